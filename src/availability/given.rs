//! Figures that were taken elsewhere, against the goals that the agreement has for them.
//!
//! `report` asks for them beside the figures that are counted here.

use super::report::{ReportedFigures, ReportedPeriod};
use crate::compliance::Cut;
use crate::document::Document;
use crate::terms::Terms;
use crate::time::Instant;

/// The given figures of a valid document, in the order of their periods.
#[inline(never)]
pub(crate) fn reported(document: &Document, terms: &Terms, as_of: Instant) -> Vec<ReportedFigures> {
    let report = |reported: &crate::document::availability::Reported| {
        let cut = Cut::new(reported.period, terms.zone);
        let given = document.figures.iter();
        let given = given.filter(|figure| figure.measure == reported.id);
        let mut periods: Vec<ReportedPeriod> = given
            .filter_map(|figure| {
                let span = cut.named(figure.period)?;
                Some(ReportedPeriod {
                    period: span.id,
                    from: span.from,
                    to: span.to,
                    complete: span.to <= as_of,
                    figure: figure.value,
                    reached: figure.value >= reported.goal,
                })
            })
            .collect();
        periods.sort_by_key(|period| (period.from, period.to));
        ReportedFigures {
            measure: reported.id.clone(),
            goal: reported.goal,
            periods,
        }
    };
    document.agreement.reported.iter().map(report).collect()
}
