//! What a log says about itself: corrected times (rule 37) and merged tickets (rule 35).
//!
//! Worked out by hand. The hours are Monday to Friday, 09:00–17:00, in UTC; 2026-11-23 is a Monday.
//! A resolution has 4 hours, a first response one.
#![allow(clippy::unwrap_used)]

use serde_json::{Value, json};
use sla_calculator::document::Document;
use sla_calculator::document::agreement::Metric;
use sla_calculator::evaluate;
use sla_calculator::holidays::HolidayData;
use sla_calculator::report::Report;

/// One ticket a line: `A: 23T09:00 opened; 23T12:00 merged B`.
fn document(rules: &str, as_of: &str, tickets: &str) -> Result<Document, String> {
    let event = |step: &str| {
        let time = |text: &str| format!("2026-11-{text}Z");
        let words: Vec<&str> = step.split(' ').collect();
        match words[..] {
            [at, "corrected", kind, right] => json!([time(at), "corrected", kind, time(right)]),
            [at, kind] => json!([time(at), kind]),
            [at, kind, ..] => json!([time(at), kind, words[2..].join(" ")]),
            _ => panic!("{step}"),
        }
    };
    let ticket = |line: &str| {
        let (id, life) = line.trim().split_once(": ").unwrap();
        let events: Vec<Value> = life.split("; ").map(event).collect();
        json!({ "id": id, "events": events })
    };
    let tickets: Vec<Value> = tickets.lines().map(ticket).collect();
    let rules: Value = serde_json::from_str(&format!("{{{rules}}}")).unwrap();
    let document = json!({
        "version": 1, "asOf": format!("2026-11-{as_of}Z"), "tickets": tickets,
        "agreement": {
            "version": 1, "name": "", "timeZone": "UTC", "rules": rules,
            "calendars": { "office": { "hours": { "mon-fri": ["09:00-17:00"] } } },
            "pauses": [{ "id": "customer", "when": { "status": ["waiting"] } }],
            "targets": [
                { "id": "resolve", "metric": "resolution", "within": "4h", "calendar": "office" },
                { "id": "reply", "metric": "first-response", "within": "1h", "calendar": "office" },
            ],
        },
    });
    Document::parse(&document.to_string()).map_err(|issues| issues.to_string())
}

fn report(rules: &str, as_of: &str, tickets: &str) -> (Report, Document) {
    let document = document(rules, as_of, tickets).unwrap();
    let report = evaluate(&document, &HolidayData::none()).unwrap();
    (report, document)
}

fn word(value: impl serde::Serialize) -> String {
    serde_json::to_value(value)
        .unwrap()
        .as_str()
        .unwrap()
        .to_owned()
}

/// `A met 120m, B breached 300m`, with the notes behind.
fn resolutions(rules: &str, as_of: &str, tickets: &str) -> String {
    let (report, document) = report(rules, as_of, tickets);
    let clocks = report.clocks_of(Metric::Resolution).iter();
    let tell = |(position, clock): (usize, &sla_calculator::clock::Clock)| {
        let ticket = document.tickets.get(position).unwrap();
        let mut said = format!(
            "{} {} {}m",
            ticket.id(),
            word(clock.status),
            clock.used / 60
        );
        for note in clock
            .notes
            .iter()
            .map(word)
            .filter(|note| ["merged", "times-corrected"].contains(&&**note))
        {
            said += &format!(" {note}");
        }
        said
    };
    clocks.enumerate().map(tell).collect::<Vec<_>>().join(", ")
}

fn findings(report: &Report) -> String {
    let findings: Vec<String> = report.findings.iter().map(ToString::to_string).collect();
    findings.join(" ")
}

