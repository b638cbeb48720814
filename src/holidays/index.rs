//! The list of the presets that lie beside the engine, so that a person can choose one before its file
//! is loaded.

use crate::document::read::record;
use crate::issue::Issues;

/// A preset that can be loaded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The id that agreements name; its file is `<id>.json`.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// The country, in English.
    pub country: String,
    /// The region of the country; empty where a country has no regions of its own days.
    pub region: String,
    /// The first year it knows.
    pub from: i32,
    /// The last year it knows.
    pub to: i32,
    /// When the data was collected, such as `2026-11`.
    pub data: String,
}

/// Reads the list, in its order: the regions of a country follow one another.
///
/// # Errors
/// The faults of its shape, with paths that begin with `index`.
pub fn read(json: &str) -> Result<Vec<Entry>, Issues> {
    crate::document::read(json, "index")
}

record!(Entry {
    id,
    name,
    country,
    region,
    from,
    to,
    data
});
