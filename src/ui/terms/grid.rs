//! The week as a grid of half hours under the rows of service hours, painted with the pointer or by keys.
//!
//! What painting does to hours is the engine's (`document::paint`); here are the selection, the keys and the
//! pointer. The rows say and change the same, so a cell may be smaller than a finger.

use super::clause::Edits;
use super::week;
use crate::document::agreement::Calendar;
use crate::document::hours::{Period, Week};
use crate::document::paint::{self, CELLS, Fill};
use crate::span::Span;
use crate::ui::format;
use crate::ui::input;
use crate::ui::language;
use crate::ui::language::use_language;
use crate::ui::page::Hidden;
use crate::ui::text::editors::EN;
use crate::ui::text::units::EN as UNITS;
use crate::ui::text::{fill, fill_for};
use js_sys::{Function, Reflect};
use std::ops::RangeInclusive;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, KeyboardEvent, PointerEvent};
use yew::prelude::*;

/// Where painting begins if no hour is open: nine o'clock.
const NINE: usize = 18;

/// The grid of a calendar, by its position among those that are shown.
#[inline(never)]
pub fn of(edits: &Edits, position: usize, name: &str, calendar: &Calendar) -> Html {
    if edits.state.hides(Hidden::Paint) {
        return Html::default();
    }
    let rtl = language::direction(edits.state.language) == "rtl";
    html! {
        <Grid {position} hours={calendar.hours.clone()} name={fill(EN.grid, &[name])} {rtl}
            onpaint={edits.on_week([position, 0, 0])} />
    }
}

/// The grid of a week.
#[derive(Clone, PartialEq, Properties)]
struct GridProps {
    /// The position of the calendar: ids begin with it.
    position: usize,
    /// The week.
    hours: Week,
    /// The name of the grid.
    name: AttrValue,
    /// Whether the day goes from right to left.
    rtl: bool,
    /// Takes the week as it is painted.
    onpaint: Callback<Week>,
}

/// A cell: the row of its day, which is in the order of the language, and its half hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Cell {
    row: usize,
    half: usize,
}

/// The day of a row, Monday = 0.
fn day(row: usize) -> usize {
    language::week()[row]
}

/// How far painting is.
#[derive(Clone, PartialEq)]
struct Hand {
    /// The cell that has the focus, and the other corner of what is selected.
    at: Cell,
    from: Cell,
    /// Whether the stroke that is being drawn opens or closes.
    stroke: Option<bool>,
    /// What was said last.
    said: String,
    /// The day that was copied, with its hours.
    copied: Option<(usize, Vec<Period>)>,
}

impl Hand {
    /// On the first open cell of the week.
    fn new(hours: &Week) -> Hand {
        let mut cells = (0..7).flat_map(|row| (0..CELLS).map(move |half| Cell { row, half }));
        let open = cells.find(|cell| hours.fill(day(cell.row), cell.half) == Fill::Open);
        let at = open.unwrap_or(Cell { row: 0, half: NINE });
        Hand {
            at,
            from: at,
            stroke: None,
            said: String::new(),
            copied: None,
        }
    }

    /// The rows and the half hours that are selected.
    fn chosen(&self) -> (RangeInclusive<usize>, RangeInclusive<usize>) {
        let Hand { at, from, .. } = self;
        (
            at.row.min(from.row)..=at.row.max(from.row),
            at.half.min(from.half)..=at.half.max(from.half),
        )
    }

    fn painted(&self, hours: &Week, open: bool) -> Week {
        let (rows, halves) = self.chosen();
        let mut painted = hours.clone();
        for day in rows.map(day) {
            painted.paint(day..=day, &halves, open);
        }
        painted
    }

    /// Whether painting from where the selection began opens: what is open already is closed.
    fn opens(&self, hours: &Week) -> bool {
        hours.fill(day(self.from.row), self.from.half) != Fill::Open
    }

    /// The cell in words and how many are selected.
    fn say(&mut self, hours: &Week) {
        let (rows, halves) = self.chosen();
        let count = rows.count() * halves.count();
        let cell = words(hours, self.at);
        self.said = fill_for(count as u64, EN.selected, &[&cell, &count.to_string()]);
    }
}

