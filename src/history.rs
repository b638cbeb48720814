//! What happened to one ticket, read from its events once and then shared by all its clocks.
//!
//! Local times become instants, corrected times take the place of those recorded (rule 37), repeated words
//! are settled (resolved twice, reopened in between), and everything after the instant of judging is left
//! out. What was merged follows `merge`. `clock` and `explain` read it.

use crate::document::agreement::Response;
use crate::document::rules::MergedTickets;
use crate::document::tickets::{EventKind, Ticket};
use crate::merge::Merges;
use crate::span::Span;
use crate::time::When;
use crate::zone::{LocalKind, Zone};

/// Why a ticket is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LeftOut {
    /// For the reason with this number.
    Cancelled(u32),
    /// It went into another ticket.
    Merged,
}

/// A time that was corrected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Correction {
    /// Of what.
    pub kind: EventKind,
    /// The time before.
    pub recorded: i64,
    /// The time after.
    pub corrected: i64,
}

/// Up to when, and in which way, tickets are read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reading<'a> {
    pub zone: Zone,
    pub until: i64,
    /// Whether corrected times count, and not those recorded first.
    pub corrected: bool,
    pub merges: &'a Merges,
}

/// What happened, and when.
#[derive(Clone, Copy, Debug)]
struct Happened {
    at: i64,
    kind: EventKind,
    /// The number of its text.
    text: u32,
    /// The field and its value, or the kind and the time of what is corrected.
    set: (usize, u32),
}

/// The life of one ticket; the lists keep their memory from ticket to ticket.
#[derive(Clone, Debug, Default)]
pub(crate) struct History {
    pub opened: Option<i64>,
    pub by_provider: bool,
    /// What may count as a response, in order (rule 26).
    pub replies: Vec<(i64, Response)>,
    /// Messages of the customer that want an answer (rule 29).
    pub asked: Vec<i64>,
    /// Every message of the customer.
    pub wrote: Vec<i64>,
    /// To whom it was assigned, and when.
    pub assigned: Vec<(i64, u32)>,
    /// Resolved and not reopened since.
    pub resolved: Option<i64>,
    pub left_out: Option<LeftOut>,
    /// It follows another ticket, or starts with one (rule 35).
    pub merged: bool,
    /// It would follow a ticket that is not in the list.
    pub lost: bool,
    /// The times that were corrected, whether or not that counts.
    pub corrections: Vec<Correction>,
    /// From when on which status holds.
    pub statuses: Vec<(i64, u32)>,
    /// Pauses agreed for this ticket, with the number of the reason; open ones end at `i64::MAX`.
    pub agreed: Vec<(Span, u32)>,
    /// Between a resolution and the reopening after it (rule 34).
    pub away: Vec<Span>,
    /// Changes of fields: when, which column, which value.
    pub sets: Vec<(i64, usize, u32)>,
    /// Some local time did not exist, because clocks went forward, and was moved by the gap.
    pub skipped: bool,
    /// Some local time existed twice, because clocks went back, and was read as the first.
    pub repeated: bool,
    events: Vec<Happened>,
    agreed_depth: i32,
}

impl History {
    /// Reads a ticket.
    pub fn read(&mut self, ticket: Ticket<'_>, reading: Reading<'_>) {
        self.opened = None;
        self.by_provider = false;
        self.resolved = None;
        self.left_out = None;
        self.merged = false;
        self.lost = false;
        self.agreed_depth = 0;
        self.skipped = false;
        self.repeated = false;
        self.replies.clear();
        self.asked.clear();
        self.wrote.clear();
        self.assigned.clear();
        self.statuses.clear();
        self.agreed.clear();
        self.away.clear();
        self.sets.clear();
        self.corrections.clear();

        let mut events = std::mem::take(&mut self.events);
        self.collect(ticket, reading, &mut events);
        if reading.merges.rule == MergedTickets::Follows {
            self.follow(ticket, reading, &mut events);
        }
        for &event in events.iter().filter(|event| event.at <= reading.until) {
            self.happened(ticket, event);
        }
        self.events = events;
        if reading.merges.rule == MergedTickets::EarliestStart {
            self.start_with_merged(ticket, reading);
        }
    }

