//! Faults in words for a person: what is not known here, and what was probably meant.
//!
//! `read` words the faults of the shape with it; `validate` borrows [`nearest`].

use crate::sentence::{Sentence, said};

/// A name that is not one of the known ones, such as a field or a word.
pub(super) fn unknown(what: Sentence, found: &str, known: &[&str]) -> Sentence {
    let words = known.iter().copied();
    let listed = known.join(", ");
    match nearest(found, words) {
        Some(near) => said!(
            "\"{0}\" is not a {1} known here. Did you mean \"{2}\"? Known: {3}.",
            found,
            what,
            near,
            listed
        ),
        None => said!(
            "\"{0}\" is not a {1} known here. Known: {2}.",
            found,
            what,
            listed
        ),
    }
}

/// The word that differs from `text` in the fewest letters, if they are few enough to be a slip.
pub(crate) fn nearest<'a>(text: &str, words: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    // A third of a word's letters may be wrong, and no slip is that long.
    let text: String = text.chars().take(64).collect();
    let text = text.to_ascii_lowercase();
    let most = (text.chars().count() / 3).clamp(1, 3);
    words
        .filter(|word| word.len() <= 4 * 67)
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
