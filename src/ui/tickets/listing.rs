//! Which tickets are listed, in which order, and how many stand how.
//!
//! Positions only, so that a list of a million costs a sort of numbers; `table` draws one page of it.

use super::view::{Column, TicketsView};
use crate::clock::{Clock, Status};
use crate::document::agreement::{Agreement, Metric};
use crate::document::tickets::Tickets;
use crate::slices::{Job, Pace, at_once, sort_by};
use crate::ui::judged::Judged;
use std::cmp::Ordering;
use std::rc::Rc;

/// Rows of one page.
pub const PAGE: usize = 50;

/// The order of the filters, which is also that of sorted results.
pub const STATUSES: [Status; 10] = [
    Status::Breached,
    Status::Met,
    Status::AtRisk,
    Status::Running,
    Status::Paused,
    Status::OutsideHours,
    Status::NotStarted,
    Status::Unknown,
    Status::NotCovered,
    Status::Cancelled,
];

/// The outcome of filter, search and order.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Listing {
    /// The positions of the listed tickets, in the order of the rows.
    pub rows: Vec<u32>,
    /// How many of all tickets stand how, in the order of [`STATUSES`].
    pub counts: [usize; STATUSES.len()],
}

/// What a listing follows from; equal when nothing of it changed.
#[derive(Clone, Debug)]
pub struct Needs {
    /// The report whose tickets are listed.
    pub report: Rc<Judged>,
    metric: Metric,
    filter: Option<Status>,
    search: String,
    sort: (Column, bool),
}

impl PartialEq for Needs {
    fn eq(&self, other: &Needs) -> bool {
        Rc::ptr_eq(&self.report, &other.report)
            && (self.metric, self.filter, self.sort) == (other.metric, other.filter, other.sort)
            && self.search == other.search
    }
}

impl Needs {
    /// What a view needs of a report.
    pub fn new(report: &Rc<Judged>, view: &TicketsView) -> Needs {
        Needs {
            report: report.clone(),
            metric: view.metric,
            filter: view.filter,
            search: view.search.clone(),
            sort: view.sort,
        }
    }

    /// Lists the tickets.
    pub fn list(&self) -> Listing {
        at_once(list(self, &Pace::unbounded()))
    }

    /// The same as work in slices.
    pub fn job(self) -> Job<Listed> {
        Job::new(|pace| async move {
            let listing = Rc::new(list(&self, &pace).await);
            Listed {
                needs: self,
                listing,
            }
        })
    }
}

/// A listing, and what it follows from.
#[derive(Debug)]
pub struct Listed {
    /// What was asked for.
    pub needs: Needs,
    /// The rows.
    pub listing: Rc<Listing>,
}

async fn list(needs: &Needs, pace: &Pace) -> Listing {
    let Needs { report, sort, .. } = needs;
    let tickets = &*report.document().tickets;
    let clocks = report.clocks_of(needs.metric);
    let wanted = needs.search.trim().to_lowercase();
    let is_listed = |position: usize, clock: &Clock| {
        let found = wanted.is_empty()
            || tickets
                .get(position)
                .is_some_and(|ticket| ticket.id().to_lowercase().contains(&wanted));
        found && needs.filter.is_none_or(|status| status == clock.status)
    };
    let (column, descending) = *sort;
    let ranks = priority_ranks(&report.compiled().agreement, tickets);
    let priority = |position: usize| {
        let number = report.priorities.get(position).copied()?;
        ranks.get(number as usize).copied()
    };
    let key = |position: usize, clock: &Clock| match column {
        Column::Id => None,
        Column::Priority => priority(position),
        Column::Logged => clock.started.map(|at| at.0),
        Column::Due => clock.due.map(|at| at.0),
        Column::Result => Some(place(clock.status) as i64),
        Column::Clock => is_timed(clock).then(|| clock.used * 10_000 / clock.limit.max(1)),
        Column::Margin => is_timed(clock).then(|| clock.margin()),
    };
    let mut counts = [0; STATUSES.len()];
    let mut rows: Vec<(i64, u32)> = Vec::new();
    for (position, clock) in clocks.iter().enumerate() {
        pace.step().await;
        counts[place(clock.status)] += 1;
        if is_listed(position, clock) {
            // What has no value comes last in either order.
            let key = key(position, clock).map(|key| if descending { -key } else { key });
            rows.push((key.unwrap_or(i64::MAX), position as u32));
        }
    }
    let id = |position: u32| {
        let ticket = tickets.get(position as usize);
        ticket.map_or("", |ticket| ticket.id())
    };
    // One sort for all columns: each kind of sort would add some kilobytes to the download.
    let comes_before = |left: &(i64, u32), right: &(i64, u32)| match (column, descending) {
        (Column::Id, false) => natural(id(left.1), id(right.1)).is_lt(),
        (Column::Id, true) => natural(id(right.1), id(left.1)).is_lt(),
        _ => left < right,
    };
    sort_by(&mut rows, comes_before, pace).await;
    let mut positions = Vec::with_capacity(rows.len());
    for (_, position) in rows {
        pace.tick().await;
        positions.push(position);
    }
    Listing {
        rows: positions,
        counts,
    }
}

