//! Limits and conditions of pauses: what a rule says beside its statuses, and the fields for it.
//!
//! `pauses` shows them in its blocks; `rules` knows which clocks a rule stops.

use super::{length, length_field, read_length, read_list};
use crate::document::agreement::{Agreement, Metric, PauseRule};
use crate::document::choices::word;
use crate::ui::terms::clause::{Desk, Edits, Field, id, labelled};
use crate::ui::text::finer::EN;
use crate::ui::text::{Text, fill};
use yew::prelude::*;

/// `agreed for No access`.
pub fn agreed(rule: &PauseRule) -> String {
    fill(EN.while_reason, &[&rule.when.reason.join(EN.or.get())])
}

/// What a rule says beside its statuses and the longest single pause.
#[inline(never)]
pub fn parts(agreement: &Agreement, position: usize, rule: &PauseRule) -> Vec<String> {
    let mut parts = Vec::new();
    if !rule.when.reason.is_empty() && !rule.when.status.is_empty() {
        parts.push(agreed(rule));
    }
    if let Some(total) = rule.in_total {
        parts.push(fill(EN.in_total, &[&length(total)]));
    }
    for (holds, says) in [
        (rule.needs_contact, EN.needs_contact),
        (rule.ends_on_reply, EN.ends_on_reply),
        (rule.before_response, EN.before_response),
    ] {
        if holds {
            parts.push(says.into());
        }
    }
    parts.extend(stops(agreement, position));
    parts
}

/// The clocks that a rule stops, if they are not those that every rule does.
fn stops(agreement: &Agreement, rule: usize) -> Option<String> {
    let stopped = |target| agreement.paused_by(target).get(rule) == Some(&true);
    let mut targets = agreement.targets.iter();
    if targets.all(|target| stopped(target) == target.metric.pauses_by_default()) {
        return None;
    }
    let mut named = Vec::new();
    for metric in Metric::ALL {
        let of = |target: &&crate::document::agreement::Target| target.metric == metric;
        let (all, some): (Vec<_>, Vec<_>) = (
            agreement.targets.iter().filter(of).collect(),
            agreement
                .targets
                .iter()
                .filter(of)
                .filter(|target| stopped(target))
                .map(|target| target.id.clone())
                .collect::<Vec<String>>(),
        );
        if some.is_empty() {
            continue;
        }
        let mut name: String = super::look(&EN.metrics, word(Metric::WORDS, &metric)).into();
        if some.len() < all.len() {
            name += &[" (", &some.join(EN.and.get()), ")"].concat();
        }
        named.push(name);
    }
    Some(match named.is_empty() {
        true => EN.stops_nothing.get().to_owned(),
        false => fill(EN.stops, &[&named.join(EN.and.get())]),
    })
}

/// The fields for them.
#[inline(never)]
pub fn fields(edits: &Edits, position: usize, rule: &PauseRule) -> Html {
    let at = [position, 0, 0];
    let total = Field {
        placeholder: Some(EN.no_total.into()),
        ..Field::labelled(id("total", at), length_field(rule.in_total))
    };
    let reasons = Field::labelled(id("reasons", at), rule.when.reason.join(EN.and.get()));
    let check = |number, on: bool, says: Text| {
        html! {
            <label class="check">
                <input type="checkbox" checked={on} onchange={edits.on_check([position, number, 0], set_flag)} />
                { says }
            </label>
        }
    };
    html! {
        <>
            <div class="two">
                { labelled(total.id.clone(), EN.total, edits.field(total, at, set_total)) }
                { labelled(reasons.id.clone(), EN.reasons, edits.field(reasons, at, set_reasons)) }
            </div>
            <div>
                { check(0, rule.needs_contact, EN.needs_contact) }
                { check(1, rule.ends_on_reply, EN.ends_on_reply) }
                { check(2, rule.before_response, EN.before_response) }
            </div>
        </>
    }
}

fn set_total(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    desk.agreement.pauses[desk.at[0]].in_total = read_length(text)?;
    Ok(())
}

fn set_reasons(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    desk.agreement.pauses[desk.at[0]].when.reason = read_list(text);
    Ok(())
}

fn set_flag(desk: &mut Desk<'_>, on: &str) -> Result<(), String> {
    let rule = &mut desk.agreement.pauses[desk.at[0]];
    let flag = match desk.at[1] {
        0 => &mut rule.needs_contact,
        1 => &mut rule.ends_on_reply,
        _ => &mut rule.before_response,
    };
    *flag = !on.is_empty();
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::terms::rules::set_stops;

    #[test]
    fn rules_say_their_limits_and_what_they_stop() {
        let plain = crate::example::agreement();
        let said = |change: &dyn Fn(&mut Agreement)| {
            let mut agreement = plain.clone();
            change(&mut agreement);
            parts(&agreement, 0, &agreement.pauses[0]).join("; ")
        };
        assert_eq!(said(&|_| {}), "");
        assert_eq!(
            said(&|agreement| {
                let rule = &mut agreement.pauses[0];
                rule.in_total = Some("2d".parse().expect("a length"));
                (rule.needs_contact, rule.ends_on_reply, rule.before_response) = (true, true, true);
                rule.when.reason = vec!["No access".to_owned(), "Weather".to_owned()];
            }),
            "agreed for No access or Weather; at most 2 days in total; from when you were told; \
             until the customer writes; only before the first reply"
        );
        assert_eq!(
            said(&|agreement| set_stops(agreement, 0, Metric::FirstResponse, true)),
            "stops First reply, Resolution"
        );
        assert_eq!(
            said(&|agreement| set_stops(agreement, 0, Metric::Resolution, false)),
            "stops no clock"
        );
        assert_eq!(
            said(&|agreement| agreement.targets[1].paused_by = Some(Vec::new())),
            "stops Resolution (p2-resolution, p3-resolution, p4-resolution)"
        );
    }
}
