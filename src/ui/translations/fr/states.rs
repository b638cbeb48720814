//! What is not there yet, or not there at all, in French.

use crate::ui::text::{states::States, t};

/// French.
pub const OWN: States = States {
    recalculating: t("Recalcul…"),
    judged_of: t("{0} sur {1} jugés"),
    reading: t("Lecture du fichier…"),
    rows_so_far: t("{0} ligne jusqu’ici|{0} lignes jusqu’ici"),
    cancel: t("Annuler"),
    sorting: t("Tri des tickets…"),
    empty: t("Il n’y a pas encore de tickets : apportez les vôtres ou regardez un exemple."),
    use_example: t("Utiliser des tickets d’exemple"),
    too_many: t("Ce fichier compte {0}. Choisissez une période."),
    rows_of: t("{0} ligne|{0} lignes"),
    range_from: t("Premier mois"),
    range_to: t("Dernier mois"),
    in_range: t("{0} ticket a alors été enregistré.|{0} tickets ont alors été enregistrés."),
    still_too_many: t("C’est plus de {0} : choisissez moins de mois."),
};
