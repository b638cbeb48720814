//! Terms as text: a part of the agreement as JSON, for what is too rare to have a form of its own.
//!
//! What is typed counts when the field is left and the engine accepts it; until then it stays, with the
//! engine's faults above it, each with its path and its remedy.

use crate::document::agreement::{
    Agreement, Calendar, Charge, Claim, Credit, Limit, Measure, Part, Target,
};
use crate::document::combined::Combined;
use crate::document::read;
use crate::document::read::record;
use crate::issue::Issue;
use crate::map::Map;
use crate::ui::input::value_of;
use crate::ui::language::use_language;
use crate::ui::terms::clause::{Act, Desk, Edits};
use crate::ui::text::Text;
use crate::ui::text::finer::EN;
use crate::ui::text::say;
use serde::Serialize;
use yew::prelude::*;

/// What calendars are.
#[derive(Serialize)]
struct Calendars {
    calendars: Map<String, Calendar>,
    #[serde(skip_serializing_if = "Map::is_empty")]
    combined: Map<String, Combined>,
}

/// What credits are.
#[derive(Serialize)]
struct Credits {
    #[serde(skip_serializing_if = "Option::is_none")]
    currency: Option<String>,
    charges: Vec<Charge>,
    credits: Vec<Credit>,
    limits: Vec<Limit>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    parts: Vec<Part>,
    #[serde(skip_serializing_if = "Option::is_none")]
    claim: Option<Claim>,
}

record!(Calendars { calendars; combined });
record!(Credits { ; currency, charges, credits, limits, parts, claim });

pub(in crate::ui) fn json(part: &impl Serialize) -> String {
    serde_json::to_string_pretty(part).unwrap_or_default()
}

/// A fault with its path, which some messages begin with.
#[inline(never)]
pub fn line(issue: &Issue) -> String {
    let message = say(&issue.message);
    match issue.path.is_empty() || message.starts_with(&issue.path) {
        true => message,
        false => [&*issue.path, ": ", &message].concat(),
    }
}

/// The faults as lines.
fn lines(issues: &[Issue]) -> String {
    let lines: Vec<String> = issues.iter().map(line).collect();
    lines.join("\n")
}

/// The agreement with a part of it replaced, if the engine accepts it.
pub(in crate::ui) fn checked<T>(
    desk: &mut Desk<'_>,
    part: Result<T, crate::issue::Issues>,
    put: impl FnOnce(&mut Agreement, T),
) -> Result<(), String> {
    let part = part.map_err(|issues| lines(&issues.0))?;
    let mut agreement = desk.agreement.clone();
    put(&mut agreement, part);
    match agreement.validate() {
        faults if faults.is_empty() => desk.agreement = agreement,
        faults => return Err(lines(&faults)),
    }
    Ok(())
}

fn set_calendars(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    checked(
        desk,
        read(text, "agreement"),
        |agreement, part: Calendars| {
            agreement.calendars = part.calendars;
            agreement.combined = part.combined;
        },
    )
}

fn set_targets(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let part = read::<Vec<Target>>(text, "agreement.targets");
    checked(desk, part, |agreement, targets| agreement.targets = targets)
}

fn set_figures(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let part = read::<Vec<Measure>>(text, "agreement.measures");
    checked(desk, part, |agreement, measures| {
        agreement.measures = measures;
    })
}

fn set_credits(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    checked(desk, read(text, "agreement"), |agreement, part: Credits| {
        agreement.currency = part.currency;
        agreement.charges = part.charges;
        agreement.credits = part.credits;
        agreement.limits = part.limits;
        agreement.parts = part.parts;
        agreement.claim = part.claim;
    })
}

/// The calendars as text.
#[inline(never)]
pub fn calendars(edits: &Edits) -> Html {
    let agreement = edits.agreement();
    let part = Calendars {
        calendars: agreement.calendars.clone(),
        combined: agreement.combined.clone(),
    };
    disclosure(
        edits,
        "calendars-text",
        EN.calendars_text,
        json(&part),
        set_calendars,
    )
}

/// The targets as text.
#[inline(never)]
pub fn targets(edits: &Edits) -> Html {
    let text = json(&edits.agreement().targets);
    disclosure(edits, "targets-text", EN.targets_text, text, set_targets)
}

/// The measures as text.
pub fn figures(edits: &Edits) -> Html {
    let text = json(&edits.agreement().measures);
    disclosure(edits, "figures-text", EN.figures_text, text, set_figures)
}

/// The credits as text.
#[inline(never)]
pub fn credits(edits: &Edits) -> Html {
    let agreement = edits.agreement();
    let part = Credits {
        currency: agreement.currency.clone(),
        charges: agreement.charges.clone(),
        credits: agreement.credits.clone(),
        limits: agreement.limits.clone(),
        parts: agreement.parts.clone(),
        claim: agreement.claim,
    };
    disclosure(
        edits,
        "credits-text",
        EN.credits_text,
        json(&part),
        set_credits,
    )
}

