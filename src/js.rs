//! The JavaScript API: the engine behind `evaluate`, `validate`, `parseTickets` and `ServiceCalendar`.
//!
//! A thin leaf. Documents come in as JSON text, also when the caller has an object, because only
//! text is checked for unknown fields; results leave as plain objects and typed arrays.

use crate::document;
use crate::document::agreement::{Agreement, Metric};
use crate::document::tickets::Tickets;
use crate::issue::Issues;
use crate::map::Map;
use crate::money::Money;
use crate::report::Report;
use serde::Serialize;
use wasm_bindgen::prelude::*;

/// A value as a plain JavaScript object. Everything the engine writes goes through one serialiser,
/// JSON's, also what leaves as an object: a second one for objects would cost the download more
/// than parsing costs here.
pub(crate) fn to_js(value: &impl Serialize) -> JsValue {
    let text = serde_json::to_string_pretty(value).unwrap_or_default();
    js_sys::JSON::parse(&text).unwrap_or(JsValue::UNDEFINED)
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
    let mut paths = Vec::new();
    let (before, leaves) = (written(before), written(after));
    paths.extend(
        leaves
            .iter()
            .filter(|(path, value)| before.get(path.as_str()) != Some(value))
            .map(|(path, _)| path.clone()),
    );
    paths.extend(
        before
            .keys()
            .filter(|path| !leaves.contains_key(path.as_str()))
            .cloned(),
    );
    let detail = js_sys::Object::new();
    let set = |key: &str, value: &JsValue| {
        // Setting a property of a fresh object cannot fail.
        let _ = js_sys::Reflect::set(&detail, &key.into(), value);
    };
    set("agreement", &to_js(after));
    set("paths", &to_js(&paths));
    set("cause", &cause.into());
    detail.into()
}

/// The leaves of an agreement, each with its path, in the order written.
fn written(agreement: &Agreement) -> Map<String, String> {
    let mut leaves = Map::new();
    document::read::leaves(&agreement.to_json(), "agreement", &mut |path, value| {
        leaves.insert(path, value);
    });
    leaves
}
