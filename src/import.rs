//! Tickets from a file: any list with one row a ticket, or a log of what changed.
//!
//! [`read`] takes the bytes of a CSV and gives [`Tickets`] for `document`, every row it left out with
//! the reason, and notes on what it had to decide. What the file does not settle (the order of day
//! and month, the zone) comes back as a [`Question`], never as a guess; [`look`] shows the columns of a file
//! that cannot be read yet. On the way in: `text` (encodings), `table` (rows and columns), `roles` (what is
//! looked for), `times`; the sources: `log`, `list`, `joined` for both of them, and `own` for what `export` wrote; what they share:
//! `question`, `left_out`, `values`, `priorities`, `names`, `product`. `outages` reads those of a service.

mod joined;
mod left_out;
mod list;
mod log;
mod look;
mod names;
pub mod outages;
mod own;
mod priorities;
mod product;
mod question;
mod roles;
mod table;
pub(crate) mod text;
mod times;
mod values;

pub use left_out::{LeftOut, Reason};
pub use look::{Look, Seen, look};
pub use product::Product;
pub use question::{Evidence, Question};
pub use roles::Role;
pub use table::{Column, Layout, Quote};
pub use text::Encoding;
pub use times::DayOrder;
pub use values::{PriorityValue, StatusCount};

use crate::document::agreement::Priority;
use crate::document::read::{At, ReadKey, record, words};
use crate::document::tickets::{Event, EventKind, Tickets};
use crate::issue::Issue;
use crate::map::Map;
use crate::sentence::said;
use crate::slices::{Job, Pace, at_once};
use crate::time::{Instant, When};
use crate::zone::Zone;
use serde::Serialize;
use std::fmt;
use std::rc::Rc;
use table::Table;

/// What the caller knows about the file; everything may stay open.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Options {
    /// The IANA name of the zone of times that carry no offset. In a file that was written here they stay
    /// local, and are put in order by the clock of this zone; of UTC if left out.
    pub zone: Option<String>,
    /// Which of two numbers in a date is the day.
    pub day_order: Option<DayOrder>,
    /// The agreement's priorities, to which the file's values are matched.
    pub priorities: Vec<Priority>,
    /// Which column plays a role, where the recognised one is not the right one: the name in the header, or
    /// the position such as `#3`; an empty text is none.
    #[cfg_attr(feature = "js", tsify(type = "Partial<Record<Role, string>>"))]
    pub mapping: Map<Role, String>,
    /// What separates the cells: found if left out.
    pub separator: Option<char>,
    /// What stands around cells: found if left out.
    pub quote: Option<Quote>,
    /// How letters are written in bytes: found if left out.
    pub encoding: Option<Encoding>,
    /// Whether the first row names the columns: found if left out.
    pub header: Option<bool>,
    /// What kind of file it is: recognised from the header if left out.
    pub source: Option<Source>,
    /// A date without a time of day is its midnight; else its row is left out.
    pub dates_alone: bool,
    /// Only tickets that were logged at this instant or later.
    pub from: Option<Instant>,
    /// Only tickets that were logged before this instant.
    pub to: Option<Instant>,
}

impl Options {
    /// Whether a ticket that was logged then is asked for.
    fn covers(&self, logged: Instant) -> bool {
        self.from.is_none_or(|from| from <= logged) && self.to.is_none_or(|to| logged < to)
    }
}

/// The kinds of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// One row for each update of an incident, from ServiceNow's audit.
    #[serde(rename = "servicenow-log")]
    ServiceNowLog,
    /// One row for each ticket.
    TicketList,
    /// One row for each change of a field of a ticket: what it was, what it is since, and when.
    ChangeLog,
}

/// What a file held.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Import {
    /// What kind of file it was taken for.
    pub source: Source,
    /// Where it comes from.
    pub product: Product,
    /// The columns that were recognised, or chosen.
    pub columns: Vec<Column>,
    /// The columns that are not used.
    pub unused: Vec<String>,
    /// How it is laid out.
    pub layout: Layout,
    /// The tickets, in the order of the file.
    pub tickets: Tickets,
    /// How many rows the file has after the header; blank lines are not rows.
    pub rows: usize,
    /// The rows that are in no ticket, in the order of the file.
    pub left_out: Vec<LeftOut>,
    /// What was decided or looked odd, ticket by ticket. Notes never keep a row out.
    #[cfg_attr(feature = "js", tsify(type = "ImportNote[]"))]
    pub notes: Vec<Note>,
    /// Whether the file says when a ticket's status changed. If it does not, it has no pauses, and
    /// times may look longer than the contract counts.
    pub status_history: bool,
    /// Of a log that was read beside the list of its tickets: how many of those it tells nothing of.
    pub without_changes: Option<usize>,
    /// How dates written in numbers were read; `None` if there were none that needed it.
    pub day_order: Option<DayOrder>,
    /// Whether years of two digits were given a century: 70 to 99 are in the 1900s, the others in the 2000s.
    pub short_years: bool,
    /// The zone in which times without an offset were read; `None` if there were none.
    pub zone: Option<String>,
    /// The last thing that happened to any ticket; in a file that was written here, as of when it was judged.
    pub latest_event: Option<Instant>,
    /// The statuses, each with the number of tickets that ever had it.
    pub statuses: Vec<StatusCount>,
    /// Those of the statuses that look like waiting for somebody else: the words awaiting, waiting,
    /// pending and hold, but not waiting for support or an agent. The agreement decides.
    pub suggested_pauses: Vec<StatusCount>,
    /// The file's priorities and what they were matched to.
    pub priorities: Vec<PriorityValue>,
}

