//! What can be wrong with a calendar beside its normal hours, and with calendars made of others.

use super::{Faults, Known, known, rarely, unknown_zone};
use crate::combine;
use crate::document::agreement::{Agreement, Calendar};
use crate::document::combined::Combine;
use crate::document::openings::Alternating;
use crate::document::reading::ZoneOf;
use crate::map::Map;
use crate::sentence::{english, said};
use crate::wall::Wall;
use crate::zone::Zone;

/// The combined calendars that an agreement may have.
const MOST_COMBINED: usize = 100;
/// The calendars that one may be made of.
const MOST_PARTS: usize = 20;

/// The calendars that a reference may name.
pub(super) fn known_calendars(agreement: &Agreement) -> Known<'_> {
    let list = if agreement.combined.is_empty() {
        "agreement.calendars"
    } else {
        "agreement.calendars or agreement.combined"
    };
    known(english!("calendar"), list, agreement.calendar_ids())
}

impl Faults {
    /// The terms of a calendar that open or close it beside its week, overrides and holidays.
    pub(super) fn openings(&mut self, path: &str, calendar: &Calendar) {
        self.turns(path, calendar.alternating.as_ref());
        if !calendar.extra.is_empty() {
            self.extra(path, calendar);
        }
        for (position, closure) in calendar.closures.iter().enumerate() {
            if closure.to <= closure.from {
                rarely(|| {
                    let message = said!(
                        "{0} is not after the start of the closure, {1}: write a later time.",
                        closure.to,
                        closure.from
                    );
                    self.add(
                        format!("{path}.closures[{position}].to"),
                        "out-of-order",
                        message,
                    )
                });
            }
        }
        if let Some(zone) = &calendar.time_zone
            && Zone::named(zone).is_none()
        {
            rarely(|| {
                self.add(
                    format!("{path}.timeZone"),
                    "unknown-zone",
                    unknown_zone(zone),
                )
            });
        }
    }

    #[inline(never)]
    fn extra(&mut self, path: &str, calendar: &Calendar) {
        for (date, periods) in &calendar.extra {
            let place = format!("{path}.extra.{date}");
            if periods.is_empty() {
                rarely(|| {
                    let message = said!(
                        "Nothing more is open on {0}: add a period, such as \"10:00-14:00\", or remove the date.",
                        date
                    );
                    self.add(place, "empty", message)
                });
                continue;
            }
            let own = &calendar.holidays.also;
            let closed = own
                .iter()
                .position(|day| day.date == *date && day.hours.is_empty());
            if let Some(position) = closed {
                rarely(|| {
                    let message = said!(
                        "{0} has extra hours here and is closed by {1}.holidays.also[{2}]: keep one of them.",
                        date,
                        path,
                        position
                    );
                    self.add(place, "contradiction", message)
                });
            }
        }
    }

    /// The weeks in turn with a calendar's hours, or with those of a version.
    pub(super) fn turns(&mut self, path: &str, alternating: Option<&Alternating>) {
        if alternating.is_some_and(|weeks| weeks.then.is_empty()) {
            rarely(|| {
                self.add(
                format!("{path}.alternating.then"),
                "empty",
                said!("No week takes turns with the hours: add one, such as { \"mon-thu\": [\"09:00-17:30\"] }, or remove \"alternating\"."),
            )
            });
        }
    }

    /// A calendar with hours that are all taken away again.
    pub(super) fn closed_for_good(&mut self, path: &str, calendar: &Calendar) {
        let cut = if calendar.maintenance.is_empty() {
            "closures"
        } else {
            "maintenance"
        };
        rarely(|| {
            let message = said!(
                "The calendar is never open, because this closes all of {0}.hours: make it shorter, or remove it.",
                path
            );
            self.add(format!("{path}.{cut}"), "no-hours", message)
        });
    }

    /// Every calendar names its zone if they are not read in the agreement's.
    pub(super) fn zone_of(&mut self, agreement: &Agreement) {
        let whose = agreement.rules.zone;
        if whose == ZoneOf::Agreement {
            return;
        }
        let unnamed = |(_, calendar): &(&String, &Calendar)| calendar.time_zone.is_none();
        for (id, _) in agreement.calendars.iter().filter(unnamed) {
            rarely(|| {
                let message = said!(
                    "agreement.rules.zone says that calendars are read in the zone of the {0}, and this one does not name it: add it, such as \"Europe/London\", or remove agreement.rules.zone.",
                    whose.word()
                );
                self.add(
                    format!("agreement.calendars.{id}.timeZone"),
                    "missing-field",
                    message,
                )
            });
        }
    }

