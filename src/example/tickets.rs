//! Half a year of tickets for the example: a good summer, a worse autumn.
//!
//! Most tickets are drawn from a fixed seed; what the story needs is written down: which were late
//! and which are still open. Each says how much of its target it used, and the agreement's own
//! calendars place the times, so no holiday turns a verdict around.

use crate::calendar::ServiceCalendar;
use crate::document::agreement::{Agreement, Metric};
use crate::document::tickets::{Event, EventKind, TicketRow, Tickets};
use crate::holidays::HolidayData;
use crate::map::Map;
use crate::terms::Terms;
use crate::time::{DAY, Instant, Local, When};
use std::sync::Arc;

/// Whole weeks before the week of `now` in which tickets were logged.
const WEEKS: i64 = 25;
/// The number of the first ticket.
const FIRST: usize = 2157;
/// With this one the months come out as the story wants them.
const SEED: u32 = 13_692;
/// Tickets that met their target, P1 to P4.
const MET: [u32; 4] = [11, 29, 54, 23];
/// Tickets that were late: weeks back, weekday, hour, minute, priority, percent of the target used.
const LATE: [(i64, i64, i64, i64, usize, i64); 11] = [
    (23, 2, 11, 20, 2, 112),
    (20, 0, 14, 35, 3, 106),
    (11, 3, 15, 40, 1, 131),
    (10, 1, 14, 5, 2, 109),
    (7, 2, 16, 10, 1, 118),
    (6, 0, 10, 30, 2, 121),
    (3, 1, 15, 25, 1, 144),
    (3, 2, 13, 30, 2, 115),
    (2, 0, 16, 50, 1, 122),
    (2, 5, 22, 40, 0, 135),
    (1, 2, 15, 10, 1, 118),
];
/// Tickets that are still open: priority, percent of the target used, the status they wait in.
const OPEN: [(usize, i64, &str); 6] = [
    (2, 87, ""),
    (1, 84, ""),
    (3, 46, ""),
    (1, 26, CUSTOMER),
    (2, 12, CUSTOMER),
    (3, 31, CUSTOMER),
];
const CUSTOMER: &str = "Waiting for customer";
const SUPPLIER: &str = "Waiting for supplier";
const WORKING: &str = "In progress";
const HOUR: i64 = 3600;

/// What delayed a ticket between logging and resolving, in hours of its own calendar.
#[derive(Clone, Copy)]
enum Delay {
    None,
    Waiting(&'static str, i64),
    Reopened(i64),
}

/// A ticket before it gets its number.
struct Draft {
    priority: usize,
    events: Vec<(i64, EventKind, &'static str)>,
    unrecorded: Vec<EventKind>,
}

/// The tickets as of `now`.
pub(super) fn tickets(agreement: &Arc<Agreement>, holidays: &HolidayData, now: Instant) -> Tickets {
    let first = Instant((now.0 - (WEEKS + 8) * 7 * DAY).max(0));
    let Ok(terms) = Terms::compile(agreement, holidays, first, now) else {
        return Tickets::default();
    };
    let today = Local(now.0 + i64::from(terms.zone.offset(now.0).seconds)).date();
    let desk = Desk {
        monday: (today.days() - today.weekday() as i64) * DAY,
        terms: &terms,
    };
    let mut dice = Dice(SEED);
    let mut drafts = Vec::new();
    let mut left = MET;
    let all: u32 = MET.iter().sum();
    for number in 0..i64::from(all) {
        let mut pick = dice.below(left.iter().sum());
        let priority = left.iter().position(|&count| {
            let here = pick < count;
            pick = if here { pick } else { pick - count };
            here
        });
        let priority = priority.unwrap_or(0);
        left[priority] -= 1;
        let weeks = WEEKS - number * WEEKS / i64::from(all);
        drafts.extend(desk.met(priority, weeks, &mut dice));
    }
    for (weeks, weekday, hour, minute, priority, used) in LATE {
        let opened = desk.at(weeks, weekday, hour * 60 + minute);
        let reply = 20 + dice.below(60);
        drafts.extend(desk.resolved(priority, opened, used, i64::from(reply), Delay::None));
    }
    for (priority, used, status) in OPEN {
        drafts.extend(desk.open(priority, now.0 / 60 * 60, used, status));
    }
    let opened = desk.at(1, 4, 10 * 60);
    drafts.push(Draft {
        priority: 2,
        events: vec![
            (opened, EventKind::Opened, ""),
            (opened + HOUR, EventKind::Replied, ""),
        ],
        unrecorded: vec![EventKind::Resolved],
    });
    // A `now` in 1970 leaves no room for half a year before it.
    drafts.retain(|draft| draft.events[0].0 >= Instant::MIN.0);
    // By the time of logging; those of one second stay in the order of the dice.
    let drafts: Map<(i64, usize), Draft> = drafts
        .into_iter()
        .enumerate()
        .map(|(throw, draft)| ((draft.events[0].0, throw), draft))
        .collect();
    // The agreement's own words for what its tickets wait for.
    let status = |value: &'static str| {
        let place = [CUSTOMER, SUPPLIER]
            .iter()
            .position(|known| *known == value);
        let rule = place.and_then(|place| agreement.pauses.get(place));
        let own = rule.and_then(|rule| rule.when.status.first());
        own.map_or_else(|| value.to_owned(), Clone::clone)
    };
    let row = |(position, draft): (usize, Draft)| TicketRow {
        id: format!("INC-{}", FIRST + position),
        fields: [(
            "priority".to_owned(),
            agreement.priorities[draft.priority].id.clone(),
        )]
        .into(),
        events: draft
            .events
            .into_iter()
            .map(|(at, kind, value)| Event {
                at: When::At(Instant(at)),
                kind,
                value: status(value),
                field: String::new(),
            })
            .collect(),
        unrecorded: draft.unrecorded,
    };
    drafts
        .into_iter()
        .map(|(_, draft)| draft)
        .enumerate()
        .map(row)
        .collect()
}

/// Where tickets are worked on: the terms, and the Monday from which weeks are counted back.
struct Desk<'a> {
    terms: &'a Terms,
    monday: i64,
}

