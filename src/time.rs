//! Instants, civil dates and the text forms of both.
//!
//! The only file that knows `chrono`. An [`Instant`] is absolute; a [`When`] is what a document
//! holds, absolute or local to the agreement's zone; `zone` turns the second into the first.

use crate::sentence::english;
use chrono::{Datelike, Days, NaiveDate};
use serde::{Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

/// Seconds in a civil day without a clock change.
pub(crate) const DAY: i64 = 86_400;

/// A point in time, in whole seconds since 1970-01-01T00:00:00Z; its text form is RFC 3339.
///
/// ```
/// use sla_calculator::time::Instant;
/// let due: Instant = "2026-11-24T10:10:00+00:00".parse()?;
/// assert_eq!(due.to_string(), "2026-11-24T10:10:00Z");
/// # Ok::<(), &'static str>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "js", tsify(type = "string"))]
pub struct Instant(pub i64);

impl Instant {
    /// The first instant a document may name: 1970-01-01T00:00:00Z.
    pub const MIN: Instant = Instant(0);
    /// The end of what a document may name: 2200-01-01T00:00:00Z.
    pub const MAX: Instant = Instant(7_258_118_400);
}

impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}Z", Local(self.0))
    }
}

impl FromStr for Instant {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Instant, Self::Err> {
        match text.parse()? {
            When::At(instant) => Ok(instant),
            When::Local(_) => Err("needs an offset, such as 2026-11-24T10:10:00Z"),
        }
    }
}

/// A reading of the wall clock in the agreement's zone: seconds since 1970-01-01T00:00 local; its
/// text form has no offset, `2026-11-20T16:40`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(with = "String", extend("pattern" = pattern::local(), "examples" = ["2026-11-20T16:40"]))
)]
#[cfg_attr(feature = "js", tsify(type = "string"))]
pub struct Local(pub i64);

impl Local {
    /// The civil date on the wall.
    pub fn date(self) -> Date {
        Date::from_days(self.0.div_euclid(DAY))
    }

    /// Seconds since the date's midnight.
    pub fn time_of_day(self) -> i64 {
        self.0.rem_euclid(DAY)
    }
}

impl fmt::Display for Local {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let time = self.time_of_day();
        write!(
            f,
            "{}T{:02}:{:02}:{:02}",
            self.date(),
            time / 3600,
            time / 60 % 60,
            time % 60
        )
    }
}

impl FromStr for Local {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Local, Self::Err> {
        match text.parse()? {
            When::Local(local) => Ok(local),
            When::At(_) => Err(english!(
                "write a local time without an offset, such as 2026-11-20T16:40"
            )),
        }
    }
}

/// A time as a document writes it: with an offset (`2026-11-20T16:40:00Z`), or without one
/// (`2026-11-20T16:40`) and then read in the agreement's zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(with = "String", extend("pattern" = pattern::when(), "examples" = ["2026-11-20T16:40", "2026-11-20T16:40:00Z"]))
)]
#[cfg_attr(feature = "js", tsify(type = "string"))]
pub enum When {
    /// Absolute.
    At(Instant),
    /// Local to the agreement's zone.
    Local(Local),
}

const WHEN_FORM: &str = english!("write a time such as 2026-11-20T16:40 or 2026-11-20T16:40:00Z");
const WHEN_RANGE: &str = "times lie between 1970-01-01 and 2199-12-31";

