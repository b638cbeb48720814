//! The plain list: each row is one ticket, with the times of the few things that happened to it.
//!
//! Such a file knows no history of statuses, and so no pauses. `log` is the neighbour for files that do.

use super::left_out::{LeftOut, Reason, Refusal, optional_time, time};
use super::names::Names;
use super::question::{Frame, Seen};
use super::roles::Role;
use super::table::{Place, RowFault, Table};
use super::times::{Fault, Reading};
use super::values::{Meaning, Tally, carried_priorities};
use super::{FIELDS, Import, ImportError, Note, NoteKind, Options, event, given};
use crate::document::tickets::{EventKind, TicketRow, Tickets};
use crate::slices::Pace;
use crate::time::Instant;
use crate::zone::Zone;
use csv::StringRecord;

/// One row, in numbers.
struct Row {
    id: u32,
    /// The row before that had the same id.
    before: Option<u32>,
    place: Place,
    logged: Reading,
    replied: Option<Reading>,
    resolved: Option<Reading>,
    status: u32,
    fields: [u32; FIELDS.len()],
}

#[derive(Default)]
struct List {
    count: usize,
    ids: Names,
    /// The last row of each id.
    last_rows: Vec<u32>,
    rows: Vec<Row>,
    statuses: Tally,
    fields: [Names; FIELDS.len()],
    seen: Seen,
    left_out: Vec<LeftOut>,
}

pub(super) async fn read(
    table: &mut Table<'_>,
    options: &Options,
    zone: Option<Zone>,
    pace: &Pace,
) -> Result<Import, ImportError> {
    let mut list = List::default();
    let mut rows = table.walk();
    while let Some((place, fault)) = table.next(&mut rows) {
        pace.step().await;
        list.count += 1;
        if let Err(refusal) = list.row(table, &rows.record, place, fault) {
            list.left_out.push(refusal.at(table, &rows.record, place));
        }
    }
    let List { seen, rows, .. } = &list;
    let pairs = || rows.iter().map(|row| (row.logged, row.resolved));
    let frame = seen.settle(table, options, zone, pairs)?;
    Ok(list.tell(table, options, frame, pace).await)
}

impl List {
    fn row(
        &mut self,
        table: &Table,
        record: &StringRecord,
        place: Place,
        fault: Option<RowFault>,
    ) -> Result<(), Refusal> {
        if let Some(fault) = fault {
            return Err(Refusal::row(fault));
        }
        let id = table.cell(record, Role::Id);
        if id.is_empty() && table.has(Role::Id) {
            return Err(Refusal::cell(Role::Id, Reason::NoId));
        }
        let logged = time(table, record, Role::Logged, Reason::NoLogged)?;
        let replied = optional_time(table, record, Role::Replied)?;
        let resolved = optional_time(table, record, Role::Resolved)?;
        let status = table.cell(record, Role::Status);
        if resolved.is_none() && Meaning::of(status) == Meaning::Cancelled {
            return Err(Refusal::cell(Role::Status, Reason::CancelledWithoutTime));
        }
        self.seen.see(place, Role::Logged, logged);
        for (role, reading) in [(Role::Replied, replied), (Role::Resolved, resolved)] {
            if let Some(reading) = reading {
                self.seen.see(place, role, reading);
            }
        }
        let id = if table.has(Role::Id) {
            self.ids.number(id)
        } else {
            self.ids.number(&id_of_row(place))
        };
        let row = self.rows.len() as u32;
        let before = match self.last_rows.get_mut(id as usize) {
            Some(last) => Some(std::mem::replace(last, row)),
            None => {
                self.last_rows.push(row);
                None
            }
        };
        let status = self.statuses.names.number(status);
        let mut fields = [0; FIELDS.len()];
        for ((number, names), (role, _)) in fields.iter_mut().zip(&mut self.fields).zip(FIELDS) {
            *number = names.number(table.cell(record, role));
        }
        self.rows.push(Row {
            id,
            before,
            place,
            logged,
            replied,
            resolved,
            status,
            fields,
        });
        Ok(())
    }

