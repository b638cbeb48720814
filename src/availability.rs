//! Availability: how long a service was up of the time for which it was agreed (rules 46 to 48).
//!
//! Counts the outages and samples of a document under the terms in `document::availability`; `report` asks
//! for it, credits go by its figures. The parts: `hits` (whom outages hit, and what is left out), `runs`
//! (what overlaps or touches), `components` (services made of others), `sweep` (what is down from change to
//! change), `window` (a period), `samples` (figures made of requests), `periods` (which there are), `given`
//! (figures taken elsewhere), `allowed` (the reverse question), `choice` (the terms in words), `report`
//! (what comes out).

mod allowed;
mod choice;
mod components;
mod given;
mod hits;
mod periods;
mod report;
mod runs;
mod samples;
mod sweep;
mod window;

pub use allowed::{AllowedDowntime, allowed_downtime, allowed_in};
pub use report::{
    AvailabilityPeriod, AvailabilityReport, Budget, BudgetUnit, ComponentFigure, Components,
    CountedOutage, Formula, NoFigure, NotCounted, Reliability, ReportedFigures, ReportedPeriod,
    Requests,
};

pub(crate) use choice::terms_in_force;
pub(crate) use given::reported;
pub(crate) use periods::reach;
pub(crate) use window::is_by_samples;

use crate::document::Document;
use crate::document::availability::{Availability, Basis};
use crate::span::{self, Span};
use crate::terms::Terms;
use crate::time::Instant;
use crate::timeline::Timeline;
use components::Tree;
use hits::{Agreed, Hit, Scale, When};
use runs::{Piece, Run, Yardstick};
use samples::Samples;
use sweep::{Live, sweep};
use window::Counter;

/// How available the services of a valid document were, measure by measure.
#[inline(never)]
pub(crate) fn reports(
    document: &Document,
    terms: &Terms,
    as_of: Instant,
) -> Vec<AvailabilityReport> {
    let instants = hits::instants(document, terms, as_of);
    let samples = Samples::new(document, terms, as_of.0);
    let measures = document.agreement.availability.iter();
    measures
        .map(|measure| report(measure, document, &instants, &samples, terms, as_of))
        .collect()
}

fn report(
    measure: &Availability,
    document: &Document,
    instants: &[When],
    samples: &Samples<'_>,
    terms: &Terms,
    as_of: Instant,
) -> AvailabilityReport {
    let mut hits = hits::hits(measure, &document.outages, instants, as_of);
    let first = hits.first().map(|hit| hit.when.from);
    let sampled = samples.first().filter(|_| is_by_samples(&measure.basis));
    let first = first.into_iter().chain(sampled).min();
    let windows = periods::windows(measure, first, terms.zone, as_of);
    let tree = measure.components.as_ref().map(Tree::new);
    let goals = measure.components.iter().flat_map(|all| all.services());
    let goals: Vec<_> = goals.map(|(_, goal)| goal).collect();
    let ceiling = tree
        .as_ref()
        .and_then(|tree| tree.formula(&|service| goals.get(service).copied().flatten()));
    let range = windows.first().zip(windows.last());
    let range = range.map_or(Span::new(0, 0), |(first, last)| {
        Span::new(first.span.from, last.span.to)
    });
    let calendar = terms.calendar_named(&measure.calendar);
    let day = terms.agreement.day_seconds();
    let none = Timeline::new(range, &[]);
    let spans: Vec<Span> = windows.iter().map(|window| window.span).collect();
    let agreed = Agreed::new(
        measure,
        calendar.map_or(&none, |calendar| calendar.timeline()),
        range,
        &spans,
        &hits,
        day,
    );
    if is_by_samples(&measure.basis) {
        // Outages only say what is left out.
        hits.extend(samples.down(measure, &spans, day, as_of.0));
        hits.sort_by_key(|hit| (hit.when.from, hit.outage));
    }
    let mut counter = counter(measure, &agreed, hits, tree, as_of, day);
    let periods = windows.iter().map(|&window| {
        let mut period = counter.period(window);
        samples.figure(measure, &agreed, window, day, as_of.0, &mut period);
        period
    });
    let periods = periods.collect();
    let until = range.to.min(as_of.0).max(range.from);
    AvailabilityReport {
        measure: measure.id.clone(),
        goal: measure.goal,
        periods,
        overall: counter.overall(Span::new(range.from, until)),
        ceiling,
    }
}

/// Joins outages into runs, and leaves those that do not count.
fn counter<'a>(
    measure: &'a Availability,
    agreed: &'a Agreed,
    hits: Vec<Hit>,
    tree: Option<Tree>,
    as_of: Instant,
    day: Option<i64>,
) -> Counter<'a> {
    let scale = Scale::of(measure);
    let by_samples = is_by_samples(&measure.basis);
    let mut pieces: Vec<Piece> = Vec::new();
    for (hit, one) in hits.iter().enumerate() {
        if by_samples && one.outage.is_some() {
            continue;
        }
        let spans = agreed.pieces(one, measure).into_iter();
        let spans = spans.filter(|span| span.from < span.to);
        pieces.extend(spans.map(|span| Piece { hit, span }));
    }
    let yardstick = Yardstick::new(measure, agreed, day);
    let mut down_time = agreed.counting.clone();
    let runs = match &tree {
        None => {
            let (kept, runs) = runs::by_service(&yardstick, &hits, pieces);
            pieces = kept;
            runs
        }
        Some(tree) => {
            pieces.sort_by_key(|piece| (piece.span.from, piece.hit));
            let runs = of_components(&yardstick, &hits, tree, scale, &pieces);
            let spans: Vec<Span> = runs.iter().map(|run| run.span).collect();
            let counting: Vec<Span> = agreed.counting.spans().collect();
            let down = span::intersect(&counting, &spans);
            down_time = Timeline::new(agreed.counting.range(), &down);
            runs
        }
    };
    Counter {
        measure,
        agreed,
        down_time,
        hits,
        pieces,
        runs,
        tree,
        scale,
        as_of: as_of.0,
        fixed: match &measure.basis {
            Basis::Fixed { time } => time.in_seconds(day),
            _ => None,
        },
        by_samples,
        live_hits: Live::default(),
        live_pieces: Live::default(),
        live_runs: Live::default(),
    }
}

/// The runs in which so many components are down that the whole is.
fn of_components(
    yardstick: &Yardstick<'_>,
    hits: &[Hit],
    tree: &Tree,
    scale: Scale,
    pieces: &[Piece],
) -> Vec<Run> {
    let always = Span::new(i64::MIN, i64::MAX);
    let mut spans = Vec::new();
    let all = pieces.iter().copied();
    sweep(
        hits,
        Some(tree),
        scale.whole,
        all,
        always,
        &mut |span, load| {
            if load.down() > 0 {
                spans.push(span);
            }
        },
    );
    span::merge(&mut spans);
    let runs = spans.into_iter();
    runs.filter_map(|span| yardstick.run(span, None)).collect()
}
