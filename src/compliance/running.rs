//! The period of the instant of judging: what is counted in it so far, and its figure after more.
//!
//! `measure` fills it in; the forecast of `credits` goes on from it.

use super::counts::Counts;
use super::figure::{Figure, Pending};
use super::measure::hold;
use super::period::PeriodSpan;
use crate::document::agreement::Measure;
use crate::document::measure::Above;

/// The period that still runs, from which its figure may go on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Running {
    pub span: PeriodSpan,
    pub counts: Counts,
    pub pending: Pending,
    pub volume: Option<u64>,
}

impl Running {
    /// The figure when so many more are met and so many more are missed.
    pub fn after(&self, measure: &Measure, met: u64, missed: u64) -> Figure {
        let (mut counts, mut volume) = (self.counts, self.volume);
        let judged = met + missed;
        let mut room = judged;
        if let Some((workload, done)) = measure.workload.zip(volume) {
            volume = Some(done + judged);
            if workload.above == Above::ExcessLeftOut {
                room = u64::from(workload.limit).saturating_sub(done).min(judged);
            }
        }
        let met = met.min(room);
        counts.met += met;
        counts.breached += room - met;
        counts.judged += room;
        counts.excess += judged - room;
        hold(measure, counts, measure.goal, volume)
    }
}
