//! What a target can be: lengths, counted days, deadlines, and what is added to them.
//!
//! Due times are worked out by hand with a calendar of 2026; V numbers are the golden vectors of the
//! rules. 2026-11-20 is a Friday. The hours are Monday to Friday, 09:00–17:00, unless a row says more.
#![allow(clippy::unwrap_used)]

use serde_json::{Value, json};
use sla_calculator::document::Document;
use sla_calculator::document::agreement::Metric;
use sla_calculator::evaluate;
use sla_calculator::explain::ZonedTime;
use sla_calculator::holidays::HolidayData;
use sla_calculator::zone::Zone;

/// Judges one ticket and says how its clock stands: status, time used in minutes, due time, notes.
///
/// `target` and `rules` are JSON objects without braces, `life` is `time kind value; …` with times of
/// November 2026 such as `20T16:40`; the last time is the instant of judging.
fn judged(target: &str, rules: &str, life: &str) -> String {
    let object = |text: &str| -> Value { serde_json::from_str(&format!("{{{text}}}")).unwrap() };
    let mut target = object(target);
    let defaults = object(r#""id": "t", "metric": "resolution", "calendar": "office""#);
    for (key, value) in defaults.as_object().unwrap() {
        target
            .as_object_mut()
            .unwrap()
            .entry(key)
            .or_insert(value.clone());
    }
    let mut events: Vec<Value> = Vec::new();
    let mut as_of = String::new();
    let mut fields = json!({});
    for step in life.split("; ") {
        let mut words = step.splitn(3, ' ');
        as_of = format!("2026-11-{}", words.next().unwrap());
        match (words.next(), words.next()) {
            (Some("now") | None, _) => {}
            (Some("due"), Some(value)) => fields = json!({ "due": value }),
            (Some(kind), Some(value)) => events.push(json!([as_of, kind, value])),
            (Some(kind), None) => events.push(json!([as_of, kind])),
        }
    }
    let document = json!({
        "version": 1, "asOf": as_of,
        "agreement": {
            "version": 1, "name": "", "timeZone": "Europe/London",
            "calendars": {
                "office": { "hours": { "mon-fri": ["09:00-17:00"] } },
                "always": { "hours": { "mon-sun": ["00:00-24:00"] } },
            },
            "pauses": [{ "id": "customer", "when": { "status": ["waiting"] } }],
            "targets": [target],
            "rules": object(rules),
        },
        "tickets": [{ "id": "T", "fields": fields, "events": events }],
    });
    let document = Document::parse(&document.to_string()).map_err(|issues| issues.to_string());
    let document = match document {
        Ok(document) => document,
        Err(issues) => return issues,
    };
    let report = evaluate(&document, &HolidayData::none()).unwrap();
    let clock = report.clocks_of(Metric::Resolution)[0];
    let word = |value: Value| value.as_str().unwrap().to_owned();
    let mut said = word(serde_json::to_value(clock.status).unwrap());
    said += &format!(" {}m", clock.used / 60);
    if let Some(due) = clock.due {
        let zoned = ZonedTime::new(due, Zone::named("Europe/London").unwrap());
        said += &format!(" due {}", &zoned.local[8..16]);
    }
    for note in clock.notes.iter() {
        said += &format!(" {}", word(serde_json::to_value(note).unwrap()));
    }
    // The ledger of every row adds up, and shows what the clock shows.
    let ledger = report
        .explain(&document.tickets, 0, Metric::Resolution)
        .unwrap();
    let sums = ledger.sums;
    assert_eq!(
        sums.counted + sums.paused + sums.closed,
        sums.calendar,
        "{life}"
    );
    said
}

#[test]
fn a_day_has_the_meaning_that_the_agreement_states() {
    for (day, life, expected) in [
        // V8: one day on 09–17, logged Tuesday at 09:00.
        (
            r#"{"kind":"hours","hours":"8h"}"#,
            "24T09:00 opened",
            "due 24T17:00 due-at-close",
        ),
        (
            r#"{"kind":"block"}"#,
            "24T09:00 opened",
            "due 26T17:00 due-at-close",
        ),
        (r#"{"kind":"same-time"}"#, "24T09:00 opened", "due 25T09:00"),
        (
            r#"{"kind":"same-time-or-close"}"#,
            "24T09:00 opened",
            "due 24T17:00",
        ),
        (
            r#"{"kind":"end-of-day"}"#,
            "24T09:00 opened",
            "due 25T17:00",
        ),
        (
            r#"{"kind":"by-time","time":"12:00"}"#,
            "24T09:00 opened",
            "due 25T12:00",
        ),
        // Over a weekend, and logged outside the hours.
        (r#"{"kind":"calendar"}"#, "20T16:40 opened", "due 21T16:40"),
        (r#"{"kind":"same-time"}"#, "20T16:40 opened", "due 23T16:40"),
        (r#"{"kind":"same-time"}"#, "20T18:00 opened", "due 24T09:00"),
        (
            r#"{"kind":"same-time-or-close"}"#,
            "20T18:00 opened",
            "due 23T17:00",
        ),
        (
            r#"{"kind":"same-time-or-close"}"#,
            "20T10:00 opened",
            "due 23T10:00",
        ),
        (
            r#"{"kind":"end-of-day"}"#,
            "21T10:00 opened",
            "due 24T17:00",
        ),
    ] {
        let target = format!(r#""within": "1d", "day": {day}"#);
        let said = judged(&target, "", life);
        assert!(said.ends_with(expected), "{day} {life}: {said}");
    }
    // Years of them too: 365 business days after 2026-11-23 is Monday, 2028-04-17.
    let years = r#""within": "365d", "day": {"kind":"same-time"}"#;
    let said = judged(years, "", "23T10:00 opened; 23T11:00 now");
    assert_eq!(said, "running 60m due 17T10:00");
    // Counted days end where they end; a pause adds its service time behind them.
    let target = r#""within": "1d", "day": {"kind":"same-time"}"#;
    for (life, expected) in [
        (
            "24T10:00 opened; 25T10:00 resolved",
            "met 480m due 25T10:00",
        ),
        (
            "24T10:00 opened; 25T10:01 resolved",
            "breached 481m due 25T10:00",
        ),
        (
            "24T10:00 opened; 24T12:00 status waiting; 24T14:00 status open; 25T11:00 resolved",
            "met 420m due 25T12:00",
        ),
        ("24T10:00 opened; 24T12:00 now", "running 120m due 25T10:00"),
        ("24T10:00 opened; 25T09:00 now", "at-risk 420m due 25T10:00"),
    ] {
        assert_eq!(judged(target, "", life), expected, "{life}");
    }
    let same_date = r#""outsideHours": "same-date""#;
    let said = judged(
        r#""within": "1d", "day": {"kind":"end-of-day"}"#,
        same_date,
        "21T10:00 opened",
    );
    assert!(said.ends_with("due 23T17:00"), "{said}");
}

#[test]
fn deadlines_on_business_days() {
    for (by, life, expected) in [
        (r#""days":0"#, "23T10:00 opened", "due 23T17:00"),
        (r#""days":0"#, "23T18:00 opened", "due 24T17:00"),
        (r#""days":1"#, "20T10:00 opened", "due 23T17:00"),
        (
            r#""days":1,"time":"16:00""#,
            "20T10:00 opened",
            "due 23T16:00",
        ),
        (
            r#""days":3,"time":"12:00""#,
            "20T10:00 opened",
            "due 25T12:00",
        ),
        // Raised after 15:00 counts as the next business day; at 15:00 sharp it does not.
        (
            r#""days":1,"cutOff":"15:00""#,
            "23T15:00 opened",
            "due 24T17:00",
        ),
        (
            r#""days":1,"cutOff":"15:00""#,
            "23T15:01 opened",
            "due 25T17:00",
        ),
        (
            r#""days":1,"cutOff":"15:00""#,
            "20T15:01 opened",
            "due 24T17:00",
        ),
        // Logged on a Saturday, the cut-off says nothing: it counts from Monday anyway.
        (
            r#""days":1,"cutOff":"15:00""#,
            "21T16:00 opened",
            "due 24T17:00",
        ),
        // A pause leaves the deadline where it is, unless the agreement says that it moves it.
        (
            r#""days":1"#,
            "23T10:00 opened; 23T11:00 status waiting; 23T13:00 status open",
            "due 24T17:00",
        ),
        (
            r#""days":1,"pauses":"move""#,
            "23T10:00 opened; 23T11:00 status waiting; 23T13:00 status open",
            "due 25T11:00",
        ),
    ] {
        let target = format!(r#""by": {{ "kind": "business-day", {by} }}"#);
        let said = judged(&target, "", life);
        assert!(said.ends_with(expected), "{by} {life}: {said}");
    }
    let target = r#""by": { "kind": "business-day", "days": 1, "time": "12:00" }"#;
    for (life, expected) in [
        (
            "23T10:00 opened; 24T12:00 resolved",
            "met 600m due 24T12:00",
        ),
        (
            "23T10:00 opened; 24T12:01 resolved",
            "breached 601m due 24T12:00",
        ),
        (
            "23T10:00 opened; 25T09:00 now",
            "breached 900m due 24T12:00",
        ),
    ] {
        assert_eq!(judged(target, "", life), expected, "{life}");
    }
}

#[test]
fn deadlines_that_the_ticket_carries() {
    let stays = r#""by": { "kind": "field", "field": "due" }"#;
    let snaps = r#""by": { "kind": "field", "field": "due", "whenClosed": "next-opening" }"#;
    for (target, life, expected) in [
        (
            stays,
            "23T10:00 due 2026-11-24T20:30; 23T10:00 opened; 24T20:00 resolved",
            "met 900m due 24T20:30",
        ),
        (
            snaps,
            "23T10:00 due 2026-11-24T20:30; 23T10:00 opened; 25T09:00 resolved",
            "met 900m due 25T09:00",
        ),
        // Far behind all that happened.
        (
            snaps,
            "23T10:00 due 2027-06-01T20:30; 23T10:00 opened; 24T09:00 now",
            "running 420m due 02T09:00",
        ),
        // Agreed with the customer later: the value in force when it is resolved counts.
        (
            stays,
            "23T10:00 opened; 24T09:00 resolved",
            "unknown 0m deadline-missing",
        ),
        (
            stays,
            "23T10:00 due soon; 23T10:00 opened; 24T09:00 resolved",
            "unknown 0m deadline-missing",
        ),
    ] {
        assert_eq!(judged(target, "", life), expected, "{life}");
    }
}

#[test]
fn the_edge_at_closing_time_and_what_is_compared() {
    let (close, open) = (r#""closingEdge": "close""#, r#""closingEdge": "open""#);
    let deadline = r#""judge": "deadline""#;
    let both = r#""judge": "deadline", "closingEdge": "open""#;
    let eight = r#""within": "8h""#;
    // Used up at closing time, answered after it but before the next opening (rule 12).
    let late = "23T09:00 opened; 23T20:00 resolved";
    for (rules, life, expected) in [
        // V2 and V3: Wednesday or Thursday, Friday or Monday.
        (
            close,
            "24T09:00 opened",
            "running 0m due 24T17:00 due-at-close",
        ),
        (open, "24T09:00 opened", "running 0m due 25T09:00"),
        (
            close,
            "20T09:00 opened",
            "running 0m due 20T17:00 due-at-close",
        ),
        (open, "20T09:00 opened", "running 0m due 23T09:00"),
        (
            "",
            late,
            "met 480m due 23T17:00 due-at-close clock-and-deadline-disagree",
        ),
        (
            deadline,
            late,
            "breached 480m due 23T17:00 due-at-close clock-and-deadline-disagree",
        ),
        (both, late, "met 480m due 24T09:00"),
    ] {
        assert_eq!(judged(eight, rules, life), expected, "{rules} {life}");
    }
}

#[test]
fn rounding_is_applied_once_at_the_end() {
    let hour = r#""within": "1h""#;
    let life = "23T10:00 opened; 23T11:04 resolved";
    for (rules, expected) in [
        ("", "breached"),
        (r#""rounding": { "to": "15m", "mode": "down" }"#, "met"),
        (r#""rounding": { "to": "15m", "mode": "nearest" }"#, "met"),
        (r#""rounding": { "to": "15m", "mode": "up" }"#, "breached"),
        (r#""rounding": { "to": "1h", "mode": "nearest" }"#, "met"),
    ] {
        let said = judged(hour, rules, life);
        // The due time knows nothing of rounding: where it would say otherwise, that is noted.
        let disagrees = if expected == "met" {
            " clock-and-deadline-disagree"
        } else {
            ""
        };
        assert_eq!(
            said,
            format!("{expected} 64m due 23T11:00{disagrees}"),
            "{rules}"
        );
    }
    // Each of two stretches would round down to nothing; their sum does not.
    let life = "23T10:00 opened; 23T10:07 status waiting; 23T11:00 status open; 23T11:09 resolved";
    let said = judged(
        r#""within": "15m""#,
        r#""rounding": { "to": "15m", "mode": "down" }"#,
        life,
    );
    assert_eq!(
        said, "met 16m due 23T11:08 clock-and-deadline-disagree",
        "{life}"
    );
}

#[test]
fn grace_surcharge_and_real_time_that_follows() {
    for (target, life, expected) in [
        (
            r#""within": "2h", "grace": "30m""#,
            "23T10:00 opened; 23T12:30 resolved",
            "met 120m due 23T12:30",
        ),
        (
            r#""within": "2h", "grace": "30m""#,
            "23T10:00 opened; 23T12:31 resolved",
            "breached 121m due 23T12:30",
        ),
        (
            r#""within": "2h", "grace": "30m""#,
            "20T16:45 opened; 23T10:00 now",
            "running 45m due 23T11:15",
        ),
        (
            r#""within": "2h", "surcharge": "1h""#,
            "20T16:00 opened; 23T09:00 now",
            "running 60m due 23T10:00",
        ),
        (
            r#""within": "2h", "surcharge": "1h""#,
            "20T18:00 opened; 23T10:00 now",
            "running 60m due 23T12:00 surcharged",
        ),
        // Two hours of service, then two of real time.
        (
            r#""within": "2h", "then": "2h""#,
            "20T15:30 opened; 23T09:00 now",
            "running 90m due 23T11:30",
        ),
        (
            r#""within": "2h", "then": "2h""#,
            "20T15:00 opened; 20T19:00 resolved",
            "met 120m due 20T19:00",
        ),
        (
            r#""within": "2h", "then": "2h""#,
            "20T15:00 opened; 20T19:01 resolved",
            "breached 120m due 20T19:00",
        ),
    ] {
        assert_eq!(judged(target, "", life), expected, "{target} {life}");
    }
}

#[test]
fn terms_that_contradict_each_other() {
    for (target, rules, expected) in [
        (
            r#""within": "8h", "by": { "kind": "business-day", "days": 1 }"#,
            "",
            "agreement.targets[0].by: agreement.targets[0].within gives a length and agreement.targets[0].by a deadline: keep one of them.",
        ),
        (
            "",
            "",
            "agreement.targets[0].within: The target gives no time",
        ),
        (
            r#""within": "1d2h", "day": { "kind": "end-of-day" }"#,
            "",
            "agreement.targets[0].within: \"1d2h\" adds hours to days",
        ),
        (
            r#""within": "0m""#,
            "",
            "agreement.targets[0].within: \"0m\" is no time at all",
        ),
        (
            r#""within": "8h""#,
            r#""judge": "deadline", "rounding": { "to": "1h", "mode": "up" }"#,
            "agreement.rules.rounding: agreement.rules.judge compares instants",
        ),
        (
            r#""by": { "kind": "business-day", "days": 1 }, "day": { "kind": "block" }"#,
            "",
            "agreement.targets[0].day: agreement.targets[0].by needs no day",
        ),
        (
            r#""by": { "kind": "month" }"#,
            "",
            "agreement.targets[0].by.kind: \"month\" is not a word known here",
        ),
    ] {
        let said = judged(target, rules, "23T10:00 opened");
        assert!(said.starts_with(expected), "{target}: {said}");
    }
}

/// Thresholds in working time: the times at which they fall, in order.
fn warned(target: &str, warnings: Value, life: &str) -> Vec<String> {
    let events: Vec<Value> = life
        .split("; ")
        .map(|step| {
            let words: Vec<&str> = step.splitn(3, ' ').collect();
            let at = format!("2026-11-{}", words[0]);
            match words[..] {
                [_, kind] => json!([at, kind]),
                _ => json!([at, words[1], words[2]]),
            }
        })
        .collect();
    let mut target: Value = serde_json::from_str(&format!("{{{target}}}")).unwrap();
    target["id"] = json!("t");
    target["metric"] = json!("resolution");
    target["calendar"] = json!("long");
    let document = json!({
        "version": 1, "asOf": "2026-11-27T18:00",
        "agreement": {
            "version": 1, "name": "", "timeZone": "UTC",
            "calendars": { "long": { "hours": { "mon-fri": ["08:00-18:00"] } } },
            "pauses": [{ "id": "customer", "when": { "status": ["waiting"] } }],
            "targets": [target], "warnings": warnings,
        },
        "tickets": [{ "id": "T", "events": events }],
    });
    let document = Document::parse(&document.to_string()).unwrap();
    let report = evaluate(&document, &HolidayData::none()).unwrap();
    let ledger = report
        .explain(&document.tickets, 0, Metric::Resolution)
        .unwrap();
    let said = |time: &sla_calculator::explain::WarningTime| {
        format!("{} {}", time.warning, &time.at.local[8..16])
    };
    ledger.warnings.iter().map(said).collect()
}

#[test]
fn thresholds_fall_in_open_time() {
    let warnings = json!([
        { "id": "80%", "at": { "kind": "used", "share": "80%" } },
        { "id": "150%", "at": { "kind": "used", "share": "150%" } },
        { "id": "started", "at": { "kind": "after-start", "time": "1h" } },
        { "id": "hour-left", "at": { "kind": "before-due", "time": "1h" } },
        { "id": "hour-over", "at": { "kind": "after-due", "time": "1h" } },
    ]);
    // V4: logged Monday 17:00 with 4 hours, due Tuesday 11:00, told an hour before. After the first hour
    // the service closes: that threshold falls when it opens.
    assert_eq!(
        warned(r#""within": "4h""#, warnings.clone(), "23T17:00 opened"),
        [
            "80% 24T10:12",
            "150% 24T13:00",
            "started 24T08:00",
            "hour-left 24T10:00",
            "hour-over 24T12:00"
        ]
    );
    // Two hours of pause move what lies behind them.
    let paused = "23T17:00 opened; 24T09:00 status waiting; 24T11:00 status open";
    assert_eq!(
        warned(r#""within": "4h""#, warnings.clone(), paused),
        [
            "80% 24T12:12",
            "150% 24T15:00",
            "started 24T08:00",
            "hour-left 24T12:00",
            "hour-over 24T14:00"
        ]
    );
    // Nobody can be told before it starts.
    assert_eq!(
        warned(
            r#""within": "30m""#,
            json!([{ "id": "hour-left", "at": { "kind": "before-due", "time": "1h" } }]),
            "23T17:00 opened"
        ),
        [""; 0]
    );
}

/// By the calendar of 2027 to 2040; 300 business days are 60 weeks, 3,660 are 732.
#[test]
fn a_deadline_is_found_as_many_days_ahead_as_it_lies() {
    for (calendar, days, expected) in [
        ("always", 300, "due 16T16:00"),
        ("always", 3_660, "due 27T16:00"),
        ("office", 300, "due 14T16:00"),
        ("office", 3_660, "due 30T16:00"),
    ] {
        let target = format!(
            r#""by": {{ "kind": "business-day", "days": {days}, "time": "16:00" }}, "calendar": "{calendar}""#
        );
        let found = judged(&target, "", "20T16:00 opened; 20T16:30 now");
        assert!(found.ends_with(expected), "{days} in {calendar}: {found}");
    }
}
