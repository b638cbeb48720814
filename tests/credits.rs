//! How credits come about: a table for each part of the sentence, amounts by hand.
//!
//! Everything is open around the clock in UTC: P1 has 4 hours, P2 8 hours. A ticket is `P1 2026-11-02 9h`:
//! its priority, the day at whose midnight it was logged and how long it took, or `open`; `x20` makes twenty.
#![allow(clippy::unwrap_used)]

use serde_json::{Value, json};
use sla_calculator::credits::CreditReport;
use sla_calculator::document::Document;
use sla_calculator::evaluate;
use sla_calculator::holidays::HolidayData;
use sla_calculator::length::Length;
use sla_calculator::time::Instant;

const AS_OF: &str = "2026-12-31T23:59:59Z";

fn rows(ticket: &str) -> Vec<Value> {
    let words: Vec<&str> = ticket.split(' ').collect();
    let opened: Instant = format!("{}T00:00Z", words[1]).parse().unwrap();
    let mut events = vec![json!([opened.to_string(), "opened"])];
    if words[2] != "open" {
        let took: Length = words[2].parse().unwrap();
        let at = Instant(opened.0 + took.seconds).to_string();
        events.push(json!([at, "resolved"]));
    }
    let times = words.get(3).map_or(1, |times| times[1..].parse().unwrap());
    let row = json!({ "fields": { "priority": words[0] }, "events": events });
    vec![row; times]
}

