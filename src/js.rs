//! The JavaScript API: `evaluate`, `validate`, `parseTickets`, `ServiceCalendar` and `allowedDowntime`.
//!
//! A thin leaf. Documents come in as JSON text, also when the caller has an object, because only
//! text is checked for unknown fields; results leave as plain objects, bulk as typed arrays.
//! `calendar` and `tickets` hold the two classes, `availability` a function; `ui` builds its events from what is here.

mod availability;
mod calendar;
mod tickets;

use crate::document::agreement::{Agreement, Metric};
use crate::document::tickets::Tickets;
use crate::document::{self, Document};
use crate::holidays::HolidayData;
use crate::issue::{Issue, Issues};
use crate::map::Map;
use crate::money::{Money, Percent};
use crate::report::{self, Report};
use crate::sentence::said;
use serde::Serialize;
use wasm_bindgen::prelude::*;

/// Tickets that fit into a list of objects; more go in as bytes and come out as typed arrays.
const MOST_OBJECTS: usize = 10_000;

/// A value as a plain JavaScript object. Everything the engine writes goes through one serialiser,
/// JSON's, also what leaves as an object: a second one for all types would cost the download more
/// than parsing costs here.
pub(crate) fn to_js(value: &impl Serialize) -> JsValue {
    let text = serde_json::to_string_pretty(value).unwrap_or_default();
    js_sys::JSON::parse(&text).unwrap_or(JsValue::UNDEFINED)
}

/// Issues as a `TypeError` that carries them as `issues`.
pub(crate) fn error(issues: &Issues) -> JsValue {
    failure(&issues.to_string(), "issues", &issues_to_js(issues))
}

/// A `TypeError` with something to read beside its message.
fn failure(message: &str, key: &str, value: &JsValue) -> JsValue {
    let error = js_sys::TypeError::new(message);
    // Setting a property of a fresh error cannot fail.
    let _ = js_sys::Reflect::set(&error, &key.into(), value);
    error.into()
}

fn issues_to_js(issues: &Issues) -> JsValue {
    serde_wasm_bindgen::to_value(issues).unwrap_or(JsValue::UNDEFINED)
}

/// The JSON text of what a caller gives: text as it is, anything else by `JSON.stringify`.
fn text_of(value: &JsValue) -> Result<String, JsValue> {
    match value.as_string() {
        Some(text) => Ok(text),
        None => js_sys::JSON::stringify(value).map(|text| text.as_string().unwrap_or_default()),
    }
}

/// Judges a document: everything that follows from it, with one summary a ticket.
///
/// A document object without `asOf` is judged as of now. Holiday presets other than England and
/// Wales are given as the JSON texts of their files. Lists of more than 10,000 tickets are refused:
/// `parseTickets` takes them as bytes.
///
/// Throws a `TypeError` whose `issues` say what is wrong and where.
#[wasm_bindgen(unchecked_return_type = "Results")]
pub fn evaluate(
    #[wasm_bindgen(unchecked_param_type = "Document | string")] document: JsValue,
    holidays: Option<Vec<String>>,
) -> Result<JsValue, JsValue> {
    if document.is_object() {
        let now = || js_sys::Date::new_0().to_iso_string().into();
        let as_of = js_sys::Reflect::get(&document, &"asOf".into())?;
        let as_of = if as_of.is_undefined() { now() } else { as_of };
        let judged = js_sys::Object::assign(&js_sys::Object::new(), document.unchecked_ref());
        js_sys::Reflect::set(&judged, &"asOf".into(), &as_of)?;
        return judge(&text_of(&judged)?, holidays);
    }
    judge(&text_of(&document)?, holidays)
}

fn judge(json: &str, holidays: Option<Vec<String>>) -> Result<JsValue, JsValue> {
    let document = Document::parse(json).map_err(|issues| error(&issues))?;
    if document.tickets.len() > MOST_OBJECTS {
        let message = said!(
            "{0} tickets are too many for a list of objects: give them to parseTickets as bytes.",
            document.tickets.len()
        );
        return Err(error(&Issue::new("tickets", "too-many", message).into()));
    }
    let presets = presets(holidays)?;
    let report = report::evaluate(&document, &presets).map_err(|issues| error(&issues))?;
    let clocks = document.tickets.iter().map(|ticket| TicketResult {
        id: ticket.id(),
        response: report.clocks_of(Metric::FirstResponse)[ticket.position()],
        resolution: report.clocks_of(Metric::Resolution)[ticket.position()],
    });
    let clocks: Vec<TicketResult<'_>> = clocks.collect();
    Ok(results(&report, Some(clocks)))
}

/// The presets of a call: England and Wales, and those given.
fn presets(texts: Option<Vec<String>>) -> Result<HolidayData, JsValue> {
    let mut holidays = HolidayData::default();
    for text in texts.into_iter().flatten() {
        holidays.load(&text).map_err(|issues| error(&issues))?;
    }
    Ok(holidays)
}

/// The faults of an agreement, with path, code and remedy; an empty list if it can be used.
#[wasm_bindgen(unchecked_return_type = "Issue[]")]
pub fn validate(
    #[wasm_bindgen(unchecked_param_type = "Agreement | string")] agreement: JsValue,
) -> Result<JsValue, JsValue> {
    Ok(faults(&text_of(&agreement)?))
}

pub(crate) fn faults(agreement: &str) -> JsValue {
    issues_to_js(
        &Agreement::parse(agreement)
            .err()
            .unwrap_or(Issues(Vec::new())),
    )
}

/// The figures of the resolution, for a first look.
#[derive(Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub(crate) struct Summary<'a> {
    total: u64,
    judged: u64,
    met: u64,
    breached: u64,
    open: u64,
    unknown: u64,
    compliance: Option<Percent>,
    goal: Option<Percent>,
    credit: Option<Money>,
    currency: Option<&'a str>,
}

/// Both clocks of one ticket.
#[derive(Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
struct TicketResult<'a> {
    id: &'a str,
    response: crate::clock::Clock,
    resolution: crate::clock::Clock,
}

/// What `evaluate` returns.
#[derive(Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
struct Results<'a> {
    summary: Summary<'a>,
    report: &'a Report,
    /// Ticket by ticket in the order of the document; left out where there may be too many.
    #[serde(skip_serializing_if = "Option::is_none")]
    tickets: Option<Vec<TicketResult<'a>>>,
}

/// The figures of the resolution.
pub(crate) fn figures(report: &Report) -> Option<Summary<'_>> {
    let figure = &report.metric(Metric::Resolution)?.overall;
    Some(Summary {
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
    })
}

/// A report as an object: the figures of the resolution first, then everything but the ledgers.
fn results(report: &Report, tickets: Option<Vec<TicketResult<'_>>>) -> JsValue {
    let Some(summary) = figures(report) else {
        return JsValue::NULL;
    };
    to_js(&Results {
        summary,
        report,
        tickets,
    })
}

/// The ledgers of the ticket with an id, in the order of the report's metrics.
pub(crate) fn explain(report: &Report, tickets: &Tickets, id: &str) -> JsValue {
    let Some(position) = tickets.position(id) else {
        return JsValue::UNDEFINED;
    };
    let metrics = report.metrics.iter().map(|figures| figures.metric);
    let ledgers = metrics.map(|metric| report.explain(tickets, position, metric));
    to_js(&ledgers.collect::<Vec<_>>())
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
