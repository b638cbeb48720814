//! Runs the cases of `credits.json`: each published schedule becomes a document, and what the report says of
//! it must be what the case expects, to the source's own rounding.
//!
//! The terms of a case have its source's own shape: `uptime`, `amounts`, `misses` and `points` write them as
//! an agreement would. November 2026 stands for a month of 30 days unless the case has another one.

mod amounts;
mod misses;
mod points;
mod uptime;

use rust_decimal::{Decimal, RoundingStrategy};
use serde_json::{Map, Value, json};
use sla_calculator::credits::{CreditLine, CreditStep};
use sla_calculator::document::Document;
use sla_calculator::evaluate;
use sla_calculator::holidays::HolidayData;
use sla_calculator::issue::Issues;
use sla_calculator::report::Report;
use sla_calculator::time::Instant;
use std::collections::BTreeMap;

/// What came out of one case, by the name under which the case expects it.
type Found = BTreeMap<&'static str, Value>;

/// Runs a case if its kind is one of the family.
type Family = fn(&str, &Case) -> Option<Result<Found, String>>;

/// Runs one case.
pub fn run(case: &Value) -> Result<(), String> {
    let kind = text(case, "kind")?;
    let families: [Family; 4] = [uptime::run, amounts::run, misses::run, points::run];
    let case_of = Case {
        terms: &case["terms"],
        input: &case["input"],
    };
    let found = families.iter().find_map(|run| run(kind, &case_of));
    let found = found.ok_or_else(|| format!("the kind {kind} is not known"))??;
    let expected = case["expected"].as_object().ok_or("nothing is expected")?;
    for (name, expected) in expected {
        let Some(found) = found.get(name.as_str()) else {
            return Err(format!("{name} is not worked out"));
        };
        if !agrees(expected, found) {
            return Err(format!("{name}: expected {expected}, found {found}"));
        }
    }
    Ok(())
}

/// The terms and the input of a case.
struct Case<'a> {
    terms: &'a Value,
    input: &'a Value,
}

impl Case<'_> {
    /// A number of the input.
    fn given(&self, name: &str) -> Result<Decimal, String> {
        number(self.input, name)
    }

    /// A number of the terms.
    fn term(&self, name: &str) -> Result<Decimal, String> {
        number(self.terms, name)
    }
}

fn text<'v>(value: &'v Value, name: &str) -> Result<&'v str, String> {
    value[name].as_str().ok_or_else(|| format!("no {name}"))
}

/// A JSON number as it is written, exact.
fn exact(value: &Value) -> Option<Decimal> {
    match value {
        Value::Number(number) => Decimal::from_str_exact(&number.to_string()).ok(),
        Value::String(text) => Decimal::from_str_exact(text).ok(),
        _ => None,
    }
}

fn number(value: &Value, name: &str) -> Result<Decimal, String> {
    exact(&value[name]).ok_or_else(|| format!("no number {name} in {value}"))
}

fn whole(value: &Value, name: &str) -> Result<usize, String> {
    usize::try_from(number(value, name)?).map_err(|_| format!("{name} is no count"))
}

fn list<'v>(value: &'v Value, name: &str) -> Result<&'v Vec<Value>, String> {
    value[name]
        .as_array()
        .ok_or_else(|| format!("no list {name}"))
}

fn percent(value: Decimal) -> String {
    format!("{}%", value.normalize())
}

fn sum(value: Decimal) -> String {
    value.normalize().to_string()
}

/// A length of so many minutes, in seconds.
fn seconds(minutes: Decimal) -> Decimal {
    minutes * Decimal::from(60)
}

/// Whether what was found is what is expected: numbers to the digits that the source gives.
fn agrees(expected: &Value, found: &Value) -> bool {
    match (expected, found) {
        (Value::Array(expected), Value::Array(found)) => {
            let pairs = expected.iter().zip(found);
            expected.len() == found.len()
                && pairs.into_iter().all(|(one, other)| agrees(one, other))
        }
        (Value::Number(_), _) => {
            let (Some(expected), Some(found)) = (exact(expected), exact(found)) else {
                return false;
            };
            // No source means less than a penny by what it prints.
            let digits = expected.normalize().scale().max(2);
            let rounding = RoundingStrategy::MidpointAwayFromZero;
            found.round_dp_with_strategy(digits, rounding) == expected
        }
        _ => expected == found,
    }
}

/// A document in the making: everything is open around the clock in UTC, in dollars.
struct World {
    agreement: Value,
    tickets: Vec<Value>,
    outages: Vec<Value>,
    samples: Vec<Value>,
    figures: Vec<Value>,
}

impl World {
    fn new() -> World {
        World {
            agreement: json!({
                "version": 1, "name": "Published schedule", "timeZone": "UTC", "currency": "USD",
                "calendars": { "always": { "hours": { "mon-sun": ["00:00-24:00"] } } },
                "targets": [], "measures": [], "availability": [], "reported": [],
                "charges": [], "parts": [], "credits": [], "limits": []
            }),
            tickets: Vec::new(),
            outages: Vec::new(),
            samples: Vec::new(),
            figures: Vec::new(),
        }
    }

    fn add(&mut self, list: &str, value: Value) -> &mut World {
        if let Some(list) = self.agreement[list].as_array_mut() {
            list.push(value);
        }
        self
    }

    /// A fee that is paid by the month, or otherwise.
    fn fee(&mut self, amount: Decimal, per: &str) -> &mut World {
        self.add(
            "charges",
            json!({ "id": "fee", "amount": sum(amount), "per": per }),
        )
    }

