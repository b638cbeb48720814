//! From what a file calls a priority to what the agreement calls it.
//!
//! Only where there is one answer: `3 - Moderate` is `P3`; what stays open keeps the file's word
//! and is listed, so that a person can decide.

use crate::document::agreement::Priority;

/// The agreement's id for a file's value, or `None` if there is none or more than one.
///
/// A value is the id or the name of a priority, or it begins with the id or the number (`3` is `P3`)
/// and then says something that is not the name of another one. Without any priorities to compare
/// with, the number alone decides.
pub(super) fn id(value: &str, priorities: &[Priority]) -> Option<String> {
    let same = |left: &str, right: &str| left.to_lowercase() == right.to_lowercase();
    // A priority without a name has an empty one, which nothing must not match.
    if value.is_empty() {
        return None;
    }
    let whole = |priority: &&Priority| same(&priority.id, value) || same(&priority.name, value);
    if let Some(exact) = priorities.iter().find(whole) {
        return Some(exact.id.clone());
    }
    let split = value.find(|letter: char| !letter.is_alphanumeric());
    let (head, tail) = value.split_at(split.unwrap_or(value.len()));
    let tail = tail.trim_matches(|letter: char| !letter.is_alphanumeric());
    let digits = head.strip_prefix(['P', 'p']).unwrap_or(head);
    let number = match digits.as_bytes() {
        [b'1'..=b'9'] => Some(format!("P{digits}")),
        _ => None,
    };
    if priorities.is_empty() {
        return number;
    }
    let chosen = priorities.iter().find(|priority| {
        same(&priority.id, head)
            || number
                .as_deref()
                .is_some_and(|number| same(&priority.id, number))
    })?;
    let says_another = priorities.iter().any(|priority| {
        priority.id != chosen.id && (same(&priority.id, tail) || same(&priority.name, tail))
    });
    // A priority without a name has an empty one, which an empty tail must not match.
    (tail.is_empty() || !says_another).then(|| chosen.id.clone())
}

/// What words of a scale stand for, from its first step on; the last one is always the last step.
const SCALE: [&[&str]; 5] = [
    &[
        "highest",
        "critical",
        "urgent",
        "blocker",
        "emergency",
        "very high",
    ],
    &["high", "major"],
    &["medium", "moderate", "normal"],
    &["low", "minor"],
    &["lowest", "trivial", "planning", "very low"],
];

/// The agreement's id that a value without a match may mean, for a person to confirm: by the usual words of
/// a scale, or by its number (`Sev-1` is the first, and so is `Sev-0`).
pub(super) fn suggestion(value: &str, priorities: &[Priority]) -> Option<String> {
    let lower = value.to_lowercase();
    let words: Vec<&str> = lower
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let words = words.join(" ");
    let step = SCALE
        .iter()
        .position(|names| names.iter().any(|&name| name == words));
    let number = || {
        let digits = words.trim_start_matches(|letter: char| !letter.is_ascii_digit());
        let number: usize = digits.parse().ok()?;
        number.checked_sub(1).or(Some(0))
    };
    // One that was matched by hand stands twice, under both of its names.
    let mut ids: Vec<&str> = Vec::new();
    for priority in priorities {
        if !ids.contains(&priority.id.as_str()) {
            ids.push(&priority.id);
        }
    }
    let last = ids.len().checked_sub(1)?;
    let step = match step {
        Some(step) => step.min(last),
        None => number().filter(|&step| step <= last)?,
    };
    Some((*ids.get(step)?).to_owned())
}
