//! Which product a file comes from, by the names in its header.
//!
//! The product decides nothing about a ticket: it gives the hint where the zone is asked for, and the names of
//! states that an audit writes as numbers. `tests/import/README.md` says where the names come from.

use super::table::normal;
use serde::Serialize;

/// Where a file comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Product {
    /// Jira and Jira Service Management.
    Jira,
    /// ServiceNow.
    #[serde(rename = "servicenow")]
    ServiceNow,
    /// Zendesk.
    Zendesk,
    /// Freshdesk and Freshservice.
    Freshdesk,
    /// None of these, or a spreadsheet.
    Other,
}

/// Names that no other product writes, the most telling first.
const SIGNS: [(Product, &[&str]); 4] = [
    (
        Product::Jira,
        &[
            "issue key",
            "issue id",
            "issue type",
            "project key",
            "changelog id",
            "from string",
        ],
    ),
    (
        Product::ServiceNow,
        &[
            "sys created on",
            "sys updated on",
            "sys updated at",
            "incident state",
            "opened at",
            "resolved at",
            "sys id",
            "documentkey",
            "inc number",
            "mi definition",
            "caller",
            "caller id",
            "assignment group",
        ],
    ),
    (
        Product::Zendesk,
        &[
            "requester wait time in minutes",
            "first reply time in minutes",
            "full resolution time in minutes",
            "initially assigned at",
            "solved at",
            "satisfaction score",
            "changes field name",
            "changes new value",
            "update timestamp",
            "ticket created timestamp",
        ],
    ),
    (
        Product::Freshdesk,
        &[
            "initial response time",
            "resolution status",
            "first response status",
            "agent interactions",
            "customer interactions",
            "due by time",
            "resolved time",
            "created time",
        ],
    ),
];

/// Signs that are shown as the reason.
const SHOWN: usize = 3;

/// The product with the most signs in a header, and the names that are signs of it. One name alone is a
/// reason only where it is the most telling one of its product.
pub(super) fn recognise(header: &[String]) -> (Product, Vec<String>) {
    let found = SIGNS.map(|(product, signs)| {
        let named = |sign: &&str| header.iter().find(|name| normal(name) == *sign);
        let names: Vec<String> = signs.iter().filter_map(named).cloned().collect();
        let telling = names.len() > 1 || names.first().is_some_and(|name| normal(name) == signs[0]);
        (product, if telling { names } else { Vec::new() })
    });
    // The first of equals wins.
    let best = found.into_iter().rev().max_by_key(|(_, names)| names.len());
    match best {
        Some((product, mut names)) if !names.is_empty() => {
            names.truncate(SHOWN);
            (product, names)
        }
        _ => (Product::Other, Vec::new()),
    }
}

impl Product {
    /// The name of a state that the product's audit writes as a number; anything else as it is.
    pub(super) fn state(self, text: &str) -> &str {
        match (self, text) {
            (Product::ServiceNow, "1") => "New",
            (Product::ServiceNow, "2") => "In Progress",
            (Product::ServiceNow, "3") => "On Hold",
            (Product::ServiceNow, "6") => "Resolved",
            (Product::ServiceNow, "7") => "Closed",
            (Product::ServiceNow, "8") => "Canceled",
            _ => text,
        }
    }
}
