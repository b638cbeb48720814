//! What the credits of the running period may still become, by hand; and the law behind every number of
//! misses that is named.
//!
//! Everything is open around the clock in UTC and judged on 20 November 2026 at noon: P1 has 4 hours, P2
//! 8 hours. A ticket is `P1 2026-11-02 9h`: its priority, the day at whose midnight it was logged and how long
//! it took, or `open`; `x20` makes twenty.
#![allow(clippy::unwrap_used)]

use proptest::prelude::*;
use serde_json::{Value, json};
use sla_calculator::credits::{CreditForecast, Forecast, NextChange, Outlook};
use sla_calculator::document::Document;
use sla_calculator::evaluate;
use sla_calculator::holidays::HolidayData;
use sla_calculator::length::Length;
use sla_calculator::time::Instant;

const AS_OF: &str = "2026-11-20T12:00:00Z";

fn rows(ticket: &str) -> Vec<Value> {
    let words: Vec<&str> = ticket.split(' ').collect();
    let opened: Instant = match words[1].contains('T') {
        true => format!("{}Z", words[1]).parse().unwrap(),
        false => format!("{}T00:00Z", words[1]).parse().unwrap(),
    };
    let mut events = vec![json!([opened.to_string(), "opened"])];
    if words[2] != "open" {
        let took: Length = words[2].parse().unwrap();
        let at = Instant(opened.0 + took.seconds).to_string();
        events.push(json!([at, "resolved"]));
    }
    let times = words.get(3).map_or(1, |times| times[1..].parse().unwrap());
    vec![json!({ "fields": { "priority": words[0] }, "events": events }); times]
}

/// What lies ahead under an agreement with these parts, with these tickets and parts of the document.
fn forecast(parts: &Value, tickets: &str, rest: &Value) -> Option<Forecast> {
    let mut agreement = json!({
        "version": 1, "name": "", "timeZone": "UTC", "currency": "GBP",
        "calendars": { "always": { "hours": { "mon-sun": ["00:00-24:00"] } } },
        "priorities": [{ "id": "P1" }, { "id": "P2" }],
        "targets": [
            { "id": "p1", "metric": "resolution", "when": { "priority": ["P1"] }, "within": "4h", "calendar": "always" },
            { "id": "p2", "metric": "resolution", "when": { "priority": ["P2"] }, "within": "8h", "calendar": "always" }
        ],
        "measures": [{ "id": "m", "kind": "attainment", "of": ["p1", "p2"], "goal": "95%", "period": "month" }],
        "charges": [{ "id": "fee", "amount": "1000.00", "per": "month" }],
    });
    for (key, value) in parts.as_object().unwrap() {
        agreement[key] = value.clone();
    }
    let tickets = tickets.split(", ").filter(|ticket| !ticket.is_empty());
    let rows = tickets.flat_map(rows).enumerate().map(|(number, mut row)| {
        row["id"] = json!(format!("T{}", number + 1));
        row
    });
    let mut document = json!({
        "version": 1, "asOf": AS_OF, "agreement": agreement, "tickets": rows.collect::<Vec<_>>(),
    });
    for (key, value) in rest.as_object().unwrap() {
        document[key] = value.clone();
    }
    let document = Document::parse(&document.to_string()).unwrap();
    let report = evaluate(&document, &HolidayData::default()).unwrap();
    report.credits.unwrap().forecast
}

fn gives(outlook: &Outlook) -> String {
    let points = outlook
        .quantity
        .filter(|give| give.to_string().contains("point"));
    let mut said = points.map_or_else(|| outlook.amount.to_string(), |give| give.to_string());
    outlook.rights.iter().for_each(|right| said += right);
    if outlook.undecided {
        said += "?";
    }
    said
}

