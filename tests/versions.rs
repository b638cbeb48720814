//! Versions of an agreement and periods that are settled (rule 36); calendars' versions are among the
//! tables of `calendars`.
//!
//! Worked out by hand. The hours of the first tables are Monday to Friday, 09:00–17:00, in UTC;
//! 2026-11-23 is a Monday. Measures count around the clock.
#![allow(clippy::unwrap_used)]

use proptest::prelude::*;
use serde_json::{Value, json};
use sla_calculator::calendar::ServiceCalendar;
use sla_calculator::clock::Clock;
use sla_calculator::compliance::{Counts, Figure};
use sla_calculator::document::Document;
use sla_calculator::document::agreement::{Calendar, Metric};
use sla_calculator::evaluate;
use sla_calculator::holidays::HolidayData;
use sla_calculator::report::Report;
use sla_calculator::time::Instant;
use sla_calculator::zone::Zone;

/// `old 4h 2026-01-01..2026-11-24`; with a priority, `old P1 4h ..`.
fn target(text: &str) -> Value {
    let words: Vec<&str> = text.split(' ').collect();
    let (within, dates) = (words[words.len() - 2], words[words.len() - 1]);
    let (from, until) = dates.split_once("..").unwrap();
    let mut target =
        json!({ "id": words[0], "metric": "resolution", "within": within, "calendar": "office" });
    if let [_, priority, _, _] = words[..] {
        target["when"] = json!({ "priority": [priority] });
    }
    target["effective"] = match until {
        "" => json!({ "from": from }),
        until => json!({ "from": from, "until": until }),
    };
    target
}

fn agreement(rules: &str, targets: &[&str]) -> Value {
    let rules: Value = serde_json::from_str(&format!("{{{rules}}}")).unwrap();
    json!({
        "version": 1, "name": "", "timeZone": "UTC", "rules": rules,
        "calendars": { "office": { "hours": { "mon-fri": ["09:00-17:00"] } } },
        "priorities": [{ "id": "P1" }, { "id": "P2" }],
        "targets": targets.iter().map(|text| target(text)).collect::<Vec<_>>(),
    })
}

/// The clock of a P2 ticket with this life, such as `23T16:00 opened; 24T10:00 set priority P1; 24T14:00 now`.
fn clock(rules: &str, targets: &[&str], life: &str) -> (Clock, Option<String>) {
    let mut events: Vec<Value> = Vec::new();
    let mut as_of = String::new();
    for step in life.split("; ") {
        let words: Vec<&str> = step.split(' ').collect();
        as_of = format!("2026-11-{}Z", words[0]);
        match words[1..] {
            ["now"] => {}
            ["set", field, value] => events.push(json!([as_of, "set", field, value])),
            [kind] => events.push(json!([as_of, kind])),
            _ => panic!("{step}"),
        }
    }
    let document = json!({
        "version": 1, "asOf": as_of, "agreement": agreement(rules, targets),
        "tickets": [{ "id": "T", "fields": { "priority": "P2" }, "events": events }],
    });
    let document = Document::parse(&document.to_string()).unwrap();
    let report = evaluate(&document, &HolidayData::none()).unwrap();
    let ledger = report
        .explain(&document.tickets, 0, Metric::Resolution)
        .unwrap();
    let sums = ledger.sums;
    assert_eq!(sums.counted + sums.paused + sums.closed, sums.calendar);
    (ledger.clock, ledger.target)
}

fn word(value: impl serde::Serialize) -> String {
    let value = serde_json::to_value(value).unwrap();
    value.as_str().unwrap().to_owned()
}

/// `new met 360m due 24T16:00 target-relaxed version-changed`.
fn said((clock, target): (Clock, Option<String>)) -> String {
    let target = target.unwrap_or("none".to_owned());
    let mut said = format!("{target} {} {}m", word(clock.status), clock.used / 60);
    if let Some(due) = clock.due {
        said += &format!(" due {}", &due.to_string()[8..16]);
    }
    for note in clock.notes.iter() {
        said += &format!(" {}", word(note));
    }
    said
}

