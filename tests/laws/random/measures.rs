//! Measures with every term; those that contradict each other are not drawn together.

use super::calendars::date;
use super::dice::{Choices, put};
use serde_json::{Map, Value, json};

const GOALS: [&str; 4] = ["95%", "90%", "66.6%", "100%"];

pub(super) fn period(choices: &mut Choices) -> Value {
    choices.one(&[
        json!("month"),
        json!("day"),
        json!("week"),
        json!("quarter"),
        json!("half-year"),
        json!("year"),
        json!("contract"),
        json!({ "kind": "day" }),
        json!({ "kind": "week" }),
        json!({ "kind": "contract" }),
        json!({ "kind": "month", "startsOn": 26 }),
        json!({ "kind": "quarter", "startsIn": 2, "startsOn": 6 }),
        json!({ "kind": "half-year", "startsIn": 4, "startsOn": 28 }),
        json!({ "kind": "year", "startsIn": 10, "startsOn": 20 }),
        json!({ "kind": "weeks", "count": 2, "from": "2026-10-01" }),
        json!({ "kind": "rolling", "days": 10, "every": "day" }),
        json!({ "kind": "rolling", "days": 3, "every": "week" }),
        json!({ "kind": "rolling", "days": 40, "every": "month" }),
    ])
}

fn small_numbers(choices: &mut Choices) -> Value {
    let mut small = Map::new();
    put(choices, 2, &mut small, "minimum", |choices| {
        json!(choices.one(&[1, 3]))
    });
    put(choices, 2, &mut small, "allowedMisses", |choices| {
        json!(choices.one(&[1, 2]))
    });
    put(choices, 3, &mut small, "denominatorFloor", |_| json!(6));
    if small.contains_key("allowedMisses") {
        put(choices, 2, &mut small, "below", |choices| {
            json!(choices.one(&[4, 20]))
        });
    }
    Value::Object(small)
}

fn workload(choices: &mut Choices, rolls: bool) -> Value {
    let mut above = vec![
        json!("not-judged"),
        json!({ "kind": "not-judged" }),
        json!({ "kind": "relaxed-goal", "goal": "40%" }),
    ];
    if !rolls {
        above.extend([
            json!("excess-left-out"),
            json!({ "kind": "excess-left-out" }),
        ]);
    }
    let of = choices.one(&["opened", "judged"]);
    json!({ "limit": choices.one(&[1, 2]), "of": of, "above": choices.one(&above) })
}

fn exceptions(choices: &mut Choices, rolls: bool) -> Value {
    let count = choices.below(2) + 1;
    let exception = |position| {
        let when = choices.one(&[
            json!({ "closure": ["No access"] }),
            json!({ "priority": ["P2"] }),
        ]);
        let mut exception = json!({ "id": format!("e{position}"), "when": when });
        if choices.maybe() {
            exception["name"] = json!("No access to site");
        }
        if !rolls && choices.maybe() {
            exception["atMost"] = json!(1);
        }
        exception
    };
    (0..count).map(exception).collect()
}

/// The goals of single targets agree with those that the targets have.
fn goals(
    choices: &mut Choices,
    targets: &[Value],
    of: &[&Value],
    priorities: bool,
    by_target: bool,
) -> Value {
    let mut goals = Map::new();
    if priorities {
        put(
            choices,
            2,
            &mut goals,
            "priority",
            |choices| json!({ "P1": choices.one(&GOALS), "P3": choices.one(&GOALS) }),
        );
    }
    if by_target {
        put(choices, 2, &mut goals, "target", |choices| {
            let target = targets
                .iter()
                .find(|target| target["id"] == *of[0])
                .unwrap();
            let goal = choices.one(&GOALS);
            let goal = target.get("goal").and_then(Value::as_str).unwrap_or(goal);
            json!({ of[0].as_str().unwrap(): goal })
        });
    }
    put(choices, 2, &mut goals, "require", |choices| {
        json!(choices.one(&["all", "overall"]))
    });
    Value::Object(goals)
}

fn measure(choices: &mut Choices, position: usize, targets: &[Value], priorities: bool) -> Value {
    let ids: Vec<&Value> = targets.iter().map(|target| &target["id"]).collect();
    let of = if choices.once_in(3) {
        choices.some(1, &ids)
    } else {
        ids
    };
    let period = period(choices);
    let rolls = period["kind"] == "rolling";
    let mut measure = Map::from_iter([
        ("id".to_owned(), json!(format!("m{position}"))),
        ("kind".to_owned(), json!("attainment")),
        ("of".to_owned(), json!(of)),
        ("goal".to_owned(), json!(choices.one(&GOALS))),
        ("period".to_owned(), period),
    ]);
    put(choices, 2, &mut measure, "countedIn", |choices| {
        json!(choices.one(&["verdict", "opened", "closed", "due"]))
    });
    put(choices, 2, &mut measure, "open", |choices| {
        json!(choices.one(&["missed-only", "exclude", "range"]))
    });
    put(choices, 2, &mut measure, "unit", |choices| {
        json!(choices.one(&["clock", "ticket"]))
    });
    put(choices, 3, &mut measure, "smallNumbers", small_numbers);
    put(choices, 3, &mut measure, "steps", |choices| {
        let step = |within: &str| json!({ "within": within, "goal": choices.one(&GOALS) });
        ["200%", "50%", "3h"].map(step).into()
    });
    let by_target = measure.get("unit") != Some(&json!("ticket"));
    put(choices, 3, &mut measure, "goals", |choices| {
        goals(choices, targets, &of, priorities, by_target)
    });
    put(choices, 3, &mut measure, "rounding", |choices| {
        let mode = choices.one(&["down", "up", "half-up", "half-even"]);
        json!({ "to": choices.one(&["0.1%", "30%"]), "mode": mode })
    });
    put(choices, 3, &mut measure, "workload", |choices| {
        workload(choices, rolls)
    });
    put(choices, 3, &mut measure, "exceptions", |choices| {
        exceptions(choices, rolls)
    });
    put(choices, 4, &mut measure, "effective", |choices| {
        let (from, until) = (date(choices), date(choices));
        let mut effective = json!({ "from": from.clone().min(until.clone()) });
        if from != until && choices.maybe() {
            effective["until"] = json!(from.max(until));
        }
        effective
    });
    // August was over before all that is judged.
    if measure["period"] == "month" && !measure.contains_key("effective") && choices.maybe() {
        let mut settled = json!({ "period": "2026-08", "met": choices.below(3), "missed": 1 });
        if measure
            .get("workload")
            .is_some_and(|workload| workload["of"] == "opened")
        {
            settled["opened"] = json!(4);
        }
        measure.insert("settled".to_owned(), json!([settled]));
    }
    Value::Object(measure)
}

pub(super) fn measures(mut choices: Choices, targets: &[Value], priorities: bool) -> Vec<Value> {
    let count = choices.below(4);
    (0..count)
        .map(|position| measure(&mut choices, position, targets, priorities))
        .collect()
}
