//! What an open editor has changed: the results now against those when it was opened.
//!
//! The line is the live "what if" of the panel. Its *Undo* takes back every edit since the clause
//! was opened, because that is what the line compares with.

use super::clause::Edits;
use crate::document::agreement::Metric;
use crate::report::{Answer, Report};
use crate::time::Local;
use crate::ui::format;
use crate::ui::input;
use crate::ui::state::{Action, Baseline, State};
use crate::ui::text::common::EN as COMMON;
use crate::ui::text::fill;
use crate::ui::text::terms::EN;
use std::rc::Rc;
use yew::prelude::*;

/// What changed between a baseline and now, one sentence a piece; empty if nothing did.
pub fn changes(before: &Baseline, now: &State) -> Vec<String> {
    let mut sentences = Vec::new();
    let missed = |report: &Report, metric| {
        let counts = report.metric(metric).map(|metric| metric.overall.counts);
        counts.map_or(0, |counts| counts.breached as i64)
    };
    for (metric, [more, one_more, fewer, one_fewer]) in [
        (
            Metric::Resolution,
            [
                EN.more_missed,
                EN.one_more_missed,
                EN.fewer_missed,
                EN.one_fewer_missed,
            ],
        ),
        (
            Metric::FirstResponse,
            [
                EN.more_replies,
                EN.one_more_reply,
                EN.fewer_replies,
                EN.one_fewer_reply,
            ],
        ),
    ] {
        let change = missed(&now.report, metric) - missed(&before.report, metric);
        let sentence = match change {
            0 => continue,
            1 => one_more,
            -1 => one_fewer,
            2.. => more,
            _ => fewer,
        };
        sentences.push(fill(sentence, &[&change.abs().to_string()]));
    }
    let credit = |report: &Report| {
        let credits = report.credits.as_ref()?;
        Some(format::money(credits.amount, &credits.currency, &now.lang))
    };
    let (was, is) = (credit(&before.report), credit(&now.report));
    if was != is {
        let none = || EN.no_target.to_owned();
        let parts = [was.unwrap_or_else(none), is.unwrap_or_else(none)];
        sentences.push(fill(EN.credit_moves, &[&parts[0], &parts[1]]));
    }
    // One of the two is enough to see which way it goes.
    let moved = [
        (EN.due_moves, Metric::Resolution),
        (EN.reply_moves, Metric::FirstResponse),
    ]
    .into_iter()
    .find(|&(_, metric)| due(&before.answer, metric) != due(&now.answer, metric));
    if let Some((sentence, metric)) = moved {
        let text = due(&now.answer, metric);
        let text = text.map_or_else(|| EN.never_due.to_owned(), format::day_time);
        sentences.push(fill(sentence, &[&text]));
    }
    sentences
}

/// When the question's clock is due, on the wall of the agreement's zone.
fn due(answer: &Option<Rc<Answer>>, metric: Metric) -> Option<Local> {
    let answer = answer.as_ref()?;
    let explanation = match metric {
        Metric::FirstResponse => &answer.response,
        Metric::Resolution => &answer.resolution,
    };
    let due = explanation.due.as_ref()?;
    Some(Local(due.instant.0 + i64::from(due.offset)))
}

/// The props of [`EffectLine`].
#[derive(Clone, PartialEq, Properties)]
pub struct EffectProps {
    /// The clause's edits.
    pub edits: Edits,
}

/// The line in words, with its *Undo*.
#[component]
pub fn EffectLine(props: &EffectProps) -> Html {
    let Edits {
        state,
        dispatch,
        clause,
    } = &props.edits;
    let Some(before) = state.open_clauses.get(clause) else {
        return Html::default();
    };
    let depth = before.depth;
    let edited = state.edits() > depth;
    let changes = changes(before, state);
    let text = match (changes.is_empty(), edited) {
        (false, _) => changes.join(" "),
        (true, true) => EN.same.to_owned(),
        (true, false) => EN.unchanged.to_owned(),
    };
    let undo = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: MouseEvent| {
            // This button goes with the last change, so the focus moves to the clause's own first.
            input::focus_near(&event, ".cl", ".ed");
            dispatch.emit(Action::UndoTo(depth));
        })
    };
    html! {
        <div class="eff">
            <p role="status">{ text }</p>
            if edited {
                <button type="button" class="lk" onclick={undo}>{ COMMON.undo }<span class="vh">{ EN.undo_all }</span></button>
            }
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::state::Clause;

    fn edited(change: impl Fn(&mut crate::document::agreement::Agreement)) -> (State, State) {
        let now = "2026-11-24T12:00:00Z".parse().expect("a time");
        let opened = State::example(now)
            .apply(Action::OpenClause(Clause::Hours, true))
            .0;
        let mut agreement = opened.agreement().clone();
        change(&mut agreement);
        let next = opened
            .apply(Action::Agreement(Clause::Hours, Box::new(agreement)))
            .0;
        (opened, next)
    }

    fn said(state: &State) -> String {
        changes(&state.open_clauses[&Clause::Hours], state).join(" ")
    }

    #[test]
    fn an_edit_says_what_it_moves_and_undo_returns_to_the_opening() {
        let (opened, next) = edited(|agreement| {
            let office = agreement
                .calendars
                .get_mut("office")
                .expect("the example's");
            office.hours =
                crate::document::read(r#"{"mon-fri":["08:00-20:00"]}"#, "").expect("a week");
        });
        assert_eq!(said(&opened), "");
        assert!(
            said(&next).ends_with("Due Mon 23 Nov, 15:10."),
            "{}",
            said(&next)
        );
        let depth = next.open_clauses[&Clause::Hours].depth;
        let back = next.apply(Action::UndoTo(depth)).0;
        assert_eq!(back.current, opened.current);
        assert_eq!(said(&back), "");
        let again = back.apply(Action::Redo).0;
        assert_eq!(again.current, next.current);
    }

    #[test]
    fn a_reply_that_moves_alone_is_named() {
        let (_, next) = edited(|agreement| {
            let target = &mut agreement.targets[2];
            target.within = "30m".parse().expect("a length");
        });
        assert!(
            said(&next).ends_with("First reply due Fri 20 Nov, 17:10."),
            "{}",
            said(&next)
        );
    }
}
