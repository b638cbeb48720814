//! The rows that are in no ticket, each with the reason, and the same rows as a file to mend.

use super::roles::Role;
use super::table::{Place, RowFault, Table, first_record};
use super::times::{self, Fault, Reading};
use super::{Import, ImportError, Options, text};
use csv::StringRecord;
use serde::Serialize;

/// A row that is in no ticket.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct LeftOut {
    /// Its first line in the file; the header is line 1.
    pub row: u32,
    /// The ticket's number, if the row says it.
    pub ticket: String,
    /// Why.
    #[cfg_attr(feature = "js", tsify(type = "LeftOutReason"))]
    pub reason: Reason,
    /// The column at fault, as the header names it; empty if it is the row as a whole.
    pub column: String,
    /// What stands there.
    pub value: String,
}

/// Why a row was left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "js", tsify(rename = "LeftOutReason"))]
pub enum Reason {
    /// It has more or fewer cells than the header.
    Ragged,
    /// It opens a quote that is never closed.
    OpenQuote,
    /// The ticket's number is missing.
    NoId,
    /// It does not say when the ticket was logged.
    NoLogged,
    /// It does not say when it was written.
    NoUpdated,
    /// The status is missing.
    NoStatus,
    /// The value is not a time in any form that can be read.
    NotATime,
    /// A date alone: the time of day is missing.
    NoTimeOfDay,
    /// A date that does not exist, such as 31 April.
    NoSuchDate,
    /// Before 1970 or after 2199.
    OutOfRange,
    /// The time ends in the name of a zone; only UTC, GMT and numbers such as +02:00 are certain.
    UnknownOffset,
    /// The first reply is before the ticket was logged.
    RepliedBeforeLogged,
    /// The resolution is before the ticket was logged.
    ResolvedBeforeLogged,
    /// Cancelled, duplicate, merged or spam, but not when.
    CancelledWithoutTime,
    /// The column with the whole ticket, of a file that was written here, cannot be read.
    BadRecord,
    /// Its ticket is not in the list beside the log.
    NotInList,
    /// The whole ticket, of a file that was written here, tells what cannot have happened: nothing opened it,
    /// or its events are not in the order of time.
    CannotBe,
    /// The whole ticket has more events, or fields, than a document may have.
    TooMuch,
    /// The whole ticket was merged into one that leads back to it.
    MergedInCircle,
}

impl From<Fault> for Reason {
    fn from(fault: Fault) -> Reason {
        match fault {
            Fault::NotATime => Reason::NotATime,
            Fault::NoTimeOfDay => Reason::NoTimeOfDay,
            Fault::NoSuchDate => Reason::NoSuchDate,
            Fault::OutOfRange => Reason::OutOfRange,
            Fault::UnknownOffset => Reason::UnknownOffset,
        }
    }
}

impl From<RowFault> for Reason {
    fn from(fault: RowFault) -> Reason {
        match fault {
            RowFault::Ragged => Reason::Ragged,
            RowFault::OpenQuote => Reason::OpenQuote,
        }
    }
}

impl Reason {
    /// The reason in kebab-case, as in JSON.
    pub fn code(self) -> &'static str {
        match self {
            Reason::Ragged => "ragged",
            Reason::OpenQuote => "open-quote",
            Reason::NoId => "no-id",
            Reason::NoLogged => "no-logged",
            Reason::NoUpdated => "no-updated",
            Reason::NoStatus => "no-status",
            Reason::NotATime => "not-a-time",
            Reason::NoTimeOfDay => "no-time-of-day",
            Reason::NoSuchDate => "no-such-date",
            Reason::OutOfRange => "out-of-range",
            Reason::UnknownOffset => "unknown-offset",
            Reason::RepliedBeforeLogged => "replied-before-logged",
            Reason::ResolvedBeforeLogged => "resolved-before-logged",
            Reason::CancelledWithoutTime => "cancelled-without-time",
            Reason::BadRecord => "bad-record",
            Reason::NotInList => "not-in-list",
            Reason::CannotBe => "cannot-be",
            Reason::TooMuch => "too-much",
            Reason::MergedInCircle => "merged-in-circle",
        }
    }
}

