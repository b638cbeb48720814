//! Which of two numbers in a date is the day: the question, and what each answer makes of the file.

use crate::import::{Evidence, Options, Question};
use crate::time::When;
use crate::ui::format;
use crate::ui::icon::Icon;
use crate::ui::text::tickets::EN;
use crate::ui::text::{counted, fill};
use crate::ui::tickets::intake::Intake;
use std::rc::Rc;
use yew::prelude::*;

pub(super) fn questions(intake: &Rc<Intake>, again: &Callback<Options>) -> Html {
    let ask = |question: &Question| {
        let Question::DayOrder {
            example, choices, ..
        } = question
        else {
            return html! {};
        };
        let day = |evidence: &Evidence| match evidence.reads.parse() {
            Ok(When::Local(local)) => format::long_day(local.date()),
            _ => EN.dash.get().to_owned(),
        };
        let choice = |evidence: &Evidence| {
            let order = evidence.order;
            let onchange = {
                let (again, options) = (again.clone(), intake.options.clone());
                Callback::from(move |_: Event| {
                    again.emit(Options {
                        day_order: Some(order),
                        ..options.clone()
                    })
                })
            };
            html! {
                <label class="rd">
                    <input type="radio" name="day-order" checked={intake.options.day_order == Some(order)} {onchange} />
                    <span><b>{ fill(EN.reading[order as usize], &[&day(evidence)]) }</b>{ " " }
                        { effect(evidence) }</span>
                </label>
            }
        };
        let [left, right] = choices.each_ref().map(day);
        html! {
            <fieldset class={classes!("amb", intake.options.day_order.is_none().then_some("asks"))}>
                <legend>{ Icon::Warning.draw() }{ fill(EN.which_day, &[example, &left, &right]) }</legend>
                <p>{ EN.no_proof }</p>
                for evidence in choices { { choice(evidence) } }
            </fieldset>
        }
    };
    html! { <>for question in intake.asked.iter() { { ask(question) } }</> }
}

/// What one order of day and month would make of the file.
fn effect(evidence: &Evidence) -> String {
    let some = |count: usize, sentence| (count > 0).then(|| counted(count as u64, sentence));
    let median = evidence.median.map(format::calendar_length);
    let parts: Vec<String> = [
        some(evidence.impossible, EN.impossible),
        some(evidence.negative, EN.negative),
        median.map(|median| fill(EN.median, &[&median])),
        some(evidence.weekend, EN.weekend),
    ]
    .into_iter()
    .flatten()
    .collect();
    parts.join(" ")
}
