//! The words for forecasts, in Portuguese.

use crate::ui::text::{forecast::Forecast, t};

pub const OWN: Forecast = Forecast {
    until: t("{0} ainda está em andamento, até {1}"),
    so_far: t("Até agora, {0}"),
    range: t("; no melhor caso {0}, no pior {1}"),
    sure: t("; tanto no melhor quanto no pior caso {0}"),
    same: t("; o que está em aberto não pode mais mudar isso"),
    reward: t(" (uma bonificação)"),
    miss: t("Com mais 1 chamado que não cumpra {0}, passa a {1}."),
    misses: t("Com mais {0} chamados que não cumpram {1}, passa a {2}."),
    downtime: t("Com mais {0} de indisponibilidade, passa a {1}."),
    nothing: t("nada"),
    left_open: t("não definido pelos termos"),
    of_tickets: t(
        "No melhor caso, todos os chamados abertos que ainda podem ser cumpridos são cumpridos; no pior, nenhum. Chamados novos não são contados.",
    ),
    of_services: t(
        "No melhor caso, nada mais falha; no pior, todos os chamados abertos que podem deixar de ser cumpridos não são cumpridos e os serviços continuam fora do ar. Chamados novos não são contados.",
    ),
};
