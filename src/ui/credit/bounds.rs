//! The fields of what surrounds credits: limits, charges, their parts, and until when to ask for a credit.
//!
//! `terms::credits` shows them below the credits. What they do is plain: the engine says what goes together.

use super::edit::{self, read_give, write_give};
use super::fields::{Choices, check, checks, is_long, named, period_choices};
use crate::credits::looks_at_items;
use crate::document::agreement::{
    Agreement, Base, Charge, ChargePer, Claim, Excess, Give, GiveUnit, Limit, LimitPer, Part,
    Taken, Together,
};
use crate::document::choices::{value, word};
use crate::document::fresh;
use crate::document::measure::Periods;
use crate::money::{Money, Share};
use crate::ui::icon::Icon;
use crate::ui::terms::clause::{Button, Desk, Edits, id};
use crate::ui::terms::finer::{field, options, read_number, select};
use crate::ui::terms::read;
use crate::ui::text::credits::EN;
use crate::ui::text::fill;
use crate::ui::text::finer::EN as FINER;
use crate::ui::text::terms::EN as TERMS;
use rust_decimal::Decimal;
use yew::prelude::*;

/// Limits, and what is paid, each behind a line that opens it.
#[inline(never)]
pub fn editor(edits: &Edits) -> Html {
    let agreement = edits.agreement();
    html! {
        <>
            <details class="more">
                <summary id="more-limits">{ EN.limits_of }</summary>
                <div class="bds">
                    if agreement.limits.is_empty() { <p class="fine">{ EN.no_limits }</p> }
                    for (position, one) in agreement.limits.iter().enumerate() { { limit(edits, position, one) } }
                    if !agreement.credits.is_empty() {
                        <div>{ edits.word_button(EN.add_limit, true, Button::at("add-limit".to_owned()), [0; 3], add_limit) }</div>
                    }
                </div>
            </details>
            <details class="more">
                <summary>{ EN.paid }</summary>
                <div class="bds">
                    { paid(edits) }
                </div>
            </details>
        </>
    }
}

fn limit(edits: &Edits, position: usize, limit: &Limit) -> Html {
    let agreement = edits.agreement();
    let at = [position, 0, 0];
    let number = (position + 1).to_string();
    let remove = Button::named(id("unlimit", at), fill(EN.remove_limit, &[&number]));
    let cap = limit.cap.map_or_else(String::new, write_give);
    let shares = matches!(limit.cap, Some(Give::Share(_)));
    let over = agreement.credits.iter().enumerate().map(|(place, credit)| {
        let named = (credit.id.clone(), limit.over.contains(&credit.id));
        check(edits, "over", [position, place, 0], named, set_over)
    });
    let (chosen, mut periods) = match limit.per {
        LimitPer::Incident => (
            "incident".to_owned(),
            period_choices(Periods::MONTH, &PERIODS).1,
        ),
        LimitPer::Period(periods) => period_choices(periods, &PERIODS),
    };
    // Only what is worked out ticket by ticket can be limited by ticket.
    let items = |id: &String| {
        let mut credits = agreement.credits.iter();
        credits.any(|credit| credit.id == *id && looks_at_items(credit))
    };
    if chosen != "incident" && !limit.over.iter().all(items) {
        periods.retain(|(word, _)| word != "incident");
    }
    let days = match limit.per {
        LimitPer::Period(Periods::Rolling { days, .. }) => {
            let days = days.to_string();
            Some(field(
                edits,
                "limit-days",
                at,
                EN.limit_days,
                days,
                set_days,
            ))
        }
        _ => None,
    };
    let of = limit.of.as_ref();
    let long = of.is_some_and(|of| of.taken.is_some() || is_long(agreement, of));
    let charge = of.map_or_else(String::new, |of| of.charge.clone());
    let taken = of.and_then(|of| of.taken);
    let taken = taken
        .map_or("", |taken| word(Taken::WORDS, &taken))
        .to_owned();
    let combine = word(Together::WORDS, &limit.combine).to_owned();
    let ways = options(EN.combine.map(|(word, _, says)| (word, says)));
    let carried = (
        EN.limit_excess.get().to_owned(),
        limit.excess == Excess::Carried,
    );
    html! {
        <fieldset class="rl" key={position}>
            <legend>{ fill(EN.limit_named, &[&number]) }</legend>
            { edits.icon_button(Icon::Cross, remove, at, remove_limit) }
            <div class="two clear">
                { field(edits, "limit-cap", at, EN.limit_cap, cap, set_cap) }
                if shares {
                    { select(edits, "limit-of", at, EN.limit_of, (charge, named(&edit::bases(agreement))), set_of) }
                }
                if shares && long {
                    { select(edits, "limit-taken", at, EN.taken, (taken, options(EN.taken_words)), set_taken) }
                }
                { select(edits, "limit-per", at, EN.limit_per, (chosen, periods), set_per) }
                { for days }
                { checks(EN.limit_over, over.collect()) }
                { select(edits, "combine", at, EN.limit_counts, (combine, ways), set_combine) }
                <div class="wide">{ check(edits, "excess", at, carried, set_excess) }</div>
            </div>
        </fieldset>
    }
}

