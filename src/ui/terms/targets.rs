//! Targets: a table of priorities, and its editor with the length of a day and the overall goal.

use super::clause::{ClauseBox, Edits, use_focus};
use super::{matrix, read};
use crate::document::agreement::{Agreement, Day, Metric, Priority};
use crate::money::Percent;
use crate::ui::format::{self, Length};
use crate::ui::frame::RegionProps;
use crate::ui::icon::Icon;
use crate::ui::input::{self, Select, TextField};
use crate::ui::state::Clause;
use crate::ui::text::common::EN as COMMON;
use crate::ui::text::fill;
use crate::ui::text::terms::EN;
use web_sys::KeyboardEvent;
use yew::prelude::*;

/// The columns of the editor, as they appear in the ids of their fields.
const COLUMNS: [(Metric, &str); 2] = [
    (Metric::FirstResponse, "respond"),
    (Metric::Resolution, "resolve"),
];

/// The filled square of a priority's rank.
fn rank(position: usize) -> Html {
    html! { <span class={classes!("rank", ["r0", "r1", "r2", "r3"][position.min(3)])} aria-hidden="true"></span> }
}

/// `P2 High`.
fn called(priority: &Priority) -> String {
    [&*priority.id, &*priority.name]
        .join(" ")
        .trim_end()
        .to_owned()
}

/// The clause.
#[component]
pub fn Targets(props: &RegionProps) -> Html {
    let edits = Edits::new(props, Clause::Targets);
    let summary = html! { <Table edits={edits.clone()} /> };
    html! { <ClauseBox {edits} id="clause-targets" title={EN.targets} {summary} /> }
}

/// Its editor.
pub fn editor(edits: &Edits) -> Html {
    html! { <Editor edits={edits.clone()} /> }
}

#[derive(Clone, PartialEq, Properties)]
struct TargetsProps {
    edits: Edits,
}

/// What is agreed, priority by priority.
#[component]
fn Table(props: &TargetsProps) -> Html {
    let agreement = props.edits.agreement();
    let asked = props.edits.state.document().question.as_ref();
    let cell = |priority: &Priority, metric| {
        let target = matrix::cell(agreement, &priority.id, metric).map(|at| &agreement.targets[at]);
        let always = |calendar: &str| {
            agreement
                .calendars
                .get(calendar)
                .is_some_and(|calendar| calendar.is_always())
        };
        html! {
            <td>
                if let Some(target) = target {
                    { read::write_length(target.within, format::THIN, format::NBSP) }
                    if always(&target.calendar) {
                        <sup aria-hidden="true">{ EN.always_mark }</sup>
                        <span class="vh">{ EN.around_the_clock }</span>
                    }
                } else { { EN.no_target } }
            </td>
        }
    };
    let goal = |priority: &Priority| {
        let goals = matrix::goals(agreement, &priority.id);
        let goals: Vec<String> = goals.iter().map(Percent::to_string).collect();
        if goals.is_empty() {
            EN.no_target.to_owned()
        } else {
            goals.join(" / ")
        }
    };
    let others = matrix::others(agreement);
    html! {
        <>
            <table class="tg">
                <caption class="vh">{ EN.targets }</caption>
                <thead><tr>
                    <th scope="col">{ EN.priority }</th><th scope="col">{ EN.respond }</th>
                    <th scope="col">{ EN.resolve }</th><th scope="col" class="num">{ EN.goal }</th>
                </tr></thead>
                <tbody>
                    for (position, priority) in agreement.priorities.iter().enumerate() {
                        <tr class={classes!(asked.is_some_and(|asked| asked.priority == priority.id).then_some("on"))}>
                            <th scope="row">{ rank(position) }{ called(priority) }</th>
                            { cell(priority, Metric::FirstResponse) }
                            { cell(priority, Metric::Resolution) }
                            <td class="num">{ goal(priority) }</td>
                        </tr>
                    }
                </tbody>
            </table>
            if let Some(seconds) = agreement.day_seconds() {
                <p class="fine">{ day_means(seconds) }</p>
            }
            if others > 0 {
                <p class="fine">{ fill(EN.other_targets, &[&others.to_string()]) }</p>
            }
        </>
    }
}

