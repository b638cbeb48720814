//! What a document may say: every fault of its shape and its content with the path and the remedy.
//!
//! Each row patches one JSON value into a good document and names the one fault that follows.
#![allow(clippy::unwrap_used)]

#[path = "contract/credits.rs"]
mod credits;

use serde_json::{Value, json};
use sla_calculator::document::Document;
use sla_calculator::document::agreement::Agreement;
use sla_calculator::issue::Issues;
use sla_calculator::zone::Zone;

/// A document that uses every field there is, all of them well.
const GOOD: &str = r#"{
  "version": 1,
  "asOf": "2026-11-24T12:00:00Z",
  "agreement": {
    "version": 1,
    "name": "Standard support",
    "parties": { "provider": "Example Ltd", "customer": "Example AG" },
    "timeZone": "Europe/London",
    "currency": "GBP",
    "day": { "kind": "hours", "hours": "8h30m" },
    "calendars": {
      "always": { "hours": { "mon-sun": ["00:00-24:00"] }, "timeZone": "Europe/London" },
      "office": {
        "hours": { "mon-fri": ["09:00-17:30"] },
        "timeZone": "Europe/Berlin",
        "alternating": { "from": "2026-01-05", "then": [{ "mon-thu": ["09:00-18:00"] }, {}] },
        "extra": { "2026-11-28": ["10:00-14:00"] },
        "closures": [{ "from": "2026-10-02T12:00:00", "to": "2026-10-05T10:00:00", "name": "Move" }],
        "maintenance": { "wed": ["16:00-17:30"] },
        "versions": [{ "from": "2027-01-01", "hours": { "mon-fri": ["09:00-17:00"] }, "alternating": { "from": "2027-01-04", "then": [{ "fri": ["09:00-12:00"] }] } }],
        "overrides": { "2026-12-24": ["09:00-13:00"] },
        "breaks": { "2026-12-23": ["12:00-13:00"] },
        "holidays": {
          "preset": "gb-eng", "data": "2026-11", "except": ["2026-05-25"],
          "also": [{ "date": "2026-12-31", "name": "Year end", "hours": ["09:00-12:00"] }, { "date": "2026-12-29", "name": "Between the years" }]
        }
      }
    },
    "combined": {
      "out-of-hours": { "combine": "except", "of": ["always", "office"] },
      "both": { "combine": "all", "of": ["office", "out-of-hours-or-office"] },
      "out-of-hours-or-office": { "combine": "any", "of": ["out-of-hours", "office"] }
    },
    "priorities": [{ "id": "P1", "name": "Critical" }, { "id": "P2" }],
    "pauses": [
      { "id": "customer", "when": { "status": ["Waiting for customer"] } },
      { "id": "supplier", "when": { "status": ["Waiting for supplier"] }, "atMost": "5d" }
    ],
    "targets": [
      { "id": "p1", "metric": "resolution", "when": { "priority": ["P1"] }, "within": "4h", "calendar": "always", "pausedBy": ["customer"] },
      { "id": "p2", "metric": "resolution", "when": { "priority": ["P2"] }, "within": "8h", "calendar": "office", "goal": "95%" },
      { "id": "reply", "metric": "first-response", "within": "1h", "calendar": "office", "effective": { "from": "2026-01-01", "until": "2027-01-01" } }
    ],
    "rules": { "versions": "at-each-instant", "equality": "breached", "atRisk": "75%", "dst": "edges", "zone": "customer" },
    "measures": [{ "id": "resolution", "kind": "attainment", "of": ["p1", "p2"], "goal": "95%", "period": "month" }, {
      "id": "in-full", "kind": "attainment", "of": ["p1"], "goal": "90%", "period": { "kind": "month", "startsOn": 26 },
      "countedIn": "opened", "open": "range",
      "smallNumbers": { "minimum": 5, "allowedMisses": 1, "below": 20, "denominatorFloor": 6 },
      "steps": [{ "within": "200%", "goal": "99%" }, { "within": "20h", "goal": "100%" }],
      "goals": { "require": "overall", "priority": { "P1": "98%" }, "target": { "p1": "97%" } },
      "rounding": { "to": "0.1%", "mode": "half-even" },
      "workload": { "limit": 200, "of": "opened", "above": { "kind": "relaxed-goal", "goal": "85%" } },
      "exceptions": [{ "id": "no-access", "name": "No access to site", "when": { "closure": ["No access"] }, "atMost": 5 }]
    }, {
      "id": "closed", "kind": "attainment", "of": ["p1"], "goal": "90%", "period": "quarter",
      "effective": { "from": "2026-02-01", "until": "2026-10-01" },
      "workload": { "limit": 200, "of": "opened", "above": "not-judged" },
      "settled": [{ "period": "2026-Q1", "met": 40, "missed": 2, "opened": 45 }]
    }],
    "charges": [{ "id": "fee", "amount": "12000.00", "per": "month" }],
    "credits": [{
      "id": "late", "on": { "kind": "figure", "measure": "resolution" }, "of": "fee",
      "as": { "kind": "bands", "bands": [{ "below": "95%", "give": "5%" }, { "below": "90%", "give": "10%" }] }
    }],
    "limits": [{ "cap": "15%", "of": "fee", "per": "month", "over": ["late"] }],
    "availability": [{
      "id": "uptime", "calendar": "office", "goal": "99.9%", "period": "month", "of": ["web", "mail"], "users": 100,
      "shortestOutage": "5m", "count": "whole-minutes", "exclude": ["customer", { "kind": "maintenance", "atMost": "10h" }],
      "excluded": "as-up", "rounding": { "to": "0.01%", "mode": "down" }, "effective": { "from": "2026-02-01", "until": "2026-12-01" }
    }, {
      "id": "fixed", "calendar": "always", "goal": "99.5%", "period": "quarter", "basis": { "kind": "fixed", "time": "2160h" },
      "components": { "kind": "series", "of": ["web", { "service": "db", "goal": "99.95%" }, { "kind": "k-of-n", "k": 2, "of": ["n1", "n2", { "kind": "parallel", "of": ["n3", "n4"] }] }] }
    }, {
      "id": "errors", "calendar": "always", "goal": "99.9%", "period": "month", "basis": { "kind": "error-rate-minutes", "interval": "1m", "above": "5%" }
    }, {
      "id": "scores", "calendar": "always", "goal": "99.9%", "period": "month", "basis": { "kind": "scores", "scores": { "slow": "50%" } }
    }],
    "reported": [{ "id": "survey", "goal": "80%", "period": "quarter" }]
  },
  "question": {
    "priority": "P2", "logged": "2026-11-20T16:40", "replied": "2026-11-23T09:05", "resolved": "2026-11-24T09:00", "openNow": true,
    "pauses": [{ "from": "2026-11-23T11:00", "to": "2026-11-23T13:30", "reason": "customer" }]
  },
  "tickets": [
    { "id": "INC-1", "fields": { "priority": "P2" }, "events": [
      ["2026-11-20T16:40", "opened"],
      ["2026-11-23T09:05", "replied"],
      ["2026-11-23T11:00", "status", "Waiting for customer"],
      ["2026-11-23T13:30", "set", "priority", "P1"],
      ["2026-11-24T09:00", "resolved"],
      ["2026-11-24T09:30", "reopened"],
      ["2026-11-24T10:00:00Z", "resolved"]
    ] },
    { "id": "INC-2", "unrecorded": ["replied"], "events": [
      ["2026-11-20T16:40:30+01:00", "opened", "provider"],
      ["2026-11-23T11:00", "paused", "their visit"],
      ["2026-11-23T11:00", "resumed"],
      ["2026-11-23T12:00", "cancelled", "duplicate"]
    ] }
  ],
  "outages": [
    { "id": "O-1", "from": "2026-11-20T16:00:00", "to": "2026-11-20T17:00:00Z", "kind": "maintenance", "service": "web", "users": 30, "share": "50%", "ticket": "INC-1", "reason": "Disk full" },
    { "from": "2026-11-24T11:00:00" }
  ],
  "samples": [{ "at": "2026-11-20T16:00:00", "total": 100, "failed": 10, "classes": { "slow": 60 } }],
  "figures": [{ "measure": "survey", "period": "2026-Q3", "value": "81.5%" }]
}"#;

