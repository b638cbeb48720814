//! Laws that hold for every calendar, zone and ticket, and an oracle that counts minute by minute.
//!
//! The oracle asks jiff what the wall clock reads at each minute and looks the reading up in the
//! hours; a ticket it replays event by event. It shares no code with the engine: both get the same
//! random [`Hours`] and [`Life`], the engine as JSON.
#![allow(clippy::unwrap_used)]

use jiff::tz::{TimeZone, TimeZoneDatabase};
use jiff::{Timestamp, ToSpan, civil};
use proptest::collection::{btree_map, btree_set, vec};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};
use sla_calculator::calendar::ServiceCalendar;
use sla_calculator::clock::Status;
use sla_calculator::compliance::{Counts, Figure, MeasureReport, PeriodFigure};
use sla_calculator::document::Document;
use sla_calculator::document::agreement::Calendar;
use sla_calculator::document::agreement::Metric;
use sla_calculator::document::reading::Dst;
use sla_calculator::evaluate;
use sla_calculator::explain::{Explanation, StepKind};
use sla_calculator::holidays::HolidayData;
use sla_calculator::time::Instant;
use sla_calculator::wall::Wall;
use sla_calculator::zone::Zone;
use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};

/// Zones with every kind of clock change: an hour, half an hour, two hours, a whole day, none.
const ZONES: [&str; 14] = [
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

const MINUTE: i64 = 60;
/// The minutes that the oracle looks at: six days.
const WINDOW: usize = 6 * 24 * 60;

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// From minute to minute of a day; an end at or before the start lies on the next day.
type Periods = Vec<(u16, u16)>;

/// Service hours, with dates counted from the first day of the window.
#[derive(Clone, Debug)]
struct Hours {
    week: Vec<Periods>,
    overrides: BTreeMap<i64, Periods>,
    breaks: BTreeMap<i64, Periods>,
    holidays: BTreeSet<i64>,
    extra: BTreeMap<i64, Periods>,
    maintenance: Vec<Periods>,
    /// From which minute after the first midnight, and for how many.
    closures: Vec<(i64, i64)>,
    /// The day of the week from which weeks take turns, and the weeks that follow.
    turns: Option<(i64, Vec<Vec<Periods>>)>,
}

/// Where and when: a zone, and the minute at which the window begins.
#[derive(Clone, Debug)]
struct Place {
    zone: &'static str,
    start: i64,
}

fn periods() -> impl Strategy<Value = Periods> {
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
fn hours() -> impl Strategy<Value = Hours> {
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
fn place() -> impl Strategy<Value = Place> {
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

fn time_zone(name: &str) -> TimeZone {
    TimeZoneDatabase::bundled().get(name).unwrap()
}

impl Place {
    fn first_day(&self) -> civil::Date {
        let start = Timestamp::from_second(self.start).unwrap();
        time_zone(self.zone).to_datetime(start).date()
    }

    fn day(&self, offset: i64) -> civil::Date {
        self.first_day().checked_add(offset.days()).unwrap()
    }

    fn at(&self, minute: usize) -> i64 {
        self.start + minute as i64 * MINUTE
    }

    /// The oracle: whether the hours are open in a minute of local time, counted from the first day's midnight.
    fn reads_open<'a>(&'a self, hours: &'a Hours) -> impl Fn(i64) -> bool + 'a {
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
    fn open_minutes(&self, hours: &Hours) -> Vec<bool> {
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
    fn open_minutes_by_edges(&self, hours: &Hours) -> Vec<bool> {
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
    fn calendar_json(&self, hours: &Hours) -> Value {
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

    fn compile(&self, hours: &Hours, from: i64, until: i64) -> ServiceCalendar {
        self.compile_by(Dst::WallClock, hours, from, until)
    }

    fn compile_by(&self, dst: Dst, hours: &Hours, from: i64, until: i64) -> ServiceCalendar {
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

fn count(minutes: &[bool]) -> i64 {
    minutes.iter().filter(|&&minute| minute).count() as i64
}

/// The end of the minute in which the count of true minutes reaches `wanted`.
fn reached(minutes: impl Iterator<Item = bool>, wanted: i64) -> Option<usize> {
    let mut counted = 0;
    for (position, counts) in minutes.enumerate() {
        counted += i64::from(counts);
        if counted == wanted {
            return Some(position + 1);
        }
    }
    None
}

proptest! {
    #![proptest_config(config(256))]

    #[test]
    fn calendars_agree_with_the_minutes(
        place in place(), hours in hours(),
        questions in vec((0..WINDOW, 0..WINDOW, 1..3_000_i64), 12),
    ) {
        let open = place.open_minutes(&hours);
        let calendar = place.compile(&hours, place.start, place.at(WINDOW));
        for (one, other, minutes) in questions {
            let (from, to) = (one.min(other), one.max(other));
            prop_assert_eq!(calendar.elapsed(place.at(from), place.at(to)), count(&open[from..to]) * MINUTE);
            prop_assert_eq!(calendar.is_open(place.at(from)), open[from]);
            prop_assert_eq!(calendar.next_open(place.at(from)), open[from..].iter().position(|&open| open).map(|wait| place.at(from + wait)));
            let due = reached(open[from..].iter().copied(), minutes).map(|end| place.at(from + end));
            prop_assert_eq!(calendar.due(place.at(from), minutes * MINUTE), due);
        }
        let spans: i64 = calendar.spans().map(|span| span.seconds()).sum();
        prop_assert_eq!(spans, count(&open) * MINUTE);
        prop_assert_eq!(calendar.total(), spans);
    }

    /// To the second, over years: `due` is the inverse of `elapsed`, which adds up and never goes back.
    #[test]
    fn elapsed_and_due_are_inverse(
        place in place(), hours in hours(),
        times in vec(0..2 * 366 * 86_400_i64, 3), seconds in 1..500_000_i64, more in 1..500_000_i64,
    ) {
        let calendar = place.compile(&hours, place.start, place.start + 3 * 366 * 86_400);
        let mut times: Vec<i64> = times.iter().map(|time| place.start + time).collect();
        times.sort_unstable();
        let [a, b, c] = times[..] else { unreachable!() };
        // Additive, backwards nothing, never more than the clock.
        prop_assert_eq!(calendar.elapsed(a, b) + calendar.elapsed(b, c), calendar.elapsed(a, c));
        prop_assert_eq!(calendar.elapsed(c, a), 0);
        prop_assert!((0..=b - a).contains(&calendar.elapsed(a, b)));
        prop_assert_eq!(calendar.elapsed(a, a + 1), i64::from(calendar.is_open(a)));
        // Zero is used up at once.
        prop_assert_eq!(calendar.due(a, 0), Some(a));
        if let Some(due) = calendar.due(a, seconds) {
            prop_assert_eq!(calendar.elapsed(a, due), seconds);
            // The first such instant: a second before, one second is missing.
            prop_assert_eq!(calendar.elapsed(a, due - 1), seconds - 1);
            // One after the other is both together, later starts are not due sooner, more is due later.
            prop_assert_eq!(calendar.due(due, more), calendar.due(a, seconds + more));
            prop_assert!(calendar.due(b, seconds).is_none_or(|later| later >= due));
            prop_assert!(calendar.due(a, seconds + more).is_none_or(|later| later >= due + more));
        } else {
            prop_assert!(calendar.elapsed(a, calendar.range().to) < seconds);
        }
    }
}

proptest! {
    #![proptest_config(config(256))]

    #[test]
    fn calendars_read_by_their_edges_agree_with_the_minutes(place in place(), hours in hours()) {
        let open = place.open_minutes_by_edges(&hours);
        let calendar = place.compile_by(Dst::Edges, &hours, place.start, place.at(WINDOW));
        for (minute, &open) in open.iter().enumerate() {
            prop_assert_eq!(calendar.is_open(place.at(minute)), open, "minute {}", minute);
        }
        prop_assert_eq!(calendar.total(), count(&open) * MINUTE);
    }

}

proptest! {
    #![proptest_config(config(64))]

    /// Union, intersection and difference, of each other too; what never opens is refused rightly.
    #[test]
    fn combined_calendars_agree_with_the_minutes(
        place in place(), all_hours in vec(hours(), 3), zones in vec(0..ZONES.len(), 2),
    ) {
        let zones = [place.zone, ZONES[zones[0]], ZONES[zones[1]]];
        let places = zones.map(|zone| Place { zone, start: place.start });
        let minutes: Vec<Vec<bool>> =
            places.iter().zip(&all_hours).map(|(place, hours)| place.open_minutes(hours)).collect();
        let open = |rule: &dyn Fn(bool, bool, bool) -> bool| -> Vec<bool> {
            (0..WINDOW).map(|minute| rule(minutes[0][minute], minutes[1][minute], minutes[2][minute])).collect()
        };
        let mut calendars = json!({});
        for (id, (place, hours)) in ["a", "b", "c"].iter().zip(places.iter().zip(&all_hours)) {
            calendars[id] = place.calendar_json(hours);
            calendars[id]["timeZone"] = json!(place.zone);
        }
        let combined: [(&str, &str, &[&str], Vec<bool>); 8] = [
            ("all", "all", &["a", "b", "c"], open(&|a, b, c| a && b && c)),
            ("all turned", "all", &["c", "a", "b"], open(&|a, b, c| a && b && c)),
            ("any", "any", &["a", "b", "c"], open(&|a, b, c| a || b || c)),
            ("any turned", "any", &["b", "c", "a"], open(&|a, b, c| a || b || c)),
            ("except", "except", &["a", "b", "c"], open(&|a, b, c| a && !b && !c)),
            ("except turned", "except", &["a", "c", "b"], open(&|a, b, c| a && !b && !c)),
            // Open for one or two of three: made of what is made of others.
            ("some", "except", &["any", "all"], open(&|a, b, c| (a || b || c) && !(a && b && c))),
            ("again", "any", &["some", "except", "all"], open(&|a, b, c| a || b || c)),
        ];
        let terms: BTreeMap<&str, Value> = combined
            .iter()
            .map(|(id, combine, of, _)| (*id, json!({ "combine": combine, "of": of })))
            .collect();
        let at = Instant(place.start).to_string();
        let document = json!({
            "version": 1, "asOf": at,
            "agreement": {
                "version": 1, "name": "", "timeZone": place.zone, "calendars": calendars, "combined": terms,
                "targets": [{ "id": "target", "metric": "resolution", "within": "144h", "calendar": "any" }],
            },
            "tickets": [{ "id": "1", "events": [[at, "opened"]] }],
        });
        let document = match Document::parse(&document.to_string()) {
            Ok(document) => document,
            Err(issues) => {
                for issue in issues.0 {
                    prop_assert_eq!(issue.code, "no-hours");
                    let refused = combined.iter().find(|(id, ..)| issue.path == format!("agreement.combined.{id}.of"));
                    if let Some((id, _, _, minutes)) = refused {
                        prop_assert_eq!(count(minutes), 0, "{}", id);
                    }
                }
                return Ok(());
            }
        };
        let report = evaluate(&document, &HolidayData::none()).unwrap();
        let compiled = |id: &str| report.compiled().calendar_named(id).unwrap();
        for (id, _, _, open) in &combined {
            for (minute, &open) in open.iter().enumerate() {
                prop_assert_eq!(compiled(id).is_open(place.at(minute)), open, "{} in minute {}", id, minute);
            }
        }
        // To the second, and as sums: each part lies in the union, the intersection in each part.
        let window = |id: &str| compiled(id).elapsed(place.start, place.at(WINDOW));
        for id in ["a", "b", "c"] {
            prop_assert!(window("all") <= window(id) && window(id) <= window("any"), "{}", id);
        }
        prop_assert_eq!(window("some") + window("all"), window("any"));
        let spans = |id: &str| compiled(id).between(place.start, place.at(WINDOW)).collect::<Vec<_>>();
        for (one, other) in [("all", "all turned"), ("any", "any turned"), ("except", "except turned"), ("any", "again")] {
            prop_assert_eq!(spans(one), spans(other), "{} and {}", one, other);
        }
    }

    /// Weeks in turn against a walk from day to day, back and forth from the week they are counted from.
    #[test]
    fn alternating_weeks_agree_with_a_walk(from in 4_000..60_000_i64, lengths in vec(1..24_u16, 2..6)) {
        let epoch = civil::date(1970, 1, 1);
        let date = |day: i64| epoch.checked_add(day.days()).unwrap();
        let hours = |length: u16| json!({ "mon-sun": [format!("00:00-{length:02}:00")] });
        let then: Vec<Value> = lengths[1..].iter().map(|&length| hours(length)).collect();
        let terms = json!({ "hours": hours(lengths[0]), "alternating": { "from": date(from).to_string(), "then": then } });
        let day = 86_400;
        let (first, last) = (from - 400, from + 400);
        let calendar = ServiceCalendar::compile(
            &Calendar::parse(&terms.to_string()).unwrap(), Zone::UTC, &HolidayData::none(), Instant(first * day), Instant(last * day),
        ).unwrap();
        let open = |day_number: i64| calendar.elapsed(day_number * day, (day_number + 1) * day) / 3600;
        let (mut turn, mut at) = (0, from);
        while at < last {
            if at > from && date(at).weekday() == civil::Weekday::Monday {
                turn = if turn + 1 == lengths.len() { 0 } else { turn + 1 };
            }
            prop_assert_eq!(open(at), i64::from(lengths[turn]), "{}", date(at));
            at += 1;
        }
        let (mut turn, mut at) = (0, from);
        while at > first {
            prop_assert_eq!(open(at), i64::from(lengths[turn]), "{}", date(at));
            if date(at).weekday() == civil::Weekday::Monday {
                turn = if turn == 0 { lengths.len() - 1 } else { turn - 1 };
            }
            at -= 1;
        }
    }
}

/// Around the clock, real time counts, whatever the clock on the wall does; a day has its real length.
#[test]
fn days_of_a_round_the_clock_service_have_their_real_length() {
    let mut lengths = BTreeMap::new();
    for name in ZONES {
        let (tz, zone) = (time_zone(name), Zone::named(name).unwrap());
        let midnight = |date: civil::Date| {
            let first = tz.to_timestamp(date.at(0, 0, 0, 0));
            first.unwrap().as_second()
        };
        let (from, to) = (
            midnight(civil::date(2011, 1, 1)),
            midnight(civil::date(2027, 1, 1)),
        );
        let calendar = |hours: Value| {
            let terms = Calendar::parse(&json!({ "hours": hours }).to_string()).unwrap();
            ServiceCalendar::compile(
                &terms,
                zone,
                &HolidayData::none(),
                Instant(from),
                Instant(to),
            )
            .unwrap()
        };
        let always = calendar(json!({ "mon-sun": ["00:00-24:00"] }));
        assert_eq!(always.total(), to - from, "{name}");
        let sundays = calendar(json!({ "sun": ["00:00-24:00"] }));
        let mut date = civil::date(2011, 1, 1);
        while date < civil::date(2027, 1, 1) {
            let next = date.tomorrow().unwrap();
            let (start, end) = (midnight(date), midnight(next));
            assert_eq!(always.elapsed(start, end), end - start, "{name} {date}");
            let sunday = date.weekday() == civil::Weekday::Sunday;
            assert_eq!(
                sundays.elapsed(start, end),
                if sunday { end - start } else { 0 },
                "{name} {date}"
            );
            *lengths.entry((end - start) / 1800).or_insert(0) += 1;
            date = next;
        }
    }
    // In half hours: Apia left out a day, Troll moves by two hours, Lord Howe by half an hour.
    let seen: Vec<i64> = lengths.into_keys().collect();
    assert_eq!(seen, [0, 44, 46, 47, 48, 49, 50, 52]);
}

/// A calendar is compiled so that five years cost what an hour costs. Walking over the days would
/// take a thousand times as long, so the bound of ten has room for any machine's noise.
#[test]
fn elapsed_costs_the_same_at_any_span() {
    let terms = json!({ "hours": { "mon-fri": ["09:00-13:00", "14:00-17:30"] } });
    let until = Instant(12 * 366 * 86_400);
    let calendar = ServiceCalendar::compile(
        &Calendar::parse(&terms.to_string()).unwrap(),
        Zone::named("Europe/London").unwrap(),
        &HolidayData::none(),
        Instant(0),
        until,
    );
    let calendar = calendar.unwrap();
    let time = |span: i64| {
        let begin = std::time::Instant::now();
        let starts = (0..100_000).map(|step| step * 2_000);
        std::hint::black_box(
            starts
                .map(|at| calendar.elapsed(at, at + span))
                .sum::<i64>(),
        );
        begin.elapsed()
    };
    let fastest = |span| (0..9).map(|_| time(span)).min().unwrap();
    let (hour, years) = (fastest(3_600), fastest(5 * 366 * 86_400));
    assert!(years < hour * 10, "an hour {hour:?}, five years {years:?}");
}

/// What happens to a ticket, minute by minute of the window.
#[derive(Clone, Debug)]
struct Life {
    opened: usize,
    events: Vec<(usize, Happening)>,
    as_of: usize,
    /// In minutes.
    limit: i64,
    /// The cap of the pause rule `second`, in minutes.
    cap: Option<i64>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Happening {
    /// One of the statuses: of the first rule, of the second, of both, of none.
    Status(usize),
    Paused,
    Resumed,
    Resolved,
    Reopened,
}

const STATUSES: [&str; 4] = ["Customer", "Supplier", "Both", "Working"];
/// Which statuses each rule names.
const NAMED: [[bool; 4]; 2] = [[true, false, true, false], [false, true, true, false]];

fn life() -> impl Strategy<Value = Life> {
    (
        0..WINDOW / 2,
        vec((0..900_usize, 0..9_usize), 0..14),
        WINDOW / 3..WINDOW,
        1..2_500_i64,
        proptest::option::of(1..600_i64),
    )
        .prop_map(|(opened, steps, as_of, limit, cap)| {
            let (mut at, mut depth, mut resolved) = (opened, 0, false);
            let mut events = Vec::new();
            for (wait, choice) in steps {
                at = (at + wait).min(WINDOW - 1);
                let happening = match choice {
                    0..4 => Happening::Status(choice),
                    4 | 5 if depth > 0 => Happening::Resumed,
                    4 | 6 => Happening::Paused,
                    _ if resolved => Happening::Reopened,
                    _ => Happening::Resolved,
                };
                match happening {
                    Happening::Paused => depth += 1,
                    Happening::Resumed => depth -= 1,
                    Happening::Resolved => resolved = true,
                    Happening::Reopened => resolved = false,
                    Happening::Status(_) => {}
                }
                events.push((at, happening));
            }
            Life {
                opened,
                events,
                as_of: as_of.max(opened),
                limit,
                cap,
            }
        })
}

/// What the replay of a life comes to; times and lengths in minutes of the window.
#[derive(Debug)]
struct Replayed {
    end: usize,
    stopped: bool,
    used: i64,
    paused: i64,
    due: Option<usize>,
    /// Whether a pause lasts at the instant of judging.
    still: bool,
    /// For each minute from the opening on: whether a pause stops the clock in it.
    pausing: Vec<bool>,
}

/// The oracle for a clock: one minute after another, with the state that the events left.
fn replay(life: &Life, open: &[bool]) -> Replayed {
    let known: Vec<(usize, Happening)> = life
        .events
        .iter()
        .copied()
        .filter(|&(at, _)| at <= life.as_of)
        .collect();
    let resolved = known
        .iter()
        .rev()
        .find(|(_, what)| matches!(what, Happening::Resolved | Happening::Reopened));
    let stop = resolved
        .filter(|(_, what)| *what == Happening::Resolved)
        .map(|&(at, _)| at);
    let end = stop.unwrap_or(life.as_of);
    let (mut status, mut depth, mut away) = (3, 0, false);
    let mut spent = [0_i64; 2];
    let mut coming = known.iter().peekable();
    let mut replayed = Replayed {
        end,
        stopped: stop.is_some(),
        used: 0,
        paused: 0,
        due: None,
        still: false,
        pausing: Vec::new(),
    };
    let mut counted = 0;
    for (minute, &is_open) in open.iter().enumerate().skip(life.opened) {
        while let Some((_, what)) = coming.next_if(|&&(at, _)| at <= minute) {
            match what {
                Happening::Status(next) => {
                    // A rule that named neither the status before nor this one starts its pause anew.
                    for rule in 0..2 {
                        if !(NAMED[rule][status] && NAMED[rule][*next]) {
                            spent[rule] = 0;
                        }
                    }
                    status = *next;
                }
                Happening::Paused => depth += 1,
                Happening::Resumed => depth -= 1,
                Happening::Resolved => away = true,
                Happening::Reopened => away = false,
            }
        }
        let within_cap = |rule: usize| rule == 0 || life.cap.is_none_or(|cap| spent[rule] < cap);
        let by_status = (0..2).any(|rule| NAMED[rule][status] && within_cap(rule));
        let pausing = by_status || depth > 0 || away;
        replayed.still |= minute == life.as_of && pausing;
        // From the end on nothing is known, and the clock is taken to run.
        let pausing = minute < end && pausing;
        replayed.pausing.push(pausing);
        if is_open {
            for rule in 0..2 {
                spent[rule] += i64::from(NAMED[rule][status]);
            }
            counted += i64::from(!pausing);
            if minute < end {
                replayed.used += i64::from(!pausing);
                replayed.paused += i64::from(pausing);
            }
            if replayed.due.is_none() && counted == life.limit {
                replayed.due = Some(minute + 1);
            }
        }
    }
    replayed
}

fn document(place: &Place, hours: &Hours, life: &Life) -> Document {
    let time = |minute: usize| Instant(place.at(minute)).to_string();
    let mut events = vec![json!([time(life.opened), "opened"])];
    events.extend(life.events.iter().map(|&(at, what)| match what {
        Happening::Status(status) => json!([time(at), "status", STATUSES[status]]),
        Happening::Paused => json!([time(at), "paused"]),
        Happening::Resumed => json!([time(at), "resumed"]),
        Happening::Resolved => json!([time(at), "resolved"]),
        Happening::Reopened => json!([time(at), "reopened"]),
    }));
    let names = |rule: usize| -> Vec<&str> {
        (0..4)
            .filter(|&status| NAMED[rule][status])
            .map(|status| STATUSES[status])
            .collect()
    };
    let mut second = json!({ "id": "second", "when": { "status": names(1) } });
    if let Some(cap) = life.cap {
        second["atMost"] = json!(format!("{cap}m"));
    }
    let document = json!({
        "version": 1, "asOf": time(life.as_of),
        "agreement": {
            "version": 1, "name": "", "timeZone": place.zone,
            "calendars": { "hours": place.calendar_json(hours) },
            "pauses": [{ "id": "first", "when": { "status": names(0) } }, second],
            "targets": [{ "id": "target", "metric": "resolution", "within": format!("{}m", life.limit), "calendar": "hours" }],
        },
        "tickets": [{ "id": "1", "events": events }],
    });
    Document::parse(&document.to_string()).unwrap()
}

proptest! {
    #![proptest_config(config(384))]

    /// The clock against the replay, rule 20, and the ledger of the same clock.
    #[test]
    fn clocks_agree_with_the_replay(place in place(), hours in hours(), life in life()) {
        let open = place.open_minutes(&hours);
        prop_assume!(hours.week.iter().any(|periods| !periods.is_empty()));
        let replayed = replay(&life, &open);
        let document = document(&place, &hours, &life);
        let report = evaluate(&document, &HolidayData::none()).unwrap();
        let explanation = report.explain(&document.tickets, 0, Metric::Resolution).unwrap();
        let clock = explanation.clock;
        prop_assert_eq!(clock, report.clocks_of(Metric::Resolution)[0]);

        prop_assert_eq!(clock.used, replayed.used * MINUTE);
        prop_assert_eq!(clock.paused, replayed.paused * MINUTE);
        prop_assert_eq!(clock.until, Instant(place.at(replayed.end)));
        prop_assert_eq!(clock.stopped, replayed.stopped);
        let status = if replayed.used > life.limit {
            Status::Breached
        } else if replayed.stopped {
            Status::Met
        } else if replayed.still {
            Status::Paused
        } else if !open[life.as_of] {
            Status::OutsideHours
        } else if replayed.used * 5 >= life.limit * 4 {
            Status::AtRisk
        } else {
            Status::Running
        };
        prop_assert_eq!(clock.status, status);
        // Used up to the second, the clock still stands, but its due time lies behind and moves no more.
        prop_assert_eq!(clock.due_moves, status == Status::Paused && replayed.used < life.limit);

        // Rule 20: three ways to the due time. The replay is the third; beyond the window it cannot look.
        let due = clock.due.map(|due| due.0).filter(|&due| due <= place.at(WINDOW));
        prop_assert_eq!(due, replayed.due.map(|minute| place.at(minute)));
        let calendar = place.compile(&hours, place.start, place.at(WINDOW));
        let limit = life.limit * MINUTE;
        let opened = place.at(life.opened);
        prop_assert_eq!(due, due_over_open_minus_pauses(&calendar, opened, limit, &replayed.pausing));
        prop_assert_eq!(due, due_of_target_plus_pauses(&calendar, opened, limit, &replayed.pausing));

        ledger_adds_up(&explanation)?;
    }
}

/// Rule 20, first form: the due time over what is open and not paused.
fn due_over_open_minus_pauses(
    calendar: &ServiceCalendar,
    opened: i64,
    limit: i64,
    pausing: &[bool],
) -> Option<i64> {
    let counts = pausing
        .iter()
        .enumerate()
        .map(|(minute, &pausing)| !pausing && calendar.is_open(opened + minute as i64 * MINUTE));
    reached(counts, limit / MINUTE).map(|end| opened + end as i64 * MINUTE)
}

/// Rule 20, second form: the due time of the target and the service time paused before the due time.
fn due_of_target_plus_pauses(
    calendar: &ServiceCalendar,
    opened: i64,
    limit: i64,
    pausing: &[bool],
) -> Option<i64> {
    let paused_before = |due: i64| -> i64 {
        let minutes = ((due - opened) / MINUTE) as usize;
        let paused = (0..minutes)
            .filter(|&minute| pausing[minute] && calendar.is_open(opened + minute as i64 * MINUTE));
        paused.count() as i64 * MINUTE
    };
    let mut paused = 0;
    loop {
        let due = calendar.due(opened, limit + paused)?;
        match paused_before(due) {
            same if same == paused => return Some(due),
            more => paused = more,
        }
    }
}

/// The steps follow one another from logged to the end, and add up to the clock and to the calendar.
fn ledger_adds_up(explanation: &Explanation) -> Result<(), TestCaseError> {
    let (clock, steps, sums) = (explanation.clock, &explanation.steps, explanation.sums);
    let started = clock.started.unwrap();
    let mut at = started;
    let mut counted = 0;
    let (mut used, mut paused) = (0, 0);
    for step in steps {
        prop_assert_eq!(step.from, at);
        prop_assert!(step.from < step.to);
        prop_assert_eq!(step.calendar_seconds, step.to.0 - step.from.0);
        let counts = matches!(step.kind, StepKind::Running | StepKind::Late);
        prop_assert_eq!(
            step.counted_seconds,
            if counts { step.calendar_seconds } else { 0 }
        );
        counted += step.counted_seconds;
        prop_assert_eq!(step.counted_so_far, counted);
        // What lies before the end of the clock; an open one is followed to its due time.
        let known = (step.to.0.min(clock.until.0) - step.from.0).max(0);
        used += if counts { known } else { 0 };
        paused += if step.kind == StepKind::Paused {
            known
        } else {
            0
        };
        prop_assert_eq!(step.kind == StepKind::Late, counts && counted > clock.limit);
        at = step.to;
    }
    prop_assert_eq!((used, paused), (clock.used, clock.paused));
    prop_assert_eq!(sums.counted, counted);
    prop_assert_eq!(sums.counted + sums.paused + sums.closed, sums.calendar);
    prop_assert_eq!(sums.calendar, at.0 - started.0);
    prop_assert_eq!(explanation.margin, clock.limit - clock.used);
    if clock.stopped {
        prop_assert_eq!(at, clock.until);
        prop_assert_eq!((sums.counted, sums.paused), (clock.used, clock.paused));
    }
    Ok(())
}

/// Values by what they look like; the first kind fits nowhere or anywhere.
#[rustfmt::skip]
const VALUES: [&[&str]; 6] = [
    &["\"\"", "\"P1\"", "\"P2\"", "\"Waiting\"", "\"office\"", "\"Pacific/Apia\"", "\"Asia/Kathmandu\"", "\"JPY\"", "\"resumed\"", "\"met\"", "true", "null", "[]", "{}", "0", "-1", "1e308"],
    &["\"2026-03-29T01:30\"", "\"2026-10-25T01:30\"", "\"1970-01-01T00:00\"", "\"1970-01-01T00:00:00Z\"", "\"2199-12-31T23:59:59\"", "\"2199-12-31T23:59:59Z\"", "\"2026-11-24T10:30:30+14:00\"", "\"2027-01-01T00:00\""],
    &["\"1970-01-01\"", "\"2199-12-31\"", "\"2026-11-23\"", "\"2026-02-30\""],
    &["\"00:00-00:00\"", "\"24:00-00:00\"", "\"23:59-00:01\"", "\"00:00-24:00\"", "\"12:00-12:00:01\"", "\"09:00-09:00\""],
    &["\"0m\"", "\"1s\"", "\"3660d\"", "\"87840h\"", "\"10d\"", "\"24h\""],
    &["\"0%\"", "\"100%\"", "\"99.99999999999999999999%\"", "\"0.000001\"", "\"1000000000000\"", "\"101%\""],
];

/// The place in [`VALUES`] of those that look like this one.
fn form(value: &Value) -> usize {
    let form = |text: &str| match text.as_bytes() {
        [b'0'..=b'9', ..] if text.contains('T') => 1,
        [b'0'..=b'9', ..] if text.contains(':') => 3,
        [b'0'..=b'9', ..] if text.contains('-') => 2,
        [b'0'..=b'9', .., b'd' | b'h' | b'm'] => 4,
        [b'0'..=b'9', .., b'%' | b'0'] => 5,
        _ => 0,
    };
    value.as_str().map_or(0, form)
}

/// A document in which much can go wrong.
fn any_document() -> Value {
    json!({
        "version": 1, "asOf": "2026-11-24T12:00:00Z",
        "question": { "priority": "P1", "logged": "2026-11-20T16:40", "replied": "2026-11-20T16:50", "resolved": "2026-11-23T16:40", "openNow": true,
            "pauses": [{ "from": "2026-11-23T11:00", "to": "2026-11-23T13:30", "reason": "" }] },
        "agreement": {
            "version": 1, "name": "", "timeZone": "Europe/London", "currency": "GBP", "day": { "kind": "hours", "hours": "8h" },
            "calendars": { "office": {
                "hours": { "mon-thu": ["09:00-17:30"], "fri": ["22:00-06:00", "09:00-12:00"] },
                "overrides": { "2026-11-23": ["10:00-11:00"] }, "breaks": { "2026-11-24": ["10:00-11:00"] },
                "holidays": { "preset": "gb-eng", "data": "2026-11", "except": ["2026-12-25"], "also": [{ "date": "2026-11-30", "name": "", "hours": ["10:00-12:00"] }] } } },
            "priorities": [{ "id": "P1" }, { "id": "P2" }],
            "pauses": [{ "id": "waiting", "when": { "status": ["Waiting"] }, "atMost": "1d" }],
            "targets": [
                { "id": "a", "metric": "resolution", "when": { "priority": ["P1"] }, "within": "8h", "calendar": "office", "pausedBy": ["waiting"], "goal": "95%" },
                { "id": "b", "metric": "resolution", "within": "2d", "calendar": "office" },
                { "id": "c", "metric": "first-response", "within": "1h", "calendar": "office" }
            ],
            "rules": { "equality": "met", "atRisk": "80%" },
            "measures": [{ "id": "m", "kind": "attainment", "of": ["a", "b"], "goal": "95%", "period": "month" }, {
                "id": "n", "kind": "attainment", "of": ["a", "c"], "goal": "90%", "period": { "kind": "weeks", "count": 4, "from": "2026-11-02" },
                "countedIn": "opened", "open": "range", "unit": "clock", "smallNumbers": { "minimum": 1, "allowedMisses": 1, "below": 20, "denominatorFloor": 6 },
                "steps": [{ "within": "200%", "goal": "99%" }, { "within": "1d", "goal": "100%" }],
                "goals": { "require": "overall", "priority": { "P1": "98%" }, "target": { "a": "95%" } }, "rounding": { "to": "0.1%", "mode": "half-even" },
                "workload": { "limit": 2, "of": "opened", "above": { "kind": "relaxed-goal", "goal": "85%" } },
                "exceptions": [{ "id": "x", "when": { "priority": ["P2"] }, "atMost": 1 }] }],
            "charges": [{ "id": "fee", "amount": "12000.00", "per": "month" }],
            "credits": [{ "id": "late", "on": { "measure": "m" }, "of": "fee", "as": { "kind": "bands", "bands": [{ "below": "95%", "give": "5%" }, { "below": "90%", "give": "10%" }] } }],
            "limits": [{ "cap": "15%", "of": "fee", "per": "month", "over": ["late"] }]
        },
        "tickets": [
            { "id": "1", "fields": { "priority": "P1" }, "events": [["2026-11-20T16:40", "opened"], ["2026-11-20T16:50", "replied"], ["2026-11-23T10:00", "status", "Waiting"], ["2026-11-23T12:00", "set", "priority", "P2"], ["2026-11-24T10:00", "resolved"], ["2026-11-24T11:00", "reopened"]] },
            { "id": "2", "unrecorded": ["replied"], "events": [["2026-10-25T01:30", "opened", "provider"], ["2026-10-25T01:40", "paused", "x"], ["2026-10-26T01:40", "resumed"], ["2026-11-02T10:00", "resolved"]] },
            { "id": "3", "events": [["2026-03-29T01:30", "opened"], ["2026-03-30T10:00", "cancelled", "spam"]] }
        ]
    })
}

/// Every place below a value, as JSON pointers.
fn places(value: &Value, pointer: &str, list: &mut Vec<String>) {
    match value {
        Value::Array(items) => {
            for (position, item) in items.iter().enumerate() {
                places(item, &format!("{pointer}/{position}"), list);
            }
        }
        Value::Object(map) => {
            for (key, item) in map {
                places(item, &format!("{pointer}/{key}"), list);
            }
        }
        _ => {}
    }
    if !pointer.is_empty() {
        list.push(pointer.to_owned());
    }
}

/// Whatever a document says, it is refused with reasons or judged and explained; nothing panics.
#[test]
fn no_document_makes_the_engine_panic() {
    let edit = (
        any::<proptest::sample::Index>(),
        any::<proptest::sample::Index>(),
        prop::bool::weighted(0.8),
    );
    let judged = Cell::new(0);
    let outcome = TestRunner::new(config(1_500)).run(&vec(edit, 1..4), |edits| {
        let mut document = any_document();
        for (place, other, like) in edits {
            let mut list = Vec::new();
            places(&document, "", &mut list);
            if like {
                list.retain(|place| form(document.pointer(place).unwrap()) > 0);
            }
            let old = document.pointer_mut(place.get::<String>(&list)).unwrap();
            let values = VALUES[if like { form(old) } else { 0 }];
            *old = serde_json::from_str(other.get::<&str>(values)).unwrap();
        }
        match Document::parse(&document.to_string()) {
            Err(issues) => prop_assert!(issues.0.iter().all(|issue| !issue.message.is_empty())),
            Ok(document) => {
                judged.set(judged.get() + 1);
                let again = Document::parse(&document.to_json());
                prop_assert_eq!(again.as_ref(), Ok(&document));
                if let Ok(report) = evaluate(&document, &HolidayData::default()) {
                    for metric in report.metrics.iter().map(|found| found.metric) {
                        for position in 0..document.tickets.len() {
                            let explanation =
                                report.explain(&document.tickets, position, metric).unwrap();
                            if !explanation.steps.is_empty() {
                                ledger_adds_up(&explanation)?;
                            }
                        }
                        let counts = report.metric(metric).unwrap().overall.counts;
                        prop_assert!(counts.total() >= document.tickets.len() as u64);
                    }
                    if let Some(answer) = &report.question {
                        for explanation in [&answer.response, &answer.resolution]
                            .into_iter()
                            .filter(|explanation| !explanation.steps.is_empty())
                        {
                            ledger_adds_up(explanation)?;
                        }
                    }
                }
            }
        }
        Ok(())
    });
    outcome.unwrap();
    // Many of them must get as far as a verdict, or the test says nothing.
    assert!(judged.get() > 250, "{} documents were judged", judged.get());
}

/// A measure under random terms, as JSON; the period is not always one in which a clock counts once.
fn measure() -> impl Strategy<Value = Value> {
    let maybe =
        |values: Vec<Value>| prop_oneof![1 => Just(Value::Null), 2 => prop::sample::select(values)];
    let period = prop::sample::select(vec![
        json!("day"),
        json!("week"),
        json!("month"),
        json!("quarter"),
        json!("half-year"),
        json!("year"),
        json!("contract"),
        json!({ "kind": "month", "startsOn": 26 }),
        json!({ "kind": "year", "startsIn": 4, "startsOn": 6 }),
        json!({ "kind": "weeks", "count": 3, "from": "2026-07-01" }),
        json!({ "kind": "rolling", "days": 10, "every": "day" }),
        json!({ "kind": "rolling", "days": 30, "every": "month" }),
    ]);
    let small = maybe(vec![
        json!({ "minimum": 3 }),
        json!({ "allowedMisses": 2, "below": 9 }),
        json!({ "denominatorFloor": 7 }),
    ]);
    let rounding = maybe(vec![
        json!({ "to": "30%", "mode": "up" }),
        json!({ "to": "0.1%", "mode": "down" }),
    ]);
    let workload = |above: &str| json!({ "limit": 3, "of": "opened", "above": above });
    let workload = maybe(vec![
        workload("not-judged"),
        workload("excess-left-out"),
        json!({ "limit": 2, "of": "judged", "above": { "kind": "excess-left-out" } }),
        json!({ "limit": 2, "of": "judged", "above": { "kind": "relaxed-goal", "goal": "50%" } }),
    ]);
    let exceptions = maybe(vec![
        json!([{ "id": "x", "when": { "closure": ["x"] }, "atMost": 1 }]),
        json!([{ "id": "x", "when": { "closure": ["x"] } }, { "id": "y", "when": { "closure": ["x", "y"] } }]),
    ]);
    let words = (
        prop::sample::select(vec!["verdict", "opened", "closed", "due"]),
        prop::sample::select(vec!["missed-only", "exclude", "range"]),
        prop::sample::select(vec!["clock", "ticket"]),
    );
    (period, words, small, rounding, workload, exceptions).prop_map(
        |(period, (counted_in, open, unit), small, rounding, workload, exceptions)| {
            let mut measure = json!({
                "id": "m", "kind": "attainment", "of": ["a", "b", "c"], "goal": "80%", "period": period,
                "countedIn": counted_in, "open": open, "unit": unit,
                "goals": { "priority": { "P1": "90%" } }, "steps": [{ "within": "200%", "goal": "90%" }],
            });
            let rolls = period["kind"] == "rolling";
            let mut put = |key: &str, value: Value| {
                if !value.is_null() {
                    measure[key] = value;
                }
            };
            put("smallNumbers", small);
            put("rounding", rounding);
            put("workload", workload);
            put("exceptions", exceptions);
            if rolls {
                // Neither has a meaning where periods overlap, and the document says so.
                if measure["workload"]["above"].to_string().contains("excess") {
                    measure["workload"]["above"] = json!("not-judged");
                }
                let exceptions = measure.get_mut("exceptions").and_then(Value::as_array_mut);
 for exception in exceptions.into_iter().flatten() {
                    exception.as_object_mut().unwrap().remove("atMost");
                }
            }
            measure
        },
    )
}

/// Hours after the middle of 2026 at which a ticket is opened, replied to and resolved, and its fields.
type Ticket = (i64, Option<i64>, Option<i64>, u8, u8);

fn ticket_json(id: usize, (opened, replied, resolved, kind, fields): Ticket) -> Value {
    let start = Timestamp::from_second(1_782_864_000).unwrap();
    let at = |hours: i64| (start + hours.hours()).to_string();
    let mut events = vec![(opened, "opened", "")];
    events.extend(replied.map(|wait| (opened + wait, "replied", "")));
    events.extend(resolved.map(|wait| (opened + wait, "resolved", "")));
    if kind == 0 {
        events.push((opened + 1, "cancelled", "spam"));
    }
    events.sort_by_key(|&(at, ..)| at);
    let events = events.iter().map(|&(time, kind, text)| match text {
        "" => json!([at(time), kind]),
        text => json!([at(time), kind, text]),
    });
    let unrecorded: &[&str] = if kind == 1 { &["resolved"] } else { &[] };
    let closure = ["", "x", "y", "z"][fields as usize / 3];
    json!({
        "id": format!("T{id:03}"), "events": events.collect::<Vec<_>>(), "unrecorded": unrecorded,
        "fields": { "priority": format!("P{}", fields % 3 + 1), "closure": closure },
    })
}

proptest! {
    #![proptest_config(config(400))]

    /// Whatever a measure's terms: every clock is accounted for once, percentages are percentages, and
    /// the order of the tickets decides nothing.
    #[test]
    fn measures_account_for_every_clock(
        measure in measure(),
        tickets in vec((0..3_000_i64, proptest::option::of(0..9_i64), proptest::option::of(0..200_i64), 0..8_u8, 0..12_u8), 0..40),
        turn in 0..40_usize,
    ) {
        let document = |rows: &[Value], measure: &Value| json!({
            "version": 1, "asOf": "2026-11-01T00:00:00Z",
            "agreement": {
                "version": 1, "name": "", "timeZone": "Europe/Berlin",
                "calendars": { "always": { "hours": { "mon-sun": ["00:00-24:00"] } } },
                "priorities": [{ "id": "P1" }, { "id": "P2" }],
                "targets": [
                    { "id": "a", "metric": "resolution", "when": { "priority": ["P1"] }, "within": "20h", "calendar": "always" },
                    { "id": "b", "metric": "resolution", "when": { "priority": ["P2"] }, "within": "100h", "calendar": "always" },
                    { "id": "c", "metric": "first-response", "within": "3h", "calendar": "always" },
                ],
                "measures": [measure],
            },
            "tickets": rows,
        });
        let judged = |rows: &[Value], measure: &Value| {
            let document = Document::parse(&document(rows, measure).to_string()).unwrap();
            evaluate(&document, &HolidayData::default()).unwrap()
        };
        let mut rows: Vec<Value> = tickets.iter().enumerate().map(|(id, &ticket)| ticket_json(id, ticket)).collect();
        let report = judged(&rows, &measure);
        let found = &report.measures[0];

        // Resolutions of P3 have no target.
        let clocks = report.clocks.iter().map(|clocks| clocks.iter().map(|clock| clock.target.is_some()).collect::<Vec<_>>());
        let clocks: Vec<Vec<bool>> = clocks.collect();
        let asked = match measure["unit"].as_str() {
            Some("ticket") => (0..tickets.len()).filter(|&ticket| clocks.iter().any(|clocks| clocks.get(ticket) == Some(&true))).count(),
            _ => clocks.iter().flatten().filter(|&&asked| asked).count(),
        };
        prop_assert_eq!(found.overall.counts.total(), asked as u64);

        let shares = |figure: &Figure| {
            let possible = figure.possible.map(|possible| [possible.worst, possible.best]);
            let shares = [figure.compliance, figure.compared].into_iter();
            shares.chain(possible.into_iter().flatten()).flatten().collect::<Vec<_>>()
        };
        let zero = "0%".parse().unwrap();
        let full = "100%".parse().unwrap();
        let mut sum = 0;
        let parts = found.periods.iter().map(|period| (&period.figure, &period.parts));
        for (figure, parts) in parts.chain([(&found.overall, &found.parts)]) {
            prop_assert!(shares(figure).iter().all(|share| (zero..=full).contains(share)));
            if let Some(possible) = figure.possible {
                prop_assert!(possible.worst.zip(possible.best).is_none_or(|(worst, best)| worst <= best));
            }
            // A step looks at the same clocks, and a longer time is kept by no fewer.
            let step = &parts.steps[0].figure.counts;
            prop_assert_eq!(step.total(), figure.counts.total());
            prop_assert!(step.met >= figure.counts.met && step.breached <= figure.counts.breached);
            prop_assert!(parts.priorities[0].figure.counts.total() <= figure.counts.total());
            let left_out: u64 = parts.exceptions.iter().map(|exception| exception.left_out).sum();
            prop_assert_eq!(left_out, figure.counts.exceptions);
        }
        for period in &found.periods {
            prop_assert!(period.from < period.to);
            sum += period.figure.counts.total();
        }
        if measure["period"]["kind"] != "rolling" {
            prop_assert!(found.periods.windows(2).all(|two| two[0].to <= two[1].from));
            let everything = measure["countedIn"] == "opened";
            prop_assert!(sum <= asked as u64 && (!everything || sum == asked as u64));
        }

        else {
            // Each window is what is counted of the same clocks day by day.
            let mut daily = measure.clone();
            daily["period"] = json!("day");
            if let Some(map) = daily.as_object_mut() {
                map.remove("workload");
            }
            let daily = &judged(&rows, &daily).measures[0];
            prop_assert_eq!(found.overall.counts, daily.overall.counts);
            for window in &found.periods {
                let inside = |day: &&PeriodFigure| window.from <= day.from && day.to <= window.to;
                let days = daily.periods.iter().filter(inside);
                let sum = days.fold(Counts::default(), |sum, day| sum.plus(day.figure.counts));
                prop_assert_eq!(window.figure.counts, sum);
            }
        }

        rows.reverse();
        let turn = turn.min(rows.len());
        rows.rotate_left(turn);
        prop_assert_eq!(&judged(&rows, &measure).measures, &report.measures);

        // What no ticket falls under changes nothing, though its cap has the clocks put in order.
        if measure["period"]["kind"] != "rolling" {
            let mut more = measure.clone();
            let never = json!({ "id": "never", "when": { "closure": ["never"] }, "atMost": 1 });
            match more.get_mut("exceptions").and_then(Value::as_array_mut) {
                Some(exceptions) => exceptions.push(never),
                None => more["exceptions"] = json!([never]),
            }
            let same = &judged(&rows, &more).measures[0];
            prop_assert_eq!(&same.overall, &found.overall);
            let figures = |report: &MeasureReport| -> Vec<Figure> {
                report.periods.iter().map(|period| period.figure.clone()).collect()
            };
            prop_assert_eq!(figures(same), figures(found));
        }
    }
}
