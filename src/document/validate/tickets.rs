//! The faults of tickets: ids that repeat, events out of order, corrections of what never happened,
//! merges in a circle.
//!
//! A part of `validate`, which says what all parts share.

use super::{Faults, rarely, repeated};
use crate::document::rules::MergedTickets;
use crate::document::tickets::{EventKind, Ticket, Tickets};
use crate::merge::Merges;
use crate::sentence::said;
use crate::time::When;
use crate::zone::{LocalKind, Zone};

/// Which tickets are known to have no faults.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(
    not(feature = "ui"),
    expect(dead_code, reason = "what the widget alone asks for")
)]
pub(crate) enum Sound {
    /// None.
    None,
    /// All but the one at a position.
    But(usize),
    /// All.
    All,
}

/// Whether what happened to a ticket can have happened, whatever list it stands in.
pub(crate) fn is_sound(ticket: Ticket<'_>, zone: Zone) -> bool {
    let mut faults = Faults::default();
    faults.ticket(ticket, zone);
    faults.0.is_empty()
}

impl Faults {
    pub(super) fn tickets(&mut self, tickets: &Tickets, zone: Zone, known: Sound) {
        match known {
            Sound::All => return,
            Sound::But(position) => {
                if let Some(ticket) = tickets.get(position).filter(|one| is_alone(*one)) {
                    return rarely(|| self.ticket(ticket, zone));
                }
            }
            Sound::None => {}
        }
        let ids: Vec<&str> = tickets.iter().map(Ticket::id).collect();
        let mut repeated = repeated(&ids).into_iter().peekable();
        for (position, ticket) in tickets.iter().enumerate() {
            let id = ticket.id();
            let before = repeated.next_if(|&(repeats, _)| repeats == position);
            let before = before.map(|(_, first)| first);
            if id.is_empty() {
                let path = format!("tickets[{position}].id");
                rarely(|| {
                    self.add(
                        path,
                        "empty",
                        said!("The ticket has no id: give it its number."),
                    )
                });
            } else if let Some(first) = before {
                let path = format!("tickets[{position}].id");
                rarely(|| {
                    let message = said!(
                        "\"{0}\" is the id of tickets[{1}] too: give each ticket its own.",
                        id,
                        first
                    );
                    self.add(path, "duplicate", message)
                });
            }
            self.ticket(ticket, zone);
        }
        if tickets.have(EventKind::Merged) {
            rarely(|| self.merged_in_circles(tickets));
        }
    }

    /// What happened to one ticket.
    fn ticket(&mut self, ticket: Ticket<'_>, zone: Zone) {
        if self.too_many_events(ticket.position(), ticket.events().len()) {
            return;
        }
        self.event_values(ticket);
        self.in_order(ticket, zone);
        let kinds = ticket.events().map(|event| event.kind).enumerate();
        self.life(ticket, kinds, None);
        if ticket
            .events()
            .any(|event| event.kind == EventKind::Corrected)
        {
            rarely(|| self.corrections(ticket, zone));
        }
    }

    /// What stands behind a kind of event.
    fn event_values(&mut self, ticket: Ticket<'_>) {
        for (event, stored) in ticket.events().enumerate() {
            let value = ticket.text(stored.text());
            let remedy = match stored.kind {
                EventKind::Opened if !["", "provider"].contains(&value) => said!(
                    "after \"opened\": write \"provider\" if the provider logged the ticket, otherwise nothing"
                ),
                EventKind::Asked if !["", "no-answer-needed"].contains(&value) => said!(
                    "after \"asked\": write \"no-answer-needed\" if nothing is owed for it, otherwise nothing"
                ),
                EventKind::Merged if value == ticket.id() => said!(
                    "after \"merged\", since it is this ticket itself: write the id of the other one"
                ),
                _ => continue,
            };
            let path = path(ticket, event);
            rarely(|| {
                let message = said!("\"{0}\" is not known {1}.", value, remedy);
                self.add(path, "unknown-word", message)
            });
        }
    }

    /// Events stand in the order of time.
    fn in_order(&mut self, ticket: Ticket<'_>, zone: Zone) {
        let mut before: Option<(i64, When)> = None;
        for (position, event) in ticket.events().enumerate() {
            let at = event.at;
            let (instant, repeated) = match at {
                When::At(instant) => (instant.0, false),
                When::Local(local) => {
                    let read = zone.instant(local.0);
                    (read.instant, read.kind == LocalKind::Repeated)
                }
            };
            if let Some((last, last_at)) = before.filter(|&(last, _)| instant < last) {
                let remedy = if repeated && matches!(last_at, When::Local(_)) {
                    said!("clocks went back between them, so write both with their offset from UTC")
                } else {
                    said!("list the events in the order of time")
                };
                rarely(|| {
                    let message = said!(
                        "{0} is before {1}, the time of the event above it: {2}.",
                        at,
                        last_at,
                        remedy
                    );
                    self.add(path(ticket, position), "out-of-order", message)
                });
                before = Some((last, last_at));
            } else {
                before = Some((instant, at));
            }
        }
    }