fn good() -> Value {
    serde_json::from_str(GOOD).unwrap()
}

/// Puts a value at a JSON pointer, a new one too; `-` at the end of a pointer removes, `+` appends.
fn patch(document: &mut Value, pointer: &str, value: &str) {
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    let parent = document.pointer_mut(parent).unwrap();
    if let Some(key) = key.strip_suffix('-') {
        match parent {
            Value::Array(list) => drop(list.remove(key.parse().unwrap())),
            parent => drop(parent.as_object_mut().unwrap().remove(key).unwrap()),
        }
        return;
    }
    let value = serde_json::from_str(value).unwrap();
    match parent {
        Value::Array(list) if key == "+" => list.push(value),
        Value::Array(list) => list[key.parse::<usize>().unwrap()] = value,
        parent => drop(
            parent
                .as_object_mut()
                .unwrap()
                .insert(key.to_owned(), value),
        ),
    }
}

fn faults(document: &Value) -> Issues {
    Document::parse(&document.to_string()).expect_err("a fault")
}

#[test]
fn a_good_document_goes_in_and_comes_out_the_same() {
    let document = Document::parse(GOOD).unwrap();
    assert_eq!(document.validate(), []);
    let again = Document::parse(&document.to_json()).unwrap();
    assert_eq!(again, document);
    assert_eq!(again.to_json(), document.to_json());
    // Nothing was lost on the way: defaults aside, the JSON is the one that came in.
    let mut written: Value = serde_json::from_str(&document.to_json()).unwrap();
    let mut expected = good();
    for time in [
        "/question/logged",
        "/question/replied",
        "/question/resolved",
    ] {
        let short = expected.pointer(time).unwrap().as_str().unwrap().to_owned();
        patch(&mut expected, time, &format!("\"{short}:00\""));
    }
    for document in [&mut written, &mut expected] {
        patch(document, "/question/pauses-", "");
        patch(document, "/tickets-", "");
    }
    assert_eq!(written, expected);

    let agreement = good()["agreement"].to_string();
    assert_eq!(Agreement::parse(&agreement).unwrap(), *document.agreement);
}

