//! Targets: a table of priorities, and its editor with the length of a day and the overall goal.

use super::clause::{Button, Desk, Edits, Field, Place, clause, id, labelled};
use super::{finer, matrix, read, regions};
use crate::document::agreement::{Agreement, Metric, Priority, Target};
use crate::money::Percent;
use crate::ui::format::{self, Length};
use crate::ui::icon::Icon;
use crate::ui::input::{self, Select};
use crate::ui::text::common::EN as COMMON;
use crate::ui::text::editors::EN as MORE;
use crate::ui::text::finer::EN as FINER;
use crate::ui::text::terms::EN;
use crate::ui::text::{Text, fill};
use web_sys::KeyboardEvent;
use yew::prelude::*;

/// The filled square of a priority's rank.
fn rank(position: usize) -> Html {
    let class = ["rank r0", "rank r1", "rank r2", "rank r3"][position.min(3)];
    html! { <span {class} aria-hidden="true"></span> }
}

/// `P2 High`.
pub fn called(priority: &Priority) -> String {
    let name = [&*priority.id, &*priority.name].join(" ");
    name.trim_end().to_owned()
}

/// The clause.
pub fn clause_of(edits: &Edits) -> Html {
    clause(edits, "clause-targets", EN.targets, table(edits))
}

/// A column of the table: its word, and what its fields and its choices of a clock are called.
struct Column {
    metric: Metric,
    id: &'static str,
    word: Text,
    within: Text,
    clock: Text,
}

/// In the order of [`matrix::COLUMNS`].
const COLUMNS: [Column; 3] = [
    Column {
        metric: Metric::FirstResponse,
        id: "respond",
        word: EN.respond,
        within: EN.respond_cell,
        clock: EN.respond_clock,
    },
    Column {
        metric: Metric::Update,
        id: "update",
        word: MORE.update,
        within: MORE.update_cell,
        clock: MORE.update_clock,
    },
    Column {
        metric: Metric::Resolution,
        id: "resolve",
        word: EN.resolve,
        within: EN.resolve_cell,
        clock: EN.resolve_clock,
    },
];

/// The columns that are shown, each with its number.
fn columns(agreement: &Agreement, all: bool) -> Vec<(usize, &'static Column)> {
    let shown = matrix::columns(agreement);
    let columns = COLUMNS.iter().enumerate();
    columns
        .filter(|(_, column)| all || shown.contains(&column.metric))
        .collect()
}

/// The target in a cell.
fn target<'a>(agreement: &'a Agreement, priority: &str, metric: Metric) -> Option<&'a Target> {
    agreement
        .targets
        .get(matrix::cell(agreement, priority, metric)?)
}

/// What is agreed, priority by priority.
fn table(edits: &Edits) -> Html {
    let agreement = edits.agreement();
    let asked = edits.state.document().question.as_ref();
    let on = |priority: &Priority| asked.is_some_and(|asked| asked.priority == priority.id);
    let columns = columns(agreement, false);
    html! {
        <>
            <table class="tg">
                <caption class="vh">{ EN.targets }</caption>
                <thead><tr>
                    <th scope="col">{ EN.priority }</th>
                    for (_, column) in &columns { <th scope="col">{ column.word }</th> }
                    <th scope="col" class="num">{ EN.goal }</th>
                </tr></thead>
                <tbody>
                    for (position, priority) in agreement.priorities.iter().enumerate() {
                        <tr class={on(priority).then_some("on")}>
                            <th scope="row">{ rank(position) }{ called(priority) }</th>
                            for (_, column) in &columns { { cell(agreement, priority, column.metric) } }
                            <td class="num">{ goals(agreement, priority) }</td>
                        </tr>
                    }
                </tbody>
            </table>
            if let Some(seconds) = agreement.day_seconds() {
                <p class="fine">{ EN.day_means }<Length {seconds} />{ EN.of_service_time }</p>
            }
            if let Some(day) = agreement.day.filter(|day| day.seconds().is_none()) {
                <p class="fine">{ fill(FINER.day_in_all, &[&finer::clocks::day_words(day)]) }</p>
            }
            { finer::says(&finer::clocks::sentences(agreement)) }
        </>
    }
}

