//! Which column says what, and what the file's words mean here: priorities, and statuses that wait.

use super::anew;
use crate::clock::Status;
use crate::import::{Look, PriorityValue, Question, Role, Source, StatusCount};
use crate::ui::file::{Bytes, FileButton};
use crate::ui::icon::Icon;
use crate::ui::input::{Select, checked_of, focus_near};
use crate::ui::state::Action;
use crate::ui::store::Current;
use crate::ui::text::import::EN as IMPORT;
use crate::ui::text::tickets::EN;
use crate::ui::text::{Text, counted, fill, fill_for};
use crate::ui::tickets::intake::Intake;
use crate::ui::tickets::show;
use crate::ui::tickets::view::Panel;
use std::rc::Rc;
use yew::prelude::*;

/// What a column is needed for, in the order of `import::Role`.
const ROLES: [Text; 12] = [
    EN.roles[0],
    EN.roles[1],
    EN.roles[2],
    EN.roles[3],
    EN.roles[4],
    EN.roles[5],
    EN.roles[6],
    EN.roles[7],
    EN.roles[8],
    IMPORT.changed_field,
    IMPORT.value_before,
    IMPORT.value_after,
];

/// What a role is called.
pub(super) fn role_name(role: Role) -> Text {
    ROLES[role as usize]
}

/// What a column is called: its name, or where it stands.
pub(super) fn column_name(name: &str) -> String {
    match name.strip_prefix('#').and_then(|at| at.parse::<u64>().ok()) {
        Some(at) => fill(IMPORT.column_at, &[&crate::ui::format::number(at)]),
        None => name.to_owned(),
    }
}

/// What we need, the column that has it, its first value, and how it is read.
pub(super) fn table(
    dispatch: &Callback<Action>,
    intake: &Rc<Intake>,
    onadd: &Callback<Bytes>,
) -> Html {
    let Some(look) = &intake.look else {
        return html! {};
    };
    let mut names: Vec<(AttrValue, AttrValue)> = Vec::with_capacity(look.columns.len() + 1);
    names.push((AttrValue::default(), AttrValue::default()));
    names.extend(look.columns.iter().map(|column| {
        let name = column_name(&column.name);
        (AttrValue::from(column.name.clone()), AttrValue::from(name))
    }));
    let row = |role: Role| {
        let column = look.column(role);
        let is_required = role.is_required(look.source, intake.list.is_some());
        let nothing = if is_required {
            IMPORT.choose_column
        } else {
            IMPORT.not_in_file
        };
        let mut options = names.clone();
        options[0].1 = nothing.into();
        let onchange = {
            let (dispatch, intake) = (dispatch.clone(), intake.clone());
            Callback::from(move |name: String| {
                anew(&dispatch, &intake, |options| {
                    options.mapping.insert(role, name);
                });
            })
        };
        let id = ["column-", &(role as usize).to_string()].concat();
        let (value, first) = match column {
            Some(column) => (column.name.clone(), column.first_value.clone()),
            None => (String::new(), EN.dash.get().to_owned()),
        };
        let asks = is_required && column.is_none();
        html! {
            <tr class={classes!(asks.then_some("asks"))}>
                <th scope="row"><label for={id.clone()}>{ role_name(role) }</label></th>
                <td><Select {id} class="sm" {value} {options} {onchange} /></td>
                <td class="smp">{ first }</td>
                <td class="rdg">{ reading(intake, look, role) }</td>
            </tr>
        }
    };
    html! {
        <table class="tt mp">
            <caption class="vh">{ EN.columns_caption }</caption>
            <thead><tr>
                for head in [EN.we_need, EN.your_column, EN.first_value, IMPORT.reading] { <th scope="col">{ head }</th> }
            </tr></thead>
            <tbody>
                for (role, _) in &look.roles { { row(*role) } }
                if look.source == Source::TicketList {
                    <tr>
                        <th scope="row">{ IMPORT.history }</th>
                        <td class="fine">
                            { IMPORT.not_in_file }{ ". " }
                            if intake.log.is_none() {
                                <FileButton accept=".csv,.tsv,.txt,text/csv" class="lk" onread={onadd}><>{ IMPORT.add_history }</></FileButton>{ ". " }
                            }
                            { IMPORT.history_hint }
                        </td>
                        <td class="smp">{ EN.dash }</td>
                        <td class="rdg">{ badge("quiet", Icon::None, IMPORT.optional) }</td>
                    </tr>
                }
            </tbody>
        </table>
    }
}

fn badge(class: &'static str, icon: Icon, word: impl Into<AttrValue>) -> Html {
    html! { <span class={classes!("bdg", class)}>{ icon.draw() }{ word.into() }</span> }
}

