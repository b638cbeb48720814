//! Logs: each row is one update of a ticket, with the state it then had (ServiceNow's event log), or one
//! change of a field (an audit, a change log), from which `change` works out the same.
//!
//! The rows are kept as numbers until the last one is read, then sorted ticket by ticket and told as
//! events. `list` is the neighbour for files with one row a ticket, `joined` for a log beside such a list.

use super::joined::{self, Listed};
use super::left_out::{LeftOut, Reason, Refusal, time};
use super::names::Names;
use super::product::Product;
use super::question::{Frame, Seen};
use super::roles::Role;
use super::table::{Place, RowFault, Table};
use super::times::{self, Fault, Reading};
use super::values::{Meaning, Tally, carried_priorities, suggested_pauses};
use super::{FIELDS, Import, ImportError, Note, NoteKind, Options, Source, event, given};
use crate::document::tickets::{Event, EventKind, TicketRow, Tickets};
use crate::issue::Issue;
use crate::sentence::said;
use crate::slices::{Pace, sort_by};
use crate::time::{Instant, When};
use crate::zone::Zone;
use change::{Change, Changed};
use csv::StringRecord;
use std::collections::{HashMap, HashSet};

mod change;

/// One row, in numbers.
#[derive(Clone, Copy)]
struct Update {
    ticket: u32,
    place: Place,
    at: Reading,
    state: u32,
    fields: [u32; FIELDS.len()],
    /// What the row changed, of a change log.
    change: Change,
}

/// What the rows of a ticket say alike.
struct Incident {
    opened: Reading,
    /// Where it first said otherwise.
    opened_differs: Option<u32>,
    /// The resolution by its own column, for comparison only.
    resolved_at: Option<Reading>,
    /// The last update into `Resolved`, as evidence for the order of day and month.
    last_resolved: Option<Reading>,
    /// When the first reply went out.
    replied: Option<Reading>,
    /// What the columns of a change log say of the ticket, whatever the row changed.
    status: u32,
    fields: [u32; FIELDS.len()],
    /// Its position in the list beside the log.
    listed: Option<u32>,
}

#[derive(Default)]
struct Log {
    listed: Option<Listed>,
    rows: usize,
    ids: Names,
    incidents: Vec<Incident>,
    /// The numbers of those of a list, by their positions in it.
    of_list: HashMap<u32, u32>,
    updates: Vec<Update>,
    states: Tally,
    fields: [Names; FIELDS.len()],
    seen: Seen,
    left_out: Vec<LeftOut>,
    product: Option<Product>,
}

pub(super) async fn read(
    table: &mut Table<'_>,
    options: &Options,
    zone: Option<Zone>,
    listed: Option<Listed>,
    pace: &Pace,
) -> Result<Import, ImportError> {
    let mut log = Log {
        listed,
        ..Log::default()
    };
    let mut rows = table.walk();
    while let Some((place, fault)) = table.next(&mut rows) {
        pace.step().await;
        log.rows += 1;
        if let Err(refusal) = log.row(table, &rows.record, place, fault) {
            log.left_out.push(refusal.at(table, &rows.record, place));
        }
    }
    let Log {
        seen, incidents, ..
    } = &log;
    let pairs = || {
        incidents
            .iter()
            .map(|incident| (incident.opened, incident.last_resolved))
    };
    let frame = seen.settle(table, options, zone, pairs)?;
    let is_elsewhere = |row: &LeftOut| row.reason == Reason::NotInList;
    if log.rows > 0 && log.incidents.is_empty() && log.left_out.iter().all(is_elsewhere) {
        let message = said!("No ticket of the log is in the list beside it.");
        return Err(Issue::new("list", "not-joined", message).into());
    }
    Ok(log.tell(table, options, frame, pace).await)
}

