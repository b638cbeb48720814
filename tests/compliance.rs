//! How clocks become figures (rules 41 to 45): a table for each term of a measure, values by hand.
//!
//! Everything is open around the clock in UTC: P1 has 4 hours, P2 8 hours, a reply 1 hour. A ticket is
//! `P1 2026-11-02T09:00 3h`: its priority, when it was logged and how long it took, or `open` or
//! `cancelled`; `x20` makes twenty of it, `replied=2h`, `paused=1h` and `closure=no-access` say more.
#![allow(clippy::unwrap_used)]

use serde_json::{Value, json};
use sla_calculator::compliance::{Figure, MeasureReport, NotJudged};
use sla_calculator::document::Document;
use sla_calculator::evaluate;
use sla_calculator::holidays::HolidayData;
use sla_calculator::length::Length;
use sla_calculator::report::Report;
use sla_calculator::time::Instant;

const AS_OF: &str = "2026-12-10T12:00:00Z";

/// The periods of a measure of both resolution targets with the goal 80 %, and then the whole.
fn told(measure: Value, tickets: &[&str]) -> Vec<String> {
    lines(&report(measure, tickets, |_| {}).measures[0])
}

fn report(measure: Value, tickets: &[&str], edit: impl Fn(&mut Value)) -> Report {
    let mut agreement = json!({
        "version": 1, "name": "", "timeZone": "UTC", "currency": "GBP",
        "calendars": { "always": { "hours": { "mon-sun": ["00:00-24:00"] } } },
        "priorities": [{ "id": "P1" }, { "id": "P2" }],
        "targets": [
            { "id": "p1", "metric": "resolution", "when": { "priority": ["P1"] }, "within": "4h", "calendar": "always" },
            { "id": "p2", "metric": "resolution", "when": { "priority": ["P2"] }, "within": "8h", "calendar": "always" },
            { "id": "reply", "metric": "first-response", "within": "1h", "calendar": "always" }
        ],
        "measures": [{ "id": "m", "kind": "attainment", "of": ["p1", "p2"], "goal": "80%", "period": "month" }],
        "charges": [{ "id": "fee", "amount": "12000.00", "per": "month" }],
    });
    for (key, value) in measure.as_object().unwrap() {
        agreement["measures"][0][key] = value.clone();
    }
    edit(&mut agreement);
    let document = json!({
        "version": 1, "asOf": AS_OF, "agreement": agreement,
        "tickets": tickets.iter().flat_map(|ticket| rows(ticket)).enumerate().map(|(number, row)| {
            let mut row = row;
            row["id"] = json!(number.to_string());
            row
        }).collect::<Vec<_>>(),
    });
    let document = Document::parse(&document.to_string()).unwrap();
    // What was read is written and read again.
    assert_eq!(Document::parse(&document.to_json()).as_ref(), Ok(&document));
    evaluate(&document, &HolidayData::default()).unwrap()
}

fn rows(ticket: &str) -> Vec<Value> {
    let words: Vec<&str> = ticket.split(' ').collect();
    let opened: Instant = format!("{}Z", words[1]).parse().unwrap();
    let after = |length: &str| {
        let length: Length = length.parse().unwrap();
        Instant(opened.0 + length.seconds).to_string()
    };
    let mut fields = json!({ "priority": words[0] });
    let mut events = vec![json!([opened.to_string(), "opened"])];
    let mut times = 1;
    for word in &words[3..] {
        match word.split_once('=') {
            Some((kind @ ("replied" | "paused"), length)) => {
                events.push(json!([after(length), kind]));
            }
            Some((field, value)) => fields[field] = json!(value),
            None => times = word[1..].parse().unwrap(),
        }
    }
    match words[2] {
        "open" => {}
        "cancelled" => events.push(json!([after("1m"), "cancelled"])),
        length => events.push(json!([after(length), "resolved"])),
    }
    vec![json!({ "fields": fields, "events": events }); times]
}

fn lines(report: &MeasureReport) -> Vec<String> {
    let mut lines: Vec<String> = report
        .periods
        .iter()
        .map(|period| format!("{} {}", period.period, figure(&period.figure)))
        .collect();
    lines.push(format!("all {}", figure(&report.overall)));
    lines
}

