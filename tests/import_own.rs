//! Files that this tool exported, after somebody had them open in a spreadsheet: what comes back, what is left
//! out, and why.
#![allow(clippy::unwrap_used)]

use serde_json::{Value, json};
use sla_calculator::import::{self, Import, Options};

const HEADER: [&str; 5] = ["Ticket", "Priority", "Logged", "As of", "Ticket record"];

/// A file of rows, each the number, the priority and the whole ticket.
fn file(rows: &[(&str, &str, Value)]) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(HEADER).unwrap();
    for (id, priority, record) in rows {
        let record = record.to_string();
        let cells = [id, priority, "", "2026-12-01T12:00:00+00:00", &record];
        writer.write_record(cells).unwrap();
    }
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}

fn ticket(id: &str, events: Value) -> Value {
    json!({ "id": id, "events": events })
}

/// Logged at nine on a day of November, and what happened then.
fn on(day: u32, more: &[Value]) -> Value {
    let mut events = vec![json!([format!("2026-11-{day:02}T09:00:00Z"), "opened"])];
    events.extend_from_slice(more);
    json!(events)
}

fn merged(day: u32, into: &str) -> Value {
    json!([format!("2026-11-{day:02}T10:00:00Z"), "merged", into])
}

/// What is in, what is left out with the reason, and the notes.
fn told(import: &Import) -> (Vec<String>, Vec<String>, Vec<String>) {
    let ids = import.tickets.iter().map(|ticket| ticket.id().to_owned());
    let left_out = import.left_out.iter().map(|row| {
        let (reason, ticket) = (row.reason.code(), &row.ticket);
        format!("{} {ticket} {reason} in {}", row.row, row.column)
    });
    let notes = import.notes.iter().map(|note| {
        let kind = serde_json::to_value(note.kind).unwrap();
        format!("{} {} {}", note.ticket, note.row, kind.as_str().unwrap())
    });
    (ids.collect(), left_out.collect(), notes.collect())
}

#[test]
fn what_a_document_would_refuse_is_left_out_with_the_reason() {
    let sound = |id: &'static str, day| (id, "P1", ticket(id, on(day, &[])));
    let spoilt = |events: Value| vec![sound("A", 2), ("B", "P1", ticket("B", events))];
    let cannot = || vec!["3 B cannot-be in Ticket record"];
    let times = |count: usize| {
        let event = json!(["2026-11-03T09:00:00Z", "status", "Open"]);
        on(3, &vec![event; count])
    };
    let fields = |id: &'static str, from: usize, to: usize| {
        let fields = (from..to).map(|number| (format!("field-{number}"), json!("x")));
        let fields: serde_json::Map<String, Value> = fields.collect();
        let record = json!({ "id": id, "fields": fields, "events": on(3, &[]) });
        (id, "", record)
    };
    for (name, rows, ids, left_out, notes) in [
        (
            "sound",
            vec![sound("A", 2), sound("B", 3)],
            vec!["A", "B"],
            vec![],
            vec![],
        ),
        (
            "events out of order",
            spoilt(json!([
                ["2026-11-03T09:00:00Z", "opened"],
                ["2026-11-02T09:00:00Z", "resolved"]
            ])),
            vec!["A"],
            cannot(),
            vec![],
        ),
        (
            "nothing opens it",
            spoilt(json!([["2026-11-03T09:00:00Z", "status", "Open"]])),
            vec!["A"],
            cannot(),
            vec![],
        ),
        (
            "opened twice",
            spoilt(on(3, &[json!(["2026-11-03T10:00:00Z", "opened"])])),
            vec!["A"],
            cannot(),
            vec![],
        ),
        (
            "resumed without a pause",
            spoilt(on(3, &[json!(["2026-11-03T10:00:00Z", "resumed"])])),
            vec!["A"],
            cannot(),
            vec![],
        ),
        (
            "merged into itself",
            spoilt(on(3, &[merged(3, "B")])),
            vec!["A"],
            cannot(),
            vec![],
        ),
        (
            "a correction of what never happened",
            spoilt(on(
                3,
                &[json!([
                    "2026-11-03T10:00:00Z",
                    "corrected",
                    "resolved",
                    "2026-11-03T09:30:00Z"
                ])],
            )),
            vec!["A"],
            cannot(),
            vec![],
        ),
        (
            "as many events as a ticket may have",
            spoilt(times(9_999)),
            vec!["A", "B"],
            vec![],
            vec![],
        ),
        (
            "one event more",
            spoilt(times(10_000)),
            vec!["A"],
            vec!["3 B too-much in Ticket record"],
            vec![],
        ),
        (
            // 256 together, then one more.
            "too many fields",
            vec![
                fields("A", 0, 200),
                fields("B", 200, 256),
                fields("C", 256, 257),
                fields("D", 0, 1),
            ],
            vec!["A", "B", "D"],
            vec!["4 C too-much in Ticket record"],
            vec![],
        ),
        (
            "a number twice: the last row is kept, as in other lists",
            vec![sound("A", 2), sound("B", 3), sound("A", 4), sound("A", 5)],
            vec!["B", "A"],
            vec![],
            vec!["1 4 duplicate-id", "1 2 duplicate-id"],
        ),
        (
            "a number that was given to another ticket in the spreadsheet",
            vec![("B", "P1", ticket("A", on(2, &[]))), sound("B", 3)],
            vec!["B"],
            vec![],
            vec!["0 2 duplicate-id"],
        ),
        (
            "no number at all",
            vec![
                ("", "P1", ticket("", on(2, &[]))),
                ("", "P1", ticket("B", on(3, &[]))),
            ],
            vec!["B"],
            vec!["2  no-id in Ticket"],
            vec![],
        ),
        (
            // C leads into the circle of A and B; D goes to a ticket that is in no list.
            "a circle of merges",
            vec![
                ("A", "", ticket("A", on(2, &[merged(2, "B")]))),
                ("B", "", ticket("B", on(3, &[merged(3, "A")]))),
                ("C", "", ticket("C", on(4, &[merged(4, "A")]))),
                ("D", "", ticket("D", on(5, &[merged(5, "Z")]))),
                sound("E", 6),
            ],
            vec!["D", "E"],
            vec![
                "2 A merged-in-circle in Ticket record",
                "3 B merged-in-circle in Ticket record",
                "4 C merged-in-circle in Ticket record",
            ],
            vec![],
        ),
        (
            "a circle that a later row of the same number undoes",
            vec![
                ("A", "", ticket("A", on(2, &[merged(2, "B")]))),
                ("B", "", ticket("B", on(3, &[merged(3, "A")]))),
                sound("A", 4),
            ],
            vec!["B", "A"],
            vec![],
            vec!["1 2 duplicate-id"],
        ),
    ] {
        let csv = file(&rows);
        let import = import::read(csv.as_bytes(), &Options::default()).unwrap();
        let owned = |texts: Vec<&str>| texts.into_iter().map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(
            told(&import),
            (owned(ids), owned(left_out), owned(notes)),
            "{name}"
        );
        assert_eq!(import.rows, rows.len(), "{name}");
        // The rows that are left out can be downloaded, mended and read again.
        let rest = import
            .left_out_csv(csv.as_bytes(), &Options::default())
            .unwrap();
        assert_eq!(
            rest.contains("T09:00:00Z"),
            !import.left_out.is_empty(),
            "{name}"
        );
    }
}

