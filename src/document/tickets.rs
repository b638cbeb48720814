//! Tickets in compact columns: one type for one ticket and for a million.
//!
//! In JSON a list of tickets, each with its fields and its events; in memory one column per
//! field, one dictionary per kind of text, and all events in a row. `import` fills it, `clock` reads it.

use super::read::{At, Read, record};
use crate::map::Map;
use crate::sentence::{english, said};
use crate::time::{Instant, Local, When};
use serde::ser::{SerializeSeq, SerializeTuple};
use serde::{Serialize, Serializer};
use std::collections::HashMap;

/// What can happen to a ticket.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum EventKind {
    /// Logged. With the value `provider`: logged by the provider, so that no response is owed (rule 27).
    Opened,
    /// A public reply by a person of the provider (rule 26).
    Replied,
    /// The status is now the value.
    Status,
    /// A field, such as the priority, is now the value.
    Set,
    /// A pause agreed for this ticket begins; the value says why.
    Paused,
    /// The last such pause ends.
    Resumed,
    /// Resolved.
    Resolved,
    /// Open again.
    Reopened,
    /// Not to be judged: cancelled, duplicate, merged, spam; the value says which (rule 35).
    Cancelled,
    /// The customer wrote. With the value `no-answer-needed` nothing is owed for it (rule 29).
    Asked,
    /// A reply that no person wrote.
    AutoReplied,
    /// The provider said that the ticket has arrived.
    Acknowledged,
    /// A person of the provider called the customer.
    Called,
    /// Assigned to the group or person that is the value.
    Assigned,
    /// Merged into the ticket whose id is the value (rule 35).
    Merged,
    /// The time of the last event before this one of the kind named is now the time given; both are kept
    /// (rule 37).
    Corrected,
}

impl EventKind {
    /// Every kind.
    pub const ALL: [EventKind; 16] = [
        EventKind::Opened,
        EventKind::Replied,
        EventKind::Status,
        EventKind::Set,
        EventKind::Paused,
        EventKind::Resumed,
        EventKind::Resolved,
        EventKind::Reopened,
        EventKind::Cancelled,
        EventKind::Asked,
        EventKind::AutoReplied,
        EventKind::Acknowledged,
        EventKind::Called,
        EventKind::Assigned,
        EventKind::Merged,
        EventKind::Corrected,
    ];

    /// The word for it in a document.
    pub const fn word(self) -> &'static str {
        match self {
            EventKind::Opened => "opened",
            EventKind::Replied => "replied",
            EventKind::Status => "status",
            EventKind::Set => "set",
            EventKind::Paused => "paused",
            EventKind::Resumed => "resumed",
            EventKind::Resolved => "resolved",
            EventKind::Reopened => "reopened",
            EventKind::Cancelled => "cancelled",
            EventKind::Asked => "asked",
            EventKind::AutoReplied => "auto-replied",
            EventKind::Acknowledged => "acknowledged",
            EventKind::Called => "called",
            EventKind::Assigned => "assigned",
            EventKind::Merged => "merged",
            EventKind::Corrected => "corrected",
        }
    }

    fn named(word: &str) -> Option<EventKind> {
        EventKind::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// How many parts an event of this kind has in a document, at least and at most.
    fn parts(self) -> (usize, usize) {
        match self {
            EventKind::Set | EventKind::Corrected => (4, 4),
            EventKind::Status | EventKind::Assigned | EventKind::Merged => (3, 3),
            _ => (2, 3),
        }
    }
}

/// Something that happened to a ticket. In JSON `["2026-11-23T11:00", "status", "Waiting for customer"]`,
/// `["2026-11-23T11:00", "set", "priority", "P1"]`, or
/// `["2026-11-24T09:00", "corrected", "resolved", "2026-11-23T15:10"]`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(schema_with = "event")
)]
#[cfg_attr(
    feature = "js",
    tsify(type = "[at: When, kind: EventKind, value?: string, setTo?: string]")
)]
pub struct Event {
    /// When.
    pub at: When,
    /// What.
    pub kind: EventKind,
    /// The status, the field's new value, the corrected time or the reason; empty if there is none.
    pub value: String,
    /// The field's name for [`EventKind::Set`], the kind of event for [`EventKind::Corrected`], otherwise
    /// nothing.
    pub field: String,
}

