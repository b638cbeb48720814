//! The faults of availability: terms that lead nowhere or contradict each other, outages that end before they
//! begin, samples that do not add up, and figures for periods that there are not.
//!
//! A part of `validate`, which says what all parts share; `crate::availability` relies on what is checked
//! here. `outages` bounds the work.

use super::{DayLength, Faults, known, rarely};
use crate::compliance::Cut;
use crate::document::Document;
use crate::document::agreement::Agreement;
use crate::document::availability::{Availability, Basis, Component, ErrorRate, OutageCount};
use crate::document::measure::Periods;
use crate::document::outages::Sample;
use crate::length::Length;
use crate::map::Map;
use crate::money::Percent;
use crate::sentence::{english, said};
use crate::zone::Zone;
use rust_decimal::Decimal;

/// The services, exclusions, scores or components that an availability may name.
const MOST_NAMED: usize = 100;
/// How deep components may be nested.
const MOST_DEPTH: usize = 10;
/// The decimals that a share may have, so that weighted seconds are exact.
const DECIMALS: u32 = 6;

impl Faults {
    /// The terms.
    #[inline(never)]
    pub(super) fn availability(&mut self, agreement: &Agreement, day: DayLength) {
        let (measures, reported) = (&agreement.availability, &agreement.reported);
        self.ids(
            "agreement.availability",
            measures.iter().map(|one| &*one.id),
        );
        self.ids("agreement.reported", reported.iter().map(|one| &*one.id));
        self.one_namespace(agreement);
        let calendars = known(
            english!("calendar"),
            "agreement.calendars",
            agreement.calendar_ids(),
        );
        for (position, measure) in measures.iter().enumerate() {
            let path = format!("agreement.availability[{position}]");
            self.reference(&format!("{path}.calendar"), &measure.calendar, &calendars);
            self.period(&path, measure.period);
            if measure.period == Periods::Contract && measure.effective.is_none() {
                rarely(|| {
                    self.add(
                        format!("{path}.effective"),
                        "missing-field",
                        said!("The period is the whole contract, and nothing says when it began: add \"effective\": { \"from\": ... }."),
                    )
                });
            }
            self.basis(&path, measure, day);
            self.outages_of(&path, measure, day);
            if let Some(components) = &measure.components {
                self.components(&path, components);
            }
            if let Some(rounding) = measure.rounding {
                self.figure_rounding(&path, rounding.to);
            }
            self.effective(&path, measure.effective);
        }
        for (position, one) in reported.iter().enumerate() {
            self.period(&format!("agreement.reported[{position}]"), one.period);
        }
    }

    /// Credits name all measures alike, so their ids differ whatever they are.
    fn one_namespace(&mut self, agreement: &Agreement) {
        let mut seen: Map<&str, String> = Map::new();
        let lists = [
            ("measures", ids(&agreement.measures, |one| &one.id)),
            ("availability", ids(&agreement.availability, |one| &one.id)),
            ("reported", ids(&agreement.reported, |one| &one.id)),
        ];
        for (list, ids) in lists {
            for (position, id) in ids.into_iter().enumerate() {
                let path = format!("agreement.{list}[{position}].id");
                match seen.get(id) {
                    Some(first) if !first.starts_with(&format!("agreement.{list}[")) => {
                        let first = first.clone();
                        rarely(|| {
                            let message = said!(
                                "\"{0}\" stands in {1} already, and credits name all measures alike: change one of them.",
                                id,
                                first
                            );
                            self.add(path, "duplicate", message)
                        });
                    }
                    Some(_) => {}
                    None => {
                        seen.insert(id, path);
                    }
                }
            }
        }
    }

    fn basis(&mut self, path: &str, measure: &Availability, day: DayLength) {
        let path_of = |field: &str| format!("{path}.basis.{field}");
        match &measure.basis {
            Basis::Minutes | Basis::Requests => {}
            Basis::Fixed { time } => self.length(&path_of("time"), *time, day),
            Basis::ErrorRateMean { interval } => self.interval(&path_of("interval"), *interval),
            Basis::ErrorRateMinutes { interval, down } => {
                self.interval(&path_of("interval"), *interval);
                let (field, rate, possible) = match *down {
                    ErrorRate::Above(rate) => ("above", rate, rate.0 < Decimal::ONE_HUNDRED),
                    ErrorRate::From(rate) => ("from", rate, rate.0 > Decimal::ZERO),
                };
                if !possible {
                    rarely(|| {
                        let message = match field {
                            "above" => said!(
                                "With {0} no interval would be down: write another error rate, such as \"5%\".",
                                rate
                            ),
                            _ => said!(
                                "With {0} every interval would be down: write another error rate, such as \"5%\".",
                                rate
                            ),
                        };
                        self.add(path_of(field), "bad-value", message)
                    });
                }
                self.decimals(&path_of(field), rate);
            }
            Basis::Scores { scores } => {
                if scores.is_empty() {
                    let message = said!(
                        "No class has a score: name one, such as { \"slow\": \"50%\" }, or make the basis \"requests\"."
                    );
                    rarely(|| self.add(path_of("scores"), "empty", message));
                }
                self.bound(
                    &path_of("scores"),
                    scores.len(),
                    MOST_NAMED,
                    english!("scores"),
                );
                for (class, score) in scores {
                    self.decimals(&path_of(&format!("scores.{class}")), *score);
                }
            }
        }
        self.without_downtime(path, measure);
    }

