//! Bands against fractions, credits against more downtime and more misses, outages against their parts.

use crate::config;
use proptest::prelude::*;
use proptest::sample::select;
use rust_decimal::Decimal;
use serde_json::{Value, json};
use sla_calculator::credits::{CreditLine, CreditReport};
use sla_calculator::document::Document;
use sla_calculator::evaluate;
use sla_calculator::holidays::HolidayData;
use sla_calculator::time::Instant;

/// 2026-11-02T00:00Z.
const NOVEMBER: i64 = 1_793_577_600;

/// The credits of an agreement with one credit, or more, of 999.99 a month.
fn report(credits: &Value, tickets: &Value, outages: &Value) -> CreditReport {
    let document = json!({
        "version": 1, "asOf": "2026-12-20T00:00Z", "tickets": tickets, "outages": outages,
        "agreement": {
            "version": 1, "name": "", "timeZone": "UTC", "currency": "EUR",
            "calendars": { "always": { "hours": { "mon-sun": ["00:00-24:00"] } } },
            "targets": [{ "id": "t", "metric": "resolution", "within": "1h", "calendar": "always" }],
            "measures": [{ "id": "m", "kind": "attainment", "of": ["t"], "goal": "95%", "period": "month" }],
            "availability": [{ "id": "up", "calendar": "always", "goal": "99.9%", "period": "month" }],
            "charges": [{ "id": "fee", "amount": "999.99", "per": "month" }],
            "credits": credits,
        },
    });
    let document =
        Document::parse(&document.to_string()).unwrap_or_else(|issues| panic!("{issues}"));
    evaluate(&document, &HolidayData::default())
        .unwrap()
        .credits
        .unwrap()
}

/// So many tickets of November, some of them an hour and a second late, or more.
fn tickets(met: u32, late: &[i64]) -> Value {
    let of = |number: usize, took: i64| {
        let (opened, done) = (Instant(NOVEMBER), Instant(NOVEMBER + took));
        json!({ "id": format!("T{number}"), "events": [[opened.to_string(), "opened"], [done.to_string(), "resolved"]] })
    };
    let lengths = (0..met)
        .map(|_| 60)
        .chain(late.iter().map(|late| 3_600 + late));
    lengths
        .enumerate()
        .map(|(number, took)| of(number, took))
        .collect()
}

fn outages(list: &[(i64, i64)]) -> Value {
    let of = |(from, length): &(i64, i64)| json!({ "from": Instant(NOVEMBER + from).to_string(), "to": Instant(NOVEMBER + from + length).to_string() });
    list.iter().map(of).collect()
}

fn line(report: &CreditReport) -> &CreditLine {
    let period = report
        .periods
        .iter()
        .find(|period| period.period.to_string() == "2026-11");
    &period.unwrap().lines[0]
}

fn credit(on: Value, schedule: Value) -> Value {
    let text = schedule.to_string();
    let mut credit = json!({ "id": "c", "on": on, "as": schedule });
    if text.contains("\"give\":\"5%\"") || text.contains("\"gap\"") || text.contains("lost-time") {
        credit["of"] = json!("fee");
    }
    json!([credit])
}

/// An edge: hundredths of a percent, whether from there on down, and whether it belongs to the band.
type Edge = (i128, bool);

/// A band: its upper and its lower edge.
fn bands() -> impl Strategy<Value = Vec<(Option<Edge>, Option<Edge>)>> {
    // Where figures of few tickets lie exactly, and beside it.
    let level = select(vec![
        10_000, 9_500, 9_000, 8_000, 7_500, 6_667, 6_666, 5_000, 2_500, 0,
    ]);
    let edge = proptest::option::weighted(0.7, (level, any::<bool>()));
    let band = (edge.clone(), edge).prop_filter("it holds something", |band| match band {
        (Some((high, top)), Some((low, bottom))) => high > low || high == low && *top && *bottom,
        (one, other) => one.is_some() || other.is_some(),
    });
    proptest::collection::vec(band, 1..6).prop_filter("each once", |bands| {
        (0..bands.len()).all(|one| bands[one + 1..].iter().all(|other| *other != bands[one]))
    })
}

