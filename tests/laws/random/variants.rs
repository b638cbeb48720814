//! Other terms for a random document: some of its hours, targets, pauses and credits are agreed otherwise.
//!
//! A change that makes no sound terms is left out. `compared` sees to it that each of them is made often.

use super::Written;
use super::calendars::week;
use super::dice::{Choices, choices};
use super::targets::STATUSES;
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use std::fmt;

/// What may be agreed otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Part {
    Hours,
    Holidays,
    Targets,
    Pauses,
    Credits,
}

impl Part {
    pub(crate) const ALL: [Part; 5] = [
        Part::Hours,
        Part::Holidays,
        Part::Targets,
        Part::Pauses,
        Part::Credits,
    ];
}

/// A document with one variant, and the terms that this is to have.
#[derive(Clone)]
pub(crate) struct Compared {
    /// The document, whose variant is `b`.
    pub(crate) written: Written,
    /// The terms of `b`, as an agreement is written.
    pub(crate) terms: Value,
    /// What they change.
    pub(crate) parts: Vec<Part>,
}

impl fmt::Debug for Compared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} in {:?}", self.parts, self.written)
    }
}

impl Compared {
    /// The document that has the terms of the variant for its agreement, and nothing to compare with.
    pub(crate) fn alone(&self) -> Written {
        self.written.with(|document| {
            document["agreement"] = self.terms.clone();
            document.as_object_mut().unwrap().remove("variants");
        })
    }
}

/// Documents of a kind, each with other terms beside its own.
pub(crate) fn compared(
    documents: impl Strategy<Value = Written>,
) -> impl Strategy<Value = Compared> {
    (documents, choices(60)).prop_map(|(written, choices)| with_variant(&written, choices))
}

fn with_variant(written: &Written, mut choices: Choices) -> Compared {
    // A patch is one on the agreement as the engine writes it: with hours, days of a kind are told together.
    let signed = as_written(written);
    let mut compared = Compared {
        written: written.clone(),
        terms: signed.clone(),
        parts: Vec::new(),
    };
    for part in Part::ALL {
        if !choices.maybe() {
            continue;
        }
        let mut terms = compared.terms.clone();
        change(part, &mut terms, &mut choices);
        let patch = between(&signed, &terms).filter(|_| terms != compared.terms);
        let Some(patch) = patch else {
            continue;
        };
        let with = written.with(|document| {
            document["variants"] = json!([{ "id": "b", "name": "Other", "patch": patch }]);
        });
        if sla_calculator::document::Document::parse(&with.0.to_string()).is_ok() {
            compared.parts.push(part);
            (compared.written, compared.terms) = (with, terms);
        }
    }
    compared
}

/// The agreement of a document as the engine writes it.
pub(crate) fn as_written(written: &Written) -> Value {
    serde_json::from_str(&written.read().agreement.to_json()).unwrap()
}

fn change(part: Part, terms: &mut Value, choices: &mut Choices) {
    let choices = &mut *choices;
    let terms = terms.as_object_mut().unwrap();
    match part {
        Part::Hours | Part::Holidays => {
            for calendar in terms["calendars"].as_object_mut().unwrap().values_mut() {
                if part == Part::Holidays {
                    calendar.as_object_mut().unwrap().remove("holidays");
                } else if choices.maybe() {
                    calendar["hours"] = week(choices);
                }
            }
        }
        Part::Targets => {
            for target in terms["targets"].as_array_mut().unwrap() {
                if target.get("within").is_some() && !choices.once_in(3) {
                    target["within"] =
                        json!(choices.one(&["8h", "1h", "4h30m", "45s", "40h", "90m"]));
                }
                if choices.once_in(4) {
                    target["goal"] = json!("90%");
                }
            }
        }
        Part::Pauses if choices.maybe() => {
            terms.insert("pauses".to_owned(), json!([]));
            for target in terms["targets"].as_array_mut().unwrap() {
                if let Some(paused_by) = target.get_mut("pausedBy") {
                    *paused_by = json!([]);
                }
            }
        }
        Part::Pauses => {
            let rules = terms.get_mut("pauses").and_then(Value::as_array_mut);
            for rule in rules.into_iter().flatten() {
                rule["when"] = json!({ "status": choices.some(1, &STATUSES[1..3]) });
                rule.as_object_mut().unwrap().remove("atMost");
            }
        }
        Part::Credits if choices.maybe() => {
            if let Some(charges) = terms.get_mut("charges") {
                charges[0]["amount"] = json!("7000.00");
            }
        }
        Part::Credits => {
            for list in ["credits", "limits"] {
                terms.remove(list);
            }
        }
    }
}

/// The JSON merge patch (RFC 7396) that leads from one value to another; nothing if they are equal.
fn between(from: &Value, to: &Value) -> Option<Value> {
    let (Some(before), Some(after)) = (from.as_object(), to.as_object()) else {
        return (from != to).then(|| to.clone());
    };
    let gone = before.keys().filter(|key| !after.contains_key(*key));
    let mut patch: Map<String, Value> = gone.map(|key| (key.clone(), Value::Null)).collect();
    for (key, value) in after {
        let changed = match before.get(key) {
            Some(was) => between(was, value),
            None => Some(value.clone()),
        };
        patch.extend(changed.map(|changed| (key.clone(), changed)));
    }
    (!patch.is_empty()).then_some(Value::Object(patch))
}