/// Something to know about a ticket that is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "js", tsify(rename = "ImportNote"))]
pub struct Note {
    /// The ticket's position in [`Import::tickets`].
    pub ticket: usize,
    /// The row that gave rise to it: its first line in the file.
    pub row: u32,
    /// What it is.
    pub kind: NoteKind,
}

/// What there is to know about a ticket.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum NoteKind {
    /// Its rows were not in the order of time; they were sorted.
    OutOfOrder,
    /// An update before the ticket was opened counts as made when it was opened.
    BeforeOpened,
    /// Already resolved in its first row: it was written down after the work, so the clock is 0 s.
    LoggedResolved,
    /// The column of the resolution names another time than the change of status; the change counts.
    ResolvedDiffers,
    /// A status after the last *Resolved* and before closing does not reopen it.
    ActiveAfterResolved,
    /// Closed without ever being resolved, or resolved by its status without a time: can't tell.
    ResolvedUnknown,
    /// A row of this ticket was left out, so its story may have a gap.
    RowLeftOut,
    /// Its rows name different times at which it was opened; the first row's counts.
    OpenedDiffers,
    /// This row has the number of a later one, which was kept instead.
    DuplicateId,
    /// The clock went forward past a time, which was moved forward by the gap.
    SkippedTime,
    /// The clock showed a time twice; the first reading was taken.
    RepeatedTime,
}

/// Why a file was not read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum ImportError {
    /// It can be read once these are answered.
    Ask(#[cfg_attr(feature = "js", tsify(type = "ImportQuestion[]"))] Vec<Question>),
    /// It cannot be read as it is: where, and what to do.
    Failed(Issue),
}

impl From<Issue> for ImportError {
    fn from(issue: Issue) -> ImportError {
        ImportError::Failed(issue)
    }
}

impl fmt::Display for ImportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ImportError::Failed(issue) => issue.fmt(f),
            ImportError::Ask(questions) => {
                for (position, question) in questions.iter().enumerate() {
                    if position > 0 {
                        f.write_str(" ")?;
                    }
                    match question {
                        Question::DayOrder {
                            example, choices, ..
                        } => {
                            let [left, right] = choices.each_ref().map(|choice| &choice.reads);
                            write!(
                                f,
                                "Is {example} {left} or {right}? Say which with dayOrder."
                            )
                        }
                        Question::Zone { example, .. } => write!(
                            f,
                            "In which time zone is {example}? Say it with zone, such as Europe/London."
                        ),
                    }?;
                }
                Ok(())
            }
        }
    }
}

impl std::error::Error for ImportError {}

/// Reads the tickets of a file.
///
/// Times become instants. A row that cannot be used is left out and listed; the others are read.
///
/// # Errors
/// [`ImportError::Ask`] if the order of day and month or the zone has to be named first, and
/// [`ImportError::Failed`] if the file is not text, has no rows or lacks a column that is needed.
///
/// ```
/// use sla_calculator::import::{read, Options};
///
/// let csv = b"Issue key,Priority,Created,Resolved\n\
///             PROJ-1,High,2026-11-20T16:40Z,2026-11-24T09:30Z\n\
///             PROJ-2,Low,n/a,\n";
/// let import = read(csv, &Options::default())?;
/// assert_eq!((import.tickets.len(), import.left_out.len()), (1, 1));
/// assert_eq!((import.left_out[0].row, import.left_out[0].value.as_str()), (3, "n/a"));
/// # Ok::<(), sla_calculator::import::ImportError>(())
/// ```
pub fn read(bytes: &[u8], options: &Options) -> Result<Import, ImportError> {
    at_once(work_through(bytes, options, None, &Pace::unbounded()))
}

/// Reads a log of changes beside the list of its tickets, which says when each was logged and all that the log
/// leaves out. The tickets are those of the list; what was left out are rows of the log.
///
/// # Errors
/// As [`read`]; and if the first is not a log, the second not a list, or no ticket is in both.
pub fn read_beside(
    bytes: &[u8],
    options: &Options,
    list: (&[u8], &Options),
) -> Result<Import, ImportError> {
    at_once(work_through(bytes, options, Some(list), &Pace::unbounded()))
}