#[test]
fn only_tickets_of_the_months_that_are_asked_for_come_back() {
    let waiting = |day: u32| json!([format!("2026-11-{day:02}T10:00:00Z"), "status", "Waiting"]);
    let csv = file(&[
        ("A", "P1", ticket("A", on(2, &[waiting(2)]))),
        ("B", "P2", ticket("B", on(3, &[waiting(3)]))),
        ("C", "P2", ticket("C", on(4, &[]))),
    ]);
    let at = |text: &str| text.parse().ok();
    for (from, to, ids, waited, priorities) in [
        (
            None,
            None,
            vec!["A", "B", "C"],
            2,
            vec![("P1", 1), ("P2", 2)],
        ),
        (
            at("2026-11-03T09:00:00Z"),
            None,
            vec!["B", "C"],
            1,
            vec![("P2", 2)],
        ),
        (
            None,
            at("2026-11-03T09:00:00Z"),
            vec!["A"],
            1,
            vec![("P1", 1)],
        ),
        (
            at("2026-11-04T00:00:00Z"),
            at("2026-11-05T00:00:00Z"),
            vec!["C"],
            0,
            vec![("P2", 1)],
        ),
    ] {
        let options = Options {
            from,
            to,
            ..Options::default()
        };
        let import = import::read(csv.as_bytes(), &options).unwrap();
        assert_eq!(told(&import).0, ids);
        let statuses: usize = import.statuses.iter().map(|count| count.tickets).sum();
        assert_eq!(statuses, waited, "{ids:?}");
        let counted = import.priorities.iter();
        let counted: Vec<_> = counted
            .map(|one| (one.value.as_str(), one.tickets))
            .collect();
        assert_eq!(counted, priorities, "{ids:?}");
        assert_eq!((import.rows, import.left_out.len()), (3, 0));
    }
}

/// Clocks went back in London at two on 25 October: 01:30 by the wall is 00:30 UTC the first time, and so before
/// 00:45 UTC; in New York it is not.
#[test]
fn local_times_are_put_in_order_by_the_clock_of_the_zone() {
    let events = json!([
        ["2026-10-25T01:30:00", "opened"],
        ["2026-10-25T00:45:00Z", "resolved"]
    ]);
    let csv = file(&[("A", "P1", ticket("A", events))]);
    for (zone, tickets) in [("Europe/London", 1), ("America/New_York", 0)] {
        let options = Options {
            zone: Some(zone.to_owned()),
            ..Options::default()
        };
        let import = import::read(csv.as_bytes(), &options).unwrap();
        assert_eq!(
            (import.tickets.len(), import.left_out.len()),
            (tickets, 1 - tickets),
            "{zone}"
        );
    }
}
