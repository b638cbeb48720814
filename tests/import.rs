//! The importer: text in, tickets, questions and left-out rows out.
#![allow(clippy::unwrap_used)]

use flate2::read::GzDecoder;
use sla_calculator::document::agreement::Priority;
use sla_calculator::document::tickets::{EventKind, Ticket};
use sla_calculator::import::{
    DayOrder, Import, ImportError, NoteKind, Options, Question, Role, Source, look, read,
    read_beside,
};
use sla_calculator::map::Map;
use std::io::Read as _;

const SLICE: &[u8] = include_bytes!("data/servicenow-slice.csv");

fn in_zone(zone: &str) -> Options {
    Options {
        zone: Some(zone.to_owned()),
        ..Options::default()
    }
}

fn utc() -> Options {
    in_zone("UTC")
}

/// A ticket as one line: id, fields, events, and what its source does not record.
fn line(ticket: Ticket<'_>) -> String {
    let row = ticket.row();
    let mut parts = vec![row.id.clone()];
    parts.extend(
        row.fields
            .iter()
            .map(|(name, value)| format!("{name}={value}")),
    );
    for event in &row.events {
        let kind = serde_json::to_value(event.kind).unwrap();
        let at = event.at.to_string();
        let at = at.strip_suffix(":00Z").unwrap_or(&at).to_owned();
        let kind = kind.as_str().unwrap().to_owned();
        let mut told = vec![at, kind, event.field.clone(), event.value.clone()];
        told.retain(|text| !text.is_empty());
        parts.push(told.join(" "));
    }
    if !row.unrecorded.is_empty() {
        parts.push(format!(
            "unrecorded {}",
            serde_json::to_string(&row.unrecorded).unwrap()
        ));
    }
    parts.join(" | ")
}

fn lines(import: &Import) -> Vec<String> {
    import.tickets.iter().map(line).collect()
}

fn left_out(import: &Import) -> Vec<String> {
    let told = import.left_out.iter().map(|row| {
        assert_eq!(serde_json::to_value(row.reason).unwrap(), row.reason.code());
        let (reason, column) = (row.reason.code(), &row.column);
        format!(
            "{} {} {reason} {column} {:?}",
            row.row, row.ticket, row.value
        )
    });
    told.collect()
}

fn notes(import: &Import) -> Vec<(String, u32, NoteKind)> {
    let id = |ticket| import.tickets.get(ticket).unwrap().id().to_owned();
    let told = import
        .notes
        .iter()
        .map(|note| (id(note.ticket), note.row, note.kind));
    told.collect()
}

fn failure(bytes: &[u8]) -> String {
    match read(bytes, &utc()) {
        Err(ImportError::Failed(issue)) => format!("{} {issue}", issue.code),
        other => format!("{other:?}"),
    }
}

/// One ticket logged at `written`: the instant it was read as, or the reason it was left out.
fn reading(written: &str, options: &Options) -> String {
    let csv = format!("id\tpriority\tlogged\nA\tP1\t{written}\n");
    match read(csv.as_bytes(), options) {
        Ok(import) => match import.left_out.first() {
            Some(row) => row.reason.code().to_owned(),
            None => import.latest_event.unwrap().to_string(),
        },
        Err(ImportError::Ask(questions)) => match &questions[..] {
            [Question::DayOrder { choices, .. }] => {
                let reads = choices.iter().map(|choice| choice.reads.clone());
                format!("{}?", reads.collect::<Vec<_>>().join(" or "))
            }
            other => format!("{other:?}"),
        },
        Err(error) => error.to_string(),
    }
}

#[test]
fn times_are_read_in_the_forms_that_exports_write() {
    for (written, expected) in [
        // ISO 8601 and its neighbours
        ("2026-11-20T16:40:30Z", "2026-11-20T16:40:30Z"),
        ("2026-11-20 16:40", "2026-11-20T16:40:00Z"),
        ("2026-11-20 16:40:59.999", "2026-11-20T16:40:59Z"),
        ("2026/11/20 16:40", "2026-11-20T16:40:00Z"),
        ("2026-11-20T16:40+05:30", "2026-11-20T11:10:00Z"),
        ("2026-11-20T16:40:00.000-0330", "2026-11-20T20:10:00Z"),
        ("2026-11-20 16:40:00 UTC", "2026-11-20T16:40:00Z"),
        ("2026-11-20 16:40 +01", "2026-11-20T15:40:00Z"),
        // day, month and year in numbers
        ("29-02-2016 01:16", "2016-02-29T01:16:00Z"),
        ("20/11/2026 16:40:05", "2026-11-20T16:40:05Z"),
        ("20.11.2026, 16:40", "2026-11-20T16:40:00Z"),
        ("11/20/2026 4:40 PM", "2026-11-20T16:40:00Z"),
        ("03/03/2026 10:00", "2026-03-03T10:00:00Z"),
        ("31-12-69 23:59", "2069-12-31T23:59:00Z"),
        ("31-12-70 23:59", "1970-12-31T23:59:00Z"),
        (
            "03/04/2026 16:40",
            "2026-04-03T16:40:00 or 2026-03-04T16:40:00?",
        ),
        // the month by name
        ("20/Nov/26 4:40 PM", "2026-11-20T16:40:00Z"),
        ("20 November 2026 16:40", "2026-11-20T16:40:00Z"),
        ("Nov 20, 2026 12:05 am", "2026-11-20T00:05:00Z"),
        ("1-Sept-2026 12:05 p.m.", "2026-09-01T12:05:00Z"),
        ("Fri, 20 Nov 2026 16:40:00 +0000", "2026-11-20T16:40:00Z"),
        ("20 Nov 2026 4:40\u{202f}PM", "2026-11-20T16:40:00Z"),
        // no time, or not for sure
        ("n/a", "not-a-time"),
        ("20-11/2026 16:40", "not-a-time"),
        ("2026-11-20 25:10", "not-a-time"),
        ("2026-11-20 16:60", "not-a-time"),
        ("2026-11-20 13:00 PM", "not-a-time"),
        ("2026-11-20 16:40 and more", "unknown-offset"),
        ("2026-11-20 16:40 CET", "unknown-offset"),
        ("2026-11-20", "no-time-of-day"),
        ("31/04/2026 10:00", "no-such-date"),
        ("2026-02-29 10:00", "no-such-date"),
        ("13/13/2026 10:00", "no-such-date"),
        ("1969-12-31 23:59", "out-of-range"),
        ("2200-01-01 00:00", "out-of-range"),
        ("99999", "not-a-time"),
        ("é", "not-a-time"),
        ("", "no-logged"),
        ("?", "no-logged"),
    ] {
        assert_eq!(reading(written, &utc()), expected, "{written}");
    }
}

#[test]
fn times_without_an_offset_are_read_in_the_zone_of_the_file() {
    for (zone, written, expected) in [
        ("Europe/London", "2026-07-01 10:00", "2026-07-01T09:00:00Z"),
        ("Europe/London", "2026-07-01 10:00Z", "2026-07-01T10:00:00Z"),
        ("Asia/Kolkata", "2026-07-01 10:00", "2026-07-01T04:30:00Z"),
        // skipped: moved forward by the gap; repeated: the first reading
        ("Europe/London", "2026-03-29 01:30", "2026-03-29T01:30:00Z"),
        ("Europe/London", "2026-10-25 01:30", "2026-10-25T00:30:00Z"),
    ] {
        assert_eq!(
            reading(written, &in_zone(zone)),
            expected,
            "{written} {zone}"
        );
    }
    let csv = b"id,priority,logged,resolved\nA,P1,2026-03-29 01:30,2026-10-25 01:30\n";
    let import = read(csv, &in_zone("Europe/London")).unwrap();
    let kinds: Vec<NoteKind> = import.notes.iter().map(|note| note.kind).collect();
    assert_eq!(kinds, [NoteKind::SkippedTime, NoteKind::RepeatedTime]);
}

