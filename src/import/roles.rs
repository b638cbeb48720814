//! What is looked for in a column, and the header names it goes by.
//!
//! `table` finds them; `product` tells whose header it is.

use super::Source;
use crate::sentence::{Sentence, said};
use serde::Serialize;

/// What the importer looks for in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// The ticket's number.
    Id,
    /// Its priority.
    Priority,
    /// When it was logged.
    Logged,
    /// When the first reply went out.
    Replied,
    /// When it was resolved.
    Resolved,
    /// Its status.
    Status,
    /// When this row of an event log was written.
    Updated,
    /// Its category.
    Category,
    /// The group it is assigned to.
    AssignmentGroup,
    /// Which field this row of a change log changed.
    Field,
    /// What stood in the field before.
    From,
    /// What stands in it since.
    To,
}

impl Role {
    pub(super) const COUNT: usize = 12;
    /// Every role.
    pub const ALL: [Role; Role::COUNT] = [
        Role::Id,
        Role::Priority,
        Role::Logged,
        Role::Replied,
        Role::Resolved,
        Role::Status,
        Role::Updated,
        Role::Category,
        Role::AssignmentGroup,
        Role::Field,
        Role::From,
        Role::To,
    ];

    /// The header names it is known by, without case and punctuation, the surest first.
    pub(super) fn names(self, source: Source) -> &'static [&'static str] {
        match (self, source) {
            (Role::Id, _) => &[
                "issue key",
                "key",
                "number",
                "ticket number",
                "ticket no",
                "ticket id",
                "ticket",
                "id",
                "case number",
                "case id",
                "incident number",
                "incident id",
                "incident",
                "request id",
                "request number",
                "reference",
                "inc number",
                "ticket external id",
                "document key",
                "documentkey",
                "issue id",
            ],
            (Role::Priority, _) => &[
                "priority",
                "ticket priority",
                "issue priority",
                "priority name",
                "prio",
                "inc priority",
                "severity",
            ],
            (Role::Logged, Source::ChangeLog) => &[
                "logged",
                "logged at",
                "inc opened at",
                "opened at",
                "opened",
                "ticket created timestamp",
                "ticket created at",
                "issue created",
                "created at",
                "created time",
                "created",
            ],
            (Role::Logged, _) => &[
                "logged",
                "logged at",
                "opened at",
                "opened",
                "created at",
                "created",
                "created on",
                "created date",
                "created time",
                "date created",
                "creation date",
                "opened date",
                "date opened",
                "date logged",
                "logged date",
                "logged time",
                "reported at",
                "reported",
                "submitted at",
                "submitted",
                "raised",
                "raised at",
                "requested at",
                "sys created on",
                "requested",
            ],
            (Role::Replied, _) => &[
                "first reply",
                "first reply at",
                "first reply date",
                "first replied at",
                "first response",
                "first response at",
                "first response date",
                "first responded at",
                "first public reply",
                "initial response time",
                "replied",
                "replied at",
                "responded",
                "responded at",
            ],
            (Role::Resolved, _) => &[
                "resolved",
                "resolved at",
                "resolved on",
                "resolved date",
                "resolved time",
                "date resolved",
                "resolution date",
                "resolution at",
                "solved",
                "solved at",
                "solved on",
                "solved date",
                "completed at",
                "inc resolved at",
                "ticket solved timestamp",
            ],
            (Role::Status, Source::ServiceNowLog) => &["incident state", "state", "status"],
            (Role::Status, _) => &[
                "status",
                "ticket status",
                "issue status",
                "current status",
                "state",
                "incident state",
                "inc state",
            ],
            (Role::Updated, Source::ServiceNowLog) => {
                &["sys updated at", "sys updated on", "updated at", "updated"]
            }
            (Role::Updated, Source::ChangeLog) => &[
                "update timestamp",
                "changed at",
                "changed",
                "change date",
                "date of change",
                "mi start",
                "start",
                "created date",
                "sys created on",
                "updated at",
                "updated",
                "update time",
                "date",
            ],
            (Role::Updated | Role::Field | Role::From | Role::To, Source::TicketList) => &[],
            (Role::Field | Role::From | Role::To, Source::ServiceNowLog) => &[],
            (Role::Category, _) => &["category"],
            (Role::AssignmentGroup, _) => &["assignment group"],
            (Role::Field, Source::ChangeLog) => &[
                "changes field name",
                "field name",
                "fieldname",
                "field",
                "mi definition",
                "metric definition",
                "definition",
            ],
            (Role::From, Source::ChangeLog) => &[
                "changes previous value",
                "from string",
                "previous value",
                "old value",
                "oldvalue",
                "from",
                "old",
            ],
            (Role::To, Source::ChangeLog) => &[
                "changes new value",
                "to string",
                "new value",
                "newvalue",
                "mi value",
                "value",
                "to",
                "new",
            ],
        }
    }

    /// Whether a file of this kind cannot be read without it; beside a list, which says the rest, a log needs less.
    pub fn is_required(self, source: Source, beside_list: bool) -> bool {
        match source {
            Source::ChangeLog if beside_list => {
                matches!(self, Role::Id | Role::Updated | Role::Field | Role::To)
            }
            Source::ChangeLog => matches!(
                self,
                Role::Id | Role::Priority | Role::Logged | Role::Updated | Role::Field | Role::To
            ),
            Source::ServiceNowLog => matches!(
                self,
                Role::Id | Role::Priority | Role::Logged | Role::Status | Role::Updated
            ),
            Source::TicketList => matches!(self, Role::Priority | Role::Logged),
        }
    }

    /// What has to be chosen before a file of this kind can be read, given what has a column.
    pub(super) fn missing(
        source: Source,
        beside_list: bool,
        has: impl Fn(Role) -> bool,
    ) -> impl Iterator<Item = Role> {
        let mut roles = Role::ALL.into_iter();
        std::iter::from_fn(move || {
            roles.find(|&role| role.is_required(source, beside_list) && !has(role))
        })
    }

    /// Whether a file of this kind may have it.
    pub fn is_of(self, source: Source) -> bool {
        match source {
            Source::ServiceNowLog => !matches!(self, Role::Field | Role::From | Role::To),
            Source::TicketList => {
                !matches!(self, Role::Updated | Role::Field | Role::From | Role::To)
            }
            Source::ChangeLog => true,
        }
    }

    pub(super) fn when_missing(self) -> Sentence {
        match self {
            Role::Id => said!("No column holds the ticket's number. Name it Number, Key or ID"),
            Role::Priority => said!("No column holds the priority. Name it Priority"),
            Role::Logged => said!(
                "No column says when a ticket was logged. Name it Logged, Opened at or Created"
            ),
            Role::Replied => {
                said!("No column says when the first reply went out. Name it First reply")
            }
            Role::Resolved => said!("No column says when a ticket was resolved. Name it Resolved"),
            Role::Status => said!("No column holds the status. Name it incident_state or Status"),
            Role::Updated => said!("No column says when a row was written. Name it sys_updated_at"),
            Role::Category => said!("No column holds the category. Name it Category"),
            Role::AssignmentGroup => said!("No column holds the group. Name it Assignment group"),
            Role::Field => said!("No column says which field changed. Name it Field"),
            Role::From => said!("No column holds the value before a change. Name it Old value"),
            Role::To => said!("No column holds the value after a change. Name it New value"),
        }
    }
}
