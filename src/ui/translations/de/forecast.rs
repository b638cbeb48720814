//! Forecasts, in German.

use crate::ui::text::{forecast::Forecast, t};

/// German.
pub const OWN: Forecast = Forecast {
    until: t("{0} läuft noch, bis {1}"),
    so_far: t("Bisher {0}"),
    range: t("; bestenfalls {0}, schlimmstenfalls {1}"),
    sure: t("; bestenfalls und schlimmstenfalls {0}"),
    same: t("; was jetzt offen ist, kann daran nichts ändern"),
    reward: t(" (ein Bonus)"),
    miss: t("1 weiteres Ticket, das {0} verfehlt, ergibt {1}."),
    misses: t("{0} weitere Tickets, die {1} verfehlen, ergeben {2}."),
    downtime: t("{0} weitere Ausfallzeit ergeben {1}."),
    nothing: t("nichts"),
    left_open: t("von den Bedingungen offengelassen"),
    of_tickets: t(
        "Bestenfalls wird jedes offene Ticket eingehalten, bei dem das noch möglich ist, schlimmstenfalls keines. Neue Tickets sind nicht eingerechnet.",
    ),
    of_services: t(
        "Bestenfalls geht nichts mehr schief; schlimmstenfalls wird jedes offene Ticket verfehlt, bei dem das möglich ist, und die Dienste bleiben ausgefallen. Neue Tickets sind nicht eingerechnet.",
    ),
};
