//! The faults of credits: references that lead nowhere, modifiers that change nothing, shares of nothing.
//!
//! `validate` calls it with the agreement; it asks `charges`, `schedules` and `limits` about theirs. The
//! engine's `credits` relies on what is checked here.

use super::schedules::Dimension;
use super::{DayLength, Faults, known};
use crate::credits::{looks_at_items, unit};
use crate::document::agreement::{
    Agreement, Band, Base, ChargePer, Credit, CreditOn, Excess, Give, GiveUnit, Late, Level,
    LimitPer, Schedule, Take, Then, Together,
};
use crate::document::measure::Periods;
use crate::money::Percent;
use crate::sentence::{english, said};

/// The changes that a charge may have, and the bands, slabs and modifiers of a credit.
pub(super) const MOST: usize = 100;
/// The periods that a credit may look back on, or ahead to; the months, too.
pub(super) const MOST_PERIODS: u32 = 120;

/// What kind of measure an id names.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Clocks,
    Availability,
    Reported,
}

/// The measure that an id names, and its periods.
pub(super) fn measure(agreement: &Agreement, id: &str) -> Option<(Kind, String, Periods)> {
    let counted = agreement.measures.iter().map(|one| (&one.id, one.period));
    let available = agreement.availability.iter();
    let available = available.map(|one| (&one.id, one.period));
    let reported = agreement.reported.iter().map(|one| (&one.id, one.period));
    let counted = counted
        .enumerate()
        .map(|one| (Kind::Clocks, "measures", one));
    let available = available.enumerate();
    let available = available.map(|one| (Kind::Availability, "availability", one));
    let reported = reported
        .enumerate()
        .map(|one| (Kind::Reported, "reported", one));
    let mut all = counted.chain(available).chain(reported);
    let found = all.find(|(.., (_, (known, _)))| *known == id);
    found.map(|(kind, list, (position, (_, periods)))| {
        (kind, format!("agreement.{list}[{position}]"), periods)
    })
}

/// The plainest of all credits is sound by its shape: a share of one monthly fee in bands below levels.
/// It is looked at when nothing else has arrived yet.
pub(crate) fn is_plain(agreement: &Agreement) -> bool {
    let Agreement {
        measures,
        charges,
        credits,
        limits,
        parts,
        claim,
        ..
    } = agreement;
    let ([charge], [credit], true, None) = (&charges[..], &credits[..], parts.is_empty(), claim)
    else {
        return charges.is_empty()
            && credits.is_empty()
            && limits.is_empty()
            && parts.is_empty()
            && claim.is_none();
    };
    let of = Some(&*charge.id);
    let plain_of = |base: &Option<Base>| {
        base.as_ref().is_some_and(|base| {
            base.taken.is_none() && base.day.is_none() && Some(&*base.charge) == of
        })
    };
    let plain_charge = charge.per == ChargePer::Month
        && !charge.id.is_empty()
        && charge.units.is_none()
        && charge.changes.is_empty()
        && charge.effective.is_none();
    let plain_limit = limits.iter().all(|limit| {
        limit.per == LimitPer::Period(Periods::MONTH)
            && matches!(limit.cap, Some(Give::Share(_)))
            && plain_of(&limit.of)
            && limit.combine == Together::Sum
            && limit.excess == Excess::Lost
            && limit.over.len() == 1
            && limit.over[0] == credit.id
    });
    let monthly = |id: &str| {
        let mut measures = measures.iter();
        measures.any(|measure| measure.id == id && measure.period == Periods::MONTH)
    };
    let CreditOn::Figure { measure, take } = &credit.on else {
        return false;
    };
    let Schedule::Bands { bands } = &credit.schedule else {
        return false;
    };
    let plain = plain_charge
        && plain_limit
        && *take == Take::Figure
        && monthly(measure)
        && plain_of(&credit.of)
        && credit.then.is_empty()
        && !credit.id.is_empty()
        && !bands.is_empty();
    // Edges that fall from band to band differ.
    let mut before: Option<Percent> = None;
    let falls = |band: &Band| {
        let edges = (band.below, band.at_most, band.above, band.at_least);
        let (Some(Level::Share(below)), None, None, None) = edges else {
            return false;
        };
        let lower = before.is_none_or(|before| below < before);
        before = Some(below);
        lower && matches!(band.give, Give::Share(_))
    };
    plain && bands.iter().all(falls)
}

