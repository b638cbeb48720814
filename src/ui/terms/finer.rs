//! The finer terms: what an agreement may say beside hours, holidays, lengths, statuses and tiers.
//!
//! Every one is said in a sentence, because nothing that is in force may be hidden, and can be changed:
//! `counting` has the rules, `clocks` the targets, `holds` the pauses, `figures` the measures, `warns` the
//! warnings, `dated` what calendars have beside their week, `sums` what bounds credits. `text` edits as JSON what has no form of its
//! own. The clauses beside this folder show them. What they call is kept apart, so that the build can put
//! this folder into a file of its own.

pub mod clocks;
pub mod counting;
pub mod dated;
pub mod figures;
pub mod holds;
pub mod sums;
pub mod text;
pub mod warns;

use super::clause::{Edits, Field, Place, labelled};
use super::read;
use crate::length::Length;
use crate::map::Map;
use crate::ui::format;
use crate::ui::input::Select;
use crate::ui::text::finer::EN;
use crate::ui::text::terms::EN as TERMS;
use crate::ui::text::{Text, fill, t};
use yew::prelude::*;

/// The most letters of a choice in a list that stands beside another field.
const BESIDE: usize = 14;

/// Sentences under a clause, one a line; nothing if there are none.
pub fn says(sentences: &[String]) -> Html {
    html! {
        if !sentences.is_empty() {
            <ul class="plain says">
                for sentence in sentences { <li>{ sentence }</li> }
            </ul>
        }
    }
}

/// What a table of words says for one of them.
pub fn look(table: &[(&'static str, Text)], word: &str) -> Text {
    let mut rows = table.iter();
    rows.find(|(known, _)| *known == word)
        .map_or(t(""), |&(_, says)| says)
}

/// The rows of a table of words as choices.
pub fn options<'a>(rows: impl IntoIterator<Item = (&'a str, Text)>) -> Vec<(AttrValue, AttrValue)> {
    rows.into_iter()
        .map(|(word, says)| (AttrValue::from(word.to_owned()), AttrValue::from(says)))
        .collect()
}

/// A length as sentences write it.
pub fn length(length: Length) -> String {
    format::agreed(length)
}

/// A length as fields show it, empty if there is none.
pub fn length_field(length: Option<Length>) -> String {
    length.map_or_else(String::new, format::typed)
}

/// A length from a field that may be empty.
pub(in crate::ui) fn read_length(text: &str) -> Result<Option<Length>, String> {
    read::or_none(read::length(text), text, TERMS.bad_length.get())
}

/// A whole number from a field that may be empty.
pub fn read_number(text: &str) -> Result<Option<u32>, String> {
    read::or_none(text.trim().parse().ok(), text, EN.bad_number.get())
}

/// The parts of a list that was typed with commas, Latin or Arabic ones.
pub fn read_list(text: &str) -> Vec<String> {
    let parts = text.split([',', '،']).map(str::trim);
    parts
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect()
}

/// `priority P1 or P2, region EU`: the fields that are asked for.
pub fn asked(when: &Map<String, Vec<String>>) -> String {
    let field = |(field, values): (&String, &Vec<String>)| {
        fill(EN.field_is, &[field, &values.join(EN.or.get())])
    };
    let fields: Vec<String> = when.iter().map(field).collect();
    fields.join(EN.and.get())
}

/// A sentence of several parts.
pub fn sentence(subject: &str, parts: &[String]) -> String {
    [subject, ": ", &format::long_list(parts), "."].concat()
}

/// A field with its label.
pub fn field(
    edits: &Edits,
    name: &str,
    at: Place,
    label: Text,
    value: String,
    act: super::clause::Act,
) -> Html {
    let field = Field::labelled(super::clause::id(name, at), value);
    labelled(field.id.clone(), label, edits.field(field, at, act))
}

/// A list of choices with its label.
pub fn select(
    edits: &Edits,
    name: &str,
    at: Place,
    label: Text,
    (value, options): (String, Vec<(AttrValue, AttrValue)>),
    act: super::clause::Act,
) -> Html {
    let id = super::clause::id(name, at);
    // What would be cut off beside another field has the line to itself.
    let wide = options.iter().any(|(_, says)| says.len() > BESIDE);
    let list = html! { <Select id={id.clone()} class="sm" {value} {options} onchange={edits.on_choice(at, act)} /> };
    html! { <div class={wide.then_some("wide")}>{ labelled(id, label, list) }</div> }
}