/// JSON pointer, new value, path of the fault (none: it is well), part of the message.
#[rustfmt::skip]
const FAULTS: &[(&str, &str, &str, &str)] = &[
    // The shape.
    ("/versio", "1", "versio", "Did you mean \"version\"?"),
    ("/agreement/targets/0/within-", "", "agreement.targets[0].within", "The target gives no time"),
    ("/agreement/targets/0/withn", "\"8h\"", "agreement.targets[0].withn", "Did you mean \"within\"? Known: id, metric, calendar, within, by, when, pausedBy, goal, day, grace, surcharge, then, assignedTo, conditions, effective."),
    ("/agreement/targets/0/within", "8", "agreement.targets[0].within", "Here is integer 8: write a string."),
    ("/agreement/targets/0/within", "\"soon\"", "agreement.targets[0].within", "write a length such as 30m, 8h, 8h30m or 3d"),
    ("/agreement/targets/0/metric", "\"resolve\"", "agreement.targets[0].metric", "Known: first-response, resolution, next-response,"),
    ("/agreement/targets/1/goal", "\"95\"", "agreement.targets[1].goal", "write a percentage from 0% to 100%"),
    ("/agreement/name", "null", "agreement.name", "Here is null: write a string."),
    ("/agreement/day/hours", "\"8.5h\"", "agreement.day.hours", "write a length"),
    ("/agreement/day/kind", "\"months\"", "agreement.day.kind", "Known: hours, block, calendar, same-time, same-time-or-close, end-of-day, by-time."),
    ("/agreement/credits/0/as/bands/1/give", "\"10\"", "agreement.credits[0].as.bands[1].give", "give everything in the same unit"),
    ("/agreement/credits/0/as/bands/1/gives", "\"10%\"", "agreement.credits[0].as.bands[1].gives", "Did you mean \"give\"?"),
    ("/agreement/charges/0/amount", "\"-1\"", "agreement.charges[0].amount", "write an amount from 0"),
    ("/agreement/calendars/office/hours/monday", "[\"09:00-17:00\"]", "agreement.calendars.office.hours", "\"monday\" is not a day"),
    ("/agreement/calendars/office/hours/wed", "[]", "agreement.calendars.office.hours", "wed has hours twice"),
    ("/agreement/calendars/office/hours/sat", "[\"9-17\"]", "agreement.calendars.office.hours.sat[0]", "write a period"),
    ("/agreement/calendars/office/overrides/2026-02-30", "[]", "agreement.calendars.office.overrides.2026-02-30", "write a date that exists"),
    ("/agreement/calendars/office/holidays/also/0/date", "\"31.12.2026\"", "agreement.calendars.office.holidays.also[0].date", "write a date that exists"),
    ("/asOf", "\"yesterday\"", "asOf", "write a time such as 2026-11-20T16:40"),
    ("/asOf", "\"2200-01-01T00:00:00Z\"", "asOf", "times lie between"),
    ("/tickets/0/events/2/1", "\"state\"", "tickets[0].events[2][1]", "Known: opened, replied, status, set"),
    ("/tickets/0/events/2/0", "\"2026-11-31T11:00\"", "tickets[0].events[2][0]", "write a time"),
    ("/tickets/0/events/2/2-", "", "tickets[0].events[2]", "names the status"),
    ("/tickets/0/events/3/3-", "", "tickets[0].events[3]", "names the field and its value"),
    ("/tickets/0/events/0/+", "\"customer\"", "tickets[0].events[0]", "\"customer\" is not known"),
    ("/tickets/0/prio", "\"P2\"", "tickets[0].prio", "Known: id, events, fields, unrecorded."),
    ("/tickets", "{}", "tickets", "write a list of tickets"),
    // Versions and zones.
    ("/version", "2", "version", "This is version 2, and version 1 is known here"),
    ("/agreement/version", "7", "agreement.version", "This is version 7"),
    ("/version", "-1", "version", "Here is integer -1"),
    ("/agreement/timeZone", "\"Europe/Londn\"", "agreement.timeZone", "did you mean \"Europe/London\"?"),
    ("/agreement/timeZone", "\"new york\"", "agreement.timeZone", "did you mean \"America/New_York\"?"),
    ("/agreement/timeZone", "\"\"", "agreement.timeZone", "The time zone is empty"),
    ("/agreement/timeZone", "\"Zona del Reino de Aragon\"", "agreement.timeZone", "write a name of the IANA database"),
    // Calendars.
    ("/agreement/calendars/always/hours", "{}", "agreement.calendars.always.hours", "no open hours"),
    ("/agreement/calendars/always/hours", "{ \"mon-sun\": [] }", "agreement.calendars.always.hours", "no open hours"),
    ("/agreement/calendars/office/holidays/except/+", "\"2026-05-25\"", "agreement.calendars.office.holidays.except[1]", "stands in agreement.calendars.office.holidays.except[0] already"),
    ("/agreement/calendars/office/holidays/also/0/date", "\"2026-12-29\"", "agreement.calendars.office.holidays.also[1].date", "holidays.also[0].date already"),
    ("/agreement/calendars/office/holidays/also/0/date", "\"2026-12-24\"", "agreement.calendars.office.holidays.also[0].hours", "has hours here and in agreement.calendars.office.overrides.2026-12-24"),
    ("/agreement/calendars/always/holidays", "{ \"data\": \"2026-11\" }", "agreement.calendars.always.holidays.data", "needs the preset"),
    ("/agreement/calendars/always/holidays", "{ \"except\": [\"2026-12-25\"] }", "agreement.calendars.always.holidays.except", "need the preset"),
    ("/agreement/calendars/office/alternating/from", "\"Monday\"", "agreement.calendars.office.alternating.from", "write a date"),
    ("/agreement/calendars/office/alternating/then", "[]", "agreement.calendars.office.alternating.then", "No week takes turns"),
    ("/agreement/calendars/office/alternating/then/+", "{ \"fri\": [\"9-17\"] }", "agreement.calendars.office.alternating.then[2].fri[0]", "write a period"),
    // Hours in a week of the turn are hours.
    ("/agreement/calendars/office/hours", "{}", "", ""),
    ("/agreement/calendars/office/extra/2026-11-29", "[]", "agreement.calendars.office.extra.2026-11-29", "Nothing more is open on 2026-11-29"),
    ("/agreement/calendars/office/extra/2026-12-29", "[\"10:00-14:00\"]", "agreement.calendars.office.extra.2026-12-29", "closed by agreement.calendars.office.holidays.also[1]: keep one"),
    ("/agreement/calendars/office/extra/2026-12-31", "[\"13:00-14:00\"]", "", ""),
    ("/agreement/calendars/office/closures/0/to", "\"2026-10-02T12:00\"", "agreement.calendars.office.closures[0].to", "2026-10-02T12:00:00 is not after the start of the closure, 2026-10-02T12:00:00"),
    ("/agreement/calendars/office/closures/0/from", "\"2026-10-02T12:00Z\"", "agreement.calendars.office.closures[0].from", "write a local time without an offset"),
    ("/agreement/calendars/office/maintenance", "{ \"weekend\": [] }", "agreement.calendars.office.maintenance", "\"weekend\" is not a day"),
    ("/agreement/calendars/always/maintenance", "{ \"mon-sun\": [\"12:00-12:00\"] }", "agreement.calendars.always.maintenance", "closes all of agreement.calendars.always.hours"),
    ("/agreement/calendars/always/closures", "[{ \"from\": \"1970-01-01T00:00\", \"to\": \"2199-12-31T23:59:59\", \"name\": \"For good\" }, { \"from\": \"2199-12-31T12:00\", \"to\": \"2199-12-31T23:59:59\", \"name\": \"Again\" }]", "", ""),
    ("/agreement/calendars/office/timeZone", "\"Europe/Berln\"", "agreement.calendars.office.timeZone", "did you mean \"Europe/Berlin\"?"),
    ("/agreement/calendars/office/timeZone-", "", "agreement.calendars.office.timeZone", "agreement.rules.zone says that calendars are read in the zone of the customer"),
    ("/agreement/rules/zone", "\"agreement\"", "", ""),
    ("/agreement/rules/zone", "\"client\"", "agreement.rules.zone", "Known: agreement, provider, customer, site, caller."),
    ("/agreement/rules/dst", "\"instants\"", "agreement.rules.dst", "Known: wall-clock, edges."),
    // Combined calendars.
    ("/agreement/combined/both/combine", "\"and\"", "agreement.combined.both.combine", "Known: all, any, except."),
    ("/agreement/combined/both/of/+", "\"offce\"", "agreement.combined.both.of[2]", "which agreement.calendars or agreement.combined does not have: did you mean \"office\"?"),
    ("/agreement/combined/both/of/1-", "", "agreement.combined.both.of", "name two calendars or more"),
    ("/agreement/combined/both/of/+", "\"office\"", "agreement.combined.both.of[2]", "stands in agreement.combined.both.of[0] already"),
    ("/agreement/combined/always", "{ \"combine\": \"any\", \"of\": [\"both\", \"office\"] }", "agreement.combined.always", "is the id of agreement.calendars.always too"),
    ("/agreement/combined/", "{ \"combine\": \"any\", \"of\": [\"both\", \"office\"] }", "agreement.combined", "A calendar has no id"),
    ("/agreement/combined/both/of/+", "\"both\"", "agreement.combined.both.of[2]", "\"both\" would be made of itself: name another"),
    ("/agreement/combined/out-of-hours/of/+", "\"both\"", "agreement.combined.out-of-hours.of[2]", "\"both\" would be made of itself by agreement.combined.both.of[1], agreement.combined.out-of-hours-or-office.of[0]"),
    ("/agreement/combined/never", "{ \"combine\": \"all\", \"of\": [\"office\", \"out-of-hours\"] }", "", ""),
    ("/agreement/combined/never", "{ \"combine\": \"except\", \"of\": [\"office\", \"always\"] }", "agreement.combined.never.of", "leave nothing of the first"),
    ("/agreement/targets/0/calendar", "\"out-of-hours\"", "", ""),
    // References.
    ("/agreement/targets/1/calendar", "\"offices\"", "agreement.targets[1].calendar", "agreement.targets[1].calendar names the calendar \"offices\", which agreement.calendars or agreement.combined does not have: did you mean \"office\"?"),
    ("/agreement/targets/0/pausedBy/+", "\"weather\"", "agreement.targets[0].pausedBy[1]", "which agreement.pauses does not have: name one of those in agreement.pauses (customer, supplier)"),
    ("/agreement/targets/0/when/priority/+", "\"Urgent\"", "agreement.targets[0].when.priority[1]", "agreement.priorities"),
    ("/agreement/measures/0/of/+", "\"p3-resolution\"", "agreement.measures[0].of[2]", "agreement.targets"),
    ("/agreement/credits/0/on/measure", "\"response\"", "agreement.credits[0].on.measure", "agreement.measures"),
    ("/agreement/credits/0/of", "\"yearly\"", "agreement.credits[0].of", "agreement.charges"),
    ("/agreement/limits/0/of", "\"yearly\"", "agreement.limits[0].of", "agreement.charges"),
    ("/agreement/limits/0/over/+", "\"early\"", "agreement.limits[0].over[1]", "agreement.credits"),
    ("/question/priority", "\"P9\"", "question.priority", "agreement.priorities"),
    // Ids.
    ("/agreement/targets/2/id", "\"p2\"", "agreement.targets[2].id", "\"p2\" stands in agreement.targets[1].id already"),
    ("/agreement/priorities/+", "{ \"id\": \"P1\" }", "agreement.priorities[2].id", "agreement.priorities[0].id"),
    ("/agreement/pauses/+", "{ \"id\": \"customer\", \"when\": { \"status\": [\"Asked\"] } }", "agreement.pauses[2].id", "agreement.pauses[0].id"),
    ("/agreement/charges/+", "{ \"id\": \"\", \"amount\": \"1\", \"per\": \"month\" }", "agreement.charges[1].id", "The id is empty"),
    ("/agreement/measures/0/of/+", "\"p1\"", "agreement.measures[0].of[2]", "agreement.measures[0].of[0] already"),
    // Lengths.
    ("/agreement/targets/0/within", "\"0m\"", "agreement.targets[0].within", "is no time at all"),
    ("/agreement/day/hours", "\"0m\"", "agreement.day.hours", "A day of 0m is not possible"),
    ("/agreement/day/hours", "\"25h\"", "agreement.day.hours", "at most 24h"),
    ("/agreement/day/hours", "\"1d\"", "agreement.day.hours", "write hours"),
    ("/agreement/day-", "", "agreement.pauses[1].atMost", "the agreement does not say what a day is"),
    ("/agreement/pauses/0/atMost", "\"0s\"", "agreement.pauses[0].atMost", "is no time at all"),
    ("/agreement/targets/0/within", "\"3660d87841h\"", "agreement.targets[0].within", "ten years"),
    ("/agreement/targets/0/within", "\"3000d87840h\"", "agreement.targets[0].within", "ten years"),
    // Pauses, money.
    ("/agreement/pauses/0/when/status", "[]", "agreement.pauses[0].when.status", "No status is named"),
    ("/agreement/pauses/0/when/status/+", "\"\"", "agreement.pauses[0].when.status[1]", "The status is empty"),
    ("/agreement/targets/0/when/service", "[]", "agreement.targets[0].when.service", "No value is named"),
    ("/agreement/currency-", "", "agreement.currency", "charges without a currency"),
    ("/agreement/currency", "\"gbp\"", "agreement.currency", "three capital letters"),
    ("/agreement/currency", "\"€\"", "agreement.currency", "three capital letters"),
    ("/agreement/credits/0/as/bands/1/below", "\"95.0%\"", "agreement.credits[0].as.bands[1].below", "Bands 1 and 2 both start below 95%: keep one."),
    ("/agreement/credits/0/as/bands", "[]", "agreement.credits[0].as.bands", "There are no bands"),
    // Measures.
    ("/agreement/measures/1/period", "\"fortnight\"", "agreement.measures[1].period", "Known: month, quarter, half-year, year, week, day, contract."),
    ("/agreement/measures/1/period", "7", "agreement.measures[1].period", "write a word, or an object"),
    ("/agreement/measures/1/period", "{ \"startsOn\": 2 }", "agreement.measures[1].period.kind", "\"kind\" is missing"),
    ("/agreement/measures/1/period/startsIn", "2", "agreement.measures[1].period.startsIn", "Known: kind, startsOn."),
    ("/agreement/measures/1/period/startsOn", "29", "agreement.measures[1].period.startsOn", "a number from 1 to 28"),
    ("/agreement/measures/1/period/startsOn", "-1", "agreement.measures[1].period.startsOn", "a whole number"),
    ("/agreement/measures/1/period", "{ \"kind\": \"year\", \"startsIn\": 13 }", "agreement.measures[1].period.startsIn", "a number from 1 to 12"),
    ("/agreement/measures/1/period", "{ \"kind\": \"weeks\", \"count\": 0, \"from\": \"2026-01-05\" }", "agreement.measures[1].period.count", "a number from 1 to 520"),
    ("/agreement/measures/1/period", "{ \"kind\": \"weeks\", \"count\": 4 }", "agreement.measures[1].period.from", "\"from\" is missing"),
    ("/agreement/measures/1/period", "{ \"kind\": \"rolling\", \"days\": 30, \"every\": \"day\" }", "agreement.measures[1].exceptions[0].atMost", "agreement.measures[1].exceptions[0].atMost and agreement.measures[1].period contradict each other"),
    ("/agreement/measures/+", "{ \"id\": \"late\", \"kind\": \"attainment\", \"of\": [\"p1\"], \"goal\": \"90%\", \"period\": { \"kind\": \"rolling\", \"days\": 1099, \"every\": \"day\" } }", "agreement.measures[3].period.days", "a number from 1 to 1098"),
    // Versions and what is settled.
    ("/agreement/rules/versions", "\"latest\"", "agreement.rules.versions", "Known: at-start, at-each-instant."),
    ("/agreement/rules/priorityChange", "\"initial-wins\"", "agreement.rules.versions", "agreement.rules.priorityChange lets the first target win"),
    ("/agreement/targets/2/effective/until", "\"2026-01-01\"", "agreement.targets[2].effective.until", "write a later date"),
    ("/agreement/calendars/office/versions/+", "{ \"from\": \"2027-01-01\", \"hours\": { \"mon\": [\"09:00-17:00\"] } }", "agreement.calendars.office.versions[1].from", "agreement.calendars.office.versions[1].from and agreement.calendars.office.versions[0].from are both 2027-01-01"),
    ("/agreement/calendars/office/versions/+", "{ \"from\": \"2026-12-01\", \"hours\": { \"mon\": [\"09:00-17:00\"] } }", "agreement.calendars.office.versions[1].from", "2026-12-01 is before 2027-01-01, the date in agreement.calendars.office.versions[0].from"),
    ("/agreement/calendars/office/versions/+", "{ \"from\": \"2027-02-01\", \"hours\": {} }", "agreement.calendars.office.versions[1].hours", "From 2027-02-01 on no week would have open hours"),
    ("/agreement/calendars/office/versions/0/alternating/then", "[]", "agreement.calendars.office.versions[0].alternating.then", "No week takes turns"),
    ("/agreement/calendars/office/versions/0/until", "\"2028-01-01\"", "agreement.calendars.office.versions[0].until", "Known: from, hours, alternating."),
    ("/agreement/measures/2/effective/until", "\"2026-02-01\"", "agreement.measures[2].effective.until", "write a later date"),
    ("/agreement/measures/2/effective/from", "\"2026-04-01\"", "agreement.measures[2].settled[0].period", "agreement.measures[2].settled[0].period and agreement.measures[2].effective contradict each other"),
    ("/agreement/measures/2/settled/0/period", "\"2026-03\"", "agreement.measures[2].settled[0].period", "\"2026-03\" is not one of the periods of agreement.measures[2].period: write one of them, such as \"2026-Q1\"."),
    ("/agreement/measures/2/settled/0/period", "\"March\"", "agreement.measures[2].settled[0].period", "write a period as the report names it"),
    ("/agreement/measures/2/settled/+", "{ \"period\": \"2026-Q1\", \"met\": 1, \"missed\": 0, \"opened\": 1 }", "agreement.measures[2].settled[1].period", "agreement.measures[2].settled[0].period already"),
    ("/agreement/measures/2/settled/0/missed", "-1", "agreement.measures[2].settled[0].missed", "a whole number"),
    ("/agreement/measures/2/settled/0/opened-", "", "agreement.measures[2].settled[0].opened", "add \"opened\""),
    ("/agreement/measures/2/workload-", "", "agreement.measures[2].settled[0].opened", "agreement.measures[2].settled[0].opened and agreement.measures[2].workload contradict each other"),
    ("/asOf", "\"2026-03-31T22:59:59Z\"", "agreement.measures[2].settled[0].period", "2026-Q1 has not ended at asOf"),
    ("/asOf", "\"2026-03-31T23:00:00Z\"", "", ""),
    ("/agreement/measures/1/countedIn", "\"resolved\"", "agreement.measures[1].countedIn", "Known: verdict, opened, closed, due."),
    ("/agreement/measures/1/smallNumbers/minimum", "0", "agreement.measures[1].smallNumbers.minimum", "0 changes nothing"),
    ("/agreement/measures/1/smallNumbers/minimum", "20", "agreement.measures[1].smallNumbers.below", "agreement.measures[1].smallNumbers.below and agreement.measures[1].smallNumbers.minimum contradict each other"),
    ("/agreement/measures/1/smallNumbers/allowedMisses-", "", "agreement.measures[1].smallNumbers.below", "add \"allowedMisses\""),
    ("/agreement/measures/1/steps/0/within", "\"100.0%\"", "agreement.measures[1].steps[0].within", "agreement.measures[1].steps[0].within and agreement.measures[1].goal contradict each other"),
    ("/agreement/measures/1/steps/0/within", "\"0%\"", "agreement.measures[1].steps[0].within", "no time at all"),
    ("/agreement/measures/1/steps/0/within", "\"0m\"", "agreement.measures[1].steps[0].within", "is no time at all"),
    ("/agreement/measures/1/steps/0/within", "\"10001%\"", "agreement.measures[1].steps[0].within", "up to 10000%"),
    ("/agreement/measures/1/steps/0/within", "\"20h\"", "agreement.measures[1].steps[1].within", "agreement.measures[1].steps[0].within already"),
    ("/agreement/measures/1/goals/priority/P9", "\"98%\"", "agreement.measures[1].goals.priority.P9", "agreement.priorities"),
    ("/agreement/measures/1/goals/target/p2", "\"95%\"", "agreement.measures[1].goals.target.p2", "agreement.measures[1].of"),
    ("/agreement/targets/0/goal", "\"96%\"", "agreement.measures[1].goals.target.p1", "agreement.measures[1].goals.target.p1 is 97% and agreement.targets[0].goal is 96%"),
    ("/agreement/targets/0/goal", "\"97.0%\"", "", ""),
    ("/agreement/measures/1/unit", "\"ticket\"", "agreement.measures[1].goals.target", "agreement.measures[1].goals.target and agreement.measures[1].unit contradict each other"),
    ("/agreement/measures/1/rounding/to", "\"0%\"", "agreement.measures[1].rounding.to", "above 0%"),
    ("/agreement/measures/1/rounding/to", "\"0.0000001%\"", "agreement.measures[1].rounding.to", "at most 6 decimals"),
    ("/agreement/measures/1/workload/limit", "0", "agreement.measures[1].workload.limit", "write a higher one"),
    ("/agreement/measures/1/workload/above/goal", "\"90%\"", "agreement.measures[1].workload.above.goal", "agreement.measures[1].workload.above.goal and agreement.measures[1].goal contradict each other"),
    ("/agreement/measures/1/workload/above", "\"ignored\"", "agreement.measures[1].workload.above", "Known: not-judged, excess-left-out."),
    ("/agreement/measures/1/exceptions/0/when", "{}", "agreement.measures[1].exceptions[0].when", "every ticket would be left out"),
    ("/agreement/measures/1/exceptions/0/when/site", "[]", "agreement.measures[1].exceptions[0].when.site", "No value is named"),
    ("/agreement/measures/1/exceptions/0/when/priority", "[\"P9\"]", "agreement.measures[1].exceptions[0].when.priority[0]", "agreement.priorities"),
    ("/agreement/measures/1/exceptions/+", "{ \"id\": \"no-access\", \"when\": { \"site\": [\"x\"] } }", "agreement.measures[1].exceptions[1].id", "agreement.measures[1].exceptions[0].id already"),
    ("/agreement/measures/0/period", "\"week\"", "agreement.credits[0].on.measure", "agreement.measures[0].period has no whole months"),
    // Availability.
    ("/agreement/availability/0/id", "\"in-full\"", "agreement.availability[0].id", "\"in-full\" stands in agreement.measures[1].id already"),
    ("/agreement/availability/0/id", "\"fixed\"", "agreement.availability[1].id", "agreement.availability[0].id already"),
    ("/agreement/availability/0/id", "\"\"", "agreement.availability[0].id", "The id is empty"),
    ("/agreement/availability/0/id", "\"survey\"", "agreement.reported[0].id", "agreement.availability[0].id already"),
    ("/agreement/availability/0/calendar", "\"offce\"", "agreement.availability[0].calendar", "did you mean \"office\"?"),
    ("/agreement/availability/0/period", "{ \"kind\": \"month\", \"startsOn\": 29 }", "agreement.availability[0].period.startsOn", "from 1 to 28"),
    ("/agreement/availability/1/period", "\"contract\"", "agreement.availability[1].effective", "nothing says when it began"),
    ("/agreement/availability/0/period", "\"contract\"", "", ""),
    ("/agreement/availability/0/period", "{ \"kind\": \"rolling\", \"days\": 30, \"every\": \"day\" }", "agreement.availability[0].exclude[1].atMost", "agreement.availability[0].exclude[1].atMost and agreement.availability[0].period contradict each other"),
    ("/agreement/reported/0/period", "{ \"kind\": \"weeks\", \"count\": 0, \"from\": \"2026-01-01\" }", "agreement.reported[0].period.count", "from 1 to 520"),
    ("/agreement/availability/0/basis", "\"hours\"", "agreement.availability[0].basis", "Known: minutes, requests."),
    ("/agreement/availability/0/basis", "{ \"kind\": \"fixed\" }", "agreement.availability[0].basis.time", "add it"),
    ("/agreement/availability/1/basis/time", "\"0h\"", "agreement.availability[1].basis.time", "no time at all"),
    ("/agreement/availability/1/basis/time", "\"90d\"", "", ""),
    ("/agreement/availability/2/basis/interval", "\"7m\"", "agreement.availability[2].basis.interval", "write one that divides an hour"),
    ("/agreement/availability/2/basis/interval", "\"1d\"", "agreement.availability[2].basis.interval", "write one that divides an hour"),
    ("/agreement/availability/2/basis/above-", "", "agreement.availability[2].basis.above", "\"above\" is missing here: add it."),
    ("/agreement/availability/2/basis/from", "\"5%\"", "agreement.availability[2].basis.above", "is not a field known here"),
    ("/agreement/availability/2/basis/above", "\"100%\"", "agreement.availability[2].basis.above", "no interval would be down"),
    ("/agreement/availability/2/basis", "{ \"kind\": \"error-rate-minutes\", \"interval\": \"1m\", \"from\": \"0%\" }", "agreement.availability[2].basis.from", "every interval would be down"),
    ("/agreement/availability/2/basis/above", "\"5.0000001%\"", "agreement.availability[2].basis.above", "at most 6 decimals"),
    ("/agreement/availability/3/basis/scores", "{}", "agreement.availability[3].basis.scores", "No class has a score"),
    ("/agreement/availability/3/count", "\"started-minutes\"", "agreement.availability[3].count", "agreement.availability[3].count and agreement.availability[3].basis contradict each other"),
    ("/agreement/availability/3/shortestOutage", "\"5m\"", "agreement.availability[3].shortestOutage", "Remove \"shortestOutage\""),
    ("/agreement/availability/2/users", "5", "agreement.availability[2].users", "Remove \"users\""),
    ("/agreement/availability/2/components", "\"web\"", "agreement.availability[2].components", "Remove \"components\""),
    ("/agreement/availability/0/of/1", "\"web\"", "agreement.availability[0].of[1]", "agreement.availability[0].of[0] already"),
    ("/agreement/availability/0/of/1", "\"\"", "agreement.availability[0].of[1]", "The service is empty"),
    ("/agreement/availability/1/of", "[\"web\"]", "agreement.availability[1].of", "agreement.availability[1].of and agreement.availability[1].components contradict each other"),
    ("/agreement/availability/0/users", "0", "agreement.availability[0].users", "write how many it has"),
    ("/agreement/availability/0/users", "29", "outages[0].users", "30 users are hit, and agreement.availability[0].users says that there are 29"),
    ("/agreement/availability/0/shortestOutage", "\"0m\"", "agreement.availability[0].shortestOutage", "no time at all"),
    ("/agreement/availability/0/exclude/0", "\"maintenance\"", "agreement.availability[0].exclude[1].kind", "agreement.availability[0].exclude[0].kind already"),
    ("/agreement/availability/0/exclude/0", "\"\"", "agreement.availability[0].exclude[0].kind", "always count"),
    ("/agreement/availability/0/exclude/1/atMost", "\"0h\"", "agreement.availability[0].exclude[1].atMost", "no time at all"),
    ("/agreement/availability/0/rounding/to", "\"0%\"", "agreement.availability[0].rounding.to", "above 0%"),
    ("/agreement/availability/0/effective/until", "\"2026-02-01\"", "agreement.availability[0].effective.until", "write a later date"),
    ("/agreement/availability/1/components/of/2/k", "0", "agreement.availability[1].components.of[2].k", "write a number from 1 to 3"),
    ("/agreement/availability/1/components/of/2/k", "4", "agreement.availability[1].components.of[2].k", "write a number from 1 to 3"),
    ("/agreement/availability/1/components/of/2/of", "[]", "agreement.availability[1].components.of[2].of", "There is nothing in this group"),
    ("/agreement/availability/1/components/of/1/service", "\"web\"", "agreement.availability[1].components", "\"web\" stands in"),
    ("/agreement/availability/1/components/of/0", "\"\"", "agreement.availability[1].components.of[0]", "The service is empty"),
    ("/agreement/availability/1/components/kind", "\"serial\"", "agreement.availability[1].components.kind", "Did you mean \"series\"?"),
    ("/agreement/availability/1/components/of/1/gaol", "\"1%\"", "agreement.availability[1].components.of[1].gaol", "Known: service, goal."),
    ("/outages/0/to", "\"2026-11-20T15:59\"", "outages[0].to", "is before the beginning of the outage"),
    ("/outages/0/share", "\"33.3333333%\"", "outages[0].share", "at most 6 decimals"),
    ("/samples/0/failed", "101", "samples[0].failed", "101 of 100 requests cannot have failed"),
    ("/samples/0/failed", "41", "samples[0].failed", "41 failed and 60 of some class are more than all 100"),
    ("/samples/0/total", "1000000000001", "samples[0].total", "counts go up to 1000000000000"),
    ("/samples/0/total", "-1", "samples[0].total", "write a whole number"),
    ("/figures/0/measure", "\"uptime\"", "figures[0].measure", "agreement.reported"),
    ("/figures/0/period", "\"2026-08\"", "figures[0].period", "did you mean \"2026-Q3\"?"),
    ("/figures/+", "{ \"measure\": \"survey\", \"period\": \"2026-Q3\", \"value\": \"80%\" }", "figures[1].period", "figures[0].period already"),
    // The question.
    ("/question/replied", "\"2026-11-20T16:39\"", "question.replied", "is before logged, 2026-11-20T16:40:00"),
    ("/question/resolved", "\"2026-11-20T16:39:59Z\"", "question.resolved", "is before logged"),
    ("/question/pauses/0/to", "\"2026-11-23T10:59\"", "question.pauses[0].to", "is before the start of the pause"),
    // Tickets.
    ("/tickets/1/id", "\"\"", "tickets[1].id", "The ticket has no id"),
    ("/tickets/1/id", "\"INC-1\"", "tickets[1].id", "\"INC-1\" is the id of tickets[0] too"),
    ("/tickets/1/events", "[]", "tickets[1].events", "no \"opened\" event"),
    ("/tickets/1/events", "[[\"2026-11-20T16:40\", \"status\", \"New\"]]", "tickets[1].events", "no \"opened\" event"),
    ("/tickets/1/events/3", "[\"2026-11-24T16:50\", \"opened\"]", "tickets[1].events[3]", "opened a second time"),
    ("/tickets/0/events/2/0", "\"2026-11-23T09:04:59\"", "tickets[0].events[2]", "2026-11-23T09:04:59 is before 2026-11-23T09:05:00"),
    ("/tickets/0/events/6/0", "\"2026-11-24T10:00+01:00\"", "tickets[0].events[6]", "2026-11-24T09:00:00Z is before 2026-11-24T09:30:00"),
    ("/tickets/0/events/1/1", "\"resumed\"", "tickets[0].events[1]", "Nothing is paused here"),
    ("/tickets/1/events/3/1", "\"reopened\"", "tickets[1].events[3]", "not resolved here"),
    ("/tickets/0/events/5/1", "\"resolved\"", "", ""),
    ("/tickets/1/events", "[[\"2026-11-20T16:00\", \"replied\"], [\"2026-11-20T16:40\", \"opened\"]]", "tickets[1].events[0]", "not opened yet"),
    ("/tickets/1/events", "[[\"2026-10-25T00:30\", \"opened\"], [\"2026-10-25T01:50\", \"replied\"], [\"2026-10-25T01:10\", \"resolved\"]]", "tickets[1].events[2]", "write both with their offset from UTC"),
    // No fault: older than the ticket, but nothing that ends a clock.
    ("/tickets/1/events", "[[\"2026-11-20T16:00\", \"status\", \"New\"], [\"2026-11-20T16:40\", \"opened\"]]", "", ""),
    // Local times are compared as instants: clocks go back between these two.
    ("/tickets/1/events", "[[\"2026-10-25T00:30\", \"opened\"], [\"2026-10-25T01:50\", \"replied\"], [\"2026-10-25T01:10+00:00\", \"resolved\"]]", "", ""),
];

