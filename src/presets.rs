//! The agreements that people can start from: published terms, each with its source.
//!
//! They lie beside the engine as files, `agreements/<id>.json`; whoever offers them reads the list of them
//! here, and the chosen file with [`Agreement::parse`](crate::document::agreement::Agreement::parse). What a
//! provider has on its own page is what counts, and each entry says so. `take` moves credits into another agreement.

mod take;

pub use self::take::{Untaken, stand_alone, take_credits};
use crate::document::read::{record, words};
use crate::issue::Issues;
use crate::time::Date;

/// An agreement that can be loaded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The id; its file is `<id>.json`.
    pub id: String,
    /// What people call it.
    pub title: String,
    /// What it is about, and what it leaves out.
    pub covers: String,
    /// Who says so.
    pub mark: Mark,
    /// The address of the text that it restates; empty where there is none.
    pub source: String,
    /// The text's own date, or the day on which it was read if it has none.
    pub date: Date,
    /// What counts in its place, and what stands in for one's own.
    pub note: String,
}

/// Who says what an agreement restates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// The provider itself, in all of it.
    Publisher,
    /// Somebody else, in some of it at least.
    Secondary,
    /// Nobody: it is an example of its kind.
    Generic,
}

/// Reads the list, in its order.
///
/// # Errors
/// The faults of its shape, with paths that begin with `index`.
///
/// ```
/// let index = r#"[{
///   "id": "ola", "title": "Internal agreement", "covers": "Two teams", "mark": "generic",
///   "date": "2026-11-23", "note": "Replace its hours by your own."
/// }]"#;
/// assert_eq!(sla_calculator::presets::read(index)?[0].title, "Internal agreement");
/// # Ok::<(), sla_calculator::issue::Issues>(())
/// ```
pub fn read(json: &str) -> Result<Vec<Entry>, Issues> {
    crate::document::read(json, "index")
}

record!(Entry { id, title, covers, mark, date, note; source });
words!(Mark {
    Publisher = "publisher",
    Secondary = "secondary",
    Generic = "generic",
});
