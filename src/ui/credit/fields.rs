//! The fields of one credit: the five parts of its sentence, each under a name of its own.
//!
//! `edit` and `then` say what an edit does, `terms::credits` shows the credits one below the other.

use super::{edit, then, words};
use crate::credits::unit;
use crate::document::agreement::{
    Agreement, Band, Base, Blocks, ChargePer, Credit, CreditOn, DayValue, Give, GiveUnit, Late,
    Level, Schedule, Slab, Taken, Then,
};
use crate::document::choices::{value, word};
use crate::document::measure::FigureRoundingMode;
use crate::ui::icon::Icon;
use crate::ui::terms::clause::{Act, Button, Desk, Edits, Place, id};
use crate::ui::terms::finer::figures::{kind, period};
use crate::ui::terms::finer::{field, options, read_number, select};
use crate::ui::terms::read;
use crate::ui::text::credits::EN;
use crate::ui::text::finer::EN as FINER;
use crate::ui::text::terms::EN as TERMS;
use crate::ui::text::{Text, fill};
use yew::prelude::*;

/// The choices of a list: value and word.
pub type Choices = Vec<(AttrValue, AttrValue)>;

/// The ids of a list as choices.
pub fn named(ids: &[String]) -> Choices {
    let choice = |id: &String| (AttrValue::from(id.clone()), AttrValue::from(id.clone()));
    ids.iter().map(choice).collect()
}

/// A checkbox with its label.
pub fn check(
    edits: &Edits,
    name: &str,
    at: Place,
    (label, checked): (String, bool),
    act: Act,
) -> Html {
    let id = id(name, at);
    html! {
        <label class="check" for={id.clone()}>
            <input type="checkbox" {id} {checked} onchange={edits.on_check(at, act)} />
            <span>{ label }</span>
        </label>
    }
}

/// Several checkboxes under a question.
pub fn checks(label: Text, boxes: Vec<Html>) -> Html {
    html! {
        <fieldset class="chs wide">
            <legend class="lab">{ label }</legend>
            { for boxes }
        </fieldset>
    }
}

/// The choices of periods, and the one in force if it is none of them.
pub fn period_choices(
    periods: crate::document::measure::Periods,
    words: &[&str],
) -> (String, Choices) {
    let known = words.contains(&kind(periods)) && edit::periods(kind(periods)) == Some(periods);
    let rolling = words.contains(&"rolling") && kind(periods) == "rolling";
    let rows = EN.periods.iter().filter(|(word, _)| words.contains(word));
    let mut choices = options(rows.copied());
    let mut chosen = kind(periods).to_owned();
    if !known && !rolling {
        chosen.clear();
        choices.insert(0, (AttrValue::default(), AttrValue::from(period(periods))));
    }
    (chosen, choices)
}

/// All fields of a credit, in a group that has its name.
#[inline(never)]
pub fn fields(edits: &Edits, position: usize, credit: &Credit) -> Html {
    let at = [position, 0, 0];
    html! {
        <div class="cr">
            <div class="two">
                { field(edits, "credit-id", at, EN.name, credit.id.clone(), set_id) }
                { on(edits, position, &credit.on) }
                { schedule(edits, position, credit) }
                { of(edits, position, credit) }
                <div class="wide">
                    { check(edits, "reward", at, (EN.is_reward.get().to_owned(), credit.reward), set_reward) }
                </div>
            </div>
            { afterwards(edits, position, credit) }
        </div>
    }
}

