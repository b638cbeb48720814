//! Outages from a text: one row each, from a spreadsheet or a status page's export.
//!
//! Beside `list`, which reads tickets, with the same `table` and `times`. A time without an offset is on the
//! wall of the agreement's zone, or of a zone that is named. Rows that cannot be read are handed back with
//! their line and what to do; the others are read. The widget's list of outages reads what is typed into it
//! with [`moment`], [`hit`] and [`lasts`], so that a cell and a field mean the same.

use super::DayOrder;
use super::table::{each_row, first_record, format, is_ragged, normal, plain};
use super::times::{self, Proof, Reading};
use crate::document::outages::Outage;
use crate::issue::Issue;
use crate::length::Length;
use crate::money::Percent;
use crate::sentence::{Sentence, english, said};
use crate::time::{DAY, Instant, Local, When};
use crate::zone::Zone;
use csv::StringRecord;

/// How times of a text are to be read.
#[derive(Clone, Copy, Debug)]
pub struct Reads {
    /// The agreement's zone, in which times without an offset stay as they are written.
    pub agreed: Zone,
    /// The zone of times without an offset, if it is another one.
    pub zone: Option<Zone>,
    /// Which of two numbers in a date is the day, if the person said so.
    pub day_order: Option<DayOrder>,
}

/// What a text held.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct OutageRows {
    /// The outages, in the order of the text.
    pub outages: Vec<Outage>,
    /// The rows that are in none of them, in the order of the text.
    pub left_out: Vec<OutageLeftOut>,
    /// In which order day and month were read, if a date needed one.
    pub day_order: Option<DayOrder>,
}

/// A row that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutageLeftOut {
    /// Its first line in the text, the header being 1.
    pub line: u32,
    /// The cell that is at fault; empty if the row is.
    pub value: String,
    /// What to do.
    pub remedy: &'static str,
}

/// Why a text was not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OutageError {
    /// It can be read once somebody says which number of this date is the day.
    DayOrder(String),
    /// It cannot be read as it is.
    Failed(Issue),
}

const BAD_TIME: &str = english!("Write a date and a time such as 2026-11-02 09:00.");
const WHICH_DAY: &str = english!("Write the date as year, month, day: 2026-11-02 09:00.");
const BAD_LENGTH: &str = english!("Write a length with its unit, such as 44m or 1h30m.");
const BAD_END: &str = english!("The end is before the beginning: correct one of the two.");
const BAD_USERS: &str = english!("Write how many users it hit, as a whole number such as 120.");
const BAD_SHARE: &str = english!("Write a share from 0% to 100%, such as 40%.");
const RAGGED: &str =
    english!("The row has more or fewer cells than the header: add what is missing.");

/// What a column says.
#[derive(Clone, Copy)]
enum Role {
    Id,
    From,
    To,
    Lasts,
    Kind,
    Service,
    Users,
    Share,
    Ticket,
    Reason,
}

/// Header names, the surest first.
const NAMES: [(Role, &[&str]); 10] = [
    (Role::Id, &["id", "outage id", "outage", "name"]),
    (
        Role::From,
        &[
            "from",
            "start",
            "started",
            "started at",
            "start time",
            "start date",
            "begin",
            "began",
            "beginning",
            "down from",
            "down at",
            "down",
            "time",
        ],
    ),
    (
        Role::To,
        &[
            "to",
            "end",
            "ended",
            "ended at",
            "end time",
            "end date",
            "until",
            "up at",
            "up",
            "restored",
            "restored at",
            "resolved",
            "resolved at",
            "finish",
            "finished",
        ],
    ),
    (
        Role::Lasts,
        &[
            "duration",
            "length",
            "downtime",
            "duration minutes",
            "duration min",
            "downtime minutes",
            "minutes",
            "duration hours",
            "hours",
            "duration seconds",
            "downtime seconds",
            "seconds",
        ],
    ),
    (Role::Kind, &["kind", "type", "category", "class"]),
    (
        Role::Service,
        &[
            "service",
            "component",
            "system",
            "application",
            "affected service",
        ],
    ),
    (
        Role::Users,
        &[
            "users",
            "users hit",
            "affected users",
            "users affected",
            "user count",
        ],
    ),
    (
        Role::Share,
        &[
            "share",
            "share hit",
            "affected share",
            "affected",
            "impact",
            "percent",
        ],
    ),
    (
        Role::Ticket,
        &[
            "ticket",
            "ticket id",
            "ticket number",
            "incident",
            "incident id",
            "number",
        ],
    ),
    (
        Role::Reason,
        &[
            "reason",
            "cause",
            "root cause",
            "description",
            "comment",
            "notes",
            "note",
        ],
    ),
];

