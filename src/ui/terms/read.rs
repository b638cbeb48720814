//! Reads what people type into the clauses, forgivingly, and writes it back in one form.
//!
//! Pure: text in, values of the agreement out. `None` means that it cannot be read; the editors
//! (`hours`, `targets`, `pauses`, `credits`) have the sentence for it.

use crate::document::agreement::Target;
use crate::document::deadline::Deadline;
use crate::length::Length;
use crate::money::{Money, Percent};
use crate::ui::text::fill;
use crate::ui::text::terms::EN;
use crate::zone;

/// A time of day in seconds after midnight: `9`, `9:00`, `0900`, `9am`, `17.30`, `24:00`.
pub fn time(text: &str) -> Option<u32> {
    let text = text.trim().to_ascii_lowercase();
    let (digits, half) = match text.strip_suffix(['m']) {
        Some(rest) if rest.ends_with('a') => (rest.trim_end_matches('a'), Some(0)),
        Some(rest) if rest.ends_with('p') => (rest.trim_end_matches('p'), Some(12)),
        _ => (text.as_str(), None),
    };
    let digits = digits.trim_end();
    let (hours, minutes) = match digits.split_once([':', '.']) {
        Some((hours, minutes)) if minutes.len() == 2 => (hours, minutes),
        Some(_) => return None,
        None if digits.len() > 2 => digits.split_at_checked(digits.len() - 2)?,
        None => (digits, "0"),
    };
    let number = |part: &str| {
        let plain = (1..=2).contains(&part.len()) && part.bytes().all(|c| c.is_ascii_digit());
        plain.then(|| part.parse::<u32>().ok()).flatten()
    };
    let (hours, minutes) = (number(hours)?, number(minutes)?);
    let hours = match half {
        Some(half) if (1..=12).contains(&hours) => hours % 12 + half,
        Some(_) => return None,
        None => hours,
    };
    let seconds = hours * 3600 + minutes * 60;
    (minutes < 60 && seconds <= 86_400).then_some(seconds)
}

/// Whether a field is left open: empty, or a dash.
pub fn is_none(text: &str) -> bool {
    matches!(text.trim(), "" | "-" | "–" | "—")
}

/// What was read, or nothing if the field is left open.
///
/// # Errors
/// The sentence for what cannot be read.
pub fn or_none<T>(read: Option<T>, text: &str, otherwise: &str) -> Result<Option<T>, String> {
    if read.is_some() || is_none(text) {
        Ok(read)
    } else {
        Err(otherwise.to_owned())
    }
}

/// A length: `30 m`, `8 h`, `1h30`, `3 days`, `1 d 4 h`.
pub fn length(text: &str) -> Option<Length> {
    let text = text.to_lowercase();
    let mut length = Length::default();
    let mut rest = text.trim();
    let mut last = 4;
    while !rest.is_empty() {
        let end = rest
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(rest.len());
        let count: i64 = rest.get(..end)?.parse().ok()?;
        rest = rest[end..].trim_start();
        let end = rest
            .find(|c: char| !c.is_alphabetic())
            .unwrap_or(rest.len());
        let (rank, seconds) = match &rest[..end] {
            "d" | "day" | "days" => (3, 0),
            "h" | "hr" | "hrs" | "hour" | "hours" => (2, 3600),
            "m" | "min" | "mins" | "minute" | "minutes" => (1, 60),
            "s" | "sec" | "secs" | "second" | "seconds" => (0, 1),
            // `1h30`: minutes, as on a clock.
            "" if last == 2 && count < 60 => (1, 60),
            _ => return None,
        };
        if rank >= last {
            return None;
        }
        last = rank;
        if rank == 3 {
            length.days = count;
        } else {
            length.seconds = length.seconds.checked_add(count.checked_mul(seconds)?)?;
        }
        rest = rest[end..].trim_start();
    }
    let within = length.days < 4000 && length.seconds <= crate::length::LONGEST;
    (within && length != Length::default()).then_some(length)
}

/// A length as people write it: `30 m`, `1 h 30 m`, `3 days`; `gap` stands between number and unit,
/// `space` between the pairs.
pub fn write_length(length: Length, gap: char, space: char) -> String {
    let days = if length.days == 1 { "day" } else { "days" };
    let parts = [
        (length.days, days, ' '),
        (length.seconds / 3600, "h", gap),
        (length.seconds / 60 % 60, "m", gap),
        (length.seconds % 60, "s", gap),
    ];
    let mut text = String::new();
    for (count, unit, gap) in parts {
        if count > 0 {
            if !text.is_empty() {
                text.push(space);
            }
            text.push_str(&count.to_string());
            text.push(gap);
            text.push_str(unit);
        }
    }
    text
}

/// How much time a target gives, or by when, such as `next business day, by 16:00`.
pub fn write_target(target: &Target, gap: char, space: char) -> String {
    match (target.within, &target.by) {
        (_, Some(Deadline::Field { field, .. })) => fill(EN.date_in, &[field]),
        (_, Some(Deadline::BusinessDay { days, time, .. })) => {
            let day = match days {
                0 => EN.same_day.get().to_owned(),
                1 => EN.next_day.get().to_owned(),
                days => fill(EN.later_day, &[&days.to_string()]),
            };
            match time {
                Some(time) => fill(EN.by_time, &[&day, &time.to_string()]),
                None => day,
            }
        }
        (Some(within), None) => write_length(within, gap, space),
        (None, None) => String::new(),
    }
}

