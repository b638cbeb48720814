//! What two agreements agree otherwise, clause by clause.

use crate::document::Node;
use crate::document::agreement::{Agreement, Charge, Day, Holidays, PauseRule, Target};
use crate::document::hours::Week;
use crate::document::variant::tree;
use crate::money::{Money, Percent};
use serde::Serialize;

/// What a difference without words of its own is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// The name and the parties.
    Name,
    /// Calendars, beyond their hours and holidays.
    Hours,
    /// The priorities.
    Priorities,
    /// Targets, beyond length, clock, goal and pauses.
    Targets,
    /// The rules that may be left open.
    Rules,
    /// The figures of compliance.
    Figures,
    /// Service credits.
    Credits,
    /// Warnings.
    Warnings,
    /// How available services must be.
    Availability,
}

/// Something that is agreed otherwise.
#[expect(
    clippy::large_enum_variant,
    reason = "few of them live, and only while terms are compared"
)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// The zone.
    Zone(String, String),
    /// The weekly hours of a calendar; `None` where it does not exist.
    Hours {
        /// The id, if it is not that of the service hours.
        calendar: Option<String>,
        /// The first terms'.
        before: Option<Week>,
        /// The second terms'.
        after: Option<Week>,
    },
    /// The holidays of a calendar.
    Holidays {
        /// The id, if it is not that of the service hours.
        calendar: Option<String>,
        /// The first terms'.
        before: Holidays,
        /// The second terms'.
        after: Holidays,
    },
    /// What a day in a length means.
    Day(Option<Day>, Option<Day>),
    /// The length or the deadline of a target; `None` where it does not exist.
    Within {
        /// The first terms'.
        before: Option<Target>,
        /// The second terms'.
        after: Option<Target>,
    },
    /// The calendar that counts a target.
    Clock {
        /// The target of the second terms.
        target: Target,
        /// The id of the first terms' calendar; nothing if it is open around the clock.
        before: Option<String>,
        /// The id of the second terms' calendar; nothing if it is open around the clock.
        after: Option<String>,
    },
    /// The goal of a target.
    Goal {
        /// The target of the second terms.
        target: Target,
        /// The first terms'.
        before: Option<Percent>,
        /// The second terms'.
        after: Option<Percent>,
    },
    /// The order of the targets, by which the first of those that fit a ticket applies: the targets that both
    /// have, by their ids.
    Order {
        /// As the first terms list them.
        before: Vec<String>,
        /// As the second terms list them.
        after: Vec<String>,
    },
    /// A pause rule; `None` where it does not exist.
    Pause {
        /// The first terms'.
        before: Option<PauseRule>,
        /// The second terms'.
        after: Option<PauseRule>,
    },
    /// Which pause rules stop a target's clock.
    PausedBy {
        /// The target of the second terms.
        target: Target,
        /// The ids of the first terms'.
        before: Vec<String>,
        /// The ids of the second terms'.
        after: Vec<String>,
    },
    /// A charge; `None` where it does not exist.
    Charge {
        /// The first terms', with its currency.
        before: Option<(Money, String)>,
        /// The second terms'.
        after: Option<(Money, String)>,
    },
    /// Anything else, as it is written; `None` where nothing is.
    Other {
        /// What it is about.
        kind: Kind,
        /// The first terms'.
        before: Option<String>,
        /// The second terms'.
        after: Option<String>,
    },
}

/// What the second agreement agrees otherwise than the first; empty exactly if they are equal.
pub fn changes(before: &Agreement, after: &Agreement) -> Vec<Change> {
    let mut changes = Vec::new();
    if before == after {
        return changes;
    }
    if before.time_zone != after.time_zone {
        changes.push(Change::Zone(
            before.time_zone.clone(),
            after.time_zone.clone(),
        ));
    }
    calendars(before, after, &mut changes);
    if before.day != after.day {
        changes.push(Change::Day(before.day, after.day));
    }
    targets(before, after, &mut changes);
    let (one, other) = both(&before.targets, &after.targets, |target| &target.id);
    if one != other {
        changes.push(Change::Order {
            before: one,
            after: other,
        });
    }
    for (one, other) in paired(&before.pauses, &after.pauses, |rule| &rule.id) {
        if one != other {
            changes.push(Change::Pause {
                before: one.cloned(),
                after: other.cloned(),
            });
        }
    }
    let (one, other) = both(&before.pauses, &after.pauses, |rule| &rule.id);
    if one != other {
        changes.push(Change::Other {
            kind: Kind::Rules,
            before: Some(one.join(", ")),
            after: Some(other.join(", ")),
        });
    }
    paused_by(before, after, &mut changes);
    let amount = |charge: Option<&Charge>, agreement: &Agreement| {
        charge.map(|charge| {
            (
                charge.amount,
                agreement.currency.clone().unwrap_or_default(),
            )
        })
    };
    for (one, other) in paired(&before.charges, &after.charges, |charge| &charge.id) {
        let (one, other) = (amount(one, before), amount(other, after));
        if one != other {
            changes.push(Change::Charge {
                before: one,
                after: other,
            });
        }
    }
    rest(before, after, &mut changes);
    if changes.is_empty() {
        // The same terms in other words, such as the default written out.
        leaves(&tree(before), &tree(after), None, &mut changes);
    }
    changes
}

