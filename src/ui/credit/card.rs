//! How the credit of each period comes about, below the credit card: readings, steps, items, sums.
//!
//! `steps` has the sentences. Whoever has only the contract can follow every line of it.

use super::ahead::ahead;
use super::steps;
use super::words::Words;
use crate::credits::{CreditItem, CreditLine, CreditPeriod, CreditReport};
use crate::document::agreement::{Credit, CreditOn};
use crate::ui::format;
use crate::ui::language::use_language;
use crate::ui::state::State;
use crate::ui::store::Current;
use crate::ui::text::credits::EN;
use crate::ui::text::fill;
use crate::zone::Zone;
use rust_decimal::Decimal;
use std::borrow::Cow;
use web_sys::{Event, HtmlDetailsElement};
use yew::prelude::*;

/// More items than this are folded.
const SHOWN: usize = 10;

/// The credits of the months that are shown.
pub fn credits(state: &State) -> Option<Cow<'_, CreditReport>> {
    let all = state.report.credits.as_ref()?;
    Some(match state.tickets_view.period {
        Some((first, last)) => Cow::Owned(all.during(first, last)),
        None => Cow::Borrowed(all),
    })
}

/// The props of [`Derivation`].
#[derive(Clone, PartialEq, Properties)]
pub struct DerivationProps {
    /// The state.
    pub state: Current,
}

/// The derivation of all periods, behind a line that opens it. As long as it is folded there is nothing in it: rows of
/// many tickets would slow every edit.
#[component]
pub fn Derivation(props: &DerivationProps) -> Html {
    use_language();
    let open = use_state_eq(|| false);
    let ontoggle = {
        let open = open.clone();
        Callback::from(move |event: Event| {
            if let Some(details) = event.target_dyn_into::<HtmlDetailsElement>() {
                open.set(details.open());
            }
        })
    };
    let state = &props.state;
    let shown = credits(state).filter(|_| *open);
    html! {
        <details class="more drv" {ontoggle}>
            <summary>{ EN.how }</summary>
            for credits in shown { { derivation(state, &credits) } }
        </details>
    }
}

/// What lies ahead, and every period.
#[inline(never)]
fn derivation(state: &State, credits: &CreditReport) -> Html {
    let words = Words {
        agreement: state.agreement(),
    };
    let is_owed = |period: &&CreditPeriod| period.lines.iter().any(says_something);
    let owed: Vec<&CreditPeriod> = credits.periods.iter().filter(is_owed).collect();
    let none: Vec<String> = credits
        .periods
        .iter()
        .filter(|period| !is_owed(period))
        .map(|period| steps::period(period.period))
        .collect();
    let last = owed.len().saturating_sub(1);
    let carried = (!credits.carried.0.is_zero())
        .then(|| fill(EN.carried_on, &[&words.money(credits.carried)]));
    html! {
        <>
            { ahead(state, credits) }
            for (position, period) in owed.iter().enumerate() {
                { of_period(state, &words, period, position == last) }
            }
            if !none.is_empty() {
                <p class="fine">{ fill(EN.none_in, &[&format::list(&none)]) }</p>
            }
            for says in carried { <p class="fine">{ says }</p> }
        </>
    }
}

/// Whether a line gives anything, or leaves it open.
fn says_something(line: &CreditLine) -> bool {
    let gives = line.quantity.is_some_and(|give| !give.is_zero());
    gives || line.undecided || !line.rights.is_empty() || !line.items.is_empty()
}

/// `£600`, or the points, days and rights of a period that comes to no money.
fn comes_to(words: &Words<'_>, period: &CreditPeriod) -> String {
    let mut sums = Vec::new();
    if !period.amount.0.is_zero() {
        sums.push(words.money(period.amount));
    }
    for line in &period.lines {
        if let Some(give) = line.quantity
            && line.amount.0.is_zero()
            && !give.is_zero()
        {
            sums.push(words.give(give));
        }
        sums.extend(line.rights.iter().cloned());
    }
    if sums.is_empty() {
        sums.push(words.money(period.amount));
    }
    format::list(&sums)
}

fn of_period(state: &State, words: &Words<'_>, period: &CreditPeriod, open: bool) -> Html {
    let name = steps::period(period.period);
    let so_far = if period.complete { "" } else { EN.so_far.get() };
    let headline = fill(EN.how_period, &[&name, &comes_to(words, period)]);
    let agreement = words.agreement;
    let line = |line: &CreditLine| {
        let mut credits = agreement.credits.iter();
        let credit = credits.find(|credit| credit.id == line.credit)?;
        Some(of_credit(state, words, period, (credit, line)))
    };
    let lines: Vec<Html> = period.lines.iter().filter_map(line).collect();
    let mut sums = vec![(EN.total, period.amount)];
    let more = [
        (EN.rewards, period.rewards),
        (EN.earned_back, period.earned_back),
        (EN.charges, period.charges),
    ];
    sums.extend(more.into_iter().filter(|(_, sum)| !sum.0.is_zero()));
    let claim = period
        .claim_by
        .map(|date| fill(EN.claim_by, &[&format::dated(date)]));
    html! {
        <details class="drp" key={name} {open}>
            <summary>{ headline }{ so_far }</summary>
            { for lines }
            if !agreement.currency.as_deref().unwrap_or_default().is_empty() {
                <dl class="sums">
                    for (says, sum) in sums { <div><dt>{ says }</dt><dd>{ words.money(sum) }</dd></div> }
                </dl>
            }
            for says in claim { <p class="ins">{ says }</p> }
        </details>
    }
}

