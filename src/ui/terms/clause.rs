//! What every clause has: a heading, a sentence, *Change*, and an editor that opens in place.
//!
//! [`Edits`] is how an editor changes the agreement. An edit is an [`Act`]: a plain function on the
//! [`Desk`], so that all fields and buttons share a handful of callbacks. The engine checks each edit,
//! and what it does not accept stays in its field with the reason. The editors are the neighbours of
//! this file.

use super::effect;
use super::holidays::OwnDraft;
use crate::document::agreement::{Agreement, Calendar};
use crate::document::hours::{Period, Week};
use crate::issue::Issue;
use crate::ui::icon::Icon;
use crate::ui::input::{self, TextField, checked_of};
use crate::ui::state::{Action, Clause};
use crate::ui::store::Current;
use crate::ui::text::Text;
use crate::ui::text::common::EN as COMMON;
use crate::ui::text::say;
use crate::ui::text::terms::EN;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};
use yew::prelude::*;

/// What an edit is about: numbers of a calendar, a row, a position, as the editor counts them.
pub type Place = [usize; 3];

/// An edit, with the text of the field it was made in; an error is the sentence for that field.
pub type Act = fn(&mut Desk<'_>, &str) -> Result<(), String>;

/// What an edit works on.
pub struct Desk<'a> {
    /// The state as it is.
    pub state: &'a Current,
    /// The agreement, to be changed.
    pub agreement: Agreement,
    /// What is half done, to be changed.
    pub half: Half,
    /// What the edit is about.
    pub at: Place,
    /// The id of the element that takes the focus, if the edit takes away the one that has it.
    pub focus: Option<String>,
}

/// What is half done in the editors and no part of the agreement yet.
#[derive(Clone, PartialEq, Default)]
pub struct Half {
    /// A period that is being added, by calendar and day: it counts once both of its times are there.
    pub period: Option<([usize; 2], Option<u32>, Option<u32>)>,
    /// The period that the last edit joined another one with, by calendar and day.
    pub joined: Option<([usize; 2], Period)>,
    /// The days that are ticked to copy a day to, by calendar and day.
    pub copy: Option<([usize; 2], [bool; 7])>,
    /// The year of the holidays.
    pub year: Option<i32>,
    /// An own day that is being written, by calendar.
    pub own: Option<(usize, OwnDraft)>,
    /// What an iCalendar file brought, line by line, by calendar.
    pub imported: Option<(usize, Vec<String>)>,
    /// The target whose finer terms are shown, by position.
    pub target: usize,
    /// Whether the table of targets shows a column for updates that nobody owes yet.
    pub updates: bool,
    /// The rule whose answers say what they would change, by its number among the choices.
    pub weighed: Option<usize>,
}

impl Desk<'_> {
    /// The calendar that the edit is about.
    pub fn calendar(&mut self) -> Option<&mut Calendar> {
        let id = super::hours::shown(&self.agreement)
            .get(self.at[0])?
            .0
            .to_owned();
        self.agreement.calendars.get_mut(&id)
    }
}

/// The agreement as a clause sees it, and the way to change it.
#[derive(Clone)]
pub struct Edits {
    /// The state.
    pub state: Current,
    /// Changes it.
    pub dispatch: Callback<Action>,
    /// The clause.
    pub clause: Clause,
    /// What is half done.
    pub half: UseStateHandle<Half>,
    /// Where the focus goes.
    pub focus: Focus,
}