impl Faults {
    pub(super) fn money(&mut self, agreement: &Agreement, day: DayLength) {
        if !is_plain(agreement) {
            self.charges(agreement);
            self.credits(agreement, day);
            self.limits(agreement);
            if let Some(claim) = agreement.claim {
                self.claim(claim);
            }
        }
    }

    #[inline(never)]
    fn credits(&mut self, agreement: &Agreement, day: DayLength) {
        let credits = &agreement.credits;
        self.ids("agreement.credits", credits.iter().map(|one| &*one.id));
        let charges = agreement.charges.iter().map(|charge| &*charge.id);
        let parts = agreement.parts.iter().map(|part| &*part.id);
        let charges = known(
            english!("charge"),
            "agreement.charges",
            charges.chain(parts),
        );
        for (position, credit) in credits.iter().enumerate() {
            let path = format!("agreement.credits[{position}]");
            let sound = self.0.len();
            let Some((dimension, periods)) = self.on(&path, agreement, credit) else {
                continue;
            };
            self.schedule(&path, credit, dimension, day);
            if self.0.len() > sound {
                continue;
            }
            let unit = unit(&credit.schedule);
            match (&credit.of, unit) {
                (Some(of), Some(GiveUnit::Share | GiveUnit::Days)) => {
                    let place = format!("{path}.of");
                    self.base(&place, of, &charges, agreement, (&path, periods));
                    self.day_value(&place, of, unit, Some(periods));
                    self.largest(&path, agreement, credit, of);
                }
                (None, Some(GiveUnit::Share)) => {
                    let message = said!(
                        "A share is given, and nothing says of what: name a charge, such as \"monthly-fee\", or give a sum."
                    );
                    self.add(format!("{path}.of"), "missing-field", message);
                }
                (Some(_), _) => {
                    let why = said!(
                        "what is given here is no share of anything. Give a share such as 5%, or remove \"of\"."
                    );
                    self.contradiction(&path, ["of", "as"], why);
                }
                (None, _) => {}
            }
            self.then(&path, agreement, credit, unit);
            let gives_sums = unit == Some(GiveUnit::Sum);
            if gives_sums && agreement.currency.is_none() {
                let message =
                    said!("There are sums of money without a currency: add one, such as \"GBP\".");
                self.add("agreement.currency", "missing-field", message);
            }
        }
    }

