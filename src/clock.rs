//! One target applied to one ticket: how much time it used, when it is due, how it stands.
//!
//! Reads a `history` against the `terms`; one ticket and a million take the same path.
//! `explain` tells the same story step by step, `compliance` counts the verdicts.

use crate::calendar::ServiceCalendar;
use crate::document::agreement::Metric;
use crate::document::tickets::{EventKind, Ticket};
use crate::history::History;
use crate::span::{self, Span};
use crate::terms::{Binding, CompiledTarget, Terms};
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
}

impl Note {
    /// Every note.
    pub const ALL: [Note; 11] = [
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
    ];
}

/// A set of notes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "js", tsify(type = "Note[]"))]
pub struct Notes(u16);

impl Notes {
    /// Adds a note if the condition holds.
    pub(crate) fn add_if(&mut self, condition: bool, note: Note) {
        self.0 |= u16::from(condition) << note as u16;
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
}

/// One reason to stand still, after its cap.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pause {
    pub span: Span,
    pub cause: PauseCause,
    /// It ends because its cap was reached.
    pub capped: bool,
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
        let limit = target.limit;
        let covered = Clock {
            target: Some(position as u16),
            limit,
            ..blank
        };
        if self.is_unrecorded(ticket, metric, stop) {
            return Clock {
                status: Status::Unknown,
                ..covered
            };
        }

        self.collect_pauses(target, metric, opened, stop);
        let calendar = self.terms.calendar(target);
        let due = self.due(calendar, limit, opened);
        // A hypothetical question looks ahead to where its target is used up.
        let end = stop.or(self.as_of).or(due).unwrap_or(opened).max(opened);
        let within = |&span: &Span| {
            let known = self.known(span);
            calendar.elapsed(known.from, known.to.min(end))
        };
        let paused: i64 = self.paused.iter().map(within).sum();
        let used = calendar.elapsed(opened, end) - paused;
        let late = self.terms.is_late(used, limit) && (stop.is_some() || self.as_of.is_some());
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
        notes.add_if(
            due.is_some_and(|due| limit > 0 && !calendar.is_open(due)),
            Note::DueAtClose,
        );
        let after_due = stop.is_some_and(|stop| due.is_some_and(|due| stop > due));
        notes.add_if(!late && after_due, Note::ClockAndDeadlineDisagree);
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
            _ if self.as_of.is_some() && used >= target.at_risk => (Status::AtRisk, None),
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

    /// The first target of a metric that fits the fields, by its position.
    fn target(&self, metric: Metric, field: impl Fn(usize) -> u32) -> Option<usize> {
        let fits = |&position: &usize| {
            self.terms.targets[position].metric == metric && self.binding.applies(position, &field)
        };
        (0..self.terms.targets.len()).find(fits)
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

    /// When the target is used up.
    fn due(&self, calendar: &ServiceCalendar, limit: i64, opened: i64) -> Option<i64> {
        let (mut at, mut left) = (opened, limit);
        for pause in &self.paused {
            let before = calendar.elapsed(at, pause.from);
            if before >= left {
                break;
            }
            left -= before;
            at = self.known(*pause).to;
        }
        calendar.due(at, left)
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
                self.target(metric, value)
                    .map(|position| &self.terms.targets[position])
            };
            let (Some(before), Some(after)) = (target_after(change), target_after(change + 1))
            else {
                continue;
            };
            if std::ptr::eq(before, after) {
                continue;
            }
            let (calendar, next) = (self.terms.calendar(before), self.terms.calendar(after));
            let later = next.due(opened, after.limit) > calendar.due(opened, before.limit);
            notes.add_if(later, Note::TargetRelaxed);
            let paused: i64 = self
                .paused
                .iter()
                .map(|span| calendar.elapsed(span.from, span.to.min(at)))
                .sum();
            let used = calendar.elapsed(opened, at) - paused;
            notes.add_if(used * 5 >= before.limit * 4, Note::TargetChangedLate);
        }
    }
}
