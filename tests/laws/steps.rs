//! The steps of a line, worked out again: each from what the one before left.
//!
//! The arithmetic is plain and its own; where the engine shows a quotient without an end, the last digits
//! may differ.

use proptest::prelude::*;
use rust_decimal::{Decimal, RoundingStrategy};
use sla_calculator::credits::{CreditLine, CreditStep};
use sla_calculator::document::agreement::{Blocks, Give, Level};
use sla_calculator::money::Percent;

fn near(one: Decimal, other: Decimal) -> bool {
    let scale = other.abs().max(Decimal::ONE);
    (one - other).abs() <= scale * Decimal::new(1, 12)
}

/// A level as a plain number; the reading tells whether it is a share of a time.
fn number(level: Level) -> Option<Decimal> {
    match level {
        Level::Share(Percent(share)) => Some(share),
        Level::Number(number) => Some(number),
        Level::Time(length) if length.days == 0 => Some(Decimal::from(length.seconds)),
        Level::Time(_) => None,
    }
}

/// Rounded half away from zero, by cutting off and adding one.
fn rounded(amount: Decimal, digits: u32) -> Decimal {
    let unit = Decimal::new(1, digits);
    let amount = amount.round_dp_with_strategy(18, RoundingStrategy::MidpointAwayFromZero);
    let whole = (amount / unit).trunc() * unit;
    let rest = amount - whole;
    if rest * Decimal::TWO >= unit {
        whole + unit
    } else {
        whole
    }
}

/// What is known on the way: a quantity, and an amount once there is one.
#[derive(Default)]
struct Way {
    quantity: Decimal,
    amount: Option<Decimal>,
    /// A mean of single incidents, whose amounts before are not told in the line.
    mixed: bool,
}

impl Way {
    fn money(&self, sums: bool) -> Decimal {
        self.amount
            .unwrap_or(if sums { self.quantity } else { Decimal::ZERO })
    }
}

