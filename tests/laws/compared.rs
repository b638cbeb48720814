//! Other terms beside those of a document: they change none of its figures, and what differs is what differs
//! when each of the two is judged by itself.

use crate::config;
use crate::judged::{Judged, judge};
use crate::random::{Compared, Part, Targets, as_written, compared, documents, documents_with};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::json;
use sla_calculator::clock::{Clock, Status};
use sla_calculator::compare::{self, Flip, Side, Why};
use sla_calculator::document::agreement::{Agreement, Metric};
use sla_calculator::document::variant::Patch;
use sla_calculator::report::Report;

/// All that a report says.
fn told(report: &Report) -> String {
    let clocks: Vec<_> = Metric::ALL.map(|metric| report.clocks_of(metric)).into();
    format!("{} {clocks:?}", json!(report))
}

/// The document, and the variant's terms judged by themselves.
fn both(compared: &Compared) -> [Judged; 2] {
    [judge(&compared.written), judge(&compared.alone())]
}

fn side(judged: &Judged) -> Side<'_> {
    Side {
        agreement: &judged.document.agreement,
        report: &judged.report,
        answer: None,
    }
}

/// What a verdict comes to: in time, not in time, or why there is none.
fn verdict(status: Status) -> &'static str {
    match status {
        Status::Met => "met",
        Status::Breached => "missed",
        Status::Unknown => "cannot tell",
        Status::NotCovered => "no target",
        Status::Cancelled => "left out",
        Status::NotStarted
        | Status::Running
        | Status::AtRisk
        | Status::Paused
        | Status::OutsideHours => "not judged yet",
    }
}

/// A clock by the number of its ticket and of its metric, with both of its verdicts.
type Turned = (usize, usize, &'static str, &'static str);

fn turned(flips: &[Flip]) -> Vec<Turned> {
    let mut turned: Vec<Turned> = flips
        .iter()
        .map(|flip| {
            (
                flip.ticket,
                flip.metric as usize,
                verdict(flip.before),
                verdict(flip.after),
            )
        })
        .collect();
    turned.sort_unstable();
    turned
}

/// The same, from the clocks of two reports.
fn differing(before: &Judged, after: &Judged) -> Vec<Turned> {
    let clocks = before.clocks().zip(after.clocks());
    let mut differing: Vec<Turned> = clocks
        .map(|((ticket, metric, was), (_, _, is))| {
            (
                ticket,
                metric as usize,
                verdict(was.status),
                verdict(is.status),
            )
        })
        .filter(|(_, _, was, is)| was != is)
        .collect();
    differing.sort_unstable();
    differing
}

