//! A condition over the fields of a ticket, bound to the columns of a ticket list: numbers instead of
//! texts.
//!
//! Targets (`terms`), the exceptions of a measure (`compliance`) and the six conditions (`conditions`) all
//! ask in this way which tickets they mean.

use crate::document::conditions::Condition;
use crate::document::tickets::{Dictionary, NO_VALUE, Tickets};

/// Every field that a condition names and, by the number of a value, whether it is asked for. A field that
/// no ticket has holds for none; a condition that names nothing holds for all.
#[derive(Clone, Debug, Default)]
pub(crate) struct Bound {
    fields: Vec<(Option<usize>, Vec<bool>)>,
    /// What is asked of the ticket's status, where that is no field.
    status: Option<Vec<bool>>,
}

impl Bound {
    /// A condition on fields.
    pub fn new(condition: &Condition, tickets: &Tickets) -> Bound {
        let mut bound = Bound::default();
        for (name, wanted) in condition {
            let mut columns = tickets.fields().iter();
            let column = columns.position(|column| column.name == *name);
            let values = column.map(|column| &tickets.fields()[column].values);
            let named = values.map(|values| named(values, wanted));
            bound.fields.push((column, named.unwrap_or_default()));
        }
        bound
    }

    /// A condition in which `status` is the ticket's status.
    pub fn with_status(condition: &Condition, tickets: &Tickets) -> Bound {
        let mut fields = condition.clone();
        let status = fields.remove("status");
        Bound {
            status: status.map(|wanted| named(tickets.texts(), &wanted)),
            ..Bound::new(&fields, tickets)
        }
    }

    /// Whether it names nothing.
    pub fn is_empty(&self) -> bool {
        self.fields.is_empty() && self.status.is_none()
    }

    /// Whether it holds, given the number of each field's value.
    pub fn holds(&self, value: impl Fn(usize) -> u32) -> bool {
        self.fields
            .iter()
            .all(|(column, named)| asks(named, column.map_or(NO_VALUE, &value)))
    }

    /// Whether it asks for a status, given by the number of its text, or for none.
    pub fn holds_status(&self, status: Option<u32>) -> bool {
        let asked = self.status.as_ref();
        asked.is_none_or(|named| asks(named, status.unwrap_or(NO_VALUE)))
    }
}

/// By the number of a text, whether it is one of those wanted.
pub(crate) fn named(texts: &Dictionary, wanted: &[String]) -> Vec<bool> {
    let mut named = vec![false; texts.texts().len()];
    let found = wanted.iter().filter_map(|text| texts.position(text));
    found.for_each(|number| named[number] = true);
    named
}

fn asks(named: &[bool], number: u32) -> bool {
    named.get(number as usize).copied().unwrap_or(false)
}
