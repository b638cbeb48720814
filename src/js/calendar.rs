//! `ServiceCalendar`: elapsed and due over service hours, one by one or by the array.
//!
//! Instants are milliseconds since 1970 as in `Date`, lengths are seconds. The calendar compiles
//! what is asked for and grows on demand, so nobody has to name a range.

use super::{error, presets, text_of};
use crate::calendar::ServiceCalendar as Compiled;
use crate::document::agreement::Calendar;
use crate::holidays::HolidayData;
use crate::issue::{Issue, Issues};
use crate::sentence::said;
use crate::time::{DAY, Instant};
use crate::zone::Zone;
use wasm_bindgen::prelude::*;

/// Service hours in a time zone.
#[wasm_bindgen]
pub struct ServiceCalendar {
    terms: Calendar,
    zone: Zone,
    holidays: HolidayData,
    compiled: Compiled,
}

/// Whole seconds of a JavaScript time, rounded down.
pub(super) fn seconds(milliseconds: f64) -> Result<i64, JsValue> {
    let seconds = (milliseconds / 1000.0).floor();
    if (Instant::MIN.0 as f64..=Instant::MAX.0 as f64).contains(&seconds) {
        Ok(seconds as i64)
    } else {
        Err(
            js_sys::RangeError::new("times lie between 1970-01-01 and 2199-12-31, in milliseconds")
                .into(),
        )
    }
}

/// Whole seconds of a length, rounded down.
fn length(seconds: f64) -> Result<i64, JsValue> {
    if seconds >= 0.0 {
        Ok(seconds as i64)
    } else {
        Err(js_sys::RangeError::new("a length is a number of seconds, 0 or more").into())
    }
}

fn milliseconds(seconds: i64) -> f64 {
    seconds as f64 * 1000.0
}

#[wasm_bindgen]
impl ServiceCalendar {
    /// A calendar as an agreement writes it, such as `{ hours: { "mon-fri": ["09:00-17:30"] } }`.
    ///
    /// Throws a `TypeError` whose `issues` say what is wrong and where.
    #[wasm_bindgen(constructor)]
    pub fn new(
        #[wasm_bindgen(unchecked_param_type = "Calendar | string")] calendar: JsValue,
        #[wasm_bindgen(js_name = timeZone)] time_zone: &str,
        holidays: Option<Vec<String>>,
    ) -> Result<ServiceCalendar, JsValue> {
        let terms = Calendar::parse(&text_of(&calendar)?).map_err(|issues| error(&issues))?;
        let zone = Zone::named(time_zone).ok_or_else(|| {
            let message = said!(
                "\"{0}\" is not a time zone known here: write a name of the IANA database, such as \"Europe/London\".",
                time_zone
            );
            error(&Issue::new("timeZone", "unknown-zone", message).into())
        })?;
        let holidays = presets(holidays)?;
        // A first guess around the present; it grows when something else is asked.
        let (from, until) = (Instant(1_577_836_800), Instant(1_893_456_000));
        let compiled = Compiled::compile(&terms, zone, &holidays, from, until)
            .map_err(|issue| error(&Issues::from(issue)))?;
        Ok(ServiceCalendar {
            terms,
            zone,
            holidays,
            compiled,
        })
    }

    /// Open seconds from one instant to another; 0 if they are the wrong way round.
    pub fn elapsed(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "Date | number")] from: f64,
        #[wasm_bindgen(unchecked_param_type = "Date | number")] to: f64,
    ) -> Result<f64, JsValue> {
        let (from, to) = (seconds(from)?, seconds(to)?);
        self.reach(from.min(to), from.max(to));
        Ok(self.compiled.elapsed(from, to) as f64)
    }

    /// The first instant by which so many open seconds have passed; `undefined` if that is after 2199.
    #[wasm_bindgen(unchecked_return_type = "number | undefined")]
    pub fn due(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "Date | number")] from: f64,
        #[wasm_bindgen(js_name = seconds)] budget: f64,
    ) -> Result<Option<f64>, JsValue> {
        let (from, budget) = (seconds(from)?, length(budget)?);
        Ok(self.due_of(from, budget).map(milliseconds))
    }

    /// Whether the service is open at an instant.
    #[wasm_bindgen(js_name = isOpen)]
    pub fn is_open(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "Date | number")] at: f64,
    ) -> Result<bool, JsValue> {
        let at = seconds(at)?;
        self.reach(at, at + 1);
        Ok(self.compiled.is_open(at))
    }

    /// `elapsed` for many pairs at once.
    #[wasm_bindgen(js_name = elapsedBatch)]
    pub fn elapsed_batch(&mut self, from: &[f64], to: &[f64]) -> Result<Vec<f64>, JsValue> {
        same_length(from.len(), to.len())?;
        let (first, last) = bounds(from.iter().chain(to))?;
        self.reach(first, last);
        let calendar = &self.compiled;
        Ok(from
            .iter()
            .zip(to)
            .map(|(&from, &to)| calendar.elapsed(floor(from), floor(to)) as f64)
            .collect())
    }

    /// `due` for many pairs at once; `NaN` where there is none before 2200.
    #[wasm_bindgen(js_name = dueBatch)]
    pub fn due_batch(&mut self, from: &[f64], seconds: &[f64]) -> Result<Vec<f64>, JsValue> {
        same_length(from.len(), seconds.len())?;
        let (first, last) = bounds(from.iter())?;
        self.reach(first, last);
        let mut due = Vec::with_capacity(from.len());
        for (&from, &budget) in from.iter().zip(seconds) {
            due.push(
                self.due_of(floor(from), length(budget)?)
                    .map_or(f64::NAN, milliseconds),
            );
        }
        Ok(due)
    }

    fn due_of(&mut self, from: i64, budget: i64) -> Option<i64> {
        self.reach(from, from);
        loop {
            let due = self.compiled.due(from, budget);
            let range = self.compiled.range();
            if due.is_some() || range.to >= Instant::MAX.0 {
                return due;
            }
            self.reach(from, range.to + (range.to - range.from));
        }
    }

    /// Compiles more of the calendar when a question lies outside of what there is.
    fn reach(&mut self, first: i64, last: i64) {
        let range = self.compiled.range();
        if range.from <= first && last < range.to {
            return;
        }
        let from = Instant(first.min(range.from).max(0) - DAY);
        let until = Instant((last + 366 * DAY).max(range.to).min(Instant::MAX.0));
        // The presets were there the first time, so compiling cannot fail now.
        if let Ok(compiled) = Compiled::compile(&self.terms, self.zone, &self.holidays, from, until)
        {
            self.compiled = compiled;
        }
    }
}

fn floor(milliseconds: f64) -> i64 {
    (milliseconds / 1000.0).floor() as i64
}

fn same_length(left: usize, right: usize) -> Result<(), JsValue> {
    if left == right {
        return Ok(());
    }
    let message = format!("both arrays need the same length, these have {left} and {right}");
    Err(js_sys::RangeError::new(&message).into())
}

/// The first and the last of some times, in seconds.
fn bounds<'a>(times: impl Iterator<Item = &'a f64>) -> Result<(i64, i64), JsValue> {
    let (mut first, mut last) = (f64::INFINITY, f64::NEG_INFINITY);
    for &time in times {
        if time.is_nan() {
            seconds(time)?;
        }
        first = first.min(time);
        last = last.max(time);
    }
    if first > last {
        Ok((0, 0))
    } else {
        Ok((seconds(first)?, seconds(last)?))
    }
}
