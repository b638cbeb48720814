//! Own days from iCalendar files: what each way to write an event closes, and what each fault says.
//!
//! Recurrences are those of RFC 5545, section 3.8.5.3, as far as they are yearly; the dates were looked
//! up in a printed calendar.
#![allow(clippy::unwrap_used)]

use proptest::prelude::*;
use sla_calculator::document::agreement::Calendar;
use sla_calculator::document::hours::Week;
use sla_calculator::holidays::ics::{self, Import};
use sla_calculator::zone::Zone;

const OFFICE: &str = r#"{ "hours": { "mon-fri": ["08:00-12:00", "13:00-17:30"] } }"#;

fn week(calendar: &str) -> Week {
    Calendar::parse(calendar).unwrap().hours
}

/// Reads a calendar of events whose properties are separated by `|`, events by `||`.
fn read_in(events: &str, week: &Week) -> Import {
    let events: String = events
        .split("||")
        .map(|event| {
            format!(
                "BEGIN:VEVENT\r\n{}\r\nEND:VEVENT\r\n",
                event.trim().replace('|', "\r\n")
            )
        })
        .collect();
    let text = format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{events}END:VCALENDAR\r\n");
    ics::read(
        &text,
        2026..=2028,
        week,
        Zone::named("Europe/London").unwrap(),
    )
}

/// The days and the issues, one a line.
fn told(import: &Import) -> String {
    let day = |day: &sla_calculator::document::agreement::OwnDay| {
        let hours: Vec<String> = day.hours.iter().map(ToString::to_string).collect();
        [&day.date.to_string(), day.name.as_str(), &hours.join(" ")]
            .join(" ")
            .trim_end()
            .to_owned()
    };
    let days = import.days.iter().map(day);
    let issues = import.issues.iter().map(ToString::to_string);
    days.chain(issues).collect::<Vec<_>>().join("\n")
}

