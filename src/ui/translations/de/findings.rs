//! Findings, in German.

use crate::ui::text::{findings::Findings, t};

/// German.
pub const OWN: Findings = Findings {
    list: t("Was in diesen Bedingungen zu prüfen ist"),
    check: t("Bitte prüfen"),
    unfair: t("Möglicherweise unfair"),
    more: t("Und {0} weitere"),
    others: t("{0} weitere sind nicht aufgeführt."),
    about: [
        ("targets", t("Zielzeit {0}")),
        ("measures", t("Kennzahl {0}")),
        ("availability", t("Verfügbarkeit {0}")),
        ("reported", t("Gemeldeter Wert {0}")),
        ("credits", t("Gutschrift {0}")),
        ("charges", t("Entgelt {0}")),
        ("parts", t("Teil {0}")),
        ("outages", t("Ausfall {0}")),
        ("samples", t("Messwert {0}")),
    ],
    band: t("{0}, Stufe {1}"),
    outage: t("Ausfall {0}"),
};