/// What it looks at.
fn on(edits: &Edits, position: usize, on: &CreditOn) -> Html {
    let agreement = edits.agreement();
    let at = [position, 0, 0];
    let mut kinds = EN.looks_at.map(|(word, _, says)| (word, says)).to_vec();
    let points = edit::giving_points(agreement);
    // What no agreement of this kind could have is not offered.
    let own = words::looks_at(on);
    kinds.retain(|(word, _)| {
        *word == own
            || match *word {
                "points" => points
                    .iter()
                    .any(|id| *id != agreement.credits[position].id),
                "downtime" | "each-outage" => super::start::possible(agreement, "lost-time"),
                "figure" | "measure-misses" | "failed-periods" => {
                    !edit::measures(agreement).is_empty()
                }
                _ => !agreement.targets.is_empty(),
            }
    });
    let number = |name: &str, place, label, count: u32| {
        field(
            edits,
            name,
            [position, place, 0],
            label,
            count.to_string(),
            set_count,
        )
    };
    let more = match on {
        CreditOn::NthMiss { count, months, .. } => html! {
            <>{ number("count", 0, EN.misses, *count) }{ number("months", 1, EN.months, *months) }</>
        },
        CreditOn::FailedPeriods { failed, of, .. } => html! {
            <>{ number("failed", 0, EN.failed, *failed) }{ number("of-periods", 1, EN.of_periods, *of) }</>
        },
        CreditOn::EachMiss { take, .. } => {
            let late = options(EN.late.map(|(word, _, says)| (word, says)));
            let chosen = word(Late::WORDS, take).to_owned();
            select(edits, "late", at, EN.late_by, (chosen, late), set_late)
        }
        CreditOn::Points { of } => {
            let own = &agreement.credits[position].id;
            let others = agreement.credits.iter().enumerate();
            let others = others.filter(|(_, other)| {
                points.contains(&other.id) && other.id != *own || of.contains(&other.id)
            });
            let boxes = others.map(|(place, other)| {
                let named = (other.id.clone(), of.contains(&other.id));
                check(edits, "points-of", [position, place, 0], named, set_points)
            });
            checks(EN.points_of, boxes.collect())
        }
        _ => Html::default(),
    };
    let listed = edit::targets(on).map(|of| {
        let targets = agreement.targets.iter().enumerate();
        let boxes = targets.map(|(place, target)| {
            let named = (target.id.clone(), of.contains(&target.id));
            check(edits, "target-of", [position, place, 0], named, set_target)
        });
        checks(EN.targets, boxes.collect())
    });
    let measure = on.measure().map(|chosen| {
        let mut ids = edit::measures(agreement);
        if !ids.contains(chosen) {
            ids.push(chosen.clone());
        }
        let choices = (chosen.clone(), named(&ids));
        select(
            edits,
            "credit-measure",
            at,
            EN.measure,
            choices,
            set_measure,
        )
    });
    let periods = edit::period_mut(&mut on.clone()).map(|periods| {
        let words = [
            "day",
            "week",
            "month",
            "quarter",
            "half-year",
            "year",
            "contract",
        ];
        let choices = period_choices(*periods, &words);
        select(edits, "credit-period", at, EN.period, choices, set_period)
    });
    html! {
        <>
            { select(edits, "looks-at", at, EN.on, (own.to_owned(), options(kinds)), look_at) }
            { for measure }
            { more }
            { for listed }
            { for periods }
        </>
    }
}

