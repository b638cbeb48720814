//! Versions of terms with their dates, and periods whose figure is settled (rule 36).
//!
//! Parts of `agreement`, `rules` and `measure`. `terms` and `clock` obey the versions of targets,
//! `openings` those of calendars, `compliance` those of measures and what is settled.

use super::agreement::Calendar;
use super::hours::Week;
use super::openings::Alternating;
use super::read::{record, words};
use crate::compliance::PeriodId;
use crate::time::Date;
use serde::Serialize;

/// Which version of the targets a clock is judged by (rule 36).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Versions {
    /// The one in force when the clock started.
    #[default]
    AtStart,
    /// The one in force at each instant: where a target's dates begin or end while a clock runs, its
    /// target changes as if a field of the ticket had, and `priorityChange` answers.
    AtEachInstant,
}

/// Other hours of a calendar from a date on: `{ "from": "2026-04-01", "hours": { "mon-fri": ["08:00-18:00"] } }`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct CalendarVersion {
    /// The first date, in the calendar's zone; what runs over from the night before stays.
    pub from: Date,
    /// The hours of a normal week from then on.
    pub hours: Week,
    /// Weeks in turn with these hours; left out: every week has them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alternating: Option<Alternating>,
}

/// A period whose figure both parties agreed when it was closed:
/// `{ "period": "2026-03", "met": 40, "missed": 2 }`.
///
/// It stands, and credits go by it, whatever later tickets, terms or corrections say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Settled {
    /// What the report calls the period.
    pub period: PeriodId,
    /// How many were met.
    pub met: u32,
    /// How many were missed.
    pub missed: u32,
    /// How many were logged in it; only where the measure limits its workload by them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opened: Option<u32>,
}

impl Calendar {
    /// The week that holds on a day, counted from 1970-01-01: that of the version in force, or the one in
    /// turn.
    pub fn week(&self, day: i64) -> &Week {
        let begun = self.versions.partition_point(|one| one.from.days() <= day);
        let version = begun.checked_sub(1).map(|last| &self.versions[last]);
        let (hours, alternating) = match version {
            Some(version) => (&version.hours, &version.alternating),
            None => (&self.hours, &self.alternating),
        };
        let turn = alternating.as_ref().and_then(|weeks| weeks.turn(day));
        turn.unwrap_or(hours)
    }

    /// Every week that may hold: its hours and those of its versions, and the ones in turn with them.
    pub(crate) fn weeks(&self) -> impl Iterator<Item = &Week> {
        let own = (&self.hours, &self.alternating);
        let versions = self.versions.iter();
        let versions = versions.map(|version| (&version.hours, &version.alternating));
        std::iter::once(own)
            .chain(versions)
            .flat_map(|(hours, alternating)| {
                let turns = alternating.iter().flat_map(|weeks| &weeks.then);
                std::iter::once(hours).chain(turns)
            })
    }
}

words!(Versions { AtStart = "at-start", AtEachInstant = "at-each-instant" });
record!(CalendarVersion { from, hours; alternating });
record!(Settled { period, met, missed; opened });
