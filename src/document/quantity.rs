//! What credits are made of, as texts with their unit: what is given, where a band begins, how often.
//!
//! Part of `credit`. The unit stands in the text, so that nothing has to be guessed from where it stands.

use crate::length::Length;
use crate::money::{Money, Percent, decimal};
use crate::sentence::english;
use crate::time::text_form;
use rust_decimal::Decimal;
use serde::{Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

/// What a credit gives: a share of a charge, a sum of money, service points or days of service.
///
/// ```
/// use sla_calculator::document::agreement::Give;
/// for text in ["5%", "50.00", "3 points", "1 point", "7 days"] {
///     assert_eq!(text.parse::<Give>()?.to_string(), text);
/// }
/// # Ok::<(), &'static str>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(with = "String", extend("pattern" = give(), "examples" = ["5%", "50.00", "3 points", "7 days"]))
)]
#[cfg_attr(feature = "js", tsify(type = "string"))]
pub enum Give {
    /// A share of the charge that the credit names.
    Share(Percent),
    /// A sum, in the agreement's currency.
    Sum(Money),
    /// Service points, which another credit turns into money.
    Points(Decimal),
    /// Days of service: worth a part of a charge if the credit names one, added to the service otherwise.
    Days(Decimal),
}

/// The unit of a [`Give`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum GiveUnit {
    /// Shares of a charge.
    Share,
    /// Money.
    Sum,
    /// Service points.
    Points,
    /// Days of service.
    Days,
}

impl GiveUnit {
    /// So much in this unit.
    pub fn of(self, amount: Decimal) -> Give {
        match self {
            GiveUnit::Share => Give::Share(Percent(amount)),
            GiveUnit::Sum => Give::Sum(Money(amount)),
            GiveUnit::Points => Give::Points(amount),
            GiveUnit::Days => Give::Days(amount),
        }
    }
}

impl Give {
    /// Its unit.
    pub fn unit(self) -> GiveUnit {
        match self {
            Give::Share(_) => GiveUnit::Share,
            Give::Sum(_) => GiveUnit::Sum,
            Give::Points(_) => GiveUnit::Points,
            Give::Days(_) => GiveUnit::Days,
        }
    }

    /// How much it is in its unit.
    pub fn amount(self) -> Decimal {
        match self {
            Give::Share(Percent(amount)) | Give::Sum(Money(amount)) => amount,
            Give::Points(amount) | Give::Days(amount) => amount,
        }
    }

    /// Whether it is nothing.
    pub fn is_zero(self) -> bool {
        self.amount().is_zero()
    }
}

/// The most points or days that a text may name.
const MOST: u64 = 1_000_000;

/// A plain number up to a million with at most six decimals.
fn number(text: &str) -> Option<Decimal> {
    decimal(text).filter(|value| *value <= Decimal::from(MOST) && value.scale() <= 6)
}

impl FromStr for Give {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Give, Self::Err> {
        let form = english!(
            "write a share such as 5%, a sum such as 50.00, points such as 3 points, or days such as 7 days"
        );
        if text.ends_with('%') {
            return text.parse().map(Give::Share);
        }
        other(text).ok_or(form)
    }
}

/// What is given that is no share.
#[inline(never)]
fn other(text: &str) -> Option<Give> {
    match text.split_once(' ') {
        Some((count, "point" | "points")) => number(count).map(Give::Points),
        Some((count, "day" | "days")) => number(count).map(Give::Days),
        Some(_) => None,
        None => text.parse().ok().map(Give::Sum),
    }
}

impl fmt::Display for Give {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (count, unit) = match self {
            Give::Share(share) => return share.fmt(f),
            Give::Sum(sum) => return sum.fmt(f),
            Give::Points(count) => (count, "point"),
            Give::Days(count) => (count, "day"),
        };
        let plural = if *count == Decimal::ONE { "" } else { "s" };
        write!(f, "{} {unit}{plural}", count.normalize())
    }
}