#[test]
fn both_times_of_a_correction_are_kept() {
    // Resolved at 13:30, half an hour late; on the next morning corrected to 12:50, in time.
    let late = "A: 23T09:00 opened; 23T13:30 resolved; 24T09:00 corrected resolved 23T12:50";
    // Opened 40 minutes earlier than recorded, so that what seemed in time was not.
    let early = "A: 23T10:00 opened; 23T13:50 resolved; 24T09:00 corrected opened 23T09:20";
    // Corrected twice: the last one counts. The reply is another event and stays.
    let twice = "A: 23T09:00 opened; 23T09:30 replied; 23T13:30 resolved; 24T09:00 corrected resolved 23T14:00; 24T10:00 corrected resolved 23T12:00";
    for (rules, as_of, life, expected) in [
        ("", "25T09:00", late, "A met 230m times-corrected"),
        // Whoever judged before the correction saw what was recorded.
        ("", "23T18:00", late, "A breached 270m"),
        (
            r#""corrections": "ignored""#,
            "25T09:00",
            late,
            "A breached 270m times-corrected",
        ),
        ("", "25T09:00", early, "A breached 270m times-corrected"),
        (
            r#""corrections": "ignored""#,
            "25T09:00",
            early,
            "A met 230m times-corrected",
        ),
        ("", "24T09:30", twice, "A breached 300m times-corrected"),
        ("", "25T09:00", twice, "A met 180m times-corrected"),
    ] {
        assert_eq!(resolutions(rules, as_of, life), expected, "{rules} {life}");
    }
}