impl Log {
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
        if id.is_empty() {
            return Err(Refusal::cell(Role::Id, Reason::NoId));
        }
        let is_change = table.source == Source::ChangeLog;
        let changed = is_change.then(|| Changed::of(table.cell(record, Role::Field)));
        let state = match changed {
            None => table.cell(record, Role::Status),
            Some(Changed::State) => self.product(table).state(table.cell(record, Role::To)),
            Some(_) => "",
        };
        if state.is_empty() && matches!(changed, None | Some(Changed::State)) {
            let role = if is_change { Role::To } else { Role::Status };
            return Err(Refusal::cell(role, Reason::NoStatus));
        }
        let listed = match &self.listed {
            Some(listed) => {
                let position = listed.find(id);
                Some(position.ok_or(Refusal::cell(Role::Id, Reason::NotInList))?)
            }
            None => None,
        };
        // Of a ticket of the list its first row takes over what the list says.
        let known = listed.and_then(|at| self.of_list.get(&at).copied());
        let list = self.listed.as_ref().filter(|_| known.is_none());
        let row = (list.zip(listed)).and_then(|(list, at)| list.row(at));
        let said = |kind| {
            let row = row.as_ref()?;
            joined::time(&row.events, kind).map(Reading::at)
        };
        let told = known.map(|ticket| self.incidents[ticket as usize].opened);
        let opened = match told.or_else(|| said(EventKind::Opened)) {
            Some(opened) => opened,
            None => time(table, record, Role::Logged, Reason::NoLogged)?,
        };
        let at = time(table, record, Role::Updated, Reason::NoUpdated)?;
        if listed.is_none() {
            self.seen.see(place, Role::Logged, opened);
        }
        self.seen.see(place, Role::Updated, at);

