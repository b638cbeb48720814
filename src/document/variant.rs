//! Other terms that an agreement is compared with, each written as what it changes.
//!
//! A patch is a JSON merge patch (RFC 7396) on the agreement as it is written: an object changes the fields
//! that it names, `null` takes one away, and a list takes the place of the list. So a variant goes along with
//! what is edited in the agreement and stays what it is where it differs. `compare` puts the two beside each
//! other.

use super::agreement::Agreement;
use super::read::{At, Read, record};
use super::{Node, read_tree, validate};
use crate::issue::Issues;
use crate::sentence::english;
use serde::{Serialize, Serializer};
use std::sync::Arc;

/// The most variants that a document has; with the agreement itself they are four.
pub const MOST_VARIANTS: usize = 3;

/// Other terms, as what they change in the agreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Variant {
    /// What tells it from the others.
    pub id: String,
    /// What people call it.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub name: String,
    /// What it changes, as a JSON merge patch on the agreement.
    #[cfg_attr(feature = "js", tsify(type = "object"))]
    pub patch: Patch,
}

record!(Variant { id, patch; name });

/// A JSON merge patch on an agreement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Patch(Node);

impl Default for Patch {
    fn default() -> Patch {
        Patch(Node::Object(Vec::new()))
    }
}

impl Serialize for Patch {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl Read for Patch {
    fn read(at: At<'_>) -> Patch {
        let mut entries = Vec::new();
        at.entries(english!("an object with what changes"), &mut |key, at| {
            entries.push((key.to_owned(), at.tree()));
        });
        Patch(Node::Object(entries))
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Patch {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Patch".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "object",
            "additionalProperties": { "anyOf": [
                { "type": ["null", "boolean", "integer", "string"] },
                { "type": "array" },
                { "type": "object" },
            ] },
        })
    }
}

impl Patch {
    /// What leads from one agreement to another: applied to the first it gives the second.
    pub fn between(from: &Agreement, to: &Agreement) -> Patch {
        let changes = change(&tree(from), &tree(to));
        changes.map_or_else(Patch::default, Patch)
    }

    /// Whether it changes nothing, whatever it is applied to.
    pub fn is_empty(&self) -> bool {
        *self == Patch::default()
    }

    /// The agreement that comes out; whether its content is sound is not checked here.
    ///
    /// # Errors
    /// What makes no agreement of it, with paths that begin with `root`.
    pub(crate) fn apply(&self, agreement: &Agreement, root: &str) -> Result<Agreement, Issues> {
        let mut tree = tree(agreement);
        merge(&mut tree, &self.0);
        read_tree(&tree, root)
    }
}

impl Variant {
    /// The terms of the variant of an agreement.
    ///
    /// # Errors
    /// The faults of what comes out, each with its path in the patch; a valid document has none.
    ///
    /// ```
    /// use sla_calculator::document::Document;
    /// let document = Document::parse(r#"{
    ///   "version": 1, "asOf": "2026-11-24T12:00:00Z",
    ///   "agreement": {
    ///     "version": 1, "name": "Standard support", "timeZone": "Europe/London",
    ///     "calendars": { "office": { "hours": { "mon-fri": ["09:00-17:30"] } } },
    ///     "targets": [{ "id": "resolve", "metric": "resolution", "within": "8h", "calendar": "office" }]
    ///   },
    ///   "variants": [{ "id": "b", "name": "Gold", "patch": { "name": "Gold support" } }]
    /// }"#)?;
    /// let gold = document.variants[0].terms(&document.agreement)?;
    /// assert_eq!(gold.name, "Gold support");
    /// # Ok::<(), sla_calculator::issue::Issues>(())
    /// ```
    pub fn terms(&self, agreement: &Agreement) -> Result<Agreement, Issues> {
        let terms = self.patch.apply(agreement, "patch")?;
        match validate::variant(&terms, "patch") {
            issues if issues.is_empty() => Ok(terms),
            issues => Err(Issues(issues)),
        }
    }
}

/// The variants under another agreement. One whose patch makes no sound terms of it keeps the terms that it
/// had under the agreement before.
#[inline(never)]
pub fn carried_over(
    variants: &[Variant],
    before: &Agreement,
    now: &Agreement,
) -> Arc<Vec<Variant>> {
    let carried = variants.iter().map(|variant| {
        if variant.terms(now).is_ok() {
            return variant.clone();
        }
        let kept = variant.terms(before);
        Variant {
            patch: kept.map_or_else(|_| Patch::default(), |kept| Patch::between(now, &kept)),
            ..variant.clone()
        }
    });
    Arc::new(carried.collect())
}

/// An agreement as it is written.
pub(crate) fn tree(agreement: &Agreement) -> Node {
    serde_json::from_str(&agreement.to_json()).unwrap_or(Node::Null)
}

