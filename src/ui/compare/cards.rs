//! The terms as cards: the agreement, and of each variant only what differs.

use super::act::{Act, free_id};
use super::column::{Column, Judged};
use super::{HEADING, letter, words};
use crate::compare::{self, Quick};
use crate::document::variant::{MOST_VARIANTS, Patch, Variant};
use crate::issue::Issues;
use crate::ui::icon::Icon;
use crate::ui::state::{Action, State, TermsPanel};
use crate::ui::store::Current;
use crate::ui::terms::clause::Focus;
use crate::ui::text::compare::EN;
use crate::ui::text::say;
use crate::ui::text::states::EN as STATES;
use crate::ui::text::units::EN as UNITS;
use crate::ui::text::{Text, counted, fill};
use yew::prelude::*;

/// The id of the button that adds a variant.
const ADD: &str = "add-variant";

/// Differences that a card lists; of more it says how many.
const LISTED: usize = 8;

/// Where the focus is once a card has come or gone: at the name of the card in a place, by its position.
pub fn name_at(position: usize) -> String {
    ["variant-", &position.to_string()].concat()
}

/// The button that leads to editing the variant of a card.
pub fn edit_at(position: usize) -> String {
    ["edit-", &position.to_string()].concat()
}

/// Whether the terms of a variant can be edited: in the panel of the agreement, if that is there.
fn is_editable(state: &State) -> bool {
    !state.readonly && state.terms != TermsPanel::Hidden
}

/// Adds a variant and, unless it is a finished one, edits it. What was pressed may be gone then, so that the
/// focus goes to the new card; the one that is edited takes it by itself.
fn add(
    state: &Current,
    dispatch: &Callback<Action>,
    focus: &Focus,
    name: String,
    patch: Patch,
    edit: bool,
) -> Callback<MouseEvent> {
    let (state, dispatch, focus) = (state.clone(), dispatch.clone(), focus.clone());
    Callback::from(move |_: MouseEvent| {
        if !edit {
            focus.go_to(name_at(state.document().variants.len() + 1));
        }
        let id = free_id(&state.document().variants);
        let (name, patch) = (name.clone(), patch.clone());
        let variant = Variant {
            id: id.clone(),
            name,
            patch,
        };
        dispatch.emit(Action::Compare(Act::Add(variant)));
        if edit {
            dispatch.emit(Action::Compare(Act::Edit(Some(id))));
        }
    })
}

fn is_full(state: &State) -> bool {
    state.document().variants.len() >= MOST_VARIANTS
}

/// The button that adds a variant to be edited.
pub fn add_button(state: &Current, dispatch: &Callback<Action>, focus: &Focus) -> Html {
    if !is_editable(state) {
        return Html::default();
    }
    let onclick = add(
        state,
        dispatch,
        focus,
        String::new(),
        Patch::default(),
        true,
    );
    html! {
        <button type="button" class="btn sm" id={ADD} disabled={is_full(state)} {onclick}>{ Icon::Add.draw() }{ EN.add }</button>
    }
}

/// What may be tried at once.
pub fn quick(state: &Current, dispatch: &Callback<Action>, focus: &Focus) -> Html {
    let full = is_full(state);
    let variants = &state.document().variants;
    // Offered once: the same terms twice would say the same.
    let offered = compare::offered(state.agreement());
    let offered: Vec<_> = offered
        .into_iter()
        .filter(|(_, patch)| !variants.iter().any(|variant| variant.patch == *patch))
        .collect();
    if offered.is_empty() {
        return Html::default();
    }
    let button = |quick: &Quick, patch: &Patch| {
        let name = name_of(quick);
        let onclick = add(state, dispatch, focus, name.clone(), patch.clone(), false);
        html! { <button type="button" class="chp" disabled={full} {onclick}>{ name }</button> }
    };
    html! {
        <div class="qck" role="group" aria-label={EN.quick}>
            <span aria-hidden="true">{ EN.quick }</span>
            for (quick, patch) in &offered { { button(quick, patch) } }
            if full { <p class="fine">{ EN.most }</p> }
        </div>
    }
}

fn name_of(quick: &Quick) -> String {
    let [evenings, saturday, around, pauses, half] = EN.quick_names;
    match quick {
        Quick::Evenings => evenings.into(),
        Quick::Saturday => saturday.into(),
        Quick::AroundTheClock { priority } => fill(around, &[priority]),
        Quick::NoPauses => pauses.into(),
        Quick::HalfTheTime { priority } => fill(half, &[priority]),
    }
}

