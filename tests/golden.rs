//! Golden values: what a document must come to, each with the source or the computation it stands on.
//!
//! `V…` are the vectors of the rules' own table (section 9), `R…` the rules. Tables hold strings in
//! and strings out; the rest of the file turns one into the other.
#![allow(clippy::unwrap_used)]

use serde_json::{Value, json};
use sla_calculator::clock::Status;
use sla_calculator::document::Document;
use sla_calculator::document::agreement::Metric;
use sla_calculator::evaluate;
use sla_calculator::explain::{Explanation, Reason, Step, ZonedTime};
use sla_calculator::holidays::HolidayData;
use sla_calculator::length::Length;
use sla_calculator::report::Report;
use sla_calculator::time::Date;
use sla_calculator::zone::Zone;

/// "Standard support": the agreement that the widget shows first.
const STANDARD: &str = r#"{
  "version": 1, "name": "Standard support", "timeZone": "Europe/London", "currency": "GBP",
  "day": { "kind": "hours", "hours": "8h30m" },
  "calendars": {
    "always": { "hours": { "mon-sun": ["00:00-24:00"] } },
    "office": { "hours": { "mon-fri": ["09:00-17:30"] }, "holidays": { "preset": "gb-eng", "data": "2026-11" } }
  },
  "priorities": [{ "id": "P1" }, { "id": "P2" }, { "id": "P3" }, { "id": "P4" }],
  "pauses": [
    { "id": "customer", "when": { "status": ["Waiting for customer"] } },
    { "id": "supplier", "when": { "status": ["Waiting for supplier"] }, "atMost": "5d" }
  ],
  "targets": [
    { "id": "p1-reply", "metric": "first-response", "when": { "priority": ["P1"] }, "within": "15m", "calendar": "always" },
    { "id": "p2-reply", "metric": "first-response", "when": { "priority": ["P2"] }, "within": "1h", "calendar": "office" },
    { "id": "p3-reply", "metric": "first-response", "when": { "priority": ["P3"] }, "within": "4h", "calendar": "office" },
    { "id": "p4-reply", "metric": "first-response", "when": { "priority": ["P4"] }, "within": "1d", "calendar": "office" },
    { "id": "p1", "metric": "resolution", "when": { "priority": ["P1"] }, "within": "4h", "calendar": "always" },
    { "id": "p2", "metric": "resolution", "when": { "priority": ["P2"] }, "within": "8h", "calendar": "office" },
    { "id": "p3", "metric": "resolution", "when": { "priority": ["P3"] }, "within": "3d", "calendar": "office" },
    { "id": "p4", "metric": "resolution", "when": { "priority": ["P4"] }, "within": "10d", "calendar": "office" }
  ],
  "measures": [{ "id": "resolution", "kind": "attainment", "of": ["p1", "p2", "p3", "p4"], "goal": "95%", "period": "month" }],
  "charges": [{ "id": "fee", "amount": "12000.00", "per": "month" }],
  "credits": [{
    "id": "late", "on": { "measure": "resolution" }, "of": "fee",
    "as": { "kind": "bands", "bands": [{ "below": "95%", "give": "5%" }, { "below": "90%", "give": "10%" }, { "below": "85%", "give": "15%" }] }
  }],
  "limits": [{ "cap": "15%", "of": "fee", "per": "month", "over": ["late"] }]
}"#;

