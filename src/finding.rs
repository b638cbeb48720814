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
use crate::sentence::{Sentence, said};
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
        #[cfg_attr(feature = "js", tsify(type = "string"))]
        message: Sentence,
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

impl Finding {
    /// The finding in a sentence, without the place of terms.
    pub fn sentence(&self) -> Sentence {
        match self {
            Finding::Terms { message, .. } => message.clone(),
            Finding::TimesCorrected {
                clocks,
                changed,
                counts: true,
            } => said!(
                "Clocks of tickets with corrected times: {0}. They are judged by the corrected times; by the times recorded first, {1} would stand otherwise.",
                clocks,
                changed
            ),
            Finding::TimesCorrected {
                clocks, changed, ..
            } => said!(
                "Clocks of tickets with corrected times: {0}. They are judged by the times recorded first, not the corrected ones; by the corrected times, {1} would stand otherwise.",
                clocks,
                changed
            ),
            Finding::MergedElsewhere { tickets } => said!(
                "Tickets merged into tickets that are not in the list: {0}. What they should follow is not known, so it can't be told how they stand.",
                tickets
            ),
            Finding::SettledDiffers {
                measure,
                period,
                settled,
                recomputed,
            } => said!(
                "Measure \"{0}\": {1} was settled at {2}; these tickets and terms now give {3}: the settled figure stands.",
                measure,
                period,
                settled::said(settled),
                settled::said(recomputed)
            ),
            Finding::HolidaysUnknown {
                calendar,
                preset,
                years,
                ..
            } => {
                let years = match years.as_slice() {
                    [] => said!("some years"),
                    [year] => said!("{0}", year),
                    [first, second] => said!("{0} and {1}", first, second),
                    [first, .., last] => said!("{0} to {1}", first, last),
                };
                said!(
                    "No holidays known for {0} in the preset \"{1}\" of calendar \"{2}\": they count as ordinary days.",
                    years,
                    preset,
                    calendar
                )
            }
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Finding::Terms { path, .. } = self {
            write!(f, "{path}: ")?;
        }
        f.write_str(&self.sentence())
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
