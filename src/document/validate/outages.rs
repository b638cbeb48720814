//! What bounds the work on availability: how many outages, samples and figures there may be, how many at one
//! time, and how many lines they come to.
//!
//! A part of `validate`, beside `sizes`.

use super::sizes::periods;
use super::{Faults, rarely};
use crate::availability::is_by_samples;
use crate::document::Document;
use crate::document::availability::Availability;
use crate::document::measure::{Every, Periods};
use crate::report::read;
use crate::sentence::{Sentence, english, said};
use crate::time::DAY;
use crate::zone::Zone;

/// The outages, samples and given figures that a document may have.
const MOST_OUTAGES: usize = 20_000;
const MOST_SAMPLES: usize = 500_000;
const MOST_GIVEN: usize = 10_000;
/// The classes that a sample may have.
const MOST_CLASSES: usize = 20;
/// The outages that may last at one time, and how often two may overlap under all measures together.
const MOST_AT_ONCE: usize = 1_000;
const MOST_OVERLAPS: usize = 20_000_000;
/// The periods of all measures together, and the outages in them.
const MOST_PERIODS: i64 = 100_000;
const MOST_LINES: i64 = 1_000_000;
/// The samples that are looked at under all measures together.
const MOST_LOOKED_AT: i64 = 5_000_000;
/// How often a component is asked for under all measures together.
const MOST_ASKED: usize = 10_000_000;

impl Faults {
    pub(super) fn work_of_availability(&mut self, document: &Document, zone: Zone) {
        let (outages, samples) = (&document.outages, &document.samples);
        self.bound("outages", outages.len(), MOST_OUTAGES, english!("outages"));
        self.bound("samples", samples.len(), MOST_SAMPLES, english!("samples"));
        self.bound(
            "figures",
            document.figures.len(),
            MOST_GIVEN,
            english!("figures"),
        );
        if outages.len() > MOST_OUTAGES || samples.len() > MOST_SAMPLES {
            return;
        }
        let crowded = samples.iter().enumerate();
        let crowded = crowded.filter(|(_, sample)| sample.classes.len() > MOST_CLASSES);
        for (position, sample) in crowded.take(1) {
            let path = format!("samples[{position}].classes");
            self.bound(
                &path,
                sample.classes.len(),
                MOST_CLASSES,
                english!("classes"),
            );
        }
        let as_of = read(document.as_of, zone).0;
        let spans = outages.iter().map(|outage| {
            let from = read(outage.from, zone).0;
            (from, outage.to.map_or(as_of, |to| read(to, zone).0))
        });
        let spans: Vec<(i64, i64)> = spans.collect();
        let measures = &document.agreement.availability;
        self.overlaps(&spans, measures.len());
        let first = spans.iter().map(|&(from, _)| from);
        let sampled = samples.iter().map(|sample| read(sample.at, zone).0);
        let first = first.chain(sampled).min().unwrap_or(as_of);
        let (mut all, mut lines, mut looked_at, mut asked) = (0, 0, 0, 0);
        for measure in measures {
            let began = measure
                .effective
                .map(|effective| effective.from.days() * DAY);
            let days = (as_of - began.unwrap_or(first).min(as_of)) / DAY + 3;
            let count = periods(measure.period, days);
            all += count;
            let services = measure.services();
            let of_measure = outages.iter().zip(&spans);
            let of_measure = of_measure.filter(|(outage, _)| services.have(&outage.service));
            let mut hits = 0;
            for (_, &(from, to)) in of_measure {
                hits += 1;
                lines += count.min(touched(measure.period, (to - from).max(0) / DAY + 2));
            }
            asked += hits * services.count();
            if is_by_samples(&measure.basis) {
                looked_at += samples.len() as i64 * count.min(touched(measure.period, 1));
            }
        }
        self.much(all, MOST_PERIODS, english!("periods"));
        self.much(
            lines,
            MOST_LINES,
            english!("outages in all periods together"),
        );
        self.much(
            looked_at,
            MOST_LOOKED_AT,
            english!("samples in all periods together"),
        );
        if asked > MOST_ASKED {
            self.much(
                asked as i64,
                MOST_ASKED as i64,
                english!("outages by services"),
            );
        }
    }

    fn much(&mut self, count: i64, most: i64, what: &'static str) {
        if count > most {
            rarely(|| {
                let message = said!(
                    "These are {0} {1}; up to {2} are possible: measure over longer periods, or judge fewer years.",
                    count,
                    Sentence::plain(what),
                    most
                );
                self.add("agreement.availability", "too-many", message)
            });
        }
    }

    fn overlaps(&mut self, spans: &[(i64, i64)], measures: usize) {
        let mut edges: Vec<(i64, bool)> = Vec::with_capacity(2 * spans.len());
        edges.extend(
            spans
                .iter()
                .flat_map(|&(from, to)| [(from, true), (to, false)]),
        );
        edges.sort_unstable();
        let (mut now, mut most, mut overlaps) = (0_usize, 0, 0);
        for (_, begins) in edges {
            now = if begins {
                now + 1
            } else {
                now.saturating_sub(1)
            };
            most = most.max(now);
            overlaps += now;
        }
        self.bound(
            "outages",
            most,
            MOST_AT_ONCE,
            english!("outages at the same time"),
        );
        if overlaps.saturating_mul(measures) > MOST_OVERLAPS && most <= MOST_AT_ONCE {
            self.much(
                (overlaps * measures) as i64,
                MOST_OVERLAPS as i64,
                english!("outages at the same time as others"),
            );
        }
    }
}

/// The periods that so many days in a row lie in at most.
fn touched(period: Periods, days: i64) -> i64 {
    match period {
        Periods::Rolling {
            days: window,
            every,
        } => {
            let turn = match every {
                Every::Day => 1,
                Every::Week => 7,
                Every::Month => 28,
            };
            (days + i64::from(window)) / turn + 2
        }
        _ => periods(period, days) + 1,
    }
}

/// The services that a measure names, to look them up in.
pub(super) struct Named<'a> {
    names: crate::map::Map<&'a str, ()>,
}

impl Named<'_> {
    /// Whether an outage of a service is one of the measure's.
    pub fn have(&self, service: &str) -> bool {
        self.names.is_empty() || service.is_empty() || self.names.contains_key(service)
    }

    fn count(&self) -> usize {
        self.names.len().max(1)
    }
}

impl Availability {
    pub(super) fn services(&self) -> Named<'_> {
        let named = self.of.iter().map(String::as_str);
        let components = self.components.iter().flat_map(|all| all.services());
        let names = named.chain(components.map(|(service, _)| service));
        Named {
            names: names.map(|name| (name, ())).collect(),
        }
    }
}
