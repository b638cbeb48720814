//! The rows of a separated text, and which column says what.
//!
//! Header names are compared without case and punctuation (`Issue key`, `issue_key`). Cells are read
//! one row at a time; nothing here holds the whole file.

use super::{Options, Source};
use crate::issue::Issue;
use csv::StringRecord;
use serde::Serialize;
use std::ops::Range;

/// What the importer looks for in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// The ticket's number.
    Id,
    /// Its priority.
    Priority,
    /// When it was logged.
    Logged,
    /// When the first reply went out.
    Replied,
    /// When it was resolved.
    Resolved,
    /// Its status.
    Status,
    /// When this row of an event log was written.
    Updated,
    /// Its category.
    Category,
    /// The group it is assigned to.
    AssignmentGroup,
}

impl Role {
    pub(super) const COUNT: usize = 9;
    const ALL: [Role; Role::COUNT] = [
        Role::Id,
        Role::Priority,
        Role::Logged,
        Role::Replied,
        Role::Resolved,
        Role::Status,
        Role::Updated,
        Role::Category,
        Role::AssignmentGroup,
    ];

    /// The header names it is known by, the surest first.
    fn names(self, source: Source) -> &'static [&'static str] {
        match (self, source) {
            (Role::Id, _) => &[
                "issue key",
                "key",
                "number",
                "ticket number",
                "ticket no",
                "ticket id",
                "ticket",
                "id",
                "case number",
                "case id",
                "incident number",
                "incident id",
                "incident",
                "request id",
                "request number",
                "reference",
            ],
            (Role::Priority, _) => &[
                "priority",
                "ticket priority",
                "issue priority",
                "prio",
                "severity",
            ],
            (Role::Logged, _) => &[
                "logged",
                "logged at",
                "opened at",
                "opened",
                "created at",
                "created",
                "created on",
                "created date",
                "created time",
                "date created",
                "creation date",
                "opened date",
                "date opened",
                "date logged",
                "logged date",
                "logged time",
                "reported at",
                "reported",
                "submitted at",
                "submitted",
                "raised",
                "raised at",
                "requested at",
                "sys created on",
            ],
            (Role::Replied, _) => &[
                "first reply",
                "first reply at",
                "first reply date",
                "first replied at",
                "first response",
                "first response at",
                "first response date",
                "first responded at",
                "first public reply",
                "replied",
                "replied at",
                "responded",
                "responded at",
            ],
            (Role::Resolved, _) => &[
                "resolved",
                "resolved at",
                "resolved on",
                "resolved date",
                "resolved time",
                "date resolved",
                "resolution date",
                "resolution at",
                "solved",
                "solved at",
                "solved on",
                "solved date",
                "completed at",
            ],
            (Role::Status, Source::ServiceNowLog) => &["incident state", "state", "status"],
            (Role::Status, Source::TicketList) => &[
                "status",
                "ticket status",
                "issue status",
                "current status",
                "state",
                "incident state",
            ],
            (Role::Updated, Source::ServiceNowLog) => {
                &["sys updated at", "sys updated on", "updated at", "updated"]
            }
            (Role::Updated, Source::TicketList) => &[],
            (Role::Category, _) => &["category"],
            (Role::AssignmentGroup, _) => &["assignment group"],
        }
    }

    fn is_required(self, source: Source) -> bool {
        match source {
            Source::ServiceNowLog => matches!(
                self,
                Role::Id | Role::Priority | Role::Logged | Role::Status | Role::Updated
            ),
            Source::TicketList => matches!(self, Role::Priority | Role::Logged),
        }
    }

    fn when_missing(self) -> &'static str {
        match self {
            Role::Id => "No column holds the ticket's number. Name it Number, Key or ID",
            Role::Priority => "No column holds the priority. Name it Priority",
            Role::Logged => {
                "No column says when a ticket was logged. Name it Logged, Opened at or Created"
            }
            Role::Replied => "No column says when the first reply went out. Name it First reply",
            Role::Resolved => "No column says when a ticket was resolved. Name it Resolved",
            Role::Status => "No column holds the status. Name it incident_state or Status",
            Role::Updated => "No column says when a row was written. Name it sys_updated_at",
            Role::Category => "No column holds the category. Name it Category",
            Role::AssignmentGroup => "No column holds the group. Name it Assignment group",
        }
    }
}

/// A column that was recognised.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Column {
    /// What it was taken for.
    pub role: Role,
    /// Its name in the header.
    pub name: String,
    /// Its first value in the file that is not empty.
    pub first_value: String,
}

/// Where a row stands: its first line in the file, the header being 1, and its first byte in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) line: u32,
    pub(super) byte: u32,
}

pub(super) struct Table<'t> {
    text: &'t str,
    separator: u8,
    pub(super) source: Source,
    pub(super) header: Vec<String>,
    columns: [Option<usize>; Role::COUNT],
    first_values: [String; Role::COUNT],
}

