//! Which way the due time moves: with more open time, longer pauses, more time to use, another week.

use crate::config;
use crate::judged::{Judged, judge};
use crate::random::{Targets, documents, documents_with};
use proptest::prelude::*;
use serde_json::{Value, json};
use sla_calculator::clock::{Clock, Note, Status};
use sla_calculator::document::agreement::{Metric, Target};
use sla_calculator::document::deadline::Deadline;
use sla_calculator::length::Length;
use sla_calculator::report::read;
use sla_calculator::time::{Date, Instant, When};
use sla_calculator::zone::Zone;

/// The clocks that both documents start at the same instant and under the same target.
fn both<'a>(
    one: &'a Judged,
    other: &'a Judged,
) -> impl Iterator<Item = (usize, Metric, &'a Clock, &'a Clock)> {
    let pairs = one.clocks().zip(other.clocks());
    let pairs = pairs.map(|((ticket, metric, one), (.., other))| (ticket, metric, one, other));
    pairs.filter(|(.., one, other)| one.target == other.target && one.started == other.started)
}

/// What is never due comes last.
fn due(clock: &Clock) -> Instant {
    clock.due.unwrap_or(Instant::MAX)
}

/// More open time in one of the calendars.
fn opened_up(document: &mut Value, calendar: usize, how: usize) {
    let calendars = document["agreement"]["calendars"].as_object_mut().unwrap();
    let count = calendars.len();
    let calendar = calendars
        .values_mut()
        .nth(calendar % count)
        .unwrap()
        .as_object_mut()
        .unwrap();
    let longer = |week: &mut Value| {
        let days = week.as_object_mut().unwrap();
        if !days.contains_key("mon-sun") {
            days.insert("sun".to_owned(), json!(["07:00-13:00"]));
        }
        for periods in days.values_mut() {
            periods.as_array_mut().unwrap().push(json!("16:00-19:30"));
        }
    };
    match how {
        0 => {
            // Own days with hours open what may be closed without them.
            if let Some(holidays) = calendar.get_mut("holidays") {
                let own = holidays["also"].as_array().into_iter().flatten();
                let open: Vec<&Value> = own.filter(|day| day.get("hours").is_some()).collect();
                *holidays = json!({ "also": open });
            }
        }
        1 => {
            calendar.remove("breaks");
        }
        2 => {
            calendar.remove("closures");
        }
        3 => {
            calendar.remove("maintenance");
        }
        4 => longer(&mut calendar["hours"]),
        5 => {
            let weeks = calendar
                .get_mut("alternating")
                .map(|weeks| &mut weeks["then"]);
            weeks
                .and_then(Value::as_array_mut)
                .into_iter()
                .flatten()
                .for_each(longer);
        }
        _ => {
            let closed = |date: &str| {
                let own = calendar
                    .get("holidays")
                    .and_then(|holidays| holidays["also"].as_array());
                own.into_iter()
                    .flatten()
                    .any(|day| day["date"] == date && day.get("hours").is_none())
            };
            let first: Date = "2026-09-28".parse().unwrap();
            let dates = (0..60).map(|day| Date::from_days(first.days() + day).to_string());
            let dates: Vec<String> = dates.filter(|date| !closed(date)).collect();
            let extra = calendar.entry("extra").or_insert_with(|| json!({}));
            for date in dates {
                let periods = extra
                    .as_object_mut()
                    .unwrap()
                    .entry(date)
                    .or_insert_with(|| json!([]));
                periods
                    .as_array_mut()
                    .unwrap()
                    .push(json!("03:00-21:15:30"));
            }
        }
    }
}

/// The times of a ticket's events.
fn times(ticket: &Value, zone: Zone) -> Vec<Instant> {
    let events = ticket["events"].as_array().unwrap().iter();
    let when = |event: &Value| event[0].as_str().unwrap().parse::<When>().unwrap();
    events.map(|event| read(when(event), zone)).collect()
}

/// One of the agreed pauses of the tickets ends later, if there is one.
fn longer_pause(document: &mut Value, which: usize, share: i64) -> bool {
    let zone = Zone::named(document["agreement"]["timeZone"].as_str().unwrap()).unwrap();
    let mut ends = Vec::new();
    for (ticket, written) in document["tickets"].as_array().unwrap().iter().enumerate() {
        let times = times(written, zone);
        for (event, &at) in times.iter().enumerate() {
            if written["events"][event][1] == "resumed" {
                let next = times
                    .get(event + 1)
                    .map_or(at.0 + 5 * 86_400, |next| next.0);
                ends.push((ticket, event, Instant(at.0 + (next - at.0) * share / 100)));
            }
        }
    }
    let Some(&(ticket, event, at)) = ends.get(which % ends.len().max(1)) else {
        return false;
    };
    document["tickets"][ticket]["events"][event][0] = json!(at.to_string());
    true
}

/// Moves every date and every time by so many days, wherever it stands.
fn moved(value: &mut Value, days: i64) {
    let text = |text: &str| {
        let date: Date = text.get(..10)?.parse().ok()?;
        Some(format!(
            "{}{}",
            Date::from_days(date.days() + days),
            &text[10..]
        ))
    };
    match value {
        Value::String(word) => *word = text(word).unwrap_or_else(|| word.clone()),
        Value::Array(items) => items.iter_mut().for_each(|item| moved(item, days)),
        Value::Object(fields) => {
            let entries = std::mem::take(fields).into_iter();
            *fields = entries
                .map(|(field, mut value)| {
                    moved(&mut value, days);
                    (text(&field).unwrap_or(field), value)
                })
                .collect();
        }
        _ => {}
    }
}

