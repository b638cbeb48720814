//! Which periods a measure of availability has, and how far its calendar must reach for them.
//!
//! `report` compiles the calendars as far as [`reach`] says.

use super::hits::Services;
use super::window::{Window, is_by_samples};
use crate::compliance::{Cut, PeriodId};
use crate::document::Document;
use crate::document::availability::Availability;
use crate::document::measure::Periods;
use crate::report::read;
use crate::span::Span;
use crate::terms::in_force;
use crate::time::Instant;
use crate::zone::Zone;

/// The periods from the first one that is known of to that of the instant of judging, as far as the measure
/// is in force.
pub(super) fn windows(
    measure: &Availability,
    first: Option<i64>,
    zone: Zone,
    as_of: Instant,
) -> Vec<Window> {
    let force = in_force(measure.effective, zone);
    let begins = measure.effective.map(|_| force.from);
    let first = begins.or(first).unwrap_or(as_of.0).min(as_of.0);
    let last = as_of.0.min(force.to.saturating_sub(1));
    let cut = Cut::new(measure.period, zone);
    if force.from > as_of.0 {
        return Vec::new();
    }
    let window = |index| {
        let period = cut.span(index);
        let all = Span::new(period.from.0, period.to.0);
        let mut span = all.and(force);
        let mut complete = span.to <= as_of.0;
        if measure.period == Periods::Contract && force.to == i64::MAX {
            // Nobody knows when it ends.
            span.to = as_of.0.max(span.from);
            complete = false;
        }
        Window {
            id: period.id,
            span,
            complete,
        }
    };
    (cut.index(Instant(first))..=cut.index(Instant(last)))
        .map(window)
        .filter(|window| window.span.from < window.span.to || window.id == PeriodId::Contract)
        .collect()
}

/// The first and the last instant that the periods of all measures have; nothing if there are none.
#[inline(never)]
pub(crate) fn reach(document: &Document, zone: Zone, as_of: Instant) -> Option<(Instant, Instant)> {
    let measures = document.agreement.availability.iter();
    let spans = measures.filter_map(|measure| {
        let windows = windows(measure, first(measure, document, zone), zone, as_of);
        let (first, last) = windows.first().zip(windows.last())?;
        Some((Instant(first.span.from), Instant(last.span.to)))
    });
    spans.reduce(|(first, last), (from, to)| (first.min(from), last.max(to)))
}

/// The first outage or sample that a measure goes by.
pub(super) fn first(measure: &Availability, document: &Document, zone: Zone) -> Option<i64> {
    let services = Services::new(measure, &document.outages);
    let outages = document.outages.iter();
    let outages = outages.filter(|outage| services.have(outage));
    let outages = outages.map(|outage| read(outage.from, zone).0);
    let sampled = is_by_samples(&measure.basis);
    let samples = document.samples.iter().filter(|_| sampled);
    let samples = samples.map(|sample| read(sample.at, zone).0);
    outages.chain(samples).min()
}
