//! From a quantity to money: what `then` lists, the charge, days and shares.

use super::super::CreditStep;
use super::super::base::{self, Paid};
use super::super::exact::{over, plus, rounded, times};
use super::super::then::{self, Value};
use super::{Line, Work, looks_at_items};
use crate::document::agreement::{Base, Credit, CreditOn, GiveUnit, Then};
use crate::document::measure::Periods;
use crate::money::{Money, Percent};
use crate::time::{Date, Instant, Local};
use rust_decimal::Decimal;

impl<'a> Work<'a> {
    pub(super) fn date(&self, at: Instant) -> Date {
        Local(at.0 + i64::from(self.zone.offset(at.0).seconds)).date()
    }

    /// What a quantity comes to in money, exact.
    pub(super) fn worth(
        &self,
        credit: &Credit,
        value: Value,
        unit: GiveUnit,
        (paid, on): (&Paid, Date),
        steps: &mut Vec<CreditStep>,
    ) -> Decimal {
        if value.quantity.is_zero() {
            return Decimal::ZERO;
        }
        let give = unit.of(over(value.quantity, value.over));
        let base_of = |base: &Base, steps: &mut Vec<CreditStep>| {
            base::base(self.agreement, base, paid, on, steps)
        };
        match (unit, &credit.of) {
            (GiveUnit::Sum, _) => over(value.quantity, value.over),
            (GiveUnit::Share, Some(of)) => {
                let base = base_of(of, steps);
                let hundredths = times(value.over, Decimal::ONE_HUNDRED);
                let amount = over(times(base, value.quantity), hundredths);
                steps.push(CreditStep::Share {
                    of: of.charge.clone(),
                    base: Money(base),
                    share: give,
                    amount: Money(amount),
                });
                amount
            }
            (GiveUnit::Days, Some(of)) => {
                let base = base_of(of, steps);
                let Some(worth) = of.day else {
                    return Decimal::ZERO;
                };
                let day = base::day(base, worth, paid);
                let days = over(value.quantity, value.over);
                let whole = base::day(times(base, days), worth, paid);
                steps.push(CreditStep::Days {
                    of: of.charge.clone(),
                    day: Money(day),
                    days: give,
                    amount: Money(whole),
                });
                whole
            }
            _ => Decimal::ZERO,
        }
    }

    /// Applies what a credit says under `then`, and rounds.
    pub(super) fn change(&mut self, position: usize, credit: &Credit) {
        let mut lines = std::mem::take(&mut self.lines[position]);
        let of_items = looks_at_items(credit);
        let periods = self.periods(credit);
        for place in 0..lines.len() {
            let (before, rest) = lines.split_at_mut(place);
            let line = &mut rest[0];
            let before = before.last();
            let before =
                before.filter(|before| periods.is_rolling() || before.span.to == line.span.from);
            if of_items {
                sum(line);
            }
            let mut in_money = of_items;
            for (stage, then) in credit.then.iter().enumerate() {
                if then::on_money(*then) && !in_money {
                    self.to_money(line, credit, periods);
                    in_money = true;
                }
                line.stages.push(line.value);
                let of_the_whole = !of_items || *then != Then::AffectedShare;
                if of_the_whole {
                    let affected = self.affected(credit, place);
                    then::apply(line, *then, stage, before, affected);
                }
            }
            if !in_money {
                self.to_money(line, credit, periods);
            }
            line.amount = rounded(line.value.amount, &self.currency);
            if line.amount.0 != line.value.amount {
                line.steps.push(CreditStep::Rounded {
                    amount: line.amount,
                });
            }
        }
        self.lines[position] = lines;
    }

    /// The share of users hit in a period of the measure that a credit is on.
    pub(super) fn affected(&self, credit: &Credit, place: usize) -> Option<Percent> {
        let CreditOn::Figure { measure, .. } = &credit.on else {
            return None;
        };
        // It has a line for each of their figures.
        self.measured(measure)?.figures.get(place)?.affected
    }

    pub(super) fn to_money(&self, line: &mut Line, credit: &Credit, periods: Periods) {
        let paid = Paid::new(periods, &line.span, self.zone);
        let last = Date::from_days(paid.end.days() - 1);
        let steps = &mut line.steps;
        line.value.amount = self.worth(credit, line.value, line.unit, (&paid, last), steps);
    }
}

/// Adds the items of a line up.
pub(super) fn sum(line: &mut Line) {
    let (mut quantity, mut amount) = (Decimal::ZERO, Decimal::ZERO);
    for item in &line.items {
        quantity = plus(quantity, item.quantity.amount());
        amount = plus(amount, item.amount.0);
    }
    line.value = Value {
        quantity,
        over: Decimal::ONE,
        amount,
    };
    match line.items.len() as u64 {
        0 => line.steps.push(CreditStep::Reached),
        items => line.steps.push(CreditStep::Items {
            items,
            quantity: line.give(),
            amount: Money(amount),
        }),
    }
}
