//! Runs the cases of a conformance file through the public engine; the formats are in `README.md`.
//!
//! Shared by `examples/conformance.rs`, which reads any file, and `tests/conformance.rs`, which
//! knows what each of the files here must come to. A case that cannot be expressed has failed.

mod credits;

use serde::Deserialize;
use serde_json::{Value, json};
use sla_calculator::calendar::ServiceCalendar;
use sla_calculator::clock::Status;
use sla_calculator::document::Document;
use sla_calculator::document::agreement::{Calendar, Metric};
use sla_calculator::document::reading::Dst;
use sla_calculator::evaluate;
use sla_calculator::holidays::HolidayData;
use sla_calculator::report::read;
use sla_calculator::time::{Instant, When};
use sla_calculator::wall::Wall;
use sla_calculator::zone::Zone;
use std::collections::BTreeMap;

/// What became of one case: its id and, if it failed, why.
pub struct Outcome {
    pub id: String,
    pub failure: Option<String>,
}

impl Outcome {
    fn of(value: &Value, result: Result<(), String>) -> Outcome {
        let id = value.get("id").and_then(Value::as_str);
        Outcome {
            id: id.unwrap_or("a case without id").to_owned(),
            failure: result.err(),
        }
    }
}

/// Runs every case of a file: a JSON list of clocks, or one calendar question on each line.
pub fn run(text: &str) -> Vec<Outcome> {
    if let Ok(Value::Array(cases)) = serde_json::from_str(text) {
        return cases
            .iter()
            .map(|case| Outcome::of(case, listed(case)))
            .collect();
    }
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    lines
        .map(|line| match serde_json::from_str::<Value>(line) {
            Ok(case) => Outcome::of(&case, question(&case)),
            Err(error) => Outcome::of(&Value::Null, Err(format!("not JSON: {error}"))),
        })
        .collect()
}

/// Periods by weekday or by date, each from opening to closing time.
type Hours = BTreeMap<String, Vec<(String, String)>>;

fn periods(hours: &Hours) -> Value {
    let text = |(open, close): &(String, String)| format!("{open}-{close}");
    let list = |(day, periods): (&String, &Vec<_>)| {
        (day.clone(), periods.iter().map(text).collect::<Vec<_>>())
    };
    json!(hours.iter().map(list).collect::<BTreeMap<_, _>>())
}

fn own_days(holidays: &[String]) -> Value {
    let day = |date| json!({ "date": date, "name": "holiday" });
    holidays.iter().map(day).collect()
}

fn zone(name: &str) -> Result<Zone, String> {
    Zone::named(name).ok_or_else(|| format!("unknown time zone {name}"))
}

fn same<T: PartialEq + std::fmt::Display>(what: &str, expected: T, found: T) -> Result<(), String> {
    if expected == found {
        Ok(())
    } else {
        Err(format!("{what}: expected {expected}, found {found}"))
    }
}

/// One line of `service-time`, `dst-edges` or `peer-suites`.
#[derive(Deserialize)]
struct Question {
    timezone: String,
    weekly: Hours,
    holidays: Vec<String>,
    #[serde(default)]
    overrides: Hours,
    #[serde(default)]
    breaks: Hours,
    op: String,
    start: String,
    end: Option<String>,
    duration_seconds: Option<i64>,
    /// Where opening hours meet a clock change: the default reading of semantics, rule 2.
    expected_wallclock: Option<Value>,
    /// There: the other reading, each edge one instant.
    expected_boundary: Option<Value>,
    expected: Value,
}

