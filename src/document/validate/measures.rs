//! The faults of measures: ids that lead nowhere, numbers that change nothing, terms that contradict
//! each other.
//!
//! `validate` calls it with the agreement; `compliance` relies on what is checked here.

use super::{DayLength, Faults, known, rarely};
use crate::compliance::MOST_STEPS;
use crate::document::agreement::{Agreement, Measure};
use crate::document::measure::{Above, MeasureGoals, MeasureUnit, Periods, SmallNumbers, StepTime};
use crate::money::Percent;
use crate::sentence::{Sentence, english, said};
use rust_decimal::Decimal;

/// The measures that an agreement may have.
const MOST_MEASURES: usize = 100;
/// The exceptions that a measure may have.
const MOST_EXCEPTIONS: usize = 1_000;
/// The longest rolling period, in days: three years.
const MOST_DAYS: u32 = 1_098;
/// The weeks that a period may last: ten years.
const MOST_WEEKS: u32 = 520;

impl Faults {
    pub(super) fn measures(&mut self, agreement: &Agreement, day: DayLength) {
        let measures = &agreement.measures;
        let ids = measures.iter().map(|measure| &*measure.id);
        self.ids("agreement.measures", ids);
        self.bound(
            "agreement.measures",
            measures.len(),
            MOST_MEASURES,
            english!("measures"),
        );
        let targets = known(
            english!("target"),
            "agreement.targets",
            agreement.targets.iter().map(|target| &*target.id),
        );
        for (position, measure) in measures.iter().enumerate() {
            let path = format!("agreement.measures[{position}]");
            for (position, target) in measure.of.iter().enumerate() {
                self.reference(&format!("{path}.of[{position}]"), target, &targets);
            }
            self.unique(
                &path,
                &|position| format!("of[{position}]"),
                measure.of.clone(),
            );
            // What few measures say is looked at apart: the rest runs at every start.
            if measure.period != Periods::MONTH {
                self.period(&path, measure.period);
            }
            if measure.small_numbers != SmallNumbers::default() {
                self.small_numbers(&path, measure);
            }
            if !measure.steps.is_empty() {
                self.steps(&path, measure, day);
            }
            if measure.goals != MeasureGoals::default() {
                self.goals(&path, measure, agreement);
            }
            if measure.workload.is_some() {
                self.workload(&path, measure);
            }
            if !measure.exceptions.is_empty() {
                self.exceptions(&path, measure, agreement);
            }
            if measure.effective.is_some() {
                self.effective(&path, measure.effective);
            }
            if !measure.settled.is_empty() {
                self.settled(&path, measure, agreement);
            }
            if let Some(rounding) = measure.rounding {
                self.figure_rounding(&path, rounding.to);
            }
        }
    }

    #[inline(never)]
    pub(super) fn figure_rounding(&mut self, path: &str, to: Percent) {
        if to.0 <= Decimal::ZERO || to.0.scale() > 6 {
            rarely(|| {
                let message = said!(
                    "Nothing can be rounded to {0}: write a percentage above 0% with at most 6 decimals, such as \"0.1%\".",
                    to
                );
                self.add(format!("{path}.rounding.to"), "bad-value", message)
            });
        }
    }

    /// A number that must lie between two.
    pub(super) fn between(&mut self, path: String, value: u32, least: u32, most: u32) {
        if !(least..=most).contains(&value) {
            rarely(|| {
                let message = said!(
                    "{0} is not possible here: write a number from {1} to {2}.",
                    value,
                    least,
                    most
                );
                self.add(path, "bad-value", message)
            });
        }
    }

    /// Two terms of a measure that cannot hold together.
    pub(super) fn contradiction(&mut self, path: &str, terms: [&str; 2], why: Sentence) {
        let [one, other] = terms;
        rarely(|| {
            let message = said!(
                "{0}.{1} and {0}.{2} contradict each other: {3}",
                path,
                one,
                other,
                why
            );
            self.add(format!("{path}.{one}"), "contradiction", message)
        });
    }

    #[inline(never)]
    pub(super) fn period(&mut self, path: &str, period: Periods) {
        match period {
            Periods::Weeks { count, .. } => {
                self.between(format!("{path}.period.count"), count, 1, MOST_WEEKS);
            }
            Periods::Rolling { days, .. } => {
                self.between(format!("{path}.period.days"), days, 1, MOST_DAYS);
            }
            Periods::Months {
                starts_in,
                starts_on,
                ..
            } => {
                self.between(format!("{path}.period.startsIn"), starts_in, 1, 12);
                self.between(format!("{path}.period.startsOn"), starts_on, 1, 28);
            }
            Periods::Day | Periods::Week | Periods::Contract => {}
        }
    }

    #[inline(never)]
    fn small_numbers(&mut self, path: &str, measure: &Measure) {
        let small = measure.small_numbers;
        for (name, value) in [
            ("minimum", small.minimum),
            ("allowedMisses", small.allowed_misses),
            ("below", small.below),
            ("denominatorFloor", small.denominator_floor),
        ] {
            if value == Some(0) {
                let message = said!("0 changes nothing here: write a higher number, or remove it.");
                rarely(|| self.add(format!("{path}.smallNumbers.{name}"), "bad-value", message));
            }
        }
        if small.below.is_some() && small.allowed_misses.is_none() {
            rarely(|| {
                self.add(
                format!("{path}.smallNumbers.below"),
                "missing-field",
                said!("This says when misses are allowed, but not how many: add \"allowedMisses\", or remove \"below\"."),
            )
            });
        }
        if let (Some(minimum), Some(below)) = (small.minimum, small.below)
            && below <= minimum
        {
            let why = said!(
                "fewer than {0} are always fewer than {1}, which are not judged at all. Raise \"below\", or remove one of them.",
                below,
                minimum
            );
            self.contradiction(path, ["smallNumbers.below", "smallNumbers.minimum"], why);
        }
    }