/// Puts a patch into a value, as RFC 7396 says.
fn merge(value: &mut Node, patch: &Node) {
    let Node::Object(changes) = patch else {
        *value = patch.clone();
        return;
    };
    if !matches!(value, Node::Object(_)) {
        *value = Node::Object(Vec::new());
    }
    let Node::Object(entries) = value else {
        return;
    };
    for (key, change) in changes {
        let place = entries.iter().position(|(name, _)| name == key);
        match (change, place) {
            (Node::Null, Some(place)) => {
                entries.remove(place);
            }
            (Node::Null, None) => {}
            (change, Some(place)) => merge(&mut entries[place].1, change),
            (change, None) => {
                let mut value = Node::Null;
                merge(&mut value, change);
                entries.push((key.clone(), value));
            }
        }
    }
}

/// The patch between two values; nothing if they are equal.
fn change(from: &Node, to: &Node) -> Option<Node> {
    let (Node::Object(before), Node::Object(after)) = (from, to) else {
        return (from != to).then(|| to.clone());
    };
    let mut changes = Vec::new();
    for (key, value) in after {
        let was = before.iter().find(|(name, _)| name == key);
        let changed = was.map_or_else(|| Some(value.clone()), |(_, was)| change(was, value));
        changes.extend(changed.map(|changed| (key.clone(), changed)));
    }
    for (key, _) in before {
        if !after.iter().any(|(name, _)| name == key) {
            changes.push((key.clone(), Node::Null));
        }
    }
    (!changes.is_empty()).then_some(Node::Object(changes))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn node(json: &str) -> Node {
        serde_json::from_str(json).expect(json)
    }

    /// The examples of RFC 7396, appendix A, as far as documents have such values.
    #[test]
    fn patches_merge_as_the_standard_says() {
        for (value, patch, expected) in [
            (r#"{"a":"b"}"#, r#"{"a":"c"}"#, r#"{"a":"c"}"#),
            (r#"{"a":"b"}"#, r#"{"b":"c"}"#, r#"{"a":"b","b":"c"}"#),
            (r#"{"a":"b"}"#, r#"{"a":null}"#, "{}"),
            (r#"{"a":"b","b":"c"}"#, r#"{"a":null}"#, r#"{"b":"c"}"#),
            (r#"{"a":["b"]}"#, r#"{"a":"c"}"#, r#"{"a":"c"}"#),
            (r#"{"a":"c"}"#, r#"{"a":["b"]}"#, r#"{"a":["b"]}"#),
            (
                r#"{"a":{"b":"c"}}"#,
                r#"{"a":{"b":"d","c":null}}"#,
                r#"{"a":{"b":"d"}}"#,
            ),
            (r#"{"a":[{"b":"c"}]}"#, r#"{"a":[1]}"#, r#"{"a":[1]}"#),
            (r#"["a","b"]"#, r#"["c","d"]"#, r#"["c","d"]"#),
            (r#"{"a":"foo"}"#, r#""bar""#, r#""bar""#),
            ("[1,2]", r#"{"a":"b","c":null}"#, r#"{"a":"b"}"#),
            ("{}", r#"{"a":{"bb":{"ccc":null}}}"#, r#"{"a":{"bb":{}}}"#),
        ] {
            let mut merged = node(value);
            merge(&mut merged, &node(patch));
            assert_eq!(merged, node(expected), "{value} with {patch}");
        }
    }

    #[test]
    fn a_patch_between_two_agreements_leads_from_one_to_the_other() {
        let signed = crate::example::agreement();
        let edits: [fn(&mut Agreement); 5] = [
            |_| {},
            |agreement| agreement.name = "Gold".to_owned(),
            |agreement| agreement.targets[1].within = "3h".parse().ok(),
            |agreement| agreement.day = None,
            |agreement| {
                agreement.calendars.remove("always");
            },
        ];
        for (position, edit) in edits.into_iter().enumerate() {
            let mut other = signed.clone();
            edit(&mut other);
            let patch = Patch::between(&signed, &other);
            assert_eq!(patch.is_empty(), position == 0, "{position}");
            let there = patch.apply(&signed, "patch");
            assert_eq!(there, Ok(other.clone()), "{position}");
            let back = Patch::between(&other, &signed).apply(&other, "patch");
            assert_eq!(back, Ok(signed.clone()), "{position}");
        }
    }

    #[test]
    fn a_variant_goes_along_with_the_agreement_unless_nothing_sound_comes_of_it() {
        let signed = crate::example::agreement();
        let mut other = signed.clone();
        other.targets[1].paused_by = Some(vec!["customer".to_owned()]);
        let variant = Variant {
            id: "b".to_owned(),
            name: String::new(),
            patch: Patch::between(&signed, &other),
        };
        let mut renamed = signed.clone();
        renamed.name = "Gold".to_owned();
        let along = carried_over(std::slice::from_ref(&variant), &signed, &renamed);
        assert_eq!(along[0], variant);
        assert_eq!(
            along[0].terms(&renamed).map(|terms| terms.name),
            Ok("Gold".to_owned())
        );
        // Its targets name a pause rule that is gone.
        let mut without = renamed;
        without.pauses.clear();
        assert!(variant.terms(&without).is_err());
        let kept = carried_over(std::slice::from_ref(&variant), &signed, &without);
        assert_eq!(kept[0].terms(&without), Ok(other));
    }
}
