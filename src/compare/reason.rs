//! Why a ticket is judged otherwise: from the two derivations of its clock, stretch by stretch.
//!
//! Both derivations are cut at each other's edges. Where a piece counts on one side only, the other side's step
//! says why it does not count there: a pause, a holiday, hours. The pieces of one cause are added up, so that
//! all causes together come to the difference of the used time; what is not explained so is told in numbers.

use super::Side;
use super::flips::{Flip, Verdict};
use crate::calendar::ServiceCalendar;
use crate::clock::{Judge, Status};
use crate::document::agreement::{Agreement, Calendar};
use crate::document::tickets::Tickets;
use crate::explain::{Explanation, Reason, Step, StepKind};
use crate::span::{Span, subtract};
use crate::terms::Binding;
use crate::time::{DAY, Date, Instant};
use serde::Serialize;

/// Where in the day a window of hours lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// It ends by noon.
    Morning,
    /// It starts at noon or later.
    Evening,
    /// Neither.
    Midday,
}

/// What stops, or stopped, a clock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum PauseOf {
    /// A status.
    Status(String),
    /// A pause that was agreed for the ticket, with its reason, which may be empty.
    Agreed(String),
    /// Something else that the derivation names.
    Other(Reason),
}

/// Why a clock is judged otherwise. Seconds are what the clock shows more under the second terms.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(
    tag = "kind",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
pub enum Why {
    /// Another length of the target: seconds under each, and what the clock used under the second.
    Target {
        /// Under the first terms.
        before: i64,
        /// Under the second.
        after: i64,
        /// The used time under the second.
        used: i64,
    },
    /// Another due time, where no length says it.
    Due {
        /// Under the first terms.
        before: Option<Instant>,
        /// Under the second.
        after: Option<Instant>,
    },
    /// A target applies under the second terms only.
    Covered,
    /// A target applies under the first terms only.
    NotCovered,
    /// The ticket is left out under the second terms only, or under the first.
    LeftOut {
        /// Whether under the second.
        now: bool,
    },
    /// Another calendar counts the time.
    Clock {
        /// The id of the calendar that counts under the second terms.
        calendar: String,
        /// Whether that is open around the clock: all hours of all days, and holidays too. What still closes now
        /// and then is told by the hours that it adds.
        around: bool,
        /// The difference.
        seconds: i64,
    },
    /// Hours of the day.
    Hours {
        /// Seconds after midnight.
        from: u32,
        /// Seconds after midnight.
        to: u32,
        /// Where in the day.
        part: Part,
        /// On how many days.
        days: usize,
        /// The difference.
        seconds: i64,
    },
    /// Days of the week that one of the two has no hours on.
    Weekday {
        /// Monday is 0.
        days: Vec<usize>,
        /// The difference.
        seconds: i64,
    },
    /// A holiday of one of the two.
    Holiday {
        /// What it is called.
        name: String,
        /// When it is.
        date: Date,
        /// The difference.
        seconds: i64,
    },
    /// A day that one of the two is closed on, though not every week.
    Day {
        /// When it is.
        date: Date,
        /// The difference.
        seconds: i64,
    },
    /// A pause that stops the clock under one of the two.
    Pause {
        /// What stops it.
        of: PauseOf,
        /// The difference.
        seconds: i64,
    },
    /// The clock starts at another time.
    Start {
        /// The difference.
        seconds: i64,
    },
    /// The clock stops at another time, or has not stopped.
    Stop {
        /// The difference.
        seconds: i64,
    },
    /// The target was used up exactly.
    Exactly,
    /// None of these: what changed in numbers.
    Numbers {
        /// Used under the first terms.
        used_before: i64,
        /// Used under the second.
        used_after: i64,
        /// The target under the first.
        limit_before: i64,
        /// The target under the second.
        limit_after: i64,
    },
}

impl Why {
    /// The seconds that it explains.
    pub fn seconds(&self) -> i64 {
        match self {
            Why::Clock { seconds, .. }
            | Why::Hours { seconds, .. }
            | Why::Weekday { seconds, .. }
            | Why::Holiday { seconds, .. }
            | Why::Day { seconds, .. }
            | Why::Pause { seconds, .. }
            | Why::Start { seconds }
            | Why::Stop { seconds } => *seconds,
            _ => 0,
        }
    }
}

