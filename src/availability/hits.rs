//! The outages of a document as a measure sees them: whom they hit, how much, and what is left out.
//!
//! `runs` joins what is left of them; `window` counts it.

use crate::document::Document;
use crate::document::availability::{Availability, Excluded, Exclusion};
use crate::document::outages::Outage;
use crate::map::Map;
use crate::report::read;
use crate::span::{self, Span};
use crate::terms::Terms;
use crate::time::Instant;
use crate::timeline::Timeline;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// The parts of the whole in which shares are written: percentages with six decimals.
pub(super) const PARTS: i64 = 100_000_000;

/// When an outage was; one that lasts still ends at the instant of judging.
#[derive(Clone, Copy, Debug)]
pub(super) struct When {
    pub from: i64,
    pub to: i64,
}

/// The outages of a document by instants.
pub(super) fn instants(document: &Document, terms: &Terms, as_of: Instant) -> Vec<When> {
    let outages = document.outages.iter();
    let when = |outage: &Outage| {
        let from = read(outage.from, terms.zone).0;
        let to = outage.to.map_or(as_of.0, |to| read(to, terms.zone).0);
        When { from, to }
    };
    outages.map(when).collect()
}

/// An outage of a measure, or a stretch of intervals with many errors.
#[derive(Clone, Debug)]
pub(super) struct Hit {
    /// Its position in the document.
    pub outage: Option<usize>,
    /// As it is written.
    pub when: When,
    /// Until the instant of judging at most.
    pub span: Span,
    /// How much it hits, of [`Scale::whole`].
    pub weight: i64,
    /// The number of its service among those of the measure; nothing if it hits everything.
    pub service: Option<usize>,
    /// The exclusion that leaves it out.
    pub exclusion: Option<usize>,
}

/// What weights are parts of.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scale {
    /// Everything.
    pub whole: i64,
}

impl Scale {
    pub fn of(measure: &Availability) -> Scale {
        let users = measure.users.unwrap_or(1).max(1);
        Scale {
            whole: PARTS * i64::from(users),
        }
    }

    fn weight(self, measure: &Availability, outage: &Outage) -> i64 {
        let share = outage.share.map_or(PARTS, |share| {
            (share.0 * Decimal::from(1_000_000))
                .to_i64()
                .unwrap_or(PARTS)
        });
        let users = i64::from(measure.users.unwrap_or(1).max(1));
        let hit = match (measure.users, outage.users) {
            (Some(_), Some(hit)) => i64::from(hit).min(users),
            _ => users,
        };
        share * hit
    }

    /// Weighted seconds in seconds.
    pub fn seconds(self, weighted: i128) -> Decimal {
        let weighted = Decimal::try_from_i128_with_scale(weighted, 0).unwrap_or(Decimal::MAX);
        weighted
            .checked_div(Decimal::from(self.whole))
            .unwrap_or_default()
    }
}

/// The services that a measure names, in the order of their numbers; none: all.
pub(super) fn services(measure: &Availability) -> Vec<&str> {
    match &measure.components {
        Some(components) => (components.services().into_iter())
            .map(|(service, _)| service)
            .collect(),
        None => measure.of.iter().map(String::as_str).collect(),
    }
}

/// The services of a measure by their numbers.
pub(super) struct Services<'a> {
    numbers: Map<&'a str, usize>,
    all: bool,
}

impl<'a> Services<'a> {
    /// Those that a measure names; if it names none, those that outages do.
    pub fn new(measure: &'a Availability, outages: &'a [Outage]) -> Services<'a> {
        let mut names = services(measure);
        let all = names.is_empty();
        if all {
            names = outages.iter().map(|outage| &*outage.service).collect();
            names.sort_unstable();
            names.dedup();
        }
        let numbers = names.into_iter().enumerate();
        Services {
            numbers: numbers.map(|(number, name)| (name, number)).collect(),
            all,
        }
    }

    /// Whether an outage is one of the measure's.
    pub fn have(&self, outage: &Outage) -> bool {
        self.all || outage.service.is_empty() || self.numbers.contains_key(&*outage.service)
    }

    fn number(&self, outage: &Outage) -> Option<usize> {
        let named = !outage.service.is_empty();
        named.then(|| self.numbers.get(&*outage.service).copied())?
    }
}

