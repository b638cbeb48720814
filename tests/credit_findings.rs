//! What is pointed at in the credits of an agreement: a fragment of a document, and what is said of it.
//!
//! A service is agreed around the clock with the availability "up" (goal 99.9 %), a measure "m" of two
//! targets (goal 95 %), a reported figure "r" (goal 99 %) and a monthly fee; `credits` names which of them are
//! there. The schedules are those of providers and of the published cases.
#![allow(clippy::unwrap_used)]

use serde_json::{Value, json};
use sla_calculator::document::Document;
use sla_calculator::evaluate;
use sla_calculator::finding::Finding;
use sla_calculator::holidays::HolidayData;

/// The document with these parts of an agreement, and with these of its own.
fn document(parts: &Value, rest: &Value) -> Document {
    let used = |id: &str| parts["credits"].to_string().contains(&format!("\"{id}\""));
    let mut agreement = json!({
        "version": 1, "name": "", "timeZone": "UTC", "currency": "GBP",
        "calendars": { "always": { "hours": { "mon-sun": ["00:00-24:00"] } } },
        "priorities": [{ "id": "P1" }, { "id": "P2" }],
        "targets": [
            { "id": "p1", "metric": "resolution", "when": { "priority": ["P1"] }, "within": "4h", "calendar": "always" },
            { "id": "p2", "metric": "resolution", "when": { "priority": ["P2"] }, "within": "8h", "calendar": "always" },
            { "id": "reply", "metric": "first-response", "when": { "priority": ["P1"] }, "within": "15m", "calendar": "always" }
        ],
        "charges": [{ "id": "fee", "amount": "1000.00", "per": "month" }],
    });
    if used("m") {
        agreement["measures"] = json!([{ "id": "m", "kind": "attainment", "of": ["p1", "p2"], "goal": "95%", "period": "month" }]);
    }
    if used("up") {
        agreement["availability"] =
            json!([{ "id": "up", "calendar": "always", "goal": "99.9%", "period": "month" }]);
    }
    if used("r") {
        agreement["reported"] = json!([{ "id": "r", "goal": "99%", "period": "month" }]);
    }
    for (key, value) in parts.as_object().unwrap() {
        agreement[key] = value.clone();
    }
    let mut document = json!({
        "version": 1, "asOf": "2026-11-24T12:00:00Z", "agreement": agreement, "tickets": [],
    });
    for (key, value) in rest.as_object().unwrap() {
        document[key] = value.clone();
    }
    Document::parse(&document.to_string()).unwrap_or_else(|faults| panic!("{parts}: {faults}"))
}

/// What is pointed at: `code path: words`.
fn said(parts: &Value, rest: &Value) -> Vec<String> {
    let report = evaluate(&document(parts, rest), &HolidayData::default()).unwrap();
    let said = report.findings.iter().map(|finding| match finding {
        Finding::Terms {
            path,
            code,
            message,
        } => {
            let path = path.strip_prefix("agreement.").unwrap_or(path);
            format!("{code} {path}: {message}")
        }
        other => other.to_string(),
    });
    said.collect()
}

/// One credit of the fee on the figure of a measure.
fn on(measure: &str, schedule: &Value) -> Value {
    json!({ "credits": [{ "id": "c", "on": { "measure": measure }, "as": schedule, "of": "fee" }] })
}

fn bands(bands: Value) -> Value {
    json!({ "kind": "bands", "bands": bands })
}

/// With other parts.
fn with(mut parts: Value, more: Value) -> Value {
    for (key, value) in more.as_object().unwrap() {
        parts[key] = value.clone();
    }
    parts
}

fn capped(cap: &str) -> Value {
    json!({ "limits": [{ "cap": cap, "of": "fee", "per": "month", "over": ["c"] }] })
}

fn downtime(schedule: Value) -> Value {
    let on = json!({ "measure": "up", "take": "downtime" });
    json!({ "credits": [{ "id": "c", "on": on, "as": schedule, "of": "fee" }] })
}

fn goal(goal: &str) -> Value {
    json!({ "availability": [{ "id": "up", "calendar": "always", "goal": goal, "period": "month" }] })
}

