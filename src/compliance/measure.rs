//! A figure that the agreement defines, period by period.
//!
//! Sorts the items of a measure into periods, takes out what exceptions and the workload limit leave
//! out, and holds each period against every goal (rules 41 to 45). `settled` puts in what was agreed.

use super::bucket::{Buckets, MOST_LISTED};
use super::counts::Counts;
use super::exception::NONE;
use super::figure::{Excuse, Figure, NotJudged, Pending, Yardstick};
use super::item::{Class, Item, Names, Out, Unit, Within, items, sort};
use super::metric::PriorityFigure;
use super::period::{Cut, PeriodId, PeriodSpan};
use super::running::Running;
use super::settled;
use crate::document::agreement::Measure;
use crate::document::measure::{Above, CountedIn, OpenTickets, Periods, Require, StepTime, Volume};
use crate::document::tickets::Tickets;
use crate::document::versions::Settled;
use crate::map::Map;
use crate::money::Percent;
use crate::slices::Pace;
use crate::span::Span;
use crate::terms::{Terms, in_force};
use crate::time::{DAY, Instant};
use serde::Serialize;
use std::ops::Range;

/// A measure over all periods and period by period.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct MeasureReport {
    /// The measure's id.
    pub measure: String,
    /// All periods together, each clock once; of settled periods what was agreed, unless they roll.
    pub overall: Figure,
    /// Every period from the first verdict, or the first settled one, to the last, gaps included unless they
    /// are thousands.
    pub periods: Vec<PeriodFigure>,
    /// What else the measure says of all periods together.
    #[serde(flatten)]
    pub parts: Parts,
    /// The period of the instant of judging, whether or not anything is counted in it yet; nothing if the
    /// measure is not in force.
    #[serde(skip)]
    pub(crate) running: Option<Running>,
}

/// A measure's figure for one period.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct PeriodFigure {
    /// What the period is called.
    pub period: PeriodId,
    /// Its first instant.
    pub from: Instant,
    /// The instant after its last.
    pub to: Instant,
    /// Whether it had ended at the instant of judging.
    pub complete: bool,
    /// The figure.
    #[serde(flatten)]
    pub figure: Figure,
    /// What else the measure says of the period.
    #[serde(flatten)]
    pub parts: Parts,
    /// What it would be now, if the period is settled: its figure is then the one that was agreed (rule 36).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recomputed: Option<Recomputed>,
}

/// What the tickets and terms of now make of a settled period.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Recomputed {
    /// The figure.
    #[serde(flatten)]
    pub figure: Figure,
    /// What else the measure says of the period.
    #[serde(flatten)]
    pub parts: Parts,
}

/// What a measure says beside its figure, as far as its terms ask for it.
#[derive(Clone, Debug, PartialEq, Default, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Parts {
    /// Whether every goal that must hold is reached.
    pub holds: Option<bool>,
    /// The share within other times than the target's.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub steps: Vec<StepFigure>,
    /// The priorities that have a goal of their own.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub priorities: Vec<PriorityFigure>,
    /// The targets that have a goal of their own.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub targets: Vec<TargetReport>,
    /// What each exception left out.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub exceptions: Vec<ExceptionCount>,
    /// How much work there was, if the measure limits it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workload: Option<WorkloadFigure>,
}

/// The share of judged clocks within one of the steps.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct StepFigure {
    /// The time of the step.
    pub within: StepTime,
    /// Its figure; judged but open clocks that may yet stop within it count as open.
    pub figure: Figure,
}

/// Compliance of one target.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct TargetReport {
    /// The target's id.
    pub target: String,
    /// The figure against the goal for this target.
    pub figure: Figure,
}

/// What an exception left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct ExceptionCount {
    /// The exception's id.
    pub exception: String,
    /// How many it left out.
    pub left_out: u64,
    /// How many fit it but count, because its cap was reached.
    pub over_cap: u64,
}

/// The work of a period against the limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct WorkloadFigure {
    /// How much there was.
    pub volume: u64,
    /// The most for which the goals hold.
    pub limit: u32,
    /// Whether there was more.
    pub above: bool,
}

