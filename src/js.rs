//! The JavaScript API: the engine behind `evaluate`, `validate`, `parseTickets` and `ServiceCalendar`.
//!
//! A thin leaf. Documents come in as JSON text, also when the caller has an object, because only
//! text is checked for unknown fields; results leave as plain objects and typed arrays.

use crate::document::agreement::{Agreement, Metric};
use crate::document::tickets::Tickets;
use crate::issue::Issues;
use crate::money::Money;
use crate::report::Report;
use serde::Serialize;
use serde_json::Value;
use wasm_bindgen::prelude::*;

/// A serialisable value as a plain JavaScript object.
pub(crate) fn to_js(value: &impl Serialize) -> JsValue {
    value
        .serialize(&serde_wasm_bindgen::Serializer::json_compatible())
        .unwrap_or(JsValue::UNDEFINED)
}

/// Issues as a `TypeError` that carries them as `issues`.
pub(crate) fn error(issues: &Issues) -> JsValue {
    let error = js_sys::TypeError::new(&issues.to_string());
    // Setting a property of a fresh error cannot fail.
    let _ = js_sys::Reflect::set(&error, &"issues".into(), &to_js(issues));
    error.into()
}

/// The faults of an agreement as a list of `{ path, code, message }`; empty if it can be used.
#[wasm_bindgen]
pub fn validate(agreement: &str) -> JsValue {
    to_js(
        &Agreement::parse(agreement)
            .err()
            .unwrap_or(Issues(Vec::new())),
    )
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Summary<'a> {
    total: u64,
    judged: u64,
    met: u64,
    breached: u64,
    open: u64,
    unknown: u64,
    compliance: Option<crate::money::Percent>,
    goal: Option<crate::money::Percent>,
    credit: Option<Money>,
    currency: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Results<'a> {
    summary: Summary<'a>,
    #[serde(flatten)]
    report: &'a Report,
}

/// A report as an object: its summary (of resolution) first, then everything but the single clocks.
pub(crate) fn summary(report: &Report) -> JsValue {
    let Some(resolution) = report.metric(Metric::Resolution) else {
        return JsValue::NULL;
    };
    let figure = &resolution.overall;
    let summary = Summary {
        total: figure.counts.total(),
        judged: figure.counts.judged,
        met: figure.counts.met,
        breached: figure.counts.breached,
        open: figure.counts.open,
        unknown: figure.counts.unknown,
        compliance: figure.compliance,
        goal: figure.goal,
        credit: report.credits.as_ref().map(|credits| credits.amount),
        currency: report
            .credits
            .as_ref()
            .map(|credits| credits.currency.as_str()),
    };
    to_js(&Results { summary, report })
}

/// Both ledgers of the ticket with an id.
pub(crate) fn explain(report: &Report, tickets: &Tickets, id: &str) -> JsValue {
    let Some(position) = tickets.position(id) else {
        return JsValue::UNDEFINED;
    };
    to_js(&Metric::ALL.map(|metric| report.explain(tickets, position, metric)))
}

/// What `sla-change` carries: the agreement, the paths at which it changed, and why.
pub(crate) fn change(before: &Agreement, after: &Agreement, cause: &'static str) -> JsValue {
    // Documents are written by one serialiser only, the one of their file: a second one for
    // objects would cost the download more than reading the text again costs here.
    let text = after.to_json();
    let value = |json: &str| serde_json::from_str::<Value>(json).unwrap_or_default();
    let mut paths = Vec::new();
    differences(
        &value(&before.to_json()),
        &value(&text),
        "agreement",
        &mut paths,
    );
    let detail = js_sys::Object::new();
    let set = |key: &str, value: &JsValue| {
        // Setting a property of a fresh object cannot fail.
        let _ = js_sys::Reflect::set(&detail, &key.into(), value);
    };
    set(
        "agreement",
        &js_sys::JSON::parse(&text).unwrap_or(JsValue::NULL),
    );
    set("paths", &to_js(&paths));
    set("cause", &cause.into());
    detail.into()
}

fn differences(before: &Value, after: &Value, path: &str, paths: &mut Vec<String>) {
    match (before, after) {
        (Value::Object(old), Value::Object(new)) => {
            let mut keys: Vec<&String> = old.keys().chain(new.keys()).collect();
            keys.sort_unstable();
            keys.dedup();
            for key in keys {
                let missing = Value::Null;
                let side = |map: &serde_json::Map<String, Value>| {
                    map.get(key).cloned().unwrap_or(missing.clone())
                };
                differences(&side(old), &side(new), &format!("{path}.{key}"), paths);
            }
        }
        (Value::Array(old), Value::Array(new)) if old.len() == new.len() => {
            for (position, (old, new)) in old.iter().zip(new).enumerate() {
                differences(old, new, &format!("{path}[{position}]"), paths);
            }
        }
        _ if before != after => paths.push(path.to_owned()),
        _ => {}
    }
}
