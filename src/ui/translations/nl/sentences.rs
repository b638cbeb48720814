//! What the engine says, in Dutch.

use super::super::Sentences;

#[rustfmt::skip]
pub const OWN: Sentences = [
    (
        " Did you mean \"{0}\"?",
        " Bedoelde u ‘{0}’?",
    ),
    (
        " There are {0} more such gaps.",
        " Er zijn nog {0} zulke gaten.",
    ),
    (
        " There are {0} more such pairs of credits.",
        " Er zijn nog {0} zulke paren tegoeden.",
    ),
    (
        " There are {0} more such pairs.",
        " Er zijn nog {0} zulke paren.",
    ),
    (
        " There are {0} more such targets.",
        " Er zijn nog {0} zulke doeltijden.",
    ),
    (
        " There are {0} such outages.",
        " Er zijn {0} zulke storingen.",
    ),
    (
        " There is one more such gap.",
        " Er is nog één zo’n gat.",
    ),
    (
        " There is one more such pair of credits.",
        " Er is nog één zo’n paar tegoeden.",
    ),
    (
        " There is one more such pair.",
        " Er is nog één zo’n paar.",
    ),
    (
        " There is one more such target.",
        " Er is nog één zo’n doeltijd.",
    ),
    (
        "0 changes nothing here: write a higher number, or remove it.",
        "0 verandert hier niets: schrijf een hoger getal of verwijder dit.",
    ),
    (
        "0% of a target is no time at all: write more, such as 200%.",
        "0% van een doeltijd is helemaal geen tijd: schrijf meer, zoals 200%.",
    ),
    (
        "A band without an edge holds for everything: add \"below\", \"atMost\", \"above\" or \"atLeast\".",
        "Een band zonder grens geldt voor alles: voeg \"below\", \"atMost\", \"above\" of \"atLeast\" toe.",
    ),
    (
        "A calendar has no id: give it one, such as \"both-open\".",
        "Een kalender heeft geen id: geef er een, zoals \"both-open\".",
    ),
    (
        "A calendar has no id: give it one, such as \"office\".",
        "Een kalender heeft geen id: geef er een, zoals \"office\".",
    ),
    (
        "A charge for {0} units is not possible: write a number from 1 to {1}.",
        "Een vergoeding voor {0} eenheden is niet mogelijk: schrijf een getal van 1 tot en met {1}.",
    ),
    (
        "A day of {0} is not possible: write more than 0m and at most 24h.",
        "Een dag van {0} is niet mogelijk: schrijf meer dan 0m en hoogstens 24h.",
    ),
    (
        "A limit of 0 leaves no work for which the goals hold: write a higher one.",
        "Bij een limiet van 0 blijft er geen werk over waarvoor de doelen gelden: schrijf een hogere.",
    ),
    (
        "A miss costs nothing up to {0} past the target: between the two the promise is broken for nothing.",
        "Een misser kost niets tot {0} na de doeltijd: daartussen wordt de toezegging zonder gevolg gebroken.",
    ),
    (
        "A service without users has nobody to be hit: write how many it has, or remove it.",
        "Bij een service zonder gebruikers kan niemand getroffen worden: schrijf hoeveel het er zijn of verwijder dit.",
    ),
    (
        "A share is given, and nothing says of what: name a charge, such as \"monthly-fee\", or give a sum.",
        "Er wordt een aandeel gegeven, maar nergens staat waarvan: noem een vergoeding, zoals \"monthly-fee\", of geef een bedrag.",
    ),
    (
        "A slab must begin further from the good side than the one before: write them in that order.",
        "Een schijf moet verder van de goede kant beginnen dan de vorige: zet de schijven in die volgorde.",
    ),
    (
        "A step of {0} has no length: write a longer one.",
        "Een stap van {0} heeft geen lengte: schrijf een langere.",
    ),
    (
        "A version of holiday data needs the preset it belongs to: add \"preset\", such as \"gb-eng\", or remove \"data\".",
        "Een versie van feestdagdata heeft de preset nodig waar die bij hoort: voeg \"preset\" toe, zoals \"gb-eng\", of verwijder \"data\".",
    ),
    (
        "All further downtime",
        "Alle verdere uitval",
    ),
    (
        "Already at {0} {1} is owed, so it is owed when nothing went wrong.",
        "Al bij {0} is {1} verschuldigd, dus ook als er niets misging.",
    ),
    (
        "An event has a time and a kind: write such as [\"2026-11-23T11:00\", \"resolved\"].",
        "Een gebeurtenis heeft een tijd en een soort: schrijf bijvoorbeeld [\"2026-11-23T11:00\", \"resolved\"].",
    ),
    (
        "An event is left out: {0}",
        "Een gebeurtenis wordt weggelaten: {0}",
    ),
    (
        "An hour is no whole number of intervals of \"{0}\": write one that divides an hour, such as 1m, 5m or 15m.",
        "Een uur is geen geheel aantal intervallen van ‘{0}’: schrijf een lengte die een uur deelt, zoals 1m, 5m of 15m.",
    ),
    (
        "And {0} more that cannot be read.",
        "En nog {0} die niet te lezen zijn.",
    ),
    (
        "At a figure {0} both are owed: {1} by \"{2}\" and a reward of {3}.",
        "Is het cijfer {0}, dan zijn beide verschuldigd: {1} volgens ‘{2}’ en een bonus van {3}.",
    ),
    (
        "At exactly {0} the goal is reached, and yet {1} is owed: that edge belongs to the goal and to the credit. Write \"below\" if nothing is owed there.",
        "Bij precies {0} is het doel gehaald, en toch is {1} verschuldigd: die grens hoort bij het doel en bij het tegoed. Schrijf \"below\" als daar niets verschuldigd is.",
    ),
    (
        "Bands {0} and {1} both start below {2}: keep one.",
        "De banden {0} en {1} beginnen allebei onder {2}: behoud er één.",
    ),
    (
        "Bands {0} and {1} have the same edges: keep one of them.",
        "De banden {0} en {1} hebben dezelfde grenzen: behoud er één van.",
    ),
    (
        "Clocks of tickets with corrected times: {0}. They are judged by the corrected times; by the times recorded first, {1} would stand otherwise.",
        "Klokken van tickets met gecorrigeerde tijden: {0}. Ze worden beoordeeld volgens de gecorrigeerde tijden; aantal dat volgens de eerst vastgelegde tijden anders zou uitvallen: {1}.",
    ),
    (
        "Clocks of tickets with corrected times: {0}. They are judged by the times recorded first, not the corrected ones; by the corrected times, {1} would stand otherwise.",
        "Klokken van tickets met gecorrigeerde tijden: {0}. Ze worden beoordeeld volgens de eerst vastgelegde tijden, niet volgens de gecorrigeerde; aantal dat volgens de gecorrigeerde tijden anders zou uitvallen: {1}.",
    ),
    (
        "Components are nested more than {0} deep here: take some levels away.",
        "Componenten zijn hier meer dan {0} niveaus diep genest: haal enkele niveaus weg.",
    ),
    (
        "DTSTART and DTEND must both be dates or both be times.",
        "DTSTART en DTEND moeten allebei een datum of allebei een tijdstip zijn.",
    ),
    (
        "Days are given, and nothing says what one is worth: add \"day\": \"thirtieth\" or \"calendar-day\"; or remove \"of\" if days of service are added.",
        "Er worden dagen gegeven, maar nergens staat wat een dag waard is: voeg \"day\": \"thirtieth\" of \"calendar-day\" toe; of verwijder \"of\" als er dagen service bij komen.",
    ),
    (
        "EXRULE is not read. List the dates in EXDATE.",
        "EXRULE wordt niet gelezen. Zet de datums in EXDATE.",
    ),
    (
        "Each further miss",
        "Elke verdere misser",
    ),
    (
        "Each miss",
        "Elke misser",
    ),
    (
        "Each miss is worked out on its own, and only their sum is rounded: write a sum of money.",
        "Elke misser wordt apart berekend, en alleen de som ervan wordt afgerond: schrijf een geldbedrag.",
    ),
    (
        "Each outage",
        "Elke storing",
    ),
    (
        "Every such number of misses",
        "Elk dergelijk aantal missers",
    ),
    (
        "Exceptions need the preset that they are taken from: add \"preset\", such as \"gb-eng\", or remove \"except\".",
        "Uitzonderingen hebben de preset nodig waaruit ze worden weggelaten: voeg \"preset\" toe, zoals \"gb-eng\", of verwijder \"except\".",
    ),
    (
        "For {0} there is no band: whether {1} or {2} is owed is not said, and nothing is counted there.{3}",
        "Voor {0} is er geen band: er staat niet of {1} of {2} verschuldigd is, en daar wordt niets geteld.{3}",
    ),
    (
        "From {0} on no week would have open hours: give it at least one period, such as { \"mon-fri\": [\"09:00-17:30\"] }, or write a closure.",
        "Vanaf {0} zou geen enkele week open uren hebben: geef minstens één periode op, zoals { \"mon-fri\": [\"09:00-17:30\"] }, of schrijf een sluiting.",
    ),
    (
        "Here is {0}: write {1}.",
        "Hier staat {0}: schrijf {1}.",
    ),
    (
        "How long a contract lasts is not known here: write a month, a quarter or a year.",
        "Hoe lang een contract duurt is hier niet bekend: schrijf een maand, een kwartaal of een jaar.",
    ),
    (
        "In rolling periods a miss would be credited more than once: write other periods, such as \"month\".",
        "In voortschrijdende perioden zou een misser meer dan eens tegoed geven: schrijf andere perioden, zoals \"month\".",
    ),
    (
        "It disagrees with \"{0}\", which looks at the figure of the same measure: a downtime of {1} in {2} is {3}, for which {4} is given there and {5} here.",
        "Het is in tegenspraak met ‘{0}’, dat naar het cijfer van dezelfde meting kijkt: een uitval van {1} in {2} is {3}, waarvoor daar {4} wordt gegeven en hier {5}.",
    ),
    (
        "It overlaps outages[{0}], and each hits only a part: together they count with both shares. If it is the same outage entered twice, remove one.{1}",
        "De storing overlapt outages[{0}], en elk treft maar een deel: samen tellen ze met beide aandelen. Is dezelfde storing twee keer ingevoerd, verwijder er dan een.{1}",
    ),
    (
        "It would be in force from {0} and no longer on {1}, so never: write a later date, or none.",
        "Het zou van kracht zijn vanaf {0} en op {1} niet meer, dus nooit: schrijf een latere datum, of geen.",
    ),
    (
        "Measure \"{0}\": {1} was settled at {2}; these tickets and terms now give {3}: the settled figure stands.",
        "Meting ‘{0}’: voor {1} is vastgesteld: {2}; deze tickets en voorwaarden geven nu: {3}. Het vastgestelde cijfer blijft gelden.",
    ),
    (
        "Misses of \"{0}\" that still run: {1}. What they cost may grow until they end, also in a period that is over.",
        "Missers van ‘{0}’ die nog lopen: {1}. Wat ze kosten kan toenemen tot ze eindigen, ook in een periode die voorbij is.",
    ),
    (
        "No class has a score: name one, such as { \"slow\": \"50%\" }, or make the basis \"requests\".",
        "Geen enkele klasse heeft een score: noem er een, zoals { \"slow\": \"50%\" }, of kies als grondslag \"requests\".",
    ),
    (
        "No column holds the category. Name it Category",
        "Geen kolom bevat de categorie. Noem die Category",
    ),
    (
        "No column holds the group. Name it Assignment group",
        "Geen kolom bevat de groep. Noem die Assignment group",
    ),
    (
        "No column holds the priority. Name it Priority",
        "Geen kolom bevat de prioriteit. Noem die Priority",
    ),
    (
        "No column holds the status. Name it incident_state or Status",
        "Geen kolom bevat de status. Noem die incident_state of Status",
    ),
    (
        "No column holds the ticket's number. Name it Number, Key or ID",
        "Geen kolom bevat het nummer van het ticket. Noem die Number, Key of ID",
    ),
    (
        "No column holds the value after a change. Name it New value",
        "Geen kolom bevat de waarde na een wijziging. Noem die New value",
    ),
    (
        "No column holds the value before a change. Name it Old value",
        "Geen kolom bevat de waarde vóór een wijziging. Noem die Old value",
    ),
    (
        "No column says when a row was written. Name it sys_updated_at",
        "Geen kolom zegt wanneer een rij is geschreven. Noem die sys_updated_at",
    ),
    (
        "No column says when a ticket was logged. Name it Logged, Opened at or Created",
        "Geen kolom zegt wanneer een ticket is gemeld. Noem die Logged, Opened at of Created",
    ),
    (
        "No column says when a ticket was resolved. Name it Resolved",
        "Geen kolom zegt wanneer een ticket is opgelost. Noem die Resolved",
    ),
    (
        "No column says when an outage began. Name it From or Start.",
        "Geen kolom zegt wanneer een storing begon. Noem die From of Start.",
    ),
    (
        "No column says when an outage ended. Name it To, End or Duration.",
        "Geen kolom zegt wanneer een storing eindigde. Noem die To, End of Duration.",
    ),
    (
        "No column says when the first reply went out. Name it First reply",
        "Geen kolom zegt wanneer de eerste reactie is verstuurd. Noem die First reply",
    ),
    (
        "No column says which field changed. Name it Field",
        "Geen kolom zegt welk veld is gewijzigd. Noem die Field",
    ),
    (
        "No credit looks at \"{0}\", although it has a goal and others of the agreement have a credit: its misses cost nothing.{1}",
        "Geen tegoed kijkt naar ‘{0}’, hoewel die doeltijd een doel heeft en andere doeltijden van de overeenkomst een tegoed hebben: de missers ervan kosten niets.{1}",
    ),
    (
        "No credit looks at \"{0}\", although others of the agreement have one: missing its goal of {1} costs nothing.",
        "Geen tegoed kijkt naar ‘{0}’, hoewel andere metingen van de overeenkomst er een hebben: het doel van {1} missen kost niets.",
    ),
    (
        "No days are given here: remove \"day\".",
        "Hier worden geen dagen gegeven: verwijder \"day\".",
    ),
    (
        "No event of this kind stands before the correction: name one that does.",
        "Vóór de correctie staat geen gebeurtenis van deze soort: noem er een die er wel staat.",
    ),
    (
        "No field is named, so every ticket would be left out: name one, such as { \"closure\": [\"No access\"] }.",
        "Er is geen veld genoemd, dus zou elk ticket worden weggelaten: noem er een, zoals { \"closure\": [\"No access\"] }.",
    ),
    (
        "No holidays known for {0} in the preset \"{1}\" of calendar \"{2}\": they count as ordinary days.",
        "Voor {0} zijn in de preset ‘{1}’ van kalender ‘{2}’ geen feestdagen bekend: ze tellen als gewone dagen.",
    ),
    (
        "No measure of availability names \"{0}\", so its outages count nowhere; there are {1}.{2}",
        "Geen meting van beschikbaarheid noemt ‘{0}’, dus tellen de storingen daarvan nergens mee; het aantal is {1}.{2}",
    ),
    (
        "No outage is of the kind \"{0}\", but some are of the kind \"{1}\", which counts: is it the same?",
        "Geen storing is van de soort ‘{0}’, maar sommige zijn van de soort ‘{1}’, die meetelt: is dat dezelfde?",
    ),
    (
        "No ticket of the log is in the list beside it.",
        "Geen ticket van het logboek staat in de lijst ernaast.",
    ),
    (
        "No week takes turns with the hours: add one, such as { \"mon-thu\": [\"09:00-17:30\"] }, or remove \"alternating\".",
        "Geen week wisselt af met de tijden: voeg er een toe, zoals { \"mon-thu\": [\"09:00-17:30\"] }, of verwijder \"alternating\".",
    ),
    (
        "No {0} is named, so it would never apply: name one, or remove it.",
        "Hier is niets genoemd ({0}), dus zou dit nooit gelden: noem er een of verwijder dit.",
    ),
    (
        "Nothing can be rounded to {0}: write a percentage above 0% with at most 6 decimals, such as \"0.1%\".",
        "Op {0} kan niets worden afgerond: schrijf een percentage boven 0% met hoogstens 6 decimalen, zoals \"0.1%\".",
    ),
    (
        "Nothing counts as a response, so none could ever be in time: name something, such as \"public-reply\".",
        "Niets telt als reactie, dus zou er nooit een op tijd kunnen zijn: noem wat telt, zoals \"public-reply\".",
    ),
    (
        "Nothing is paused here that could be resumed: remove this event, or add the \"paused\" before it.",
        "Er is hier niets gepauzeerd dat kan worden hervat: verwijder deze gebeurtenis of voeg ervoor \"paused\" toe.",
    ),
    (
        "Nothing lies between {0} and {1}: write an upper edge that is higher than the lower one.",
        "Er ligt niets tussen {0} en {1}: schrijf een bovengrens die hoger is dan de ondergrens.",
    ),
    (
        "Nothing more is open on {0}: add a period, such as \"10:00-14:00\", or remove the date.",
        "Op {0} is niets extra open: voeg een periode toe, zoals \"10:00-14:00\", of verwijder de datum.",
    ),
    (
        "One ticket can cost twice: {0} towards \"{1}\" and towards \"{2}\", and both are owed. A limit per incident, or one that lets only the greatest count, says otherwise.{3}",
        "Eén ticket kan twee keer kosten: {0} zowel mee voor ‘{1}’ als voor ‘{2}’, en beide zijn verschuldigd. Een limiet per ticket, of een die alleen het hoogste tegoed laat tellen, zou dat veranderen.{3}",
    ),
    (
        "Only a figure can reach a level later: look at the figure of a measure, or remove it.",
        "Alleen een cijfer kan later een niveau halen: kijk naar het cijfer van een meting of verwijder dit.",
    ),
    (
        "Only outages have a share of users who were hit: look at an availability measure, or remove it.",
        "Alleen storingen hebben een aandeel getroffen gebruikers: kijk naar een meting van beschikbaarheid of verwijder dit.",
    ),
    (
        "Outages without a kind are unplanned and always count: write the kind that is left out, or remove it.",
        "Storingen zonder soort zijn ongepland en tellen altijd mee: schrijf de soort die niet meetelt of verwijder dit.",
    ),
    (
        "Over the {0} days and {1} tickets of the document these credits have {2} steps; up to {3} are possible: credit over longer periods, or judge fewer tickets.",
        "Over de {0} dagen en {1} tickets van het document hebben deze tegoeden {2} stappen; er zijn er hoogstens {3} mogelijk: ken toe over langere perioden of beoordeel minder tickets.",
    ),
    (
        "Over the {0} days of the tickets these are {1} figures; up to {2} are possible: measure over longer periods, or judge fewer years.",
        "Over de {0} dagen van de tickets zijn dit {1} cijfers; er zijn er hoogstens {2} mogelijk: meet over langere perioden of beoordeel minder jaren.",
    ),
    (
        "Samples in no period of a measure that is made of them: {0}. They count nowhere.",
        "Meetpunten in geen enkele periode van een meting die erop is gebaseerd: {0}. Ze tellen nergens mee.",
    ),
    (
        "The calendar \"{0}\" has no open hours, so no time would ever count: give it at least one period, such as { \"mon-fri\": [\"09:00-17:30\"] }.",
        "De kalender ‘{0}’ heeft geen open uren, dus zou er nooit tijd tellen: geef minstens één periode op, zoals { \"mon-fri\": [\"09:00-17:30\"] }.",
    ),
    (
        "The calendar \"{0}\" is never open, because {1}, so no time would ever count: name others.",
        "De kalender ‘{0}’ is nooit open, omdat {1}, dus zou er nooit tijd tellen: noem andere kalenders.",
    ),
    (
        "The calendar \"{0}\" would be made of itself by {1}: name another calendar here.",
        "De kalender ‘{0}’ zou via {1} uit zichzelf bestaan: noem hier een andere kalender.",
    ),
    (
        "The calendar \"{0}\" would be made of itself: name another calendar here.",
        "De kalender ‘{0}’ zou uit zichzelf bestaan: noem hier een andere kalender.",
    ),
    (
        "The calendar is never open, because this closes all of {0}.hours: make it shorter, or remove it.",
        "De kalender is nooit open, omdat dit alles van {0}.hours sluit: maak het korter of verwijder het.",
    ),
    (
        "The cap is a share, and nothing says of what: name a charge, or write a sum.",
        "Het maximum is een aandeel, maar nergens staat waarvan: noem een vergoeding of schrijf een bedrag.",
    ),
    (
        "The end is before the beginning: correct one of the two.",
        "Het einde ligt vóór het begin: corrigeer een van beide.",
    ),
    (
        "The field has no name: write the name of the ticket field that holds the date.",
        "Het veld heeft geen naam: schrijf de naam van het ticketveld waarin de datum staat.",
    ),
    (
        "The file beside the list has to be a log with one row a change.",
        "Het bestand naast de lijst moet een logboek zijn met één rij per wijziging.",
    ),
    (
        "The file beside the log has to be a list with one row a ticket.",
        "Het bestand naast het logboek moet een lijst zijn met één rij per ticket.",
    ),
    (
        "The file has a header but no tickets. Export it again with at least one.",
        "Het bestand heeft een kopregel maar geen tickets. Exporteer het opnieuw met minstens één.",
    ),
    (
        "The file has no such column.",
        "Het bestand heeft geen kolom met die naam.",
    ),
    (
        "The file is empty. Export the tickets with a header and one row each.",
        "Het bestand is leeg. Exporteer de tickets met een kopregel en elk één rij.",
    ),
    (
        "The file is larger than 1 GB. Export a shorter range of dates.",
        "Het bestand is groter dan 1 GB. Exporteer een kortere periode.",
    ),
    (
        "The first band gives nothing: {0} cost nothing.",
        "De eerste band geeft niets: {0} kosten niets.",
    ),
    (
        "The goal of {0} is above {1}%, which the goals of its components come to if they fail independently of each other.",
        "Het doel van {0} is hoger dan {1}%, waarop de doelen van de componenten uitkomen als die onafhankelijk van elkaar uitvallen.",
    ),
    (
        "The goal of {0} is missed at a figure {1}, and nothing is owed there.",
        "Is het cijfer {1}, dan is het doel van {0} gemist, en toch is daar niets verschuldigd.",
    ),
    (
        "The goal of {0} is missed at a figure {1}, and yet a reward of {2} is owed there.",
        "Is het cijfer {1}, dan is het doel van {0} gemist, en toch is daar een bonus van {2} verschuldigd.",
    ),
    (
        "The goal of {0} is reached at a figure {1}, and yet {2} is owed there.",
        "Is het cijfer {1}, dan is het doel van {0} gehaald, en toch is daar {2} verschuldigd.",
    ),
    (
        "The holidays \"{0}\" are not loaded. Load their file, or remove the preset.",
        "De feestdagen ‘{0}’ zijn niet geladen. Laad het bestand ervan of verwijder de preset.",
    ),
    (
        "The id is empty: give it a word that others can refer to.",
        "De id is leeg: geef een woord op waarnaar andere onderdelen kunnen verwijzen.",
    ),
    (
        "The last band ends: what is owed for {0} is not said, and nothing is counted there. Leave out its outer edge if it gives {1} from there on.",
        "De laatste band houdt op: er staat niet wat voor {0} verschuldigd is, en daar wordt niets geteld. Laat de buitenste grens weg als de band vanaf daar {1} geeft.",
    ),
    (
        "The lost time is given back {0} times.",
        "De verloren tijd wordt {0} keer vergoed.",
    ),
    (
        "The parts of \"{0}\" come to {1}% of it together: only a cap keeps what is owed below the whole.",
        "De delen van ‘{0}’ zijn samen {1}% ervan: alleen een maximum houdt wat verschuldigd is onder het geheel.",
    ),
    (
        "The pause needs another value of a field that the start needs too: it can hold only after that field has changed.",
        "De pauze vraagt een andere waarde van een veld dat ook de start nodig heeft: ze kan pas gelden nadat dat veld is gewijzigd.",
    ),
    (
        "The period is the whole contract, and nothing says when it began: add \"effective\": { \"from\": ... }.",
        "De periode is het hele contract, maar nergens staat wanneer het begon: voeg \"effective\": { \"from\": ... } toe.",
    ),
    (
        "The points of \"{0}\" come to nothing: no credit on points turns them into a share or a sum.",
        "De punten van ‘{0}’ leveren niets op: geen tegoed op punten maakt er een aandeel of een bedrag van.",
    ),
    (
        "The requester does not wait in every status: list in \"pausedBy\" the pause rules under which it is the provider that waits.",
        "De melder wacht niet in elke status: zet in \"pausedBy\" de pauzeregels waarbij het de leverancier is die wacht.",
    ),
    (
        "The right is empty: say what the customer may do, such as \"Terminate for cause\".",
        "Het recht is leeg: schrijf wat de klant mag doen, zoals \"Terminate for cause\".",
    ),
    (
        "The row has more or fewer cells than the header: add what is missing.",
        "De rij heeft meer of minder cellen dan de kopregel: vul aan wat ontbreekt.",
    ),
    (
        "The service is empty: write what outages call it.",
        "De service is leeg: schrijf hoe de storingen die noemen.",
    ),
    (
        "The target \"{0}\" is {1}, and the credit begins at {2}: a miss between the two costs nothing.",
        "De doeltijd ‘{0}’ is {1}, en het tegoed begint bij {2}: een misser daartussen kost niets.",
    ),
    (
        "The target gives no time: add \"within\", such as \"8h\", or \"by\", such as { \"kind\": \"business-day\", \"days\": 1, \"time\": \"16:00\" }.",
        "De doeltijd geeft geen tijd: voeg \"within\" toe, zoals \"8h\", of \"by\", zoals { \"kind\": \"business-day\", \"days\": 1, \"time\": \"16:00\" }.",
    ),
    (
        "The ticket has no \"opened\" event: say when it was logged.",
        "Het ticket heeft geen gebeurtenis \"opened\": geef aan wanneer het is gemeld.",
    ),
    (
        "The ticket has no id: give it its number.",
        "Het ticket heeft geen id: geef het zijn nummer.",
    ),
    (
        "The ticket is not opened yet at this point: put the \"opened\" event first.",
        "Het ticket is op dit punt nog niet gemeld: zet de gebeurtenis \"opened\" vooraan.",
    ),
    (
        "The ticket is not resolved here, so it cannot be reopened: remove this event, or add the \"resolved\" before it.",
        "Het ticket is hier niet opgelost en kan dus niet worden heropend: verwijder deze gebeurtenis of voeg ervoor \"resolved\" toe.",
    ),
    (
        "The ticket is opened a second time: remove this event, or write \"reopened\".",
        "Het ticket wordt een tweede keer gemeld: verwijder deze gebeurtenis of schrijf \"reopened\".",
    ),
    (
        "The ticket was merged into one that leads back to it, or into such a circle: remove one of the \"merged\" events.",
        "Het ticket is samengevoegd met een ticket dat ernaar terugleidt, of naar zo’n kring: verwijder een van de gebeurtenissen \"merged\".",
    ),
    (
        "The time zone is empty: write one, such as \"Europe/London\".",
        "De tijdzone is leeg: schrijf er een, zoals \"Europe/London\".",
    ),
    (
        "The whole contract has no number of days: give a sum or a share, or days of shorter periods.",
        "Het hele contract heeft geen aantal dagen: geef een bedrag of een aandeel, of dagen van kortere perioden.",
    ),
    (
        "The {0} is empty: write it, or remove it.",
        "Een onderdeel is leeg ({0}): vul het in of verwijder het.",
    ),
    (
        "There are charges without a currency: add one, such as \"GBP\".",
        "Er zijn vergoedingen zonder valuta: voeg er een toe, zoals \"GBP\".",
    ),
    (
        "There are no bands, so nothing would ever be given back: add one, such as { \"below\": \"95%\", \"give\": \"5%\" }, or remove the credit.",
        "Er zijn geen banden, dus zou er nooit iets worden teruggegeven: voeg er een toe, zoals { \"below\": \"95%\", \"give\": \"5%\" }, of verwijder het tegoed.",
    ),
    (
        "There are no multiples of {0}: write more.",
        "Er zijn geen veelvouden van {0}: schrijf meer.",
    ),
    (
        "There are no slabs, so nothing would ever be given: add one, such as { \"from\": \"0h\", \"each\": \"1h\", \"give\": \"50.00\" }.",
        "Er zijn geen schijven, dus zou er nooit iets worden gegeven: voeg er een toe, zoals { \"from\": \"0h\", \"each\": \"1h\", \"give\": \"50.00\" }.",
    ),
    (
        "There are sums of money without a currency: add one, such as \"GBP\".",
        "Er zijn geldbedragen zonder valuta: voeg er een toe, zoals \"GBP\".",
    ),
    (
        "There are {0} {1} here; up to {2} are possible: take some away.",
        "Er zijn hier {0} {1}; hoogstens {2} zijn mogelijk: haal er enkele weg.",
    ),
    (
        "There is a header but no outages. Add a row for each of them.",
        "Er is een kopregel maar er zijn geen storingen. Voeg voor elke storing een rij toe.",
    ),
    (
        "There is a thirtieth of what is paid for months, and this period has no whole months: write \"calendar-day\".",
        "Een dertigste geldt alleen van wat voor maanden wordt betaald, en deze periode heeft geen hele maanden: schrijf \"calendar-day\".",
    ),
    (
        "There is more time to respond than to resolve (\"{0}\"): the response can never be late on its own.",
        "Er is meer tijd om te reageren dan om op te lossen (‘{0}’): de reactie kan nooit op zichzelf te laat zijn.",
    ),
    (
        "There is no pause, so nothing is ever resumed.",
        "Er is geen pauze, dus wordt er nooit iets hervat.",
    ),
    (
        "There is nothing in this group: name its components, or remove it.",
        "Er zit niets in deze groep: noem de componenten ervan of verwijder de groep.",
    ),
    (
        "There is nothing to combine: name two calendars or more, such as those in {0}.",
        "Er is niets te combineren: noem twee of meer kalenders, zoals die in {0}.",
    ),
    (
        "These are {0} {1}; up to {2} are possible: measure over longer periods, or judge fewer years.",
        "Dit zijn {0} {1}; hoogstens {2} zijn mogelijk: meet over langere perioden of beoordeel minder jaren.",
    ),
    (
        "This band never gives its {0}: {1}.",
        "Deze band geeft nooit zijn {0}: {1}.",
    ),
    (
        "This ends what did not begin: export the calendar once more.",
        "Dit beëindigt iets wat niet begonnen is: exporteer de agenda nog eens.",
    ),
    (
        "This event does not end: the file is cut off. Export the calendar once more.",
        "Deze gebeurtenis eindigt niet: het bestand is afgekapt. Exporteer de agenda nog eens.",
    ),
    (
        "This is a file of \"{0}\": open one that was saved here.",
        "Dit is een bestand van ‘{0}’: open er een dat hier is opgeslagen.",
    ),
    (
        "This is a spreadsheet or an archive, not text. Save it as CSV first.",
        "Dit is een spreadsheet of een archief, geen tekst. Sla het eerst op als CSV.",
    ),
    (
        "This is no iCalendar file: one begins with BEGIN:VCALENDAR. Choose a file that ends in .ics.",
        "Dit is geen iCalendar-bestand: zo’n bestand begint met BEGIN:VCALENDAR. Kies een bestand dat eindigt op .ics.",
    ),
    (
        "This is no line of an iCalendar file: it has a name, a colon and a value. Export the calendar once more.",
        "Dit is geen regel van een iCalendar-bestand: zo’n regel heeft een naam, een dubbele punt en een waarde. Exporteer de agenda nog eens.",
    ),
    (
        "This is not JSON: {0}.",
        "Dit is geen JSON: {0}.",
    ),
    (
        "This is not a text file. Save it as CSV first.",
        "Dit is geen tekstbestand. Sla het eerst op als CSV.",
    ),
    (
        "This is version {0}, and version {1} is known here: use a calculator that knows version {0}, or write version {1}.",
        "Dit is versie {0}, en hier is versie {1} bekend: gebruik een calculator die versie {0} kent, of schrijf versie {1}.",
    ),
    (
        "This limit bounds nothing: add a \"cap\", or say under \"combine\" which of the credits counts.",
        "Deze limiet begrenst niets: voeg een \"cap\" toe of geef onder \"combine\" aan welk van de tegoeden telt.",
    ),
    (
        "This says when misses are allowed, but not how many: add \"allowedMisses\", or remove \"below\".",
        "Dit zegt wanneer missers zijn toegestaan, maar niet hoeveel: voeg \"allowedMisses\" toe of verwijder \"below\".",
    ),
    (
        "This works on money, and the credit gives none: remove it.",
        "Dit werkt op geld, en het tegoed geeft geen geld: verwijder het.",
    ),
    (
        "This works on what is given, and {0}[{1}] on the money that comes of it: write it before that.",
        "Dit werkt op wat wordt gegeven, en {0}[{1}] op het geld dat daaruit komt: schrijf het daarvoor.",
    ),
    (
        "Tickets merged into tickets that are not in the list: {0}. What they should follow is not known, so it can't be told how they stand.",
        "Tickets die zijn samengevoegd met tickets die niet in de lijst staan: {0}. Wat ze zouden moeten volgen is niet bekend, dus is niet te zeggen hoe ze ervoor staan.",
    ),
    (
        "Two bands hold for {0}: one gives {1}, the other {2}. The one that begins nearer to the bad side counts: {3}.{4}",
        "Voor {0} gelden twee banden: de ene geeft {1}, de andere {2}. De band die dichter bij de slechte kant begint telt: {3}.{4}",
    ),
    (
        "Use a comma, a semicolon or a tab.",
        "Gebruik een komma, een puntkomma of een tab.",
    ),
    (
        "What is better earns less",
        "Wat beter is levert minder op",
    ),
    (
        "What is owed can come to {0} of \"{1}\", more than is paid: {2}. A limit with a cap keeps it within.",
        "Wat verschuldigd is kan oplopen tot {0} van ‘{1}’, meer dan er wordt betaald: {2}. Een limiet met een maximum houdt het daarbinnen.",
    ),
    (
        "What is paid once has no part that falls on a period: take the \"whole\".",
        "Wat eenmalig wordt betaald heeft geen deel dat op een periode valt: neem \"whole\".",
    ),
    (
        "What is worse costs less",
        "Wat slechter is kost minder",
    ),
    (
        "What it looks at",
        "De bekeken waarde",
    ),
    (
        "Whenever it starts, the pause holds as well: the clock starts standing still.",
        "Telkens als de klok start, geldt ook de pauze: de klok staat vanaf het begin stil.",
    ),
    (
        "Whenever it would start, it is to be cancelled or stopped as well, and that is stronger: the clock never starts.",
        "Telkens als de klok zou starten, moet hij ook vervallen of stoppen, en dat gaat voor: de klok start nooit.",
    ),
    (
        "With the corrected time events[{0}] is wrong. {1}",
        "Met de gecorrigeerde tijd klopt events[{0}] niet meer. {1}",
    ),
    (
        "With {0} every interval would be down: write another error rate, such as \"5%\".",
        "Met {0} zou elk interval uitgevallen zijn: schrijf een ander foutpercentage, zoals \"5%\".",
    ),
    (
        "With {0} no interval would be down: write another error rate, such as \"5%\".",
        "Met {0} zou geen enkel interval uitgevallen zijn: schrijf een ander foutpercentage, zoals \"5%\".",
    ),
    (
        "Write a date and a time such as 2026-11-02 09:00.",
        "Schrijf een datum en een tijd, zoals 2026-11-02 09:00.",
    ),
    (
        "Write a length with its unit, such as 44m or 1h30m.",
        "Schrijf een duur met de eenheid, zoals 44m of 1h30m.",
    ),
    (
        "Write a share from 0% to 100%, such as 40%.",
        "Schrijf een aandeel van 0% tot en met 100%, zoals 40%.",
    ),
    (
        "Write how many users it hit, as a whole number such as 120.",
        "Schrijf hoeveel gebruikers zijn getroffen als een geheel getal, zoals 120.",
    ),
    (
        "Write the date as year, month, day: 2026-11-02 09:00.",
        "Schrijf de datum als jaar, maand, dag: 2026-11-02 09:00.",
    ),
    (
        "\"{0}\" adds hours to days that are counted by the clock: write days alone, such as \"{1}d\".",
        "‘{0}’ voegt uren toe aan dagen die op de klok worden geteld: schrijf alleen dagen, zoals \"{1}d\".",
    ),
    (
        "\"{0}\" and \"{1}\" are not owed by the same party, so they have nothing in common to limit: make two limits of it.",
        "‘{0}’ en ‘{1}’ zijn niet door dezelfde partij verschuldigd, dus is er niets gezamenlijks te begrenzen: maak er twee limieten van.",
    ),
    (
        "\"{0}\" cannot be held against the others: some give points and some do not. Make two limits of it.",
        "‘{0}’ is niet met de andere te vergelijken: sommige geven punten en andere niet. Maak er twee limieten van.",
    ),
    (
        "\"{0}\" cannot be read: {1}",
        "‘{0}’ is niet te lezen: {1}",
    ),
    (
        "\"{0}\" counts days, and the agreement does not say what a day is: add agreement.day, such as { \"kind\": \"hours\", \"hours\": \"8h\" }, or write hours.",
        "‘{0}’ telt dagen, en de overeenkomst zegt niet wat een dag is: voeg agreement.day toe, zoals { \"kind\": \"hours\", \"hours\": \"8h\" }, of schrijf uren.",
    ),
    (
        "\"{0}\" counts days, which here is a time by the clock and not a length: write hours, such as \"8h\".",
        "‘{0}’ telt dagen, en een dag is hier een tijdstip op de klok en geen lengte: schrijf uren, zoals \"8h\".",
    ),
    (
        "\"{0}\" gives points: cap them in points, or the credit that turns them into money.",
        "‘{0}’ geeft punten: begrens die in punten, of begrens het tegoed dat er geld van maakt.",
    ),
    (
        "\"{0}\" gives something else than what is capped: cap each in its own unit.",
        "‘{0}’ geeft iets anders dan wat wordt begrensd: begrens elk in de eigen eenheid.",
    ),
    (
        "\"{0}\" has longer periods than the limit: limit it for a time that is at least as long.",
        "‘{0}’ heeft langere perioden dan de limiet: begrens het over een tijd die minstens even lang is.",
    ),
    (
        "\"{0}\" has other periods than \"{1}\", so their points cannot be added up: give them the same.",
        "‘{0}’ heeft andere perioden dan ‘{1}’, dus zijn de punten niet op te tellen: geef ze dezelfde.",
    ),
    (
        "\"{0}\" in its RRULE cannot be read. List its dates in RDATE instead.",
        "‘{0}’ in de RRULE is niet te lezen. Zet de datums in plaats daarvan in RDATE.",
    ),
    (
        "\"{0}\" is missing here: add it.",
        "‘{0}’ ontbreekt hier: voeg het toe.",
    ),
    (
        "\"{0}\" is named by more than {1} pause rules; up to {1} may name one {2}: take some away.",
        "‘{0}’ wordt door meer dan {1} pauzeregels genoemd; hoogstens {1} mogen hetzelfde noemen ({2}): haal er enkele weg.",
    ),
    (
        "\"{0}\" is no date that can be read. Write one such as 20261224 or 20261224T130000.",
        "‘{0}’ is geen leesbare datum. Schrijf er een zoals 20261224 of 20261224T130000.",
    ),
    (
        "\"{0}\" is no time at all: write a longer one, such as \"15m\".",
        "‘{0}’ is helemaal geen tijd: schrijf een langere, zoals \"15m\".",
    ),
    (
        "\"{0}\" is no time zone. Use an IANA name such as Europe/London.",
        "‘{0}’ is geen tijdzone. Gebruik een IANA-naam zoals Europe/London.",
    ),
    (
        "\"{0}\" is not a column that is looked for: write id, priority, logged, replied, resolved, status, updated, category, assignment-group, field, from or to",
        "‘{0}’ is geen kolom waarnaar wordt gezocht: schrijf id, priority, logged, replied, resolved, status, updated, category, assignment-group, field, from of to",
    ),
    (
        "\"{0}\" is not a currency: write its three capital letters, such as \"GBP\".",
        "‘{0}’ is geen valuta: schrijf de drie hoofdletters ervan, zoals \"GBP\".",
    ),
    (
        "\"{0}\" is not a day: write mon, tue, … sun, or a range such as mon-fri",
        "‘{0}’ is geen dag: schrijf mon, tue, … sun, of een reeks zoals mon-fri",
    ),
    (
        "\"{0}\" is not a time zone known here: did you mean \"{1}\"?",
        "‘{0}’ is hier niet bekend als tijdzone: bedoelde u ‘{1}’?",
    ),
    (
        "\"{0}\" is not a time zone known here: write a name of the IANA database, such as \"Europe/London\".",
        "‘{0}’ is hier niet bekend als tijdzone: schrijf een naam uit de IANA-database, zoals \"Europe/London\".",
    ),
    (
        "\"{0}\" is not a {1} known here. Did you mean \"{2}\"? Known: {3}.",
        "‘{0}’ is hier niet bekend als {1}. Bedoelde u ‘{2}’? Bekend: {3}.",
    ),
    (
        "\"{0}\" is not a {1} known here. Known: {2}.",
        "‘{0}’ is hier niet bekend als {1}. Bekend: {2}.",
    ),
    (
        "\"{0}\" is not known {1}.",
        "‘{0}’ is niet bekend {1}.",
    ),
    (
        "\"{0}\" is not one of the periods of {1}.period: write one of them, such as \"{2}\".",
        "‘{0}’ is geen van de perioden van {1}.period: schrijf er een van, zoals ‘{2}’.",
    ),
    (
        "\"{0}\" is nothing to round to: write up to 24h, such as \"15m\".",
        "Op ‘{0}’ valt niet af te ronden: schrijf hoogstens 24h, zoals \"15m\".",
    ),
    (
        "\"{0}\" is the id of a charge too: give this part another one.",
        "‘{0}’ is ook de id van een vergoeding: geef dit deel een andere.",
    ),
    (
        "\"{0}\" is the id of agreement.calendars.{0} too: give each calendar its own.",
        "‘{0}’ is ook de id van agreement.calendars.{0}: geef elke kalender een eigen id.",
    ),
    (
        "\"{0}\" is the id of tickets[{1}] too: give each ticket its own.",
        "‘{0}’ is ook de id van tickets[{1}]: geef elk ticket een eigen id.",
    ),
    (
        "\"{0}\" is too long: lengths go up to ten years.",
        "‘{0}’ is te lang: een duur is hoogstens tien jaar.",
    ),
    (
        "\"{0}\" looks at a period and not at single incidents: limit it by its period.",
        "‘{0}’ kijkt naar een periode en niet naar afzonderlijke tickets of storingen: begrens het per periode.",
    ),
    (
        "\"{0}\" says what a day is by days: write hours, such as \"8h\".",
        "‘{0}’ zegt wat een dag is met dagen: schrijf uren, zoals \"8h\".",
    ),
    (
        "\"{0}\" stands here twice: keep one of them.",
        "‘{0}’ staat hier twee keer: behoud er één van.",
    ),
    (
        "\"{0}\" stands in {1} already, and credits name all measures alike: change one of them.",
        "‘{0}’ staat al in {1}, en tegoeden noemen alle metingen op dezelfde manier: wijzig er een van.",
    ),
    (
        "\"{0}\" stands in {1} already: keep one of them, or change one.",
        "‘{0}’ staat al in {1}: behoud er één van of wijzig er een.",
    ),
    (
        "a \"corrected\" event names the kind of event and its right time",
        "een gebeurtenis \"corrected\" noemt de soort gebeurtenis en de juiste tijd ervan",
    ),
    (
        "a \"merged\" event names the ticket that this one went into",
        "een gebeurtenis \"merged\" noemt het ticket waarin dit is opgegaan",
    ),
    (
        "a \"set\" event names the field and its value",
        "een gebeurtenis \"set\" noemt het veld en de waarde ervan",
    ),
    (
        "a \"status\" event names the status",
        "een gebeurtenis \"status\" noemt de status",
    ),
    (
        "a credit may be the greatest in one rolling period and not in the next. Use other periods.",
        "een tegoed kan in de ene voortschrijdende periode het hoogste zijn en in de volgende niet. Gebruik andere perioden.",
    ),
    (
        "a day is worth a part of what is paid in the period. Take the \"part\" that falls on it, or name a charge that is paid more often.",
        "een dag is een deel waard van wat in de periode wordt betaald. Neem het deel dat erop valt (\"part\") of noem een vergoeding die vaker wordt betaald.",
    ),
    (
        "a figure of {0}",
        "cijfers van {0}",
    ),
    (
        "a gap is taken between percentages. Use \"steps\", or look at a figure.",
        "een verschil wordt tussen percentages genomen. Gebruik \"steps\" of kijk naar een cijfer.",
    ),
    (
        "a list",
        "een lijst",
    ),
    (
        "a list of dates",
        "een lijst met datums",
    ),
    (
        "a list of tickets",
        "een lijst met tickets",
    ),
    (
        "a miss of \"{0}\" counts",
        "een misser van ‘{0}’ telt",
    ),
    (
        "a number",
        "een getal",
    ),
    (
        "a number is looked at: write one, such as 5",
        "er wordt naar een getal gekeken: schrijf er een, zoals 5",
    ),
    (
        "a percentage is looked at: write one, such as 99.9%",
        "er wordt naar een percentage gekeken: schrijf er een, zoals 99.9%",
    ),
    (
        "a reading of {0}",
        "waarden van {0}",
    ),
    (
        "a string",
        "een tekenreeks",
    ),
    (
        "a ticket counts once for all its targets. Count clocks, or remove the goals by target.",
        "een ticket telt één keer voor al zijn doeltijden. Tel klokken of verwijder de doelen per doeltijd.",
    ),
    (
        "a ticket may be within the cap in one rolling period and over it in the next. Use another period, or remove the cap.",
        "een ticket kan in de ene voortschrijdende periode binnen het maximum blijven en in de volgende erboven. Gebruik een andere periode of verwijder het maximum.",
    ),
    (
        "a time is looked at: write one, such as 4h",
        "er wordt naar een tijd gekeken: schrijf er een, zoals 4h",
    ),
    (
        "a whole number",
        "een geheel getal",
    ),
    (
        "a whole number or a string",
        "een geheel getal of een tekenreeks",
    ),
    (
        "a word, or an object with its \"kind\"",
        "een woord, of een object met zijn \"kind\"",
    ),
    (
        "above {0}",
        "hoger dan {0}",
    ),
    (
        "above {0} and below {1}",
        "hoger dan {0} en lager dan {1}",
    ),
    (
        "above {0} and up to {1}",
        "hoger dan {0} en hoogstens {1}",
    ),
    (
        "add it to {0}.",
        "voeg het toe aan {0}.",
    ),
    (
        "after \"asked\": write \"no-answer-needed\" if nothing is owed for it, otherwise nothing",
        "na \"asked\": schrijf \"no-answer-needed\" als er niets voor verschuldigd is, anders niets",
    ),
    (
        "after \"merged\", since it is this ticket itself: write the id of the other one",
        "na \"merged\", omdat het dit ticket zelf is: schrijf de id van het andere",
    ),
    (
        "after \"opened\": write \"provider\" if the provider logged the ticket, otherwise nothing",
        "na \"opened\": schrijf \"provider\" als de leverancier het ticket heeft gemeld, anders niets",
    ),
    (
        "agreement.charges[{0}] is not paid for longer than a period here, so all that is paid in it counts: remove \"taken\".",
        "agreement.charges[{0}] wordt hier niet voor langer dan een periode betaald, dus telt alles wat erin wordt betaald: verwijder \"taken\".",
    ),
    (
        "agreement.charges[{0}] is paid again and again, and nothing says for how long in all: add \"effective\" with \"from\" and \"until\", or name a charge that is paid once for the contract.",
        "agreement.charges[{0}] wordt steeds opnieuw betaald, en nergens staat hoe lang in totaal: voeg \"effective\" toe met \"from\" en \"until\", of noem een vergoeding die eenmalig voor het contract wordt betaald.",
    ),
    (
        "agreement.charges[{0}] is paid by whole months, and {1} has no whole months: make it a month, a quarter, a half-year or a year.",
        "agreement.charges[{0}] wordt per hele maand betaald, en {1} heeft geen hele maanden: maak er een maand, een kwartaal, een half jaar of een jaar van.",
    ),
    (
        "agreement.charges[{0}] is paid for longer than a period here, so it has to be said how much of it counts: write { \"charge\": \"{1}\", \"taken\": \"whole\" }, or \"part\" for what falls on the period.",
        "agreement.charges[{0}] wordt hier voor langer dan een periode betaald, dus moet worden aangegeven hoeveel ervan telt: schrijf { \"charge\": \"{1}\", \"taken\": \"whole\" }, of \"part\" voor wat op de periode valt.",
    ),
    (
        "agreement.rules.judge compares instants, and agreement.rules.rounding rounds the time used, which is then not compared: keep one of them.",
        "agreement.rules.judge vergelijkt tijdstippen, en agreement.rules.rounding rondt de verbruikte tijd af, die dan niet wordt vergeleken: behoud er één van.",
    ),
    (
        "agreement.rules.priorityChange lets the first target win, and agreement.rules.versions changes it with each version: write \"at-start\", or another answer to changes.",
        "agreement.rules.priorityChange laat de eerste doeltijd gelden, en agreement.rules.versions wijzigt die bij elke versie: schrijf \"at-start\", of kies een andere regel voor prioriteitswijzigingen.",
    ),
    (
        "agreement.rules.reopen lets every resolution stand, and agreement.rules.reopenWithin says after how long it does: remove one of them.",
        "agreement.rules.reopen laat elke oplossing gelden, en agreement.rules.reopenWithin zegt na hoeveel tijd die geldt: verwijder er een van.",
    ),
    (
        "agreement.rules.zone says that calendars are read in the zone of the {0}, and this one does not name it: add it, such as \"Europe/London\", or remove agreement.rules.zone.",
        "agreement.rules.zone zegt dat kalenders worden gelezen in de zone van ‘{0}’, en deze noemt die niet: voeg die toe, zoals \"Europe/London\", of verwijder agreement.rules.zone.",
    ),
    (
        "an \"assigned\" event names who it is assigned to",
        "een gebeurtenis \"assigned\" noemt aan wie het ticket is toegewezen",
    ),
    (
        "an event such as [\"2026-11-23T11:00\", \"status\", \"Waiting for customer\"]",
        "een gebeurtenis zoals [\"2026-11-23T11:00\", \"status\", \"Waiting for customer\"]",
    ),
    (
        "an object",
        "een object",
    ),
    (
        "an object of names with their dates",
        "een object van namen met hun datums",
    ),
    (
        "an object with what changes",
        "een object met wat er verandert",
    ),
    (
        "an outage may be within the limit in one rolling period and over it in the next. Use another period, or remove the limit.",
        "een storing kan in de ene voortschrijdende periode binnen de limiet blijven en in de volgende erboven. Gebruik een andere periode of verwijder de limiet.",
    ),
    (
        "bands",
        "banden",
    ),
    (
        "below {0}",
        "lager dan {0}",
    ),
    (
        "better",
        "beter",
    ),
    (
        "between the bands for {0} and for {1}",
        "tussen de banden voor {0} en voor {1}",
    ),
    (
        "calendar",
        "kalender",
    ),
    (
        "calendars",
        "kalenders",
    ),
    (
        "changes",
        "wijzigingen",
    ),
    (
        "charge",
        "vergoeding",
    ),
    (
        "charge or part",
        "vergoeding of deel",
    ),
    (
        "charge {0}",
        "vergoeding {0}",
    ),
    (
        "charges",
        "vergoedingen",
    ),
    (
        "classes",
        "klassen",
    ),
    (
        "clocks went back between them, so write both with their offset from UTC",
        "daartussen is de klok teruggezet, schrijf dus beide tijden met hun UTC-verschil",
    ),
    (
        "combined calendars",
        "gecombineerde kalenders",
    ),
    (
        "components",
        "componenten",
    ),
    (
        "credit",
        "tegoed",
    ),
    (
        "credit that gives points",
        "tegoed dat punten geeft",
    ),
    (
        "credit {0}",
        "tegoed {0}",
    ),
    (
        "credits",
        "tegoeden",
    ),
    (
        "dated entries",
        "onderdelen met een datum",
    ),
    (
        "dates on which targets begin or end, each a change by agreement.rules.versions,",
        "datums waarop doeltijden beginnen of eindigen, elk een wijziging volgens agreement.rules.versions",
    ),
    (
        "did you mean \"{0}\"?",
        "bedoelde u ‘{0}’?",
    ),
    (
        "events",
        "gebeurtenissen",
    ),
    (
        "everything in it lies in bands nearer to the bad side too, and those count",
        "alles erin ligt ook in banden dichter bij de slechte kant, en die tellen",
    ),
    (
        "exactly {0}",
        "precies {0}",
    ),
    (
        "exceptions",
        "uitzonderingen",
    ),
    (
        "exclusions",
        "uitsluitingen",
    ),
    (
        "fewer than {0} are always fewer than {1}, which are not judged at all. Raise \"below\", or remove one of them.",
        "minder dan {0} is altijd minder dan {1}, en dat wordt helemaal niet beoordeeld. Verhoog \"below\" of verwijder er een van.",
    ),
    (
        "field",
        "veld",
    ),
    (
        "figures",
        "cijfers",
    ),
    (
        "figures {0}",
        "cijfers die {0} zijn",
    ),
    (
        "from {0} on",
        "{0} of meer",
    ),
    (
        "from {0} to below {1}",
        "{0} of meer en lager dan {1}",
    ),
    (
        "from {0} to {1}",
        "{0} tot en met {1}",
    ),
    (
        "group",
        "groep",
    ),
    (
        "hours per day, such as { \"mon-fri\": [\"09:00-17:30\"] }",
        "tijden per dag, zoals { \"mon-fri\": [\"09:00-17:30\"] }",
    ),
    (
        "integer {0}",
        "het gehele getal {0}",
    ),
    (
        "it changes one date of another event. Exclude the date there with EXDATE, and make this an event of its own.",
        "ze wijzigt één datum van een andere gebeurtenis. Sluit de datum daar uit met EXDATE en maak hier een eigen gebeurtenis van.",
    ),
    (
        "it ends before it has begun. Correct its end.",
        "ze eindigt voordat ze is begonnen. Corrigeer het einde.",
    ),
    (
        "it has a time and no end. Give it an end, or make it last all day.",
        "ze heeft een tijd maar geen einde. Geef een einde op of laat ze de hele dag duren.",
    ),
    (
        "it has no DTSTART. Give it a date.",
        "ze heeft geen DTSTART. Geef een datum op.",
    ),
    (
        "it has two recurrences. Make two events of it.",
        "ze heeft twee herhalingen. Maak er twee gebeurtenissen van.",
    ),
    (
        "it is cancelled.",
        "ze is geannuleerd.",
    ),
    (
        "it lasts longer than a year. Correct its end.",
        "ze duurt langer dan een jaar. Corrigeer het einde.",
    ),
    (
        "it recurs {0}, and only YEARLY is read. List its dates in RDATE instead.",
        "ze herhaalt zich met {0}, en alleen YEARLY wordt gelezen. Zet de datums in plaats daarvan in RDATE.",
    ),
    (
        "its DURATION cannot be read. Write one such as P1D or PT4H.",
        "de DURATION ervan is niet te lezen. Schrijf er een zoals P1D of PT4H.",
    ),
    (
        "its RRULE has no FREQ. Write FREQ=YEARLY.",
        "de RRULE ervan heeft geen FREQ. Schrijf FREQ=YEARLY.",
    ),
    (
        "its calendars have no time in common",
        "de kalenders ervan geen tijd gemeen hebben",
    ),
    (
        "its time zone \"{0}\" is not known. Use an IANA name such as Europe/London, or a time without a zone.",
        "de tijdzone ‘{0}’ ervan is niet bekend. Gebruik een IANA-naam zoals Europe/London, of een tijd zonder zone.",
    ),
    (
        "later amounts",
        "latere bedragen",
    ),
    (
        "lengths go up to ten years",
        "een duur is hoogstens tien jaar",
    ),
    (
        "limit {0}",
        "limiet {0}",
    ),
    (
        "limits",
        "limieten",
    ),
    (
        "list the events in the order of time",
        "zet de gebeurtenissen op volgorde van tijd",
    ),
    (
        "logged",
        "de melding",
    ),
    (
        "measure",
        "meting",
    ),
    (
        "measures",
        "metingen",
    ),
    (
        "measures of availability",
        "metingen van beschikbaarheid",
    ),
    (
        "misses of \"{0}\" and \"{1}\" count",
        "missers van ‘{0}’ en ‘{1}’ tellen",
    ),
    (
        "modifiers",
        "aanpassingen",
    ),
    (
        "name one of those in {0} ({1}), or add it there.",
        "noem er een uit {0} ({1}) of voeg het daar toe.",
    ),
    (
        "no figure",
        "geen cijfer",
    ),
    (
        "nothing",
        "niets",
    ),
    (
        "one character",
        "één teken",
    ),
    (
        "one decimal",
        "één decimaal",
    ),
    (
        "only downtime is time lost. Look at the \"downtime\" of an availability measure, or at each outage.",
        "alleen uitval is verloren tijd. Kijk naar de \"downtime\" van een meting van beschikbaarheid of naar elke storing.",
    ),
    (
        "only money is carried forward. Cap a sum or a share, or remove it.",
        "alleen geld wordt doorgeschoven. Begrens een aandeel of een bedrag, of verwijder dit.",
    ),
    (
        "only what is above a cap of periods that follow each other can be carried forward. Write such a cap, or remove it.",
        "alleen wat boven een maximum ligt van perioden die op elkaar volgen, kan worden doorgeschoven. Schrijf zo’n maximum of verwijder dit.",
    ),
    (
        "outages",
        "storingen",
    ),
    (
        "outages at the same time",
        "gelijktijdige storingen",
    ),
    (
        "outages at the same time as others",
        "storingen gelijktijdig met andere",
    ),
    (
        "outages by services",
        "storingen maal services",
    ),
    (
        "outages in all periods together",
        "storingen in alle perioden samen",
    ),
    (
        "part {0}",
        "deel {0}",
    ),
    (
        "parts",
        "delen",
    ),
    (
        "past the last band, which gives {0}",
        "voorbij de laatste band, die {0} geeft",
    ),
    (
        "pause rule",
        "pauzeregel",
    ),
    (
        "pause rules",
        "pauzeregels",
    ),
    (
        "pauses",
        "pauzes",
    ),
    (
        "periods",
        "perioden",
    ),
    (
        "periods a week",
        "perioden per week",
    ),
    (
        "priorities",
        "prioriteiten",
    ),
    (
        "priority",
        "prioriteit",
    ),
    (
        "readings {0}",
        "waarden die {0} zijn",
    ),
    (
        "reason",
        "reden",
    ),
    (
        "reported figure",
        "gerapporteerde meting",
    ),
    (
        "reported figures",
        "gerapporteerde metingen",
    ),
    (
        "samples",
        "meetpunten",
    ),
    (
        "samples in all periods together",
        "meetpunten in alle perioden samen",
    ),
    (
        "scores",
        "scores",
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
        "vastgestelde perioden",
    ),
    (
        "slabs",
        "schijven",
    ),
    (
        "some years",
        "enkele jaren",
    ),
    (
        "status",
        "status",
    ),
    (
        "steps",
        "stappen",
    ),
    (
        "target",
        "doeltijd",
    ),
    (
        "targets",
        "doeltijden",
    ),
    (
        "the beginning of the outage",
        "het begin van de storing",
    ),
    (
        "the calendars that are taken out leave nothing of the first",
        "de kalenders die worden uitgezonderd niets van de eerste overlaten",
    ),
    (
        "the cap is no share of anything. Write a share such as 15%, or remove \"of\".",
        "het maximum is geen aandeel van iets. Schrijf een aandeel zoals 15% of verwijder \"of\".",
    ),
    (
        "the components name the services. Remove one of them.",
        "de componenten noemen de services. Verwijder er een van.",
    ),
    (
        "the event has more parts than its kind knows",
        "de gebeurtenis heeft meer delen dan haar soort kent",
    ),
    (
        "the figure is made of samples, so it would change nothing. Remove \"{0}\", or choose another basis.",
        "het cijfer is gebaseerd op meetpunten, dus zou dit niets veranderen. Verwijder ‘{0}’ of kies een andere grondslag.",
    ),
    (
        "the file says more than can be read. Export fewer events.",
        "het bestand bevat meer dan er kan worden gelezen. Exporteer minder gebeurtenissen.",
    ),
    (
        "the measure is not in force in that period. Settle another one, or change the dates.",
        "de meting is in die periode niet van kracht. Stel een andere vast of wijzig de datums.",
    ),
    (
        "the question holds no ticket",
        "de vraag bevat geen ticket",
    ),
    (
        "the share within the target itself has its goal there already. Write another time, or remove the step.",
        "het aandeel binnen de doeltijd zelf heeft daar al zijn doel. Schrijf een andere tijd of verwijder de stap.",
    ),
    (
        "the start of the pause",
        "het begin van de pauze",
    ),
    (
        "the years run backwards, from {0} to {1}",
        "de jaren lopen achteruit, van {0} tot {1}",
    ),
    (
        "there can be no reading in it",
        "er kan geen waarde in liggen",
    ),
    (
        "they are the same side of the band. Keep one of them.",
        "ze zijn dezelfde kant van de band. Behoud er één van.",
    ),
    (
        "tickets have more than {0} different fields",
        "tickets hebben meer dan {0} verschillende velden",
    ),
    (
        "true or false",
        "true of false",
    ),
    (
        "up to {0}",
        "hoogstens {0}",
    ),
    (
        "value",
        "waarde",
    ),
    (
        "variants",
        "varianten",
    ),
    (
        "warnings",
        "waarschuwingen",
    ),
    (
        "what is given here is no share of anything. Give a share such as 5%, or remove \"of\".",
        "wat hier wordt gegeven is geen aandeel van iets. Geef een aandeel zoals 5% of verwijder \"of\".",
    ),
    (
        "what is logged in a period decides nothing here. Remove the number.",
        "wat in een periode wordt gemeld beslist hier niets. Verwijder het getal.",
    ),
    (
        "what is too much in one rolling period may not be in the next. Use another period, or \"not-judged\" or a relaxed goal above the limit.",
        "wat in de ene voortschrijdende periode te veel is, is dat in de volgende misschien niet. Gebruik een andere periode, of boven de limiet \"not-judged\" of een verlaagd doel.",
    ),
    (
        "word",
        "woord",
    ),
    (
        "worse",
        "slechter",
    ),
    (
        "write a date that exists, such as 2026-12-25",
        "schrijf een datum die bestaat, zoals 2026-12-25",
    ),
    (
        "write a length such as 30m, 8h, 8h30m or 3d",
        "schrijf een duur zoals 30m, 8h, 8h30m of 3d",
    ),
    (
        "write a length such as 8h, or a share of the target such as 200%",
        "schrijf een duur zoals 8h, of een aandeel van de doeltijd zoals 200%",
    ),
    (
        "write a local time without an offset, such as 2026-11-20T16:40",
        "schrijf een lokale tijd zonder UTC-verschil, zoals 2026-11-20T16:40",
    ),
    (
        "write a percentage from 0% to 100%, such as 99.5%",
        "schrijf een percentage van 0% tot en met 100%, zoals 99.5%",
    ),
    (
        "write a percentage such as 99.9%, a time such as 4h or 30m, or a number such as 5",
        "schrijf een percentage zoals 99.9%, een tijd zoals 4h of 30m, of een getal zoals 5",
    ),
    (
        "write a period as the report names it: 2026-03, 2026-Q1, 2026-H1, 2026, 2026-W12, 2026-03-31, or the first and the last day, 2026-02-26/2026-03-25",
        "schrijf een periode zoals het rapport die noemt: 2026-03, 2026-Q1, 2026-H1, 2026, 2026-W12, 2026-03-31, of de eerste en de laatste dag, 2026-02-26/2026-03-25",
    ),
    (
        "write a period from opening to closing time, such as 09:00-17:30; times go from 00:00 to 24:00",
        "schrijf een periode van opening tot sluitingstijd, zoals 09:00-17:30; tijden gaan van 00:00 tot en met 24:00",
    ),
    (
        "write a share above 0% and up to 1000%, such as 75%",
        "schrijf een aandeel boven 0% en tot en met 1000%, zoals 75%",
    ),
    (
        "write a share of the target up to 10000%, such as 200%",
        "schrijf een aandeel van de doeltijd tot en met 10000%, zoals 200%",
    ),
    (
        "write a share such as 5%, a sum such as 50.00, points such as 3 points, or days such as 7 days",
        "schrijf een aandeel zoals 5%, een bedrag zoals 50.00, punten zoals 3 points, of dagen zoals 7 days",
    ),
    (
        "write a time from 00:00 to 24:00, such as 16:00",
        "schrijf een tijd van 00:00 tot en met 24:00, zoals 16:00",
    ),
    (
        "write a time such as 2026-11-20T16:40 or 2026-11-20T16:40:00Z",
        "schrijf een tijd zoals 2026-11-20T16:40 of 2026-11-20T16:40:00Z",
    ),
    (
        "write an amount from 0 to 1000000000000, such as 12000.00, with at most 6 decimals",
        "schrijf een bedrag van 0 tot en met 1000000000000, zoals 12000.00, met hoogstens 6 decimalen",
    ),
    (
        "write how many times, above 0 and up to 1000, such as 2 or 1.5",
        "schrijf hoeveel keer, boven 0 en tot en met 1000, zoals 2 of 1.5",
    ),
    (
        "{0} % ({1} of {2})",
        "{0}% ({1} van {2})",
    ),
    (
        "{0} Found: {1}.",
        "{0} Gevonden: {1}.",
    ),
    (
        "{0} Nothing caps what it comes to in a period: add a limit with a cap.",
        "{0} Niets begrenst waar het in een periode op uitkomt: voeg een limiet met een maximum toe.",
    ),
    (
        "{0} and {1}",
        "{0} en {1}",
    ),
    (
        "{0} business days are too many: deadlines lie up to ten years ahead.",
        "{0} werkdagen zijn er te veel: deadlines liggen hoogstens tien jaar vooruit.",
    ),
    (
        "{0} cannot be added to {1}: give everything in the same unit, or make two credits of it.",
        "{0} is niet op te tellen bij {1}: geef alles in dezelfde eenheid of maak er twee tegoeden van.",
    ),
    (
        "{0} closes a part of the night shift of the day before, which a day cannot say. Add it as a break of the calendar.",
        "{0} sluit een deel van de nachtdienst van de dag ervoor, wat een dag niet kan uitdrukken. Voeg het toe als onderbreking (\"breaks\") van de kalender.",
    ),
    (
        "{0} costs more.",
        "{0} kost meer.",
    ),
    (
        "{0} costs {1} for every {2}.",
        "{0} kost {1} per {2}.",
    ),
    (
        "{0} costs {1}.",
        "{0} kost {1}.",
    ),
    (
        "{0} counts no misses: take its \"figure\", or name a measure that counts clocks.",
        "{0} telt geen missers: neem \"figure\" ervan of noem een meting die klokken telt.",
    ),
    (
        "{0} counts no outages: name a measure of agreement.availability, or credit each miss.",
        "{0} telt geen storingen: noem een meting van agreement.availability of geef tegoed voor elke misser.",
    ),
    (
        "{0} decimals",
        "{0} decimalen",
    ),
    (
        "{0} does not go with it: {1}.",
        "{0} past er niet bij: {1}.",
    ),
    (
        "{0} failed and {1} of some class are more than all {2} requests: write fewer, or a higher total.",
        "{0} mislukte verzoeken en {1} van een klasse zijn meer dan alle {2}: schrijf er minder of een hoger totaal.",
    ),
    (
        "{0} has extra hours here and is closed by {1}.holidays.also[{2}]: keep one of them.",
        "{0} heeft hier extra tijden en is gesloten door {1}.holidays.also[{2}]: behoud er één van.",
    ),
    (
        "{0} has hours here and in {1}.overrides.{2}: keep one of them.",
        "{0} heeft hier en in {1}.overrides.{2} tijden: behoud er één van.",
    ),
    (
        "{0} has hours twice: name each day once",
        "{0} heeft twee keer tijden: noem elke dag één keer",
    ),
    (
        "{0} has no downtime: take its \"figure\", or name a measure of agreement.availability.",
        "{0} heeft geen uitval: neem \"figure\" ervan of noem een meting van agreement.availability.",
    ),
    (
        "{0} has not ended at asOf, {1}, so it cannot be settled yet: remove it, or write a later time in asOf.",
        "{0} is op asOf, {1}, nog niet afgelopen en kan dus nog niet worden vastgesteld: verwijder deze periode of schrijf in asOf een latere tijd.",
    ),
    (
        "{0} is \"{1}\" already: give it one name.",
        "{0} heet al ‘{1}’: geef de dag één naam.",
    ),
    (
        "{0} is another unit than what is given: write a multiple in the same unit, or a sum.",
        "{0} is een andere eenheid dan wat wordt gegeven: schrijf een veelvoud in dezelfde eenheid of een bedrag.",
    ),
    (
        "{0} is before {1}, the date in {2}: list the versions in the order of their dates.",
        "{0} ligt vóór {1}, de datum in {2}: zet de versies op volgorde van hun datums.",
    ),
    (
        "{0} is before {1}, the time of the event above it: {2}.",
        "{0} ligt vóór {1}, het tijdstip van de gebeurtenis erboven: {2}.",
    ),
    (
        "{0} is before {1}, {2}: write a later time.",
        "{0} ligt vóór {1}, {2}: schrijf een latere tijd.",
    ),
    (
        "{0} is left out here: only events that stand by themselves close days.",
        "{0} wordt hier weggelaten: alleen zelfstandige gebeurtenissen sluiten dagen.",
    ),
    (
        "{0} is left out: {1}",
        "{0} wordt weggelaten: {1}",
    ),
    (
        "{0} is more than {1}, the largest share of \"{2}\" that one credit may give: write a lower one.",
        "{0} is meer dan {1}, het grootste aandeel van ‘{2}’ dat één tegoed mag geven: schrijf een lager aandeel.",
    ),
    (
        "{0} is none of the periods of agreement.reported[{1}]: did you mean \"{2}\"?",
        "{0} is geen van de perioden van agreement.reported[{1}]: bedoelde u ‘{2}’?",
    ),
    (
        "{0} is not after the start of the closure, {1}: write a later time.",
        "{0} ligt niet na het begin van de sluiting, {1}: schrijf een latere tijd.",
    ),
    (
        "{0} is not after {1}, from when the amount before it is paid: write a later date.",
        "{0} ligt niet na {1}, vanaf wanneer het bedrag ervoor wordt betaald: schrijf een latere datum.",
    ),
    (
        "{0} is not after {1}: write a later date.",
        "{0} ligt niet na {1}: schrijf een latere datum.",
    ),
    (
        "{0} is not lower than {1}. Write a lower one for periods above the limit.",
        "{0} is niet lager dan {1}. Schrijf een lager doel voor perioden boven de limiet.",
    ),
    (
        "{0} is not possible here: write a number from {1} to {2}.",
        "{0} is hier niet mogelijk: schrijf een getal van {1} tot en met {2}.",
    ),
    (
        "{0} is too fine: write at most {1} decimals.",
        "{0} is te precies: schrijf hoogstens {1} decimalen.",
    ),
    (
        "{0} is too many: counts go up to {1}.",
        "{0} is te veel: aantallen gaan tot en met {1}.",
    ),
    (
        "{0} is {1} and agreement.targets[{2}].goal is {3}: write the same goal, or remove one of them.",
        "{0} is {1} en agreement.targets[{2}].goal is {3}: schrijf hetzelfde doel of verwijder er een van.",
    ),
    (
        "{0} lies within {1}: its figure, and the credits by it, are those of a part of the period.",
        "{0} ligt binnen {1}: het cijfer, en de tegoeden daarnaar, gaan over een deel van de periode.",
    ),
    (
        "{0} names the {1} \"{2}\", which {3} does not have: {4}",
        "{0} noemt ‘{2}’ ({1}), maar dat staat niet in {3}: {4}",
    ),
    (
        "{0} of {1} is not possible: write a number from 1 to {2}.",
        "{0} van {1} is niet mogelijk: schrijf een getal van 1 tot en met {2}.",
    ),
    (
        "{0} of {1} requests cannot have failed: write fewer, or a higher total.",
        "{0} van {1} verzoeken kunnen niet mislukt zijn: schrijf er minder of een hoger totaal.",
    ),
    (
        "{0} tickets are too many for a list of objects: give them to parseTickets as bytes.",
        "{0} tickets zijn te veel voor een lijst van objecten: geef ze als bytes aan parseTickets.",
    ),
    (
        "{0} tickets are too many for a list of objects: judge them here.",
        "{0} tickets zijn te veel voor een lijst van objecten: beoordeel ze hier.",
    ),
    (
        "{0} to {1}",
        "{0} tot en met {1}",
    ),
    (
        "{0} users are hit, and agreement.availability[{1}].users says that there are {2}: write fewer here, or more there.",
        "{0} gebruikers zijn getroffen, maar volgens agreement.availability[{1}].users zijn er {2}: schrijf hier minder of daar meer.",
    ),
    (
        "{0}, or choose the column.",
        "{0}, of kies de kolom.",
    ),
    (
        "{0}.by needs no day, and {0}.day says what one is: remove it, or write \"within\".",
        "{0}.by heeft geen dag nodig, en {0}.day zegt wat een dag is: verwijder {0}.day of schrijf \"within\".",
    ),
    (
        "{0}.from and {1} are both {2}, so two weeks would hold: keep one of them, or write another date.",
        "{0}.from en {1} zijn allebei {2}, dus zouden er twee weken gelden: behoud er één van of schrijf een andere datum.",
    ),
    (
        "{0}.within gives a length and {0}.by a deadline: keep one of them.",
        "{0}.within geeft een duur en {0}.by een deadline: behoud er één van.",
    ),
    (
        "{0}.workload limits the work by what is logged in a period: add \"opened\", the number that was agreed for {1}.",
        "{0}.workload begrenst het werk naar wat in een periode wordt gemeld: voeg \"opened\" toe, het aantal dat voor {1} is afgesproken.",
    ),
    (
        "{0}.{1} and {0}.{2} contradict each other: {3}",
        "{0}.{1} en {0}.{2} spreken elkaar tegen: {3}",
    ),
    (
        "{0}: the figure is {1} and is printed as {2} with {3}. As it is, {4} is owed; rounded before it is compared, {5} would be.",
        "{0}: het cijfer is {1} en wordt met {3} weergegeven als {2}. Zoals het is, is {4} verschuldigd; afgerond vóór de vergelijking zou dat {5} zijn.",
    ),
    (
        "{0}: {1} give {2}, and {3}, which are {4}, {5}.",
        "{0}: {1} geven {2}, en {3}, die {4} zijn, {5}.",
    ),
    (
        "{0}: {1} lies {2}. The terms do not say what is owed, and nothing is counted.",
        "{0}: {1} ligt {2}. De voorwaarden zeggen niet wat verschuldigd is, en er wordt niets geteld.",
    ),
];