/// `1 day = 8 h 30 m of service time.`
fn day_means(seconds: i64) -> Html {
    let mut parts = EN.day_means.split("{0}");
    let (before, after) = (parts.next().unwrap_or(""), parts.next().unwrap_or(""));
    html! { <>{ before }<Length {seconds} />{ after }</> }
}

/// The matrix as fields. Enter moves down a column, as in a sheet.
#[component]
fn Editor(props: &TargetsProps) -> Html {
    let edits = &props.edits;
    let agreement = edits.agreement();
    let onkeydown = Callback::from(|event: KeyboardEvent| {
        if event.key() == "Enter" {
            input::focus_below(&event, ".mx");
        }
    });
    let position = |metric| {
        let of = |id: &String| {
            agreement
                .targets
                .iter()
                .any(|target| target.id == *id && target.metric == metric)
        };
        agreement
            .measures
            .iter()
            .position(|measure| measure.of.iter().all(of))
    };
    html! {
        <>
            <div class="mx" {onkeydown}>
                <div class="mxr mxh" aria-hidden="true">
                    <span>{ EN.priority }</span><span>{ EN.respond }</span><span>{ EN.resolve }</span><span>{ EN.goal }</span>
                </div>
                for (row, priority) in agreement.priorities.iter().enumerate() {
                    <Row key={row} edits={edits.clone()} {row} priority={priority.clone()} />
                }
            </div>
            <div class="two">
                <div>
                    <label class="lab" for="day-length">{ EN.day_length }</label>
                    <TextField id="day-length" value={day_text(agreement)} oncommit={set_day(edits)} />
                </div>
                if let Some(measure) = position(Metric::Resolution) {
                    <div>
                        <label class="lab" for="overall-goal">{ EN.overall_goal }</label>
                        <TextField id="overall-goal" value={agreement.measures[measure].goal.to_string()} oncommit={set_overall(edits, measure)} />
                    </div>
                }
            </div>
            <Priorities edits={edits.clone()} />
        </>
    }
}

fn day_text(agreement: &Agreement) -> String {
    match agreement.day {
        Some(Day::Hours { hours }) => read::write_length(hours, ' ', ' '),
        None => String::new(),
    }
}

fn set_day(edits: &Edits) -> Callback<String, Result<(), String>> {
    let edits = edits.clone();
    Callback::from(move |text: String| {
        let day = match read::length(&text) {
            Some(hours) if hours.days == 0 => Some(Day::Hours { hours }),
            None if read::is_none(&text) => None,
            _ => return Err(EN.bad_day.to_owned()),
        };
        edits.apply(|agreement| agreement.day = day)
    })
}

fn set_overall(edits: &Edits, measure: usize) -> Callback<String, Result<(), String>> {
    let edits = edits.clone();
    Callback::from(move |text: String| match read::percent(&text) {
        Some(goal) => edits.apply(|agreement| agreement.measures[measure].goal = goal),
        None => Err(EN.bad_percent.to_owned()),
    })
}

#[derive(Clone, PartialEq, Properties)]
struct RowProps {
    edits: Edits,
    row: usize,
    priority: Priority,
}

