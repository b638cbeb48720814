//! What happened to one ticket, read from its events once and then shared by all its clocks.
//!
//! Local times become instants, repeated words are settled (resolved twice, reopened in between),
//! and everything after the instant of judging is left out. `clock` and `explain` read it.

use crate::document::agreement::Response;
use crate::document::tickets::{EventKind, Ticket};
use crate::span::Span;
use crate::time::When;
use crate::zone::{LocalKind, Zone};

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
    /// The number of the reason.
    pub cancelled: Option<u32>,
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
    events: Vec<(i64, EventKind, u32, (usize, u32))>,
}

impl History {
    /// Reads a ticket up to and including `until`.
    pub fn read(&mut self, ticket: Ticket<'_>, zone: Zone, until: i64) {
        self.opened = None;
        self.by_provider = false;
        self.resolved = None;
        self.cancelled = None;
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

        let mut events = std::mem::take(&mut self.events);
        events.clear();
        let mut in_order = true;
        for event in ticket.events() {
            let at = match event.at {
                When::At(instant) => instant.0,
                When::Local(local) => {
                    let read = zone.instant(local.0);
                    self.skipped |= read.kind == LocalKind::Skipped;
                    self.repeated |= read.kind == LocalKind::Repeated;
                    read.instant
                }
            };
            in_order &= events.last().is_none_or(|&(before, ..)| before <= at);
            let set = if event.kind == EventKind::Set {
                event.set()
            } else {
                (0, 0)
            };
            events.push((at, event.kind, event.text(), set));
        }
        if !in_order {
            // A question lists its pauses in any order; a document's tickets come sorted.
            for place in 1..events.len() {
                let earlier = events[..place].partition_point(|&(at, ..)| at <= events[place].0);
                events[earlier..=place].rotate_right(1);
            }
        }

        let provider = |text| ticket.text(text) == "provider";
        let mut agreed_depth = 0;
        for &(at, kind, text, (column, value)) in events.iter().filter(|&&(at, ..)| at <= until) {
            match kind {
                EventKind::Opened => {
                    self.opened = Some(at);
                    self.by_provider = provider(text);
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
                    agreed_depth += 1;
                    if agreed_depth == 1 {
                        self.agreed.push((Span::new(at, i64::MAX), text));
                    }
                }
                EventKind::Resumed => {
                    agreed_depth -= 1;
                    if let (0, Some((span, _))) = (agreed_depth, self.agreed.last_mut()) {
                        span.to = at;
                    }
                }
                EventKind::Resolved => self.resolved = self.resolved.or(Some(at)),
                EventKind::Reopened => {
                    self.away
                        .extend(self.resolved.take().map(|resolved| Span::new(resolved, at)));
                }
                EventKind::Cancelled => self.cancelled = self.cancelled.or(Some(text)),
            }
        }
        self.events = events;
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