/// `met / all` against so many hundredths of a percent.
fn compare(met: i128, all: i128, level: i128) -> std::cmp::Ordering {
    (met * 10_000).cmp(&(level * all))
}

fn holds(band: &(Option<Edge>, Option<Edge>), met: i128, all: i128) -> bool {
    let below = band.0.is_none_or(|(level, inside)| {
        let order = compare(met, all, level);
        order.is_lt() || inside && order.is_eq()
    });
    let above = band.1.is_none_or(|(level, inside)| {
        let order = compare(met, all, level);
        order.is_gt() || inside && order.is_eq()
    });
    below && above
}

/// Twice the place of an upper edge, one less where it is outside; without an edge above all.
fn upper(band: &(Option<Edge>, Option<Edge>)) -> i128 {
    band.0
        .map_or(i128::MAX, |(level, inside)| 2 * level - i128::from(!inside))
}

fn lower(band: &(Option<Edge>, Option<Edge>)) -> i128 {
    band.1
        .map_or(i128::MIN, |(level, inside)| 2 * level + i128::from(!inside))
}

fn percent(level: i128) -> String {
    format!("{}.{:02}%", level / 100, level % 100)
}

fn shared(quantity: &CreditLine) -> Decimal {
    quantity.amount.0
}

proptest! {
    #![proptest_config(config(300))]

    /// The band in which a figure lies is found with fractions, at the edges and beside them.
    #[test]
    fn bands_hold_what_fractions_say(bands in bands(), met in 0_u32..21, missed in 0_u32..12) {
        prop_assume!(met + missed > 0);
        let written = bands.iter().enumerate().map(|(position, (high, low))| {
            let mut band = json!({ "give": format!("{}.00", position + 1) });
            if let Some((level, inside)) = high {
                band[if *inside { "atMost" } else { "below" }] = json!(percent(*level));
            }
            if let Some((level, inside)) = low {
                band[if *inside { "atLeast" } else { "above" }] = json!(percent(*level));
            }
            band
        });
        let schedule = json!({ "kind": "bands", "bands": written.collect::<Vec<_>>() });
        let late = vec![1; missed as usize];
        let found = report(&credit(json!({ "measure": "m" }), schedule), &tickets(met, &late), &json!([]));
        let (met, all) = (i128::from(met), i128::from(met + missed));
        let holding = bands.iter().enumerate().filter(|(_, band)| holds(band, met, all));
        let expected = holding.min_by_key(|(_, band)| (upper(band), -lower(band).max(-i128::MAX)));
        let expected = expected.map(|(position, _)| Decimal::from(position as u64 + 1));
        let line = line(&found);
        prop_assert_eq!(line.amount.0, expected.unwrap_or_default());
        // In no band, and yet worse than one: nobody says what is owed.
        let worse = bands.iter().any(|band| band.1.is_some_and(|(level, inside)| {
            let order = compare(met, all, level);
            order.is_lt() || !inside && order.is_eq()
        }));
        prop_assert_eq!(line.undecided, expected.is_none() && worse);
    }

    /// More downtime never costs less, and in how many parts it is told does not matter.
    #[test]
    fn downtime_costs_what_it_is(
        first in 1_i64..200_000, second in 0_i64..200_000, cut in 1_i64..200_000, more in 0_i64..100_000,
        (on, schedule) in select(downtime_schedules()),
    ) {
        let of = |list: &[(i64, i64)]| {
            let found = report(&credit(on.clone(), schedule.clone()), &json!([]), &outages(list));
            let line = line(&found);
            (line.reading, line.quantity, line.amount)
        };
        let apart = 1_000_000;
        let whole = of(&[(0, first), (apart, second)]);
        let cut = cut.min(first - 1).max(0);
        prop_assert_eq!(of(&[(apart, second), (0, cut), (cut, first - cut)]), whole, "split");
        prop_assert_eq!(of(&[(0, first), (cut / 2, first - cut / 2), (apart, second)]), whole, "told twice");
        let longer = of(&[(0, first + more), (apart, second)]);
        prop_assert!(longer.2 >= whole.2, "{:?} {:?}", longer, whole);
    }

    /// A further miss, or a longer one, never costs less.
    #[test]
    fn misses_cost_more(
        met in 0_u32..12, late in proptest::collection::vec(1_i64..300_000, 0..8), more in 1_i64..100_000,
        (on, schedule) in select(miss_schedules()),
    ) {
        let of = |met: u32, late: &[i64]| shared(line(&report(&credit(on.clone(), schedule.clone()), &tickets(met, late), &json!([]))));
        prop_assume!(met > 0 || !late.is_empty());
        let before = of(met, &late);
        let mut other = late.clone();
        other.push(more);
        prop_assert!(of(met, &other) >= before, "one more");
        if let Some(first) = late.first() {
            let mut longer = late.clone();
            longer[0] = first + more;
            prop_assert!(of(met, &longer) >= before, "a longer one");
        }
    }
}

