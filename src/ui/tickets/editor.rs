//! One ticket in its open row: what happened to it, each event with its time, all of it editable.
//!
//! An edit is checked by `edit` and becomes the state at once; undo takes it back.

use super::badge;
use super::edit;
use super::source::input_time;
use super::view::Show;
use crate::document::agreement::Metric;
use crate::document::tickets::{Event as TicketEvent, EventKind, TicketRow};
use crate::explain::{CorrectedTime, Explanation, ZonedTime};
use crate::map::Map;
use crate::time::{Local, When};
use crate::ui::clock::ClockDrawing;
use crate::ui::format;
use crate::ui::frame::RegionProps;
use crate::ui::icon::Icon;
use crate::ui::input::{Select, TextField, value_of};
use crate::ui::language::use_language;
use crate::ui::ledger::Ledger;
use crate::ui::state::Action;
use crate::ui::store::Current;
use crate::ui::text::tickets::EN;
use crate::ui::text::units::EN as UNITS;
use crate::ui::text::{Text, fill};
use crate::zone::Zone;
use std::rc::Rc;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The props of [`Detail`].
#[derive(Clone, PartialEq, Properties)]
pub struct DetailProps {
    /// The state at the last result.
    pub state: Current,
    /// The state, which is changed.
    pub now: Current,
    /// Changes it.
    pub dispatch: Callback<Action>,
    /// The ticket's position at the last result.
    pub position: usize,
}

/// What can be added to a ticket.
const KINDS: [EventKind; 13] = [
    EventKind::Replied,
    EventKind::Status,
    EventKind::Paused,
    EventKind::Resumed,
    EventKind::Resolved,
    EventKind::Reopened,
    EventKind::Cancelled,
    EventKind::Asked,
    EventKind::Called,
    EventKind::Acknowledged,
    EventKind::AutoReplied,
    EventKind::Assigned,
    EventKind::Merged,
];

/// See [`DetailProps`].
#[component]
pub fn Detail(props: &DetailProps) -> Html {
    use_language();
    let DetailProps {
        state,
        now,
        dispatch,
        position,
    } = props;
    let position = *position;
    let tickets = &now.document().tickets;
    let shown = state.document().tickets.get(position);
    let Some(at) = shown.and_then(|shown| tickets.position(shown.id())) else {
        return html! {};
    };
    let row = tickets.get(at).map(|ticket| Rc::new(ticket.row()));
    let commit = {
        let (now, dispatch) = (now.clone(), dispatch.clone());
        Callback::from(move |row: TicketRow| {
            let row = edit::checked(row, &now.current.document.agreement)?;
            dispatch.emit(Action::Ticket(at, Box::new(row)));
            Ok(())
        })
    };
    let metric = state.tickets_view.metric;
    let explain = |metric| {
        state
            .report
            .explain(&state.document().tickets, position, metric)
    };
    let explanation = explain(metric).filter(|explanation| !explanation.steps.is_empty());
    let explanation = explanation.map(Rc::new);
    let reply_due = (metric == Metric::Resolution)
        .then(|| {
            state
                .report
                .clocks_of(Metric::FirstResponse)
                .get(position)?
                .due
        })
        .flatten();
    html! {
        <div class="dtl">
            if let Some(explanation) = explanation {
                <ClockDrawing explanation={explanation.clone()} zone={state.shown_zone()} {reply_due} id="open" />
                <Ledger explanation={explanation.clone()} zone={state.shown_zone()} {reply_due} nested=true />
                for line in corrections(&explanation, state.shown_zone()) { <p class="fine">{ line }</p> }
            }
            if let Some(row) = row {
                <Events state={now.clone()} {row} {commit} />
            }
        </div>
    }
}

/// The times of a ticket that were corrected, and how it stands by the others (rule 37).
fn corrections(explanation: &Explanation, zone: Zone) -> Vec<String> {
    let Some(corrected) = &explanation.corrected else {
        return Vec::new();
    };
    let when = |time: &ZonedTime| format::day_time(format::wall(time.instant, zone));
    let line = |time: &CorrectedTime| {
        let event = kind_name(time.event);
        fill(
            EN.time_corrected,
            &[event.get(), &when(&time.recorded), &when(&time.corrected)],
        )
    };
    let otherwise = badge::word(corrected.otherwise);
    let mut lines: Vec<String> = corrected.times.iter().map(line).collect();
    let counts = match corrected.counts {
        true => EN.corrected_count,
        false => EN.recorded_count,
    };
    lines.push(fill(counts, &[otherwise.get()]));
    lines
}

