//! The JSON Schema of a document, for editors and other programs: made from the types, never by hand.
//!
//! The types in `document` derive what they are; those with a text form or a reader of their own say it
//! beside it. Here they are put together, and what is true of all of them is added. What a schema cannot
//! say, such as that an id leads somewhere, `document` checks when it reads. `www/agreement.schema.json`
//! is this schema, written by `cargo xtask schema`.

#[cfg(feature = "schema-check")]
pub(crate) mod check;
#[cfg(all(test, feature = "schema-check"))]
mod tests;

use crate::document::agreement::Agreement;
use crate::document::read::MOST_COUNTED;
use crate::document::{Document, VERSION};
use schemars::Schema;
use schemars::generate::SchemaSettings;
use schemars::transform::{RecursiveTransform, Transform};
use serde_json::{Value, json};

/// The schema, draft 2020-12, as indented text: of a whole document, and of an agreement alone.
///
/// ```
/// let schema = sla_calculator::schema::text();
/// assert!(schema.contains("urn:sla-calculator:agreement:1"));
/// ```
pub fn text() -> String {
    let mut text = serde_json::to_string_pretty(&schema()).unwrap_or_default();
    text.push('\n');
    text
}

fn schema() -> Value {
    let settings = SchemaSettings::draft2020_12()
        .for_serialize()
        .with_transform(RecursiveTransform(strict));
    let mut generator = settings.into_generator();
    let document = generator.subschema_for::<Document>();
    let agreement = generator.subschema_for::<Agreement>();
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": format!("urn:sla-calculator:agreement:{VERSION}"),
        "title": "Service level agreement",
        "description": "An agreement alone, or a document: an agreement with tickets and the instant at which they are judged.",
        "if": { "required": ["agreement"] },
        "then": document,
        "else": agreement,
        "$defs": generator.take_definitions(true),
    })
}

/// What is true of every type: no field beside those named, whole numbers of 32 bits, plain words.
fn strict(schema: &mut Schema) {
    let Some(schema) = schema.as_object_mut() else {
        return;
    };
    if let Some(Value::Object(fields)) = schema.get_mut("properties") {
        if fields.contains_key("version") {
            let described = json!({ "type": "string", "description": "Where this schema is, for an editor; no part of what is agreed." });
            fields.insert("$schema".to_owned(), described);
        }
        schema.insert("additionalProperties".to_owned(), json!(false));
    }
    if schema.get("format") == Some(&json!("uint32")) {
        schema.remove("format");
        schema.insert("maximum".to_owned(), json!(u32::MAX));
    }
    if schema.get("format") == Some(&json!("uint64")) {
        schema.remove("format");
        schema.insert("maximum".to_owned(), json!(MOST_COUNTED));
    }
    if let Some(Value::String(words)) = schema.get_mut("description") {
        *words = plain(words);
    }
}

/// The documentation of a type or field without its example in Rust, its links and its line breaks.
fn plain(documentation: &str) -> String {
    let text = documentation.split("```").next().unwrap_or_default();
    let text = text.replace("[`", "`").replace("`]", "`");
    let paragraphs = text.split("\n\n").map(|lines| lines.replace('\n', " "));
    paragraphs
        .collect::<Vec<_>>()
        .join("\n\n")
        .trim()
        .to_owned()
}

/// A field that is always written, and need not be there to be read.
pub(crate) fn may_lack(field: &'static str) -> impl Transform {
    move |schema: &mut Schema| {
        if let Some(Value::Array(required)) = schema.get_mut("required") {
            required.retain(|name| name != field);
        }
        if schema.get("required") == Some(&json!([])) {
            schema.remove("required");
        }
    }
}

/// The same of the first of several kinds.
pub(crate) fn first_may_lack(field: &'static str) -> impl Transform {
    move |schema: &mut Schema| {
        let kinds = schema.get_mut("oneOf").and_then(Value::as_array_mut);
        let first = kinds.and_then(|kinds| kinds.first_mut());
        if let Some(Ok(first)) = first.map(<&mut Schema>::try_from) {
            may_lack(field).transform(first);
        }
    }
}

/// A pattern of the whole numbers up to one of them, with any number of zeros before.
pub(crate) fn up_to(most: u64) -> String {
    let digits = most.to_string();
    let mut forms = Vec::new();
    for (place, digit) in digits.bytes().enumerate() {
        let rest = digits.len() - place - 1;
        if place == 0 && rest > 0 {
            forms.push(format!("[0-9]{{1,{rest}}}"));
        }
        if digit > b'0' {
            let (same, below) = (&digits[..place], char::from(digit - 1));
            forms.push(format!("{same}[0-{below}][0-9]{{{rest}}}"));
        }
    }
    forms.push(digits);
    format!("0*({})", forms.join("|"))
}
