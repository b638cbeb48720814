//! Documents made of decisions: every term that an agreement knows, nearly always in a valid place.
//!
//! Ids are chosen from a few, so that references lead somewhere and sometimes do not.

use super::choices::Choices;
use super::services::services;
use serde_json::{Map, Value, json};
use sla_calculator::time::{Date, Instant, Local};

const ZONES: [&str; 8] = [
    "UTC",
    "Europe/London",
    "Pacific/Apia",
    "America/St_Johns",
    "Australia/Lord_Howe",
    "Africa/Casablanca",
    "Europe/Berlin",
    "Asia/Kathmandu",
];
const LENGTHS: [&str; 16] = [
    "8h", "1h", "15m", "1s", "4h30m", "2d", "1d", "30d", "24h", "1d2h", "59m59s", "3d", "100h",
    "5d", "1440h", "3660d",
];
pub const CAPS: [&str; 5] = ["2h", "1m", "8h", "100h", "1d"];
pub const SHARES: [&str; 6] = ["95%", "0%", "100%", "50%", "99.95%", "33.333333%"];
const STATUSES: [&str; 4] = ["New", "Waiting", "Vendor", "Done"];
const FIELDS: [&str; 4] = ["priority", "site", "due", "status"];
const VALUES: [&str; 5] = ["P1", "P2", "2026-03-30T10:00", "2026-11-24T12:00:00Z", "x"];
const GROUPS: [&str; 3] = ["desk", "network", "vendor"];
const REASONS: [&str; 3] = ["", "customer", "spam"];
const TIMES: [&str; 6] = ["16:00", "00:00", "24:00", "02:30", "09:00", "23:59:59"];
const CALENDARS: [&str; 5] = ["office", "always", "nights", "both", "either"];
const METRICS: [&str; 6] = [
    "resolution",
    "first-response",
    "next-response",
    "update",
    "requester-wait",
    "agent-work",
];
/// Days near clock changes and at the ends of time, as seconds since 1970.
const MOMENTS: [i64; 9] = [
    1_795_000_000, // 2026-11-18
    1_774_656_000, // 2026-03-28, the day before clocks go forward in Europe
    1_792_800_000, // 2026-10-24
    0,
    7_258_000_000, // 2199-12-30
    951_782_400,   // 2000-02-29
    1_325_203_200, // 2011-12-30, which Apia does not have
    1_257_033_600, // 2009-11-01, St. John's at one minute past midnight
    4_102_444_800, // 2100-01-01
];

type Object = Map<String, Value>;

