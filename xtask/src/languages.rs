//! `cargo xtask languages` writes the list of what the engine can say, and the files of languages, which the
//! tables in `src/ui/translations.rs` make.
//!
//! A test fails while a file is not what the tables say.

use crate::project::{Result, cargo, run};
use crate::sentences;
use std::fs;

/// Writes the files anew.
pub fn languages() -> Result {
    fs::write(sentences::list(), sentences::written()?)?;
    run(&mut cargo(&[
        "run",
        "--quiet",
        "--features=ui",
        "--example=languages",
    ]))
}
