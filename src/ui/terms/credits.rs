//! Service credits: the step chart with the months on it, and the editor of fee, tiers and cap.

use super::bands::Tier;
use super::clause::{Button, Desk, Edits, Field, Place, clause, id, labelled};
use super::{bands, finer, read};
use crate::document::agreement::{Agreement, Credit, CreditOn};
use crate::money::Percent;
use crate::ui::credit::fields::fields as credit_fields;
use crate::ui::credit::words::Words;
use crate::ui::credit::{bounds, edit, published, stairs, start, steps};
use crate::ui::format;
use crate::ui::icon::Icon;
use crate::ui::text::credits::EN as CREDITS;
use crate::ui::text::finer::EN as FINER;
use crate::ui::text::terms::EN;
use crate::ui::text::units::EN as UNITS;
use crate::ui::text::{Text, fill};
use rust_decimal::Decimal;
use yew::prelude::*;

/// The height of the chart's highest step.
const HIGH: i64 = 43;
/// The room above it for its label.
const ROOM: i64 = 20;

/// The clause.
pub fn clause_of(edits: &Edits) -> Html {
    let credits = &edits.agreement().credits;
    let summary = html! {
        <>
            for (position, credit) in credits.iter().enumerate() { { one(edits, position, credit) } }
            if credits.is_empty() {
                <p class="clv2">{ EN.no_credits }</p>
            }
            { finer::says(&finer::sums::sentences(edits.agreement())) }
        </>
    };
    clause(edits, "clause-credits", EN.credits, summary)
}

/// What one credit says.
fn one(edits: &Edits, position: usize, credit: &Credit) -> Html {
    let agreement = edits.agreement();
    if !bands::is_plain(agreement, credit) {
        return any(edits, credit);
    }
    let mut charges = agreement.charges.iter();
    let fee = charges
        .find(|charge| Some(&charge.id) == charge_of(credit))
        .map(|charge| {
            let currency = agreement.currency.as_deref().unwrap_or("");
            let amount = format::money(charge.amount, currency);
            fill(EN.share, &[&amount])
        });
    let cap = bands::limit(agreement, position).map(|limit| {
        let cap = agreement.limits[limit].cap;
        let cap = cap.map_or_else(String::new, |cap| Words { agreement }.give(cap));
        [" ", &fill(EN.cap_is, &[&cap])].concat()
    });
    html! {
        <>
            <p class="clv">{ for fee }</p>
            <p class="clv2">{ judged(agreement, credit) }{ for cap }</p>
            { chart(edits, credit) }
        </>
    }
}

/// What a credit says that is more than a share in bands: a sentence, and its stairs.
fn any(edits: &Edits, credit: &Credit) -> Html {
    let agreement = edits.agreement();
    let words = Words { agreement };
    let stairs = stairs::stairs(credit);
    let count = stairs.len() as i64;
    let draw = |(position, stair): (usize, &stairs::Stair)| {
        let at = position as i64 * 1000 / count;
        let width = (position as i64 + 1) * 1000 / count - at;
        let give = words.give(stair.give);
        step((at, width, stair.height), give)
    };
    html! {
        <>
            <p class="clv2 crs">
                if agreement.credits.len() > 1 { <b>{ &credit.id }</b>{ ". " } }
                { words.credit(credit) }
            </p>
            if !stairs.is_empty() {
                <div class="st" aria-hidden="true">
                    <svg width="100%" height={(ROOM + HIGH + 1).to_string()} focusable="false">
                        { for stairs.iter().enumerate().map(draw) }
                    </svg>
                    <div class="stx">
                        for stair in &stairs { <span>{ &stair.from }</span> }
                    </div>
                </div>
            }
        </>
    }
}

/// A step of a drawing: where it is, how wide and how high in thousandths, and what it gives.
fn step((at, width, height): (i64, i64, i64), give: String) -> Html {
    let (x, wide, top) = (share(at), share(width), top(height));
    html! {
        <>
            <rect class="area" x={x.clone()} width={wide.clone()} y={top.to_string()} height={(ROOM + HIGH - top).to_string()} />
            <rect class="edge" {x} width={wide} y={(top - 1).to_string()} height="2" />
            <text x={share(at + width / 2)} y={(top - 6).to_string()}>{ give }</text>
        </>
    }
}

