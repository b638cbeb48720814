//! How time is counted, in Dutch.

use crate::ui::text::counting::{Counting, Group, Rule, answer, own};
use crate::ui::text::t;

/// Dutch.
pub const OWN: Counting = Counting {
    title: t("Hoe tijd wordt geteld"),
    usual: t("De overige {0} regels zijn zoals gebruikelijk."),
    all_usual: t("Alle {0} regels zijn zoals gebruikelijk."),
    all: t("Alle geldende regels"),
    default: t("gebruikelijk"),
    groups: [
        Group {
            title: t("Deadlines en oordelen"),
            rules: &[
                Rule {
                    name: "closingEdge",
                    ask: t("Een doeltijd die precies bij sluitingstijd op is"),
                    answers: &[
                        answer(
                            "close",
                            "heeft de deadline bij sluitingstijd",
                            "Acht uur van opening tot sluiting eindigen op dezelfde dag.",
                        ),
                        answer(
                            "open",
                            "heeft de deadline bij de volgende opening",
                            "Wie tot sluitingstijd werkt, krijgt de nacht erbij.",
                        ),
                    ],
                },
                Rule {
                    name: "equality",
                    ask: t("Een klok die precies op de doeltijd stopt"),
                    answers: &[
                        answer(
                            "met",
                            "heeft die gehaald",
                            "‘Binnen 4 uur’ is inclusief 4 u 0 min 0 s.",
                        ),
                        answer(
                            "breached",
                            "heeft die gemist",
                            "‘Binnen 4 uur’ eindigt een seconde eerder.",
                        ),
                    ],
                },
                Rule {
                    name: "judge",
                    ask: t("Een klok is op tijd als"),
                    answers: &[
                        answer(
                            "clock",
                            "die niet meer tijd verbruikte dan de doeltijd",
                            "De verbruikte tijd wordt vergeleken.",
                        ),
                        answer(
                            "deadline",
                            "die uiterlijk op de deadline stopte",
                            "De tijdstippen worden vergeleken.",
                        ),
                    ],
                },
                own("rounding"),
                Rule {
                    name: "outsideHours",
                    ask: t(
                        "Voor een ticket dat buiten de servicetijden is gemeld, tellen dagen vanaf",
                    ),
                    answers: &[
                        answer(
                            "next-opening",
                            "de volgende opening",
                            "Gemeld op zaterdag telt als maandagochtend.",
                        ),
                        answer(
                            "same-date",
                            "de datum van melding",
                            "Gemeld op zaterdag telt als zaterdag.",
                        ),
                    ],
                },
                Rule {
                    name: "several",
                    ask: t("Van meerdere doeltijden die bij een ticket passen"),
                    answers: &[
                        answer(
                            "first",
                            "geldt de eerste in de lijst",
                            "De volgorde van de doeltijden maakt uit.",
                        ),
                        answer(
                            "earliest",
                            "geldt die met de vroegste deadline",
                            "De volgorde van de doeltijden maakt niet uit.",
                        ),
                    ],
                },
                own("atRisk"),
            ],
        },
        Group {
            title: t("Eerste reacties"),
            rules: &[
                own("responses"),
                Rule {
                    name: "providerOpened",
                    ask: t("Voor een ticket dat de leverancier heeft gemeld"),
                    answers: &[
                        answer(
                            "no-clock",
                            "is geen eerste reactie vereist",
                            "Het staat in de lijst als niet gedekt.",
                        ),
                        answer(
                            "second-response",
                            "is de tweede reactie vereist",
                            "De eerste is die waarmee het ticket werd geopend.",
                        ),
                        answer(
                            "met-at-once",
                            "is de melding de eerste reactie",
                            "De reactie is altijd op tijd.",
                        ),
                    ],
                },
                Rule {
                    name: "resolvedWithoutReply",
                    ask: t("Een ticket dat zonder reactie wordt opgelost"),
                    answers: &[
                        answer(
                            "counts",
                            "heeft de oplossing als reactie",
                            "De reactie is op tijd als de oplossing dat was.",
                        ),
                        answer(
                            "missed",
                            "heeft de reactie gemist",
                            "Hoe snel het ook werd opgelost.",
                        ),
                        answer(
                            "left-out",
                            "vereist geen reactie",
                            "Het telt niet mee in de cijfers voor reacties.",
                        ),
                    ],
                },
            ],
        },
        Group {
            title: t("Wijzigingen onderweg"),
            rules: &[
                Rule {
                    name: "priorityChange",
                    ask: t("Als de prioriteit van een ticket verandert"),
                    answers: &[
                        answer(
                            "retroactive",
                            "telt de nieuwe doeltijd vanaf het begin",
                            "Eerdere pauzes blijven behouden.",
                        ),
                        answer(
                            "forward",
                            "telt de nieuwe doeltijd vanaf de wijziging",
                            "Wat eerder gemist werd, blijft gemist.",
                        ),
                        answer(
                            "carry-percent",
                            "gaat het verbruikte aandeel mee",
                            "De helft van 8 u verbruikt is de helft van 4 u verbruikt.",
                        ),
                        answer(
                            "reset",
                            "begint de klok opnieuw met de nieuwe doeltijd",
                            "Alsof er niets aan voorafging.",
                        ),
                        answer(
                            "strictest-ever",
                            "geldt de strengste doeltijd die het ooit had",
                            "Van alle die golden, die met de vroegste deadline.",
                        ),
                        answer(
                            "initial-wins",
                            "blijft de eerste doeltijd gelden",
                            "Latere wijzigingen verschuiven niets.",
                        ),
                    ],
                },
                Rule {
                    name: "reopen",
                    ask: t("Als een ticket wordt heropend"),
                    answers: &[
                        answer(
                            "continue-excluding-closed",
                            "gaat de klok verder, zonder de tijd dat het opgelost was",
                            "Alleen werk telt.",
                        ),
                        answer(
                            "continue",
                            "gaat de klok verder, met de tijd dat het opgelost was",
                            "Een heropend ticket is vaak meteen te laat.",
                        ),
                        answer(
                            "restart",
                            "begint de klok opnieuw",
                            "Wat eerder liep, telt niet meer.",
                        ),
                        answer(
                            "new-cycle",
                            "beëindigt elke oplossing een eigen klok",
                            "Elk daarvan wordt beoordeeld.",
                        ),
                        answer(
                            "first-resolution-only",
                            "blijft de eerste oplossing staan",
                            "Wat volgt, wordt niet beoordeeld.",
                        ),
                    ],
                },
                own("reopenWithin"),
                Rule {
                    name: "merged",
                    ask: t("Een ticket dat met een ander is samengevoegd"),
                    answers: &[
                        answer(
                            "excluded",
                            "telt niet mee",
                            "Het andere houdt de eigen klokken.",
                        ),
                        answer(
                            "earliest-start",
                            "geeft het andere zijn begin en telt niet mee",
                            "De klokken starten toen het eerste van de twee werd gemeld.",
                        ),
                        answer(
                            "follows",
                            "wordt beoordeeld naar wat er met het andere gebeurt",
                            "Beide klanten wachtten tot het was opgelost.",
                        ),
                    ],
                },
                Rule {
                    name: "versions",
                    ask: t("Als andere doeltijden van kracht worden"),
                    answers: &[
                        answer(
                            "at-start",
                            "houden lopende klokken de hunne",
                            "De versie bij de start van een klok telt.",
                        ),
                        answer(
                            "at-each-instant",
                            "gaan lopende klokken daarop over",
                            "Alsof de prioriteit van het ticket was veranderd.",
                        ),
                    ],
                },
                Rule {
                    name: "corrections",
                    ask: t("Waar een tijdstip is gecorrigeerd"),
                    answers: &[
                        answer(
                            "count",
                            "telt het gecorrigeerde tijdstip",
                            "Beide worden bewaard en getoond.",
                        ),
                        answer(
                            "ignored",
                            "telt het eerst vastgelegde tijdstip",
                            "Beide worden bewaard en getoond.",
                        ),
                    ],
                },
                Rule {
                    name: "pauseAfterBreach",
                    ask: t("Een pauze die begint nadat de doeltijd is gemist"),
                    answers: &[
                        answer(
                            "stops",
                            "stopt de overschrijding",
                            "Ze maakt de misser nooit ongedaan.",
                        ),
                        answer(
                            "ignored",
                            "verandert niets",
                            "De overschrijding loopt door.",
                        ),
                    ],
                },
                Rule {
                    name: "cycles",
                    ask: t("Als een klok meermaals op één ticket loopt"),
                    answers: &[
                        answer(
                            "each",
                            "wordt elke keer apart beoordeeld",
                            "Drie updates zijn drie oordelen.",
                        ),
                        answer(
                            "worst",
                            "staat de slechtste keer voor alle",
                            "Drie updates zijn één oordeel.",
                        ),
                        answer(
                            "all",
                            "moeten alle keren samen op tijd zijn",
                            "Niet beoordeeld zolang er een openstaat, tenzij er een is gemist.",
                        ),
                    ],
                },
            ],
        },
        Group {
            title: t("Zomertijd en tijdzones"),
            rules: &[
                Rule {
                    name: "dst",
                    ask: t("Bij het verzetten van de klok"),
                    answers: &[
                        answer(
                            "wall-clock",
                            "volgen de servicetijden de lokale tijd",
                            "Open zolang de lokale tijd binnen de servicetijden valt.",
                        ),
                        answer(
                            "edges",
                            "houden de servicetijden hun twee uiteinden",
                            "Een overgeslagen uiteinde schuift vooruit, van een herhaald telt het eerste.",
                        ),
                    ],
                },
                Rule {
                    name: "zone",
                    ask: t("Servicetijden gelden in de tijdzone van"),
                    answers: &[
                        answer(
                            "agreement",
                            "de overeenkomst",
                            "Tenzij een kalender een eigen zone noemt.",
                        ),
                        answer("provider", "de leverancier", "Elke kalender noemt die."),
                        answer("customer", "de klant", "Elke kalender noemt die."),
                        answer("site", "de locatie", "Elke kalender noemt die."),
                        answer("caller", "de beller", "Elke kalender noemt die."),
                    ],
                },
            ],
        },
    ],
    responses: [
        ("public-reply", t("een openbare reactie van een persoon")),
        ("automatic-reply", t("een automatische reactie")),
        ("acknowledgement", t("een ontvangstbevestiging")),
        ("call", t("een telefoongesprek")),
        ("status-change", t("elke statuswijziging")),
        ("assignment", t("de toewijzing aan iemand")),
    ],
    respond_ask: t("Wat telt als eerste reactie"),
    respond_says: t("Als eerste reactie telt {0}."),
    respond_last: t("Iets moet als reactie tellen."),
    round_ask: t("Vóór de vergelijking wordt de verbruikte tijd"),
    round_none: t("niet afgerond"),
    round_modes: [
        ("up", t("omhoog afgerond")),
        ("down", t("omlaag afgerond")),
        ("nearest", t("rekenkundig afgerond")),
    ],
    round_to: t("op veelvouden van"),
    round_effect: t("Eén keer en aan het einde."),
    within_ask: t("Een oplossing blijft staan bij heropening van het ticket later dan"),
    within_says: t("Een oplossing blijft staan als het ticket meer dan {0} later wordt heropend."),
    within_none: t("Een ticket mag hoe laat ook worden heropend."),
    within_any: t("geen limiet"),
    within_effect: t("In werkelijke tijd na de oplossing; één dag is 24 uur."),
    risk_ask: t("Een lopende klok loopt risico vanaf dit aandeel van de doeltijd"),
    risk_says: t("Een lopende klok loopt risico vanaf {0} van de doeltijd."),
    risk_effect: t("Dit verandert het getoonde woord, niet het oordeel."),
};
