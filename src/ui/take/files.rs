//! The files that are taken away, by format: what they are called, what they are, and what is in them.

use super::clause;
use crate::export::event::{self, Due};
use crate::export::{bundle, table};
use crate::ui::format;
use crate::ui::state::State;
use crate::ui::text::fill;
use crate::ui::text::take::EN;

/// A file.
pub struct File {
    /// Such as `sla-report-2026-11-24.csv`.
    pub name: String,
    /// The media type.
    pub kind: &'static str,
    /// What is in it.
    pub text: String,
}

/// The file of a format, if there is such a one; an error is a sentence.
pub fn file(state: &State, format: &str) -> Option<Result<File, String>> {
    let document = state.document();
    let (name, ending, kind, text) = match format {
        "csv" => (
            "sla-report",
            "csv",
            "text/csv;charset=utf-8",
            table::write(document, &state.report),
        ),
        "json" => (
            "sla-report",
            "json",
            "application/json",
            bundle::write(document, &state.report),
        ),
        "markdown" => (
            "sla-clause",
            "md",
            "text/markdown;charset=utf-8",
            clause::clause(state),
        ),
        "ics" => match due(state) {
            Some(text) => ("sla-due", "ics", "text/calendar;charset=utf-8", text),
            None => return Some(Err(EN.no_due.into())),
        },
        _ => return None,
    };
    let date = format::wall(state.as_of(), state.zone()).date().to_string();
    let name = [name, "-", &date, ".", ending].concat();
    Some(Ok(File { name, kind, text }))
}

fn due(state: &State) -> Option<String> {
    let asked = state.document().question.as_ref()?;
    let at = state.answer.as_ref()?.resolution.clock.due?;
    let zone = state.zone();
    let logged = format::day_time(format::wall_of(asked.logged, zone));
    let when = format::day_time(format::wall(at, zone));
    let details = [
        &*state.agreement().name,
        &logged,
        &when,
        &format::zone_label(zone, at),
    ];
    Some(event::write(Due {
        at,
        written: state.now,
        title: &fill(EN.due_title, &[&asked.priority]),
        details: &fill(EN.due_details, &details),
    }))
}
