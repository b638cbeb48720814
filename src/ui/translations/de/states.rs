//! What is not there yet, or not there at all, in German.

use crate::ui::text::{states::States, t};

/// German.
pub const OWN: States = States {
    recalculating: t("Wird neu berechnet …"),
    judged_of: t("{0} von {1} bewertet"),
    reading: t("Datei wird gelesen …"),
    rows_so_far: t("{0} Zeile bisher|{0} Zeilen bisher"),
    cancel: t("Abbrechen"),
    sorting: t("Tickets werden sortiert …"),
    empty: t(
        "Noch gibt es keine Tickets: Bringen Sie eigene mit oder sehen Sie sich ein Beispiel an.",
    ),
    use_example: t("Beispieltickets verwenden"),
    too_many: t("Diese Datei hat {0}. Wählen Sie einen Zeitraum."),
    rows_of: t("{0} Zeile|{0} Zeilen"),
    range_from: t("Erster Monat"),
    range_to: t("Letzter Monat"),
    in_range: t("{0} Ticket wurde da erfasst.|{0} Tickets wurden da erfasst."),
    still_too_many: t("Das sind mehr als {0}: Wählen Sie weniger Monate."),
};