#[test]
fn a_clock_goes_by_its_start_or_by_each_instant() {
    const RELAXED: [&str; 2] = ["old 4h 2026-01-01..2026-11-24", "new 8h 2026-11-24.."];
    const STRICTER: [&str; 2] = ["old 8h 2026-01-01..2026-11-24", "new 4h 2026-11-24.."];
    const GAP: [&str; 2] = ["old 4h 2026-01-01..2026-11-24", "new 8h 2026-11-25.."];
    const PRIORITIES: [&str; 4] = [
        "p1-old P1 2h 2026-01-01..2026-11-24",
        "p1-new P1 4h 2026-11-24..",
        "p2-old P2 6h 2026-01-01..2026-11-24",
        "p2-new P2 7h 2026-11-24..",
    ];
    // One hour on Monday, five on Tuesday.
    let over = "23T16:00 opened; 24T14:00 resolved";
    for (rules, targets, life, expected) in [
        ("", &RELAXED[..], over, "old breached 360m due 24T12:00"),
        (
            r#""versions": "at-each-instant""#,
            &RELAXED,
            over,
            "new met 360m due 24T16:00 target-relaxed version-changed",
        ),
        (
            r#""versions": "at-each-instant", "priorityChange": "forward""#,
            &RELAXED,
            over,
            "new met 300m due 24T17:00 target-relaxed due-at-close target-restarted version-changed",
        ),
        (
            r#""versions": "at-each-instant", "priorityChange": "reset""#,
            &RELAXED,
            over,
            "new met 300m due 24T17:00 target-relaxed due-at-close target-restarted version-changed",
        ),
        // One of four hours used: six of eight are left.
        (
            r#""versions": "at-each-instant", "priorityChange": "carry-percent""#,
            &RELAXED,
            over,
            "new met 300m due 24T15:00 target-relaxed target-restarted share-carried version-changed",
        ),
        (
            r#""versions": "at-each-instant", "priorityChange": "strictest-ever""#,
            &RELAXED,
            over,
            "old breached 360m due 24T12:00 target-relaxed version-changed",
        ),
        (
            r#""versions": "at-each-instant""#,
            &STRICTER,
            over,
            "new breached 360m due 24T12:00 version-changed",
        ),
        // Missed before the change stays missed; all of Monday is 7 hours and four were allowed.
        (
            r#""versions": "at-each-instant", "priorityChange": "forward""#,
            &RELAXED,
            "23T10:00 opened; 24T10:00 resolved",
            "old breached 480m due 23T14:00 target-relaxed target-changed-late version-changed",
        ),
        // A version begins at its instant and not before, for what starts, stops and is judged there.
        (
            r#""versions": "at-each-instant""#,
            &RELAXED,
            "24T00:00 opened; 24T10:00 now",
            "new running 60m due 24T17:00 due-at-close",
        ),
        (
            r#""versions": "at-each-instant""#,
            &RELAXED,
            "23T16:00 opened; 24T00:00 resolved",
            "new met 60m due 24T16:00 target-relaxed version-changed",
        ),
        (
            r#""versions": "at-each-instant""#,
            &RELAXED,
            "23T16:00 opened; 23T23:59 resolved",
            "old met 60m due 24T12:00",
        ),
        (
            r#""versions": "at-each-instant""#,
            &RELAXED,
            "23T16:00 opened; 23T16:30 now",
            "old running 30m due 24T12:00",
        ),
        // Between the versions nothing is owed.
        (
            r#""versions": "at-each-instant""#,
            &GAP,
            "23T16:00 opened; 24T10:00 now",
            "none not-covered 0m",
        ),
        (
            r#""versions": "at-each-instant""#,
            &GAP,
            "23T16:00 opened; 25T10:00 now",
            "new breached 600m due 24T16:00",
        ),
        (
            r#""versions": "at-each-instant", "priorityChange": "forward""#,
            &GAP,
            "23T16:00 opened; 25T10:00 now",
            "new running 60m due 25T17:00 due-at-close target-restarted",
        ),
        // The new version of the new priority: no clock ever had the old version of it.
        (
            r#""versions": "at-each-instant", "priorityChange": "strictest-ever""#,
            &PRIORITIES,
            "23T16:00 opened; 24T00:00 set priority P1; 24T11:00 resolved",
            "p1-new met 180m due 24T12:00",
        ),
        (
            "",
            &PRIORITIES,
            "23T16:00 opened; 24T00:00 set priority P1; 24T11:00 resolved",
            "p1-old breached 180m due 24T10:00",
        ),
        (
            r#""versions": "at-each-instant", "priorityChange": "strictest-ever""#,
            &PRIORITIES,
            "23T16:00 opened; 24T09:00 set priority P1; 24T11:00 resolved",
            "p1-new met 180m due 24T12:00 target-relaxed version-changed",
        ),
    ] {
        let found = said(clock(rules, targets, life));
        assert_eq!(found, expected, "{rules} {life}");
    }
}

