//! Tickets to which everything happens that can, in an order that makes sense; and a question.

use super::dice::{Choices, put};
use super::targets::{GROUPS, REASONS, STATUSES};
use serde_json::{Map, Value, json};
use sla_calculator::document::tickets::EventKind;
use sla_calculator::time::Instant;
use sla_calculator::zone::{LocalKind, Zone};

/// 2026-09-28T00:00Z, a Monday; clocks change on 4 and 25 October, and on 1 November.
pub(super) const FIRST: i64 = 1_790_553_600;
pub(super) const DAY: i64 = 86_400;

/// An instant as somebody may write it: in UTC, with an offset, or by the wall where that is unambiguous.
pub(super) fn write(choices: &mut Choices, zone: &str, at: i64) -> String {
    let zone = Zone::named(zone).unwrap();
    let offset = i64::from(zone.offset(at).seconds);
    let wall = |offset: i64| {
        Instant(at + offset)
            .to_string()
            .trim_end_matches('Z')
            .to_owned()
    };
    let unambiguous = zone.instant(at + offset).kind == LocalKind::Once;
    match choices.below(4) {
        1 if unambiguous => wall(offset),
        2 => wall(19_800) + "+05:30",
        3 => wall(-12_600) + "-03:30",
        _ => Instant(at).to_string(),
    }
}

fn priority(choices: &mut Choices) -> &'static str {
    choices.one(&["P1", "P2", "P3", "P4"])
}

/// When somebody promised it, if that can be read.
fn promised(choices: &mut Choices) -> &'static str {
    choices.one(&[
        "2026-10-20T12:00",
        "2026-11-02T03:30:00Z",
        "2027-06-01T10:00",
        "soon",
    ])
}

/// What can happen next to a ticket, with its values; the first is the simplest.
fn next(choices: &mut Choices, paused: u32, resolved: bool) -> Vec<&'static str> {
    let status = |choices: &mut Choices| vec!["status", choices.one(&STATUSES)];
    match choices.below(17) {
        0 | 1 => status(choices),
        2 if paused > 0 => vec!["resumed"],
        2 | 3 => match choices.one(&REASONS) {
            "" => vec!["paused"],
            reason => vec!["paused", reason],
        },
        4 | 5 if paused > 0 => vec!["resumed"],
        4 | 5 => vec!["replied"],
        6 | 7 if resolved => vec!["reopened"],
        6 | 7 => vec!["resolved"],
        8 => vec!["set", "priority", priority(choices)],
        9 => vec!["set", "promised", promised(choices)],
        10 => vec!["set", "site", choices.one(&["Leeds", "Pune"])],
        11 => vec!["assigned", choices.one(&GROUPS)],
        12 if choices.maybe() => vec!["asked", "no-answer-needed"],
        12 | 13 => vec!["asked"],
        14 => vec![choices.one(&["acknowledged", "auto-replied", "called"])],
        15 if choices.once_in(4) => vec!["cancelled", choices.one(&["spam", "duplicate"])],
        _ => vec!["called"],
    }
}

