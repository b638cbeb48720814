//! The faults of what is paid: charges, their parts, what credits and limits are shares of.
//!
//! Part of `validate`; `credits` and `limits` ask it about what they are shares of.

use super::credits::{MOST, MOST_PERIODS, measure};
use super::{Faults, Known, known};
use crate::credits::{largest, months_of};
use crate::document::agreement::{
    Agreement, Base, Charge, ChargePer, Claim, Credit, CreditOn, DayValue, Give, GiveUnit,
    Schedule, Taken,
};
use crate::document::measure::Periods;
use crate::sentence::{english, said};

/// The days that a claim may take.
const MOST_DAYS: u32 = 3_660;
/// The units that a charge may be paid for.
const MOST_UNITS: u32 = 10_000_000;

impl Faults {
    #[inline(never)]
    pub(super) fn charges(&mut self, agreement: &Agreement) {
        let charges = &agreement.charges;
        self.ids("agreement.charges", charges.iter().map(|one| &*one.id));
        for (position, charge) in charges.iter().enumerate() {
            let path = format!("agreement.charges[{position}]");
            self.charge(&path, charge);
        }
        let parts = &agreement.parts;
        self.ids("agreement.parts", parts.iter().map(|part| &*part.id));
        for (position, part) in parts.iter().enumerate() {
            let path = format!("agreement.parts[{position}]");
            if charges.iter().any(|charge| charge.id == part.id) {
                let message = said!(
                    "\"{0}\" is the id of a charge too: give this part another one.",
                    part.id
                );
                self.add(format!("{path}.id"), "duplicate", message);
            }
            let before = parts[..position].iter().map(|part| &*part.id);
            let ids = charges.iter().map(|charge| &*charge.id).chain(before);
            let whole = known(
                english!("charge or part"),
                "agreement.charges or the parts before",
                ids,
            );
            self.reference(&format!("{path}.of"), &part.of, &whole);
        }
    }

    pub(super) fn charge(&mut self, path: &str, charge: &Charge) {
        if let Some(units) = charge
            .units
            .filter(|units| !(1..=MOST_UNITS).contains(units))
        {
            let message = said!(
                "A charge for {0} units is not possible: write a number from 1 to {1}.",
                units,
                MOST_UNITS
            );
            self.add(format!("{path}.units"), "bad-value", message);
        }
        self.bound(
            &format!("{path}.changes"),
            charge.changes.len(),
            MOST,
            english!("changes"),
        );
        let from = charge.effective.map(|effective| effective.from);
        let mut before = from;
        for (position, change) in charge.changes.iter().enumerate() {
            if let Some(before) = before.filter(|before| change.from <= *before) {
                let message = said!(
                    "{0} is not after {1}, from when the amount before it is paid: write a later date.",
                    change.from,
                    before
                );
                let path = format!("{path}.changes[{position}].from");
                self.add(path, "out-of-order", message);
            }
            before = Some(change.from);
        }
        if let Some(effective) = charge.effective
            && let Some(until) = effective.until.filter(|until| *until <= effective.from)
        {
            let message = said!(
                "{0} is not after {1}: write a later date.",
                until,
                effective.from
            );
            self.add(format!("{path}.effective.until"), "out-of-order", message);
        }
    }

    /// The charge that a credit or limit is a share of, in the periods of what stands at a path.
    pub(super) fn base(
        &mut self,
        place: &str,
        base: &Base,
        charges: &Known<'_>,
        agreement: &Agreement,
        (path, periods): (&str, Periods),
    ) {
        let named = match base.taken.is_some() || base.day.is_some() {
            true => format!("{place}.charge"),
            false => place.to_owned(),
        };
        self.reference(&named, &base.charge, charges);
        let mut id = &base.charge;
        // Each part is of one listed before it.
        for part in agreement.parts.iter().rev() {
            if part.id == *id {
                id = &part.of;
            }
        }
        let mut found = agreement.charges.iter().enumerate();
        let Some((position, charge)) = found.find(|(_, charge)| charge.id == *id) else {
            return;
        };
        let longer = match (charge.per.months(), months_of(periods)) {
            (Some(every), Some(months)) => every > months,
            (Some(_), None) => {
                let (at, source) = source(agreement, path);
                let message = said!(
                    "agreement.charges[{0}] is paid by whole months, and {1} has no whole months: make it a month, a quarter, a half-year or a year.",
                    position,
                    source
                );
                self.add(at, "contradiction", message);
                return;
            }
            (None, _) => charge.per == ChargePer::Contract && periods != Periods::Contract,
        };
        let ends = charge.effective.is_some_and(|dates| dates.until.is_some());
        if periods == Periods::Contract && charge.per != ChargePer::Contract && !ends {
            let message = said!(
                "agreement.charges[{0}] is paid again and again, and nothing says for how long in all: add \"effective\" with \"from\" and \"until\", or name a charge that is paid once for the contract.",
                position
            );
            self.add(place, "contradiction", message);
        }
        match base.taken {
            None if longer => {
                let message = said!(
                    "agreement.charges[{0}] is paid for longer than a period here, so it has to be said how much of it counts: write { \"charge\": \"{1}\", \"taken\": \"whole\" }, or \"part\" for what falls on the period.",
                    position,
                    base.charge
                );
                self.add(place, "missing-field", message);
            }
            Some(Taken::Part) if longer && charge.per == ChargePer::Contract => {
                let message = said!(
                    "What is paid once has no part that falls on a period: take the \"whole\"."
                );
                self.add(format!("{place}.taken"), "contradiction", message);
            }
            Some(_) if !longer => {
                let message = said!(
                    "agreement.charges[{0}] is not paid for longer than a period here, so all that is paid in it counts: remove \"taken\".",
                    position
                );
                self.add(format!("{place}.taken"), "contradiction", message);
            }
            _ => {}
        }
    }

