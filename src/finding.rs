//! What a reader of a whole report should know before relying on it: one line a matter, not a ticket.
//!
//! Notes stand on single clocks (`clock`); a finding gathers what they have in common. `report` asks
//! for them when everything is judged; `terms` and `versions` look at the agreement alone, `settled` at closed
//! periods, `availability` at outages and samples, `credits` at what is owed; `code` names the kinds.

mod availability;
mod code;
mod credits;
mod settled;
mod terms;
mod unusual;
mod versions;

pub(crate) use availability::availability;
pub use code::{Code, Mark};
pub(crate) use credits::owed;
pub(crate) use settled::settled_differ;
pub(crate) use terms::terms;
pub(crate) use unusual::Unusual;

use crate::calendar::ServiceCalendar;
use crate::clock::{Clock, Note};
use crate::combine;
use crate::compliance::{Counts, PeriodId};
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
    /// Clocks of tickets whose times were corrected (rule 37).
    TimesCorrected {
        /// How many clocks there are.
        clocks: u64,
        /// How many of them stand otherwise by the times that do not count.
        changed: u64,
        /// Whether the corrected times count, and not those recorded first.
        counts: bool,
    },
    /// Tickets that should follow another, which is not in the list (rule 35).
    MergedElsewhere {
        /// How many.
        tickets: u64,
    },
    /// Terms that can be judged as they stand, but may not say what their author means.
    Terms {
        /// Where in the document.
        path: String,
        /// What kind, in kebab-case, stable for programs.
        #[cfg_attr(feature = "js", tsify(type = "string"))]
        code: Code,
        /// What it means, one or two sentences in English.
        message: String,
    },
    /// Tickets and terms now come to something else than what was settled for a period, which stands
    /// (rule 36).
    SettledDiffers {
        /// The measure's id.
        measure: String,
        /// The period.
        period: PeriodId,
        /// What was settled.
        settled: Counts,
        /// What they come to now.
        recomputed: Counts,
    },
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Finding::Terms { path, message, .. } => write!(f, "{path}: {message}"),
            Finding::TimesCorrected {
                clocks,
                changed,
                counts,
            } => {
                let (count, other) = match counts {
                    true => ("corrected times", "times recorded first"),
                    false => (
                        "times recorded first, not the corrected ones",
                        "corrected times",
                    ),
                };
                write!(
                    f,
                    "Clocks of tickets with corrected times: {clocks}. They are judged by the {count}; by the {other}, {changed} would stand otherwise."
                )
            }
            Finding::MergedElsewhere { tickets } => write!(
                f,
                "Tickets merged into tickets that are not in the list: {tickets}. What they should follow is not known, so it can't be told how they stand."
            ),
            Finding::SettledDiffers {
                measure,
                period,
                settled,
                recomputed,
            } => {
                let (settled, now) = (settled::said(settled), settled::said(recomputed));
                write!(
                    f,
                    "Measure \"{measure}\": {period} was settled at {settled}; these tickets and terms now give {now}: the settled figure stands."
                )
            }
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

/// The years without known holidays that clocks reach into, calendar by calendar; a combined calendar
/// knows no more than its parts.
pub(crate) fn holidays_unknown<'a>(
    terms: &Terms,
    clocks: impl Iterator<Item = &'a Clock>,
) -> Vec<Finding> {
    let agreement = &terms.agreement;
    let own: Vec<&str> = agreement.calendars.keys().map(String::as_str).collect();
    let parts = agreement.calendar_ids().map(|id| {
        let parts = combine::parts_first(agreement, id);
        let own = |part: &&str| own.iter().position(|id| id == part);
        parts.iter().filter_map(own).collect()
    });
    let parts: Vec<Vec<usize>> = parts.collect();
    let mut unknown: Vec<(Map<i32, ()>, u64)> = vec![(Map::new(), 0); own.len()];
    for clock in clocks.filter(|clock| clock.notes.contains(Note::HolidaysUnknown)) {
        let target = clock
            .target
            .and_then(|target| terms.targets.get(usize::from(target)));
        let Some((target, started)) = target.zip(clock.started) else {
            continue;
        };
        let end = clock.until.max(clock.due.unwrap_or(clock.until));
        for &part in &parts[target.calendar] {
            let calendar = &terms.calendars[part];
            let Some(preset) = calendar.preset() else {
                continue;
            };
            let year = |at: Instant| {
                let local = at.0 + i64::from(calendar.zone().offset(at.0).seconds);
                crate::time::Local(local).date().year()
            };
            let reached = year(started)..=year(end);
            let mut missing = reached
                .filter(|year| !(preset.from..=preset.to).contains(year))
                .peekable();
            let (years, count) = &mut unknown[part];
            *count += u64::from(missing.peek().is_some());
            missing.for_each(|year| {
                years.insert(year, ());
            });
        }
    }
    let finding = |((id, calendar), (years, clocks)): ((&&str, &ServiceCalendar), _)| {
        let years: Map<i32, ()> = years;
        let preset = calendar.preset().filter(|_| clocks > 0)?;
        Some(Finding::HolidaysUnknown {
            calendar: (*id).to_owned(),
            preset: preset.id.clone(),
            years: years.keys().copied().collect(),
            clocks,
        })
    };
    own.iter()
        .zip(&terms.calendars)
        .zip(unknown)
        .filter_map(finding)
        .collect()
}
