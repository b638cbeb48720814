//! Service hours: the week in a sentence and a drawing, and its editor, a row a day.
//!
//! Below the rows stand the same hours as a `grid` to paint; `zones` has what hours of several zones need.

use super::clause::{Button, Desk, Edits, Field, clause, id, labelled};
use super::{finer, grid, read, regions, week, zones};
use crate::document::agreement::{Agreement, Calendar};
use crate::document::hours::{Period, Week, format_time, join};
use crate::ui::format::{self, Length};
use crate::ui::icon::Icon;
use crate::ui::language;
use crate::ui::language::use_language;
use crate::ui::text::fill;
use crate::ui::text::terms::EN;
use crate::zone::{self, Zone};
use yew::prelude::*;

/// A quarter of an hour: one press of an arrow key.
const STEP: i64 = 900;
/// The end of a day.
const MIDNIGHT: u32 = 86_400;

/// The calendars that have service hours to show: the one that is meant by them first, then every
/// other that is not simply open around the clock.
pub fn shown(agreement: &Agreement) -> Vec<(&str, &Calendar)> {
    let hours = agreement.service_hours();
    let mut shown = Vec::new();
    for (id, calendar) in &agreement.calendars {
        if hours == Some(id) {
            shown.insert(0, (id.as_str(), calendar));
        } else if !calendar.is_always() {
            shown.push((id, calendar));
        }
    }
    shown
}

/// What a calendar is called as a small heading, where there are several.
pub fn calendar_name(agreement: &Agreement, id: &str, of: usize) -> Html {
    html! { if of > 1 { <h5>{ regions::called(agreement, id) }</h5> } }
}

/// The clause.
pub fn clause_of(edits: &Edits) -> Html {
    let calendars = shown(edits.agreement());
    let zone = |calendar: &Calendar| {
        let own = calendar.time_zone.as_deref().and_then(Zone::named);
        let zone = own.unwrap_or_else(|| edits.state.zone());
        fill(EN.zone_time, &[&format::city(zone)])
    };
    let summary = html! {
        <>
        for (id, calendar) in &calendars {
            { calendar_name(edits.agreement(), id, calendars.len()) }
            <p class="clv">{ week::sentence(&calendar.hours, EN.around_the_clock.get(), EN.no_hours.get()) }</p>
            <p class="clv2"><bdi>{ zone(calendar) }</bdi>{ " · " }<Length seconds={calendar.hours.open_seconds()} />{ fill(EN.a_week, &[""]) }</p>
            { drawing(&calendar.hours) }
            { finer::says(&finer::dated::sentences(calendar)) }
        }
        { zones::together(&edits.state) }
        { finer::says(&finer::dated::combined(edits.agreement())) }
        </>
    };
    clause(edits, "clause-hours", EN.hours, summary)
}

/// The week as seven bars from midnight to midnight.
fn drawing(hours: &Week) -> Html {
    let label = week::spoken(
        hours,
        EN.open_days.get(),
        EN.closed_days.get(),
        EN.to.get(),
        EN.and.get(),
    );
    html! {
        <>
            <p class="vh">{ label }</p>
            <div class="wk" aria-hidden="true">
                for day in language::week() { { bar(hours, day) } }
            </div>
        </>
    }
}

/// A day is 96 quarters high; a part of one still shows.
fn bar(hours: &Week, day: usize) -> Html {
    html! {
        <span class="wd">
            <svg viewBox="0 0 1 96" preserveAspectRatio="none" focusable="false">
                for span in hours.open_on(day) {
                    <rect width="1" y={(span.from / STEP).to_string()} height={(span.seconds() / STEP).max(1).to_string()} />
                }
            </svg>
            { format::weekday_letter(day) }
        </span>
    }
}

