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
use crate::ui::text::units::EN as UNITS;
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

/// A word for a unit of time: which one, the number it stands for where it has none in front, and itself.
type Unit = (usize, Option<i64>, String);

/// What people write for days, hours, minutes and seconds: in the language in force, and in English.
fn units() -> Vec<Unit> {
    let mut units = Vec::new();
    for (unit, short) in UNITS.short_units.into_iter().enumerate() {
        for short in [short.get(), short.english()] {
            units.push((unit, None, plain(short)));
        }
        for words in [UNITS.units[unit], UNITS.otherwise[unit]] {
            for words in [words.get(), words.english()] {
                let words = forms(words).into_iter();
                units.extend(words.map(|(count, word)| (unit, count, word)));
            }
        }
    }
    // The longest one that fits is meant.
    units.sort_by_key(|(.., word)| std::cmp::Reverse(word.len()));
    units
}

/// The words of a counted text, each with the number that it stands for where it has none in front.
pub fn forms(words: &str) -> Vec<(Option<i64>, String)> {
    let forms = words.split('|').enumerate();
    // Without a number there are only one and two, which are the second and the third kind of plural.
    let form = |(kind, words): (usize, &str)| match words.split_once("{0}") {
        Some((_, word)) => (None, plain(word.trim())),
        None => (i64::try_from(kind).ok(), plain(words)),
    };
    forms.map(form).collect()
}

/// A text in small letters and digits of one kind, without marks that people leave out or do not see.
pub fn plain(text: &str) -> String {
    let small = text.chars().flat_map(char::to_lowercase);
    let plain = small.filter_map(|c| match c {
        '\u{64b}'..='\u{652}' | '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{2066}'..='\u{2069}' => {
            None
        }
        'أ' | 'إ' | 'آ' => Some('ا'),
        '٠'..='٩' => char::from_digit(c as u32 - '٠' as u32, 10),
        '۰'..='۹' => char::from_digit(c as u32 - '۰' as u32, 10),
        c => Some(c),
    });
    plain.collect()
}

/// A length: `30 m`, `8 h`, `1h30`, `3 days`, `1 d 4 h`, and the same in the words of the language in force.
pub fn length(text: &str) -> Option<Length> {
    const SECONDS: [i64; 4] = [0, 3600, 60, 1];
    let text = plain(text);
    let units = units();
    let mut length = Length::default();
    let mut rest = text.trim();
    let mut last = None;
    // `1h.5`: half an hour as likely as five minutes.
    let mut is_fraction = false;
    while !rest.is_empty() {
        let end = rest
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(rest.len());
        let count = match end {
            0 => None,
            end => Some(rest[..end].parse::<i64>().ok()?),
        };
        rest = rest[end..].trim_start();
        let found = units.iter().find(|(_, own, word)| {
            let behind = rest.strip_prefix(&**word);
            own.is_some() == count.is_none()
                && behind.is_some_and(|behind| !behind.starts_with(char::is_alphabetic))
        });
        let (unit, count) = match (found, count) {
            (Some((unit, own, word)), count) => {
                rest = &rest[word.len()..];
                let behind = rest.trim_start_matches('.');
                is_fraction =
                    behind.len() < rest.len() && behind.starts_with(|c: char| c.is_ascii_digit());
                rest = behind;
                (*unit, count.or(*own)?)
            }
            // `1h30`: minutes, as on a clock.
            (None, Some(count))
                if last == Some(1)
                    && count < 60
                    && !is_fraction
                    && !rest.starts_with(char::is_alphabetic) =>
            {
                (2, count)
            }
            _ => return None,
        };
        if last.is_some_and(|last| unit <= last) {
            return None;
        }
        last = Some(unit);
        if unit == 0 {
            length.days = count;
        } else {
            let seconds = count.checked_mul(SECONDS[unit])?;
            length.seconds = length.seconds.checked_add(seconds)?;
        }
        rest = rest.trim_start();
    }
    let within = length.days < 4000 && length.seconds <= crate::length::LONGEST;
    (within && length != Length::default()).then_some(length)
}

