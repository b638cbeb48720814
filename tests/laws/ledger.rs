//! What every explanation of a clock adds up to.

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
        prop_assert_eq!(step.kind == StepKind::Late, counts && counted > clock.limit);
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