/// The rows of every calendar, and the zone.
pub fn editor(edits: &Edits) -> Html {
    let calendars = shown(edits.agreement());
    let name = |id: &str| match calendars.len() {
        1 => EN.hours.get().to_owned(),
        _ => regions::called(edits.agreement(), id),
    };
    let zone = Field {
        id: "time-zone".to_owned(),
        value: edits.agreement().time_zone.clone(),
        list: Some("time-zones".into()),
        ..Field::default()
    };
    html! {
        <>
            for (position, (id, calendar)) in calendars.iter().enumerate() {
                { calendar_name(edits.agreement(), id, calendars.len()) }
                <div class="hrs" key={*id}>
                    <div class="row" role="group" aria-label={EN.start_from}>
                        for (number, word) in EN.presets.into_iter().enumerate() {
                            { edits.word_button(word, false, Button::default(), [position, number, 0], set_preset) }
                        }
                    </div>
                    for day in language::week() { { row(edits, &calendar.hours, [position, day, 0]) } }
                    { grid::of(edits, position, &name(id), calendar) }
                    { zones::fields(edits, position, id, calendar) }
                </div>
            }
            <div>
                { labelled("time-zone".to_owned(), EN.zone, edits.field(zone, [0; 3], set_zone)) }
                <Zones />
                <p class="fine">{ EN.zone_help }</p>
            </div>
            { zones::add_field(edits) }
            { finer::text::calendars(edits) }
        </>
    }
}

/// Every name of the IANA database, to choose from; hundreds that never change, so made once.
#[component]
fn Zones() -> Html {
    use_language();
    html! {
        <datalist id="time-zones">
            for name in zone::names() { <option value={name} /> }
        </datalist>
    }
}

fn set_zone(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let zone = read::zone(text).ok_or_else(|| fill(EN.bad_zone, &[text.trim()]))?;
    zone.clone_into(&mut desk.agreement.time_zone);
    Ok(())
}

/// The fields of a day.
fn row(edits: &Edits, hours: &Week, at: [usize; 3]) -> Html {
    let [calendar, day, _] = at;
    let (name, periods) = (format::weekday(day), &hours.0[day]);
    let here = [calendar, day];
    let half = &*edits.half;
    let adding = half.period.filter(|(place, ..)| *place == here);
    let joined = half.joined.filter(|(place, _)| *place == here);
    let copying = half.copy.filter(|(place, _)| *place == here);
    let first = periods.first();
    let buttons = || {
        let copy = Button {
            expanded: Some(copying.is_some()),
            ..Button::named(id("copy", at), fill(EN.copy_day, &[name]))
        };
        let add = Button::named(id("add", at), fill(EN.add_period, &[name]));
        html! {
            <>
                { edits.icon_button(Icon::Add, add, at, add_period) }
                { edits.icon_button(Icon::Copy, copy, at, start_copy) }
            </>
        }
    };
    html! {
        <div class="hrd" key={day} role="group" aria-label={name}>
            <div class="hr">
                <label class="sw">
                    <input type="checkbox" role="switch" checked={!periods.is_empty()} aria-label={fill(EN.day_open, &[name])}
                        onchange={edits.on_check(at, switch)} />
                    <span></span>
                </label>
                <b aria-hidden="true">{ format::short_weekday(day) }</b>
                if let Some(first) = first {
                    { times(edits, at, Some(first.open), Some(first.close)) }
                    { buttons() }
                } else {
                    <span class="closedtxt">{ EN.closed }</span>
                }
            </div>
            { overnight(day, first) }
            for (position, period) in periods.iter().enumerate().skip(1) {
                { further(edits, [calendar, day, position], Some(period.open), Some(period.close)) }
                { overnight(day, Some(period)) }
            }
            if let Some((_, open, close)) = adding {
                { further(edits, [calendar, day, periods.len()], open, close) }
            }
            <p class="hrn" role="status">
                if let Some((_, period)) = joined { { fill(EN.joined, &[&week::period(period)]) } }
            </p>
            if let Some((_, chosen)) = copying { { copy_list(edits, at, chosen) } }
        </div>
    }
}

/// Says on which day an overnight period ends.
fn overnight(day: usize, period: Option<&Period>) -> Html {
    let Some(period) = period.filter(|period| period.is_overnight() && period.close > 0) else {
        return Html::default();
    };
    let next = format::short_weekday((day + 1) % 7);
    html! { <p class="hrn">{ fill(EN.until, &[next, &format_time(period.close)]) }</p> }
}

/// A further period of a day.
fn further(edits: &Edits, at: [usize; 3], open: Option<u32>, close: Option<u32>) -> Html {
    let label = fill(
        EN.remove_period,
        &[format::weekday(at[1]), &(at[2] + 1).to_string()],
    );
    html! {
        <div class="hr" key={at[2]}>
            <span></span><span></span>
            { times(edits, at, open, close) }
            { edits.icon_button(Icon::Cross, Button::named(id("drop", at), label), at, remove_period) }
        </div>
    }
}