/// One ticket, as a document writes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct TicketRow {
    /// The ticket's number.
    pub id: String,
    /// The fields when it was opened; `set` events change them.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    #[cfg_attr(feature = "js", tsify(type = "Record<string, string>"))]
    pub fields: Map<String, String>,
    /// What happened, in the order of time.
    pub events: Vec<Event>,
    /// Kinds of event that the source does not record: what depends on them can't be told.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub unrecorded: Vec<EventKind>,
}

impl TicketRow {
    /// The first event of a kind, if there is one.
    pub fn first(&self, kind: EventKind) -> Option<&Event> {
        self.events.iter().find(|event| event.kind == kind)
    }
}

impl Serialize for Event {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let is_set = matches!(self.kind, EventKind::Set | EventKind::Corrected);
        let texts = if is_set {
            2
        } else {
            usize::from(!self.value.is_empty())
        };
        let mut tuple = serializer.serialize_tuple(2 + texts)?;
        tuple.serialize_element(&self.at)?;
        tuple.serialize_element(&self.kind)?;
        if is_set {
            tuple.serialize_element(&self.field)?;
        }
        if texts > 0 {
            tuple.serialize_element(&self.value)?;
        }
        tuple.end()
    }
}

impl Read for Event {
    fn read(at: At<'_>) -> Event {
        let mut event = Event {
            at: When::At(Instant::MIN),
            kind: EventKind::Opened,
            value: String::new(),
            field: String::new(),
        };
        let mut parts = 0;
        let form = english!(
            "an event such as [\"2026-11-23T11:00\", \"status\", \"Waiting for customer\"]"
        );
        let Some(found) = at.list(form, &mut |part| {
            match parts {
                0 => event.at = When::read(part),
                1 => event.kind = EventKind::read(part),
                2 if event.kind == EventKind::Set => event.field = String::read(part),
                2 if event.kind == EventKind::Corrected => {
                    event.field = EventKind::read(part).word().to_owned();
                }
                3 if event.kind == EventKind::Corrected => {
                    event.value = When::read(part).to_string();
                }
                2 | 3 => event.value = String::read(part),
                _ => {}
            }
            parts += 1;
        }) else {
            return event;
        };
        let (fewest, most) = event.kind.parts();
        let unnamed = fewest == 3 && found == 3 && event.value.is_empty();
        if found < 2 {
            at.fault(said!("An event has a time and a kind: write such as [\"2026-11-23T11:00\", \"resolved\"]."));
        } else if found > most {
            at.fault(said!("the event has more parts than its kind knows"));
        } else if found < fewest || unnamed {
            at.fault(match event.kind {
                EventKind::Set => said!("a \"set\" event names the field and its value"),
                EventKind::Assigned => said!("an \"assigned\" event names who it is assigned to"),
                EventKind::Merged => {
                    said!("a \"merged\" event names the ticket that this one went into")
                }
                EventKind::Corrected => {
                    said!("a \"corrected\" event names the kind of event and its right time")
                }
                _ => said!("a \"status\" event names the status"),
            });
        }
        event
    }
}

/// Texts that occur again and again, each stored once.
#[derive(Clone, Debug, Default)]
pub struct Dictionary {
    texts: Vec<String>,
    positions: HashMap<String, u32>,
}

impl Dictionary {
    /// The number of a text; new texts get the next one.
    pub(crate) fn number(&mut self, text: &str) -> u32 {
        match self.positions.get(text) {
            Some(&number) => number,
            None => {
                let number = self.texts.len() as u32;
                self.texts.push(text.to_owned());
                self.positions.insert(text.to_owned(), number);
                number
            }
        }
    }