/// A percentage: `95`, `95%`, `99.5 %`, `99,5`.
pub fn percent(text: &str) -> Option<Percent> {
    let mut digits = text
        .trim()
        .trim_end_matches('%')
        .trim_end()
        .replace(',', ".");
    digits.push('%');
    digits.parse().ok()
}

/// An amount: `12000`, `£12,000`, `12,000.50`, `1.234,50`, `12 000 EUR`. The last point or comma parts
/// the decimals unless three digits follow it.
pub fn money(text: &str) -> Option<Money> {
    let kept: String = text
        .chars()
        .filter(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | '-'))
        .collect();
    let mark = kept.rfind(['.', ',']).filter(|mark| kept.len() - mark != 4);
    let (whole, decimals) = mark.map_or((kept.as_str(), ""), |mark| {
        (&kept[..mark], &kept[mark + 1..])
    });
    let mut digits = whole.replace(['.', ','], "");
    if mark.is_some() {
        digits.push('.');
        digits.push_str(decimals);
    }
    digits.parse().ok()
}

/// The zone that someone means by `Europe/London`, `london` or `new york`.
pub fn zone(text: &str) -> Option<&'static str> {
    let wanted = text.trim().replace(' ', "_");
    let city = |name: &&str| {
        let last = name.rsplit('/').next().unwrap_or(name);
        last.eq_ignore_ascii_case(&wanted)
    };
    zone::names()
        .find(|name| name.eq_ignore_ascii_case(&wanted))
        .or_else(|| zone::names().find(city))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::hours::format_time;

    #[test]
    fn times_are_read_as_people_write_them() {
        for (text, expected) in [
            ("9", "09:00"),
            ("9:00", "09:00"),
            ("0900", "09:00"),
            ("930", "09:30"),
            ("9am", "09:00"),
            ("9 AM", "09:00"),
            ("5.30pm", "17:30"),
            ("12am", "00:00"),
            ("12pm", "12:00"),
            ("17.30", "17:30"),
            (" 17:30 ", "17:30"),
            ("24:00", "24:00"),
            ("24", "24:00"),
            ("0", "00:00"),
            ("25:10", "–"),
            ("24:01", "–"),
            ("9:60", "–"),
            ("9:5", "–"),
            ("13pm", "–"),
            ("0am", "–"),
            ("noon", "–"),
            ("", "–"),
            ("9am am", "–"),
            ("12345", "–"),
            ("é9", "–"),
            ("-9", "–"),
        ] {
            let read = time(text).map_or("–".to_owned(), format_time);
            assert_eq!(read, expected, "{text}");
        }
    }

    #[test]
    fn lengths_are_read_as_people_write_them() {
        for (text, expected) in [
            ("30 m", "30 m"),
            ("30m", "30 m"),
            ("8 h", "8 h"),
            ("1h30", "1 h 30 m"),
            ("1 h 30", "1 h 30 m"),
            ("90 min", "1 h 30 m"),
            ("3 days", "3 days"),
            ("1 DAY", "1 day"),
            ("1d4h", "1 day 4 h"),
            ("2 hours 5 minutes", "2 h 5 m"),
            ("45 s", "45 s"),
            ("8\u{202f}h\u{a0}30\u{202f}m", "8 h 30 m"),
            ("soon", "?"),
            ("30", "?"),
            ("8 x", "?"),
            ("h", "?"),
            ("30 m 8 h", "?"),
            ("1h90", "?"),
            ("0 m", "?"),
            ("-1 h", "?"),
            ("4000 days", "?"),
            ("99999999999999999999 h", "?"),
            ("", "?"),
        ] {
            let read = length(text).map_or("?".to_owned(), |read| write_length(read, ' ', ' '));
            assert_eq!(read, expected, "{text}");
        }
        for (text, open) in [("–", true), ("-", true), (" ", true), ("0", false)] {
            assert_eq!(is_none(text), open, "{text}");
        }
    }

    #[test]
    fn percentages_and_amounts_are_read_as_people_write_them() {
        for (text, expected) in [
            ("95", "95%"),
            ("95%", "95%"),
            ("99.50 %", "99.5%"),
            ("99,5", "99.5%"),
            ("101", "?"),
            ("-1", "?"),
            ("most", "?"),
            ("", "?"),
        ] {
            let read = percent(text).map_or("?".to_owned(), |read| read.to_string());
            assert_eq!(read, expected, "{text}");
        }
        for (text, expected) in [
            ("12000", "12000"),
            ("£12,000", "12000"),
            ("12,000.50", "12000.50"),
            ("1.234,50", "1234.50"),
            ("12 000 EUR", "12000"),
            ("1,234,567", "1234567"),
            ("0.5", "0.5"),
            ("-5", "?"),
            ("much", "?"),
            ("", "?"),
        ] {
            let read = money(text).map_or("?".to_owned(), |amount| amount.to_string());
            assert_eq!(read, expected, "{text}");
        }
    }

    #[test]
    fn zones_are_found_by_name_or_city() {
        for (text, expected) in [
            ("Europe/London", Some("Europe/London")),
            ("europe/london", Some("Europe/London")),
            ("london", Some("Europe/London")),
            ("new york", Some("America/New_York")),
            ("UTC", Some("UTC")),
            ("Atlantis", None),
            ("", None),
        ] {
            assert_eq!(zone(text), expected, "{text}");
        }
    }
}