#[test]
fn the_order_of_day_and_month_is_proven_or_asked_for() {
    let order = |rows: &str| {
        let csv = format!("id,priority,logged,resolved\n{rows}");
        match read(csv.as_bytes(), &utc()) {
            Ok(import) => format!("{:?}", import.day_order),
            Err(ImportError::Ask(questions)) => format!("{} question", questions.len()),
            Err(error) => error.to_string(),
        }
    };
    for (rows, expected) in [
        ("A,1,03/04/2026 10:00,25/04/2026 10:00\n", "Some(DayFirst)"),
        (
            "A,1,03/04/2026 10:00,04/25/2026 10:00\n",
            "Some(MonthFirst)",
        ),
        ("A,1,03/04/2026 10:00,04/04/2026 10:00\n", "1 question"),
        ("A,1,2026-04-03 10:00,04/Apr/26 10:00 AM\n", "None"),
        ("A,1,04/04/2026 10:00,05/05/2026 10:00\n", "None"),
        // A row that fails proves nothing: neither a time that is none nor a date that does not exist.
        (
            "A,1,03/04/2026 10:00,\nB,1,25/04/2026 25:10,\n",
            "1 question",
        ),
        (
            "A,1,03/04/2026 10:00,\nB,1,31/04/2026 10:00,\n",
            "1 question",
        ),
        (
            "A,1,03/04/2026 10:00,\nB,1,n/a,25/04/2026 10:00\n",
            "1 question",
        ),
        // Rows that prove opposite orders prove none.
        (
            "A,1,03/25/2026 10:00,\nB,1,25/04/2026 10:00,\n",
            "1 question",
        ),
    ] {
        assert_eq!(order(rows), expected, "{rows}");
    }
}

#[test]
fn a_question_about_the_order_shows_what_each_answer_means() {
    let csv = b"id,priority,logged,resolved\n\
        A,P1,02/05/2026 10:00,05/05/2026 10:00\n\
        B,P1,06/04/2026 09:00,07/04/2026 09:00\n\
        C,P1,09/04/2026 09:00,03/05/2026 09:00\n";
    let questions = match read(csv, &Options::default()) {
        Err(ImportError::Ask(questions)) => questions,
        other => panic!("{other:?}"),
    };
    let expected = serde_json::json!([
        { "kind": "day-order", "example": "02/05/2026 10:00", "column": "logged", "choices": [
            // Saturday 2 May, Monday 6 April, Thursday 9 April; 3, 1 and 24 days.
            { "order": "day-first", "reads": "2026-05-02T10:00:00", "impossible": 0,
              "tickets": 3, "negative": 0, "weekend": 1, "median": 259_200 },
            // Thursday 5 February, Thursday 4 June, Friday 4 September; 89, 30 and -184 days.
            { "order": "month-first", "reads": "2026-02-05T10:00:00", "impossible": 0,
              "tickets": 3, "negative": 1, "weekend": 0, "median": 2_592_000 },
        ]},
        { "kind": "zone", "example": "02/05/2026 10:00", "column": "logged", "product": "other" },
    ]);
    assert_eq!(serde_json::to_value(&questions).unwrap(), expected);

    for (order, first) in [
        (DayOrder::DayFirst, "2026-05-02T10:00"),
        (DayOrder::MonthFirst, "2026-02-05T10:00"),
    ] {
        let import = read(
            csv,
            &Options {
                day_order: Some(order),
                ..utc()
            },
        )
        .unwrap();
        assert!(lines(&import)[0].contains(first), "{:?}", lines(&import));
        assert_eq!(import.day_order, Some(order));
    }
    let month_first = Options {
        day_order: Some(DayOrder::MonthFirst),
        ..utc()
    };
    assert_eq!(
        left_out(&read(csv, &month_first).unwrap()),
        ["4 C resolved-before-logged resolved \"03/05/2026 09:00\""]
    );
}

#[test]
fn the_zone_is_asked_for_only_where_a_time_needs_it() {
    let with_offset = b"id,priority,logged\nA,P1,2026-11-20T16:40Z\n";
    assert_eq!(read(with_offset, &Options::default()).unwrap().zone, None);
    assert_eq!(read(with_offset, &utc()).unwrap().zone, None);
    let without = b"id,priority,logged\nA,P1,2026-11-20T16:40\n";
    assert!(matches!(
        read(without, &Options::default()),
        Err(ImportError::Ask(_))
    ));
    assert_eq!(read(without, &utc()).unwrap().zone.unwrap(), "UTC");
    let error = read(without, &in_zone("London")).unwrap_err().to_string();
    assert!(
        error.starts_with("zone: \"London\" is no time zone."),
        "{error}"
    );
}

#[test]
fn encodings_and_separators_are_found() {
    let text =
        "Nummer;Priority;Created;Resolved\nÄ-1;Höchste;2026-11-20T16:40Z;2026-11-23T10:00Z\n";
    let text = text.replace("Nummer", "Number");
    let utf16 = |unit: fn(u16) -> [u8; 2], mark: &[u8]| {
        let units = text.encode_utf16().flat_map(unit);
        mark.iter().copied().chain(units).collect::<Vec<u8>>()
    };
    let latin: Vec<u8> = text.chars().map(|letter| letter as u8).collect();
    let marked = [b"\xEF\xBB\xBF", text.as_bytes()].concat();
    for bytes in [
        text.clone().into_bytes(),
        marked,
        utf16(u16::to_le_bytes, b"\xFF\xFE"),
        utf16(u16::to_be_bytes, b"\xFE\xFF"),
        latin,
        text.replace(';', "\t").into_bytes(),
        text.replace(';', ",").into_bytes(),
        text.replace('\n', "\r\n").into_bytes(),
    ] {
        assert_eq!(
            lines(&read(&bytes, &utc()).unwrap()),
            [
                "Ä-1 | priority=Höchste | 2026-11-20T16:40 opened | 2026-11-23T10:00 resolved | \
              unrecorded [\"replied\"]"
            ]
        );
    }
    // The euro sign and the quotes of Windows-1252.
    let csv = b"id,priority,logged\n\x80\x93\x9C,P1,2026-11-20T16:40Z\n";
    assert_eq!(
        read(csv, &utc()).unwrap().tickets.get(0).unwrap().id(),
        "€“œ"
    );
}

#[test]
fn a_file_that_cannot_be_read_says_where_and_what_to_do() {
    for (bytes, expected) in [
        (
            &b""[..],
            "empty file: The file is empty. Export the tickets with a header and one row each.",
        ),
        (
            b"\xEF\xBB\xBF\r\n\r\n",
            "empty file: The file is empty. Export the tickets with a header and one row each.",
        ),
        (
            b"id,priority,logged\n\n",
            "no-rows line 2: The file has a header but no tickets. Export it again with at least one.",
        ),
        (
            b"PK\x03\x04\x14\x00",
            "not-text file: This is a spreadsheet or an archive, not text. Save it as CSV first.",
        ),
        (
            b"\xD0\xCF\x11\xE0\xA1",
            "not-text file: This is a spreadsheet or an archive, not text. Save it as CSV first.",
        ),
        (
            b"id\x00,logged",
            "not-text file: This is not a text file. Save it as CSV first.",
        ),
        (
            b"id;priority\nA;P1\n",
            "missing-column line 1: No column says when a ticket was logged. Name it Logged, Opened at or Created, or choose the column. Found: id, priority.",
        ),
        (
            b"logged\n2026-11-20T16:40Z\n",
            "missing-column line 1: No column holds the priority. Name it Priority, or choose the column. Found: logged.",
        ),
    ] {
        assert_eq!(failure(bytes), expected);
    }
}

