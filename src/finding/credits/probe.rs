//! A credit tried out: what its schedule gives at every level that decides something, and between them.
//!
//! The other parts of `credits` look at these places instead of at the terms, so that what they say is what
//! the engine does.

use crate::credits::{Context, CreditStep, Reading, context, unit};
use crate::document::agreement::{
    Agreement, Band, Credit, CreditOn, Give, GiveUnit, Late, Level, Measure, Schedule, Take,
};
use crate::document::availability::{Availability, Basis};
use crate::document::measure::Periods;
use crate::length::Length;
use crate::money::{Number, Percent};
use crate::sentence::{Part, Sentence, said};
use crate::time::DAY;
use rust_decimal::Decimal;

/// What an id of a measure names.
#[derive(Clone)]
pub(super) struct Measured<'a> {
    pub id: &'a str,
    pub path: String,
    pub goal: Percent,
    pub periods: Periods,
    /// To multiples of what its figures are rounded.
    grain: Option<Percent>,
    pub clocks: Option<&'a Measure>,
    pub available: Option<&'a Availability>,
}

/// All measures of an agreement.
pub(super) fn measures(agreement: &Agreement) -> Vec<Measured<'_>> {
    let clocks = agreement.measures.iter().enumerate();
    let clocks = clocks.map(|(position, one)| Measured {
        id: &one.id,
        path: format!("agreement.measures[{position}]"),
        goal: one.goal,
        periods: one.period,
        grain: one.rounding.map(|rounding| rounding.to),
        clocks: Some(one),
        available: None,
    });
    let available = agreement.availability.iter().enumerate();
    let available = available.map(|(position, one)| Measured {
        id: &one.id,
        path: format!("agreement.availability[{position}]"),
        goal: one.goal,
        periods: one.period,
        grain: one.rounding.map(|rounding| rounding.to),
        clocks: None,
        available: Some(one),
    });
    let reported = agreement.reported.iter().enumerate();
    let reported = reported.map(|(position, one)| Measured {
        id: &one.id,
        path: format!("agreement.reported[{position}]"),
        goal: one.goal,
        periods: one.period,
        grain: None,
        clocks: None,
        available: None,
    });
    clocks.chain(available).chain(reported).collect()
}

/// The longest time that a period can have, in seconds, and one that it usually has.
fn seconds_of(periods: Periods) -> Option<(i64, i64)> {
    let (most, usual) = match periods {
        Periods::Day => (1, 1),
        Periods::Week => (7, 7),
        Periods::Weeks { count, .. } => (i64::from(count) * 7, i64::from(count) * 7),
        Periods::Months { block, .. } => {
            let months = i64::from(block.months());
            (months * 31, months * 30)
        }
        Periods::Rolling { days, .. } => (i64::from(days), i64::from(days)),
        Periods::Contract => return None,
    };
    // An hour more where clocks are set back.
    Some((most * DAY + 3600, usual * DAY))
}

/// A credit with what decides how it is read.
pub(super) struct Probe<'a> {
    pub credit: &'a Credit,
    /// Where it is in the document.
    pub path: String,
    /// The measure that it is on.
    pub measured: Option<Measured<'a>>,
    /// The goal that its figure is held against.
    pub goal: Option<Decimal>,
    pub unit: Option<GiveUnit>,
    context: Context,
    /// A reading of the kind that it looks at.
    kind: Reading,
    /// Readings are multiples of this.
    grain: Option<Decimal>,
    /// The lowest reading and the highest one.
    least: Decimal,
    most: Option<Decimal>,
}

/// What a credit gives at one place.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Given {
    /// The band in which it lies.
    pub band: Option<usize>,
    /// It lies between bands, or past the last one.
    pub gap: bool,
    pub amount: Decimal,
}

/// A level, or all readings between two levels.
#[derive(Clone, Copy)]
pub(super) struct Cell {
    pub low: Decimal,
    pub high: Option<Decimal>,
    /// A reading in it.
    pub sample: Decimal,
    pub given: Given,
}

impl Cell {
    fn is_level(&self) -> bool {
        self.high == Some(self.low)
    }
}