/// How a column is read: a shape, a word and a tint.
fn reading(intake: &Intake, look: &Look, role: Role) -> Html {
    let Some(column) = look.column(role) else {
        return match role.is_required(look.source, intake.list.is_some()) {
            true => badge("missed", Icon::Missed, IMPORT.needed),
            false => badge("quiet", Icon::None, IMPORT.optional),
        };
    };
    let is_time = matches!(
        role,
        Role::Logged | Role::Replied | Role::Resolved | Role::Updated
    );
    let is_asked = intake
        .asked
        .iter()
        .any(|question| matches!(question, Question::DayOrder { .. }));
    if is_time && !column.first_value.is_empty() && !column.is_time {
        return badge("missed", Icon::Missed, IMPORT.not_a_date);
    }
    if is_time && is_asked && intake.options.day_order.is_none() {
        return badge("at-risk", Icon::Warning, IMPORT.confirm_order);
    }
    let priorities = intake
        .outcome
        .as_ref()
        .ok()
        .filter(|_| role == Role::Priority);
    let Some(held) = priorities else {
        return badge("met", Icon::Met, IMPORT.matched);
    };
    let all = held.import.priorities.len() as u64;
    let known = held
        .import
        .priorities
        .iter()
        .filter(|value| value.id.is_some())
        .count() as u64;
    if known == all {
        return badge("met", Icon::Met, counted(all, IMPORT.values_matched));
    }
    let number = crate::ui::format::number;
    let some = fill_for(all, IMPORT.some_matched, &[&number(known), &number(all)]);
    badge("at-risk", Icon::Warning, some)
}

/// The statuses that look like waiting: a tick makes each a pause rule.
pub(super) fn waiting(state: &Current, dispatch: &Callback<Action>, intake: &Rc<Intake>) -> Html {
    let mut suggested = intake.suggestions(state.agreement());
    if state.readonly {
        suggested.clear();
    }
    let known = intake.pausing_already(state.agreement());
    if suggested.is_empty() && known.is_empty() {
        return html! {};
    }
    let status = |count: &StatusCount, more: Html| {
        html! {
            <span>{ crate::ui::tickets::badge::icon(Status::Paused).draw() }{ &count.status }<span class="fine">{ counted(count.tickets as u64, EN.tickets) }{ more }</span></span>
        }
    };
    html! {
        <fieldset class="part">
            <legend><h4>{ EN.waiting_title }</h4></legend>
            for count in known {
                <p class="check">{ status(count, html! { <>{ ". " }{ IMPORT.pauses_already }</> }) }</p>
            }
            if !suggested.is_empty() { <p class="ins">{ EN.waiting_hint }</p> }
            for count in suggested {
                <label class="check">
                    <input type="checkbox" checked={intake.pauses.contains(&count.status)} onchange={
                        let (dispatch, intake, status) = (dispatch.clone(), intake.clone(), count.status.clone());
                        Callback::from(move |event: Event| {
                            let next = intake.pausing(&status, checked_of(&event));
                            dispatch.emit(show(Some(Panel::Check(Rc::new(next)))));
                        })
                    } />
                    { status(count, html! {}) }
                </label>
            }
        </fieldset>
    }
}

/// The file's priorities that the terms do not know: each can be matched to one that they do.
pub(super) fn unmatched(state: &Current, dispatch: &Callback<Action>, intake: &Rc<Intake>) -> Html {
    let open = intake.unmatched(state.agreement());
    if open.is_empty() {
        return html! {};
    }
    let known = state.agreement().priorities.iter();
    let known = known.map(|priority| {
        let word = [&priority.id, " ", &priority.name].concat();
        (AttrValue::from(priority.id.clone()), AttrValue::from(word))
    });
    let mut options = vec![(
        AttrValue::default(),
        AttrValue::Static(EN.not_matched.get()),
    )];
    options.extend(known);
    let one = |position: usize, priority: &PriorityValue| {
        let onchange = {
            let (state, dispatch) = (state.clone(), dispatch.clone());
            let (intake, value) = (intake.clone(), priority.value.clone());
            Callback::from(move |id: String| {
                let id = Some(id.as_str()).filter(|id| !id.is_empty());
                let next = intake.matching(&value, id, state.agreement());
                dispatch.emit(show(Some(Panel::Check(Rc::new(next)))));
            })
        };
        let id = ["match-", &position.to_string()].concat();
        let name = if priority.value.is_empty() {
            EN.no_priority.get()
        } else {
            &priority.value
        };
        let suggested = priority.suggested.as_ref();
        let suggestion = suggested.map(|to| {
            let onclick = {
                let (state, dispatch) = (state.clone(), dispatch.clone());
                let (intake, value, to) = (intake.clone(), priority.value.clone(), to.clone());
                Callback::from(move |event: MouseEvent| {
                    // The button goes; the field beside it shows what it did.
                    focus_near(&event, "li", "select");
                    let next = intake.matching(&value, Some(&to), state.agreement());
                    dispatch.emit(show(Some(Panel::Check(Rc::new(next)))));
                })
            };
            let rows = counted(priority.tickets as u64, EN.tickets);
            let word = fill(IMPORT.match_to, &[name, to, &rows]);
            html! { <button type="button" class="lk" {onclick}>{ word }</button> }
        });
        html! {
            <li class={classes!("row", priority.id.is_none().then_some("asks"))}>
                <label for={id.clone()}>{ name }{ ": " }{ counted(priority.tickets as u64, EN.tickets) }</label>
                <Select {id} class="sm" value={priority.id.clone().unwrap_or_default()} options={options.clone()} {onchange} />
                { suggestion.unwrap_or_default() }
            </li>
        }
    };
    html! {
        <div class="part">
            <h4>{ EN.unmatched_title }</h4>
            <p class="ins">{ EN.unmatched_hint }</p>
            <ul class="plain">
                for (position, priority) in open.into_iter().enumerate() { { one(position, priority) } }
            </ul>
        </div>
    }
}
