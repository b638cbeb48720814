//! Holiday presets: dates that are handed to the engine beside the document.
//!
//! A document names a preset and the version of its data; `calendar` looks both up here. Whoever
//! embeds the engine decides which files to load; England and Wales are always at hand. `index` lists
//! the presets that the project has, `ics` reads days of one's own from an iCalendar file.

pub mod ics;
pub mod index;

use crate::document::read::{At, Read};
use crate::issue::{Issue, Issues};
use crate::map::Map;
use crate::sentence::{english, said};
use crate::time::Date;
use std::str::FromStr;
use std::sync::Arc;

/// The holidays of one country or region.
///
/// In JSON the days stand by name, and one that took the place of another says so:
/// `"Boxing Day": ["2025-12-26", "2026-12-28 from 2026-12-26"]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preset {
    /// The id that agreements name, such as `gb-eng`.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// When the data was collected, such as `2026-11`.
    pub data: String,
    /// Where the dates come from.
    pub source: String,
    /// The first year it knows.
    pub from: i32,
    /// The last year it knows.
    pub to: i32,
    /// The holidays by date.
    pub days: Map<Date, Holiday>,
}

/// A day off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holiday {
    /// What it is called.
    pub name: String,
    /// The date it was moved from, if it was.
    pub moved_from: Option<Date>,
}

/// The presets at hand, by id.
#[derive(Clone, Debug)]
pub struct HolidayData {
    presets: Map<String, Arc<Preset>>,
}

impl HolidayData {
    /// No preset at all.
    pub fn none() -> HolidayData {
        HolidayData {
            presets: Map::new(),
        }
    }

    /// Adds a preset, read from the JSON of its file.
    ///
    /// # Errors
    /// If the text is not a preset, with the path of the fault.
    pub fn load(&mut self, json: &str) -> Result<(), Issues> {
        let preset: Preset = crate::document::read(json, "holidays")?;
        if preset.from > preset.to {
            let message = said!(
                "the years run backwards, from {0} to {1}",
                preset.from,
                preset.to
            );
            return Err(Issue::new("holidays.from", "bad-value", message).into());
        }
        self.presets.insert(preset.id.clone(), Arc::new(preset));
        Ok(())
    }

    /// The presets at hand, by id.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<Preset>> {
        self.presets.values()
    }

    /// The preset with this id.
    pub fn get(&self, id: &str) -> Option<&Arc<Preset>> {
        self.presets.get(id)
    }
}

/// England and Wales.
impl Default for HolidayData {
    fn default() -> HolidayData {
        let mut data = HolidayData::none();
        let loaded = data.load(include_str!("../www/holidays/gb-eng.json"));
        debug_assert_eq!(loaded, Ok(()));
        data
    }
}

impl Read for Preset {
    fn read(at: At<'_>) -> Preset {
        let fields = at.record(&["id", "name", "data", "source", "from", "to", "days"]);
        Preset {
            id: fields.required("id"),
            name: fields.required("name"),
            data: fields.required("data"),
            source: fields.required("source"),
            from: fields.required("from"),
            to: fields.required("to"),
            days: fields.required::<Days>("days").0,
        }
    }
}

/// Dates by name, as a file has them.
struct Days(Map<Date, Holiday>);

impl Read for Days {
    fn read(at: At<'_>) -> Days {
        let mut days = Map::new();
        at.entries(
            english!("an object of names with their dates"),
            &mut |name, dates| {
                dates.list(english!("a list of dates"), &mut |date| {
                    let Some(Dated { on, moved_from }) = date.parsed() else {
                        return;
                    };
                    let holiday = Holiday {
                        name: name.to_owned(),
                        moved_from,
                    };
                    if let Some(other) = days.insert(on, holiday) {
                        let name = other.name;
                        date.fault(said!("{0} is \"{1}\" already: give it one name.", on, name));
                    }
                });
            },
        );
        Days(days)
    }
}

/// `2026-12-28`, or `2026-12-28 from 2026-12-26`.
struct Dated {
    on: Date,
    moved_from: Option<Date>,
}

impl FromStr for Dated {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Dated, Self::Err> {
        let (on, from) = match text.split_once(' ') {
            Some((on, from)) => (on, Some(from.strip_prefix("from ").unwrap_or(from))),
            None => (text, None),
        };
        Ok(Dated {
            on: on.parse()?,
            moved_from: from.map(str::parse).transpose()?,
        })
    }
}
