//! The targets as a table of priorities, and what an edit of a cell does to the agreement.
//!
//! Pure. A cell shows the target that applies to a ticket of its priority when no other field counts;
//! targets that ask for further fields are left alone. `targets` is the view.

use crate::document::agreement::{Agreement, Calendar, Metric, Priority, Target};
use crate::document::fresh;
use crate::length::Length;
use crate::money::Percent;

/// The most priorities that the table has room for.
pub const MOST_PRIORITIES: usize = 8;

/// The metrics that are columns of the table. The one in the middle is there only where it is owed.
pub const COLUMNS: [Metric; 3] = [Metric::FirstResponse, Metric::Update, Metric::Resolution];

/// The columns of an agreement.
pub fn columns(agreement: &Agreement) -> Vec<Metric> {
    let owed = |metric: &Metric| {
        let mut priorities = agreement.priorities.iter();
        let in_table = priorities.any(|priority| cell(agreement, &priority.id, *metric).is_some());
        Metric::MAIN.contains(metric) || in_table
    };
    COLUMNS.into_iter().filter(owed).collect()
}

/// Whether a target asks for nothing but, at most, the priority.
fn is_plain(target: &Target) -> bool {
    target.when.keys().all(|field| field == "priority")
}

/// The position of the target in a cell.
pub fn cell(agreement: &Agreement, priority: &str, metric: Metric) -> Option<usize> {
    agreement.targets.iter().position(|target| {
        let wanted = target.when.get("priority");
        target.metric == metric
            && is_plain(target)
            && wanted.is_none_or(|wanted| wanted.iter().any(|id| id == priority))
    })
}

/// The goals of a priority: one, or two that differ.
pub fn goals(agreement: &Agreement, priority: &str) -> Vec<Percent> {
    let goal = |metric| agreement.targets[cell(agreement, priority, metric)?].goal;
    let mut goals: Vec<Percent> = COLUMNS.into_iter().filter_map(goal).collect();
    goals.dedup();
    goals
}

/// Puts a length in a cell, or takes its target away.
pub fn set_within(
    agreement: &mut Agreement,
    priority: &str,
    metric: Metric,
    within: Option<Length>,
) {
    match (own(agreement, priority, metric), within) {
        (Some(position), Some(within)) => {
            let target = &mut agreement.targets[position];
            (target.within, target.by) = (Some(within), None);
        }
        (Some(position), None) => remove_target(agreement, position),
        (None, Some(within)) => add_target(agreement, priority, metric, within),
        (None, None) => {}
    }
}

/// Counts a cell by another calendar; `None` is around the clock, for which a calendar is made if there is none.
pub fn set_calendar(
    agreement: &mut Agreement,
    priority: &str,
    metric: Metric,
    calendar: Option<&str>,
) {
    let Some(position) = own(agreement, priority, metric) else {
        return;
    };
    let id = match calendar.or_else(|| agreement.around_the_clock()) {
        Some(id) => id.to_owned(),
        None => {
            let id = fresh("always", |id| agreement.calendars.contains_key(id));
            agreement.calendars.insert(id.clone(), Calendar::always());
            id
        }
    };
    agreement.targets[position].calendar = id;
}

/// Sets the goal of every clock of a priority.
pub fn set_goal(agreement: &mut Agreement, priority: &str, goal: Option<Percent>) {
    for metric in COLUMNS {
        if let Some(position) = own(agreement, priority, metric) {
            agreement.targets[position].goal = goal;
        }
    }
}

/// Adds a priority without targets.
pub fn add_priority(agreement: &mut Agreement) {
    let number = agreement.priorities.len() + 1;
    let taken = |id: &str| {
        agreement
            .priorities
            .iter()
            .any(|priority| priority.id == id)
    };
    let id = (number..)
        .map(|number| ["P", &number.to_string()].concat())
        .find(|id| !taken(id))
        .unwrap_or_default();
    agreement.priorities.push(Priority {
        id,
        name: String::new(),
    });
}

/// Takes a priority away, with the targets that are its alone.
pub fn remove_priority(agreement: &mut Agreement, position: usize) {
    let id = agreement.priorities.remove(position).id;
    let mut target = 0;
    while target < agreement.targets.len() {
        let Some(wanted) = agreement.targets[target].when.get_mut("priority") else {
            target += 1;
            continue;
        };
        let named = wanted.len();
        wanted.retain(|wanted| *wanted != id);
        if wanted.is_empty() && named > 0 {
            remove_target(agreement, target);
        } else {
            target += 1;
        }
    }
}

/// Gives a priority another id, which is what tickets carry, also where targets ask for it.
pub fn rename(agreement: &mut Agreement, position: usize, id: &str) {
    let before = std::mem::replace(&mut agreement.priorities[position].id, id.to_owned());
    for target in &mut agreement.targets {
        for wanted in target.when.get_mut("priority").into_iter().flatten() {
            if *wanted == before {
                id.clone_into(wanted);
            }
        }
    }
}

