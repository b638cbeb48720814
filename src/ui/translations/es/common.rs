//! The words of the frame, in Spanish.

use crate::ui::text::{common::Common, t};

pub const OWN: Common = Common {
    title: t("Calculadora de SLA"),
    privacy: t("Nada sale de esta página"),
    undo: t("Deshacer"),
    redo: t("Rehacer"),
    agreement: t("El acuerdo"),
    show_terms: t("Ver condiciones"),
    hide_terms: t("Ocultar condiciones"),
    views: t("Vistas"),
    one_ticket: t("Un ticket"),
    all_tickets: t("Todos los tickets"),
    compare_terms: t("Comparar condiciones"),
    change: t("Cambiar"),
    done: t("Listo"),
    remove: t("Quitar"),
    met: t("Cumplido"),
    missed: t("Incumplido"),
    running: t("En curso"),
    at_risk: t("En riesgo"),
    paused: t("En pausa"),
    outside_hours: t("Fuera de horario"),
    not_started: t("Sin iniciar"),
    cancelled: t("Excluido"),
    unknown: t("Indeterminado"),
    not_covered: t("Sin cobertura"),
    refused: t("Según las últimas condiciones válidas"),
    dash: t("–"),
};