/// How that becomes a quantity.
fn schedule(edits: &Edits, position: usize, credit: &Credit) -> Html {
    let at = [position, 0, 0];
    let text = |name: &str, place: usize, label, value: String, act: Act| {
        field(edits, name, [position, place, 0], label, value, act)
    };
    let level = |level: Option<Level>| level.map_or_else(String::new, edit::write_level);
    let give = |give: Option<Give>| give.map_or_else(String::new, edit::write_give);
    let count = |blocks: Blocks| {
        let choices = options(EN.steps.map(|(word, _, says)| (word, says)));
        let chosen = word(Blocks::WORDS, &blocks).to_owned();
        select(
            edits,
            "blocks",
            at,
            EN.step_count,
            (chosen, choices),
            set_blocks,
        )
    };
    let own = words::schedule(&credit.schedule);
    let mut kinds = EN.schedules.to_vec();
    kinds.retain(|(word, _)| {
        *word == own || {
            let mut tried = edits.agreement().clone();
            edit::give_by(&mut tried, position, word);
            words::schedule(&tried.credits[position].schedule) == *word
                && tried.validate().is_empty()
        }
    });
    let parts = match &credit.schedule {
        Schedule::Bands { bands } => rows(edits, position, bands.len(), EN.add_band, |row| {
            band(edits, [position, row, 0], &bands[row])
        }),
        Schedule::Slabs {
            slabs,
            count: blocks,
        } => html! {
            <>
                <div class="wide bndr fine" aria-hidden="true">{ for EN.slab_head.map(|head| html! { <span class="fld">{ head }</span> }) }</div>
                { rows(edits, position, slabs.len(), EN.add_slab, |row| slab(edits, [position, row, 0], slabs[row])) }
                { count(*blocks) }
            </>
        },
        Schedule::Steps {
            from,
            each,
            count: blocks,
            first,
            give: one,
        } => html! {
            <>
                { text("step-give", 0, EN.step_give, give(Some(*one)), set_give) }
                { text("step-each", 0, EN.step_each, level(Some(*each)), set_each) }
                { count(*blocks) }
                { text("step-from", 0, EN.step_from, level(*from), set_from) }
                { text("step-first", 0, EN.step_first, give(*first), set_first) }
            </>
        },
        Schedule::Gap { from, times } => html! {
            <>
                { text("step-from", 0, EN.gap_from, from.map_or_else(String::new, |from| from.to_string()), set_from) }
                { text("times", 0, EN.how_often, times.map_or_else(String::new, |times| times.to_string()), set_times) }
            </>
        },
        Schedule::Flat { give: one } => {
            text("step-give", 0, EN.step_give, give(Some(*one)), set_give)
        }
        Schedule::LostTime { times, beyond } => html! {
            <>
                { text("times", 0, EN.how_often, times.to_string(), set_times) }
                { text("step-from", 0, EN.free, level(*beyond), set_from) }
            </>
        },
        Schedule::Right { right } => {
            let right = text("right", 0, EN.the_right, right.clone(), set_right);
            html! { <div class="wide">{ right }</div> }
        }
    };
    let gives = unit(&credit.schedule).filter(|_| {
        !matches!(
            credit.schedule,
            Schedule::Gap { .. } | Schedule::LostTime { .. }
        )
    });
    let units = gives.map(|unit| {
        let chosen = UNITS.iter().position(|known| *known == unit).unwrap_or(0);
        let chosen = EN.unit_words[chosen].0.to_owned();
        select(
            edits,
            "unit",
            at,
            EN.unit,
            (chosen, options(EN.unit_words)),
            set_unit,
        )
    });
    html! {
        <>
            { select(edits, "gives-by", at, EN.gives, (own.to_owned(), options(kinds)), give_by) }
            { for units }
            { parts }
        </>
    }
}

/// The units in the order of their words.
const UNITS: [GiveUnit; 4] = [
    GiveUnit::Share,
    GiveUnit::Sum,
    GiveUnit::Points,
    GiveUnit::Days,
];

fn rows(
    edits: &Edits,
    position: usize,
    count: usize,
    add: Text,
    row: impl Fn(usize) -> Html,
) -> Html {
    let at = [position, 0, 0];
    html! {
        <div class="wide bnds">
            for number in 0..count { { row(number) } }
            <div>{ edits.word_button(add, true, Button::at(id("add-row", at)), at, add_row) }</div>
        </div>
    }
}

/// A small field in a row of several.
fn small(edits: &Edits, name: &str, at: Place, label: Text, value: String, act: Act) -> Html {
    let number = (at[1] + 1).to_string();
    labelled(edits, name, at, fill(label, &[&number]), value, act)
}

fn labelled(edits: &Edits, name: &str, at: Place, label: String, value: String, act: Act) -> Html {
    let field = crate::ui::terms::clause::Field::small(id(name, at), label, value);
    edits.field(field, at, act)
}

fn remove_button(edits: &Edits, at: Place, label: Text) -> Html {
    let number = (at[1] + 1).to_string();
    let button = Button::named(id("unrow", at), fill(label, &[&number]));
    edits.icon_button(Icon::Cross, button, at, remove_row)
}

