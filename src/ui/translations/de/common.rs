//! The frame, and what every region shares, in German.

use crate::ui::text::{common::Common, t};

/// German.
pub const OWN: Common = Common {
    title: t("SLA-Rechner"),
    privacy: t("Nichts verlässt diese Seite"),
    undo: t("Rückgängig"),
    redo: t("Wiederholen"),
    agreement: t("Die Vereinbarung"),
    show_terms: t("Bedingungen zeigen"),
    hide_terms: t("Bedingungen ausblenden"),
    views: t("Ansichten"),
    one_ticket: t("Ein Ticket"),
    all_tickets: t("Alle Tickets"),
    compare_terms: t("Bedingungen vergleichen"),
    change: t("Ändern"),
    done: t("Fertig"),
    remove: t("Entfernen"),
    met: t("Eingehalten"),
    missed: t("Verfehlt"),
    running: t("Läuft"),
    at_risk: t("Gefährdet"),
    paused: t("Pausiert"),
    outside_hours: t("Außerhalb der Zeiten"),
    not_started: t("Nicht begonnen"),
    cancelled: t("Ausgenommen"),
    unknown: t("Unklar"),
    not_covered: t("Nicht abgedeckt"),
    refused: t("Nach den letzten gültigen Bedingungen"),
    dash: t("–"),
};
