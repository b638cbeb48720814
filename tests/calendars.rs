//! Calendars: what is open when under each of their terms, alone and combined, and what the ledger says.
//!
//! The spans are worked out by hand from the terms beside them; clock changes are those of the IANA
//! rules: Berlin skips 02:00 to 03:00 on 29 March 2026 and repeats it on 25 October.
#![allow(clippy::unwrap_used)]

use serde_json::{Value, json};
use sla_calculator::document::Document;
use sla_calculator::document::agreement::Metric;
use sla_calculator::evaluate;
use sla_calculator::explain::{Reason, ZonedTime};
use sla_calculator::holidays::HolidayData;
use sla_calculator::length::Length;
use sla_calculator::report::{Report, read};
use sla_calculator::time::{Date, Instant, When};
use sla_calculator::zone::Zone;

const OFFICE: &str = r#""office": { "hours": { "mon-fri": ["09:00-17:00"] } }"#;

/// The calendars, the zone (`Europe/Berlin edges`), from when to when (local), and what of `it` is open.
#[rustfmt::skip]
const OPEN: &[(&str, &str, &str, &str, &str)] = &[
    // R5. 2026-01-05 is a Monday: long weeks from Monday the 5th, short ones from the 12th and so on.
    ("alternating weeks", r#""it": { "hours": { "thu-fri": ["09:00-17:00"] }, "alternating": { "from": "2026-01-05", "then": [{ "thu": ["10:00-12:00"] }] } }"#, "UTC", "2026-01-05T00:00 2026-01-26T00:00",
     "Thu 08 09:00 - 17:00, Fri 09 09:00 - 17:00, Thu 15 10:00 - 12:00, Thu 22 09:00 - 17:00, Fri 23 09:00 - 17:00"),
    ("alternating from the middle of a week", r#""it": { "hours": { "thu-fri": ["09:00-17:00"] }, "alternating": { "from": "2026-01-11", "then": [{ "thu": ["10:00-12:00"] }] } }"#, "UTC", "2026-01-05T00:00 2026-01-19T00:00",
     "Thu 08 09:00 - 17:00, Fri 09 09:00 - 17:00, Thu 15 10:00 - 12:00"),
    // Three weeks before the first one the turn of three stands where it stood.
    ("three weeks in turn, and before", r#""it": { "hours": { "mon": ["09:00-10:00"] }, "alternating": { "from": "2026-01-26", "then": [{ "tue": ["09:00-10:00"] }, {}] } }"#, "UTC", "2026-01-05T00:00 2026-02-03T00:00",
     "Mon 05 09:00 - 10:00, Tue 13 09:00 - 10:00, Mon 26 09:00 - 10:00"),
    // The night shift of the last Sunday of a week belongs to that week.
    ("a night into the other week", r#""it": { "hours": { "sun": ["22:00-06:00"] }, "alternating": { "from": "2026-01-05", "then": [{ "mon": ["05:00-07:00"] }] } }"#, "UTC", "2026-01-10T00:00 2026-01-20T00:00",
     "Sun 11 22:00 - Mon 12 07:00"),
    ("an override in the other week", r#""it": { "hours": { "thu": ["09:00-17:00"] }, "alternating": { "from": "2026-01-05", "then": [{}] }, "overrides": { "2026-01-08": [], "2026-01-15": ["11:00-12:00"] } }"#, "UTC", "2026-01-05T00:00 2026-01-20T00:00",
     "Thu 15 11:00 - 12:00"),
    // R5: extra openings beside the week, beside an override, and overlapping; a holiday cuts them too.
    ("extra openings", r#""it": { "hours": { "mon-fri": ["09:00-17:00"] }, "overrides": { "2026-11-27": ["09:00-12:00"] }, "extra": { "2026-11-26": ["16:00-19:00"], "2026-11-27": ["13:00-14:00"], "2026-11-28": ["22:00-02:00"] } }"#, "UTC", "2026-11-26T00:00 2026-11-30T00:00",
     "Thu 26 09:00 - 19:00, Fri 27 09:00 - 12:00, Fri 27 13:00 - 14:00, Sat 28 22:00 - Sun 29 02:00"),
    ("an extra opening on a holiday", r#""it": { "hours": { "mon-fri": ["09:00-17:00"] }, "extra": { "2026-12-25": ["10:00-12:00"] }, "holidays": { "preset": "gb-eng" } }"#, "Europe/London", "2026-12-24T00:00 2026-12-29T00:00",
     "Thu 24 09:00 - 17:00"),
    // R5: maintenance each week and closures once cut what is open, overrides and extra openings too.
    ("maintenance", r#""it": { "hours": { "mon-sun": ["00:00-24:00"] }, "maintenance": { "sun": ["22:00-02:00"], "tue": ["12:00-13:00"] } }"#, "UTC", "2026-11-22T12:00 2026-11-25T00:00",
     "Sun 22 12:00 - 22:00, Mon 23 02:00 - Tue 24 12:00, Tue 24 13:00 - Wed 25 00:00"),
    ("maintenance in an extra opening", r#""it": { "hours": { "mon": ["09:00-17:00"] }, "extra": { "2026-11-28": ["09:00-17:00"] }, "maintenance": { "sat": ["12:00-13:00"] } }"#, "UTC", "2026-11-28T00:00 2026-11-30T00:00",
     "Sat 28 09:00 - 12:00, Sat 28 13:00 - 17:00"),
    ("a closure", r#""it": { "hours": { "mon-fri": ["09:00-17:00"] }, "closures": [{ "from": "2026-11-24T16:00", "to": "2026-11-26T10:00", "name": "Move" }] }"#, "UTC", "2026-11-24T00:00 2026-11-27T00:00",
     "Tue 24 09:00 - 16:00, Thu 26 10:00 - 17:00"),
    // R36: other hours from a date on, by the date in the calendar's zone; a night that has begun goes on.
    ("hours from a date on", r#""it": { "hours": { "mon-fri": ["09:00-17:00"] }, "versions": [{ "from": "2026-11-25", "hours": { "mon-fri": ["08:00-12:00"] } }, { "from": "2026-11-27", "hours": { "fri-sat": ["10:00-11:00"] } }] }"#, "UTC", "2026-11-24T00:00 2026-11-30T00:00",
     "Tue 24 09:00 - 17:00, Wed 25 08:00 - 12:00, Thu 26 08:00 - 12:00, Fri 27 10:00 - 11:00, Sat 28 10:00 - 11:00"),
    ("a night over the date", r#""it": { "hours": { "mon-sun": ["22:00-06:00"] }, "versions": [{ "from": "2026-11-25", "hours": { "mon-sun": ["12:00-13:00"] } }] }"#, "UTC", "2026-11-24T12:00 2026-11-26T00:00",
     "Tue 24 22:00 - Wed 25 06:00, Wed 25 12:00 - 13:00"),
    ("an override under new hours", r#""it": { "hours": { "mon-fri": ["09:00-17:00"] }, "overrides": { "2026-11-26": ["11:00-12:00"] }, "versions": [{ "from": "2026-11-25", "hours": { "mon-fri": ["08:00-09:00"] } }] }"#, "UTC", "2026-11-25T00:00 2026-11-28T00:00",
     "Wed 25 08:00 - 09:00, Thu 26 11:00 - 12:00, Fri 27 08:00 - 09:00"),
    ("no weeks in turn from a date on", r#""it": { "hours": { "thu": ["09:00-10:00"] }, "alternating": { "from": "2026-01-05", "then": [{}] }, "versions": [{ "from": "2026-01-12", "hours": { "thu": ["11:00-12:00"] } }] }"#, "UTC", "2026-01-05T00:00 2026-01-26T00:00",
     "Thu 08 09:00 - 10:00, Thu 15 11:00 - 12:00, Thu 22 11:00 - 12:00"),
    // The version's own turn: its hours in the week from the 19th, so Saturday in the one before.
    ("other weeks in turn from a date on", r#""it": { "hours": { "thu": ["09:00-10:00"] }, "versions": [{ "from": "2026-01-14", "hours": { "fri": ["09:00-10:00"] }, "alternating": { "from": "2026-01-19", "then": [{ "sat": ["09:00-10:00"] }] } }] }"#, "UTC", "2026-01-05T00:00 2026-01-26T00:00",
     "Thu 08 09:00 - 10:00, Sat 17 09:00 - 10:00, Fri 23 09:00 - 10:00"),
    // New York's midnight is five in London.
    ("the date is that of the calendar's zone", r#""it": { "hours": { "tue": ["09:00-10:00"] }, "timeZone": "America/New_York", "versions": [{ "from": "2026-11-25", "hours": { "mon-sun": ["00:00-24:00"] } }] }"#, "Europe/London", "2026-11-24T00:00 2026-11-25T12:00",
     "Tue 24 14:00 - 15:00, Wed 25 05:00 - 12:00"),
    // R8: the customer's morning in New York is the afternoon in London.
    ("a zone of its own", r#""it": { "hours": { "mon-fri": ["09:00-17:00"] }, "timeZone": "America/New_York" }"#, "Europe/London", "2026-11-24T00:00 2026-11-25T00:00",
     "Tue 24 14:00 - 22:00"),
    // US clocks went back on 1 November, London's on 25 October: one week of four hours between them.
    ("zones that change on different days", r#""it": { "hours": { "mon": ["09:00-10:00"] }, "timeZone": "America/New_York" }"#, "Europe/London", "2026-10-19T00:00 2026-11-03T00:00",
     "Mon 19 14:00 - 15:00, Mon 26 13:00 - 14:00, Mon 02 14:00 - 15:00"),
    // R6.
    ("both parties open", r#""office": { "hours": { "mon-fri": ["09:00-17:00"] } }, "site": { "hours": { "mon-fri": ["09:00-17:00"] }, "timeZone": "America/New_York" } | "it": { "combine": "all", "of": ["office", "site"] }"#, "Europe/London", "2026-11-24T00:00 2026-11-26T00:00",
     "Tue 24 14:00 - 17:00, Wed 25 14:00 - 17:00"),
    ("follow the sun", r#""london": { "hours": { "mon-fri": ["09:00-17:00"] } }, "sydney": { "hours": { "mon-fri": ["09:00-17:00"] }, "timeZone": "Australia/Sydney" }, "york": { "hours": { "mon-fri": ["09:00-17:00"] }, "timeZone": "America/New_York" } | "it": { "combine": "any", "of": ["london", "sydney", "york"] }"#, "Europe/London", "2026-11-24T00:00 2026-11-25T12:00",
     // Sydney is eleven hours ahead: 22:00 to 06:00 in London.
     "Tue 24 00:00 - 06:00, Tue 24 09:00 - Wed 25 06:00, Wed 25 09:00 - 12:00"),
    ("out of hours", r#""always": { "hours": { "mon-sun": ["00:00-24:00"] } }, "office": { "hours": { "mon-fri": ["09:00-17:00"] } }, "lunch": { "hours": { "mon-fri": ["12:00-13:00"] } } | "day": { "combine": "except", "of": ["office", "lunch"] }, "it": { "combine": "except", "of": ["always", "day"] }"#, "UTC", "2026-11-24T00:00 2026-11-25T10:00",
     "Tue 24 00:00 - 09:00, Tue 24 12:00 - 13:00, Tue 24 17:00 - Wed 25 09:00"),
    ("holidays only", r#""office": { "hours": { "mon-fri": ["09:00-17:00"] }, "holidays": { "preset": "gb-eng" } }, "days": { "hours": { "mon-fri": ["09:00-17:00"] } } | "it": { "combine": "except", "of": ["days", "office"] }"#, "Europe/London", "2026-12-21T00:00 2027-01-04T00:00",
     "Fri 25 09:00 - 17:00, Mon 28 09:00 - 17:00, Fri 01 09:00 - 17:00"),
    // V19: the split day as two calendars.
    ("V19", r#""morning": { "hours": { "mon-fri": ["08:00-12:00"] } }, "afternoon": { "hours": { "mon-fri": ["13:30-18:00"] } } | "it": { "combine": "any", "of": ["afternoon", "morning"] }"#, "UTC", "2026-11-23T00:00 2026-11-24T00:00",
     "Mon 23 08:00 - 12:00, Mon 23 13:30 - 18:00"),
    // V11 and V12, out of calendars: seven and nine, 23 and 25 hours.
    ("V11 spring", r#""always": { "hours": { "mon-sun": ["00:00-24:00"] } }, "day": { "hours": { "sun": ["06:00-24:00"], "sat": ["00:00-22:00"], "mon-fri": ["00:00-24:00"] } } | "it": { "combine": "except", "of": ["always", "day"] }"#, "Europe/Berlin", "2026-03-28T12:00 2026-03-29T12:00",
     "Sat 28 22:00 - Sun 29 06:00 (7h)"),
    ("V11 autumn", r#""always": { "hours": { "mon-sun": ["00:00-24:00"] } }, "day": { "hours": { "sun": ["06:00-24:00"], "sat": ["00:00-22:00"], "mon-fri": ["00:00-24:00"] } } | "it": { "combine": "except", "of": ["always", "day"] }"#, "Europe/Berlin", "2026-10-24T12:00 2026-10-25T12:00",
     "Sat 24 22:00 - Sun 25 06:00 (9h)"),
    ("V12 spring, by the edges", r#""it": { "hours": { "sun": ["00:00-24:00"] } }"#, "Europe/Berlin edges", "2026-03-28T12:00 2026-03-30T12:00",
     "Sun 29 00:00 - Mon 30 00:00 (23h)"),
    ("V12 autumn, by the edges", r#""it": { "hours": { "sun": ["00:00-24:00"] } }"#, "Europe/Berlin edges", "2026-10-24T12:00 2026-10-26T12:00",
     "Sun 25 00:00 - Mon 26 00:00 (25h)"),
    // R2: hours that end inside the change. The wall reads 02:30 to 02:45 never in spring and twice in autumn.
    ("in the gap, by the wall", r#""it": { "hours": { "sun": ["02:30-02:45", "05:00-06:00"] } }"#, "Europe/Berlin", "2026-03-29T00:00 2026-03-30T00:00",
     "Sun 29 05:00 - 06:00"),
    ("in the gap, by the edges", r#""it": { "hours": { "sun": ["02:30-02:45", "05:00-06:00"] } }"#, "Europe/Berlin edges", "2026-03-29T00:00 2026-03-30T00:00",
     "Sun 29 03:30 - 03:45, Sun 29 05:00 - 06:00"),
    ("out of the gap, by the wall", r#""it": { "hours": { "sun": ["01:00-02:45"] } }"#, "Europe/Berlin", "2026-03-29T00:00 2026-03-30T00:00",
     "Sun 29 01:00 - 03:00 (1h)"),
    ("out of the gap, by the edges", r#""it": { "hours": { "sun": ["01:00-02:45"] } }"#, "Europe/Berlin edges", "2026-03-29T00:00 2026-03-30T00:00",
     "Sun 29 01:00 - 03:45 (1h45m)"),
    ("twice, by the wall", r#""it": { "hours": { "sun": ["02:30-02:45"] } }"#, "Europe/Berlin", "2026-10-25T00:00 2026-10-26T00:00",
     "Sun 25 02:30 - 02:45 (15m), Sun 25 02:30 - 02:45 (15m)"),
    ("twice, by the edges", r#""it": { "hours": { "sun": ["02:30-02:45"] } }"#, "Europe/Berlin edges", "2026-10-25T00:00 2026-10-26T00:00",
     "Sun 25 02:30 - 02:45 (15m)"),
];

