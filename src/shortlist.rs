//! Which targets can fit a ticket at all: those of a metric that ask for its value of one field, or do
//! not ask for that field.
//!
//! `terms` binds one per metric to a ticket list, so that the search for a ticket's target does not
//! grow with the agreement; `clock` asks each target on the list whether it does fit.

use crate::document::agreement::{Agreement, Metric};
use crate::document::tickets::Tickets;
use crate::map::Map;

/// The targets of one metric, by what they ask of one field.
#[derive(Clone, Debug, Default)]
pub(crate) struct Shortlist {
    /// The field that most of them ask for, if tickets have it.
    column: Option<usize>,
    /// By the number of the field's value, the targets that ask for it.
    asking: Vec<Vec<u16>>,
    /// The targets that do not ask for the field.
    rest: Vec<u16>,
}

impl Shortlist {
    pub fn new(agreement: &Agreement, metric: Metric, tickets: &Tickets) -> Shortlist {
        let targets = agreement.targets.iter().enumerate();
        let targets = targets.filter(|(_, target)| target.metric == metric);
        let mut asked: Map<&str, usize> = Map::new();
        for (_, target) in targets.clone() {
            for field in target.when.keys() {
                *asked.get_or_insert_with(field.as_str(), || 0) += 1;
            }
        }
        let most = asked.iter().max_by_key(|&(_, &count)| count);
        let column = most.and_then(|(field, _)| {
            let mut columns = tickets.fields().iter();
            columns.position(|column| column.name == **field)
        });
        let mut list = Shortlist {
            column,
            ..Shortlist::default()
        };
        let values = column.map(|column| &tickets.fields()[column]);
        list.asking = vec![Vec::new(); values.map_or(0, |column| column.values.texts().len())];
        for (position, target) in targets {
            match values.and_then(|column| Some((column, target.when.get(&column.name)?))) {
                Some((column, wanted)) => {
                    for number in wanted
                        .iter()
                        .filter_map(|text| column.values.position(text))
                    {
                        list.asking[number].push(position as u16);
                    }
                }
                None => list.rest.push(position as u16),
            }
        }
        list
    }

    /// The targets that can fit, by position, given the number of a field's value.
    pub fn targets(&self, value: impl Fn(usize) -> u32) -> impl Iterator<Item = usize> {
        let value = self.column.map(|column| value(column) as usize);
        let asking = value.and_then(|value| self.asking.get(value));
        let asking = asking.map_or(&[][..], Vec::as_slice);
        asking
            .iter()
            .chain(&self.rest)
            .map(|&place| usize::from(place))
    }
}
