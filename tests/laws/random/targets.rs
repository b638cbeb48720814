//! Pause rules, targets and thresholds.

use super::Targets;
use super::calendars::date;
use super::dice::{Choices, put};
use serde_json::{Map, Value, json};

/// The statuses that tickets have; the first one pauses nothing.
pub(super) const STATUSES: [&str; 4] = ["Working", "Customer", "Supplier", "Closed"];
/// The reasons of agreed pauses.
pub(super) const REASONS: [&str; 3] = ["", "Upgrade", "Access"];
/// The groups that tickets are assigned to.
pub(super) const GROUPS: [&str; 2] = ["Network", "Desk"];

const METRICS: [&str; 6] = [
    "resolution",
    "first-response",
    "next-response",
    "update",
    "requester-wait",
    "agent-work",
];

pub(super) fn pauses(mut choices: Choices) -> Vec<Value> {
    let choices = &mut choices;
    let pause = |id: &str, choices: &mut Choices| {
        let mut when = Map::new();
        let by_reason = choices.once_in(4);
        if !by_reason || choices.maybe() {
            when.insert("status".to_owned(), json!(choices.some(1, &STATUSES[1..3])));
        }
        if by_reason {
            when.insert("reason".to_owned(), json!(choices.some(1, &REASONS[1..])));
        }
        let mut rule = Map::from_iter([
            ("id".to_owned(), json!(id)),
            ("when".to_owned(), Value::Object(when)),
        ]);
        let cap = |choices: &mut Choices| json!(choices.one(&["4h", "30m", "20h"]));
        put(choices, 4, &mut rule, "atMost", cap);
        put(choices, 4, &mut rule, "inTotal", cap);
        for field in ["needsContact", "endsOnReply", "beforeResponse"] {
            put(choices, 5, &mut rule, field, |_| json!(true));
        }
        Value::Object(rule)
    };
    let count = choices.below(4);
    let ids = ["p", "q", "r"].into_iter().take(count);
    ids.map(|id| pause(id, choices)).collect()
}

/// What a day is.
pub(super) fn day(choices: &mut Choices, targets: Targets) -> Option<Value> {
    let measured = [
        json!({ "kind": "hours", "hours": "8h" }),
        json!({ "kind": "block" }),
    ];
    let counted = [
        json!({ "kind": "calendar" }),
        json!({ "kind": "same-time" }),
        json!({ "kind": "same-time-or-close" }),
        json!({ "kind": "end-of-day" }),
        json!({ "kind": "by-time", "time": "16:00" }),
    ];
    let known = match targets {
        Targets::Any => [&measured[..], &counted].concat(),
        Targets::Seconds => measured.to_vec(),
    };
    choices.maybe().then(|| choices.one(&known))
}

fn within(choices: &mut Choices, day: Option<&Value>) -> Value {
    let hours = ["8h", "1h", "4h30m", "45s", "40h"];
    let days: &[&str] = match day.and_then(|day| day["kind"].as_str()) {
        None => &[],
        Some("hours" | "block") => &["1d", "2d4h"],
        Some(_) => &["1d", "2d", "5d", "400d"],
    };
    json!(choices.one(&[&hours[..], days].concat()))
}

fn by(choices: &mut Choices) -> Value {
    let mut by = if choices.once_in(3) {
        let mut by = Map::from_iter([
            ("kind".to_owned(), json!("field")),
            ("field".to_owned(), json!("promised")),
        ]);
        put(choices, 2, &mut by, "whenClosed", |choices| {
            json!(choices.one(&["stays", "next-opening"]))
        });
        by
    } else {
        let mut by = Map::from_iter([
            ("kind".to_owned(), json!("business-day")),
            ("days".to_owned(), json!(choices.one(&[1, 0, 3, 150]))),
        ]);
        put(choices, 2, &mut by, "time", |choices| {
            json!(choices.one(&["16:00", "24:00", "02:30"]))
        });
        put(choices, 2, &mut by, "cutOff", |choices| {
            json!(choices.one(&["15:00", "00:00"]))
        });
        by
    };
    put(choices, 2, &mut by, "pauses", |choices| {
        json!(choices.one(&["ignored", "move"]))
    });
    Value::Object(by)
}

