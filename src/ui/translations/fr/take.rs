//! What is kept, shared and taken away, and the contract clause, in French.

use crate::ui::text::{
    t,
    take::{ClauseWords, Take},
};

/// French.
pub const OWN: Take = Take {
    share: t("Partager un lien"),
    export: t("Exporter"),
    saved: t("Enregistré sur cet appareil"),
    not_saved: t("Non enregistré sur cet appareil."),

    csv: t("Tickets en CSV"),
    json: t("Document et résultats en JSON"),
    clause: t("Clause de contrat"),
    ics: t("Échéance (.ics)"),
    print: t("Imprimer ou PDF"),
    open: t("Ouvrir un fichier"),
    keep_tickets: t("Garder les tickets sur cet appareil"),
    privacy: t("Ce qui est envoyé et conservé"),
    forget: t("Tout oublier ici"),

    close: t("Fermer"),
    link: t("Lien"),
    copy: t("Copier"),
    copied: t("Copié"),
    not_copied: t("Non copié. Sélectionnez le lien et copiez-le."),
    has_terms: t("Les conditions."),
    has_question: t("Les conditions et ce seul ticket."),
    not_tickets: t("Pas votre {0} ticket.|Pas vos {0} tickets."),
    has_tickets: t("Et {0} ticket.|Et {0} tickets."),
    include: t("Inclure les tickets"),
    too_many: t("Un lien contient au plus {0} tickets."),
    length: t("{0} caractères sur {1} au plus"),
    too_long: t(
        "Ce lien ferait {0} caractères ; un lien peut en avoir {1}. Exportez un fichier et envoyez-le.",
    ),
    making: t("Le lien est en préparation"),

    privacy_title: t("Ce qui est envoyé et conservé"),
    privacy_sends: t("Le calculateur n’envoie rien."),
    privacy_files: t(
        "Après son démarrage, il peut charger ses propres fichiers (une langue, des dates de jours fériés), rien d’autre. Les fichiers sont lus sur cet appareil.",
    ),
    privacy_saves: t(
        "Les conditions sont enregistrées dans ce navigateur, les tickets seulement si vous le demandez.",
    ),
    privacy_saves_nothing: t("Sur cette page, il n’enregistre rien dans votre navigateur."),
    privacy_page: t(
        "Le site qui affiche ce calculateur pourrait lire ce que vous saisissez, comme dans tout formulaire qu’il contient.",
    ),

    forget_title: t("Tout oublier ici ?"),
    forget_says: t(
        "Vos conditions, vos tickets et ce qui en était enregistré dans ce navigateur disparaîtront. C’est irréversible.",
    ),
    forget_do: t("Tout oublier"),
    cancel: t("Annuler"),

    brings: t("Ce lien apporte les conditions {0}. Votre brouillon est conservé."),
    brings_tickets: t("Ce lien apporte les conditions {0} et {1}. Votre brouillon est conservé."),
    use_link: t("Utiliser le lien"),
    keep_mine: t("Garder les miennes"),
    unreadable: t(
        "Nous n’avons pas pu lire l’accord de ce lien. Vos propres conditions sont inchangées.",
    ),
    dismiss: t("Fermer le message"),

    no_due: t("Aucune échéance : le ticket en question n’en a pas."),
    due_title: t("{0} : à résoudre avant"),
    due_details: t(
        "{0}. Enregistré {1}, échéance {2}, {3}. Une estimation d’après vos données et ces conditions. Le contrat fait foi.",
    ),

    footer: t("{0}. {1}, {2}. Calculateur de SLA {3}."),
    footer_period: t("Tickets enregistrés du {0} au {1}."),
    estimate: t("Estimation, pas un avis juridique"),
};

/// French.
pub const CLAUSE: ClauseWords = ClauseWords {
    title: t("Niveaux de service : {0}"),
    between: t("Fournis par {0} à {1}."),
    party: t("{0} : {1}."),
    section: t("{0}."),
    hours: t("{0}, {1}."),
    hours_of: t("{0}, {1}, sauf jours fériés ({2})."),
    holidays_of: t("Les jours fériés sont ceux connus en {0}."),
    also_closed: t("Fermé aussi le {0} ({1})."),
    also_open: t("Le {0} ({1}), ouvert seulement {2}."),
    not_closed: t("N’est pas férié ici : {0}."),
    columns: [
        t("Priorité"),
        t("Première réponse"),
        t("Résolution"),
        t("Objectif"),
    ],
    around_the_clock: t("{0}, 24 heures sur 24"),
    service_hours: t("{0} heure de service|{0} heures de service"),
    service_minutes: t("{0} minute de service|{0} minutes de service"),
    of_service: t("{0} de temps de service"),
    of_days: t("{0} et {1} de temps de service"),
    counting: t("Décompte"),
    only_inside: t("Seul le temps compris dans les heures de service compte."),
    one_day: t("Un jour vaut {0} de temps de service."),
    quoted: t("« {0} »"),
    stops_while: t("Le chronomètre s’arrête tant que le statut est {0}."),
    stops_most: t("Le chronomètre s’arrête tant que le statut est {0}, au plus pendant {1}."),
    stops_agreed: t("Le chronomètre s’arrête tant qu’une pause est convenue pour {0}."),
    stops_agreed_most: t(
        "Le chronomètre s’arrête tant qu’une pause est convenue pour {0}, au plus pendant {1}.",
    ),
    rules: t("Règles"),
    compliance: t("Conformité"),
    availability: t("Disponibilité"),
    credits: t("Avoirs de service"),
    credit_first: t("Sous {0} sur un mois civil : {1} de la redevance mensuelle de {2}"),
    credit_next: t("sous {0} : {1}"),
    warnings: t("Alertes"),
    example: t("Exemple"),
    paused: t("Un ticket {0} enregistré le {1} à {2}, {3}, est à résoudre avant le {4} à {5}."),
    paused_still: t(
        "Un ticket {0} enregistré le {1} à {2}, {3}, est à résoudre avant le {4} à {5} au plus tôt.",
    ),
    waiting: t("{0} le {1} de {2} à {3}"),
    waiting_days: t("{0} du {1} à {2} au {3} à {4}"),
    waiting_since: t("{0} depuis le {1} à {2}"),
    paused_only: t("en pause"),
    due: t("Un ticket {0} enregistré le {1} à {2} est à résoudre avant le {3} à {4}."),
    never: t("Un ticket {0} enregistré le {1} à {2} n’a jamais d’échéance selon ces conditions."),
};
