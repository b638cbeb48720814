//! The outages, among all tickets: each of them in a list, and what they come to.
//!
//! `form` has the fields of one outage and `paste` takes many; `drawing` shows the figures.

use super::drawing::Measure;
use super::entry;
use super::form::OutageForm;
use super::paste::Paste;
use crate::document::outages::Outage;
use crate::ui::frame::RegionProps;
use crate::ui::icon::Icon;
use crate::ui::language::use_language;
use crate::ui::state::{Action, State};
use crate::ui::terms::clause::use_focus;
use crate::ui::text::availability::EN;
use crate::ui::text::say;
use crate::ui::text::{counted, fill};
use std::sync::Arc;
use yew::prelude::*;

/// How many outages the list shows at first, and with every press of a button more.
const SHOWN: usize = 50;

/// What is open beside the list.
#[derive(Clone, Copy, PartialEq)]
enum Open {
    Nothing,
    Add,
    Edit(usize),
    Paste,
}

/// The outages with some changed, as an action; the engine's first fault if it does not accept them.
pub fn changed(state: &State, change: impl FnOnce(&mut Vec<Outage>)) -> Result<Action, String> {
    let mut document = state.document().clone();
    let mut outages = (*document.outages).clone();
    change(&mut outages);
    document.outages = Arc::new(outages);
    match document.validate().first() {
        Some(issue) => Err(say(&issue.message)),
        None => Ok(Action::Outages(document.outages)),
    }
}

/// See the module.
#[component]
pub fn Outages(props: &RegionProps) -> Html {
    use_language();
    let RegionProps { state, dispatch } = props;
    let open = use_state_eq(|| Open::Nothing);
    let shown = use_state_eq(|| SHOWN);
    let focus = use_focus();
    let place = focus.place.clone();
    let (outages, zone) = (&state.document().outages, state.zone());
    let toggle = |target: Open| {
        let open = open.clone();
        let next = if *open == target {
            Open::Nothing
        } else {
            target
        };
        Callback::from(move |_: MouseEvent| open.set(next))
    };
    let close = |to: String| {
        let (open, focus) = (open.clone(), focus.clone());
        Callback::from(move |()| {
            focus.go_to(to.clone());
            open.set(Open::Nothing);
        })
    };
    let row = |position: usize, outage: &Outage| {
        if *open == Open::Edit(position) {
            return html! {
                <li class="ofm" key={position}>
                    <OutageForm state={state.clone()} dispatch={dispatch.clone()} position={Some(position)}
                        onclose={close(edit_id(position))} />
                </li>
            };
        }
        let number = (position + 1).to_string();
        let edit = {
            let open = open.clone();
            Callback::from(move |_: MouseEvent| open.set(Open::Edit(position)))
        };
        let remove = {
            let (state, dispatch, focus) = (state.clone(), dispatch.clone(), focus.clone());
            let left = outages.len() - 1;
            Callback::from(move |_: MouseEvent| {
                let action = changed(&state, |outages| drop(outages.remove(position)));
                focus.go_to(match left {
                    0 => "add-outage".to_owned(),
                    left => remove_id(position.min(left - 1)),
                });
                // What is there without one of them was accepted with it.
                if let Ok(action) = action {
                    dispatch.emit(action);
                }
            })
        };
        let [from, to, kind, service, hit, reason] = entry::tell(outage, zone);
        html! {
            <li class="olr" key={position}>
                <span class="olt"><b>{ from }{ " – " }{ to }</b></span>
                <span class="olk">
                    { kind }{ " · " }{ service }{ " · " }{ hit }
                    if !reason.is_empty() { { " · " }{ reason } }
                </span>
                <span class="row">
                    <button type="button" class="ib" id={edit_id(position)} aria-label={fill(EN.edit_outage, &[&number])} onclick={edit}>{ Icon::Pencil.draw() }</button>
                    <button type="button" class="ib" id={remove_id(position)} aria-label={fill(EN.remove_outage, &[&number])} onclick={remove}>{ Icon::Cross.draw() }</button>
                </span>
            </li>
        }
    };
    let promised = !state.agreement().availability.is_empty();
    let rest = outages.len().saturating_sub(*shown);
    let more = {
        let shown = shown.clone();
        Callback::from(move |_: MouseEvent| shown.set(*shown + SHOWN))
    };
    html! {
        <section ref={place} class="card oul" aria-labelledby="outages-title">
            <div class="ch2">
                <h3 id="outages-title">{ EN.outages }</h3>
                <span class="fine">{ counted(outages.len() as u64, EN.counted_outages) }</span>
            </div>
            for report in &state.report.availability {
                <Measure key={report.measure.clone()} state={state.clone()} measure={report.measure.clone()} />
            }
            if outages.is_empty() { <p class="ins">{ EN.no_outages }</p> }
            if !promised { <p class="ins">{ EN.no_measure }</p> }
            if !outages.is_empty() {
                <ol class="plain ols">
                    for (position, outage) in outages.iter().enumerate().take(*shown) { { row(position, outage) } }
                </ol>
            }
            if rest > 0 {
                <button type="button" class="lk" onclick={more}>{ fill(EN.show_more, &[&rest.min(SHOWN).to_string()]) }</button>
            }
            <div class="row">
                <button type="button" class="btn sm" id="add-outage" aria-expanded={(*open == Open::Add).to_string()} onclick={toggle(Open::Add)}>{ Icon::Add.draw() }{ EN.add_outage }</button>
                <button type="button" class="btn sm" id="paste-outages" aria-expanded={(*open == Open::Paste).to_string()} onclick={toggle(Open::Paste)}>{ Icon::Upload.draw() }{ EN.paste }</button>
            </div>
            if *open == Open::Add {
                <OutageForm state={state.clone()} dispatch={dispatch.clone()} position={None} onclose={close("add-outage".to_owned())} />
            }
            if *open == Open::Paste {
                <Paste state={state.clone()} dispatch={dispatch.clone()} onclose={close("paste-outages".to_owned())} />
            }
        </section>
    }
}

fn edit_id(position: usize) -> String {
    ["edit-outage-", &position.to_string()].concat()
}

fn remove_id(position: usize) -> String {
    ["remove-outage-", &position.to_string()].concat()
}
