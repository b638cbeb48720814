//! The import panel: choose or paste, check how the file was read, use it. Back is always possible.
//!
//! Draws an `intake`; the reading and every reason are `import`'s of the engine.

use super::intake::{Held, Intake};
use super::show;
use super::view::Panel;
use super::{busy, empty};
use crate::clock::Status;
use crate::import::{
    Evidence, ImportError, NoteKind, Options, PriorityValue, Question, Reason, Source,
};
use crate::time::When;
use crate::ui::file::{self, Bytes, FileButton};
use crate::ui::format;
use crate::ui::format::number;
use crate::ui::icon::Icon;
use crate::ui::input::{Select, checked_of};
use crate::ui::state::Action;
use crate::ui::store::Current;
use crate::ui::text::tickets::EN;
use crate::ui::text::{Text, counted, fill, fill_for};
use crate::zone;
use std::rc::Rc;
use web_sys::{HtmlElement, HtmlTextAreaElement, KeyboardEvent};
use yew::prelude::*;

/// Rows that are listed for one reason.
const LISTED: usize = 20;

/// The props of [`ImportPanel`].
#[derive(Clone, PartialEq, Properties)]
pub struct ImportProps {
    /// The state.
    pub state: Current,
    /// Changes it.
    pub dispatch: Callback<Action>,
    /// What the panel shows.
    pub panel: Panel,
    /// Takes a chosen file.
    pub onread: Callback<Bytes>,
}

/// Two panels are equal when they show the same file read in the same way.
impl PartialEq for Panel {
    fn eq(&self, other: &Panel) -> bool {
        match (self, other) {
            (Panel::Choose(one), Panel::Choose(other)) => one == other,
            (Panel::Check(one), Panel::Check(other)) => Rc::ptr_eq(one, other),
            _ => false,
        }
    }
}

