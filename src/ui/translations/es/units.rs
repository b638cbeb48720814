//! The words for lengths of time, in Spanish.

use crate::ui::text::{t, units::Units};

pub const OWN: Units = Units {
    short_units: [t("d"), t("h"), t("min"), t("s")],
    units: [
        t("{0} día|{0} días"),
        t("{0} hora|{0} horas"),
        t("{0} minuto|{0} minutos"),
        t("{0} segundo|{0} segundos"),
    ],
    otherwise: [
        t("{0} dia|{0} dias"),
        t("{0} hr|{0} hrs"),
        t("{0} min|{0} mins"),
        t("{0} seg|{0} segs"),
    ],
    points: t("{0} punto|{0} puntos"),
    comma: t(", "),
    semicolon: t("; "),
    day_time: t("{0}, {1}"),
    zone_time: t("Hora de {0}, {1}"),
};
