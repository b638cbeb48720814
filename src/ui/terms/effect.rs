//! What an open editor has changed: the results now against those when it was opened.
//!
//! The line is the live "what if" of the panel. Its *Undo* takes back every edit since the clause
//! was opened, because that is what the line compares with.

use super::clause::Edits;
use crate::document::agreement::{Agreement, Calendar, Metric, Target};
use crate::money::Percent;
use crate::report::{self, Answer, Report};
use crate::time::Instant;
use crate::ui::format;
use crate::ui::input;
use crate::ui::language::use_language;
use crate::ui::page::Hidden;
use crate::ui::state::{Action, Baseline, Clause, State};
use crate::ui::store::Current;
use crate::ui::text::common::EN as COMMON;
use crate::ui::text::fill;
use crate::ui::text::states::EN as STATES;
use crate::ui::text::terms::EN;
use crate::ui::work::use_judged;
use std::rc::Rc;
use std::sync::Arc;
use yew::prelude::*;

/// Whether the terms of a clause differ from those it was opened with.
pub fn touched(before: &Agreement, now: &Agreement, clause: Clause) -> bool {
    let calendars = |differ: fn(&Calendar, &Calendar) -> bool| {
        let mut known = before.calendars.iter();
        known.any(|(id, calendar)| {
            let other = now.calendars.get(id.as_str());
            other.is_none_or(|other| differ(calendar, other))
        })
    };
    // Which rules stop a clock is said in the pauses.
    let unpaused = |agreement: &Agreement| -> Vec<Target> {
        let target = |target: &Target| Target {
            paused_by: None,
            ..target.clone()
        };
        agreement.targets.iter().map(target).collect()
    };
    // The goal of all together stands beside those of the priorities.
    let goals = |agreement: &Agreement| -> Vec<Percent> {
        agreement
            .measures
            .iter()
            .map(|measure| measure.goal)
            .collect()
    };
    let pauses = |target: &Target| {
        let mut targets = now.targets.iter();
        targets.any(|other| other.id == target.id && other.paused_by != target.paused_by)
    };
    match clause {
        Clause::Name => (&before.name, &before.parties) != (&now.name, &now.parties),
        Clause::Hours => {
            before.time_zone != now.time_zone
                || before.combined != now.combined
                || before.calendars.len() != now.calendars.len()
                || calendars(|one, other| {
                    let other = Calendar {
                        holidays: one.holidays.clone(),
                        ..other.clone()
                    };
                    *one != other
                })
        }
        Clause::Holidays => calendars(|one, other| one.holidays != other.holidays),
        Clause::Targets => {
            (&before.priorities, before.day, goals(before))
                != (&now.priorities, now.day, goals(now))
                || unpaused(before) != unpaused(now)
        }
        Clause::Pauses => before.pauses != now.pauses || before.targets.iter().any(pauses),
        Clause::Credits => {
            (
                &before.currency,
                &before.charges,
                &before.credits,
                &before.limits,
            ) != (&now.currency, &now.charges, &now.credits, &now.limits)
        }
        Clause::Rules => before.rules != now.rules,
        Clause::Figures => before.measures != now.measures,
        Clause::Warnings => before.warnings != now.warnings,
        Clause::Availability => {
            (&before.availability, &before.reported) != (&now.availability, &now.reported)
        }
    }
}

/// What changed between a baseline and now, one sentence a piece; empty if nothing did.
pub fn changes(before: &Baseline, now: &State) -> Vec<String> {
    let mut sentences = Vec::new();
    let document = now.document();
    // Other tickets are not comparable with those of the baseline.
    let same_tickets = Arc::ptr_eq(&before.document.tickets, &document.tickets)
        && before.document.as_of == document.as_of;
    if same_tickets {
        results(before, now, &mut sentences);
        if Arc::ptr_eq(&before.document.outages, &document.outages) {
            sentences.extend(crate::ui::availability::words::changed(
                &before.report,
                &now.report,
            ));
        }
    }
    // Another question is asked of the terms as they were.
    let was = match &document.question {
        question if *question == before.document.question => before.answer.clone(),
        Some(question) => {
            let terms = &before.document.agreement;
            let answer = report::ask(terms, &now.holidays, question, now.as_of());
            answer.ok().map(Rc::new)
        }
        None => None,
    };
    // One of the two is enough to see which way it goes.
    let moved = [
        (EN.due_moves, Metric::Resolution),
        (EN.reply_moves, Metric::FirstResponse),
    ]
    .into_iter()
    .find(|&(_, metric)| due(&was, metric) != due(&now.answer, metric));
    if let Some((sentence, metric)) = moved {
        let text = due(&now.answer, metric);
        let zone = now.shown_zone();
        let shown = |at| format::day_time(format::wall(at, zone));
        let text = text.map_or_else(|| EN.never_due.get().to_owned(), shown);
        sentences.push(fill(sentence, &[&text]));
    }
    sentences
}

