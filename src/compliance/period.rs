//! The periods over which a measure is taken: which one an instant lies in, what it is called.
//!
//! Aligned in the agreement's zone; `measure` and `metric` count by them, `credits` pays by them.

use crate::document::measure::{Every, MonthBlock, Periods};
use crate::time::{Date, Instant, Local};
use crate::zone::Zone;
use serde::Serialize;
use std::fmt;

/// A calendar month in the agreement's zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "js", tsify(type = "string"))]
pub struct Month {
    /// The year.
    pub year: i32,
    /// 1–12.
    pub month: u32,
}

impl Month {
    /// The month in which an instant lies: a month lasts from its [`Month::start`] to the next one's.
    pub fn of(at: Instant, zone: Zone) -> Month {
        let cut = Cut::new(Periods::MONTH, zone);
        Month::of_date(cut.first_day(cut.index(at)))
    }

    /// The month of a date.
    pub(crate) fn of_date(date: Date) -> Month {
        Month {
            year: date.year(),
            month: date.month(),
        }
    }

    /// The month after this one.
    #[must_use]
    pub fn next(self) -> Month {
        if self.month == 12 {
            Month {
                year: self.year + 1,
                month: 1,
            }
        } else {
            Month {
                month: self.month + 1,
                ..self
            }
        }
    }

    /// The instant at which it begins.
    pub fn start(self, zone: Zone) -> Instant {
        let first = Date::from_ymd(self.year, self.month, 1);
        first.map_or(Instant::MAX, |first| midnight(first, zone))
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

/// What a period is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(with = "String", extend("pattern" = crate::time::pattern::period(), "examples" = ["2026-03", "2026-Q1", "2026-02-26/2026-03-25"]))
)]
#[cfg_attr(feature = "js", tsify(type = "string"))]
pub enum PeriodId {
    /// `2026-11-24`.
    Day(Date),
    /// `2026-W48`, by ISO 8601.
    Week {
        /// The year that the week belongs to.
        year: i32,
        /// 1–53.
        week: u32,
    },
    /// `2026-11`.
    Month(Month),
    /// `2026-Q4`.
    Quarter {
        /// The year.
        year: i32,
        /// 1–4.
        quarter: u32,
    },
    /// `2026-H2`.
    HalfYear {
        /// The year.
        year: i32,
        /// 1 or 2.
        half: u32,
    },
    /// `2026`.
    Year(i32),
    /// `2026-10-26/2026-11-25`, the last day included.
    Dates {
        /// The first day.
        first: Date,
        /// The last day.
        last: Date,
    },
    /// `contract`.
    Contract,
}

impl PeriodId {
    /// The month in which a period of whole months ends.
    pub fn last_month(self) -> Option<Month> {
        let month = |year, month| Some(Month { year, month });
        match self {
            PeriodId::Month(last) => Some(last),
            PeriodId::Quarter { year, quarter } => month(year, quarter * 3),
            PeriodId::HalfYear { year, half } => month(year, half * 6),
            PeriodId::Year(year) => month(year, 12),
            PeriodId::Dates { last, .. } => Some(Month::of_date(last)),
            PeriodId::Day(_) | PeriodId::Week { .. } | PeriodId::Contract => None,
        }
    }

    /// The calendar month that it is, if it is one.
    pub fn month(self) -> Option<Month> {
        match self {
            PeriodId::Month(month) => Some(month),
            _ => None,
        }
    }
}

impl fmt::Display for PeriodId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PeriodId::Day(date) => date.fmt(f),
            PeriodId::Week { year, week } => write!(f, "{year:04}-W{week:02}"),
            PeriodId::Month(month) => month.fmt(f),
            PeriodId::Quarter { year, quarter } => write!(f, "{year:04}-Q{quarter}"),
            PeriodId::HalfYear { year, half } => write!(f, "{year:04}-H{half}"),
            PeriodId::Year(year) => write!(f, "{year:04}"),
            PeriodId::Dates { first, last } => write!(f, "{first}/{last}"),
            PeriodId::Contract => f.write_str("contract"),
        }
    }
}

/// The text form in JSON, one way.
macro_rules! shown {
    ($($type:ty),+) => {$(
        impl Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }
    )+};
}
shown!(Month, PeriodId);

/// A period: what it is called, and from when to when it lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct PeriodSpan {
    /// Its first instant.
    pub from: Instant,
    /// The instant after its last.
    pub to: Instant,
    pub id: PeriodId,
}

/// Time cut into periods, numbered in their order.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cut {
    periods: Periods,
    zone: Zone,
}

impl Cut {
    pub fn new(periods: Periods, zone: Zone) -> Cut {
        Cut { periods, zone }
    }

    /// The number of the period in which an instant lies; of rolling ones the first that it is in.
    pub fn index(&self, at: Instant) -> i64 {
        let date = Local(at.0 + i64::from(self.zone.offset(at.0).seconds)).date();
        let read = self.index_of(date);
        // Where clocks go back over midnight, the wall shows the old period once more.
        if self.periods != Periods::Contract && self.start(read + 1) <= at {
            read + 1
        } else {
            read
        }
    }