    /// All events of a ticket by their time.
    fn collect(&mut self, ticket: Ticket<'_>, reading: Reading<'_>, events: &mut Vec<Happened>) {
        events.clear();
        let (mut in_order, mut corrected) = (true, false);
        for event in ticket.events() {
            let at = self.instant(event.at, reading.zone);
            in_order &= events.last().is_none_or(|before| before.at <= at);
            corrected |= event.kind == EventKind::Corrected;
            let set = match event.kind {
                EventKind::Set | EventKind::Corrected => event.set(),
                _ => (0, 0),
            };
            events.push(Happened {
                at,
                kind: event.kind,
                text: event.text(),
                set,
            });
        }
        if corrected {
            self.correct(ticket, reading, events);
        }
        if !in_order || corrected {
            in_time(events);
        }
    }

    fn instant(&mut self, when: When, zone: Zone) -> i64 {
        match when {
            When::At(instant) => instant.0,
            When::Local(local) => {
                let read = zone.instant(local.0);
                self.skipped |= read.kind == LocalKind::Skipped;
                self.repeated |= read.kind == LocalKind::Repeated;
                read.instant
            }
        }
    }

    /// Moves what is corrected to its right time, for whoever knows of the correction (rule 37).
    #[inline(never)]
    fn correct(&mut self, ticket: Ticket<'_>, reading: Reading<'_>, events: &mut [Happened]) {
        for place in 0..events.len() {
            let (before, rest) = events.split_at_mut(place);
            let Happened { at, kind, set, .. } = rest[0];
            if kind != EventKind::Corrected || at > reading.until {
                continue;
            }
            let kind = EventKind::ALL.get(set.0).copied();
            let wrong = before
                .iter_mut()
                .rev()
                .find(|event| Some(event.kind) == kind);
            let right: Option<When> = ticket.text(set.1).parse().ok();
            let (Some(wrong), Some(right)) = (wrong, right) else {
                continue;
            };
            let corrected = self.instant(right, reading.zone);
            self.corrections.push(Correction {
                kind: wrong.kind,
                recorded: wrong.at,
                corrected,
            });
            if reading.corrected {
                wrong.at = corrected;
            }
        }
    }

    /// Goes on with the events of the ticket that this one went into, and of the one that took in that.
    #[inline(never)]
    fn follow(&mut self, ticket: Ticket<'_>, reading: Reading<'_>, events: &mut Vec<Happened>) {
        let (mut at, mut theirs) = (ticket, Vec::new());
        let merged =
            |event: &Happened| event.kind == EventKind::Merged && event.at <= reading.until;
        while let Some(place) = events.iter().position(merged) {
            let from = events[place].at;
            events.truncate(place);
            let Some(master) = reading.merges.master(at) else {
                self.lost = true;
                return;
            };
            self.merged = true;
            let corrections = self.corrections.len();
            self.collect(master, reading, &mut theirs);
            self.corrections.truncate(corrections);
            go_on(events, &theirs, from);
            at = master;
        }
    }

