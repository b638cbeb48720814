//! Holidays: the preset and the next day off, and the editor with a list per year.

use super::clause::{Button, Desk, Edits, Field, Place, clause, id, labelled};
use super::hours::{calendar_name, shown, time};
use super::week;
use crate::calendar::ServiceCalendar;
use crate::document::agreement::{Calendar, Holidays, OwnDay};
use crate::document::hours::{Period, format_time};
use crate::holidays::{Holiday, Preset, ics};
use crate::import::text::decode;
use crate::time::Date;
use crate::ui::file::{Bytes, FileButton};
use crate::ui::format;
use crate::ui::icon::Icon;
use crate::ui::input::{Select, TextField};
use crate::ui::state::State;
use crate::ui::text::terms::EN;
use crate::ui::text::{Text, fill, t};
use yew::prelude::*;

/// An own day that is being written.
#[derive(Clone, PartialEq, Default)]
pub struct OwnDraft {
    date: Option<Date>,
    name: String,
    /// From and to, if it is open for a part of the day.
    open: Option<[u32; 2]>,
    /// What is wrong with the date.
    fault: Option<Text>,
}

/// The clause.
pub fn clause_of(edits: &Edits) -> Html {
    let calendars = shown(edits.agreement());
    let one = |id: &str, calendar: &Calendar| {
        let (sentence, next) = sentences(&edits.state, id, calendar);
        html! {
            <>
                { calendar_name(edits.agreement(), id, calendars.len()) }
                <p class="clv">{ sentence }</p>
                <p class="clv2">{ next }</p>
            </>
        }
    };
    let summary = html! { for (id, calendar) in &calendars { { one(id, calendar) } } };
    clause(edits, "clause-holidays", EN.holidays, summary)
}

/// Today in the agreement's zone.
fn today(state: &State) -> Date {
    format::wall(state.as_of(), state.zone()).date()
}

/// The preset of a calendar, if it is loaded.
fn preset<'a>(state: &'a State, holidays: &Holidays) -> Option<&'a Preset> {
    let preset = state.holidays.get(holidays.preset.as_deref()?);
    preset.map(|preset| &**preset)
}

/// `England and Wales · 8 days in 2026`, and the next day off.
fn sentences(state: &State, id: &str, calendar: &Calendar) -> (String, String) {
    let holidays = &calendar.holidays;
    if holidays.is_empty() {
        return (EN.no_holidays.get().to_owned(), String::new());
    }
    let (also, except) = (holidays.also.len(), holidays.except.len());
    let name = match preset(state, holidays) {
        None => EN.own_days.get().to_owned(),
        Some(preset) if also + except == 0 => preset.name.clone(),
        Some(preset) => fill(
            EN.edited,
            &[&preset.name, &also.to_string(), &except.to_string()],
        ),
    };
    let compiled = state.result_in_force().calendar(id);
    let today = today(state);
    let (mut count, mut next) = (0, None);
    for (date, day) in compiled.into_iter().flat_map(ServiceCalendar::closed_days) {
        count += usize::from(date.year() == today.year());
        if next.is_none() && *date >= today {
            next = Some((*date, day));
        }
    }
    let year = today.year().to_string();
    let form = if count == 1 {
        EN.one_day_in
    } else {
        EN.days_in
    };
    let counted = fill(form, &[&count.to_string(), &year]);
    let next = next.map_or_else(
        || EN.next_none.get().to_owned(),
        |(date, day)| {
            let when = match date.year() == today.year() {
                true => format::day(date),
                false => format::dated(date),
            };
            fill(EN.next, &[&when, &day.name])
        },
    );
    ([&*name, " · ", &*counted].concat(), next)
}

/// The month that a preset's dates were gathered in, `2026-11`, in words.
fn known_in(data: &str) -> String {
    let month = data.split_once('-');
    let month = month.and_then(|(year, month)| Some((year.parse().ok()?, month.parse().ok()?)));
    month.map_or_else(
        || data.to_owned(),
        |(year, month)| format::month_of_year(month, year),
    )
}