/// Counts what a measure counts; `exceptions` says for each ticket which one it falls under.
pub(crate) async fn measure<'a>(
    measure: &Measure,
    units: impl Iterator<Item = Unit<'a>>,
    exceptions: &[u16],
    terms: &Terms,
    tickets: &'a Tickets,
    as_of: Instant,
    pace: &Pace,
) -> MeasureReport {
    let plan = Plan::new(measure, terms);
    let cut = Cut::new(measure.period, terms.zone);
    let mut counted = if plan.needs_order() {
        let mut list = Vec::new();
        let tell = |item: Item| list.push(item.held(plan.force, as_of));
        items(measure, terms, units, exceptions, tell, pace).await;
        let names = |item: &Item| {
            let ticket = tickets.get(item.ticket as usize);
            let target = terms.agreement.targets.get(usize::from(item.target));
            (
                ticket.map_or("", |ticket| ticket.id()),
                target.map_or("", |target| target.id.as_str()),
            )
        };
        plan.count_in_order(&cut, list, &names, as_of)
    } else {
        let mut counted = Counted::default();
        let mut buckets = Buckets::new(cut);
        let tell = |item: Item| {
            if plan.is_opened_work(&item) {
                counted.opened.push(item.opened);
            }
            let item = item.held(plan.force, as_of);
            match item.at {
                Some(at) => buckets.entry(at, || plan.tally(&[])).add(&item, &plan),
                None => counted.unplaced.push(item),
            }
        };
        items(measure, terms, units, exceptions, tell, pace).await;
        counted.periods = buckets.in_order(|| plan.tally(&[]));
        counted
    };
    // Windows that roll on beyond its last day have nothing in them.
    counted
        .periods
        .retain(|(span, _)| span.from.0 < plan.force.to && plan.force.from < span.to.0);
    counted.periods = settled::list(&cut, &plan.settled, counted.periods, || plan.tally(&[]));
    plan.report(counted, &cut, as_of)
}

/// What a measure counted.
#[derive(Default)]
struct Counted {
    periods: Vec<(PeriodSpan, Tally)>,
    /// What is in no period.
    unplaced: Vec<Item>,
    /// All items together, where the periods overlap.
    together: Option<Tally>,
    /// When the work was logged, if the measure limits it by that.
    opened: Vec<Instant>,
}

/// The periods and the items in each, given the items in the order of time.
fn slices(
    cut: &Cut,
    periods: Periods,
    items: &[Item],
    as_of: Instant,
) -> Vec<(PeriodSpan, Range<usize>)> {
    let at = |item: &Item| item.at.unwrap_or(Instant::MAX);
    let (Some(first), Some(last)) = (items.first().map(at), items.last().map(at)) else {
        return Vec::new();
    };
    let before = |edge: Instant| items.partition_point(|item| at(item) < edge);
    match periods {
        Periods::Contract => vec![(cut.span(0), 0..items.len())],
        Periods::Rolling { days, .. } => {
            // As long as a window ends before the instant of judging or has something in it.
            let empty_from = Instant(last.0 + i64::from(days) * DAY);
            let last = last.max(as_of.min(empty_from));
            let (first, last) = (cut.index(first), cut.index(last));
            let (mut slices, mut index) = (Vec::new(), first);
            while index <= last {
                let span = cut.span(index);
                let range = before(span.from)..before(span.to);
                index += 1;
                if range.is_empty() && last - first >= MOST_LISTED {
                    // On to the first window of what comes next.
                    let next = items.get(range.end).map(|item| cut.index(at(item)));
                    index = next.unwrap_or(i64::MAX).max(index);
                    continue;
                }
                slices.push((span, range));
            }
            slices
        }
        _ => {
            let (mut slices, mut start) = (Vec::new(), 0);
            let (first, end) = (cut.index(first), cut.index(last));
            let mut next = first;
            while start < items.len() {
                let index = cut.index(at(&items[start]));
                if end - first < MOST_LISTED {
                    slices.extend((next..index).map(|gap| (cut.span(gap), start..start)));
                }
                let span = cut.span(index);
                let stop = before(span.to).max(start + 1);
                slices.push((span, start..stop));
                (start, next) = (stop, index + 1);
            }
            slices
        }
    }
}

/// Lets those count that fit an exception whose cap is reached in the period.
fn hold_to_caps(measure: &Measure, items: &mut [Item], slices: &[(PeriodSpan, Range<usize>)]) {
    if measure
        .exceptions
        .iter()
        .all(|exception| exception.at_most.is_none())
    {
        return;
    }
    for (_, range) in slices {
        let mut left: Vec<Option<u32>> = measure
            .exceptions
            .iter()
            .map(|exception| exception.at_most)
            .collect();
        for item in items[range.clone()].iter_mut() {
            match left.get_mut(item.exception as usize) {
                Some(Some(0)) => item.out = None,
                Some(Some(left)) => *left -= 1,
                _ => {}
            }
        }
    }
}

