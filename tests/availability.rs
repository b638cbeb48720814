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

/// R46: exclusions leave both sides, or count as up.
#[test]
fn what_is_left_out() {
    let until = |mut terms: Value| {
        terms["asOf"] = json!("2026-11-30T23:59:59");
        terms
    };
    let maintenance = "5T00:00 10h kind=maintenance";
    #[rustfmt::skip]
    let cases = [
        // 2,592,000 less 36,000.
        (json!({ "exclude": ["maintenance"] }), vec![maintenance, "6T00:00 1h"], "2026-11 3600 of 2556000 99.859155% missed"),
        (json!({ "exclude": ["maintenance"], "excluded": "as-up" }), vec![maintenance, "6T00:00 1h"], "2026-11 3600 of 2592000 99.861111% missed"),
        // What else is down at the time costs nothing either.
        (json!({ "exclude": ["maintenance"] }), vec![maintenance, "5T09:00 2h"], "2026-11 3600 of 2556000 99.859155% missed"),
        // The first four hours are left out, the other six count.
        (json!({ "exclude": [{ "kind": "maintenance", "atMost": "4h" }] }), vec![maintenance], "2026-11 21600 of 2577600 99.162011% missed"),
        // Of two exclusions the first one cuts first: the customer's hour uses up nothing of the cap.
        (json!({ "exclude": ["customer", { "kind": "maintenance", "atMost": "9h" }] }), vec![maintenance, "5T00:00 1h kind=customer"], "2026-11 0 of 2556000 100% reached"),
        // Nobody excludes it.
        (json!({}), vec![maintenance], "2026-11 36000 of 2592000 98.611111% missed"),
    ];
    for (terms, outages, expected) in cases {
        let found = lines(until(terms.clone()), &outages);
        assert_eq!(
            found.split(" so far").next(),
            Some(expected),
            "{terms} {outages:?}"
        );
    }
    // Every period has its own cap, also in the middle of an outage: two hours before midnight, two after.
    let capped = json!({ "exclude": [{ "kind": "maintenance", "atMost": "1h" }] });
    let report = of_outages(capped, &["2026-10-31T22:00 4h kind=maintenance"]);
    let periods: Vec<String> = report.periods[..2].iter().map(line).collect();
    assert_eq!(
        periods,
        [
            "2026-10 3600 of 2674800 99.86541% missed",
            "2026-11 3600 of 2588400 99.860918% missed",
        ]
    );
    // All of it is left out.
    let none = of_outages(
        json!({ "exclude": ["war"], "period": "day", "asOf": "2026-11-06T00:00" }),
        &["5T00:00 24h kind=war"],
    );
    let day = &none.periods[0];
    let said = serde_json::to_value(day.no_figure).unwrap();
    assert_eq!(
        (line(day), said),
        ("2026-11-05 0 of 0 -".to_owned(), json!("no-service-time"))
    );
}

/// How much of a run counts, and where: what overlaps or touches is one run, whatever period it is in.
#[test]
fn runs_have_a_length() {
    #[rustfmt::skip]
    let cases = [
        (json!({ "count": "whole-minutes" }), vec!["2T09:00 45s", "2T10:00 2m45s"], "120"),
        (json!({ "count": "started-minutes" }), vec!["2T09:00 45s", "2T10:00 2m45s"], "240"),
        (json!({ "count": "whole-minutes" }), vec!["2T09:00 45s", "2T09:00:45 45s"], "60"),
        (json!({ "count": "started-minutes" }), vec!["2T09:00 1m"], "60"),
        // The minute that was begun weighs what its last second did.
        (json!({ "count": "started-minutes" }), vec!["2T09:00 30s share=50%"], "30"),
        // One that hit nobody is over before the next one.
        (json!({ "count": "started-minutes" }), vec!["2T09:00 30s share=0% service=web", "2T09:10 1m service=db"], "60"),
        // A run across midnight is ten minutes long, five of them on either side.
        (json!({ "shortestOutage": "10m", "period": "day" }), vec!["2T23:55 10m"], "300 300"),
        (json!({ "shortestOutage": "10m1s", "period": "day" }), vec!["2T23:55 10m"], "0 0"),
        // Only 20 minutes of it are service time.
        (json!({ "shortestOutage": "30m", "calendar": "office" }), vec!["2T17:40 1h"], "0"),
        // It goes on the next morning, and is one run.
        (json!({ "shortestOutage": "30m", "calendar": "office" }), vec!["2T17:40 14h30m"], "1800"),
        // Two services fail one after the other: two runs.
        (json!({ "shortestOutage": "10m" }), vec!["2T09:00 6m service=web", "2T09:06 6m service=db"], "0"),
        (json!({ "shortestOutage": "10m" }), vec!["2T09:00 6m service=web", "2T09:06 6m service=web"], "720"),
    ];
    for (mut terms, outages, expected) in cases {
        terms["asOf"] = json!("2026-11-04T00:00");
        let report = of_outages(terms.clone(), &outages);
        let downtime = report
            .periods
            .iter()
            .map(|period| period.downtime.normalize().to_string());
        let downtime: Vec<String> = downtime.collect();
        let count = expected.split(' ').count();
        assert_eq!(downtime[..count].join(" "), expected, "{terms} {outages:?}");
    }
}

