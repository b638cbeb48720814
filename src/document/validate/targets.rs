//! The faults of pause rules, targets and the choices that agreements leave open: lengths that mean
//! nothing, references that lead nowhere, terms that contradict each other.
//!
//! A part of `validate`, which says what all parts share.

use super::calendars::known_calendars;
use super::{DayLength, Faults, MOST_PAUSES, MOST_TARGETS, known, rarely};
use crate::document::agreement::{Agreement, ClosingEdge, JudgedBy, Metric, Reopen, Target};
use crate::document::conditions::Conditions;
use crate::document::deadline::Deadline;
use crate::document::rules::Rules;
use crate::length::{LONGEST, Length};
use crate::sentence::{Part, english, said};
use crate::time::DAY;

impl Faults {
    pub(super) fn pauses(&mut self, agreement: &Agreement, day: DayLength) {
        let pauses = &agreement.pauses;
        self.bound(
            "agreement.pauses",
            pauses.len(),
            MOST_PAUSES,
            english!("pause rules"),
        );
        self.ids("agreement.pauses", pauses.iter().map(|rule| &*rule.id));
        for (position, rule) in pauses.iter().enumerate() {
            let path = format!("agreement.pauses[{position}]");
            if rule.when.reason.is_empty() {
                self.values(
                    &format!("{path}.when.status"),
                    &rule.when.status,
                    english!("status"),
                );
            } else {
                self.filled(
                    &format!("{path}.when.status"),
                    &rule.when.status,
                    english!("status"),
                );
                self.filled(
                    &format!("{path}.when.reason"),
                    &rule.when.reason,
                    english!("reason"),
                );
            }
            for (name, cap) in [("atMost", rule.at_most), ("inTotal", rule.in_total)] {
                if let Some(cap) = cap {
                    self.length(&format!("{path}.{name}"), cap, day);
                }
            }
        }
    }

    pub(super) fn targets(&mut self, agreement: &Agreement, day: DayLength) {
        let targets = &agreement.targets;
        self.bound(
            "agreement.targets",
            targets.len(),
            MOST_TARGETS,
            english!("targets"),
        );
        self.ids(
            "agreement.targets",
            targets.iter().map(|target| &*target.id),
        );
        let rules = known(
            english!("pause rule"),
            "agreement.pauses",
            agreement.pauses.iter().map(|rule| &*rule.id),
        );
        let calendars = known_calendars(agreement);
        let priorities = known(
            english!("priority"),
            "agreement.priorities",
            agreement.priorities.iter().map(|priority| &*priority.id),
        );
        for (position, target) in targets.iter().enumerate() {
            let path = format!("agreement.targets[{position}]");
            let at_opening = agreement.rules.closing_edge == ClosingEdge::Open;
            self.target(&path, target, day, at_opening);
            self.reference(&format!("{path}.calendar"), &target.calendar, &calendars);
            self.conditions(&format!("{path}.when"), &target.when, &priorities);
            for (position, rule) in target.paused_by.iter().flatten().enumerate() {
                self.reference(&format!("{path}.pausedBy[{position}]"), rule, &rules);
            }
        }
    }

    /// How much time a target gives: a length or a deadline, and what is added to it.
    fn target(&mut self, path: &str, target: &Target, day: DayLength, at_opening: bool) {
        if target.metric == Metric::RequesterWait && target.paused_by.is_none() {
            rarely(|| {
                self.add(
                format!("{path}.pausedBy"),
                "missing-field",
                said!("The requester does not wait in every status: list in \"pausedBy\" the pause rules under which it is the provider that waits."),
            )
            });
        }
        if !target.assigned_to.is_empty() {
            self.filled(
                &format!("{path}.assignedTo"),
                &target.assigned_to,
                english!("group"),
            );
        }
        if target.effective.is_some() {
            self.effective(path, target.effective);
        }
        if let Some(conditions) = &target.conditions {
            self.six(path, conditions);
        }
        let own = match target.day {
            Some(_) => self.day_of(&format!("{path}.day"), target.day),
            None => day,
        };
        match (target.within, &target.by) {
            (None, None) => rarely(|| {
                self.add(
                format!("{path}.within"),
                "missing-field",
                said!("The target gives no time: add \"within\", such as \"8h\", or \"by\", such as { \"kind\": \"business-day\", \"days\": 1, \"time\": \"16:00\" }."),
            )
            }),
            (Some(_), Some(_)) => rarely(|| {
                self.add(
                    format!("{path}.by"),
                    "contradiction",
                    said!(
                        "{0}.within gives a length and {0}.by a deadline: keep one of them.",
                        path
                    ),
                )
            }),
            // Due at the next opening: there no time at all has a meaning.
            (Some(within), None) if at_opening && within == Length::default() => {}
            (Some(within), None) => self.within(&format!("{path}.within"), within, own),
            (None, Some(deadline)) => self.deadline(path, target, deadline),
        }
        for (name, length) in [
            ("grace", target.grace),
            ("surcharge", target.surcharge),
            ("then", target.then),
        ] {
            if let Some(length) = length {
                self.length(&format!("{path}.{name}"), length, day);
            }
        }
    }