    /// What a credit looks at, and in which periods; nothing if that is faulty.
    fn on(
        &mut self,
        path: &str,
        agreement: &Agreement,
        credit: &Credit,
    ) -> Option<(Dimension, Periods)> {
        let sound = self.0.len();
        let place = format!("{path}.on");
        let found = match &credit.on {
            CreditOn::Figure { measure, take } => {
                let (kind, of, periods) = self.measure_of(&place, agreement, measure)?;
                let dimension = match (take, kind) {
                    (Take::Figure, _) => Dimension::Share,
                    (Take::Misses, Kind::Clocks) => Dimension::Number,
                    (Take::Downtime, Kind::Availability) => Dimension::Time,
                    (Take::Downtime, _) => {
                        let message = said!(
                            "{0} has no downtime: take its \"figure\", or name a measure of agreement.availability.",
                            of
                        );
                        self.add(format!("{place}.take"), "contradiction", message);
                        return None;
                    }
                    (Take::Misses, _) => {
                        let message = said!(
                            "{0} counts no misses: take its \"figure\", or name a measure that counts clocks.",
                            of
                        );
                        self.add(format!("{place}.take"), "contradiction", message);
                        return None;
                    }
                };
                (dimension, periods)
            }
            CreditOn::EachOutage { measure } => {
                let (kind, of, periods) = self.measure_of(&place, agreement, measure)?;
                if kind != Kind::Availability {
                    let message = said!(
                        "{0} counts no outages: name a measure of agreement.availability, or credit each miss.",
                        of
                    );
                    self.add(format!("{place}.measure"), "contradiction", message);
                    return None;
                }
                (Dimension::Time, periods)
            }
            CreditOn::EachMiss { of, take, period } => {
                self.of_targets(&place, agreement, of, *period);
                let dimension = match take {
                    Late::DaysLate => Dimension::Number,
                    _ => Dimension::Time,
                };
                (dimension, *period)
            }
            CreditOn::NthMiss {
                of,
                count,
                months,
                period,
            } => {
                self.of_targets(&place, agreement, of, *period);
                self.between(format!("{place}.count"), *count, 1, 1_000_000);
                self.between(format!("{place}.months"), *months, 1, MOST_PERIODS);
                (Dimension::Number, *period)
            }
            CreditOn::Misses { of, period } => {
                self.of_targets(&place, agreement, of, *period);
                (Dimension::Number, *period)
            }
            CreditOn::FailedPeriods {
                measure,
                failed,
                of,
            } => {
                let (.., periods) = self.measure_of(&place, agreement, measure)?;
                self.between(format!("{place}.of"), *of, 1, MOST_PERIODS);
                self.between(format!("{place}.failed"), *failed, 1, (*of).max(1));
                (Dimension::Number, periods)
            }
            CreditOn::Points { of } => (Dimension::Number, self.of_points(&place, agreement, of)?),
        };
        (self.0.len() == sound).then_some(found)
    }

    /// The measure that a credit is on.
    fn measure_of(
        &mut self,
        place: &str,
        agreement: &Agreement,
        id: &str,
    ) -> Option<(Kind, String, Periods)> {
        let ids = agreement.figures().map(|(id, ..)| id);
        let known = known(
            english!("measure"),
            "agreement.measures, availability or reported",
            ids,
        );
        self.reference(&format!("{place}.measure"), id, &known);
        measure(agreement, id)
    }

    fn of_targets(&mut self, place: &str, agreement: &Agreement, of: &[String], periods: Periods) {
        let ids = agreement.targets.iter().map(|target| &*target.id);
        let known = known(english!("target"), "agreement.targets", ids);
        self.values(&format!("{place}.of"), of, english!("target"));
        for (position, target) in of.iter().enumerate() {
            self.reference(&format!("{place}.of[{position}]"), target, &known);
        }
        self.unique(place, &|position| format!("of[{position}]"), of.to_vec());
        if periods != Periods::MONTH {
            self.period(place, periods);
        }
        if periods.is_rolling() {
            let message = said!(
                "In rolling periods a miss would be credited more than once: write other periods, such as \"month\"."
            );
            self.add(format!("{place}.period"), "contradiction", message);
        }
    }

    /// The credits whose points another one converts; says their periods.
    fn of_points(&mut self, place: &str, agreement: &Agreement, of: &[String]) -> Option<Periods> {
        let gives = |credit: &&Credit| unit(&credit.schedule) == Some(GiveUnit::Points);
        let plain = |credit: &&Credit| !matches!(credit.on, CreditOn::Points { .. });
        let giving = agreement.credits.iter().filter(gives).filter(plain);
        let ids = giving.map(|credit| &*credit.id);
        let known = known(
            english!("credit that gives points"),
            "agreement.credits",
            ids,
        );
        self.values(&format!("{place}.of"), of, english!("credit"));
        let mut periods = None;
        for (position, id) in of.iter().enumerate() {
            let place = format!("{place}.of[{position}]");
            self.reference(&place, id, &known);
            let own = agreement.credits.iter().find(|credit| credit.id == *id);
            let own = own
                .filter(plain)
                .and_then(|credit| periods_of(agreement, credit));
            match (periods, own) {
                (Some(first), Some(own)) if first != own => {
                    let message = said!(
                        "\"{0}\" has other periods than \"{1}\", so their points cannot be added up: give them the same.",
                        id,
                        of[0]
                    );
                    self.add(place, "contradiction", message);
                }
                (None, own) => periods = own,
                _ => {}
            }
        }
        periods
    }

