//! The clock drawing: when a clock ran, stood still or was closed, on an elastic or a true scale.
//!
//! `layout` says where everything stands; here it becomes boxes of HTML, so that text keeps its
//! size at every width, and a description for those who cannot see it. The ledger has the full data.

mod layout;

use super::format;
use super::icon::Icon;
use super::input::checked_of;
use super::text::question::CLOCK;
use crate::explain::{Explanation, StepKind};
use crate::time::Instant;
use crate::ui::language::use_language;
use crate::ui::text::{Text, fill};
use crate::zone::Zone;
use layout::{Kind, Layout, Mark, Measure};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Event, HtmlElement, ResizeObserver};
use yew::prelude::*;

/// Clocks of more steps are described by their sums.
const DESCRIBED: usize = 16;

/// The props of [`ClockDrawing`].
#[derive(Clone, PartialEq, Properties)]
pub struct ClockProps {
    /// The clock and its steps.
    pub explanation: Rc<Explanation>,
    /// The zone of the agreement.
    pub zone: Zone,
    /// When the first reply is due, for the clock of the resolution.
    #[prop_or_default]
    pub reply_due: Option<Instant>,
    /// The start of the ids inside; different for every drawing of the page.
    pub id: AttrValue,
}

/// See [`ClockProps`].
#[component]
pub fn ClockDrawing(props: &ClockProps) -> Html {
    use_language();
    let true_scale = use_state(|| false);
    let size = use_state_eq(|| None::<(i32, i32)>);
    let (plot, probe) = (use_node_ref(), use_node_ref());
    {
        let (plot, probe, size) = (plot.clone(), probe.clone(), size.setter());
        use_effect_with((), move |()| observe(plot, probe, size));
    }
    let drawing = (*size).map(|(width, letter)| {
        let measure = Measure {
            width,
            letter,
            true_scale: *true_scale,
        };
        layout::layout(&props.explanation, props.zone, props.reply_due, measure)
    });
    {
        let plot = plot.clone();
        use_effect(move || place(&plot));
    }
    let ontoggle = {
        let true_scale = true_scale.clone();
        Callback::from(move |event: Event| true_scale.set(checked_of(&event)))
    };
    let lanes = drawing.as_ref().map_or(1, |drawing| drawing.lanes);
    let (caption, described) = (
        [&props.id, "-caption"].concat(),
        [&props.id, "-described"].concat(),
    );
    html! {
        <figure class="clk" aria-labelledby={caption.clone()} aria-describedby={described.clone()}>
            <figcaption class="vh" id={caption}>{ CLOCK.caption }</figcaption>
            <p class="vh" id={described}>{ description(&props.explanation, props.zone) }</p>
            <div ref={plot} class={classes!("plot", ["l1", "l2", "l3"].get(lanes - 1).copied())} aria-hidden="true">
                // Ten digits of its size say how wide text is, also with the reader's own spacing.
                <span ref={probe} class="probe">{ "0000000000" }</span>
                if let Some(drawing) = &drawing {
                    { draw(drawing) }
                }
            </div>
            <div class="lgd">
                { legend(&props.explanation, *true_scale) }
                <label class="check scale">
                    <input type="checkbox" checked={*true_scale} onchange={ontoggle} />
                    { CLOCK.true_scale }
                </label>
            </div>
        </figure>
    }
}

/// Measures the drawing's place now and whenever it changes, until the returned task is run.
fn observe(
    plot: NodeRef,
    probe: NodeRef,
    size: UseStateSetter<Option<(i32, i32)>>,
) -> impl FnOnce() {
    let measured = {
        let (plot, probe) = (plot.clone(), probe.clone());
        move || {
            if let (Some(plot), Some(probe)) =
                (plot.cast::<HtmlElement>(), probe.cast::<HtmlElement>())
            {
                let width = plot.client_width();
                size.set((width > 0).then(|| (width, probe.offset_width().max(1))));
            }
        }
    };
    measured();
    let measured = Closure::<dyn Fn()>::new(measured);
    let observer = ResizeObserver::new(measured.as_ref().unchecked_ref()).ok();
    if let Some(observer) = &observer {
        for node in [&plot, &probe] {
            if let Some(element) = node.cast::<HtmlElement>() {
                observer.observe(&element);
            }
        }
    }
    move || {
        if let Some(observer) = observer {
            observer.disconnect();
        }
        drop(measured);
    }
}

