//! Findings, in French.

use crate::ui::text::{findings::Findings, t};

/// French.
pub const OWN: Findings = Findings {
    list: t("Points à examiner dans ces conditions"),
    check: t("À vérifier"),
    unfair: t("Peut-être inéquitable"),
    more: t("Et {0} de plus"),
    others: t("{0} autres ne sont pas affichés."),
    about: [
        ("targets", t("Délai cible {0}")),
        ("measures", t("Indicateur {0}")),
        ("availability", t("Disponibilité {0}")),
        ("reported", t("Valeur communiquée {0}")),
        ("credits", t("Avoir {0}")),
        ("charges", t("Redevance {0}")),
        ("parts", t("Partie {0}")),
        ("outages", t("Panne {0}")),
        ("samples", t("Échantillon {0}")),
    ],
    band: t("{0}, palier {1}"),
    outage: t("panne {0}"),
};
