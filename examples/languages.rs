//! Writes the files of languages where the page and its tests find them; `cargo xtask languages` calls it.

use sla_calculator::ui::translations::{ALL, file, pseudo};
use std::{fs, io, path::Path};

fn main() -> io::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = root.join("www/languages");
    fs::create_dir_all(&folder)?;
    for (name, tables, sentences) in &ALL {
        fs::write(
            folder.join(name).with_extension("json"),
            file(tables, sentences),
        )?;
    }
    fs::write(root.join("tests/browser/pseudo.json"), pseudo())
}