/// The rows of one credit, from what it looked at to what it comes to.
fn of_credit(
    state: &State,
    words: &Words<'_>,
    period: &CreditPeriod,
    (credit, line): (&Credit, &CreditLine),
) -> Html {
    let row = |(says, result): steps::Row| {
        html! { <tr><td>{ says }</td><td class="num">{ result.unwrap_or_default() }</td></tr> }
    };
    // The periods that failed are named by a step.
    let reading = line
        .reading
        .filter(|_| !matches!(credit.on, CreditOn::FailedPeriods { .. }));
    let reading = reading.map(|seen| {
        let says = steps::looked_at(credit, seen, period.period, &state.report);
        (says, None)
    });
    let steps = line.steps.iter().map(|step| words.step(step, &credit.on));
    let mut rows: Vec<steps::Row> = reading.into_iter().chain(steps).collect();
    if line.steps.is_empty() {
        rows.push((EN.not_past.get().to_owned(), None));
    }
    if !says_something(line) {
        let says: Vec<String> = rows.into_iter().map(|(says, _)| says).collect();
        let says = fill(EN.gives_nothing, &[&format::long_list(&says)]);
        return html! { <p class="ins"><b>{ &line.credit }</b>{ ": " }{ says }</p> };
    }
    let total = match (line.quantity, line.amount.0 == Decimal::ZERO) {
        (Some(give), true) if !give.is_zero() => words.give(give),
        (None, true) => format::list(&line.rights),
        _ => words.money(line.amount),
    };
    let head = if line.reward {
        EN.reward_row
    } else {
        EN.credit_row
    };
    let back = line
        .earned_back_in
        .map(|period| fill(EN.back_in, &[&steps::period(period)]));
    html! {
        <>
            if !line.items.is_empty() { { items(words, credit, &line.items) } }
            <table class="drt">
                <caption>{ &line.credit }</caption>
                <thead><tr><th scope="col">{ EN.step }</th><th scope="col" class="num">{ EN.comes_to }</th></tr></thead>
                <tbody>
                    { for rows.into_iter().map(row) }
                </tbody>
                <tfoot><tr><th scope="row">{ head }</th><td class="num"><b>{ total }</b></td></tr></tfoot>
            </table>
            if line.undecided { <p class="ins">{ EN.undecided }</p> }
            for says in back { <p class="ins">{ says }</p> }
        </>
    }
}

/// The single misses behind a credit, the first ten of them at once.
fn items(words: &Words<'_>, credit: &Credit, items: &[CreditItem]) -> Html {
    let (first, rest) = items.split_at(items.len().min(SHOWN));
    let of = fill(EN.items_of, &[&credit.id]);
    html! {
        <>
            { table(words, credit, first, of.clone()) }
            if !rest.is_empty() {
                <details class="drm">
                    <summary>{ fill(EN.more_items, &[&rest.len().to_string()]) }</summary>
                    { table(words, credit, rest, of) }
                </details>
            }
        </>
    }
}

fn table(words: &Words<'_>, credit: &Credit, items: &[CreditItem], caption: String) -> Html {
    let zone = Zone::named(&words.agreement.time_zone).unwrap_or(Zone::UTC);
    let row = |item: &CreditItem| {
        let last = item.steps.len().saturating_sub(1);
        let how = item.steps.iter().enumerate().map(|(position, step)| {
            let (says, sum) = words.single(step, &credit.on);
            // What the last one comes to stands beside it.
            match sum.filter(|_| position < last) {
                Some(sum) => [&says, ": ", &sum].concat(),
                None => says,
            }
        });
        let how: Vec<String> = how.collect();
        let sum = match item.amount.0.is_zero() {
            true => words.give(item.quantity),
            false => words.money(item.amount),
        };
        html! {
            <tr>
                <th scope="row">{ steps::incident(&item.incident) }</th>
                <td><b>{ item.target.clone().unwrap_or_default() }</b>{ " " }{ steps::item(item, &credit.on, zone) }<span class="fine">{ format::long_list(&how) }</span></td>
                <td class="num">{ sum }</td>
            </tr>
        }
    };
    html! {
        <table class="drt itm">
            <caption>{ caption }</caption>
            <thead><tr>
                <th scope="col">{ EN.ticket }</th><th scope="col">{ EN.late_head }</th>
                <th scope="col" class="num">{ EN.comes_to }</th>
            </tr></thead>
            <tbody>{ for items.iter().map(row) }</tbody>
        </table>
    }
}
