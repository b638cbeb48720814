//! What the engine says, in Portuguese.

use super::super::Sentences;

#[rustfmt::skip]
pub const OWN: Sentences = [
    (
        " Did you mean \"{0}\"?",
        " Você quis dizer “{0}”?",
    ),
    (
        " There are {0} more such gaps.",
        " Há mais {0} lacunas como esta.",
    ),
    (
        " There are {0} more such pairs of credits.",
        " Há mais {0} pares de créditos como este.",
    ),
    (
        " There are {0} more such pairs.",
        " Há mais {0} pares como este.",
    ),
    (
        " There are {0} more such targets.",
        " Há mais {0} prazos como este.",
    ),
    (
        " There are {0} such outages.",
        " Há {0} interrupções assim.",
    ),
    (
        " There is one more such gap.",
        " Há mais uma lacuna como esta.",
    ),
    (
        " There is one more such pair of credits.",
        " Há mais um par de créditos como este.",
    ),
    (
        " There is one more such pair.",
        " Há mais um par como este.",
    ),
    (
        " There is one more such target.",
        " Há mais um prazo como este.",
    ),
    (
        "0 changes nothing here: write a higher number, or remove it.",
        "0 não muda nada aqui: escreva um número maior ou remova-o.",
    ),
    (
        "0% of a target is no time at all: write more, such as 200%.",
        "0% de um prazo não é tempo algum: escreva mais, como 200%.",
    ),
    (
        "A band without an edge holds for everything: add \"below\", \"atMost\", \"above\" or \"atLeast\".",
        "Uma faixa sem extremos vale para tudo: adicione \"below\", \"atMost\", \"above\" ou \"atLeast\".",
    ),
    (
        "A calendar has no id: give it one, such as \"both-open\".",
        "Um calendário não tem id: dê um a ele, como \"both-open\".",
    ),
    (
        "A calendar has no id: give it one, such as \"office\".",
        "Um calendário não tem id: dê um a ele, como \"office\".",
    ),
    (
        "A charge for {0} units is not possible: write a number from 1 to {1}.",
        "Uma cobrança por {0} unidades não é possível: escreva um número de 1 a {1}.",
    ),
    (
        "A day of {0} is not possible: write more than 0m and at most 24h.",
        "Um dia de {0} não é possível: escreva mais de 0m e no máximo 24h.",
    ),
    (
        "A limit of 0 leaves no work for which the goals hold: write a higher one.",
        "Um limite de 0 não deixa nenhuma carga para a qual as metas valham: escreva um maior.",
    ),
    (
        "A miss costs nothing up to {0} past the target: between the two the promise is broken for nothing.",
        "Um descumprimento não custa nada até {0} além do prazo: entre os dois pontos, a promessa é descumprida sem consequência.",
    ),
    (
        "A service without users has nobody to be hit: write how many it has, or remove it.",
        "Um serviço sem usuários não tem quem seja afetado: escreva quantos ele tem ou remova o dado.",
    ),
    (
        "A share is given, and nothing says of what: name a charge, such as \"monthly-fee\", or give a sum.",
        "Dá-se um percentual e nada diz de quê: indique uma cobrança, como \"monthly-fee\", ou dê um valor em dinheiro.",
    ),
    (
        "A slab must begin further from the good side than the one before: write them in that order.",
        "Um degrau deve começar mais longe do lado bom do que o anterior: escreva-os nessa ordem.",
    ),
    (
        "A step of {0} has no length: write a longer one.",
        "Um intervalo de {0} não tem duração: escreva um mais longo.",
    ),
    (
        "A version of holiday data needs the preset it belongs to: add \"preset\", such as \"gb-eng\", or remove \"data\".",
        "Uma versão dos dados de feriados precisa da lista predefinida a que pertence: adicione \"preset\", como \"gb-eng\", ou remova \"data\".",
    ),
    (
        "All further downtime",
        "Toda a indisponibilidade adicional",
    ),
    (
        "Already at {0} {1} is owed, so it is owed when nothing went wrong.",
        "Já com {0} é devido {1}; ou seja, é devido mesmo quando nada deu errado.",
    ),
    (
        "An event has a time and a kind: write such as [\"2026-11-23T11:00\", \"resolved\"].",
        "Um evento tem um horário e um tipo: escreva, por exemplo, [\"2026-11-23T11:00\", \"resolved\"].",
    ),
    (
        "An event is left out: {0}",
        "Um evento fica de fora: {0}",
    ),
    (
        "An hour is no whole number of intervals of \"{0}\": write one that divides an hour, such as 1m, 5m or 15m.",
        "Uma hora não contém um número inteiro de intervalos de “{0}”: escreva um que divida a hora, como 1m, 5m ou 15m.",
    ),
    (
        "And {0} more that cannot be read.",
        "E mais {0} que não podem ser lidos.",
    ),
    (
        "At a figure {0} both are owed: {1} by \"{2}\" and a reward of {3}.",
        "Com um valor {0}, as duas coisas são devidas: {1} por “{2}” e uma bonificação de {3}.",
    ),
    (
        "At exactly {0} the goal is reached, and yet {1} is owed: that edge belongs to the goal and to the credit. Write \"below\" if nothing is owed there.",
        "Com exatamente {0} a meta é atingida e, mesmo assim, é devido {1}: esse extremo pertence à meta e ao crédito. Escreva \"below\" se nada for devido ali.",
    ),
    (
        "Bands {0} and {1} both start below {2}: keep one.",
        "As faixas {0} e {1} começam ambas abaixo de {2}: mantenha uma.",
    ),
    (
        "Bands {0} and {1} have the same edges: keep one of them.",
        "As faixas {0} e {1} têm os mesmos extremos: mantenha uma delas.",
    ),
    (
        "Clocks of tickets with corrected times: {0}. They are judged by the corrected times; by the times recorded first, {1} would stand otherwise.",
        "Relógios de chamados com horários corrigidos: {0}. Eles são avaliados pelos horários corrigidos; pelos horários registrados primeiro, o resultado seria outro em {1}.",
    ),
    (
        "Clocks of tickets with corrected times: {0}. They are judged by the times recorded first, not the corrected ones; by the corrected times, {1} would stand otherwise.",
        "Relógios de chamados com horários corrigidos: {0}. Eles são avaliados pelos horários registrados primeiro, não pelos corrigidos; pelos horários corrigidos, o resultado seria outro em {1}.",
    ),
    (
        "Components are nested more than {0} deep here: take some levels away.",
        "Os componentes estão aninhados aqui em mais de {0} níveis: remova alguns níveis.",
    ),
    (
        "DTSTART and DTEND must both be dates or both be times.",
        "DTSTART e DTEND devem ser ambos datas ou ambos horários.",
    ),
    (
        "Days are given, and nothing says what one is worth: add \"day\": \"thirtieth\" or \"calendar-day\"; or remove \"of\" if days of service are added.",
        "São dados dias e nada diz quanto vale um: adicione \"day\": \"thirtieth\" ou \"calendar-day\"; ou remova \"of\" se forem acrescentados dias de serviço.",
    ),
    (
        "EXRULE is not read. List the dates in EXDATE.",
        "EXRULE não é lido. Liste as datas em EXDATE.",
    ),
    (
        "Each further miss",
        "Cada descumprimento adicional",
    ),
    (
        "Each miss",
        "Cada descumprimento",
    ),
    (
        "Each miss is worked out on its own, and only their sum is rounded: write a sum of money.",
        "Cada descumprimento é calculado separadamente e só a soma é arredondada: escreva um valor em dinheiro.",
    ),
    (
        "Each outage",
        "Cada interrupção",
    ),
    (
        "Every such number of misses",
        "Cada grupo de tantos descumprimentos",
    ),
    (
        "Exceptions need the preset that they are taken from: add \"preset\", such as \"gb-eng\", or remove \"except\".",
        "As exceções precisam da lista predefinida de que são retiradas: adicione \"preset\", como \"gb-eng\", ou remova \"except\".",
    ),
    (
        "For {0} there is no band: whether {1} or {2} is owed is not said, and nothing is counted there.{3}",
        "Para {0} não há faixa: não se diz o que é devido, se {1} ou {2}, e nada é contado ali.{3}",
    ),
    (
        "From {0} on no week would have open hours: give it at least one period, such as { \"mon-fri\": [\"09:00-17:30\"] }, or write a closure.",
        "A partir de {0}, nenhuma semana teria horas abertas: dê ao menos um turno, como { \"mon-fri\": [\"09:00-17:30\"] }, ou escreva um fechamento.",
    ),
    (
        "Here is {0}: write {1}.",
        "Aqui há {0}: escreva {1}.",
    ),
    (
        "How long a contract lasts is not known here: write a month, a quarter or a year.",
        "Não se sabe aqui quanto dura um contrato: escreva um mês, um trimestre ou um ano.",
    ),
    (
        "In rolling periods a miss would be credited more than once: write other periods, such as \"month\".",
        "Em períodos móveis, um descumprimento seria creditado mais de uma vez: escreva outros períodos, como \"month\".",
    ),
    (
        "It disagrees with \"{0}\", which looks at the figure of the same measure: a downtime of {1} in {2} is {3}, for which {4} is given there and {5} here.",
        "Diverge de “{0}”, que se baseia no valor do mesmo indicador: {1} de indisponibilidade em {2} equivale a {3}; para isso, lá se dá {4} e aqui {5}.",
    ),
    (
        "It overlaps outages[{0}], and each hits only a part: together they count with both shares. If it is the same outage entered twice, remove one.{1}",
        "Sobrepõe-se à outages[{0}], e cada uma afeta só uma parte: juntas contam com os dois percentuais. Se for a mesma interrupção inserida duas vezes, remova uma.{1}",
    ),
    (
        "It would be in force from {0} and no longer on {1}, so never: write a later date, or none.",
        "Estaria em vigor a partir de {0} e deixaria de estar em {1}, ou seja, nunca: escreva uma data posterior ou nenhuma.",
    ),
    (
        "Measure \"{0}\": {1} was settled at {2}; these tickets and terms now give {3}: the settled figure stands.",
        "Indicador “{0}”: {1} foi encerrado assim: {2}; com estes chamados e termos o resultado agora é: {3}. Vale o valor encerrado.",
    ),
    (
        "Misses of \"{0}\" that still run: {1}. What they cost may grow until they end, also in a period that is over.",
        "Descumprimentos de “{0}” ainda em andamento: {1}. O que custam pode aumentar até terminarem, mesmo em um período já encerrado.",
    ),
    (
        "No class has a score: name one, such as { \"slow\": \"50%\" }, or make the basis \"requests\".",
        "Nenhuma classe tem pontuação: indique uma, como { \"slow\": \"50%\" }, ou use a base \"requests\".",
    ),
    (
        "No column holds the category. Name it Category",
        "Nenhuma coluna contém a categoria. Dê a ela o nome Category",
    ),
    (
        "No column holds the group. Name it Assignment group",
        "Nenhuma coluna contém o grupo. Dê a ela o nome Assignment group",
    ),
    (
        "No column holds the priority. Name it Priority",
        "Nenhuma coluna contém a prioridade. Dê a ela o nome Priority",
    ),
    (
        "No column holds the status. Name it incident_state or Status",
        "Nenhuma coluna contém o status. Dê a ela o nome incident_state ou Status",
    ),
    (
        "No column holds the ticket's number. Name it Number, Key or ID",
        "Nenhuma coluna contém o número do chamado. Dê a ela o nome Number, Key ou ID",
    ),
    (
        "No column holds the value after a change. Name it New value",
        "Nenhuma coluna contém o valor depois de uma mudança. Dê a ela o nome New value",
    ),
    (
        "No column holds the value before a change. Name it Old value",
        "Nenhuma coluna contém o valor antes de uma mudança. Dê a ela o nome Old value",
    ),
    (
        "No column says when a row was written. Name it sys_updated_at",
        "Nenhuma coluna diz quando uma linha foi escrita. Dê a ela o nome sys_updated_at",
    ),
    (
        "No column says when a ticket was logged. Name it Logged, Opened at or Created",
        "Nenhuma coluna diz quando um chamado foi registrado. Dê a ela o nome Logged, Opened at ou Created",
    ),
    (
        "No column says when a ticket was resolved. Name it Resolved",
        "Nenhuma coluna diz quando um chamado foi resolvido. Dê a ela o nome Resolved",
    ),
    (
        "No column says when an outage began. Name it From or Start.",
        "Nenhuma coluna diz quando uma interrupção começou. Dê a ela o nome From ou Start.",
    ),
    (
        "No column says when an outage ended. Name it To, End or Duration.",
        "Nenhuma coluna diz quando uma interrupção terminou. Dê a ela o nome To, End ou Duration.",
    ),
    (
        "No column says when the first reply went out. Name it First reply",
        "Nenhuma coluna diz quando a primeira resposta foi enviada. Dê a ela o nome First reply",
    ),
    (
        "No column says which field changed. Name it Field",
        "Nenhuma coluna diz qual campo mudou. Dê a ela o nome Field",
    ),
    (
        "No credit looks at \"{0}\", although it has a goal and others of the agreement have a credit: its misses cost nothing.{1}",
        "Nenhum crédito considera “{0}”, embora tenha uma meta e outros do acordo tenham um crédito: seus descumprimentos não custam nada.{1}",
    ),
    (
        "No credit looks at \"{0}\", although others of the agreement have one: missing its goal of {1} costs nothing.",
        "Nenhum crédito considera “{0}”, embora outros do acordo tenham um: não cumprir sua meta de {1} não custa nada.",
    ),
    (
        "No days are given here: remove \"day\".",
        "Não são dados dias aqui: remova \"day\".",
    ),
    (
        "No event of this kind stands before the correction: name one that does.",
        "Não há nenhum evento deste tipo antes da correção: indique um que exista.",
    ),
    (
        "No field is named, so every ticket would be left out: name one, such as { \"closure\": [\"No access\"] }.",
        "Nenhum campo é indicado, então todos os chamados seriam desconsiderados: indique um, como { \"closure\": [\"No access\"] }.",
    ),
    (
        "No holidays known for {0} in the preset \"{1}\" of calendar \"{2}\": they count as ordinary days.",
        "Não são conhecidos feriados de {0} na lista predefinida “{1}” do calendário “{2}”: contam como dias comuns.",
    ),
    (
        "No measure of availability names \"{0}\", so its outages count nowhere; there are {1}.{2}",
        "Nenhum indicador de disponibilidade inclui “{0}”, então suas interrupções não contam em lugar nenhum; há {1}.{2}",
    ),
    (
        "No outage is of the kind \"{0}\", but some are of the kind \"{1}\", which counts: is it the same?",
        "Nenhuma interrupção é do tipo “{0}”, mas algumas são do tipo “{1}”, que conta: é o mesmo?",
    ),
    (
        "No ticket of the log is in the list beside it.",
        "Nenhum ticket do registro está na lista ao lado.",
    ),
    (
        "No week takes turns with the hours: add one, such as { \"mon-thu\": [\"09:00-17:30\"] }, or remove \"alternating\".",
        "Nenhuma semana se alterna com o horário: adicione uma, como { \"mon-thu\": [\"09:00-17:30\"] }, ou remova \"alternating\".",
    ),
    (
        "No {0} is named, so it would never apply: name one, or remove it.",
        "Nada é indicado aqui (“{0}”), então nunca se aplicaria: indique algo ou remova-o.",
    ),
    (
        "Nothing can be rounded to {0}: write a percentage above 0% with at most 6 decimals, such as \"0.1%\".",
        "Não é possível arredondar para {0}: escreva um percentual acima de 0% com no máximo 6 casas decimais, como \"0.1%\".",
    ),
    (
        "Nothing counts as a response, so none could ever be in time: name something, such as \"public-reply\".",
        "Nada conta como resposta, então nenhuma poderia chegar no prazo: indique algo, como \"public-reply\".",
    ),
    (
        "Nothing is paused here that could be resumed: remove this event, or add the \"paused\" before it.",
        "Não há aqui nenhuma pausa que possa ser retomada: remova este evento ou adicione antes o evento \"paused\".",
    ),
    (
        "Nothing lies between {0} and {1}: write an upper edge that is higher than the lower one.",
        "Não há nada entre {0} e {1}: escreva um extremo superior maior que o inferior.",
    ),
    (
        "Nothing more is open on {0}: add a period, such as \"10:00-14:00\", or remove the date.",
        "Nada mais abre em {0}: adicione um turno, como \"10:00-14:00\", ou remova a data.",
    ),
    (
        "One ticket can cost twice: {0} towards \"{1}\" and towards \"{2}\", and both are owed. A limit per incident, or one that lets only the greatest count, says otherwise.{3}",
        "Um mesmo chamado pode custar duas vezes: {0} para “{1}” e para “{2}”, e ambos são devidos. Um limite por chamado ou interrupção, ou um em que só o maior conte, evita isso.{3}",
    ),
    (
        "Only a figure can reach a level later: look at the figure of a measure, or remove it.",
        "Só um valor pode atingir um nível mais tarde: baseie o crédito no valor de um indicador ou remova este ajuste.",
    ),
    (
        "Only outages have a share of users who were hit: look at an availability measure, or remove it.",
        "Só interrupções têm uma proporção de usuários afetados: baseie o crédito em um indicador de disponibilidade ou remova este ajuste.",
    ),
    (
        "Outages without a kind are unplanned and always count: write the kind that is left out, or remove it.",
        "Interrupções sem tipo são não planejadas e sempre contam: escreva o tipo a desconsiderar ou remova esta exclusão.",
    ),
    (
        "Over the {0} days and {1} tickets of the document these credits have {2} steps; up to {3} are possible: credit over longer periods, or judge fewer tickets.",
        "Nos {0} dias e {1} chamados do documento, estes créditos têm {2} passos e o máximo é {3}: credite por períodos mais longos ou avalie menos chamados.",
    ),
    (
        "Over the {0} days of the tickets these are {1} figures; up to {2} are possible: measure over longer periods, or judge fewer years.",
        "Nos {0} dias dos chamados resultam {1} valores e o máximo é {2}: meça em períodos mais longos ou avalie menos anos.",
    ),
    (
        "Samples in no period of a measure that is made of them: {0}. They count nowhere.",
        "Amostras fora de todo período de um indicador calculado com elas: {0}. Não contam em lugar nenhum.",
    ),
    (
        "The calendar \"{0}\" has no open hours, so no time would ever count: give it at least one period, such as { \"mon-fri\": [\"09:00-17:30\"] }.",
        "O calendário “{0}” não tem horas abertas, então nenhum tempo contaria: dê ao menos um turno, como { \"mon-fri\": [\"09:00-17:30\"] }.",
    ),
    (
        "The calendar \"{0}\" is never open, because {1}, so no time would ever count: name others.",
        "O calendário “{0}” nunca abre, porque {1}, então nenhum tempo contaria: indique outros.",
    ),
    (
        "The calendar \"{0}\" would be made of itself by {1}: name another calendar here.",
        "O calendário “{0}” seria composto por ele mesmo através de {1}: indique aqui outro calendário.",
    ),
    (
        "The calendar \"{0}\" would be made of itself: name another calendar here.",
        "O calendário “{0}” seria composto por ele mesmo: indique aqui outro calendário.",
    ),
    (
        "The calendar is never open, because this closes all of {0}.hours: make it shorter, or remove it.",
        "O calendário nunca abre, porque isto fecha tudo em {0}.hours: encurte-o ou remova-o.",
    ),
    (
        "The cap is a share, and nothing says of what: name a charge, or write a sum.",
        "O teto é um percentual e nada diz de quê: indique uma cobrança ou escreva um valor em dinheiro.",
    ),
    (
        "The end is before the beginning: correct one of the two.",
        "O fim é anterior ao início: corrija um dos dois.",
    ),
    (
        "The field has no name: write the name of the ticket field that holds the date.",
        "O campo não tem nome: escreva o nome do campo do chamado que contém a data.",
    ),
    (
        "The file beside the list has to be a log with one row a change.",
        "O arquivo ao lado da lista deve ser um registro com uma linha por alteração.",
    ),
    (
        "The file beside the log has to be a list with one row a ticket.",
        "O arquivo ao lado do registro deve ser uma lista com uma linha por ticket.",
    ),
    (
        "The file has a header but no tickets. Export it again with at least one.",
        "O arquivo tem um cabeçalho, mas nenhum chamado. Exporte-o de novo com pelo menos um.",
    ),
    (
        "The file has no such column.",
        "O arquivo não tem essa coluna.",
    ),
    (
        "The file is empty. Export the tickets with a header and one row each.",
        "O arquivo está vazio. Exporte os chamados com um cabeçalho e uma linha cada.",
    ),
    (
        "The file is larger than 1 GB. Export a shorter range of dates.",
        "O arquivo tem mais de 1 GB. Exporte um intervalo de datas menor.",
    ),
    (
        "The first band gives nothing: {0} cost nothing.",
        "A primeira faixa não dá nada: para {0}, nada é devido.",
    ),
    (
        "The goal of {0} is above {1}%, which the goals of its components come to if they fail independently of each other.",
        "A meta de {0} é maior que {1}%, que é o que resulta das metas de seus componentes se falharem de forma independente entre si.",
    ),
    (
        "The goal of {0} is missed at a figure {1}, and nothing is owed there.",
        "A meta de {0} não é cumprida com um valor {1}, e nada é devido ali.",
    ),
    (
        "The goal of {0} is missed at a figure {1}, and yet a reward of {2} is owed there.",
        "A meta de {0} não é cumprida com um valor {1} e, mesmo assim, ali é devida uma bonificação de {2}.",
    ),
    (
        "The goal of {0} is reached at a figure {1}, and yet {2} is owed there.",
        "A meta de {0} é atingida com um valor {1} e, mesmo assim, ali é devido {2}.",
    ),
    (
        "The holidays \"{0}\" are not loaded. Load their file, or remove the preset.",
        "Os feriados “{0}” não estão carregados. Carregue o arquivo deles ou remova a lista predefinida.",
    ),
    (
        "The id is empty: give it a word that others can refer to.",
        "O id está vazio: dê a ele uma palavra à qual os outros possam se referir.",
    ),
    (
        "The last band ends: what is owed for {0} is not said, and nothing is counted there. Leave out its outer edge if it gives {1} from there on.",
        "A última faixa termina: para {0} não se diz o que é devido, e nada é contado ali. Omita o extremo externo dela se ela der {1} a partir dali.",
    ),
    (
        "The lost time is given back {0} times.",
        "O tempo perdido é devolvido {0} vezes.",
    ),
    (
        "The parts of \"{0}\" come to {1}% of it together: only a cap keeps what is owed below the whole.",
        "As partes de “{0}” somam {1}% do total: só um teto mantém o que é devido abaixo do total.",
    ),
    (
        "The pause needs another value of a field that the start needs too: it can hold only after that field has changed.",
        "A pausa exige outro valor de um campo que o início também exige: ela só pode valer depois que esse campo mudar.",
    ),
    (
        "The period is the whole contract, and nothing says when it began: add \"effective\": { \"from\": ... }.",
        "O período é todo o contrato e nada diz quando ele começou: adicione \"effective\": { \"from\": ... }.",
    ),
    (
        "The points of \"{0}\" come to nothing: no credit on points turns them into a share or a sum.",
        "Os pontos de “{0}” não servem para nada: nenhum crédito por pontos os converte em um percentual ou valor em dinheiro.",
    ),
    (
        "The requester does not wait in every status: list in \"pausedBy\" the pause rules under which it is the provider that waits.",
        "O solicitante não espera em todos os status: liste em \"pausedBy\" as regras de pausa em que quem espera é o provedor.",
    ),
    (
        "The right is empty: say what the customer may do, such as \"Terminate for cause\".",
        "O direito está vazio: diga o que o cliente pode fazer, como \"Terminate for cause\".",
    ),
    (
        "The row has more or fewer cells than the header: add what is missing.",
        "A linha tem mais ou menos células que o cabeçalho: adicione o que falta.",
    ),
    (
        "The service is empty: write what outages call it.",
        "O serviço está vazio: escreva como as interrupções o chamam.",
    ),
    (
        "The target \"{0}\" is {1}, and the credit begins at {2}: a miss between the two costs nothing.",
        "O prazo “{0}” é de {1} e o crédito começa em {2}: um descumprimento entre os dois não custa nada.",
    ),
    (
        "The target gives no time: add \"within\", such as \"8h\", or \"by\", such as { \"kind\": \"business-day\", \"days\": 1, \"time\": \"16:00\" }.",
        "O prazo não dá nenhum tempo: adicione \"within\", como \"8h\", ou \"by\", como { \"kind\": \"business-day\", \"days\": 1, \"time\": \"16:00\" }.",
    ),
    (
        "The ticket has no \"opened\" event: say when it was logged.",
        "O chamado não tem nenhum evento \"opened\": informe quando foi registrado.",
    ),
    (
        "The ticket has no id: give it its number.",
        "O chamado não tem id: dê a ele o seu número.",
    ),
    (
        "The ticket is not opened yet at this point: put the \"opened\" event first.",
        "Neste ponto o chamado ainda não foi aberto: ponha primeiro o evento \"opened\".",
    ),
    (
        "The ticket is not resolved here, so it cannot be reopened: remove this event, or add the \"resolved\" before it.",
        "O chamado não está resolvido aqui, então não pode ser reaberto: remova este evento ou adicione antes o evento \"resolved\".",
    ),
    (
        "The ticket is opened a second time: remove this event, or write \"reopened\".",
        "O chamado é aberto uma segunda vez: remova este evento ou escreva \"reopened\".",
    ),
    (
        "The ticket was merged into one that leads back to it, or into such a circle: remove one of the \"merged\" events.",
        "O chamado foi mesclado com um que leva de volta a ele, ou com um círculo assim: remova um dos eventos \"merged\".",
    ),
    (
        "The time zone is empty: write one, such as \"Europe/London\".",
        "O fuso horário está vazio: escreva um, como \"Europe/London\".",
    ),
    (
        "The whole contract has no number of days: give a sum or a share, or days of shorter periods.",
        "Todo o contrato não tem um número de dias: dê um valor em dinheiro ou um percentual, ou dias de períodos mais curtos.",
    ),
    (
        "The {0} is empty: write it, or remove it.",
        "“{0}” está vazio: escreva-o ou remova-o.",
    ),
    (
        "There are charges without a currency: add one, such as \"GBP\".",
        "Há cobranças sem moeda: adicione uma, como \"GBP\".",
    ),
    (
        "There are no bands, so nothing would ever be given back: add one, such as { \"below\": \"95%\", \"give\": \"5%\" }, or remove the credit.",
        "Não há faixas, então nada seria devolvido: adicione uma, como { \"below\": \"95%\", \"give\": \"5%\" }, ou remova o crédito.",
    ),
    (
        "There are no multiples of {0}: write more.",
        "Não há múltiplos de {0}: escreva mais.",
    ),
    (
        "There are no slabs, so nothing would ever be given: add one, such as { \"from\": \"0h\", \"each\": \"1h\", \"give\": \"50.00\" }.",
        "Não há degraus, então nada seria dado: adicione um, como { \"from\": \"0h\", \"each\": \"1h\", \"give\": \"50.00\" }.",
    ),
    (
        "There are sums of money without a currency: add one, such as \"GBP\".",
        "Há valores em dinheiro sem moeda: adicione uma, como \"GBP\".",
    ),
    (
        "There are {0} {1} here; up to {2} are possible: take some away.",
        "Aqui há {0} {1} e o máximo é {2}: remova o excedente.",
    ),
    (
        "There is a header but no outages. Add a row for each of them.",
        "Há um cabeçalho, mas nenhuma interrupção. Adicione uma linha para cada uma.",
    ),
    (
        "There is a thirtieth of what is paid for months, and this period has no whole months: write \"calendar-day\".",
        "Só há um trigésimo do que se paga por meses, e este período não tem meses completos: escreva \"calendar-day\".",
    ),
    (
        "There is more time to respond than to resolve (\"{0}\"): the response can never be late on its own.",
        "Há mais tempo para responder do que para resolver (“{0}”): a resposta nunca pode atrasar por si só.",
    ),
    (
        "There is no pause, so nothing is ever resumed.",
        "Não há nenhuma pausa, então nada é retomado.",
    ),
    (
        "There is nothing in this group: name its components, or remove it.",
        "Este grupo está vazio: indique seus componentes ou remova-o.",
    ),
    (
        "There is nothing to combine: name two calendars or more, such as those in {0}.",
        "Não há nada a combinar: indique dois calendários ou mais, como os de {0}.",
    ),
    (
        "These are {0} {1}; up to {2} are possible: measure over longer periods, or judge fewer years.",
        "São {0} {1} e o máximo é {2}: meça em períodos mais longos ou avalie menos anos.",
    ),
    (
        "This band never gives its {0}: {1}.",
        "Esta faixa nunca chega a dar {0}: {1}.",
    ),
    (
        "This ends what did not begin: export the calendar once more.",
        "Isto termina algo que não começou: exporte o calendário de novo.",
    ),
    (
        "This event does not end: the file is cut off. Export the calendar once more.",
        "Este evento não termina: o arquivo está cortado. Exporte o calendário de novo.",
    ),
    (
        "This is a file of \"{0}\": open one that was saved here.",
        "Este é um arquivo de “{0}”: abra um que tenha sido salvo aqui.",
    ),
    (
        "This is a spreadsheet or an archive, not text. Save it as CSV first.",
        "Isto é uma planilha ou um arquivo compactado, não texto. Salve-o antes como CSV.",
    ),
    (
        "This is no iCalendar file: one begins with BEGIN:VCALENDAR. Choose a file that ends in .ics.",
        "Isto não é um arquivo iCalendar: ele começa com BEGIN:VCALENDAR. Escolha um arquivo que termine em .ics.",
    ),
    (
        "This is no line of an iCalendar file: it has a name, a colon and a value. Export the calendar once more.",
        "Isto não é uma linha de um arquivo iCalendar: ela tem um nome, dois-pontos e um valor. Exporte o calendário de novo.",
    ),
    (
        "This is not JSON: {0}.",
        "Isto não é JSON: {0}.",
    ),
    (
        "This is not a text file. Save it as CSV first.",
        "Isto não é um arquivo de texto. Salve-o antes como CSV.",
    ),
    (
        "This is version {0}, and version {1} is known here: use a calculator that knows version {0}, or write version {1}.",
        "Esta é a versão {0} e aqui se conhece a versão {1}: use uma calculadora que conheça a versão {0} ou escreva a versão {1}.",
    ),
    (
        "This limit bounds nothing: add a \"cap\", or say under \"combine\" which of the credits counts.",
        "Este limite não limita nada: adicione um \"cap\" ou diga em \"combine\" qual dos créditos conta.",
    ),
    (
        "This says when misses are allowed, but not how many: add \"allowedMisses\", or remove \"below\".",
        "Isto diz quando se admitem descumprimentos, mas não quantos: adicione \"allowedMisses\" ou remova \"below\".",
    ),
    (
        "This works on money, and the credit gives none: remove it.",
        "Isto atua sobre dinheiro, e o crédito não dá dinheiro: remova-o.",
    ),
    (
        "This works on what is given, and {0}[{1}] on the money that comes of it: write it before that.",
        "Isto atua sobre o que é dado, e {0}[{1}] sobre o dinheiro que resulta disso: escreva-o antes daquele.",
    ),
    (
        "Tickets merged into tickets that are not in the list: {0}. What they should follow is not known, so it can't be told how they stand.",
        "Chamados mesclados com chamados que não estão na lista: {0}. Não se sabe o que eles devem seguir, então não se pode dizer como estão.",
    ),
    (
        "Two bands hold for {0}: one gives {1}, the other {2}. The one that begins nearer to the bad side counts: {3}.{4}",
        "Duas faixas valem para {0} (uma dá: {1}; a outra: {2}). Conta a que começa mais perto do lado ruim: {3}.{4}",
    ),
    (
        "Use a comma, a semicolon or a tab.",
        "Use vírgula, ponto e vírgula ou tabulação.",
    ),
    (
        "What is better earns less",
        "O que é melhor ganha menos",
    ),
    (
        "What is owed can come to {0} of \"{1}\", more than is paid: {2}. A limit with a cap keeps it within.",
        "O que é devido pode chegar a {0} de “{1}”, mais do que se paga: {2}. Um limite com teto evita isso.",
    ),
    (
        "What is paid once has no part that falls on a period: take the \"whole\".",
        "O que se paga uma única vez não tem uma parte que caiba a um período: use \"whole\".",
    ),
    (
        "What is worse costs less",
        "O que é pior custa menos",
    ),
    (
        "What it looks at",
        "O que ele considera",
    ),
    (
        "Whenever it starts, the pause holds as well: the clock starts standing still.",
        "Sempre que começa, a pausa também vale: o relógio começa parado.",
    ),
    (
        "Whenever it would start, it is to be cancelled or stopped as well, and that is stronger: the clock never starts.",
        "Sempre que começaria, também vale a condição para retirá-lo ou pará-lo, que prevalece: o relógio nunca começa.",
    ),
    (
        "With the corrected time events[{0}] is wrong. {1}",
        "Com o horário corrigido, events[{0}] está errado. {1}",
    ),
    (
        "With {0} every interval would be down: write another error rate, such as \"5%\".",
        "Com {0}, todos os intervalos contariam como interrupção: escreva outra taxa de erro, como \"5%\".",
    ),
    (
        "With {0} no interval would be down: write another error rate, such as \"5%\".",
        "Com {0}, nenhum intervalo contaria como interrupção: escreva outra taxa de erro, como \"5%\".",
    ),
    (
        "Write a date and a time such as 2026-11-02 09:00.",
        "Escreva uma data e um horário, como 2026-11-02 09:00.",
    ),
    (
        "Write a length with its unit, such as 44m or 1h30m.",
        "Escreva uma duração com sua unidade, como 44m ou 1h30m.",
    ),
    (
        "Write a share from 0% to 100%, such as 40%.",
        "Escreva um percentual de 0% a 100%, como 40%.",
    ),
    (
        "Write how many users it hit, as a whole number such as 120.",
        "Escreva quantos usuários foram afetados, como número inteiro, por exemplo 120.",
    ),
    (
        "Write the date as year, month, day: 2026-11-02 09:00.",
        "Escreva a data como ano, mês e dia: 2026-11-02 09:00.",
    ),
    (
        "\"{0}\" adds hours to days that are counted by the clock: write days alone, such as \"{1}d\".",
        "“{0}” soma horas a dias que são contados pelo relógio: escreva só dias, como \"{1}d\".",
    ),
    (
        "\"{0}\" and \"{1}\" are not owed by the same party, so they have nothing in common to limit: make two limits of it.",
        "“{0}” e “{1}” não são devidos pela mesma parte, então não têm nada em comum a limitar: faça dois limites.",
    ),
    (
        "\"{0}\" cannot be held against the others: some give points and some do not. Make two limits of it.",
        "“{0}” não pode ser comparado com os demais: alguns dão pontos e outros não. Faça dois limites.",
    ),
    (
        "\"{0}\" cannot be read: {1}",
        "“{0}” não pode ser lido: {1}",
    ),
    (
        "\"{0}\" counts days, and the agreement does not say what a day is: add agreement.day, such as { \"kind\": \"hours\", \"hours\": \"8h\" }, or write hours.",
        "“{0}” conta dias e o acordo não diz o que é um dia: adicione agreement.day, como { \"kind\": \"hours\", \"hours\": \"8h\" }, ou escreva horas.",
    ),
    (
        "\"{0}\" counts days, which here is a time by the clock and not a length: write hours, such as \"8h\".",
        "“{0}” conta dias, que aqui são um horário pelo relógio e não uma duração: escreva horas, como \"8h\".",
    ),
    (
        "\"{0}\" gives points: cap them in points, or the credit that turns them into money.",
        "“{0}” dá pontos: ponha o teto em pontos, ou no crédito que os converte em dinheiro.",
    ),
    (
        "\"{0}\" gives something else than what is capped: cap each in its own unit.",
        "“{0}” dá algo diferente do que o teto limita: dê a cada qual um teto na própria unidade.",
    ),
    (
        "\"{0}\" has longer periods than the limit: limit it for a time that is at least as long.",
        "“{0}” tem períodos mais longos que o limite: limite-o por um tempo que seja ao menos igual.",
    ),
    (
        "\"{0}\" has other periods than \"{1}\", so their points cannot be added up: give them the same.",
        "“{0}” tem períodos diferentes dos de “{1}”, então seus pontos não podem ser somados: dê a eles os mesmos.",
    ),
    (
        "\"{0}\" in its RRULE cannot be read. List its dates in RDATE instead.",
        "“{0}” não pode ser lido em sua RRULE. Liste as datas em RDATE.",
    ),
    (
        "\"{0}\" is missing here: add it.",
        "Falta “{0}” aqui: adicione-o.",
    ),
    (
        "\"{0}\" is named by more than {1} pause rules; up to {1} may name one {2}: take some away.",
        "“{0}” aparece em mais de {1} regras de pausa; no máximo {1} podem citar o mesmo em “{2}”: remova algumas.",
    ),
    (
        "\"{0}\" is no date that can be read. Write one such as 20261224 or 20261224T130000.",
        "“{0}” não é uma data que possa ser lida. Escreva uma como 20261224 ou 20261224T130000.",
    ),
    (
        "\"{0}\" is no time at all: write a longer one, such as \"15m\".",
        "“{0}” não é tempo algum: escreva uma duração maior, como \"15m\".",
    ),
    (
        "\"{0}\" is no time zone. Use an IANA name such as Europe/London.",
        "“{0}” não é um fuso horário. Use um nome IANA como Europe/London.",
    ),
    (
        "\"{0}\" is not a column that is looked for: write id, priority, logged, replied, resolved, status, updated, category, assignment-group, field, from or to",
        "“{0}” não é uma coluna que seja procurada: escreva id, priority, logged, replied, resolved, status, updated, category, assignment-group, field, from ou to",
    ),
    (
        "\"{0}\" is not a currency: write its three capital letters, such as \"GBP\".",
        "“{0}” não é uma moeda: escreva suas três letras maiúsculas, como \"GBP\".",
    ),
    (
        "\"{0}\" is not a day: write mon, tue, … sun, or a range such as mon-fri",
        "“{0}” não é um dia: escreva mon, tue, … sun ou um intervalo como mon-fri",
    ),
    (
        "\"{0}\" is not a time zone known here: did you mean \"{1}\"?",
        "“{0}” não é um fuso horário conhecido aqui: você quis dizer “{1}”?",
    ),
    (
        "\"{0}\" is not a time zone known here: write a name of the IANA database, such as \"Europe/London\".",
        "“{0}” não é um fuso horário conhecido aqui: escreva um nome do banco de dados IANA, como \"Europe/London\".",
    ),
    (
        "\"{0}\" is not a {1} known here. Did you mean \"{2}\"? Known: {3}.",
        "“{0}” não é conhecido aqui como {1}. Você quis dizer “{2}”? São conhecidos: {3}.",
    ),
    (
        "\"{0}\" is not a {1} known here. Known: {2}.",
        "“{0}” não é conhecido aqui como {1}. São conhecidos: {2}.",
    ),
    (
        "\"{0}\" is not known {1}.",
        "“{0}” não é conhecido {1}.",
    ),
    (
        "\"{0}\" is not one of the periods of {1}.period: write one of them, such as \"{2}\".",
        "“{0}” não é um dos períodos de {1}.period: escreva um deles, como \"{2}\".",
    ),
    (
        "\"{0}\" is nothing to round to: write up to 24h, such as \"15m\".",
        "Não é possível arredondar para “{0}”: escreva até 24h, como \"15m\".",
    ),
    (
        "\"{0}\" is the id of a charge too: give this part another one.",
        "“{0}” também é o id de uma cobrança: dê outro a esta parte.",
    ),
    (
        "\"{0}\" is the id of agreement.calendars.{0} too: give each calendar its own.",
        "“{0}” também é o id de agreement.calendars.{0}: dê a cada calendário o seu.",
    ),
    (
        "\"{0}\" is the id of tickets[{1}] too: give each ticket its own.",
        "“{0}” também é o id de tickets[{1}]: dê a cada chamado o seu.",
    ),
    (
        "\"{0}\" is too long: lengths go up to ten years.",
        "“{0}” é longo demais: as durações vão até dez anos.",
    ),
    (
        "\"{0}\" looks at a period and not at single incidents: limit it by its period.",
        "“{0}” considera um período e não chamados ou interrupções isolados: limite-o pelo período dele.",
    ),
    (
        "\"{0}\" says what a day is by days: write hours, such as \"8h\".",
        "“{0}” define um dia em dias: escreva horas, como \"8h\".",
    ),
    (
        "\"{0}\" stands here twice: keep one of them.",
        "“{0}” aparece aqui duas vezes: mantenha um.",
    ),
    (
        "\"{0}\" stands in {1} already, and credits name all measures alike: change one of them.",
        "“{0}” já está em {1}, e os créditos citam todos os indicadores da mesma forma: altere um deles.",
    ),
    (
        "\"{0}\" stands in {1} already: keep one of them, or change one.",
        "“{0}” já está em {1}: mantenha um deles ou altere um.",
    ),
    (
        "a \"corrected\" event names the kind of event and its right time",
        "um evento \"corrected\" cita o tipo de evento e o horário correto dele",
    ),
    (
        "a \"merged\" event names the ticket that this one went into",
        "um evento \"merged\" cita o chamado com o qual este foi mesclado",
    ),
    (
        "a \"set\" event names the field and its value",
        "um evento \"set\" cita o campo e seu valor",
    ),
    (
        "a \"status\" event names the status",
        "um evento \"status\" cita o status",
    ),
    (
        "a credit may be the greatest in one rolling period and not in the next. Use other periods.",
        "um crédito pode ser o maior em um período móvel e não no seguinte. Use outros períodos.",
    ),
    (
        "a day is worth a part of what is paid in the period. Take the \"part\" that falls on it, or name a charge that is paid more often.",
        "um dia vale uma parte do que se paga no período. Use \"part\", a parte que cabe a ele, ou indique uma cobrança que seja paga com mais frequência.",
    ),
    (
        "a figure of {0}",
        "um valor {0}",
    ),
    (
        "a gap is taken between percentages. Use \"steps\", or look at a figure.",
        "o que falta é medido entre percentuais. Use \"steps\" ou baseie o crédito em um valor.",
    ),
    (
        "a list",
        "uma lista",
    ),
    (
        "a list of dates",
        "uma lista de datas",
    ),
    (
        "a list of tickets",
        "uma lista de chamados",
    ),
    (
        "a miss of \"{0}\" counts",
        "um descumprimento de “{0}” conta",
    ),
    (
        "a number",
        "um número",
    ),
    (
        "a number is looked at: write one, such as 5",
        "considera-se um número; escreva um, como 5",
    ),
    (
        "a percentage is looked at: write one, such as 99.9%",
        "considera-se um percentual; escreva um, como 99.9%",
    ),
    (
        "a reading of {0}",
        "uma medição {0}",
    ),
    (
        "a string",
        "um texto",
    ),
    (
        "a ticket counts once for all its targets. Count clocks, or remove the goals by target.",
        "um chamado conta uma única vez para todos os seus prazos. Conte relógios ou remova as metas por prazo.",
    ),
    (
        "a ticket may be within the cap in one rolling period and over it in the next. Use another period, or remove the cap.",
        "um chamado pode estar dentro do teto em um período móvel e acima dele no seguinte. Use outro período ou remova o teto.",
    ),
    (
        "a time is looked at: write one, such as 4h",
        "considera-se um tempo; escreva um, como 4h",
    ),
    (
        "a whole number",
        "um número inteiro",
    ),
    (
        "a whole number or a string",
        "um número inteiro ou um texto",
    ),
    (
        "a word, or an object with its \"kind\"",
        "uma palavra, ou um objeto com seu \"kind\"",
    ),
    (
        "above {0}",
        "acima de {0}",
    ),
    (
        "above {0} and below {1}",
        "acima de {0} e abaixo de {1}",
    ),
    (
        "above {0} and up to {1}",
        "acima de {0} e até {1}",
    ),
    (
        "add it to {0}.",
        "adicione-o a {0}.",
    ),
    (
        "after \"asked\": write \"no-answer-needed\" if nothing is owed for it, otherwise nothing",
        "depois de \"asked\": escreva \"no-answer-needed\" se nada for devido por ele; caso contrário, nada",
    ),
    (
        "after \"merged\", since it is this ticket itself: write the id of the other one",
        "depois de \"merged\", porque é este mesmo chamado: escreva o id do outro",
    ),
    (
        "after \"opened\": write \"provider\" if the provider logged the ticket, otherwise nothing",
        "depois de \"opened\": escreva \"provider\" se o provedor registrou o chamado; caso contrário, nada",
    ),
    (
        "agreement.charges[{0}] is not paid for longer than a period here, so all that is paid in it counts: remove \"taken\".",
        "agreement.charges[{0}] não é paga aqui por mais tempo que um período, então tudo o que se paga nele conta: remova \"taken\".",
    ),
    (
        "agreement.charges[{0}] is paid again and again, and nothing says for how long in all: add \"effective\" with \"from\" and \"until\", or name a charge that is paid once for the contract.",
        "agreement.charges[{0}] é paga repetidamente e nada diz por quanto tempo ao todo: adicione \"effective\" com \"from\" e \"until\" ou indique uma cobrança paga uma única vez pelo contrato.",
    ),
    (
        "agreement.charges[{0}] is paid by whole months, and {1} has no whole months: make it a month, a quarter, a half-year or a year.",
        "agreement.charges[{0}] é paga por meses completos e {1} não tem meses completos: use um mês, um trimestre, um semestre ou um ano.",
    ),
    (
        "agreement.charges[{0}] is paid for longer than a period here, so it has to be said how much of it counts: write { \"charge\": \"{1}\", \"taken\": \"whole\" }, or \"part\" for what falls on the period.",
        "agreement.charges[{0}] é paga aqui por mais tempo que um período, então é preciso dizer quanto dela conta: escreva { \"charge\": \"{1}\", \"taken\": \"whole\" }, ou \"part\" para o que cabe ao período.",
    ),
    (
        "agreement.rules.judge compares instants, and agreement.rules.rounding rounds the time used, which is then not compared: keep one of them.",
        "agreement.rules.judge compara instantes, e agreement.rules.rounding arredonda o tempo usado, que então não é comparado: mantenha um dos dois.",
    ),
    (
        "agreement.rules.priorityChange lets the first target win, and agreement.rules.versions changes it with each version: write \"at-start\", or another answer to changes.",
        "agreement.rules.priorityChange mantém o primeiro prazo, e agreement.rules.versions o muda a cada versão: escreva \"at-start\" ou outra resposta para as mudanças.",
    ),
    (
        "agreement.rules.reopen lets every resolution stand, and agreement.rules.reopenWithin says after how long it does: remove one of them.",
        "agreement.rules.reopen faz valer toda resolução, e agreement.rules.reopenWithin diz depois de quanto tempo ela vale: remova um dos dois.",
    ),
    (
        "agreement.rules.zone says that calendars are read in the zone of the {0}, and this one does not name it: add it, such as \"Europe/London\", or remove agreement.rules.zone.",
        "agreement.rules.zone diz que os calendários são lidos no fuso de “{0}”, e este não o indica: adicione-o, como \"Europe/London\", ou remova agreement.rules.zone.",
    ),
    (
        "an \"assigned\" event names who it is assigned to",
        "um evento \"assigned\" cita a quem é atribuído",
    ),
    (
        "an event such as [\"2026-11-23T11:00\", \"status\", \"Waiting for customer\"]",
        "um evento como [\"2026-11-23T11:00\", \"status\", \"Waiting for customer\"]",
    ),
    (
        "an object",
        "um objeto",
    ),
    (
        "an object of names with their dates",
        "um objeto de nomes com suas datas",
    ),
    (
        "an object with what changes",
        "um objeto com o que muda",
    ),
    (
        "an outage may be within the limit in one rolling period and over it in the next. Use another period, or remove the limit.",
        "uma interrupção pode estar dentro do limite em um período móvel e acima dele no seguinte. Use outro período ou remova o limite.",
    ),
    (
        "bands",
        "faixas",
    ),
    (
        "below {0}",
        "abaixo de {0}",
    ),
    (
        "better",
        "melhor",
    ),
    (
        "between the bands for {0} and for {1}",
        "entre duas faixas (uma dá: {0}; a outra: {1})",
    ),
    (
        "calendar",
        "calendário",
    ),
    (
        "calendars",
        "calendários",
    ),
    (
        "changes",
        "alterações",
    ),
    (
        "charge",
        "cobrança",
    ),
    (
        "charge or part",
        "cobrança ou parte",
    ),
    (
        "charge {0}",
        "cobrança {0}",
    ),
    (
        "charges",
        "cobranças",
    ),
    (
        "classes",
        "classes",
    ),
    (
        "clocks went back between them, so write both with their offset from UTC",
        "entre os dois o relógio foi atrasado, portanto escreva ambos com a diferença em relação ao UTC",
    ),
    (
        "combined calendars",
        "calendários combinados",
    ),
    (
        "components",
        "componentes",
    ),
    (
        "credit",
        "crédito",
    ),
    (
        "credit that gives points",
        "crédito que dá pontos",
    ),
    (
        "credit {0}",
        "crédito {0}",
    ),
    (
        "credits",
        "créditos",
    ),
    (
        "dated entries",
        "entradas com data",
    ),
    (
        "dates on which targets begin or end, each a change by agreement.rules.versions,",
        "datas em que prazos começam ou terminam (cada uma é uma mudança conforme agreement.rules.versions)",
    ),
    (
        "did you mean \"{0}\"?",
        "você quis dizer “{0}”?",
    ),
    (
        "events",
        "eventos",
    ),
    (
        "everything in it lies in bands nearer to the bad side too, and those count",
        "tudo o que ela abrange também está em faixas mais próximas do lado ruim, e são essas que contam",
    ),
    (
        "exactly {0}",
        "de exatamente {0}",
    ),
    (
        "exceptions",
        "exceções",
    ),
    (
        "exclusions",
        "exclusões",
    ),
    (
        "fewer than {0} are always fewer than {1}, which are not judged at all. Raise \"below\", or remove one of them.",
        "menos de {0} é sempre menos de {1}, que nem sequer são avaliados. Aumente \"below\" ou remova um dos dois.",
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
        "de {0} em diante",
    ),
    (
        "from {0} to below {1}",
        "de {0} até menos de {1}",
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
        "horas por dia, como { \"mon-fri\": [\"09:00-17:30\"] }",
    ),
    (
        "integer {0}",
        "um número inteiro ({0})",
    ),
    (
        "it changes one date of another event. Exclude the date there with EXDATE, and make this an event of its own.",
        "ele muda uma data de outro evento. Exclua ali a data com EXDATE e faça deste um evento próprio.",
    ),
    (
        "it ends before it has begun. Correct its end.",
        "ele termina antes de ter começado. Corrija o fim dele.",
    ),
    (
        "it has a time and no end. Give it an end, or make it last all day.",
        "ele tem um horário e nenhum fim. Dê a ele um fim ou faça-o durar o dia todo.",
    ),
    (
        "it has no DTSTART. Give it a date.",
        "ele não tem DTSTART. Dê a ele uma data.",
    ),
    (
        "it has two recurrences. Make two events of it.",
        "ele tem duas repetições. Faça dois eventos.",
    ),
    (
        "it is cancelled.",
        "ele está cancelado.",
    ),
    (
        "it lasts longer than a year. Correct its end.",
        "ele dura mais de um ano. Corrija o fim dele.",
    ),
    (
        "it recurs {0}, and only YEARLY is read. List its dates in RDATE instead.",
        "ele se repete {0}, e só YEARLY é lido. Liste as datas em RDATE.",
    ),
    (
        "its DURATION cannot be read. Write one such as P1D or PT4H.",
        "sua DURATION não pode ser lida. Escreva uma como P1D ou PT4H.",
    ),
    (
        "its RRULE has no FREQ. Write FREQ=YEARLY.",
        "sua RRULE não tem FREQ. Escreva FREQ=YEARLY.",
    ),
    (
        "its calendars have no time in common",
        "seus calendários não têm nenhum tempo em comum",
    ),
    (
        "its time zone \"{0}\" is not known. Use an IANA name such as Europe/London, or a time without a zone.",
        "seu fuso horário “{0}” não é conhecido. Use um nome IANA como Europe/London ou um horário sem fuso.",
    ),
    (
        "later amounts",
        "valores posteriores",
    ),
    (
        "lengths go up to ten years",
        "as durações vão até dez anos",
    ),
    (
        "limit {0}",
        "limite {0}",
    ),
    (
        "limits",
        "limites",
    ),
    (
        "list the events in the order of time",
        "ordene os eventos pela hora",
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
        "indicadores de disponibilidade",
    ),
    (
        "misses of \"{0}\" and \"{1}\" count",
        "os descumprimentos de “{0}” e “{1}” contam",
    ),
    (
        "modifiers",
        "ajustes",
    ),
    (
        "name one of those in {0} ({1}), or add it there.",
        "indique um dos que há em {0} ({1}) ou adicione-o ali.",
    ),
    (
        "no figure",
        "nenhum valor",
    ),
    (
        "nothing",
        "nada",
    ),
    (
        "one character",
        "um caractere",
    ),
    (
        "one decimal",
        "uma casa decimal",
    ),
    (
        "only downtime is time lost. Look at the \"downtime\" of an availability measure, or at each outage.",
        "só a indisponibilidade é tempo perdido. Baseie o crédito em \"downtime\" de um indicador de disponibilidade ou em cada interrupção.",
    ),
    (
        "only money is carried forward. Cap a sum or a share, or remove it.",
        "só dinheiro é transferido. Ponha um teto em um valor em dinheiro ou em um percentual, ou remova-o.",
    ),
    (
        "only what is above a cap of periods that follow each other can be carried forward. Write such a cap, or remove it.",
        "só o que excede um teto de períodos consecutivos pode ser transferido. Escreva um teto assim ou remova-o.",
    ),
    (
        "outages",
        "interrupções",
    ),
    (
        "outages at the same time",
        "interrupções simultâneas",
    ),
    (
        "outages at the same time as others",
        "interrupções que coincidem com outras",
    ),
    (
        "outages by services",
        "combinações de interrupções e serviços",
    ),
    (
        "outages in all periods together",
        "interrupções no conjunto dos períodos",
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
        "além da última faixa (que dá: {0})",
    ),
    (
        "pause rule",
        "regra de pausa",
    ),
    (
        "pause rules",
        "regras de pausa",
    ),
    (
        "pauses",
        "pausas",
    ),
    (
        "periods",
        "períodos",
    ),
    (
        "periods a week",
        "turnos por semana",
    ),
    (
        "priorities",
        "prioridades",
    ),
    (
        "priority",
        "prioridade",
    ),
    (
        "readings {0}",
        "medições {0}",
    ),
    (
        "reason",
        "motivo",
    ),
    (
        "reported figure",
        "valor informado",
    ),
    (
        "reported figures",
        "valores informados",
    ),
    (
        "samples",
        "amostras",
    ),
    (
        "samples in all periods together",
        "amostras no conjunto dos períodos",
    ),
    (
        "scores",
        "pontuações",
    ),
    (
        "service",
        "serviço",
    ),
    (
        "services",
        "serviços",
    ),
    (
        "settled periods",
        "períodos encerrados",
    ),
    (
        "slabs",
        "faixas",
    ),
    (
        "some years",
        "alguns anos",
    ),
    (
        "status",
        "status",
    ),
    (
        "steps",
        "etapas",
    ),
    (
        "target",
        "prazo",
    ),
    (
        "targets",
        "prazos",
    ),
    (
        "the beginning of the outage",
        "início da interrupção",
    ),
    (
        "the calendars that are taken out leave nothing of the first",
        "os calendários que são descontados não deixam nada do primeiro",
    ),
    (
        "the cap is no share of anything. Write a share such as 15%, or remove \"of\".",
        "o teto não é um percentual de nada. Escreva um percentual como 15% ou remova \"of\".",
    ),
    (
        "the components name the services. Remove one of them.",
        "os componentes citam os serviços. Remova um dos dois.",
    ),
    (
        "the event has more parts than its kind knows",
        "o evento tem mais partes do que seu tipo admite",
    ),
    (
        "the figure is made of samples, so it would change nothing. Remove \"{0}\", or choose another basis.",
        "o valor é calculado com amostras, então isso não mudaria nada. Remova \"{0}\" ou escolha outra base.",
    ),
    (
        "the file says more than can be read. Export fewer events.",
        "o arquivo contém mais do que se pode ler. Exporte menos eventos.",
    ),
    (
        "the measure is not in force in that period. Settle another one, or change the dates.",
        "o indicador não está em vigor nesse período. Encerre outro ou altere as datas.",
    ),
    (
        "the question holds no ticket",
        "a consulta não contém nenhum chamado",
    ),
    (
        "the share within the target itself has its goal there already. Write another time, or remove the step.",
        "o percentual dentro do próprio prazo já tem ali sua meta. Escreva outro tempo ou remova a etapa.",
    ),
    (
        "the start of the pause",
        "início da pausa",
    ),
    (
        "the years run backwards, from {0} to {1}",
        "os anos vão para trás, de {0} a {1}",
    ),
    (
        "there can be no reading in it",
        "não pode haver nela nenhuma medição",
    ),
    (
        "they are the same side of the band. Keep one of them.",
        "são o mesmo lado da faixa. Mantenha um deles.",
    ),
    (
        "tickets have more than {0} different fields",
        "os chamados têm mais de {0} campos diferentes",
    ),
    (
        "true or false",
        "true ou false",
    ),
    (
        "up to {0}",
        "de até {0}",
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
        "o que é dado aqui não é um percentual de nada. Dê um percentual como 5% ou remova \"of\".",
    ),
    (
        "what is logged in a period decides nothing here. Remove the number.",
        "o que é registrado em um período não decide nada aqui. Remova o número.",
    ),
    (
        "what is too much in one rolling period may not be in the next. Use another period, or \"not-judged\" or a relaxed goal above the limit.",
        "o que é excessivo em um período móvel pode não ser no seguinte. Use outro período, ou então \"not-judged\" ou uma meta menos exigente acima do limite.",
    ),
    (
        "word",
        "palavra",
    ),
    (
        "worse",
        "pior",
    ),
    (
        "write a date that exists, such as 2026-12-25",
        "escreva uma data que exista, como 2026-12-25",
    ),
    (
        "write a length such as 30m, 8h, 8h30m or 3d",
        "escreva uma duração como 30m, 8h, 8h30m ou 3d",
    ),
    (
        "write a length such as 8h, or a share of the target such as 200%",
        "escreva uma duração como 8h ou um percentual do prazo como 200%",
    ),
    (
        "write a local time without an offset, such as 2026-11-20T16:40",
        "escreva um horário local sem deslocamento, como 2026-11-20T16:40",
    ),
    (
        "write a percentage from 0% to 100%, such as 99.5%",
        "escreva um percentual de 0% a 100%, como 99.5%",
    ),
    (
        "write a percentage such as 99.9%, a time such as 4h or 30m, or a number such as 5",
        "escreva um percentual como 99.9%, um tempo como 4h ou 30m, ou um número como 5",
    ),
    (
        "write a period as the report names it: 2026-03, 2026-Q1, 2026-H1, 2026, 2026-W12, 2026-03-31, or the first and the last day, 2026-02-26/2026-03-25",
        "escreva um período como o relatório o denomina: 2026-03, 2026-Q1, 2026-H1, 2026, 2026-W12, 2026-03-31, ou o primeiro e o último dia, 2026-02-26/2026-03-25",
    ),
    (
        "write a period from opening to closing time, such as 09:00-17:30; times go from 00:00 to 24:00",
        "escreva um turno da abertura ao fechamento, como 09:00-17:30; os horários vão de 00:00 a 24:00",
    ),
    (
        "write a share above 0% and up to 1000%, such as 75%",
        "escreva um percentual acima de 0% e até 1000%, como 75%",
    ),
    (
        "write a share of the target up to 10000%, such as 200%",
        "escreva um percentual do prazo de até 10000%, como 200%",
    ),
    (
        "write a share such as 5%, a sum such as 50.00, points such as 3 points, or days such as 7 days",
        "escreva um percentual como 5%, um valor em dinheiro como 50.00, pontos como 3 points ou dias como 7 days",
    ),
    (
        "write a time from 00:00 to 24:00, such as 16:00",
        "escreva um horário de 00:00 a 24:00, como 16:00",
    ),
    (
        "write a time such as 2026-11-20T16:40 or 2026-11-20T16:40:00Z",
        "escreva um horário como 2026-11-20T16:40 ou 2026-11-20T16:40:00Z",
    ),
    (
        "write an amount from 0 to 1000000000000, such as 12000.00, with at most 6 decimals",
        "escreva um valor de 0 a 1000000000000, como 12000.00, com no máximo 6 casas decimais",
    ),
    (
        "write how many times, above 0 and up to 1000, such as 2 or 1.5",
        "escreva quantas vezes, acima de 0 e até 1000, como 2 ou 1.5",
    ),
    (
        "{0} % ({1} of {2})",
        "{0}% ({1} de {2})",
    ),
    (
        "{0} Found: {1}.",
        "{0} Colunas encontradas: {1}.",
    ),
    (
        "{0} Nothing caps what it comes to in a period: add a limit with a cap.",
        "{0} Nada limita a quanto isso chega em um período: adicione um limite com teto.",
    ),
    (
        "{0} and {1}",
        "{0} e {1}",
    ),
    (
        "{0} business days are too many: deadlines lie up to ten years ahead.",
        "{0} dias úteis são demais: os vencimentos vão até dez anos à frente.",
    ),
    (
        "{0} cannot be added to {1}: give everything in the same unit, or make two credits of it.",
        "{0} não pode ser somado a {1}: dê tudo na mesma unidade ou faça dois créditos.",
    ),
    (
        "{0} closes a part of the night shift of the day before, which a day cannot say. Add it as a break of the calendar.",
        "{0} fecha parte do turno da noite do dia anterior, o que um dia não consegue expressar. Adicione-o como fechamento parcial (\"breaks\") do calendário.",
    ),
    (
        "{0} costs more.",
        "{0} custa mais.",
    ),
    (
        "{0} costs {1} for every {2}.",
        "{0} custa {1} a cada {2}.",
    ),
    (
        "{0} costs {1}.",
        "{0} custa {1}.",
    ),
    (
        "{0} counts no misses: take its \"figure\", or name a measure that counts clocks.",
        "{0} não conta descumprimentos: use o \"figure\" dele ou indique um indicador que conte relógios.",
    ),
    (
        "{0} counts no outages: name a measure of agreement.availability, or credit each miss.",
        "{0} não conta interrupções: indique um indicador de agreement.availability ou credite cada descumprimento.",
    ),
    (
        "{0} decimals",
        "{0} casas decimais",
    ),
    (
        "{0} does not go with it: {1}.",
        "{0} não combina com isso: {1}.",
    ),
    (
        "{0} failed and {1} of some class are more than all {2} requests: write fewer, or a higher total.",
        "{0} com falha e {1} de alguma classe são mais que o total de {2} requisições: escreva menos ou um total maior.",
    ),
    (
        "{0} has extra hours here and is closed by {1}.holidays.also[{2}]: keep one of them.",
        "{0} tem aqui horas adicionais e está fechado por {1}.holidays.also[{2}]: mantenha uma das duas coisas.",
    ),
    (
        "{0} has hours here and in {1}.overrides.{2}: keep one of them.",
        "{0} tem horas aqui e em {1}.overrides.{2}: mantenha umas ou outras.",
    ),
    (
        "{0} has hours twice: name each day once",
        "{0} tem horas duas vezes: cite cada dia uma única vez",
    ),
    (
        "{0} has no downtime: take its \"figure\", or name a measure of agreement.availability.",
        "{0} não tem indisponibilidade: use o \"figure\" dele ou indique um indicador de agreement.availability.",
    ),
    (
        "{0} has not ended at asOf, {1}, so it cannot be settled yet: remove it, or write a later time in asOf.",
        "{0} não terminou em asOf, {1}, então ainda não pode ser encerrado: remova-o ou escreva em asOf um horário posterior.",
    ),
    (
        "{0} is \"{1}\" already: give it one name.",
        "{0} já é “{1}”: dê a esse dia um único nome.",
    ),
    (
        "{0} is another unit than what is given: write a multiple in the same unit, or a sum.",
        "{0} está em outra unidade que não a do que é dado: escreva um múltiplo na mesma unidade ou um valor em dinheiro.",
    ),
    (
        "{0} is before {1}, the date in {2}: list the versions in the order of their dates.",
        "{0} é anterior a {1}, a data de {2}: liste as versões na ordem de suas datas.",
    ),
    (
        "{0} is before {1}, the time of the event above it: {2}.",
        "{0} é anterior a {1}, o horário do evento acima: {2}.",
    ),
    (
        "{0} is before {1}, {2}: write a later time.",
        "{0} é anterior a {2} ({1}): escreva um horário posterior.",
    ),
    (
        "{0} is left out here: only events that stand by themselves close days.",
        "{0} fica de fora aqui: só eventos independentes fecham dias.",
    ),
    (
        "{0} is left out: {1}",
        "{0} fica de fora: {1}",
    ),
    (
        "{0} is more than {1}, the largest share of \"{2}\" that one credit may give: write a lower one.",
        "{0} é mais que {1}, o maior percentual de “{2}” que um só crédito pode dar: escreva um menor.",
    ),
    (
        "{0} is none of the periods of agreement.reported[{1}]: did you mean \"{2}\"?",
        "{0} não é nenhum dos períodos de agreement.reported[{1}]: você quis dizer “{2}”?",
    ),
    (
        "{0} is not after the start of the closure, {1}: write a later time.",
        "{0} não é posterior ao início do fechamento, {1}: escreva um horário posterior.",
    ),
    (
        "{0} is not after {1}, from when the amount before it is paid: write a later date.",
        "{0} não é posterior a {1}, a partir de quando se paga o valor anterior: escreva uma data posterior.",
    ),
    (
        "{0} is not after {1}: write a later date.",
        "{0} não é posterior a {1}: escreva uma data posterior.",
    ),
    (
        "{0} is not lower than {1}. Write a lower one for periods above the limit.",
        "{0} não é menor que {1}. Escreva uma menor para os períodos acima do limite.",
    ),
    (
        "{0} is not possible here: write a number from {1} to {2}.",
        "{0} não é possível aqui: escreva um número de {1} a {2}.",
    ),
    (
        "{0} is too fine: write at most {1} decimals.",
        "{0} é preciso demais: escreva no máximo {1} casas decimais.",
    ),
    (
        "{0} is too many: counts go up to {1}.",
        "{0} é demais: as contagens vão até {1}.",
    ),
    (
        "{0} is {1} and agreement.targets[{2}].goal is {3}: write the same goal, or remove one of them.",
        "{0} é {1} e agreement.targets[{2}].goal é {3}: escreva a mesma meta ou remova uma das duas.",
    ),
    (
        "{0} lies within {1}: its figure, and the credits by it, are those of a part of the period.",
        "{0} cai dentro de {1}: seu valor, e os créditos baseados nele, são os de uma parte do período.",
    ),
    (
        "{0} names the {1} \"{2}\", which {3} does not have: {4}",
        "{0} cita “{2}” ({1}), que não existe em {3}: {4}",
    ),
    (
        "{0} of {1} is not possible: write a number from 1 to {2}.",
        "{0} de {1} não é possível: escreva um número de 1 a {2}.",
    ),
    (
        "{0} of {1} requests cannot have failed: write fewer, or a higher total.",
        "Não podem ter falhado {0} de {1} requisições: escreva menos ou um total maior.",
    ),
    (
        "{0} tickets are too many for a list of objects: give them to parseTickets as bytes.",
        "{0} chamados são demais para uma lista de objetos: passe-os a parseTickets como bytes.",
    ),
    (
        "{0} tickets are too many for a list of objects: judge them here.",
        "{0} chamados são demais para uma lista de objetos: avalie-os aqui.",
    ),
    (
        "{0} to {1}",
        "{0} a {1}",
    ),
    (
        "{0} users are hit, and agreement.availability[{1}].users says that there are {2}: write fewer here, or more there.",
        "Há {0} usuários afetados, e agreement.availability[{1}].users diz que são {2}: escreva menos aqui ou mais lá.",
    ),
    (
        "{0}, or choose the column.",
        "{0}, ou escolha a coluna.",
    ),
    (
        "{0}.by needs no day, and {0}.day says what one is: remove it, or write \"within\".",
        "{0}.by não precisa de um dia, e {0}.day diz o que é um dia: remova-o ou escreva \"within\".",
    ),
    (
        "{0}.from and {1} are both {2}, so two weeks would hold: keep one of them, or write another date.",
        "{0}.from e {1} são ambos {2}, então valeriam duas semanas: mantenha um deles ou escreva outra data.",
    ),
    (
        "{0}.within gives a length and {0}.by a deadline: keep one of them.",
        "{0}.within dá uma duração e {0}.by um vencimento: mantenha um dos dois.",
    ),
    (
        "{0}.workload limits the work by what is logged in a period: add \"opened\", the number that was agreed for {1}.",
        "{0}.workload limita a carga pelo que é registrado em um período: adicione \"opened\", o número que foi acordado para {1}.",
    ),
    (
        "{0}.{1} and {0}.{2} contradict each other: {3}",
        "{0}.{1} e {0}.{2} se contradizem: {3}",
    ),
    (
        "{0}: the figure is {1} and is printed as {2} with {3}. As it is, {4} is owed; rounded before it is compared, {5} would be.",
        "{0}: o valor é {1} e é impresso como {2} com {3}. Tal como está, é devido: {4}; arredondado antes da comparação, seria: {5}.",
    ),
    (
        "{0}: {1} give {2}, and {3}, which are {4}, {5}.",
        "{0}: para {1} se dá {2}; para {3}, o que é {4}, {5}.",
    ),
    (
        "{0}: {1} lies {2}. The terms do not say what is owed, and nothing is counted.",
        "{0}: {1} fica {2}. Os termos não dizem o que é devido, e nada é contado.",
    ),
];