    /// Calendars made of others.
    #[inline(never)]
    pub(super) fn combined(&mut self, agreement: &Agreement) {
        let list = "agreement.combined";
        self.bound(
            list,
            agreement.combined.len(),
            MOST_COMBINED,
            english!("combined calendars"),
        );
        let calendars = known_calendars(agreement);
        for (id, combined) in &agreement.combined {
            let path = format!("{list}.{id}");
            if id.is_empty() {
                let message = said!("A calendar has no id: give it one, such as \"both-open\".");
                rarely(|| self.add(list, "empty", message));
            }
            if agreement.calendars.contains_key(id.as_str()) {
                rarely(|| {
                    let message = said!(
                        "\"{0}\" is the id of agreement.calendars.{0} too: give each calendar its own.",
                        id
                    );
                    self.add(&*path, "duplicate", message)
                });
            }
            let of = format!("{path}.of");
            if combined.of.len() < 2 {
                rarely(|| {
                    let message = said!(
                        "There is nothing to combine: name two calendars or more, such as those in {0}.",
                        calendars.list
                    );
                    self.add(&*of, "too-few", message)
                });
            }
            self.bound(&of, combined.of.len(), MOST_PARTS, english!("calendars"));
            self.unique(
                &path,
                &|position| format!("of[{position}]"),
                combined.of.clone(),
            );
            for (position, part) in combined.of.iter().enumerate() {
                self.reference(&format!("{of}[{position}]"), part, &calendars);
            }
        }
        if agreement.combined.len() > MOST_COMBINED {
            return;
        }
        self.circles(agreement);
    }

    /// A calendar must not be made of itself, by whatever detour.
    #[inline(never)]
    fn circles(&mut self, agreement: &Agreement) {
        // The references to combined calendars that are left to look at.
        let mut left: Map<&str, Vec<(usize, &str)>> = Map::new();
        for (id, combined) in &agreement.combined {
            let of = combined.of.iter().map(String::as_str).enumerate();
            let of = of.filter(|(_, part)| {
                agreement.combined.contains_key(*part) && !agreement.calendars.contains_key(*part)
            });
            left.insert(id, of.collect());
        }
        loop {
            // What is made of nothing that is left is in no circle.
            let mut sound: Vec<&str> = Vec::new();
            for (&id, of) in &left {
                if of.iter().all(|(_, part)| !left.contains_key(part)) {
                    sound.push(id);
                }
            }
            for id in &sound {
                left.remove(id);
            }
            if !sound.is_empty() {
                continue;
            }
            let Some(&start) = left.keys().next() else {
                return;
            };
            // Every calendar left is made of one that is left: going on must come back.
            let mut walked: Vec<(&str, usize)> = Vec::new();
            let mut id = start;
            while !walked.iter().any(|&(known, _)| known == id) {
                let Some(&(position, next)) = left
                    .get(id)
                    .and_then(|of| of.iter().find(|(_, part)| left.contains_key(part)))
                else {
                    return;
                };
                walked.push((id, position));
                id = next;
            }
            let path =
                |&(id, position): &(&str, usize)| format!("agreement.combined.{id}.of[{position}]");
            let first = walked.iter().position(|&(known, _)| known == id);
            let circle = walked.split_off(first.unwrap_or(0));
            if let Some((last, others)) = circle.split_last() {
                let by: Vec<String> = others.iter().map(path).collect();
                rarely(|| {
                    let message = match by.is_empty() {
                        true => said!(
                            "The calendar \"{0}\" would be made of itself: name another calendar here.",
                            id
                        ),
                        false => said!(
                            "The calendar \"{0}\" would be made of itself by {1}: name another calendar here.",
                            id,
                            by.join(", ")
                        ),
                    };
                    self.add(path(last), "circle", message)
                });
                if let Some(of) = left.get_mut(last.0) {
                    of.retain(|&(position, _)| position != last.1);
                }
            }
        }
    }

    /// Calendars that are cut or combined so that they never open.
    pub(super) fn never_open(&mut self, agreement: &Agreement) {
        // What is wrong so far may be why.
        let of_calendars = |path: &str| {
            path.starts_with("agreement.calendars") || path.starts_with("agreement.combined")
        };
        let sound = !self.0.iter().any(|issue| of_calendars(&issue.path));
        let Some(zone) = Zone::named(&agreement.time_zone).filter(|_| sound) else {
            return;
        };
        let wall = Wall {
            zone,
            dst: agreement.rules.dst,
        };
        let cut = agreement.calendars.iter().filter(|(_, calendar)| {
            !calendar.maintenance.is_empty() || !calendar.closures.is_empty()
        });
        let cut: Vec<&str> = cut.map(|(id, _)| id.as_str()).collect();
        if cut.is_empty() && agreement.combined.is_empty() {
            return;
        }
        self.never_open_of(agreement, wall, cut);
    }

    #[inline(never)]
    fn never_open_of(&mut self, agreement: &Agreement, wall: Wall, cut: Vec<&str>) {
        let closed = combine::never_open(agreement, wall, cut);
        if !closed.is_empty() {
            for id in closed {
                let path = format!("agreement.calendars.{id}");
                self.closed_for_good(&path, &agreement.calendars[id]);
            }
            return;
        }
        // Those that are open when any part is have no time only if no part has.
        let combined = agreement.combined.iter();
        let combined = combined.filter(|(_, combined)| combined.combine != Combine::Any);
        let combined = combined.map(|(id, _)| id.as_str()).collect();
        for id in combine::never_open(agreement, wall, combined) {
            let why = match agreement.combined[id].combine {
                Combine::Except => {
                    said!("the calendars that are taken out leave nothing of the first")
                }
                Combine::All | Combine::Any => said!("its calendars have no time in common"),
            };
            rarely(|| {
                let message = said!(
                    "The calendar \"{0}\" is never open, because {1}, so no time would ever count: name others.",
                    id,
                    why
                );
                self.add(format!("agreement.combined.{id}.of"), "no-hours", message)
            });
        }
    }
}
