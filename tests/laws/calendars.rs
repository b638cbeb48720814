//! Calendars against the minutes, against walks from day to day, and against themselves.

use crate::config;
use crate::minutes::{MINUTE, Place, WINDOW, ZONES, count, hours, place, reached, time_zone};
use jiff::{ToSpan, civil};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};
use sla_calculator::calendar::ServiceCalendar;
use sla_calculator::document::Document;
use sla_calculator::document::agreement::Calendar;
use sla_calculator::document::reading::Dst;
use sla_calculator::evaluate;
use sla_calculator::holidays::HolidayData;
use sla_calculator::time::Instant;
use sla_calculator::zone::Zone;
use std::collections::BTreeMap;

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
