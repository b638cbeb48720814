//! What a page is told of each variant, beside the results of the agreement.

use super::column::{self, Column, Judged};
use crate::clock::Status;
use crate::credits::CreditReport;
use crate::document::agreement::Metric;
use crate::document::variant::Variant;
use crate::issue::Issue;
use crate::js::{self, Summary};
use crate::ui::state::State;
use serde::Serialize;

/// What follows from a variant; of one that makes no terms under this agreement, why.
#[derive(Serialize)]
pub struct VariantResults<'a> {
    id: &'a str,
    name: &'a str,
    summary: Option<Summary<'a>>,
    credit: Option<&'a CreditReport>,
    flips: Vec<Flip<'a>>,
    #[serde(skip_serializing_if = "<[Issue]>::is_empty")]
    issues: &'a [Issue],
}

/// A ticket that is judged otherwise.
#[derive(Serialize)]
struct Flip<'a> {
    ticket: &'a str,
    metric: Metric,
    before: Status,
    after: Status,
}

/// What the variants come to. So many tickets that a page would stand still are judged under a variant only
/// when somebody looks at it.
pub fn judged(state: &State) -> Vec<Judged> {
    match state.report.is_of_many() {
        false => column::columns(state),
        true => column::known(state),
    }
}

/// What is told of variants that were judged.
pub fn of_variants<'a>(state: &'a State, judged: &'a [Judged]) -> Vec<VariantResults<'a>> {
    let told = judged.iter().map(|(variant, column)| match column {
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
    told.collect()
}

fn told<'a>(state: &'a State, variant: &'a Variant, column: &'a Column) -> VariantResults<'a> {
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
        summary: js::figures(&column.judged),
        credit: column.judged.credits.as_ref(),
        flips: flips.collect(),
        issues: &[],
    }
}
