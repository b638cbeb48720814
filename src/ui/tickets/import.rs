//! The import panel: choose or paste, check how the file was read, use it. Back is always possible.
//!
//! Draws an `intake`; the reading and every reason are `import`'s of the engine. The parts of the check:
//! `order` (day and month), `layout`, `mapping`, `rest` (what is left out, what is worth knowing).

mod layout;
mod mapping;
mod order;
mod rest;

use super::focus::focused;
use super::intake::{Held, Intake};
use super::view::{Choice, Panel};
use super::{busy, empty};
use super::{read, show};
use crate::import::{ImportError, Options, Product, Source};
use crate::issue::Issue;
use crate::ui::file::{Bytes, FileButton};
use crate::ui::icon::Icon;
use crate::ui::judged::LIVE;
use crate::ui::language::use_language;
use crate::ui::state::Action;
use crate::ui::store::Current;
use crate::ui::text::import::EN as IMPORT;
use crate::ui::text::say;
use crate::ui::text::tickets::EN;
use crate::ui::text::units::EN as UNITS;
use crate::ui::text::{counted, fill};
use crate::ui::timer;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlTextAreaElement, KeyboardEvent};
use yew::prelude::*;

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
            (Panel::Choose(one), Panel::Choose(other)) => {
                let file = |kept: &Option<Rc<Intake>>| kept.as_ref().map(Rc::as_ptr);
                one.paste == other.paste && file(&one.kept) == file(&other.kept)
            }
            (Panel::Check(one), Panel::Check(other)) => Rc::ptr_eq(one, other),
            _ => false,
        }
    }
}

/// See [`ImportProps`].
#[component]
pub fn ImportPanel(props: &ImportProps) -> Html {
    use_language();
    let ImportProps {
        state,
        dispatch,
        panel,
        onread,
    } = props;
    let title = use_node_ref();
    let checking = matches!(panel, Panel::Check(_));
    // Who wants to paste starts in the place to paste, everyone else at the heading.
    let pasting = matches!(panel, Panel::Choose(choice) if choice.paste);
    // While a long file is read, what had the focus is not there: the field of the answer with which it is read anew has
    // it again afterwards, unless somebody went on elsewhere meanwhile.
    let answered = use_mut_ref(|| None::<(Rc<Intake>, String)>);
    let held = match panel {
        Panel::Check(intake) if !intake.is_unread() => Some(intake.clone()),
        _ => None,
    };
    let unread = checking && held.is_none();
    {
        let (title, answered, held) = (title.clone(), answered.clone(), held.clone());
        let seen = use_mut_ref(|| (false, false));
        use_effect_with(
            (checking, pasting, unread),
            move |&(checking, pasting, _)| {
                let opened = seen.replace((true, checking)) != (true, checking);
                let title = title.cast::<HtmlElement>().filter(|_| !pasting);
                let title = title.filter(|title| {
                    let holder = focused(title);
                    opened || holder.is_none_or(|holder| holder == **title)
                });
                // Not borrowed while the focus moves.
                let again = answered.borrow().clone().zip(held);
                let again = again.and_then(|((of, id), held)| {
                    let panel = title.as_ref()?.closest(".imps").ok()??;
                    let found = panel.query_selector(&["#", &id].concat());
                    held.is_of(&of).then_some(found.ok()??.dyn_into().ok()?)
                });
                if let Some(next) = again.or(title) {
                    // Focus fails only for an element that is gone.
                    let _ = next.focus();
                }
            },
        );
    }
    let onfocusin = Callback::from(move |event: FocusEvent| {
        let target = event.composed_path().get(0).dyn_into::<Element>().ok();
        let id = target.map(|target| target.id()).filter(|id| !id.is_empty());
        if let Some(held) = &held {
            *answered.borrow_mut() = id.map(|id| (held.clone(), id));
        }
    });
    let onadd = {
        let (state, dispatch) = (state.clone(), dispatch.clone());
        let intake = match panel {
            Panel::Check(intake) => Some(intake.clone()),
            Panel::Choose(_) => None,
        };
        Callback::from(move |given: Bytes| {
            let added = read(&state, given);
            let next = match &intake {
                Some(intake) => intake.with_added(added),
                None => added,
            };
            dispatch.emit(show(Some(Panel::Check(next))));
        })
    };
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
    let step = IMPORT.steps[usize::from(checking)];
    html! {
        <div class="imps" {onkeydown} {onfocusin}>
            <section class="card imp" aria-labelledby="import-title">
                <div class="ch">
                    <div>
                        <p class="eyebrow">{ step }</p>
                        <h3 id="import-title" tabindex="-1" ref={title}>{ if checking { EN.check_title } else { EN.choose_title } }</h3>
                    </div>
                    <button type="button" class="btn sm" onclick={close.reform(|_: MouseEvent| ())}>{ Icon::Cross.draw() }{ EN.cancel }</button>
                </div>
                { match panel {
                    Panel::Choose(choice) => html! {
                        <>
                            if let Some(kept) = &choice.kept { { keeps(dispatch, kept) } }
                            <Choose paste={choice.paste} text={pasted(choice)} first={choice.kept.is_none()} {onread} />
                        </>
                    },
                    Panel::Check(intake) if intake.is_unread() => html! { <busy::Reading progress={intake.progress.clone()} /> },
                    Panel::Check(intake) => check(state, dispatch, intake, (onread, &onadd)),
                } }
            </section>
            if let Panel::Check(intake) = panel {
                if let Some(held) = intake.usable() {
                    { rest::left_out(dispatch, intake, held, buttons(state, dispatch, intake)) }
                }
            }
        </div>
    }
}

