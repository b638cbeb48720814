//! The tickets themselves: filters, search, order, one page of rows, and the row that is open.

use super::badge::{badge, class, icon, word};
use super::charts::rank;
use super::editor::{Detail, NewTicket};
use super::listing::{self, Listing, Needs, PAGE, STATUSES};
use super::view::{Column, Show};
use crate::clock::{Clock, Status};
use crate::document::agreement::Metric;
use crate::time::{Instant, Local};
use crate::ui::format::number;
use crate::ui::format::{self, Length};
use crate::ui::icon::Icon;
use crate::ui::input::{Select, value_of};
use crate::ui::judged::LIVE;
use crate::ui::language::use_language;
use crate::ui::state::{Action, State};
use crate::ui::store::Current;
use crate::ui::text::states::EN as BUSY;
use crate::ui::text::tickets::EN;
use crate::ui::text::{Text, fill};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, InputEvent, KeyboardEvent};
use yew::prelude::*;

/// Where the target stands on the small bar, in thousandths, so that an overrun has room.
const TARGET: i64 = 833;

/// The props of [`Table`].
#[derive(Clone, PartialEq, Properties)]
pub struct TableProps {
    /// The state at the last result.
    pub state: Current,
    /// The state, which is changed.
    pub now: Current,
    /// Changes it.
    pub dispatch: Callback<Action>,
    /// At most so many rows of a page are drawn now.
    pub rows: usize,
}

/// The card with the tickets.
#[component]
pub fn Table(props: &TableProps) -> Html {
    use_language();
    let (state, now, dispatch) = (&props.state, &props.now, &props.dispatch);
    let view = &state.tickets_view;
    let (body, fresh) = (use_node_ref(), use_node_ref());
    let needs = Needs::new(&state.report, view);
    let many = state.report.tickets > LIVE;
    let listed = {
        let known = state.listed.clone();
        // Many rows are sorted in slices, and those before stay until then.
        use_memo(
            (needs, known.as_ref().map(Rc::as_ptr)),
            move |(needs, _)| match known
                .filter(|known| many && Rc::ptr_eq(&known.needs.report, &needs.report))
            {
                Some(known) => Some((known.listing.clone(), known.needs != *needs)),
                None if many => None,
                None => Some((Rc::new(needs.list()), false)),
            },
        )
    };
    let (listing, stale) = match &*listed {
        Some((listing, stale)) => (listing.clone(), *stale),
        None => (Rc::default(), true),
    };
    let total = now.document().tickets.len();
    let is_new = view.open == Some(total);
    let pages = listing.rows.len().div_ceil(PAGE).max(1);
    let page = view.page.min(pages - 1);
    // Paper has no pages to turn.
    let (first, most) = match is_printed(state) {
        true => (0, listing.rows.len()),
        false => (page * PAGE, PAGE),
    };
    let rows = &listing.rows[first..listing.rows.len().min(first + most)];
    let drawn = match is_printed(state) {
        true => rows,
        false => &rows[..rows.len().min(props.rows)],
    };
    {
        // A page is read from its top or from the open row, so focus goes there; not on the first drawing.
        let (body, seen) = (body.clone(), use_mut_ref(|| page));
        use_effect_with(page, move |&page| {
            if seen.replace(page) != page {
                let find = |what: &str| body.cast::<Element>()?.query_selector(what).ok()?;
                focus(find("[aria-expanded=true]").or_else(|| find(".tid")));
            }
        });
    }
    {
        // A row that was opened from elsewhere, such as a new ticket's, is brought in sight.
        let (body, fresh, seen) = (
            body.clone(),
            fresh.clone(),
            use_mut_ref(|| (view.open, is_new)),
        );
        let place = view
            .open
            .and_then(|open| listing.rows.iter().position(|&row| row as usize == open));
        let dispatch = dispatch.clone();
        use_effect_with((view.open, is_new), move |&now| {
            if seen.replace(now) == now || now.0.is_none() {
                return;
            }
            if let Some(elsewhere) = place.map(|place| place / PAGE).filter(|&at| at != page) {
                dispatch.emit(Action::Show(Show::Page(elsewhere)));
                return;
            }
            let find =
                |node: &NodeRef, what: &str| node.cast::<Element>()?.query_selector(what).ok()?;
            focus(find(&fresh, "input").or_else(|| find(&body, "[aria-expanded=true]")));
        });
    }
    let send = |show: Show| {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.emit(Action::Show(show.clone())))
    };
    let onkeydown = {
        let (dispatch, open) = (dispatch.clone(), view.open);
        Callback::from(move |event: KeyboardEvent| on_key(&event, open, &dispatch))
    };
    html! {
        <section class={classes!("card", "tb", stale.then_some("stale"))} aria-labelledby="tickets-title" aria-busy={stale.then_some("true")}>
            <div class="ch">
                <h3 id="tickets-title">{ EN.heading }</h3>
                { chips(state, &listing, &send) }
            </div>
            { tools(state, dispatch) }
            if is_new {
                <div class="newt" ref={fresh}>
                    <NewTicket state={now.clone()} dispatch={dispatch.clone()} />
                </div>
            }
            if rows.is_empty() && stale {
                <p class="more" role="status">{ BUSY.sorting }</p>
            } else if rows.is_empty() {
                <p class="more" role="status">{ nothing(state) }{ " " }
                    <button type="button" class="lk" onclick={
                        let dispatch = dispatch.clone();
                        Callback::from(move |_: MouseEvent| {
                            dispatch.emit(Action::Show(Show::Filter(None)));
                            dispatch.emit(Action::Show(Show::Search(String::new())));
                        })
                    }>{ EN.show_all }</button>
                </p>
            } else {
                <table class="tt" {onkeydown} ref={body}>
                    <caption class="vh">{ EN.table_caption }</caption>
                    <thead><tr>{ for Column::ALL.iter().map(|&column| head(state, column, &send)) }</tr></thead>
                    <tbody>
                        for &position in drawn {
                            { row(state, now, dispatch, position as usize) }
                        }
                    </tbody>
                </table>
                <div class="row more">
                    <span role="status">{ fill(EN.showing, &[first + 1, first + rows.len(), listing.rows.len()].map(|count| number(count as u64)).each_ref().map(String::as_str)) }</span>
                    if page > 0 {
                        <button type="button" class="btn sm" onclick={send(Show::Page(page - 1))}>{ EN.earlier_rows }</button>
                    }
                    if page + 1 < pages {
                        <button type="button" class="btn sm" onclick={send(Show::Page(page + 1))}>{ EN.later_rows }</button>
                    }
                </div>
            }
        </section>
    }
}

