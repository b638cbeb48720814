//! A due time as an iCalendar file (RFC 5545): one event, in UTC.

use crate::time::{Instant, Local};
use std::fmt::Write as _;

/// How long the event is, in seconds: not every calendar takes one without an end.
const SHOWN: i64 = 900;

/// The longest line in octets, without its end (RFC 5545, 3.1).
const LONGEST: usize = 75;

/// What is due.
#[derive(Clone, Copy, Debug)]
pub struct Due<'a> {
    /// When.
    pub at: Instant,
    /// When the file is written.
    pub written: Instant,
    /// What calendars show.
    pub title: &'a str,
    /// What it rests on.
    pub details: &'a str,
}

/// The file. The same thing due at the same time has the same UID, so that a calendar keeps one of it.
///
/// ```
/// use sla_calculator::export::event::{self, Due};
/// let due = Due {
///     at: "2026-11-24T10:10:00Z".parse()?,
///     written: "2026-11-24T12:00:00Z".parse()?,
///     title: "P2, resolve by",
///     details: "Standard support",
/// };
/// assert!(event::write(due).contains("\r\nDTSTART:20261124T101000Z\r\n"));
/// # Ok::<(), &'static str>(())
/// ```
pub fn write(due: Due<'_>) -> String {
    let Due {
        at,
        written,
        title,
        details,
    } = due;
    let uid = format!(
        "{}-{:016x}@sla-calculator",
        utc(at),
        digest(&[title, details])
    );
    let mut file = String::new();
    for line in [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//sla-calculator//EN",
        "BEGIN:VEVENT",
        &format!("UID:{uid}"),
        &format!("DTSTAMP:{}", utc(written)),
        &format!("DTSTART:{}", utc(at)),
        &format!("DTEND:{}", utc(Instant(at.0 + SHOWN))),
        &format!("SUMMARY:{}", escaped(title)),
        &format!("DESCRIPTION:{}", escaped(details)),
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
        "END:VCALENDAR",
    ] {
        fold(line, &mut file);
    }
    file
}

/// `20261124T101000Z`.
fn utc(at: Instant) -> String {
    let local = Local(at.0).to_string();
    let digits: String = local
        .chars()
        .filter(|letter| !matches!(letter, '-' | ':'))
        .collect();
    digits + "Z"
}

/// Text as a value (RFC 5545, 3.3.11); other control characters may not stand in one.
fn escaped(text: &str) -> String {
    let mut value = String::with_capacity(text.len());
    for letter in text.replace("\r\n", "\n").chars() {
        match letter {
            '\\' | ';' | ',' => value.extend(['\\', letter]),
            '\n' => value.push_str("\\n"),
            letter if letter.is_control() => value.push(' '),
            letter => value.push(letter),
        }
    }
    value
}

/// Adds a line, cut into pieces that each begin with a space but the first; no letter is cut in two.
fn fold(line: &str, file: &mut String) {
    let mut length = 0;
    for letter in line.chars() {
        if length + letter.len_utf8() > LONGEST {
            file.push_str("\r\n ");
            length = 1;
        }
        length += letter.len_utf8();
        // Writing to a string cannot fail.
        let _ = write!(file, "{letter}");
    }
    file.push_str("\r\n");
}

/// FNV-1a: the same for the same texts, on every machine.
fn digest(texts: &[&str]) -> u64 {
    let bytes = texts.iter().flat_map(|text| text.bytes().chain([0]));
    bytes.fold(0xcbf2_9ce4_8422_2325, |digest, byte| {
        (digest ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::document::hours::Week;
    use crate::holidays::ics;
    use crate::zone::Zone;

    fn file(title: &str, details: &str) -> String {
        write(Due {
            at: "2026-11-24T10:10:00Z".parse().unwrap(),
            written: "2026-11-24T12:00:00Z".parse().unwrap(),
            title,
            details,
        })
    }

    #[test]
    fn the_file_is_as_the_standard_wants_it() {
        let expected = [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//sla-calculator//EN",
            "BEGIN:VEVENT",
            "UID:20261124T101000Z-",
            "DTSTAMP:20261124T120000Z",
            "DTSTART:20261124T101000Z",
            "DTEND:20261124T102500Z",
            "SUMMARY:Due\\; now\\, or \\\\ never",
            "DESCRIPTION:one\\ntwo",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
            "END:VCALENDAR",
        ];
        let text = file("Due; now, or \\ never", "one\r\ntwo");
        let lines: Vec<&str> = text.split_terminator("\r\n").collect();
        assert_eq!(lines.len(), expected.len());
        for (line, expected) in lines.iter().zip(expected) {
            match expected.starts_with("UID") {
                true => assert!(line.starts_with(expected) && line.ends_with("@sla-calculator")),
                false => assert_eq!(*line, expected),
            }
        }
        assert!(!text.replace("\r\n", "").contains(['\r', '\n']));
        assert_eq!(text, file("Due; now, or \\ never", "one\r\ntwo"));
        assert_ne!(text, file("Due; now, or \\ never", "one\r\nthree"));
    }

    #[test]
    fn long_lines_are_folded_between_letters() {
        for title in [
            "é".repeat(200),
            "世界".repeat(90),
            "x".repeat(75 - 8),
            "x".repeat(75 - 7),
        ] {
            let text = file(&title, "");
            let mut unfolded = text.replace("\r\n ", "");
            assert!(unfolded.contains(&format!("\r\nSUMMARY:{title}\r\n")));
            for line in text.split("\r\n") {
                assert!(line.len() <= LONGEST, "{line}");
            }
            // The project's own reader finds the event, and nothing wrong.
            unfolded.clear();
            let read = ics::read(&text, 2026..=2026, &Week::always(), Zone::UTC);
            assert_eq!(
                (read.events, read.issues.len()),
                (1, 0),
                "{:?}",
                read.issues
            );
        }
    }
}
