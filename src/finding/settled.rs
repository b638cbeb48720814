//! Closed periods that would now be judged otherwise than they were settled (rule 36).

use super::Finding;
use crate::clock::Clock;
use crate::compliance::{Counts, MeasureReport};
use crate::sentence::{Part, Sentence, said};

/// The settled periods that tickets and terms now give another figure. Of a time before the first ticket
/// at hand they say nothing.
pub(crate) fn settled_differ<'a>(
    measures: &[MeasureReport],
    clocks: impl Iterator<Item = &'a Clock>,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut settled = measures.iter().flat_map(|report| {
        let periods = report.periods.iter();
        periods.filter_map(move |period| Some((report, period, period.recomputed.as_ref()?)))
    });
    let Some(one) = settled.next() else {
        return findings;
    };
    let first = clocks.filter_map(|clock| clock.started).min();
    for (report, period, recomputed) in std::iter::once(one).chain(settled) {
        let (agreed, now) = (period.figure.counts, recomputed.figure.counts);
        let differs = (agreed.met, agreed.breached) != (now.met, now.breached);
        if differs && first.is_some_and(|first| first < period.to) {
            findings.push(Finding::SettledDiffers {
                measure: report.measure.clone(),
                period: period.period,
                settled: agreed,
                recomputed: now,
            });
        }
    }
    findings
}

/// `95.2 % (40 of 42)`.
pub(super) fn said(counts: &Counts) -> Sentence {
    let Counts { met, judged, .. } = counts;
    match counts.compliance() {
        None => said!("no figure"),
        Some(share) => {
            let mut share = share.shown();
            share.rescale(1);
            said!("{0} % ({1} of {2})", Part::Number(share), met, judged)
        }
    }
}
