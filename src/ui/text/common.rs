//! The words of the frame and those that every region shares.

use super::{Text, t, texts};

texts! {
    /// The words of the frame and those that every region shares.
    pub struct Common {
        pub title: Text,
        pub privacy: Text,
        pub undo: Text,
        pub redo: Text,
        pub agreement: Text,
        pub show_terms: Text,
        pub hide_terms: Text,
        pub views: Text,
        pub one_ticket: Text,
        pub all_tickets: Text,
        pub compare_terms: Text,
        pub change: Text,
        pub done: Text,
        pub remove: Text,
        pub met: Text,
        pub missed: Text,
        pub running: Text,
        pub at_risk: Text,
        pub paused: Text,
        pub outside_hours: Text,
        pub not_started: Text,
        pub cancelled: Text,
        pub unknown: Text,
        pub not_covered: Text,
        pub refused: Text,
        /// Where a table has nothing to say.
        pub dash: Text,
    }
}

/// English.
pub const EN: Common = Common {
    title: t("SLA calculator"),
    privacy: t("Nothing leaves this page"),
    undo: t("Undo"),
    redo: t("Redo"),
    agreement: t("The agreement"),
    show_terms: t("Show terms"),
    hide_terms: t("Hide terms"),
    views: t("Views"),
    one_ticket: t("One ticket"),
    all_tickets: t("All tickets"),
    compare_terms: t("Compare terms"),
    change: t("Change"),
    done: t("Done"),
    remove: t("Remove"),
    met: t("Met"),
    missed: t("Missed"),
    running: t("Running"),
    at_risk: t("At risk"),
    paused: t("Paused"),
    outside_hours: t("Outside hours"),
    not_started: t("Not started"),
    cancelled: t("Left out"),
    unknown: t("Can’t tell"),
    not_covered: t("Not covered"),
    refused: t("From the last valid terms"),
    dash: t("–"),
};