/// Reads the file again, laid out or mapped in another way.
fn anew(dispatch: &Callback<Action>, intake: &Rc<Intake>, change: impl FnOnce(&mut Options)) {
    let mut options = intake.options.clone();
    change(&mut options);
    dispatch.emit(show(Some(Panel::Check(Rc::new(intake.anew(options))))));
}

/// The way back to a file that was being checked.
fn keeps(dispatch: &Callback<Action>, kept: &Rc<Intake>) -> Html {
    let onclick = {
        let (dispatch, kept) = (dispatch.clone(), kept.clone());
        Callback::from(move |_: MouseEvent| dispatch.emit(show(Some(Panel::Check(kept.clone())))))
    };
    let told = match kept.name.as_str() {
        "" => IMPORT.kept_rows.into(),
        name => fill(IMPORT.kept_file, &[name]),
    };
    html! {
        <div class="stays">
            <p>{ told }</p>
            <button type="button" class="btn pri" {onclick}>{ IMPORT.go_on }</button>
        </div>
    }
}

/// The rows that were pasted before.
fn pasted(choice: &Choice) -> AttrValue {
    let kept = choice.kept.as_ref().filter(|kept| kept.name.is_empty());
    kept.map_or(AttrValue::default(), |kept| kept.text().into())
}

#[derive(Clone, PartialEq, Properties)]
struct ChooseProps {
    paste: bool,
    /// What stands in the place to paste.
    text: AttrValue,
    /// Whether nothing was chosen before.
    first: bool,
    onread: Callback<Bytes>,
}

/// The file, the drop, the paste.
#[component]
fn Choose(props: &ChooseProps) -> Html {
    use_language();
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
        let area = area.clone();
        use_effect_with((props.paste, props.text.clone()), move |(paste, text)| {
            let paste = *paste;
            if let Some(area) = area.cast::<HtmlTextAreaElement>() {
                area.set_value(text);
            }
            if let Some(area) = area.cast::<HtmlElement>().filter(|_| paste) {
                // Focus fails only for an element that is gone.
                let _ = area.focus();
            }
        });
    }
    html! {
        <>
            <div class="zone">
                <FileButton accept=".csv,.tsv,.txt,text/csv" class={classes!("btn", props.first.then_some("pri"))} onread={&props.onread}>{ Icon::Upload.draw() }{ EN.choose_file }</FileButton>
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
    (onread, onadd): (&Callback<Bytes>, &Callback<Bytes>),
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
    html! {
        <>
            <p class="lead"><b>{ name }</b>{ ". " }
                { match &intake.outcome {
                    Ok(held) => recognised(held),
                    Err(_) => html! {},
                } }
                { product(intake) }
                if intake.is_remembered { { IMPORT.remembered }{ " " } }
                { EN.on_this_device }{ " " }
                { beside(dispatch, intake) }
                <FileButton accept=".csv,.tsv,.txt,text/csv" class="lk" onread={onread}><>{ EN.other_file }</></FileButton>
            </p>
            if let Err(ImportError::Failed(issue)) = &intake.outcome {
                <div class="amb bad" role="alert">
                    <p class="ttl">{ Icon::Missed.draw() }{ EN.cannot_read }</p>
                    <p>{ place(&issue.path) }{ failure(intake, issue) }</p>
                    <div class="row try">
                        { layout::tries(dispatch, intake) }
                        if lacks_list(intake, issue) {
                            <FileButton accept=".csv,.tsv,.txt,text/csv" class="btn sm" onread={onadd}><>{ IMPORT.add_list }</></FileButton>
                        }
                    </div>
                </div>
            }
            { empty::range(dispatch, intake) }
            { order::questions(intake, &again) }
            { layout::fields(state, dispatch, intake, &again) }
            { mapping::table(dispatch, intake, onadd) }
            if let Some(held) = intake.usable() {
                { mapping::unmatched(state, dispatch, intake) }
                { mapping::waiting(state, dispatch, intake) }
                { rest::worth_knowing(intake, held) }
            } else {
                { buttons(state, dispatch, intake) }
            }
        </>
    }
}

