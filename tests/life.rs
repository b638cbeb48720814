//! What happens to a ticket and its clocks: responses, pauses, changes, reopening, assignment, cycles.
//!
//! Worked out by hand. The hours are Monday to Friday, 09:00–17:00, in UTC; 2026-11-23 is a Monday.
//! P1 has 4 hours, P2 has 8; both may respond within one.
#![allow(clippy::unwrap_used)]

use serde_json::{Value, json};
use sla_calculator::clock::Clock;
use sla_calculator::document::Document;
use sla_calculator::document::agreement::Metric;
use sla_calculator::evaluate;
use sla_calculator::finding::Finding;
use sla_calculator::holidays::HolidayData;
use sla_calculator::report::Report;

/// `23T10:00 opened; 23T11:00 status waiting; 24T09:00 set priority P1`; the last time is the instant of
/// judging. The ticket is P2 unless it begins with `P1:`.
fn document(rules: &str, more: Value, life: &str) -> Result<Document, String> {
    let (priority, life) = life.split_once(": ").unwrap_or(("P2", life));
    let mut events: Vec<Value> = Vec::new();
    let mut as_of = String::new();
    for step in life.split("; ") {
        let mut words = step.splitn(4, ' ');
        as_of = format!("2026-11-{}Z", words.next().unwrap());
        let rest: Vec<&str> = words.collect();
        match rest[..] {
            ["now"] => {}
            ["set", field, value] => events.push(json!([as_of, "set", field, value])),
            [kind, ..] if rest.len() > 1 => events.push(json!([as_of, kind, rest[1..].join(" ")])),
            [kind] => events.push(json!([as_of, kind])),
            _ => panic!("{step}"),
        }
    }
    let rules: Value = serde_json::from_str(&format!("{{{rules}}}")).unwrap();
    let target = |id: &str, metric: &str, priority: &str, within: &str| json!({ "id": id, "metric": metric, "when": { "priority": [priority] }, "within": within, "calendar": "office" });
    let mut document = json!({
        "version": 1, "asOf": as_of,
        "agreement": {
            "version": 1, "name": "", "timeZone": "UTC", "rules": rules,
            "calendars": { "office": { "hours": { "mon-fri": ["09:00-17:00"] } } },
            "pauses": [
                { "id": "customer", "when": { "status": ["waiting"] } },
                { "id": "vendor", "when": { "status": ["vendor"] } },
            ],
            "targets": [
                target("p1", "resolution", "P1", "4h"), target("p2", "resolution", "P2", "8h"),
                target("p1r", "first-response", "P1", "1h"), target("p2r", "first-response", "P2", "1h"),
            ],
        },
        "tickets": [{ "id": "T", "fields": { "priority": priority }, "events": events }],
    });
    for (key, value) in more.as_object().into_iter().flatten() {
        document["agreement"][key] = value.clone();
    }
    Document::parse(&document.to_string()).map_err(|issues| issues.to_string())
}

fn word(value: impl serde::Serialize) -> String {
    serde_json::to_value(value)
        .unwrap()
        .as_str()
        .unwrap()
        .to_owned()
}

/// `met 2h30m due 24T10:00 reopened`.
fn said(clock: &Clock) -> String {
    let mut said = format!("{} {}m", word(clock.status), clock.used / 60);
    if let Some(due) = clock.due {
        said += &format!(" due {}", &due.to_string()[8..16]);
    }
    for note in clock.notes.iter() {
        said += &format!(" {}", word(note));
    }
    said
}

fn report(rules: &str, more: Value, life: &str) -> (Report, Document) {
    let document = document(rules, more, life).unwrap_or_else(|issues| panic!("{life}: {issues}"));
    let report = evaluate(&document, &HolidayData::none()).unwrap();
    // Every ledger adds up and ends with what the clock shows.
    for metric in Metric::ALL {
        if let Some(ledger) = report.explain(&document.tickets, 0, metric) {
            let sums = ledger.sums;
            assert_eq!(
                sums.counted + sums.paused + sums.closed,
                sums.calendar,
                "{life}"
            );
            if ledger.clock.stopped {
                assert_eq!(sums.counted, ledger.clock.used, "{life} {metric:?}");
            }
        }
    }
    (report, document)
}

fn resolution(rules: &str, life: &str) -> String {
    said(
        &report(rules, json!({}), life)
            .0
            .clocks_of(Metric::Resolution)[0],
    )
}