fn figure(figure: &Figure) -> String {
    let counts = figure.counts;
    let mut text = format!("{}/{}", counts.met, counts.judged);
    for (name, count) in [
        ("open", counts.open),
        ("cancelled", counts.cancelled),
        ("exceptions", counts.exceptions),
        ("excess", counts.excess),
    ] {
        if count > 0 {
            text += &format!(" {name} {count}");
        }
    }
    let shown = |share: Option<sla_calculator::money::Percent>| {
        share.map_or("-".to_owned(), |share| format!("{:.1}", share.shown()))
    };
    if figure.compared.is_some() {
        text += &format!(" as {}", shown(figure.compared));
    }
    match figure.reached {
        Some(true) => text += " reached",
        Some(false) => text += " missed",
        None => {}
    }
    if let Some(excuse) = figure.excuse {
        text += &format!(
            " by {}",
            serde_json::to_value(excuse).unwrap().as_str().unwrap()
        );
    }
    match figure.not_judged {
        Some(NotJudged::TooFew { minimum }) => text += &format!(" fewer than {minimum}"),
        Some(NotJudged::TooMuchWork { volume, limit }) => {
            text += &format!(" {volume} above {limit}")
        }
        None => {}
    }
    if let Some(possible) = figure.possible {
        text += &format!(" {}..{}", shown(possible.worst), shown(possible.best));
    }
    text
}

/// R41: four met, one missed at 04:00 on 26 November.
#[test]
fn periods_of_every_kind() {
    let tickets = [
        "P1 2026-09-30T10:00 1h",
        "P1 2026-10-26T10:00 1h",
        "P1 2026-11-01T10:00 1h",
        "P1 2026-11-25T10:00 1h",
        "P1 2026-11-26T00:00 24h",
    ];
    #[rustfmt::skip]
    let cases = [
        (json!("month"), "2026-09 1/1 reached; 2026-10 1/1 reached; 2026-11 2/3 missed", 3),
        (json!({ "kind": "month", "startsOn": 26 }),
         "2026-09-26/2026-10-25 1/1 reached; 2026-10-26/2026-11-25 3/3 reached; 2026-11-26/2026-12-25 0/1 missed", 3),
        (json!("quarter"), "2026-Q3 1/1 reached; 2026-Q4 3/4 missed", 2),
        (json!({ "kind": "quarter", "startsIn": 2 }), "2026-08-01/2026-10-31 2/2 reached; 2026-11-01/2027-01-31 2/3 missed", 2),
        (json!("half-year"), "2026-H2 4/5 reached", 1),
        (json!("year"), "2026 4/5 reached", 1),
        (json!("contract"), "contract 4/5 reached", 1),
        // 28 September is the Monday of the 40th week. Empty weeks are listed too.
        (json!("week"), "2026-W40 1/1 reached; 2026-W44 2/2 reached; 2026-W48 1/2 missed", 9),
        (json!({ "kind": "weeks", "count": 4, "from": "2026-01-05" }),
         "2026-09-14/2026-10-11 1/1 reached; 2026-10-12/2026-11-08 2/2 reached; 2026-11-09/2026-12-06 1/2 missed", 3),
        (json!("day"), "2026-09-30 1/1 reached; 2026-10-26 1/1 reached; 2026-11-01 1/1 reached; 2026-11-25 1/1 reached; 2026-11-26 0/1 missed", 58),
        // Windows up to the one in which 10 December lies; each verdict is in two of them.
        (json!({ "kind": "rolling", "days": 60, "every": "month" }),
         "2026-08-02/2026-09-30 1/1 reached; 2026-09-02/2026-10-31 2/2 reached; 2026-10-02/2026-11-30 3/4 missed; 2026-11-02/2026-12-31 1/2 missed", 4),
        // Two weeks up to each Sunday, from that of the 40th week to that of the 50th.
        (json!({ "kind": "rolling", "days": 14, "every": "week" }),
         "2026-09-21/2026-10-04 1/1 reached; 2026-09-28/2026-10-11 1/1 reached; 2026-10-19/2026-11-01 2/2 reached; 2026-10-26/2026-11-08 2/2 reached; 2026-11-16/2026-11-29 1/2 missed; 2026-11-23/2026-12-06 1/2 missed", 11),
    ];
    for (period, expected, listed) in cases {
        let told = told(json!({ "period": period }), &tickets);
        let (all, periods) = told.split_last().unwrap();
        let counted = periods.iter().filter(|line| !line.contains(" 0/0"));
        let counted: Vec<&str> = counted.map(String::as_str).collect();
        assert_eq!(counted.join("; "), expected, "{period}");
        assert_eq!(periods.len(), listed, "{period}");
        assert_eq!(all, "all 4/5 reached", "{period}");
    }
}

