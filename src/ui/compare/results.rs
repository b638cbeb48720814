//! What a page is told of each variant, beside the results of the agreement.

use super::column::{self, Column};
use crate::clock::Status;
use crate::document::agreement::Metric;
use crate::document::variant::Variant;
use crate::issue::Issue;
use crate::js::{self, Summary};
use crate::ui::state::State;
use serde::Serialize;
use wasm_bindgen::JsValue;

/// What follows from a variant; of one that makes no terms under this agreement, why.
#[derive(Serialize)]
struct VariantResults<'a> {
    id: &'a str,
    name: &'a str,
    summary: Option<Summary<'a>>,
    credit: Option<Credit<'a>>,
    flips: Vec<Flip<'a>>,
    #[serde(skip_serializing_if = "<[Issue]>::is_empty")]
    issues: &'a [Issue],
}

#[derive(Serialize)]
struct Credit<'a> {
    amount: String,
    currency: &'a str,
}

/// A ticket that is judged otherwise.
#[derive(Serialize)]
struct Flip<'a> {
    ticket: &'a str,
    metric: Metric,
    before: Status,
    after: Status,
}

/// The results of the agreement, with `variants` beside them. So many tickets that a page would stand still are
/// judged under a variant only when somebody looks at it.
#[inline(never)]
pub fn with_variants(state: &State, results: JsValue) -> JsValue {
    let columns = match state.report.is_of_many() {
        false => column::columns(state),
        true => column::known(state),
    };
    let told = columns.iter().map(|(variant, column)| match column {
        Ok(column) => told(state, variant, column),
        Err(issues) => VariantResults {
            id: &variant.id,
            name: &variant.name,
            summary: None,
            credit: None,
            flips: Vec::new(),
            issues: &issues.0,
        },
    });
    let told = js::to_js(&told.collect::<Vec<_>>());
    if results.is_object() {
        // Setting a property of a fresh object cannot fail.
        let _ = js_sys::Reflect::set(&results, &"variants".into(), &told);
    }
    results
}

fn told<'a>(state: &'a State, variant: &'a Variant, column: &'a Column) -> VariantResults<'a> {
    let credits = column.judged.credits.as_ref();
    let tickets = &state.document().tickets;
    let flips = column.flips.iter().filter_map(|flip| {
        Some(Flip {
            ticket: tickets.get(flip.ticket)?.id(),
            metric: flip.metric,
            before: flip.before,
            after: flip.after,
        })
    });
    VariantResults {
        id: &variant.id,
        name: &variant.name,
        summary: js::summary_of(&column.judged),
        credit: credits.map(|credits| Credit {
            amount: credits.amount.to_string(),
            currency: &credits.currency,
        }),
        flips: flips.collect(),
        issues: &[],
    }
}
