//! What every clause has: a heading, a sentence, *Change*, and an editor that opens in place.
//!
//! [`Edits`] is how an editor changes the agreement: each edit is checked by the engine, and what it
//! does not accept stays in its field with the reason. The editors are the neighbours of this file.

use super::effect::EffectLine;
use crate::document::agreement::Agreement;
use crate::issue::Issue;
use crate::ui::frame::RegionProps;
use crate::ui::icon::Icon;
use crate::ui::state::{Action, Clause};
use crate::ui::store::Current;
use crate::ui::text::common::EN as COMMON;
use crate::ui::text::terms::EN;
use std::cell::RefCell;
use std::rc::Rc;
use web_sys::{Element, HtmlElement, KeyboardEvent};
use yew::prelude::*;

/// The agreement as a clause sees it, and the way to change it.
#[derive(Clone, PartialEq)]
pub struct Edits {
    /// The state.
    pub state: Current,
    /// Changes it.
    pub dispatch: Callback<Action>,
    /// The clause.
    pub clause: Clause,
}

impl Edits {
    /// The edits of a clause.
    pub fn new(props: &RegionProps, clause: Clause) -> Edits {
        Edits {
            state: props.state.clone(),
            dispatch: props.dispatch.clone(),
            clause,
        }
    }

    /// The terms as they are.
    pub fn agreement(&self) -> &Agreement {
        self.state.agreement()
    }

    /// Whether the editor is open.
    pub fn open(&self) -> bool {
        !self.state.readonly && self.state.open_clauses.contains_key(&self.clause)
    }

    /// Edits the agreement from a text field.
    ///
    /// # Errors
    /// The sentence for the field; nothing is changed then.
    pub fn apply(&self, change: impl FnOnce(&mut Agreement)) -> Result<(), String> {
        let mut agreement = self.agreement().clone();
        change(&mut agreement);
        self.commit(agreement)
    }

    fn commit(&self, agreement: Agreement) -> Result<(), String> {
        if let Some(issue) = agreement.validate().first() {
            return Err(words(issue));
        }
        self.put(agreement);
        Ok(())
    }

    /// Edits the agreement from anything else; the clause shows what the engine refuses.
    pub fn make(&self, change: impl FnOnce(&mut Agreement)) {
        let mut agreement = self.agreement().clone();
        change(&mut agreement);
        self.put(agreement);
    }

    fn put(&self, agreement: Agreement) {
        self.dispatch
            .emit(Action::Agreement(self.clause, Box::new(agreement)));
    }

    /// A button's edit.
    pub fn on_click(&self, change: impl Fn(&mut Agreement) + 'static) -> Callback<MouseEvent> {
        let edits = self.clone();
        Callback::from(move |_| edits.make(&change))
    }
}

/// A fault of the engine in the words of the panel.
fn words(issue: &Issue) -> String {
    let sentence = match issue.code {
        "no-hours" => EN.no_hours,
        "too-short" => EN.bad_length,
        "too-long" => EN.too_long,
        "day-unsaid" => EN.day_unsaid,
        _ if issue.path == "agreement.day.hours" => EN.bad_day,
        _ if issue.path == "agreement.currency" => EN.bad_currency,
        _ => return issue.message.clone(),
    };
    sentence.to_owned()
}

/// The props of [`ClauseBox`].
#[derive(Clone, PartialEq, Properties)]
pub struct ClauseProps {
    /// The clause's edits.
    pub edits: Edits,
    /// The heading.
    pub title: AttrValue,
    /// The id of the editor.
    pub id: AttrValue,
    /// What the clause says.
    pub summary: Html,
}