/// The charge that a credit is a share of.
fn charge_of(credit: &Credit) -> Option<&String> {
    credit.of.as_ref().map(|of| &of.charge)
}

/// The cap of a limit, as it is written.
fn cap(agreement: &Agreement, limit: usize) -> String {
    let cap = agreement.limits[limit].cap;
    cap.map_or_else(String::new, |cap| cap.to_string())
}

/// How often it is judged, and by which figure if there are several.
fn judged(agreement: &Agreement, credit: &Credit) -> String {
    let CreditOn::Figure { measure: on, .. } = &credit.on else {
        return String::new();
    };
    let period = edit::period_of(agreement, on).map_or_else(String::new, finer::figures::period);
    let mut text = fill(EN.judged, &[&period]);
    if edit::measures(agreement).len() > 1 || agreement.measures.is_empty() {
        text += " ";
        text += &fill(FINER.judged_by, &[on]);
    }
    text
}

/// The months that were judged, or the other periods, with their figures.
fn months(edits: &Edits, credit: &Credit) -> Vec<(String, Percent)> {
    let mut months = Vec::new();
    for period in edits
        .state
        .report
        .credits
        .iter()
        .flat_map(|credits| &credits.periods)
    {
        let line = period.lines.iter().find(|line| line.credit == credit.id);
        if let Some(figure) = line.and_then(|line| line.reading?.figure()) {
            let name = match period.period.month() {
                Some(month) => format::short_month(month.month).to_owned(),
                None => period.period.to_string(),
            };
            months.push((name, figure));
        }
    }
    months
}

/// `37.5%` of thousandths.
fn share(thousandths: i64) -> String {
    let (whole, part) = (thousandths / 10, thousandths % 10);
    [&whole.to_string(), ".", &part.to_string(), "%"].concat()
}

/// Where a step of a height lies.
fn top(height: i64) -> i64 {
    ROOM + HIGH - HIGH * height / 1000
}

/// A figure with one decimal, and with more where that would make all of it of nearly all.
#[inline(never)]
fn rough(figure: Percent) -> String {
    let rounded = figure.shown();
    match rounded == Decimal::ONE_HUNDRED && figure.0 != Decimal::ONE_HUNDRED {
        true => steps::near(figure),
        false => format::percent_of(rounded),
    }
}

/// The tiers in words.
fn tiers(bands: &[Tier]) -> String {
    let mut text = EN.chart.get().to_owned();
    for (position, band) in bands.iter().enumerate() {
        let (below, give) = (format::percent(band.below), format::percent(band.give));
        if position == 0 {
            text += &fill(EN.chart_none, &[&below]);
        }
        text += &fill(EN.chart_band, &[&below, &give]);
    }
    text + "."
}

/// Steps from 100 % downwards, and a dot where each month fell.
fn chart(edits: &Edits, credit: &Credit) -> Html {
    let bands = bands::bands(credit);
    let steps = bands::steps(&bands);
    let months = months(edits, credit);
    let dot = |figure: Percent| {
        let (step, at) = bands::place(&steps, figure)?;
        let y = top(steps[step].height).to_string();
        Some(html! { <circle class="dot" cx={share(at)} cy={y} r="4" /> })
    };
    let mut fell = String::new();
    for (month, figure) in &months {
        let before = if fell.is_empty() {
            ": "
        } else {
            UNITS.comma.get()
        };
        fell += &[before, month, "\u{a0}", &rough(*figure)].concat();
    }
    html! {
        <>
            <div class="st" aria-hidden="true">
                <svg width="100%" height={(ROOM + HIGH + 1).to_string()} focusable="false">
                    for each in &steps { { step((each.at, each.width, each.height), format::percent(each.give)) } }
                    for (_, figure) in &months { { dot(*figure).unwrap_or_default() } }
                </svg>
                <div class="stx">
                    for step in &steps { <span>{ format::percent(step.from) }</span> }
                </div>
            </div>
            <p class="vh">{ tiers(&bands) }</p>
            if !fell.is_empty() {
                <p class="fine">{ EN.months }{ fell }</p>
            }
        </>
    }
}