/// The ids of what two lists have both, in the order of each.
pub(super) fn both<T>(
    before: &[T],
    after: &[T],
    id: fn(&T) -> &String,
) -> (Vec<String>, Vec<String>) {
    let common = |list: &[T], other: &[T]| {
        let is_known = |one: &&T| other.iter().any(|other| id(other) == id(one));
        list.iter().filter(is_known).map(id).cloned().collect()
    };
    (common(before, after), common(after, before))
}

/// Things of two lists by their ids, in the order of the first list and then of the second.
fn paired<'a, T>(
    before: &'a [T],
    after: &'a [T],
    id: fn(&T) -> &String,
) -> Vec<(Option<&'a T>, Option<&'a T>)> {
    let find = |list: &'a [T], one: &T| list.iter().find(|other| id(other) == id(one));
    let mut pairs: Vec<_> = before
        .iter()
        .map(|one| (Some(one), find(after, one)))
        .collect();
    let new = after.iter().filter(|one| find(before, one).is_none());
    pairs.extend(new.map(|one| (None, Some(one))));
    pairs
}

fn calendars(before: &Agreement, after: &Agreement, changes: &mut Vec<Change>) {
    let mut ids: Vec<&String> = before.calendars.keys().collect();
    ids.extend(
        after
            .calendars
            .keys()
            .filter(|id| !before.calendars.contains_key(id.as_str())),
    );
    for id in ids {
        let (one, other) = (
            before.calendars.get(id.as_str()),
            after.calendars.get(id.as_str()),
        );
        let named = (before.service_hours() != Some(id)).then(|| id.clone());
        let hours = |calendar: Option<&crate::document::agreement::Calendar>| {
            calendar.map(|calendar| calendar.hours.clone())
        };
        if hours(one) != hours(other) {
            changes.push(Change::Hours {
                calendar: named.clone(),
                before: hours(one),
                after: hours(other),
            });
        }
        if let (Some(one), Some(other)) = (one, other)
            && one.holidays != other.holidays
        {
            changes.push(Change::Holidays {
                calendar: named,
                before: one.holidays.clone(),
                after: other.holidays.clone(),
            });
        }
    }
}

fn targets(before: &Agreement, after: &Agreement, changes: &mut Vec<Change>) {
    for (one, other) in paired(&before.targets, &after.targets, |target| &target.id) {
        let (Some(was), Some(is)) = (one, other) else {
            changes.push(Change::Within {
                before: one.cloned(),
                after: other.cloned(),
            });
            continue;
        };
        if (was.within, &was.by) != (is.within, &is.by) {
            changes.push(Change::Within {
                before: one.cloned(),
                after: other.cloned(),
            });
        }
        if was.calendar != is.calendar {
            let counted = |agreement: &Agreement, target: &Target| {
                let calendar = agreement.calendars.get(&*target.calendar);
                let around = calendar.is_some_and(|calendar| calendar.is_always());
                (!around).then(|| target.calendar.clone())
            };
            changes.push(Change::Clock {
                target: is.clone(),
                before: counted(before, was),
                after: counted(after, is),
            });
        }
        if was.goal != is.goal {
            changes.push(Change::Goal {
                target: is.clone(),
                before: was.goal,
                after: is.goal,
            });
        }
    }
}

/// Which rules stop which clocks, among the rules that both have: the others are told of by themselves.
fn paused_by(before: &Agreement, after: &Agreement, changes: &mut Vec<Change>) {
    let stops = |agreement: &Agreement, target: &Target, others: &Agreement| -> Vec<String> {
        let stops = agreement
            .paused_by(target)
            .into_iter()
            .zip(&agreement.pauses);
        let known = |rule: &PauseRule| others.pauses.iter().any(|other| other.id == rule.id);
        let stops = stops.filter(|(stops, rule)| *stops && known(rule));
        let mut ids: Vec<String> = stops.map(|(_, rule)| rule.id.clone()).collect();
        // Another order of the rules is a change of its own.
        ids.sort_unstable();
        ids
    };
    for (one, other) in paired(&before.targets, &after.targets, |target| &target.id) {
        let (Some(was), Some(is)) = (one, other) else {
            continue;
        };
        let (one, other) = (stops(before, was, after), stops(after, is, before));
        if one != other {
            changes.push(Change::PausedBy {
                target: is.clone(),
                before: one,
                after: other,
            });
        }
    }
}

