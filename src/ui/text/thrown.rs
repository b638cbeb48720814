//! What a page's script is told when it asks for what cannot be done.
//!
//! Only its author reads this, beside the English names of the calls: it is the same in every language.

/// A variant names holidays that were not loaded.
pub fn holidays_not_loaded(name: &str) -> String {
    format!("The holidays \"{name}\" are not loaded.")
}

/// There is no variant of this id.
pub fn no_variant(id: &str) -> String {
    format!("There is no variant \"{id}\".")
}

/// There is no export of this name.
pub fn no_export(format: &str) -> String {
    format!("There is no export as \"{format}\": csv, json, markdown and ics are known.")
}
