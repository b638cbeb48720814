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
    otherwise: [
        t("{0} Tagen|{0} Tagen"),
        t("{0} Std|{0} Stdn"),
        t("{0} Min|{0} m"),
        t("{0} Sek|{0} Sek"),
    ],
    points: t("{0} Punkt|{0} Punkte"),
    comma: t(", "),
    semicolon: t("; "),
    day_time: t("{0}, {1}"),
    zone_time: t("Ortszeit {0}, {1}"),
};