/// The fields of every credit, and the ways to add one.
pub fn editor(edits: &Edits) -> Html {
    let agreement = edits.agreement();
    let credits = &agreement.credits;
    let offer = |(number, (mechanism, says)): (usize, &(&'static str, Text))| {
        let place = [number, 0, 0];
        start::possible(agreement, mechanism).then(|| {
            edits.word_button(*says, true, Button::at(id("add-credit", place)), place, add)
        })
    };
    html! {
        <>
            for (position, credit) in credits.iter().enumerate() { { group(edits, position, credit) } }
            <details class="more" open={credits.is_empty()}>
                <summary id="more-credits">{ CREDITS.add }</summary>
                <div class="btns">{ for CREDITS.mechanisms.iter().enumerate().filter_map(offer) }</div>
            </details>
            { published::start(edits) }
            { bounds::editor(edits) }
            { finer::text::credits(edits) }
        </>
    }
}

/// One credit: the plain fields of a share in bands, the fields of every part otherwise.
fn group(edits: &Edits, position: usize, credit: &Credit) -> Html {
    let at = [position, 0, 0];
    let plain = bands::is_plain(edits.agreement(), credit);
    let remove = Button::named(id("uncredit", at), fill(CREDITS.remove, &[&credit.id]));
    html! {
        <fieldset class="rl crw" key={position}>
            <legend>{ fill(CREDITS.named, &[&credit.id]) }</legend>
            { edits.icon_button(Icon::Cross, remove, at, remove_credit) }
            if plain {
                { fields(edits, position, credit) }
                <details class="more">
                    <summary>{ CREDITS.more }</summary>
                    { credit_fields(edits, position, credit) }
                </details>
            } else {
                { credit_fields(edits, position, credit) }
            }
        </fieldset>
    }
}

fn add(desk: &mut Desk<'_>, _: &str) -> Result<(), String> {
    let (mechanism, _) = CREDITS.mechanisms[desk.at[0]];
    if let Some(position) = start::add(&mut desk.agreement, mechanism) {
        let plain = bands::is_plain(&desk.agreement, &desk.agreement.credits[position]);
        let field = if plain { "below" } else { "credit-id" };
        desk.focus = Some(id(field, [position, 0, 0]));
    }
    Ok(())
}

fn remove_credit(desk: &mut Desk<'_>, _: &str) -> Result<(), String> {
    edit::remove(&mut desk.agreement, desk.at[0]);
    desk.focus = Some("more-credits".to_owned());
    Ok(())
}

/// The fields of one credit.
fn fields(edits: &Edits, position: usize, credit: &Credit) -> Html {
    let agreement = edits.agreement();
    let bands = bands::bands(credit);
    let at = [position, 0, 0];
    let first = bands
        .first()
        .map(|band| fill(EN.exactly, &[&band.below.to_string()]));
    let charge = agreement
        .charges
        .iter()
        .find(|charge| Some(&charge.id) == charge_of(credit));
    let fee = charge.map(|charge| charge.amount.0.normalize().to_string());
    let cap = bands::limit(agreement, position)
        .map_or_else(String::new, |limit| self::cap(agreement, limit));
    let field = |name: &str, label, value: String, list: Option<&'static str>, act| {
        let field = Field {
            list: list.map(AttrValue::from),
            placeholder: Some(EN.no_cap.into()),
            ..Field::labelled(id(name, at), value)
        };
        labelled(field.id.clone(), label, edits.field(field, at, act))
    };
    html! {
        <div class="crd" key={position}>
            <p class="fine">{ for first }</p>
            <div class="tier tierh" aria-hidden="true"><span>{ EN.below }</span><span>{ EN.gives }</span></div>
            for (row, band) in bands.iter().enumerate() { { tier(edits, [position, row, 0], band) } }
            if bands::next(credit).is_some() {
                { edits.word_button(EN.add_band, true, Button::default(), at, add_band) }
            }
            <div class="three">
                if let Some(fee) = fee { { field("fee", EN.fee, fee, None, set_fee) } }
                { field("currency", EN.currency, agreement.currency.clone().unwrap_or_default(), Some("currencies"), set_currency) }
                { field("cap", EN.cap, cap, None, set_cap) }
            </div>
            <datalist id="currencies">
                for code in ["GBP", "EUR", "USD", "CHF", "CAD", "AUD", "INR", "JPY"] { <option value={code} /> }
            </datalist>
        </div>
    }
}