fn question(case: &Value) -> Result<(), String> {
    let case =
        Question::deserialize(case).map_err(|error| format!("not a known shape: {error}"))?;
    let terms = json!({
        "hours": periods(&case.weekly),
        "overrides": periods(&case.overrides),
        "breaks": periods(&case.breaks),
        "holidays": { "also": own_days(&case.holidays) },
    });
    let terms = Calendar::parse(&terms.to_string())
        .map_err(|issues| format!("not a calendar: {issues}"))?;
    let zone = zone(&case.timezone)?;
    let expected = case.expected_wallclock.as_ref().unwrap_or(&case.expected);
    answer(&case, &terms, Wall::from(zone), expected)?;
    match &case.expected_boundary {
        Some(expected) => {
            let dst = Dst::Edges;
            answer(&case, &terms, Wall { zone, dst }, expected)
                .map_err(|failure| format!("by the edges, {failure}"))
        }
        None => Ok(()),
    }
}

/// Asks a question of its calendar under one reading of clock changes.
fn answer(case: &Question, terms: &Calendar, wall: Wall, expected: &Value) -> Result<(), String> {
    let instant = |text: &str| -> Result<Instant, String> {
        let when: When = text.parse().map_err(|error| format!("{text}: {error}"))?;
        Ok(read(when, wall.zone))
    };
    let compile = |from: Instant, until: Instant| {
        ServiceCalendar::compile(terms, wall, &HolidayData::none(), from, until)
            .map_err(|issue| issue.to_string())
    };
    let start = instant(&case.start)?;
    match &*case.op {
        "elapsed" => {
            let end = instant(case.end.as_deref().ok_or("no end")?)?;
            let calendar = compile(start.min(end), start.max(end))?;
            let expected = expected.as_i64().ok_or("no expected seconds")?;
            same("elapsed", expected, calendar.elapsed(start.0, end.0))
        }
        "due" => {
            let seconds = case.duration_seconds.ok_or("no duration")?;
            let expected = instant(expected.as_str().ok_or("no expected time")?)?;
            let mut reach = 86_400;
            let due = loop {
                let until = Instant((start.0 + reach).min(Instant::MAX.0));
                match compile(start, until)?.due(start.0, seconds) {
                    Some(due) => break due,
                    None if until == Instant::MAX => return Err("never due".to_owned()),
                    None => reach *= 8,
                }
            };
            same("due", expected, Instant(due))
        }
        op => Err(format!("cannot be expressed: the operation {op}")),
    }
}

/// One case of `clocks`.
#[derive(Deserialize)]
struct ClockCase {
    timezone: String,
    calendar: Hours,
    holidays: Vec<String>,
    events: Vec<Event>,
    target: Option<Target>,
    expected_due: Option<String>,
    expected_elapsed_seconds: Option<i64>,
    expected_breached: Option<bool>,
}

#[derive(Deserialize)]
struct Event {
    at: String,
    #[serde(rename = "type")]
    kind: String,
}

#[derive(Deserialize)]
struct Target {
    #[serde(default)]
    seconds: i64,
    #[serde(default)]
    days: i64,
    mode: String,
    #[serde(default)]
    as_written: String,
}

/// What a target is in an agreement, the choices that go with it, and the fields of its ticket.
struct Written {
    target: Value,
    rules: Value,
    fields: Value,
}

impl Target {
    fn written(&self) -> Result<Written, String> {
        let days = |day: Value| json!({ "within": format!("{}d", self.days), "day": day });
        let mut rules = json!({});
        let mut fields = json!({});
        let target = match &*self.mode {
            // Without any time it is due when the service opens: the other reading of rule 10.
            "business_time" if self.seconds == 0 => {
                rules = json!({ "closingEdge": "open" });
                json!({ "within": "0m" })
            }
            "business_time" => json!({ "within": format!("{}s", self.seconds) }),
            "calendar_days_same_clock_time" => days(json!({ "kind": "calendar" })),
            "business_days_same_clock_time" => days(json!({ "kind": "same-time" })),
            "business_days_same_clock_time_close_if_started_at_open" => {
                days(json!({ "kind": "same-time-or-close" }))
            }
            "business_days_end_of_day" => days(json!({ "kind": "end-of-day" })),
            // "Until 23:59", and the day of the report is not counted, open or not.
            "n_working_days_after_report_end_of_day" => {
                rules = json!({ "outsideHours": "same-date" });
                days(json!({ "kind": "by-time", "time": "23:59" }))
            }
            "explicit_due_date_snapped_forward" => {
                let written = self.as_written.split(['=', '(']).nth(1).unwrap_or_default();
                fields = json!({ "due": written.trim() });
                json!({ "by": { "kind": "field", "field": "due", "whenClosed": "next-opening" } })
            }
            mode => return Err(format!("cannot be expressed: the target counts by {mode}")),
        };
        Ok(Written {
            target,
            rules,
            fields,
        })
    }
}

