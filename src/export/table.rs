//! All tickets as CSV, one row a ticket: what happened, and how each of its clocks stands.
//!
//! For spreadsheets it begins with a byte order mark, lengths are minutes, and no cell is a formula. The last
//! column holds the whole ticket as a document writes it, which `import` reads: everything that happened
//! comes back, also what no other column has room for.

use crate::clock::{Clock, Status};
use crate::document::Document;
use crate::document::agreement::Metric;
use crate::document::choices::word;
use crate::document::tickets::{EventKind, TicketRow};
use crate::report::{self, Report};
use crate::time::When;
use crate::zone::Zone;
use std::borrow::Cow;

/// The header of the column that holds the whole ticket.
pub const RECORD: &str = "Ticket record";

/// The column of a ticket's id.
pub const TICKET: &str = "Ticket";

/// The column of its priority.
pub const PRIORITY: &str = "Priority";

/// The header of the column that says as of when the tickets are judged.
pub const AS_OF: &str = "As of";

/// The tickets of a document with their results; times are on the wall of the agreement's zone, with its offset.
pub fn write(document: &Document, report: &Report) -> String {
    let zone = Zone::named(&document.agreement.time_zone).unwrap_or(Zone::UTC);
    let metrics: Vec<Metric> = report.metrics.iter().map(|one| one.metric).collect();
    let fields = document.tickets.fields().iter();
    let fields: Vec<&str> = fields
        .map(|field| field.name.as_str())
        .filter(|name| *name != "priority")
        .collect();
    let mut writer = ::csv::WriterBuilder::new()
        .terminator(::csv::Terminator::CRLF)
        .from_writer(vec![0xEF, 0xBB, 0xBF]);
    let mut put = |cells: &[String]| {
        // Writing to memory cannot fail.
        let _ = writer.write_record(cells.iter().map(|cell| defused(cell).into_owned()));
    };
    put(&header(&metrics, &fields));
    let as_of = super::stamp(report.as_of, zone);
    for ticket in document.tickets.iter() {
        let row = ticket.row();
        let when = |kind| {
            let event = row.first(kind);
            event.map_or_else(String::new, |event| {
                super::stamp(report::read(event.at, zone), zone)
            })
        };
        let field = |name: &str| row.fields.get(name).cloned().unwrap_or_default();
        let mut cells = vec![
            row.id.clone(),
            field("priority"),
            last_status(&row),
            when(EventKind::Opened),
            when(EventKind::Replied),
            last_resolved(&row, |at| super::stamp(report::read(at, zone), zone)),
        ];
        cells.extend(fields.iter().map(|name| field(name)));
        for &metric in &metrics {
            let clock = report.clocks_of(metric).get(ticket.position());
            cells.extend(results(clock, zone));
        }
        cells.push(as_of.clone());
        cells.push(serde_json::to_string(&row).unwrap_or_default());
        put(&cells);
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}

fn header(metrics: &[Metric], fields: &[&str]) -> Vec<String> {
    let first = [
        TICKET,
        PRIORITY,
        "Status",
        "Logged",
        "First reply",
        "Resolved",
    ];
    let mut header: Vec<String> = first.map(str::to_owned).into();
    header.extend(fields.iter().map(|&name| name.to_owned()));
    for metric in metrics {
        let name = word(Metric::WORDS, metric).replace('-', " ");
        for what in [
            "result",
            "due",
            "target minutes",
            "counted minutes",
            "paused minutes",
        ] {
            header.push(format!("SLA {name} {what}"));
        }
    }
    header.push(AS_OF.to_owned());
    header.push(RECORD.to_owned());
    header
}

/// How a clock stands, when it is due, and its lengths in minutes.
fn results(clock: Option<&Clock>, zone: Zone) -> [String; 5] {
    let Some(clock) = clock else {
        return Default::default();
    };
    let due = clock.due.map(|due| super::stamp(due, zone));
    // What no target applies to has no lengths.
    let length = |seconds| clock.target.map(|_| minutes(seconds));
    [
        Some(status(clock.status)),
        due,
        length(clock.limit),
        length(clock.used),
        length(clock.paused),
    ]
    .map(Option::unwrap_or_default)
}

fn status(status: Status) -> String {
    let word = serde_json::to_string(&status).unwrap_or_default();
    word.trim_matches('"').to_owned()
}

/// Seconds as minutes, with two decimals where they are not whole.
fn minutes(seconds: i64) -> String {
    let (whole, rest) = (seconds / 60, seconds.abs() % 60 * 100 / 60);
    match rest {
        0 => whole.to_string(),
        _ => format!("{whole}.{rest:02}"),
    }
}

fn last_status(row: &TicketRow) -> String {
    let mut statuses = row.events.iter().rev();
    statuses
        .find(|event| event.kind == EventKind::Status)
        .map(|event| event.value.clone())
        .unwrap_or_default()
}

/// The last resolution, if the ticket was not opened again after it.
fn last_resolved(row: &TicketRow, stamp: impl Fn(When) -> String) -> String {
    let mut ends = row.events.iter().rev();
    ends.find(|event| matches!(event.kind, EventKind::Resolved | EventKind::Reopened))
        .filter(|event| event.kind == EventKind::Resolved)
        .map(|event| stamp(event.at))
        .unwrap_or_default()
}

/// Whether a spreadsheet would take a cell for a formula, leaving aside apostrophes that were put before it.
fn is_formula(cell: &str) -> bool {
    let bare = cell.trim_start_matches('\'');
    matches!(
        bare.as_bytes().first(),
        Some(b'=' | b'+' | b'-' | b'@' | b'\t' | b'\r')
    )
}

/// A cell that no spreadsheet takes for a formula: one that it would gets an apostrophe before it (OWASP, CSV
/// injection).
fn defused(cell: &str) -> Cow<'_, str> {
    match is_formula(cell) {
        true => Cow::Owned(format!("'{cell}")),
        false => Cow::Borrowed(cell),
    }
}