    /// Lets the clocks start when the first of the tickets was logged that went into this one, or into one
    /// of those.
    #[inline(never)]
    fn start_with_merged(&mut self, ticket: Ticket<'_>, reading: Reading<'_>) {
        let (mut open, mut theirs): (Vec<Ticket<'_>>, _) = (vec![ticket], Vec::new());
        while let Some(master) = open.pop() {
            for ticket in reading.merges.merged(master) {
                let corrections = self.corrections.len();
                self.collect(ticket, reading, &mut theirs);
                self.corrections.truncate(corrections);
                let first = |kind| theirs.iter().find(|event| event.kind == kind);
                let merged = first(EventKind::Merged).filter(|event| event.at <= reading.until);
                let (Some(_), Some(opened)) = (merged, first(EventKind::Opened)) else {
                    continue;
                };
                if self.opened.is_some_and(|own| opened.at < own) {
                    self.opened = Some(opened.at);
                    self.merged = true;
                }
                open.push(ticket);
            }
        }
    }

    fn happened(&mut self, ticket: Ticket<'_>, event: Happened) {
        let Happened {
            at,
            kind,
            text,
            set: (column, value),
        } = event;
        match kind {
            EventKind::Opened => {
                self.opened = Some(at);
                self.by_provider = ticket.text(text) == "provider";
            }
            EventKind::Replied => self.replies.push((at, Response::PublicReply)),
            EventKind::AutoReplied => self.replies.push((at, Response::AutomaticReply)),
            EventKind::Acknowledged => self.replies.push((at, Response::Acknowledgement)),
            EventKind::Called => self.replies.push((at, Response::Call)),
            EventKind::Asked => {
                self.wrote.push(at);
                if ticket.text(text) != "no-answer-needed" {
                    self.asked.push(at);
                }
            }
            EventKind::Assigned => {
                self.assigned.push((at, text));
                self.replies.push((at, Response::Assignment));
            }
            EventKind::Status => {
                self.statuses.push((at, text));
                // The status that a ticket is logged with is no answer to it.
                if self.opened.is_some_and(|opened| opened < at) {
                    self.replies.push((at, Response::StatusChange));
                }
            }
            EventKind::Set => self.sets.push((at, column, value)),
            EventKind::Paused => {
                self.agreed_depth += 1;
                if self.agreed_depth == 1 {
                    self.agreed.push((Span::new(at, i64::MAX), text));
                }
            }
            EventKind::Resumed => {
                self.agreed_depth -= 1;
                if let (0, Some((span, _))) = (self.agreed_depth, self.agreed.last_mut()) {
                    span.to = at;
                }
            }
            EventKind::Resolved => self.resolved = self.resolved.or(Some(at)),
            EventKind::Reopened => {
                let resolved = self.resolved.take();
                self.away.extend(resolved.map(|from| Span::new(from, at)));
            }
            EventKind::Cancelled => {
                self.left_out = self.left_out.or(Some(LeftOut::Cancelled(text)));
            }
            EventKind::Merged => self.left_out = self.left_out.or(Some(LeftOut::Merged)),
            EventKind::Corrected => {}
        }
    }

    /// When a person of the provider first spoke to the customer during a span.
    pub fn contact(&self, span: Span) -> Option<i64> {
        let first = self.replies.partition_point(|&(at, _)| at < span.from);
        let during = self.replies.get(first..)?.iter();
        let mut during = during.take_while(|&&(at, _)| at < span.to);
        let speaks =
            |&&(_, kind): &&(i64, Response)| matches!(kind, Response::PublicReply | Response::Call);
        during.find(speaks).map(|&(at, _)| at)
    }

    /// The number of the status at an instant, once there is one.
    pub fn status(&self, at: i64) -> Option<u32> {
        let set = self.statuses.iter().rev().find(|&&(when, _)| when <= at);
        set.map(|&(_, text)| text)
    }

    /// The number of a field's value at an instant.
    pub fn field(&self, ticket: Ticket<'_>, column: usize, at: i64) -> u32 {
        let set = self
            .sets
            .iter()
            .rev()
            .find(|&&(when, changed, _)| changed == column && when <= at);
        set.map_or_else(|| ticket.field(column), |&(.., value)| value)
    }
}

/// Sorts events by time; those at one instant stay as they are. A question lists its pauses in any order, and
/// a correction moves what was recorded; a document's tickets come sorted.
#[inline(never)]
fn in_time(events: &mut [Happened]) {
    for place in 1..events.len() {
        let earlier = events[..place].partition_point(|event| event.at <= events[place].at);
        events[earlier..=place].rotate_right(1);
    }
}

/// Goes on, from an instant, with the events of another ticket: how it stands then, and what follows. What
/// it is about stays its own matter.
fn go_on(events: &mut Vec<Happened>, theirs: &[Happened], from: i64) {
    let (before, after) = theirs.split_at(theirs.partition_point(|event| event.at <= from));
    let last = |kinds: &[EventKind]| {
        let mut before = before.iter().rev();
        before.find(|event| kinds.contains(&event.kind))
    };
    let stands = [
        last(&[EventKind::Status]),
        last(&[EventKind::Assigned]),
        last(&[EventKind::Resolved, EventKind::Reopened])
            .filter(|event| event.kind == EventKind::Resolved),
        last(&[EventKind::Cancelled]),
        last(&[EventKind::Merged]),
    ];
    let stands = stands.into_iter().flatten();
    events.extend(stands.map(|event| Happened { at: from, ..*event }));
    // Pauses that are nested count by their depth.
    let pauses = before.iter().fold(Vec::new(), |mut open, event| {
        match event.kind {
            EventKind::Paused => open.push(Happened { at: from, ..*event }),
            EventKind::Resumed => drop(open.pop()),
            _ => {}
        }
        open
    });
    events.extend(pauses);
    let own = |event: &&Happened| !matches!(event.kind, EventKind::Opened | EventKind::Set);
    events.extend(after.iter().filter(own));
}