/// R46: MTRS, MTBF and their sum. Ten days, two failures of one and three hours.
#[test]
fn failures_and_the_time_between_them() {
    let terms = json!({ "asOf": "2026-11-11T00:00", "effective": { "from": "2026-11-01" } });
    let report = of_outages(terms, &["3T00:00 1h", "7T00:00 2h", "7T02:00 1h"]);
    let period = &report.periods[0];
    let said = |value: Option<rust_decimal::Decimal>| value.unwrap().normalize().to_string();
    assert_eq!(period.failures, 2);
    assert_eq!(said(period.mtrs), "7200");
    assert_eq!(said(period.mtbf), "424800");
    assert_eq!(said(period.mtbsi), "432000");
    assert_eq!(report.overall.failures, 2);
    assert_eq!(said(report.overall.mtbsi), "432000");
    // 0.1 % of 30 days, and what is left of it.
    let budget = period.budget.unwrap();
    let shown = [budget.allowed, budget.used, budget.left].map(|one| one.normalize().to_string());
    assert_eq!(shown, ["2592", "14400", "-11808"]);
}

/// R47: the measured figure is exact; the formula stands beside it and assumes independence. Each is a day
/// of ten days down.
#[test]
fn components_in_series_in_parallel_and_k_of_n() {
    let (a, b, c) = (
        "2T00:00 24h service=a",
        "2T12:00 24h service=b",
        "8T00:00 24h service=c",
    );
    let group = |kind: &str| json!({ "kind": kind, "of": ["a", "b", "c"] });
    #[rustfmt::skip]
    let cases = [
        // A and b share half a day: 2.5 days. 0.9 × 0.9 × 0.9.
        (group("series"), vec![a, b, c], "75% formula 72.9% failures 2"),
        (group("parallel"), vec![a, b, c], "100% formula 99.9% failures 0"),
        // Half a day with a and b down. 3 × 0.9² × 0.1 + 0.9³.
        (json!({ "kind": "k-of-n", "k": 2, "of": ["a", "b", "c"] }), vec![a, b, c], "95% formula 97.2% failures 1"),
        // C, and the half day of both. 0.9 × (1 − 0.1 × 0.1).
        (json!({ "kind": "series", "of": ["c", { "kind": "parallel", "of": ["a", "b"] }] }), vec![a, b, c], "85% formula 89.1% failures 2"),
        // Without a service everything is down.
        (group("parallel"), vec!["2T00:00 24h"], "90% formula 99.9% failures 1"),
        // A part of a component.
        (group("series"), vec!["2T00:00 24h service=a share=50%"], "95% formula 95% failures 1"),
    ];
    for (components, outages, expected) in cases {
        let terms = json!({
            "components": components, "asOf": "2026-11-11T00:00",
            "period": "contract", "effective": { "from": "2026-11-01", "until": "2026-11-11" },
        });
        let report = of_outages(terms, &outages);
        let period = &report.periods[0];
        let formula = period.components.as_ref().unwrap().formula.unwrap();
        let found = format!(
            "{} formula {} failures {}",
            shown(period.figure),
            shown(Some(formula.figure)),
            period.failures
        );
        assert_eq!(found, expected, "{components} {outages:?}");
        let sum: rust_decimal::Decimal = period.outages.iter().map(|line| line.counted).sum();
        assert_eq!(sum, period.downtime, "{components} {outages:?}");
    }
    // Who is to blame: a is down alone at first and costs nothing, then b joins it.
    let parallel = json!({
        "components": { "kind": "parallel", "of": ["a", "b"] }, "asOf": "2026-11-30T00:00"
    });
    assert_eq!(
        derivation(
            parallel,
            &[
                "2T00:00 24h service=a",
                "2T12:00 12h service=b",
                "5T00:00 1h service=a"
            ]
        ),
        "0: 43200 of 86400; 1: 0 of 43200 counted-already; 2: 0 of 3600 redundant"
    );
    let goals = json!({
        "components": { "kind": "series", "of": [{ "service": "a", "goal": "99.9%" }, { "service": "b", "goal": "99.95%" }] }
    });
    // 0.999 × 0.9995.
    let ceiling = of_outages(goals, &[]).ceiling.unwrap();
    assert_eq!(
        (shown(Some(ceiling.figure)), ceiling.assumes_independence),
        ("99.85005%".to_owned(), true)
    );
}

