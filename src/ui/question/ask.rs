//! The fields of the question: priority, logged, pauses, and what has happened since.

use super::PartProps;
use super::pauses::Pauses;
use crate::document::Question;
use crate::document::tickets::Tickets;
use crate::example;
use crate::report::read;
use crate::time::{Instant, When};
use crate::ui::format;
use crate::ui::icon::Icon;
use crate::ui::input::{Select, checked_of};
use crate::ui::moment::{Moment, Typed};
use crate::ui::page::Hidden;
use crate::ui::state::{Action, Source};
use crate::ui::terms::clause::Focus;
use crate::ui::text::question::EN;
use crate::ui::text::say;
use crate::ui::text::units::EN as UNITS;
use crate::ui::text::{Text, fill};
use crate::ui::timer::Polite;
use crate::zone::{LocalKind, Zone};
use web_sys::Event;
use yew::prelude::*;

/// The fields of the question.
pub fn fields(props: &PartProps, added: &UseStateHandle<AttrValue>, focus: &Focus) -> Html {
    let PartProps {
        state, question, ..
    } = props;
    let zone = state.shown_zone();
    let priorities = &state.agreement().priorities;
    let options: Vec<(AttrValue, AttrValue)> = priorities
        .iter()
        .map(|priority| {
            let word = [&priority.id, " ", &priority.name].concat();
            (
                priority.id.clone().into(),
                word.trim_end().to_owned().into(),
            )
        })
        .collect();
    let onpriority = {
        let props = props.clone();
        Callback::from(move |id: String| props.ask(|question| question.priority = id))
    };
    let onlogged = {
        let props = props.clone();
        Callback::from(move |typed: Typed| {
            log_at(&props, props.state.typed(typed.at), typed.again);
            Ok(())
        })
    };
    let onopen = {
        let props = props.clone();
        Callback::from(move |event: Event| {
            let open_now = checked_of(&event);
            props.ask(|question| question.open_now = open_now);
        })
    };
    let refused: Vec<String> = match &state.refused {
        Some((None, issues)) => issues.0.iter().map(|issue| say(&issue.message)).collect(),
        _ => Vec::new(),
    };
    html! {
        <div class="qf">
            for message in refused {
                <p class="err" role="alert">{ message }</p>
            }
            <div class="form">
                if !options.is_empty() {
                    <div class="f fp">
                        <label class="lab" for="priority">{ EN.priority }</label>
                        <Select id="priority" value={question.priority.clone()} {options} onchange={onpriority} />
                    </div>
                }
                <Moment id="logged" date={EN.logged_on} time={EN.at} words=true
                    value={state.wall(question.logged)} oncommit={onlogged} />
                <Pauses ..props.clone() />
            </div>
            { readings(props, zone) }
            <div class="since">
                if question.resolved.is_none() {
                    <label class="check">
                        <input type="checkbox" checked={question.open_now} onchange={onopen} />
                        { EN.open_now }
                    </label>
                }
                if !state.hides(Hidden::Reply) { { happened(props, &REPLIED, zone, focus) } }
                { happened(props, &RESOLVED, zone, focus) }
                { add_ticket(props, added) }
            </div>
        </div>
    }
}

/// Logs the ticket at another time; the example's pause moves along.
fn log_at(props: &PartProps, logged: When, again: bool) {
    let zone = props.state.zone();
    let is_example = props.state.current.source == Source::Example;
    props.change(again, |question| {
        if is_example {
            example::move_pause(question, logged, zone);
        }
        question.logged = logged;
    });
}

/// What to know about a time that clocks skip or repeat: for a repeated one, which of the two.
fn readings(props: &PartProps, zone: Zone) -> Html {
    let logged = props.question.logged;
    let wall = props.state.wall(logged);
    let first = zone.instant(wall.0);
    match (first.kind, zone.second_reading(wall.0)) {
        (LocalKind::Skipped, _) => {
            let used = format::wall(Instant(first.instant), zone);
            let day = format::spoken_day(wall.date());
            let day = day.split_once(' ').map_or(&*day, |(_, day)| day);
            let text = fill(EN.skipped, &[&format::time(wall), day, &format::time(used)]);
            html! { <p class="hint">{ Icon::Warning.draw() }{ text }</p> }
        }
        (LocalKind::Repeated, Some(second)) => {
            let chosen = read(logged, props.state.zone()).0;
            let radio = |instant: i64, logged: When| {
                let offset = zone.offset(instant);
                let season = if offset.dst { EN.summer } else { EN.winter };
                let label = [
                    &format::time(wall),
                    " ",
                    season.get(),
                    UNITS.comma.get(),
                    &format::offset_name(zone, Instant(instant)),
                ]
                .concat();
                let onchange = {
                    let props = props.clone();
                    Callback::from(move |_: Event| log_at(&props, logged, false))
                };
                html! {
                    <label class="check">
                        <input type="radio" name="reading" checked={chosen == instant} {onchange} />
                        { label }
                    </label>
                }
            };
            html! {
                <fieldset class="hint readings">
                    <legend>{ EN.readings }</legend>
                    { radio(first.instant, props.state.typed(wall)) }
                    { radio(second, When::At(Instant(second))) }
                </fieldset>
            }
        }
        _ => Html::default(),
    }
}

