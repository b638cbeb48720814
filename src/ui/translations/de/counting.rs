//! How time is counted, in German.

use crate::ui::text::{
    counting::{Counting, Group, Rule, answer, own},
    t,
};

/// German.
pub const OWN: Counting = Counting {
    title: t("Wie Zeit gezählt wird"),
    usual: t("Die übrigen {0} Regeln sind wie üblich."),
    all_usual: t("Alle {0} Regeln sind wie üblich."),
    all: t("Alle geltenden Regeln"),
    default: t("üblich"),
    groups: [
        Group {
            title: t("Fälligkeit und Bewertung"),
            rules: &[
                Rule {
                    name: "closingEdge",
                    ask: t("Eine genau zum Ende der Servicezeit verbrauchte Zielzeit"),
                    answers: &[
                        answer(
                            "close",
                            "ist zum Ende der Servicezeit fällig",
                            "Acht Stunden ab Öffnung bis Schluss sind am selben Tag fällig.",
                        ),
                        answer(
                            "open",
                            "ist zur nächsten Öffnung fällig",
                            "Wer bis zum Schluss arbeitet, gewinnt die Nacht hinzu.",
                        ),
                    ],
                },
                Rule {
                    name: "equality",
                    ask: t("Eine Uhr, die genau bei ihrer Zielzeit hält, hat sie"),
                    answers: &[
                        answer(
                            "met",
                            "eingehalten",
                            "„Innerhalb von 4 Stunden“ schließt 4 h 0 min 0 s ein.",
                        ),
                        answer(
                            "breached",
                            "verfehlt",
                            "„Innerhalb von 4 Stunden“ endet eine Sekunde davor.",
                        ),
                    ],
                },
                Rule {
                    name: "judge",
                    ask: t("Eine Uhr ist rechtzeitig, wenn sie"),
                    answers: &[
                        answer(
                            "clock",
                            "nicht mehr Zeit verbraucht hat als ihre Zielzeit",
                            "Verglichen wird die verbrauchte Zeit.",
                        ),
                        answer(
                            "deadline",
                            "bis zu ihrer Fälligkeit gehalten hat",
                            "Verglichen werden die Zeitpunkte.",
                        ),
                    ],
                },
                own("rounding"),
                Rule {
                    name: "outsideHours",
                    ask: t("Bei außerhalb der Servicezeiten erfassten Tickets zählen Tage ab"),
                    answers: &[
                        answer(
                            "next-opening",
                            "der nächsten Öffnung",
                            "Am Samstag erfasst zählt als Montagmorgen.",
                        ),
                        answer(
                            "same-date",
                            "dem Datum der Erfassung",
                            "Am Samstag erfasst zählt als Samstag.",
                        ),
                    ],
                },
                Rule {
                    name: "several",
                    ask: t("Von mehreren Zielzeiten, die auf ein Ticket passen, gilt"),
                    answers: &[
                        answer(
                            "first",
                            "die erste in der Liste",
                            "Die Reihenfolge der Zielzeiten ist wichtig.",
                        ),
                        answer(
                            "earliest",
                            "die zuerst fällige",
                            "Die Reihenfolge der Zielzeiten spielt keine Rolle.",
                        ),
                    ],
                },
                own("atRisk"),
            ],
        },
        Group {
            title: t("Erste Antworten"),
            rules: &[
                own("responses"),
                Rule {
                    name: "providerOpened",
                    ask: t("Bei einem vom Anbieter erfassten Ticket"),
                    answers: &[
                        answer(
                            "no-clock",
                            "ist keine erste Antwort geschuldet",
                            "Es wird als nicht abgedeckt geführt.",
                        ),
                        answer(
                            "second-response",
                            "ist die zweite Antwort geschuldet",
                            "Die erste hat das Ticket eröffnet.",
                        ),
                        answer(
                            "met-at-once",
                            "ist die Erfassung die erste Antwort",
                            "Die Antwort ist immer rechtzeitig.",
                        ),
                    ],
                },
                Rule {
                    name: "resolvedWithoutReply",
                    ask: t("Ein Ticket, das ohne Antwort gelöst wurde,"),
                    answers: &[
                        answer(
                            "counts",
                            "gilt durch die Lösung als beantwortet",
                            "Die Antwort ist rechtzeitig, wenn die Lösung es war.",
                        ),
                        answer(
                            "missed",
                            "hat die Antwort verfehlt",
                            "Egal, wie schnell es gelöst wurde.",
                        ),
                        answer(
                            "left-out",
                            "braucht keine Antwort",
                            "Es zählt nicht in den Kennzahlen für Antworten.",
                        ),
                    ],
                },
            ],
        },
        Group {
            title: t("Änderungen unterwegs"),
            rules: &[
                Rule {
                    name: "priorityChange",
                    ask: t("Bei einer Änderung der Priorität"),
                    answers: &[
                        answer(
                            "retroactive",
                            "zählt die neue Zielzeit ab Beginn",
                            "Frühere Pausen bleiben erhalten.",
                        ),
                        answer(
                            "forward",
                            "zählt die neue Zielzeit ab der Änderung",
                            "Was vorher verfehlt war, bleibt verfehlt.",
                        ),
                        answer(
                            "carry-percent",
                            "wird der bisher verbrauchte Anteil übernommen",
                            "Die Hälfte von 8 h verbraucht heißt die Hälfte von 4 h verbraucht.",
                        ),
                        answer(
                            "reset",
                            "beginnt die Uhr mit der neuen Zielzeit von vorn",
                            "Als wäre vorher nichts gewesen.",
                        ),
                        answer(
                            "strictest-ever",
                            "gilt die strengste Zielzeit, die das Ticket je hatte",
                            "Von allen, die galten, die zuerst fällige.",
                        ),
                        answer(
                            "initial-wins",
                            "bleibt die erste Zielzeit bestehen",
                            "Spätere Änderungen verschieben nichts.",
                        ),
                    ],
                },
                Rule {
                    name: "reopen",
                    ask: t("Nach dem Wiedereröffnen eines Tickets"),
                    answers: &[
                        answer(
                            "continue-excluding-closed",
                            "läuft seine Uhr weiter, ohne die Zeit als gelöst",
                            "Nur die Arbeit zählt.",
                        ),
                        answer(
                            "continue",
                            "läuft seine Uhr weiter, mit der Zeit als gelöst",
                            "Ein wiedereröffnetes Ticket ist oft sofort zu spät.",
                        ),
                        answer(
                            "restart",
                            "beginnt seine Uhr von vorn",
                            "Was vorher lief, zählt nicht mehr.",
                        ),
                        answer(
                            "new-cycle",
                            "endet mit jeder Lösung eine eigene Uhr",
                            "Jede einzelne wird bewertet.",
                        ),
                        answer(
                            "first-resolution-only",
                            "bleibt es bei der ersten Lösung",
                            "Was folgt, wird nicht bewertet.",
                        ),
                    ],
                },
                own("reopenWithin"),
                Rule {
                    name: "merged",
                    ask: t("Ein mit einem anderen zusammengeführtes Ticket"),
                    answers: &[
                        answer(
                            "excluded",
                            "wird ausgenommen",
                            "Das andere behält seine eigenen Uhren.",
                        ),
                        answer(
                            "earliest-start",
                            "gibt dem anderen seinen Beginn und wird ausgenommen",
                            "Die Uhren starten, als das erste von beiden erfasst wurde.",
                        ),
                        answer(
                            "follows",
                            "wird nach dem Verlauf des anderen bewertet",
                            "Beide Kunden warteten, bis es gelöst war.",
                        ),
                    ],
                },
                Rule {
                    name: "versions",
                    ask: t("Treten andere Zielzeiten in Kraft, dann"),
                    answers: &[
                        answer(
                            "at-start",
                            "behalten laufende Uhren ihre bisherigen",
                            "Es zählt die Fassung beim Start einer Uhr.",
                        ),
                        answer(
                            "at-each-instant",
                            "wechseln laufende Uhren zu den neuen",
                            "Als hätte sich die Priorität des Tickets geändert.",
                        ),
                    ],
                },
                Rule {
                    name: "corrections",
                    ask: t("Wurde eine Zeit berichtigt, dann zählt"),
                    answers: &[
                        answer(
                            "count",
                            "die berichtigte Zeit",
                            "Beide werden aufbewahrt und gezeigt.",
                        ),
                        answer(
                            "ignored",
                            "die zuerst festgehaltene Zeit",
                            "Beide werden aufbewahrt und gezeigt.",
                        ),
                    ],
                },
                Rule {
                    name: "pauseAfterBreach",
                    ask: t("Eine Pause, die nach dem Verfehlen beginnt,"),
                    answers: &[
                        answer(
                            "stops",
                            "hält die Überschreitung an",
                            "Sie macht das Verfehlen nie ungeschehen.",
                        ),
                        answer(
                            "ignored",
                            "ändert nichts",
                            "Die Überschreitung läuft weiter.",
                        ),
                    ],
                },
                Rule {
                    name: "cycles",
                    ask: t("Läuft eine Uhr in einem Ticket mehrmals, dann"),
                    answers: &[
                        answer(
                            "each",
                            "wird jeder Lauf für sich bewertet",
                            "Drei Zwischenstände sind drei Bewertungen.",
                        ),
                        answer(
                            "worst",
                            "steht der schlechteste Lauf für alle",
                            "Drei Zwischenstände sind eine Bewertung.",
                        ),
                        answer(
                            "all",
                            "müssen alle Läufe zusammen rechtzeitig sein",
                            "Nicht bewertet, solange einer offen ist, außer einer wurde verfehlt.",
                        ),
                    ],
                },
            ],
        },
        Group {
            title: t("Ortszeit"),
            rules: &[
                Rule {
                    name: "dst",
                    ask: t("Bei einer Zeitumstellung"),
                    answers: &[
                        answer(
                            "wall-clock",
                            "folgen Servicezeiten der Ortszeit",
                            "Geöffnet, wann immer sie in den Servicezeiten liegt.",
                        ),
                        answer(
                            "edges",
                            "behalten Servicezeiten Anfang und Ende",
                            "Ein übersprungener Zeitpunkt rückt vor, von einem doppelten zählt der erste.",
                        ),
                    ],
                },
                Rule {
                    name: "zone",
                    ask: t("Servicezeiten gelten in der Zeitzone"),
                    answers: &[
                        answer(
                            "agreement",
                            "der Vereinbarung",
                            "Außer ein Kalender nennt eine eigene.",
                        ),
                        answer("provider", "des Anbieters", "Jeder Kalender nennt sie."),
                        answer("customer", "des Kunden", "Jeder Kalender nennt sie."),
                        answer("site", "des Standorts", "Jeder Kalender nennt sie."),
                        answer("caller", "des Anrufers", "Jeder Kalender nennt sie."),
                    ],
                },
            ],
        },
    ],
    responses: [
        ("public-reply", t("eine öffentliche Antwort eines Menschen")),
        ("automatic-reply", t("eine automatische Antwort")),
        ("acknowledgement", t("eine Eingangsbestätigung")),
        ("call", t("ein Anruf")),
        ("status-change", t("jede Statusänderung")),
        ("assignment", t("die Zuweisung an jemanden")),
    ],
    respond_ask: t("Was als erste Antwort zählt"),
    respond_says: t("Als erste Antwort zählt {0}."),
    respond_last: t("Etwas muss als Antwort zählen."),
    round_ask: t("Vor dem Vergleich wird die verbrauchte Zeit"),
    round_none: t("nicht gerundet"),
    round_modes: [
        ("up", t("aufgerundet")),
        ("down", t("abgerundet")),
        ("nearest", t("zum nächsten gerundet")),
    ],
    round_to: t("auf Vielfache von"),
    round_effect: t("Einmal und am Ende."),
    within_ask: t("Eine Lösung bleibt bestehen bei Wiedereröffnung nach mehr als"),
    within_says: t(
        "Eine Lösung bleibt bestehen, wenn das Ticket mehr als {0} später wiedereröffnet wird.",
    ),
    within_none: t("Ein Ticket kann beliebig spät wiedereröffnet werden."),
    within_any: t("unbegrenzt"),
    within_effect: t("In Kalenderzeit nach der Lösung; ein Tag sind 24 h."),
    risk_ask: t("Eine laufende Uhr ist gefährdet ab diesem Anteil ihrer Zielzeit"),
    risk_says: t("Eine laufende Uhr ist ab {0} ihrer Zielzeit gefährdet."),
    risk_effect: t("Das ändert das gezeigte Wort, nicht die Bewertung."),
};
