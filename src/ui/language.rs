//! The language in force: what it says for a text, and which kind of plural a number has in it.
//!
//! British English is built in, and shows where nothing else is known. The words of another language come
//! from its file (`www/languages`, written from the tables in `translations`), loaded when a page asks for
//! it. `text` looks texts up here, `format` names, dates and numbers.

use super::format::intl::{self, Shape};
use crate::document;
use crate::issue::Issues;
use crate::map::Map;
use std::cell::{Cell, OnceCell, RefCell};
use yew::{hook, use_ref};

/// What a language says for each English text.
type Sayings = Map<String, String>;

/// A language other than British English.
#[derive(Debug)]
pub struct Language {
    /// As the page wrote it, such as `de-AT`.
    pub tag: String,
    /// What `Intl` is asked for: the tag, with the digits that people type into the fields.
    pub formats: String,
    /// Nothing where it is another kind of English.
    sayings: Option<&'static Sayings>,
    names: OnceCell<Vec<Vec<String>>>,
    first_day: OnceCell<usize>,
}

/// What a state keeps of its language: nothing is British English.
pub type Spoken = Option<&'static Language>;

thread_local! {
    static SPOKEN: Cell<Spoken> = const { Cell::new(None) };
    /// Languages stay: a page uses few, and their texts are on screen.
    static KNOWN: RefCell<Vec<&'static Language>> = const { RefCell::new(Vec::new()) };
    static LEARNT: RefCell<Vec<(String, &'static Sayings)>> = const { RefCell::new(Vec::new()) };
}

/// The names that a language has, and how many of each.
const NAMES: [(Shape, usize); 5] = [
    (Shape::Weekday, 7),
    (Shape::ShortWeekday, 7),
    (Shape::WeekdayLetter, 7),
    (Shape::Month, 12),
    (Shape::ShortMonth, 12),
];

impl Language {
    /// The name of a weekday (Monday is 0) or a month (January is 0).
    pub fn name(&'static self, shape: Shape, place: usize) -> &'static str {
        let names = self.names.get_or_init(|| {
            let name = |shape, place: usize| {
                let day = match shape {
                    Shape::Month | Shape::ShortMonth => place as i64 * 31 + 3,
                    // 5 January 1970 was a Monday.
                    _ => place as i64 + 4,
                };
                intl::date(&self.formats, shape, day * 86_400).unwrap_or_default()
            };
            let all = |(shape, count)| (0..count).map(|place| name(shape, place)).collect();
            NAMES.into_iter().map(all).collect()
        });
        let list = NAMES.iter().position(|(one, _)| *one == shape);
        let found = list.and_then(|list| names[list].get(place));
        found.map_or("", String::as_str)
    }

    /// The day with which its weeks begin, Monday = 0: what its tag says (`-u-fw-sun`), or what is usual.
    #[inline(never)]
    fn first_day(&self) -> usize {
        *self.first_day.get_or_init(|| {
            let said = self.tag.split_once("-fw-").map(|(_, day)| day);
            let said = said.and_then(|said| DAYS.iter().position(|day| said.starts_with(day)));
            said.or_else(|| intl::first_day(&self.tag)).unwrap_or(0)
        })
    }

    #[inline(never)]
    fn say(&self, english: &'static str) -> &'static str {
        let said = self.sayings.and_then(|sayings| sayings.get(english));
        said.map_or(english, String::as_str)
    }
}

/// The days of a week, as tags name them.
const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// The days of a week in the order of the language in force, Monday = 0.
pub fn week() -> [usize; 7] {
    let first = spoken().map_or(0, Language::first_day);
    std::array::from_fn(|place| (first + place) % 7)
}

/// `de` of `de-AT`.
fn base(tag: &str) -> String {
    let base = tag.split('-').next().unwrap_or_default();
    base.to_ascii_lowercase()
}

/// The language in force.
pub fn spoken() -> Spoken {
    SPOKEN.get()
}

/// Puts a language in force: that of the widget which is about to show something.
pub fn speak(language: Spoken) {
    SPOKEN.set(language);
}

/// What `Intl` is asked for in the language in force.
pub fn formats() -> &'static str {
    spoken().map_or("en-GB", |language| &language.formats)
}

/// The tag of a language.
pub fn tag_of(language: Spoken) -> &'static str {
    language.map_or("en-GB", |language| &language.tag)
}

/// Whether the language in force is some English.
pub fn is_english() -> bool {
    spoken().is_none_or(|language| language.sayings.is_none())
}

/// The direction in which a language is written, as HTML's `dir`.
pub fn direction(language: Spoken) -> &'static str {
    match language {
        Some(language) if base(&language.tag) == "ar" => "rtl",
        _ => "ltr",
    }
}

