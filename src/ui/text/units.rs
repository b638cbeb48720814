//! The words for lengths of time, days and zones.

use super::{Text, t, texts};

texts! {
    /// The words for lengths of time, days and zones.
    pub struct Units {
        /// Day, hour, minute and second, after a number.
        pub short_units: [Text; 4],
        /// A number of days, hours, minutes and seconds, spelled out.
        pub units: [Text; 4],
        /// A day and a time on it.
        pub day_time: Text,
        /// The city of a zone and the name of its offset.
        pub zone_time: Text,
    }
}

/// English.
pub const EN: Units = Units {
    short_units: [t("d"), t("h"), t("m"), t("s")],
    units: [
        t("{0} day|{0} days"),
        t("{0} hour|{0} hours"),
        t("{0} minute|{0} minutes"),
        t("{0} second|{0} seconds"),
    ],
    day_time: t("{0}, {1}"),
    zone_time: t("{0} time, {1}"),
};
