//! From JSON text to a document's types, with the path of whatever is wrong.
//!
//! The text becomes a tree first, so that a key written twice is an error and not a silent choice.
//! Each type says in one line what it is made of ([`record!`], [`words!`]) and is read from the tree
//! by the few functions here: a derived reader for every type was a quarter of the download.
//! Reading never stops at a fault: it notes it, goes on with a stand-in, and [`read`] lets nothing out
//! while there are notes. So all faults of a text are told at once, and no step has to be undone.

use super::fault::unknown;
use crate::issue::{Issue, Issues};
use crate::map::Map;
use crate::sentence::{Sentence, english, said};
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};
use std::cell::RefCell;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

/// The most faults that are told of one text.
pub(super) const MOST_FAULTS: usize = 50;

/// The most that a count in a document may be, so that all counts together still are a number.
pub(crate) const MOST_COUNTED: u64 = 1_000_000_000_000;

/// More entries of an object than this are read in the order of their keys.
const MANY: usize = 1_000;

/// Reads JSON into a type; the paths of faults begin with `root`.
pub(crate) fn read<T: Read>(json: &str, root: &str) -> Result<T, Issues> {
    let node: Node = serde_json::from_str(json)
        .map_err(|error| Issue::new(root, "bad-json", said!("This is not JSON: {0}.", error)))?;
    read_tree(&node, root)
}

/// Reads a value of the tree into a type, as [`read`] does.
pub(crate) fn read_tree<T: Read>(node: &Node, root: &str) -> Result<T, Issues> {
    let faults = Faults::default();
    let value = T::read(At {
        node,
        path: &Path::Root(root, &faults),
    });
    let faults = faults.into_inner();
    if faults.is_empty() {
        Ok(value)
    } else {
        Err(Issues(faults))
    }
}

/// The version that a text gives itself, if it is JSON and gives one.
pub(super) fn version(json: &str) -> Option<u32> {
    let node: Node = serde_json::from_str(json).ok()?;
    let Node::Object(entries) = node else {
        return None;
    };
    match entries.into_iter().find(|(key, _)| key == "version")? {
        (_, Node::Integer(version)) => u32::try_from(version).ok(),
        _ => None,
    }
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
            _ => tell(at.path.to_string(), at.shown().to_string()),
        }
    }

    if let Ok(node) = serde_json::from_str::<Node>(json) {
        walk(
            At {
                node: &node,
                path: &Path::Root(root, &Faults::default()),
            },
            tell,
        );
    }
}

/// A type that a document holds.
pub(crate) trait Read: Sized {
    /// Reads a value; where it is faulty, notes that and answers a stand-in.
    fn read(at: At<'_>) -> Self;

    /// What it means when the field is not there, if it may be left out everywhere.
    fn absent() -> Option<Self> {
        None
    }
}

/// A JSON value with its keys in the order written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Node {
    Null,
    Bool(bool),
    Integer(i64),
    Float,
    Text(String),
    List(Vec<Node>),
    Object(Vec<(String, Node)>),
}

impl Serialize for Node {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            // A number that is not whole is in no document, so there is none to be written.
            Node::Null | Node::Float => serializer.serialize_unit(),
            Node::Bool(value) => serializer.serialize_bool(*value),
            Node::Integer(value) => serializer.serialize_i64(*value),
            Node::Text(text) => serializer.serialize_str(text),
            Node::List(list) => serializer.collect_seq(list),
            Node::Object(entries) => {
                serializer.collect_map(entries.iter().map(|(key, node)| (key, node)))
            }
        }
    }
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

/// The entries of an object in the order of their keys; of equal ones the last comes last.
fn by_key(entries: &[(String, Node)]) -> Vec<&(String, Node)> {
    let mut sorted: Vec<&(String, Node)> = entries.iter().collect();
    sorted.sort_by(|(one, _), (other, _)| one.cmp(other));
    sorted
}

/// What is wrong with a text.
type Faults = RefCell<Vec<Issue>>;