/// The vectors: hours, zone, target, events, instant of judging, and the resolution's clock.
#[rustfmt::skip]
const VECTORS: &[(&str, [&str; 5], &str)] = &[
    ("V1", ["mon-fri 09:00-17:00", "UTC", "1h", "2026-11-20T16:30 opened", "2026-11-20T16:30"],
     "running used 0m due Mon 2026-11-23 09:30 UTC"),
    ("V2", ["mon-fri 09:00-17:00", "UTC", "8h", "2026-11-24T09:00 opened", "2026-11-24T09:00"],
     "running used 0m due Tue 2026-11-24 17:00 UTC reopens Wed 2026-11-25 09:00 UTC (due-at-close)"),
    ("V3", ["mon-fri 09:00-17:00", "UTC", "8h", "2026-11-20T09:00 opened", "2026-11-20T09:00"],
     "running used 0m due Fri 2026-11-20 17:00 UTC reopens Mon 2026-11-23 09:00 UTC (due-at-close)"),
    // V4's warning one hour before the end is 75 % of 4 h: reached in open time on Tuesday, not at night.
    ("V4 before", ["mon-fri 08:00-18:00 at risk 75%", "UTC", "4h", "2026-11-23T17:00 opened", "2026-11-24T09:59:59"],
     "running used 2h59m59s due Tue 2026-11-24 11:00 UTC"),
    ("V4", ["mon-fri 08:00-18:00 at risk 75%", "UTC", "4h", "2026-11-23T17:00 opened", "2026-11-24T10:00"],
     "at-risk used 3h due Tue 2026-11-24 11:00 UTC"),
    // V5: 15:00-16:00 and 09:00-12:00 count; of the hold 16:00-17:00 and 08:00-09:00 are service time.
    ("V5", ["mon-fri 08:00-17:00", "UTC", "4h", "2026-11-23T15:00 opened; 2026-11-23T16:00 paused; 2026-11-24T09:00 resumed", "2026-11-24T12:00"],
     "at-risk used 4h paused 2h due Tue 2026-11-24 12:00 UTC"),
    ("V6", ["mon-sun 00:00-24:00", "UTC", "2h", "2026-11-23T08:00 opened; 2026-11-23T09:00 paused; 2026-11-23T10:05 resumed; 2026-11-23T11:05 resolved", "2026-11-24T12:00"],
     "met used 2h paused 1h5m due Mon 2026-11-23 11:05 UTC"),
    // V7: 18.75 % and 756.25 %, shown rounded down.
    ("V7", ["mon-fri 08:00-17:00", "UTC", "8h", "2026-11-20T21:00 opened", "2026-11-23T09:30"],
     "running used 1h30m due Mon 2026-11-23 16:00 UTC percent 18/756"),
    ("V9", ["mon-sun 00:00-24:00", "Europe/Berlin", "24h", "2026-03-28T12:00 opened", "2026-03-28T12:00"],
     "running used 0m due Sun 2026-03-29 13:00 CEST"),
    ("V10", ["mon-sun 00:00-24:00", "Europe/Berlin", "24h", "2026-10-24T12:00 opened", "2026-10-24T12:00"],
     "running used 0m due Sun 2026-10-25 11:00 CET"),
    // V11: 99 h are 7 h, eleven Saturdays of 8 h and 4 h; in autumn 9 h, eleven of 8 h and 2 h.
    ("V11 spring", ["sat 22:00-06:00", "Europe/Berlin", "99h", "2026-03-28T12:00 opened; 2026-03-29T12:00 resolved", "2026-03-29T12:00"],
     "met used 7h due Sun 2026-06-21 02:00 CEST"),
    ("V11 autumn", ["sat 22:00-06:00", "Europe/Berlin", "99h", "2026-10-24T12:00 opened; 2026-10-25T12:00 resolved", "2026-10-25T12:00"],
     "met used 9h due Sun 2027-01-17 00:00 CET"),
    // V12: 99 h are 23 h, three Sundays and 4 h; in autumn 25 h, three Sundays and 2 h.
    ("V12 spring", ["sun 00:00-24:00", "Europe/Berlin", "99h", "2026-03-28T12:00 opened; 2026-03-30T12:00 resolved", "2026-03-30T12:00"],
     "met used 23h due Sun 2026-04-26 04:00 CEST"),
    ("V12 autumn", ["sun 00:00-24:00", "Europe/Berlin", "99h", "2026-10-24T12:00 opened; 2026-10-26T12:00 resolved", "2026-10-26T12:00"],
     "met used 25h due Sun 2026-11-22 02:00 CET"),
    ("V13", ["mon-fri 09:00-17:00", "Europe/Berlin", "2h", "2026-03-27T16:00 opened", "2026-03-27T16:00"],
     "running used 0m due Mon 2026-03-30 10:00 CEST"),
    ("V14", ["mon-fri 08:00-12:00,13:30-18:00", "UTC", "1h", "2026-11-23T11:30 opened", "2026-11-23T11:30"],
     "running used 0m due Mon 2026-11-23 14:00 UTC"),
    ("V14 at lunch", ["mon-fri 08:00-12:00,13:30-18:00", "UTC", "1h", "2026-11-23T12:30 opened", "2026-11-23T12:30"],
     "outside-hours used 0m due Mon 2026-11-23 14:30 UTC"),
    // V15: Thursday 1 h, Friday and Saturday closed, 3 h of Monday.
    ("V15", ["mon-fri 09:00-17:00 closed 2026-12-25 2026-12-26", "Europe/Berlin", "4h", "2026-12-24T16:00 opened", "2026-12-24T16:00"],
     "running used 0m due Mon 2026-12-28 12:00 CET"),
    ("V17", ["mon-sun 00:00-24:00", "UTC", "4h", "2026-11-23T09:00 opened; 2026-11-23T10:00 status Waiting; 2026-11-23T10:30 paused; 2026-11-23T11:00 status Working; 2026-11-23T11:30 resumed; 2026-11-23T12:00 resolved", "2026-11-24T12:00"],
     "met used 1h30m paused 1h30m due Mon 2026-11-23 14:30 UTC"),
    ("V18", ["mon-fri 09:00-17:00", "UTC", "4h", "2026-11-23T09:00 opened; 2026-11-23T13:00 resolved", "2026-11-24T12:00"],
     "met used 4h due Mon 2026-11-23 13:00 UTC"),
    ("V18 equality", ["mon-fri 09:00-17:00 equality breached", "UTC", "4h", "2026-11-23T09:00 opened; 2026-11-23T13:00 resolved", "2026-11-24T12:00"],
     "breached used 4h due Mon 2026-11-23 13:00 UTC"),
    ("V18 one second", ["mon-fri 09:00-17:00", "UTC", "4h", "2026-11-23T09:00 opened; 2026-11-23T13:00:01 resolved", "2026-11-24T12:00"],
     "breached used 4h1s due Mon 2026-11-23 13:00 UTC"),
    ("V19", ["mon-fri 08:00-12:00,13:30-18:00", "UTC", "4h", "2026-11-23T08:00 opened", "2026-11-23T08:00"],
     "running used 0m due Mon 2026-11-23 12:00 UTC reopens Mon 2026-11-23 13:30 UTC (due-at-close)"),
    ("V19 six hours", ["mon-fri 08:00-12:00,13:30-18:00", "UTC", "6h", "2026-11-23T08:00 opened", "2026-11-23T08:00"],
     "running used 0m due Mon 2026-11-23 15:30 UTC"),
    ("V20", ["mon-fri 09:00-17:00", "UTC", "320h", "2026-01-05T09:00 opened", "2026-01-05T09:00"],
     "running used 0m due Fri 2026-02-27 17:00 UTC reopens Mon 2026-03-02 09:00 UTC (due-at-close)"),
    // R12: used up at closing time, resolved before anything more counted: in time by the clock, late by the deadline.
    ("R12", ["mon-fri 09:00-17:00", "UTC", "8h", "2026-11-24T09:00 opened; 2026-11-24T20:00 resolved", "2026-11-25T12:00"],
     "met used 8h due Tue 2026-11-24 17:00 UTC reopens Wed 2026-11-25 09:00 UTC (due-at-close, clock-and-deadline-disagree)"),
    // R2: 02:30 did not exist and is read as 03:30; half past two in the autumn is read as the first, in summer time.
    ("R2 skipped", ["mon-sun 00:00-24:00", "Europe/Berlin", "1h", "2026-03-29T02:30 opened", "2026-03-29T12:00"],
     "breached used 8h30m due Sun 2026-03-29 04:30 CEST (skipped-time)"),
    ("R2 repeated", ["mon-sun 00:00-24:00", "Europe/Berlin", "2h", "2026-10-25T02:30 opened", "2026-10-25T04:00"],
     "breached used 2h30m due Sun 2026-10-25 03:30 CET (repeated-time)"),
];