#[test]
fn calendars_are_open_when_their_terms_say() {
    for (name, calendars, zone, range, expected) in OPEN {
        let (from, to) = range.split_once(' ').unwrap();
        let (report, _) = report(calendars, zone, &[from, to], "1h");
        let zone = Zone::named(zone.split(' ').next().unwrap()).unwrap();
        let instant = |text: &str| read(text.parse::<When>().unwrap(), zone).0;
        let calendar = report.compiled().calendar_named("it").unwrap();
        let open = calendar.between(instant(from), instant(to)).map(|span| {
            let (from, to) = (day(span.from, zone), day(span.to, zone));
            // The day of an end that is the day of the start is left out.
            let to = to.strip_prefix(&from[..7]).unwrap_or(&to).to_owned();
            let length = if expected.contains('(') {
                format!(" ({})", Length::seconds(span.seconds()))
            } else {
                String::new()
            };
            format!("{from} - {to}{length}")
        });
        assert_eq!(open.collect::<Vec<_>>().join(", "), *expected, "{name}");
    }
}

/// The calendars, the events, the instant of judging; the ledger of `it`, target 8 h.
#[rustfmt::skip]
const LEDGERS: &[(&str, &str, &[&str])] = &[
    (r#""it": { "hours": { "mon-sun": ["00:00-24:00"] }, "maintenance": { "tue": ["02:00-04:00"] } }"#, "2026-11-23T20:00", &[
        "Mon 23 20:00 - Tue 24 02:00 running 6h: started [1]",
        "Tue 24 02:00 - Tue 24 04:00 closed 2h: maintenance [5]",
        "Tue 24 04:00 - Tue 24 06:00 running 2h: target reached [1, 10]",
    ]),
    // The maintenance takes the end of the day, then it is night.
    (r#""it": { "hours": { "mon-fri": ["09:00-17:00"] }, "maintenance": { "tue": ["16:00-20:00"] } }"#, "2026-11-24T10:00", &[
        "Tue 24 10:00 - Tue 24 16:00 running 6h: started [1]",
        "Tue 24 16:00 - Wed 25 09:00 closed 17h: night, maintenance [5]",
        "Wed 25 09:00 - Wed 25 11:00 running 2h: target reached [1, 10]",
    ]),
    // R36: from the 25th on the day ends at noon.
    (r#""it": { "hours": { "mon-fri": ["08:00-20:00"] }, "versions": [{ "from": "2026-11-25", "hours": { "mon-fri": ["09:00-12:00"] } }] }"#, "2026-11-24T18:00", &[
        "Tue 24 18:00 - Tue 24 20:00 running 2h: started [1]",
        "Tue 24 20:00 - Wed 25 09:00 closed 13h: night [5]",
        "Wed 25 09:00 - Wed 25 12:00 running 3h [1]",
        "Wed 25 12:00 - Thu 26 09:00 closed 21h: night [5]",
        "Thu 26 09:00 - Thu 26 12:00 running 3h: target reached [1, 10]",
    ]),
    // At night it closes nothing, so it is not named.
    (r#""it": { "hours": { "mon-fri": ["09:00-17:00"] }, "maintenance": { "tue": ["18:00-20:00"] } }"#, "2026-11-24T15:00", &[
        "Tue 24 15:00 - Tue 24 17:00 running 2h: started [1]",
        "Tue 24 17:00 - Wed 25 09:00 closed 16h: night [5]",
        "Wed 25 09:00 - Wed 25 15:00 running 6h: target reached [1, 10]",
    ]),
    (r#""it": { "hours": { "mon-fri": ["09:00-17:00"] }, "closures": [{ "from": "2026-11-25T12:00", "to": "2026-11-25T14:00", "name": "Fire drill" }, { "from": "2026-11-25T23:00", "to": "2026-11-25T23:30", "name": "Alarm test" }] }"#, "2026-11-25T10:00", &[
        "Wed 25 10:00 - Wed 25 12:00 running 2h: started [1]",
        "Wed 25 12:00 - Wed 25 14:00 closed 2h: Fire drill [5]",
        "Wed 25 14:00 - Wed 25 17:00 running 3h [1]",
        "Wed 25 17:00 - Thu 26 09:00 closed 16h: night [5]",
        "Thu 26 09:00 - Thu 26 12:00 running 3h: target reached [1, 10]",
    ]),
    // Open until 17:00 anyway; the rest of Friday and the Saturday are extra.
    (r#""it": { "hours": { "mon-fri": ["09:00-17:00"] }, "extra": { "2026-11-27": ["16:00-18:00"], "2026-11-28": ["10:00-12:00"] } }"#, "2026-11-27T16:00", &[
        "Fri 27 16:00 - Fri 27 18:00 running 2h: started, extra 2026-11-27 [1, 5]",
        "Fri 27 18:00 - Sat 28 10:00 closed 16h: night [5]",
        "Sat 28 10:00 - Sat 28 12:00 running 2h: extra 2026-11-28 [1, 5]",
        "Sat 28 12:00 - Mon 30 09:00 closed 45h: night, weekend [5]",
        "Mon 30 09:00 - Mon 30 13:00 running 4h: target reached [1, 10]",
    ]),
    // The week in turn is closed on Thursday.
    (r#""it": { "hours": { "mon-fri": ["09:00-17:00"] }, "alternating": { "from": "2026-11-16", "then": [{ "mon-wed": ["09:00-17:00"], "fri": ["09:00-17:00"] }] } }"#, "2026-11-25T15:00", &[
        "Wed 25 15:00 - Wed 25 17:00 running 2h: started [1]",
        "Wed 25 17:00 - Fri 27 09:00 closed 40h: night, closed 2026-11-26 [5]",
        "Fri 27 09:00 - Fri 27 15:00 running 6h: target reached [1, 10]",
    ]),
    (r#""office": { "hours": { "mon-fri": ["09:00-17:00"] } }, "site": { "hours": { "mon-fri": ["08:00-18:00"] }, "breaks": { "2026-11-25": ["12:00-13:00"] }, "holidays": { "also": [{ "date": "2026-11-26", "name": "Thanksgiving" }] } } | "it": { "combine": "all", "of": ["office", "site"] }"#, "2026-11-25T11:00", &[
        "Wed 25 11:00 - Wed 25 12:00 running 1h: started [1]",
        "Wed 25 12:00 - Wed 25 13:00 closed 1h: site closed (break) [6]",
        "Wed 25 13:00 - Wed 25 17:00 running 4h [1]",
        "Wed 25 17:00 - Fri 27 09:00 closed 40h: office closed (night), site closed (night, Thanksgiving) [6]",
        "Fri 27 09:00 - Fri 27 12:00 running 3h: target reached [1, 10]",
    ]),
    (r#""always": { "hours": { "mon-sun": ["00:00-24:00"] } }, "office": { "hours": { "mon-fri": ["09:00-17:00"] } } | "it": { "combine": "except", "of": ["always", "office"] }"#, "2026-11-24T08:00", &[
        "Tue 24 08:00 - Tue 24 09:00 running 1h: started [1]",
        "Tue 24 09:00 - Tue 24 17:00 closed 8h: office taken out [6]",
        "Tue 24 17:00 - Wed 25 00:00 running 7h: target reached [1, 10]",
    ]),
    // A part made of others is named with its own parts, and they without their reasons.
    (r#""office": { "hours": { "mon-fri": ["09:00-17:00"] } }, "lunch": { "hours": { "mon-fri": ["12:00-13:00"] } }, "site": { "hours": { "mon-fri": ["10:00-18:00"] }, "extra": { "2026-11-24": ["09:00-10:00"] } } | "desk": { "combine": "except", "of": ["office", "lunch"] }, "it": { "combine": "all", "of": ["desk", "site"] }"#, "2026-11-24T09:00", &[
        "Tue 24 09:00 - Tue 24 12:00 running 3h: started, extra 2026-11-24 [1, 5]",
        "Tue 24 12:00 - Tue 24 13:00 closed 1h: desk closed (lunch taken out) [6]",
        "Tue 24 13:00 - Tue 24 17:00 running 4h [1]",
        "Tue 24 17:00 - Wed 25 10:00 closed 17h: desk closed (office closed), site closed (night) [6]",
        "Wed 25 10:00 - Wed 25 11:00 running 1h: target reached [1, 10]",
    ]),
];

