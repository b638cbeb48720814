//! `cargo xtask languages` writes the files of languages, which the tables in `src/ui/translations.rs` make.
//!
//! A test fails while a file is not what the tables say.

use crate::project::{Result, cargo, run};

/// Writes the files anew.
pub fn languages() -> Result {
    run(&mut cargo(&[
        "run",
        "--quiet",
        "--features=ui",
        "--example=languages",
    ]))
}
