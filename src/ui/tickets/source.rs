//! Where the tickets come from and how they are looked at: instant of judging, months, metric.

use super::period;
use super::show;
use super::view::{Choice, Panel, Show};
use crate::compliance::Month;
use crate::document::agreement::Metric;
use crate::import::DayOrder;
use crate::time::When;
use crate::ui::file::{Bytes, FileButton};
use crate::ui::format;
use crate::ui::icon::Icon;
use crate::ui::input::{Select, TextField};
use crate::ui::language::use_language;
use crate::ui::page::Hidden;
use crate::ui::state::ImportSource;
use crate::ui::state::{Action, Source};
use crate::ui::store::Current;
use crate::ui::text::tickets::EN;
use crate::ui::text::units::EN as UNITS;
use crate::ui::text::{Text, counted, fill};
use std::rc::Rc;
use yew::prelude::*;

/// The props of [`SourceLine`].
#[derive(Clone, PartialEq, Properties)]
pub struct SourceProps {
    /// The state at the last result.
    pub state: Current,
    /// The state, which is changed.
    pub now: Current,
    /// Changes it.
    pub dispatch: Callback<Action>,
    /// Takes a chosen file.
    pub onread: Callback<Bytes>,
}

/// See [`SourceProps`].
#[component]
pub fn SourceLine(props: &SourceProps) -> Html {
    use_language();
    let SourceProps {
        state,
        now,
        dispatch,
        onread,
    } = props;
    let view = &state.tickets_view;
    let count = state.document().tickets.len();
    let send = |action: Action| {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.emit(action.clone()))
    };
    let months = state.report.metric(view.metric).map(|report| {
        let months = &report.months;
        months
            .first()
            .zip(months.last())
            .map(|(first, last)| (first.period, last.period))
    });
    let months = months.flatten();
    let told = match &state.current.source {
        Source::Example => {
            let span = months.map_or(String::new(), |months| {
                [UNITS.comma.get(), &span(months)].concat()
            });
            html! {
                <><b class="tag">{ EN.example_data }</b>{ " " }{ counted(count as u64, EN.tickets) }{ span }{ ". " }{ EN.bring_your_own }</>
            }
        }
        Source::Given => {
            let span = months.map_or(String::new(), |months| {
                [UNITS.comma.get(), &span(months)].concat()
            });
            html! { <>{ counted(count as u64, EN.tickets) }{ span }{ "." }</> }
        }
        Source::Import(source) => {
            let name = if source.name.is_empty() {
                EN.pasted.get()
            } else {
                &source.name
            };
            let again = view
                .last
                .clone()
                .map_or(Panel::Choose(Choice::default()), Panel::Check);
            html! {
                <>
                    <b class="tag">{ name }</b>{ " " }{ counted(count as u64, EN.tickets) }{ ". " }
                    { read_as(source) }{ " " }
                    if !state.hides(Hidden::Import) { <button type="button" class="lk" onclick={send(show(Some(again)))}>{ EN.change }</button> }
                </>
            }
        }
    };
    let as_of = format::wall(now.as_of(), now.shown_zone());
    let oncommit = {
        let (dispatch, now) = (dispatch.clone(), now.clone());
        Callback::from(move |text: String| match text.parse::<When>() {
            Ok(When::Local(local)) => {
                if local != as_of {
                    dispatch.emit(Action::AsOf(now.typed(local)));
                }
                Ok(())
            }
            _ => Err(EN.not_a_time.get().to_owned()),
        })
    };
    // Outages may lie in months that no ticket has.
    let measured_in = crate::ui::availability::words::months(&state.report, state.zone());
    let covered = months.into_iter().chain(measured_in);
    let covered = covered.reduce(|one, other| (one.0.min(other.0), one.1.max(other.1)));
    let choices = covered.map_or(Vec::new(), |(first, last)| {
        period::choices(first, last, EN.all_months.get())
    });
    let chosen = choices
        .iter()
        .position(|(_, months)| *months == view.period)
        .unwrap_or(0);
    let options = choices
        .iter()
        .enumerate()
        .map(|(position, (name, _))| (position.to_string().into(), name.clone().into()))
        .collect::<Vec<(AttrValue, AttrValue)>>();
    let onchange = {
        let dispatch = dispatch.clone();
        Callback::from(move |value: String| {
            let choice = value
                .parse()
                .ok()
                .and_then(|position: usize| choices.get(position));
            dispatch.emit(Action::Show(Show::Period(
                choice.and_then(|choice| choice.1),
            )));
        })
    };
    let measured = |metric: Metric, word: Text| {
        html! {
            <button type="button" class="seg" aria-pressed={(view.metric == metric).to_string()}
                onclick={send(Action::Show(Show::Metric(metric)))}>{ word }</button>
        }
    };
    let paste = Choice {
        paste: true,
        kept: None,
    };
    html! {
        <div class="src">
            <p class="srct">{ told }</p>
            <div class="row">
                <button type="button" class="btn" onclick={send(Action::Show(Show::Open(Some(now.document().tickets.len()))))}>{ Icon::Add.draw() }{ EN.add_ticket }</button>
                if !state.hides(Hidden::Import) {
                    <button type="button" class="btn" onclick={send(show(Some(Panel::Choose(paste))))}>{ EN.paste }</button>
                    <FileButton accept=".csv,.tsv,.txt,text/csv" class="btn pri" onread={onread}>
                        { Icon::Upload.draw() }{ EN.import_csv }
                    </FileButton>
                }
            </div>
            <div class="opts">
                <div>
                    <label class="lab" for="as-of">{ EN.as_of }</label>
                    <TextField id="as-of" kind="datetime-local" class="sm" value={input_time(as_of)} {oncommit} />
                </div>
                if !options.is_empty() {
                    <div>
                        <label class="lab" for="period">{ EN.period }</label>
                        <Select id="period" class="sm" value={chosen.to_string()} {options} {onchange} />
                    </div>
                }
                <div>
                    <span class="lab" id="measured">{ EN.measured }</span>
                    <div class="segs" role="group" aria-labelledby="measured">
                        { measured(Metric::Resolution, EN.resolution) }
                        { measured(Metric::FirstResponse, EN.first_reply) }
                    </div>
                </div>
            </div>
        </div>
    }
}