    pub(super) fn index_of(&self, date: Date) -> i64 {
        match self.periods {
            Periods::Day => date.days(),
            // 1970-01-01 was a Thursday.
            Periods::Week => (date.days() + 3).div_euclid(7),
            Periods::Weeks { count, from } => {
                // A faulty document may say none.
                (date.days() - from.days()).div_euclid(7 * i64::from(count.max(1)))
            }
            Periods::Months {
                block,
                starts_in,
                starts_on,
            } => {
                let months = i64::from(date.year()) * 12 + i64::from(date.month());
                let begun = months - i64::from(date.day() < starts_on);
                (begun - i64::from(starts_in)).div_euclid(i64::from(block.months()))
            }
            Periods::Rolling { every, .. } => self.turns(every).index_of(date),
            Periods::Contract => 0,
        }
    }

    /// The first day of a period; of a rolling one that of the turn at whose end it is taken.
    fn first_day(&self, index: i64) -> Date {
        match self.periods {
            Periods::Day => Date::from_days(index),
            Periods::Week => Date::from_days(index * 7 - 3),
            Periods::Weeks { count, from } => {
                Date::from_days(from.days() + index * 7 * i64::from(count))
            }
            Periods::Months {
                block,
                starts_in,
                starts_on,
            } => {
                let months = index * i64::from(block.months()) + i64::from(starts_in) - 1;
                let year = i32::try_from(months.div_euclid(12)).unwrap_or(i32::MAX);
                let month = months.rem_euclid(12) as u32 + 1;
                Date::from_ymd(year, month, starts_on).unwrap_or(Date::from_days(i64::MAX))
            }
            Periods::Rolling { every, .. } => self.turns(every).first_day(index),
            Periods::Contract => Date::from_days(0),
        }
    }

    /// The turns at whose ends a rolling figure is taken.
    fn turns(&self, every: Every) -> Cut {
        let periods = match every {
            Every::Day => Periods::Day,
            Every::Week => Periods::Week,
            Every::Month => Periods::MONTH,
        };
        Cut { periods, ..*self }
    }

    fn start(&self, index: i64) -> Instant {
        midnight(self.first_day(index), self.zone)
    }

    /// A period by its number.
    pub fn span(&self, index: i64) -> PeriodSpan {
        let next = self.first_day(index + 1);
        let (first, to) = match self.periods {
            Periods::Contract => {
                return PeriodSpan {
                    from: Instant::MIN,
                    to: Instant::MAX,
                    id: PeriodId::Contract,
                };
            }
            Periods::Rolling { days, .. } => (
                Date::from_days(next.days() - i64::from(days)),
                self.start(index + 1),
            ),
            _ => (self.first_day(index), self.start(index + 1)),
        };
        let last = Date::from_days(next.days() - 1);
        PeriodSpan {
            from: midnight(first, self.zone),
            to,
            id: self.name(first, last),
        }
    }

    /// What the period of these days is called: plainly where it is a plain one of the calendar.
    fn name(&self, first: Date, last: Date) -> PeriodId {
        let (year, month) = (first.year(), first.month());
        match self.periods {
            Periods::Day => PeriodId::Day(first),
            Periods::Week => {
                let (year, week) = first.iso_week();
                PeriodId::Week { year, week }
            }
            Periods::Months { block, .. } if first.day() == 1 => {
                let months = block.months();
                let number = (month - 1) / months + 1;
                match block {
                    _ if (month - 1) % months != 0 => PeriodId::Dates { first, last },
                    MonthBlock::Month => PeriodId::Month(Month { year, month }),
                    MonthBlock::Quarter => PeriodId::Quarter {
                        year,
                        quarter: number,
                    },
                    MonthBlock::HalfYear => PeriodId::HalfYear { year, half: number },
                    MonthBlock::Year => PeriodId::Year(year),
                }
            }
            _ => PeriodId::Dates { first, last },
        }
    }
}