/// See [`ImportProps`].
#[component]
pub fn ImportPanel(props: &ImportProps) -> Html {
    let ImportProps {
        state,
        dispatch,
        panel,
        onread,
    } = props;
    let title = use_node_ref();
    let checking = matches!(panel, Panel::Check(_));
    // Who wants to paste starts in the place to paste, everyone else at the heading.
    let pasting = matches!(panel, Panel::Choose(true));
    {
        let title = title.clone();
        use_effect_with((checking, pasting), move |&(_, pasting)| {
            if let Some(title) = title.cast::<HtmlElement>().filter(|_| !pasting) {
                // Focus fails only for an element that is gone.
                let _ = title.focus();
            }
        });
    }
    let close = {
        let dispatch = dispatch.clone();
        Callback::from(move |()| dispatch.emit(show(None)))
    };
    let onkeydown = {
        let close = close.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                event.prevent_default();
                close.emit(());
            }
        })
    };
    html! {
        <section class="card imp" aria-labelledby="import-title" {onkeydown}>
            <div class="ch">
                <div>
                    <p class="eyebrow">{ EN.import }</p>
                    <h3 id="import-title" tabindex="-1" ref={title}>{ if checking { EN.check_title } else { EN.choose_title } }</h3>
                </div>
                <button type="button" class="btn sm" onclick={close.reform(|_: MouseEvent| ())}>{ Icon::Cross.draw() }{ EN.cancel }</button>
            </div>
            { match panel {
                Panel::Choose(paste) => html! { <Choose paste={*paste} {onread} /> },
                Panel::Check(intake) if intake.is_unread() => html! { <busy::Reading progress={intake.progress.clone()} /> },
                Panel::Check(intake) => check(state, dispatch, intake, onread),
            } }
        </section>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct ChooseProps {
    paste: bool,
    onread: Callback<Bytes>,
}

/// The file, the drop, the paste.
#[component]
fn Choose(props: &ChooseProps) -> Html {
    let area = use_node_ref();
    let empty = use_state(|| false);
    let read = {
        let (area, empty, onread) = (area.clone(), empty.clone(), props.onread.clone());
        Callback::from(move |_: MouseEvent| {
            let text = area.cast::<HtmlTextAreaElement>().map(|area| area.value());
            match text.filter(|text| !text.trim().is_empty()) {
                Some(text) => onread.emit((String::new(), text.into_bytes())),
                None => empty.set(true),
            }
        })
    };
    {
        let (area, paste) = (area.clone(), props.paste);
        use_effect_with(paste, move |&paste| {
            if let Some(area) = area.cast::<HtmlElement>().filter(|_| paste) {
                // Focus fails only for an element that is gone.
                let _ = area.focus();
            }
        });
    }
    html! {
        <>
            <div class="zone">
                <FileButton accept=".csv,.tsv,.txt,text/csv" class="btn pri" onread={&props.onread}>{ Icon::Upload.draw() }{ EN.choose_file }</FileButton>
                <span>{ EN.or_drop }</span>
            </div>
            <p class="ins">{ EN.what_fits }{ " " }{ EN.on_this_device }</p>
            <div class={classes!("fld", "pst", empty.then_some("bad"))}>
                <label class="lab" for="paste">{ EN.paste_rows }</label>
                if *empty { <p class="err" id="paste-error" role="alert">{ EN.nothing_pasted }</p> }
                <textarea id="paste" class="in" rows="6" ref={area} spellcheck="false" autocomplete="off"
                    aria-invalid={empty.then_some("true")} aria-describedby={empty.then_some("paste-error")}
                    placeholder={"number,priority,opened_at,resolved_at"} />
                <button type="button" class="btn" onclick={read}>{ EN.read_rows }</button>
            </div>
        </>
    }
}

fn check(
    state: &Current,
    dispatch: &Callback<Action>,
    intake: &Rc<Intake>,
    onread: &Callback<Bytes>,
) -> Html {
    // Every answer reads the file again, from the same bytes.
    let again = {
        let (dispatch, intake) = (dispatch.clone(), intake.clone());
        Callback::from(move |options: Options| {
            dispatch.emit(show(Some(Panel::Check(Rc::new(intake.with(options))))))
        })
    };
    let name = if intake.name.is_empty() {
        EN.pasted.get()
    } else {
        &intake.name
    };
    let back = {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.emit(show(Some(Panel::Choose(false)))))
    };
    let using = intake
        .action(state.agreement(), state.readonly, state.now)
        .map(|action| {
            let dispatch = dispatch.clone();
            Callback::from(move |_: MouseEvent| dispatch.emit(action.clone()))
        });
    html! {
        <>
            <p class="lead"><b>{ name }</b>{ ". " }
                { match &intake.outcome {
                    Ok(held) => recognised(held),
                    Err(_) => html! {},
                } }
                { EN.on_this_device }{ " " }
                <FileButton accept=".csv,.tsv,.txt,text/csv" class="lk" onread={onread}><>{ EN.other_file }</></FileButton>
            </p>
            if let Err(ImportError::Failed(issue)) = &intake.outcome {
                <div class="amb bad" role="alert">
                    <p class="ttl">{ Icon::Missed.draw() }{ EN.cannot_read }</p>
                    <p>{ place(&issue.path) }{ &issue.message }</p>
                </div>
            }
            { empty::range(dispatch, intake) }
            { questions(intake, &again) }
            <div class="opts">
                { zone_field(state, intake, &again) }
                { separator_field(dispatch, intake) }
            </div>
            if let Some(held) = intake.outcome.as_ref().ok().filter(|_| !intake.is_too_long()) {
                { columns(held) }
                { waiting(state, dispatch, intake) }
                { unmatched(state, dispatch, intake) }
                { worth_knowing(held) }
                { left_out(intake, held) }
            }
            <div class="row fin">
                <button type="button" class="btn" onclick={back}>{ EN.back }</button>
                { match (&intake.outcome, using) {
                    (Ok(held), Some(using)) => html! {
                        <button type="button" class="btn pri" onclick={using}>{ counted(held.tickets.len() as u64, EN.use_tickets) }</button>
                    },
                    (Err(ImportError::Ask(_)), _) => html! { <p class="ins" role="status">{ EN.answer_first }</p> },
                    _ => html! {},
                } }
            </div>
        </>
    }
}

/// `line 12: `, where a fault has a place.
fn place(path: &str) -> String {
    if path.is_empty() {
        String::new()
    } else {
        [path, ": "].concat()
    }
}

fn recognised(held: &Held) -> Html {
    let import = &held.import;
    let names: Vec<&str> = import
        .columns
        .iter()
        .map(|column| column.name.as_str())
        .take(4)
        .collect();
    html! {
        <>
            { fill(EN.read_from, &[
                &counted(import.rows as u64, EN.rows),
                &counted(held.tickets.len() as u64, EN.tickets),
                EN.sources[import.source as usize].get(),
                &names.join(", "),
            ]) }{ " " }
        </>
    }
}