/// What a cell said before it was written.
pub(crate) fn restored(cell: &str) -> &str {
    match is_formula(cell) {
        true => cell.strip_prefix('\'').unwrap_or(cell),
        false => cell,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::document::tickets::{Event, Tickets};
    use crate::example;
    use crate::holidays::HolidayData;
    use crate::import::{self, Options};
    use std::sync::Arc;

    fn judged(document: &Document) -> Report {
        report::evaluate(document, &HolidayData::default()).unwrap()
    }

    fn read_again(document: &Document) -> (Document, import::Import) {
        let csv = write(document, &judged(document));
        let options = Options {
            priorities: document.agreement.priorities.clone(),
            ..Options::default()
        };
        let mut import = import::read(csv.as_bytes(), &options).unwrap();
        let again = Document {
            tickets: Arc::new(std::mem::take(&mut import.tickets)),
            as_of: When::At(import.latest_event.unwrap()),
            ..document.clone()
        };
        (again, import)
    }

    /// One ticket of everything that can go wrong in a cell.
    fn hostile() -> Document {
        let at = |text: &str| text.parse::<When>().unwrap();
        let event = |when, kind, value: &str, field: &str| Event {
            at: at(when),
            kind,
            value: value.to_owned(),
            field: field.to_owned(),
        };
        let mut tickets = Tickets::default();
        for (id, status) in [
            ("=1+1", "Waiting for customer"),
            ("'=quoted", "@status, \"with\" quotes"),
            ("-7", "two\nlines"),
            ("'plain", "; \u{2028}é 世"),
        ] {
            tickets.push(&TicketRow {
                id: id.to_owned(),
                fields: [
                    ("priority".to_owned(), "P2".to_owned()),
                    ("+team".to_owned(), "\tA".to_owned()),
                    // Named as ids are elsewhere.
                    ("number".to_owned(), "N-9".to_owned()),
                ]
                .into(),
                events: vec![
                    event("2026-11-20T16:40", EventKind::Opened, "", ""),
                    event("2026-11-23T11:00:00Z", EventKind::Status, status, ""),
                    event("2026-11-23T12:00:00Z", EventKind::Set, "P1", "priority"),
                    event("2026-11-23T13:30:00Z", EventKind::Status, "Open", ""),
                    event("2026-11-24T09:00:20Z", EventKind::Resolved, "", ""),
                ],
                unrecorded: vec![EventKind::Replied],
            });
        }
        Document {
            tickets: Arc::new(tickets),
            ..example::asked("2026-11-24T12:00:00Z".parse().unwrap())
        }
    }

    #[test]
    fn what_is_written_is_read_again_with_the_same_results() {
        let example = example::document("2026-11-24T12:00:00Z".parse().unwrap());
        for document in [example, hostile()] {
            let (again, import) = read_again(&document);
            assert_eq!(import.left_out, []);
            assert_eq!(again.tickets, document.tickets);
            assert_eq!(again.as_of, document.as_of);
            assert!(import.status_history);
            let (before, after) = (judged(&document), judged(&again));
            assert_eq!(before.clocks, after.clocks);
            assert_eq!(
                serde_json::to_string(&before).unwrap(),
                serde_json::to_string(&after).unwrap()
            );
        }
    }

    #[test]
    fn the_file_is_for_spreadsheets_and_no_cell_is_a_formula() {
        let document = hostile();
        let csv = write(&document, &judged(&document));
        assert!(
            csv.starts_with("\u{feff}Ticket,Priority,Status,Logged,First reply,Resolved,'+team,")
        );
        let mut reader = ::csv::Reader::from_reader(csv.as_bytes());
        for record in reader.records() {
            for cell in record.unwrap().iter() {
                assert!(
                    !cell.starts_with(['=', '+', '-', '@', '\t', '\r']),
                    "{cell}"
                );
            }
        }
    }

    #[test]
    fn a_row_says_times_with_their_offset_and_lengths_in_minutes() {
        let document = hostile();
        let csv = write(&document, &judged(&document));
        let mut reader = ::csv::Reader::from_reader(csv.as_bytes());
        let header = reader.headers().unwrap().clone();
        let row = reader.records().next().unwrap().unwrap();
        let cell = |name: &str| {
            let column = header.iter().position(|header| header == name).unwrap();
            row[column].to_owned()
        };
        // Friday 16:40 to 17:30 is 50 minutes, Monday 9:00 to 11:00 120; P1 counts around the clock: from
        // Monday 12:00, when it was set, but for the pause until 13:30, to Tuesday 09:00:20 that is 1,170.33.
        for (name, expected) in [
            ("Ticket", "'=1+1"),
            ("Priority", "P2"),
            ("Status", "Open"),
            ("Logged", "2026-11-20T16:40:00+00:00"),
            ("First reply", ""),
            ("Resolved", "2026-11-24T09:00:20+00:00"),
            ("SLA resolution result", "breached"),
            ("SLA resolution target minutes", "240"),
            ("SLA first response result", "unknown"),
            ("As of", "2026-11-24T12:00:00+00:00"),
        ] {
            assert_eq!(cell(name), expected, "{name}");
        }
        assert_eq!(minutes(70_220), "1170.33");
        assert_eq!(minutes(90), "1.50");
        assert_eq!(minutes(600), "10");
    }

    #[test]
    fn what_somebody_changed_in_the_readable_columns_counts_or_is_told() {
        let document = hostile();
        let csv = write(&document, &judged(&document));
        let csv = csv.replacen(
            "'=1+1,P2,Open,2026-11-20T16:40:00",
            "T-1,P3,Open,2026-11-20T15:40:00",
            1,
        );
        let import = import::read(csv.as_bytes(), &Options::default()).unwrap();
        let first = import.tickets.get(0).unwrap().row();
        assert_eq!(
            (first.id.as_str(), first.fields["priority"].as_str()),
            ("T-1", "P3")
        );
        let told: Vec<_> = import
            .notes
            .iter()
            .map(|note| (note.ticket, note.row, note.kind))
            .collect();
        assert_eq!(told, [(0, 2, import::NoteKind::OpenedDiffers)]);
    }

    #[test]
    fn a_damaged_record_leaves_its_row_out() {
        let document = hostile();
        let csv = write(&document, &judged(&document)).replacen("[\"\"opened", "[\"\"", 1);
        let csv = csv.replacen("\"\"2026-11-20T16:40:00\"\"", "\"\"yesterday\"\"", 1);
        let import = import::read(csv.as_bytes(), &Options::default()).unwrap();
        assert_eq!(import.tickets.len(), 3);
        assert_eq!(
            (import.left_out[0].row, import.left_out[0].reason),
            (2, import::Reason::BadRecord)
        );
        assert_eq!(import.left_out[0].column, RECORD);
    }
}