/// The same as work in slices, for a file so long that a page would stand still.
pub fn job(
    bytes: Rc<Vec<u8>>,
    options: Options,
    list: Option<(Rc<Vec<u8>>, Options)>,
) -> Job<Result<Import, ImportError>> {
    Job::new(|pace| async move {
        let list = list
            .as_ref()
            .map(|(bytes, options)| (bytes.as_slice(), options));
        work_through(&bytes, &options, list, &pace).await
    })
}

/// The zone of times without an offset.
fn zone_of(options: &Options) -> Result<Option<Zone>, Issue> {
    let Some(name) = &options.zone else {
        return Ok(None);
    };
    let zone = Zone::named(name).ok_or_else(|| {
        let message = said!(
            "\"{0}\" is no time zone. Use an IANA name such as Europe/London.",
            name
        );
        Issue::new("zone", "unknown-zone", message)
    })?;
    Ok(Some(zone))
}

async fn work_through(
    bytes: &[u8],
    options: &Options,
    list: Option<(&[u8], &Options)>,
    pace: &Pace,
) -> Result<Import, ImportError> {
    let zone = zone_of(options)?;
    let listed = match list {
        Some((bytes, own)) => Some(joined::Listed::read(bytes, own, options, pace).await?),
        None => None,
    };
    let encoding = options.encoding.unwrap_or_else(|| text::encoding(bytes));
    let text = text::decode_as(bytes, encoding)?;
    let mut table = Table::open(&text, encoding, options, listed.is_some())?;
    if listed.is_some() && table.source != Source::ChangeLog {
        let message = said!("The file beside the list has to be a log with one row a change.");
        return Err(Issue::new("file", "not-a-log", message).into());
    }
    let mut import = match table.source {
        _ if own::is_one(&table) => {
            own::read(&mut table, options, zone.unwrap_or(Zone::UTC), pace).await
        }
        Source::ServiceNowLog | Source::ChangeLog => {
            log::read(&mut table, options, zone, listed, pace).await?
        }
        Source::TicketList => list::read(&mut table, options, zone, pace).await?,
    };
    if import.rows == 0 {
        return Err(ImportError::Failed(Issue::new(
            "line 2",
            "no-rows",
            said!("The file has a header but no tickets. Export it again with at least one."),
        )));
    }
    import.left_out.sort_by_key(|left_out| left_out.row);
    // All but the own file, which has said it, hold instants only.
    import.latest_event = import
        .latest_event
        .or_else(|| import.tickets.reach().map(|(_, last)| Instant(last)));
    Ok(import)
}

/// The fields that tickets keep, by which targets may apply.
const FIELDS: [(Role, &str); 3] = [
    (Role::Priority, "priority"),
    (Role::Category, "category"),
    (Role::AssignmentGroup, "assignment_group"),
];

/// The fields that have a value.
fn given<'a>(fields: impl Iterator<Item = (&'a str, &'a str)>) -> Map<String, String> {
    let given = fields.filter(|(_, value)| !value.is_empty());
    given
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

fn event(at: Instant, kind: EventKind, value: &str) -> Event {
    Event {
        at: When::At(at),
        kind,
        value: value.to_owned(),
        field: String::new(),
    }
}

record!(Options { ; zone, day_order, priorities, mapping, separator, quote, encoding, header, source, dates_alone, from, to });
words!(Source { ServiceNowLog = "servicenow-log", TicketList = "ticket-list", ChangeLog = "change-log" });
words!(Quote { Double = "double", Single = "single", None = "none" });
words!(Encoding { Utf8 = "utf-8", Utf16Le = "utf-16le", Utf16Be = "utf-16be", Windows1252 = "windows-1252" });
words!(DayOrder { DayFirst = "day-first", MonthFirst = "month-first" });

impl ReadKey for Role {
    fn read_key(key: &str, at: At<'_>) -> Option<Role> {
        let known = [
            ("id", Role::Id),
            ("priority", Role::Priority),
            ("logged", Role::Logged),
            ("replied", Role::Replied),
            ("resolved", Role::Resolved),
            ("status", Role::Status),
            ("updated", Role::Updated),
            ("category", Role::Category),
            ("assignment-group", Role::AssignmentGroup),
            ("field", Role::Field),
            ("from", Role::From),
            ("to", Role::To),
        ];
        let role = known.into_iter().find(|&(word, _)| word == key);
        if role.is_none() {
            at.fault(said!("\"{0}\" is not a column that is looked for: write id, priority, logged, replied, resolved, status, updated, category, assignment-group, field, from or to", key));
        }
        role.map(|(_, role)| role)
    }
}