/// A clause: what it says and, once opened, its editor.
#[component]
pub fn ClauseBox(props: &ClauseProps) -> Html {
    let ClauseProps { edits, id, .. } = props;
    let button = use_node_ref();
    let open = edits.open();
    html! {
        <div class="clause" onkeydown={on_escape(edits, &button)}>
            <div class="clh">
                <h4>{ &props.title }</h4>
                if !edits.state.readonly {
                    <button type="button" ref={button} class="ed" aria-expanded={open.to_string()}
                        aria-controls={open.then(|| id.clone())} onclick={toggle(edits)}>
                        if open { { Icon::Met.draw() }{ COMMON.done } } else { { Icon::Pencil.draw() }{ COMMON.change } }
                        <span class="vh">{ " " }{ &props.title }</span>
                    </button>
                }
            </div>
            { props.summary.clone() }
            if open {
                <div class="edr" id={id.clone()}>
                    if let Some(late) = edits.state.late {
                        { (late.editor)(edits) }
                    }
                </div>
            }
        </div>
    }
}

/// Opens or closes the editor.
pub fn toggle(edits: &Edits) -> Callback<MouseEvent> {
    let (dispatch, clause, open) = (edits.dispatch.clone(), edits.clause, edits.open());
    Callback::from(move |_| dispatch.emit(Action::OpenClause(clause, !open)))
}

/// Escape closes the editor and goes back to its button.
pub fn on_escape(edits: &Edits, button: &NodeRef) -> Callback<KeyboardEvent> {
    let (edits, button) = (edits.clone(), button.clone());
    Callback::from(move |event: KeyboardEvent| {
        if event.key() != "Escape" || !edits.open() {
            return;
        }
        event.prevent_default();
        // The button goes first: leaving a field commits its draft.
        focus(button.cast::<HtmlElement>());
        edits.dispatch.emit(Action::OpenClause(edits.clause, false));
    })
}

/// The open editor of a clause, what the engine refused of it, and the line that says what it did.
pub fn opened(edits: &Edits) -> Html {
    html! {
        <>
            { match edits.clause {
                Clause::Name => Html::default(),
                Clause::Hours => super::hours::editor(edits),
                Clause::Holidays => super::holidays::editor(edits),
                Clause::Targets => super::targets::editor(edits),
                Clause::Pauses => super::pauses::editor(edits),
                Clause::Credits => super::credits::editor(edits),
            } }
            <Refused edits={edits.clone()} />
            <EffectLine edits={edits.clone()} />
        </>
    }
}

/// The props of [`Refused`].
#[derive(Clone, PartialEq, Properties)]
pub struct RefusedProps {
    /// The clause's edits.
    pub edits: Edits,
}

/// What the engine did not accept of the clause's last edit.
#[component]
fn Refused(props: &RefusedProps) -> Html {
    let edits = &props.edits;
    match &edits.state.refused {
        Some((clause, issues)) if *clause == Some(edits.clause) => html! {
            <div class="refused" role="alert">
                for issue in &issues.0 {
                    <p class="err">{ words(issue) }</p>
                }
            </div>
        },
        _ => Html::default(),
    }
}

fn focus(element: Option<HtmlElement>) {
    if let Some(element) = element {
        // Focus fails only for an element that is gone.
        let _ = element.focus();
    }
}

/// Where the focus goes once an edit is on screen, so that it is never lost with a removed row.
#[derive(Clone)]
pub struct Focus {
    /// The element in which ids are looked up.
    pub place: NodeRef,
    wanted: Rc<RefCell<Option<String>>>,
}

impl Focus {
    /// Moves the focus, after the next rendering, to the element with an id.
    pub fn later(&self, id: String) {
        *self.wanted.borrow_mut() = Some(id);
    }
}

/// See [`Focus`].
#[hook]
pub fn use_focus() -> Focus {
    let focus_later = Focus {
        place: use_node_ref(),
        wanted: use_mut_ref(|| None),
    };
    let Focus { place, wanted } = focus_later.clone();
    use_effect(move || {
        if let Some(id) = wanted.borrow_mut().take() {
            let place = place.cast::<Element>();
            let found = place.and_then(|place| place.query_selector(&["#", &id].concat()).ok()?);
            focus(found.and_then(|found| wasm_bindgen::JsCast::dyn_into(found).ok()));
        }
    });
    focus_later
}
