//! The words of what is not there yet, or not there at all: work in progress, a list that is empty or too long.

use super::{Text, t, texts};

texts! {
    /// The words of states.
    pub struct States {
        pub recalculating: Text,
        pub judged_of: Text,
        pub reading: Text,
        pub rows_so_far: Text,
        pub cancel: Text,
        pub sorting: Text,
        pub empty: Text,
        pub use_example: Text,
        pub too_many: Text,
        pub rows_of: Text,
        pub range_from: Text,
        pub range_to: Text,
        pub in_range: Text,
        pub still_too_many: Text,
    }
}

/// English.
pub const EN: States = States {
    recalculating: t("Recalculating…"),
    judged_of: t("{0} of {1} judged"),
    reading: t("Reading the file…"),
    rows_so_far: t("{0} row so far|{0} rows so far"),
    cancel: t("Cancel"),
    sorting: t("Sorting the tickets…"),
    empty: t("There are no tickets yet: bring in your own, or look at an example."),
    use_example: t("Use example tickets"),
    too_many: t("This file has {0}. Choose a date range."),
    rows_of: t("{0} row|{0} rows"),
    range_from: t("First month"),
    range_to: t("Last month"),
    in_range: t("{0} ticket was logged then.|{0} tickets were logged then."),
    still_too_many: t("That is more than {0}: choose fewer months."),
};