fn response(rules: &str, life: &str) -> String {
    said(
        &report(rules, json!({}), life)
            .0
            .clocks_of(Metric::FirstResponse)[0],
    )
}

#[test]
fn what_counts_as_a_response() {
    let all = r#""responses": ["public-reply", "automatic-reply", "acknowledgement", "call", "status-change", "assignment"]"#;
    let call = r#""responses": ["call"]"#;
    for (rules, life, expected) in [
        // Rule 26: by default a public reply by a person, and nothing else.
        (
            "",
            "23T09:00 opened; 23T09:01 auto-replied; 23T09:05 acknowledged; 23T09:10 called; 23T09:20 assigned net; 23T09:30 status open; 23T09:40 replied",
            "met 40m due 23T10:00",
        ),
        (
            all,
            "23T09:00 opened; 23T09:01 auto-replied; 23T09:40 replied",
            "met 1m due 23T10:00",
        ),
        (
            call,
            "23T09:00 opened; 23T09:10 called; 23T09:40 replied",
            "met 10m due 23T10:00",
        ),
        // The status that a ticket is logged with is no answer.
        (
            r#""responses": ["status-change"]"#,
            "23T09:00 opened; 23T09:00 status new; 23T09:30 status open",
            "met 30m due 23T10:00",
        ),
        // Rule 27.
        (
            "",
            "23T09:00 opened provider; 23T09:40 replied",
            "not-covered 0m",
        ),
        (
            r#""providerOpened": "second-response""#,
            "23T09:00 opened provider; 23T09:00 replied; 23T09:50 replied",
            "met 50m due 23T10:00",
        ),
        (
            r#""providerOpened": "met-at-once""#,
            "23T09:00 opened provider; 23T11:00 now",
            "met 0m due 23T10:00",
        ),
        // Rule 28; a reply after the resolution comes too late to be the response.
        (
            "",
            "23T09:00 opened; 23T09:30 resolved; 23T09:45 replied",
            "met 30m due 23T10:00 resolved-without-reply",
        ),
        (
            "",
            "23T09:00 opened; 23T09:30 resolved",
            "met 30m due 23T10:00 resolved-without-reply",
        ),
        (
            r#""resolvedWithoutReply": "missed""#,
            "23T09:00 opened; 23T09:30 resolved",
            "breached 30m due 23T10:00 resolved-without-reply",
        ),
        (
            r#""resolvedWithoutReply": "missed""#,
            "23T09:00 opened; 23T09:20 replied; 23T09:30 resolved",
            "met 20m due 23T10:00",
        ),
        (
            r#""resolvedWithoutReply": "left-out""#,
            "23T09:00 opened; 23T09:30 resolved",
            "not-covered 0m",
        ),
    ] {
        assert_eq!(response(rules, life), expected, "{rules} {life}");
    }
}

