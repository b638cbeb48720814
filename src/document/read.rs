//! From JSON text to a document's types, with the path of whatever is wrong.
//!
//! The text becomes a tree first, so that a key written twice is an error and not a silent choice.
//! Each type says in one line what it is made of ([`record!`], [`words!`]) and is read from the tree
//! by the few functions here: a derived reader for every type was a quarter of the download.

use super::fault::unknown;
use crate::issue::{Issue, Issues};
use crate::map::Map;
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

/// Reads JSON into a type; the paths of faults begin with `root`.
pub(crate) fn read<T: Read>(json: &str, root: &str) -> Result<T, Issues> {
    let node: Node = serde_json::from_str(json)
        .map_err(|error| Issue::new(root, "bad-json", format!("This is not JSON: {error}.")))?;
    let path = Path::Root(root);
    Ok(T::read(At {
        node: &node,
        path: &path,
    })?)
}

/// The version that a text gives itself, if it is JSON and gives one.
pub(super) fn version(json: &str) -> Option<u32> {
    let node: Node = serde_json::from_str(json).ok()?;
    let Node::Object(entries) = node else {
        return None;
    };
    let (_, version) = entries.into_iter().find(|(key, _)| key == "version")?;
    u32::read(At {
        node: &version,
        path: &Path::Root("version"),
    })
    .ok()
}

/// Tells the path and the value of every leaf of a JSON text.
#[cfg(feature = "js")]
pub(crate) fn leaves(json: &str, root: &str, tell: &mut dyn FnMut(String, String)) {
    fn walk(at: At<'_>, tell: &mut dyn FnMut(String, String)) {
        match at.node {
            Node::List(list) => {
                for (position, node) in list.iter().enumerate() {
                    walk(
                        At {
                            node,
                            path: &Path::Position(at.path, position),
                        },
                        tell,
                    );
                }
            }
            Node::Object(entries) => {
                for (key, node) in entries {
                    walk(
                        At {
                            node,
                            path: &Path::Key(at.path, key),
                        },
                        tell,
                    );
                }
            }
            _ => tell(at.path.to_string(), at.shown()),
        }
    }

    if let Ok(node) = serde_json::from_str::<Node>(json) {
        walk(
            At {
                node: &node,
                path: &Path::Root(root),
            },
            tell,
        );
    }
}

/// A type that a document holds.
pub(crate) trait Read: Sized {
    /// Reads a value, or says what is wrong with it.
    fn read(at: At<'_>) -> Result<Self, Issue>;

    /// What it means when the field is not there, if it may be left out everywhere.
    fn absent() -> Option<Self> {
        None
    }
}

/// A JSON value with its keys in the order written.
pub(crate) enum Node {
    Null,
    Bool(bool),
    Integer(i64),
    Float,
    Text(String),
    List(Vec<Node>),
    Object(Vec<(String, Node)>),
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Node, D::Error> {
        struct AnyValue;

        impl<'de> Visitor<'de> for AnyValue {
            type Value = Node;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a JSON value")
            }

            fn visit_unit<E>(self) -> Result<Node, E> {
                Ok(Node::Null)
            }

            fn visit_bool<E>(self, value: bool) -> Result<Node, E> {
                Ok(Node::Bool(value))
            }

            fn visit_i64<E>(self, value: i64) -> Result<Node, E> {
                Ok(Node::Integer(value))
            }

            fn visit_u64<E>(self, value: u64) -> Result<Node, E> {
                Ok(i64::try_from(value).map_or(Node::Float, Node::Integer))
            }

            fn visit_f64<E>(self, _: f64) -> Result<Node, E> {
                Ok(Node::Float)
            }

            fn visit_str<E>(self, value: &str) -> Result<Node, E> {
                Ok(Node::Text(value.to_owned()))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Node, A::Error> {
                let mut list = Vec::new();
                while let Some(node) = seq.next_element()? {
                    list.push(node);
                }
                Ok(Node::List(list))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Node::Object(entries))
            }
        }

        deserializer.deserialize_any(AnyValue)
    }
}

/// Where a value stands, as a chain up to the root.
pub(crate) enum Path<'a> {
    Root(&'a str),
    Key(&'a Path<'a>, &'a str),
    Position(&'a Path<'a>, usize),
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Path::Root(root) => f.write_str(root),
            Path::Key(Path::Root(""), key) => f.write_str(key),
            Path::Key(parent, key) => write!(f, "{parent}.{key}"),
            Path::Position(parent, position) => write!(f, "{parent}[{position}]"),
        }
    }
}

