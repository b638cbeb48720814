//! The figures of several terms side by side, metric by metric, and how two of them differ.

use super::Side;
use crate::document::agreement::{Agreement, Metric};
use crate::money::{Money, Percent};
use crate::report::Report;
use crate::time::{Instant, Local};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::Serialize;
use std::cmp::Ordering;

/// What a row is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// The share that met their target.
    Met(Metric),
    /// How many missed it.
    Missed(Metric),
    /// How many are not judged yet.
    Open(Metric),
    /// How many the data cannot decide.
    Unknown(Metric),
    /// The credits.
    Credit,
    /// The service hours of a normal week.
    Week,
    /// When the ticket in question is due.
    Due,
    /// The share of one priority that was resolved in time.
    Priority(String),
}

/// A figure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Value {
    /// There is none.
    None,
    /// A share.
    Share(Percent),
    /// A number of tickets.
    Count(u64),
    /// An amount in a currency.
    Money(Money, String),
    /// A length in seconds.
    Seconds(i64),
    /// An instant, and what the wall clock says then.
    Due(Instant, Local),
}

/// A figure with the length of its bar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Cell {
    /// The figure.
    pub value: Value,
    /// Thousandths of the track; nothing where there is nothing to draw.
    pub bar: Option<u64>,
}

/// A row: one figure for each of the terms.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Row {
    /// What it is about.
    pub what: What,
    /// The figures.
    pub cells: Vec<Cell>,
}

/// How one figure differs from another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// Whether it is more.
    pub more: bool,
    /// By how much; points of a share, and seconds between two instants.
    pub by: Value,
}

/// The rows of a table, the figures of the first terms in the first column. Rows that say nothing are left out.
pub fn table(sides: &[Side<'_>]) -> Vec<Row> {
    let mut rows = Vec::new();
    for metric in [Metric::Resolution, Metric::FirstResponse] {
        let judged = |side: &Side<'_>| counts(side.report, metric).judged > 0;
        if sides.iter().any(judged) {
            rows.push(row(sides, What::Met(metric)));
            rows.push(row(sides, What::Missed(metric)));
        }
        for what in [What::Open(metric), What::Unknown(metric)] {
            let row = row(sides, what);
            if row.cells.iter().any(|cell| *cell != row.cells[0]) {
                rows.push(row);
            }
        }
    }
    for what in [What::Credit, What::Week, What::Due] {
        let row = row(sides, what);
        if row.cells.iter().any(|cell| cell.value != Value::None) {
            rows.push(row);
        }
    }
    let mut priorities: Vec<&str> = Vec::new();
    for priority in sides.iter().flat_map(|side| &side.agreement.priorities) {
        if !priorities.contains(&&*priority.id) {
            priorities.push(&priority.id);
        }
    }
    for priority in priorities {
        let row = row(sides, What::Priority(priority.to_owned()));
        if row.cells.iter().any(|cell| cell.value != Value::None) {
            rows.push(row);
        }
    }
    rows
}

fn row(sides: &[Side<'_>], what: What) -> Row {
    let values: Vec<Value> = sides.iter().map(|side| value(side, &what)).collect();
    let size = |value: &Value| match value {
        Value::None | Value::Due(..) => None,
        Value::Share(share) => Some(share.0),
        Value::Count(count) => Some(Decimal::from(*count)),
        Value::Money(amount, _) => Some(amount.0),
        Value::Seconds(seconds) => Some(Decimal::from(*seconds)),
    };
    let currencies = values.iter().filter_map(|value| match value {
        Value::Money(_, currency) => Some(currency),
        _ => None,
    });
    let first = currencies.clone().next();
    // Shares are of a hundred; the longest bar of the others fills its track. Amounts of two currencies have no
    // scale in common.
    let whole = match what {
        What::Met(_) | What::Priority(_) => Some(Decimal::ONE_HUNDRED),
        _ if currencies.clone().any(|currency| Some(currency) != first) => None,
        _ => values.iter().filter_map(size).max(),
    };
    let cell = |value: Value| {
        let part = size(&value).zip(whole).and_then(|(size, whole)| {
            let part = (size * Decimal::ONE_THOUSAND).checked_div(whole);
            part.map_or(Some(0), |part| part.to_u64())
        });
        Cell { value, bar: part }
    };
    Row {
        what,
        cells: values.into_iter().map(cell).collect(),
    }
}

fn counts(report: &Report, metric: Metric) -> crate::compliance::Counts {
    let counts = report.metric(metric).map(|metric| metric.overall.counts);
    counts.unwrap_or_default()
}

fn value(side: &Side<'_>, what: &What) -> Value {
    let share = |share: Option<Percent>| share.map_or(Value::None, Value::Share);
    match what {
        What::Met(metric) => share(counts(side.report, *metric).compliance()),
        What::Missed(metric) => Value::Count(counts(side.report, *metric).breached),
        What::Open(metric) => Value::Count(counts(side.report, *metric).open),
        What::Unknown(metric) => Value::Count(counts(side.report, *metric).unknown),
        What::Credit => match &side.report.credits {
            Some(credits) => Value::Money(credits.amount, credits.currency.clone()),
            None => Value::None,
        },
        What::Week => week(side.agreement).map_or(Value::None, Value::Seconds),
        What::Due => {
            let due = side
                .answer
                .and_then(|answer| answer.resolution.due.as_ref());
            due.map_or(Value::None, |due| {
                Value::Due(due.instant, Local(due.instant.0 + i64::from(due.offset)))
            })
        }
        What::Priority(id) => {
            let metric = side.report.metric(Metric::Resolution);
            let mut priorities = metric.into_iter().flat_map(|metric| &metric.priorities);
            let found = priorities.find(|priority| priority.priority == *id);
            share(found.and_then(|priority| priority.figure.counts.compliance()))
        }
    }
}

/// The service hours of a normal week, in seconds.
fn week(agreement: &Agreement) -> Option<i64> {
    let id = agreement.service_hours()?;
    Some(agreement.calendars.get(id)?.hours.open_seconds())
}

/// How the second of two figures differs from the first; nothing if they are equal or cannot be compared.
pub fn difference(before: &Value, after: &Value) -> Option<Difference> {
    let (order, by) = match (before, after) {
        (Value::Share(one), Value::Share(other)) => (
            other.cmp(one),
            Value::Share(Percent((other.0 - one.0).abs())),
        ),
        (Value::Count(one), Value::Count(other)) => {
            (other.cmp(one), Value::Count(other.abs_diff(*one)))
        }
        (Value::Money(one, currency), Value::Money(other, also)) if currency == also => {
            let by = Money((other.0 - one.0).abs());
            (other.cmp(one), Value::Money(by, currency.clone()))
        }
        (Value::Seconds(one), Value::Seconds(other)) => {
            (other.cmp(one), Value::Seconds((other - one).abs()))
        }
        (Value::Due(one, _), Value::Due(other, _)) => {
            (other.cmp(one), Value::Seconds((other.0 - one.0).abs()))
        }
        _ => return None,
    };
    (order != Ordering::Equal).then_some(Difference {
        more: order == Ordering::Greater,
        by,
    })
}

/// Whether a difference means that fewer targets are met. Whether more hours or a higher credit are good
/// depends on who looks at them.
pub fn is_worse(what: &What, difference: &Difference) -> bool {
    match what {
        What::Met(_) | What::Priority(_) => !difference.more,
        What::Missed(_) => difference.more,
        _ => false,
    }
}
