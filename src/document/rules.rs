//! The choices that an agreement may leave open, each with its default.
//!
//! Numbers are those of the rules; `report` lists the choices in force, `clock` and `deadline` obey them.
//!
#![doc = include_str!("../rules.md")]

use super::is_default;
use super::read::{At, Read, record, words};
use super::reading::{Dst, ZoneOf};
use super::versions::Versions;
use crate::length::Length;
use crate::money::Percent;
use serde::Serialize;

/// The choices that an agreement may leave open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(transform = crate::schema::may_lack("atRisk"))
)]
#[serde(rename_all = "camelCase")]
pub struct Rules {
    /// Exactly at the deadline (rule 11).
    #[serde(skip_serializing_if = "is_default")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub equality: Equality,
    /// The share of a target from which a running clock is at risk (rule 38).
    #[serde(skip_serializing_if = "is_usual_risk")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub at_risk: Percent,
    /// Where a target that is used up at closing time is due (rule 10).
    #[serde(skip_serializing_if = "is_default")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub closing_edge: ClosingEdge,
    /// What is compared, time used or instants (rule 12).
    #[serde(skip_serializing_if = "is_default")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub judge: JudgedBy,
    /// How the time used is rounded, once and at the end, before it is compared (rule 7).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rounding: Option<Rounding>,
    /// From where days are counted for a ticket that is logged outside the hours (rule 9).
    #[serde(skip_serializing_if = "is_default")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub outside_hours: OutsideHours,
    /// Which of several targets of one metric that fit a ticket applies (rule 14).
    #[serde(skip_serializing_if = "is_default")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub several: Several,
    /// What a pause does that begins after the target was missed (rule 22).
    #[serde(skip_serializing_if = "is_default")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub pause_after_breach: PauseAfterBreach,
    /// What counts as a first response (rule 26).
    #[serde(skip_serializing_if = "is_default")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub responses: Responses,
    /// What is owed for a ticket that the provider logged (rule 27).
    #[serde(skip_serializing_if = "is_default")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub provider_opened: ProviderOpened,
    /// What a resolution without a reply is for the first response (rule 28).
    #[serde(skip_serializing_if = "is_default")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub resolved_without_reply: ResolvedWithoutReply,
    /// Which target a ticket has whose priority, or another field, changes (rule 32).
    #[serde(skip_serializing_if = "is_default")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub priority_change: PriorityChange,
    /// What becomes of the clock of a ticket that is reopened (rule 34).
    #[serde(skip_serializing_if = "is_default")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub reopen: Reopen,
    /// Reopened later than this after the resolution, in real time, it is another matter: the
    /// resolution stands (rule 34).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reopen_within: Option<Length>,
    /// How the cycles of one ticket are counted (rule 31).
    #[serde(skip_serializing_if = "is_default")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub cycles: Cycles,
    /// What a ticket is that was merged into another (rule 35).
    #[serde(skip_serializing_if = "is_default")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub merged: MergedTickets,
    /// Which time counts where one was corrected (rule 37).
    #[serde(skip_serializing_if = "is_default")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub corrections: Corrections,
    /// Service hours where clocks change (rule 2).
    #[serde(skip_serializing_if = "is_default")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub dst: Dst,
    /// Whose zone the calendars are read in (rule 8).
    #[serde(skip_serializing_if = "is_default")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub zone: ZoneOf,
    /// Which version of the targets a clock is judged by (rule 36).
    #[serde(skip_serializing_if = "is_default")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub versions: Versions,
}

impl Default for Rules {
    fn default() -> Rules {
        Rules {
            equality: Equality::default(),
            at_risk: usual_risk(),
            closing_edge: ClosingEdge::default(),
            judge: JudgedBy::default(),
            rounding: None,
            outside_hours: OutsideHours::default(),
            several: Several::default(),
            pause_after_breach: PauseAfterBreach::default(),
            responses: Responses::default(),
            provider_opened: ProviderOpened::default(),
            resolved_without_reply: ResolvedWithoutReply::default(),
            priority_change: PriorityChange::default(),
            reopen: Reopen::default(),
            reopen_within: None,
            cycles: Cycles::default(),
            merged: MergedTickets::default(),
            corrections: Corrections::default(),
            dst: Dst::default(),
            zone: ZoneOf::default(),
            versions: Versions::default(),
        }
    }
}

