//! The words of what is not there yet, or not there at all, in Portuguese.

use crate::ui::text::{states::States, t};

pub const OWN: States = States {
    recalculating: t("Recalculando…"),
    judged_of: t("{0} de {1} avaliados"),
    reading: t("Lendo o arquivo…"),
    rows_so_far: t("{0} linha até agora|{0} linhas até agora"),
    cancel: t("Cancelar"),
    sorting: t("Ordenando os chamados…"),
    empty: t("Ainda não há chamados: traga os seus ou veja um exemplo."),
    use_example: t("Usar chamados de exemplo"),
    too_many: t("Este arquivo tem {0}. Escolha um intervalo de datas."),
    rows_of: t("{0} linha|{0} linhas"),
    range_from: t("Primeiro mês"),
    range_to: t("Último mês"),
    in_range: t("{0} chamado foi registrado então.|{0} chamados foram registrados então."),
    still_too_many: t("São mais de {0}: escolha menos meses."),
};
