//! What each answer to a rule would change, worked out by the engine once somebody asks.
//!
//! Every answer is tried on the document as it stands and judged like an edit; `effect` says what came
//! of it. `finer::counting` has the questions.

use super::clause::{Desk, Edits};
use super::effect;
use super::finer::text::line;
use crate::document::Document;
use crate::document::choices::CHOICES;
use crate::ui::language::use_language;
use crate::ui::state::{Action, Baseline, Clause, State};
use crate::ui::store::Current;
use crate::ui::text::Text;
use crate::ui::text::editors::EN;
use crate::ui::text::fill;
use crate::ui::text::states::EN as STATES;
use crate::ui::work::use_judged;
use std::rc::Rc;
use yew::prelude::*;

/// The button that asks for it, for a rule by its number among the choices.
#[inline(never)]
pub fn button(edits: &Edits, number: usize, ask: Text) -> Html {
    let shown = edits.half.weighed == Some(number);
    html! {
        <button type="button" class="lk" aria-expanded={shown.to_string()} onclick={edits.on_press([number, 0, 0], weigh)}>
            { EN.weigh }<span class="vh">{ fill(EN.weigh_rule, &[ask.get()]) }</span>
        </button>
    }
}

fn weigh(desk: &mut Desk<'_>, _: &str) -> Result<(), String> {
    let number = Some(desk.at[0]);
    desk.half.weighed = number.filter(|_| desk.half.weighed != number);
    Ok(())
}

/// What one of its answers would change.
#[inline(never)]
pub fn answer(edits: &Edits, number: usize, word: &'static str) -> Html {
    html! { <Weighed state={edits.state.clone()} {number} {word} /> }
}

#[derive(Clone, PartialEq, Properties)]
struct WeighedProps {
    state: Current,
    number: usize,
    word: &'static str,
}

/// A document that is held, so that no other one can stand in its place.
struct Same(Rc<Document>);

impl PartialEq for Same {
    fn eq(&self, other: &Same) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// All tickets may have to be judged anew, so it is done once for a document.
#[component]
fn Weighed(props: &WeighedProps) -> Html {
    use_language();
    let state = &props.state;
    let document = Same(state.current.document.clone());
    let weighed = use_memo((document, props.number, props.word), |(_, number, word)| {
        weighed(state, *number, word)
    });
    let is_judged = use_judged(weighed.as_ref().as_ref().ok().map(|(_, next)| &next.report));
    let says = match &*weighed {
        Err(refused) => refused.clone(),
        _ if state.pending.is_some() || !is_judged => STATES.recalculating.into(),
        Ok((before, next)) => said(before, next),
    };
    html! { <span class="fine wg">{ says }</span> }
}

/// How things stand and how they would with a word for a rule, or what speaks against it.
fn weighed(state: &State, number: usize, word: &str) -> Result<(Baseline, State), String> {
    let mut agreement = state.agreement().clone();
    CHOICES[number].set(&mut agreement.rules, word);
    // A variant's terms are weighed as an agreement of their own.
    let mut state = state.clone();
    state.compared = Rc::default();
    let before = Baseline {
        document: state.current.document.clone(),
        report: state.result_in_force().clone(),
        answer: state.answer.clone(),
        depth: state.edits(),
    };
    let (mut next, _) = state.apply(Action::Agreement(Clause::Rules, Box::new(agreement)));
    next.report = next.result_in_force().clone();
    match next.refused {
        Some((_, issues)) => Err(issues.0.iter().map(line).collect::<Vec<_>>().join("\n")),
        None => Ok((before, next)),
    }
}

/// What changes, in sentences.
fn said(before: &Baseline, next: &State) -> String {
    match effect::changes(before, next) {
        none if none.is_empty() => EN.no_difference.get().to_owned(),
        changes => changes.join(" "),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::ui::state::HostDocument;

    fn said(name: &str, word: &str) -> String {
        let now = "2026-11-24T12:00:00Z".parse().expect("a time");
        // Both are done at the very second of their due time: 8 h from nine o'clock on, and three days of
        // 8 h 30 m, which end at closing time.
        let tickets = r#"[{ "id": "T", "fields": { "priority": "P2" }, "events": [
            ["2026-11-02T09:00:00Z", "opened"], ["2026-11-02T17:00:00Z", "resolved"]
        ] }]"#;
        let question = r#"{ "priority": "P3", "logged": "2026-11-23T09:00" }"#;
        let host = HostDocument {
            tickets: Some(Some(crate::document::read(tickets, "").expect("tickets"))),
            question: Some(Some(
                crate::document::read(question, "").expect("a question"),
            )),
            ..HostDocument::default()
        };
        let state = State::example(now).apply(Action::Painted).0;
        let state = state.apply(Action::Host(Box::new(host))).0;
        let number = CHOICES.iter().position(|choice| choice.name == name);
        match weighed(&state, number.expect(name), word) {
            Ok((before, next)) => super::said(&before, &next),
            Err(refused) => refused,
        }
    }

    #[test]
    fn an_answer_says_what_it_would_change() {
        for (name, word, expected) in [
            // One of one is missed then, which is below every tier: 15% of £12,000.
            (
                "equality",
                "breached",
                // Outside a browser there are no symbols of currencies.
                "1 more ticket missed. Credit GBP\u{a0}0 → GBP\u{a0}1800.",
            ),
            ("closingEdge", "open", "Due Thu 26 Nov, 09:00."),
            ("reopen", "restart", "Changes nothing here."),
        ] {
            assert_eq!(said(name, word), expected, "{name}");
        }
    }
}