/// The outages of a measure in the order of time.
pub(super) fn hits(
    measure: &Availability,
    outages: &[Outage],
    instants: &[When],
    as_of: Instant,
) -> Vec<Hit> {
    let scale = Scale::of(measure);
    let services = Services::new(measure, outages);
    let mut hits: Vec<Hit> = (outages.iter().zip(instants).enumerate())
        .filter(|(_, (outage, _))| services.have(outage))
        .map(|(position, (outage, &when))| Hit {
            outage: Some(position),
            when,
            span: Span::new(when.from, when.to.min(as_of.0)),
            weight: scale.weight(measure, outage),
            service: services.number(outage),
            exclusion: (measure.exclude.iter())
                .position(|exclusion| !outage.kind.is_empty() && exclusion.kind == outage.kind),
        })
        .collect();
    hits.sort_by_key(|hit| (hit.when.from, hit.outage));
    hits
}

/// The agreed service time of a measure, and what is left of it.
pub(super) struct Agreed {
    /// The agreed service time.
    pub service: Timeline,
    /// The same without what is left out.
    pub counting: Timeline,
    /// For each exclusion, the time that it leaves out.
    pub cut: Vec<Vec<Span>>,
}

impl Agreed {
    /// Cuts out what is excluded; `periods` are those in which a limit of it holds.
    pub fn new(
        measure: &Availability,
        calendar: &Timeline,
        range: Span,
        periods: &[Span],
        hits: &[Hit],
        day: Option<i64>,
    ) -> Agreed {
        let service: Vec<Span> = calendar.between(range.from, range.to).collect();
        let mut all: Vec<Span> = Vec::new();
        let mut cut = Vec::new();
        for (position, exclusion) in measure.exclude.iter().enumerate() {
            let of_kind = hits.iter().filter(|hit| hit.exclusion == Some(position));
            let mut spans: Vec<Span> = of_kind.map(|hit| hit.span).collect();
            span::merge(&mut spans);
            if let Exclusion {
                at_most: Some(most),
                ..
            } = exclusion
            {
                let most = most.in_seconds(day).unwrap_or(i64::MAX);
                let open = span::intersect(&span::subtract(&spans, &all), &service);
                spans = at_most(&open, periods, most);
            }
            all.extend(&spans);
            span::merge(&mut all);
            cut.push(spans);
        }
        let counting = span::subtract(&service, &all);
        Agreed {
            service: Timeline::new(range, &service),
            counting: Timeline::new(range, &counting),
            cut,
        }
    }

    /// The service time between two instants by which downtime is divided.
    pub fn service_time(&self, excluded: Excluded, from: i64, to: i64) -> i64 {
        match excluded {
            Excluded::LeftOut => self.counting.elapsed(from, to),
            Excluded::AsUp => self.service.elapsed(from, to),
        }
    }

    /// The stretches of an outage that may count.
    pub fn pieces(&self, hit: &Hit, measure: &Availability) -> Vec<Span> {
        let Some(exclusion) = hit.exclusion else {
            return vec![hit.span];
        };
        if measure.exclude[exclusion].at_most.is_none() {
            return Vec::new();
        }
        let cut = &self.cut[exclusion];
        let first = cut.partition_point(|cut| cut.to <= hit.span.from);
        let last = cut.partition_point(|cut| cut.from < hit.span.to);
        span::subtract(&[hit.span], &cut[first..last.max(first)])
    }
}

/// The first seconds of some spans in every period.
fn at_most(spans: &[Span], periods: &[Span], most: i64) -> Vec<Span> {
    let mut kept = Vec::new();
    let mut first = 0;
    for &period in periods {
        let mut left = most;
        while first < spans.len() && spans[first].to <= period.from {
            first += 1;
        }
        for span in spans[first..]
            .iter()
            .take_while(|span| span.from < period.to)
        {
            let part = span.and(period);
            let seconds = part.seconds().min(left);
            if seconds > 0 {
                kept.push(Span::new(part.from, part.from + seconds));
            }
            left -= seconds;
        }
    }
    span::merge(&mut kept);
    kept
}
