//! One target applied to one ticket: how much time it used, when it is due, how it stands.
//!
//! Reads a `history` against the `terms`; one ticket and a million take the same path.
//! `explain` tells the same story step by step, `compliance` counts the verdicts.

use crate::deadline::Days;
use crate::document::agreement::{ClosingEdge, JudgedBy, Metric, Several};
use crate::document::deadline::{Deadline, Moves, WhenClosed};
use crate::document::tickets::{EventKind, Ticket};
use crate::history::History;
use crate::report::read;
use crate::span::{self, Span};
use crate::terms::{Allowance, Binding, CompiledTarget, Terms};
use crate::time::Instant;
use serde::Serialize;

/// How a clock stands (rule 17). The widget's word is in brackets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Logged after the instant of judging.
    NotStarted,
    /// The clock runs (Running).
    Running,
    /// It runs and most of the target is used (At risk).
    AtRisk,
    /// A pause stops it (Paused).
    Paused,
    /// The service is closed (Outside hours).
    OutsideHours,
    /// It stopped in time (Met).
    Met,
    /// The target is exceeded, whether the clock has stopped or not (Missed).
    Breached,
    /// The ticket was cancelled, a duplicate, merged or spam (Left out).
    Cancelled,
    /// The data cannot decide (Can't tell).
    Unknown,
    /// No target applies (Not covered).
    NotCovered,
}

impl Status {
    /// Every status.
    pub const ALL: [Status; 10] = [
        Status::NotStarted,
        Status::Running,
        Status::AtRisk,
        Status::Paused,
        Status::OutsideHours,
        Status::Met,
        Status::Breached,
        Status::Cancelled,
        Status::Unknown,
        Status::NotCovered,
    ];

    /// Whether the clock is neither judged nor excluded: it may still be met or missed.
    pub fn is_open(self) -> bool {
        matches!(
            self,
            Status::NotStarted
                | Status::Running
                | Status::AtRisk
                | Status::Paused
                | Status::OutsideHours
        )
    }
}

/// Something about a clock that a reader of its verdict should know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Note {
    /// A local time fell into the hour that clocks skip, and was moved forward by the gap.
    SkippedTime,
    /// A local time exists twice, and its first reading was taken.
    RepeatedTime,
    /// Resolved without a reply: the resolution counts as the response (rule 28).
    ResolvedWithoutReply,
    /// Resolved at the instant it was logged.
    ResolvedWhenLogged,
    /// Reopened: the time between resolution and reopening does not count (rule 34).
    Reopened,
    /// A pause reached its cap, and the clock ran again (rule 23).
    PauseCapped,
    /// A change of priority, or of another field, led to a laxer target (rule 32).
    TargetRelaxed,
    /// The target changed when most of the one before was used (rule 32).
    TargetChangedLate,
    /// The target is used up exactly at closing time (rule 10).
    DueAtClose,
    /// Stopped in time by the clock, but after the due time that is shown (rule 12).
    ClockAndDeadlineDisagree,
    /// A part of it lies in years for which no holidays are known.
    HolidaysUnknown,
    /// The field that says when it is due is empty, or says no time (rule 13).
    DeadlineMissing,
    /// Logged outside the hours, so the target is longer (rule 14).
    Surcharged,
}

impl Note {
    /// Every note.
    pub const ALL: [Note; 13] = [
        Note::SkippedTime,
        Note::RepeatedTime,
        Note::ResolvedWithoutReply,
        Note::ResolvedWhenLogged,
        Note::Reopened,
        Note::PauseCapped,
        Note::TargetRelaxed,
        Note::TargetChangedLate,
        Note::DueAtClose,
        Note::ClockAndDeadlineDisagree,
        Note::HolidaysUnknown,
        Note::DeadlineMissing,
        Note::Surcharged,
    ];
}

/// A set of notes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "js", tsify(type = "Note[]"))]
pub struct Notes(u32);

impl Notes {
    /// Adds a note if the condition holds.
    pub(crate) fn add_if(&mut self, condition: bool, note: Note) {
        self.0 |= u32::from(condition) << note as u16;
    }

    /// Whether a note is in the set.
    pub fn contains(self, note: Note) -> bool {
        self.0 & 1 << note as u16 != 0
    }

    /// The notes in the set.
    pub fn iter(self) -> impl Iterator<Item = Note> {
        Note::ALL
            .into_iter()
            .filter(move |&note| self.contains(note))
    }
}