/// Sets a field if it is decided to be there.
pub fn maybe(
    choices: &mut Choices<'_>,
    object: &mut Object,
    key: &str,
    of: impl FnOnce(&mut Choices<'_>) -> Value,
) {
    if choices.one_in(4) {
        let value = of(choices);
        object.insert(key.to_owned(), value);
    }
}

pub fn word(choices: &mut Choices<'_>, words: &[&str]) -> Value {
    Value::from(choices.pick(words))
}

/// A few of some words, and never one of them twice; none only where there are none, or seldom.
pub fn few(choices: &mut Choices<'_>, words: &[&str]) -> Value {
    let most = (1 << words.len()) - 1;
    let mask = match choices.number(0..=255) {
        0 => most,
        255 => 0,
        mask => 1 + (mask - 1) % most.max(1),
    };
    let chosen = words.iter().enumerate();
    let chosen = chosen.filter(|&(place, _)| mask >> place & 1 == 1);
    chosen.map(|(_, word)| *word).collect()
}

pub fn list(
    choices: &mut Choices<'_>,
    most: i64,
    of: impl Fn(&mut Choices<'_>, i64) -> Value,
) -> Value {
    let count = choices.number(0..=most);
    (0..count).map(|place| of(choices, place)).collect()
}

/// Mostly in the era of the document, so that what it says meets.
fn era(choices: &mut Choices<'_>) -> i64 {
    match choices.one_in(8) {
        true => choices.pick(&MOMENTS),
        false => choices.era,
    }
}

pub fn moment(choices: &mut Choices<'_>) -> i64 {
    let at = era(choices) + choices.number(0..=255) * 3_600 + choices.number(0..=255) * 15;
    at.clamp(Instant::MIN.0, Instant::MAX.0 - 1)
}

pub fn written(choices: &mut Choices<'_>, at: i64) -> Value {
    match choices.one_in(3) {
        true => Value::from(Local(at).to_string()),
        false => Value::from(Instant(at).to_string()),
    }
}

fn date(choices: &mut Choices<'_>) -> String {
    let days = era(choices) / 86_400 + choices.number(-7..=40);
    Date::from_days(days.clamp(0, Instant::MAX.0 / 86_400 - 1)).to_string()
}

fn condition(choices: &mut Choices<'_>) -> Value {
    let mut object = Object::new();
    for _ in 0..choices.number(1..=2) {
        let field = choices.pick(&FIELDS);
        let values = match field {
            "status" => few(choices, &STATUSES),
            "priority" => few(choices, &VALUES[..2]),
            _ => few(choices, &VALUES),
        };
        object.insert(field.to_owned(), values);
    }
    Value::Object(object)
}

fn periods(choices: &mut Choices<'_>) -> Value {
    let time = |choices: &mut Choices<'_>| {
        let minutes = choices.number(0..=1_439);
        format!("{:02}:{:02}", minutes / 60, minutes % 60)
    };
    match choices.number(0..=6) {
        0 => json!(["09:00-17:30"]),
        1 => json!(["08:00-12:00", "13:30-18:00"]),
        2 => json!(["00:00-24:00"]),
        3 => json!(["22:00-06:00"]),
        4 => json!([]),
        _ => list(choices, 3, |choices, _| {
            Value::from(format!("{}-{}", time(choices), time(choices)))
        }),
    }
}

fn week(choices: &mut Choices<'_>) -> Value {
    let mut object = Object::new();
    let days = choices.pick(&[
        &["mon-fri"][..],
        &["mon-sun"],
        &["mon", "tue-thu", "fri", "sat-sun"],
        &["sun"],
        &["sat", "wed"],
    ]);
    for day in days {
        object.insert((*day).to_owned(), periods(choices));
    }
    Value::Object(object)
}

fn dated(choices: &mut Choices<'_>) -> Value {
    let mut object = Object::new();
    for _ in 0..choices.number(1..=3) {
        object.insert(date(choices), periods(choices));
    }
    Value::Object(object)
}

fn calendar(choices: &mut Choices<'_>, named: bool) -> Value {
    let mut object = Object::new();
    let hours = match choices.number(0..=3) {
        0 => json!({ "mon-fri": ["09:00-17:30"] }),
        1 => json!({ "mon-sun": ["22:00-06:00"] }),
        _ => week(choices),
    };
    object.insert("hours".into(), hours);
    maybe(choices, &mut object, "overrides", dated);
    maybe(choices, &mut object, "breaks", dated);
    maybe(choices, &mut object, "extra", dated);
    maybe(choices, &mut object, "maintenance", week);
    maybe(choices, &mut object, "alternating", |choices| {
        let turns = choices.number(1..=3);
        let then: Vec<Value> = (0..turns).map(|_| week(choices)).collect();
        json!({ "from": date(choices), "then": then })
    });
    maybe(choices, &mut object, "closures", |choices| {
        list(choices, 3, |choices, _| {
            let from = moment(choices).min(Instant::MAX.0 - 2);
            let to = (from + choices.number(1..=400_000)).min(Instant::MAX.0 - 1);
            json!({ "from": Local(from).to_string(), "to": Local(to).to_string(), "name": "Works" })
        })
    });
    maybe(choices, &mut object, "holidays", |choices| {
        let mut holidays = Object::new();
        if choices.one_in(2) {
            holidays.insert("preset".into(), "gb-eng".into());
            maybe(choices, &mut holidays, "data", |_| "2026-10".into());
            maybe(choices, &mut holidays, "except", |choices| {
                json!([date(choices)])
            });
        }
        let mut seen = Vec::new();
        let mut also = Vec::new();
        for _ in 0..choices.number(0..=3) {
            let date = date(choices);
            if !seen.contains(&date) {
                also.push(json!({ "date": &date, "name": "Own", "hours": periods(choices) }));
                seen.push(date);
            }
        }
        holidays.insert("also".into(), also.into());
        holidays.into()
    });
    if named || choices.one_in(4) {
        object.insert("timeZone".into(), word(choices, &ZONES));
    }
    Value::Object(object)
}

fn day(choices: &mut Choices<'_>) -> Value {
    match choices.number(0..=6) {
        0 => json!({ "kind": "hours", "hours": choices.pick(&["8h30m", "24h", "1s"]) }),
        1 => json!({ "kind": "block" }),
        2 => json!({ "kind": "calendar" }),
        3 => json!({ "kind": "same-time" }),
        4 => json!({ "kind": "same-time-or-close" }),
        5 => json!({ "kind": "end-of-day" }),
        _ => json!({ "kind": "by-time", "time": choices.pick(&TIMES) }),
    }
}

fn deadline(choices: &mut Choices<'_>) -> Value {
    let mut object = Object::new();
    if choices.one_in(3) {
        object.insert("kind".into(), "field".into());
        object.insert("field".into(), word(choices, &FIELDS[1..]));
        maybe(choices, &mut object, "whenClosed", |_| {
            "next-opening".into()
        });
    } else {
        object.insert("kind".into(), "business-day".into());
        object.insert(
            "days".into(),
            choices.pick(&[1, 0, 2, 30, 1, 5, 0, 300]).into(),
        );
        maybe(choices, &mut object, "time", |choices| {
            word(choices, &TIMES)
        });
        maybe(choices, &mut object, "cutOff", |choices| {
            word(choices, &TIMES)
        });
    }
    maybe(choices, &mut object, "pauses", |_| "move".into());
    Value::Object(object)
}

fn target(choices: &mut Choices<'_>, place: i64, ids: &Ids) -> Value {
    let metric = choices.pick(&METRICS);
    let mut object = Object::new();
    object.insert("id".into(), format!("t{place}").into());
    object.insert("metric".into(), metric.into());
    object.insert("calendar".into(), word(choices, &ids.calendars));
    if choices.one_in(4) {
        object.insert("by".into(), deadline(choices));
    } else {
        object.insert("within".into(), word(choices, &LENGTHS));
        maybe(choices, &mut object, "day", day);
    }
    if metric == "requester-wait" || choices.one_in(4) {
        object.insert("pausedBy".into(), few(choices, &ids.pauses));
    }
    maybe(choices, &mut object, "when", condition);
    maybe(choices, &mut object, "goal", |choices| {
        word(choices, &SHARES)
    });
    for key in ["grace", "surcharge", "then"] {
        maybe(choices, &mut object, key, |choices| {
            word(choices, &CAPS[..4])
        });
    }
    maybe(choices, &mut object, "assignedTo", |choices| {
        few(choices, &GROUPS)
    });
    maybe(choices, &mut object, "conditions", |choices| {
        let mut conditions = Object::new();
        for key in ["start", "cancel", "pause", "resume", "stop", "reset"] {
            maybe(choices, &mut conditions, key, condition);
        }
        conditions.into()
    });
    maybe(choices, &mut object, "effective", |choices| {
        let from = era(choices) / 86_400;
        let until = (from + choices.number(1..=400)).min(Instant::MAX.0 / 86_400 - 1);
        let from = Date::from_days(from).to_string();
        match choices.one_in(2) {
            true => json!({ "from": from }),
            false => json!({ "from": from, "until": Date::from_days(until).to_string() }),
        }
    });
    Value::Object(object)
}

fn pause(choices: &mut Choices<'_>, place: i64) -> Value {
    let mut object = Object::new();
    object.insert("id".into(), format!("p{place}").into());
    let when = match choices.number(0..=3) {
        0 | 1 => json!({ "status": few(choices, &STATUSES) }),
        2 => json!({ "reason": few(choices, &REASONS[1..]) }),
        _ => json!({ "status": few(choices, &STATUSES), "reason": few(choices, &REASONS[1..]) }),
    };
    object.insert("when".into(), when);
    maybe(choices, &mut object, "atMost", |choices| {
        word(choices, &CAPS[..4])
    });
    maybe(choices, &mut object, "inTotal", |choices| {
        word(choices, &CAPS[..4])
    });
    for key in ["needsContact", "endsOnReply", "beforeResponse"] {
        maybe(choices, &mut object, key, |_| true.into());
    }
    Value::Object(object)
}

fn rules(choices: &mut Choices<'_>, zone: bool) -> Value {
    let mut object = Object::new();
    for (key, words) in [
        ("equality", &["breached", "met"][..]),
        ("closingEdge", &["open", "close"]),
        ("judge", &["deadline", "clock"]),
        ("outsideHours", &["same-date", "next-opening"]),
        ("several", &["earliest", "first"]),
        ("pauseAfterBreach", &["ignored", "stops"]),
        (
            "providerOpened",
            &["second-response", "met-at-once", "no-clock"],
        ),
        ("resolvedWithoutReply", &["missed", "left-out", "counts"]),
        (
            "priorityChange",
            &[
                "forward",
                "carry-percent",
                "reset",
                "strictest-ever",
                "initial-wins",
            ],
        ),
        (
            "reopen",
            &["continue", "restart", "new-cycle", "first-resolution-only"],
        ),
        ("cycles", &["worst", "all", "each"]),
        ("dst", &["edges", "wall-clock"]),
    ] {
        maybe(choices, &mut object, key, |choices| word(choices, words));
    }
    maybe(choices, &mut object, "atRisk", |choices| {
        word(choices, &SHARES)
    });
    if object.get("judge") != Some(&json!("deadline")) {
        maybe(choices, &mut object, "rounding", |choices| {
            let mode = choices.pick(&["up", "down", "nearest"]);
            json!({ "to": choices.pick(&["15m", "1s", "24h", "7m"]), "mode": mode })
        });
    }
    maybe(choices, &mut object, "responses", |choices| {
        let kinds = [
            "public-reply",
            "automatic-reply",
            "acknowledgement",
            "call",
            "status-change",
            "assignment",
        ];
        few(choices, &kinds)
    });
    let reopen = object.get("reopen").and_then(Value::as_str).unwrap_or("");
    if !["new-cycle", "first-resolution-only"].contains(&reopen) {
        maybe(choices, &mut object, "reopenWithin", |choices| {
            word(choices, &CAPS)
        });
    }
    if zone {
        object.insert(
            "zone".into(),
            word(choices, &["customer", "provider", "site"]),
        );
    }
    Value::Object(object)
}

fn measure(choices: &mut Choices<'_>, place: i64, ids: &Ids) -> Value {
    let mut object = Object::new();
    object.insert("id".into(), format!("m{place}").into());
    object.insert("kind".into(), "attainment".into());
    let of = few(choices, &ids.targets);
    let first = of.get(0).and_then(Value::as_str).map(str::to_owned);
    object.insert("of".into(), of);
    let goal = choices.pick(&SHARES);
    object.insert("goal".into(), goal.into());
    let mut rolling = false;
    let period = match choices.number(0..=9) {
        _ if ids.months => json!("month"),
        0..=2 => json!("month"),
        3 => word(
            choices,
            &["quarter", "half-year", "year", "week", "day", "contract"],
        ),
        4 => json!({ "kind": "quarter", "startsIn": choices.number(1..=12) }),
        5 => json!({ "kind": "month", "startsOn": choices.number(1..=28) }),
        6 => json!({ "kind": "weeks", "count": choices.number(1..=520), "from": date(choices) }),
        _ => {
            rolling = true;
            let every = choices.pick(&["week", "month", "day"]);
            json!({ "kind": "rolling", "days": choices.number(1..=1_098), "every": every })
        }
    };
    object.insert("period".into(), period);
    maybe(choices, &mut object, "countedIn", |choices| {
        word(choices, &["opened", "closed", "due", "verdict"])
    });
    maybe(choices, &mut object, "open", |choices| {
        word(choices, &["exclude", "range", "missed-only"])
    });
    let by_ticket = choices.one_in(4);
    if by_ticket {
        object.insert("unit".into(), "ticket".into());
    }
    maybe(choices, &mut object, "smallNumbers", |choices| {
        let mut small = Object::new();
        maybe(choices, &mut small, "minimum", |choices| {
            choices.number(1..=5).into()
        });
        maybe(choices, &mut small, "allowedMisses", |choices| {
            choices.number(1..=3).into()
        });
        maybe(choices, &mut small, "denominatorFloor", |choices| {
            choices.number(1..=9).into()
        });
        if small.contains_key("allowedMisses") {
            maybe(choices, &mut small, "below", |choices| {
                choices.number(6..=9).into()
            });
        }
        small.into()
    });
    maybe(choices, &mut object, "steps", |choices| {
        let within = ["200%", "50%", "1h", "4h", "0.000001%", "10000%"];
        let chosen = few(choices, &within);
        let steps = chosen.as_array().into_iter().flatten();
        steps
            .map(|within| json!({ "within": within, "goal": "99%" }))
            .collect()
    });
    maybe(choices, &mut object, "goals", |choices| {
        let mut goals = Object::new();
        maybe(choices, &mut goals, "priority", |_| json!({ "P1": "99%" }));
        if let Some(target) = first.filter(|_| !by_ticket) {
            maybe(choices, &mut goals, "target", |_| json!({ target: "98%" }));
        }
        maybe(choices, &mut goals, "require", |_| "overall".into());
        goals.into()
    });
    maybe(choices, &mut object, "rounding", |choices| {
        let mode = choices.pick(&["down", "up", "half-up", "half-even"]);
        json!({ "to": choices.pick(&["0.1%", "1%", "0.000001%", "100%"]), "mode": mode })
    });
    maybe(choices, &mut object, "workload", |choices| {
        let above = match choices.number(0..=2) {
            0 => json!("not-judged"),
            1 if !rolling => json!("excess-left-out"),
            _ if goal == "0%" => json!("not-judged"),
            _ => json!({ "kind": "relaxed-goal", "goal": "0%" }),
        };
        let of = choices.pick(&["opened", "judged"]);
        json!({ "limit": choices.number(1..=4), "of": of, "above": above })
    });
    maybe(choices, &mut object, "exceptions", |choices| {
        list(choices, 2, |choices, place| {
            let mut exception = Object::new();
            exception.insert("id".into(), format!("e{place}").into());
            exception.insert("when".into(), condition(choices));
            if !rolling {
                maybe(choices, &mut exception, "atMost", |choices| {
                    choices.number(0..=3).into()
                });
            }
            exception.into()
        })
    });
    Value::Object(object)
}

fn warning(choices: &mut Choices<'_>, place: i64) -> Value {
    let time = choices.pick(&CAPS[..4]);
    let at = match choices.number(0..=3) {
        0 => json!({ "kind": "used", "share": choices.pick(&["75%", "150%", "1000%", "0.001%"]) }),
        1 => json!({ "kind": "after-start", "time": time }),
        2 => json!({ "kind": "before-due", "time": time }),
        _ => json!({ "kind": "after-due", "time": time }),
    };
    json!({ "id": format!("w{place}"), "at": at })
}

fn ticket(choices: &mut Choices<'_>, place: i64) -> Value {
    let mut at = moment(choices);
    // Local times of one ticket could be out of order where clocks go back.
    let local = choices.one_in(4);
    let write = |at: i64| match local {
        true => Local(at).to_string(),
        false => Instant(at).to_string(),
    };
    let opened = match choices.one_in(6) {
        true => json!([write(at), "opened", "provider"]),
        false => json!([write(at), "opened"]),
    };
    let mut events = vec![opened];
    let (mut paused, mut resolved) = (0, false);
    for _ in 0..choices.number(0..=12) {
        let step = choices.pick(&[3_600, 0, 60, 1, 7_200, 86_400, 40_000, 600_000, 90_000_000]);
        at = (at + step).min(Instant::MAX.0 - 1);
        let event = match choices.number(0..=13) {
            0 => json!([write(at), "replied"]),
            1 | 2 => json!([write(at), "status", choices.pick(&STATUSES)]),
            3 => json!([
                write(at),
                "set",
                choices.pick(&FIELDS[..3]),
                choices.pick(&VALUES)
            ]),
            4 => {
                paused += 1;
                json!([write(at), "paused", choices.pick(&REASONS)])
            }
            5 if paused > 0 => {
                paused -= 1;
                json!([write(at), "resumed"])
            }
            6 => {
                resolved = true;
                json!([write(at), "resolved"])
            }
            7 if resolved => {
                resolved = false;
                json!([write(at), "reopened"])
            }
            8 if choices.one_in(4) => json!([write(at), "cancelled", choices.pick(&REASONS)]),
            9 => json!([write(at), "asked", choices.pick(&["", "no-answer-needed"])]),
            10 => json!([write(at), "auto-replied"]),
            11 => json!([write(at), "acknowledged"]),
            12 => json!([write(at), "called"]),
            _ => json!([write(at), "assigned", choices.pick(&GROUPS)]),
        };
        events.push(event);
    }
    let mut object = Object::new();
    object.insert("id".into(), format!("INC-{place}").into());
    let mut fields = Object::new();
    for field in &FIELDS[..3] {
        maybe(choices, &mut fields, field, |choices| {
            word(choices, &VALUES)
        });
    }
    object.insert("fields".into(), fields.into());
    object.insert("events".into(), events.into());
    if choices.one_in(8) {
        object.insert(
            "unrecorded".into(),
            few(choices, &["replied", "resolved", "asked"]),
        );
    }
    Value::Object(object)
}

fn question(choices: &mut Choices<'_>) -> Value {
    let logged = moment(choices);
    let later = |choices: &mut Choices<'_>| {
        let step = choices.pick(&[7_200, 60, 0, 100_000, 3_000_000]);
        Instant((logged + step).min(Instant::MAX.0 - 1)).to_string()
    };
    let mut object = Object::new();
    object.insert("priority".into(), word(choices, &VALUES[..2]));
    object.insert("logged".into(), Instant(logged).to_string().into());
    maybe(choices, &mut object, "pauses", |choices| {
        list(choices, 4, |choices, _| {
            let from = (logged + choices.number(0..=255) * 1_800).min(Instant::MAX.0 - 1);
            let to = (from + choices.number(0..=255) * 1_000).min(Instant::MAX.0 - 1);
            match choices.one_in(3) {
                true => json!({ "from": Instant(from).to_string() }),
                false => {
                    json!({ "from": Instant(from).to_string(), "to": Instant(to).to_string() })
                }
            }
        })
    });
    maybe(choices, &mut object, "replied", |choices| {
        later(choices).into()
    });
    maybe(choices, &mut object, "resolved", |choices| {
        later(choices).into()
    });
    maybe(choices, &mut object, "openNow", |_| true.into());
    Value::Object(object)
}

