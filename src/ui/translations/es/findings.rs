//! The words for findings, in Spanish.

use crate::ui::text::{findings::Findings, t};

pub const OWN: Findings = Findings {
    list: t("Qué revisar en estas condiciones"),
    check: t("Conviene revisarlo"),
    unfair: t("Puede ser injusto"),
    more: t("Y {0} más"),
    others: t("Otros {0} no aparecen en la lista."),
    about: [
        ("targets", t("Plazo {0}")),
        ("measures", t("Indicador {0}")),
        ("availability", t("Disponibilidad {0}")),
        ("reported", t("Valor comunicado {0}")),
        ("credits", t("Abono {0}")),
        ("charges", t("Cargo {0}")),
        ("parts", t("Parte {0}")),
        ("outages", t("Caída {0}")),
        ("samples", t("Muestra {0}")),
    ],
    band: t("{0}, tramo {1}"),
    outage: t("caída {0}"),
};
