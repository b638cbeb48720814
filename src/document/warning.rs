//! Thresholds: when somebody is told that a target is being used up, or was missed (rules 38 and 39).
//!
//! `agreement` lists them, `crate::explain` says when each of them falls.

use super::read::{At, Read, record};
use crate::length::Length;
use crate::money::Share;
use serde::Serialize;

/// A threshold of every clock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Warning {
    /// Its id.
    pub id: String,
    /// When it falls.
    pub at: WarnAt,
}

/// When a threshold falls, in the clock's own time, so that pauses move it too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum WarnAt {
    /// This share of the target is used; more than 100 % lies after the breach.
    Used {
        /// The share.
        share: Share,
    },
    /// So much time is used.
    AfterStart {
        /// The time.
        time: Length,
    },
    /// So much time is left.
    BeforeDue {
        /// The time.
        time: Length,
    },
    /// The target is exceeded by so much.
    AfterDue {
        /// The time.
        time: Length,
    },
}

record!(Warning { id, at });

impl Read for WarnAt {
    fn read(at: At<'_>) -> WarnAt {
        let kind = at.kind(&[
            ("used", 0),
            ("after-start", 1),
            ("before-due", 2),
            ("after-due", 3),
        ]);
        if kind == 0 {
            let fields = at.record(&["kind", "share"]);
            return WarnAt::Used {
                share: fields.required("share"),
            };
        }
        let time = at.record(&["kind", "time"]).required("time");
        match kind {
            1 => WarnAt::AfterStart { time },
            2 => WarnAt::BeforeDue { time },
            _ => WarnAt::AfterDue { time },
        }
    }
}
