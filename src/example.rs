//! The worked example that every embed without data of its own shows: an agreement, a question that
//! is already answered, and half a year of tickets.
//!
//! The tickets come from a fixed seed and from `now`, in whole weeks, so the same `now` always gives
//! the same example and it never grows old.

mod tickets;

use crate::calendar::ServiceCalendar;
use crate::document::agreement::{Agreement, Calendar};
use crate::document::tickets::Tickets;
use crate::document::{self, Document, Pause, Question};
use crate::holidays::HolidayData;
use crate::time::{DAY, Date, Instant, Local, When};
use crate::zone::Zone;
use std::sync::Arc;

/// The example agreement, "Standard support".
pub fn agreement() -> Agreement {
    document::read(include_str!("example/agreement.json"), "agreement")
        .expect("the example is checked by its own test")
}

/// The example document as of `now`; `now` also dates the question and the tickets.
///
/// ```
/// use sla_calculator::{evaluate, example, holidays::HolidayData};
/// let document = example::document("2026-11-24T12:00:00Z".parse()?);
/// let answer = evaluate(&document, &HolidayData::default()).ok().and_then(|report| report.question);
/// let due = answer.and_then(|answer| answer.resolution.due).map(|due| due.local);
/// assert_eq!(due.as_deref(), Some("2026-11-24T10:10:00"));
/// # Ok::<(), &'static str>(())
/// ```
pub fn document(now: Instant) -> Document {
    Document {
        tickets: tickets(now),
        ..asked(now)
    }
}

/// The tickets of the example document: what a visitor who asks for one date does not wait for.
#[inline(never)]
pub fn tickets(now: Instant) -> Arc<Tickets> {
    tickets_under(&Arc::new(agreement()), &HolidayData::default(), now)
}

/// The example document without its tickets.
pub fn asked(now: Instant) -> Document {
    asked_under(&Arc::new(agreement()), &HolidayData::default(), now)
}

/// The tickets of the example under another of the built-in agreements (`www/presets`), which has four priorities
/// too, each with a target for the reply and one for the resolution. There are none where its holidays are not loaded.
pub fn tickets_under(
    agreement: &Arc<Agreement>,
    holidays: &HolidayData,
    now: Instant,
) -> Arc<Tickets> {
    Arc::new(tickets::tickets(agreement, holidays, now))
}

/// The example document without its tickets, under another of the built-in agreements.
pub fn asked_under(agreement: &Arc<Agreement>, holidays: &HolidayData, now: Instant) -> Document {
    let mut question = question(friday(agreement, holidays, now));
    match office(agreement) {
        Some(hours) if !hours.is_always() => {
            let said = agreement.pauses.first();
            let status = said.and_then(|rule| rule.when.status.first());
            if let (Some(status), Some(pause)) = (status, question.pauses.first_mut()) {
                pause.reason.clone_from(status);
            }
        }
        // Around the clock it is over before it would be paused.
        _ => question.pauses.clear(),
    }
    Document {
        version: document::VERSION,
        as_of: When::At(now),
        question: Some(question),
        tickets: Arc::default(),
        outages: Arc::default(),
        samples: Arc::default(),
        figures: Arc::default(),
        variants: Arc::default(),
        agreement: agreement.clone(),
    }
}

/// P2, logged on that Friday at 16:40, waiting for the customer on Monday from 11:00 to 13:30.
pub fn question(friday: Date) -> Question {
    let at = |days: i64, hour: i64, minute: i64| {
        When::Local(Local(
            (friday.days() + days) * DAY + hour * 3600 + minute * 60,
        ))
    };
    Question {
        priority: "P2".to_owned(),
        logged: at(0, 16, 40),
        pauses: vec![Pause {
            from: at(3, 11, 0),
            to: Some(at(3, 13, 30)),
            reason: "Waiting for customer".to_owned(),
        }],
        replied: None,
        resolved: None,
        open_now: false,
    }
}

/// Moves the example's pause along when its ticket is logged on another day; a pause that is no
/// longer the example's stays where it is.
///
/// ```
/// use sla_calculator::{example, time::When, zone::Zone};
/// let friday: When = "2026-11-20T16:40".parse()?;
/// let monday: When = "2026-11-23T09:00".parse()?;
/// let mut question = example::question("2026-11-20".parse()?);
/// assert_eq!(question.logged, friday);
/// example::move_pause(&mut question, monday, Zone::UTC);
/// assert_eq!(question.pauses[0].from.to_string(), "2026-11-26T11:00:00");
///
/// let mut own = example::question("2026-11-20".parse()?);
/// own.pauses[0].to = None;
/// example::move_pause(&mut own, monday, Zone::UTC);
/// assert_eq!(own.pauses[0].from.to_string(), "2026-11-23T11:00:00");
/// # Ok::<(), &'static str>(())
/// ```
pub fn move_pause(question: &mut Question, logged: When, zone: Zone) {
    let days = |when: When| match when {
        When::Local(local) => local.date(),
        When::At(at) => Local(at.0 + i64::from(zone.offset(at.0).seconds)).date(),
    };
    let times = |pause: &Pause| (pause.from, pause.to);
    let [before, after] = [question.logged, logged].map(|when| self::question(days(when)).pauses);
    if let ([own], [before], [after]) = (&mut question.pauses[..], &before[..], &after[..])
        && times(own) == times(before)
    {
        (own.from, own.to) = times(after);
    }
}

