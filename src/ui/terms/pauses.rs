//! Pauses: the statuses that stop a clock, and the editor of their rules.

use super::clause::{ClauseBox, Edits, use_focus};
use super::{read, rules};
use crate::document::agreement::{Metric, PauseRule};
use crate::ui::format;
use crate::ui::frame::RegionProps;
use crate::ui::icon::Icon;
use crate::ui::input::{TextField, checked_of};
use crate::ui::state::Clause;
use crate::ui::text::common::EN as COMMON;
use crate::ui::text::fill;
use crate::ui::text::terms::EN;
use std::sync::Arc;
use yew::prelude::*;

/// The clause.
#[component]
pub fn Pauses(props: &RegionProps) -> Html {
    let edits = Edits::new(props, Clause::Pauses);
    let pauses = &edits.agreement().pauses;
    let chip = |rule: &PauseRule| {
        let statuses = rule.when.status.join(EN.or);
        let text = match rule.at_most {
            Some(most) => fill(
                EN.up_to,
                &[
                    &statuses,
                    &read::write_length(most, format::THIN, format::NBSP),
                ],
            ),
            None => statuses,
        };
        html! { <li class="hold">{ Icon::Pause.draw() }<span>{ text }</span></li> }
    };
    let summary = html! {
        if pauses.is_empty() {
            <p class="clv2">{ EN.no_pauses }</p>
        } else {
            <ul class="plain holds">
                for rule in pauses { { chip(rule) } }
            </ul>
        }
    };
    html! { <ClauseBox {edits} id="clause-pauses" title={EN.pauses} {summary} /> }
}

/// Its editor.
pub fn editor(edits: &Edits) -> Html {
    html! { <Editor edits={edits.clone()} /> }
}

#[derive(Clone, PartialEq, Properties)]
struct EditorProps {
    edits: Edits,
}

/// The rules, one block each.
#[component]
fn Editor(props: &EditorProps) -> Html {
    let edits = &props.edits;
    let pauses = &edits.agreement().pauses;
    let focus = use_focus();
    let tickets = edits.state.document().tickets.clone();
    // Counted once per list of tickets: there may be very many.
    let suggestions = use_memo(Arc::as_ptr(&tickets) as usize, |_| {
        html! {
            for (status, count) in tickets.statuses() {
                <option value={status.to_owned()}>{ fill(EN.seen, &[&count.to_string()]) }</option>
            }
        }
    });
    let add = {
        let edits = edits.clone();
        Callback::from(move |text: String| match text.trim() {
            "" => Ok(()),
            status => edits.apply(|agreement| rules::add(agreement, status)),
        })
    };
    let rule = |position: usize, rule: &PauseRule| {
        let number = (position + 1).to_string();
        let remove_status = |status: usize| {
            let focus = focus.clone();
            let id = ["r-add-", &position.to_string()].concat();
            let edit = edits.on_click(move |agreement| {
                agreement.pauses[position].when.status.remove(status);
            });
            Callback::from(move |event: MouseEvent| {
                focus.later(id.clone());
                edit.emit(event);
            })
        };
        let add_status = {
            let edits = edits.clone();
            Callback::from(move |text: String| match text.trim() {
                "" => Ok(()),
                status => edits.apply(|agreement| {
                    let statuses = &mut agreement.pauses[position].when.status;
                    if !statuses.iter().any(|known| known == status) {
                        statuses.push(status.to_owned());
                    }
                }),
            })
        };
        let cap = {
            let edits = edits.clone();
            Callback::from(move |text: String| {
                let cap = read::length(&text);
                if cap.is_none() && !read::is_none(&text) {
                    return Err(EN.bad_length.to_owned());
                }
                edits.apply(|agreement| agreement.pauses[position].at_most = cap)
            })
        };
        let stops = |metric: Metric, word: &'static str| {
            let edits_now = edits.clone();
            let onchange = Callback::from(move |event: Event| {
                let stop = checked_of(&event);
                edits_now.make(|agreement| rules::set_stops(agreement, position, metric, stop));
            });
            let checked = rules::stops(edits.agreement(), position, metric);
            html! { <label class="check"><input type="checkbox" {checked} {onchange} />{ word }</label> }
        };
        let remove = {
            let focus = focus.clone();
            let next = match (position, pauses.len()) {
                (_, 1) => "new-rule".to_owned(),
                (position, count) => ["r-remove-", &position.min(count - 2).to_string()].concat(),
            };
            let edit = edits.on_click(move |agreement| rules::remove(agreement, position));
            Callback::from(move |event: MouseEvent| {
                focus.later(next.clone());
                edit.emit(event);
            })
        };
        let id = |field: &str| ["r-", field, "-", &position.to_string()].concat();
        let statuses = &rule.when.status;
        html! {
            <fieldset class="rl" key={position}>
                <legend>{ fill(EN.rule, &[&number]) }</legend>
                <button type="button" class="ib" id={id("remove")} aria-label={fill(EN.remove_rule, &[&number])} onclick={remove}>{ Icon::Cross.draw() }</button>
                <p class="lab">{ EN.while_status }</p>
                <ul class="plain holds">
                    for (status, name) in statuses.iter().enumerate() {
                        <li class="hold" key={name.clone()}>
                            <span>{ name }</span>
                            if statuses.len() > 1 {
                                <button type="button" class="ib" aria-label={[COMMON.remove, " ", name].concat()} onclick={remove_status(status)}>{ Icon::Cross.draw() }</button>
                            }
                        </li>
                    }
                </ul>
                <TextField id={id("add")} class="sm" label={fill(EN.add_status_label, &[&number])} placeholder={EN.add_status}
                    value="" list="statuses" oncommit={add_status} />
                <div class="two">
                    <div>
                        <label class="lab" for={id("cap")}>{ EN.at_most }</label>
                        <TextField id={id("cap")} class="sm" placeholder={EN.no_limit} oncommit={cap}
                            value={rule.at_most.map_or_else(String::new, |most| read::write_length(most, ' ', ' '))} />
                    </div>
                    <div role="group" aria-label={EN.stops}>
                        <p class="lab" aria-hidden="true">{ EN.stops }</p>
                        { stops(Metric::Resolution, EN.stops_resolution) }
                        { stops(Metric::FirstResponse, EN.stops_response) }
                    </div>
                </div>
            </fieldset>
        }
    };
    html! {
        <div ref={focus.place.clone()}>
            for (position, one) in pauses.iter().enumerate() { { rule(position, one) } }
            <label class="lab" for="new-rule">{ EN.new_rule }</label>
            <TextField id="new-rule" value="" list="statuses" oncommit={add} />
            <datalist id="statuses">{ (*suggestions).clone() }</datalist>
            <p class="fine">{ EN.outside }{ " " }if pauses.len() > 1 { { EN.any_order } }</p>
        </div>
    }
}
