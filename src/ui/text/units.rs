//! The words for lengths of time, days and zones.

use super::{Text, t, texts};

texts! {
    /// The words for lengths of time, days and zones.
    pub struct Units {
        /// Day, hour, minute and second, after a number.
        pub short_units: [Text; 4],
        /// A number of days, hours, minutes and seconds, spelled out.
        pub units: [Text; 4],
        /// The same as people may write them otherwise.
        pub otherwise: [Text; 4],
        /// A number of service points.
        pub points: Text,
        /// Between the parts of a list.
        pub comma: Text,
        /// Between the parts of a list that have commas themselves.
        pub semicolon: Text,
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
    otherwise: [
        t("{0} d|{0} d"),
        t("{0} hr|{0} hrs"),
        t("{0} min|{0} mins"),
        t("{0} sec|{0} secs"),
    ],
    points: t("{0} point|{0} points"),
    comma: t(", "),
    semicolon: t("; "),
    day_time: t("{0}, {1}"),
    zone_time: t("{0} time, {1}"),
};