fn questions(intake: &Rc<Intake>, again: &Callback<Options>) -> Html {
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
            <fieldset class="amb">
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

/// `7 of 1,204 rows will be left out`.
fn left_out_of(left_out: u64, rows: u64) -> String {
    match left_out {
        0 => EN.none_left_out.into(),
        _ => fill_for(rows, EN.left_out_of, &[&number(left_out), &number(rows)]),
    }
}

/// The zone of the file's times, asked for unless every time carries its offset.
fn zone_field(state: &Current, intake: &Rc<Intake>, again: &Callback<Options>) -> Html {
    let asked = intake.asked.iter().find_map(|question| match question {
        Question::Zone {
            source, example, ..
        } => Some((*source, example)),
        Question::DayOrder { .. } => None,
    });
    let Some((source, example)) = asked else {
        return html! {};
    };
    let own = state.agreement().time_zone.as_str();
    let chosen = intake.options.zone.clone().unwrap_or_default();
    let named = |name: &'static str| (AttrValue::Static(name), AttrValue::Static(name));
    let mut options: Vec<(AttrValue, AttrValue)> = vec![
        ("".into(), EN.choose_zone.into()),
        (
            own.to_owned().into(),
            [own, EN.of_the_agreement.get()].concat().into(),
        ),
        named("UTC"),
    ];
    options.extend(
        zone::names()
            .filter(|&name| name != own && name != "UTC")
            .map(named),
    );
    let onchange = {
        let (again, options) = (again.clone(), intake.options.clone());
        Callback::from(move |zone: String| {
            let zone = Some(zone).filter(|zone| !zone.is_empty());
            again.emit(Options {
                zone,
                ..options.clone()
            });
        })
    };
    let hint = match source {
        Source::ServiceNowLog => EN.zone_hint_log,
        Source::TicketList => EN.zone_hint_list,
    };
    html! {
        <div class={classes!("zq", chosen.is_empty().then_some("open"))}>
            <label class="lab" for="file-zone">{ EN.zone }{ " (" }{ example }{ ")" }</label>
            <Select id="file-zone" value={chosen} {options} {onchange} />
            <p class="fine">{ hint }</p>
        </div>
    }
}

fn separator_field(dispatch: &Callback<Action>, intake: &Rc<Intake>) -> Html {
    const SEPARATORS: [(char, Text); 3] = [(',', EN.comma), (';', EN.semicolon), ('\t', EN.tab)];
    let found = intake
        .outcome
        .as_ref()
        .ok()
        .map(|held| held.import.separator);
    let chosen = intake.options.separator.or(found);
    let mut options: Vec<(AttrValue, AttrValue)> = Vec::new();
    if chosen.is_none() {
        options.push(("".into(), EN.dash.into()));
    }
    options.extend(SEPARATORS.iter().map(|&(separator, name)| {
        let is_found = intake.options.separator.is_none() && found == Some(separator);
        let name = [name.get(), if is_found { EN.found.get() } else { "" }].concat();
        (separator.to_string().into(), name.into())
    }));
    let onchange = {
        let (dispatch, intake) = (dispatch.clone(), intake.clone());
        Callback::from(move |text: String| {
            let again = intake.separated_by(text.chars().next());
            dispatch.emit(show(Some(Panel::Check(Rc::new(again)))));
        })
    };
    html! {
        <div>
            <label class="lab" for="separator">{ EN.separator }</label>
            <Select id="separator" value={chosen.map_or(String::new(), String::from)} {options} {onchange} />
        </div>
    }
}

fn columns(held: &Held) -> Html {
    html! {
        <table class="cht map">
            <caption class="vh">{ EN.columns_caption }</caption>
            <thead><tr>
                for head in [EN.we_need, EN.your_column, EN.first_value] { <th scope="col">{ head }</th> }
            </tr></thead>
            <tbody>
                for column in &held.import.columns {
                    <tr>
                        <th scope="row">{ EN.roles[column.role as usize] }</th>
                        <td>{ &column.name }</td>
                        <td class="smp">{ &column.first_value }</td>
                    </tr>
                }
            </tbody>
        </table>
    }
}

/// The statuses that look like waiting: a tick makes each a pause rule.
fn waiting(state: &Current, dispatch: &Callback<Action>, intake: &Rc<Intake>) -> Html {
    let suggested = intake.suggestions(state.agreement());
    if suggested.is_empty() || state.readonly {
        return html! {};
    }
    html! {
        <fieldset class="part">
            <legend><h4>{ EN.waiting_title }</h4></legend>
            <p class="ins">{ EN.waiting_hint }</p>
            for count in suggested {
                <label class="check">
                    <input type="checkbox" checked={intake.pauses.contains(&count.status)} onchange={
                        let (dispatch, intake, status) = (dispatch.clone(), intake.clone(), count.status.clone());
                        Callback::from(move |event: Event| {
                            let next = intake.pausing(&status, checked_of(&event));
                            dispatch.emit(show(Some(Panel::Check(Rc::new(next)))));
                        })
                    } />
                    <span>{ super::badge::icon(Status::Paused).draw() }{ &count.status }<span class="fine">{ counted(count.tickets as u64, EN.tickets) }</span></span>
                </label>
            }
        </fieldset>
    }
}

/// The file's priorities that the terms do not know: each can be matched to one that they do.
fn unmatched(state: &Current, dispatch: &Callback<Action>, intake: &Rc<Intake>) -> Html {
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
        html! {
            <li class="row">
                <label for={id.clone()}>{ name }{ ": " }{ counted(priority.tickets as u64, EN.tickets) }</label>
                <Select {id} class="sm" value={priority.id.clone().unwrap_or_default()} options={options.clone()} {onchange} />
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

fn worth_knowing(held: &Held) -> Html {
    // For each kind the number of tickets, and the last of them: notes come ticket by ticket.
    let mut kinds: Vec<(NoteKind, usize, usize)> = Vec::new();
    for note in &held.import.notes {
        match kinds.iter_mut().find(|(kind, ..)| *kind == note.kind) {
            Some((_, count, last)) => {
                *count += usize::from(*last != note.ticket);
                *last = note.ticket;
            }
            None => kinds.push((note.kind, 1, note.ticket)),
        }
    }
    if kinds.is_empty() && held.import.status_history {
        return html! {};
    }
    html! {
        <div class="part">
            <h4>{ EN.notes_title }</h4>
            <ul class="plain">
                if !held.import.status_history { <li>{ EN.no_history }</li> }
                for (kind, count, _) in kinds { <li>{ counted(count as u64, EN.notes[kind as usize]) }</li> }
            </ul>
        </div>
    }
}

/// The rows that are left out, by reason, the first ones of each.
fn left_out(intake: &Rc<Intake>, held: &Held) -> Html {
    let import = &held.import;
    let mut groups: Vec<(Reason, Vec<&crate::import::LeftOut>)> = Vec::new();
    for row in &import.left_out {
        match groups.iter_mut().find(|(reason, _)| *reason == row.reason) {
            Some((_, rows)) => rows.push(row),
            None => groups.push((row.reason, vec![row])),
        }
    }
    let save = {
        let intake = intake.clone();
        Callback::from(move |_: MouseEvent| {
            if let Some(csv) = intake.left_out_csv() {
                file::download("rows-left-out.csv", &csv);
            }
        })
    };
    html! {
        <div class="part">
            <div class="ch">
                <h4>{ left_out_of(import.left_out.len() as u64, import.rows as u64) }</h4>
                if !groups.is_empty() {
                    <button type="button" class="btn sm" onclick={save}>{ Icon::Download.draw() }{ EN.download_rows }</button>
                }
            </div>
            for (reason, rows) in groups {
                <h4 class="rsn">{ number(rows.len() as u64) }{ " × " }{ EN.reasons[reason as usize] }</h4>
                <div class="scr" tabindex="0" role="region" aria-label={EN.reasons[reason as usize]}>
                    <table class="cht">
                        <caption class="vh">{ EN.reasons[reason as usize] }</caption>
                        <thead><tr>
                            for head in [EN.row, EN.ticket, EN.value] { <th scope="col">{ head }</th> }
                        </tr></thead>
                        <tbody>
                            for row in rows.iter().take(LISTED) {
                                <tr>
                                    <th scope="row">{ row.row }</th>
                                    <td>{ &row.ticket }</td>
                                    <td class="smp">{ row_value(row) }</td>
                                </tr>
                            }
                        </tbody>
                    </table>
                </div>
                if rows.len() > LISTED { <p class="fine">{ fill(EN.and_rows, &[&number((rows.len() - LISTED) as u64)]) }</p> }
            }
        </div>
    }
}

fn row_value(row: &crate::import::LeftOut) -> String {
    if row.column.is_empty() {
        return EN.dash.get().to_owned();
    }
    [&row.column, ": “", &row.value, "”"].concat()
}
