//! The words for what is kept, shared and taken away, and those of the contract clause, in Spanish.

use crate::ui::text::{
    t,
    take::{ClauseWords, Take},
};

pub const OWN: Take = Take {
    share: t("Compartir enlace"),
    export: t("Exportar"),
    saved: t("Guardado en este dispositivo"),
    not_saved: t("No se ha guardado en este dispositivo."),

    csv: t("Tickets como CSV"),
    json: t("Documento y resultados como JSON"),
    clause: t("Cláusula contractual"),
    ics: t("Vencimiento (.ics)"),
    print: t("Imprimir o PDF"),
    open: t("Abrir un archivo"),
    keep_tickets: t("Conservar los tickets en este dispositivo"),
    privacy: t("Qué se envía y qué se guarda"),
    forget: t("Borrar todo lo de aquí"),

    close: t("Cerrar"),
    link: t("Enlace"),
    copy: t("Copiar"),
    copied: t("Copiado"),
    not_copied: t("No se ha copiado. Seleccione el enlace y cópielo."),
    has_terms: t("Las condiciones."),
    has_question: t("Las condiciones y este único ticket."),
    not_tickets: t("No su {0} ticket.|No sus {0} tickets."),
    has_tickets: t("Y {0} ticket.|Y {0} tickets."),
    include: t("Incluir los tickets"),
    too_many: t("En un enlace solo caben hasta {0} tickets."),
    length: t("{0} de {1} caracteres como máximo"),
    too_long: t("Tendría {0} caracteres; un enlace puede tener {1}. Exporte un archivo y envíelo."),
    making: t("Se está creando el enlace"),

    privacy_title: t("Qué se envía y qué se guarda"),
    privacy_sends: t("La calculadora no envía nada."),
    privacy_files: t(
        "Una vez iniciada puede cargar archivos propios (un idioma, fechas de festivos), nada más. Los archivos se leen en este dispositivo.",
    ),
    privacy_saves: t("Las condiciones se guardan en este navegador; los tickets, solo si lo pide."),
    privacy_saves_nothing: t("En esta página no guarda nada en su navegador."),
    privacy_page: t(
        "El sitio web que muestra esta calculadora podría leer lo que escribe, como en cualquier formulario suyo.",
    ),

    forget_title: t("¿Borrar todo lo de aquí?"),
    forget_says: t(
        "Desaparecerán sus condiciones, sus tickets y lo que se guardó de ellos en este navegador. No se puede deshacer.",
    ),
    forget_do: t("Borrar todo"),
    cancel: t("Cancelar"),

    brings: t("Este enlace trae las condiciones «{0}». Su borrador se conserva."),
    brings_tickets: t("Este enlace trae las condiciones «{0}» y {1}. Su borrador se conserva."),
    use_link: t("Usar el enlace"),
    keep_mine: t("Conservar lo mío"),
    unreadable: t(
        "No se ha podido leer el acuerdo de este enlace. Sus condiciones no han cambiado.",
    ),
    dismiss: t("Descartar"),

    no_due: t("No vence nada: el ticket en cuestión no tiene vencimiento."),
    due_title: t("{0}: vence la resolución"),
    due_details: t(
        "{0}. Registrado {1}, vence {2}, {3}. Una estimación según sus datos y estas condiciones. Decide el contrato.",
    ),

    footer: t("{0}. {1}, {2}. Calculadora de SLA {3}."),
    footer_period: t("Tickets registrados de {0} a {1}."),
    estimate: t("Estimación, no asesoramiento jurídico"),
};

pub const CLAUSE: ClauseWords = ClauseWords {
    title: t("Niveles de servicio: {0}"),
    between: t("Prestados por {0} a {1}."),
    party: t("{0}: {1}."),
    section: t("{0}."),
    hours: t("{0}, {1}."),
    hours_of: t("{0}, {1}, salvo los festivos de {2}."),
    holidays_of: t("Los festivos son los conocidos en {0}."),
    also_closed: t("También cerrado el {0} ({1})."),
    also_open: t("El {0} ({1}), abierto solo {2}."),
    not_closed: t("Aquí no es festivo: {0}."),
    columns: [
        t("Prioridad"),
        t("Primera respuesta"),
        t("Resolución"),
        t("Objetivo"),
    ],
    around_the_clock: t("{0}, las 24 horas"),
    service_hours: t("{0} hora de servicio|{0} horas de servicio"),
    service_minutes: t("{0} minuto de servicio|{0} minutos de servicio"),
    of_service: t("{0} de tiempo de servicio"),
    of_days: t("{0} y {1} de tiempo de servicio"),
    counting: t("Cómputo"),
    only_inside: t("Solo cuenta el tiempo dentro del horario de servicio."),
    one_day: t("Un día es {0} de tiempo de servicio."),
    quoted: t("«{0}»"),
    stops_while: t("El reloj se detiene mientras el estado es {0}."),
    stops_most: t("El reloj se detiene mientras el estado es {0}, como máximo {1}."),
    stops_agreed: t("El reloj se detiene mientras haya una pausa acordada por {0}."),
    stops_agreed_most: t(
        "El reloj se detiene mientras haya una pausa acordada por {0}, como máximo {1}.",
    ),
    rules: t("Reglas"),
    compliance: t("Cumplimiento"),
    availability: t("Disponibilidad"),
    credits: t("Abonos por servicio"),
    credit_first: t("Por debajo de {0} en un mes natural: {1} de la cuota mensual de {2}"),
    credit_next: t("por debajo de {0}: {1}"),
    warnings: t("Avisos"),
    example: t("Ejemplo"),
    paused: t("Un ticket {0} registrado el {1} a las {2}, {3}, vence el {4} a las {5}."),
    paused_still: t(
        "Un ticket {0} registrado el {1} a las {2}, {3}, vence como pronto el {4} a las {5}.",
    ),
    waiting: t("{0} el {1} de {2} a {3}"),
    waiting_days: t("{0} desde el {1} a las {2} hasta el {3} a las {4}"),
    waiting_since: t("{0} desde el {1} a las {2}"),
    paused_only: t("en pausa"),
    due: t("Un ticket {0} registrado el {1} a las {2} vence el {3} a las {4}."),
    never: t("Un ticket {0} registrado el {1} a las {2} no vence nunca según estas condiciones."),
};