    fn then(&mut self, path: &str, agreement: &Agreement, credit: &Credit, unit: Option<GiveUnit>) {
        let list = format!("{path}.then");
        self.bound(&list, credit.then.len(), MOST, english!("modifiers"));
        let items = looks_at_items(credit);
        let mut on_money: Option<usize> = None;
        for (position, then) in credit.then.iter().enumerate() {
            let place = format!("{list}[{position}]");
            let money = match then {
                Then::AffectedShare | Then::Above { .. } | Then::AtLeast { .. } => true,
                Then::Round { to, .. } => {
                    self.round_to(&place, *to, (unit, items));
                    to.unit() == GiveUnit::Sum
                }
                Then::Repeat { .. } | Then::Average => false,
                Then::EarnBack { periods, .. } => {
                    self.between(format!("{place}.periods"), *periods, 1, MOST_PERIODS);
                    if !matches!(
                        credit.on,
                        CreditOn::Figure {
                            take: Take::Figure,
                            ..
                        }
                    ) {
                        let message = said!(
                            "Only a figure can reach a level later: look at the figure of a measure, or remove it."
                        );
                        self.add(place.clone(), "contradiction", message);
                    }
                    continue;
                }
            };
            if *then == Then::AffectedShare {
                self.affected(&place, agreement, credit);
            }
            let no_money = matches!(unit, None | Some(GiveUnit::Points))
                || unit == Some(GiveUnit::Days) && credit.of.is_none();
            if money && no_money {
                let message = said!("This works on money, and the credit gives none: remove it.");
                self.add(place, "contradiction", message);
            } else if money {
                on_money = on_money.or(Some(position));
            } else if let Some(before) = on_money.filter(|_| !items) {
                let message = said!(
                    "This works on what is given, and {0}[{1}] on the money that comes of it: write it before that.",
                    list,
                    before
                );
                self.add(place, "out-of-order", message);
            }
        }
    }

    fn affected(&mut self, place: &str, agreement: &Agreement, credit: &Credit) {
        let measure = match &credit.on {
            CreditOn::Figure { measure, .. } | CreditOn::EachOutage { measure } => measure,
            _ => "",
        };
        match self::measure(agreement, measure) {
            Some((Kind::Availability, ..)) => {}
            _ => {
                let message = said!(
                    "Only outages have a share of users who were hit: look at an availability measure, or remove it."
                );
                self.add(place, "contradiction", message);
            }
        }
    }

    fn round_to(&mut self, place: &str, to: Give, (unit, items): (Option<GiveUnit>, bool)) {
        let place = format!("{place}.to");
        if to.is_zero() {
            let message = said!("There are no multiples of {0}: write more.", to);
            self.add(place, "bad-value", message);
        } else if to.unit() != GiveUnit::Sum && Some(to.unit()) != unit {
            let message = said!(
                "{0} is another unit than what is given: write a multiple in the same unit, or a sum.",
                to
            );
            self.add(place, "contradiction", message);
        } else if to.unit() != GiveUnit::Sum && items {
            let message = said!(
                "Each miss is worked out on its own, and only their sum is rounded: write a sum of money."
            );
            self.add(place, "contradiction", message);
        }
    }
}

/// The periods of a credit, if what it is on is there.
pub(super) fn periods_of(agreement: &Agreement, credit: &Credit) -> Option<Periods> {
    match &credit.on {
        CreditOn::Figure { measure, .. }
        | CreditOn::EachOutage { measure }
        | CreditOn::FailedPeriods { measure, .. } => {
            self::measure(agreement, measure).map(|(.., periods)| periods)
        }
        CreditOn::EachMiss { period, .. }
        | CreditOn::NthMiss { period, .. }
        | CreditOn::Misses { period, .. } => Some(*period),
        CreditOn::Points { of } => {
            let mut credits = agreement.credits.iter();
            let first = credits.find(|credit| of.contains(&credit.id))?;
            match first.on {
                CreditOn::Points { .. } => None,
                _ => periods_of(agreement, first),
            }
        }
    }
}