    /// A credit; `of` is left out where it is null.
    fn credit(&mut self, id: &str, on: Value, schedule: Value, of: Value) -> &mut World {
        let mut credit = json!({ "id": id, "on": on, "as": schedule });
        if !of.is_null() {
            credit["of"] = of;
        }
        self.add("credits", credit)
    }

    /// A measure of availability `up`, with further terms.
    fn availability(&mut self, goal: Decimal, period: &str, more: Value) -> &mut World {
        let mut measure =
            json!({ "id": "up", "calendar": "always", "goal": percent(goal), "period": period });
        for (key, value) in more.as_object().unwrap_or(&Map::new()) {
            measure[key] = value.clone();
        }
        self.add("availability", measure)
    }

    /// A figure `up` that the provider reports for some months from November 2026 on.
    fn reported(&mut self, goal: Decimal, figures: &[Decimal]) -> &mut World {
        self.add(
            "reported",
            json!({ "id": "up", "goal": percent(goal), "period": "month" }),
        );
        for (later, figure) in figures.iter().enumerate() {
            let month = 10 + later;
            let period = format!("{}-{:02}", 2026 + month / 12, month % 12 + 1);
            let value = percent(*figure);
            self.figures
                .push(json!({ "measure": "up", "period": period, "value": value }));
        }
        self
    }

    /// An outage of so many seconds from some instant on. Parts of seconds are a hundred times as long for
    /// a hundredth of the users.
    fn down(&mut self, from: &str, seconds: Decimal) -> Result<&mut World, String> {
        let start: Instant = from.parse().map_err(str::to_owned)?;
        let share = !seconds.fract().is_zero();
        let long = if share {
            seconds * Decimal::ONE_HUNDRED
        } else {
            seconds
        };
        if !long.fract().is_zero() {
            return Err(format!("{seconds} seconds are too fine"));
        }
        let long = i64::try_from(long).map_err(|error| error.to_string())?;
        let mut outage =
            json!({ "from": start.to_string(), "to": Instant(start.0 + long).to_string() });
        if share {
            outage["share"] = json!("1%");
        }
        self.outages.push(outage);
        Ok(self)
    }

    /// A target with a measure of its own beside it.
    fn target(&mut self, id: &str, metric: &str, within: &str) -> &mut World {
        self.add(
            "targets",
            json!({ "id": id, "metric": metric, "within": within, "calendar": "always", "when": { "type": [id] } }),
        )
    }

    /// A ticket of a type, logged at an instant and resolved so many seconds later; or still open.
    fn ticket(&mut self, of: &str, at: &str, took: Option<Decimal>) -> Result<&mut World, String> {
        let opened: Instant = at.parse().map_err(str::to_owned)?;
        let mut events = vec![json!([opened.to_string(), "opened"])];
        if let Some(took) = took {
            let took = i64::try_from(took).map_err(|error| error.to_string())?;
            let end = Instant(opened.0 + took).to_string();
            events.push(json!([end, "replied"]));
            events.push(json!([end, "resolved"]));
        }
        let id = format!("T{}", self.tickets.len() + 1);
        self.tickets
            .push(json!({ "id": id, "fields": { "type": of }, "events": events }));
        Ok(self)
    }

    fn document(&self) -> Result<Document, Issues> {
        let document = json!({
            "version": 1, "asOf": "2028-01-01T00:00:00Z", "agreement": self.agreement,
            "tickets": self.tickets, "outages": self.outages, "samples": self.samples, "figures": self.figures,
        });
        Document::parse(&document.to_string())
    }

    fn report(&self) -> Result<Report, String> {
        let document = self.document().map_err(|issues| issues.to_string())?;
        evaluate(&document, &HolidayData::default()).map_err(|issues| issues.to_string())
    }
}

/// The lines of one credit, in the order of time.
fn lines<'r>(report: &'r Report, credit: &str) -> Vec<&'r CreditLine> {
    let periods = report.credits.iter().flat_map(|credits| &credits.periods);
    periods
        .flat_map(|period| &period.lines)
        .filter(|line| line.credit == credit)
        .collect()
}

/// What all lines of a credit come to.
fn amount(report: &Report, credit: &str) -> Decimal {
    lines(report, credit).iter().map(|line| line.amount.0).sum()
}

/// What all credits come to.
fn total(report: &Report) -> Value {
    let amount = report.credits.as_ref().map(|credits| credits.amount.0);
    json!(amount.unwrap_or_default().to_string())
}

/// What all lines of a credit give, in its unit.
fn quantity(report: &Report, credit: &str) -> Decimal {
    let gives = lines(report, credit)
        .into_iter()
        .filter_map(|line| line.quantity);
    gives.map(|give| give.amount()).sum()
}

/// A share of a charge as a percentage.
fn share(part: Decimal, whole: Decimal) -> Value {
    let share = (part * Decimal::ONE_HUNDRED).checked_div(whole);
    json!(share.unwrap_or_default().to_string())
}

/// The percentage that a credit read.
fn figure(report: &Report, credit: &str) -> Value {
    let lines = lines(report, credit);
    let readings = lines.iter().filter_map(|line| line.reading?.figure());
    let worst = readings.min().map(|figure| figure.0.to_string());
    json!(worst)
}

/// All steps of a credit and of its items.
fn steps<'r>(report: &'r Report, credit: &str) -> Vec<&'r CreditStep> {
    let of_line = |line: &'r CreditLine| {
        let items = line.items.iter().flat_map(|item| &item.steps);
        items.chain(&line.steps)
    };
    lines(report, credit)
        .into_iter()
        .flat_map(of_line)
        .collect()
}

/// A length in the text form of documents.
fn length(seconds: Decimal) -> String {
    format!("{}s", seconds.trunc())
}