fn band(edits: &Edits, at: Place, band: &Band) -> Html {
    let number = (at[1] + 1).to_string();
    let mut own = *band;
    let levels: Vec<Level> = edit::levels(&mut own)
        .into_iter()
        .map(|level| *level)
        .collect();
    let high = levels.get(1).map(|level| {
        let at = [at[0], at[1], 1];
        small(
            edits,
            "band-level",
            at,
            EN.band_to,
            edit::write_level(*level),
            set_level,
        )
    });
    let low = levels
        .first()
        .map_or_else(String::new, |level| edit::write_level(*level));
    let choices = edits_choice(edits, at, fill(EN.band_edge, &[&number]), edit::edges(band));
    html! {
        <div class="bnd" key={at[1]}>
            { choices }
            <div class="bndr">
                { small(edits, "band-level", at, EN.band_level, low, set_level) }
                { for high }
                <span class="dash" aria-hidden="true">{ "→" }</span>
                { small(edits, "band-give", at, EN.band_give, edit::write_give(band.give), set_give) }
                { remove_button(edits, at, EN.remove_band) }
            </div>
        </div>
    }
}

/// A list of edges named for the ear.
fn edits_choice(edits: &Edits, at: Place, label: String, value: String) -> Html {
    let label = AttrValue::from(label);
    html! {
        <crate::ui::input::Select id={id("band-edge", at)} {label} class="sm" {value}
            options={options(EN.edges)} onchange={edits.on_choice(at, set_edges)} />
    }
}

fn slab(edits: &Edits, at: Place, slab: Slab) -> Html {
    html! {
        <div class="bnd" key={at[1]}>
            <div class="bndr">
                { small(edits, "slab-from", at, EN.slab_from, edit::write_level(slab.from), set_slab_from) }
                { small(edits, "slab-each", at, EN.slab_each, edit::write_level(slab.each), set_slab_each) }
                <span class="dash" aria-hidden="true">{ "→" }</span>
                { small(edits, "band-give", at, EN.slab_give, edit::write_give(slab.give), set_give) }
                { remove_button(edits, at, EN.remove_slab) }
            </div>
        </div>
    }
}

/// Whether a share is taken of a charge that is paid for longer than most credits' periods.
pub fn is_long(agreement: &Agreement, of: &Base) -> bool {
    let mut id = &of.charge;
    // Each part is of one listed before it.
    for part in agreement.parts.iter().rev() {
        if part.id == *id {
            id = &part.of;
        }
    }
    let mut charges = agreement.charges.iter();
    let charge = charges.find(|charge| charge.id == *id);
    charge.is_some_and(|charge| {
        charge.per == ChargePer::Contract || charge.per.months().is_some_and(|months| months > 1)
    })
}

/// What the quantity is a share of.
fn of(edits: &Edits, position: usize, credit: &Credit) -> Html {
    let agreement = edits.agreement();
    let at = [position, 0, 0];
    let gives = unit(&credit.schedule);
    if !matches!(gives, Some(GiveUnit::Share | GiveUnit::Days)) {
        return Html::default();
    }
    let mut choices = named(&edit::bases(agreement));
    if gives == Some(GiveUnit::Days) || credit.of.is_none() {
        choices.insert(0, (AttrValue::default(), AttrValue::from(EN.nothing)));
    }
    let chosen = credit
        .of
        .as_ref()
        .map_or_else(String::new, |of| of.charge.clone());
    let more = credit.of.as_ref().map(|of| {
        let long = of.taken.is_some() || is_long(agreement, of);
        let taken = of.taken.map_or("", |taken| word(Taken::WORDS, &taken)).to_owned();
        let day = of.day.map_or("", |day| word(DayValue::WORDS, &day)).to_owned();
        html! {
            <>
                if long {
                    { select(edits, "taken", at, EN.taken, (taken, options(EN.taken_words)), set_taken) }
                }
                if gives == Some(GiveUnit::Days) {
                    { select(edits, "day-worth", at, EN.day_is, (day, options(EN.day_words)), set_day) }
                }
            </>
        }
    });
    html! {
        <>
            { select(edits, "of", at, EN.share_of, (chosen, choices), set_of) }
            { for more }
        </>
    }
}

