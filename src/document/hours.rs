//! Service hours as an agreement writes them: periods of the day, per weekday.
//!
//! Local wall time only; `calendar` turns it into open spans of instants.

use super::read::{At, Read};
use crate::sentence::{english, said};
use crate::span::{self, Span};
use crate::time::{DAY, text_form};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

/// A period of the day on the wall clock, from `open` up to but not including `close`; its text form
/// is `09:00-17:30`. A close at or before the open lies on the next day: `22:00-06:00`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(with = "String", extend("pattern" = period(), "examples" = ["09:00-17:30", "22:00-06:00"]))
)]
#[cfg_attr(feature = "js", tsify(type = "string"))]
pub struct Period {
    /// Seconds after midnight at which it opens, 0 to 86 399.
    pub open: u32,
    /// Seconds after midnight at which it closes, 1 to 86 400 (`24:00`), or 0 for the midnight that follows.
    pub close: u32,
}

impl Period {
    /// The whole day, `00:00-24:00`.
    pub const DAY: Period = Period {
        open: 0,
        close: 86_400,
    };

    /// Seconds after midnight of the opening day at which it closes; more than a day if it runs overnight.
    pub fn end(self) -> u32 {
        if self.close <= self.open {
            self.close + 86_400
        } else {
            self.close
        }
    }

    /// Whether it runs into the next day.
    pub fn is_overnight(self) -> bool {
        self.close <= self.open
    }
}

const PERIOD_FORM: &str = english!(
    "write a period from opening to closing time, such as 09:00-17:30; times go from 00:00 to 24:00"
);

/// Seconds after midnight of a time such as `09:00`, `24:00` or `17:30:15`.
pub fn parse_time(text: &str) -> Option<u32> {
    let mut parts = text.split(':').map(|part| match part.len() {
        2 => part
            .bytes()
            .all(|byte| byte.is_ascii_digit())
            .then(|| part.parse::<u32>().ok())
            .flatten(),
        _ => None,
    });
    let (hours, minutes) = (parts.next()??, parts.next()??);
    let seconds = parts.next().unwrap_or(Some(0))?;
    let whole = hours * 3600 + minutes * 60 + seconds;
    let fits = parts.next().is_none() && minutes < 60 && seconds < 60 && whole <= 86_400;
    fits.then_some(whole)
}

/// The text form of a time of day: `09:00`, or `09:00:30` where there are seconds.
pub fn format_time(time: u32) -> String {
    match time % 60 {
        0 => format!("{:02}:{:02}", time / 3600, time / 60 % 60),
        seconds => format!("{:02}:{:02}:{seconds:02}", time / 3600, time / 60 % 60),
    }
}

impl FromStr for Period {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Period, Self::Err> {
        let (open, close) = text.split_once('-').ok_or(PERIOD_FORM)?;
        let open = parse_time(open.trim())
            .filter(|&open| open < 86_400)
            .ok_or(PERIOD_FORM)?;
        let close = parse_time(close.trim()).ok_or(PERIOD_FORM)?;
        Ok(Period { open, close })
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", format_time(self.open), format_time(self.close))
    }
}

text_form!(Period: Period::DAY);

/// A time of day on the wall, from `00:00` to `24:00`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(with = "String", extend("pattern" = time_of_day(), "examples" = ["16:00"]))
)]
#[cfg_attr(feature = "js", tsify(type = "string"))]
pub struct TimeOfDay(
    /// Seconds after midnight, 0 to 86 400.
    pub u32,
);

impl FromStr for TimeOfDay {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<TimeOfDay, Self::Err> {
        let time =
            parse_time(text).ok_or(english!("write a time from 00:00 to 24:00, such as 16:00"))?;
        Ok(TimeOfDay(time))
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&format_time(self.0))
    }
}

text_form!(TimeOfDay: TimeOfDay(0));

/// The names of the weekdays in documents, Monday first.
pub const WEEKDAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// The hours of a week, Monday first; a day without periods is closed.
///
/// In JSON a map of days or ranges of days: `{ "mon-fri": ["09:00-17:30"], "sat": ["10:00-12:00"] }`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(schema_with = "week")
)]
#[cfg_attr(feature = "js", tsify(type = "Record<string, Period[]>"))]
pub struct Week(pub [Vec<Period>; 7]);

