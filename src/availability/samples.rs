//! Figures that are made of requests: ratios, scores, and error rates of intervals (rules 46 and 48).
//!
//! Intervals with many errors become stretches of downtime, which `window` counts as it counts outages; the
//! other figures are worked out here and put in the place of its own.

use super::hits::{Agreed, Hit, Scale, When};
use super::report::{AvailabilityPeriod, Budget, BudgetUnit, NoFigure, Requests};
use super::window::{Window, budget};
use crate::compliance::{Possible, rounded};
use crate::document::Document;
use crate::document::availability::{Availability, Basis, ErrorRate, Excluded};
use crate::document::outages::Sample;
use crate::map::Map;
use crate::money::Percent;
use crate::report::read;
use crate::span::Span;
use crate::terms::Terms;
use crate::timeline::Timeline;
use rust_decimal::Decimal;

/// The samples of a document in the order of time.
pub(super) struct Samples<'a> {
    samples: Vec<(i64, &'a Sample)>,
}

impl<'a> Samples<'a> {
    /// Those until the instant of judging.
    pub fn new(document: &'a Document, terms: &Terms, as_of: i64) -> Samples<'a> {
        let samples = document.samples.iter();
        let samples = samples.map(|sample| (read(sample.at, terms.zone).0, sample));
        let mut samples: Vec<_> = samples.filter(|&(at, _)| at < as_of).collect();
        samples.sort_by_key(|&(at, _)| at);
        Samples { samples }
    }

    /// When the first of them is.
    pub fn first(&self) -> Option<i64> {
        self.samples.first().map(|&(at, _)| at)
    }

    fn within(&self, span: Span) -> &[(i64, &'a Sample)] {
        let first = self.samples.partition_point(|&(at, _)| at < span.from);
        let last = self.samples.partition_point(|&(at, _)| at < span.to);
        &self.samples[first..last.max(first)]
    }

    /// The intervals with requests in some time that begins with an interval, each with how many of them
    /// failed and how many there were.
    fn intervals(&self, span: Span, length: i64) -> Vec<(Span, u64, u64)> {
        let mut intervals: Vec<(Span, u64, u64)> = Vec::new();
        for &(at, sample) in self.within(span) {
            let from = at - (at - span.from) % length;
            match intervals.last_mut() {
                Some((last, failed, total)) if last.from == from => {
                    *failed += sample.failed;
                    *total += sample.total;
                }
                _ => {
                    let whole = Span::new(from, (from + length).min(span.to));
                    intervals.push((whole, sample.failed, sample.total));
                }
            }
        }
        intervals
    }

    /// The intervals of some periods with so high an error rate that they are down, as hits of everything.
    pub fn down(
        &self,
        measure: &Availability,
        periods: &[Span],
        day: Option<i64>,
        as_of: i64,
    ) -> Vec<Hit> {
        let Basis::ErrorRateMinutes { interval, down } = &measure.basis else {
            return Vec::new();
        };
        let length = interval.in_seconds(day).unwrap_or(60).max(1);
        // Rolling periods share their intervals, which begin with the first of them.
        let all = periods.first().zip(periods.last());
        let all = all.map(|(first, last)| Span::new(first.from, last.to));
        let rolls = measure.period.is_rolling();
        let grids = if rolls { all.as_slice() } else { periods };
        let mut spans: Vec<Span> = Vec::new();
        for &grid in grids {
            let intervals = self.intervals(grid, length).into_iter();
            let high = intervals.filter(|&(_, failed, total)| is_down(*down, failed, total));
            for (span, ..) in high {
                match spans.last_mut() {
                    Some(last) if last.to == span.from => last.to = span.to,
                    _ => spans.push(span),
                }
            }
        }
        let scale = Scale::of(measure);
        let hit = |span: Span| Hit {
            outage: None,
            when: When {
                from: span.from,
                to: span.to,
            },
            span: Span::new(span.from, span.to.min(as_of)),
            weight: scale.whole,
            service: None,
            exclusion: None,
        };
        spans.into_iter().map(hit).collect()
    }

    /// Puts the figure of a basis that has nothing to do with downtime into a period.
    pub fn figure(
        &self,
        measure: &Availability,
        agreed: &Agreed,
        window: Window,
        day: Option<i64>,
        as_of: i64,
        period: &mut AvailabilityPeriod,
    ) {
        let found = match &measure.basis {
            Basis::Minutes | Basis::Fixed { .. } | Basis::ErrorRateMinutes { .. } => return,
            Basis::Requests => self.requests(measure, agreed, window.span, None),
            Basis::Scores { scores } => self.requests(measure, agreed, window.span, Some(scores)),
            Basis::ErrorRateMean { interval } => {
                let length = interval.in_seconds(day).unwrap_or(300).max(1);
                self.mean(measure, agreed, window, length, as_of)
            }
        };
        let compared = |figure| measure.rounding.map(|rounding| rounded(figure, rounding));
        let held = |figure: Percent| compared(figure).unwrap_or(figure);
        period.figure = found.figure;
        period.compared = found.figure.and_then(compared);
        period.reached = found.figure.map(|figure| held(figure) >= measure.goal);
        period.no_figure = found.figure.is_none().then_some(found.without);
        period.budget = found.budget;
        period.so_far = found.so_far.filter(|_| !window.complete);
        period.possible = found.possible.filter(|_| !window.complete);
        period.requests = Some(found.requests);
    }

    /// The share of requests that did not fail, or their mean score.
    fn requests(
        &self,
        measure: &Availability,
        agreed: &Agreed,
        span: Span,
        scores: Option<&Map<String, Percent>>,
    ) -> Found {
        let mut requests = Requests::default();
        let mut lost = Decimal::ZERO;
        for &(at, sample) in self.within(span) {
            if !agreed.service.is_open(at) {
                continue;
            }
            let counts = agreed.counting.is_open(at);
            if !counts && measure.excluded == Excluded::LeftOut {
                continue;
            }
            requests.total += sample.total;
            if counts {
                requests.failed += sample.failed;
                lost += Decimal::from(sample.failed);
                lost += scores.map_or(Decimal::ZERO, |scores| lost_by_class(sample, scores));
            }
        }
        let total = Decimal::from(requests.total);
        let share = (total - lost)
            .checked_mul(Decimal::ONE_HUNDRED)
            .and_then(|kept| kept.checked_div(total));
        let figure = share.map(Percent);
        Found {
            figure,
            so_far: figure,
            possible: None,
            budget: figure.and(budget(BudgetUnit::Requests, total, measure.goal, lost)),
            without: NoFigure::NoRequests,
            requests,
        }
    }

    /// 100 % minus the mean error rate of all intervals that begin in the agreed service time.
    fn mean(
        &self,
        measure: &Availability,
        agreed: &Agreed,
        window: Window,
        length: i64,
        as_of: i64,
    ) -> Found {
        let span = window.span;
        let begin = match measure.excluded {
            Excluded::LeftOut => &agreed.counting,
            Excluded::AsUp => &agreed.service,
        };
        let intervals = begun(begin, span, span.from, length);
        let until = Span::new(span.from, span.to.min(as_of).max(span.from));
        let passed = begun(begin, until, span.from, length);
        let mut requests = Requests {
            intervals: Some(intervals),
            ..Requests::default()
        };
        let mut rates = Decimal::ZERO;
        for (interval, failed, total) in self.intervals(span, length) {
            if agreed.counting.is_open(interval.from) {
                requests.total += total;
                requests.failed += failed;
                let rate = Decimal::from(failed).checked_div(Decimal::from(total));
                rates += rate.unwrap_or_default();
            }
        }
        let up = |rates: Decimal, of: u64| {
            let kept = Decimal::from(of) - rates;
            let share = kept.checked_mul(Decimal::ONE_HUNDRED)?;
            Some(Percent(share.checked_div(Decimal::from(of))?))
        };
        let figure = up(rates, intervals);
        let rest = Decimal::from(intervals - passed);
        let all = Decimal::from(intervals);
        Found {
            figure,
            so_far: up(rates, passed),
            possible: figure.map(|_| Possible {
                worst: up(rates + rest, intervals),
                best: figure,
            }),
            budget: figure.and(budget(BudgetUnit::Intervals, all, measure.goal, rates)),
            without: NoFigure::NoServiceTime,
            requests,
        }
    }
}

/// A figure of requests.
struct Found {
    figure: Option<Percent>,
    so_far: Option<Percent>,
    possible: Option<Possible>,
    budget: Option<Budget>,
    without: NoFigure,
    requests: Requests,
}

/// How many requests' worth of scores the classes of a sample lose.
fn lost_by_class(sample: &Sample, scores: &Map<String, Percent>) -> Decimal {
    let classes = sample.classes.iter();
    let lost = classes.map(|(class, &count)| {
        let score = scores.get(class).map_or(Decimal::ONE_HUNDRED, |one| one.0);
        Decimal::from(count) * (Decimal::ONE_HUNDRED - score) / Decimal::ONE_HUNDRED
    });
    lost.sum()
}

fn is_down(limit: ErrorRate, failed: u64, total: u64) -> bool {
    let failed = Decimal::from(failed) * Decimal::ONE_HUNDRED;
    let at = |rate: Percent| Decimal::from(total) * rate.0;
    match limit {
        ErrorRate::Above(rate) => failed > at(rate),
        ErrorRate::From(rate) => total > 0 && failed >= at(rate),
    }
}

/// How many intervals begin in the open time of a window, counted from an instant.
fn begun(open: &Timeline, window: Span, anchor: i64, length: i64) -> u64 {
    let before = |at: i64| (at - anchor + length - 1).div_euclid(length);
    let spans = open.between(window.from, window.to);
    let count: i64 = spans.map(|span| before(span.to) - before(span.from)).sum();
    count.unsigned_abs()
}