#[test]
fn every_fault_has_its_path_and_its_remedy() {
    for &(pointer, value, path, message) in FAULTS {
        let mut document = good();
        patch(&mut document, pointer, value);
        let case = format!("{pointer} = {value}");
        match Document::parse(&document.to_string()) {
            Ok(_) => assert_eq!(path, "", "{case}: no fault found"),
            Err(Issues(found)) => {
                let [issue] = &found[..] else {
                    panic!("{case}: {found:#?}");
                };
                assert_eq!(issue.path, path, "{case}: {issue}");
                assert!(
                    !path.is_empty() && issue.message.contains(message),
                    "{case}: {issue}"
                );
                assert!(!issue.message.contains('`'), "{case}: {issue}");
            }
        }
    }
}

/// What needs periods to be looked at does not stumble over those that have no length.
#[test]
fn periods_without_a_length_are_refused() {
    let weeks = "{ \"kind\": \"weeks\", \"count\": 0, \"from\": \"2026-01-05\" }";
    for list in ["measures/2", "availability/0", "reported/0"] {
        let mut document = good();
        patch(&mut document, &format!("/agreement/{list}/period"), weeks);
        let paths: Vec<String> = faults(&document)
            .0
            .into_iter()
            .map(|issue| issue.path)
            .collect();
        let list = list.replace('/', "[") + "]";
        let expected = format!("agreement.{list}.period.count");
        assert!(paths.contains(&expected), "{paths:?}");
    }
}