/// What tickets must have in their fields.
fn fields(choices: &mut Choices) -> Value {
    let mut fields = Map::new();
    if choices.maybe() {
        fields.insert(
            "priority".to_owned(),
            json!(choices.some(1, &["P1", "P2", "P3"])),
        );
    }
    if fields.is_empty() || choices.once_in(4) {
        fields.insert(
            "site".to_owned(),
            json!(choices.some(1, &["Leeds", "Pune"])),
        );
    }
    Value::Object(fields)
}

fn conditions(choices: &mut Choices) -> Value {
    let mut conditions = Map::new();
    for name in ["start", "cancel", "pause", "resume", "stop", "reset"] {
        put(choices, 3, &mut conditions, name, |choices| {
            if choices.maybe() {
                json!({ "status": choices.some(1, &STATUSES) })
            } else {
                fields(choices)
            }
        });
    }
    Value::Object(conditions)
}

/// The targets: what each gives is drawn from `choices`, on what terms from `more`.
pub(super) fn targets(
    choices: &mut Choices,
    mut more: Choices,
    targets: Targets,
    calendars: &[&str],
    pauses: &[Value],
    agreed_day: Option<&Value>,
) -> Vec<Value> {
    let more = &mut more;
    let target = |position: usize, choices: &mut Choices, more: &mut Choices| {
        let metric = choices.one(&METRICS);
        let mut target = Map::from_iter([
            ("id".to_owned(), json!(format!("t{position}"))),
            ("metric".to_owned(), json!(metric)),
            ("calendar".to_owned(), json!(choices.one(calendars))),
        ]);
        if targets == Targets::Any && choices.once_in(4) {
            target.insert("by".to_owned(), by(choices));
        } else {
            let day = if more.once_in(4) {
                day(more, targets)
            } else {
                None
            };
            target.extend(day.clone().map(|day| ("day".to_owned(), day)));
            let within = within(choices, day.as_ref().or(agreed_day));
            target.insert("within".to_owned(), within);
        }
        put(choices, 2, &mut target, "when", fields);
        let paused_by = |choices: &mut Choices| {
            let ids: Vec<&Value> = pauses.iter().map(|rule| &rule["id"]).collect();
            if ids.is_empty() {
                json!([])
            } else {
                json!(choices.some(0, &ids))
            }
        };
        if metric == "requester-wait" {
            target.insert("pausedBy".to_owned(), paused_by(more));
        } else {
            put(more, 3, &mut target, "pausedBy", paused_by);
        }
        put(more, 3, &mut target, "goal", |more| {
            json!(more.one(&["95%", "99.5%"]))
        });
        put(more, 6, &mut target, "grace", |more| {
            json!(more.one(&["10m", "3h"]))
        });
        put(more, 6, &mut target, "surcharge", |more| {
            json!(more.one(&["1h", "12h"]))
        });
        put(more, 6, &mut target, "then", |more| {
            json!(more.one(&["2h", "30h"]))
        });
        put(more, 8, &mut target, "assignedTo", |more| {
            json!(more.some(1, &GROUPS))
        });
        put(more, 6, &mut target, "conditions", conditions);
        put(more, 6, &mut target, "effective", |more| {
            let (one, other) = (date(more), date(more));
            let mut effective = json!({ "from": one.clone().min(other.clone()) });
            if one != other && more.maybe() {
                effective["until"] = json!(one.max(other));
            }
            effective
        });
        Value::Object(target)
    };
    let count = choices.below(5) + 1;
    (0..count)
        .map(|position| target(position, choices, more))
        .collect()
}

pub(super) fn warnings(choices: &mut Choices) -> Value {
    let at = [
        json!({ "kind": "used", "share": "75%" }),
        json!({ "kind": "used", "share": "150%" }),
        json!({ "kind": "after-start", "time": "30m" }),
        json!({ "kind": "before-due", "time": "1h" }),
        json!({ "kind": "after-due", "time": "2h" }),
    ];
    let warning = |id: usize| json!({ "id": format!("w{id}"), "at": choices.one(&at) });
    (0..2).map(warning).collect()
}
