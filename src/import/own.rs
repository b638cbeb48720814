//! A file that `export::table` wrote: the whole ticket stands in a column of each row.
//!
//! The readable columns beside it may have been edited in a spreadsheet. The ticket's number and its priority
//! count as they stand there; times count as they stand in the whole ticket, and a difference is noted.

use super::left_out::{LeftOut, Reason, Refusal};
use super::roles::Role;
use super::table::Table;
use super::values::Tally;
use super::{Import, Note, NoteKind, Options, priorities};
use crate::document;
use crate::document::tickets::{EventKind, TicketRow, Tickets};
use crate::export::table::{AS_OF, PRIORITY, RECORD, TICKET, restored};
use crate::time::{Instant, Local, When};

/// Whether the header is that of such a file.
pub(super) fn is_one(table: &Table) -> bool {
    table.header.iter().any(|name| name == RECORD)
}

pub(super) fn read(table: &mut Table, options: &Options) -> Import {
    let column = |wanted: &str| table.header.iter().position(|name| name == wanted);
    let (record_column, as_of_column) = (column(RECORD), column(AS_OF));
    // By their own names: a field of the tickets may be called as ids are in other products.
    let chosen = |role: Role, own: &str| match options.mapping.contains_key(&role) {
        true => table.position(role),
        false => column(own).or_else(|| table.position(role)),
    };
    let (id_column, priority_column) = (chosen(Role::Id, TICKET), chosen(Role::Priority, PRIORITY));
    let mut tickets = Tickets::default();
    let (mut rows, mut as_of) = (0, None);
    let (mut left_out, mut notes) = (Vec::new(), Vec::new());
    let (mut statuses, mut counted_priorities) = (Tally::default(), Tally::default());
    table.rows(|table, record, place, fault| {
        rows += 1;
        if let Some(fault) = fault {
            left_out.push(Refusal::row(fault).at(table, record, place));
            return;
        }
        let cell = |column: Option<usize>| column.and_then(|at| record.get(at)).unwrap_or_default();
        let whole = document::read::<TicketRow>(cell(record_column), "");
        let Ok(mut row) = whole else {
            left_out.push(LeftOut {
                row: place.line,
                ticket: restored(table.cell(record, Role::Id)).to_owned(),
                reason: Reason::BadRecord,
                column: RECORD.to_owned(),
                value: String::new(),
            });
            return;
        };
        as_of = as_of.max(cell(as_of_column).parse::<Instant>().ok());
        let id = restored(cell(id_column));
        if !id.is_empty() {
            id.clone_into(&mut row.id);
        }
        let value = restored(cell(priority_column));
        let priority =
            priorities::id(value, &options.priorities).unwrap_or_else(|| value.to_owned());
        match priority.is_empty() {
            true => row.fields.remove("priority"),
            false => row.fields.insert("priority".to_owned(), priority),
        };
        let number = tickets.len();
        for (role, kind, note) in [
            (Role::Logged, EventKind::Opened, NoteKind::OpenedDiffers),
            (
                Role::Resolved,
                EventKind::Resolved,
                NoteKind::ResolvedDiffers,
            ),
        ] {
            if differs(&row, kind, table.cell(record, role)) {
                notes.push(Note {
                    ticket: number,
                    row: place.line,
                    kind: note,
                });
            }
        }
        let ticket = number as u32;
        for event in row
            .events
            .iter()
            .filter(|event| event.kind == EventKind::Status)
        {
            let status = statuses.names.number(&event.value);
            statuses.count(ticket, status);
        }
        let value = counted_priorities.names.number(value);
        counted_priorities.count(ticket, value);
        tickets.push(&row);
    });
    let statuses = statuses.statuses();
    Import {
        source: table.source,
        columns: table.columns(),
        product: table.product(),
        unused: table.unused(),
        layout: table.layout,
        short_years: false,
        tickets,
        rows,
        left_out,
        notes,
        status_history: true,
        without_changes: None,
        day_order: None,
        zone: None,
        latest_event: as_of,
        suggested_pauses: super::values::suggested_pauses(&statuses),
        statuses,
        priorities: counted_priorities.priorities(options),
    }
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