/// Takes in what a language says, by its name (`de`) and as the JSON text of its file.
///
/// # Errors
/// What is wrong with a text that is no such file.
pub fn learn(name: &str, file: &str) -> Result<(), Issues> {
    let sayings: Sayings = document::read(file, "language")?;
    let sayings: &'static Sayings = Box::leak(Box::new(sayings));
    LEARNT.with_borrow_mut(|learnt| learnt.push((name.to_owned(), sayings)));
    Ok(())
}

/// The language for a tag: one that was learnt, English as another country writes it, or British English.
pub fn named(tag: &str) -> Spoken {
    match tag {
        "" | "en" | "en-GB" => None,
        _ => other(tag),
    }
}

#[inline(never)]
fn other(tag: &str) -> Spoken {
    let base = base(tag);
    let known = KNOWN.with_borrow(|known| known.iter().copied().find(|one| one.tag == tag));
    if known.is_some() {
        return known;
    }
    let sayings = LEARNT.with_borrow(|learnt| {
        let found = learnt.iter().find(|(name, _)| *name == base);
        found.map(|&(_, sayings)| sayings)
    });
    if sayings.is_none() && base != "en" {
        return None;
    }
    let language: &'static Language = Box::leak(Box::new(Language {
        tag: tag.to_owned(),
        // A length such as `8 س` would otherwise stand beside a time in other digits.
        formats: match &*base {
            "ar" if !tag.contains("-nu-") => {
                let extends = if tag.contains("-u-") { "" } else { "-u" };
                [tag, extends, "-nu-latn"].concat()
            }
            _ => tag.to_owned(),
        },
        sayings,
        names: OnceCell::new(),
        first_day: OnceCell::new(),
    }));
    KNOWN.with_borrow_mut(|known| known.push(language));
    Some(language)
}

/// Puts the language of a component in force; each begins with it, for Yew draws any of them by itself, and those of
/// all widgets of a page in one go, maybe long after the event that led to it.
///
/// It is the one in force when the component is drawn first, which comes right after what it stands in. A widget that
/// changes its language makes new ones.
#[hook]
pub fn use_language() {
    speak(*use_ref(spoken));
}

/// What the language in force says for an English text.
pub fn say(english: &'static str) -> &'static str {
    match spoken() {
        None => english,
        Some(language) => language.say(english),
    }
}

/// The variant of a text, parted by `|`, for a number. A language with more kinds of plural than the text
/// has variants uses the last one for the rest.
pub fn variant(text: &str, number: u64) -> &str {
    let kind = match spoken() {
        None => usize::from(number != 1),
        // Without a browser every language counts as English does.
        Some(language) => {
            intl::plural(&language.formats, number).unwrap_or_else(|| usize::from(number != 1))
        }
    };
    let last = || text.rsplit('|').next();
    text.split('|').nth(kind).or_else(last).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    /// Each component of a folder, as the line that opens its function and the one after.
    fn components(folder: &Path, found: &mut Vec<(String, String)>) {
        for entry in fs::read_dir(folder).expect("a folder").flatten() {
            let path = entry.path();
            if path.is_dir() {
                components(&path, found);
                continue;
            }
            let text = fs::read_to_string(&path).expect("a source");
            let mut lines = text.lines();
            while lines.by_ref().any(|line| line == "#[component]") {
                let mut opening = lines.by_ref().filter(|line| line.ends_with('{'));
                let opened = opening.next().unwrap_or_default().to_owned();
                found.push((opened, lines.next().unwrap_or_default().to_owned()));
            }
        }
    }

    #[test]
    fn every_component_speaks_its_own_language() {
        let mut found = Vec::new();
        let ui = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/ui");
        components(&ui, &mut found);
        assert!(found.len() > 40, "{found:?}");
        // The root knows it from the state.
        found.retain(|(opened, first)| {
            first.trim() != "use_language();" && !opened.starts_with("pub fn App(")
        });
        assert_eq!(found, []);
    }
}
