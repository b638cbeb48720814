//! The schema and the reader of documents take the same texts.
//!
//! The examples are made from the schema itself, and spoilt at every place in every way: a new field is
//! covered as soon as it is there.

use super::check::{VALIDATOR, agree};
use super::{schema, text, up_to};
use crate::document::read;
use crate::document::{Document, agreement::Agreement};
use crate::issue::Issues;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn the_schema_that_is_served_is_the_one_of_the_types() {
    let served = include_str!("../../www/agreement.schema.json");
    assert!(served == text(), "write it anew: cargo xtask schema");
}

/// An example, and the place where it differs from the first one.
#[derive(Clone, Debug)]
struct Example {
    value: Value,
    place: String,
    /// Whether its objects have every field they can have.
    full: bool,
}

impl Example {
    fn new(value: Value) -> Example {
        let (place, full) = (String::new(), true);
        Example { value, place, full }
    }

    /// The same one place further out.
    fn inside(self, step: &str, hold: impl FnOnce(Value) -> Value) -> Example {
        Example {
            value: hold(self.value),
            place: format!("/{step}{}", self.place),
            full: self.full,
        }
    }
}

/// Examples of everything that a part of the schema says, first one with all of its fields.
fn examples(schema: &Value, root: &Value) -> Vec<Example> {
    examples_within(schema, root, &[])
}

/// The same inside some definitions: one that holds itself ends with its first form.
fn examples_within(schema: &Value, root: &Value, within: &[&str]) -> Vec<Example> {
    let examples = |part: &Value, root: &Value| examples_within(part, root, within);
    let each = |list: &Value| -> Vec<Example> {
        let parts = list.as_array().expect("a list").iter();
        parts.flat_map(|part| examples(part, root)).collect()
    };
    let fixed = |list: &Value| -> Vec<Example> {
        let values = list.as_array().expect("a list").iter();
        values.cloned().map(Example::new).collect()
    };
    if let Some(value) = schema.get("const") {
        return vec![Example::new(value.clone())];
    }
    if let Some(values) = schema.get("enum").or(schema.get("examples")) {
        return fixed(values);
    }
    if let Some(name) = schema.get("$ref").and_then(Value::as_str) {
        let part = root.pointer(&name[1..]).expect(name);
        if within.contains(&name) {
            return examples(&part["oneOf"][0], root);
        }
        return examples_within(part, root, &[within, &[name]].concat());
    }
    if let Some(parts) = schema.get("oneOf").or(schema.get("anyOf")) {
        return each(parts);
    }
    match schema["type"]
        .as_array()
        .map_or(&schema["type"], |types| &types[0])
        .as_str()
    {
        Some("string") => vec![Example::new(json!("text"))],
        Some("integer") => vec![Example::new(json!(2))],
        Some("boolean") => vec![Example::new(json!(true))],
        Some("null") => vec![Example::new(Value::Null)],
        Some("array") if schema.get("prefixItems").is_some() => {
            let items = schema["prefixItems"].as_array().expect("items").iter();
            let items = items.map(|item| examples(item, root)).enumerate();
            let items = items.map(|(place, forms)| (place.to_string(), forms));
            let fewest = schema["minItems"].as_u64().expect("a number") as usize;
            let list = |fields: &BTreeMap<String, Value>| json!(Vec::from_iter(fields.values()));
            let mut forms = together(items.collect(), list);
            let shortest =
                Value::from(forms[0].value.as_array().expect("a list")[..fewest].to_vec());
            forms.push(Example::new(shortest));
            forms
        }
        Some("array") => {
            let items = examples(&schema["items"], root).into_iter();
            items
                .map(|item| item.inside("0", |value| json!([value])))
                .collect()
        }
        Some("object") if schema.get("properties").is_some() => {
            let fields = schema["properties"].as_object().expect("fields").iter();
            let fields = fields.map(|(name, field)| (name.clone(), examples(field, root)));
            let mut forms = together(fields.collect(), |fields| json!(fields));
            let required = schema.get("required").map_or(json!([]), Value::clone);
            let mut least = forms[0].value.clone();
            least
                .as_object_mut()
                .expect("an object")
                .retain(|name, _| required.as_array().expect("a list").contains(&json!(name)));
            forms.push(Example {
                full: false,
                ..Example::new(least)
            });
            forms
        }
        // Any object, such as the patch of a variant: what it may hold is not for the schema to say.
        Some("object") if schema.get("propertyNames").is_none() => {
            vec![Example::new(json!({}))]
        }
        Some("object") => {
            let key = examples(&schema["propertyNames"], root)[0].value.clone();
            let key = key.as_str().expect("a key");
            let values = examples(&schema["additionalProperties"], root).into_iter();
            let map = |value| json!({ key: value });
            values.map(|value| value.inside(key, map)).collect()
        }
        kind => panic!("{kind:?} in {schema}"),
    }
}