    /// What is said about outages changes nothing where the figure is made of requests.
    fn without_downtime(&mut self, path: &str, measure: &Availability) {
        let (of_requests, of_samples) = match measure.basis {
            Basis::Minutes | Basis::Fixed { .. } => return,
            Basis::ErrorRateMinutes { .. } => (false, true),
            Basis::Requests | Basis::Scores { .. } | Basis::ErrorRateMean { .. } => (true, true),
        };
        for (field, said) in [
            (
                "shortestOutage",
                of_requests && measure.shortest_outage.is_some(),
            ),
            (
                "count",
                of_requests && measure.count != OutageCount::Seconds,
            ),
            ("users", of_samples && measure.users.is_some()),
            ("components", of_samples && measure.components.is_some()),
        ] {
            if said {
                let why = said!(
                    "the figure is made of samples, so it would change nothing. Remove \"{0}\", or choose another basis.",
                    field
                );
                self.contradiction(path, [field, "basis"], why);
            }
        }
    }

    /// Intervals begin with periods, and keep their places whatever clocks do.
    fn interval(&mut self, path: &str, interval: Length) {
        let seconds = interval.seconds;
        if interval.days != 0 || seconds <= 0 || 3_600 % seconds != 0 {
            rarely(|| {
                let message = said!(
                    "An hour is no whole number of intervals of \"{0}\": write one that divides an hour, such as 1m, 5m or 15m.",
                    interval
                );
                self.add(path, "bad-value", message)
            });
        }
    }

    fn decimals(&mut self, path: &str, share: Percent) {
        if share.0.normalize().scale() > DECIMALS {
            rarely(|| {
                let message = said!(
                    "{0} is too fine: write at most {1} decimals.",
                    share,
                    DECIMALS
                );
                self.add(path, "bad-value", message)
            });
        }
    }

    /// Which outages count, and how.
    fn outages_of(&mut self, path: &str, measure: &Availability, day: DayLength) {
        let of = format!("{path}.of");
        self.filled(&of, &measure.of, english!("service"));
        self.bound(&of, measure.of.len(), MOST_NAMED, english!("services"));
        self.unique(
            path,
            &|position| format!("of[{position}]"),
            measure.of.clone(),
        );
        if measure.components.is_some() && !measure.of.is_empty() {
            let why = said!("the components name the services. Remove one of them.");
            self.contradiction(path, ["of", "components"], why);
        }
        if measure.users == Some(0) {
            let message = said!(
                "A service without users has nobody to be hit: write how many it has, or remove it."
            );
            rarely(|| self.add(format!("{path}.users"), "bad-value", message));
        }
        if let Some(shortest) = measure.shortest_outage {
            self.length(&format!("{path}.shortestOutage"), shortest, day);
        }
        let list = format!("{path}.exclude");
        self.bound(
            &list,
            measure.exclude.len(),
            MOST_NAMED,
            english!("exclusions"),
        );
        self.unique(
            path,
            &|position| format!("exclude[{position}].kind"),
            ids(&measure.exclude, |one| &one.kind)
                .into_iter()
                .map(str::to_owned)
                .collect(),
        );
        for (position, exclusion) in measure.exclude.iter().enumerate() {
            if exclusion.kind.is_empty() {
                let message = said!(
                    "Outages without a kind are unplanned and always count: write the kind that is left out, or remove it."
                );
                rarely(|| self.add(format!("{list}[{position}].kind"), "empty", message));
            }
            let Some(most) = exclusion.at_most else {
                continue;
            };
            let place = format!("exclude[{position}].atMost");
            self.length(&format!("{path}.{place}"), most, day);
            if measure.period.is_rolling() {
                let why = said!(
                    "an outage may be within the limit in one rolling period and over it in the next. Use another period, or remove the limit."
                );
                self.contradiction(path, [&place, "period"], why);
            }
        }
    }

    fn components(&mut self, path: &str, components: &Component) {
        let path_here = format!("{path}.components");
        let services = components.services();
        self.bound(
            &path_here,
            services.len(),
            MOST_NAMED,
            english!("components"),
        );
        if services.len() > MOST_NAMED {
            return;
        }
        self.group(&path_here, components, 1);
        self.unique(
            path,
            &|_| "components".to_owned(),
            services
                .iter()
                .map(|(service, _)| (*service).to_owned())
                .collect(),
        );
    }