impl FromStr for When {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<When, Self::Err> {
        let (date, rest) = text.split_at_checked(10).ok_or(WHEN_FORM)?;
        let date = date_of(date).ok_or(WHEN_FORM)?;
        let rest = rest.strip_prefix(['T', 't', ' ']).ok_or(WHEN_FORM)?;
        let (hours, rest) = two_digits(rest, "", 24)?;
        let (minutes, rest) = two_digits(rest, ":", 60)?;
        let (seconds, rest) = if rest.starts_with(':') {
            two_digits(rest, ":", 60)?
        } else {
            (0, rest)
        };
        // Fractions of a second are read and dropped: the engine counts whole seconds.
        let rest = match rest.strip_prefix('.') {
            Some(fraction) => {
                let end = fraction.bytes().take_while(u8::is_ascii_digit).count();
                if end == 0 {
                    return Err(WHEN_FORM);
                } else {
                    &fraction[end..]
                }
            }
            None => rest,
        };
        let local = date.midnight().0 + hours * 3600 + minutes * 60 + seconds;
        let in_range = |seconds: i64| (Instant::MIN.0..Instant::MAX.0).contains(&seconds);
        let offset = match rest.as_bytes() {
            [] if in_range(local) => return Ok(When::Local(Local(local))),
            [] => return Err(WHEN_RANGE),
            [b'Z' | b'z'] => 0,
            [sign @ (b'+' | b'-'), ..] => {
                let (hours, rest) = two_digits(&rest[1..], "", 24)?;
                let (minutes, rest) = two_digits(rest, ":", 60)?;
                if !rest.is_empty() {
                    return Err(WHEN_FORM);
                }
                let offset = hours * 3600 + minutes * 60;
                if *sign == b'-' { -offset } else { offset }
            }
            _ => return Err(WHEN_FORM),
        };
        let instant = local - offset;
        if in_range(instant) {
            Ok(When::At(Instant(instant)))
        } else {
            Err(WHEN_RANGE)
        }
    }
}

/// Reads two digits below `limit` after a separator, and gives back the rest.
fn two_digits<'a>(
    text: &'a str,
    separator: &str,
    limit: i64,
) -> Result<(i64, &'a str), &'static str> {
    let (digits, rest) = text
        .strip_prefix(separator)
        .and_then(|text| text.split_at_checked(2))
        .ok_or(WHEN_FORM)?;
    let value = number(digits)
        .filter(|&value| value < limit)
        .ok_or(WHEN_FORM)?;
    Ok((value, rest))
}

/// A number written in digits only.
fn number(digits: &str) -> Option<i64> {
    digits
        .bytes()
        .all(|byte| byte.is_ascii_digit())
        .then(|| digits.parse().ok())
        .flatten()
}

/// A date written `2026-11-24`, if the calendar has it.
fn date_of(text: &str) -> Option<Date> {
    let mut parts = text.splitn(3, '-');
    let mut part = |length: usize| {
        parts
            .next()
            .filter(|part| part.len() == length)
            .and_then(number)
    };
    let (year, month, day) = (part(4)?, part(2)?, part(2)?);
    Date::from_ymd(
        i32::try_from(year).ok()?,
        u32::try_from(month).ok()?,
        u32::try_from(day).ok()?,
    )
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            When::At(instant) => instant.fmt(f),
            When::Local(local) => local.fmt(f),
        }
    }
}

/// A civil date; its text form is `2026-11-24`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(with = "String", extend("pattern" = pattern::date(), "examples" = ["2026-11-24"]))
)]
#[cfg_attr(feature = "js", tsify(type = "string"))]
pub struct Date(NaiveDate);

impl Date {
    /// The date `days` after 1970-01-01.
    pub fn from_days(days: i64) -> Date {
        let epoch = NaiveDate::default();
        let offset = Days::new(days.unsigned_abs());
        let date = if days < 0 {
            epoch.checked_sub_days(offset)
        } else {
            epoch.checked_add_days(offset)
        };
        Date(date.unwrap_or(if days < 0 {
            NaiveDate::MIN
        } else {
            NaiveDate::MAX
        }))
    }

    /// Days since 1970-01-01.
    pub fn days(self) -> i64 {
        self.0
            .signed_duration_since(NaiveDate::default())
            .num_days()
    }

    /// The date of a year, a month (1–12) and a day, if the calendar has it.
    pub fn from_ymd(year: i32, month: u32, day: u32) -> Option<Date> {
        NaiveDate::from_ymd_opt(year, month, day).map(Date)
    }

    /// The day of the week, Monday = 0.
    pub fn weekday(self) -> usize {
        self.0.weekday().num_days_from_monday() as usize
    }

    /// The year.
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1–12.
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// The day of the month, 1–31.
    pub fn day(self) -> u32 {
        self.0.day()
    }

    /// The year and the number, 1–53, of its week by ISO 8601: from Monday, the first with four days in
    /// its year.
    pub fn iso_week(self) -> (i32, u32) {
        let week = self.0.iso_week();
        (week.year(), week.week())
    }