impl<'a> Probe<'a> {
    pub fn new(
        agreement: &'a Agreement,
        measures: &[Measured<'a>],
        position: usize,
        credit: &'a Credit,
    ) -> Probe<'a> {
        let of = |id: &str| measures.iter().find(|one| one.id == id).cloned();
        let measured = match &credit.on {
            CreditOn::Figure { measure, .. }
            | CreditOn::EachOutage { measure }
            | CreditOn::FailedPeriods { measure, .. } => of(measure),
            _ => None,
        };
        let seconds = measured.as_ref().and_then(|one| seconds_of(one.periods));
        let available = measured.as_ref().and_then(|one| one.available);
        let fixed = available.and_then(|one| match &one.basis {
            Basis::Fixed { time } => time.in_seconds(Some(DAY)),
            _ => None,
        });
        let (figure, time, number) = (
            Reading::Figure {
                figure: Percent(Decimal::ZERO),
            },
            Reading::Time {
                seconds: Number(Decimal::ZERO),
            },
            Reading::Number {
                number: Number(Decimal::ZERO),
            },
        );
        let one = Some(Decimal::ONE);
        let mut goal = None;
        let (kind, grain, least, most) = match &credit.on {
            CreditOn::Figure {
                take: Take::Figure, ..
            } => {
                goal = measured.as_ref().map(|one| one.goal.0);
                let grain = measured.as_ref().and_then(|one| one.grain);
                let least = fixed
                    .zip(seconds)
                    .map_or(Decimal::ZERO, |(fixed, (most, _))| {
                        let down = Decimal::from(most) * Decimal::ONE_HUNDRED;
                        let down = down.checked_div(Decimal::from(fixed)).unwrap_or_default();
                        (Decimal::ONE_HUNDRED - down).max(Decimal::ZERO)
                    });
                let grain = grain.map(|grain| grain.0);
                (figure, grain, least, Some(Decimal::ONE_HUNDRED))
            }
            CreditOn::Figure {
                take: Take::Downtime,
                ..
            }
            | CreditOn::EachOutage { .. } => {
                let most = seconds.map(|(most, _)| Decimal::from(most));
                (time, one, Decimal::ZERO, most)
            }
            CreditOn::EachMiss {
                take: Late::DaysLate,
                ..
            }
            | CreditOn::Figure {
                take: Take::Misses, ..
            }
            | CreditOn::Misses { .. } => (number, one, Decimal::ZERO, None),
            CreditOn::EachMiss { .. } => (time, one, Decimal::ZERO, None),
            CreditOn::NthMiss { count, .. } => {
                let count = Decimal::from(*count);
                (number, one, count, Some(count))
            }
            CreditOn::FailedPeriods { failed, of, .. } => {
                let (failed, of) = (Decimal::from(*failed), Decimal::from(*of));
                (number, one, failed, Some(of))
            }
            CreditOn::Points { of } => {
                let whole = agreement.credits.iter().filter(|one| of.contains(&one.id));
                let whole = whole.into_iter().all(gives_whole_points);
                (number, one.filter(|_| whole), Decimal::ZERO, None)
            }
        };
        Probe {
            credit,
            path: format!("agreement.credits[{position}]"),
            unit: unit(&credit.schedule),
            context: Context {
                goal: goal.map(Percent),
                service_time: fixed.or(seconds.map(|(_, usual)| usual)).map(Decimal::from),
                ..context(agreement, credit)
            },
            measured,
            goal,
            kind,
            grain,
            least,
            most,
        }
    }

