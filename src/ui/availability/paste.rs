//! Many outages from a paste or a file: read, shown with what was left out and why, and only then added.
//!
//! `import::outages` reads. What is left out stays in the field, so that nothing is lost.

use super::section::changed;
use crate::import::DayOrder;
use crate::import::outages::{OutageError, OutageRows, Reads, read};
use crate::import::text::decode;
use crate::sentence::Sentence;
use crate::ui::file::{Bytes, FileButton};
use crate::ui::icon::Icon;
use crate::ui::input::{TextField, value_of};
use crate::ui::language::use_language;
use crate::ui::state::Action;
use crate::ui::store::Current;
use crate::ui::terms::read::zone as zone_of;
use crate::ui::text::availability::EN;
use crate::ui::text::say;
use crate::ui::text::{counted, fill};
use crate::zone::Zone;
use web_sys::{HtmlElement, KeyboardEvent};
use yew::prelude::*;

/// How many refused rows are listed.
const LISTED: usize = 100;

/// The props of [`Paste`].
#[derive(Clone, PartialEq, Properties)]
pub struct PasteProps {
    /// The state.
    pub state: Current,
    /// Changes it.
    pub dispatch: Callback<Action>,
    /// The panel is done with.
    pub onclose: Callback<()>,
}

/// What came of reading.
type Outcome = Option<Result<OutageRows, OutageError>>;