#[test]
fn a_changed_priority_has_six_answers() {
    // P2 (8 h) at nine, P1 (4 h) at noon, 3 h used; resolved at 15:00, 6 h after logging.
    let up = "23T09:00 opened; 23T12:00 set priority P1; 23T15:00 resolved";
    // P1 at nine, P2 from 14:00, when P1 was missed at 13:00.
    let late = "P1: 23T09:00 opened; 23T14:00 set priority P2; 23T15:00 resolved";
    for (rule, life, expected) in [
        ("retroactive", up, "breached 360m due 23T13:00"),
        ("forward", up, "met 180m due 23T16:00 target-restarted"),
        ("reset", up, "met 180m due 23T16:00 target-restarted"),
        // 3 of 8 h used: 5/8 of 4 h are left at noon.
        (
            "carry-percent",
            up,
            "breached 180m due 23T14:30 target-restarted share-carried",
        ),
        ("strictest-ever", up, "breached 360m due 23T13:00"),
        ("initial-wins", up, "met 360m due 23T17:00 due-at-close"),
        (
            "retroactive",
            late,
            "met 360m due 23T17:00 target-relaxed target-changed-late due-at-close",
        ),
        // What was missed stays missed; a reset forgets it.
        (
            "forward",
            late,
            "breached 360m due 23T13:00 target-relaxed target-changed-late",
        ),
        (
            "carry-percent",
            late,
            "breached 360m due 23T13:00 target-relaxed target-changed-late",
        ),
        (
            "reset",
            late,
            "met 60m due 24T14:00 target-relaxed target-changed-late target-restarted",
        ),
        (
            "initial-wins",
            late,
            "breached 360m due 23T13:00 target-relaxed target-changed-late",
        ),
        (
            "strictest-ever",
            late,
            "breached 360m due 23T13:00 target-relaxed target-changed-late",
        ),
    ] {
        let found = resolution(&format!(r#""priorityChange": "{rule}""#), life);
        let order = |said: &str| {
            let mut words: Vec<String> = said.split(' ').map(str::to_owned).collect();
            words[3.min(said.split(' ').count())..].sort();
            words
        };
        assert_eq!(order(&found), order(expected), "{rule}: {found}");
    }
    // Earlier pauses are kept: 2 of the 3 hours before the change were a pause.
    let paused = "23T09:00 opened; 23T10:00 status waiting; 23T12:00 status open; 23T12:00 set priority P1; 23T14:00 now";
    assert_eq!(resolution("", paused), "running 180m due 23T15:00");
    let carried = resolution(r#""priorityChange": "carry-percent""#, paused);
    assert_eq!(
        carried,
        "running 120m due 23T15:30 target-restarted share-carried"
    );
}

#[test]
fn a_reopened_ticket_has_five_answers() {
    // Resolved after 2 h, reopened an hour later, resolved again after two more.
    let life = "23T09:00 opened; 23T11:00 resolved; 23T12:00 reopened; 23T14:00 resolved";
    for (rule, expected) in [
        (
            r#""reopen": "continue-excluding-closed""#,
            "met 240m due 24T10:00 reopened",
        ),
        (
            r#""reopen": "continue""#,
            "met 300m due 23T17:00 reopened due-at-close",
        ),
        (r#""reopen": "restart""#, "met 120m due 24T12:00 reopened"),
        (
            r#""reopen": "first-resolution-only""#,
            "met 120m due 23T17:00 reopened due-at-close",
        ),
        // Reopened later than half an hour after it, the resolution stands.
        (
            r#""reopenWithin": "30m""#,
            "met 120m due 23T17:00 reopened reopened-late due-at-close",
        ),
        (r#""reopenWithin": "1h""#, "met 240m due 24T10:00 reopened"),
    ] {
        let found = resolution(rule, life);
        let mut words: Vec<&str> = found.split(' ').collect();
        let mut wanted: Vec<&str> = expected.split(' ').collect();
        words.sort_unstable();
        wanted.sort_unstable();
        assert_eq!(words, wanted, "{rule}: {found}");
    }
    let (report, _) = report(r#""reopen": "new-cycle""#, json!({}), life);
    let overall = &report.metric(Metric::Resolution).unwrap().overall;
    assert_eq!((overall.counts.judged, overall.counts.met), (2, 2));
}

#[test]
fn pauses_have_limits() {
    let rules = |rule: Value| json!({ "pauses": [rule] });
    let waiting = |more: Value| {
        let mut rule = json!({ "id": "customer", "when": { "status": ["waiting"] } });
        for (key, value) in more.as_object().unwrap() {
            rule[key] = value.clone();
        }
        rules(rule)
    };
    let twice = "23T09:00 opened; 23T10:00 status waiting; 23T12:00 status open; 23T13:00 status waiting; 23T15:00 status open; 23T16:00 now";
    let told = "23T09:00 opened; 23T10:00 status waiting; 23T11:00 replied; 23T12:00 asked; 23T13:00 status open; 23T14:00 now";
    for (more, life, expected) in [
        (waiting(json!({})), twice, "running 180m due 24T13:00"),
        // Rule 23: at most an hour each, three hours together.
        (
            waiting(json!({ "atMost": "1h" })),
            twice,
            "running 300m due 24T11:00 pause-capped",
        ),
        (
            waiting(json!({ "inTotal": "3h" })),
            twice,
            "running 240m due 24T12:00 pause-capped",
        ),
        // Only when the customer was told, and until the customer writes.
        (waiting(json!({})), told, "running 120m due 24T12:00"),
        (
            waiting(json!({ "needsContact": true })),
            told,
            "running 180m due 24T11:00",
        ),
        (
            waiting(json!({ "endsOnReply": true })),
            told,
            "running 180m due 24T11:00",
        ),
        (
            waiting(json!({ "needsContact": true, "endsOnReply": true })),
            told,
            "running 240m due 24T10:00",
        ),
        (
            waiting(json!({ "beforeResponse": true })),
            told,
            "running 240m due 24T10:00",
        ),
        // Never told: no pause.
        (
            waiting(json!({ "needsContact": true })),
            "23T09:00 opened; 23T10:00 status waiting; 23T12:00 now",
            "running 180m due 23T17:00 due-at-close",
        ),
        // Agreed pauses, and those for listed reasons only.
        (
            rules(json!({ "id": "customer", "when": { "status": ["waiting"] } })),
            "23T09:00 opened; 23T10:00 paused no access; 23T11:00 resumed; 23T12:00 now",
            "running 120m due 24T10:00",
        ),
        (
            rules(json!({ "id": "access", "when": { "reason": ["no access"] }, "atMost": "30m" })),
            "23T09:00 opened; 23T10:00 paused no access; 23T11:00 resumed; 23T12:00 now",
            "running 150m due 24T09:30 pause-capped",
        ),
        (
            rules(json!({ "id": "access", "when": { "reason": ["no access"] } })),
            "23T09:00 opened; 23T10:00 paused lunch; 23T11:00 resumed; 23T12:00 now",
            "running 180m due 23T17:00 due-at-close",
        ),
    ] {
        let found = said(
            &report("", more.clone(), life)
                .0
                .clocks_of(Metric::Resolution)[0],
        );
        assert_eq!(found, expected, "{more} {life}");
    }
    // Rule 22: a pause after the breach stops the overrun, or does not; it never undoes the miss.
    let after =
        "P1: 23T09:00 opened; 23T14:00 status waiting; 23T15:00 status open; 23T16:00 resolved";
    assert_eq!(resolution("", after), "breached 360m due 23T13:00");
    assert_eq!(
        resolution(r#""pauseAfterBreach": "ignored""#, after),
        "breached 420m due 23T13:00"
    );
}

#[test]
fn clocks_that_run_again_and_again() {
    let target = |metric: &str, more: Value| {
        let mut target =
            json!({ "id": "t", "metric": metric, "within": "2h", "calendar": "office" });
        for (key, value) in more.as_object().unwrap() {
            target[key] = value.clone();
        }
        json!({ "targets": [target] })
    };
    // Rule 29: the oldest unanswered message counts, a thank-you does not.
    let talk = "23T09:00 opened; 23T09:30 asked; 23T10:00 replied; 23T11:00 asked; 23T11:30 asked; 23T12:00 replied; 23T12:30 asked no-answer-needed; 23T13:00 asked; 23T16:00 replied; 23T16:30 now";
    let cycles = |rules: &str, metric: Metric, more: Value, life: &str| {
        let (report, _) = report(rules, more, life);
        let counts = report.metric(metric).unwrap().overall.counts;
        (
            said(&report.clocks_of(metric)[0]),
            counts.met,
            counts.breached,
            counts.open,
        )
    };
    let next = || target("next-response", json!({}));
    let update = |more| target("update", more);
    for (rules, metric, more, life, expected) in [
        // 11:00 to 12:00 was in time, 13:00 to 16:00 was not.
        (
            "",
            Metric::NextResponse,
            next(),
            talk,
            ("breached 180m due 23T15:00", 1, 1, 0),
        ),
        (
            r#""cycles": "worst""#,
            Metric::NextResponse,
            next(),
            talk,
            ("breached 180m due 23T15:00", 0, 1, 0),
        ),
        (
            r#""cycles": "all""#,
            Metric::NextResponse,
            next(),
            talk,
            ("breached 180m due 23T15:00", 0, 1, 0),
        ),
        // The first response is another clock's matter.
        (
            "",
            Metric::NextResponse,
            next(),
            "23T09:00 opened; 23T09:30 asked; 23T12:00 now",
            ("not-covered 0m", 0, 0, 0),
        ),
        (
            "",
            Metric::NextResponse,
            next(),
            "23T09:00 opened; 23T09:10 replied; 23T09:30 asked; 23T10:00 now",
            ("running 30m due 23T11:30", 0, 0, 1),
        ),
        // Answered by the resolution.
        (
            "",
            Metric::NextResponse,
            next(),
            "23T09:00 opened; 23T09:10 replied; 23T09:30 asked; 23T10:00 resolved",
            ("met 30m due 23T11:30", 1, 0, 0),
        ),
        // Rule 30: from response to response, not before the first and not after the end.
        (
            "",
            Metric::Update,
            update(json!({})),
            "23T09:00 opened; 23T12:00 replied; 23T13:00 replied; 23T14:30 resolved; 23T16:00 now",
            ("met 90m due 23T15:00", 2, 0, 0),
        ),
        (
            "",
            Metric::Update,
            update(json!({})),
            "23T09:00 opened; 23T12:00 now",
            ("not-covered 0m", 0, 0, 0),
        ),
        // Pausable: the ball is with the customer.
        (
            "",
            Metric::Update,
            update(json!({ "pausedBy": ["customer"] })),
            "23T09:00 opened; 23T10:00 replied; 23T10:00 status waiting; 23T14:00 status open; 23T15:00 replied; 23T15:30 now",
            ("met 60m due 23T16:00", 1, 0, 1),
        ),
    ] {
        let found = cycles(rules, metric, more, life);
        assert_eq!(
            (&*found.0, found.1, found.2, found.3),
            expected,
            "{rules} {life}"
        );
    }
    let both = "23T09:00 opened; 23T10:00 status waiting; 23T11:00 status open; 23T12:00 status vendor; 23T13:00 status open; 23T14:00 resolved";
    for (metric, more, expected) in [
        (
            Metric::AgentWork,
            target("agent-work", json!({})),
            "breached 180m due 23T12:00",
        ),
        (
            Metric::RequesterWait,
            target("requester-wait", json!({ "pausedBy": ["customer"] })),
            "breached 240m due 23T12:00",
        ),
    ] {
        let found = said(&report("", more, both).0.clocks_of(metric)[0]);
        assert_eq!(found, expected);
    }
}

#[test]
fn a_group_answers_for_the_time_it_has_the_ticket() {
    // Rule 33: an operational level agreement of the network team.
    let ola = json!({ "targets": [{ "id": "ola", "metric": "resolution", "within": "2h", "calendar": "office", "assignedTo": ["net"] }] });
    for (life, expected) in [
        (
            "23T09:00 opened; 23T09:00 assigned desk; 23T11:00 assigned net; 23T12:00 resolved",
            "met 60m due 23T13:00 assigned-elsewhere",
        ),
        (
            "23T09:00 opened; 23T11:00 assigned net; 23T12:00 assigned desk; 23T14:00 assigned net; 23T14:30 resolved",
            "met 90m due 23T15:00 assigned-elsewhere",
        ),
        (
            "23T09:00 opened; 23T11:00 assigned desk; 23T14:30 resolved",
            "not-covered 0m assigned-elsewhere",
        ),
        (
            "23T09:00 opened; 23T09:00 assigned net; 23T12:00 resolved",
            "breached 180m due 23T11:00",
        ),
    ] {
        let found = said(
            &report("", ola.clone(), life)
                .0
                .clocks_of(Metric::Resolution)[0],
        );
        assert_eq!(found, expected, "{life}");
    }
}

#[test]
fn the_report_names_every_choice() {
    let rules = r#""reopen": "restart", "priorityChange": "forward", "cycles": "worst", "pauseAfterBreach": "ignored""#;
    let (report, _) = report(rules, json!({}), "23T09:00 opened; 23T10:00 now");
    for (rule, term, value) in [
        (34, "reopen", "restart"),
        (32, "priorityChange", "forward"),
        (31, "cycles", "worst"),
        (22, "pauseAfterBreach", "ignored"),
        (26, "responses", "public-reply"),
        (11, "equality", "met"),
    ] {
        let found = report
            .terms
            .iter()
            .find(|found| found.term == term)
            .unwrap();
        assert_eq!(
            (found.rule, &*found.value, found.stated),
            (rule, value, true)
        );
    }
}

#[test]
fn choices_that_mean_nothing_are_refused() {
    let requester = json!({ "targets": [{ "id": "t", "metric": "requester-wait", "within": "2h", "calendar": "office" }] });
    for (rules, more, expected) in [
        (
            r#""responses": []"#,
            json!({}),
            "agreement.rules.responses: Nothing counts as a response",
        ),
        (
            r#""reopen": "new-cycle", "reopenWithin": "5d""#,
            json!({}),
            "agreement.rules.reopenWithin: agreement.rules.reopen lets every resolution stand",
        ),
        (
            "",
            requester,
            "agreement.targets[0].pausedBy: The requester does not wait in every status",
        ),
    ] {
        let found = document(rules, more, "23T09:00 opened").unwrap_err();
        assert!(found.starts_with(expected), "{found}");
    }
}

/// A target with six conditions, in the form of ServiceNow: `start status=open; pause status=waiting|vendor`.
fn six(conditions: &str) -> Value {
    let mut six = json!({});
    for condition in conditions.split("; ").filter(|text| !text.is_empty()) {
        let (name, asked) = condition.split_once(' ').unwrap();
        for field in asked.split(' ') {
            let (field, values) = field.split_once('=').unwrap();
            six[name][field] = json!(values.split('|').collect::<Vec<_>>());
        }
    }
    json!({ "targets": [{ "id": "t", "metric": "resolution", "within": "2h", "calendar": "office", "pausedBy": [], "conditions": six }] })
}

#[test]
fn six_conditions_over_the_fields() {
    let life = "23T09:00 opened; 23T09:00 status new; 23T10:00 status open; 23T11:00 status waiting; 23T12:00 status open; 23T12:30 status done; 23T13:00 now";
    for (conditions, life, expected) in [
        ("", life, "breached 240m due 23T11:00"),
        ("start status=open", life, "breached 180m due 23T12:00"),
        (
            "start status=open; stop status=done",
            life,
            "breached 150m due 23T12:00",
        ),
        (
            "start status=open; pause status=waiting; stop status=done",
            life,
            "met 90m due 23T13:00",
        ),
        // Until it is resumed, the end of the pause alone does not let it go on.
        (
            "start status=open; pause status=waiting; resume status=done",
            life,
            "running 90m due 23T13:30",
        ),
        (
            "start status=open; cancel status=waiting",
            life,
            "cancelled 0m",
        ),
        // It starts anew each time that the condition begins to hold.
        (
            "start status=new; reset status=open; stop status=done",
            life,
            "met 30m due 23T14:00",
        ),
        ("start status=never", life, "not-covered 0m"),
        (
            "start priority=P2 status=open|new; stop status=done",
            life,
            "breached 210m due 23T11:00",
        ),
        // Cancel is stronger than stop, stop than pause.
        (
            "start status=new; cancel status=waiting; stop status=waiting",
            life,
            "cancelled 0m",
        ),
        (
            "start status=new; pause status=waiting; stop status=waiting",
            life,
            "met 120m due 23T11:00",
        ),
        (
            "pause priority=P1",
            "23T09:00 opened; 23T10:00 set priority P1; 23T11:00 set priority P2; 23T12:00 now",
            "at-risk 120m due 23T12:00",
        ),
    ] {
        let found = said(
            &report("", six(conditions), life)
                .0
                .clocks_of(Metric::Resolution)[0],
        );
        assert_eq!(found, expected, "{conditions}");
    }
}

/// Where a finding is and of what kind.
fn told(finding: &Finding) -> String {
    match finding {
        Finding::Terms { path, code, .. } => format!("{path} {code}"),
        other => other.to_string(),
    }
}

#[test]
fn conditions_that_trap_their_author_are_found() {
    for (conditions, expected) in [
        ("start status=open; stop status=done", ""),
        (
            "start status=open; cancel status=open|gone",
            "agreement.targets[0].conditions.start never-attaches",
        ),
        (
            "start status=done priority=P2; stop status=done",
            "agreement.targets[0].conditions.start never-attaches",
        ),
        ("start status=new|open; stop status=open", ""),
        (
            "start status=waiting; pause status=waiting|vendor",
            "agreement.targets[0].conditions.pause attaches-paused",
        ),
        (
            "start status=open; pause status=waiting",
            "agreement.targets[0].conditions.pause start-excludes-pause",
        ),
        (
            "resume status=open",
            "agreement.targets[0].conditions.resume nothing-to-resume",
        ),
    ] {
        let (report, _) = report("", six(conditions), "23T09:00 opened; 23T10:00 now");
        let found: Vec<String> = report.findings.iter().map(told).collect();
        assert_eq!(found.join("; "), expected, "{conditions}");
    }
    // Rule 15.
    let target = |id: &str, metric: &str, within: &str| json!({ "id": id, "metric": metric, "within": within, "calendar": "office" });
    let slow = json!({ "targets": [target("r", "first-response", "9h"), target("s", "resolution", "8h")] });
    let (report, _) = report("", slow, "23T09:00 opened; 23T10:00 now");
    let expected = "agreement.targets[0].within response-after-resolution";
    assert_eq!(told(&report.findings[0]), expected);
}

#[test]
fn a_clock_keeps_the_version_it_started_under() {
    // Rule 36: four hours until the 24th, eight from then on.
    let target = |id: &str, within: &str, effective: Value| json!({ "id": id, "metric": "resolution", "within": within, "calendar": "office", "effective": effective });
    let versions = json!({ "targets": [
        target("old", "4h", json!({ "from": "2026-01-01", "until": "2026-11-24" })),
        target("new", "8h", json!({ "from": "2026-11-24" })),
    ] });
    for (life, expected) in [
        (
            "23T16:00 opened; 24T14:00 resolved",
            "breached 360m due 24T12:00",
        ),
        (
            "24T00:00 opened; 24T15:00 resolved",
            "met 360m due 24T17:00 due-at-close",
        ),
    ] {
        let found = said(
            &report("", versions.clone(), life)
                .0
                .clocks_of(Metric::Resolution)[0],
        );
        assert_eq!(found, expected, "{life}");
    }
    let never = json!({ "targets": [target("x", "4h", json!({ "from": "2026-11-24", "until": "2026-11-24" }))] });
    let found = document("", never, "23T09:00 opened").unwrap_err();
    assert!(
        found.starts_with("agreement.targets[0].effective.until: It would be in force"),
        "{found}"
    );
}

#[test]
fn counted_days_start_where_the_clock_does() {
    let target = |more: Value| {
        let mut target = json!({ "id": "t", "metric": "resolution", "within": "1d", "day": { "kind": "end-of-day" }, "calendar": "office" });
        for (key, value) in more.as_object().unwrap() {
            target[key] = value.clone();
        }
        json!({ "targets": [target] })
    };
    let group = json!({ "assignedTo": ["net"] });
    for (rules, more, life, expected) in [
        // Logged Monday, reopened Tuesday: the end of Wednesday, not of Tuesday.
        (
            r#""reopen": "restart""#,
            json!({}),
            "23T10:00 opened; 23T12:00 resolved; 24T10:00 reopened; 24T12:00 now",
            "25T17:00",
        ),
        // Logged Monday, assigned Tuesday; half an hour of grace only starts then.
        (
            "",
            group.clone(),
            "23T10:00 opened; 24T10:00 assigned net; 24T12:00 now",
            "25T17:00",
        ),
        (
            "",
            json!({ "assignedTo": ["net"], "within": "2h", "day": { "kind": "block" }, "grace": "30m" }),
            "23T10:00 opened; 24T10:00 assigned net; 24T11:00 now",
            "24T12:30",
        ),
    ] {
        let found = report(rules, target(more), life)
            .0
            .clocks_of(Metric::Resolution)[0];
        assert_eq!(&found.due.unwrap().to_string()[8..16], expected, "{life}");
    }
}

/// A day is a calendar day here: logged on Friday at noon, it is due on Saturday at noon. A pause that began
/// before holds that; whether it moves it shows when it ends, and outside the hours it moves nothing.
#[test]
fn a_lasting_pause_holds_a_deadline() {
    let more = json!({
        "day": { "kind": "calendar" },
        "targets": [{ "id": "day", "metric": "resolution", "within": "1d", "calendar": "office" }],
    });
    for (life, expected) in [
        (
            "27T12:00 opened; 27T17:30 status waiting; 28T13:00 now",
            "paused 300m due 28T12:00",
        ),
        (
            "27T12:00 opened; 27T17:30 status waiting; 30T10:00 now",
            "paused 300m due 30T10:00",
        ),
        (
            "27T12:00 opened; 27T17:30 status waiting; 28T14:00 status work; 28T15:00 now",
            "breached 300m due 28T12:00",
        ),
        (
            "27T12:00 opened; 28T12:30 status waiting; 28T13:00 now",
            "breached 300m due 28T12:00",
        ),
    ] {
        let (report, _) = report("", more.clone(), life);
        let found = said(&report.clocks_of(Metric::Resolution)[0]);
        assert!(found.starts_with(expected), "{life}: {found}");
    }
}
