//! The frame and what every region shares, in Dutch.

use crate::ui::text::{common::Common, t};

/// Dutch.
pub const OWN: Common = Common {
    title: t("SLA-calculator"),
    privacy: t("Niets verlaat deze pagina"),
    undo: t("Ongedaan maken"),
    redo: t("Opnieuw"),
    agreement: t("De overeenkomst"),
    show_terms: t("Voorwaarden tonen"),
    hide_terms: t("Voorwaarden verbergen"),
    views: t("Weergaven"),
    one_ticket: t("Eén ticket"),
    all_tickets: t("Alle tickets"),
    compare_terms: t("Voorwaarden vergelijken"),
    change: t("Wijzigen"),
    done: t("Klaar"),
    remove: t("Verwijderen"),
    met: t("Gehaald"),
    missed: t("Gemist"),
    running: t("Loopt"),
    at_risk: t("Loopt risico"),
    paused: t("Gepauzeerd"),
    outside_hours: t("Buiten servicetijd"),
    not_started: t("Niet gestart"),
    cancelled: t("Niet meegeteld"),
    unknown: t("Niet te bepalen"),
    not_covered: t("Niet gedekt"),
    refused: t("Volgens de laatste geldige voorwaarden"),
    dash: t("–"),
};
