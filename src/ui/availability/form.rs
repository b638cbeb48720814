//! The fields of one outage, new or not.
//!
//! `entry` reads them; Enter takes them over, and a new outage leaves the fields empty for the next one.

use super::entry::{self, Typed};
use super::section::changed;
use crate::ui::input::value_of;
use crate::ui::language::use_language;
use crate::ui::state::Action;
use crate::ui::store::Current;
use crate::ui::text::availability::EN;
use crate::ui::text::fill;
use web_sys::{HtmlElement, KeyboardEvent};
use yew::prelude::*;

/// Kinds of outage that are offered: words of a document, which are the same in every language.
const KINDS: [&str; 4] = ["maintenance", "customer", "third-party", "force-majeure"];

/// The props of [`OutageForm`].
#[derive(Clone, PartialEq, Properties)]
pub struct FormProps {
    /// The state.
    pub state: Current,
    /// Changes it.
    pub dispatch: Callback<Action>,
    /// The outage that is edited; nothing for a new one.
    pub position: Option<usize>,
    /// The form is done with.
    pub onclose: Callback<()>,
}

/// See [`FormProps`].
#[component]
pub fn OutageForm(props: &FormProps) -> Html {
    use_language();
    let FormProps {
        state,
        position,
        onclose,
        ..
    } = props;
    let zone = state.zone();
    let before = position.and_then(|position| state.document().outages.get(position));
    let typed = use_state(|| before.map_or_else(Typed::default, |one| entry::write(one, zone)));
    let fault = use_state(|| None::<(usize, String)>);
    let first = use_node_ref();
    {
        let first = first.clone();
        use_effect_with((), move |()| to(&first));
    }
    let onsubmit = {
        let (typed, fault, first) = (typed.clone(), fault.clone(), first.clone());
        let props = props.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let outages = &props.state.document().outages;
            let before = props.position.and_then(|position| outages.get(position));
            let read = entry::read(&typed, before, zone);
            let action = read.and_then(|outage| {
                let action = changed(&props.state, |outages| match props.position {
                    Some(position) if position < outages.len() => outages[position] = outage,
                    _ => outages.push(outage),
                });
                action.map_err(|message| (1, message))
            });
            match action {
                Err(problem) => fault.set(Some(problem)),
                Ok(action) => {
                    props.dispatch.emit(action);
                    if props.position.is_some() {
                        props.onclose.emit(());
                        return;
                    }
                    fault.set(None);
                    typed.set(Typed::default());
                    to(&first);
                }
            }
        })
    };
    let onkeydown = {
        let onclose = onclose.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                event.prevent_default();
                onclose.emit(());
            }
        })
    };
    let base = match position {
        Some(position) => ["outage-", &position.to_string()].concat(),
        None => "outage-new".to_owned(),
    };
    let field = |number: usize| {
        let id = [&base, "-", &number.to_string()].concat();
        let error = [&id, "-error"].concat();
        let message = fault.as_ref().filter(|(at, _)| *at == number);
        let oninput = {
            let typed = typed.clone();
            Callback::from(move |event: InputEvent| {
                let mut next = (*typed).clone();
                next[number] = value_of(&event);
                typed.set(next);
            })
        };
        html! {
            <div class={classes!("fld", message.is_some().then_some("bad"))}>
                <label class="lab" for={id.clone()}>{ EN.columns[number] }</label>
                if let Some((_, message)) = message {
                    <span class="err" id={error.clone()} role="alert">{ message }</span>
                }
                <input ref={if number == 0 { first.clone() } else { NodeRef::default() }} {id} type="text" class="in sm"
                    value={typed[number].clone()} placeholder={EN.hints[number]} autocomplete="off" spellcheck="false"
                    list={(number == 2).then_some("outage-kinds")} aria-invalid={message.is_some().then_some("true")}
                    aria-describedby={message.is_some().then_some(error)} {oninput} />
            </div>
        }
    };
    let excluded = state.agreement().availability.iter();
    let excluded = excluded.flat_map(|one| one.exclude.iter().map(|one| one.kind.as_str()));
    let mut kinds: Vec<&str> = excluded.collect();
    kinds.extend(KINDS);
    kinds.sort_unstable();
    kinds.dedup();
    html! {
        <form class="ofs" {onsubmit} {onkeydown} novalidate=true>
            <div class="ofg">
                for number in 0..EN.columns.len() { { field(number) } }
            </div>
            <datalist id="outage-kinds">for kind in kinds { <option value={kind.to_owned()} /> }</datalist>
            <p class="fine">{ fill(EN.times_in, &[zone.name()]) }</p>
            <div class="row">
                <button type="submit" class="btn sm pri">{ if position.is_some() { EN.save } else { EN.add_outage } }</button>
                <button type="button" class="btn sm" onclick={onclose.reform(|_: MouseEvent| ())}>{ EN.cancel }</button>
            </div>
        </form>
    }
}

/// Moves the focus.
fn to(node: &NodeRef) {
    if let Some(element) = node.cast::<HtmlElement>() {
        // Focus fails only for an element that is gone.
        let _ = element.focus();
    }
}
