//! What a reader of a whole report should know before relying on it: one line a matter, not a ticket.
//!
//! Notes stand on single clocks (`clock`); a finding gathers what they have in common. `report` asks
//! for them when everything is judged; `terms` looks at the agreement alone.

mod terms;

pub(crate) use terms::terms;

use crate::clock::{Clock, Note};
use crate::map::Map;
use crate::terms::Terms;
use crate::time::Instant;
use serde::Serialize;
use std::fmt;

/// Something that a reader of the report should know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Finding {
    /// Clocks reach into years for which a calendar's preset knows no holidays; those years count as
    /// ordinary days.
    HolidaysUnknown {
        /// The calendar's id.
        calendar: String,
        /// The preset's id.
        preset: String,
        /// The years, in order.
        years: Vec<i32>,
        /// How many clocks reach into them.
        clocks: u64,
    },
    /// Terms that can be judged as they stand, but may not say what their author means.
    Terms {
        /// Where in the document.
        path: String,
        /// What kind, in kebab-case, stable for programs.
        code: &'static str,
        /// What it means, one or two sentences in English.
        message: String,
    },
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Finding::Terms { path, message, .. } => write!(f, "{path}: {message}"),
            Finding::HolidaysUnknown {
                calendar,
                preset,
                years,
                ..
            } => {
                f.write_str("No holidays known for ")?;
                match years.as_slice() {
                    [] => f.write_str("some years")?,
                    [year] => write!(f, "{year}")?,
                    [first, second] => write!(f, "{first} and {second}")?,
                    [first, .., last] => write!(f, "{first} to {last}")?,
                }
                write!(
                    f,
                    " in the preset \"{preset}\" of calendar \"{calendar}\": they count as ordinary days."
                )
            }
        }
    }
}

/// The years without known holidays that clocks reach into, calendar by calendar.
pub(crate) fn holidays_unknown<'a>(
    terms: &Terms,
    clocks: impl Iterator<Item = &'a Clock>,
) -> Vec<Finding> {
    let mut by_calendar: Vec<(Map<i32, ()>, u64)> = vec![(Map::new(), 0); terms.calendars.len()];
    for clock in clocks.filter(|clock| clock.notes.contains(Note::HolidaysUnknown)) {
        let target = clock
            .target
            .and_then(|target| terms.targets.get(usize::from(target)));
        let Some((target, started)) = target.zip(clock.started) else {
            continue;
        };
        let calendar = &terms.calendars[target.calendar];
        let Some(preset) = calendar.preset() else {
            continue;
        };
        let end = clock.until.max(clock.due.unwrap_or(clock.until));
        let year = |at: Instant| {
            let local = at.0 + i64::from(calendar.zone().offset(at.0).seconds);
            crate::time::Local(local).date().year()
        };
        let (years, count) = &mut by_calendar[target.calendar];
        *count += 1;
        for year in year(started)..=year(end) {
            if !(preset.from..=preset.to).contains(&year) {
                years.insert(year, ());
            }
        }
    }
    let ids = terms.agreement.calendars.keys();
    let finding = |((id, calendar), (years, clocks)): ((&String, _), (Map<i32, ()>, u64))| {
        let calendar: &crate::calendar::ServiceCalendar = calendar;
        let preset = calendar.preset().filter(|_| clocks > 0)?;
        Some(Finding::HolidaysUnknown {
            calendar: id.clone(),
            preset: preset.id.clone(),
            years: years.keys().copied().collect(),
            clocks,
        })
    };
    ids.zip(&terms.calendars)
        .zip(by_calendar)
        .filter_map(finding)
        .collect()
}