/// A day in the list.
#[derive(Clone, Copy)]
enum Day<'a> {
    /// Of the preset, and whether it was removed.
    Preset(&'a Holiday, bool),
    /// Of one's own.
    Own(&'a OwnDay),
}

/// The days of a year in order: what the parties wrote for a date stands in the place of the preset's day.
fn days_of<'a>(
    holidays: &'a Holidays,
    preset: Option<&'a Preset>,
    year: i32,
) -> Vec<(Date, Day<'a>)> {
    let mut days = Vec::new();
    for (date, day) in preset.into_iter().flat_map(|preset| &preset.days) {
        let own = holidays.also.iter().any(|own| own.date == *date);
        if date.year() == year && !own {
            days.push((*date, Day::Preset(day, holidays.except.contains(date))));
        }
    }
    for day in &holidays.also {
        if day.date.year() == year {
            let place = days.partition_point(|(date, _)| *date < day.date);
            days.insert(place, (day.date, Day::Own(day)));
        }
    }
    days
}

/// The year that is shown.
fn year(edits: &Edits) -> i32 {
    edits
        .half
        .year
        .unwrap_or_else(|| today(&edits.state).year())
}

/// The days of every calendar.
pub fn editor(edits: &Edits) -> Html {
    let calendars = shown(edits.agreement());
    html! {
        <>
            for (position, (id, calendar)) in calendars.iter().enumerate() {
                { calendar_name(edits.agreement(), id, calendars.len()) }
                { fields(edits, position, &calendar.holidays) }
            }
        </>
    }
}

/// The preset, the list of a year, and own days.
fn fields(edits: &Edits, position: usize, holidays: &Holidays) -> Html {
    let state = &edits.state;
    let (preset, year) = (preset(state, holidays), year(edits));
    let at = [position, 0, 0];
    let chosen = holidays.preset.as_deref().unwrap_or_default();
    let Choices {
        countries,
        country,
        regions,
    } = choices(state, chosen);
    let (mut from, mut to) = preset.map_or((year, year), |preset| (preset.from, preset.to));
    for own in holidays
        .also
        .iter()
        .map(|day| day.date.year())
        .chain([year])
    {
        (from, to) = (from.min(own), to.max(own));
    }
    let mut years = Vec::new();
    for year in from..=to {
        let year = AttrValue::from(year.to_string());
        years.push((year.clone(), year));
    }
    let days = days_of(holidays, preset, year);
    let known = preset.is_none_or(|preset| (preset.from..=preset.to).contains(&year));
    let note = match days.is_empty() {
        _ if !known => fill(EN.unknown_year, &[&year.to_string()]),
        true => fill(EN.no_days, &[&year.to_string()]),
        false => preset.map_or_else(String::new, |preset| {
            fill(EN.data, &[&known_in(&preset.data)])
        }),
    };
    let select = |name: &str, label, value: String, options: &[(AttrValue, AttrValue)], act| {
        let id = id(name, at);
        let list = html! { <Select id={id.clone()} {value} options={options.to_vec()} onchange={edits.on_choice(at, act)} /> };
        labelled(id, label, list)
    };
    let draft = edits
        .half
        .own
        .as_ref()
        .filter(|(calendar, _)| *calendar == position);
    let imported = edits
        .half
        .imported
        .as_ref()
        .filter(|(calendar, _)| *calendar == position);
    html! {
        <div class="hds" key={position}>
            <div class="hdp">
                { select("preset", EN.region, country, &countries, set_preset) }
                { select("year", EN.year, year.to_string(), &years, set_year) }
            </div>
            if !regions.is_empty() {
                { select("part", EN.part_of_country, chosen.to_owned(), &regions, set_preset) }
            }
            <ul class="plain hl">
                for (row, (date, day)) in days.iter().enumerate() { { item(edits, [position, row, days.len()], *date, *day) } }
            </ul>
            <p class="fine">{ note }</p>
            if let Some((_, draft)) = draft {
                { own_day(edits, at, draft) }
            } else {
                <div class="row">
                    { edits.word_button(EN.add_day, true, Button::at(id("add-day", at)), at, start_own) }
                    <FileButton accept=".ics,text/calendar" class="btn sm" onread={on_file(edits, at)}><>{ EN.import_ics }</></FileButton>
                </div>
            }
            if let Some((_, lines)) = imported {
                <div role="status">
                    for line in lines { <p class="fine">{ line }</p> }
                </div>
            }
        </div>
    }
}

