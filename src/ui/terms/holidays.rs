//! Holidays: the preset and the next day off, and the editor with a list per year.

use super::clause::{ClauseBox, Edits, use_focus};
use super::hours::{calendar_name, shown};
use super::{read, week};
use crate::calendar::ServiceCalendar;
use crate::document::agreement::{Calendar, Holidays, OwnDay};
use crate::document::hours::Period;
use crate::holidays::Preset;
use crate::map::Map;
use crate::time::Date;
use crate::ui::format;
use crate::ui::frame::RegionProps;
use crate::ui::icon::Icon;
use crate::ui::input::{Select, TextField, checked_of};
use crate::ui::state::{Clause, State};
use crate::ui::text::fill;
use crate::ui::text::terms::EN;
use yew::prelude::*;

/// The clause.
#[component]
pub fn HolidaysClause(props: &RegionProps) -> Html {
    let edits = Edits::new(props, Clause::Holidays);
    let state = &props.state;
    let today = format::wall(state.as_of(), state.zone()).date();
    let calendars = shown(edits.agreement());
    let one = |id: &str, calendar: &Calendar| {
        let (sentence, next) = sentences(state, id, calendar, today);
        html! {
            <>
                { calendar_name(id, calendars.len()) }
                <p class="clv">{ sentence }</p>
                <p class="clv2">{ for next }</p>
            </>
        }
    };
    let summary = html! { for (id, calendar) in &calendars { { one(id, calendar) } } };
    html! { <ClauseBox {edits} id="clause-holidays" title={EN.holidays} {summary} /> }
}

/// Its editor.
pub fn editor(edits: &Edits) -> Html {
    let state = &edits.state;
    let today = format::wall(state.as_of(), state.zone()).date();
    let calendars = shown(edits.agreement());
    html! {
        for (position, (id, _)) in calendars.iter().enumerate() {
            { calendar_name(id, calendars.len()) }
            <Editor key={*id} edits={edits.clone()} calendar={id.to_string()} {position} {today} />
        }
    }
}

/// The preset of a calendar, if it is loaded.
fn preset<'a>(state: &'a State, holidays: &Holidays) -> Option<&'a Preset> {
    state
        .holidays
        .get(holidays.preset.as_deref()?)
        .map(|preset| &**preset)
}

/// `England and Wales · 8 days in 2026`, and the next day off.
fn sentences(
    state: &State,
    id: &str,
    calendar: &Calendar,
    today: Date,
) -> (String, Option<String>) {
    let holidays = &calendar.holidays;
    if holidays.is_empty() {
        return (EN.no_holidays.to_owned(), None);
    }
    let name = match preset(state, holidays) {
        None => EN.own_days.to_owned(),
        Some(preset) if holidays.also.is_empty() && holidays.except.is_empty() => {
            preset.name.clone()
        }
        Some(preset) => fill(
            EN.edited,
            &[
                &preset.name,
                &holidays.also.len().to_string(),
                &holidays.except.len().to_string(),
            ],
        ),
    };
    let mut keys = state.agreement().calendars.keys();
    let compiled = keys
        .position(|key| key == id)
        .and_then(|position| state.report.compiled().calendars.get(position));
    let days = compiled.map(ServiceCalendar::closed_days);
    let year = today.year();
    let count = days.map_or(0, |days| {
        days.keys().filter(|date| date.year() == year).count()
    });
    let form = if count == 1 {
        EN.one_day_in
    } else {
        EN.days_in
    };
    let counted = fill(form, &[&count.to_string(), &year.to_string()]);
    let next = days
        .and_then(|days| days.iter().find(|&(&date, _)| date >= today))
        .map_or_else(
            || EN.next_none.to_owned(),
            |(&date, day)| {
                let mut when = format::day(date);
                if date.year() != year {
                    when.push(' ');
                    when.push_str(&date.year().to_string());
                }
                fill(EN.next, &[&when, &day.name])
            },
        );
    ([&*name, &*counted].join(" · "), Some(next))
}