impl<'a> Desk<'a> {
    /// The instant at which the wall clock shows a minute of a day, so many weeks back.
    fn at(&self, weeks: i64, weekday: i64, minute: i64) -> i64 {
        let local = self.monday + (weekday - weeks * 7) * DAY + minute * 60;
        self.terms.zone.instant(local).instant
    }

    /// The calendar and the length of a target: the example's priorities stand in the order of its targets.
    fn target(&self, priority: usize, metric: Metric) -> (&'a ServiceCalendar, i64) {
        let mut targets = self
            .terms
            .targets
            .iter()
            .filter(|target| target.metric == metric);
        let target = targets.nth(priority).unwrap_or(&self.terms.targets[0]);
        (self.terms.calendar(target), target.seconds().unwrap_or(0))
    }

    /// A ticket that met its target, logged so many weeks back, or earlier if it would not be done by now.
    fn met(&self, priority: usize, weeks: i64, dice: &mut Dice) -> Option<Draft> {
        let (weekday, minute) = match priority {
            // The clock of P1 never stops, and nor do its tickets.
            0 => (dice.below(7), dice.below(24 * 60)),
            // Those P2 that are in time mostly come before 15:00.
            1 if dice.below(4) > 0 => (dice.below(5), 9 * 60 + dice.below(6 * 60)),
            _ => (dice.below(5), 9 * 60 + dice.below(8 * 60 + 25)),
        };
        let used = 15 + dice.below(80);
        let late_reply = dice.below(16) == 0;
        let reply = if late_reply {
            105 + dice.below(60)
        } else {
            10 + dice.below(80)
        };
        let hours = i64::from(1 + dice.below(9));
        let delay = match dice.below(60) {
            0 => Delay::Reopened(hours),
            1..=9 if priority > 0 => Delay::Waiting(CUSTOMER, hours),
            10..=13 if priority > 0 => Delay::Waiting(SUPPLIER, hours * 2),
            _ => Delay::None,
        };
        (weeks..weeks + 8).find_map(|weeks| {
            let opened = self.at(weeks, i64::from(weekday), i64::from(minute));
            let draft =
                self.resolved(priority, opened, i64::from(used), i64::from(reply), delay)?;
            let done = draft
                .events
                .last()
                .is_some_and(|&(at, ..)| at < self.at(0, 0, 0));
            done.then_some(draft)
        })
    }

    /// A ticket that was resolved when it had used so many percent of its target.
    fn resolved(
        &self,
        priority: usize,
        opened: i64,
        used: i64,
        reply: i64,
        delay: Delay,
    ) -> Option<Draft> {
        let (calendar, limit) = self.target(priority, Metric::Resolution);
        let used = share(limit, used);
        let part = share(used, 40);
        let mut events = vec![(opened, EventKind::Opened, "")];
        let resolved = match delay {
            Delay::None => calendar.due(opened, used)?,
            Delay::Waiting(status, hours) => {
                let from = calendar.due(opened, part)?;
                let to = calendar.due(from, hours * HOUR)?;
                events.push((from, EventKind::Status, status));
                events.push((to, EventKind::Status, WORKING));
                calendar.due(to, used - part)?
            }
            Delay::Reopened(hours) => {
                let from = calendar.due(opened, part)?;
                let to = calendar.due(from, hours * HOUR)?;
                events.push((from, EventKind::Resolved, ""));
                events.push((to, EventKind::Reopened, ""));
                calendar.due(to, used - part)?
            }
        };
        events.push((resolved, EventKind::Resolved, ""));
        let (calendar, limit) = self.target(priority, Metric::FirstResponse);
        let replied = calendar.due(opened, share(limit, reply))?;
        let replied = replied.min(resolved);
        let place = events.partition_point(|&(at, ..)| at <= replied);
        events.insert(place, (replied, EventKind::Replied, ""));
        let unrecorded = Vec::new();
        Some(Draft {
            priority,
            events,
            unrecorded,
        })
    }

