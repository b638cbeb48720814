//! The words for published agreements, in Portuguese.

use crate::ui::text::{published::Published, t};

pub const OWN: Published = Published {
    start: t("Partir de termos publicados"),
    which: t("Termos publicados"),
    choose: t("Escolher…"),
    fetching: t("Carregando os termos…"),
    lost: t("Não foi possível carregar os termos. Verifique se há conexão."),
    again: t("Tentar de novo"),
    marks: [
        t("Do texto do próprio provedor"),
        t("Em parte, de cópias do texto feitas por terceiros"),
        t("Um exemplo do tipo"),
    ],
    dated: t("{0}, {1}."),
    source: t("Ler em {0}"),
    opens: t("(abre em uma nova aba)"),
    take: t("Usar os créditos de serviço"),
    take_note: t(
        "“Usar” substitui os créditos daqui: seu horário, seus prazos e seu fuso horário permanecem, e os períodos começam e terminam nesse fuso.",
    ),
    own_targets: t(
        "Seus créditos dependem dos próprios prazos para chamados; por isso, só vêm com todos os termos.",
    ),
    replace: t("Substituir todos os termos"),
    replace_note: t("“Substituir” deixa seus chamados e interrupções como estão."),
};
