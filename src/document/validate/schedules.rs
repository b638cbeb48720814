//! The faults of schedules: levels that do not go with what is looked at, bands that hold nothing, units
//! that cannot be added up.
//!
//! Part of `validate`; `credits` calls it when it knows what a credit reads.

use super::credits::MOST;
use super::{DayLength, Faults};
use crate::document::agreement::{Band, Credit, CreditOn, Give, Late, Level, Schedule, Take};
use crate::money::Percent;
use crate::sentence::{Part, english, said};
use crate::time::DAY;
use rust_decimal::Decimal;

/// What a credit reads.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Dimension {
    Share,
    Time,
    Number,
}

impl Faults {
    pub(super) fn schedule(
        &mut self,
        path: &str,
        credit: &Credit,
        dimension: Dimension,
        day: DayLength,
    ) {
        // On the wall a day has 24 hours, whatever it means in service time.
        let day = match credit.on {
            CreditOn::EachMiss {
                take: Late::CalendarOverrun,
                ..
            } => DayLength::Seconds(DAY),
            _ => day,
        };
        let place = format!("{path}.as");
        let on_outages = matches!(
            credit.on,
            CreditOn::EachOutage { .. }
                | CreditOn::Figure {
                    take: Take::Downtime,
                    ..
                }
        );
        match &credit.schedule {
            Schedule::Bands { bands } => self.bands(&place, bands, (dimension, on_outages), day),
            Schedule::Steps {
                from,
                each,
                first,
                give,
                ..
            } => {
                if let Some(from) = from {
                    self.level(
                        &format!("{place}.from"),
                        *from,
                        (dimension, on_outages),
                        day,
                    );
                }
                self.length_of_step(&format!("{place}.each"), *each, dimension, day);
                if let Some(first) = first {
                    self.same_unit(&format!("{place}.first"), *first, *give);
                }
            }
            Schedule::Slabs { slabs, .. } => {
                if slabs.is_empty() {
                    self.add(format!("{place}.slabs"), "empty", said!("There are no slabs, so nothing would ever be given: add one, such as { \"from\": \"0h\", \"each\": \"1h\", \"give\": \"50.00\" }."));
                }
                self.bound(
                    &format!("{place}.slabs"),
                    slabs.len(),
                    MOST,
                    english!("slabs"),
                );
                for (position, slab) in slabs.iter().enumerate() {
                    let place = format!("{place}.slabs[{position}]");
                    self.level(&format!("{place}.from"), slab.from, (dimension, false), day);
                    self.length_of_step(&format!("{place}.each"), slab.each, dimension, day);
                    self.same_unit(&format!("{place}.give"), slab.give, slabs[0].give);
                    let before = position.checked_sub(1).map(|before| slabs[before].from);
                    let nearer = before.is_some_and(|before| {
                        let (before, own) = (magnitude(before), magnitude(slab.from));
                        match (dimension == Dimension::Share) != credit.reward {
                            true => own >= before,
                            false => own <= before,
                        }
                    });
                    if nearer {
                        let message = said!(
                            "A slab must begin further from the good side than the one before: write them in that order."
                        );
                        self.add(format!("{place}.from"), "out-of-order", message);
                    }
                }
            }
            Schedule::Gap { .. } if dimension != Dimension::Share => {
                let why = said!(
                    "a gap is taken between percentages. Use \"steps\", or look at a figure."
                );
                self.contradiction(path, ["as.kind", "on"], why);
            }
            Schedule::LostTime { beyond, .. } => {
                if !on_outages {
                    let why = said!(
                        "only downtime is time lost. Look at the \"downtime\" of an availability measure, or at each outage."
                    );
                    self.contradiction(path, ["as.kind", "on"], why);
                } else if let Some(beyond) = beyond {
                    self.level(&format!("{place}.beyond"), *beyond, (dimension, true), day);
                }
            }
            Schedule::Right { right } if right.trim().is_empty() => {
                self.add(format!("{place}.right"), "empty", said!("The right is empty: say what the customer may do, such as \"Terminate for cause\"."));
            }
            Schedule::Gap { .. } | Schedule::Flat { .. } | Schedule::Right { .. } => {}
        }
    }