/// What keeps a row from being read at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RowFault {
    /// More or fewer cells than the header.
    Ragged,
    /// A quote that is never closed, which swallows what follows.
    OpenQuote,
}

impl<'t> Table<'t> {
    pub(super) fn open(text: &'t str, options: &Options) -> Result<Table<'t>, Issue> {
        let separator = match options.separator {
            Some(separator) => u8::try_from(separator)
                .ok()
                .filter(u8::is_ascii)
                .ok_or_else(|| {
                    Issue::new(
                        "separator",
                        "bad-separator",
                        "Use a comma, a semicolon or a tab.",
                    )
                })?,
            None => separator(text),
        };
        let header = first_record(text, separator);
        if header.iter().all(|name| name.trim().is_empty()) {
            return Err(Issue::new(
                "file",
                "empty",
                "The file is empty. Export the tickets with a header and one row each.",
            ));
        }
        let header: Vec<String> = header.iter().map(|name| name.trim().to_owned()).collect();
        let source = options.source.unwrap_or_else(|| recognise(&header));
        let mut columns = [None; Role::COUNT];
        for role in Role::ALL {
            columns[role as usize] = match options.columns.get(&role) {
                Some(wanted) => Some(header.iter().position(|name| name == wanted).ok_or_else(
                    || {
                        let path = format!("columns.{wanted}");
                        Issue::new(
                            path,
                            "no-such-column",
                            found("The file has no such column.", &header),
                        )
                    },
                )?),
                None => role
                    .names(source)
                    .iter()
                    .find_map(|known| header.iter().position(|name| normal(name) == *known)),
            };
        }
        let missing = Role::ALL
            .into_iter()
            .find(|&role| role.is_required(source) && columns[role as usize].is_none());
        if let Some(role) = missing {
            let remedy = format!("{}, or choose the column.", role.when_missing());
            return Err(Issue::new(
                "line 1",
                "missing-column",
                found(&remedy, &header),
            ));
        }
        Ok(Table {
            text,
            separator,
            source,
            header,
            columns,
            first_values: Default::default(),
        })
    }

    pub(super) fn separator(&self) -> char {
        char::from(self.separator)
    }

    pub(super) fn has(&self, role: Role) -> bool {
        self.columns[role as usize].is_some()
    }

    /// Where the column of a role is.
    pub(super) fn position(&self, role: Role) -> Option<usize> {
        self.columns[role as usize]
    }

    /// The header's name for a role, empty if the file has none.
    pub(super) fn name(&self, role: Role) -> &str {
        self.columns[role as usize].map_or("", |column| self.header[column].as_str())
    }

    /// The cell of a role; empty if the file has no such column, or `?`, which stands for nothing.
    pub(super) fn cell<'r>(&self, record: &'r StringRecord, role: Role) -> &'r str {
        match self.columns[role as usize].and_then(|column| record.get(column)) {
            Some(cell) => plain(cell),
            None => "",
        }
    }

    /// The cell of a role in the row at a place, read again.
    pub(super) fn cell_at(&self, place: Place, role: Role) -> String {
        let rest = self.text.get(place.byte as usize..).unwrap_or_default();
        self.cell(&first_record(rest, self.separator), role)
            .to_owned()
    }

    /// What was recognised, in the order of [`Role`].
    pub(super) fn columns(&self) -> Vec<Column> {
        let recognised = Role::ALL.into_iter().filter(|&role| self.has(role));
        recognised
            .map(|role| Column {
                role,
                name: self.name(role).to_owned(),
                first_value: self.first_values[role as usize].clone(),
            })
            .collect()
    }

    /// Calls `each` with every row after the header; blank rows are passed over.
    pub(super) fn rows(
        &mut self,
        mut each: impl FnMut(&Table<'t>, &StringRecord, Place, Option<RowFault>),
    ) {
        let mut rows = self.walk();
        while let Some((place, fault)) = self.next(&mut rows) {
            each(self, &rows.record, place, fault);
        }
    }

    /// The rows after the header, to be read with [`Table::next`].
    pub(super) fn walk(&self) -> Rows<'t> {
        Rows::new(self.text, self.separator)
    }

    /// Reads the next row, if there is one: its place, and what keeps it from being used.
    pub(super) fn next(&mut self, rows: &mut Rows<'t>) -> Option<(Place, Option<RowFault>)> {
        let (place, span) = rows.next()?;
        let fault = self.fault(&rows.record, span);
        if fault.is_none() {
            for role in Role::ALL {
                if self.first_values[role as usize].is_empty() {
                    self.first_values[role as usize] = self.cell(&rows.record, role).to_owned();
                }
            }
        }
        Some((place, fault))
    }

    fn fault(&self, record: &StringRecord, span: Range<usize>) -> Option<RowFault> {
        if !is_ragged(record, self.header.len()) {
            return None;
        }
        let row = &self.text.as_bytes()[span];
        let quotes = row.iter().filter(|&&byte| byte == b'"').count();
        Some(if quotes % 2 == 1 {
            RowFault::OpenQuote
        } else {
            RowFault::Ragged
        })
    }
}

