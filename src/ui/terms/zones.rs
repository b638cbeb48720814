//! Hours of several time zones: their fields, and this week with a band for each of them and one for all.
//!
//! `regions` has what an edit does. The bands show the compiled calendars, so also holidays and changed
//! clocks are in them.

use super::clause::{Desk, Edits, Field, id, labelled};
use super::{hours, read, regions};
use crate::document::agreement::Calendar;
use crate::document::hours::Period;
use crate::span::Span;
use crate::time::{DAY, Instant};
use crate::ui::format;
use crate::ui::state::State;
use crate::ui::terms::week;
use crate::ui::text::editors::EN;
use crate::ui::text::fill;
use crate::ui::text::terms::EN as TERMS;
use crate::zone::Zone;
use yew::prelude::*;

/// The zone of a calendar that has its own, and the way to take it away.
#[inline(never)]
pub fn fields(edits: &Edits, position: usize, calendar_id: &str, calendar: &Calendar) -> Html {
    let at = [position, 0, 0];
    let Some(zone) = calendar.time_zone.clone() else {
        return Html::default();
    };
    let field = Field {
        id: id("zone", at),
        value: zone,
        list: Some("time-zones".into()),
        ..Field::default()
    };
    let name = fill(
        EN.remove_zone,
        &[&regions::called(edits.agreement(), calendar_id)],
    );
    html! {
        <div class="zf">
            { labelled(field.id.clone(), EN.zone_of, edits.field(field, at, set_zone)) }
            // The first calendar stays: targets count by it.
            if position > 0 {
                <button type="button" class="btn sm" onclick={edits.on_press(at, remove)}>{ name }</button>
            }
        </div>
    }
}

/// The field that adds the hours of another zone.
#[inline(never)]
pub fn add_field(edits: &Edits) -> Html {
    let field = Field {
        id: "new-zone".to_owned(),
        list: Some("time-zones".into()),
        ..Field::default()
    };
    html! {
        <div class="zn">
            { labelled(field.id.clone(), EN.add_zone, edits.field(field, [0; 3], add)) }
            <p class="fine">{ EN.add_zone_help }</p>
        </div>
    }
}

fn named(text: &str) -> Result<&'static str, String> {
    read::zone(text).ok_or_else(|| fill(TERMS.bad_zone, &[text.trim()]))
}

fn set_zone(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let zone = named(text)?;
    if let Some(calendar) = desk.calendar() {
        calendar.time_zone = Some(zone.to_owned());
    }
    Ok(())
}

fn add(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    if text.trim().is_empty() {
        return Ok(());
    }
    let added = regions::add(&mut desk.agreement, named(text)?);
    let shown = hours::shown(&desk.agreement);
    let position = shown
        .iter()
        .position(|(id, _)| added.as_deref() == Some(*id));
    desk.focus = position.map(|position| id("from", [position, 0, 0]));
    Ok(())
}

fn remove(desk: &mut Desk<'_>, _: &str) -> Result<(), String> {
    hours::settle(desk);
    let shown = hours::shown(&desk.agreement);
    if let Some(id) = shown.get(desk.at[0]).map(|(id, _)| (*id).to_owned()) {
        regions::remove(&mut desk.agreement, &id);
        desk.focus = Some("new-zone".to_owned());
    }
    Ok(())
}

/// The hours of this week on the clocks of the agreement, a band for each zone and one for all together.
#[inline(never)]
pub fn together(state: &State) -> Html {
    let agreement = state.agreement();
    let Some((union, made)) =
        regions::union(agreement).and_then(|union| Some((union, agreement.combined.get(union)?)))
    else {
        return Html::default();
    };
    let zone = state.zone();
    let bands = made.of.iter().map(String::as_str).chain([union]);
    let bands: Vec<(String, Vec<Span>)> = bands
        .filter_map(|id| {
            let name = match id == union {
                true => EN.together.get().to_owned(),
                false => regions::called(agreement, id),
            };
            Some((name, this_week(state, zone, id)?))
        })
        .collect();
    let title = fill(EN.this_week, &[&format::city(zone)]);
    html! {
        <figure class="uw">
            <figcaption>{ title }</figcaption>
            for (name, spans) in &bands {
                <div class="ub" key={name.clone()}>
                    <span aria-hidden="true">{ name }</span>
                    <svg viewBox="0 0 604800 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                        for span in spans { <rect x={span.from.to_string()} width={span.seconds().to_string()} height="1" /> }
                    </svg>
                    <p class="vh">{ spoken(name, spans) }</p>
                </div>
            }
            <div class="ub" aria-hidden="true">
                <span></span>
                <div class="ud">for day in 0..7 { <span>{ format::weekday_letter(day) }</span> }</div>
            </div>
        </figure>
    }
}

/// When a calendar is open from Monday to Sunday, in seconds after Monday's midnight on the wall.
fn this_week(state: &State, zone: Zone, id: &str) -> Option<Vec<Span>> {
    let today = format::wall(state.as_of(), zone).date();
    let monday = (today.days() - today.weekday() as i64) * DAY;
    let timeline = state.result_in_force().calendar(id)?.timeline();
    // Instants lie within a day of the same time on a wall, wherever the wall is.
    let around = timeline.between(monday - 2 * DAY, monday + 9 * DAY);
    let wall = |at: i64| format::wall(Instant(at), zone).0 - monday;
    let week = Span::new(0, 7 * DAY);
    let spans = around.map(|span| Span::new(wall(span.from), wall(span.to)).and(week));
    Some(spans.filter(|span| span.seconds() > 0).collect())
}

/// `New York hours: Monday 14:00–22:30, …`
fn spoken(name: &str, spans: &[Span]) -> String {
    let span = |span: &Span| {
        let day = span.from / DAY;
        let within = |at: i64| (at - day * DAY) as u32;
        // What runs over midnight ends on the wall of the next day.
        let close = match within(span.to) {
            end if end > DAY as u32 => end % DAY as u32,
            end => end,
        };
        let period = Period {
            open: within(span.from),
            close,
        };
        fill(
            EN.band_day,
            &[format::weekday(day as usize), &week::period(period)],
        )
    };
    let spans: Vec<String> = spans.iter().map(span).collect();
    fill(EN.band, &[name, &format::list(&spans)])
}
