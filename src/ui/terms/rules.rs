//! Pause rules and the clocks they stop: what an edit does to the agreement.
//!
//! Pure. A target either names the rules that stop it or follows rule 24: every rule stops a
//! resolution, none a first response. `pauses` is the view.

use crate::document::agreement::{Agreement, Metric, PauseRule, PauseWhen};
use crate::document::fresh;

/// Whether a rule stops any clock of a metric.
pub fn stops(agreement: &Agreement, rule: usize, metric: Metric) -> bool {
    let mut targets = agreement
        .targets
        .iter()
        .filter(|target| target.metric == metric);
    targets.any(|target| agreement.paused_by(target).get(rule) == Some(&true))
}

/// Lets a rule stop the clocks of a metric, or not.
pub fn set_stops(agreement: &mut Agreement, rule: usize, metric: Metric, stop: bool) {
    let Some(id) = agreement.pauses.get(rule).map(|rule| rule.id.clone()) else {
        return;
    };
    change_lists(agreement, |of, rules| {
        if of == metric {
            rules.retain(|named| *named != id);
            if stop {
                rules.push(id.clone());
            }
        }
    });
}

/// Adds a rule for a status; it stops resolutions.
pub fn add(agreement: &mut Agreement, status: &str) {
    let id = fresh("pause", |id| {
        agreement.pauses.iter().any(|rule| rule.id == id)
    });
    for target in &mut agreement.targets {
        if let (Metric::Resolution, Some(rules)) = (target.metric, &mut target.paused_by) {
            rules.push(id.clone());
        }
    }
    agreement.pauses.push(PauseRule {
        id,
        when: PauseWhen {
            status: vec![status.to_owned()],
            reason: Vec::new(),
        },
        ..PauseRule::default()
    });
    restore_defaults(agreement);
}

/// Takes a rule away.
pub fn remove(agreement: &mut Agreement, rule: usize) {
    let id = agreement.pauses.remove(rule).id;
    for rules in agreement
        .targets
        .iter_mut()
        .filter_map(|target| target.paused_by.as_mut())
    {
        rules.retain(|named| *named != id);
    }
    restore_defaults(agreement);
}

/// Changes for every target the list of the rules that stop it.
fn change_lists(agreement: &mut Agreement, change: impl Fn(Metric, &mut Vec<String>)) {
    for position in 0..agreement.targets.len() {
        let stopped = agreement.paused_by(&agreement.targets[position]);
        let named = agreement
            .pauses
            .iter()
            .zip(stopped)
            .filter(|(_, stops)| *stops);
        let mut rules: Vec<String> = named.map(|(rule, _)| rule.id.clone()).collect();
        let target = &mut agreement.targets[position];
        change(target.metric, &mut rules);
        target.paused_by = Some(rules);
    }
    restore_defaults(agreement);
}

/// A list that says what rule 24 says anyway is left out, so that an edit and its opposite cancel out.
fn restore_defaults(agreement: &mut Agreement) {
    let Agreement {
        targets, pauses, ..
    } = agreement;
    for target in targets {
        let Some(rules) = &mut target.paused_by else {
            continue;
        };
        let place = |id: &String| pauses.iter().position(|rule| rule.id == *id);
        rules.sort_by_key(place);
        let all = if target.metric.pauses_by_default() {
            pauses.len()
        } else {
            0
        };
        if rules.len() == all {
            target.paused_by = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::example;

    #[test]
    fn rules_stop_the_clocks_they_name() {
        let signed = example::agreement();
        let mut agreement = signed.clone();
        let seen = |agreement: &Agreement| -> Vec<(bool, bool)> {
            let both = |rule| {
                (
                    stops(agreement, rule, Metric::FirstResponse),
                    stops(agreement, rule, Metric::Resolution),
                )
            };
            (0..agreement.pauses.len()).map(both).collect()
        };
        assert_eq!(seen(&agreement), [(false, true), (false, true)]);

        set_stops(&mut agreement, 1, Metric::FirstResponse, true);
        set_stops(&mut agreement, 0, Metric::Resolution, false);
        assert_eq!(seen(&agreement), [(false, false), (true, true)]);

        add(&mut agreement, "On hold");
        assert_eq!(
            seen(&agreement),
            [(false, false), (true, true), (false, true)]
        );
        assert!(agreement.validate().is_empty());

        remove(&mut agreement, 2);
        set_stops(&mut agreement, 0, Metric::Resolution, true);
        set_stops(&mut agreement, 1, Metric::FirstResponse, false);
        assert_eq!(agreement, signed, "an edit and its opposite cancel out");
    }

    #[test]
    fn a_rule_of_its_own_follows_the_default() {
        let mut agreement = example::agreement();
        add(&mut agreement, "On hold");
        assert_eq!(agreement.pauses[2].id, "pause");
        assert!(
            agreement
                .targets
                .iter()
                .all(|target| target.paused_by.is_none())
        );
    }
}
