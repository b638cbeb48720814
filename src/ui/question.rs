//! *One ticket*: a question about a ticket, its answer, the clock drawing and the ledger.
//!
//! `ask` holds the fields of the question, `pauses` its pauses, `answer` what follows. Every change
//! goes to the state as a whole question; the engine judges it.

mod answer;
mod ask;
mod pauses;

use super::clock::ClockDrawing;
use super::frame::RegionProps;
use super::ledger::Ledger;
use super::page::Hidden;
use super::state::{Action, State};
use super::store::Current;
use super::terms::clause::use_focus;
use super::text::question::EN;
use crate::document::Question;
use crate::report::Answer;
use crate::time::{Local, When};
use crate::ui::language::use_language;
use std::rc::Rc;
use yew::prelude::*;

/// What every part of the region gets.
#[derive(Clone, PartialEq, Properties)]
pub struct PartProps {
    /// The state.
    pub state: Current,
    /// The question, as it is asked now.
    pub question: Rc<Question>,
    /// Its answer, unless the terms cannot give one.
    pub answer: Option<Rc<Answer>>,
    /// Changes the state.
    pub dispatch: Callback<Action>,
}

impl PartProps {
    /// Asks something else.
    fn ask(&self, change: impl FnOnce(&mut Question)) {
        self.change(false, change);
    }

    /// Asks something else, or goes on with what was changed last.
    fn change(&self, again: bool, change: impl FnOnce(&mut Question)) {
        let mut question = (*self.question).clone();
        change(&mut question);
        self.dispatch.emit(if again {
            Action::Amend(question)
        } else {
            Action::Question(question)
        });
    }
}

/// *One ticket*.
#[component]
pub fn QuestionView(props: &RegionProps) -> Html {
    use_language();
    let RegionProps { state, dispatch } = props;
    // Asked for only where there is one: no first paint has it.
    let later = state.clock.and_then(|_| state.at_clock());
    let state = &later.map_or_else(|| state.clone(), |later| Current(Rc::new(later)));
    let question = Rc::new(asked(state));
    let answer = match &state.answer {
        Some(answer) => Some(answer.clone()),
        None => state.ask(&question).map(Rc::new),
    };
    let part = PartProps {
        state: state.clone(),
        question: question.clone(),
        answer: answer.clone(),
        dispatch: dispatch.clone(),
    };
    // What is supposed, and what was added last: no part of the document.
    let (supposed, added) = (use_state(|| None::<Local>), use_state(AttrValue::default));
    let focus = use_focus();
    let shown = answer.filter(|answer| !answer.resolution.steps.is_empty());
    let zone = state.shown_zone();
    let reply_due = |answer: &Answer| match state.hides(Hidden::Reply) {
        true => None,
        false => answer.response.clock.due,
    };
    html! {
        <>
            <section class="card q" aria-labelledby="one-ticket" ref={focus.place.clone()}>
                <h3 class="vh" id="one-ticket">{ EN.heading }</h3>
                { ask::fields(&part, &added, &focus) }
                { answer::answer(&part, &supposed) }
                if let Some(answer) = &shown {
                    <ClockDrawing id="clock" explanation={Rc::new(answer.resolution.clone())} {zone}
                        reply_due={reply_due(answer)} />
                }
            </section>
            if let Some(answer) = &shown {
                <section class="card">
                    <Ledger explanation={Rc::new(answer.resolution.clone())} {zone}
                        reply_due={reply_due(answer)} />
                </section>
            }
        </>
    }
}

/// The document's question, or one to begin with.
fn asked(state: &State) -> Question {
    let document = state.document();
    document.question.clone().unwrap_or_else(|| Question {
        priority: state
            .agreement()
            .priorities
            .first()
            .map(|priority| priority.id.clone())
            .unwrap_or_default(),
        logged: When::Local(Local(
            super::format::wall_of(document.as_of, state.zone())
                .0
                .div_euclid(3600)
                * 3600,
        )),
        pauses: Vec::new(),
        replied: None,
        resolved: None,
        open_now: false,
    })
}
