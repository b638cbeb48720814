//! What a target asks of one ticket: so much time, or an instant; and when that is due.

use super::{Judge, Standstill};
use crate::deadline::Days;
use crate::document::agreement::{ClosingEdge, JudgedBy};
use crate::document::deadline::{Deadline, Moves, WhenClosed};
use crate::report::read;
use crate::terms::{Allowance, CompiledTarget};

/// What a target asks of one ticket.
#[derive(Clone, Copy, Debug)]
pub(super) struct Plan {
    /// The target in seconds of service time.
    pub limit: i64,
    /// When it is due before pauses, if that is not where the limit is used up.
    pub deadline: Option<i64>,
    /// Whether pauses move it.
    moves: bool,
    /// From where a deadline is counted: what stands still before is in it already.
    starts: i64,
}

impl Judge<'_> {
    /// What a target asks of the ticket; nothing if the date that decides is missing.
    /// It is logged, asked or reopened at `from`, and counts from `start` on.
    pub(super) fn plan(
        &self,
        position: usize,
        from: i64,
        start: i64,
        field: impl Fn(usize) -> u32,
    ) -> Option<Plan> {
        let target = &self.terms.targets[position];
        let calendar = self.terms.calendar(target);
        let outside = self.terms.agreement.rules.outside_hours;
        let days = Days { calendar, outside };
        let surcharge = match target.surcharge {
            0 => 0,
            _ if calendar.is_open(from) => 0,
            surcharge => surcharge,
        };
        let starts = calendar.due(start, target.grace)?;
        let (at, moves) = match &target.allowance {
            Allowance::Service(seconds) => {
                return Some(Plan {
                    limit: seconds + surcharge,
                    deadline: None,
                    moves: true,
                    starts,
                });
            }
            Allowance::Days(count, day) => (days.end(*day, starts, *count)?, true),
            Allowance::By(deadline) => {
                let at = match deadline {
                    Deadline::BusinessDay {
                        days: count,
                        time,
                        cut_off,
                        ..
                    } => days.business_day(starts, *count, *time, *cut_off)?,
                    Deadline::Field { when_closed, .. } => {
                        let date = self.binding.date(position, field)?;
                        let at = read(date, self.terms.zone).0.max(from);
                        match when_closed {
                            WhenClosed::Stays => at,
                            WhenClosed::NextOpening => calendar.next_open(at)?,
                        }
                    }
                };
                (at, deadline.pauses() == Moves::Move)
            }
        };
        let at = match surcharge {
            0 => at,
            surcharge => calendar.due(at, surcharge)?,
        };
        Some(Plan {
            // The service time from the start to it is what the clock has.
            limit: calendar.elapsed(starts, at),
            deadline: Some(at),
            moves,
            starts,
        })
    }

    /// Whether the clock is late: by the time used, or by the instant where the agreement or the kind of
    /// target says so (rules 11 and 12).
    pub(super) fn is_late(
        &self,
        target: &CompiledTarget,
        plan: Plan,
        used: i64,
        end: i64,
        due: Option<i64>,
    ) -> bool {
        let rules = &self.terms.agreement.rules;
        let by_instant =
            plan.deadline.is_some() || target.then > 0 || rules.judge == JudgedBy::Deadline;
        if by_instant {
            // A pause that began in time and lasts may yet move it.
            let lasts = |pause: &&Standstill| plan.moves && pause.span.to > pause.known.to;
            let held = self.paused.last().filter(lasts);
            let in_time = |due| held.is_none_or(|pause| pause.span.from >= due);
            return due.is_some_and(|due| in_time(due) && self.terms.is_late(end, due));
        }
        self.over_limit(used, plan.limit)
    }

    /// Whether the time used, rounded as agreed, exceeds a target.
    pub(super) fn over_limit(&self, used: i64, limit: i64) -> bool {
        let rounding = self.terms.agreement.rules.rounding;
        let used = rounding.map_or(used, |rounding| rounding.apply(used));
        self.terms.is_late(used, limit)
    }

    /// When the target is used up, or its deadline is reached.
    pub(super) fn due(&self, target: &CompiledTarget, plan: Plan, opened: i64) -> Option<i64> {
        let calendar = self.terms.calendar(target);
        let Some(deadline) = plan.deadline else {
            let begun = calendar.worked(opened);
            let mut seconds = plan.limit;
            for pause in &self.paused {
                if pause.before - begun >= seconds {
                    break;
                }
                seconds += pause.lost;
            }
            return self.used_up(target, opened, seconds);
        };
        let mut due = deadline;
        if plan.moves {
            let mut paused = 0;
            for pause in &self.paused {
                let known = pause.known;
                if known.from >= due {
                    break;
                }
                paused += calendar.elapsed(known.from.max(plan.starts), known.to);
                if paused > 0 {
                    due = calendar.due(deadline, paused)?;
                }
            }
        }
        Some(due + target.then)
    }

    /// When `left` more seconds of a measured target are used up, at the edge that the agreement names
    /// and with the real time that follows (rules 10 and 14).
    fn used_up(&self, target: &CompiledTarget, at: i64, left: i64) -> Option<i64> {
        let calendar = self.terms.calendar(target);
        let due = calendar.due(at, left)?;
        let due = match self.terms.agreement.rules.closing_edge {
            ClosingEdge::Close => due,
            ClosingEdge::Open => calendar.next_open(due).unwrap_or(due),
        };
        Some(due + target.then)
    }

    /// When a target would be due without any pause.
    pub(super) fn unpaused(&self, target: &CompiledTarget, plan: Plan, opened: i64) -> Option<i64> {
        match plan.deadline {
            Some(deadline) => Some(deadline + target.then),
            None => self.used_up(target, opened, plan.limit + target.grace),
        }
    }
}
