//! A calendar's terms laid out on the wall: what opens a day, and what cuts it.
//!
//! Local time only. `calendar` turns the result into instants; `explain` asks again over a few days
//! to say why a time is closed.

use crate::document::agreement::Calendar;
use crate::document::hours::Period;
use crate::document::openings::ClosedSpan;
use crate::map::Map;
use crate::span::{self, Span};
use crate::time::{DAY, Date};
use std::borrow::Cow;

/// The terms of a calendar with its holidays settled.
#[derive(Clone, Debug)]
pub(crate) struct Openings {
    pub terms: Calendar,
    /// The terms' overrides, and the own days with hours.
    pub overrides: Map<Date, Vec<Period>>,
    /// Its holidays.
    pub closed: Map<Date, super::calendar::ClosedDay>,
}

impl Openings {
    /// The open local time of the days from `first` to `last`, counted from 1970-01-01.
    pub fn open(&self, first: i64, last: i64) -> Vec<Span> {
        let mut cuts = self.off(first, last);
        cuts.extend(self.maintenance(first, last));
        cuts.extend(self.terms.closures.iter().map(closed));
        span::merge(&mut cuts);
        span::subtract(&self.hours(first, last, true), &cuts)
    }

    /// What opens these days, and with `extra` the extra openings, before anything is cut.
    pub fn hours(&self, first: i64, last: i64, extra: bool) -> Vec<Span> {
        let mut overrides = days(&self.overrides, first);
        let mut extras = days(&self.terms.extra, first);
        let mut open = Vec::new();
        for day in first..=last {
            let periods = match overrides.next_if(|&(date, _)| date == day) {
                Some((_, periods)) => periods,
                // 1970-01-01, day 0, was a Thursday.
                None => &self.terms.week(day).0[(day + 3).rem_euclid(7) as usize],
            };
            lay(&mut open, day, periods);
            if let Some((_, periods)) = extras.next_if(|&(date, _)| extra && date == day) {
                lay(&mut open, day, periods);
            }
        }
        span::merge(&mut open);
        open
    }

    /// Holidays and breaks, in no order.
    pub fn off(&self, first: i64, last: i64) -> Vec<Span> {
        let before = Date::from_days(first - 1);
        let holidays = self
            .closed
            .starting_at(&before)
            .map(|(date, _)| date.days());
        let mut cuts: Vec<Span> = holidays
            .take_while(|&day| day <= last)
            .map(|day| Span::new(day * DAY, (day + 1) * DAY))
            .collect();
        let breaks = self.terms.breaks.starting_at(&before);
        for (date, periods) in breaks.take_while(|(date, _)| date.days() <= last) {
            lay(&mut cuts, date.days(), periods);
        }
        cuts
    }

    /// The weekly maintenance windows, in no order.
    pub fn maintenance(&self, first: i64, last: i64) -> Vec<Span> {
        let mut windows = Vec::new();
        if !self.terms.maintenance.is_empty() {
            // A window of the night before may still last.
            for day in first - 1..=last {
                let weekday = (day + 3).rem_euclid(7) as usize;
                lay(&mut windows, day, &self.terms.maintenance.0[weekday]);
            }
        }
        windows
    }

    /// The periods that start on a date, before anything is cut.
    pub fn periods(&self, date: Date) -> Cow<'_, [Period]> {
        let week = self.terms.week(date.days());
        let periods = self.overrides.get(&date).unwrap_or(&week.0[date.weekday()]);
        match self.terms.extra.get(&date) {
            None => Cow::Borrowed(periods),
            Some(extra) => Cow::Owned([&periods[..], extra].concat()),
        }
    }
}

/// The span of a closure.
pub(crate) fn closed(closure: &ClosedSpan) -> Span {
    Span::new(closure.from.0, closure.to.0)
}

/// The dated periods from a day on, by day.
fn days(
    dates: &Map<Date, Vec<Period>>,
    first: i64,
) -> std::iter::Peekable<impl Iterator<Item = (i64, &Vec<Period>)>> {
    let days = dates.starting_at(&Date::from_days(first));
    days.map(|(date, periods)| (date.days(), periods))
        .peekable()
}

/// Puts periods that start on a day on the wall.
fn lay(spans: &mut Vec<Span>, day: i64, periods: &[Period]) {
    let midnight = day * DAY;
    spans.extend(periods.iter().map(|period| {
        Span::new(
            midnight + i64::from(period.open),
            midnight + i64::from(period.end()),
        )
    }));
}
