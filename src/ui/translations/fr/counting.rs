//! How time is counted, in French.

use crate::ui::text::{
    counting::{Counting, Group, Rule, answer, own},
    t,
};

/// French.
pub const OWN: Counting = Counting {
    title: t("Comment le temps est compté"),
    usual: t("Les {0} autres règles sont celles d’usage."),
    all_usual: t("Les {0} règles sont toutes celles d’usage."),
    all: t("Toutes les règles en vigueur"),
    default: t("d’usage"),
    groups: [
        Group {
            title: t("Échéances et verdicts"),
            rules: &[
                Rule {
                    name: "closingEdge",
                    ask: t("Un délai épuisé exactement à l’heure de fermeture"),
                    answers: &[
                        answer(
                            "close",
                            "arrive à échéance à la fermeture",
                            "Huit heures, de l’ouverture à la fermeture, échoient le jour même.",
                        ),
                        answer(
                            "open",
                            "arrive à échéance à l’ouverture suivante",
                            "Qui travaille jusqu’à la fermeture gagne la nuit.",
                        ),
                    ],
                },
                Rule {
                    name: "equality",
                    ask: t("Un chronomètre arrêté exactement à son délai cible"),
                    answers: &[
                        answer(
                            "met",
                            "l’a respecté",
                            "« Sous 4 heures » comprend 4 h 0 min 0 s.",
                        ),
                        answer(
                            "breached",
                            "l’a manqué",
                            "« Sous 4 heures » finit une seconde avant.",
                        ),
                    ],
                },
                Rule {
                    name: "judge",
                    ask: t("Un chronomètre est dans les temps s’il"),
                    answers: &[
                        answer(
                            "clock",
                            "n’a pas pris plus de temps que son délai cible",
                            "On compare le temps consommé.",
                        ),
                        answer(
                            "deadline",
                            "s’est arrêté au plus tard à son échéance",
                            "On compare les instants.",
                        ),
                    ],
                },
                own("rounding"),
                Rule {
                    name: "outsideHours",
                    ask: t(
                        "Pour un ticket enregistré hors des heures, les jours se comptent depuis",
                    ),
                    answers: &[
                        answer(
                            "next-opening",
                            "l’ouverture suivante",
                            "Enregistré le samedi compte comme lundi matin.",
                        ),
                        answer(
                            "same-date",
                            "la date d’enregistrement",
                            "Enregistré le samedi compte comme samedi.",
                        ),
                    ],
                },
                Rule {
                    name: "several",
                    ask: t("De plusieurs délais cibles qui conviennent à un ticket, s’applique"),
                    answers: &[
                        answer(
                            "first",
                            "le premier de la liste",
                            "L’ordre des délais cibles importe.",
                        ),
                        answer(
                            "earliest",
                            "celui qui échoit le premier",
                            "L’ordre des délais cibles n’importe pas.",
                        ),
                    ],
                },
                own("atRisk"),
            ],
        },
        Group {
            title: t("Premières réponses"),
            rules: &[
                own("responses"),
                Rule {
                    name: "providerOpened",
                    ask: t("Pour un ticket enregistré par le prestataire"),
                    answers: &[
                        answer(
                            "no-clock",
                            "aucune première réponse n’est due",
                            "Il figure comme non couvert.",
                        ),
                        answer(
                            "second-response",
                            "la deuxième réponse est due",
                            "La première est celle qui a ouvert le ticket.",
                        ),
                        answer(
                            "met-at-once",
                            "l’enregistrement est la première réponse",
                            "La réponse est toujours dans les temps.",
                        ),
                    ],
                },
                Rule {
                    name: "resolvedWithoutReply",
                    ask: t("Un ticket résolu sans réponse"),
                    answers: &[
                        answer(
                            "counts",
                            "a pour réponse sa résolution",
                            "La réponse est dans les temps si la résolution l’était.",
                        ),
                        answer(
                            "missed",
                            "a manqué sa réponse",
                            "Quelle que soit la vitesse de sa résolution.",
                        ),
                        answer(
                            "left-out",
                            "n’exige pas de réponse",
                            "Il est exclu des indicateurs de réponse.",
                        ),
                    ],
                },
            ],
        },
        Group {
            title: t("Changements en cours de route"),
            rules: &[
                Rule {
                    name: "priorityChange",
                    ask: t("Quand la priorité d’un ticket change,"),
                    answers: &[
                        answer(
                            "retroactive",
                            "le nouveau délai compte depuis le début",
                            "Les pauses antérieures sont conservées.",
                        ),
                        answer(
                            "forward",
                            "le nouveau délai compte à partir du changement",
                            "Ce qui était manqué avant reste manqué.",
                        ),
                        answer(
                            "carry-percent",
                            "la part déjà consommée est reportée",
                            "La moitié de 8 h consommée devient la moitié de 4 h.",
                        ),
                        answer(
                            "reset",
                            "le chronomètre repart avec le nouveau délai",
                            "Comme s’il n’y avait rien eu avant.",
                        ),
                        answer(
                            "strictest-ever",
                            "le délai le plus strict qu’il ait eu s’applique",
                            "De tous ceux appliqués, celui qui échoit le premier.",
                        ),
                        answer(
                            "initial-wins",
                            "son premier délai demeure",
                            "Les changements ultérieurs ne déplacent rien.",
                        ),
                    ],
                },
                Rule {
                    name: "reopen",
                    ask: t("Quand un ticket est rouvert,"),
                    answers: &[
                        answer(
                            "continue-excluding-closed",
                            "son chronomètre reprend, sans le temps où il était résolu",
                            "Seul le travail compte.",
                        ),
                        answer(
                            "continue",
                            "son chronomètre reprend, avec le temps où il était résolu",
                            "Un ticket rouvert est souvent aussitôt en retard.",
                        ),
                        answer(
                            "restart",
                            "son chronomètre repart de zéro",
                            "Ce qui a couru avant ne compte plus.",
                        ),
                        answer(
                            "new-cycle",
                            "chaque résolution achève un chronomètre à part",
                            "Chacun d’eux est jugé.",
                        ),
                        answer(
                            "first-resolution-only",
                            "sa première résolution vaut",
                            "La suite n’est pas jugée.",
                        ),
                    ],
                },
                own("reopenWithin"),
                Rule {
                    name: "merged",
                    ask: t("Un ticket fusionné dans un autre"),
                    answers: &[
                        answer(
                            "excluded",
                            "est exclu",
                            "L’autre garde ses propres chronomètres.",
                        ),
                        answer(
                            "earliest-start",
                            "prête son début à l’autre et est exclu",
                            "Les chronomètres partent du premier des deux enregistré.",
                        ),
                        answer(
                            "follows",
                            "est jugé sur ce qui arrive à l’autre",
                            "Les deux clients ont attendu sa résolution.",
                        ),
                    ],
                },
                Rule {
                    name: "versions",
                    ask: t("Quand d’autres délais cibles entrent en vigueur,"),
                    answers: &[
                        answer(
                            "at-start",
                            "les chronomètres en cours gardent le leur",
                            "La version au départ du chronomètre compte.",
                        ),
                        answer(
                            "at-each-instant",
                            "les chronomètres en cours passent aux nouveaux",
                            "Comme si la priorité du ticket avait changé.",
                        ),
                    ],
                },
                Rule {
                    name: "corrections",
                    ask: t("Si une heure a été corrigée,"),
                    answers: &[
                        answer(
                            "count",
                            "l’heure corrigée compte",
                            "Les deux sont conservées et affichées.",
                        ),
                        answer(
                            "ignored",
                            "l’heure relevée d’abord compte",
                            "Les deux sont conservées et affichées.",
                        ),
                    ],
                },
                Rule {
                    name: "pauseAfterBreach",
                    ask: t("Une pause qui commence après le délai manqué"),
                    answers: &[
                        answer(
                            "stops",
                            "arrête le dépassement",
                            "Elle n’efface jamais le manquement.",
                        ),
                        answer("ignored", "ne change rien", "Le dépassement continue."),
                    ],
                },
                Rule {
                    name: "cycles",
                    ask: t("Quand un chronomètre tourne plusieurs fois sur un ticket,"),
                    answers: &[
                        answer(
                            "each",
                            "chaque passage est jugé séparément",
                            "Trois points d’étape font trois verdicts.",
                        ),
                        answer(
                            "worst",
                            "le pire passage vaut pour tous",
                            "Trois points d’étape font un verdict.",
                        ),
                        answer(
                            "all",
                            "tous ensemble doivent être dans les temps",
                            "Non jugé tant que l’un est ouvert, sauf si l’un est manqué.",
                        ),
                    ],
                },
            ],
        },
        Group {
            title: t("Heure locale"),
            rules: &[
                Rule {
                    name: "dst",
                    ask: t("Aux changements d’heure, les heures de service"),
                    answers: &[
                        answer(
                            "wall-clock",
                            "suivent l’heure locale",
                            "Ouvert chaque fois qu’elle tombe dans les heures.",
                        ),
                        answer(
                            "edges",
                            "gardent leurs deux bornes",
                            "Une borne sautée avance, d’une borne répétée on prend la première.",
                        ),
                    ],
                },
                Rule {
                    name: "zone",
                    ask: t("Les heures de service se lisent dans le fuseau"),
                    answers: &[
                        answer(
                            "agreement",
                            "de l’accord",
                            "Sauf si un calendrier nomme le sien.",
                        ),
                        answer("provider", "du prestataire", "Chaque calendrier le nomme."),
                        answer("customer", "du client", "Chaque calendrier le nomme."),
                        answer("site", "du site", "Chaque calendrier le nomme."),
                        answer("caller", "de l’appelant", "Chaque calendrier le nomme."),
                    ],
                },
            ],
        },
    ],
    responses: [
        ("public-reply", t("une réponse publique d’une personne")),
        ("automatic-reply", t("une réponse automatique")),
        ("acknowledgement", t("un accusé de réception")),
        ("call", t("un appel")),
        ("status-change", t("tout changement de statut")),
        ("assignment", t("l’affectation à quelqu’un")),
    ],
    respond_ask: t("Ce qui vaut première réponse"),
    respond_says: t("Vaut première réponse : {0}."),
    respond_last: t("Quelque chose doit valoir réponse."),
    round_ask: t("Avant d’être comparé, le temps consommé"),
    round_none: t("n’est pas arrondi"),
    round_modes: [
        ("up", t("est arrondi vers le haut")),
        ("down", t("est arrondi vers le bas")),
        ("nearest", t("est arrondi au plus proche")),
    ],
    round_to: t("aux multiples de"),
    round_effect: t("Une seule fois, à la fin."),
    within_ask: t("Une résolution vaut si le ticket est rouvert après plus de"),
    within_says: t("Une résolution vaut si le ticket est rouvert plus de {0} après."),
    within_none: t("Un ticket peut être rouvert, si tard que ce soit."),
    within_any: t("sans limite"),
    within_effect: t("En temps réel après la résolution ; un jour vaut 24 h."),
    risk_ask: t("Un chronomètre en cours est à risque dès cette part de son délai"),
    risk_says: t("Un chronomètre en cours est à risque dès {0} de son délai."),
    risk_effect: t("Cela change le mot affiché, pas le verdict."),
};
