//! Exact decimals for percentages and amounts of money; no float decides a verdict.
//!
//! Used by the document and by `compliance` and `credits`.

#[cfg(feature = "schema")]
use crate::schema::up_to;
use crate::sentence::english;
use crate::time::text_form;
use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

/// A percentage from 0 to 100; its text form is `95%` or `99.95%`.
///
/// ```
/// use sla_calculator::money::Percent;
/// let goal: Percent = "95%".parse()?;
/// assert!(Percent::of(19, 20) == Some(goal), "19 of 20 is exactly 95 %");
/// assert!(Percent::of(117, 128).unwrap() < goal);
/// # Ok::<(), &'static str>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(with = "String", extend("pattern" = percent(), "examples" = ["95%", "99.95%"]))
)]
#[cfg_attr(feature = "js", tsify(type = "string"))]
pub struct Percent(pub Decimal);

impl Percent {
    /// Nothing of it.
    pub const ZERO: Percent = Percent(Decimal::ZERO);

    /// The share of `part` in `whole`, to 28 significant digits; nothing of nothing is no percentage.
    pub fn of(part: u64, whole: u64) -> Option<Percent> {
        (Decimal::from(part) * Decimal::ONE_HUNDRED)
            .checked_div(Decimal::from(whole))
            .map(Percent)
    }

    /// Rounded half away from zero to one decimal, for showing; never for comparing (rule 44).
    pub fn shown(self) -> Decimal {
        self.0
            .round_dp_with_strategy(1, RoundingStrategy::MidpointAwayFromZero)
    }
}

impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}%", self.0.normalize())
    }
}

impl FromStr for Percent {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Percent, Self::Err> {
        let form = english!("write a percentage from 0% to 100%, such as 99.5%");
        let digits = text.strip_suffix('%').ok_or(form)?;
        let value = decimal(digits).ok_or(form)?;
        if value <= Decimal::ONE_HUNDRED {
            Ok(Percent(value))
        } else {
            Err(form)
        }
    }
}

/// A share of a target, which may be exceeded; its text form is `80%` or `150%`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(with = "String", extend("pattern" = share(), "examples" = ["75%", "150%"]))
)]
#[cfg_attr(feature = "js", tsify(type = "string"))]
pub struct Share(pub Decimal);

impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}%", self.0.normalize())
    }
}

impl FromStr for Share {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Share, Self::Err> {
        let form = english!("write a share above 0% and up to 1000%, such as 75%");
        let value = text.strip_suffix('%').and_then(decimal).ok_or(form)?;
        if value > Decimal::ZERO && value <= Decimal::ONE_THOUSAND {
            Ok(Share(value))
        } else {
            Err(form)
        }
    }
}

/// An amount of money in the agreement's currency; its text form is `12000.00`.
///
/// ```
/// use sla_calculator::money::{Money, Percent};
/// let fee: Money = "12000.00".parse()?;
/// let credit = fee.share("5%".parse::<Percent>()?);
/// assert_eq!(credit.to_string(), "600.00");
/// # Ok::<(), &'static str>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(with = "String", extend("pattern" = amount(), "examples" = ["12000.00"]))
)]
#[cfg_attr(feature = "js", tsify(type = "string"))]
pub struct Money(pub Decimal);

impl Money {
    /// Nothing owed.
    pub const ZERO: Money = Money(Decimal::ZERO);

    /// A percentage of this amount, exact and not yet rounded.
    pub fn share(self, percent: Percent) -> Money {
        Money(self.0 * percent.0 / Decimal::ONE_HUNDRED)
    }

    /// Rounded half away from zero to the smallest unit of the currency.
    pub fn rounded(self, currency: &str) -> Money {
        let mut amount = self.0.round_dp_with_strategy(
            minor_digits(currency),
            RoundingStrategy::MidpointAwayFromZero,
        );
        amount.rescale(minor_digits(currency));
        Money(amount)
    }
}