/// Two tickets 190 years apart: empty months between them are listed, empty days are not.
#[test]
fn thousands_of_empty_periods_are_not_listed() {
    let tickets = ["P1 1990-01-01T10:00 1h", "P1 2026-01-01T10:00 1h"];
    let listed = |period: Value| told(json!({ "period": period }), &tickets).len() - 1;
    assert_eq!(listed(json!("month")), 36 * 12 + 1);
    assert_eq!(listed(json!("day")), 2);
    // Each is in thirty windows.
    let rolling = json!({ "kind": "rolling", "days": 30, "every": "day" });
    assert_eq!(listed(rolling), 60);
}

/// R41: each is counted once, whichever instant decides.
#[test]
fn populations() {
    let tickets = [
        // Met on 1 November at 01:00, missed there at 02:00 and closed in December, met in October.
        "P1 2026-10-31T22:00 3h",
        "P1 2026-10-31T22:00 732h",
        "P1 2026-10-31T19:00 4h",
        "P1 2026-12-10T10:00 open",
        "P1 2026-10-05T10:00 cancelled",
    ];
    #[rustfmt::skip]
    let cases = [
        ("verdict", vec!["2026-10 1/1 reached", "2026-11 1/2 missed", "all 2/3 open 1 cancelled 1 missed"]),
        ("opened", vec!["2026-10 2/3 cancelled 1 missed", "2026-11 0/0", "2026-12 0/0 open 1 0.0..100.0", "all 2/3 open 1 cancelled 1 missed"]),
        ("closed", vec!["2026-10 1/1 reached", "2026-11 1/1 reached", "2026-12 0/1 missed 0.0..50.0", "all 2/3 open 1 cancelled 1 missed"]),
        ("due", vec!["2026-10 1/1 reached", "2026-11 1/2 missed", "2026-12 0/0 open 1 0.0..100.0", "all 2/3 open 1 cancelled 1 missed"]),
    ];
    for (population, expected) in cases {
        assert_eq!(
            told(json!({ "countedIn": population }), &tickets),
            expected,
            "{population}"
        );
    }
    // While it is paused, nobody knows when it will be due.
    let paused = ["P1 2026-12-10T09:00 open paused=1h"];
    let due = json!({ "countedIn": "due" });
    assert_eq!(told(due.clone(), &paused), ["all 0/0 open 1"]);
    let running = ["P1 2026-12-10T09:00 open"];
    let expected = ["2026-12 0/0 open 1 0.0..100.0", "all 0/0 open 1"];
    assert_eq!(told(due, &running), expected);
}

/// R42: in November one met and one missed but open; in December two met and two open.
#[test]
fn open_tickets() {
    let tickets = [
        "P1 2026-11-02T10:00 1h",
        "P1 2026-11-03T10:00 open",
        "P1 2026-12-05T10:00 1h x2",
        "P1 2026-12-10T10:00 open",
        "P2 2026-12-10T10:00 open",
    ];
    #[rustfmt::skip]
    let cases = [
        ("missed-only", "verdict", ["2026-11 1/2 missed", "2026-12 2/2 reached 50.0..100.0", "all 3/4 open 2 missed"]),
        ("exclude", "verdict", ["2026-11 1/1 open 1 reached", "2026-12 2/2 reached 50.0..100.0", "all 3/3 open 3 reached"]),
        // 3 of 6 and 5 of 6.
        ("range", "verdict", ["2026-11 1/2 missed", "2026-12 2/2 reached 50.0..100.0", "all 3/4 open 2 missed 50.0..83.3"]),
        ("missed-only", "opened", ["2026-11 1/2 missed", "2026-12 2/2 open 2 reached 50.0..100.0", "all 3/4 open 2 missed"]),
        // The overdue one is lost already, so there is but one figure that November can come to.
        ("exclude", "opened", ["2026-11 1/1 open 1 reached", "2026-12 2/2 open 2 reached 50.0..100.0", "all 3/3 open 3 reached"]),
        // It may be closed in December as a third miss: 2 of 5.
        ("missed-only", "closed", ["2026-11 1/1 reached", "2026-12 2/2 reached 40.0..100.0", "all 3/3 open 3 reached"]),
    ];
    for (open, population, expected) in cases {
        let measure = json!({ "open": open, "countedIn": population });
        assert_eq!(told(measure, &tickets), expected, "{open} {population}");
    }
    // A ticket that is due only next year can be met, but not missed, in December.
    let next_year = |edit: &str| {
        let tickets = ["P1 2026-12-05T10:00 1h", "P2 2026-12-10T10:00 open"];
        let report = report(json!({ "open": "range" }), &tickets, |agreement| {
            agreement["targets"][1]["within"] = json!(edit);
        });
        figure(&report.measures[0].periods[0].figure)
    };
    assert_eq!(next_year("517h59m59s"), "1/1 reached 50.0..100.0");
    assert_eq!(next_year("518h"), "1/1 reached 100.0..100.0");
}