/// One row before the order of day and month is known.
struct Row {
    line: u32,
    from: (Reading, String),
    to: Option<(Reading, String)>,
    lasts: Option<i64>,
    outage: Outage,
}

/// Reads a text with a header and a row for each outage.
///
/// # Errors
/// [`OutageError::DayOrder`] if the order of day and month has to be said first, and
/// [`OutageError::Failed`] if there are no rows, or no column says when an outage began or ended.
///
/// ```
/// use sla_calculator::import::outages::{read, Reads};
/// use sla_calculator::zone::Zone;
/// let reads = Reads { agreed: Zone::UTC, zone: None, day_order: None };
/// let rows = read("Start,Duration\n2026-11-02 09:00,44m\nsoon,1h\n", reads).expect("rows");
/// assert_eq!(rows.outages[0].to.map(|to| to.to_string()).as_deref(), Some("2026-11-02T09:44:00"));
/// assert_eq!((rows.left_out[0].line, rows.left_out[0].value.as_str()), (3, "soon"));
/// ```
pub fn read(text: &str, reads: Reads) -> Result<OutageRows, OutageError> {
    let format = format(text);
    let header = first_record(text, format);
    let header: Vec<String> = header.iter().map(normal).collect();
    let columns = Columns::of(&header)?;
    let (mut rows, mut count) = (Vec::new(), 0);
    let mut left_out = Vec::new();
    each_row(text, format, true, |record, place| {
        count += 1;
        let read = match is_ragged(record, header.len()) {
            true => Err((String::new(), RAGGED)),
            false => columns.row(record, place.line),
        };
        match read {
            Ok(row) => rows.push(row),
            Err((value, remedy)) => left_out.push(OutageLeftOut {
                line: place.line,
                value,
                remedy,
            }),
        }
    });
    if count == 0 {
        let message = said!("There is a header but no outages. Add a row for each of them.");
        return Err(failed("line 2", "no-rows", message));
    }
    let day_order = order(&rows, reads.day_order)?;
    let mut outages = Vec::new();
    for row in rows {
        let line = row.line;
        match row.outage(reads, day_order) {
            Ok(outage) => outages.push(outage),
            Err((value, remedy)) => left_out.push(OutageLeftOut {
                line,
                value,
                remedy,
            }),
        }
    }
    left_out.sort_by_key(|left_out| left_out.line);
    Ok(OutageRows {
        outages,
        left_out,
        day_order,
    })
}

fn failed(path: &str, code: &'static str, message: Sentence) -> OutageError {
    OutageError::Failed(Issue::new(path, code, message))
}

/// The order of day and month, if a date needs one: as it was said, or as other dates prove.
fn order(rows: &[Row], said: Option<DayOrder>) -> Result<Option<DayOrder>, OutageError> {
    let times = rows
        .iter()
        .flat_map(|row| [Some(&row.from), row.to.as_ref()]);
    let (mut open, mut proven) = (None, [None; 2]);
    for (reading, text) in times.flatten() {
        match reading.proof() {
            Proof::NotNeeded => {}
            Proof::Open => open = open.or(Some(text)),
            Proof::Only(order) => proven[order as usize] = Some((order, text)),
        }
    }
    match (said, proven, open) {
        (_, [None, None], None) => Ok(None),
        (Some(order), ..) => Ok(Some(order)),
        (_, [Some((order, _)), None] | [None, Some((order, _))], _) => Ok(Some(order)),
        (_, [Some((_, text)), _], _) | (_, _, Some(text)) => {
            Err(OutageError::DayOrder(text.clone()))
        }
    }
}

