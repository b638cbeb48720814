//! The words for published agreements, in Spanish.

use crate::ui::text::{published::Published, t};

pub const OWN: Published = Published {
    start: t("Partir de condiciones publicadas"),
    which: t("Condiciones publicadas"),
    choose: t("Elegir…"),
    fetching: t("Cargando las condiciones…"),
    lost: t("No se han podido cargar las condiciones. Compruebe si tiene conexión."),
    again: t("Reintentar"),
    marks: [
        t("Del propio texto del proveedor"),
        t("En parte, de copias del texto hechas por terceros"),
        t("Un ejemplo de su tipo"),
    ],
    dated: t("{0}, {1}."),
    source: t("Leerlo en {0}"),
    opens: t("(se abre en una pestaña nueva)"),
    take: t("Usar sus abonos por servicio"),
    take_note: t(
        "«Usar» sustituye los abonos de aquí: su horario, sus plazos y su zona horaria no cambian, y los periodos empiezan y terminan en esa zona.",
    ),
    own_targets: t(
        "Sus abonos dependen de sus propios plazos para los tickets, así que solo vienen con todas sus condiciones.",
    ),
    replace: t("Sustituir todas las condiciones"),
    replace_note: t("«Sustituir» deja sus tickets y caídas como están."),
};