/// Goes through steps from what is known.
fn walk(
    steps: &[CreditStep],
    way: &mut Way,
    (sums, item): (bool, bool),
    digits: u32,
) -> Result<(), TestCaseError> {
    for step in steps {
        let before = way.money(sums);
        match step {
            CreditStep::Band { band } => way.quantity = band.give.amount(),
            CreditStep::Flat { give } | CreditStep::Gap { give, .. } => {
                way.quantity = give.amount();
            }
            CreditStep::Steps {
                past,
                each,
                count,
                steps,
                first,
                give,
                quantity,
                ..
            } => {
                let (past, steps) = (past.value(), steps.0);
                let first = first.map_or(Decimal::ZERO, Give::amount);
                prop_assert!(near(steps * give.amount() + first, quantity.amount()));
                if let Some(each) = number(*each) {
                    let right = match count {
                        Blocks::Whole => {
                            steps * each <= past && past < (steps + Decimal::ONE) * each
                        }
                        Blocks::Started => {
                            steps * each >= past && (steps - Decimal::ONE) * each < past
                        }
                        Blocks::Exact => near(steps * each, past),
                    };
                    prop_assert!(right, "{} steps of {} in {}", steps, each, past);
                    prop_assert!(*count == Blocks::Exact || steps.fract().is_zero());
                }
                // Slabs are several of them.
                way.quantity += quantity.amount();
            }
            CreditStep::LostTime {
                lost,
                beyond,
                counted,
                of,
                times,
            } => {
                prop_assert_eq!((lost.0 - beyond.0).max(Decimal::ZERO), counted.0);
                if !of.0.is_zero() {
                    way.quantity = counted.0 * times.0 * Decimal::ONE_HUNDRED / of.0;
                }
            }
            CreditStep::Items {
                quantity, amount, ..
            } => {
                way.quantity = quantity.amount();
                way.amount = Some(amount.0);
            }
            CreditStep::Repeated {
                times, quantity, ..
            } => {
                way.quantity *= times.0;
                way.amount = way.amount.map(|amount| amount * times.0);
                prop_assert!(near(way.quantity, quantity.amount()));
            }
            CreditStep::Averaged { with, quantity, .. } => {
                prop_assert!(near(
                    (way.quantity + with.amount()) / Decimal::TWO,
                    quantity.amount()
                ));
                way.quantity = quantity.amount();
                way.mixed = way.amount.is_some();
            }
            CreditStep::RoundedTo { to, quantity } => {
                let multiples = quantity.amount() / to.amount();
                prop_assert!(near(multiples, multiples.round()));
                let value = match to {
                    Give::Sum(_) => before,
                    _ => way.quantity,
                };
                prop_assert!(way.mixed || (value - quantity.amount()).abs() < to.amount());
                match to {
                    Give::Sum(_) => way.amount = Some(quantity.amount()),
                    _ => way.quantity = quantity.amount(),
                }
            }
            CreditStep::Part {
                share,
                base,
                amount,
                ..
            } => {
                prop_assert!(near(base.0 * share.0 / Decimal::ONE_HUNDRED, amount.0));
            }
            CreditStep::Share {
                base,
                share,
                amount,
                ..
            } => {
                prop_assert!(
                    near(share.amount(), way.quantity),
                    "{} {}",
                    share,
                    way.quantity
                );
                prop_assert!(near(
                    base.0 * share.amount() / Decimal::ONE_HUNDRED,
                    amount.0
                ));
                way.amount = Some(amount.0);
            }
            CreditStep::Days {
                day, days, amount, ..
            } => {
                prop_assert!(near(days.amount(), way.quantity));
                prop_assert!(near(day.0 * days.amount(), amount.0));
                way.amount = Some(amount.0);
            }
            CreditStep::Affected { share, amount } => {
                prop_assert!(way.mixed || near(before * share.0 / Decimal::ONE_HUNDRED, amount.0));
                way.amount = Some(amount.0);
            }
            CreditStep::NotAbove { sum } | CreditStep::NotEnough { sum } => {
                prop_assert!(way.mixed || before <= sum.0 + Decimal::new(1, 12));
                *way = Way {
                    amount: Some(Decimal::ZERO),
                    ..Way::default()
                };
            }
            CreditStep::NotChosen { .. } => {
                *way = Way {
                    amount: Some(Decimal::ZERO),
                    ..Way::default()
                };
            }
            CreditStep::Rounded { amount } => {
                prop_assert!(
                    way.mixed || rounded(before, digits) == amount.0,
                    "{} {}",
                    before,
                    amount
                );
                way.amount = Some(amount.0);
            }
            CreditStep::CarriedIn {
                carried, amount, ..
            } => {
                prop_assert!(way.mixed || before + carried.0 == amount.0);
                way.amount = Some(amount.0);
            }
            CreditStep::Capped { most, amount, .. } => {
                prop_assert!(way.mixed || amount.0 < before);
                prop_assert!(amount <= most);
                // Of one incident what it gives is cut down as well.
                if item {
                    way.quantity = way.quantity * amount.0 / before;
                }
                way.amount = Some(amount.0);
            }
            CreditStep::CappedCount {
                cap,
                quantity,
                amount,
            } => {
                prop_assert!(quantity.amount() < way.quantity && quantity.amount() <= cap.amount());
                prop_assert!(way.mixed || amount.0 <= before);
                way.quantity = quantity.amount();
                way.amount = Some(amount.0);
            }
            CreditStep::InGap { .. } => way.quantity = Decimal::ZERO,
            CreditStep::NothingJudged
            | CreditStep::NotJudged
            | CreditStep::Excused { .. }
            | CreditStep::Reached
            | CreditStep::NoBand
            | CreditStep::Right { .. }
            | CreditStep::Counted { .. }
            | CreditStep::Failed { .. } => {}
        }
    }
    Ok(())
}

/// A line and its items come to what their steps say.
pub(crate) fn replay(line: &CreditLine, digits: u32) -> Result<(), TestCaseError> {
    let sums = matches!(line.quantity, Some(Give::Sum(_)));
    let (mut quantity, mut amount) = (Decimal::ZERO, Decimal::ZERO);
    for item in &line.items {
        let mut way = Way::default();
        let sums = matches!(item.quantity, Give::Sum(_));
        walk(&item.steps, &mut way, (sums, true), digits)?;
        prop_assert!(near(way.quantity, item.quantity.amount()), "{:?}", item);
        prop_assert!(near(way.money(sums), item.amount.0), "{:?}", item);
        quantity += item.quantity.amount();
        amount += item.amount.0;
    }
    for step in &line.steps {
        if let CreditStep::Items {
            items,
            quantity: all,
            amount: sum,
        } = step
        {
            prop_assert_eq!(*items, line.items.len() as u64);
            prop_assert_eq!((all.amount(), sum.0), (quantity, amount));
        }
    }
    let mut way = Way::default();
    walk(&line.steps, &mut way, (sums, false), digits)?;
    let told = line.quantity.map_or(Decimal::ZERO, Give::amount);
    prop_assert!(near(way.quantity, told), "{} {:?}", way.quantity, line);
    if !way.mixed {
        prop_assert_eq!(way.money(sums), line.amount.0, "{:?}", line);
    }
    Ok(())
}
