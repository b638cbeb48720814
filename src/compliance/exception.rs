//! Which tickets a measure leaves out by category (rule 45).
//!
//! `report` asks it while it reads the tickets; `measure` counts what it says and holds it to the caps.

use crate::document::agreement::{Agreement, Measure};
use crate::document::tickets::{NO_VALUE, Tickets};

/// No exception fits.
pub(crate) const NONE: u16 = u16::MAX;

/// The exceptions of every measure, and which of them each ticket falls under.
pub(crate) struct Exceptions {
    measures: Vec<Fits>,
}

/// The exceptions of one measure.
#[derive(Default)]
struct Fits {
    /// For each exception its conditions: the field's column (none if no ticket has the field) and, by
    /// the number of the value, whether it is one of those named.
    conditions: Vec<Vec<(Option<usize>, Vec<bool>)>>,
    /// For each ticket the first exception that fits; empty if there are none.
    found: Vec<u16>,
}

impl Exceptions {
    pub fn new(agreement: &Agreement, tickets: &Tickets) -> Exceptions {
        let condition = |field: &String, wanted: &Vec<String>| {
            let mut columns = tickets.fields().iter();
            let column = columns.position(|column| column.name == *field);
            let values = column.map_or(&[][..], |column| tickets.fields()[column].values.texts());
            let named = values.iter().map(|value| wanted.contains(value)).collect();
            (column, named)
        };
        let fits = |measure: &Measure| Fits {
            conditions: measure
                .exceptions
                .iter()
                .map(|exception| {
                    let when = exception.when.iter();
                    when.map(|(field, wanted)| condition(field, wanted))
                        .collect()
                })
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
            if fits.conditions.is_empty() {
                continue;
            }
            let holds = |(column, named): &(Option<usize>, Vec<bool>)| {
                let number = column.map_or(NO_VALUE, &value);
                named.get(number as usize).copied().unwrap_or(false)
            };
            let mut exceptions = fits.conditions.iter();
            let first = exceptions.position(|conditions| conditions.iter().all(holds));
            fits.found.push(first.map_or(NONE, |first| first as u16));
        }
    }

    /// For each ticket the exception of a measure that it falls under, or [`NONE`]; empty if the measure
    /// has no exceptions.
    pub fn of(&self, measure: usize) -> &[u16] {
        self.measures.get(measure).map_or(&[], |fits| &fits.found)
    }
}
