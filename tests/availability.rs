//! How available services were (rules 46 to 48): a table for each term, values by hand.
//!
//! The agreed service time is around the clock in UTC, unless a case has another calendar; the month is
//! November 2026, 2,592,000 seconds. An outage is `1T09:00 2h`: the day of November and the time at which it
//! began and how long it lasted, or `open`; `kind=`, `service=`, `users=` and `share=` say more.
#![allow(clippy::unwrap_used)]

use serde_json::{Value, json};
use sla_calculator::availability::{AvailabilityPeriod, AvailabilityReport, CountedOutage};
use sla_calculator::document::Document;
use sla_calculator::evaluate;
use sla_calculator::holidays::HolidayData;
use sla_calculator::length::Length;
use sla_calculator::money::Percent;
use sla_calculator::report::Report;
use sla_calculator::time::Instant;

const AS_OF: &str = "2026-12-01T00:00:00Z";

/// An agreement with one availability of 99.9 % by the month, and what is to be said otherwise.
fn document(terms: Value, outages: &[&str], samples: Value) -> Value {
    let mut availability =
        json!({ "id": "a", "calendar": "always", "goal": "99.9%", "period": "month" });
    let mut as_of = json!(AS_OF);
    let mut zone = json!("UTC");
    for (key, value) in terms.as_object().unwrap() {
        match &**key {
            "asOf" => as_of = value.clone(),
            "timeZone" => zone = value.clone(),
            _ => availability[key] = value.clone(),
        }
    }
    json!({
        "version": 1, "asOf": as_of,
        "agreement": {
            "version": 1, "name": "", "timeZone": zone,
            "calendars": {
                "always": { "hours": { "mon-sun": ["00:00-24:00"] } },
                "office": { "hours": { "mon-fri": ["08:00-18:00"] } },
            },
            "targets": [],
            "availability": [availability],
        },
        "outages": outages.iter().map(|outage| read(outage)).collect::<Vec<_>>(),
        "samples": samples,
    })
}

fn read(outage: &str) -> Value {
    let mut words = outage.split(' ');
    let begin = words.next().unwrap();
    let begin = match begin.split_once('T') {
        Some((day, time)) if day.len() < 3 => format!("2026-11-{day:0>2}T{time}"),
        _ => begin.to_owned(),
    };
    let mut outage = json!({ "from": begin });
    match words.next().unwrap() {
        "open" => {}
        length => {
            let from: Instant = format!("{begin}Z").parse().unwrap();
            let length: Length = length.parse().unwrap();
            let to = Instant(from.0 + length.seconds).to_string();
            outage["to"] = json!(to.trim_end_matches('Z'));
        }
    }
    for word in words {
        let (field, value) = word.split_once('=').unwrap();
        outage[field] = match field {
            "users" => json!(value.parse::<u32>().unwrap()),
            _ => json!(value),
        };
    }
    outage
}

fn report(terms: Value, outages: &[&str], samples: Value) -> Report {
    let document = document(terms, outages, samples);
    let document = Document::parse(&document.to_string()).unwrap();
    // What was read is written and read again.
    assert_eq!(Document::parse(&document.to_json()).as_ref(), Ok(&document));
    evaluate(&document, &HolidayData::default()).unwrap()
}

fn of_outages(terms: Value, outages: &[&str]) -> AvailabilityReport {
    let mut report = report(terms, outages, json!([]));
    report.availability.remove(0)
}

fn shown(figure: Option<Percent>) -> String {
    figure.map_or("-".to_owned(), |figure| {
        format!("{}%", figure.0.round_dp(6).normalize())
    })
}

/// `2026-11 600 of 2592000 99.976852% reached`.
fn line(period: &AvailabilityPeriod) -> String {
    let mut text = format!(
        "{} {} of {} {}",
        period.period,
        period.downtime.round_dp(6).normalize(),
        period.service_time,
        shown(period.figure)
    );
    if period.compared.is_some() {
        text += &format!(" as {}", shown(period.compared));
    }
    text += match period.reached {
        Some(true) => " reached",
        Some(false) => " missed",
        None => "",
    };
    if let Some(possible) = period.possible {
        let (so_far, worst, best) = (
            shown(period.so_far),
            shown(possible.worst),
            shown(possible.best),
        );
        text += &format!(" so far {so_far}, {worst}..{best}");
    }
    text
}

fn lines(terms: Value, outages: &[&str]) -> String {
    let report = of_outages(terms, outages);
    let lines: Vec<String> = report.periods.iter().map(line).collect();
    lines.join("; ")
}

/// `0: 3600 of 7200`: what an outage counts of its service time, or why nothing.
fn counted(outage: &CountedOutage) -> String {
    let position = outage.outage.map_or("-".to_owned(), |one| one.to_string());
    let reason = outage.not_counted.map_or_else(String::new, |reason| {
        format!(
            " {}",
            serde_json::to_value(reason).unwrap().as_str().unwrap()
        )
    });
    format!(
        "{position}: {} of {}{reason}",
        outage.counted.round_dp(6).normalize(),
        outage.service_seconds
    )
}

