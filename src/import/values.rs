//! The statuses and priorities of a file: what they mean here, and how many tickets have them.

use super::names::Names;
use super::{Options, priorities};
use serde::Serialize;

/// A status and the number of tickets that ever had it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct StatusCount {
    /// The status as the file writes it.
    pub status: String,
    /// How many tickets had it.
    pub tickets: usize,
}

/// A priority of the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct PriorityValue {
    /// As the file writes it; empty if a row has none.
    pub value: String,
    /// The agreement's id it was matched to. If there is none the tickets keep the file's word.
    pub id: Option<String>,
    /// What it may mean if there is none, for a person to confirm.
    pub suggested: Option<String>,
    /// How many tickets ever had it.
    pub tickets: usize,
}

/// Different texts of a column, each with the number of tickets that ever had it.
#[derive(Default)]
pub(super) struct Tally {
    pub(super) names: Names,
    /// The count, and the last ticket that was counted.
    counts: Vec<(usize, Option<u32>)>,
}

impl From<Names> for Tally {
    fn from(names: Names) -> Tally {
        Tally {
            names,
            counts: Vec::new(),
        }
    }
}

impl Tally {
    /// Counts a ticket once for each of its texts, if its rows come one after the other.
    pub(super) fn count(&mut self, ticket: u32, number: u32) {
        self.counts.resize(self.names.len(), (0, None));
        let (count, last) = &mut self.counts[number as usize];
        if *last != Some(ticket) {
            *last = Some(ticket);
            *count += 1;
        }
    }

    fn iter(&self) -> impl Iterator<Item = (&str, usize)> {
        let texts = (0..self.names.len()).map(|number| self.names.get(number as u32));
        texts.zip(self.counts.iter().map(|(count, _)| *count))
    }

    pub(super) fn statuses(&self) -> Vec<StatusCount> {
        let counted = self
            .iter()
            .filter(|(status, tickets)| !status.is_empty() && *tickets > 0);
        counted
            .map(|(status, tickets)| StatusCount {
                status: status.to_owned(),
                tickets,
            })
            .collect()
    }

    pub(super) fn priorities(&self, options: &Options) -> Vec<PriorityValue> {
        self.iter()
            .filter(|(_, tickets)| *tickets > 0)
            .map(|(value, tickets)| {
                let id = priorities::id(value, &options.priorities);
                let suggested = match id {
                    Some(_) => None,
                    None => priorities::suggestion(value, &options.priorities),
                };
                PriorityValue {
                    value: value.to_owned(),
                    id,
                    suggested,
                    tickets,
                }
            })
            .collect()
    }
}

/// What tickets carry for each priority of the file, by number: the agreement's id or the file's word.
pub(super) fn carried_priorities(names: &Names, options: &Options) -> Vec<String> {
    let values = (0..names.len()).map(|number| names.get(number as u32));
    values
        .map(|value| priorities::id(value, &options.priorities).unwrap_or_else(|| value.to_owned()))
        .collect()
}

/// What a status means for the clock.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    Resolved,
    Closed,
    Cancelled,
    Other,
}

impl Meaning {
    pub(super) fn of(status: &str) -> Meaning {
        match status.to_lowercase().as_str() {
            "resolved" | "solved" | "done" | "completed" | "complete" | "fixed" => {
                Meaning::Resolved
            }
            "closed" => Meaning::Closed,
            "cancelled" | "canceled" | "duplicate" | "merged" | "spam" => Meaning::Cancelled,
            _ => Meaning::Other,
        }
    }
}

pub(super) fn suggested_pauses(statuses: &[StatusCount]) -> Vec<StatusCount> {
    let waits = |status: &str| {
        let lower = status.to_lowercase();
        let has = |wanted: &[&str]| {
            lower
                .split(|letter: char| !letter.is_alphanumeric())
                .any(|word| wanted.contains(&word))
        };
        has(&["awaiting", "waiting", "pending", "hold"]) && !has(&["support", "agent"])
    };
    let waiting = statuses.iter().filter(|count| waits(&count.status));
    waiting.cloned().collect()
}
