//! Why the service is closed for a while, or open by exception: the reasons of a ledger's steps.
//!
//! Asks the calendar's own terms on the wall (`openings`), or the calendars it is made of.

use super::Reason;
use crate::calendar::{Made, ServiceCalendar};
use crate::combine::Parts;
use crate::document::combined::Combine;
use crate::openings::{self, Openings};
use crate::span::{self, Span};
use crate::time::{DAY, Date, Local};

/// A step of years names so many days; its sums stay exact.
const MOST: usize = 40;

/// Why a calendar is closed from one instant to another.
pub(super) fn reasons(calendar: &ServiceCalendar, from: i64, to: i64) -> Vec<Reason> {
    match calendar.made() {
        Made::Own(openings) => own(calendar, openings, from, to),
        Made::Combined(parts) => combined(parts, from, to, &|part, closed| match part.made() {
            Made::Own(openings) => own(part, openings, closed.from, closed.to),
            // Deeper down the calendars are named without their reasons.
            Made::Combined(parts) => combined(parts, closed.from, closed.to, &|_, _| Vec::new()),
        }),
    }
}

/// The extra openings without which it would be closed for some of the time from one instant to another.
pub(super) fn extra(calendar: &ServiceCalendar, from: i64, to: i64) -> Vec<Reason> {
    let parts = match calendar.made() {
        Made::Own(openings) => return own_extra(calendar, openings, from, to),
        Made::Combined(parts) => parts,
    };
    let opening = match parts.combine {
        Combine::All | Combine::Any => &parts.of[..],
        Combine::Except => parts.of.get(..1).unwrap_or_default(),
    };
    let mut reasons = Vec::new();
    for (_, part) in opening {
        if let Made::Own(openings) = part.made() {
            add(&mut reasons, own_extra(part, openings, from, to));
        }
    }
    reasons
}

/// Adds reasons that are not there yet.
fn add(reasons: &mut Vec<Reason>, more: Vec<Reason>) {
    for reason in more {
        if reasons.len() < MOST && !reasons.contains(&reason) {
            reasons.push(reason);
        }
    }
}

/// The local time from one instant to another, and its first and last day; up to midnight is still
/// the day before.
fn on_wall(calendar: &ServiceCalendar, from: i64, to: i64) -> (Span, i64, i64) {
    let wall = |at: i64| at + i64::from(calendar.zone().offset(at).seconds);
    let span = Span::new(wall(from), wall(to));
    let last = (span.to - 1).max(span.from);
    (span, span.from.div_euclid(DAY), last.div_euclid(DAY))
}

fn own_extra(calendar: &ServiceCalendar, openings: &Openings, from: i64, to: i64) -> Vec<Reason> {
    let extra = &openings.terms.extra;
    if extra.is_empty() {
        return Vec::new();
    }
    let (wall, first, last) = on_wall(calendar, from, to);
    let only_extra = span::subtract(&[wall], &openings.hours(first - 1, last, false));
    let opens = |date: &Date| {
        let periods = extra.get(date).into_iter().flatten();
        let midnight = date.days() * DAY;
        let mut spans = periods.map(|period| {
            Span::new(
                midnight + i64::from(period.open),
                midnight + i64::from(period.end()),
            )
        });
        spans.any(|span| only_extra.iter().any(|open| open.and(span).seconds() > 0))
    };
    (first - 1..=last)
        .map(Date::from_days)
        .filter(opens)
        .take(MOST)
        .map(|date| Reason::ExtraOpening { date })
        .collect()
}

fn combined(
    parts: &Parts,
    from: i64,
    to: i64,
    why: &dyn Fn(&ServiceCalendar, Span) -> Vec<Reason>,
) -> Vec<Reason> {
    let why = |part: &ServiceCalendar| {
        let open: Vec<Span> = part.between(from, to).take(MOST).collect();
        let mut reasons = Vec::new();
        for closed in span::subtract(&[Span::new(from, to)], &open) {
            add(&mut reasons, why(part, closed));
        }
        reasons
    };
    let mut reasons = Vec::new();
    for (position, (id, part)) in parts.of.iter().enumerate() {
        let calendar = id.clone();
        let open = part.elapsed(from, to);
        if parts.combine == Combine::Except && position > 0 {
            if open > 0 {
                reasons.push(Reason::CalendarTakenOut { calendar });
            }
        } else if open < to - from {
            reasons.push(Reason::CalendarClosed {
                calendar,
                reasons: why(part),
            });
        }
    }
    reasons
}

fn own(calendar: &ServiceCalendar, openings: &Openings, from: i64, to: i64) -> Vec<Reason> {
    let (wall, first, last) = on_wall(calendar, from, to);
    let (mut reasons, rest) = cuts(openings, wall, first, last);
    if rest {
        let mut usual = usual(calendar, wall, first, last);
        usual.append(&mut reasons);
        reasons = usual;
    }
    reasons
}

/// The maintenance and the closures that close what would be open, and whether that leaves time that
/// is closed anyway.
fn cuts(openings: &Openings, wall: Span, first: i64, last: i64) -> (Vec<Reason>, bool) {
    let closures = &openings.terms.closures;
    let mut maintenance = openings.maintenance(first, last);
    if maintenance.is_empty() && closures.is_empty() {
        return (Vec::new(), true);
    }
    let mut off = openings.off(first, last);
    span::merge(&mut off);
    let open = span::subtract(&openings.hours(first - 1, last, true), &off);
    let open = span::intersect(&open, &[wall]);
    span::merge(&mut maintenance);
    let mut reasons = Vec::new();
    if !span::intersect(&open, &maintenance).is_empty() {
        reasons.push(Reason::Maintenance);
    }
    for closure in closures {
        let span = openings::closed(closure);
        if !span::intersect(&open, &[span]).is_empty() && reasons.len() < MOST {
            let name = closure.name.clone();
            reasons.push(Reason::Closure { name });
        }
    }
    let rest = !span::subtract(&[wall], &open).is_empty();
    (reasons, rest)
}

/// The reasons of the week and the holidays.
fn usual(calendar: &ServiceCalendar, wall: Span, first_day: i64, last_day: i64) -> Vec<Reason> {
    let (first, last) = (Local(wall.from), Local(wall.to));
    let mut reasons = Vec::new();
    let mut weekend = false;
    for day in first_day..=last_day {
        let date = Date::from_days(day);
        if let Some(holiday) = calendar.closed_days().get(&date) {
            if !calendar.periods(date).is_empty() {
                let (name, moved_from) = (holiday.name.clone(), holiday.moved_from);
                reasons.push(Reason::Holiday {
                    date,
                    name,
                    moved_from,
                });
            }
        } else if calendar.periods(date).is_empty() {
            match date.weekday() {
                5 | 6 => weekend = true,
                _ => reasons.push(Reason::ClosedDay { date }),
            }
        }
        if reasons.len() >= MOST {
            break;
        }
    }
    if weekend {
        reasons.insert(0, Reason::Weekend);
    }
    let has_opened = |at: Local| {
        let time = at.time_of_day();
        let closed = calendar.closed_days().contains_key(&at.date());
        !closed
            && calendar
                .periods(at.date())
                .iter()
                .any(|period| i64::from(period.open) < time)
    };
    let same_day = first_day == last_day && last.0 % DAY != 0;
    if has_opened(first) {
        reasons.insert(
            0,
            if same_day {
                Reason::Break
            } else {
                Reason::Night
            },
        );
    } else if reasons.is_empty() {
        reasons.push(if same_day {
            Reason::BeforeHours
        } else {
            Reason::Night
        });
    }
    reasons
}