fn is_printed(state: &State) -> bool {
    state.take.as_ref().is_some_and(|taken| taken.printing)
}

fn focus(element: Option<Element>) {
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // Focus fails only for an element that is gone.
        let _ = element.focus();
    }
}

/// Arrows move between the ids, Escape closes the open row.
fn on_key(event: &KeyboardEvent, open: Option<usize>, dispatch: &Callback<Action>) {
    let target = event.composed_path().get(0).dyn_into::<Element>().ok();
    let Some(target) = target else {
        return;
    };
    let key = event.key();
    if key == "Escape" && open.is_some() {
        event.prevent_default();
        let table = target.closest("table").ok().flatten();
        focus(table.and_then(|table| table.query_selector("[aria-expanded=true]").ok()?));
        dispatch.emit(Action::Show(Show::Open(None)));
        return;
    }
    if !target.matches(".tid").unwrap_or(false) {
        return;
    }
    let step: fn(&Element) -> Option<Element> = match key.as_str() {
        "ArrowDown" => Element::next_element_sibling,
        "ArrowUp" => Element::previous_element_sibling,
        _ => return,
    };
    event.prevent_default();
    let mut row = target.closest("tr").ok().flatten();
    while let Some(next) = row.as_ref().and_then(step) {
        if let Ok(Some(id)) = next.query_selector(".tid") {
            focus(Some(id));
            return;
        }
        row = Some(next);
    }
}

type Send<'a> = &'a dyn Fn(Show) -> Callback<MouseEvent>;