/// Leaves out what is more than the workload limit, if the measure says so.
fn leave_out_excess<'a>(
    plan: &Plan<'_>,
    cut: &Cut,
    items: &mut [Item],
    slices: &[(PeriodSpan, Range<usize>)],
    names: &Names<'a>,
) {
    let Some(workload) = plan
        .measure
        .workload
        .filter(|workload| workload.above == Above::ExcessLeftOut)
    else {
        return;
    };
    let limit = workload.limit as usize;
    match workload.of {
        Volume::Judged => {
            for (_, range) in slices {
                let judged = items[range.clone()]
                    .iter_mut()
                    .filter(|item| item.is_judged());
                judged
                    .skip(limit)
                    .for_each(|item| item.out = Some(Out::Excess));
            }
        }
        Volume::Opened => {
            let mut order: Vec<usize> = (0..items.len())
                .filter(|&item| plan.is_opened_work(&items[item]))
                .collect();
            order.sort_by_key(|&item| {
                let item = &items[item];
                (item.opened, names(item))
            });
            let (mut end, mut count) = (Instant(i64::MIN), 0);
            for item in order {
                let item = &mut items[item];
                if item.opened >= end {
                    (end, count) = (cut.span(cut.index(item.opened)).to, 0);
                }
                count += 1;
                if count > limit {
                    item.out = item.out.or(Some(Out::Excess));
                }
            }
        }
    }
}

/// Counts of some items, as far as the measure's terms ask for them.
#[derive(Clone, Default)]
struct Tally {
    all: Counts,
    steps: Vec<Counts>,
    priorities: Vec<Counts>,
    targets: Vec<Counts>,
    exceptions: Vec<(u64, u64)>,
    /// Open and not left out.
    open: u64,
    /// Missed, but open and not to count before they stop.
    overdue: u64,
}

impl Tally {
    fn add(&mut self, item: &Item, plan: &Plan<'_>) {
        self.all.count(item.class, item.out);
        self.open += u64::from(item.is_open());
        self.overdue += u64::from(item.is_overdue());
        for (counts, within) in self.steps.iter_mut().zip(item.steps) {
            let class = match within {
                _ if !item.is_judged() => item.class,
                Within::Yes => Class::Met,
                Within::No => Class::Missed,
                Within::NotYetKnown => Class::Open,
            };
            counts.count(class, item.out);
        }
        let priority = item
            .priority
            .map(|priority| plan.priorities[priority as usize]);
        if let Some(Some(place)) = priority {
            self.priorities[place].count(item.class, item.out);
        }
        if let Some(&Some(place)) = plan.targets.get(item.target as usize) {
            self.targets[place].count(item.class, item.out);
        }
        if item.exception != NONE {
            let (left_out, over_cap) = &mut self.exceptions[item.exception as usize];
            *match item.out {
                Some(Out::Exception) => left_out,
                _ => over_cap,
            } += 1;
        }
    }

    /// Without those of another, which has no others than this one.
    fn less(&self, other: &Tally) -> Tally {
        let less = |list: &[Counts], other: &[Counts]| -> Vec<Counts> {
            let pairs = list.iter().zip(other);
            pairs.map(|(counts, other)| counts.less(other)).collect()
        };
        let exceptions = self.exceptions.iter().zip(&other.exceptions);
        Tally {
            all: self.all.less(&other.all),
            steps: less(&self.steps, &other.steps),
            priorities: less(&self.priorities, &other.priorities),
            targets: less(&self.targets, &other.targets),
            exceptions: exceptions
                .map(|(counts, other)| (counts.0 - other.0, counts.1 - other.1))
                .collect(),
            open: self.open - other.open,
            overdue: self.overdue - other.overdue,
        }
    }