    pub(super) fn day_value(
        &mut self,
        place: &str,
        base: &Base,
        unit: Option<GiveUnit>,
        periods: Option<Periods>,
    ) {
        if unit == Some(GiveUnit::Days)
            && let (Some(day), Some(periods)) = (base.day, periods)
        {
            self.day_worth(place, base, day, periods);
        }
        match (unit, base.day) {
            (Some(GiveUnit::Days), None) => {
                let message = said!(
                    "Days are given, and nothing says what one is worth: add \"day\": \"thirtieth\" or \"calendar-day\"; or remove \"of\" if days of service are added."
                );
                self.add(place, "missing-field", message);
            }
            (Some(GiveUnit::Share) | None, Some(_)) => {
                let message = said!("No days are given here: remove \"day\".");
                self.add(format!("{place}.day"), "contradiction", message);
            }
            _ => {}
        }
    }

    /// What a day is worth must follow from what is paid in the period.
    fn day_worth(&mut self, place: &str, base: &Base, day: DayValue, periods: Periods) {
        if base.taken == Some(Taken::Whole) {
            let why = said!(
                "a day is worth a part of what is paid in the period. Take the \"part\" that falls on it, or name a charge that is paid more often."
            );
            self.contradiction(place, ["day", "taken"], why);
        } else if periods == Periods::Contract {
            let message = said!(
                "The whole contract has no number of days: give a sum or a share, or days of shorter periods."
            );
            self.add(format!("{place}.day"), "contradiction", message);
        } else if day == DayValue::Thirtieth && months_of(periods).is_none() {
            let message = said!(
                "There is a thirtieth of what is paid for months, and this period has no whole months: write \"calendar-day\"."
            );
            self.add(format!("{place}.day"), "contradiction", message);
        }
    }

    /// No credit gives more of a part than the part allows (a rule of pools).
    pub(super) fn largest(
        &mut self,
        path: &str,
        agreement: &Agreement,
        credit: &Credit,
        of: &Base,
    ) {
        let Some(most) = largest(agreement, &of.charge) else {
            return;
        };
        let gives: Vec<(String, Give)> = match &credit.schedule {
            Schedule::Bands { bands } => bands
                .iter()
                .enumerate()
                .map(|(position, band)| (format!("bands[{position}].give"), band.give))
                .collect(),
            Schedule::Flat { give } => vec![("give".to_owned(), *give)],
            Schedule::Steps { give, first, .. } => first
                .iter()
                .map(|first| ("first".to_owned(), *first))
                .chain([("give".to_owned(), *give)])
                .collect(),
            Schedule::Slabs { slabs, .. } => slabs
                .iter()
                .enumerate()
                .map(|(position, slab)| (format!("slabs[{position}].give"), slab.give))
                .collect(),
            _ => Vec::new(),
        };
        for (name, give) in gives {
            if let Give::Share(share) = give
                && share > most
            {
                let message = said!(
                    "{0} is more than {1}, the largest share of \"{2}\" that one credit may give: write a lower one.",
                    share,
                    most,
                    of.charge
                );
                self.add(format!("{path}.as.{name}"), "above-largest", message);
            }
        }
    }

    #[inline(never)]
    pub(super) fn claim(&mut self, claim: Claim) {
        match claim {
            Claim::Days { days } => {
                self.between("agreement.claim.days".to_owned(), days, 1, MOST_DAYS)
            }
            Claim::Months { months } => {
                self.between("agreement.claim.months".to_owned(), months, 1, MOST_PERIODS)
            }
        }
    }
}

/// Where the periods of a credit or limit are said: the field that leads there, and the field itself.
pub(super) fn source(agreement: &Agreement, path: &str) -> (String, String) {
    let position = path
        .strip_prefix("agreement.credits[")
        .and_then(|rest| rest.strip_suffix(']')?.parse::<usize>().ok());
    let Some(position) = position else {
        let per = format!("{path}.per");
        return (per.clone(), per);
    };
    let on = agreement.credits.get(position).map(|credit| &credit.on);
    match on {
        Some(
            CreditOn::Figure { measure, .. }
            | CreditOn::EachOutage { measure }
            | CreditOn::FailedPeriods { measure, .. },
        ) => {
            let named = self::measure(agreement, measure).map(|(_, path, _)| path);
            let source = format!("{}.period", named.unwrap_or_default());
            (format!("{path}.on.measure"), source)
        }
        _ => (format!("{path}.on.period"), format!("{path}.on.period")),
    }
}
