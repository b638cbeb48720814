//! The words for forecasts, in Spanish.

use crate::ui::text::{forecast::Forecast, t};

pub const OWN: Forecast = Forecast {
    until: t("{0} sigue en curso, hasta {1}"),
    so_far: t("Hasta ahora, {0}"),
    range: t("; en el mejor caso {0}, en el peor {1}"),
    sure: t("; tanto en el mejor como en el peor caso {0}"),
    same: t("; lo que está abierto ya no puede cambiarlo"),
    reward: t(" (una bonificación)"),
    miss: t("Con 1 ticket más que incumpla {0} pasa a {1}."),
    misses: t("Con {0} tickets más que incumplan {1} pasa a {2}."),
    downtime: t("Con {0} más de inactividad pasa a {1}."),
    nothing: t("nada"),
    left_open: t("sin definir en las condiciones"),
    of_tickets: t(
        "En el mejor caso se cumplen todos los tickets abiertos que aún pueden cumplirse; en el peor, ninguno. Los tickets nuevos no se cuentan.",
    ),
    of_services: t(
        "En el mejor caso no falla nada más; en el peor se incumplen todos los tickets abiertos que pueden incumplirse y los servicios siguen caídos. Los tickets nuevos no se cuentan.",
    ),
};