/// Schedules that give no less for more downtime.
fn downtime_schedules() -> Vec<(Value, Value)> {
    let figure = || json!({ "measure": "up" });
    let downtime = || json!({ "measure": "up", "take": "downtime" });
    let each = || json!({ "kind": "each-outage", "measure": "up" });
    let falling = json!([{ "below": "99.9%", "give": "5%" }, { "below": "99%", "give": "12.5%" }, { "below": "95%", "give": "100%" }]);
    let rising =
        json!([{ "above": "10m", "atMost": "4h", "give": "5%" }, { "above": "4h", "give": "50%" }]);
    let mut all = vec![
        (figure(), json!({ "kind": "bands", "bands": falling })),
        (figure(), json!({ "kind": "gap", "times": "2" })),
        (figure(), json!({ "kind": "flat", "give": "10.00" })),
        (downtime(), json!({ "kind": "bands", "bands": rising })),
    ];
    for count in ["whole", "started", "exact"] {
        all.push((figure(), json!({ "kind": "steps", "each": "0.1%", "count": count, "first": "1.00", "give": "3.33" })));
        let slabs = json!([{ "from": "0h", "each": "30m", "give": "1.00" }, { "from": "4h", "each": "1h", "give": "7.77" }]);
        all.push((
            downtime(),
            json!({ "kind": "slabs", "slabs": slabs, "count": count }),
        ));
        for on in [downtime(), each()] {
            all.push((on, json!({ "kind": "steps", "from": "10m", "each": "7m", "count": count, "give": "5%" })));
        }
    }
    for on in [downtime(), each()] {
        all.push((on.clone(), json!({ "kind": "lost-time", "times": "10" })));
        all.push((
            on,
            json!({ "kind": "lost-time", "times": "0.7", "beyond": "0.1%" }),
        ));
    }
    all
}

/// Schedules that give no less for more misses.
fn miss_schedules() -> Vec<(Value, Value)> {
    let each = |take: &str| json!({ "kind": "each-miss", "of": ["t"], "take": take });
    let count = || json!({ "kind": "misses", "of": ["t"] });
    let mut all = vec![
        (each("overrun"), json!({ "kind": "flat", "give": "5%" })),
        (
            json!({ "kind": "nth-miss", "of": ["t"], "count": 3, "months": 1 }),
            json!({ "kind": "flat", "give": "10.00" }),
        ),
        (json!({ "measure": "m" }), json!({ "kind": "gap" })),
        (
            count(),
            json!({ "kind": "bands", "bands": [{ "atLeast": "3", "give": "1.00" }, { "atLeast": "5", "give": "2.00" }] }),
        ),
    ];
    for blocks in ["whole", "started", "exact"] {
        all.push((
            json!({ "measure": "m" }),
            json!({ "kind": "steps", "each": "0.7%", "count": blocks, "give": "5%" }),
        ));
        all.push((json!({ "measure": "m", "take": "misses" }), json!({ "kind": "steps", "from": "1", "each": "2", "count": blocks, "first": "9.99", "give": "0.01" })));
        for take in ["overrun", "used", "calendar-overrun"] {
            all.push((each(take), json!({ "kind": "steps", "from": "30m", "each": "1h", "count": blocks, "first": "0.50", "give": "33.333" })));
        }
        all.push((
            each("days-late"),
            json!({ "kind": "steps", "each": "1", "count": blocks, "give": "6.10" }),
        ));
    }
    all
}