/// The fields of one priority.
#[component]
fn Row(props: &RowProps) -> Html {
    let RowProps {
        edits,
        row,
        priority,
    } = props;
    let agreement = edits.agreement();
    let name = called(priority);
    let id = |column: &str| ["t-", column, "-", &row.to_string()].concat();
    let target =
        |metric| matrix::cell(agreement, &priority.id, metric).map(|at| &agreement.targets[at]);
    let within = |metric: Metric, column: &'static str| {
        let value = target(metric).map_or_else(
            || EN.no_target.to_owned(),
            |target| read::write_length(target.within, ' ', ' '),
        );
        let (edits, priority) = (edits.clone(), priority.id.clone());
        let oncommit = Callback::from(move |text: String| {
            let within = read::length(&text);
            if within.is_none() && !read::is_none(&text) {
                return Err(EN.bad_length.to_owned());
            }
            edits.apply(|agreement| matrix::set_within(agreement, &priority, metric, within))
        });
        let label = match metric {
            Metric::FirstResponse => EN.respond_cell,
            Metric::Resolution => EN.resolve_cell,
        };
        html! { <TextField id={id(column)} class="sm" label={fill(label, &[&name])} {value} {oncommit} /> }
    };
    let goal = {
        let goals = matrix::goals(agreement, &priority.id);
        let value = goals
            .last()
            .map_or_else(|| EN.no_target.to_owned(), Percent::to_string);
        let (edits, priority) = (edits.clone(), priority.id.clone());
        let oncommit = Callback::from(move |text: String| {
            let goal = read::percent(&text);
            if goal.is_none() && !read::is_none(&text) {
                return Err(EN.bad_percent.to_owned());
            }
            edits.apply(|agreement| matrix::set_goal(agreement, &priority, goal))
        });
        html! { <TextField id={id("goal")} class="sm" label={fill(EN.goal_cell, &[&name])} {value} {oncommit} /> }
    };
    let clock = |metric: Metric, column: &'static str| {
        let Some(target) = target(metric) else {
            return html! { <span></span> };
        };
        let options = clocks(agreement, &target.calendar);
        let (edits, priority) = (edits.clone(), priority.id.clone());
        let onchange = Callback::from(move |id: String| {
            let calendar = Some(id.as_str()).filter(|id| !id.is_empty());
            edits.make(|agreement| matrix::set_calendar(agreement, &priority, metric, calendar));
        });
        let label = match metric {
            Metric::FirstResponse => EN.respond_clock,
            Metric::Resolution => EN.resolve_clock,
        };
        html! {
            <Select id={id(column) + "-clock"} class="sm" label={fill(label, &[&name])}
                value={target.calendar.clone()} {options} {onchange} />
        }
    };
    html! {
        <div class="mxr" role="group" aria-label={name.clone()}>
            <b aria-hidden="true">{ rank(*row) }{ &priority.id }</b>
            for (metric, column) in COLUMNS { { within(metric, column) } }
            { goal }
            <span></span>
            for (metric, column) in COLUMNS { { clock(metric, column) } }
        </div>
    }
}

/// The calendars that a cell can be counted by; an empty id makes the one that is open around the clock.
fn clocks(agreement: &Agreement, current: &str) -> Vec<(AttrValue, AttrValue)> {
    let (hours, always) = (agreement.service_hours(), agreement.around_the_clock());
    let word = |id: &str| match Some(id) {
        id if id == hours => EN.clock_hours.to_owned(),
        id if id == always => EN.always_mark.to_owned(),
        _ => id.to_owned(),
    };
    // A second calendar that is open around the clock is shown only where it is in use.
    let offered = |id: &str| {
        let known = Some(id) == hours || Some(id) == always || id == current;
        known
            || agreement
                .calendars
                .get(id)
                .is_some_and(|calendar| !calendar.is_always())
    };
    let mut options: Vec<(AttrValue, AttrValue)> = agreement
        .calendars
        .keys()
        .filter(|id| offered(id))
        .map(|id| (AttrValue::from(id.clone()), AttrValue::from(word(id))))
        .collect();
    options.sort_by_key(|(id, _)| hours != Some(id.as_str()));
    if always.is_none() {
        options.push((AttrValue::from(""), AttrValue::from(EN.always_mark)));
    }
    options
}

