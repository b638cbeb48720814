//! Random service hours and an oracle that counts them minute by minute.
//!
//! The oracle asks jiff what the wall clock reads at each minute and looks the reading up in the hours.
//! It shares no code with the engine: both get the same random [`Hours`], the engine as JSON.

use jiff::tz::{TimeZone, TimeZoneDatabase};
use jiff::{Timestamp, ToSpan, civil};
use proptest::collection::{btree_map, btree_set, vec};
use proptest::prelude::*;
use serde_json::{Value, json};
use sla_calculator::calendar::ServiceCalendar;
use sla_calculator::document::agreement::Calendar;
use sla_calculator::document::reading::Dst;
use sla_calculator::holidays::HolidayData;
use sla_calculator::time::Instant;
use sla_calculator::wall::Wall;
use sla_calculator::zone::Zone;
use std::collections::{BTreeMap, BTreeSet};

/// Zones with every kind of clock change: an hour, half an hour, two hours, a whole day, none.
pub(crate) const ZONES: [&str; 14] = [
    "UTC",
    "Europe/London",
    "Europe/Berlin",
    "Europe/Dublin",
    "America/New_York",
    "America/St_Johns",
    "America/Sao_Paulo",
    "America/Nuuk",
    "Africa/Casablanca",
    "Asia/Kathmandu",
    "Asia/Gaza",
    "Australia/Lord_Howe",
    "Antarctica/Troll",
    "Pacific/Apia",
];

pub(crate) const MINUTE: i64 = 60;
/// The minutes that the oracle looks at: six days.
pub(crate) const WINDOW: usize = 6 * 24 * 60;

/// From minute to minute of a day; an end at or before the start lies on the next day.
pub(crate) type Periods = Vec<(u16, u16)>;

/// Service hours, with dates counted from the first day of the window.
#[derive(Clone, Debug)]
pub(crate) struct Hours {
    pub(crate) week: Vec<Periods>,
    pub(crate) overrides: BTreeMap<i64, Periods>,
    pub(crate) breaks: BTreeMap<i64, Periods>,
    pub(crate) holidays: BTreeSet<i64>,
    pub(crate) extra: BTreeMap<i64, Periods>,
    pub(crate) maintenance: Vec<Periods>,
    /// From which minute after the first midnight, and for how many.
    pub(crate) closures: Vec<(i64, i64)>,
    /// The day of the week from which weeks take turns, and the weeks that follow.
    pub(crate) turns: Option<(i64, Vec<Vec<Periods>>)>,
}

/// Where and when: a zone, and the minute at which the window begins.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    pub(crate) zone: &'static str,
    pub(crate) start: i64,
}

pub(crate) fn periods() -> impl Strategy<Value = Periods> {
    prop_oneof![
        Just(vec![(9 * 60, 17 * 60 + 30)]),
        Just(vec![(8 * 60, 12 * 60), (13 * 60 + 30, 18 * 60)]),
        Just(vec![(0, 1440)]),
        Just(vec![(22 * 60, 6 * 60)]),
        Just(vec![]),
        Just((0..24).map(|hour| (hour * 60, hour * 60 + 25)).collect()),
        vec((0..1440_u16, 0..=1440_u16), 0..4),
    ]
}

/// Half of them have only what every calendar has.
pub(crate) fn hours() -> impl Strategy<Value = Hours> {
    let dated = || btree_map(-1..8_i64, periods(), 0..3);
    let usual = (
        vec(periods(), 7),
        dated(),
        dated(),
        btree_set(-1..8_i64, 0..3),
    );
    let maintenance = vec(prop_oneof![4 => Just(vec![]), 1 => periods()], 7);
    let more = (
        dated(),
        maintenance,
        vec((-1440..8 * 1440_i64, 1..2_000_i64), 0..2),
        proptest::option::of((-21..21_i64, vec(vec(periods(), 7), 1..4))),
    );
    (usual, proptest::option::of(more)).prop_map(|((week, overrides, breaks, holidays), more)| {
        let (mut extra, maintenance, closures, turns): (BTreeMap<i64, Periods>, _, _, _) =
            more.unwrap_or_default();
        // Without periods, or on an own holiday, it is a fault.
        extra.retain(|day, periods| !periods.is_empty() && !holidays.contains(day));

        Hours {
            week,
            overrides,
            breaks,
            holidays,
            extra,
            maintenance,
            closures,
            turns,
        }
    })
}

