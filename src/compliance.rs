//! Compliance: the share of clocks that were met, for a period, a target or a priority.
//!
//! Counts the clocks of `clock`; `credits` turns the figures of a measure into money.

use crate::clock::{Clock, Status};
use crate::document::agreement::{Agreement, Measure, Metric, PeriodKind, Target};
use crate::money::Percent;
use crate::span::Span;
use crate::time::{Date, Instant, Local};
use crate::zone::Zone;
use serde::Serialize;

/// How many clocks stand how; `judged + open + unknown + not_covered + cancelled` is all of them.
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
        }
    }

    /// Met of judged, unrounded; nothing if none was judged.
    pub fn compliance(&self) -> Option<Percent> {
        Percent::of(self.met, self.judged)
    }

    /// All of them.
    pub fn total(&self) -> u64 {
        self.judged + self.open + self.unknown + self.not_covered + self.cancelled
    }
}

/// A figure with what it is made of.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Figure {
    /// The two counts and the exclusions.
    pub counts: Counts,
    /// Met of judged, unrounded.
    pub compliance: Option<Percent>,
    /// The figure that should be reached.
    pub goal: Option<Percent>,
    /// Whether it is.
    pub reached: Option<bool>,
    /// Whether one miss more or less decides that (rule 43).
    pub one_decides: bool,
}

impl Figure {
    /// The figure of some counts against a goal.
    pub(crate) fn new(counts: Counts, goal: Option<Percent>) -> Figure {
        let compliance = counts.compliance();
        let reached = compliance
            .zip(goal)
            .map(|(compliance, goal)| compliance >= goal);
        let with_met = |met: Option<u64>| {
            met.and_then(|met| Percent::of(met, counts.judged))
                .zip(goal)
        };
        let one_decides = match reached {
            Some(true) if counts.met > 0 => {
                with_met(counts.met.checked_sub(1)).is_some_and(|(less, goal)| less < goal)
            }
            Some(false) => with_met(Some(counts.met + 1)).is_some_and(|(more, goal)| more >= goal),
            _ => false,
        };
        Figure {
            counts,
            compliance,
            goal,
            reached,
            one_decides,
        }
    }
}

/// A calendar month in the agreement's zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "js", tsify(type = "string"))]
pub struct Month {
    /// The year.
    pub year: i32,
    /// 1–12.
    pub month: u32,
}

impl Month {
    /// The month in which an instant lies: a month lasts from its [`Month::start`] to the next one's.
    pub fn of(at: Instant, zone: Zone) -> Month {
        let date = Local(at.0 + i64::from(zone.offset(at.0).seconds)).date();
        let read = Month {
            year: date.year(),
            month: date.month(),
        };
        // Where clocks go back over midnight, the wall shows the old month once more.
        if read.next().start(zone) <= at {
            read.next()
        } else {
            read
        }
    }

    /// The month after this one.
    #[must_use]
    pub fn next(self) -> Month {
        if self.month == 12 {
            Month {
                year: self.year + 1,
                month: 1,
            }
        } else {
            Month {
                month: self.month + 1,
                ..self
            }
        }
    }

    /// The instant at which it begins.
    pub fn start(self, zone: Zone) -> Instant {
        let first = Date::from_ymd(self.year, self.month, 1);
        first.map_or(Instant::MAX, |first| {
            Instant(zone.instant(first.midnight().0).instant)
        })
    }
}

impl std::fmt::Display for Month {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

impl Serialize for Month {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// A measure's figure for one period.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct PeriodFigure {
    /// The period.
    pub period: Month,
    /// Whether it had ended at the instant of judging.
    pub complete: bool,
    /// The figure.
    #[serde(flatten)]
    pub figure: Figure,
}

/// A measure over all periods and period by period.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct MeasureReport {
    /// The measure's id.
    pub measure: String,
    /// All periods together.
    pub overall: Figure,
    /// Every period from the first verdict to the last, gaps included.
    pub periods: Vec<PeriodFigure>,
}

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

/// Counts the clocks of a measure. Each is counted once, in the period of its verdict (rule 41).
pub(crate) fn measure<'a>(
    measure: &Measure,
    targets: &[bool],
    clocks: impl Iterator<Item = &'a Clock>,
    zone: Zone,
    as_of: Instant,
) -> MeasureReport {
    let PeriodKind::Month = measure.period;
    let mut overall = Counts::default();
    let mut months = Months::new(zone);
    for clock in clocks.filter(|clock| clock.target.is_some_and(|target| targets[target as usize]))
    {
        overall.add(clock.status);
        if let Some(at) = clock.judged_at {
            months.entry(at, Counts::default).add(clock.status);
        }
    }
    let figure = |(period, complete, counts)| PeriodFigure {
        period,
        complete,
        figure: Figure::new(counts, Some(measure.goal)),
    };
    MeasureReport {
        measure: measure.id.clone(),
        overall: Figure::new(overall, Some(measure.goal)),
        periods: months
            .in_order(as_of, Counts::default)
            .map(figure)
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

    /// St. John's put its clocks back at 00:01 until 2011: on 1 November 2009 from 02:31 UTC.
    #[test]
    fn a_month_begins_once() {
        let zone = Zone::named("America/St_Johns").expect("a zone");
        for (at, month) in [
            ("2009-11-01T02:29:59Z", "2009-10"),
            ("2009-11-01T02:30:00Z", "2009-11"),
            // The wall reads 31 October, 23:45.
            ("2009-11-01T03:15:00Z", "2009-11"),
            ("2009-12-01T03:29:59Z", "2009-11"),
            ("2009-12-01T03:30:00Z", "2009-12"),
        ] {
            let at = at.parse().expect(at);
            assert_eq!(Month::of(at, zone).to_string(), month, "{at}");
        }
    }

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