/// Why each of some flips is one, the weightiest reason first; `tickets` must be those of both reports.
pub fn reasons(
    before: &Side<'_>,
    after: &Side<'_>,
    tickets: &Tickets,
    flips: &[Flip],
) -> Vec<Vec<Why>> {
    let binding = |side: &Side<'_>| Binding::new(&side.report.compiled().agreement, tickets);
    let bindings = (binding(before), binding(after));
    let (one, other) = (before.report, after.report);
    let mut one = Judge::new(one.compiled(), &bindings.0, Some(one.as_of));
    let mut other = Judge::new(other.compiled(), &bindings.1, Some(other.as_of));
    let why_of = |flip: &Flip| {
        let Some(ticket) = tickets.get(flip.ticket) else {
            return Vec::new();
        };
        one.read(ticket);
        other.read(ticket);
        let derived = (
            one.explain(ticket, flip.metric),
            other.explain(ticket, flip.metric),
        );
        why(before, after, &derived.0, &derived.1)
    };
    flips.iter().map(why_of).collect()
}

fn why(before: &Side<'_>, after: &Side<'_>, one: &Explanation, other: &Explanation) -> Vec<Why> {
    let (was, is) = (&one.clock, &other.clock);
    match (Verdict::from(was.status), Verdict::from(is.status)) {
        (Verdict::LeftOut, _) => return vec![Why::LeftOut { now: false }],
        (_, Verdict::LeftOut) => return vec![Why::LeftOut { now: true }],
        (Verdict::NotCovered, _) => return vec![Why::Covered],
        (_, Verdict::NotCovered) => return vec![Why::NotCovered],
        _ => {}
    }
    let numbers = Why::Numbers {
        used_before: was.used,
        used_after: is.used,
        limit_before: was.limit,
        limit_after: is.limit,
    };
    let by_length = |side: &Side<'_>, explanation: &Explanation| {
        let position = explanation.clock.target.map(usize::from);
        let target = position.and_then(|position| side.report.compiled().targets.get(position));
        target.is_some_and(|target| target.seconds().is_some())
    };
    let lengths = by_length(before, one) && by_length(after, other);
    let target = match () {
        () if lengths => (was.limit != is.limit).then_some(Why::Target {
            before: was.limit,
            after: is.limit,
            used: is.used,
        }),
        () => (was.due != is.due).then_some(Why::Due {
            before: was.due,
            after: is.due,
        }),
    };
    let time = if one.steps.is_empty() || other.steps.is_empty() {
        Vec::new()
    } else {
        Walk::over(before, after, one, other)
    };
    let explained: i64 = time.iter().map(Why::seconds).sum();
    let mut time = time;
    if lengths && explained != is.used - was.used {
        time.push(numbers.clone());
    }
    // Which of the two alone turns the verdict round, if one of them does.
    let late = |side: &Side<'_>, used, limit| side.report.compiled().is_late(used, limit);
    let turned = late(before, was.used, was.limit);
    let by_target = late(before, was.used, is.limit) != turned;
    let by_time = late(before, is.used, was.limit) != turned;
    let judged = [was.status, is.status];
    let judged = judged
        .iter()
        .all(|status| matches!(status, Status::Met | Status::Breached));
    let mut whys: Vec<Why> = match (target, lengths && judged, by_target, by_time) {
        (Some(target), true, true, false) => vec![target],
        (_, true, false, true) => time,
        (target, ..) => target.into_iter().chain(time).collect(),
    };
    if whys.is_empty() && was.used == was.limit && is.used == is.limit {
        whys.push(Why::Exactly);
    }
    if whys.is_empty() {
        whys.push(numbers);
    }
    whys
}

/// What one side's clock does at an instant.
#[derive(Clone, Copy)]
enum Doing<'a> {
    /// It has not started.
    Before,
    /// It counts.
    Counts,
    /// It does not, by this step.
    Still(&'a Step),
    /// It has stopped, or nobody looked further.
    After,
}

fn doing(explanation: &Explanation, at: i64) -> Doing<'_> {
    let until = explanation.clock.until.0;
    let place = explanation.steps.partition_point(|step| step.to.0 <= at);
    match explanation.steps.get(place) {
        _ if at >= until => Doing::After,
        None => Doing::After,
        Some(step) if at < step.from.0 => Doing::Before,
        Some(step) => match step.kind {
            StepKind::Running | StepKind::Late => Doing::Counts,
            StepKind::Paused | StepKind::Closed => Doing::Still(step),
        },
    }
}

