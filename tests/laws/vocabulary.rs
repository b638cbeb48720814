//! Random documents use every field and every word that the reader knows.
//!
//! The reader itself says what it knows: a field or a word that it does not know is answered with the
//! list of those that it does. So a term that is added to the document fails here until it is drawn.

use crate::random::documents;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use serde_json::Value;
use sla_calculator::document::Document;
use std::collections::{BTreeMap, BTreeSet};

const DOCUMENTS: usize = 400;
/// A field and a word that nobody knows, nor means.
const STRANGE: &str = "§§§§§§§§§§§§";

/// Objects whose kind is any word.
const FREE: [&str; 2] = [".outages[]", ".agreement.availability[].exclude[]"];

/// The places of a document, each told with its pointer and its name. Positions are left out but in
/// what is a list of lists, such as events; an object that says its kind is named by it too.
fn walk(value: &Value, pointer: &str, name: &str, tell: &mut dyn FnMut(&str, &str, &Value)) {
    match value {
        Value::Object(fields) => {
            let tag = value["kind"].as_str().filter(|_| !FREE.contains(&name));
            let kind = tag.map_or(String::new(), |kind| format!("({kind})"));
            let whole = format!("{name}{kind}");
            tell(pointer, &whole, value);
            for (field, value) in fields {
                let name = if field == "kind" { name } else { &whole };
                walk(
                    value,
                    &format!("{pointer}/{field}"),
                    &format!("{name}.{field}"),
                    tell,
                );
            }
        }
        Value::Array(items) => {
            for (position, item) in items.iter().enumerate() {
                let place = if name.ends_with(']') {
                    position.to_string()
                } else {
                    String::new()
                };
                walk(
                    item,
                    &format!("{pointer}/{position}"),
                    &format!("{name}[{place}]"),
                    tell,
                );
            }
        }
        _ => tell(pointer, name, value),
    }
}

/// What the reader says that it knows in place of something strange: fields, or words.
fn known(document: &Value, pointer: &str) -> Vec<String> {
    let mut document = document.clone();
    let code = match document.pointer_mut(pointer).unwrap() {
        Value::Object(fields) => {
            fields.insert(STRANGE.to_owned(), Value::Null);
            "unknown-field"
        }
        word => {
            *word = Value::String(STRANGE.to_owned());
            "unknown-word"
        }
    };
    let Err(issues) = Document::parse(&document.to_string()) else {
        return Vec::new();
    };
    // A strange kind makes other fields unknown too.
    let told = issues.0.iter().filter(|issue| issue.code == code);
    let lists = told.filter_map(|issue| issue.message.split_once("Known: "));
    lists
        .flat_map(|(_, list)| list.trim_end_matches('.').split(", "))
        .map(str::to_owned)
        .collect()
}

#[test]
fn random_documents_use_every_term() {
    let mut runner = TestRunner::deterministic();
    let (mut seen, mut asked) = (BTreeSet::new(), BTreeMap::new());
    for _ in 0..DOCUMENTS {
        let document = documents().new_tree(&mut runner).unwrap().current().0;
        walk(&document, "", "", &mut |pointer, name, value| {
            let list = match value {
                Value::Object(fields) => {
                    for field in fields.keys() {
                        seen.insert(format!("{name}.{field}"));
                    }
                    format!("{name}.")
                }
                Value::String(word) => {
                    seen.insert(format!("{name}={word}"));
                    format!("{name}=")
                }
                _ => return,
            };
            asked
                .entry(list)
                .or_insert_with(|| known(&document, pointer));
        });
    }
    let terms = asked
        .iter()
        .flat_map(|(list, known)| known.iter().map(move |term| format!("{list}{term}")));
    let terms: Vec<String> = terms.collect();
    let missing: Vec<&String> = terms.iter().filter(|term| !seen.contains(*term)).collect();
    assert!(missing.is_empty(), "never drawn: {missing:#?}");
    // The reader has told its lists, those of the six conditions and of the events among them.
    for term in [
        ".agreement.targets[].conditions.reset",
        ".tickets[].events[][1]=assigned",
        ".agreement.rules.cycles=all",
    ] {
        assert!(
            terms.iter().any(|known| known == term),
            "{term} of {}",
            terms.len()
        );
    }
}