/// Ten minutes of 12 December 2026 from 09:00 on, a sample a minute: `failed/total`, or nothing.
fn minutes(terms: Value, samples: &str) -> AvailabilityReport {
    let samples: Vec<Value> = samples
        .split(' ')
        .enumerate()
        .filter_map(|(minute, sample)| {
            let (failed, total) = sample.split_once('/')?;
            let number = |text: &str| text.parse::<u64>().unwrap();
            Some(json!({
                "at": format!("2026-12-12T09:{minute:02}"), "failed": number(failed), "total": number(total)
            }))
        })
        .collect();
    let mut terms = terms;
    terms["period"] = json!("contract");
    terms["effective"] = json!({ "from": "2026-12-12", "until": "2026-12-13" });
    terms["asOf"] = json!("2026-12-13T00:00");
    let mut report = report(terms, &[], json!(samples));
    report.availability.remove(0)
}

/// R46 and R48: a day has 1440 minutes and 288 intervals of five.
#[test]
fn figures_of_requests() {
    let every = |kind: &str, interval: &str| json!({ "kind": kind, "interval": interval });
    let high = |field: &str| json!({ "kind": "error-rate-minutes", "interval": "1m", field: "5%" });
    #[rustfmt::skip]
    let cases = [
        (json!({ "basis": "requests" }), "1/1000 0/2000 2/1000", "99.925% reached; allowed 4, used 3, left 1"),
        (json!({ "basis": "requests" }), "5/1000 0/2000 2/1000", "99.825% missed; allowed 4, used 7, left -3"),
        (json!({ "basis": "requests" }), "0/0", "-"),
        // A whole minute of errors among 1440, and half of one: 100 − 1.5 / 14.4.
        (json!({ "basis": every("error-rate-mean", "1m") }), "7/7 0/900 50/100", "99.895833% missed; allowed 1.44, used 1.5, left -0.06"),
        // The same requests in intervals of five minutes: 57 of 1007.
        (json!({ "basis": every("error-rate-mean", "5m") }), "7/7 0/900 50/100", "99.980346% reached; allowed 0.288, used 0.056604, left 0.231396"),
        // More than 5 %, or 5 % already.
        (json!({ "basis": high("above") }), "5/100 6/100 0/0 1/1", "99.861111% missed; allowed 86.4, used 120, left -33.6"),
        (json!({ "basis": high("from") }), "5/100 6/100 0/0 1/1", "99.791667% missed; allowed 86.4, used 180, left -93.6"),
        // Only two in a row are an outage.
        (json!({ "basis": high("from"), "shortestOutage": "2m" }), "5/100 6/100 0/0 1/1", "99.861111% missed; allowed 86.4, used 120, left -33.6"),
    ];
    for (terms, samples, expected) in cases {
        let report = minutes(terms.clone(), samples);
        let period = &report.periods[0];
        let mut found = shown(period.figure);
        if let (Some(reached), Some(budget)) = (period.reached, period.budget) {
            let [allowed, used, left] =
                [budget.allowed, budget.used, budget.left].map(|one| one.round_dp(6).normalize());
            let word = if reached { "reached" } else { "missed" };
            found += &format!(" {word}; allowed {allowed}, used {used}, left {left}");
        }
        assert_eq!(found, expected, "{terms} {samples}");
    }
}

