//! Two sets of terms on the same tickets. The tickets are small enough to count their time by hand: it stands
//! beside each.
#![allow(clippy::unwrap_used)]

use serde_json::{Value, json};
use sla_calculator::compare::{self, Side};
use sla_calculator::document::Document;
use sla_calculator::document::agreement::Agreement;
use sla_calculator::evaluate;
use sla_calculator::example;
use sla_calculator::holidays::HolidayData;
use sla_calculator::report::Report;
use std::sync::Arc;

/// Monday to Friday, 09:00 to 17:00 UTC, 8 hours to resolve.
fn document(events: &Value, patch: &Value) -> Document {
    let document = json!({
        "version": 1, "asOf": "2026-12-01T12:00:00Z",
        "agreement": {
            "version": 1, "name": "Small", "timeZone": "UTC",
            "calendars": { "office": {
                "hours": { "mon-fri": ["09:00-17:00"] },
                "holidays": { "also": [{ "date": "2026-11-25", "name": "Founders" }] },
            } },
            "pauses": [{ "id": "waiting", "when": { "status": ["Waiting"] } }],
            "targets": [{ "id": "resolve", "metric": "resolution", "within": "8h", "calendar": "office" }],
        },
        "tickets": [{ "id": "T-1", "events": events }],
        "variants": [{ "id": "b", "patch": patch }],
    });
    Document::parse(&document.to_string()).unwrap()
}

/// The agreement and its variant, each with its report.
fn judged(document: &Document) -> [(Arc<Agreement>, Report); 2] {
    let terms = document.variants[0].terms(&document.agreement).unwrap();
    [document.agreement.clone(), Arc::new(terms)].map(|agreement| {
        let document = Document {
            agreement: agreement.clone(),
            variants: Arc::default(),
            ..document.clone()
        };
        let report = evaluate(&document, &HolidayData::default()).unwrap();
        (agreement, report)
    })
}

fn side((agreement, report): &(Arc<Agreement>, Report)) -> Side<'_> {
    Side {
        agreement,
        report,
        answer: None,
    }
}

/// Friday 16:00 to Monday 15:00: 1 h + 6 h = 7 h.
fn weekend() -> Value {
    json!([
        ["2026-11-20T16:00Z", "opened"],
        ["2026-11-23T15:00Z", "resolved"]
    ])
}

/// Monday 09:00 to Tuesday 10:00, waiting Monday 10:00 to 14:00: 4 h + 1 h = 5 h.
fn waiting() -> Value {
    json!([
        ["2026-11-23T09:00Z", "opened"],
        ["2026-11-23T10:00Z", "status", "Waiting"],
        ["2026-11-23T14:00Z", "status", "Open"],
        ["2026-11-24T10:00Z", "resolved"],
    ])
}