fn cell(agreement: &Agreement, priority: &Priority, metric: Metric) -> Html {
    let Some(target) = target(agreement, &priority.id, metric) else {
        return html! { <td>{ EN.no_target }</td> };
    };
    let calendar = agreement.calendars.get(&target.calendar);
    html! {
        <td>
            { read::write_target(target, format::agreed) }
            if calendar.is_some_and(|calendar| calendar.is_always()) {
                <sup aria-hidden="true">{ EN.always_mark }</sup>
                <span class="vh">{ EN.around_the_clock }</span>
            }
        </td>
    }
}

fn goals(agreement: &Agreement, priority: &Priority) -> String {
    let goals = matrix::goals(agreement, &priority.id);
    let goals: Vec<String> = goals.iter().map(|&goal| format::percent(goal)).collect();
    if goals.is_empty() {
        EN.no_target.get().to_owned()
    } else {
        goals.join(" / ")
    }
}

/// The matrix as fields, and what goes with it.
pub fn editor(edits: &Edits) -> Html {
    let agreement = edits.agreement();
    let field = |name: &str, value: String, at: Place, label, act| {
        let id = name.to_owned();
        labelled(
            id.clone(),
            label,
            edits.field(
                Field {
                    id,
                    value,
                    class: "sm",
                    ..Field::default()
                },
                at,
                act,
            ),
        )
    };
    // Enter moves down a column, as in a sheet.
    let onkeydown = Callback::from(|event: KeyboardEvent| {
        if event.key() == "Enter" {
            input::focus_below(&event, ".mx");
        }
    });
    let columns = columns(agreement, edits.half.updates);
    let wide = columns.len() == COLUMNS.len();
    html! {
        <>
            <div class={classes!("mx", wide.then_some("wide"))} {onkeydown}>
                <div class="mxr mxh" aria-hidden="true">
                    <span>{ EN.priority }</span>
                    for (_, column) in &columns { <span>{ column.word }</span> }
                    <span>{ EN.goal }</span>
                </div>
                for (row, priority) in agreement.priorities.iter().enumerate() { { fields(edits, row, priority, &columns) } }
            </div>
            if !wide {
                <div class="row">{ edits.word_button(MORE.add_updates, true, Button::default(), [0; 3], add_updates) }</div>
            }
            <div class="two">
                { finer::clocks::day_fields(edits, agreement.targets.len()) }
                if let Some((position, goal)) = overall(agreement) {
                    { field("overall-goal", goal.to_string(), [position, 0, 0], EN.overall_goal, set_overall) }
                }
            </div>
            { priorities(edits) }
            { finer::clocks::editor(edits) }
        </>
    }
}

/// The measure of resolutions, and its goal.
fn overall(agreement: &Agreement) -> Option<(usize, Percent)> {
    let resolution = |id: &String| {
        let mut targets = agreement.targets.iter();
        targets.any(|target| target.id == *id && target.metric == Metric::Resolution)
    };
    let mut measures = agreement.measures.iter();
    let position = measures.position(|measure| measure.of.iter().all(resolution))?;
    Some((position, agreement.measures[position].goal))
}

fn set_overall(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let goal = read::percent(text).ok_or(EN.bad_percent)?;
    desk.agreement.measures[desk.at[0]].goal = goal;
    Ok(())
}

