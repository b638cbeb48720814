#![doc = include_str!("../README.md")]

pub mod availability;
pub mod calendar;
pub mod clock;
mod combine;
pub mod compare;
pub mod compliance;
mod condition;
mod conditions;
pub mod credits;
mod deadline;
pub mod document;
pub mod example;
pub mod explain;
pub mod export;
pub mod finding;
mod history;
pub mod holidays;
pub mod import;
pub mod issue;
pub mod length;
pub mod map;
pub mod mechanisms;
mod merge;
pub mod money;
mod openings;
pub mod presets;
pub mod report;
#[cfg(feature = "schema")]
pub mod schema;
pub mod sentence;
mod shortlist;
pub mod slices;
pub mod span;
pub mod terms;
pub mod time;
pub mod timeline;
pub mod wall;
pub mod zone;

#[cfg(feature = "js")]
pub mod js;
#[cfg(feature = "ui")]
pub mod ui;

pub use report::evaluate;