/// Where a value stands, as a chain up to the root, which keeps the faults.
pub(crate) enum Path<'a> {
    Root(&'a str, &'a Faults),
    /// Inside what is faulty as a whole: no more faults are told from there.
    Nowhere,
    Key(&'a Path<'a>, &'a str),
    Position(&'a Path<'a>, usize),
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Path::Root(root, _) => f.write_str(root),
            Path::Nowhere => Ok(()),
            Path::Key(Path::Root("", _), key) => f.write_str(key),
            Path::Key(parent, key) => write!(f, "{parent}.{key}"),
            Path::Position(parent, position) => write!(f, "{parent}[{position}]"),
        }
    }
}

impl Path<'_> {
    /// Notes a fault here.
    fn note(&self, code: &'static str, message: Sentence) {
        let mut up = self;
        let faults = loop {
            match up {
                Path::Root(_, faults) => break faults,
                Path::Nowhere => return,
                Path::Key(parent, _) | Path::Position(parent, _) => up = parent,
            }
        };
        let mut faults = faults.borrow_mut();
        if faults.len() < MOST_FAULTS {
            faults.push(Issue::new(self.to_string(), code, message));
        }
    }
}

/// A value of the tree and where it stands; the place lives only as long as the reading.
#[derive(Clone, Copy)]
pub(crate) struct At<'a> {
    node: &'a Node,
    path: &'a Path<'a>,
}

/// Where nothing stands: what is read from here is a stand-in.
const NOTHING: At<'static> = At {
    node: &Node::Null,
    path: &Path::Nowhere,
};

impl<'a> At<'a> {
    /// Notes a fault here.
    pub fn fault(self, message: Sentence) {
        self.path.note("bad-value", message);
    }

    /// The value in words, for messages.
    fn shown(self) -> Sentence {
        match self.node {
            Node::Null => said!("{0}", "null"),
            Node::Bool(value) => said!("{0}", value),
            Node::Integer(value) => said!("integer {0}", value),
            Node::Float => said!("a number"),
            Node::Text(text) => said!("\"{0}\"", text),
            Node::List(_) => said!("a list"),
            Node::Object(_) => said!("an object"),
        }
    }

    /// Notes that the value is of another kind than what is read here.
    fn mismatch(self, expected: &'static str) {
        self.fault(said!(
            "Here is {0}: write {1}.",
            self.shown(),
            Sentence::plain(expected)
        ));
    }