/// R43.
#[test]
fn few_tickets() {
    #[rustfmt::skip]
    let cases = [
        (6, 1, "95%", json!({}), "6/7 missed"),
        (6, 1, "95%", json!({ "minimum": 8 }), "6/7 fewer than 8"),
        (7, 1, "95%", json!({ "minimum": 8 }), "7/8 missed"),
        (6, 1, "95%", json!({ "allowedMisses": 1 }), "6/7 reached by allowed-misses"),
        (5, 2, "95%", json!({ "allowedMisses": 1 }), "5/7 missed"),
        (7, 0, "95%", json!({ "allowedMisses": 1 }), "7/7 reached"),
        (6, 1, "95%", json!({ "allowedMisses": 1, "below": 8 }), "6/7 reached by allowed-misses"),
        (6, 1, "95%", json!({ "allowedMisses": 1, "below": 7 }), "6/7 missed"),
        // Late of at least five, as in the "gap" contract: 1 of 5, 2 of 5, 1 of 6.
        (3, 1, "80%", json!({}), "3/4 missed"),
        (3, 1, "80%", json!({ "denominatorFloor": 5 }), "3/4 as 80.0 reached"),
        (2, 2, "80%", json!({ "denominatorFloor": 5 }), "2/4 as 60.0 missed"),
        (5, 1, "80%", json!({ "denominatorFloor": 5 }), "5/6 as 83.3 reached"),
    ];
    for (met, missed, goal, small, expected) in cases {
        let measure = json!({ "goal": goal, "smallNumbers": small });
        assert_eq!(
            told(measure, &[&many(met, "1h"), &many(missed, "5h")])[0],
            format!("2026-11 {expected}"),
            "{small}"
        );
    }
}

fn many(count: usize, took: &str) -> String {
    format!("P1 2026-11-02T09:00 {took} x{count}")
}

/// R43: whether one miss more or less decides takes the rules for few into account.
#[test]
fn one_decides_under_the_rules_for_few() {
    for (met, missed, small, decides) in [
        (6, 1, json!({}), true),
        (6, 1, json!({ "allowedMisses": 1 }), true),
        (7, 0, json!({ "allowedMisses": 1 }), false),
        (5, 2, json!({ "allowedMisses": 1 }), true),
        (6, 1, json!({ "minimum": 8 }), false),
    ] {
        let measure = json!({ "goal": "99%", "smallNumbers": small });
        let tickets = [many(met, "1h"), many(missed, "5h")];
        let tickets: Vec<&str> = tickets.iter().map(String::as_str).collect();
        let report = report(measure, &tickets, |_| {});
        let found = report.measures[0].overall.one_decides;
        assert_eq!(found, decides, "{met} {missed} {small}");
    }
}

/// R44: 189 of 200 are 94.5 %.
#[test]
fn rounding_before_comparing() {
    #[rustfmt::skip]
    let cases = [
        (json!(null), "189/200 missed"),
        (json!({ "to": "1%", "mode": "half-up" }), "189/200 as 95.0 reached"),
        (json!({ "to": "1%", "mode": "half-even" }), "189/200 as 94.0 missed"),
        (json!({ "to": "1%", "mode": "down" }), "189/200 as 94.0 missed"),
        (json!({ "to": "1%", "mode": "up" }), "189/200 as 95.0 reached"),
        (json!({ "to": "0.1%", "mode": "up" }), "189/200 as 94.5 missed"),
    ];
    for (rounding, expected) in cases {
        let measure = json!({ "goal": "95%", "rounding": rounding });
        let told = told(measure, &[&many(189, "1h"), &many(11, "5h")]);
        assert_eq!(told[0], format!("2026-11 {expected}"), "{rounding}");
    }
}