/// Whether a clock has a used time that means something.
pub fn is_timed(clock: &Clock) -> bool {
    !matches!(
        clock.status,
        Status::NotStarted | Status::Unknown | Status::NotCovered | Status::Cancelled
    )
}

/// The place of a status in [`STATUSES`].
fn place(status: Status) -> usize {
    STATUSES
        .iter()
        .position(|&known| known == status)
        .unwrap_or(0)
}

/// For each number of a priority, its place in the agreement; those it does not know come after.
fn priority_ranks(agreement: &Agreement, tickets: &Tickets) -> Vec<i64> {
    let column = tickets
        .fields()
        .iter()
        .find(|field| field.name == "priority");
    let values = column.map_or(&[][..], |column| column.values.texts());
    let rank = |value: &String| {
        let known = agreement
            .priorities
            .iter()
            .position(|priority| priority.id == *value);
        known.unwrap_or(agreement.priorities.len()) as i64
    };
    values.iter().map(rank).collect()
}

/// Compares texts as people read them: `INC-9` comes before `INC-10`.
fn natural(left: &str, right: &str) -> Ordering {
    let (mut left, mut right) = (left, right);
    loop {
        let (a, b) = (split(left), split(right));
        let order = match (a.0, b.0) {
            (true, true) => {
                let (x, y) = (a.1.trim_start_matches('0'), b.1.trim_start_matches('0'));
                x.len().cmp(&y.len()).then_with(|| x.cmp(y))
            }
            _ => a.1.cmp(b.1),
        };
        if order != Ordering::Equal || left.is_empty() {
            return order;
        }
        (left, right) = (a.2, b.2);
    }
}

/// The first run of digits or of other letters, whether it is of digits, and the rest.
fn split(text: &str) -> (bool, &str, &str) {
    let digits = text.starts_with(|first: char| first.is_ascii_digit());
    let end = text
        .find(|letter: char| letter.is_ascii_digit() != digits)
        .unwrap_or(text.len());
    (digits, &text[..end], &text[end..])
}

#[cfg(test)]
mod tests {
    use super::super::view::Show;
    use super::*;
    use crate::ui::state::{Action, State};

    fn shown(changes: Vec<Show>) -> (Vec<String>, Listing) {
        let state = State::example("2026-11-24T12:00:00Z".parse().expect("a time"))
            .apply(Action::Painted)
            .0;
        let view = changes
            .into_iter()
            .fold(TicketsView::default(), TicketsView::apply);
        let tickets = &state.document().tickets;
        let listing = Needs::new(&state.report, &view).list();
        let id = |&position: &u32| tickets.get(position as usize).map(|ticket| ticket.id());
        let ids = listing.rows.iter().filter_map(id);
        (ids.map(str::to_owned).collect(), listing)
    }

    #[test]
    fn filters_search_and_order_choose_the_rows() {
        let (ids, listing) = shown(vec![]);
        assert_eq!(ids.len(), 135);
        assert_eq!(listing.counts, [11, 117, 2, 1, 3, 0, 0, 1, 0, 0]);
        for (changes, count, first) in [
            (vec![Show::Filter(Some(Status::Breached))], 11, None),
            (vec![Show::Filter(Some(Status::Cancelled))], 0, None),
            (vec![Show::Search(" inc-22".into())], 92, None),
            (vec![Show::Search("2157".into())], 1, Some("INC-2157")),
            (vec![Show::Sort(Column::Id)], 135, Some("INC-2157")),
            (
                vec![Show::Sort(Column::Id), Show::Sort(Column::Id)],
                135,
                Some("INC-2291"),
            ),
        ] {
            let (ids, _) = shown(changes.clone());
            assert_eq!(ids.len(), count, "{changes:?}");
            if let Some(first) = first {
                assert_eq!(ids[0], first, "{changes:?}");
            }
        }
    }

    #[test]
    fn every_column_orders_both_ways_and_what_has_no_value_comes_last() {
        let state = State::example("2026-11-24T12:00:00Z".parse().expect("a time"))
            .apply(Action::Painted)
            .0;
        let clocks = state.report.clocks_of(Metric::Resolution);
        for column in Column::ALL {
            let (_, up) = shown(vec![Show::Sort(Column::Id), Show::Sort(column)]);
            let up = if column == Column::Id {
                shown(vec![Show::Sort(Column::Id)]).1
            } else {
                up
            };
            let margins: Vec<_> = up
                .rows
                .iter()
                .map(|&position| clocks[position as usize])
                .collect();
            match column {
                Column::Logged => assert!(margins.is_sorted_by_key(|clock| clock.started)),
                Column::Margin => {
                    assert!(margins[..134].is_sorted_by_key(Clock::margin));
                    assert_eq!(margins[134].status, Status::Unknown);
                }
                Column::Due => assert_eq!(margins[134].due, None),
                _ => {}
            }
            let mut again = up.rows.clone();
            again.sort_unstable();
            assert!(again.into_iter().eq(0..135), "{column:?}");
        }
    }

    #[test]
    fn numbers_inside_ids_are_compared_as_numbers() {
        let mut ids = ["INC-10", "INC-9", "A", "INC-009x", "INC-1000", "INC", ""];
        ids.sort_by(|left, right| natural(left, right));
        assert_eq!(
            ids,
            ["", "A", "INC", "INC-9", "INC-009x", "INC-10", "INC-1000"]
        );
    }
}
