//! Hostile inputs: each is refused with the place and the bound, or answered, within a second of a release
//! build and in bounded memory.
#![allow(clippy::unwrap_used)]

#[path = "hostile/availability.rs"]
mod availability;
#[path = "hostile/credits.rs"]
mod credits;

use serde_json::{Value, json};
use sla_calculator::document::Document;
use sla_calculator::document::agreement::Metric;
use sla_calculator::document::hours::Week;
use sla_calculator::document::tickets::{Event, EventKind, TicketRow, Tickets};
use sla_calculator::evaluate;
use sla_calculator::holidays::{HolidayData, ics};
use sla_calculator::import::{self, ImportError, Options};
use sla_calculator::issue::Issues;
use sla_calculator::time::{Date, Instant as At, Local, When};
use sla_calculator::zone::Zone;
use std::alloc::{GlobalAlloc, Layout, System};
use std::fmt::Write as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::time::{Duration, Instant};

/// A second in a release build; the profile of tests optimizes less and checks every sum, and the
/// machine may be busy: it gets eight times as long.
const LONGEST: Duration = Duration::from_secs(if cfg!(debug_assertions) { 8 } else { 1 });
/// What an input may take in memory beside itself.
/// The schema, where it is held against every text, keeps that once more.
const MOST_MEMORY: usize = if cfg!(feature = "schema-check") {
    1 << 30
} else {
    512 << 20
};

/// Counts what is allocated.
struct Counting;

static NOW: AtomicUsize = AtomicUsize::new(0);
static PEAK: AtomicUsize = AtomicUsize::new(0);

#[global_allocator]
static ALLOCATOR: Counting = Counting;

#[expect(
    unsafe_code,
    reason = "an allocator that hands everything on to the system's"
)]
// SAFETY: every call goes to `System` with the same arguments.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let now = NOW.fetch_add(layout.size(), Relaxed) + layout.size();
        PEAK.fetch_max(now, Relaxed);
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        NOW.fetch_sub(layout.size(), Relaxed);
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        let now = NOW.fetch_add(size, Relaxed) + size;
        PEAK.fetch_max(now, Relaxed);
        NOW.fetch_sub(layout.size(), Relaxed);
        unsafe { System.realloc(pointer, layout, size) }
    }
}

/// What is read.
enum Input {
    Text(String),
    Document(Document),
    Calendar(String),
    List(String),
}

/// What is too much, or else the first fault.
fn first(issues: &Issues) -> String {
    let mut bounds = issues.0.iter().filter(|issue| issue.code == "too-many");
    bounds.next().unwrap_or(&issues.0[0]).to_string()
}

/// Reads and judges an input, in words: what is wrong with it first, or that there is an answer.
fn outcome(input: &Input) -> String {
    let judged = |document: &Document| match evaluate(document, &HolidayData::default()) {
        Ok(report) => {
            for metric in Metric::ALL {
                report.explain(&document.tickets, 0, metric);
            }
            "an answer".to_owned()
        }
        Err(issues) => first(&issues),
    };
    match input {
        Input::Text(text) => match Document::parse(text) {
            Ok(document) => judged(&document),
            Err(issues) => first(&issues),
        },
        Input::Document(document) => judged(document),
        Input::Calendar(text) => {
            let read = ics::read(text, 1970..=2199, &Week::always(), Zone::UTC);
            let issue = read.issues.first().map(ToString::to_string);
            format!("{} days; {}", read.days.len(), issue.unwrap_or_default())
        }
        Input::List(text) => match import::read(text.as_bytes(), &Options::default()) {
            Ok(import) => {
                let reasons: Vec<&str> = import
                    .left_out
                    .iter()
                    .map(|row| row.reason.code())
                    .collect();
                let (first, count) = (reasons.first().unwrap_or(&""), reasons.len());
                format!("{} tickets, {count} left out {first}", import.tickets.len())
            }
            Err(ImportError::Failed(issue)) => issue.to_string(),
            Err(error) => error.to_string(),
        },
    }
}

/// Reads an input under watch.
fn watched(name: &str, input: &Input, expected: &str) -> Option<String> {
    let before = NOW.load(Relaxed);
    PEAK.store(before, Relaxed);
    let begun = Instant::now();
    let found = outcome(input);
    let time = begun.elapsed();
    let memory = PEAK.load(Relaxed) - before;
    let shown: String = found.chars().take(160).collect();
    println!("{name}: {time:?}, {} KB: {shown}", memory >> 10);
    let wrong = !found.starts_with(expected) || time > LONGEST || memory > MOST_MEMORY;
    wrong.then(|| {
        format!(
            "{name}: {time:?}, {} KB, {shown}; expected: {expected}",
            memory >> 10
        )
    })
}