fn chips(state: &State, listing: &Listing, send: Send) -> Html {
    let view = &state.tickets_view;
    let chip = |status: Option<Status>, count: usize| {
        html! {
            <button type="button" aria-pressed={(view.filter == status).to_string()} onclick={send(Show::Filter(status))}>
                if let Some(status) = status { { icon(status).draw() } }
                { status.map_or(EN.all, word) }{ " " }<b>{ number(count as u64) }</b>
            </button>
        }
    };
    let shown = STATUSES.iter().zip(listing.counts);
    let shown = shown.filter(|&(&status, count)| count > 0 || view.filter == Some(status));
    html! {
        <div class="flt" role="group" aria-label={EN.show}>
            { chip(None, state.document().tickets.len()) }
            for (&status, count) in shown { { chip(Some(status), count) } }
        </div>
    }
}

/// Search, and the order for layouts without a head.
fn tools(state: &State, dispatch: &Callback<Action>) -> Html {
    let view = &state.tickets_view;
    let oninput = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: InputEvent| {
            dispatch.emit(Action::Show(Show::Search(value_of(&event))))
        })
    };
    let options = Column::ALL.iter().enumerate().map(|(position, &column)| {
        (
            AttrValue::from(position.to_string()),
            AttrValue::from(column_name(state, column)),
        )
    });
    let onchange = {
        let (dispatch, sorted) = (dispatch.clone(), view.sort.0);
        Callback::from(move |value: String| {
            let column = value
                .parse()
                .ok()
                .and_then(|position: usize| Column::ALL.get(position));
            if let Some(&column) = column.filter(|&&column| column != sorted) {
                dispatch.emit(Action::Show(Show::Sort(column)));
            }
        })
    };
    let turn = {
        let (dispatch, sorted) = (dispatch.clone(), view.sort.0);
        Callback::from(move |_: MouseEvent| dispatch.emit(Action::Show(Show::Sort(sorted))))
    };
    let chosen = Column::ALL
        .iter()
        .position(|&column| column == view.sort.0)
        .unwrap_or(0);
    html! {
        <div class="tools">
            <input type="search" class="in sm" placeholder={EN.search} aria-label={EN.search} autocomplete="off"
                spellcheck="false" value={view.search.clone()} {oninput} />
            <div class="row srt">
                <Select id="sort-by" class="sm" label={EN.sort_by} value={chosen.to_string()} options={options.collect::<Vec<_>>()} {onchange} />
                <button type="button" class={classes!("ib", "b", view.sort.1.then_some("dn"))} aria-label={EN.turn_round}
                    aria-pressed={view.sort.1.to_string()} onclick={turn}>{ Icon::Sort.draw() }</button>
            </div>
        </div>
    }
}

fn nothing(state: &State) -> String {
    let view = &state.tickets_view;
    match view.filter {
        Some(status) if view.search.trim().is_empty() => fill(EN.none_such, &[word(status).get()]),
        _ => fill(EN.none_found, &[view.search.trim()]),
    }
}

fn column_name(state: &State, column: Column) -> Text {
    match (column, state.tickets_view.metric) {
        (Column::Due, Metric::FirstResponse) => EN.reply_by,
        _ => EN.columns[column as usize],
    }
}

fn head(state: &State, column: Column, send: Send) -> Html {
    let (sorted, descending) = state.tickets_view.sort;
    let order = (sorted == column).then_some(if descending {
        "descending"
    } else {
        "ascending"
    });
    let class = match column {
        Column::Logged | Column::Due => "hm",
        Column::Margin => "num",
        _ => "",
    };
    html! {
        <th scope="col" {class} aria-sort={order}>
            <button type="button" class="hdb" onclick={send(Show::Sort(column))}>
                { column_name(state, column) }
                <span class={classes!("dir", order)}>{ Icon::Sort.draw() }</span>
            </button>
        </th>
    }
}

/// `Tue 24 Nov, 10:10`, with the year where it is not the year of judging.
fn day_time(local: Local, as_of: Local) -> String {
    if local.date().year() == as_of.date().year() {
        return format::day_time(local);
    }
    format::dated_time(local)
}

