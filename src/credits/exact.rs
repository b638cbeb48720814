//! Arithmetic on exact decimals that neither overflows nor loses a penny.
//!
//! Amounts are bounded where they are read; what many of them come to stops at a sum that no agreement
//! reaches, instead of overflowing. On the way to an amount there is room for all digits there are.

use crate::money::{Money, minor_digits};
use rust_decimal::{Decimal, RoundingStrategy};

/// The largest amount that is told apart from larger ones.
const MOST: i64 = 1_000_000_000_000_000_000;

/// How exact a quotient is taken to be. A third has no end in decimals, so three thirds may come out a
/// little below one; no true amount lies so near to half a penny without being it.
const DIGITS: u32 = 18;

/// The product.
pub(super) fn times(one: Decimal, other: Decimal) -> Decimal {
    one.checked_mul(other).unwrap_or(Decimal::MAX)
}

/// The sum.
pub(super) fn plus(one: Decimal, other: Decimal) -> Decimal {
    one.checked_add(other).unwrap_or(Decimal::MAX)
}

/// The quotient; what is shared by nobody is nothing.
pub(super) fn over(one: Decimal, other: Decimal) -> Decimal {
    if other.is_zero() {
        return Decimal::ZERO;
    }
    one.checked_div(other).unwrap_or(Decimal::MAX)
}

/// A percentage of an amount, times once and divided once.
pub(super) fn percent(amount: Decimal, percent: Decimal) -> Decimal {
    over(times(amount, percent), Decimal::ONE_HUNDRED)
}

/// Without the traces that quotients leave.
pub(super) fn clean(amount: Decimal) -> Decimal {
    amount
        .round_dp_with_strategy(DIGITS, RoundingStrategy::MidpointAwayFromZero)
        .normalize()
}

/// Rounded half away from zero to the smallest unit of the currency.
pub(super) fn rounded(amount: Decimal, currency: &str) -> Money {
    let digits = minor_digits(currency);
    let amount = amount.min(Decimal::from(MOST));
    Money(clean(amount).round_dp_with_strategy(digits, RoundingStrategy::MidpointAwayFromZero))
        .rounded(currency)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotients_that_end_end() {
        let third = over(Decimal::ONE, Decimal::from(3));
        let cent = times(third, Decimal::new(375, 3));
        assert_eq!(
            rounded(cent, "EUR").to_string(),
            "0.13",
            "a third of 0.375 is 0.125"
        );
        let most = Decimal::from(MOST);
        assert_eq!(
            rounded(times(most, most), "EUR").to_string(),
            format!("{MOST}.00")
        );
        assert_eq!(plus(Decimal::MAX, Decimal::ONE), Decimal::MAX);
        assert_eq!(over(most, Decimal::new(1, 28)), Decimal::MAX);
        assert_eq!(over(Decimal::ONE, Decimal::ZERO), Decimal::ZERO);
    }
}