/// One side of the walk: its terms and the calendar that counts.
struct Counting<'a> {
    agreement: &'a Agreement,
    id: &'a str,
    calendar: &'a ServiceCalendar,
}

impl<'a> Counting<'a> {
    /// What counts a clock, if a calendar does.
    fn of(side: &Side<'a>, explanation: &'a Explanation) -> Option<Counting<'a>> {
        let id = explanation.calendar.as_deref()?;
        Some(Counting {
            agreement: side.agreement,
            id,
            calendar: side.report.compiled().calendar_named(id)?,
        })
    }

    fn terms(&self) -> Option<&Calendar> {
        self.agreement.calendars.get(self.id)
    }
}

/// The reasons found so far.
struct Walk {
    whys: Vec<Why>,
    /// The day that each of them was last found on, to count days.
    last: Vec<i64>,
}

impl Walk {
    fn over(
        before: &Side<'_>,
        after: &Side<'_>,
        one: &Explanation,
        other: &Explanation,
    ) -> Vec<Why> {
        let (Some(counting), Some(other_counting)) =
            (Counting::of(before, one), Counting::of(after, other))
        else {
            return Vec::new();
        };
        let sides = [counting, other_counting];
        let mut edges: Vec<i64> = [one, other]
            .iter()
            .flat_map(|explanation| {
                let steps = explanation.steps.iter();
                let edges = steps.flat_map(|step| [step.from.0, step.to.0]);
                edges.chain([explanation.clock.until.0])
            })
            .collect();
        edges.sort_unstable();
        edges.dedup();
        let mut walk = Walk {
            whys: Vec::new(),
            last: Vec::new(),
        };
        for pair in edges.windows(2) {
            let piece = Span::new(pair[0], pair[1]);
            match (doing(one, piece.from), doing(other, piece.from)) {
                (Doing::Counts, Doing::Counts) => {}
                (still, Doing::Counts) => walk.add(piece, 1, &still, &sides),
                (Doing::Counts, still) => walk.add(piece, -1, &still, &sides),
                _ => {}
            }
        }
        let mut whys = walk.whys;
        whys.retain(|why| why.seconds() != 0);
        whys.sort_by_key(|why| -why.seconds().abs());
        whys
    }