#[test]
fn columns_are_recognised_by_the_names_that_tools_give_them() {
    let stamp = "2026-11-20T16:40Z";
    for (header, expected) in [
        (
            "Issue key,Issue id,Priority,Created,Resolved,Status",
            "id priority logged resolved status",
        ),
        (
            "Ticket ID,Priority,Created at,First reply at,Solved at",
            "id priority logged replied resolved",
        ),
        (
            "number,priority,opened_at,resolved_at,state,assignment_group",
            "id priority logged resolved status assignment-group",
        ),
        (
            "KEY , SEVERITY,date-created,Category",
            "id priority logged category",
        ),
        ("Logged,Priority", "priority logged"),
    ] {
        let cells: Vec<&str> = header.split(',').map(|_| stamp).collect();
        let csv = format!("{header}\n{}\n", cells.join(","));
        let import = read(csv.as_bytes(), &utc()).unwrap();
        let roles = import
            .columns
            .iter()
            .map(|column| serde_json::to_value(column.role).unwrap());
        let roles: Vec<String> = roles
            .map(|role| role.as_str().unwrap().to_owned())
            .collect();
        assert_eq!(roles.join(" "), expected, "{header}");
    }
    let csv = b"Ref,How bad,Came in,Created\nA,3,2026-11-20T16:40Z,2026-11-21T16:40Z\n";
    let mapping = Map::from([
        (Role::Id, "Ref".to_owned()),
        (Role::Priority, "How bad".to_owned()),
        (Role::Logged, "Came in".to_owned()),
    ]);
    let chosen = Options { mapping, ..utc() };
    assert_eq!(
        lines(&read(csv, &chosen).unwrap()),
        ["A | priority=P3 | 2026-11-20T16:40 opened | unrecorded [\"replied\",\"resolved\"]"]
    );
    let wrong = Map::from([(Role::Id, "Nr".to_owned())]);
    let error = read(
        csv,
        &Options {
            mapping: wrong,
            ..utc()
        },
    )
    .unwrap_err();
    assert_eq!(
        error.to_string(),
        "mapping.Nr: The file has no such column. Found: Ref, How bad, Came in, Created."
    );
}

#[test]
fn priorities_are_matched_where_there_is_one_answer() {
    let standard = [
        ("P1", "Critical"),
        ("P2", "High"),
        ("P3", "Normal"),
        ("P4", "Low"),
    ];
    let unnamed = [("1", ""), ("2", "")];
    for (value, priorities, expected) in [
        ("3 - Moderate", &standard[..], "P3"),
        ("2 - High", &standard, "P2"),
        ("p4", &standard, "P4"),
        ("high", &standard, "P2"),
        ("P1 - Critical", &standard, "P1"),
        ("P1: burning", &standard, "P1"),
        ("4", &standard, "P4"),
        // Two answers, or none: the file's word stays.
        ("1 - High", &standard, "1 - High"),
        ("5 - Planning", &standard, "5 - Planning"),
        ("Very high", &standard, "Very high"),
        ("Sev-0", &standard, "Sev-0"),
        ("2 - High", &unnamed, "2"),
        ("3 - Moderate", &[], "P3"),
        ("P2", &[], "P2"),
        ("High", &[], "High"),
        ("10 - None", &[], "10 - None"),
    ] {
        let priorities = priorities.iter().map(|(id, name)| Priority {
            id: (*id).to_owned(),
            name: (*name).to_owned(),
        });
        let options = Options {
            priorities: priorities.collect(),
            ..utc()
        };
        let csv = format!("id,priority,logged\nA,{value},2026-11-20T16:40Z\n");
        let import = read(csv.as_bytes(), &options).unwrap();
        let carried = import.tickets.get(0).unwrap().row().fields["priority"].clone();
        assert_eq!(carried, expected, "{value}");
        let listed = &import.priorities[0];
        assert_eq!((listed.value.as_str(), listed.tickets), (value, 1));
        assert_eq!(
            listed.id.clone().unwrap_or_else(|| value.to_owned()),
            expected
        );
    }
}

#[test]
fn a_list_tells_what_it_records_and_no_more() {
    let csv = b"Key,Priority,Created,First reply,Resolved,Status,Category\n\
        A,P1,2026-11-20T16:40Z,2026-11-20T16:50Z,2026-11-23T10:00Z,Closed,Mail\n\
        B,P2,2026-11-20T16:40Z,,,Open,?\n\
        C,P2,2026-11-20T16:40Z,2026-11-24T10:00Z,2026-11-23T10:00Z,Done,\n\
        D,,2026-11-20T16:40Z,,,Resolved,\n\
        E,P3,2026-11-20T16:40Z,,2026-11-21T16:40Z,Duplicate,\n\
        F,P3,2026-11-20T16:40Z,,,Cancelled,\n";
    let import = read(csv, &utc()).unwrap();
    assert_eq!(import.source, Source::TicketList);
    assert!(!import.status_history);
    assert_eq!(
        lines(&import),
        [
            "A | category=Mail | priority=P1 | 2026-11-20T16:40 opened | 2026-11-20T16:50 replied | 2026-11-23T10:00 resolved",
            "B | priority=P2 | 2026-11-20T16:40 opened",
            "C | priority=P2 | 2026-11-20T16:40 opened | 2026-11-23T10:00 resolved | 2026-11-24T10:00 replied",
            "D | 2026-11-20T16:40 opened | unrecorded [\"resolved\"]",
            "E | priority=P3 | 2026-11-20T16:40 opened | 2026-11-21T16:40 cancelled Duplicate",
        ]
    );
    assert_eq!(
        left_out(&import),
        ["7 F cancelled-without-time Status \"Cancelled\""]
    );
    assert_eq!(
        notes(&import),
        [("D".to_owned(), 5, NoteKind::ResolvedUnknown)]
    );
    let counted = import
        .statuses
        .iter()
        .map(|count| (count.status.as_str(), count.tickets));
    assert_eq!(
        counted.collect::<Vec<_>>(),
        [
            ("Closed", 1),
            ("Open", 1),
            ("Done", 1),
            ("Resolved", 1),
            ("Duplicate", 1)
        ]
    );
    assert_eq!(
        import.latest_event.unwrap().to_string(),
        "2026-11-24T10:00:00Z"
    );
}

#[test]
fn of_rows_with_the_same_number_the_last_is_kept() {
    let csv = b"id,priority,logged\n\
        A,P1,2026-11-20T16:40Z\nB,P1,2026-11-20T16:40Z\nA,P2,2026-11-21T16:40Z\nA,P3,2026-11-22T16:40Z\n";
    let import = read(csv, &utc()).unwrap();
    assert_eq!(
        lines(&import),
        [
            "B | priority=P1 | 2026-11-20T16:40 opened | unrecorded [\"replied\",\"resolved\"]",
            "A | priority=P3 | 2026-11-22T16:40 opened | unrecorded [\"replied\",\"resolved\"]",
        ]
    );
    let replaced = NoteKind::DuplicateId;
    assert_eq!(
        notes(&import),
        [("A".to_owned(), 4, replaced), ("A".to_owned(), 2, replaced)]
    );
    assert_eq!(
        (import.rows, import.tickets.len() + import.notes.len()),
        (4, 4)
    );
}

