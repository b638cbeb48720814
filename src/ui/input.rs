//! Input elements that keep what a person types until it can be read.
//!
//! A draft is text; it is committed on `change` (Enter or leaving the field), never on every key,
//! so a caret never jumps and a half-typed value is never judged.

use crate::ui::language::use_language;
use wasm_bindgen::JsCast;
use web_sys::{
    Element, Event, HtmlElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement,
    InputEvent, KeyboardEvent,
};
use yew::prelude::*;

/// The text of the input element an event came from.
pub fn value_of(event: &Event) -> String {
    let target = event.composed_path().get(0);
    target
        .dyn_ref::<HtmlInputElement>()
        .map(HtmlInputElement::value)
        .or_else(|| {
            target
                .dyn_ref::<HtmlSelectElement>()
                .map(HtmlSelectElement::value)
        })
        .or_else(|| {
            target
                .dyn_ref::<HtmlTextAreaElement>()
                .map(HtmlTextAreaElement::value)
        })
        .unwrap_or_default()
}

/// Whether the checkbox an event came from is checked.
pub fn checked_of(event: &Event) -> bool {
    event
        .composed_path()
        .get(0)
        .dyn_ref::<HtmlInputElement>()
        .is_some_and(HtmlInputElement::checked)
}

/// A text field that commits when it is left or Enter is pressed.
#[derive(Clone, PartialEq, Properties)]
pub struct TextFieldProps {
    /// The committed value.
    pub value: AttrValue,
    /// Reads a draft; an error is the sentence shown above the field.
    pub oncommit: Callback<String, Result<(), String>>,
    /// What the field is called, when no visible label refers to it.
    #[prop_or_default]
    pub label: Option<AttrValue>,
    /// The id that a visible label refers to; it also names the error's place.
    pub id: AttrValue,
    /// `text`, `date`, `time` …
    #[prop_or(AttrValue::Static("text"))]
    pub kind: AttrValue,
    /// More classes.
    #[prop_or_default]
    pub class: Classes,
    /// What the keyboard of a phone should offer.
    #[prop_or_default]
    pub inputmode: Option<AttrValue>,
    /// The id of a list of suggestions.
    #[prop_or_default]
    pub list: Option<AttrValue>,
    /// What stands in the empty field.
    #[prop_or_default]
    pub placeholder: Option<AttrValue>,
    /// Cannot be edited.
    #[prop_or_default]
    pub disabled: bool,
    /// A message from outside the field, such as a fault that only the whole agreement shows.
    #[prop_or_default]
    pub fault: Option<AttrValue>,
    /// Turns the draft into another one when arrow keys are pressed: (draft, steps), Shift is four steps.
    #[prop_or_default]
    pub onstep: Option<Callback<(String, i64), Option<String>>>,
    /// Where the text field is, for focus.
    #[prop_or_default]
    pub node: NodeRef,
}

/// See [`TextFieldProps`].
#[component]
pub fn TextField(props: &TextFieldProps) -> Html {
    use_language();
    let draft = use_state(|| None::<String>);
    let error = use_state(|| None::<String>);
    {
        // A value that changed elsewhere, such as by undo, replaces the draft.
        let (draft, error) = (draft.clone(), error.clone());
        use_effect_with(props.value.clone(), move |_| {
            draft.set(None);
            error.set(None);
        });
    }
    let oninput = {
        let draft = draft.clone();
        Callback::from(move |event: InputEvent| draft.set(Some(value_of(&event))))
    };
    let commit = {
        let (draft, error, oncommit) = (draft.clone(), error.clone(), props.oncommit.clone());
        move |text: String| match oncommit.emit(text.clone()) {
            Ok(()) => {
                error.set(None);
                draft.set(None);
            }
            Err(message) => {
                error.set(Some(message));
                draft.set(Some(text));
            }
        }
    };
    let onchange = {
        let commit = commit.clone();
        Callback::from(move |event: Event| commit(value_of(&event)))
    };
    let onkeydown = {
        let (commit, onstep) = (commit.clone(), props.onstep.clone());
        Callback::from(move |event: KeyboardEvent| {
            let steps = match event.key().as_str() {
                "ArrowUp" => 1,
                "ArrowDown" => -1,
                _ => return,
            };
            let steps = if event.shift_key() { steps * 4 } else { steps };
            let stepped = onstep
                .as_ref()
                .and_then(|onstep| onstep.emit((value_of(&event), steps)));
            if let Some(text) = stepped {
                event.prevent_default();
                commit(text);
            }
        })
    };
    let shown = (*draft)
        .clone()
        .map_or_else(|| props.value.clone(), AttrValue::from);
    let message = (*error)
        .clone()
        .map(AttrValue::from)
        .or_else(|| props.fault.clone());
    let error_id = format!("{}-error", props.id);
    html! {
        <span class={classes!("fld", message.is_some().then_some("bad"))}>
            if let Some(message) = &message {
                <span class="err" id={error_id.clone()} role="alert">{ message }</span>
            }
            <input
                ref={props.node.clone()}
                id={props.id.clone()}
                type={props.kind.clone()}
                class={classes!("in", props.class.clone())}
                value={shown}
                inputmode={props.inputmode.clone()}
                list={props.list.clone()}
                placeholder={props.placeholder.clone()}
                disabled={props.disabled}
                autocomplete="off"
                spellcheck="false"
                aria-label={props.label.clone()}
                aria-invalid={message.is_some().then_some("true")}
                aria-describedby={message.is_some().then_some(error_id)}
                {oninput} {onchange} {onkeydown}
            />
        </span>
    }
}

