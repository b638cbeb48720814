//! The words for what a careful reader would point at in the terms. The sentences are the engine's own.
//! `{0}` and `{1}` are filled by `text::fill`.

use super::{Text, t, texts};

texts! {
    /// The words for findings.
    pub struct Findings {
        pub list: Text,
        pub check: Text,
        pub unfair: Text,
        pub more: Text,
        pub others: Text,
        /// What a finding is about, by the list that its path leads into.
        pub about: [(&'static str, Text); 9],
        pub band: Text,
        pub outage: Text,
    }
}

/// English.
pub const EN: Findings = Findings {
    list: t("What to look at in these terms"),
    check: t("Check this"),
    unfair: t("May be unfair"),
    more: t("And {0} more"),
    others: t("{0} others are not listed."),
    about: [
        ("targets", t("Target {0}")),
        ("measures", t("Figure {0}")),
        ("availability", t("Availability {0}")),
        ("reported", t("Reported figure {0}")),
        ("credits", t("Credit {0}")),
        ("charges", t("Charge {0}")),
        ("parts", t("Part {0}")),
        ("outages", t("Outage {0}")),
        ("samples", t("Sample {0}")),
    ],
    band: t("{0}, band {1}"),
    outage: t("outage {0}"),
};
