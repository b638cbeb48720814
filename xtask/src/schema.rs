//! `cargo xtask schema` writes the JSON Schema of documents, which their types make, into `www/`.
//!
//! A test fails while the file there is not what the types say.

use crate::project::{Result, cargo, output, root};
use std::fs;

/// The file in `www/`, from where it comes into `dist/`.
pub const FILE: &str = "agreement.schema.json";

/// Writes the schema anew.
pub fn schema() -> Result {
    let command = ["run", "--quiet", "--features=schema", "--example=schema"];
    let text = output(&mut cargo(&command))?;
    fs::write(root().join("www").join(FILE), text)?;
    Ok(())
}
