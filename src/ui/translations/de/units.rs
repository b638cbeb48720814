//! Lengths of time, days and zones, in German.

use crate::ui::text::{t, units::Units};

/// German.
pub const OWN: Units = Units {
    short_units: [t("T"), t("h"), t("min"), t("s")],
    units: [
        t("{0} Tag|{0} Tage"),
        t("{0} Stunde|{0} Stunden"),
        t("{0} Minute|{0} Minuten"),
        t("{0} Sekunde|{0} Sekunden"),
    ],
    day_time: t("{0}, {1}"),
    zone_time: t("Ortszeit {0}, {1}"),
};
