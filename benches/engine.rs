//! What the engine costs: `cargo bench`.
//!
//! An iteration of `elapsed` and `due` asks a hundred thousand random instants of a compiled calendar:
//! 1 ms is 10 ns each. Fewer instants would be learnt by the processor and look faster than they are.
#![allow(clippy::unwrap_used)]

use divan::{Bencher, black_box, counter::ItemsCount};
use serde_json::json;
use sla_calculator::calendar::ServiceCalendar;
use sla_calculator::document::Document;
use sla_calculator::document::agreement::{Agreement, Calendar};
use sla_calculator::document::tickets::{Event, EventKind, TicketRow};
use sla_calculator::evaluate;
use sla_calculator::holidays::HolidayData;
use sla_calculator::time::{Date, Instant, When};
use sla_calculator::zone::Zone;
use std::collections::BTreeMap;
use std::sync::Arc;

fn main() {
    divan::main();
}

const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;
const YEAR: i64 = 366 * DAY;

/// Weekdays with a lunch break, and 300 own holidays over 25 years.
fn terms() -> Calendar {
    let holidays: Vec<_> = (0..300)
        .map(|number| {
            let date = Date::from_days(11_000 + number * 30 + number % 7);
            json!({ "date": date.to_string(), "name": "closed" })
        })
        .collect();
    let terms = json!({
        "hours": { "mon-fri": ["09:00-13:00", "14:00-17:30"] },
        "holidays": { "also": holidays },
    });
    Calendar::parse(&terms.to_string()).unwrap()
}

/// 25 years from 2000 on.
fn compile(terms: &Calendar) -> ServiceCalendar {
    let (from, until) = (Instant(10_957 * DAY), Instant(10_957 * DAY + 25 * YEAR));
    let zone = Zone::named("Europe/London").unwrap();
    ServiceCalendar::compile(terms, zone, &HolidayData::none(), from, until).unwrap()
}

/// A hundred thousand instants of the first 19 years, the same in every run.
fn instants() -> Vec<i64> {
    let mut seed: u64 = 42;
    let mut next = || {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (seed >> 33) as i64
    };
    (0..100_000)
        .map(|_| 10_957 * DAY + next() % (19 * YEAR))
        .collect()
}

#[divan::bench(args = [("an hour", HOUR), ("a month", 30 * DAY), ("five years", 5 * YEAR)])]
fn elapsed(bencher: Bencher, (_, span): (&str, i64)) {
    let (calendar, instants) = (compile(&terms()), instants());
    bencher
        .counter(ItemsCount::new(instants.len()))
        .bench_local(|| {
            let elapsed = instants
                .iter()
                .map(|&at| calendar.elapsed(black_box(at), at + span));
            elapsed.sum::<i64>()
        });
}

#[divan::bench(args = [("an hour", HOUR), ("a month", 160 * HOUR), ("five years", 9_600 * HOUR)])]
fn due(bencher: Bencher, (_, target): (&str, i64)) {
    let (calendar, instants) = (compile(&terms()), instants());
    bencher
        .counter(ItemsCount::new(instants.len()))
        .bench_local(|| {
            let due = instants
                .iter()
                .filter_map(|&at| calendar.due(black_box(at), target));
            due.sum::<i64>()
        });
}

#[divan::bench]
fn compile_25_years_with_300_holidays(bencher: Bencher) {
    let terms = terms();
    bencher.bench_local(|| compile(black_box(&terms)));
}

/// The same with weeks in turn, maintenance, extra openings and closures.
#[divan::bench]
fn compile_25_years_with_every_term(bencher: Bencher) {
    let dates = |step: i64| (0..300).map(move |number| Date::from_days(11_003 + number * step));
    let extra: BTreeMap<String, [&str; 1]> = dates(28)
        .map(|date| (date.to_string(), ["18:00-20:00"]))
        .collect();
    let closure = |date: Date| json!({ "from": format!("{date}T12:00"), "to": format!("{date}T14:00"), "name": "closed" });
    let more = json!({
        "hours": { "mon-fri": ["09:00-17:30"] },
        "alternating": { "from": "2000-01-03", "then": [{ "mon-thu": ["09:00-13:00", "14:00-18:00"] }] },
        "maintenance": { "tue": ["09:00-10:00"] }, "extra": extra, "closures": dates(31).map(closure).collect::<Vec<_>>(),
    });
    let more = Calendar::parse(&more.to_string()).unwrap();
    let terms = Calendar {
        holidays: terms().holidays,
        ..more
    };
    bencher.bench_local(|| compile(black_box(&terms)));
}

