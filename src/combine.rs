//! Calendars made of others, compiled: set algebra on instants (rule 6).
//!
//! `terms` compiles every calendar of an agreement here, own or combined, each into the same
//! `ServiceCalendar`. `validate` asks which of them are never open.

use crate::calendar::ServiceCalendar;
use crate::document::agreement::{Agreement, Calendar};
use crate::document::combined::{Combine, Combined};
use crate::holidays::HolidayData;
use crate::issue::Issue;
use crate::map::Map;
use crate::span::{self, Span};
use crate::time::{Date, Instant};
use crate::wall::Wall;
use crate::zone::Zone;
use std::sync::Arc;

/// What a combined calendar is made of.
#[derive(Clone, Debug)]
pub(crate) struct Parts {
    pub combine: Combine,
    /// With their ids, in the order of the agreement.
    pub of: Vec<(String, Arc<ServiceCalendar>)>,
}

/// Combines lists of sorted, merged spans.
pub(crate) fn spans(combine: Combine, mut of: impl Iterator<Item = Vec<Span>>) -> Vec<Span> {
    let union = |lists: &mut dyn Iterator<Item = Vec<Span>>| {
        let mut all: Vec<Span> = lists.flatten().collect();
        span::merge(&mut all);
        all
    };
    match combine {
        Combine::All => of
            .reduce(|one, other| span::intersect(&one, &other))
            .unwrap_or_default(),
        Combine::Any => union(&mut of),
        Combine::Except => {
            let first = of.next().unwrap_or_default();
            span::subtract(&first, &union(&mut of))
        }
    }
}

/// A calendar and all it is made of, each after its parts.
fn parts_first<'a>(agreement: &'a Agreement, id: &'a str) -> Vec<&'a str> {
    let (mut order, mut seen) = (Vec::new(), Map::new());
    let mut open = vec![(id, 0)];
    while let Some((id, next)) = open.last_mut() {
        let of = agreement.combined.get(*id);
        match of.and_then(|combined| combined.of.get(*next)) {
            Some(part) => {
                *next += 1;
                if seen.insert(part.as_str(), ()).is_none() {
                    open.push((part, 0));
                }
            }
            None => {
                order.push(*id);
                open.pop();
            }
        }
    }
    order
}

/// Compiles the calendars of a valid agreement.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Compiler<'a> {
    pub agreement: &'a Agreement,
    pub wall: Wall,
    pub holidays: &'a HolidayData,
}

impl Compiler<'_> {
    /// The calendar with an id over the instants from `from` until `until`.
    ///
    /// # Errors
    /// `preset-not-loaded`, if `holidays` lacks a preset that it, or a part of it, names.
    pub fn calendar(
        &self,
        id: &str,
        from: Instant,
        until: Instant,
    ) -> Result<ServiceCalendar, Issue> {
        let Some(combined) = self.agreement.combined.get(id) else {
            return self.own(id, from, until);
        };
        let mut ready: Map<&str, Arc<ServiceCalendar>> = Map::new();
        let combine = |combined: &Combined, ready: &Map<&str, Arc<ServiceCalendar>>| {
            let part = |id: &String| Some((id.clone(), ready.get(id.as_str())?.clone()));
            let parts = Parts {
                combine: combined.combine,
                of: combined.of.iter().filter_map(part).collect(),
            };
            let range = Span::new(from.0, until.0.max(from.0));
            ServiceCalendar::combined(parts, self.wall.zone, range)
        };
        for part in parts_first(self.agreement, id) {
            let calendar = match self.agreement.combined.get(part) {
                _ if part == id => break,
                Some(combined) => combine(combined, &ready),
                None => self.own(part, from, until)?,
            };
            ready.insert(part, Arc::new(calendar));
        }
        Ok(combine(combined, &ready))
    }

    fn own(&self, id: &str, from: Instant, until: Instant) -> Result<ServiceCalendar, Issue> {
        let always = Calendar::always();
        let terms = self.agreement.calendars.get(id).unwrap_or(&always);
        ServiceCalendar::compile(terms, self.wall, self.holidays, from, until).map_err(|issue| {
            Issue {
                path: format!("agreement.calendars.{id}.{}", issue.path),
                ..issue
            }
        })
    }
}

