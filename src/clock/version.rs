//! Versions of targets that begin or end while a clock runs, where the agreement goes by each instant
//! (rule 36).
//!
//! To `change` such a date is a change like one of the ticket's fields: it stands among them in the
//! history, with a column that no target asks for.

use super::cycle::Cycle;
use super::{Clock, Judge};
use crate::document::agreement::Metric;
use crate::document::tickets::{NO_VALUE, Ticket};
use crate::document::versions::Versions;

/// The column of a change that is a date of the agreement and no field of the ticket.
pub(super) const VERSION: usize = usize::MAX;

impl Judge<'_> {
    /// Puts the dates on which targets begin and end among the changes of the ticket.
    pub(super) fn enter_versions(&mut self) {
        let Some(opened) = self.history.opened else {
            return;
        };
        let until = self.as_of.unwrap_or(i64::MAX);
        let sets = &mut self.history.sets;
        for &edge in &self.terms.version_edges {
            if opened < edge && edge <= until {
                // What else changes at this instant has the new version already.
                let place = sets.partition_point(|&(at, ..)| at <= edge);
                sets.insert(place, (edge, VERSION, NO_VALUE));
            }
        }
    }

    /// The instant whose version a clock has that starts at `from`, after so many changes.
    pub(super) fn version_at(&self, from: i64, changes: usize) -> i64 {
        match self.terms.agreement.rules.versions {
            Versions::AtStart => from,
            Versions::AtEachInstant => {
                let last = changes.checked_sub(1).map(|last| self.history.sets[last].0);
                last.map_or(from, |at| at.max(from))
            }
        }
    }

    /// One run of a clock. A hypothetical one looks ahead to where it is due, and no version that begins
    /// later concerns it.
    pub(super) fn cycle(&mut self, ticket: Ticket<'_>, metric: Metric, cycle: Cycle) -> Clock {
        let Some(last) = cycle.stop.or(self.as_of) else {
            let terms = self.terms;
            let ahead = terms
                .version_edges
                .iter()
                .filter(|&&edge| edge > cycle.from);
            for &edge in ahead {
                let clock = self.cycle_until(ticket, metric, cycle, edge - 1);
                if clock.due.is_some_and(|due| due.0 <= edge) {
                    return clock;
                }
            }
            return self.cycle_until(ticket, metric, cycle, i64::MAX);
        };
        self.cycle_until(ticket, metric, cycle, last)
    }
}