/// What can be chosen, each by the preset's id.
struct Choices {
    countries: Vec<(AttrValue, AttrValue)>,
    /// Which of them is chosen.
    country: String,
    /// The regions of the chosen country, if it has more than one.
    regions: Vec<(AttrValue, AttrValue)>,
}

/// A country stands for the first of its regions; before the index is here, what is loaded is offered.
fn choices(state: &State, chosen: &str) -> Choices {
    let option = |id: &str, name: &str| {
        (
            AttrValue::from(id.to_owned()),
            AttrValue::from(name.to_owned()),
        )
    };
    let mut choices = Choices {
        countries: vec![option("", EN.no_preset.get())],
        country: chosen.to_owned(),
        regions: Vec::new(),
    };
    let offered = &*state.offered;
    let found = offered.iter().find(|entry| entry.id == chosen);
    let mut last = "";
    for entry in offered {
        if entry.country != last {
            choices.countries.push(option(&entry.id, &entry.country));
            if found.is_some_and(|found| found.country == entry.country) {
                choices.country.clone_from(&entry.id);
            }
        }
        last = &entry.country;
        if found.is_some_and(|found| found.country == entry.country) {
            choices.regions.push(option(&entry.id, &entry.region));
        }
    }
    if choices.regions.len() == 1 {
        choices.regions.clear();
    }
    // One that a host brought is in no index.
    for preset in state.holidays.iter() {
        if !offered.iter().any(|entry| entry.id == preset.id) {
            choices.countries.push(option(&preset.id, &preset.name));
        }
    }
    choices
}

/// A day of the list; in its place stand the calendar, the row and how many rows there are.
fn item(edits: &Edits, at: Place, date: Date, day: Day<'_>) -> Html {
    let (name, removed) = match day {
        Day::Preset(day, removed) => (&day.name, removed),
        Day::Own(day) => (&day.name, false),
    };
    let text = match day {
        Day::Preset(
            Holiday {
                moved_from: Some(from),
                ..
            },
            _,
        ) => {
            let from = [
                format::short_weekday(from.weekday()),
                " ",
                &from.day().to_string(),
            ]
            .concat();
            fill(EN.moved_from, &[name, &from])
        }
        Day::Own(own) if !own.hours.is_empty() => {
            let hours: Vec<String> = own.hours.iter().map(|&one| week::period(one)).collect();
            [name, ". ", &fill(EN.open_for, &[&format::list(&hours)])].concat()
        }
        _ => name.clone(),
    };
    let mark = match day {
        Day::Own(_) => EN.added,
        Day::Preset(_, true) => EN.removed,
        Day::Preset(_, false) => t(""),
    };
    let id = id("day", [at[0], at[1], 0]);
    html! {
        <li class={removed.then_some("gone")} key={date.to_string()}>
            <b>{ format::day(date) }</b>
            <span>
                <span class="hn">{ text }</span>
                if !mark.is_empty() { <em>{ " · " }{ mark }</em> }
            </span>
            if removed {
                <button type="button" class="lk" {id} onclick={edits.on_press(at, toggle_day)}>{ EN.bring_back }<span class="vh">{ " " }{ name }</span></button>
            } else {
                { edits.icon_button(Icon::Cross, Button::named(id, fill(EN.remove_day, &[name])), at, toggle_day) }
            }
        </li>
    }
}

