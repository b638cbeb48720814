//! A file that `export::table` wrote: the whole ticket stands in a column of each row.
//!
//! The readable columns beside it may have been edited in a spreadsheet. The ticket's number and its priority
//! count as they stand there; times count as they stand in the whole ticket, and a difference is noted.
//! The whole ticket may have been edited, too: what a document would refuse is left out here.

use super::left_out::{LeftOut, Reason, Refusal};
use super::names::Names;
use super::roles::Role;
use super::table::{Place, RowFault, Table};
use super::values::Tally;
use super::{Import, Note, NoteKind, Options, priorities};
use crate::document::rules::MergedTickets;
use crate::document::tickets::{EventKind, MAX_FIELDS, Ticket, TicketRow, Tickets};
use crate::document::{self, MOST_EVENTS, MOST_EVENTS_IN_ALL};
use crate::export::table::{AS_OF, PRIORITY, RECORD, TICKET, restored};
use crate::merge::Merges;
use crate::report;
use crate::slices::Pace;
use crate::time::{Instant, Local, When};
use crate::zone::Zone;
use csv::StringRecord;
use std::collections::HashSet;

/// Whether the header is that of such a file.
pub(super) fn is_one(table: &Table) -> bool {
    table.header.iter().any(|name| name == RECORD)
}

/// Where the cells are.
struct Columns {
    record: Option<usize>,
    as_of: Option<usize>,
    id: Option<usize>,
    priority: Option<usize>,
}

impl Columns {
    fn of(table: &Table, options: &Options) -> Columns {
        let column = |wanted: &str| table.header.iter().position(|name| name == wanted);
        // By their own names: a field of the tickets may be called as ids are in other products.
        let chosen = |role: Role, own: &str| match options.mapping.contains_key(&role) {
            true => table.position(role),
            false => column(own).or_else(|| table.position(role)),
        };
        Columns {
            record: column(RECORD),
            as_of: column(AS_OF),
            id: chosen(Role::Id, TICKET),
            priority: chosen(Role::Priority, PRIORITY),
        }
    }
}

fn cell(record: &StringRecord, column: Option<usize>) -> &str {
    column.and_then(|at| record.get(at)).unwrap_or_default()
}

/// What stands beside a ticket, in numbers.
struct Row {
    place: Place,
    id: u32,
    priority: u32,
    /// Whether the readable columns name other times.
    opened_differs: bool,
    resolved_differs: bool,
}

/// The tickets that are sound by themselves, each with its row.
#[derive(Default)]
struct Own {
    ids: Names,
    /// The last row of each id.
    last_rows: Vec<u32>,
    rows: Vec<Row>,
    tickets: Tickets,
    priorities: Tally,
    as_of: Option<Instant>,
}

/// Reads the file. Its local times are those of `zone`, the agreement's.
pub(super) async fn read(
    table: &mut Table<'_>,
    options: &Options,
    zone: Zone,
    pace: &Pace,
) -> Import {
    let columns = Columns::of(table, options);
    let (mut own, mut left_out, mut count) = (Own::default(), Vec::new(), 0);
    let mut rows = table.walk();
    while let Some((place, fault)) = table.next(&mut rows) {
        pace.step().await;
        count += 1;
        let read = own.row(&columns, table, &rows.record, (place, fault), options, zone);
        left_out.extend(read.err());
    }
    let is_last = |(at, row): (usize, &Row)| own.last_rows[row.id as usize] as usize == at;
    let mut kept: Vec<bool> = own.rows.iter().enumerate().map(is_last).collect();
    let circling = own.circling(&kept, pace).await;
    // With the last row of a number go the rows before it: none is left out without a word.
    let ids: HashSet<u32> = circling.iter().map(|&at| own.rows[at].id).collect();
    for (at, row) in own.rows.iter().enumerate() {
        pace.tick().await;
        if ids.contains(&row.id) {
            kept[at] = false;
            let refusal = Refusal::row(Reason::MergedInCircle);
            let record = own.tickets.get(at).map_or("", Ticket::id);
            left_out.push(refusal.of(record, RECORD, row.place));
        }
    }
    for (at, ticket) in own.tickets.iter().enumerate() {
        pace.tick().await;
        kept[at] &= logged(ticket, zone).is_some_and(|logged| options.covers(logged));
    }
    let mut notes = Vec::new();
    let mut statuses = Tally::default();
    let mut before: Vec<Vec<u32>> = Vec::new();
    if own.last_rows.len() < own.rows.len() {
        before = vec![Vec::new(); own.last_rows.len()];
    }
    let mut position = 0;
    let mut latest = None;
    for (at, row) in own.rows.iter().enumerate() {
        pace.tick().await;
        let is_last = own.last_rows[row.id as usize] as usize == at;
        if let Some(before) = before.get_mut(row.id as usize).filter(|_| !is_last) {
            before.push(row.place.line);
        }
        let Some(ticket) = own.tickets.get(at).filter(|_| kept[at]) else {
            continue;
        };
        let mut note = |row, kind| {
            notes.push(Note {
                ticket: position,
                row,
                kind,
            });
        };
        if row.opened_differs {
            note(row.place.line, NoteKind::OpenedDiffers);
        }
        if row.resolved_differs {
            note(row.place.line, NoteKind::ResolvedDiffers);
        }
        for &line in before.get(row.id as usize).into_iter().flatten().rev() {
            note(line, NoteKind::DuplicateId);
        }
        for event in ticket.events() {
            latest = latest.max(Some(report::read(event.at, zone)));
            if event.kind == EventKind::Status {
                let status = statuses.names.number(ticket.text(event.text()));
                statuses.count(position as u32, status);
            }
        }
        own.priorities.count(position as u32, row.priority);
        position += 1;
    }
    let tickets = match position == own.rows.len() {
        true => own.tickets,
        false => only(&own.tickets, &kept, pace).await,
    };
    let statuses = statuses.statuses();
    Import {
        source: table.source,
        columns: table.columns(),
        product: table.product(),
        unused: table.unused(),
        layout: table.layout,
        short_years: false,
        tickets,
        rows: count,
        left_out,
        notes,
        status_history: true,
        without_changes: None,
        day_order: None,
        zone: None,
        latest_event: own.as_of.or(latest),
        suggested_pauses: super::values::suggested_pauses(&statuses),
        statuses,
        priorities: own.priorities.priorities(options),
    }
}

