//! The pauses of the question: a chip each, which opens its editor in place.

use super::PartProps;
use crate::document::Pause;
use crate::report::read;
use crate::time::{Local, When};
use crate::ui::format;
use crate::ui::icon::Icon;
use crate::ui::input::{TextField, checked_of};
use crate::ui::language::use_language;
use crate::ui::moment::{Moment, Typed};
use crate::ui::state::State;
use crate::ui::text::common;
use crate::ui::text::fill;
use crate::ui::text::question::EN;
use web_sys::{Event, HtmlElement, KeyboardEvent};
use yew::prelude::*;

/// The pauses of the question.
#[component]
pub fn Pauses(props: &PartProps) -> Html {
    use_language();
    let open = use_state(|| None::<usize>);
    let add = use_node_ref();
    let chip = use_node_ref();
    let first = use_node_ref();
    let pauses = &props.question.pauses;
    // Undo may have taken the open one away.
    let shown = (*open).filter(|&position| position < pauses.len());
    {
        let first = first.clone();
        use_effect_with(shown, move |shown| {
            if shown.is_some() {
                focus(&first);
            }
        });
    }
    let onadd = {
        let (props, open) = (props.clone(), open.clone());
        Callback::from(move |_: MouseEvent| {
            let pause = proposed(&props);
            open.set(Some(props.question.pauses.len()));
            props.ask(|question| question.pauses.push(pause));
        })
    };
    let onclose = {
        let (open, chip) = (open.clone(), chip.clone());
        Callback::from(move |()| {
            open.set(None);
            focus(&chip);
        })
    };
    let onremove = {
        let (props, open, add) = (props.clone(), open.clone(), add.clone());
        Callback::from(move |position: usize| {
            open.set(None);
            props.ask(|question| {
                question.pauses.remove(position);
            });
            focus(&add);
        })
    };
    let idle = props
        .answer
        .as_ref()
        .map_or(&[][..], |answer| &answer.idle_pauses);
    html! {
        <>
            <div class="f pz" role="group" aria-labelledby="pauses-label">
                <span class="lab" id="pauses-label">{ EN.pauses }</span>
                for (position, pause) in pauses.iter().enumerate() {
                    <button type="button" key={position} class="in pzc" aria-expanded={(shown == Some(position)).to_string()}
                        aria-controls="pause" ref={if shown == Some(position) { chip.clone() } else { NodeRef::default() }}
                        onclick={toggle(&open, position)}>
                        { Icon::Pause.draw() }<span>{ chip_text(pause, &props.state) }</span>
                    </button>
                }
                <button type="button" class="btn add" ref={add} onclick={onadd}>{ Icon::Add.draw() }<span>{ EN.add_pause }</span></button>
                if !idle.is_empty() {
                    <p class="fine idle">
                        { Icon::Warning.draw() }
                        if pauses.len() > 1 { { idle_names(idle, pauses, &props.state) } }
                        { EN.pause_idle }
                    </p>
                }
            </div>
            if let Some(position) = shown { { editor(props, position, first, onclose, onremove) } }
        </>
    }
}

fn focus(node: &NodeRef) {
    if let Some(element) = node.cast::<HtmlElement>() {
        // Focus fails only for an element that is gone.
        let _ = element.focus();
    }
}

fn toggle(open: &UseStateHandle<Option<usize>>, position: usize) -> Callback<MouseEvent> {
    let open = open.clone();
    Callback::from(move |_| open.set((*open != Some(position)).then_some(position)))
}

/// `Mon 23, 11:00–13:30`.
fn chip_text(pause: &Pause, state: &State) -> String {
    let short = format::short_day_time;
    let from = state.wall(pause.from);
    match pause.to.map(|to| state.wall(to)) {
        None => fill(EN.since, &[&short(from)]),
        Some(to) if to.date() == from.date() => [&short(from), "–", &format::time(to)].concat(),
        Some(to) => [&short(from), " – ", &short(to)].concat(),
    }
}

