//! The faults of limits: caps in units that nothing is given in, times that are too short, choices among
//! what cannot be compared.
//!
//! Part of `validate`, beside `credits`.

use super::credits::periods_of;
use super::{Faults, known};
use crate::credits::{looks_at_items, unit};
use crate::document::agreement::{
    Agreement, Credit, Excess, Give, GiveUnit, Limit, LimitPer, Together,
};
use crate::document::measure::Periods;
use crate::sentence::{english, said};

impl Faults {
    #[inline(never)]
    pub(super) fn limits(&mut self, agreement: &Agreement) {
        let credits = &agreement.credits;
        let known_credits = known(
            english!("credit"),
            "agreement.credits",
            credits.iter().map(|credit| &*credit.id),
        );
        let charges = agreement.charges.iter().map(|charge| &*charge.id);
        let parts = agreement.parts.iter().map(|part| &*part.id);
        let charges = known(
            english!("charge"),
            "agreement.charges",
            charges.chain(parts),
        );
        for (position, limit) in agreement.limits.iter().enumerate() {
            let path = format!("agreement.limits[{position}]");
            let sound = self.0.len();
            if let LimitPer::Period(periods) = limit.per
                && periods != Periods::MONTH
            {
                let faults = self.0.len();
                self.period(&path, periods);
                for fault in &mut self.0[faults..] {
                    fault.path = fault
                        .path
                        .replace(&format!("{path}.period"), &format!("{path}.per"));
                }
            }
            self.values(&format!("{path}.over"), &limit.over, english!("credit"));
            for (position, credit) in limit.over.iter().enumerate() {
                self.reference(&format!("{path}.over[{position}]"), credit, &known_credits);
            }
            self.unique(
                &path,
                &|position| format!("over[{position}]"),
                limit.over.clone(),
            );
            if let Some(of) = &limit.of {
                // An incident is capped by the period of the credit in which it is.
                let mut all = match limit.per {
                    LimitPer::Period(periods) => vec![periods],
                    LimitPer::Incident => {
                        let over = credits
                            .iter()
                            .filter(|credit| limit.over.contains(&credit.id));
                        over.filter_map(|credit| periods_of(agreement, credit))
                            .collect()
                    }
                };
                all.dedup();
                for periods in all {
                    if self.0.len() == sound {
                        let place = format!("{path}.of");
                        self.base(&place, of, &charges, agreement, (&path, periods));
                    }
                }
                self.day_value(&format!("{path}.of"), of, None, None);
            }
            if self.0.len() == sound {
                self.limit(&path, agreement, limit);
            }
        }
    }

    pub(super) fn limit(&mut self, path: &str, agreement: &Agreement, limit: &Limit) {
        match (limit.cap, &limit.of) {
            (Some(Give::Share(_)), None) => {
                let message = said!(
                    "The cap is a share, and nothing says of what: name a charge, or write a sum."
                );
                self.add(format!("{path}.of"), "missing-field", message);
            }
            (None | Some(Give::Sum(_) | Give::Points(_) | Give::Days(_)), Some(_)) => {
                let why = said!(
                    "the cap is no share of anything. Write a share such as 15%, or remove \"of\"."
                );
                self.contradiction(path, ["of", "cap"], why);
            }
            (None, None) if limit.combine == Together::Sum => {
                let message = said!(
                    "This limit bounds nothing: add a \"cap\", or say under \"combine\" which of the credits counts."
                );
                self.add(path, "missing-field", message);
            }
            (Some(Give::Sum(_)), None) if agreement.currency.is_none() => {
                let message =
                    said!("There are sums of money without a currency: add one, such as \"GBP\".");
                self.add("agreement.currency", "missing-field", message);
            }
            _ => {}
        }
        let rolling = matches!(limit.per, LimitPer::Period(periods) if periods.is_rolling());
        if limit.excess == Excess::Carried
            && (limit.cap.is_none() || rolling || limit.per == LimitPer::Incident)
        {
            let why = said!(
                "only what is above a cap of periods that follow each other can be carried forward. Write such a cap, or remove it."
            );
            self.contradiction(path, ["excess", "per"], why);
        }
        if matches!(limit.cap, Some(Give::Points(_) | Give::Days(_)))
            && limit.excess == Excess::Carried
        {
            let why = said!("only money is carried forward. Cap a sum or a share, or remove it.");
            self.contradiction(path, ["excess", "cap"], why);
        }
        if rolling && limit.combine != Together::Sum {
            let why = said!(
                "a credit may be the greatest in one rolling period and not in the next. Use other periods."
            );
            self.contradiction(path, ["combine", "per"], why);
        }
        let counts = match limit.cap {
            Some(Give::Points(_)) => Some(GiveUnit::Points),
            Some(Give::Days(_)) => Some(GiveUnit::Days),
            _ => None,
        };
        let over: Vec<&Credit> = agreement
            .credits
            .iter()
            .filter(|credit| limit.over.contains(&credit.id))
            .collect();
        let points = |credit: &Credit| unit(&credit.schedule) == Some(GiveUnit::Points);
        for (position, id) in limit.over.iter().enumerate() {
            let Some(credit) = over.iter().find(|credit| credit.id == *id) else {
                continue;
            };
            let place = format!("{path}.over[{position}]");
            let own = unit(&credit.schedule);
            if over[0].reward != credit.reward {
                let message = said!(
                    "\"{0}\" and \"{1}\" are not owed by the same party, so they have nothing in common to limit: make two limits of it.",
                    id,
                    over[0].id
                );
                self.add(place, "contradiction", message);
            } else if counts.is_some_and(|unit| own != Some(unit)) {
                let message = said!(
                    "\"{0}\" gives something else than what is capped: cap each in its own unit.",
                    id
                );
                self.add(place, "contradiction", message);
            } else if counts.is_none() && limit.cap.is_some() && points(credit) {
                let message = said!(
                    "\"{0}\" gives points: cap them in points, or the credit that turns them into money.",
                    id
                );
                self.add(place, "contradiction", message);
            } else if over.iter().any(|other| points(other) != points(credit)) {
                let message = said!(
                    "\"{0}\" cannot be held against the others: some give points and some do not. Make two limits of it.",
                    id
                );
                self.add(place, "contradiction", message);
            } else if limit.per == LimitPer::Incident && !looks_at_items(credit) {
                let message = said!(
                    "\"{0}\" looks at a period and not at single incidents: limit it by its period.",
                    id
                );
                self.add(place, "contradiction", message);
            } else if let LimitPer::Period(periods) = limit.per
                && let Some(own) = periods_of(agreement, credit)
                && days(own) > days(periods)
            {
                let message = said!(
                    "\"{0}\" has longer periods than the limit: limit it for a time that is at least as long.",
                    id
                );
                self.add(place, "contradiction", message);
            }
        }
    }
}

/// About how long periods are, to compare them.
pub(super) fn days(periods: Periods) -> u32 {
    match periods {
        Periods::Day => 1,
        Periods::Week => 7,
        Periods::Weeks { count, .. } => count.saturating_mul(7),
        Periods::Months { block, .. } => block.months() * 28,
        Periods::Rolling { days, .. } => days,
        Periods::Contract => u32::MAX,
    }
}