#[test]
fn rows_that_cannot_be_used_are_listed_and_the_others_read() {
    let csv = "id,priority,logged,first reply,resolved\r\n\
        A,P1,2026-11-20T16:40Z,,2026-11-20T16:41Z\r\n\
        \r\n\
        ,P1,2026-11-20T16:40Z,,\r\n\
        C,P1,n/a,,\r\n\
        D,P1,2026-11-20T16:40Z,,2026-11-20T16:39Z\r\n\
        E,P1,2026-11-20T16:40Z,2026-11-20T16:39Z,\r\n\
        F,P1\r\n\
        G,P1,2026-11-20T16:40Z,,,,\r\n\
        \"H\r\nh\",P1,=1+1,,\r\n\
        I,P1,2026-11-20T16:40Z,,,extra\r\n\
        ,,,,\r\n\
        J,P1,2026-11-20T16:40Z,,soon\r\n\
        K,P1,\"2026-11-20T16:40Z,,\r\nL,P1,2026-11-20T16:40Z,,\r\n\r\n";
    let import = read(csv.as_bytes(), &utc()).unwrap();
    assert_eq!(
        left_out(&import),
        [
            "4  no-id id \"\"",
            "5 C not-a-time logged \"n/a\"",
            "6 D resolved-before-logged resolved \"2026-11-20T16:39Z\"",
            "7 E replied-before-logged first reply \"2026-11-20T16:39Z\"",
            "8 F ragged  \"\"",
            "10 H\r\nh not-a-time logged \"=1+1\"",
            "12 I ragged  \"\"",
            "14 J not-a-time resolved \"soon\"",
            "15 K open-quote  \"\"",
        ]
    );
    assert_eq!(import.rows, import.tickets.len() + import.left_out.len());
    assert_eq!(
        import.tickets.iter().map(Ticket::id).collect::<Vec<_>>(),
        ["A", "G"]
    );

    // Old files end their lines with a carriage return alone.
    let old = read(csv.replace("\r\n", "\r").as_bytes(), &utc()).unwrap();
    let rows = |import: &Import| {
        import
            .left_out
            .iter()
            .map(|row| row.row)
            .collect::<Vec<_>>()
    };
    assert_eq!(rows(&old), rows(&import));

    let csv_again = import.left_out_csv(csv.as_bytes(), &utc()).unwrap();
    let rows: Vec<&str> = csv_again.lines().collect();
    assert_eq!(
        rows[0],
        "id,priority,logged,first reply,resolved,row,reason"
    );
    assert_eq!(rows[2], "C,P1,n/a,,,5,not-a-time");
    assert_eq!(rows[5], "F,P1,,,,8,ragged");
    assert_eq!(rows[6..8], ["\"H", "h\",P1,'=1+1,,,10,not-a-time"]);
}

#[test]
fn formulas_are_text() {
    let csv = b"id,priority,logged\n\
        \"=\"\"0042\"\"\",=\"P1\",=\"2026-11-20T16:40Z\"\n\
        =HYPERLINK(A),P2,2026-11-20T16:40Z\n";
    assert_eq!(
        lines(&read(csv, &utc()).unwrap()),
        [
            "0042 | priority=P1 | 2026-11-20T16:40 opened | unrecorded [\"replied\",\"resolved\"]",
            "=HYPERLINK(A) | priority=P2 | 2026-11-20T16:40 opened | unrecorded [\"replied\",\"resolved\"]",
        ]
    );
}

/// An event log of one ticket opened on 20 November at 10:00: `day time state priority resolved_at`.
fn log(rows: &[&str]) -> Import {
    let mut csv =
        "number,incident_state,sys_updated_at,opened_at,priority,resolved_at\n".to_owned();
    for row in rows {
        let cells: Vec<&str> = row.split(' ').collect();
        let [day, time, state, priority, rest @ ..] = &cells[..] else {
            panic!("{row}")
        };
        let resolved_at = match rest {
            [day, time] => format!("{day}-11-2026 {time}"),
            _ => "?".to_owned(),
        };
        let state = state.replace('_', " ");
        csv.push_str(&format!(
            "I,{state},{day}-11-2026 {time},20-11-2026 10:00,{priority},{resolved_at}\n"
        ));
    }
    let import = read(csv.as_bytes(), &utc()).unwrap();
    assert_eq!(import.source, Source::ServiceNowLog);
    assert!(import.status_history);
    import
}

#[test]
fn a_log_becomes_events() {
    use NoteKind::*;
    type Case = (
        &'static str,
        &'static [&'static str],
        &'static str,
        &'static [(u32, NoteKind)],
    );
    let cases: [Case; 11] = [
        (
            "a repeated state is told once",
            &[
                "20 10:05 New 3",
                "20 10:06 New 3",
                "20 11:00 Resolved 3",
                "20 12:00 Resolved 3",
                "25 11:00 Closed 3",
            ],
            "priority=P3 | 20T10:00 opened | 20T10:05 status New | 20T11:00 status Resolved | 20T11:00 resolved | 25T11:00 status Closed",
            &[],
        ),
        (
            "in one minute the order of the file stays, and an update to the minute of opening is not early",
            &[
                "20 10:00 New 3",
                "20 10:00 Awaiting_User_Info 3",
                "20 11:00 Active 3",
                "20 11:00 Resolved 3",
            ],
            "priority=P3 | 20T10:00 opened | 20T10:00 status New | 20T10:00 status Awaiting User Info | 20T11:00 status Active | 20T11:00 status Resolved | 20T11:00 resolved",
            &[],
        ),
        (
            "rows out of order are sorted, and a row before opening moves to it",
            &["20 11:00 Resolved 3", "20 09:00 New 3", "20 12:00 Closed 3"],
            "priority=P3 | 20T10:00 opened | 20T10:00 status New | 20T11:00 status Resolved | 20T11:00 resolved | 20T12:00 status Closed",
            &[(3, OutOfOrder), (3, BeforeOpened)],
        ),
        (
            "a resolved ticket that moves on is open again",
            &[
                "20 10:05 New 3",
                "20 11:00 Resolved 3",
                "21 11:00 Active 3",
                "21 12:00 Resolved 3",
                "25 11:00 Closed 3",
            ],
            "priority=P3 | 20T10:00 opened | 20T10:05 status New | 20T11:00 status Resolved | 20T11:00 resolved | 21T11:00 status Active | 21T11:00 reopened | 21T12:00 status Resolved | 21T12:00 resolved | 25T11:00 status Closed",
            &[],
        ),
        (
            "and stays open if it is never closed",
            &["20 10:05 New 3", "20 11:00 Resolved 3", "21 11:00 Active 3"],
            "priority=P3 | 20T10:00 opened | 20T10:05 status New | 20T11:00 status Resolved | 20T11:00 resolved | 21T11:00 status Active | 21T11:00 reopened",
            &[],
        ),
        (
            "but the last change to Resolved before closing is the resolution",
            &[
                "20 10:05 New 3",
                "20 11:00 Resolved 3",
                "20 11:10 New 3",
                "25 11:00 Closed 3",
            ],
            "priority=P3 | 20T10:00 opened | 20T10:05 status New | 20T11:00 status Resolved | 20T11:00 resolved | 20T11:10 status New | 25T11:00 status Closed",
            &[(4, ActiveAfterResolved)],
        ),
        (
            "closed without being resolved: can't tell",
            &["20 10:05 New 3", "25 11:00 Closed 3"],
            "priority=P3 | 20T10:00 opened | 20T10:05 status New | 25T11:00 status Closed | unrecorded resolved",
            &[(2, ResolvedUnknown)],
        ),
        (
            "resolved when it was logged",
            &["20 10:00 Resolved 3", "25 11:00 Closed 3"],
            "priority=P3 | 20T10:00 opened | 20T10:00 status Resolved | 20T10:00 resolved | 25T11:00 status Closed",
            &[(2, LoggedResolved)],
        ),
        (
            "a change of priority happens with its row",
            &[
                "20 10:05 New 3",
                "20 10:30 Active 1",
                "20 10:40 Active ?",
                "20 11:00 Resolved 1",
            ],
            "priority=P3 | 20T10:00 opened | 20T10:05 status New | 20T10:30 status Active | 20T10:30 set priority P1 | 20T11:00 status Resolved | 20T11:00 resolved",
            &[],
        ),
        (
            "the column of the resolution is only compared",
            &[
                "20 10:05 New 3",
                "20 11:00 Resolved 3 20 12:00",
                "25 11:00 Closed 3 20 12:00",
            ],
            "priority=P3 | 20T10:00 opened | 20T10:05 status New | 20T11:00 status Resolved | 20T11:00 resolved | 25T11:00 status Closed",
            &[(3, ResolvedDiffers)],
        ),
        (
            "cancelled",
            &["20 10:05 New 3", "20 11:00 Canceled 3"],
            "priority=P3 | 20T10:00 opened | 20T10:05 status New | 20T11:00 status Canceled | 20T11:00 cancelled Canceled",
            &[],
        ),
    ];
    for (name, rows, expected, expected_notes) in cases {
        let import = log(rows);
        let told = lines(&import)[0].replace("2026-11-", "");
        let told = told.strip_prefix("I | ").unwrap();
        let told = told.replace(" | unrecorded [\"replied\"]", "");
        let told = told.replace("[\"replied\",\"resolved\"]", "resolved");
        assert_eq!(told, expected, "{name}");
        let notes: Vec<(u32, NoteKind)> = import
            .notes
            .iter()
            .map(|note| (note.row, note.kind))
            .collect();
        assert_eq!(notes, expected_notes, "{name}");
    }
}

