//! Measures under random terms, over clocks that are simple.

use crate::config;
use jiff::{Timestamp, ToSpan};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};
use sla_calculator::compliance::{Counts, Figure, MeasureReport, PeriodFigure};
use sla_calculator::document::Document;
use sla_calculator::evaluate;
use sla_calculator::holidays::HolidayData;

/// A measure under random terms, as JSON; the period is not always one in which a clock counts once.
fn measure() -> impl Strategy<Value = Value> {
    let maybe =
        |values: Vec<Value>| prop_oneof![1 => Just(Value::Null), 2 => prop::sample::select(values)];
    let period = prop::sample::select(vec![
        json!("day"),
        json!("week"),
        json!("month"),
        json!("quarter"),
        json!("half-year"),
        json!("year"),
        json!("contract"),
        json!({ "kind": "month", "startsOn": 26 }),
        json!({ "kind": "year", "startsIn": 4, "startsOn": 6 }),
        json!({ "kind": "weeks", "count": 3, "from": "2026-07-01" }),
        json!({ "kind": "rolling", "days": 10, "every": "day" }),
        json!({ "kind": "rolling", "days": 30, "every": "month" }),
    ]);
    let small = maybe(vec![
        json!({ "minimum": 3 }),
        json!({ "allowedMisses": 2, "below": 9 }),
        json!({ "denominatorFloor": 7 }),
    ]);
    let rounding = maybe(vec![
        json!({ "to": "30%", "mode": "up" }),
        json!({ "to": "0.1%", "mode": "down" }),
    ]);
    let workload = |above: &str| json!({ "limit": 3, "of": "opened", "above": above });
    let workload = maybe(vec![
        workload("not-judged"),
        workload("excess-left-out"),
        json!({ "limit": 2, "of": "judged", "above": { "kind": "excess-left-out" } }),
        json!({ "limit": 2, "of": "judged", "above": { "kind": "relaxed-goal", "goal": "50%" } }),
    ]);
    let exceptions = maybe(vec![
        json!([{ "id": "x", "when": { "closure": ["x"] }, "atMost": 1 }]),
        json!([{ "id": "x", "when": { "closure": ["x"] } }, { "id": "y", "when": { "closure": ["x", "y"] } }]),
    ]);
    let words = (
        prop::sample::select(vec!["verdict", "opened", "closed", "due"]),
        prop::sample::select(vec!["missed-only", "exclude", "range"]),
        prop::sample::select(vec!["clock", "ticket"]),
    );
    (period, words, small, rounding, workload, exceptions).prop_map(
        |(period, (counted_in, open, unit), small, rounding, workload, exceptions)| {
            let mut measure = json!({
                "id": "m", "kind": "attainment", "of": ["a", "b", "c"], "goal": "80%", "period": period,
                "countedIn": counted_in, "open": open, "unit": unit,
                "goals": { "priority": { "P1": "90%" } }, "steps": [{ "within": "200%", "goal": "90%" }],
            });
            let rolls = period["kind"] == "rolling";
            let mut put = |key: &str, value: Value| {
                if !value.is_null() {
                    measure[key] = value;
                }
            };
            put("smallNumbers", small);
            put("rounding", rounding);
            put("workload", workload);
            put("exceptions", exceptions);
            if rolls {
                // Neither has a meaning where periods overlap, and the document says so.
                if measure["workload"]["above"].to_string().contains("excess") {
                    measure["workload"]["above"] = json!("not-judged");
                }
                let exceptions = measure.get_mut("exceptions").and_then(Value::as_array_mut);
 for exception in exceptions.into_iter().flatten() {
                    exception.as_object_mut().unwrap().remove("atMost");
                }
            }
            measure
        },
    )
}

/// Hours after the middle of 2026 at which a ticket is opened, replied to and resolved, and its fields.
type Ticket = (i64, Option<i64>, Option<i64>, u8, u8);

fn ticket_json(id: usize, (opened, replied, resolved, kind, fields): Ticket) -> Value {
    let start = Timestamp::from_second(1_782_864_000).unwrap();
    let at = |hours: i64| (start + hours.hours()).to_string();
    let mut events = vec![(opened, "opened", "")];
    events.extend(replied.map(|wait| (opened + wait, "replied", "")));
    events.extend(resolved.map(|wait| (opened + wait, "resolved", "")));
    if kind == 0 {
        events.push((opened + 1, "cancelled", "spam"));
    }
    events.sort_by_key(|&(at, ..)| at);
    let events = events.iter().map(|&(time, kind, text)| match text {
        "" => json!([at(time), kind]),
        text => json!([at(time), kind, text]),
    });
    let unrecorded: &[&str] = if kind == 1 { &["resolved"] } else { &[] };
    let closure = ["", "x", "y", "z"][fields as usize / 3];
    json!({
        "id": format!("T{id:03}"), "events": events.collect::<Vec<_>>(), "unrecorded": unrecorded,
        "fields": { "priority": format!("P{}", fields % 3 + 1), "closure": closure },
    })
}