fn draw(drawing: &Layout) -> Html {
    html! {
        <>
            for name in &drawing.names {
                <div data-x={name.x.to_string()} data-w={name.width.to_string()} class="dn">
                    <b>{ &name.strong }</b>{ &name.rest }
                </div>
            }
            for (position, block) in drawing.blocks.iter().enumerate() {
                <div data-x={block.x.to_string()} data-w={block.width.to_string()} class={classes!("sg", kind_class(block.kind),
                    (position == 0).then_some("first"), (position + 1 == drawing.blocks.len()).then_some("last"))}>
                    if !block.label.is_empty() {
                        <span class="lb">
                            if block.kind == Kind::Paused { { Icon::Pause.draw() } }
                            { &block.label }
                        </span>
                    }
                </div>
            }
            for marker in &drawing.markers {
                <div data-x={marker.x.to_string()} data-w="0" class={classes!("mk", mark_class(marker.mark),
                    marker.label.map(|label| ["m1", "m2", "m3"][label.lane]))} />
                if let Some(label) = &marker.label {
                    <div data-x={label.x.to_string()} data-w={label.width.to_string()} class={classes!("ml", mark_class(marker.mark),
                        ["m1", "m2", "m3"][label.lane], label.before.then_some("end"))}>
                        <span>{ marker.word }</span>
                        if marker.mark == Mark::Due { { " " } } else { <br /> }
                        <b>{ &marker.time }</b>
                        { match marker.mark {
                            Mark::Due => Icon::Flag.draw(),
                            Mark::Met => Icon::Met.draw(),
                            Mark::Missed => Icon::Missed.draw(),
                            _ => Html::default(),
                        } }
                    </div>
                }
            }
        </>
    }
}

fn kind_class(kind: Kind) -> &'static str {
    match kind {
        Kind::Blank => "bl",
        Kind::Running => "run",
        Kind::Paused => "pa",
        Kind::Closed => "shut",
        Kind::Late => "late",
        Kind::Left => "left",
    }
}

fn mark_class(mark: Mark) -> &'static str {
    match mark {
        Mark::Logged => "logged",
        Mark::Reply => "reply",
        Mark::Due => "due",
        Mark::Met => "met",
        Mark::Missed => "missed",
        Mark::Now => "now",
    }
}

/// Puts every box of the drawing in its place. It is set through the style object: a style attribute
/// would need `unsafe-inline` in the page's policy.
fn place(plot: &NodeRef) {
    let mut next = plot
        .cast::<HtmlElement>()
        .and_then(|plot| plot.first_element_child());
    while let Some(element) = next {
        next = element.next_element_sibling();
        if let Some(element) = element.dyn_ref::<HtmlElement>() {
            let style = element.style();
            for (attribute, property) in [("data-x", "--x"), ("data-w", "--w")] {
                if let Some(value) = element.get_attribute(attribute) {
                    // Neither can fail: a length of pixels and a word.
                    let _ = style.set_property(property, &[&value, "px"].concat());
                    let _ = style.set_property("visibility", "visible");
                }
            }
        }
    }
}

fn legend(explanation: &Explanation, true_scale: bool) -> Html {
    let has = |kind| explanation.steps.iter().any(|step| step.kind == kind);
    let entry = |shown: bool, class: &'static str, word: Text| {
        html! {
            if shown { <span><i class={classes!("key", class)}></i>{ word }</span> }
        }
    };
    let closed = if true_scale {
        CLOCK.closed
    } else {
        CLOCK.closed_short
    };
    let clock = &explanation.clock;
    let left = clock.due.is_some_and(|due| due > clock.until);
    html! {
        <>
            { entry(has(StepKind::Running), "run", CLOCK.runs) }
            { entry(has(StepKind::Paused), "pa", CLOCK.paused) }
            { entry(has(StepKind::Closed), "shut", closed) }
            { entry(has(StepKind::Late), "late", CLOCK.late) }
            { entry(left, "left", CLOCK.left) }
        </>
    }
}

/// The drawing in words.
fn description(explanation: &Explanation, zone: Zone) -> String {
    let mut text = String::new();
    if explanation.steps.len() <= DESCRIBED {
        for step in &explanation.steps {
            let day = format::spoken_day(format::wall(step.from, zone).date());
            let length = format::spoken_length(step.calendar_seconds);
            text += &match step.kind {
                StepKind::Running => fill(CLOCK.runs_on, &[&length, &day]),
                StepKind::Late => fill(CLOCK.late_on, &[&length, &day]),
                StepKind::Paused => fill(CLOCK.paused_for, &[&length]),
                StepKind::Closed => fill(CLOCK.closed_for, &[&length]),
            };
        }
    } else {
        let sums = &explanation.sums;
        let [counted, paused, closed] =
            [sums.counted, sums.paused, sums.closed].map(format::spoken_length);
        text += &fill(CLOCK.sums, &[&counted, &paused, &closed]);
    }
    if let Some(due) = explanation.clock.due {
        let wall = format::wall(due, zone);
        text += &fill(CLOCK.due_at, &[&format::spoken_day_time(wall)]);
    }
    text + CLOCK.whole.get()
}
