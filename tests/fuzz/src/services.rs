//! Outages, samples and the terms of availability, made of decisions.

use super::choices::Choices;
use super::terms::{CAPS, SHARES, few, list, maybe, moment, word, written};
use serde_json::{Map, Value, json};

const SERVICES: [&str; 3] = ["web", "db", "mail"];
const KINDS: [&str; 2] = ["maintenance", "customer"];

fn measure(choices: &mut Choices<'_>, place: i64, calendars: &[&str]) -> Value {
    let mut measure = Map::new();
    measure.insert("id".to_owned(), format!("a{place}").into());
    measure.insert("calendar".to_owned(), word(choices, calendars));
    measure.insert("goal".to_owned(), word(choices, &SHARES));
    let period = choices.pick(&[
        json!("month"),
        json!("quarter"),
        json!("contract"),
        json!("day"),
        json!({ "kind": "rolling", "days": 30, "every": "week" }),
    ]);
    let rolls = period["kind"] == "rolling";
    if period == "contract" || choices.one_in(4) {
        measure.insert("effective".to_owned(), json!({ "from": "2009-10-01" }));
    }
    measure.insert("period".to_owned(), period);
    let interval = choices.pick(&["1m", "5m", "1h", "1s"]);
    let of_requests = match choices.number(0..=7) {
        5 => json!("requests"),
        6 => json!({ "kind": "error-rate-mean", "interval": interval }),
        7 => json!({ "kind": "scores", "scores": { "slow": "50%" } }),
        _ => Value::Null,
    };
    if of_requests != Value::Null {
        measure.insert("basis".to_owned(), of_requests);
    } else {
        maybe(choices, &mut measure, "shortestOutage", |choices| {
            word(choices, &CAPS[..4])
        });
        maybe(choices, &mut measure, "count", |choices| {
            word(choices, &["whole-minutes", "started-minutes"])
        });
        match choices.number(0..=5) {
            3 => {
                let limit = choices.pick(&["above", "from"]);
                let basis =
                    json!({ "kind": "error-rate-minutes", "interval": interval, limit: "5%" });
                measure.insert("basis".to_owned(), basis);
            }
            4 => {
                let group = json!({ "kind": "parallel", "of": ["web", "mail"] });
                let kind = choices.pick(&["series", "parallel"]);
                let components = json!({ "kind": kind, "of": [group, "db"] });
                measure.insert("components".to_owned(), components);
            }
            5 => {
                measure.insert(
                    "basis".to_owned(),
                    json!({ "kind": "fixed", "time": "720h" }),
                );
                measure.insert("users".to_owned(), json!(255));
            }
            _ => {
                measure.insert("users".to_owned(), json!(255));
            }
        }
    }
    if choices.one_in(3) {
        let kinds = few(choices, &KINDS);
        let kinds = kinds.as_array().cloned().unwrap_or_default().into_iter();
        let capped = !rolls && choices.one_in(2);
        let exclude = kinds.map(|kind| match capped {
            true => json!({ "kind": kind, "atMost": "2h" }),
            false => kind,
        });
        measure.insert("exclude".to_owned(), exclude.collect());
    }
    maybe(choices, &mut measure, "excluded", |_| "as-up".into());
    Value::Object(measure)
}

fn outage(choices: &mut Choices<'_>, _: i64) -> Value {
    let from = moment(choices);
    let mut outage = json!({ "from": written(choices, from) });
    if !choices.one_in(4) {
        // A day more, so that zones do not turn it round.
        let to = from + 86_400 + choices.number(0..=255) * 977;
        outage["to"] = written(choices, to.min(7_258_118_399));
    }
    for (field, words) in [("service", &SERVICES[..]), ("kind", &KINDS[..])] {
        if choices.one_in(2) {
            outage[field] = word(choices, words);
        }
    }
    if choices.one_in(3) {
        outage["share"] = word(choices, &SHARES);
    }
    if choices.one_in(3) {
        outage["users"] = choices.number(0..=255).into();
    }
    outage
}

fn sample(choices: &mut Choices<'_>, _: i64) -> Value {
    let at = moment(choices);
    let failed = choices.number(0..=255);
    json!({ "at": written(choices, at), "total": failed + choices.number(0..=255), "failed": failed })
}

/// Puts what there is to know of services into a document, and how it is measured.
pub fn services(choices: &mut Choices<'_>, calendars: &[&str], document: &mut Value) {
    let measures = list(choices, 2, |choices, place| {
        measure(choices, place, calendars)
    });
    document["agreement"]["availability"] = measures;
    document["outages"] = list(choices, 6, outage);
    document["samples"] = list(choices, 6, sample);
}
