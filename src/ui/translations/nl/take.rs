//! What is kept, shared and taken away, and the contract clause, in Dutch.

use crate::ui::text::{
    t,
    take::{ClauseWords, Take},
};

/// Dutch.
pub const OWN: Take = Take {
    share: t("Link delen"),
    export: t("Exporteren"),
    saved: t("Opgeslagen op dit apparaat"),
    not_saved: t("Niet opgeslagen op dit apparaat."),

    csv: t("Tickets als CSV"),
    json: t("Document en resultaten als JSON"),
    clause: t("Contractclausule"),
    ics: t("Deadline (.ics)"),
    print: t("Afdrukken of PDF"),
    open: t("Bestand openen"),
    keep_tickets: t("Tickets op dit apparaat bewaren"),
    privacy: t("Wat wordt verzonden en bewaard"),
    forget: t("Hier alles vergeten"),

    close: t("Sluiten"),
    link: t("Link"),
    copy: t("Kopiëren"),
    copied: t("Gekopieerd"),
    not_copied: t("Niet gekopieerd. Selecteer de link en kopieer die."),
    has_terms: t("De voorwaarden."),
    has_question: t("De voorwaarden en dit ene ticket."),
    not_tickets: t("Niet uw {0} ticket.|Niet uw {0} tickets."),
    has_tickets: t("En {0} ticket.|En {0} tickets."),
    include: t("Tickets meesturen"),
    too_many: t("In een link passen hoogstens {0} tickets."),
    length: t("{0} van hoogstens {1} tekens"),
    too_long: t(
        "Dit zou {0} tekens lang zijn; een link mag er {1} hebben. Exporteer een bestand en verstuur dat.",
    ),
    making: t("De link wordt gemaakt"),

    privacy_title: t("Wat wordt verzonden en bewaard"),
    privacy_sends: t("De calculator verzendt niets."),
    privacy_files: t(
        "Na het starten kan de calculator eigen bestanden laden (een taal, feestdagen), verder niets. Bestanden worden op dit apparaat gelezen.",
    ),
    privacy_saves: t(
        "Voorwaarden worden in deze browser opgeslagen, tickets alleen als u daarom vraagt.",
    ),
    privacy_saves_nothing: t("Op deze pagina slaat de calculator niets op in uw browser."),
    privacy_page: t(
        "De website die deze calculator toont, zou kunnen lezen wat u typt, zoals bij elk formulier op die website.",
    ),

    forget_title: t("Hier alles vergeten?"),
    forget_says: t(
        "Uw voorwaarden, uw tickets en wat daarvan in deze browser was opgeslagen, zijn dan weg. Dit kan niet ongedaan worden gemaakt.",
    ),
    forget_do: t("Alles vergeten"),
    cancel: t("Annuleren"),

    brings: t("Deze link bevat de voorwaarden {0}. Uw concept blijft bewaard."),
    brings_tickets: t("Deze link bevat de voorwaarden {0} en {1}. Uw concept blijft bewaard."),
    use_link: t("De link gebruiken"),
    keep_mine: t("De mijne houden"),
    unreadable: t(
        "De overeenkomst in deze link kon niet worden gelezen. Uw eigen voorwaarden zijn ongewijzigd.",
    ),
    dismiss: t("Sluiten"),

    no_due: t("Er is geen deadline: het gekozen ticket heeft er geen."),
    due_title: t("{0}: oplossen uiterlijk"),
    due_details: t(
        "{0}. Gemeld {1}, deadline {2}, {3}. Een schatting uit uw gegevens en deze voorwaarden. Het contract beslist.",
    ),

    footer: t("{0}. {1}, {2}. SLA-calculator {3}."),
    footer_period: t("Tickets gemeld van {0} tot en met {1}."),
    estimate: t("Schatting, geen juridisch advies"),
};

/// Dutch.
pub const CLAUSE: ClauseWords = ClauseWords {
    title: t("Serviceniveaus: {0}"),
    between: t("Geleverd door {0} aan {1}."),
    party: t("{0}: {1}."),
    section: t("{0}."),
    hours: t("{0}, {1}."),
    hours_of: t("{0}, {1}, behalve op officiële feestdagen in {2}."),
    holidays_of: t("De officiële feestdagen zijn die welke bekend zijn in {0}."),
    also_closed: t("Ook gesloten op {0} ({1})."),
    also_open: t("Op {0} ({1}) alleen open {2}."),
    not_closed: t("Hier geen feestdag: {0}."),
    columns: [
        t("Prioriteit"),
        t("Eerste reactie"),
        t("Oplossing"),
        t("Doel"),
    ],
    around_the_clock: t("{0}, de klok rond"),
    service_hours: t("{0} service-uur|{0} service-uren"),
    service_minutes: t("{0} serviceminuut|{0} serviceminuten"),
    of_service: t("{0} servicetijd"),
    of_days: t("{0} en {1} servicetijd"),
    counting: t("Telling"),
    only_inside: t("Alleen tijd binnen de servicetijden telt."),
    one_day: t("Eén dag is {0} servicetijd."),
    quoted: t("‘{0}’"),
    stops_while: t("De klok stopt zolang de status {0} is."),
    stops_most: t("De klok stopt zolang de status {0} is, hoogstens {1}."),
    stops_agreed: t("De klok stopt zolang een pauze is afgesproken wegens {0}."),
    stops_agreed_most: t(
        "De klok stopt zolang een pauze is afgesproken wegens {0}, hoogstens {1}.",
    ),
    rules: t("Regels"),
    compliance: t("Naleving"),
    availability: t("Beschikbaarheid"),
    credits: t("Servicekredieten"),
    credit_first: t("Onder {0} in een kalendermaand: {1} van de maandelijkse vergoeding van {2}"),
    credit_next: t("onder {0}: {1}"),
    warnings: t("Waarschuwingen"),
    example: t("Voorbeeld"),
    paused: t("Een {0}-ticket, gemeld op {1} om {2}, {3}, heeft als deadline {4} om {5}."),
    paused_still: t(
        "Een {0}-ticket, gemeld op {1} om {2}, {3}, heeft als deadline op zijn vroegst {4} om {5}.",
    ),
    waiting: t("{0} op {1} van {2} tot {3}"),
    waiting_days: t("{0} van {1} om {2} tot {3} om {4}"),
    waiting_since: t("{0} vanaf {1} om {2}"),
    paused_only: t("gepauzeerd"),
    due: t("Een {0}-ticket, gemeld op {1} om {2}, heeft als deadline {3} om {4}."),
    never: t(
        "Een {0}-ticket, gemeld op {1} om {2}, heeft onder deze voorwaarden nooit een deadline.",
    ),
};
