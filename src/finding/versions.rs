//! Dates of a measure that cut one of its periods (rule 36).

use super::{Code, Finding};
use crate::compliance::Cut;
use crate::document::agreement::Agreement;
use crate::document::measure::Periods;
use crate::report::read;
use crate::sentence::said;
use crate::time::When;
use crate::zone::Zone;

/// Points at measures that begin or end to be in force within a period.
pub(super) fn cut_periods(agreement: &Agreement, findings: &mut Vec<Finding>) {
    let zone = Zone::named(&agreement.time_zone).unwrap_or(Zone::UTC);
    for (position, measure) in agreement.measures.iter().enumerate() {
        // Every date lies within a rolling period, and within the contract.
        let whole = measure.period.is_rolling() || measure.period == Periods::Contract;
        let Some(effective) = measure.effective.filter(|_| !whole) else {
            continue;
        };
        let cut = Cut::new(measure.period, zone);
        for (name, date) in [("from", Some(effective.from)), ("until", effective.until)] {
            let Some(date) = date else {
                continue;
            };
            let at = read(When::Local(date.midnight()), zone);
            let span = cut.span(cut.index(at));
            if span.from != at {
                findings.push(Finding::Terms {
                    path: format!("agreement.measures[{position}].effective.{name}"),
                    code: Code::PeriodCut,
                    message: said!("{0} lies within {1}: its figure, and the credits by it, are those of a part of the period.", date, span.id),
                });
            }
        }
    }
}