    /// The number of a text that is there.
    pub(crate) fn position(&self, text: &str) -> Option<usize> {
        self.positions.get(text).map(|&number| number as usize)
    }

    /// The texts in the order of their numbers.
    pub fn texts(&self) -> &[String] {
        &self.texts
    }

    /// The text of a number.
    pub fn text(&self, number: u32) -> &str {
        self.texts.get(number as usize).map_or("", String::as_str)
    }
}

/// No value in a field's column.
pub const NO_VALUE: u32 = u32::MAX;

/// The values of one field over all tickets.
#[derive(Clone, Debug, Default)]
pub struct FieldColumn {
    /// The field's name, such as `priority`.
    pub name: String,
    /// The values that occur.
    pub values: Dictionary,
    cells: Vec<u32>,
}

/// Fields a ticket list may have: the number of a field shares 32 bits with the number of its value.
pub const MAX_FIELDS: usize = 256;
const VALUE_BITS: u32 = 24;

/// Any number of tickets, in columns.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(with = "Vec<TicketRow>")
)]
#[cfg_attr(feature = "js", tsify(type = "TicketRow[]"))]
pub struct Tickets {
    ids: String,
    id_ends: Vec<u32>,
    fields: Vec<FieldColumn>,
    event_ends: Vec<u32>,
    /// Twice the seconds, plus one if they are local.
    at: Vec<i64>,
    kinds: Vec<EventKind>,
    values: Vec<u32>,
    texts: Dictionary,
    unrecorded: Vec<u16>,
    /// The first and the last second of any event, local ones as they are written.
    reach: Option<(i64, i64)>,
}

/// One event, read from the columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StoredEvent {
    /// When.
    pub at: When,
    /// What.
    pub kind: EventKind,
    value: u32,
}

impl StoredEvent {
    /// The number of its text in [`Tickets::texts`]; for a `set` event use [`StoredEvent::set`], for a
    /// correction [`StoredEvent::corrected`].
    pub fn text(self) -> u32 {
        self.value
    }

    /// For a correction: the kind of the event, and the number of its time's text.
    pub fn corrected(self) -> (EventKind, u32) {
        let (kind, text) = self.set();
        let kinds = EventKind::ALL.get(kind).copied();
        (kinds.unwrap_or(EventKind::Corrected), text)
    }

    /// For a `set` event: the position of the field and the number of its value.
    pub fn set(self) -> (usize, u32) {
        (
            (self.value >> VALUE_BITS) as usize,
            self.value & ((1 << VALUE_BITS) - 1),
        )
    }
}

/// One ticket, read from the columns.
#[derive(Clone, Copy, Debug)]
pub struct Ticket<'a> {
    tickets: &'a Tickets,
    position: usize,
}