fn ticket(choices: &mut Choices, id: usize, zone: &str) -> Value {
    let mut at = FIRST + choices.below(40) as i64 * DAY + choices.below(1_440) as i64 * 60;
    let mut events = Vec::new();
    let mut happens = |choices: &mut Choices, at: i64, what: Vec<&str>| {
        let mut event = vec![json!(write(choices, zone, at))];
        event.extend(what.into_iter().map(|part| json!(part)));
        events.push(Value::Array(event));
    };
    // What is older than the ticket.
    match choices.below(8) {
        1 => happens(choices, at - 3_600, vec!["status", "Customer"]),
        2 => happens(choices, at - 90 * 60, vec!["set", "priority", "P2"]),
        3 => happens(choices, at - 7, vec!["asked"]),
        4 => happens(choices, at, vec!["assigned", "Desk"]),
        _ => {}
    }
    let opened = if choices.once_in(6) {
        vec!["opened", "provider"]
    } else {
        vec!["opened"]
    };
    happens(choices, at, opened);
    let (mut paused, mut resolved) = (0, false);
    let mut last = None;
    for _ in 0..choices.below(9) {
        let before = at;
        at += choices.one(&[3_600, 300, 0, 5 * 3_600, 20 * 3_600 + 17, 3 * DAY]);
        // What happened last is moved towards what came before it, so that the order stays.
        if let Some((kind, since, then)) = last.take().filter(|_| choices.once_in(6)) {
            let right = write(choices, zone, then - (then - since) / 2);
            happens(choices, at, vec!["corrected", kind, &right]);
            continue;
        }
        let into = format!("T{}", id + 1);
        let what = match choices.below(30) {
            1 => vec!["merged", into.as_str()],
            2 => vec!["merged", "elsewhere"],
            _ => next(choices, paused, resolved),
        };
        last = Some((kind_of(what[0]), before, at));
        match what[0] {
            "paused" => paused += 1,
            "resumed" => paused -= 1,
            "resolved" => resolved = true,
            "reopened" => resolved = false,
            _ => {}
        }
        happens(choices, at, what);
    }
    let mut fields = Map::new();
    put(choices, 2, &mut fields, "priority", |choices| {
        json!(priority(choices))
    });
    put(choices, 2, &mut fields, "promised", |choices| {
        json!(promised(choices))
    });
    put(choices, 3, &mut fields, "site", |choices| {
        json!(choices.one(&["Leeds", "Pune"]))
    });
    put(choices, 3, &mut fields, "closure", |choices| {
        json!(choices.one(&["No access", "Other"]))
    });
    let mut ticket = Map::from_iter([
        ("id".to_owned(), json!(format!("T{id}"))),
        ("events".to_owned(), Value::Array(events)),
    ]);
    if !fields.is_empty() {
        ticket.insert("fields".to_owned(), Value::Object(fields));
    }
    put(choices, 8, &mut ticket, "unrecorded", |choices| {
        json!([choices.one(&EVENTS)])
    });
    Value::Object(ticket)
}

/// The same word, as long as the document.
fn kind_of(word: &str) -> &'static str {
    let mut kinds = EVENTS.iter().map(|kind| kind.word());
    kinds.find(|kind| *kind == word).unwrap()
}

const EVENTS: [EventKind; 16] = [
    EventKind::Replied,
    EventKind::Resolved,
    EventKind::Asked,
    EventKind::Opened,
    EventKind::Status,
    EventKind::Set,
    EventKind::Paused,
    EventKind::Resumed,
    EventKind::Reopened,
    EventKind::Cancelled,
    EventKind::AutoReplied,
    EventKind::Acknowledged,
    EventKind::Called,
    EventKind::Assigned,
    EventKind::Merged,
    EventKind::Corrected,
];

fn question(choices: &mut Choices, zone: &str) -> Value {
    let logged = FIRST + choices.below(40 * 24) as i64 * 3_600;
    let mut question = Map::from_iter([
        (
            "priority".to_owned(),
            json!(choices.one(&["P1", "P2", "P3"])),
        ),
        ("logged".to_owned(), json!(write(choices, zone, logged))),
    ]);
    for (field, wait) in [("replied", 1_800), ("resolved", 30 * 3_600)] {
        put(choices, 3, &mut question, field, |choices| {
            json!(write(choices, zone, logged + wait))
        });
    }
    put(choices, 3, &mut question, "openNow", |_| json!(true));
    put(choices, 2, &mut question, "pauses", |choices| {
        let from = logged + 5_400;
        let mut pause = json!({ "from": write(choices, zone, from) });
        if choices.maybe() {
            pause["to"] = json!(write(choices, zone, from + 26 * 3_600));
        }
        if choices.maybe() {
            pause["reason"] = json!(choices.one(&REASONS));
        }
        json!([pause])
    });
    Value::Object(question)
}

/// The tickets, the instant of judging and in some documents a question.
pub(super) fn tickets(mut choices: Choices, zone: &str) -> Map<String, Value> {
    let choices = &mut choices;
    let as_of = FIRST + (60 - choices.below(60) as i64) * DAY + choices.below(DAY as usize) as i64;
    let mut document = Map::from_iter([("asOf".to_owned(), json!(write(choices, zone, as_of)))]);
    put(choices, 3, &mut document, "question", |choices| {
        question(choices, zone)
    });
    let count = choices.below(4) + 1;
    let tickets = (0..count).map(|id| ticket(choices, id, zone));
    document.insert("tickets".to_owned(), tickets.collect());
    // Other terms to compare with move no clock of these.
    let variant = json!([{ "id": "b", "name": "Other", "patch": { "name": "B" } }]);
    document.insert("variants".to_owned(), variant);
    document
}
