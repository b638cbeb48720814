//! Hours of several time zones: what they are called, and what an edit of them does to the agreement.
//!
//! Pure. The hours of another zone are a calendar of their own; a calendar made of it and the service
//! hours is open whenever either is, and targets count by that. `zones` is the view.

use crate::document::agreement::{Agreement, Calendar, Holidays};
use crate::document::combined::{Combine, Combined};
use crate::document::fresh;
use crate::ui::format;
use crate::ui::text::editors::EN;
use crate::ui::text::fill;
use crate::ui::text::finer::EN as FINER;
use crate::zone::Zone;

/// The zone that a calendar is read in.
pub fn zone(agreement: &Agreement, calendar: &Calendar) -> Option<Zone> {
    let name = calendar.time_zone.as_ref().unwrap_or(&agreement.time_zone);
    Zone::named(name)
}

/// What a calendar is called: by its city where there are several zones and no other calendar has that
/// city, by its parts if somebody is there whenever any of them is open, else by its id.
pub fn called(agreement: &Agreement, id: &str) -> String {
    if let Some(made) = agreement.combined.get(id) {
        let names: Vec<String> = made.of.iter().map(|part| city(agreement, part)).collect();
        let known = made.combine == Combine::Any && !names.iter().any(String::is_empty);
        return match known {
            true => names.join(FINER.or.get()),
            false => id.to_owned(),
        };
    }
    match city(agreement, id) {
        none if none.is_empty() => id.to_owned(),
        city => fill(EN.hours_in, &[&city]),
    }
}

/// The city of a calendar if that tells it from the others; else nothing.
fn city(agreement: &Agreement, id: &str) -> String {
    let calendars = agreement.calendars.values();
    let hours: Vec<&Calendar> = calendars.filter(|one| !one.is_always()).collect();
    let several = hours.len() > 1 && hours.iter().any(|one| one.time_zone.is_some());
    let Some(calendar) = agreement.calendars.get(id).filter(|_| several) else {
        return String::new();
    };
    let own = zone(agreement, calendar);
    let shares = |(other, calendar): (&String, &Calendar)| {
        other != id && !calendar.is_always() && zone(agreement, calendar) == own
    };
    match own {
        Some(zone) if !agreement.calendars.iter().any(shares) => format::city(zone),
        _ => String::new(),
    }
}

/// The calendar that is open whenever the service hours or those of another zone are.
pub fn union(agreement: &Agreement) -> Option<&str> {
    let first = agreement.service_hours()?;
    let mut combined = agreement.combined.iter();
    let found = combined.find(|(_, made)| {
        made.combine == Combine::Any && made.of.first().is_some_and(|of| of == first)
    });
    found.map(|(id, _)| id.as_str())
}

/// Adds the hours of another zone, the same as the service hours; what counted by those counts by both
/// then. The id of the new calendar.
pub fn add(agreement: &mut Agreement, zone: &str) -> Option<String> {
    let first = agreement.service_hours()?.to_owned();
    let city = zone.rsplit('/').next().unwrap_or(zone);
    let city = city.to_ascii_lowercase().replace('_', "-");
    let taken = |id: &str| agreement.calendar_ids().any(|known| known == id);
    let id = fresh(&city, taken);
    let both = fresh(&[&first, "-", &id].concat(), taken);
    let union = union(agreement).map(str::to_owned);
    let calendar = Calendar {
        hours: agreement.calendars[first.as_str()].hours.clone(),
        holidays: Holidays::default(),
        time_zone: Some(zone.to_owned()),
        ..Calendar::always()
    };
    agreement.calendars.insert(id.clone(), calendar);
    match union.and_then(|union| agreement.combined.get_mut(&union)) {
        Some(made) => made.of.push(id.clone()),
        None => {
            let made = Combined {
                combine: Combine::Any,
                of: vec![first.clone(), id.clone()],
            };
            agreement.combined.insert(both.clone(), made);
            replace(agreement, &first, &both);
        }
    }
    Some(id)
}

/// Takes the hours of a zone away. A calendar made of them loses that part, and one of a single part is
/// that part.
pub fn remove(agreement: &mut Agreement, id: &str) {
    agreement.calendars.remove(id);
    let mut gone = Vec::new();
    for union in agreement.combined.keys().cloned().collect::<Vec<_>>() {
        if let Some(made) = agreement.combined.get_mut(&union) {
            made.of.retain(|part| part != id);
            if let [only] = &*made.of {
                gone.push((union, only.clone()));
            }
        }
    }
    for (union, only) in gone {
        agreement.combined.remove(&union);
        replace(agreement, &union, &only);
    }
    if let Some(first) = agreement.service_hours().map(str::to_owned) {
        replace(agreement, id, &first);
    }
}

/// Lets count by another calendar what counted by one.
fn replace(agreement: &mut Agreement, from: &str, to: &str) {
    let targets = agreement.targets.iter_mut().map(|one| &mut one.calendar);
    let promised = agreement.availability.iter_mut();
    for calendar in targets.chain(promised.map(|one| &mut one.calendar)) {
        if calendar == from {
            to.clone_into(calendar);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::example;

    fn used(agreement: &Agreement) -> String {
        let mut ids: Vec<&str> = agreement.targets.iter().map(|one| &*one.calendar).collect();
        ids.dedup();
        ids.join(" ")
    }

    #[test]
    fn hours_of_another_zone_come_and_go() {
        let signed = example::agreement();
        let mut agreement = signed.clone();
        assert_eq!(
            add(&mut agreement, "America/New_York").as_deref(),
            Some("new-york")
        );
        assert_eq!(used(&agreement), "always office-new-york");
        assert_eq!(agreement.service_hours(), Some("office"));
        assert!(agreement.validate().is_empty());

        assert_eq!(add(&mut agreement, "Asia/Tokyo").as_deref(), Some("tokyo"));
        assert_eq!(
            agreement.combined["office-new-york"].of,
            ["office", "new-york", "tokyo"]
        );
        assert_eq!(used(&agreement), "always office-new-york");
        assert!(agreement.validate().is_empty());

        agreement.targets[2].calendar = "tokyo".to_owned();
        remove(&mut agreement, "tokyo");
        assert_eq!(agreement.targets[2].calendar, "office");
        remove(&mut agreement, "new-york");
        assert_eq!(agreement, signed, "an edit and its opposite cancel out");
    }

    #[test]
    fn calendars_are_called_by_their_city() {
        let mut agreement = example::agreement();
        assert_eq!(called(&agreement, "office"), "office");
        add(&mut agreement, "America/New_York");
        assert_eq!(called(&agreement, "office"), "London hours");
        assert_eq!(called(&agreement, "new-york"), "New York hours");
        assert_eq!(called(&agreement, "office-new-york"), "London or New York");
        // Two of the same city are told apart by their ids.
        add(&mut agreement, "America/New_York");
        assert_eq!(called(&agreement, "new-york"), "new-york");
    }
}
