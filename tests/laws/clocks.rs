//! Clocks against a replay that takes one minute after another.
//!
//! The replay shares no code with the engine: both get the same random [`Life`], the engine as JSON.

use crate::config;
use crate::ledger::{late_is_beyond_the_limit, ledger_adds_up};
use crate::minutes::{Hours, MINUTE, Place, WINDOW, hours, place, reached};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};
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
    /// The limits of the pause rules `second` and `third`.
    limits: Limits,
    /// Whether `third` is there: it names a reason, and agreed pauses for other ones stop nothing.
    by_reason: bool,
}

/// What limits the pauses of a rule; lengths in minutes.
#[derive(Clone, Copy, Debug)]
struct Limits {
    at_most: Option<i64>,
    in_total: Option<i64>,
    needs_contact: bool,
    ends_on_reply: bool,
    before_response: bool,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Happening {
    /// One of the statuses: of the first rule, of the second, of both, of none.
    Status(usize),
    /// Agreed for one of the reasons.
    Paused(usize),
    Resumed,
    Resolved,
    Reopened,
    Replied,
    Asked,
}

const STATUSES: [&str; 4] = ["Customer", "Supplier", "Both", "Working"];
/// Which statuses each rule names.
const NAMED: [[bool; 4]; 2] = [[true, false, true, false], [false, true, true, false]];

/// The reasons of agreed pauses; the rule `third` names the second one.
const REASONS: [&str; 2] = ["Visit", "Upgrade"];

/// Half of them limit nothing but the single pause.
fn limits() -> impl Strategy<Value = Limits> {
    let length = || proptest::option::of(1..600_i64);
    let more = (length(), any::<bool>(), any::<bool>(), any::<bool>());
    (length(), proptest::option::of(more)).prop_map(|(at_most, more)| {
        let (in_total, needs_contact, ends_on_reply, before_response) = more.unwrap_or_default();
        Limits {
            at_most,
            in_total,
            needs_contact,
            ends_on_reply,
            before_response,
        }
    })
}

fn life() -> impl Strategy<Value = Life> {
    (
        0..WINDOW / 2,
        vec((0..900_usize, 0..13_usize), 0..14),
        WINDOW / 3..WINDOW,
        1..2_500_i64,
        limits(),
        any::<bool>(),
    )
        .prop_map(|(opened, steps, as_of, limit, limits, by_reason)| {
            let (mut at, mut depth, mut resolved) = (opened, 0, false);
            let mut events = Vec::new();
            for (wait, choice) in steps {
                at = (at + wait).min(WINDOW - 1);
                let happening = match choice {
                    0..4 => Happening::Status(choice),
                    4 | 5 if depth > 0 => Happening::Resumed,
                    4 | 6 => Happening::Paused(0),
                    9 => Happening::Paused(1),
                    10 => Happening::Replied,
                    11 | 12 => Happening::Asked,
                    _ if resolved => Happening::Reopened,
                    _ => Happening::Resolved,
                };
                match happening {
                    Happening::Paused(_) => depth += 1,
                    Happening::Resumed => depth -= 1,
                    Happening::Resolved => resolved = true,
                    Happening::Reopened => resolved = false,
                    Happening::Status(_) | Happening::Replied | Happening::Asked => {}
                }
                events.push((at, happening));
            }
            Life {
                opened,
                events,
                as_of: as_of.max(opened),
                limit,
                limits,
                by_reason,
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

/// The state of a pause rule in the replay.
#[derive(Clone, Copy, Debug, Default)]
struct Pausing {
    /// Its status, or its reason, is there.
    named: bool,
    /// In which minute its pause began.
    begun: Option<usize>,
    /// The customer's answer ended it.
    ended: bool,
    /// What the pause, and all of them, came to.
    spent: i64,
    spent_in_total: i64,
}

impl Pausing {
    /// The status or the reason comes or goes.
    fn name(&mut self, named: bool, begins: Option<usize>) {
        if named != self.named {
            *self = Pausing {
                named,
                begun: begins.filter(|_| named),
                spent_in_total: self.spent_in_total,
                ..Pausing::default()
            };
        }
    }

    fn stops(&self, limits: Limits, responded: bool) -> bool {
        let within = |spent: i64, cap: Option<i64>| cap.is_none_or(|cap| spent < cap);
        let lasts = self.begun.is_some() && !self.ended && !(limits.before_response && responded);
        lasts && within(self.spent, limits.at_most) && within(self.spent_in_total, limits.in_total)
    }
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
    let (mut depth, mut away) = (0, false);
    let unlimited = Limits {
        at_most: None,
        in_total: None,
        needs_contact: false,
        ends_on_reply: false,
        before_response: false,
    };
    // The two rules that name statuses, and the one that names a reason.
    let limits = [unlimited, life.limits, life.limits];
    let mut rules = [Pausing::default(); 3];
    let mut replied: Option<usize> = None;
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
            let spoken = replied == Some(minute);
            let begins =
                |rule: usize| Some(minute).filter(|_| spoken || !limits[rule].needs_contact);
            match what {
                Happening::Status(status) => {
                    for rule in 0..2 {
                        rules[rule].name(NAMED[rule][*status], begins(rule));
                    }
                }
                Happening::Paused(reason) => {
                    depth += 1;
                    if depth == 1 {
                        rules[2].name(*reason == 1, begins(2));
                    }
                }
                Happening::Resumed => {
                    depth -= 1;
                    if depth == 0 {
                        rules[2].name(false, None);
                    }
                }
                Happening::Resolved => away = true,
                Happening::Reopened => away = false,
                Happening::Replied => {
                    replied = Some(minute);
                    for rule in rules.iter_mut().filter(|rule| rule.named) {
                        rule.begun = rule.begun.or(replied);
                    }
                }
                Happening::Asked => {
                    for (rule, limits) in rules.iter_mut().zip(limits) {
                        let lasts = rule.begun.is_some_and(|begun| begun < minute);
                        rule.ended |= limits.ends_on_reply && lasts;
                    }
                }
            }
        }
        let responded = replied.is_some();
        let stops: [bool; 3] =
            std::array::from_fn(|rule| rules[rule].stops(limits[rule], responded));
        let agreed = if life.by_reason { stops[2] } else { depth > 0 };
        let pausing = stops[0] || stops[1] || agreed || away;
        replayed.still |= minute == life.as_of && pausing;
        // From the end on nothing is known, and the clock is taken to run.
        let pausing = minute < end && pausing;
        replayed.pausing.push(pausing);
        if is_open {
            for (rule, stops) in rules.iter_mut().zip(stops) {
                rule.spent += i64::from(stops);
                rule.spent_in_total += i64::from(stops);
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
        Happening::Paused(reason) => json!([time(at), "paused", REASONS[reason]]),
        Happening::Resumed => json!([time(at), "resumed"]),
        Happening::Resolved => json!([time(at), "resolved"]),
        Happening::Reopened => json!([time(at), "reopened"]),
        Happening::Replied => json!([time(at), "replied"]),
        Happening::Asked => json!([time(at), "asked"]),
    }));
    let names = |rule: usize| -> Vec<&str> {
        (0..4)
            .filter(|&status| NAMED[rule][status])
            .map(|status| STATUSES[status])
            .collect()
    };
    let limited = |id: &str, when: Value| {
        let mut rule = json!({
            "id": id, "when": when, "needsContact": life.limits.needs_contact,
            "endsOnReply": life.limits.ends_on_reply, "beforeResponse": life.limits.before_response,
        });
        for (field, cap) in [
            ("atMost", life.limits.at_most),
            ("inTotal", life.limits.in_total),
        ] {
            if let Some(cap) = cap {
                rule[field] = json!(format!("{cap}m"));
            }
        }
        rule
    };
    let mut pauses = vec![
        json!({ "id": "first", "when": { "status": names(0) } }),
        limited("second", json!({ "status": names(1) })),
    ];
    pauses.extend(
        life.by_reason
            .then(|| limited("third", json!({ "reason": [REASONS[1]] }))),
    );
    let document = json!({
        "version": 1, "asOf": time(life.as_of),
        "agreement": {
            "version": 1, "name": "", "timeZone": place.zone,
            "calendars": { "hours": place.calendar_json(hours) },
            "pauses": pauses,
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
        late_is_beyond_the_limit(&explanation)?;
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