/// `so far [best to worst], then 2 misses: 50.00`.
fn told(credit: &CreditForecast) -> String {
    let mut said = gives(&credit.so_far);
    if let (Some(best), Some(worst)) = (&credit.best, &credit.worst) {
        said += &format!(" [{} to {}]", gives(best), gives(worst));
    }
    match &credit.next {
        None => {}
        Some(NextChange::Misses {
            misses,
            gives: then,
            ..
        }) => {
            said += &format!(", {misses} misses: {}", gives(then));
        }
        Some(NextChange::Downtime {
            seconds,
            gives: then,
        }) => {
            said += &format!(", {}: {}", Length::seconds(*seconds as i64), gives(then));
        }
    }
    said
}

fn all(parts: &Value, tickets: &str, rest: &Value) -> String {
    let forecast = forecast(parts, tickets, rest);
    let credits = forecast.map_or_else(Vec::new, |forecast| forecast.credits);
    credits.iter().map(told).collect::<Vec<_>>().join(" + ")
}

/// One credit of the fee.
fn one(on: Value, schedule: Value) -> Value {
    json!({ "credits": [{ "id": "c", "on": on, "as": schedule, "of": "fee" }] })
}

fn figure() -> Value {
    json!({ "measure": "m" })
}

fn bands() -> Value {
    json!({ "kind": "bands", "bands": [{ "below": "95%", "give": "5%" }, { "below": "90%", "give": "10%" }] })
}

fn with(mut parts: Value, key: &str, value: Value) -> Value {
    parts[key] = value;
    parts
}

fn measure(more: Value) -> Value {
    let mut measure = json!({ "id": "m", "kind": "attainment", "of": ["p1", "p2"], "goal": "95%", "period": "month" });
    for (key, value) in more.as_object().unwrap() {
        measure[key] = value.clone();
    }
    json!([measure])
}

