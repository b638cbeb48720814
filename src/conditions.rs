//! Runs the six conditions of a target over the life of one ticket.
//!
//! `terms` binds them to the columns of a ticket list; `clock` takes what comes out as a cycle and pauses.

use crate::condition::Bound;
use crate::document::agreement::Target;
use crate::document::tickets::{Ticket, Tickets};
use crate::history::History;
use crate::span::Span;

/// The conditions of one target, bound to a ticket list.
#[derive(Clone, Debug)]
pub(crate) struct BoundConditions {
    start: Bound,
    cancel: Bound,
    pause: Bound,
    resume: Bound,
    stop: Bound,
    reset: Bound,
}

/// What the conditions make of a ticket.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Run {
    pub from: i64,
    /// What stopped it, if a condition did.
    pub stop: Option<i64>,
    pub cancelled: bool,
    /// It stood still; an open pause ends at `i64::MAX`.
    pub pauses: Vec<Span>,
}

impl BoundConditions {
    /// The conditions of a target, if it has any.
    pub(crate) fn new(target: &Target, tickets: &Tickets) -> Option<BoundConditions> {
        let conditions = target.conditions.as_ref()?;
        let bound = |condition| Bound::with_status(condition, tickets);
        Some(BoundConditions {
            start: bound(&conditions.start),
            cancel: bound(&conditions.cancel),
            pause: bound(&conditions.pause),
            resume: bound(&conditions.resume),
            stop: bound(&conditions.stop),
            reset: bound(&conditions.reset),
        })
    }

    /// What they make of a ticket that was logged at `opened`; nothing if the clock never starts.
    pub(crate) fn run(&self, ticket: Ticket<'_>, history: &History, opened: i64) -> Option<Run> {
        let changes = history.statuses.iter().map(|&(at, _)| at);
        let changes = changes.chain(history.sets.iter().map(|&(at, ..)| at));
        let mut times: Vec<i64> = changes.filter(|&at| at > opened).collect();
        times.push(opened);
        times.sort_unstable();
        times.dedup();

        let mut run: Option<Run> = None;
        let mut was_reset = false;
        for at in times {
            let status = history.status(at);
            // One that says nothing never holds.
            let holds = |bound: &Bound| {
                !bound.is_empty()
                    && bound.holds_status(status)
                    && bound.holds(|column| history.field(ticket, column, at))
            };
            let resets = holds(&self.reset);
            let begins_anew = resets && !was_reset;
            was_reset = resets;
            let Some(running) = &mut run else {
                let starts = self.start.is_empty() && at == opened || holds(&self.start);
                // What is cancelled or stopped when it would start does not start.
                if starts && !holds(&self.cancel) && !holds(&self.stop) {
                    run = Some(Run {
                        from: at,
                        stop: None,
                        cancelled: false,
                        pauses: Vec::new(),
                    });
                    if let Some(running) = &mut run {
                        running.pause(at, holds(&self.pause));
                    }
                }
                continue;
            };
            if holds(&self.cancel) {
                running.cancelled = true;
                return run;
            }
            if holds(&self.stop) {
                running.stop = Some(at);
                return run;
            }
            if begins_anew {
                running.from = at;
                running.pauses.clear();
            }
            let paused = running.is_paused();
            let pauses = holds(&self.pause);
            let stays = paused && !self.resume.is_empty() && !holds(&self.resume);
            running.pause(at, pauses || stays);
        }
        run
    }
}

impl Run {
    fn is_paused(&self) -> bool {
        self.pauses.last().is_some_and(|span| span.to == i64::MAX)
    }

    /// From here on it stands still, or it does not.
    fn pause(&mut self, at: i64, pauses: bool) {
        match (self.is_paused(), pauses) {
            (false, true) => self.pauses.push(Span::new(at, i64::MAX)),
            (true, false) => {
                if let Some(span) = self.pauses.last_mut() {
                    span.to = at;
                }
            }
            _ => {}
        }
    }
}