/// What changes it, in order, each with its fields.
fn afterwards(edits: &Edits, position: usize, credit: &Credit) -> Html {
    let agreement = edits.agreement();
    let words = words::Words { agreement };
    let last = credit.then.len().saturating_sub(1);
    let row = |(place, one): (usize, &Then)| {
        let at = [position, place, 0];
        let number = (place + 1).to_string();
        let button = |name: &str, label, disabled| Button {
            disabled,
            ..Button::named(id(name, at), fill(label, &[&number]))
        };
        html! {
            <li key={place}>
                <p>{ words.then(one) }</p>
                <div class="bndr">
                    { change(edits, at, one) }
                    { edits.icon_button(Icon::Up, button("then-up", EN.up, place == 0), at, move_up) }
                    { edits.icon_button(Icon::Down, button("then-down", EN.down, place == last), at, move_down) }
                    { edits.icon_button(Icon::Cross, button("unthen", EN.remove_then, false), at, remove_then) }
                </div>
            </li>
        }
    };
    let offers = EN
        .then
        .iter()
        .enumerate()
        .filter(|(_, (kind, ..))| then::added(agreement, position, kind).is_some());
    let offers = offers.map(|(number, &(_, _, says))| {
        let at = [position, number, 0];
        edits.word_button(says, true, Button::at(id("then", at)), at, add_then)
    });
    let offers: Vec<Html> = offers.collect();
    html! {
        <div class="thn">
            <p class="lab">{ EN.afterwards }</p>
            if credit.then.is_empty() {
                <p class="fine">{ EN.no_then }</p>
            } else {
                <ol class="plain">{ for credit.then.iter().enumerate().map(row) }</ol>
            }
            if !offers.is_empty() {
                <details class="more">
                    <summary id={id("more-then", [position, 0, 0])}>{ EN.add_then }</summary>
                    <div class="btns">{ for offers }</div>
                </details>
            }
        </div>
    }
}

/// The fields of a change.
fn change(edits: &Edits, at: Place, one: &Then) -> Html {
    let text = |kind: usize, value: String, name: &str| {
        let number = (at[1] + 1).to_string();
        let label = fill(EN.then_first, &[&number, EN.then[kind].2.get()]);
        labelled(edits, name, at, label, value, set_then)
    };
    match one {
        Then::Repeat { times } => text(0, times.to_string(), "then-value"),
        Then::Average | Then::AffectedShare => Html::default(),
        Then::Round { to, mode } => {
            let chosen = word(FigureRoundingMode::WORDS, mode).to_owned();
            let number = (at[1] + 1).to_string();
            let label = AttrValue::from(fill(EN.then_second, &[&number]));
            html! {
                <>
                    { text(2, edit::write_give(*to), "then-value") }
                    <crate::ui::input::Select id={id("then-mode", at)} {label} class="sm" value={chosen}
                        options={options(FINER.rounding_modes)} onchange={edits.on_choice(at, set_mode)} />
                </>
            }
        }
        Then::Above { sum } => text(4, edit::write_give(Give::Sum(*sum)), "then-value"),
        Then::AtLeast { sum } => text(5, edit::write_give(Give::Sum(*sum)), "then-value"),
        Then::EarnBack { reach, periods } => html! {
            <>
                { text(6, reach.to_string(), "then-value") }
                { small(edits, "then-periods", at, EN.of_periods, periods.to_string(), set_then_periods) }
            </>
        },
    }
}

fn credit<'a>(desk: &'a mut Desk<'_>) -> &'a mut Credit {
    &mut desk.agreement.credits[desk.at[0]]
}

