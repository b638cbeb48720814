//! Every word of the widget, as typed tables: a text that is missing does not compile.
//!
//! One table per region of the screen, in English here and in every other language under `translations`.
//! A text is looked up in the `language` in force when it is shown; nothing else knows that there is
//! more than one.

pub mod availability;
pub mod common;
pub mod compare;
pub mod counting;
pub mod credits;
pub mod editors;
pub mod findings;
pub mod finer;
pub mod forecast;
pub mod import;
pub mod published;
pub mod question;
#[cfg(not(target_arch = "wasm32"))]
pub mod sentences;
pub mod states;
pub mod take;
pub mod terms;
pub mod thrown;
pub mod tickets;
pub mod units;

use super::format;
use super::language;
use crate::document::agreement::Give;
use crate::sentence::{self, Part, Sentence};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use std::fmt;
use std::ops::Deref;
use yew::html::{ImplicitClone, IntoPropValue};
use yew::prelude::*;
use yew::virtual_dom::VNode;

/// A text: its English words, which are also what a language knows it by.
///
/// As text it is what the language in force says. In a pattern `{0}` is where the first part goes; a text
/// that depends on a number has a variant for each kind of plural, parted by `|` ([`counted`]).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text(&'static str);

/// A text, given in English.
pub const fn t(english: &'static str) -> Text {
    Text(english)
}

impl Text {
    /// The text in the language in force.
    pub fn get(self) -> &'static str {
        language::say(self.0)
    }

    /// Its English words, the same in every language.
    pub fn english(self) -> &'static str {
        self.0
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        self.get()
    }
}

impl AsRef<str> for Text {
    fn as_ref(&self) -> &str {
        self.get()
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.get())
    }
}

impl ImplicitClone for Text {}

impl From<Text> for AttrValue {
    fn from(text: Text) -> AttrValue {
        AttrValue::Static(text.get())
    }
}

impl From<Text> for String {
    fn from(text: Text) -> String {
        text.get().to_owned()
    }
}

impl IntoPropValue<AttrValue> for Text {
    fn into_prop_value(self) -> AttrValue {
        AttrValue::Static(self.get())
    }
}

impl IntoPropValue<Option<AttrValue>> for Text {
    fn into_prop_value(self) -> Option<AttrValue> {
        Some(AttrValue::Static(self.get()))
    }
}

impl IntoPropValue<VNode> for Text {
    fn into_prop_value(self) -> VNode {
        VNode::from(self.get())
    }
}