#[test]
fn events_become_days() {
    for (name, events, expected) in [
        (
            "one day",
            "SUMMARY:Founders|DTSTART;VALUE=DATE:20260914",
            "2026-09-14 Founders",
        ),
        (
            "the end is the first day that is open again",
            "SUMMARY:Move|DTSTART;VALUE=DATE:20261230|DTEND;VALUE=DATE:20270102",
            "2026-12-30 Move\n2026-12-31 Move\n2027-01-01 Move",
        ),
        (
            "a length in days",
            "SUMMARY:Move|DTSTART;VALUE=DATE:20260914|DURATION:P2D",
            "2026-09-14 Move\n2026-09-15 Move",
        ),
        (
            "only the years asked for",
            "SUMMARY:Old|DTSTART;VALUE=DATE:20251231|DTEND;VALUE=DATE:20260102",
            "2026-01-01 Old",
        ),
        (
            "escapes and folded lines",
            "SUMMARY:Office closed\\, \\\"all\\\" day\\nsee\r\n  intranet|DTSTART;VALUE=DATE:20260914",
            "2026-09-14 Office closed, \"all\" day see intranet",
        ),
        (
            "lower case and parameters with signs",
            "summary;language=en;x-a=\"a:b;c\":Founders|dtstart;value=date:20260914",
            "2026-09-14 Founders",
        ),
        (
            "without a name",
            "DTSTART;VALUE=DATE:20260914",
            "2026-09-14 Holiday",
        ),
        (
            "two of one date",
            "SUMMARY:A|DTSTART;VALUE=DATE:20260914||SUMMARY:B|DTSTART;VALUE=DATE:20260914",
            "2026-09-14 A; B",
        ),
        (
            "an alarm has a time of its own",
            "SUMMARY:A|DTSTART;VALUE=DATE:20260914|BEGIN:VALARM|TRIGGER:-PT15M|DURATION:PT5M|END:VALARM",
            "2026-09-14 A",
        ),
        // Mon 14 September 2026; the office is open 08:00-12:00 and 13:00-17:30.
        (
            "an afternoon",
            "SUMMARY:Party|DTSTART:20260914T150000|DTEND:20260914T200000",
            "2026-09-14 Party 08:00-12:00 13:00-15:00",
        ),
        (
            "the middle of the day",
            "SUMMARY:Drill|DTSTART:20260914T100000|DURATION:PT4H",
            "2026-09-14 Drill 08:00-10:00 14:00-17:30",
        ),
        (
            "all of its hours",
            "SUMMARY:Strike|DTSTART:20260914T070000|DTEND:20260914T180000",
            "2026-09-14 Strike",
        ),
        (
            "two parts",
            "SUMMARY:A|DTSTART:20260914T080000|DTEND:20260914T090000||SUMMARY:B|DTSTART:20260914T160000|DTEND:20260914T180000",
            "2026-09-14 A; B 09:00-12:00 13:00-16:00",
        ),
        (
            "overnight",
            "SUMMARY:Move|DTSTART:20260914T160000|DTEND:20260915T090000",
            "2026-09-14 Move 08:00-12:00 13:00-16:00\n2026-09-15 Move 09:00-12:00 13:00-17:30",
        ),
        (
            "an evening closes nothing",
            "SUMMARY:Dinner|DTSTART:20260914T190000|DTEND:20260914T220000",
            "",
        ),
        (
            "a Saturday morning closes nothing",
            "SUMMARY:Run|DTSTART:20260912T090000|DTEND:20260912T120000",
            "",
        ),
        // London is an hour ahead of UTC in September, Berlin an hour ahead of London.
        (
            "a time in UTC",
            "SUMMARY:A|DTSTART:20260914T150000Z|DTEND:20260914T190000Z",
            "2026-09-14 A 08:00-12:00 13:00-16:00",
        ),
        (
            "a time in another zone",
            "SUMMARY:A|DTSTART;TZID=Europe/Berlin:20260914T150000|DTEND;TZID=Europe/Berlin:20260914T190000",
            "2026-09-14 A 08:00-12:00 13:00-14:00",
        ),
    ] {
        assert_eq!(told(&read_in(events, &week(OFFICE))), expected, "{name}");
    }
}