    /// A ticket that has used so many percent of its target by now, or waits since a day.
    fn open(&self, priority: usize, now: i64, used: i64, status: &'static str) -> Option<Draft> {
        let (calendar, limit) = self.target(priority, Metric::Resolution);
        let start = calendar.range().from;
        let before =
            |at: i64, seconds: i64| calendar.due(start, calendar.elapsed(start, at) - seconds);
        let until = if status.is_empty() {
            now
        } else {
            before(now, 10 * HOUR)?
        };
        let opened = before(until, share(limit, used))?;
        let (calendar, limit) = self.target(priority, Metric::FirstResponse);
        let replied = calendar.due(opened, share(limit, 30))?;
        let mut events = vec![(opened, EventKind::Opened, "")];
        events.push((replied.min(until), EventKind::Replied, ""));
        if !status.is_empty() {
            events.push((until, EventKind::Status, status));
        }
        let unrecorded = Vec::new();
        Some(Draft {
            priority,
            events,
            unrecorded,
        })
    }
}

/// A percentage of some seconds, in whole minutes.
fn share(seconds: i64, percent: i64) -> i64 {
    seconds * percent / 6000 * 60
}

/// Numbers that look drawn: a linear congruential generator (the constants of *Numerical Recipes*).
struct Dice(u32);

