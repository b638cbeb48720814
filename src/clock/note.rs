//! What a reader of a clock should know beside its verdict.

use super::change::Governing;
use super::cycle::Cycle;
use super::plan::Plan;
use super::{Judge, Note, Notes, Pause, PauseCause};
use crate::document::agreement::Metric;
use crate::terms::CompiledTarget;

/// A run of a clock, judged.
pub(super) struct Run<'a> {
    pub metric: Metric,
    pub target: &'a CompiledTarget,
    pub governing: Governing,
    pub plan: Plan,
    pub cycle: Cycle,
    pub end: i64,
    pub due: Option<i64>,
    pub used: i64,
    /// The response that is waited for can no longer come.
    pub never: bool,
}

impl Judge<'_> {
    /// Notes what stands out about a run whose pauses are at hand.
    pub(super) fn note(&self, run: &Run<'_>, notes: &mut Notes) {
        let &Run {
            metric,
            target,
            governing,
            plan,
            cycle: Cycle { from, stop },
            end,
            due,
            used,
            never,
        } = run;
        let calendar = self.terms.calendar(target);
        let by_resolution =
            metric == Metric::FirstResponse && stop.is_some() && self.response != stop;
        notes.add_if(by_resolution || never, Note::ResolvedWithoutReply);
        let resolves = metric.ends_with_resolution();
        notes.add_if(
            (resolves || by_resolution) && stop == Some(from),
            Note::ResolvedWhenLogged,
        );
        notes.add_if(resolves && !self.history.away.is_empty(), Note::Reopened);
        notes.add_if(
            resolves && stop.is_some() && stop == self.stands(),
            Note::ReopenedLate,
        );
        notes.add_if(governing.anew.is_some(), Note::TargetRestarted);
        notes.add_if(governing.left.is_some(), Note::ShareCarried);
        let elsewhere = |pause: &Pause| pause.cause == PauseCause::Elsewhere;
        notes.add_if(self.pauses.iter().any(elsewhere), Note::AssignedElsewhere);
        let capped = |pause: &Pause| pause.capped && pause.span.to < end;
        notes.add_if(self.pauses.iter().any(capped), Note::PauseCapped);
        notes.add_if(
            target.surcharge > 0 && !calendar.is_open(from),
            Note::Surcharged,
        );
        if plan.deadline.is_none() && target.then == 0 {
            let at_close = |due| plan.limit > 0 && !calendar.is_open(due);
            notes.add_if(due.is_some_and(at_close), Note::DueAtClose);
            let after = |stop| due.is_some_and(|due| self.terms.is_late(stop, due));
            let over = self.over_limit(used, plan.limit);
            notes.add_if(
                stop.is_some_and(|stop| after(stop) != over),
                Note::ClockAndDeadlineDisagree,
            );
        }
        notes.add_if(
            !calendar.knows_holidays(from, end.max(due.unwrap_or(end))),
            Note::HolidaysUnknown,
        );
    }
}