impl Edits {
    /// The same for another clause.
    pub fn of(&self, clause: Clause) -> Edits {
        Edits {
            clause,
            ..self.clone()
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

    /// Does an edit; only a field has a place of its own for what the engine says against it.
    fn act(
        &self,
        at: Place,
        act: &dyn Fn(&mut Desk<'_>, &str) -> Result<(), String>,
        text: &str,
        field: bool,
    ) -> Result<(), String> {
        let mut desk = Desk {
            state: &self.state,
            agreement: self.agreement().clone(),
            half: (*self.half).clone(),
            at,
            focus: None,
        };
        act(&mut desk, text)?;
        let changed = desk.agreement != *self.agreement();
        if field
            && changed
            && let Some(issue) = desk.agreement.validate().first()
        {
            return Err(in_words(&desk.agreement, words(issue)));
        }
        if desk.focus.is_some() {
            self.focus.wanted.replace(desk.focus);
        }
        self.half.set(desk.half);
        if changed {
            let agreement = Box::new(desk.agreement);
            self.dispatch
                .emit(Action::Agreement(self.clause, agreement));
        }
        Ok(())
    }

    /// The edit of a text field.
    pub fn on_text(&self, at: Place, act: Act) -> Callback<String, Result<(), String>> {
        let edits = self.clone();
        Callback::from(move |text: String| edits.act(at, &act, &text, true))
    }

    /// The edit of a drawing that hands over the whole week of a calendar.
    pub fn on_week(&self, at: Place) -> Callback<Week> {
        let edits = self.clone();
        Callback::from(move |week: Week| {
            let put = |desk: &mut Desk<'_>, _: &str| {
                super::hours::settle(desk);
                if let Some(calendar) = desk.calendar() {
                    calendar.hours.clone_from(&week);
                }
                Ok(())
            };
            // What the engine refuses of it is shown with the clause.
            drop(edits.act(at, &put, "", false));
        })
    }

    /// The edit of a list of choices.
    pub fn on_choice(&self, at: Place, act: Act) -> Callback<String> {
        let edits = self.clone();
        // What the engine refuses of it is shown with the clause.
        Callback::from(move |text: String| drop(edits.act(at, &act, &text, false)))
    }

    /// The edit of a checkbox: the text is empty when it is cleared.
    pub fn on_check(&self, at: Place, act: Act) -> Callback<Event> {
        let choice = self.on_choice(at, act);
        Callback::from(move |event: Event| {
            choice.emit(if checked_of(&event) { "on" } else { "" }.to_owned());
        })
    }

    /// The edit of the Escape key, which the clause does not see then.
    pub fn on_escape(&self, at: Place, act: Act) -> Callback<KeyboardEvent> {
        let choice = self.on_choice(at, act);
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                event.stop_propagation();
                choice.emit(String::new());
            }
        })
    }

    /// The edit of a button.
    pub fn on_press(&self, at: Place, act: Act) -> Callback<MouseEvent> {
        let choice = self.on_choice(at, act);
        Callback::from(move |_: MouseEvent| choice.emit(String::new()))
    }

    /// A text field.
    pub fn field(&self, field: Field, at: Place, act: Act) -> Html {
        html! {
            <TextField id={field.id} label={field.label} value={field.value} class={field.class} placeholder={field.placeholder}
                list={field.list} onstep={field.onstep} oncommit={self.on_text(at, act)} />
        }
    }

    /// A small button with a name for the ear.
    pub fn icon_button(&self, icon: Icon, button: Button, at: Place, act: Act) -> Html {
        html! {
            <button type="button" class="ib" id={button.id} aria-label={button.label} disabled={button.disabled}
                aria-expanded={button.expanded.map(|expanded| expanded.to_string())} onclick={self.on_press(at, act)}>{ icon.draw() }</button>
        }
    }

    /// A button with a word, maybe with a sign that it adds something.
    pub fn word_button(&self, word: Text, adds: bool, button: Button, at: Place, act: Act) -> Html {
        html! {
            <button type="button" class="btn sm" id={button.id} disabled={button.disabled} onclick={self.on_press(at, act)}>
                if adds { { Icon::Add.draw() } }
                { word }
            </button>
        }
    }
}

/// What [`Edits::field`] shows.
#[derive(Default)]
pub struct Field {
    /// The id that a visible label refers to.
    pub id: String,
    /// The name, where no visible label has it.
    pub label: Option<AttrValue>,
    /// The text.
    pub value: String,
    /// `sm` for a small one.
    pub class: &'static str,
    /// What stands in the empty field.
    pub placeholder: Option<AttrValue>,
    /// The id of a list of suggestions.
    pub list: Option<AttrValue>,
    /// What arrow keys do.
    pub onstep: Option<Callback<(String, i64), Option<String>>>,
}

impl Field {
    /// A small field with a name of its own.
    pub fn small(id: String, label: String, value: String) -> Field {
        Field {
            id,
            label: Some(label.into()),
            value,
            class: "sm",
            ..Field::default()
        }
    }

    /// A small field with a visible label.
    pub fn labelled(id: String, value: String) -> Field {
        Field {
            id,
            value,
            class: "sm",
            ..Field::default()
        }
    }
}

/// What [`Edits::icon_button`] and [`Edits::word_button`] show.
#[derive(Default)]
pub struct Button {
    /// Where the focus may go.
    pub id: Option<String>,
    /// The name.
    pub label: Option<String>,
    /// Cannot be pressed.
    pub disabled: bool,
    /// Whether what it opens is open.
    pub expanded: Option<bool>,
}

impl Button {
    /// A button with an id.
    pub fn at(id: String) -> Button {
        Button {
            id: Some(id),
            ..Button::default()
        }
    }

    /// A button with an id and a name.
    pub fn named(id: String, label: String) -> Button {
        Button {
            label: Some(label),
            ..Button::at(id)
        }
    }
}

/// An id of a part of an editor: its name and its place.
pub fn id(name: &str, at: Place) -> String {
    let [a, b, c] = at.map(|number| number.to_string());
    [name, "-", &a, "-", &b, "-", &c].concat()
}

/// A visible label with its field.
pub fn labelled(id: String, label: Text, field: Html) -> Html {
    html! { <div><label class="lab" for={id}>{ label }</label>{ field }</div> }
}

/// A fault of the engine in the words of the panel.
fn words(issue: &Issue) -> String {
    own_words(issue).map_or_else(|| say(&issue.message), |own| own.get().to_owned())
}

