//! What somebody takes away from a calculation, as text: no web, no files, no clock.
//!
//! `table` writes the tickets with their results as CSV, `bundle` the document with its results as JSON, and
//! both can be read again with the same results; `event` writes a due time as iCalendar. The clause of a
//! contract is in words, so it belongs to the widget.

pub mod bundle;
pub mod event;
pub mod table;

use crate::time::{Instant, Local};
use crate::zone::Zone;

/// `2026-11-24T10:10:00+00:00`: the wall clock of a zone with its offset.
fn stamp(at: Instant, zone: Zone) -> String {
    let seconds = zone.offset(at.0).seconds;
    let (sign, minutes) = (if seconds < 0 { '-' } else { '+' }, seconds.abs() / 60);
    let local = Local(at.0 + i64::from(seconds));
    format!("{local}{sign}{:02}:{:02}", minutes / 60, minutes % 60)
}
