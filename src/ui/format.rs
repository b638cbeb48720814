//! Numbers, times and lengths as people read them.
//!
//! A length has at most two units: `63 h 30 m`, narrow no-break space inside a pair and no-break
//! space between pairs; in prose and for screen readers it is spelled out.

pub mod intl;

use super::language;
use super::text::units::EN;
use super::text::{Text, counted, fill, fill_for, plural_of};
use crate::length;
use crate::money::{Money, Percent};
use crate::time::{Date, Instant, Local, When};
use crate::ui::language::use_language;
use crate::zone::Zone;
use intl::{Kind, Shape};
use rust_decimal::Decimal;
use yew::prelude::*;

/// Between a number and its unit.
pub const THIN: char = '\u{202f}';
/// Between two pairs of number and unit.
pub const NBSP: char = '\u{a0}';

const WEEKDAYS: [&str; 7] = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
];
const MONTHS: [&str; 12] = [
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

/// `Tuesday`, Monday being 0.
pub fn weekday(day: usize) -> &'static str {
    named(Shape::Weekday, day).unwrap_or(WEEKDAYS[day % 7])
}

/// `Tue`, Monday being 0.
pub fn short_weekday(day: usize) -> &'static str {
    named(Shape::ShortWeekday, day).unwrap_or(&WEEKDAYS[day % 7][..3])
}

/// `T`, Monday being 0.
pub fn weekday_letter(day: usize) -> &'static str {
    named(Shape::WeekdayLetter, day).unwrap_or(&WEEKDAYS[day % 7][..1])
}

/// `November`, January being 1.
pub fn month(month: u32) -> &'static str {
    let place = (month as usize + 11) % 12;
    named(Shape::Month, place).unwrap_or(MONTHS[place])
}

/// `Nov`, January being 1.
pub fn short_month(month: u32) -> &'static str {
    let place = (month as usize + 11) % 12;
    named(Shape::ShortMonth, place).unwrap_or(&MONTHS[place][..3])
}

/// `November 2026`, January being 1.
pub fn month_of_year(of: u32, year: i32) -> String {
    if language::spoken().is_some()
        && let Some(first) = Date::from_ymd(year, of, 1)
        && let Some(text) = written(Shape::MonthOfYear, first.midnight())
    {
        return text;
    }
    [month(of), " ", &year.to_string()].concat()
}

/// The name of a weekday or month in the language in force, unless that is the one built in.
fn named(shape: Shape, place: usize) -> Option<&'static str> {
    language::spoken().map(|language| language.name(shape, place))
}

/// A wall-clock time as the language in force writes it, unless that is the one built in.
fn written(shape: Shape, local: Local) -> Option<String> {
    let language = language::spoken()?;
    intl::date(&language.formats, shape, local.0)
}

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

/// `Tue 24 Nov`.
pub fn day(date: Date) -> String {
    written(Shape::Day, date.midnight()).unwrap_or_else(|| {
        format!(
            "{} {} {}",
            short_weekday(date.weekday()),
            date.day(),
            short_month(date.month())
        )
    })
}

/// `Tue 24 Nov 2026`.
pub fn dated(date: Date) -> String {
    written(Shape::Dated, date.midnight())
        .unwrap_or_else(|| format!("{} {}", day(date), date.year()))
}

/// `Friday 20 November 2026`.
pub fn long_day(date: Date) -> String {
    written(Shape::LongDay, date.midnight())
        .unwrap_or_else(|| format!("{} {}", spoken_day(date), date.year()))
}

/// `Tuesday 24 November`.
pub fn spoken_day(date: Date) -> String {
    written(Shape::SpokenDay, date.midnight()).unwrap_or_else(|| {
        format!(
            "{} {} {}",
            weekday(date.weekday()),
            date.day(),
            month(date.month())
        )
    })
}

