//! What the engine says, in German.

use super::super::Sentences;

#[rustfmt::skip]
pub const OWN: Sentences = [
    (
        " Did you mean \"{0}\"?",
        " Meinten Sie „{0}“?",
    ),
    (
        " There are {0} more such gaps.",
        " Es gibt {0} weitere solche Lücken.",
    ),
    (
        " There are {0} more such pairs of credits.",
        " Es gibt {0} weitere solche Paare von Gutschriften.",
    ),
    (
        " There are {0} more such pairs.",
        " Es gibt {0} weitere solche Paare.",
    ),
    (
        " There are {0} more such targets.",
        " Es gibt {0} weitere solche Zielzeiten.",
    ),
    (
        " There are {0} such outages.",
        " Es gibt {0} solche Ausfälle.",
    ),
    (
        " There is one more such gap.",
        " Es gibt eine weitere solche Lücke.",
    ),
    (
        " There is one more such pair of credits.",
        " Es gibt ein weiteres solches Paar von Gutschriften.",
    ),
    (
        " There is one more such pair.",
        " Es gibt ein weiteres solches Paar.",
    ),
    (
        " There is one more such target.",
        " Es gibt eine weitere solche Zielzeit.",
    ),
    (
        "0 changes nothing here: write a higher number, or remove it.",
        "0 ändert hier nichts: Geben Sie eine höhere Zahl an, oder entfernen Sie die Angabe.",
    ),
    (
        "0% of a target is no time at all: write more, such as 200%.",
        "0 % einer Zielzeit sind gar keine Zeit: Geben Sie mehr an, etwa 200%.",
    ),
    (
        "A band without an edge holds for everything: add \"below\", \"atMost\", \"above\" or \"atLeast\".",
        "Eine Stufe ohne Grenze gilt für alles: Fügen Sie \"below\", \"atMost\", \"above\" oder \"atLeast\" hinzu.",
    ),
    (
        "A calendar has no id: give it one, such as \"both-open\".",
        "Ein Kalender hat keine ID: Geben Sie ihm eine, etwa \"both-open\".",
    ),
    (
        "A calendar has no id: give it one, such as \"office\".",
        "Ein Kalender hat keine ID: Geben Sie ihm eine, etwa \"office\".",
    ),
    (
        "A charge for {0} units is not possible: write a number from 1 to {1}.",
        "Ein Entgelt für {0} Einheiten ist nicht möglich: Geben Sie eine Zahl von 1 bis {1} an.",
    ),
    (
        "A day of {0} is not possible: write more than 0m and at most 24h.",
        "Ein Tag von {0} ist nicht möglich: Geben Sie mehr als 0m und höchstens 24h an.",
    ),
    (
        "A limit of 0 leaves no work for which the goals hold: write a higher one.",
        "Bei einer Grenze von 0 bleibt keine Arbeit, für die die Zielwerte gelten: Geben Sie eine höhere an.",
    ),
    (
        "A miss costs nothing up to {0} past the target: between the two the promise is broken for nothing.",
        "Eine Verfehlung kostet bis {0} nach Ablauf der Zielzeit nichts: Dazwischen wird die Zusage folgenlos gebrochen.",
    ),
    (
        "A service without users has nobody to be hit: write how many it has, or remove it.",
        "Bei einem Dienst ohne Nutzer kann niemand betroffen sein: Geben Sie an, wie viele er hat, oder entfernen Sie die Angabe.",
    ),
    (
        "A share is given, and nothing says of what: name a charge, such as \"monthly-fee\", or give a sum.",
        "Gewährt wird ein Anteil, aber nirgends steht, wovon: Nennen Sie ein Entgelt, etwa \"monthly-fee\", oder geben Sie einen Betrag an.",
    ),
    (
        "A slab must begin further from the good side than the one before: write them in that order.",
        "Eine Staffel muss weiter von der guten Seite entfernt beginnen als die vorherige: Ordnen Sie die Staffeln in dieser Reihenfolge.",
    ),
    (
        "A step of {0} has no length: write a longer one.",
        "Ein Schritt von {0} hat keine Länge: Geben Sie einen längeren an.",
    ),
    (
        "A version of holiday data needs the preset it belongs to: add \"preset\", such as \"gb-eng\", or remove \"data\".",
        "Eine Version der Feiertagsdaten braucht die Vorlage, zu der sie gehört: Fügen Sie \"preset\" hinzu, etwa \"gb-eng\", oder entfernen Sie \"data\".",
    ),
    (
        "All further downtime",
        "Alle weitere Ausfallzeit",
    ),
    (
        "Already at {0} {1} is owed, so it is owed when nothing went wrong.",
        "Schon bei {0} ist {1} geschuldet, also auch dann, wenn nichts schiefging.",
    ),
    (
        "An event has a time and a kind: write such as [\"2026-11-23T11:00\", \"resolved\"].",
        "Ein Ereignis hat eine Zeit und eine Art: Schreiben Sie es etwa so: [\"2026-11-23T11:00\", \"resolved\"].",
    ),
    (
        "An event is left out: {0}",
        "Ein Termin wird ausgelassen: {0}",
    ),
    (
        "An hour is no whole number of intervals of \"{0}\": write one that divides an hour, such as 1m, 5m or 15m.",
        "Eine Stunde lässt sich nicht ganz in Abschnitte von „{0}“ teilen: Geben Sie eine Länge an, die eine Stunde teilt, etwa 1m, 5m oder 15m.",
    ),
    (
        "And {0} more that cannot be read.",
        "Und {0} weitere, die nicht lesbar sind.",
    ),
    (
        "At a figure {0} both are owed: {1} by \"{2}\" and a reward of {3}.",
        "Liegt der Wert {0}, ist beides geschuldet: {1} durch „{2}“ und ein Bonus von {3}.",
    ),
    (
        "At exactly {0} the goal is reached, and yet {1} is owed: that edge belongs to the goal and to the credit. Write \"below\" if nothing is owed there.",
        "Bei genau {0} ist der Zielwert erreicht, und doch ist {1} geschuldet: Diese Grenze gehört zum Zielwert und zur Gutschrift. Geben Sie \"below\" an, wenn dort nichts geschuldet ist.",
    ),
    (
        "Bands {0} and {1} both start below {2}: keep one.",
        "Die Stufen {0} und {1} beginnen beide unter {2}: Behalten Sie eine.",
    ),
    (
        "Bands {0} and {1} have the same edges: keep one of them.",
        "Die Stufen {0} und {1} haben dieselben Grenzen: Behalten Sie eine von ihnen.",
    ),
    (
        "Clocks of tickets with corrected times: {0}. They are judged by the corrected times; by the times recorded first, {1} would stand otherwise.",
        "Uhren von Tickets mit berichtigten Zeiten: {0}. Bewertet werden sie nach den berichtigten Zeiten; Ergebnisse, die nach den zuerst festgehaltenen Zeiten anders wären: {1}.",
    ),
    (
        "Clocks of tickets with corrected times: {0}. They are judged by the times recorded first, not the corrected ones; by the corrected times, {1} would stand otherwise.",
        "Uhren von Tickets mit berichtigten Zeiten: {0}. Bewertet werden sie nach den zuerst festgehaltenen Zeiten, nicht nach den berichtigten; Ergebnisse, die nach den berichtigten Zeiten anders wären: {1}.",
    ),
    (
        "Components are nested more than {0} deep here: take some levels away.",
        "Die Komponenten sind hier mehr als {0} Ebenen tief verschachtelt: Nehmen Sie einige Ebenen weg.",
    ),
    (
        "DTSTART and DTEND must both be dates or both be times.",
        "DTSTART und DTEND müssen beide ein Datum oder beide ein Zeitpunkt sein.",
    ),
    (
        "Days are given, and nothing says what one is worth: add \"day\": \"thirtieth\" or \"calendar-day\"; or remove \"of\" if days of service are added.",
        "Gewährt werden Tage, aber nirgends steht, was einer wert ist: Fügen Sie \"day\": \"thirtieth\" oder \"calendar-day\" hinzu; oder entfernen Sie \"of\", wenn Tage Service hinzukommen sollen.",
    ),
    (
        "EXRULE is not read. List the dates in EXDATE.",
        "EXRULE wird nicht gelesen. Führen Sie die Tage in EXDATE auf.",
    ),
    (
        "Each further miss",
        "Jede weitere Verfehlung",
    ),
    (
        "Each miss",
        "Jede Verfehlung",
    ),
    (
        "Each miss is worked out on its own, and only their sum is rounded: write a sum of money.",
        "Jede Verfehlung wird für sich berechnet, und nur ihre Summe wird gerundet: Geben Sie einen Geldbetrag an.",
    ),
    (
        "Each outage",
        "Jeder Ausfall",
    ),
    (
        "Every such number of misses",
        "Jede n-te Verfehlung",
    ),
    (
        "Exceptions need the preset that they are taken from: add \"preset\", such as \"gb-eng\", or remove \"except\".",
        "Ausnahmen brauchen die Vorlage, aus der sie gestrichen werden: Fügen Sie \"preset\" hinzu, etwa \"gb-eng\", oder entfernen Sie \"except\".",
    ),
    (
        "For {0} there is no band: whether {1} or {2} is owed is not said, and nothing is counted there.{3}",
        "Für {0} gibt es keine Stufe: Ob {1} oder {2} geschuldet ist, ist nicht festgelegt, und gezählt wird dort nichts.{3}",
    ),
    (
        "From {0} on no week would have open hours: give it at least one period, such as { \"mon-fri\": [\"09:00-17:30\"] }, or write a closure.",
        "Ab {0} wäre in keiner Woche geöffnet: Geben Sie mindestens einen Abschnitt an, etwa { \"mon-fri\": [\"09:00-17:30\"] }, oder tragen Sie eine Schließung ein.",
    ),
    (
        "Here is {0}: write {1}.",
        "Hier steht {0}; hierher gehört {1}.",
    ),
    (
        "How long a contract lasts is not known here: write a month, a quarter or a year.",
        "Wie lange ein Vertrag dauert, ist hier nicht bekannt: Geben Sie einen Monat, ein Quartal oder ein Jahr an.",
    ),
    (
        "In rolling periods a miss would be credited more than once: write other periods, such as \"month\".",
        "In rollierenden Zeiträumen würde eine Verfehlung mehrfach gutgeschrieben: Geben Sie andere Zeiträume an, etwa \"month\".",
    ),
    (
        "It disagrees with \"{0}\", which looks at the figure of the same measure: a downtime of {1} in {2} is {3}, for which {4} is given there and {5} here.",
        "Sie widerspricht „{0}“, die sich nach dem Wert derselben Kennzahl richtet: Eine Ausfallzeit von {1} in {2} entspricht {3}; dafür gibt es dort {4} und hier {5}.",
    ),
    (
        "It overlaps outages[{0}], and each hits only a part: together they count with both shares. If it is the same outage entered twice, remove one.{1}",
        "Er überschneidet sich mit outages[{0}], und jeder trifft nur einen Teil: Zusammen zählen sie mit beiden Anteilen. Falls derselbe Ausfall doppelt eingetragen ist, entfernen Sie einen.{1}",
    ),
    (
        "It would be in force from {0} and no longer on {1}, so never: write a later date, or none.",
        "Es wäre ab {0} in Kraft und am {1} nicht mehr, also nie: Geben Sie ein späteres Datum an oder keines.",
    ),
    (
        "Measure \"{0}\": {1} was settled at {2}; these tickets and terms now give {3}: the settled figure stands.",
        "Kennzahl „{0}“: {1} steht fest mit: {2}; diese Tickets und Bedingungen ergeben jetzt: {3}. Es gilt der feststehende Wert.",
    ),
    (
        "Misses of \"{0}\" that still run: {1}. What they cost may grow until they end, also in a period that is over.",
        "Noch laufende Verfehlungen bei „{0}“: {1}. Was sie kosten, kann bis zu ihrem Ende steigen, auch in einem bereits abgelaufenen Zeitraum.",
    ),
    (
        "No class has a score: name one, such as { \"slow\": \"50%\" }, or make the basis \"requests\".",
        "Keine Klasse hat eine Punktzahl: Nennen Sie eine, etwa { \"slow\": \"50%\" }, oder wählen Sie die Grundlage \"requests\".",
    ),
    (
        "No column holds the category. Name it Category",
        "Keine Spalte enthält die Kategorie. Nennen Sie sie Category",
    ),
    (
        "No column holds the group. Name it Assignment group",
        "Keine Spalte enthält die Gruppe. Nennen Sie sie Assignment group",
    ),
    (
        "No column holds the priority. Name it Priority",
        "Keine Spalte enthält die Priorität. Nennen Sie sie Priority",
    ),
    (
        "No column holds the status. Name it incident_state or Status",
        "Keine Spalte enthält den Status. Nennen Sie sie incident_state oder Status",
    ),
    (
        "No column holds the ticket's number. Name it Number, Key or ID",
        "Keine Spalte enthält die Nummer des Tickets. Nennen Sie sie Number, Key oder ID",
    ),
    (
        "No column holds the value after a change. Name it New value",
        "Keine Spalte enthält den Wert nach einer Änderung. Nennen Sie sie New value",
    ),
    (
        "No column holds the value before a change. Name it Old value",
        "Keine Spalte enthält den Wert vor einer Änderung. Nennen Sie sie Old value",
    ),
    (
        "No column says when a row was written. Name it sys_updated_at",
        "Keine Spalte sagt, wann eine Zeile geschrieben wurde. Nennen Sie sie sys_updated_at",
    ),
    (
        "No column says when a ticket was logged. Name it Logged, Opened at or Created",
        "Keine Spalte sagt, wann ein Ticket erfasst wurde. Nennen Sie sie Logged, Opened at oder Created",
    ),
    (
        "No column says when a ticket was resolved. Name it Resolved",
        "Keine Spalte sagt, wann ein Ticket gelöst wurde. Nennen Sie sie Resolved",
    ),
    (
        "No column says when an outage began. Name it From or Start.",
        "Keine Spalte sagt, wann ein Ausfall begann. Nennen Sie sie From oder Start.",
    ),
    (
        "No column says when an outage ended. Name it To, End or Duration.",
        "Keine Spalte sagt, wann ein Ausfall endete. Nennen Sie sie To, End oder Duration.",
    ),
    (
        "No column says when the first reply went out. Name it First reply",
        "Keine Spalte sagt, wann die erste Antwort hinausging. Nennen Sie sie First reply",
    ),
    (
        "No column says which field changed. Name it Field",
        "Keine Spalte sagt, welches Feld sich änderte. Nennen Sie sie Field",
    ),
    (
        "No credit looks at \"{0}\", although it has a goal and others of the agreement have a credit: its misses cost nothing.{1}",
        "Keine Gutschrift richtet sich nach „{0}“, obwohl ein Zielwert dafür gilt und andere Zielzeiten der Vereinbarung eine Gutschrift haben: Die Verfehlungen dieser Zielzeit kosten nichts.{1}",
    ),
    (
        "No credit looks at \"{0}\", although others of the agreement have one: missing its goal of {1} costs nothing.",
        "Keine Gutschrift richtet sich nach „{0}“, obwohl andere Kennzahlen der Vereinbarung eine haben: Den Zielwert von {1} zu verfehlen kostet nichts.",
    ),
    (
        "No days are given here: remove \"day\".",
        "Hier werden keine Tage gewährt: Entfernen Sie \"day\".",
    ),
    (
        "No event of this kind stands before the correction: name one that does.",
        "Vor der Berichtigung steht kein Ereignis dieser Art: Nennen Sie eines, das davor steht.",
    ),
    (
        "No field is named, so every ticket would be left out: name one, such as { \"closure\": [\"No access\"] }.",
        "Es ist kein Feld genannt, daher würde jedes Ticket ausgenommen: Nennen Sie eines, etwa { \"closure\": [\"No access\"] }.",
    ),
    (
        "No holidays known for {0} in the preset \"{1}\" of calendar \"{2}\": they count as ordinary days.",
        "Für {0} sind in der Vorlage „{1}“ des Kalenders „{2}“ keine Feiertage bekannt: Gezählt wird wie an gewöhnlichen Tagen.",
    ),
    (
        "No measure of availability names \"{0}\", so its outages count nowhere; there are {1}.{2}",
        "Keine Kennzahl der Verfügbarkeit nennt „{0}“, daher zählen die Ausfälle dieses Dienstes nirgends; ihre Anzahl: {1}.{2}",
    ),
    (
        "No outage is of the kind \"{0}\", but some are of the kind \"{1}\", which counts: is it the same?",
        "Kein Ausfall ist von der Art „{0}“, einige aber sind von der Art „{1}“, die zählt: Ist dasselbe gemeint?",
    ),
    (
        "No ticket of the log is in the list beside it.",
        "Kein Ticket des Protokolls steht in der Liste daneben.",
    ),
    (
        "No week takes turns with the hours: add one, such as { \"mon-thu\": [\"09:00-17:30\"] }, or remove \"alternating\".",
        "Keine Woche wechselt sich mit den Zeiten ab: Fügen Sie eine hinzu, etwa { \"mon-thu\": [\"09:00-17:30\"] }, oder entfernen Sie \"alternating\".",
    ),
    (
        "No {0} is named, so it would never apply: name one, or remove it.",
        "Hier ist nichts genannt ({0}), daher würde es nie gelten: Tragen Sie etwas ein, oder entfernen Sie die Angabe.",
    ),
    (
        "Nothing can be rounded to {0}: write a percentage above 0% with at most 6 decimals, such as \"0.1%\".",
        "Auf {0} kann nichts gerundet werden: Geben Sie einen Prozentsatz über 0 % mit höchstens 6 Nachkommastellen an, etwa \"0.1%\".",
    ),
    (
        "Nothing counts as a response, so none could ever be in time: name something, such as \"public-reply\".",
        "Nichts zählt als Antwort, daher könnte nie eine rechtzeitig sein: Nennen Sie, was als Antwort zählt, etwa \"public-reply\".",
    ),
    (
        "Nothing is paused here that could be resumed: remove this event, or add the \"paused\" before it.",
        "Hier ist nichts pausiert, das fortgesetzt werden könnte: Entfernen Sie dieses Ereignis, oder fügen Sie davor \"paused\" ein.",
    ),
    (
        "Nothing lies between {0} and {1}: write an upper edge that is higher than the lower one.",
        "Zwischen {0} und {1} liegt nichts: Geben Sie eine obere Grenze an, die höher ist als die untere.",
    ),
    (
        "Nothing more is open on {0}: add a period, such as \"10:00-14:00\", or remove the date.",
        "Am {0} ist nicht länger geöffnet als sonst: Fügen Sie einen Abschnitt hinzu, etwa \"10:00-14:00\", oder entfernen Sie das Datum.",
    ),
    (
        "One ticket can cost twice: {0} towards \"{1}\" and towards \"{2}\", and both are owed. A limit per incident, or one that lets only the greatest count, says otherwise.{3}",
        "Ein Ticket kann doppelt kosten: {0} sowohl für „{1}“ als auch für „{2}“, und beides ist geschuldet. Eine Grenze je Ticket oder eine, die nur die größte Gutschrift zählen lässt, würde das ändern.{3}",
    ),
    (
        "Only a figure can reach a level later: look at the figure of a measure, or remove it.",
        "Nur der Wert einer Kennzahl kann eine Schwelle später erreichen: Betrachten Sie den Wert einer Kennzahl, oder entfernen Sie dies.",
    ),
    (
        "Only outages have a share of users who were hit: look at an availability measure, or remove it.",
        "Nur bei Ausfällen gibt es einen Anteil betroffener Nutzer: Betrachten Sie eine Kennzahl der Verfügbarkeit, oder entfernen Sie dies.",
    ),
    (
        "Outages without a kind are unplanned and always count: write the kind that is left out, or remove it.",
        "Ausfälle ohne Art sind ungeplant und zählen immer: Geben Sie die Art an, die ausgenommen ist, oder entfernen Sie dies.",
    ),
    (
        "Over the {0} days and {1} tickets of the document these credits have {2} steps; up to {3} are possible: credit over longer periods, or judge fewer tickets.",
        "Über die {0} Tage und {1} Tickets des Dokuments haben diese Gutschriften {2} Schritte; möglich sind bis zu {3}: Schreiben Sie über längere Zeiträume gut, oder bewerten Sie weniger Tickets.",
    ),
    (
        "Over the {0} days of the tickets these are {1} figures; up to {2} are possible: measure over longer periods, or judge fewer years.",
        "Über die {0} Tage der Tickets sind das {1} Werte; möglich sind bis zu {2}: Ermitteln Sie über längere Zeiträume, oder bewerten Sie weniger Jahre.",
    ),
    (
        "Samples in no period of a measure that is made of them: {0}. They count nowhere.",
        "Messwerte, die in keinem Zeitraum einer darauf beruhenden Kennzahl liegen: {0}. Sie zählen nirgends.",
    ),
    (
        "The calendar \"{0}\" has no open hours, so no time would ever count: give it at least one period, such as { \"mon-fri\": [\"09:00-17:30\"] }.",
        "Der Kalender „{0}“ hat keine Servicezeiten, daher würde nie Zeit zählen: Geben Sie mindestens einen Abschnitt an, etwa { \"mon-fri\": [\"09:00-17:30\"] }.",
    ),
    (
        "The calendar \"{0}\" is never open, because {1}, so no time would ever count: name others.",
        "Der Kalender „{0}“ ist nie geöffnet, weil {1}, daher würde nie Zeit zählen: Nennen Sie andere Kalender.",
    ),
    (
        "The calendar \"{0}\" would be made of itself by {1}: name another calendar here.",
        "Der Kalender „{0}“ würde über {1} aus sich selbst bestehen: Nennen Sie hier einen anderen Kalender.",
    ),
    (
        "The calendar \"{0}\" would be made of itself: name another calendar here.",
        "Der Kalender „{0}“ würde aus sich selbst bestehen: Nennen Sie hier einen anderen Kalender.",
    ),
    (
        "The calendar is never open, because this closes all of {0}.hours: make it shorter, or remove it.",
        "Der Kalender ist nie geöffnet, weil dies alles von {0}.hours schließt: Kürzen Sie es, oder entfernen Sie es.",
    ),
    (
        "The cap is a share, and nothing says of what: name a charge, or write a sum.",
        "Die Obergrenze ist ein Anteil, aber nirgends steht, wovon: Nennen Sie ein Entgelt, oder geben Sie einen Betrag an.",
    ),
    (
        "The end is before the beginning: correct one of the two.",
        "Das Ende liegt vor dem Beginn: Berichtigen Sie eines von beiden.",
    ),
    (
        "The field has no name: write the name of the ticket field that holds the date.",
        "Das Feld hat keinen Namen: Geben Sie den Namen des Ticketfelds an, in dem das Datum steht.",
    ),
    (
        "The file beside the list has to be a log with one row a change.",
        "Die Datei neben der Liste muss ein Protokoll mit einer Zeile je Änderung sein.",
    ),
    (
        "The file beside the log has to be a list with one row a ticket.",
        "Die Datei neben dem Protokoll muss eine Liste mit einer Zeile je Ticket sein.",
    ),
    (
        "The file has a header but no tickets. Export it again with at least one.",
        "Die Datei hat eine Kopfzeile, aber keine Tickets. Exportieren Sie sie neu, mit mindestens einem.",
    ),
    (
        "The file has no such column.",
        "Die Datei hat keine solche Spalte.",
    ),
    (
        "The file is empty. Export the tickets with a header and one row each.",
        "Die Datei ist leer. Exportieren Sie die Tickets mit Kopfzeile und je einer Zeile.",
    ),
    (
        "The file is larger than 1 GB. Export a shorter range of dates.",
        "Die Datei ist größer als 1 GB. Exportieren Sie einen kürzeren Zeitraum.",
    ),
    (
        "The first band gives nothing: {0} cost nothing.",
        "Die erste Stufe ergibt nichts: {0} kosten nichts.",
    ),
    (
        "The goal of {0} is above {1}%, which the goals of its components come to if they fail independently of each other.",
        "Der Zielwert von {0} liegt über {1} %; so viel ergeben die Zielwerte der Komponenten, wenn sie unabhängig voneinander ausfallen.",
    ),
    (
        "The goal of {0} is missed at a figure {1}, and nothing is owed there.",
        "Liegt der Wert {1}, ist der Zielwert von {0} verfehlt, und doch ist dort nichts geschuldet.",
    ),
    (
        "The goal of {0} is missed at a figure {1}, and yet a reward of {2} is owed there.",
        "Liegt der Wert {1}, ist der Zielwert von {0} verfehlt, und doch ist dort ein Bonus von {2} geschuldet.",
    ),
    (
        "The goal of {0} is reached at a figure {1}, and yet {2} is owed there.",
        "Liegt der Wert {1}, ist der Zielwert von {0} erreicht, und doch ist dort {2} geschuldet.",
    ),
    (
        "The holidays \"{0}\" are not loaded. Load their file, or remove the preset.",
        "Die Feiertage „{0}“ sind nicht geladen. Laden Sie ihre Datei, oder entfernen Sie die Vorlage.",
    ),
    (
        "The id is empty: give it a word that others can refer to.",
        "Die ID ist leer: Geben Sie ein Wort an, auf das sich anderes beziehen kann.",
    ),
    (
        "The last band ends: what is owed for {0} is not said, and nothing is counted there. Leave out its outer edge if it gives {1} from there on.",
        "Die letzte Stufe endet: Was für {0} geschuldet ist, ist nicht festgelegt, und gezählt wird dort nichts. Lassen Sie ihre äußere Grenze weg, wenn sie von dort an {1} ergibt.",
    ),
    (
        "The lost time is given back {0} times.",
        "Die verlorene Zeit wird {0}-fach erstattet.",
    ),
    (
        "The parts of \"{0}\" come to {1}% of it together: only a cap keeps what is owed below the whole.",
        "Die Teile von „{0}“ ergeben zusammen {1} % davon: Nur eine Obergrenze hält das Geschuldete unter dem Ganzen.",
    ),
    (
        "The pause needs another value of a field that the start needs too: it can hold only after that field has changed.",
        "Die Pause braucht einen anderen Wert eines Felds, das auch der Start braucht: Sie kann erst gelten, wenn sich dieses Feld geändert hat.",
    ),
    (
        "The period is the whole contract, and nothing says when it began: add \"effective\": { \"from\": ... }.",
        "Der Zeitraum ist die gesamte Laufzeit, aber nirgends steht, wann sie begann: Fügen Sie \"effective\": { \"from\": ... } hinzu.",
    ),
    (
        "The points of \"{0}\" come to nothing: no credit on points turns them into a share or a sum.",
        "Die Punkte von „{0}“ bleiben ohne Folge: Keine Gutschrift nach Punkten macht daraus einen Anteil oder einen Betrag.",
    ),
    (
        "The requester does not wait in every status: list in \"pausedBy\" the pause rules under which it is the provider that waits.",
        "Der Melder wartet nicht in jedem Status: Führen Sie in \"pausedBy\" die Pausenregeln auf, bei denen der Anbieter wartet.",
    ),
    (
        "The right is empty: say what the customer may do, such as \"Terminate for cause\".",
        "Das Recht ist leer: Geben Sie an, was der Kunde darf, etwa \"Terminate for cause\".",
    ),
    (
        "The row has more or fewer cells than the header: add what is missing.",
        "Die Zeile hat mehr oder weniger Zellen als die Kopfzeile: Ergänzen Sie, was fehlt.",
    ),
    (
        "The service is empty: write what outages call it.",
        "Der Dienst ist leer: Geben Sie an, wie ihn die Ausfälle nennen.",
    ),
    (
        "The target \"{0}\" is {1}, and the credit begins at {2}: a miss between the two costs nothing.",
        "Die Zielzeit „{0}“ beträgt {1}, und die Gutschrift beginnt bei {2}: Eine Verfehlung dazwischen kostet nichts.",
    ),
    (
        "The target gives no time: add \"within\", such as \"8h\", or \"by\", such as { \"kind\": \"business-day\", \"days\": 1, \"time\": \"16:00\" }.",
        "Die Zielzeit gibt keine Zeit vor: Fügen Sie \"within\" hinzu, etwa \"8h\", oder \"by\", etwa { \"kind\": \"business-day\", \"days\": 1, \"time\": \"16:00\" }.",
    ),
    (
        "The ticket has no \"opened\" event: say when it was logged.",
        "Das Ticket hat kein Ereignis \"opened\": Geben Sie an, wann es erfasst wurde.",
    ),
    (
        "The ticket has no id: give it its number.",
        "Das Ticket hat keine ID: Geben Sie ihm seine Nummer.",
    ),
    (
        "The ticket is not opened yet at this point: put the \"opened\" event first.",
        "Das Ticket ist an dieser Stelle noch nicht erfasst: Stellen Sie das Ereignis \"opened\" an den Anfang.",
    ),
    (
        "The ticket is not resolved here, so it cannot be reopened: remove this event, or add the \"resolved\" before it.",
        "Das Ticket ist hier nicht gelöst und kann daher nicht wiedereröffnet werden: Entfernen Sie dieses Ereignis, oder fügen Sie davor \"resolved\" ein.",
    ),
    (
        "The ticket is opened a second time: remove this event, or write \"reopened\".",
        "Das Ticket wird ein zweites Mal erfasst: Entfernen Sie dieses Ereignis, oder schreiben Sie \"reopened\".",
    ),
    (
        "The ticket was merged into one that leads back to it, or into such a circle: remove one of the \"merged\" events.",
        "Das Ticket wurde mit einem zusammengeführt, das zu ihm zurückführt oder in einen solchen Kreis: Entfernen Sie eines der Ereignisse \"merged\".",
    ),
    (
        "The time zone is empty: write one, such as \"Europe/London\".",
        "Die Zeitzone ist leer: Geben Sie eine an, etwa \"Europe/London\".",
    ),
    (
        "The whole contract has no number of days: give a sum or a share, or days of shorter periods.",
        "Die gesamte Laufzeit hat keine Anzahl von Tagen: Gewähren Sie einen Betrag oder einen Anteil, oder Tage kürzerer Zeiträume.",
    ),
    (
        "The {0} is empty: write it, or remove it.",
        "Ein Eintrag ist leer ({0}): Füllen Sie ihn aus, oder entfernen Sie ihn.",
    ),
    (
        "There are charges without a currency: add one, such as \"GBP\".",
        "Es gibt Entgelte ohne Währung: Fügen Sie eine hinzu, etwa \"GBP\".",
    ),
    (
        "There are no bands, so nothing would ever be given back: add one, such as { \"below\": \"95%\", \"give\": \"5%\" }, or remove the credit.",
        "Es gibt keine Stufen, daher würde nie etwas erstattet: Fügen Sie eine hinzu, etwa { \"below\": \"95%\", \"give\": \"5%\" }, oder entfernen Sie die Gutschrift.",
    ),
    (
        "There are no multiples of {0}: write more.",
        "Vielfache von {0} gibt es nicht: Geben Sie mehr an.",
    ),
    (
        "There are no slabs, so nothing would ever be given: add one, such as { \"from\": \"0h\", \"each\": \"1h\", \"give\": \"50.00\" }.",
        "Es gibt keine Staffeln, daher würde nie etwas gewährt: Fügen Sie eine hinzu, etwa { \"from\": \"0h\", \"each\": \"1h\", \"give\": \"50.00\" }.",
    ),
    (
        "There are sums of money without a currency: add one, such as \"GBP\".",
        "Es gibt Geldbeträge ohne Währung: Fügen Sie eine hinzu, etwa \"GBP\".",
    ),
    (
        "There are {0} {1} here; up to {2} are possible: take some away.",
        "Hier stehen {0} {1}; möglich sind bis zu {2}: Entfernen Sie einige.",
    ),
    (
        "There is a header but no outages. Add a row for each of them.",
        "Es gibt eine Kopfzeile, aber keine Ausfälle. Fügen Sie für jeden eine Zeile hinzu.",
    ),
    (
        "There is a thirtieth of what is paid for months, and this period has no whole months: write \"calendar-day\".",
        "Ein Dreißigstel gibt es nur von dem, was für Monate gezahlt wird, und dieser Zeitraum hat keine ganzen Monate: Geben Sie \"calendar-day\" an.",
    ),
    (
        "There is more time to respond than to resolve (\"{0}\"): the response can never be late on its own.",
        "Für die Antwort ist mehr Zeit als für die Lösung („{0}“): Die Antwort kann nie für sich allein zu spät sein.",
    ),
    (
        "There is no pause, so nothing is ever resumed.",
        "Es gibt keine Pause, daher wird nie etwas fortgesetzt.",
    ),
    (
        "There is nothing in this group: name its components, or remove it.",
        "Diese Gruppe ist leer: Nennen Sie ihre Komponenten, oder entfernen Sie sie.",
    ),
    (
        "There is nothing to combine: name two calendars or more, such as those in {0}.",
        "Es gibt nichts zu verknüpfen: Nennen Sie mindestens zwei Kalender, etwa die in {0}.",
    ),
    (
        "These are {0} {1}; up to {2} are possible: measure over longer periods, or judge fewer years.",
        "Das sind {0} {1}; möglich sind bis zu {2}: Ermitteln Sie über längere Zeiträume, oder bewerten Sie weniger Jahre.",
    ),
    (
        "This band never gives its {0}: {1}.",
        "Diese Stufe kommt mit ihrem Ergebnis {0} nie zum Zug: {1}.",
    ),
    (
        "This ends what did not begin: export the calendar once more.",
        "Hier endet etwas, das nie begann: Exportieren Sie den Kalender noch einmal.",
    ),
    (
        "This event does not end: the file is cut off. Export the calendar once more.",
        "Dieser Termin endet nicht: Die Datei ist abgeschnitten. Exportieren Sie den Kalender noch einmal.",
    ),
    (
        "This is a file of \"{0}\": open one that was saved here.",
        "Dies ist eine Datei von „{0}“: Öffnen Sie eine, die hier gespeichert wurde.",
    ),
    (
        "This is a spreadsheet or an archive, not text. Save it as CSV first.",
        "Das ist eine Tabelle oder ein Archiv, kein Text. Speichern Sie sie zuerst als CSV.",
    ),
    (
        "This is no iCalendar file: one begins with BEGIN:VCALENDAR. Choose a file that ends in .ics.",
        "Das ist keine iCalendar-Datei: Eine solche beginnt mit BEGIN:VCALENDAR. Wählen Sie eine Datei, die auf .ics endet.",
    ),
    (
        "This is no line of an iCalendar file: it has a name, a colon and a value. Export the calendar once more.",
        "Das ist keine Zeile einer iCalendar-Datei: Eine solche hat einen Namen, einen Doppelpunkt und einen Wert. Exportieren Sie den Kalender noch einmal.",
    ),
    (
        "This is not JSON: {0}.",
        "Das ist kein JSON: {0}.",
    ),
    (
        "This is not a text file. Save it as CSV first.",
        "Das ist keine Textdatei. Speichern Sie sie zuerst als CSV.",
    ),
    (
        "This is version {0}, and version {1} is known here: use a calculator that knows version {0}, or write version {1}.",
        "Dies ist Version {0}, hier ist Version {1} bekannt: Verwenden Sie einen Rechner, der Version {0} kennt, oder geben Sie Version {1} an.",
    ),
    (
        "This limit bounds nothing: add a \"cap\", or say under \"combine\" which of the credits counts.",
        "Diese Grenze begrenzt nichts: Fügen Sie \"cap\" hinzu, oder geben Sie unter \"combine\" an, welche der Gutschriften zählt.",
    ),
    (
        "This says when misses are allowed, but not how many: add \"allowedMisses\", or remove \"below\".",
        "Hier steht, wann Verfehlungen erlaubt sind, aber nicht, wie viele: Fügen Sie \"allowedMisses\" hinzu, oder entfernen Sie \"below\".",
    ),
    (
        "This works on money, and the credit gives none: remove it.",
        "Dies wirkt auf Geld, und die Gutschrift gewährt keines: Entfernen Sie es.",
    ),
    (
        "This works on what is given, and {0}[{1}] on the money that comes of it: write it before that.",
        "Dies wirkt auf das, was gewährt wird, {0}[{1}] dagegen auf das Geld, das daraus wird: Schreiben Sie es davor.",
    ),
    (
        "Tickets merged into tickets that are not in the list: {0}. What they should follow is not known, so it can't be told how they stand.",
        "Tickets, die mit Tickets zusammengeführt wurden, die nicht in der Liste stehen: {0}. Wonach sie sich richten sollten, ist nicht bekannt, daher lässt sich nicht sagen, wie sie stehen.",
    ),
    (
        "Two bands hold for {0}: one gives {1}, the other {2}. The one that begins nearer to the bad side counts: {3}.{4}",
        "Zwei Stufen gelten für {0}: Die eine ergibt {1}, die andere {2}. Es zählt die, die näher an der schlechten Seite beginnt: {3}.{4}",
    ),
    (
        "Use a comma, a semicolon or a tab.",
        "Verwenden Sie ein Komma, ein Semikolon oder einen Tabulator.",
    ),
    (
        "What is better earns less",
        "Besseres bringt weniger ein",
    ),
    (
        "What is owed can come to {0} of \"{1}\", more than is paid: {2}. A limit with a cap keeps it within.",
        "Geschuldet sein können bis zu {0} von „{1}“, also mehr, als gezahlt wird: {2}. Eine Grenze mit einer Obergrenze hält es im Rahmen.",
    ),
    (
        "What is paid once has no part that falls on a period: take the \"whole\".",
        "Was einmalig gezahlt wird, hat keinen Teil, der auf einen Zeitraum entfällt: Geben Sie \"whole\" an.",
    ),
    (
        "What is worse costs less",
        "Schlechteres kostet weniger",
    ),
    (
        "What it looks at",
        "Die betrachtete Größe",
    ),
    (
        "Whenever it starts, the pause holds as well: the clock starts standing still.",
        "Immer wenn sie startet, gilt auch die Pause: Die Uhr steht von Anfang an still.",
    ),
    (
        "Whenever it would start, it is to be cancelled or stopped as well, and that is stronger: the clock never starts.",
        "Immer wenn sie starten würde, soll sie auch entfallen oder enden, und das geht vor: Die Uhr startet nie.",
    ),
    (
        "With the corrected time events[{0}] is wrong. {1}",
        "Mit der berichtigten Zeit stimmt events[{0}] nicht mehr. {1}",
    ),
    (
        "With {0} every interval would be down: write another error rate, such as \"5%\".",
        "Mit {0} wäre jeder Abschnitt ausgefallen: Geben Sie eine andere Fehlerrate an, etwa \"5%\".",
    ),
    (
        "With {0} no interval would be down: write another error rate, such as \"5%\".",
        "Mit {0} wäre kein Abschnitt ausgefallen: Geben Sie eine andere Fehlerrate an, etwa \"5%\".",
    ),
    (
        "Write a date and a time such as 2026-11-02 09:00.",
        "Geben Sie ein Datum und eine Uhrzeit an, etwa 2026-11-02 09:00.",
    ),
    (
        "Write a length with its unit, such as 44m or 1h30m.",
        "Geben Sie eine Dauer mit ihrer Einheit an, etwa 44m oder 1h30m.",
    ),
    (
        "Write a share from 0% to 100%, such as 40%.",
        "Geben Sie einen Anteil von 0% bis 100% an, etwa 40%.",
    ),
    (
        "Write how many users it hit, as a whole number such as 120.",
        "Geben Sie als ganze Zahl an, wie viele Nutzer er traf, etwa 120.",
    ),
    (
        "Write the date as year, month, day: 2026-11-02 09:00.",
        "Schreiben Sie das Datum als Jahr, Monat, Tag: 2026-11-02 09:00.",
    ),
    (
        "\"{0}\" adds hours to days that are counted by the clock: write days alone, such as \"{1}d\".",
        "„{0}“ fügt Tagen, die nach der Uhrzeit gezählt werden, Stunden hinzu: Geben Sie nur Tage an, etwa \"{1}d\".",
    ),
    (
        "\"{0}\" and \"{1}\" are not owed by the same party, so they have nothing in common to limit: make two limits of it.",
        "„{0}“ und „{1}“ schuldet nicht dieselbe Partei, sie haben also nichts Gemeinsames zu begrenzen: Machen Sie zwei Grenzen daraus.",
    ),
    (
        "\"{0}\" cannot be held against the others: some give points and some do not. Make two limits of it.",
        "„{0}“ lässt sich nicht mit den anderen vergleichen: Einige gewähren Punkte, andere nicht. Machen Sie zwei Grenzen daraus.",
    ),
    (
        "\"{0}\" cannot be read: {1}",
        "„{0}“ ist nicht lesbar: {1}",
    ),
    (
        "\"{0}\" counts days, and the agreement does not say what a day is: add agreement.day, such as { \"kind\": \"hours\", \"hours\": \"8h\" }, or write hours.",
        "„{0}“ zählt Tage, und die Vereinbarung sagt nicht, was ein Tag ist: Fügen Sie agreement.day hinzu, etwa { \"kind\": \"hours\", \"hours\": \"8h\" }, oder geben Sie Stunden an.",
    ),
    (
        "\"{0}\" counts days, which here is a time by the clock and not a length: write hours, such as \"8h\".",
        "„{0}“ zählt Tage, und ein Tag ist hier eine Uhrzeit und keine Dauer: Geben Sie Stunden an, etwa \"8h\".",
    ),
    (
        "\"{0}\" gives points: cap them in points, or the credit that turns them into money.",
        "„{0}“ gewährt Punkte: Begrenzen Sie sie in Punkten, oder begrenzen Sie die Gutschrift, die daraus Geld macht.",
    ),
    (
        "\"{0}\" gives something else than what is capped: cap each in its own unit.",
        "„{0}“ gewährt etwas anderes als das, was begrenzt wird: Begrenzen Sie jede in ihrer eigenen Einheit.",
    ),
    (
        "\"{0}\" has longer periods than the limit: limit it for a time that is at least as long.",
        "„{0}“ hat längere Zeiträume als die Grenze: Begrenzen Sie sie über eine mindestens so lange Zeit.",
    ),
    (
        "\"{0}\" has other periods than \"{1}\", so their points cannot be added up: give them the same.",
        "„{0}“ hat andere Zeiträume als „{1}“, daher lassen sich ihre Punkte nicht zusammenzählen: Geben Sie beiden dieselben.",
    ),
    (
        "\"{0}\" in its RRULE cannot be read. List its dates in RDATE instead.",
        "„{0}“ in seiner RRULE ist nicht lesbar. Führen Sie seine Tage stattdessen in RDATE auf.",
    ),
    (
        "\"{0}\" is missing here: add it.",
        "„{0}“ fehlt hier: Fügen Sie es hinzu.",
    ),
    (
        "\"{0}\" is named by more than {1} pause rules; up to {1} may name one {2}: take some away.",
        "„{0}“ steht in mehr als {1} Pausenregeln; höchstens {1} dürfen dasselbe nennen ({2}): Entfernen Sie einige.",
    ),
    (
        "\"{0}\" is no date that can be read. Write one such as 20261224 or 20261224T130000.",
        "„{0}“ ist kein lesbares Datum. Schreiben Sie eines wie 20261224 oder 20261224T130000.",
    ),
    (
        "\"{0}\" is no time at all: write a longer one, such as \"15m\".",
        "„{0}“ ist gar keine Zeit: Geben Sie eine längere an, etwa \"15m\".",
    ),
    (
        "\"{0}\" is no time zone. Use an IANA name such as Europe/London.",
        "„{0}“ ist keine Zeitzone. Verwenden Sie einen IANA-Namen wie Europe/London.",
    ),
    (
        "\"{0}\" is not a column that is looked for: write id, priority, logged, replied, resolved, status, updated, category, assignment-group, field, from or to",
        "„{0}“ ist keine Spalte, nach der gesucht wird: Schreiben Sie id, priority, logged, replied, resolved, status, updated, category, assignment-group, field, from oder to",
    ),
    (
        "\"{0}\" is not a currency: write its three capital letters, such as \"GBP\".",
        "„{0}“ ist keine Währung: Geben Sie ihre drei Großbuchstaben an, etwa \"GBP\".",
    ),
    (
        "\"{0}\" is not a day: write mon, tue, … sun, or a range such as mon-fri",
        "„{0}“ ist kein Tag: Schreiben Sie mon, tue, … sun oder einen Bereich wie mon-fri",
    ),
    (
        "\"{0}\" is not a time zone known here: did you mean \"{1}\"?",
        "„{0}“ ist hier nicht als Zeitzone bekannt: Meinten Sie „{1}“?",
    ),
    (
        "\"{0}\" is not a time zone known here: write a name of the IANA database, such as \"Europe/London\".",
        "„{0}“ ist hier nicht als Zeitzone bekannt: Geben Sie einen Namen aus der IANA-Datenbank an, etwa \"Europe/London\".",
    ),
    (
        "\"{0}\" is not a {1} known here. Did you mean \"{2}\"? Known: {3}.",
        "„{0}“ ist hier nicht als {1} bekannt. Meinten Sie „{2}“? Bekannt: {3}.",
    ),
    (
        "\"{0}\" is not a {1} known here. Known: {2}.",
        "„{0}“ ist hier nicht als {1} bekannt. Bekannt: {2}.",
    ),
    (
        "\"{0}\" is not known {1}.",
        "Unbekannt ist „{0}“ {1}.",
    ),
    (
        "\"{0}\" is not one of the periods of {1}.period: write one of them, such as \"{2}\".",
        "„{0}“ ist keiner der Zeiträume von {1}.period: Geben Sie einen davon an, etwa „{2}“.",
    ),
    (
        "\"{0}\" is nothing to round to: write up to 24h, such as \"15m\".",
        "Auf „{0}“ lässt sich nicht runden: Geben Sie bis zu 24h an, etwa \"15m\".",
    ),
    (
        "\"{0}\" is the id of a charge too: give this part another one.",
        "„{0}“ ist auch die ID eines Entgelts: Geben Sie diesem Teil eine andere.",
    ),
    (
        "\"{0}\" is the id of agreement.calendars.{0} too: give each calendar its own.",
        "„{0}“ ist auch die ID von agreement.calendars.{0}: Geben Sie jedem Kalender eine eigene.",
    ),
    (
        "\"{0}\" is the id of tickets[{1}] too: give each ticket its own.",
        "„{0}“ ist auch die ID von tickets[{1}]: Geben Sie jedem Ticket eine eigene.",
    ),
    (
        "\"{0}\" is too long: lengths go up to ten years.",
        "„{0}“ ist zu lang: Eine Dauer reicht bis zu zehn Jahren.",
    ),
    (
        "\"{0}\" looks at a period and not at single incidents: limit it by its period.",
        "„{0}“ richtet sich nach einem Zeitraum und nicht nach einzelnen Tickets oder Ausfällen: Begrenzen Sie sie über ihren Zeitraum.",
    ),
    (
        "\"{0}\" says what a day is by days: write hours, such as \"8h\".",
        "„{0}“ erklärt einen Tag durch Tage: Geben Sie Stunden an, etwa \"8h\".",
    ),
    (
        "\"{0}\" stands here twice: keep one of them.",
        "„{0}“ steht hier zweimal: Behalten Sie eines davon.",
    ),
    (
        "\"{0}\" stands in {1} already, and credits name all measures alike: change one of them.",
        "„{0}“ steht schon in {1}, und Gutschriften nennen alle Kennzahlen auf dieselbe Weise: Ändern Sie eine davon.",
    ),
    (
        "\"{0}\" stands in {1} already: keep one of them, or change one.",
        "„{0}“ steht schon in {1}: Behalten Sie eines davon, oder ändern Sie eines.",
    ),
    (
        "a \"corrected\" event names the kind of event and its right time",
        "Ein Ereignis \"corrected\" nennt die Art des Ereignisses und dessen richtige Zeit",
    ),
    (
        "a \"merged\" event names the ticket that this one went into",
        "Ein Ereignis \"merged\" nennt das Ticket, in das dieses eingegangen ist",
    ),
    (
        "a \"set\" event names the field and its value",
        "Ein Ereignis \"set\" nennt das Feld und dessen Wert",
    ),
    (
        "a \"status\" event names the status",
        "Ein Ereignis \"status\" nennt den Status",
    ),
    (
        "a credit may be the greatest in one rolling period and not in the next. Use other periods.",
        "Eine Gutschrift kann in einem rollierenden Zeitraum die größte sein und im nächsten nicht. Verwenden Sie andere Zeiträume.",
    ),
    (
        "a day is worth a part of what is paid in the period. Take the \"part\" that falls on it, or name a charge that is paid more often.",
        "Ein Tag ist einen Teil dessen wert, was im Zeitraum gezahlt wird. Nehmen Sie den Teil, der auf ihn entfällt (\"part\"), oder nennen Sie ein Entgelt, das öfter gezahlt wird.",
    ),
    (
        "a figure of {0}",
        "Werte {0}",
    ),
    (
        "a gap is taken between percentages. Use \"steps\", or look at a figure.",
        "Ein Abstand wird zwischen Prozentsätzen gemessen. Verwenden Sie \"steps\", oder betrachten Sie den Wert einer Kennzahl.",
    ),
    (
        "a list",
        "eine Liste",
    ),
    (
        "a list of dates",
        "eine Liste von Datumsangaben",
    ),
    (
        "a list of tickets",
        "eine Liste von Tickets",
    ),
    (
        "a miss of \"{0}\" counts",
        "Eine Verfehlung von „{0}“ zählt",
    ),
    (
        "a number",
        "eine Zahl",
    ),
    (
        "a number is looked at: write one, such as 5",
        "Betrachtet wird eine Zahl: Geben Sie eine an, etwa 5",
    ),
    (
        "a percentage is looked at: write one, such as 99.9%",
        "Betrachtet wird ein Prozentsatz: Geben Sie einen an, etwa 99.9%",
    ),
    (
        "a reading of {0}",
        "Werte {0}",
    ),
    (
        "a string",
        "eine Zeichenkette",
    ),
    (
        "a ticket counts once for all its targets. Count clocks, or remove the goals by target.",
        "Ein Ticket zählt einmal für alle seine Zielzeiten. Zählen Sie Uhren, oder entfernen Sie die Zielwerte je Zielzeit.",
    ),
    (
        "a ticket may be within the cap in one rolling period and over it in the next. Use another period, or remove the cap.",
        "Ein Ticket kann in einem rollierenden Zeitraum innerhalb der Obergrenze liegen und im nächsten darüber. Verwenden Sie einen anderen Zeitraum, oder entfernen Sie die Obergrenze.",
    ),
    (
        "a time is looked at: write one, such as 4h",
        "Betrachtet wird eine Zeit: Geben Sie eine an, etwa 4h",
    ),
    (
        "a whole number",
        "eine ganze Zahl",
    ),
    (
        "a whole number or a string",
        "eine ganze Zahl oder eine Zeichenkette",
    ),
    (
        "a word, or an object with its \"kind\"",
        "ein Wort oder ein Objekt mit seinem \"kind\"",
    ),
    (
        "above {0}",
        "über {0}",
    ),
    (
        "above {0} and below {1}",
        "über {0} und unter {1}",
    ),
    (
        "above {0} and up to {1}",
        "über {0} und bei höchstens {1}",
    ),
    (
        "add it to {0}.",
        "Fügen Sie es zu {0} hinzu.",
    ),
    (
        "after \"asked\": write \"no-answer-needed\" if nothing is owed for it, otherwise nothing",
        "nach \"asked\": Schreiben Sie \"no-answer-needed\", wenn darauf keine Antwort geschuldet ist, sonst nichts",
    ),
    (
        "after \"merged\", since it is this ticket itself: write the id of the other one",
        "nach \"merged\", da es dieses Ticket selbst ist: Schreiben Sie die ID des anderen",
    ),
    (
        "after \"opened\": write \"provider\" if the provider logged the ticket, otherwise nothing",
        "nach \"opened\": Schreiben Sie \"provider\", wenn der Anbieter das Ticket erfasst hat, sonst nichts",
    ),
    (
        "agreement.charges[{0}] is not paid for longer than a period here, so all that is paid in it counts: remove \"taken\".",
        "agreement.charges[{0}] wird hier nicht für länger als einen Zeitraum gezahlt, daher zählt alles, was darin gezahlt wird: Entfernen Sie \"taken\".",
    ),
    (
        "agreement.charges[{0}] is paid again and again, and nothing says for how long in all: add \"effective\" with \"from\" and \"until\", or name a charge that is paid once for the contract.",
        "agreement.charges[{0}] wird immer wieder gezahlt, und nirgends steht, wie lange insgesamt: Fügen Sie \"effective\" mit \"from\" und \"until\" hinzu, oder nennen Sie ein Entgelt, das einmal für den Vertrag gezahlt wird.",
    ),
    (
        "agreement.charges[{0}] is paid by whole months, and {1} has no whole months: make it a month, a quarter, a half-year or a year.",
        "agreement.charges[{0}] wird für ganze Monate gezahlt, und {1} hat keine ganzen Monate: Machen Sie daraus einen Monat, ein Quartal, ein Halbjahr oder ein Jahr.",
    ),
    (
        "agreement.charges[{0}] is paid for longer than a period here, so it has to be said how much of it counts: write { \"charge\": \"{1}\", \"taken\": \"whole\" }, or \"part\" for what falls on the period.",
        "agreement.charges[{0}] wird hier für länger als einen Zeitraum gezahlt, daher ist anzugeben, wie viel davon zählt: Schreiben Sie { \"charge\": \"{1}\", \"taken\": \"whole\" }, oder \"part\" für das, was auf den Zeitraum entfällt.",
    ),
    (
        "agreement.rules.judge compares instants, and agreement.rules.rounding rounds the time used, which is then not compared: keep one of them.",
        "agreement.rules.judge vergleicht Zeitpunkte, und agreement.rules.rounding rundet die verbrauchte Zeit, die dann nicht verglichen wird: Behalten Sie eines davon.",
    ),
    (
        "agreement.rules.priorityChange lets the first target win, and agreement.rules.versions changes it with each version: write \"at-start\", or another answer to changes.",
        "agreement.rules.priorityChange lässt die erste Zielzeit gelten, und agreement.rules.versions wechselt sie mit jeder Fassung: Geben Sie \"at-start\" an, oder wählen Sie eine andere Regel für Prioritätswechsel.",
    ),
    (
        "agreement.rules.reopen lets every resolution stand, and agreement.rules.reopenWithin says after how long it does: remove one of them.",
        "agreement.rules.reopen lässt jede Lösung gelten, und agreement.rules.reopenWithin sagt, nach welcher Zeit sie gilt: Entfernen Sie eines davon.",
    ),
    (
        "agreement.rules.zone says that calendars are read in the zone of the {0}, and this one does not name it: add it, such as \"Europe/London\", or remove agreement.rules.zone.",
        "agreement.rules.zone sagt, dass Kalender in der Zone von „{0}“ gelesen werden, und dieser nennt sie nicht: Fügen Sie sie hinzu, etwa \"Europe/London\", oder entfernen Sie agreement.rules.zone.",
    ),
    (
        "an \"assigned\" event names who it is assigned to",
        "Ein Ereignis \"assigned\" nennt, wem das Ticket zugewiesen ist",
    ),
    (
        "an event such as [\"2026-11-23T11:00\", \"status\", \"Waiting for customer\"]",
        "ein Ereignis wie [\"2026-11-23T11:00\", \"status\", \"Waiting for customer\"]",
    ),
    (
        "an object",
        "ein Objekt",
    ),
    (
        "an object of names with their dates",
        "ein Objekt aus Namen mit ihren Datumsangaben",
    ),
    (
        "an object with what changes",
        "ein Objekt mit dem, was sich ändert",
    ),
    (
        "an outage may be within the limit in one rolling period and over it in the next. Use another period, or remove the limit.",
        "Ein Ausfall kann in einem rollierenden Zeitraum innerhalb der Grenze liegen und im nächsten darüber. Verwenden Sie einen anderen Zeitraum, oder entfernen Sie die Grenze.",
    ),
    (
        "bands",
        "Stufen",
    ),
    (
        "below {0}",
        "unter {0}",
    ),
    (
        "better",
        "besser",
    ),
    (
        "between the bands for {0} and for {1}",
        "zwischen den Stufen für {0} und für {1}",
    ),
    (
        "calendar",
        "Kalender",
    ),
    (
        "calendars",
        "Kalender",
    ),
    (
        "changes",
        "Änderungen",
    ),
    (
        "charge",
        "Entgelt",
    ),
    (
        "charge or part",
        "Entgelt oder Teil",
    ),
    (
        "charge {0}",
        "Entgelt {0}",
    ),
    (
        "charges",
        "Entgelte",
    ),
    (
        "classes",
        "Klassen",
    ),
    (
        "clocks went back between them, so write both with their offset from UTC",
        "Dazwischen wurde die Uhr zurückgestellt, geben Sie also beide Zeiten mit ihrem Zeitversatz zu UTC an",
    ),
    (
        "combined calendars",
        "verknüpfte Kalender",
    ),
    (
        "components",
        "Komponenten",
    ),
    (
        "credit",
        "Gutschrift",
    ),
    (
        "credit that gives points",
        "Gutschrift, die Punkte gewährt",
    ),
    (
        "credit {0}",
        "Gutschrift {0}",
    ),
    (
        "credits",
        "Gutschriften",
    ),
    (
        "dated entries",
        "Einträge mit Datum",
    ),
    (
        "dates on which targets begin or end, each a change by agreement.rules.versions,",
        "Termine, an denen Zielzeiten beginnen oder enden, jeder davon eine Änderung nach agreement.rules.versions",
    ),
    (
        "did you mean \"{0}\"?",
        "Meinten Sie „{0}“?",
    ),
    (
        "events",
        "Ereignisse",
    ),
    (
        "everything in it lies in bands nearer to the bad side too, and those count",
        "Alles darin liegt auch in Stufen näher an der schlechten Seite, und diese zählen",
    ),
    (
        "exactly {0}",
        "bei genau {0}",
    ),
    (
        "exceptions",
        "Ausnahmen",
    ),
    (
        "exclusions",
        "Ausschlüsse",
    ),
    (
        "fewer than {0} are always fewer than {1}, which are not judged at all. Raise \"below\", or remove one of them.",
        "Weniger als {0} sind immer weniger als {1}, und diese werden gar nicht bewertet. Erhöhen Sie \"below\", oder entfernen Sie eines davon.",
    ),
    (
        "field",
        "Feld",
    ),
    (
        "figures",
        "Werte",
    ),
    (
        "figures {0}",
        "Werte {0}",
    ),
    (
        "from {0} on",
        "bei {0} oder darüber",
    ),
    (
        "from {0} to below {1}",
        "im Bereich von {0} bis unter {1}",
    ),
    (
        "from {0} to {1}",
        "im Bereich von {0} bis {1}",
    ),
    (
        "group",
        "Gruppe",
    ),
    (
        "hours per day, such as { \"mon-fri\": [\"09:00-17:30\"] }",
        "ein Objekt mit Zeiten je Tag, etwa { \"mon-fri\": [\"09:00-17:30\"] }",
    ),
    (
        "integer {0}",
        "die ganze Zahl {0}",
    ),
    (
        "it changes one date of another event. Exclude the date there with EXDATE, and make this an event of its own.",
        "Er ändert einen einzelnen Tag eines anderen Termins. Schließen Sie den Tag dort mit EXDATE aus, und machen Sie hieraus einen eigenen Termin.",
    ),
    (
        "it ends before it has begun. Correct its end.",
        "Er endet, bevor er begonnen hat. Berichtigen Sie sein Ende.",
    ),
    (
        "it has a time and no end. Give it an end, or make it last all day.",
        "Er hat eine Uhrzeit und kein Ende. Geben Sie ihm ein Ende, oder lassen Sie ihn den ganzen Tag dauern.",
    ),
    (
        "it has no DTSTART. Give it a date.",
        "Er hat kein DTSTART. Geben Sie ihm ein Datum.",
    ),
    (
        "it has two recurrences. Make two events of it.",
        "Er hat zwei Wiederholungen. Machen Sie zwei Termine daraus.",
    ),
    (
        "it is cancelled.",
        "Er ist abgesagt.",
    ),
    (
        "it lasts longer than a year. Correct its end.",
        "Er dauert länger als ein Jahr. Berichtigen Sie sein Ende.",
    ),
    (
        "it recurs {0}, and only YEARLY is read. List its dates in RDATE instead.",
        "Er wiederholt sich mit {0}, und nur YEARLY wird gelesen. Führen Sie seine Tage stattdessen in RDATE auf.",
    ),
    (
        "its DURATION cannot be read. Write one such as P1D or PT4H.",
        "Seine DURATION ist nicht lesbar. Schreiben Sie eine wie P1D oder PT4H.",
    ),
    (
        "its RRULE has no FREQ. Write FREQ=YEARLY.",
        "Seine RRULE hat kein FREQ. Schreiben Sie FREQ=YEARLY.",
    ),
    (
        "its calendars have no time in common",
        "seine Kalender keine gemeinsame Zeit haben",
    ),
    (
        "its time zone \"{0}\" is not known. Use an IANA name such as Europe/London, or a time without a zone.",
        "Seine Zeitzone „{0}“ ist nicht bekannt. Verwenden Sie einen IANA-Namen wie Europe/London oder eine Zeit ohne Zone.",
    ),
    (
        "later amounts",
        "spätere Beträge",
    ),
    (
        "lengths go up to ten years",
        "Eine Dauer reicht bis zu zehn Jahren",
    ),
    (
        "limit {0}",
        "Grenze {0}",
    ),
    (
        "limits",
        "Grenzen",
    ),
    (
        "list the events in the order of time",
        "Ordnen Sie die Ereignisse nach der Zeit",
    ),
    (
        "logged",
        "Erfassung",
    ),
    (
        "measure",
        "Kennzahl",
    ),
    (
        "measures",
        "Kennzahlen",
    ),
    (
        "measures of availability",
        "Kennzahlen der Verfügbarkeit",
    ),
    (
        "misses of \"{0}\" and \"{1}\" count",
        "Verfehlungen von „{0}“ und „{1}“ zählen",
    ),
    (
        "modifiers",
        "Anpassungen",
    ),
    (
        "name one of those in {0} ({1}), or add it there.",
        "Nennen Sie etwas aus {0} ({1}), oder fügen Sie es dort hinzu.",
    ),
    (
        "no figure",
        "kein Wert",
    ),
    (
        "nothing",
        "nichts",
    ),
    (
        "one character",
        "ein einzelnes Zeichen",
    ),
    (
        "one decimal",
        "einer Nachkommastelle",
    ),
    (
        "only downtime is time lost. Look at the \"downtime\" of an availability measure, or at each outage.",
        "Nur Ausfallzeit ist verlorene Zeit. Betrachten Sie \"downtime\" einer Kennzahl der Verfügbarkeit oder jeden Ausfall.",
    ),
    (
        "only money is carried forward. Cap a sum or a share, or remove it.",
        "Nur Geld wird übertragen. Begrenzen Sie einen Anteil oder einen Betrag, oder entfernen Sie dies.",
    ),
    (
        "only what is above a cap of periods that follow each other can be carried forward. Write such a cap, or remove it.",
        "Übertragen werden kann nur, was über einer Obergrenze für aufeinanderfolgende Zeiträume liegt. Geben Sie eine solche Obergrenze an, oder entfernen Sie dies.",
    ),
    (
        "outages",
        "Ausfälle",
    ),
    (
        "outages at the same time",
        "gleichzeitige Ausfälle",
    ),
    (
        "outages at the same time as others",
        "Ausfälle zur selben Zeit wie andere",
    ),
    (
        "outages by services",
        "Ausfälle mal Dienste",
    ),
    (
        "outages in all periods together",
        "Ausfälle in allen Zeiträumen zusammen",
    ),
    (
        "part {0}",
        "Teil {0}",
    ),
    (
        "parts",
        "Teile",
    ),
    (
        "past the last band, which gives {0}",
        "jenseits der letzten Stufe, die {0} ergibt",
    ),
    (
        "pause rule",
        "Pausenregel",
    ),
    (
        "pause rules",
        "Pausenregeln",
    ),
    (
        "pauses",
        "Pausen",
    ),
    (
        "periods",
        "Zeiträume",
    ),
    (
        "periods a week",
        "Abschnitte pro Woche",
    ),
    (
        "priorities",
        "Prioritäten",
    ),
    (
        "priority",
        "Priorität",
    ),
    (
        "readings {0}",
        "Werte {0}",
    ),
    (
        "reason",
        "Grund",
    ),
    (
        "reported figure",
        "gemeldeter Wert",
    ),
    (
        "reported figures",
        "gemeldete Werte",
    ),
    (
        "samples",
        "Messwerte",
    ),
    (
        "samples in all periods together",
        "Messwerte in allen Zeiträumen zusammen",
    ),
    (
        "scores",
        "Punktzahlen",
    ),
    (
        "service",
        "Dienst",
    ),
    (
        "services",
        "Dienste",
    ),
    (
        "settled periods",
        "feststehende Zeiträume",
    ),
    (
        "slabs",
        "Staffeln",
    ),
    (
        "some years",
        "einige Jahre",
    ),
    (
        "status",
        "Status",
    ),
    (
        "steps",
        "Schritte",
    ),
    (
        "target",
        "Zielzeit",
    ),
    (
        "targets",
        "Zielzeiten",
    ),
    (
        "the beginning of the outage",
        "Beginn des Ausfalls",
    ),
    (
        "the calendars that are taken out leave nothing of the first",
        "die abgezogenen Kalender vom ersten nichts übrig lassen",
    ),
    (
        "the cap is no share of anything. Write a share such as 15%, or remove \"of\".",
        "Die Obergrenze ist kein Anteil an etwas. Geben Sie einen Anteil an, etwa 15%, oder entfernen Sie \"of\".",
    ),
    (
        "the components name the services. Remove one of them.",
        "Die Komponenten nennen die Dienste. Entfernen Sie eines davon.",
    ),
    (
        "the event has more parts than its kind knows",
        "Das Ereignis hat mehr Teile, als seine Art kennt",
    ),
    (
        "the figure is made of samples, so it would change nothing. Remove \"{0}\", or choose another basis.",
        "Der Wert beruht auf Messwerten, daher würde es nichts ändern. Entfernen Sie „{0}“, oder wählen Sie eine andere Grundlage.",
    ),
    (
        "the file says more than can be read. Export fewer events.",
        "Die Datei enthält mehr, als gelesen werden kann. Exportieren Sie weniger Termine.",
    ),
    (
        "the measure is not in force in that period. Settle another one, or change the dates.",
        "Die Kennzahl ist in diesem Zeitraum nicht in Kraft. Legen Sie einen anderen fest, oder ändern Sie die Datumsangaben.",
    ),
    (
        "the question holds no ticket",
        "Die Frage enthält kein Ticket",
    ),
    (
        "the share within the target itself has its goal there already. Write another time, or remove the step.",
        "Der Anteil innerhalb der Zielzeit selbst hat dort bereits seinen Zielwert. Geben Sie eine andere Zeit an, oder entfernen Sie den Schritt.",
    ),
    (
        "the start of the pause",
        "Beginn der Pause",
    ),
    (
        "the years run backwards, from {0} to {1}",
        "Die Jahre laufen rückwärts, von {0} bis {1}",
    ),
    (
        "there can be no reading in it",
        "Kein Wert kann darin liegen",
    ),
    (
        "they are the same side of the band. Keep one of them.",
        "Sie sind dieselbe Seite der Stufe. Behalten Sie eines davon.",
    ),
    (
        "tickets have more than {0} different fields",
        "Tickets haben mehr als {0} verschiedene Felder",
    ),
    (
        "true or false",
        "true oder false",
    ),
    (
        "up to {0}",
        "bei höchstens {0}",
    ),
    (
        "value",
        "Wert",
    ),
    (
        "variants",
        "Varianten",
    ),
    (
        "warnings",
        "Warnungen",
    ),
    (
        "what is given here is no share of anything. Give a share such as 5%, or remove \"of\".",
        "Was hier gewährt wird, ist kein Anteil an etwas. Gewähren Sie einen Anteil, etwa 5%, oder entfernen Sie \"of\".",
    ),
    (
        "what is logged in a period decides nothing here. Remove the number.",
        "Was in einem Zeitraum erfasst wird, entscheidet hier nichts. Entfernen Sie die Zahl.",
    ),
    (
        "what is too much in one rolling period may not be in the next. Use another period, or \"not-judged\" or a relaxed goal above the limit.",
        "Was in einem rollierenden Zeitraum zu viel ist, ist es im nächsten vielleicht nicht. Verwenden Sie einen anderen Zeitraum, oder oberhalb der Grenze \"not-judged\" oder einen gelockerten Zielwert.",
    ),
    (
        "word",
        "Wort",
    ),
    (
        "worse",
        "schlechter",
    ),
    (
        "write a date that exists, such as 2026-12-25",
        "Geben Sie ein Datum an, das es gibt, etwa 2026-12-25",
    ),
    (
        "write a length such as 30m, 8h, 8h30m or 3d",
        "Geben Sie eine Dauer an, etwa 30m, 8h, 8h30m oder 3d",
    ),
    (
        "write a length such as 8h, or a share of the target such as 200%",
        "Geben Sie eine Dauer an, etwa 8h, oder einen Anteil an der Zielzeit, etwa 200%",
    ),
    (
        "write a local time without an offset, such as 2026-11-20T16:40",
        "Geben Sie eine Ortszeit ohne Zeitversatz an, etwa 2026-11-20T16:40",
    ),
    (
        "write a percentage from 0% to 100%, such as 99.5%",
        "Geben Sie einen Prozentsatz von 0% bis 100% an, etwa 99.5%",
    ),
    (
        "write a percentage such as 99.9%, a time such as 4h or 30m, or a number such as 5",
        "Geben Sie einen Prozentsatz wie 99.9%, eine Zeit wie 4h oder 30m oder eine Zahl wie 5 an",
    ),
    (
        "write a period as the report names it: 2026-03, 2026-Q1, 2026-H1, 2026, 2026-W12, 2026-03-31, or the first and the last day, 2026-02-26/2026-03-25",
        "Geben Sie einen Zeitraum so an, wie der Bericht ihn nennt: 2026-03, 2026-Q1, 2026-H1, 2026, 2026-W12, 2026-03-31, oder den ersten und den letzten Tag, 2026-02-26/2026-03-25",
    ),
    (
        "write a period from opening to closing time, such as 09:00-17:30; times go from 00:00 to 24:00",
        "Geben Sie einen Abschnitt von der Öffnung bis zur Schließung an, etwa 09:00-17:30; Uhrzeiten reichen von 00:00 bis 24:00",
    ),
    (
        "write a share above 0% and up to 1000%, such as 75%",
        "Geben Sie einen Anteil über 0% und bis 1000% an, etwa 75%",
    ),
    (
        "write a share of the target up to 10000%, such as 200%",
        "Geben Sie einen Anteil an der Zielzeit bis 10000% an, etwa 200%",
    ),
    (
        "write a share such as 5%, a sum such as 50.00, points such as 3 points, or days such as 7 days",
        "Geben Sie einen Anteil wie 5%, einen Betrag wie 50.00, Punkte wie 3 points oder Tage wie 7 days an",
    ),
    (
        "write a time from 00:00 to 24:00, such as 16:00",
        "Geben Sie eine Uhrzeit von 00:00 bis 24:00 an, etwa 16:00",
    ),
    (
        "write a time such as 2026-11-20T16:40 or 2026-11-20T16:40:00Z",
        "Geben Sie eine Zeit an, etwa 2026-11-20T16:40 oder 2026-11-20T16:40:00Z",
    ),
    (
        "write an amount from 0 to 1000000000000, such as 12000.00, with at most 6 decimals",
        "Geben Sie einen Betrag von 0 bis 1000000000000 an, etwa 12000.00, mit höchstens 6 Nachkommastellen",
    ),
    (
        "write how many times, above 0 and up to 1000, such as 2 or 1.5",
        "Geben Sie an, wie viele Male, über 0 und bis 1000, etwa 2 oder 1.5",
    ),
    (
        "{0} % ({1} of {2})",
        "{0} % ({1} von {2})",
    ),
    (
        "{0} Found: {1}.",
        "{0} Gefunden: {1}.",
    ),
    (
        "{0} Nothing caps what it comes to in a period: add a limit with a cap.",
        "{0} Nichts begrenzt, was in einem Zeitraum zusammenkommt: Fügen Sie eine Grenze mit einer Obergrenze hinzu.",
    ),
    (
        "{0} and {1}",
        "{0} und {1}",
    ),
    (
        "{0} business days are too many: deadlines lie up to ten years ahead.",
        "{0} Arbeitstage sind zu viele: Fristen liegen höchstens zehn Jahre in der Zukunft.",
    ),
    (
        "{0} cannot be added to {1}: give everything in the same unit, or make two credits of it.",
        "{0} lässt sich nicht zu {1} addieren: Gewähren Sie alles in derselben Einheit, oder machen Sie zwei Gutschriften daraus.",
    ),
    (
        "{0} closes a part of the night shift of the day before, which a day cannot say. Add it as a break of the calendar.",
        "{0} schließt einen Teil der Nachtschicht des Vortags, was ein einzelner Tag nicht ausdrücken kann. Tragen Sie das als Unterbrechung (\"breaks\") des Kalenders ein.",
    ),
    (
        "{0} costs more.",
        "{0} kostet mehr.",
    ),
    (
        "{0} costs {1} for every {2}.",
        "{0} kostet {1} je {2}.",
    ),
    (
        "{0} costs {1}.",
        "{0} kostet {1}.",
    ),
    (
        "{0} counts no misses: take its \"figure\", or name a measure that counts clocks.",
        "{0} zählt keine Verfehlungen: Nehmen Sie \"figure\" davon, oder nennen Sie eine Kennzahl, die Uhren zählt.",
    ),
    (
        "{0} counts no outages: name a measure of agreement.availability, or credit each miss.",
        "{0} zählt keine Ausfälle: Nennen Sie eine Kennzahl aus agreement.availability, oder schreiben Sie jede Verfehlung gut.",
    ),
    (
        "{0} decimals",
        "{0} Nachkommastellen",
    ),
    (
        "{0} does not go with it: {1}.",
        "{0} passt nicht dazu. {1}.",
    ),
    (
        "{0} failed and {1} of some class are more than all {2} requests: write fewer, or a higher total.",
        "{0} fehlgeschlagene Anfragen und {1} in einer Klasse sind mehr als alle {2}: Geben Sie weniger an oder eine höhere Gesamtzahl.",
    ),
    (
        "{0} has extra hours here and is closed by {1}.holidays.also[{2}]: keep one of them.",
        "{0} hat hier zusätzliche Zeiten und ist durch {1}.holidays.also[{2}] geschlossen: Behalten Sie eines davon.",
    ),
    (
        "{0} has hours here and in {1}.overrides.{2}: keep one of them.",
        "{0} hat hier und in {1}.overrides.{2} Zeiten: Behalten Sie eines davon.",
    ),
    (
        "{0} has hours twice: name each day once",
        "{0} hat zweimal Zeiten: Nennen Sie jeden Tag nur einmal",
    ),
    (
        "{0} has no downtime: take its \"figure\", or name a measure of agreement.availability.",
        "{0} hat keine Ausfallzeit: Nehmen Sie \"figure\" davon, oder nennen Sie eine Kennzahl aus agreement.availability.",
    ),
    (
        "{0} has not ended at asOf, {1}, so it cannot be settled yet: remove it, or write a later time in asOf.",
        "{0} ist zum Zeitpunkt asOf, {1}, noch nicht zu Ende und kann daher noch nicht feststehen: Entfernen Sie es, oder geben Sie in asOf eine spätere Zeit an.",
    ),
    (
        "{0} is \"{1}\" already: give it one name.",
        "{0} heißt schon „{1}“: Geben Sie dem Tag nur einen Namen.",
    ),
    (
        "{0} is another unit than what is given: write a multiple in the same unit, or a sum.",
        "{0} ist eine andere Einheit als das, was gewährt wird: Geben Sie ein Vielfaches in derselben Einheit oder einen Betrag an.",
    ),
    (
        "{0} is before {1}, the date in {2}: list the versions in the order of their dates.",
        "{0} liegt vor {1}, dem Datum in {2}: Ordnen Sie die Fassungen nach ihrem Datum.",
    ),
    (
        "{0} is before {1}, the time of the event above it: {2}.",
        "{0} liegt vor {1}, der Zeit des Ereignisses darüber: {2}.",
    ),
    (
        "{0} is before {1}, {2}: write a later time.",
        "{0} liegt zu früh ({1}: {2}): Geben Sie eine spätere Zeit an.",
    ),
    (
        "{0} is left out here: only events that stand by themselves close days.",
        "{0} wird hier ausgelassen: Nur eigenständige Termine schließen Tage.",
    ),
    (
        "{0} is left out: {1}",
        "{0} wird ausgelassen: {1}",
    ),
    (
        "{0} is more than {1}, the largest share of \"{2}\" that one credit may give: write a lower one.",
        "{0} ist mehr als {1}, der größte Anteil an „{2}“, den eine einzelne Gutschrift gewähren darf: Geben Sie einen niedrigeren an.",
    ),
    (
        "{0} is none of the periods of agreement.reported[{1}]: did you mean \"{2}\"?",
        "{0} ist keiner der Zeiträume von agreement.reported[{1}]: Meinten Sie „{2}“?",
    ),
    (
        "{0} is not after the start of the closure, {1}: write a later time.",
        "{0} liegt nicht nach dem Beginn der Schließung, {1}: Geben Sie eine spätere Zeit an.",
    ),
    (
        "{0} is not after {1}, from when the amount before it is paid: write a later date.",
        "{0} liegt nicht nach {1}, dem Datum, ab dem der Betrag davor gezahlt wird: Geben Sie ein späteres Datum an.",
    ),
    (
        "{0} is not after {1}: write a later date.",
        "{0} liegt nicht nach {1}: Geben Sie ein späteres Datum an.",
    ),
    (
        "{0} is not lower than {1}. Write a lower one for periods above the limit.",
        "{0} ist nicht niedriger als {1}. Geben Sie für Zeiträume über der Grenze einen niedrigeren Zielwert an.",
    ),
    (
        "{0} is not possible here: write a number from {1} to {2}.",
        "{0} ist hier nicht möglich: Geben Sie eine Zahl von {1} bis {2} an.",
    ),
    (
        "{0} is too fine: write at most {1} decimals.",
        "{0} ist zu genau: Geben Sie höchstens {1} Nachkommastellen an.",
    ),
    (
        "{0} is too many: counts go up to {1}.",
        "{0} sind zu viele: Anzahlen gehen bis {1}.",
    ),
    (
        "{0} is {1} and agreement.targets[{2}].goal is {3}: write the same goal, or remove one of them.",
        "{0} ist {1}, und agreement.targets[{2}].goal ist {3}: Geben Sie denselben Zielwert an, oder entfernen Sie einen davon.",
    ),
    (
        "{0} lies within {1}: its figure, and the credits by it, are those of a part of the period.",
        "{0} liegt innerhalb von {1}: Der Wert und die Gutschriften danach sind die eines Teils des Zeitraums.",
    ),
    (
        "{0} names the {1} \"{2}\", which {3} does not have: {4}",
        "{0} nennt „{2}“ ({1}), aber in {3} gibt es das nicht: {4}",
    ),
    (
        "{0} of {1} is not possible: write a number from 1 to {2}.",
        "{0} von {1} ist nicht möglich: Geben Sie eine Zahl von 1 bis {2} an.",
    ),
    (
        "{0} of {1} requests cannot have failed: write fewer, or a higher total.",
        "{0} von {1} Anfragen können nicht fehlgeschlagen sein: Geben Sie weniger an oder eine höhere Gesamtzahl.",
    ),
    (
        "{0} tickets are too many for a list of objects: give them to parseTickets as bytes.",
        "{0} Tickets sind zu viele für eine Liste von Objekten: Übergeben Sie sie als Bytes an parseTickets.",
    ),
    (
        "{0} tickets are too many for a list of objects: judge them here.",
        "{0} Tickets sind zu viele für eine Liste von Objekten: Bewerten Sie sie hier.",
    ),
    (
        "{0} to {1}",
        "{0} bis {1}",
    ),
    (
        "{0} users are hit, and agreement.availability[{1}].users says that there are {2}: write fewer here, or more there.",
        "{0} Nutzer sind betroffen, aber laut agreement.availability[{1}].users gibt es {2}: Geben Sie hier weniger an oder dort mehr.",
    ),
    (
        "{0}, or choose the column.",
        "{0}, oder wählen Sie die Spalte aus.",
    ),
    (
        "{0}.by needs no day, and {0}.day says what one is: remove it, or write \"within\".",
        "{0}.by braucht keinen Tag, und {0}.day sagt, was einer ist: Entfernen Sie {0}.day, oder geben Sie \"within\" an.",
    ),
    (
        "{0}.from and {1} are both {2}, so two weeks would hold: keep one of them, or write another date.",
        "{0}.from und {1} sind beide {2}, daher würden zwei Wochen gelten: Behalten Sie eines davon, oder geben Sie ein anderes Datum an.",
    ),
    (
        "{0}.within gives a length and {0}.by a deadline: keep one of them.",
        "{0}.within gibt eine Dauer vor und {0}.by eine Frist: Behalten Sie eines davon.",
    ),
    (
        "{0}.workload limits the work by what is logged in a period: add \"opened\", the number that was agreed for {1}.",
        "{0}.workload begrenzt die Arbeit nach dem, was in einem Zeitraum erfasst wird: Fügen Sie \"opened\" hinzu, die für {1} vereinbarte Anzahl.",
    ),
    (
        "{0}.{1} and {0}.{2} contradict each other: {3}",
        "{0}.{1} und {0}.{2} widersprechen einander: {3}",
    ),
    (
        "{0}: the figure is {1} and is printed as {2} with {3}. As it is, {4} is owed; rounded before it is compared, {5} would be.",
        "{0}: Der Wert ist {1} und wird mit {3} als {2} ausgewiesen. So, wie er ist, ist {4} geschuldet; würde er vor dem Vergleich gerundet, wäre es {5}.",
    ),
    (
        "{0}: {1} give {2}, and {3}, which are {4}, {5}.",
        "{0}: {1} ergeben {2}, und {3}, die {4} sind, {5}.",
    ),
    (
        "{0}: {1} lies {2}. The terms do not say what is owed, and nothing is counted.",
        "{0}: {1} liegt {2}. Die Bedingungen sagen nicht, was geschuldet ist, und gezählt wird nichts.",
    ),
];