    #[inline(never)]
    fn steps(&mut self, path: &str, measure: &Measure, day: DayLength) {
        let steps = &measure.steps;
        self.bound(
            &format!("{path}.steps"),
            steps.len(),
            MOST_STEPS,
            english!("steps"),
        );
        for (position, step) in steps.iter().enumerate() {
            let place = format!("steps[{position}].within");
            match step.within {
                StepTime::Length(length) => self.length(&format!("{path}.{place}"), length, day),
                StepTime::Share(share) if share.is_zero() => {
                    let message =
                        said!("0% of a target is no time at all: write more, such as 200%.");
                    rarely(|| self.add(format!("{path}.{place}"), "too-short", message));
                }
                StepTime::Share(share) if share == Decimal::ONE_HUNDRED => {
                    let why = said!(
                        "the share within the target itself has its goal there already. Write another time, or remove the step."
                    );
                    self.contradiction(path, [&place, "goal"], why);
                }
                StepTime::Share(_) => {}
            }
        }
        self.unique(
            path,
            &|position| format!("steps[{position}].within"),
            steps.iter().map(|step| step.within.to_string()).collect(),
        );
    }

    #[inline(never)]
    fn goals(&mut self, path: &str, measure: &Measure, agreement: &Agreement) {
        let priorities = known(
            english!("priority"),
            "agreement.priorities",
            agreement.priorities.iter().map(|priority| &*priority.id),
        );
        for priority in measure.goals.priority.keys() {
            let path = format!("{path}.goals.priority.{priority}");
            self.reference(&path, priority, &priorities);
        }
        let list = format!("{path}.of");
        let targets = known(
            english!("target"),
            &list,
            measure.of.iter().map(String::as_str),
        );
        for (target, goal) in &measure.goals.target {
            let place = format!("{path}.goals.target.{target}");
            self.reference(&place, target, &targets);
            let mut own = agreement.targets.iter().enumerate();
            let own = own.find(|(_, one)| one.id == *target);
            if let Some((position, own)) =
                own.and_then(|(position, one)| Some((position, one.goal?)))
                && own != *goal
            {
                rarely(|| {
                    let message = said!(
                        "{0} is {1} and agreement.targets[{2}].goal is {3}: write the same goal, or remove one of them.",
                        place,
                        goal,
                        position,
                        own
                    );
                    self.add(place, "contradiction", message)
                });
            }
        }
        if measure.unit == MeasureUnit::Ticket && !measure.goals.target.is_empty() {
            let why = said!(
                "a ticket counts once for all its targets. Count clocks, or remove the goals by target."
            );
            self.contradiction(path, ["goals.target", "unit"], why);
        }
    }

    #[inline(never)]
    fn workload(&mut self, path: &str, measure: &Measure) {
        let Some(workload) = measure.workload else {
            return;
        };
        if workload.limit == 0 {
            let message =
                said!("A limit of 0 leaves no work for which the goals hold: write a higher one.");
            rarely(|| self.add(format!("{path}.workload.limit"), "bad-value", message));
        }
        match workload.above {
            Above::RelaxedGoal { goal } if goal >= measure.goal => {
                let why = said!(
                    "{0} is not lower than {1}. Write a lower one for periods above the limit.",
                    goal,
                    measure.goal
                );
                self.contradiction(path, ["workload.above.goal", "goal"], why);
            }
            Above::ExcessLeftOut if measure.period.is_rolling() => {
                let why = said!(
                    "what is too much in one rolling period may not be in the next. Use another period, or \"not-judged\" or a relaxed goal above the limit."
                );
                self.contradiction(path, ["workload.above", "period"], why);
            }
            _ => {}
        }
    }

    #[inline(never)]
    fn exceptions(&mut self, path: &str, measure: &Measure, agreement: &Agreement) {
        let list = format!("{path}.exceptions");
        let exceptions = &measure.exceptions;
        self.bound(
            &list,
            exceptions.len(),
            MOST_EXCEPTIONS,
            english!("exceptions"),
        );
        self.ids(&list, exceptions.iter().map(|exception| &*exception.id));
        let priorities = known(
            english!("priority"),
            "agreement.priorities",
            agreement.priorities.iter().map(|priority| &*priority.id),
        );
        for (position, exception) in exceptions.iter().enumerate() {
            let path_of = |rest: &str| format!("{list}[{position}].{rest}");
            if exception.when.is_empty() {
                let message = said!(
                    "No field is named, so every ticket would be left out: name one, such as { \"closure\": [\"No access\"] }."
                );
                rarely(|| self.add(path_of("when"), "empty", message));
            }
            self.conditions(&path_of("when"), &exception.when, &priorities);
            if exception.at_most.is_some() && measure.period.is_rolling() {
                let place = format!("exceptions[{position}].atMost");
                let why = said!(
                    "a ticket may be within the cap in one rolling period and over it in the next. Use another period, or remove the cap."
                );
                self.contradiction(path, [&place, "period"], why);
            }
        }
    }
}
