//! The faults of versions: dates out of order, terms that leave nothing to change, and settled periods
//! that a measure does not have or that last still.
//!
//! A part of `validate`, which says what all parts share.

use super::{Faults, rarely};
use crate::compliance::{Cut, PeriodSpan};
use crate::document::agreement::{Agreement, Calendar, Effective, Measure, PriorityChange};
use crate::document::measure::Volume;
use crate::document::versions::Settled;
use crate::sentence::{english, said};
use crate::terms::{in_force, version_edges};
use crate::time::Instant;
use crate::zone::Zone;

/// The settled periods that a measure may have.
const MOST_SETTLED: usize = 2_000;
/// The dates on which targets may change under `at-each-instant`: each is a change for every clock that
/// runs then.
const MOST_EDGES: usize = 100;

impl Faults {
    /// When a target or a measure is in force.
    #[inline(never)]
    pub(super) fn effective(&mut self, path: &str, effective: Option<Effective>) {
        let Some(Effective {
            from,
            until: Some(until),
        }) = effective
        else {
            return;
        };
        if until <= from {
            rarely(|| {
                let message = said!(
                    "It would be in force from {0} and no longer on {1}, so never: write a later date, or none.",
                    from,
                    until
                );
                self.add(format!("{path}.effective.until"), "out-of-order", message)
            });
        }
    }

    /// How versions of targets are answered.
    #[inline(never)]
    pub(super) fn versions(&mut self, agreement: &Agreement) {
        let rules = &agreement.rules;
        let path = "agreement.rules.versions";
        if rules.priority_change == PriorityChange::InitialWins {
            rarely(|| {
                self.add(
                    path,
                    "contradiction",
                    said!("agreement.rules.priorityChange lets the first target win, and agreement.rules.versions changes it with each version: write \"at-start\", or another answer to changes."),
                )
            });
        }
        let edges = version_edges(agreement, Zone::UTC);
        self.bound(
            "agreement.targets",
            edges.len(),
            MOST_EDGES,
            english!(
                "dates on which targets begin or end, each a change by agreement.rules.versions,"
            ),
        );
    }

    /// The versions of a calendar's hours.
    #[inline(never)]
    pub(super) fn hours_versions(&mut self, path: &str, calendar: &Calendar) {
        let versions = &calendar.versions;
        for (position, version) in versions.iter().enumerate() {
            let place = format!("{path}.versions[{position}]");
            let before = position.checked_sub(1).map(|before| &versions[before]);
            if let Some(before) = before.filter(|before| version.from <= before.from) {
                rarely(|| {
                    let other = format!("{path}.versions[{}].from", position - 1);
                    let (code, message) = if version.from == before.from {
                        let message = said!(
                            "{0}.from and {1} are both {2}, so two weeks would hold: keep one of them, or write another date.",
                            place,
                            other,
                            version.from
                        );
                        ("contradiction", message)
                    } else {
                        let message = said!(
                            "{0} is before {1}, the date in {2}: list the versions in the order of their dates.",
                            version.from,
                            before.from,
                            other
                        );
                        ("out-of-order", message)
                    };
                    self.add(format!("{place}.from"), code, message)
                });
            }
            let mut turns = version.alternating.iter().flat_map(|weeks| &weeks.then);
            if version.hours.is_empty() && turns.all(|week| week.is_empty()) {
                rarely(|| {
                    let message = said!(
                        "From {0} on no week would have open hours: give it at least one period, such as { \"mon-fri\": [\"09:00-17:30\"] }, or write a closure.",
                        version.from
                    );
                    self.add(format!("{place}.hours"), "no-hours", message)
                });
            }
            self.turns(&place, version.alternating.as_ref());
        }
    }

    /// The settled periods of a measure, as far as no instant of judging is needed.
    #[inline(never)]
    pub(super) fn settled(&mut self, path: &str, measure: &Measure, agreement: &Agreement) {
        let settled = &measure.settled;
        let list = format!("{path}.settled");
        self.bound(
            &list,
            settled.len(),
            MOST_SETTLED,
            english!("settled periods"),
        );
        self.unique(
            path,
            &|position| format!("settled[{position}].period"),
            settled.iter().map(|one| one.period.to_string()).collect(),
        );
        let zone = Zone::named(&agreement.time_zone).unwrap_or(Zone::UTC);
        let cut = Cut::new(measure.period, zone);
        let by_opened = measure.workload.map(|workload| workload.of) == Some(Volume::Opened);
        for (position, one) in settled.iter().enumerate() {
            let place = format!("settled[{position}]");
            match cut.named(one.period) {
                None => rarely(|| {
                    let message = said!(
                        "\"{0}\" is not one of the periods of {1}.period: write one of them, such as \"{2}\".",
                        one.period,
                        path,
                        cut.around(one.period).id
                    );
                    self.add(format!("{list}[{position}].period"), "bad-value", message)
                }),
                Some(span) => self.settled_in_force(path, &place, measure.effective, span, zone),
            }
            if by_opened && one.opened.is_none() {
                rarely(|| {
                    let message = said!(
                        "{0}.workload limits the work by what is logged in a period: add \"opened\", the number that was agreed for {1}.",
                        path,
                        one.period
                    );
                    self.add(format!("{path}.{place}.opened"), "missing-field", message)
                });
            } else if !by_opened && one.opened.is_some() {
                let why =
                    said!("what is logged in a period decides nothing here. Remove the number.");
                self.contradiction(path, [&format!("{place}.opened"), "workload"], why);
            }
        }
    }

    /// A settled period must be one in which its measure is in force.
    fn settled_in_force(
        &mut self,
        path: &str,
        place: &str,
        effective: Option<Effective>,
        span: PeriodSpan,
        zone: Zone,
    ) {
        let force = in_force(effective, zone);
        if span.to.0 <= force.from || force.to <= span.from.0 {
            let why = said!(
                "the measure is not in force in that period. Settle another one, or change the dates."
            );
            self.contradiction(path, [&format!("{place}.period"), "effective"], why);
        }
    }

    /// A period that lasts still cannot be settled.
    #[inline(never)]
    pub(super) fn settled_too_early(&mut self, agreement: &Agreement, as_of: Instant, zone: Zone) {
        for (position, measure) in agreement.measures.iter().enumerate() {
            let cut = Cut::new(measure.period, zone);
            let lasts = |one: &Settled| cut.named(one.period).is_some_and(|span| span.to > as_of);
            let settled = measure.settled.iter().enumerate();
            for (number, one) in settled.filter(|(_, one)| lasts(one)) {
                rarely(|| {
                    let path = format!("agreement.measures[{position}].settled[{number}].period");
                    let message = said!(
                        "{0} has not ended at asOf, {1}, so it cannot be settled yet: remove it, or write a later time in asOf.",
                        one.period,
                        as_of
                    );
                    self.add(path, "not-ended", message)
                });
            }
        }
    }
}