/// The periods that a limit may have.
const PERIODS: [&str; 9] = [
    "incident",
    "day",
    "week",
    "month",
    "quarter",
    "half-year",
    "year",
    "contract",
    "rolling",
];

fn paid(edits: &Edits) -> Html {
    let agreement = edits.agreement();
    let (kind, count) = match agreement.claim {
        None => ("", None),
        Some(Claim::Days { days }) => ("days", Some(days)),
        Some(Claim::Months { months }) => ("months", Some(months)),
    };
    let currency = agreement.currency.clone().unwrap_or_default();
    html! {
        <>
            for (position, one) in agreement.charges.iter().enumerate() { { charge(edits, position, one) } }
            <div>{ edits.word_button(EN.add_charge, true, Button::at("add-charge".to_owned()), [0; 3], add_charge) }</div>
            for (position, one) in agreement.parts.iter().enumerate() { { part(edits, position, one) } }
            if !agreement.charges.is_empty() {
                <div>{ edits.word_button(EN.add_part, true, Button::at("add-part".to_owned()), [0; 3], add_part) }</div>
            }
            <div class="two">
                { field(edits, "all-currency", [0; 3], EN.all_currency, currency, set_currency) }
                { select(edits, "claim", [0; 3], EN.claim, (kind.to_owned(), options(EN.claim_words)), set_claim) }
                if let Some(count) = count {
                    { field(edits, "claim-count", [0; 3], EN.claim_count, count.to_string(), set_claim_count) }
                }
            </div>
        </>
    }
}

fn charge(edits: &Edits, position: usize, charge: &Charge) -> Html {
    let at = [position, 0, 0];
    let remove = Button::named(id("uncharge", at), fill(EN.remove_charge, &[&charge.id]));
    let amount = charge.amount.0.normalize().to_string();
    let per = word(ChargePer::WORDS, &charge.per).to_owned();
    let units = charge
        .units
        .map_or_else(String::new, |units| units.to_string());
    html! {
        <fieldset class="rl" key={position}>
            <legend>{ fill(EN.charge_named, &[&charge.id]) }</legend>
            { edits.icon_button(Icon::Cross, remove, at, remove_charge) }
            <div class="two clear">
                { field(edits, "charge-amount", at, EN.amount, amount, set_amount) }
                { select(edits, "charge-per", at, EN.per_what, (per, options(EN.per)), set_charge_per) }
                { field(edits, "charge-units", at, EN.for_units, units, set_units) }
            </div>
        </fieldset>
    }
}

fn part(edits: &Edits, position: usize, part: &Part) -> Html {
    let at = [position, 0, 0];
    let remove = Button::named(id("unpart", at), fill(EN.remove_part, &[&part.id]));
    let agreement = edits.agreement();
    let charges = agreement.charges.iter().map(|charge| charge.id.clone());
    let before = agreement.parts.iter().take(position);
    let whole: Vec<String> = charges.chain(before.map(|part| part.id.clone())).collect();
    let choices: Choices = named(&whole);
    let largest = part
        .largest
        .map_or_else(String::new, |most| most.to_string());
    html! {
        <fieldset class="rl" key={position}>
            <legend>{ fill(EN.part_named, &[&part.id]) }</legend>
            { edits.icon_button(Icon::Cross, remove, at, remove_part) }
            <div class="two clear">
                { field(edits, "part-share", at, EN.part_share, part.share.to_string(), set_share) }
                { select(edits, "part-of", at, EN.share_of, (part.of.clone(), choices), set_part_of) }
                { field(edits, "part-largest", at, EN.part_largest, largest, set_largest) }
            </div>
        </fieldset>
    }
}

fn one<'a>(desk: &'a mut Desk<'_>) -> &'a mut Limit {
    &mut desk.agreement.limits[desk.at[0]]
}

/// The charge that a cap in percent is a share of: that of its credits, or the first one.
fn base(agreement: &Agreement, over: &[String]) -> Option<Base> {
    let mut credits = agreement.credits.iter();
    let own = credits.find_map(|credit| credit.of.clone().filter(|_| over.contains(&credit.id)));
    let own = own.map(|of| Base { day: None, ..of });
    own.or_else(|| edit::bases(agreement).first().cloned().map(Base::charge))
}

