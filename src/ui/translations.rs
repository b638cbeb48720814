//! The words of every language, as the files that a page loads when it asks for one.
//!
//! A language is a value of [`Tables`]: a text that is missing does not compile. `cargo xtask languages`
//! writes the files, each from every English text to what it is in that language (`language` reads them);
//! tests hold the files to the tables, and the tables to the English ones.

mod ar;
mod de;
mod es;
mod fr;
mod nl;
mod pt;

use super::text::Walk;
use super::text::availability::{self, Availability};
use super::text::common::{self, Common};
use super::text::compare::{self, Compare};
use super::text::counting::{self, Counting};
use super::text::credits::{self, Credits};
use super::text::editors::{self, Editors};
use super::text::findings::{self, Findings};
use super::text::finer::{self, Finer};
use super::text::forecast::{self, Forecast};
use super::text::import::{self, Import};
use super::text::published::{self, Published};
use super::text::question::{self, Clock, Ledger, Question};
use super::text::sentences;
use super::text::states::{self, States};
use super::text::take::{self, ClauseWords, Take};
use super::text::terms::{self, Terms};
use super::text::texts;
use super::text::tickets::{self, Tickets};
use super::text::units::{self, Units};
use std::collections::BTreeMap;

texts! {
    /// All tables of one language.
    pub struct Tables {
        /// The frame, and what every region shares.
        pub common: Common,
        /// Lengths of time.
        pub units: Units,
        /// *One ticket*.
        pub question: Question,
        /// The clock drawing.
        pub clock: Clock,
        /// The ledger.
        pub ledger: Ledger,
        /// The agreement panel.
        pub terms: Terms,
        /// The finer terms.
        pub finer: Finer,
        /// How time is counted.
        pub counting: Counting,
        /// The grid of hours, hours of several zones, and what an answer would change.
        pub editors: Editors,
        /// Credits.
        pub credits: Credits,
        /// Findings.
        pub findings: Findings,
        /// Forecasts.
        pub forecast: Forecast,
        /// Published terms.
        pub published: Published,
        /// Availability.
        pub availability: Availability,
        /// *All tickets* and the import.
        pub tickets: Tickets,
        /// The import's steps.
        pub import: Import,
        /// States.
        pub states: States,
        /// *Compare terms*.
        pub compare: Compare,
        /// What is kept, shared and taken away.
        pub take: Take,
        /// The contract clause.
        pub clause: ClauseWords,
    }
}

/// English.
pub const EN: Tables = Tables {
    common: common::EN,
    units: units::EN,
    question: question::EN,
    clock: question::CLOCK,
    ledger: question::LEDGER,
    terms: terms::EN,
    finer: finer::EN,
    counting: counting::EN,
    editors: editors::EN,
    credits: credits::EN,
    findings: findings::EN,
    forecast: forecast::EN,
    published: published::EN,
    availability: availability::EN,
    tickets: tickets::EN,
    import: import::EN,
    states: states::EN,
    compare: compare::EN,
    take: take::EN,
    clause: take::CLAUSE,
};

/// What a language says for each of the engine's sentences (`text::sentences`), in their order: one that is missing does not
/// compile.
pub type Sentences = [(&'static str, &'static str); sentences::ALL.len()];

const _: () = {
    let mut language = 0;
    while language < ALL.len() {
        let mut place = 0;
        while place < sentences::ALL.len() {
            let (english, own) = (sentences::ALL[place], ALL[language].2[place].0);
            assert!(
                is_same(english.as_bytes(), own.as_bytes()),
                "sentences are translated in their order"
            );
            place += 1;
        }
        language += 1;
    }
};

const fn is_same(one: &[u8], other: &[u8]) -> bool {
    let mut at = 0;
    while at < one.len() && at < other.len() && one[at] == other[at] {
        at += 1;
    }
    at == one.len() && at == other.len()
}

/// The strings of tables in their order, and whether each is a text.
fn strings(tables: &Tables) -> Vec<(&'static str, bool)> {
    let mut all = Vec::new();
    tables.walk(&mut |string, is_text| all.push((string, is_text)));
    all
}

/// From each English text to another language's, in the order of the English ones.
pub fn file(of: &Tables, sentences: &Sentences) -> String {
    let texts = |tables| strings(tables).into_iter().filter(|&(_, is_text)| is_text);
    let pairs = texts(&EN).zip(texts(of));
    let pairs = pairs.map(|((english, _), (own, _))| (english, own));
    let pairs: BTreeMap<&str, &str> = sentences.iter().copied().chain(pairs).collect();
    serde_json::to_string_pretty(&pairs).unwrap_or_default()
}