#[test]
fn misses_ahead() {
    for (parts, tickets, expected) in [
        // 39 of 40; 39 of 41 is 95.1 %, 39 of 42 is 92.9 %.
        (
            one(figure(), bands()),
            "P1 2026-11-02 1h x39, P1 2026-11-02 9h",
            "0.00 [0.00 to 0.00], 2 misses: 50.00",
        ),
        // 18 of 20; 18 of 21 is 85.7 %.
        (
            one(figure(), bands()),
            "P1 2026-11-02 1h x18, P1 2026-11-02 9h x2",
            "50.00 [50.00 to 50.00], 1 misses: 100.00",
        ),
        // The last band: nothing is worse.
        (
            one(figure(), bands()),
            "P1 2026-11-02 9h",
            "100.00 [100.00 to 100.00]",
        ),
        // Nothing is judged yet in November.
        (
            one(figure(), bands()),
            "P1 2026-10-02 1h",
            "0.00 [0.00 to 0.00], 1 misses: 100.00",
        ),
        // One open until 14:00: 19 or 20 of 20; open and late: it is missed already.
        (
            one(figure(), bands()),
            "P1 2026-11-02 1h x18, P1 2026-11-20T10:00 open",
            "0.00 [0.00 to 50.00], 1 misses: 50.00",
        ),
        (
            one(figure(), bands()),
            "P1 2026-11-02 1h x18, P1 2026-11-20T06:00 open",
            "50.00 [50.00 to 50.00], 2 misses: 100.00",
        ),
        // Rounded to whole percent: 52 of 55 is 94.5 %, which is 95 %; 52 of 56 is 92.9 %.
        (
            with(
                one(figure(), bands()),
                "measures",
                measure(json!({ "rounding": { "to": "1%", "mode": "half-up" } })),
            ),
            "P1 2026-11-02 1h x52, P1 2026-11-02 9h x2",
            "0.00 [0.00 to 0.00], 2 misses: 50.00",
        ),
        // Two misses are allowed among few.
        (
            with(
                one(figure(), bands()),
                "measures",
                measure(json!({ "smallNumbers": { "allowedMisses": 2, "below": 20 } })),
            ),
            "P1 2026-11-02 1h x5, P1 2026-11-02 9h",
            "0.00 [0.00 to 0.00], 2 misses: 100.00",
        ),
        // Fewer than ten are not judged: 7 of 10.
        (
            with(
                one(figure(), bands()),
                "measures",
                measure(json!({ "smallNumbers": { "minimum": 10 } })),
            ),
            "P1 2026-11-02 1h x7, P1 2026-11-02 9h",
            "0.00 [0.00 to 0.00], 2 misses: 100.00",
        ),
        // Two points of each percent: 38 of 40 is 95 %, 38 of 41 is 92.7 %.
        (
            one(
                figure(),
                json!({ "kind": "steps", "each": "1%", "count": "whole", "give": "2%" }),
            ),
            "P1 2026-11-02 1h x38, P1 2026-11-02 9h x2",
            "0.00 [0.00 to 0.00], 1 misses: 40.00",
        ),
        // A cap: the next band costs no more, but is reached.
        (
            with(
                one(figure(), bands()),
                "limits",
                json!([{ "cap": "3%", "of": "fee", "per": "month", "over": ["c"] }]),
            ),
            "P1 2026-11-02 1h x39, P1 2026-11-02 9h",
            "0.00 [0.00 to 0.00], 2 misses: 30.00",
        ),
        // Too little to be issued: 5 % is 50.00, and only more than 60.00 is. 39 of 44 is 88.6 %.
        (
            json!({ "credits": [{ "id": "c", "on": figure(), "as": bands(), "of": "fee", "then": [{ "kind": "above", "sum": "60.00" }] }] }),
            "P1 2026-11-02 1h x39, P1 2026-11-02 9h",
            "0.00 [0.00 to 0.00], 4 misses: 100.00",
        ),
        // So much a miss.
        (
            one(
                json!({ "kind": "each-miss", "of": ["p1"] }),
                json!({ "kind": "flat", "give": "5%" }),
            ),
            "P1 2026-11-02 9h",
            "50.00, 1 misses: 100.00",
        ),
        // Five of them; one is of October.
        (
            one(
                json!({ "kind": "misses", "of": ["p1"] }),
                json!({ "kind": "bands", "bands": [{ "atLeast": "5", "give": "5%" }] }),
            ),
            "P1 2026-11-02 9h x2, P1 2026-10-02 9h",
            "0.00, 3 misses: 50.00",
        ),
        // Every third within three months: two of October are open.
        (
            one(
                json!({ "kind": "nth-miss", "of": ["p1"], "count": 3, "months": 3 }),
                json!({ "kind": "flat", "give": "5%" }),
            ),
            "P1 2026-10-02 9h x2",
            "0.00, 1 misses: 50.00",
        ),
        (
            one(
                json!({ "kind": "nth-miss", "of": ["p1"], "count": 3, "months": 3 }),
                json!({ "kind": "flat", "give": "5%" }),
            ),
            "P1 2026-10-02 9h x3",
            "0.00, 3 misses: 50.00",
        ),
        // The goal failed in October; a second time gives a right.
        (
            json!({ "credits": [{ "id": "c", "on": { "kind": "failed-periods", "measure": "m", "failed": 2, "of": 2 }, "as": { "kind": "right", "right": "Terminate" } }] }),
            "P1 2026-10-02 9h, P1 2026-11-02 1h x39",
            "0.00 [0.00 to 0.00], 3 misses: 0.00Terminate",
        ),
        // Points become money.
        (
            json!({ "credits": [
                { "id": "p", "on": figure(), "as": { "kind": "flat", "give": "3 points" } },
                { "id": "c", "on": { "kind": "points", "of": ["p"] }, "as": { "kind": "steps", "each": "1", "count": "whole", "give": "1%" }, "of": "fee" }
            ] }),
            "P1 2026-11-02 1h x19, P1 2026-11-20T10:00 open x2",
            "0 points [0 points to 3 points], 2 misses: 3 points + 0.00 [0.00 to 30.00]",
        ),
    ] {
        assert_eq!(
            all(&parts, tickets, &json!({})),
            expected,
            "{parts} {tickets}"
        );
    }
}

