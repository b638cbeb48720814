//! Which target governs a clock whose ticket, or whose version of the targets, changes: the six answers
//! of rule 32, and what a reader should know of each change.

use super::cycle::Cycle;
use super::plan::Plan;
use super::version::VERSION;
use super::{Judge, Note, Notes, Pause, PauseCause};
use crate::document::agreement::{Metric, PriorityChange, Several};
use crate::document::tickets::Ticket;
use crate::span::{self, Span};
use std::cell::RefCell;

/// So many changes of fields are looked through again and again.
const FEW: usize = 16;

/// The target that governs a clock.
#[derive(Clone, Copy, Debug)]
pub(super) struct Governing {
    pub position: usize,
    /// The change from which on it counts, if not from the start.
    pub anew: Option<i64>,
    /// What is left of it, where a share was used before.
    pub left: Option<i64>,
}

impl Governing {
    fn whole(position: usize) -> Governing {
        Governing {
            position,
            anew: None,
            left: None,
        }
    }
}

impl Judge<'_> {
    /// The target of a metric that fits the fields and is in force at an instant, by its position: the
    /// first, or the one that is due first without pauses (rule 14).
    fn target(
        &self,
        metric: Metric,
        from: i64,
        at: i64,
        field: impl Fn(usize) -> u32 + Copy,
    ) -> Option<usize> {
        let fits = |&position: &usize| {
            self.terms.targets[position].is_in_force(at) && self.binding.applies(position, field)
        };
        let listed = self.binding.shortlists[metric as usize].targets(field);
        let fitting = listed.filter(fits);
        match self.terms.agreement.rules.several {
            Several::First => fitting.min(),
            Several::Earliest => fitting.min_by_key(|&position| {
                let due = self.due_unpaused(position, from, field);
                (due.unwrap_or(i64::MAX), position)
            }),
        }
    }

    fn due_unpaused(
        &self,
        position: usize,
        from: i64,
        field: impl Fn(usize) -> u32,
    ) -> Option<i64> {
        let plan = self.plan(position, from, from, field)?;
        self.unpaused(&self.terms.targets[position], plan, from)
    }

    /// The target as the fields and the version stood after so many changes.
    fn target_after(
        &self,
        ticket: Ticket<'_>,
        metric: Metric,
        from: i64,
        changes: usize,
    ) -> Option<usize> {
        if changes > FEW {
            return self.target_after_many(ticket, metric, from, changes);
        }
        let at = self.version_at(from, changes);
        self.target(metric, from, at, |column| {
            self.field_after(ticket, column, changes)
        })
    }

    /// The same, where many targets would each look for their fields among many changes.
    #[inline(never)]
    fn target_after_many(
        &self,
        ticket: Ticket<'_>,
        metric: Metric,
        from: i64,
        changes: usize,
    ) -> Option<usize> {
        let at = self.version_at(from, changes);
        let known: RefCell<Vec<(usize, u32)>> = RefCell::default();
        self.target(metric, from, at, |column| {
            let mut known = known.borrow_mut();
            let found = known.iter().find(|&&(other, _)| other == column);
            if let Some(&(_, value)) = found {
                return value;
            }
            let value = self.field_after(ticket, column, changes);
            known.push((column, value));
            value
        })
    }

    fn field_after(&self, ticket: Ticket<'_>, column: usize, changes: usize) -> u32 {
        let sets = &self.history.sets[..changes];
        let set = sets
            .iter()
            .rev()
            .find(|&&(_, changed, _)| changed == column);
        set.map_or_else(|| ticket.field(column), |&(.., value)| value)
    }

    /// The changes of fields and versions during a cycle, by their positions.
    fn changes(&self, from: i64, last: i64) -> std::ops::Range<usize> {
        let sets = &self.history.sets;
        sets.partition_point(|&(at, ..)| at <= from)..sets.partition_point(|&(at, ..)| at <= last)
    }

    /// The target that governs a cycle judged at `last` (rule 32).
    pub(super) fn governing(
        &mut self,
        ticket: Ticket<'_>,
        metric: Metric,
        cycle: Cycle,
        last: i64,
    ) -> Option<Governing> {
        let changes = self.changes(cycle.from, last);
        if changes.is_empty() {
            let target = self.target_after(ticket, metric, cycle.from, changes.end);
            return target.map(Governing::whole);
        }
        self.governing_after(ticket, metric, cycle, changes)
    }

    #[inline(never)]
    fn governing_after(
        &mut self,
        ticket: Ticket<'_>,
        metric: Metric,
        cycle: Cycle,
        changes: std::ops::Range<usize>,
    ) -> Option<Governing> {
        let after =
            |judge: &Judge<'_>, changes| judge.target_after(ticket, metric, cycle.from, changes);
        let rule = self.terms.agreement.rules.priority_change;
        match rule {
            PriorityChange::Retroactive => after(self, changes.end).map(Governing::whole),
            PriorityChange::InitialWins => after(self, changes.start).map(Governing::whole),
            PriorityChange::StrictestEver => {
                let ever = (changes.start..=changes.end)
                    .filter_map(|changes| Some((changes, after(self, changes)?)));
                let due = |&(changes, position): &(usize, usize)| {
                    let field = |column| self.field_after(ticket, column, changes);
                    self.due_unpaused(position, cycle.from, field)
                        .unwrap_or(i64::MAX)
                };
                ever.min_by_key(due)
                    .map(|(_, position)| Governing::whole(position))
            }
            PriorityChange::Forward | PriorityChange::Reset | PriorityChange::CarryPercent => {
                let mut now = after(self, changes.start).map(Governing::whole);
                for change in changes {
                    let at = self.history.sets[change].0;
                    let next = after(self, change + 1);
                    if next == now.map(|now| now.position) {
                        continue;
                    }
                    let (Some(before), Some(position)) = (now, next) else {
                        now = next.map(|position| Governing {
                            anew: Some(at),
                            ..Governing::whole(position)
                        });
                        continue;
                    };
                    let mut left = None;
                    if rule != PriorityChange::Reset {
                        let phase = Cycle {
                            stop: Some(at),
                            ..cycle
                        };
                        let Some((plan, spare)) = self.spare(ticket, metric, phase, before, change)
                        else {
                            return now;
                        };
                        if rule == PriorityChange::CarryPercent {
                            left = self.carried(position, cycle.from, at, plan, spare, |column| {
                                self.field_after(ticket, column, change + 1)
                            });
                        }
                    }
                    now = Some(Governing {
                        position,
                        anew: Some(at),
                        left,
                    });
                }
                now
            }
        }
    }

    /// What a phase, with the fields as they stood after so many changes, leaves of its target; nothing
    /// if the target was missed in it.
    fn spare(
        &mut self,
        ticket: Ticket<'_>,
        metric: Metric,
        phase: Cycle,
        governing: Governing,
        changes: usize,
    ) -> Option<(Plan, i64)> {
        let terms = self.terms;
        let target = &terms.targets[governing.position];
        let start = self.start(target, phase.from, governing.anew);
        let field = |column| self.field_after(ticket, column, changes);
        let mut plan = self.plan(governing.position, phase.from, start, field)?;
        let whole = plan;
        plan.limit = governing.left.unwrap_or(plan.limit);
        self.collect_pauses(target, metric, phase, governing.anew, &[]);
        let due = self.due(target, plan, phase.from);
        let end = phase.stop.unwrap_or(phase.from);
        let used = self.used(target, phase.from, end);
        (!self.is_late(target, plan, used, end, due)).then_some((whole, plan.limit - used))
    }

    /// The same share of another target, rounded up to a second.
    fn carried(
        &self,
        position: usize,
        from: i64,
        at: i64,
        before: Plan,
        spare: i64,
        field: impl Fn(usize) -> u32,
    ) -> Option<i64> {
        let next = self.plan(position, from, at, field)?;
        let (spare, limit) = (i128::from(spare), i128::from(before.limit.max(1)));
        let left = (spare * i128::from(next.limit) + limit - 1).div_euclid(limit);
        i64::try_from(left).ok()
    }

    /// Flags changes of versions, and changes that led to a laxer target, or came when most of the target was used.
    pub(super) fn note_changes(
        &self,
        ticket: Ticket<'_>,
        metric: Metric,
        cycle: Cycle,
        last: i64,
        notes: &mut Notes,
    ) {
        let changes = self.changes(cycle.from, last);
        if !changes.is_empty() {
            self.note_each_change(ticket, metric, cycle, changes, notes);
        }
    }

    #[inline(never)]
    fn note_each_change(
        &self,
        ticket: Ticket<'_>,
        metric: Metric,
        cycle: Cycle,
        changes: std::ops::Range<usize>,
        notes: &mut Notes,
    ) {
        // What the clock had used at a change counts also where the change started it anew.
        let before = |pause: &&Pause| pause.cause != PauseCause::StartedAnew;
        let mut paused: Vec<Span> = self
            .pauses
            .iter()
            .filter(before)
            .map(|pause| pause.span)
            .collect();
        span::merge(&mut paused);
        for change in changes {
            let at = self.history.sets[change].0;
            let planned = |changes: usize| {
                let position = self.target_after(ticket, metric, cycle.from, changes)?;
                let field = |column| self.field_after(ticket, column, changes);
                let plan = self.plan(position, cycle.from, cycle.from, field)?;
                let due = self.unpaused(&self.terms.targets[position], plan, cycle.from);
                Some((position, plan, due))
            };
            let (Some((before, plan, was)), Some((after, _, is))) =
                (planned(change), planned(change + 1))
            else {
                continue;
            };
            if before == after {
                continue;
            }
            let (_, column, _) = self.history.sets[change];
            notes.add_if(column == VERSION, Note::VersionChanged);
            notes.add_if(is > was, Note::TargetRelaxed);
            let calendar = self.terms.calendar(&self.terms.targets[before]);
            let lost = paused
                .iter()
                .map(|span| calendar.elapsed(span.from, span.to.min(at)));
            let used = calendar.elapsed(cycle.from, at) - lost.sum::<i64>();
            notes.add_if(used * 5 >= plan.limit * 4, Note::TargetChangedLate);
        }
    }
}