proptest! {
    #![proptest_config(config(160))]

    #[test]
    fn other_terms_change_no_figure(compared in compared(documents())) {
        let without = judge(&compared.written.with(|document| {
            document.as_object_mut().unwrap().remove("variants");
        }));
        let [with, _] = both(&compared);
        prop_assert_eq!(told(&with.report), told(&without.report));
    }

    #[test]
    fn a_variant_is_the_agreement_with_its_patch(compared in compared(documents())) {
        let document = compared.written.read();
        let terms = Agreement::parse(&compared.terms.to_string()).unwrap();
        for variant in document.variants.iter().filter(|_| !compared.parts.is_empty()) {
            let own = variant.terms(&document.agreement);
            prop_assert_eq!(own.as_ref(), Ok(&terms));
        }
        let again = Patch::between(&document.agreement, &terms);
        prop_assert_eq!(again.is_empty(), terms == *document.agreement);
        // It is written as it was read.
        let written = sla_calculator::document::Document::parse(&document.to_json());
        prop_assert_eq!(written.as_ref(), Ok(&document));
    }

    #[test]
    fn equal_terms_turn_no_verdict(written in documents()) {
        let whole = written.with(|document| {
            let patch = as_written(&written);
            document["variants"] = json!([{ "id": "b", "patch": patch }, { "id": "c", "patch": {} }]);
        });
        let judged = judge(&whole);
        for variant in judged.document.variants.iter() {
            let terms = variant.terms(&judged.document.agreement).unwrap();
            prop_assert_eq!(&terms, &*judged.document.agreement, "{}", variant.id);
            let same = Side { agreement: &terms, ..side(&judged) };
            prop_assert!(compare::headline(&side(&judged), &same).same);
            prop_assert!(compare::changes(&judged.document.agreement, &terms).is_empty());
            let alone = judge(&written.with(|document| {
                document["agreement"] = serde_json::from_str(&terms.to_json()).unwrap();
            }));
            prop_assert!(compare::flips(&judged.report, &alone.report).is_empty());
        }
    }

    #[test]
    fn the_tickets_that_change_are_those_that_are_judged_otherwise(compared in compared(documents())) {
        let [before, after] = both(&compared);
        let flips = compare::flips(&before.report, &after.report);
        prop_assert_eq!(turned(&flips), differing(&before, &after));
        let back = compare::flips(&after.report, &before.report);
        prop_assert_eq!(turned(&back), differing(&after, &before));
        // What is missed now stands first, then what is met now.
        let order = flips.iter().map(|flip| match (flip.is_lost(), flip.is_won()) {
            (true, _) => 0,
            (_, true) => 1,
            _ => 2,
        });
        prop_assert!(order.is_sorted());
        let headline = compare::headline(&side(&before), &side(&after));
        let (one, other) = (&before.document.agreement, &after.document.agreement);
        prop_assert_eq!(headline.same, one == other);
        prop_assert_eq!(compare::changes(one, other).is_empty(), one == other);
    }

    /// The time that the reasons name is the time that the clock shows more, or less.
    #[test]
    fn each_ticket_that_changes_has_reasons_that_add_up(compared in compared(documents_with(Targets::Seconds))) {
        let [before, after] = both(&compared);
        let flips = compare::flips(&before.report, &after.report);
        let whys = compare::reasons(&side(&before), &side(&after), &before.document.tickets, &flips);
        prop_assert_eq!(whys.len(), flips.len());
        for (flip, whys) in flips.iter().zip(&whys) {
            prop_assert!(!whys.is_empty(), "{:?}", flip);
            let used = |judged: &Judged| -> i64 { clock(judged, flip).used };
            let by_time = whys.iter().any(|why| why.seconds() != 0);
            let in_numbers = whys.iter().any(|why| matches!(why, Why::Numbers { .. }));
            if by_time && !in_numbers {
                let told: i64 = whys.iter().map(Why::seconds).sum();
                prop_assert_eq!(told, used(&after) - used(&before), "{:?}: {:?}", flip, whys);
            }
        }
    }
}

fn clock<'a>(judged: &'a Judged, flip: &Flip) -> &'a Clock {
    &judged.report.clocks_of(flip.metric)[flip.ticket]
}

/// Whatever the laws above say of other terms, they say of enough of them.
#[test]
fn each_part_of_the_terms_is_varied_and_turns_verdicts() {
    const DOCUMENTS: usize = 600;
    let mut runner = TestRunner::deterministic();
    let mut drawn = Vec::new();
    let (mut lost, mut won, mut others) = (0, 0, 0);
    let (mut by_time, mut in_numbers) = (0, 0);
    for _ in 0..DOCUMENTS {
        let compared = compared(documents_with(Targets::Seconds))
            .new_tree(&mut runner)
            .unwrap()
            .current();
        let [before, after] = both(&compared);
        let flips = compare::flips(&before.report, &after.report);
        let tickets = &before.document.tickets;
        for whys in compare::reasons(&side(&before), &side(&after), tickets, &flips) {
            match whys.iter().any(|why| matches!(why, Why::Numbers { .. })) {
                true => in_numbers += 1,
                false => by_time += usize::from(whys.iter().any(|why| why.seconds() != 0)),
            }
        }
        for flip in flips {
            match (flip.is_lost(), flip.is_won()) {
                (true, _) => lost += 1,
                (_, true) => won += 1,
                _ => others += 1,
            }
        }
        drawn.extend(compared.parts);
    }
    for part in Part::ALL {
        let times = drawn.iter().filter(|&&known| known == part).count();
        assert!(times >= DOCUMENTS / 20, "{part:?}: {times}");
    }
    // Numbers alone are told where nothing else adds up: were that all, reasons would explain nothing.
    assert!(
        by_time >= 5 && in_numbers <= by_time,
        "{by_time} by time, {in_numbers} in numbers"
    );
    assert!(
        lost >= 3 && won >= 3 && others >= 20,
        "{lost} lost, {won} won, {others} others"
    );
}
