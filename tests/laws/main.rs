//! Laws that hold for every calendar, zone, agreement and ticket.
//!
//! `minutes` is an oracle that looks at every minute by itself; `calendars` and `clocks` hold the engine
//! against it. `ledger` says what every explanation adds up to, `measures` what every figure does;
//! `edits` breaks a document in places.
#![allow(clippy::unwrap_used)]

mod calendars;
mod clocks;
mod edits;
mod ledger;
mod measures;
mod minutes;

use proptest::prelude::ProptestConfig;

pub(crate) fn config(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}