/// Where a band begins or ends, or how long a step is: in percent, as a time, or as a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(with = "String", extend("pattern" = level(), "examples" = ["99.9%", "4h", "5"]))
)]
#[cfg_attr(feature = "js", tsify(type = "string"))]
pub enum Level {
    /// A percentage.
    Share(Percent),
    /// A time.
    Time(Length),
    /// A number: of misses, of points, of days.
    Number(Decimal),
}

impl FromStr for Level {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Level, Self::Err> {
        let share = || text.parse().ok().map(Level::Share);
        let level = if text.ends_with('%') {
            share()
        } else {
            plain(text)
        };
        level.ok_or(english!(
            "write a percentage such as 99.9%, a time such as 4h or 30m, or a number such as 5"
        ))
    }
}

/// A level that is no percentage.
#[inline(never)]
fn plain(text: &str) -> Option<Level> {
    match text.ends_with(|last: char| last.is_ascii_digit()) {
        true => number(text).map(Level::Number),
        false => text.parse().ok().map(Level::Time),
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Level::Share(share) => share.fmt(f),
            Level::Time(length) => length.fmt(f),
            Level::Number(number) => number.normalize().fmt(f),
        }
    }
}

/// How many times something counts; its text form is `2` or `1.5`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(with = "String", extend("pattern" = factor(), "examples" = ["2", "10"]))
)]
#[cfg_attr(feature = "js", tsify(type = "string"))]
pub struct Factor(pub Decimal);

impl FromStr for Factor {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Factor, Self::Err> {
        let value = decimal(text)
            .filter(|value| *value <= Decimal::ONE_THOUSAND && value.scale() <= 6)
            .filter(|value| !value.is_zero());
        value.map(Factor).ok_or(english!(
            "write how many times, above 0 and up to 1000, such as 2 or 1.5"
        ))
    }
}

impl fmt::Display for Factor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.normalize().fmt(f)
    }
}

text_form!(
    Give: Give::Sum(Money::ZERO),
    Level: Level::Number(Decimal::ZERO),
    Factor: Factor(Decimal::ONE),
);

#[cfg(feature = "schema")]
fn give() -> String {
    let (share, sum) = (
        crate::money::decimals(100, 28),
        crate::money::decimals(1_000_000_000_000, 6),
    );
    let number = crate::money::decimals(MOST, 6);
    format!("^({share}%|{sum}|{number} (points?|days?))$")
}

#[cfg(feature = "schema")]
fn level() -> String {
    let (share, number) = (
        crate::money::decimals(100, 28),
        crate::money::decimals(MOST, 6),
    );
    let time = crate::length::pattern();
    // A time has at least one unit, which its own pattern leaves to its length.
    format!("^({share}%|{number})$|(?=..){time}")
}

#[cfg(feature = "schema")]
fn factor() -> String {
    let most = crate::money::decimals(1_000, 6);
    format!("^(?!0*(\\.0*)?$){most}$")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said<T: FromStr<Err = &'static str> + fmt::Display>(text: &str) -> String {
        let read = text.parse::<T>();
        read.map_or_else(|_| "refused".to_owned(), |value| value.to_string())
    }

    #[test]
    fn units_stand_in_the_text() {
        for (text, expected) in [
            ("33.3%", "33.3%"),
            ("50.00", "50.00"),
            ("0.5 points", "0.5 points"),
            ("1 points", "1 point"),
            ("1 day", "1 day"),
            ("2 weeks", "refused"),
            ("101%", "refused"),
            ("-1", "refused"),
            ("", "refused"),
        ] {
            assert_eq!(said::<Give>(text), expected, "{text}");
        }
        for (text, expected) in [
            ("99.90%", "99.9%"),
            ("90m", "1h30m"),
            ("10", "10"),
            ("7d", "7d"),
            ("soon", "refused"),
            ("", "refused"),
        ] {
            assert_eq!(said::<Level>(text), expected, "{text}");
        }
        for (text, expected) in [
            ("10", "10"),
            ("1.50", "1.5"),
            ("0", "refused"),
            ("1001", "refused"),
        ] {
            assert_eq!(said::<Factor>(text), expected, "{text}");
        }
    }
}