/// A day of one's own: date, name, closed or open for a part of it.
fn own_day(edits: &Edits, at: Place, draft: &OwnDraft) -> Html {
    let [from, to] = draft.open.unwrap_or_default().map(format_time);
    let date = id("own-date", at);
    let name = Field {
        placeholder: Some(EN.own_day.into()),
        ..Field::labelled(id("own-name", at), draft.name.clone())
    };
    let from = Field::small(
        id("own-from", at),
        fill(EN.opens, &[EN.own_day.get()]),
        from,
    );
    let to = Field::small(id("own-to", at), fill(EN.closes, &[EN.own_day.get()]), to);
    let picker = html! {
        <TextField id={date.clone()} class="sm" kind="date" fault={draft.fault.map(AttrValue::from)}
            value={draft.date.map_or_else(String::new, |date| date.to_string())} oncommit={edits.on_text(at, set_own_date)} />
    };
    html! {
        <fieldset class="own">
            <legend class="vh">{ EN.add_day }</legend>
            <div class="two">
                { labelled(date, EN.date, picker) }
                { labelled(name.id.clone(), EN.day_name, edits.field(name, at, set_own_name)) }
            </div>
            <label class="check"><input type="checkbox" checked={draft.open.is_some()} onchange={edits.on_check(at, set_own_open)} />{ EN.open_part }</label>
            if draft.open.is_some() {
                <div class="two">
                    { edits.field(from, at, set_own_from) }
                    { edits.field(to, at, set_own_to) }
                </div>
            }
            <div class="row">
                <button type="button" class="btn sm pri" onclick={edits.on_press(at, add_own)}>{ EN.add }</button>
                { edits.word_button(EN.cancel, false, Button::default(), at, end_own) }
            </div>
        </fieldset>
    }
}

fn set_preset(desk: &mut Desk<'_>, id: &str) -> Result<(), String> {
    let state = desk.state;
    let loaded = state.holidays.get(id).map(|preset| &preset.data);
    // One that is not loaded yet is fetched before the edit is done.
    let offered = state.offered.iter().find(|entry| entry.id == id);
    let data = loaded.or(offered.map(|entry| &entry.data)).cloned();
    if let Some(calendar) = desk.calendar() {
        let holidays = &mut calendar.holidays;
        holidays.preset = data.is_some().then(|| id.to_owned());
        holidays.data = data;
        // What was taken from another preset means nothing in this one.
        holidays.except.clear();
    }
    Ok(())
}

fn set_year(desk: &mut Desk<'_>, year: &str) -> Result<(), String> {
    desk.half.year = year.parse().ok();
    Ok(())
}

/// Takes a day out of the list, or brings a day of the preset back.
fn toggle_day(desk: &mut Desk<'_>, _: &str) -> Result<(), String> {
    let [calendar, row, count] = desk.at;
    let state = desk.state;
    let year = desk.half.year.unwrap_or_else(|| today(state).year());
    let Some(found) = desk.calendar() else {
        return Ok(());
    };
    let holidays = &mut found.holidays;
    let days = days_of(holidays, preset(state, holidays), year);
    let Some((date, own, removed)) = days.get(row).map(|&(date, day)| match day {
        Day::Own(_) => (date, true, false),
        Day::Preset(_, removed) => (date, false, removed),
    }) else {
        return Ok(());
    };
    if own {
        holidays.also.retain(|day| day.date != date);
    } else if removed {
        holidays.except.retain(|except| *except != date);
    } else {
        let place = holidays.except.partition_point(|except| *except < date);
        holidays.except.insert(place, date);
    }
    // The row of an own day goes, unless the preset has that date.
    desk.focus = Some(match (own, count) {
        (true, 1) => id("add-day", [calendar, 0, 0]),
        (true, _) => id("day", [calendar, row.min(count - 2), 0]),
        (false, _) => id("day", [calendar, row, 0]),
    });
    Ok(())
}

/// Reads an iCalendar file into own days, as one edit.
fn on_file(edits: &Edits, at: Place) -> Callback<Bytes> {
    let read = edits.on_choice(at, import_ics);
    Callback::from(move |(name, bytes): Bytes| {
        let text = decode(&bytes).unwrap_or_default();
        // A name has no line break: it goes before the text.
        read.emit([&*name, "\n", &*text].concat());
    })
}

