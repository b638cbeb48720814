//! Calendars made of others, compiled: set algebra on instants (rule 6).
//!
//! `terms` compiles every calendar of an agreement here, own or combined, each into the same
//! `ServiceCalendar`. `validate` asks which of them are never open.

use crate::calendar::ServiceCalendar;
use crate::document::agreement::{Agreement, Calendar};
use crate::document::combined::{Combine, Combined};
use crate::document::hours::Week;
use crate::holidays::HolidayData;
use crate::issue::Issue;
use crate::map::Map;
use crate::span::{self, Span};
use crate::time::{DAY, Date, Instant};
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
pub(crate) fn parts_first<'a>(agreement: &'a Agreement, id: &'a str) -> Vec<&'a str> {
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

/// The periods and open spans that are looked at before it is left open whether calendars ever open.
const MOST_LOOKED_AT: i64 = 2_000_000;

/// What a calendar opens at most, and what it opens at least: its holidays are not known here, so a
/// preset may close nothing, or all.
#[derive(Default)]
struct Bounds {
    most: Vec<Span>,
    least: Vec<Span>,
    looked_at: i64,
}

/// Those of some calendars that are known to open at no time from 1970 to 2200; none if that takes
/// too long to say.
///
/// References must lead somewhere and not in circles.
pub(crate) fn never_open<'a>(
    agreement: &'a Agreement,
    wall: Wall,
    mut ids: Vec<&'a str>,
) -> Vec<&'a str> {
    let mut left = MOST_LOOKED_AT;
    for (from, until) in windows() {
        let mut ready: Map<&str, Bounds> = Map::new();
        for part in ids.iter().flat_map(|id| parts_first(agreement, id)) {
            if ready.contains_key(part) {
                continue;
            }
            let bounds = match agreement.combined.get(part) {
                Some(combined) => combined_bounds(combined, &ready),
                None => agreement
                    .calendars
                    .get(part)
                    .map_or_else(Bounds::default, |terms| {
                        own_bounds(terms, wall, from, until)
                    }),
            };
            left -= bounds.looked_at;
            if left < 0 {
                return Vec::new();
            }
            ready.insert(part, bounds);
        }
        ids.retain(|id| ready.get(id).is_some_and(|bounds| bounds.most.is_empty()));
        if ids.is_empty() {
            break;
        }
    }
    ids
}

/// Whether the terms of one calendar open at no time from 1970 to 2200.
pub(crate) fn never_opens(terms: &Calendar) -> bool {
    let wall = Wall::from(Zone::UTC);
    windows().all(|(from, until)| own_bounds(terms, wall, from, until).most.is_empty())
}

/// The years in which to look for open time. Nearly every calendar opens in the first few, those that
/// agreements are written for.
fn windows() -> impl Iterator<Item = (Instant, Instant)> {
    let new_year = |year| {
        let date = Date::from_ymd(year, 1, 1);
        date.map_or(Instant::MAX, |date| Instant(date.midnight().0))
    };
    let decades = (1970..2200).step_by(10).map(|year| (year, year + 10));
    std::iter::once((2025, 2028))
        .chain(decades)
        .map(move |(from, until)| (new_year(from), new_year(until)))
}

fn own_bounds(terms: &Calendar, wall: Wall, from: Instant, until: Instant) -> Bounds {
    let mut terms = terms.clone();
    let preset = terms.holidays.preset.take();
    let none = HolidayData::none();
    let calendar = ServiceCalendar::compile(&terms, wall, &none, from, until);
    let most: Vec<Span> = calendar.map_or_else(|_| Vec::new(), |it| it.spans().collect());
    let least = if preset.is_some() {
        Vec::new()
    } else {
        most.clone()
    };
    let weeks = (until.0 - from.0) / (7 * DAY);
    let of_week = |week: &Week| week.0.iter().map(Vec::len).sum::<usize>();
    let widest = terms.weeks().map(of_week).max();
    let periods = widest.unwrap_or(0) + of_week(&terms.maintenance);
    Bounds {
        looked_at: weeks * periods as i64 + most.len() as i64,
        most,
        least,
    }
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
    let (most, least) = (bound(true), bound(false));
    let looked_at = of().map(|part| part.most.len() as i64).sum();
    Bounds {
        most,
        least,
        looked_at,
    }
}
