//! What must hold for any input: one function a fuzz target, each of which panics where a law is broken.
//!
//! `fuzz_targets/` hands them to libFuzzer; `tests/fuzz.rs` of the engine includes this file, replays the
//! corpora and changes them for some seconds. `choices` makes decisions of bytes, `terms` and `services` documents of
//! decisions, `laws` says what must hold for a judged document.

mod choices;
mod laws;
mod services;
mod terms;

use choices::Choices;
use sla_calculator::document::Document;
use sla_calculator::document::agreement::{Agreement, Calendar, Priority};
use sla_calculator::document::hours::Week;
use sla_calculator::holidays::{HolidayData, ics as calendar_file};
use sla_calculator::import::{self, ImportError, NoteKind, Options, Question, Source};
use sla_calculator::issue::Issues;
use sla_calculator::zone::Zone;
use std::collections::HashSet;

/// Any text: it is a document, or there is a fault with its place; what is read is written and read again.
pub fn document(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    if let Some(document) = sound(Document::parse(&text)) {
        let written = document.to_json();
        assert_eq!(Document::parse(&written), Ok(document), "{written}");
    }
    if let Some(agreement) = rooted("agreement", Agreement::parse(&text)) {
        let written = agreement.to_json();
        assert_eq!(Agreement::parse(&written), Ok(agreement), "{written}");
    }
    if let Some(calendar) = rooted("calendar", Calendar::parse(&text)) {
        let written = serde_json::to_string(&calendar).unwrap_or_default();
        assert_eq!(Calendar::parse(&written), Ok(calendar), "{written}");
    }
    rooted("holidays", HolidayData::none().load(&text));
}

/// Any decisions: the document made of them is judged, or has a fault; what is judged obeys the laws.
pub fn evaluate(bytes: &[u8]) {
    let mut choices = Choices::new(bytes);
    let text = terms::document(&mut choices);
    if let Some(document) = sound(Document::parse(&text)) {
        laws::hold(&document, &mut choices);
    }
}

/// The document made of some decisions, as JSON.
pub fn made_of(bytes: &[u8]) -> String {
    terms::document(&mut Choices::new(bytes))
}