/// `10:10`, with seconds only where there are any.
pub fn time(local: Local) -> String {
    let shape = match local.time_of_day() % 60 {
        0 => Shape::Time,
        _ => Shape::TimeWithSeconds,
    };
    written(shape, local)
        .unwrap_or_else(|| crate::document::hours::format_time(local.time_of_day() as u32))
}

/// `09:00`, a time of day that may be the end of the day, `24:00`.
pub fn time_of_day(seconds: u32) -> String {
    match seconds {
        // Where hours are counted twice there is no such time.
        86_400 => crate::document::hours::format_time(seconds),
        _ => time(Local(i64::from(seconds))),
    }
}

/// `Tue 24 Nov, 10:10`.
pub fn day_time(local: Local) -> String {
    fill(EN.day_time, &[&day(local.date()), &time(local)])
}

/// `Tue 24 Nov 2026, 10:10`.
pub fn dated_time(local: Local) -> String {
    fill(EN.day_time, &[&dated(local.date()), &time(local)])
}

/// `Tuesday 24 November, 10:10`.
pub fn spoken_day_time(local: Local) -> String {
    fill(EN.day_time, &[&spoken_day(local.date()), &time(local)])
}

/// `Mon 23, 11:00`: where the month is known.
pub fn short_day_time(local: Local) -> String {
    let date = local.date();
    let day = [short_weekday(date.weekday()), " ", &date.day().to_string()].concat();
    fill(EN.day_time, &[&day, &time(local)])
}

/// `London`: the city of the zone.
pub fn city(zone: Zone) -> String {
    let city = zone.name().rsplit('/').next().unwrap_or_default();
    city.replace('_', " ")
}