impl Week {
    /// Open at all hours.
    pub fn always() -> Week {
        Week(std::array::from_fn(|_| vec![Period::DAY]))
    }

    /// Whether no day has a period.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(Vec::is_empty)
    }

    /// What is open on a day (Monday = 0), in seconds after its midnight: its own periods and what runs
    /// over from the night before.
    pub fn open_on(&self, day: usize) -> Vec<Span> {
        let span = |period: &Period, shift: i64| {
            Span::new(
                i64::from(period.open) - shift,
                i64::from(period.end()) - shift,
            )
            .and(Span::new(0, DAY))
        };
        let own = self.0[day % 7].iter().map(|period| span(period, 0));
        let before = self.0[(day + 6) % 7].iter().map(|period| span(period, DAY));
        let mut spans: Vec<Span> = own.chain(before).collect();
        span::merge(&mut spans);
        spans
    }

    /// The open seconds of a normal week, without clock changes and holidays.
    ///
    /// ```
    /// use sla_calculator::document::agreement::Calendar;
    /// let office = Calendar::parse(r#"{ "hours": { "mon-fri": ["09:00-17:30"] } }"#)?;
    /// assert_eq!(office.hours.open_seconds(), 42 * 3600 + 1800);
    /// # Ok::<(), sla_calculator::issue::Issues>(())
    /// ```
    pub fn open_seconds(&self) -> i64 {
        (0..7)
            .flat_map(|day| self.open_on(day))
            .map(Span::seconds)
            .sum()
    }

    /// Whether every hour of every day is open.
    pub fn is_always(&self) -> bool {
        self.open_seconds() == 7 * DAY
    }
}

/// Sorts the periods of one day and joins those that overlap or touch.
///
/// Two that together would be longer than a day stay apart, because a period cannot be.
pub fn join(periods: &mut Vec<Period>) {
    periods.sort_unstable();
    periods.dedup_by(|next, kept| {
        let end = kept.end().max(next.end());
        let joined = next.open <= kept.end() && end - kept.open <= DAY as u32;
        if joined {
            kept.close = if end > DAY as u32 {
                end - DAY as u32
            } else {
                end
            };
        }
        joined
    });
}

/// `mon` or `mon-fri` as positions of the first and the last day; ranges may wrap around the week.
fn parse_days(text: &str) -> Option<(usize, usize)> {
    let position = |day: &str| WEEKDAYS.iter().position(|&name| name == day);
    match text.split_once('-') {
        Some((first, last)) => Some((position(first)?, position(last)?)),
        None => position(text).map(|day| (day, day)),
    }
}

impl Serialize for Week {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        let mut day = 0;
        while day < 7 {
            let last = (day..7)
                .take_while(|&next| self.0[next] == self.0[day])
                .last()
                .unwrap_or(day);
            if !self.0[day].is_empty() {
                let name = if last == day {
                    Cow::Borrowed(WEEKDAYS[day])
                } else {
                    Cow::Owned(format!("{}-{}", WEEKDAYS[day], WEEKDAYS[last]))
                };
                map.serialize_entry(&name, &self.0[day])?;
            }
            day = last + 1;
        }
        map.end()
    }
}

impl Read for Week {
    fn read(at: At<'_>) -> Week {
        let mut week = Week::default();
        let mut named = [false; 7];
        at.entries(
            english!("hours per day, such as { \"mon-fri\": [\"09:00-17:30\"] }"),
            &mut |key, value| {
                let Some((first, last)) = parse_days(key) else {
                    at.fault(said!(
                        "\"{0}\" is not a day: write mon, tue, … sun, or a range such as mon-fri",
                        key
                    ));
                    return;
                };
                let periods: Vec<Period> = Read::read(value);
                let days = (last + 7 - first) % 7;
                for day in (first..=first + days).map(|day| day % 7) {
                    if std::mem::replace(&mut named[day], true) {
                        at.fault(said!(
                            "{0} has hours twice: name each day once",
                            WEEKDAYS[day]
                        ));
                    }
                    week.0[day].clone_from(&periods);
                }
            },
        );
        week
    }
}

#[cfg(feature = "schema")]
const TIME: &str = "([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?";

/// What is read as a period.
#[cfg(feature = "schema")]
fn period() -> String {
    format!(r"^\s*{TIME}\s*-\s*({TIME}|24:00(:00)?)\s*$")
}

