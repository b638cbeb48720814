//! The tickets that are judged otherwise under a variant, each with why.

use super::act::Act;
use super::column::{Column, ROWS};
use super::{letter, words};
use crate::compare::{Flip, Why};
use crate::document::agreement::Metric;
use crate::ui::format::number;
use crate::ui::input::focus_near;
use crate::ui::language::use_language;
use crate::ui::state::{Action, View};
use crate::ui::store::Current;
use crate::ui::text::compare::EN;
use crate::ui::text::{counted, fill};
use crate::ui::tickets::badge::badge;
use crate::ui::tickets::charts::rank;
use crate::ui::tickets::view::Show;
use std::rc::Rc;
use yew::prelude::*;

/// Tickets that change on paper, at most.
const ON_PAPER: usize = 1_000;

/// A column in the props of a component: the same one or another.
#[derive(Clone)]
pub struct Shared(pub Rc<Column>);

impl PartialEq for Shared {
    fn eq(&self, other: &Shared) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// The props of [`Flips`].
#[derive(Clone, PartialEq, Properties)]
pub struct FlipsProps {
    /// The state.
    pub state: Current,
    /// Changes it.
    pub dispatch: Callback<Action>,
    /// The position of the variant among the cards.
    pub position: usize,
    /// What follows from it.
    pub column: Shared,
}

/// The list of one variant.
#[component]
pub fn Flips(props: &FlipsProps) -> Html {
    use_language();
    let FlipsProps {
        state,
        dispatch,
        position,
        column: Shared(column),
    } = props;
    let letter = letter(*position);
    let several = state.document().variants.len() > 1;
    // Paper has no button for more.
    let printing = state.take.as_ref().is_some_and(|taken| taken.printing);
    let rows = if printing {
        ON_PAPER
    } else {
        state.compared.rows
    };
    let rows = column.reasons(state, rows);
    let left = column.flips.len() - rows.len();
    let more = {
        let (dispatch, rows) = (dispatch.clone(), state.compared.rows);
        Callback::from(move |event: MouseEvent| {
            // The last ones that are shown take the button away: the next row follows on what has the focus.
            if left <= 5 * ROWS {
                focus_near(&event, ".card", "tbody tr:last-child .tid");
            }
            dispatch.emit(Action::Compare(Act::Rows(rows + 5 * ROWS)));
        })
    };
    let title = html! {
        <>{ EN.flips }if several { { ": " }{ fill(EN.flips_of, &[letter]) } }</>
    };
    if column.flips.is_empty() {
        return html! {
            <div class="card"><h3>{ title }</h3><p class="ins">{ EN.none_flips }</p></div>
        };
    }
    let [ticket, priority, a, b, because] = EN.th;
    html! {
        <div class="card">
            <div class="ch2"><h3>{ title.clone() }</h3><p class="fine">{ words::tally(column, *position) }</p></div>
            <div class="scr" tabindex="0" role="region" aria-label={fill(EN.flips_of, &[letter])}>
                <table class="tt flp">
                    <caption class="vh">{ title }</caption>
                    <thead><tr>
                        <th scope="col">{ ticket }</th><th scope="col">{ priority }</th>
                        <th scope="col">{ a }</th><th scope="col">{ fill(b, &[letter]) }</th><th scope="col">{ because }</th>
                    </tr></thead>
                    <tbody>
                        for (flip, whys) in &rows { { row(state, dispatch, flip, whys) } }
                    </tbody>
                </table>
            </div>
            if left > 0 {
                <p class="more">
                    <button type="button" class="btn sm" onclick={more}>{ counted(left.min(5 * ROWS) as u64, EN.show_more) }</button>
                    { " " }<span role="status">{ fill(EN.showing, &[&number(rows.len() as u64), &number(column.flips.len() as u64)]) }</span>
                </p>
            }
        </div>
    }
}

fn row(state: &Current, dispatch: &Callback<Action>, flip: &Flip, whys: &[Why]) -> Html {
    let tickets = &state.document().tickets;
    let Some(ticket) = tickets.get(flip.ticket) else {
        return Html::default();
    };
    let column = tickets
        .fields()
        .iter()
        .find(|field| field.name == "priority");
    let number = state.report.priorities.get(flip.ticket).copied();
    let priority = column
        .zip(number)
        .map_or("", |(column, number)| column.values.text(number));
    let place = state
        .agreement()
        .priorities
        .iter()
        .position(|known| known.id == priority);
    let look = {
        let (dispatch, id, position) = (dispatch.clone(), ticket.id().to_owned(), flip.ticket);
        let metric = flip.metric;
        Callback::from(move |event: MouseEvent| {
            focus_near(&event, ".mn", "#tab-tickets");
            if Metric::MAIN.contains(&metric) {
                dispatch.emit(Action::Show(Show::Metric(metric)));
            }
            dispatch.emit(Action::Show(Show::Filter(None)));
            dispatch.emit(Action::Show(Show::Search(id.clone())));
            dispatch.emit(Action::Show(Show::Open(Some(position))));
            dispatch.emit(Action::View(View::Tickets));
        })
    };
    let zone = state.shown_zone();
    let look = state.views().contains(&View::Tickets).then_some(look);
    html! {
        <tr key={[&flip.ticket.to_string(), "-", &(flip.metric as usize).to_string()].concat()}>
            <th scope="row">
                if let Some(look) = look {
                    <button type="button" class="lk tid" onclick={look}>{ ticket.id() }<span class="vh">{ ", " }{ EN.look }</span></button>
                } else {
                    { ticket.id() }
                }
            </th>
            <td class="prio">if let Some(place) = place { <i class={rank(place)} /> }{ priority }</td>
            <td class="fa">{ badge(flip.before) }</td>
            <td class="fb">{ badge(flip.after) }</td>
            <td class="bcs">
                if flip.metric == Metric::FirstResponse { <b>{ EN.of_reply }{ " " }</b> }
                for (position, why) in whys.iter().take(3).enumerate() {
                    if position > 0 { <br /> }
                    { words::why(why, zone) }
                }
            </td>
        </tr>
    }
}
