//! The words for published agreements that one can start from.
//! `{0}` and `{1}` are filled by `text::fill`.

use super::{Text, t, texts};

texts! {
    /// The words for published agreements.
    pub struct Published {
        pub start: Text,
        pub which: Text,
        pub choose: Text,
        pub fetching: Text,
        pub lost: Text,
        pub again: Text,
        /// Who says so, by the word of the index.
        pub marks: [Text; 3],
        pub dated: Text,
        pub source: Text,
        pub opens: Text,
        pub take: Text,
        pub take_note: Text,
        pub own_targets: Text,
        pub replace: Text,
        pub replace_note: Text,
    }
}

/// English.
pub const EN: Published = Published {
    start: t("Start from published terms"),
    which: t("Published terms"),
    choose: t("Choose…"),
    fetching: t("Fetching the terms…"),
    lost: t("The terms could not be fetched. Look whether you are online."),
    again: t("Try again"),
    marks: [
        t("From the provider’s own text"),
        t("In part from other people’s copies of the text"),
        t("An example of its kind"),
    ],
    dated: t("{0}, {1}."),
    source: t("Read it at {0}"),
    opens: t("(opens in a new tab)"),
    take: t("Take its service credits"),
    take_note: t(
        "“Take” replaces the credits here: your hours, targets and time zone stay, and periods begin and end in that zone.",
    ),
    own_targets: t(
        "Its credits rest on its own targets for tickets, so they come only with all of its terms.",
    ),
    replace: t("Replace all terms"),
    replace_note: t("“Replace” leaves your tickets and outages as they are."),
};
