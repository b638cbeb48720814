//! The words of the clause that says how time is counted, in Portuguese.

use crate::ui::text::counting::{Counting, Group, Rule, answer, own};
use crate::ui::text::t;

pub const OWN: Counting = Counting {
    title: t("Como o tempo é contado"),
    usual: t("As outras {0} regras são as habituais."),
    all_usual: t("Todas as {0} regras são as habituais."),
    all: t("Todas as regras em vigor"),
    default: t("habitual"),
    groups: [
        Group {
            title: t("Vencimentos e vereditos"),
            rules: &[
                Rule {
                    name: "closingEdge",
                    ask: t("Um prazo que se esgota exatamente na hora de fechamento"),
                    answers: &[
                        answer(
                            "close",
                            "vence na hora de fechamento",
                            "Oito horas da abertura ao fechamento vencem no mesmo dia.",
                        ),
                        answer(
                            "open",
                            "vence na próxima abertura",
                            "Quem trabalha até o fechamento ganha a noite a mais.",
                        ),
                    ],
                },
                Rule {
                    name: "equality",
                    ask: t("Um relógio que para exatamente no prazo"),
                    answers: &[
                        answer(
                            "met",
                            "cumpriu o prazo",
                            "“Em 4 horas” inclui 4 h 0 min 0 s.",
                        ),
                        answer(
                            "breached",
                            "não cumpriu o prazo",
                            "“Em 4 horas” termina um segundo antes.",
                        ),
                    ],
                },
                Rule {
                    name: "judge",
                    ask: t("Um relógio está no prazo se"),
                    answers: &[
                        answer(
                            "clock",
                            "não usou mais tempo do que o prazo",
                            "O tempo usado é comparado.",
                        ),
                        answer(
                            "deadline",
                            "parou até o vencimento",
                            "Os instantes são comparados.",
                        ),
                    ],
                },
                own("rounding"),
                Rule {
                    name: "outsideHours",
                    ask: t("Em um chamado registrado fora do horário, os dias contam a partir"),
                    answers: &[
                        answer(
                            "next-opening",
                            "da próxima abertura",
                            "Registrado no sábado conta como segunda-feira de manhã.",
                        ),
                        answer(
                            "same-date",
                            "da data de registro",
                            "Registrado no sábado conta como sábado.",
                        ),
                    ],
                },
                Rule {
                    name: "several",
                    ask: t("De vários prazos que se aplicam a um chamado"),
                    answers: &[
                        answer(
                            "first",
                            "vale o primeiro da lista",
                            "A ordem dos prazos importa.",
                        ),
                        answer(
                            "earliest",
                            "vale o que vence primeiro",
                            "A ordem dos prazos não importa.",
                        ),
                    ],
                },
                own("atRisk"),
            ],
        },
        Group {
            title: t("Primeiras respostas"),
            rules: &[
                own("responses"),
                Rule {
                    name: "providerOpened",
                    ask: t("Em um chamado que o provedor registrou"),
                    answers: &[
                        answer(
                            "no-clock",
                            "não se deve primeira resposta",
                            "Aparece como sem cobertura.",
                        ),
                        answer(
                            "second-response",
                            "deve-se a segunda resposta",
                            "A primeira é a que abriu o chamado.",
                        ),
                        answer(
                            "met-at-once",
                            "registrá-lo é a primeira resposta",
                            "A resposta está sempre no prazo.",
                        ),
                    ],
                },
                Rule {
                    name: "resolvedWithoutReply",
                    ask: t("Um chamado resolvido sem resposta"),
                    answers: &[
                        answer(
                            "counts",
                            "é respondido pela resolução",
                            "A resposta está no prazo se a resolução esteve.",
                        ),
                        answer(
                            "missed",
                            "não cumpriu a resposta",
                            "Por mais rápido que tenha sido resolvido.",
                        ),
                        answer(
                            "left-out",
                            "não deve resposta",
                            "Fica fora dos indicadores de resposta.",
                        ),
                    ],
                },
            ],
        },
        Group {
            title: t("Mudanças no percurso"),
            rules: &[
                Rule {
                    name: "priorityChange",
                    ask: t("Quando a prioridade de um chamado muda"),
                    answers: &[
                        answer(
                            "retroactive",
                            "o novo prazo conta desde o início",
                            "As pausas anteriores são mantidas.",
                        ),
                        answer(
                            "forward",
                            "o novo prazo conta a partir da mudança",
                            "O que não foi cumprido antes continua não cumprido.",
                        ),
                        answer(
                            "carry-percent",
                            "a proporção já usada é transferida",
                            "Metade de 8 h usada vale metade de 4 h usada.",
                        ),
                        answer(
                            "reset",
                            "o relógio recomeça com o novo prazo",
                            "Como se nada tivesse havido antes.",
                        ),
                        answer(
                            "strictest-ever",
                            "vale o prazo mais rigoroso que já teve",
                            "De todos os que se aplicaram, o que vence primeiro.",
                        ),
                        answer(
                            "initial-wins",
                            "o primeiro prazo permanece",
                            "Mudanças posteriores não alteram nada.",
                        ),
                    ],
                },
                Rule {
                    name: "reopen",
                    ask: t("Quando um chamado é reaberto"),
                    answers: &[
                        answer(
                            "continue-excluding-closed",
                            "o relógio continua, sem o tempo em que esteve resolvido",
                            "Só o trabalho conta.",
                        ),
                        answer(
                            "continue",
                            "o relógio continua, com o tempo em que esteve resolvido",
                            "Um chamado reaberto muitas vezes já nasce atrasado.",
                        ),
                        answer(
                            "restart",
                            "o relógio recomeça",
                            "O que correu antes não conta mais.",
                        ),
                        answer(
                            "new-cycle",
                            "cada resolução encerra um relógio próprio",
                            "Cada um deles é avaliado.",
                        ),
                        answer(
                            "first-resolution-only",
                            "vale a primeira resolução",
                            "O que vem depois não é avaliado.",
                        ),
                    ],
                },
                own("reopenWithin"),
                Rule {
                    name: "merged",
                    ask: t("Um chamado que foi mesclado com outro"),
                    answers: &[
                        answer(
                            "excluded",
                            "é desconsiderado",
                            "O outro mantém os próprios relógios.",
                        ),
                        answer(
                            "earliest-start",
                            "cede seu início ao outro e é desconsiderado",
                            "Os relógios começam quando o primeiro deles foi registrado.",
                        ),
                        answer(
                            "follows",
                            "é avaliado pelo que acontece com o outro",
                            "Os dois clientes esperaram até que fosse resolvido.",
                        ),
                    ],
                },
                Rule {
                    name: "versions",
                    ask: t("Quando outros prazos entram em vigor"),
                    answers: &[
                        answer(
                            "at-start",
                            "os relógios em andamento mantêm os seus",
                            "Conta a versão no início do relógio.",
                        ),
                        answer(
                            "at-each-instant",
                            "os relógios em andamento passam para os novos",
                            "Como se a prioridade do chamado tivesse mudado.",
                        ),
                    ],
                },
                Rule {
                    name: "corrections",
                    ask: t("Quando um horário foi corrigido"),
                    answers: &[
                        answer(
                            "count",
                            "conta o horário corrigido",
                            "Os dois são mantidos e mostrados.",
                        ),
                        answer(
                            "ignored",
                            "conta o horário registrado primeiro",
                            "Os dois são mantidos e mostrados.",
                        ),
                    ],
                },
                Rule {
                    name: "pauseAfterBreach",
                    ask: t("Uma pausa que começa depois de o prazo não ter sido cumprido"),
                    answers: &[
                        answer(
                            "stops",
                            "interrompe o atraso",
                            "Nunca desfaz o descumprimento.",
                        ),
                        answer("ignored", "não muda nada", "O atraso continua."),
                    ],
                },
                Rule {
                    name: "cycles",
                    ask: t("Quando um relógio corre várias vezes em um chamado"),
                    answers: &[
                        answer(
                            "each",
                            "cada vez é avaliada separadamente",
                            "Três atualizações são três vereditos.",
                        ),
                        answer(
                            "worst",
                            "a pior vez vale por todas",
                            "Três atualizações são um veredito.",
                        ),
                        answer(
                            "all",
                            "todas juntas devem estar no prazo",
                            "Não se avalia enquanto uma estiver aberta, a menos que outra não tenha sido cumprida.",
                        ),
                    ],
                },
            ],
        },
        Group {
            title: t("Hora local"),
            rules: &[
                Rule {
                    name: "dst",
                    ask: t("Quando a hora oficial muda, o horário de atendimento"),
                    answers: &[
                        answer(
                            "wall-clock",
                            "segue a hora local",
                            "Aberto sempre que a hora local estiver dentro do horário.",
                        ),
                        answer(
                            "edges",
                            "mantém suas duas extremidades",
                            "Uma extremidade pulada avança; de uma repetida vale a primeira.",
                        ),
                    ],
                },
                Rule {
                    name: "zone",
                    ask: t("O horário de atendimento é lido no fuso horário"),
                    answers: &[
                        answer(
                            "agreement",
                            "do acordo",
                            "A menos que um calendário indique o seu.",
                        ),
                        answer("provider", "do provedor", "Cada calendário o indica."),
                        answer("customer", "do cliente", "Cada calendário o indica."),
                        answer("site", "da unidade", "Cada calendário o indica."),
                        answer("caller", "de quem liga", "Cada calendário o indica."),
                    ],
                },
            ],
        },
    ],
    responses: [
        ("public-reply", t("uma resposta pública de uma pessoa")),
        ("automatic-reply", t("uma resposta automática")),
        ("acknowledgement", t("uma confirmação de recebimento")),
        ("call", t("uma ligação")),
        ("status-change", t("qualquer mudança de status")),
        ("assignment", t("a atribuição a alguém")),
    ],
    respond_ask: t("O que conta como primeira resposta"),
    respond_says: t("Como primeira resposta conta {0}."),
    respond_last: t("Algo precisa contar como resposta."),
    round_ask: t("Antes da comparação, o tempo usado"),
    round_none: t("não é arredondado"),
    round_modes: [
        ("up", t("é arredondado para cima")),
        ("down", t("é arredondado para baixo")),
        ("nearest", t("é arredondado para o mais próximo")),
    ],
    round_to: t("em múltiplos de"),
    round_effect: t("Uma só vez e no final."),
    within_ask: t("Uma resolução é definitiva se o chamado for reaberto depois de"),
    within_says: t("Uma resolução é definitiva se o chamado for reaberto mais de {0} depois."),
    within_none: t("Um chamado pode ser reaberto a qualquer momento."),
    within_any: t("sem limite"),
    within_effect: t("Em tempo corrido após a resolução; um dia são 24 h."),
    risk_ask: t("Um relógio em andamento está em risco a partir deste percentual do prazo"),
    risk_says: t("Um relógio em andamento está em risco a partir de {0} do prazo."),
    risk_effect: t("Muda a palavra mostrada, não o veredito."),
};