/// Which of several pauses change nothing.
fn idle_names(idle: &[usize], pauses: &[Pause], state: &State) -> String {
    let names = idle.iter().filter_map(|&position| pauses.get(position));
    let names: Vec<String> = names.map(|pause| chip_text(pause, state)).collect();
    [&format::long_list(&names), ". "].concat()
}

/// A pause to begin with: an hour from where half of the target is used.
fn proposed(props: &PartProps) -> Pause {
    let state = &props.state;
    let half = props.answer.as_ref().and_then(|answer| answer.half_used);
    let from = state.wall(half.map_or(props.question.logged, When::At));
    Pause {
        from: state.typed(from),
        to: Some(state.typed(Local(from.0 + 3600))),
        reason: String::new(),
    }
}

/// From, until and why.
fn editor(
    part: &PartProps,
    position: usize,
    first: NodeRef,
    onclose: Callback<()>,
    onremove: Callback<usize>,
) -> Html {
    let zone = part.state.zone();
    let Some(pause) = part.question.pauses.get(position).cloned() else {
        return Html::default();
    };
    let change = move |part: &PartProps, again: bool, change: &dyn Fn(&mut Pause)| {
        part.change(again, |question| change(&mut question.pauses[position]));
    };
    let onfrom = {
        let (part, pause) = (part.clone(), pause.clone());
        Callback::from(move |typed: Typed| {
            let from = part.state.typed(typed.at);
            // It keeps its length, so that it can be moved in one go.
            let length = pause
                .to
                .map(|to| read(to, zone).0 - read(pause.from, zone).0);
            change(&part, typed.again, &|pause| {
                pause.from = from;
                pause.to = length.map(|length| {
                    let to = crate::time::Instant(read(from, zone).0 + length);
                    part.state.typed(part.state.wall(When::At(to)))
                });
            });
            Ok(())
        })
    };
    let onto = {
        let (part, from) = (part.clone(), pause.from);
        Callback::from(move |typed: Typed| {
            let to = part.state.typed(typed.at);
            if read(to, zone) <= read(from, zone) {
                return Err(EN.end_before_start.into());
            }
            change(&part, typed.again, &|pause| pause.to = Some(to));
            Ok(())
        })
    };
    let onstill = {
        let (part, from) = (part.clone(), pause.from);
        Callback::from(move |event: Event| {
            let hour_later = part.state.typed(Local(part.state.wall(from).0 + 3600));
            let to = (!checked_of(&event)).then_some(hour_later);
            change(&part, false, &|pause| pause.to = to);
        })
    };
    let onreason = {
        let part = part.clone();
        Callback::from(move |reason: String| {
            change(&part, false, &|pause| {
                reason.trim().clone_into(&mut pause.reason)
            });
            Ok(())
        })
    };
    let onkeydown = {
        let onclose = onclose.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                onclose.emit(());
            }
        })
    };
    html! {
        <div class="pause" id="pause" role="group" aria-label={chip_text(&pause, &part.state)} {onkeydown}>
            <div class="pair">
                <Moment id="pause-from" date={EN.from} time={EN.from_at} node={first}
                    value={part.state.wall(pause.from)} oncommit={onfrom} />
            </div>
            if let Some(to) = pause.to {
                <div class="pair">
                    <Moment id="pause-to" date={EN.to} time={EN.to_at}
                        value={part.state.wall(to)} oncommit={onto} />
                </div>
            }
            <label class="check still">
                <input type="checkbox" checked={pause.to.is_none()} onchange={onstill} />
                { EN.still_paused }
            </label>
            <div class="why">
                <label class="lab" for="pause-reason">{ EN.reason }</label>
                <TextField id="pause-reason" value={pause.reason.clone()} oncommit={onreason} />
            </div>
            <div class="row">
                <button type="button" class="btn sm" onclick={Callback::from(move |_: MouseEvent| onclose.emit(()))}>{ common::EN.done }</button>
                <button type="button" class="btn sm" onclick={Callback::from(move |_: MouseEvent| onremove.emit(position))}>{ Icon::Cross.draw() }{ common::EN.remove }</button>
            </div>
        </div>
    }
}
