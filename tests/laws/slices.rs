//! Work that is done in slices of any size gives what it gives at once.

use crate::config;
use crate::judged::judge;
use crate::random::documents;
use proptest::prelude::*;
use sla_calculator::document::Document;
use sla_calculator::document::agreement::Metric;
use sla_calculator::holidays::HolidayData;
use sla_calculator::import::{self, Options};
use sla_calculator::report::{self, Report};
use sla_calculator::slices::{Job, Slice};
use std::rc::Rc;

/// The outcome of a job in slices of a size, and how many they were.
fn finish<T>(mut job: Job<T>, units: u64) -> (T, usize) {
    let mut slices = 1;
    loop {
        match job.advance(units) {
            Slice::Done(outcome) => return (outcome, slices),
            Slice::More(rest) => (job, slices) = (rest, slices + 1),
        }
    }
}

/// All that a report says.
fn told(report: &Report) -> String {
    let clocks: Vec<_> = Metric::ALL.map(|metric| report.clocks_of(metric)).into();
    format!(
        "{} {clocks:?} {:?}",
        serde_json::to_string(report).unwrap(),
        report.priorities
    )
}

/// A list with what people write into such files, row by row from a few letters.
fn csv(rows: &[u8]) -> String {
    let mut text = "Key,Priority,Status,Created,Resolved\n".to_owned();
    for (position, row) in rows.iter().enumerate() {
        let day = 1 + row % 28;
        let resolved = match row % 5 {
            0 => String::new(),
            1 => "soon".to_owned(),
            // Before it was logged.
            2 => format!("2026-02-{day:02}T09:00Z"),
            _ => format!("2026-03-{day:02}T{:02}:30Z", 11 + row % 7),
        };
        let status = ["Open", "Closed", "Cancelled", "\"on\nhold\""][usize::from(row % 4)];
        let id = position as u8 % (1 + row / 3).max(1);
        text += &format!(
            "T-{id},P{},{status},2026-03-{day:02}T10:00Z,{resolved}\n",
            1 + row % 4
        );
        text += ["", "\n", "too,few\n"][usize::from(row % 3)];
    }
    text
}

proptest! {
    #![proptest_config(config(64))]

    #[test]
    fn a_report_in_slices_is_the_report(written in documents(), units in 1_u64..200) {
        let judged = judge(&written);
        let job = report::job(&judged.document, &HolidayData::default()).unwrap();
        prop_assert_eq!(told(&finish(job, units).0), told(&judged.report));
    }

    #[test]
    fn a_file_read_in_slices_is_the_file(rows in prop::collection::vec(any::<u8>(), 0..60), units in 1_u64..200) {
        let (text, options) = (csv(&rows), Options::default());
        let job = import::job(Rc::new(text.clone().into_bytes()), options.clone(), None);
        prop_assert_eq!(finish(job, units).0, import::read(text.as_bytes(), &options));
    }

    /// The widget relies on it: what an importer makes is not checked again.
    #[test]
    fn tickets_of_a_file_have_no_faults(rows in prop::collection::vec(any::<u8>(), 1..60)) {
        let Ok(import) = import::read(csv(&rows).as_bytes(), &Options::default()) else {
            return Ok(());
        };
        let document = Document {
            tickets: std::sync::Arc::new(import.tickets),
            ..sla_calculator::example::document("2026-11-24T12:00:00Z".parse().unwrap())
        };
        prop_assert_eq!(document.validate(), []);
    }
}

#[test]
fn the_real_log_is_read_in_slices_and_counts_its_rows() {
    let bytes = include_bytes!("../data/servicenow-slice.csv");
    let options = Options {
        zone: Some("Europe/London".to_owned()),
        ..Options::default()
    };
    let (mut job, mut seen) = (
        import::job(Rc::new(bytes.to_vec()), options.clone(), None),
        vec![0],
    );
    let outcome = loop {
        match job.advance(100) {
            Slice::Done(outcome) => break outcome,
            Slice::More(rest) => {
                seen.push(rest.done());
                job = rest;
            }
        }
    };
    assert!(seen.is_sorted() && seen.len() > 8, "{seen:?}");
    assert_eq!(seen.last(), Some(&747));
    assert_eq!(outcome, import::read(bytes, &options));
}
