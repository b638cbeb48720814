//! A calendar of the agreement, compiled: hours, overrides, breaks and holidays in a zone become a
//! [`Timeline`] of instants.
//!
//! An instant is open exactly when the wall clock at that instant reads inside the hours (rule 2).
//! So the hours of every civil day are laid out on the wall, holidays and breaks are cut out there,
//! and each stretch of constant UTC offset takes its part, shifted by the offset: clock changes need
//! no case of their own. `clock` asks the timeline; `explain` asks why a time is closed.

use crate::document::agreement::Calendar;
use crate::document::hours::{Period, Week};
use crate::holidays::{HolidayData, Preset};
use crate::issue::Issue;
use crate::map::Map;
use crate::span::{self, Span};
use crate::time::{DAY, Date, Instant};
use crate::timeline::Timeline;
use crate::zone::Zone;
use std::ops::Deref;
use std::sync::Arc;

/// Service hours ready for questions: how much time was open, and when is a target used up.
///
/// ```
/// use sla_calculator::calendar::ServiceCalendar;
/// use sla_calculator::document::agreement::Calendar;
/// use sla_calculator::holidays::HolidayData;
/// use sla_calculator::time::Instant;
/// use sla_calculator::zone::Zone;
///
/// let terms = Calendar::parse(r#"{ "hours": { "mon-fri": ["09:00-17:30"] } }"#)?;
/// let from: Instant = "2026-11-20T16:40:00Z".parse()?;
/// let until: Instant = "2027-01-01T00:00:00Z".parse()?;
/// let office = ServiceCalendar::compile(&terms, Zone::UTC, &HolidayData::none(), from, until)?;
/// // 50 minutes on Friday, the rest of the 8 hours on Monday.
/// let due = office.due(from.0, 8 * 3600).map(Instant);
/// assert_eq!(due, Some("2026-11-23T16:10:00Z".parse()?));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct ServiceCalendar {
    timeline: Timeline,
    zone: Zone,
    week: Week,
    overrides: Map<Date, Vec<Period>>,
    closed: Map<Date, ClosedDay>,
    preset: Option<Arc<Preset>>,
    /// The years the preset knows, if there is one.
    known: Option<Span>,
}

/// A holiday of this calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClosedDay {
    /// What it is called.
    pub name: String,
    /// The date it was moved from, if it was.
    pub moved_from: Option<Date>,
    /// Whether it comes from the preset rather than from the parties' own days.
    pub from_preset: bool,
}

impl Deref for ServiceCalendar {
    type Target = Timeline;

    fn deref(&self) -> &Timeline {
        &self.timeline
    }
}

impl ServiceCalendar {
    /// Compiles the terms over the instants from `from` until `until`.
    ///
    /// # Errors
    /// `preset-not-loaded`, with the path inside the calendar, when the named preset is not in `holidays`.
    pub fn compile(
        terms: &Calendar,
        zone: Zone,
        holidays: &HolidayData,
        from: Instant,
        until: Instant,
    ) -> Result<ServiceCalendar, Issue> {
        let preset = match &terms.holidays.preset {
            None => None,
            Some(id) => Some(holidays.get(id).cloned().ok_or_else(|| {
                let message = format!(
                    "The holidays \"{id}\" are not loaded. Load their file, or remove the preset."
                );
                Issue::new("holidays.preset", "preset-not-loaded", message)
            })?),
        };
        let mut closed: Map<Date, ClosedDay> = Map::new();
        if let Some(preset) = &preset {
            for (&date, holiday) in &preset.days {
                let name = holiday.name.clone();
                closed.insert(
                    date,
                    ClosedDay {
                        name,
                        moved_from: holiday.moved_from,
                        from_preset: true,
                    },
                );
            }
        }
        for date in &terms.holidays.except {
            closed.remove(date);
        }
        let mut overrides = terms.overrides.clone();
        for day in &terms.holidays.also {
            // What the parties wrote for a date wins over the preset.
            if day.hours.is_empty() {
                let own = ClosedDay {
                    name: day.name.clone(),
                    moved_from: None,
                    from_preset: false,
                };
                closed.insert(day.date, own);
            } else {
                closed.remove(&day.date);
                overrides.insert(day.date, day.hours.clone());
            }
        }
        let range = Span::new(from.0, until.0.max(from.0));
        let wall = wall_spans(&terms.hours, &overrides, &terms.breaks, &closed, range);
        let timeline = Timeline::new(range, &to_instants(&wall, zone, range));
        let known = preset.as_ref().map(|preset| {
            let new_year = |year| {
                Date::from_ymd(year, 1, 1).map_or(Instant::MAX.0, |date| {
                    zone.instant(date.midnight().0).instant
                })
            };
            Span::new(new_year(preset.from), new_year(preset.to + 1))
        });
        Ok(ServiceCalendar {
            timeline,
            zone,
            week: terms.hours.clone(),
            overrides,
            closed,
            preset,
            known,
        })
    }

