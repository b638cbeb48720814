//! One period of a measure: its downtime, outage by outage, and the figure.
//!
//! Counts by `sweep` what `hits` and `runs` leave; `samples` has the figures that are made of requests.

use super::components::Tree;
use super::hits::{Agreed, Hit, Scale, services};
use super::report::{
    AvailabilityPeriod, Budget, BudgetUnit, ComponentFigure, Components, CountedOutage, NoFigure,
    NotCounted, Reliability,
};
use super::runs::{Piece, Run};
use super::sweep::{Live, sweep};
use crate::compliance::{PeriodId, Possible, rounded};
use crate::document::availability::{Availability, Basis};
use crate::money::Percent;
use crate::span::Span;
use crate::time::Instant;
use crate::timeline::Timeline;
use rust_decimal::Decimal;

/// A period, as far as the measure is in force.
#[derive(Clone, Copy, Debug)]
pub(super) struct Window {
    pub id: PeriodId,
    pub span: Span,
    pub complete: bool,
}

/// A measure ready to be counted.
pub(super) struct Counter<'a> {
    pub measure: &'a Availability,
    pub agreed: &'a Agreed,
    /// When downtime counts: the agreed service time, for what is made of components within its runs.
    pub down_time: Timeline,
    pub hits: Vec<Hit>,
    pub pieces: Vec<Piece>,
    pub runs: Vec<Run>,
    pub tree: Option<Tree>,
    pub scale: Scale,
    pub as_of: i64,
    /// The seconds of a fixed basis.
    pub fixed: Option<i64>,
    /// Whether outages count nothing, because samples do.
    pub by_samples: bool,
    pub live_hits: Live,
    pub live_pieces: Live,
    pub live_runs: Live,
}

/// What was down in a window.
struct Down {
    weighted: i128,
    /// The seconds in which anything was down.
    seconds: i64,
    /// By hit, in the order of the live ones.
    shares: Vec<(usize, i128)>,
    of_service: Vec<i128>,
    failures: u64,
}