/// Two steps: 80 % within the target of 4 h, and a share of them within more; P2 has 8 h.
#[test]
fn steps_must_all_hold() {
    let tickets = [
        &*many(8, "1h"),
        "P1 2026-11-02T09:00 5h",
        "P1 2026-11-02T09:00 8h",
    ];
    #[rustfmt::skip]
    let cases = [
        (json!([]), "met", "", Some(true)),
        (json!([{ "within": "6h", "goal": "90%" }]), "met", "6h 9/10 reached", Some(true)),
        (json!([{ "within": "6h", "goal": "95%" }]), "met", "6h 9/10 missed", Some(false)),
        (json!([{ "within": "200%", "goal": "100%" }]), "met", "200% 10/10 reached", Some(true)),
        // R11 holds for steps too.
        (json!([{ "within": "200%", "goal": "100%" }]), "breached", "200% 9/10 missed", Some(false)),
        (json!([{ "within": "25%", "goal": "80%" }, { "within": "150%", "goal": "90%" }]), "met", "25% 8/10 reached; 150% 9/10 reached", Some(true)),
    ];
    for (steps, equality, expected, holds) in cases {
        let report = report(json!({ "steps": steps }), &tickets, |agreement| {
            agreement["rules"] = json!({ "equality": equality });
        });
        let period = &report.measures[0].periods[0];
        let parts = period.parts.steps.iter();
        let parts = parts.map(|step| format!("{} {}", step.within, figure(&step.figure)));
        assert_eq!(parts.collect::<Vec<_>>().join("; "), expected, "{steps}");
        assert_eq!(
            (period.figure.reached, period.parts.holds),
            (Some(true), holds),
            "{steps}"
        );
    }
    // Missed but open after 5 h: it may yet stop within 6 h, not within 4 h 30 m.
    let steps = json!([{ "within": "6h", "goal": "95%" }, { "within": "4h30m", "goal": "95%" }]);
    let open = report(
        json!({ "steps": steps }),
        &["P1 2026-12-10T07:00 open", "P1 2026-12-10T07:00 1h"],
        |_| {},
    );
    let parts = &open.measures[0].periods[0].parts.steps;
    assert_eq!(figure(&parts[0].figure), "1/1 open 1 reached");
    assert_eq!(figure(&parts[1].figure), "1/2 missed");
}

/// P1: 3 of 4, P2: 9 of 9; together 12 of 13.
#[test]
fn goals_for_priorities_and_targets() {
    let tickets = [
        &*many(3, "1h"),
        &*many(1, "5h"),
        "P2 2026-11-02T09:00 1h x9",
    ];
    #[rustfmt::skip]
    let cases = [
        (json!({}), "", Some(true)),
        (json!({ "priority": { "P1": "75%", "P2": "99%" } }), "P1 3/4 reached; P2 9/9 reached", Some(true)),
        (json!({ "priority": { "P1": "76%" } }), "P1 3/4 missed", Some(false)),
        (json!({ "priority": { "P1": "76%" }, "require": "overall" }), "P1 3/4 missed", Some(true)),
        (json!({ "target": { "p1": "75%", "p2": "100%" } }), "p1 3/4 reached; p2 9/9 reached", Some(true)),
        (json!({ "target": { "p1": "76%" } }), "p1 3/4 missed", Some(false)),
    ];
    for (goals, expected, holds) in cases {
        let report = report(json!({ "goals": goals }), &tickets, |_| {});
        let period = &report.measures[0].periods[0];
        let priorities = period.parts.priorities.iter();
        let priorities = priorities.map(|one| format!("{} {}", one.priority, figure(&one.figure)));
        let targets = period.parts.targets.iter();
        let targets = targets.map(|one| format!("{} {}", one.target, figure(&one.figure)));
        let parts: Vec<String> = priorities.chain(targets).collect();
        assert_eq!(parts.join("; "), expected, "{goals}");
        assert_eq!(period.parts.holds, holds, "{goals}");
        assert_eq!(report.measures[0].parts.holds, holds, "{goals}");
    }
}

