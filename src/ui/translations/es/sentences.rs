//! What the engine says, in Spanish.

use super::super::Sentences;

#[rustfmt::skip]
pub const OWN: Sentences = [
    (
        " Did you mean \"{0}\"?",
        " ¿Quería decir «{0}»?",
    ),
    (
        " There are {0} more such gaps.",
        " Hay {0} huecos más como este.",
    ),
    (
        " There are {0} more such pairs of credits.",
        " Hay {0} pares de abonos más como este.",
    ),
    (
        " There are {0} more such pairs.",
        " Hay {0} pares más como este.",
    ),
    (
        " There are {0} more such targets.",
        " Hay {0} plazos más como este.",
    ),
    (
        " There are {0} such outages.",
        " Hay {0} caídas así.",
    ),
    (
        " There is one more such gap.",
        " Hay otro hueco como este.",
    ),
    (
        " There is one more such pair of credits.",
        " Hay otro par de abonos como este.",
    ),
    (
        " There is one more such pair.",
        " Hay otro par como este.",
    ),
    (
        " There is one more such target.",
        " Hay otro plazo como este.",
    ),
    (
        "0 changes nothing here: write a higher number, or remove it.",
        "0 no cambia nada aquí: escriba un número mayor o quítelo.",
    ),
    (
        "0% of a target is no time at all: write more, such as 200%.",
        "El 0% de un plazo no es tiempo alguno: escriba más, como 200%.",
    ),
    (
        "A band without an edge holds for everything: add \"below\", \"atMost\", \"above\" or \"atLeast\".",
        "Un tramo sin extremos vale para todo: añada \"below\", \"atMost\", \"above\" o \"atLeast\".",
    ),
    (
        "A calendar has no id: give it one, such as \"both-open\".",
        "Un calendario no tiene id: póngale uno, como \"both-open\".",
    ),
    (
        "A calendar has no id: give it one, such as \"office\".",
        "Un calendario no tiene id: póngale uno, como \"office\".",
    ),
    (
        "A charge for {0} units is not possible: write a number from 1 to {1}.",
        "Un cargo por {0} unidades no es posible: escriba un número de 1 a {1}.",
    ),
    (
        "A day of {0} is not possible: write more than 0m and at most 24h.",
        "Un día de {0} no es posible: escriba más de 0m y como máximo 24h.",
    ),
    (
        "A limit of 0 leaves no work for which the goals hold: write a higher one.",
        "Un límite de 0 no deja ninguna carga para la que valgan los objetivos: escriba uno mayor.",
    ),
    (
        "A miss costs nothing up to {0} past the target: between the two the promise is broken for nothing.",
        "Un incumplimiento no cuesta nada hasta {0} por encima del plazo: entre ambos puntos la promesa se incumple sin consecuencias.",
    ),
    (
        "A service without users has nobody to be hit: write how many it has, or remove it.",
        "Un servicio sin usuarios no puede afectar a nadie: escriba cuántos tiene o quite el dato.",
    ),
    (
        "A share is given, and nothing says of what: name a charge, such as \"monthly-fee\", or give a sum.",
        "Se da un porcentaje y nada dice de qué: indique un cargo, como \"monthly-fee\", o dé un importe.",
    ),
    (
        "A slab must begin further from the good side than the one before: write them in that order.",
        "Un escalón debe empezar más lejos del lado bueno que el anterior: escríbalos en ese orden.",
    ),
    (
        "A step of {0} has no length: write a longer one.",
        "Un intervalo de {0} no tiene duración: escriba uno más largo.",
    ),
    (
        "A version of holiday data needs the preset it belongs to: add \"preset\", such as \"gb-eng\", or remove \"data\".",
        "Una versión de los datos de festivos necesita la lista predefinida a la que pertenece: añada \"preset\", como \"gb-eng\", o quite \"data\".",
    ),
    (
        "All further downtime",
        "Todo el tiempo de inactividad adicional",
    ),
    (
        "Already at {0} {1} is owed, so it is owed when nothing went wrong.",
        "Ya con {0} se debe {1}; es decir, se debe aunque nada haya fallado.",
    ),
    (
        "An event has a time and a kind: write such as [\"2026-11-23T11:00\", \"resolved\"].",
        "Un evento tiene una hora y un tipo: escriba, por ejemplo, [\"2026-11-23T11:00\", \"resolved\"].",
    ),
    (
        "An event is left out: {0}",
        "Se omite un evento: {0}",
    ),
    (
        "An hour is no whole number of intervals of \"{0}\": write one that divides an hour, such as 1m, 5m or 15m.",
        "Una hora no contiene un número entero de intervalos de «{0}»: escriba uno que divida la hora, como 1m, 5m o 15m.",
    ),
    (
        "And {0} more that cannot be read.",
        "Y {0} más que no se pueden leer.",
    ),
    (
        "At a figure {0} both are owed: {1} by \"{2}\" and a reward of {3}.",
        "Con un valor {0} se deben ambas cosas: {1} por «{2}» y una bonificación de {3}.",
    ),
    (
        "At exactly {0} the goal is reached, and yet {1} is owed: that edge belongs to the goal and to the credit. Write \"below\" if nothing is owed there.",
        "Con exactamente {0} se alcanza el objetivo y, sin embargo, se debe {1}: ese extremo pertenece al objetivo y al abono. Escriba \"below\" si ahí no se debe nada.",
    ),
    (
        "Bands {0} and {1} both start below {2}: keep one.",
        "Los tramos {0} y {1} empiezan ambos por debajo de {2}: conserve uno.",
    ),
    (
        "Bands {0} and {1} have the same edges: keep one of them.",
        "Los tramos {0} y {1} tienen los mismos extremos: conserve uno de ellos.",
    ),
    (
        "Clocks of tickets with corrected times: {0}. They are judged by the corrected times; by the times recorded first, {1} would stand otherwise.",
        "Relojes de tickets con horas corregidas: {0}. Se evalúan según las horas corregidas; según las horas registradas primero, el resultado sería otro en {1}.",
    ),
    (
        "Clocks of tickets with corrected times: {0}. They are judged by the times recorded first, not the corrected ones; by the corrected times, {1} would stand otherwise.",
        "Relojes de tickets con horas corregidas: {0}. Se evalúan según las horas registradas primero, no según las corregidas; según las horas corregidas, el resultado sería otro en {1}.",
    ),
    (
        "Components are nested more than {0} deep here: take some levels away.",
        "Los componentes están anidados aquí en más de {0} niveles: quite algunos niveles.",
    ),
    (
        "DTSTART and DTEND must both be dates or both be times.",
        "DTSTART y DTEND deben ser ambos fechas o ambos horas.",
    ),
    (
        "Days are given, and nothing says what one is worth: add \"day\": \"thirtieth\" or \"calendar-day\"; or remove \"of\" if days of service are added.",
        "Se dan días y nada dice cuánto vale uno: añada \"day\": \"thirtieth\" o \"calendar-day\"; o quite \"of\" si se añaden días de servicio.",
    ),
    (
        "EXRULE is not read. List the dates in EXDATE.",
        "EXRULE no se lee. Indique las fechas en EXDATE.",
    ),
    (
        "Each further miss",
        "Cada incumplimiento adicional",
    ),
    (
        "Each miss",
        "Cada incumplimiento",
    ),
    (
        "Each miss is worked out on its own, and only their sum is rounded: write a sum of money.",
        "Cada incumplimiento se calcula por separado y solo se redondea la suma: escriba un importe de dinero.",
    ),
    (
        "Each outage",
        "Cada caída",
    ),
    (
        "Every such number of misses",
        "Cada grupo de tantos incumplimientos",
    ),
    (
        "Exceptions need the preset that they are taken from: add \"preset\", such as \"gb-eng\", or remove \"except\".",
        "Las excepciones necesitan la lista predefinida de la que se quitan: añada \"preset\", como \"gb-eng\", o quite \"except\".",
    ),
    (
        "For {0} there is no band: whether {1} or {2} is owed is not said, and nothing is counted there.{3}",
        "Para {0} no hay ningún tramo: no se dice qué se debe, si {1} o {2}, y ahí no se cuenta nada.{3}",
    ),
    (
        "From {0} on no week would have open hours: give it at least one period, such as { \"mon-fri\": [\"09:00-17:30\"] }, or write a closure.",
        "Desde {0} ninguna semana tendría horas abiertas: ponga al menos un tramo horario, como { \"mon-fri\": [\"09:00-17:30\"] }, o escriba un cierre.",
    ),
    (
        "Here is {0}: write {1}.",
        "Aquí hay {0}: escriba {1}.",
    ),
    (
        "How long a contract lasts is not known here: write a month, a quarter or a year.",
        "Aquí no se sabe cuánto dura un contrato: escriba un mes, un trimestre o un año.",
    ),
    (
        "In rolling periods a miss would be credited more than once: write other periods, such as \"month\".",
        "En periodos móviles un incumplimiento se abonaría más de una vez: escriba otros periodos, como \"month\".",
    ),
    (
        "It disagrees with \"{0}\", which looks at the figure of the same measure: a downtime of {1} in {2} is {3}, for which {4} is given there and {5} here.",
        "No concuerda con «{0}», que se basa en el valor del mismo indicador: {1} de inactividad en {2} equivale a {3}; para eso se da allí {4} y aquí {5}.",
    ),
    (
        "It overlaps outages[{0}], and each hits only a part: together they count with both shares. If it is the same outage entered twice, remove one.{1}",
        "Se solapa con la outages[{0}], y cada una afecta solo a una parte: juntas cuentan con ambos porcentajes. Si es la misma caída introducida dos veces, quite una.{1}",
    ),
    (
        "It would be in force from {0} and no longer on {1}, so never: write a later date, or none.",
        "Estaría en vigor desde {0} y dejaría de estarlo en {1}, es decir, nunca: escriba una fecha posterior o ninguna.",
    ),
    (
        "Measure \"{0}\": {1} was settled at {2}; these tickets and terms now give {3}: the settled figure stands.",
        "Indicador «{0}»: {1} se cerró así: {2}; con estos tickets y condiciones resulta ahora: {3}. Vale el valor cerrado.",
    ),
    (
        "Misses of \"{0}\" that still run: {1}. What they cost may grow until they end, also in a period that is over.",
        "Incumplimientos de «{0}» que siguen corriendo: {1}. Lo que cuestan puede aumentar hasta que terminen, también en un periodo ya acabado.",
    ),
    (
        "No class has a score: name one, such as { \"slow\": \"50%\" }, or make the basis \"requests\".",
        "Ninguna clase tiene puntuación: indique una, como { \"slow\": \"50%\" }, o use la base \"requests\".",
    ),
    (
        "No column holds the category. Name it Category",
        "Ninguna columna contiene la categoría. Llámela Category",
    ),
    (
        "No column holds the group. Name it Assignment group",
        "Ninguna columna contiene el grupo. Llámela Assignment group",
    ),
    (
        "No column holds the priority. Name it Priority",
        "Ninguna columna contiene la prioridad. Llámela Priority",
    ),
    (
        "No column holds the status. Name it incident_state or Status",
        "Ninguna columna contiene el estado. Llámela incident_state o Status",
    ),
    (
        "No column holds the ticket's number. Name it Number, Key or ID",
        "Ninguna columna contiene el número del ticket. Llámela Number, Key o ID",
    ),
    (
        "No column holds the value after a change. Name it New value",
        "Ninguna columna contiene el valor posterior a un cambio. Llámela New value",
    ),
    (
        "No column holds the value before a change. Name it Old value",
        "Ninguna columna contiene el valor anterior a un cambio. Llámela Old value",
    ),
    (
        "No column says when a row was written. Name it sys_updated_at",
        "Ninguna columna dice cuándo se escribió una fila. Llámela sys_updated_at",
    ),
    (
        "No column says when a ticket was logged. Name it Logged, Opened at or Created",
        "Ninguna columna dice cuándo se registró un ticket. Llámela Logged, Opened at o Created",
    ),
    (
        "No column says when a ticket was resolved. Name it Resolved",
        "Ninguna columna dice cuándo se resolvió un ticket. Llámela Resolved",
    ),
    (
        "No column says when an outage began. Name it From or Start.",
        "Ninguna columna dice cuándo empezó una caída. Llámela From o Start.",
    ),
    (
        "No column says when an outage ended. Name it To, End or Duration.",
        "Ninguna columna dice cuándo terminó una caída. Llámela To, End o Duration.",
    ),
    (
        "No column says when the first reply went out. Name it First reply",
        "Ninguna columna dice cuándo se envió la primera respuesta. Llámela First reply",
    ),
    (
        "No column says which field changed. Name it Field",
        "Ninguna columna dice qué campo cambió. Llámela Field",
    ),
    (
        "No credit looks at \"{0}\", although it has a goal and others of the agreement have a credit: its misses cost nothing.{1}",
        "Ningún abono tiene en cuenta «{0}», aunque tiene un objetivo y otros del acuerdo tienen un abono: sus incumplimientos no cuestan nada.{1}",
    ),
    (
        "No credit looks at \"{0}\", although others of the agreement have one: missing its goal of {1} costs nothing.",
        "Ningún abono tiene en cuenta «{0}», aunque otros del acuerdo tienen uno: incumplir su objetivo de {1} no cuesta nada.",
    ),
    (
        "No days are given here: remove \"day\".",
        "Aquí no se dan días: quite \"day\".",
    ),
    (
        "No event of this kind stands before the correction: name one that does.",
        "Antes de la corrección no hay ningún evento de este tipo: indique uno que exista.",
    ),
    (
        "No field is named, so every ticket would be left out: name one, such as { \"closure\": [\"No access\"] }.",
        "No se indica ningún campo, así que se excluirían todos los tickets: indique uno, como { \"closure\": [\"No access\"] }.",
    ),
    (
        "No holidays known for {0} in the preset \"{1}\" of calendar \"{2}\": they count as ordinary days.",
        "No se conocen festivos de {0} en la lista predefinida «{1}» del calendario «{2}»: cuentan como días normales.",
    ),
    (
        "No measure of availability names \"{0}\", so its outages count nowhere; there are {1}.{2}",
        "Ningún indicador de disponibilidad incluye «{0}», así que sus caídas no cuentan en ningún sitio; hay {1}.{2}",
    ),
    (
        "No outage is of the kind \"{0}\", but some are of the kind \"{1}\", which counts: is it the same?",
        "Ninguna caída es del tipo «{0}», pero algunas son del tipo «{1}», que sí cuenta: ¿es el mismo?",
    ),
    (
        "No ticket of the log is in the list beside it.",
        "Ningún ticket del registro está en la lista que lo acompaña.",
    ),
    (
        "No week takes turns with the hours: add one, such as { \"mon-thu\": [\"09:00-17:30\"] }, or remove \"alternating\".",
        "Ninguna semana alterna con el horario: añada una, como { \"mon-thu\": [\"09:00-17:30\"] }, o quite \"alternating\".",
    ),
    (
        "No {0} is named, so it would never apply: name one, or remove it.",
        "Aquí no se indica nada («{0}»), así que nunca se aplicaría: indique algo o quítelo.",
    ),
    (
        "Nothing can be rounded to {0}: write a percentage above 0% with at most 6 decimals, such as \"0.1%\".",
        "No se puede redondear a {0}: escriba un porcentaje mayor que 0% con 6 decimales como máximo, como \"0.1%\".",
    ),
    (
        "Nothing counts as a response, so none could ever be in time: name something, such as \"public-reply\".",
        "Nada cuenta como respuesta, así que ninguna podría llegar nunca a tiempo: indique algo, como \"public-reply\".",
    ),
    (
        "Nothing is paused here that could be resumed: remove this event, or add the \"paused\" before it.",
        "Aquí no hay ninguna pausa que se pueda reanudar: quite este evento o añada antes el evento \"paused\".",
    ),
    (
        "Nothing lies between {0} and {1}: write an upper edge that is higher than the lower one.",
        "No hay nada entre {0} y {1}: escriba un extremo superior mayor que el inferior.",
    ),
    (
        "Nothing more is open on {0}: add a period, such as \"10:00-14:00\", or remove the date.",
        "El {0} no se abre nada más: añada un tramo horario, como \"10:00-14:00\", o quite la fecha.",
    ),
    (
        "One ticket can cost twice: {0} towards \"{1}\" and towards \"{2}\", and both are owed. A limit per incident, or one that lets only the greatest count, says otherwise.{3}",
        "Un mismo ticket puede costar dos veces: {0} para «{1}» y para «{2}», y ambos se deben. Lo evita un límite por ticket o caída, o uno con el que solo cuente el mayor.{3}",
    ),
    (
        "Only a figure can reach a level later: look at the figure of a measure, or remove it.",
        "Solo un valor puede alcanzar un nivel más adelante: base el abono en el valor de un indicador o quite este ajuste.",
    ),
    (
        "Only outages have a share of users who were hit: look at an availability measure, or remove it.",
        "Solo las caídas tienen una proporción de usuarios afectados: base el abono en un indicador de disponibilidad o quite este ajuste.",
    ),
    (
        "Outages without a kind are unplanned and always count: write the kind that is left out, or remove it.",
        "Las caídas sin tipo son no planificadas y siempre cuentan: escriba el tipo que se excluye o quite la exclusión.",
    ),
    (
        "Over the {0} days and {1} tickets of the document these credits have {2} steps; up to {3} are possible: credit over longer periods, or judge fewer tickets.",
        "En los {0} días y {1} tickets del documento, estos abonos tienen {2} pasos y el máximo es {3}: abone por periodos más largos o evalúe menos tickets.",
    ),
    (
        "Over the {0} days of the tickets these are {1} figures; up to {2} are possible: measure over longer periods, or judge fewer years.",
        "En los {0} días de los tickets resultan {1} valores y el máximo es {2}: mida en periodos más largos o evalúe menos años.",
    ),
    (
        "Samples in no period of a measure that is made of them: {0}. They count nowhere.",
        "Muestras fuera de todo periodo de un indicador calculado con ellas: {0}. No cuentan en ningún sitio.",
    ),
    (
        "The calendar \"{0}\" has no open hours, so no time would ever count: give it at least one period, such as { \"mon-fri\": [\"09:00-17:30\"] }.",
        "El calendario «{0}» no tiene horas abiertas, así que nunca contaría ningún tiempo: ponga al menos un tramo horario, como { \"mon-fri\": [\"09:00-17:30\"] }.",
    ),
    (
        "The calendar \"{0}\" is never open, because {1}, so no time would ever count: name others.",
        "El calendario «{0}» no abre nunca, porque {1}, así que nunca contaría ningún tiempo: indique otros.",
    ),
    (
        "The calendar \"{0}\" would be made of itself by {1}: name another calendar here.",
        "El calendario «{0}» se compondría de sí mismo a través de {1}: indique aquí otro calendario.",
    ),
    (
        "The calendar \"{0}\" would be made of itself: name another calendar here.",
        "El calendario «{0}» se compondría de sí mismo: indique aquí otro calendario.",
    ),
    (
        "The calendar is never open, because this closes all of {0}.hours: make it shorter, or remove it.",
        "El calendario no abre nunca, porque esto cierra todo {0}.hours: acórtelo o quítelo.",
    ),
    (
        "The cap is a share, and nothing says of what: name a charge, or write a sum.",
        "El tope es un porcentaje y nada dice de qué: indique un cargo o escriba un importe.",
    ),
    (
        "The end is before the beginning: correct one of the two.",
        "El final es anterior al comienzo: corrija uno de los dos.",
    ),
    (
        "The field has no name: write the name of the ticket field that holds the date.",
        "El campo no tiene nombre: escriba el nombre del campo del ticket que contiene la fecha.",
    ),
    (
        "The file beside the list has to be a log with one row a change.",
        "El archivo que acompaña a la lista debe ser un registro con una fila por cambio.",
    ),
    (
        "The file beside the log has to be a list with one row a ticket.",
        "El archivo que acompaña al registro debe ser una lista con una fila por ticket.",
    ),
    (
        "The file has a header but no tickets. Export it again with at least one.",
        "El archivo tiene encabezado, pero ningún ticket. Expórtelo de nuevo con al menos uno.",
    ),
    (
        "The file has no such column.",
        "El archivo no tiene esa columna.",
    ),
    (
        "The file is empty. Export the tickets with a header and one row each.",
        "El archivo está vacío. Exporte los tickets con un encabezado y una fila cada uno.",
    ),
    (
        "The file is larger than 1 GB. Export a shorter range of dates.",
        "El archivo ocupa más de 1 GB. Exporte un intervalo de fechas más corto.",
    ),
    (
        "The first band gives nothing: {0} cost nothing.",
        "El primer tramo no da nada: para {0} no se debe nada.",
    ),
    (
        "The goal of {0} is above {1}%, which the goals of its components come to if they fail independently of each other.",
        "El objetivo de {0} es mayor que {1}%, que es lo que resulta de los objetivos de sus componentes si fallan de forma independiente entre sí.",
    ),
    (
        "The goal of {0} is missed at a figure {1}, and nothing is owed there.",
        "El objetivo de {0} se incumple con un valor {1}, y ahí no se debe nada.",
    ),
    (
        "The goal of {0} is missed at a figure {1}, and yet a reward of {2} is owed there.",
        "El objetivo de {0} se incumple con un valor {1} y, sin embargo, ahí se debe una bonificación de {2}.",
    ),
    (
        "The goal of {0} is reached at a figure {1}, and yet {2} is owed there.",
        "El objetivo de {0} se alcanza con un valor {1} y, sin embargo, ahí se debe {2}.",
    ),
    (
        "The holidays \"{0}\" are not loaded. Load their file, or remove the preset.",
        "Los festivos «{0}» no están cargados. Cargue su archivo o quite la lista predefinida.",
    ),
    (
        "The id is empty: give it a word that others can refer to.",
        "El id está vacío: ponga una palabra a la que otros puedan referirse.",
    ),
    (
        "The last band ends: what is owed for {0} is not said, and nothing is counted there. Leave out its outer edge if it gives {1} from there on.",
        "El último tramo termina: para {0} no se dice qué se debe, y ahí no se cuenta nada. Omita su extremo exterior si da {1} a partir de ahí.",
    ),
    (
        "The lost time is given back {0} times.",
        "El tiempo perdido se devuelve {0} veces.",
    ),
    (
        "The parts of \"{0}\" come to {1}% of it together: only a cap keeps what is owed below the whole.",
        "Las partes de «{0}» suman {1}% de ese total: solo un tope mantiene lo debido por debajo del total.",
    ),
    (
        "The pause needs another value of a field that the start needs too: it can hold only after that field has changed.",
        "La pausa exige otro valor de un campo que también exige el inicio: solo puede cumplirse después de que cambie ese campo.",
    ),
    (
        "The period is the whole contract, and nothing says when it began: add \"effective\": { \"from\": ... }.",
        "El periodo es todo el contrato y nada dice cuándo empezó: añada \"effective\": { \"from\": ... }.",
    ),
    (
        "The points of \"{0}\" come to nothing: no credit on points turns them into a share or a sum.",
        "Los puntos de «{0}» no sirven para nada: ningún abono por puntos los convierte en un porcentaje o un importe.",
    ),
    (
        "The requester does not wait in every status: list in \"pausedBy\" the pause rules under which it is the provider that waits.",
        "El solicitante no espera en todos los estados: enumere en \"pausedBy\" las reglas de pausa en las que quien espera es el proveedor.",
    ),
    (
        "The right is empty: say what the customer may do, such as \"Terminate for cause\".",
        "El derecho está vacío: diga qué puede hacer el cliente, como \"Terminate for cause\".",
    ),
    (
        "The row has more or fewer cells than the header: add what is missing.",
        "La fila tiene más o menos celdas que el encabezado: añada lo que falta.",
    ),
    (
        "The service is empty: write what outages call it.",
        "El servicio está vacío: escriba cómo lo llaman las caídas.",
    ),
    (
        "The target \"{0}\" is {1}, and the credit begins at {2}: a miss between the two costs nothing.",
        "El plazo «{0}» es de {1} y el abono empieza en {2}: un incumplimiento entre ambos no cuesta nada.",
    ),
    (
        "The target gives no time: add \"within\", such as \"8h\", or \"by\", such as { \"kind\": \"business-day\", \"days\": 1, \"time\": \"16:00\" }.",
        "El plazo no da ningún tiempo: añada \"within\", como \"8h\", o \"by\", como { \"kind\": \"business-day\", \"days\": 1, \"time\": \"16:00\" }.",
    ),
    (
        "The ticket has no \"opened\" event: say when it was logged.",
        "El ticket no tiene ningún evento \"opened\": indique cuándo se registró.",
    ),
    (
        "The ticket has no id: give it its number.",
        "El ticket no tiene id: póngale su número.",
    ),
    (
        "The ticket is not opened yet at this point: put the \"opened\" event first.",
        "En este punto el ticket aún no está abierto: ponga primero el evento \"opened\".",
    ),
    (
        "The ticket is not resolved here, so it cannot be reopened: remove this event, or add the \"resolved\" before it.",
        "El ticket no está resuelto aquí, así que no se puede reabrir: quite este evento o añada antes el evento \"resolved\".",
    ),
    (
        "The ticket is opened a second time: remove this event, or write \"reopened\".",
        "El ticket se abre por segunda vez: quite este evento o escriba \"reopened\".",
    ),
    (
        "The ticket was merged into one that leads back to it, or into such a circle: remove one of the \"merged\" events.",
        "El ticket se fusionó con uno que vuelve a llevar a él, o con un círculo así: quite uno de los eventos \"merged\".",
    ),
    (
        "The time zone is empty: write one, such as \"Europe/London\".",
        "La zona horaria está vacía: escriba una, como \"Europe/London\".",
    ),
    (
        "The whole contract has no number of days: give a sum or a share, or days of shorter periods.",
        "Todo el contrato no tiene un número de días: dé un importe o un porcentaje, o días de periodos más cortos.",
    ),
    (
        "The {0} is empty: write it, or remove it.",
        "«{0}» está vacío: escríbalo o quítelo.",
    ),
    (
        "There are charges without a currency: add one, such as \"GBP\".",
        "Hay cargos sin moneda: añada una, como \"GBP\".",
    ),
    (
        "There are no bands, so nothing would ever be given back: add one, such as { \"below\": \"95%\", \"give\": \"5%\" }, or remove the credit.",
        "No hay tramos, así que nunca se devolvería nada: añada uno, como { \"below\": \"95%\", \"give\": \"5%\" }, o quite el abono.",
    ),
    (
        "There are no multiples of {0}: write more.",
        "No hay múltiplos de {0}: escriba más.",
    ),
    (
        "There are no slabs, so nothing would ever be given: add one, such as { \"from\": \"0h\", \"each\": \"1h\", \"give\": \"50.00\" }.",
        "No hay escalones, así que nunca se daría nada: añada uno, como { \"from\": \"0h\", \"each\": \"1h\", \"give\": \"50.00\" }.",
    ),
    (
        "There are sums of money without a currency: add one, such as \"GBP\".",
        "Hay importes de dinero sin moneda: añada una, como \"GBP\".",
    ),
    (
        "There are {0} {1} here; up to {2} are possible: take some away.",
        "Aquí hay {0} {1} y el máximo es {2}: quite los que sobren.",
    ),
    (
        "There is a header but no outages. Add a row for each of them.",
        "Hay encabezado, pero ninguna caída. Añada una fila por cada una.",
    ),
    (
        "There is a thirtieth of what is paid for months, and this period has no whole months: write \"calendar-day\".",
        "Solo hay una treintava parte de lo que se paga por meses, y este periodo no tiene meses completos: escriba \"calendar-day\".",
    ),
    (
        "There is more time to respond than to resolve (\"{0}\"): the response can never be late on its own.",
        "Hay más tiempo para responder que para resolver («{0}»): la respuesta nunca puede llegar tarde por sí sola.",
    ),
    (
        "There is no pause, so nothing is ever resumed.",
        "No hay ninguna pausa, así que nunca se reanuda nada.",
    ),
    (
        "There is nothing in this group: name its components, or remove it.",
        "Este grupo está vacío: indique sus componentes o quítelo.",
    ),
    (
        "There is nothing to combine: name two calendars or more, such as those in {0}.",
        "No hay nada que combinar: indique dos calendarios o más, como los de {0}.",
    ),
    (
        "These are {0} {1}; up to {2} are possible: measure over longer periods, or judge fewer years.",
        "Son {0} {1} y el máximo es {2}: mida en periodos más largos o evalúe menos años.",
    ),
    (
        "This band never gives its {0}: {1}.",
        "Este tramo nunca llega a dar {0}: {1}.",
    ),
    (
        "This ends what did not begin: export the calendar once more.",
        "Esto termina algo que no empezó: exporte el calendario de nuevo.",
    ),
    (
        "This event does not end: the file is cut off. Export the calendar once more.",
        "Este evento no termina: el archivo está cortado. Exporte el calendario de nuevo.",
    ),
    (
        "This is a file of \"{0}\": open one that was saved here.",
        "Este es un archivo de «{0}»: abra uno que se haya guardado aquí.",
    ),
    (
        "This is a spreadsheet or an archive, not text. Save it as CSV first.",
        "Es una hoja de cálculo o un archivo comprimido, no texto. Guárdelo antes como CSV.",
    ),
    (
        "This is no iCalendar file: one begins with BEGIN:VCALENDAR. Choose a file that ends in .ics.",
        "No es un archivo iCalendar: estos empiezan por BEGIN:VCALENDAR. Elija un archivo que termine en .ics.",
    ),
    (
        "This is no line of an iCalendar file: it has a name, a colon and a value. Export the calendar once more.",
        "No es una línea de un archivo iCalendar: estas tienen un nombre, dos puntos y un valor. Exporte el calendario de nuevo.",
    ),
    (
        "This is not JSON: {0}.",
        "No es JSON: {0}.",
    ),
    (
        "This is not a text file. Save it as CSV first.",
        "No es un archivo de texto. Guárdelo antes como CSV.",
    ),
    (
        "This is version {0}, and version {1} is known here: use a calculator that knows version {0}, or write version {1}.",
        "Es la versión {0} y aquí se conoce la versión {1}: use una calculadora que conozca la versión {0} o escriba la versión {1}.",
    ),
    (
        "This limit bounds nothing: add a \"cap\", or say under \"combine\" which of the credits counts.",
        "Este límite no limita nada: añada un \"cap\" o diga en \"combine\" cuál de los abonos cuenta.",
    ),
    (
        "This says when misses are allowed, but not how many: add \"allowedMisses\", or remove \"below\".",
        "Aquí se dice cuándo se admiten incumplimientos, pero no cuántos: añada \"allowedMisses\" o quite \"below\".",
    ),
    (
        "This works on money, and the credit gives none: remove it.",
        "Esto actúa sobre dinero y el abono no da dinero: quítelo.",
    ),
    (
        "This works on what is given, and {0}[{1}] on the money that comes of it: write it before that.",
        "Esto actúa sobre lo que se da, y {0}[{1}] sobre el dinero que resulta de ello: escríbalo antes de eso.",
    ),
    (
        "Tickets merged into tickets that are not in the list: {0}. What they should follow is not known, so it can't be told how they stand.",
        "Tickets fusionados con tickets que no están en la lista: {0}. No se sabe a qué deben seguir, así que no se puede decir cómo están.",
    ),
    (
        "Two bands hold for {0}: one gives {1}, the other {2}. The one that begins nearer to the bad side counts: {3}.{4}",
        "Dos tramos valen para {0} (uno da: {1}; el otro: {2}). Cuenta el que empieza más cerca del lado malo: {3}.{4}",
    ),
    (
        "Use a comma, a semicolon or a tab.",
        "Use una coma, un punto y coma o un tabulador.",
    ),
    (
        "What is better earns less",
        "Lo que es mejor gana menos",
    ),
    (
        "What is owed can come to {0} of \"{1}\", more than is paid: {2}. A limit with a cap keeps it within.",
        "Lo que se debe puede llegar a {0} de «{1}», más de lo que se paga: {2}. Un límite con tope lo evita.",
    ),
    (
        "What is paid once has no part that falls on a period: take the \"whole\".",
        "Lo que se paga una sola vez no tiene una parte que corresponda a un periodo: use \"whole\".",
    ),
    (
        "What is worse costs less",
        "Lo que es peor cuesta menos",
    ),
    (
        "What it looks at",
        "Lo que tiene en cuenta",
    ),
    (
        "Whenever it starts, the pause holds as well: the clock starts standing still.",
        "Siempre que empieza se cumple también la pausa: el reloj arranca parado.",
    ),
    (
        "Whenever it would start, it is to be cancelled or stopped as well, and that is stronger: the clock never starts.",
        "Siempre que empezaría se cumple también la condición para retirarlo o detenerlo, que prevalece: el reloj no empieza nunca.",
    ),
    (
        "With the corrected time events[{0}] is wrong. {1}",
        "Con la hora corregida, events[{0}] es incorrecto. {1}",
    ),
    (
        "With {0} every interval would be down: write another error rate, such as \"5%\".",
        "Con {0}, todos los intervalos contarían como caída: escriba otra tasa de error, como \"5%\".",
    ),
    (
        "With {0} no interval would be down: write another error rate, such as \"5%\".",
        "Con {0}, ningún intervalo contaría como caída: escriba otra tasa de error, como \"5%\".",
    ),
    (
        "Write a date and a time such as 2026-11-02 09:00.",
        "Escriba una fecha y una hora, como 2026-11-02 09:00.",
    ),
    (
        "Write a length with its unit, such as 44m or 1h30m.",
        "Escriba una duración con su unidad, como 44m o 1h30m.",
    ),
    (
        "Write a share from 0% to 100%, such as 40%.",
        "Escriba un porcentaje de 0% a 100%, como 40%.",
    ),
    (
        "Write how many users it hit, as a whole number such as 120.",
        "Escriba a cuántos usuarios afectó, como número entero, por ejemplo 120.",
    ),
    (
        "Write the date as year, month, day: 2026-11-02 09:00.",
        "Escriba la fecha como año, mes y día: 2026-11-02 09:00.",
    ),
    (
        "\"{0}\" adds hours to days that are counted by the clock: write days alone, such as \"{1}d\".",
        "«{0}» suma horas a días que se cuentan según el reloj: escriba solo días, como \"{1}d\".",
    ),
    (
        "\"{0}\" and \"{1}\" are not owed by the same party, so they have nothing in common to limit: make two limits of it.",
        "«{0}» y «{1}» no los debe la misma parte, así que no tienen nada en común que limitar: haga dos límites.",
    ),
    (
        "\"{0}\" cannot be held against the others: some give points and some do not. Make two limits of it.",
        "«{0}» no se puede comparar con los demás: unos dan puntos y otros no. Haga dos límites.",
    ),
    (
        "\"{0}\" cannot be read: {1}",
        "«{0}» no se puede leer: {1}",
    ),
    (
        "\"{0}\" counts days, and the agreement does not say what a day is: add agreement.day, such as { \"kind\": \"hours\", \"hours\": \"8h\" }, or write hours.",
        "«{0}» cuenta días y el acuerdo no dice qué es un día: añada agreement.day, como { \"kind\": \"hours\", \"hours\": \"8h\" }, o escriba horas.",
    ),
    (
        "\"{0}\" counts days, which here is a time by the clock and not a length: write hours, such as \"8h\".",
        "«{0}» cuenta días, que aquí son una hora según el reloj y no una duración: escriba horas, como \"8h\".",
    ),
    (
        "\"{0}\" gives points: cap them in points, or the credit that turns them into money.",
        "«{0}» da puntos: ponga el tope en puntos, o al abono que los convierte en dinero.",
    ),
    (
        "\"{0}\" gives something else than what is capped: cap each in its own unit.",
        "«{0}» da algo distinto de lo que limita el tope: ponga a cada cosa un tope en su propia unidad.",
    ),
    (
        "\"{0}\" has longer periods than the limit: limit it for a time that is at least as long.",
        "«{0}» tiene periodos más largos que el límite: limítelo por un tiempo que sea al menos igual de largo.",
    ),
    (
        "\"{0}\" has other periods than \"{1}\", so their points cannot be added up: give them the same.",
        "«{0}» tiene otros periodos que «{1}», así que sus puntos no se pueden sumar: póngales los mismos.",
    ),
    (
        "\"{0}\" in its RRULE cannot be read. List its dates in RDATE instead.",
        "«{0}» no se puede leer en su RRULE. Indique sus fechas en RDATE.",
    ),
    (
        "\"{0}\" is missing here: add it.",
        "Aquí falta «{0}»: añádalo.",
    ),
    (
        "\"{0}\" is named by more than {1} pause rules; up to {1} may name one {2}: take some away.",
        "«{0}» aparece en más de {1} reglas de pausa; como máximo {1} pueden nombrar lo mismo en «{2}»: quite algunas.",
    ),
    (
        "\"{0}\" is no date that can be read. Write one such as 20261224 or 20261224T130000.",
        "«{0}» no es una fecha que se pueda leer. Escriba una como 20261224 o 20261224T130000.",
    ),
    (
        "\"{0}\" is no time at all: write a longer one, such as \"15m\".",
        "«{0}» no es tiempo alguno: escriba una duración mayor, como \"15m\".",
    ),
    (
        "\"{0}\" is no time zone. Use an IANA name such as Europe/London.",
        "«{0}» no es una zona horaria. Use un nombre IANA como Europe/London.",
    ),
    (
        "\"{0}\" is not a column that is looked for: write id, priority, logged, replied, resolved, status, updated, category, assignment-group, field, from or to",
        "«{0}» no es una columna que se busque: escriba id, priority, logged, replied, resolved, status, updated, category, assignment-group, field, from o to",
    ),
    (
        "\"{0}\" is not a currency: write its three capital letters, such as \"GBP\".",
        "«{0}» no es una moneda: escriba sus tres letras mayúsculas, como \"GBP\".",
    ),
    (
        "\"{0}\" is not a day: write mon, tue, … sun, or a range such as mon-fri",
        "«{0}» no es un día: escriba mon, tue, … sun o un intervalo como mon-fri",
    ),
    (
        "\"{0}\" is not a time zone known here: did you mean \"{1}\"?",
        "«{0}» no es una zona horaria conocida aquí: ¿quería decir «{1}»?",
    ),
    (
        "\"{0}\" is not a time zone known here: write a name of the IANA database, such as \"Europe/London\".",
        "«{0}» no es una zona horaria conocida aquí: escriba un nombre de la base de datos IANA, como \"Europe/London\".",
    ),
    (
        "\"{0}\" is not a {1} known here. Did you mean \"{2}\"? Known: {3}.",
        "«{0}» no se conoce aquí como {1}. ¿Quería decir «{2}»? Se conocen: {3}.",
    ),
    (
        "\"{0}\" is not a {1} known here. Known: {2}.",
        "«{0}» no se conoce aquí como {1}. Se conocen: {2}.",
    ),
    (
        "\"{0}\" is not known {1}.",
        "«{0}» no se conoce {1}.",
    ),
    (
        "\"{0}\" is not one of the periods of {1}.period: write one of them, such as \"{2}\".",
        "«{0}» no es uno de los periodos de {1}.period: escriba uno de ellos, como \"{2}\".",
    ),
    (
        "\"{0}\" is nothing to round to: write up to 24h, such as \"15m\".",
        "A «{0}» no se puede redondear: escriba hasta 24h, como \"15m\".",
    ),
    (
        "\"{0}\" is the id of a charge too: give this part another one.",
        "«{0}» también es el id de un cargo: ponga otro a esta parte.",
    ),
    (
        "\"{0}\" is the id of agreement.calendars.{0} too: give each calendar its own.",
        "«{0}» también es el id de agreement.calendars.{0}: ponga a cada calendario el suyo.",
    ),
    (
        "\"{0}\" is the id of tickets[{1}] too: give each ticket its own.",
        "«{0}» también es el id de tickets[{1}]: ponga a cada ticket el suyo.",
    ),
    (
        "\"{0}\" is too long: lengths go up to ten years.",
        "«{0}» es demasiado largo: las duraciones llegan hasta diez años.",
    ),
    (
        "\"{0}\" looks at a period and not at single incidents: limit it by its period.",
        "«{0}» tiene en cuenta un periodo y no tickets o caídas sueltos: limítelo por su periodo.",
    ),
    (
        "\"{0}\" says what a day is by days: write hours, such as \"8h\".",
        "«{0}» define un día en días: escriba horas, como \"8h\".",
    ),
    (
        "\"{0}\" stands here twice: keep one of them.",
        "«{0}» aparece aquí dos veces: conserve uno.",
    ),
    (
        "\"{0}\" stands in {1} already, and credits name all measures alike: change one of them.",
        "«{0}» ya está en {1}, y los abonos nombran todos los indicadores igual: cambie uno de ellos.",
    ),
    (
        "\"{0}\" stands in {1} already: keep one of them, or change one.",
        "«{0}» ya está en {1}: conserve uno de ellos o cambie uno.",
    ),
    (
        "a \"corrected\" event names the kind of event and its right time",
        "un evento \"corrected\" nombra el tipo de evento y su hora correcta",
    ),
    (
        "a \"merged\" event names the ticket that this one went into",
        "un evento \"merged\" nombra el ticket con el que se fusionó este",
    ),
    (
        "a \"set\" event names the field and its value",
        "un evento \"set\" nombra el campo y su valor",
    ),
    (
        "a \"status\" event names the status",
        "un evento \"status\" nombra el estado",
    ),
    (
        "a credit may be the greatest in one rolling period and not in the next. Use other periods.",
        "un abono puede ser el mayor en un periodo móvil y no en el siguiente. Use otros periodos.",
    ),
    (
        "a day is worth a part of what is paid in the period. Take the \"part\" that falls on it, or name a charge that is paid more often.",
        "un día vale una parte de lo que se paga en el periodo. Use \"part\", la parte que le corresponde, o indique un cargo que se pague más a menudo.",
    ),
    (
        "a figure of {0}",
        "un valor {0}",
    ),
    (
        "a gap is taken between percentages. Use \"steps\", or look at a figure.",
        "lo que falta se mide entre porcentajes. Use \"steps\" o base el abono en un valor.",
    ),
    (
        "a list",
        "una lista",
    ),
    (
        "a list of dates",
        "una lista de fechas",
    ),
    (
        "a list of tickets",
        "una lista de tickets",
    ),
    (
        "a miss of \"{0}\" counts",
        "un incumplimiento de «{0}» cuenta",
    ),
    (
        "a number",
        "un número",
    ),
    (
        "a number is looked at: write one, such as 5",
        "se tiene en cuenta un número; escriba uno, como 5",
    ),
    (
        "a percentage is looked at: write one, such as 99.9%",
        "se tiene en cuenta un porcentaje; escriba uno, como 99.9%",
    ),
    (
        "a reading of {0}",
        "una medición {0}",
    ),
    (
        "a string",
        "una cadena de texto",
    ),
    (
        "a ticket counts once for all its targets. Count clocks, or remove the goals by target.",
        "un ticket cuenta una sola vez para todos sus plazos. Cuente relojes o quite los objetivos por plazo.",
    ),
    (
        "a ticket may be within the cap in one rolling period and over it in the next. Use another period, or remove the cap.",
        "un ticket puede estar dentro del tope en un periodo móvil y superarlo en el siguiente. Use otro periodo o quite el tope.",
    ),
    (
        "a time is looked at: write one, such as 4h",
        "se tiene en cuenta un tiempo; escriba uno, como 4h",
    ),
    (
        "a whole number",
        "un número entero",
    ),
    (
        "a whole number or a string",
        "un número entero o una cadena de texto",
    ),
    (
        "a word, or an object with its \"kind\"",
        "una palabra, o un objeto con su \"kind\"",
    ),
    (
        "above {0}",
        "por encima de {0}",
    ),
    (
        "above {0} and below {1}",
        "por encima de {0} y por debajo de {1}",
    ),
    (
        "above {0} and up to {1}",
        "por encima de {0} y hasta {1}",
    ),
    (
        "add it to {0}.",
        "añádalo a {0}.",
    ),
    (
        "after \"asked\": write \"no-answer-needed\" if nothing is owed for it, otherwise nothing",
        "después de \"asked\": escriba \"no-answer-needed\" si no se debe nada por ello; si no, nada",
    ),
    (
        "after \"merged\", since it is this ticket itself: write the id of the other one",
        "después de \"merged\", porque es este mismo ticket: escriba el id del otro",
    ),
    (
        "after \"opened\": write \"provider\" if the provider logged the ticket, otherwise nothing",
        "después de \"opened\": escriba \"provider\" si el proveedor registró el ticket; si no, nada",
    ),
    (
        "agreement.charges[{0}] is not paid for longer than a period here, so all that is paid in it counts: remove \"taken\".",
        "agreement.charges[{0}] no se paga aquí por más tiempo que un periodo, así que cuenta todo lo que se paga en él: quite \"taken\".",
    ),
    (
        "agreement.charges[{0}] is paid again and again, and nothing says for how long in all: add \"effective\" with \"from\" and \"until\", or name a charge that is paid once for the contract.",
        "agreement.charges[{0}] se paga una y otra vez y nada dice durante cuánto tiempo en total: añada \"effective\" con \"from\" y \"until\" o indique un cargo que se pague una sola vez por el contrato.",
    ),
    (
        "agreement.charges[{0}] is paid by whole months, and {1} has no whole months: make it a month, a quarter, a half-year or a year.",
        "agreement.charges[{0}] se paga por meses completos y {1} no tiene meses completos: use un mes, un trimestre, un semestre o un año.",
    ),
    (
        "agreement.charges[{0}] is paid for longer than a period here, so it has to be said how much of it counts: write { \"charge\": \"{1}\", \"taken\": \"whole\" }, or \"part\" for what falls on the period.",
        "agreement.charges[{0}] se paga aquí por más tiempo que un periodo, así que hay que decir cuánto cuenta: escriba { \"charge\": \"{1}\", \"taken\": \"whole\" }, o \"part\" para lo que corresponde al periodo.",
    ),
    (
        "agreement.rules.judge compares instants, and agreement.rules.rounding rounds the time used, which is then not compared: keep one of them.",
        "agreement.rules.judge compara instantes, y agreement.rules.rounding redondea el tiempo usado, que entonces no se compara: conserve uno de los dos.",
    ),
    (
        "agreement.rules.priorityChange lets the first target win, and agreement.rules.versions changes it with each version: write \"at-start\", or another answer to changes.",
        "agreement.rules.priorityChange mantiene el primer plazo, y agreement.rules.versions lo cambia con cada versión: escriba \"at-start\" u otra respuesta para los cambios.",
    ),
    (
        "agreement.rules.reopen lets every resolution stand, and agreement.rules.reopenWithin says after how long it does: remove one of them.",
        "agreement.rules.reopen da por válida toda resolución, y agreement.rules.reopenWithin dice al cabo de cuánto tiempo lo es: quite uno de los dos.",
    ),
    (
        "agreement.rules.zone says that calendars are read in the zone of the {0}, and this one does not name it: add it, such as \"Europe/London\", or remove agreement.rules.zone.",
        "agreement.rules.zone dice que los calendarios se leen en la zona de «{0}», y este no la indica: añádala, como \"Europe/London\", o quite agreement.rules.zone.",
    ),
    (
        "an \"assigned\" event names who it is assigned to",
        "un evento \"assigned\" nombra a quién se asigna",
    ),
    (
        "an event such as [\"2026-11-23T11:00\", \"status\", \"Waiting for customer\"]",
        "un evento como [\"2026-11-23T11:00\", \"status\", \"Waiting for customer\"]",
    ),
    (
        "an object",
        "un objeto",
    ),
    (
        "an object of names with their dates",
        "un objeto de nombres con sus fechas",
    ),
    (
        "an object with what changes",
        "un objeto con lo que cambia",
    ),
    (
        "an outage may be within the limit in one rolling period and over it in the next. Use another period, or remove the limit.",
        "una caída puede estar dentro del límite en un periodo móvil y superarlo en el siguiente. Use otro periodo o quite el límite.",
    ),
    (
        "bands",
        "tramos",
    ),
    (
        "below {0}",
        "por debajo de {0}",
    ),
    (
        "better",
        "mejor",
    ),
    (
        "between the bands for {0} and for {1}",
        "entre dos tramos (uno da: {0}; el otro: {1})",
    ),
    (
        "calendar",
        "calendario",
    ),
    (
        "calendars",
        "calendarios",
    ),
    (
        "changes",
        "cambios",
    ),
    (
        "charge",
        "cargo",
    ),
    (
        "charge or part",
        "cargo o parte",
    ),
    (
        "charge {0}",
        "cargo {0}",
    ),
    (
        "charges",
        "cargos",
    ),
    (
        "classes",
        "clases",
    ),
    (
        "clocks went back between them, so write both with their offset from UTC",
        "entre ambas se atrasó el reloj, así que escriba las dos con su diferencia respecto a UTC",
    ),
    (
        "combined calendars",
        "calendarios combinados",
    ),
    (
        "components",
        "componentes",
    ),
    (
        "credit",
        "abono",
    ),
    (
        "credit that gives points",
        "abono que da puntos",
    ),
    (
        "credit {0}",
        "abono {0}",
    ),
    (
        "credits",
        "abonos",
    ),
    (
        "dated entries",
        "entradas con fecha",
    ),
    (
        "dates on which targets begin or end, each a change by agreement.rules.versions,",
        "fechas en que empiezan o terminan plazos (cada una es un cambio según agreement.rules.versions)",
    ),
    (
        "did you mean \"{0}\"?",
        "¿quería decir «{0}»?",
    ),
    (
        "events",
        "eventos",
    ),
    (
        "everything in it lies in bands nearer to the bad side too, and those count",
        "todo lo que abarca está también en tramos más cercanos al lado malo, y esos son los que cuentan",
    ),
    (
        "exactly {0}",
        "de exactamente {0}",
    ),
    (
        "exceptions",
        "excepciones",
    ),
    (
        "exclusions",
        "exclusiones",
    ),
    (
        "fewer than {0} are always fewer than {1}, which are not judged at all. Raise \"below\", or remove one of them.",
        "menos de {0} son siempre menos de {1}, que no se evalúan en absoluto. Suba \"below\" o quite uno de los dos.",
    ),
    (
        "field",
        "campo",
    ),
    (
        "figures",
        "valores",
    ),
    (
        "figures {0}",
        "valores {0}",
    ),
    (
        "from {0} on",
        "de {0} en adelante",
    ),
    (
        "from {0} to below {1}",
        "desde {0} hasta menos de {1}",
    ),
    (
        "from {0} to {1}",
        "de {0} a {1}",
    ),
    (
        "group",
        "grupo",
    ),
    (
        "hours per day, such as { \"mon-fri\": [\"09:00-17:30\"] }",
        "horas por día, como { \"mon-fri\": [\"09:00-17:30\"] }",
    ),
    (
        "integer {0}",
        "un número entero ({0})",
    ),
    (
        "it changes one date of another event. Exclude the date there with EXDATE, and make this an event of its own.",
        "cambia una fecha de otro evento. Excluya allí la fecha con EXDATE y haga de este un evento propio.",
    ),
    (
        "it ends before it has begun. Correct its end.",
        "termina antes de haber empezado. Corrija su final.",
    ),
    (
        "it has a time and no end. Give it an end, or make it last all day.",
        "tiene una hora y ningún final. Póngale un final o haga que dure todo el día.",
    ),
    (
        "it has no DTSTART. Give it a date.",
        "no tiene DTSTART. Póngale una fecha.",
    ),
    (
        "it has two recurrences. Make two events of it.",
        "tiene dos repeticiones. Haga dos eventos.",
    ),
    (
        "it is cancelled.",
        "está cancelado.",
    ),
    (
        "it lasts longer than a year. Correct its end.",
        "dura más de un año. Corrija su final.",
    ),
    (
        "it recurs {0}, and only YEARLY is read. List its dates in RDATE instead.",
        "se repite {0}, y solo se lee YEARLY. Indique sus fechas en RDATE.",
    ),
    (
        "its DURATION cannot be read. Write one such as P1D or PT4H.",
        "su DURATION no se puede leer. Escriba una como P1D o PT4H.",
    ),
    (
        "its RRULE has no FREQ. Write FREQ=YEARLY.",
        "su RRULE no tiene FREQ. Escriba FREQ=YEARLY.",
    ),
    (
        "its calendars have no time in common",
        "sus calendarios no tienen ningún tiempo en común",
    ),
    (
        "its time zone \"{0}\" is not known. Use an IANA name such as Europe/London, or a time without a zone.",
        "su zona horaria «{0}» no se conoce. Use un nombre IANA como Europe/London o una hora sin zona.",
    ),
    (
        "later amounts",
        "importes posteriores",
    ),
    (
        "lengths go up to ten years",
        "las duraciones llegan hasta diez años",
    ),
    (
        "limit {0}",
        "límite {0}",
    ),
    (
        "limits",
        "límites",
    ),
    (
        "list the events in the order of time",
        "ordene los eventos por su hora",
    ),
    (
        "logged",
        "registro",
    ),
    (
        "measure",
        "indicador",
    ),
    (
        "measures",
        "indicadores",
    ),
    (
        "measures of availability",
        "indicadores de disponibilidad",
    ),
    (
        "misses of \"{0}\" and \"{1}\" count",
        "los incumplimientos de «{0}» y «{1}» cuentan",
    ),
    (
        "modifiers",
        "ajustes",
    ),
    (
        "name one of those in {0} ({1}), or add it there.",
        "indique uno de los que hay en {0} ({1}) o añádalo allí.",
    ),
    (
        "no figure",
        "ningún valor",
    ),
    (
        "nothing",
        "nada",
    ),
    (
        "one character",
        "un carácter",
    ),
    (
        "one decimal",
        "un decimal",
    ),
    (
        "only downtime is time lost. Look at the \"downtime\" of an availability measure, or at each outage.",
        "solo la inactividad es tiempo perdido. Base el abono en \"downtime\" de un indicador de disponibilidad o en cada caída.",
    ),
    (
        "only money is carried forward. Cap a sum or a share, or remove it.",
        "solo se traslada dinero. Ponga un tope a un importe o a un porcentaje, o quítelo.",
    ),
    (
        "only what is above a cap of periods that follow each other can be carried forward. Write such a cap, or remove it.",
        "solo se puede trasladar lo que supera un tope de periodos consecutivos. Escriba un tope así o quítelo.",
    ),
    (
        "outages",
        "caídas",
    ),
    (
        "outages at the same time",
        "caídas simultáneas",
    ),
    (
        "outages at the same time as others",
        "caídas que coinciden con otras",
    ),
    (
        "outages by services",
        "combinaciones de caídas y servicios",
    ),
    (
        "outages in all periods together",
        "caídas en el conjunto de los periodos",
    ),
    (
        "part {0}",
        "parte {0}",
    ),
    (
        "parts",
        "partes",
    ),
    (
        "past the last band, which gives {0}",
        "más allá del último tramo (que da: {0})",
    ),
    (
        "pause rule",
        "regla de pausa",
    ),
    (
        "pause rules",
        "reglas de pausa",
    ),
    (
        "pauses",
        "pausas",
    ),
    (
        "periods",
        "periodos",
    ),
    (
        "periods a week",
        "tramos horarios por semana",
    ),
    (
        "priorities",
        "prioridades",
    ),
    (
        "priority",
        "prioridad",
    ),
    (
        "readings {0}",
        "mediciones {0}",
    ),
    (
        "reason",
        "motivo",
    ),
    (
        "reported figure",
        "valor comunicado",
    ),
    (
        "reported figures",
        "valores comunicados",
    ),
    (
        "samples",
        "muestras",
    ),
    (
        "samples in all periods together",
        "muestras en el conjunto de los periodos",
    ),
    (
        "scores",
        "puntuaciones",
    ),
    (
        "service",
        "servicio",
    ),
    (
        "services",
        "servicios",
    ),
    (
        "settled periods",
        "periodos cerrados",
    ),
    (
        "slabs",
        "tramos",
    ),
    (
        "some years",
        "algunos años",
    ),
    (
        "status",
        "estado",
    ),
    (
        "steps",
        "pasos",
    ),
    (
        "target",
        "plazo",
    ),
    (
        "targets",
        "plazos",
    ),
    (
        "the beginning of the outage",
        "comienzo de la caída",
    ),
    (
        "the calendars that are taken out leave nothing of the first",
        "los calendarios que se descuentan no dejan nada del primero",
    ),
    (
        "the cap is no share of anything. Write a share such as 15%, or remove \"of\".",
        "el tope no es un porcentaje de nada. Escriba un porcentaje como 15% o quite \"of\".",
    ),
    (
        "the components name the services. Remove one of them.",
        "los componentes nombran los servicios. Quite uno de los dos.",
    ),
    (
        "the event has more parts than its kind knows",
        "el evento tiene más partes de las que admite su tipo",
    ),
    (
        "the figure is made of samples, so it would change nothing. Remove \"{0}\", or choose another basis.",
        "el valor se obtiene de muestras, así que no cambiaría nada. Quite \"{0}\" o elija otra base.",
    ),
    (
        "the file says more than can be read. Export fewer events.",
        "el archivo contiene más de lo que se puede leer. Exporte menos eventos.",
    ),
    (
        "the measure is not in force in that period. Settle another one, or change the dates.",
        "el indicador no está en vigor en ese periodo. Cierre otro o cambie las fechas.",
    ),
    (
        "the question holds no ticket",
        "la consulta no contiene ningún ticket",
    ),
    (
        "the share within the target itself has its goal there already. Write another time, or remove the step.",
        "el porcentaje dentro del propio plazo ya tiene ahí su objetivo. Escriba otro tiempo o quite el escalón.",
    ),
    (
        "the start of the pause",
        "inicio de la pausa",
    ),
    (
        "the years run backwards, from {0} to {1}",
        "los años van hacia atrás, de {0} a {1}",
    ),
    (
        "there can be no reading in it",
        "no puede haber en él ninguna medición",
    ),
    (
        "they are the same side of the band. Keep one of them.",
        "son el mismo lado del tramo. Conserve uno de ellos.",
    ),
    (
        "tickets have more than {0} different fields",
        "los tickets tienen más de {0} campos distintos",
    ),
    (
        "true or false",
        "true o false",
    ),
    (
        "up to {0}",
        "de hasta {0}",
    ),
    (
        "value",
        "valor",
    ),
    (
        "variants",
        "variantes",
    ),
    (
        "warnings",
        "avisos",
    ),
    (
        "what is given here is no share of anything. Give a share such as 5%, or remove \"of\".",
        "lo que se da aquí no es un porcentaje de nada. Dé un porcentaje como 5% o quite \"of\".",
    ),
    (
        "what is logged in a period decides nothing here. Remove the number.",
        "lo que se registra en un periodo no decide nada aquí. Quite el número.",
    ),
    (
        "what is too much in one rolling period may not be in the next. Use another period, or \"not-judged\" or a relaxed goal above the limit.",
        "lo que sobra en un periodo móvil puede no sobrar en el siguiente. Use otro periodo, o bien \"not-judged\" o un objetivo menos exigente por encima del límite.",
    ),
    (
        "word",
        "palabra",
    ),
    (
        "worse",
        "peor",
    ),
    (
        "write a date that exists, such as 2026-12-25",
        "escriba una fecha que exista, como 2026-12-25",
    ),
    (
        "write a length such as 30m, 8h, 8h30m or 3d",
        "escriba una duración como 30m, 8h, 8h30m o 3d",
    ),
    (
        "write a length such as 8h, or a share of the target such as 200%",
        "escriba una duración como 8h o un porcentaje del plazo como 200%",
    ),
    (
        "write a local time without an offset, such as 2026-11-20T16:40",
        "escriba una hora local sin desfase, como 2026-11-20T16:40",
    ),
    (
        "write a percentage from 0% to 100%, such as 99.5%",
        "escriba un porcentaje de 0% a 100%, como 99.5%",
    ),
    (
        "write a percentage such as 99.9%, a time such as 4h or 30m, or a number such as 5",
        "escriba un porcentaje como 99.9%, un tiempo como 4h o 30m, o un número como 5",
    ),
    (
        "write a period as the report names it: 2026-03, 2026-Q1, 2026-H1, 2026, 2026-W12, 2026-03-31, or the first and the last day, 2026-02-26/2026-03-25",
        "escriba un periodo como lo nombra el informe: 2026-03, 2026-Q1, 2026-H1, 2026, 2026-W12, 2026-03-31, o el primer día y el último, 2026-02-26/2026-03-25",
    ),
    (
        "write a period from opening to closing time, such as 09:00-17:30; times go from 00:00 to 24:00",
        "escriba un tramo horario de la apertura al cierre, como 09:00-17:30; las horas van de 00:00 a 24:00",
    ),
    (
        "write a share above 0% and up to 1000%, such as 75%",
        "escriba un porcentaje mayor que 0% y hasta 1000%, como 75%",
    ),
    (
        "write a share of the target up to 10000%, such as 200%",
        "escriba un porcentaje del plazo de hasta 10000%, como 200%",
    ),
    (
        "write a share such as 5%, a sum such as 50.00, points such as 3 points, or days such as 7 days",
        "escriba un porcentaje como 5%, un importe como 50.00, puntos como 3 points o días como 7 days",
    ),
    (
        "write a time from 00:00 to 24:00, such as 16:00",
        "escriba una hora de 00:00 a 24:00, como 16:00",
    ),
    (
        "write a time such as 2026-11-20T16:40 or 2026-11-20T16:40:00Z",
        "escriba una hora como 2026-11-20T16:40 o 2026-11-20T16:40:00Z",
    ),
    (
        "write an amount from 0 to 1000000000000, such as 12000.00, with at most 6 decimals",
        "escriba un importe de 0 a 1000000000000, como 12000.00, con 6 decimales como máximo",
    ),
    (
        "write how many times, above 0 and up to 1000, such as 2 or 1.5",
        "escriba cuántas veces, más de 0 y hasta 1000, como 2 o 1.5",
    ),
    (
        "{0} % ({1} of {2})",
        "{0} % ({1} de {2})",
    ),
    (
        "{0} Found: {1}.",
        "{0} Columnas encontradas: {1}.",
    ),
    (
        "{0} Nothing caps what it comes to in a period: add a limit with a cap.",
        "{0} Nada limita a cuánto llega en un periodo: añada un límite con tope.",
    ),
    (
        "{0} and {1}",
        "{0} y {1}",
    ),
    (
        "{0} business days are too many: deadlines lie up to ten years ahead.",
        "{0} días laborables son demasiados: los vencimientos llegan hasta diez años por delante.",
    ),
    (
        "{0} cannot be added to {1}: give everything in the same unit, or make two credits of it.",
        "{0} no se puede sumar a {1}: dé todo en la misma unidad o haga dos abonos.",
    ),
    (
        "{0} closes a part of the night shift of the day before, which a day cannot say. Add it as a break of the calendar.",
        "{0} cierra parte del turno de noche del día anterior, lo que un día no puede expresar. Añádalo como cierre parcial (\"breaks\") del calendario.",
    ),
    (
        "{0} costs more.",
        "{0} cuesta más.",
    ),
    (
        "{0} costs {1} for every {2}.",
        "{0} cuesta {1} por cada {2}.",
    ),
    (
        "{0} costs {1}.",
        "{0} cuesta {1}.",
    ),
    (
        "{0} counts no misses: take its \"figure\", or name a measure that counts clocks.",
        "{0} no cuenta incumplimientos: use su \"figure\" o indique un indicador que cuente relojes.",
    ),
    (
        "{0} counts no outages: name a measure of agreement.availability, or credit each miss.",
        "{0} no cuenta caídas: indique un indicador de agreement.availability o abone cada incumplimiento.",
    ),
    (
        "{0} decimals",
        "{0} decimales",
    ),
    (
        "{0} does not go with it: {1}.",
        "{0} no encaja: {1}.",
    ),
    (
        "{0} failed and {1} of some class are more than all {2} requests: write fewer, or a higher total.",
        "{0} fallidas y {1} de alguna clase son más que el total de {2} peticiones: escriba menos o un total mayor.",
    ),
    (
        "{0} has extra hours here and is closed by {1}.holidays.also[{2}]: keep one of them.",
        "{0} tiene aquí horas adicionales y está cerrado por {1}.holidays.also[{2}]: conserve una de las dos cosas.",
    ),
    (
        "{0} has hours here and in {1}.overrides.{2}: keep one of them.",
        "{0} tiene horas aquí y en {1}.overrides.{2}: conserve unas u otras.",
    ),
    (
        "{0} has hours twice: name each day once",
        "{0} tiene horas dos veces: nombre cada día una sola vez",
    ),
    (
        "{0} has no downtime: take its \"figure\", or name a measure of agreement.availability.",
        "{0} no tiene tiempo de inactividad: use su \"figure\" o indique un indicador de agreement.availability.",
    ),
    (
        "{0} has not ended at asOf, {1}, so it cannot be settled yet: remove it, or write a later time in asOf.",
        "{0} no ha terminado en asOf, {1}, así que todavía no se puede cerrar: quítelo o escriba en asOf una hora posterior.",
    ),
    (
        "{0} is \"{1}\" already: give it one name.",
        "{0} ya es «{1}»: póngale un solo nombre.",
    ),
    (
        "{0} is another unit than what is given: write a multiple in the same unit, or a sum.",
        "{0} está en otra unidad que lo que se da: escriba un múltiplo en la misma unidad o un importe.",
    ),
    (
        "{0} is before {1}, the date in {2}: list the versions in the order of their dates.",
        "{0} es anterior a {1}, la fecha de {2}: ponga las versiones en el orden de sus fechas.",
    ),
    (
        "{0} is before {1}, the time of the event above it: {2}.",
        "{0} es anterior a {1}, la hora del evento de encima: {2}.",
    ),
    (
        "{0} is before {1}, {2}: write a later time.",
        "{0} es anterior a {2} ({1}): escriba una hora posterior.",
    ),
    (
        "{0} is left out here: only events that stand by themselves close days.",
        "{0} se omite aquí: solo los eventos independientes cierran días.",
    ),
    (
        "{0} is left out: {1}",
        "Se omite {0}: {1}",
    ),
    (
        "{0} is more than {1}, the largest share of \"{2}\" that one credit may give: write a lower one.",
        "{0} es más que {1}, el mayor porcentaje de «{2}» que puede dar un solo abono: escriba uno menor.",
    ),
    (
        "{0} is none of the periods of agreement.reported[{1}]: did you mean \"{2}\"?",
        "{0} no es ninguno de los periodos de agreement.reported[{1}]: ¿quería decir «{2}»?",
    ),
    (
        "{0} is not after the start of the closure, {1}: write a later time.",
        "{0} no es posterior al inicio del cierre, {1}: escriba una hora posterior.",
    ),
    (
        "{0} is not after {1}, from when the amount before it is paid: write a later date.",
        "{0} no es posterior a {1}, desde cuando se paga el importe anterior: escriba una fecha posterior.",
    ),
    (
        "{0} is not after {1}: write a later date.",
        "{0} no es posterior a {1}: escriba una fecha posterior.",
    ),
    (
        "{0} is not lower than {1}. Write a lower one for periods above the limit.",
        "{0} no es menor que {1}. Escriba uno menor para los periodos por encima del límite.",
    ),
    (
        "{0} is not possible here: write a number from {1} to {2}.",
        "{0} no es posible aquí: escriba un número de {1} a {2}.",
    ),
    (
        "{0} is too fine: write at most {1} decimals.",
        "{0} es demasiado preciso: escriba {1} decimales como máximo.",
    ),
    (
        "{0} is too many: counts go up to {1}.",
        "{0} es demasiado: los recuentos llegan hasta {1}.",
    ),
    (
        "{0} is {1} and agreement.targets[{2}].goal is {3}: write the same goal, or remove one of them.",
        "{0} es {1} y agreement.targets[{2}].goal es {3}: escriba el mismo objetivo o quite uno de los dos.",
    ),
    (
        "{0} lies within {1}: its figure, and the credits by it, are those of a part of the period.",
        "{0} cae dentro de {1}: su valor, y los abonos basados en él, son los de una parte del periodo.",
    ),
    (
        "{0} names the {1} \"{2}\", which {3} does not have: {4}",
        "{0} nombra «{2}» ({1}), que no existe en {3}: {4}",
    ),
    (
        "{0} of {1} is not possible: write a number from 1 to {2}.",
        "{0} de {1} no es posible: escriba un número de 1 a {2}.",
    ),
    (
        "{0} of {1} requests cannot have failed: write fewer, or a higher total.",
        "No pueden haber fallado {0} de {1} peticiones: escriba menos o un total mayor.",
    ),
    (
        "{0} tickets are too many for a list of objects: give them to parseTickets as bytes.",
        "{0} tickets son demasiados para una lista de objetos: páselos a parseTickets como bytes.",
    ),
    (
        "{0} tickets are too many for a list of objects: judge them here.",
        "{0} tickets son demasiados para una lista de objetos: evalúelos aquí.",
    ),
    (
        "{0} to {1}",
        "{0} a {1}",
    ),
    (
        "{0} users are hit, and agreement.availability[{1}].users says that there are {2}: write fewer here, or more there.",
        "Hay {0} usuarios afectados, y agreement.availability[{1}].users dice que son {2}: escriba menos aquí o más allí.",
    ),
    (
        "{0}, or choose the column.",
        "{0}, o elija la columna.",
    ),
    (
        "{0}.by needs no day, and {0}.day says what one is: remove it, or write \"within\".",
        "{0}.by no necesita un día, y {0}.day dice qué es un día: quítelo o escriba \"within\".",
    ),
    (
        "{0}.from and {1} are both {2}, so two weeks would hold: keep one of them, or write another date.",
        "{0}.from y {1} son ambos {2}, así que valdrían dos semanas: conserve uno de ellos o escriba otra fecha.",
    ),
    (
        "{0}.within gives a length and {0}.by a deadline: keep one of them.",
        "{0}.within da una duración y {0}.by un vencimiento: conserve uno de los dos.",
    ),
    (
        "{0}.workload limits the work by what is logged in a period: add \"opened\", the number that was agreed for {1}.",
        "{0}.workload limita la carga según lo registrado en un periodo: añada \"opened\", el número que se acordó para {1}.",
    ),
    (
        "{0}.{1} and {0}.{2} contradict each other: {3}",
        "{0}.{1} y {0}.{2} se contradicen: {3}",
    ),
    (
        "{0}: the figure is {1} and is printed as {2} with {3}. As it is, {4} is owed; rounded before it is compared, {5} would be.",
        "{0}: el valor es {1} y se imprime como {2} con {3}. Tal cual, se debe: {4}; redondeado antes de compararlo, se debería: {5}.",
    ),
    (
        "{0}: {1} give {2}, and {3}, which are {4}, {5}.",
        "{0}: para {1} se da {2}; para {3}, lo que es {4}, {5}.",
    ),
    (
        "{0}: {1} lies {2}. The terms do not say what is owed, and nothing is counted.",
        "{0}: {1} queda {2}. Las condiciones no dicen qué se debe, y no se cuenta nada.",
    ),
];