/// A value of the tree and where it stands; the place lives only as long as the reading.
#[derive(Clone, Copy)]
pub(crate) struct At<'a> {
    node: &'a Node,
    path: &'a Path<'a>,
}

impl<'a> At<'a> {
    /// A fault here.
    pub fn fault(self, message: impl fmt::Display) -> Issue {
        Issue::new(self.path.to_string(), "bad-value", message.to_string())
    }

    /// The value in words, for messages.
    fn shown(self) -> String {
        match self.node {
            Node::Null => "null".to_owned(),
            Node::Bool(value) => value.to_string(),
            Node::Integer(value) => format!("integer {value}"),
            Node::Float => "a number".to_owned(),
            Node::Text(text) => format!("\"{text}\""),
            Node::List(_) => "a list".to_owned(),
            Node::Object(_) => "an object".to_owned(),
        }
    }

    /// The fault of a value that is of another kind than what is read here.
    fn mismatch(self, expected: &str) -> Issue {
        self.fault(format_args!("Here is {}: write {expected}.", self.shown()))
    }

    /// A text.
    pub fn text(self) -> Result<&'a str, Issue> {
        match self.node {
            Node::Text(text) => Ok(text),
            _ => Err(self.mismatch("a string")),
        }
    }

    /// The elements of a list, each read by `each`.
    pub fn list(
        self,
        of: &str,
        mut each: impl FnMut(At<'_>) -> Result<(), Issue>,
    ) -> Result<usize, Issue> {
        let Node::List(list) = self.node else {
            return Err(self.mismatch(of));
        };
        for (position, node) in list.iter().enumerate() {
            each(At {
                node,
                path: &Path::Position(self.path, position),
            })?;
        }
        Ok(list.len())
    }

    /// The entries of an object, each read by `each`; a key that stands twice is a fault.
    pub fn entries(
        self,
        of: &str,
        mut each: impl FnMut(&'a str, At<'_>) -> Result<(), Issue>,
    ) -> Result<(), Issue> {
        let entries = self.object(of)?;
        for (key, node) in entries {
            each(
                key,
                At {
                    node,
                    path: &Path::Key(self.path, key),
                },
            )?;
        }
        Ok(())
    }

    fn object(self, of: &str) -> Result<&'a [(String, Node)], Issue> {
        let Node::Object(entries) = self.node else {
            return Err(self.mismatch(of));
        };
        let mut keys: Map<&str, ()> = Map::new();
        match entries
            .iter()
            .find(|(key, _)| keys.insert(key, ()).is_some())
        {
            Some((key, _)) => Err(self.fault(format_args!(
                "\"{key}\" stands here twice: keep one of them."
            ))),
            None => Ok(entries),
        }
    }

    /// An object with these fields and no others; Rust's names become JSON's.
    pub fn record(self, fields: &[&str]) -> Result<Fields<'a>, Issue> {
        let entries = self.object("an object")?;
        for (key, _) in entries {
            if !fields.iter().any(|field| is_named(field, key)) {
                let known: Vec<String> = fields.iter().map(|field| camel_case(field)).collect();
                let known: Vec<&str> = known.iter().map(String::as_str).collect();
                let path = Path::Key(self.path, key).to_string();
                return Err(Issue::new(
                    path,
                    "unknown-field",
                    unknown("field", key, &known),
                ));
            }
        }
        Ok(Fields {
            entries,
            path: self.path,
        })
    }

    /// One of some words.
    pub fn word<T: Copy>(self, words: &[(&str, T)]) -> Result<T, Issue> {
        let text = self.text()?;
        match words.iter().find(|(word, _)| *word == text) {
            Some(&(_, value)) => Ok(value),
            None => {
                let known: Vec<&str> = words.iter().map(|&(word, _)| word).collect();
                Err(Issue::new(
                    self.path.to_string(),
                    "unknown-word",
                    unknown("word", text, &known),
                ))
            }
        }
    }

    /// A text that a type parses; its complaint says what to write.
    pub fn parsed<T: FromStr<Err = &'static str>>(self) -> Result<T, Issue> {
        let text = self.text()?;
        text.parse()
            .map_err(|remedy| self.fault(format_args!("\"{text}\" cannot be read: {remedy}")))
    }
}