/// A document with something of everything.
fn base() -> Value {
    json!({
        "version": 1,
        "asOf": "2026-11-24T12:00:00Z",
        "agreement": {
            "version": 1,
            "name": "Support",
            "parties": { "provider": "A", "customer": "B" },
            "timeZone": "Europe/London",
            "currency": "GBP",
            "day": { "kind": "block" },
            "calendars": {
                "office": {
                    "hours": { "mon-fri": ["09:00-17:30"] },
                    "holidays": { "preset": "gb-eng", "also": [{ "date": "2026-12-31", "name": "Year end" }] },
                    "closures": [{ "from": "2026-11-01T00:00", "to": "2026-11-02T00:00", "name": "Works" }],
                },
                "site": { "hours": { "mon-sun": ["00:00-24:00"] }, "timeZone": "Europe/Berlin" },
            },
            "combined": { "both": { "combine": "all", "of": ["office", "site"] } },
            "priorities": [{ "id": "P1", "name": "High" }, { "id": "P2" }],
            "pauses": [{ "id": "customer", "when": { "status": ["Waiting"], "reason": ["customer"] } }],
            "targets": [
                { "id": "fast", "metric": "resolution", "when": { "priority": ["P1"] }, "within": "4h", "calendar": "site" },
                { "id": "reply", "metric": "first-response", "within": "1h", "calendar": "office" },
                { "id": "resolve", "metric": "resolution", "within": "8h", "calendar": "office", "pausedBy": ["customer"] },
            ],
            "measures": [
                { "id": "figure", "kind": "attainment", "of": ["fast", "resolve"], "goal": "95%", "period": "month" },
            ],
            "charges": [{ "id": "fee", "amount": "12000.00", "per": "month" }],
            "credits": [
                { "id": "late", "on": { "measure": "figure" }, "as": { "kind": "bands", "bands": [{ "below": "95%", "give": "5%" }] }, "of": "fee" },
            ],
            "limits": [{ "cap": "15%", "of": "fee", "per": "month", "over": ["late"] }],
            "warnings": [{ "id": "half", "at": { "kind": "used", "share": "50%" } }],
            "availability": [{
                "id": "uptime", "calendar": "office", "goal": "99.9%", "period": "month", "shortestOutage": "5m",
                "exclude": ["customer", { "kind": "maintenance", "atMost": "10h" }],
                "components": { "kind": "series", "of": ["web", { "service": "db", "goal": "99.95%" }] },
            }],
            "reported": [{ "id": "survey", "goal": "80%", "period": "quarter" }],
        },
        "question": {
            "priority": "P2",
            "logged": "2026-11-20T16:40",
            "pauses": [{ "from": "2026-11-23T11:00", "to": "2026-11-23T13:30", "reason": "customer" }],
        },
        "tickets": [{
            "id": "INC-1",
            "fields": { "priority": "P2" },
            "events": [
                ["2026-11-20T16:40", "opened"],
                ["2026-11-20T16:50", "replied"],
                ["2026-11-23T11:00", "status", "Waiting"],
                ["2026-11-23T13:30", "status", "Open"],
                ["2026-11-24T09:00", "resolved"],
            ],
        }],
        "outages": [{
            "id": "O-1", "from": "2026-11-20T16:00", "to": "2026-11-20T17:00", "kind": "customer", "service": "web",
            "share": "50%", "ticket": "INC-1", "reason": "Disk full",
        }],
        "samples": [{ "at": "2026-11-20T16:00", "total": 10, "classes": { "slow": 5 } }],
        "figures": [{ "measure": "survey", "period": "2026-Q3", "value": "81%" }],
    })
}

/// The base with one value replaced, or added; the place as a JSON pointer.
fn with(place: &str, value: Value) -> Value {
    set(base(), place, value)
}

fn set(mut document: Value, place: &str, value: Value) -> Value {
    let (parent, key) = place.rsplit_once('/').unwrap();
    let parent = document.pointer_mut(parent).unwrap();
    match parent {
        Value::Array(list) => list[key.parse::<usize>().unwrap()] = value,
        parent => parent[key] = value,
    }
    document
}

/// Without money, which needs measures by the month.
fn without_credits(document: Value) -> Value {
    let document = set(document, "/agreement/limits", json!([]));
    set(document, "/agreement/credits", json!([]))
}

fn text(document: Value) -> Input {
    Input::Text(document.to_string())
}

fn many(count: usize, of: impl Fn(usize) -> Value) -> Value {
    (0..count).map(of).collect()
}

/// `09:00`, and so on second by second.
fn clock_time(seconds: usize) -> String {
    format!(
        "{:02}:{:02}:{:02}",
        seconds / 3600,
        seconds / 60 % 60,
        seconds % 60
    )
}

fn periods(count: usize) -> Value {
    many(count, |place| {
        let at = place * 86_400 / count;
        json!(format!("{}-{}", clock_time(at), clock_time(at + 1)))
    })
}

fn dates(count: usize) -> impl Iterator<Item = String> {
    (0..count as i64).map(|day| Date::from_days(day).to_string())
}

/// So many overrides, from the last to the first: a tree of JSON would sort them.
fn backwards(count: usize, hours: &str) -> Input {
    let mut days: Vec<String> = dates(count)
        .map(|date| format!("\"{date}\":{hours}"))
        .collect();
    days.reverse();
    let text = with("/agreement/calendars/office/overrides", json!("HERE")).to_string();
    Input::Text(text.replace("\"HERE\"", &format!("{{{}}}", days.join(","))))
}

/// A ticket that is opened, and what happens then, second by second.
fn ticket(count: usize, of: impl Fn(usize) -> Value) -> Value {
    let start = 1_700_000_000;
    let at = |place: usize| At(start + place as i64 * 600).to_string();
    let mut events = vec![json!([at(0), "opened"])];
    events.extend((1..=count).map(|place| {
        let mut event = of(place);
        event.as_array_mut().unwrap().insert(0, at(place).into());
        event
    }));
    json!([{ "id": "INC-1", "fields": { "priority": "P2" }, "events": events }])
}

/// One ticket a day from 1970 on, in no order.
fn daily(count: usize) -> Value {
    many(count, |place| {
        let day = place * 7_919 % count;
        let at = |hours: i64| At(day as i64 * 86_400 + hours * 3_600).to_string();
        json!({ "id": format!("T{place}"), "events": [[at(9), "opened"], [at(10), "resolved"]] })
    })
}

/// Every term that holds a clock of a kind, and the rules that let it run again and again.
fn busy(document: Value) -> Value {
    let metrics = ["next-response", "update", "requester-wait", "agent-work"];
    let mut document = document;
    let targets = document["agreement"]["targets"].as_array_mut().unwrap();
    targets.extend(metrics.map(|metric| {
        json!({ "id": metric, "metric": metric, "within": "4h", "calendar": "office", "pausedBy": ["customer"] })
    }));
    let rules = json!({
        "reopen": "new-cycle",
        "priorityChange": "forward",
        "responses": ["public-reply", "status-change", "assignment"],
    });
    set(document, "/agreement/rules", rules)
}

/// The places of all strings of a document.
fn strings(value: &Value, place: &str, found: &mut Vec<String>) {
    match value {
        Value::String(_) => found.push(place.to_owned()),
        Value::Array(list) => {
            for (position, value) in list.iter().enumerate() {
                strings(value, &format!("{place}/{position}"), found);
            }
        }
        Value::Object(entries) => {
            for (key, value) in entries {
                strings(value, &format!("{place}/{key}"), found);
            }
        }
        _ => {}
    }
}

/// A document whose tickets were made without JSON.
fn made(tickets: Tickets) -> Input {
    let mut document = base();
    document["tickets"] = json!([]);
    let mut document = Document::parse(&document.to_string()).unwrap();
    document.tickets = Arc::new(tickets);
    Input::Document(document)
}

