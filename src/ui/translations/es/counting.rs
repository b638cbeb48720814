//! The words of the clause that says how time is counted, in Spanish.

use crate::ui::text::counting::{Counting, Group, Rule, answer, own};
use crate::ui::text::t;

pub const OWN: Counting = Counting {
    title: t("Cómo se cuenta el tiempo"),
    usual: t("Las otras {0} reglas son las habituales."),
    all_usual: t("Las {0} reglas son las habituales."),
    all: t("Todas las reglas vigentes"),
    default: t("habitual"),
    groups: [
        Group {
            title: t("Vencimientos y veredictos"),
            rules: &[
                Rule {
                    name: "closingEdge",
                    ask: t("Un plazo que se agota justo a la hora de cierre"),
                    answers: &[
                        answer(
                            "close",
                            "vence a la hora de cierre",
                            "Ocho horas desde la apertura hasta el cierre vencen el mismo día.",
                        ),
                        answer(
                            "open",
                            "vence en la siguiente apertura",
                            "Quien trabaja hasta el cierre tiene además la noche.",
                        ),
                    ],
                },
                Rule {
                    name: "equality",
                    ask: t("Un reloj que se detiene justo en su plazo"),
                    answers: &[
                        answer(
                            "met",
                            "lo ha cumplido",
                            "«En 4 horas» incluye 4 h 0 min 0 s.",
                        ),
                        answer(
                            "breached",
                            "lo ha incumplido",
                            "«En 4 horas» termina un segundo antes.",
                        ),
                    ],
                },
                Rule {
                    name: "judge",
                    ask: t("Un reloj está en plazo si"),
                    answers: &[
                        answer(
                            "clock",
                            "no ha usado más tiempo que su plazo",
                            "Se compara el tiempo usado.",
                        ),
                        answer(
                            "deadline",
                            "se detuvo antes de vencer o al vencer",
                            "Se comparan los instantes.",
                        ),
                    ],
                },
                own("rounding"),
                Rule {
                    name: "outsideHours",
                    ask: t("En un ticket registrado fuera de horario, los días se cuentan desde"),
                    answers: &[
                        answer(
                            "next-opening",
                            "la siguiente apertura",
                            "Registrado el sábado cuenta como el lunes por la mañana.",
                        ),
                        answer(
                            "same-date",
                            "la fecha de registro",
                            "Registrado el sábado cuenta como el sábado.",
                        ),
                    ],
                },
                Rule {
                    name: "several",
                    ask: t("De varios plazos que encajan con un ticket"),
                    answers: &[
                        answer(
                            "first",
                            "se aplica el primero de la lista",
                            "El orden de los plazos importa.",
                        ),
                        answer(
                            "earliest",
                            "se aplica el que vence antes",
                            "El orden de los plazos no importa.",
                        ),
                    ],
                },
                own("atRisk"),
            ],
        },
        Group {
            title: t("Primeras respuestas"),
            rules: &[
                own("responses"),
                Rule {
                    name: "providerOpened",
                    ask: t("En un ticket que registró el proveedor"),
                    answers: &[
                        answer(
                            "no-clock",
                            "no se debe primera respuesta",
                            "Aparece como sin cobertura.",
                        ),
                        answer(
                            "second-response",
                            "se debe la segunda respuesta",
                            "La primera es la que abrió el ticket.",
                        ),
                        answer(
                            "met-at-once",
                            "registrarlo es la primera respuesta",
                            "La respuesta siempre está en plazo.",
                        ),
                    ],
                },
                Rule {
                    name: "resolvedWithoutReply",
                    ask: t("Un ticket que se resuelve sin respuesta"),
                    answers: &[
                        answer(
                            "counts",
                            "se responde con su resolución",
                            "La respuesta está en plazo si lo estuvo la resolución.",
                        ),
                        answer(
                            "missed",
                            "ha incumplido su respuesta",
                            "Por rápido que se resolviera.",
                        ),
                        answer(
                            "left-out",
                            "no debe respuesta",
                            "Queda fuera de los indicadores de respuesta.",
                        ),
                    ],
                },
            ],
        },
        Group {
            title: t("Cambios durante la gestión"),
            rules: &[
                Rule {
                    name: "priorityChange",
                    ask: t("Cuando cambia la prioridad de un ticket"),
                    answers: &[
                        answer(
                            "retroactive",
                            "el nuevo plazo cuenta desde el inicio",
                            "Las pausas anteriores se mantienen.",
                        ),
                        answer(
                            "forward",
                            "el nuevo plazo cuenta desde el cambio",
                            "Lo que se incumplió antes sigue incumplido.",
                        ),
                        answer(
                            "carry-percent",
                            "se traslada la proporción usada hasta entonces",
                            "La mitad de 8 h usada equivale a la mitad de 4 h usada.",
                        ),
                        answer(
                            "reset",
                            "el reloj vuelve a empezar con el nuevo plazo",
                            "Como si antes no hubiera pasado nada.",
                        ),
                        answer(
                            "strictest-ever",
                            "se aplica el plazo más estricto que haya tenido",
                            "De todos los que se aplicaron, el que vence antes.",
                        ),
                        answer(
                            "initial-wins",
                            "se mantiene su primer plazo",
                            "Los cambios posteriores no mueven nada.",
                        ),
                    ],
                },
                Rule {
                    name: "reopen",
                    ask: t("Cuando se reabre un ticket"),
                    answers: &[
                        answer(
                            "continue-excluding-closed",
                            "su reloj sigue, sin el tiempo que estuvo resuelto",
                            "Solo cuenta el trabajo.",
                        ),
                        answer(
                            "continue",
                            "su reloj sigue, con el tiempo que estuvo resuelto",
                            "Un ticket reabierto suele nacer con retraso.",
                        ),
                        answer(
                            "restart",
                            "su reloj vuelve a empezar",
                            "Lo que corrió antes ya no cuenta.",
                        ),
                        answer(
                            "new-cycle",
                            "cada resolución termina un reloj propio",
                            "Se evalúa cada uno de ellos.",
                        ),
                        answer(
                            "first-resolution-only",
                            "vale su primera resolución",
                            "Lo que sigue no se evalúa.",
                        ),
                    ],
                },
                own("reopenWithin"),
                Rule {
                    name: "merged",
                    ask: t("Un ticket que se fusionó con otro"),
                    answers: &[
                        answer(
                            "excluded",
                            "queda excluido",
                            "El otro conserva sus propios relojes.",
                        ),
                        answer(
                            "earliest-start",
                            "cede al otro su inicio y queda excluido",
                            "Los relojes empiezan cuando se registró el primero.",
                        ),
                        answer(
                            "follows",
                            "se evalúa por lo que ocurre con el otro",
                            "Ambos clientes esperaron hasta que se resolvió.",
                        ),
                    ],
                },
                Rule {
                    name: "versions",
                    ask: t("Cuando entran en vigor otros plazos"),
                    answers: &[
                        answer(
                            "at-start",
                            "los relojes en curso conservan los suyos",
                            "Cuenta la versión vigente al iniciarse el reloj.",
                        ),
                        answer(
                            "at-each-instant",
                            "los relojes en curso pasan a los nuevos",
                            "Como si hubiera cambiado la prioridad del ticket.",
                        ),
                    ],
                },
                Rule {
                    name: "corrections",
                    ask: t("Cuando se ha corregido una hora"),
                    answers: &[
                        answer(
                            "count",
                            "cuenta la hora corregida",
                            "Se conservan y se muestran ambas.",
                        ),
                        answer(
                            "ignored",
                            "cuenta la hora anotada primero",
                            "Se conservan y se muestran ambas.",
                        ),
                    ],
                },
                Rule {
                    name: "pauseAfterBreach",
                    ask: t("Una pausa que empieza después de incumplirse el plazo"),
                    answers: &[
                        answer(
                            "stops",
                            "detiene el retraso",
                            "Nunca anula el incumplimiento.",
                        ),
                        answer("ignored", "no cambia nada", "El retraso sigue creciendo."),
                    ],
                },
                Rule {
                    name: "cycles",
                    ask: t("Cuando un reloj corre varias veces en un ticket"),
                    answers: &[
                        answer(
                            "each",
                            "cada vez se evalúa por separado",
                            "Tres actualizaciones son tres veredictos.",
                        ),
                        answer(
                            "worst",
                            "la peor vez vale por todas",
                            "Tres actualizaciones son un veredicto.",
                        ),
                        answer(
                            "all",
                            "todas juntas deben estar en plazo",
                            "No se evalúa mientras una siga abierta, salvo que otra se haya incumplido.",
                        ),
                    ],
                },
            ],
        },
        Group {
            title: t("Hora local"),
            rules: &[
                Rule {
                    name: "dst",
                    ask: t("Cuando cambia la hora oficial, el horario de servicio"),
                    answers: &[
                        answer(
                            "wall-clock",
                            "sigue la hora local",
                            "Abierto siempre que la hora local esté dentro del horario.",
                        ),
                        answer(
                            "edges",
                            "conserva sus dos extremos",
                            "Un extremo omitido se adelanta; de uno repetido vale el primero.",
                        ),
                    ],
                },
                Rule {
                    name: "zone",
                    ask: t("El horario de servicio se lee en la zona horaria"),
                    answers: &[
                        answer(
                            "agreement",
                            "del acuerdo",
                            "Salvo que un calendario indique la suya.",
                        ),
                        answer("provider", "del proveedor", "Cada calendario la indica."),
                        answer("customer", "del cliente", "Cada calendario la indica."),
                        answer("site", "de la sede", "Cada calendario la indica."),
                        answer("caller", "de quien llama", "Cada calendario la indica."),
                    ],
                },
            ],
        },
    ],
    responses: [
        ("public-reply", t("una respuesta pública de una persona")),
        ("automatic-reply", t("una respuesta automática")),
        ("acknowledgement", t("un acuse de recibo")),
        ("call", t("una llamada")),
        ("status-change", t("cualquier cambio de estado")),
        ("assignment", t("la asignación a alguien")),
    ],
    respond_ask: t("Qué cuenta como primera respuesta"),
    respond_says: t("Como primera respuesta cuenta {0}."),
    respond_last: t("Algo tiene que contar como respuesta."),
    round_ask: t("Antes de compararlo, el tiempo usado"),
    round_none: t("no se redondea"),
    round_modes: [
        ("up", t("se redondea hacia arriba")),
        ("down", t("se redondea hacia abajo")),
        ("nearest", t("se redondea al más cercano")),
    ],
    round_to: t("a múltiplos de"),
    round_effect: t("Una sola vez y al final."),
    within_ask: t("Una resolución es firme si el ticket se reabre más tarde de"),
    within_says: t("Una resolución es firme si el ticket se reabre más de {0} después."),
    within_none: t("Un ticket puede reabrirse en cualquier momento."),
    within_any: t("sin límite"),
    within_effect: t("En tiempo natural desde la resolución; un día son 24 h."),
    risk_ask: t("Un reloj en curso está en riesgo desde este porcentaje de su plazo"),
    risk_says: t("Un reloj en curso está en riesgo a partir de {0} de su plazo."),
    risk_effect: t("Cambia la palabra que se muestra, no el veredicto."),
};
