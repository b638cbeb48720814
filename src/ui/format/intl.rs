//! What the browser's `Intl` knows of a language: names, dates, numbers and money.
//!
//! `format` comes here for every language but British English. Formatters are kept, for making one takes
//! longer than using it. Without a browser, or for what it does not know, there is no answer.

#[cfg(target_arch = "wasm32")]
pub use browser::{date, first_day, number, plural};

/// How a date is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// `Tue 24 Nov`
    Day,
    /// `Tue 24 Nov 2026`
    Dated,
    /// `Tuesday 24 November 2026`
    LongDay,
    /// `Tuesday 24 November`
    SpokenDay,
    /// `10:10`
    Time,
    /// `10:10:05`
    TimeWithSeconds,
    /// `Tuesday`
    Weekday,
    /// `Tue`
    ShortWeekday,
    /// `T`
    WeekdayLetter,
    /// `November`
    Month,
    /// `Nov`
    ShortMonth,
    /// `November 2026`
    MonthOfYear,
}

/// What a number is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind<'a> {
    /// A number as it is.
    Plain,
    /// A share, given as a fraction of one.
    Percent,
    /// An amount in a currency.
    Money(&'a str),
}

/// Without a browser nothing is known.
#[cfg(not(target_arch = "wasm32"))]
mod native {
    use super::{Kind, Shape};

    pub fn date(_tag: &str, _shape: Shape, _seconds: i64) -> Option<String> {
        None
    }

    pub fn number(_tag: &str, _kind: Kind<'_>, _digits: u32, _text: &str) -> Option<String> {
        None
    }

    /// Arabic, which has words without a number for one and two, is the only language that needs an answer.
    pub fn plural(tag: &str, number: u64) -> Option<usize> {
        tag.starts_with("ar")
            .then_some(match (number, number % 100) {
                (0..=2, _) => number as usize,
                (_, 3..=10) => 3,
                (_, 11..) => 4,
                _ => 5,
            })
    }

    pub fn first_day(_tag: &str) -> Option<usize> {
        None
    }
}
#[cfg(not(target_arch = "wasm32"))]
pub use native::{date, first_day, number, plural};

#[cfg(target_arch = "wasm32")]
mod browser {
    use super::{Kind, Shape};
    use js_sys::{Array, Function, Intl, Object, Reflect};
    use std::cell::RefCell;
    use wasm_bindgen::{JsCast, JsValue};

    thread_local! {
        /// Formatters by what they are for.
        static MADE: RefCell<Vec<(String, Function)>> = const { RefCell::new(Vec::new()) };
    }

    /// A formatter of `Intl`, made from a class's name and options, and kept.
    fn formatter(tag: &str, class: &str, options: &[(&str, JsValue)]) -> Option<Function> {
        let mut key = [tag, class].concat();
        for (name, value) in options {
            key.push_str(name);
            match value.as_string() {
                Some(text) => key.push_str(&text),
                None => key.push_str(
                    &value
                        .as_f64()
                        .map_or_else(String::new, |number| number.to_string()),
                ),
            }
        }
        let known = MADE.with_borrow(|made| {
            let mut made = made.iter();
            made.find(|(one, _)| *one == key)
                .map(|(_, function)| function.clone())
        });
        if known.is_some() {
            return known;
        }
        let given = Object::new();
        for (name, value) in options {
            Reflect::set(&given, &(*name).into(), value).ok()?;
        }
        // Called through the prototype: a bad tag or currency throws, and Reflect turns that into an error.
        let formats = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
        let class: Function = Reflect::get(&formats, &class.into())
            .ok()?
            .dyn_into()
            .ok()?;
        let made = Reflect::construct(&class, &Array::of2(&tag.into(), &given)).ok()?;
        let function: Function = Reflect::get(&made, &"format".into())
            .ok()?
            .dyn_into()
            .ok()?;
        MADE.with_borrow_mut(|all| all.push((key, function.clone())));
        Some(function)
    }