    /// A text.
    pub fn text(self) -> Option<&'a str> {
        match self.node {
            Node::Text(text) => Some(text),
            _ => {
                self.mismatch(english!("a string"));
                None
            }
        }
    }

    /// The value as it stands, where any may stand that documents are made of.
    pub fn tree(self) -> Node {
        match self.node {
            Node::List(_) => {
                let mut list = Vec::new();
                self.list(english!("a list"), &mut |at| list.push(at.tree()));
                Node::List(list)
            }
            Node::Object(_) => {
                let mut entries = Vec::new();
                self.entries(english!("an object"), &mut |key, at| {
                    entries.push((key.to_owned(), at.tree()));
                });
                Node::Object(entries)
            }
            Node::Float => {
                self.mismatch(english!("a whole number or a string"));
                Node::Null
            }
            plain => plain.clone(),
        }
    }

    /// The elements of a list, each read by `each`; says how many there are, if it is a list.
    pub fn list(self, of: &'static str, each: &mut dyn FnMut(At<'_>)) -> Option<usize> {
        let Node::List(list) = self.node else {
            self.mismatch(of);
            return None;
        };
        for (position, node) in list.iter().enumerate() {
            each(At {
                node,
                path: &Path::Position(self.path, position),
            });
        }
        Some(list.len())
    }

    /// The entries of an object, each read by `each`; a key that stands twice is a fault.
    pub fn entries(self, of: &'static str, each: &mut dyn FnMut(&'a str, At<'_>)) {
        let entries = self.object(of);
        // A map would move its entries for each that comes before others.
        let sorted = (entries.len() > MANY).then(|| by_key(entries));
        let sorted = sorted.into_iter().flatten();
        let few = if entries.len() > MANY { &[] } else { entries };
        for (key, node) in few.iter().chain(sorted) {
            each(
                key,
                At {
                    node,
                    path: &Path::Key(self.path, key),
                },
            );
        }
    }

    fn object(self, of: &'static str) -> &'a [(String, Node)] {
        let Node::Object(entries) = self.node else {
            self.mismatch(of);
            return &[];
        };
        let in_order = |pair: &[(String, Node)]| pair[0].0 < pair[1].0;
        if !entries.windows(2).all(in_order) {
            for pair in by_key(entries).windows(2) {
                if pair[0].0 == pair[1].0 {
                    self.repeated(&pair[1].0);
                }
            }
        }
        entries
    }

    /// An object with these fields and no others; Rust's names become JSON's.
    pub fn record(self, fields: &[&str]) -> Fields<'a> {
        let entries = self.object(english!("an object"));
        for (key, node) in entries {
            if !fields.iter().any(|field| is_named(field, key)) {
                self.other_field(key, node, fields);
            }
        }
        let faulty = !matches!(self.node, Node::Object(_));
        Fields {
            entries,
            path: if faulty { &Path::Nowhere } else { self.path },
        }
    }

    // Faults are rare: what words them is kept apart from reading, which happens at every start.
    #[cold]
    #[inline(never)]
    fn repeated(self, key: &str) {
        self.fault(said!("\"{0}\" stands here twice: keep one of them.", key));
    }

    #[cold]
    #[inline(never)]
    fn other_field(self, key: &str, node: &Node, fields: &[&str]) {
        let path = &Path::Key(self.path, key);
        // What has a version stands on its own: there an editor is told of the schema.
        if key == "$schema" && fields.contains(&"version") {
            At { node, path }.text();
            return;
        }
        let known: Vec<String> = fields.iter().map(|field| camel_case(field)).collect();
        let known: Vec<&str> = known.iter().map(String::as_str).collect();
        path.note("unknown-field", unknown(said!("field"), key, &known));
    }

    #[cold]
    #[inline(never)]
    fn unknown_word<T: Copy>(self, text: &str, words: &[(&str, T)]) {
        let known: Vec<&str> = words.iter().map(|&(word, _)| word).collect();
        self.path
            .note("unknown-word", unknown(said!("word"), text, &known));
    }

    /// Which of some kinds an object says that it is, in its field `kind`.
    pub fn kind<T: Copy>(self, kinds: &[(&str, T)]) -> T {
        let entries = match self.node {
            Node::Object(entries) => &entries[..],
            _ => return NOTHING.word(kinds),
        };
        let path = self.path;
        Fields { entries, path }.word("kind", kinds)
    }

    /// One of some words; the first of them stands in.
    pub fn word<T: Copy>(self, words: &[(&str, T)]) -> T {
        let text = self.text();
        let found = words.iter().find(|(word, _)| Some(*word) == text);
        if let (None, Some(text)) = (found, text) {
            self.unknown_word(text, words);
        }
        found.unwrap_or(&words[0]).1
    }

    /// Whether it is a text: where a word alone may stand for an object.
    pub fn is_text(self) -> bool {
        matches!(self.node, Node::Text(_))
    }

    /// Whether it is this text.
    pub fn says(self, text: &str) -> bool {
        matches!(self.node, Node::Text(said) if said == text)
    }

    /// Whether it is an object with a field.
    pub fn has(self, field: &str) -> bool {
        match self.node {
            Node::Object(entries) => entries.iter().any(|(key, _)| key == field),
            _ => false,
        }
    }

    /// The word that `kind` holds in an object whose other fields depend on it; nothing if this is no
    /// object.
    pub fn tagged<T: Copy>(self, words: &[(&str, T)]) -> Option<T> {
        let Node::Object(entries) = self.node else {
            self.mismatch(english!("a word, or an object with its \"kind\""));
            return None;
        };
        let fields = Fields {
            entries,
            path: self.path,
        };
        Some(fields.word("kind", words))
    }

    /// A text that a type parses; its complaint says what to write.
    pub fn parsed<T: FromStr<Err = &'static str>>(self) -> Option<T> {
        let text = self.text()?;
        match text.parse() {
            Ok(value) => Some(value),
            Err(remedy) => {
                self.fault(said!(
                    "\"{0}\" cannot be read: {1}",
                    text,
                    Sentence::plain(remedy)
                ));
                None
            }
        }
    }
}