/// The cards, each with what is known of its variant.
pub fn cards(
    state: &Current,
    dispatch: &Callback<Action>,
    columns: &[Judged],
    focus: &Focus,
) -> Html {
    let known = |variant: &Variant| {
        let mut columns = columns.iter();
        let (_, column) = columns.find(|(known, _)| known == variant)?;
        Some(column)
    };
    let agreement = state.agreement();
    let hours = agreement
        .service_hours()
        .and_then(|id| agreement.calendars.get(id));
    html! {
        <ul class="plain vrs">
            <li class="vr">
                <span class="vl a" aria-hidden="true">{ letter(0) }</span>
                <div class="vt">
                    <h4><span class="vh">{ letter(0) }{ UNITS.comma }</span>{ EN.as_signed }</h4>
                    <p>{ &agreement.name }</p>
                    <p>{ words::hours(hours.map(|calendar| &calendar.hours)) }</p>
                </div>
            </li>
            for (position, variant) in state.document().variants.iter().enumerate() {
                { card(state, dispatch, position + 1, variant, known(variant), focus) }
            }
        </ul>
    }
}

fn card(
    state: &Current,
    dispatch: &Callback<Action>,
    position: usize,
    variant: &Variant,
    column: Option<&Result<std::rc::Rc<Column>, Issues>>,
    focus: &Focus,
) -> Html {
    let edited = state.compared.editing.as_ref() == Some(&variant.id);
    let mark = ["a", "b", "c", "d"][position.min(3)];
    html! {
        <li class={classes!("vr", edited.then_some("on"))} key={variant.id.clone()}>
            <span class={classes!("vl", mark)} aria-hidden="true">{ letter(position) }</span>
            <div class="vt">
                <h4 id={name_at(position)} tabindex="-1"><span class="vh">{ letter(position) }{ UNITS.comma }</span>{ words::called(position, variant) }</h4>
                { match column {
                    None => html! { <p>{ STATES.recalculating }</p> },
                    Some(Ok(column)) => differences(state, column),
                    Some(Err(issues)) => html! { <p class="err">{ EN.cannot }{ " " }{ issues.0.first().map(|issue| say(&issue.message)) }</p> },
                } }
                { buttons(state, dispatch, position, variant, matches!(column, Some(Ok(_))), focus) }
            </div>
        </li>
    }
}

fn differences(state: &State, column: &Column) -> Html {
    if column.headline.same {
        return html! { <p>{ EN.nothing_changes }</p> };
    }
    let one = |change: &compare::Change| {
        let said = words::change(change, state, &column.agreement);
        html! {
            <li>
                { said.what }{ " " }<ins>{ said.new }</ins>{ " " }
                <del><span class="vh">{ EN.was }{ " " }</span>{ said.old }</del>
            </li>
        }
    };
    let more = column.changes.len().saturating_sub(LISTED);
    html! {
        <ul class="plain dfs">
            for change in column.changes.iter().take(LISTED) { { one(change) } }
            if more > 0 { <li>{ counted(more as u64, EN.and_more) }</li> }
        </ul>
    }
}

fn buttons(
    state: &Current,
    dispatch: &Callback<Action>,
    position: usize,
    variant: &Variant,
    sound: bool,
    focus: &Focus,
) -> Html {
    let name = words::titled(position, variant);
    let button = |word: Text, id: Option<String>, disabled: bool, onclick: Callback<MouseEvent>| {
        html! {
            <button type="button" class="lk" {id} {disabled} {onclick}>{ word }<span class="vh">{ " " }{ &name }</span></button>
        }
    };
    let act = |act: Act, to: Option<String>| {
        let (dispatch, focus) = (dispatch.clone(), focus.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(to) = to.clone() {
                focus.go_to(to);
            }
            dispatch.emit(Action::Compare(act.clone()));
        })
    };
    // Where the card goes, the next one takes its place, or there is one to be added.
    let next = match state.document().variants.len() {
        count if position < count => name_at(position),
        _ if is_editable(state) => ADD.to_owned(),
        _ => HEADING.to_owned(),
    };
    let id = &variant.id;
    let edited = state.compared.editing.as_ref() == Some(id);
    let edit = Act::Edit((!edited).then(|| id.clone()));
    let twin = add(
        state,
        dispatch,
        focus,
        variant.name.clone(),
        variant.patch.clone(),
        false,
    );
    html! {
        <p class="vbs">
            if is_editable(state) {
                { button(if edited { EN.back } else { EN.edit }, Some(edit_at(position)), false, act(edit, None)) }
            }
            { button(EN.duplicate, None, is_full(state), twin) }
            if !state.readonly {
                { button(EN.adopt, None, !sound, act(Act::Adopt(id.clone()), Some(HEADING.to_owned()))) }
            }
            { button(EN.remove, None, false, act(Act::Remove(id.clone()), Some(next))) }
        </p>
    }
}
