//! Availability: what is promised, the outages, and what they come to.
//!
//! Views: `clause` (the terms, in the panel of the agreement), `section` (the outages, among all tickets) with
//! `form` (one outage), `paste` (many) and `drawing` (figures, budget, derivation). Without Yew and natively
//! tested: `words` (sentences), `entry` (what is typed of an outage), `layout` (where marks lie).

pub mod clause;
mod drawing;
mod entry;
mod form;
mod layout;
mod paste;
pub mod section;
pub mod words;
