//! Numbers, times and lengths as people read them.
//!
//! A length has at most two units: `63 h 30 m`, narrow no-break space inside a pair and no-break
//! space between pairs; in prose and for screen readers it is spelled out.

use crate::money::Money;
use crate::time::{Date, Instant, Local, When};
use crate::zone::Zone;
use yew::prelude::*;

/// Between a number and its unit.
pub const THIN: char = '\u{202f}';
/// Between two pairs of number and unit.
pub const NBSP: char = '\u{a0}';

/// Weekdays, Monday first.
pub const WEEKDAYS: [&str; 7] = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
];
/// Months, January first.
pub const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The wall clock of a zone at an instant.
pub fn wall(at: Instant, zone: Zone) -> Local {
    Local(at.0 + i64::from(zone.offset(at.0).seconds))
}

/// A document's time on the wall clock of a zone.
pub fn wall_of(when: When, zone: Zone) -> Local {
    match when {
        When::Local(local) => local,
        When::At(at) => wall(at, zone),
    }
}

/// `Tue`.
pub fn short_weekday(date: Date) -> &'static str {
    &WEEKDAYS[date.weekday()][..3]
}

/// `Nov`.
pub fn short_month(date: Date) -> &'static str {
    &MONTHS[date.month() as usize - 1][..3]
}

/// `Tue 24 Nov`.
pub fn day(date: Date) -> String {
    format!(
        "{} {} {}",
        short_weekday(date),
        date.day(),
        short_month(date)
    )
}

/// `Friday 20 November 2026`.
pub fn long_day(date: Date) -> String {
    format!(
        "{} {} {} {}",
        WEEKDAYS[date.weekday()],
        date.day(),
        MONTHS[date.month() as usize - 1],
        date.year()
    )
}

/// `Tuesday 24 November`.
pub fn spoken_day(date: Date) -> String {
    format!(
        "{} {} {}",
        WEEKDAYS[date.weekday()],
        date.day(),
        MONTHS[date.month() as usize - 1]
    )
}

/// `10:10`, with seconds only where there are any.
pub fn time(local: Local) -> String {
    crate::document::hours::format_time(local.time_of_day() as u32)
}

/// `Tue 24 Nov, 10:10`.
pub fn day_time(local: Local) -> String {
    format!("{}, {}", day(local.date()), time(local))
}

/// `London`: the city of the zone.
pub fn city(zone: Zone) -> String {
    let city = zone.name().rsplit('/').next().unwrap_or_default();
    city.replace('_', " ")
}

/// `London time, GMT`: the city of the zone and the name of the offset.
pub fn zone_label(zone: Zone, at: Instant) -> String {
    format!("{} time, {}", city(zone), offset_name(zone, at))
}

/// `GMT`, or `UTC+05:45` where the zone's data has no letters for it.
pub fn offset_name(zone: Zone, at: Instant) -> String {
    let offset = zone.offset(at.0);
    if offset
        .abbreviation
        .starts_with(|first: char| first.is_ascii_alphabetic())
    {
        return offset.abbreviation.to_owned();
    }
    let sign = if offset.seconds < 0 { '\u{2212}' } else { '+' };
    let minutes = offset.seconds.abs() / 60;
    format!("UTC{sign}{:02}:{:02}", minutes / 60, minutes % 60)
}

/// The units of a length: days (of 24 hours, only where `days` asks for them), hours, minutes, seconds.
fn units(seconds: i64, days: bool) -> Vec<(i64, usize)> {
    let seconds = seconds.abs();
    let day = if days { seconds / 86_400 } else { 0 };
    let rest = seconds - day * 86_400;
    let parts = [day, rest / 3600, rest / 60 % 60, rest % 60];
    let units: Vec<_> = parts
        .into_iter()
        .enumerate()
        .filter(|&(_, count)| count > 0)
        .map(|(unit, count)| (count, unit))
        .collect();
    if units.is_empty() {
        vec![(0, 2)]
    } else {
        units
    }
}

/// `63 h 30 m`, hours as many as there are.
pub fn length(seconds: i64) -> String {
    short(&units(seconds, false))
}

/// `3 d 17 h 30 m`, a day being 24 hours.
pub fn calendar_length(seconds: i64) -> String {
    short(&units(seconds, true))
}

/// `0 h 50 m`: always hours and minutes, for columns.
pub fn column_length(seconds: i64) -> String {
    let minutes = seconds.abs() / 60;
    let pair = format!("{}{THIN}h{NBSP}{:02}{THIN}m", minutes / 60, minutes % 60);
    match seconds % 60 {
        0 => pair,
        rest => format!("{pair}{NBSP}{:02}{THIN}s", rest.abs()),
    }
}

/// Texts with another one between them. The library's own way is compiled anew for every kind of text.
#[inline(never)]
pub fn joined(texts: &[String], between: &str) -> String {
    let mut all = String::new();
    for (position, text) in texts.iter().enumerate() {
        if position > 0 {
            all += between;
        }
        all += text;
    }
    all
}