#[test]
fn rows_of_a_log_may_stand_apart_and_may_be_unusable() {
    let csv = b"number,incident_state,sys_updated_at,opened_at,priority\n\
        A,New,2026-11-20 10:00,2026-11-20 10:00,1\n\
        B,New,2026-11-20 10:00,2026-11-20 10:00,2\n\
        A,Active,soon,2026-11-20 10:00,1\n\
        A,Resolved,2026-11-20 12:00,2026-11-20 10:01,1\n\
        B,,2026-11-20 11:00,2026-11-20 10:00,2\n\
        ?,Active,2026-11-20 11:00,2026-11-20 10:00,2\n\
        C,New,2026-11-20 10:00,?,2\n\
        D,New,,2026-11-20 10:00,2\n\
        B,Waiting for customer,2026-11-20 10:30,2026-11-20 10:00,2\n\
        B,Waiting for support,2026-11-20 10:40,2026-11-20 10:00,2\n";
    let import = read(csv, &utc()).unwrap();
    assert_eq!(
        lines(&import),
        [
            "A | priority=P1 | 2026-11-20T10:00 opened | 2026-11-20T10:00 status New | 2026-11-20T12:00 status Resolved | 2026-11-20T12:00 resolved | unrecorded [\"replied\"]",
            "B | priority=P2 | 2026-11-20T10:00 opened | 2026-11-20T10:00 status New | 2026-11-20T10:30 status Waiting for customer | 2026-11-20T10:40 status Waiting for support | unrecorded [\"replied\"]",
        ]
    );
    assert_eq!(
        left_out(&import),
        [
            "4 A not-a-time sys_updated_at \"soon\"",
            "6 B no-status incident_state \"\"",
            "7  no-id number \"\"",
            "8 C no-logged opened_at \"\"",
            "9 D no-updated sys_updated_at \"\"",
        ]
    );
    let expected = [
        ("A", 5, NoteKind::OpenedDiffers),
        ("A", 2, NoteKind::RowLeftOut),
        ("B", 3, NoteKind::RowLeftOut),
    ];
    let notes = notes(&import);
    let notes: Vec<(&str, u32, NoteKind)> = notes
        .iter()
        .map(|(id, row, kind)| (id.as_str(), *row, *kind))
        .collect();
    assert_eq!(notes, expected);
    let pauses: Vec<&str> = import
        .suggested_pauses
        .iter()
        .map(|count| count.status.as_str())
        .collect();
    assert_eq!(pauses, ["Waiting for customer"]);
}

/// Counts over the slice, taken from the file with a few lines of Python.
#[test]
fn the_slice_of_the_real_log_is_read_whole() {
    let import = read(SLICE, &in_zone("Europe/London")).unwrap();
    assert_eq!((import.tickets.len(), import.rows), (95, 747));
    check_real_log(&import, 8);
    let priority_changes = import.tickets.iter().filter(|ticket| {
        ticket
            .row()
            .events
            .iter()
            .any(|event| event.field == "priority")
    });
    assert_eq!(priority_changes.count(), 39);
}

#[test]
fn the_real_log_is_read_whole() {
    let packed = include_bytes!("data/servicenow-log.csv.gz");
    let mut log = Vec::new();
    GzDecoder::new(&packed[..]).read_to_end(&mut log).unwrap();
    let import = read(&log, &in_zone("Europe/London")).unwrap();
    assert_eq!((import.tickets.len(), import.rows), (890, 5998));
    check_real_log(&import, 29);
    let differs = import
        .notes
        .iter()
        .filter(|note| note.kind == NoteKind::ResolvedDiffers);
    assert_eq!(differs.count(), 17);
    let counted = import
        .statuses
        .iter()
        .map(|count| (count.status.as_str(), count.tickets));
    assert_eq!(
        counted.collect::<Vec<_>>(),
        [
            ("New", 632),
            ("Resolved", 890),
            ("Closed", 890),
            ("Active", 557),
            ("Awaiting User Info", 294),
            ("Awaiting Problem", 34),
            ("Awaiting Vendor", 3),
            ("Awaiting Evidence", 2),
        ]
    );
}

/// What holds for the log and for its slice, which keeps all odd tickets but most of those that
/// were logged as resolved.
fn check_real_log(import: &Import, logged_resolved: usize) {
    assert_eq!(import.source, Source::ServiceNowLog);
    assert_eq!(import.left_out, []);
    assert_eq!(import.day_order, Some(DayOrder::DayFirst));
    assert_eq!(import.zone.as_deref(), Some("Europe/London"));
    let of = |kind| {
        let notes = notes(import).into_iter().filter(move |note| note.2 == kind);
        notes.map(|(id, ..)| id).collect::<Vec<_>>()
    };
    assert_eq!(of(NoteKind::LoggedResolved).len(), logged_resolved);
    assert_eq!(of(NoteKind::OutOfOrder), ["INC0000137"]);
    assert_eq!(of(NoteKind::ActiveAfterResolved), ["INC0000137"]);
    let early = [
        "INC0000130",
        "INC0000131",
        "INC0000134",
        "INC0000135",
        "INC0000164",
    ];
    assert_eq!(of(NoteKind::BeforeOpened), early);
    assert!(of(NoteKind::ResolvedUnknown).is_empty());

    let has = |ticket: &Ticket<'_>, kind| ticket.events().any(|event| event.kind == kind);
    let reopened = import
        .tickets
        .iter()
        .filter(|ticket| has(ticket, EventKind::Reopened));
    assert_eq!(reopened.count(), 10);
    for ticket in import.tickets.iter() {
        assert!(has(&ticket, EventKind::Resolved), "{}", line(ticket));
        assert!(!ticket.records(EventKind::Replied) && ticket.records(EventKind::Resolved));
        let times: Vec<String> = ticket.events().map(|event| event.at.to_string()).collect();
        assert!(times.is_sorted(), "{}", line(ticket));
    }
    let mut pauses: Vec<&str> = import
        .suggested_pauses
        .iter()
        .map(|count| count.status.as_str())
        .collect();
    pauses.sort_unstable();
    assert_eq!(
        pauses,
        [
            "Awaiting Evidence",
            "Awaiting Problem",
            "Awaiting User Info",
            "Awaiting Vendor"
        ]
    );
    let mut ids: Vec<&str> = import
        .priorities
        .iter()
        .filter_map(|value| value.id.as_deref())
        .collect();
    ids.sort_unstable();
    assert_eq!(ids, ["P1", "P2", "P3", "P4"]);
}