/// What is left when everything is taken out that has been told of: leaf by leaf, as it is written.
fn rest(before: &Agreement, after: &Agreement, changes: &mut Vec<Change>) {
    let same = Agreement {
        time_zone: before.time_zone.clone(),
        day: before.day,
        pauses: before.pauses.clone(),
        ..after.clone()
    };
    let mut same = same;
    for target in &mut same.targets {
        let was = before.targets.iter().find(|was| was.id == target.id);
        if let Some(was) = was {
            target.within = was.within;
            target.by.clone_from(&was.by);
            target.calendar.clone_from(&was.calendar);
            target.goal = was.goal;
            target.paused_by.clone_from(&was.paused_by);
        }
    }
    // Those that are new or gone have been told of.
    same.targets
        .retain(|target| before.targets.iter().any(|was| was.id == target.id));
    let gone = before
        .targets
        .iter()
        .filter(|was| !after.targets.iter().any(|is| is.id == was.id));
    same.targets.extend(gone.cloned());
    same.targets
        .sort_by_key(|target| before.targets.iter().position(|was| was.id == target.id));
    for (id, calendar) in &before.calendars {
        let Some(is) = same.calendars.get_mut(id.as_str()) else {
            same.calendars.insert(id.clone(), calendar.clone());
            continue;
        };
        is.hours = calendar.hours.clone();
        is.holidays = calendar.holidays.clone();
    }
    let new: Vec<String> = after
        .calendars
        .keys()
        .filter(|id| !before.calendars.contains_key(id.as_str()))
        .cloned()
        .collect();
    for id in &new {
        same.calendars.remove(id.as_str());
    }
    for charge in &mut same.charges {
        if let Some(was) = before.charges.iter().find(|was| was.id == charge.id) {
            charge.amount = was.amount;
        }
    }
    leaves(&tree(before), &tree(&same), None, changes);
}

fn leaves(before: &Node, after: &Node, kind: Option<Kind>, changes: &mut Vec<Change>) {
    match (before, after) {
        _ if before == after => {}
        (Node::Object(one), Node::Object(other)) => {
            let find = |list: &'_ [(String, Node)], key: &str| {
                list.iter().position(|(name, _)| name == key)
            };
            for (key, was) in one {
                let is = find(other, key).map_or(&Node::Null, |place| &other[place].1);
                leaves(was, is, kind.or_else(|| Some(about(key))), changes);
            }
            for (key, is) in other.iter().filter(|(key, _)| find(one, key).is_none()) {
                leaves(&Node::Null, is, kind.or_else(|| Some(about(key))), changes);
            }
        }
        (Node::List(one), Node::List(other)) => {
            for place in 0..one.len().max(other.len()) {
                let at = |list: &[Node]| list.get(place).cloned().unwrap_or(Node::Null);
                leaves(&at(one), &at(other), kind, changes);
            }
        }
        (Node::Null, Node::Object(entries)) => {
            for (_, is) in entries {
                leaves(&Node::Null, is, kind, changes);
            }
        }
        (Node::Object(entries), Node::Null) => {
            for (_, was) in entries {
                leaves(was, &Node::Null, kind, changes);
            }
        }
        (Node::Null, Node::List(list)) => {
            for is in list {
                leaves(&Node::Null, is, kind, changes);
            }
        }
        (Node::List(list), Node::Null) => {
            for was in list {
                leaves(was, &Node::Null, kind, changes);
            }
        }
        _ => changes.push(Change::Other {
            kind: kind.unwrap_or(Kind::Rules),
            before: written(before),
            after: written(after),
        }),
    }
}

/// What a field of the agreement is about.
fn about(field: &str) -> Kind {
    match field {
        "name" | "parties" => Kind::Name,
        "calendars" | "combined" => Kind::Hours,
        "priorities" => Kind::Priorities,
        "targets" => Kind::Targets,
        "measures" => Kind::Figures,
        "currency" | "charges" | "credits" | "limits" | "parts" | "claim" => Kind::Credits,
        "warnings" => Kind::Warnings,
        "availability" | "reported" => Kind::Availability,
        _ => Kind::Rules,
    }
}

fn written(node: &Node) -> Option<String> {
    match node {
        Node::Null | Node::Float => None,
        Node::Bool(value) => Some(value.to_string()),
        Node::Integer(value) => Some(value.to_string()),
        Node::Text(text) => Some(text.clone()),
        Node::List(list) => {
            let parts: Vec<String> = list.iter().filter_map(written).collect();
            Some(parts.join(", "))
        }
        Node::Object(entries) => {
            let parts: Vec<String> = entries
                .iter()
                .filter_map(|(_, node)| written(node))
                .collect();
            Some(parts.join(", "))
        }
    }
}
