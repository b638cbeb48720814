//! Hostile charges, credits and limits.

use super::{Input, Row, base, daily, many, set, text};
use serde_json::{Value, json};
use sla_calculator::time::Instant as At;

/// The base with these credits, on tickets of which each is late.
fn credited(credits: Value, more: &[(&str, Value)], late: usize) -> Input {
    let mut document = set(base(), "/agreement/credits", credits);
    document = set(document, "/agreement/limits", json!([]));
    for (place, value) in more {
        document = set(document, &format!("/agreement/{place}"), value.clone());
    }
    let tickets = many(late, |place| {
        let opened = At(1_780_000_000 + place as i64 * 60);
        let done = At(opened.0 + 40 * 86_400);
        let events = [
            json!([opened.to_string(), "opened"]),
            json!([done.to_string(), "resolved"]),
        ];
        json!({ "id": format!("T{place}"), "fields": { "priority": "P1" }, "events": events })
    });
    text(set(document, "/tickets", tickets))
}

fn each_miss(place: usize, schedule: Value) -> Value {
    let mut credit = json!({ "id": format!("c{place}"), "on": { "kind": "each-miss", "of": ["fast", "resolve"] }, "as": schedule });
    if credit["as"].to_string().contains('%') {
        credit["of"] = json!("fee");
    }
    credit
}

fn hundred_bands() -> Value {
    let bands = many(
        100,
        |place| json!({ "below": format!("{}.{:026}%", 99 - place % 99, place + 1), "give": format!("{}%", place % 101) }),
    );
    json!({ "kind": "bands", "bands": bands })
}

fn of_figures(count: usize, schedule: &Value) -> Value {
    many(
        count,
        |place| json!({ "id": format!("c{place}"), "on": { "measure": "figure" }, "as": schedule, "of": "fee" }),
    )
}

/// A credit for each day of two centuries, with limits and a charge for every day.
fn of_days(count: usize, more: Value) -> Input {
    let credits = many(count, |place| {
        let mut credit = json!({
            "id": format!("c{place}"), "on": { "measure": "figure" }, "of": "often",
            "as": { "kind": "steps", "each": "1%", "count": "whole", "give": "1%" },
        });
        for (field, value) in more.as_object().unwrap() {
            credit[field] = value.clone();
        }
        credit
    });
    let changes = many(
        100,
        |place| json!({ "from": format!("{}-01-01", 1980 + place), "amount": "1.11" }),
    );
    let over: Vec<String> = (0..count).map(|place| format!("c{place}")).collect();
    let rolling = json!({ "kind": "rolling", "days": 1_098, "every": "day" });
    let mut document = set(base(), "/agreement/credits", credits);
    for (place, value) in [
        (
            "charges",
            json!([{ "id": "often", "amount": "1000000000000", "per": "hour", "units": 10_000_000, "changes": changes }]),
        ),
        (
            "limits",
            many(
                100,
                |_| json!({ "cap": "100.00", "per": rolling, "over": over }),
            ),
        ),
        ("measures/0/period", json!("day")),
        ("measures/0/of", json!(["resolve"])),
    ] {
        document = set(document, &format!("/agreement/{place}"), value);
    }
    let document = set(document, "/asOf", json!("2199-12-31T00:00:00Z"));
    text(set(document, "/tickets", daily(1_000)))
}

pub(super) const TABLE: &[Row] = &[
    ("100 credits of 100 bands", "an answer", || {
        credited(of_figures(100, &hundred_bands()), &[], 1_000)
    }),
    (
        "10 credits on each of 100,000 tickets",
        "agreement.credits: Over the ",
        || {
            credited(
                many(10, |place| {
                    each_miss(
                        place,
                        json!({ "kind": "steps", "each": "1h", "count": "started", "give": "0.000001%" }),
                    )
                }),
                &[],
                100_000,
            )
        },
    ),
    ("2 credits on each of 100,000 tickets", "an answer", || {
        credited(
            many(2, |place| {
                each_miss(
                    place,
                    json!({ "kind": "steps", "each": "1h", "count": "started", "give": "50.00" }),
                )
            }),
            &[],
            100_000,
        )
    }),
    (
        "a trillion for each of ten million users, a thousand times",
        "an answer",
        || {
            let charge = json!([{ "id": "fee", "amount": "1000000000000", "per": "month", "units": 10_000_000 }]);
            let schedule =
                json!({ "kind": "steps", "each": "1s", "count": "exact", "give": "100%" });
            let mut credit = each_miss(0, schedule);
            credit["then"] = many(50, |_| json!({ "kind": "repeat", "times": "1000" }));
            let average = json!({ "kind": "average" });
            credit["then"]
                .as_array_mut()
                .unwrap()
                .extend(vec![average; 50]);
            credited(json!([credit]), &[("charges", charge)], 100)
        },
    ),
    ("steps of nothing, nearly", "an answer", || {
        let schedule = json!({ "kind": "steps", "each": "0.0000000000000000000000000001%", "count": "started", "give": "99.99999999999999999999999999%" });
        credited(of_figures(1, &schedule), &[], 100)
    }),
    ("parts of parts", "an answer", || {
        let parts = many(100, |place| {
            let of = if place == 0 {
                "fee".to_owned()
            } else {
                format!("p{}", place - 1)
            };
            json!({ "id": format!("p{place}"), "share": "1000%", "of": of })
        });
        let mut credits = of_figures(100, &json!({ "kind": "gap", "times": "1000" }));
        for credit in credits.as_array_mut().unwrap() {
            credit["of"] = json!("p99");
        }
        credited(credits, &[("parts", parts)], 1_000)
    }),
    ("a credit for every day", "an answer", || {
        of_days(1, json!({}))
    }),
    (
        "a credit for every day that is earned back",
        "an answer",
        || {
            of_days(
                1,
                json!({ "then": [{ "kind": "earn-back", "reach": "1%", "periods": 120 }] }),
            )
        },
    ),
    (
        "100 credits for every day",
        "agreement.credits: Over the ",
        || of_days(100, json!({})),
    ),
    (
        "1,100 later amounts",
        "agreement.charges: There are 1100 later amounts here; up to 1000 are possible",
        || {
            let changes = many(
                100,
                |place| json!({ "from": format!("{}-01-01", 1980 + place), "amount": "1" }),
            );
            let charges = many(11, |place| {
                let id = if place == 0 {
                    "fee".to_owned()
                } else {
                    format!("f{place}")
                };
                json!({ "id": id, "amount": "1", "per": "month", "changes": changes })
            });
            credited(
                of_figures(1, &json!({ "kind": "gap" })),
                &[("charges", charges)],
                10,
            )
        },
    ),
    (
        "charges of a day, over leap days and summer time",
        "an answer",
        || {
            let charges = many(50, |place| {
                json!({ "id": if place == 0 { "fee".to_owned() } else { format!("f{place}") }, "amount": "9.99", "per": "month",
                "effective": { "from": "2028-02-29", "until": "2028-03-01" } })
            });
            credited(
                of_figures(50, &json!({ "kind": "gap" })),
                &[("charges", charges)],
                100,
            )
        },
    ),
    ("every millionth miss", "an answer", || {
        let nth = |place| json!({ "id": format!("n{place}"), "on": { "kind": "nth-miss", "of": ["fast"], "count": 1_000_000, "months": 120 }, "as": { "kind": "flat", "give": "1.00" } });
        credited(many(5, nth), &[], 50_000)
    }),
];