/// No zone but UTC, and no holidays of a preset.
fn in_utc(document: &mut Value) {
    let zone = Zone::named(document["agreement"]["timeZone"].as_str().unwrap()).unwrap();
    for ticket in document["tickets"].as_array_mut().unwrap() {
        for (event, at) in times(ticket, zone).into_iter().enumerate() {
            let event = &mut ticket["events"][event];
            event[0] = json!(at.to_string());
            if event[1] == "corrected" {
                let right: When = event[3].as_str().unwrap().parse().unwrap();
                event[3] = json!(read(right, zone).to_string());
            }
        }
    }
    for list in ["outages", "samples"] {
        let items = document.get_mut(list).and_then(Value::as_array_mut);
        for item in items.into_iter().flatten() {
            for field in ["from", "to", "at"] {
                if let Some(at) = item.get_mut(field) {
                    let when: When = at.as_str().unwrap().parse().unwrap();
                    *at = json!(read(when, zone).to_string());
                }
            }
        }
    }
    document.as_object_mut().unwrap().remove("question");
    let agreement = &mut document["agreement"];
    agreement["timeZone"] = json!("UTC");
    for calendar in agreement["calendars"].as_object_mut().unwrap().values_mut() {
        if calendar.get("timeZone").is_some() {
            calendar["timeZone"] = json!("UTC");
        }
        if let Some(holidays) = calendar.get_mut("holidays") {
            *holidays = json!({ "also": holidays.get("also").cloned().unwrap_or(json!([])) });
        }
    }
}

proptest! {
    #![proptest_config(config(160))]

    /// Targets in seconds. Where hours are read by their edges more of them may be open for less: an
    /// edge in skipped time moves past what comes after it. What is taken out of another calendar
    /// must not open more.
    #[test]
    fn more_open_time_is_never_a_later_due(
        written in documents_with(Targets::Seconds), calendar in 0..3_usize, how in 0..7_usize,
    ) {
        let before = written.with(|document| {
            let agreement = &mut document["agreement"];
            agreement["rules"].as_object_mut().unwrap().remove("dst");
            let combined = agreement.get_mut("combined").and_then(Value::as_object_mut);
            for combined in combined.into_iter().flat_map(|all| all.values_mut()) {
                if combined["combine"] == "except" {
                    combined["combine"] = json!("any");
                }
            }
        });
        let after = judge(&before.with(|document| opened_up(document, calendar, how)));
        for (ticket, metric, before, after) in both(&judge(&before), &after) {
            prop_assert!(due(after) <= due(before), "{} {:?}: {:?} {:?}", ticket, metric, before, after);
        }
    }

    /// However far away: only a date that a ticket does not carry is none, and a calendar that never opens
    /// again counts nothing.
    #[test]
    fn every_target_is_due(written in documents()) {
        let judged = judge(&written);
        let targets = &judged.document.agreement.targets;
        let ends = |target: &Target| {
            let calendar = judged.report.compiled().calendar_named(&target.calendar).unwrap();
            let last_month = calendar.range().to - 30 * 86_400;
            !matches!(target.by, Some(Deadline::Field { .. })) && calendar.next_open(last_month).is_some()
        };
        let question = judged.report.question.iter();
        let question = question.flat_map(|answer| [&answer.response.clock, &answer.resolution.clock]);
        for clock in judged.clocks().map(|(.., clock)| clock).chain(question) {
            if clock.target.is_some_and(|target| ends(&targets[usize::from(target)])) {
                let judgeable = !matches!(clock.status, Status::Unknown | Status::Cancelled);
                prop_assert!(clock.due.is_some() || !judgeable, "{:?}", clock);
                prop_assert!(!clock.notes.contains(Note::DeadlineMissing), "{:?}", clock);
            }
        }
    }

    #[test]
    fn a_longer_pause_is_never_an_earlier_due(
        written in documents(), which in 0..9_usize, share in 1..100_i64,
    ) {
        let mut found = false;
        let longer = written.with(|document| found = longer_pause(document, which, share));
        if found {
            for (ticket, metric, before, after) in both(&judge(&written), &judge(&longer)) {
                prop_assert!(due(after) >= due(before), "{} {:?}: {:?} {:?}", ticket, metric, before, after);
            }
        }
    }

    #[test]
    fn more_time_to_use_is_never_a_miss(written in documents(), which in 0..5_usize) {
        let more = judge(&written.with(|document| {
            let targets = document["agreement"]["targets"].as_array_mut().unwrap();
            let count = targets.len();
            if let Some(within) = targets[which % count].get_mut("within") {
                let mut length: Length = within.as_str().unwrap().parse().unwrap();
                match length.days {
                    0 => length.seconds += 3_600,
                    _ => length.days += 1,
                }
                *within = json!(length.to_string());
            }
        }));
        for (ticket, metric, before, after) in both(&judge(&written), &more) {
            let missed = before.status == Status::Met && after.status == Status::Breached;
            prop_assert!(!missed, "{} {:?}: {:?} {:?}", ticket, metric, before, after);
        }
    }

    /// In UTC and without the holidays of a preset one week is like another.
    #[test]
    fn weeks_later_all_is_the_same(written in documents(), weeks in 1..5_000_i64) {
        let before = written.with(in_utc);
        prop_assume!(before.opens());
        let seconds = weeks * 7 * 86_400;
        let after = judge(&before.with(|document| moved(document, weeks * 7)));
        let later = |at: Option<Instant>| at.map(|at| Instant(at.0 + seconds));
        for ((ticket, metric, clock), (.., moved)) in judge(&before).clocks().zip(after.clocks()) {
            let clock = Clock {
                started: later(clock.started),
                until: Instant(clock.until.0 + seconds),
                due: later(clock.due),
                judged_at: later(clock.judged_at),
                ..*clock
            };
            prop_assert_eq!(&clock, moved, "{} {:?}", ticket, metric);
        }
    }
}
