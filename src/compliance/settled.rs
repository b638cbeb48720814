//! Periods that both parties settled when they were closed (rule 36): which of them are listed, and what
//! was agreed.
//!
//! `measure` reports them in place of what the tickets now come to, and beside it.

use super::bucket::MOST_LISTED;
use super::counts::Counts;
use super::period::{Cut, PeriodId, PeriodSpan};
use crate::document::measure::Volume;
use crate::document::versions::Settled;
use crate::map::Map;

/// What was agreed, as counts; nothing is known of what was left out.
pub(super) fn counts(one: &Settled) -> Counts {
    let (met, breached) = (u64::from(one.met), u64::from(one.missed));
    Counts {
        judged: met + breached,
        met,
        breached,
        ..Counts::default()
    }
}

/// The work of a settled period against which a limit holds.
pub(super) fn volume(one: &Settled, of: Volume) -> u64 {
    match of {
        Volume::Opened => u64::from(one.opened.unwrap_or(0)),
        Volume::Judged => counts(one).judged,
    }
}

/// The periods with the settled ones among them, whether or not anything is counted there, and the gaps
/// that this leaves unless they are thousands.
pub(super) fn list<T>(
    cut: &Cut,
    settled: &Map<PeriodId, Settled>,
    periods: Vec<(PeriodSpan, T)>,
    new: impl Fn() -> T,
) -> Vec<(PeriodSpan, T)> {
    let there: Map<PeriodId, ()> = periods.iter().map(|(span, _)| (span.id, ())).collect();
    let missing = settled.keys().filter(|&id| !there.contains_key(id));
    let mut missing: Vec<i64> = missing.filter_map(|&id| cut.number(id)).collect();
    if missing.is_empty() {
        return periods;
    }
    let mut numbered: Map<i64, (PeriodSpan, T)> = periods
        .into_iter()
        .filter_map(|(span, value)| Some((cut.number(span.id)?, (span, value))))
        .collect();
    let ends = missing.iter().copied().chain(numbered.keys().copied());
    let (first, last) = ends.fold((i64::MAX, i64::MIN), |(first, last), number| {
        (first.min(number), last.max(number))
    });
    if last - first < MOST_LISTED {
        missing = (first..=last).collect();
    }
    for number in missing {
        numbered.get_or_insert_with(number, || (cut.span(number), new()));
    }
    numbered.into_iter().map(|(_, period)| period).collect()
}