/// The field behind a line that opens it.
pub(in crate::ui) fn disclosure(
    edits: &Edits,
    id: &'static str,
    label: Text,
    value: String,
    act: Act,
) -> Html {
    html! {
        <details class="more">
            <summary>{ label }</summary>
            <TermText {id} {label} {value} oncommit={edits.on_text([0; 3], act)} />
        </details>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct TermTextProps {
    id: AttrValue,
    label: AttrValue,
    value: String,
    oncommit: Callback<String, Result<(), String>>,
}

/// A field of several lines that commits when it is left; a draft that is refused stays.
#[component]
fn TermText(props: &TermTextProps) -> Html {
    use_language();
    // What is written and not committed, and why not if it was refused.
    let draft = use_state(|| None::<(String, Option<String>)>);
    {
        // A value that changed elsewhere, such as by undo, replaces the draft.
        let draft = draft.clone();
        use_effect_with(props.value.clone(), move |_| draft.set(None));
    }
    let oninput = {
        let draft = draft.clone();
        Callback::from(move |event: InputEvent| {
            let error = draft.as_ref().and_then(|(_, error)| error.clone());
            draft.set(Some((value_of(&event), error)));
        })
    };
    let onchange = {
        let (draft, oncommit) = (draft.clone(), props.oncommit.clone());
        Callback::from(move |event: Event| {
            let text = value_of(&event);
            let error = oncommit.emit(text.clone()).err();
            draft.set(error.map(|error| (text, Some(error))));
        })
    };
    let (text, error) = match &*draft {
        Some((text, error)) => (text.clone(), error.as_deref()),
        None => (props.value.clone(), None),
    };
    let [help, fault] = ["-help", "-error"].map(|part| [&*props.id, part].concat());
    let described = match error {
        Some(_) => [&*fault, &*help].join(" "),
        None => help.clone(),
    };
    html! {
        <div class={classes!("fld", error.is_some().then_some("bad"))}>
            if let Some(error) = error {
                <div id={fault} role="alert">
                    for line in error.lines() { <p class="err">{ line }</p> }
                </div>
            }
            <textarea id={props.id.clone()} class="in code" rows="12" spellcheck="false" autocomplete="off" autocapitalize="off"
                aria-label={props.label.clone()} aria-invalid={error.is_some().then_some("true")} aria-describedby={described}
                value={text} {oninput} {onchange} />
            <p class="fine" id={help}>{ EN.text_help }</p>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::state::State;
    use crate::ui::store::Current;
    use crate::ui::terms::clause::Half;
    use std::rc::Rc;

    fn set(act: Act, text: &str) -> Result<Agreement, String> {
        let now = "2026-11-24T12:00:00Z".parse().expect("a time");
        let state = Current(Rc::new(State::example(now)));
        let mut desk = Desk {
            agreement: state.agreement().clone(),
            state: &state,
            half: Half::default(),
            at: [0; 3],
            focus: None,
        };
        act(&mut desk, text)?;
        Ok(desk.agreement)
    }

    #[test]
    fn what_is_written_is_read_back() {
        let agreement = crate::example::agreement();
        let calendars = Calendars {
            calendars: agreement.calendars.clone(),
            combined: agreement.combined.clone(),
        };
        let credits = Credits {
            currency: agreement.currency.clone(),
            charges: agreement.charges.clone(),
            credits: agreement.credits.clone(),
            limits: agreement.limits.clone(),
            parts: agreement.parts.clone(),
            claim: agreement.claim,
        };
        for (act, text) in [
            (set_calendars as Act, json(&calendars)),
            (set_targets, json(&agreement.targets)),
            (set_figures, json(&agreement.measures)),
            (set_credits, json(&credits)),
        ] {
            assert_eq!(set(act, &text).as_ref(), Ok(&agreement), "{text}");
        }
    }

    #[test]
    fn what_the_engine_refuses_says_where_and_what_to_do() {
        for (act, text, expected) in [
            (
                set_targets as Act,
                r#"[{ "id": "t", "metric": "resolution", "within": "soon", "calendar": "office" }]"#,
                "agreement.targets[0].within: \"soon\" cannot be read: write a length such as 30m, 8h, 8h30m or 3d",
            ),
            (
                set_figures,
                r#"[{ "id": "resolution", "kind": "attainment", "of": ["nothing"], "goal": "95%", "period": "month" }]"#,
                "agreement.measures[0].of[0] names the target \"nothing\", which agreement.targets does not have",
            ),
            (set_credits, "{", "agreement: This is not JSON"),
            (
                set_calendars,
                "{}",
                "agreement.calendars: \"calendars\" is missing here: add it.",
            ),
        ] {
            let error = set(act, text).expect_err(text);
            assert!(error.starts_with(expected), "{text}: {error}");
        }
    }
}
