//! The grid of hours, hours of several zones, and what an answer would change, in French.

use crate::ui::text::{editors::Editors, t};

/// French.
pub const OWN: Editors = Editors {
    grid: t("{0} par demi-heures"),
    grid_help: t("Glissez pour peindre, ou utilisez les heures ci-dessus. Pas d’une demi-heure."),
    stroke: t("{0}, de {1} à {2}"),
    days: t("{0}–{1}"),
    cell_open: t("{0} de {1} à {2}, ouvert"),
    cell_closed: t("{0} de {1} à {2}, fermé"),
    cell_partly: t("{0} de {1} à {2}, ouvert {3}"),
    selected: t("{0}. {1} cellule sélectionnée.|{0}. {1} cellules sélectionnées."),
    copied: t("{0} copié."),
    pasted: t("Heures collées : {0} vers {1}."),

    add_zone: t("Ajouter un fuseau horaire"),
    add_zone_help: t(
        "Les heures d’une autre région, à côté de celles-ci. Les délais cibles comptent alors dès que l’une est ouverte.",
    ),
    zone_of: t("Fuseau horaire de ces heures"),
    remove_zone: t("Supprimer {0}"),
    hours_in: t("Heures de {0}"),
    this_week: t("Cette semaine, à l’heure de {0}"),
    together: t("Ensemble"),
    band: t("{0} : {1}."),
    band_day: t("{0} {1}"),

    update: t("Point d’étape"),
    update_cell: t("{0}, prochain point d’étape sous"),
    update_clock: t("{0}, prochain point d’étape, compté en"),
    add_updates: t("Ajouter une colonne pour les points d’étape"),

    weigh: t("Que changerait chaque réponse ?"),
    weigh_rule: t(" {0}"),
    no_difference: t("Ne change rien ici."),
};
