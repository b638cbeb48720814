//! Lengths of time, days and zones, in Dutch.

use crate::ui::text::{t, units::Units};

/// Dutch.
pub const OWN: Units = Units {
    short_units: [t("d"), t("u"), t("min"), t("s")],
    units: [
        t("{0} dag|{0} dagen"),
        t("{0} uur|{0} uur"),
        t("{0} minuut|{0} minuten"),
        t("{0} seconde|{0} seconden"),
    ],
    otherwise: [
        t("{0} dgn|{0} dgn"),
        t("{0} u|{0} uren"),
        t("{0} m|{0} min"),
        t("{0} sec|{0} seconde"),
    ],
    points: t("{0} punt|{0} punten"),
    comma: t(", "),
    semicolon: t("; "),
    day_time: t("{0}, {1}"),
    zone_time: t("{0}-tijd, {1}"),
};