/// Tickets under the standard agreement: fields, events, instant of judging; reply and resolution.
#[rustfmt::skip]
const TICKETS: &[(&str, [&str; 3], [&str; 2])] = &[
    // Each service day is 8 h 30 m; P1 counts around the clock; London is on UTC in November.
    ("the first paint's ticket, resolved", ["P2", "2026-11-20T16:40 opened; 2026-11-23T09:10 replied; 2026-11-23T11:00 paused; 2026-11-23T13:30 resumed; 2026-11-23T15:00 resolved", "2026-11-24T12:00"],
     ["met used 1h due Mon 2026-11-23 09:10 GMT", "met used 4h20m paused 2h30m due Tue 2026-11-24 10:10 GMT"]),
    // R23: 5 days are 42 h 30 m of service time: Mon 10:00-17:30, four days and one hour, so the pause ends Mon 10:00.
    // 1 h before it and 7 h after it are the target: due Mon 17:00. Until Tue 9:00 it has used 1 h + 7 h 30 m.
    ("a pause reaches its cap", ["P2", "2026-11-02T09:00 opened; 2026-11-02T09:30 replied; 2026-11-02T10:00 status Waiting for supplier; 2026-11-16T10:00 status Working", "2026-11-10T09:00"],
     ["met used 30m due Mon 2026-11-02 10:00 GMT", "breached used 8h30m paused 42h30m due Mon 2026-11-09 17:00 GMT (pause-capped)"]),
    // For P1 the same 42 h 30 m are counted around the clock: Mon 10:00 to Wed 04:30.
    ("a cap in the clock's own time", ["P1", "2026-11-02T09:00 opened; 2026-11-02T09:10 replied; 2026-11-02T10:00 status Waiting for supplier; 2026-11-16T10:00 status Working", "2026-11-04T05:00"],
     ["met used 10m due Mon 2026-11-02 09:15 GMT", "running used 1h30m paused 42h30m due Wed 2026-11-04 07:30 GMT (pause-capped)"]),
    // R21: a pause that its cap would end lasts all the same. 7 h from now: 5 h 30 m today, 1 h 30 m tomorrow.
    ("a capped pause still lasts", ["P2", "2026-11-02T09:00 opened; 2026-11-02T09:30 replied; 2026-11-02T10:00 status Waiting for supplier", "2026-11-02T12:00"],
     ["met used 30m due Mon 2026-11-02 10:00 GMT", "paused used 1h paused 2h due Tue 2026-11-03 10:30 GMT"]),
    // R24: waiting for the customer does not stop the first response.
    // R21: while paused the due time moves: at 13:00 half an hour is used, 7 h 30 m from now end Tue 12:00.
    ("a pause before the reply", ["P2", "2026-11-23T09:00 opened; 2026-11-23T09:30 status Waiting for customer; 2026-11-23T12:00 replied", "2026-11-23T13:00"],
     ["breached used 3h due Mon 2026-11-23 10:00 GMT", "paused used 30m paused 3h30m due Tue 2026-11-24 12:00 GMT"]),
    // R34: 2 h on Monday, 1 h on Tuesday; Mon 11:00-17:30 was away. 8 h = 2 h + Tue 09:00-15:00.
    ("reopened", ["P2", "2026-11-23T09:00 opened; 2026-11-23T09:20 replied; 2026-11-23T11:00 resolved; 2026-11-24T09:00 reopened; 2026-11-24T10:00 resolved", "2026-11-24T12:00"],
     ["met used 20m due Mon 2026-11-23 10:00 GMT", "met used 3h paused 6h30m due Tue 2026-11-24 15:00 GMT (reopened)"]),
    // R32: P1's 4 h from the original start, the earlier pause kept: 09:00-10:00 and 11:00-14:00. The reply came under P2.
    ("a higher priority", ["P2", "2026-11-23T09:00 opened; 2026-11-23T09:40 replied; 2026-11-23T10:00 status Waiting for customer; 2026-11-23T11:00 status Working; 2026-11-23T13:30 set priority P1", "2026-11-23T15:00"],
     ["met used 40m due Mon 2026-11-23 10:00 GMT", "breached used 5h paused 1h due Mon 2026-11-23 14:00 GMT"]),
    // R32: to P3's 25 h 30 m when 6 h 30 m of 8 h (81 %) are used. Until then 1 h 30 m; due in three days.
    ("a lower priority, late", ["P2", "2026-11-23T09:00 opened; 2026-11-23T09:40 replied; 2026-11-23T15:30 set priority P3", "2026-11-23T16:00"],
     ["met used 40m due Mon 2026-11-23 10:00 GMT", "running used 7h due Wed 2026-11-25 17:30 GMT reopens Thu 2026-11-26 09:00 GMT (target-relaxed, target-changed-late, due-at-close)"]),
    ("a lower priority, early", ["P2", "2026-11-23T09:00 opened; 2026-11-23T09:40 replied; 2026-11-23T15:20 set priority P3", "2026-11-23T16:00"],
     ["met used 40m due Mon 2026-11-23 10:00 GMT", "running used 7h due Wed 2026-11-25 17:30 GMT reopens Thu 2026-11-26 09:00 GMT (target-relaxed, due-at-close)"]),
    // R28: the resolution is the response.
    ("resolved without a reply", ["P2", "2026-11-23T09:00 opened; 2026-11-23T10:30 resolved", "2026-11-24T12:00"],
     ["breached used 1h30m due Mon 2026-11-23 10:00 GMT (resolved-without-reply)", "met used 1h30m due Mon 2026-11-23 17:00 GMT"]),
    ("resolved when logged", ["P1", "2026-11-23T09:00 opened; 2026-11-23T09:00 resolved", "2026-11-24T12:00"],
     ["met used 0m due Mon 2026-11-23 09:15 GMT (resolved-without-reply, resolved-when-logged)", "met used 0m due Mon 2026-11-23 13:00 GMT (resolved-when-logged)"]),
    // Answered at once is not resolved at once.
    ("replied when logged", ["P2", "2026-11-23T09:00 opened; 2026-11-23T09:00 replied; 2026-11-23T10:30 resolved", "2026-11-24T12:00"],
     ["met used 0m due Mon 2026-11-23 10:00 GMT", "met used 1h30m due Mon 2026-11-23 17:00 GMT"]),
    // R17: used up to the second at 17:00 (R11: not late), the clock stands while it waits for the customer.
    ("paused with nothing left", ["P2", "2026-11-23T09:00 opened; 2026-11-23T17:00 status Waiting for customer", "2026-11-24T12:00"],
     ["breached used 11h30m due Mon 2026-11-23 10:00 GMT", "paused used 8h paused 3h30m due Mon 2026-11-23 17:00 GMT"]),
    // R27.
    ("logged by the provider", ["P2", "2026-11-23T09:00 opened provider; 2026-11-23T10:30 resolved", "2026-11-24T12:00"],
     ["not-covered", "met used 1h30m due Mon 2026-11-23 17:00 GMT"]),
    ("cancelled", ["P2", "2026-11-20T09:00 opened; 2026-11-23T10:30 cancelled duplicate", "2026-11-24T12:00"],
     ["cancelled", "cancelled"]),
    ("a cancellation after the instant of judging", ["P2", "2026-11-23T09:00 opened; 2026-11-23T10:30 cancelled duplicate", "2026-11-23T10:00"],
     ["at-risk used 1h due Mon 2026-11-23 10:00 GMT", "running used 1h due Mon 2026-11-23 17:00 GMT"]),
    ("replies are not recorded", ["P2 without replied", "2026-11-23T09:00 opened; 2026-11-23T10:30 resolved", "2026-11-24T12:00"],
     ["unknown", "met used 1h30m due Mon 2026-11-23 17:00 GMT"]),
    ("resolutions are not recorded", ["P2 without resolved", "2026-11-23T09:00 opened; 2026-11-23T09:30 replied", "2026-11-24T12:00"],
     ["met used 30m due Mon 2026-11-23 10:00 GMT", "unknown"]),
    ("a priority without a target", ["P9", "2026-11-23T09:00 opened; 2026-11-23T09:30 replied", "2026-11-24T12:00"],
     ["not-covered", "not-covered"]),
    ("logged after the instant of judging", ["P2", "2026-11-24T13:00 opened", "2026-11-24T12:00"],
     ["not-started", "not-started"]),
    // R38: 80 % of 8 h are 6 h 24 m, of 1 h 48 m.
    ("a second before it is at risk", ["P2", "2026-11-23T09:00 opened; 2026-11-23T09:47:59 replied", "2026-11-23T15:23:59"],
     ["met used 47m59s due Mon 2026-11-23 10:00 GMT", "running used 6h23m59s due Mon 2026-11-23 17:00 GMT"]),
    ("at risk at equality", ["P2", "2026-11-23T09:00 opened; 2026-11-23T09:48 replied", "2026-11-23T15:24"],
     ["met used 48m due Mon 2026-11-23 10:00 GMT", "at-risk used 6h24m due Mon 2026-11-23 17:00 GMT"]),
    ("outside hours", ["P2", "2026-11-23T15:00 opened; 2026-11-23T15:10 replied", "2026-11-23T18:00"],
     ["met used 10m due Mon 2026-11-23 16:00 GMT", "outside-hours used 2h30m due Tue 2026-11-24 14:30 GMT"]),
    // R11 and R42: missed as soon as more than the target is used, at the due instant itself not yet.
    ("open at the due instant", ["P2", "2026-11-23T09:00 opened; 2026-11-23T09:30 replied", "2026-11-23T17:00"],
     ["met used 30m due Mon 2026-11-23 10:00 GMT", "at-risk used 8h due Mon 2026-11-23 17:00 GMT"]),
    ("open a second later", ["P2", "2026-11-23T09:00 opened; 2026-11-23T09:30 replied", "2026-11-23T17:00:01"],
     ["met used 30m due Mon 2026-11-23 10:00 GMT", "breached used 8h1s due Mon 2026-11-23 17:00 GMT"]),
    // Christmas: Fri 25 and, for Sat 26, Mon 28 are holidays. 50 m on Thursday, 7 h 10 m on Tuesday.
    ("over Christmas", ["P2", "2026-12-24T16:40 opened; 2026-12-24T16:50 replied", "2026-12-24T17:00"],
     ["met used 10m due Tue 2026-12-29 09:10 GMT", "running used 20m due Tue 2026-12-29 16:10 GMT"]),
    // The holidays known end with 2035.
    ("beyond the holidays known", ["P2", "2036-01-07T09:00 opened; 2036-01-07T09:10 replied", "2036-01-07T09:30"],
     ["met used 10m due Mon 2036-01-07 10:00 GMT (holidays-unknown)", "running used 30m due Mon 2036-01-07 17:00 GMT (holidays-unknown)"]),
];