/// The priorities themselves: their codes, names and order.
#[component]
fn Priorities(props: &TargetsProps) -> Html {
    let edits = &props.edits;
    let priorities = &edits.agreement().priorities;
    let focus = use_focus();
    let shift = |from: usize, to: usize, button: &'static str| {
        let (edits, focus) = (edits.clone(), focus.clone());
        let last = priorities.len().saturating_sub(1);
        Callback::from(move |_: MouseEvent| {
            // At either end the button cannot be pressed again, so the other one takes the focus.
            let button = match to {
                0 => "down",
                to if to == last => "up",
                _ => button,
            };
            focus.later(["p-", button, "-", &to.to_string()].concat());
            edits.make(|agreement| agreement.priorities.swap(from, to));
        })
    };
    let row = |position: usize, priority: &Priority| {
        let name = called(priority);
        let number = (position + 1).to_string();
        let field_id = |field: &str| ["p-", field, "-", &position.to_string()].concat();
        let rename = {
            let edits = edits.clone();
            Callback::from(move |text: String| {
                let id = text.trim().to_owned();
                let priorities = &edits.agreement().priorities;
                if id.is_empty() {
                    return Err(EN.id_missing.to_owned());
                }
                let mut others = priorities.iter().enumerate();
                if others.any(|(other, kept)| other != position && kept.id == id) {
                    return Err(EN.id_taken.to_owned());
                }
                edits.apply(|agreement| matrix::rename(agreement, position, &id))
            })
        };
        let call = {
            let edits = edits.clone();
            Callback::from(move |text: String| {
                edits.apply(|agreement| {
                    text.trim()
                        .clone_into(&mut agreement.priorities[position].name)
                })
            })
        };
        let remove = {
            let (edits, focus) = (edits.clone(), focus.clone());
            let next = position.min(priorities.len().saturating_sub(2));
            Callback::from(move |_: MouseEvent| {
                focus.later(["p-remove-", &next.to_string()].concat());
                edits.make(|agreement| matrix::remove_priority(agreement, position));
            })
        };
        html! {
            <div class="prow" key={position} role="group" aria-label={name.clone()}>
                { rank(position) }
                <TextField id={field_id("id")} class="sm" label={fill(EN.priority_id, &[&number])} value={priority.id.clone()} oncommit={rename} />
                <TextField id={field_id("name")} class="sm" label={fill(EN.priority_name, &[&number])} value={priority.name.clone()} oncommit={call} />
                <button type="button" class="ib" id={field_id("up")} aria-label={fill(EN.move_up, &[&name])} disabled={position == 0}
                    onclick={shift(position, position.saturating_sub(1), "up")}>{ Icon::Up.draw() }</button>
                <button type="button" class="ib" id={field_id("down")} aria-label={fill(EN.move_down, &[&name])} disabled={position + 1 == priorities.len()}
                    onclick={shift(position, position + 1, "down")}>{ Icon::Down.draw() }</button>
                <button type="button" class="ib" id={field_id("remove")} aria-label={[COMMON.remove, " ", &name].concat()} disabled={priorities.len() == 1}
                    onclick={remove}>{ Icon::Cross.draw() }</button>
            </div>
        }
    };
    let add = {
        let (edits, focus, position) = (edits.clone(), focus.clone(), priorities.len());
        Callback::from(move |_: MouseEvent| {
            focus.later(["p-name-", &position.to_string()].concat());
            edits.make(matrix::add_priority);
        })
    };
    html! {
        <div class="prs" ref={focus.place.clone()}>
            <h5>{ EN.priorities }</h5>
            for (position, priority) in priorities.iter().enumerate() { { row(position, priority) } }
            <div class="row">
                <button type="button" class="btn sm" disabled={priorities.len() >= matrix::MOST_PRIORITIES} onclick={add}>{ Icon::Add.draw() }{ EN.add_priority }</button>
                <span class="fine">{ EN.priorities_help }</span>
            </div>
        </div>
    }
}