/// What is read as a time of day.
#[cfg(feature = "schema")]
fn time_of_day() -> String {
    format!("^({TIME}|24:00(:00)?)$")
}

/// Periods by days and ranges of days. That no day is in two of them, no schema can say.
#[cfg(feature = "schema")]
fn week(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
    let day = WEEKDAYS.join("|");
    schemars::json_schema!({
        "type": "object",
        "propertyNames": {
            "pattern": format!("^({day})(-({day}))?$"),
            "examples": ["mon-fri"],
        },
        "additionalProperties": generator.subschema_for::<Vec<Period>>(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weeks_are_read_and_written_by_ranges() {
        for (json, expected) in [
            (
                r#"{"mon-fri":["09:00-17:30"]}"#,
                r#"{"mon-fri":["09:00-17:30"]}"#,
            ),
            (
                r#"{"mon":["09:00-17:00"],"tue":["09:00-17:00"]}"#,
                r#"{"mon-tue":["09:00-17:00"]}"#,
            ),
            (
                r#"{"sat-mon":["00:00-24:00"]}"#,
                r#"{"mon":["00:00-24:00"],"sat-sun":["00:00-24:00"]}"#,
            ),
            (
                r#"{"fri":["22:00-06:00","09:00-12:00"]}"#,
                r#"{"fri":["22:00-06:00","09:00-12:00"]}"#,
            ),
            ("{}", "{}"),
        ] {
            let week: Week = crate::document::read(json, "").expect(json);
            assert_eq!(serde_json::to_string(&week).expect(json), expected);
        }
        for (json, fault) in [
            (r#"{"monday":["09:00-17:00"]}"#, "\"monday\" is not a day"),
            (
                r#"{"mon-fri":["09:00-17:00"],"wed":[]}"#,
                "wed has hours twice",
            ),
            (
                r#"{"mon":["09:00-25:00"]}"#,
                "\"09:00-25:00\" cannot be read",
            ),
            (r#"{"mon":["24:00-25:00"]}"#, "cannot be read"),
            (r#"{"mon":["9-17"]}"#, "cannot be read"),
        ] {
            let error = crate::document::read::<Week>(json, "")
                .expect_err(json)
                .to_string();
            assert!(error.contains(fault), "{json}: {error}");
        }
    }

    #[test]
    fn periods_of_a_day_are_joined() {
        for (periods, expected) in [
            ("09:00-12:00 13:00-17:30", "09:00-12:00 13:00-17:30"),
            ("13:00-17:30 09:00-12:00", "09:00-12:00 13:00-17:30"),
            ("09:00-12:00 11:00-17:30", "09:00-17:30"),
            ("09:00-12:00 12:00-17:30", "09:00-17:30"),
            ("09:00-17:30 10:00-11:00", "09:00-17:30"),
            ("22:00-06:00 20:00-23:00", "20:00-06:00"),
            ("18:00-24:00 06:00-19:00", "06:00-24:00"),
            // Thirty hours are not one period.
            ("00:00-20:00 19:00-06:00", "00:00-20:00 19:00-06:00"),
            ("06:00-20:00 19:00-06:00", "06:00-06:00"),
        ] {
            let mut read: Vec<Period> = periods
                .split(' ')
                .map(|period| period.parse().expect(period))
                .collect();
            join(&mut read);
            let written: Vec<String> = read.iter().map(Period::to_string).collect();
            assert_eq!(written.join(" "), expected, "{periods}");
        }
    }

    #[test]
    fn weeks_are_measured_with_their_nights() {
        for (json, hours) in [
            (r#"{"mon-fri":["09:00-17:30"]}"#, "42.5"),
            (r#"{"mon-sun":["00:00-24:00"]}"#, "168"),
            (r#"{"mon-sun":["06:00-06:00"]}"#, "168"),
            (r#"{"sun":["22:00-06:00"]}"#, "8"),
            (r#"{"sun":["22:00-06:00"],"mon":["05:00-07:00"]}"#, "9"),
            (r#"{"mon":["09:00-12:00","11:00-13:00"]}"#, "4"),
            ("{}", "0"),
        ] {
            let week: Week = crate::document::read(json, "").expect(json);
            assert_eq!(
                (week.open_seconds() as f64 / 3600.0).to_string(),
                hours,
                "{json}"
            );
        }
    }
}