/// A plain number in a report: of steps, points, days or seconds, exact; its text form is `2.5`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "js", tsify(type = "string"))]
pub struct Number(pub Decimal);

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.normalize().fmt(f)
    }
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Decimal places of a currency's smallest unit, from ISO 4217; two unless listed there otherwise.
pub fn minor_digits(currency: &str) -> u32 {
    match currency {
        "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX"
        | "UYI" | "VND" | "VUV" | "XAF" | "XOF" | "XPF" => 0,
        "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => 3,
        "CLF" | "UYW" => 4,
        _ => 2,
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl FromStr for Money {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Money, Self::Err> {
        let form = english!(
            "write an amount from 0 to 1000000000000, such as 12000.00, with at most 6 decimals"
        );
        let value = decimal(text).ok_or(form)?;
        if value <= Decimal::from(1_000_000_000_000_i64) && value.scale() <= 6 {
            Ok(Money(value))
        } else {
            Err(form)
        }
    }
}

/// Digits with at most one point; no sign, no exponent, no grouping.
pub(crate) fn decimal(text: &str) -> Option<Decimal> {
    let plain = text
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b'.');
    let starts_and_ends_in_digit = text.starts_with(|c: char| c.is_ascii_digit())
        && text.ends_with(|c: char| c.is_ascii_digit());
    if plain && starts_and_ends_in_digit {
        Decimal::from_str_exact(text).ok()
    } else {
        None
    }
}

text_form!(
    Percent: Percent(Decimal::ZERO),
    Share: Share(Decimal::ONE_HUNDRED),
    Money: Money::ZERO,
);

/// What is read as a decimal up to a power of ten, which has only zeros behind its point.
#[cfg(feature = "schema")]
pub(crate) fn decimals(most: u64, digits: usize) -> String {
    let below = up_to(most - 1);
    format!(r"({below}(\.[0-9]{{1,{digits}}})?|0*{most}(\.0{{1,{digits}}})?)")
}

/// What is read as a percentage: as many digits as a decimal may have.
#[cfg(feature = "schema")]
fn percent() -> String {
    format!("^{}%$", decimals(100, 28))
}

/// What is read as a share: the same up to 1000%, but not nothing.
#[cfg(feature = "schema")]
fn share() -> String {
    let most = r"0*1000(\.0{1,28})?";
    format!(r"^(0*[1-9][0-9]{{0,2}}(\.[0-9]{{1,28}})?|0+\.0{{0,27}}[1-9][0-9]{{0,27}}|{most})%$")
}

/// What is read as an amount of money.
#[cfg(feature = "schema")]
fn amount() -> String {
    format!("^{}$", decimals(1_000_000_000_000, 6))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentages_are_exact() {
        for (text, expected) in [
            ("95%", "95%"),
            ("99.950%", "99.95%"),
            ("0%", "0%"),
            ("100.0%", "100%"),
        ] {
            assert_eq!(
                text.parse::<Percent>()
                    .map(|percent| percent.to_string())
                    .as_deref(),
                Ok(expected)
            );
        }
        for text in ["95", "100.01%", "-1%", "1e1%", ".5%", "5.%", "%", "1.2.3%"] {
            assert!(text.parse::<Percent>().is_err(), "{text}");
        }
        assert_eq!(
            Percent::of(117, 128)
                .map(|percent| percent.shown().to_string())
                .as_deref(),
            Some("91.4")
        );
        assert_eq!(Percent::of(0, 0), None);
    }

    #[test]
    fn money_is_rounded_to_the_currency() {
        for (amount, percent, currency, expected) in [
            ("12000.00", "5%", "GBP", "600.00"),
            ("999.99", "10%", "GBP", "100.00"),
            ("0.05", "50%", "EUR", "0.03"),
            ("1001", "5%", "JPY", "50"),
            ("1010", "5%", "JPY", "51"),
            ("10.001", "50%", "KWD", "5.001"),
        ] {
            let share = amount
                .parse::<Money>()
                .and_then(|money| Ok(money.share(percent.parse()?).rounded(currency)));
            assert_eq!(
                share.map(|money| money.to_string()).as_deref(),
                Ok(expected),
                "{percent} of {amount} {currency}"
            );
        }
    }
}