/// `London time, GMT`: the city of the zone and the name of the offset.
pub fn zone_label(zone: Zone, at: Instant) -> String {
    fill(EN.zone_time, &[&city(zone), &offset_name(zone, at)])
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
    let [_, h, m, s] = EN.short_units.map(Text::get);
    let pair = format!(
        "{}{THIN}{h}{NBSP}{:02}{THIN}{m}",
        minutes / 60,
        minutes % 60
    );
    match seconds % 60 {
        0 => pair,
        rest => format!("{pair}{NBSP}{:02}{THIN}{s}", rest.abs()),
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

/// A list: `a, b`.
pub fn list(texts: &[String]) -> String {
    joined(texts, &EN.comma)
}

/// A list whose parts have commas themselves: `a; b`.
pub fn long_list(texts: &[String]) -> String {
    joined(texts, &EN.semicolon)
}

/// A name as it stands inside a sentence: in small letters, but for German, whose nouns keep their capital.
pub fn inside(name: &str) -> String {
    match language::formats().starts_with("de") {
        true => name.to_owned(),
        false => name.to_lowercase(),
    }
}

fn short(units: &[(i64, usize)]) -> String {
    let pairs: Vec<String> = units
        .iter()
        .map(|&(count, unit)| {
            let short = EN.short_units[unit].get();
            let mut pair = count.to_string();
            pair.push(THIN);
            pair + short
        })
        .collect();
    joined(&pairs, &NBSP.to_string())
}

/// `63 hours 30 minutes`.
pub fn spoken_length(seconds: i64) -> String {
    spoken(&units(seconds, false))
}

/// `3 days`, whatever a day is.
pub fn spoken_length_of_days(days: i64) -> String {
    super::text::counted(days.max(0) as u64, EN.units[0])
}

/// `3 days 17 hours 30 minutes`.
pub fn spoken_calendar_length(seconds: i64) -> String {
    spoken(&units(seconds, true))
}

/// `3 days`, `1 h 30 m`: a length of an agreement, whose days are no number of hours.
pub fn agreed(length: length::Length) -> String {
    if length == length::Length::default() {
        return self::length(0);
    }
    pairs(length, THIN, NBSP)
}

/// A length of an agreement as fields show it, with the spaces of a keyboard; nothing for no time at all.
pub fn typed(length: length::Length) -> String {
    pairs(length, ' ', ' ')
}

fn pairs(length: length::Length, gap: char, space: char) -> String {
    let mut text = match length.days {
        0 => String::new(),
        days => typed_quantity(Decimal::from(days), EN.units[0]),
    };
    let parts = [
        length.seconds / 3600,
        length.seconds / 60 % 60,
        length.seconds % 60,
    ];
    for (count, unit) in parts.into_iter().zip(&EN.short_units[1..]) {
        if count > 0 {
            if !text.is_empty() {
                text.push(space);
            }
            text += &count.to_string();
            text.push(gap);
            text += unit;
        }
    }
    text
}

/// `3 points`, `2.5 days`: a number and its word.
pub fn quantity(number: Decimal, words: Text) -> String {
    let number = number.normalize();
    fill_for(plural_of(number), words, &[&decimal(number)])
}

/// The same with the digits that fields take.
pub fn typed_quantity(number: Decimal, words: Text) -> String {
    let number = number.normalize();
    fill_for(plural_of(number), words, &[&number.to_string()])
}

fn spoken(units: &[(i64, usize)]) -> String {
    let pairs: Vec<String> = units
        .iter()
        .map(|&(count, unit)| counted(count.unsigned_abs(), EN.units[unit]))
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
    use_language();
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

/// `1,204`.
pub fn number(count: u64) -> String {
    if let Some(text) = figure(Kind::Plain, Decimal::from(count)) {
        return text;
    }
    let digits = count.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// `2.5`, with the digits it has.
pub fn decimal(number: Decimal) -> String {
    figure(Kind::Plain, number).unwrap_or_else(|| number.to_string())
}

/// `91.4%`, with the digits it needs.
pub fn percent(share: Percent) -> String {
    percent_of(share.0.normalize())
}

/// `95.0%`, with the digits it has.
pub fn percent_of(share: Decimal) -> String {
    // A browser multiplies by a hundred.
    let fraction = share.checked_div(Decimal::ONE_HUNDRED).map(|mut fraction| {
        fraction.rescale(share.scale() + 2);
        fraction
    });
    let written = fraction.and_then(|fraction| figure(Kind::Percent, fraction));
    written.unwrap_or_else(|| [&*share.to_string(), "%"].concat())
}

/// `89.99…%`: the digits it has, and a sign that more follow.
pub fn nearly_percent(share: Decimal) -> String {
    let mut written = percent_of(share);
    let last = written.rfind(|sign: char| sign.is_numeric());
    let end = last.and_then(|at| Some(at + written[at..].chars().next()?.len_utf8()));
    written.insert(end.unwrap_or(0), '…');
    written
}

/// A number as the language in force writes it, unless that is the one built in.
fn figure(kind: Kind<'_>, number: Decimal) -> Option<String> {
    let language = language::spoken()?;
    let digits = match kind {
        Kind::Percent => number.scale().saturating_sub(2),
        _ => number.scale(),
    };
    intl::number(&language.formats, kind, digits, &number.to_string())
}

/// An amount in a currency: `£3,000`, with the smallest unit only where it is needed.
///
/// The browser knows every currency's symbol and grouping; without one the code stands in front.
pub fn money(amount: Money, currency: &str) -> String {
    let amount = amount.rounded(currency);
    let whole = amount.0.is_integer();
    let digits = if whole {
        0
    } else {
        crate::money::minor_digits(currency)
    };
    let (tag, kind) = (language::formats(), Kind::Money(currency));
    let text = intl::number(tag, kind, digits, &amount.to_string());
    match text {
        Some(text) if language::direction(language::spoken()) == "rtl" => isolated(&text),
        Some(text) => text,
        None => format!("{currency}{NBSP}{:.1$}", amount.0, digits as usize),
    }
}

/// An amount between words from right to left: as one piece, in which a sign such as `UK£` is not turned round.
#[inline(never)]
fn isolated(amount: &str) -> String {
    ["\u{2067}", amount, "\u{200e}\u{2069}"].concat()
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
