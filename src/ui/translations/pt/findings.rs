//! The words for findings, in Portuguese.

use crate::ui::text::{findings::Findings, t};

pub const OWN: Findings = Findings {
    list: t("O que observar nestes termos"),
    check: t("Convém verificar"),
    unfair: t("Pode ser injusto"),
    more: t("E mais {0}"),
    others: t("Outros {0} não estão listados."),
    about: [
        ("targets", t("Prazo {0}")),
        ("measures", t("Indicador {0}")),
        ("availability", t("Disponibilidade {0}")),
        ("reported", t("Valor informado {0}")),
        ("credits", t("Crédito {0}")),
        ("charges", t("Cobrança {0}")),
        ("parts", t("Parte {0}")),
        ("outages", t("Interrupção {0}")),
        ("samples", t("Amostra {0}")),
    ],
    band: t("{0}, faixa {1}"),
    outage: t("interrupção {0}"),
};