/// `Tuesday 09:00 to 09:30, open`.
fn words(hours: &Week, Cell { row, half }: Cell) -> String {
    let day = day(row);
    let open = hours.open_on(day);
    let cell = paint::covered(&(half..=half));
    let (from, to) = (time(cell.from), time(cell.to));
    let form = match paint::fill(&open, half) {
        Fill::Open => EN.cell_open,
        Fill::Closed => EN.cell_closed,
        Fill::Partly => EN.cell_partly,
    };
    let inside = open.iter().map(|span| span.and(cell));
    let inside: Vec<String> = inside
        .filter(|span| span.seconds() > 0)
        .map(|Span { from, to }| {
            week::period(Period {
                open: from as u32,
                close: to as u32,
            })
        })
        .collect();
    fill(
        form,
        &[format::weekday(day), &from, &to, &format::list(&inside)],
    )
}

fn time(seconds: i64) -> String {
    format::time_of_day(seconds as u32)
}

/// Where a key leads from a cell; `whole` goes to the ends of the week instead of the day.
fn led(at: Cell, key: &str, whole: bool, rtl: bool) -> Option<Cell> {
    let Cell { row, half } = at;
    let earlier = Cell {
        half: half.saturating_sub(1),
        ..at
    };
    let later = Cell {
        half: (half + 1).min(CELLS - 1),
        ..at
    };
    Some(match (key, whole) {
        ("ArrowLeft", _) if rtl => later,
        ("ArrowRight", _) if rtl => earlier,
        ("ArrowLeft", _) => earlier,
        ("ArrowRight", _) => later,
        ("ArrowUp", _) | ("Home", true) => Cell {
            row: if whole { 0 } else { row.saturating_sub(1) },
            ..at
        },
        ("ArrowDown", _) | ("End", true) => Cell {
            row: if whole { 6 } else { (row + 1).min(6) },
            ..at
        },
        ("Home", false) => Cell { half: 0, ..at },
        ("End", false) => Cell {
            half: CELLS - 1,
            ..at
        },
        _ => return None,
    })
}

/// What a key does: the hand after it and, if it paints, the week.
fn pressed(hand: &Hand, props: &GridProps, event: &KeyboardEvent) -> Option<(Hand, Option<Week>)> {
    let hours = &props.hours;
    let (key, whole) = (event.key(), event.ctrl_key() || event.meta_key());
    let mut next = Hand {
        stroke: None,
        ..hand.clone()
    };
    if let Some(at) = led(hand.at, &key, whole, props.rtl) {
        next.at = at;
        next.said.clear();
        if event.shift_key() {
            next.say(hours);
        } else {
            // The cell that takes the focus says itself.
            next.from = at;
        }
        return Some((next, None));
    }
    let (rows, _) = hand.chosen();
    let week = match (&*key, whole) {
        (" " | "Enter", false) => hand.painted(hours, hand.opens(hours)),
        ("Delete" | "Backspace", false) => hand.painted(hours, false),
        ("c" | "C", true) => {
            let day = day(hand.at.row);
            next.said = fill(EN.copied, &[format::weekday(day)]);
            next.copied = Some((day, hours.0[day].clone()));
            return Some((next, None));
        }
        ("v" | "V", true) => {
            let (copied, periods) = hand.copied.as_ref()?;
            let mut week = hours.clone();
            for day in rows.clone().map(day) {
                week.0[day].clone_from(periods);
            }
            let names: Vec<&str> = rows.map(day).map(format::weekday).collect();
            next.said = fill(
                EN.pasted,
                &[format::weekday(*copied), &names.join(UNITS.comma.get())],
            );
            return Some((next, Some(week)));
        }
        _ => return None,
    };
    next.say(&week);
    Some((next, Some(week)))
}

/// By name: bindings of their own would stand in the glue, which the first paint waits for.
fn number(of: &JsValue, name: &str) -> f64 {
    let number = Reflect::get(of, &name.into()).ok();
    number
        .and_then(|number| number.as_f64())
        .unwrap_or_default()
}

fn call(of: &JsValue, name: &str, with: &JsValue) -> JsValue {
    let method = Reflect::get(of, &name.into()).ok();
    let method = method.and_then(|method| method.dyn_into::<Function>().ok());
    let result = method.and_then(|method| method.call1(of, with).ok());
    result.unwrap_or_default()
}

