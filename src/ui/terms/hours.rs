//! Service hours: the week in a sentence and a drawing, and its editor, a row a day.

use super::clause::{ClauseBox, Edits, Focus, use_focus};
use super::{read, week};
use crate::document::agreement::{Agreement, Calendar};
use crate::document::hours::{Period, Week, format_time, join};
use crate::ui::format::{self, Length, WEEKDAYS};
use crate::ui::frame::RegionProps;
use crate::ui::icon::Icon;
use crate::ui::input::{TextField, checked_of};
use crate::ui::state::Clause;
use crate::ui::text::fill;
use crate::ui::text::terms::EN;
use crate::zone;
use web_sys::KeyboardEvent;
use yew::prelude::*;

/// A quarter of an hour: one press of an arrow key.
const STEP: i64 = 900;

/// The calendars that have service hours to show: the one that is meant by them first, then every
/// other that is not simply open around the clock.
pub fn shown(agreement: &Agreement) -> Vec<(&str, &Calendar)> {
    let hours = agreement.service_hours();
    let mut shown: Vec<(&str, &Calendar)> = agreement
        .calendars
        .iter()
        .map(|(id, calendar)| (id.as_str(), calendar))
        .filter(|(id, calendar)| hours == Some(id) || !calendar.is_always())
        .collect();
    shown.sort_by_key(|(id, _)| hours != Some(id));
    shown
}

/// The id of a calendar as a small heading, where there are several.
pub fn calendar_name(id: &str, of: usize) -> Html {
    html! { if of > 1 { <h5>{ id }</h5> } }
}

/// The clause.
#[component]
pub fn Hours(props: &RegionProps) -> Html {
    let edits = Edits::new(props, Clause::Hours);
    let calendars = shown(edits.agreement());
    let zone = fill(EN.zone_time, &[&format::city(props.state.zone())]);
    let summary = html! {
        for (id, calendar) in &calendars {
            { calendar_name(id, calendars.len()) }
            <p class="clv">{ week::sentence(&calendar.hours, EN.around_the_clock, EN.no_hours) }</p>
            <p class="clv2">{ &zone }{ " · " }{ a_week(calendar.hours.open_seconds()) }</p>
            { drawing(&calendar.hours) }
        }
    };
    html! { <ClauseBox {edits} id="clause-hours" title={EN.hours} {summary} /> }
}

/// Its editor.
pub fn editor(edits: &Edits) -> Html {
    let calendars = shown(edits.agreement());
    html! {
        <>
            for (position, (id, _)) in calendars.iter().enumerate() {
                { calendar_name(id, calendars.len()) }
                <WeekEditor key={*id} edits={edits.clone()} calendar={id.to_string()} {position} />
            }
            <ZoneField edits={edits.clone()} />
        </>
    }
}

/// `42 h 30 m a week`.
fn a_week(seconds: i64) -> Html {
    let rest = fill(EN.a_week, &[""]);
    html! { <><Length {seconds} />{ rest }</> }
}