impl Serialize for Notes {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

/// One target applied to one ticket. All lengths are seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Clock {
    /// How it stands.
    pub status: Status,
    /// Whether what it waits for has happened.
    pub stopped: bool,
    /// The position of the target in the agreement, if one applies.
    pub target: Option<u16>,
    /// When the ticket was logged.
    pub started: Option<Instant>,
    /// When it stopped, or the instant of judging.
    pub until: Instant,
    /// Time that counted, in the target's calendar and without pauses.
    pub used: i64,
    /// Service time taken out by pauses.
    pub paused: i64,
    /// The target.
    pub limit: i64,
    /// When the target is used up. While `due_moves`, the earliest it can be.
    pub due: Option<Instant>,
    /// Whether an open pause still moves the due time (rule 21).
    pub due_moves: bool,
    /// The instant of the verdict: when it stopped if it was met, when it was due if it was missed (rule 41).
    pub judged_at: Option<Instant>,
    /// What a reader should know.
    pub notes: Notes,
}

impl Clock {
    /// Seconds left of the target; negative when it is exceeded.
    pub fn margin(&self) -> i64 {
        self.limit - self.used
    }
}

/// Why the clock stands still during a span.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PauseCause {
    /// A status that a pause rule names.
    Status { rule: u16, text: u32 },
    /// A pause agreed for this ticket.
    Agreed { text: u32 },
    /// Resolved, and reopened later.
    Away,
    /// Before the clock starts (rule 14).
    Grace,
}

/// One reason to stand still, after its cap.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pause {
    pub span: Span,
    pub cause: PauseCause,
    /// It ends because its cap was reached.
    pub capped: bool,
}

/// What a target asks of one ticket.
#[derive(Clone, Copy, Debug)]
struct Plan {
    /// The target in seconds of service time.
    limit: i64,
    /// When it is due before pauses, if that is not where the limit is used up.
    deadline: Option<i64>,
    /// Whether pauses move it.
    moves: bool,
}

/// Judges clocks; keeps its working memory from ticket to ticket.
#[derive(Debug)]
pub(crate) struct Judge<'a> {
    pub terms: &'a Terms,
    pub binding: &'a Binding,
    /// The instant of judging; `None` looks ahead as far as it takes (a hypothetical question).
    pub as_of: Option<i64>,
    pub history: History,
    /// The pauses of the clock that was judged last, one by one.
    pub pauses: Vec<Pause>,
    /// The same joined (rule 18); one that still lasts ends at its cap or at `i64::MAX`.
    pub paused: Vec<Span>,
}