#[test]
fn a_question_looks_ahead_to_the_versions_before_its_due_time() {
    for (rules, logged, expected) in [
        ("", "2026-11-23T16:00", "old 2026-11-24T12:00:00Z"),
        (
            r#""versions": "at-each-instant""#,
            "2026-11-23T16:00",
            "new 2026-11-24T16:00:00Z",
        ),
        // Due before the new version begins.
        (
            r#""versions": "at-each-instant""#,
            "2026-11-23T10:00",
            "old 2026-11-23T14:00:00Z",
        ),
        (
            r#""versions": "at-each-instant", "priorityChange": "carry-percent""#,
            "2026-11-23T16:00",
            "new 2026-11-24T15:00:00Z",
        ),
    ] {
        let targets = [
            "old 4h 2026-01-01..2026-11-24",
            "new 8h 2026-11-24..2027-01-01",
            "later 1h 2027-01-01..",
        ];
        let document = json!({
            "version": 1, "asOf": "2026-11-20T12:00:00Z", "agreement": agreement(rules, &targets),
            "question": { "priority": "P2", "logged": logged }, "tickets": [],
        });
        let document = Document::parse(&document.to_string()).unwrap();
        let report = evaluate(&document, &HolidayData::none()).unwrap();
        let answer = report.question.unwrap().resolution;
        let due = answer.due.unwrap().instant;
        let found = format!("{} {due}", answer.target.unwrap());
        assert_eq!(found, expected, "{rules} {logged}");
    }
}

