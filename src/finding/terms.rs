//! What a careful reader of an agreement would point at, although it can be judged as it stands.
//!
//! Faults stop a document (`document::validate`); these come with the report.

use super::{Code, Finding, credits, versions};
use crate::document::agreement::{Agreement, Band, Level, Metric, Schedule, Target};
use crate::document::conditions::{exclude, implies};
use crate::document::is_plain;
use crate::money::Percent;
use crate::sentence::{Sentence, said};

/// Everything to point at in a valid agreement.
pub(crate) fn terms(agreement: &Agreement) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (position, target) in agreement.targets.iter().enumerate() {
        conditions(
            &format!("agreement.targets[{position}]"),
            target,
            &mut findings,
        );
        response_after_resolution(agreement, position, &mut findings);
    }
    versions::cut_periods(agreement, &mut findings);
    if !agreement.credits.is_empty() && !plain_and_sound(agreement) {
        findings.extend(credits::credits(agreement));
    }
    findings
}

/// Conditions that cannot do what they are there for.
fn conditions(path: &str, target: &Target, findings: &mut Vec<Finding>) {
    let Some(conditions) = &target.conditions else {
        return;
    };
    let mut add = |name: &str, code, message: Sentence| {
        findings.push(Finding::Terms {
            path: format!("{path}.conditions.{name}"),
            code,
            message,
        });
    };
    let start = &conditions.start;
    if implies(start, &conditions.cancel) || implies(start, &conditions.stop) {
        add(
            "start",
            Code::NeverAttaches,
            said!(
                "Whenever it would start, it is to be cancelled or stopped as well, and that is stronger: the clock never starts."
            ),
        );
    }
    if implies(start, &conditions.pause) {
        add(
            "pause",
            Code::AttachesPaused,
            said!("Whenever it starts, the pause holds as well: the clock starts standing still."),
        );
    }
    if exclude(start, &conditions.pause) {
        add(
            "pause",
            Code::StartExcludesPause,
            said!(
                "The pause needs another value of a field that the start needs too: it can hold only after that field has changed."
            ),
        );
    }
    if !conditions.resume.is_empty() && conditions.pause.is_empty() {
        add(
            "resume",
            Code::NothingToResume,
            said!("There is no pause, so nothing is ever resumed."),
        );
    }
}

/// Rule 15: who has longer to respond than to resolve.
fn response_after_resolution(agreement: &Agreement, position: usize, findings: &mut Vec<Finding>) {
    let response = &agreement.targets[position];
    let seconds = |target: &Target| {
        let day = target.day.or(agreement.day);
        target.within?.in_seconds(day.and_then(|day| day.seconds()))
    };
    if response.metric != Metric::FirstResponse {
        return;
    }
    let same = |target: &&Target| {
        target.metric == Metric::Resolution
            && target.when == response.when
            && target.calendar == response.calendar
    };
    let resolution = agreement.targets.iter().find(same);
    let longer = resolution.is_some_and(|resolution| {
        seconds(response)
            .zip(seconds(resolution))
            .is_some_and(|(respond, resolve)| respond > resolve)
    });
    if let (true, Some(resolution)) = (longer, resolution) {
        findings.push(Finding::Terms {
            path: format!("agreement.targets[{position}].within"),
            code: Code::ResponseAfterResolution,
            message: said!("There is more time to respond than to resolve (\"{0}\"): the response can never be late on its own.", resolution.id),
        });
    }
}

/// Credits of the plainest kind that leave nothing to point at: they are looked at when nothing else has
/// arrived yet.
fn plain_and_sound(agreement: &Agreement) -> bool {
    let others = agreement.availability.len() + agreement.reported.len();
    let ([measure], [credit], 0) = (&agreement.measures[..], &agreement.credits[..], others) else {
        return false;
    };
    let Schedule::Bands { bands } = &credit.schedule else {
        return false;
    };
    let at_goal = |band: &Band| {
        let edge = band.below == Some(Level::Share(measure.goal));
        edge && !band.give.is_zero()
    };
    let rises = |pair: &[Band]| pair[0].give.amount() <= pair[1].give.amount();
    is_plain(agreement)
        && !credit.reward
        && measure.rounding.is_none()
        && bands.first().is_some_and(at_goal)
        && bands.windows(2).all(rises)
        // No figure is below nothing.
        && bands.iter().all(|band| band.below != Some(Level::Share(Percent::ZERO)))
}
