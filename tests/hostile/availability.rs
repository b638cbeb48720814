//! Hostile outages, samples and terms of availability.

use super::{Input, Row, base, many, set, text};
use serde_json::{Value, json};
use sla_calculator::time::Instant;

/// An outage of so many seconds, so many seconds after 2000.
fn outage(from: usize, seconds: usize) -> Value {
    let at = |second: usize| Instant(946_684_800 + second as i64).to_string();
    json!({ "from": at(from), "to": at(from + seconds) })
}

fn sample(place: usize) -> Value {
    let at = Instant(1_700_000_000 + place as i64 * 20).to_string();
    json!({ "at": at, "total": 1_000_000_000_000_u64, "failed": 999_999_999_999_u64 - place as u64 })
}

/// So many measures that count everything around the clock.
fn measures(count: usize, period: Value, more: Value) -> Value {
    many(count, |place| {
        let mut measure = json!({ "id": format!("a{place}"), "calendar": "site", "goal": "99.9%", "period": period });
        for (field, value) in more.as_object().unwrap() {
            measure[field] = value.clone();
        }
        measure
    })
}

fn document(measures: Value, list: &str, items: Value) -> Input {
    let document = set(base(), "/agreement/availability", measures);
    let document = set(document, "/outages", json!([]));
    let document = set(document, "/samples", json!([]));
    text(set(document, &format!("/{list}"), items))
}

fn nested(depth: usize, inside: Value) -> Value {
    (0..depth).fold(
        inside,
        |inside, _| json!({ "kind": "parallel", "of": [inside] }),
    )
}

/// So many components, in groups of ten of which six must be up.
fn components(count: usize) -> Value {
    let group = |group: usize| {
        let of = many(10, |place| json!(format!("s{}", group * 10 + place)));
        json!({ "kind": "k-of-n", "k": 6, "of": of })
    };
    json!({ "components": { "kind": "k-of-n", "k": count / 20, "of": many(count / 10, group) } })
}

