//! The words of what is not there yet, or not there at all, in Spanish.

use crate::ui::text::{states::States, t};

pub const OWN: States = States {
    recalculating: t("Recalculando…"),
    judged_of: t("{0} de {1} evaluados"),
    reading: t("Leyendo el archivo…"),
    rows_so_far: t("{0} fila hasta ahora|{0} filas hasta ahora"),
    cancel: t("Cancelar"),
    sorting: t("Ordenando los tickets…"),
    empty: t("Aún no hay tickets: traiga los suyos o vea un ejemplo."),
    use_example: t("Usar tickets de ejemplo"),
    too_many: t("Este archivo tiene {0}. Elija un intervalo de fechas."),
    rows_of: t("{0} fila|{0} filas"),
    range_from: t("Primer mes"),
    range_to: t("Último mes"),
    in_range: t("{0} ticket se registró entonces.|{0} tickets se registraron entonces."),
    still_too_many: t("Son más de {0}: elija menos meses."),
};