fn settled(desk: &mut Desk<'_>) {
    edit::settle(&mut desk.agreement, desk.at[0]);
}

fn set_id(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    edit::rename(&mut desk.agreement, desk.at[0], text.trim());
    Ok(())
}

fn set_reward(desk: &mut Desk<'_>, on: &str) -> Result<(), String> {
    credit(desk).reward = !on.is_empty();
    settled(desk);
    Ok(())
}

fn look_at(desk: &mut Desk<'_>, word: &str) -> Result<(), String> {
    edit::look_at(&mut desk.agreement, desk.at[0], word);
    Ok(())
}

fn set_measure(desk: &mut Desk<'_>, chosen: &str) -> Result<(), String> {
    if let Some(measure) = credit(desk).on.measure_mut() {
        chosen.clone_into(measure);
    }
    settled(desk);
    Ok(())
}

fn set_count(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let typed = read_number(text)?.ok_or(FINER.bad_number)?;
    let second = desk.at[1] == 1;
    match &mut credit(desk).on {
        CreditOn::NthMiss { count, months, .. } => *if second { months } else { count } = typed,
        CreditOn::FailedPeriods { failed, of, .. } => *if second { of } else { failed } = typed,
        _ => {}
    }
    Ok(())
}

fn set_late(desk: &mut Desk<'_>, chosen: &str) -> Result<(), String> {
    if let CreditOn::EachMiss { take, .. } = &mut credit(desk).on {
        *take = value(Late::WORDS, chosen).unwrap_or(*take);
    }
    settled(desk);
    Ok(())
}

fn set_points(desk: &mut Desk<'_>, on: &str) -> Result<(), String> {
    let id = desk.agreement.credits[desk.at[1]].id.clone();
    edit::toggle(&mut desk.agreement, desk.at[0], &id, !on.is_empty());
    Ok(())
}

fn set_target(desk: &mut Desk<'_>, on: &str) -> Result<(), String> {
    let id = desk.agreement.targets[desk.at[1]].id.clone();
    edit::toggle(&mut desk.agreement, desk.at[0], &id, !on.is_empty());
    Ok(())
}

fn set_period(desk: &mut Desk<'_>, chosen: &str) -> Result<(), String> {
    if let (Some(periods), Some(known)) = (
        edit::periods(chosen),
        edit::period_mut(&mut credit(desk).on),
    ) {
        *known = periods;
    }
    settled(desk);
    Ok(())
}

fn give_by(desk: &mut Desk<'_>, kind: &str) -> Result<(), String> {
    edit::give_by(&mut desk.agreement, desk.at[0], kind);
    Ok(())
}

fn set_unit(desk: &mut Desk<'_>, chosen: &str) -> Result<(), String> {
    let place = EN.unit_words.iter().position(|(word, _)| *word == chosen);
    if let Some(place) = place {
        edit::give_in(&mut desk.agreement, desk.at[0], UNITS[place]);
    }
    Ok(())
}

fn set_give(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let row = desk.at[1];
    let credit = credit(desk);
    let unit = unit(&credit.schedule).unwrap_or(GiveUnit::Sum);
    let typed = edit::read_give(text, unit).ok_or(EN.bad_give)?;
    let mut gives = edit::gives(&mut credit.schedule);
    let alone = gives.len() == 1;
    if let Some(give) = gives.get_mut(row) {
        **give = typed;
    }
    // Alone it may be given in another unit, and of something else then.
    if alone && typed.unit() != unit {
        settled(desk);
    }
    Ok(())
}

fn set_each(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let credit = credit(desk);
    let like = edit::like(&credit.on);
    if let Schedule::Steps { each, .. } = &mut credit.schedule {
        *each = edit::read_level(text, like).ok_or(EN.bad_level)?;
    }
    Ok(())
}

