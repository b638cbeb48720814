//! The rows of a separated text, and which column says what.
//!
//! Header names are compared without case and punctuation (`Issue key`, `issue_key`). A column whose name
//! is empty or not the first of its name, and every column of a file without a header, goes by its
//! position: `#1`, `#2`. Cells are read one row at a time; nothing here holds the whole file.

use super::product::{self, Product};
use super::roles::Role;
use super::text::Encoding;
use super::times::{self, Fault};
use super::{Options, Source};
use crate::issue::Issue;
use crate::sentence::{Sentence, said};
use csv::StringRecord;
use serde::Serialize;
use std::ops::Range;

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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) line: u32,
    pub(super) byte: u32,
}

/// What parts the cells of a file, and what may stand around them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Format {
    pub(super) separator: u8,
    pub(super) quote: Quote,
}

/// What stands around a cell that holds separators or line breaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Quote {
    /// `"`.
    #[default]
    Double,
    /// `'`.
    Single,
    /// Nothing: every quote is a letter like others.
    None,
}

/// How a file is laid out: as found, or as [`Options`] say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Layout {
    /// How letters are written in bytes.
    pub encoding: Encoding,
    /// What separates the cells.
    pub separator: char,
    /// What stands around cells.
    pub quote: Quote,
    /// Whether the first row names the columns.
    pub header: bool,
}

impl Layout {
    /// The layout of a text that was read in an encoding.
    pub(super) fn of(text: &str, encoding: Encoding, options: &Options) -> Result<Layout, Issue> {
        let quote = options.quote.unwrap_or_else(|| quote(text));
        let separator = match options.separator {
            Some(separator) => u8::try_from(separator)
                .ok()
                .filter(u8::is_ascii)
                .ok_or_else(|| {
                    Issue::new(
                        "separator",
                        "bad-separator",
                        said!("Use a comma, a semicolon or a tab."),
                    )
                })?,
            None => separator_with(text, quote),
        };
        let first = first_record(text, Format { separator, quote });
        if first.iter().all(|name| name.trim().is_empty()) {
            return Err(Issue::new(
                "file",
                "empty",
                said!("The file is empty. Export the tickets with a header and one row each."),
            ));
        }
        Ok(Layout {
            encoding,
            separator: char::from(separator),
            quote,
            header: options.header.unwrap_or_else(|| is_header(&first)),
        })
    }

    pub(super) fn format(self) -> Format {
        Format {
            // It was made from one byte.
            separator: self.separator as u8,
            quote: self.quote,
        }
    }
}

/// A row that says a time tells of a ticket; a row of names never does.
fn is_header(first: &StringRecord) -> bool {
    let is_time = |cell: &str| matches!(times::read(cell), Ok(_) | Err(Fault::NoTimeOfDay));
    !first.iter().any(is_time)
}

/// Single quotes only where they stand around every name of the header.
fn quote(text: &str) -> Quote {
    let line = text.trim_start().lines().next().unwrap_or_default().trim();
    if line.len() > 1 && line.starts_with('\'') && line.ends_with('\'') {
        Quote::Single
    } else {
        Quote::Double
    }
}

pub(super) struct Table<'t> {
    text: &'t str,
    pub(super) layout: Layout,
    pub(super) source: Source,
    pub(super) dates_alone: bool,
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

/// What the columns of a file go by, and what each is taken for.
pub(super) struct Names {
    pub(super) source: Source,
    pub(super) header: Vec<String>,
    pub(super) columns: [Option<usize>; Role::COUNT],
}

impl Names {
    pub(super) fn of(text: &str, layout: Layout, options: &Options) -> Result<Names, Issue> {
        let first = first_record(text, layout.format());
        let mut header: Vec<String> = Vec::with_capacity(first.len());
        for (position, name) in first.iter().enumerate() {
            let name = name.trim();
            let is_plain = layout.header && !name.is_empty();
            header.push(
                match is_plain && !header.iter().any(|known| known == name) {
                    true => name.to_owned(),
                    false => format!("#{}", position + 1),
                },
            );
        }
        let source = options.source.unwrap_or_else(|| recognise(&header));
        let mut columns = [None; Role::COUNT];
        for role in Role::ALL.into_iter().filter(|role| role.is_of(source)) {
            columns[role as usize] = match options.mapping.get(&role).map(String::as_str) {
                Some("") => None,
                Some(wanted) => Some(column(&header, wanted).ok_or_else(|| {
                    let path = format!("mapping.{wanted}");
                    let remedy = found(said!("The file has no such column."), &header);
                    Issue::new(path, "no-such-column", remedy)
                })?),
                None => role
                    .names(source)
                    .iter()
                    .find_map(|known| header.iter().position(|name| normal(name) == *known)),
            };
        }
        Ok(Names {
            source,
            header,
            columns,
        })
    }

