//! Calendars with all that opens and closes them, and calendars made of others.

use super::dice::{Choices, ZONES, put};
use serde_json::{Map, Value, json};
use sla_calculator::time::Date;

const PERIODS: [&[&str]; 7] = [
    &["09:00-17:30"],
    &["00:00-24:00"],
    &["08:00-12:00", "13:30-18:00"],
    &["22:00-06:00"],
    &["10:00-10:45:30"],
    &["02:10-02:50", "23:00-24:00"],
    &["00:00-01:30", "12:00-00:00"],
];

fn periods(choices: &mut Choices) -> Value {
    json!(choices.one(&PERIODS))
}

/// The hours of a week.
pub(super) fn week(choices: &mut Choices) -> Value {
    let mut week = Map::new();
    let days = choices.one(&["mon-fri", "mon-sun", "tue-thu"]);
    week.insert(days.to_owned(), periods(choices));
    if days == "mon-fri" && choices.once_in(3) {
        week.insert("sat".to_owned(), periods(choices));
    }
    Value::Object(week)
}

/// A date in the weeks around the tickets.
pub(super) fn date(choices: &mut Choices) -> String {
    let first: Date = "2026-09-21".parse().unwrap();
    Date::from_days(first.days() + choices.below(75) as i64).to_string()
}

/// Different dates, each with something.
fn dated(choices: &mut Choices, mut value: impl FnMut(&mut Choices) -> Value) -> Value {
    let mut dates = Map::new();
    for _ in 0..choices.below(3) + 1 {
        let (date, value) = (date(choices), value(choices));
        dates.insert(date, value);
    }
    Value::Object(dates)
}

fn closures(choices: &mut Choices) -> Value {
    let closure = |choices: &mut Choices| {
        let (from, to) = (date(choices), date(choices));
        let (from, to) = (from.clone().min(to.clone()), from.max(to));
        json!({ "from": format!("{from}T13:00"), "to": format!("{to}T16:30:15"), "name": choices.one(&["Move", ""]) })
    };
    let count = choices.below(2) + 1;
    (0..count).map(|_| closure(choices)).collect()
}

fn holidays(choices: &mut Choices, calendar: &mut Map<String, Value>) {
    let mut holidays = Map::new();
    if choices.maybe() {
        holidays.insert("preset".to_owned(), json!("gb-eng"));
        put(choices, 2, &mut holidays, "data", |choices| {
            json!(choices.one(&["2026-11", "2025-01"]))
        });
        put(choices, 2, &mut holidays, "except", |_| {
            json!(["2026-12-25", "2026-08-31"])
        });
    }
    let taken = |list: &str, date: &str| {
        calendar
            .get(list)
            .is_some_and(|dates| dates.get(date).is_some())
    };
    let mut also: Vec<Value> = Vec::new();
    for _ in 0..choices.below(4) {
        let date = date(choices);
        let hours = choices.maybe().then(|| periods(choices));
        let twice = also.iter().any(|day| day["date"] == *date);
        // Hours twice, or open and closed, would be a fault.
        let clash = match hours {
            Some(_) => taken("overrides", &date),
            None => taken("extra", &date),
        };
        if !twice && !clash {
            let mut day = json!({ "date": date, "name": "Own day" });
            if let Some(hours) = hours {
                day["hours"] = hours;
            }
            also.push(day);
        }
    }
    if !also.is_empty() {
        holidays.insert("also".to_owned(), json!(also));
    }
    calendar.insert("holidays".to_owned(), Value::Object(holidays));
}

fn calendar(choices: &mut Choices, names_its_zone: bool) -> Value {
    let mut calendar = Map::new();
    calendar.insert("hours".to_owned(), week(choices));
    put(choices, 4, &mut calendar, "overrides", |choices| {
        dated(choices, |choices| {
            if choices.maybe() {
                periods(choices)
            } else {
                json!([])
            }
        })
    });
    put(choices, 4, &mut calendar, "breaks", |choices| {
        dated(choices, periods)
    });
    put(choices, 4, &mut calendar, "extra", |choices| {
        dated(choices, periods)
    });
    put(choices, 4, &mut calendar, "closures", closures);
    put(choices, 5, &mut calendar, "maintenance", week);
    put(choices, 4, &mut calendar, "alternating", |choices| {
        let count = choices.below(2) + 1;
        let then: Vec<Value> = (0..count).map(|_| week(choices)).collect();
        json!({ "from": date(choices), "then": then })
    });
    put(choices, 4, &mut calendar, "versions", |choices| {
        let mut dates = vec![date(choices), date(choices)];
        dates.sort();
        dates.dedup();
        let version = |from| {
            let mut version = Map::from_iter([("from".to_owned(), json!(from))]);
            version.insert("hours".to_owned(), week(choices));
            put(
                choices,
                3,
                &mut version,
                "alternating",
                |choices| json!({ "from": date(choices), "then": [week(choices)] }),
            );
            Value::Object(version)
        };
        dates.into_iter().map(version).collect()
    });
    if names_its_zone || choices.once_in(3) {
        calendar.insert("timeZone".to_owned(), json!(choices.one(&ZONES)));
    }
    if choices.maybe() {
        holidays(choices, &mut calendar);
    }
    Value::Object(calendar)
}

/// The calendars and the combined ones.
pub(super) fn calendars(mut choices: Choices, name_their_zones: bool) -> Map<String, Value> {
    let choices = &mut choices;
    let mut calendars = Map::new();
    let mut ids = Vec::new();
    for id in ["a", "b", "c"].into_iter().take(choices.below(3) + 1) {
        calendars.insert(id.to_owned(), calendar(choices, name_their_zones));
        ids.push(id);
    }
    let mut combined = Map::new();
    for id in ["x", "y", "z"].into_iter().take(choices.below(4)) {
        if ids.len() > 1 {
            let mut of = choices.some(2, &ids);
            if choices.maybe() {
                of.reverse();
            }
            let combine = choices.one(&["any", "all", "except"]);
            combined.insert(id.to_owned(), json!({ "combine": combine, "of": of }));
            ids.push(id);
        }
    }
    let mut lists = Map::from_iter([("calendars".to_owned(), Value::Object(calendars))]);
    if !combined.is_empty() {
        lists.insert("combined".to_owned(), Value::Object(combined));
    }
    lists
}
