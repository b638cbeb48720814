//! Rules about our own sources that no other tool checks.
//!
//! Yew writes `style=` with `setAttribute`, which a strict `style-src` blocks without a
//! word, so no view may use it: classes, SVG attributes and `setProperty` do.
//!
//! Every word that people read stands in the tables of `src/ui/text`, where each language has its own: a
//! sentence written in a view would stay English.

use crate::project::{Result, root};
use crate::sentences;
use std::fs;
use std::path::{Path, PathBuf};

/// Fails with the place of each inline style, and of each text in the views that no language can say.
pub fn check() -> Result {
    let mut found = Vec::new();
    for file in rust_files(&root().join("src"))? {
        let text = fs::read_to_string(&file)?;
        let name = file
            .strip_prefix(root())
            .unwrap_or(&file)
            .display()
            .to_string();
        let style = |line| format!("{name}:{line}: an inline style, which a strict page blocks");
        found.extend(inline_styles(&text).map(style));
        let tables = ["src/ui/text", "src/ui/translations"];
        if name.starts_with("src/ui/") && !tables.iter().any(|table| name.starts_with(table)) {
            let says = |line| format!("{name}:{line}: a text that belongs to `src/ui/text`");
            found.extend(texts(&text).map(says));
        }
    }
    if found.is_empty() {
        return sentences::check();
    }
    Err(found.join("\n       ").into())
}

/// The Rust sources in a folder and below it.
pub fn rust_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(rust_files(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    Ok(files)
}

/// The lines on which an attribute named `style` is written.
fn inline_styles(text: &str) -> impl Iterator<Item = usize> {
    text.lines().enumerate().filter_map(|(index, line)| {
        let written = line.trim_start().starts_with("style=")
            || [" style=", "~style=", "set_attribute(\"style\""]
                .iter()
                .any(|mark| line.contains(mark));
        written.then_some(index + 1)
    })
}

/// The lines outside tests with a string that people would read.
fn texts(text: &str) -> impl Iterator<Item = usize> {
    let code = text
        .lines()
        .take_while(|line| !line.starts_with("#[cfg(test)]"));
    code.enumerate().filter_map(|(index, line)| {
        let is_comment = line.trim_start().starts_with("//");
        (!is_comment && strings(line).any(|string| is_text(&string))).then_some(index + 1)
    })
}

/// The strings of a line, each between what stands before and after it.
fn strings(line: &str) -> impl Iterator<Item = [&str; 3]> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let start = from + line[from..].find('"')? + 1;
        let length = line[start..].find('"')?;
        from = start + length + 1;
        Some([
            &line[..start - 1],
            &line[start..start + length],
            &line[from..],
        ])
    })
}

/// Whether a string is a sentence, or stands where only a text can.
fn is_text(&[before, string, after]: &[&str; 3]) -> bool {
    if before.ends_with("expect(") {
        return false;
    }
    let words: Vec<&str> = string
        .split_whitespace()
        .filter(|word| word.len() > 1 && word.chars().all(|letter| letter.is_alphabetic()))
        .collect();
    let begins_large = string.starts_with(|first: char| first.is_uppercase());
    let attributes = [
        "aria-label",
        "aria-description",
        "placeholder",
        "title",
        "alt",
    ];
    let spoken = before.trim_end_matches(['{', '=']);
    let is_spoken = attributes.iter().any(|name| spoken.ends_with(name));
    let is_shown = before.ends_with("{ ") && after.starts_with(" }");
    match words.as_slice() {
        [] => false,
        [_] => begins_large && (is_spoken || is_shown),
        _ => begins_large || is_spoken,
    }
}

#[cfg(test)]
mod tests {
    use super::{inline_styles, texts};

    #[test]
    fn finds_inline_styles_only() {
        for (line, expected) in [
            (r#"<p style="width:1px">"#, 1),
            (r#"<p style={width}>"#, 1),
            (r#"<p ~style={width}>"#, 1),
            (r#"node.set_attribute("style", text)"#, 1),
            ("    style={width}", 1),
            (r#"<path stroke-style="x">"#, 0),
            (r#"<p class="style">"#, 0),
            ("let style = 1;", 0),
            (r#"set("style", "currency")"#, 0),
        ] {
            assert_eq!(inline_styles(line).count(), expected, "{line}");
        }
    }

    #[test]
    fn finds_texts_that_people_read() {
        for (line, expected) in [
            (r#"<p>{ "Due" }</p>"#, 1),
            (r#"<button aria-label="Close">"#, 1),
            (r#"<input placeholder={"any number"} />"#, 1),
            (r#"let says = "Nothing leaves this page";"#, 1),
            (r#"<p class="rail shown">{ EN.due }</p>"#, 0),
            (r#"<path d="M5 3.2l7 4.8-7 4.8z" />"#, 0),
            (r#"match key { "Escape" => close() }"#, 0),
            (r#"state.expect("The example is judged")"#, 0),
            (r#"// "Nothing leaves this page""#, 0),
        ] {
            assert_eq!(texts(line).count(), expected, "{line}");
        }
    }
}