    /// Midnight at the start of this date on the wall.
    pub fn midnight(self) -> Local {
        Local(self.days() * DAY)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:04}-{:02}-{:02}",
            self.year(),
            self.month(),
            self.day()
        )
    }
}

impl FromStr for Date {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Date, Self::Err> {
        let date = date_of(text).ok_or(english!("write a date that exists, such as 2026-12-25"))?;
        if (1970..2200).contains(&date.year()) {
            Ok(date)
        } else {
            Err("dates lie between 1970-01-01 and 2199-12-31")
        }
    }
}

/// The text form in JSON, both ways, for types that print and parse, and what stands in for a faulty one.
macro_rules! text_form {
    ($($type:ty: $stand_in:expr),+ $(,)?) => {$(
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl $crate::document::read::Read for $type {
            fn read(at: $crate::document::read::At<'_>) -> Self {
                at.parsed().unwrap_or($stand_in)
            }
        }
    )+};
}
pub(crate) use text_form;

text_form!(
    Instant: Instant::MIN,
    Local: Local(0),
    When: When::At(Instant::MIN),
    Date: Date::from_days(0),
);

/// What is read as a date or a time, for a schema.
#[cfg(feature = "schema")]
pub(crate) mod pattern {
    const YEAR: &str = "(19[7-9][0-9]|2[01][0-9]{2})";
    const LEAP_YEAR: &str =
        "(19(7[26]|8[048]|9[26])|20([02468][048]|[13579][26])|21(0[48]|[2468][048]|[13579][26]))";
    const DAY: &str = "((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))";
    const TIME: &str = r"[Tt ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?(\.[0-9]+)?";
    const HOURS: &str = "([01][0-9]|2[0-3]):[0-5][0-9]";

    /// The days that there are from 1970 to 2199.
    fn day() -> String {
        format!("({YEAR}-{DAY}|{LEAP_YEAR}-02-29)")
    }

    pub(super) fn date() -> String {
        format!("^{}$", day())
    }

    /// The names of periods.
    pub(crate) fn period() -> String {
        let (day, part) = (
            day(),
            "(0[1-9]|1[0-2])|Q[1-4]|H[12]|W(0[1-9]|[1-4][0-9]|5[0-3])",
        );
        format!("^(contract|{YEAR}(-({part}))?|{day}(/{day})?)$")
    }

    pub(super) fn local() -> String {
        format!("^{}{TIME}$", day())
    }

    /// An offset may carry a time over the first or the last midnight: by how much, no pattern can say.
    pub(super) fn when() -> String {
        let day = day();
        let over = format!("1969-12-31{TIME}-{HOURS}|2200-01-01{TIME}[+]{HOURS}");
        format!("^({day}{TIME}([Zz]|[+-]{HOURS})?|{over})$")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_with_and_without_offset() {
        for (text, expected) in [
            ("2026-11-20T16:40", "2026-11-20T16:40:00"),
            ("2026-11-20 16:40", "2026-11-20T16:40:00"),
            ("2026-11-20T16:40:30", "2026-11-20T16:40:30"),
            ("2026-11-20T16:40Z", "2026-11-20T16:40:00Z"),
            ("2026-11-20T16:40:00+05:30", "2026-11-20T11:10:00Z"),
            ("2026-11-20T16:40-03:30", "2026-11-20T20:10:00Z"),
            ("2026-11-20T16:40:00.5Z", "2026-11-20T16:40:00Z"),
            ("2026-02-30T10:00", WHEN_FORM),
            ("2026-11-20", WHEN_FORM),
            ("2026-11-20T25:10", WHEN_FORM),
            ("9999-11-20T10:00", WHEN_RANGE),
            ("1969-12-31T23:59:59Z", WHEN_RANGE),
            ("Fri 20 Nov, 16:40 é", WHEN_FORM),
        ] {
            let read = text
                .parse::<When>()
                .map_or_else(str::to_owned, |when| when.to_string());
            assert_eq!(read, expected, "{text}");
        }
    }

    #[test]
    fn dates_that_do_not_exist_are_refused() {
        assert_eq!(
            "2024-02-29".parse::<Date>().map(|date| date.weekday()),
            Ok(3)
        );
        for text in ["2026-02-29", "2026-2-9", "1969-12-31", "2200-01-01", ""] {
            assert!(text.parse::<Date>().is_err(), "{text}");
        }
    }
}
