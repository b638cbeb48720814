//! Judges the clocks of one ticket after another, keeping its working memory.

use super::cycle::Cycle;
use super::note::Run;
use super::{Clock, Note, Notes, Pause, Standstill, Status};
use crate::conditions::BoundConditions;
use crate::document::agreement::{Cycles, Metric, ProviderOpened, Reopen, ResolvedWithoutReply};
use crate::document::rules::Corrections;
use crate::document::tickets::Ticket;
use crate::history::{History, Reading};
use crate::span::Span;
use crate::terms::{Binding, CompiledTarget, Terms};
use crate::time::Instant;

/// Judges clocks; keeps its working memory from ticket to ticket.
#[derive(Debug)]
pub(crate) struct Judge<'a> {
    pub terms: &'a Terms,
    pub binding: &'a Binding,
    /// The instant of judging; `None` looks ahead as far as it takes (a hypothetical question).
    pub as_of: Option<i64>,
    pub history: History,
    /// The event that counts as the first response.
    pub(super) response: Option<i64>,
    /// The pauses of the clock that was judged last, one by one.
    pub pauses: Vec<Pause>,
    /// The same joined, in order.
    pub paused: Vec<Standstill>,
    /// Memory for joining them.
    pub(super) joined: Vec<Span>,
    /// The pause rules that may stop the clock at hand.
    pub(super) rules: Vec<u16>,
}

