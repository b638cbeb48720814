//! A calendar of the agreement, compiled: hours, overrides, breaks and holidays in a zone become a
//! [`Timeline`] of instants.
//!
//! An instant is open exactly when the wall clock at that instant reads inside the hours (rule 2).
//! So `openings` lays the hours of every civil day out on the wall and cuts holidays and breaks out
//! there, and for `wall` each stretch of constant UTC offset takes its part, shifted by the offset:
//! clock changes need no case of their own. `combine` makes calendars of these by set algebra on
//! instants. `clock` asks the timeline; `explain` asks why a time is closed.

use crate::combine::{self, Parts};
use crate::document::agreement::Calendar;
use crate::document::hours::Period;
use crate::holidays::{HolidayData, Preset};
use crate::issue::Issue;
use crate::map::Map;
use crate::openings::Openings;
use crate::sentence::said;
use crate::span::Span;
use crate::time::{DAY, Date, Instant};
use crate::timeline::Timeline;
use crate::wall::Wall;
use crate::zone::Zone;
use std::borrow::Cow;
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
    made: Made,
    preset: Option<Arc<Preset>>,
    /// The years that the preset, or those of all parts, know; nothing if there is none.
    known: Option<Span>,
}

/// What a calendar is made of.
#[derive(Clone, Debug)]
pub(crate) enum Made {
    /// Its own terms.
    Own(Box<Openings>),
    /// Other calendars.
    Combined(Parts),
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
    /// Local times are read on the wall of the zone that the terms name (rule 8), else on `wall`: a
    /// [`Zone`], or one with the reading of its clock changes (rule 2).
    ///
    /// # Errors
    /// `preset-not-loaded`, with the path inside the calendar, when the named preset is not in `holidays`.
    pub fn compile(
        terms: &Calendar,
        wall: impl Into<Wall>,
        holidays: &HolidayData,
        from: Instant,
        until: Instant,
    ) -> Result<ServiceCalendar, Issue> {
        let wall = wall.into();
        let named = terms.time_zone.as_deref().and_then(Zone::named);
        let zone = named.unwrap_or(wall.zone);
        ServiceCalendar::compile_on(terms, Wall { zone, ..wall }, holidays, from, until)
    }

    fn compile_on(
        terms: &Calendar,
        wall: Wall,
        holidays: &HolidayData,
        from: Instant,
        until: Instant,
    ) -> Result<ServiceCalendar, Issue> {
        let preset = match &terms.holidays.preset {
            None => None,
            Some(id) => Some(holidays.get(id).cloned().ok_or_else(|| {
                let message = said!(
                    "The holidays \"{0}\" are not loaded. Load their file, or remove the preset.",
                    id
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
        let openings = Openings {
            terms: terms.clone(),
            overrides,
            closed,
        };
        // Two days more on each side: offsets reach 14 hours, and a night shift starts the day before.
        let open = openings.open(range.from.div_euclid(DAY) - 2, range.to.div_euclid(DAY) + 2);
        let timeline = Timeline::new(range, &wall.instants(&open, range));
        let zone = wall.zone;
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
            made: Made::Own(Box::new(openings)),
            preset,
            known,
        })
    }

    /// Calendars combined, over the range that all of them were compiled for.
    pub(crate) fn combined(parts: Parts, zone: Zone, range: Span) -> ServiceCalendar {
        let of = parts.of.iter();
        let open = combine::spans(parts.combine, of.map(|(_, part)| part.spans().collect()));
        let known = parts.of.iter().filter_map(|(_, part)| part.known);
        let known = known.reduce(Span::and);
        ServiceCalendar {
            timeline: Timeline::new(range, &open),
            zone,
            made: Made::Combined(parts),
            preset: None,
            known,
        }
    }

    /// The compiled open spans.
    pub fn timeline(&self) -> &Timeline {
        &self.timeline
    }

    /// The zone its hours are read in; of a combined calendar the agreement's.
    pub fn zone(&self) -> Zone {
        self.zone
    }

    /// The holiday preset it was compiled with.
    pub fn preset(&self) -> Option<&Arc<Preset>> {
        self.preset.as_ref()
    }

    /// Whether its holidays are known all the way from one instant to another; those of all its
    /// parts, if it is combined.
    pub fn knows_holidays(&self, from: i64, to: i64) -> bool {
        self.known
            .is_none_or(|known| known.from <= from && to < known.to)
    }

    /// What it is made of.
    pub(crate) fn made(&self) -> &Made {
        &self.made
    }

    /// Its holidays by date, those of the preset and the parties' own; none if it is combined.
    pub fn closed_days(&self) -> &Map<Date, ClosedDay> {
        static NONE: Map<Date, ClosedDay> = Map::new();
        match &self.made {
            Made::Own(openings) => &openings.closed,
            Made::Combined(_) => &NONE,
        }
    }

    /// The periods that start on a date, before anything is cut. Of a combined calendar, what is open
    /// on that date, if it lies in the range.
    pub fn periods(&self, date: Date) -> Cow<'_, [Period]> {
        match &self.made {
            Made::Own(openings) => openings.periods(date),
            Made::Combined(_) => self.open_on(date).into(),
        }
    }

    /// What is open on a civil date, on the wall of its zone.
    fn open_on(&self, date: Date) -> Vec<Period> {
        let midnight = date.midnight().0;
        let instant = |local| self.zone.instant(local).instant;
        let wall = |at: i64| at + i64::from(self.zone.offset(at).seconds) - midnight;
        let open = self.between(instant(midnight), instant(midnight + DAY));
        let period = |span: Span| {
            // An end is read with the second before it, on this side of midnight and of clock changes.
            let day = Span::new(wall(span.from), wall(span.to - 1) + 1).and(Span::new(0, DAY));
            let (open, close) = (u32::try_from(day.from).ok()?, u32::try_from(day.to).ok()?);
            (open < close).then_some(Period { open, close })
        };
        open.filter_map(period).collect()
    }
}