#[test]
fn bytes_of_any_kind_never_panic() {
    use proptest::prelude::*;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let cells = "[a-z0-9 /:.,;\"=?\t\r\nZ-]{0,60}";
    let headers = prop_oneof![
        Just("id,priority,logged,first reply,resolved,status\n".to_owned()),
        Just("number;priority;opened_at;sys_updated_at;incident_state\n".to_owned()),
        Just(String::new()),
    ];
    let files = (headers, cells, any::<bool>());
    let law = |(header, cells, cut): (String, String, bool)| {
        let text = header + &cells;
        let bytes = &text.as_bytes()[..text.len() - usize::from(cut && !text.is_empty())];
        if let Ok(import) = read(bytes, &utc()) {
            let replaced = import
                .notes
                .iter()
                .filter(|note| note.kind == NoteKind::DuplicateId);
            if import.source == Source::TicketList {
                let told = import.tickets.len() + import.left_out.len() + replaced.count();
                prop_assert_eq!(told, import.rows);
            }
            prop_assert!(import.left_out_csv(bytes, &utc()).is_ok());
        }
        Ok(())
    };
    runner.run(&files, law).unwrap();
    let bytes = proptest::collection::vec(any::<u8>(), 0..200);
    runner
        .run(&bytes, |bytes| {
            let _ = read(&bytes, &utc());
            Ok(())
        })
        .unwrap();
}

fn fixture(name: &str) -> Vec<u8> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/import/");
    std::fs::read([folder, name].concat()).unwrap()
}

fn standard() -> Vec<Priority> {
    let named = [
        ("P1", "Critical"),
        ("P2", "High"),
        ("P3", "Normal"),
        ("P4", "Low"),
    ];
    let priority = |(id, name): (&str, &str)| Priority {
        id: id.to_owned(),
        name: name.to_owned(),
    };
    named.map(priority).into()
}

#[test]
fn the_first_look_says_what_a_file_is_and_why() {
    for (name, expected) in [
        (
            "jira-list.csv",
            "jira (Issue key, Issue id, Issue Type) ticket-list utf-8 , header",
        ),
        (
            "jira-history.csv",
            "jira (issue_key, changelog_id, from_string) change-log utf-8 , header",
        ),
        (
            "servicenow-list.csv",
            "servicenow (sys_updated_on, opened_at, resolved_at) ticket-list windows-1252 , header",
        ),
        (
            "servicenow-metric.csv",
            "servicenow (inc_number, mi_definition) change-log utf-8 , header",
        ),
        (
            "servicenow-audit.csv",
            "servicenow (sys_created_on, opened_at, documentkey) change-log utf-8 , header",
        ),
        (
            "zendesk-list.csv",
            "zendesk (First reply time in minutes, Full resolution time in minutes, Initially assigned at) ticket-list utf-8 , header",
        ),
        (
            "zendesk-updates.csv",
            "zendesk (Changes - Field name, Changes - New value, Update - Timestamp) change-log utf-8 , header",
        ),
        (
            "freshdesk-list.csv",
            "freshdesk (Initial response time, Resolution status, First response status) ticket-list utf-8 , header",
        ),
        (
            "semicolon-windows-1252.csv",
            "other () ticket-list windows-1252 ; header",
        ),
        ("utf-16.csv", "other () ticket-list utf-16le \\t header"),
        ("single-quotes.csv", "other () ticket-list utf-8 , header"),
        ("no-header.csv", "other () ticket-list utf-8 , no header"),
        ("headers-only.csv", "other () ticket-list utf-8 , header"),
        ("one-column.csv", "other () ticket-list utf-8 , header"),
    ] {
        let look = look(&fixture(name), &Options::default()).unwrap();
        let word = |value: serde_json::Value| value.as_str().unwrap().to_owned();
        let told = format!(
            "{} ({}) {} {} {} {}",
            word(serde_json::to_value(look.product).unwrap()),
            look.reason.join(", "),
            word(serde_json::to_value(look.source).unwrap()),
            word(serde_json::to_value(look.layout.encoding).unwrap()),
            look.layout.separator.escape_default(),
            if look.layout.header {
                "header"
            } else {
                "no header"
            },
        );
        assert_eq!(told, expected, "{name}");
    }
}

/// Worked out by hand from the files; London was an hour ahead of UTC until 25 October 2026.
#[test]
fn the_export_of_each_product_becomes_tickets() {
    let replied = "unrecorded [\"replied\"]";
    for (name, zone, expected) in [
        (
            "jira-list.csv",
            "Europe/London",
            vec![
                format!("PROJ-1841 | priority=P2 | 2026-09-01T08:00 opened | 2026-09-01T15:00 resolved | {replied}"),
                format!("PROJ-1842 | priority=P2 | 2026-09-02T08:00 opened | 2026-09-03T10:00 resolved | {replied}"),
                format!("PROJ-1843 | priority=Medium | 2026-10-05T08:00 opened | 2026-10-06T09:00 resolved | {replied}"),
            ],
        ),
        (
            "jira-history.csv",
            "",
            vec![
                format!(
                    "PROJ-7 | priority=Medium | 2026-09-02T08:00 opened | 2026-09-02T08:00 status Open | 2026-09-02T09:00 status Waiting for customer | 2026-09-03T09:00 status In Progress | 2026-09-03T09:30 set priority P2 | 2026-09-03T10:00 status Resolved | 2026-09-03T10:00 resolved | {replied}"
                ),
                format!("PROJ-8 | priority=P4 | 2026-09-04T08:00 opened | {replied}"),
            ],
        ),
        (
            "servicenow-list.csv",
            "Europe/London",
            vec![
                format!("INC0010001 | assignment_group=Service Desk | category=Hardware | priority=P2 | 2026-09-02T08:00 opened | 2026-09-02T14:00 resolved | {replied}"),
                format!("INC0010002 | assignment_group=Service Desk | category=Software | priority=P2 | 2026-09-07T08:00 opened | 2026-09-08T11:00 resolved | {replied}"),
                format!("INC0010003 | assignment_group=Network | category=Software | priority=P3 | 2026-10-05T08:00 opened | {replied}"),
            ],
        ),
        (
            "servicenow-metric.csv",
            "Europe/London",
            vec![
                format!(
                    "INC0010011 | priority=P2 | 2026-09-02T08:00 opened | 2026-09-02T08:00 status New | 2026-09-02T09:00 status On Hold | 2026-09-03T09:00 status In Progress | 2026-09-03T10:00 status Resolved | 2026-09-03T10:00 resolved | {replied}"
                ),
                format!("INC0010012 | priority=P2 | 2026-09-07T08:00 opened | 2026-09-07T08:00 status In Progress | 2026-09-08T11:00 status Resolved | 2026-09-08T11:00 resolved | {replied}"),
                format!("INC0010013 | priority=P3 | 2026-10-05T08:00 opened | 2026-10-05T08:00 status New | 2026-10-06T09:00 status Resolved | 2026-10-06T09:00 resolved | {replied}"),
            ],
        ),
        (
            "servicenow-audit.csv",
            "UTC",
            vec![format!(
                "9d385017c611228701d22104cc95c371 | priority=P2 | 2026-09-02T08:00 opened | 2026-09-02T08:00 status New | 2026-09-02T09:00 status On Hold | 2026-09-02T12:00 status Resolved | 2026-09-02T12:00 resolved | {replied}"
            )],
        ),
        (
            "zendesk-list.csv",
            "",
            vec![
                format!("35436 | priority=Urgent | 2026-09-02T08:00 opened | 2026-09-02T10:00 resolved | {replied}"),
                format!("35437 | priority=P3 | 2026-09-04T08:00 opened | {replied}"),
            ],
        ),
        (
            "zendesk-updates.csv",
            "Europe/London",
            vec![format!(
                "35436 | priority=P2 | 2026-09-02T07:00 opened | 2026-09-02T07:00 status new | 2026-09-02T07:10 status open | 2026-09-02T08:00 status pending | 2026-09-03T08:00 status open | 2026-09-03T09:00 status solved | 2026-09-03T09:00 resolved | 2026-09-08T09:00 status closed | {replied}"
            )],
        ),
        (
            "freshdesk-list.csv",
            "Europe/London",
            vec![
                "101 | priority=Urgent | 2026-09-02T08:00 opened | 2026-09-02T08:10 replied | 2026-09-02T10:00 resolved".to_owned(),
                "102 | priority=Medium | 2026-09-04T08:00 opened | 2026-09-04T08:30 replied".to_owned(),
            ],
        ),
    ] {
        let options = Options {
            zone: Some(zone.to_owned()).filter(|zone| !zone.is_empty()),
            priorities: standard(),
            ..Options::default()
        };
        let import = read(&fixture(name), &options).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(lines(&import), expected, "{name}");
        assert_eq!(import.left_out, [], "{name}");
        assert_eq!(import.status_history, import.source != Source::TicketList, "{name}");
    }
}

