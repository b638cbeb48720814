//! The words of the grid of hours, of several zones, of updates and of what an answer would change, in Spanish.

use crate::ui::text::{editors::Editors, t};

pub const OWN: Editors = Editors {
    grid: t("{0} por medias horas"),
    grid_help: t("Arrastre para pintar o use las horas de arriba. Pasos de media hora."),
    stroke: t("{0}, de {1} a {2}"),
    days: t("{0}–{1}"),
    cell_open: t("{0} de {1} a {2}, abierto"),
    cell_closed: t("{0} de {1} a {2}, cerrado"),
    cell_partly: t("{0} de {1} a {2}, abierto {3}"),
    selected: t("{0}. Seleccionada {1} celda.|{0}. Seleccionadas {1} celdas."),
    copied: t("{0}: copiado."),
    pasted: t("Horario de {0} pegado en {1}."),

    add_zone: t("Añadir zona horaria"),
    add_zone_help: t(
        "El horario de otra región, junto a este. Los plazos cuentan entonces siempre que uno de los dos esté abierto.",
    ),
    zone_of: t("Zona horaria de este horario"),
    remove_zone: t("Quitar {0}"),
    hours_in: t("Horario de {0}"),
    this_week: t("Esta semana, en hora de {0}"),
    together: t("En conjunto"),
    band: t("{0}: {1}."),
    band_day: t("{0} {1}"),

    update: t("Actualización"),
    update_cell: t("{0}, siguiente actualización en"),
    update_clock: t("{0}, siguiente actualización, contado en"),
    add_updates: t("Añadir una columna de actualizaciones"),

    weigh: t("¿Qué cambiaría cada respuesta?"),
    weigh_rule: t(" {0}"),
    no_difference: t("Aquí no cambia nada."),
};
