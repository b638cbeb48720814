//! Days that are counted, not measured: business days, calendar days, and times on them.
//!
//! The seven meanings of a day (semantics, rule 9) and the deadlines of rule 13, as instants. `clock`
//! asks; `calendar` knows which dates open.

use crate::calendar::ServiceCalendar;
use crate::document::agreement::{Day, OutsideHours};
use crate::document::hours::TimeOfDay;
use crate::span::Span;
use crate::time::{Date, Local};

/// Where the counting of days starts.
#[derive(Clone, Copy, Debug)]
struct Start {
    at: i64,
    date: Date,
}

/// Counts days in a calendar, on the wall of its zone.
#[derive(Clone, Copy)]
pub(crate) struct Days<'a> {
    pub calendar: &'a ServiceCalendar,
    pub outside: OutsideHours,
}

impl Days<'_> {
    /// The end of `count` days of a kind that is not a length of service time; nothing if the calendar
    /// ends before.
    pub fn end(&self, day: Day, from: i64, count: i64) -> Option<i64> {
        if let Day::Calendar = day {
            let wall = self.wall(from);
            return Some(self.at(
                Date::from_days(wall.date().days() + count),
                wall.time_of_day(),
            ));
        }
        let start = self.start(from)?;
        let same_time = |date: Date| self.at(date, self.wall(start.at).time_of_day());
        match day {
            Day::SameTime => self.later(start.date, count).map(same_time),
            Day::SameTimeOrClose if self.opens_at(start.at) => {
                let last = self.later(start.date, count - 1)?;
                self.close(last)
            }
            Day::SameTimeOrClose => self.later(start.date, count).map(same_time),
            Day::ByTime { time } => Some(self.time(self.later(start.date, count)?, time)),
            Day::EndOfDay | Day::Hours { .. } | Day::Block | Day::Calendar => {
                self.close(self.later(start.date, count)?)
            }
        }
    }

    /// A time on the n-th business day, or the end of its hours.
    pub fn business_day(
        &self,
        from: i64,
        days: u32,
        time: Option<TimeOfDay>,
        cut_off: Option<TimeOfDay>,
    ) -> Option<i64> {
        let wall = self.wall(from);
        let late = cut_off.is_some_and(|cut_off| wall.time_of_day() > i64::from(cut_off.0));
        let date = if late && self.is_business_day(wall.date()) {
            self.later(wall.date(), 1)?
        } else {
            self.start(from)?.date
        };
        let date = self.later(date, i64::from(days))?;
        match time {
            Some(time) => Some(self.time(date, time)),
            None => self.close(date),
        }
    }

    /// A ticket logged outside the hours counts from the next opening, unless its own date does.
    fn start(&self, from: i64) -> Option<Start> {
        let at = match self.outside {
            OutsideHours::NextOpening => self.calendar.next_open(from)?,
            OutsideHours::SameDate => from,
        };
        let date = self.wall(at).date();
        Some(Start { at, date })
    }

    /// The business day so many business days after a date; with 0 the date itself, or the next one.
    fn later(&self, date: Date, count: i64) -> Option<Date> {
        let mut day = date.days();
        let mut left = count;
        let is_open = |day| self.is_business_day(Date::from_days(day));
        while left > 0 || !is_open(day) {
            day += 1;
            if self.midnight(Date::from_days(day)) >= self.calendar.range().to {
                return None;
            }
            left -= i64::from(is_open(day));
        }
        Some(Date::from_days(day))
    }

    fn is_business_day(&self, date: Date) -> bool {
        let span = self.civil_day(date);
        self.calendar.elapsed(span.from, span.to) > 0
    }

    /// When the hours of a date end for good.
    fn close(&self, date: Date) -> Option<i64> {
        let span = self.civil_day(date);
        self.calendar
            .between(span.from, span.to)
            .last()
            .map(|open| open.to)
    }

    /// Whether the hours of a date begin at this instant.
    fn opens_at(&self, at: i64) -> bool {
        let span = self.civil_day(self.wall(at).date());
        self.calendar
            .between(span.from, span.to)
            .next()
            .is_some_and(|open| open.from == at)
    }

    fn wall(&self, at: i64) -> Local {
        Local(at + i64::from(self.calendar.zone().offset(at).seconds))
    }

    fn civil_day(&self, date: Date) -> Span {
        let next = Date::from_days(date.days() + 1);
        Span::new(self.midnight(date), self.midnight(next))
    }

    fn midnight(&self, date: Date) -> i64 {
        self.at(date, 0)
    }

    fn time(&self, date: Date, time: TimeOfDay) -> i64 {
        self.at(date, i64::from(time.0))
    }

    /// An instant by date and seconds after midnight on the wall; skipped times move by the gap, repeated
    /// ones are the first (rule 2).
    fn at(&self, date: Date, seconds: i64) -> i64 {
        let local = date.midnight().0 + seconds;
        self.calendar.zone().instant(local).instant
    }
}