/// Back, and what brings the tickets in once nothing is open.
fn buttons(state: &Current, dispatch: &Callback<Action>, intake: &Rc<Intake>) -> Html {
    let back = {
        let (dispatch, intake) = (dispatch.clone(), intake.clone());
        Callback::from(move |_: MouseEvent| {
            let choice = Choice {
                paste: false,
                kept: Some(intake.clone()),
            };
            dispatch.emit(show(Some(Panel::Choose(choice))));
        })
    };
    let using = intake
        .action(state.agreement(), state.readonly, state.now)
        .map(|action| {
            let dispatch = dispatch.clone();
            let many = matches!(&intake.outcome, Ok(held) if held.tickets.len() > LIVE);
            Callback::from(move |_: MouseEvent| {
                let (dispatch, action) = (dispatch.clone(), action.clone());
                match many {
                    // The browser paints in the task of a click; what follows from many tickets is none of that.
                    true => timer::soon(move || dispatch.emit(action)),
                    false => dispatch.emit(action),
                }
            })
        });
    html! {
        <div class="row fin">
            <button type="button" class="btn" onclick={back}>{ EN.back }</button>
            { match (&intake.outcome, using) {
                (Ok(_), _) if intake.log.is_some() => next(dispatch, intake),
                (Ok(held), Some(using)) => html! {
                    <button type="button" class="btn pri" onclick={using}>{ counted(held.tickets.len() as u64, EN.use_tickets) }</button>
                },
                (Err(ImportError::Ask(_)), _) => html! { <p class="ins" role="status">{ EN.answer_first }</p> },
                _ => html! {},
            } }
        </div>
    }
}

/// From a list to the log that waits for it.
fn next(dispatch: &Callback<Action>, intake: &Rc<Intake>) -> Html {
    let onclick = {
        let (dispatch, intake) = (dispatch.clone(), intake.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(log) = intake.beside() {
                dispatch.emit(show(Some(Panel::Check(Rc::new(log)))));
            }
        })
    };
    html! { <button type="button" class="btn pri" {onclick}>{ IMPORT.go_on }</button> }
}

/// The list that a log is read beside, and the way to it.
fn beside(dispatch: &Callback<Action>, intake: &Rc<Intake>) -> Html {
    let Some(list) = &intake.list else {
        return html! {};
    };
    let onclick = {
        let (dispatch, intake) = (dispatch.clone(), intake.clone());
        Callback::from(move |_: MouseEvent| {
            let list = intake.list_again().map(|list| Panel::Check(Rc::new(list)));
            dispatch.emit(show(list));
        })
    };
    let told = intake.outcome.as_ref().ok().map(|held| {
        let untold = held.import.without_changes.unwrap_or(0);
        let changed = held.tickets.len().saturating_sub(untold);
        fill(
            IMPORT.joined,
            &[&list.name, &counted(changed as u64, EN.tickets)],
        )
    });
    html! {
        <>
            { told.unwrap_or_default() }{ " " }
            <button type="button" class="lk" {onclick}>{ IMPORT.check_list }</button>{ " " }
        </>
    }
}

/// Whether a log cannot be read without the list of its tickets, or not beside this one.
fn lacks_list(intake: &Intake, issue: &Issue) -> bool {
    let needs_only_list = || {
        let mut look = intake
            .look
            .iter()
            .filter(|look| look.source == Source::ChangeLog);
        look.any(|look| look.missing(true).next().is_none())
    };
    match issue.code {
        "missing-column" => intake.list.is_none() && needs_only_list(),
        code => code == "not-joined",
    }
}

/// Where the file comes from, and what says so.
fn product(intake: &Intake) -> Html {
    let look = intake.look.as_ref();
    let Some(look) = look.filter(|look| look.product != Product::Other) else {
        return html! {};
    };
    let name = IMPORT.products[look.product as usize];
    html! { <>{ fill(IMPORT.looks_like, &[name.get(), &look.reason.join(UNITS.comma.get())]) }{ " " }</> }
}

/// Why the file was not read, and what to do.
fn failure(intake: &Intake, issue: &Issue) -> String {
    if lacks_list(intake, issue) {
        return match &intake.list {
            Some(list) => fill(IMPORT.not_joined, &[&list.name]),
            None => IMPORT.needs_list.into(),
        };
    }
    let beside_list = intake.list.is_some();
    let missing = intake.look.iter();
    let missing = missing.flat_map(|look| look.missing(beside_list));
    let missing: Vec<&str> = missing.map(|role| mapping::role_name(role).get()).collect();
    match issue.code {
        "missing-column" => fill(IMPORT.missing, &[&missing.join(UNITS.comma.get())]),
        "empty" => IMPORT.empty.into(),
        "no-rows" => IMPORT.header_only.into(),
        "not-text" => IMPORT.not_text.into(),
        "too-large" => IMPORT.too_large.into(),
        _ => say(&issue.message),
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
                match import.source {
                    Source::ServiceNowLog => EN.sources[0],
                    Source::TicketList => EN.sources[1],
                    Source::ChangeLog => IMPORT.change_log,
                }.get(),
                &names.join(UNITS.comma.get()),
            ]) }{ " " }
        </>
    }
}