#[test]
fn the_report_names_the_versions_in_force() {
    let mut agreement = agreement(r#""versions": "at-each-instant""#, &["old 4h 2026-01-01.."]);
    agreement["calendars"]["office"]["versions"] =
        json!([{ "from": "2026-04-01", "hours": { "mon": ["09:00-17:00"] } }]);
    agreement["measures"] = json!([
        { "id": "a", "kind": "attainment", "of": ["old"], "goal": "95%", "period": "month",
          "effective": { "from": "2026-01-01", "until": "2026-07-01" },
          "settled": [{ "period": "2026-01", "met": 9, "missed": 1 }, { "period": "2026-02", "met": 9, "missed": 0 }] },
        { "id": "b", "kind": "attainment", "of": ["old"], "goal": "96%", "period": "month", "effective": { "from": "2026-07-01" } },
    ]);
    let document = json!({ "version": 1, "asOf": "2026-11-20T12:00:00Z", "agreement": agreement, "tickets": [] });
    let document = Document::parse(&document.to_string()).unwrap();
    let report = evaluate(&document, &HolidayData::none()).unwrap();
    let terms = report.terms.iter().filter(|term| term.rule == 36);
    let found: Vec<String> = terms
        .map(|term| format!("{} = {}", term.term, term.value))
        .collect();
    assert_eq!(
        found,
        [
            "versions = at-each-instant",
            "calendarVersions = office from 2026-04-01",
            "measureInForce = a: from 2026-01-01 until 2026-07-01; b: from 2026-07-01",
            "settled = a: 2026-01, 2026-02; b: none",
        ]
    );
}

/// A report on tickets such as `11-02T09:00 3h`: when each was logged in 2026 and how long it took, or
/// `open` or `cancelled`; `x20` makes twenty of it. The target is 4 hours around the clock, in UTC.
fn measured(measures: &Value, tickets: &[&str], edit: impl Fn(&mut Value)) -> Report {
    let mut rows = Vec::new();
    for ticket in tickets {
        let words: Vec<&str> = ticket.split(' ').collect();
        let opened: Instant = format!("2026-{}:00Z", words[0]).parse().unwrap();
        let mut events = vec![json!([opened.to_string(), "opened"])];
        match words[1] {
            "open" => {}
            "cancelled" => events.push(json!([opened.to_string(), "cancelled"])),
            hours => {
                let hours: i64 = hours.strip_suffix('h').unwrap().parse().unwrap();
                let at = Instant(opened.0 + hours * 3_600);
                events.push(json!([at.to_string(), "resolved"]));
            }
        }
        let times = words.get(2).map_or(1, |times| times[1..].parse().unwrap());
        for _ in 0..times {
            rows.push(json!({ "id": rows.len().to_string(), "events": events }));
        }
    }
    let mut document = json!({
        "version": 1, "asOf": "2026-12-10T12:00:00Z",
        "agreement": {
            "version": 1, "name": "", "timeZone": "UTC", "currency": "GBP",
            "calendars": { "always": { "hours": { "mon-sun": ["00:00-24:00"] } } },
            "targets": [{ "id": "t", "metric": "resolution", "within": "4h", "calendar": "always" }],
            "measures": [],
            "charges": [{ "id": "fee", "amount": "12000.00", "per": "month" }],
        },
        "tickets": rows,
    });
    for measure in measures.as_array().unwrap() {
        let mut whole = json!({ "id": "m", "kind": "attainment", "of": ["t"], "goal": "95%", "period": "month" });
        for (key, value) in measure.as_object().unwrap() {
            whole[key] = value.clone();
        }
        let list = document["agreement"]["measures"].as_array_mut().unwrap();
        list.push(whole);
    }
    edit(&mut document["agreement"]);
    let document = Document::parse(&document.to_string()).unwrap();
    assert_eq!(Document::parse(&document.to_json()).as_ref(), Ok(&document));
    evaluate(&document, &HolidayData::none()).unwrap()
}

fn figure(figure: &Figure) -> String {
    let counts = figure.counts;
    let mut said = format!("{}/{}", counts.met, counts.judged);
    for (name, count) in [
        ("open", counts.open),
        ("cancelled", counts.cancelled),
        ("excess", counts.excess),
    ] {
        if count > 0 {
            said += &format!(" {name} {count}");
        }
    }
    match figure.reached {
        Some(true) => said + " reached",
        Some(false) => said + " missed",
        None => said,
    }
}

/// `2026-10 40/42 reached, now 2/3 missed; all 41/43 reached`.
fn lines(report: &Report, measure: usize) -> String {
    let report = &report.measures[measure];
    let periods = report.periods.iter().map(|period| {
        let now = period.recomputed.as_ref();
        let now = now.map(|now| format!(", now {}", figure(&now.figure)));
        let now = now.unwrap_or_default();
        format!("{} {}{now}; ", period.period, figure(&period.figure))
    });
    periods.collect::<String>() + "all " + &figure(&report.overall)
}

#[test]
fn a_measure_counts_between_its_dates() {
    let tickets = [
        // Met and missed on the 3rd; over the 15th one is met at 01:00, one missed at 02:00.
        "11-03T09:00 3h",
        "11-03T09:00 9h",
        "11-14T22:00 3h",
        "11-14T22:00 9h",
        // In time on the 14th, up to the last second.
        "11-14T20:00 3h",
        "10-20T09:00 1h",
        "12-01T09:00 1h",
        "11-14T09:00 cancelled",
        "11-15T00:00 cancelled",
        "12-10T11:00 open",
        "11-20T09:00 1h",
    ];
    for (measure, expected) in [
        (
            json!({}),
            "2026-10 1/1 reached; 2026-11 4/6 missed; 2026-12 1/1 reached; all 6/8 open 1 cancelled 2 missed",
        ),
        (
            json!({ "effective": { "from": "2026-11-01", "until": "2026-11-15" } }),
            "2026-11 2/3 missed; all 2/3 cancelled 1 missed",
        ),
        (
            json!({ "effective": { "from": "2026-11-15" } }),
            "2026-11 2/3 missed; 2026-12 1/1 reached; all 3/4 open 1 cancelled 1 missed",
        ),
        (json!({ "effective": { "from": "2026-12-11" } }), "all 0/0"),
        (
            json!({ "effective": { "from": "2026-11-01", "until": "2026-11-15" }, "countedIn": "opened" }),
            "2026-11 3/5 cancelled 1 missed; all 3/5 cancelled 1 missed",
        ),
        // The window of the 14th is the last one that is in force at all.
        (
            json!({ "effective": { "from": "2026-11-01", "until": "2026-11-15" }, "period": { "kind": "rolling", "days": 8, "every": "week" } }),
            "2026-11-01/2026-11-08 1/2 missed; 2026-11-08/2026-11-15 1/1 reached; all 2/3 cancelled 1 missed",
        ),
        // What is logged while it is in force is its work, and no more: five, of which two fall later.
        (
            json!({ "effective": { "from": "2026-11-01", "until": "2026-11-15" }, "workload": { "limit": 4, "of": "opened", "above": "not-judged" } }),
            "2026-11 2/3; all 0/0 cancelled 1 excess 3",
        ),
        (
            json!({ "effective": { "from": "2026-11-01", "until": "2026-11-15" }, "workload": { "limit": 5, "of": "opened", "above": "not-judged" } }),
            "2026-11 2/3 missed; all 2/3 cancelled 1 missed",
        ),
        // The third that was logged is too much.
        (
            json!({ "effective": { "from": "2026-11-01", "until": "2026-11-15" }, "workload": { "limit": 2, "of": "opened", "above": "excess-left-out" } }),
            "2026-11 1/2 excess 1 missed; all 1/2 cancelled 1 excess 1 missed",
        ),
        // What was logged before it is in force is no work of it; the second of December is too much.
        (
            json!({ "effective": { "from": "2026-11-15" }, "workload": { "limit": 1, "of": "opened", "above": "excess-left-out" } }),
            "2026-11 2/3 missed; 2026-12 1/1 reached; all 3/4 cancelled 1 excess 1 missed",
        ),
        (
            json!({ "effective": { "from": "2026-11-01", "until": "2026-11-15" }, "workload": { "limit": 3, "of": "judged", "above": "not-judged" } }),
            "2026-11 2/3 missed; all 2/3 cancelled 1 missed",
        ),
    ] {
        let report = measured(&json!([measure]), &tickets, |_| {});
        assert_eq!(lines(&report, 0), expected, "{measure}");
    }
}

/// Logged under the first version and open now, it will be judged under the second.
#[test]
fn an_open_ticket_is_in_the_version_of_the_instant_of_judging() {
    for (effective, expected) in [
        (
            json!({ "from": "2026-11-01", "until": "2026-11-15" }),
            "all 0/0",
        ),
        (json!({ "from": "2026-11-15" }), "all 0/0 open 1"),
    ] {
        let measure = json!({ "effective": effective, "countedIn": "closed" });
        let report = measured(&json!([measure]), &["11-10T09:00 open"], |_| {});
        assert_eq!(lines(&report, 0), expected, "{measure}");
    }
}

/// The open ticket is due on 14 December: by the 12th, when the measure ends, it can be met and not missed.
#[test]
fn what_a_period_may_become_ends_with_its_measure() {
    for (until, expected) in [("2026-12-12", "100%..100%"), ("2026-12-15", "50%..100%")] {
        let measure = json!({ "effective": { "from": "2026-12-01", "until": until } });
        let tickets = ["12-01T09:00 1h", "12-10T11:00 open"];
        let report = measured(&json!([measure]), &tickets, |agreement| {
            agreement["targets"][0]["within"] = json!("100h");
        });
        let possible = report.measures[0].periods[0].figure.possible.unwrap();
        let [worst, best] = [possible.worst, possible.best].map(Option::unwrap);
        assert_eq!(format!("{worst}..{best}"), expected, "{until}");
    }
}

#[test]
fn dates_that_cut_a_period_are_found() {
    for (period, effective, expected) in [
        (
            json!("month"),
            json!({ "from": "2026-11-01", "until": "2026-12-01" }),
            "",
        ),
        (
            json!("quarter"),
            json!({ "from": "2026-10-01", "until": "2026-12-01" }),
            "agreement.measures[0].effective.until: 2026-12-01 lies within 2026-Q4: its figure, and the credits by it, are those of a part of the period.",
        ),
        (
            json!({ "kind": "month", "startsOn": 26 }),
            json!({ "from": "2026-11-01" }),
            "agreement.measures[0].effective.from: 2026-11-01 lies within 2026-10-26/2026-11-25: its figure, and the credits by it, are those of a part of the period.",
        ),
        (json!("contract"), json!({ "from": "2026-11-01" }), ""),
    ] {
        let measure = json!({ "period": period, "effective": effective });
        let report = measured(&json!([measure]), &[], |_| {});
        let found: Vec<String> = report.findings.iter().map(ToString::to_string).collect();
        assert_eq!(found.join(" "), expected, "{measure}");
    }
}

#[test]
fn a_settled_period_stands() {
    let october = json!([{ "period": "2026-10", "met": 40, "missed": 2 }]);
    let tickets = ["10-05T09:00 1h x2", "10-06T09:00 9h", "11-05T09:00 1h"];
    for (measure, tickets, expected, finding) in [
        (
            json!({ "settled": october }),
            &tickets[..],
            "2026-10 40/42 reached, now 2/3 missed; 2026-11 1/1 reached; all 41/43 reached",
            "Measure \"m\": 2026-10 was settled at 95.2 % (40 of 42); these tickets and terms now give 66.7 % (2 of 3): the settled figure stands.",
        ),
        // The same, and the same share of others.
        (
            json!({ "settled": [{ "period": "2026-10", "met": 2, "missed": 1 }] }),
            &tickets,
            "2026-10 2/3 missed, now 2/3 missed; 2026-11 1/1 reached; all 3/4 missed",
            "",
        ),
        (
            json!({ "settled": [{ "period": "2026-10", "met": 4, "missed": 2 }] }),
            &tickets,
            "2026-10 4/6 missed, now 2/3 missed; 2026-11 1/1 reached; all 5/7 missed",
            "Measure \"m\": 2026-10 was settled at 66.7 % (4 of 6); these tickets and terms now give 66.7 % (2 of 3): the settled figure stands.",
        ),
        // A period without tickets is listed with those between; of a time before all tickets they say nothing.
        (
            json!({ "settled": [{ "period": "2026-08", "met": 9, "missed": 1 }] }),
            &tickets,
            "2026-08 9/10 missed, now 0/0; 2026-09 0/0; 2026-10 2/3 missed; 2026-11 1/1 reached; all 12/14 missed",
            "",
        ),
        (
            json!({ "settled": [{ "period": "2026-11", "met": 9, "missed": 1 }] }),
            &tickets[..3],
            "2026-10 2/3 missed; 2026-11 9/10 missed, now 1/1 reached; all 11/13 missed",
            "Measure \"m\": 2026-11 was settled at 90.0 % (9 of 10); these tickets and terms now give 100.0 % (1 of 1): the settled figure stands.",
        ),
        (
            json!({ "settled": [{ "period": "2026-11", "met": 9, "missed": 1 }] }),
            &tickets[..2],
            "2026-10 2/3 missed; 2026-11 9/10 missed, now 0/0; all 11/13 missed",
            "Measure \"m\": 2026-11 was settled at 90.0 % (9 of 10); these tickets and terms now give no figure: the settled figure stands.",
        ),
        (
            json!({ "settled": october }),
            &[],
            "2026-10 40/42 reached, now 0/0; all 40/42 reached",
            "",
        ),
        // Exactly at the goal, but no miss can come any more.
        (
            json!({ "settled": [{ "period": "2026-10", "met": 19, "missed": 1 }] }),
            &tickets[..1],
            "2026-10 19/20 reached, now 2/2 reached; all 19/20 reached",
            "Measure \"m\": 2026-10 was settled at 95.0 % (19 of 20); these tickets and terms now give 100.0 % (2 of 2): the settled figure stands.",
        ),
        // What the measure says of figures holds for the settled one.
        (
            json!({ "settled": [{ "period": "2026-10", "met": 2, "missed": 1 }], "smallNumbers": { "allowedMisses": 1 } }),
            &tickets[..1],
            "2026-10 2/3 reached, now 2/2 reached; all 2/3 reached",
            "Measure \"m\": 2026-10 was settled at 66.7 % (2 of 3); these tickets and terms now give 100.0 % (2 of 2): the settled figure stands.",
        ),
        // 43 were logged when it was closed: more than the goal holds for.
        (
            json!({ "settled": [{ "period": "2026-10", "met": 40, "missed": 3, "opened": 43 }], "workload": { "limit": 42, "of": "opened", "above": "not-judged" } }),
            &tickets[1..],
            "2026-10 40/43, now 0/1 missed; 2026-11 1/1 reached; all 1/1 excess 43 reached",
            "Measure \"m\": 2026-10 was settled at 93.0 % (40 of 43); these tickets and terms now give 0.0 % (0 of 1): the settled figure stands.",
        ),
        // Rolling: overlapping figures are no parts of a whole.
        (
            json!({ "settled": [{ "period": "2026-10-02/2026-10-31", "met": 40, "missed": 2 }], "period": { "kind": "rolling", "days": 30, "every": "month" } }),
            &tickets[..1],
            "2026-10-02/2026-10-31 40/42 reached, now 2/2 reached; 2026-11-01/2026-11-30 0/0; all 2/2 reached",
            "Measure \"m\": 2026-10-02/2026-10-31 was settled at 95.2 % (40 of 42); these tickets and terms now give 100.0 % (2 of 2): the settled figure stands.",
        ),
    ] {
        let report = measured(&json!([measure]), tickets, |_| {});
        assert_eq!(lines(&report, 0), expected, "{measure}");
        let found: Vec<String> = report.findings.iter().map(ToString::to_string).collect();
        assert_eq!(found.join(" "), finding, "{measure}");
        let mut periods = report.measures[0].periods.iter();
        assert!(periods.all(|period| period.recomputed.is_none() || !period.figure.one_decides));
    }
}

/// The credit of October, given what was settled: 5 % of 12,000 below 95 %, 10 % below 90 %.
#[test]
fn credits_go_by_what_was_settled() {
    let tickets = ["10-05T09:00 1h x2", "10-06T09:00 9h"];
    for (settled, terms, expected) in [
        (json!([]), "4h", "1200.00"),
        (
            json!([{ "period": "2026-10", "met": 40, "missed": 2 }]),
            "4h",
            "0.00",
        ),
        (
            json!([{ "period": "2026-10", "met": 46, "missed": 4 }]),
            "4h",
            "600.00",
        ),
        // Neither do other terms change it.
        (
            json!([{ "period": "2026-10", "met": 46, "missed": 4 }]),
            "24h",
            "600.00",
        ),
        (json!([]), "24h", "0.00"),
    ] {
        let report = measured(&json!([{ "settled": settled }]), &tickets, |agreement| {
            agreement["targets"][0]["within"] = json!(terms);
            agreement["credits"] = json!([{
                "id": "late", "on": { "measure": "m" }, "of": "fee",
                "as": { "kind": "bands", "bands": [{ "below": "95%", "give": "5%" }, { "below": "90%", "give": "10%" }] },
            }]);
        });
        let credits = report.credits.unwrap();
        assert_eq!(
            credits.amount.to_string(),
            expected,
            "{settled} within {terms}"
        );
    }
}

fn date(day: i64) -> String {
    Instant(day * 86_400).to_string()[..10].to_owned()
}

/// Hours of a week: for each day a start and a length in half hours, over midnight too.
fn week() -> impl Strategy<Value = Value> {
    let day = proptest::option::of((0..47_u32, 1..47_u32));
    proptest::collection::vec(day, 7).prop_map(|days| {
        let mut week = json!({ "mon": ["09:00-17:00"] });
        let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
        for (name, day) in names.iter().zip(days) {
            if let Some((open, length)) = day {
                let at = |half: u32| format!("{:02}:{:02}", half / 2 % 24, half % 2 * 30);
                week[name] = json!([format!("{}-{}", at(open), at(open + length))]);
            }
        }
        week
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, rng_seed: proptest::test_runner::RngSeed::Fixed(36), failure_persistence: None, ..ProptestConfig::default() })]

    /// A version of a calendar is the same as an override of every date from then on.
    #[test]
    fn a_version_of_hours_overrides_every_date_from_then_on(
        weeks in (week(), week(), week()),
        from in 20_000..20_040_i64,
        further in 1..40_i64,
        zone in prop::sample::select(vec!["UTC", "Europe/London", "America/New_York", "Australia/Lord_Howe", "Asia/Gaza"]),
    ) {
        let (old, new, newest) = weeks;
        let versions = json!({ "hours": old, "versions": [
            { "from": date(from), "hours": new }, { "from": date(from + further), "hours": newest },
        ] });
        let mut overrides = json!({});
        for day in from..20_110 {
            let week = if day < from + further { &new } else { &newest };
            let name = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"][(day + 3).rem_euclid(7) as usize];
            overrides[date(day)] = week.get(name).cloned().unwrap_or(json!([]));
        }
        let compile = |terms: Value| {
            let terms = Calendar::parse(&terms.to_string()).unwrap();
            let (from, until) = (Instant(19_990 * 86_400), Instant(20_100 * 86_400));
            let zone = Zone::named(zone).unwrap();
            ServiceCalendar::compile(&terms, zone, &HolidayData::none(), from, until).unwrap()
        };
        let (versioned, overridden) = (compile(versions), compile(json!({ "hours": old, "overrides": overrides })));
        prop_assert!(versioned.spans().eq(overridden.spans()));
    }

    /// By its start a clock is judged as if the version of that day had always held; by each instant, with
    /// the new target from the original start, as if the version of its last day had.
    #[test]
    fn a_clock_is_judged_by_one_version(
        lengths in (1..90_i64, 1..90_i64, 1..90_i64),
        edges in (2..28_i64, 1..20_i64),
        opened in 0..720_i64,
        length in proptest::option::of(0..240_i64),
        each in any::<bool>(),
    ) {
        let first = 20_000_i64;
        let edges = [first + edges.0, first + edges.0 + edges.1];
        let within = [lengths.0, lengths.1, lengths.2];
        let version = |day: i64| edges.iter().filter(|&&edge| edge <= day).count();
        let judged = |targets: Vec<Value>, rule: &str| {
            let at = |hour: i64| Instant(first * 86_400 + hour * 3_600);
            let mut events = vec![json!([at(opened).to_string(), "opened"])];
            events.extend(length.map(|length| json!([at(opened + length).to_string(), "resolved"])));
            let mut agreement = agreement("", &[]);
            agreement["targets"] = json!(targets);
            agreement["rules"] = json!({ "versions": rule });
            let document = json!({
                "version": 1, "asOf": at(1_200).to_string(), "agreement": agreement, "tickets": [{ "id": "T", "events": events }],
            });
            let document = Document::parse(&document.to_string()).unwrap();
            let report = evaluate(&document, &HolidayData::none()).unwrap();
            let clock = report.clocks_of(Metric::Resolution)[0];
            (clock.status, clock.used, clock.due, clock.judged_at, clock.limit)
        };
        let one = |number: usize| json!({ "id": format!("v{number}"), "metric": "resolution", "within": format!("{}h", within[number]), "calendar": "office" });
        let dates = [first - 9, edges[0], edges[1]];
        let versions = (0..3).map(|number| {
            let mut target = one(number);
            target["effective"] = json!({ "from": date(dates[number]) });
            if let Some(&until) = dates.get(number + 1) {
                target["effective"]["until"] = json!(date(until));
            }
            target
        });
        let ends = length.map_or(1_200, |length| opened + length);
        let day = first + if each { ends } else { opened } / 24;
        let rule = if each { "at-each-instant" } else { "at-start" };
        prop_assert_eq!(judged(versions.collect(), rule), judged(vec![one(version(day))], "at-start"));
    }

    /// Measures in force one after the other count together what one of them would that always was.
    #[test]
    fn versions_of_a_measure_add_up(
        tickets in proptest::collection::vec((0..1_200_i64, 0..7_u8, 1..9_i64), 0..30),
        edges in (0..50_i64, 1..30_i64),
        period in prop::sample::select(vec![json!("day"), json!("week"), json!("month"), json!("contract"), json!({ "kind": "rolling", "days": 9, "every": "week" })]),
        counted_in in prop::sample::select(vec!["verdict", "opened", "closed", "due"]),
        open in prop::sample::select(vec!["missed-only", "exclude", "range"]),
    ) {
        // Hours after the beginning of November, up to the instant of judging and an hour before.
        let first = 20_758_i64;
        let texts: Vec<String> = tickets.iter().map(|&(hour, kind, length)| {
            let hour = hour.min(39 * 24 + 10);
            let at = Instant(first * 86_400 + hour * 3_600).to_string();
            let (at, length) = (&at[5..16], length.min(39 * 24 + 11 - hour));
            match kind {
                0 => format!("{at} cancelled"),
                1 => format!("{at} open"),
                _ => format!("{at} {length}h"),
            }
        }).collect();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let (one, two) = (date(first + edges.0), date(first + edges.0 + edges.1));
        let measure = |id: &str, effective: Value| {
            let mut measure = json!({ "id": id, "period": period, "countedIn": counted_in, "open": open });
            if !effective.is_null() {
                measure["effective"] = effective;
            }
            measure
        };
        let report = measured(&json!([
            measure("always", Value::Null),
            measure("first", json!({ "from": "1970-01-02", "until": one })),
            measure("second", json!({ "from": one, "until": two })),
            measure("third", json!({ "from": two })),
        ]), &texts, |_| {});
        let [always, versions @ ..] = &report.measures[..] else { panic!() };
        let sum = |counts: &mut dyn Iterator<Item = Counts>| counts.fold(Counts::default(), Counts::plus);
        let overall = sum(&mut versions.iter().map(|version| version.overall.counts));
        prop_assert_eq!(overall, always.overall.counts);
        for period in &always.periods {
            let same = versions.iter().flat_map(|version| &version.periods);
            let same = same.filter(|other| other.period == period.period);
            prop_assert_eq!(sum(&mut same.map(|other| other.figure.counts)), period.figure.counts);
        }
    }
}