/// A case of a list: a schedule of credits, which says its kind, or a clock.
fn listed(case: &Value) -> Result<(), String> {
    if case.get("kind").is_some() {
        return credits::run(case);
    }
    let case =
        ClockCase::deserialize(case).map_err(|error| format!("not a known shape: {error}"))?;
    let zone = zone(&case.timezone)?;
    // No target: ten years, the longest there is.
    let none = Target {
        seconds: 10 * 366 * 86_400,
        days: 0,
        mode: "business_time".to_owned(),
        as_written: String::new(),
    };
    let Written {
        mut target,
        rules,
        fields,
    } = case.target.as_ref().unwrap_or(&none).written()?;
    target["id"] = json!("target");
    target["metric"] = json!("resolution");
    target["calendar"] = json!("hours");
    let (events, last) = events(&case.events, zone)?;
    let document = json!({
        "version": 1, "asOf": last.to_string(),
        "agreement": {
            "version": 1, "name": "", "timeZone": case.timezone,
            "calendars": { "hours": { "hours": periods(&case.calendar), "holidays": { "also": own_days(&case.holidays) } } },
            "targets": [target],
            "rules": rules,
        },
        "tickets": [{ "id": "ticket", "fields": fields, "events": events }],
    });
    let document = Document::parse(&document.to_string()).map_err(|issues| issues.to_string())?;
    let report = evaluate(&document, &HolidayData::none()).map_err(|issues| issues.to_string())?;
    let [clock] = report.clocks_of(Metric::Resolution) else {
        return Err("no clock".to_owned());
    };
    if let Some(expected) = case.expected_due {
        let when: When = expected
            .parse()
            .map_err(|error| format!("{expected}: {error}"))?;
        let due = clock.due.ok_or("never due")?;
        same("due", read(when, zone), due)?;
    }
    if let Some(expected) = case.expected_elapsed_seconds {
        same("elapsed", expected, clock.used)?;
    }
    if let Some(expected) = case.expected_breached {
        same("breached", expected, clock.status == Status::Breached)?;
    }
    Ok(())
}

/// The events as a ticket writes them, in the order of time, and the instant of the last one.
fn events(events: &[Event], zone: Zone) -> Result<(Vec<Value>, Instant), String> {
    let instant = |event: &Event| -> Result<Instant, String> {
        let when: When = event
            .at
            .parse()
            .map_err(|error| format!("{}: {error}", event.at))?;
        Ok(read(when, zone))
    };
    let started = events
        .iter()
        .find(|event| event.kind == "start")
        .ok_or("no start")?;
    let start = instant(started)?;
    let mut list = Vec::new();
    for event in events {
        let kind = match &*event.kind {
            "start" if std::ptr::eq(event, started) => "opened",
            // A second start goes on with the same ticket.
            "start" => "reopened",
            "stop" => "resolved",
            "pause" => "paused",
            "resume" => "resumed",
            kind => return Err(format!("cannot be expressed: the event {kind}")),
        };
        let at = instant(event)?;
        // A ticket cannot be resolved before it was logged: such a clock has run for no time.
        list.push((
            if kind == "resolved" {
                at.max(start)
            } else {
                at
            },
            kind,
        ));
    }
    list.sort_by_key(|&(at, kind)| (at, at == start && kind != "opened"));
    let last = list.last().map_or(start, |&(at, _)| at);
    let row = |(at, kind): (Instant, &str)| json!([at.to_string(), kind]);
    Ok((list.into_iter().map(row).collect(), last))
}