    /// A date and time of the wall clock, in seconds since 1970.
    pub fn date(tag: &str, shape: Shape, seconds: i64) -> Option<String> {
        let word = |word: &str| JsValue::from(word);
        let (long, short, number) = (word("long"), word("short"), word("numeric"));
        let mut options = match shape {
            Shape::Day => vec![
                ("weekday", short.clone()),
                ("day", number),
                ("month", short),
            ],
            Shape::Dated => vec![
                ("weekday", short.clone()),
                ("day", number.clone()),
                ("month", short),
                ("year", number),
            ],
            Shape::LongDay => vec![
                ("weekday", long.clone()),
                ("day", number.clone()),
                ("month", long),
                ("year", number),
            ],
            Shape::SpokenDay => vec![("weekday", long.clone()), ("day", number), ("month", long)],
            Shape::Time => vec![("hour", number), ("minute", word("2-digit"))],
            Shape::TimeWithSeconds => {
                let two = word("2-digit");
                vec![("hour", number), ("minute", two.clone()), ("second", two)]
            }
            Shape::Weekday => vec![("weekday", long)],
            Shape::ShortWeekday => vec![("weekday", short)],
            Shape::WeekdayLetter => vec![("weekday", word("narrow"))],
            Shape::Month => vec![("month", long)],
            Shape::ShortMonth => vec![("month", short)],
            Shape::MonthOfYear => vec![("month", long), ("year", number)],
        };
        options.push(("timeZone", word("UTC")));
        let format = formatter(tag, "DateTimeFormat", &options)?;
        // Whole seconds of these centuries are exact as a number of milliseconds.
        let at = JsValue::from(seconds as f64 * 1000.0);
        format.call1(&JsValue::UNDEFINED, &at).ok()?.as_string()
    }

    /// A number, given as text so that no digit passes through a float.
    pub fn number(tag: &str, kind: Kind<'_>, digits: u32, text: &str) -> Option<String> {
        let digits = JsValue::from(digits);
        let mut options = vec![
            ("minimumFractionDigits", digits.clone()),
            ("maximumFractionDigits", digits),
        ];
        match kind {
            Kind::Plain => {}
            Kind::Percent => options.push(("style", "percent".into())),
            Kind::Money(currency) => {
                options.push(("style", "currency".into()));
                options.push(("currency", currency.into()));
            }
        }
        let format = formatter(tag, "NumberFormat", &options)?;
        format
            .call1(&JsValue::UNDEFINED, &text.into())
            .ok()?
            .as_string()
    }

    /// The day with which weeks begin where a language is spoken, Monday = 0; not every browser knows it.
    pub fn first_day(tag: &str) -> Option<usize> {
        let formats = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
        let class = Reflect::get(&formats, &"Locale".into()).ok()?;
        let class: Function = class.dyn_into().ok()?;
        let locale = Reflect::construct(&class, &Array::of1(&tag.into())).ok()?;
        let week = Reflect::get(&locale, &"getWeekInfo".into()).ok()?;
        let week = match week.dyn_into::<Function>() {
            Ok(week) => week.call0(&locale).ok()?,
            Err(_) => Reflect::get(&locale, &"weekInfo".into()).ok()?,
        };
        // Monday is 1 there, Sunday 7.
        let first = Reflect::get(&week, &"firstDay".into()).ok()?.as_f64()?;
        (first as usize).checked_sub(1).filter(|day| *day < 7)
    }

    /// The kinds of plural in the order in which the variants of a text stand.
    const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

    /// The rules of a language for plurals, and the kinds that it has.
    type Plurals = (String, Intl::PluralRules, Vec<usize>);

    thread_local! {
        static COUNTED: RefCell<Vec<Plurals>> = const { RefCell::new(Vec::new()) };
    }

    fn kind(word: JsValue) -> Option<usize> {
        let word = word.as_string()?;
        PLURALS.iter().position(|one| *one == word)
    }

    /// The place of a number's kind of plural among those that a language has.
    pub fn plural(tag: &str, number: u64) -> Option<usize> {
        COUNTED.with_borrow_mut(|counted| {
            let known = counted.iter().position(|(of, ..)| of == tag);
            let place = match known {
                Some(place) => place,
                None => {
                    let rules = Intl::PluralRules::new(&Array::of1(&tag.into()), &Object::new());
                    let kinds = rules.resolved_options();
                    let kinds = Reflect::get(&kinds, &"pluralCategories".into()).ok()?;
                    let kinds = Array::from(&kinds).into_iter().filter_map(kind).collect();
                    counted.push((tag.to_owned(), rules, kinds));
                    counted.len() - 1
                }
            };
            let (_, rules, kinds) = &counted[place];
            let wanted = kind(rules.select(number as f64).into())?;
            Some(kinds.iter().filter(|&&one| one < wanted).count())
        })
    }
}