/// The ids that an agreement has.
struct Ids {
    calendars: Vec<&'static str>,
    pauses: Vec<&'static str>,
    targets: Vec<&'static str>,
    /// Whether there are credits, which need measures by the month.
    months: bool,
}

/// A document as JSON.
pub fn document(choices: &mut Choices<'_>) -> String {
    choices.era = choices.pick(&MOMENTS);
    let count = |choices: &mut Choices<'_>, most| choices.number(0..=most) as usize;
    let own = 1 + count(choices, 2);
    let combined = if own > 1 { count(choices, 2) } else { 0 };
    let pauses = count(choices, 3);
    let targets = 1 + count(choices, 3);
    let credited = choices.one_in(3);
    let ids = Ids {
        months: credited,
        calendars: [&CALENDARS[..own], &CALENDARS[3..3 + combined]].concat(),
        pauses: vec!["p0", "p1", "p2"][..pauses].to_vec(),
        targets: vec!["t0", "t1", "t2", "t3"][..targets].to_vec(),
    };
    let zoned = choices.one_in(8);
    let calendars: Object = ids.calendars[..own]
        .iter()
        .map(|id| ((*id).to_owned(), calendar(choices, zoned)))
        .collect();
    let mut combinations = Object::new();
    for (place, id) in ids.calendars[own..].iter().enumerate() {
        // The second may be made of the first.
        let parts = &ids.calendars[..own + place];
        let first = choices.number(0..=parts.len() as i64 - 1) as usize;
        let second = (first + 1) % parts.len();
        let how = choices.pick(&["any", "all", "except"]);
        let combined = json!({ "combine": how, "of": [parts[first], parts[second]] });
        combinations.insert((*id).to_owned(), combined);
    }
    let days = choices.number(0..=2) as u32;
    let mut agreement = json!({
        "version": 1,
        "name": "Fuzz",
        "timeZone": choices.pick(&ZONES),
        "currency": choices.pick(&["GBP", "JPY", "KWD"]),
        "day": match days { 0 => json!({ "kind": "hours", "hours": "8h" }), _ => day(choices) },
        "calendars": calendars,
        "combined": combinations,
        "priorities": [{ "id": "P1", "name": "High" }, { "id": "P2" }],
        "pauses": (0..pauses as i64).map(|place| pause(choices, place)).collect::<Value>(),
        "targets": (0..targets as i64).map(|place| target(choices, place, &ids)).collect::<Value>(),
        "rules": rules(choices, zoned),
        "warnings": list(choices, 2, warning),
    });
    let measures = choices.number(0..=2);
    let measures: Vec<Value> = (0..measures)
        .map(|place| measure(choices, place, &ids))
        .collect();
    if !measures.is_empty() && credited {
        agreement["charges"] = json!([{
            "id": "fee",
            "amount": choices.pick(&["12000.00", "0", "1000000000000", "0.000001"]),
            "per": "month",
        }]);
        agreement["credits"] = json!([{
            "id": "c0",
            "on": { "measure": "m0" },
            "as": { "kind": "bands", "bands": [
                { "below": "95%", "give": "5%" },
                { "below": choices.pick(&["90%", "33.333333%", "0%"]), "give": "100%" },
            ] },
            "of": "fee",
        }]);
        agreement["limits"] =
            json!([{ "cap": choices.pick(&SHARES), "of": "fee", "per": "month", "over": ["c0"] }]);
    }
    agreement["measures"] = measures.into();
    let as_of = moment(choices);
    let mut document = json!({
        "version": 1,
        "asOf": written(choices, as_of),
        "agreement": agreement,
        "tickets": list(choices, 6, ticket),
    });
    if choices.one_in(3) {
        document["question"] = question(choices);
    }
    if choices.one_in(3) {
        services(choices, &ids.calendars, &mut document);
    }
    document.to_string()
}

/// A document with these tickets, written as a list in JSON.
pub fn with_tickets(tickets: &str) -> String {
    format!(
        r#"{{"version":1,"asOf":"2026-11-24T12:00:00Z","agreement":{{"version":1,"name":"Log","timeZone":"Europe/London",
        "calendars":{{"office":{{"hours":{{"mon-fri":["09:00-17:30"]}},"holidays":{{"preset":"gb-eng"}}}}}},
        "pauses":[{{"id":"wait","when":{{"status":["Awaiting User Info","Waiting","On Hold"],"reason":["customer"]}},"atMost":"5h"}}],
        "targets":[{{"id":"reply","metric":"first-response","within":"1h","calendar":"office"}},
          {{"id":"high","metric":"resolution","when":{{"priority":["1","1 - Critical"]}},"within":"4h","calendar":"office"}},
          {{"id":"rest","metric":"resolution","within":"8h","calendar":"office"}},
          {{"id":"keep","metric":"update","within":"8h","calendar":"office"}},
          {{"id":"next","metric":"next-response","within":"4h","calendar":"office"}}],
        "measures":[{{"id":"m","kind":"attainment","of":["high","rest"],"goal":"95%","period":"month"}}]}},"tickets":{tickets}}}"#
    )
}
