//! One document with random edits: nothing that it says makes the engine panic.

use crate::config;
use crate::ledger::{late_is_beyond_the_limit, ledger_adds_up};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};
use sla_calculator::document::Document;
use sla_calculator::evaluate;
use sla_calculator::holidays::HolidayData;
use std::cell::Cell;

/// Values by what they look like; the first kind fits nowhere or anywhere.
#[rustfmt::skip]
const VALUES: [&[&str]; 6] = [
    &["\"\"", "\"P1\"", "\"P2\"", "\"Waiting\"", "\"office\"", "\"Pacific/Apia\"", "\"Asia/Kathmandu\"", "\"JPY\"", "\"resumed\"", "\"met\"", "true", "null", "[]", "{}", "0", "-1", "1e308"],
    &["\"2026-03-29T01:30\"", "\"2026-10-25T01:30\"", "\"1970-01-01T00:00\"", "\"1970-01-01T00:00:00Z\"", "\"2199-12-31T23:59:59\"", "\"2199-12-31T23:59:59Z\"", "\"2026-11-24T10:30:30+14:00\"", "\"2027-01-01T00:00\""],
    &["\"1970-01-01\"", "\"2199-12-31\"", "\"2026-11-23\"", "\"2026-02-30\""],
    &["\"00:00-00:00\"", "\"24:00-00:00\"", "\"23:59-00:01\"", "\"00:00-24:00\"", "\"12:00-12:00:01\"", "\"09:00-09:00\""],
    &["\"0m\"", "\"1s\"", "\"3660d\"", "\"87840h\"", "\"10d\"", "\"24h\""],
    &["\"0%\"", "\"100%\"", "\"99.99999999999999999999%\"", "\"0.000001\"", "\"1000000000000\"", "\"101%\""],
];

/// The place in [`VALUES`] of those that look like this one.
fn form(value: &Value) -> usize {
    let form = |text: &str| match text.as_bytes() {
        [b'0'..=b'9', ..] if text.contains('T') => 1,
        [b'0'..=b'9', ..] if text.contains(':') => 3,
        [b'0'..=b'9', ..] if text.contains('-') => 2,
        [b'0'..=b'9', .., b'd' | b'h' | b'm'] => 4,
        [b'0'..=b'9', .., b'%' | b'0'] => 5,
        _ => 0,
    };
    value.as_str().map_or(0, form)
}

/// A document in which much can go wrong.
fn any_document() -> Value {
    json!({
        "version": 1, "asOf": "2026-11-24T12:00:00Z",
        "question": { "priority": "P1", "logged": "2026-11-20T16:40", "replied": "2026-11-20T16:50", "resolved": "2026-11-23T16:40", "openNow": true,
            "pauses": [{ "from": "2026-11-23T11:00", "to": "2026-11-23T13:30", "reason": "" }] },
        "agreement": {
            "version": 1, "name": "", "timeZone": "Europe/London", "currency": "GBP", "day": { "kind": "hours", "hours": "8h" },
            "calendars": { "office": {
                "hours": { "mon-thu": ["09:00-17:30"], "fri": ["22:00-06:00", "09:00-12:00"] },
                "overrides": { "2026-11-23": ["10:00-11:00"] }, "breaks": { "2026-11-24": ["10:00-11:00"] },
                "holidays": { "preset": "gb-eng", "data": "2026-11", "except": ["2026-12-25"], "also": [{ "date": "2026-11-30", "name": "", "hours": ["10:00-12:00"] }] } } },
            "priorities": [{ "id": "P1" }, { "id": "P2" }],
            "pauses": [{ "id": "waiting", "when": { "status": ["Waiting"] }, "atMost": "1d" }],
            "targets": [
                { "id": "a", "metric": "resolution", "when": { "priority": ["P1"] }, "within": "8h", "calendar": "office", "pausedBy": ["waiting"], "goal": "95%" },
                { "id": "b", "metric": "resolution", "within": "2d", "calendar": "office" },
                { "id": "c", "metric": "first-response", "within": "1h", "calendar": "office" }
            ],
            "rules": { "equality": "met", "atRisk": "80%" },
            "measures": [{ "id": "m", "kind": "attainment", "of": ["a", "b"], "goal": "95%", "period": "month" }, {
                "id": "n", "kind": "attainment", "of": ["a", "c"], "goal": "90%", "period": { "kind": "weeks", "count": 4, "from": "2026-11-02" },
                "countedIn": "opened", "open": "range", "unit": "clock", "smallNumbers": { "minimum": 1, "allowedMisses": 1, "below": 20, "denominatorFloor": 6 },
                "steps": [{ "within": "200%", "goal": "99%" }, { "within": "1d", "goal": "100%" }],
                "goals": { "require": "overall", "priority": { "P1": "98%" }, "target": { "a": "95%" } }, "rounding": { "to": "0.1%", "mode": "half-even" },
                "workload": { "limit": 2, "of": "opened", "above": { "kind": "relaxed-goal", "goal": "85%" } },
                "exceptions": [{ "id": "x", "when": { "priority": ["P2"] }, "atMost": 1 }] }],
            "charges": [{ "id": "fee", "amount": "12000.00", "per": "month" }],
            "credits": [{ "id": "late", "on": { "measure": "m" }, "of": "fee", "as": { "kind": "bands", "bands": [{ "below": "95%", "give": "5%" }, { "below": "90%", "give": "10%" }] } }],
            "limits": [{ "cap": "15%", "of": "fee", "per": "month", "over": ["late"] }]
        },
        "tickets": [
            { "id": "1", "fields": { "priority": "P1" }, "events": [["2026-11-20T16:40", "opened"], ["2026-11-20T16:50", "replied"], ["2026-11-23T10:00", "status", "Waiting"], ["2026-11-23T12:00", "set", "priority", "P2"], ["2026-11-24T10:00", "resolved"], ["2026-11-24T11:00", "reopened"]] },
            { "id": "2", "unrecorded": ["replied"], "events": [["2026-10-25T01:30", "opened", "provider"], ["2026-10-25T01:40", "paused", "x"], ["2026-10-26T01:40", "resumed"], ["2026-11-02T10:00", "resolved"]] },
            { "id": "3", "events": [["2026-03-29T01:30", "opened"], ["2026-03-30T10:00", "cancelled", "spam"]] }
        ]
    })
}

