//! Lengths of time, days and zones, in French.

use crate::ui::text::{t, units::Units};

/// French.
pub const OWN: Units = Units {
    short_units: [t("j"), t("h"), t("min"), t("s")],
    units: [
        t("{0} jour|{0} jours"),
        t("{0} heure|{0} heures"),
        t("{0} minute|{0} minutes"),
        t("{0} seconde|{0} secondes"),
    ],
    day_time: t("{0}, {1}"),
    zone_time: t("heure locale ({0}), {1}"),
};