/// So many tickets, each with so many pauses that overlap.
fn paused(tickets: usize, pauses: usize) -> Tickets {
    let event = |at: usize, kind| Event {
        at: When::At(At(1_760_000_000 + at as i64 * 60)),
        kind,
        value: String::new(),
        field: String::new(),
    };
    let mut events = vec![event(0, EventKind::Opened)];
    events.extend((0..pauses).map(|place| event(1 + place, EventKind::Paused)));
    events.extend((0..pauses).map(|place| event(1 + pauses + place, EventKind::Resumed)));
    let mut row = TicketRow {
        id: String::new(),
        fields: [("priority".to_owned(), "P2".to_owned())].into(),
        events,
        unrecorded: Vec::new(),
    };
    let mut made = Tickets::default();
    for number in 0..tickets {
        row.id = number.to_string();
        made.push(&row);
    }
    made
}

fn calendar_file(events: &str) -> Input {
    Input::Calendar(format!("BEGIN:VCALENDAR\n{events}END:VCALENDAR\n"))
}

fn event_of(lines: &str) -> String {
    format!("BEGIN:VEVENT\nSUMMARY:x\n{lines}\nEND:VEVENT\n")
}

type Row = (&'static str, &'static str, fn() -> Input);

/// What it is, how the outcome begins, and the input.
const TABLE: &[Row] = &[
    ("nothing", "This is not JSON", || Input::Text(String::new())),
    ("the base", "an answer", || text(base())),
    // Calendars.
    (
        "10,000 periods a day",
        "agreement.calendars.office.hours: There are 10000 periods a week here; up to 1000 are possible",
        || {
            text(with(
                "/agreement/calendars/office/hours",
                json!({ "mon": periods(10_000) }),
            ))
        },
    ),
    (
        "1,001 periods a week",
        "agreement.calendars.office.hours: There are 1001 periods a week here; up to 1000 are possible",
        || {
            text(with(
                "/agreement/calendars/office/hours",
                json!({ "mon": periods(1_001) }),
            ))
        },
    ),
    ("1,000 periods a week", "an answer", || {
        let hours = json!({ "mon-fri": periods(200) });
        text(with("/agreement/calendars/office/hours", hours))
    }),
    (
        "1,000 periods a week and a target of ten years",
        "an answer",
        || {
            let hours = json!({ "mon-fri": periods(200) });
            let document = with("/agreement/calendars/office/hours", hours);
            text(set(
                document,
                "/agreement/targets/2/within",
                json!("87840h"),
            ))
        },
    ),
    (
        "20,001 dated entries",
        "agreement.calendars.office: There are 20001 dated entries here; up to 20000 are possible",
        || {
            let days: Vec<Value> = dates(19_999).map(Value::from).collect();
            text(with(
                "/agreement/calendars/office/holidays/except",
                days.into(),
            ))
        },
    ),
    (
        "20,000 overrides from the last to the first",
        "an answer",
        || backwards(19_998, r#"["09:00-17:00"]"#),
    ),
    ("20 × 365 overrides", "an answer", || {
        let days: Value = dates(20 * 365)
            .map(|date| (date, json!(["09:00-17:00"])))
            .collect();
        text(with("/agreement/calendars/office/overrides", days))
    }),
    (
        "80,000 overrides from the last to the first",
        "agreement.calendars.office: There are 80002 dated entries here; up to 20000 are possible",
        || backwards(80_000, "[]"),
    ),
    ("100 calendars", "an answer", || {
        let of: Value = (0..98)
            .map(|place| {
                (
                    format!("c{place}"),
                    json!({ "hours": { "mon": periods(20) } }),
                )
            })
            .chain([
                (
                    "office".to_owned(),
                    json!({ "hours": { "mon-fri": ["09:00-10:00"] } }),
                ),
                (
                    "site".to_owned(),
                    json!({ "hours": { "mon-fri": ["09:00-10:00"] } }),
                ),
            ])
            .collect();
        text(set(
            with("/agreement/calendars", of),
            "/tickets",
            daily(84_000),
        ))
    }),
    (
        "100 calendars of 1,000 periods a week",
        "agreement.calendars: There are 100000 periods a week here; up to 2000 are possible",
        || {
            let of: Value = (0..100)
                .map(|place| {
                    (
                        format!("c{place}"),
                        json!({ "hours": { "mon-fri": periods(200) } }),
                    )
                })
                .collect();
            text(with("/agreement/calendars", of))
        },
    ),
    (
        "100,000 calendars",
        "agreement.calendars: There are 100000 calendars here; up to 100 are possible",
        || {
            let of: Value = (0..100_000)
                .map(|place| {
                    (
                        format!("c{place}"),
                        json!({ "hours": { "mon": ["09:00-10:00"] } }),
                    )
                })
                .collect();
            text(with("/agreement/calendars", of))
        },
    ),
    (
        "101 combined calendars",
        "agreement.combined: There are 101 combined calendars here; up to 100 are possible",
        || {
            let one = json!({ "combine": "any", "of": ["office", "site"] });
            let of: Value = (0..101)
                .map(|place| (format!("c{place}"), one.clone()))
                .collect();
            text(with("/agreement/combined", of))
        },
    ),
    (
        "100 combined calendars, each made of the twenty before",
        "an answer",
        || {
            let of: Value = (0..100)
                .map(|place: usize| {
                    let mut parts = vec!["office".to_owned(), "site".to_owned()];
                    parts.extend(
                        (place.saturating_sub(18)..place).map(|part| format!("c{part:02}")),
                    );
                    (
                        format!("c{place:02}"),
                        json!({ "combine": "any", "of": parts }),
                    )
                })
                .collect();
            let document = with("/agreement/combined", of);
            text(set(document, "/agreement/targets/2/calendar", json!("c99")))
        },
    ),
    (
        "100 combined calendars of 1,000 periods a week",
        "an answer",
        || {
            let hours = json!({ "mon-fri": periods(200) });
            let document = with("/agreement/calendars/office/hours", hours);
            let of: Value = (0..100)
                .map(|place| {
                    (
                        format!("c{place:02}"),
                        json!({ "combine": "all", "of": ["office", "site"] }),
                    )
                })
                .collect();
            let document = set(document, "/agreement/combined", of);
            text(set(document, "/agreement/targets/2/calendar", json!("c99")))
        },
    ),
    ("100 calendars in a circle", "agreement.combined.c", || {
        let of: Value = (0..100)
            .map(|place| {
                let next = format!("c{}", (place + 1) % 100);
                (
                    format!("c{place}"),
                    json!({ "combine": "any", "of": ["office", next] }),
                )
            })
            .collect();
        text(with("/agreement/combined", of))
    }),
    // Lists of an agreement.
    (
        "1,001 targets",
        "agreement.targets: There are 1001 targets here; up to 1000 are possible",
        || {
            let target = |place| json!({ "id": format!("t{place}"), "metric": "resolution", "within": "8h", "calendar": "office" });
            text(with("/agreement/targets", many(1_001, target)))
        },
    ),
    (
        "1,000 targets of each its priority, and a ticket that had them all",
        "an answer",
        || {
            let target = |place| json!({ "id": format!("t{place}"), "metric": "resolution", "within": "8h", "calendar": "office", "when": { "site": [format!("P{place}")] } });
            let document = with("/agreement/targets", many(1_000, target));
            let document = set(document, "/agreement/measures/0/of", json!(["t1", "t2"]));
            let document = set(
                document,
                "/agreement/rules",
                json!({ "priorityChange": "forward" }),
            );
            let tickets = ticket(1_000, |place| json!(["set", "site", format!("P{place}")]));
            text(set(document, "/tickets", tickets))
        },
    ),
    (
        "10,001 pause rules",
        "agreement.pauses: There are 10001 pause rules here; up to 10000 are possible",
        || {
            let rule = |place| json!({ "id": format!("p{place}"), "when": { "status": ["x"] } });
            text(with("/agreement/pauses", many(10_001, rule)))
        },
    ),
    (
        "100,000 pause rules",
        "agreement.pauses: There are 100000 pause rules here; up to 10000 are possible",
        || {
            let rule = |place| json!({ "id": format!("p{place}"), "when": { "status": ["x"] } });
            text(with("/agreement/pauses", many(100_000, rule)))
        },
    ),
    (
        "10,000 pause rules and a ticket with as many statuses",
        "an answer",
        || {
            let rule = |place| json!({ "id": format!("p{place}"), "when": { "status": [format!("s{place}")] } });
            let document = with("/agreement/pauses", many(10_000, rule));
            let document = set(document, "/agreement/targets/2/pausedBy", Value::Null);
            let tickets = ticket(9_999, |place| json!(["status", format!("s{place}")]));
            text(set(document, "/tickets", tickets))
        },
    ),
    ("10,000 pause rules for 1,000 tickets", "an answer", || {
        let rule = |place| json!({ "id": format!("p{place}"), "when": { "status": [format!("s{place}")] } });
        let document = with("/agreement/pauses", many(10_000, rule));
        let document = set(document, "/agreement/targets/2/pausedBy", Value::Null);
        text(set(document, "/tickets", daily(1_000)))
    }),
    (
        "1,001 priorities",
        "agreement.priorities: There are 1001 priorities here; up to 100 are possible",
        || {
            text(with(
                "/agreement/priorities",
                many(1_001, |place| json!({ "id": format!("P{place}") })),
            ))
        },
    ),
    (
        "1,001 warnings",
        "agreement.warnings: There are 1001 warnings here; up to 100 are possible",
        || {
            let warning = |place| json!({ "id": format!("w{place}"), "at": { "kind": "used", "share": "50%" } });
            text(with("/agreement/warnings", many(1_001, warning)))
        },
    ),
    (
        "100,000 bands",
        "agreement.credits[0].as.bands: There are 100000 bands here; up to 100 are possible",
        || {
            let band =
                |place| json!({ "below": format!("{}%", place as f64 / 1_000.0), "give": "5%" });
            text(with("/agreement/credits/0/as/bands", many(100_000, band)))
        },
    ),
    (
        "10,001 charges",
        "agreement.charges: There are 10001 charges here; up to 100 are possible",
        || {
            let charge = |place| json!({ "id": format!("f{place}"), "amount": "1000000000000", "per": "month" });
            text(with("/agreement/charges", many(10_001, charge)))
        },
    ),
    (
        "10,001 credits",
        "agreement.credits: There are 10001 credits here; up to 100 are possible",
        || {
            let credit = base()["agreement"]["credits"][0].clone();
            text(with(
                "/agreement/credits",
                many(10_001, |place| {
                    set(json!({ "a": credit }), "/a/id", json!(format!("c{place}")))["a"].clone()
                }),
            ))
        },
    ),
    (
        "10,001 limits",
        "agreement.limits: There are 10001 limits here; up to 100 are possible",
        || {
            let limit = base()["agreement"]["limits"][0].clone();
            text(with("/agreement/limits", many(10_001, |_| limit.clone())))
        },
    ),
    (
        "100,000 references that lead nowhere",
        "agreement.measures[0].of: There are 100000 targets here; up to 1000 are possible",
        || {
            text(with(
                "/agreement/measures/0/of",
                many(100_000, |place| json!(format!("nowhere-{place}"))),
            ))
        },
    ),
    (
        "1,000 targets and 1,000 references that lead nowhere",
        "agreement.measures[0].of[0]: agreement.measures[0].of[0] names the target",
        || {
            let target = |place| json!({ "id": format!("a-target-with-a-name-{place}"), "metric": "resolution", "within": "8h", "calendar": "office" });
            let document = with("/agreement/targets", many(1_000, target));
            text(set(
                document,
                "/agreement/measures/0/of",
                many(1_000, |place| json!(format!("a-target-nowhere-{place}"))),
            ))
        },
    ),
    (
        "100,000 times the same reference",
        "agreement.measures[0].of: There are 100000 targets here; up to 1000 are possible",
        || {
            text(with(
                "/agreement/measures/0/of",
                many(100_000, |_| json!("fast")),
            ))
        },
    ),
    (
        "100,000 values of a condition, and as many in the tickets",
        "an answer",
        || {
            let values = many(100_000, |place| json!(format!("v{place}")));
            let document = with("/agreement/targets/0/when", json!({ "site": values }));
            let tickets = many(
                50_000,
                |place| json!({ "id": format!("T{place}"), "fields": { "site": format!("v{place}") }, "events": [["2026-11-20T16:40", "opened"]] }),
            );
            text(set(document, "/tickets", tickets))
        },
    ),
    (
        "100,000 statuses of a pause rule, and as many in the tickets",
        "an answer",
        || {
            let values = many(100_000, |place| json!(format!("v{place}")));
            let document = with("/agreement/pauses/0/when/status", values);
            let tickets = many(
                50_000,
                |place| json!({ "id": format!("T{place}"), "events": [["2026-11-20T16:40", "opened"], ["2026-11-20T16:40", "status", format!("v{place}")]] }),
            );
            text(set(document, "/tickets", tickets))
        },
    ),
    // Texts.
    (
        "100,000 unknown fields from the last to the first",
        "z099999: \"z099999\" is not a field known here",
        || {
            let mut entries = String::new();
            for place in (0..100_000).rev() {
                let _ = write!(entries, "\"z{place:06}\":1,");
            }
            let text = base().to_string();
            Input::Text(text.replacen('{', &format!("{{{entries}"), 1))
        },
    ),
    (
        "100,000 lists inside each other",
        "This is not JSON: recursion limit exceeded",
        || Input::Text("[".repeat(100_000)),
    ),
    (
        "100,000 objects inside each other",
        "This is not JSON: recursion limit exceeded",
        || Input::Text("{\"a\":".repeat(100_000)),
    ),
    (
        "100,000 lists inside an agreement",
        "This is not JSON: recursion limit exceeded",
        || {
            let lists = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
            let text = with("/agreement/name", json!("HERE")).to_string();
            Input::Text(text.replace("\"HERE\"", &lists))
        },
    ),
    ("a name of 10 MB", "an answer", || {
        text(with("/agreement/name", json!("x".repeat(10_000_000))))
    }),
    ("a zone of 10 MB", "agreement.timeZone: \"é", || {
        text(with("/agreement/timeZone", json!("é".repeat(5_000_000))))
    }),
    // Times and lengths.
    (
        "the year 9999",
        "tickets[0].events[0][0]: \"9999-01-01T00:00\" cannot be read: times lie between 1970-01-01 and 2199-12-31",
        || text(with("/tickets/0/events/0/0", json!("9999-01-01T00:00"))),
    ),
    (
        "the year 1",
        "tickets[0].events[0][0]: \"0001-01-01T00:00Z\" cannot be read: times lie between 1970-01-01 and 2199-12-31",
        || text(with("/tickets/0/events/0/0", json!("0001-01-01T00:00Z"))),
    ),
    (
        "the year 9999 in a calendar",
        "agreement.calendars.office.overrides.9999-12-31: \"9999-12-31\" cannot be read: dates lie between",
        || {
            text(with(
                "/agreement/calendars/office/overrides",
                json!({ "9999-12-31": [] }),
            ))
        },
    ),
    (
        "from the first to the last second there is",
        "an answer",
        || {
            let events = json!([
                ["1970-01-01T00:00:00Z", "opened"],
                ["2199-12-31T23:59:59Z", "resolved"]
            ]);
            text(with("/tickets/0/events", events))
        },
    ),
    // Money.
    (
        "an amount of 10^27",
        "agreement.charges[0].amount: \"1000000000000000000000000000\" cannot be read: write an amount from 0 to 1000000000000",
        || {
            text(with(
                "/agreement/charges/0/amount",
                json!(format!("1{}", "0".repeat(27))),
            ))
        },
    ),
    (
        "10^28 percent",
        "agreement.measures[0].goal: \"10000000000000000000000000000%\" cannot be read: write a percentage from 0% to 100%",
        || {
            text(with(
                "/agreement/measures/0/goal",
                json!(format!("1{}%", "0".repeat(28))),
            ))
        },
    ),
    (
        "a percentage of 100,000 digits",
        "agreement.measures[0].goal: \"99.999",
        || {
            text(with(
                "/agreement/measures/0/goal",
                json!(format!("99.{}%", "9".repeat(100_000))),
            ))
        },
    ),
    (
        "a percentage of 28 digits of the greatest amount for 230 years",
        "an answer",
        || {
            let share = format!("99.{}%", "9".repeat(26));
            let document = with(
                "/agreement/credits/0/as/bands/0",
                json!({ "below": "100%", "give": share }),
            );
            let document = set(document, "/agreement/limits/0/cap", json!(share));
            let document = set(
                document,
                "/agreement/measures/0/rounding",
                json!({ "to": "0.000001%", "mode": "up" }),
            );
            let document = set(
                document,
                "/agreement/charges/0/amount",
                json!("1000000000000.000000"),
            );
            text(set(document, "/tickets", daily(84_000)))
        },
    ),
    // Measures.
    (
        "84,000 days in no order, month by month",
        "an answer",
        || text(with("/tickets", daily(84_000))),
    ),
    (
        "84,000 days in no order, each a period",
        "an answer",
        || {
            let document = with("/agreement/measures/0/period", json!("day"));
            text(set(without_credits(document), "/tickets", daily(84_000)))
        },
    ),
    ("84,000 windows of three years", "an answer", || {
        let period = json!({ "kind": "rolling", "days": 1_098, "every": "day" });
        let document = with("/agreement/measures/0/period", period);
        text(set(without_credits(document), "/tickets", daily(84_000)))
    }),
    (
        "100 measures of 84,000 windows",
        "agreement.measures: Over the 84001 days of the tickets these are 8400200 figures; up to 2000000 are possible",
        || {
            let mut measure = base()["agreement"]["measures"][0].clone();
            measure["period"] = json!({ "kind": "rolling", "days": 1_098, "every": "day" });
            let measures = many(100, |place| {
                let mut measure = measure.clone();
                measure["id"] = json!(format!("m{place}"));
                measure
            });
            let document = set(without_credits(base()), "/agreement/measures", measures);
            text(set(document, "/tickets", daily(84_000)))
        },
    ),
    (
        "1,000 exceptions in each of 84,000 windows",
        "agreement.measures: Over the 84001 days of the tickets these are 84086002 figures; up to 2000000 are possible",
        || {
            let period = json!({ "kind": "rolling", "days": 1_098, "every": "day" });
            let document = with("/agreement/measures/0/period", period);
            let exceptions = many(
                1_000,
                |place| json!({ "id": format!("e{place}"), "when": { "site": [format!("s{place}")] } }),
            );
            let document = set(document, "/agreement/measures/0/exceptions", exceptions);
            text(set(without_credits(document), "/tickets", daily(84_000)))
        },
    ),
    ("100 priorities for 230 years", "an answer", || {
        let document = with(
            "/agreement/priorities",
            many(100, |place| json!({ "id": format!("P{}", place + 1) })),
        );
        text(set(document, "/tickets", daily(84_000)))
    }),
    // Questions.
    (
        "a question with 100,000 pauses from the last to the first",
        "question.pauses: There are 100000 pauses here; up to 1000 are possible",
        || {
            let pause = |place: usize| json!({ "from": At(1_800_000_000 - place as i64 * 60).to_string(), "to": At(1_800_000_030 - place as i64 * 60).to_string() });
            text(with("/question/pauses", many(100_000, pause)))
        },
    ),
    (
        "a question with 1,000 pauses in 1,000 periods a week for ten years",
        "an answer",
        || {
            let pause = |place: usize| json!({ "from": At(1_800_000_000 - place as i64 * 60).to_string(), "to": At(1_800_000_030 - place as i64 * 60).to_string() });
            let hours = json!({ "mon-fri": periods(200) });
            let document = with("/agreement/calendars/office/hours", hours);
            let document = set(document, "/agreement/targets/2/within", json!("1000h"));
            text(set(document, "/question/pauses", many(1_000, pause)))
        },
    ),
    (
        "a question of ten years in 20,000 dated entries",
        "an answer",
        || {
            let days: Value = dates(19_998).map(|date| (date, periods(1))).collect();
            let document = with("/agreement/calendars/office/breaks", days);
            text(set(
                document,
                "/agreement/targets/2/within",
                json!("20000h"),
            ))
        },
    ),
    // Tickets.
    (
        "a ticket with 100,000 events",
        "tickets[0].events: There are 100001 events here; up to 10000 are possible",
        || text(with("/tickets", ticket(100_000, |_| json!(["replied"])))),
    ),
    ("a ticket with 10,000 replies", "an answer", || {
        text(set(
            busy(base()),
            "/tickets",
            ticket(9_999, |_| json!(["replied"])),
        ))
    }),
    (
        "a ticket with 5,000 messages and as many replies",
        "an answer",
        || {
            let event = |place: usize| {
                if place % 2 == 1 {
                    json!(["replied"])
                } else {
                    json!(["asked"])
                }
            };
            text(set(busy(base()), "/tickets", ticket(9_999, event)))
        },
    ),
    (
        "a ticket with 9,998 messages and one reply",
        "an answer",
        || {
            let event = |place: usize| {
                if place == 1 {
                    json!(["replied"])
                } else {
                    json!(["asked"])
                }
            };
            text(set(busy(base()), "/tickets", ticket(9_999, event)))
        },
    ),
    (
        "a ticket with 10,000 changes of its priority",
        "an answer",
        || {
            let event =
                |place: usize| json!(["set", "priority", if place % 2 == 1 { "P1" } else { "P2" }]);
            text(set(busy(base()), "/tickets", ticket(9_999, event)))
        },
    ),
    ("the same by the strictest ever", "an answer", || {
        let event =
            |place: usize| json!(["set", "priority", if place % 2 == 1 { "P1" } else { "P2" }]);
        let document = set(
            busy(base()),
            "/agreement/rules/priorityChange",
            json!("strictest-ever"),
        );
        text(set(document, "/tickets", ticket(9_999, event)))
    }),
    (
        "the same carrying shares, with messages and replies",
        "an answer",
        || {
            let event = |place: usize| match place % 4 {
                0 => json!(["set", "priority", "P1"]),
                1 => json!(["replied"]),
                2 => json!(["set", "priority", "P2"]),
                _ => json!(["asked"]),
            };
            let document = set(
                busy(base()),
                "/agreement/rules/priorityChange",
                json!("carry-percent"),
            );
            text(set(document, "/tickets", ticket(9_999, event)))
        },
    ),
    ("a ticket with 10,000 assignments", "an answer", || {
        let document = set(
            busy(base()),
            "/agreement/targets/2/assignedTo",
            json!(["a"]),
        );
        let event = |place: usize| json!(["assigned", if place % 2 == 1 { "a" } else { "b" }]);
        text(set(document, "/tickets", ticket(9_999, event)))
    }),
    (
        "a ticket with 10,000 changes of its status",
        "an answer",
        || {
            let event =
                |place: usize| json!(["status", if place % 2 == 1 { "Waiting" } else { "Open" }]);
            text(set(busy(base()), "/tickets", ticket(9_999, event)))
        },
    ),
    (
        "the same with a reply to each, which a pause needs",
        "an answer",
        || {
            let event = |place: usize| match place % 4 {
                0 => json!(["status", "Waiting"]),
                1 => json!(["replied"]),
                2 => json!(["asked"]),
                _ => json!(["status", "Open"]),
            };
            let document = set(
                busy(base()),
                "/agreement/pauses/0/needsContact",
                json!(true),
            );
            let document = set(document, "/agreement/pauses/0/endsOnReply", json!(true));
            let document = set(document, "/agreement/pauses/0/inTotal", json!("1000h"));
            text(set(document, "/tickets", ticket(9_999, event)))
        },
    ),
    ("a ticket with 5,000 pauses", "an answer", || {
        let event = |place: usize| {
            if place % 2 == 1 {
                json!(["paused", "customer"])
            } else {
                json!(["resumed"])
            }
        };
        text(set(busy(base()), "/tickets", ticket(9_998, event)))
    }),
    ("a ticket reopened 5,000 times", "an answer", || {
        let event = |place: usize| {
            if place % 2 == 1 {
                json!(["resolved"])
            } else {
                json!(["reopened"])
            }
        };
        text(set(busy(base()), "/tickets", ticket(9_999, event)))
    }),
    ("six conditions over 10,000 changes", "an answer", || {
        let conditions = json!({ "start": { "status": ["a"] }, "pause": { "status": ["b"], "site": ["1"] }, "resume": { "status": ["c"] }, "reset": { "site": ["2"] } });
        let document = set(base(), "/agreement/targets/2/conditions", conditions);
        let event = |place: usize| match place % 4 {
            0 => json!(["status", "b"]),
            1 => json!(["status", "a"]),
            2 => json!(["set", "site", "1"]),
            _ => json!(["set", "site", "2"]),
        };
        text(set(document, "/tickets", ticket(9_999, event)))
    }),
    (
        "1,000 targets by a field that stays, and 10,000 changes of another",
        "an answer",
        || {
            let target = |place| json!({ "id": format!("t{place}"), "metric": "resolution", "within": "8h", "calendar": "office", "when": { "site": [format!("P{place}")] } });
            let document = with("/agreement/targets", many(1_000, target));
            let document = set(document, "/agreement/measures/0/of", json!(["t1", "t2"]));
            let document = set(
                document,
                "/agreement/rules",
                json!({ "priorityChange": "strictest-ever" }),
            );
            text(set(
                document,
                "/tickets",
                ticket(9_999, |place| json!(["set", "room", format!("{place}")])),
            ))
        },
    ),
    (
        "six conditions over fields that stay, and 10,000 changes of another",
        "an answer",
        || {
            let conditions = json!({ "pause": { "site": ["b"] }, "reset": { "place": ["2"] }, "cancel": { "country": ["x"] } });
            let document = set(base(), "/agreement/targets/2/conditions", conditions);
            let tickets = ticket(9_999, |place| json!(["set", "room", format!("{place}")]));
            let tickets = json!([tickets[0], { "id": "2", "fields": { "site": "a", "place": "1", "country": "y" }, "events": [["2026-11-20T16:40", "opened"]] }]);
            text(set(document, "/tickets", tickets))
        },
    ),
    (
        "20 pause rules of one status that comes and goes",
        "an answer",
        || {
            let rule = |place| json!({ "id": format!("p{place}"), "when": { "status": ["Waiting"] }, "inTotal": "10000h" });
            let mut document = set(busy(base()), "/agreement/pauses", many(20, rule));
            for place in 2..7 {
                document = set(
                    document,
                    &format!("/agreement/targets/{place}/pausedBy"),
                    json!(["p0", "p19"]),
                );
            }
            document = set(document, "/agreement/targets/2/pausedBy", Value::Null);
            let event =
                |place: usize| json!(["status", if place % 2 == 1 { "Waiting" } else { "Open" }]);
            text(set(document, "/tickets", ticket(9_999, event)))
        },
    ),
    ("10,000 pause rules for 84,000 tickets", "an answer", || {
        let rule = |place| json!({ "id": format!("p{place}"), "when": { "status": [format!("s{place}")] } });
        let document = with("/agreement/pauses", many(10_000, rule));
        let document = set(document, "/agreement/targets/2/pausedBy", Value::Null);
        text(set(document, "/tickets", daily(84_000)))
    }),
    ("1,000 targets for 20,000 tickets", "an answer", || {
        let target = |place| json!({ "id": format!("t{place}"), "metric": "resolution", "within": "8h", "calendar": "office", "when": { "site": [format!("P{place}")] } });
        let document = with("/agreement/targets", many(1_000, target));
        let document = set(document, "/agreement/measures/0/of", json!(["t1", "t2"]));
        text(set(document, "/tickets", daily(20_000)))
    }),
    (
        "2,000 exceptions",
        "agreement.measures: There are 2000 exceptions here; up to 1000 are possible",
        || {
            let mut measure = base()["agreement"]["measures"][0].clone();
            measure["exceptions"] = many(
                1_000,
                |place| json!({ "id": format!("e{place}"), "when": { "site": ["x"] } }),
            );
            text(set(
                without_credits(base()),
                "/agreement/measures",
                json!([measure, measure]),
            ))
        },
    ),
    (
        "21 pause rules of one status",
        "agreement.pauses[20].when.status[0]: \"x\" is named by more than 20 pause rules; up to 20 may name one status",
        || {
            let rule = |place| json!({ "id": format!("p{place}"), "when": { "status": ["x"] } });
            text(with("/agreement/pauses", many(21, rule)))
        },
    ),
    (
        "257 fields",
        "tickets: tickets have more than 256 different fields",
        || {
            let fields: Value = (0..257)
                .map(|place| (format!("f{place}"), json!("x")))
                .collect();
            text(with("/tickets/0/fields", fields))
        },
    ),
    ("100,000 fields in events", "tickets", || {
        text(with(
            "/tickets",
            ticket(100_000, |place| json!(["set", format!("f{place}"), "x"])),
        ))
    }),
    (
        "100,000 tickets with the same id",
        "tickets[1].id: \"x\" is the id of tickets[0] too",
        || {
            let one = json!({ "id": "x", "events": [["2026-11-20T16:40", "opened"]] });
            text(with("/tickets", many(100_000, |_| one.clone())))
        },
    ),
    (
        "100,000 tickets without events",
        "tickets[0].events: The ticket has no \"opened\" event",
        || {
            text(with(
                "/tickets",
                many(
                    100_000,
                    |place| json!({ "id": place.to_string(), "events": [] }),
                ),
            ))
        },
    ),
    (
        "10,000 tickets with 100 overlapping pauses each",
        "an answer",
        || made(paused(10_000, 100)),
    ),
    (
        "100,000 tickets with 100 overlapping pauses each",
        "tickets: There are 20100000 events here; up to 10000000 are possible",
        || made(paused(100_000, 100)),
    ),
    // Calendar files.
    ("a day of every year without an end", "230 days; ", || {
        calendar_file(&event_of("DTSTART;VALUE=DATE:19700501\nRRULE:FREQ=YEARLY"))
    }),
    ("10^9 times", "230 days; ", || {
        calendar_file(&event_of(
            "DTSTART;VALUE=DATE:19700501\nRRULE:FREQ=YEARLY;COUNT=1000000000",
        ))
    }),
    ("10^18 times", "230 days; ", || {
        calendar_file(&event_of(
            "DTSTART;VALUE=DATE:19700501\nRRULE:FREQ=YEARLY;COUNT=1000000000000000000",
        ))
    }),
    ("every day of every year", "84006 days; ", || {
        calendar_file(&event_of(
            "DTSTART;VALUE=DATE:19700101\nRRULE:FREQ=YEARLY;BYMONTHDAY=1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31",
        ))
    }),
    (
        "every day",
        "0 days; line 5: x is left out: it recurs DAILY",
        || calendar_file(&event_of("DTSTART;VALUE=DATE:19700101\nRRULE:FREQ=DAILY")),
    ),
    ("100,000 events", "84006 days; ", || {
        let mut events = String::new();
        for day in 0..100_000 {
            let date = Date::from_days(day % 84_006).to_string().replace('-', "");
            events += &event_of(&format!("DTSTART;VALUE=DATE:{date}"));
        }
        calendar_file(&events)
    }),
    ("100,000 events on one day", "1 days; ", || {
        let mut events = String::new();
        for place in 0..100_000 {
            events += &event_of(&format!(
                "SUMMARY:n{place}\nDTSTART:20260501T{:02}0000\nDURATION:PT1H",
                place % 24
            ));
        }
        calendar_file(&events)
    }),
    ("100,000 events that recur for ever", "230 days; ", || {
        calendar_file(&event_of("DTSTART;VALUE=DATE:19700501\nRRULE:FREQ=YEARLY").repeat(100_000))
    }),
    (
        "100,000 dates and as many exceptions",
        "0 days; line 2: x is left out: the file says more than can be read",
        || {
            let dates: Vec<String> = dates(84_000).map(|date| date.replace('-', "")).collect();
            let dates = dates.join(",");
            calendar_file(&event_of(&format!(
                "DTSTART;VALUE=DATE:19700101\nRDATE;VALUE=DATE:{dates}\nEXDATE;VALUE=DATE:{dates}"
            )))
        },
    ),
    (
        "one line of 10 MB",
        "0 days; line 1: This is no line of an iCalendar file",
        || Input::Calendar("x".repeat(10_000_000)),
    ),
    (
        "one line in 1,000,000 parts",
        "0 days; line 1: This is no iCalendar file",
        || Input::Calendar(format!("SUMMARY:x{}", "\n y".repeat(1_000_000))),
    ),
    ("1,000,000 components inside each other", "0 days; ", || {
        Input::Calendar("BEGIN:X\n".repeat(1_000_000))
    }),
    // Lists of tickets.
    ("a cell of 10 MB", "1 tickets, 0 left out", || {
        Input::List(format!(
            "Key,Priority,Created,Resolved\nA,{},2026-11-20T16:40Z,\n",
            "x".repeat(10_000_000)
        ))
    }),
    ("100,000 columns", "1 tickets, 0 left out", || {
        let columns = |text: &str| format!(",{text}").repeat(100_000);
        Input::List(format!(
            "Key,Created,Priority{}\nA,2026-11-20T16:40Z,1{}\n",
            columns("x"),
            columns("y")
        ))
    }),
    (
        "a quote that is never closed",
        "1 tickets, 1 left out open-quote",
        || {
            let rows = "B,2026-11-20T16:40Z,x\n".repeat(200_000);
            Input::List(format!(
                "Key,Created,Priority\nA,2026-11-20T16:40Z,x\n\"{rows}"
            ))
        },
    ),
    (
        "100,000 rows of one ticket",
        "1 tickets, 0 left out",
        || {
            Input::List(format!(
                "Key,Created,Priority\n{}",
                "A,2026-11-20T16:40Z,1\n".repeat(100_000)
            ))
        },
    ),
    (
        "a log with 100,000 rows of one ticket, the last first",
        "1 tickets, 0 left out",
        || {
            let mut rows = "number,incident_state,opened_at,sys_updated_at,priority\n".to_owned();
            for place in (0..100_000).rev() {
                let at = Local(1_700_000_000 + place * 60).to_string();
                let _ = writeln!(
                    rows,
                    "A,{},2023-01-01T00:00Z,{at}Z,{place}",
                    ["New", "Active"][place as usize % 2]
                );
            }
            Input::List(rows)
        },
    ),
    (
        "100,000 bad rows",
        "0 tickets, 100000 left out not-a-time",
        || {
            Input::List(format!(
                "Key,Created,Priority\n{}",
                "A,soon,1\n".repeat(100_000)
            ))
        },
    ),
];

#[test]
fn hostile_inputs_are_refused_or_answered_in_time() {
    let only = std::env::var("HOSTILE").unwrap_or_default();
    let rows = TABLE
        .iter()
        .chain(availability::TABLE)
        .chain(credits::TABLE);
    let rows = rows.filter(|(name, ..)| name.contains(&only));
    let faults: Vec<String> = rows
        .filter_map(|(name, expected, input)| watched(name, &input(), expected))
        .collect();
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
    lengths();
    every_string();
}

/// 10^18 seconds, and a ten years' length, in every place where a length stands.
fn lengths() {
    let places = [
        ("/agreement/targets/2/within", None),
        ("/agreement/targets/2/grace", None),
        ("/agreement/targets/2/surcharge", None),
        ("/agreement/targets/2/then", None),
        ("/agreement/pauses/0/atMost", None),
        ("/agreement/pauses/0/inTotal", None),
        ("/agreement/day", Some("hours")),
        ("/agreement/rules", Some("to")),
        ("/agreement/rules", Some("reopenWithin")),
        ("/agreement/warnings/0/at", Some("after-start")),
        ("/agreement/warnings/0/at", Some("before-due")),
        ("/agreement/warnings/0/at", Some("after-due")),
        ("/agreement/measures/0/steps", Some("steps")),
        ("/agreement/availability/0/shortestOutage", None),
        ("/agreement/availability/0/exclude/1/atMost", None),
        ("/agreement/availability/0/basis", Some("fixed")),
    ];
    for (place, part) in places {
        for (length, refused) in [("1000000000000000000s", true), ("87840h", false)] {
            let value = match part {
                None => json!(length),
                Some("hours") => json!({ "kind": "hours", "hours": length }),
                Some("to") => json!({ "rounding": { "to": length, "mode": "up" } }),
                Some("reopenWithin") => json!({ "reopenWithin": length }),
                Some("steps") => json!([{ "within": length, "goal": "99%" }]),
                Some(kind) => json!({ "kind": kind, "time": length }),
            };
            // A day and a step of rounding end at 24 hours.
            let short = matches!(part, Some("hours" | "to"));
            let path = place
                .trim_start_matches('/')
                .replace('/', ".")
                .replace(".0", "[0]")
                .replace(".1", "[1]")
                .replace(".2", "[2]");
            let expected = if refused || short {
                path.as_str()
            } else {
                "an answer"
            };
            let input = text(with(place, value));
            assert_eq!(
                watched(&format!("{length} in {path} {part:?}"), &input, expected),
                None
            );
        }
    }
}

/// Every string empty or of 1 MB, one after the other, and all together at 60 MB.
fn every_string() {
    let base = base();
    let mut places = Vec::new();
    strings(&base, "", &mut places);
    assert!(places.len() >= 80, "{}", places.len());
    for filling in ["", &"é".repeat(500_000)] {
        let mut all = base.clone();
        let letters = filling.chars().count().min(30_000_000 / places.len());
        let share: String = filling.chars().take(letters).collect();
        for place in &places {
            *all.pointer_mut(place).unwrap() = share.as_str().into();
            let input = text(with(place, filling.into()));
            assert_eq!(watched(place, &input, ""), None);
        }
        assert_eq!(watched("every string", &text(all), "asOf: "), None);
    }
}