fn derivation(terms: Value, outages: &[&str]) -> String {
    let report = of_outages(terms, outages);
    let lines = report.periods.iter().flat_map(|period| &period.outages);
    let lines: Vec<String> = lines.map(counted).collect();
    lines.join("; ")
}

/// R46: of 30 days, 43m12s are 0.1 %.
#[test]
fn downtime_is_a_share_of_the_agreed_service_time() {
    #[rustfmt::skip]
    let cases = [
        (json!({}), vec![], "2026-12 0 of 2678400 100% reached so far -, 0%..100%"),
        (json!({}), vec!["2T09:00 10m"], "2026-11 600 of 2592000 99.976852% reached; 2026-12 0 of 2678400 100% reached so far -, 0%..100%"),
        (json!({ "asOf": "2026-11-30T23:59:59" }), vec!["2T09:00 43m12s"], "2026-11 2592 of 2592000 99.9% reached so far 99.9%, 99.899961%..99.9%"),
        (json!({ "asOf": "2026-11-16T00:00" }), vec!["2T09:00 43m13s"], "2026-11 2593 of 2592000 99.899961% missed so far 99.799923%, 49.899961%..99.899961%"),
        // Still down at the instant of judging: 12 hours of 15.5 days.
        (json!({ "asOf": "2026-11-16T12:00" }), vec!["16T00:00 open"], "2026-11 43200 of 2592000 98.333333% missed so far 96.774194%, 50%..98.333333%"),
        // What is yet to come is not known.
        (json!({ "asOf": "2026-11-16T00:00" }), vec!["15T23:59 2m", "17T00:00 2h"], "2026-11 60 of 2592000 99.997685% reached so far 99.99537%, 49.997685%..99.997685%"),
        // Mondays to Fridays from 08 to 18: 21 days of 10 hours.
        (json!({ "calendar": "office", "asOf": "2026-11-30T18:00" }), vec!["2T07:00 2h", "7T10:00 5h"], "2026-11 3600 of 756000 99.52381% missed so far 99.52381%, 99.52381%..99.52381%"),
        // 720 hours, whatever the month has.
        (json!({ "basis": { "kind": "fixed", "time": "720h" }, "asOf": "2026-12-31T23:00" }), vec!["2026-12-02T09:00 2h"], "2026-12 7200 of 2592000 99.722222% missed so far 99.730821%, 99.583333%..99.722222%"),
    ];
    for (terms, outages, expected) in cases {
        assert_eq!(
            lines(terms.clone(), &outages),
            expected,
            "{terms} {outages:?}"
        );
    }
}

/// The law of the derivation, by hand: what is cut out, what overlaps, what is too short.
#[test]
fn every_outage_says_what_it_counts() {
    let until = |terms: Value| {
        let mut terms = terms;
        terms["asOf"] = json!("2026-11-30T18:00");
        terms
    };
    #[rustfmt::skip]
    let cases = [
        (json!({}), vec!["2T09:00 10m", "2T09:05 10m"], "0: 600 of 600; 1: 300 of 600"),
        (json!({}), vec!["2T09:00 10m", "2T09:02 5m"], "0: 600 of 600; 1: 0 of 300 counted-already"),
        (json!({}), vec!["2T09:00 10m share=50%", "2T09:05 10m share=70%"], "0: 300 of 600; 1: 360 of 600"),
        (json!({}), vec!["2T09:00 10m share=0%"], "0: 0 of 600 nobody-hit"),
        (json!({ "calendar": "office" }), vec!["7T09:00 10m", "6T17:00 3h"], "1: 3600 of 3600; 0: 0 of 0 outside-hours"),
        (json!({ "exclude": ["maintenance"] }), vec!["2T09:00 10m kind=maintenance", "2T09:05 10m"], "0: 0 of 600 excluded; 1: 300 of 600"),
        (json!({ "exclude": [{ "kind": "maintenance", "atMost": "15m" }] }), vec!["2T09:00 10m kind=maintenance", "3T09:00 10m kind=maintenance"],
         "0: 0 of 600 excluded; 1: 300 of 600"),
        (json!({ "shortestOutage": "5m" }), vec!["2T09:00 4m59s", "2T10:00 5m", "2T11:00 3m", "2T11:03 3m"],
         "0: 0 of 299 too-short; 1: 300 of 300; 2: 180 of 180; 3: 180 of 180"),
        (json!({ "of": ["web"] }), vec!["2T09:00 10m service=web", "2T10:00 10m service=db", "2T11:00 10m"], "0: 600 of 600; 2: 600 of 600"),
        (json!({ "users": 100 }), vec!["2T09:00 2h users=30"], "0: 2160 of 7200"),
    ];
    for (terms, outages, expected) in cases {
        let terms = until(terms);
        assert_eq!(
            derivation(terms.clone(), &outages),
            expected,
            "{terms} {outages:?}"
        );
    }
}
