//! `parseTickets`: a file becomes tickets in columns, and those are judged without leaving them.
//!
//! Bulk comes in as bytes and goes out as typed arrays; what is only a handful is an object.

use super::{MOST_OBJECTS, error, explain, failure, presets, results, text_of, to_js};
use crate::clock::{Clock, Status};
use crate::document::agreement::{Agreement, Metric};
use crate::document::tickets::Tickets;
use crate::document::{self, Document};
use crate::import::{self, Import, ImportError, Options};
use crate::issue::Issue;
use crate::report::{self, Report};
use crate::sentence::{Sentence, said};
use crate::time::{Instant, When};
use js_sys::{Float64Array, Object, Reflect, Uint8Array};
use std::sync::Arc;
use wasm_bindgen::prelude::*;

/// Reads the tickets of a CSV file, given as bytes or as text.
///
/// Throws a `TypeError`: with `questions` when the file leaves open what a date or a time means, so
/// that `options` have to say it; with `issues` when it cannot be read at all.
#[wasm_bindgen(js_name = parseTickets)]
pub fn parse_tickets(
    #[wasm_bindgen(unchecked_param_type = "Uint8Array | string")] data: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Partial<Options> | undefined")] options: JsValue,
) -> Result<ParsedTickets, JsValue> {
    let bytes = match data.as_string() {
        Some(text) => text.into_bytes(),
        None => Uint8Array::new(data).to_vec(),
    };
    let options = if options.is_undefined() {
        "{}".to_owned()
    } else {
        text_of(&options)?
    };
    let options: Options = document::read(&options, "options").map_err(|issues| error(&issues))?;
    let mut import = import::read(&bytes, &options).map_err(|error| import_failure(&error))?;
    let tickets = Arc::new(std::mem::take(&mut import.tickets));
    Ok(ParsedTickets { import, tickets })
}

pub(crate) fn import_failure(error: &ImportError) -> JsValue {
    match error {
        ImportError::Ask(questions) => failure(&error.to_string(), "questions", &to_js(questions)),
        ImportError::Failed(issue) => super::error(&issue.clone().into()),
    }
}

/// Tickets read from a file, with what there is to know about the reading.
#[wasm_bindgen]
pub struct ParsedTickets {
    import: Import,
    tickets: Arc<Tickets>,
}

#[wasm_bindgen]
impl ParsedTickets {
    /// How many there are.
    #[wasm_bindgen(getter)]
    pub fn length(&self) -> usize {
        self.tickets.len()
    }

    /// Where they come from: rows, rows left out with their reasons, notes, statuses, priorities.
    #[wasm_bindgen(getter, unchecked_return_type = "Import")]
    pub fn report(&self) -> JsValue {
        to_js(&self.import)
    }

    /// The tickets as a document holds them; a list of more than 10,000 is refused.
    #[wasm_bindgen(getter, unchecked_return_type = "TicketRow[]")]
    pub fn tickets(&self) -> Result<JsValue, JsValue> {
        if self.tickets.len() > MOST_OBJECTS {
            let message = said!(
                "{0} tickets are too many for a list of objects: judge them here.",
                self.tickets.len()
            );
            return Err(error(&Issue::new("tickets", "too-many", message).into()));
        }
        Ok(to_js(&*self.tickets))
    }

    /// Judges them under an agreement, as of an instant (RFC 3339); left out, as of the latest event.
    ///
    /// Throws a `TypeError` whose `issues` say what is wrong and where.
    pub fn evaluate(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Agreement | string")] agreement: JsValue,
        #[wasm_bindgen(js_name = asOf)] as_of: Option<String>,
        holidays: Option<Vec<String>>,
    ) -> Result<Evaluation, JsValue> {
        let agreement = Agreement::parse(&text_of(&agreement)?).map_err(|issues| error(&issues))?;
        let as_of = match as_of {
            Some(text) => text.parse::<When>().map_err(|remedy| {
                error(&Issue::new("asOf", "bad-value", Sentence::plain(remedy)).into())
            })?,
            None => When::At(self.import.latest_event.unwrap_or(Instant::MIN)),
        };
        let document = Document {
            version: document::VERSION,
            as_of,
            agreement: Arc::new(agreement),
            question: None,
            tickets: self.tickets.clone(),
            outages: Arc::default(),
            samples: Arc::default(),
            figures: Arc::default(),
            variants: Arc::default(),
        };
        let report =
            report::evaluate(&document, &presets(holidays)?).map_err(|issues| error(&issues))?;
        Ok(Evaluation {
            report,
            tickets: self.tickets.clone(),
        })
    }
}

/// What follows from an agreement for many tickets.
#[wasm_bindgen]
pub struct Evaluation {
    report: Report,
    tickets: Arc<Tickets>,
}

#[wasm_bindgen(typescript_custom_section)]
const COLUMNS: &str = r#"
/** The clocks of one metric, ticket by ticket in the order of the file. Times are milliseconds, lengths seconds. */
export interface ClockColumns {
    /** Positions in `statuses`. */
    status: Uint8Array;
    statuses: Status[];
    used: Float64Array;
    limit: Float64Array;
    /** `NaN` where there is none. */
    due: Float64Array;
    /** When it stopped or was judged. */
    until: Float64Array;
}
"#;

#[wasm_bindgen]
impl Evaluation {
    /// The figures, without the single tickets.
    #[wasm_bindgen(getter, unchecked_return_type = "Results")]
    pub fn results(&self) -> JsValue {
        results(&self.report, None)
    }

    /// The clocks of a metric, `first-response` or `resolution`, as typed arrays.
    #[wasm_bindgen(unchecked_return_type = "ClockColumns")]
    pub fn clocks(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Metric")] metric: &str,
    ) -> Result<JsValue, JsValue> {
        let metric: Metric =
            document::read(&format!("{metric:?}"), "metric").map_err(|issues| error(&issues))?;
        let clocks = self.report.clocks_of(metric);
        let columns = Object::new();
        let set = |key: &str, value: JsValue| Reflect::set(&columns, &key.into(), &value);
        let numbers = |number: fn(&Clock) -> f64| {
            Float64Array::from(clocks.iter().map(number).collect::<Vec<f64>>().as_slice()).into()
        };
        let status: Vec<u8> = clocks.iter().map(|clock| clock.status as u8).collect();
        set("status", Uint8Array::from(status.as_slice()).into())?;
        set("statuses", to_js(&Status::ALL))?;
        set("used", numbers(|clock| clock.used as f64))?;
        set("limit", numbers(|clock| clock.limit as f64))?;
        set(
            "due",
            numbers(|clock| clock.due.map_or(f64::NAN, |due| due.0 as f64 * 1000.0)),
        )?;
        set("until", numbers(|clock| clock.until.0 as f64 * 1000.0))?;
        Ok(columns.into())
    }

    /// The ledgers of one ticket in the order of the report's metrics, by its id; `undefined` if there is none.
    #[wasm_bindgen(unchecked_return_type = "Explanation[] | undefined")]
    pub fn explain(&self, id: &str) -> JsValue {
        explain(&self.report, &self.tickets, id)
    }
}
