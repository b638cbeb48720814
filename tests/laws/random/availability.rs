//! Availability with every term, and the outages, samples and figures that it is made of.

use super::calendars::date;
use super::dice::{Choices, put};
use super::measures::period;
use super::tickets::{DAY, FIRST, write};
use serde_json::{Map, Value, json};

const SERVICES: [&str; 4] = ["web", "mail", "db", "queue"];
const KINDS: [&str; 3] = ["maintenance", "customer", "supplier"];
/// What every measure of availability that counts users says.
const USERS: usize = 100;

fn basis(choices: &mut Choices) -> Value {
    let interval = choices.one(&["5m", "1m", "1h", "20s"]);
    choices.one(&[
        json!("minutes"),
        json!("requests"),
        json!({ "kind": "minutes" }),
        json!({ "kind": "requests" }),
        json!({ "kind": "fixed", "time": "720h" }),
        json!({ "kind": "error-rate-mean", "interval": interval }),
        json!({ "kind": "error-rate-minutes", "interval": interval, "above": "5%" }),
        json!({ "kind": "error-rate-minutes", "interval": interval, "from": "12.5%" }),
        json!({ "kind": "scores", "scores": { "slow": "50%", "very-slow": "0%" } }),
    ])
}

/// A group of some of the services, the first of them in groups again.
fn components(choices: &mut Choices, services: &[&str], depth: usize) -> Value {
    if depth == 0 || services.len() < 2 {
        let service = services[0];
        return match choices.maybe() {
            true => json!(service),
            false => json!({ "service": service, "goal": choices.one(&["99.9%", "99.95%"]) }),
        };
    }
    let (first, rest) = services.split_at(services.len() - 1);
    let mut of = vec![components(choices, first, depth - 1)];
    of.push(components(choices, rest, 0));
    match choices.below(3) {
        0 => json!({ "kind": "series", "of": of }),
        1 => json!({ "kind": "parallel", "of": of }),
        _ => json!({ "kind": "k-of-n", "k": choices.below(2) + 1, "of": of }),
    }
}

fn measure(choices: &mut Choices, position: usize, calendars: &[&str]) -> Value {
    let basis = basis(choices);
    let kind = basis["kind"].as_str().or(basis.as_str()).unwrap();
    let of_outages = ["minutes", "fixed"].contains(&kind);
    let of_runs = of_outages || kind == "error-rate-minutes";
    let period = period(choices);
    let rolls = period["kind"] == "rolling";
    let is_contract = period == "contract" || period["kind"] == "contract";
    let mut measure = Map::from_iter([
        ("id".to_owned(), json!(format!("a{position}"))),
        ("calendar".to_owned(), json!(choices.one(calendars))),
        (
            "goal".to_owned(),
            json!(choices.one(&["99.9%", "95%", "100%"])),
        ),
        ("period".to_owned(), period),
    ]);
    if basis != json!("minutes") || choices.maybe() {
        measure.insert("basis".to_owned(), basis);
    }
    if of_outages {
        put(choices, 2, &mut measure, "components", |choices| {
            let services = choices.some(3, &SERVICES);
            components(choices, &services, 2)
        });
        put(choices, 2, &mut measure, "users", |_| json!(USERS));
    }
    if !measure.contains_key("components") {
        put(choices, 2, &mut measure, "of", |choices| {
            json!(choices.some(1, &SERVICES))
        });
    }
    if of_runs {
        put(choices, 2, &mut measure, "shortestOutage", |choices| {
            json!(choices.one(&["5m", "1h", "90s"]))
        });
        put(choices, 2, &mut measure, "count", |choices| {
            json!(choices.one(&["seconds", "whole-minutes", "started-minutes"]))
        });
    }
    put(choices, 2, &mut measure, "exclude", |choices| {
        let kinds = choices.some(1, &KINDS);
        let exclusion = |kind: &str| match choices.below(3) {
            0 => json!(kind),
            1 if !rolls => json!({ "kind": kind, "atMost": choices.one(&["2h", "10m"]) }),
            _ => json!({ "kind": kind }),
        };
        kinds.into_iter().map(exclusion).collect()
    });
    put(choices, 2, &mut measure, "excluded", |choices| {
        json!(choices.one(&["left-out", "as-up"]))
    });
    put(choices, 3, &mut measure, "rounding", |choices| {
        let mode = choices.one(&["down", "up", "half-up", "half-even"]);
        json!({ "to": choices.one(&["0.01%", "0.1%"]), "mode": mode })
    });
    if is_contract || choices.once_in(4) {
        let (from, until) = (date(choices), date(choices));
        let mut effective = json!({ "from": from.clone().min(until.clone()) });
        if from != until && choices.maybe() {
            effective["until"] = json!(from.max(until));
        }
        measure.insert("effective".to_owned(), effective);
    }
    Value::Object(measure)
}