impl Tickets {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.id_ends.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.id_ends.is_empty()
    }

    /// The ticket at a position.
    pub fn get(&self, position: usize) -> Option<Ticket<'_>> {
        (position < self.len()).then_some(Ticket {
            tickets: self,
            position,
        })
    }

    /// All tickets in the order of the document.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = Ticket<'_>> {
        (0..self.len()).map(|position| Ticket {
            tickets: self,
            position,
        })
    }

    /// The position of the ticket with this id.
    pub fn position(&self, id: &str) -> Option<usize> {
        self.iter().position(|ticket| ticket.id() == id)
    }

    /// The first and the last second of any event, local ones as they are written; nothing without events.
    pub(crate) fn reach(&self) -> Option<(i64, i64)> {
        self.reach
    }

    /// Whether no zone can change the order of what happened: all times are instants.
    #[cfg_attr(
        not(feature = "ui"),
        expect(dead_code, reason = "what the widget alone asks for")
    )]
    pub(crate) fn are_of_any_zone(&self) -> bool {
        !self.have(EventKind::Corrected) && self.at.iter().all(|packed| packed & 1 == 0)
    }

    /// How many events they have together.
    pub(crate) fn events(&self) -> usize {
        self.at.len()
    }

    /// How many fields they have together with others.
    pub(crate) fn fields_with(&self, others: &Tickets) -> usize {
        let new = |field: &&FieldColumn| !self.fields.iter().any(|own| own.name == field.name);
        self.fields.len() + others.fields.iter().filter(new).count()
    }

    /// Whether any ticket has an event of this kind.
    pub fn have(&self, kind: EventKind) -> bool {
        self.kinds.contains(&kind)
    }

    /// The columns of the fields.
    pub fn fields(&self) -> &[FieldColumn] {
        &self.fields
    }

    /// The statuses that tickets had, with how often one was set, in the order of the alphabet.
    pub fn statuses(&self) -> Map<&str, usize> {
        let mut counts = vec![0; self.texts.texts().len()];
        for ticket in self.iter() {
            for event in ticket.events() {
                if let (EventKind::Status, Some(count)) =
                    (event.kind, counts.get_mut(event.text() as usize))
                {
                    *count += 1;
                }
            }
        }
        let counted = self.texts.texts().iter().map(String::as_str).zip(counts);
        counted.filter(|&(_, count)| count > 0).collect()
    }

    /// The texts of the events: statuses and reasons.
    pub fn texts(&self) -> &Dictionary {
        &self.texts
    }

    /// Adds a ticket at the end. A field beyond [`MAX_FIELDS`] is refused by `document` and `import`.
    pub fn push(&mut self, row: &TicketRow) {
        self.ids.push_str(&row.id);
        self.id_ends.push(self.ids.len() as u32);
        let position = self.id_ends.len() - 1;
        for (name, value) in &row.fields {
            let column = self.column(name);
            let field = &mut self.fields[column];
            let number = field.values.number(value);
            field.cells.resize(position + 1, NO_VALUE);
            field.cells[position] = number;
        }
        for event in &row.events {
            let (at, value) = self.stored(event);
            self.at.push(at);
            self.kinds.push(event.kind);
            self.values.push(value);
        }
        self.event_ends.push(self.at.len() as u32);
        self.unrecorded.push(bits(&row.unrecorded));
    }

    /// The time and the value of an event, as the columns hold them.
    fn stored(&mut self, event: &Event) -> (i64, u32) {
        let value = match event.kind {
            EventKind::Set => {
                let column = self.column(&event.field);
                (column as u32) << VALUE_BITS | self.fields[column].values.number(&event.value)
            }
            EventKind::Corrected => {
                let kind = EventKind::named(&event.field).unwrap_or(EventKind::Corrected);
                (kind as u32) << VALUE_BITS | self.texts.number(&event.value)
            }
            _ => self.texts.number(&event.value),
        };
        let (second, packed) = match event.at {
            When::At(Instant(second)) => (second, second * 2),
            When::Local(Local(second)) => (second, second * 2 + 1),
        };
        let (first, last) = self.reach.unwrap_or((second, second));
        self.reach = Some((first.min(second), last.max(second)));
        (packed, value)
    }

    /// The same tickets with one of them replaced, or with a new one at the end.
    ///
    /// Only that ticket's part of each column is written anew, so that an edit of one among many is quick;
    /// texts that only the old one had stay.
    #[must_use]
    pub fn with(&self, position: usize, row: &TicketRow) -> Tickets {
        let mut tickets = self.clone();
        if position >= self.len() {
            tickets.push(row);
            return tickets;
        }
        let part = |ends: &[u32]| {
            let start = position.checked_sub(1).map_or(0, |before| ends[before]);
            start as usize..ends[position] as usize
        };
        let (id, events) = (part(&self.id_ends), part(&self.event_ends));
        shift(&mut tickets.id_ends[position..], id.len(), row.id.len());
        shift(
            &mut tickets.event_ends[position..],
            events.len(),
            row.events.len(),
        );
        tickets.ids.replace_range(id, &row.id);
        for field in &mut tickets.fields {
            if let Some(cell) = field.cells.get_mut(position) {
                *cell = NO_VALUE;
            }
        }
        for (name, value) in &row.fields {
            let column = tickets.column(name);
            let field = &mut tickets.fields[column];
            let number = field.values.number(value);
            if field.cells.len() <= position {
                field.cells.resize(position + 1, NO_VALUE);
            }
            field.cells[position] = number;
        }
        let stored: Vec<(i64, u32)> = (row.events.iter())
            .map(|event| tickets.stored(event))
            .collect();
        let times = stored.iter().map(|&(at, _)| at);
        tickets.at.splice(events.clone(), times);
        let values = stored.iter().map(|&(_, value)| value);
        tickets.values.splice(events.clone(), values);
        let kinds = row.events.iter().map(|event| event.kind);
        tickets.kinds.splice(events, kinds);
        tickets.unrecorded[position] = bits(&row.unrecorded);
        let seconds = tickets.at.iter().map(|packed| packed >> 1);
        tickets.reach = seconds.fold(None, |reach: Option<(i64, i64)>, second| {
            let (first, last) = reach.unwrap_or((second, second));
            Some((first.min(second), last.max(second)))
        });
        tickets
    }

    fn column(&mut self, name: &str) -> usize {
        match self.fields.iter().position(|field| field.name == name) {
            Some(column) => column,
            // One too many is enough to be refused.
            None if self.fields.len() > MAX_FIELDS => MAX_FIELDS,
            None => {
                self.fields.push(FieldColumn {
                    name: name.to_owned(),
                    ..FieldColumn::default()
                });
                self.fields.len() - 1
            }
        }
    }
}