/// R45: ten logged and judged in November, three of them missed, the last ones; 70 %.
#[test]
fn workload_limits() {
    let tickets = [
        "P1 2026-11-02T09:00 1h x7",
        "P1 2026-11-20T09:00 5h x3",
        "P1 2026-12-02T09:00 1h",
    ];
    let relaxed = json!({ "kind": "relaxed-goal", "goal": "70%" });
    #[rustfmt::skip]
    let cases = [
        (10, "opened", json!("not-judged"), ["7/10 missed", "8/11 missed"]),
        (9, "opened", json!("not-judged"), ["7/10 10 above 9", "1/1 excess 10 reached"]),
        (9, "judged", json!("not-judged"), ["7/10 10 above 9", "1/1 excess 10 reached"]),
        (10, "judged", relaxed.clone(), ["7/10 missed", "8/11 missed"]),
        (9, "judged", relaxed, ["7/10 reached by relaxed-goal", "8/11 missed"]),
        (9, "opened", json!({ "kind": "relaxed-goal", "goal": "71%" }), ["7/10 missed", "8/11 missed"]),
        // The first eight of the month count: seven met and one missed.
        (8, "judged", json!({ "kind": "excess-left-out" }), ["7/8 excess 2 reached", "8/9 excess 2 reached"]),
        (8, "opened", json!("excess-left-out"), ["7/8 excess 2 reached", "8/9 excess 2 reached"]),
    ];
    for (limit, of, above, expected) in cases {
        let workload = json!({ "limit": limit, "of": of, "above": above });
        let report = report(json!({ "workload": workload }), &tickets, |_| {});
        let found = &report.measures[0];
        assert_eq!(
            [figure(&found.periods[0].figure), figure(&found.overall)],
            expected,
            "{workload}"
        );
        let load = found.periods[0].parts.workload.unwrap();
        assert_eq!((load.volume, load.above), (10, limit < 10), "{workload}");
    }
    // Logged in November as the ninth and tenth, they are too much although they are judged in December.
    let crossing = ["P1 2026-11-02T09:00 1h x8", "P1 2026-11-30T23:00 3h x2"];
    let by = |of: &str| {
        let workload = json!({ "limit": 8, "of": of, "above": "excess-left-out" });
        told(json!({ "workload": workload }), &crossing).join("; ")
    };
    assert_eq!(
        by("opened"),
        "2026-11 8/8 reached; 2026-12 0/0 excess 2; all 8/8 excess 2 reached"
    );
    assert_eq!(
        by("judged"),
        "2026-11 8/8 reached; 2026-12 2/2 reached; all 10/10 reached"
    );
    // Of two clocks that a ticket starts at once, the one whose id comes first counts, wherever it stands.
    for turned in [false, true] {
        let workload = json!({ "limit": 1, "of": "opened", "above": "excess-left-out" });
        let measure = json!({ "of": ["reply", "p1"], "countedIn": "opened", "workload": workload });
        let late = ["P1 2026-11-02T09:00 5h replied=30m"];
        let report = report(measure, &late, |agreement| {
            if turned {
                agreement["targets"].as_array_mut().unwrap().reverse();
            }
        });
        let found = figure(&report.measures[0].overall);
        assert_eq!(found, "0/1 excess 1 missed", "{turned}");
    }
    // Cancelled tickets are no work.
    let workload = json!({ "limit": 8, "of": "opened", "above": "not-judged" });
    let cancelled = ["P1 2026-11-02T09:00 1h x8", "P1 2026-11-02T09:00 cancelled"];
    assert_eq!(
        told(json!({ "workload": workload }), &cancelled)[0],
        "2026-11 8/8 reached"
    );
}

/// R45: six met; three missed for want of access, in the order of time.
#[test]
fn exceptions_are_left_out_and_counted() {
    let tickets = [
        "P1 2026-11-02T09:00 1h x6",
        "P1 2026-11-05T09:00 5h closure=no-access",
        "P1 2026-11-04T09:00 5h closure=no-access",
        "P1 2026-11-06T09:00 5h closure=force-majeure",
        "P1 2026-11-06T09:00 cancelled closure=no-access",
        "P1 2026-12-10T11:00 open closure=no-access",
    ];
    let exception = |at_most: Value| json!({ "id": "no-access", "name": "No access to site", "when": { "closure": ["no-access", "locked"] }, "atMost": at_most });
    let storm =
        json!({ "id": "storm", "when": { "closure": ["force-majeure"], "priority": ["P1"] } });
    let never = json!({ "id": "never", "when": { "closure": ["no-access"], "site": ["here"] } });
    #[rustfmt::skip]
    let cases = [
        (json!([]), ["6/9 missed", "6/9 open 1 cancelled 1 missed"], ""),
        (json!([exception(json!(null))]), ["6/7 exceptions 2 reached", "6/7 cancelled 1 exceptions 3 reached"], "no-access 2+0"),
        (json!([exception(json!(1))]), ["6/8 exceptions 1 missed", "6/8 cancelled 1 exceptions 2 missed"], "no-access 1+1"),
        (json!([exception(json!(0))]), ["6/9 missed", "6/9 cancelled 1 exceptions 1 missed"], "no-access 0+2"),
        (json!([exception(json!(null)), storm]), ["6/6 exceptions 3 reached", "6/6 cancelled 1 exceptions 4 reached"], "no-access 2+0; storm 1+0"),
        (json!([never]), ["6/9 missed", "6/9 open 1 cancelled 1 missed"], "never 0+0"),
    ];
    for (exceptions, expected, counts) in cases {
        let report = report(json!({ "exceptions": exceptions }), &tickets, |_| {});
        let found = &report.measures[0];
        assert_eq!(
            [figure(&found.periods[0].figure), figure(&found.overall)],
            expected,
            "{exceptions}"
        );
        let told = found.periods[0].parts.exceptions.iter();
        let told = told.map(|one| format!("{} {}+{}", one.exception, one.left_out, one.over_cap));
        assert_eq!(told.collect::<Vec<_>>().join("; "), counts, "{exceptions}");
    }
}

