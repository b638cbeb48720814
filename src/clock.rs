//! One target applied to one ticket: how much time it used, when it is due, how it stands.
//!
//! `judge` reads a `history` against the `terms`; one ticket and a million take the same path.
//! `cycle` says where its clocks start and stop, `change` which target governs, `version` which of
//! its versions, `plan` what that asks,
//! `pause` when a clock stands still, `note` what else to say of it. `explain` tells the same story step
//! by step, `compliance` counts the verdicts.

mod change;
mod cycle;
mod judge;
mod note;
mod pause;
mod plan;
mod version;

pub(crate) use judge::Judge;
pub(crate) use pause::{Pause, PauseCause, Standstill};

use crate::time::Instant;
use serde::Serialize;

/// How a clock stands (rule 17). The widget's word is in brackets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Logged after the instant of judging.
    NotStarted,
    /// The clock runs (Running).
    Running,
    /// It runs and most of the target is used (At risk).
    AtRisk,
    /// A pause stops it (Paused).
    Paused,
    /// The service is closed (Outside hours).
    OutsideHours,
    /// It stopped in time (Met).
    Met,
    /// The target is exceeded, whether the clock has stopped or not (Missed).
    Breached,
    /// The ticket was cancelled, a duplicate, merged or spam (Left out).
    Cancelled,
    /// The data cannot decide (Can't tell).
    Unknown,
    /// No target applies (Not covered).
    NotCovered,
}

impl Status {
    /// Every status.
    pub const ALL: [Status; 10] = [
        Status::NotStarted,
        Status::Running,
        Status::AtRisk,
        Status::Paused,
        Status::OutsideHours,
        Status::Met,
        Status::Breached,
        Status::Cancelled,
        Status::Unknown,
        Status::NotCovered,
    ];

    /// Whether the clock is neither judged nor excluded: it may still be met or missed.
    pub fn is_open(self) -> bool {
        matches!(
            self,
            Status::NotStarted
                | Status::Running
                | Status::AtRisk
                | Status::Paused
                | Status::OutsideHours
        )
    }
}

/// Something about a clock that a reader of its verdict should know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Note {
    /// A local time fell into the hour that clocks skip, and was moved forward by the gap.
    SkippedTime,
    /// A local time exists twice, and its first reading was taken.
    RepeatedTime,
    /// Resolved without a reply: the resolution counts as the response (rule 28).
    ResolvedWithoutReply,
    /// Resolved at the instant it was logged.
    ResolvedWhenLogged,
    /// Reopened (rule 34).
    Reopened,
    /// A pause reached its cap, and the clock ran again (rule 23).
    PauseCapped,
    /// A change of priority, or of another field, led to a laxer target (rule 32).
    TargetRelaxed,
    /// The target changed when most of the one before was used (rule 32).
    TargetChangedLate,
    /// The target is used up exactly at closing time (rule 10).
    DueAtClose,
    /// Stopped in time by the clock, but after the due time that is shown (rule 12).
    ClockAndDeadlineDisagree,
    /// A part of it lies in years for which no holidays are known.
    HolidaysUnknown,
    /// The field that says when it is due is empty, or says no time (rule 13).
    DeadlineMissing,
    /// Logged outside the hours, so the target is longer (rule 14).
    Surcharged,
    /// A change of priority, or of another field, started the clock anew (rule 32).
    TargetRestarted,
    /// A change of priority carried over what was used of the target before (rule 32).
    ShareCarried,
    /// Reopened after the time in which that counts: the resolution stands (rule 34).
    ReopenedLate,
    /// Measured only while assigned to those whom the target names (rule 33).
    AssignedElsewhere,
    /// It follows the ticket that this one was merged into, or starts with one that was merged into it
    /// (rule 35).
    Merged,
    /// A time of the ticket was corrected (rule 37).
    TimesCorrected,
    /// Another version of the targets came into force while it ran, and changed its target (rule 36).
    VersionChanged,
}

impl Note {
    /// Every note.
    pub const ALL: [Note; 20] = [
        Note::SkippedTime,
        Note::RepeatedTime,
        Note::ResolvedWithoutReply,
        Note::ResolvedWhenLogged,
        Note::Reopened,
        Note::PauseCapped,
        Note::TargetRelaxed,
        Note::TargetChangedLate,
        Note::DueAtClose,
        Note::ClockAndDeadlineDisagree,
        Note::HolidaysUnknown,
        Note::DeadlineMissing,
        Note::Surcharged,
        Note::TargetRestarted,
        Note::ShareCarried,
        Note::ReopenedLate,
        Note::AssignedElsewhere,
        Note::Merged,
        Note::TimesCorrected,
        Note::VersionChanged,
    ];
}

/// A set of notes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "js", tsify(type = "Note[]"))]
pub struct Notes(u32);

impl Notes {
    /// Adds a note if the condition holds.
    pub(crate) fn add_if(&mut self, condition: bool, note: Note) {
        self.0 |= u32::from(condition) << note as u16;
    }

    /// Whether a note is in the set.
    pub fn contains(self, note: Note) -> bool {
        self.0 & 1 << note as u16 != 0
    }

    /// The notes in the set.
    pub fn iter(self) -> impl Iterator<Item = Note> {
        Note::ALL
            .into_iter()
            .filter(move |&note| self.contains(note))
    }
}

impl Serialize for Notes {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

/// One target applied to one ticket. All lengths are seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Clock {
    /// How it stands.
    pub status: Status,
    /// Whether what it waits for has happened.
    pub stopped: bool,
    /// The position of the target in the agreement, if one applies.
    pub target: Option<u16>,
    /// When the ticket was logged.
    pub started: Option<Instant>,
    /// When it stopped, or the instant of judging.
    pub until: Instant,
    /// Time that counted, in the target's calendar and without pauses.
    pub used: i64,
    /// Service time taken out by pauses.
    pub paused: i64,
    /// The target.
    pub limit: i64,
    /// When the target is used up. While `due_moves`, the earliest it can be.
    pub due: Option<Instant>,
    /// Whether an open pause still moves the due time (rule 21).
    pub due_moves: bool,
    /// The instant of the verdict: when it stopped if it was met, when it was due if it was missed (rule 41).
    pub judged_at: Option<Instant>,
    /// What a reader should know.
    pub notes: Notes,
}

impl Clock {
    /// Seconds left of the target; negative when it is exceeded.
    pub fn margin(&self) -> i64 {
        self.limit - self.used
    }

    /// How much this cycle weighs when one speaks for all: a miss most, then the share used, or, where
    /// all of them must pass, what is still open.
    fn severity(&self, all: bool) -> (bool, bool, i128) {
        let share = i128::from(self.used) * 1_000_000 / i128::from(self.limit.max(1));
        let missed = self.status == Status::Breached;
        (missed, all && self.status.is_open(), share)
    }
}
