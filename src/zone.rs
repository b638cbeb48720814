//! Time zones: which UTC offset a zone has at an instant, and which instant a wall clock means.
//!
//! The history of every IANA zone since 1970 is part of the program, so a result never depends on
//! the machine or the browser it was computed on. `build.rs` writes the table from the compiled
//! database; this module reads it. The calendars (service hours, holidays) and the wire formats are
//! its users: they turn dates and times into instants here and nowhere else.
//!
//! An *instant* is a count of seconds since 1970-01-01T00:00:00Z. A *wall time* is the same count
//! read off a local clock: seconds since 1970-01-01T00:00:00 of that clock, whatever its offset.
//! Both are `i64`, and neither counts leap seconds.
//!
//! Results hold from 1970 to 2200. Before that, the offset in force at the start of 1970 is used;
//! after it, the one in force at the end of 2200.

use std::cell::Cell;
use std::fmt;
use std::sync::OnceLock;

use crate::time::{self, DAY, Date};

include!(concat!(env!("OUT_DIR"), "/zones.rs"));

/// The release of the IANA time zone database that the zones come from, such as `"2026f"`.
///
/// ```
/// assert!(sla_calculator::zone::VERSION.starts_with("20"));
/// ```
pub const VERSION: &str = env!("ZONE_DATA_VERSION");

/// The last year for which a zone's yearly rule is written out.
const LAST_YEAR: i32 = 2200;

/// A UTC offset that a zone has, or had, for a while.
///
/// ```
/// use sla_calculator::zone::Zone;
///
/// let london = Zone::named("Europe/London").unwrap();
/// let july = london.offset(1_783_382_400); // 2026-07-07T00:00:00Z
/// assert_eq!((july.seconds, july.abbreviation, july.dst), (3600, "BST", true));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Offset {
    /// Local time minus UTC, in seconds: positive to the east.
    pub seconds: i32,
    /// What the offset is called there, such as `"GMT"`; a number such as `"+03"` where it has no
    /// name.
    pub abbreviation: &'static str,
    /// Whether this is summer time.
    pub dst: bool,
}

/// A span of instants, from `from` up to but not including `to`, with one UTC offset.
///
/// ```
/// use sla_calculator::zone::{Stretch, Zone};
///
/// let day = Zone::UTC.stretches(0, 86_400).next();
/// assert_eq!(day, Some(Stretch { from: 0, to: 86_400, offset: 0 }));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Stretch {
    /// The first instant.
    pub from: i64,
    /// The instant after the last.
    pub to: i64,
    /// Local time minus UTC, in seconds.
    pub offset: i32,
}

/// The instant that a wall time means, and whether the clock left a doubt.
///
/// See [`Zone::instant`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Local {
    /// The instant, in seconds since the epoch.
    pub instant: i64,
    /// How often the clock showed the wall time.
    pub kind: LocalKind,
}

/// How often a zone's clock showed a wall time.
///
/// See [`Zone::instant`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LocalKind {
    /// Once, as almost always.
    Once,
    /// Never: the clock went forward past it. The instant is moved forward by the gap.
    Skipped,
    /// Twice: the clock went back over it. The instant is the first of the two.
    Repeated,
}

/// An IANA time zone. Copying one is free; two are equal when their names are.
///
/// ```
/// use sla_calculator::zone::Zone;
///
/// let zone = Zone::named("europe/london").unwrap();
/// assert_eq!(zone.name(), "Europe/London");
/// assert_eq!(Zone::named("Mars/Olympus_Mons"), None);
/// ```
#[derive(Clone, Copy)]
pub struct Zone {
    name: &'static str,
    history: &'static History,
}

impl Zone {
    /// Coordinated universal time, the zone whose offset is always zero.
    ///
    /// ```
    /// use sla_calculator::zone::Zone;
    ///
    /// assert_eq!(Zone::named("UTC"), Some(Zone::UTC));
    /// ```
    pub const UTC: Zone = Zone {
        name: "UTC",
        history: &UTC,
    };

    /// The zone with this IANA name, the case of its letters aside; `None` if there is none.
    ///
    /// ```
    /// use sla_calculator::zone::Zone;
    ///
    /// assert!(Zone::named("America/St_Johns").is_some());
    /// assert!(Zone::named("London").is_none());
    /// ```
    pub fn named(name: &str) -> Option<Zone> {
        static HISTORIES: [OnceLock<History>; ROWS.len()] = [const { OnceLock::new() }; ROWS.len()];
        // Who asks for a zone asks for the same one again, once for each time that is shown.
        thread_local! { static LAST: Cell<Zone> = const { Cell::new(Zone::UTC) } }

        let last = LAST.get();
        if last.name == name {
            return Some(last);
        }
        let (row, name) = NAMES.lines().enumerate().find_map(|(row, names)| {
            let mut names = names.split(' ');
            Some((row, names.find(|known| known.eq_ignore_ascii_case(name))?))
        })?;
        let history = HISTORIES[row].get_or_init(|| History::of(row));
        let zone = Zone { name, history };
        LAST.set(zone);
        Some(zone)
    }

