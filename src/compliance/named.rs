//! Periods by the names that a report gives them: read from a document, and found again.
//!
//! The way back from `period`, which names them; a measure's settled periods are written so.

use super::period::{Cut, Month, PeriodId, PeriodSpan};
use crate::document::read::{At, Read};
use crate::sentence::english;
use crate::time::Date;
use std::str::FromStr;

const FORM: &str = english!(
    "write a period as the report names it: 2026-03, 2026-Q1, 2026-H1, 2026, 2026-W12, 2026-03-31, or the first and the last day, 2026-02-26/2026-03-25"
);

impl FromStr for PeriodId {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<PeriodId, Self::Err> {
        if text == "contract" {
            return Ok(PeriodId::Contract);
        }
        if let Some((first, last)) = text.split_once('/') {
            let (first, last) = (first.parse()?, last.parse()?);
            return Ok(PeriodId::Dates { first, last });
        }
        if text.len() == 10 {
            return text.parse().map(PeriodId::Day);
        }
        let (year, part) = text.split_once('-').unwrap_or((text, ""));
        let digits = |text: &str, length: usize| -> Option<u32> {
            let plain = text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit());
            plain.then(|| text.parse().ok()).flatten()
        };
        let year = digits(year, 4).filter(|year| (1970..2200).contains(year));
        let year = year.ok_or(FORM)? as i32;
        if text.len() == 4 {
            return Ok(PeriodId::Year(year));
        }
        let numbered = |letter: char, length: usize, most: u32| {
            let number = digits(part.strip_prefix(letter)?, length)?;
            (1..=most).contains(&number).then_some(number)
        };
        let month = || digits(part, 2).filter(|month| (1..=12).contains(month));
        numbered('Q', 1, 4)
            .map(|quarter| PeriodId::Quarter { year, quarter })
            .or_else(|| numbered('H', 1, 2).map(|half| PeriodId::HalfYear { year, half }))
            .or_else(|| numbered('W', 2, 53).map(|week| PeriodId::Week { year, week }))
            .or_else(|| month().map(|month| PeriodId::Month(Month { year, month })))
            .ok_or(FORM)
    }
}

impl Read for PeriodId {
    fn read(at: At<'_>) -> PeriodId {
        at.parsed().unwrap_or(PeriodId::Contract)
    }
}

impl PeriodId {
    /// Its last day, if it has one.
    fn last_day(self) -> Option<Date> {
        match self {
            PeriodId::Day(date) => Some(date),
            PeriodId::Dates { last, .. } => Some(last),
            PeriodId::Week { year, week } => {
                // The first week of a year is the one with 4 January in it.
                let fourth = Date::from_ymd(year, 1, 4)?;
                let monday = fourth.days() - fourth.weekday() as i64;
                Some(Date::from_days(monday + i64::from(week) * 7 - 1))
            }
            PeriodId::Contract => None,
            _ => {
                let Month { year, month } = self.last_month()?.next();
                let next = Date::from_ymd(year, month, 1)?;
                Some(Date::from_days(next.days() - 1))
            }
        }
    }
}

impl Cut {
    /// The number of the period with a name, if it is one of these periods.
    pub fn number(&self, id: PeriodId) -> Option<i64> {
        let index = self.index_around(id);
        (self.span(index).id == id).then_some(index)
    }

    /// The period with a name, if it is one of these periods.
    pub fn named(&self, id: PeriodId) -> Option<PeriodSpan> {
        self.number(id).map(|index| self.span(index))
    }

    /// The one of these periods that ends with or after another.
    pub fn around(&self, id: PeriodId) -> PeriodSpan {
        self.span(self.index_around(id))
    }

    fn index_around(&self, id: PeriodId) -> i64 {
        // Rolling periods are numbered by their last day. The contract has none: there any day will do.
        self.index_of(id.last_day().unwrap_or(Date::from_days(20_000)))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::document::measure::Periods;
    use crate::zone::Zone;

    #[test]
    fn a_period_is_found_by_its_name() {
        for (periods, id, found) in [
            (r#""day""#, "2026-03-29", Some("2026-03-28T23:00:00Z")),
            (r#""week""#, "2026-W48", Some("2026-11-22T23:00:00Z")),
            (r#""week""#, "2026-W53", Some("2026-12-27T23:00:00Z")),
            // 2025 has 52 weeks.
            (r#""week""#, "2025-W53", None),
            (r#""month""#, "2026-02", Some("2026-01-31T23:00:00Z")),
            (r#""month""#, "2026-12", Some("2026-11-30T23:00:00Z")),
            (r#""month""#, "2026-Q1", None),
            (r#""month""#, "2026-03-31", None),
            (r#""month""#, "contract", None),
            (r#""quarter""#, "2026-Q2", Some("2026-03-31T22:00:00Z")),
            (r#""half-year""#, "2026-H1", Some("2025-12-31T23:00:00Z")),
            (r#""year""#, "2026", Some("2025-12-31T23:00:00Z")),
            (r#""contract""#, "contract", Some("1970-01-01T00:00:00Z")),
            (
                r#"{"kind":"month","startsOn":26}"#,
                "2026-10-26/2026-11-25",
                Some("2026-10-25T23:00:00Z"),
            ),
            (
                r#"{"kind":"month","startsOn":26}"#,
                "2026-10-27/2026-11-25",
                None,
            ),
            (r#"{"kind":"month","startsOn":26}"#, "2026-11", None),
            (
                r#"{"kind":"rolling","days":30,"every":"week"}"#,
                "2026-10-31/2026-11-29",
                Some("2026-10-30T23:00:00Z"),
            ),
            (
                r#"{"kind":"rolling","days":30,"every":"week"}"#,
                "2026-10-30/2026-11-28",
                None,
            ),
        ] {
            let read: Periods = crate::document::read(periods, "period").unwrap();
            let cut = Cut::new(read, Zone::named("Europe/Berlin").unwrap());
            let read: PeriodId = id.parse().unwrap();
            assert_eq!(read.to_string(), id);
            let named = cut.named(read).map(|span| span.from.to_string());
            assert_eq!(named.as_deref(), found, "{periods} {id}");
        }
        for text in [
            "",
            "2026-13",
            "2026-00",
            "2026-Q5",
            "2026-q1",
            "2026-W00",
            "26-03",
            "2026-3",
            "1969",
            "2200-01",
            "2026-03-32",
            "2026-03/2026-04",
            "+026",
            "2026-",
            "2026é03",
            "2026-H2-",
        ] {
            assert!(text.parse::<PeriodId>().is_err(), "{text}");
        }
    }
}
