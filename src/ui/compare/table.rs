//! The figures side by side, with bars that differ by their pattern.

use super::column::Column;
use super::{letter, words};
use crate::compare::{self, Cell, Row, Side, What};
use crate::document::agreement::Metric;
use crate::ui::page::Hidden;
use crate::ui::store::Current;
use crate::ui::text::compare::EN;
use crate::ui::text::{Text, counted, fill};
use crate::zone::Zone;
use std::rc::Rc;
use yew::prelude::*;

/// The table of the agreement and the variants that differ from it, each with its position among the cards.
pub fn table(state: &Current, judged: &[(usize, Rc<Column>)]) -> Html {
    let judged: Vec<&(usize, Rc<Column>)> = judged
        .iter()
        .filter(|(_, column)| !column.headline.same)
        .collect();
    let answers: Vec<_> = judged
        .iter()
        .map(|(_, column)| column.answer(state))
        .collect();
    let mut sides = vec![Side {
        agreement: state.agreement(),
        report: &state.report,
        answer: state.answer.as_deref(),
    }];
    sides.extend(
        judged
            .iter()
            .zip(&answers)
            .map(|((_, column), answer)| column.side(answer.as_deref())),
    );
    let places: Vec<usize> = std::iter::once(0)
        .chain(judged.iter().map(|(position, _)| *position))
        .collect();
    let rows = compare::table(&sides);
    let zone = state.shown_zone();
    let shown = |row: &&Row| row.what != What::Credit || !state.hides(Hidden::Credits);
    let metric = state.report.metric(Metric::Resolution);
    let count = metric.map_or(0, |metric| metric.overall.counts.judged);
    html! {
        <div class="scr" tabindex="0" role="region" aria-label={EN.caption}>
            <table class={classes!("cm", ["", "", "c2", "c3", "c4"].get(places.len()).copied())}>
                <caption class="vh">{ EN.caption }</caption>
                <thead><tr>
                    <th scope="col">{ counted(count, EN.judged) }</th>
                    for &place in &places { <th scope="col">{ letter(place) }</th> }
                    if places.len() == 2 { <th scope="col">{ fill(EN.against, &[letter(places[1])]) }</th> }
                </tr></thead>
                <tbody>
                    for row in rows.iter().filter(|row| shown(row)) { { line(row, &places, zone) } }
                </tbody>
            </table>
        </div>
    }
}

fn line(row: &Row, places: &[usize], zone: Zone) -> Html {
    let single = places.len() == 2;
    let cell = |position: usize, cell: &Cell| {
        let place = places[position];
        html! {
            <td class="cv">
                <span class="lt" aria-hidden="true">{ letter(place) }</span>
                <b>{ words::value(&cell.value, zone) }</b>
                if let Some(length) = cell.bar { { bar(place, length) } }
                if position > 0 && !single { { difference(row, position) } }
            </td>
        }
    };
    html! {
        <tr>
            <th scope="row">{ words::row(&row.what) }</th>
            for (position, one) in row.cells.iter().enumerate() { { cell(position, one) } }
            if single { <td class="dl">{ difference(row, 1) }</td> }
        </tr>
    }
}

/// How a figure differs from the agreement's: a triangle for the direction, and by how much.
fn difference(row: &Row, position: usize) -> Html {
    let (before, after) = (&row.cells[0].value, &row.cells[position].value);
    let Some(difference) = compare::difference(before, after) else {
        let same = before == after;
        return html! { <span class="df">{ if same { EN.unchanged } else { EN.none } }</span> };
    };
    let worse = compare::is_worse(&row.what, &difference);
    let text = words::difference(&row.what, &difference.by, difference.more);
    let due = matches!(row.what, compare::What::Due);
    let (sign, word): (&str, Text) = match difference.more {
        true => ("M5 1l4 8H1z", EN.more),
        false => ("M1 1h8L5 9z", EN.less),
    };
    html! {
        <span class={classes!("df", worse.then_some("bad"))}>
            if !due {
                <svg class="tri" width="10" height="10" viewBox="0 0 10 10" aria-hidden="true" focusable="false"><path d={sign} /></svg>
            }
            { text }
            if !due { <span class="vh">{ " " }{ if worse { EN.worse } else { word } }</span> }
        </span>
    }
}

/// A bar: A is solid, B hatched, C dotted, D an outline.
fn bar(place: usize, length: u64) -> Html {
    let mark = ["a", "b", "c", "d"][place.min(3)];
    let width = [
        &(length / 10).to_string(),
        ".",
        &(length % 10).to_string(),
        "%",
    ]
    .concat();
    let id = ["fill-", mark].concat();
    let fill = match place {
        0 | 3 => None,
        _ => Some(["url(#", &id, ")"].concat()),
    };
    html! {
        <svg class={classes!("cb", mark)} width="100%" height="8" aria-hidden="true" focusable="false">
            if place == 1 {
                <pattern {id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                    <rect class="pg" width="5" height="5" /><rect class="pi" width="2.5" height="5" />
                </pattern>
            } else if place == 2 {
                <pattern {id} width="4" height="4" patternUnits="userSpaceOnUse">
                    <rect class="pg" width="4" height="4" /><circle class="pi" cx="2" cy="2" r="1.2" />
                </pattern>
            }
            <rect class="trk" y="1" width="100%" height="6" rx="3" />
            if length > 0 { <rect class="pb" y="1" {width} height="6" rx="3" {fill} /> }
        </svg>
    }
}