#[test]
fn downtime_ahead() {
    let up = |on: Value, schedule: Value| {
        with(
            one(on, schedule),
            "availability",
            json!([{ "id": "up", "calendar": "always", "goal": "99.9%", "period": "month" }]),
        )
    };
    let aws = json!({ "kind": "bands", "bands": [{ "below": "99.9%", "give": "10%" }, { "below": "99%", "give": "25%" }, { "below": "50%", "give": "100%" }] });
    let blocks = json!({ "kind": "steps", "each": "30m", "count": "whole", "give": "5%" });
    for (parts, outage, expected) in [
        // 0.1 % of 30 days is 43m12s: a second more is too much. 252 of 720 hours are left, 35 %.
        (
            up(json!({ "measure": "up" }), aws.clone()),
            "30m",
            "0.00 [0.00 to 250.00], 13m13s: 100.00",
        ),
        // 1 % is 7h12m.
        (
            up(json!({ "measure": "up" }), aws),
            "1h",
            "100.00 [100.00 to 250.00], 6h12m1s: 250.00",
        ),
        // The second block; all the rest makes 505 blocks, far above the fee.
        (
            with(
                up(json!({ "measure": "up", "take": "downtime" }), blocks),
                "limits",
                json!([{ "cap": "100%", "of": "fee", "per": "month", "over": ["c"] }]),
            ),
            "45m",
            "50.00 [50.00 to 1000.00], 15m: 100.00",
        ),
    ] {
        let from: Instant = "2026-11-10T00:00:00Z".parse().unwrap();
        let length: Length = outage.parse().unwrap();
        let to = Instant(from.0 + length.seconds).to_string();
        let outages = json!({ "outages": [{ "from": from.to_string(), "to": to }] });
        assert_eq!(all(&parts, "", &outages), expected, "{parts} {outage}");
    }
}

#[test]
fn what_is_over_has_no_future() {
    let parts = one(figure(), bands());
    let over = with(
        parts,
        "measures",
        measure(json!({ "effective": { "from": "2026-01-01", "until": "2026-11-01" } })),
    );
    assert_eq!(forecast(&over, "P1 2026-10-02 9h", &json!({})), None);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    /// As many misses as are named make the credit what is said, and one fewer does not.
    #[test]
    fn the_named_misses_come_true(
        met in 0_usize..60,
        missed in 0_usize..6,
        kind in 0_usize..4,
        small in 0_usize..5,
    ) {
        let schedule = [
            bands(),
            json!({ "kind": "steps", "each": "1%", "count": "whole", "give": "2%" }),
            json!({ "kind": "gap", "times": "0.5" }),
            json!({ "kind": "flat", "give": "7%" }),
        ][kind].clone();
        let small = [
            json!({}),
            json!({ "rounding": { "to": "1%", "mode": "half-even" } }),
            json!({ "smallNumbers": { "minimum": 12 } }),
            json!({ "smallNumbers": { "allowedMisses": 3, "below": 15 } }),
            json!({ "smallNumbers": { "denominatorFloor": 10 }, "workload": { "limit": 40, "of": "judged", "above": { "kind": "relaxed-goal", "goal": "90%" } } }),
        ][small].clone();
        let parts = with(one(figure(), schedule), "measures", measure(small));
        let tickets = |more: usize| {
            let groups = [("1h", met), ("9h", missed), ("4h1s", more)];
            let groups = groups.iter().filter(|(_, count)| *count > 0);
            let groups = groups.map(|(took, count)| format!("P1 2026-11-02 {took} x{count}"));
            groups.collect::<Vec<_>>().join(", ")
        };
        let ahead = forecast(&parts, &tickets(0), &json!({})).unwrap();
        if let Some(NextChange::Misses { misses, gives, target }) = &ahead.credits[0].next {
            prop_assert_eq!(target, "p1");
            let count = *misses as usize;
            let then = |more| forecast(&parts, &tickets(more), &json!({})).unwrap().credits[0].so_far.clone();
            prop_assert_eq!(&then(count), gives);
            let before = then(count - 1);
            prop_assert_eq!(before.quantity, ahead.credits[0].so_far.quantity);
            prop_assert_ne!((before.quantity, before.amount), (gives.quantity, gives.amount));
        }
    }
}