/// The two fields of a period.
fn times(edits: &Edits, at: [usize; 3], open: Option<u32>, close: Option<u32>) -> Html {
    let label = |first, further| {
        let further = if at[2] == 0 { first } else { further };
        fill(further, &[format::weekday(at[1]), &(at[2] + 1).to_string()])
    };
    let field = |edge, label, time: Option<u32>, most: i64| Field {
        onstep: Some(step(most)),
        ..Field::small(
            id(edge, at),
            label,
            time.map_or_else(String::new, format_time),
        )
    };
    // Midnight at the end of a day is 24:00.
    let close = close.map(|close| if close == 0 { MIDNIGHT } else { close });
    let from = field("from", label(EN.opens, EN.opens_again), open, 86_400 - STEP);
    let to = field("to", label(EN.closes, EN.closes_again), close, 86_400);
    html! {
        <>
            { edits.field(from, at, set_open) }
            <span class="dash">{ EN.to.trim() }</span>
            { edits.field(to, at, set_close) }
        </>
    }
}

/// What arrow keys do to a time.
fn step(most: i64) -> Callback<(String, i64), Option<String>> {
    Callback::from(move |(text, steps): (String, i64)| {
        let time = i64::from(read::time(&text)?);
        let stepped = (time + steps * STEP).clamp(0, most);
        (stepped != time).then(|| format_time(stepped as u32))
    })
}

/// The list of days to copy a day to.
fn copy_list(edits: &Edits, at: [usize; 3], chosen: [bool; 7]) -> Html {
    let [calendar, day, _] = at;
    let check = |other: usize| {
        html! {
            <label class="check">
                <input type="checkbox" checked={chosen[other]} disabled={other == day} aria-label={format::weekday(other)}
                    onchange={edits.on_check([calendar, day, other], choose)} />
                <span aria-hidden="true">{ format::short_weekday(other) }</span>
            </label>
        }
    };
    html! {
        <fieldset class="cp" onkeydown={edits.on_escape(at, end_copy)}>
            <legend class="lab">{ fill(EN.copy_to, &[format::weekday(day)]) }</legend>
            <div class="row">
                { edits.word_button(EN.weekdays, false, Button::default(), [calendar, day, 5], choose_first) }
                { edits.word_button(EN.all_days, false, Button::default(), [calendar, day, 7], choose_first) }
            </div>
            <div class="cpd">
                for other in language::week() { { check(other) } }
            </div>
            <button type="button" class="btn sm pri" onclick={edits.on_press(at, copy)}>{ EN.copy }</button>
        </fieldset>
    }
}

/// Ends what was half done in the rows.
pub fn settle(desk: &mut Desk<'_>) {
    (desk.half.period, desk.half.joined, desk.half.copy) = (None, None, None);
}

/// Hours that many agreements have, on weekdays or, around the clock, on every day.
const PRESETS: [&str; 3] = ["00:00-24:00", "09:00-17:30", "08:00-18:00"];

fn set_preset(desk: &mut Desk<'_>, _: &str) -> Result<(), String> {
    settle(desk);
    let period: Vec<Period> = PRESETS[desk.at[1]].parse().into_iter().collect();
    let weekend = period.first() == Some(&Period::DAY);
    if let Some(calendar) = desk.calendar() {
        for (day, periods) in calendar.hours.0.iter_mut().enumerate() {
            *periods = if day < 5 || weekend {
                period.clone()
            } else {
                Vec::new()
            };
        }
    }
    Ok(())
}

fn switch(desk: &mut Desk<'_>, on: &str) -> Result<(), String> {
    settle(desk);
    let day = desk.at[1];
    if let Some(calendar) = desk.calendar() {
        let week = &mut calendar.hours;
        // A day that is opened gets the hours of the open day before it.
        let mut before = (1..7).map(|back| &week.0[(day + 7 - back) % 7]);
        let model = before.find(|periods| !periods.is_empty());
        let nine_to_five = Period {
            open: 9 * 3600,
            close: 17 * 3600,
        };
        week.0[day] = match model {
            _ if on.is_empty() => Vec::new(),
            Some(model) => model.clone(),
            None => vec![nine_to_five],
        };
    }
    Ok(())
}

fn add_period(desk: &mut Desk<'_>, _: &str) -> Result<(), String> {
    settle(desk);
    let [calendar, day, _] = desk.at;
    let count = desk
        .calendar()
        .map_or(0, |calendar| calendar.hours.0[day].len());
    desk.half.period = Some(([calendar, day], None, None));
    desk.focus = Some(id("from", [calendar, day, count]));
    Ok(())
}