#[test]
fn each_change_of_the_terms_has_its_reason() {
    let hours = |hours: Value| json!({ "calendars": { "office": { "hours": hours } } });
    let target = |field: &str, value: Value| {
        let mut target = json!({ "id": "resolve", "metric": "resolution", "within": "8h", "calendar": "office" });
        target[field] = value;
        json!({ "targets": [target] })
    };
    for (name, events, patch, expected) in [
        (
            // 4 h on Friday, 7 h on Monday.
            "longer days",
            weekend(),
            hours(json!({ "mon-fri": ["08:00-20:00"] })),
            json!([
                { "kind": "hours", "from": 61200, "to": 72000, "part": "evening", "days": 1, "seconds": 10800 },
                { "kind": "hours", "from": 28800, "to": 32400, "part": "morning", "days": 1, "seconds": 3600 },
            ]),
        ),
        (
            "a day more",
            weekend(),
            hours(json!({ "mon-fri": null, "mon-sat": ["09:00-17:00"] })),
            json!([{ "kind": "weekday", "days": [5], "seconds": 28800 }]),
        ),
        (
            // 71 h in all, 64 more. One sentence says it where nothing closes any more, however long the ticket was.
            "around the clock",
            weekend(),
            json!({ "calendars": { "office": {
                "hours": { "mon-fri": null, "mon-sun": ["00:00-24:00"] }, "holidays": null,
            } } }),
            json!([{ "kind": "clock", "calendar": "office", "around": true, "seconds": 230_400 }]),
        ),
        (
            // The same 64 h, but closed on the holiday, so that it is not around the clock: Saturday and Sunday,
            // Monday up to nine, Friday from five on.
            "all hours of all days but a holiday",
            weekend(),
            hours(json!({ "mon-fri": null, "mon-sun": ["00:00-24:00"] })),
            json!([
                { "kind": "weekday", "days": [5, 6], "seconds": 172_800 },
                { "kind": "hours", "part": "morning", "days": 1, "from": 0, "to": 32_400, "seconds": 32_400 },
                { "kind": "hours", "part": "evening", "days": 1, "from": 61_200, "to": 86_400, "seconds": 25_200 },
            ]),
        ),
        (
            "a shorter target",
            weekend(),
            target("within", json!("6h")),
            json!([{ "kind": "target", "before": 28800, "after": 21600, "used": 25200 }]),
        ),
        (
            // 9 h instead of 5.
            "no pauses",
            waiting(),
            json!({ "pauses": null }),
            json!([{ "kind": "pause", "of": { "status": "Waiting" }, "seconds": 14400 }]),
        ),
        (
            // Tuesday 16:00 to Thursday 15:00, closed on Wednesday: 7 h; with Wednesday 15 h.
            "a holiday less",
            json!([
                ["2026-11-24T16:00Z", "opened"],
                ["2026-11-26T15:00Z", "resolved"]
            ]),
            json!({ "calendars": { "office": { "holidays": null } } }),
            json!([{ "kind": "holiday", "name": "Founders", "date": "2026-11-25", "seconds": 28800 }]),
        ),
        (
            // 8 h, which is met only where that includes them.
            "another reading of the limit",
            json!([
                ["2026-11-23T09:00Z", "opened"],
                ["2026-11-23T17:00Z", "resolved"]
            ]),
            json!({ "rules": { "equality": "breached" } }),
            json!([{ "kind": "exactly" }]),
        ),
        (
            "no target",
            weekend(),
            target("when", json!({ "priority": ["P1"] })),
            json!([{ "kind": "not-covered" }]),
        ),
    ] {
        let document = document(&events, &patch);
        let [one, other] = judged(&document);
        let flips = compare::flips(&one.1, &other.1);
        assert_eq!(flips.len(), 1, "{name}");
        let whys = compare::reasons(&side(&one), &side(&other), &document.tickets, &flips);
        assert_eq!(json!(whys), json!([expected]), "{name}");
        // The same the other way round is explained by as much time with the other sign.
        let back = compare::flips(&other.1, &one.1);
        let whys = compare::reasons(&side(&other), &side(&one), &document.tickets, &back);
        let seconds: i64 = whys[0].iter().map(compare::Why::seconds).sum();
        let there: i64 = expected
            .as_array()
            .unwrap()
            .iter()
            .filter_map(|why| why["seconds"].as_i64())
            .sum();
        assert_eq!(seconds, -there, "{name}, back");
    }
}