        let ticket = known.unwrap_or_else(|| {
            let id = row.as_ref().map_or(id, |row| &row.id);
            self.ids.number(id)
        });
        if ticket as usize == self.incidents.len() {
            self.incidents.push(Incident {
                opened,
                opened_differs: None,
                resolved_at: said(EventKind::Resolved),
                last_resolved: None,
                replied: said(EventKind::Replied),
                status: 0,
                fields: [0; FIELDS.len()],
                listed,
            });
            self.of_list.extend(listed.map(|at| (at, ticket)));
        }
        let incident = &mut self.incidents[ticket as usize];
        if incident.opened != opened {
            incident.opened_differs.get_or_insert(place.line);
        }
        if let Ok(resolved_at) = times::read(table.cell(record, Role::Resolved)) {
            incident.resolved_at = Some(resolved_at);
        }
        if Meaning::of(state) == Meaning::Resolved {
            incident.last_resolved = Some(at);
        }
        if let Ok(replied) = times::read(table.cell(record, Role::Replied)) {
            incident.replied = Some(replied);
        }
        let mut fields = incident.fields;
        let numbers = fields.iter_mut().zip(&mut self.fields).zip(FIELDS);
        for ((number, names), (role, name)) in numbers.filter(|_| known.is_none()) {
            let text = match &row {
                Some(row) => row.fields.get(name).map_or("", String::as_str),
                None => table.cell(record, role),
            };
            *number = names.number(text);
        }
        let mut change = Change::default();
        if let Some(changed) = changed {
            incident.fields = fields;
            incident.status = self.states.names.number(table.cell(record, Role::Status));
            fields = [0; FIELDS.len()];
            for (number, names) in fields.iter_mut().zip(&mut self.fields) {
                *number = names.number("");
            }
            let (from, to) = (table.cell(record, Role::From), table.cell(record, Role::To));
            let from = match changed {
                Changed::State => {
                    let from = self.product(table).state(from);
                    self.states.names.number(from)
                }
                Changed::Field(field) => {
                    fields[field] = self.fields[field].number(to);
                    self.fields[field].number(from)
                }
                Changed::Nothing => 0,
            };
            change = Change { changed, from };
        }
        let state = self.states.names.number(state);
        self.updates.push(Update {
            ticket,
            place,
            at,
            state,
            fields,
            change,
        });
        Ok(())
    }

    /// The product, recognised once.
    fn product(&mut self, table: &Table) -> Product {
        *self.product.get_or_insert_with(|| table.product())
    }

    /// Turns the rows into tickets, each with its events.
    async fn tell(
        mut self,
        table: &Table<'_>,
        options: &Options,
        frame: Frame,
        pace: &Pace,
    ) -> Import {
        // Rows of one ticket usually stand together; where they do not they come together here,
        // still in the order of the file.
        let comes_before = |one: &Update, two: &Update| one.ticket < two.ticket;
        sort_by(&mut self.updates, comes_before, pace).await;
        // What a list says of the tickets without any change is counted too.
        let of_list = self.listed.iter().flat_map(|listed| listed.tickets.iter());
        let of_list: Vec<u32> = of_list
            .map(|ticket| {
                let row = ticket.row();
                let value = row.fields.get(FIELDS[0].1).map_or("", String::as_str);
                self.fields[0].number(value)
            })
            .collect();
        let gaps: HashSet<String> = self.left_out.iter().map(|row| row.ticket.clone()).collect();
        let priorities = carried_priorities(&self.fields[0], options);
        let meanings: Vec<Meaning> = (0..self.states.names.len())
            .map(|number| Meaning::of(self.states.names.get(number as u32)))
            .collect();
        let mut counted_priorities = Tally::from(std::mem::take(&mut self.fields[0]));
        let mut tickets = Tickets::default();
        let mut notes = Vec::new();
        let mut told = HashMap::new();
        for updates in self
            .updates
            .chunk_by(|left, right| left.ticket == right.ticket)
        {
            pace.tick().await;
            pace.spend(updates.len());
            let ticket = updates[0].ticket;
            let incident = &self.incidents[ticket as usize];
            let mut story = Story {
                frame,
                table,
                position: incident.listed.map_or(tickets.len(), |at| at as usize),
                notes: &mut notes,
                left_out: &mut self.left_out,
            };
            let Some((opened, mut updates)) = story.in_order(incident, updates) else {
                continue;
            };
            if !options.covers(opened) {
                let position = story.position;
                while notes
                    .last()
                    .is_some_and(|note: &Note| note.ticket == position)
                {
                    notes.pop();
                }
                continue;
            }
            let first;
            if table.source == Source::ChangeLog {
                first = change::begin(incident, &updates);
                updates.insert(0, (opened, &first));
            }
            for (at, (_, update)) in updates.iter().enumerate() {
                self.states.count(ticket, update.state);
                // A later row without a priority does not say that the ticket has none.
                let value = update.fields[0];
                if at == 0 || !counted_priorities.names.get(value).is_empty() {
                    counted_priorities.count(ticket, value);
                }
            }
            let id = self.ids.get(ticket);
            if gaps.contains(id) {
                story.note(updates[0].1.place.line, NoteKind::RowLeftOut);
            }
            let text = |field: usize, number: u32| match field {
                0 => priorities[number as usize].as_str(),
                _ => self.fields[field].get(number),
            };
            let (mut events, resolved) =
                story.events(opened, &updates, &self.states.names, &meanings, text);
            let ends_closed = ends_closed(&updates, &self.states.names, &meanings);
            let mut unrecorded = Vec::new();
            let row =
                (self.listed.as_ref().zip(incident.listed)).and_then(|(listed, at)| listed.row(at));
            match incident.replied.filter(|&reading| frame.can_read(reading)) {
                Some(replied) => story.replied(&mut events, replied, opened),
                None if records_replies(table, row.as_ref()) => {}
                None => unrecorded.push(EventKind::Replied),
            }
            let ended = resolved.is_none() && end_as_listed(&mut events, row);
            match resolved {
                None if ended => {}
                None if ends_closed => {
                    unrecorded.push(EventKind::Resolved);
                    story.note(updates[0].1.place.line, NoteKind::ResolvedUnknown);
                }
                Some((resolved, row)) => story.compare(incident, resolved, row),
                None => {}
            }
            let first = updates[0].1;
            let fields = FIELDS.iter().enumerate();
            let fields = fields.map(|(field, (_, name))| (*name, text(field, first.fields[field])));
            let row = TicketRow {
                id: id.to_owned(),
                fields: given(fields),
                events,
                unrecorded,
            };
            match incident.listed {
                Some(position) => {
                    told.insert(position, row);
                }
                None => tickets.push(&row),
            }
        }
        let mut without_changes = None;
        if let Some(listed) = &self.listed {
            without_changes = Some(of_list.len() - told.len());
            for (position, &value) in (0..).zip(&of_list) {
                if !told.contains_key(&position) {
                    // No number that a ticket with changes has.
                    counted_priorities.count(self.incidents.len() as u32 + position, value);
                }
            }
            let is_untold = |note: &&Note| !told.contains_key(&(note.ticket as u32));
            notes.extend(listed.notes.iter().filter(is_untold));
            (tickets, notes) = listed.with(told, notes, options);
        }
        let statuses = self.states.statuses();
        Import {
            source: table.source,
            product: table.product(),
            columns: table.columns(),
            unused: table.unused(),
            layout: table.layout,
            tickets,
            rows: self.rows,
            left_out: self.left_out,
            notes,
            status_history: true,
            without_changes,
            day_order: frame.order,
            short_years: self.seen.short_years,
            zone: frame.zone.map(|zone| zone.name().to_owned()),
            latest_event: None,
            suggested_pauses: suggested_pauses(&statuses),
            statuses,
            priorities: counted_priorities.priorities(options),
        }
    }
}

