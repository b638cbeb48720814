//! The words for lengths of time, in Portuguese.

use crate::ui::text::{t, units::Units};

pub const OWN: Units = Units {
    short_units: [t("d"), t("h"), t("min"), t("s")],
    units: [
        t("{0} dia|{0} dias"),
        t("{0} hora|{0} horas"),
        t("{0} minuto|{0} minutos"),
        t("{0} segundo|{0} segundos"),
    ],
    day_time: t("{0}, {1}"),
    zone_time: t("Horário de {0}, {1}"),
};