/// Worked out by hand from the files. A ticket without a change ends as the list says; what the list calls
/// `Fertig` is resolved by its time.
#[test]
fn a_log_is_read_beside_the_list_of_its_tickets() {
    let replied = "unrecorded [\"replied\"]";
    let options = |zone: &str| Options {
        zone: Some(zone.to_owned()),
        priorities: standard(),
        ..Options::default()
    };
    for (list, log, log_zone, expected, lost) in [
        (
            "jira-issues.csv",
            "jira-issue-history.csv",
            "UTC",
            vec![
                format!(
                    "PROJ-7 | priority=Medium | 2026-09-02T08:00 opened | 2026-09-02T08:00 status Open | 2026-09-02T09:00 status Waiting for customer | 2026-09-03T09:00 status In Progress | 2026-09-03T09:30 set priority P2 | 2026-09-03T10:00 status Resolved | 2026-09-03T10:00 resolved | {replied}"
                ),
                format!("PROJ-8 | priority=P4 | 2026-09-04T08:00 opened | {replied}"),
                format!(
                    "PROJ-9 | priority=P2 | 2026-09-07T08:00 opened | 2026-09-08T12:00 resolved | {replied}"
                ),
            ],
            vec!["8 10099 not-in-list issue_id \"10099\""],
        ),
        (
            "servicenow-list.csv",
            "servicenow-metric-instance.csv",
            "Europe/London",
            vec![
                format!(
                    "INC0010001 | assignment_group=Service Desk | category=Hardware | priority=P2 | 2026-09-02T08:00 opened | 2026-09-02T08:00 status New | 2026-09-02T09:00 status On Hold | 2026-09-02T14:00 status Resolved | 2026-09-02T14:00 resolved | {replied}"
                ),
                format!(
                    "INC0010002 | assignment_group=Service Desk | category=Software | priority=P2 | 2026-09-07T08:00 opened | 2026-09-08T11:00 resolved | {replied}"
                ),
                format!(
                    "INC0010003 | assignment_group=Network | category=Software | priority=P3 | 2026-10-05T08:00 opened | {replied}"
                ),
            ],
            vec![],
        ),
    ] {
        let (list, log) = (fixture(list), fixture(log));
        let beside = (list.as_slice(), &options("Europe/London"));
        let import = read_beside(&log, &options(log_zone), beside).unwrap();
        assert_eq!(lines(&import), expected);
        assert_eq!(left_out(&import), lost);
        assert!(import.status_history);
        assert_eq!(import.without_changes, Some(1));
        // A change of something else does not leave a ticket without a priority.
        let values = import.priorities.iter();
        assert!(
            values
                .map(|value| &value.value)
                .all(|value| !value.is_empty())
        );
    }
}

#[test]
fn numbers_that_are_written_as_formulas_are_joined_too() {
    let log = fixture("servicenow-metric-instance.csv");
    let list = String::from_utf8_lossy(&fixture("servicenow-list.csv")).into_owned();
    let formulas = list.replace("\"INC0010001\"", "\"=\"\"INC0010001\"\"\"");
    let formulas = formulas.replace("\nINC0010001,", "\n\"=\"\"INC0010001\"\"\",");
    assert_ne!(formulas, list);
    let read = |list: &str| {
        let import = read_beside(&log, &utc(), (list.as_bytes(), &utc())).unwrap();
        (lines(&import), left_out(&import))
    };
    assert_eq!(read(&formulas), read(&list));
}

#[test]
fn a_log_beside_a_list_of_other_tickets_says_so() {
    let code = |log: &[u8], list: &[u8]| match read_beside(log, &utc(), (list, &utc())) {
        Err(ImportError::Failed(issue)) => issue.code,
        other => panic!("{other:?}"),
    };
    let (list, log) = (
        fixture("jira-issues.csv"),
        fixture("jira-issue-history.csv"),
    );
    let others = b"number,priority,opened_at\nINC1,2,2026-09-02T08:00Z\n";
    assert_eq!(code(&log, others), "not-joined");
    assert_eq!(code(&list, &list), "not-a-log");
    assert_eq!(code(&log, &fixture("jira-history.csv")), "not-a-list");
    // Alone it lacks what the list says.
    let told = failure(&log);
    assert!(told.starts_with("missing-column"), "{told}");
}

#[test]
fn tickets_of_a_range_are_those_of_the_list() {
    let (list, log) = (
        fixture("jira-issues.csv"),
        fixture("jira-issue-history.csv"),
    );
    let options = Options {
        from: Some("2026-09-03T00:00:00Z".parse().unwrap()),
        to: Some("2026-09-05T00:00:00Z".parse().unwrap()),
        ..utc()
    };
    let import = read_beside(&log, &options, (&list, &utc())).unwrap();
    let ids: Vec<String> = import
        .tickets
        .iter()
        .map(|ticket| ticket.id().to_owned())
        .collect();
    assert_eq!(ids, ["PROJ-8"]);
    assert!(import.notes.iter().all(|note| note.ticket == 0));
}