#[test]
fn a_correction_shows_what_it_changed() {
    let life = "A: 23T09:00 opened; 23T09:30 replied; 23T13:30 resolved; 24T09:00 corrected resolved 23T12:50
B: 23T09:00 opened; 23T09:40 replied; 23T11:00 resolved";
    let (found, document) = report("", "25T09:00", life);
    let explanation = found
        .explain(&document.tickets, 0, Metric::Resolution)
        .unwrap();
    let corrected = serde_json::to_value(explanation.corrected.unwrap()).unwrap();
    assert_eq!(
        corrected,
        json!({
            "times": [{
                "event": "resolved",
                "recorded": { "instant": "2026-11-23T13:30:00Z", "local": "2026-11-23T13:30:00", "offset": 0, "abbreviation": "UTC" },
                "corrected": { "instant": "2026-11-23T12:50:00Z", "local": "2026-11-23T12:50:00", "offset": 0, "abbreviation": "UTC" },
                "seconds": -2400,
            }],
            "counts": true, "otherwise": "breached", "otherwiseUsed": 16200,
        })
    );
    // The ledger is that of the times that count.
    assert_eq!(explanation.sums.counted, 230 * 60);
    assert!(
        found
            .explain(&document.tickets, 1, Metric::Resolution)
            .unwrap()
            .corrected
            .is_none()
    );
    assert_eq!(
        findings(&found),
        "Clocks of tickets with corrected times: 2. They are judged by the corrected times; by the times recorded first, 1 would stand otherwise."
    );
    let (found, _) = report(r#""corrections": "ignored""#, "25T09:00", life);
    assert_eq!(
        findings(&found),
        "Clocks of tickets with corrected times: 2. They are judged by the times recorded first, not the corrected ones; by the corrected times, 1 would stand otherwise."
    );
}

#[test]
fn a_merged_ticket_has_three_answers() {
    // A is logged first and merged into B after an hour; B waits from 11 to 12 and is resolved at 14:00.
    let two = "A: 23T09:00 opened; 23T10:00 merged B
B: 23T09:30 opened; 23T11:00 status waiting; 23T12:00 status work; 23T14:00 resolved";
    // A went into B, and B, an hour later, into C.
    let three = "A: 23T09:00 opened; 23T10:00 merged B
B: 23T09:30 opened; 23T11:00 merged C
C: 23T10:30 opened; 23T13:15 resolved";
    let follows = r#""merged": "follows""#;
    let earliest = r#""merged": "earliest-start""#;
    for (rules, as_of, tickets, expected) in [
        ("", "25T09:00", two, "A cancelled 0m, B met 210m"),
        (
            earliest,
            "25T09:00",
            two,
            "A cancelled 0m, B met 240m merged",
        ),
        (follows, "25T09:00", two, "A met 240m merged, B met 210m"),
        // Before the merge there are two tickets.
        (follows, "23T09:50", two, "A running 50m, B running 20m"),
        (earliest, "23T09:50", two, "A running 50m, B running 20m"),
        ("", "23T09:50", two, "A running 50m, B running 20m"),
        (
            follows,
            "25T09:00",
            three,
            "A breached 255m merged, B met 225m merged, C met 165m",
        ),
        (
            earliest,
            "25T09:00",
            three,
            "A cancelled 0m, B cancelled 0m merged, C breached 255m merged",
        ),
        (
            earliest,
            "23T10:45",
            three,
            "A cancelled 0m, B running 105m merged, C running 15m",
        ),
        // It waits while the other one waits already when it is merged.
        (
            follows,
            "25T09:00",
            "A: 23T09:00 opened; 23T11:30 merged B
B: 23T09:30 opened; 23T11:00 status waiting; 23T12:00 status work; 23T14:00 resolved",
            "A breached 270m merged, B met 210m",
        ),
        // Merged into one that was resolved before: resolved with the merge.
        (
            follows,
            "25T09:00",
            "A: 23T09:00 opened; 23T12:00 merged B
B: 23T08:00 opened; 23T10:00 resolved",
            "A met 180m merged, B met 60m",
        ),
    ] {
        assert_eq!(
            resolutions(rules, as_of, tickets),
            expected,
            "{rules} {tickets}"
        );
    }
}

#[test]
fn merges_that_lead_nowhere_are_told() {
    let away = "A: 23T09:00 opened; 23T10:00 merged X";
    let follows = r#""merged": "follows""#;
    assert_eq!(resolutions(follows, "25T09:00", away), "A unknown 0m");
    assert_eq!(
        findings(&report(follows, "25T09:00", away).0),
        "Tickets merged into tickets that are not in the list: 1. What they should follow is not known, so it can't be told how they stand."
    );
    let (left_out, _) = report("", "25T09:00", away);
    assert_eq!(findings(&left_out), "");
    assert_eq!(left_out.exclusions.get("merged"), Some(&1));
}

#[test]
fn faults_of_records_name_their_place() {
    for (tickets, expected) in [
        (
            "A: 23T09:00 opened; 23T10:00 corrected resolved 23T09:30",
            "tickets[0].events[1]: No event of this kind stands before the correction: name one that does.",
        ),
        (
            "A: 23T09:00 opened; 23T10:00 corrected opened 23T08:30; 23T11:00 corrected corrected 23T08:30",
            "tickets[0].events[2]: No event of this kind stands before the correction: name one that does.",
        ),
        (
            "A: 23T09:00 opened; 23T10:00 resolved; 23T11:00 corrected resolved 23T08:30",
            "tickets[0].events[2]: With the corrected time events[1] is wrong. The ticket is not opened yet at this point: put the \"opened\" event first.",
        ),
        (
            "A: 23T09:00 opened; 23T10:00 merged A",
            "tickets[0].events[1]: \"A\" is not known after \"merged\", since it is this ticket itself: write the id of the other one.",
        ),
        (
            "A: 23T09:00 opened; 23T10:00 merged B\nB: 23T09:00 opened; 23T10:00 merged C\nC: 23T09:00 opened; 23T10:00 merged B",
            "tickets[0].events: The ticket was merged into one that leads back to it, or into such a circle: remove one of the \"merged\" events.",
        ),
        (
            "A: 23T09:00 opened; 23T10:00 corrected merge 23T09:30",
            "tickets[0].events[1][2]: \"merge\" is not a word known here. Did you mean \"merged\"?",
        ),
        (
            "A: 23T09:00 opened; 23T10:00 corrected opened soon",
            "tickets[0].events[1][3]: ",
        ),
    ] {
        let found = document("", "25T09:00", tickets)
            .and_then(|document| {
                let issues = document.validate();
                issues
                    .first()
                    .map_or(Ok(()), |issue| Err(issue.to_string()))
            })
            .unwrap_err();
        assert!(found.starts_with(expected), "{tickets}: {found}");
    }
}