impl Counter<'_> {
    /// Counts the next period.
    pub fn period(&mut self, window: Window) -> AvailabilityPeriod {
        let Window { id, span, complete } = window;
        self.go_on(span);
        let down = self.down(span);
        let excluded = self.measure.excluded;
        let agreed = self.agreed.service_time(excluded, span.from, span.to);
        let until = span.to.min(self.as_of).max(span.from);
        let passed = self.agreed.service_time(excluded, span.from, until);
        let service_time = self.fixed.unwrap_or(agreed);
        let downtime = self.scale.seconds(down.weighted);
        let downtime = downtime.min(Decimal::from(agreed));
        let figure = share_up(service_time, downtime);
        let held = figure.map(|figure| self.compared(figure));
        let rest = Decimal::from(agreed - passed);
        let open = !complete;
        let reliability = Reliability::new(passed, downtime, down.failures);
        let goal = self.measure.goal;
        AvailabilityPeriod {
            period: id,
            from: Instant(span.from),
            to: Instant(span.to),
            complete,
            service_time,
            downtime,
            figure,
            compared: held.filter(|_| self.measure.rounding.is_some()),
            reached: held.map(|held| held >= goal),
            no_figure: figure.is_none().then_some(NoFigure::NoServiceTime),
            outages: self.lines(span, &down),
            budget: figure.and(budget(
                BudgetUnit::Seconds,
                Decimal::from(service_time),
                goal,
                downtime,
            )),
            failures: down.failures,
            mtbf: reliability.mtbf,
            mtrs: reliability.mtrs,
            mtbsi: reliability.mtbsi,
            so_far: share_up(passed, downtime).filter(|_| open),
            possible: (open && figure.is_some()).then(|| Possible {
                worst: share_up(service_time, downtime + rest),
                best: figure,
            }),
            affected: (down.seconds > 0)
                .then(|| {
                    downtime
                        .checked_mul(Decimal::ONE_HUNDRED)?
                        .checked_div(Decimal::from(down.seconds))
                })
                .flatten()
                .map(|share| Percent(share.min(Decimal::ONE_HUNDRED))),
            requests: None,
            components: self.components(&down, agreed),
        }
    }

    /// All the time from one instant to another.
    pub fn overall(&mut self, span: Span) -> Reliability {
        self.live_hits = Live::default();
        self.live_pieces = Live::default();
        self.live_runs = Live::default();
        self.go_on(span);
        let down = self.down(span);
        let service_time = (self.agreed).service_time(self.measure.excluded, span.from, span.to);
        let downtime = self.scale.seconds(down.weighted);
        let downtime = downtime.min(Decimal::from(service_time));
        Reliability::new(service_time, downtime, down.failures)
    }

    fn go_on(&mut self, span: Span) {
        let hits = &self.hits;
        let touches = |hit: usize| {
            let when = hits[hit].when;
            Span::new(when.from, when.to.max(when.from + 1))
        };
        self.live_hits.go_on(hits.len(), span, touches);
        let pieces = &self.pieces;
        self.live_pieces
            .go_on(pieces.len(), span, |piece| pieces[piece].span);
        let runs = &self.runs;
        self.live_runs.go_on(runs.len(), span, |run| runs[run].span);
    }

    fn down(&self, window: Span) -> Down {
        let services = self.tree.as_ref().map_or(0, Tree::services);
        let mut down = Down {
            weighted: 0,
            seconds: 0,
            shares: self.live_hits.live.iter().map(|&hit| (hit, 0)).collect(),
            of_service: vec![0; services],
            failures: 0,
        };
        let pieces = self.live_pieces.live.iter();
        let pieces = pieces.map(|&piece| self.pieces[piece]);
        let tree = self.tree.as_ref();
        // The rest of a minute that was begun weighs what its last second does.
        let runs = self.live_runs.live.iter().map(|&run| self.runs[run]);
        let added = runs.filter_map(|run| Some((run.added?, run.service)));
        let mut added: Vec<((i64, i64), Option<usize>)> = added
            .filter(|&((at, _), _)| window.from <= at && at < window.to)
            .collect();
        added.sort_unstable();
        let mut added = added.into_iter().peekable();
        sweep(
            &self.hits,
            tree,
            self.scale.whole,
            pieces,
            window,
            &mut |span, load| {
                let all = i128::from(self.agreed.counting.elapsed(span.from, span.to));
                for (service, sum) in down.of_service.iter_mut().enumerate() {
                    *sum += all * load.of_service(service);
                }
                let seconds = self.down_time.elapsed(span.from, span.to);
                let weight = load.down();
                if seconds > 0 && weight > 0 {
                    down.seconds += seconds;
                    down.weighted += i128::from(seconds) * weight;
                    load.share(&mut |hit, weight| {
                        add(&mut down.shares, hit, i128::from(seconds) * weight);
                    });
                }
                while let Some(((_, seconds), service)) =
                    added.next_if(|((at, _), _)| *at < span.to)
                {
                    let before = down.weighted;
                    load.share_of_run(service, &mut |hit, weight| {
                        let weighted = i128::from(seconds) * weight;
                        down.weighted += weighted;
                        add(&mut down.shares, hit, weighted);
                    });
                    down.seconds += if down.weighted > before { seconds } else { 0 };
                }
            },
        );
        for &run in &self.live_runs.live {
            let inside = self.runs[run].span.and(window);
            let counts = self.down_time.elapsed(inside.from, inside.to) > 0;
            down.failures += u64::from(counts);
        }
        down
    }

    /// What is held against the goal.
    pub fn compared(&self, figure: Percent) -> Percent {
        let rounding = self.measure.rounding;
        rounding.map_or(figure, |rounding| rounded(figure, rounding))
    }

    fn lines(&self, window: Span, down: &Down) -> Vec<CountedOutage> {
        let line = |&(position, share): &(usize, i128)| {
            let hit = &self.hits[position];
            let end = hit.when.to.min(self.as_of).max(hit.when.from);
            let span = Span::new(hit.when.from, end).and(window);
            let agreed = self.agreed.service.elapsed(span.from, span.to);
            let counting = self.agreed.counting.elapsed(span.from, span.to);
            let excluded_seconds = agreed - counting;
            CountedOutage {
                outage: hit.outage,
                from: Instant(span.from),
                to: Instant(span.to.max(span.from)),
                service_seconds: agreed,
                excluded_seconds,
                weight: self.weight(hit),
                counted: self.scale.seconds(share),
                not_counted: (share == 0).then(|| self.why_not(hit, agreed, counting)),
            }
        };
        down.shares.iter().map(line).collect()
    }

    fn weight(&self, hit: &Hit) -> Percent {
        let weight = Decimal::from(hit.weight) * Decimal::ONE_HUNDRED;
        Percent(
            weight
                .checked_div(Decimal::from(self.scale.whole))
                .unwrap_or_default(),
        )
    }

    fn why_not(&self, hit: &Hit, agreed: i64, counting: i64) -> NotCounted {
        let runs = self.live_runs.live.iter().map(|&run| self.runs[run]);
        let mut own = runs.filter(|run| self.tree.is_some() || run.service == hit.service);
        let in_run = own.any(|run| {
            let both = run.span.and(hit.span);
            both.from < both.to
        });
        if hit.when.from >= self.as_of {
            NotCounted::NotYet
        } else if hit.when.from < hit.when.to && agreed == 0 {
            NotCounted::OutsideHours
        } else if hit.when.from < hit.when.to && counting == 0 {
            NotCounted::Excluded
        } else if self.by_samples && hit.outage.is_some() {
            NotCounted::BySamples
        } else if hit.weight == 0 {
            NotCounted::NobodyHit
        } else if in_run {
            NotCounted::CountedAlready
        } else if self.tree.is_some() && hit.service.is_some() {
            NotCounted::Redundant
        } else {
            NotCounted::TooShort
        }
    }

    fn components(&self, down: &Down, service_time: i64) -> Option<Components> {
        let tree = self.tree.as_ref()?;
        let names = services(self.measure);
        let figures: Vec<Option<Percent>> = (down.of_service.iter())
            .map(|&down| share_up(service_time, self.scale.seconds(down)))
            .collect();
        let measured = names.iter().zip(&figures);
        Some(Components {
            measured: measured
                .map(|(service, &figure)| ComponentFigure {
                    service: (*service).to_owned(),
                    figure,
                })
                .collect(),
            formula: tree.formula(&|service| figures.get(service).copied().flatten()),
        })
    }
}

fn add(shares: &mut [(usize, i128)], hit: usize, share: i128) {
    if let Ok(place) = shares.binary_search_by_key(&hit, |&(hit, _)| hit) {
        shares[place].1 += share;
    }
}

/// The share of some service time in which it was up.
pub(super) fn share_up(service_time: i64, downtime: Decimal) -> Option<Percent> {
    let service_time = Decimal::from(service_time);
    let up = (service_time - downtime).max(Decimal::ZERO);
    let share = up
        .checked_mul(Decimal::ONE_HUNDRED)?
        .checked_div(service_time)?;
    Some(Percent(share))
}

/// What a goal leaves of something.
pub(super) fn budget(
    unit: BudgetUnit,
    of: Decimal,
    goal: Percent,
    used: Decimal,
) -> Option<Budget> {
    let allowed = of
        .checked_mul(Decimal::ONE_HUNDRED - goal.0)?
        .checked_div(Decimal::ONE_HUNDRED)?;
    Some(Budget {
        unit,
        allowed,
        used,
        left: allowed - used,
    })
}

/// Whether the figure goes by samples, not by outages.
pub(crate) fn is_by_samples(basis: &Basis) -> bool {
    !matches!(basis, Basis::Minutes | Basis::Fixed { .. })
}
