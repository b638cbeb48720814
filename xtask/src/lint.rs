//! Rules about our own sources that no other tool checks.
//!
//! Yew writes `style=` with `setAttribute`, which a strict `style-src` blocks without a
//! word, so no view may use it: classes, SVG attributes and `setProperty` do.

use crate::project::{Result, root};
use std::fs;
use std::path::{Path, PathBuf};

/// Fails with the place of each inline style in the views.
pub fn check() -> Result {
    let mut found = Vec::new();
    for file in rust_files(&root().join("src"))? {
        let text = fs::read_to_string(&file)?;
        let name = file
            .strip_prefix(root())
            .unwrap_or(&file)
            .display()
            .to_string();
        found.extend(inline_styles(&text).map(|line| format!("{name}:{line}")));
    }
    if found.is_empty() {
        return Ok(());
    }
    Err(format!(
        "inline styles, which a strict page blocks: {}",
        found.join(", ")
    )
    .into())
}

fn rust_files(folder: &Path) -> Result<Vec<PathBuf>> {
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

#[cfg(test)]
mod tests {
    use super::inline_styles;

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
}
