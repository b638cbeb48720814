//! Where the clocks of a ticket start and stop: once for most metrics, again and again for some.

use super::Judge;
use crate::document::agreement::{Metric, ProviderOpened, Reopen, ResolvedWithoutReply, Response};
use crate::document::tickets::{EventKind, Ticket};

/// One run of a clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Cycle {
    pub from: i64,
    pub stop: Option<i64>,
}

impl Judge<'_> {
    /// The one run of a metric's clock on a ticket that was logged at `opened`, unless it may run again.
    pub(super) fn once(&self, metric: Metric, opened: i64) -> Option<Cycle> {
        let stop = match metric {
            Metric::FirstResponse => self.first_response(),
            Metric::NextResponse | Metric::Update => return None,
            Metric::Resolution | Metric::RequesterWait | Metric::AgentWork => {
                if self.terms.agreement.rules.reopen == Reopen::NewCycle {
                    return None;
                }
                self.resolved()
            }
        };
        let stop = stop.map(|stop| stop.max(opened));
        Some(Cycle { from: opened, stop })
    }

    /// The runs of a clock that may run again, in order.
    pub(super) fn cycles(&self, metric: Metric, opened: i64) -> Vec<Cycle> {
        match metric {
            Metric::NextResponse => self.answers(),
            Metric::Update => self.updates(),
            _ => self.resolutions(opened),
        }
    }

    /// The event that counts as the first response (rules 26 and 27).
    pub(super) fn find_response(&self) -> Option<i64> {
        let rules = &self.terms.agreement.rules;
        let mut counted = self.responses();
        match rules.provider_opened {
            ProviderOpened::SecondResponse if self.history.by_provider => counted.nth(1),
            ProviderOpened::MetAtOnce if self.history.by_provider => self.history.opened,
            _ => counted.next(),
        }
    }

    /// Everything that counts as a response, in order.
    fn responses(&self) -> impl Iterator<Item = i64> {
        let kinds = &self.terms.agreement.rules.responses.0;
        let counts = |&&(_, kind): &&(i64, Response)| kinds.contains(&kind);
        self.history
            .replies
            .iter()
            .filter(counts)
            .map(|&(at, _)| at)
    }

    /// The first response or what stands for it (rule 28).
    fn first_response(&self) -> Option<i64> {
        let response = self.response;
        let rules = &self.terms.agreement.rules;
        if rules.resolved_without_reply != ResolvedWithoutReply::Counts {
            return response;
        }
        response.into_iter().chain(self.first_resolved()).min()
    }

    /// The first resolution, whether or not it was reopened.
    pub(super) fn first_resolved(&self) -> Option<i64> {
        let history = &self.history;
        let first = history.away.first().map(|away| away.from);
        first.or(history.resolved)
    }

    /// The resolution that ends the clock (rule 34).
    fn resolved(&self) -> Option<i64> {
        if self.terms.agreement.rules.reopen == Reopen::FirstResolutionOnly {
            return self.first_resolved();
        }
        self.stands().or(self.history.resolved)
    }

    /// The resolution that was reopened too late to count (rule 34).
    pub(super) fn stands(&self) -> Option<i64> {
        let window = self.terms.agreement.rules.reopen_within?;
        let late = |away: &&crate::span::Span| away.seconds() > window.seconds;
        self.history.away.iter().find(late).map(|away| away.from)
    }

    /// From each reopening to the resolution after it.
    fn resolutions(&self, opened: i64) -> Vec<Cycle> {
        let history = &self.history;
        let mut from = opened;
        let mut cycles = Vec::new();
        for away in &history.away {
            let stop = Some(away.from.max(from));
            cycles.push(Cycle { from, stop });
            from = away.to;
        }
        let stop = history.resolved.map(|stop| stop.max(from));
        cycles.push(Cycle { from, stop });
        cycles
    }

    /// From the oldest unanswered message to the answer (rule 29); what came before the first response is
    /// that clock's matter (rule 30).
    fn answers(&self) -> Vec<Cycle> {
        let mut cycles = Vec::new();
        let Some(first) = self.response else {
            return cycles;
        };
        let mut answered = first;
        for &asked in &self.history.asked {
            if asked < answered {
                continue;
            }
            let answer = self.responses().find(|&at| at >= asked && at > first);
            let ended = self.history.resolved.filter(|&at| at >= asked);
            let stop = answer.into_iter().chain(ended).min();
            cycles.push(Cycle { from: asked, stop });
            match stop {
                Some(stop) => answered = stop.max(asked + 1),
                None => break,
            }
        }
        cycles
    }

    /// From each response to the next one, as long as the ticket is open (rule 30).
    fn updates(&self) -> Vec<Cycle> {
        let mut cycles = Vec::new();
        let ended = self.history.resolved.unwrap_or(i64::MAX);
        let mut from = None;
        for at in self.responses().filter(|&at| at < ended) {
            if let Some(from) = from.replace(at) {
                cycles.push(Cycle {
                    from,
                    stop: Some(at),
                });
            }
        }
        cycles.extend(from.map(|from| Cycle {
            from,
            stop: self.history.resolved,
        }));
        cycles
    }

    /// Whether the source leaves out what the verdict depends on.
    pub(super) fn is_unrecorded(
        &self,
        ticket: Ticket<'_>,
        metric: Metric,
        stop: Option<i64>,
    ) -> bool {
        let resolution_missing = stop.is_none() && !ticket.records(EventKind::Resolved);
        let replies = !ticket.records(EventKind::Replied);
        let follows_nothing = self.history.lost && stop.is_none();
        resolution_missing
            || follows_nothing
            || match metric {
                Metric::FirstResponse => replies && self.response.is_none(),
                Metric::NextResponse => replies || !ticket.records(EventKind::Asked),
                Metric::Update => replies,
                Metric::Resolution | Metric::RequesterWait | Metric::AgentWork => false,
            }
    }
}
