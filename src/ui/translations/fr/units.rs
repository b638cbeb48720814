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
    otherwise: [
        t("{0} jr|{0} jrs"),
        t("{0} hr|{0} hrs"),
        t("{0} mn|{0} m"),
        t("{0} sec|{0} sec"),
    ],
    points: t("{0} point|{0} points"),
    comma: t(", "),
    semicolon: t("; "),
    day_time: t("{0}, {1}"),
    zone_time: t("heure locale ({0}), {1}"),
};
