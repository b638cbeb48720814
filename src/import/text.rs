//! From the bytes of a file to text: encodings, and what is not text at all.
//!
//! UTF-8 is passed through without a copy; `table` cuts the text into rows.

use crate::issue::Issue;
use std::borrow::Cow;

/// So that every place in the text, even if its encoding made it three times as long, fits 32 bits.
const LARGEST: usize = 1 << 30;

/// Reads UTF-8 (with or without a byte order mark), UTF-16 with one, else Windows-1252.
pub(crate) fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, Issue> {
    if bytes.len() > LARGEST {
        return Err(Issue::new(
            "file",
            "too-large",
            "The file is larger than 1 GB. Export a shorter range of dates.",
        ));
    }
    match bytes {
        [0xFF, 0xFE, rest @ ..] => Ok(Cow::Owned(utf16(rest, u16::from_le_bytes))),
        [0xFE, 0xFF, rest @ ..] => Ok(Cow::Owned(utf16(rest, u16::from_be_bytes))),
        [0xEF, 0xBB, 0xBF, rest @ ..] => eight_bit(rest),
        _ => eight_bit(bytes),
    }
}

fn eight_bit(bytes: &[u8]) -> Result<Cow<'_, str>, Issue> {
    let spreadsheet = bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xD0\xCF\x11\xE0");
    if spreadsheet {
        return Err(Issue::new(
            "file",
            "not-text",
            "This is a spreadsheet or an archive, not text. Save it as CSV first.",
        ));
    }
    if bytes[..bytes.len().min(8192)].contains(&0) {
        return Err(Issue::new(
            "file",
            "not-text",
            "This is not a text file. Save it as CSV first.",
        ));
    }
    Ok(match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => Cow::Owned(bytes.iter().map(|&byte| windows_1252(byte)).collect()),
    })
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