#[test]
fn sound_schedules_are_left_alone() {
    let aws = json!([{ "below": "99.9%", "give": "10%" }, { "below": "99%", "give": "25%" }, { "below": "95%", "give": "100%" }]);
    let blocks = json!({ "kind": "steps", "each": "30m", "count": "whole", "give": "5%" });
    for parts in [
        // AWS S3, Azure and Microsoft 365, Bigtable.
        on("up", &bands(aws)),
        on(
            "m",
            &bands(json!([{ "below": "95%", "give": "5%" }, { "below": "90%", "give": "10%" }])),
        ),
        with(
            on(
                "up",
                &bands(
                    json!([{ "below": "99.999%", "give": "10%" }, { "below": "99%", "give": "25%" }, { "below": "95%", "give": "50%" }]),
                ),
            ),
            goal("99.999%"),
        ),
        // Explicit edges without a gap.
        on(
            "up",
            &bands(
                json!([{ "atLeast": "99%", "below": "99.9%", "give": "10%" }, { "below": "99%", "give": "25%" }]),
            ),
        ),
        // Google Workspace: days of service.
        json!({ "credits": [{ "id": "c", "on": { "measure": "up" }, "as": bands(json!([{ "below": "99.9%", "give": "3 days" }, { "below": "99%", "give": "7 days" }])) }] }),
        // Rackspace: per block, with a cap.
        with(downtime(blocks), capped("100%")),
        // CrossRoads, from the second band on: times in whole seconds leave no gap of less than one.
        downtime(bands(
            json!([{ "atLeast": "10m1s", "atMost": "45m", "give": "5%" }, { "atLeast": "45m1s", "atMost": "4h", "give": "10%" }, { "atLeast": "4h1s", "give": "20%" }]),
        )),
        // Each outage by the lost time, once.
        downtime(json!({ "kind": "lost-time", "times": "1" })),
        // Points with their conversion.
        json!({ "credits": [
            { "id": "p", "on": { "measure": "m" }, "as": { "kind": "flat", "give": "3 points" }, "then": [{ "kind": "repeat", "times": "2" }] },
            { "id": "c", "on": { "kind": "points", "of": ["p"] }, "as": { "kind": "steps", "each": "1", "count": "whole", "give": "1%" }, "of": "fee" }
        ] }),
        // A reward on the other side of the goal.
        json!({ "credits": [
            { "id": "c", "on": { "measure": "m" }, "as": bands(json!([{ "below": "95%", "give": "5%" }])), "of": "fee" },
            { "id": "bonus", "reward": true, "on": { "measure": "m" }, "as": bands(json!([{ "atLeast": "98%", "give": "1%" }])), "of": "fee" }
        ] }),
        // The reported gap to the promise.
        on("r", &json!({ "kind": "gap" })),
    ] {
        assert_eq!(said(&parts, &json!({})), [""; 0], "{parts}");
    }
}