/// The panel's own words for a fault that people often make.
fn own_words(issue: &Issue) -> Option<Text> {
    Some(match issue.code {
        "no-hours" => EN.no_hours,
        "too-short" => EN.bad_length,
        "too-long" => EN.too_long,
        "day-unsaid" => EN.day_unsaid,
        _ if issue.path == "agreement.day.hours" => EN.bad_day,
        _ if issue.path == "agreement.currency" => EN.bad_currency,
        _ => return None,
    })
}

/// A fault that is told with the clause and not with a field: where the panel has no words of its own
/// for it, the path says what it is about.
fn told(issue: &Issue) -> String {
    match own_words(issue) {
        Some(own) => own.get().to_owned(),
        None => super::finer::text::line(issue),
    }
}

/// A sentence of the engine with the places of credits in words.
fn in_words(agreement: &Agreement, sentence: String) -> String {
    match sentence.contains("agreement.") {
        true => crate::ui::credit::place::in_words(agreement, &sentence),
        false => sentence,
    }
}

/// A clause: what it says and, once opened, its editor.
pub fn clause(edits: &Edits, id: &'static str, title: Text, summary: Html) -> Html {
    let open = edits.open();
    html! {
        <div class="clause" key={id} onkeydown={on_escape(edits)}>
            <div class="clh">
                <h4>{ title }</h4>
                if !edits.state.readonly {
                    <button type="button" class="ed" aria-expanded={open.to_string()} aria-controls={open.then_some(id)} onclick={toggle(edits)}>
                        if open { { Icon::Met.draw() }{ COMMON.done } } else { { Icon::Pencil.draw() }{ COMMON.change } }
                        <span class="vh">{ " " }{ title }</span>
                    </button>
                }
            </div>
            { summary }
            if !edits.state.report.findings.is_empty() { { crate::ui::finding::list(edits) } }
            if open {
                <div class="edr" {id}>
                    { opened(edits) }
                </div>
            }
        </div>
    }
}

/// The open editor of a clause, what the engine refused of it, and the line that says what it did.
pub fn opened(edits: &Edits) -> Html {
    let editor = match edits.clause {
        Clause::Name => return super::name::editor(edits),
        Clause::Hours => super::hours::editor(edits),
        Clause::Holidays => super::holidays::editor(edits),
        Clause::Targets => super::targets::editor(edits),
        Clause::Pauses => super::pauses::editor(edits),
        Clause::Credits => super::credits::editor(edits),
        Clause::Rules => super::finer::counting::editor(edits),
        Clause::Figures => super::finer::figures::editor(edits),
        Clause::Warnings => super::finer::warns::editor(edits),
        Clause::Availability => crate::ui::availability::clause::editor(edits),
    };
    html! {
        <>
            { editor }
            { refused(edits) }
            { effect::line(edits) }
        </>
    }
}

/// Opens or closes the editor.
pub fn toggle(edits: &Edits) -> Callback<MouseEvent> {
    let edits = edits.clone();
    Callback::from(move |_| {
        edits
            .dispatch
            .emit(Action::OpenClause(edits.clause, !edits.open()));
    })
}

/// Escape closes the editor and goes back to its button.
pub fn on_escape(edits: &Edits) -> Callback<KeyboardEvent> {
    let edits = edits.clone();
    Callback::from(move |event: KeyboardEvent| {
        if event.key() != "Escape" || !edits.open() {
            return;
        }
        event.prevent_default();
        // The button goes first: leaving a field commits its draft.
        input::focus_near(&event, ".clause, .agr", ".ed");
        edits.dispatch.emit(Action::OpenClause(edits.clause, false));
    })
}

/// What the engine did not accept of the clause's last edit.
fn refused(edits: &Edits) -> Html {
    match &edits.state.refused {
        Some((clause, issues)) if *clause == Some(edits.clause) => html! {
            <div class="refused" role="alert">
                for issue in &issues.0 {
                    <p class="err">{ in_words(edits.agreement(), told(issue)) }</p>
                }
            </div>
        },
        _ => Html::default(),
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
    /// Moves the focus to the element with an id once it is on screen.
    pub fn go_to(&self, id: String) {
        self.wanted.replace(Some(id));
    }
}

/// See [`Focus`].
#[hook]
pub fn use_focus() -> Focus {
    let focus = Focus {
        place: use_node_ref(),
        wanted: use_mut_ref(|| None),
    };
    let Focus { place, wanted } = focus.clone();
    use_effect(move || {
        // Taken first: what loses the focus may say that it changed, and that edit may name another place.
        let wanted = wanted.take();
        if let Some(id) = wanted {
            let place = place.cast::<Element>();
            let found = place.and_then(|place| place.query_selector(&["#", &id].concat()).ok()?);
            if let Some(found) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
                // Focus fails only for an element that is gone.
                let _ = found.focus();
            }
        }
    });
    focus
}