/// All the parts together in their first form, then one of them after the other in its other forms.
fn together(
    parts: Vec<(String, Vec<Example>)>,
    whole: impl Fn(&BTreeMap<String, Value>) -> Value,
) -> Vec<Example> {
    let first: BTreeMap<String, Value> = parts
        .iter()
        .map(|(name, forms)| (name.clone(), forms[0].value.clone()))
        .collect();
    let mut all = vec![Example::new(whole(&first))];
    for (name, forms) in parts {
        for form in forms.into_iter().skip(1) {
            let with = |value| {
                let mut fields = first.clone();
                fields.insert(name.clone(), value);
                whole(&fields)
            };
            all.push(form.inside(&name, with));
        }
    }
    all
}

/// Documents and agreements alone.
fn all_examples() -> Vec<Example> {
    let schema = schema();
    ["then", "else"]
        .iter()
        .flat_map(|part| examples(&schema[part], &schema))
        .collect()
}

/// Reads the shape of a document or an agreement, and holds it against the schema.
fn shape(value: &Value) -> Result<(), Issues> {
    let json = value.to_string();
    if value.get("agreement").is_some() {
        let read = read::<Document>(&json, "").map(|_| ());
        agree(&json, true, &read);
        read
    } else {
        let read = read::<Agreement>(&json, "").map(|_| ());
        agree(&json, false, &read);
        read
    }
}

/// The places in a value, from one of them on.
fn places(value: &Value, from: &str) -> Vec<String> {
    let below: Vec<String> = match value.pointer(from) {
        Some(Value::Object(fields)) => fields.keys().cloned().collect(),
        Some(Value::Array(items)) => (0..items.len()).map(|place| place.to_string()).collect(),
        _ => Vec::new(),
    };
    let below = below
        .into_iter()
        .flat_map(|step| places(value, &format!("{from}/{step}")));
    std::iter::once(from.to_owned()).chain(below).collect()
}

/// What a message says that is known.
fn known(message: &str) -> BTreeSet<String> {
    let (_, list) = message.rsplit_once("Known: ").expect(message);
    list.trim_end_matches('.')
        .split(", ")
        .map(str::to_owned)
        .collect()
}

#[test]
fn what_the_schema_says_is_read() {
    let examples = all_examples();
    assert!(examples.len() > 200, "{}", examples.len());
    for example in examples {
        let json = example.value.to_string();
        shape(&example.value).unwrap_or_else(|issues| panic!("{issues}\n{json}"));
        assert!(VALIDATOR.is_valid(&example.value), "{json}");
    }
}

/// The values that stand in for the one at a place.
fn spoilt(value: &Value) -> Vec<Value> {
    let mut all = vec![
        Value::Null,
        json!(true),
        json!(-1),
        json!(7),
        json!(1.5),
        json!(4_294_967_296_u64),
        json!("nonsense"),
        json!(""),
        json!([]),
        json!({}),
        json!([7]),
        json!([[]]),
        json!({ "nonsense": 7 }),
    ];
    match value {
        Value::Object(fields) => {
            for name in fields.keys() {
                let mut fields = fields.clone();
                fields.remove(name);
                all.push(fields.into());
            }
            for name in ["nonsense", "$schema"] {
                let mut fields = fields.clone();
                fields.insert(name.to_owned(), json!("nonsense"));
                all.push(fields.into());
            }
        }
        Value::Array(items) => {
            let last = items.last().cloned().unwrap_or_default();
            all.push(items.iter().cloned().chain([last]).collect());
            all.push(items[..items.len().saturating_sub(1)].to_vec().into());
        }
        Value::String(text) => all.extend([json!(format!("{text} ")), json!(text.to_uppercase())]),
        _ => {}
    }
    all
}