/// The example with 08:00 to 20:00 and 3 hours for P1. The figures of both are those of a program that counts
/// minute by minute, written for this in Python: 117 of 128 and £3,000 as signed, 82 of 130 and £10,800 then.
#[test]
fn the_example_under_longer_hours_is_judged_as_another_program_says() {
    let mut document = example::document("2026-11-24T12:00:00Z".parse().unwrap());
    let mut terms = (*document.agreement).clone();
    terms.targets[1].within = "3h".parse().ok();
    let patch = json!({ "calendars": { "office": { "hours": { "mon-fri": ["08:00-20:00"] } } } });
    let mut patch = patch;
    patch["targets"] = json!(terms.targets);
    let mut value: Value = serde_json::from_str(&document.to_json()).unwrap();
    value["variants"] = json!([{ "id": "b", "name": "Extended hours", "patch": patch }]);
    document = Document::parse(&value.to_string()).unwrap();
    assert_eq!(Document::parse(&document.to_json()).unwrap(), document);
    let [one, other] = judged(&document);
    let headline = compare::headline(&side(&one), &side(&other));
    assert!(!headline.same);
    assert_eq!(
        headline.causes,
        [compare::Cause::FasterClock, compare::Cause::StricterTargets]
    );
    assert_eq!(headline.resolutions, 48 - 11);
    let credit = headline.credit.unwrap();
    assert_eq!(
        (credit.before.to_string(), credit.after.to_string()),
        ("3000.00".to_owned(), "10800.00".to_owned())
    );
    assert_eq!(credit.times, compare::Times::More);
    let flips = compare::flips(&one.1, &other.1);
    let resolutions = flips
        .iter()
        .filter(|flip| flip.metric == sla_calculator::document::agreement::Metric::Resolution);
    // 35 were met, two are open still.
    assert_eq!(
        resolutions.clone().filter(|flip| flip.is_lost()).count(),
        35
    );
    assert_eq!(resolutions.count(), 37);
    let whys = compare::reasons(&side(&one), &side(&other), &document.tickets, &flips);
    assert!(whys.iter().all(|whys| !whys.is_empty()));
    let in_numbers = |why: &compare::Why| matches!(why, compare::Why::Numbers { .. });
    assert!(
        !whys.iter().flatten().any(in_numbers),
        "each has a reason of its own"
    );
    let rows = compare::table(&[side(&one), side(&other)]);
    let week = rows
        .iter()
        .find(|row| row.what == compare::What::Week)
        .unwrap();
    let hours = [42 * 3600 + 1800, 60 * 3600].map(compare::Value::Seconds);
    assert_eq!(
        week.cells
            .iter()
            .map(|cell| cell.value.clone())
            .collect::<Vec<_>>(),
        hours
    );
}

#[test]
fn an_equal_variant_changes_nothing() {
    let document = document(&weekend(), &json!({ "name": "Small" }));
    let [one, other] = judged(&document);
    assert!(compare::headline(&side(&one), &side(&other)).same);
    assert!(compare::changes(&one.0, &other.0).is_empty());
    assert!(compare::flips(&one.1, &other.1).is_empty());
}

#[test]
fn quick_variants_are_offered_where_they_make_sense() {
    let kinds = |agreement: &Agreement| -> Vec<Value> {
        let offered = compare::offered(agreement);
        offered
            .iter()
            .map(|(quick, _)| json!(quick)["kind"].clone())
            .collect()
    };
    let signed = example::agreement();
    // P1 is counted around the clock already.
    assert_eq!(
        kinds(&signed),
        ["evenings", "saturday", "no-pauses", "half-the-time"]
    );
    let mut other = signed.clone();
    other.pauses.clear();
    other.targets[0].calendar = "office".to_owned();
    other.calendars.remove("always");
    other.targets[1].calendar = "office".to_owned();
    assert_eq!(
        kinds(&other),
        ["evenings", "saturday", "around-the-clock", "half-the-time"]
    );
}

#[test]
fn a_variant_that_makes_no_terms_is_refused_with_the_place() {
    let base = document(&weekend(), &json!({}));
    for (variants, path, code) in [
        (
            json!([{ "id": "b", "patch": { "targets": "none" } }]),
            "variants[0].patch.targets",
            "bad-value",
        ),
        (
            json!([{ "id": "b", "patch": { "timeZone": "X" } }]),
            "variants[0].patch.timeZone",
            "unknown-zone",
        ),
        (
            json!([{ "id": "b", "patch": { "x": 1 } }]),
            "variants[0].patch.x",
            "unknown-field",
        ),
        (
            json!([{ "id": "b", "patch": {} }, { "id": "b", "patch": {} }]),
            "variants[1].id",
            "duplicate",
        ),
        (
            json!(["b", "c", "d", "e"].map(|id| json!({ "id": id, "patch": {} }))),
            "variants",
            "too-many",
        ),
        (
            json!([{ "id": "b", "patch": 1 }]),
            "variants[0].patch",
            "bad-value",
        ),
    ] {
        let mut value: Value = serde_json::from_str(&base.to_json()).unwrap();
        value["variants"] = variants.clone();
        let issue = &Document::parse(&value.to_string()).unwrap_err().0[0];
        assert_eq!((&*issue.path, issue.code), (path, code), "{variants}");
    }
}
