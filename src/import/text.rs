//! From the bytes of a file to text: encodings, and what is not text at all.
//!
//! UTF-8 is passed through without a copy; `table` cuts the text into rows.

use crate::issue::Issue;
use crate::sentence::said;
use serde::Serialize;
use std::borrow::Cow;

/// How the letters of a file are written in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Encoding {
    /// UTF-8, with a byte order mark or without.
    #[serde(rename = "utf-8")]
    Utf8,
    /// UTF-16, the low byte first.
    #[serde(rename = "utf-16le")]
    Utf16Le,
    /// UTF-16, the high byte first.
    #[serde(rename = "utf-16be")]
    Utf16Be,
    /// Windows-1252, the old Western European one.
    #[serde(rename = "windows-1252")]
    Windows1252,
}

impl Encoding {
    /// Every encoding, the likeliest first.
    pub const ALL: [Encoding; 4] = [
        Encoding::Utf8,
        Encoding::Windows1252,
        Encoding::Utf16Le,
        Encoding::Utf16Be,
    ];
}

/// So that every place in the text, even if its encoding made it three times as long, fits 32 bits.
const LARGEST: usize = 1 << 30;

/// The encoding that the bytes themselves suggest: by their mark; else UTF-8 if they are that, else
/// Windows-1252.
pub(super) fn encoding(bytes: &[u8]) -> Encoding {
    match bytes {
        [0xFF, 0xFE, ..] => Encoding::Utf16Le,
        [0xFE, 0xFF, ..] => Encoding::Utf16Be,
        _ if std::str::from_utf8(bytes).is_ok() => Encoding::Utf8,
        _ => Encoding::Windows1252,
    }
}

/// Reads the bytes in the encoding they suggest.
#[cfg(feature = "ui")]
pub(crate) fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, Issue> {
    decode_as(bytes, encoding(bytes))
}

/// Reads the bytes in an encoding; what it has no letter for becomes a question mark in a diamond.
pub(super) fn decode_as(bytes: &[u8], encoding: Encoding) -> Result<Cow<'_, str>, Issue> {
    if bytes.len() > LARGEST {
        return Err(Issue::new(
            "file",
            "too-large",
            said!("The file is larger than 1 GB. Export a shorter range of dates."),
        ));
    }
    let spreadsheet = bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xD0\xCF\x11\xE0");
    if spreadsheet {
        return Err(Issue::new(
            "file",
            "not-text",
            said!("This is a spreadsheet or an archive, not text. Save it as CSV first."),
        ));
    }
    let unmarked = match bytes {
        [0xFF, 0xFE, rest @ ..] | [0xFE, 0xFF, rest @ ..] | [0xEF, 0xBB, 0xBF, rest @ ..] => rest,
        _ => bytes,
    };
    let text = match encoding {
        Encoding::Utf16Le => return Ok(Cow::Owned(utf16(unmarked, u16::from_le_bytes))),
        Encoding::Utf16Be => return Ok(Cow::Owned(utf16(unmarked, u16::from_be_bytes))),
        Encoding::Utf8 => String::from_utf8_lossy(unmarked),
        Encoding::Windows1252 => {
            Cow::Owned(unmarked.iter().map(|&byte| windows_1252(byte)).collect())
        }
    };
    if unmarked[..unmarked.len().min(8192)].contains(&0) {
        return Err(Issue::new(
            "file",
            "not-text",
            said!("This is not a text file. Save it as CSV first."),
        ));
    }
    Ok(text)
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    char::decode_utf16(units)
        .map(|read| read.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect()
}

/// Latin-1 but for 0x80–0x9F; the five bytes that Windows-1252 leaves open stay control characters.
fn windows_1252(byte: u8) -> char {
    const UPPER: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž',
        '\u{8f}', '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}',
        'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9F => UPPER[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}