#[test]
fn ledgers_name_what_decides() {
    for (calendars, opened, expected) in LEDGERS {
        let (report, document) = report(calendars, "UTC", &[opened, opened], "8h");
        let explanation = report.explain(&document.tickets, 0, Metric::Resolution);
        let line = |step: &sla_calculator::explain::Step| {
            let kind = serde_json::to_value(step.kind).unwrap();
            let reasons: Vec<String> = step.reasons.iter().map(reason).collect();
            let colon = if reasons.is_empty() { "" } else { ": " };
            format!(
                "{} - {} {} {}{colon}{} {:?}",
                day(step.from.0, Zone::UTC),
                day(step.to.0, Zone::UTC),
                kind.as_str().unwrap(),
                Length::seconds(step.calendar_seconds),
                reasons.join(", "),
                step.rules
            )
        };
        let found: Vec<String> = explanation.unwrap().steps.iter().map(line).collect();
        assert_eq!(found, *expected, "{calendars}");
    }
}

/// R10 and R16: a combined calendar closes and opens again like any other.
#[test]
fn a_target_can_be_counted_by_a_combined_calendar() {
    let calendars = r#""morning": { "hours": { "mon-fri": ["08:00-12:00"] } }, "afternoon": { "hours": { "mon-fri": ["13:30-18:00"] } } | "it": { "combine": "any", "of": ["morning", "afternoon"] }"#;
    for (within, due, reopens) in [
        ("4h", "Mon 23 12:00", Some("Mon 23 13:30")),
        ("6h", "Mon 23 15:30", None),
    ] {
        let opened = "2026-11-23T08:00";
        let (report, document) = report(calendars, "UTC", &[opened, opened], within);
        let found = report.explain(&document.tickets, 0, Metric::Resolution);
        let found = found.unwrap();
        let time = |time: &ZonedTime| day(time.instant.0, Zone::UTC);
        assert_eq!(found.calendar.as_deref(), Some("it"));
        assert_eq!(found.due.as_ref().map(time).as_deref(), Some(due));
        assert_eq!(found.reopens.as_ref().map(time).as_deref(), reopens);
    }
}

