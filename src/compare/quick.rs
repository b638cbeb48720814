//! Variants that people ask for, made from the terms: only those that make sense for them.

use crate::document::agreement::{Agreement, Calendar, Metric, Target};
use crate::document::fresh;
use crate::document::hours::Period;
use crate::document::variant::Patch;
use crate::length::Length;
use crate::time::DAY;
use serde::Serialize;

/// What a quick variant changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Quick {
    /// Two more hours each evening.
    Evenings,
    /// Saturday has the hours of Friday.
    Saturday,
    /// The first priority is counted around the clock.
    AroundTheClock {
        /// Its id.
        priority: String,
    },
    /// Nothing stops a clock.
    NoPauses,
    /// The second priority has half of the time.
    HalfTheTime {
        /// Its id.
        priority: String,
    },
}

/// How much longer the evenings are.
const LONGER: u32 = 2 * 3600;

/// The quick variants that make sense for an agreement, each with what it changes.
pub fn offered(agreement: &Agreement) -> Vec<(Quick, Patch)> {
    let made = [
        evenings(agreement),
        saturday(agreement),
        around_the_clock(agreement),
        no_pauses(agreement),
        half_the_time(agreement),
    ];
    made.into_iter()
        .flatten()
        .filter(|(_, terms)| terms != agreement && terms.validate().is_empty())
        .map(|(quick, terms)| (quick, Patch::between(agreement, &terms)))
        .collect()
}

/// The agreement with other service hours.
fn with_hours(agreement: &Agreement, change: impl Fn(&mut Calendar)) -> Option<Agreement> {
    let mut terms = agreement.clone();
    let id = agreement.service_hours()?;
    change(terms.calendars.get_mut(id)?);
    Some(terms)
}

fn evenings(agreement: &Agreement) -> Option<(Quick, Agreement)> {
    let terms = with_hours(agreement, |calendar| {
        for periods in &mut calendar.hours.0 {
            let last = periods.iter_mut().max_by_key(|period| period.end());
            // What runs into the next day has a night instead of an evening.
            if let Some(last) = last.filter(|last| i64::from(last.end()) < DAY) {
                *last = Period {
                    open: last.open,
                    close: (last.close + LONGER).min(Period::DAY.close),
                };
            }
        }
    })?;
    Some((Quick::Evenings, terms))
}

fn saturday(agreement: &Agreement) -> Option<(Quick, Agreement)> {
    const FRIDAY: usize = 4;
    const SATURDAY: usize = 5;
    let terms = with_hours(agreement, |calendar| {
        let week = &mut calendar.hours.0;
        if week[SATURDAY].is_empty() {
            week[SATURDAY] = week[FRIDAY].clone();
        }
    })?;
    Some((Quick::Saturday, terms))
}

fn around_the_clock(agreement: &Agreement) -> Option<(Quick, Agreement)> {
    let priority = &agreement.priorities.first()?.id;
    let mut terms = agreement.clone();
    let always = match agreement.around_the_clock() {
        Some(id) => id.to_owned(),
        None => {
            let taken = |id: &str| agreement.calendar_ids().any(|known| known == id);
            let id = fresh("always", taken);
            terms.calendars.insert(id.clone(), Calendar::always());
            id
        }
    };
    let mut moved = false;
    for target in &mut terms.targets {
        let calendar = agreement.calendars.get(&*target.calendar);
        let counted = calendar.is_none_or(|calendar| !calendar.is_always());
        let own = is_of(target, priority);
        if own && counted && target.by.is_none() {
            target.calendar.clone_from(&always);
            moved = true;
        }
    }
    let priority = priority.clone();
    moved.then_some((Quick::AroundTheClock { priority }, terms))
}

/// Whether a target is for a priority alone.
fn is_of(target: &Target, priority: &String) -> bool {
    let of = target.when.get("priority");
    of.is_some_and(|ids| ids == std::slice::from_ref(priority))
}

fn no_pauses(agreement: &Agreement) -> Option<(Quick, Agreement)> {
    let mut terms = agreement.clone();
    terms.pauses.clear();
    for target in &mut terms.targets {
        target.paused_by = None;
    }
    (!agreement.pauses.is_empty()).then_some((Quick::NoPauses, terms))
}

fn half_the_time(agreement: &Agreement) -> Option<(Quick, Agreement)> {
    let priority = &agreement.priorities.get(1)?.id;
    let mut terms = agreement.clone();
    for target in &mut terms.targets {
        let own = is_of(target, priority);
        if target.metric != Metric::Resolution || !own {
            continue;
        }
        let day = target.day.or(agreement.day).and_then(|day| day.seconds());
        if let Some(half) = target.within.and_then(|within| half(within, day)) {
            target.within = Some(half);
        }
    }
    let priority = priority.clone();
    Some((Quick::HalfTheTime { priority }, terms))
}

/// Half of a length in whole minutes; nothing if it has an odd number of days that are no lengths.
fn half(length: Length, day: Option<i64>) -> Option<Length> {
    let odd = match length.days % 2 {
        0 => 0,
        _ => day?,
    };
    let seconds = (length.seconds + odd) / 2;
    let half = Length {
        days: length.days / 2,
        seconds: seconds - seconds % 60,
    };
    (half.days > 0 || half.seconds > 0).then_some(half)
}