#[test]
fn all_faults_are_told_at_once() {
    let mut document = good();
    for (pointer, value) in [
        ("/agreement/timeZone", "\"Europe/Nowhere\""),
        ("/agreement/targets/0/within", "\"0m\""),
        ("/agreement/targets/1/calendar", "\"shop\""),
        ("/agreement/credits/0/of", "\"tea\""),
    ] {
        patch(&mut document, pointer, value);
    }
    let paths: Vec<String> = faults(&document)
        .0
        .into_iter()
        .map(|issue| issue.path)
        .collect();
    assert_eq!(
        paths,
        [
            "agreement.timeZone",
            "agreement.targets[0].within",
            "agreement.targets[1].calendar",
            "agreement.credits[0].of"
        ]
    );
}

#[test]
fn bounds_are_named() {
    let periods = |count: usize| json!({ "mon": vec!["09:00-10:00"; count] }).to_string();
    let dates = |count: i32| {
        let date = |day| {
            format!(
                "{}-{:02}-{:02}",
                1970 + day / 336,
                day / 28 % 12 + 1,
                day % 28 + 1
            )
        };
        let days: Vec<Value> = (0..count)
            .map(|day| json!({ "date": date(day), "name": "closed" }))
            .collect();
        json!({ "also": days }).to_string()
    };
    let list = |count: usize, item: &dyn Fn(usize) -> Value| {
        Value::from((0..count).map(item).collect::<Vec<_>>()).to_string()
    };
    let target = |n| json!({ "id": if n < 2 { format!("p{}", n + 1) } else { format!("t{n}") }, "metric": "resolution", "within": "4h", "calendar": "office" });
    let pause = |n| json!({ "id": if n == 0 { "customer".to_owned() } else { format!("r{n}") }, "when": { "status": [format!("s{n}")] } });
    let measure = |n| json!({ "id": if n == 0 { "resolution".to_owned() } else { format!("m{n}") }, "kind": "attainment", "of": ["p1"], "goal": "95%", "period": "month" });
    let exception = |n| json!({ "id": format!("e{n}"), "when": { "closure": ["x"] } });
    let step = |n| json!({ "within": format!("{}h", n + 1), "goal": "90%" });
    let closure = |_| json!({ "from": "2026-01-01T00:00", "to": "2026-01-02T00:00", "name": "" });
    let turns =
        |count: usize| json!({ "from": "2026-01-05", "then": vec![json!({}); count] }).to_string();
    let combined = |count: usize| {
        let any = json!({ "combine": "any", "of": ["always", "office"] });
        let all: serde_json::Map<String, Value> =
            (0..count).map(|n| (format!("c{n}"), any.clone())).collect();
        Value::from(all).to_string()
    };
    let dated = |n: usize| {
        let mut dated = target(n);
        dated["effective"] = json!({ "from": format!("2026-{:02}-{:02}", n / 28 + 1, n % 28 + 1) });
        dated
    };
    let settled = |count: usize| {
        let day = |n: usize| {
            format!(
                "{}-{:02}-{:02}",
                2000 + n / 336,
                n / 28 % 12 + 1,
                n % 28 + 1
            )
        };
        let days: Vec<Value> = (0..count)
            .map(|n| json!({ "period": day(n), "met": 1, "missed": 0 }))
            .collect();
        json!({ "id": "closed", "kind": "attainment", "of": ["p1"], "goal": "90%", "period": "day", "settled": days }).to_string()
    };
    let calendar = "/agreement/calendars/always";
    for (pointer, good, bad, path, message) in [
        (
            format!("{calendar}/hours"),
            periods(1_000),
            periods(1_001),
            "agreement.calendars.always.hours",
            "1001 periods a week here; up to 1000",
        ),
        (
            format!("{calendar}/holidays"),
            dates(20_000),
            dates(20_001),
            "agreement.calendars.always",
            "20001 dated entries here; up to 20000",
        ),
        (
            format!("{calendar}/maintenance"),
            periods(993),
            periods(994),
            "agreement.calendars.always.hours",
            "1001 periods a week here; up to 1000",
        ),
        (
            format!("{calendar}/alternating"),
            turns(993),
            turns(994),
            "agreement.calendars.always.hours",
            "1001 periods a week here; up to 1000",
        ),
        (
            format!("{calendar}/closures"),
            list(20_000, &closure),
            list(20_001, &closure),
            "agreement.calendars.always",
            "20001 dated entries here; up to 20000",
        ),
        (
            "/agreement/combined".to_owned(),
            combined(100),
            combined(101),
            "agreement.combined",
            "101 combined calendars here; up to 100",
        ),
        (
            "/agreement/targets".to_owned(),
            list(1_000, &target),
            list(1_001, &target),
            "agreement.targets",
            "1001 targets here; up to 1000",
        ),
        (
            "/agreement/measures".to_owned(),
            list(100, &measure),
            list(101, &measure),
            "agreement.measures",
            "101 measures here; up to 100",
        ),
        (
            "/agreement/measures/1/exceptions".to_owned(),
            list(1_000, &exception),
            list(1_001, &exception),
            "agreement.measures[1].exceptions",
            "1001 exceptions here; up to 1000",
        ),
        (
            "/agreement/measures/1/steps".to_owned(),
            list(8, &step),
            list(9, &step),
            "agreement.measures[1].steps",
            "9 steps here; up to 8",
        ),
        (
            "/agreement/targets".to_owned(),
            list(100, &dated),
            list(101, &dated),
            "agreement.targets",
            "101 dates on which targets begin or end",
        ),
        (
            "/agreement/measures/2".to_owned(),
            settled(2_000),
            settled(2_001),
            "agreement.measures[2].settled",
            "2001 settled periods here; up to 2000",
        ),
        (
            "/agreement/pauses".to_owned(),
            list(10_000, &pause),
            list(10_001, &pause),
            "agreement.pauses",
            "10001 pause rules here; up to 10000",
        ),
    ] {
        let mut document = self::good();
        patch(&mut document, &pointer, &good);
        assert_eq!(Document::parse(&document.to_string()).err(), None, "{path}");
        patch(&mut document, &pointer, &bad);
        let found = faults(&document);
        assert_eq!(found.0.len(), 1, "{found}");
        assert_eq!(found.0[0].path, path);
        assert!(found.0[0].message.contains(message), "{found}");
    }
}