/// The week as seven bars from midnight to midnight.
fn drawing(hours: &Week) -> Html {
    let label = week::spoken(hours, EN.open_days, EN.closed_days, EN.to, EN.and);
    // A day is 96 quarters high; a part of one still shows.
    let bar = |day: usize| {
        html! {
            <span class="wd">
                <svg viewBox="0 0 1 96" preserveAspectRatio="none" focusable="false">
                    for span in hours.open_on(day) {
                        <rect width="1" y={(span.from / STEP).to_string()} height={(span.seconds() / STEP).max(1).to_string()} />
                    }
                </svg>
                { &WEEKDAYS[day][..1] }
            </span>
        }
    };
    html! {
        <>
            <p class="vh">{ label }</p>
            <div class="wk" aria-hidden="true">
                for day in 0..7 { { bar(day) } }
            </div>
        </>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct WeekProps {
    edits: Edits,
    calendar: String,
    /// Tells the fields of several calendars apart.
    position: usize,
}

/// A period that is being added: it counts once both of its times are there.
#[derive(Clone, PartialEq)]
struct Draft {
    day: usize,
    open: Option<u32>,
    close: Option<u32>,
}

/// The week of one calendar, in the hands of its editor.
#[derive(Clone, PartialEq)]
struct Days {
    edits: Edits,
    calendar: String,
    position: usize,
}

impl Days {
    fn week(&self) -> &Week {
        &self.edits.agreement().calendars[&self.calendar].hours
    }

    fn make(&self, change: impl FnOnce(&mut Week)) {
        self.edits.make(|agreement| {
            if let Some(calendar) = agreement.calendars.get_mut(&self.calendar) {
                change(&mut calendar.hours);
            }
        });
    }

    /// Puts a period in its place on a day, or adds it; answers, if it was joined with another one, with
    /// that one and where both stand now.
    fn put(
        &self,
        day: usize,
        position: usize,
        period: Period,
    ) -> Result<Option<(Period, usize)>, String> {
        let before = &self.week().0[day];
        let mut periods = before.clone();
        match periods.get_mut(position) {
            Some(kept) => *kept = period,
            None => periods.push(period),
        }
        let count = periods.len();
        join(&mut periods);
        let mut others = before.iter().enumerate();
        let touches = |other: &Period| other.open <= period.end() && period.open <= other.end();
        let joined = (periods.len() < count)
            .then(|| others.find(|(other, kept)| *other != position && touches(kept)))
            .flatten()
            .map(|(_, &kept)| {
                let holds = |both: &Period| both.open <= kept.open && kept.end() <= both.end();
                (kept, periods.iter().position(holds).unwrap_or(0))
            });
        self.edits.apply(|agreement| {
            if let Some(calendar) = agreement.calendars.get_mut(&self.calendar) {
                calendar.hours.0[day] = periods;
            }
        })?;
        Ok(joined)
    }

    fn id(&self, day: usize, position: usize, edge: &str) -> String {
        let number = |number: usize| number.to_string();
        [
            "h",
            &number(self.position),
            "-",
            &number(day),
            "-",
            &number(position),
            "-",
            edge,
        ]
        .concat()
    }
}

/// The rows of the days and the presets.
#[component]
fn WeekEditor(props: &WeekProps) -> Html {
    let days = Days {
        edits: props.edits.clone(),
        calendar: props.calendar.clone(),
        position: props.position,
    };
    let focus = use_focus();
    let draft = use_state_eq(|| None::<Draft>);
    let note = use_state_eq(|| None::<(usize, Period)>);
    let copying = use_state_eq(|| None::<usize>);
    let editor = Editor {
        days: days.clone(),
        focus: focus.clone(),
        draft: draft.clone(),
        note: note.clone(),
        copying: copying.clone(),
    };
    let preset = |word: &'static str, period: &'static str| {
        let editor = editor.clone();
        let onclick = Callback::from(move |_: MouseEvent| {
            editor.settle();
            let period: Vec<Period> = period.parse().into_iter().collect();
            editor.days.make(|week| {
                let weekend = period.first() == Some(&Period::DAY);
                for (day, periods) in week.0.iter_mut().enumerate() {
                    *periods = if day < 5 || weekend {
                        period.clone()
                    } else {
                        Vec::new()
                    };
                }
            });
        });
        html! { <button type="button" class="btn sm" {onclick}>{ word }</button> }
    };
    html! {
        <div class="hrs" ref={focus.place.clone()}>
            <div class="row" role="group" aria-label={EN.start_from}>
                for (word, period) in EN.presets { { preset(word, period) } }
            </div>
            for day in 0..7 { { editor.day(day) } }
        </div>
    }
}

/// The parts of the week editor that its rows share.
#[derive(Clone)]
struct Editor {
    days: Days,
    focus: Focus,
    draft: UseStateHandle<Option<Draft>>,
    note: UseStateHandle<Option<(usize, Period)>>,
    copying: UseStateHandle<Option<usize>>,
}

impl Editor {
    /// Ends what was half done.
    fn settle(&self) {
        self.draft.set(None);
        self.note.set(None);
        self.copying.set(None);
    }

    fn day(&self, day: usize) -> Html {
        let periods = &self.days.week().0[day];
        let name = WEEKDAYS[day];
        let switch = {
            let editor = self.clone();
            Callback::from(move |event: Event| {
                editor.settle();
                let open = checked_of(&event);
                editor.days.make(|week| {
                    // A day that is opened gets the hours of the open day before it.
                    let before = (1..7).map(|back| &week.0[(day + 7 - back) % 7]);
                    let model = before.clone().find(|periods| !periods.is_empty());
                    let nine_to_five = || {
                        vec![Period {
                            open: 9 * 3600,
                            close: 17 * 3600,
                        }]
                    };
                    week.0[day] = match (open, model) {
                        (false, _) => Vec::new(),
                        (true, Some(model)) => model.clone(),
                        (true, None) => nine_to_five(),
                    };
                });
            })
        };
        let draft = self.draft.as_ref().filter(|draft| draft.day == day);
        let note = self.note.filter(|(noted, _)| *noted == day);
        html! {
            <div class="hrd" key={day} role="group" aria-label={name}>
                <div class="hr">
                    <label class="sw">
                        <input type="checkbox" role="switch" checked={!periods.is_empty()} aria-label={fill(EN.day_open, &[name])} onchange={switch} />
                        <span></span>
                    </label>
                    <b aria-hidden="true">{ &name[..3] }</b>
                    if let Some(&first) = periods.first() {
                        { self.period(day, 0, Some(first.open), Some(first.close)) }
                        { self.buttons(day) }
                    } else {
                        <span class="closedtxt">{ EN.closed }</span>
                    }
                </div>
                { self.overnight(day, periods.first()) }
                for (position, period) in periods.iter().enumerate().skip(1) {
                    { self.further(day, position, Some(period.open), Some(period.close)) }
                    { self.overnight(day, Some(period)) }
                }
                if let Some(draft) = draft {
                    { self.further(day, periods.len(), draft.open, draft.close) }
                }
                <p class="hrn" role="status">
                    if let Some((_, period)) = note { { fill(EN.joined, &[&week::period(period)]) } }
                </p>
                if *self.copying == Some(day) {
                    <CopyDay days={self.days.clone()} {day} done={self.copied(day)} />
                }
            </div>
        }
    }

    /// Says on which day an overnight period ends.
    fn overnight(&self, day: usize, period: Option<&Period>) -> Html {
        let Some(period) = period.filter(|period| period.is_overnight() && period.close > 0) else {
            return Html::default();
        };
        let next = &WEEKDAYS[(day + 1) % 7][..3];
        html! { <p class="hrn">{ fill(EN.until, &[next, &format_time(period.close)]) }</p> }
    }

    fn further(&self, day: usize, position: usize, open: Option<u32>, close: Option<u32>) -> Html {
        let editor = self.clone();
        let onclick = Callback::from(move |_: MouseEvent| {
            let periods = editor.days.week().0[day].len();
            editor.settle();
            editor
                .focus
                .later(editor.days.id(day, position - 1, "from"));
            if position < periods {
                editor.days.make(|week| {
                    week.0[day].remove(position);
                });
            }
        });
        let label = fill(
            EN.remove_period,
            &[WEEKDAYS[day], &(position + 1).to_string()],
        );
        html! {
            <div class="hr" key={position}>
                <span></span><span></span>
                { self.period(day, position, open, close) }
                <button type="button" class="ib" aria-label={label} {onclick}>{ Icon::Cross.draw() }</button>
            </div>
        }
    }

    /// The two fields of a period.
    fn period(&self, day: usize, position: usize, open: Option<u32>, close: Option<u32>) -> Html {
        let label = |first: &str, further: &str| match position {
            0 => fill(first, &[WEEKDAYS[day]]),
            _ => fill(further, &[WEEKDAYS[day], &(position + 1).to_string()]),
        };
        let commit = |closing: bool| {
            let editor = self.clone();
            Callback::from(move |text: String| {
                let Some(time) = read::time(&text) else {
                    return Err(fill(EN.bad_time, &[text.trim()]));
                };
                let (mut open, mut close) = (open, close);
                if closing {
                    // Midnight at the end of a day is 24:00.
                    close = Some(if time == 0 { 86_400 } else { time });
                } else if time == 86_400 {
                    return Err(EN.bad_opening.to_owned());
                } else {
                    open = Some(time);
                }
                editor.commit(
                    day,
                    position,
                    open,
                    close,
                    if closing { "to" } else { "from" },
                )
            })
        };
        let step = |most: i64| {
            Callback::from(move |(text, steps): (String, i64)| {
                let time = i64::from(read::time(&text)?);
                let stepped = (time + steps * STEP).clamp(0, most);
                (stepped != time).then(|| format_time(stepped as u32))
            })
        };
        let text = |time: Option<u32>| time.map_or_else(String::new, format_time);
        let shown_close = close.map(|close| if close == 0 { 86_400 } else { close });
        html! {
            <>
                <TextField id={self.days.id(day, position, "from")} class="sm" label={label(EN.opens, EN.opens_again)}
                    value={text(open)} oncommit={commit(false)} onstep={step(86_400 - STEP)} />
                <span class="dash">{ EN.to.trim() }</span>
                <TextField id={self.days.id(day, position, "to")} class="sm" label={label(EN.closes, EN.closes_again)}
                    value={text(shown_close)} oncommit={commit(true)} onstep={step(86_400)} />
            </>
        }
    }

    fn commit(
        &self,
        day: usize,
        position: usize,
        open: Option<u32>,
        close: Option<u32>,
        edge: &str,
    ) -> Result<(), String> {
        let (Some(open), Some(close)) = (open, close) else {
            self.draft.set(Some(Draft { day, open, close }));
            return Ok(());
        };
        let period = Period { open, close };
        let joined = self.days.put(day, position, period)?;
        if position >= self.days.week().0[day].len() {
            self.draft.set(None);
        }
        if let Some((_, both)) = joined {
            // The row may be gone; the joined one has the same edge.
            self.focus.later(self.days.id(day, both, edge));
        }
        self.note.set(joined.map(|(period, _)| (day, period)));
        Ok(())
    }

    fn buttons(&self, day: usize) -> Html {
        let add = {
            let editor = self.clone();
            Callback::from(move |_: MouseEvent| {
                editor.settle();
                editor.draft.set(Some(Draft {
                    day,
                    open: None,
                    close: None,
                }));
                let position = editor.days.week().0[day].len();
                editor.focus.later(editor.days.id(day, position, "from"));
            })
        };
        let copy = {
            let copying = self.copying.clone();
            Callback::from(move |_: MouseEvent| copying.set((*copying != Some(day)).then_some(day)))
        };
        let name = WEEKDAYS[day];
        html! {
            <>
                <button type="button" class="ib" aria-label={fill(EN.add_period, &[name])} onclick={add}>{ Icon::Add.draw() }</button>
                <button type="button" class="ib" id={self.days.id(day, 0, "copy")} aria-label={fill(EN.copy_day, &[name])}
                    aria-expanded={(*self.copying == Some(day)).to_string()} onclick={copy}>{ Icon::Copy.draw() }</button>
            </>
        }
    }

    /// The list of days is done with; the focus goes back to its button.
    fn copied(&self, day: usize) -> Callback<()> {
        let editor = self.clone();
        Callback::from(move |()| {
            editor.focus.later(editor.days.id(day, 0, "copy"));
            editor.copying.set(None);
        })
    }
}

#[derive(Clone, PartialEq, Properties)]
struct CopyProps {
    days: Days,
    day: usize,
    done: Callback<()>,
}

/// The list of days to copy a day to.
#[component]
fn CopyDay(props: &CopyProps) -> Html {
    let CopyProps { days, day, done } = props.clone();
    let chosen = use_state_eq(|| std::array::from_fn::<bool, 7, _>(|other| other == day));
    let choose = |last: usize| {
        let chosen = chosen.clone();
        Callback::from(move |_: MouseEvent| {
            chosen.set(std::array::from_fn(|other| other == day || other < last));
        })
    };
    let onclick = {
        let (chosen, done) = (chosen.clone(), done.clone());
        Callback::from(move |_: MouseEvent| {
            days.make(|week| {
                let periods = week.0[day].clone();
                for other in (0..7).filter(|&other| chosen[other]) {
                    week.0[other].clone_from(&periods);
                }
            });
            done.emit(());
        })
    };
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            event.stop_propagation();
            done.emit(());
        }
    });
    let check = |other: usize| {
        let chosen_now = chosen.clone();
        let onchange = Callback::from(move |event: Event| {
            let mut next = *chosen_now;
            next[other] = checked_of(&event);
            chosen_now.set(next);
        });
        html! {
            <label class="check">
                <input type="checkbox" checked={chosen[other]} disabled={other == day} aria-label={WEEKDAYS[other]} {onchange} />
                <span aria-hidden="true">{ &WEEKDAYS[other][..3] }</span>
            </label>
        }
    };
    html! {
        <fieldset class="cp" {onkeydown}>
            <legend class="lab">{ fill(EN.copy_to, &[WEEKDAYS[day]]) }</legend>
            <div class="row">
                <button type="button" class="btn sm" onclick={choose(5)}>{ EN.weekdays }</button>
                <button type="button" class="btn sm" onclick={choose(7)}>{ EN.all_days }</button>
            </div>
            <div class="cpd">
                for other in 0..7 { { check(other) } }
            </div>
            <button type="button" class="btn sm pri" {onclick}>{ EN.copy }</button>
        </fieldset>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct ZoneProps {
    edits: Edits,
}

/// The zone, with every name of the IANA database to choose from.
#[component]
fn ZoneField(props: &ZoneProps) -> Html {
    let edits = props.edits.clone();
    let value = edits.agreement().time_zone.clone();
    let oncommit = Callback::from(move |text: String| match read::zone(&text) {
        Some(zone) => edits.apply(|agreement| zone.clone_into(&mut agreement.time_zone)),
        None => Err(fill(EN.bad_zone, &[text.trim()])),
    });
    // Hundreds of names that never change: made once.
    let names = use_memo((), |()| {
        html! { for name in zone::names() { <option value={name} /> } }
    });
    html! {
        <div class="zn">
            <label class="lab" for="time-zone">{ EN.zone }</label>
            <TextField id="time-zone" {value} {oncommit} list="time-zones" />
            <datalist id="time-zones">{ (*names).clone() }</datalist>
            <p class="fine">{ EN.zone_help }</p>
        </div>
    }
}
