//! What corrected times changed about a clock (rule 37): both times are kept, and both verdicts shown.

use super::ZonedTime;
use crate::clock::{Judge, Status};
use crate::document::agreement::Metric;
use crate::document::rules::Corrections;
use crate::document::tickets::{EventKind, Ticket};
use crate::time::Instant;
use serde::Serialize;

/// The times of a ticket that were corrected, and what the other choice of `rules.corrections` gives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Corrected {
    /// The corrections in the order in which they were made.
    pub times: Vec<CorrectedTime>,
    /// Whether the corrected times count, and not those recorded first.
    pub counts: bool,
    /// How the clock stands by the times that do not count.
    pub otherwise: Status,
    /// What it used by them, in seconds.
    pub otherwise_used: i64,
}

/// A time that was corrected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct CorrectedTime {
    /// Of what.
    pub event: EventKind,
    /// The time before.
    pub recorded: ZonedTime,
    /// The time after.
    pub corrected: ZonedTime,
    /// Real seconds from the one to the other, negative if it is earlier.
    pub seconds: i64,
}

impl Judge<'_> {
    /// What corrections there are, and what they change; the ticket must be the one read last, and is again.
    pub(crate) fn corrected(&mut self, ticket: Ticket<'_>, metric: Metric) -> Option<Corrected> {
        match self.history.corrections[..] {
            [] => None,
            _ => Some(self.otherwise(ticket, metric)),
        }
    }

    #[inline(never)]
    fn otherwise(&mut self, ticket: Ticket<'_>, metric: Metric) -> Corrected {
        let counts = self.terms.agreement.rules.corrections == Corrections::Count;
        self.read_with(ticket, !counts);
        let otherwise = self.clock(ticket, metric);
        self.read_with(ticket, counts);
        let zoned = |at| ZonedTime::new(Instant(at), self.terms.zone);
        let times = self.history.corrections.iter();
        Corrected {
            times: times
                .map(|time| CorrectedTime {
                    event: time.kind,
                    recorded: zoned(time.recorded),
                    corrected: zoned(time.corrected),
                    seconds: time.corrected - time.recorded,
                })
                .collect(),
            counts,
            otherwise: otherwise.status,
            otherwise_used: otherwise.used,
        }
    }
}
