//! Times as exports write them: read into parts first, turned into instants when the order of day
//! and month and the zone are known.
//!
//! Two steps, because the proof of the order may stand in the last row of a file that is read once.

use crate::time::{Date, Instant, Local};
use crate::zone::{LocalKind, Zone};
use serde::Serialize;

/// Which of two numbers in a date is the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum DayOrder {
    /// 03/04/2026 is the 3rd of April.
    DayFirst,
    /// 03/04/2026 is the 4th of March.
    MonthFirst,
}

/// What the written form alone says about a time. 16 bytes, since a file may hold millions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Reading {
    day: Day,
    /// Seconds since midnight.
    time: u32,
    /// Minutes east of UTC, or [`NO_OFFSET`].
    offset: i16,
    /// The year has two digits.
    short_year: bool,
}

/// No value says so: offsets end at 18 hours.
const NO_OFFSET: i16 = i16::MIN;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Day {
    /// Days since 1970-01-01.
    Known(i32),
    /// Two different numbers up to 31, at least one of them a month.
    Either { first: u8, second: u8, year: u16 },
}

/// Why a value is not a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    NotATime,
    NoTimeOfDay,
    NoSuchDate,
    OutOfRange,
    UnknownOffset,
}

/// What a reading says about the order of day and month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Proof {
    /// Nothing: it needs no order.
    NotNeeded,
    /// Nothing: both orders give a date.
    Open,
    /// Only this order gives a date.
    Only(DayOrder),
}

impl Reading {
    /// An instant, as if it were written with its offset.
    pub(super) fn at(instant: Instant) -> Reading {
        Reading {
            // Both parts fit: an instant of a document lies before 2200.
            day: Day::Known(instant.0.div_euclid(crate::time::DAY) as i32),
            time: instant.0.rem_euclid(crate::time::DAY) as u32,
            offset: 0,
            short_year: false,
        }
    }

    /// Whether the value itself names its offset from UTC.
    pub(super) fn has_offset(self) -> bool {
        self.offset != NO_OFFSET
    }

    /// Whether its year has two digits and so was given a century.
    pub(super) fn has_short_year(self) -> bool {
        self.short_year
    }

    pub(super) fn proof(self) -> Proof {
        match self.day {
            Day::Known(_) => Proof::NotNeeded,
            Day::Either { first: 13.., .. } => Proof::Only(DayOrder::DayFirst),
            Day::Either { second: 13.., .. } => Proof::Only(DayOrder::MonthFirst),
            Day::Either { .. } => Proof::Open,
        }
    }

    /// The wall time in this order of day and month.
    pub(super) fn wall(self, order: DayOrder) -> Result<Local, Fault> {
        let days = match self.day {
            Day::Known(days) => i64::from(days),
            Day::Either {
                first,
                second,
                year,
            } => {
                let (day, month) = match order {
                    DayOrder::DayFirst => (first, second),
                    DayOrder::MonthFirst => (second, first),
                };
                days(year, month, day).ok_or(Fault::NoSuchDate)?
            }
        };
        Ok(Local(days * crate::time::DAY + i64::from(self.time)))
    }

    /// The instant, and how often the zone's clock showed it. Without a zone the offset decides.
    pub(super) fn instant(
        self,
        order: DayOrder,
        zone: Option<Zone>,
    ) -> Result<(Instant, LocalKind), Fault> {
        let Local(wall) = self.wall(order)?;
        let (instant, kind) = match (self.offset, zone) {
            (NO_OFFSET, Some(zone)) => {
                let read = zone.instant(wall);
                (read.instant, read.kind)
            }
            (NO_OFFSET, None) => (wall, LocalKind::Once),
            (minutes, _) => (wall - i64::from(minutes) * 60, LocalKind::Once),
        };
        if (Instant::MIN.0..Instant::MAX.0).contains(&instant) {
            Ok((Instant(instant), kind))
        } else {
            Err(Fault::OutOfRange)
        }
    }
}

fn days(year: u16, month: u8, day: u8) -> Option<i64> {
    Date::from_ymd(i32::from(year), u32::from(month), u32::from(day)).map(Date::days)
}

/// Reads a time: ISO 8601; day, month and year in numbers with `/`, `.` or `-`; or with the English
/// name of the month. Then a time of day on 24 or 12 hours, and perhaps an offset.
///
/// A year of two digits lies between 1970 and 2069.
pub(super) fn read(text: &str) -> Result<Reading, Fault> {
    read_with(text, false)
}