/// The position of the target of this cell alone; one shared with other priorities is taken apart first.
fn own(agreement: &mut Agreement, priority: &str, metric: Metric) -> Option<usize> {
    let position = cell(agreement, priority, metric)?;
    let shared = agreement.targets[position]
        .when
        .get("priority")
        .is_none_or(|wanted| wanted.len() > 1);
    if !shared {
        return Some(position);
    }
    let before = agreement.targets[position].id.clone();
    let mut target = agreement.targets[position].clone();
    target.id = target_id(agreement, priority, metric);
    target.when = [("priority".to_owned(), vec![priority.to_owned()])].into();
    // Whatever else the shared target covers stays as it is.
    let all = agreement
        .priorities
        .iter()
        .map(|priority| priority.id.clone());
    let rest = &mut agreement.targets[position].when;
    rest.get_or_insert_with("priority".to_owned(), || all.collect())
        .retain(|id| id != priority);
    for measure in &mut agreement.measures {
        if let Some(at) = measure.of.iter().position(|id| *id == before) {
            measure.of.insert(at, target.id.clone());
        }
    }
    agreement.targets.insert(position, target);
    if agreement.targets[position + 1].when["priority"].is_empty() {
        remove_target(agreement, position + 1);
    }
    Some(position)
}

/// Takes a target away, also from the measures that count it.
pub fn remove_target(agreement: &mut Agreement, position: usize) {
    let id = agreement.targets.remove(position).id;
    for measure in &mut agreement.measures {
        measure.of.retain(|of| *of != id);
    }
}

/// A new target counts in service hours, has the priority's goal, and joins the measures of its metric.
fn add_target(agreement: &mut Agreement, priority: &str, metric: Metric, within: Length) {
    let Some(calendar) = agreement.service_hours().map(str::to_owned) else {
        return;
    };
    let id = target_id(agreement, priority, metric);
    let goal = goals(agreement, priority).first().copied();
    let metric_of = |id: &String| {
        let target = agreement.targets.iter().find(|target| target.id == *id);
        target.map(|target| target.metric)
    };
    let joins: Vec<bool> = agreement
        .measures
        .iter()
        .map(|measure| measure.of.iter().all(|id| metric_of(id) == Some(metric)))
        .collect();
    for (measure, joins) in agreement.measures.iter_mut().zip(joins) {
        if joins {
            measure.of.push(id.clone());
        }
    }
    agreement.targets.push(Target {
        id,
        metric,
        when: [("priority".to_owned(), vec![priority.to_owned()])].into(),
        within: Some(within),
        by: None,
        calendar,
        paused_by: None,
        goal,
        day: None,
        grace: None,
        surcharge: None,
        then: None,
        assigned_to: Vec::new(),
        conditions: None,
        effective: None,
    });
}