/// The latest Friday before `now` that is followed by a working Monday and Tuesday, all three under
/// the same clock: the example never lands on Easter or on a clock change.
pub fn friday(agreement: &Agreement, holidays: &HolidayData, now: Instant) -> Date {
    let zone = Zone::named(&agreement.time_zone).unwrap_or(Zone::UTC);
    let today = Local(now.0 + i64::from(zone.offset(now.0).seconds)).date();
    let (from, until) = (
        Instant((now.0 - 60 * DAY).max(0)),
        Instant(now.0 + 10 * DAY),
    );
    let compiled = office(agreement).map(|hours| {
        let zone = hours
            .time_zone
            .as_deref()
            .and_then(Zone::named)
            .unwrap_or(zone);
        ServiceCalendar::compile(hours, zone, holidays, from, until)
    });
    let Some(Ok(calendar)) = compiled else {
        return today;
    };
    let suits = |friday: &Date| {
        let working = [0, 3, 4].map(|days| Date::from_days(friday.days() + days));
        let open = |date: &Date| {
            !calendar.closed_days().contains_key(date) && !calendar.periods(*date).is_empty()
        };
        let offset = |date: &Date| zone.offset(zone.instant(date.midnight().0).instant).seconds;
        working.iter().all(open)
            && working
                .iter()
                .all(|date| offset(date) == offset(&working[0]))
    };
    (1..=60)
        .map(|back| Date::from_days(today.days() - back))
        .filter(|date| date.weekday() == 4)
        .find(suits)
        .unwrap_or(today)
}

/// The service hours.
fn office(agreement: &Agreement) -> Option<&Calendar> {
    agreement.calendars.get(agreement.service_hours()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compliance::Counts;
    use crate::evaluate;

    /// The built-in agreements that lie beside the engine, with the holidays that they name, and when the ticket of
    /// the question is due under each: worked out by hand. Logged on Friday at 16:40, paused on Monday from 11:00
    /// to 13:30, due after 8 hours.
    const BUILT_IN: [(&str, &str, &str, &str); 4] = [
        // 50 m on Friday, 2 h + 4 h on Monday, 1 h 10 m on Tuesday, as in London.
        (
            "business-us",
            include_str!("../www/presets/business-us.json"),
            include_str!("../www/holidays/us.json"),
            "2026-11-24T10:10:00",
        ),
        (
            "business-de",
            include_str!("../www/presets/business-de.json"),
            include_str!("../www/holidays/de.json"),
            "2026-11-24T10:10:00",
        ),
        // 7 h 20 m on Friday, 40 m on Saturday.
        (
            "always",
            include_str!("../www/presets/always.json"),
            "",
            "2026-11-21T00:40:00",
        ),
        // 3 h 20 m on Friday, 4 h on Saturday, 40 m on Monday.
        (
            "extended",
            include_str!("../www/presets/extended.json"),
            "",
            "2026-11-23T08:40:00",
        ),
    ];

    #[test]
    fn every_built_in_agreement_has_an_example_of_its_own() {
        let now = "2026-11-24T12:00:00Z".parse().expect("a time");
        for (name, agreement, preset, due) in BUILT_IN {
            let agreement = Arc::new(Agreement::parse(agreement).expect(name));
            assert_eq!(agreement.validate(), [], "{name}");
            let mut holidays = HolidayData::default();
            if !preset.is_empty() {
                holidays.load(preset).expect(name);
            }
            let document = Document {
                tickets: tickets_under(&agreement, &holidays, now),
                ..asked_under(&agreement, &holidays, now)
            };
            let report = evaluate(&document, &holidays).expect(name);
            let answer = report.question.expect(name);
            let told = answer.resolution.due.map(|due| due.local);
            assert_eq!(told.as_deref(), Some(due), "{name}");
            assert_eq!(
                answer.idle_pauses.len(),
                usize::from(name == "extended"),
                "{name}"
            );
            // The tickets tell the same story under each.
            let counts = report
                .metrics
                .iter()
                .map(|of| of.overall.counts)
                .nth(1)
                .expect(name);
            let Counts {
                judged,
                met,
                open,
                unknown,
                ..
            } = counts;
            assert_eq!((judged, met, open, unknown), (128, 117, 6, 1), "{name}");
            assert!(report.credits.is_some(), "{name}");
        }
    }

    #[test]
    fn without_its_holidays_an_example_has_a_question_and_no_tickets() {
        let now = "2026-11-24T12:00:00Z".parse().expect("a time");
        let agreement = Agreement::parse(BUILT_IN[0].1)
            .map(Arc::new)
            .expect("valid");
        let none = HolidayData::default();
        assert!(tickets_under(&agreement, &none, now).is_empty());
        let asked = asked_under(&agreement, &none, now).question.expect("one");
        assert_eq!(asked.priority, "P2");
    }

    /// Links are told as a difference from it, so that one of an earlier release means what it meant. Other terms
    /// for the example need a name of their own in `www/sla-extras.js`, which goes on reading this one.
    #[test]
    fn the_terms_that_links_are_told_from_stay_what_they_are() {
        let standard = include_str!("../tests/data/standard-1.json");
        assert_eq!(Agreement::parse(standard), Ok(agreement()));
        let script = include_str!("../www/sla-extras.js");
        assert!(script.contains(r#"const BASE = "standard-1";"#));
    }
}