/// How much time a target gives, or by when, such as `next business day, by 16:00`.
pub fn write_target(target: &Target, length: fn(Length) -> String) -> String {
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
        (Some(within), None) => length(within),
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
    use crate::document::agreement::Give;
    use crate::document::hours::format_time;
    use crate::sentence::{Part, said};
    use crate::ui::text::say;
    use crate::ui::{format, language};
    use rust_decimal::Decimal;

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
            let read = length(text).map_or("?".to_owned(), |read| format::typed(read));
            assert_eq!(read, expected, "{text}");
        }
        for (text, open) in [("–", true), ("-", true), (" ", true), ("0", false)] {
            assert_eq!(is_none(text), open, "{text}");
        }
    }

    /// What every language says, as a page loads it.
    const LANGUAGES: [(&str, &str); 6] = [
        ("ar", include_str!("../../../www/languages/ar.json")),
        ("de", include_str!("../../../www/languages/de.json")),
        ("es", include_str!("../../../www/languages/es.json")),
        ("fr", include_str!("../../../www/languages/fr.json")),
        ("nl", include_str!("../../../www/languages/nl.json")),
        ("pt", include_str!("../../../www/languages/pt.json")),
    ];

    /// Does the same in British English and in every other language.
    fn in_every_language(act: impl Fn(&str)) {
        act("en");
        for (name, file) in LANGUAGES {
            language::learn(name, file).expect("a language");
            language::speak(language::named(name));
            act(name);
            language::speak(None);
        }
    }

    #[test]
    fn lengths_are_read_back_in_the_language_in_which_they_are_written() {
        const LENGTHS: [&str; 18] = [
            "1s",
            "45s",
            "1m",
            "2m",
            "30m",
            "1h",
            "2h",
            "8h",
            "11h",
            "100h",
            "1h30m",
            "1d",
            "2d",
            "3d",
            "11d",
            "100d",
            "1d4h",
            "2d3h15m30s",
        ];
        in_every_language(|name| {
            for text in LENGTHS {
                let meant: Length = text.parse().expect("a length");
                for written in [
                    format::typed(meant),
                    format::agreed(meant),
                    format::agreed(meant).to_uppercase(),
                ] {
                    assert_eq!(length(&written), Some(meant), "{name}: {written}");
                }
                // Hours and less, spelled out.
                if meant.days == 0 {
                    let spoken = format::spoken_length(meant.seconds);
                    assert_eq!(length(&spoken), Some(meant), "{name}: {spoken}");
                }
            }
            for (english, meant) in [
                ("3 d", "3d"),
                ("4h", "4h"),
                ("1 h 30 m", "1h30m"),
                ("1h30", "1h30m"),
                ("3 days", "3d"),
                ("2 hours 5 minutes", "2h5m"),
            ] {
                assert_eq!(length(english), meant.parse().ok(), "{name}: {english}");
            }
        });
    }

    #[test]
    fn lengths_are_read_as_people_of_each_language_write_them() {
        const TYPED: [(&str, &[(&str, &str)]); 7] = [
            (
                "en",
                &[
                    ("2 hrs 5 min.", "2h5m"),
                    ("3 Tage", "?"),
                    ("1h.5", "?"),
                    ("2 h.30", "?"),
                ],
            ),
            (
                "ar",
                &[
                    ("٣ أيام", "3d"),
                    ("3 ايام", "3d"),
                    ("يوم", "1d"),
                    ("يومين", "2d"),
                    ("يومان 4 س", "2d4h"),
                    ("ساعتان", "2h"),
                    ("11 يومًا", "11d"),
                    ("11 يوما", "11d"),
                    ("90 دقيقة", "1h30m"),
                    ("أيام", "?"),
                ],
            ),
            (
                "de",
                &[
                    ("3 Tage", "3d"),
                    ("3 Tagen", "3d"),
                    ("1 tag 4 std.", "1d4h"),
                    ("1 Std. 30 Min.", "1h30m"),
                    ("5 T", "5d"),
                    ("3 Wochen", "?"),
                ],
            ),
            (
                "es",
                &[
                    ("3 días", "3d"),
                    ("3 dias", "3d"),
                    ("1 hora 30 minutos", "1h30m"),
                ],
            ),
            (
                "fr",
                &[
                    ("3 j", "3d"),
                    ("1 jour", "1d"),
                    ("1 h 30", "1h30m"),
                    ("45 mn", "45m"),
                ],
            ),
            (
                "nl",
                &[
                    ("4 u", "4h"),
                    ("4 uur", "4h"),
                    ("10 dagen", "10d"),
                    ("30 minuten", "30m"),
                ],
            ),
            ("pt", &[("3 dias", "3d"), ("30 segundos", "30s")]),
        ];
        in_every_language(|name| {
            let (_, rows) = TYPED
                .into_iter()
                .find(|(of, _)| *of == name)
                .expect("a row");
            for (typed, meant) in rows {
                assert_eq!(length(typed), meant.parse().ok(), "{name}: {typed}");
            }
        });
    }

    #[test]
    fn lengths_are_written_in_the_words_of_each_language() {
        const WRITTEN: [(&str, [&str; 5]); 7] = [
            (
                "en",
                ["1 day", "2 days", "3 days", "11 days", "1 day 4 h 30 m"],
            ),
            (
                "ar",
                [
                    "يوم واحد",
                    "يومان",
                    "3 أيام",
                    "11 يومًا",
                    "يوم واحد 4 س 30 د",
                ],
            ),
            (
                "de",
                ["1 Tag", "2 Tage", "3 Tage", "11 Tage", "1 Tag 4 h 30 min"],
            ),
            (
                "es",
                ["1 día", "2 días", "3 días", "11 días", "1 día 4 h 30 min"],
            ),
            (
                "fr",
                [
                    "1 jour",
                    "2 jours",
                    "3 jours",
                    "11 jours",
                    "1 jour 4 h 30 min",
                ],
            ),
            (
                "nl",
                [
                    "1 dag",
                    "2 dagen",
                    "3 dagen",
                    "11 dagen",
                    "1 dag 4 u 30 min",
                ],
            ),
            (
                "pt",
                ["1 dia", "2 dias", "3 dias", "11 dias", "1 dia 4 h 30 min"],
            ),
        ];
        in_every_language(|name| {
            let (_, expected) = WRITTEN
                .into_iter()
                .find(|(of, _)| *of == name)
                .expect("a row");
            let written = ["1d", "2d", "3d", "11d", "1d4h30m"]
                .map(|text| format::typed(text.parse().expect("a length")));
            assert_eq!(written, expected, "{name}");
        });
    }

    #[test]
    fn the_engine_says_lengths_in_the_language_in_force() {
        let parts = |text: &str| Part::from(text.parse::<Length>().expect("a length"));
        in_every_language(|name| {
            let sentence = said!(
                "A day of {0} is not possible: write more than 0m and at most 24h.",
                parts("26h")
            );
            let expected = match name {
                "en" => "26h",
                "ar" => "26\u{202f}س",
                "nl" => "26\u{202f}u",
                _ => "26\u{202f}h",
            };
            assert!(say(&sentence).contains(expected), "{}", say(&sentence));
            let both = said!("{0}", Part::from(Give::Days(Decimal::TWO)));
            let expected = match name {
                "ar" => "يومان",
                "de" => "2 Tage",
                "es" => "2 días",
                "fr" => "2 jours",
                "nl" => "2 dagen",
                "pt" => "2 dias",
                _ => "2 days",
            };
            assert_eq!(say(&both), expected);
        });
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