/// The open spans that are looked at before it is left open whether calendars are ever open.
const MOST_SPANS: usize = 2_000_000;

/// Looks for calendars that are never open. Their holidays are not known here: what a preset closes
/// is taken to be open, and what it could take out of another calendar is not taken out.
#[derive(Debug)]
pub(crate) struct Search<'a> {
    pub agreement: &'a Agreement,
    pub wall: Wall,
    left: usize,
}

/// What a calendar opens at most, and what it opens at least.
struct Bounds {
    most: Vec<Span>,
    least: Vec<Span>,
}

impl<'a> Search<'a> {
    pub fn new(agreement: &'a Agreement, wall: Wall) -> Search<'a> {
        Search {
            agreement,
            wall,
            left: MOST_SPANS,
        }
    }

    /// Whether a calendar is known to open at no time from 1970 to 2200.
    ///
    /// References must lead somewhere and not in circles.
    pub fn never_open(&mut self, id: &str) -> bool {
        never(&mut |from, until| self.most(id, from, until))
    }

    /// What a calendar opens at most; nothing if too much was looked at.
    fn most(&mut self, id: &str, from: Instant, until: Instant) -> Option<Vec<Span>> {
        let mut ready: Map<&str, Bounds> = Map::new();
        for part in parts_first(self.agreement, id) {
            let bounds = match self.agreement.combined.get(part) {
                Some(combined) => combined_bounds(combined, &ready),
                None => own_bounds(self.agreement.calendars.get(part)?, self.wall, from, until)?,
            };
            self.left = self.left.checked_sub(bounds.most.len())?;
            ready.insert(part, bounds);
        }
        ready.remove(id).map(|bounds| bounds.most)
    }
}

/// Whether a calendar's own terms open at no time from 1970 to 2200.
pub(crate) fn never_opens(terms: &Calendar) -> bool {
    let wall = Wall::from(Zone::UTC);
    never(&mut |from, until| Some(own_bounds(terms, wall, from, until)?.most))
}

/// Whether nothing is open at any time, asked piece by piece.
fn never(most: &mut dyn FnMut(Instant, Instant) -> Option<Vec<Span>>) -> bool {
    // Nearly every calendar opens in the years that agreements are written for.
    let near = std::iter::once((2025, 2028));
    let mut years = near.chain((1970..2200).step_by(10).map(|year| (year, year + 10)));
    let new_year = |year| {
        let date = Date::from_ymd(year, 1, 1);
        date.map_or(Instant::MAX, |date| Instant(date.midnight().0))
    };
    years.all(|(from, to)| most(new_year(from), new_year(to)).is_some_and(|open| open.is_empty()))
}

fn own_bounds(terms: &Calendar, wall: Wall, from: Instant, until: Instant) -> Option<Bounds> {
    let mut terms = terms.clone();
    let preset = terms.holidays.preset.take();
    let none = HolidayData::none();
    let calendar = ServiceCalendar::compile(&terms, wall, &none, from, until).ok()?;
    let most: Vec<Span> = calendar.spans().collect();
    let least = if preset.is_some() {
        Vec::new()
    } else {
        most.clone()
    };
    Some(Bounds { most, least })
}

fn combined_bounds(combined: &Combined, ready: &Map<&str, Bounds>) -> Bounds {
    let of = || combined.of.iter().filter_map(|id| ready.get(id.as_str()));
    // What is taken out at least bounds what is left at most.
    let taken = |position: usize| combined.combine == Combine::Except && position > 0;
    let bound = |most: bool| {
        let of = of().enumerate().map(|(position, part)| {
            if most == taken(position) {
                part.least.clone()
            } else {
                part.most.clone()
            }
        });
        spans(combined.combine, of)
    };
    Bounds {
        most: bound(true),
        least: bound(false),
    }
}