    /// The IANA name, spelt as the database spells it.
    ///
    /// ```
    /// assert_eq!(sla_calculator::zone::Zone::UTC.name(), "UTC");
    /// ```
    pub fn name(self) -> &'static str {
        self.name
    }

    /// The offset in force at an instant.
    ///
    /// ```
    /// use sla_calculator::zone::Zone;
    ///
    /// let london = Zone::named("Europe/London").unwrap();
    /// let changes = 1_774_746_000; // 2026-03-29T01:00:00Z
    /// assert_eq!(london.offset(changes - 1).abbreviation, "GMT");
    /// assert_eq!(london.offset(changes).abbreviation, "BST");
    /// ```
    pub fn offset(self, instant: i64) -> Offset {
        let past = self
            .history
            .changes
            .partition_point(|change| change.at <= instant);
        self.history.offset(past)
    }

    /// Cuts the instants from `from` up to but not including `to` into stretches of constant UTC
    /// offset, in order and without gaps. A change of name alone does not start a stretch.
    ///
    /// ```
    /// use sla_calculator::zone::Zone;
    ///
    /// let london = Zone::named("Europe/London").unwrap();
    /// let (new_year, next) = (1_767_225_600, 1_798_761_600); // of 2026 and 2027
    /// let offsets: Vec<i32> = london.stretches(new_year, next).map(|s| s.offset).collect();
    /// assert_eq!(offsets, [0, 3600, 0]);
    /// ```
    pub fn stretches(self, from: i64, to: i64) -> impl Iterator<Item = Stretch> {
        let history = self.history;
        let mut from = from;
        let mut past = history.changes.partition_point(|change| change.at <= from);
        std::iter::from_fn(move || {
            if from >= to {
                return None;
            }
            let offset = history.offset(past).seconds;
            let mut coming = history.changes[past..].iter();
            let end = coming.find(|change| change.offset.seconds != offset);
            past = history.changes.len() - coming.len();
            let end = end.map_or(to, |change| change.at.min(to));
            let stretch = Stretch {
                from,
                to: end,
                offset,
            };
            from = end;
            Some(stretch)
        })
    }

    /// The instant at which the zone's clock shows a wall time.
    ///
    /// A skipped wall time moves forward by the gap: 01:30 where 01:00 became 02:00 is read as
    /// 02:30. A repeated one takes its first reading; [`Zone::second_reading`] gives the other.
    /// RFC 5545, section 3.3.5, reads both cases the same way.
    ///
    /// ```
    /// use sla_calculator::zone::{LocalKind, Zone};
    ///
    /// let london = Zone::named("Europe/London").unwrap();
    /// let skipped = london.instant(1_774_747_800); // 2026-03-29 01:30
    /// assert_eq!(skipped.kind, LocalKind::Skipped);
    /// assert_eq!(skipped.instant, 1_774_747_800); // 01:30Z, which the clock shows as 02:30
    ///
    /// let repeated = london.instant(1_792_891_800); // 2026-10-25 01:30
    /// assert_eq!(repeated.kind, LocalKind::Repeated);
    /// assert_eq!(repeated.instant, 1_792_888_200); // 00:30Z, the first 01:30
    /// ```
    pub fn instant(self, local: i64) -> Local {
        let past = self.history.past(local);
        let after = self.history.offset(past);
        let read = |offset: Offset| local.saturating_sub(i64::from(offset.seconds));
        let skipped = past
            .checked_sub(1)
            .filter(|&last| read(after) < self.history.changes[last].at);
        if let Some(last) = skipped {
            Local {
                instant: read(self.history.offset(last)),
                kind: LocalKind::Skipped,
            }
        } else if self.second_reading(local).is_some() {
            Local {
                instant: read(after),
                kind: LocalKind::Repeated,
            }
        } else {
            Local {
                instant: read(after),
                kind: LocalKind::Once,
            }
        }
    }

    /// The later of the two instants at which the zone's clock shows a repeated wall time; `None`
    /// if it is not repeated.
    ///
    /// ```
    /// use sla_calculator::zone::Zone;
    ///
    /// let london = Zone::named("Europe/London").unwrap();
    /// let half_past_one = 1_792_891_800; // 2026-10-25 01:30
    /// assert_eq!(london.second_reading(half_past_one), Some(half_past_one));
    /// assert_eq!(london.second_reading(half_past_one + 3600), None);
    /// ```
    pub fn second_reading(self, local: i64) -> Option<i64> {
        let next = self.history.changes.get(self.history.past(local))?;
        let instant = local.saturating_sub(i64::from(next.offset.seconds));
        (instant >= next.at).then_some(instant)
    }
}

impl PartialEq for Zone {
    fn eq(&self, other: &Zone) -> bool {
        self.name == other.name
    }
}

impl Eq for Zone {}

impl fmt::Debug for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Zone").field(&self.name).finish()
    }
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name)
    }
}

/// The names of all zones, in ASCII order.
///
/// ```
/// assert!(sla_calculator::zone::names().any(|name| name == "Antarctica/Troll"));
/// ```
pub fn names() -> impl Iterator<Item = &'static str> {
    let mut names: Vec<_> = NAMES.split_ascii_whitespace().collect();
    names.sort_unstable();
    names.into_iter()
}

