//! Edits of one ticket's events: put in order, and checked before they become the state.

use crate::document::agreement::Agreement;
use crate::document::tickets::{Event, EventKind, TicketRow, Tickets};
use crate::document::{Document, VERSION};
use crate::report;
use crate::time::{Local, When};
use crate::ui::text::say;
use crate::ui::text::tickets::EN;
use crate::zone::Zone;
use std::sync::Arc;

/// An event of a kind at a time on the wall.
pub fn event(at: When, kind: EventKind, value: String) -> Event {
    Event {
        at,
        kind,
        value,
        field: String::new(),
    }
}

/// The ticket with its events in the order of time, if it can be judged; otherwise what is wrong.
///
/// # Errors
/// The sentence to show above the field.
pub fn checked(mut row: TicketRow, agreement: &Arc<Agreement>) -> Result<TicketRow, String> {
    let zone = Zone::named(&agreement.time_zone).unwrap_or(Zone::UTC);
    let at = |event: &Event| report::read(event.at, zone);
    let mut ordered: Vec<Event> = Vec::with_capacity(row.events.len());
    for event in row.events {
        let place = ordered.partition_point(|before| at(before) <= at(&event));
        ordered.insert(place, event);
    }
    row.events = ordered;
    let opened = row.first(EventKind::Opened).map(at);
    let needs_opened = |event: &&Event| !matches!(event.kind, EventKind::Status | EventKind::Set);
    let first = row.events.iter().find(needs_opened).map(at);
    if first < opened {
        return Err(EN.before_logged.get().to_owned());
    }
    if let Some(position) = row
        .events
        .iter()
        .position(|event| event.kind == EventKind::Opened)
        .filter(|&position| Some(at(&row.events[position])) == first)
    {
        // At the same instant, logging comes first.
        let start = row.events.iter().position(|event| Some(at(event)) == first);
        row.events[start.unwrap_or(position)..=position].rotate_right(1);
    }
    let document = Document {
        version: VERSION,
        as_of: When::Local(Local(0)),
        agreement: agreement.clone(),
        question: None,
        tickets: Arc::new([row.clone()].into_iter().collect()),
        outages: Arc::default(),
        samples: Arc::default(),
        figures: Arc::default(),
        variants: Arc::default(),
    };
    match document.validate().into_iter().next() {
        None => Ok(row),
        Some(issue) => Err(say(&issue.message)),
    }
}

/// An id that no ticket has: the last one's, counted on.
pub fn next_id(tickets: &Tickets) -> String {
    let last = tickets.len().checked_sub(1).and_then(|at| tickets.get(at));
    let last = last.map_or("T-0", |ticket| ticket.id());
    let stem = last.trim_end_matches(|letter: char| letter.is_ascii_digit());
    let digits = &last[stem.len()..];
    let mut number: u64 = digits.parse().unwrap_or(0);
    loop {
        number = number.saturating_add(1);
        let text = number.to_string();
        let zeros = "0".repeat(digits.len().saturating_sub(text.len()));
        let id = [stem, &zeros, &text].concat();
        if tickets.position(&id).is_none() {
            return id;
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn row(events: &str) -> TicketRow {
        crate::document::read::<TicketRow>(&format!(r#"{{ "id": "A", "events": {events} }}"#), "")
            .unwrap()
    }

    #[test]
    fn events_come_in_order_or_not_at_all() {
        let agreement = Arc::new(crate::example::agreement());
        let resolved = r#"["2026-11-20T12:00", "resolved"]"#;
        for (events, expected) in [
            (
                format!(r#"[{resolved}, ["2026-11-20T10:00", "opened"]]"#),
                Ok("opened resolved"),
            ),
            (
                format!(r#"[{resolved}, ["2026-11-20T12:00", "opened"]]"#),
                Ok("opened resolved"),
            ),
            (
                format!(
                    r#"[["2026-11-20T10:00", "status", "New"], ["2026-11-20T11:00", "opened"], {resolved}]"#
                ),
                Ok("status opened resolved"),
            ),
            (
                format!(r#"[["2026-11-20T13:00", "opened"], {resolved}]"#),
                Err(EN.before_logged),
            ),
        ] {
            let kinds = |row: TicketRow| {
                let kind = |event: &Event| format!("{:?}", event.kind).to_lowercase();
                let kinds: Vec<_> = row.events.iter().map(kind).collect();
                kinds.join(" ")
            };
            let read = checked(row(&events), &agreement).map(kinds);
            assert_eq!(
                read.as_deref().map_err(String::as_str),
                expected.map_err(|text| text.get()),
                "{events}"
            );
        }
    }

    #[test]
    fn the_next_id_counts_on() {
        for (ids, next) in [
            (vec![], "T-1"),
            (vec!["INC-2291"], "INC-2292"),
            (vec!["INC0000009"], "INC0000010"),
            (vec!["A-2", "A-1"], "A-3"),
            (vec!["ticket"], "ticket1"),
        ] {
            let opened = r#"[["2026-11-20T10:00", "opened"]]"#;
            let tickets: Tickets = ids
                .iter()
                .map(|id| TicketRow {
                    id: (*id).to_owned(),
                    ..row(opened)
                })
                .collect();
            assert_eq!(next_id(&tickets), next, "{ids:?}");
        }
    }
}