/// Which column says what.
struct Columns {
    found: [Option<usize>; NAMES.len()],
    /// The seconds of the unit that the header names for a duration.
    unit: Option<i64>,
}

impl Columns {
    fn of(header: &[String]) -> Result<Columns, OutageError> {
        let found = NAMES.map(|(_, names)| {
            let mut names = names.iter();
            names.find_map(|name| header.iter().position(|column| column == name))
        });
        if found[Role::From as usize].is_none() {
            let message = said!("No column says when an outage began. Name it From or Start.");
            return Err(failed("line 1", "missing-column", message));
        }
        let lasts = found[Role::Lasts as usize];
        if found[Role::To as usize].is_none() && lasts.is_none() {
            let message =
                said!("No column says when an outage ended. Name it To, End or Duration.");
            return Err(failed("line 1", "missing-column", message));
        }
        let unit = lasts.and_then(|column| match header[column].rsplit(' ').next() {
            Some("minutes" | "min") => Some(60),
            Some("hours") => Some(3600),
            Some("seconds") => Some(1),
            _ => None,
        });
        Ok(Columns { found, unit })
    }

    fn cell<'r>(&self, record: &'r StringRecord, role: Role) -> &'r str {
        let cell = self.found[role as usize].and_then(|column| record.get(column));
        cell.map_or("", plain)
    }

    fn row(&self, record: &StringRecord, line: u32) -> Result<Row, (String, &'static str)> {
        let cell = |role| self.cell(record, role);
        let at = |text: &str, remedy| (text.to_owned(), remedy);
        let from = cell(Role::From);
        let to = Some(cell(Role::To)).filter(|text| !is_open(text));
        let span = Some(cell(Role::Lasts)).filter(|text| !is_open(text));
        let (users, share) = (cell(Role::Users), cell(Role::Share));
        let seconds = |text: &str| match (self.unit, text.parse::<i64>()) {
            (Some(unit), Ok(count)) if count >= 0 => count.checked_mul(unit),
            _ => lasts(text),
        };
        let time = |text: &str| match times::read(text) {
            Ok(reading) => Ok((reading, text.to_owned())),
            Err(_) => Err(at(text, BAD_TIME)),
        };
        Ok(Row {
            line,
            from: time(from)?,
            to: to.map(time).transpose()?,
            lasts: match span {
                Some(text) => Some(seconds(text).ok_or_else(|| at(text, BAD_LENGTH))?),
                None => None,
            },
            outage: Outage {
                id: cell(Role::Id).to_owned(),
                from: When::Local(Local(0)),
                to: None,
                kind: cell(Role::Kind).to_lowercase(),
                service: cell(Role::Service).to_owned(),
                users: match users {
                    "" => None,
                    text => Some(number(text).ok_or_else(|| at(text, BAD_USERS))?),
                },
                share: match share {
                    "" => None,
                    text => Some(percent(text).ok_or_else(|| at(text, BAD_SHARE))?),
                },
                ticket: cell(Role::Ticket).to_owned(),
                reason: cell(Role::Reason).to_owned(),
            },
        })
    }
}

