//! What a document knows of a service beside its tickets: outages, samples of its requests, and figures
//! that somebody else took.
//!
//! `availability` has the terms under which they count.

use super::read::record;
use crate::compliance::PeriodId;
use crate::map::Map;
use crate::money::Percent;
use crate::time::When;
use serde::Serialize;

/// A stretch of time in which a service, or a part of it, was down.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Outage {
    /// What people call it.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub id: String,
    /// Down from here on.
    pub from: When,
    /// Up again; without it, it is still down at `asOf`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<When>,
    /// A word such as `maintenance` or `customer`, which agreements may exclude; empty: unplanned.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub kind: String,
    /// The service; empty: everything.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub service: String,
    /// How many users it hit, where an agreement says how many there are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub users: Option<u32>,
    /// The share of the users, or of the function, that it hit; left out: all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share: Option<Percent>,
    /// The id of the ticket about it.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub ticket: String,
    /// Why.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub reason: String,
}

/// The requests of a stretch of time, which ends before the next sample.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Sample {
    /// When the stretch began.
    pub at: When,
    /// How many requests there were.
    pub total: u64,
    /// How many of them failed.
    #[serde(skip_serializing_if = "super::is_default")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub failed: u64,
    /// How many of the others were of some classes, such as `slow`.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    #[cfg_attr(feature = "js", tsify(type = "Record<string, number>"))]
    pub classes: Map<String, u64>,
}

/// A figure that is taken from elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct GivenFigure {
    /// The id of one of `agreement.reported`.
    pub measure: String,
    /// What the report calls the period.
    pub period: PeriodId,
    /// The figure.
    pub value: Percent,
}

record!(Outage { from; id, to, kind, service, users, share, ticket, reason });
record!(Sample { at, total; failed, classes });
record!(GivenFigure {
    measure,
    period,
    value
});
