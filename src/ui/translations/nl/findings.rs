//! What a careful reader would point at in the terms, in Dutch.

use crate::ui::text::{findings::Findings, t};

/// Dutch.
pub const OWN: Findings = Findings {
    list: t("Aandachtspunten in deze voorwaarden"),
    check: t("Controleer dit"),
    unfair: t("Mogelijk onredelijk"),
    more: t("En nog {0}"),
    others: t("{0} andere worden niet getoond."),
    about: [
        ("targets", t("Doeltijd {0}")),
        ("measures", t("Meting {0}")),
        ("availability", t("Beschikbaarheid {0}")),
        ("reported", t("Gerapporteerde meting {0}")),
        ("credits", t("Tegoed {0}")),
        ("charges", t("Vergoeding {0}")),
        ("parts", t("Deel {0}")),
        ("outages", t("Storing {0}")),
        ("samples", t("Meetpunt {0}")),
    ],
    band: t("{0}, band {1}"),
    outage: t("storing {0}"),
};
