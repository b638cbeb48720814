//! The list beside a log of changes that does not say of its tickets when they were logged: Jira's issues beside
//! their history, ServiceNow's incidents beside the audit or the metrics, Zendesk's tickets beside the updates.
//!
//! `list` reads the tickets and `log` tells the changes. A row of the log finds its ticket by any column of the
//! list that holds a number of it: Jira's history knows the issue's id, not its key.

use super::names::Names;
use super::roles::Role;
use super::table::{Table, normal, plain};
use super::{ImportError, Note, Options, Source, list, text, zone_of};
use crate::document::tickets::{Event, EventKind, TicketRow, Tickets};
use crate::issue::Issue;
use crate::sentence::said;
use crate::slices::Pace;
use crate::time::{Instant, When};
use std::collections::HashMap;

/// What a list may call a number of its tickets besides the names of [`Role::Id`].
const MORE_KEYS: [&str; 2] = ["sys id", "sysid"];

/// The tickets of a list, and what a log may call them.
pub(super) struct Listed {
    pub(super) tickets: Tickets,
    pub(super) notes: Vec<Note>,
    keys: HashMap<String, u32>,
}

impl Listed {
    /// Reads a list, its priorities matched as those of the log.
    pub(super) async fn read(
        bytes: &[u8],
        own: &Options,
        log: &Options,
        pace: &Pace,
    ) -> Result<Listed, ImportError> {
        let options = Options {
            priorities: log.priorities.clone(),
            from: None,
            to: None,
            ..own.clone()
        };
        let encoding = options.encoding.unwrap_or_else(|| text::encoding(bytes));
        let text = text::decode_as(bytes, encoding)?;
        let mut table = Table::open(&text, encoding, &options, false)?;
        if table.source != Source::TicketList {
            let message = said!("The file beside the log has to be a list with one row a ticket.");
            return Err(Issue::new("list", "not-a-list", message).into());
        }
        let zone = zone_of(&options)?;
        let import = list::read(&mut table, &options, zone, pace).await?;
        let mut listed = Listed {
            tickets: import.tickets,
            notes: import.notes,
            keys: HashMap::new(),
        };
        listed.find_keys(&mut table, pace).await;
        Ok(listed)
    }

    async fn find_keys(&mut self, table: &mut Table<'_>, pace: &Pace) {
        let mut ids = Names::default();
        let positions: Vec<u32> = (self.tickets.iter())
            .map(|ticket| ids.number(ticket.id()))
            .collect();
        // Each ticket of a list has its own id, so its number is its position.
        debug_assert!(positions.iter().copied().eq(0..positions.len() as u32));
        let known = Role::Id.names(Source::TicketList);
        let is_key = |name: &String| {
            let name = normal(name);
            known.contains(&name.as_str()) || MORE_KEYS.contains(&name.as_str())
        };
        let mut columns: Vec<usize> = table.position(Role::Id).into_iter().collect();
        let header = table.header.iter().enumerate();
        columns.extend(header.filter(|(_, name)| is_key(name)).map(|(at, _)| at));
        let mut rows = table.walk();
        while let Some((place, fault)) = table.next(&mut rows) {
            pace.step().await;
            if fault.is_some() {
                continue;
            }
            let id = match table.has(Role::Id) {
                true => table.cell(&rows.record, Role::Id).to_owned(),
                false => list::id_of_row(place),
            };
            let position = ids.number(&id);
            if position as usize >= self.tickets.len() {
                continue;
            }
            for &column in &columns {
                let key = plain(rows.record.get(column).unwrap_or_default());
                if !key.is_empty() && !self.keys.contains_key(key) {
                    self.keys.insert(key.to_owned(), position);
                }
            }
        }
    }

    /// The position of the ticket that a log calls so; `Incident: INC0010001` is how ServiceNow shows one.
    pub(super) fn find(&self, key: &str) -> Option<u32> {
        let after = key.rsplit_once(": ").map(|(_, number)| number);
        let mut keys = std::iter::once(key).chain(after);
        keys.find_map(|key| self.keys.get(key).copied())
    }

    /// What the list says of the ticket at a position.
    pub(super) fn row(&self, position: u32) -> Option<TicketRow> {
        let ticket = self.tickets.get(position as usize);
        ticket.map(|ticket| ticket.row())
    }

    /// The tickets in the order of the list, those with changes as the log tells them, and the notes on them.
    pub(super) fn with(
        &self,
        mut told: HashMap<u32, TicketRow>,
        mut notes: Vec<Note>,
        options: &Options,
    ) -> (Tickets, Vec<Note>) {
        let mut tickets = Tickets::default();
        let mut places = Vec::with_capacity(self.tickets.len());
        for position in 0..self.tickets.len() as u32 {
            let Some(row) = told.remove(&position).or_else(|| self.row(position)) else {
                continue;
            };
            let logged = time(&row.events, EventKind::Opened);
            let is_asked_for = logged.is_some_and(|logged| options.covers(logged));
            places.push(is_asked_for.then_some(tickets.len()));
            if is_asked_for {
                tickets.push(&row);
            }
        }
        notes.retain_mut(|note| match places.get(note.ticket) {
            Some(Some(place)) => {
                note.ticket = *place;
                true
            }
            _ => false,
        });
        (tickets, notes)
    }
}

/// When something first happened, among events of the importer.
pub(super) fn time(events: &[Event], kind: EventKind) -> Option<Instant> {
    let found = events.iter().find(|event| event.kind == kind)?;
    match found.at {
        When::At(at) => Some(at),
        When::Local(_) => None,
    }
}