/// The kinds that are not recorded, one bit each.
fn bits(unrecorded: &[EventKind]) -> u16 {
    let bits = unrecorded.iter();
    bits.fold(0, |bits, &kind| bits | 1 << kind as u16)
}

/// Moves the ends of what follows a part that got another length.
fn shift(ends: &mut [u32], before: usize, after: usize) {
    for end in ends {
        *end = *end - before as u32 + after as u32;
    }
}

impl<'a> Ticket<'a> {
    /// The ticket's number.
    pub fn id(self) -> &'a str {
        let ends = &self.tickets.id_ends;
        let start = self
            .position
            .checked_sub(1)
            .map_or(0, |before| ends[before] as usize);
        &self.tickets.ids[start..ends[self.position] as usize]
    }

    /// The list that it stands in.
    pub fn list(self) -> &'a Tickets {
        self.tickets
    }

    /// Where it stands in the list.
    pub fn position(self) -> usize {
        self.position
    }

    /// Its events in the order of the document.
    pub fn events(self) -> impl ExactSizeIterator<Item = StoredEvent> + Clone + use<'a> {
        let ends = &self.tickets.event_ends;
        let start = self
            .position
            .checked_sub(1)
            .map_or(0, |before| ends[before] as usize);
        (start..ends[self.position] as usize).map(move |event| {
            let packed = self.tickets.at[event];
            StoredEvent {
                at: if packed & 1 == 0 {
                    When::At(Instant(packed >> 1))
                } else {
                    When::Local(Local(packed >> 1))
                },
                kind: self.tickets.kinds[event],
                value: self.tickets.values[event],
            }
        })
    }

    /// The number of the value it was opened with in a field's column, or [`NO_VALUE`].
    pub fn field(self, column: usize) -> u32 {
        let cells = self.tickets.fields.get(column).map(|field| &field.cells);
        cells
            .and_then(|cells| cells.get(self.position))
            .copied()
            .unwrap_or(NO_VALUE)
    }

    /// An event's text by its number.
    pub fn text(self, number: u32) -> &'a str {
        self.tickets.texts.text(number)
    }

    /// Whether the source records events of this kind.
    pub fn records(self, kind: EventKind) -> bool {
        self.tickets.unrecorded[self.position] & 1 << kind as u16 == 0
    }

    /// The whole ticket, copied out of the columns.
    pub fn row(self) -> TicketRow {
        let fields =
            self.tickets
                .fields
                .iter()
                .enumerate()
                .filter_map(|(column, field)| match self.field(column) {
                    NO_VALUE => None,
                    number => Some((field.name.clone(), field.values.text(number).to_owned())),
                });
        let events = self.events().map(|event| {
            let (field, value) = match event.kind {
                EventKind::Set => {
                    let (column, number) = event.set();
                    let field = &self.tickets.fields[column];
                    (field.name.as_str(), field.values.text(number))
                }
                EventKind::Corrected => {
                    let (kind, number) = event.corrected();
                    (kind.word(), self.text(number))
                }
                _ => ("", self.text(event.text())),
            };
            let (field, value) = (field.to_owned(), value.to_owned());
            Event {
                at: event.at,
                kind: event.kind,
                value,
                field,
            }
        });
        TicketRow {
            id: self.id().to_owned(),
            fields: fields.collect(),
            events: events.collect(),
            unrecorded: EventKind::ALL
                .into_iter()
                .filter(|&kind| !self.records(kind))
                .collect(),
        }
    }
}

