//! From JSON text to a wire type, with the path of whatever is wrong.
//!
//! The text becomes a tree first, so that a key written twice is an error and not a silent choice,
//! and every type is then read from that one tree. This keeps the paths exact and the wasm small:
//! a generic JSON reader with path tracking was a third of the download.

use super::fault::unknown;
use crate::issue::{Issue, Issues};
use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, Error, Expected, IntoDeserializer, MapAccess,
    SeqAccess, Unexpected, Visitor,
};
use std::fmt;

/// Reads JSON into a wire type; the paths of faults begin with `root`.
pub(crate) fn read<T: DeserializeOwned>(json: &str, root: &str) -> Result<T, Issues> {
    let node: Node = serde_json::from_str(json)
        .map_err(|error| Issue::new(root, "bad-json", format!("This is not JSON: {error}.")))?;
    let path = Path::Root(root);
    T::deserialize(At {
        node: &node,
        path: &path,
    })
    .map_err(|fault| fault.at(&path).issue())
}

/// A JSON value with its keys in the order written.
enum Node {
    Null,
    Bool(bool),
    Integer(i64),
    Float(f64),
    Text(String),
    List(Vec<Node>),
    Map(Vec<(String, Node)>),
}

impl<'de> serde::Deserialize<'de> for Node {
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
                Ok(i64::try_from(value).map_or(Node::Float(value as f64), Node::Integer))
            }

            fn visit_f64<E>(self, value: f64) -> Result<Node, E> {
                Ok(Node::Float(value))
            }

            fn visit_str<E>(self, value: &str) -> Result<Node, E> {
                Ok(Node::Text(value.to_owned()))
            }

            fn visit_string<E>(self, value: String) -> Result<Node, E> {
                Ok(Node::Text(value))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Node, A::Error> {
                let mut list = Vec::new();
                while let Some(node) = seq.next_element()? {
                    list.push(node);
                }
                Ok(Node::List(list))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node, A::Error> {
                let mut entries: Vec<(String, Node)> = Vec::new();
                while let Some((key, node)) = map.next_entry()? {
                    entries.push((key, node));
                }
                // Sorted positions find a repeated key without comparing every pair.
                let mut order: Vec<&str> = entries.iter().map(|(key, _)| key.as_str()).collect();
                order.sort_unstable();
                match order.windows(2).find(|pair| pair[0] == pair[1]) {
                    Some(pair) => Err(A::Error::custom(format!(
                        "\"{}\" stands twice in one object",
                        pair[0]
                    ))),
                    None => Ok(Node::Map(entries)),
                }
            }
        }

        deserializer.deserialize_any(AnyValue)
    }
}

/// Where a value stands, as a chain up to the root.
enum Path<'a> {
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

/// What is wrong; the innermost value that notices it says where.
#[derive(Debug)]
struct Fault {
    path: Option<String>,
    /// A field that is missing: its name completes the path.
    missing: Option<&'static str>,
    code: &'static str,
    message: String,
}

impl Fault {
    fn new(code: &'static str, message: String) -> Fault {
        Fault {
            path: None,
            missing: None,
            code,
            message,
        }
    }

    fn at(mut self, path: &Path<'_>) -> Fault {
        self.path.get_or_insert_with(|| match self.missing {
            Some(field) => Path::Key(path, field).to_string(),
            None => path.to_string(),
        });
        self
    }

    fn issue(self) -> Issues {
        Issue::new(self.path.unwrap_or_default(), self.code, self.message).into()
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Fault {}

impl Error for Fault {
    fn custom<T: fmt::Display>(message: T) -> Fault {
        Fault::new("bad-value", message.to_string())
    }

    fn invalid_value(found: Unexpected<'_>, expected: &dyn Expected) -> Fault {
        let found = found.to_string().replace('`', "");
        Fault::new("bad-value", format!("Here is {found}: write {expected}."))
    }

    fn invalid_length(length: usize, expected: &dyn Expected) -> Fault {
        Fault::new(
            "bad-value",
            format!("Here are {length} parts: write {expected}."),
        )
    }

    fn unknown_field(field: &str, expected: &'static [&'static str]) -> Fault {
        Fault::new("unknown-field", unknown("field", field, expected))
    }

    fn unknown_variant(variant: &str, expected: &'static [&'static str]) -> Fault {
        Fault::new("unknown-word", unknown("word", variant, expected))
    }

    fn missing_field(field: &'static str) -> Fault {
        let message = format!("\"{field}\" is missing here: add it.");
        Fault {
            missing: Some(field),
            ..Fault::new("missing-field", message)
        }
    }
}

/// A value of the tree and where it stands; the place lives only as long as the reading.
#[derive(Clone, Copy)]
struct At<'n, 'p> {
    node: &'n Node,
    path: &'p Path<'p>,
}