#[test]
fn what_the_reader_refuses_the_schema_refuses() {
    let mut refused = 0;
    for example in all_examples() {
        for place in places(&example.value, &example.place) {
            for value in spoilt(&example.value.pointer(&place).expect("a place").clone()) {
                let mut document = example.value.clone();
                *document.pointer_mut(&place).expect("a place") = value;
                refused += usize::from(shape(&document).is_err());
            }
        }
    }
    assert!(refused > 10_000, "{refused}");
}

/// The reader knows no field and no word that the schema has not.
#[test]
fn the_schema_says_what_the_reader_knows() {
    let examples = all_examples();
    let mut words: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for example in &examples {
        for place in places(&example.value, "") {
            if let Some(Value::String(word)) = example.value.pointer(&place) {
                words.entry(place).or_default().insert(word.clone());
            }
        }
    }
    let (mut records, mut enums) = (0, 0);
    for example in examples.iter().filter(|example| example.full) {
        for place in places(&example.value, &example.place) {
            let mut document = example.value.clone();
            let (code, here) = match document.pointer_mut(&place).expect("a place") {
                Value::Object(fields) => {
                    let names = fields.keys().filter(|name| *name != "$schema");
                    let names = names.cloned().collect();
                    fields.insert("nonsense".to_owned(), Value::Null);
                    ("unknown-field", names)
                }
                Value::String(word) => {
                    *word = "nonsense".to_owned();
                    ("unknown-word", words[&place].clone())
                }
                _ => continue,
            };
            let issues = shape(&document).err().map_or(Vec::new(), |issues| issues.0);
            let Some(issue) = issues.into_iter().find(|issue| issue.code == code) else {
                continue;
            };
            let known = known(&issue.message);
            if code == "unknown-field" {
                assert_eq!(known, here, "{place}");
                records += 1;
            } else {
                assert_eq!(&known - &here, BTreeSet::new(), "{place}");
                enums += 1;
            }
        }
    }
    assert!(records > 50 && enums > 50, "{records} {enums}");
}

