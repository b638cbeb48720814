//! How many clocks, or tickets, stand how.
//!
//! `figure` makes a share of them, `measure` and `metric` fill them.

use crate::clock::Status;
use crate::money::Percent;
use serde::Serialize;

/// How many clocks stand how; `judged + open + unknown + not_covered + cancelled + exceptions + excess`
/// is all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Counts {
    /// Met or missed: the denominator.
    pub judged: u64,
    /// Met: the numerator.
    pub met: u64,
    /// Missed, those whose ticket is still open among them (rule 42).
    pub breached: u64,
    /// Not judged yet.
    pub open: u64,
    /// Can't be told from the data.
    pub unknown: u64,
    /// No target applies.
    pub not_covered: u64,
    /// Cancelled, duplicate, merged, spam.
    pub cancelled: u64,
    /// Left out by an exception of the measure (rule 45).
    pub exceptions: u64,
    /// Left out as more than the measure's workload limit (rule 45).
    pub excess: u64,
}

impl Counts {
    /// Counts one clock in.
    pub(crate) fn add(&mut self, status: Status) {
        match status {
            Status::Met => self.met += 1,
            Status::Breached => self.breached += 1,
            Status::Unknown => self.unknown += 1,
            Status::NotCovered => self.not_covered += 1,
            Status::Cancelled => self.cancelled += 1,
            _ => self.open += 1,
        }
        self.judged = self.met + self.breached;
    }

    /// The sum of two.
    #[must_use]
    pub fn plus(self, other: Counts) -> Counts {
        Counts {
            judged: self.judged + other.judged,
            met: self.met + other.met,
            breached: self.breached + other.breached,
            open: self.open + other.open,
            unknown: self.unknown + other.unknown,
            not_covered: self.not_covered + other.not_covered,
            cancelled: self.cancelled + other.cancelled,
            exceptions: self.exceptions + other.exceptions,
            excess: self.excess + other.excess,
        }
    }

    /// Without those of another, which has no others than this one.
    pub(super) fn less(&self, other: &Counts) -> Counts {
        Counts {
            judged: self.judged - other.judged,
            met: self.met - other.met,
            breached: self.breached - other.breached,
            open: self.open - other.open,
            unknown: self.unknown - other.unknown,
            not_covered: self.not_covered - other.not_covered,
            cancelled: self.cancelled - other.cancelled,
            exceptions: self.exceptions - other.exceptions,
            excess: self.excess - other.excess,
        }
    }

    /// The same with the judged ones left out as excess.
    pub(super) fn as_excess(self) -> Counts {
        Counts {
            judged: 0,
            met: 0,
            breached: 0,
            excess: self.excess + self.judged,
            ..self
        }
    }

    /// Met of judged, unrounded; nothing if none was judged.
    pub fn compliance(&self) -> Option<Percent> {
        Percent::of(self.met, self.judged)
    }

    /// All of them.
    pub fn total(&self) -> u64 {
        let left_out = self.cancelled + self.exceptions + self.excess;
        self.judged + self.open + self.unknown + self.not_covered + left_out
    }
}
