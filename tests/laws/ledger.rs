//! What every explanation of a clock adds up to.

use crate::config;
use crate::judged::judge;
use crate::random::documents;
use proptest::prelude::*;
use sla_calculator::explain::{Explanation, StepKind};

/// The steps follow one another from logged to the end, and add up to the clock and to the calendar.
pub(crate) fn ledger_adds_up(explanation: &Explanation) -> Result<(), TestCaseError> {
    let (clock, steps, sums) = (explanation.clock, &explanation.steps, explanation.sums);
    let started = clock.started.unwrap();
    let mut at = started;
    let mut counted = 0;
    let (mut used, mut paused) = (0, 0);
    for step in steps {
        prop_assert_eq!(step.from, at);
        prop_assert!(step.from < step.to);
        prop_assert_eq!(step.calendar_seconds, step.to.0 - step.from.0);
        let counts = matches!(step.kind, StepKind::Running | StepKind::Late);
        prop_assert_eq!(
            step.counted_seconds,
            if counts { step.calendar_seconds } else { 0 }
        );
        counted += step.counted_seconds;
        prop_assert_eq!(step.counted_so_far, counted);
        // What lies before the end of the clock; an open one is followed to its due time.
        let known = (step.to.0.min(clock.until.0) - step.from.0).max(0);
        used += if counts { known } else { 0 };
        paused += if step.kind == StepKind::Paused {
            known
        } else {
            0
        };
        let late = clock.due.is_some_and(|due| step.from >= due);
        prop_assert_eq!(step.kind == StepKind::Late, counts && late);
        at = step.to;
    }
    prop_assert_eq!((used, paused), (clock.used, clock.paused));
    prop_assert_eq!(sums.counted, counted);
    prop_assert_eq!(sums.counted + sums.paused + sums.closed, sums.calendar);
    prop_assert_eq!(sums.calendar, at.0 - started.0);
    prop_assert_eq!(explanation.margin, clock.limit - clock.used);
    if clock.stopped {
        prop_assert_eq!(at, clock.until);
        prop_assert_eq!((sums.counted, sums.paused), (clock.used, clock.paused));
    }
    Ok(())
}

/// Where a target is nothing but a length, late is what counts beyond it.
pub(crate) fn late_is_beyond_the_limit(explanation: &Explanation) -> Result<(), TestCaseError> {
    for step in &explanation.steps {
        let counts = matches!(step.kind, StepKind::Running | StepKind::Late);
        let beyond = step.counted_so_far > explanation.clock.limit;
        prop_assert_eq!(step.kind == StepKind::Late, counts && beyond);
    }
    Ok(())
}

proptest! {
    #![proptest_config(config(120))]

    #[test]
    fn every_ledger_adds_up(written in documents()) {
        let judged = judge(&written);
        for (ticket, metric, clock) in judged.clocks() {
            let explanation = judged.explain(ticket, metric);
            prop_assert_eq!(&explanation.clock, clock);
            if !explanation.steps.is_empty() {
                ledger_adds_up(&explanation)?;
            }
        }
        if let Some(answer) = &judged.report.question {
            for explanation in [&answer.response, &answer.resolution] {
                if !explanation.steps.is_empty() {
                    ledger_adds_up(explanation)?;
                }
            }
        }
    }
}
