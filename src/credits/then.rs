//! What changes a quantity or an amount on its way, in the order that the agreement states.
//!
//! Called by `work` for the line of a credit in a period, with the line of the period before.

use super::CreditStep;
use super::exact::{clean, over, plus, times};
use super::work::Line;
use crate::document::agreement::{Give, Then};
use crate::document::measure::FigureRoundingMode;
use crate::money::{Money, Percent};
use rust_decimal::{Decimal, RoundingStrategy};

/// The largest divisor that is kept: half a year in seconds, doubled once.
const MOST_OVER: i64 = 2 * 184 * 86_400;

/// The value of a line at some point of its way: a quantity as a fraction, and an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(super) struct Value {
    pub quantity: Decimal,
    /// What the quantity is to be divided by.
    pub over: Decimal,
    pub amount: Decimal,
}

impl Value {
    fn times(&mut self, factor: Decimal) {
        self.quantity = times(self.quantity, factor);
        self.amount = times(self.amount, factor);
    }

    /// The mean with another value.
    fn mean(&mut self, other: Value) {
        let two = Decimal::TWO;
        let (one, other) = (self.small(), other.small());
        *self = one;
        if self.over == other.over {
            self.quantity = plus(self.quantity, other.quantity);
            self.over = times(self.over, two);
        } else {
            let one = times(self.quantity, other.over);
            self.quantity = plus(one, times(other.quantity, self.over));
            self.over = times(times(self.over, other.over), two);
        }
        self.amount = over(plus(self.amount, other.amount), two);
    }

    /// The same divided now, if multiplying more would cost digits.
    fn small(self) -> Value {
        if self.over <= Decimal::from(MOST_OVER) {
            return self;
        }
        Value {
            quantity: over(self.quantity, self.over),
            over: Decimal::ONE,
            ..self
        }
    }

    fn is_nothing(&self) -> bool {
        self.quantity.is_zero()
    }
}

/// Whether a modifier works on money, which must have been worked out before.
pub(super) fn on_money(then: Then) -> bool {
    match then {
        Then::AffectedShare | Then::Above { .. } | Then::AtLeast { .. } => true,
        Then::Round { to, .. } => matches!(to, Give::Sum(_)),
        Then::Repeat { .. } | Then::Average | Then::EarnBack { .. } => false,
    }
}

/// Applies one modifier, the one at a position among those of the credit.
pub(super) fn apply(
    line: &mut Line,
    then: Then,
    position: usize,
    before: Option<&Line>,
    affected: Option<Percent>,
) {
    let stage = |line: &Line| line.stages.get(position).copied().unwrap_or_default();
    match then {
        Then::Repeat { times } => {
            let Some(before) = before.filter(|before| !stage(before).is_nothing()) else {
                return;
            };
            if line.value.is_nothing() {
                return;
            }
            line.value.times(times.0);
            line.steps.push(CreditStep::Repeated {
                times,
                before: before.span.id,
                quantity: line.give(),
            });
        }
        Then::Average => {
            let Some(before) = before else {
                return;
            };
            let with = stage(before);
            line.value.mean(with);
            line.steps.push(CreditStep::Averaged {
                before: before.span.id,
                with: line.unit.of(over(with.quantity, with.over)),
                quantity: line.give(),
            });
        }
        Then::Round { to, mode } => {
            let multiple = to.amount();
            match to {
                Give::Sum(_) => line.value.amount = round(line.value.amount, multiple, mode),
                _ => {
                    let quantity = over(line.value.quantity, line.value.over);
                    line.value.quantity = round(quantity, multiple, mode);
                    line.value.over = Decimal::ONE;
                }
            }
            let quantity = match to {
                Give::Sum(_) => Give::Sum(Money(line.value.amount)),
                _ => line.give(),
            };
            line.steps.push(CreditStep::RoundedTo { to, quantity });
        }
        Then::AffectedShare => {
            let Some(share) = affected else {
                return;
            };
            line.value.amount = super::exact::percent(line.value.amount, share.0);
            line.steps.push(CreditStep::Affected {
                share,
                amount: Money(line.value.amount),
            });
        }
        Then::Above { sum } => {
            if !line.value.amount.is_zero() && clean(line.value.amount) <= sum.0 {
                line.drop_it(CreditStep::NotAbove { sum });
            }
        }
        Then::AtLeast { sum } => {
            if !line.value.amount.is_zero() && clean(line.value.amount) < sum.0 {
                line.drop_it(CreditStep::NotEnough { sum });
            }
        }
        // Known only when the periods after this one are.
        Then::EarnBack { .. } => {}
    }
}

/// Rounded to a multiple.
fn round(value: Decimal, multiple: Decimal, mode: FigureRoundingMode) -> Decimal {
    let strategy = match mode {
        FigureRoundingMode::Down => RoundingStrategy::ToZero,
        FigureRoundingMode::Up => RoundingStrategy::AwayFromZero,
        FigureRoundingMode::HalfUp => RoundingStrategy::MidpointAwayFromZero,
        FigureRoundingMode::HalfEven => RoundingStrategy::MidpointNearestEven,
    };
    let multiples = clean(over(value, multiple)).round_dp_with_strategy(0, strategy);
    times(multiples, multiple)
}