/// Half of the windows have a clock change inside, where the zone has one.
pub(crate) fn place() -> impl Strategy<Value = Place> {
    (
        0..ZONES.len(),
        315_532_800..2_145_916_800_i64,
        any::<bool>(),
        0..5 * 24 * 60_i64,
    )
        .prop_map(|(zone, start, near, before)| {
            let zone = ZONES[zone];
            let start = start.div_euclid(MINUTE) * MINUTE;
            let tz = time_zone(zone);
            let mut following = tz.following(Timestamp::from_second(start).unwrap());
            let change = following
                .next()
                .filter(|_| near)
                .map(|change| change.timestamp().as_second());
            Place {
                zone,
                start: change.map_or(start, |change| change - before * MINUTE),
            }
        })
}

pub(crate) fn time_zone(name: &str) -> TimeZone {
    TimeZoneDatabase::bundled().get(name).unwrap()
}

impl Place {
    pub(crate) fn first_day(&self) -> civil::Date {
        let start = Timestamp::from_second(self.start).unwrap();
        time_zone(self.zone).to_datetime(start).date()
    }

    pub(crate) fn day(&self, offset: i64) -> civil::Date {
        self.first_day().checked_add(offset.days()).unwrap()
    }

    pub(crate) fn at(&self, minute: usize) -> i64 {
        self.start + minute as i64 * MINUTE
    }