#[test]
fn the_vectors_hold() {
    for (name, [hours, zone, within, events, as_of], expected) in VECTORS {
        let report_of = report(&vector(hours, zone, within, events, as_of));
        let mut found = clock(&report_of, 0, Metric::Resolution);
        if let Some((_, percent)) = expected.split_once(" percent ") {
            let explanation = report_of.explain(0, Metric::Resolution);
            let (service, calendar) = (explanation.service_percent, explanation.calendar_percent);
            assert_eq!(
                percent,
                format!("{}/{}", service.unwrap(), calendar.unwrap())
            );
            found += &format!(" percent {percent}");
        }
        assert_eq!(found, *expected, "{name}");
    }
}

#[test]
fn tickets_under_the_standard_agreement() {
    for (name, [priority, events, as_of], expected) in TICKETS {
        let report = report(&standard(&[(priority, events)], as_of));
        let found =
            [Metric::FirstResponse, Metric::Resolution].map(|metric| clock(&report, 0, metric));
        assert_eq!(found, *expected, "{name}");
    }
}

#[test]
fn the_first_paint() {
    let pause =
        r#"[{ "from": "2026-11-23T11:00", "to": "2026-11-23T13:30", "reason": "customer" }]"#;
    // Priority, logged, pauses, hours; reply by, resolve by, resolve by without pauses, half used.
    #[rustfmt::skip]
    let cases = [
        ("P2", "2026-11-20T16:40", pause, "09:00-17:30", ["Mon 2026-11-23 09:10", "Tue 2026-11-24 10:10", "Mon 2026-11-23 16:10", "Mon 2026-11-23 15:00"]),
        ("P2", "2026-11-20T16:40", "[]", "09:00-17:30", ["Mon 2026-11-23 09:10", "Mon 2026-11-23 16:10", "Mon 2026-11-23 16:10", "Mon 2026-11-23 13:00"]),
        // A pause without an end has no length yet: its due time is the earliest there can be.
        ("P2", "2026-11-20T16:40", r#"[{ "from": "2026-11-23T11:00" }]"#, "09:00-17:30", ["Mon 2026-11-23 09:10", "Mon 2026-11-23 16:10", "Mon 2026-11-23 16:10", "Mon 2026-11-23 13:00"]),
        ("P1", "2026-11-20T16:40", pause, "09:00-17:30", ["Fri 2026-11-20 16:55", "Fri 2026-11-20 20:40", "Fri 2026-11-20 20:40", "Fri 2026-11-20 19:00"]),
        // Fri 3 h 20 m, Mon 08:00-11:00, then 1 h 40 m from 13:30.
        ("P2", "2026-11-20T16:40", pause, "08:00-20:00", ["Fri 2026-11-20 17:40", "Mon 2026-11-23 15:10", "Mon 2026-11-23 12:40", "Mon 2026-11-23 09:00"]),
        // Logged on Saturday, the clock starts on Monday at 9:00.
        ("P2", "2026-11-21T12:00", "[]", "09:00-17:30", ["Mon 2026-11-23 10:00", "Mon 2026-11-23 17:00", "Mon 2026-11-23 17:00", "Mon 2026-11-23 13:00"]),
    ];
    for (priority, logged, pauses, hours, expected) in cases {
        let mut document = standard(&[], "2026-11-24T12:00:00Z");
        document["agreement"]["calendars"]["office"]["hours"] = json!({ "mon-fri": [hours] });
        document["question"] = json!({ "priority": priority, "logged": logged, "pauses": serde_json::from_str::<Value>(pauses).unwrap() });
        let report = report(&document).report;
        let answer = report.question.as_ref().unwrap();
        let zone = report.compiled().zone;
        let when = |at: Option<_>| day_and_time(&ZonedTime::new(at.unwrap(), zone)).0;
        let found = [
            answer.response.clock.due,
            answer.resolution.clock.due,
            answer.due_without_pauses,
            answer.half_used,
        ];
        assert_eq!(found.map(when), expected, "{priority} {logged} {hours}");
        let counted = answer.resolution.sums.counted;
        assert_eq!(counted, answer.resolution.clock.limit, "{pauses}");
        assert_eq!(
            answer.resolution.clock.due_moves,
            pauses.contains("from") && !pauses.contains("to")
        );
        let outside = priority == "P1" && pauses != "[]";
        assert_eq!(answer.idle_pauses, if outside { vec![0] } else { vec![] });
    }
}

#[test]
fn a_pause_while_the_clock_does_not_run_is_idle() {
    for (from, to, is_idle) in [
        ("2026-11-20T12:00", "2026-11-20T16:40", true),
        ("2026-11-20T12:00", "2026-11-20T16:41", false),
        ("2026-11-20T17:30", "2026-11-23T09:00", true),
        ("2026-11-21T10:00", "2026-11-21T11:00", true),
        ("2026-11-23T09:00", "2026-11-23T09:01", false),
        ("2026-11-25T10:00", "2026-11-25T11:00", true),
    ] {
        let mut document = standard(&[], "2026-11-24T12:00:00Z");
        document["question"] = json!({
            "priority": "P2", "logged": "2026-11-20T16:40", "pauses": [{ "from": from, "to": to }],
        });
        let answer = report(&document).report.question.unwrap();
        assert_eq!(
            answer.idle_pauses.len(),
            usize::from(is_idle),
            "{from} {to}"
        );
    }
}

#[test]
fn the_ledger_of_the_first_paint_adds_up() {
    let mut document = standard(&[], "2026-11-24T12:00:00Z");
    document["question"] = json!({
        "priority": "P2", "logged": "2026-11-20T16:40",
        "pauses": [{ "from": "2026-11-23T11:00", "to": "2026-11-23T13:30", "reason": "customer" }],
    });
    let report = report(&document).report;
    let resolution = &report.question.as_ref().unwrap().resolution;
    assert_eq!(
        ledger(resolution),
        [
            "Fri 16:40 - Fri 17:30 running 50m, 50m: started",
            "Fri 17:30 - Mon 09:00 closed 63h30m: night, weekend",
            "Mon 09:00 - Mon 11:00 running 2h, 2h50m",
            "Mon 11:00 - Mon 13:30 paused 2h30m: customer",
            "Mon 13:30 - Mon 17:30 running 4h, 6h50m",
            "Mon 17:30 - Tue 09:00 closed 15h30m: night",
            "Tue 09:00 - Tue 10:10 running 1h10m, 8h: target reached",
        ]
    );
    let sums = resolution.sums;
    let sums = [sums.counted, sums.paused, sums.closed, sums.calendar].map(length);
    assert_eq!(sums, ["8h", "2h30m", "79h", "89h30m"]);
}

#[test]
fn ledgers_name_their_reasons() {
    #[rustfmt::skip]
    let cases = [
        ("P2", "2026-12-24T16:40 opened", "2026-12-24T17:00", &[
            "Thu 16:40 - Thu 17:30 running 50m, 50m: started",
            // Thu 17:30 to Tue 09:00: 6 h 30 m, four days and 9 h.
            "Thu 17:30 - Tue 09:00 closed 111h30m: night, weekend, Christmas Day, Boxing Day from 2026-12-26",
            "Tue 09:00 - Tue 16:10 running 7h10m, 8h: target reached",
        ][..]),
        // The clock shows 01:00 to 02:00 twice: 24 hours of a clock that reads 23.
        ("P1", "2026-10-25T00:30 opened", "2026-10-25T00:30", &[
            "Sun 00:30 - Sun 03:30 running 4h, 4h: started, target reached, clocks -3600",
        ][..]),
        ("P1", "2026-11-23T09:00 opened; 2026-11-23T15:00 resolved", "2026-11-24T12:00", &[
            "Mon 09:00 - Mon 13:00 running 4h, 4h: started, target reached",
            "Mon 13:00 - Mon 15:00 late 2h, 6h",
        ][..]),
    ];
    for (priority, events, as_of, expected) in cases {
        let report = report(&standard(&[(priority, events)], as_of));
        assert_eq!(
            ledger(&report.explain(0, Metric::Resolution)),
            expected,
            "{events}"
        );
    }
}

/// R41: met counts where it stopped, missed where it was due, in the agreement's zone.
#[test]
fn a_clock_counts_in_the_month_of_its_verdict() {
    let tickets = [
        // Met in September by the wall of London: 23:30 UTC is half past midnight.
        ("P1", "2026-08-31T21:00Z opened; 2026-08-31T23:30Z resolved"),
        // Met in November though logged in October.
        ("P2", "2026-10-30T16:00 opened; 2026-11-02T10:00 resolved"),
        // Due on 2 November at 15:30, resolved in December: missed in November.
        ("P2", "2026-10-30T16:00 opened; 2026-12-01T10:00 resolved"),
        // Still open, due on 6 October: missed in October.
        ("P2", "2026-10-05T16:00 opened"),
        // Open and not due yet, can't tell, not covered, cancelled: in no month.
        ("P4", "2026-12-01T09:00 opened"),
        ("P2 without resolved", "2026-10-05T16:00 opened"),
        ("P9", "2026-10-05T16:00 opened"),
        (
            "P2",
            "2026-10-05T16:00 opened; 2026-10-05T16:10 cancelled spam",
        ),
    ];
    let report = report(&standard(&tickets, "2026-12-02T12:00")).report;
    let resolution = report.metric(Metric::Resolution).unwrap();
    let months: Vec<String> = resolution
        .months
        .iter()
        .map(|month| {
            let counts = month.figure.counts;
            let end = if month.complete {
                "complete"
            } else {
                "running"
            };
            format!("{} {}/{} {end}", month.period, counts.met, counts.judged)
        })
        .collect();
    assert_eq!(
        months,
        [
            "2026-09 1/1 complete",
            "2026-10 0/1 complete",
            "2026-11 1/2 complete"
        ]
    );
    let counts = resolution.overall.counts;
    assert_eq!([counts.judged, counts.met, counts.breached], [4, 2, 2]);
    assert_eq!(
        [
            counts.open,
            counts.unknown,
            counts.not_covered,
            counts.cancelled
        ],
        [1, 1, 1, 1]
    );
    assert_eq!(counts.total(), tickets.len() as u64);
    assert_eq!(report.exclusions, [("spam".to_owned(), 1)].into());
}

/// Bands: exactly at an edge the milder side holds. 5 %, 10 % and 15 % of £12,000.
#[test]
fn credits_follow_the_bands() {
    #[rustfmt::skip]
    let cases = [
        (20, 0, "100.0 no band 0.00"),
        (19, 1, "95.0 no band 0.00"),
        (189, 11, "94.5 below 95% 600.00"),
        (18, 2, "90.0 below 95% 600.00"),
        (179, 21, "89.5 below 90% 1200.00"),
        (17, 3, "85.0 below 90% 1200.00"),
        (16, 4, "80.0 below 85% 1800.00"),
        (0, 20, "0.0 below 85% 1800.00"),
    ];
    for (met, missed, expected) in cases {
        let document = attained(met, missed, |_| {});
        let credits = report(&document).report.credits.unwrap();
        let [period, ..] = &credits.periods[..] else {
            panic!("{met} of {missed}");
        };
        let steps = serde_json::to_value(&period.lines[0].steps).unwrap();
        let band = match steps[0]["band"]["below"].as_str() {
            Some(edge) => format!("below {edge}"),
            None => "no band".to_owned(),
        };
        let figure = period.lines[0].reading.unwrap().figure().unwrap().shown();
        assert_eq!(format!("{figure:.1} {band} {}", period.amount), expected);
        assert_eq!(credits.amount, period.amount);
    }
}

/// Caps hold for several credits together, in their order; amounts are rounded half away from zero.
#[test]
fn credits_are_capped_and_rounded() {
    let again = r#"{ "id": "again", "on": { "measure": "resolution" }, "of": "fee", "as": { "kind": "bands", "bands": [{ "below": "95%", "give": "10%" }] } }"#;
    let second = |agreement: &mut Value| {
        agreement["credits"]
            .as_array_mut()
            .unwrap()
            .push(serde_json::from_str(again).unwrap());
        agreement["limits"][0]["over"] = json!(["late", "again"]);
    };
    // 85 %: 1200.00 by the bands, then 1200.00 of which the cap of 15 % (1800.00) leaves 600.00.
    let credits = report(&attained(17, 3, second)).report.credits.unwrap();
    let lines: Vec<String> = credits.periods[0]
        .lines
        .iter()
        .map(|line| line.amount.to_string())
        .collect();
    assert_eq!(lines, ["1200.00", "600.00"]);
    assert_eq!(credits.amount.to_string(), "1800.00");
    let last = credits.periods[0].lines[1].steps.last();
    let last = serde_json::to_value(last).unwrap();
    assert_eq!(
        last,
        json!({ "kind": "capped", "cap": "15%", "of": "fee", "most": "1800.00", "amount": "600.00" })
    );

    // 5 % of 999.99 is 49.9995, of 1,001 yen 50.05.
    #[rustfmt::skip]
    let cases = [
        ("999.99", "GBP", "50.00"),
        ("1001", "JPY", "50"),
        ("100.5", "KWD", "5.025"),
    ];
    for (fee, currency, expected) in cases {
        let document = attained(18, 2, |agreement| {
            agreement["charges"][0]["amount"] = json!(fee);
            agreement["currency"] = json!(currency);
        });
        assert_eq!(
            report(&document).report.credits.unwrap().amount.to_string(),
            expected,
            "{fee} {currency}"
        );
    }
}

/// R43: one miss more or less decides.
#[test]
fn small_numbers_are_flagged() {
    #[rustfmt::skip]
    let cases = [
        (7, 0, true),
        (6, 1, true),
        (19, 1, true),
        (20, 0, false),
        (18, 2, true),
        (17, 3, false),
    ];
    for (met, missed, one_decides) in cases {
        let report = report(&attained(met, missed, |_| {})).report;
        assert_eq!(
            report.measures[0].overall.one_decides, one_decides,
            "{met} met, {missed} missed"
        );
    }
}

// Strings to documents.

/// A document with one calendar (`mon-fri 09:00-12:00,13:00-17:00 closed 2026-12-25`), one target, one ticket.
fn vector(hours: &str, zone: &str, within: &str, events: &str, as_of: &str) -> Value {
    let mut words = hours.split(' ');
    let (days, periods) = (words.next().unwrap(), words.next().unwrap());
    let periods: Vec<&str> = periods.split(',').collect();
    let mut rules = json!({});
    let mut closed = Vec::new();
    match (words.next(), words.collect::<Vec<_>>()) {
        (None, _) => {}
        (Some("at"), rest) => rules["atRisk"] = json!(rest[1]),
        (Some("equality"), rest) => rules["equality"] = json!(rest[0]),
        (Some("closed"), rest) => closed.extend(
            rest.iter()
                .map(|date| json!({ "date": date, "name": "closed" })),
        ),
        (Some(word), _) => panic!("{word}"),
    }
    json!({
        "version": 1, "asOf": as_of,
        "agreement": {
            "version": 1, "name": "", "timeZone": zone, "rules": rules,
            "calendars": { "hours": { "hours": { days: periods }, "holidays": { "also": closed } } },
            "pauses": [{ "id": "waiting", "when": { "status": ["Waiting"] } }],
            "targets": [{ "id": "target", "metric": "resolution", "within": within, "calendar": "hours" }],
        },
        "tickets": [{ "id": "1", "events": self::events(events) }],
    })
}

/// A document with the standard agreement; a ticket is its priority (`P2 without replied`) and its events.
fn standard(tickets: &[(&str, &str)], as_of: &str) -> Value {
    let ticket = |(number, (priority, events)): (usize, &(&str, &str))| {
        let (priority, unrecorded) = priority.split_once(" without ").unwrap_or((priority, ""));
        let unrecorded: Vec<&str> = Some(unrecorded)
            .filter(|kind| !kind.is_empty())
            .into_iter()
            .collect();
        json!({ "id": number.to_string(), "fields": { "priority": priority }, "events": self::events(events), "unrecorded": unrecorded })
    };
    json!({
        "version": 1, "asOf": as_of,
        "agreement": serde_json::from_str::<Value>(STANDARD).unwrap(),
        "tickets": tickets.iter().enumerate().map(ticket).collect::<Vec<_>>(),
    })
}

/// Tickets of one month, so many met and so many missed, under an edited agreement.
fn attained(met: usize, missed: usize, edit: impl Fn(&mut Value)) -> Value {
    let met = vec![("P2", "2026-11-02T09:00 opened; 2026-11-02T10:00 resolved"); met];
    let missed = vec![("P2", "2026-11-02T09:00 opened; 2026-11-04T10:00 resolved"); missed];
    let mut document = standard(&[met, missed].concat(), "2026-12-01T12:00");
    edit(&mut document["agreement"]);
    document
}

/// `2026-11-20T16:40 opened; 2026-11-23T11:00 status Waiting for customer`.
fn events(text: &str) -> Value {
    let event = |event: &str| {
        let (at, rest) = event.trim().split_once(' ').unwrap();
        let (kind, value) = rest.split_once(' ').unwrap_or((rest, ""));
        let mut parts = vec![at, kind];
        match (kind, value.split_once(' ')) {
            ("set", Some((field, value))) => parts.extend([field, value]),
            _ if !value.is_empty() => parts.push(value),
            _ => {}
        }
        json!(parts)
    };
    text.split(';').map(event).collect()
}

// Results to strings.

struct Judged {
    document: Document,
    report: Report,
}

impl Judged {
    fn explain(&self, position: usize, metric: Metric) -> Explanation {
        self.report
            .explain(&self.document.tickets, position, metric)
            .unwrap()
    }
}

fn report(document: &Value) -> Judged {
    let document = Document::parse(&document.to_string()).unwrap();
    let report = evaluate(&document, &HolidayData::default()).unwrap();
    Judged { document, report }
}

fn length(seconds: i64) -> String {
    Length::seconds(seconds).to_string()
}

/// `Tue 2026-11-24 10:10` and what the offset is called.
fn day_and_time(time: &ZonedTime) -> (String, &'static str) {
    let (date, clock) = time.local.split_once('T').unwrap();
    let day =
        ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][date.parse::<Date>().unwrap().weekday()];
    let clock = clock.strip_suffix(":00").unwrap_or(clock);
    (format!("{day} {date} {clock}"), time.abbreviation)
}