/// The field counts as it is at the instant of judging, not as the ticket was logged.
#[test]
fn an_exception_may_come_to_light_later() {
    let ticket = |at: &str| {
        let document = json!({
            "version": 1, "asOf": AS_OF,
            "agreement": {
                "version": 1, "name": "", "timeZone": "UTC",
                "calendars": { "always": { "hours": { "mon-sun": ["00:00-24:00"] } } },
                "targets": [{ "id": "t", "metric": "resolution", "within": "4h", "calendar": "always" }],
                "measures": [{ "id": "m", "kind": "attainment", "of": ["t"], "goal": "80%", "period": "month",
                    "exceptions": [{ "id": "storm", "when": { "closure": ["storm"] } }] }],
            },
            "tickets": [{ "id": "1", "events": [["2026-11-02T09:00", "opened"], ["2026-11-02T19:00", "resolved"], [at, "set", "closure", "storm"]] }],
        });
        let document = Document::parse(&document.to_string()).unwrap();
        lines(
            &evaluate(&document, &HolidayData::default())
                .unwrap()
                .measures[0],
        )[0]
        .clone()
    };
    assert_eq!(ticket("2026-12-10T12:00"), "2026-11 0/0 exceptions 1");
    assert_eq!(ticket("2026-12-10T12:01"), "2026-11 0/1 missed");
}

/// R41: replies have 1 h, resolutions 4 h; the reply of the third is late, the fourth has none yet.
#[test]
fn tickets_or_clocks() {
    let tickets = [
        "P1 2026-11-02T09:00 2h replied=30m",
        // Replied in October, resolved in November: a met ticket counts when all of it is met.
        "P1 2026-10-31T22:00 3h replied=30m",
        // Its reply was missed on 31 October; the resolution was met in November.
        "P1 2026-10-31T22:30 3h replied=2h",
        "P1 2026-12-10T11:30 open",
        "P1 2026-12-10T09:00 open replied=30m",
        "P1 2026-11-02T09:00 cancelled",
    ];
    let by = |unit: &str, population: &str, open: &str| {
        let measure =
            json!({ "of": ["p1", "reply"], "unit": unit, "countedIn": population, "open": open });
        told(measure, &tickets).join("; ")
    };
    assert_eq!(
        by("clock", "verdict", "missed-only"),
        "2026-10 1/2 missed; 2026-11 4/4 reached; 2026-12 1/1 reached 25.0..100.0; all 6/7 open 3 cancelled 2 reached"
    );
    assert_eq!(
        by("ticket", "verdict", "missed-only"),
        "2026-10 0/1 missed; 2026-11 2/2 reached; all 2/3 open 2 cancelled 1 missed"
    );
    assert_eq!(
        by("ticket", "closed", "missed-only"),
        "2026-11 2/3 missed; all 2/3 open 2 cancelled 1 missed"
    );
    assert_eq!(
        by("ticket", "opened", "missed-only"),
        "2026-10 1/2 missed; 2026-11 1/1 cancelled 1 reached; 2026-12 0/0 open 2 0.0..100.0; all 2/3 open 2 cancelled 1 missed"
    );
    // Late twice, due in October and in November: missed since the first.
    let measure = json!({ "of": ["p1", "reply"], "unit": "ticket" });
    let late = ["P1 2026-10-31T21:00 10h replied=5h"];
    assert_eq!(
        told(measure, &late),
        ["2026-10 0/1 missed", "all 0/1 missed"]
    );
}