/// A time on the wall as a field for date and time takes it: `2026-11-24T12:00`.
pub fn input_time(local: crate::time::Local) -> AttrValue {
    let text = local.to_string();
    AttrValue::from(Rc::from(text.strip_suffix(":00").unwrap_or(&text)))
}

/// `Jun–Nov 2026`, or `Nov 2026 – Feb 2027`.
fn span((first, last): (Month, Month)) -> String {
    let short = |month: Month| format::short_month(month.month);
    let year = last.year.to_string();
    match (first == last, first.year == last.year) {
        (true, _) => format::month_of_year(last.month, last.year),
        (_, true) => [short(first), "–", short(last), " ", &year].concat(),
        _ => [
            short(first),
            " ",
            &first.year.to_string(),
            " – ",
            short(last),
            " ",
            &year,
        ]
        .concat(),
    }
}

/// In which zone and order the times of an import were read.
fn read_as(source: &ImportSource) -> String {
    let sentence = match (&source.zone, source.day_order) {
        (None, None) => return String::new(),
        (None, Some(DayOrder::DayFirst)) => EN.read_day_first,
        (None, Some(DayOrder::MonthFirst)) => EN.read_month_first,
        (Some(_), None) => EN.read_in,
        (Some(_), Some(DayOrder::DayFirst)) => EN.read_in_day_first,
        (Some(_), Some(DayOrder::MonthFirst)) => EN.read_in_month_first,
    };
    fill(sentence, &[source.zone.as_deref().unwrap_or_default()])
}
