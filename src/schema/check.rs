//! Every text that is read as a document, or refused, held against the schema: what one of the two takes,
//! the other must take.
//!
//! Only in tests with the feature `schema-check`: `document` calls it after reading. So the documents of
//! every test, those made at random too, are examples for the schema.

use super::schema;
use crate::issue::Issues;
use jsonschema::Validator;
use serde_json::Value;
use std::sync::LazyLock;

pub(super) static VALIDATOR: LazyLock<Validator> =
    LazyLock::new(|| jsonschema::draft202012::new(&schema()).expect("a schema"));

/// Faults of the shape that no schema can see, by what the message says.
const BEYOND: [&str; 6] = [
    // A key that stands twice is gone before a schema sees it.
    "stands here twice",
    // Two names of days that overlap.
    "has hours twice",
    // What parts of a text come to together.
    "lengths go up to ten years",
    "times lie between 1970-01-01",
    // A count over all tickets.
    "different fields",
    // 1.0, which is an integer to a schema.
    "Here is a number",
];

/// Says where reading and the schema differ about a document, or about an agreement; a text that is the
/// other of the two is refused for that alone.
///
/// # Panics
/// If they do.
pub(crate) fn agree<T>(json: &str, whole: bool, read: &Result<T, Issues>) {
    let Ok(value) = serde_json::from_str::<Value>(json) else {
        return;
    };
    if value.get("agreement").is_some() != whole {
        assert!(read.is_err(), "{json}");
        return;
    }
    let mut errors = VALIDATOR.iter_errors(&value);
    match read {
        Ok(_) => {
            // Another version is read, and refused when the content is checked.
            let is_version = |path: &str| path.ends_with("/version");
            let refusal = errors.find(|error| !is_version(error.instance_path().as_str()));
            if let Some(error) = refusal {
                panic!("the schema refuses what is read: {error}\n{json}");
            }
        }
        Err(issues) => {
            let beyond = issues.0.iter().all(|issue| is_beyond(&issue.message));
            let refused = beyond || errors.next().is_some();
            assert!(
                refused,
                "the schema takes what is refused: {issues}\n{json}"
            );
        }
    }
}

fn is_beyond(message: &str) -> bool {
    BEYOND.iter().any(|beyond| message.contains(beyond))
}