/// The same; a date that stands alone is its midnight if `dates_alone` says so, else a fault.
pub(super) fn read_with(text: &str, dates_alone: bool) -> Result<Reading, Fault> {
    let mut cursor = Cursor {
        rest: text.trim().as_bytes(),
        short_year: false,
    };
    let day = cursor.day()?;
    let time = match cursor.time() {
        Err(Fault::NoTimeOfDay) if dates_alone => 0,
        time => time?,
    };
    let offset = cursor.offset()?.unwrap_or(NO_OFFSET);
    if cursor.rest.is_empty() {
        let short_year = cursor.short_year;
        Ok(Reading {
            day,
            time,
            offset,
            short_year,
        })
    } else {
        Err(Fault::NotATime)
    }
}

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// One part of a date.
enum Part {
    Number { value: u16, digits: usize },
    Month(u8),
}

struct Cursor<'a> {
    rest: &'a [u8],
    short_year: bool,
}

impl<'a> Cursor<'a> {
    fn take_while(&mut self, wanted: fn(&u8) -> bool) -> &'a [u8] {
        let end = self.rest.iter().take_while(|byte| wanted(byte)).count();
        let (taken, rest) = self.rest.split_at(end);
        self.rest = rest;
        taken
    }

    fn eat(&mut self, byte: u8) -> bool {
        match self.rest.split_first() {
            Some((&first, rest)) if first == byte => {
                self.rest = rest;
                true
            }
            _ => false,
        }
    }

    /// Plain spaces, and the narrow no-break space that some systems put before AM and PM.
    fn spaces(&mut self) {
        loop {
            match self.rest {
                [b' ', rest @ ..] | [0xC2, 0xA0, rest @ ..] | [0xE2, 0x80, 0xAF, rest @ ..] => {
                    self.rest = rest;
                }
                _ => return,
            }
        }
    }

    fn number(&mut self) -> Option<(u16, usize)> {
        let digits = self.take_while(u8::is_ascii_digit);
        if digits.is_empty() || digits.len() > 4 {
            return None;
        }
        let value = digits
            .iter()
            .fold(0, |value, digit| value * 10 + u16::from(digit - b'0'));
        Some((value, digits.len()))
    }

    /// A number of one or two digits below a bound.
    fn below(&mut self, bound: u16) -> Option<u32> {
        let (value, digits) = self.number()?;
        (digits <= 2 && value < bound).then_some(u32::from(value))
    }

    fn part(&mut self) -> Option<Part> {
        if self.rest.first()?.is_ascii_digit() {
            let (value, digits) = self.number()?;
            return Some(Part::Number { value, digits });
        }
        let name = self.take_while(u8::is_ascii_alphabetic);
        let month = MONTHS.iter().position(|month| {
            let short = name.len() == 3 || (name.len() == 4 && *month == "september");
            (short || name.len() == month.len())
                && month.as_bytes()[..name.len().min(month.len())].eq_ignore_ascii_case(name)
        })?;
        Some(Part::Month(month as u8 + 1))
    }

    /// What stands between two parts of a date.
    fn separator(&mut self) -> Option<u8> {
        let (&first, rest) = self.rest.split_first()?;
        match first {
            b'-' | b'/' | b'.' | b',' | b' ' => {
                self.rest = rest;
                self.spaces();
                Some(first)
            }
            _ => None,
        }
    }

    fn day(&mut self) -> Result<Day, Fault> {
        self.weekday();
        let parts = (|| {
            let first = self.part()?;
            let between = self.separator()?;
            let second = self.part()?;
            let after = self.separator()?;
            let named = matches!(first, Part::Month(_)) || matches!(second, Part::Month(_));
            let plain = between == after && matches!(between, b'-' | b'/' | b'.');
            (named || plain).then_some((first, second, self.part()?))
        })()
        .ok_or(Fault::NotATime)?;
        // Where a year of two digits can stand it stands last.
        self.short_year = matches!(parts.2, Part::Number { digits: 2, .. })
            && !matches!(parts.0, Part::Number { digits: 4, .. });
        let known = |year: u16, month: u8, day: u16| {
            let day = u8::try_from(day).map_err(|_| Fault::NoSuchDate)?;
            let days = days(year, month, day).ok_or(Fault::NoSuchDate)?;
            Ok(Day::Known(days as i32))
        };
        let full = |value: u16, digits: usize| match (digits, value) {
            (4, year) => Ok(year),
            (2, 0..=69) => Ok(2000 + value),
            (2, _) => Ok(1900 + value),
            _ => Err(Fault::NotATime),
        };
        match parts {
            (
                Part::Number {
                    value: year,
                    digits: 4,
                },
                Part::Number {
                    value: month,
                    digits: 1 | 2,
                },
                Part::Number {
                    value: day,
                    digits: 1 | 2,
                },
            ) => known(year, month as u8, day),
            (
                Part::Number {
                    value: year,
                    digits: 4,
                },
                Part::Month(month),
                Part::Number {
                    value: day,
                    digits: 1 | 2,
                },
            ) => known(year, month, day),
            (
                Part::Number {
                    value: day,
                    digits: 1 | 2,
                },
                Part::Month(month),
                Part::Number {
                    value: year,
                    digits,
                },
            )
            | (
                Part::Month(month),
                Part::Number {
                    value: day,
                    digits: 1 | 2,
                },
                Part::Number {
                    value: year,
                    digits,
                },
            ) => known(full(year, digits)?, month, day),
            (
                Part::Number {
                    value: first,
                    digits: 1 | 2,
                },
                Part::Number {
                    value: second,
                    digits: 1 | 2,
                },
                Part::Number {
                    value: year,
                    digits,
                },
            ) => {
                let year = full(year, digits)?;
                let (first, second) = (first as u8, second as u8);
                let day_first = days(year, second, first);
                match (day_first, days(year, first, second)) {
                    (None, None) => Err(Fault::NoSuchDate),
                    (Some(days), _) if first == second => Ok(Day::Known(days as i32)),
                    _ => Ok(Day::Either {
                        first,
                        second,
                        year,
                    }),
                }
            }
            _ => Err(Fault::NotATime),
        }
    }

    /// `Fri, ` and the like, which adds nothing.
    fn weekday(&mut self) {
        const DAYS: [&[u8]; 7] = [b"mon", b"tue", b"wed", b"thu", b"fri", b"sat", b"sun"];
        let is_day = |name: &[u8]| DAYS.iter().any(|day| name.eq_ignore_ascii_case(day));
        if self.rest.get(..3).is_some_and(is_day) {
            self.take_while(u8::is_ascii_alphabetic);
            self.eat(b',');
            self.spaces();
        }
    }

    fn time(&mut self) -> Result<u32, Fault> {
        self.eat(b',');
        if !self.eat(b'T') {
            self.spaces();
        }
        if self.rest.is_empty() {
            return Err(Fault::NoTimeOfDay);
        }
        let clock = (|| {
            let hour = self.below(24)?;
            let minute = self.eat(b':').then(|| self.below(60))??;
            if !self.eat(b':') {
                return Some((hour, minute, 0));
            }
            let second = self.below(60)?;
            // A fraction of a second is dropped: the engine counts whole seconds.
            if self.eat(b'.') && self.take_while(u8::is_ascii_digit).is_empty() {
                return None;
            }
            Some((hour, minute, second))
        })();
        let (hour, minute, second) = clock.ok_or(Fault::NotATime)?;
        self.spaces();
        let hour = match (self.half(), hour) {
            (None, hour) => hour,
            (Some(_), 0 | 13..) => return Err(Fault::NotATime),
            (Some(afternoon), hour) => hour % 12 + if afternoon { 12 } else { 0 },
        };
        Ok(hour * 3600 + minute * 60 + second)
    }

    /// AM or PM, with or without dots: whether it is the second half of the day.
    fn half(&mut self) -> Option<bool> {
        let (word, rest) = match self.rest {
            [half, b'.', m, b'.', rest @ ..] | [half, m, rest @ ..] => ([*half, *m], rest),
            _ => return None,
        };
        let afternoon = match &word.map(|byte| byte.to_ascii_lowercase()) {
            b"am" => false,
            b"pm" => true,
            _ => return None,
        };
        self.rest = rest;
        self.spaces();
        Some(afternoon)
    }

    fn offset(&mut self) -> Result<Option<i16>, Fault> {
        let east = match self.rest {
            [] => return Ok(None),
            [b'+', ..] => 1,
            [b'-', ..] => -1,
            [first, ..] if first.is_ascii_alphabetic() => {
                let name = self.take_while(u8::is_ascii_alphabetic);
                let utc = ["z", "utc", "gmt"]
                    .iter()
                    .any(|known| name.eq_ignore_ascii_case(known.as_bytes()));
                return if utc {
                    Ok(Some(0))
                } else {
                    Err(Fault::UnknownOffset)
                };
            }
            _ => return Err(Fault::NotATime),
        };
        self.rest = &self.rest[1..];
        let (value, digits) = self.number().ok_or(Fault::NotATime)?;
        let (hours, minutes) = match digits {
            4 => (value / 100, value % 100),
            _ if self.eat(b':') => match self.number() {
                Some((minutes, 2)) => (value, minutes),
                _ => return Err(Fault::NotATime),
            },
            _ => (value, 0),
        };
        if hours > 18 || minutes > 59 {
            return Err(Fault::NotATime);
        }
        Ok(Some(east * (hours * 60 + minutes) as i16))
    }
}