/// A limit on one credit: a quarter of its charge each month, a sum, or of points and days ten.
#[inline(never)]
pub fn add_limit(desk: &mut Desk<'_>, _: &str) -> Result<(), String> {
    let agreement = &mut desk.agreement;
    let limited = |id: &String| agreement.limits.iter().any(|limit| limit.over.contains(id));
    let free = agreement
        .credits
        .iter()
        .position(|credit| !limited(&credit.id));
    let position = free.unwrap_or(0);
    let unit = crate::credits::unit(&agreement.credits[position].schedule);
    let over = vec![agreement.credits[position].id.clone()];
    let of = base(agreement, &over);
    let (cap, of) = match (unit, of) {
        (Some(GiveUnit::Points), _) => (GiveUnit::Points.of(Decimal::TEN), None),
        (Some(GiveUnit::Sum), _) => (GiveUnit::Sum.of(Decimal::new(50_000, 2)), None),
        (Some(GiveUnit::Days), of) if of.is_none() => (GiveUnit::Days.of(Decimal::TEN), None),
        (_, Some(of)) => (GiveUnit::Share.of(Decimal::from(25)), Some(of)),
        (_, None) => (GiveUnit::Sum.of(Decimal::new(50_000, 2)), None),
    };
    let limit = |per| Limit {
        cap: Some(cap),
        of: of.clone(),
        per,
        over: over.clone(),
        combine: Together::Sum,
        excess: Excess::Lost,
    };
    // For months, unless the credit has longer periods.
    for word in ["month", "quarter", "half-year", "year", "contract"] {
        let mut tried = agreement.clone();
        tried
            .limits
            .extend(edit::periods(word).map(|per| limit(LimitPer::Period(per))));
        if tried.validate().is_empty() || word == "contract" {
            *agreement = tried;
            break;
        }
    }
    desk.focus = Some(id("limit-cap", [desk.agreement.limits.len() - 1, 0, 0]));
    Ok(())
}

fn remove_limit(desk: &mut Desk<'_>, _: &str) -> Result<(), String> {
    let position = desk.at[0];
    desk.agreement.limits.remove(position);
    desk.focus = Some("add-limit".to_owned());
    Ok(())
}

fn set_cap(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let unit = one(desk).cap.map_or(GiveUnit::Sum, Give::unit);
    let cap = read::or_none(read_give(text, unit), text, EN.bad_give.get())?;
    let over = one(desk).over.clone();
    let share = matches!(cap, Some(Give::Share(_)));
    let of = match share {
        true => one(desk)
            .of
            .clone()
            .or_else(|| base(&desk.agreement, &over)),
        false => None,
    };
    let limit = one(desk);
    (limit.cap, limit.of) = (cap, of);
    Ok(())
}

fn set_of(desk: &mut Desk<'_>, charge: &str) -> Result<(), String> {
    one(desk).of = Some(Base::charge(charge));
    Ok(())
}

fn set_taken(desk: &mut Desk<'_>, chosen: &str) -> Result<(), String> {
    if let Some(of) = &mut one(desk).of {
        of.taken = value(Taken::WORDS, chosen);
    }
    Ok(())
}

fn set_per(desk: &mut Desk<'_>, chosen: &str) -> Result<(), String> {
    let limit = one(desk);
    if chosen == "incident" {
        limit.per = LimitPer::Incident;
        limit.excess = Excess::Lost;
    } else if let Some(periods) = edit::periods(chosen) {
        limit.per = LimitPer::Period(periods);
        if periods.is_rolling() {
            limit.excess = Excess::Lost;
            limit.combine = Together::Sum;
        }
    }
    Ok(())
}

fn set_days(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let typed = read_number(text)?.ok_or(FINER.bad_number)?;
    if let LimitPer::Period(Periods::Rolling { days, .. }) = &mut one(desk).per {
        *days = typed;
    }
    Ok(())
}

fn set_over(desk: &mut Desk<'_>, on: &str) -> Result<(), String> {
    let id = desk.agreement.credits[desk.at[1]].id.clone();
    let limit = one(desk);
    limit.over.retain(|known| *known != id);
    if !on.is_empty() {
        limit.over.push(id);
    }
    Ok(())
}

fn set_combine(desk: &mut Desk<'_>, chosen: &str) -> Result<(), String> {
    let limit = one(desk);
    limit.combine = value(Together::WORDS, chosen).unwrap_or(limit.combine);
    Ok(())
}

fn set_excess(desk: &mut Desk<'_>, on: &str) -> Result<(), String> {
    one(desk).excess = match on.is_empty() {
        true => Excess::Lost,
        false => Excess::Carried,
    };
    Ok(())
}

