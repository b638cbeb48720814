//! The tickets whose verdict differs between two reports on the same list.

use crate::clock::{Clock, Status};
use crate::document::agreement::Metric;
use crate::report::Report;
use serde::Serialize;

/// How a clock stands, as far as its figure goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// In time.
    Met,
    /// Not in time.
    Missed,
    /// Neither yet.
    Open,
    /// The data cannot decide.
    Unknown,
    /// No target applies.
    NotCovered,
    /// Left out.
    LeftOut,
}

impl From<Status> for Verdict {
    fn from(status: Status) -> Verdict {
        match status {
            Status::Met => Verdict::Met,
            Status::Breached => Verdict::Missed,
            Status::Unknown => Verdict::Unknown,
            Status::NotCovered => Verdict::NotCovered,
            Status::Cancelled => Verdict::LeftOut,
            Status::NotStarted
            | Status::Running
            | Status::AtRisk
            | Status::Paused
            | Status::OutsideHours => Verdict::Open,
        }
    }
}

/// A clock that is judged otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Flip {
    /// The position of its ticket in the list.
    pub ticket: usize,
    /// What it measures.
    pub metric: Metric,
    /// How it stands under the first terms.
    pub before: Status,
    /// How it stands under the second.
    pub after: Status,
}

impl Flip {
    /// Whether it was met and is missed.
    pub fn is_lost(&self) -> bool {
        (self.before, self.after) == (Status::Met, Status::Breached)
    }

    /// Whether it was missed and is met.
    pub fn is_won(&self) -> bool {
        (self.before, self.after) == (Status::Breached, Status::Met)
    }
}

/// The clocks that are judged otherwise: those that are missed now first, then those that are met now, then
/// the rest; of each the resolutions first, in the order of the list.
pub fn flips(before: &Report, after: &Report) -> Vec<Flip> {
    let mut flips = Vec::new();
    let others = Metric::ALL
        .into_iter()
        .filter(|&metric| metric != Metric::Resolution);
    for metric in std::iter::once(Metric::Resolution).chain(others) {
        let (one, other) = (before.clocks_of(metric), after.clocks_of(metric));
        let status = |clocks: &[Clock], ticket: usize| {
            clocks
                .get(ticket)
                .map_or(Status::NotCovered, |clock| clock.status)
        };
        flips.extend((0..one.len().max(other.len())).filter_map(|ticket| {
            let (before, after) = (status(one, ticket), status(other, ticket));
            let differ = Verdict::from(before) != Verdict::from(after);
            differ.then_some(Flip {
                ticket,
                metric,
                before,
                after,
            })
        }));
    }
    flips.sort_by_key(|flip| match (flip.is_lost(), flip.is_won()) {
        (true, _) => 0,
        (_, true) => 1,
        _ => 2,
    });
    flips
}
