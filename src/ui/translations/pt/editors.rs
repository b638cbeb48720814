//! The words of the grid of hours, of several zones, of updates and of what an answer would change, in Portuguese.

use crate::ui::text::{editors::Editors, t};

pub const OWN: Editors = Editors {
    grid: t("{0} por meias horas"),
    grid_help: t("Arraste para pintar ou use os horários acima. Passos de meia hora."),
    stroke: t("{0}, {1} a {2}"),
    days: t("{0}–{1}"),
    cell_open: t("{0} {1} a {2}, aberto"),
    cell_closed: t("{0} {1} a {2}, fechado"),
    cell_partly: t("{0} {1} a {2}, aberto {3}"),
    selected: t("{0}. {1} célula selecionada.|{0}. {1} células selecionadas."),
    copied: t("{0}: copiado."),
    pasted: t("Horário de {0} colado em {1}."),

    add_zone: t("Adicionar fuso horário"),
    add_zone_help: t(
        "O horário de outra região, ao lado deste. Os prazos então contam sempre que um dos dois estiver aberto.",
    ),
    zone_of: t("Fuso horário deste horário"),
    remove_zone: t("Remover {0}"),
    hours_in: t("Horário em {0}"),
    this_week: t("Esta semana, no horário de {0}"),
    together: t("Em conjunto"),
    band: t("{0}: {1}."),
    band_day: t("{0} {1}"),

    update: t("Atualização"),
    update_cell: t("{0}, próxima atualização em até"),
    update_clock: t("{0}, próxima atualização, contado em"),
    add_updates: t("Adicionar uma coluna de atualizações"),

    weigh: t("O que cada resposta mudaria?"),
    weigh_rule: t(" {0}"),
    no_difference: t("Não muda nada aqui."),
};