    /// What happens must be able to happen then; after corrections, the last of them is to blame.
    fn life(
        &mut self,
        ticket: Ticket<'_>,
        events: impl Iterator<Item = (usize, EventKind)>,
        corrected: Option<usize>,
    ) {
        let (mut opened, mut pauses, mut resolved) = (false, 0_u32, false);
        for (position, kind) in events {
            let fault = match kind {
                EventKind::Opened if opened => Some(said!(
                    "The ticket is opened a second time: remove this event, or write \"reopened\"."
                )),
                // A status, a field or a pause may be older than the ticket; what ends a clock may not.
                EventKind::Replied
                | EventKind::Resolved
                | EventKind::Reopened
                | EventKind::Cancelled
                | EventKind::AutoReplied
                | EventKind::Acknowledged
                | EventKind::Called
                | EventKind::Merged
                    if !opened =>
                {
                    Some(said!(
                        "The ticket is not opened yet at this point: put the \"opened\" event first."
                    ))
                }
                EventKind::Resumed if pauses == 0 => Some(said!(
                    "Nothing is paused here that could be resumed: remove this event, or add the \"paused\" before it."
                )),
                EventKind::Reopened if !resolved => Some(said!(
                    "The ticket is not resolved here, so it cannot be reopened: remove this event, or add the \"resolved\" before it."
                )),
                _ => None,
            };
            if let Some(fault) = fault {
                let code = if kind == EventKind::Opened {
                    "duplicate"
                } else {
                    "out-of-order"
                };
                rarely(|| match corrected {
                    None => self.add(path(ticket, position), code, fault),
                    Some(correction) => {
                        let message = said!(
                            "With the corrected time events[{0}] is wrong. {1}",
                            position,
                            fault
                        );
                        self.add(path(ticket, correction), code, message);
                    }
                });
            }
            match kind {
                EventKind::Opened => opened = true,
                EventKind::Paused => pauses += 1,
                EventKind::Resumed => pauses = pauses.saturating_sub(1),
                EventKind::Resolved => resolved = true,
                EventKind::Reopened => resolved = false,
                _ => {}
            }
        }
        if !opened {
            let path = format!("tickets[{}].events", ticket.position());
            let message = said!("The ticket has no \"opened\" event: say when it was logged.");
            rarely(|| self.add(path, "missing-event", message));
        }
    }

    /// Corrections name something that happened, and leave a life that can be (rule 37).
    fn corrections(&mut self, ticket: Ticket<'_>, zone: Zone) {
        let instant = |when| match when {
            When::At(instant) => instant.0,
            When::Local(local) => zone.instant(local.0).instant,
        };
        let told = self.0.len();
        let (mut events, mut last) = (Vec::new(), None);
        for (position, event) in ticket.events().enumerate() {
            if event.kind == EventKind::Corrected {
                let (kind, text) = event.corrected();
                let mut before = events.iter_mut().rev();
                let wrong = before.find(|&&mut (_, _, known)| known == kind);
                let right: Option<When> = ticket.text(text).parse().ok();
                match (wrong, right) {
                    (Some(wrong), Some(right)) if kind != EventKind::Corrected => {
                        wrong.0 = instant(right);
                        last = Some(position);
                    }
                    _ => self.add(
                        path(ticket, position),
                        "bad-value",
                        said!("No event of this kind stands before the correction: name one that does."),
                    ),
                }
            }
            events.push((instant(event.at), position, event.kind));
        }
        // A life that is wrong without its corrections has been told of.
        if last.is_some() && self.0.len() == told {
            events.sort_by_key(|&(at, ..)| at);
            let events = events
                .into_iter()
                .map(|(_, position, kind)| (position, kind));
            self.life(ticket, events, last);
        }
    }

    /// Nobody can say where tickets went that were merged in a circle (rule 35).
    fn merged_in_circles(&mut self, tickets: &Tickets) {
        let merges = Merges::new(MergedTickets::default(), tickets);
        for position in merges.circling {
            self.add(
                format!("tickets[{position}].events"),
                "circular",
                said!("The ticket was merged into one that leads back to it, or into such a circle: remove one of the \"merged\" events."),
            );
        }
    }
}

/// Whether a ticket has an id of its own and no other one is merged with it: then it is sound if what
/// happened to it is.
fn is_alone(ticket: Ticket<'_>) -> bool {
    let (tickets, id) = (ticket.list(), ticket.id());
    let named = |other: Ticket<'_>| other.id() == id && other.position() != ticket.position();
    !id.is_empty() && !tickets.have(EventKind::Merged) && !tickets.iter().any(named)
}

fn path(ticket: Ticket<'_>, event: usize) -> String {
    format!("tickets[{}].events[{event}]", ticket.position())
}