/// R8: which zone each calendar was read in, and whose it is, stands in the report; so does R2's choice.
#[test]
fn the_report_names_zones_and_readings() {
    let calendars = r#""it": { "hours": { "mon": ["09:00-10:00"] } }, "site": { "hours": { "mon": ["09:00-10:00"] }, "timeZone": "america/new_york" }"#;
    let at = "2026-11-23T08:00";
    let (report, _) = report(calendars, "Europe/London edges", &[at, at], "1h");
    let zones: Vec<_> = report
        .zones
        .iter()
        .map(|zone| (&*zone.calendar, &*zone.time_zone, zone.stated))
        .collect();
    assert_eq!(
        zones,
        [
            ("it", "Europe/London", false),
            ("site", "America/New_York", true)
        ]
    );
    let term = |rule: u8| {
        let term = report.terms.iter().find(|term| term.rule == rule).unwrap();
        (term.term, &*term.value, term.stated)
    };
    assert_eq!(term(2), ("dst", "edges", true));
    assert_eq!(term(8), ("zone", "agreement", true));
}

/// A day on which all is closed and one on which something is open, asked of both kinds of calendar.
#[test]
fn a_combined_calendar_says_what_is_open_on_a_date() {
    let calendars = format!(
        r#"{OFFICE}, "night": {{ "hours": {{ "mon": ["22:00-06:00"] }} }} | "it": {{ "combine": "any", "of": ["office", "night"] }}"#
    );
    let at = "2026-11-23T08:00";
    let (report, _) = report(&calendars, "UTC", &[at, at], "1h");
    let calendar = report.compiled().calendar_named("it").unwrap();
    for (date, expected) in [
        ("2026-11-23", "09:00-17:00 22:00-24:00"),
        ("2026-11-24", "00:00-06:00 09:00-17:00"),
        ("2026-11-28", ""),
    ] {
        let date: Date = date.parse().unwrap();
        let periods: Vec<String> = calendar
            .periods(date)
            .iter()
            .map(ToString::to_string)
            .collect();
        assert_eq!(periods.join(" "), expected, "{date}");
        assert!(calendar.closed_days().is_empty());
    }
}

