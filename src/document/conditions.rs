//! Six conditions over the fields of a ticket, for clocks that service desks attach and detach.
//!
//! A target may have them in place of its metric's own start and stop; `crate::conditions` runs them.

use super::read::record;
use crate::map::Map;
use serde::Serialize;

/// The fields that a condition asks for: every one named has one of its values. `status` is the ticket's
/// status, any other name one of its fields.
pub type Condition = Map<String, Vec<String>>;

/// When a clock starts, and what becomes of it then. At one instant the strongest that holds decides:
/// cancel, stop, reset, pause, resume, start (rule 17).
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Conditions {
    /// It starts when this holds; left out, when the ticket is logged.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    #[cfg_attr(feature = "js", tsify(type = "Record<string, string[]>"))]
    pub start: Condition,
    /// It is taken off the ticket and not judged.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    #[cfg_attr(feature = "js", tsify(type = "Record<string, string[]>"))]
    pub cancel: Condition,
    /// It stands still while this holds, or until `resume` does.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    #[cfg_attr(feature = "js", tsify(type = "Record<string, string[]>"))]
    pub pause: Condition,
    /// It goes on when this holds; left out, when `pause` does no longer.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    #[cfg_attr(feature = "js", tsify(type = "Record<string, string[]>"))]
    pub resume: Condition,
    /// It stops for good; left out, with the metric.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    #[cfg_attr(feature = "js", tsify(type = "Record<string, string[]>"))]
    pub stop: Condition,
    /// It starts anew each time that this begins to hold.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    #[cfg_attr(feature = "js", tsify(type = "Record<string, string[]>"))]
    pub reset: Condition,
}

record!(Conditions { ; start, cancel, pause, resume, stop, reset });

/// Whether one condition can only hold where another one does: it names every field of that one, and
/// only values that satisfy it. An empty condition says nothing.
pub(crate) fn implies(condition: &Condition, other: &Condition) -> bool {
    let covers = |(field, wanted): (&String, &Vec<String>)| {
        let named = condition.get(field.as_str());
        named.is_some_and(|values| values.iter().all(|value| wanted.contains(value)))
    };
    !other.is_empty() && other.iter().all(covers)
}

/// Whether two conditions can never hold together: some field would need two values.
pub(crate) fn exclude(condition: &Condition, other: &Condition) -> bool {
    other.iter().any(|(field, wanted)| {
        let named = condition.get(field.as_str());
        named.is_some_and(|values| !values.iter().any(|value| wanted.contains(value)))
    })
}