fn target_id(agreement: &Agreement, priority: &str, metric: Metric) -> String {
    let kind = match metric {
        Metric::FirstResponse => "-response",
        Metric::Update => "-update",
        _ => "-resolution",
    };
    let id = [&priority.to_ascii_lowercase(), kind].concat();
    fresh(&id, |id| {
        agreement.targets.iter().any(|target| target.id == id)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::example;
    use crate::map::Map;
    use crate::ui::terms::read;

    const METRICS: [(&str, Metric); 2] = [
        ("respond", Metric::FirstResponse),
        ("resolve", Metric::Resolution),
    ];

    /// One line a priority: its lengths, `*` where they count around the clock, and its goals.
    fn shown(agreement: &Agreement) -> Vec<String> {
        let priority = |priority: &Priority| {
            let mut line = priority.id.clone();
            for metric in columns(agreement) {
                let text = cell(agreement, &priority.id, metric).map(|position| {
                    let target = &agreement.targets[position];
                    let always = agreement.calendars[&target.calendar].is_always();
                    target.within.unwrap_or_default().to_string() + if always { "*" } else { "" }
                });
                line = line + " " + text.as_deref().unwrap_or("–");
            }
            for goal in goals(agreement, &priority.id) {
                line = line + " " + &goal.to_string();
            }
            line
        };
        agreement.priorities.iter().map(priority).collect()
    }

    fn shared() -> Agreement {
        let mut agreement = example::agreement();
        agreement.targets.truncate(2);
        agreement.targets[0].when = Map::new();
        let resolution = &mut agreement.targets[1];
        resolution.when = [(
            "priority".to_owned(),
            vec!["P1".to_owned(), "P2".to_owned()],
        )]
        .into();
        agreement.measures[0].of = vec![resolution.id.clone()];
        agreement
    }

    #[test]
    fn a_cell_is_edited_without_touching_its_neighbours() {
        let own = example::agreement;
        for (start, edit, expected, counted) in [
            (own(), "P2 resolve 4 h", "P2 1h 4h 95%", "p1 p2 p3 p4"),
            (own(), "P2 resolve –", "P2 1h – 95%", "p1 p3 p4"),
            (own(), "P2 respond –", "P2 – 8h 95%", "p1 p2 p3 p4"),
            (own(), "P2 resolve always", "P2 1h 8h* 95%", "p1 p2 p3 p4"),
            (own(), "P1 resolve office", "P1 15m* 4h 95%", "p1 p2 p3 p4"),
            (own(), "P2 goal 80", "P2 1h 8h 80%", "p1 p2 p3 p4"),
            (own(), "P2 goal –", "P2 1h 8h", "p1 p2 p3 p4"),
            (shared(), "P2 resolve 2 h", "P2 15m* 2h* 95%", "p2 p1"),
            (shared(), "P2 respond 2 h", "P2 2h* 4h* 95%", "p1"),
            (shared(), "P2 resolve –", "P2 15m* – 95%", "p1"),
            (shared(), "P3 resolve 2 h", "P3 15m* 2h 95%", "p1 p3"),
        ] {
            let mut agreement = start.clone();
            let words: Vec<&str> = edit.splitn(3, ' ').collect();
            let [priority, what, value] = words[..] else {
                panic!("{edit}")
            };
            match METRICS.iter().find(|(word, _)| *word == what) {
                None => set_goal(&mut agreement, priority, read::percent(value)),
                Some(&(_, metric)) => match value {
                    "always" => set_calendar(&mut agreement, priority, metric, None),
                    "office" => set_calendar(&mut agreement, priority, metric, Some("office")),
                    _ => set_within(&mut agreement, priority, metric, read::length(value)),
                },
            }
            let (before, after) = (shown(&start), shown(&agreement));
            for (position, line) in after.iter().enumerate() {
                let unchanged = &before[position];
                let expected = if line.starts_with(priority) {
                    expected
                } else {
                    unchanged
                };
                assert_eq!(line, expected, "{edit}");
            }
            let counts: Vec<&str> = agreement.measures[0].of.iter().map(|id| &id[..2]).collect();
            assert_eq!(counts.join(" "), counted, "{edit}");
            assert!(agreement.validate().is_empty(), "{edit}");
        }
    }

    #[test]
    fn updates_are_a_column_once_one_is_owed() {
        let mut agreement = example::agreement();
        assert_eq!(columns(&agreement), Metric::MAIN);
        set_within(&mut agreement, "P2", Metric::Update, read::length("1 h"));
        assert_eq!(columns(&agreement), COLUMNS);
        assert_eq!(
            shown(&agreement),
            [
                "P1 15m* – 4h* 95%",
                "P2 1h 1h 8h 95%",
                "P3 4h – 3d 90%",
                "P4 1d – 10d 90%"
            ]
        );
        let update = agreement.targets.last().expect("the one added");
        assert_eq!((&*update.id, update.metric), ("p2-update", Metric::Update));
        assert!(agreement.validate().is_empty());
        set_within(&mut agreement, "P2", Metric::Update, None);
        assert_eq!(agreement, example::agreement());
    }

    #[test]
    fn around_the_clock_makes_its_calendar_when_there_is_none() {
        let mut agreement = example::agreement();
        for priority in ["P1", "P2"] {
            set_within(&mut agreement, priority, Metric::FirstResponse, None);
        }
        set_calendar(&mut agreement, "P1", Metric::Resolution, Some("office"));
        agreement.calendars.remove("always");
        set_calendar(&mut agreement, "P3", Metric::Resolution, None);
        assert_eq!(shown(&agreement)[2], "P3 4h 3d* 90%");
        assert!(agreement.calendars["always"].is_always());
    }

    #[test]
    fn priorities_come_and_go_with_their_targets() {
        let mut agreement = example::agreement();
        rename(&mut agreement, 1, "Major");
        assert_eq!(shown(&agreement)[1], "Major 1h 8h 95%");
        add_priority(&mut agreement);
        assert_eq!(shown(&agreement)[4], "P5 – –");
        remove_priority(&mut agreement, 1);
        assert_eq!(
            shown(&agreement),
            ["P1 15m* 4h* 95%", "P3 4h 3d 90%", "P4 1d 10d 90%", "P5 – –"]
        );
        assert_eq!(agreement.measures[0].of.len(), 3);
        assert_eq!(agreement.targets.len(), 6);
        add_priority(&mut agreement);
        assert_eq!(agreement.priorities[4].id, "P6", "P5 is taken");
        assert!(agreement.validate().is_empty());
    }
}