/// Credits look at the figure that was compared, and not at periods that the measure excuses.
#[test]
fn credits_follow_the_measure() {
    let bands = json!([{ "id": "late", "on": { "measure": "m" }, "of": "fee", "as": { "kind": "bands", "bands": [{ "below": "95%", "give": "5%" }] } }]);
    let limits = json!([{ "cap": "4%", "of": "fee", "per": "quarter", "over": ["late"] }]);
    #[rustfmt::skip]
    let cases = [
        (json!({}), 189, 11, false, "2026-11 600.00 band 12000.00"),
        (json!({ "rounding": { "to": "1%", "mode": "half-up" } }), 189, 11, false, "2026-11 0.00 no-band 12000.00"),
        (json!({ "smallNumbers": { "minimum": 8 } }), 6, 1, false, "2026-11 0.00 not-judged 12000.00"),
        (json!({ "smallNumbers": { "allowedMisses": 1 } }), 6, 1, false, "2026-11 0.00 excused 12000.00"),
        (json!({ "workload": { "limit": 5, "of": "judged", "above": { "kind": "relaxed-goal", "goal": "85%" } } }), 6, 1, false, "2026-11 0.00 excused 12000.00"),
        (json!({ "workload": { "limit": 5, "of": "judged", "above": { "kind": "relaxed-goal", "goal": "86%" } } }), 6, 1, false, "2026-11 600.00 band 12000.00"),
        // Three months, three fees: 5 % of 36,000, and a cap of 4 % of them.
        (json!({ "period": "quarter" }), 6, 1, false, "2026-Q4 1800.00 band 36000.00"),
        (json!({ "period": "quarter" }), 6, 1, true, "2026-Q4 1440.00 band 36000.00"),
        (json!({ "period": { "kind": "month", "startsOn": 26 } }), 6, 1, false, "2026-10-26/2026-11-25 600.00 band 12000.00"),
        (json!({ "period": "year" }), 6, 1, false, "2026 7200.00 band 144000.00"),
    ];
    for (mut measure, met, missed, capped, expected) in cases {
        measure["goal"] = json!("95%");
        let tickets = [many(met, "1h"), many(missed, "5h")];
        let tickets: Vec<&str> = tickets.iter().map(String::as_str).collect();
        let report = report(measure.clone(), &tickets, |agreement| {
            agreement["credits"] = bands.clone();
            if capped {
                agreement["limits"] = limits.clone();
            }
        });
        let credits = report.credits.unwrap();
        let [period, ..] = &credits.periods[..] else {
            panic!("{measure}");
        };
        let step = serde_json::to_value(&period.lines[0].steps[0]).unwrap();
        let found = format!(
            "{} {} {} {}",
            period.period,
            period.amount,
            step["kind"].as_str().unwrap(),
            period.charges
        );
        assert_eq!(found, expected, "{measure}");
    }
}

/// Every choice with a default is named in the report.
#[test]
fn choices_in_force_are_listed() {
    let value = |report: &Report, term: &str| {
        let mut terms = report.terms.iter();
        terms
            .find(|one| one.term == term)
            .map(|one| (one.rule, one.value.clone()))
            .unwrap()
    };
    let said = json!({
        "period": "week", "countedIn": "closed", "unit": "ticket", "smallNumbers": { "minimum": 5 },
        "steps": [{ "within": "200%", "goal": "99%" }], "goals": { "require": "overall" }, "rounding": { "to": "0.1%", "mode": "down" },
        "workload": { "limit": 200, "of": "opened", "above": "not-judged" }, "exceptions": [{ "id": "storm", "when": { "closure": ["storm"] } }],
    });
    let (plain, said) = (report(json!({}), &[], |_| {}), report(said, &[], |_| {}));
    #[rustfmt::skip]
    let cases = [
        ("period", 41, "month", "week"),
        ("countedIn", 41, "verdict", "closed"),
        ("unit", 41, "clock", "ticket"),
        ("openTickets", 42, "missed-only", "exclude"),
        ("smallNumbers", 43, "none", r#"{"minimum":5}"#),
        ("steps", 43, "none", r#"[{"within":"200%","goal":"99%"}]"#),
        ("goalsRequired", 43, "all", "overall"),
        ("roundingBeforeComparing", 44, "none", r#"{"to":"0.1%","mode":"down"}"#),
        ("workload", 45, "none", r#"{"limit":200,"of":"opened","above":"not-judged"}"#),
        ("exceptions", 45, "none", "storm"),
    ];
    for (term, rule, default, stated) in cases {
        assert_eq!(value(&plain, term), (rule, default.to_owned()), "{term}");
        assert_eq!(value(&said, term), (rule, stated.to_owned()), "{term}");
    }
    // Measures that differ are named one by one.
    let two = report(json!({}), &[], |agreement| {
        let mut other = agreement["measures"][0].clone();
        (other["id"], other["period"]) = (json!("n"), json!("quarter"));
        agreement["measures"].as_array_mut().unwrap().push(other);
    });
    assert_eq!(value(&two, "period").1, "m: month; n: quarter");
    assert_eq!(value(&two, "unit").1, "clock");
}