impl Own {
    fn row(
        &mut self,
        columns: &Columns,
        table: &Table,
        record: &StringRecord,
        (place, fault): (Place, Option<RowFault>),
        options: &Options,
        zone: Zone,
    ) -> Result<(), LeftOut> {
        if let Some(fault) = fault {
            return Err(Refusal::row(fault).at(table, record, place));
        }
        let id = restored(cell(record, columns.id));
        let refused = |reason| Refusal::row(reason).of(id, RECORD, place);
        let whole = document::read::<TicketRow>(cell(record, columns.record), "");
        let mut row = whole.map_err(|_| refused(Reason::BadRecord))?;
        if !id.is_empty() {
            id.clone_into(&mut row.id);
        }
        if row.id.is_empty() {
            return Err(Refusal::cell(Role::Id, Reason::NoId).at(table, record, place));
        }
        let value = restored(cell(record, columns.priority));
        let priority =
            priorities::id(value, &options.priorities).unwrap_or_else(|| value.to_owned());
        match priority.is_empty() {
            true => row.fields.remove("priority"),
            false => row.fields.insert("priority".to_owned(), priority),
        };
        let events = row.events.len();
        if events > MOST_EVENTS || self.tickets.events() + events > MOST_EVENTS_IN_ALL {
            return Err(refused(Reason::TooMuch));
        }
        let mut alone = Tickets::default();
        alone.push(&row);
        if self.tickets.fields_with(&alone) > MAX_FIELDS {
            return Err(refused(Reason::TooMuch));
        }
        let is_sound = |ticket| document::is_sound(ticket, zone);
        if !alone.get(0).is_some_and(is_sound) {
            return Err(refused(Reason::CannotBe));
        }
        let differs = |kind, role| differs(&row, kind, table.cell(record, role));
        let (opened_differs, resolved_differs) = (
            differs(EventKind::Opened, Role::Logged),
            differs(EventKind::Resolved, Role::Resolved),
        );
        let (id, at) = (self.ids.number(&row.id), self.rows.len() as u32);
        match self.last_rows.get_mut(id as usize) {
            Some(last) => *last = at,
            None => self.last_rows.push(at),
        }
        self.rows.push(Row {
            place,
            id,
            priority: self.priorities.names.number(value),
            opened_differs,
            resolved_differs,
        });
        self.tickets.push(&row);
        let as_of = cell(record, columns.as_of).parse().ok();
        self.as_of = self.as_of.max(as_of);
        Ok(())
    }

    /// The rows of the tickets that lead into a circle of merges, among those that are kept.
    async fn circling(&self, kept: &[bool], pace: &Pace) -> Vec<usize> {
        if !self.tickets.have(EventKind::Merged) {
            return Vec::new();
        }
        let tickets = only(&self.tickets, kept, pace).await;
        let merges = Merges::new(MergedTickets::default(), &tickets);
        let rows = (0..kept.len()).filter(|&at| kept[at]);
        let rows: Vec<usize> = rows.collect();
        let circling = merges.circling.iter();
        circling.map(|&position| rows[position]).collect()
    }
}

/// The tickets that are kept, in a list of their own.
async fn only(tickets: &Tickets, kept: &[bool], pace: &Pace) -> Tickets {
    let mut list = Tickets::default();
    for (ticket, _) in tickets.iter().zip(kept).filter(|(_, kept)| **kept) {
        pace.tick().await;
        list.push(&ticket.row());
    }
    list
}

/// When a ticket was logged.
fn logged(ticket: Ticket<'_>, zone: Zone) -> Option<Instant> {
    let mut events = ticket.events();
    let opened = events.find(|event| event.kind == EventKind::Opened)?;
    Some(report::read(opened.at, zone))
}

/// Whether a readable cell names another time than every event of a kind.
fn differs(row: &TicketRow, kind: EventKind, cell: &str) -> bool {
    let Ok(said) = cell.parse::<Instant>() else {
        return false;
    };
    // The cell is the wall clock with its offset: without that it is what a document calls a local time.
    let wall = cell.get(..19).and_then(|wall| wall.parse::<Local>().ok());
    let mut times = row
        .events
        .iter()
        .filter(|event| event.kind == kind)
        .peekable();
    let differs = |at| match at {
        When::At(at) => at != said,
        When::Local(local) => wall.is_some_and(|wall| wall != local),
    };
    times.peek().is_some() && times.all(|event| differs(event.at))
}