type Commit = Callback<TicketRow, Result<(), String>>;

#[derive(Clone, PartialEq, Properties)]
struct EventsProps {
    state: Current,
    row: Rc<TicketRow>,
    commit: Commit,
}

/// The priority and the events of a ticket.
#[component]
fn Events(props: &EventsProps) -> Html {
    use_language();
    let EventsProps { state, row, commit } = props;
    let set_priority = {
        let (row, commit) = (row.clone(), commit.clone());
        Callback::from(move |priority: String| {
            let mut row = (*row).clone();
            row.fields.insert("priority".to_owned(), priority);
            // A priority that the terms know is always accepted.
            let _ = commit.emit(row);
        })
    };
    let priority = row.fields.get("priority").cloned().unwrap_or_default();
    let one = |position: usize, event: &TicketEvent| {
        let name = name_of(event);
        let local = state.wall(event.at);
        let oncommit = {
            let (state, row, commit) = (state.clone(), row.clone(), commit.clone());
            Callback::from(move |text: String| {
                let Ok(When::Local(at)) = text.parse() else {
                    return Err(EN.not_a_time.get().to_owned());
                };
                let mut row = (*row).clone();
                if let Some(event) = row.events.get_mut(position).filter(|_| at != local) {
                    event.at = state.typed(at);
                    return commit.emit(row);
                }
                Ok(())
            })
        };
        let remove = {
            let (row, commit) = (row.clone(), commit.clone());
            Callback::from(move |_: MouseEvent| {
                let mut row = (*row).clone();
                if position < row.events.len() {
                    row.events.remove(position);
                }
                // What another event needs stays, as its message would say.
                let _ = commit.emit(row);
            })
        };
        let id = ["event-", &position.to_string()].concat();
        html! {
            <li key={position}>
                <label class="lab" for={id.clone()}>{ &name }</label>
                <TextField id={id} kind="datetime-local" class="sm" value={input_time(local)} {oncommit} />
                <span class="fine">{ format::day_time(local) }</span>
                if event.kind != EventKind::Opened {
                    <button type="button" class="ib" aria-label={fill(EN.remove, &[&name])} onclick={remove}>{ Icon::Cross.draw() }</button>
                }
            </li>
        }
    };
    html! {
        <>
            <div class="evp">
                <label class="lab" for="ticket-priority">{ EN.priority }</label>
                <Select id="ticket-priority" class="sm" value={priority.clone()} options={priorities(state, &priority)} onchange={set_priority} />
            </div>
            <h4>{ EN.what_happened }</h4>
            <ol class="plain evs">
                for (position, event) in row.events.iter().enumerate() { { one(position, event) } }
            </ol>
            <AddEvent state={state.clone()} row={row.clone()} commit={commit.clone()} />
        </>
    }
}

/// The priorities of the terms, and the one the ticket has if they do not know it.
fn priorities(state: &Current, current: &str) -> Vec<(AttrValue, AttrValue)> {
    let known = state.agreement().priorities.iter();
    let mut options: Vec<(AttrValue, AttrValue)> = known
        .map(|priority| {
            let word = [&priority.id, " ", &priority.name].concat();
            (
                priority.id.clone().into(),
                word.trim_end().to_owned().into(),
            )
        })
        .collect();
    if options.iter().all(|(id, _)| *id != current) {
        options.insert(
            0,
            (
                current.to_owned().into(),
                if current.is_empty() {
                    EN.no_priority.into()
                } else {
                    current.to_owned().into()
                },
            ),
        );
    }
    options
}

