//! The list of the sentences that the engine can say, which each language translates.
//!
//! `src/ui/text/sentences.rs` is gathered from the sources: every pattern given to `said!` or `english!` and
//! every text given to `Sentence::plain`. `languages` writes it, `lint` holds it to the sources.

use crate::lint::rust_files;
use crate::project::{Result, root};
use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

/// Where a literal stands that a person may read.
const MARKS: [&str; 3] = ["said!(", "english!(", "Sentence::plain("];

/// Where the list is.
pub fn list() -> PathBuf {
    root().join("src/ui/text/sentences.rs")
}

/// The list as the sources have it.
pub fn written() -> Result<String> {
    let mut found = BTreeSet::new();
    for file in rust_files(&root().join("src"))? {
        if !file.ends_with("src/sentence.rs") {
            found.extend(patterns(&fs::read_to_string(file)?));
        }
    }
    let mut list = String::from(
        "//! Every sentence that the engine can say, in English: `cargo xtask languages` gathers them from the sources.\n\n",
    );
    list += &format!(
        "/// The patterns in the order of their letters.\npub const ALL: [&str; {}] = [\n",
        found.len()
    );
    for pattern in &found {
        list += &format!("    \"{pattern}\",\n");
    }
    list += "];\n";
    Ok(list)
}

/// Fails when the list is not what the sources say.
pub fn check() -> Result {
    match fs::read_to_string(list())? == written()? {
        true => Ok(()),
        false => Err("the sentences of the sources changed: run `cargo xtask languages` and translate the new ones in `src/ui/translations`".into()),
    }
}

/// The literals of a source that have words, as they are written between their quotes.
fn patterns(source: &str) -> BTreeSet<String> {
    let code = source
        .split("#[cfg(test)]\nmod ")
        .next()
        .unwrap_or_default();
    let code: Vec<&str> = code
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect();
    let code = code.join("\n");
    let mut found = BTreeSet::new();
    for mark in MARKS {
        for (at, _) in code.match_indices(mark) {
            let Some(rest) = code[at + mark.len()..].trim_start().strip_prefix('"') else {
                continue;
            };
            let mut escaped = false;
            let end = rest.find(|sign| {
                let ends = sign == '"' && !escaped;
                escaped = sign == '\\' && !escaped;
                ends
            });
            let literal = joined(&rest[..end.unwrap_or(0)]);
            if has_words(&literal) {
                found.insert(literal);
            }
        }
    }
    found
}

/// A literal without its line breaks.
fn joined(literal: &str) -> String {
    let mut lines = literal.split("\\\n");
    let first = lines.next().unwrap_or_default().to_owned();
    lines.fold(first, |all, line| all + line.trim_start())
}

fn has_words(pattern: &str) -> bool {
    pattern
        .split(|sign: char| !sign.is_alphabetic())
        .any(|word| word.len() > 1)
}

#[cfg(test)]
mod tests {
    use super::patterns;

    #[test]
    fn gathers_what_a_person_may_read() {
        for (source, expected) in [
            (r#"said!("{0} is due.", id)"#, vec!["{0} is due."]),
            (
                r#"said!(
                "two \
                 lines")"#,
                vec!["two lines"],
            ),
            (
                r#"said!("a \"quoted\" word")"#,
                vec![r#"a \"quoted\" word"#],
            ),
            (r#"Err(english!("write a time"))"#, vec!["write a time"]),
            (r#"Sentence::plain(remedy)"#, vec![]),
            (r#"said!("{0}", text)"#, vec![]),
            ("// said!(\"not this\")", vec![]),
        ] {
            assert_eq!(Vec::from_iter(patterns(source)), expected, "{source}");
        }
    }
}