/// The fields of an object.
#[derive(Clone, Copy)]
pub(crate) struct Fields<'a> {
    entries: &'a [(String, Node)],
    path: &'a Path<'a>,
}

impl Fields<'_> {
    /// A field, if it is there.
    pub fn optional<T: Read>(self, field: &str) -> Result<Option<T>, Issue> {
        match self.entries.iter().find(|(key, _)| is_named(field, key)) {
            Some((key, node)) => T::read(At {
                node,
                path: &Path::Key(self.path, key),
            })
            .map(Some),
            None => Ok(T::absent()),
        }
    }

    /// A field if it is there, also when it is there as `null`.
    #[cfg(feature = "ui")]
    pub fn given<T: Read>(self, field: &str) -> Result<Option<Option<T>>, Issue> {
        match self.entries.iter().any(|(key, _)| is_named(field, key)) {
            true => self.optional::<Option<T>>(field),
            false => Ok(None),
        }
    }

    /// A field that must be there.
    pub fn required<T: Read>(self, field: &str) -> Result<T, Issue> {
        self.optional(field)?.ok_or_else(|| self.missing(field))
    }

    /// A field that must be there and hold one of some words.
    pub fn word<T: Copy>(self, field: &str, words: &[(&str, T)]) -> Result<T, Issue> {
        match self.entries.iter().find(|(key, _)| is_named(field, key)) {
            Some((key, node)) => At {
                node,
                path: &Path::Key(self.path, key),
            }
            .word(words),
            None => Err(self.missing(field)),
        }
    }

    fn missing(self, field: &str) -> Issue {
        let name = camel_case(field);
        let path = Path::Key(self.path, &name).to_string();
        Issue::new(
            path,
            "missing-field",
            format!("\"{name}\" is missing here: add it."),
        )
    }

    /// A field that means something when it is not there.
    pub fn or<T: Read>(self, field: &str, absent: T) -> Result<T, Issue> {
        Ok(self.optional(field)?.unwrap_or(absent))
    }
}

/// `at_most` is `atMost` in JSON.
fn camel_case(field: &str) -> String {
    let mut name = String::with_capacity(field.len());
    let mut capital = false;
    for letter in field.chars() {
        if letter == '_' {
            capital = true;
        } else {
            name.push(if capital {
                letter.to_ascii_uppercase()
            } else {
                letter
            });
            capital = false;
        }
    }
    name
}

fn is_named(field: &str, key: &str) -> bool {
    if field.contains('_') {
        camel_case(field) == key
    } else {
        field == key
    }
}

/// Says what a struct is read from: its fields, after the semicolon those that may be left out.
macro_rules! record {
    ($type:ident { $($required:ident),* $(; $($optional:ident),*)? }) => {
        impl $crate::document::read::Read for $type {
            fn read(at: $crate::document::read::At<'_>) -> Result<Self, $crate::issue::Issue> {
                let fields = at.record(&[$(stringify!($required),)* $($(stringify!($optional),)*)?])?;
                Ok($type {
                    $($required: fields.required(stringify!($required))?,)*
                    $($($optional: fields.or(stringify!($optional), Default::default())?,)*)?
                })
            }
        }
    };
}
pub(crate) use record;

/// Says which words an enum is read from.
macro_rules! words {
    ($type:ident { $($variant:ident = $word:literal),+ $(,)? }) => {
        impl $crate::document::read::Read for $type {
            fn read(at: $crate::document::read::At<'_>) -> Result<Self, $crate::issue::Issue> {
                at.word(&[$(($word, $type::$variant)),+])
            }
        }
    };
}
pub(crate) use words;

impl Read for String {
    fn read(at: At<'_>) -> Result<String, Issue> {
        at.text().map(str::to_owned)
    }
}

impl Read for bool {
    fn read(at: At<'_>) -> Result<bool, Issue> {
        match at.node {
            Node::Bool(value) => Ok(*value),
            _ => Err(at.mismatch("true or false")),
        }
    }
}

impl Read for u32 {
    fn read(at: At<'_>) -> Result<u32, Issue> {
        match at.node {
            Node::Integer(value) => {
                u32::try_from(*value).map_err(|_| at.mismatch("a whole number"))
            }
            _ => Err(at.mismatch("a whole number")),
        }
    }
}

impl Read for i32 {
    fn read(at: At<'_>) -> Result<i32, Issue> {
        match at.node {
            Node::Integer(value) => {
                i32::try_from(*value).map_err(|_| at.mismatch("a whole number"))
            }
            _ => Err(at.mismatch("a whole number")),
        }
    }
}

