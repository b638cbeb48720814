//! Calendars made of others: both parties open, somebody open, open but for something.
//!
//! They stand beside the agreement's own calendars and share their ids. `combine` compiles them.

use super::agreement::Agreement;
use super::read::{record, words};
use serde::Serialize;

/// A calendar made of others (rule 6): `{ "combine": "all", "of": ["office", "customer-site"] }`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Combined {
    /// How they are combined.
    pub combine: Combine,
    /// The ids of two or more calendars, own or combined.
    pub of: Vec<String>,
}

/// How calendars are combined.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Combine {
    /// Open when all of them are.
    All,
    /// Open when any of them is.
    Any,
    /// Open when the first one is and none of the rest.
    Except,
}

impl Agreement {
    /// The ids of all calendars: its own, then the combined ones, each in order.
    pub fn calendar_ids(&self) -> impl Iterator<Item = &str> + Clone {
        let ids = self.calendars.keys().chain(self.combined.keys());
        ids.map(String::as_str)
    }
}

words!(Combine {
    All = "all",
    Any = "any",
    Except = "except",
});
record!(Combined { combine, of });
