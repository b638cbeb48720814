//! Deadlines that are not a length: a time on a business day, or a date that the ticket carries.
//!
//! A target has one in `by` instead of a length in `within` (semantics, rule 13); `agreement` holds
//! both, `crate::deadline` works them out.

use super::hours::TimeOfDay;
use super::is_default;
use super::read::{At, Read, words};
use serde::Serialize;

/// By when, where no length says it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(
    tag = "kind",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
pub enum Deadline {
    /// A time on the n-th business day after the day that counts as that of logging; 0 is that day
    /// itself. A business day is a date on which the target's calendar opens.
    BusinessDay {
        /// How many business days later.
        days: u32,
        /// The time of that day; left out, the end of its hours.
        #[serde(skip_serializing_if = "Option::is_none")]
        time: Option<TimeOfDay>,
        /// What is logged later than this counts as logged on the next business day.
        #[serde(skip_serializing_if = "Option::is_none")]
        cut_off: Option<TimeOfDay>,
        /// Whether pauses move it.
        #[serde(skip_serializing_if = "is_default")]
        #[cfg_attr(feature = "js", tsify(optional))]
        pauses: Moves,
    },
    /// The date and time in a field of the ticket, such as one agreed with the customer: the value in
    /// force when the clock ends.
    Field {
        /// The field.
        field: String,
        /// What becomes of a time outside the hours.
        #[serde(skip_serializing_if = "is_default")]
        #[cfg_attr(feature = "js", tsify(optional))]
        when_closed: WhenClosed,
        /// Whether pauses move it.
        #[serde(skip_serializing_if = "is_default")]
        #[cfg_attr(feature = "js", tsify(optional))]
        pauses: Moves,
    },
}

impl Deadline {
    /// Whether pauses move it.
    pub fn pauses(&self) -> Moves {
        match self {
            Deadline::BusinessDay { pauses, .. } | Deadline::Field { pauses, .. } => *pauses,
        }
    }
}

/// Whether pauses move a deadline (rule 13).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Moves {
    /// It stands whatever happens.
    #[default]
    Ignored,
    /// Service time that pauses take out is added behind it.
    Move,
}

/// What becomes of a dated deadline that lies outside the hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum WhenClosed {
    /// It stays where it is.
    #[default]
    Stays,
    /// It moves to the next opening.
    NextOpening,
}

words!(Moves { Ignored = "ignored", Move = "move" });
words!(WhenClosed { Stays = "stays", NextOpening = "next-opening" });

/// The kinds, as words of a document.
#[derive(Clone, Copy)]
enum Kind {
    BusinessDay,
    Field,
}

impl Read for Deadline {
    fn read(at: At<'_>) -> Deadline {
        let kinds = [("business-day", Kind::BusinessDay), ("field", Kind::Field)];
        match at.kind(&kinds) {
            Kind::BusinessDay => {
                let fields = at.record(&["kind", "days", "time", "cut_off", "pauses"]);
                Deadline::BusinessDay {
                    days: fields.required("days"),
                    time: fields.or("time", None),
                    cut_off: fields.or("cut_off", None),
                    pauses: fields.or("pauses", Moves::default()),
                }
            }
            Kind::Field => {
                let fields = at.record(&["kind", "field", "when_closed", "pauses"]);
                Deadline::Field {
                    field: fields.required("field"),
                    when_closed: fields.or("when_closed", WhenClosed::default()),
                    pauses: fields.or("pauses", Moves::default()),
                }
            }
        }
    }
}
