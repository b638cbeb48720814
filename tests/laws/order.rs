//! In which order a document lists things does not matter, but where it says that it does.

use crate::config;
use crate::judged::{Judged, judge};
use crate::random::documents;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Lists in an order that means something: events follow one another, weeks take turns, of exceptions
/// the first that fits applies, limits are used up by the first credits, the first exclusion cuts first, and
/// amounts, limits, parts and slabs build on those before them.
const IN_ORDER: [&str; 10] = [
    "events",
    "then",
    "versions",
    "exceptions",
    "credits",
    "exclude",
    "changes",
    "limits",
    "parts",
    "slabs",
];

/// The same document with its lists the other way round.
fn turned(value: &mut Value) {
    match value {
        Value::Array(items) => {
            items.reverse();
            items.iter_mut().for_each(turned);
        }
        Value::Object(fields) => {
            let taken_out = fields.get("combine") == Some(&json!("except"));
            for (field, value) in fields {
                match value.as_array_mut() {
                    // The first calendar is the one that the others are taken out of.
                    Some(of) if taken_out => of[1..].reverse(),
                    Some(list) if IN_ORDER.contains(&field.as_str()) => {
                        list.iter_mut()
                            .filter(|item| item.is_object())
                            .for_each(turned);
                    }
                    _ => turned(value),
                }
            }
        }
        _ => {}
    }
}

/// Of the targets of one metric no two fit one ticket.
fn disjoint(document: &mut Value) {
    let agreement = &mut document["agreement"];
    let priorities = ["P1", "P2", "P3", "P4", "P5"];
    agreement["priorities"] = priorities.iter().map(|id| json!({ "id": id })).collect();
    let mut metrics: BTreeMap<String, usize> = BTreeMap::new();
    for target in agreement["targets"].as_array_mut().unwrap() {
        let found = metrics.entry(target["metric"].to_string()).or_default();
        target["when"] = json!({ "priority": [priorities[*found]] });
        *found += 1;
    }
}

/// What a report says, whatever the order in which it says it; a place in a list is no part of that.
fn said(mut value: Value) -> Value {
    fn sort(value: &mut Value) {
        match value {
            Value::Array(items) => {
                items.iter_mut().for_each(sort);
                items.sort_by_cached_key(Value::to_string);
            }
            Value::Object(fields) => {
                fields.remove("terms");
                // Of outages that begin together the first one in the list counts first.
                fields.remove("outages");
                fields.remove("outage");
                if fields.contains_key("limit") {
                    fields.remove("target");
                }
                // Of several pairs of credits the first one in the list is the example.
                if fields.get("code") == Some(&json!("one-ticket-costs-twice")) {
                    fields.remove("message");
                }
                for place in ["path", "message"] {
                    if let Some(Value::String(text)) = fields.get_mut(place) {
                        text.retain(|letter| !letter.is_ascii_digit());
                    }
                }
                fields.values_mut().for_each(sort);
            }
            _ => {}
        }
    }
    sort(&mut value);
    value
}

/// Metrics are held against the goal of the first measure that counts them, so their goals are left out.
fn without_goals(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(without_goals),
        Value::Object(fields) => {
            fields.retain(|field, _| !["goal", "reached", "oneDecides"].contains(&field.as_str()));
            fields.values_mut().for_each(without_goals);
        }
        _ => {}
    }
}

/// The clocks with all their steps, by ticket.
fn explained(judged: &Judged) -> BTreeMap<String, Vec<String>> {
    let mut tickets: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (ticket, metric, _) in judged.clocks() {
        let id = judged.document.tickets.get(ticket).unwrap().id().to_owned();
        let explanation = serde_json::to_value(judged.explain(ticket, metric)).unwrap();
        tickets
            .entry(id)
            .or_default()
            .push(said(explanation).to_string());
    }
    tickets
}

proptest! {
    #![proptest_config(config(120))]

    #[test]
    fn the_order_of_a_document_decides_nothing(written in documents()) {
        let written = written.with(disjoint);
        let (one, other) = (judge(&written), judge(&written.with(turned)));
        prop_assert_eq!(explained(&one), explained(&other));
        let report = |judged: &Judged| {
            let mut report = serde_json::to_value(&judged.report).unwrap();
            without_goals(&mut report["metrics"]);
            said(report).to_string()
        };
        prop_assert_eq!(report(&one), report(&other));
    }
}