/// Whether the source of a ticket says when it was replied to.
fn records_replies(table: &Table, listed: Option<&TicketRow>) -> bool {
    match listed {
        Some(row) => !row.unrecorded.contains(&EventKind::Replied),
        None => table.has(Role::Replied),
    }
}

/// Takes the end of a ticket over from the list, where its changes tell of none; whether there was one.
fn end_as_listed(events: &mut Vec<Event>, listed: Option<TicketRow>) -> bool {
    let is_end = |event: &Event| matches!(event.kind, EventKind::Resolved | EventKind::Cancelled);
    if events.iter().any(is_end) {
        return false;
    }
    let end = listed.and_then(|row| row.events.into_iter().find(is_end));
    end.map(|end| insert(events, end)).is_some()
}

/// Puts an event among others, behind those of the same time.
fn insert(events: &mut Vec<Event>, event: Event) {
    let at = |event: &Event| match event.at {
        When::At(at) => Some(at),
        When::Local(_) => None,
    };
    let later = events.iter().position(|other| at(other) > at(&event));
    events.insert(later.unwrap_or(events.len()), event);
}

/// Whether the last state that the updates tell is *Closed*.
fn ends_closed(updates: &[(Instant, &Update)], states: &Names, meanings: &[Meaning]) -> bool {
    let mut told = updates.iter().map(|(_, update)| update.state);
    let last = told.rfind(|&state| !states.get(state).is_empty());
    last.is_some_and(|state| meanings[state as usize] == Meaning::Closed)
}

/// One ticket on its way from rows to events.
struct Story<'a, 't> {
    frame: Frame,
    table: &'a Table<'t>,
    position: usize,
    notes: &'a mut Vec<Note>,
    left_out: &'a mut Vec<LeftOut>,
}

impl Story<'_, '_> {
    fn note(&mut self, row: u32, kind: NoteKind) {
        self.notes.push(Note {
            ticket: self.position,
            row,
            kind,
        });
    }

    fn instant(&mut self, reading: Reading, row: u32) -> Result<Instant, Fault> {
        let mut doubt = None;
        let instant = self.frame.instant(reading, |kind| doubt = Some(kind));
        if let Some(kind) = doubt {
            self.note(row, kind);
        }
        instant
    }