/// Samples outside the agreed service time do not count, and neither does what is left out.
#[test]
fn samples_keep_to_the_hours() {
    let sample = |at: &str, failed: u64| json!({ "at": at, "total": 100, "failed": failed });
    let samples = json!([
        sample("2026-11-01T09:00", 100),
        sample("2026-11-02T09:00", 1),
        sample("2026-11-02T10:30", 50),
        sample("2026-11-02T18:00", 100),
    ]);
    let maintenance = ["2T10:00 1h kind=maintenance"];
    for (terms, expected) in [
        (json!({ "basis": "requests" }), "51/200"),
        (
            json!({ "basis": "requests", "exclude": ["maintenance"] }),
            "1/100",
        ),
        (
            json!({ "basis": "requests", "exclude": ["maintenance"], "excluded": "as-up" }),
            "1/200",
        ),
        // Ten hours of twelve intervals on 21 days; or an hour less.
        (
            json!({ "basis": { "kind": "error-rate-mean", "interval": "5m" } }),
            "51/200 in 2520",
        ),
        (
            json!({ "basis": { "kind": "error-rate-mean", "interval": "5m" }, "exclude": ["maintenance"] }),
            "1/100 in 2508",
        ),
    ] {
        let mut whole = terms.clone();
        whole["calendar"] = json!("office");
        let report = report(whole, &maintenance, samples.clone());
        let requests = report.availability[0].periods[0].requests.unwrap();
        let mut found = format!("{}/{}", requests.failed, requests.total);
        found += &requests
            .intervals
            .map_or_else(String::new, |intervals| format!(" in {intervals}"));
        assert_eq!(found, expected, "{terms}");
    }
}

/// R48: windows that roll, and windows of the calendar.
#[test]
fn windows_roll_or_are_those_of_the_calendar() {
    let rolling = json!({
        "period": { "kind": "rolling", "days": 7, "every": "day" }, "asOf": "2026-11-10T00:00"
    });
    let report = of_outages(rolling, &["2T12:00 1h"]);
    let periods = report.periods.iter().map(|period| {
        let downtime = period.downtime.normalize();
        format!("{} {downtime}", period.period)
    });
    assert_eq!(
        periods.collect::<Vec<_>>()[5..],
        [
            "2026-11-01/2026-11-07 3600",
            "2026-11-02/2026-11-08 3600",
            "2026-11-03/2026-11-09 0",
            "2026-11-04/2026-11-10 0",
        ]
    );
    assert_eq!(report.overall.downtime.normalize().to_string(), "3600");
    for (period, expected) in [
        ("week", "2026-W45 3600 of 604800 99.404762% missed"),
        ("quarter", "2026-Q4 3600 of 7948800 99.95471% reached"),
        ("year", "2026 3600 of 31536000 99.988584% reached"),
    ] {
        let report = of_outages(json!({ "period": period }), &["2T12:00 1h"]);
        let found = line(&report.periods[0]);
        assert_eq!(found.split(" so far").next(), Some(expected));
    }
    // Months have their real length by the clocks of Berlin: an hour more in October, one less in March.
    for (month, seconds) in [
        ("2026-03", 2_674_800),
        ("2026-10", 2_682_000),
        ("2028-02", 2_505_600),
    ] {
        let outage = format!("{month}-02T12:00 1h");
        let as_of = "2028-03-02T00:00";
        let report = of_outages(
            json!({ "timeZone": "Europe/Berlin", "asOf": as_of }),
            &[&outage],
        );
        assert_eq!(report.periods[0].service_time, seconds, "{month}");
    }
}

/// Figures from the provider's report.
#[test]
fn figures_that_are_taken_from_elsewhere() {
    let mut document = document(json!({}), &[], json!([]));
    document["agreement"]["reported"] =
        json!([{ "id": "survey", "goal": "80%", "period": "quarter" }]);
    document["figures"] = json!([
        { "measure": "survey", "period": "2026-Q4", "value": "80%" },
        { "measure": "survey", "period": "2026-Q3", "value": "79.99%" },
    ]);
    let document = Document::parse(&document.to_string()).unwrap();
    let report = evaluate(&document, &HolidayData::default()).unwrap();
    let periods = report.reported[0].periods.iter().map(|period| {
        let complete = period.complete;
        format!(
            "{} {} {} {complete}",
            period.period, period.figure, period.reached
        )
    });
    assert_eq!(
        periods.collect::<Vec<_>>(),
        ["2026-Q3 79.99% false true", "2026-Q4 80% true false"]
    );
}

