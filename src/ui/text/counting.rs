//! The words of the clause that says how time is counted: a question a rule, with its answers.
//!
//! The rules, their words and their defaults are the engine's (`document::choices`); a test holds this
//! table to them. Question and answer together are the sentence of the panel.

use super::{Text, t, texts};

texts! {
    /// The words of the clause.
    pub struct Counting {
        pub title: Text,
        pub usual: Text,
        pub all_usual: Text,
        pub all: Text,
        /// The default among answers.
        pub default: Text,
        pub groups: [Group; 4],
        pub responses: [(&'static str, Text); 6],
        pub respond_ask: Text,
        pub respond_says: Text,
        pub respond_last: Text,
        pub round_ask: Text,
        pub round_none: Text,
        pub round_modes: [(&'static str, Text); 3],
        pub round_to: Text,
        pub round_effect: Text,
        pub within_ask: Text,
        pub within_says: Text,
        pub within_none: Text,
        pub within_any: Text,
        pub within_effect: Text,
        pub risk_ask: Text,
        pub risk_says: Text,
        pub risk_effect: Text,
    }
}

texts! {
    /// Rules that belong together.
    pub struct Group {
        pub title: Text,
        pub rules: &'static [Rule],
    }
}

texts! {
    /// A rule as a question.
    pub struct Rule {
        /// The field of `rules`.
        pub name: &'static str,
        /// The question: how the sentence begins.
        pub ask: Text,
        pub answers: &'static [Answer],
    }
}

texts! {
    /// An answer.
    pub struct Answer {
        /// The word of the document.
        pub word: &'static str,
        /// How the sentence goes on.
        pub says: Text,
        /// What it does, in a line.
        pub effect: Text,
    }
}

/// An answer in a language: the word of the document, how the sentence goes on, and what it does.
pub const fn answer(word: &'static str, says: &'static str, effect: &'static str) -> Answer {
    Answer {
        word,
        says: t(says),
        effect: t(effect),
    }
}

/// A rule that is no choice between words.
pub const fn own(name: &'static str) -> Rule {
    Rule {
        name,
        ask: t(""),
        answers: &[],
    }
}

/// English.
pub const EN: Counting = Counting {
    title: t("How time is counted"),
    usual: t("The other {0} rules are as usual."),
    all_usual: t("All {0} rules are as usual."),
    all: t("All rules in force"),
    default: t("usual"),
    groups: [
        Group {
            title: t("Due times and verdicts"),
            rules: &[
                Rule {
                    name: "closingEdge",
                    ask: t("A target that is used up exactly at closing time"),
                    answers: &[
                        answer(
                            "close",
                            "is due at closing time",
                            "Eight hours from opening to closing are due the same day.",
                        ),
                        answer(
                            "open",
                            "is due at the next opening",
                            "Who works until closing time has the night on top.",
                        ),
                    ],
                },
                Rule {
                    name: "equality",
                    ask: t("A clock that stops exactly at its target"),
                    answers: &[
                        answer(
                            "met",
                            "has met it",
                            "“Within 4 hours” includes 4 h 0 m 0 s.",
                        ),
                        answer(
                            "breached",
                            "has missed it",
                            "“Within 4 hours” ends a second before.",
                        ),
                    ],
                },
                Rule {
                    name: "judge",
                    ask: t("A clock is in time if"),
                    answers: &[
                        answer(
                            "clock",
                            "it used no more time than its target",
                            "The time used is compared.",
                        ),
                        answer(
                            "deadline",
                            "it stopped by its due time",
                            "The instants are compared.",
                        ),
                    ],
                },
                own("rounding"),
                Rule {
                    name: "outsideHours",
                    ask: t("For a ticket logged outside the hours, days are counted from"),
                    answers: &[
                        answer(
                            "next-opening",
                            "the next opening",
                            "Logged on Saturday counts as Monday morning.",
                        ),
                        answer(
                            "same-date",
                            "the date of logging",
                            "Logged on Saturday counts as Saturday.",
                        ),
                    ],
                },
                Rule {
                    name: "several",
                    ask: t("Of several targets that fit a ticket"),
                    answers: &[
                        answer(
                            "first",
                            "the first one in the list applies",
                            "The order of the targets matters.",
                        ),
                        answer(
                            "earliest",
                            "the one that is due first applies",
                            "The order of the targets does not matter.",
                        ),
                    ],
                },
                own("atRisk"),
            ],
        },
        Group {
            title: t("First replies"),
            rules: &[
                own("responses"),
                Rule {
                    name: "providerOpened",
                    ask: t("For a ticket that the provider logged"),
                    answers: &[
                        answer(
                            "no-clock",
                            "no first reply is owed",
                            "It is listed as not covered.",
                        ),
                        answer(
                            "second-response",
                            "the second reply is owed",
                            "The first one is what opened the ticket.",
                        ),
                        answer(
                            "met-at-once",
                            "logging it is the first reply",
                            "The reply is always in time.",
                        ),
                    ],
                },
                Rule {
                    name: "resolvedWithoutReply",
                    ask: t("A ticket that is resolved with no reply"),
                    answers: &[
                        answer(
                            "counts",
                            "is replied to by its resolution",
                            "The reply is in time if the resolution was.",
                        ),
                        answer(
                            "missed",
                            "has missed its reply",
                            "However fast it was resolved.",
                        ),
                        answer(
                            "left-out",
                            "owes no reply",
                            "It is left out of the figures for replies.",
                        ),
                    ],
                },
            ],
        },
        Group {
            title: t("Changes on the way"),
            rules: &[
                Rule {
                    name: "priorityChange",
                    ask: t("When the priority of a ticket changes"),
                    answers: &[
                        answer(
                            "retroactive",
                            "the new target counts from the start",
                            "Earlier pauses are kept.",
                        ),
                        answer(
                            "forward",
                            "the new target counts from the change on",
                            "What was missed before stays missed.",
                        ),
                        answer(
                            "carry-percent",
                            "the share used so far is carried over",
                            "Half of 8 h used is half of 4 h used.",
                        ),
                        answer(
                            "reset",
                            "the clock starts again with the new target",
                            "As if nothing had been before.",
                        ),
                        answer(
                            "strictest-ever",
                            "the strictest target it ever had applies",
                            "Of all that applied, the one that is due first.",
                        ),
                        answer(
                            "initial-wins",
                            "its first target stays",
                            "Later changes move nothing.",
                        ),
                    ],
                },
                Rule {
                    name: "reopen",
                    ask: t("When a ticket is reopened"),
                    answers: &[
                        answer(
                            "continue-excluding-closed",
                            "its clock goes on, without the time it was resolved",
                            "Only work counts.",
                        ),
                        answer(
                            "continue",
                            "its clock goes on, with the time it was resolved",
                            "A reopened ticket is often late at once.",
                        ),
                        answer(
                            "restart",
                            "its clock starts again",
                            "What ran before no longer counts.",
                        ),
                        answer(
                            "new-cycle",
                            "each resolution ends a clock of its own",
                            "Every one of them is judged.",
                        ),
                        answer(
                            "first-resolution-only",
                            "its first resolution stands",
                            "What follows is not judged.",
                        ),
                    ],
                },
                own("reopenWithin"),
                Rule {
                    name: "merged",
                    ask: t("A ticket that was merged into another"),
                    answers: &[
                        answer(
                            "excluded",
                            "is left out",
                            "The other one keeps its own clocks.",
                        ),
                        answer(
                            "earliest-start",
                            "lends the other its start, and is left out",
                            "The clocks start when the first of them was logged.",
                        ),
                        answer(
                            "follows",
                            "is judged by what happens to the other",
                            "Both customers waited until it was resolved.",
                        ),
                    ],
                },
                Rule {
                    name: "versions",
                    ask: t("When other targets come into force"),
                    answers: &[
                        answer(
                            "at-start",
                            "clocks that run keep theirs",
                            "The version at the start of a clock counts.",
                        ),
                        answer(
                            "at-each-instant",
                            "clocks that run change to theirs",
                            "As if the priority of the ticket had changed.",
                        ),
                    ],
                },
                Rule {
                    name: "corrections",
                    ask: t("Where a time was corrected"),
                    answers: &[
                        answer(
                            "count",
                            "the corrected time counts",
                            "Both are kept and shown.",
                        ),
                        answer(
                            "ignored",
                            "the time recorded first counts",
                            "Both are kept and shown.",
                        ),
                    ],
                },
                Rule {
                    name: "pauseAfterBreach",
                    ask: t("A pause that begins after the target was missed"),
                    answers: &[
                        answer("stops", "stops the overrun", "It never undoes the miss."),
                        answer("ignored", "changes nothing", "The overrun goes on."),
                    ],
                },
                Rule {
                    name: "cycles",
                    ask: t("When a clock runs several times on one ticket"),
                    answers: &[
                        answer(
                            "each",
                            "each run is judged by itself",
                            "Three updates are three verdicts.",
                        ),
                        answer(
                            "worst",
                            "the worst run stands for all",
                            "Three updates are one verdict.",
                        ),
                        answer(
                            "all",
                            "all runs together must be in time",
                            "Not judged while one is open, unless one was missed.",
                        ),
                    ],
                },
            ],
        },
        Group {
            title: t("Clocks on the wall"),
            rules: &[
                Rule {
                    name: "dst",
                    ask: t("Where clocks change, service hours"),
                    answers: &[
                        answer(
                            "wall-clock",
                            "follow the clock on the wall",
                            "Open whenever it reads inside the hours.",
                        ),
                        answer(
                            "edges",
                            "keep their two ends",
                            "A skipped end moves forward, a repeated one is its first.",
                        ),
                    ],
                },
                Rule {
                    name: "zone",
                    ask: t("Service hours are read in the time zone of"),
                    answers: &[
                        answer(
                            "agreement",
                            "the agreement",
                            "Unless a calendar names its own.",
                        ),
                        answer("provider", "the provider", "Every calendar names it."),
                        answer("customer", "the customer", "Every calendar names it."),
                        answer("site", "the site", "Every calendar names it."),
                        answer("caller", "the caller", "Every calendar names it."),
                    ],
                },
            ],
        },
    ],
    responses: [
        ("public-reply", t("a public reply by a person")),
        ("automatic-reply", t("an automatic reply")),
        ("acknowledgement", t("an acknowledgement")),
        ("call", t("a call")),
        ("status-change", t("any change of status")),
        ("assignment", t("the assignment to somebody")),
    ],
    respond_ask: t("What counts as a first reply"),
    respond_says: t("As a first reply counts {0}."),
    respond_last: t("Something must count as a reply."),
    round_ask: t("Before it is compared, the time used"),
    round_none: t("is not rounded"),
    round_modes: [
        ("up", t("is rounded up")),
        ("down", t("is rounded down")),
        ("nearest", t("is rounded to the nearest")),
    ],
    round_to: t("to multiples of"),
    round_effect: t("Once and at the end."),
    within_ask: t("A resolution stands if the ticket is reopened later than"),
    within_says: t("A resolution stands if the ticket is reopened more than {0} later."),
    within_none: t("A ticket may be reopened however late."),
    within_any: t("no limit"),
    within_effect: t("In real time after the resolution; one day is 24 h."),
    risk_ask: t("A running clock is at risk from this share of its target"),
    risk_says: t("A running clock is at risk from {0} of its target on."),
    risk_effect: t("It changes the word shown, not the verdict."),
};
