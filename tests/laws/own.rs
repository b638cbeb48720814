//! Tickets that were exported come back as they were, and whatever somebody makes of such a file, what is read
//! of it is sound.

use crate::config;
use crate::judged::judge;
use crate::random::documents;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};
use sla_calculator::document::Document;
use sla_calculator::document::tickets::EventKind;
use sla_calculator::export::table;
use sla_calculator::import::{self, Options};
use sla_calculator::slices::Slice;
use std::rc::Rc;
use std::sync::Arc;

fn options(document: &Document) -> Options {
    Options {
        zone: Some(document.agreement.time_zone.clone()),
        ..Options::default()
    }
}

/// The file, cell by cell.
fn cells(csv: &str) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(csv.trim_start_matches('\u{feff}').as_bytes());
    let rows = reader.records().map(|row| row.unwrap());
    rows.map(|row| row.iter().map(str::to_owned).collect())
        .collect()
}

fn written(cells: &[Vec<String>]) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    for row in cells {
        writer.write_record(row).unwrap();
    }
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}

/// What somebody does to a row: what, and where.
type Edit = (usize, Index, Index, Index);

const EDITS: usize = 12;

fn edit(cells: &mut Vec<Vec<String>>, (what, row, one, other): &Edit) {
    let Some(rows) = cells.len().checked_sub(1).filter(|rows| *rows > 0) else {
        return;
    };
    let column = |name: &str| cells[0].iter().position(|cell| cell == name).unwrap();
    let (id, record) = (column("Ticket"), column(table::RECORD));
    let at = 1 + row.index(rows);
    let another = cells[1 + one.index(rows)].clone();
    match what {
        // The row of one ticket with the number, or the story, of another one, or twice.
        0 => cells[at][id].clone_from(&another[id]),
        1 => cells[at][record].clone_from(&another[record]),
        2 => cells.push(another),
        // Two tickets that are merged into each other.
        9 => {
            let other = 1 + one.index(rows);
            for (at, into) in [(at, another[id].clone()), (other, cells[at][id].clone())] {
                let Ok(mut ticket) = serde_json::from_str::<Value>(&cells[at][record]) else {
                    return;
                };
                if let Some(events) = ticket["events"].as_array_mut()
                    && let Some(last) = events.last().map(|event| event[0].clone())
                {
                    events.retain(|event| event[1] != "merged");
                    events.push(json!([last, "merged", into]));
                }
                cells[at][record] = ticket.to_string();
            }
        }
        3 => {
            let text = &mut cells[at][record];
            let letters: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
            text.truncate(letters[one.index(letters.len())]);
        }
        _ => {
            let Ok(mut ticket) = serde_json::from_str::<Value>(&cells[at][record]) else {
                return;
            };
            let Some(events) = ticket["events"].as_array_mut() else {
                return;
            };
            if events.is_empty() {
                return;
            }
            let (one, other) = (one.index(events.len()), other.index(events.len()));
            match what {
                4 => events.swap(one, other),
                5 => drop(events.remove(one)),
                6 => events.insert(other, events[one].clone()),
                7 => events[one][0] = events[other][0].clone(),
                8 => events[one][1] = json!(EventKind::ALL[other % EventKind::ALL.len()]),
                10 => {
                    let last = events[events.len() - 1][0].clone();
                    let (kind, to) = (events[one][1].clone(), events[other][0].clone());
                    events.push(json!([last, "corrected", kind, to]));
                }
                _ => {
                    cells[at][id].clear();
                    ticket["id"] = json!("");
                }
            }
            cells[at][record] = ticket.to_string();
        }
    }
}

proptest! {
    #![proptest_config(config(160))]

    #[test]
    fn tickets_come_back_as_they_were_exported(written in documents(), units in 1_u64..200) {
        let judged = judge(&written);
        let csv = table::write(&judged.document, &judged.report);
        let options = options(&judged.document);
        prop_assume!(!judged.document.tickets.is_empty());
        let import = import::read(csv.as_bytes(), &options).unwrap();
        prop_assert_eq!(&import.left_out, &[]);
        prop_assert_eq!(&import.notes, &[]);
        prop_assert_eq!(&import.tickets, &*judged.document.tickets);
        let mut job = import::job(Rc::new(csv.into_bytes()), options, None);
        let sliced = loop {
            match job.advance(units) {
                Slice::Done(sliced) => break sliced.unwrap(),
                Slice::More(rest) => job = rest,
            }
        };
        prop_assert_eq!(sliced, import);
    }

    #[test]
    fn of_an_edited_file_nothing_is_read_that_cannot_be(
        drawn in documents(),
        edits in prop::collection::vec((0..EDITS, any::<Index>(), any::<Index>(), any::<Index>()), 1..12),
    ) {
        let judged = judge(&drawn);
        let mut cells = cells(&table::write(&judged.document, &judged.report));
        for one in &edits {
            edit(&mut cells, one);
        }
        let csv = written(&cells);
        let Ok(import) = import::read(csv.as_bytes(), &options(&judged.document)) else {
            return Ok(());
        };
        // Each row is a ticket, is left out, or has the number of a later row that is one of the two.
        let noted = import.notes.iter().filter(|note| note.kind == import::NoteKind::DuplicateId).count();
        let told = import.tickets.len() + import.left_out.len() + noted;
        prop_assert_eq!(told, import.rows);
        let document = Document {
            tickets: Arc::new(import.tickets),
            ..judged.document
        };
        let faults = document.validate();
        let of_tickets = faults.iter().filter(|issue| issue.path.starts_with("tickets"));
        prop_assert_eq!(of_tickets.collect::<Vec<_>>(), Vec::<&_>::new());
    }
}

/// Whatever the law above says of edited files, it says of every way to spoil one.
#[test]
fn the_edits_come_to_every_reason() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let edits = prop::collection::vec(
        (0..EDITS, any::<Index>(), any::<Index>(), any::<Index>()),
        4..12,
    );
    let mut reasons = std::collections::BTreeSet::new();
    for _ in 0..120 {
        let judged = judge(&documents().new_tree(&mut runner).unwrap().current());
        let mut cells = cells(&table::write(&judged.document, &judged.report));
        for one in &edits.new_tree(&mut runner).unwrap().current() {
            edit(&mut cells, one);
        }
        let csv = written(&cells);
        if let Ok(import) = import::read(csv.as_bytes(), &options(&judged.document)) {
            reasons.extend(import.left_out.iter().map(|row| row.reason.code()));
            let notes = import.notes.iter().map(|note| note.kind);
            reasons.extend(
                notes
                    .filter(|kind| *kind == import::NoteKind::DuplicateId)
                    .map(|_| "duplicate-id"),
            );
        }
    }
    let expected = [
        "bad-record",
        "cannot-be",
        "duplicate-id",
        "merged-in-circle",
        "no-id",
    ];
    assert_eq!(reasons.into_iter().collect::<Vec<_>>(), expected);
}
