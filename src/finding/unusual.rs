//! What is unusual about single tickets and may decide a verdict: corrected times, merges into tickets that
//! are not there.
//!
//! `report` shows each ticket and clock while it judges them.

use super::Finding;
use crate::clock::{Clock, Judge};
use crate::document::agreement::Metric;
use crate::document::rules::Corrections;
use crate::document::tickets::Ticket;
use crate::history::History;
use crate::terms::Terms;

/// What was seen so far.
#[derive(Default)]
pub(crate) struct Unusual {
    corrected: u64,
    changed: u64,
    lost: u64,
}

impl Unusual {
    /// Looks at a ticket that was just read.
    pub fn ticket(&mut self, history: &History) {
        self.lost += u64::from(history.lost);
    }

    /// Looks at a clock that was just judged.
    pub fn clock(
        &mut self,
        judge: &mut Judge<'_>,
        ticket: Ticket<'_>,
        metric: Metric,
        clock: &Clock,
    ) {
        if clock.target.is_none() {
            return;
        }
        if let Some(corrected) = judge.corrected(ticket, metric) {
            self.corrected += 1;
            self.changed += u64::from(corrected.otherwise != clock.status);
        }
    }

    /// What there is to tell.
    pub fn findings(self, terms: &Terms) -> impl Iterator<Item = Finding> {
        let corrected = (self.corrected > 0).then(|| Finding::TimesCorrected {
            clocks: self.corrected,
            changed: self.changed,
            counts: terms.agreement.rules.corrections == Corrections::Count,
        });
        let lost = (self.lost > 0).then_some(Finding::MergedElsewhere { tickets: self.lost });
        corrected.into_iter().chain(lost)
    }
}