/// The report of an agreement with these parts on these tickets.
fn report(parts: &Value, tickets: &str) -> CreditReport {
    let mut agreement = json!({
        "version": 1, "name": "", "timeZone": "UTC", "currency": "GBP",
        "calendars": { "always": { "hours": { "mon-sun": ["00:00-24:00"] } } },
        "priorities": [{ "id": "P1" }, { "id": "P2" }],
        "targets": [
            { "id": "p1", "metric": "resolution", "when": { "priority": ["P1"] }, "within": "4h", "calendar": "always" },
            { "id": "p2", "metric": "resolution", "when": { "priority": ["P2"] }, "within": "8h", "calendar": "always" },
            { "id": "all", "metric": "agent-work", "within": "4h", "calendar": "always" }
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
    let document = json!({
        "version": 1, "asOf": AS_OF, "agreement": agreement, "tickets": rows.collect::<Vec<_>>(),
    });
    let document = Document::parse(&document.to_string()).unwrap();
    // What was read is written and read again.
    assert_eq!(Document::parse(&document.to_json()).as_ref(), Ok(&document));
    evaluate(&document, &HolidayData::default())
        .unwrap()
        .credits
        .unwrap()
}

/// The periods that give anything, with the amounts of their lines: `2026-11 50.00`.
fn told(parts: &Value, tickets: &str) -> String {
    let report = report(parts, tickets);
    let mut told = Vec::new();
    for period in &report.periods {
        let lines = period.lines.iter().filter_map(|line| {
            let counts = line
                .quantity
                .filter(|give| !give.is_zero() || !line.amount.0.is_zero());
            let mut text = match counts.map(|give| give.to_string()) {
                Some(give) if give.contains(' ') && line.amount.0.is_zero() => give,
                Some(_) => line.amount.to_string(),
                None => line.rights.join(" "),
            };
            if line.undecided {
                text += "?";
            }
            (!text.is_empty()).then_some(text)
        });
        let lines: Vec<String> = lines.collect();
        if !lines.is_empty() {
            told.push(format!("{} {}", period.period, lines.join(" + ")));
        }
    }
    if !report.carried.0.is_zero() {
        told.push(format!("carried {}", report.carried));
    }
    told.join(", ")
}

/// One credit with this `on` and `as`, of the fee if it gives shares.
fn one(on: Value, schedule: Value) -> Value {
    let share = |of: &Value| of["give"].as_str().is_some_and(|give| give.ends_with('%'));
    let mut lists = ["bands", "slabs"].iter();
    let listed = |list: &&str| {
        schedule[list]
            .as_array()
            .is_some_and(|list| list.iter().any(share))
    };
    let own = schedule["kind"] == "gap" || schedule["kind"] == "lost-time";
    let shares = own || share(&schedule) || lists.any(listed);
    let mut credit = json!({ "id": "c", "on": on, "as": schedule });
    if shares {
        credit["of"] = json!("fee");
    }
    json!({ "credits": [credit] })
}

/// 19 of 20 met is 95 %, 18 of 20 is 90 %.
const NINETY: &str = "P1 2026-11-02 1h x18, P1 2026-11-02 9h x2";
const NINETY_FIVE: &str = "P1 2026-11-02 1h x19, P1 2026-11-02 9h";

#[test]
fn figures_become_shares() {
    let figure = || json!({ "measure": "m" });
    let bands = |bands: Value| json!({ "kind": "bands", "bands": bands });
    for (schedule, tickets, expected) in [
        (
            bands(json!([{ "below": "95%", "give": "5%" }, { "below": "90%", "give": "10%" }])),
            NINETY,
            "2026-11 50.00",
        ),
        (
            bands(json!([{ "below": "95%", "give": "5%" }, { "below": "90%", "give": "10%" }])),
            NINETY_FIVE,
            "",
        ),
        (
            bands(json!([{ "atMost": "95%", "give": "5%" }, { "atMost": "90%", "give": "10%" }])),
            NINETY_FIVE,
            "2026-11 50.00",
        ),
        (
            bands(json!([{ "atMost": "95%", "give": "5%" }, { "atMost": "90%", "give": "10%" }])),
            NINETY,
            "2026-11 100.00",
        ),
        // The order of bands decides nothing.
        (
            bands(json!([{ "below": "91%", "give": "10%" }, { "below": "95%", "give": "5%" }])),
            NINETY,
            "2026-11 100.00",
        ),
        // Between two bands, and past the last one.
        (
            bands(
                json!([{ "above": "90%", "atMost": "95%", "give": "10%" }, { "below": "90%", "give": "25%" }]),
            ),
            NINETY,
            "?",
        ),
        (
            bands(json!([{ "above": "91%", "atMost": "95%", "give": "10%" }])),
            NINETY,
            "?",
        ),
        (
            bands(json!([{ "above": "91%", "atMost": "95%", "give": "10%" }])),
            "P1 2026-11-02 1h",
            "",
        ),
        (json!({ "kind": "gap" }), NINETY, "2026-11 50.00"),
        (
            json!({ "kind": "gap", "from": "98%", "times": "2" }),
            NINETY,
            "2026-11 160.00",
        ),
        (
            json!({ "kind": "flat", "give": "10%" }),
            NINETY,
            "2026-11 100.00",
        ),
        (json!({ "kind": "flat", "give": "10%" }), NINETY_FIVE, ""),
        (
            json!({ "kind": "steps", "each": "1%", "count": "whole", "give": "2%" }),
            NINETY,
            "2026-11 100.00",
        ),
        (
            json!({ "kind": "steps", "each": "2%", "count": "whole", "give": "2%" }),
            NINETY,
            "2026-11 40.00",
        ),
        (
            json!({ "kind": "steps", "each": "2%", "count": "started", "give": "2%" }),
            NINETY,
            "2026-11 60.00",
        ),
        (
            json!({ "kind": "steps", "each": "2%", "count": "exact", "give": "2%" }),
            NINETY,
            "2026-11 50.00",
        ),
        // 3 points to 92 %, 2 more at double.
        (
            json!({ "kind": "slabs", "count": "whole", "slabs": [{ "from": "95%", "each": "1%", "give": "1%" }, { "from": "92%", "each": "1%", "give": "2%" }] }),
            NINETY,
            "2026-11 70.00",
        ),
        (
            json!({ "kind": "right", "right": "Terminate" }),
            NINETY,
            "2026-11 Terminate",
        ),
    ] {
        let parts = one(figure(), schedule);
        let found = told(&parts, tickets);
        let found = if found.ends_with('?') { "?" } else { &found };
        assert_eq!(found, expected, "{parts} {tickets}");
    }
}

#[test]
fn misses_become_sums() {
    let each = |take: &str| json!({ "kind": "each-miss", "of": ["p1"], "take": take });
    let hourly = || json!({ "kind": "steps", "each": "1h", "count": "started", "give": "50.00" });
    let flat = || json!({ "kind": "flat", "give": "35%" });
    for (on, schedule, tickets, expected) in [
        // 4 h late, 1 s late, in time.
        (
            each("overrun"),
            hourly(),
            "P1 2026-11-02 8h, P1 2026-12-02 4h1s, P1 2026-12-03 4h",
            "2026-11 200.00, 2026-12 50.00",
        ),
        (
            each("overrun"),
            flat(),
            "P1 2026-11-02 5h x3",
            "2026-11 1050.00",
        ),
        (
            each("used"),
            json!({ "kind": "bands", "bands": [{ "above": "6h", "give": "5%" }] }),
            "P1 2026-11-02 5h, P1 2026-11-02 6h1s",
            "2026-11 50.00",
        ),
        // Due on Tuesday 3 November, 4:00, done on Friday.
        (
            each("days-late"),
            json!({ "kind": "steps", "each": "1", "count": "whole", "give": "6.10" }),
            "P1 2026-11-03 80h",
            "2026-11 18.30",
        ),
        (
            each("calendar-overrun"),
            json!({ "kind": "steps", "each": "7d", "count": "whole", "give": "1%" }),
            "P1 2026-11-03 400h",
            "2026-11 20.00",
        ),
        // One sum after 12 hours, another for each 12 hours more.
        (
            each("overrun"),
            json!({ "kind": "steps", "from": "12h", "each": "12h", "count": "whole", "first": "75.00", "give": "35.00" }),
            "P1 2026-11-02 15h59m, P1 2026-11-02 16h, P1 2026-11-02 40h",
            "2026-11 220.00",
        ),
        (
            json!({ "kind": "misses", "of": ["p1", "p2"] }),
            json!({ "kind": "bands", "bands": [{ "atLeast": "5", "give": "5%" }] }),
            "P1 2026-11-02 5h x4",
            "",
        ),
        (
            json!({ "kind": "misses", "of": ["p1", "p2"] }),
            json!({ "kind": "bands", "bands": [{ "atLeast": "5", "give": "5%" }] }),
            "P1 2026-11-02 5h x4, P2 2026-11-02 9h",
            "2026-11 50.00",
        ),
        // Every third within two months; the first two are too long ago.
        (
            json!({ "kind": "nth-miss", "of": ["p1"], "count": 3, "months": 2 }),
            json!({ "kind": "flat", "give": "100.00" }),
            "P1 2026-03-02 5h x2, P1 2026-06-02 5h, P1 2026-07-01 5h, P1 2026-08-01 5h, P1 2026-08-03 5h x4",
            "2026-08 200.00",
        ),
    ] {
        let parts = one(on, schedule);
        assert_eq!(told(&parts, tickets), expected, "{parts} {tickets}");
    }
}

#[test]
fn periods_before_count() {
    let three = "P1 2026-09-02 9h, P1 2026-10-02 9h, P1 2026-12-02 9h, P1 2026-11-02 1h";
    let points = |then: Value| {
        let schedule = json!({ "kind": "flat", "give": "3 points" });
        json!({ "credits": [{ "id": "p", "on": { "measure": "m" }, "as": schedule, "then": then }] })
    };
    for (parts, tickets, expected) in [
        (
            points(json!([])),
            three,
            "2026-09 3 points, 2026-10 3 points, 2026-12 3 points",
        ),
        // Doubled when the month before failed too; a clean month resets; nothing compounds.
        (
            points(json!([{ "kind": "repeat", "times": "2" }])),
            three,
            "2026-09 3 points, 2026-10 6 points, 2026-12 3 points",
        ),
        (
            points(json!([{ "kind": "repeat", "times": "2" }])),
            "P1 2026-09-02 9h, P1 2026-10-02 9h, P1 2026-11-02 9h",
            "2026-09 3 points, 2026-10 6 points, 2026-11 6 points",
        ),
        (
            points(json!([{ "kind": "average" }])),
            three,
            "2026-09 3 points, 2026-10 3 points, 2026-11 1.5 points, 2026-12 1.5 points",
        ),
    ] {
        assert_eq!(told(&parts, tickets), expected, "{parts}");
    }
    let failed = |failed: u32, of: u32| json!({ "kind": "failed-periods", "measure": "m", "failed": failed, "of": of });
    let right = || json!({ "kind": "right", "right": "Terminate" });
    for (on, expected) in [
        (failed(2, 2), "2026-10 Terminate"),
        (failed(3, 4), "2026-12 Terminate"),
        (failed(3, 3), ""),
    ] {
        assert_eq!(told(&one(on.clone(), right()), three), expected, "{on}");
    }
}

#[test]
fn points_become_money() {
    let credits = |conversion: Value, then: Value| {
        json!({ "credits": [
            { "id": "severe", "on": { "measure": "m" }, "as": { "kind": "flat", "give": "3 points" } },
            { "id": "late", "on": { "kind": "each-miss", "of": ["p1"] }, "as": { "kind": "flat", "give": "1 point" } },
            { "id": "pay", "on": { "kind": "points", "of": ["severe", "late"] }, "as": conversion, "of": "fee", "then": then }
        ] })
    };
    let table = || json!({ "kind": "bands", "bands": [{ "atLeast": "4", "give": "2%" }, { "atLeast": "5", "give": "4%" }] });
    for (conversion, then, tickets, expected) in [
        (
            json!({ "kind": "steps", "each": "1", "count": "whole", "give": "1%" }),
            json!([]),
            "P1 2026-11-02 9h x4",
            "2026-11 3 points + 4 points + 70.00",
        ),
        (
            table(),
            json!([]),
            "P1 2026-11-02 9h",
            "2026-11 3 points + 1 point + 20.00",
        ),
        (
            table(),
            json!([{ "kind": "average" }]),
            "P1 2026-11-02 9h, P1 2026-12-02 9h x2",
            "2026-11 3 points + 1 point + 20.00, 2026-12 3 points + 2 points + 30.00",
        ),
    ] {
        let parts = credits(conversion, then);
        assert_eq!(told(&parts, tickets), expected, "{parts}");
    }
    let mut parts = credits(
        json!({ "kind": "steps", "each": "1", "count": "whole", "give": "1%" }),
        json!([]),
    );
    parts["limits"] = json!([{ "cap": "5 points", "per": "month", "over": ["severe", "late"] }]);
    let found = told(&parts, "P1 2026-11-02 9h x4");
    assert_eq!(found, "2026-11 3 points + 2 points + 50.00");
}

#[test]
fn bases_and_days() {
    let flat = |give: &str, of: Value| json!({ "credits": [{ "id": "c", "on": { "kind": "each-miss", "of": ["p1"] }, "as": { "kind": "flat", "give": give }, "of": of }] });
    let with = |mut parts: Value, key: &str, value: Value| {
        parts[key] = value;
        parts
    };
    let charges = |text: &str| serde_json::from_str::<Value>(text).unwrap();
    let november = "P1 2026-11-02 5h";
    for (parts, tickets, expected) in [
        // The amount at risk, a pool of it, and the level's share of the pool.
        (
            with(
                flat("40%", json!("pool")),
                "parts",
                json!([
                    { "id": "at-risk", "share": "10%", "of": "fee" },
                    { "id": "pool", "share": "50%", "of": "at-risk" }
                ]),
            ),
            november,
            "2026-11 20.00",
        ),
        // A thirtieth of November's fee, and of December's by the calendar.
        (
            flat("1 day", json!({ "charge": "fee", "day": "thirtieth" })),
            november,
            "2026-11 33.33",
        ),
        (
            flat("3 days", json!({ "charge": "fee", "day": "thirtieth" })),
            november,
            "2026-11 100.00",
        ),
        (
            flat("31 days", json!({ "charge": "fee", "day": "calendar-day" })),
            "P1 2026-12-02 5h",
            "2026-12 1000.00",
        ),
        // Ten users at 7.50 each.
        (
            with(
                flat("10%", json!("fee")),
                "charges",
                charges(r#"[{ "id": "fee", "amount": "7.50", "per": "month", "units": 10 }]"#),
            ),
            november,
            "2026-11 7.50",
        ),
        // All of a year's fee, and a month's part of it.
        (
            with(
                flat("5%", json!({ "charge": "fee", "taken": "whole" })),
                "charges",
                charges(r#"[{ "id": "fee", "amount": "126000", "per": "year" }]"#),
            ),
            november,
            "2026-11 6300.00",
        ),
        (
            with(
                flat("5%", json!({ "charge": "fee", "taken": "part" })),
                "charges",
                charges(r#"[{ "id": "fee", "amount": "126000", "per": "year" }]"#),
            ),
            november,
            "2026-11 525.00",
        ),
        // The fee of the contract year in which it falls.
        (
            with(
                flat("5%", json!({ "charge": "fee", "taken": "whole" })),
                "charges",
                charges(
                    r#"[{ "id": "fee", "amount": "100000", "per": "year", "changes": [{ "from": "2026-11-02", "amount": "126000" }] }]"#,
                ),
            ),
            "P1 2026-11-01 5h, P1 2026-11-02 5h",
            "2026-11 11300.00",
        ),
        // From 16 November on half of the month is paid.
        (
            with(
                flat("10%", json!("fee")),
                "charges",
                charges(
                    r#"[{ "id": "fee", "amount": "1000", "per": "month", "effective": { "from": "2026-11-16" } }]"#,
                ),
            ),
            november,
            "2026-11 50.00",
        ),
        // 720 hours in November, 30 days.
        (
            with(
                flat("10%", json!("fee")),
                "charges",
                charges(r#"[{ "id": "fee", "amount": "0.10", "per": "hour" }]"#),
            ),
            november,
            "2026-11 7.20",
        ),
        (
            with(
                flat("10%", json!("fee")),
                "charges",
                charges(r#"[{ "id": "fee", "amount": "2", "per": "day" }]"#),
            ),
            november,
            "2026-11 6.00",
        ),
    ] {
        assert_eq!(told(&parts, tickets), expected, "{parts}");
    }
}

#[test]
fn sums_may_be_too_small_or_rounded() {
    let of = |amount: &str, then: Value| {
        json!({
            "charges": [{ "id": "fee", "amount": amount, "per": "month" }],
            "credits": [{ "id": "c", "on": { "measure": "m" }, "as": { "kind": "flat", "give": "10%" }, "of": "fee", "then": then }]
        })
    };
    let more_than_one = || json!([{ "kind": "above", "sum": "1.00" }]);
    for (parts, expected) in [
        (of("9.00", more_than_one()), ""),
        (of("10.00", more_than_one()), ""),
        (of("11.00", more_than_one()), "2026-11 1.10"),
        (
            of("10.00", json!([{ "kind": "at-least", "sum": "1.00" }])),
            "2026-11 1.00",
        ),
        (of("10.05", json!([])), "2026-11 1.01"),
        (
            of(
                "10.09",
                json!([{ "kind": "round", "to": "0.01", "mode": "down" }]),
            ),
            "2026-11 1.00",
        ),
        (
            of(
                "14.00",
                json!([{ "kind": "round", "to": "1", "mode": "half-up" }]),
            ),
            "2026-11 1.00",
        ),
    ] {
        assert_eq!(told(&parts, NINETY), expected, "{parts}");
    }
}

#[test]
fn limits_bound_what_they_are_over() {
    let both = |limits: Value| {
        json!({
            "credits": [
                { "id": "a", "on": { "kind": "each-miss", "of": ["p1"] }, "as": { "kind": "flat", "give": "300.00" } },
                { "id": "b", "on": { "kind": "each-miss", "of": ["all"] }, "as": { "kind": "steps", "each": "1h", "count": "started", "give": "100.00" } }
            ],
            "limits": limits
        })
    };
    let over = json!(["a", "b"]);
    // One ticket an hour late, one 5 hours late.
    let tickets = "P1 2026-11-02 5h, P1 2026-11-03 9h";
    for (limits, expected) in [
        (json!([]), "2026-11 600.00 + 600.00"),
        (
            json!([{ "cap": "50%", "of": "fee", "per": "month", "over": over }]),
            "2026-11 500.00 + 0.00",
        ),
        (
            json!([{ "cap": "900.00", "per": "month", "over": over }]),
            "2026-11 600.00 + 300.00",
        ),
        (
            json!([{ "cap": "250.00", "per": "incident", "over": ["b"] }]),
            "2026-11 600.00 + 350.00",
        ),
        (
            json!([{ "cap": "350.00", "per": "incident", "over": over }]),
            "2026-11 600.00 + 100.00",
        ),
        // Of each ticket the greater of both: 300 and 500.
        (
            json!([{ "combine": "greatest", "per": "incident", "over": over }]),
            "2026-11 300.00 + 500.00",
        ),
        (
            json!([{ "combine": "first", "per": "incident", "over": over }]),
            "2026-11 600.00",
        ),
        (
            json!([{ "combine": "greatest", "per": "month", "over": over }]),
            "2026-11 600.00",
        ),
        // First by incident, then by month.
        (
            json!([{ "cap": "550.00", "per": "month", "over": over }, { "cap": "200.00", "per": "incident", "over": ["a"] }]),
            "2026-11 400.00 + 150.00",
        ),
    ] {
        let parts = both(limits);
        assert_eq!(told(&parts, tickets), expected, "{parts}");
    }
    let sums = |limit: Value| {
        json!({
            "credits": [{ "id": "a", "on": { "kind": "each-miss", "of": ["p1"] }, "as": { "kind": "flat", "give": "100.00" } }],
            "limits": [limit]
        })
    };
    let tickets = "P1 2026-09-02 5h x4, P1 2026-10-02 5h, P1 2026-12-02 5h x4";
    for (limit, expected) in [
        (
            json!({ "cap": "30%", "of": "fee", "per": "month", "over": ["a"] }),
            "2026-09 300.00, 2026-10 100.00, 2026-12 300.00",
        ),
        (
            json!({ "cap": "30%", "of": "fee", "per": "month", "over": ["a"], "excess": "carried" }),
            "2026-09 300.00, 2026-10 200.00, 2026-12 300.00, carried 100.00",
        ),
        (
            json!({ "cap": "10%", "of": "fee", "per": "quarter", "over": ["a"] }),
            "2026-09 300.00, 2026-10 100.00, 2026-12 200.00",
        ),
        (
            json!({ "cap": "700.00", "per": "year", "over": ["a"] }),
            "2026-09 400.00, 2026-10 100.00, 2026-12 200.00",
        ),
        // 92 days back from the end of December reach to October.
        (
            json!({ "cap": "450.00", "per": { "kind": "rolling", "days": 92, "every": "month" }, "over": ["a"] }),
            "2026-09 400.00, 2026-10 50.00, 2026-12 400.00",
        ),
    ] {
        let parts = sums(limit);
        assert_eq!(told(&parts, tickets), expected, "{parts}");
    }
}

#[test]
fn rewards_go_the_other_way_and_levels_are_earned_back() {
    let parts = json!({ "credits": [
        { "id": "late", "on": { "measure": "m" }, "as": { "kind": "bands", "bands": [{ "below": "95%", "give": "10%" }] }, "of": "fee",
          "then": [{ "kind": "earn-back", "reach": "99%", "periods": 2 }] },
        { "id": "bonus", "reward": true, "on": { "measure": "m" }, "as": { "kind": "bands", "bands": [{ "atLeast": "99%", "give": "2%" }] }, "of": "fee" }
    ] });
    let report = report(
        &parts,
        "P1 2026-08-02 9h, P1 2026-09-02 1h, P1 2026-10-02 1h, P1 2026-11-02 9h, P1 2026-12-02 1h",
    );
    let lines: Vec<String> = report
        .periods
        .iter()
        .map(|period| {
            let (credits, rewards, back) = (period.amount, period.rewards, period.earned_back);
            format!("{} {credits} -{rewards} -{back}", period.period)
        })
        .collect();
    assert_eq!(
        lines,
        [
            "2026-08 100.00 -0.00 -0.00",
            "2026-09 0.00 -20.00 -0.00",
            "2026-10 0.00 -20.00 -100.00",
            "2026-11 100.00 -0.00 -0.00",
            "2026-12 0.00 -20.00 -0.00",
        ]
    );
    let totals = [report.amount, report.rewards, report.earned_back].map(|sum| sum.to_string());
    assert_eq!(totals, ["200.00", "60.00", "100.00"]);
}

/// The report of an agreement on outages, without tickets.
fn down(parts: Value, outages: Value) -> String {
    let mut agreement = json!({
        "version": 1, "name": "", "timeZone": "UTC", "currency": "USD",
        "calendars": { "always": { "hours": { "mon-sun": ["00:00-24:00"] } } },
        "targets": [],
        "availability": [{ "id": "up", "calendar": "always", "goal": "99.9%", "period": "month" }],
        "charges": [{ "id": "fee", "amount": "1000.00", "per": "month" }],
    });
    for (key, value) in parts.as_object().unwrap() {
        agreement[key] = value.clone();
    }
    let document =
        json!({ "version": 1, "asOf": AS_OF, "agreement": agreement, "outages": outages });
    let document = Document::parse(&document.to_string()).unwrap();
    let report = evaluate(&document, &HolidayData::default()).unwrap();
    let periods = report.credits.unwrap().periods.into_iter();
    let periods = periods.filter(|period| !period.amount.0.is_zero());
    let told: Vec<String> = periods
        .map(|period| format!("{} {}", period.period, period.amount))
        .collect();
    told.join(", ")
}

/// November has 43,200 minutes.
#[test]
fn outages_cost_what_the_terms_say() {
    let figure = || json!({ "measure": "up" });
    let downtime = || json!({ "measure": "up", "take": "downtime" });
    let each = || json!({ "kind": "each-outage", "measure": "up" });
    let aws = || {
        json!({ "kind": "bands", "bands": [
            { "below": "99.99%", "give": "10%" }, { "below": "99%", "give": "30%" }, { "below": "95%", "give": "100%" }
        ] })
    };
    let half_hours = || json!({ "kind": "steps", "each": "30m", "count": "whole", "give": "5%" });
    let at = |minutes: &str| {
        let mut parts = minutes.split('-');
        let (day, minutes) = (parts.next().unwrap(), parts.next().unwrap());
        let from: Instant = format!("2026-11-{day}T00:00Z").parse().unwrap();
        let seconds: i64 = minutes.parse().unwrap();
        json!({ "from": from.to_string(), "to": Instant(from.0 + seconds).to_string() })
    };
    for (on, schedule, outages, expected) in [
        // 4.32 minutes are exactly 99.99 %.
        (figure(), aws(), "02-259", ""),
        (figure(), aws(), "02-260", "2026-11 100.00"),
        // 432 minutes are exactly 99 %.
        (figure(), aws(), "02-25920", "2026-11 100.00"),
        (figure(), aws(), "02-25000 03-921", "2026-11 300.00"),
        (
            downtime(),
            half_hours(),
            "02-3600 03-1800",
            "2026-11 150.00",
        ),
        (
            downtime(),
            half_hours(),
            "02-2700 03-2700",
            "2026-11 150.00",
        ),
        (each(), half_hours(), "02-2700 03-2700", "2026-11 100.00"),
        (
            downtime(),
            json!({ "kind": "bands", "bands": [{ "above": "10m", "atMost": "45m", "give": "5%" }, { "above": "45m", "give": "10%" }] }),
            "02-2700",
            "2026-11 50.00",
        ),
        // A hundred times what an hour of 720 costs.
        (
            downtime(),
            json!({ "kind": "lost-time", "times": "100" }),
            "02-3600",
            "2026-11 138.89",
        ),
        // 0.1 % of 720 hours are free: 2.28 of 3 hours count.
        (
            downtime(),
            json!({ "kind": "lost-time", "times": "10", "beyond": "0.1%" }),
            "02-10800",
            "2026-11 31.67",
        ),
    ] {
        let parts = one(on, schedule);
        let outages: Vec<Value> = outages.split(' ').map(at).collect();
        assert_eq!(down(parts.clone(), json!(outages)), expected, "{parts}");
    }
    // A quarter of an hour, twice, that follow each other are half an hour.
    let outages = json!([
        { "from": "2026-11-02T00:00Z", "to": "2026-11-02T00:15Z" },
        { "from": "2026-11-02T00:15Z", "to": "2026-11-02T00:30Z" }
    ]);
    assert_eq!(down(one(each(), half_hours()), outages), "2026-11 50.00");
    // The mean of two months of other lengths, of a fee of many digits: 10 times an hour of 720, and of 744.
    let mut parts = one(downtime(), json!({ "kind": "lost-time", "times": "10" }));
    parts["credits"][0]["then"] = json!([{ "kind": "average" }, { "kind": "average" }]);
    parts["charges"] = json!([{ "id": "fee", "amount": "1000000000000.00", "per": "month" }]);
    let outages = json!([
        { "from": "2026-11-02T00:00Z", "to": "2026-11-02T01:00Z" },
        { "from": "2026-12-02T00:00Z", "to": "2026-12-02T01:00Z" }
    ]);
    let found = down(parts, outages);
    assert_eq!(found, "2026-11 13888888888.89, 2026-12 13776881720.43");
    // 2 of 200 users: a hundredth of the credit.
    let mut parts = one(each(), json!({ "kind": "flat", "give": "25%" }));
    parts["credits"][0]["then"] = json!([{ "kind": "affected-share" }]);
    parts["availability"] = json!([{ "id": "up", "calendar": "always", "goal": "99.9%", "period": "month", "users": 200 }]);
    let outages = json!([{ "from": "2026-11-02T00:00Z", "to": "2026-11-02T01:00Z", "users": 2 }]);
    assert_eq!(down(parts, outages), "2026-11 2.50");
}

#[test]
fn claims_have_a_last_day() {
    let claim_by = |claim: Value| {
        let mut parts = one(
            json!({ "measure": "m" }),
            json!({ "kind": "flat", "give": "10%" }),
        );
        parts["claim"] = claim;
        report(&parts, NINETY).periods[0]
            .claim_by
            .unwrap()
            .to_string()
    };
    assert_eq!(
        claim_by(json!({ "kind": "days", "days": 15 })),
        "2026-12-15"
    );
    assert_eq!(
        claim_by(json!({ "kind": "months", "months": 2 })),
        "2027-01-31"
    );
    assert_eq!(
        claim_by(json!({ "kind": "months", "months": 3 })),
        "2027-02-28"
    );
}

/// Fees are paid in months in which nothing was judged, whatever a credit looks at: September to December.
#[test]
fn charges_run_up_to_now() {
    let cases = [
        (
            json!({ "kind": "figure", "measure": "m" }),
            json!({ "kind": "flat", "give": "10%" }),
        ),
        (
            json!({ "kind": "each-miss", "of": ["p1"] }),
            json!({ "kind": "flat", "give": "10%" }),
        ),
        (
            json!({ "kind": "misses", "of": ["p1"] }),
            json!({ "kind": "bands", "bands": [{ "atLeast": "1", "give": "10%" }] }),
        ),
    ];
    for (on, schedule) in cases {
        let report = report(&one(on.clone(), schedule), "P1 2026-09-10 9h");
        let periods: Vec<String> = report
            .periods
            .iter()
            .map(|period| format!("{} {} of {}", period.period, period.amount, period.charges))
            .collect();
        assert_eq!(
            periods,
            [
                "2026-09 100.00 of 1000.00",
                "2026-10 0.00 of 1000.00",
                "2026-11 0.00 of 1000.00",
                "2026-12 0.00 of 1000.00"
            ],
            "{on}"
        );
        assert_eq!(
            (
                report.charges.to_string(),
                report.share().map(|share| share.to_string())
            ),
            ("4000.00".to_owned(), Some("2.5%".to_owned()))
        );
    }
}

/// Ten misses in a week, at the edges where a step begins, a choice is made or a cap binds.
#[test]
fn edges_of_steps_choices_and_caps() {
    let with = |mut parts: Value, key: &str, value: Value| {
        parts[key] = value;
        parts
    };
    let first = |each: &str, give: &str| json!({ "kind": "steps", "each": each, "count": "whole", "first": "100.00", "give": give });
    let band = |edges: [(&str, &str); 2], give: &str| json!({ edges[0].0: edges[0].1, edges[1].0: edges[1].1, "give": give });
    let narrow = band([("above", "85%"), ("below", "95%")], "5%");
    let wide = band([("above", "80%"), ("below", "95%")], "10%");
    let weekly = |limit: Value| {
        json!({
            "credits": [{ "id": "a", "on": { "kind": "each-miss", "of": ["p1"], "period": "week" }, "as": { "kind": "flat", "give": "100.00" } }],
            "limits": [limit]
        })
    };
    let pair = |limit: Value| {
        json!({
            "credits": [
                { "id": "a", "on": { "kind": "each-miss", "of": ["p1"] }, "as": { "kind": "flat", "give": "100.00" } },
                { "id": "b", "on": { "kind": "each-miss", "of": ["p2"] }, "as": { "kind": "flat", "give": "90.00" } }
            ],
            "limits": [limit]
        })
    };
    for (parts, tickets, expected) in [
        // Who reaches the goal, or misses nothing, is owed no beginning; who just misses it is.
        (
            one(json!({ "measure": "m" }), first("1%", "10.00")),
            NINETY_FIVE,
            "",
        ),
        (
            one(json!({ "measure": "m" }), first("1%", "10.00")),
            "P1 2026-11-02 1h x18, P1 2026-11-02 9h",
            "2026-11 100.00",
        ),
        (
            one(
                json!({ "kind": "misses", "of": ["p1"] }),
                first("1", "10.00"),
            ),
            "P1 2026-11-02 1h, P1 2026-12-02 9h",
            "2026-12 110.00",
        ),
        (
            one(
                json!({ "kind": "each-miss", "of": ["p1"], "take": "days-late" }),
                first("1", "10.00"),
            ),
            "P1 2026-11-02 5h",
            "2026-11 100.00",
        ),
        // The gap of a reward is what lies above the goal.
        (
            json!({ "credits": [{ "id": "bonus", "reward": true, "on": { "measure": "m" }, "as": { "kind": "gap" }, "of": "fee" }] }),
            NINETY,
            "",
        ),
        (
            json!({ "credits": [{ "id": "bonus", "reward": true, "on": { "measure": "m" }, "as": { "kind": "gap" }, "of": "fee" }] }),
            "P1 2026-11-02 1h",
            "2026-11 50.00",
        ),
        // Of two bands that begin together the narrower, in whatever order.
        (
            one(
                json!({ "measure": "m" }),
                json!({ "kind": "bands", "bands": [narrow, wide] }),
            ),
            NINETY,
            "2026-11 50.00",
        ),
        (
            one(
                json!({ "measure": "m" }),
                json!({ "kind": "bands", "bands": [wide, narrow] }),
            ),
            NINETY,
            "2026-11 50.00",
        ),
        // Two weeks of November are above its cap: what is over in both is carried.
        (
            weekly(json!({ "cap": "300.00", "per": "month", "over": ["a"], "excess": "carried" })),
            "P1 2026-11-03 5h x4, P1 2026-11-10 5h x2, P1 2026-12-01 5h",
            "2026-W45 300.00, 2026-W46 0.00, 2026-W49 300.00, 2026-W53 100.00",
        ),
        // What is carried is owed whatever is chosen later, and stays under the cap.
        (
            pair(
                json!({ "combine": "greatest", "cap": "150.00", "per": "month", "over": ["a", "b"], "excess": "carried" }),
            ),
            "P1 2026-10-02 5h x2, P2 2026-11-02 9h, P1 2026-12-02 5h, P2 2026-12-02 9h x2",
            "2026-10 150.00, 2026-11 50.00 + 90.00, 2026-12 150.00, carried 30.00",
        ),
        // A cap, and a share of days that it leaves, come to whole pennies.
        (
            pair(json!({ "cap": "33.333", "per": "month", "over": ["a"] })),
            "P1 2026-11-02 5h",
            "2026-11 33.33",
        ),
        (
            json!({
                "credits": [{ "id": "a", "on": { "kind": "each-miss", "of": ["p1"] }, "as": { "kind": "flat", "give": "1 day" }, "of": { "charge": "fee", "day": "thirtieth" } }],
                "limits": [{ "cap": "2 days", "per": "month", "over": ["a"] }]
            }),
            "P1 2026-11-02 5h x3",
            "2026-11 66.67",
        ),
        // 31 days back from the end of March begin with March, which has an hour less in Berlin.
        (
            with(
                with(
                    weekly(
                        json!({ "cap": "100.00", "per": { "kind": "rolling", "days": 31, "every": "month" }, "over": ["a"] }),
                    ),
                    "credits",
                    json!([{ "id": "a", "on": { "kind": "each-miss", "of": ["p1"] }, "as": { "kind": "flat", "give": "100.00" } }]),
                ),
                "timeZone",
                json!("Europe/Berlin"),
            ),
            "P1 2026-02-10 5h, P1 2026-03-10 5h",
            "2026-02 100.00, 2026-03 100.00",
        ),
        // A credit on points that gives points is limited too.
        (
            json!({
                "credits": [
                    { "id": "a", "on": { "kind": "each-miss", "of": ["p1"] }, "as": { "kind": "flat", "give": "4 points" } },
                    { "id": "b", "on": { "kind": "points", "of": ["a"] }, "as": { "kind": "steps", "each": "1", "count": "whole", "give": "2 points" } }
                ],
                "limits": [{ "cap": "5 points", "per": "month", "over": ["b"] }]
            }),
            "P1 2026-11-02 5h",
            "2026-11 4 points + 5 points",
        ),
    ] {
        assert_eq!(told(&parts, tickets), expected, "{parts} {tickets}");
    }
}