fn remove_period(desk: &mut Desk<'_>, _: &str) -> Result<(), String> {
    settle(desk);
    let [calendar, day, position] = desk.at;
    desk.focus = Some(id("from", [calendar, day, position - 1]));
    if let Some(calendar) = desk.calendar() {
        let periods = &mut calendar.hours.0[day];
        if position < periods.len() {
            periods.remove(position);
        }
    }
    Ok(())
}

fn set_open(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let time = time(text)?;
    if time == MIDNIGHT {
        return Err(EN.bad_opening.get().to_owned());
    }
    set_times(desk, Some(time), None);
    Ok(())
}

fn set_close(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let time = time(text)?;
    set_times(desk, None, Some(if time == 0 { MIDNIGHT } else { time }));
    Ok(())
}

/// A time of day from a field.
pub fn time(text: &str) -> Result<u32, String> {
    read::time(text).ok_or_else(|| fill(EN.bad_time, &[text.trim()]))
}

/// Puts one of its times into a period; a new period counts once it has both.
fn set_times(desk: &mut Desk<'_>, open: Option<u32>, close: Option<u32>) {
    let [calendar, day, position] = desk.at;
    let edge = if open.is_some() { "from" } else { "to" };
    let adding = desk.half.period;
    let Some(week) = desk.calendar().map(|calendar| &mut calendar.hours) else {
        return;
    };
    let periods = &mut week.0[day];
    let known = periods.get(position).map(|known| (known.open, known.close));
    let (was_open, was_close) = match (known, adding) {
        (Some((open, close)), _) => (Some(open), Some(close)),
        (None, Some((_, open, close))) => (open, close),
        (None, None) => (None, None),
    };
    let (open, close) = (open.or(was_open), close.or(was_close));
    let (Some(open), Some(close)) = (open, close) else {
        desk.half.period = Some(([calendar, day], open, close));
        return;
    };
    let period = Period { open, close };
    let before = periods.clone();
    match periods.get_mut(position) {
        Some(kept) => *kept = period,
        None => periods.push(period),
    }
    let count = periods.len();
    join(periods);
    let touches = |other: &Period| other.open <= period.end() && period.open <= other.end();
    let mut others = before.iter().enumerate();
    let with = others.find(|(other, kept)| *other != position && touches(kept));
    let joined = with
        .filter(|_| periods.len() < count)
        .map(|(_, &kept)| kept);
    if let Some(kept) = joined {
        // The row may be gone; the joined one has the same edge.
        let holds = |both: &Period| both.open <= kept.open && kept.end() <= both.end();
        let both = periods.iter().position(holds).unwrap_or(0);
        desk.focus = Some(id(edge, [calendar, day, both]));
    }
    if known.is_none() {
        desk.half.period = None;
    }
    desk.half.joined = joined.map(|period| ([calendar, day], period));
}

fn start_copy(desk: &mut Desk<'_>, _: &str) -> Result<(), String> {
    let [calendar, day, _] = desk.at;
    let here = [calendar, day];
    let open = desk.half.copy.is_some_and(|(place, _)| place == here);
    let own = std::array::from_fn(|other| other == day);
    desk.half.copy = (!open).then_some((here, own));
    Ok(())
}

fn choose(desk: &mut Desk<'_>, on: &str) -> Result<(), String> {
    if let Some((_, chosen)) = &mut desk.half.copy {
        chosen[desk.at[2]] = !on.is_empty();
    }
    Ok(())
}

fn choose_first(desk: &mut Desk<'_>, _: &str) -> Result<(), String> {
    let [_, day, first] = desk.at;
    if let Some((_, chosen)) = &mut desk.half.copy {
        *chosen = std::array::from_fn(|other| other == day || other < first);
    }
    Ok(())
}

fn copy(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let day = desk.at[1];
    let chosen = desk.half.copy.map_or([false; 7], |(_, chosen)| chosen);
    if let Some(calendar) = desk.calendar() {
        let periods = calendar.hours.0[day].clone();
        for other in (0..7).filter(|&other| chosen[other]) {
            calendar.hours.0[other].clone_from(&periods);
        }
    }
    end_copy(desk, text)
}

/// The list of days is done with; the focus goes back to its button.
fn end_copy(desk: &mut Desk<'_>, _: &str) -> Result<(), String> {
    let [calendar, day, _] = desk.at;
    desk.focus = Some(id("copy", [calendar, day, 0]));
    desk.half.copy = None;
    Ok(())
}