/// A day in the list.
enum Day<'a> {
    /// Of the preset, and whether it was removed.
    Preset(&'a crate::holidays::Holiday, bool),
    /// Of one's own.
    Own(&'a OwnDay),
}

/// The days of a year: what the parties wrote for a date stands in the place of the preset's day.
fn days_of<'a>(
    holidays: &'a Holidays,
    preset: Option<&'a Preset>,
    year: i32,
) -> Map<Date, Day<'a>> {
    let preset = preset.iter().flat_map(|preset| &preset.days);
    let preset =
        preset.map(|(&date, day)| (date, Day::Preset(day, holidays.except.contains(&date))));
    let own = holidays.also.iter().map(|day| (day.date, Day::Own(day)));
    preset
        .chain(own)
        .filter(|(date, _)| date.year() == year)
        .collect()
}

/// An own day that is being written.
#[derive(Clone, PartialEq, Default)]
struct Draft {
    date: Option<Date>,
    name: String,
    open: bool,
    from: Option<u32>,
    to: Option<u32>,
}

#[derive(Clone, PartialEq, Properties)]
struct EditorProps {
    edits: Edits,
    calendar: String,
    /// Tells the fields of several calendars apart.
    position: usize,
    today: Date,
}

impl EditorProps {
    fn change(&self, change: impl FnOnce(&mut Holidays)) {
        self.edits.make(|agreement| {
            if let Some(calendar) = agreement.calendars.get_mut(&self.calendar) {
                change(&mut calendar.holidays);
            }
        });
    }

    fn id(&self, field: &str, number: usize) -> String {
        [
            "d",
            &self.position.to_string(),
            "-",
            field,
            "-",
            &number.to_string(),
        ]
        .concat()
    }
}

