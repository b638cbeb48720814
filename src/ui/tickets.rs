//! All tickets: where they come from, what they come to, and each of them.
//!
//! Views: `source` (the line above), `cards`, `charts`, `table` with its open row in `editor`, and
//! `import`, which stands in their place while a file is checked; `focus` keeps the focus when it comes and goes. Without Yew and natively tested:
//! `view` (what is shown, part of the state), `listing`, `period`, `insight`, `edit`, `intake`.

pub(super) mod badge;
mod busy;
mod cards;
pub(super) mod charts;
mod edit;
mod editor;
mod empty;
mod focus;
mod import;
mod insight;
pub(super) mod intake;
pub(super) mod listing;
pub(super) mod period;
mod source;
mod table;
pub(super) mod view;

use super::availability::section::Outages;
use super::file;
use super::frame::RegionProps;
use super::page::Hidden;
use super::state::{Action, Source, State};
use super::store::Current;
use super::text::tickets::EN;
use super::timer::{FRAME, Timeout};
use crate::ui::language::use_language;
use crate::ui::text::{counted, fill};
use cards::Cards;
use charts::Charts;
use import::ImportPanel;
use intake::Intake;
use source::SourceLine;
use std::rc::Rc;
use table::Table;
use view::{Panel, Show};
use web_sys::{DragEvent, HtmlElement};
use yew::prelude::*;

/// The region.
#[component]
pub fn TicketsView(props: &RegionProps) -> Html {
    use_language();
    let RegionProps { state, dispatch } = props;
    let over = use_state(|| 0_i32);
    let region = use_node_ref();
    let onfocusin = focus::use_kept_focus(&region);
    let drawn = use_drawn(state);
    let takes = !state.hides(Hidden::Import);
    let onread = {
        let (state, dispatch) = (state.clone(), dispatch.clone());
        Callback::from(move |given: file::Bytes| {
            dispatch.emit(show(Some(Panel::Check(read(&state, given)))));
        })
    };
    // Of several files that are dropped, or dropped on one that is being checked, a list and its log come together.
    let onreadall = {
        let (state, dispatch) = (state.clone(), dispatch.clone());
        Callback::from(move |given: Vec<file::Bytes>| {
            let checked = match &state.tickets_view.panel {
                Some(Panel::Check(intake)) => Some(intake.clone()),
                _ => None,
            };
            let given = given.into_iter().map(|given| read(&state, given));
            let together = checked.into_iter().chain(given);
            let together = together.reduce(|one, added| one.with_added(added));
            dispatch.emit(show(together.map(Panel::Check)));
        })
    };
    // Entering a child comes before leaving its parent, so a count tells when the panel is left.
    let step = |by: i32| {
        let over = over.clone();
        Callback::from(move |event: DragEvent| {
            event.prevent_default();
            over.set((*over + by).max(0));
        })
    };
    let ondragover = Callback::from(|event: DragEvent| event.prevent_default());
    let ondrop = {
        let over = over.clone();
        Callback::from(move |event: DragEvent| {
            event.prevent_default();
            over.set(0);
            if !takes {
                return;
            }
            let files = event.data_transfer().and_then(|data| data.files());
            if let Some(files) = files {
                file::read_all(&files, onreadall.clone());
            }
        })
    };
    html! {
        <div class="tks" ref={region} {onfocusin} ondragenter={step(1)} ondragleave={step(-1)} {ondragover} {ondrop}>
            if *over > 0 && takes {
                <p class="drop" role="status">{ EN.drop_here }</p>
            }
            if let Some(panel) = &state.tickets_view.panel {
                <ImportPanel state={state.clone()} dispatch={dispatch.clone()} panel={panel.clone()} {onread} />
            } else if state.is_empty() {
                <empty::Empty state={state.clone()} dispatch={dispatch.clone()} {onread} />
            } else if state.pending.is_some() {
                if state.result_in_force().is_of_many() {
                    <busy::Recalculating state={state.clone()} dispatch={dispatch.clone()} />
                }
                <div class="stale" aria-busy="true" key="results">
                    { results(&Current(Rc::new(state.at_last_result())), state, dispatch, onread, drawn) }
                </div>
            } else {
                <div key="results">{ results(state, state, dispatch, onread, drawn) }</div>
            }
        </div>
    }
}

