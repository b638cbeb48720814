//! Compare terms: the agreement and up to three variants of it on the same tickets.
//!
//! `crate::compare` works everything out; here it is shown. Views: `cards` (the terms, only what differs),
//! `table` (the figures), `flips` (the tickets that change), which `words` says. Without Yew and natively tested:
//! `act` (the edits of the state) and `column` (what follows from a variant, worked out when it is looked at).
//! `results` tells a page.

pub(super) mod act;
mod cards;
pub(super) mod column;
mod flips;
pub(super) mod results;
mod table;
mod words;

use super::frame::RegionProps;
use super::icon::Icon;
use super::input::TextField;
use super::page::Hidden;
use super::state::{Action, State, View};
use super::store::Current;
use super::terms::clause::use_focus;
use super::text::compare::EN;
use super::text::fill;
use crate::document::Document;
use crate::ui::language::use_language;
use act::{Act, News};
use column::Column;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

pub use column::Compared;

/// The id of the heading, which is always there to take the focus.
const HEADING: &str = "compare-heading";

/// What a tab or a card is called by: A is the agreement.
pub fn letter(position: usize) -> &'static str {
    ["A", "B", "C", "D"].get(position).copied().unwrap_or("")
}

/// What the agreement panel shows: the agreement, or the variant that is edited in its place.
pub fn terms_of(state: &Current) -> Current {
    match state.compared.editing {
        None => state.clone(),
        Some(_) => variant_of(state),
    }
}

#[inline(never)]
fn variant_of(state: &Current) -> Current {
    let column = (state.view == View::Compare).then(|| column::edited(state));
    match column.flatten() {
        None => state.clone(),
        Some(column) => Current(Rc::new(projected(state, &column))),
    }
}

/// The state as it would be if the variant were the agreement.
pub(super) fn projected(state: &State, column: &Column) -> State {
    let mut next = state.clone();
    next.current.document = Rc::new(Document {
        agreement: column.agreement.clone(),
        ..state.document().clone()
    });
    next.report = column.judged.clone();
    next.pending = None;
    next.answer = column.answer(state);
    next
}

/// The region.
#[component]
pub fn CompareView(props: &RegionProps) -> Html {
    use_language();
    let RegionProps { state, dispatch } = props;
    let focus = use_focus();
    // Whoever comes back from editing is at the button that led there.
    let edited = use_mut_ref(|| None::<String>);
    {
        let (focus, now) = (focus.clone(), state.compared.editing.clone());
        let mut before = edited.borrow_mut();
        if let (Some(id), None) = (&*before, &now) {
            let variants = &state.document().variants;
            let place = variants.iter().position(|variant| variant.id == *id);
            focus
                .go_to(place.map_or_else(|| HEADING.to_owned(), |place| cards::edit_at(place + 1)));
        }
        *before = now;
    }
    // A step that is taken back by a key may take away what has the focus.
    let inside = element_in(&focus.place, ":focus").is_some();
    {
        let place = focus.place.clone();
        use_effect(move || {
            let widget = place
                .cast::<Element>()
                .and_then(|place| place.closest(".sla").ok()?);
            let lost = inside
                && widget.is_some_and(|widget| matches!(widget.query_selector(":focus"), Ok(None)));
            if lost && let Some(heading) = element_in(&place, &["#", HEADING].concat()) {
                // Focus fails only for an element that is gone.
                let _ = heading.focus();
            }
        });
    }
    // While a result is worked out the last one is compared, with the tickets and terms that it is of; what is pressed
    // goes by how things stand now.
    let now = state;
    let shown = match now.pending {
        None => now.clone(),
        Some(_) => Current(Rc::new(now.at_last_result())),
    };
    let state = &shown;
    let columns = column::columns(state);
    let judged: Vec<(usize, Rc<Column>)> = columns
        .iter()
        .enumerate()
        .filter_map(|(position, (_, column))| Some((position + 1, column.clone().ok()?)))
        .collect();
    let moved: Vec<_> = judged
        .iter()
        .filter(|(_, column)| !column.headline.same)
        .collect();
    html! {
        <div class="cmp" ref={focus.place.clone()}>
            <div class="card">
                <div class="ch2">
                    <h3 id={HEADING} tabindex="-1">{ EN.heading }</h3>
                    { cards::add_button(now, dispatch, &focus) }
                </div>
                { headlines(&columns, !state.hides(Hidden::Credits)) }
                { news(now, dispatch) }
                { cards::cards(now, dispatch, &columns, &focus) }
                { cards::quick(now, dispatch, &focus) }
                if !moved.is_empty() { { table::table(state, &judged) } }
            </div>
            for (position, column) in &judged {
                if !column.headline.same {
                    <flips::Flips key={column.variant.id.clone()} state={state.clone()} dispatch={dispatch.clone()}
                        position={*position} column={flips::Shared(column.clone())} />
                }
            }
        </div>
    }
}

