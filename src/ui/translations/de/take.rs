//! What is kept, shared and taken away, and the contract clause, in German.

use crate::ui::text::{
    t,
    take::{ClauseWords, Take},
};

/// German.
pub const OWN: Take = Take {
    share: t("Link teilen"),
    export: t("Exportieren"),
    saved: t("Auf diesem Gerät gespeichert"),
    not_saved: t("Nicht auf diesem Gerät gespeichert."),

    csv: t("Tickets als CSV"),
    json: t("Dokument und Ergebnisse als JSON"),
    clause: t("Vertragsklausel"),
    ics: t("Fälligkeit (.ics)"),
    print: t("Drucken oder PDF"),
    open: t("Datei öffnen"),
    keep_tickets: t("Tickets auf diesem Gerät behalten"),
    privacy: t("Was gesendet und gespeichert wird"),
    forget: t("Hier alles vergessen"),

    close: t("Schließen"),
    link: t("Link"),
    copy: t("Kopieren"),
    copied: t("Kopiert"),
    not_copied: t("Nicht kopiert. Markieren und kopieren Sie den Link."),
    has_terms: t("Die Bedingungen."),
    has_question: t("Die Bedingungen und dieses eine Ticket."),
    not_tickets: t("Nicht Ihr {0} Ticket.|Nicht Ihre {0} Tickets."),
    has_tickets: t("Und {0} Ticket.|Und {0} Tickets."),
    include: t("Tickets mitgeben"),
    too_many: t("Nur bis zu {0} Tickets passen in einen Link."),
    length: t("{0} von höchstens {1} Zeichen"),
    too_long: t(
        "Er wäre {0} Zeichen lang; ein Link darf {1} haben. Exportieren Sie eine Datei und senden Sie diese.",
    ),
    making: t("Der Link wird erstellt"),

    privacy_title: t("Was gesendet und gespeichert wird"),
    privacy_sends: t("Der Rechner sendet nichts."),
    privacy_files: t(
        "Nach dem Start lädt er höchstens eigene Dateien (eine Sprache, Feiertage), sonst nichts. Dateien werden auf diesem Gerät gelesen.",
    ),
    privacy_saves: t(
        "Bedingungen werden in diesem Browser gespeichert, Tickets nur, wenn Sie es wünschen.",
    ),
    privacy_saves_nothing: t("Auf dieser Seite speichert er nichts in Ihrem Browser."),
    privacy_page: t(
        "Die Website, die diesen Rechner zeigt, könnte lesen, was Sie eingeben, wie bei jedem Formular auf ihr.",
    ),

    forget_title: t("Hier alles vergessen?"),
    forget_says: t(
        "Ihre Bedingungen, Ihre Tickets und was davon in diesem Browser gespeichert wurde, sind dann weg. Das lässt sich nicht rückgängig machen.",
    ),
    forget_do: t("Alles vergessen"),
    cancel: t("Abbrechen"),

    brings: t("Dieser Link bringt die Bedingungen {0} mit. Ihr Entwurf bleibt erhalten."),
    brings_tickets: t(
        "Dieser Link bringt die Bedingungen {0} und {1} mit. Ihr Entwurf bleibt erhalten.",
    ),
    use_link: t("Link verwenden"),
    keep_mine: t("Eigene behalten"),
    unreadable: t(
        "Die Vereinbarung in diesem Link konnte nicht gelesen werden. Ihre eigenen Bedingungen sind unverändert.",
    ),
    dismiss: t("Ausblenden"),

    no_due: t("Nichts ist fällig: Das Ticket in der Frage hat keine Fälligkeit."),
    due_title: t("{0}: zu lösen bis"),
    due_details: t(
        "{0}. Erfasst {1}, fällig {2}, {3}. Eine Schätzung aus Ihren Daten und diesen Bedingungen. Maßgeblich ist der Vertrag.",
    ),

    footer: t("{0}. {1}, {2}. SLA-Rechner {3}."),
    footer_period: t("Tickets, erfasst von {0} bis {1}."),
    estimate: t("Schätzung, keine Rechtsberatung"),
};

/// The contract clause.
pub const CLAUSE: ClauseWords = ClauseWords {
    title: t("Service-Level: {0}"),
    between: t("Erbracht von {0} für {1}."),
    party: t("{0}: {1}."),
    section: t("{0}."),
    hours: t("{0}, {1}."),
    hours_of: t("{0}, {1}, außer an Feiertagen in {2}."),
    holidays_of: t("Die Feiertage sind die in {0} bekannten."),
    also_closed: t("Auch geschlossen am {0} ({1})."),
    also_open: t("Am {0} ({1}) nur {2} geöffnet."),
    not_closed: t("Hier kein Feiertag: {0}."),
    columns: [
        t("Priorität"),
        t("Erste Antwort"),
        t("Lösung"),
        t("Zielwert"),
    ],
    around_the_clock: t("{0}, rund um die Uhr"),
    service_hours: t("{0} Servicestunde|{0} Servicestunden"),
    service_minutes: t("{0} Serviceminute|{0} Serviceminuten"),
    of_service: t("{0} Servicezeit"),
    of_days: t("{0} und {1} Servicezeit"),
    counting: t("Zählweise"),
    only_inside: t("Nur Zeit innerhalb der Servicezeiten zählt."),
    one_day: t("Ein Tag ist {0} Servicezeit."),
    quoted: t("„{0}“"),
    stops_while: t("Die Uhr hält an, solange der Status {0} ist."),
    stops_most: t("Die Uhr hält an, solange der Status {0} ist, höchstens {1}."),
    stops_agreed: t("Die Uhr hält an, solange eine Pause wegen {0} vereinbart ist."),
    stops_agreed_most: t(
        "Die Uhr hält an, solange eine Pause wegen {0} vereinbart ist, höchstens {1}.",
    ),
    rules: t("Regeln"),
    compliance: t("Einhaltung"),
    availability: t("Verfügbarkeit"),
    credits: t("Servicegutschriften"),
    credit_first: t("Unter {0} in einem Kalendermonat: {1} des Monatsentgelts von {2}"),
    credit_next: t("unter {0}: {1}"),
    warnings: t("Warnungen"),
    example: t("Beispiel"),
    paused: t("Ein {0}-Ticket, erfasst am {1} um {2}, {3}, ist am {4} um {5} fällig."),
    paused_still: t(
        "Ein {0}-Ticket, erfasst am {1} um {2}, {3}, ist frühestens am {4} um {5} fällig.",
    ),
    waiting: t("{0} am {1} von {2} bis {3}"),
    waiting_days: t("{0} von {1}, {2} bis {3}, {4}"),
    waiting_since: t("{0} ab {1}, {2}"),
    paused_only: t("pausiert"),
    due: t("Ein {0}-Ticket, erfasst am {1} um {2}, ist am {3} um {4} fällig."),
    never: t("Ein {0}-Ticket, erfasst am {1} um {2}, wird nach diesen Bedingungen nie fällig."),
};
