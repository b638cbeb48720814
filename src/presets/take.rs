//! Service credits taken out of one agreement into another: the schedule of a provider on one's own hours.

use crate::document::agreement::Agreement;
use crate::document::fresh;
use crate::map::Map;

/// Why credits cannot go into another agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Untaken {
    /// There are none.
    NoCredits,
    /// They rest on the agreement's own targets for tickets.
    OwnTargets,
}

/// Puts the credits of `from` in the place of those that an agreement has.
///
/// What they rest on comes along, and that of the old ones goes: availability, reported figures, charges, parts,
/// limits, the claim period, the currency. Where both have the same currency, a charge that the agreement has
/// already keeps its own amount, as that of a published agreement stands in for it. Hours, targets, pauses and the
/// time zone stay; months and quarters begin and end in that zone.
///
/// # Errors
/// [`Untaken`], where the credits cannot stand by themselves; the agreement is as it was then.
pub fn take_credits(agreement: &mut Agreement, from: &Agreement) -> Result<(), Untaken> {
    stand_alone(from)?;
    let old: Vec<String> = std::mem::take(&mut agreement.credits)
        .iter()
        .filter_map(|credit| credit.on.measure().cloned())
        .collect();
    agreement.availability.retain(|one| !old.contains(&one.id));
    agreement.reported.retain(|one| !old.contains(&one.id));
    let calendars = take_calendars(agreement, from);
    let mut renamed = Map::new();
    for promised in &from.availability {
        let mut taken = promised.clone();
        if let Some(calendar) = calendars.get(&promised.calendar) {
            taken.calendar.clone_from(calendar);
        }
        if !agreement.availability.contains(&taken) {
            taken.id = free_measure(agreement, &promised.id);
            agreement.availability.push(taken.clone());
        }
        renamed.insert(promised.id.clone(), taken.id);
    }
    for reported in &from.reported {
        let mut taken = reported.clone();
        if !agreement.reported.contains(&taken) {
            taken.id = free_measure(agreement, &reported.id);
            agreement.reported.push(taken.clone());
        }
        renamed.insert(reported.id.clone(), taken.id);
    }
    agreement.credits.clone_from(&from.credits);
    for credit in &mut agreement.credits {
        if let Some(measure) = credit.on.measure_mut()
            && let Some(id) = renamed.get(measure)
        {
            measure.clone_from(id);
        }
    }
    let mut charges = from.charges.clone();
    if agreement.currency == from.currency {
        for charge in &mut charges {
            let own = agreement.charges.iter().find(|own| own.id == charge.id);
            if let Some(own) = own.filter(|own| own.per == charge.per) {
                charge.clone_from(own);
            }
        }
    }
    agreement.charges = charges;
    agreement.currency.clone_from(&from.currency);
    agreement.parts.clone_from(&from.parts);
    agreement.limits.clone_from(&from.limits);
    agreement.claim = from.claim;
    Ok(())
}

/// Whether the credits of an agreement can be taken into another one.
///
/// # Errors
/// Why they cannot.
pub fn stand_alone(from: &Agreement) -> Result<(), Untaken> {
    if from.credits.is_empty() {
        return Err(Untaken::NoCredits);
    }
    if !from.targets.is_empty() || !from.measures.is_empty() || !from.combined.is_empty() {
        return Err(Untaken::OwnTargets);
    }
    Ok(())
}

/// The calendars of the promises of `from`, by the id that they have in the agreement.
fn take_calendars(agreement: &mut Agreement, from: &Agreement) -> Map<String, String> {
    let mut ids = Map::new();
    for promised in &from.availability {
        let Some(calendar) = from.calendars.get(&promised.calendar) else {
            continue;
        };
        let mut calendar = calendar.clone();
        // Around the clock is the same in every zone.
        if !calendar.is_always() && from.time_zone != agreement.time_zone {
            calendar
                .time_zone
                .get_or_insert_with(|| from.time_zone.clone());
        }
        let same = agreement
            .calendars
            .iter()
            .find(|(_, own)| **own == calendar);
        let id = match same {
            Some((id, _)) => id.clone(),
            None => {
                let taken = |id: &str| {
                    agreement.calendars.contains_key(id) || agreement.combined.contains_key(id)
                };
                let id = fresh(&promised.calendar, taken);
                agreement.calendars.insert(id.clone(), calendar);
                id
            }
        };
        ids.insert(promised.calendar.clone(), id);
    }
    ids
}

/// The id, or one like it if a measure has it.
fn free_measure(agreement: &Agreement, id: &str) -> String {
    fresh(id, |id| agreement.figures().any(|(known, ..)| known == id))
}
