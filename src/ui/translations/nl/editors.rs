//! The grid of hours, hours of several zones, and what an answer would change, in Dutch.

use crate::ui::text::{editors::Editors, t};

/// Dutch.
pub const OWN: Editors = Editors {
    grid: t("{0} per half uur"),
    grid_help: t("Sleep om te kleuren, of gebruik de tijden hierboven. Stappen van een half uur."),
    stroke: t("{0}, {1} tot {2}"),
    days: t("{0}–{1}"),
    cell_open: t("{0} {1} tot {2}, open"),
    cell_closed: t("{0} {1} tot {2}, gesloten"),
    cell_partly: t("{0} {1} tot {2}, open {3}"),
    selected: t("{0}. {1} cel geselecteerd.|{0}. {1} cellen geselecteerd."),
    copied: t("{0} gekopieerd."),
    pasted: t("Tijden van {0} geplakt op {1}."),

    add_zone: t("Tijdzone toevoegen"),
    add_zone_help: t(
        "Servicetijden van een andere regio, naast deze. Doeltijden tellen dan zodra een van beide open is.",
    ),
    zone_of: t("Tijdzone van deze servicetijden"),
    remove_zone: t("{0} verwijderen"),
    hours_in: t("Tijden in {0}"),
    this_week: t("Deze week, in de tijd van {0}"),
    together: t("Samen"),
    band: t("{0}: {1}."),
    band_day: t("{0} {1}"),

    update: t("Update"),
    update_cell: t("{0}, volgende update binnen"),
    update_clock: t("{0}, volgende update, geteld in"),
    add_updates: t("Kolom voor updates toevoegen"),

    weigh: t("Wat zou elk antwoord veranderen?"),
    weigh_rule: t(" {0}"),
    no_difference: t("Verandert hier niets."),
};