fn usual_risk() -> Percent {
    Percent(rust_decimal::Decimal::from(80))
}

fn is_usual_risk(share: &Percent) -> bool {
    *share == usual_risk()
}

/// How a clock is judged that used its target to the second.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Equality {
    /// "Within 4 hours" includes 4 h 00 m 00 s.
    #[default]
    Met,
    /// It does not.
    Breached,
}

/// Where a target that is used up exactly at closing time is due (rule 10).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ClosingEdge {
    /// At closing time.
    #[default]
    Close,
    /// At the next opening.
    Open,
}

/// What decides whether a clock was in time (rule 12).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum JudgedBy {
    /// The time used against the target.
    #[default]
    Clock,
    /// The instant at which it stopped against the due time.
    Deadline,
}

/// How the time used is rounded before it is compared (rule 7).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Rounding {
    /// To multiples of this.
    pub to: Length,
    /// In which direction.
    pub mode: RoundingMode,
}

/// In which direction a length is rounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum RoundingMode {
    /// To the longer one.
    Up,
    /// To the shorter one.
    Down,
    /// To the nearer one, and up from the middle.
    Nearest,
}

impl Rounding {
    /// A length in seconds, rounded.
    pub fn apply(self, seconds: i64) -> i64 {
        let step = self.to.seconds.max(1);
        let add = match self.mode {
            RoundingMode::Up => step - 1,
            RoundingMode::Down => 0,
            RoundingMode::Nearest => step / 2,
        };
        (seconds + add).div_euclid(step) * step
    }
}

/// From where days are counted for a ticket that is logged outside the hours (rule 9).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum OutsideHours {
    /// It counts as logged at the next opening.
    #[default]
    NextOpening,
    /// From the date on which it was logged.
    SameDate,
}

/// Which of several targets of one metric that fit a ticket applies (rule 14).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Several {
    /// The first in the order of the agreement.
    #[default]
    First,
    /// The one that is due first.
    Earliest,
}

/// What a pause does that begins after the target was missed (rule 22). It never undoes the miss.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum PauseAfterBreach {
    /// It stops the overrun, as it stops the clock before.
    #[default]
    Stops,
    /// Nothing: the overrun goes on.
    Ignored,
}

/// The kinds of event that count as a first response (rule 26).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Responses(pub Vec<Response>);

impl Default for Responses {
    fn default() -> Responses {
        Responses(vec![Response::PublicReply])
    }
}

impl Read for Responses {
    fn read(at: At<'_>) -> Responses {
        Responses(Read::read(at))
    }
}

/// Something that may count as a response (rule 26).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Response {
    /// A public reply by a person of the provider.
    PublicReply,
    /// A reply that no person wrote.
    AutomaticReply,
    /// The word that the ticket has arrived.
    Acknowledgement,
    /// A call.
    Call,
    /// Any change of the status after logging.
    StatusChange,
    /// The assignment to somebody.
    Assignment,
}

/// What is owed for a ticket that the provider logged (rule 27).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ProviderOpened {
    /// No first response.
    #[default]
    NoClock,
    /// The second response: the first one is what opened the ticket.
    SecondResponse,
    /// The logging itself is the response.
    MetAtOnce,
}

/// What a resolution without a reply is for the first response (rule 28).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ResolvedWithoutReply {
    /// It counts as the response.
    #[default]
    Counts,
    /// The response is missed.
    Missed,
    /// No response was owed.
    LeftOut,
}

/// What a ticket is that was merged into another (rule 35).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum MergedTickets {
    /// Left out; the other ticket keeps its own clocks.
    #[default]
    Excluded,
    /// Left out; the other ticket's clocks start when the first of them was logged.
    EarliestStart,
    /// Judged as well: from the merge on by what happens to the other ticket.
    Follows,
}

/// Which time counts where one was corrected (rule 37).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Corrections {
    /// The corrected time, for whoever judges after the correction.
    #[default]
    Count,
    /// The time recorded first.
    Ignored,
}

/// Which target a ticket has whose priority, another field or version of the targets changes (rules 32
/// and 36).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum PriorityChange {
    /// The new one from the original start, earlier pauses kept.
    #[default]
    Retroactive,
    /// The new one from the change on; what was missed before stays missed.
    Forward,
    /// The new one, with the share that was used of the one before.
    CarryPercent,
    /// The new one from the change on, as if nothing had been before.
    Reset,
    /// Of all that ever applied, the one that is due first.
    StrictestEver,
    /// The one that applied when it was logged.
    InitialWins,
}