    /// Turns the rows into tickets; of several with one id the last is kept.
    async fn tell(
        mut self,
        table: &Table<'_>,
        options: &Options,
        frame: Frame,
        pace: &Pace,
    ) -> Import {
        let priorities = carried_priorities(&self.fields[0], options);
        let mut counted_priorities = Tally::from(std::mem::take(&mut self.fields[0]));
        let mut always_unrecorded = Vec::new();
        for (role, kind) in [
            (Role::Replied, EventKind::Replied),
            (Role::Resolved, EventKind::Resolved),
        ] {
            if !table.has(role) {
                always_unrecorded.push(kind);
            }
        }
        let mut tickets = Tickets::default();
        let mut notes = Vec::new();
        for (number, row) in self.rows.iter().enumerate() {
            pace.tick().await;
            if self.last_rows[row.id as usize] as usize != number {
                continue;
            }
            let mut doubts = Vec::new();
            let times = match times(frame, row, |kind| doubts.push(kind)) {
                Ok(times) => times,
                Err(refusal) => {
                    self.left_out.push(refusal.later(table, row.place));
                    continue;
                }
            };
            if !options.covers(times.logged) {
                continue;
            }
            let status = self.statuses.names.get(row.status);
            let meaning = Meaning::of(status);
            let mut events = vec![event(times.logged, EventKind::Opened, "")];
            events.extend(times.replied.map(|at| event(at, EventKind::Replied, "")));
            events.extend(times.resolved.map(|at| match meaning {
                Meaning::Cancelled => event(at, EventKind::Cancelled, status),
                _ => event(at, EventKind::Resolved, ""),
            }));
            if times.replied > times.resolved && times.resolved.is_some() {
                events.swap(1, 2);
            }
            let mut unrecorded = always_unrecorded.clone();
            let is_done = matches!(meaning, Meaning::Resolved | Meaning::Closed);
            if is_done && times.resolved.is_none() {
                doubts.push(NoteKind::ResolvedUnknown);
                if table.has(Role::Resolved) {
                    unrecorded.push(EventKind::Resolved);
                }
            }
            let text = |field: usize| match field {
                0 => priorities[row.fields[0] as usize].as_str(),
                _ => self.fields[field].get(row.fields[field]),
            };
            let fields = FIELDS
                .iter()
                .enumerate()
                .map(|(field, (_, name))| (*name, text(field)));
            let note = |row: u32, kind| Note {
                ticket: tickets.len(),
                row,
                kind,
            };
            notes.extend(doubts.into_iter().map(|kind| note(row.place.line, kind)));
            let mut before = row.before;
            while let Some(replaced) = before.and_then(|number| self.rows.get(number as usize)) {
                notes.push(note(replaced.place.line, NoteKind::DuplicateId));
                before = replaced.before;
            }
            tickets.push(&TicketRow {
                id: self.ids.get(row.id).to_owned(),
                fields: given(fields),
                events,
                unrecorded,
            });
            self.statuses.count(row.id, row.status);
            counted_priorities.count(row.id, row.fields[0]);
        }
        Import {
            source: table.source,
            product: table.product(),
            columns: table.columns(),
            unused: table.unused(),
            layout: table.layout,
            tickets,
            rows: self.count,
            left_out: self.left_out,
            notes,
            status_history: false,
            without_changes: None,
            day_order: frame.order,
            short_years: self.seen.short_years,
            zone: frame.zone.map(|zone| zone.name().to_owned()),
            latest_event: None,
            statuses: self.statuses.statuses(),
            suggested_pauses: Vec::new(),
            priorities: counted_priorities.priorities(options),
        }
    }
}

/// What a ticket is called in a list without numbers.
pub(super) fn id_of_row(place: Place) -> String {
    format!("Row {}", place.line)
}

struct Times {
    logged: Instant,
    replied: Option<Instant>,
    resolved: Option<Instant>,
}

fn times(frame: Frame, row: &Row, mut note: impl FnMut(NoteKind)) -> Result<Times, Refusal> {
    let mut instant = |role: Role, reading: Reading| {
        let read = frame.instant(reading, &mut note);
        read.map_err(|fault: Fault| Refusal::cell(role, fault))
    };
    let logged = instant(Role::Logged, row.logged)?;
    let mut later = |role: Role, reading: Option<Reading>, early: Reason| {
        let at = reading.map(|reading| instant(role, reading)).transpose()?;
        match at {
            Some(at) if at < logged => Err(Refusal::cell(role, early)),
            at => Ok(at),
        }
    };
    Ok(Times {
        logged,
        replied: later(Role::Replied, row.replied, Reason::RepliedBeforeLogged)?,
        resolved: later(Role::Resolved, row.resolved, Reason::ResolvedBeforeLogged)?,
    })
}
