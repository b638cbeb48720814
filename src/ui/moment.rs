//! A date and a time in native fields, read as the wall clock of the agreement's zone.
//!
//! They commit while a person types, as soon as both hold a value; a half-typed one is left alone,
//! and one that cannot be is kept on screen with the sentence that says why.

use super::format;
use super::input::value_of;
use crate::document::hours::format_time;
use crate::time::{Local, When};
use crate::ui::language::use_language;
use web_sys::{FocusEvent, InputEvent};
use yew::prelude::*;

/// What a person entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Typed {
    /// The wall clock.
    pub at: Local,
    /// It goes on with what was entered before, without leaving the fields.
    pub again: bool,
}

/// The props of [`Moment`].
#[derive(Clone, PartialEq, Properties)]
pub struct MomentProps {
    /// The committed value.
    pub value: Local,
    /// Takes another one; an error is the sentence shown above the fields.
    pub oncommit: Callback<Typed, Result<(), AttrValue>>,
    /// The start of the ids of the two fields.
    pub id: AttrValue,
    /// The label of the date.
    pub date: AttrValue,
    /// The label of the time.
    pub time: AttrValue,
    /// The labels are for ears only.
    #[prop_or_default]
    pub bare: bool,
    /// Writes the date in words below it, because a native field may show day and month either way.
    #[prop_or_default]
    pub words: bool,
    /// Where the date field is, for focus.
    #[prop_or_default]
    pub node: NodeRef,
}

/// What is on screen and not committed: date, time and, if they were refused, the sentence that says why.
type Draft = Option<(String, String, Option<AttrValue>)>;

/// See [`MomentProps`].
#[component]
pub fn Moment(props: &MomentProps) -> Html {
    use_language();
    let draft = use_state(|| Draft::None);
    let redraw = use_force_update();
    // What was entered last since the fields were entered, unless it has changed otherwise.
    let entered = use_mut_ref(|| None::<Local>);
    {
        let (draft, entered) = (draft.clone(), entered.clone());
        use_effect_with(props.value, move |value| {
            draft.set(None);
            if *entered.borrow() != Some(*value) {
                *entered.borrow_mut() = None;
            }
        });
    }
    let (date, time, fault) = match &*draft {
        Some((date, time, fault)) => (date.clone(), time.clone(), fault.clone()),
        None => (
            props.value.date().to_string(),
            // As the field has it, whatever clock the language reads.
            format_time(props.value.time_of_day() as u32),
            None,
        ),
    };
    let commit = {
        let (draft, entered) = (draft.clone(), entered.clone());
        let oncommit = props.oncommit.clone();
        move |date: String, time: String| {
            let read = [&date, "T", &time].concat().parse();
            let Ok(When::Local(local)) = read else {
                // Whatever draws the fields anew must not take away what is half typed.
                draft.set(Some((date, time, None)));
                return;
            };
            let again = entered.borrow().is_some();
            let taken = oncommit.emit(Typed { at: local, again });
            if taken.is_ok() {
                *entered.borrow_mut() = Some(local);
            }
            draft.set(taken.err().map(|fault| (date, time, Some(fault))));
        }
    };
    let ondate = {
        let (commit, time) = (commit.clone(), time.clone());
        Callback::from(move |event: InputEvent| commit(value_of(&event), time.clone()))
    };
    let ontime = {
        let date = date.clone();
        Callback::from(move |event: InputEvent| commit(date.clone(), value_of(&event)))
    };
    // A field that is left empty shows the committed value again.
    let is_half = matches!(&*draft, Some((_, _, None)));
    let onblur = Callback::from(move |_: FocusEvent| {
        *entered.borrow_mut() = None;
        if is_half {
            draft.set(None);
        }
        redraw.force_update();
    });
    let (date_id, time_id) = ([&props.id, "-date"].concat(), [&props.id, "-time"].concat());
    let fault_id = [&props.id, "-fault"].concat();
    let described = fault.is_some().then(|| fault_id.clone());
    let invalid = fault.is_some().then_some("true");
    let label = classes!("lab", props.bare.then_some("vh"));
    html! {
        <>
            if let Some(fault) = fault {
                <p class="err" id={fault_id} role="alert">{ fault }</p>
            }
            <div class="f fd">
                <label class={label.clone()} for={date_id.clone()}>{ &props.date }</label>
                <input ref={props.node.clone()} class="in" type="date" id={date_id} value={date}
                    min="1970-01-01" max="2199-12-31" required=true
                    aria-invalid={invalid} aria-describedby={described.clone()}
                    oninput={ondate} onblur={onblur.clone()} />
                if props.words {
                    <p class="fine">{ format::long_day(props.value.date()) }</p>
                }
            </div>
            <div class="f ft">
                <label class={label} for={time_id.clone()}>{ &props.time }</label>
                <input class="in" type="time" step="60" id={time_id} value={time} required=true
                    aria-invalid={invalid} aria-describedby={described}
                    oninput={ontime} {onblur} />
            </div>
        </>
    }
}