impl Row {
    fn outage(
        self,
        reads: Reads,
        order: Option<DayOrder>,
    ) -> Result<Outage, (String, &'static str)> {
        let when = |(reading, text): &(Reading, String)| {
            // Without an order no reading needs one.
            let order = order.unwrap_or(DayOrder::DayFirst);
            place(*reading, order, reads).ok_or_else(|| (text.clone(), BAD_TIME))
        };
        let from = when(&self.from)?;
        let to = match (&self.to, self.lasts) {
            (Some(to), _) => Some((when(to)?, to.1.clone())),
            (None, Some(seconds)) => Some((after(from, seconds, reads.agreed), String::new())),
            (None, None) => None,
        };
        let zone = reads.agreed;
        if let Some((end, text)) = &to
            && crate::report::read(*end, zone) < crate::report::read(from, zone)
        {
            return Err((text.clone(), BAD_END));
        }
        Ok(Outage {
            from,
            to: to.map(|(to, _)| to),
            ..self.outage
        })
    }
}

/// A reading as documents write it: on the wall of the agreement's zone, unless it says more.
fn place(reading: Reading, order: DayOrder, reads: Reads) -> Option<When> {
    let other = reads.zone.filter(|zone| zone.name() != reads.agreed.name());
    let zone = other.unwrap_or(reads.agreed);
    let (instant, _) = reading.instant(order, Some(zone)).ok()?;
    if reading.has_offset() || other.is_some() {
        return Some(When::At(instant));
    }
    reading.wall(order).ok().map(When::Local)
}

/// So many seconds later, written in the same way.
pub fn after(from: When, seconds: i64, zone: Zone) -> When {
    let end = Instant(crate::report::read(from, zone).0.saturating_add(seconds));
    match from {
        When::At(_) => When::At(end),
        When::Local(_) => When::Local(Local(end.0 + i64::from(zone.offset(end.0).seconds))),
    }
}

/// Whether a cell or a field leaves open when an outage ended.
pub fn is_open(text: &str) -> bool {
    let text = text.trim().to_lowercase();
    matches!(
        &*text,
        "" | "-" | "–" | "—" | "open" | "ongoing" | "still down" | "now" | "n/a"
    )
}

/// A time that was typed; a date that can be read both ways is none.
///
/// # Errors
/// The sentence for what cannot be read.
pub fn moment(text: &str, zone: Zone) -> Result<When, &'static str> {
    let reading = times::read(text).map_err(|_| BAD_TIME)?;
    let order = match reading.proof() {
        Proof::NotNeeded => DayOrder::DayFirst,
        Proof::Only(order) => order,
        Proof::Open => return Err(WHICH_DAY),
    };
    let reads = Reads {
        agreed: zone,
        zone: None,
        day_order: None,
    };
    place(reading, order, reads).ok_or(BAD_TIME)
}

/// A length in seconds: `44m`, `1 h 30 m`, `0:44` or `00:44:00`. A day has 24 hours.
pub fn lasts(text: &str) -> Option<i64> {
    if text.contains(':') {
        let parts: Vec<&str> = text.trim().split(':').collect();
        let numbers: Option<Vec<i64>> = parts
            .iter()
            .map(|part| {
                part.parse()
                    .ok()
                    .filter(|count| (0..=100_000).contains(count))
            })
            .collect();
        return match numbers?[..] {
            [hours, minutes @ ..=59] => Some(hours * 3600 + minutes * 60),
            [hours, minutes @ ..=59, seconds @ ..=59] => {
                Some(hours * 3600 + minutes * 60 + seconds)
            }
            _ => None,
        };
    }
    let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let text = text.to_lowercase().replace("min", "m");
    text.parse::<Length>().ok()?.in_seconds(Some(DAY))
}

/// Whom an outage hit: so many users, a share, or all.
///
/// # Errors
/// The sentence for what cannot be read.
pub fn hit(text: &str) -> Result<(Option<u32>, Option<Percent>), &'static str> {
    match text.trim() {
        "" | "all" | "-" | "–" => Ok((None, None)),
        text if text.contains('%') => Ok((None, Some(percent(text).ok_or(BAD_SHARE)?))),
        text => Ok((Some(number(text).ok_or(BAD_USERS)?), None)),
    }
}

/// A whole number, maybe with signs between its thousands.
fn number(text: &str) -> Option<u32> {
    let digits: String = text
        .chars()
        .filter(|c| !matches!(c, ',' | ' ' | '\u{a0}' | '\u{202f}' | '’'))
        .collect();
    digits.parse().ok()
}

