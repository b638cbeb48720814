//! A sentence for a person, such as a fault with its remedy, that every language can say.
//!
//! It keeps its English pattern and what stands in the pattern's places, so a view can say the same in
//! other words; as text it is English. [`said!`] makes one. `issue` and `finding` carry them, and the
//! widget's tables know every pattern that is written so: `cargo xtask test styles` holds them to it.

use crate::document::agreement::{Give, Level};
use crate::length::Length;
use crate::money::{Money, Percent};
use rust_decimal::Decimal;
use serde::{Serialize, Serializer};
use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;

/// A sentence, or a word that stands in one: English as text, with the pattern that it came from.
///
/// ```
/// use sla_calculator::sentence::{Part, said};
///
/// let sentence = said!("{0} is due {1}.", "INC-7", "today");
/// assert_eq!(&*sentence, "INC-7 is due today.");
/// assert_eq!(sentence.pattern(), "{0} is due {1}.");
/// assert_eq!(sentence.parts()[0], Part::Name("INC-7".into()));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    pattern: &'static str,
    parts: Vec<Part>,
    english: String,
}

/// What stands in a place of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// A name or another thing that is the same in every language.
    Name(String),
    /// Words that a language has its own for.
    Words(Sentence),
    /// A length of time.
    Length(Length),
    /// Service points or days of service.
    Give(Give),
    /// A share, with the digits it needs.
    Share(Percent),
    /// A number that may have decimals, with the digits it has.
    Number(Decimal),
}

/// What can stand in a place of a pattern: all that can be shown, and other sentences.
pub trait Say {
    /// What stands there.
    fn part(&self) -> Part;
}

impl<T: fmt::Display + ?Sized> Say for T {
    fn part(&self) -> Part {
        Part::Name(self.to_string())
    }
}

impl Say for Part {
    fn part(&self) -> Part {
        self.clone()
    }
}

impl From<Length> for Part {
    fn from(length: Length) -> Part {
        Part::Length(length)
    }
}

impl From<Level> for Part {
    fn from(level: Level) -> Part {
        match level {
            Level::Time(length) => Part::Length(length),
            Level::Share(share) => Part::Share(share),
            Level::Number(number) => Part::Number(number.normalize()),
        }
    }
}

impl From<Give> for Part {
    fn from(give: Give) -> Part {
        match give {
            Give::Points(_) | Give::Days(_) => Part::Give(give),
            Give::Share(share) => Part::Share(share),
            Give::Sum(Money(sum)) => Part::Number(sum),
        }
    }
}

impl Say for Sentence {
    fn part(&self) -> Part {
        Part::Words(self.clone())
    }
}

impl Say for &Sentence {
    fn part(&self) -> Part {
        Part::Words((*self).clone())
    }
}

impl Part {
    /// The part in English.
    pub fn english(&self) -> Cow<'_, str> {
        match self {
            Part::Name(name) => Cow::Borrowed(name),
            Part::Words(sentence) => Cow::Borrowed(sentence),
            Part::Length(length) => Cow::Owned(length.to_string()),
            Part::Give(give) => Cow::Owned(give.to_string()),
            Part::Share(share) => Cow::Owned(share.to_string()),
            Part::Number(number) => Cow::Owned(number.to_string()),
        }
    }
}

impl Sentence {
    /// The sentence of a pattern whose `{0}`, `{1}` … stand for the parts; [`said!`] calls it.
    #[doc(hidden)]
    #[cold]
    pub fn new(pattern: &'static str, parts: &[&dyn Say]) -> Sentence {
        let parts: Vec<Part> = parts.iter().map(|part| part.part()).collect();
        let said: Vec<Cow<'_, str>> = parts.iter().map(Part::english).collect();
        let english = fill(pattern, |place| said.get(place).map(|part| &**part));
        drop(said);
        Sentence {
            pattern,
            parts,
            english,
        }
    }

    /// A sentence without places, such as the remedy that a type has for a text it cannot read.
    pub fn plain(english: &'static str) -> Sentence {
        Sentence::new(english, &[])
    }

    /// Its English pattern, which is what languages know it by.
    pub fn pattern(&self) -> &'static str {
        self.pattern
    }

    /// What stands in its places, in their order.
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }
}

/// A pattern with its places filled. Braces around anything but one digit are no place, so a pattern can show JSON.
pub fn fill<'a>(pattern: &str, part: impl Fn(usize) -> Option<&'a str>) -> String {
    let mut filled = String::with_capacity(pattern.len() + 16);
    let mut rest = pattern;
    while let Some(start) = rest.find('{') {
        let (before, place) = rest.split_at(start);
        filled.push_str(before);
        match *place.as_bytes() {
            [b'{', digit @ b'0'..=b'9', b'}', ..] => {
                filled.push_str(part(usize::from(digit - b'0')).unwrap_or_default());
                rest = &place[3..];
            }
            _ => {
                filled.push('{');
                rest = &place[1..];
            }
        }
    }
    filled.push_str(rest);
    filled
}

impl Deref for Sentence {
    type Target = str;

    fn deref(&self) -> &str {
        &self.english
    }
}

impl PartialEq<str> for Sentence {
    fn eq(&self, english: &str) -> bool {
        self.english == english
    }
}

impl PartialEq<&str> for Sentence {
    fn eq(&self, english: &&str) -> bool {
        self.english == *english
    }
}

impl Serialize for Sentence {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.english)
    }
}

/// A [`Sentence`] of an English pattern, with what stands in its places `{0}`, `{1}` ….
#[doc(hidden)]
#[macro_export]
macro_rules! __said {
    ($pattern:literal $(, $part:expr)* $(,)?) => {
        $crate::sentence::Sentence::new($pattern, &[$(&$part as &dyn $crate::sentence::Say),*])
    };
}

/// A text that becomes a sentence elsewhere ([`Sentence::plain`]), such as the remedy of a type's `FromStr`.
#[doc(hidden)]
#[macro_export]
macro_rules! __english {
    ($text:literal) => {
        $text
    };
}

#[doc(inline)]
pub use crate::{__english as english, __said as said};

#[cfg(test)]
mod tests {
    use super::{Part, said};

    #[test]
    fn patterns_are_filled() {
        let near = said!("Did you mean {0}?", "mon");
        let row = |sentence: super::Sentence| sentence.to_string();
        for (filled, expected) in [
            (row(said!("Plain.")), "Plain."),
            (row(said!("{1} before {0}", 1, 2)), "2 before 1"),
            (
                row(said!("write {\"kind\": \"{0}\"}", "hours")),
                "write {\"kind\": \"hours\"}",
            ),
            (
                row(said!("{0}: {1}", "nom", near)),
                "nom: Did you mean mon?",
            ),
            (row(said!("open {", 1)), "open {"),
        ] {
            assert_eq!(filled, expected);
        }
        assert!(matches!(said!("{0}", near).parts(), [Part::Words(one)] if *one == near));
    }
}
