//! What a careful reader would point at in outages, samples and the terms that they count under (rules 46
//! and 47).
//!
//! `report` asks for them only where a document has such things.

use super::{Code, Finding};
use crate::availability::{AvailabilityReport, is_by_samples};
use crate::document::Document;
use crate::document::availability::Availability;
use crate::document::nearest;
use crate::document::outages::Outage;
use crate::map::Map;
use crate::report::read;
use crate::sentence::{Part, Sentence, said};
use crate::time::Instant;
use crate::zone::Zone;

/// Everything to point at.
#[inline(never)]
pub(crate) fn availability(
    document: &Document,
    reports: &[AvailabilityReport],
    zone: Zone,
    as_of: Instant,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    twice(document, zone, as_of, &mut findings);
    unmeasured(document, &mut findings);
    unsampled(document, reports, zone, &mut findings);
    for (position, measure) in document.agreement.availability.iter().enumerate() {
        let path = format!("agreement.availability[{position}]");
        above_ceiling(&path, measure, reports.get(position), &mut findings);
        misspelt(&path, measure, &document.outages, &mut findings);
    }
    findings
}

fn add(findings: &mut Vec<Finding>, path: String, code: Code, message: Sentence) {
    findings.push(Finding::Terms {
        path,
        code,
        message,
    });
}

/// Outages of one service that each hit a part of it at the same time: they add up.
fn twice(document: &Document, zone: Zone, as_of: Instant, findings: &mut Vec<Finding>) {
    let parts = document.outages.iter().enumerate();
    let parts = parts.filter(|(_, outage)| outage.share.is_some() || outage.users.is_some());
    let span = |outage: &Outage| {
        let from = read(outage.from, zone);
        (from, outage.to.map_or(as_of, |to| read(to, zone)))
    };
    let mut parts: Vec<(&str, (Instant, Instant), usize)> = parts
        .map(|(position, outage)| (&*outage.service, span(outage), position))
        .collect();
    parts.sort_unstable();
    for of_service in parts.chunk_by(|one, other| one.0 == other.0) {
        let mut last = of_service[0];
        let (mut first, mut pairs) = (None, 0_u64);
        for &part in &of_service[1..] {
            if part.1.0 < last.1.1 {
                first.get_or_insert((part.2, last.2));
                pairs += 1;
            }
            if part.1.1 > last.1.1 {
                last = part;
            }
        }
        if let Some((one, other)) = first {
            let more = match pairs {
                1 => said!(""),
                _ => said!(" There are {0} such outages.", pairs),
            };
            let message = said!(
                "It overlaps outages[{0}], and each hits only a part: together they count with both shares. If it is the same outage entered twice, remove one.{1}",
                other,
                more
            );
            add(
                findings,
                format!("outages[{one}]"),
                Code::OutagesAddUp,
                message,
            );
        }
    }
}

/// Outages of services that no measure names.
fn unmeasured(document: &Document, findings: &mut Vec<Finding>) {
    let measures = &document.agreement.availability;
    let mut named: Map<&str, ()> = Map::new();
    for measure in measures {
        let components = measure.components.iter().flat_map(|all| all.services());
        let components = components.map(|(service, _)| service);
        let services = measure.of.iter().map(String::as_str).chain(components);
        for service in services {
            named.insert(service, ());
        }
        if measure.of.is_empty() && measure.components.is_none() {
            // It counts the outages of all services.
            return;
        }
    }
    let mut others: Map<&str, (usize, u64)> = Map::new();
    for (position, outage) in document.outages.iter().enumerate() {
        let service = &*outage.service;
        if !service.is_empty() && !named.contains_key(service) {
            others.get_or_insert_with(service, || (position, 0)).1 += 1;
        }
    }
    for (service, &(position, count)) in &others {
        let hint = nearest(service, named.keys().copied())
            .map_or_else(|| said!(""), |near| said!(" Did you mean \"{0}\"?", near));
        let message = said!(
            "No measure of availability names \"{0}\", so its outages count nowhere; there are {1}.{2}",
            service,
            count,
            hint
        );
        add(
            findings,
            format!("outages[{position}].service"),
            Code::UnmeasuredService,
            message,
        );
    }
}

/// Samples that lie in no period of a measure that goes by samples.
fn unsampled(
    document: &Document,
    reports: &[AvailabilityReport],
    zone: Zone,
    findings: &mut Vec<Finding>,
) {
    let measures = document.agreement.availability.iter().zip(reports);
    let spans: Vec<(Instant, Instant)> = measures
        .filter(|(measure, _)| is_by_samples(&measure.basis))
        .filter_map(|(_, report)| Some((report.periods.first()?.from, report.periods.last()?.to)))
        .collect();
    let outside = document.samples.iter().enumerate().filter(|(_, sample)| {
        let at = read(sample.at, zone);
        !spans.iter().any(|&(from, to)| from <= at && at < to)
    });
    let mut outside = outside.map(|(position, _)| position);
    if let Some(first) = outside.next() {
        let count = 1 + outside.count();
        let message = said!(
            "Samples in no period of a measure that is made of them: {0}. They count nowhere.",
            count
        );
        add(
            findings,
            format!("samples[{first}].at"),
            Code::UnmeasuredSamples,
            message,
        );
    }
}

/// Rule 47: nobody can promise more than what it is made of allows.
fn above_ceiling(
    path: &str,
    measure: &Availability,
    report: Option<&AvailabilityReport>,
    findings: &mut Vec<Finding>,
) {
    let ceiling = report.and_then(|report| report.ceiling);
    if let Some(ceiling) = ceiling.filter(|ceiling| ceiling.figure < measure.goal) {
        let message = said!(
            "The goal of {0} is above {1}%, which the goals of its components come to if they fail independently of each other.",
            Part::Share(measure.goal),
            Part::Number(ceiling.figure.0.round_dp(6).normalize())
        );
        add(
            findings,
            format!("{path}.goal"),
            Code::GoalAboveCeiling,
            message,
        );
    }
}

/// Exclusions of a kind that no outage has, while some have one that is spelt nearly the same.
fn misspelt(path: &str, measure: &Availability, outages: &[Outage], findings: &mut Vec<Finding>) {
    if measure.exclude.is_empty() {
        return;
    }
    let mut kinds: Map<&str, ()> = Map::new();
    for outage in outages.iter().filter(|outage| !outage.kind.is_empty()) {
        kinds.insert(&outage.kind, ());
    }
    for (position, exclusion) in measure.exclude.iter().enumerate() {
        let kind = &*exclusion.kind;
        if kinds.contains_key(kind) {
            continue;
        }
        let others = kinds.keys().copied();
        let others = others.filter(|other| measure.exclude.iter().all(|one| one.kind != *other));
        if let Some(near) = nearest(kind, others) {
            let message = said!(
                "No outage is of the kind \"{0}\", but some are of the kind \"{1}\", which counts: is it the same?",
                kind,
                near
            );
            add(
                findings,
                format!("{path}.exclude[{position}]"),
                Code::KindUnused,
                message,
            );
        }
    }
}