impl Read for char {
    fn read(at: At<'_>) -> Result<char, Issue> {
        let mut letters = at.text()?.chars();
        match (letters.next(), letters.next()) {
            (Some(letter), None) => Ok(letter),
            _ => Err(at.mismatch("one character")),
        }
    }
}

impl<T: Read> Read for Option<T> {
    fn read(at: At<'_>) -> Result<Option<T>, Issue> {
        match at.node {
            Node::Null => Ok(None),
            _ => T::read(at).map(Some),
        }
    }

    fn absent() -> Option<Option<T>> {
        Some(None)
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(at: At<'_>) -> Result<Vec<T>, Issue> {
        let mut values = Vec::new();
        at.list("a list", |element| {
            values.push(T::read(element)?);
            Ok(())
        })?;
        Ok(values)
    }
}

impl<T: Read> Read for Box<T> {
    fn read(at: At<'_>) -> Result<Box<T>, Issue> {
        T::read(at).map(Box::new)
    }
}

impl<T: Read> Read for Arc<T> {
    fn read(at: At<'_>) -> Result<Arc<T>, Issue> {
        T::read(at).map(Arc::new)
    }
}

/// A key of a map in a document.
pub(crate) trait ReadKey: Ord + Sized {
    /// Reads a key that stands at `at`.
    fn read_key(key: &str, at: At<'_>) -> Result<Self, Issue>;
}

impl ReadKey for String {
    fn read_key(key: &str, _: At<'_>) -> Result<String, Issue> {
        Ok(key.to_owned())
    }
}

impl ReadKey for crate::time::Date {
    fn read_key(key: &str, at: At<'_>) -> Result<crate::time::Date, Issue> {
        key.parse()
            .map_err(|remedy| at.fault(format_args!("\"{key}\" cannot be read: {remedy}")))
    }
}

impl<K: ReadKey, V: Read> Read for Map<K, V> {
    fn read(at: At<'_>) -> Result<Map<K, V>, Issue> {
        let mut map = Map::new();
        at.entries("an object", |key, value| {
            map.insert(K::read_key(key, value)?, V::read(value)?);
            Ok(())
        })?;
        Ok(map)
    }
}
#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::agreement::Agreement;

    #[test]
    fn a_fault_names_its_place_and_its_remedy() {
        let good = r#"{"version":1,"name":"x","timeZone":"UTC","calendars":{"c":{"hours":{"mon":["09:00-17:00"]}}},
            "targets":[{"id":"t","metric":"resolution","within":"8h","calendar":"c"}]}"#;
        assert!(read::<Agreement>(good, "agreement").is_ok());
        for (from, to, expected) in [
            (
                "\"within\"",
                "\"withn\"",
                "agreement.targets[0].withn: \"withn\" is not a field known here. Did you mean \"within\"?",
            ),
            (
                "\"8h\"",
                "\"soon\"",
                "agreement.targets[0].within: \"soon\" cannot be read",
            ),
            (
                "\"8h\"",
                "8",
                "agreement.targets[0].within: Here is integer 8: write a string.",
            ),
            (
                "\"resolution\"",
                "\"speed\"",
                "agreement.targets[0].metric: \"speed\" is not a word known here. Known: first-response, resolution.",
            ),
            (
                "\"metric\":\"resolution\",",
                "",
                "agreement.targets[0].metric: \"metric\" is missing here: add it.",
            ),
            (
                "[\"09:00-17:00\"]",
                "\"09:00-17:00\"",
                "agreement.calendars.c.hours.mon: Here is \"09:00-17:00\": write",
            ),
            (
                "\"mon\"",
                "\"monday\"",
                "agreement.calendars.c.hours: \"monday\" is not a day",
            ),
            (
                "\"name\":\"x\"",
                "\"name\":\"x\",\"name\":\"y\"",
                "agreement: \"name\" stands here twice: keep one of them.",
            ),
            (
                "\"version\":1",
                "\"version\":-1",
                "agreement.version: Here is integer -1: write a whole number.",
            ),
            ("}]}", "}]", "agreement: This is not JSON"),
        ] {
            let message = read::<Agreement>(&good.replace(from, to), "agreement")
                .map_err(|issues| issues.to_string());
            assert!(
                message
                    .as_ref()
                    .is_err_and(|message| message.starts_with(expected)),
                "{to}: {message:?}"
            );
        }
    }
}
