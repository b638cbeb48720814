//! Lengths of time as an agreement writes them: `8h30m`, `15m`, `3d`.
//!
//! A day is not a number of seconds until the agreement says so (semantics, rule 9), so a
//! [`Length`] keeps its days apart; `terms` resolves them.

#[cfg(feature = "schema")]
use crate::schema::up_to;
use crate::sentence::english;
use crate::time::text_form;
use serde::{Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

/// A length of time: whole days, which the agreement defines, and seconds.
///
/// ```
/// use sla_calculator::length::Length;
/// let target: Length = "1d4h".parse()?;
/// assert_eq!((target.days, target.seconds), (1, 14_400));
/// assert_eq!(target.in_seconds(Some(8 * 3600)), Some(12 * 3600));
/// assert_eq!(target.in_seconds(None), None, "nobody has said what a day is");
/// # Ok::<(), &'static str>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(with = "String", extend("pattern" = pattern(), "minLength" = 2, "examples" = ["8h", "8h30m", "3d"]))
)]
#[cfg_attr(feature = "js", tsify(type = "string"))]
pub struct Length {
    /// Days, in the agreement's sense.
    pub days: i64,
    /// The rest, in seconds.
    pub seconds: i64,
}

/// The longest length an agreement may name: ten years of 366 days, in seconds.
pub const LONGEST: i64 = 10 * 366 * 86_400;

const FORM: &str = english!("write a length such as 30m, 8h, 8h30m or 3d");

impl Length {
    /// A length without days.
    pub fn seconds(seconds: i64) -> Length {
        Length { days: 0, seconds }
    }

    /// All of it in seconds, given the seconds of a day; nothing if it has days and a day is not defined.
    pub fn in_seconds(self, day: Option<i64>) -> Option<i64> {
        match (self.days, day) {
            (0, _) => Some(self.seconds),
            (days, Some(day)) => days.checked_mul(day)?.checked_add(self.seconds),
            (_, None) => None,
        }
    }
}

impl FromStr for Length {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Length, Self::Err> {
        let mut length = Length::default();
        let mut rest = text;
        let mut last_unit = u8::MAX;
        if rest.is_empty() {
            return Err(FORM);
        }
        while !rest.is_empty() {
            let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
            let count: i64 = rest
                .get(..digits)
                .and_then(|count| count.parse().ok())
                .ok_or(FORM)?;
            let unit = *rest.as_bytes().get(digits).ok_or(FORM)?;
            // Each unit once and from long to short, so that every length has one spelling.
            let (rank, seconds) = match unit {
                b'd' => (3, 0),
                b'h' => (2, 3600),
                b'm' => (1, 60),
                b's' => (0, 1),
                _ => return Err(FORM),
            };
            if rank >= last_unit {
                return Err(FORM);
            }
            last_unit = rank;
            if rank == 3 {
                length.days = count;
            } else {
                length.seconds = count
                    .checked_mul(seconds)
                    .and_then(|part| length.seconds.checked_add(part))
                    .ok_or(english!("lengths go up to ten years"))?;
            }
            rest = &rest[digits + 1..];
        }
        if length.days > LONGEST / 86_400 || length.seconds > LONGEST {
            return Err(english!("lengths go up to ten years"));
        }
        Ok(length)
    }
}

impl fmt::Display for Length {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (hours, minutes, seconds) = (
            self.seconds / 3600,
            self.seconds / 60 % 60,
            self.seconds % 60,
        );
        for (count, unit) in [
            (self.days, "d"),
            (hours, "h"),
            (minutes, "m"),
            (seconds, "s"),
        ] {
            if count > 0 {
                write!(f, "{count}{unit}")?;
            }
        }
        if *self == Length::default() {
            f.write_str("0m")
        } else {
            Ok(())
        }
    }
}

text_form!(Length: Length::default());

/// What is read as a length: each unit once and from long to short, none of them more than ten years.
/// That they are ten years together, no pattern can say.
#[cfg(feature = "schema")]
pub(crate) fn pattern() -> String {
    let part = |(unit, seconds)| format!("({}{unit})?", up_to(LONGEST as u64 / seconds));
    let units = [("d", 86_400), ("h", 3600), ("m", 60), ("s", 1)];
    format!("^{}$", units.map(part).concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_have_one_spelling() {
        for (text, expected) in [
            ("15m", "15m"),
            ("90m", "1h30m"),
            ("8h30m", "8h30m"),
            ("3d", "3d"),
            ("1d4h", "1d4h"),
            ("0m", "0m"),
            ("45s", "45s"),
            ("soon", FORM),
            ("", FORM),
            ("8", FORM),
            ("30m8h", FORM),
            ("8h8h", FORM),
            ("-4h", FORM),
            ("8 h", FORM),
            ("1000000000000000000s", "lengths go up to ten years"),
            ("99999999999999999999h", FORM),
            ("4000d", "lengths go up to ten years"),
        ] {
            let read = text
                .parse::<Length>()
                .map_or_else(str::to_owned, |length| length.to_string());
            assert_eq!(read, expected, "{text}");
        }
    }
}