/// Any calendar file, after three bytes that choose the years, the hours and the zone.
pub fn ics(bytes: &[u8]) {
    let (choices, bytes) = bytes.split_at(bytes.len().min(3));
    let mut choices = Choices::new(choices);
    let years = choices.pick(&[
        2026..=2028,
        1970..=2199,
        1900..=2300,
        2300..=2400,
        2024..=2024,
    ]);
    let week = choices.pick(&[
        r#"{"mon-fri":["09:00-17:30"]}"#,
        r#"{"mon-sun":["00:00-24:00"]}"#,
        r#"{"mon-thu":["08:00-12:00","13:30-18:00"],"fri-sat":["22:00-06:00"]}"#,
        r#"{"mon-sun":["17:00-17:00","03:00-04:00"]}"#,
    ]);
    let week = format!(r#"{{"hours":{week}}}"#);
    let week: Week = Calendar::parse(&week).expect("hours").hours;
    let zone = choices.pick(&["UTC", "Europe/London", "Pacific/Apia", "America/St_Johns"]);
    let zone = Zone::named(zone).expect("a zone");
    let text = String::from_utf8_lossy(bytes);

    let read = calendar_file::read(&text, years.clone(), &week, zone);
    let known = *years.start().max(&1970)..=*years.end().min(&2199);
    for day in &read.days {
        assert!(known.contains(&day.date.year()), "{}", day.date);
        assert!(
            !day.name.is_empty() && day.name.len() < 4 * 1_000,
            "{day:?}"
        );
        let fits = |period: &sla_calculator::document::hours::Period| {
            period.open < 86_400 && period.close <= 86_400
        };
        assert!(day.hours.iter().all(fits), "{day:?}");
    }
    let in_order = read.days.windows(2).all(|pair| pair[0].date < pair[1].date);
    assert!(in_order, "{:?}", read.days);
    assert!(read.issues.len() <= 51, "{}", read.issues.len());
    faults(&read.issues);
    // What is read is fit for an agreement.
    let calendar = Calendar {
        holidays: sla_calculator::document::agreement::Holidays {
            also: read.days.clone(),
            ..Default::default()
        },
        ..Calendar::always()
    };
    let written = serde_json::to_string(&calendar).unwrap_or_default();
    match Calendar::parse(&written) {
        Ok(again) => assert_eq!(again, calendar),
        // Closed for good, or closed too often.
        Err(issues) => assert!(
            issues
                .0
                .iter()
                .all(|issue| ["no-hours", "too-many"].contains(&issue.code)),
            "{issues}"
        ),
    }
    // Lines end as they like.
    if !text.contains('\r') {
        let other = calendar_file::read(&text.replace('\n', "\r\n"), years, &week, zone);
        assert_eq!(other, read);
    }
}

/// Any event log or list of tickets, after two bytes that choose what the importer is told; or, if it
/// begins like JSON, the tickets of a document. All of them are judged.
pub fn log(bytes: &[u8]) {
    if bytes.first() == Some(&b'[') {
        let text = terms::with_tickets(&String::from_utf8_lossy(bytes));
        if let Some(document) = sound(Document::parse(&text)) {
            laws::hold(&document, &mut Choices::new(bytes));
        }
        return;
    }
    let (choices, bytes) = bytes.split_at(bytes.len().min(2));
    let mut choices = Choices::new(choices);
    let mut options = Options {
        source: choices.pick(&[
            None,
            None,
            Some(Source::ServiceNowLog),
            Some(Source::TicketList),
            Some(Source::ChangeLog),
        ]),
        separator: choices.pick(&[
            None,
            None,
            None,
            Some(';'),
            Some('\t'),
            Some('é'),
            Some('"'),
        ]),
        ..Options::default()
    };
    if choices.one_in(2) {
        options.priorities = ["1", "P2", "3 - Moderate"]
            .map(|id| Priority {
                id: id.to_owned(),
                name: String::new(),
            })
            .into();
    }
    let mut asked = HashSet::new();
    let import = loop {
        match import::read(bytes, &options) {
            Ok(import) => break import,
            Err(ImportError::Failed(issue)) => return faults(&[issue]),
            Err(ImportError::Ask(questions)) => {
                assert!(!questions.is_empty());
                for question in questions {
                    let order = matches!(question, Question::DayOrder { .. });
                    assert!(asked.insert(order), "asked again: {question:?}");
                    match question {
                        Question::DayOrder {
                            choices: orders, ..
                        } => {
                            options.day_order = Some(orders[choices.number(0..=1) as usize].order);
                        }
                        Question::Zone { .. } => {
                            let zone = choices.pick(&["Europe/London", "America/Sao_Paulo"]);
                            options.zone = Some(zone.to_owned());
                        }
                    }
                }
            }
        }
    };
    let out: HashSet<u32> = import.left_out.iter().map(|row| row.row).collect();
    assert_eq!(out.len(), import.left_out.len(), "a row is left out once");
    assert!(
        import
            .left_out
            .windows(2)
            .all(|pair| pair[0].row < pair[1].row)
    );
    let replaced = import.notes.iter();
    let replaced = replaced
        .filter(|note| note.kind == NoteKind::DuplicateId)
        .count();
    let told = import.tickets.len() + import.left_out.len() + replaced;
    match import.source {
        Source::TicketList => assert!(told <= import.rows, "{told} of {} rows", import.rows),
        Source::ServiceNowLog | Source::ChangeLog => assert!(import.left_out.len() <= import.rows),
    }
    assert!(
        import
            .notes
            .iter()
            .all(|note| note.ticket < import.tickets.len())
    );
    let csv = import.left_out_csv(bytes, &options);
    assert!(csv.is_ok(), "{csv:?}");

    let tickets = serde_json::to_string(&import.tickets).unwrap_or_default();
    let text = terms::with_tickets(&tickets);
    match Document::parse(&text) {
        Ok(document) => {
            assert_eq!(*document.tickets, import.tickets);
            laws::hold(&document, &mut choices);
        }
        Err(issues) => panic!("the importer's tickets have faults: {issues}\n{tickets}"),
    }
}

/// What was read; of a text that was not, the faults are looked at.
fn sound<T>(read: Result<T, Issues>) -> Option<T> {
    read.map_err(|issues| faults(&issues.0)).ok()
}

/// The same where every path begins with a name.
fn rooted<T>(root: &str, read: Result<T, Issues>) -> Option<T> {
    let rooted = |issues: Issues| {
        faults(&issues.0);
        let astray = issues.0.iter().find(|issue| !issue.path.starts_with(root));
        assert!(astray.is_none(), "{astray:?}");
    };
    read.map_err(rooted).ok()
}

/// Every fault says what it is and what to do.
fn faults(issues: &[sla_calculator::issue::Issue]) {
    for issue in issues {
        assert!(
            !issue.code.is_empty() && !issue.message.is_empty(),
            "{issue:?}"
        );
    }
}
