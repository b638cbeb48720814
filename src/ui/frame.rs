//! The frame: header, the agreement on the left, the tabs and their panel on the right.

use super::compare::{self, CompareView};
use super::icon::Icon;
use super::language;
use super::page::Hidden;
use super::question::QuestionView;
use super::state::{Action, TermsPanel, View};
use super::store::Current;
use super::take::{Act, view};
use super::terms::Terms;
use super::text::common::EN;
use super::text::take::EN as TAKE;
use super::text::tickets::EN as FILES;
use super::tickets::TicketsView;
use crate::ui::language::use_language;
use web_sys::{HtmlElement, KeyboardEvent};
use yew::prelude::*;

/// What every region gets: the state, and how to change it.
#[derive(Clone, PartialEq, Properties)]
pub struct RegionProps {
    /// The state.
    pub state: Current,
    /// Changes it.
    pub dispatch: Callback<Action>,
}

/// The whole widget.
#[component]
pub fn Frame(props: &RegionProps) -> Html {
    use_language();
    let RegionProps { state, dispatch } = props;
    let act = |action: fn() -> Action| {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.emit(action()))
    };
    let onkeydown = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: KeyboardEvent| {
            let undo = event.ctrl_key() || event.meta_key();
            if !undo || !event.key().eq_ignore_ascii_case("z") || super::input::has_own_undo(&event)
            {
                return;
            }
            event.prevent_default();
            dispatch.emit(if event.shift_key() {
                Action::Redo
            } else {
                Action::Undo
            });
        })
    };
    let dismiss = {
        let (dispatch, shown) = (dispatch.clone(), state.view);
        // Any action that is accepted clears what was refused; this one changes nothing else.
        Callback::from(move |_: MouseEvent| dispatch.emit(Action::View(shown)))
    };
    let menu = state.take.as_ref().is_some_and(|taken| taken.menu);
    let toggle = {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.emit(Action::Take(Act::Menu(!menu))))
    };
    let tabbed = state.views().len() > 1;
    html! {
        <div class="sla" lang={language::tag_of(state.language)} dir={language::direction(state.language)} {onkeydown}>
            if !state.hides(Hidden::Header) { <header class="hd">
                <div class="br">
                    <slot name="logo"><svg class="logo" viewBox="0 0 30 30" aria-hidden="true" focusable="false">
                        <circle class="lg0" cx="15" cy="15" r="12" />
                        <path class="lg1" d="M15 3a12 12 0 0 1 10.4 18" />
                        <path class="lg2" d="M15 9v6l3.6 2.4" />
                    </svg></slot>
                    <div>
                        <h2 class="ttl"><slot name="title">{ EN.title }</slot></h2>
                        if !state.hides(Hidden::Privacy) { <p class="prv">{ Icon::Lock.draw() }{ EN.privacy }</p> }
                    </div>
                </div>
                <div class="ac">
                    <button type="button" class="ib b" aria-label={EN.undo} disabled={!state.can_undo()} onclick={act(|| Action::Undo)}>{ Icon::Undo.draw() }</button>
                    <button type="button" class="ib b redo" aria-label={EN.redo} disabled={!state.can_redo()} onclick={act(|| Action::Redo)}>{ Icon::Redo.draw() }</button>
                    if !state.hides(Hidden::Share) { <button type="button" class="btn hb share" onclick={act(|| Action::Take(Act::Share(false)))}>{ Icon::Link.draw() }<span>{ TAKE.share }</span></button> }
                    if !state.hides(Hidden::Export) { <button type="button" class="btn hb" id={view::BUTTON} aria-haspopup="menu" aria-expanded={if menu { "true" } else { "false" }} onclick={toggle}>{ Icon::Download.draw() }<span>{ TAKE.export }</span></button> }
                    if state.take.is_some() { { view::at_header(state, dispatch) } }
                    <slot name="actions" />
                </div>
            </header> }
            if state.take.is_some() { { view::below(state, dispatch) } }
            if let Some((None, issues)) = &state.refused {
                <div class="rfs" role="alert">
                    { Icon::Warning.draw() }
                    <p><b>{ FILES.refused }</b>{ " " }{ issues.0.first().map(super::terms::finer::text::line) }</p>
                    <button type="button" class="lk" onclick={dismiss}>{ FILES.dismiss }</button>
                </div>
            }
            <div class="bd">
                if state.terms != TermsPanel::Hidden {
                    <Terms state={compare::terms_of(state)} dispatch={dispatch.clone()} />
                }
                <div class="mn">
                    if tabbed { <Tabs state={state.clone()} dispatch={dispatch.clone()} /> }
                    <div id="panel" class="pane" role={tabbed.then_some("tabpanel")} aria-labelledby={tabbed.then(|| tab_id(state.view))}>
                        // Shown beside a field that cannot be used: the styles see one.
                        <p class="bdg unknown last">{ EN.refused }</p>
                        { match state.view {
                            View::Ticket => html! { <QuestionView state={state.clone()} dispatch={dispatch.clone()} /> },
                            View::Tickets => html! { <TicketsView state={state.clone()} dispatch={dispatch.clone()} /> },
                            View::Compare => html! { <CompareView state={state.clone()} dispatch={dispatch.clone()} /> },
                        } }
                    </div>
                </div>
            </div>
            if state.take.is_some() { { view::foot(state) } }
            <slot name="footer" />
        </div>
    }
}

