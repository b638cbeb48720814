//! `allowedDowntime`: what a goal leaves for downtime in a period, without any document.

use super::{error, presets, text_of, to_js};
use crate::availability;
use crate::document::agreement::Calendar;
use crate::document::measure::Periods;
use crate::issue::{Issue, Issues};
use crate::money::Percent;
use crate::sentence::said;
use crate::time::Instant;
use crate::zone::Zone;
use wasm_bindgen::prelude::*;

/// The most downtime with which a goal such as `99.95%` is reached in a period, such as `month`, around an
/// instant, in the agreed service time of a calendar.
///
/// Throws a `TypeError` whose `issues` say what is wrong and where.
#[wasm_bindgen(js_name = allowedDowntime, unchecked_return_type = "AllowedDowntime")]
pub fn allowed_downtime(
    goal: &str,
    #[wasm_bindgen(unchecked_param_type = "Periods")] period: JsValue,
    #[wasm_bindgen(unchecked_param_type = "Date | number")] at: f64,
    #[wasm_bindgen(unchecked_param_type = "Calendar | string")] calendar: JsValue,
    #[wasm_bindgen(js_name = timeZone)] time_zone: &str,
    holidays: Option<Vec<String>>,
) -> Result<JsValue, JsValue> {
    let fault = |path: &str, message: String| {
        let issue = Issue::new(path, "bad-value", said!("{0}", message));
        error(&Issues::from(issue))
    };
    let goal: Percent = goal
        .parse()
        .map_err(|remedy: &str| fault("goal", remedy.to_owned()))?;
    let period = match period.as_string() {
        Some(word) if !word.starts_with('{') => format!("\"{word}\""),
        _ => text_of(&period)?,
    };
    let period = Periods::parse(&period).map_err(|issues| error(&issues))?;
    let calendar = Calendar::parse(&text_of(&calendar)?).map_err(|issues| error(&issues))?;
    let zone = Zone::named(time_zone).ok_or_else(|| {
        fault(
            "timeZone",
            format!("\"{time_zone}\" is no time zone: write an IANA name such as Europe/London."),
        )
    })?;
    let at = Instant(super::calendar::seconds(at)?);
    let holidays = presets(holidays)?;
    let allowed = availability::allowed_downtime(goal, &calendar, zone, &holidays, period, at);
    let allowed = allowed.map_err(|issue| error(&Issues::from(issue)))?;
    Ok(to_js(&allowed))
}