    #[inline(never)]
    fn six(&mut self, path: &str, conditions: &Conditions) {
        for (name, condition) in [
            ("start", &conditions.start),
            ("cancel", &conditions.cancel),
            ("pause", &conditions.pause),
            ("resume", &conditions.resume),
            ("stop", &conditions.stop),
            ("reset", &conditions.reset),
        ] {
            for (field, values) in condition {
                self.values(
                    &format!("{path}.conditions.{name}.{field}"),
                    values,
                    english!("value"),
                );
            }
        }
    }

    /// A target's length: its days may be counted, if there is nothing else in it.
    fn within(&mut self, path: &str, within: Length, day: DayLength) {
        if !matches!(day, DayLength::Counted) || within.days == 0 {
            return self.length(path, within, day);
        }
        if within.seconds != 0 {
            rarely(|| {
                let message = said!(
                    "\"{0}\" adds hours to days that are counted by the clock: write days alone, such as \"{1}d\".",
                    Part::from(within),
                    within.days
                );
                self.add(path, "day-counted", message)
            });
        } else if within.days > LONGEST / DAY {
            rarely(|| {
                let message = said!(
                    "\"{0}\" is too long: lengths go up to ten years.",
                    Part::from(within)
                );
                self.add(path, "too-long", message)
            });
        }
    }

    #[inline(never)]
    fn deadline(&mut self, path: &str, target: &Target, deadline: &Deadline) {
        if target.day.is_some() {
            rarely(|| {
                let message = said!(
                    "{0}.by needs no day, and {0}.day says what one is: remove it, or write \"within\".",
                    path
                );
                self.add(format!("{path}.day"), "contradiction", message)
            });
        }
        match deadline {
            Deadline::BusinessDay { days, .. } if i64::from(*days) > LONGEST / DAY => {
                rarely(|| {
                    let message = said!(
                        "{0} business days are too many: deadlines lie up to ten years ahead.",
                        days
                    );
                    self.add(format!("{path}.by.days"), "too-long", message)
                });
            }
            Deadline::Field { field, .. } if field.is_empty() => rarely(|| {
                self.add(
                format!("{path}.by.field"),
                "empty",
                said!("The field has no name: write the name of the ticket field that holds the date."),
            )
            }),
            _ => {}
        }
    }

    pub(super) fn rules(&mut self, agreement: &Agreement) {
        let rules = &agreement.rules;
        if rules.responses.0.is_empty() {
            rarely(|| {
                self.add(
                "agreement.rules.responses",
                "empty",
                said!("Nothing counts as a response, so none could ever be in time: name something, such as \"public-reply\"."),
            )
            });
        }
        if let Some(window) = rules.reopen_within {
            self.reopen_within(rules, window);
        }
        if let Some(rounding) = rules.rounding {
            self.rounding(rules, rounding.to);
        }
    }

    #[inline(never)]
    fn reopen_within(&mut self, rules: &Rules, window: Length) {
        let path = "agreement.rules.reopenWithin";
        self.length(path, window, DayLength::Seconds(DAY));
        if matches!(rules.reopen, Reopen::NewCycle | Reopen::FirstResolutionOnly) {
            rarely(|| {
                self.add(
                    path,
                    "contradiction",
                    said!("agreement.rules.reopen lets every resolution stand, and agreement.rules.reopenWithin says after how long it does: remove one of them."),
                )
            });
        }
    }

    #[inline(never)]
    fn rounding(&mut self, rules: &Rules, to: Length) {
        if to.days != 0 || !(1..=DAY).contains(&to.seconds) {
            rarely(|| {
                let message = said!(
                    "\"{0}\" is nothing to round to: write up to 24h, such as \"15m\".",
                    to
                );
                self.add("agreement.rules.rounding.to", "bad-value", message)
            });
        }
        if rules.judge == JudgedBy::Deadline {
            rarely(|| {
                self.add(
                "agreement.rules.rounding",
                "contradiction",
                said!("agreement.rules.judge compares instants, and agreement.rules.rounding rounds the time used, which is then not compared: keep one of them."),
            )
            });
        }
    }
}