fn kind_name(kind: EventKind) -> Text {
    match kind {
        EventKind::Opened => EN.logged,
        EventKind::Replied => EN.reply,
        EventKind::Status | EventKind::Set => EN.status,
        EventKind::Paused => EN.paused,
        EventKind::Resumed => EN.resumed,
        EventKind::Resolved => EN.resolved,
        EventKind::Reopened => EN.reopened,
        EventKind::Cancelled => EN.left_out,
        EventKind::Asked => EN.asked,
        EventKind::Called => EN.called,
        EventKind::Acknowledged => EN.acknowledged,
        EventKind::AutoReplied => EN.auto_replied,
        EventKind::Assigned => EN.assigned,
        EventKind::Merged => EN.merged,
        EventKind::Corrected => EN.corrected,
    }
}

/// What happened, in words.
fn name_of(event: &TicketEvent) -> String {
    match event.kind {
        EventKind::Status => [EN.status_is.get(), &event.value].concat(),
        EventKind::Set => fill(EN.became, &[&event.field, &event.value]),
        EventKind::Corrected => corrected(event),
        kind if event.value.is_empty() => kind_name(kind).into(),
        kind => [kind_name(kind).get(), ": ", &event.value].concat(),
    }
}

/// Of what the time was corrected, and to when.
fn corrected(event: &TicketEvent) -> String {
    let mut kinds = EventKind::ALL.into_iter();
    let kind = kinds.find(|kind| kind.word() == event.field);
    [
        EN.corrected.get(),
        ": ",
        kind.map_or("", |kind| kind_name(kind).get()),
        UNITS.comma.get(),
        &event.value.replace('T', " "),
    ]
    .concat()
}

/// Something else that happened: what, when, and for a status which.
#[component]
fn AddEvent(props: &EventsProps) -> Html {
    use_language();
    let EventsProps { state, row, commit } = props;
    let kind = use_state(|| 0_usize);
    let fault = use_state(|| None::<String>);
    let status = use_node_ref();
    let draft = use_state(|| None::<String>);
    let chosen = KINDS[*kind];
    let last = row
        .events
        .last()
        .map_or(Local(0), |event| state.wall(event.at));
    let onadd = {
        let (state, row) = (state.clone(), row.clone());
        let (commit, fault) = (commit.clone(), fault.clone());
        let (draft, status) = (draft.clone(), status.clone());
        Callback::from(move |_: MouseEvent| {
            let input = status.cast::<HtmlInputElement>();
            let value = input
                .map(|input| input.value())
                .unwrap_or_default()
                .trim()
                .to_owned();
            let when = (*draft)
                .as_deref()
                .map_or(Some(When::Local(last)), |text| text.parse().ok());
            let added = match when {
                Some(When::Local(_)) if chosen == EventKind::Status && value.is_empty() => {
                    Err(EN.status_missing.get().to_owned())
                }
                Some(When::Local(at)) => {
                    let mut row = (*row).clone();
                    row.events.push(edit::event(state.typed(at), chosen, value));
                    commit.emit(row)
                }
                _ => Err(EN.time_missing.get().to_owned()),
            };
            if added.is_ok() {
                draft.set(None);
            }
            fault.set(added.err());
        })
    };
    let onchange = {
        let (kind, fault) = (kind.clone(), fault.clone());
        Callback::from(move |value: String| {
            kind.set(
                value
                    .parse()
                    .ok()
                    .filter(|&at| at < KINDS.len())
                    .unwrap_or(0),
            );
            fault.set(None);
        })
    };
    let oninput = {
        let draft = draft.clone();
        Callback::from(move |event: InputEvent| draft.set(Some(value_of(&event))))
    };
    let shown = (*draft)
        .clone()
        .map_or_else(|| input_time(last), AttrValue::from);
    let options: Vec<(AttrValue, AttrValue)> = KINDS
        .iter()
        .enumerate()
        .map(|(at, &kind)| (at.to_string().into(), kind_name(kind).into()))
        .collect();
    let has_text = matches!(
        chosen,
        EventKind::Status
            | EventKind::Paused
            | EventKind::Cancelled
            | EventKind::Assigned
            | EventKind::Merged
    );
    let known = state
        .agreement()
        .pauses
        .iter()
        .flat_map(|rule| rule.when.status.iter());
    html! {
        <fieldset class={classes!("fld", "adde", fault.is_some().then_some("bad"))}>
            <legend class="lab">{ EN.add_event }</legend>
            if let Some(fault) = &*fault { <p class="err" role="alert">{ fault }</p> }
            <div class="row">
                <Select id="event-kind" class="sm" label={EN.what_happened} value={kind.to_string()} {options} {onchange} />
                if has_text {
                    <input type="text" class="in sm" ref={status} list="known-statuses" aria-label={EN.status} placeholder={EN.status} autocomplete="off" />
                    <datalist id="known-statuses">
                        for status in known { <option value={status.clone()} /> }
                    </datalist>
                }
                // Starts at the last event, from which the new one is a few steps away.
                <input type="datetime-local" class="in sm" aria-label={EN.when} value={shown} {oninput} />
                <button type="button" class="btn sm" onclick={onadd}>{ EN.add }</button>
            </div>
        </fieldset>
    }
}

