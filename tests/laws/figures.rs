//! Every figure of every report: percentages are percentages, and each clock is accounted for once.

use crate::config;
use crate::judged::judge;
use crate::random::documents;
use proptest::prelude::*;
use sla_calculator::compliance::{Counts, Figure};
use sla_calculator::document::measure::{CountedIn, MeasureUnit};

/// Whether a figure says what its counts say, within bounds.
fn sound(figure: &Figure) -> Result<(), TestCaseError> {
    let counts = figure.counts;
    prop_assert_eq!(counts.judged, counts.met + counts.breached);
    prop_assert_eq!(figure.compliance.is_some(), counts.judged > 0);
    let (zero, full) = ("0%".parse().unwrap(), "100%".parse().unwrap());
    let possible = figure
        .possible
        .map(|possible| [possible.worst, possible.best]);
    let shares = [figure.compliance, figure.compared]
        .into_iter()
        .chain(possible.into_iter().flatten());
    for share in shares.flatten() {
        prop_assert!((zero..=full).contains(&share), "{}", share);
    }
    if let Some([Some(worst), Some(best)]) = possible {
        prop_assert!(worst <= best, "{} {}", worst, best);
    }
    Ok(())
}

proptest! {
    #![proptest_config(config(160))]

    #[test]
    fn every_clock_is_accounted_for_once(written in documents()) {
        let judged = judge(&written);
        let (agreement, report) = (&judged.document.agreement, &judged.report);
        for metric in &report.metrics {
            sound(&metric.overall)?;
            prop_assert!(metric.overall.counts.total() >= judged.document.tickets.len() as u64);
        }
        let mut by_target = std::collections::BTreeMap::new();
        for target in &report.targets {
            sound(&target.figure)?;
            by_target.insert(&target.target, target.figure.counts);
        }
        for (measure, found) in agreement.measures.iter().zip(&report.measures) {
            // All cycles of its targets' clocks, or at most every ticket.
            let clocks = measure.of.iter().fold(Counts::default(), |sum, target| sum.plus(by_target[target]));
            let total = found.overall.counts.total();
            // What is settled was before all tickets; what is not in force counts nothing.
            let settled: u64 = measure.settled.iter().map(|one| u64::from(one.met + one.missed)).sum();
            match measure.unit {
                MeasureUnit::Clock if measure.effective.is_none() => prop_assert_eq!(total, clocks.total() + settled),
                MeasureUnit::Clock => prop_assert!(total <= clocks.total()),
                MeasureUnit::Ticket => prop_assert!(total <= settled + clocks.total().min(judged.document.tickets.len() as u64)),
            }
            prop_assert_eq!(found.overall.counts.not_covered, 0);
            let parts = [(&found.overall, &found.parts)].into_iter();
            let parts = parts.chain(found.periods.iter().map(|period| (&period.figure, &period.parts)));
            for (figure, parts) in parts {
                sound(figure)?;
                // Of a settled period nothing is known but its figure.
                let known = figure.counts.total() - if std::ptr::eq(figure, &found.overall) { settled } else { 0 };
                for step in &parts.steps {
                    sound(&step.figure)?;
                    prop_assert_eq!(step.figure.counts.total(), known);
                }
                let priorities = parts.priorities.iter().map(|part| &part.figure);
                for part in priorities.chain(parts.targets.iter().map(|part| &part.figure)) {
                    sound(part)?;
                    prop_assert!(part.counts.total() <= figure.counts.total());
                }
                let left_out: u64 = parts.exceptions.iter().map(|exception| exception.left_out).sum();
                prop_assert_eq!(left_out, figure.counts.exceptions);
            }
            let sum: u64 = found.periods.iter().map(|period| period.figure.counts.total()).sum();
            if !measure.period.is_rolling() {
                prop_assert!(sum <= total);
                prop_assert!(measure.counted_in != CountedIn::Opened || sum == total, "{} of {}", sum, total);
            }
        }
    }
}