    /// Adds those of a period; if it had too much work, its judged ones as excess.
    fn include(&mut self, period: &Tally, too_much: bool) {
        let include = |sum: &mut Counts, counts: &Counts| {
            let counts = match too_much {
                true => counts.as_excess(),
                false => *counts,
            };
            *sum = sum.plus(counts);
        };
        include(&mut self.all, &period.all);
        for (sums, counts) in [
            (&mut self.steps, &period.steps),
            (&mut self.priorities, &period.priorities),
            (&mut self.targets, &period.targets),
        ] {
            let pairs = sums.iter_mut().zip(counts);
            pairs.for_each(|(sum, counts)| include(sum, counts));
        }
        for (sum, counts) in self.exceptions.iter_mut().zip(&period.exceptions) {
            *sum = (sum.0 + counts.0, sum.1 + counts.1);
        }
        self.open += period.open;
        self.overdue += period.overdue;
    }
}

/// A measure with its references resolved.
struct Plan<'a> {
    measure: &'a Measure,
    yardstick: Yardstick,
    /// For each priority of the agreement, its place among the goals.
    priorities: Vec<Option<usize>>,
    /// For each target of the agreement, its place among the goals.
    targets: Vec<Option<usize>>,
    /// The instants between which the measure is in force (rule 36).
    force: Span,
    /// The settled periods.
    settled: Map<PeriodId, Settled>,
}

impl<'a> Plan<'a> {
    fn new(measure: &'a Measure, terms: &Terms) -> Plan<'a> {
        let goals = &measure.goals;
        let agreement = &terms.agreement;
        let priority = |id: &str| goals.priority.keys().position(|key| key == id);
        let target = |id: &str| goals.target.keys().position(|key| key == id);
        let priorities = agreement.priorities.iter().map(|one| priority(&one.id));
        let targets = agreement.targets.iter().map(|one| target(&one.id));
        Plan {
            measure,
            yardstick: yardstick(measure),
            priorities: priorities.collect(),
            targets: targets.collect(),
            force: in_force(measure.effective, terms.zone),
            settled: (measure.settled.iter())
                .map(|one| (one.period, *one))
                .collect(),
        }
    }

    /// Whether the order of time decides what counts, or in which periods.
    fn needs_order(&self) -> bool {
        let measure = self.measure;
        let mut exceptions = measure.exceptions.iter();
        let capped = exceptions.any(|exception| exception.at_most.is_some());
        let above = measure.workload.map(|workload| workload.above);
        capped || above == Some(Above::ExcessLeftOut) || measure.period.is_rolling()
    }

    /// Whether the measure limits work by when it was logged, and this is such work.
    fn is_opened_work(&self, item: &Item) -> bool {
        let by = self.measure.workload.map(|workload| workload.of);
        let opened = item.opened.0;
        let in_force = self.force.from <= opened && opened < self.force.to;
        by == Some(Volume::Opened) && item.is_work() && in_force
    }

    fn count_in_order<'b>(
        &self,
        cut: &Cut,
        mut items: Vec<Item>,
        names: &Names<'b>,
        as_of: Instant,
    ) -> Counted {
        let measure = self.measure;
        sort(&mut items, names);
        let placed = items.partition_point(|item| item.at.is_some());
        let slices = slices(cut, measure.period, &items[..placed], as_of);
        hold_to_caps(measure, &mut items, &slices);
        leave_out_excess(self, cut, &mut items, &slices, names);
        let work = items.iter().filter(|item| self.is_opened_work(item));
        Counted {
            opened: work.map(|item| item.opened).collect(),
            together: measure.period.is_rolling().then(|| self.tally(&items)),
            periods: self.tallies(&items, slices),
            unplaced: items.split_off(placed),
        }
    }

    /// The tally of each slice. Both ends of the slices only go forward, so two tallies that only grow
    /// are enough, however far the periods overlap.
    fn tallies(
        &self,
        items: &[Item],
        slices: Vec<(PeriodSpan, Range<usize>)>,
    ) -> Vec<(PeriodSpan, Tally)> {
        let (mut entered, mut left) = (self.tally(&[]), self.tally(&[]));
        let mut done = 0..0;
        let tally = |(span, range): (PeriodSpan, Range<usize>)| {
            let items_to = |from: usize, to: usize| items.get(from..to).into_iter().flatten();
            items_to(done.end, range.end).for_each(|item| entered.add(item, self));
            items_to(done.start, range.start).for_each(|item| left.add(item, self));
            done = range;
            (span, entered.less(&left))
        };
        slices.into_iter().map(tally).collect()
    }

