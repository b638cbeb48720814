//! Service credits: the step chart with the months on it, and the editor of fee, tiers and cap.

use super::clause::{ClauseBox, Edits, use_focus};
use super::{bands, read};
use crate::document::agreement::{Band, Credit};
use crate::money::Percent;
use crate::ui::format;
use crate::ui::frame::RegionProps;
use crate::ui::icon::Icon;
use crate::ui::input::TextField;
use crate::ui::state::Clause;
use crate::ui::text::fill;
use crate::ui::text::terms::EN;
use yew::prelude::*;

/// The height of the chart's highest step, and the room above it for its label.
const HIGH: i64 = 43;
const ROOM: i64 = 20;

/// The clause.
#[component]
pub fn Credits(props: &RegionProps) -> Html {
    let edits = Edits::new(props, Clause::Credits);
    let agreement = edits.agreement();
    let one = |position: usize, credit: &Credit| {
        let charge = agreement
            .charges
            .iter()
            .find(|charge| charge.id == credit.of);
        let currency = agreement.currency.as_deref().unwrap_or("");
        let limit = bands::limit(agreement, position).map(|limit| agreement.limits[limit].cap);
        html! {
            <>
            if let Some(charge) = charge {
                <p class="clv">{ fill(EN.share, &[&format::money(charge.amount, currency, &props.state.lang)]) }</p>
            }
            <p class="clv2">
                { EN.judged }
                if let Some(cap) = limit { { " " }{ fill(EN.cap_is, &[&cap.to_string()]) } }
            </p>
            <Chart edits={edits.clone()} {position} />
            </>
        }
    };
    let summary = html! {
        <>
            for (position, credit) in agreement.credits.iter().enumerate() { { one(position, credit) } }
            if agreement.credits.is_empty() {
                <p class="clv2">{ EN.no_credits }</p>
            }
        </>
    };
    html! { <ClauseBox {edits} id="clause-credits" title={EN.credits} {summary} /> }
}