/// A clock in words; the explanation must tell the same as the report.
fn clock(judged: &Judged, position: usize, metric: Metric) -> String {
    let explanation = judged.explain(position, metric);
    let clock = judged.report.clocks_of(metric)[position];
    assert_eq!(clock, explanation.clock);
    let word = |value: &Value| value.as_str().unwrap().to_owned();
    let mut text = word(&serde_json::to_value(clock.status).unwrap());
    if !matches!(
        clock.status,
        Status::Cancelled | Status::NotCovered | Status::NotStarted | Status::Unknown
    ) {
        text += &format!(" used {}", length(clock.used));
        if clock.paused > 0 {
            text += &format!(" paused {}", length(clock.paused));
        }
    }
    for (name, time) in [("due", &explanation.due), ("reopens", &explanation.reopens)] {
        if let Some(time) = time {
            let (time, offset) = day_and_time(time);
            text += &format!(" {name} {time} {offset}");
        }
    }
    let notes: Vec<String> = clock
        .notes
        .iter()
        .map(|note| word(&serde_json::to_value(note).unwrap()))
        .collect();
    if !notes.is_empty() {
        text += &format!(" ({})", notes.join(", "));
    }
    text
}

fn ledger(explanation: &Explanation) -> Vec<String> {
    let zone = Zone::named("Europe/London").unwrap();
    let time = |at| {
        let (time, _) = day_and_time(&ZonedTime::new(at, zone));
        let (day, time) = time.split_once(' ').unwrap();
        format!("{day} {}", time.split_once(' ').unwrap().1)
    };
    let line = |step: &Step| {
        let kind = serde_json::to_value(step.kind).unwrap();
        let mut text = format!(
            "{} - {} {} {}",
            time(step.from),
            time(step.to),
            kind.as_str().unwrap(),
            length(step.calendar_seconds)
        );
        if step.counted_seconds > 0 {
            text += &format!(", {}", length(step.counted_so_far));
        }
        let reasons: Vec<String> = step.reasons.iter().map(reason).collect();
        if !reasons.is_empty() {
            text += &format!(": {}", reasons.join(", "));
        }
        text
    };
    explanation.steps.iter().map(line).collect()
}