/// Each text that is two slips away from an example is read if its pattern fits it.
#[test]
fn the_patterns_say_what_is_read() {
    use crate::document::{hours, measure::StepTime};
    use crate::length::Length;
    use crate::money::{Money, Percent, Share};
    use crate::time::{Date, Local, When};
    use std::str::FromStr;

    type Outcome = Result<(), &'static str>;
    type Row<'a> = (&'a str, fn(&str) -> Outcome, &'a [&'a str]);
    fn parse<T: FromStr<Err = &'static str>>(text: &str) -> Outcome {
        text.parse::<T>().map(|_| ())
    }
    let types: [Row; 11] = [
        (
            "PeriodId",
            parse::<crate::compliance::PeriodId>,
            &[
                "2026-03",
                "2199-Q4",
                "1970-H1",
                "2026-W53",
                "contract",
                "2026",
                "2026-01-31/2026-02-28",
            ],
        ),
        (
            "Length",
            parse::<Length>,
            &["1d4h", "3660d", "87840h", "0m"],
        ),
        (
            "Percent",
            parse::<Percent>,
            &["100%", "99.95%", "007%", "100.0%"],
        ),
        (
            "Share",
            parse::<Share>,
            &["1000%", "0.5%", "0.05%", "0%", "1000.0%"],
        ),
        (
            "Money",
            parse::<Money>,
            &["1000000000000", "0.123456", "999999999999.99"],
        ),
        (
            "Date",
            parse::<Date>,
            &[
                "2024-02-29",
                "2100-02-28",
                "1970-01-01",
                "2199-12-31",
                "2026-04-30",
            ],
        ),
        (
            "Local",
            parse::<Local>,
            &["2026-11-20T16:40:30", "2026-11-20 16:40.5"],
        ),
        (
            "When",
            parse::<When>,
            &[
                "2026-02-28T23:59:59.9+05:30",
                "2026-11-20t16:40z",
                "1969-12-31T23:30-01:00",
            ],
        ),
        (
            "Period",
            parse::<hours::Period>,
            &["09:00-17:30", "22:00 - 24:00", "00:00:30-24:00:00"],
        ),
        (
            "TimeOfDay",
            parse::<hours::TimeOfDay>,
            &["16:00", "24:00", "23:59:59"],
        ),
        (
            "StepTime",
            parse::<StepTime>,
            &["10000%", "0.000001%", "1d4h"],
        ),
    ];
    let schema = schema();
    for (name, read, texts) in types {
        let validator = jsonschema::draft202012::new(&schema["$defs"][name]).expect(name);
        let slips: BTreeSet<String> = texts.iter().flat_map(|text| slips(text)).collect();
        let slips: BTreeSet<String> = slips
            .iter()
            .flat_map(|text| second_slips(text))
            .chain(slips.clone())
            .collect();
        let mut fits = 0;
        for text in &slips {
            let valid = validator.is_valid(&json!(text));
            let beyond = |remedy: &str| {
                remedy.starts_with("times lie") || remedy == "lengths go up to ten years"
            };
            match read(text) {
                Ok(()) => assert!(valid, "{name} refuses {text:?}"),
                Err(remedy) => assert!(!valid || beyond(remedy), "{name} takes {text:?}"),
            }
            fits += usize::from(valid);
        }
        for text in texts.iter().filter(|text| **text != "0%") {
            assert!(validator.is_valid(&json!(text)), "{name} refuses {text:?}");
        }
        assert!(
            fits > 10 && fits < slips.len(),
            "{name}: {fits} of {}",
            slips.len()
        );
    }
}

/// The texts that one slip makes of a text: a letter less, a letter more, another letter.
fn slips(text: &str) -> Vec<String> {
    let mut all = vec![text.to_owned()];
    for place in 0..=text.len() {
        let (before, after) = text.split_at(place);
        let rest = after.get(1..);
        all.extend(rest.map(|rest| format!("{before}{rest}")));
        for letter in "0123456789:.-+%TZ dhms\n٣".chars() {
            all.push(format!("{before}{letter}{after}"));
            all.extend(rest.map(|rest| format!("{before}{letter}{rest}")));
        }
    }
    all
}

/// The texts that a second slip makes of one that has a slip already, with few letters.
fn second_slips(text: &str) -> Vec<String> {
    let mut all = Vec::new();
    for (place, _) in text.char_indices() {
        let (before, after) = text.split_at(place);
        let rest: String = after.chars().skip(1).collect();
        all.push(format!("{before}{rest}"));
        for letter in ['0', '9', '3'] {
            all.push(format!("{before}{letter}{rest}"));
        }
    }
    all
}

#[test]
fn numbers_are_bounded_by_patterns() {
    for most in [9, 10, 23, 100, 3660, 5_270_400] {
        let part = json!({ "pattern": format!("^{}$", up_to(most)) });
        let validator = jsonschema::draft202012::new(&part).expect("a schema");
        for number in [0, 1, most / 2, most - 1, most] {
            assert!(
                validator.is_valid(&json!(format!("{number}"))),
                "{number} of {most}"
            );
            assert!(
                validator.is_valid(&json!(format!("00{number}"))),
                "{number} of {most}"
            );
        }
        for number in [most + 1, most + 10, most * 2, most * 10] {
            assert!(
                !validator.is_valid(&json!(format!("{number}"))),
                "{number} of {most}"
            );
        }
        assert!(!validator.is_valid(&json!("")));
    }
}