/// Puts the terms into an agreement.
pub(super) fn terms(mut choices: Choices, calendars: &[&str], agreement: &mut Map<String, Value>) {
    let choices = &mut choices;
    let count = choices.below(3);
    let measures = (0..count).map(|position| measure(choices, position, calendars));
    let measures: Vec<Value> = measures.collect();
    agreement.insert("availability".to_owned(), json!(measures));
    let reported = (0..choices.below(3)).map(|position| {
        json!({ "id": format!("r{position}"), "goal": "80%", "period": period(choices) })
    });
    let reported: Vec<Value> = reported.collect();
    agreement.insert("reported".to_owned(), json!(reported));
}

fn outage(choices: &mut Choices, position: usize, zone: &str) -> Value {
    let from = FIRST + choices.below(40) as i64 * DAY + choices.below(86_400) as i64;
    let mut outage = Map::from_iter([("from".to_owned(), json!(write(choices, zone, from)))]);
    if !choices.once_in(6) {
        let length = choices.one(&[600, 45, 0, 3_600, 300, 5 * 3_600 + 59, 3 * DAY]);
        outage.insert("to".to_owned(), json!(write(choices, zone, from + length)));
    }
    put(choices, 2, &mut outage, "id", |_| {
        json!(format!("O-{position}"))
    });
    put(choices, 2, &mut outage, "kind", |choices| {
        json!(choices.one(&KINDS))
    });
    put(choices, 2, &mut outage, "service", |choices| {
        json!(choices.one(&SERVICES))
    });
    put(choices, 3, &mut outage, "users", |choices| {
        json!(choices.below(USERS + 1))
    });
    put(choices, 3, &mut outage, "share", |choices| {
        json!(choices.one(&["50%", "0%", "33.333333%", "100%"]))
    });
    put(choices, 3, &mut outage, "ticket", |_| json!("T0"));
    put(choices, 3, &mut outage, "reason", |_| json!("Disk full"));
    Value::Object(outage)
}

fn sample(choices: &mut Choices, zone: &str) -> Value {
    let at = FIRST + choices.below(10) as i64 * DAY + choices.below(600) as i64;
    let mut sample = Map::from_iter([
        ("at".to_owned(), json!(write(choices, zone, at))),
        ("total".to_owned(), json!(choices.one(&[100, 0, 1_000_000]))),
    ]);
    if sample["total"] != 0 {
        put(choices, 2, &mut sample, "failed", |choices| {
            json!(choices.below(40))
        });
        put(
            choices,
            3,
            &mut sample,
            "classes",
            |choices| json!({ "slow": choices.below(60) }),
        );
    }
    Value::Object(sample)
}

/// What is known of the services; no local time is ambiguous.
pub(super) fn known(mut choices: Choices, zone: &str, document: &mut Map<String, Value>) {
    let choices = &mut choices;
    let outages = (0..choices.below(7)).map(|position| outage(choices, position, zone));
    let outages: Vec<Value> = outages.collect();
    let samples: Vec<Value> = (0..choices.below(6))
        .map(|_| sample(choices, zone))
        .collect();
    let figures = document["agreement"]["reported"].as_array().unwrap().iter();
    let figures = figures.filter_map(|reported| {
        let period = match reported["period"].as_str()? {
            "month" => "2026-10",
            "quarter" => "2026-Q4",
            "contract" => "contract",
            _ => return None,
        };
        let value = choices.one(&["79.5%", "80%", "100%"]);
        Some(json!({ "measure": reported["id"], "period": period, "value": value }))
    });
    let figures: Vec<Value> = figures.collect();
    for (list, items) in [
        ("outages", outages),
        ("samples", samples),
        ("figures", figures),
    ] {
        if !items.is_empty() {
            document.insert(list.to_owned(), json!(items));
        }
    }
}
