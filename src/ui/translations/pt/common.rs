//! The words of the frame, in Portuguese.

use crate::ui::text::{common::Common, t};

pub const OWN: Common = Common {
    title: t("Calculadora de SLA"),
    privacy: t("Nada sai desta página"),
    undo: t("Desfazer"),
    redo: t("Refazer"),
    agreement: t("O acordo"),
    show_terms: t("Mostrar termos"),
    hide_terms: t("Ocultar termos"),
    views: t("Visões"),
    one_ticket: t("Um chamado"),
    all_tickets: t("Todos os chamados"),
    compare_terms: t("Comparar termos"),
    change: t("Alterar"),
    done: t("Concluir"),
    remove: t("Remover"),
    met: t("Cumprido"),
    missed: t("Não cumprido"),
    running: t("Em andamento"),
    at_risk: t("Em risco"),
    paused: t("Em pausa"),
    outside_hours: t("Fora do horário"),
    not_started: t("Não iniciado"),
    cancelled: t("Desconsiderado"),
    unknown: t("Indeterminado"),
    not_covered: t("Sem cobertura"),
    refused: t("Conforme os últimos termos válidos"),
    dash: t("–"),
};
