//! A share of met clocks and how it is held against a goal: few of them, rounding, what it may become.
//!
//! Made from `counts`; `credits` turns the figures of a measure into money.

use super::counts::Counts;
use crate::document::measure::{FigureRounding, FigureRoundingMode, SmallNumbers};
use crate::money::Percent;
use rust_decimal::{Decimal, RoundingStrategy};
use serde::Serialize;

/// A figure with what it is made of.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Figure {
    /// The two counts and the exclusions.
    pub counts: Counts,
    /// Met of judged, unrounded.
    pub compliance: Option<Percent>,
    /// The figure that should be reached.
    pub goal: Option<Percent>,
    /// Whether it is.
    pub reached: Option<bool>,
    /// Whether one miss more or less decides that (rule 43).
    pub one_decides: bool,
    /// What was compared with the goal, if the agreement rounds (rule 44) or divides by a least number
    /// (rule 43).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub compared: Option<Percent>,
    /// Why it is not held against its goal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_judged: Option<NotJudged>,
    /// Why the goal is reached although the figure is lower than the goal of normal periods.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub excuse: Option<Excuse>,
    /// What it may become when the open ones are judged (rule 42).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub possible: Option<Possible>,
}

/// Why a figure is not held against its goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(
    tag = "kind",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
pub enum NotJudged {
    /// Fewer than the least number were judged (rule 43).
    TooFew {
        /// The least number.
        minimum: u32,
    },
    /// There was more work than the goals hold for (rule 45).
    TooMuchWork {
        /// How much there was.
        volume: u64,
        /// The limit.
        limit: u32,
    },
}

/// Why a goal is reached although the figure is lower than the goal of normal periods.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Excuse {
    /// There are no more misses than are allowed among few (rule 43).
    AllowedMisses,
    /// There was more work than the goal holds for, and a lower one took its place (rule 45).
    RelaxedGoal,
}

/// What a figure may become.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Possible {
    /// The lowest: every open one that can be missed in it is.
    pub worst: Option<Percent>,
    /// The highest: every open one that can be met in it is.
    pub best: Option<Percent>,
}

/// Open ones that may still be judged in a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(crate) struct Pending {
    /// May be met.
    pub met: u64,
    /// May be missed.
    pub missed: u64,
    /// Will be missed, as soon as they stop.
    pub lost: u64,
}

/// How figures are held against their goals.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Yardstick {
    pub small: SmallNumbers,
    pub rounding: Option<FigureRounding>,
}

impl Yardstick {
    /// The share of met ones as it is compared with a goal.
    fn share(&self, met: u64, judged: u64) -> Option<Percent> {
        let floor = self.small.denominator_floor.map_or(0, u64::from);
        let whole = if judged == 0 { 0 } else { judged.max(floor) };
        let share = Percent::of(whole - (judged - met), whole)?;
        Some(
            self.rounding
                .map_or(share, |rounding| round(share, rounding)),
        )
    }

    /// Whether so many misses among so many are allowed whatever the share.
    fn allows(&self, missed: u64, judged: u64) -> bool {
        let few = self
            .small
            .below
            .is_none_or(|below| judged < u64::from(below));
        few && self
            .small
            .allowed_misses
            .is_some_and(|allowed| missed <= u64::from(allowed))
    }

    /// The figure of some counts against a goal.
    pub fn figure(&self, counts: Counts, goal: Option<Percent>) -> Figure {
        let judged = counts.judged;
        let not_judged = self
            .small
            .minimum
            .filter(|&least| judged < u64::from(least));
        let goal_held = goal.filter(|_| not_judged.is_none());
        let high = |met| {
            self.share(met, judged)
                .zip(goal_held)
                .map(|(share, goal)| share >= goal)
        };
        let reached = |met| high(met).map(|high| high || self.allows(judged - met, judged));
        let one_decides = match reached(counts.met) {
            Some(true) => counts.met > 0 && reached(counts.met - 1) == Some(false),
            Some(false) => counts.met < judged && reached(counts.met + 1) == Some(true),
            None => false,
        };
        let excused = reached(counts.met) == Some(true) && high(counts.met) == Some(false);
        let declared = self.rounding.is_some() || self.small.denominator_floor.is_some();
        Figure {
            counts,
            compliance: counts.compliance(),
            goal,
            reached: reached(counts.met),
            one_decides,
            compared: self.share(counts.met, judged).filter(|_| declared),
            not_judged: not_judged.map(|minimum| NotJudged::TooFew { minimum }),
            excuse: excused.then_some(Excuse::AllowedMisses),
            possible: None,
        }
    }

    /// What the figure of some counts may become; nothing if nothing is pending.
    pub fn possible(&self, counts: Counts, pending: Pending) -> Option<Possible> {
        let share = |met, missed| {
            let met = counts.met + met;
            self.share(met, met + counts.breached + pending.lost + missed)
        };
        (pending != Pending::default()).then(|| Possible {
            worst: share(0, pending.missed),
            best: share(pending.met, 0),
        })
    }
}

impl Figure {
    /// The figure of some counts against a goal, without any declared rule.
    pub(crate) fn new(counts: Counts, goal: Option<Percent>) -> Figure {
        Yardstick::default().figure(counts, goal)
    }

    /// The figure that goals and credits look at.
    pub fn held(&self) -> Option<Percent> {
        self.compared.or(self.compliance)
    }
}

/// Rounded to a multiple; never above 100 %.
pub(crate) fn round(share: Percent, rounding: FigureRounding) -> Percent {
    let strategy = match rounding.mode {
        FigureRoundingMode::Down => RoundingStrategy::ToZero,
        FigureRoundingMode::Up => RoundingStrategy::AwayFromZero,
        FigureRoundingMode::HalfUp => RoundingStrategy::MidpointAwayFromZero,
        FigureRoundingMode::HalfEven => RoundingStrategy::MidpointNearestEven,
    };
    let multiple = share.0.checked_div(rounding.to.0);
    let rounded = multiple.and_then(|multiple| {
        let whole = multiple.round_dp_with_strategy(0, strategy);
        whole.checked_mul(rounding.to.0)
    });
    Percent(rounded.map_or(share.0, |rounded| rounded.min(Decimal::ONE_HUNDRED)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn rounding_goes_where_it_is_told() {
        use FigureRoundingMode::{Down, HalfEven, HalfUp, Up};
        for (met, judged, to, mode, expected) in [
            // 94.96 % and 94.95 % exactly.
            (2374, 2500, "0.1%", Down, "94.9%"),
            (2374, 2500, "0.1%", Up, "95%"),
            (2374, 2500, "0.1%", HalfUp, "95%"),
            (1899, 2000, "0.1%", HalfUp, "95%"),
            (1899, 2000, "0.1%", HalfEven, "95%"),
            (1897, 2000, "0.1%", HalfUp, "94.9%"),
            (1897, 2000, "0.1%", HalfEven, "94.8%"),
            // A third.
            (1, 3, "1%", HalfUp, "33%"),
            (1, 3, "1%", Up, "34%"),
            (2, 3, "0.01%", Down, "66.66%"),
            // Multiples of 30 % end at 90 %; above 100 % there is none.
            (1, 1, "30%", Down, "90%"),
            (1, 1, "30%", Up, "100%"),
            (0, 5, "0.1%", Up, "0%"),
        ] {
            let rounding = FigureRounding {
                to: to.parse().unwrap(),
                mode,
            };
            let share = Percent::of(met, judged).unwrap();
            assert_eq!(
                round(share, rounding).to_string(),
                expected,
                "{met}/{judged} {to} {mode:?}"
            );
        }
    }
}