fn short(units: &[(i64, usize)]) -> String {
    let pairs: Vec<String> = units
        .iter()
        .map(|&(count, unit)| format!("{count}{THIN}{}", ["d", "h", "m", "s"][unit]))
        .collect();
    joined(&pairs, &NBSP.to_string())
}

/// `63 hours 30 minutes`.
pub fn spoken_length(seconds: i64) -> String {
    spoken(&units(seconds, false))
}

/// `3 days 17 hours 30 minutes`.
pub fn spoken_calendar_length(seconds: i64) -> String {
    spoken(&units(seconds, true))
}

fn spoken(units: &[(i64, usize)]) -> String {
    let pairs: Vec<String> = units
        .iter()
        .map(|&(count, unit)| {
            let name = ["day", "hour", "minute", "second"][unit];
            format!("{count} {name}{}", if count == 1 { "" } else { "s" })
        })
        .collect();
    joined(&pairs, " ")
}

/// A length that is read out in full: `63 h 30 m` to the eye, `63 hours 30 minutes` to the ear.
#[derive(Clone, PartialEq, Properties)]
pub struct LengthProps {
    /// The length.
    pub seconds: i64,
    /// Whether to count days of 24 hours.
    #[prop_or_default]
    pub calendar: bool,
    /// Whether to show hours and minutes always, for columns.
    #[prop_or_default]
    pub column: bool,
}

/// See [`LengthProps`].
#[component]
pub fn Length(props: &LengthProps) -> Html {
    let shown = match (props.column, props.calendar) {
        (true, _) => column_length(props.seconds),
        (false, true) => calendar_length(props.seconds),
        (false, false) => length(props.seconds),
    };
    let heard = if props.calendar {
        spoken_calendar_length(props.seconds)
    } else {
        spoken_length(props.seconds)
    };
    html! { <><span aria-hidden="true">{ shown }</span><span class="vh">{ heard }</span></> }
}

/// An amount in a currency: `£3,000`, with the smallest unit only where it is needed.
///
/// The browser knows every currency's symbol and grouping; without one the code stands in front.
pub fn money(amount: Money, currency: &str, lang: &str) -> String {
    let amount = amount.rounded(currency);
    let whole = amount.0.is_integer();
    let digits = if whole {
        0
    } else {
        crate::money::minor_digits(currency)
    };
    #[cfg(target_arch = "wasm32")]
    if let Some(text) = intl_money(&amount.to_string(), currency, lang, digits) {
        return text;
    }
    let _ = lang;
    format!("{currency}{NBSP}{:.1$}", amount.0, digits as usize)
}

#[cfg(target_arch = "wasm32")]
fn intl_money(amount: &str, currency: &str, lang: &str, digits: u32) -> Option<String> {
    use js_sys::{Array, Function, Intl, Object, Reflect};
    use wasm_bindgen::{JsCast, JsValue};
    let options = Object::new();
    let set = |key: &str, value: JsValue| Reflect::set(&options, &key.into(), &value);
    set("style", "currency".into()).ok()?;
    set("currency", currency.into()).ok()?;
    set("minimumFractionDigits", digits.into()).ok()?;
    set("maximumFractionDigits", digits.into()).ok()?;
    // Called through the prototype: a bad currency code throws, and Reflect turns that into an error.
    let formats = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
    let class: Function = Reflect::get(&formats, &"NumberFormat".into())
        .ok()?
        .dyn_into()
        .ok()?;
    let format = Reflect::construct(&class, &Array::of2(&lang.into(), &options)).ok()?;
    let function: Function = format.dyn_into::<Intl::NumberFormat>().ok()?.format();
    // Text keeps every digit; a number would pass through a float.
    function
        .call1(&JsValue::UNDEFINED, &amount.into())
        .ok()?
        .as_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_have_at_most_the_units_they_need() {
        let plain = |text: String| text.replace([THIN, NBSP], " ");
        for (seconds, shown, calendar, heard) in [
            (0, "0 m", "0 m", "0 minutes"),
            (3000, "50 m", "50 m", "50 minutes"),
            (3600, "1 h", "1 h", "1 hour"),
            (228_600, "63 h 30 m", "2 d 15 h 30 m", "63 hours 30 minutes"),
            (322_200, "89 h 30 m", "3 d 17 h 30 m", "89 hours 30 minutes"),
            (61, "1 m 1 s", "1 m 1 s", "1 minute 1 second"),
        ] {
            assert_eq!(plain(length(seconds)), shown);
            assert_eq!(plain(calendar_length(seconds)), calendar);
            assert_eq!(spoken_length(seconds), heard);
        }
        assert_eq!(plain(column_length(3000)), "0 h 50 m");
    }

    #[test]
    fn times_name_the_day_and_the_offset() {
        let zone = Zone::named("Europe/London").expect("a zone");
        let at: Instant = "2026-11-24T10:10:00Z".parse().expect("a time");
        assert_eq!(day_time(wall(at, zone)), "Tue 24 Nov, 10:10");
        assert_eq!(zone_label(zone, at), "London time, GMT");
        let kathmandu = Zone::named("Asia/Kathmandu").expect("a zone");
        assert_eq!(zone_label(kathmandu, at), "Kathmandu time, UTC+05:45");
    }
}