/// A file, to be checked.
fn read(state: &Current, (name, bytes): file::Bytes) -> Rc<Intake> {
    let known = state.tickets_view.known.as_deref();
    let intake = Intake::new(name, bytes, state.agreement(), known);
    Rc::new(intake.of_at_most(state.max_rows))
}

/// The results in the order in which they come back after an import: the first figures are there at once, then comes
/// one part with each frame, so that no task holds up the page.
const CHARTS: usize = 1;
const OUTAGES: usize = 2;
const TABLE: usize = 3;
/// As many rows of the table come at once.
const ROWS: usize = 13;
const ALL: usize = TABLE + listing::PAGE.div_ceil(ROWS) - 1;

/// How far the results are drawn.
#[hook]
fn use_drawn(state: &State) -> usize {
    let drawn = use_state_eq(|| ALL);
    let now = *drawn;
    let is_shown = state.tickets_view.panel.is_none();
    // Rows that are about to give way to others are not worth a task.
    let goes_on = now < TABLE || now < ALL && state.pending.is_none();
    use_effect_with(
        (is_shown, goes_on, now),
        move |&(is_shown, goes_on, now)| {
            let next = match is_shown {
                true if goes_on => Timeout::new(FRAME, move || drawn.set(now + 1)),
                true => None,
                false => {
                    drawn.set(0);
                    None
                }
            };
            move || drop(next)
        },
    );
    now
}

/// What `state` has come to; what is added and changed goes into how things stand `now`.
fn results(
    state: &Current,
    now: &Current,
    dispatch: &Callback<Action>,
    onread: Callback<file::Bytes>,
    drawn: usize,
) -> Html {
    html! {
        <>
            if now.tickets_view.news && now.pending.is_none() {
                <News state={state.clone()} dispatch={dispatch.clone()} />
            }
            <SourceLine state={state.clone()} dispatch={dispatch.clone()} now={now.clone()} {onread} />
            <Cards state={state.clone()} dispatch={dispatch.clone()} />
            if drawn >= CHARTS {
                <Charts state={state.clone()} dispatch={dispatch.clone()} />
            }
            if drawn >= OUTAGES {
                <Outages state={now.clone()} dispatch={dispatch.clone()} />
            }
            if drawn >= TABLE {
                <Table state={state.clone()} now={now.clone()} dispatch={dispatch.clone()} rows={(drawn - TABLE + 1) * ROWS} />
            }
        </>
    }
}

/// The action that opens or closes the import panel.
fn show(panel: Option<Panel>) -> Action {
    Action::Show(Show::Panel(panel))
}

/// What an import brought in; focus comes here when it is done.
#[component]
fn News(props: &RegionProps) -> Html {
    use_language();
    let RegionProps { state, dispatch } = props;
    let heading = use_node_ref();
    {
        let heading = heading.clone();
        use_effect_with((), move |()| {
            let heading = heading.cast::<HtmlElement>();
            let is_free = |heading: &HtmlElement| {
                focus::focused(heading)
                    .is_none_or(|held| matches!(held.closest(".tks"), Ok(Some(_))))
            };
            // Who went on in the terms while the tickets were judged stays there.
            if let Some(heading) = heading.filter(is_free) {
                // Focus fails only for an element that is gone.
                let _ = heading.focus();
            }
        });
    }
    let Source::Import(source) = &state.current.source else {
        return html! {};
    };
    let tickets = state.document().tickets.len();
    let undo = {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.emit(Action::Undo))
    };
    html! {
        <div class="row news">
            <h3 tabindex="-1" ref={heading}>{ fill(EN.imported, &[&counted(tickets as u64, EN.tickets), &counted(source.left_out as u64, EN.rows)]) }</h3>
            <button type="button" class="lk" onclick={undo}>{ EN.undo }</button>
        </div>
    }
}