fn import_ics(desk: &mut Desk<'_>, file: &str) -> Result<(), String> {
    let (name, text) = file.split_once('\n').unwrap_or_default();
    let (state, position) = (desk.state, desk.at[0]);
    let year = today(state).year();
    // Last year for tickets that are still open, and as long as agreements run.
    let years = year - 1..=year + 9;
    let Some(calendar) = desk.calendar() else {
        return Ok(());
    };
    let import = ics::read(text, years.clone(), &calendar.hours, state.zone());
    let (mut added, mut taken) = (0, 0);
    for day in import.days {
        let also = &mut calendar.holidays.also;
        let place = also.partition_point(|own| own.date < day.date);
        let there = also.get(place).is_some_and(|own| own.date == day.date);
        if there || (!day.hours.is_empty() && calendar.overrides.contains_key(&day.date)) {
            taken += 1;
        } else {
            also.insert(place, day);
            added += 1;
        }
    }
    let numbers = [import.events, added].map(|number| number.to_string());
    let [first, last] = [*years.start(), *years.end()].map(|year| year.to_string());
    let mut lines = vec![fill(
        EN.ics_read,
        &[name, &numbers[0], &numbers[1], &first, &last],
    )];
    if import.events > 0 && added + taken == 0 {
        lines.push(EN.ics_outside.get().to_owned());
    }
    if taken > 0 {
        lines.push(fill(EN.ics_taken, &[&taken.to_string()]));
    }
    lines.extend(import.issues.iter().map(super::finer::text::line));
    desk.half.imported = Some((position, lines));
    Ok(())
}

/// The own day that is being written.
fn draft<'a>(desk: &'a mut Desk<'_>) -> &'a mut OwnDraft {
    let start = || (desk.at[0], OwnDraft::default());
    &mut desk.half.own.get_or_insert_with(start).1
}

fn start_own(desk: &mut Desk<'_>, _: &str) -> Result<(), String> {
    desk.half.own = Some((desk.at[0], OwnDraft::default()));
    desk.focus = Some(id("own-date", desk.at));
    Ok(())
}

fn set_own_date(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let draft = draft(desk);
    (draft.date, draft.fault) = (text.parse().ok(), None);
    Ok(())
}

fn set_own_name(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    text.trim().clone_into(&mut draft(desk).name);
    Ok(())
}

fn set_own_open(desk: &mut Desk<'_>, on: &str) -> Result<(), String> {
    draft(desk).open = (!on.is_empty()).then_some([9 * 3600, 13 * 3600]);
    Ok(())
}

fn set_own_from(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let from = time(text)?;
    if let Some(open) = &mut draft(desk).open {
        open[0] = from % 86_400;
    }
    Ok(())
}

fn set_own_to(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let to = time(text)?;
    if let Some(open) = &mut draft(desk).open {
        open[1] = if to == 0 { 86_400 } else { to };
    }
    Ok(())
}

fn add_own(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let own = draft(desk).clone();
    let Some(date) = own.date else {
        draft(desk).fault = Some(EN.date_missing);
        return Ok(());
    };
    let Some(calendar) = desk.calendar() else {
        return Ok(());
    };
    let also = &mut calendar.holidays.also;
    if also.iter().any(|day| day.date == date) {
        draft(desk).fault = Some(EN.date_taken);
        return Ok(());
    }
    let name = if own.name.is_empty() {
        EN.own_day.get()
    } else {
        &own.name
    };
    let hours = own.open.map(|[open, close]| Period { open, close });
    let day = OwnDay {
        date,
        name: name.to_owned(),
        hours: hours.into_iter().collect(),
    };
    let place = also.partition_point(|day| day.date < date);
    also.insert(place, day);
    desk.half.year = Some(date.year());
    end_own(desk, text)
}

fn end_own(desk: &mut Desk<'_>, _: &str) -> Result<(), String> {
    desk.focus = Some(id("add-day", [desk.at[0], 0, 0]));
    desk.half.own = None;
    Ok(())
}