/// The fields of one tier.
fn tier(edits: &Edits, at: Place, band: &Tier) -> Html {
    let number = (at[1] + 1).to_string();
    let below = Field::small(
        id("below", at),
        fill(EN.band_below, &[&number]),
        band.below.to_string(),
    );
    let give = Field::small(
        id("give", at),
        fill(EN.band_gives, &[&number]),
        band.give.to_string(),
    );
    let remove = Button::named(id("untier", at), fill(EN.remove_band, &[&number]));
    html! {
        <div class="tier" key={at[1]}>
            { edits.field(below, at, set_below) }
            { edits.field(give, at, set_give) }
            { edits.icon_button(Icon::Cross, remove, at, remove_band) }
        </div>
    }
}

fn set_below(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let below = read::percent(text).ok_or(EN.bad_percent)?;
    set_band(desk, |band| Tier { below, ..band })
}

fn set_give(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let give = read::percent(text).ok_or(EN.bad_percent)?;
    set_band(desk, |band| Tier { give, ..band })
}

fn set_band(desk: &mut Desk<'_>, change: impl Fn(Tier) -> Tier) -> Result<(), String> {
    let [credit, row, _] = desk.at;
    let credit = &mut desk.agreement.credits[credit];
    match bands::bands(credit).get(row) {
        Some(band) => bands::put(credit, row, change(*band))
            .map_err(|edge| fill(EN.twice, &[&edge.to_string()])),
        None => Ok(()),
    }
}

fn add_band(desk: &mut Desk<'_>, _: &str) -> Result<(), String> {
    let credit = &mut desk.agreement.credits[desk.at[0]];
    if let Some(band) = bands::next(credit) {
        let row = bands::bands(credit).len();
        desk.focus = Some(id("below", [desk.at[0], row, 0]));
        // Its edge is below every other one.
        let _ = bands::put(credit, row, band);
    }
    Ok(())
}

fn remove_band(desk: &mut Desk<'_>, _: &str) -> Result<(), String> {
    let [credit, row, _] = desk.at;
    let count = bands::bands(&desk.agreement.credits[credit]).len();
    desk.focus = Some(id("untier", [credit, row.min(count.saturating_sub(2)), 0]));
    bands::remove(&mut desk.agreement, credit, row);
    Ok(())
}

fn set_fee(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let amount = read::money(text).ok_or(EN.bad_fee)?;
    let agreement = &mut desk.agreement;
    let of = charge_of(&agreement.credits[desk.at[0]]);
    for charge in agreement
        .charges
        .iter_mut()
        .filter(|charge| Some(&charge.id) == of)
    {
        charge.amount = amount;
    }
    Ok(())
}

fn set_currency(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let code = text.trim().to_ascii_uppercase();
    if code.len() != 3 || !code.bytes().all(|letter| letter.is_ascii_uppercase()) {
        return Err(EN.bad_currency.get().to_owned());
    }
    desk.agreement.currency = Some(code);
    Ok(())
}

fn set_cap(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let cap = read::or_none(read::percent(text), text, EN.bad_percent.get())?;
    bands::set_cap(&mut desk.agreement, desk.at[0], cap);
    Ok(())
}