impl<'a> Judge<'a> {
    pub fn new(terms: &'a Terms, binding: &'a Binding, as_of: Option<Instant>) -> Judge<'a> {
        Judge {
            terms,
            binding,
            as_of: as_of.map(|at| at.0),
            history: History::default(),
            response: None,
            pauses: Vec::new(),
            paused: Vec::new(),
            joined: Vec::new(),
            rules: Vec::new(),
        }
    }

    /// Reads a ticket; its clocks can then be judged.
    pub fn read(&mut self, ticket: Ticket<'_>) {
        let corrections = self.terms.agreement.rules.corrections;
        self.read_with(ticket, corrections == Corrections::Count);
    }

    /// Reads a ticket with its times as corrected, or as recorded first.
    pub fn read_with(&mut self, ticket: Ticket<'_>, corrected: bool) {
        let reading = Reading {
            zone: self.terms.zone,
            until: self.as_of.unwrap_or(i64::MAX),
            corrected,
            merges: &self.binding.merges,
        };
        self.history.read(ticket, reading);
        self.enter_versions();
        self.response = self.find_response();
    }

    /// The clock of one metric of the ticket that was read last; of several cycles the one that speaks
    /// for all of them (rule 31).
    pub fn clock(&mut self, ticket: Ticket<'_>, metric: Metric) -> Clock {
        let Some(opened) = self.history.opened else {
            return self.blank(None);
        };
        if let Some(cycle) = self.once(metric, opened) {
            return self.cycle(ticket, metric, cycle);
        }
        match self.cycles(metric, opened)[..] {
            [] => Clock {
                status: Status::NotCovered,
                ..self.blank(Some(opened))
            },
            [cycle] => self.cycle(ticket, metric, cycle),
            ref cycles => {
                let all = self.terms.agreement.rules.cycles == Cycles::All;
                let mut worst = (cycles[0], (false, false, -1));
                for &cycle in cycles {
                    let severity = self.cycle(ticket, metric, cycle).severity(all);
                    if severity > worst.1 {
                        worst = (cycle, severity);
                    }
                }
                // Judged once more, so that its pauses are the ones at hand.
                self.cycle(ticket, metric, worst.0)
            }
        }
    }

    /// The cycles of a metric beside the one that speaks for all, where each is counted (rule 31).
    pub fn others(&mut self, ticket: Ticket<'_>, metric: Metric, speaks: &Clock) -> Vec<Clock> {
        let cycles = match self.history.opened {
            Some(opened)
                if self.once(metric, opened).is_none()
                    && self.terms.agreement.rules.cycles == Cycles::Each =>
            {
                self.cycles(metric, opened)
            }
            _ => return Vec::new(),
        };
        if cycles.len() < 2 {
            return Vec::new();
        }
        let judged = cycles
            .into_iter()
            .map(|cycle| self.cycle(ticket, metric, cycle));
        let mut clocks: Vec<Clock> = judged.collect();
        if let Some(position) = clocks.iter().position(|clock| clock == speaks) {
            clocks.remove(position);
        }
        clocks
    }

    /// A clock of which nothing is known yet.
    fn blank(&self, from: Option<i64>) -> Clock {
        let mut notes = Notes::default();
        notes.add_if(self.history.skipped, Note::SkippedTime);
        notes.add_if(self.history.repeated, Note::RepeatedTime);
        notes.add_if(self.history.merged, Note::Merged);
        notes.add_if(!self.history.corrections.is_empty(), Note::TimesCorrected);
        Clock {
            status: Status::NotStarted,
            stopped: false,
            target: None,
            started: from.map(Instant),
            until: from.or(self.as_of).map_or(Instant::MAX, Instant),
            used: 0,
            paused: 0,
            limit: 0,
            due: None,
            due_moves: false,
            judged_at: None,
            notes,
        }
    }

    /// Time that counted up to an instant, in a target's calendar and without pauses.
    pub(super) fn used(&self, target: &CompiledTarget, from: i64, end: i64) -> i64 {
        self.terms.calendar(target).elapsed(from, end) - self.lost(target, end)
    }

    /// Service time that pauses took out up to an instant.
    fn lost(&self, target: &CompiledTarget, end: i64) -> i64 {
        let calendar = self.terms.calendar(target);
        let within = |pause: &Standstill| {
            if pause.known.to <= end {
                pause.lost
            } else {
                calendar.elapsed(pause.known.from, end)
            }
        };
        self.paused.iter().map(within).sum()
    }

    /// One run of a clock, with what happened to its target up to `last`.
    pub(super) fn cycle_until(
        &mut self,
        ticket: Ticket<'_>,
        metric: Metric,
        cycle: Cycle,
        last: i64,
    ) -> Clock {
        self.pauses.clear();
        self.paused.clear();
        let from = cycle.from;
        let blank = self.blank(Some(from));
        let mut notes = blank.notes;
        let governing = self.governing(ticket, metric, cycle, last);
        if self.history.left_out.is_some() {
            // It keeps its target, so that each figure can name what it leaves out.
            return Clock {
                status: Status::Cancelled,
                target: governing.map(|governing| governing.position as u16),
                ..blank
            };
        }
        let rules = &self.terms.agreement.rules;
        let is_first = metric == Metric::FirstResponse;
        let unanswered = is_first && self.response.is_none();
        let resolved = self.first_resolved();
        let left_out = unanswered
            && resolved.is_some()
            && rules.resolved_without_reply == ResolvedWithoutReply::LeftOut;
        let no_clock = is_first
            && self.history.by_provider
            && rules.provider_opened == ProviderOpened::NoClock;
        let Some(governing) = governing.filter(|_| !left_out && !no_clock) else {
            return Clock {
                status: Status::NotCovered,
                ..blank
            };
        };
        let terms = self.terms;
        let target = &terms.targets[governing.position];
        let calendar = terms.calendar(target);
        if self.binding.never_assigned(target, &self.history) {
            notes.add_if(true, Note::AssignedElsewhere);
            return Clock {
                status: Status::NotCovered,
                notes,
                ..blank
            };
        }
        let (mut cycle, mut standstill) = (cycle, Vec::new());
        if let Some(six) = &self.binding.six[governing.position] {
            match self.run_by(six, ticket, cycle) {
                Ok(run) => (cycle, standstill) = run,
                Err(status) => {
                    let left_out = status == Status::Cancelled;
                    return Clock {
                        status,
                        target: left_out.then_some(governing.position as u16),
                        ..blank
                    };
                }
            }
        }
        let (from, stop) = (cycle.from, cycle.stop);
        let blank = Clock {
            started: Some(Instant(from)),
            ..blank
        };
        let field = |column| self.history.field(ticket, column, last);
        let anew = self.restart(metric, governing.anew, cycle);
        let start = self.start(target, from, anew);
        let plan = self.plan(governing.position, from, start, field);
        let limit = governing.left.or(plan.map(|plan| plan.limit)).unwrap_or(0);
        let covered = Clock {
            target: Some(governing.position as u16),
            limit,
            ..blank
        };
        let (Some(mut plan), false) = (plan, self.is_unrecorded(ticket, metric, stop)) else {
            notes.add_if(plan.is_none(), Note::DeadlineMissing);
            return Clock {
                status: Status::Unknown,
                notes,
                ..covered
            };
        };
        plan.limit = limit;

        self.collect_pauses(target, metric, cycle, anew, &standstill);
        let mut due = self.due(target, plan, from);
        if self.drop_pauses_after(target, due) {
            due = self.due(target, plan, from);
        }
        // A hypothetical question looks ahead to where its target is used up.
        let end = stop.or(self.as_of).or(due).unwrap_or(from).max(from);
        let paused = self.lost(target, end);
        let used = calendar.elapsed(from, end) - paused;
        let is_over = stop.is_some() || self.as_of.is_some();
        // Rule 28: a response that can no longer come is missed.
        let never = unanswered
            && resolved.is_some()
            && rules.resolved_without_reply == ResolvedWithoutReply::Missed;
        let late = never || is_over && self.is_late(target, plan, used, end, due);
        let lasts = |pause: &&Standstill| pause.span.to > pause.known.to;
        let open_pause = self.paused.last().filter(lasts);
        let due_moves =
            !late && open_pause.is_some_and(|pause| due.is_none_or(|due| due > pause.span.from));

        let run = Run {
            metric,
            target,
            governing,
            plan,
            cycle,
            end,
            due,
            used,
            never,
        };
        self.note(&run, &mut notes);
        self.note_changes(ticket, metric, cycle, last, &mut notes);

        let (status, judged_at) = match (late, stop) {
            (true, _) => (
                Status::Breached,
                if never {
                    resolved.min(due.or(resolved))
                } else {
                    due
                },
            ),
            (false, Some(stop)) => (Status::Met, Some(stop)),
            _ if due_moves || open_pause.is_some() && self.as_of.is_some() => {
                (Status::Paused, None)
            }
            _ if self.as_of.is_some() && !calendar.is_open(end) => (Status::OutsideHours, None),
            _ if self.as_of.is_some() && limit > 0 && used >= self.terms.at_risk(limit) => {
                (Status::AtRisk, None)
            }
            _ => (Status::Running, None),
        };
        Clock {
            status,
            stopped: stop.is_some() || never,
            until: Instant(end),
            used,
            paused,
            due: due.map(Instant),
            due_moves,
            judged_at: judged_at.map(Instant),
            notes,
            ..covered
        }
    }

    /// A run as a target's own six conditions have it, with the stretches in which it stands still; or why
    /// there is none.
    #[inline(never)]
    fn run_by(
        &self,
        six: &BoundConditions,
        ticket: Ticket<'_>,
        cycle: Cycle,
    ) -> Result<(Cycle, Vec<Span>), Status> {
        let Some(run) = six.run(ticket, &self.history, cycle.from) else {
            return Err(Status::NotCovered);
        };
        if run.cancelled {
            return Err(Status::Cancelled);
        }
        let stop = run.stop.or(cycle.stop).map(|stop| stop.max(run.from));
        let from = run.from;
        Ok((Cycle { from, stop }, run.pauses))
    }

    /// From when on a run counts: from its start, a new start, or the first assignment to those whom the
    /// target names, whichever is last.
    pub(super) fn start(&self, target: &CompiledTarget, from: i64, anew: Option<i64>) -> i64 {
        let assigned = self.binding.assigned(target, &self.history);
        anew.max(assigned).map_or(from, |at| at.max(from))
    }

    /// The change, or the reopening, after which the clock counts, if one started it anew.
    fn restart(&self, metric: Metric, anew: Option<i64>, cycle: Cycle) -> Option<i64> {
        let restarts =
            self.terms.agreement.rules.reopen == Reopen::Restart && metric.ends_with_resolution();
        let end = cycle.stop.unwrap_or(i64::MAX);
        let reopened = self
            .history
            .away
            .iter()
            .rev()
            .map(|away| away.to)
            .find(|&at| at <= end);
        anew.max(reopened.filter(|_| restarts))
    }
}