impl FromIterator<TicketRow> for Tickets {
    fn from_iter<I: IntoIterator<Item = TicketRow>>(rows: I) -> Tickets {
        let mut tickets = Tickets::default();
        for row in rows {
            tickets.push(&row);
        }
        tickets
    }
}

/// Equal when they hold the same tickets; the order in which texts were first seen does not matter.
impl PartialEq for Tickets {
    fn eq(&self, other: &Tickets) -> bool {
        std::ptr::eq(self, other)
            || self.len() == other.len()
                && self
                    .iter()
                    .zip(other.iter())
                    .all(|(left, right)| left.row() == right.row())
    }
}

impl Eq for Tickets {}

impl Serialize for Tickets {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut seq = serializer.serialize_seq(Some(self.len()))?;
        for ticket in self.iter() {
            seq.serialize_element(&ticket.row())?;
        }
        seq.end()
    }
}

impl Read for Tickets {
    fn read(at: At<'_>) -> Tickets {
        let mut tickets = Tickets::default();
        at.list(english!("a list of tickets"), &mut |row| {
            let row = TicketRow::read(row);
            // Past the limit only the number of the fields is wrong, not each further ticket.
            if tickets.fields.len() <= MAX_FIELDS {
                tickets.push(&row);
            }
        });
        if tickets.fields.len() > MAX_FIELDS {
            at.fault(said!(
                "tickets have more than {0} different fields",
                MAX_FIELDS
            ));
        }
        tickets
    }
}

record!(TicketRow { id, events; fields, unrecorded });

impl Read for EventKind {
    fn read(at: At<'_>) -> EventKind {
        at.word(&EventKind::ALL.map(|kind| (kind.word(), kind)))
    }
}

/// Events by the number of their parts. A correction names a kind and a time; a status, or who a ticket is
/// assigned to, is not empty.
#[cfg(feature = "schema")]
fn event(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
    let (at, kind) = (
        generator.subschema_for::<When>(),
        generator.subschema_for::<EventKind>(),
    );
    let form = |parts, corrects, texts: Vec<serde_json::Value>| {
        let mut kind = kind.clone();
        let formed =
            |kind: &EventKind| kind.parts() == parts && (*kind == EventKind::Corrected) == corrects;
        let kinds: Vec<EventKind> = EventKind::ALL.into_iter().filter(formed).collect();
        kind.insert("enum".to_owned(), serde_json::json!(kinds));
        let mut items = vec![serde_json::json!(at), serde_json::json!(kind)];
        items.extend(texts);
        schemars::json_schema!({
            "type": "array", "prefixItems": items, "minItems": parts.0, "maxItems": parts.1,
        })
    };
    let text = serde_json::json!({ "type": "string" });
    let named = serde_json::json!({ "type": "string", "minLength": 1 });
    let corrected = vec![serde_json::json!(kind), serde_json::json!(at)];
    schemars::json_schema!({ "oneOf": [
        form((2, 3), false, vec![text.clone()]),
        form((3, 3), false, vec![named]),
        form((4, 4), false, vec![text.clone(), text]),
        form((4, 4), true, corrected),
    ] })
}