/// What becomes of the clock of a ticket that is reopened (rule 34).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Reopen {
    /// It goes on, and the time it was resolved does not count.
    #[default]
    ContinueExcludingClosed,
    /// It goes on, and the time it was resolved counts.
    Continue,
    /// It starts again at the reopening.
    Restart,
    /// Each resolution ends a clock of its own.
    NewCycle,
    /// The first resolution stands.
    FirstResolutionOnly,
}

/// How the cycles of one ticket are counted (rule 31).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Cycles {
    /// Each by itself.
    #[default]
    Each,
    /// The worst one for all.
    Worst,
    /// All of them must pass: as long as one is open, none is judged unless one was missed.
    All,
}

record!(Rounding { to, mode });
words!(Cycles { Each = "each", Worst = "worst", All = "all" });
words!(PauseAfterBreach { Stops = "stops", Ignored = "ignored" });
words!(Response {
    PublicReply = "public-reply",
    AutomaticReply = "automatic-reply",
    Acknowledgement = "acknowledgement",
    Call = "call",
    StatusChange = "status-change",
    Assignment = "assignment",
});
words!(ProviderOpened { NoClock = "no-clock", SecondResponse = "second-response", MetAtOnce = "met-at-once" });
words!(ResolvedWithoutReply { Counts = "counts", Missed = "missed", LeftOut = "left-out" });
words!(MergedTickets { Excluded = "excluded", EarliestStart = "earliest-start", Follows = "follows" });
words!(Corrections { Count = "count", Ignored = "ignored" });
words!(PriorityChange {
    Retroactive = "retroactive",
    Forward = "forward",
    CarryPercent = "carry-percent",
    Reset = "reset",
    StrictestEver = "strictest-ever",
    InitialWins = "initial-wins",
});
words!(Reopen {
    ContinueExcludingClosed = "continue-excluding-closed",
    Continue = "continue",
    Restart = "restart",
    NewCycle = "new-cycle",
    FirstResolutionOnly = "first-resolution-only",
});
words!(Equality { Met = "met", Breached = "breached" });
words!(ClosingEdge { Close = "close", Open = "open" });
words!(JudgedBy { Clock = "clock", Deadline = "deadline" });
words!(RoundingMode { Up = "up", Down = "down", Nearest = "nearest" });
words!(OutsideHours { NextOpening = "next-opening", SameDate = "same-date" });
words!(Several { First = "first", Earliest = "earliest" });

impl Read for Rules {
    fn read(at: At<'_>) -> Rules {
        let fields = at.record(&[
            "equality",
            "at_risk",
            "closing_edge",
            "judge",
            "rounding",
            "outside_hours",
            "several",
            "pause_after_breach",
            "responses",
            "provider_opened",
            "resolved_without_reply",
            "priority_change",
            "reopen",
            "reopen_within",
            "cycles",
            "merged",
            "corrections",
            "dst",
            "zone",
            "versions",
        ]);
        let defaults = Rules::default();
        Rules {
            equality: fields.or("equality", defaults.equality),
            at_risk: fields.or("at_risk", defaults.at_risk),
            closing_edge: fields.or("closing_edge", defaults.closing_edge),
            judge: fields.or("judge", defaults.judge),
            rounding: fields.or("rounding", defaults.rounding),
            outside_hours: fields.or("outside_hours", defaults.outside_hours),
            several: fields.or("several", defaults.several),
            pause_after_breach: fields.or("pause_after_breach", defaults.pause_after_breach),
            responses: fields.or("responses", defaults.responses),
            provider_opened: fields.or("provider_opened", defaults.provider_opened),
            resolved_without_reply: fields
                .or("resolved_without_reply", defaults.resolved_without_reply),
            priority_change: fields.or("priority_change", defaults.priority_change),
            reopen: fields.or("reopen", defaults.reopen),
            reopen_within: fields.or("reopen_within", defaults.reopen_within),
            cycles: fields.or("cycles", defaults.cycles),
            merged: fields.or("merged", defaults.merged),
            corrections: fields.or("corrections", defaults.corrections),
            dst: fields.or("dst", defaults.dst),
            zone: fields.or("zone", defaults.zone),
            versions: fields.or("versions", defaults.versions),
        }
    }
}