impl Dice {
    /// A number from 0 up to but not including `end`.
    fn below(&mut self, end: u32) -> u32 {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (self.0 >> 8) % end.max(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compliance::Counts;
    use crate::{evaluate, example};
    use std::collections::BTreeMap;

    fn as_of(now: &str) -> crate::document::Document {
        example::document(now.parse().expect("a time"))
    }

    /// The verdict of a resolved ticket, counted minute by minute with the example's terms written out:
    /// Monday to Friday, 09:00 to 17:30 in London, 31 August off; P1 around the clock.
    fn walk(row: &TicketRow) -> Option<(bool, i64)> {
        let utc = |text: &str| text.parse::<Instant>().expect("a time").0;
        let (winter, bank_holiday) = (
            utc("2026-10-25T01:00:00Z"),
            utc("2026-08-31T00:00:00Z") / DAY,
        );
        let priority = row.fields["priority"].as_str();
        let limit = match priority {
            "P1" => 4 * 60,
            "P2" => 8 * 60,
            "P3" => 3 * 510,
            _ => 10 * 510,
        };
        let at = |event: &Event| match event.at {
            When::At(at) => at.0,
            When::Local(_) => panic!("the example writes instants"),
        };
        let end = row
            .events
            .iter()
            .filter(|event| event.kind == EventKind::Resolved)
            .map(at)
            .max()?;
        let (mut used, mut waits, mut due) = (0, false, None);
        for minute in at(&row.events[0]) / 60..end / 60 {
            for event in row.events.iter().filter(|event| at(event) == minute * 60) {
                waits = match event.kind {
                    EventKind::Status => event.value.starts_with("Waiting"),
                    EventKind::Resolved => true,
                    EventKind::Reopened => false,
                    _ => waits,
                };
            }
            let local = minute * 60 + if minute * 60 < winter { 3600 } else { 0 };
            let (day, minute_of_day) = (local / DAY, local % DAY / 60);
            let weekend = (day + 3) % 7 > 4;
            let office = !weekend && day != bank_holiday && (540..1050).contains(&minute_of_day);
            used += i64::from(!waits && (priority == "P1" || office));
            if used == limit && due.is_none() {
                due = Some(minute * 60 + 60);
            }
        }
        let met = used <= limit;
        Some((met, if met { end } else { due? }))
    }

    #[test]
    fn the_totals_are_those_of_a_second_count() {
        let document = as_of("2026-11-24T12:00:00Z");
        let mut months = BTreeMap::new();
        let mut priorities = BTreeMap::new();
        for row in document.tickets.iter().map(|ticket| ticket.row()) {
            if let Some((met, at)) = walk(&row) {
                let month = Local(at).date().month();
                for (judged, good) in [
                    months.entry(month.to_string()).or_insert((0, 0)),
                    priorities
                        .entry(row.fields["priority"].clone())
                        .or_insert((0, 0)),
                ] {
                    *judged += 1;
                    *good += u64::from(met);
                }
            }
        }
        let pairs = |map: BTreeMap<String, (u64, u64)>| {
            let text =
                |(name, (judged, met)): (String, (u64, u64))| format!("{name} {met}/{judged}");
            map.into_iter().map(text).collect::<Vec<_>>().join(", ")
        };
        let expected_months = "10 22/24, 11 17/22, 6 19/20, 7 21/22, 8 19/19, 9 19/21";
        let expected_priorities = "P1 11/12, P2 29/34, P3 54/58, P4 23/24";
        assert_eq!(pairs(months), expected_months);
        assert_eq!(pairs(priorities), expected_priorities);

        let report = evaluate(&document, &HolidayData::default()).expect("it can be judged");
        let resolution = report
            .metric(Metric::Resolution)
            .expect("there are targets");
        let counts = Counts {
            judged: 128,
            met: 117,
            breached: 11,
            open: 6,
            unknown: 1,
            ..Counts::default()
        };
        assert_eq!((report.tickets, resolution.overall.counts), (135, counts));
        let month = |month: &crate::compliance::MonthFigure| {
            let counts = month.figure.counts;
            (month.period.month.to_string(), (counts.judged, counts.met))
        };
        assert_eq!(
            pairs(resolution.months.iter().map(month).collect()),
            expected_months
        );
        let priority = |priority: &crate::compliance::PriorityFigure| {
            let counts = priority.figure.counts;
            (priority.priority.clone(), (counts.judged, counts.met))
        };
        assert_eq!(
            pairs(resolution.priorities.iter().map(priority).collect()),
            expected_priorities
        );
        let credits = report.credits.expect("there are credits");
        let amounts: Vec<String> = credits
            .periods
            .iter()
            .map(|period| period.amount.to_string())
            .collect();
        assert_eq!(
            amounts,
            ["0.00", "0.00", "0.00", "600.00", "600.00", "1800.00"]
        );
        assert_eq!(
            (credits.amount.to_string(), credits.charges.to_string()),
            ("3000.00".into(), "72000.00".into())
        );
    }

    #[test]
    fn the_first_and_the_last_now_have_tickets_that_can_be_judged() {
        for now in [
            "1970-01-01T00:00:00Z",
            "1970-03-01T00:00:00Z",
            "2199-12-31T23:59:59Z",
        ] {
            let document = as_of(now);
            assert_eq!(document.validate(), [], "{now}");
            assert!(
                evaluate(&document, &HolidayData::default()).is_ok(),
                "{now}"
            );
        }
    }

    #[test]
    fn the_story_is_the_same_at_any_time() {
        for now in [
            "2026-11-24T12:00:00Z",
            "2026-11-29T03:00:00Z",
            "2026-12-28T08:59:59Z",
            "2027-01-01T00:00:00Z",
            "2027-04-05T12:00:00Z",
            "2026-06-15T17:30:00Z",
            "2028-02-29T10:00:00Z",
            "2030-03-31T01:30:00Z",
            "2031-10-26T00:30:00Z",
            "2019-07-03T23:00:00Z",
        ] {
            let document = as_of(now);
            assert_eq!(document, as_of(now), "{now}");
            assert_eq!(document.validate(), [], "{now}");
            let report = evaluate(&document, &HolidayData::default()).expect("it can be judged");
            let resolution = report
                .metric(Metric::Resolution)
                .expect("there are targets");
            let counts = resolution.overall.counts;
            assert_eq!(
                (counts.judged, counts.met, counts.open, counts.unknown),
                (128, 117, 6, 1),
                "{now}"
            );
            let replies = report
                .metric(Metric::FirstResponse)
                .expect("there are targets");
            assert!(replies.overall.compliance >= "90%".parse().ok(), "{now}");

            // Good at first, worse later, worst in the last four weeks.
            let share = |from: i64, to: i64| {
                let clocks = report.clocks_of(Metric::Resolution).iter();
                let at = |clock: &&crate::clock::Clock| {
                    clock
                        .judged_at
                        .is_some_and(|at| (from..to).contains(&((report.as_of.0 - at.0) / DAY)))
                };
                let mut counts = Counts::default();
                clocks.filter(at).for_each(|clock| counts.add(clock.status));
                counts.compliance()
            };
            let (summer, autumn, last) = (share(91, 200), share(28, 91), share(0, 28));
            assert!(
                summer > autumn && autumn > last,
                "{now}: {summer:?} {autumn:?} {last:?}"
            );
            assert!(
                summer >= "95%".parse().ok() && last < "85%".parse().ok(),
                "{now}"
            );
        }
    }
}