fn set_from(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let credit = credit(desk);
    let like = edit::like(&credit.on);
    let typed = read::or_none(edit::read_level(text, like), text, EN.bad_level.get())?;
    match &mut credit.schedule {
        Schedule::Steps { from, .. } => *from = typed,
        Schedule::LostTime { beyond, .. } => *beyond = typed,
        Schedule::Gap { from, .. } => {
            *from = match typed {
                Some(Level::Share(share)) => Some(share),
                Some(_) => return Err(TERMS.bad_percent.get().to_owned()),
                None => None,
            };
        }
        _ => {}
    }
    Ok(())
}

fn set_first(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let credit = credit(desk);
    let unit = unit(&credit.schedule).unwrap_or(GiveUnit::Sum);
    if let Schedule::Steps { first, .. } = &mut credit.schedule {
        *first = read::or_none(edit::read_give(text, unit), text, EN.bad_give.get())?;
    }
    Ok(())
}

fn set_blocks(desk: &mut Desk<'_>, chosen: &str) -> Result<(), String> {
    if let Schedule::Steps { count, .. } | Schedule::Slabs { count, .. } =
        &mut credit(desk).schedule
    {
        *count = value(Blocks::WORDS, chosen).unwrap_or(*count);
    }
    Ok(())
}

fn set_times(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let typed = text.trim().parse().ok();
    match &mut credit(desk).schedule {
        Schedule::Gap { times, .. } => *times = read::or_none(typed, text, EN.bad_factor.get())?,
        Schedule::LostTime { times, .. } => *times = typed.ok_or(EN.bad_factor)?,
        _ => {}
    }
    Ok(())
}

fn set_right(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    if let Schedule::Right { right } = &mut credit(desk).schedule {
        text.trim().clone_into(right);
    }
    Ok(())
}

fn set_edges(desk: &mut Desk<'_>, words: &str) -> Result<(), String> {
    let [position, row, _] = desk.at;
    edit::hold(&mut desk.agreement, [position, row], words);
    Ok(())
}

fn set_level(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let [_, row, edge] = desk.at;
    let credit = credit(desk);
    let like = edit::like(&credit.on);
    let typed = edit::read_level(text, like).ok_or(EN.bad_level)?;
    if let Schedule::Bands { bands } = &mut credit.schedule
        && let Some(band) = bands.get_mut(row)
        && let Some(level) = edit::levels(band).into_iter().nth(edge)
    {
        *level = typed;
    }
    Ok(())
}

fn set_slab(
    desk: &mut Desk<'_>,
    text: &str,
    field: fn(&mut Slab) -> &mut Level,
) -> Result<(), String> {
    let row = desk.at[1];
    let credit = credit(desk);
    let like = edit::like(&credit.on);
    let typed = edit::read_level(text, like).ok_or(EN.bad_level)?;
    if let Schedule::Slabs { slabs, .. } = &mut credit.schedule
        && let Some(slab) = slabs.get_mut(row)
    {
        *field(slab) = typed;
    }
    Ok(())
}

fn set_slab_from(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    set_slab(desk, text, |slab| &mut slab.from)
}

fn set_slab_each(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    set_slab(desk, text, |slab| &mut slab.each)
}

fn add_row(desk: &mut Desk<'_>, _: &str) -> Result<(), String> {
    let position = desk.at[0];
    let row = edit::add_row(&mut desk.agreement, position);
    let field = match desk.agreement.credits[position].schedule {
        Schedule::Slabs { .. } => "slab-from",
        _ => "band-level",
    };
    desk.focus = Some(id(field, [position, row, 0]));
    Ok(())
}

fn remove_row(desk: &mut Desk<'_>, _: &str) -> Result<(), String> {
    let [position, row, _] = desk.at;
    edit::remove_row(&mut desk.agreement, position, row);
    desk.focus = Some(id("unrow", [position, row.saturating_sub(1), 0]));
    Ok(())
}

fn set_of(desk: &mut Desk<'_>, charge: &str) -> Result<(), String> {
    edit::of(&mut desk.agreement, desk.at[0], charge);
    Ok(())
}