fn row(state: &Current, now: &Current, dispatch: &Callback<Action>, position: usize) -> Html {
    let view = &state.tickets_view;
    let tickets = &state.document().tickets;
    let clock = state.report.clocks_of(view.metric).get(position);
    let Some((ticket, clock)) = tickets.get(position).zip(clock) else {
        return html! {};
    };
    let open = view.open == Some(position);
    let column = tickets
        .fields()
        .iter()
        .find(|field| field.name == "priority");
    let number = state.report.priorities.get(position).copied();
    let priority = column
        .zip(number)
        .map_or("", |(column, number)| column.values.text(number));
    let place = state
        .agreement()
        .priorities
        .iter()
        .position(|known| known.id == priority);
    let zone = state.shown_zone();
    let as_of = format::wall(state.as_of(), zone);
    let when = |at: Instant| day_time(format::wall(at, zone), as_of);
    let due = match clock.due {
        _ if !listing::is_timed(clock) => EN.dash.get().to_owned(),
        _ if clock.due_moves => EN.moves.get().to_owned(),
        Some(due) => when(due),
        None => EN.never.get().to_owned(),
    };
    let toggle = {
        let (dispatch, to) = (dispatch.clone(), (!open).then_some(position));
        Callback::from(move |_: MouseEvent| dispatch.emit(Action::Show(Show::Open(to))))
    };
    let detail_id = open.then_some("open-ticket");
    html! {
        <key={position}>
            <tr class={open.then_some("op")}>
                <th scope="row"><button type="button" class="lk tid" aria-expanded={open.to_string()} aria-controls={detail_id} onclick={toggle}>{ ticket.id() }</button></th>
                <td class="prio">if let Some(place) = place { <i class={rank(place)} /> }{ priority }</td>
                <td class="hm">{ clock.started.map(when) }</td>
                <td class="hm">{ due }</td>
                <td class="res">{ badge(clock.status) }</td>
                <td class="tclk">{ bar(clock) }{ used(clock) }</td>
                <td class="num mar">{ margin(clock, view.metric) }</td>
            </tr>
            if open {
                <tr class="det" id={detail_id}>
                    <td colspan="7"><Detail state={state.clone()} now={now.clone()} dispatch={dispatch.clone()} {position} /></td>
                </tr>
            }
        </>
    }
}

/// How much of the target is used, with a tick at the target.
fn bar(clock: &Clock) -> Html {
    let timed = listing::is_timed(clock);
    let used = if timed && clock.limit > 0 {
        clock.used.saturating_mul(TARGET) / clock.limit
    } else {
        0
    };
    let used = used.clamp(0, 1000);
    let percent = |thousandths: i64| {
        [
            &(thousandths / 10).to_string(),
            ".",
            &(thousandths % 10).to_string(),
            "%",
        ]
        .concat()
    };
    html! {
        <svg class={classes!("mb", class(clock.status))} width="100%" height="12" aria-hidden="true">
            <rect class="trk" y="3" width="100%" height="6" rx="3" />
            if used > 0 { <line class="usd" x2={percent(used.min(TARGET))} y1="6" y2="6" /> }
            if used > TARGET { <line class="lat" x1={percent(TARGET)} x2={percent(used)} y1="6" y2="6" /> }
            <line class="tick" x1={percent(TARGET)} x2={percent(TARGET)} y2="12" />
        </svg>
    }
}

fn used(clock: &Clock) -> Html {
    if clock.target.is_none() {
        return html! { <span class="usd2">{ EN.dash }</span> };
    }
    html! {
        <span class="usd2">
            if listing::is_timed(clock) { <Length seconds={clock.used} /> } else { { EN.dash } }
            <span>{ EN.of }<Length seconds={clock.limit} /></span>
        </span>
    }
}

fn margin(clock: &Clock, metric: Metric) -> Html {
    match clock.status {
        Status::Met => html! { <><Length seconds={clock.margin()} />{ EN.to_spare }</> },
        Status::Breached => html! { <><Length seconds={clock.margin()} />{ EN.late }</> },
        Status::Unknown => html! { { match metric {
            Metric::FirstResponse => EN.no_reply_date,
            _ => EN.no_close_date,
        } } },
        Status::NotCovered => html! { { EN.no_target } },
        Status::Cancelled | Status::NotStarted => html! { { EN.dash } },
        _ => html! { <><Length seconds={clock.margin()} />{ EN.left }</> },
    }
}