    /// What has to be chosen before the file can be read.
    fn missing(&self, beside_list: bool) -> impl Iterator<Item = Role> {
        Role::missing(self.source, beside_list, |role| {
            self.columns[role as usize].is_some()
        })
    }
}

/// The column that goes by a name or a position.
fn column(header: &[String], wanted: &str) -> Option<usize> {
    let by_name = header.iter().position(|name| name == wanted);
    by_name.or_else(|| {
        let position = wanted.strip_prefix('#')?.parse::<usize>().ok()?;
        (1..=header.len()).contains(&position).then(|| position - 1)
    })
}

impl<'t> Table<'t> {
    pub(super) fn open(
        text: &'t str,
        encoding: Encoding,
        options: &Options,
        beside_list: bool,
    ) -> Result<Table<'t>, Issue> {
        let layout = Layout::of(text, encoding, options)?;
        let names = Names::of(text, layout, options)?;
        if let Some(role) = names.missing(beside_list).next() {
            let remedy = said!("{0}, or choose the column.", role.when_missing());
            return Err(Issue::new(
                "line 1",
                "missing-column",
                found(remedy, &names.header),
            ));
        }
        let Names {
            source,
            header,
            columns,
        } = names;
        Ok(Table {
            text,
            layout,
            source,
            dates_alone: options.dates_alone,
            header,
            columns,
            first_values: Default::default(),
        })
    }

    pub(super) fn product(&self) -> Product {
        product::recognise(&self.header).0
    }

    /// The columns that are taken for nothing.
    pub(super) fn unused(&self) -> Vec<String> {
        let used = |position: &usize| self.columns.contains(&Some(*position));
        let positions = (0..self.header.len()).filter(|position| !used(position));
        positions
            .map(|position| self.header[position].clone())
            .collect()
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
        self.cell(&first_record(rest, self.layout.format()), role)
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
        Rows::new(self.text, self.layout.format(), self.layout.header)
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
        let mark = match self.layout.quote {
            Quote::Single => b'\'',
            Quote::Double | Quote::None => b'"',
        };
        let quotes = row.iter().filter(|&&byte| byte == mark).count();
        Some(if quotes % 2 == 1 && self.layout.quote != Quote::None {
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

/// Calls `each` with every row after the header, if there is one, and where it stands; blank rows are
/// passed over.
pub(super) fn each_row(
    text: &str,
    format: Format,
    header: bool,
    mut each: impl FnMut(&StringRecord, Place),
) {
    let mut rows = Rows::new(text, format, header);
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
    /// Whether the next row is the header.
    header: bool,
}

impl<'t> Rows<'t> {
    fn new(text: &'t str, format: Format, header: bool) -> Rows<'t> {
        Rows {
            text: text.as_bytes(),
            reader: reader(text, format),
            record: StringRecord::new(),
            start: 0,
            line: 1,
            header,
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

fn reader(text: &str, format: Format) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(format.separator)
        .quoting(format.quote != Quote::None)
        .quote(match format.quote {
            Quote::Single => b'\'',
            Quote::Double | Quote::None => b'"',
        })
        .from_reader(text.as_bytes())
}

pub(super) fn first_record(text: &str, format: Format) -> StringRecord {
    let mut record = StringRecord::new();
    // Without a row the record stays empty, which is the answer.
    let _ = reader(text, format).read_record(&mut record);
    record
}

/// What parts the cells of a text whose cells may stand in double quotes.
pub(super) fn format(text: &str) -> Format {
    Format {
        separator: separator_with(text, Quote::Double),
        quote: Quote::Double,
    }
}

/// Of comma, semicolon, tab and bar the one that cuts the header into the most cells.
fn separator_with(text: &str, quote: Quote) -> u8 {
    let cells = |&separator: &u8| first_record(text, Format { separator, quote }).len();
    // The last of equals wins, so that the comma does.
    [b'|', b'\t', b';', b',']
        .into_iter()
        .max_by_key(cells)
        .unwrap_or(b',')
}

/// A change log names fields and what they became; an event log says on each row which state the
/// incident had when the row was written; else a row is a ticket.
fn recognise(header: &[String]) -> Source {
    let has = |known: &str| header.iter().any(|name| normal(name) == known);
    let any = |role: Role, source: Source| role.names(source).iter().any(|&known| has(known));
    let is_change = [Role::Field, Role::To, Role::Updated].into_iter();
    let mut is_change = is_change.map(|role| any(role, Source::ChangeLog));
    if is_change.all(|found| found) {
        Source::ChangeLog
    } else if has("incident state") && (has("sys updated at") || has("sys updated on")) {
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

fn found(remedy: Sentence, header: &[String]) -> Sentence {
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
    said!("{0} Found: {1}.", remedy, names)
}