fn reason(reason: &Reason) -> String {
    match reason {
        Reason::Started => "started".to_owned(),
        Reason::TargetReached => "target reached".to_owned(),
        Reason::Agreed { reason } => reason.clone(),
        Reason::Weekend => "weekend".to_owned(),
        Reason::Night => "night".to_owned(),
        Reason::Holiday {
            name,
            moved_from: None,
            ..
        } => name.clone(),
        Reason::Holiday {
            name,
            moved_from: Some(date),
            ..
        } => format!("{name} from {date}"),
        Reason::ClockChange { seconds } => format!("clocks {seconds}"),
        reason => panic!("{reason:?} is in no golden ledger"),
    }
}

/// A response that was met as P3 stays P3's, whatever becomes of the ticket; a cancelled ticket is
/// among what each figure names as left out.
#[test]
fn figures_keep_to_what_was_judged() {
    let tickets = json!([
        { "id": "1", "fields": { "priority": "P3" }, "events": [
            ["2026-11-23T09:00", "opened"], ["2026-11-23T10:00", "replied"],
            ["2026-11-23T11:00", "set", "priority", "P1"], ["2026-11-23T12:00", "resolved"]] },
        { "id": "2", "fields": { "priority": "P2" }, "events": [
            ["2026-11-23T09:00", "opened"], ["2026-11-23T10:00", "cancelled", "spam"]] },
    ]);
    let mut document = standard(&[], "2026-11-24T12:00:00Z");
    document["tickets"] = tickets;
    let report = report(&document).report;
    let met = |metric: Metric| -> Vec<u64> {
        let priorities = &report.metric(metric).unwrap().priorities;
        priorities
            .iter()
            .map(|priority| priority.figure.counts.met)
            .collect()
    };
    assert_eq!(met(Metric::FirstResponse), [0, 0, 1, 0]);
    assert_eq!(met(Metric::Resolution), [1, 0, 0, 0]);
    let counts = report.measures[0].overall.counts;
    assert_eq!((counts.judged, counts.cancelled, counts.total()), (1, 1, 2));
}