    fn report(&self, mut counted: Counted, cut: &Cut, as_of: Instant) -> MeasureReport {
        let measure = self.measure;
        counted.opened.sort_unstable();
        let mut whole = self.tally(&counted.unplaced);
        let mut periods = Vec::with_capacity(counted.periods.len());
        let mut now: Option<Running> = None;
        for (span, tally) in counted.periods {
            let volume = self.volume(&tally, &span, &counted.opened);
            let running = span.from <= as_of && as_of < span.to;
            let pending = (running || measure.open == OpenTickets::Range)
                .then(|| self.pending(&tally, &counted.unplaced, &span, running));
            if running {
                now = Some(Running {
                    span,
                    counts: tally.all,
                    pending: pending.unwrap_or_default(),
                    volume,
                });
            }
            let (mut figure, mut parts) = self.figures(&tally, volume, pending);
            let (mut tally, mut recomputed) = (tally, None);
            if let Some(one) = self.settled.get(&span.id) {
                recomputed = Some(Recomputed { figure, parts });
                (figure, parts) = self.agreed(one);
                tally = Tally {
                    all: figure.counts,
                    ..self.tally(&[])
                };
            }
            // A period that is not judged for too much work does not count in the whole.
            let too_much = matches!(figure.not_judged, Some(NotJudged::TooMuchWork { .. }));
            whole.include(&tally, too_much);
            periods.push(PeriodFigure {
                period: span.id,
                from: span.from,
                to: span.to,
                complete: span.to <= as_of,
                figure,
                parts,
                recomputed,
            });
        }
        let whole = counted.together.unwrap_or(whole);
        let pending = (measure.open == OpenTickets::Range).then_some(Pending {
            met: whole.open,
            missed: whole.open,
            lost: whole.overdue,
        });
        let (overall, parts) = self.figures(&whole, None, pending);
        let in_force = self.force.from <= as_of.0 && as_of.0 < self.force.to;
        let running = match now {
            None if in_force => {
                Some(self.nothing_yet(cut, &counted.unplaced, &counted.opened, as_of))
            }
            now => now,
        };
        MeasureReport {
            measure: measure.id.clone(),
            overall,
            periods,
            parts,
            running,
        }
    }

    /// The running period when nothing is counted in it yet.
    #[inline(never)]
    fn nothing_yet(
        &self,
        cut: &Cut,
        unplaced: &[Item],
        opened: &[Instant],
        as_of: Instant,
    ) -> Running {
        let span = cut.span(cut.index(as_of));
        let nothing = self.tally(&[]);
        Running {
            span,
            counts: nothing.all,
            pending: self.pending(&nothing, unplaced, &span, true),
            volume: self.volume(&nothing, &span, opened),
        }
    }

    /// What was agreed of a settled period; the goals of its parts were settled with it.
    fn agreed(&self, one: &Settled) -> (Figure, Parts) {
        let workload = self.measure.workload;
        let volume = workload.map(|workload| settled::volume(one, workload.of));
        let figure = Figure {
            // No miss more or less can come.
            one_decides: false,
            ..self.figure(settled::counts(one), self.measure.goal, volume)
        };
        let parts = Parts {
            holds: figure.reached,
            workload: self.work(volume),
            ..Parts::default()
        };
        (figure, parts)
    }

    fn tally(&self, items: &[Item]) -> Tally {
        let measure = self.measure;
        let mut tally = Tally {
            steps: vec![Counts::default(); measure.steps.len()],
            priorities: vec![Counts::default(); measure.goals.priority.len()],
            targets: vec![Counts::default(); measure.goals.target.len()],
            exceptions: vec![(0, 0); measure.exceptions.len()],
            ..Tally::default()
        };
        items.iter().for_each(|item| tally.add(item, self));
        tally
    }

    /// The work of a period, if the measure limits it.
    fn volume(&self, tally: &Tally, span: &PeriodSpan, opened: &[Instant]) -> Option<u64> {
        let before = |edge: Instant| opened.partition_point(|&at| at < edge);
        Some(match self.measure.workload?.of {
            Volume::Opened => (before(span.to) - before(span.from)) as u64,
            Volume::Judged => tally.all.judged + tally.all.excess,
        })
    }

    /// The work against the limit, if the measure limits it.
    fn work(&self, volume: Option<u64>) -> Option<WorkloadFigure> {
        let (workload, volume) = self.measure.workload.zip(volume)?;
        Some(WorkloadFigure {
            volume,
            limit: workload.limit,
            above: volume > u64::from(workload.limit),
        })
    }

