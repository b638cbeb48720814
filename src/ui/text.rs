//! Every word of the widget, as typed tables: a text that is missing does not compile.
//!
//! One table per region of the screen; English so far.

pub mod common;
pub mod question;
pub mod terms;
pub mod tickets;
