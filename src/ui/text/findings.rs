//! The words for what a careful reader would point at in the terms. The sentences are the engine's own.
//! `{0}` and `{1}` are filled by `text::fill`.

/// The words for findings.
pub struct Findings {
    pub list: &'static str,
    pub check: &'static str,
    pub unfair: &'static str,
    pub more: &'static str,
    pub others: &'static str,
    /// What a finding is about, by the list that its path leads into.
    pub about: [(&'static str, &'static str); 9],
    pub band: &'static str,
    pub outage: &'static str,
}

/// English.
pub const EN: Findings = Findings {
    list: "What to look at in these terms",
    check: "Check this",
    unfair: "May be unfair",
    more: "And {0} more",
    others: "{0} others are not listed.",
    about: [
        ("targets", "Target {0}"),
        ("measures", "Figure {0}"),
        ("availability", "Availability {0}"),
        ("reported", "Reported figure {0}"),
        ("credits", "Credit {0}"),
        ("charges", "Charge {0}"),
        ("parts", "Part {0}"),
        ("outages", "Outage {0}"),
        ("samples", "Sample {0}"),
    ],
    band: "{0}, band {1}",
    outage: "outage {0}",
};
