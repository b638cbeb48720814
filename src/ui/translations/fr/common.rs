//! The frame, and what every region shares, in French.

use crate::ui::text::{common::Common, t};

/// French.
pub const OWN: Common = Common {
    title: t("Calculateur de SLA"),
    privacy: t("Rien ne quitte cette page"),
    undo: t("Annuler"),
    redo: t("Rétablir"),
    agreement: t("L’accord"),
    show_terms: t("Afficher les conditions"),
    hide_terms: t("Masquer les conditions"),
    views: t("Vues"),
    one_ticket: t("Un ticket"),
    all_tickets: t("Tous les tickets"),
    compare_terms: t("Comparer les conditions"),
    change: t("Modifier"),
    done: t("Terminé"),
    remove: t("Supprimer"),
    met: t("Respecté"),
    missed: t("Manqué"),
    running: t("En cours"),
    at_risk: t("À risque"),
    paused: t("En pause"),
    outside_hours: t("Hors horaires"),
    not_started: t("Pas commencé"),
    cancelled: t("Exclu"),
    unknown: t("Indéterminé"),
    not_covered: t("Non couvert"),
    refused: t("D’après les dernières conditions valables"),
    dash: t("–"),
};