#[test]
fn a_status_history_suggests_its_pauses() {
    for (name, expected) in [
        ("jira-history.csv", "Waiting for customer"),
        ("servicenow-metric.csv", "On Hold"),
        ("servicenow-audit.csv", "On Hold"),
        ("zendesk-updates.csv", "pending"),
    ] {
        let import = read(&fixture(name), &utc()).unwrap();
        let pauses = import.suggested_pauses.iter();
        assert_eq!(
            pauses
                .map(|count| count.status.as_str())
                .collect::<Vec<_>>(),
            [expected],
            "{name}"
        );
    }
}

#[test]
fn shapes_without_a_product_are_read_too() {
    let replied = "unrecorded [\"replied\",\"resolved\"]";
    for (name, expected) in [
        ("utf-16.csv", vec!["Ä-1 | priority=P2 | 2026-09-02T09:00 opened | 2026-09-02T15:00 resolved | unrecorded [\"replied\"]".to_owned()]),
        (
            "quoted-newlines.csv",
            vec![
                format!("A | priority=P2 | 2026-09-02T09:00 opened | {replied}"),
                format!("B | priority=P2 | 2026-09-03T09:00 opened | {replied}"),
            ],
        ),
        ("single-quotes.csv", vec![format!("A;1 | priority=P2 | 2026-09-02T09:00 opened | {replied}")]),
        (
            "duplicates.csv",
            vec![
                format!("B | priority=P2 | 2026-09-02T09:00 opened | {replied}"),
                format!("A | priority=P2 | 2026-09-03T09:00 opened | {replied}"),
            ],
        ),
    ] {
        assert_eq!(lines(&read(&fixture(name), &utc()).unwrap()), expected, "{name}");
    }
    for (name, code) in [
        ("nothing.csv", "empty"),
        ("headers-only.csv", "no-rows"),
        ("one-column.csv", "missing-column"),
        ("no-header.csv", "missing-column"),
        ("semicolon-windows-1252.csv", "missing-column"),
    ] {
        let told = failure(&fixture(name));
        assert_eq!(told.split(' ').next(), Some(code), "{name}: {told}");
    }
}

#[test]
fn columns_are_chosen_by_name_or_by_position_or_not_at_all() {
    let mapped = |name: &str, roles: &[(Role, &str)]| {
        let mapping = roles
            .iter()
            .map(|&(role, column)| (role, column.to_owned()));
        let options = Options {
            mapping: mapping.collect(),
            priorities: standard(),
            ..in_zone("Europe/Berlin")
        };
        lines(&read(&fixture(name), &options).unwrap())
    };
    assert_eq!(
        mapped(
            "semicolon-windows-1252.csv",
            &[
                (Role::Id, "Vorgang"),
                (Role::Priority, "#2"),
                (Role::Logged, "Erstellt"),
                (Role::Resolved, "#4")
            ],
        ),
        [
            "MÜ-1 | priority=Höchste | 2026-09-02T07:00 opened | 2026-09-02T13:00 resolved | unrecorded [\"replied\"]",
            "MÜ-2 | priority=Hoch | 2026-09-23T07:00 opened | 2026-09-24T08:00 resolved | unrecorded [\"replied\"]",
        ]
    );
    assert_eq!(
        mapped(
            "no-header.csv",
            &[
                (Role::Id, "#1"),
                (Role::Priority, "#2"),
                (Role::Logged, "#3"),
                (Role::Resolved, "#4")
            ],
        ),
        [
            "A | priority=P2 | 2026-09-02T09:00 opened | 2026-09-02T15:00 resolved | unrecorded [\"replied\"]",
            "B | priority=P3 | 2026-09-03T09:00 opened | unrecorded [\"replied\"]",
        ]
    );
    assert_eq!(
        mapped(
            "zendesk-list.csv",
            &[(Role::Resolved, ""), (Role::Status, "")]
        )[0],
        "35436 | priority=Urgent | 2026-09-02T08:00 opened | unrecorded [\"replied\",\"resolved\"]"
    );
}

#[test]
fn what_is_found_can_be_said_otherwise() {
    use sla_calculator::import::{Encoding, Quote};
    let csv = "id;priority;logged\n\"Ä;1;2026-09-02T09:00Z\n";
    let import = read(
        csv.as_bytes(),
        &Options {
            encoding: Some(Encoding::Windows1252),
            quote: Some(Quote::None),
            ..utc()
        },
    )
    .unwrap();
    assert_eq!(import.tickets.get(0).unwrap().id(), "\"Ã„");
    let as_data = Options {
        header: Some(false),
        ..utc()
    };
    assert!(
        matches!(read(csv.as_bytes(), &as_data), Err(ImportError::Failed(issue)) if issue.code == "missing-column")
    );
}

#[test]
fn dates_alone_and_short_years_are_said() {
    let alone = fixture("dates-alone.csv");
    let strict = read(&alone, &utc()).unwrap();
    assert_eq!(
        left_out(&strict),
        [
            "2 A no-time-of-day logged \"2026-09-02\"",
            "3 B no-time-of-day logged \"2026-09-04\""
        ]
    );
    let at_midnight = Options {
        dates_alone: true,
        ..utc()
    };
    let read_all = read(&alone, &at_midnight).unwrap();
    assert_eq!(
        lines(&read_all)[0],
        "A | priority=P2 | 2026-09-02T00:00 opened | 2026-09-03T00:00 resolved | unrecorded [\"replied\"]"
    );
    assert_eq!((read_all.tickets.len(), read_all.left_out.len()), (3, 0));

    let short = read(&fixture("two-digit-years.csv"), &utc()).unwrap();
    assert!(short.short_years && !strict.short_years);
    assert!(lines(&short)[0].contains("2069-12-31") && lines(&short)[1].contains("1970-12-31"));
}

#[test]
fn the_evidence_may_speak_for_an_order_or_be_even() {
    let likelier = |csv: &[u8]| match read(csv, &utc()) {
        Err(ImportError::Ask(questions)) => questions[0].likelier(),
        other => panic!("{other:?}"),
    };
    assert_eq!(likelier(&fixture("ambiguous.csv")), None);
    // 10 April to 5 May; or 4 October to 5 May, months before.
    let csv = b"id,priority,logged,resolved\nA,P1,10/04/2026 09:00,05/05/2026 09:00\n";
    assert_eq!(likelier(csv), Some(DayOrder::DayFirst));
}

#[test]
fn formulas_in_rows_to_mend_are_defused() {
    let csv = fixture("formulas.csv");
    let import = read(&csv, &utc()).unwrap();
    let mend = import.left_out_csv(&csv, &utc()).unwrap();
    assert_eq!(
        mend.lines().collect::<Vec<_>>(),
        [
            "id,priority,logged,row,reason",
            "'=1+1,P2,soon,2,not-a-time",
            "'@SUM(A1),P2,never,3,not-a-time",
            "'-3,P2,n/a,5,not-a-time",
        ]
    );
    let ids: Vec<&str> = import.tickets.iter().map(Ticket::id).collect();
    assert_eq!(ids, ["0042", "+4"]);
}

#[test]
fn a_priority_without_a_match_may_have_a_suggestion() {
    for (value, expected) in [
        ("Highest", "P1"),
        ("Urgent", "P1"),
        ("Sev-0", "P1"),
        ("Sev-2", "P2"),
        ("Medium", "P3"),
        ("Lowest", "P4"),
        ("5 - Planning", ""),
        ("Sooner", ""),
    ] {
        let csv = format!("id,priority,logged\nA,{value},2026-11-20T16:40Z\n");
        let options = Options {
            priorities: standard(),
            ..utc()
        };
        let import = read(csv.as_bytes(), &options).unwrap();
        let suggested = import.priorities[0].suggested.clone().unwrap_or_default();
        assert_eq!(suggested, expected, "{value}");
    }
}