/// The preset, a list per year, and own days.
#[component]
fn Editor(props: &EditorProps) -> Html {
    let state = &props.edits.state;
    let holidays = &state.agreement().calendars[&props.calendar].holidays;
    let preset = preset(state, holidays);
    let focus = use_focus();
    let year = use_state_eq(|| props.today.year());
    let draft = use_state_eq(|| None::<Draft>);

    let choose = {
        let props = props.clone();
        Callback::from(move |id: String| {
            let chosen = props.edits.state.holidays.get(&id).cloned();
            props.change(|holidays| {
                holidays.data = chosen.as_ref().map(|preset| preset.data.clone());
                holidays.preset = chosen.map(|preset| preset.id.clone());
                // What was taken from another preset means nothing in this one.
                holidays.except.clear();
            });
        })
    };
    let presets = state.holidays.iter().map(|preset| {
        (
            AttrValue::from(preset.id.clone()),
            AttrValue::from(preset.name.clone()),
        )
    });
    let presets =
        std::iter::once((AttrValue::from(""), AttrValue::from(EN.no_preset))).chain(presets);
    let years = {
        let own = holidays.also.iter().map(|day| day.date.year());
        let (from, to) = preset.map_or((*year, *year), |preset| (preset.from, preset.to));
        let (from, to) = own.fold((from, to), |(from, to), year| {
            (from.min(year), to.max(year))
        });
        (from.min(*year)..=to.max(*year)).map(|year| {
            let year = AttrValue::from(year.to_string());
            (year.clone(), year)
        })
    };
    let set_year = {
        let year = year.clone();
        Callback::from(move |text: String| year.set(text.parse().unwrap_or(*year)))
    };

    let days = days_of(holidays, preset, *year);
    let last = days.len().saturating_sub(1);
    let row = |position: usize, date: Date, day: &Day<'_>| {
        let (name, own, removed) = match day {
            Day::Preset(day, removed) => (day.name.clone(), None, *removed),
            Day::Own(day) => (day.name.clone(), Some(day), false),
        };
        let onclick = {
            let (props, focus, own) = (props.clone(), focus.clone(), own.is_some());
            let beside = match (own, last) {
                (true, 0) => props.id("add", 0),
                (true, _) => props.id("day", position.min(last - 1)),
                _ => props.id("day", position),
            };
            Callback::from(move |_: MouseEvent| {
                focus.later(beside.clone());
                props.change(|holidays| {
                    if own {
                        holidays.also.retain(|day| day.date != date);
                    } else if removed {
                        holidays.except.retain(|except| *except != date);
                    } else {
                        holidays.except.push(date);
                        holidays.except.sort_unstable();
                    }
                });
            })
        };
        let moved = match day {
            Day::Preset(day, _) => day.moved_from,
            Day::Own(_) => None,
        };
        let text = match moved {
            Some(from) => {
                let from = [format::short_weekday(from), " ", &from.day().to_string()].concat();
                fill(EN.moved_from, &[&name, &from])
            }
            None => name.clone(),
        };
        let id = props.id("day", position);
        html! {
            <li class={classes!(removed.then_some("gone"))} key={date.to_string()}>
                <b>{ format::day(date) }</b>
                <span>
                    <span class="hn">{ text }</span>
                    if let Some(own) = own {
                        if !own.hours.is_empty() {
                            { ". " }{ fill(EN.open_for, &[&own.hours.iter().map(|&one| week::period(one)).collect::<Vec<_>>().join(", ")]) }
                        }
                        <em>{ " · " }{ EN.added }</em>
                    }
                    if removed { <em>{ " · " }{ EN.removed }</em> }
                </span>
                if removed {
                    <button type="button" class="lk" {id} {onclick}>{ EN.bring_back }<span class="vh">{ " " }{ name }</span></button>
                } else {
                    <button type="button" class="ib" {id} aria-label={fill(EN.remove_day, &[&name])} {onclick}>{ Icon::Cross.draw() }</button>
                }
            </li>
        }
    };
    let known = preset.is_none_or(|preset| (preset.from..=preset.to).contains(&*year));
    let start = {
        let (draft, focus, id) = (draft.clone(), focus.clone(), props.id("date", 0));
        Callback::from(move |_: MouseEvent| {
            focus.later(id.clone());
            draft.set(Some(Draft::default()));
        })
    };
    let done = {
        let (draft, year, focus, id) = (
            draft.clone(),
            year.clone(),
            focus.clone(),
            props.id("add", 0),
        );
        Callback::from(move |added: Option<Date>| {
            if let Some(date) = added {
                year.set(date.year());
            }
            focus.later(id.clone());
            draft.set(None);
        })
    };
    html! {
        <div class="hds" ref={focus.place.clone()}>
            <div class="hdp">
                <div>
                    <label class="lab" for={props.id("preset", 0)}>{ EN.region }</label>
                    <Select id={props.id("preset", 0)} value={holidays.preset.clone().unwrap_or_default()} options={presets.collect::<Vec<_>>()} onchange={choose} />
                </div>
                <div>
                    <label class="lab" for={props.id("year", 0)}>{ EN.year }</label>
                    <Select id={props.id("year", 0)} value={year.to_string()} options={years.collect::<Vec<_>>()} onchange={set_year} />
                </div>
            </div>
            <ul class="plain hl">
                for (position, (date, day)) in days.iter().enumerate() { { row(position, *date, day) } }
            </ul>
            if !known {
                <p class="fine">{ fill(EN.unknown_year, &[&year.to_string()]) }</p>
            } else if days.is_empty() {
                <p class="fine">{ fill(EN.no_days, &[&year.to_string()]) }</p>
            }
            if let Some(preset) = preset {
                <p class="fine">{ fill(EN.data, &[&preset.data]) }</p>
            }
            if draft.is_some() {
                <OwnDayForm editor={props.clone()} draft={draft.clone()} {done} />
            } else {
                <button type="button" class="btn sm" id={props.id("add", 0)} onclick={start}>{ Icon::Add.draw() }{ EN.add_day }</button>
            }
        </div>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct FormProps {
    editor: EditorProps,
    draft: UseStateHandle<Option<Draft>>,
    /// The day that was added, or nothing.
    done: Callback<Option<Date>>,
}

fn time(text: String) -> Result<u32, String> {
    read::time(&text).ok_or_else(|| fill(EN.bad_time, &[text.trim()]))
}

/// A day of one's own: date, name, closed or open for a part of it.
#[component]
fn OwnDayForm(props: &FormProps) -> Html {
    let FormProps {
        editor,
        draft,
        done,
    } = props;
    let fault = use_state_eq(|| None::<&'static str>);
    let now = (**draft).clone().unwrap_or_default();
    let set = |change: fn(&mut Draft, String) -> Result<(), String>| {
        let draft = draft.clone();
        Callback::from(move |text: String| {
            let mut next = (*draft).clone().unwrap_or_default();
            change(&mut next, text)?;
            draft.set(Some(next));
            Ok(())
        })
    };
    let date = set(|draft, text| {
        draft.date = text.parse().ok();
        Ok(())
    });
    let name = set(|draft, text| {
        draft.name = text.trim().to_owned();
        Ok(())
    });
    let from = set(|draft, text| time(text).map(|time| draft.from = Some(time % 86_400)));
    let to = set(|draft, text| {
        time(text).map(|time| draft.to = Some(if time == 0 { 86_400 } else { time }))
    });
    let open = {
        let draft = draft.clone();
        Callback::from(move |event: Event| {
            let mut next = (*draft).clone().unwrap_or_default();
            next.open = checked_of(&event);
            next.from.get_or_insert(9 * 3600);
            next.to.get_or_insert(13 * 3600);
            draft.set(Some(next));
        })
    };
    let add = {
        let (editor, fault, now, done) = (editor.clone(), fault.clone(), now.clone(), done.clone());
        Callback::from(move |_: MouseEvent| {
            let Some(date) = now.date else {
                fault.set(Some(EN.date_missing));
                return;
            };
            let holidays = &editor.edits.agreement().calendars[&editor.calendar].holidays;
            if holidays.also.iter().any(|day| day.date == date) {
                fault.set(Some(EN.date_taken));
                return;
            }
            let hours = now.from.zip(now.to).filter(|_| now.open);
            let name = if now.name.is_empty() {
                EN.own_day
            } else {
                &now.name
            };
            let day = OwnDay {
                date,
                name: name.to_owned(),
                hours: hours
                    .map(|(open, close)| Period { open, close })
                    .into_iter()
                    .collect(),
            };
            editor.change(|holidays| {
                holidays.also.push(day);
                holidays.also.sort_by_key(|day| day.date);
            });
            done.emit(Some(date));
        })
    };
    let cancel = {
        let done = done.clone();
        Callback::from(move |_: MouseEvent| done.emit(None))
    };
    let text =
        |time: Option<u32>| time.map_or_else(String::new, crate::document::hours::format_time);
    let id = |field: &str| editor.id(field, 0);
    html! {
        <fieldset class="own">
            <legend class="vh">{ EN.add_day }</legend>
            <div class="two">
                <div>
                    <label class="lab" for={id("date")}>{ EN.date }</label>
                    <TextField id={id("date")} class="sm" kind="date" oncommit={date} fault={fault.map(AttrValue::from)}
                        value={now.date.map_or_else(String::new, |date| date.to_string())} />
                </div>
                <div>
                    <label class="lab" for={id("name")}>{ EN.day_name }</label>
                    <TextField id={id("name")} class="sm" placeholder={EN.own_day} oncommit={name} value={now.name.clone()} />
                </div>
            </div>
            <label class="check"><input type="checkbox" checked={now.open} onchange={open} />{ EN.open_part }</label>
            if now.open {
                <div class="two">
                    <TextField id={id("from")} class="sm" label={fill(EN.opens, &[EN.own_day])} oncommit={from} value={text(now.from)} />
                    <TextField id={id("to")} class="sm" label={fill(EN.closes, &[EN.own_day])} oncommit={to} value={text(now.to)} />
                </div>
            }
            <div class="row">
                <button type="button" class="btn sm pri" onclick={add}>{ EN.add }</button>
                <button type="button" class="btn sm" onclick={cancel}>{ EN.cancel }</button>
            </div>
        </fieldset>
    }
}