/// The fields of an object.
#[derive(Clone, Copy)]
pub(crate) struct Fields<'a> {
    entries: &'a [(String, Node)],
    path: &'a Path<'a>,
}

impl<'a> Fields<'a> {
    /// Where a field stands. Kept apart from what is read there, of which there is one for every type.
    #[inline(never)]
    fn find(self, field: &str) -> Option<&'a (String, Node)> {
        self.entries.iter().find(|(key, _)| is_named(field, key))
    }

    /// A field, if it is there.
    pub fn optional<T: Read>(self, field: &str) -> Option<T> {
        match self.find(field) {
            Some((key, node)) => Some(T::read(At {
                node,
                path: &Path::Key(self.path, key),
            })),
            None => T::absent(),
        }
    }

    /// A field if it is there, also when it is there as `null`.
    #[cfg(feature = "ui")]
    pub fn given<T: Read>(self, field: &str) -> Option<Option<T>> {
        match self.find(field).is_some() {
            true => self.optional::<Option<T>>(field),
            false => None,
        }
    }

    /// A field that must be there.
    pub fn required<T: Read>(self, field: &str) -> T {
        match self.optional(field) {
            Some(value) => value,
            None => self.stand_in(field),
        }
    }

    #[cold]
    #[inline(never)]
    fn stand_in<T: Read>(self, field: &str) -> T {
        self.missing(field);
        T::read(NOTHING)
    }

    /// A field that must be there and hold one of some words.
    pub fn word<T: Copy>(self, field: &str, words: &[(&str, T)]) -> T {
        match self.find(field) {
            Some((key, node)) => At {
                node,
                path: &Path::Key(self.path, key),
            }
            .word(words),
            None => {
                self.missing(field);
                NOTHING.word(words)
            }
        }
    }

    #[cold]
    #[inline(never)]
    fn missing(self, field: &str) {
        let name = camel_case(field);
        let message = said!("\"{0}\" is missing here: add it.", name);
        Path::Key(self.path, &name).note("missing-field", message);
    }

    /// A field that means something when it is not there.
    pub fn or<T: Read>(self, field: &str, absent: T) -> T {
        self.optional(field).unwrap_or(absent)
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
            fn read(at: $crate::document::read::At<'_>) -> Self {
                let fields = at.record(&[$(stringify!($required),)* $($(stringify!($optional),)*)?]);
                $type {
                    $($required: fields.required(stringify!($required)),)*
                    $($($optional: fields.or(stringify!($optional), Default::default()),)*)?
                }
            }
        }
    };
}
pub(crate) use record;

/// Says which words an enum is read from.
macro_rules! words {
    ($type:ident { $($variant:ident = $word:literal),+ $(,)? }) => {
        impl $type {
            /// The words that documents write, each with what it means.
            pub const WORDS: &'static [(&'static str, $type)] = &[$(($word, $type::$variant)),+];
        }

        impl $crate::document::read::Read for $type {
            fn read(at: $crate::document::read::At<'_>) -> Self {
                at.word($type::WORDS)
            }
        }
    };
}
pub(crate) use words;

impl Read for String {
    fn read(at: At<'_>) -> String {
        at.text().unwrap_or_default().to_owned()
    }
}

impl Read for bool {
    fn read(at: At<'_>) -> bool {
        match at.node {
            Node::Bool(value) => *value,
            _ => {
                at.mismatch(english!("true or false"));
                false
            }
        }
    }
}