/// Its editor.
pub fn editor(edits: &Edits) -> Html {
    let agreement = edits.agreement();
    html! {
        <>
            if agreement.credits.is_empty() {
                <button type="button" class="btn sm" onclick={edits.on_click(bands::start)}>{ Icon::Add.draw() }{ EN.add_credits }</button>
            }
            for position in 0..agreement.credits.len() {
                <Editor key={position} edits={edits.clone()} {position} />
            }
        </>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct CreditProps {
    edits: Edits,
    position: usize,
}

/// The months that were judged, with their figures.
fn months(props: &CreditProps) -> Vec<(String, Percent)> {
    let state = &props.edits.state;
    let id = &props.edits.agreement().credits[props.position].id;
    let Some(credits) = &state.report.credits else {
        return Vec::new();
    };
    let month = |period: &crate::credits::CreditPeriod| {
        let line = period.lines.iter().find(|line| line.credit == *id)?;
        let name = format::MONTHS.get(period.period.month as usize - 1)?;
        Some((name[..3].to_owned(), line.figure?))
    };
    credits.periods.iter().filter_map(month).collect()
}

/// `37.5%` of thousandths.
fn share(thousandths: i64) -> String {
    let (whole, part) = (thousandths / 10, thousandths % 10);
    [&whole.to_string(), ".", &part.to_string(), "%"].concat()
}

/// Steps from 100 % downwards, and a dot where each month fell.
#[component]
fn Chart(props: &CreditProps) -> Html {
    let credit = &props.edits.agreement().credits[props.position];
    let bands = bands::bands(credit);
    let steps = bands::steps(&bands);
    let months = months(props);
    let top = |height: i64| ROOM + HIGH - HIGH * height / 1000;
    let dot = |figure: Percent| {
        let (step, at) = bands::place(&steps, figure)?;
        let y = top(steps[step].height).to_string();
        Some(html! { <circle class="dot" cx={share(at)} cy={y} r="4" /> })
    };
    let label = {
        let tier = |band: &Band| {
            fill(
                EN.chart_band,
                &[&band.below.to_string(), &band.give.to_string()],
            )
        };
        let tiers: Vec<String> = bands.iter().map(tier).collect();
        let none = bands
            .first()
            .map(|band| fill(EN.chart_none, &[&band.below.to_string()]));
        let none = none.map_or_else(String::new, |none| none + ", ");
        [EN.chart, &none, &tiers.join(", "), "."].concat()
    };
    html! {
        <>
            <div class="st" aria-hidden="true">
                <svg width="100%" height={(ROOM + HIGH + 1).to_string()} focusable="false">
                    for step in &steps {
                        <rect class="area" x={share(step.at)} width={share(step.width)} y={top(step.height).to_string()}
                            height={(HIGH * step.height / 1000).to_string()} />
                        <rect class="edge" x={share(step.at)} width={share(step.width)} y={(top(step.height) - 1).to_string()} height="2" />
                        <text x={share(step.at + step.width / 2)} y={(top(step.height) - 6).to_string()}>{ step.give.to_string() }</text>
                    }
                    for (_, figure) in &months { { dot(*figure) } }
                </svg>
                <div class="stx">
                    for step in &steps { <span key={step.at}>{ step.from.to_string() }</span> }
                </div>
            </div>
            <p class="vh">{ label }</p>
            if !months.is_empty() {
                <p class="fine">
                    { EN.months }{ ": " }
                    for (position, (month, figure)) in months.iter().enumerate() {
                        if position > 0 { { ", " } }
                        { month }{ format::NBSP }{ figure.shown().to_string() }{ "%" }
                    }
                </p>
            }
        </>
    }
}

/// The fields of one credit.
#[component]
fn Editor(props: &CreditProps) -> Html {
    let (edits, credit) = (&props.edits, props.position);
    let agreement = edits.agreement();
    let tiers = bands::bands(&agreement.credits[credit]);
    let focus = use_focus();
    let id = |field: &str, position: usize| {
        [
            "c",
            &credit.to_string(),
            "-",
            field,
            "-",
            &position.to_string(),
        ]
        .concat()
    };
    let percent = |position: usize, band: Band, gives: bool| {
        let edits = edits.clone();
        let oncommit = Callback::from(move |text: String| {
            let Some(percent) = read::percent(&text) else {
                return Err(EN.bad_percent.to_owned());
            };
            let band = if gives {
                Band {
                    give: percent,
                    ..band
                }
            } else {
                Band {
                    below: percent,
                    ..band
                }
            };
            let mut changed = edits.agreement().credits[credit].clone();
            bands::put(&mut changed, position, band)
                .map_err(|edge| fill(EN.twice, &[&edge.to_string()]))?;
            edits.apply(|agreement| agreement.credits[credit] = changed)
        });
        let number = (position + 1).to_string();
        let (value, label, field) = if gives {
            (band.give, EN.band_gives, "give")
        } else {
            (band.below, EN.band_below, "below")
        };
        html! {
            <TextField id={id(field, position)} class="sm" label={fill(label, &[&number])} inputmode="decimal"
                value={value.to_string()} {oncommit} />
        }
    };
    let tier = |position: usize, band: Band| {
        let remove = {
            let focus = focus.clone();
            let next = id("remove", position.min(tiers.len().saturating_sub(2)));
            let edit = edits.on_click(move |agreement| bands::remove(agreement, credit, position));
            Callback::from(move |event: MouseEvent| {
                focus.later(next.clone());
                edit.emit(event);
            })
        };
        let label = fill(EN.remove_band, &[&(position + 1).to_string()]);
        html! {
            <div class="tier" key={position}>
                { percent(position, band, false) }
                { percent(position, band, true) }
                <button type="button" class="ib" id={id("remove", position)} aria-label={label} onclick={remove}>{ Icon::Cross.draw() }</button>
            </div>
        }
    };
    let add = bands::next(&agreement.credits[credit]).map(|band| {
        let (edits, focus) = (edits.clone(), focus.clone());
        let next = id("below", tiers.len());
        let onclick = Callback::from(move |_: MouseEvent| {
            focus.later(next.clone());
            edits.make(|agreement| {
                // Its edge is below every other one.
                let _ = bands::put(&mut agreement.credits[credit], usize::MAX, band);
            });
        });
        html! { <button type="button" class="btn sm" {onclick}>{ Icon::Add.draw() }{ EN.add_band }</button> }
    });
    let charge = agreement
        .charges
        .iter()
        .position(|charge| charge.id == agreement.credits[credit].of);
    let fee = |charge: usize| {
        let edits = edits.clone();
        Callback::from(move |text: String| match read::money(&text) {
            Some(amount) => edits.apply(|agreement| agreement.charges[charge].amount = amount),
            None => Err(EN.bad_fee.to_owned()),
        })
    };
    let currency = {
        let edits = edits.clone();
        Callback::from(move |text: String| {
            let code = text.trim().to_uppercase();
            if code.len() != 3 || !code.bytes().all(|letter| letter.is_ascii_uppercase()) {
                return Err(EN.bad_currency.to_owned());
            }
            edits.apply(|agreement| agreement.currency = Some(code))
        })
    };
    let cap = {
        let edits = edits.clone();
        Callback::from(move |text: String| {
            let cap = read::percent(&text);
            if cap.is_none() && !read::is_none(&text) {
                return Err(EN.bad_percent.to_owned());
            }
            edits.apply(|agreement| bands::set_cap(agreement, credit, cap))
        })
    };
    let cap_now = bands::limit(agreement, credit).map(|limit| agreement.limits[limit].cap);
    html! {
        <div class="crd" ref={focus.place.clone()}>
            if let Some(first) = tiers.first() {
                <p class="fine">{ fill(EN.exactly, &[&first.below.to_string()]) }</p>
            }
            <div class="tier tierh" aria-hidden="true"><span>{ EN.below }</span><span>{ EN.gives }</span></div>
            for (position, band) in tiers.iter().enumerate() { { tier(position, *band) } }
            { for add }
            <div class="three">
                if let Some(charge) = charge {
                    <div>
                        <label class="lab" for={id("fee", 0)}>{ EN.fee }</label>
                        <TextField id={id("fee", 0)} class="sm" inputmode="decimal" oncommit={fee(charge)}
                            value={agreement.charges[charge].amount.0.normalize().to_string()} />
                    </div>
                }
                <div>
                    <label class="lab" for={id("currency", 0)}>{ EN.currency }</label>
                    <TextField id={id("currency", 0)} class="sm" oncommit={currency} list="currencies"
                        value={agreement.currency.clone().unwrap_or_default()} />
                    <datalist id="currencies">
                        for code in ["GBP", "EUR", "USD", "CHF", "CAD", "AUD", "INR", "JPY"] { <option value={code} /> }
                    </datalist>
                </div>
                <div>
                    <label class="lab" for={id("cap", 0)}>{ EN.cap }</label>
                    <TextField id={id("cap", 0)} class="sm" inputmode="decimal" placeholder={EN.no_cap} oncommit={cap}
                        value={cap_now.map_or_else(String::new, |cap| cap.to_string())} />
                </div>
            </div>
        </div>
    }
}