#[test]
fn nothing_hostile_gets_through_and_nothing_panics() {
    let twice = GOOD.replacen(
        "\"always\":",
        "\"office\": { \"hours\": {} }, \"always\":",
        1,
    );
    let twice_in_struct = GOOD.replacen("\"name\":", "\"name\": \"Other\", \"name\":", 1);
    let deep = format!("{}{}", "[".repeat(200_000), "]".repeat(200_000));
    let deep_field = GOOD.replacen("\"Example AG\"", &deep, 1);
    let big = GOOD.replacen("\"version\": 1", "\"version\": 1e999", 1);
    let long = GOOD.replacen(
        "\"version\": 1",
        &format!("\"version\": {}", "9".repeat(5_000)),
        1,
    );
    let nul = GOOD.replacen("Standard support", "Standard\u{0}support", 1);
    let long_zone = GOOD.replacen("Europe/London", &"é".repeat(100_000), 1);
    let mut empty = GOOD.to_owned();
    for text in [
        "Europe/London",
        "GBP",
        "P1",
        "P2",
        "p1",
        "p2",
        "fee",
        "late",
        "INC-1",
    ] {
        empty = empty.replace(&format!("\"{text}\""), "\"\"");
    }
    for (name, json) in [
        ("nothing", ""),
        ("not JSON", "version: 1"),
        ("half of it", &GOOD[..GOOD.len() / 2]),
        ("two documents", &format!("{GOOD} {GOOD}")),
        ("an array", "[]"),
        ("a string", "\"1\""),
        ("null", "null"),
        ("deep", &deep),
        ("deep inside", &deep_field),
        ("a huge exponent", &big),
        ("a huge integer", &long),
        ("a NUL", &nul),
        ("a long zone", &long_zone),
        ("every string empty", &empty),
        ("a key twice in a map", &twice),
        ("a field twice", &twice_in_struct),
        ("half a surrogate", "{\"version\":\"\\ud800\"}"),
    ] {
        let issues = Document::parse(json).expect_err(name);
        assert!(!issues.0.is_empty(), "{name}");
        assert!(
            issues.0.iter().all(|issue| !issue.message.is_empty()),
            "{name}"
        );
    }
    assert!(Document::parse(&empty).unwrap_err().0.len() > 10);
}