/// Published or derived cases that need no credit, each with its source.
#[test]
fn published_cases() {
    let month = |terms: Value| {
        let mut terms = terms;
        terms["asOf"] = json!("2026-12-01T00:00:00Z");
        terms
    };
    let first = |terms: Value, outages: &[&str], samples: Value| {
        let report = report(month(terms), outages, samples);
        report
            .availability
            .into_iter()
            .next()
            .unwrap()
            .periods
            .remove(0)
    };
    // https://www.desibanjara.com/2023/03/29/azure-sla-calculation/: 10 of 43,200 minutes are 99.98 %, met.
    let azure = first(json!({}), &["2T09:00 10m"], json!([]));
    assert_eq!(
        (
            azure.figure.unwrap().0.round_dp(2).to_string(),
            azure.reached
        ),
        ("99.98".to_owned(), Some(true))
    );
    // Microsoft Online Services, user minutes: 2 hours for 30 of 100 users are 99.916667 %.
    let users = first(json!({ "users": 100 }), &["2T09:00 2h users=30"], json!([]));
    assert_eq!(shown(users.figure), "99.916667%");
    assert_eq!(shown(users.affected), "30%");
    // https://cloud.google.com/filestore/sla: runs of 5 minutes, or of one; 4, 4, 4, 5 and 12 minutes.
    let runs = [
        "2T09:00 4m",
        "2T10:00 4m",
        "2T11:00 4m",
        "2T12:00 5m",
        "2T13:00 12m",
    ];
    for (shortest, counted) in [("5m", "1020"), ("1m", "1740")] {
        let google = first(json!({ "shortestOutage": shortest }), &runs, json!([]));
        assert_eq!(google.downtime.normalize().to_string(), counted);
    }
    // https://cloud.google.com/compute/sla-20171130: 45 s count nothing, 165 s count two minutes.
    let partial = first(
        json!({ "shortestOutage": "1m", "count": "whole-minutes" }),
        &["2T09:00 45s", "2T10:00 2m45s"],
        json!([]),
    );
    assert_eq!(partial.downtime.normalize().to_string(), "120");
    // GitHub Actions, (triggered − unavailable) / triggered: 12 of 10,000 are 99.88 %.
    let actions = json!([{ "at": "2026-11-02T09:00", "total": 10_000, "failed": 12 }]);
    let actions = first(json!({ "basis": "requests" }), &[], actions);
    assert_eq!(
        (shown(actions.figure), actions.reached),
        ("99.88%".to_owned(), Some(false))
    );
    // GitLab Dedicated, score 1, 0.5 or 0: 900, 60, 20, and 20 errors are 93 %.
    let scores = json!([{ "at": "2026-11-02T09:00", "total": 1_000, "failed": 20, "classes": { "slow": 60, "very-slow": 20 } }]);
    let basis = json!({ "kind": "scores", "scores": { "slow": "50%", "very-slow": "0%" } });
    let scored = first(json!({ "basis": basis }), &[], scores);
    assert_eq!(shown(scored.figure), "93%");
    // Amazon S3, plain mean of 8,640 intervals: 90 of them fail wholly, with few requests.
    let samples = (0..8_640).map(|interval| {
        let at = Instant("2026-11-01T00:00:00Z".parse::<Instant>().unwrap().0 + interval * 300);
        let (total, failed) = if interval < 90 { (1, 1) } else { (1_000, 0) };
        json!({ "at": at.to_string(), "total": total, "failed": failed })
    });
    let basis = json!({ "kind": "error-rate-mean", "interval": "5m" });
    let s3 = first(json!({ "basis": basis }), &[], samples.collect());
    assert_eq!(shown(s3.figure), "98.958333%");
    // Atlassian: a minute with more than 5 % is down; all of 100 failed.
    let minute = json!([{ "at": "2026-11-02T09:00", "total": 100, "failed": 100 }]);
    let basis = json!({ "kind": "error-rate-minutes", "interval": "1m", "above": "5%" });
    let atlassian = first(json!({ "basis": basis }), &[], minute);
    assert_eq!(atlassian.downtime.normalize().to_string(), "60");
    // 44 of 43,200 minutes: a miss exactly, none at one decimal.
    for (rounding, expected) in [
        (Value::Null, "2026-11 2640 of 2592000 99.898148% missed"),
        (
            json!({ "to": "0.1%", "mode": "half-up" }),
            "2026-11 2640 of 2592000 99.898148% as 99.9% reached",
        ),
    ] {
        let flip = first(json!({ "rounding": rounding }), &["2T09:00 44m"], json!([]));
        assert_eq!(line(&flip), expected);
    }
}