    /// The oracle: whether the hours are open in a minute of local time, counted from the first day's midnight.
    pub(crate) fn reads_open<'a>(&'a self, hours: &'a Hours) -> impl Fn(i64) -> bool + 'a {
        static NONE: Periods = Vec::new();
        let on = move |days: &'a BTreeMap<i64, Periods>, day: i64| days.get(&day).unwrap_or(&NONE);
        let first = self.first_day().weekday().to_monday_zero_offset();
        let weekday = move |day: i64| (i64::from(first) + day).rem_euclid(7);
        let week = move |day: i64| match &hours.turns {
            None => &hours.week,
            Some((from, then)) => {
                let monday = |day: i64| day - weekday(day);
                let weeks = (monday(day) - monday(*from)) / 7;
                match weeks.rem_euclid(then.len() as i64 + 1) {
                    0 => &hours.week,
                    turn => &then[turn as usize - 1],
                }
            }
        };
        let inside = |periods: &Periods, minute: i64| {
            periods.iter().any(|&(open, close)| {
                let end = if close <= open { close + 1440 } else { close };
                (i64::from(open)..i64::from(end)).contains(&minute)
            })
        };
        move |minute: i64| {
            let (today, minute_of_day) = (minute.div_euclid(1440), minute.rem_euclid(1440));
            // What began on this day or on the day before.
            let reads = |periods: &dyn Fn(i64) -> &'a Periods| {
                inside(periods(today), minute_of_day)
                    || inside(periods(today - 1), minute_of_day + 1440)
            };
            let begins_on = |day: i64| {
                let of_week = || &week(day)[weekday(day) as usize];
                hours.overrides.get(&day).unwrap_or_else(of_week)
            };
            let maintained = |day: i64| {
                let windows = hours.maintenance.get(weekday(day) as usize);
                windows.unwrap_or(&NONE)
            };
            let open = reads(&begins_on) || reads(&|day| on(&hours.extra, day));
            let cut = reads(&|day| on(&hours.breaks, day)) || reads(&maintained);
            let closed = |&(from, length): &(i64, i64)| (from..from + length).contains(&minute);
            let closed = hours.closures.iter().any(closed);
            open && !cut && !closed && !hours.holidays.contains(&today)
        }
    }

    /// The oracle: whether each minute of the window is open, by the wall.
    pub(crate) fn open_minutes(&self, hours: &Hours) -> Vec<bool> {
        let (tz, first) = (time_zone(self.zone), self.first_day());
        let reads_open = self.reads_open(hours);
        let is_open = |minute: usize| {
            let wall = tz.to_datetime(Timestamp::from_second(self.at(minute)).unwrap());
            let day = i64::from(first.until(wall.date()).unwrap().get_days());
            reads_open(day * 1440 + i64::from(wall.hour()) * 60 + i64::from(wall.minute()))
        };
        (0..WINDOW).map(is_open).collect()
    }

    /// The oracle for the other reading: every edge of the open local time is one instant.
    pub(crate) fn open_minutes_by_edges(&self, hours: &Hours) -> Vec<bool> {
        let (tz, first) = (time_zone(self.zone), self.first_day());
        let reads_open = self.reads_open(hours);
        let midnight = civil::date(1970, 1, 1).until(first).unwrap().get_days();
        let offset = |at: i64| {
            let offset = tz.to_offset(Timestamp::from_second(at).unwrap());
            i64::from(offset.seconds())
        };
        let edge = |minute: i64| {
            let wall = (i64::from(midnight) * 1440 + minute) * MINUTE;
            let (before, after) = (offset(wall - 26 * 3600), offset(wall + 26 * 3600));
            // Where the offset before still holds, or neither does; after a change, the one after it.
            let changed = offset(wall - before) != before && offset(wall - after) == after;
            let instant = wall - if changed { after } else { before };
            (instant - self.start).div_euclid(MINUTE)
        };
        let mut open = vec![false; WINDOW];
        let mut since = None;
        for minute in -3 * 1440..10 * 1440 {
            match (since, reads_open(minute) && minute < 10 * 1440 - 1) {
                (None, true) => since = Some(minute),
                (Some(from), false) => {
                    for minute in edge(from).max(0)..edge(minute).min(WINDOW as i64) {
                        open[minute as usize] = true;
                    }
                    since = None;
                }
                _ => {}
            }
        }
        open
    }

    /// The same hours as an agreement writes them.
    pub(crate) fn calendar_json(&self, hours: &Hours) -> Value {
        let list = |periods: &Periods| -> Vec<String> {
            let time = |minute: u16| format!("{:02}:{:02}", minute / 60, minute % 60);
            periods
                .iter()
                .map(|&(open, close)| format!("{}-{}", time(open), time(close)))
                .collect()
        };
        let dates = |dates: &BTreeMap<i64, Periods>| -> BTreeMap<String, Vec<String>> {
            dates
                .iter()
                .map(|(&day, periods)| (self.day(day).to_string(), list(periods)))
                .collect()
        };
        let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
        let week = |week: &Vec<Periods>| -> BTreeMap<&str, Vec<String>> {
            names.into_iter().zip(week.iter().map(list)).collect()
        };
        let own: Vec<Value> = hours
            .holidays
            .iter()
            .map(|&day| json!({ "date": self.day(day).to_string(), "name": "closed" }))
            .collect();
        let time = |minute: i64| {
            let (day, minute) = (minute.div_euclid(1440), minute.rem_euclid(1440));
            format!("{}T{:02}:{:02}", self.day(day), minute / 60, minute % 60)
        };
        let closures: Vec<Value> = hours
            .closures
            .iter()
            .map(|&(from, length)| {
                json!({ "from": time(from), "to": time(from + length), "name": "closed" })
            })
            .collect();
        let mut calendar = json!({
            "hours": week(&hours.week), "overrides": dates(&hours.overrides), "breaks": dates(&hours.breaks), "holidays": { "also": own },
            "extra": dates(&hours.extra), "maintenance": week(&hours.maintenance), "closures": closures,
        });
        if let Some((from, then)) = &hours.turns {
            let then: Vec<_> = then.iter().map(week).collect();
            calendar["alternating"] = json!({ "from": self.day(*from).to_string(), "then": then });
        }
        calendar
    }

    pub(crate) fn compile(&self, hours: &Hours, from: i64, until: i64) -> ServiceCalendar {
        self.compile_by(Dst::WallClock, hours, from, until)
    }

    pub(crate) fn compile_by(
        &self,
        dst: Dst,
        hours: &Hours,
        from: i64,
        until: i64,
    ) -> ServiceCalendar {
        let terms = Calendar::parse(&self.calendar_json(hours).to_string()).unwrap();
        let zone = Zone::named(self.zone).unwrap();
        ServiceCalendar::compile(
            &terms,
            Wall { zone, dst },
            &HolidayData::none(),
            Instant(from),
            Instant(until),
        )
        .unwrap()
    }
}

pub(crate) fn count(minutes: &[bool]) -> i64 {
    minutes.iter().filter(|&&minute| minute).count() as i64
}

/// The end of the minute in which the count of true minutes reaches `wanted`.
pub(crate) fn reached(minutes: impl Iterator<Item = bool>, wanted: i64) -> Option<usize> {
    let mut counted = 0;
    for (position, counts) in minutes.enumerate() {
        counted += i64::from(counts);
        if counted == wanted {
            return Some(position + 1);
        }
    }
    None
}