    /// When the ticket was opened, and its updates in the order of time, none before that. Within a
    /// minute the order of the file stays. `None` if no row can be used.
    fn in_order<'u>(
        &mut self,
        incident: &Incident,
        updates: &'u [Update],
    ) -> Option<(Instant, Vec<(Instant, &'u Update)>)> {
        let notes_before = self.notes.len();
        let opened = match self.instant(incident.opened, updates[0].place.line) {
            Ok(opened) => opened,
            Err(fault) => {
                let refused = updates.iter().map(|update| {
                    Refusal::cell(Role::Logged, fault).later(self.table, update.place)
                });
                self.left_out.extend(refused);
                return None;
            }
        };
        let mut timed = Vec::with_capacity(updates.len());
        for update in updates {
            match self.instant(update.at, update.place.line) {
                Ok(at) => timed.push((at, update)),
                Err(fault) => {
                    let refusal = Refusal::cell(Role::Updated, fault);
                    self.left_out.push(refusal.later(self.table, update.place));
                }
            }
        }
        if timed.is_empty() {
            self.notes.truncate(notes_before);
            return None;
        }
        if timed.len() < updates.len() {
            self.note(timed[0].1.place.line, NoteKind::RowLeftOut);
        }
        if let Some(row) = incident.opened_differs {
            self.note(row, NoteKind::OpenedDiffers);
        }
        if let Some(pair) = timed.windows(2).find(|pair| pair[1].0 < pair[0].0) {
            self.note(pair[1].1.place.line, NoteKind::OutOfOrder);
            // Many logs tell the newest first, also within a minute.
            if timed.first().map(|first| first.0) > timed.last().map(|last| last.0) {
                timed.reverse();
            }
            timed.sort_by_key(|(at, _)| *at);
        }
        for (at, update) in &mut timed {
            if *at < opened {
                self.note(update.place.line, NoteKind::BeforeOpened);
                *at = opened;
            }
        }
        Some((opened, timed))
    }

    /// The events, and when and in which row the ticket was resolved for the last time.
    ///
    /// - `Resolved`, coming from another state, resolves; further rows in that state do not.
    /// - Another state than `Closed` after it reopens. But a ticket that ends `Closed` was resolved
    ///   by its last change to `Resolved`, so what follows that one reopens nothing.
    /// - A ticket whose first row is already `Resolved` was resolved when it was logged: the log
    ///   shows no state before it, and any other instant would be invented.
    fn events<'n>(
        &mut self,
        opened: Instant,
        updates: &[(Instant, &Update)],
        states: &Names,
        meanings: &[Meaning],
        text: impl Fn(usize, u32) -> &'n str,
    ) -> (Vec<Event>, Option<(Instant, u32)>) {
        let meaning = |update: &Update| meanings[update.state as usize];
        let ends_closed = ends_closed(updates, states, meanings);
        let last_resolved = updates
            .iter()
            .rposition(|(_, update)| meaning(update) == Meaning::Resolved);

        let mut events = vec![event(opened, EventKind::Opened, "")];
        let mut state = None;
        let mut fields = updates
            .first()
            .map_or([0; FIELDS.len()], |(_, first)| first.fields);
        let mut is_resolved = false;
        let mut resolved = None;
        for (position, &(at, update)) in updates.iter().enumerate() {
            let row = update.place.line;
            // A row that changed something else leaves the state as it was.
            let says_state = !states.get(update.state).is_empty();
            if says_state && state != Some(update.state) {
                state = Some(update.state);
                let status = states.get(update.state);
                events.push(event(at, EventKind::Status, status));
                match meaning(update) {
                    Meaning::Resolved if !is_resolved => {
                        if position == 0 {
                            self.note(row, NoteKind::LoggedResolved);
                        }
                        events.push(event(at, EventKind::Resolved, ""));
                        resolved = Some((at, row));
                        is_resolved = true;
                    }
                    Meaning::Cancelled => events.push(event(at, EventKind::Cancelled, status)),
                    Meaning::Other if is_resolved => {
                        if ends_closed && last_resolved < Some(position) {
                            self.note(row, NoteKind::ActiveAfterResolved);
                        } else {
                            events.push(event(at, EventKind::Reopened, ""));
                            is_resolved = false;
                        }
                    }
                    Meaning::Resolved | Meaning::Closed | Meaning::Other => {}
                }
            }
            for (field, (_, name)) in FIELDS.iter().enumerate() {
                let (before, now) = (fields[field], update.fields[field]);
                // An empty cell does not say that the field was emptied.
                if now == before || text(field, now).is_empty() {
                    continue;
                }
                fields[field] = now;
                if text(field, now) != text(field, before) {
                    events.push(Event {
                        at: When::At(at),
                        kind: EventKind::Set,
                        value: text(field, now).to_owned(),
                        field: (*name).to_owned(),
                    });
                }
            }
        }
        (events, resolved)
    }

    /// The first reply, which a column tells, among the events; before the opening it is none.
    fn replied(&mut self, events: &mut Vec<Event>, replied: Reading, opened: Instant) {
        let read = self.frame.instant(replied, |_| {});
        let Some(at) = read.ok().filter(|&at| at >= opened) else {
            return;
        };
        insert(events, event(at, EventKind::Replied, ""));
    }

    /// Notes a resolution column that disagrees with the change of state by a minute or more.
    fn compare(&mut self, incident: &Incident, resolved: Instant, row: u32) {
        let stated = incident
            .resolved_at
            .filter(|&reading| self.frame.can_read(reading))
            .map(|reading| self.frame.instant(reading, |_| {}));
        if let Some(Ok(stated)) = stated
            && (stated.0 - resolved.0).abs() >= 60
        {
            self.note(row, NoteKind::ResolvedDiffers);
        }
    }
}