    /// A piece that counts on one side only: more of the second terms, or less.
    fn add(&mut self, piece: Span, sign: i64, still: &Doing<'_>, sides: &[Counting<'_>; 2]) {
        let seconds = sign * piece.seconds();
        let (counts, closed) = match sign {
            1 => (&sides[1], &sides[0]),
            _ => (&sides[0], &sides[1]),
        };
        match still {
            Doing::Counts => {}
            Doing::Before => self.sum(Why::Start { seconds }, piece.from),
            Doing::After => self.sum(Why::Stop { seconds }, piece.from),
            Doing::Still(step) if step.kind == StepKind::Paused => {
                let of = match step.reasons.first() {
                    Some(Reason::Status { status, .. }) => PauseOf::Status(status.clone()),
                    Some(Reason::Agreed { reason }) => PauseOf::Agreed(reason.clone()),
                    Some(reason) => PauseOf::Other(reason.clone()),
                    None => PauseOf::Agreed(String::new()),
                };
                self.sum(Why::Pause { of, seconds }, piece.from);
            }
            Doing::Still(_) => {
                let around = sides[1].terms().is_some_and(Calendar::is_always);
                if sides[0].id != sides[1].id || around {
                    let calendar = sides[1].id.to_owned();
                    let why = Why::Clock {
                        calendar,
                        around,
                        seconds,
                    };
                    self.sum(why, piece.from);
                } else {
                    self.closed(piece, sign, counts, closed);
                }
            }
        }
    }

    /// A piece that one calendar has and the other has not, day by day.
    fn closed(&mut self, piece: Span, sign: i64, counts: &Counting<'_>, closed: &Counting<'_>) {
        let zone = counts.calendar.zone();
        let wall = |at: i64| at + i64::from(zone.offset(at).seconds);
        let mut at = piece.from;
        while at < piece.to {
            let midnight = wall(at).div_euclid(DAY) * DAY;
            let start = zone.instant(midnight).instant;
            let next = zone.instant(midnight + DAY).instant;
            // A day is never empty, also where the clocks change at midnight.
            let to = piece.to.min(next.max(at + 1));
            let day = Span::new(start, next);
            let seconds = sign * (to - at);
            let date = Date::from_days(midnight.div_euclid(DAY));
            let why = closed_on(date, day, at, seconds, counts, closed, &wall);
            self.sum(why, midnight);
            at = to;
        }
    }

    /// Adds a reason to what is there already of its kind.
    fn sum(&mut self, why: Why, day: i64) {
        let place = self.whys.iter().position(|known| match (known, &why) {
            (Why::Clock { .. }, Why::Clock { .. })
            | (Why::Start { .. }, Why::Start { .. })
            | (Why::Stop { .. }, Why::Stop { .. })
            | (Why::Weekday { .. }, Why::Weekday { .. }) => {
                known.seconds().signum() == why.seconds().signum()
            }
            (
                Why::Hours { from, to, .. },
                Why::Hours {
                    from: open,
                    to: close,
                    ..
                },
            ) => (from, to) == (open, close) && known.seconds().signum() == why.seconds().signum(),
            (Why::Holiday { date, .. }, Why::Holiday { date: other, .. })
            | (Why::Day { date, .. }, Why::Day { date: other, .. }) => date == other,
            (Why::Pause { of, .. }, Why::Pause { of: other, .. }) => of == other,
            _ => false,
        });
        let Some(place) = place else {
            self.whys.push(why);
            self.last.push(day);
            return;
        };
        let more = why.seconds();
        match (&mut self.whys[place], why) {
            (Why::Weekday { days, seconds }, Why::Weekday { days: others, .. }) => {
                *seconds += more;
                for other in others {
                    if !days.contains(&other) {
                        days.push(other);
                    }
                }
                days.sort_unstable();
            }
            (Why::Hours { days, seconds, .. }, _) => {
                *seconds += more;
                *days += usize::from(self.last[place] != day);
            }
            (
                Why::Clock { seconds, .. }
                | Why::Holiday { seconds, .. }
                | Why::Day { seconds, .. }
                | Why::Pause { seconds, .. }
                | Why::Start { seconds }
                | Why::Stop { seconds },
                _,
            ) => *seconds += more,
            _ => {}
        }
        self.last[place] = day;
    }
}

/// Why a calendar is closed at an instant of a day at which another one is open.
fn closed_on(
    date: Date,
    day: Span,
    at: i64,
    seconds: i64,
    counts: &Counting<'_>,
    closed: &Counting<'_>,
    wall: &dyn Fn(i64) -> i64,
) -> Why {
    let holiday = closed.calendar.closed_days().get(&date);
    if let Some(holiday) = holiday.filter(|_| !counts.calendar.closed_days().contains_key(&date)) {
        return Why::Holiday {
            name: holiday.name.clone(),
            date,
            seconds,
        };
    }
    let open: Vec<Span> = counts.calendar.between(day.from, day.to).collect();
    let cuts: Vec<Span> = closed.calendar.between(day.from, day.to).collect();
    if cuts.is_empty() {
        let weekday = date.weekday();
        let weekly = closed
            .terms()
            .is_some_and(|terms| terms.hours.open_on(weekday).is_empty());
        return match weekly {
            true => Why::Weekday {
                days: vec![weekday],
                seconds,
            },
            false => Why::Day { date, seconds },
        };
    }
    let window = subtract(&open, &cuts)
        .into_iter()
        .find(|window| window.from <= at && at < window.to)
        .unwrap_or(Span::new(at, at + 1));
    // An end is read with the second before it, on this side of midnight and of clock changes.
    let of_day = |at: i64| u32::try_from(wall(at).rem_euclid(DAY)).unwrap_or(0);
    let (from, to) = (of_day(window.from), of_day(window.to - 1) + 1);
    const NOON: u32 = 43_200;
    let part = match () {
        () if to <= NOON => Part::Morning,
        () if from >= NOON => Part::Evening,
        () => Part::Midday,
    };
    Why::Hours {
        from,
        to,
        part,
        days: 1,
        seconds,
    }
}