/// Something that may have happened to the ticket: an optional time of the question.
struct Happened {
    id: &'static str,
    add: Text,
    remove: Text,
    date: Text,
    get: fn(&Question) -> Option<When>,
    set: fn(&mut Question, Option<When>),
    /// When it might have happened, to begin with.
    guess: fn(&PartProps) -> Option<Instant>,
}

const REPLIED: Happened = Happened {
    id: "replied",
    add: EN.add_replied,
    remove: EN.remove_replied,
    date: EN.replied_on,
    get: |question| question.replied,
    set: |question, when| question.replied = when,
    guess: |props| props.answer.as_ref()?.response.clock.due,
};

const RESOLVED: Happened = Happened {
    id: "resolved",
    add: EN.add_resolved,
    remove: EN.remove_resolved,
    date: EN.resolved_on,
    get: |question| question.resolved,
    set: |question, when| {
        question.resolved = when;
        // What is resolved is not open.
        question.open_now &= when.is_none();
    },
    guess: |props| props.answer.as_ref()?.half_used,
};

fn happened(props: &PartProps, what: &'static Happened, zone: Zone, focus: &Focus) -> Html {
    // What is pressed here makes room for what takes its place, and so does the focus.
    let (add_id, focus) = (["add-", what.id].concat(), focus.clone());
    let value = (what.get)(&props.question);
    let Some(value) = value else {
        let props = props.clone();
        let onclick = Callback::from(move |_: MouseEvent| {
            let logged = props.question.logged;
            let guess = (what.guess)(&props).map(|at| props.state.typed(format::wall(at, zone)));
            focus.go_to([what.id, "-date"].concat());
            props.ask(|question| (what.set)(question, guess.or(Some(logged))));
        });
        return html! {
            <button type="button" class="btn sm" id={add_id} {onclick}>{ Icon::Add.draw() }{ what.add }</button>
        };
    };
    let oncommit = {
        let props = props.clone();
        Callback::from(move |typed: Typed| {
            let (when, zone) = (props.state.typed(typed.at), props.state.zone());
            if read(when, zone) < read(props.question.logged, zone) {
                return Err(EN.before_logged.into());
            }
            props.change(typed.again, |question| (what.set)(question, Some(when)));
            Ok(())
        })
    };
    let onremove = {
        let props = props.clone();
        Callback::from(move |_: MouseEvent| {
            focus.go_to(add_id.clone());
            props.ask(|question| (what.set)(question, None));
        })
    };
    html! {
        <div class="hap">
            <Moment id={what.id} date={what.date} time={EN.at} value={props.state.wall(value)} {oncommit} />
            <button type="button" class="ib" aria-label={what.remove} onclick={onremove}>{ Icon::Cross.draw() }</button>
        </div>
    }
}

/// Makes the question a ticket of the list.
fn add_ticket(props: &PartProps, added: &UseStateHandle<AttrValue>) -> Html {
    let onclick = {
        let (props, added) = (props.clone(), added.clone());
        Callback::from(move |_: MouseEvent| {
            let zone = props.state.zone();
            let tickets = &props.state.document().tickets;
            let mut row = props.question.as_ticket();
            row.id = fresh_id(tickets);
            // A list of tickets keeps the order of time, a question that of its pauses.
            for place in 1..row.events.len() {
                let at = read(row.events[place].at, zone);
                let earlier =
                    row.events[..place].partition_point(|event| read(event.at, zone) <= at);
                row.events[earlier..=place].rotate_right(1);
            }
            added.set(fill(EN.added, &[&row.id]).into());
            props
                .dispatch
                .emit(Action::Ticket(tickets.len(), Box::new(row)));
        })
    };
    html! {
        <div class="add">
            <button type="button" class="btn sm" {onclick}>{ Icon::Add.draw() }{ EN.add_ticket }</button>
            if !added.is_empty() { <p class="fine" aria-hidden="true">{ (**added).clone() }</p> }
            <Polite text={(**added).clone()} />
        </div>
    }
}

/// An id that no ticket has.
fn fresh_id(tickets: &Tickets) -> String {
    let mut number = tickets.len() + 1;
    loop {
        let id = ["T-", &number.to_string()].concat();
        if tickets.position(&id).is_none() {
            return id;
        }
        number += 1;
    }
}