/// The languages that have a file, by name.
pub const ALL: [(&str, Tables, &Sentences); 6] = [
    ("ar", ar::TABLES, &ar::SENTENCES),
    ("de", de::TABLES, &de::SENTENCES),
    ("es", es::TABLES, &es::SENTENCES),
    ("fr", fr::TABLES, &fr::SENTENCES),
    ("nl", nl::TABLES, &nl::SENTENCES),
    ("pt", pt::TABLES, &pt::SENTENCES),
];

/// A language that nobody speaks, for trying out: longer by two fifths, with its signs all over the place.
pub fn pseudo() -> String {
    let long = |english: &str| {
        let own = |sign: char| match sign {
            'a' => 'å',
            'e' => 'é',
            'i' => 'ï',
            'o' => 'ø',
            'u' => 'ü',
            'n' => 'ñ',
            _ => sign,
        };
        let variant = |text: &str| {
            let longer = text.chars().count() * 2 / 5;
            let own: String = text.chars().map(own).collect();
            [&*own, &"~".repeat(longer)].concat()
        };
        let variants: Vec<String> = english.split('|').map(variant).collect();
        variants.join("|")
    };
    let texts = strings(&EN).into_iter().filter(|&(_, is_text)| is_text);
    let texts = texts.map(|(english, _)| english).chain(sentences::ALL);
    let pairs: BTreeMap<&str, String> = texts.map(|english| (english, long(english))).collect();
    serde_json::to_string_pretty(&pairs).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::path::Path;

    #[test]
    fn the_files_are_what_the_tables_say() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
        let written = |path: &str| fs::read_to_string(folder.join(path)).unwrap_or_default();
        let stale = "run `cargo xtask languages`";
        assert_eq!(written("tests/browser/pseudo.json"), pseudo(), "{stale}");
        for (name, tables, sentences) in &ALL {
            assert_eq!(
                written(&format!("www/languages/{name}.json")),
                file(tables, sentences),
                "{stale}"
            );
        }
    }

    /// What a sentence is filled with, in order.
    fn places(sentence: &str) -> Vec<String> {
        let all = (0..10).map(|place| format!("{{{place}}}"));
        all.filter(|place| sentence.contains(place)).collect()
    }

    /// What a text is filled with, in order.
    fn parts(text: &str) -> Vec<&str> {
        let mut parts: Vec<&str> = text.matches(|sign: char| sign.is_ascii_digit()).collect();
        parts.retain(|part| text.contains(&format!("{{{part}}}")));
        parts.sort_unstable();
        parts.dedup();
        parts
    }

    #[test]
    fn a_translation_has_the_parts_and_the_words_of_the_document_that_english_has() {
        for (name, tables, sentences) in &ALL {
            for (english, own) in sentences.iter() {
                assert_eq!(places(own), places(english), "{name}: {own}");
                assert_eq!(own.is_empty(), english.is_empty(), "{name}: {english}");
            }
            let (english, own) = (strings(&EN), strings(tables));
            assert_eq!(english.len(), own.len(), "{name}");
            let mut known: BTreeMap<&str, &str> = BTreeMap::new();
            for ((english, is_text), (own, _)) in english.into_iter().zip(own) {
                if !is_text {
                    assert_eq!(
                        english, own,
                        "{name}: words of documents are the same everywhere"
                    );
                    continue;
                }
                assert_eq!(english.is_empty(), own.is_empty(), "{name}: {english}");
                let variants: Vec<&str> = own.split('|').collect();
                match english.contains('|') {
                    true => assert_eq!(variants.len(), plurals(name), "{name}: {own}"),
                    false => assert_eq!(variants.len(), 1, "{name}: {own}"),
                }
                let wanted = parts(english.rsplit('|').next().unwrap_or_default());
                let general = variants.last().copied().unwrap_or_default();
                assert_eq!(parts(general), wanted, "{name}: {own}");
                if let Some(before) = known.insert(english, own) {
                    assert_eq!(before, own, "{name}: “{english}” is said in two ways");
                }
            }
        }
    }

    /// How many kinds of plural a language writes.
    fn plurals(name: &str) -> usize {
        match name {
            "ar" => 6,
            _ => 2,
        }
    }
}