/// Every place below a value, as JSON pointers.
fn places(value: &Value, pointer: &str, list: &mut Vec<String>) {
    match value {
        Value::Array(items) => {
            for (position, item) in items.iter().enumerate() {
                places(item, &format!("{pointer}/{position}"), list);
            }
        }
        Value::Object(map) => {
            for (key, item) in map {
                places(item, &format!("{pointer}/{key}"), list);
            }
        }
        _ => {}
    }
    if !pointer.is_empty() {
        list.push(pointer.to_owned());
    }
}

/// Whatever a document says, it is refused with reasons or judged and explained; nothing panics.
#[test]
fn no_document_makes_the_engine_panic() {
    let edit = (
        any::<proptest::sample::Index>(),
        any::<proptest::sample::Index>(),
        prop::bool::weighted(0.8),
    );
    let judged = Cell::new(0);
    let outcome = TestRunner::new(config(1_500)).run(&vec(edit, 1..4), |edits| {
        let mut document = any_document();
        for (place, other, like) in edits {
            let mut list = Vec::new();
            places(&document, "", &mut list);
            if like {
                list.retain(|place| form(document.pointer(place).unwrap()) > 0);
            }
            let old = document.pointer_mut(place.get::<String>(&list)).unwrap();
            let values = VALUES[if like { form(old) } else { 0 }];
            *old = serde_json::from_str(other.get::<&str>(values)).unwrap();
        }
        match Document::parse(&document.to_string()) {
            Err(issues) => prop_assert!(issues.0.iter().all(|issue| !issue.message.is_empty())),
            Ok(document) => {
                judged.set(judged.get() + 1);
                let again = Document::parse(&document.to_json());
                prop_assert_eq!(again.as_ref(), Ok(&document));
                if let Ok(report) = evaluate(&document, &HolidayData::default()) {
                    for metric in report.metrics.iter().map(|found| found.metric) {
                        for position in 0..document.tickets.len() {
                            let explanation =
                                report.explain(&document.tickets, position, metric).unwrap();
                            if !explanation.steps.is_empty() {
                                ledger_adds_up(&explanation)?;
                                late_is_beyond_the_limit(&explanation)?;
                            }
                        }
                        let counts = report.metric(metric).unwrap().overall.counts;
                        prop_assert!(counts.total() >= document.tickets.len() as u64);
                    }
                    if let Some(answer) = &report.question {
                        for explanation in [&answer.response, &answer.resolution]
                            .into_iter()
                            .filter(|explanation| !explanation.steps.is_empty())
                        {
                            ledger_adds_up(explanation)?;
                            late_is_beyond_the_limit(explanation)?;
                        }
                    }
                }
            }
        }
        Ok(())
    });
    outcome.unwrap();
    // Many of them must get as far as a verdict, or the test says nothing.
    assert!(judged.get() > 250, "{} documents were judged", judged.get());
}