fn midnight(date: Date, zone: Zone) -> Instant {
    Instant(zone.instant(date.midnight().0).instant)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// St. John's put its clocks back at 00:01 until 2011: on 1 November 2009 from 02:31 UTC.
    #[test]
    fn a_month_begins_once() {
        let zone = Zone::named("America/St_Johns").expect("a zone");
        for (at, month) in [
            ("2009-11-01T02:29:59Z", "2009-10"),
            ("2009-11-01T02:30:00Z", "2009-11"),
            // The wall reads 31 October, 23:45.
            ("2009-11-01T03:15:00Z", "2009-11"),
            ("2009-12-01T03:29:59Z", "2009-11"),
            ("2009-12-01T03:30:00Z", "2009-12"),
        ] {
            let at = at.parse().expect(at);
            assert_eq!(Month::of(at, zone).to_string(), month, "{at}");
        }
    }

    /// In Berlin; the ends are in UTC, an hour or two earlier.
    #[test]
    fn periods_have_names_and_ends() {
        let zone = Zone::named("Europe/Berlin").expect("a zone");
        for (periods, at, expected) in [
            (
                r#""day""#,
                "2026-03-29T10:00Z",
                "2026-03-29 from 03-28T23 to 03-29T22",
            ),
            (
                r#""week""#,
                "2026-11-22T22:59:59Z",
                "2026-W47 from 11-15T23 to 11-22T23",
            ),
            (
                r#""week""#,
                "2026-11-22T23:00Z",
                "2026-W48 from 11-22T23 to 11-29T23",
            ),
            // The year of a week is that of its Thursday.
            (
                r#""week""#,
                "2027-01-02T10:00Z",
                "2026-W53 from 12-27T23 to 01-03T23",
            ),
            (
                r#""month""#,
                "2026-10-31T23:00Z",
                "2026-11 from 10-31T23 to 11-30T23",
            ),
            (
                r#""quarter""#,
                "2026-11-24T10:00Z",
                "2026-Q4 from 09-30T22 to 12-31T23",
            ),
            (
                r#""half-year""#,
                "2026-11-24T10:00Z",
                "2026-H2 from 06-30T22 to 12-31T23",
            ),
            (
                r#""year""#,
                "2026-11-24T10:00Z",
                "2026 from 12-31T23 to 12-31T23",
            ),
            (
                r#""contract""#,
                "2026-11-24T10:00Z",
                "contract from 01-01T00 to 01-01T00",
            ),
            // Billing months.
            (
                r#"{"kind":"month","startsOn":26}"#,
                "2026-11-25T22:59:59Z",
                "2026-10-26/2026-11-25 from 10-25T23 to 11-25T23",
            ),
            (
                r#"{"kind":"month","startsOn":26}"#,
                "2026-11-25T23:00Z",
                "2026-11-26/2026-12-25 from 11-25T23 to 12-25T23",
            ),
            (
                r#"{"kind":"month","startsOn":26}"#,
                "2027-01-05T23:00Z",
                "2026-12-26/2027-01-25 from 12-25T23 to 01-25T23",
            ),
            // Business years from April, the tax year of the United Kingdom.
            (
                r#"{"kind":"year","startsIn":4}"#,
                "2026-03-31T10:00Z",
                "2025-04-01/2026-03-31 from 03-31T22 to 03-31T22",
            ),
            (
                r#"{"kind":"year","startsIn":4,"startsOn":6}"#,
                "2026-04-05T21:59:59Z",
                "2025-04-06/2026-04-05 from 04-05T22 to 04-05T22",
            ),
            (
                r#"{"kind":"quarter","startsIn":4}"#,
                "2026-11-24T10:00Z",
                "2026-Q4 from 09-30T22 to 12-31T23",
            ),
            (
                r#"{"kind":"quarter","startsIn":2}"#,
                "2026-11-24T10:00Z",
                "2026-11-01/2027-01-31 from 10-31T23 to 01-31T23",
            ),
            (
                r#"{"kind":"half-year","startsIn":12}"#,
                "2026-11-24T10:00Z",
                "2026-06-01/2026-11-30 from 05-31T22 to 11-30T23",
            ),
            (
                r#"{"kind":"weeks","count":4,"from":"2026-11-02"}"#,
                "2026-11-24T10:00Z",
                "2026-11-02/2026-11-29 from 11-01T23 to 11-29T23",
            ),
            (
                r#"{"kind":"weeks","count":4,"from":"2026-11-02"}"#,
                "2026-11-01T10:00Z",
                "2026-10-05/2026-11-01 from 10-04T22 to 11-01T23",
            ),
            // The first window that an instant is in is the one taken at the end of its own turn.
            (
                r#"{"kind":"rolling","days":30,"every":"day"}"#,
                "2026-11-24T10:00Z",
                "2026-10-26/2026-11-24 from 10-25T23 to 11-24T23",
            ),
            (
                r#"{"kind":"rolling","days":7,"every":"week"}"#,
                "2026-11-24T10:00Z",
                "2026-11-23/2026-11-29 from 11-22T23 to 11-29T23",
            ),
            (
                r#"{"kind":"rolling","days":365,"every":"month"}"#,
                "2026-11-24T10:00Z",
                "2025-12-01/2026-11-30 from 11-30T23 to 11-30T23",
            ),
        ] {
            let read = crate::document::read(periods, "period").expect(periods);
            let cut = Cut::new(read, zone);
            let at: Instant = at.parse().expect(at);
            let span = cut.span(cut.index(at));
            assert!(span.from <= at && at < span.to, "{periods} {at}");
            let short = |at: Instant| at.to_string()[5..13].to_owned();
            let found = format!(
                "{} from {} to {}",
                span.id,
                short(span.from),
                short(span.to)
            );
            assert_eq!(found, expected, "{periods} {at}");
            // Written down it is the same again.
            let json = serde_json::to_string(&read).expect(periods);
            assert_eq!(crate::document::read::<Periods>(&json, ""), Ok(read));
        }
    }
}
