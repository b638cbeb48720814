//! What does not come in, row by row with what mends it, and what is worth knowing of what does.

use super::anew;
use super::mapping::column_name;
use crate::import::{NoteKind, Reason};
use crate::ui::file;
use crate::ui::format::number;
use crate::ui::icon::Icon;
use crate::ui::state::Action;
use crate::ui::text::import::EN as IMPORT;
use crate::ui::text::tickets::EN;
use crate::ui::text::{counted, fill, fill_for};
use crate::ui::tickets::intake::{Held, Intake};
use std::rc::Rc;
use yew::prelude::*;

/// Rows that are listed for one reason.
const LISTED: usize = 20;

/// `7 of 1,204 rows will be left out`.
fn left_out_of(left_out: u64, rows: u64) -> String {
    match left_out {
        0 => EN.none_left_out.into(),
        _ => fill_for(rows, EN.left_out_of, &[&number(left_out), &number(rows)]),
    }
}

pub(super) fn worth_knowing(intake: &Intake, held: &Held) -> Html {
    // For each kind the number of tickets, and the last of them: notes come ticket by ticket.
    let mut kinds: Vec<(NoteKind, usize, usize)> = Vec::new();
    for note in &held.import.notes {
        match kinds.iter_mut().find(|(kind, ..)| *kind == note.kind) {
            Some((_, count, last)) => {
                *count += usize::from(*last != note.ticket);
                *last = note.ticket;
            }
            None => kinds.push((note.kind, 1, note.ticket)),
        }
    }
    let import = &held.import;
    let untold = import.without_changes.filter(|&untold| untold > 0);
    if kinds.is_empty()
        && import.status_history
        && untold.is_none()
        && !import.short_years
        && !intake.options.dates_alone
        && import.unused.is_empty()
    {
        return html! {};
    }
    html! {
        <div class="part">
            <h4>{ EN.notes_title }</h4>
            <ul class="plain">
                if !import.status_history { <li>{ EN.no_history }</li> }
                if let Some(untold) = untold { <li>{ counted(untold as u64, IMPORT.without_changes) }</li> }
                if import.short_years { <li>{ IMPORT.short_years }</li> }
                if intake.options.dates_alone { <li>{ IMPORT.dates_alone }</li> }
                for (kind, count, _) in kinds { <li>{ counted(count as u64, EN.notes[kind as usize]) }</li> }
                if !import.unused.is_empty() { <li>{ fill(IMPORT.unused, &[&names(&import.unused)]) }</li> }
            </ul>
        </div>
    }
}

/// The first columns by name, and how many more.
fn names(unused: &[String]) -> String {
    const NAMED: usize = 8;
    let named: Vec<String> = unused
        .iter()
        .take(NAMED)
        .map(|name| column_name(name))
        .collect();
    let named = crate::ui::format::list(&named);
    match unused.len().saturating_sub(NAMED) {
        0 => named,
        more => fill(EN.and_more, &[&named, &number(more as u64)]),
    }
}

/// The rows that are left out, by reason, the first ones of each.
pub(super) fn left_out(
    dispatch: &Callback<Action>,
    intake: &Rc<Intake>,
    held: &Held,
    buttons: Html,
) -> Html {
    let import = &held.import;
    let mut groups: Vec<(Reason, Vec<&crate::import::LeftOut>)> = Vec::new();
    for row in &import.left_out {
        match groups.iter_mut().find(|(reason, _)| *reason == row.reason) {
            Some((_, rows)) => rows.push(row),
            None => groups.push((row.reason, vec![row])),
        }
    }
    let save = {
        let intake = intake.clone();
        Callback::from(move |_: MouseEvent| {
            if let Some(csv) = intake.left_out_csv() {
                file::download("rows-left-out.csv", &csv);
            }
        })
    };
    html! {
        <section class="card imp" aria-labelledby="left-out-title">
            <div class="ch">
                <div>
                    <p class="eyebrow">{ IMPORT.steps[2] }</p>
                    <h3 id="left-out-title">{ left_out_of(import.left_out.len() as u64, import.rows as u64) }</h3>
                </div>
                if !groups.is_empty() {
                    <button type="button" class="btn sm" onclick={save}>{ Icon::Download.draw() }{ EN.download_rows }</button>
                }
            </div>
            for (reason, rows) in groups {
                <h4 class="rsn">{ number(rows.len() as u64) }{ " × " }{ EN.reasons[reason as usize] }</h4>
                <p class="ins">{ IMPORT.fixes[reason as usize] }{ " " }{ rule(dispatch, intake, reason, rows.len()) }</p>
                <div class="scr" tabindex="0" role="region" aria-label={EN.reasons[reason as usize]}>
                    <table class="cht">
                        <caption class="vh">{ EN.reasons[reason as usize] }</caption>
                        <thead><tr>
                            for head in [EN.row, EN.ticket, EN.value] { <th scope="col">{ head }</th> }
                        </tr></thead>
                        <tbody>
                            for row in rows.iter().take(LISTED) {
                                <tr>
                                    <th scope="row">{ row.row }</th>
                                    <td>{ &row.ticket }</td>
                                    <td class="smp">{ row_value(row) }</td>
                                </tr>
                            }
                        </tbody>
                    </table>
                </div>
                if rows.len() > LISTED { <p class="fine">{ fill(EN.and_rows, &[&number((rows.len() - LISTED) as u64)]) }</p> }
            }
            { buttons }
        </section>
    }
}

fn row_value(row: &crate::import::LeftOut) -> String {
    if row.column.is_empty() {
        return EN.dash.get().to_owned();
    }
    [&column_name(&row.column), ": “", &row.value, "”"].concat()
}

/// A button that mends all rows of a reason, where one rule does.
fn rule(dispatch: &Callback<Action>, intake: &Rc<Intake>, reason: Reason, rows: usize) -> Html {
    if reason != Reason::NoTimeOfDay {
        return html! {};
    }
    let onclick = {
        let (dispatch, intake) = (dispatch.clone(), intake.clone());
        Callback::from(move |_: MouseEvent| {
            anew(&dispatch, &intake, |options| options.dates_alone = true);
        })
    };
    let rows = counted(rows as u64, EN.rows);
    html! { <button type="button" class="lk" {onclick}>{ fill(IMPORT.at_midnight, &[&rows]) }</button> }
}