#[test]
fn yearly_recurrence() {
    for (rule, start, expected) in [
        (
            "FREQ=YEARLY",
            "20200914",
            "2026-09-14 2027-09-14 2028-09-14",
        ),
        (
            "FREQ=YEARLY",
            "19000914",
            "2026-09-14 2027-09-14 2028-09-14",
        ),
        ("FREQ=YEARLY;WKST=MO", "20270914", "2027-09-14 2028-09-14"),
        (
            "FREQ=YEARLY;INTERVAL=2",
            "20200914",
            "2026-09-14 2028-09-14",
        ),
        ("FREQ=YEARLY;INTERVAL=2", "20210914", "2027-09-14"),
        ("FREQ=YEARLY;COUNT=8", "20200914", "2026-09-14 2027-09-14"),
        (
            "FREQ=YEARLY;UNTIL=20270914",
            "20200914",
            "2026-09-14 2027-09-14",
        ),
        ("FREQ=YEARLY;UNTIL=20270913", "20200914", "2026-09-14"),
        (
            "FREQ=YEARLY;UNTIL=20270914T000000Z",
            "20200914",
            "2026-09-14 2027-09-14",
        ),
        // Leap days: only 2028 has one.
        ("FREQ=YEARLY", "20200229", "2028-02-29"),
        // The last Monday of May; 2026-05-25, 2027-05-31, 2028-05-29.
        (
            "FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO",
            "20200525",
            "2026-05-25 2027-05-31 2028-05-29",
        ),
        // The fourth Thursday of November, in two ways.
        (
            "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH",
            "20201126",
            "2026-11-26 2027-11-25 2028-11-23",
        ),
        (
            "FREQ=YEARLY;BYMONTH=11;BYDAY=TH;BYSETPOS=4",
            "20201126",
            "2026-11-26 2027-11-25 2028-11-23",
        ),
        (
            "FREQ=YEARLY;BYMONTH=11;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
            "20201130",
            "2026-11-30 2027-11-30 2028-11-30",
        ),
        // The Tuesday after the first Monday of November, as the RFC writes it.
        (
            "FREQ=YEARLY;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8",
            "20201103",
            "2026-11-03 2027-11-02 2028-11-07",
        ),
        (
            "FREQ=YEARLY;BYMONTH=1,7;BYMONTHDAY=1",
            "20200101",
            "2026-01-01 2026-07-01 2027-01-01 2027-07-01 2028-01-01 2028-07-01",
        ),
        (
            "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1",
            "20200229",
            "2026-02-28 2027-02-28 2028-02-29",
        ),
        // The 20th Monday of the year: in 1997 the RFC says 19 May.
        (
            "FREQ=YEARLY;BYDAY=20MO",
            "19970519",
            "2026-05-18 2027-05-17 2028-05-15",
        ),
        (
            "FREQ=YEARLY;BYDAY=-1FR",
            "20201225",
            "2026-12-25 2027-12-31 2028-12-29",
        ),
        // The first date counts although the rule does not name it.
        (
            "FREQ=YEARLY;BYMONTH=5;BYDAY=1MO;COUNT=2",
            "20260420",
            "2026-04-20 2026-05-04",
        ),
    ] {
        let import = read_in(
            &format!("SUMMARY:x|DTSTART;VALUE=DATE:{start}|RRULE:{rule}"),
            &Week::always(),
        );
        assert_eq!(
            told(&import).replace(" x", "").replace('\n', " "),
            expected,
            "{rule} from {start}"
        );
        assert_eq!(import.events, 1, "{rule}");
    }
    for (name, events, expected) in [
        (
            "a date less",
            "SUMMARY:x|DTSTART;VALUE=DATE:20260914|RRULE:FREQ=YEARLY|EXDATE;VALUE=DATE:20270914,20290914",
            "2026-09-14 x\n2028-09-14 x",
        ),
        (
            "the first date less",
            "SUMMARY:x|DTSTART;VALUE=DATE:20260914|RRULE:FREQ=YEARLY;COUNT=2|EXDATE;VALUE=DATE:20260914",
            "2027-09-14 x",
        ),
        (
            "dates more",
            "SUMMARY:x|DTSTART;VALUE=DATE:20260914|RDATE;VALUE=DATE:20261001,20261102",
            "2026-09-14 x\n2026-10-01 x\n2026-11-02 x",
        ),
        (
            "several days each year",
            "SUMMARY:x|DTSTART;VALUE=DATE:20201230|DTEND;VALUE=DATE:20210102|RRULE:FREQ=YEARLY;UNTIL=20261231",
            "2026-01-01 x\n2026-12-30 x\n2026-12-31 x\n2027-01-01 x",
        ),
        (
            "a part of a day each year",
            "SUMMARY:x|DTSTART:20241231T120000|DTEND:20250101T000000|RRULE:FREQ=YEARLY|EXDATE:20271231T120000",
            "2026-12-31 x 08:00-12:00",
        ),
    ] {
        assert_eq!(told(&read_in(events, &week(OFFICE))), expected, "{name}");
    }
}

