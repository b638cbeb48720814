//! Rows that say what one field was and what it is since: Zendesk's update history, ServiceNow's metrics and
//! audit, Jira's issue history.
//!
//! Such a row says nothing of the other fields, and a state the ticket had from the start stands only in what the
//! first change of it replaced.

use super::{Incident, Update};
use crate::import::table::normal;
use crate::time::Instant;

/// Names under which logs tell a change of the status, of the priority, the category and the group.
const STATE: [&str; 6] = [
    "status",
    "state",
    "incident state",
    "incident state duration",
    "ticket status",
    "issue status",
];
const FIELD: [&[&str]; 3] = [
    &["priority", "ticket priority", "incident priority"],
    &["category", "ticket category"],
    &["assignment group", "group", "ticket group"],
];

/// What a row changed, and from what.
#[derive(Clone, Copy, Default)]
pub(super) struct Change {
    pub(super) changed: Changed,
    /// The number of what was there before.
    pub(super) from: u32,
}

/// Which field a row changed.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Changed {
    /// The status.
    State,
    /// One of the fields that tickets keep.
    Field(usize),
    /// Nothing that matters here.
    #[default]
    Nothing,
}

impl Changed {
    pub(super) fn of(field: &str) -> Changed {
        let field = normal(field);
        if STATE.contains(&field.as_str()) {
            return Changed::State;
        }
        let position = FIELD
            .iter()
            .position(|names| names.contains(&field.as_str()));
        position.map_or(Changed::Nothing, Changed::Field)
    }
}

/// The ticket as it was when it was opened, as the first of its updates: what the first change of each field
/// replaced; of a field that never changed, what its column says.
pub(super) fn begin(incident: &Incident, updates: &[(Instant, &Update)]) -> Update {
    let before = |wanted: Changed| {
        let mut changes = updates.iter().map(|(_, update)| update.change);
        let first = changes.find(|change| change.changed == wanted);
        first.map(|change| change.from)
    };
    let mut fields = incident.fields;
    for (field, number) in fields.iter_mut().enumerate() {
        *number = before(Changed::Field(field)).unwrap_or(*number);
    }
    Update {
        ticket: updates.first().map_or(0, |(_, update)| update.ticket),
        place: updates
            .first()
            .map_or_else(Default::default, |(_, update)| update.place),
        at: incident.opened,
        state: before(Changed::State).unwrap_or(incident.status),
        fields,
        change: Change::default(),
    }
}
