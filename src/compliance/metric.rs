//! Compliance of one metric by priority and by month, whether or not a measure asks for it.
//!
//! Always by the defaults: every clock by itself, in the month of its verdict.

use super::bucket::Buckets;
use super::counts::Counts;
use super::figure::Figure;
use super::period::{Cut, Month};
use crate::clock::Clock;
use crate::document::agreement::{Agreement, Measure, Metric, Target};
use crate::document::measure::Periods;
use crate::money::Percent;
use crate::slices::Pace;
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
pub(crate) async fn metric<'a>(
    metric: Metric,
    agreement: &Agreement,
    clocks: impl Iterator<Item = (&'a Clock, Option<usize>)>,
    zone: Zone,
    as_of: Instant,
    pace: &Pace,
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
    let mut months = Buckets::new(Cut::new(Periods::MONTH, zone));
    for (clock, group) in clocks {
        pace.tick().await;
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
            .in_order(|| (Counts::default(), vec![Counts::default(); groups]))
            .into_iter()
            .map(|(span, (counts, priorities))| MonthFigure {
                period: Month::of(span.from, zone),
                complete: span.to <= as_of,
                figure: Figure::new(counts, goal),
                priorities,
            })
            .collect(),
    }
}