impl Import {
    /// The rows that were left out as CSV, with their original columns and `row` and `reason`.
    ///
    /// `bytes` and `options` are those the file was read with. A cell that a spreadsheet would take
    /// for a formula gets an apostrophe before it.
    ///
    /// # Errors
    /// As [`read`](super::read), if the bytes are not those of the same file.
    pub fn left_out_csv(&self, bytes: &[u8], options: &Options) -> Result<String, ImportError> {
        let encoding = self.layout.encoding;
        let text = text::decode_as(bytes, encoding)?;
        let mut table = Table::open(&text, encoding, options, true)?;
        let mut writer = csv::WriterBuilder::new()
            .flexible(true)
            .from_writer(Vec::new());
        let mut write = |cells: &mut dyn Iterator<Item = &str>| {
            let safe = cells.map(|cell| match cell.as_bytes().first() {
                Some(b'=' | b'+' | b'-' | b'@' | b'\t' | b'\r') => format!("'{cell}"),
                _ => cell.to_owned(),
            });
            // Writing to memory cannot fail.
            let _ = writer.write_record(safe);
        };
        let header = match self.layout.header {
            true => first_record(&text, self.layout.format()),
            false => table.header.iter().collect(),
        };
        write(&mut header.iter().chain(["row", "reason"]));
        let mut coming = self.left_out.iter().peekable();
        table.rows(|_, record, place, _| {
            while let Some(left_out) = coming.next_if(|left_out| left_out.row <= place.line) {
                if left_out.row == place.line {
                    let row = place.line.to_string();
                    let missing = header.len().saturating_sub(record.len());
                    let cells = record.iter().chain(std::iter::repeat_n("", missing));
                    write(&mut cells.chain([row.as_str(), left_out.reason.code()]));
                }
            }
        });
        let bytes = writer.into_inner().unwrap_or_default();
        Ok(String::from_utf8(bytes).unwrap_or_default())
    }
}

/// Why a row is left out, before its place and its ticket are written beside it.
pub(super) struct Refusal {
    reason: Reason,
    role: Option<Role>,
}

impl Refusal {
    pub(super) fn row(reason: impl Into<Reason>) -> Refusal {
        Refusal {
            reason: reason.into(),
            role: None,
        }
    }

    pub(super) fn cell(role: Role, reason: impl Into<Reason>) -> Refusal {
        Refusal {
            reason: reason.into(),
            role: Some(role),
        }
    }

    pub(super) fn at(self, table: &Table, record: &StringRecord, place: Place) -> LeftOut {
        LeftOut {
            row: place.line,
            ticket: table.cell(record, Role::Id).to_owned(),
            reason: self.reason,
            column: self.role.map_or("", |role| table.name(role)).to_owned(),
            value: self
                .role
                .map_or("", |role| table.cell(record, role))
                .to_owned(),
        }
    }

    /// The same where a column that plays no role is at fault, which holds more than can be shown.
    pub(super) fn of(self, ticket: &str, column: &str, place: Place) -> LeftOut {
        LeftOut {
            row: place.line,
            ticket: ticket.to_owned(),
            reason: self.reason,
            column: column.to_owned(),
            value: String::new(),
        }
    }

    /// The same for a row that was read before.
    pub(super) fn later(self, table: &Table, place: Place) -> LeftOut {
        LeftOut {
            row: place.line,
            ticket: table.cell_at(place, Role::Id),
            reason: self.reason,
            column: self.role.map_or("", |role| table.name(role)).to_owned(),
            value: self
                .role
                .map_or_else(String::new, |role| table.cell_at(place, role)),
        }
    }
}

/// A time that has to be there.
pub(super) fn time(
    table: &Table,
    record: &StringRecord,
    role: Role,
    missing: Reason,
) -> Result<Reading, Refusal> {
    optional_time(table, record, role)?.ok_or(Refusal::cell(role, missing))
}

/// A time that may be missing but not wrong.
pub(super) fn optional_time(
    table: &Table,
    record: &StringRecord,
    role: Role,
) -> Result<Option<Reading>, Refusal> {
    match table.cell(record, role) {
        "" => Ok(None),
        text => match times::read_with(text, table.dates_alone) {
            Ok(reading) => Ok(Some(reading)),
            Err(fault) => Err(Refusal::cell(role, fault)),
        },
    }
}