    pub(super) fn bands(
        &mut self,
        place: &str,
        bands: &[Band],
        reads: (Dimension, bool),
        day: DayLength,
    ) {
        if bands.is_empty() {
            self.add(
                format!("{place}.bands"),
                "empty",
                said!("There are no bands, so nothing would ever be given back: add one, such as { \"below\": \"95%\", \"give\": \"5%\" }, or remove the credit."),
            );
        }
        for (position, band) in bands.iter().enumerate() {
            let path = format!("{place}.bands[{position}]");
            let edges = [
                ("below", band.below),
                ("atMost", band.at_most),
                ("above", band.above),
                ("atLeast", band.at_least),
            ];
            let sound = self.0.len();
            for (name, level) in edges {
                if let Some(level) = level {
                    self.level(&format!("{path}.{name}"), level, reads, day);
                }
            }
            self.same_unit(&format!("{path}.give"), band.give, bands[0].give);
            if self.0.len() > sound {
                continue;
            }
            if edges.iter().all(|(_, level)| level.is_none()) {
                let message = said!(
                    "A band without an edge holds for everything: add \"below\", \"atMost\", \"above\" or \"atLeast\"."
                );
                self.add(path, "missing-field", message);
                continue;
            }
            for [one, other] in [["below", "atMost"], ["above", "atLeast"]] {
                let there = |name| {
                    edges
                        .iter()
                        .any(|(edge, level)| *edge == name && level.is_some())
                };
                if there(one) && there(other) {
                    self.contradiction(
                        &path,
                        [one, other],
                        said!("they are the same side of the band. Keep one of them."),
                    );
                }
            }
            let (high, low) = (band.below.or(band.at_most), band.above.or(band.at_least));
            if let (Some(high), Some(low)) = (high, low) {
                let (top, bottom) = (magnitude(high), magnitude(low));
                let both = band.at_most.is_some() && band.at_least.is_some();
                if top < bottom || top == bottom && !both {
                    let message = said!(
                        "Nothing lies between {0} and {1}: write an upper edge that is higher than the lower one.",
                        low,
                        high
                    );
                    self.add(path.clone(), "contradiction", message);
                }
            }
            let same = |other: &Band| {
                Band {
                    give: band.give,
                    ..*other
                } == *band
            };
            if let Some(first) = bands[..position].iter().position(same) {
                let message = match (band.below, edges.iter().flat_map(|(_, edge)| edge).count()) {
                    (Some(below), 1) => {
                        said!(
                            "Bands {0} and {1} both start below {2}: keep one.",
                            first + 1,
                            position + 1,
                            below
                        )
                    }
                    _ => said!(
                        "Bands {0} and {1} have the same edges: keep one of them.",
                        first + 1,
                        position + 1
                    ),
                };
                self.add(format!("{path}.{}", edge_name(band)), "duplicate", message);
            }
        }
    }

    /// A level must be of the kind that the credit reads.
    pub(super) fn level(
        &mut self,
        path: &str,
        level: Level,
        (dimension, on_outages): (Dimension, bool),
        day: DayLength,
    ) {
        match (level, dimension) {
            (Level::Share(_), Dimension::Share) | (Level::Number(_), Dimension::Number) => {}
            // A share of the service time.
            (Level::Share(_), Dimension::Time) if on_outages => {}
            (Level::Time(length), Dimension::Time) => {
                if !(length.days == 0 && length.seconds == 0) {
                    self.length(path, length, day);
                }
            }
            (_, dimension) => {
                let what = match dimension {
                    Dimension::Share => {
                        said!("a percentage is looked at: write one, such as 99.9%")
                    }
                    Dimension::Time => said!("a time is looked at: write one, such as 4h"),
                    Dimension::Number => said!("a number is looked at: write one, such as 5"),
                };
                self.add(
                    path,
                    "bad-value",
                    said!("{0} does not go with it: {1}.", Part::from(level), what),
                );
            }
        }
    }

    pub(super) fn length_of_step(
        &mut self,
        path: &str,
        each: Level,
        dimension: Dimension,
        day: DayLength,
    ) {
        let sound = self.0.len();
        self.level(path, each, (dimension, false), day);
        if self.0.len() == sound && magnitude(each).is_zero() {
            let message = said!(
                "A step of {0} has no length: write a longer one.",
                Part::from(each)
            );
            self.add(path, "too-short", message);
        }
    }

    pub(super) fn same_unit(&mut self, path: &str, give: Give, first: Give) {
        if give.unit() != first.unit() {
            let message = said!(
                "{0} cannot be added to {1}: give everything in the same unit, or make two credits of it.",
                Part::from(give),
                Part::from(first)
            );
            self.add(path, "contradiction", message);
        }
    }
}

/// The size of a level among others of its kind.
pub(super) fn magnitude(level: Level) -> Decimal {
    match level {
        Level::Share(Percent(value)) | Level::Number(value) => value,
        Level::Time(length) => Decimal::from(length.in_seconds(Some(DAY)).unwrap_or(i64::MAX)),
    }
}

pub(super) fn edge_name(band: &Band) -> &'static str {
    match band {
        Band { below: Some(_), .. } => "below",
        Band {
            at_most: Some(_), ..
        } => "atMost",
        Band { above: Some(_), .. } => "above",
        _ => "atLeast",
    }
}
