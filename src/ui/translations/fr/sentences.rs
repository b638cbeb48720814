//! What the engine says, in French.

use super::super::Sentences;

#[rustfmt::skip]
pub const OWN: Sentences = [
    (
        " Did you mean \"{0}\"?",
        " Vouliez-vous dire « {0} » ?",
    ),
    (
        " There are {0} more such gaps.",
        " Il existe {0} autres lacunes de ce type.",
    ),
    (
        " There are {0} more such pairs of credits.",
        " Il existe {0} autres paires d’avoirs de ce type.",
    ),
    (
        " There are {0} more such pairs.",
        " Il existe {0} autres paires de ce type.",
    ),
    (
        " There are {0} more such targets.",
        " Il existe {0} autres délais cibles dans ce cas.",
    ),
    (
        " There are {0} such outages.",
        " Il existe {0} pannes dans ce cas.",
    ),
    (
        " There is one more such gap.",
        " Il existe une autre lacune de ce type.",
    ),
    (
        " There is one more such pair of credits.",
        " Il existe une autre paire d’avoirs de ce type.",
    ),
    (
        " There is one more such pair.",
        " Il existe une autre paire de ce type.",
    ),
    (
        " There is one more such target.",
        " Il existe un autre délai cible dans ce cas.",
    ),
    (
        "0 changes nothing here: write a higher number, or remove it.",
        "0 ne change rien ici : indiquez un nombre plus élevé, ou supprimez-le.",
    ),
    (
        "0% of a target is no time at all: write more, such as 200%.",
        "0 % d’un délai cible ne laisse aucun temps : indiquez davantage, par exemple 200%.",
    ),
    (
        "A band without an edge holds for everything: add \"below\", \"atMost\", \"above\" or \"atLeast\".",
        "Un palier sans borne s’applique à tout : ajoutez \"below\", \"atMost\", \"above\" ou \"atLeast\".",
    ),
    (
        "A calendar has no id: give it one, such as \"both-open\".",
        "Un calendrier n’a pas d’id : donnez-lui-en un, par exemple \"both-open\".",
    ),
    (
        "A calendar has no id: give it one, such as \"office\".",
        "Un calendrier n’a pas d’id : donnez-lui-en un, par exemple \"office\".",
    ),
    (
        "A charge for {0} units is not possible: write a number from 1 to {1}.",
        "Une redevance pour {0} unités n’est pas possible : indiquez un nombre de 1 à {1}.",
    ),
    (
        "A day of {0} is not possible: write more than 0m and at most 24h.",
        "Un jour de {0} n’est pas possible : indiquez plus de 0m et au plus 24h.",
    ),
    (
        "A limit of 0 leaves no work for which the goals hold: write a higher one.",
        "Une limite de 0 ne laisse aucun travail auquel appliquer les objectifs : indiquez-en une plus élevée.",
    ),
    (
        "A miss costs nothing up to {0} past the target: between the two the promise is broken for nothing.",
        "Un manquement ne coûte rien jusqu’à {0} au-delà du délai cible : entre les deux, la promesse est rompue sans conséquence.",
    ),
    (
        "A service without users has nobody to be hit: write how many it has, or remove it.",
        "Un service sans utilisateurs ne peut toucher personne : indiquez combien il en a, ou supprimez cette valeur.",
    ),
    (
        "A share is given, and nothing says of what: name a charge, such as \"monthly-fee\", or give a sum.",
        "Une part est accordée, et rien ne dit de quoi : nommez une redevance, par exemple \"monthly-fee\", ou accordez une somme.",
    ),
    (
        "A slab must begin further from the good side than the one before: write them in that order.",
        "Un échelon doit commencer plus loin du bon côté que le précédent : écrivez-les dans cet ordre.",
    ),
    (
        "A step of {0} has no length: write a longer one.",
        "Une tranche de {0} est de taille nulle : indiquez-en une plus grande.",
    ),
    (
        "A version of holiday data needs the preset it belongs to: add \"preset\", such as \"gb-eng\", or remove \"data\".",
        "Une version de données de jours fériés exige le modèle auquel elle appartient : ajoutez \"preset\", par exemple \"gb-eng\", ou supprimez \"data\".",
    ),
    (
        "All further downtime",
        "Toute indisponibilité supplémentaire",
    ),
    (
        "Already at {0} {1} is owed, so it is owed when nothing went wrong.",
        "Dès {0}, il est dû {1} : quelque chose est donc dû alors qu’il n’y a eu aucun incident.",
    ),
    (
        "An event has a time and a kind: write such as [\"2026-11-23T11:00\", \"resolved\"].",
        "Un événement a une heure et un type : écrivez par exemple [\"2026-11-23T11:00\", \"resolved\"].",
    ),
    (
        "An event is left out: {0}",
        "Un événement est écarté : {0}",
    ),
    (
        "An hour is no whole number of intervals of \"{0}\": write one that divides an hour, such as 1m, 5m or 15m.",
        "Une heure n’est pas un nombre entier d’intervalles de « {0} » : indiquez un intervalle qui divise une heure, comme 1m, 5m ou 15m.",
    ),
    (
        "And {0} more that cannot be read.",
        "Et {0} de plus qui ne peuvent pas être lus.",
    ),
    (
        "At a figure {0} both are owed: {1} by \"{2}\" and a reward of {3}.",
        "Avec une valeur {0}, les deux sont dus : {1} au titre de « {2} » et un bonus de {3}.",
    ),
    (
        "At exactly {0} the goal is reached, and yet {1} is owed: that edge belongs to the goal and to the credit. Write \"below\" if nothing is owed there.",
        "À exactement {0}, l’objectif est atteint, et pourtant il est dû {1} : cette borne appartient à la fois à l’objectif et à l’avoir. Écrivez \"below\" si rien n’y est dû.",
    ),
    (
        "Bands {0} and {1} both start below {2}: keep one.",
        "Les paliers {0} et {1} commencent tous deux sous {2} : gardez-en un.",
    ),
    (
        "Bands {0} and {1} have the same edges: keep one of them.",
        "Les paliers {0} et {1} ont les mêmes bornes : gardez l’un des deux.",
    ),
    (
        "Clocks of tickets with corrected times: {0}. They are judged by the corrected times; by the times recorded first, {1} would stand otherwise.",
        "Chronomètres de tickets aux heures corrigées : {0}. Ils sont jugés d’après les heures corrigées ; d’après les heures relevées d’abord, nombre de ceux dont l’état serait différent : {1}.",
    ),
    (
        "Clocks of tickets with corrected times: {0}. They are judged by the times recorded first, not the corrected ones; by the corrected times, {1} would stand otherwise.",
        "Chronomètres de tickets aux heures corrigées : {0}. Ils sont jugés d’après les heures relevées d’abord, non d’après les heures corrigées ; d’après les heures corrigées, nombre de ceux dont l’état serait différent : {1}.",
    ),
    (
        "Components are nested more than {0} deep here: take some levels away.",
        "Les composants sont imbriqués ici sur plus de {0} niveaux : retirez-en.",
    ),
    (
        "DTSTART and DTEND must both be dates or both be times.",
        "DTSTART et DTEND doivent être tous deux des dates ou tous deux des heures.",
    ),
    (
        "Days are given, and nothing says what one is worth: add \"day\": \"thirtieth\" or \"calendar-day\"; or remove \"of\" if days of service are added.",
        "Des jours sont accordés, et rien ne dit ce que vaut un jour : ajoutez \"day\": \"thirtieth\" ou \"calendar-day\" ; ou supprimez \"of\" si ce sont des jours de service qui s’ajoutent.",
    ),
    (
        "EXRULE is not read. List the dates in EXDATE.",
        "EXRULE n’est pas lu. Indiquez les dates dans EXDATE.",
    ),
    (
        "Each further miss",
        "Chaque manquement supplémentaire",
    ),
    (
        "Each miss",
        "Chaque manquement",
    ),
    (
        "Each miss is worked out on its own, and only their sum is rounded: write a sum of money.",
        "Chaque manquement est calculé séparément, et seule leur somme est arrondie : indiquez une somme d’argent.",
    ),
    (
        "Each outage",
        "Chaque panne",
    ),
    (
        "Every such number of misses",
        "Chaque lot de manquements",
    ),
    (
        "Exceptions need the preset that they are taken from: add \"preset\", such as \"gb-eng\", or remove \"except\".",
        "Des exceptions exigent le modèle dont elles sont retirées : ajoutez \"preset\", par exemple \"gb-eng\", ou supprimez \"except\".",
    ),
    (
        "For {0} there is no band: whether {1} or {2} is owed is not said, and nothing is counted there.{3}",
        "Pour {0}, il n’y a pas de palier : ce qui est dû ({1} ou {2}) n’est pas précisé, et rien n’y est compté.{3}",
    ),
    (
        "From {0} on no week would have open hours: give it at least one period, such as { \"mon-fri\": [\"09:00-17:30\"] }, or write a closure.",
        "À partir du {0}, aucune semaine n’aurait d’heures d’ouverture : donnez-lui au moins une plage, comme { \"mon-fri\": [\"09:00-17:30\"] }, ou saisissez une fermeture.",
    ),
    (
        "Here is {0}: write {1}.",
        "Ici figure {0} : écrivez {1}.",
    ),
    (
        "How long a contract lasts is not known here: write a month, a quarter or a year.",
        "La durée d’un contrat n’est pas connue ici : indiquez un mois, un trimestre ou une année.",
    ),
    (
        "In rolling periods a miss would be credited more than once: write other periods, such as \"month\".",
        "Sur des périodes glissantes, un manquement donnerait plusieurs fois droit à un avoir : indiquez d’autres périodes, par exemple \"month\".",
    ),
    (
        "It disagrees with \"{0}\", which looks at the figure of the same measure: a downtime of {1} in {2} is {3}, for which {4} is given there and {5} here.",
        "Il contredit « {0} », qui porte sur la valeur du même indicateur : une indisponibilité de {1} sur {2} correspond à {3}, ce qui donne {4} là-bas et {5} ici.",
    ),
    (
        "It overlaps outages[{0}], and each hits only a part: together they count with both shares. If it is the same outage entered twice, remove one.{1}",
        "Elle en chevauche une autre (outages[{0}]), et chacune ne touche qu’une partie : ensemble, elles comptent avec leurs deux parts. Si c’est la même panne saisie deux fois, supprimez-en une.{1}",
    ),
    (
        "It would be in force from {0} and no longer on {1}, so never: write a later date, or none.",
        "Cela serait en vigueur à partir du {0} et ne le serait plus le {1}, donc jamais : indiquez une date ultérieure, ou aucune.",
    ),
    (
        "Measure \"{0}\": {1} was settled at {2}; these tickets and terms now give {3}: the settled figure stands.",
        "Indicateur « {0} » : {1} a été arrêté à {2} ; ces tickets et ces conditions donnent maintenant {3} : la valeur arrêtée fait foi.",
    ),
    (
        "Misses of \"{0}\" that still run: {1}. What they cost may grow until they end, also in a period that is over.",
        "Manquements de « {0} » encore en cours : {1}. Ce qu’ils coûtent peut augmenter jusqu’à leur fin, même pour une période terminée.",
    ),
    (
        "No class has a score: name one, such as { \"slow\": \"50%\" }, or make the basis \"requests\".",
        "Aucune classe n’a de note : nommez-en une, comme { \"slow\": \"50%\" }, ou prenez \"requests\" comme base.",
    ),
    (
        "No column holds the category. Name it Category",
        "Aucune colonne ne contient la catégorie. Nommez-la Category",
    ),
    (
        "No column holds the group. Name it Assignment group",
        "Aucune colonne ne contient le groupe. Nommez-la Assignment group",
    ),
    (
        "No column holds the priority. Name it Priority",
        "Aucune colonne ne contient la priorité. Nommez-la Priority",
    ),
    (
        "No column holds the status. Name it incident_state or Status",
        "Aucune colonne ne contient le statut. Nommez-la incident_state ou Status",
    ),
    (
        "No column holds the ticket's number. Name it Number, Key or ID",
        "Aucune colonne ne contient le numéro du ticket. Nommez-la Number, Key ou ID",
    ),
    (
        "No column holds the value after a change. Name it New value",
        "Aucune colonne ne contient la valeur après un changement. Nommez-la New value",
    ),
    (
        "No column holds the value before a change. Name it Old value",
        "Aucune colonne ne contient la valeur avant un changement. Nommez-la Old value",
    ),
    (
        "No column says when a row was written. Name it sys_updated_at",
        "Aucune colonne n’indique quand une ligne a été écrite. Nommez-la sys_updated_at",
    ),
    (
        "No column says when a ticket was logged. Name it Logged, Opened at or Created",
        "Aucune colonne n’indique quand un ticket a été enregistré. Nommez-la Logged, Opened at ou Created",
    ),
    (
        "No column says when a ticket was resolved. Name it Resolved",
        "Aucune colonne n’indique quand un ticket a été résolu. Nommez-la Resolved",
    ),
    (
        "No column says when an outage began. Name it From or Start.",
        "Aucune colonne n’indique quand une panne a commencé. Nommez-la From ou Start.",
    ),
    (
        "No column says when an outage ended. Name it To, End or Duration.",
        "Aucune colonne n’indique quand une panne a pris fin. Nommez-la To, End ou Duration.",
    ),
    (
        "No column says when the first reply went out. Name it First reply",
        "Aucune colonne n’indique quand la première réponse est partie. Nommez-la First reply",
    ),
    (
        "No column says which field changed. Name it Field",
        "Aucune colonne n’indique quel champ a changé. Nommez-la Field",
    ),
    (
        "No credit looks at \"{0}\", although it has a goal and others of the agreement have a credit: its misses cost nothing.{1}",
        "Aucun avoir ne porte sur « {0} », qui a pourtant un objectif alors que d’autres délais cibles de l’accord ont un avoir : ses manquements ne coûtent rien.{1}",
    ),
    (
        "No credit looks at \"{0}\", although others of the agreement have one: missing its goal of {1} costs nothing.",
        "Aucun avoir ne porte sur « {0} », alors que d’autres indicateurs de l’accord en ont un : manquer son objectif de {1} ne coûte rien.",
    ),
    (
        "No days are given here: remove \"day\".",
        "Aucun jour n’est accordé ici : supprimez \"day\".",
    ),
    (
        "No event of this kind stands before the correction: name one that does.",
        "Aucun événement de ce type ne précède la correction : nommez-en un qui la précède.",
    ),
    (
        "No field is named, so every ticket would be left out: name one, such as { \"closure\": [\"No access\"] }.",
        "Aucun champ n’est nommé, tous les tickets seraient donc exclus : nommez-en un, comme { \"closure\": [\"No access\"] }.",
    ),
    (
        "No holidays known for {0} in the preset \"{1}\" of calendar \"{2}\": they count as ordinary days.",
        "Aucun jour férié n’est connu pour {0} dans le modèle « {1} » du calendrier « {2} » : ils comptent comme des jours ordinaires.",
    ),
    (
        "No measure of availability names \"{0}\", so its outages count nowhere; there are {1}.{2}",
        "Aucun indicateur de disponibilité ne nomme « {0} », ses pannes ne comptent donc nulle part ; leur nombre : {1}.{2}",
    ),
    (
        "No outage is of the kind \"{0}\", but some are of the kind \"{1}\", which counts: is it the same?",
        "Aucune panne n’est du type « {0} », mais il y en a du type « {1} », qui compte : est-ce le même ?",
    ),
    (
        "No ticket of the log is in the list beside it.",
        "Aucun ticket du journal ne figure dans la liste jointe.",
    ),
    (
        "No week takes turns with the hours: add one, such as { \"mon-thu\": [\"09:00-17:30\"] }, or remove \"alternating\".",
        "Aucune semaine n’alterne avec les heures : ajoutez-en une, comme { \"mon-thu\": [\"09:00-17:30\"] }, ou supprimez \"alternating\".",
    ),
    (
        "No {0} is named, so it would never apply: name one, or remove it.",
        "Rien n’est nommé dans cette liste ({0}), elle ne s’appliquerait donc jamais : ajoutez une entrée, ou supprimez la liste.",
    ),
    (
        "Nothing can be rounded to {0}: write a percentage above 0% with at most 6 decimals, such as \"0.1%\".",
        "Rien ne peut être arrondi à {0} : indiquez un pourcentage supérieur à 0 % avec au plus 6 décimales, comme \"0.1%\".",
    ),
    (
        "Nothing counts as a response, so none could ever be in time: name something, such as \"public-reply\".",
        "Rien ne vaut réponse, aucune ne pourrait donc être dans les temps : nommez quelque chose, par exemple \"public-reply\".",
    ),
    (
        "Nothing is paused here that could be resumed: remove this event, or add the \"paused\" before it.",
        "Rien n’est en pause ici qui puisse reprendre : supprimez cet événement, ou ajoutez avant lui le \"paused\" manquant.",
    ),
    (
        "Nothing lies between {0} and {1}: write an upper edge that is higher than the lower one.",
        "Il n’y a rien entre {0} et {1} : indiquez une borne supérieure plus élevée que la borne inférieure.",
    ),
    (
        "Nothing more is open on {0}: add a period, such as \"10:00-14:00\", or remove the date.",
        "Rien de plus n’est ouvert le {0} : ajoutez une plage, comme \"10:00-14:00\", ou supprimez la date.",
    ),
    (
        "One ticket can cost twice: {0} towards \"{1}\" and towards \"{2}\", and both are owed. A limit per incident, or one that lets only the greatest count, says otherwise.{3}",
        "Un même ticket peut coûter deux fois : {0} pour « {1} » et pour « {2} », et les deux sont dus. Un plafond par incident, ou un plafond qui ne laisse compter que le plus élevé, en décide autrement.{3}",
    ),
    (
        "Only a figure can reach a level later: look at the figure of a measure, or remove it.",
        "Seule une valeur peut atteindre un niveau plus tard : prenez la valeur d’un indicateur, ou supprimez cet ajustement.",
    ),
    (
        "Only outages have a share of users who were hit: look at an availability measure, or remove it.",
        "Seules les pannes ont une part d’utilisateurs touchés : prenez un indicateur de disponibilité, ou supprimez cet ajustement.",
    ),
    (
        "Outages without a kind are unplanned and always count: write the kind that is left out, or remove it.",
        "Les pannes sans type sont non planifiées et comptent toujours : indiquez le type à exclure, ou supprimez l’entrée.",
    ),
    (
        "Over the {0} days and {1} tickets of the document these credits have {2} steps; up to {3} are possible: credit over longer periods, or judge fewer tickets.",
        "Sur les {0} jours et {1} tickets du document, ces avoirs comptent {2} étapes ; {3} au plus sont possibles : accordez les avoirs sur des périodes plus longues, ou jugez moins de tickets.",
    ),
    (
        "Over the {0} days of the tickets these are {1} figures; up to {2} are possible: measure over longer periods, or judge fewer years.",
        "Sur les {0} jours des tickets, cela fait {1} valeurs ; {2} au plus sont possibles : mesurez sur des périodes plus longues, ou jugez moins d’années.",
    ),
    (
        "Samples in no period of a measure that is made of them: {0}. They count nowhere.",
        "Échantillons hors de toute période d’un indicateur qui en est tiré : {0}. Ils ne comptent nulle part.",
    ),
    (
        "The calendar \"{0}\" has no open hours, so no time would ever count: give it at least one period, such as { \"mon-fri\": [\"09:00-17:30\"] }.",
        "Le calendrier « {0} » n’a pas d’heures d’ouverture, aucun temps ne compterait donc jamais : donnez-lui au moins une plage, comme { \"mon-fri\": [\"09:00-17:30\"] }.",
    ),
    (
        "The calendar \"{0}\" is never open, because {1}, so no time would ever count: name others.",
        "Le calendrier « {0} » n’est jamais ouvert, parce que {1}, aucun temps ne compterait donc jamais : nommez-en d’autres.",
    ),
    (
        "The calendar \"{0}\" would be made of itself by {1}: name another calendar here.",
        "Le calendrier « {0} » serait composé de lui-même par {1} : nommez ici un autre calendrier.",
    ),
    (
        "The calendar \"{0}\" would be made of itself: name another calendar here.",
        "Le calendrier « {0} » serait composé de lui-même : nommez ici un autre calendrier.",
    ),
    (
        "The calendar is never open, because this closes all of {0}.hours: make it shorter, or remove it.",
        "Le calendrier n’est jamais ouvert, parce que ceci ferme la totalité de {0}.hours : raccourcissez-le, ou supprimez-le.",
    ),
    (
        "The cap is a share, and nothing says of what: name a charge, or write a sum.",
        "Le plafond est une part, et rien ne dit de quoi : nommez une redevance, ou indiquez une somme.",
    ),
    (
        "The end is before the beginning: correct one of the two.",
        "La fin est antérieure au début : corrigez l’un des deux.",
    ),
    (
        "The field has no name: write the name of the ticket field that holds the date.",
        "Le champ n’a pas de nom : indiquez le nom du champ du ticket qui contient la date.",
    ),
    (
        "The file beside the list has to be a log with one row a change.",
        "Le fichier joint à la liste doit être un journal avec une ligne par modification.",
    ),
    (
        "The file beside the log has to be a list with one row a ticket.",
        "Le fichier joint au journal doit être une liste avec une ligne par ticket.",
    ),
    (
        "The file has a header but no tickets. Export it again with at least one.",
        "Le fichier a un en-tête mais aucun ticket. Exportez-le de nouveau avec au moins un ticket.",
    ),
    (
        "The file has no such column.",
        "Le fichier n’a pas cette colonne.",
    ),
    (
        "The file is empty. Export the tickets with a header and one row each.",
        "Le fichier est vide. Exportez les tickets avec un en-tête et une ligne par ticket.",
    ),
    (
        "The file is larger than 1 GB. Export a shorter range of dates.",
        "Le fichier dépasse 1 Go. Exportez une période plus courte.",
    ),
    (
        "The first band gives nothing: {0} cost nothing.",
        "Le premier palier ne donne rien : aucun coût pour {0}.",
    ),
    (
        "The goal of {0} is above {1}%, which the goals of its components come to if they fail independently of each other.",
        "L’objectif de {0} est supérieur à {1} %, ce que donnent ensemble les objectifs de ses composants s’ils tombent en panne indépendamment les uns des autres.",
    ),
    (
        "The goal of {0} is missed at a figure {1}, and nothing is owed there.",
        "L’objectif de {0} est manqué avec une valeur {1}, et rien n’y est dû.",
    ),
    (
        "The goal of {0} is missed at a figure {1}, and yet a reward of {2} is owed there.",
        "L’objectif de {0} est manqué avec une valeur {1}, et pourtant un bonus de {2} y est dû.",
    ),
    (
        "The goal of {0} is reached at a figure {1}, and yet {2} is owed there.",
        "L’objectif de {0} est atteint avec une valeur {1}, et pourtant il y est dû {2}.",
    ),
    (
        "The holidays \"{0}\" are not loaded. Load their file, or remove the preset.",
        "Les jours fériés « {0} » ne sont pas chargés. Chargez leur fichier, ou supprimez le modèle.",
    ),
    (
        "The id is empty: give it a word that others can refer to.",
        "L’id est vide : donnez-lui un mot auquel d’autres peuvent se référer.",
    ),
    (
        "The last band ends: what is owed for {0} is not said, and nothing is counted there. Leave out its outer edge if it gives {1} from there on.",
        "Le dernier palier a une fin : ce qui est dû pour {0} n’est pas précisé, et rien n’y est compté. Omettez sa borne extérieure si ce qu’il donne vaut aussi à partir de là : {1}.",
    ),
    (
        "The lost time is given back {0} times.",
        "Le temps perdu est rendu {0} fois.",
    ),
    (
        "The parts of \"{0}\" come to {1}% of it together: only a cap keeps what is owed below the whole.",
        "Les parties de « {0} » en représentent ensemble {1} % : seul un plafond maintient ce qui est dû sous le total.",
    ),
    (
        "The pause needs another value of a field that the start needs too: it can hold only after that field has changed.",
        "La pause exige une autre valeur d’un champ dont le départ a aussi besoin : elle ne peut s’appliquer qu’après un changement de ce champ.",
    ),
    (
        "The period is the whole contract, and nothing says when it began: add \"effective\": { \"from\": ... }.",
        "La période est le contrat entier, et rien ne dit quand il a commencé : ajoutez \"effective\": { \"from\": ... }.",
    ),
    (
        "The points of \"{0}\" come to nothing: no credit on points turns them into a share or a sum.",
        "Les points de « {0} » n’aboutissent à rien : aucun avoir portant sur des points ne les convertit en part ou en somme.",
    ),
    (
        "The requester does not wait in every status: list in \"pausedBy\" the pause rules under which it is the provider that waits.",
        "Le demandeur n’attend pas dans tous les statuts : indiquez dans \"pausedBy\" les règles de pause où c’est le prestataire qui attend.",
    ),
    (
        "The right is empty: say what the customer may do, such as \"Terminate for cause\".",
        "Le droit est vide : indiquez ce que le client peut faire, par exemple \"Terminate for cause\".",
    ),
    (
        "The row has more or fewer cells than the header: add what is missing.",
        "La ligne a plus ou moins de cellules que l’en-tête : ajoutez ce qui manque.",
    ),
    (
        "The service is empty: write what outages call it.",
        "Le service est vide : indiquez comment les pannes l’appellent.",
    ),
    (
        "The target \"{0}\" is {1}, and the credit begins at {2}: a miss between the two costs nothing.",
        "Le délai cible « {0} » est de {1}, et l’avoir commence à {2} : un manquement entre les deux ne coûte rien.",
    ),
    (
        "The target gives no time: add \"within\", such as \"8h\", or \"by\", such as { \"kind\": \"business-day\", \"days\": 1, \"time\": \"16:00\" }.",
        "Le délai cible ne donne aucune durée : ajoutez \"within\", comme \"8h\", ou \"by\", comme { \"kind\": \"business-day\", \"days\": 1, \"time\": \"16:00\" }.",
    ),
    (
        "The ticket has no \"opened\" event: say when it was logged.",
        "Le ticket n’a pas d’événement \"opened\" : indiquez quand il a été enregistré.",
    ),
    (
        "The ticket has no id: give it its number.",
        "Le ticket n’a pas d’id : donnez-lui son numéro.",
    ),
    (
        "The ticket is not opened yet at this point: put the \"opened\" event first.",
        "Le ticket n’est pas encore ouvert à ce moment : placez l’événement \"opened\" en premier.",
    ),
    (
        "The ticket is not resolved here, so it cannot be reopened: remove this event, or add the \"resolved\" before it.",
        "Le ticket n’est pas résolu ici, il ne peut donc pas être rouvert : supprimez cet événement, ou ajoutez avant lui le \"resolved\" manquant.",
    ),
    (
        "The ticket is opened a second time: remove this event, or write \"reopened\".",
        "Le ticket est ouvert une deuxième fois : supprimez cet événement, ou écrivez \"reopened\".",
    ),
    (
        "The ticket was merged into one that leads back to it, or into such a circle: remove one of the \"merged\" events.",
        "Le ticket a été fusionné dans un ticket qui ramène à lui, ou dans un tel cercle : supprimez l’un des événements \"merged\".",
    ),
    (
        "The time zone is empty: write one, such as \"Europe/London\".",
        "Le fuseau horaire est vide : indiquez-en un, par exemple \"Europe/London\".",
    ),
    (
        "The whole contract has no number of days: give a sum or a share, or days of shorter periods.",
        "Le contrat entier n’a pas de nombre de jours : accordez une somme ou une part, ou des jours sur des périodes plus courtes.",
    ),
    (
        "The {0} is empty: write it, or remove it.",
        "Une entrée est vide ({0}) : complétez-la, ou supprimez-la.",
    ),
    (
        "There are charges without a currency: add one, such as \"GBP\".",
        "Il y a des redevances sans devise : ajoutez-en une, par exemple \"GBP\".",
    ),
    (
        "There are no bands, so nothing would ever be given back: add one, such as { \"below\": \"95%\", \"give\": \"5%\" }, or remove the credit.",
        "Il n’y a pas de paliers, rien ne serait donc jamais rendu : ajoutez-en un, comme { \"below\": \"95%\", \"give\": \"5%\" }, ou supprimez l’avoir.",
    ),
    (
        "There are no multiples of {0}: write more.",
        "Il n’y a pas de multiples de {0} : indiquez davantage.",
    ),
    (
        "There are no slabs, so nothing would ever be given: add one, such as { \"from\": \"0h\", \"each\": \"1h\", \"give\": \"50.00\" }.",
        "Il n’y a pas d’échelons, rien ne serait donc jamais accordé : ajoutez-en un, comme { \"from\": \"0h\", \"each\": \"1h\", \"give\": \"50.00\" }.",
    ),
    (
        "There are sums of money without a currency: add one, such as \"GBP\".",
        "Il y a des sommes d’argent sans devise : ajoutez-en une, par exemple \"GBP\".",
    ),
    (
        "There are {0} {1} here; up to {2} are possible: take some away.",
        "Il y a ici {0} {1} ; le maximum possible est {2} : retirez-en.",
    ),
    (
        "There is a header but no outages. Add a row for each of them.",
        "Il y a un en-tête mais aucune panne. Ajoutez une ligne pour chacune.",
    ),
    (
        "There is a thirtieth of what is paid for months, and this period has no whole months: write \"calendar-day\".",
        "Un trentième n’existe que de ce qui est payé par mois, et cette période n’a pas de mois entiers : écrivez \"calendar-day\".",
    ),
    (
        "There is more time to respond than to resolve (\"{0}\"): the response can never be late on its own.",
        "Il y a plus de temps pour répondre que pour résoudre (« {0} ») : la réponse ne peut jamais être en retard à elle seule.",
    ),
    (
        "There is no pause, so nothing is ever resumed.",
        "Il n’y a pas de pause, rien ne reprend donc jamais.",
    ),
    (
        "There is nothing in this group: name its components, or remove it.",
        "Il n’y a rien dans ce groupe : nommez ses composants, ou supprimez-le.",
    ),
    (
        "There is nothing to combine: name two calendars or more, such as those in {0}.",
        "Il n’y a rien à combiner : nommez au moins deux calendriers, comme ceux de {0}.",
    ),
    (
        "These are {0} {1}; up to {2} are possible: measure over longer periods, or judge fewer years.",
        "Cela fait {0} {1} ; le maximum possible est {2} : mesurez sur des périodes plus longues, ou jugez moins d’années.",
    ),
    (
        "This band never gives its {0}: {1}.",
        "Ce palier ne donne jamais ses {0} : {1}.",
    ),
    (
        "This ends what did not begin: export the calendar once more.",
        "Ceci termine ce qui n’a pas commencé : exportez de nouveau le calendrier.",
    ),
    (
        "This event does not end: the file is cut off. Export the calendar once more.",
        "Cet événement ne se termine pas : le fichier est tronqué. Exportez de nouveau le calendrier.",
    ),
    (
        "This is a file of \"{0}\": open one that was saved here.",
        "C’est un fichier de « {0} » : ouvrez-en un qui a été enregistré ici.",
    ),
    (
        "This is a spreadsheet or an archive, not text. Save it as CSV first.",
        "C’est un classeur ou une archive, pas du texte. Enregistrez-le d’abord en CSV.",
    ),
    (
        "This is no iCalendar file: one begins with BEGIN:VCALENDAR. Choose a file that ends in .ics.",
        "Ce n’est pas un fichier iCalendar : il commencerait par BEGIN:VCALENDAR. Choisissez un fichier qui se termine par .ics.",
    ),
    (
        "This is no line of an iCalendar file: it has a name, a colon and a value. Export the calendar once more.",
        "Ce n’est pas une ligne de fichier iCalendar : elle aurait un nom, un deux-points et une valeur. Exportez de nouveau le calendrier.",
    ),
    (
        "This is not JSON: {0}.",
        "Ce n’est pas du JSON : {0}.",
    ),
    (
        "This is not a text file. Save it as CSV first.",
        "Ce n’est pas un fichier texte. Enregistrez-le d’abord en CSV.",
    ),
    (
        "This is version {0}, and version {1} is known here: use a calculator that knows version {0}, or write version {1}.",
        "C’est la version {0}, et c’est la version {1} qui est connue ici : utilisez un calculateur qui connaît la version {0}, ou écrivez la version {1}.",
    ),
    (
        "This limit bounds nothing: add a \"cap\", or say under \"combine\" which of the credits counts.",
        "Ce plafond ne limite rien : ajoutez un \"cap\", ou indiquez sous \"combine\" lequel des avoirs compte.",
    ),
    (
        "This says when misses are allowed, but not how many: add \"allowedMisses\", or remove \"below\".",
        "Ceci indique quand des manquements sont admis, mais pas combien : ajoutez \"allowedMisses\", ou supprimez \"below\".",
    ),
    (
        "This works on money, and the credit gives none: remove it.",
        "Ceci agit sur de l’argent, et l’avoir n’en donne pas : supprimez-le.",
    ),
    (
        "This works on what is given, and {0}[{1}] on the money that comes of it: write it before that.",
        "Ceci agit sur ce qui est accordé, et {0}[{1}] sur l’argent qui en résulte : écrivez-le avant.",
    ),
    (
        "Tickets merged into tickets that are not in the list: {0}. What they should follow is not known, so it can't be told how they stand.",
        "Tickets fusionnés dans des tickets absents de la liste : {0}. Ce qu’ils devraient suivre n’est pas connu, on ne peut donc pas dire où ils en sont.",
    ),
    (
        "Two bands hold for {0}: one gives {1}, the other {2}. The one that begins nearer to the bad side counts: {3}.{4}",
        "Deux paliers s’appliquent pour {0} : {1} pour l’un, {2} pour l’autre. Celui qui commence plus près du mauvais côté compte : {3}.{4}",
    ),
    (
        "Use a comma, a semicolon or a tab.",
        "Utilisez une virgule, un point-virgule ou une tabulation.",
    ),
    (
        "What is better earns less",
        "Ce qui est meilleur rapporte moins",
    ),
    (
        "What is owed can come to {0} of \"{1}\", more than is paid: {2}. A limit with a cap keeps it within.",
        "Ce qui est dû peut atteindre {0} de « {1} », plus que ce qui est payé : {2}. Un plafond chiffré l’en empêche.",
    ),
    (
        "What is paid once has no part that falls on a period: take the \"whole\".",
        "Ce qui est payé une fois n’a pas de part qui revient à une période : prenez la totalité (\"whole\").",
    ),
    (
        "What is worse costs less",
        "Ce qui est pire coûte moins",
    ),
    (
        "What it looks at",
        "Ce sur quoi il porte",
    ),
    (
        "Whenever it starts, the pause holds as well: the clock starts standing still.",
        "Chaque fois qu’il démarre, la pause s’applique aussi : le chronomètre démarre à l’arrêt.",
    ),
    (
        "Whenever it would start, it is to be cancelled or stopped as well, and that is stronger: the clock never starts.",
        "Chaque fois qu’il devrait démarrer, il doit aussi être levé ou prendre fin, et cela l’emporte : le chronomètre ne démarre jamais.",
    ),
    (
        "With the corrected time events[{0}] is wrong. {1}",
        "Avec l’heure corrigée, events[{0}] est erroné. {1}",
    ),
    (
        "With {0} every interval would be down: write another error rate, such as \"5%\".",
        "Avec {0}, tous les intervalles seraient en panne : indiquez un autre taux d’erreur, comme \"5%\".",
    ),
    (
        "With {0} no interval would be down: write another error rate, such as \"5%\".",
        "Avec {0}, aucun intervalle ne serait en panne : indiquez un autre taux d’erreur, comme \"5%\".",
    ),
    (
        "Write a date and a time such as 2026-11-02 09:00.",
        "Indiquez une date et une heure comme 2026-11-02 09:00.",
    ),
    (
        "Write a length with its unit, such as 44m or 1h30m.",
        "Indiquez une durée avec son unité, comme 44m ou 1h30m.",
    ),
    (
        "Write a share from 0% to 100%, such as 40%.",
        "Indiquez une part de 0 % à 100 %, comme 40%.",
    ),
    (
        "Write how many users it hit, as a whole number such as 120.",
        "Indiquez combien d’utilisateurs elle a touchés, par un nombre entier comme 120.",
    ),
    (
        "Write the date as year, month, day: 2026-11-02 09:00.",
        "Écrivez la date dans l’ordre année, mois, jour : 2026-11-02 09:00.",
    ),
    (
        "\"{0}\" adds hours to days that are counted by the clock: write days alone, such as \"{1}d\".",
        "« {0} » ajoute des heures à des jours comptés au calendrier : écrivez seulement des jours, comme \"{1}d\".",
    ),
    (
        "\"{0}\" and \"{1}\" are not owed by the same party, so they have nothing in common to limit: make two limits of it.",
        "« {0} » et « {1} » ne sont pas dus par la même partie, ils n’ont donc rien en commun à plafonner : faites-en deux plafonds.",
    ),
    (
        "\"{0}\" cannot be held against the others: some give points and some do not. Make two limits of it.",
        "« {0} » ne peut pas être comparé aux autres : certains donnent des points et d’autres non. Faites-en deux plafonds.",
    ),
    (
        "\"{0}\" cannot be read: {1}",
        "« {0} » ne peut pas être lu : {1}",
    ),
    (
        "\"{0}\" counts days, and the agreement does not say what a day is: add agreement.day, such as { \"kind\": \"hours\", \"hours\": \"8h\" }, or write hours.",
        "« {0} » compte en jours, et l’accord ne dit pas ce qu’est un jour : ajoutez agreement.day, comme { \"kind\": \"hours\", \"hours\": \"8h\" }, ou écrivez des heures.",
    ),
    (
        "\"{0}\" counts days, which here is a time by the clock and not a length: write hours, such as \"8h\".",
        "« {0} » compte en jours, ce qui désigne ici un moment du calendrier et non une durée : écrivez des heures, comme \"8h\".",
    ),
    (
        "\"{0}\" gives points: cap them in points, or the credit that turns them into money.",
        "« {0} » donne des points : plafonnez-les en points, ou plafonnez l’avoir qui les convertit en argent.",
    ),
    (
        "\"{0}\" gives something else than what is capped: cap each in its own unit.",
        "« {0} » donne autre chose que ce qui est plafonné : plafonnez chacun dans sa propre unité.",
    ),
    (
        "\"{0}\" has longer periods than the limit: limit it for a time that is at least as long.",
        "« {0} » a des périodes plus longues que le plafond : plafonnez-le sur une durée au moins aussi longue.",
    ),
    (
        "\"{0}\" has other periods than \"{1}\", so their points cannot be added up: give them the same.",
        "« {0} » a d’autres périodes que « {1} », leurs points ne peuvent donc pas être additionnés : donnez-leur les mêmes.",
    ),
    (
        "\"{0}\" in its RRULE cannot be read. List its dates in RDATE instead.",
        "« {0} » dans son RRULE ne peut pas être lu. Indiquez plutôt ses dates dans RDATE.",
    ),
    (
        "\"{0}\" is missing here: add it.",
        "Il manque ici « {0} » : ajoutez-le.",
    ),
    (
        "\"{0}\" is named by more than {1} pause rules; up to {1} may name one {2}: take some away.",
        "« {0} » est nommé par plus de {1} règles de pause ; pour une même entrée de « {2} », elles peuvent être {1} au plus : retirez-en.",
    ),
    (
        "\"{0}\" is no date that can be read. Write one such as 20261224 or 20261224T130000.",
        "« {0} » n’est pas une date lisible. Écrivez-en une comme 20261224 ou 20261224T130000.",
    ),
    (
        "\"{0}\" is no time at all: write a longer one, such as \"15m\".",
        "« {0} » est une durée nulle : indiquez-en une plus longue, comme \"15m\".",
    ),
    (
        "\"{0}\" is no time zone. Use an IANA name such as Europe/London.",
        "« {0} » n’est pas un fuseau horaire. Utilisez un nom IANA comme Europe/London.",
    ),
    (
        "\"{0}\" is not a column that is looked for: write id, priority, logged, replied, resolved, status, updated, category, assignment-group, field, from or to",
        "« {0} » n’est pas une colonne recherchée : écrivez id, priority, logged, replied, resolved, status, updated, category, assignment-group, field, from ou to",
    ),
    (
        "\"{0}\" is not a currency: write its three capital letters, such as \"GBP\".",
        "« {0} » n’est pas une devise : écrivez ses trois lettres majuscules, comme \"GBP\".",
    ),
    (
        "\"{0}\" is not a day: write mon, tue, … sun, or a range such as mon-fri",
        "« {0} » n’est pas un jour : écrivez mon, tue, … sun, ou un intervalle comme mon-fri",
    ),
    (
        "\"{0}\" is not a time zone known here: did you mean \"{1}\"?",
        "« {0} » n’est pas un fuseau horaire connu ici : vouliez-vous dire « {1} » ?",
    ),
    (
        "\"{0}\" is not a time zone known here: write a name of the IANA database, such as \"Europe/London\".",
        "« {0} » n’est pas un fuseau horaire connu ici : écrivez un nom de la base IANA, comme \"Europe/London\".",
    ),
    (
        "\"{0}\" is not a {1} known here. Did you mean \"{2}\"? Known: {3}.",
        "« {0} » n’est pas un {1} connu ici. Vouliez-vous dire « {2} » ? Connus : {3}.",
    ),
    (
        "\"{0}\" is not a {1} known here. Known: {2}.",
        "« {0} » n’est pas un {1} connu ici. Connus : {2}.",
    ),
    (
        "\"{0}\" is not known {1}.",
        "« {0} » n’est pas connu {1}.",
    ),
    (
        "\"{0}\" is not one of the periods of {1}.period: write one of them, such as \"{2}\".",
        "« {0} » n’est pas l’une des périodes de {1}.period : indiquez-en une, comme \"{2}\".",
    ),
    (
        "\"{0}\" is nothing to round to: write up to 24h, such as \"15m\".",
        "« {0} » ne permet aucun arrondi : indiquez au plus 24h, par exemple \"15m\".",
    ),
    (
        "\"{0}\" is the id of a charge too: give this part another one.",
        "« {0} » est aussi l’id d’une redevance : donnez-en un autre à cette partie.",
    ),
    (
        "\"{0}\" is the id of agreement.calendars.{0} too: give each calendar its own.",
        "« {0} » est aussi l’id de agreement.calendars.{0} : donnez à chaque calendrier le sien.",
    ),
    (
        "\"{0}\" is the id of tickets[{1}] too: give each ticket its own.",
        "« {0} » est aussi l’id de tickets[{1}] : donnez à chaque ticket le sien.",
    ),
    (
        "\"{0}\" is too long: lengths go up to ten years.",
        "« {0} » est trop long : les durées vont jusqu’à dix ans.",
    ),
    (
        "\"{0}\" looks at a period and not at single incidents: limit it by its period.",
        "« {0} » porte sur une période et non sur des incidents isolés : plafonnez-le par sa période.",
    ),
    (
        "\"{0}\" says what a day is by days: write hours, such as \"8h\".",
        "« {0} » définit un jour par des jours : écrivez des heures, comme \"8h\".",
    ),
    (
        "\"{0}\" stands here twice: keep one of them.",
        "« {0} » figure ici deux fois : gardez-en un seul.",
    ),
    (
        "\"{0}\" stands in {1} already, and credits name all measures alike: change one of them.",
        "« {0} » figure déjà dans {1}, et les avoirs nomment tous les indicateurs de la même façon : changez l’un des deux.",
    ),
    (
        "\"{0}\" stands in {1} already: keep one of them, or change one.",
        "« {0} » figure déjà dans {1} : gardez l’un des deux, ou changez-en un.",
    ),
    (
        "a \"corrected\" event names the kind of event and its right time",
        "un événement \"corrected\" nomme le type d’événement et son heure exacte",
    ),
    (
        "a \"merged\" event names the ticket that this one went into",
        "un événement \"merged\" nomme le ticket dans lequel celui-ci a été fusionné",
    ),
    (
        "a \"set\" event names the field and its value",
        "un événement \"set\" nomme le champ et sa valeur",
    ),
    (
        "a \"status\" event names the status",
        "un événement \"status\" nomme le statut",
    ),
    (
        "a credit may be the greatest in one rolling period and not in the next. Use other periods.",
        "un avoir peut être le plus élevé sur une période glissante et ne pas l’être sur la suivante. Utilisez d’autres périodes.",
    ),
    (
        "a day is worth a part of what is paid in the period. Take the \"part\" that falls on it, or name a charge that is paid more often.",
        "un jour vaut une part de ce qui est payé dans la période. Prenez la part qui revient à la période (\"part\"), ou nommez une redevance payée plus souvent.",
    ),
    (
        "a figure of {0}",
        "une valeur {0}",
    ),
    (
        "a gap is taken between percentages. Use \"steps\", or look at a figure.",
        "un écart se prend entre des pourcentages. Utilisez \"steps\", ou prenez la valeur d’un indicateur.",
    ),
    (
        "a list",
        "une liste",
    ),
    (
        "a list of dates",
        "une liste de dates",
    ),
    (
        "a list of tickets",
        "une liste de tickets",
    ),
    (
        "a miss of \"{0}\" counts",
        "un manquement de « {0} » compte",
    ),
    (
        "a number",
        "un nombre",
    ),
    (
        "a number is looked at: write one, such as 5",
        "c’est un nombre qui est examiné ; écrivez-en un, comme 5",
    ),
    (
        "a percentage is looked at: write one, such as 99.9%",
        "c’est un pourcentage qui est examiné ; écrivez-en un, comme 99.9%",
    ),
    (
        "a reading of {0}",
        "une valeur relevée {0}",
    ),
    (
        "a string",
        "une chaîne de caractères",
    ),
    (
        "a ticket counts once for all its targets. Count clocks, or remove the goals by target.",
        "un ticket compte une seule fois pour tous ses délais cibles. Comptez les chronomètres, ou supprimez les objectifs par délai cible.",
    ),
    (
        "a ticket may be within the cap in one rolling period and over it in the next. Use another period, or remove the cap.",
        "un ticket peut être dans le plafond sur une période glissante et le dépasser sur la suivante. Utilisez une autre période, ou supprimez le plafond.",
    ),
    (
        "a time is looked at: write one, such as 4h",
        "c’est une durée qui est examinée ; écrivez-en une, comme 4h",
    ),
    (
        "a whole number",
        "un nombre entier",
    ),
    (
        "a whole number or a string",
        "un nombre entier ou une chaîne de caractères",
    ),
    (
        "a word, or an object with its \"kind\"",
        "un mot, ou un objet avec son \"kind\"",
    ),
    (
        "above {0}",
        "au-dessus de {0}",
    ),
    (
        "above {0} and below {1}",
        "au-dessus de {0} et sous {1}",
    ),
    (
        "above {0} and up to {1}",
        "au-dessus de {0} et jusqu’à {1}",
    ),
    (
        "add it to {0}.",
        "ajoutez-le à {0}.",
    ),
    (
        "after \"asked\": write \"no-answer-needed\" if nothing is owed for it, otherwise nothing",
        "après \"asked\" : écrivez \"no-answer-needed\" si rien n’est dû pour cela, sinon rien",
    ),
    (
        "after \"merged\", since it is this ticket itself: write the id of the other one",
        "après \"merged\", puisque c’est ce ticket lui-même : écrivez l’id de l’autre",
    ),
    (
        "after \"opened\": write \"provider\" if the provider logged the ticket, otherwise nothing",
        "après \"opened\" : écrivez \"provider\" si le prestataire a enregistré le ticket, sinon rien",
    ),
    (
        "agreement.charges[{0}] is not paid for longer than a period here, so all that is paid in it counts: remove \"taken\".",
        "agreement.charges[{0}] n’est pas payée ici pour plus longtemps qu’une période, tout ce qui y est payé compte donc : supprimez \"taken\".",
    ),
    (
        "agreement.charges[{0}] is paid again and again, and nothing says for how long in all: add \"effective\" with \"from\" and \"until\", or name a charge that is paid once for the contract.",
        "agreement.charges[{0}] est payée encore et encore, et rien ne dit pendant combien de temps en tout : ajoutez \"effective\" avec \"from\" et \"until\", ou nommez une redevance payée une fois pour le contrat.",
    ),
    (
        "agreement.charges[{0}] is paid by whole months, and {1} has no whole months: make it a month, a quarter, a half-year or a year.",
        "agreement.charges[{0}] est payée par mois entiers, et {1} n’a pas de mois entiers : prenez un mois, un trimestre, un semestre ou une année.",
    ),
    (
        "agreement.charges[{0}] is paid for longer than a period here, so it has to be said how much of it counts: write { \"charge\": \"{1}\", \"taken\": \"whole\" }, or \"part\" for what falls on the period.",
        "agreement.charges[{0}] est payée ici pour plus longtemps qu’une période, il faut donc dire quelle part en compte : écrivez { \"charge\": \"{1}\", \"taken\": \"whole\" }, ou \"part\" pour ce qui revient à la période.",
    ),
    (
        "agreement.rules.judge compares instants, and agreement.rules.rounding rounds the time used, which is then not compared: keep one of them.",
        "agreement.rules.judge compare des instants, et agreement.rules.rounding arrondit le temps consommé, qui n’est alors pas comparé : gardez l’un des deux.",
    ),
    (
        "agreement.rules.priorityChange lets the first target win, and agreement.rules.versions changes it with each version: write \"at-start\", or another answer to changes.",
        "agreement.rules.priorityChange laisse le premier délai cible l’emporter, et agreement.rules.versions en change à chaque version : écrivez \"at-start\", ou une autre réponse aux changements.",
    ),
    (
        "agreement.rules.reopen lets every resolution stand, and agreement.rules.reopenWithin says after how long it does: remove one of them.",
        "agreement.rules.reopen maintient chaque résolution, et agreement.rules.reopenWithin dit après combien de temps elle vaut : supprimez l’un des deux.",
    ),
    (
        "agreement.rules.zone says that calendars are read in the zone of the {0}, and this one does not name it: add it, such as \"Europe/London\", or remove agreement.rules.zone.",
        "agreement.rules.zone dit que les calendriers se lisent dans le fuseau indiqué par « {0} », et celui-ci n’en nomme pas : ajoutez-le, par exemple \"Europe/London\", ou supprimez agreement.rules.zone.",
    ),
    (
        "an \"assigned\" event names who it is assigned to",
        "un événement \"assigned\" nomme à qui le ticket est affecté",
    ),
    (
        "an event such as [\"2026-11-23T11:00\", \"status\", \"Waiting for customer\"]",
        "un événement comme [\"2026-11-23T11:00\", \"status\", \"Waiting for customer\"]",
    ),
    (
        "an object",
        "un objet",
    ),
    (
        "an object of names with their dates",
        "un objet composé de noms et de leurs dates",
    ),
    (
        "an object with what changes",
        "un objet avec ce qui change",
    ),
    (
        "an outage may be within the limit in one rolling period and over it in the next. Use another period, or remove the limit.",
        "une panne peut être dans la limite sur une période glissante et la dépasser sur la suivante. Utilisez une autre période, ou supprimez la limite.",
    ),
    (
        "bands",
        "paliers",
    ),
    (
        "below {0}",
        "sous {0}",
    ),
    (
        "better",
        "mieux",
    ),
    (
        "between the bands for {0} and for {1}",
        "entre les paliers « {0} » et « {1} »",
    ),
    (
        "calendar",
        "calendrier",
    ),
    (
        "calendars",
        "calendriers",
    ),
    (
        "changes",
        "changements",
    ),
    (
        "charge",
        "redevance",
    ),
    (
        "charge or part",
        "redevance ou partie",
    ),
    (
        "charge {0}",
        "redevance {0}",
    ),
    (
        "charges",
        "redevances",
    ),
    (
        "classes",
        "classes",
    ),
    (
        "clocks went back between them, so write both with their offset from UTC",
        "l’heure a été reculée entre les deux, écrivez-les donc tous deux avec leur décalage par rapport à UTC",
    ),
    (
        "combined calendars",
        "calendriers combinés",
    ),
    (
        "components",
        "composants",
    ),
    (
        "credit",
        "avoir",
    ),
    (
        "credit that gives points",
        "avoir qui donne des points",
    ),
    (
        "credit {0}",
        "avoir {0}",
    ),
    (
        "credits",
        "avoirs",
    ),
    (
        "dated entries",
        "entrées datées",
    ),
    (
        "dates on which targets begin or end, each a change by agreement.rules.versions,",
        "dates de début ou de fin de délais cibles (chacune est un changement selon agreement.rules.versions)",
    ),
    (
        "did you mean \"{0}\"?",
        "vouliez-vous dire « {0} » ?",
    ),
    (
        "events",
        "événements",
    ),
    (
        "everything in it lies in bands nearer to the bad side too, and those count",
        "tout ce qu’il contient se trouve aussi dans des paliers plus proches du mauvais côté, et ce sont eux qui comptent",
    ),
    (
        "exactly {0}",
        "d’exactement {0}",
    ),
    (
        "exceptions",
        "exceptions",
    ),
    (
        "exclusions",
        "exclusions",
    ),
    (
        "fewer than {0} are always fewer than {1}, which are not judged at all. Raise \"below\", or remove one of them.",
        "moins de {0}, c’est toujours moins de {1}, où rien n’est jugé. Augmentez \"below\", ou supprimez l’un des deux.",
    ),
    (
        "field",
        "champ",
    ),
    (
        "figures",
        "valeurs",
    ),
    (
        "figures {0}",
        "des valeurs {0}",
    ),
    (
        "from {0} on",
        "à partir de {0}",
    ),
    (
        "from {0} to below {1}",
        "de {0} jusque sous {1}",
    ),
    (
        "from {0} to {1}",
        "de {0} à {1}",
    ),
    (
        "group",
        "groupe",
    ),
    (
        "hours per day, such as { \"mon-fri\": [\"09:00-17:30\"] }",
        "des heures par jour, comme { \"mon-fri\": [\"09:00-17:30\"] }",
    ),
    (
        "integer {0}",
        "l’entier {0}",
    ),
    (
        "it changes one date of another event. Exclude the date there with EXDATE, and make this an event of its own.",
        "il modifie une date d’un autre événement. Excluez-y la date avec EXDATE, et faites de celui-ci un événement à part.",
    ),
    (
        "it ends before it has begun. Correct its end.",
        "il finit avant d’avoir commencé. Corrigez sa fin.",
    ),
    (
        "it has a time and no end. Give it an end, or make it last all day.",
        "il a une heure et pas de fin. Donnez-lui une fin, ou faites-le durer toute la journée.",
    ),
    (
        "it has no DTSTART. Give it a date.",
        "il n’a pas de DTSTART. Donnez-lui une date.",
    ),
    (
        "it has two recurrences. Make two events of it.",
        "il a deux récurrences. Faites-en deux événements.",
    ),
    (
        "it is cancelled.",
        "il est annulé.",
    ),
    (
        "it lasts longer than a year. Correct its end.",
        "il dure plus d’un an. Corrigez sa fin.",
    ),
    (
        "it recurs {0}, and only YEARLY is read. List its dates in RDATE instead.",
        "il se répète selon {0}, et seul YEARLY est lu. Indiquez plutôt ses dates dans RDATE.",
    ),
    (
        "its DURATION cannot be read. Write one such as P1D or PT4H.",
        "sa valeur DURATION ne peut pas être lue. Écrivez-en une comme P1D ou PT4H.",
    ),
    (
        "its RRULE has no FREQ. Write FREQ=YEARLY.",
        "son RRULE n’a pas de FREQ. Écrivez FREQ=YEARLY.",
    ),
    (
        "its calendars have no time in common",
        "ses calendriers n’ont aucun moment en commun",
    ),
    (
        "its time zone \"{0}\" is not known. Use an IANA name such as Europe/London, or a time without a zone.",
        "son fuseau horaire « {0} » n’est pas connu. Utilisez un nom IANA comme Europe/London, ou une heure sans fuseau.",
    ),
    (
        "later amounts",
        "montants ultérieurs",
    ),
    (
        "lengths go up to ten years",
        "les durées vont jusqu’à dix ans",
    ),
    (
        "limit {0}",
        "plafond {0}",
    ),
    (
        "limits",
        "plafonds",
    ),
    (
        "list the events in the order of time",
        "placez les événements dans l’ordre du temps",
    ),
    (
        "logged",
        "l’enregistrement",
    ),
    (
        "measure",
        "indicateur",
    ),
    (
        "measures",
        "indicateurs",
    ),
    (
        "measures of availability",
        "indicateurs de disponibilité",
    ),
    (
        "misses of \"{0}\" and \"{1}\" count",
        "des manquements de « {0} » et de « {1} » comptent",
    ),
    (
        "modifiers",
        "ajustements",
    ),
    (
        "name one of those in {0} ({1}), or add it there.",
        "nommez-en un parmi ceux de {0} ({1}), ou ajoutez-le là.",
    ),
    (
        "no figure",
        "aucune valeur",
    ),
    (
        "nothing",
        "rien",
    ),
    (
        "one character",
        "un caractère",
    ),
    (
        "one decimal",
        "une décimale",
    ),
    (
        "only downtime is time lost. Look at the \"downtime\" of an availability measure, or at each outage.",
        "seule l’indisponibilité est du temps perdu. Prenez le \"downtime\" d’un indicateur de disponibilité, ou chaque panne.",
    ),
    (
        "only money is carried forward. Cap a sum or a share, or remove it.",
        "seul l’argent est reporté. Plafonnez une somme ou une part, ou supprimez le report.",
    ),
    (
        "only what is above a cap of periods that follow each other can be carried forward. Write such a cap, or remove it.",
        "seul ce qui dépasse un plafond de périodes qui se suivent peut être reporté. Indiquez un tel plafond, ou supprimez le report.",
    ),
    (
        "outages",
        "pannes",
    ),
    (
        "outages at the same time",
        "pannes simultanées",
    ),
    (
        "outages at the same time as others",
        "pannes en même temps que d’autres",
    ),
    (
        "outages by services",
        "pannes par services",
    ),
    (
        "outages in all periods together",
        "pannes sur l’ensemble des périodes",
    ),
    (
        "part {0}",
        "partie {0}",
    ),
    (
        "parts",
        "parties",
    ),
    (
        "past the last band, which gives {0}",
        "au-delà du dernier palier, « {0} »",
    ),
    (
        "pause rule",
        "règle de pause",
    ),
    (
        "pause rules",
        "règles de pause",
    ),
    (
        "pauses",
        "pauses",
    ),
    (
        "periods",
        "périodes",
    ),
    (
        "periods a week",
        "plages par semaine",
    ),
    (
        "priorities",
        "priorités",
    ),
    (
        "priority",
        "priorité",
    ),
    (
        "readings {0}",
        "des valeurs relevées {0}",
    ),
    (
        "reason",
        "motif",
    ),
    (
        "reported figure",
        "valeur communiquée",
    ),
    (
        "reported figures",
        "valeurs communiquées",
    ),
    (
        "samples",
        "échantillons",
    ),
    (
        "samples in all periods together",
        "échantillons sur l’ensemble des périodes",
    ),
    (
        "scores",
        "notes",
    ),
    (
        "service",
        "service",
    ),
    (
        "services",
        "services",
    ),
    (
        "settled periods",
        "périodes arrêtées",
    ),
    (
        "slabs",
        "échelons",
    ),
    (
        "some years",
        "certaines années",
    ),
    (
        "status",
        "statut",
    ),
    (
        "steps",
        "étapes",
    ),
    (
        "target",
        "délai cible",
    ),
    (
        "targets",
        "délais cibles",
    ),
    (
        "the beginning of the outage",
        "le début de la panne",
    ),
    (
        "the calendars that are taken out leave nothing of the first",
        "les calendriers retranchés ne laissent rien du premier",
    ),
    (
        "the cap is no share of anything. Write a share such as 15%, or remove \"of\".",
        "le plafond n’est une part de rien. Indiquez une part comme 15%, ou supprimez \"of\".",
    ),
    (
        "the components name the services. Remove one of them.",
        "les composants nomment les services. Supprimez l’un des deux.",
    ),
    (
        "the event has more parts than its kind knows",
        "l’événement a plus d’éléments que son type n’en connaît",
    ),
    (
        "the figure is made of samples, so it would change nothing. Remove \"{0}\", or choose another basis.",
        "la valeur est tirée d’échantillons, cela ne changerait donc rien. Supprimez « {0} », ou choisissez une autre base.",
    ),
    (
        "the file says more than can be read. Export fewer events.",
        "le fichier contient plus que ce qui peut être lu. Exportez moins d’événements.",
    ),
    (
        "the measure is not in force in that period. Settle another one, or change the dates.",
        "l’indicateur n’est pas en vigueur sur cette période. Arrêtez-en une autre, ou modifiez les dates.",
    ),
    (
        "the question holds no ticket",
        "la question ne contient aucun ticket",
    ),
    (
        "the share within the target itself has its goal there already. Write another time, or remove the step.",
        "la part respectée dans le délai cible même y a déjà son objectif. Indiquez un autre temps, ou supprimez l’étape.",
    ),
    (
        "the start of the pause",
        "le début de la pause",
    ),
    (
        "the years run backwards, from {0} to {1}",
        "les années vont à rebours, de {0} à {1}",
    ),
    (
        "there can be no reading in it",
        "aucune valeur relevée ne peut s’y trouver",
    ),
    (
        "they are the same side of the band. Keep one of them.",
        "c’est le même côté du palier. Gardez l’un des deux.",
    ),
    (
        "tickets have more than {0} different fields",
        "les tickets ont plus de {0} champs différents",
    ),
    (
        "true or false",
        "true ou false",
    ),
    (
        "up to {0}",
        "jusqu’à {0}",
    ),
    (
        "value",
        "valeur",
    ),
    (
        "variants",
        "variantes",
    ),
    (
        "warnings",
        "alertes",
    ),
    (
        "what is given here is no share of anything. Give a share such as 5%, or remove \"of\".",
        "ce qui est accordé ici n’est une part de rien. Accordez une part comme 5%, ou supprimez \"of\".",
    ),
    (
        "what is logged in a period decides nothing here. Remove the number.",
        "ce qui est enregistré dans une période ne décide de rien ici. Supprimez le nombre.",
    ),
    (
        "what is too much in one rolling period may not be in the next. Use another period, or \"not-judged\" or a relaxed goal above the limit.",
        "ce qui est en trop sur une période glissante peut ne pas l’être sur la suivante. Utilisez une autre période, ou bien \"not-judged\" ou un objectif abaissé au-delà de la limite.",
    ),
    (
        "word",
        "mot",
    ),
    (
        "worse",
        "pire",
    ),
    (
        "write a date that exists, such as 2026-12-25",
        "écrivez une date qui existe, comme 2026-12-25",
    ),
    (
        "write a length such as 30m, 8h, 8h30m or 3d",
        "écrivez une durée comme 30m, 8h, 8h30m ou 3d",
    ),
    (
        "write a length such as 8h, or a share of the target such as 200%",
        "écrivez une durée comme 8h, ou une part du délai cible comme 200%",
    ),
    (
        "write a local time without an offset, such as 2026-11-20T16:40",
        "écrivez une heure locale sans décalage, comme 2026-11-20T16:40",
    ),
    (
        "write a percentage from 0% to 100%, such as 99.5%",
        "écrivez un pourcentage de 0 % à 100 %, comme 99.5%",
    ),
    (
        "write a percentage such as 99.9%, a time such as 4h or 30m, or a number such as 5",
        "écrivez un pourcentage comme 99.9%, une durée comme 4h ou 30m, ou un nombre comme 5",
    ),
    (
        "write a period as the report names it: 2026-03, 2026-Q1, 2026-H1, 2026, 2026-W12, 2026-03-31, or the first and the last day, 2026-02-26/2026-03-25",
        "écrivez une période telle que le rapport la nomme : 2026-03, 2026-Q1, 2026-H1, 2026, 2026-W12, 2026-03-31, ou le premier et le dernier jour, 2026-02-26/2026-03-25",
    ),
    (
        "write a period from opening to closing time, such as 09:00-17:30; times go from 00:00 to 24:00",
        "écrivez une plage de l’heure d’ouverture à l’heure de fermeture, comme 09:00-17:30 ; les heures vont de 00:00 à 24:00",
    ),
    (
        "write a share above 0% and up to 1000%, such as 75%",
        "écrivez une part supérieure à 0 % et d’au plus 1000 %, comme 75%",
    ),
    (
        "write a share of the target up to 10000%, such as 200%",
        "écrivez une part du délai cible d’au plus 10000 %, comme 200%",
    ),
    (
        "write a share such as 5%, a sum such as 50.00, points such as 3 points, or days such as 7 days",
        "écrivez une part comme 5%, une somme comme 50.00, des points comme 3 points, ou des jours comme 7 days",
    ),
    (
        "write a time from 00:00 to 24:00, such as 16:00",
        "écrivez une heure de 00:00 à 24:00, comme 16:00",
    ),
    (
        "write a time such as 2026-11-20T16:40 or 2026-11-20T16:40:00Z",
        "écrivez une date et une heure comme 2026-11-20T16:40 ou 2026-11-20T16:40:00Z",
    ),
    (
        "write an amount from 0 to 1000000000000, such as 12000.00, with at most 6 decimals",
        "écrivez un montant de 0 à 1000000000000, comme 12000.00, avec au plus 6 décimales",
    ),
    (
        "write how many times, above 0 and up to 1000, such as 2 or 1.5",
        "écrivez combien de fois, au-dessus de 0 et jusqu’à 1000, comme 2 ou 1.5",
    ),
    (
        "{0} % ({1} of {2})",
        "{0} % ({1} sur {2})",
    ),
    (
        "{0} Found: {1}.",
        "{0} Trouvé : {1}.",
    ),
    (
        "{0} Nothing caps what it comes to in a period: add a limit with a cap.",
        "{0} Rien ne plafonne ce que cela représente sur une période : ajoutez un plafond chiffré.",
    ),
    (
        "{0} and {1}",
        "{0} et {1}",
    ),
    (
        "{0} business days are too many: deadlines lie up to ten years ahead.",
        "{0} jours ouvrés, c’est trop : les échéances vont jusqu’à dix ans.",
    ),
    (
        "{0} cannot be added to {1}: give everything in the same unit, or make two credits of it.",
        "{0} ne peut pas être additionné à {1} : accordez tout dans la même unité, ou faites-en deux avoirs.",
    ),
    (
        "{0} closes a part of the night shift of the day before, which a day cannot say. Add it as a break of the calendar.",
        "{0} ferme une partie du service de nuit de la veille, ce qu’un jour ne peut pas exprimer. Ajoutez-le comme interruption du calendrier.",
    ),
    (
        "{0} costs more.",
        "{0} coûte davantage.",
    ),
    (
        "{0} costs {1} for every {2}.",
        "{0} coûte {1} par tranche de {2}.",
    ),
    (
        "{0} costs {1}.",
        "{0} coûte {1}.",
    ),
    (
        "{0} counts no misses: take its \"figure\", or name a measure that counts clocks.",
        "{0} ne compte pas de manquements : prenez sa valeur (\"figure\"), ou nommez un indicateur qui compte des chronomètres.",
    ),
    (
        "{0} counts no outages: name a measure of agreement.availability, or credit each miss.",
        "{0} ne compte pas de pannes : nommez un indicateur de agreement.availability, ou accordez un avoir pour chaque manquement.",
    ),
    (
        "{0} decimals",
        "{0} décimales",
    ),
    (
        "{0} does not go with it: {1}.",
        "{0} ne convient pas ici : {1}.",
    ),
    (
        "{0} failed and {1} of some class are more than all {2} requests: write fewer, or a higher total.",
        "{0} en échec et {1} d’une classe font plus que l’ensemble des {2} requêtes : indiquez-en moins, ou un total plus élevé.",
    ),
    (
        "{0} has extra hours here and is closed by {1}.holidays.also[{2}]: keep one of them.",
        "{0} a ici des heures supplémentaires et est fermé par {1}.holidays.also[{2}] : gardez l’un des deux.",
    ),
    (
        "{0} has hours here and in {1}.overrides.{2}: keep one of them.",
        "{0} a des heures ici et dans {1}.overrides.{2} : gardez l’un des deux.",
    ),
    (
        "{0} has hours twice: name each day once",
        "{0} a des heures deux fois : nommez chaque jour une seule fois",
    ),
    (
        "{0} has no downtime: take its \"figure\", or name a measure of agreement.availability.",
        "{0} n’a pas d’indisponibilité : prenez sa valeur (\"figure\"), ou nommez un indicateur de agreement.availability.",
    ),
    (
        "{0} has not ended at asOf, {1}, so it cannot be settled yet: remove it, or write a later time in asOf.",
        "{0} n’est pas une période terminée à asOf, {1}, elle ne peut donc pas encore être arrêtée : supprimez-la, ou indiquez une heure ultérieure dans asOf.",
    ),
    (
        "{0} is \"{1}\" already: give it one name.",
        "{0} s’appelle déjà « {1} » : donnez-lui un seul nom.",
    ),
    (
        "{0} is another unit than what is given: write a multiple in the same unit, or a sum.",
        "{0} est dans une autre unité que ce qui est accordé : indiquez un multiple dans la même unité, ou une somme.",
    ),
    (
        "{0} is before {1}, the date in {2}: list the versions in the order of their dates.",
        "{0} est antérieur à {1}, la date de {2} : placez les versions dans l’ordre de leurs dates.",
    ),
    (
        "{0} is before {1}, the time of the event above it: {2}.",
        "{0} est antérieur à {1}, l’heure de l’événement qui précède : {2}.",
    ),
    (
        "{0} is before {1}, {2}: write a later time.",
        "{0} est avant {1}, {2} : indiquez une heure ultérieure.",
    ),
    (
        "{0} is left out here: only events that stand by themselves close days.",
        "{0} est écarté ici : seuls les événements indépendants ferment des jours.",
    ),
    (
        "{0} is left out: {1}",
        "« {0} » est écarté : {1}",
    ),
    (
        "{0} is more than {1}, the largest share of \"{2}\" that one credit may give: write a lower one.",
        "{0} dépasse {1}, la plus grande part de « {2} » qu’un même avoir peut donner : indiquez-en une plus petite.",
    ),
    (
        "{0} is none of the periods of agreement.reported[{1}]: did you mean \"{2}\"?",
        "{0} ne fait pas partie des périodes de agreement.reported[{1}] : vouliez-vous dire « {2} » ?",
    ),
    (
        "{0} is not after the start of the closure, {1}: write a later time.",
        "{0} n’est pas postérieur au début de la fermeture, {1} : indiquez une heure ultérieure.",
    ),
    (
        "{0} is not after {1}, from when the amount before it is paid: write a later date.",
        "{0} n’est pas postérieur au {1}, à partir duquel le montant précédent est payé : indiquez une date ultérieure.",
    ),
    (
        "{0} is not after {1}: write a later date.",
        "{0} n’est pas postérieur au {1} : indiquez une date ultérieure.",
    ),
    (
        "{0} is not lower than {1}. Write a lower one for periods above the limit.",
        "{0} n’est pas inférieur à {1}. Indiquez un objectif plus bas pour les périodes au-delà de la limite.",
    ),
    (
        "{0} is not possible here: write a number from {1} to {2}.",
        "{0} n’est pas possible ici : indiquez un nombre de {1} à {2}.",
    ),
    (
        "{0} is too fine: write at most {1} decimals.",
        "{0} est trop précis : indiquez au plus {1} décimales.",
    ),
    (
        "{0} is too many: counts go up to {1}.",
        "{0}, c’est trop : les nombres vont jusqu’à {1}.",
    ),
    (
        "{0} is {1} and agreement.targets[{2}].goal is {3}: write the same goal, or remove one of them.",
        "{0} vaut {1} et agreement.targets[{2}].goal vaut {3} : indiquez le même objectif, ou supprimez l’un des deux.",
    ),
    (
        "{0} lies within {1}: its figure, and the credits by it, are those of a part of the period.",
        "{0} tombe au cours de {1} : la valeur de cette période, et les avoirs qui en dépendent, n’en couvrent qu’une partie.",
    ),
    (
        "{0} names the {1} \"{2}\", which {3} does not have: {4}",
        "{0} nomme « {2} » ({1}), qui ne figure pas dans {3} : {4}",
    ),
    (
        "{0} of {1} is not possible: write a number from 1 to {2}.",
        "{0} sur {1} n’est pas possible : indiquez un nombre de 1 à {2}.",
    ),
    (
        "{0} of {1} requests cannot have failed: write fewer, or a higher total.",
        "{0} requêtes sur {1} ne peuvent pas avoir échoué : indiquez-en moins, ou un total plus élevé.",
    ),
    (
        "{0} tickets are too many for a list of objects: give them to parseTickets as bytes.",
        "{0} tickets, c’est trop pour une liste d’objets : donnez-les à parseTickets sous forme d’octets.",
    ),
    (
        "{0} tickets are too many for a list of objects: judge them here.",
        "{0} tickets, c’est trop pour une liste d’objets : jugez-les ici.",
    ),
    (
        "{0} to {1}",
        "{0} à {1}",
    ),
    (
        "{0} users are hit, and agreement.availability[{1}].users says that there are {2}: write fewer here, or more there.",
        "{0} utilisateurs sont touchés, et agreement.availability[{1}].users dit qu’il y en a {2} : indiquez-en moins ici, ou davantage là.",
    ),
    (
        "{0}, or choose the column.",
        "{0}, ou choisissez la colonne.",
    ),
    (
        "{0}.by needs no day, and {0}.day says what one is: remove it, or write \"within\".",
        "{0}.by n’a pas besoin de jour, et {0}.day dit ce que c’est : supprimez-le, ou écrivez \"within\".",
    ),
    (
        "{0}.from and {1} are both {2}, so two weeks would hold: keep one of them, or write another date.",
        "{0}.from et {1} valent tous deux {2}, deux semaines s’appliqueraient donc : gardez l’un des deux, ou indiquez une autre date.",
    ),
    (
        "{0}.within gives a length and {0}.by a deadline: keep one of them.",
        "{0}.within donne une durée et {0}.by une échéance : gardez l’un des deux.",
    ),
    (
        "{0}.workload limits the work by what is logged in a period: add \"opened\", the number that was agreed for {1}.",
        "{0}.workload limite le travail d’après ce qui est enregistré dans une période : ajoutez \"opened\", le nombre convenu pour {1}.",
    ),
    (
        "{0}.{1} and {0}.{2} contradict each other: {3}",
        "{0}.{1} et {0}.{2} se contredisent : {3}",
    ),
    (
        "{0}: the figure is {1} and is printed as {2} with {3}. As it is, {4} is owed; rounded before it is compared, {5} would be.",
        "{0} : la valeur est {1} et s’affiche {2} avec {3}. Dû en l’état : {4} ; dû si elle était arrondie avant la comparaison : {5}.",
    ),
    (
        "{0}: {1} give {2}, and {3}, which are {4}, {5}.",
        "{0} : {2} pour {1}, mais {5} pour {3} ({4}).",
    ),
    (
        "{0}: {1} lies {2}. The terms do not say what is owed, and nothing is counted.",
        "{0} : {1} se situe {2}. Les conditions ne disent pas ce qui est dû, et rien n’est compté.",
    ),
];
