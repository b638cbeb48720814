// The small agreement into which the documentation of the mechanisms puts its fragments. Doctests include this
// file, so it is a module without a line of `//!`.

use serde_json::{Value, json};
use sla_calculator::credits::CreditLine;
use sla_calculator::document::Document;
use sla_calculator::evaluate;
use sla_calculator::holidays::HolidayData;
use sla_calculator::length::Length;
use sla_calculator::time::Instant;

/// The credits of each period that gives any, `2026-11 100.00`, of the small agreement with the terms of a
/// fragment, or of a whole agreement: the amounts of its lines, or points, days and rights. `?` is what the terms leave open, and what is
/// earned back has a minus.
///
/// What happened is a list such as `P1 2026-11-02 5h x3 replied=20m to=network` (three tickets of this priority,
/// logged at midnight, answered 20 minutes and resolved 5 hours later by a group), `down 2026-11-02 30m users=2`, `failed 2026-11-02 6/100 x30 every=1m` (of the
/// requests of an interval, and of those that follow) and `figure rating 2026-11 75%`.
pub fn told(fragment: &str, happened: &str) -> String {
    let document = document(fragment, happened).to_string();
    let document =
        Document::parse(&document).unwrap_or_else(|issues| panic!("{fragment}: {issues}"));
    // What was read is written and read again.
    assert_eq!(Document::parse(&document.to_json()).as_ref(), Ok(&document));
    let report = evaluate(&document, &HolidayData::default()).unwrap();
    let periods = report.credits.unwrap().periods.into_iter();
    let periods = periods.filter_map(|period| {
        let back = (!period.earned_back.0.is_zero()).then(|| format!("-{}", period.earned_back));
        let lines: Vec<String> = period.lines.iter().filter_map(line).chain(back).collect();
        let text = format!("{} {}", period.period, lines.join(" + "));
        (!lines.is_empty()).then_some(text)
    });
    periods.collect::<Vec<_>>().join(", ")
}

fn line(line: &CreditLine) -> Option<String> {
    let quantity = line.quantity.filter(|give| !give.is_zero());
    let mut text = match quantity.map(|give| give.to_string()) {
        // Points and days that are no money.
        Some(give) if give.contains(' ') && line.amount.0.is_zero() => give,
        Some(_) => line.amount.to_string(),
        None => line.rights.join(" "),
    };
    if line.undecided {
        text += "?";
    }
    (!text.is_empty()).then_some(text)
}

fn document(fragment: &str, happened: &str) -> Value {
    let mut agreement = json!({
        "version": 1, "name": "Small agreement", "timeZone": "UTC", "currency": "GBP",
        "calendars": {
            "always": { "hours": { "mon-sun": ["00:00-24:00"] } },
            "office": { "hours": { "mon-fri": ["09:00-17:00"] } }
        },
        "priorities": [{ "id": "P1" }, { "id": "P2" }],
        "targets": [
            { "id": "p1", "metric": "resolution", "when": { "priority": ["P1"] }, "within": "4h", "calendar": "always" },
            { "id": "p2", "metric": "resolution", "when": { "priority": ["P2"] }, "within": "8h", "calendar": "always" }
        ],
        "measures": [{ "id": "on-time", "kind": "attainment", "of": ["p1", "p2"], "goal": "95%", "period": "month" }],
        "charges": [{ "id": "fee", "amount": "1000.00", "per": "month" }]
    });
    let fragment: Value = serde_json::from_str(fragment).unwrap();
    if fragment["version"].is_null() {
        for (field, value) in fragment.as_object().unwrap() {
            agreement[field] = value.clone();
        }
    } else {
        agreement = fragment;
    }
    let mut document = json!({
        "version": 1, "asOf": "2026-12-31T23:59:59Z", "agreement": agreement,
        "tickets": [], "outages": [], "samples": [], "figures": []
    });
    for fact in happened.split(", ").filter(|fact| !fact.is_empty()) {
        let words: Vec<&str> = fact.split(' ').collect();
        let (list, rows) = match words[0] {
            "down" => ("outages", vec![outage(&words)]),
            "failed" => ("samples", samples(&words)),
            "figure" => {
                let row = json!({ "measure": words[1], "period": words[2], "value": words[3] });
                ("figures", vec![row])
            }
            _ => ("tickets", tickets(&words)),
        };
        let list = document[list].as_array_mut().unwrap();
        for mut row in rows {
            if words[0].starts_with('P') {
                row["id"] = json!(format!("T{}", list.len() + 1));
            }
            list.push(row);
        }
    }
    document
}

/// A day, or a time of a day, in UTC.
fn instant(text: &str) -> Instant {
    let time = if text.contains('T') { "" } else { "T00:00" };
    format!("{text}{time}Z").parse().unwrap()
}

fn seconds(text: &str) -> i64 {
    text.parse::<Length>().unwrap().seconds
}

/// What a word such as `x3` or `users=2` says.
fn said<'a>(words: &[&'a str], name: &str) -> Option<&'a str> {
    words.iter().find_map(|word| word.strip_prefix(name))
}

fn tickets(words: &[&str]) -> Vec<Value> {
    let opened = instant(words[1]);
    let after = |length: &str| Instant(opened.0 + seconds(length)).to_string();
    let mut events = vec![json!([opened.to_string(), "opened"])];
    let more = &words[3..];
    events.extend(said(more, "to=").map(|group| json!([opened.to_string(), "assigned", group])));
    events.extend(said(more, "replied=").map(|length| json!([after(length), "replied"])));
    events.push(json!([after(words[2]), "resolved"]));
    let row = json!({ "fields": { "priority": words[0] }, "events": events });
    vec![row; said(more, "x").map_or(1, |times| times.parse().unwrap())]
}

fn outage(words: &[&str]) -> Value {
    let from = instant(words[1]);
    let to = Instant(from.0 + seconds(words[2]));
    let mut row = json!({ "from": from.to_string(), "to": to.to_string() });
    for word in &words[3..] {
        let (field, value) = word.split_once('=').unwrap();
        row[field] = value
            .parse::<u32>()
            .map_or(json!(value), |number| json!(number));
    }
    row
}

fn samples(words: &[&str]) -> Vec<Value> {
    let (failed, total) = words[2].split_once('/').unwrap();
    let number = |text: &str| text.parse::<u64>().unwrap();
    let mut row = json!({ "failed": number(failed), "total": number(total) });
    for word in &words[3..] {
        match word.split_once('=') {
            Some((class, count)) if class != "every" => {
                row["classes"][class] = json!(number(count))
            }
            _ => {}
        }
    }
    let times = said(&words[3..], "x").map_or(1, |times| times.parse().unwrap());
    let every = said(&words[3..], "every=").map_or(60, seconds);
    let at = |position| Instant(instant(words[1]).0 + position * every).to_string();
    (0..times)
        .map(|position| {
            let mut row = row.clone();
            row["at"] = json!(at(position));
            row
        })
        .collect()
}
