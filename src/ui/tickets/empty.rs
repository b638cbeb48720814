//! No tickets at all, where a page asked to start without the example; and too many of them to be used at once.

use super::intake::Intake;
use super::view::Panel;
use super::{period, show};
use crate::compliance::Month;
use crate::ui::file::{Bytes, FileButton};
use crate::ui::format::number;
use crate::ui::icon::Icon;
use crate::ui::input::Select;
use crate::ui::language::use_language;
use crate::ui::page::Hidden;
use crate::ui::state::Action;
use crate::ui::store::Current;
use crate::ui::text::states::EN;
use crate::ui::text::tickets::EN as TICKETS;
use crate::ui::text::{Text, counted, fill};
use std::rc::Rc;
use yew::prelude::*;

/// The props of [`Empty`].
#[derive(Clone, PartialEq, Properties)]
pub struct EmptyProps {
    /// The state.
    pub state: Current,
    /// Changes it.
    pub dispatch: Callback<Action>,
    /// Takes a chosen file.
    pub onread: Callback<Bytes>,
}

/// One sentence and the two ways on.
#[component]
pub fn Empty(props: &EmptyProps) -> Html {
    use_language();
    let example = {
        let dispatch = props.dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.emit(Action::Example))
    };
    html! {
        <section class="card none">
            <p>{ EN.empty }</p>
            <div class="row">
                if !props.state.hides(Hidden::Import) {
                    <FileButton accept=".csv,.tsv,.txt,text/csv" class="btn pri" onread={&props.onread}>
                        { Icon::Upload.draw() }{ TICKETS.import_csv }
                    </FileButton>
                }
                <button type="button" class="btn" onclick={example}>{ EN.use_example }</button>
            </div>
        </section>
    }
}

/// Of a file that is too long, the months to choose from.
pub fn range(dispatch: &Callback<Action>, intake: &Rc<Intake>) -> Html {
    let (Some((first, last)), Ok(held)) = (intake.span, &intake.outcome) else {
        return html! {};
    };
    let months: Vec<Month> = std::iter::successors(Some(first), |month| Some(month.next()))
        .take_while(|month| *month <= last)
        .collect();
    let chosen = intake.months.unwrap_or((first, last));
    let options: Vec<(AttrValue, AttrValue)> = (months.iter().enumerate())
        .map(|(position, &month)| {
            (
                position.to_string().into(),
                period::name((month, month)).into(),
            )
        })
        .collect();
    let field = |id: &'static str,
                 label: Text,
                 month: Month,
                 put: fn(Month, (Month, Month)) -> (Month, Month)| {
        let onchange = {
            let (dispatch, intake, months) = (dispatch.clone(), intake.clone(), months.clone());
            Callback::from(move |value: String| {
                let month = value
                    .parse()
                    .ok()
                    .and_then(|position: usize| months.get(position));
                if let Some(&month) = month {
                    let read = Rc::new(intake.during(put(month, chosen)));
                    dispatch.emit(show(Some(Panel::Check(read))));
                }
            })
        };
        let value = months.iter().position(|known| *known == month).unwrap_or(0);
        html! {
            <div>
                <label class="lab" for={id}>{ label }</label>
                <Select {id} class="sm" value={value.to_string()} options={options.clone()} {onchange} />
            </div>
        }
    };
    let found = counted(held.tickets.len() as u64, EN.in_range);
    let rows = counted(held.import.rows as u64, EN.rows_of);
    html! {
        <fieldset class="amb">
            <legend>{ Icon::Warning.draw() }{ fill(EN.too_many, &[&rows]) }</legend>
            <div class="opts">
                { field("range-from", EN.range_from, chosen.0, |month, (_, last)| (month, last.max(month))) }
                { field("range-to", EN.range_to, chosen.1, |month, (first, _)| (first.min(month), month)) }
            </div>
            <p role="status">
                { found }
                if intake.is_too_long() { { " " }{ fill(EN.still_too_many, &[&number(intake.most as u64)]) } }
            </p>
        </fieldset>
    }
}