proptest! {
    #![proptest_config(config(400))]

    /// Whatever a measure's terms: every clock is accounted for once, percentages are percentages, and
    /// the order of the tickets decides nothing.
    #[test]
    fn measures_account_for_every_clock(
        measure in measure(),
        tickets in vec((0..3_000_i64, proptest::option::of(0..9_i64), proptest::option::of(0..200_i64), 0..8_u8, 0..12_u8), 0..40),
        turn in 0..40_usize,
    ) {
        let document = |rows: &[Value], measure: &Value| json!({
            "version": 1, "asOf": "2026-11-01T00:00:00Z",
            "agreement": {
                "version": 1, "name": "", "timeZone": "Europe/Berlin",
                "calendars": { "always": { "hours": { "mon-sun": ["00:00-24:00"] } } },
                "priorities": [{ "id": "P1" }, { "id": "P2" }],
                "targets": [
                    { "id": "a", "metric": "resolution", "when": { "priority": ["P1"] }, "within": "20h", "calendar": "always" },
                    { "id": "b", "metric": "resolution", "when": { "priority": ["P2"] }, "within": "100h", "calendar": "always" },
                    { "id": "c", "metric": "first-response", "within": "3h", "calendar": "always" },
                ],
                "measures": [measure],
            },
            "tickets": rows,
        });
        let judged = |rows: &[Value], measure: &Value| {
            let document = Document::parse(&document(rows, measure).to_string()).unwrap();
            evaluate(&document, &HolidayData::default()).unwrap()
        };
        let mut rows: Vec<Value> = tickets.iter().enumerate().map(|(id, &ticket)| ticket_json(id, ticket)).collect();
        let report = judged(&rows, &measure);
        let found = &report.measures[0];

        // Resolutions of P3 have no target.
        let clocks = report.clocks.iter().map(|clocks| clocks.iter().map(|clock| clock.target.is_some()).collect::<Vec<_>>());
        let clocks: Vec<Vec<bool>> = clocks.collect();
        let asked = match measure["unit"].as_str() {
            Some("ticket") => (0..tickets.len()).filter(|&ticket| clocks.iter().any(|clocks| clocks.get(ticket) == Some(&true))).count(),
            _ => clocks.iter().flatten().filter(|&&asked| asked).count(),
        };
        prop_assert_eq!(found.overall.counts.total(), asked as u64);

        let shares = |figure: &Figure| {
            let possible = figure.possible.map(|possible| [possible.worst, possible.best]);
            let shares = [figure.compliance, figure.compared].into_iter();
            shares.chain(possible.into_iter().flatten()).flatten().collect::<Vec<_>>()
        };
        let zero = "0%".parse().unwrap();
        let full = "100%".parse().unwrap();
        let mut sum = 0;
        let parts = found.periods.iter().map(|period| (&period.figure, &period.parts));
        for (figure, parts) in parts.chain([(&found.overall, &found.parts)]) {
            prop_assert!(shares(figure).iter().all(|share| (zero..=full).contains(share)));
            if let Some(possible) = figure.possible {
                prop_assert!(possible.worst.zip(possible.best).is_none_or(|(worst, best)| worst <= best));
            }
            // A step looks at the same clocks, and a longer time is kept by no fewer.
            let step = &parts.steps[0].figure.counts;
            prop_assert_eq!(step.total(), figure.counts.total());
            prop_assert!(step.met >= figure.counts.met && step.breached <= figure.counts.breached);
            prop_assert!(parts.priorities[0].figure.counts.total() <= figure.counts.total());
            let left_out: u64 = parts.exceptions.iter().map(|exception| exception.left_out).sum();
            prop_assert_eq!(left_out, figure.counts.exceptions);
        }
        for period in &found.periods {
            prop_assert!(period.from < period.to);
            sum += period.figure.counts.total();
        }
        if measure["period"]["kind"] != "rolling" {
            prop_assert!(found.periods.windows(2).all(|two| two[0].to <= two[1].from));
            let everything = measure["countedIn"] == "opened";
            prop_assert!(sum <= asked as u64 && (!everything || sum == asked as u64));
        }

        else {
            // Each window is what is counted of the same clocks day by day.
            let mut daily = measure.clone();
            daily["period"] = json!("day");
            if let Some(map) = daily.as_object_mut() {
                map.remove("workload");
            }
            let daily = &judged(&rows, &daily).measures[0];
            prop_assert_eq!(found.overall.counts, daily.overall.counts);
            for window in &found.periods {
                let inside = |day: &&PeriodFigure| window.from <= day.from && day.to <= window.to;
                let days = daily.periods.iter().filter(inside);
                let sum = days.fold(Counts::default(), |sum, day| sum.plus(day.figure.counts));
                prop_assert_eq!(window.figure.counts, sum);
            }
        }

        rows.reverse();
        let turn = turn.min(rows.len());
        rows.rotate_left(turn);
        prop_assert_eq!(&judged(&rows, &measure).measures, &report.measures);

        // What no ticket falls under changes nothing, though its cap has the clocks put in order.
        if measure["period"]["kind"] != "rolling" {
            let mut more = measure.clone();
            let never = json!({ "id": "never", "when": { "closure": ["never"] }, "atMost": 1 });
            match more.get_mut("exceptions").and_then(Value::as_array_mut) {
                Some(exceptions) => exceptions.push(never),
                None => more["exceptions"] = json!([never]),
            }
            let same = &judged(&rows, &more).measures[0];
            prop_assert_eq!(&same.overall, &found.overall);
            let figures = |report: &MeasureReport| -> Vec<Figure> {
                report.periods.iter().map(|period| period.figure.clone()).collect()
            };
            prop_assert_eq!(figures(same), figures(found));
        }
    }
}
