//! What the credits of a running period may still become, in Dutch.

use crate::ui::text::{forecast::Forecast, t};

/// Dutch.
pub const OWN: Forecast = Forecast {
    until: t("{0} loopt nog, tot en met {1}"),
    so_far: t("Tot nu toe {0}"),
    range: t("; op zijn best {0}, op zijn slechtst {1}"),
    sure: t("; op zijn best en op zijn slechtst {0}"),
    same: t("; wat nu openstaat kan dat niet veranderen"),
    reward: t(" (een bonus)"),
    miss: t("Bij nog 1 misser voor {0} wordt het {1}."),
    misses: t("Bij nog {0} missers voor {1} wordt het {2}."),
    downtime: t("Bij nog {0} uitval wordt het {1}."),
    nothing: t("niets"),
    left_open: t("door de voorwaarden opengelaten"),
    of_tickets: t(
        "Op zijn best wordt elk open ticket gehaald dat nog te halen is, op zijn slechtst geen enkel. Nieuwe tickets tellen niet mee.",
    ),
    of_services: t(
        "Op zijn best gaat er niets meer mis; op zijn slechtst wordt elk open ticket gemist dat gemist kan worden en blijven services uitgevallen. Nieuwe tickets tellen niet mee.",
    ),
};