/// A part that knows its holidays for some years only bounds what the whole knows.
#[test]
fn a_combined_calendar_knows_the_holidays_that_its_parts_know() {
    let calendars = r#""uk": { "hours": { "mon-fri": ["09:00-17:00"] }, "holidays": { "preset": "gb-eng" } }, "all": { "hours": { "mon-sun": ["00:00-24:00"] } } | "it": { "combine": "all", "of": ["all", "uk"] }"#;
    for (opened, known) in [("2035-06-01T10:00", true), ("2036-06-02T10:00", false)] {
        let (report, _) = report(calendars, "Europe/London", &[opened, opened], "1h");
        let note = sla_calculator::clock::Note::HolidaysUnknown;
        let clock = report.clocks_of(Metric::Resolution)[0];
        assert_eq!(clock.notes.contains(note), !known, "{opened}");
    }
}

/// However deep and crooked calendars are made of each other, each is compiled once.
#[test]
fn a_hundred_calendars_made_of_each_other_take_no_time() {
    let mut combined = vec![r#""c0": { "combine": "any", "of": ["office", "always"] }"#.to_owned()];
    combined.push(r#""c1": { "combine": "any", "of": ["c0", "office"] }"#.to_owned());
    for number in 2..99 {
        let (one, two) = (number - 1, number - 2);
        let of = format!(r#""c{number}": {{ "combine": "all", "of": ["c{one}", "c{two}"] }}"#);
        combined.push(of);
    }
    combined.push(r#""it": { "combine": "all", "of": ["c98", "office"] }"#.to_owned());
    let calendars = format!(
        r#"{OFFICE}, "always": {{ "hours": {{ "mon-sun": ["00:00-24:00"] }} }} | {}"#,
        combined.join(", ")
    );
    let begin = std::time::Instant::now();
    let at = "2026-11-23T16:00";
    let (report, document) = report(&calendars, "UTC", &[at, at], "2h");
    let found = report.explain(&document.tickets, 0, Metric::Resolution);
    assert_eq!(
        found
            .unwrap()
            .due
            .map(|due| day(due.instant.0, Zone::UTC))
            .unwrap(),
        "Tue 24 10:00"
    );
    assert!(begin.elapsed().as_secs() < 1, "{:?}", begin.elapsed());
}

/// `"a": {…}, "b": {…} | "it": { "combine": … }` as a document with a ticket that is counted by `it`.
fn report(
    calendars: &str,
    zone: &str,
    [opened, as_of]: &[&str; 2],
    within: &str,
) -> (Report, Document) {
    let (own, combined) = calendars.split_once(" | ").unwrap_or((calendars, ""));
    let map = |text: &str| -> Value { serde_json::from_str(&format!("{{{text}}}")).unwrap() };
    let (zone, dst) = zone.split_once(' ').unwrap_or((zone, "wall-clock"));
    let document = json!({
        "version": 1, "asOf": as_of,
        "agreement": {
            "version": 1, "name": "", "timeZone": zone, "rules": { "dst": dst },
            "calendars": map(own), "combined": map(combined),
            "targets": [{ "id": "target", "metric": "resolution", "within": within, "calendar": "it" }],
        },
        "tickets": [{ "id": "1", "events": [[opened, "opened"]] }],
    });
    let document = Document::parse(&document.to_string()).unwrap();
    let report = evaluate(&document, &HolidayData::default()).unwrap();
    (report, document)
}

/// `Tue 24 09:00`.
fn day(at: i64, zone: Zone) -> String {
    let time = ZonedTime::new(Instant(at), zone);
    let (date, clock) = time.local.split_once('T').unwrap();
    let weekday = date.parse::<Date>().unwrap().weekday();
    let weekday = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][weekday];
    format!("{weekday} {} {}", &date[8..], &clock[..5])
}

fn reason(reason: &Reason) -> String {
    match reason {
        Reason::Started => "started".to_owned(),
        Reason::TargetReached => "target reached".to_owned(),
        Reason::Night => "night".to_owned(),
        Reason::Break => "break".to_owned(),
        Reason::Weekend => "weekend".to_owned(),
        Reason::ClosedDay { date } => format!("closed {date}"),
        Reason::Holiday { name, .. } | Reason::Closure { name } => name.clone(),
        Reason::Maintenance => "maintenance".to_owned(),
        Reason::ExtraOpening { date } => format!("extra {date}"),
        Reason::CalendarTakenOut { calendar } => format!("{calendar} taken out"),
        Reason::CalendarClosed { calendar, reasons } => {
            let reasons: Vec<String> = reasons.iter().map(self::reason).collect();
            let why = if reasons.is_empty() {
                String::new()
            } else {
                format!(" ({})", reasons.join(", "))
            };
            format!("{calendar} closed{why}")
        }
        reason => panic!("{reason:?} is in no ledger here"),
    }
}