fn tab_id(view: View) -> &'static str {
    match view {
        View::Ticket => "tab-ticket",
        View::Tickets => "tab-tickets",
        View::Compare => "tab-compare",
    }
}

/// The tabs: arrow keys move and activate.
#[component]
fn Tabs(props: &RegionProps) -> Html {
    use_language();
    let RegionProps { state, dispatch } = props;
    let nodes = [use_node_ref(), use_node_ref(), use_node_ref()];
    let views = state.views();
    let onkeydown = {
        let (dispatch, nodes, state) = (dispatch.clone(), nodes.clone(), state.clone());
        let [onwards, back] = match language::direction(state.language) {
            "rtl" => ["ArrowLeft", "ArrowRight"],
            _ => ["ArrowRight", "ArrowLeft"],
        };
        Callback::from(move |event: KeyboardEvent| {
            let views = state.views();
            let now = views
                .iter()
                .position(|&view| view == state.view)
                .unwrap_or(0);
            let next = match event.key().as_str() {
                key if key == onwards => (now + 1) % views.len(),
                key if key == back => (now + views.len() - 1) % views.len(),
                "Home" => 0,
                "End" => views.len() - 1,
                _ => return,
            };
            event.prevent_default();
            dispatch.emit(Action::View(views[next]));
            if let Some(tab) = nodes[next].cast::<HtmlElement>() {
                // Focus fails only for an element that is gone.
                let _ = tab.focus();
            }
        })
    };
    let tab = |(position, &view): (usize, &View)| {
        let (word, count) = match view {
            View::Ticket => (EN.one_ticket, None),
            View::Tickets => (EN.all_tickets, Some(state.document().tickets.len())),
            View::Compare => (EN.compare_terms, None),
        };
        let selected = state.view == view;
        let onclick = {
            let dispatch = dispatch.clone();
            Callback::from(move |_: MouseEvent| dispatch.emit(Action::View(view)))
        };
        html! {
            <button type="button" ref={nodes[position].clone()} id={tab_id(view)} role="tab" class="tab"
                aria-selected={selected.to_string()} aria-controls="panel"
                tabindex={if selected { "0" } else { "-1" }} {onclick}>
                { word }
                if let Some(count) = count { <b>{ count }</b> }
            </button>
        }
    };
    html! {
        <div class="tabs" role="tablist" aria-label={EN.views} {onkeydown}>
            { for views.iter().enumerate().map(tab) }
        </div>
    }
}