/// A percentage; a number without its sign is none below 1, since it may be a fraction.
fn percent(text: &str) -> Option<Percent> {
    let digits = text
        .trim()
        .trim_end_matches('%')
        .trim_end()
        .replace(',', ".");
    let read: Percent = [&digits, "%"].concat().parse().ok()?;
    let whole = text.contains('%') || read.0.is_zero() || read.0 >= rust_decimal::Decimal::ONE;
    whole.then_some(read)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reads(zone: Option<&str>, day_order: Option<DayOrder>) -> Reads {
        Reads {
            agreed: Zone::named("Europe/London").expect("a zone"),
            zone: zone.and_then(Zone::named),
            day_order,
        }
    }

    /// Every outage on a line of its own, then every row that was left out.
    fn said(text: &str, reads: Reads) -> String {
        let rows = match read(text, reads) {
            Ok(rows) => rows,
            Err(OutageError::DayOrder(example)) => return ["day of ", &example, "?"].concat(),
            Err(OutageError::Failed(issue)) => return issue.to_string(),
        };
        let outage = |outage: &Outage| {
            let json = serde_json::to_string(outage).expect("an outage");
            json.replace('"', "")
        };
        let mut lines: Vec<String> = rows.outages.iter().map(outage).collect();
        lines.extend(
            rows.left_out
                .iter()
                .map(|row| format!("line {}: {:?} {}", row.line, row.value, row.remedy)),
        );
        lines.join("\n")
    }

    #[test]
    fn texts_become_outages_and_refused_rows() {
        let agreed = reads(None, None);
        for (text, expected) in [
            (
                "From,To,Kind\n2026-11-02 09:00,2026-11-02 09:44,Maintenance\n",
                "{from:2026-11-02T09:00:00,to:2026-11-02T09:44:00,kind:maintenance}",
            ),
            // Tabs, a duration, whom it hit.
            (
                "Started at\tDuration\tService\tUsers affected\tIncident\tRoot cause\n2 Nov 2026 09:00\t1 h 30 m\tShop\t1,200\tINC-7\tDisk full",
                "{from:2026-11-02T09:00:00,to:2026-11-02T10:30:00,service:Shop,users:1200,ticket:INC-7,reason:Disk full}",
            ),
            // Semicolons; the unit is in the header; still down where both are empty.
            (
                "start;duration (minutes);share\n2026-11-02T09:00Z;44;40\n2026-11-03T09:00Z;;0%\n",
                "{from:2026-11-02T09:00:00Z,to:2026-11-02T09:44:00Z,share:40%}\n{from:2026-11-03T09:00:00Z,share:0%}",
            ),
            // An outage over the night in which clocks go back lasts an hour more on the wall.
            (
                "from,duration\n2026-10-25 00:30,2h\n",
                "{from:2026-10-25T00:30:00,to:2026-10-25T01:30:00}",
            ),
            // Line numbers count blank lines and the lines of a quoted cell.
            (
                "from,to,reason\n\n2026-11-02 09:00,2026-11-02 10:00,\"two\nlines\"\nsoon,,\n2026-11-02 09:00,2026-11-01 09:00,\n2026-11-02 09:00\n",
                "{from:2026-11-02T09:00:00,to:2026-11-02T10:00:00,reason:two\\nlines}\n\
                 line 5: \"soon\" Write a date and a time such as 2026-11-02 09:00.\n\
                 line 6: \"2026-11-01 09:00\" The end is before the beginning: correct one of the two.\n\
                 line 7: \"\" The row has more or fewer cells than the header: add what is missing.",
            ),
            (
                "from,duration,users,share\n2026-11-02 09:00,90,,\n2026-11-02 09:00,1h,many,\n2026-11-02 09:00,1h,,0.4\n2026-11-02 09:00,1h,,120%\n",
                "line 2: \"90\" Write a length with its unit, such as 44m or 1h30m.\n\
                 line 3: \"many\" Write how many users it hit, as a whole number such as 120.\n\
                 line 4: \"0.4\" Write a share from 0% to 100%, such as 40%.\n\
                 line 5: \"120%\" Write a share from 0% to 100%, such as 40%.",
            ),
            (
                "from,to\n",
                "line 2: There is a header but no outages. Add a row for each of them.",
            ),
            (
                "to\n2026-11-02 09:00",
                "line 1: No column says when an outage began. Name it From or Start.",
            ),
            (
                "from\n2026-11-02 09:00",
                "line 1: No column says when an outage ended. Name it To, End or Duration.",
            ),
        ] {
            assert_eq!(said(text, agreed), expected, "{text}");
        }
    }

    #[test]
    fn the_order_of_day_and_month_is_proven_or_asked() {
        let open = "from,to\n03/04/2026 09:00,03/04/2026 10:00\n";
        let proof = "from,to\n03/04/2026 09:00,13/04/2026 10:00\n";
        let both = "from,to\n13/04/2026 09:00,04/13/2026 10:00\n";
        for (text, order, expected) in [
            (open, None, "day of 03/04/2026 09:00?"),
            (
                open,
                Some(DayOrder::MonthFirst),
                "{from:2026-03-04T09:00:00,to:2026-03-04T10:00:00}",
            ),
            (
                proof,
                None,
                "{from:2026-04-03T09:00:00,to:2026-04-13T10:00:00}",
            ),
            (both, None, "day of 13/04/2026 09:00?"),
            (
                both,
                Some(DayOrder::DayFirst),
                "line 2: \"04/13/2026 10:00\" Write a date and a time such as 2026-11-02 09:00.",
            ),
        ] {
            assert_eq!(said(text, reads(None, order)), expected, "{text}");
        }
    }

    #[test]
    fn another_zone_makes_instants() {
        let text = "from,to\n2026-07-01 09:00,2026-07-01 10:00+05:30\n";
        for (zone, expected) in [
            // Half past four in UTC is half past five in London: before the beginning.
            (
                Some("Asia/Kolkata"),
                "{from:2026-07-01T03:30:00Z,to:2026-07-01T04:30:00Z}",
            ),
            (
                Some("Europe/London"),
                "line 2: \"2026-07-01 10:00+05:30\" The end is before the beginning: correct one of the two.",
            ),
        ] {
            assert_eq!(said(text, reads(zone, None)), expected);
        }
    }

    #[test]
    fn fields_mean_what_cells_mean() {
        let zone = Zone::named("Europe/London").expect("a zone");
        for (text, expected) in [
            ("2026-11-02 09:00", Ok("2026-11-02T09:00:00")),
            ("2 Nov 2026 09:00", Ok("2026-11-02T09:00:00")),
            ("13/11/2026 09:00", Ok("2026-11-13T09:00:00")),
            ("2026-11-02T09:00Z", Ok("2026-11-02T09:00:00Z")),
            ("03/04/2026 09:00", Err(WHICH_DAY)),
            ("tomorrow", Err(BAD_TIME)),
        ] {
            let read = moment(text, zone).map(|when| when.to_string());
            assert_eq!(read.as_deref().map_err(|remedy| *remedy), expected);
        }
        for (text, expected) in [
            ("44m", Some(2640)),
            ("1 h 30 min", Some(5400)),
            ("0:44", Some(2640)),
            ("01:00:05", Some(3605)),
            ("1d", Some(86_400)),
            ("0:99", None),
            ("44", None),
        ] {
            assert_eq!(lasts(text), expected, "{text}");
        }
        assert_eq!(hit("1,200"), Ok((Some(1200), None)));
        assert_eq!(hit("12.5 %"), Ok((None, "12.5%".parse().ok())));
        assert_eq!(hit("all"), Ok((None, None)));
        assert_eq!(hit("half"), Err(BAD_USERS));
    }
}