impl<'a> Judge<'a> {
    pub fn new(terms: &'a Terms, binding: &'a Binding, as_of: Option<Instant>) -> Judge<'a> {
        let (history, pauses, paused) = (History::default(), Vec::new(), Vec::new());
        Judge {
            terms,
            binding,
            as_of: as_of.map(|at| at.0),
            history,
            pauses,
            paused,
        }
    }

    /// Reads a ticket; its clocks can then be judged.
    pub fn read(&mut self, ticket: Ticket<'_>) {
        self.history
            .read(ticket, self.terms.zone, self.as_of.unwrap_or(i64::MAX));
    }

    /// The clock of one metric of the ticket that was read last.
    pub fn clock(&mut self, ticket: Ticket<'_>, metric: Metric) -> Clock {
        self.pauses.clear();
        self.paused.clear();
        let history = &self.history;
        let mut notes = Notes::default();
        notes.add_if(history.skipped, Note::SkippedTime);
        notes.add_if(history.repeated, Note::RepeatedTime);
        let blank = Clock {
            status: Status::NotStarted,
            stopped: false,
            target: None,
            started: history.opened.map(Instant),
            until: history.opened.or(self.as_of).map_or(Instant::MAX, Instant),
            used: 0,
            paused: 0,
            limit: 0,
            due: None,
            due_moves: false,
            judged_at: None,
            notes,
        };
        let Some(opened) = history.opened else {
            return blank;
        };
        let stop = self.stop(metric).map(|stop| stop.max(opened));
        let last = stop.or(self.as_of).unwrap_or(i64::MAX);
        let owed = !(metric == Metric::FirstResponse && history.by_provider);
        let position = self.target(metric, |column| history.field(ticket, column, last));
        if history.cancelled.is_some() {
            // It keeps its target, so that each figure can name what it leaves out.
            return Clock {
                status: Status::Cancelled,
                target: position.map(|position| position as u16),
                ..blank
            };
        }
        let Some(position) = position.filter(|_| owed) else {
            return Clock {
                status: Status::NotCovered,
                ..blank
            };
        };
        let target = &self.terms.targets[position];
        let calendar = self.terms.calendar(target);
        let field = |column| history.field(ticket, column, last);
        let plan = self.plan(position, opened, field);
        let limit = plan.map_or(0, |plan| plan.limit);
        let covered = Clock {
            target: Some(position as u16),
            limit,
            ..blank
        };
        let (Some(plan), false) = (plan, self.is_unrecorded(ticket, metric, stop)) else {
            notes.add_if(plan.is_none(), Note::DeadlineMissing);
            return Clock {
                status: Status::Unknown,
                notes,
                ..covered
            };
        };

        self.collect_pauses(target, metric, opened, stop);
        let due = self.due(target, plan, opened);
        // A hypothetical question looks ahead to where its target is used up.
        let end = stop.or(self.as_of).or(due).unwrap_or(opened).max(opened);
        let within = |&span: &Span| {
            let known = self.known(span);
            calendar.elapsed(known.from, known.to.min(end))
        };
        let paused: i64 = self.paused.iter().map(within).sum();
        let used = calendar.elapsed(opened, end) - paused;
        let is_over = stop.is_some() || self.as_of.is_some();
        let late = is_over && self.is_late(target, plan, used, end, due);
        let lasts = |&&span: &&Span| span.to > self.known(span).to;
        let open_pause = self.paused.last().filter(lasts);
        let due_moves =
            !late && open_pause.is_some_and(|pause| due.is_none_or(|due| due > pause.from));

        let by_resolution = metric == Metric::FirstResponse && self.history.replied != stop;
        notes.add_if(by_resolution && stop.is_some(), Note::ResolvedWithoutReply);
        let resolved = metric == Metric::Resolution || by_resolution;
        notes.add_if(resolved && stop == Some(opened), Note::ResolvedWhenLogged);
        notes.add_if(
            metric == Metric::Resolution && !self.history.away.is_empty(),
            Note::Reopened,
        );
        notes.add_if(
            self.pauses
                .iter()
                .any(|pause| pause.capped && pause.span.to < end),
            Note::PauseCapped,
        );
        let measured = plan.deadline.is_none() && target.then == 0;
        notes.add_if(
            due.is_some_and(|due| measured && limit > 0 && !calendar.is_open(due)),
            Note::DueAtClose,
        );
        notes.add_if(
            target.surcharge > 0 && !calendar.is_open(opened),
            Note::Surcharged,
        );
        let after_due =
            stop.is_some_and(|stop| due.is_some_and(|due| self.terms.is_late(stop, due)));
        let over_limit = self.over_limit(used, limit);
        notes.add_if(
            measured && stop.is_some() && after_due != over_limit,
            Note::ClockAndDeadlineDisagree,
        );
        notes.add_if(
            !calendar.knows_holidays(opened, end.max(due.unwrap_or(end))),
            Note::HolidaysUnknown,
        );
        self.note_changes(ticket, metric, opened, last, &mut notes);

        let (status, judged_at) = match (late, stop) {
            (true, _) => (Status::Breached, due),
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
            stopped: stop.is_some(),
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

    /// The event that stops the clock.
    fn stop(&self, metric: Metric) -> Option<i64> {
        let history = &self.history;
        match metric {
            Metric::Resolution => history.resolved,
            // Rule 28: resolved without a reply, the resolution is the response.
            Metric::FirstResponse => {
                let first_resolved = history
                    .away
                    .first()
                    .map(|away| away.from)
                    .or(history.resolved);
                history.replied.into_iter().chain(first_resolved).min()
            }
        }
    }

    /// The target of a metric that fits the fields, by its position: the first, or the one that is due
    /// first without pauses (rule 14).
    fn target(&self, metric: Metric, field: impl Fn(usize) -> u32 + Copy) -> Option<usize> {
        let fits = |&position: &usize| {
            self.terms.targets[position].metric == metric && self.binding.applies(position, field)
        };
        let mut fitting = (0..self.terms.targets.len()).filter(fits);
        match (self.terms.agreement.rules.several, self.history.opened) {
            (Several::Earliest, Some(opened)) => fitting.min_by_key(|&position| {
                let plan = self.plan(position, opened, field);
                let due = plan
                    .and_then(|plan| self.unpaused(&self.terms.targets[position], plan, opened));
                due.unwrap_or(i64::MAX)
            }),
            _ => fitting.next(),
        }
    }

    /// What a target asks of the ticket; nothing if the date that decides is missing.
    fn plan(&self, position: usize, opened: i64, field: impl Fn(usize) -> u32) -> Option<Plan> {
        let target = &self.terms.targets[position];
        let calendar = self.terms.calendar(target);
        let outside = self.terms.agreement.rules.outside_hours;
        let days = Days { calendar, outside };
        let surcharge = match target.surcharge {
            0 => 0,
            _ if calendar.is_open(opened) => 0,
            surcharge => surcharge,
        };
        let start = || calendar.due(opened, target.grace);
        let (at, moves) = match &target.allowance {
            Allowance::Service(seconds) => {
                return Some(Plan {
                    limit: seconds + surcharge,
                    deadline: None,
                    moves: true,
                });
            }
            Allowance::Days(count, day) => (days.end(*day, start()?, *count)?, true),
            Allowance::By(deadline) => {
                let at = match deadline {
                    Deadline::BusinessDay {
                        days: count,
                        time,
                        cut_off,
                        ..
                    } => days.business_day(start()?, *count, *time, *cut_off)?,
                    Deadline::Field { when_closed, .. } => {
                        let date = self.binding.date(position, field)?;
                        let at = read(date, self.terms.zone).0.max(opened);
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
        // The service time from logging to it is what the clock has.
        let spent = start().map_or(0, |start| calendar.elapsed(start, at));
        Some(Plan {
            limit: spent,
            deadline: Some(at),
            moves,
        })
    }

    /// Whether the clock is late: by the time used, or by the instant where the agreement or the kind of
    /// target says so (rules 11 and 12).
    fn is_late(
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
            return due.is_some_and(|due| self.terms.is_late(end, due));
        }
        self.over_limit(used, plan.limit)
    }

    /// Whether the time used, rounded as agreed, exceeds a target.
    fn over_limit(&self, used: i64, limit: i64) -> bool {
        let rounding = self.terms.agreement.rules.rounding;
        let used = rounding.map_or(used, |rounding| rounding.apply(used));
        self.terms.is_late(used, limit)
    }

    /// Whether the source leaves out what the verdict depends on.
    fn is_unrecorded(&self, ticket: Ticket<'_>, metric: Metric, stop: Option<i64>) -> bool {
        let resolution_missing = stop.is_none() && !ticket.records(EventKind::Resolved);
        let reply_missing = metric == Metric::FirstResponse
            && self.history.replied.is_none()
            && !ticket.records(EventKind::Replied);
        resolution_missing || reply_missing
    }

    /// Every reason to stand still from `opened` on, each with its cap, and all of them joined.
    fn collect_pauses(
        &mut self,
        target: &CompiledTarget,
        metric: Metric,
        opened: i64,
        stop: Option<i64>,
    ) {
        let calendar = self.terms.calendar(target);
        let end = stop.unwrap_or(i64::MAX);
        let (history, pauses) = (&self.history, &mut self.pauses);
        let mut pause = |from: i64, to: i64, cause, cap: Option<i64>| {
            let span = Span::new(from.max(opened), to.min(end));
            if span.from < span.to {
                let cap_ends = cap
                    .and_then(|cap| calendar.due(span.from, cap))
                    .filter(|&ends| ends < span.to);
                let span = Span::new(span.from, cap_ends.unwrap_or(span.to));
                pauses.push(Pause {
                    span,
                    cause,
                    capped: cap_ends.is_some(),
                });
            }
        };
        if target.grace > 0 {
            let starts = calendar.due(opened, target.grace).unwrap_or(i64::MAX);
            pause(opened, starts, PauseCause::Grace, None);
        }
        for (rule, _) in target
            .paused_by
            .iter()
            .enumerate()
            .filter(|&(_, &stops)| stops)
        {
            // Moving between two statuses of one rule neither ends the pause nor starts another.
            let mut since: Option<(i64, u32)> = None;
            for &(at, text) in &history.statuses {
                let named = self.binding.pause_rules[text as usize].contains(&(rule as u16));
                match since {
                    None if named => since = Some((at, text)),
                    Some((from, text)) if !named => {
                        pause(
                            from,
                            at,
                            PauseCause::Status {
                                rule: rule as u16,
                                text,
                            },
                            self.terms.caps[rule],
                        );
                        since = None;
                    }
                    _ => {}
                }
            }
            if let Some((from, text)) = since {
                pause(
                    from,
                    i64::MAX,
                    PauseCause::Status {
                        rule: rule as u16,
                        text,
                    },
                    self.terms.caps[rule],
                );
            }
        }
        if target.agreed_pauses {
            for &(span, text) in &history.agreed {
                pause(span.from, span.to, PauseCause::Agreed { text }, None);
            }
        }
        if metric == Metric::Resolution {
            for away in &history.away {
                pause(away.from, away.to, PauseCause::Away, None);
            }
        }
        self.paused
            .extend(self.pauses.iter().map(|pause| pause.span));
        span::merge(&mut self.paused);
    }

    /// A pause as far as it is known: one that still lasts, even if its cap will end it, is taken to
    /// end at the instant of judging (rule 21); in a hypothetical question it has no length yet.
    pub(crate) fn known(&self, pause: Span) -> Span {
        let to = match self.as_of {
            Some(now) => pause.to.min(now.max(pause.from)),
            None if pause.to == i64::MAX => pause.from,
            None => pause.to,
        };
        Span::new(pause.from, to)
    }

    /// When the target is used up, or its deadline is reached.
    fn due(&self, target: &CompiledTarget, plan: Plan, opened: i64) -> Option<i64> {
        let calendar = self.terms.calendar(target);
        let Some(deadline) = plan.deadline else {
            let (mut at, mut left) = (opened, plan.limit);
            for pause in &self.paused {
                let before = calendar.elapsed(at, pause.from);
                if before >= left {
                    break;
                }
                left -= before;
                at = self.known(*pause).to;
            }
            return self.used_up(target, at, left);
        };
        let mut due = deadline;
        if plan.moves {
            let mut paused = 0;
            // The grace is in the deadline already.
            let grace = calendar.due(opened, target.grace).unwrap_or(opened);
            for pause in &self.paused {
                if pause.from >= due {
                    break;
                }
                paused += calendar.elapsed(pause.from.max(grace), self.known(*pause).to);
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
    fn unpaused(&self, target: &CompiledTarget, plan: Plan, opened: i64) -> Option<i64> {
        match plan.deadline {
            Some(deadline) => Some(deadline + target.then),
            None => self.used_up(target, opened, plan.limit + target.grace),
        }
    }

    /// Flags changes of fields that led to a laxer target, or came when most of the target was used.
    fn note_changes(
        &self,
        ticket: Ticket<'_>,
        metric: Metric,
        opened: i64,
        last: i64,
        notes: &mut Notes,
    ) {
        let sets = &self.history.sets;
        for (change, &(at, ..)) in sets
            .iter()
            .enumerate()
            .filter(|&(_, &(at, ..))| opened < at && at <= last)
        {
            let target_after = |changes: usize| {
                let value = |column| {
                    let set = sets[..changes]
                        .iter()
                        .rev()
                        .find(|&&(_, changed, _)| changed == column);
                    set.map_or_else(|| ticket.field(column), |&(.., value)| value)
                };
                let position = self.target(metric, value)?;
                let plan = self.plan(position, opened, value)?;
                Some((position, plan))
            };
            let (Some((before, planned)), Some((after, next))) =
                (target_after(change), target_after(change + 1))
            else {
                continue;
            };
            if before == after {
                continue;
            }
            let due =
                |position: usize, plan| self.unpaused(&self.terms.targets[position], plan, opened);
            let calendar = self.terms.calendar(&self.terms.targets[before]);
            let later = due(after, next) > due(before, planned);
            notes.add_if(later, Note::TargetRelaxed);
            let paused: i64 = self
                .paused
                .iter()
                .map(|span| calendar.elapsed(span.from, span.to.min(at)))
                .sum();
            let used = calendar.elapsed(opened, at) - paused;
            notes.add_if(used * 5 >= planned.limit * 4, Note::TargetChangedLate);
        }
    }
}
