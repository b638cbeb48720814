//! The grid of hours, hours of several zones, and what an answer would change, in German.

use crate::ui::text::{editors::Editors, t};

/// German.
pub const OWN: Editors = Editors {
    grid: t("{0} in halben Stunden"),
    grid_help: t(
        "Zum Ausmalen ziehen oder die Zeiten oben verwenden. Schritte von einer halben Stunde.",
    ),
    stroke: t("{0}, {1} bis {2}"),
    days: t("{0}–{1}"),
    cell_open: t("{0} {1} bis {2}, geöffnet"),
    cell_closed: t("{0} {1} bis {2}, geschlossen"),
    cell_partly: t("{0} {1} bis {2}, geöffnet {3}"),
    selected: t("{0}. {1} Zelle ausgewählt.|{0}. {1} Zellen ausgewählt."),
    copied: t("{0} kopiert."),
    pasted: t("Zeiten von {0} eingefügt bei {1}."),

    add_zone: t("Zeitzone hinzufügen"),
    add_zone_help: t(
        "Zeiten einer anderen Region, neben diesen. Zielzeiten zählen dann, wann immer eine von beiden geöffnet ist.",
    ),
    zone_of: t("Zeitzone dieser Zeiten"),
    remove_zone: t("{0} entfernen"),
    hours_in: t("Zeiten {0}"),
    this_week: t("Diese Woche, in Ortszeit {0}"),
    together: t("Zusammen"),
    band: t("{0}: {1}."),
    band_day: t("{0} {1}"),

    update: t("Zwischenstand"),
    update_cell: t("{0}, nächster Zwischenstand innerhalb von"),
    update_clock: t("{0}, nächster Zwischenstand, gezählt in"),
    add_updates: t("Spalte für Zwischenstände hinzufügen"),

    weigh: t("Was würde jede Antwort ändern?"),
    weigh_rule: t(" {0}"),
    no_difference: t("Ändert hier nichts."),
};