/// The cell under the pointer, the nearest one if it is beside the grid.
fn under(event: &PointerEvent, grid: &NodeRef, position: usize) -> Option<Cell> {
    let grid = grid.cast::<Element>()?;
    let corner = |row, half| {
        let id = ["#", &id(position, Cell { row, half })].concat();
        let cell = grid.query_selector(&id).ok()??;
        Some(call(&cell, "getBoundingClientRect", &JsValue::UNDEFINED))
    };
    let (first, last) = (corner(0, 0)?, corner(6, CELLS - 1)?);
    let (mut start, mut end) = (number(&first, "left"), number(&last, "right"));
    if number(&last, "left") < start {
        (start, end) = (number(&first, "right"), number(&last, "left"));
    }
    let (top, bottom) = (number(&first, "top"), number(&last, "bottom"));
    // A saturating cast: what lies before the first cell is in it.
    let place = |at: f64, from: f64, to: f64, count: usize| {
        (((at - from) / (to - from) * count as f64) as usize).min(count - 1)
    };
    Some(Cell {
        row: place(number(event, "clientY"), top, bottom, 7),
        half: place(number(event, "clientX"), start, end, CELLS),
    })
}

fn id(position: usize, Cell { row, half }: Cell) -> String {
    super::clause::id("cell", [position, row, half])
}

/// The cell that a key was pressed on, by its id.
fn focused(event: &KeyboardEvent) -> Option<Cell> {
    let target = event.composed_path().get(0);
    let id = target.dyn_ref::<Element>()?.id();
    let mut numbers = id.rsplit('-').map(|number| number.parse().ok());
    let (half, row) = (numbers.next()??, numbers.next()??);
    Some(Cell { row, half })
}

/// See [`GridProps`].
#[component]
fn Grid(props: &GridProps) -> Html {
    use_language();
    let grid = use_node_ref();
    let hand = use_state_eq(|| Hand::new(&props.hours));
    let onkeydown = {
        let (props, hand) = (props.clone(), hand.clone());
        Callback::from(move |event: KeyboardEvent| {
            let mut held = (*hand).clone();
            // Whatever moved the focus: the keys are for the cell that has it.
            if let Some(at) = focused(&event).filter(|at| *at != held.at) {
                (held.at, held.from) = (at, at);
            }
            let Some((next, week)) = pressed(&held, &props, &event) else {
                return;
            };
            event.prevent_default();
            input::focus_near(
                &event,
                ".pgb",
                &["#", &id(props.position, next.at)].concat(),
            );
            hand.set(next);
            if let Some(week) = week {
                props.onpaint.emit(week);
            }
        })
    };
    let onpointerdown = {
        let (props, hand, grid) = (props.clone(), hand.clone(), grid.clone());
        Callback::from(move |event: PointerEvent| {
            let Some(at) = under(&event, &grid, props.position) else {
                return;
            };
            if number(&event, "button") != 0.0 {
                return;
            }
            if let Some(grid) = grid.cast::<Element>() {
                let pointer = number(&event, "pointerId");
                call(&grid, "setPointerCapture", &pointer.into());
            }
            hand.set(Hand {
                at,
                from: at,
                stroke: Some(props.hours.fill(day(at.row), at.half) != Fill::Open),
                said: String::new(),
                ..(*hand).clone()
            });
        })
    };
    let onpointermove = {
        let (hand, grid, position) = (hand.clone(), grid.clone(), props.position);
        Callback::from(move |event: PointerEvent| {
            let at = hand.stroke.and_then(|_| under(&event, &grid, position));
            if let Some(at) = at {
                hand.set(Hand {
                    at,
                    ..(*hand).clone()
                });
            }
        })
    };
    let onpointerup = {
        let (props, hand) = (props.clone(), hand.clone());
        Callback::from(move |_: PointerEvent| {
            if let Some(open) = hand.stroke {
                let painted = hand.painted(&props.hours, open);
                let mut next = (*hand).clone();
                next.stroke = None;
                next.say(&painted);
                hand.set(next);
                props.onpaint.emit(painted);
            }
        })
    };
    // A stroke that turns into scrolling was none.
    let onpointercancel = {
        let hand = hand.clone();
        Callback::from(move |_: PointerEvent| {
            hand.set(Hand {
                from: hand.at,
                stroke: None,
                ..(*hand).clone()
            });
        })
    };
    let drawn = hand
        .stroke
        .map(|open| hand.painted(&props.hours, open))
        .unwrap_or_else(|| props.hours.clone());
    let (rows, halves) = hand.chosen();
    let hint = if hand.stroke.is_some() {
        stroke(&rows, &halves)
    } else {
        EN.grid_help.get().to_owned()
    };
    let cell = |at: Cell| {
        let selected = rows.contains(&at.row) && halves.contains(&at.half);
        let tabindex = if at == hand.at { "0" } else { "-1" };
        html! {
            <span key={at.half} id={id(props.position, at)} role="gridcell" {tabindex} aria-selected={selected.to_string()}
                aria-label={words(&drawn, at)}></span>
        }
    };
    let row = |row: usize| {
        let day = day(row);
        html! {
            <div class="pgr" role="row" key={row}>
                <span role="rowheader" aria-label={format::weekday(day)}>{ format::weekday_letter(day) }</span>
                <svg viewBox="0 0 86400 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                    for span in drawn.open_on(day) {
                        <rect x={span.from.to_string()} width={span.seconds().to_string()} height="1" />
                    }
                </svg>
                for half in 0..CELLS { { cell(Cell { row, half }) } }
            </div>
        }
    };
    let several = hand.at != hand.from;
    html! {
        <div class={classes!("pg", several.then_some("many"))}>
            <div class="pgx" aria-hidden="true">
                for hour in ["00", "06", "12", "18", "24"] { <span>{ hour }</span> }
            </div>
            <div ref={grid} class="pgb" role="grid" aria-label={props.name.clone()} aria-multiselectable="true"
                {onkeydown} {onpointerdown} {onpointermove} {onpointerup} {onpointercancel}>
                for place in 0..7 { { row(place) } }
            </div>
            <p class="fine">{ hint }</p>
            <p class="fine" role="status">{ &hand.said }</p>
        </div>
    }
}