/// Defines a table of texts, and how to walk through it.
macro_rules! texts {
    ($(#[$doc:meta])* pub struct $name:ident { $($(#[$about:meta])* pub $field:ident: $kind:ty,)* }) => {
        $(#[$doc])*
        pub struct $name {
            $($(#[$about])* pub $field: $kind,)*
        }

        #[cfg(not(target_arch = "wasm32"))]
        impl $crate::ui::text::Walk for $name {
            fn walk(&self, visit: &mut dyn FnMut(&'static str, bool)) {
                $($crate::ui::text::Walk::walk(&self.$field, visit);)*
            }
        }
    };
}
pub(super) use texts;

/// Goes through the texts of a table, and the words of documents in it, in the order of its fields.
#[cfg(not(target_arch = "wasm32"))]
pub trait Walk {
    /// Calls `visit` with each string, and whether it is a text.
    fn walk(&self, visit: &mut dyn FnMut(&'static str, bool));
}

#[cfg(not(target_arch = "wasm32"))]
mod walk {
    use super::{Text, Walk};

    impl Walk for Text {
        fn walk(&self, visit: &mut dyn FnMut(&'static str, bool)) {
            visit(self.0, true);
        }
    }

    impl Walk for &'static str {
        fn walk(&self, visit: &mut dyn FnMut(&'static str, bool)) {
            visit(self, false);
        }
    }

    impl<T: Walk, const N: usize> Walk for [T; N] {
        fn walk(&self, visit: &mut dyn FnMut(&'static str, bool)) {
            self.iter().for_each(|one| one.walk(visit));
        }
    }

    impl<T: Walk> Walk for &'static [T] {
        fn walk(&self, visit: &mut dyn FnMut(&'static str, bool)) {
            self.iter().for_each(|one| one.walk(visit));
        }
    }

    impl<A: Walk, B: Walk> Walk for (A, B) {
        fn walk(&self, visit: &mut dyn FnMut(&'static str, bool)) {
            self.0.walk(visit);
            self.1.walk(visit);
        }
    }

    impl<A: Walk, B: Walk, C: Walk> Walk for (A, B, C) {
        fn walk(&self, visit: &mut dyn FnMut(&'static str, bool)) {
            self.0.walk(visit);
            self.1.walk(visit);
            self.2.walk(visit);
        }
    }
}

/// A sentence with its parts put in: `{0}` is the first.
pub fn fill(sentence: Text, parts: &[&str]) -> String {
    put(sentence.get(), parts)
}

/// The variant of a sentence for a number, with its parts put in.
pub fn fill_for(number: u64, sentence: Text, parts: &[&str]) -> String {
    put(language::variant(sentence.get(), number), parts)
}

/// The variant of a sentence for a number, which is its only part: `1 ticket`, `1,204 tickets`.
pub fn counted(number: u64, sentence: Text) -> String {
    fill_for(number, sentence, &[&format::number(number)])
}

/// The number that a decimal is of the same kind of plural as.
pub fn plural_of(number: Decimal) -> u64 {
    // Parts are counted like a hundred.
    if number.is_integer() {
        number.to_u64().unwrap_or(100)
    } else {
        100
    }
}

fn put(sentence: &str, parts: &[&str]) -> String {
    let mut filled = String::with_capacity(sentence.len() + 16);
    pieces(sentence, |piece| match piece {
        Piece::Words(words) => filled.push_str(words),
        Piece::Part(number) => filled.push_str(parts.get(number).unwrap_or(&"")),
    });
    filled
}

/// A sentence some of whose parts are more than text.
pub fn fill_html(sentence: Text, parts: &[Html]) -> Html {
    put_html(sentence.get(), parts)
}

/// The variant of a sentence for a number, some of whose parts are more than text.
pub fn fill_html_for(number: u64, sentence: Text, parts: &[Html]) -> Html {
    put_html(language::variant(sentence.get(), number), parts)
}

fn put_html(sentence: &str, parts: &[Html]) -> Html {
    let mut filled = Vec::new();
    pieces(sentence, |piece| match piece {
        Piece::Words(words) => filled.push(VNode::from(words.to_owned())),
        Piece::Part(number) => filled.extend(parts.get(number).cloned()),
    });
    filled.into_iter().collect()
}

/// What a sentence of the engine says in the language in force.
#[inline(never)]
pub fn say(sentence: &Sentence) -> String {
    if language::is_english() {
        return sentence.to_string();
    }
    let parts = sentence.parts().iter().map(|part| match part {
        Part::Name(name) => name.clone(),
        Part::Words(words) => say(words),
        Part::Length(length) => format::agreed(*length),
        Part::Give(give) => given(*give),
        Part::Share(share) => format::percent(*share),
        Part::Number(number) => format::decimal(*number),
    });
    let parts: Vec<String> = parts.collect();
    let pattern = language::say(sentence.pattern());
    sentence::fill(pattern, |place| parts.get(place).map(String::as_str))
}

/// Service points or days of service.
fn given(give: Give) -> String {
    let words = match give {
        Give::Points(_) => units::EN.points,
        _ => units::EN.units[0],
    };
    format::quantity(give.amount(), words)
}

enum Piece<'a> {
    Words(&'a str),
    Part(usize),
}

fn pieces<'a>(sentence: &'a str, mut each: impl FnMut(Piece<'a>)) {
    let mut rest = sentence;
    while let Some(start) = rest.find('{') {
        if start > 0 {
            each(Piece::Words(&rest[..start]));
        }
        let number = rest[start + 1..].bytes().next().unwrap_or(b'0');
        each(Piece::Part(usize::from(number.wrapping_sub(b'0'))));
        rest = rest.get(start + 3..).unwrap_or("");
    }
    if !rest.is_empty() {
        each(Piece::Words(rest));
    }
}

#[cfg(test)]
mod tests {
    use super::{counted, fill, t};

    #[test]
    fn parts_go_where_the_sentence_wants_them() {
        for (sentence, parts, expected) in [
            ("until {0}", &["06:00"][..], "until 06:00"),
            ("{1} of {0}", &["8", "5"], "5 of 8"),
            ("Nothing", &[], "Nothing"),
        ] {
            assert_eq!(fill(t(sentence), parts), expected);
        }
    }

    #[test]
    fn a_sentence_agrees_with_its_number() {
        let tickets = t("{0} ticket|{0} tickets");
        for (number, expected) in [(0, "0 tickets"), (1, "1 ticket"), (1204, "1,204 tickets")] {
            assert_eq!(counted(number, tickets), expected);
        }
    }
}