/// The decoded offsets of a zone.
struct History {
    first: Offset,
    changes: Vec<Change>,
}

static UTC: History = History {
    first: Offset {
        seconds: 0,
        abbreviation: "UTC",
        dst: false,
    },
    changes: Vec::new(),
};

/// The start of an offset.
struct Change {
    at: i64,
    /// The wall time at which the offset before it ends.
    wall: i64,
    offset: Offset,
}

impl History {
    /// The offset after the first `past` changes.
    fn offset(&self, past: usize) -> Offset {
        past.checked_sub(1)
            .map_or(self.first, |last| self.changes[last].offset)
    }

    /// How many offsets end at or before a wall time: the next one is the first that can show it.
    ///
    /// The search needs the ends in order, so no offset may be shorter than the step back before
    /// it. None is.
    fn past(&self, local: i64) -> usize {
        self.changes.partition_point(|change| change.wall <= local)
    }

    /// Decodes the row of this number.
    fn of(row: usize) -> History {
        let Row { first, rule } = ROWS[row];
        let mut history = History {
            first: offset(first),
            changes: Vec::new(),
        };
        let mut rows_before = row;
        let (mut day, mut last) = (0, 0);
        // An end of a row has nothing beside it.
        let mut beside = numbers(MINUTES).zip(CHANGES);
        for days in numbers(DAYS) {
            if days == 0 && rows_before == 0 {
                break;
            } else if days == 0 {
                rows_before -= 1;
            } else if let Some((minute, change)) = beside.next()
                && rows_before == 0
            {
                day += days;
                let before = history.offset(history.changes.len());
                last = day * DAY + minute * 60 - i64::from(before.seconds);
                history.push(last, *change);
            }
        }
        if let Some(rule) = usize::from(rule).checked_sub(1) {
            let year = time::Local(last).date().year();
            for (at, offset) in (year..=LAST_YEAR).flat_map(|year| RULES[rule].changes(year)) {
                if at > last {
                    history.push(at, offset);
                }
            }
        }
        history
    }

    fn push(&mut self, at: i64, number: u8) {
        let wall = at + i64::from(self.offset(self.changes.len()).seconds);
        self.changes.push(Change {
            at,
            wall,
            offset: offset(number),
        });
    }
}

/// The offset of this number in the table.
fn offset(number: u8) -> Offset {
    let number = usize::from(number);
    let (seconds, dst) = OFFSETS[number];
    Offset {
        seconds,
        abbreviation: ABBREVIATIONS[number * WIDTH..][..WIDTH].trim_ascii_end(),
        dst,
    }
}

/// The numbers of a column: a byte each, or 255 and two bytes.
fn numbers(mut column: &'static [u8]) -> impl Iterator<Item = i64> {
    std::iter::from_fn(move || {
        let number;
        (number, column) = match column {
            [u8::MAX, low, high, rest @ ..] => (u16::from_le_bytes([*low, *high]), rest),
            [byte, rest @ ..] => (u16::from(*byte), rest),
            [] => return None,
        };
        Some(i64::from(number))
    })
}

/// A history as `build.rs` writes it. Each name of the zone stands in its line of `NAMES`.
///
/// The changes of all rows follow one another in three columns of numbers: `DAYS` from each to the
/// next, the first counted from 1970, with a zero after the last of a row; `MINUTES` of that day;
/// and `CHANGES`, the offset that each leads to. Day and minute are those of the clock until then.
struct Row {
    /// The offset in force at the start of 1970.
    first: u8,
    /// The place in `RULES`, counted from one, of what follows the last change; zero for nothing.
    rule: u8,
}

/// Summer time every year, as in the last line of a TZif file.
struct Rule {
    standard: u8,
    daylight: u8,
    start: Edge,
    end: Edge,
}

/// The day and time of a yearly change: `M3.5.0/1` in POSIX terms, where week 5 is the last.
struct Edge {
    month: u32,
    week: u8,
    /// Days after Sunday.
    weekday: u8,
    /// The wall time in seconds after that day's midnight: a few hours before it to days after it.
    seconds: i32,
}

impl Rule {
    /// The changes of one year in order.
    fn changes(&self, year: i32) -> [(i64, u8); 2] {
        let [standard, daylight] =
            [self.standard, self.daylight].map(|number| i64::from(offset(number).seconds));
        let start = (self.start.wall(year) - standard, self.daylight);
        let end = (self.end.wall(year) - daylight, self.standard);
        if start < end {
            [start, end]
        } else {
            [end, start]
        }
    }
}

impl Edge {
    /// The wall time of the edge in one year.
    fn wall(&self, year: i32) -> i64 {
        let first = Date::from_ymd(year, self.month, 1).expect("the build knows twelve months");
        let monday_based = usize::from(self.weekday) + 6;
        let wait = (monday_based - first.weekday()) % 7;
        let mut day = first.days() + wait as i64 + 7 * i64::from(self.week - 1);
        if Date::from_days(day).month() != self.month {
            day -= 7;
        }
        day * DAY + i64::from(self.seconds)
    }
}