/// The fields of one priority; in its place stand the row and the column.
fn fields(
    edits: &Edits,
    row: usize,
    priority: &Priority,
    columns: &[(usize, &'static Column)],
) -> Html {
    let agreement = edits.agreement();
    let name = called(priority);
    let id = |column: &str| [column, "-", &row.to_string()].concat();
    let within = |number: usize, column: &Column| {
        let value = target(agreement, &priority.id, column.metric).map_or_else(
            || EN.no_target.get().to_owned(),
            |target| read::write_target(target, format::typed),
        );
        let field = Field::small(id(column.id), fill(column.within, &[&name]), value);
        edits.field(field, [row, number, 0], set_within)
    };
    let clock = |number: usize, column: &Column| {
        let Some(target) = target(agreement, &priority.id, column.metric) else {
            return html! { <span></span> };
        };
        html! {
            <Select id={id(column.id) + "-clock"} class="sm" label={fill(column.clock, &[&name])} value={target.calendar.clone()}
                options={clocks(agreement, &target.calendar)} onchange={edits.on_choice([row, number, 0], set_clock)} />
        }
    };
    let goals = matrix::goals(agreement, &priority.id);
    let goal = goals
        .last()
        .map_or_else(|| EN.no_target.get().to_owned(), Percent::to_string);
    let goal = Field::small(id("goal"), fill(EN.goal_cell, &[&name]), goal);
    html! {
        <div class="mxr" key={row} role="group" aria-label={name.clone()}>
            <b aria-hidden="true">{ rank(row) }{ &priority.id }</b>
            for &(number, column) in columns { { within(number, column) } }
            { edits.field(goal, [row, 0, 0], set_goal) }
            <span></span>
            for &(number, column) in columns { { clock(number, column) } }
        </div>
    }
}

/// The priority and the metric that an edit is about.
fn subject(desk: &Desk<'_>) -> (String, Metric) {
    let priority = desk.agreement.priorities.get(desk.at[0]);
    let id = priority.map_or_else(String::new, |priority| priority.id.clone());
    (id, COLUMNS[desk.at[1]].metric)
}

fn add_updates(desk: &mut Desk<'_>, _: &str) -> Result<(), String> {
    desk.half.updates = true;
    desk.focus = Some("update-0".to_owned());
    Ok(())
}

fn set_within(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let within = read::or_none(read::length(text), text, EN.bad_length.get())?;
    let (priority, metric) = subject(desk);
    matrix::set_within(&mut desk.agreement, &priority, metric, within);
    Ok(())
}

fn set_goal(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let goal = read::or_none(read::percent(text), text, EN.bad_percent.get())?;
    let (priority, _) = subject(desk);
    matrix::set_goal(&mut desk.agreement, &priority, goal);
    Ok(())
}

fn set_clock(desk: &mut Desk<'_>, calendar: &str) -> Result<(), String> {
    let (priority, metric) = subject(desk);
    let calendar = Some(calendar).filter(|id| !id.is_empty());
    matrix::set_calendar(&mut desk.agreement, &priority, metric, calendar);
    Ok(())
}

/// The calendars that a cell can be counted by; an empty id makes the one that is open around the clock.
fn clocks(agreement: &Agreement, current: &str) -> Vec<(AttrValue, AttrValue)> {
    let (hours, always) = (agreement.service_hours(), agreement.around_the_clock());
    let mut options = Vec::new();
    for (id, calendar) in &agreement.calendars {
        let option = |word: &str| {
            (
                AttrValue::from(id.clone()),
                AttrValue::from(word.to_owned()),
            )
        };
        if hours == Some(id) {
            // Where other hours count too, these have a name of their own.
            match regions::union(agreement) {
                Some(_) => options.insert(0, option(&regions::called(agreement, id))),
                None => options.insert(0, option(EN.clock_hours.get())),
            }
        } else if always == Some(id) {
            options.push(option(EN.always_mark.get()));
        } else if !calendar.is_always() || id == current {
            // A second calendar that is open around the clock is shown only where it is in use.
            options.push(option(&regions::called(agreement, id)));
        }
    }
    for id in agreement.combined.keys() {
        let name = regions::called(agreement, id);
        options.push((AttrValue::from(id.clone()), AttrValue::from(name)));
    }
    if always.is_none() {
        options.push((AttrValue::from(""), AttrValue::from(EN.always_mark)));
    }
    options
}

/// The priorities themselves: their codes, names and order.
fn priorities(edits: &Edits) -> Html {
    let priorities = &edits.agreement().priorities;
    let count = priorities.len();
    let button = |icon, name: &str, at: Place, label, disabled, act| {
        let button = Button {
            disabled,
            ..Button::named(id(name, at), label)
        };
        edits.icon_button(icon, button, at, act)
    };
    let row = |position: usize, priority: &Priority| {
        let (name, number) = (called(priority), (position + 1).to_string());
        let at = [position, 0, 0];
        let code = Field::small(
            id("code", at),
            fill(EN.priority_id, &[&number]),
            priority.id.clone(),
        );
        let title = Field::small(
            id("name", at),
            fill(EN.priority_name, &[&number]),
            priority.name.clone(),
        );
        html! {
            <div class="prow" key={position} role="group" aria-label={name.clone()}>
                { rank(position) }
                { edits.field(code, at, set_code) }
                { edits.field(title, at, set_name) }
                { button(Icon::Up, "up", at, fill(EN.move_up, &[&name]), position == 0, move_up) }
                { button(Icon::Down, "down", at, fill(EN.move_down, &[&name]), position + 1 == count, move_down) }
                { button(Icon::Cross, "remove", at, [COMMON.remove.get(), " ", &name].concat(), count == 1, remove) }
            </div>
        }
    };
    let add = Button {
        disabled: count >= matrix::MOST_PRIORITIES,
        ..Button::default()
    };
    html! {
        <div class="prs">
            <h5>{ EN.priorities }</h5>
            for (position, priority) in priorities.iter().enumerate() { { row(position, priority) } }
            <div class="row">
                { edits.word_button(EN.add_priority, true, add, [0; 3], add_priority) }
                <span class="fine">{ EN.priorities_help }</span>
            </div>
        </div>
    }
}

fn set_code(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let (code, position) = (text.trim(), desk.at[0]);
    if code.is_empty() {
        return Err(EN.id_missing.get().to_owned());
    }
    let mut others = desk.agreement.priorities.iter().enumerate();
    if others.any(|(other, kept)| other != position && kept.id == code) {
        return Err(EN.id_taken.get().to_owned());
    }
    matrix::rename(&mut desk.agreement, position, code);
    Ok(())
}

fn set_name(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let priority = &mut desk.agreement.priorities[desk.at[0]];
    text.trim().clone_into(&mut priority.name);
    Ok(())
}

fn move_up(desk: &mut Desk<'_>, _: &str) -> Result<(), String> {
    shift(desk, desk.at[0] - 1, "up");
    Ok(())
}

fn move_down(desk: &mut Desk<'_>, _: &str) -> Result<(), String> {
    shift(desk, desk.at[0] + 1, "down");
    Ok(())
}

fn shift(desk: &mut Desk<'_>, to: usize, button: &str) {
    let priorities = &mut desk.agreement.priorities;
    // At either end the button cannot be pressed again, so the other one takes the focus.
    let button = match to {
        0 => "down",
        to if to + 1 == priorities.len() => "up",
        _ => button,
    };
    priorities.swap(desk.at[0], to);
    desk.focus = Some(id(button, [to, 0, 0]));
}

fn remove(desk: &mut Desk<'_>, _: &str) -> Result<(), String> {
    let next = desk.at[0].min(desk.agreement.priorities.len().saturating_sub(2));
    desk.focus = Some(id("remove", [next, 0, 0]));
    matrix::remove_priority(&mut desk.agreement, desk.at[0]);
    Ok(())
}

fn add_priority(desk: &mut Desk<'_>, _: &str) -> Result<(), String> {
    desk.focus = Some(id("name", [desk.agreement.priorities.len(), 0, 0]));
    matrix::add_priority(&mut desk.agreement);
    Ok(())
}
