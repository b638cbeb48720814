//! Every choice that an agreement may leave open, with every word.

use super::dice::{Choices, put};
use serde_json::{Map, Value, json};

/// The fields that hold one of some words.
const WORDS: [(&str, &[&str]); 15] = [
    ("equality", &["met", "breached"]),
    ("closingEdge", &["close", "open"]),
    ("judge", &["clock", "deadline"]),
    ("outsideHours", &["next-opening", "same-date"]),
    ("several", &["first", "earliest"]),
    ("pauseAfterBreach", &["stops", "ignored"]),
    (
        "providerOpened",
        &["no-clock", "second-response", "met-at-once"],
    ),
    ("merged", &["excluded", "earliest-start", "follows"]),
    ("versions", &["at-start", "at-each-instant"]),
    ("corrections", &["count", "ignored"]),
    ("resolvedWithoutReply", &["counts", "missed", "left-out"]),
    (
        "priorityChange",
        &[
            "retroactive",
            "forward",
            "carry-percent",
            "reset",
            "strictest-ever",
            "initial-wins",
        ],
    ),
    (
        "reopen",
        &[
            "continue-excluding-closed",
            "continue",
            "restart",
            "new-cycle",
            "first-resolution-only",
        ],
    ),
    ("cycles", &["each", "worst", "all"]),
    ("dst", &["wall-clock", "edges"]),
];

const RESPONSES: [&str; 6] = [
    "public-reply",
    "automatic-reply",
    "acknowledgement",
    "call",
    "status-change",
    "assignment",
];

pub(super) fn rules(mut choices: Choices) -> Map<String, Value> {
    let mut rules = Map::new();
    for (field, words) in WORDS {
        put(&mut choices, 2, &mut rules, field, |choices| {
            json!(choices.one(words))
        });
    }
    put(&mut choices, 3, &mut rules, "atRisk", |choices| {
        json!(choices.one(&["80%", "50%", "0%", "100%"]))
    });
    put(&mut choices, 3, &mut rules, "responses", |choices| {
        json!(choices.some(1, &RESPONSES))
    });
    put(&mut choices, 6, &mut rules, "zone", |choices| {
        json!(choices.one(&["agreement", "provider", "customer", "site", "caller"]))
    });
    // The first target for good, and another at each instant, contradict each other.
    if rules.get("priorityChange") == Some(&json!("initial-wins")) {
        rules.remove("versions");
    }
    // Either would say nothing beside the other.
    if rules.get("judge") != Some(&json!("deadline")) {
        put(&mut choices, 4, &mut rules, "rounding", |choices| {
            let mode = choices.one(&["up", "down", "nearest"]);
            json!({ "to": choices.one(&["1m", "15m", "1h"]), "mode": mode })
        });
    }
    let stands = [json!("new-cycle"), json!("first-resolution-only")];
    if !rules
        .get("reopen")
        .is_some_and(|reopen| stands.contains(reopen))
    {
        put(&mut choices, 3, &mut rules, "reopenWithin", |choices| {
            json!(choices.one(&["2d", "5h"]))
        });
    }
    rules
}