/// Two targets for each of four priorities, two pause rules, a measure and a credit.
fn agreement() -> Arc<Agreement> {
    let mut targets = Vec::new();
    for (priority, respond, resolve, calendar) in [
        ("P1", "15m", "4h", "always"),
        ("P2", "1h", "8h", "office"),
        ("P3", "4h", "3d", "office"),
        ("P4", "1d", "10d", "office"),
    ] {
        for (metric, within) in [("first-response", respond), ("resolution", resolve)] {
            targets.push(json!({ "id": format!("{priority}-{metric}"), "metric": metric, "when": { "priority": [priority] }, "within": within, "calendar": calendar }));
        }
    }
    let agreement = json!({
        "version": 1, "name": "Standard support", "timeZone": "Europe/London", "currency": "GBP",
        "day": { "kind": "hours", "hours": "8h30m" },
        "calendars": {
            "always": { "hours": { "mon-sun": ["00:00-24:00"] } },
            "office": { "hours": { "mon-fri": ["09:00-17:30"] }, "holidays": { "preset": "gb-eng", "data": "2026-11" } },
        },
        "priorities": [{ "id": "P1" }, { "id": "P2" }, { "id": "P3" }, { "id": "P4" }],
        "pauses": [
            { "id": "customer", "when": { "status": ["Waiting for customer"] } },
            { "id": "supplier", "when": { "status": ["Waiting for supplier"] }, "atMost": "5d" },
        ],
        "targets": targets,
        "measures": [{ "id": "resolution", "kind": "attainment", "of": ["P1-resolution", "P2-resolution", "P3-resolution", "P4-resolution"], "goal": "95%", "period": "month" }],
        "charges": [{ "id": "fee", "amount": "12000.00", "per": "month" }],
        "credits": [{ "id": "late", "on": { "measure": "resolution" }, "of": "fee", "as": { "kind": "bands", "bands": [{ "below": "95%", "give": "5%" }, { "below": "90%", "give": "10%" }] } }],
    });
    Arc::new(Agreement::parse(&agreement.to_string()).unwrap())
}

/// Ten thousand tickets over two years, each with a reply, two waits and a resolution.
fn document() -> Document {
    let mut seed: u64 = 7;
    let mut next = |below: i64| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (seed >> 33) as i64 % below
    };
    let ticket = |number: i64| {
        let mut at = 1_732_492_800 + next(2 * 365 * DAY); // from 2024-11-25
        let mut event = |wait: i64, kind, value: &str| {
            at += next(wait);
            Event {
                at: When::At(Instant(at)),
                kind,
                value: value.to_owned(),
                field: String::new(),
            }
        };
        let events = vec![
            event(HOUR, EventKind::Opened, ""),
            event(2 * HOUR, EventKind::Replied, ""),
            event(DAY, EventKind::Status, "Waiting for customer"),
            event(2 * DAY, EventKind::Status, "In progress"),
            event(DAY, EventKind::Status, "Waiting for supplier"),
            event(5 * DAY, EventKind::Status, "In progress"),
            event(2 * DAY, EventKind::Resolved, ""),
        ];
        TicketRow {
            id: format!("INC{number:07}"),
            fields: [("priority".to_owned(), format!("P{}", number % 4 + 1))].into(),
            events,
            unrecorded: Vec::new(),
        }
    };
    Document {
        version: 1,
        as_of: "2026-11-24T12:00:00Z".parse().unwrap(),
        agreement: agreement(),
        question: None,
        tickets: Arc::new((0..10_000).map(ticket).collect()),
        outages: Arc::default(),
        samples: Arc::default(),
        figures: Arc::default(),
        variants: Default::default(),
    }
}

#[divan::bench]
fn evaluate_10000_tickets_with_two_clocks(bencher: Bencher) {
    let (document, holidays) = (document(), HolidayData::default());
    bencher.bench_local(|| evaluate(black_box(&document), &holidays).unwrap());
}

#[divan::bench]
fn validate_10000_tickets(bencher: Bencher) {
    let document = document();
    bencher.bench_local(|| black_box(&document).validate());
}
