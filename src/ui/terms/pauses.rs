//! Pauses: the statuses that stop a clock, and the editor of their rules.

use super::clause::{Button, Desk, Edits, Field, clause, id, labelled};
use super::{finer, read, rules};
use crate::document::agreement::{Agreement, Metric, PauseRule};
use crate::document::choices::word;
use crate::document::tickets::Tickets;
use crate::ui::format;
use crate::ui::icon::Icon;
use crate::ui::language::use_language;
use crate::ui::text::common::EN as COMMON;
use crate::ui::text::fill;
use crate::ui::text::finer::EN as WORDS;
use crate::ui::text::terms::EN;
use std::sync::Arc;
use yew::prelude::*;

/// The clause.
pub fn clause_of(edits: &Edits) -> Html {
    let pauses = &edits.agreement().pauses;
    let summary = html! {
        if pauses.is_empty() {
            <p class="clv2">{ EN.no_pauses }</p>
        } else {
            <ul class="plain holds">
                for rule in pauses { <li class="hold">{ Icon::Pause.draw() }<span>{ said(rule) }</span></li> }
            </ul>
            { finer::says(&details(edits.agreement())) }
        }
    };
    clause(edits, "clause-pauses", EN.pauses, summary)
}

/// What the rules say beside that, one sentence a rule.
pub fn details(agreement: &Agreement) -> Vec<String> {
    let rules = agreement.pauses.iter().enumerate();
    rules
        .filter_map(|(position, rule)| {
            let parts = finer::holds::parts(agreement, position, rule);
            (!parts.is_empty()).then(|| finer::sentence(&what(rule), &parts))
        })
        .collect()
}

/// The statuses of a rule, or the reasons of one that has none.
fn what(rule: &PauseRule) -> String {
    match rule.when.status.is_empty() {
        true => finer::holds::agreed(rule),
        false => rule.when.status.join(EN.or.get()),
    }
}

/// `Waiting for supplier, up to 5 days`.
fn said(rule: &PauseRule) -> String {
    let statuses = what(rule);
    match rule.at_most {
        Some(most) => fill(EN.up_to, &[&statuses, &format::agreed(most)]),
        None => statuses,
    }
}

/// The rules, one block each.
pub fn editor(edits: &Edits) -> Html {
    let pauses = &edits.agreement().pauses;
    let field = Field {
        id: "new-rule".to_owned(),
        list: Some("statuses".into()),
        ..Field::default()
    };
    html! {
        <div>
            for (position, rule) in pauses.iter().enumerate() { { block(edits, position, rule) } }
            { labelled(field.id.clone(), EN.new_rule, edits.field(field, [0; 3], add_rule)) }
            <Statuses tickets={edits.state.document().tickets.clone()} />
            <p class="fine">{ EN.outside }{ " " }if pauses.len() > 1 { { EN.any_order } }</p>
        </div>
    }
}

#[derive(Clone, Properties)]
struct StatusesProps {
    tickets: Arc<Tickets>,
}

/// The same list is the same suggestions: there may be very many tickets to count.
impl PartialEq for StatusesProps {
    fn eq(&self, other: &StatusesProps) -> bool {
        Arc::ptr_eq(&self.tickets, &other.tickets)
    }
}

/// The statuses that tickets had, with how often.
#[component]
fn Statuses(props: &StatusesProps) -> Html {
    use_language();
    html! {
        <datalist id="statuses">
            for (status, count) in &props.tickets.statuses() {
                <option value={status.to_string()}>{ fill(EN.seen, &[&count.to_string()]) }</option>
            }
        </datalist>
    }
}