impl<'n> At<'n, '_> {
    /// The fault of a value that is of another type than what is read here.
    fn mismatch<T>(self, expected: &dyn Expected) -> Result<T, Fault> {
        let found = match self.node {
            Node::Null => "null".to_owned(),
            Node::Bool(value) => value.to_string(),
            Node::Integer(value) => format!("integer {value}"),
            Node::Float(_) => "a number".to_owned(),
            Node::Text(text) => format!("\"{text}\""),
            Node::List(_) => "a list".to_owned(),
            Node::Map(_) => "an object".to_owned(),
        };
        Err(Fault::new(
            "bad-value",
            format!("Here is {found}: write {expected}."),
        ))
    }
}

/// Each method offers a visitor only what its type can be read from: a visitor's other methods are
/// then never compiled, which halves the code of all wire types.
impl<'n> Deserializer<'n> for At<'n, '_> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.node {
            Node::Null => visitor.visit_unit(),
            Node::Bool(value) => visitor.visit_bool(*value),
            Node::Integer(value) => visitor.visit_i64(*value),
            Node::Float(value) => visitor.visit_f64(*value),
            Node::Text(text) => visitor.visit_borrowed_str(text),
            Node::List(list) => visitor.visit_seq(Elements {
                list,
                next: 0,
                path: self.path,
            }),
            Node::Map(entries) => visitor.visit_map(Entries {
                entries,
                next: 0,
                path: self.path,
            }),
        }
    }

    fn deserialize_bool<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.node {
            Node::Bool(value) => visitor.visit_bool(*value),
            _ => self.mismatch(&visitor),
        }
    }

    fn deserialize_i64<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.node {
            Node::Integer(value) => visitor.visit_i64(*value),
            _ => self.mismatch(&visitor),
        }
    }

    fn deserialize_str<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.node {
            Node::Text(text) => visitor.visit_borrowed_str(text),
            _ => self.mismatch(&visitor),
        }
    }

    fn deserialize_seq<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.node {
            Node::List(list) => visitor.visit_seq(Elements {
                list,
                next: 0,
                path: self.path,
            }),
            _ => self.mismatch(&visitor),
        }
    }

    fn deserialize_map<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.node {
            Node::Map(entries) => visitor.visit_map(Entries {
                entries,
                next: 0,
                path: self.path,
            }),
            _ => self.mismatch(&visitor),
        }
    }

    fn deserialize_option<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.node {
            Node::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_enum<V: Visitor<'n>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        match self.node {
            Node::Text(text) => visitor.visit_enum(text.as_str().into_deserializer()),
            _ => self.mismatch(&visitor),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'n>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_struct<V: Visitor<'n>>(
        self,
        _name: &'static str,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        self.deserialize_map(visitor)
    }

    fn deserialize_string<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_str(visitor)
    }

    fn deserialize_i32<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_i64(visitor)
    }

    fn deserialize_u32<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_i64(visitor)
    }

    serde::forward_to_deserialize_any! {
        <W: Visitor<'n>>
        i8 i16 i128 u8 u16 u64 u128 f32 f64 char bytes byte_buf unit unit_struct tuple tuple_struct identifier
        ignored_any
    }
}

/// The elements of a list, one after the other.
struct Elements<'n, 'p> {
    list: &'n [Node],
    next: usize,
    path: &'p Path<'p>,
}

impl<'n> SeqAccess<'n> for Elements<'n, '_> {
    type Error = Fault;

    fn next_element_seed<T: DeserializeSeed<'n>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Fault> {
        let Some(node) = self.list.get(self.next) else {
            return Ok(None);
        };
        let path = Path::Position(self.path, self.next);
        self.next += 1;
        seed.deserialize(At { node, path: &path })
            .map(Some)
            .map_err(|fault| fault.at(&path))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.list.len() - self.next)
    }
}

/// The entries of an object, key and value in turn.
struct Entries<'n, 'p> {
    entries: &'n [(String, Node)],
    next: usize,
    path: &'p Path<'p>,
}

impl<'n> MapAccess<'n> for Entries<'n, '_> {
    type Error = Fault;

    fn next_key_seed<K: DeserializeSeed<'n>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Fault> {
        let Some((key, _)) = self.entries.get(self.next) else {
            return Ok(None);
        };
        let path = Path::Key(self.path, key);
        seed.deserialize(key.as_str().into_deserializer())
            .map(Some)
            .map_err(|fault: Fault| fault.at(&path))
    }

    fn next_value_seed<V: DeserializeSeed<'n>>(&mut self, seed: V) -> Result<V::Value, Fault> {
        let Some((key, node)) = self.entries.get(self.next) else {
            return Err(Fault::custom("a value was asked for before its key"));
        };
        self.next += 1;
        let path = Path::Key(self.path, key);
        seed.deserialize(At { node, path: &path })
            .map_err(|fault| fault.at(&path))
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
                "agreement: This is not JSON: \"name\" stands twice",
            ),
            (
                "\"version\":1",
                "\"version\":-1",
                "agreement.version: Here is integer -1: write u32.",
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