/// See [`PasteProps`].
#[component]
pub fn Paste(props: &PasteProps) -> Html {
    use_language();
    let PasteProps {
        state,
        dispatch,
        onclose,
    } = props;
    let agreed = state.zone();
    let text = use_state(String::new);
    let zone = use_state_eq(|| agreed.name().to_owned());
    let outcome = use_state(|| Outcome::None);
    let fault = use_state(|| None::<String>);
    let area = use_node_ref();
    {
        let area = area.clone();
        use_effect_with((), move |()| {
            if let Some(area) = area.cast::<HtmlElement>() {
                // Focus fails only for an element that is gone.
                let _ = area.focus();
            }
        });
    }
    let attempt = {
        let (outcome, fault) = (outcome.clone(), fault.clone());
        move |text: &str, zone: &str, day_order: Option<DayOrder>| {
            if text.trim().is_empty() {
                fault.set(Some(EN.nothing_pasted.get().to_owned()));
                return;
            }
            let reads = Reads {
                agreed,
                zone: Zone::named(zone),
                day_order,
            };
            fault.set(None);
            outcome.set(Some(read(text, reads)));
        }
    };
    let read_with = |order: Option<DayOrder>| {
        let (attempt, text, zone) = (attempt.clone(), text.clone(), zone.clone());
        Callback::from(move |_: MouseEvent| attempt(&text, &zone, order))
    };
    let onread = {
        let (attempt, text, zone, fault) =
            (attempt.clone(), text.clone(), zone.clone(), fault.clone());
        Callback::from(move |(_, bytes): Bytes| match decode(&bytes) {
            Ok(read) => {
                text.set(read.clone().into_owned());
                attempt(&read, &zone, None);
            }
            Err(issue) => fault.set(Some(say(&issue.message))),
        })
    };
    let oninput = {
        let (text, outcome) = (text.clone(), outcome.clone());
        Callback::from(move |event: InputEvent| {
            text.set(value_of(&event));
            outcome.set(None);
        })
    };
    let onzone = {
        let (zone, outcome) = (zone.clone(), outcome.clone());
        Callback::from(move |typed: String| {
            let name = zone_of(&typed).ok_or_else(|| EN.bad_zone.get().to_owned())?;
            zone.set(name.to_owned());
            outcome.set(None);
            Ok(())
        })
    };
    let onkeydown = {
        let onclose = onclose.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                event.prevent_default();
                onclose.emit(());
            }
        })
    };
    let adopt = {
        let (state, dispatch) = (state.clone(), dispatch.clone());
        let (outcome, fault, onclose) = (outcome.clone(), fault.clone(), onclose.clone());
        Callback::from(move |_: MouseEvent| {
            let Some(Ok(rows)) = &*outcome else {
                return;
            };
            let all = |outages: &mut Vec<_>| outages.extend(rows.outages.iter().cloned());
            match changed(&state, all) {
                Ok(action) => {
                    dispatch.emit(action);
                    match rows.left_out.is_empty() {
                        true => onclose.emit(()),
                        // What was left out stays to be corrected.
                        false => outcome.set(Some(Ok(OutageRows {
                            outages: Vec::new(),
                            ..rows.clone()
                        }))),
                    }
                }
                Err(message) => fault.set(Some(message)),
            }
        })
    };
    html! {
        <div class="opa" role="group" aria-labelledby="paste-outages-title" {onkeydown}>
            <h4 id="paste-outages-title">{ EN.paste_title }</h4>
            <div class="fld">
                <label class="lab" for="outages-text">{ EN.paste_label }</label>
                <textarea ref={area} id="outages-text" class="in code" rows="6" spellcheck="false" autocomplete="off"
                    aria-describedby="outages-text-hint" value={(*text).clone()} {oninput} />
                <p class="fine" id="outages-text-hint">{ EN.paste_hint }</p>
            </div>
            <div>
                <label class="lab" for="outages-zone">{ EN.zone }</label>
                <TextField id="outages-zone" class="sm" value={(*zone).clone()} oncommit={onzone} />
            </div>
            <div class="row">
                <button type="button" class="btn sm pri" onclick={read_with(None)}>{ EN.read }</button>
                <FileButton accept=".csv,.tsv,.txt,text/csv" class="btn sm" {onread}>{ Icon::Upload.draw() }{ EN.choose_file }</FileButton>
                <button type="button" class="btn sm" onclick={onclose.reform(|_: MouseEvent| ())}>{ EN.cancel }</button>
            </div>
            <div role="status">
                if let Some(fault) = &*fault { <p class="err">{ fault }</p> }
                { match &*outcome {
                    None => Html::default(),
                    Some(Err(OutageError::Failed(issue))) => html! { <p class="err">{ issue.to_string() }</p> },
                    Some(Err(OutageError::DayOrder(example))) => html! {
                        <>
                            <p>{ fill(EN.which_day, &[example]) }</p>
                            <div class="row">
                                <button type="button" class="btn sm" onclick={read_with(Some(DayOrder::DayFirst))}>{ EN.day_first }</button>
                                <button type="button" class="btn sm" onclick={read_with(Some(DayOrder::MonthFirst))}>{ EN.month_first }</button>
                            </div>
                        </>
                    },
                    Some(Ok(rows)) => html! {
                        <>
                            if !rows.outages.is_empty() { <p>{ found(rows) }</p> }
                            if !rows.left_out.is_empty() { { left_out(rows) } }
                        </>
                    },
                } }
            </div>
            if let Some(Ok(rows)) = &*outcome {
                if !rows.outages.is_empty() {
                    <div><button type="button" class="btn sm pri" onclick={adopt}>{ counted(rows.outages.len() as u64, EN.use_rows) }</button></div>
                }
            }
        </div>
    }
}

/// How many outages were read, and how many rows were not.
fn found(rows: &OutageRows) -> String {
    let outages = rows.outages.len() as u64;
    match rows.left_out.len() as u64 {
        0 => counted(outages, EN.found),
        left_out => fill(
            EN.found_left_out,
            &[
                &counted(outages, EN.counted_outages),
                &counted(left_out, EN.rows),
            ],
        ),
    }
}

/// The rows that were left out, each with its line and what to do.
fn left_out(rows: &OutageRows) -> Html {
    html! {
        <>
            <p class="fine">{ EN.left_out }</p>
            <ul class="plain says">
                for row in rows.left_out.iter().take(LISTED) {
                    <li>{ fill(EN.left_out_row, &[&row.line.to_string(), &row.value, &say(&Sentence::plain(row.remedy))]) }</li>
                }
            </ul>
        </>
    }
}