    /// The id of the measure that it is on.
    pub fn measure(&self) -> Option<&'a str> {
        self.measured.as_ref().map(|one| one.id)
    }

    pub fn bands(&self) -> &'a [Band] {
        match &self.credit.schedule {
            Schedule::Bands { bands } => bands,
            _ => &[],
        }
    }

    /// How long the service is agreed for in a usual period, if it is agreed around the clock or fixed.
    pub fn usual_seconds(&self) -> Option<Decimal> {
        self.context.service_time
    }

    /// Whether it looks at a percentage of a measure.
    pub fn is_on_figure(&self) -> bool {
        self.goal.is_some()
    }

    /// Whether lower readings are worse.
    pub fn low_is_bad(&self) -> bool {
        self.context.low_is_bad(self.kind)
    }

    pub fn value(&self, level: Level) -> Decimal {
        self.context.value(level, self.kind)
    }

    /// Whether a reading lies in a band, whichever of several counts.
    pub fn holds(&self, band: &Band, reading: Decimal) -> bool {
        let edge = |level: Option<Level>| level.map(|level| self.value(level));
        edge(band.below).is_none_or(|edge| reading < edge)
            && edge(band.at_most).is_none_or(|edge| reading <= edge)
            && edge(band.above).is_none_or(|edge| reading > edge)
            && edge(band.at_least).is_none_or(|edge| reading >= edge)
    }

    /// What it gives for a reading.
    pub fn at(&self, value: Decimal) -> Given {
        let reading = match self.kind {
            Reading::Figure { .. } => Reading::Figure {
                figure: Percent(value),
            },
            Reading::Time { .. } => Reading::Time {
                seconds: Number(value),
            },
            Reading::Number { .. } => Reading::Number {
                number: Number(value),
            },
        };
        let once = matches!(
            self.credit.schedule,
            Schedule::Flat { .. } | Schedule::Right { .. }
        );
        let applies = match (self.goal, &self.credit.on) {
            (Some(goal), _) => (value < goal) != self.credit.reward,
            (None, CreditOn::EachMiss { .. }) => true,
            _ => !value.is_zero(),
        };
        if once && !applies {
            return Given {
                band: None,
                gap: false,
                amount: Decimal::ZERO,
            };
        }
        let mut steps = Vec::new();
        let schedule = &self.credit.schedule;
        let quantity = self.context.quantity(schedule, reading, &mut steps);
        let band = steps.iter().find_map(|step| match step {
            CreditStep::Band { band } => self.bands().iter().position(|one| one == band),
            _ => None,
        });
        Given {
            band,
            gap: quantity.undecided,
            amount: quantity.give().amount(),
        }
    }

    /// The levels at which what is given may change.
    pub fn levels(&self) -> Vec<Decimal> {
        let zero = Decimal::ZERO;
        let mut levels = vec![self.least];
        levels.extend(self.most);
        levels.extend(self.goal);
        let step = |from: Decimal, each: Level| {
            let each = self.value(each);
            [from, from - each, from + each]
        };
        match &self.credit.schedule {
            Schedule::Bands { bands } => {
                for band in bands {
                    let edges = [band.below, band.at_most, band.above, band.at_least];
                    let edges = edges.into_iter().flatten();
                    levels.extend(edges.map(|level| self.value(level)));
                }
            }
            Schedule::Steps { from, each, .. } => {
                let from = from.map(|level| self.value(level)).or(self.goal);
                levels.extend(step(from.unwrap_or(zero), *each));
            }
            Schedule::Slabs { slabs, .. } => {
                for slab in slabs {
                    levels.extend(step(self.value(slab.from), slab.each));
                }
            }
            Schedule::Gap { from, .. } => levels.extend(from.map(|from| from.0)),
            Schedule::LostTime { beyond, .. } => {
                levels.extend(beyond.map(|beyond| self.value(beyond)));
            }
            Schedule::Flat { .. } | Schedule::Right { .. } => {}
        }
        let inside =
            |level: &Decimal| *level >= self.least && self.most.is_none_or(|most| *level <= most);
        levels.retain(inside);
        levels
    }

    /// Every level and everything between them, from the good side to the bad one.
    pub fn cells(&self, mut levels: Vec<Decimal>) -> Vec<Cell> {
        levels.sort_unstable();
        levels.dedup();
        let mut cells = Vec::new();
        let mut add = |low: Decimal, high: Option<Decimal>, sample: Decimal| {
            let given = self.at(sample);
            cells.push(Cell {
                low,
                high,
                sample,
                given,
            });
        };
        for (position, &level) in levels.iter().enumerate() {
            if self.occurs(level) {
                add(level, Some(level), level);
            }
            let next = levels.get(position + 1).copied();
            if (next.is_some() || self.most.is_none())
                && let Some(sample) = self.between(level, next)
            {
                add(level, next, sample);
            }
        }
        if self.low_is_bad() {
            cells.reverse();
        }
        cells
    }

    /// Whether there can be such a reading.
    fn occurs(&self, value: Decimal) -> bool {
        let full = self.is_on_figure() && value == Decimal::ONE_HUNDRED;
        let multiple = |grain: Decimal| value.checked_rem(grain).is_none_or(|rest| rest.is_zero());
        full || self.grain.is_none_or(multiple)
    }

    /// A reading between two others, if there can be one.
    fn between(&self, low: Decimal, high: Option<Decimal>) -> Option<Decimal> {
        let sample = match (self.grain, high) {
            (Some(grain), _) => (low.checked_div(grain)?.floor() + Decimal::ONE) * grain,
            (None, Some(high)) => (low + high) / Decimal::TWO,
            (None, None) => low + Decimal::ONE,
        };
        high.is_none_or(|high| sample < high).then_some(sample)
    }

    /// A reading in words.
    pub fn reading(&self, value: Decimal) -> Part {
        match self.kind {
            Reading::Figure { .. } => Part::Share(Percent(value.round_dp(6))),
            Reading::Time { .. } => {
                let seconds = i64::try_from(value.round()).unwrap_or(i64::MAX);
                Part::Length(Length::seconds(seconds))
            }
            Reading::Number { .. } => Part::Number(value.normalize()),
        }
    }

    /// Cells that follow each other in words, such as `above 96.89% and below 97.9%`.
    pub fn range(&self, first: &Cell, last: &Cell) -> Sentence {
        let (low, high) = match self.low_is_bad() {
            true => (last, first),
            false => (first, last),
        };
        let (from_level, to_level) = (low.is_level(), high.is_level());
        let lowest = low.low == self.least && from_level && self.least.is_zero();
        let to = high.high.filter(|&to| Some(to) != self.most);
        let from = self.reading(low.low);
        match (to.map(|to| self.reading(to)), lowest) {
            (Some(to), _) if from == to => said!("exactly {0}", from),
            (Some(to), true) if to_level => said!("up to {0}", to),
            (Some(to), true) => said!("below {0}", to),
            (Some(to), false) => match (from_level, to_level) {
                (true, true) => said!("from {0} to {1}", from, to),
                (true, false) => said!("from {0} to below {1}", from, to),
                (false, true) => said!("above {0} and up to {1}", from, to),
                (false, false) => said!("above {0} and below {1}", from, to),
            },
            (None, _) if from_level => said!("from {0} on", from),
            (None, _) => said!("above {0}", from),
        }
    }

    /// The readings of cells that follow each other, in words.
    pub fn readings(&self, first: &Cell, last: &Cell) -> Sentence {
        let range = self.range(first, last);
        match (self.is_on_figure(), range.starts_with("exactly")) {
            (true, true) => said!("a figure of {0}", range),
            (true, false) => said!("figures {0}", range),
            (false, true) => said!("a reading of {0}", range),
            (false, false) => said!("readings {0}", range),
        }
    }

    /// An amount in its unit, in words.
    pub fn give(&self, amount: Decimal) -> Part {
        let unit = self.unit.unwrap_or(GiveUnit::Sum);
        unit.of(amount.round_dp(6)).into()
    }
}

/// Whether a credit gives whole points only.
fn gives_whole_points(credit: &Credit) -> bool {
    use crate::document::agreement::{Blocks, Then};
    let whole = |give: Give| give.amount().fract().is_zero();
    let schedule = match &credit.schedule {
        Schedule::Bands { bands } => bands.iter().all(|band| whole(band.give)),
        Schedule::Flat { give } => whole(*give),
        Schedule::Steps {
            give, first, count, ..
        } => *count != Blocks::Exact && whole(*give) && first.is_none_or(whole),
        Schedule::Slabs { slabs, count } => {
            *count != Blocks::Exact && slabs.iter().all(|slab| whole(slab.give))
        }
        _ => false,
    };
    let kept = |then: &Then| match then {
        Then::Repeat { times } => times.0.fract().is_zero(),
        Then::Average => false,
        _ => true,
    };
    schedule && credit.then.iter().all(kept)
}
