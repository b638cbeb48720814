//! What a file does not settle by itself, and how its times are read once that is known.
//!
//! [`Seen`] collects the evidence while `log` and `list` read rows; [`Frame`] is the outcome.

use super::product::Product;
use super::roles::Role;
use super::table::{Place, Table};
use super::times::{DayOrder, Fault, Proof, Reading};
use super::{ImportError, NoteKind, Options};
use crate::time::Instant;
use crate::zone::{LocalKind, Zone};
use serde::Serialize;
use std::cmp::Ordering;

/// Something that the file does not settle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(
    tag = "kind",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
#[cfg_attr(feature = "js", tsify(rename = "ImportQuestion"))]
pub enum Question {
    /// Is 03/04/2026 the 3rd of April or the 4th of March? Answer with [`Options::day_order`].
    DayOrder {
        /// The first value that can be read both ways.
        example: String,
        /// Its column.
        column: String,
        /// What each answer would mean.
        choices: [Evidence; 2],
    },
    /// In which zone are the times? Answer with [`Options::zone`].
    Zone {
        /// The first value without an offset.
        example: String,
        /// Its column.
        column: String,
        /// ServiceNow and Jira write the zone of the person who exports, most others that of the account.
        product: Product,
    },
}

/// What an order of day and month would mean for this file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Evidence {
    /// The order.
    pub order: DayOrder,
    /// The example in this order, such as `2026-04-03T16:40:00`; empty if it would be no date.
    pub reads: String,
    /// Values that would not be a date at all.
    pub impossible: usize,
    /// The tickets that can be compared: logged, and possibly resolved, at a possible time.
    pub tickets: usize,
    /// How many of them would be resolved before they were logged.
    pub negative: usize,
    /// How many of them would be logged on a Saturday or Sunday.
    pub weekend: usize,
    /// The median time from logged to resolved, in seconds on the calendar.
    pub median: Option<i64>,
}

impl Question {
    /// The order of day and month that the evidence speaks for; nothing if it is even, or not about that.
    ///
    /// An order that makes values impossible, or resolves more tickets before they were logged, is the worse
    /// one. Medians and weekends are shown and decide nothing.
    pub fn likelier(&self) -> Option<DayOrder> {
        let Question::DayOrder {
            choices: [one, other],
            ..
        } = self
        else {
            return None;
        };
        let against = |evidence: &Evidence| evidence.impossible + evidence.negative;
        match against(one).cmp(&against(other)) {
            Ordering::Less => Some(one.order),
            Ordering::Greater => Some(other.order),
            Ordering::Equal => None,
        }
    }
}

/// What the times of the accepted rows say about the file. Rows that fail are no proof of anything.
#[derive(Default)]
pub(super) struct Seen {
    only_day_first: usize,
    only_month_first: usize,
    both_ways: Option<(Place, Role, Reading)>,
    one_way: Option<(Place, Role, Reading)>,
    without_offset: Option<(Place, Role)>,
    pub(super) short_years: bool,
}

impl Seen {
    pub(super) fn see(&mut self, place: Place, role: Role, reading: Reading) {
        let example = match reading.proof() {
            Proof::NotNeeded => None,
            Proof::Open => Some(&mut self.both_ways),
            Proof::Only(DayOrder::DayFirst) => {
                self.only_day_first += 1;
                Some(&mut self.one_way)
            }
            Proof::Only(DayOrder::MonthFirst) => {
                self.only_month_first += 1;
                Some(&mut self.one_way)
            }
        };
        if let Some(example) = example {
            example.get_or_insert((place, role, reading));
        }
        self.short_years |= reading.has_short_year();
        if !reading.has_offset() {
            self.without_offset.get_or_insert((place, role));
        }
    }

    /// How the file's times are to be read, or what has to be asked first. `tickets` yields when
    /// each ticket was logged and resolved.
    pub(super) fn settle<I>(
        &self,
        table: &Table,
        options: &Options,
        zone: Option<Zone>,
        tickets: impl Fn() -> I,
    ) -> Result<Frame, ImportError>
    where
        I: Iterator<Item = (Reading, Option<Reading>)>,
    {
        let mut questions = Vec::new();
        let proven = match (self.only_day_first, self.only_month_first) {
            (0, 0) => None,
            (_, 0) => Some(DayOrder::DayFirst),
            (0, _) => Some(DayOrder::MonthFirst),
            _ => None,
        };
        let example = self.both_ways.or(self.one_way);
        let order = options.day_order.or(proven).filter(|_| example.is_some());
        if let (Some((place, role, example)), None) = (example, order) {
            questions.push(Question::DayOrder {
                example: table.cell_at(place, role),
                column: table.name(role).to_owned(),
                choices: [DayOrder::DayFirst, DayOrder::MonthFirst].map(|order| Evidence {
                    reads: example
                        .wall(order)
                        .map_or_else(|_| String::new(), |wall| wall.to_string()),
                    impossible: match order {
                        DayOrder::DayFirst => self.only_month_first,
                        DayOrder::MonthFirst => self.only_day_first,
                    },
                    ..evidence(order, tickets())
                }),
            });
        }
        let zone = zone.filter(|_| self.without_offset.is_some());
        if let (Some((place, role)), None) = (self.without_offset, zone) {
            questions.push(Question::Zone {
                example: table.cell_at(place, role),
                column: table.name(role).to_owned(),
                product: table.product(),
            });
        }
        if questions.is_empty() {
            Ok(Frame { order, zone })
        } else {
            Err(ImportError::Ask(questions))
        }
    }
}

fn evidence(
    order: DayOrder,
    tickets: impl Iterator<Item = (Reading, Option<Reading>)>,
) -> Evidence {
    let mut evidence = Evidence {
        order,
        reads: String::new(),
        impossible: 0,
        tickets: 0,
        negative: 0,
        weekend: 0,
        median: None,
    };
    let mut lengths = Vec::new();
    for (logged, resolved) in tickets {
        let resolved = resolved.map(|reading| reading.wall(order)).transpose();
        let (Ok(logged), Ok(resolved)) = (logged.wall(order), resolved) else {
            continue;
        };
        evidence.tickets += 1;
        evidence.weekend += usize::from(logged.date().weekday() >= 5);
        if let Some(resolved) = resolved {
            evidence.negative += usize::from(resolved < logged);
            lengths.push(resolved.0 - logged.0);
        }
    }
    if !lengths.is_empty() {
        let middle = lengths.len() / 2;
        evidence.median = Some(*lengths.select_nth_unstable(middle).1);
    }
    evidence
}

/// How the times of a file are read.
#[derive(Clone, Copy)]
pub(super) struct Frame {
    pub(super) order: Option<DayOrder>,
    pub(super) zone: Option<Zone>,
}

impl Frame {
    /// Whether a reading from a column that settled nothing can be read all the same.
    pub(super) fn can_read(self, reading: Reading) -> bool {
        (self.order.is_some() || reading.proof() == Proof::NotNeeded)
            && (self.zone.is_some() || reading.has_offset())
    }

    /// The instant of a reading; a doubt that the zone's clock leaves is noted.
    pub(super) fn instant(
        self,
        reading: Reading,
        note: impl FnOnce(NoteKind),
    ) -> Result<Instant, Fault> {
        // Without an order no reading needs one.
        let order = self.order.unwrap_or(DayOrder::DayFirst);
        let (instant, kind) = reading.instant(order, self.zone)?;
        match kind {
            LocalKind::Once => {}
            LocalKind::Skipped => note(NoteKind::SkippedTime),
            LocalKind::Repeated => note(NoteKind::RepeatedTime),
        }
        Ok(instant)
    }
}