    /// What may still be judged in a period.
    fn pending(
        &self,
        inside: &Tally,
        unplaced: &[Item],
        span: &PeriodSpan,
        running: bool,
    ) -> Pending {
        let mut pending = Pending {
            met: inside.open,
            missed: inside.open,
            lost: inside.overdue,
        };
        let by_end = matches!(
            self.measure.counted_in,
            CountedIn::Verdict | CountedIn::Closed
        );
        if by_end && running {
            for item in unplaced {
                let open = item.is_open();
                pending.met += u64::from(open);
                let due = open
                    && item
                        .due
                        .is_some_and(|due| due.0 < span.to.0.min(self.force.to));
                pending.missed += u64::from(due || item.is_overdue());
            }
        }
        pending
    }

    /// One figure, given the work that there was.
    fn figure(&self, counts: Counts, goal: Percent, volume: Option<u64>) -> Figure {
        hold(self.measure, counts, goal, volume)
    }

    fn figures(
        &self,
        tally: &Tally,
        volume: Option<u64>,
        pending: Option<Pending>,
    ) -> (Figure, Parts) {
        let measure = self.measure;
        let possible = |pending| self.yardstick.possible(tally.all, pending);
        let figure = Figure {
            possible: pending.and_then(possible),
            ..self.figure(tally.all, measure.goal, volume)
        };
        let steps: Vec<StepFigure> = measure
            .steps
            .iter()
            .zip(&tally.steps)
            .map(|(step, &counts)| StepFigure {
                within: step.within,
                figure: self.figure(counts, step.goal, volume),
            })
            .collect();
        let priorities = measure.goals.priority.iter().zip(&tally.priorities);
        let priorities: Vec<PriorityFigure> = priorities
            .map(|((priority, &goal), &counts)| PriorityFigure {
                priority: priority.clone(),
                figure: self.figure(counts, goal, volume),
            })
            .collect();
        let targets = measure.goals.target.iter().zip(&tally.targets);
        let targets: Vec<TargetReport> = targets
            .map(|((target, &goal), &counts)| TargetReport {
                target: target.clone(),
                figure: self.figure(counts, goal, volume),
            })
            .collect();
        let exceptions = measure.exceptions.iter().zip(&tally.exceptions);
        let exceptions = exceptions.map(|(exception, &(left_out, over_cap))| ExceptionCount {
            exception: exception.id.clone(),
            left_out,
            over_cap,
        });
        let all = measure.goals.require == Require::All;
        let parts = priorities.iter().map(|part| &part.figure);
        let parts = parts.chain(targets.iter().map(|part| &part.figure));
        let mut required = steps
            .iter()
            .map(|step| &step.figure)
            .chain(parts.filter(|_| all));
        let missed = required.any(|figure| figure.reached == Some(false));
        let parts = Parts {
            holds: figure.reached.map(|reached| reached && !missed),
            exceptions: exceptions.collect(),
            workload: self.work(volume),
            steps,
            priorities,
            targets,
        };
        (figure, parts)
    }
}

/// Counts held against a goal by the terms of a measure, given the work that there was.
pub(super) fn hold(
    measure: &Measure,
    counts: Counts,
    goal: Percent,
    volume: Option<u64>,
) -> Figure {
    let workload = measure.workload;
    let above = workload
        .zip(volume)
        .filter(|(workload, volume)| *volume > u64::from(workload.limit));
    let highest = match above {
        Some((workload, _)) => match workload.above {
            Above::RelaxedGoal { goal: relaxed } => goal.min(relaxed),
            _ => goal,
        },
        None => goal,
    };
    let mut figure = yardstick(measure).figure(counts, Some(highest));
    let lower = figure.held().is_some_and(|share| share < goal);
    if highest < goal && lower && figure.reached == Some(true) {
        figure.excuse.get_or_insert(Excuse::RelaxedGoal);
    }
    if let Some((workload, volume)) =
        above.filter(|(workload, _)| workload.above == Above::NotJudged)
    {
        figure.reached = None;
        figure.one_decides = false;
        figure.excuse = None;
        figure.not_judged = Some(NotJudged::TooMuchWork {
            volume,
            limit: workload.limit,
        });
    }
    figure
}

/// How a measure holds its figures against goals.
fn yardstick(measure: &Measure) -> Yardstick {
    Yardstick {
        small: measure.small_numbers,
        rounding: measure.rounding,
    }
}