pub(super) const TABLE: &[Row] = &[
    (
        "20,001 outages",
        "outages: There are 20001 outages here; up to 20000 are possible",
        || {
            document(
                measures(1, json!("month"), json!({})),
                "outages",
                many(20_001, |place| outage(place, 1)),
            )
        },
    ),
    (
        "500,001 samples",
        "samples: There are 500001 samples here; up to 500000 are possible",
        || {
            document(
                measures(1, json!("month"), json!({})),
                "samples",
                many(500_001, |_| json!({ "at": "2026-11-02T09:00", "total": 0 })),
            )
        },
    ),
    (
        "a sample of 21 classes",
        "samples[0].classes: There are 21 classes here; up to 20 are possible",
        || {
            let classes: serde_json::Map<String, Value> =
                (0..21).map(|class| (class.to_string(), json!(1))).collect();
            document(
                measures(1, json!("month"), json!({})),
                "samples",
                json!([{ "at": "2026-11-02T09:00", "total": 30, "classes": classes }]),
            )
        },
    ),
    (
        "101 measures of availability",
        "agreement.availability: There are 101 measures of availability here; up to 100 are possible",
        || {
            document(
                measures(101, json!("month"), json!({})),
                "outages",
                json!([]),
            )
        },
    ),
    (
        "days since 1970",
        "agreement.availability: These are 103925 periods; up to 100000 are possible",
        || {
            document(
                measures(5, json!("day"), json!({})),
                "outages",
                json!([{ "from": "1970-01-01T00:00" }]),
            )
        },
    ),
    ("days since 1970, fewer measures", "an answer", || {
        document(
            measures(4, json!("day"), json!({})),
            "outages",
            json!([{ "from": "1970-01-01T00:00" }]),
        )
    }),
    (
        "100 measures of 20,000 outages",
        "agreement.availability: These are 4000000 outages in all periods together; up to 1000000 are possible",
        || {
            document(
                measures(100, json!("month"), json!({})),
                "outages",
                many(20_000, |place| outage(place * 40_000, 10)),
            )
        },
    ),
    ("16 measures of 20,000 outages", "an answer", || {
        let more = json!({ "count": "started-minutes", "shortestOutage": "5s", "users": 4_294_967_295_u32, "exclude": [{ "kind": "x", "atMost": "1h" }] });
        let one = |place: usize| {
            let mut outage = outage(place * 40_000, 10);
            outage["users"] = json!(place);
            outage["kind"] = json!(["x", ""][place % 2]);
            outage["share"] = json!("33.333333%");
            outage
        };
        document(
            measures(16, json!("month"), more),
            "outages",
            many(20_000, one),
        )
    }),
    (
        "1,001 outages at the same time",
        "outages: There are 1001 outages at the same time here; up to 1000 are possible",
        || {
            document(
                measures(1, json!("month"), json!({})),
                "outages",
                many(1_001, |place| outage(place, 100_000)),
            )
        },
    ),
    (
        "1,000 light outages at the same time, 10 times over",
        "an answer",
        || {
            let one = |place: usize| {
                let mut outage = outage(place / 1_000 * 1_000_000 + place % 1_000, 100_000);
                outage["share"] = json!("0.0001%");
                outage
            };
            document(
                measures(
                    1,
                    json!("contract"),
                    json!({ "effective": { "from": "2000-01-01" } }),
                ),
                "outages",
                many(10_000, one),
            )
        },
    ),
    (
        "always 1,000 outages",
        "agreement.availability: These are ",
        || {
            document(
                measures(1, json!("month"), json!({})),
                "outages",
                many(20_000, |place| outage(place * 100, 90_000)),
            )
        },
    ),
    ("outages of two centuries", "an answer", || {
        let outages = many(
            500,
            |_| json!({ "from": "1970-01-01T00:00Z", "to": "2199-12-31T23:59:59Z", "share": "0.000001%" }),
        );
        let document_of = document(
            measures(1, json!("year"), json!({ "users": 4_294_967_295_u32 })),
            "outages",
            outages,
        );
        match document_of {
            Input::Text(json) => {
                let document: Value = serde_json::from_str(&json).unwrap();
                text(set(document, "/asOf", json!("2199-12-31T00:00:00Z")))
            }
            other => other,
        }
    }),
    (
        "rolling windows of three years",
        "agreement.availability: These are ",
        || {
            let period = json!({ "kind": "rolling", "days": 1_098, "every": "day" });
            document(
                measures(1, period, json!({})),
                "outages",
                many(20_000, |place| outage(place * 40_000, 10)),
            )
        },
    ),
    (
        "101 components",
        "agreement.availability[0].components: There are 110 components here; up to 100 are possible",
        || {
            document(
                measures(1, json!("month"), components(110)),
                "outages",
                json!([]),
            )
        },
    ),
    ("100 components with 20,000 outages", "an answer", || {
        let one = |place: usize| {
            let mut outage = outage(place * 10_000, 150_000);
            outage["service"] = json!(format!("s{}", place * 7 % 100));
            outage["share"] = json!("50%");
            outage
        };
        document(
            measures(1, json!("month"), components(100)),
            "outages",
            many(20_000, one),
        )
    }),
    (
        "components 11 deep",
        "agreement.availability[0].components.of[0].of[0]",
        || {
            document(
                measures(
                    1,
                    json!("month"),
                    json!({ "components": nested(10, json!("a")) }),
                ),
                "outages",
                json!([]),
            )
        },
    ),
    ("components 10 deep", "an answer", || {
        document(
            measures(
                1,
                json!("month"),
                json!({ "components": nested(9, json!("a")) }),
            ),
            "outages",
            json!([]),
        )
    }),
    (
        "components 100 deep",
        "agreement.availability[0].components.of[0].of[0]",
        || {
            document(
                measures(
                    1,
                    json!("month"),
                    json!({ "components": nested(50, json!("a")) }),
                ),
                "outages",
                json!([]),
            )
        },
    ),
    (
        "500,000 samples by intervals of 20 seconds",
        "an answer",
        || {
            let more = json!({ "basis": { "kind": "error-rate-minutes", "interval": "20s", "from": "99.999999%" } });
            document(
                measures(3, json!("day"), more),
                "samples",
                many(500_000, sample),
            )
        },
    ),
    (
        "500,000 samples, the mean of their error rates",
        "an answer",
        || {
            let more = json!({ "basis": { "kind": "error-rate-mean", "interval": "1s" } });
            document(
                measures(5, json!("month"), more),
                "samples",
                many(500_000, sample),
            )
        },
    ),
    ("500,000 samples of most requests", "an answer", || {
        document(
            measures(5, json!("year"), json!({ "basis": "requests" })),
            "samples",
            many(500_000, sample),
        )
    }),
    (
        "500,000 samples in rolling windows",
        "agreement.availability: These are ",
        || {
            let more = json!({ "basis": "requests" });
            document(
                measures(
                    1,
                    json!({ "kind": "rolling", "days": 90, "every": "day" }),
                    more,
                ),
                "samples",
                many(500_000, sample),
            )
        },
    ),
    (
        "10,001 figures",
        "figures: There are 10001 figures here; up to 10000 are possible",
        || {
            let figure = json!({ "measure": "survey", "period": "2026-Q1", "value": "80%" });
            document(
                measures(1, json!("month"), json!({})),
                "figures",
                many(10_001, |_| figure.clone()),
            )
        },
    ),
    (
        "a fixed time of ten years, a goal of 28 decimals",
        "an answer",
        || {
            let more = json!({ "basis": { "kind": "fixed", "time": "87840h" }, "goal": "99.9999999999999999999999999%", "rounding": { "to": "0.000001%", "mode": "up" } });
            document(
                measures(1, json!("month"), more),
                "outages",
                json!([{ "from": "1970-01-01T00:00", "share": "33.333333%" }]),
            )
        },
    ),
];
