//! A fault of the shape in words for a person.
//!
//! serde says which type it expected; this says where, what is there instead and what to write.
//! `document` reads through it, its maps through [`once`]; `validate` borrows [`nearest`].

use crate::issue::Issue;
use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, Visitor};
use std::collections::BTreeMap;
use std::fmt::{self, Display};
use std::marker::PhantomData;

/// The issue for serde's complaint at a path.
pub(super) fn shape(path: String, complaint: &str) -> Issue {
    // The path says where better than the line does.
    let complaint = complaint
        .rsplit_once(" at line ")
        .map_or(complaint, |(head, _)| head);
    let parts: Vec<&str> = complaint.split('`').collect();
    let (first, known) = (parts.get(1).copied().unwrap_or(""), || -> Vec<&str> {
        parts.iter().copied().skip(3).step_by(2).collect()
    });
    if complaint.starts_with("missing field") {
        let path = if path.is_empty() {
            first.to_owned()
        } else {
            format!("{path}.{first}")
        };
        Issue::new(
            path,
            "missing-field",
            format!("\"{first}\" is missing here: add it."),
        )
    } else if complaint.starts_with("unknown field") {
        Issue::new(path, "unknown-field", unknown("field", first, &known()))
    } else if complaint.starts_with("unknown variant") {
        Issue::new(path, "unknown-word", unknown("word", first, &known()))
    } else if let Some((found, expected)) = complaint
        .strip_prefix("invalid type: ")
        .or_else(|| complaint.strip_prefix("invalid value: "))
        .and_then(|rest| rest.split_once(", expected "))
    {
        let found = found.replace('`', "");
        Issue::new(
            path,
            "bad-value",
            format!("Here is {found}: write {expected}."),
        )
    } else {
        Issue::new(path, "bad-value", complaint.replace('`', "\""))
    }
}

fn unknown(what: &str, found: &str, known: &[&str]) -> String {
    let hint = nearest(found, known.iter().copied())
        .map_or_else(String::new, |near| format!(" Did you mean \"{near}\"?"));
    format!(
        "\"{found}\" is not a {what} known here.{hint} Known: {}.",
        known.join(", ")
    )
}

/// Reads a map in which no key may stand twice; serde would keep the last one in silence.
pub(super) fn once<'de, D, K, V>(deserializer: D) -> Result<BTreeMap<K, V>, D::Error>
where
    D: Deserializer<'de>,
    K: Deserialize<'de> + Ord + Display,
    V: Deserialize<'de>,
{
    struct Once<K, V>(PhantomData<(K, V)>);

    impl<'de, K, V> Visitor<'de> for Once<K, V>
    where
        K: Deserialize<'de> + Ord + Display,
        V: Deserialize<'de>,
    {
        type Value = BTreeMap<K, V>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a map")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut values = BTreeMap::new();
            while let Some(key) = map.next_key::<K>()? {
                if values.contains_key(&key) {
                    let message = format!("\"{key}\" stands here twice: keep one of them.");
                    return Err(A::Error::custom(message));
                }
                let value = map.next_value()?;
                values.insert(key, value);
            }
            Ok(values)
        }
    }

    deserializer.deserialize_map(Once(PhantomData))
}

/// The word that differs from `text` in the fewest letters, if they are few enough to be a slip.
pub(super) fn nearest<'a>(text: &str, words: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    // A third of a word's letters may be wrong, and no slip is that long.
    let text = text.get(..64).unwrap_or(text).to_ascii_lowercase();
    let most = (text.chars().count() / 3).clamp(1, 3);
    words
        .map(|word| (edits(&text, &word.to_ascii_lowercase()), word))
        .min_by_key(|&(edits, _)| edits)
        .filter(|&(edits, _)| edits <= most)
        .map(|(_, word)| word)
}

/// How many letters must be changed, added or taken away to make one text of the other.
fn edits(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (position, letter) in left.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = position + 1;
        for (column, &other) in right.iter().enumerate() {
            let kept = diagonal + usize::from(letter != other);
            diagonal = row[column + 1];
            row[column + 1] = kept.min(diagonal + 1).min(row[column] + 1);
        }
    }
    row[right.len()]
}