/// Whether a row has more or fewer cells than its header; empty ones at its end do no harm.
pub(super) fn is_ragged(record: &StringRecord, width: usize) -> bool {
    let extra = record.iter().skip(width).all(|cell| cell.trim().is_empty());
    record.len() < width || !extra
}

/// Calls `each` with every row after the header and where it stands; blank rows are passed over.
pub(super) fn each_row(text: &str, separator: u8, mut each: impl FnMut(&StringRecord, Place)) {
    let mut rows = Rows::new(text, separator);
    while let Some((place, _)) = rows.next() {
        each(&rows.record, place);
    }
}

/// The rows of a text after its header, one by one.
pub(super) struct Rows<'t> {
    text: &'t [u8],
    reader: csv::Reader<&'t [u8]>,
    /// The cells of the row that was read last.
    pub(super) record: StringRecord,
    start: usize,
    line: u32,
    header: bool,
}

impl<'t> Rows<'t> {
    fn new(text: &'t str, separator: u8) -> Rows<'t> {
        Rows {
            text: text.as_bytes(),
            reader: reader(text, separator),
            record: StringRecord::new(),
            start: 0,
            line: 1,
            header: true,
        }
    }

    /// Reads the next row that is not blank: where it stands, and its bytes.
    fn next(&mut self) -> Option<(Place, Range<usize>)> {
        let text = self.text;
        // The text is valid UTF-8 and rows may have any length, so reading cannot fail.
        while self.reader.read_record(&mut self.record).unwrap_or(false) {
            let span = self.start..(self.reader.position().byte() as usize).min(text.len());
            self.start = span.end;
            // What ended the row before, and blank lines, belong to no row.
            let breaks = text[span.clone()]
                .iter()
                .take_while(|byte| matches!(byte, b'\r' | b'\n'));
            let first = span.start + breaks.count();
            self.line += line_breaks(text, span.start..first);
            let place = Place {
                line: self.line,
                byte: first as u32,
            };
            self.line += line_breaks(text, first..span.end);
            let is_header = std::mem::take(&mut self.header);
            if !is_header && !self.record.iter().all(|cell| cell.trim().is_empty()) {
                return Some((place, span));
            }
        }
        None
    }
}

/// Lines that end in a range: with `\r\n`, `\n` or `\r`. The reader's own count knows `\n` only.
fn line_breaks(text: &[u8], range: Range<usize>) -> u32 {
    let is_break = |&at: &usize| match text[at] {
        b'\n' => true,
        b'\r' => text.get(at + 1) != Some(&b'\n'),
        _ => false,
    };
    range.filter(is_break).count() as u32
}

fn reader(text: &str, separator: u8) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .from_reader(text.as_bytes())
}

pub(super) fn first_record(text: &str, separator: u8) -> StringRecord {
    let mut record = StringRecord::new();
    // Without a row the record stays empty, which is the answer.
    let _ = reader(text, separator).read_record(&mut record);
    record
}

/// Of comma, semicolon and tab the one that cuts the header into the most cells.
pub(super) fn separator(text: &str) -> u8 {
    let cells = |&separator: &u8| first_record(text, separator).len();
    // The last of equals wins, so that the comma does.
    [b'\t', b';', b',']
        .into_iter()
        .max_by_key(cells)
        .unwrap_or(b',')
}

/// An event log says on each row which state the incident had when the row was written.
fn recognise(header: &[String]) -> Source {
    let has = |known: &str| header.iter().any(|name| normal(name) == known);
    if has("incident state") && (has("sys updated at") || has("sys updated on")) {
        Source::ServiceNowLog
    } else {
        Source::TicketList
    }
}

/// Lower case, with one space where there was anything but letters and digits.
pub(super) fn normal(name: &str) -> String {
    let words = name.split(|letter: char| !letter.is_alphanumeric());
    let words: Vec<String> = words
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    words.join(" ")
}

/// A cell without the spaces around it and without the formula `="…"` that keeps spreadsheets from
/// reading a text as a number. No other formula is touched, and none is ever computed.
pub(super) fn plain(cell: &str) -> &str {
    let cell = cell.trim();
    let text = cell
        .strip_prefix("=\"")
        .and_then(|rest| rest.strip_suffix('"'));
    match text.unwrap_or(cell) {
        "?" => "",
        text => text,
    }
}

fn found(remedy: &str, header: &[String]) -> String {
    const SHOWN: usize = 12;
    let mut names = header
        .iter()
        .take(SHOWN)
        .cloned()
        .collect::<Vec<_>>()
        .join(", ");
    if header.len() > SHOWN {
        names.push_str(", …");
    }
    format!("{remedy} Found: {names}.")
}