/// `Mon–Wed, 09:00 to 12:00`.
fn stroke(rows: &RangeInclusive<usize>, halves: &RangeInclusive<usize>) -> String {
    let [first, last] = [rows.start(), rows.end()].map(|row| format::short_weekday(day(*row)));
    let days = match first == last {
        true => first.to_owned(),
        false => fill(EN.days, &[first, last]),
    };
    let span = paint::covered(halves);
    fill(EN.stroke, &[&days, &time(span.from), &time(span.to)])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn week(json: &str) -> Week {
        crate::document::read(json, "").expect(json)
    }

    #[test]
    fn keys_lead_over_the_grid_and_stop_at_its_edges() {
        for (row, half, key, whole, rtl, expected) in [
            (1, 18, "ArrowRight", false, false, (1, 19)),
            (1, 18, "ArrowRight", false, true, (1, 17)),
            (1, 18, "ArrowLeft", false, false, (1, 17)),
            (1, 18, "ArrowLeft", false, true, (1, 19)),
            (1, 0, "ArrowLeft", false, false, (1, 0)),
            (1, 47, "ArrowRight", false, false, (1, 47)),
            (0, 18, "ArrowUp", false, false, (0, 18)),
            (1, 18, "ArrowDown", false, false, (2, 18)),
            (6, 18, "ArrowDown", false, false, (6, 18)),
            (3, 18, "Home", false, false, (3, 0)),
            (3, 18, "End", false, false, (3, 47)),
            (3, 18, "Home", true, false, (0, 18)),
            (3, 18, "End", true, false, (6, 18)),
        ] {
            let led = led(Cell { row, half }, key, whole, rtl);
            let led = led.map(|cell| (cell.row, cell.half));
            assert_eq!(led, Some(expected), "{key} {whole} {rtl}");
        }
        assert_eq!(led(Cell { row: 0, half: 0 }, "a", false, false), None);
    }

    #[test]
    fn a_cell_says_what_of_it_is_open() {
        let hours = week(r#"{"mon":["09:10-17:30"],"tue":["23:30-24:00"]}"#);
        for (row, half, expected) in [
            (0, 17, "Monday 08:30 to 09:00, closed"),
            (0, 18, "Monday 09:00 to 09:30, open 09:10–09:30"),
            (0, 19, "Monday 09:30 to 10:00, open"),
            (1, 47, "Tuesday 23:30 to 24:00, open"),
        ] {
            assert_eq!(words(&hours, Cell { row, half }), expected);
        }
    }

    #[test]
    fn a_stroke_paints_by_its_first_cell() {
        let hours = week(r#"{"mon-fri":["09:00-17:30"]}"#);
        let mut hand = Hand::new(&hours);
        assert_eq!(hand.at, Cell { row: 0, half: 18 });
        assert!(!hand.opens(&hours));
        (hand.from, hand.at) = (Cell { row: 5, half: 18 }, Cell { row: 6, half: 23 });
        assert!(hand.opens(&hours));
        let painted = hand.painted(&hours, true);
        assert_eq!(
            painted,
            week(r#"{"mon-fri":["09:00-17:30"],"sat-sun":["09:00-12:00"]}"#)
        );
        hand.say(&painted);
        assert_eq!(hand.said, "Sunday 11:30 to 12:00, open. Selected 12 cells.");
        assert_eq!(stroke(&(5..=6), &(18..=23)), "Sat–Sun, 09:00 to 12:00");
    }
}