#[test]
fn what_cannot_be_read_is_told_with_its_line() {
    // Line 3 is BEGIN:VEVENT, the properties begin in line 4.
    for (events, expected) in [
        (
            "SUMMARY:Weekly|DTSTART;VALUE=DATE:20260914|RRULE:FREQ=WEEKLY",
            "line 6: Weekly is left out: it recurs WEEKLY, and only YEARLY is read. List its dates in RDATE instead.",
        ),
        (
            "DTSTART;VALUE=DATE:20260914|RRULE:FREQ=YEARLY;BYWEEKNO=20",
            "line 5: An event is left out: \"BYWEEKNO=20\" in its RRULE cannot be read. List its dates in RDATE instead.",
        ),
        (
            "DTSTART;VALUE=DATE:20260914|RRULE:FREQ=YEARLY;BYDAY=0MO",
            "line 5: An event is left out: \"BYDAY=0MO\" in its RRULE cannot be read. List its dates in RDATE instead.",
        ),
        (
            "DTSTART;VALUE=DATE:20260914|RRULE:COUNT=2",
            "line 5: An event is left out: its RRULE has no FREQ. Write FREQ=YEARLY.",
        ),
        (
            "DTSTART;VALUE=DATE:20260931",
            "line 4: An event is left out: \"20260931\" is no date that can be read. Write one such as 20260914 or 20260914T130000.",
        ),
        (
            "SUMMARY:x",
            "line 3: x is left out: it has no DTSTART. Give it a date.",
        ),
        (
            "DTSTART:20260914T130000",
            "line 3: An event is left out: it has a time and no end. Give it an end, or make it last all day.",
        ),
        (
            "DTSTART;VALUE=DATE:20260914|DTEND;VALUE=DATE:20260914",
            "line 3: An event is left out: it ends before it has begun. Correct its end.",
        ),
        (
            "DTSTART;VALUE=DATE:20260914|DTEND;VALUE=DATE:20280914",
            "line 3: An event is left out: it lasts longer than a year. Correct its end.",
        ),
        (
            "DTSTART;VALUE=DATE:20260914|DTEND:20260915T000000",
            "line 3: An event is left out: DTSTART and DTEND must both be dates or both be times.",
        ),
        (
            "DTSTART;VALUE=DATE:20260914|DURATION:4 hours",
            "line 5: An event is left out: its DURATION cannot be read. Write one such as P1D or PT4H.",
        ),
        (
            "DTSTART;TZID=Mars/Base:20260914T130000|DTEND:20260914T140000",
            "line 4: An event is left out: its time zone \"Mars/Base\" is not known. Use an IANA name such as Europe/London, or a time without a zone.",
        ),
        (
            "DTSTART;VALUE=DATE:20260914|RECURRENCE-ID:20260914",
            "line 5: An event is left out: it changes one date of another event. Exclude the date there with EXDATE, and make this an event of its own.",
        ),
        (
            "DTSTART;VALUE=DATE:20260914|EXRULE:FREQ=YEARLY",
            "line 5: An event is left out: EXRULE is not read. List the dates in EXDATE.",
        ),
        (
            "DTSTART;VALUE=DATE:20260914|STATUS:CANCELLED",
            "line 5: An event is left out: it is cancelled.",
        ),
        (
            "DTSTART;VALUE=DATE:20260914|END:VEVENT|BEGIN:VTODO|END:VTODO|BEGIN:VEVENT|DTSTART;VALUE=DATE:20261002",
            "2026-09-14 Holiday\n2026-10-02 Holiday\nline 6: VTODO is left out here: only events that stand by themselves close days.",
        ),
        (
            "DTSTART;VALUE=DATE:20260914|no property",
            "2026-09-14 Holiday\nline 5: This is no line of an iCalendar file: it has a name, a colon and a value. Export the calendar once more.",
        ),
    ] {
        assert_eq!(
            told(&read_in(events, &week(OFFICE))).replace(
                "Write one such as 20261224 or 20261224T130000.",
                "Write one such as 20260914 or 20260914T130000."
            ),
            expected,
            "{events}"
        );
    }
    // Mon-Fri 22:00-06:00: the part from midnight to 02:00 on Tuesday belongs to Monday's shift.
    let nights = week(r#"{ "hours": { "mon-fri": ["22:00-06:00"] } }"#);
    assert_eq!(
        told(&read_in(
            "SUMMARY:x|DTSTART:20260915T000000|DTEND:20260915T020000",
            &nights
        )),
        "line 3: 2026-09-15 closes a part of the night shift of the day before, which a day cannot say. Add it as a break of the calendar."
    );
    assert_eq!(
        told(&read_in(
            "SUMMARY:x|DTSTART:20260915T220000|DTEND:20260915T233000",
            &nights
        )),
        "2026-09-15 x 23:30-06:00"
    );

    let read = |text: &str| told(&ics::read(text, 2026..=2028, &Week::always(), Zone::UTC));
    let none = "line 1: This is no iCalendar file: one begins with BEGIN:VCALENDAR. Choose a file that ends in .ics.";
    assert_eq!(read(""), none);
    assert_eq!(
        read("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260914\n"),
        "line 2: This event does not end: the file is cut off. Export the calendar once more."
    );
    assert_eq!(
        read("BEGIN:VCALENDAR\nEND:VTIMEZONE\nEND:VCALENDAR"),
        "line 2: This ends what did not begin: export the calendar once more.\nline 3: This ends what did not begin: export the calendar once more."
    );
}

#[test]
fn a_hostile_file_is_answered_soon_and_short() {
    let start = std::time::Instant::now();
    let many =
        "DTSTART;VALUE=DATE:16000101|DTEND;VALUE=DATE:16001231|RRULE:FREQ=YEARLY;COUNT=1000||"
            .repeat(20_000);
    let import = read_in(many.trim_end_matches('|'), &Week::always());
    assert_eq!(import.issues.len(), 51);
    assert!(
        import.issues[50].message.starts_with("And "),
        "{:?}",
        import.issues[50]
    );
    let deep = format!(
        "{}{}",
        "BEGIN:X\n".repeat(100_000),
        "BEGIN:VEVENT\nEND:VEVENT\n".repeat(100_000)
    );
    ics::read(&deep, 1..=9999, &Week::always(), Zone::UTC);
    let seconds = "DTSTART:20260914T080000|DTEND:20260914T080001||".repeat(20_000);
    assert_eq!(
        read_in(seconds.trim_end_matches('|'), &week(OFFICE))
            .days
            .len(),
        1
    );
    let took = start.elapsed().as_secs_f64();
    assert!(took < 5.0, "three files took {took} s in a build for tests");
}

/// Lines that are nearly right, so that random text gets past the first check.
fn line() -> impl Strategy<Value = String> {
    prop_oneof![
        "(BEGIN|END):(VCALENDAR|VEVENT|VALARM|VTODO)",
        Just("BEGIN:VEVENT".to_owned()),
        Just("END:VEVENT".to_owned()),
        "(DTSTART|DTEND|RDATE|EXDATE)(;VALUE=DATE|;TZID=Europe/London)?:(19|20|16)[0-9]{2}(0[0-9]|1[0-3])[0-3][0-9](T[0-2][0-9][0-5]0{3}Z?)?",
        "DURATION:P[0-9]{0,12}[DWTHM]{0,2}[0-9]{0,3}[HMS]?",
        "RRULE:FREQ=YEARLY(;(INTERVAL|COUNT|BYMONTH|BYMONTHDAY|BYSETPOS)=-?[0-9]{1,20}){0,3}(;BYDAY=-?[0-9]{0,3}(MO|TU|SU))?",
        "[ A-Z;:=\"\\\\,é]{0,12}",
        any::<String>(),
    ]
}

proptest! {
    #[test]
    fn arbitrary_text_never_panics(
        lines in prop::collection::vec(line(), 0..24),
        ends in prop::sample::select(vec!["\n", "\r\n", "\n "]),
        from in -3000_i32..3000,
        years in -2_i32..400,
    ) {
        let text = lines.join(ends);
        let zone = Zone::named("America/New_York").unwrap();
        for hours in [OFFICE, r#"{ "hours": { "mon-sun": ["22:00-06:00"] } }"#] {
            let import = ics::read(&text, from..=from.saturating_add(years), &week(hours), zone);
            let dates: Vec<_> = import.days.iter().map(|day| day.date).collect();
            prop_assert!(dates.is_sorted_by(|a, b| a < b));
            prop_assert!(dates.iter().all(|date| (from..=from + years).contains(&date.year())));
        }
    }
}
