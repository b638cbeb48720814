//! Values by period, in any order of the instants; the periods between the first and the last are
//! filled in at the end.
//!
//! `metric` and `measure` count into them.

use super::period::{Cut, PeriodSpan};
use crate::time::Instant;

/// The periods that are listed whether or not something is counted in them.
pub(crate) const MOST_LISTED: i64 = 3_000;

pub(crate) struct Buckets<T> {
    cut: Cut,
    /// The periods seen so far, in order.
    seen: Vec<(PeriodSpan, i64, T)>,
}

impl<T> Buckets<T> {
    pub fn new(cut: Cut) -> Buckets<T> {
        let seen = Vec::new();
        Buckets { cut, seen }
    }

    /// The value of the period in which an instant lies.
    pub fn entry(&mut self, at: Instant, new: impl FnOnce() -> T) -> &mut T {
        // The end of time belongs to the last period there is.
        let at = at.min(Instant(Instant::MAX.0 - 1));
        let after = self.seen.partition_point(|(span, ..)| span.from <= at);
        let seen = after
            .checked_sub(1)
            .filter(|&last| at < self.seen[last].0.to);
        let position = seen.unwrap_or_else(|| {
            let index = self.cut.index(at);
            self.seen
                .insert(after, (self.cut.span(index), index, new()));
            after
        });
        &mut self.seen[position].2
    }

    /// Every period from the first to the last.
    pub fn in_order(self, new: impl Fn() -> T) -> Vec<(PeriodSpan, T)> {
        let index = |seen: &(PeriodSpan, i64, T)| seen.1;
        let (Some(first), Some(last)) = (self.seen.first().map(index), self.seen.last().map(index))
        else {
            return Vec::new();
        };
        let (mut periods, mut next) = (Vec::with_capacity(self.seen.len()), first);
        for (span, index, value) in self.seen {
            if last - first < MOST_LISTED {
                periods.extend((next..index).map(|gap| (self.cut.span(gap), new())));
            }
            periods.push((span, value));
            next = index + 1;
        }
        periods
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::measure::Periods;
    use crate::zone::Zone;

    #[test]
    fn periods_come_in_order_without_gaps() {
        let mut months = Buckets::new(Cut::new(Periods::MONTH, Zone::UTC));
        for at in [
            "2026-03-31T23:59:59Z",
            "2025-12-01T00:00:00Z",
            "2026-03-01T00:00:00Z",
        ] {
            *months.entry(at.parse().expect(at), || 0) += 1;
        }
        let found: Vec<String> = months
            .in_order(|| 0)
            .into_iter()
            .map(|(span, count)| format!("{} {count}", span.id))
            .collect();
        assert_eq!(found, ["2025-12 1", "2026-01 0", "2026-02 0", "2026-03 2"]);
    }

    #[test]
    fn the_end_of_time_is_in_the_contract() {
        let mut contract = Buckets::new(Cut::new(Periods::Contract, Zone::UTC));
        for at in [Instant::MIN, Instant::MAX, Instant(1_000)] {
            *contract.entry(at, || 0) += 1;
        }
        let counts = contract.in_order(|| 0);
        assert_eq!(counts.len(), 1);
        assert_eq!(counts[0].1, 3);
    }
}
