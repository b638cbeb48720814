//! Where a fault of the credits is, in words in place of a path.
//!
//! Pure. The engine names places as `agreement.credits[0].as.bands[1].give`; a reader of the panel knows
//! them as `credit late-resolution, band 2, what is given`.

use crate::document::agreement::Agreement;
use crate::sentence::said;
use crate::ui::terms::finer::look;
use crate::ui::text::credits::EN;
use crate::ui::text::say;
use crate::ui::text::units::EN as UNITS;

/// A sentence of the engine with the paths of credits, limits, charges and parts in words.
pub fn in_words(agreement: &Agreement, sentence: &str) -> String {
    let mut says = String::new();
    let mut rest = sentence;
    while let Some(start) = rest.find("agreement.") {
        let (before, from) = rest.split_at(start);
        says += before;
        let ends = |c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '[' | ']'));
        let path = &from[..from.find(ends).unwrap_or(from.len())];
        let path = path.trim_end_matches('.');
        match place(agreement, path) {
            Some(place) => says += &place,
            None => says += path,
        }
        rest = &from[path.len()..];
    }
    says + rest
}

/// One path in words; nothing if it leads elsewhere.
fn place(agreement: &Agreement, path: &str) -> Option<String> {
    let mut keys = path.split('.').skip(1);
    let (list, position) = key(keys.next()?);
    let position = position?;
    let named = match list {
        "credits" => said!("credit {0}", agreement.credits.get(position)?.id),
        "charges" => said!("charge {0}", agreement.charges.get(position)?.id),
        "parts" => said!("part {0}", agreement.parts.get(position)?.id),
        "limits" => said!("limit {0}", position + 1),
        _ => return None,
    };
    Some(inside(say(&named), keys))
}

/// The rest of a path behind a place.
fn inside<'a>(mut says: String, keys: impl Iterator<Item = &'a str>) -> String {
    for each in keys {
        let (name, position) = key(each);
        let known = look(&EN.place, name);
        if known.is_empty() {
            continue;
        }
        says += &UNITS.comma;
        says += known.get();
        if let Some(position) = position {
            says += " ";
            says += &(position + 1).to_string();
        }
    }
    says
}

/// `bands[1]` is `bands` and 1.
fn key(text: &str) -> (&str, Option<usize>) {
    match text.split_once('[') {
        Some((name, position)) => (name, position.trim_end_matches(']').parse().ok()),
        None => (text, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_become_words() {
        let agreement = crate::example::agreement();
        for (sentence, expected) in [
            (
                "agreement.credits[0].as.bands[1].give: too much.",
                "credit late-resolution, how much is given, band 2, what is given: too much.",
            ),
            (
                "Two bands are the same, this and agreement.credits[0].as.bands[0]: keep one.",
                "Two bands are the same, this and credit late-resolution, how much is given, band 1: keep one.",
            ),
            (
                "agreement.limits[0].cap is in agreement.charges[0].",
                "limit 1, at most is in charge monthly-fee.",
            ),
            ("agreement.measures[0].of", "agreement.measures[0].of"),
            ("agreement.credits[9].of", "agreement.credits[9].of"),
            ("Nothing of this", "Nothing of this"),
        ] {
            assert_eq!(in_words(&agreement, sentence), expected);
        }
    }
}