/// What changed for the tickets.
fn results(before: &Baseline, now: &State, sentences: &mut Vec<String>) {
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
        Some(format::money(credits.amount, &credits.currency))
    };
    let (was, is) = (credit(&before.report), credit(&now.report));
    if was != is && !now.hides(Hidden::Credits) {
        let none = || EN.no_target.get().to_owned();
        let parts = [was.unwrap_or_else(none), is.unwrap_or_else(none)];
        sentences.push(fill(EN.credit_moves, &[&parts[0], &parts[1]]));
    }
}

/// When the question's clock is due.
fn due(answer: &Option<Rc<Answer>>, metric: Metric) -> Option<Instant> {
    let answer = answer.as_ref()?;
    let explanation = match metric {
        Metric::FirstResponse => &answer.response,
        _ => &answer.resolution,
    };
    Some(explanation.due.as_ref()?.instant)
}

/// The line in words, with its *Undo*.
pub fn line(edits: &Edits) -> Html {
    html! { <Line state={edits.state.clone()} dispatch={edits.dispatch.clone()} clause={edits.clause} /> }
}

#[derive(Clone, PartialEq, Properties)]
struct LineProps {
    state: Current,
    dispatch: Callback<Action>,
    clause: Clause,
}

#[component]
fn Line(props: &LineProps) -> Html {
    use_language();
    let LineProps {
        state,
        dispatch,
        clause,
    } = props;
    let before = state.open_clauses.get(clause);
    let touched = before
        .is_some_and(|before| touched(&before.document.agreement, state.agreement(), *clause));
    // An edit may have come before the one that led here was judged.
    let wanted = before.filter(|_| touched && state.pending.is_none());
    let is_judged = use_judged(wanted.map(|before| &before.report));
    let Some(before) = before else {
        return Html::default();
    };
    let depth = before.depth;
    let text = if !touched {
        EN.unchanged.get().to_owned()
    } else if state.pending.is_some() || !is_judged {
        STATES.recalculating.get().to_owned()
    } else {
        match changes(before, state) {
            changes if changes.is_empty() => EN.same.get().to_owned(),
            changes => changes.join(" "),
        }
    };
    let dispatch = dispatch.clone();
    let undo = Callback::from(move |event: MouseEvent| {
        // This button goes with the last change, so the focus moves to the clause's own first.
        input::focus_near(&event, ".clause", ".ed");
        dispatch.emit(Action::UndoTo(depth));
    });
    html! {
        <div class="eff">
            <p role="status">{ text }</p>
            if touched && state.edits() > depth {
                <button type="button" class="lk" onclick={undo}>{ COMMON.undo }<span class="vh">{ EN.undo_all }</span></button>
            }
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::warning::{WarnAt, Warning};

    fn edited(change: impl Fn(&mut Agreement)) -> (State, State) {
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
            target.within = Some("30m".parse().expect("a length"));
        });
        assert!(
            said(&next).ends_with("First reply due Fri 20 Nov, 17:10."),
            "{}",
            said(&next)
        );
    }

    #[test]
    fn another_question_is_compared_under_the_terms_of_the_opening() {
        let (_, next) = edited(|agreement| agreement.name = "Gold".to_owned());
        let mut question = next.document().question.clone().expect("the example asks");
        question.priority = "P1".to_owned();
        let asked = next.apply(Action::Question(question)).0;
        assert_ne!(asked.answer, next.answer);
        assert_eq!(said(&asked), "");
    }

    #[test]
    fn an_edit_touches_one_clause() {
        let signed = crate::example::agreement();
        let all = [
            Clause::Name,
            Clause::Hours,
            Clause::Holidays,
            Clause::Targets,
            Clause::Pauses,
            Clause::Credits,
            Clause::Rules,
            Clause::Figures,
            Clause::Warnings,
        ];
        let edits: [fn(&mut Agreement); 9] = [
            |agreement| agreement.name = "Gold".to_owned(),
            |agreement| agreement.time_zone = "UTC".to_owned(),
            |agreement| {
                let office = agreement
                    .calendars
                    .get_mut("office")
                    .expect("the example's");
                office.holidays.preset = None;
            },
            |agreement| agreement.targets[3].goal = None,
            |agreement| agreement.targets[3].paused_by = Some(Vec::new()),
            |agreement| agreement.limits.clear(),
            |agreement| agreement.rules.reopen_within = "5d".parse().ok(),
            |agreement| agreement.measures[0].small_numbers.minimum = Some(5),
            |agreement| {
                let at = WarnAt::AfterDue {
                    time: "1h".parse().expect("a length"),
                };
                let id = "late".to_owned();
                agreement.warnings.push(Warning { id, at });
            },
        ];
        for (position, edit) in edits.iter().enumerate() {
            let mut agreement = signed.clone();
            edit(&mut agreement);
            for (other, clause) in all.into_iter().enumerate() {
                let seen = touched(&signed, &agreement, clause);
                assert_eq!(seen, other == position, "{clause:?} after edit {position}");
            }
        }
    }
}