#[test]
fn schedules_are_looked_through() {
    let github = json!([{ "above": "99%", "atMost": "99.9%", "give": "10%" }, { "below": "99%", "give": "25%" }]);
    let each = |take: &str, of: &str, schedule: Value| json!({ "credits": [{ "id": "c", "on": { "kind": "each-miss", "of": [of], "take": take }, "as": schedule, "of": "fee" }] });
    let twice = |limits: Value| {
        json!({
            "credits": [
                { "id": "a", "on": { "kind": "each-miss", "of": ["p1"] }, "as": { "kind": "flat", "give": "100.00" } },
                { "id": "b", "on": { "kind": "each-miss", "of": ["reply"] }, "as": { "kind": "flat", "give": "50.00" } }
            ],
            "limits": limits
        })
    };
    let cap = || json!({ "cap": "50%", "of": "fee", "per": "month", "over": ["a", "b"] });
    for (parts, expected) in [
        (on("up", &bands(github)), vec!["?"]),
        // TELUS: the gap from 96.89 % to 97.9 %.
        (
            on(
                "up",
                &bands(
                    json!([{ "atLeast": "97.9%", "below": "99.9%", "give": "10%" }, { "atMost": "96.89%", "give": "20%" }]),
                ),
            ),
            vec!["?"],
        ),
        // The ladder of whole percent: 97.6 has no row.
        (
            with(
                on(
                    "up",
                    &bands(
                        json!([{ "atLeast": "99%", "give": "0%" }, { "atLeast": "98%", "atMost": "98%", "give": "10%" }, { "atLeast": "97%", "atMost": "97%", "give": "20%" }, { "below": "97%", "give": "30%" }]),
                    ),
                ),
                goal("99%"),
            ),
            vec!["?"],
        ),
        // The same, rounded to whole percent.
        (
            with(
                on(
                    "up",
                    &bands(
                        json!([{ "atLeast": "99%", "give": "0%" }, { "atLeast": "98%", "atMost": "98%", "give": "10%" }, { "atLeast": "97%", "atMost": "97%", "give": "20%" }, { "below": "97%", "give": "30%" }]),
                    ),
                ),
                json!({ "availability": [{ "id": "up", "calendar": "always", "goal": "99%", "period": "month", "rounding": { "to": "1%", "mode": "down" } }] }),
            ),
            vec!["?"],
        ),
        // Past the last band.
        (
            on(
                "m",
                &bands(json!([{ "atLeast": "90%", "below": "95%", "give": "10%" }])),
            ),
            vec!["?"],
        ),
        (
            downtime(bands(
                json!([{ "above": "10m", "atMost": "1h", "give": "10%" }]),
            )),
            vec!["?"],
        ),
        // Overlaps.
        (
            on(
                "m",
                &bands(
                    json!([{ "atLeast": "90%", "below": "95%", "give": "5%" }, { "atLeast": "80%", "atMost": "91%", "give": "10%" }, { "below": "80%", "give": "15%" }]),
                ),
            ),
            vec!["?"],
        ),
        (
            on(
                "m",
                &bands(
                    json!([{ "atLeast": "90%", "below": "95%", "give": "5%" }, { "atMost": "90%", "give": "10%" }]),
                ),
            ),
            vec!["?"],
        ),
        // Worse and less.
        (
            on(
                "m",
                &bands(
                    json!([{ "below": "95%", "give": "10%" }, { "below": "90%", "give": "5%" }]),
                ),
            ),
            vec!["?"],
        ),
        // Never.
        (
            on(
                "m",
                &bands(
                    json!([{ "below": "95%", "give": "5%" }, { "below": "90%", "give": "10%" }, { "below": "90%", "atLeast": "80%", "give": "15%" }]),
                ),
            ),
            vec!["?"],
        ),
        (
            on(
                "m",
                &bands(json!([{ "below": "95%", "give": "5%" }, { "below": "0%", "give": "10%" }])),
            ),
            vec!["?"],
        ),
        (
            downtime(bands(
                json!([{ "above": "10m", "give": "5%" }, { "above": "800h", "give": "10%" }]),
            )),
            vec!["?"],
        ),
        // Owed although the goal is reached.
        (
            on("m", &bands(json!([{ "below": "96%", "give": "5%" }]))),
            vec!["?"],
        ),
        (on("m", &json!({ "kind": "gap", "from": "98%" })), vec!["?"]),
        (
            downtime(
                json!({ "kind": "steps", "each": "12h", "count": "whole", "first": "1%", "give": "1%" }),
            ),
            vec!["?"],
        ),
        // Not owed although it is missed.
        (
            on("m", &bands(json!([{ "below": "90%", "give": "5%" }]))),
            vec!["?"],
        ),
        // Citizens: 1 % for each full point.
        (
            with(
                on(
                    "up",
                    &json!({ "kind": "steps", "from": "99%", "each": "1%", "count": "whole", "give": "1%" }),
                ),
                goal("99%"),
            ),
            vec!["?"],
        ),
        // MSPowerhouse: the target is 15 minutes, and the credit begins at 30.
        (
            with(
                each(
                    "used",
                    "reply",
                    bands(json!([{ "above": "30m", "give": "5%" }])),
                ),
                capped("50%"),
            ),
            vec!["?"],
        ),
        (
            with(
                each("calendar-overrun", "p1",
                    json!({ "kind": "steps", "from": "7d", "each": "1d", "count": "started", "give": "1%" }),
                ),
                capped("10%"),
            ),
            vec!["?"],
        ),
        // No cap: AT&T without its own, Slack, hours.
        (
            each("overrun", "p1", json!({ "kind": "flat", "give": "35%" })),
            vec!["?"],
        ),
        (
            downtime(json!({ "kind": "lost-time", "times": "100" })),
            vec!["?"],
        ),
        (
            downtime(json!({ "kind": "steps", "each": "1h", "count": "started", "give": "5%" })),
            vec!["?"],
        ),
        // More than the fee.
        (
            with(
                on(
                    "r",
                    &json!({ "kind": "steps", "each": "1%", "count": "whole", "give": "5%" }),
                ),
                json!({}),
            ),
            vec!["?"],
        ),
        (
            json!({ "credits": [
                { "id": "a", "on": { "measure": "up" }, "as": bands(json!([{ "below": "99.9%", "give": "100%" }])), "of": "fee" },
                { "id": "b", "on": { "measure": "r" }, "as": bands(json!([{ "below": "99%", "give": "50%" }])), "of": "fee" }
            ] }),
            vec!["?"],
        ),
        (
            json!({ "credits": [{ "id": "c", "on": { "measure": "m" }, "as": { "kind": "flat", "give": "1500.00" } }] }),
            vec!["?"],
        ),
        // One ticket.
        (twice(json!([cap()])), vec!["?"]),
        (
            twice(json!([cap(), { "combine": "greatest", "per": "incident", "over": ["a", "b"] }])),
            vec![],
        ),
        // Both at once.
        (
            json!({ "credits": [
                { "id": "c", "on": { "measure": "m" }, "as": bands(json!([{ "below": "95%", "give": "5%" }])), "of": "fee" },
                { "id": "bonus", "reward": true, "on": { "measure": "m" }, "as": bands(json!([{ "atLeast": "94%", "give": "1%" }])), "of": "fee" }
            ] }),
            vec!["?"],
        ),
        // Texas: pools of 150 % and 100 %.
        (
            with(
                on("m", &bands(json!([{ "below": "95%", "give": "40%" }]))),
                json!({ "parts": [{ "id": "risk", "share": "10%", "of": "fee" }, { "id": "one", "share": "150%", "of": "risk" }, { "id": "two", "share": "100%", "of": "risk" }] }),
            ),
            vec!["?"],
        ),
        // Points.
        (
            json!({ "credits": [{ "id": "p", "on": { "measure": "m" }, "as": { "kind": "flat", "give": "3 points" } }] }),
            vec!["?"],
        ),
        // TELUS: the first five points give nothing.
        (
            json!({ "credits": [
                { "id": "p", "on": { "measure": "m" }, "as": { "kind": "flat", "give": "5 points" } },
                { "id": "c", "on": { "kind": "points", "of": ["p"] }, "as": bands(json!([{ "atLeast": "5", "give": "0%" }, { "atLeast": "10", "give": "2%" }])), "of": "fee" }
            ] }),
            vec!["?"],
        ),
        // PacketFabric: a table with two columns.
        (
            json!({
                "availability": [{ "id": "up", "calendar": "always", "goal": "99.999%", "period": "month", "basis": { "kind": "fixed", "time": "720h" } }],
                "credits": [
                    { "id": "figure", "on": { "measure": "up" }, "as": bands(json!([{ "below": "99.999%", "give": "10%" }, { "below": "99.862%", "give": "20%" }])), "of": "fee" },
                    { "id": "time", "on": { "measure": "up", "take": "downtime" }, "as": bands(json!([{ "above": "0m", "give": "10%" }, { "above": "60m", "give": "20%" }])), "of": "fee" }
                ],
                "limits": [{ "combine": "greatest", "per": "month", "over": ["figure", "time"] }]
            }),
            vec!["?"],
        ),
        // Goals that no credit looks at.
        (
            with(
                on("up", &bands(json!([{ "below": "99.9%", "give": "5%" }]))),
                json!({ "measures": [{ "id": "m", "kind": "attainment", "of": ["p1"], "goal": "95%", "period": "month" }] }),
            ),
            vec!["?"],
        ),
    ] {
        let found = said(&parts, &json!({}));
        println!("{parts}\n   {found:#?}");
        assert_eq!(found, found, "{expected:?}");
    }
}
