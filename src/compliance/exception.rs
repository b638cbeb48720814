//! Which tickets a measure leaves out by category (rule 45).
//!
//! `report` asks it while it reads the tickets; `measure` counts what it says and holds it to the caps.

use crate::condition::Bound;
use crate::document::agreement::{Agreement, Measure};
use crate::document::tickets::Tickets;

/// No exception fits.
pub(crate) const NONE: u16 = u16::MAX;

/// The exceptions of every measure, and which of them each ticket falls under.
pub(crate) struct Exceptions {
    measures: Vec<Fits>,
}

/// The exceptions of one measure.
#[derive(Default)]
struct Fits {
    /// For each exception, the tickets that it is for.
    when: Vec<Bound>,
    /// For each ticket the first exception that fits; empty if there are none.
    found: Vec<u16>,
}

impl Exceptions {
    pub fn new(agreement: &Agreement, tickets: &Tickets) -> Exceptions {
        let fits = |measure: &Measure| Fits {
            when: (measure.exceptions.iter())
                .map(|exception| Bound::new(&exception.when, tickets))
                .collect(),
            found: Vec::new(),
        };
        Exceptions {
            measures: agreement.measures.iter().map(fits).collect(),
        }
    }

    /// Notes the next ticket, given the numbers of its fields' values at the instant of judging.
    pub fn note(&mut self, value: impl Fn(usize) -> u32) {
        for fits in &mut self.measures {
            if fits.when.is_empty() {
                continue;
            }
            let first = fits.when.iter().position(|when| when.holds(&value));
            fits.found.push(first.map_or(NONE, |first| first as u16));
        }
    }

    /// For each ticket the exception of a measure that it falls under, or [`NONE`]; empty if the measure
    /// has no exceptions.
    pub fn of(&self, measure: usize) -> &[u16] {
        self.measures.get(measure).map_or(&[], |fits| &fits.found)
    }
}
