//! Compliance of one metric by priority and by month, whether or not a measure asks for it.
//!
//! Always by the defaults: every clock by itself, in the month of its verdict.

use super::counts::Counts;
use super::figure::Figure;
use super::period::Month;
use crate::clock::Clock;
use crate::document::agreement::{Agreement, Measure, Metric, Target};
use crate::money::Percent;
use crate::span::Span;
use crate::time::Instant;
use crate::zone::Zone;
use serde::Serialize;

/// Compliance of one metric, by priority and by month.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct MetricReport {
    /// The metric.
    pub metric: Metric,
    /// The goal of the first measure that counts only this metric.
    pub goal: Option<Percent>,
    /// All clocks of the metric.
    pub overall: Figure,
    /// By priority, in the order of the agreement.
    pub priorities: Vec<PriorityFigure>,
    /// Every month from the first verdict to the last, gaps included.
    pub months: Vec<MonthFigure>,
}

/// The figure of one priority.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct PriorityFigure {
    /// The priority's id.
    pub priority: String,
    /// Its figure against the goal of its target.
    pub figure: Figure,
}

/// The verdicts of one month.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct MonthFigure {
    /// The month.
    pub period: Month,
    /// Whether it had ended at the instant of judging.
    pub complete: bool,
    /// The figure.
    pub figure: Figure,
    /// The counts by priority, in the order of the agreement.
    pub priorities: Vec<Counts>,
}

impl MetricReport {
    /// The same report over some of its months only; what is not judged belongs to no month.
    #[must_use]
    pub fn during(&self, first: Month, last: Month) -> MetricReport {
        let months: Vec<MonthFigure> = self
            .months
            .iter()
            .filter(|month| (first..=last).contains(&month.period))
            .cloned()
            .collect();
        let sum =
            |counts: &mut dyn Iterator<Item = Counts>| counts.fold(Counts::default(), Counts::plus);
        let overall = sum(&mut months.iter().map(|month| month.figure.counts));
        let priorities = self
            .priorities
            .iter()
            .enumerate()
            .map(|(position, priority)| PriorityFigure {
                priority: priority.priority.clone(),
                figure: Figure::new(
                    sum(&mut months.iter().map(|month| month.priorities[position])),
                    priority.figure.goal,
                ),
            });
        MetricReport {
            overall: Figure::new(overall, self.goal),
            priorities: priorities.collect(),
            months,
            ..self.clone()
        }
    }
}

/// Counts the clocks of a metric; each comes with the position of its ticket's priority.
pub(crate) fn metric<'a>(
    metric: Metric,
    agreement: &Agreement,
    clocks: impl Iterator<Item = (&'a Clock, Option<usize>)>,
    zone: Zone,
    as_of: Instant,
) -> MetricReport {
    let only_this = |measure: &&Measure| {
        let of = |id: &String| agreement.targets.iter().find(|target| target.id == *id);
        !measure.of.is_empty()
            && measure
                .of
                .iter()
                .all(|id| of(id).is_some_and(|target| target.metric == metric))
    };
    let goal = agreement
        .measures
        .iter()
        .find(only_this)
        .map(|measure| measure.goal);
    let groups = agreement.priorities.len();
    let mut overall = Counts::default();
    let mut priorities = vec![Counts::default(); groups];
    let mut months = Months::new(zone);
    for (clock, group) in clocks {
        overall.add(clock.status);
        if let Some(group) = group {
            priorities[group].add(clock.status);
        }
        if let Some(at) = clock.judged_at {
            let (total, by_priority) =
                months.entry(at, || (Counts::default(), vec![Counts::default(); groups]));
            total.add(clock.status);
            if let Some(group) = group {
                by_priority[group].add(clock.status);
            }
        }
    }
    let goal_of = |priority: &str| {
        let asked = |target: &&Target| {
            let wanted = target.when.get("priority");
            target.metric == metric
                && wanted.is_none_or(|wanted| wanted.iter().any(|id| id == priority))
        };
        agreement
            .targets
            .iter()
            .find(asked)
            .and_then(|target| target.goal)
    };
    MetricReport {
        metric,
        goal,
        overall: Figure::new(overall, goal),
        priorities: agreement
            .priorities
            .iter()
            .zip(priorities)
            .map(|(priority, counts)| PriorityFigure {
                priority: priority.id.clone(),
                figure: Figure::new(counts, goal_of(&priority.id)),
            })
            .collect(),
        months: months
            .in_order(as_of, || {
                (Counts::default(), vec![Counts::default(); groups])
            })
            .map(|(period, complete, (counts, priorities))| MonthFigure {
                period,
                complete,
                figure: Figure::new(counts, goal),
                priorities,
            })
            .collect(),
    }
}

/// Values by month; the months between the first and the last are filled in at the end.
struct Months<T> {
    zone: Zone,
    /// The months seen so far, in order.
    seen: Vec<(Span, Month, T)>,
}

impl<T> Months<T> {
    fn new(zone: Zone) -> Months<T> {
        Months {
            zone,
            seen: Vec::new(),
        }
    }

    fn entry(&mut self, at: Instant, new: impl FnOnce() -> T) -> &mut T {
        let after = self.seen.partition_point(|(span, ..)| span.from <= at.0);
        let seen = after
            .checked_sub(1)
            .filter(|&last| at.0 < self.seen[last].0.to);
        let position = seen.unwrap_or_else(|| {
            let month = Month::of(at, self.zone);
            let (from, to) = (month.start(self.zone), month.next().start(self.zone));
            self.seen
                .insert(after, (Span::new(from.0, to.0), month, new()));
            after
        });
        &mut self.seen[position].2
    }

    /// Every month from the first to the last, with whether it had ended at the instant of judging.
    fn in_order(
        self,
        as_of: Instant,
        new: impl Fn() -> T,
    ) -> impl Iterator<Item = (Month, bool, T)> {
        let first = self.seen.first().map(|&(_, month, _)| month);
        let last = self.seen.last().map(|&(_, month, _)| month);
        let months = std::iter::successors(first, |month| Some(month.next()))
            .take_while(move |month| Some(*month) <= last);
        let mut seen = self.seen.into_iter().peekable();
        months.map(move |month| {
            let value = seen.next_if(|&(_, next, _)| next == month);
            let value = value.map_or_else(&new, |(.., value)| value);
            (month, month.next().start(self.zone) <= as_of, value)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_come_in_order_without_gaps() {
        let mut months = Months::new(Zone::UTC);
        for at in [
            "2026-03-31T23:59:59Z",
            "2025-12-01T00:00:00Z",
            "2026-03-01T00:00:00Z",
        ] {
            *months.entry(at.parse().expect(at), || 0) += 1;
        }
        let as_of = "2026-03-01T00:00:00Z".parse().expect("an instant");
        let found: Vec<String> = months
            .in_order(as_of, || 0)
            .map(|(month, complete, count)| format!("{month} {complete} {count}"))
            .collect();
        let expected = [
            "2025-12 true 1",
            "2026-01 true 0",
            "2026-02 true 0",
            "2026-03 false 2",
        ];
        assert_eq!(found, expected);
    }
}
