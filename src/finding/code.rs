//! What kinds of findings on terms there are, each with the word that programs know it by.
//!
//! The neighbours of this file make them; whoever shows findings can tell them apart by it.

use serde::{Serialize, Serializer};
use std::fmt;

/// The kinds, each with its word.
macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $name:ident = $word:literal,)+) => {
        /// What kind of finding on terms it is.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Code {
            $($(#[doc = $doc])+ $name,)+
        }

        impl Code {
            /// All of them.
            pub const ALL: &'static [Code] = &[$(Code::$name),+];

            /// The word for it in kebab-case, stable for programs.
            pub fn word(self) -> &'static str {
                match self {
                    $(Code::$name => $word,)+
                }
            }
        }
    };
}

codes! {
    /// A clock that never starts.
    NeverAttaches = "never-attaches",
    /// A clock that starts standing still.
    AttachesPaused = "attaches-paused",
    /// A pause that cannot hold when its clock starts.
    StartExcludesPause = "start-excludes-pause",
    /// A clock that is resumed and never paused.
    NothingToResume = "nothing-to-resume",
    /// More time to respond than to resolve.
    ResponseAfterResolution = "response-after-resolution",
    /// A period that is cut by a date of its measure.
    PeriodCut = "period-cut",
    /// Readings between two bands.
    BandGap = "band-gap",
    /// Readings past the last band.
    PastLastBand = "past-last-band",
    /// Readings in two bands.
    BandOverlap = "band-overlap",
    /// A band that never counts.
    UnreachableBand = "unreachable-band",
    /// What is worse costs less.
    NotMonotone = "not-monotone",
    /// A first band that gives nothing.
    FirstBandGivesNothing = "first-band-gives-nothing",
    /// Owed at the very goal.
    GoalEdgeInCredit = "goal-edge-in-credit",
    /// Owed although the goal is reached.
    PenaltyWhileCompliant = "penalty-while-compliant",
    /// A reward although the goal is missed.
    RewardWhileMissed = "reward-while-missed",
    /// A credit and a reward for the same figure.
    PenaltyAndReward = "penalty-and-reward",
    /// Misses for which nothing is owed.
    MissesCostNothing = "misses-cost-nothing",
    /// A goal that no credit looks at.
    GoalWithoutCredit = "goal-without-credit",
    /// A credit that begins later than its target ends.
    TriggerDiffersFromTarget = "trigger-differs-from-target",
    /// Nothing caps what is owed.
    Uncapped = "uncapped",
    /// More is owed than is paid.
    CreditAboveCharge = "credit-above-charge",
    /// Parts of a charge that are more than all of it.
    PartsAboveWhole = "parts-above-whole",
    /// Points that nothing turns into money.
    PointsUnconverted = "points-unconverted",
    /// One ticket that counts for two credits.
    OneTicketCostsTwice = "one-ticket-costs-twice",
    /// Two columns of a table that differ.
    ColumnsDisagree = "columns-disagree",
    /// A period that lies in a gap.
    PeriodInGap = "period-in-gap",
    /// A figure that is owed for by how it is rounded.
    RoundingDecides = "rounding-decides",
    /// Misses that still cost more.
    OpenMissesAccrue = "open-misses-accrue",
    /// Outages that count with both shares.
    OutagesAddUp = "outages-add-up",
    /// Outages that count nowhere.
    UnmeasuredService = "unmeasured-service",
    /// Samples that count nowhere.
    UnmeasuredSamples = "unmeasured-samples",
    /// A goal above what its components allow.
    GoalAboveCeiling = "goal-above-ceiling",
    /// An exclusion that no outage is of.
    KindUnused = "kind-unused",
}

/// What a reader should make of a finding on terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// It may not say what its author means.
    Check,
    /// One side may bear more than it expects.
    Unfair,
}

impl Code {
    /// What to make of a finding of this kind.
    pub fn mark(self) -> Mark {
        match self {
            Code::NotMonotone
            | Code::FirstBandGivesNothing
            | Code::GoalEdgeInCredit
            | Code::PenaltyWhileCompliant
            | Code::RewardWhileMissed
            | Code::PenaltyAndReward
            | Code::MissesCostNothing
            | Code::GoalWithoutCredit
            | Code::TriggerDiffersFromTarget
            | Code::Uncapped
            | Code::CreditAboveCharge
            | Code::PartsAboveWhole
            | Code::OneTicketCostsTwice
            | Code::GoalAboveCeiling => Mark::Unfair,
            Code::NeverAttaches
            | Code::AttachesPaused
            | Code::StartExcludesPause
            | Code::NothingToResume
            | Code::ResponseAfterResolution
            | Code::PeriodCut
            | Code::BandGap
            | Code::PastLastBand
            | Code::BandOverlap
            | Code::UnreachableBand
            | Code::PointsUnconverted
            | Code::ColumnsDisagree
            | Code::PeriodInGap
            | Code::RoundingDecides
            | Code::OpenMissesAccrue
            | Code::OutagesAddUp
            | Code::UnmeasuredService
            | Code::UnmeasuredSamples
            | Code::KindUnused => Mark::Check,
        }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.word())
    }
}