/// A native list of choices: value and word.
#[derive(Clone, PartialEq, Properties)]
pub struct SelectProps {
    /// The chosen value.
    pub value: AttrValue,
    /// The choices.
    pub options: Vec<(AttrValue, AttrValue)>,
    /// Something else was chosen.
    pub onchange: Callback<String>,
    /// The id that a visible label refers to.
    pub id: AttrValue,
    /// What the list is called, when no visible label refers to it.
    #[prop_or_default]
    pub label: Option<AttrValue>,
    /// More classes.
    #[prop_or_default]
    pub class: Classes,
    /// Cannot be changed.
    #[prop_or_default]
    pub disabled: bool,
}

/// See [`SelectProps`].
#[component]
pub fn Select(props: &SelectProps) -> Html {
    use_language();
    let node = use_node_ref();
    {
        // The browser keeps its own selection once a person has chosen, so the value is set on the element.
        let node = node.clone();
        use_effect_with(
            (props.value.clone(), props.options.clone()),
            move |(value, _)| {
                if let Some(select) = node.cast::<HtmlSelectElement>() {
                    select.set_value(value);
                }
            },
        );
    }
    let onchange = {
        let (onchange, value) = (props.onchange.clone(), props.value.clone());
        Callback::from(move |event: Event| {
            let chosen = value_of(&event);
            // The list shows what holds: a choice that is taken comes back as the next value, one that is
            // refused does not.
            if let Some(select) = event.composed_path().get(0).dyn_ref::<HtmlSelectElement>() {
                select.set_value(&value);
            }
            onchange.emit(chosen);
        })
    };
    html! {
        <span class="sel">
            <select ref={node} id={props.id.clone()} class={classes!("in", props.class.clone())}
                aria-label={props.label.clone()} disabled={props.disabled} {onchange}>
                for (value, word) in &props.options {
                    <option value={value.clone()} selected={*value == props.value}>{ word }</option>
                }
            </select>
            { super::icon::Icon::Chevron.draw() }
        </span>
    }
}

/// Moves the focus from where an event came from to the first element that `selector` finds in the
/// nearest ancestor that `around` names.
pub fn focus_near(event: &Event, around: &str, selector: &str) {
    let target = event.composed_path().get(0);
    let found = target
        .dyn_ref::<Element>()
        .and_then(|target| target.closest(around).ok()?)
        .and_then(|around| around.query_selector(selector).ok()?);
    if let Some(element) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
        // Focus fails only for an element that is gone.
        let _ = element.focus();
    }
}

/// Moves the focus from a field whose id ends in a number to that with the next number.
pub fn focus_below(event: &Event, around: &str) {
    let target = event.composed_path().get(0);
    let id = target.dyn_ref::<HtmlInputElement>().map(|field| field.id());
    let Some((column, row)) = id.as_deref().and_then(|id| id.rsplit_once('-')) else {
        return;
    };
    if let Ok(row) = row.parse::<usize>() {
        let below = ["#", column, "-", &(row + 1).to_string()].concat();
        focus_near(event, around, &below);
    }
}

/// Whether the element an event came from takes text and so has an undo of its own.
pub fn has_own_undo(event: &Event) -> bool {
    let target = event.composed_path().get(0);
    let of_lines = target.dyn_ref::<HtmlTextAreaElement>().is_some();
    of_lines
        || target.dyn_ref::<HtmlInputElement>().is_some_and(|input| {
            !matches!(
                input.type_().as_str(),
                "checkbox" | "radio" | "button" | "file" | "date" | "time"
            )
        })
}
