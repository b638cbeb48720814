//! Clocks against a replay that takes one minute after another.
//!
//! The replay shares no code with the engine: both get the same random [`Life`], the engine as JSON.

use crate::config;
use crate::ledger::ledger_adds_up;
use crate::minutes::{Hours, MINUTE, Place, WINDOW, hours, place, reached};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::json;
use sla_calculator::calendar::ServiceCalendar;
use sla_calculator::clock::Status;
use sla_calculator::document::Document;
use sla_calculator::document::agreement::Metric;
use sla_calculator::evaluate;
use sla_calculator::holidays::HolidayData;
use sla_calculator::time::Instant;

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
