//! How the local times of an agreement are read: at a clock change, and in whose zone.
//!
//! Both are choices among the agreement's `rules`; `wall` follows the first, `validate` and
//! `report` keep the second.

use super::read::words;
use serde::Serialize;

/// What service hours mean where clocks change (rule 2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Dst {
    /// Open exactly when the wall clock reads inside the hours.
    #[default]
    WallClock,
    /// Each edge of the hours is one instant: a skipped one is moved forward by the gap, a repeated
    /// one is its first occurrence.
    Edges,
}

/// Whose zone the calendars are read in (rule 8).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ZoneOf {
    /// The agreement's, where a calendar does not name its own.
    #[default]
    Agreement,
    /// The provider's: every calendar names it.
    Provider,
    /// The customer's: every calendar names it.
    Customer,
    /// The site's: every calendar names it.
    Site,
    /// The caller's: every calendar names it.
    Caller,
}

impl Dst {
    /// The word that documents write.
    pub fn word(self) -> &'static str {
        match self {
            Dst::WallClock => "wall-clock",
            Dst::Edges => "edges",
        }
    }
}

impl ZoneOf {
    /// The word that documents write.
    pub fn word(self) -> &'static str {
        match self {
            ZoneOf::Agreement => "agreement",
            ZoneOf::Provider => "provider",
            ZoneOf::Customer => "customer",
            ZoneOf::Site => "site",
            ZoneOf::Caller => "caller",
        }
    }
}

words!(Dst {
    WallClock = "wall-clock",
    Edges = "edges",
});
words!(ZoneOf {
    Agreement = "agreement",
    Provider = "provider",
    Customer = "customer",
    Site = "site",
    Caller = "caller",
});