    fn group(&mut self, path: &str, component: &Component, depth: usize) {
        if depth > MOST_DEPTH {
            rarely(|| {
                let message = said!(
                    "Components are nested more than {0} deep here: take some levels away.",
                    MOST_DEPTH
                );
                self.add(path, "too-many", message)
            });
            return;
        }
        let (needed, parts) = component.parts();
        if let Component::Service { service, .. } = component {
            if service.is_empty() {
                let message = said!("The service is empty: write what outages call it.");
                rarely(|| self.add(path, "empty", message));
            }
            return;
        }
        if parts.is_empty() {
            let message =
                said!("There is nothing in this group: name its components, or remove it.");
            rarely(|| self.add(format!("{path}.of"), "empty", message));
        } else if !(1..=parts.len()).contains(&needed) {
            rarely(|| {
                let message = said!(
                    "{0} of {1} is not possible: write a number from 1 to {2}.",
                    needed,
                    parts.len(),
                    parts.len()
                );
                self.add(format!("{path}.k"), "bad-value", message)
            });
        }
        for (position, part) in parts.iter().enumerate() {
            self.group(&format!("{path}.of[{position}]"), part, depth + 1);
        }
    }

    /// What a document knows of services.
    #[inline(never)]
    pub(super) fn known_of_services(&mut self, document: &Document, zone: Zone) {
        let sound = self.0.len();
        self.work_of_availability(document, zone);
        if self.0.len() > sound {
            return;
        }
        self.outages(document, zone);
        for (position, sample) in document.samples.iter().enumerate() {
            self.sample(position, sample);
        }
        self.figures_given(document, zone);
    }

    fn outages(&mut self, document: &Document, zone: Zone) {
        let measures = &document.agreement.availability;
        let least = measures.iter().enumerate().filter_map(|(at, measure)| {
            let services = measure.services();
            Some((measure.users?, at, services))
        });
        let least: Vec<_> = least.collect();
        for (position, outage) in document.outages.iter().enumerate() {
            let path = |field: &str| format!("outages[{position}].{field}");
            if let Some(to) = outage.to {
                // Most are in order, and no path is needed.
                if crate::report::read(to, zone) < crate::report::read(outage.from, zone) {
                    let began = (english!("the beginning of the outage"), outage.from);
                    self.not_before(&path("to"), outage.to, began, zone);
                }
            }
            if let Some(share) = outage.share.filter(|share| share.0.scale() > DECIMALS) {
                self.decimals(&path("share"), share);
            }
            let Some(users) = outage.users else {
                continue;
            };
            let fewer = least
                .iter()
                .find(|(most, _, services)| users > *most && services.have(&outage.service));
            if let Some((most, at, _)) = fewer {
                rarely(|| {
                    let message = said!(
                        "{0} users are hit, and agreement.availability[{1}].users says that there are {2}: write fewer here, or more there.",
                        users,
                        at,
                        most
                    );
                    self.add(path("users"), "contradiction", message)
                });
            }
        }
    }

    fn sample(&mut self, position: usize, sample: &Sample) {
        let classes: u64 = sample.classes.values().sum();
        if sample.failed + classes > sample.total {
            rarely(|| {
                let message = if sample.failed > sample.total {
                    said!(
                        "{0} of {1} requests cannot have failed: write fewer, or a higher total.",
                        sample.failed,
                        sample.total
                    )
                } else {
                    said!(
                        "{0} failed and {1} of some class are more than all {2} requests: write fewer, or a higher total.",
                        sample.failed,
                        classes,
                        sample.total
                    )
                };
                self.add(format!("samples[{position}].failed"), "bad-value", message)
            });
        }
    }

    fn figures_given(&mut self, document: &Document, zone: Zone) {
        let reported = &document.agreement.reported;
        let known_ids = known(
            english!("reported figure"),
            "agreement.reported",
            reported.iter().map(|one| &*one.id),
        );
        let mut names = Vec::new();
        for (position, figure) in document.figures.iter().enumerate() {
            let path = format!("figures[{position}]");
            self.reference(&format!("{path}.measure"), &figure.measure, &known_ids);
            names.push(format!("{} {}", figure.measure, figure.period));
            let mut own = reported.iter().enumerate();
            let Some((at, one)) = own.find(|(_, one)| one.id == figure.measure) else {
                continue;
            };
            let cut = Cut::new(one.period, zone);
            if cut.named(figure.period).is_none() {
                rarely(|| {
                    let near = cut.around(figure.period).id;
                    let message = said!(
                        "{0} is none of the periods of agreement.reported[{1}]: did you mean \"{2}\"?",
                        figure.period,
                        at,
                        near
                    );
                    self.add(format!("{path}.period"), "bad-value", message)
                });
            }
        }
        self.unique("figures", &|position| format!("[{position}].period"), names);
    }
}

fn ids<T>(list: &[T], id: impl Fn(&T) -> &String) -> Vec<&str> {
    list.iter().map(|one| id(one).as_str()).collect()
}