/// V16, and R46: what a goal leaves for downtime in periods, and in agreed hours of them.
#[test]
fn what_a_goal_leaves_for_downtime() {
    use sla_calculator::availability::{allowed_downtime, allowed_in};
    use sla_calculator::document::agreement::Calendar;
    use sla_calculator::document::measure::Periods;
    use sla_calculator::zone::Zone;

    let goal: Percent = "99.9%".parse().unwrap();
    // V16: 28, 30 and 31 days, a twelfth of 365 days, the mean Gregorian month of 30.436875 days.
    for (seconds, expected) in [
        (28 * 86_400, "2419.2"), // 40m19.2s
        (30 * 86_400, "2592"),   // 43m12s
        (31 * 86_400, "2678.4"), // 44m38.4s
        (2_628_000, "2628"),     // 43m48s
        (2_629_746, "2629.746"), // 43m49.75s
    ] {
        assert_eq!(
            allowed_in(goal, seconds).normalize().to_string(),
            expected,
            "{seconds}"
        );
    }
    let always = r#"{ "hours": { "mon-sun": ["00:00-24:00"] } }"#;
    let office = r#"{ "hours": { "mon-fri": ["08:00-18:00"] } }"#;
    let (month, quarter) = (r#""month""#, r#""quarter""#);
    for (goal, calendar, period, zone, at, expected) in [
        (
            "99.9%",
            always,
            month,
            "UTC",
            "2026-02-10",
            "2026-02 2419.2 of 2419200",
        ),
        // October of Berlin has an hour more: 745 h.
        (
            "99.9%",
            always,
            month,
            "Europe/Berlin",
            "2026-10-10",
            "2026-10 2682 of 2682000",
        ),
        // The fourth quarter of Berlin: 31 + 30 + 31 days and an hour are 2209 h.
        (
            "99.95%",
            always,
            quarter,
            "Europe/Berlin",
            "2026-11-23",
            "2026-Q4 3976.2 of 7952400",
        ),
        (
            "99.95%",
            always,
            quarter,
            "UTC",
            "2026-11-23",
            "2026-Q4 3974.4 of 7948800",
        ),
        // 365 days of 86,400 s.
        (
            "99.95%",
            always,
            r#""year""#,
            "UTC",
            "2026-11-23",
            "2026 15768 of 31536000",
        ),
        // November 2026 begins on a Sunday: 21 days from Monday to Friday, 10 h each, wherever clocks change.
        (
            "99.9%",
            office,
            month,
            "Europe/Berlin",
            "2026-11-23",
            "2026-11 756 of 756000",
        ),
        // October, November and December have 22, 21 and 23 of them.
        (
            "99.9%",
            office,
            quarter,
            "Europe/Berlin",
            "2026-11-23",
            "2026-Q4 2376 of 2376000",
        ),
        (
            "100%",
            office,
            month,
            "UTC",
            "2026-11-23",
            "2026-11 0 of 756000",
        ),
    ] {
        let calendar = Calendar::parse(calendar).unwrap();
        let allowed = allowed_downtime(
            goal.parse().unwrap(),
            &calendar,
            Zone::named(zone).unwrap(),
            &HolidayData::default(),
            Periods::parse(period).unwrap(),
            format!("{at}T12:00:00Z").parse().unwrap(),
        )
        .unwrap();
        let found = format!(
            "{} {} of {}",
            allowed.period,
            allowed.seconds.normalize(),
            allowed.service_time
        );
        assert_eq!(found, expected, "{goal} {period} {zone} {at}");
    }
    let refused = Periods::parse(r#"{ "kind": "month", "startsOn": 31 }"#).unwrap_err();
    assert_eq!(refused.0[0].path, "period.startsOn");
    let contract = allowed_downtime(
        goal,
        &Calendar::always(),
        Zone::UTC,
        &HolidayData::default(),
        Periods::Contract,
        Instant(0),
    );
    assert_eq!(contract.unwrap_err().path, "period");
}

/// What a careful reader points at.
#[test]
fn what_a_careful_reader_points_at() {
    let found = |terms: Value, outages: &[&str], samples: Value| {
        let report = report(terms, outages, samples);
        let findings: Vec<String> = report.findings.iter().map(ToString::to_string).collect();
        findings.join(" | ")
    };
    let one = json!([{ "at": "2026-11-02T09:00", "total": 5 }]);
    #[rustfmt::skip]
    let cases = [
        (json!({}), vec!["2T09:00 1h share=50% service=web", "2T09:30 1h share=50% service=web"], json!([]),
         "outages[1]: It overlaps outages[0], and each hits only a part: together they count with both shares. If it is the same outage entered twice, remove one."),
        (json!({}), vec!["2T09:00 1h share=50% service=web", "2T09:30 1h share=50% service=db", "2T10:00 1h share=50% service=web", "2T09:30 1h"], json!([]), ""),
        (json!({ "of": ["website"] }), vec!["2T09:00 1h service=web-site", "2T10:00 1h service=web-site", "2T11:00 1h"], json!([]),
         "outages[0].service: No measure of availability names \"web-site\", so its outages count nowhere; there are 2. Did you mean \"website\"?"),
        (json!({ "exclude": ["maintenance", "customer"] }), vec!["2T09:00 1h kind=maintanance", "2T10:00 1h kind=customer"], json!([]),
         "agreement.availability[0].exclude[0]: No outage is of the kind \"maintenance\", but some are of the kind \"maintanance\", which counts: is it the same?"),
        (json!({ "goal": "99.9%", "components": { "kind": "series", "of": [{ "service": "a", "goal": "99.9%" }, { "service": "b", "goal": "99.9%" }] } }), vec![], json!([]),
         "agreement.availability[0].goal: The goal of 99.9% is above 99.8001%, which the goals of its components come to if they fail independently of each other."),
        (json!({ "goal": "99.8%", "components": { "kind": "series", "of": [{ "service": "a", "goal": "99.9%" }, { "service": "b", "goal": "99.9%" }] } }), vec![], json!([]), ""),
        (json!({}), vec![], one.clone(), "samples[0].at: Samples in no period of a measure that is made of them: 1. They count nowhere."),
        (json!({ "basis": "requests" }), vec![], one.clone(), ""),
        (json!({ "basis": "requests", "effective": { "from": "2026-11-10" } }), vec![], one, "samples[0].at: Samples in no period of a measure that is made of them: 1. They count nowhere."),
    ];
    for (terms, outages, samples, expected) in cases {
        assert_eq!(
            found(terms.clone(), &outages, samples),
            expected,
            "{terms} {outages:?}"
        );
    }
}

/// Every choice is in the terms of the report; where nothing is agreed there is none.
#[test]
fn the_report_lists_the_choices_in_force() {
    let terms = json!({
        "shortestOutage": "5m", "exclude": ["customer", { "kind": "maintenance", "atMost": "10h" }], "users": 100
    });
    let mut stated = document(terms, &[], json!([]));
    let of_rules = |document: &Value| {
        let document = Document::parse(&document.to_string()).unwrap();
        let report = evaluate(&document, &HolidayData::default()).unwrap();
        let terms = report.terms.into_iter();
        let terms = terms.filter(|term| term.rule > 45 || term.term == "availabilityRounding");
        let terms = terms.map(|term| format!("{} {} {}", term.rule, term.term, term.value));
        terms.collect::<Vec<_>>().join("; ")
    };
    assert_eq!(
        of_rules(&stated),
        "44 availabilityRounding none; 46 agreedServiceTime always; 46 availabilityBasis minutes; \
         46 services all; 46 users 100; 46 shortestOutage 5m; 46 outageCount seconds; \
         46 exclusions [\"customer\",{\"kind\":\"maintenance\",\"atMost\":\"10h\"}]; 46 excludedTime left-out; \
         46 availabilityInForce none; 47 components none; 48 budgetWindow month"
    );
    stated["agreement"]["availability"] = json!([]);
    assert_eq!(of_rules(&stated), "");
}
