//! The words for published agreements that one can start from.
//! `{0}` and `{1}` are filled by `text::fill`.

/// The words for published agreements.
pub struct Published {
    pub start: &'static str,
    pub which: &'static str,
    pub choose: &'static str,
    pub fetching: &'static str,
    pub lost: &'static str,
    pub again: &'static str,
    /// Who says so, by the word of the index.
    pub marks: [&'static str; 3],
    pub dated: &'static str,
    pub source: &'static str,
    pub opens: &'static str,
    pub take: &'static str,
    pub take_note: &'static str,
    pub own_targets: &'static str,
    pub replace: &'static str,
    pub replace_note: &'static str,
}

/// English.
pub const EN: Published = Published {
    start: "Start from published terms",
    which: "Published terms",
    choose: "Choose…",
    fetching: "Fetching the terms…",
    lost: "The terms could not be fetched. Look whether you are online.",
    again: "Try again",
    marks: [
        "From the provider’s own text",
        "In part from other people’s copies of the text",
        "An example of its kind",
    ],
    dated: "{0}, {1}.",
    source: "Read it at {0}",
    opens: "(opens in a new tab)",
    take: "Take its service credits",
    take_note: "“Take” replaces the credits here: your hours, targets and time zone stay, and periods begin and end in that zone.",
    own_targets: "Its credits rest on its own targets for tickets, so they come only with all of its terms.",
    replace: "Replace all terms",
    replace_note: "“Replace” leaves your tickets and outages as they are.",
};
