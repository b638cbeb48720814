//! Forecasts, in French.

use crate::ui::text::{forecast::Forecast, t};

/// French.
pub const OWN: Forecast = Forecast {
    until: t("{0} court encore, jusqu’au {1}"),
    so_far: t("À ce jour {0}"),
    range: t(" ; au mieux {0}, au pire {1}"),
    sure: t(" ; au mieux comme au pire {0}"),
    same: t(" ; ce qui est ouvert n’y peut plus rien changer"),
    reward: t(" (un bonus)"),
    miss: t("1 ticket de plus qui manque {0} donne {1}."),
    misses: t("{0} tickets de plus qui manquent {1} donnent {2}."),
    downtime: t("{0} d’indisponibilité de plus donnent {1}."),
    nothing: t("rien"),
    left_open: t("non précisé par les conditions"),
    of_tickets: t(
        "Au mieux, tous les tickets ouverts qui peuvent encore l’être sont respectés ; au pire, aucun. Les nouveaux tickets ne sont pas comptés.",
    ),
    of_services: t(
        "Au mieux, plus rien ne va mal ; au pire, tous les tickets ouverts qui peuvent l’être sont manqués et les services restent en panne. Les nouveaux tickets ne sont pas comptés.",
    ),
};
