//! Holiday presets: dates that are handed to the engine beside the document.
//!
//! A document names a preset and the version of its data; `calendar` looks both up here. Whoever
//! embeds the engine decides which files to load; England and Wales are always at hand.

use crate::document::read::record;
use crate::issue::{Issue, Issues};
use crate::map::Map;
use crate::time::Date;
use serde::Serialize;
use std::sync::Arc;

/// The holidays of one country or region.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Holiday {
    /// What it is called.
    pub name: String,
    /// The date it was moved from, if it was.
    #[serde(skip_serializing_if = "Option::is_none")]
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
            let message = format!(
                "the years run backwards, from {} to {}",
                preset.from, preset.to
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
        let loaded = data.load(include_str!("holidays/gb-eng.json"));
        debug_assert_eq!(loaded, Ok(()));
        data
    }
}

record!(Preset {
    id,
    name,
    data,
    source,
    from,
    to,
    days
});
record!(Holiday { name; moved_from });