fn add_charge(desk: &mut Desk<'_>, _: &str) -> Result<(), String> {
    let taken = |id: &str| edit::bases(&desk.agreement).iter().any(|known| known == id);
    let id = fresh("charge", taken);
    desk.agreement.charges.push(Charge {
        id,
        amount: Money(Decimal::ONE_THOUSAND),
        per: ChargePer::Month,
        units: None,
        changes: Vec::new(),
        effective: None,
    });
    desk.agreement
        .currency
        .get_or_insert_with(|| "GBP".to_owned());
    let last = desk.agreement.charges.len() - 1;
    desk.focus = Some(self::id("charge-amount", [last, 0, 0]));
    Ok(())
}

fn remove_charge(desk: &mut Desk<'_>, _: &str) -> Result<(), String> {
    let position = desk.at[0];
    desk.agreement.charges.remove(position);
    if desk.agreement.validate().is_empty() {
        desk.focus = Some("add-charge".to_owned());
    }
    Ok(())
}

fn set_amount(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let position = desk.at[0];
    desk.agreement.charges[position].amount = read::money(text).ok_or(TERMS.bad_fee)?;
    Ok(())
}

fn set_charge_per(desk: &mut Desk<'_>, chosen: &str) -> Result<(), String> {
    let position = desk.at[0];
    let charge = &mut desk.agreement.charges[position];
    charge.per = value(ChargePer::WORDS, chosen).unwrap_or(charge.per);
    // Of what is paid for longer now, or no longer, another share counts.
    for credit in 0..desk.agreement.credits.len() {
        edit::settle(&mut desk.agreement, credit);
    }
    let over_longer = |taken: Option<Taken>| {
        let mut tried = desk.agreement.clone();
        for limit in &mut tried.limits {
            if let Some(of) = &mut limit.of {
                of.taken = taken;
            }
        }
        tried.validate().is_empty().then_some(tried)
    };
    if !desk.agreement.validate().is_empty() {
        let ways = [None, Some(Taken::Part), Some(Taken::Whole)];
        if let Some(sound) = ways.into_iter().find_map(over_longer) {
            desk.agreement = sound;
        }
    }
    Ok(())
}

fn set_units(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let position = desk.at[0];
    desk.agreement.charges[position].units = read_number(text)?;
    Ok(())
}

fn add_part(desk: &mut Desk<'_>, _: &str) -> Result<(), String> {
    let whole = edit::bases(&desk.agreement);
    let id = fresh("at-risk", |id| whole.iter().any(|known| known == id));
    let of = desk
        .agreement
        .charges
        .first()
        .map(|charge| charge.id.clone());
    desk.agreement.parts.push(Part {
        id,
        share: Share(Decimal::TEN),
        of: of.unwrap_or_default(),
        largest: None,
    });
    let last = desk.agreement.parts.len() - 1;
    desk.focus = Some(self::id("part-share", [last, 0, 0]));
    Ok(())
}

fn remove_part(desk: &mut Desk<'_>, _: &str) -> Result<(), String> {
    let position = desk.at[0];
    desk.agreement.parts.remove(position);
    if desk.agreement.validate().is_empty() {
        desk.focus = Some("add-part".to_owned());
    }
    Ok(())
}

fn part_of<'a>(desk: &'a mut Desk<'_>) -> &'a mut Part {
    &mut desk.agreement.parts[desk.at[0]]
}

fn set_share(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let text = text.trim().trim_end_matches('%').trim_end();
    part_of(desk).share = [text, "%"].concat().parse().map_err(|_| FINER.bad_share)?;
    Ok(())
}

fn set_part_of(desk: &mut Desk<'_>, chosen: &str) -> Result<(), String> {
    chosen.clone_into(&mut part_of(desk).of);
    Ok(())
}

fn set_largest(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    part_of(desk).largest = read::or_none(read::percent(text), text, TERMS.bad_percent.get())?;
    Ok(())
}

fn set_currency(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let code = text.trim().to_ascii_uppercase();
    if code.len() != 3 || !code.bytes().all(|letter| letter.is_ascii_uppercase()) {
        return Err(TERMS.bad_currency.get().to_owned());
    }
    desk.agreement.currency = Some(code);
    Ok(())
}

fn set_claim(desk: &mut Desk<'_>, chosen: &str) -> Result<(), String> {
    desk.agreement.claim = match chosen {
        "days" => Some(Claim::Days { days: 30 }),
        "months" => Some(Claim::Months { months: 2 }),
        _ => None,
    };
    Ok(())
}

fn set_claim_count(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let typed = read_number(text)?.ok_or(FINER.bad_number)?;
    match &mut desk.agreement.claim {
        Some(Claim::Days { days }) => *days = typed,
        Some(Claim::Months { months }) => *months = typed,
        None => {}
    }
    Ok(())
}