fn set_taken(desk: &mut Desk<'_>, chosen: &str) -> Result<(), String> {
    if let Some(of) = &mut credit(desk).of {
        of.taken = value(Taken::WORDS, chosen);
    }
    Ok(())
}

fn set_day(desk: &mut Desk<'_>, chosen: &str) -> Result<(), String> {
    if let Some(of) = &mut credit(desk).of {
        of.day = value(DayValue::WORDS, chosen);
    }
    // Days that are worth no money are of no charge.
    if chosen.is_empty() {
        credit(desk).of = None;
    }
    Ok(())
}

fn add_then(desk: &mut Desk<'_>, _: &str) -> Result<(), String> {
    let [position, number, _] = desk.at;
    if let Some(with) = then::added(&desk.agreement, position, EN.then[number].0) {
        let old = &desk.agreement.credits[position].then;
        let new = &with.credits[position].then;
        let place = old.iter().zip(new).take_while(|(one, other)| one == other);
        let place = [position, place.count(), 0];
        desk.focus = Some(match new[place[1]] {
            Then::Average | Then::AffectedShare => id("unthen", place),
            _ => id("then-value", place),
        });
        desk.agreement = with;
    }
    Ok(())
}

fn move_up(desk: &mut Desk<'_>, _: &str) -> Result<(), String> {
    let [position, place, _] = desk.at;
    shift(desk, position, place, place.saturating_sub(1));
    Ok(())
}

fn move_down(desk: &mut Desk<'_>, _: &str) -> Result<(), String> {
    let [position, place, _] = desk.at;
    shift(desk, position, place, place + 1);
    Ok(())
}

fn shift(desk: &mut Desk<'_>, position: usize, from: usize, to: usize) {
    then::moved(&mut desk.agreement, position, from, to);
    // The button goes with its row, unless it can go no further.
    let last = desk.agreement.credits[position]
        .then
        .len()
        .saturating_sub(1);
    let name = match (to < from, to) {
        (true, 0) => "then-down",
        (true, _) => "then-up",
        (false, to) if to >= last => "then-up",
        (false, _) => "then-down",
    };
    desk.focus = Some(id(name, [position, to.min(last), 0]));
}

fn remove_then(desk: &mut Desk<'_>, _: &str) -> Result<(), String> {
    let [position, place, _] = desk.at;
    let then = &mut credit(desk).then;
    if place < then.len() {
        then.remove(place);
    }
    let left = then.len();
    desk.focus = Some(match left {
        0 => id("more-then", [position, 0, 0]),
        left => id("unthen", [position, place.min(left - 1), 0]),
    });
    Ok(())
}

fn set_then(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let place = desk.at[1];
    let credit = credit(desk);
    let unit = unit(&credit.schedule).unwrap_or(GiveUnit::Sum);
    match credit.then.get_mut(place) {
        Some(Then::Repeat { times }) => {
            *times = text.trim().parse().map_err(|_| EN.bad_factor)?;
        }
        Some(Then::Round { to, .. }) => {
            *to = edit::read_give(text, unit).ok_or(EN.bad_give)?;
        }
        Some(Then::Above { sum } | Then::AtLeast { sum }) => {
            *sum = read::money(text).ok_or(TERMS.bad_fee)?;
        }
        Some(Then::EarnBack { reach, .. }) => {
            *reach = read::percent(text).ok_or(TERMS.bad_percent)?;
        }
        _ => {}
    }
    Ok(())
}

fn set_then_periods(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let typed = read_number(text)?.ok_or(FINER.bad_number)?;
    let place = desk.at[1];
    if let Some(Then::EarnBack { periods, .. }) = credit(desk).then.get_mut(place) {
        *periods = typed;
    }
    Ok(())
}

fn set_mode(desk: &mut Desk<'_>, chosen: &str) -> Result<(), String> {
    let place = desk.at[1];
    if let Some(Then::Round { mode, .. }) = credit(desk).then.get_mut(place) {
        *mode = value(FigureRoundingMode::WORDS, chosen).unwrap_or(*mode);
    }
    Ok(())
}
