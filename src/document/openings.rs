//! Terms of a calendar beside its normal week: weeks in turn, and closures with a name.
//!
//! Local wall time only; `agreement` holds them in its calendars, `openings` lays them out.

use super::hours::Week;
use super::read::record;
use crate::time::{Date, Local};
use serde::Serialize;

/// Weeks in turn: `{ "from": "2026-01-05", "then": [{ "mon-thu": ["09:00-17:30"] }] }` (rule 5).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Alternating {
    /// A date of a week, Monday to Sunday, in which the calendar's `hours` hold.
    pub from: Date,
    /// The weeks that follow it one by one; then `hours` hold again, and so on, before `from` too.
    pub then: Vec<Week>,
}

impl Alternating {
    /// The place of a day's week in `then`; nothing where the calendar's own hours hold.
    /// Days count from 1970-01-01.
    pub fn turn(&self, day: i64) -> Option<&Week> {
        let monday = self.from.days() - self.from.weekday() as i64;
        let turn = (day - monday)
            .div_euclid(7)
            .rem_euclid(self.then.len() as i64 + 1);
        self.then.get(usize::try_from(turn - 1).ok()?)
    }
}

/// Closed once, from one local time to another, whatever opened it (rule 5).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ClosedSpan {
    /// It closes here, on the wall of the calendar's zone.
    pub from: Local,
    /// It may open again here.
    pub to: Local,
    /// What it is called.
    pub name: String,
}

record!(Alternating { from, then });
record!(ClosedSpan { from, to, name });