    /// The compiled open spans.
    pub fn timeline(&self) -> &Timeline {
        &self.timeline
    }

    /// The zone its hours are read in.
    pub fn zone(&self) -> Zone {
        self.zone
    }

    /// The holiday preset it was compiled with.
    pub fn preset(&self) -> Option<&Arc<Preset>> {
        self.preset.as_ref()
    }

    /// Whether its holidays are known all the way from one instant to another.
    pub fn knows_holidays(&self, from: i64, to: i64) -> bool {
        self.known
            .is_none_or(|known| known.from <= from && to < known.to)
    }

    /// Its holidays by date, those of the preset and the parties' own.
    pub fn closed_days(&self) -> &Map<Date, ClosedDay> {
        &self.closed
    }

    /// The periods that start on a date, before holidays and breaks are taken out.
    pub fn periods(&self, date: Date) -> &[Period] {
        self.overrides
            .get(&date)
            .unwrap_or(&self.week.0[date.weekday()])
    }
}

/// The open wall time of the civil days around `range`.
fn wall_spans(
    week: &Week,
    overrides: &Map<Date, Vec<Period>>,
    breaks: &Map<Date, Vec<Period>>,
    closed: &Map<Date, ClosedDay>,
    range: Span,
) -> Vec<Span> {
    // Two days more on each side: offsets reach 14 hours, and a night shift starts the day before.
    let first = range.from.div_euclid(DAY) - 2;
    let last = range.to.div_euclid(DAY) + 2;
    let lay = |open: &mut Vec<Span>, day: i64, periods: &[Period]| {
        let midnight = day * DAY;
        open.extend(periods.iter().map(|period| {
            Span::new(
                midnight + i64::from(period.open),
                midnight + i64::from(period.end()),
            )
        }));
    };
    let mut dated = overrides
        .iter()
        .map(|(date, periods)| (date.days(), periods))
        .peekable();
    let mut open = Vec::new();
    for day in first..=last {
        while dated.next_if(|&(date, _)| date < day).is_some() {}
        match dated.next_if(|&(date, _)| date == day) {
            Some((_, periods)) => lay(&mut open, day, periods),
            // 1970-01-01, day 0, was a Thursday.
            None => lay(&mut open, day, &week.0[(day + 3).rem_euclid(7) as usize]),
        }
    }
    span::merge(&mut open);

    let mut cuts: Vec<Span> = closed
        .keys()
        .map(|date| Span::new(date.days() * DAY, (date.days() + 1) * DAY))
        .collect();
    for (date, periods) in breaks {
        lay(&mut cuts, date.days(), periods);
    }
    span::merge(&mut cuts);
    span::subtract(&open, &cuts)
}

/// Wall spans as instants: each stretch of constant offset takes the part of the wall it shows.
fn to_instants(wall: &[Span], zone: Zone, range: Span) -> Vec<Span> {
    let mut instants = Vec::with_capacity(wall.len());
    for stretch in zone.stretches(range.from, range.to) {
        let offset = i64::from(stretch.offset);
        let shown = Span::new(stretch.from + offset, stretch.to + offset);
        let first = wall.partition_point(|span| span.to <= shown.from);
        for span in wall[first..].iter().take_while(|span| span.from < shown.to) {
            let part = span.and(shown);
            instants.push(Span::new(part.from - offset, part.to - offset));
        }
    }
    // Stretches come in order, so only neighbours can touch, at a clock change inside open time.
    span::merge(&mut instants);
    instants
}