fn element_in(place: &NodeRef, selector: &str) -> Option<HtmlElement> {
    let place = place.cast::<Element>()?;
    place.query_selector(selector).ok()??.dyn_into().ok()
}

/// What each variant comes to, in words, maybe with its credits.
fn headlines(columns: &[column::Judged], credits: bool) -> Html {
    if columns.is_empty() {
        return html! { <p class="lead">{ EN.intro }</p> };
    }
    let several = columns.len() > 1;
    let one = |position: usize, column: &Column| {
        html! {
            <p class="lead">
                if several { <b class="ltr">{ letter(position + 1) }</b>{ " " } }
                { words::headline(column, credits) }
            </p>
        }
    };
    html! {
        <div role="status">
            for (position, (_, column)) in columns.iter().enumerate() {
                if let Ok(column) = column { { one(position, column) } }
            }
        </div>
    }
}

/// What the last step did, as long as it can be taken back by itself.
fn news(state: &Current, dispatch: &Callback<Action>) -> Html {
    let Some((news, name, depth)) = &state.compared.news else {
        return Html::default();
    };
    if state.edits() != *depth {
        return Html::default();
    }
    let text = fill(EN.news[*news as usize], &[name]);
    let undo = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: MouseEvent| {
            super::input::focus_near(&event, ".cmp", &["#", HEADING].concat());
            dispatch.emit(Action::Undo);
        })
    };
    html! {
        <p class="nws">
            <span role="status">{ text }</span>
            if *news != News::Renamed { <button type="button" class="lk" onclick={undo}>{ EN.undo }</button> }
        </p>
    }
}

/// Says in the agreement panel that a variant is edited, with the way back.
#[component]
pub fn Banner(props: &RegionProps) -> Html {
    use_language();
    let RegionProps { state, dispatch } = props;
    let heading = use_node_ref();
    {
        let heading = heading.clone();
        use_effect_with(state.compared.editing.clone(), move |_| {
            if let Some(heading) = heading.cast::<HtmlElement>() {
                // Focus fails only for an element that is gone.
                let _ = heading.focus();
            }
        });
    }
    let Some((position, variant)) = column::editing(state) else {
        return Html::default();
    };
    let act = |act: Act| {
        let dispatch = dispatch.clone();
        move || dispatch.emit(Action::Compare(act.clone()))
    };
    let back = act(Act::Edit(None));
    let rename = {
        let (dispatch, id) = (dispatch.clone(), variant.id.clone());
        Callback::from(move |name: String| {
            let name = name.trim().to_owned();
            dispatch.emit(Action::Compare(Act::Rename(id.clone(), name)));
            Ok(())
        })
    };
    html! {
        <div class="bnr">
            <h3 tabindex="-1" ref={heading}>{ Icon::Pencil.draw() }{ fill(EN.editing, &[&words::titled(position + 1, variant)]) }</h3>
            <p class="fine">{ EN.editing_hint }</p>
            <label class="lab" for="variant-name">{ EN.name }</label>
            <TextField id="variant-name" class="sm" value={words::called(position + 1, variant)} oncommit={rename} />
            <button type="button" class="btn sm" onclick={Callback::from(move |_: MouseEvent| back())}>{ EN.back }</button>
        </div>
    }
}