/// The fields of a rule.
fn block(edits: &Edits, position: usize, rule: &PauseRule) -> Html {
    let at = [position, 0, 0];
    let number = (position + 1).to_string();
    let statuses = &rule.when.status;
    let add = Field {
        placeholder: Some(EN.add_status.into()),
        list: Some("statuses".into()),
        ..Field::small(
            id("status", at),
            fill(EN.add_status_label, &[&number]),
            String::new(),
        )
    };
    let cap = Field {
        placeholder: Some(EN.no_limit.into()),
        ..Field::labelled(
            id("most", at),
            rule.at_most.map_or_else(String::new, format::typed),
        )
    };
    let stops = |metric: Metric| {
        let name = word(Metric::WORDS, &metric);
        html! {
            <label class="check">
                <input type="checkbox" checked={rules::stops(edits.agreement(), position, metric)}
                    onchange={edits.on_check([position, metric as usize, 0], set_stops)} />
                { finer::look(&WORDS.metrics, name) }
            </label>
        }
    };
    let status = |number: usize, name: &String| {
        let remove = Button {
            label: Some([COMMON.remove.get(), " ", name].concat()),
            ..Button::default()
        };
        html! {
            <li class="hold" key={name.clone()}>
                <span>{ name }</span>
                if statuses.len() > 1 { { edits.icon_button(Icon::Cross, remove, [position, number, 0], remove_status) } }
            </li>
        }
    };
    let remove = Button::named(id("unrule", at), fill(EN.remove_rule, &[&number]));
    html! {
        <fieldset class="rl" key={position}>
            <legend>{ fill(EN.rule, &[&number]) }</legend>
            { edits.icon_button(Icon::Cross, remove, at, remove_rule) }
            <p class="lab">{ EN.while_status }</p>
            <ul class="plain holds">
                for (number, name) in statuses.iter().enumerate() { { status(number, name) } }
            </ul>
            { edits.field(add, at, add_status) }
            <div class="two">
                { labelled(cap.id.clone(), EN.at_most, edits.field(cap, at, set_most)) }
                <div role="group" aria-label={EN.stops}>
                    <p class="lab" aria-hidden="true">{ EN.stops }</p>
                    for metric in measured(edits.agreement()) { { stops(metric) } }
                </div>
            </div>
            { finer::holds::fields(edits, position, rule) }
        </fieldset>
    }
}

/// The metrics whose clocks a rule may stop: the two main ones, resolution first, and what else there is.
fn measured(agreement: &Agreement) -> Vec<Metric> {
    let mut metrics = vec![Metric::Resolution, Metric::FirstResponse];
    for target in &agreement.targets {
        if !metrics.contains(&target.metric) {
            metrics.push(target.metric);
        }
    }
    metrics
}

fn add_rule(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    if !text.trim().is_empty() {
        rules::add(&mut desk.agreement, text.trim());
    }
    Ok(())
}

fn remove_rule(desk: &mut Desk<'_>, _: &str) -> Result<(), String> {
    let last = desk.agreement.pauses.len() - 1;
    desk.focus = Some(match last {
        0 => "new-rule".to_owned(),
        _ => id("unrule", [desk.at[0].min(last - 1), 0, 0]),
    });
    rules::remove(&mut desk.agreement, desk.at[0]);
    Ok(())
}

fn add_status(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let statuses = &mut desk.agreement.pauses[desk.at[0]].when.status;
    let status = text.trim();
    if !status.is_empty() && !statuses.iter().any(|known| known == status) {
        statuses.push(status.to_owned());
    }
    Ok(())
}

fn remove_status(desk: &mut Desk<'_>, _: &str) -> Result<(), String> {
    desk.focus = Some(id("status", [desk.at[0], 0, 0]));
    desk.agreement.pauses[desk.at[0]]
        .when
        .status
        .remove(desk.at[1]);
    Ok(())
}

fn set_most(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let most = read::or_none(read::length(text), text, EN.bad_length.get())?;
    desk.agreement.pauses[desk.at[0]].at_most = most;
    Ok(())
}

fn set_stops(desk: &mut Desk<'_>, on: &str) -> Result<(), String> {
    let metric = Metric::ALL[desk.at[1]];
    rules::set_stops(&mut desk.agreement, desk.at[0], metric, !on.is_empty());
    Ok(())
}
