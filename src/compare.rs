//! Two sets of terms on the same tickets: what differs in the terms, in the figures, and for which tickets.
//!
//! `document::variant` says what a variant is; `report` judges the tickets under each of the two. Here their
//! reports are put beside each other: `terms` (what is agreed otherwise), `table` (the figures), `flips` (the
//! tickets that are judged otherwise), `reason` (why, from their two derivations), `headline` (what it comes to)
//! and `quick` (variants that people ask for). `ui::compare` words all of it and decides nothing.

mod flips;
mod headline;
mod quick;
mod reason;
mod table;
mod terms;

pub use flips::{Flip, Verdict, flips};
pub use headline::{Cause, CreditChange, Headline, Times, headline};
pub use quick::{Quick, offered};
pub use reason::{Part, PauseOf, Why, reasons};
pub use table::{Cell, Difference, Row, Value, What, difference, is_worse, table};
pub use terms::{Change, Kind, changes};

use crate::document::agreement::Agreement;
use crate::report::{Answer, Report};

/// Terms with what follows from them.
#[derive(Clone, Copy)]
pub struct Side<'a> {
    /// The terms.
    pub agreement: &'a Agreement,
    /// What they make of the tickets.
    pub report: &'a Report,
    /// What they make of the question, if one is asked.
    pub answer: Option<&'a Answer>,
}