/// A whole number of a type that not every one fits.
fn whole<T: TryFrom<i64> + Default>(at: At<'_>) -> T {
    let value = match at.node {
        Node::Integer(value) => T::try_from(*value).ok(),
        _ => None,
    };
    value.unwrap_or_else(|| {
        at.mismatch(english!("a whole number"));
        T::default()
    })
}

impl Read for u32 {
    fn read(at: At<'_>) -> u32 {
        whole(at)
    }
}

impl Read for u64 {
    fn read(at: At<'_>) -> u64 {
        let count = whole(at);
        if count > MOST_COUNTED {
            at.fault(said!(
                "{0} is too many: counts go up to {1}.",
                count,
                MOST_COUNTED
            ));
        }
        count
    }
}

impl Read for i32 {
    fn read(at: At<'_>) -> i32 {
        whole(at)
    }
}

impl Read for char {
    fn read(at: At<'_>) -> char {
        let mut letters = at.text().unwrap_or(" ").chars();
        match (letters.next(), letters.next()) {
            (Some(letter), None) => letter,
            _ => {
                at.mismatch(english!("one character"));
                ' '
            }
        }
    }
}

impl<T: Read> Read for Option<T> {
    fn read(at: At<'_>) -> Option<T> {
        match at.node {
            Node::Null => None,
            _ => Some(T::read(at)),
        }
    }

    fn absent() -> Option<Option<T>> {
        Some(None)
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(at: At<'_>) -> Vec<T> {
        let mut values = Vec::new();
        at.list(english!("a list"), &mut |element| {
            values.push(T::read(element))
        });
        values
    }
}

impl<T: Read> Read for Box<T> {
    fn read(at: At<'_>) -> Box<T> {
        Box::new(T::read(at))
    }
}

impl<T: Read> Read for Arc<T> {
    fn read(at: At<'_>) -> Arc<T> {
        Arc::new(T::read(at))
    }
}

/// A key of a map in a document.
pub(crate) trait ReadKey: Ord + Sized {
    /// Reads a key that stands at `at`, or notes what is wrong with it.
    fn read_key(key: &str, at: At<'_>) -> Option<Self>;
}

impl ReadKey for String {
    fn read_key(key: &str, _: At<'_>) -> Option<String> {
        Some(key.to_owned())
    }
}

impl ReadKey for crate::time::Date {
    fn read_key(key: &str, at: At<'_>) -> Option<crate::time::Date> {
        let date = key.parse();
        date.map_err(|remedy| {
            at.fault(said!(
                "\"{0}\" cannot be read: {1}",
                key,
                Sentence::plain(remedy)
            ))
        })
        .ok()
    }
}

impl<K: ReadKey, V: Read> Read for Map<K, V> {
    fn read(at: At<'_>) -> Map<K, V> {
        let mut map = Map::new();
        at.entries(english!("an object"), &mut |key, value| {
            if let Some(key) = K::read_key(key, value) {
                map.insert(key, V::read(value));
            }
        });
        map
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::agreement::Agreement;

    #[test]
    fn every_fault_is_told_once() {
        let text = r#"{"version":1,"nam":"x","timeZone":7,"calendars":{"c":{"hours":[]}},
            "targets":[{"id":"t","metric":"speed","calendar":"c"},8]}"#;
        let told = read::<Agreement>(text, "agreement")
            .map_err(|issues| issues.0.into_iter().map(|issue| issue.path).collect());
        let expected: Vec<String> = [
            "agreement.nam",
            "agreement.name",
            "agreement.timeZone",
            "agreement.calendars.c.hours",
            "agreement.targets[0].metric",
            "agreement.targets[1]",
        ]
        .map(str::to_owned)
        .into();
        assert_eq!(told, Err(expected));
        let many = format!("[{}]", vec!["1"; 1_000].join(","));
        let told = read::<Vec<String>>(&many, "").map_err(|issues| issues.0.len());
        assert_eq!(told, Err(MOST_FAULTS));
    }

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
                "agreement.targets[0].metric: \"speed\" is not a word known here. Known: first-response, resolution, next-response,",
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