#[test]
fn a_document_cut_or_flipped_anywhere_is_read_or_refused() {
    for end in (0..GOOD.len()).step_by(7) {
        assert!(Document::parse(&GOOD[..end]).is_err(), "cut at {end}");
    }
    for position in 0..GOOD.len() {
        let mut bytes = GOOD.as_bytes().to_vec();
        bytes[position] ^= 1;
        if let Ok(json) = std::str::from_utf8(&bytes) {
            // Either way is right; a panic or a document that cannot be written down is not.
            if let Ok(document) = Document::parse(json) {
                let again = Document::parse(&document.to_json());
                assert_eq!(again.as_ref(), Ok(&document), "flipped at {position}");
            }
        }
    }
}

#[test]
fn a_zone_that_is_suggested_exists() {
    for (written, zone) in [
        ("Paris", "Europe/Paris"),
        ("europe/berln", "Europe/Berlin"),
        ("US/Los Angeles", "America/Los_Angeles"),
        ("Asia/Calcuta", "Asia/Calcutta"),
    ] {
        let mut document = good();
        patch(
            &mut document,
            "/agreement/timeZone",
            &format!("\"{written}\""),
        );
        let message = faults(&document).to_string();
        assert!(
            message.contains(&format!("did you mean \"{zone}\"?")),
            "{message}"
        );
        assert!(Zone::named(zone).is_some());
    }
}