/// The row of a ticket that is not there yet.
#[component]
pub fn NewTicket(props: &RegionProps) -> Html {
    use_language();
    let RegionProps { state, dispatch } = props;
    let tickets = &state.document().tickets;
    let count = tickets.len();
    let id = use_state(|| edit::next_id(tickets));
    let priority = use_state(|| {
        state
            .agreement()
            .priorities
            .first()
            .map(|priority| priority.id.clone())
            .unwrap_or_default()
    });
    let fault = use_state(|| None::<String>);
    let when = use_node_ref();
    let oninput = {
        let id = id.clone();
        Callback::from(move |event: InputEvent| id.set(value_of(&event)))
    };
    let onpriority = {
        let priority = priority.clone();
        Callback::from(move |chosen: String| priority.set(chosen))
    };
    let onadd = {
        let (state, dispatch) = (state.clone(), dispatch.clone());
        let (id, priority, fault, when) =
            (id.clone(), priority.clone(), fault.clone(), when.clone());
        Callback::from(move |_: MouseEvent| {
            let number = id.trim().to_owned();
            let text = when.cast::<HtmlInputElement>().map(|input| input.value());
            let message = match text.and_then(|text| text.parse().ok()) {
                _ if number.is_empty() => EN.id_missing.get().to_owned(),
                _ if state.document().tickets.position(&number).is_some() => {
                    EN.id_taken.get().to_owned()
                }
                Some(When::Local(at)) => {
                    let mut fields = Map::new();
                    if !priority.is_empty() {
                        fields.insert("priority".to_owned(), (*priority).clone());
                    }
                    let row = TicketRow {
                        id: number,
                        fields,
                        events: vec![edit::event(
                            state.typed(at),
                            EventKind::Opened,
                            String::new(),
                        )],
                        unrecorded: Vec::new(),
                    };
                    match edit::checked(row, &state.current.document.agreement) {
                        Ok(row) => {
                            // The list shows it whatever was filtered; its row is open for the rest.
                            dispatch.emit(Action::Show(Show::Filter(None)));
                            dispatch.emit(Action::Show(Show::Search(String::new())));
                            dispatch.emit(Action::Ticket(count, Box::new(row)));
                            return;
                        }
                        Err(message) => message,
                    }
                }
                _ => EN.time_missing.get().to_owned(),
            };
            fault.set(Some(message));
        })
    };
    let cancel = {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.emit(Action::Show(Show::Open(None))))
    };
    html! {
        <fieldset class={classes!("fld", "newf", fault.is_some().then_some("bad"))}>
            <legend><h4>{ EN.new_ticket }</h4></legend>
            if let Some(fault) = &*fault { <p class="err" role="alert">{ fault }</p> }
            <div class="row">
                <div><label class="lab" for="new-id">{ EN.id }</label>
                    <input type="text" id="new-id" class="in sm" value={(*id).clone()} {oninput} autocomplete="off" spellcheck="false" /></div>
                <div><label class="lab" for="new-priority">{ EN.priority }</label>
                    <Select id="new-priority" class="sm" value={(*priority).clone()} options={priorities(state, &priority)} onchange={onpriority} /></div>
                <div><label class="lab" for="new-logged">{ EN.logged }</label>
                    <input type="datetime-local" id="new-logged" class="in sm" ref={when} /></div>
                <button type="button" class="btn sm pri" onclick={onadd}>{ EN.add_ticket }</button>
                <button type="button" class="btn sm" onclick={cancel}>{ EN.cancel }</button>
            </div>
        </fieldset>
    }
}
