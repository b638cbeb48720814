//! From a reading to a quantity: bands, steps, slabs, gaps and what is given once.
//!
//! Pure arithmetic on exact decimals. For a percentage the bad side is the low one, for times and numbers
//! the high one; for a reward it is the other way round.

use super::exact::{over, plus, times};
use super::{CreditStep, Reading};
use crate::document::agreement::{Band, Blocks, Give, GiveUnit, Level, Schedule, Slab};
use crate::length::Length;
use crate::money::{Number, Percent};
use crate::time::DAY;
use rust_decimal::Decimal;

/// What a schedule needs to know beside the reading.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Context {
    /// The goal of the measure.
    pub goal: Option<Percent>,
    /// The seconds of service in the period.
    pub service_time: Option<Decimal>,
    /// The seconds of a day in lengths.
    pub day: Option<i64>,
    /// It is owed to the provider.
    pub reward: bool,
    /// What is read is one miss or outage, which there would not be at all if nothing had gone wrong.
    pub single: bool,
}

/// So much of a unit, as a fraction: it is divided only once, at the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Quantity {
    pub unit: GiveUnit,
    pub amount: Decimal,
    pub over: Decimal,
    /// Between what and what it lies is not said: the figure is in no band.
    pub undecided: bool,
}

impl Quantity {
    pub fn of(give: Give) -> Quantity {
        Quantity {
            unit: give.unit(),
            amount: give.amount(),
            over: Decimal::ONE,
            undecided: false,
        }
    }

    /// The quantity in its unit.
    pub fn give(&self) -> Give {
        self.unit.of(over(self.amount, self.over))
    }
}

/// The unit that a schedule gives.
pub(crate) fn unit(schedule: &Schedule) -> Option<GiveUnit> {
    match schedule {
        Schedule::Bands { bands } => bands.first().map(|band| band.give.unit()),
        Schedule::Steps { give, .. } | Schedule::Flat { give } => Some(give.unit()),
        Schedule::Slabs { slabs, .. } => slabs.first().map(|slab| slab.give.unit()),
        Schedule::Gap { .. } | Schedule::LostTime { .. } => Some(GiveUnit::Share),
        Schedule::Right { .. } => None,
    }
}

impl Context {
    /// A level in the terms of a reading: percent, seconds or a number.
    pub fn value(&self, level: Level, reading: Reading) -> Decimal {
        match (level, reading) {
            (Level::Share(Percent(share)), Reading::Time { .. }) => {
                let whole = self.service_time.unwrap_or(Decimal::ZERO);
                over(times(whole, share), Decimal::ONE_HUNDRED)
            }
            (Level::Share(Percent(share)), _) => share,
            (Level::Time(length), _) => Decimal::from(self.seconds(length)),
            (Level::Number(number), _) => number,
        }
    }

    fn seconds(&self, length: Length) -> i64 {
        length.in_seconds(self.day.or(Some(DAY))).unwrap_or(0)
    }

    /// Whether lower readings are worse.
    pub fn low_is_bad(&self, reading: Reading) -> bool {
        matches!(reading, Reading::Figure { .. }) != self.reward
    }

    /// The quantity that a schedule gives for a reading.
    pub fn quantity(
        &self,
        schedule: &Schedule,
        reading: Reading,
        steps: &mut Vec<CreditStep>,
    ) -> Quantity {
        let nothing = || {
            let unit = unit(schedule).unwrap_or(GiveUnit::Sum);
            Quantity::of(unit.of(Decimal::ZERO))
        };
        match schedule {
            Schedule::Bands { bands } => self.band(bands, reading, steps).unwrap_or_else(nothing),
            Schedule::Flat { give } => {
                steps.push(CreditStep::Flat { give: *give });
                Quantity::of(*give)
            }
            Schedule::Right { right } => {
                let right = right.clone();
                steps.push(CreditStep::Right { right });
                nothing()
            }
            Schedule::Gap { from, times: often } => {
                let from = from.or(self.goal).unwrap_or(Percent(Decimal::ZERO));
                let gap = self.past(from.0, reading).max(Decimal::ZERO);
                let often = often.map_or(Decimal::ONE, |often| often.0);
                let give = Give::Share(Percent(times(gap, often)));
                steps.push(CreditStep::Gap { from, give });
                Quantity::of(give)
            }
            Schedule::Steps {
                from,
                each,
                count,
                first,
                give,
            } => {
                // Who reaches the goal, or misses nothing, has begun no step.
                let reaches = self.single
                    || from.is_some() && (reading.figure().is_some() || !reading.value().is_zero());
                let from = from.map_or_else(
                    || match reading {
                        Reading::Figure { .. } => self.goal.map_or(Decimal::ZERO, |goal| goal.0),
                        _ => Decimal::ZERO,
                    },
                    |from| self.value(from, reading),
                );
                let past = self.past(from, reading);
                let begun = match count {
                    Blocks::Whole if reaches => past >= Decimal::ZERO,
                    _ => past > Decimal::ZERO,
                };
                let first = first.filter(|_| begun);
                let blocks = blocks(past, self.value(*each, reading), *count);
                let steps_give = times(blocks, give.amount());
                let amount = plus(first.map_or(Decimal::ZERO, Give::amount), steps_give);
                let quantity = Quantity::of(give.unit().of(amount));
                steps.push(CreditStep::Steps {
                    from: reading.with(from),
                    past: reading.with(past.max(Decimal::ZERO)),
                    each: *each,
                    count: *count,
                    steps: Number(blocks),
                    first,
                    give: *give,
                    quantity: quantity.give(),
                });
                quantity
            }
            Schedule::Slabs { slabs, count } => self.slabs(slabs, *count, reading, steps),
            Schedule::LostTime {
                times: often,
                beyond,
            } => {
                let lost = reading.value();
                let free = beyond.map_or(Decimal::ZERO, |beyond| self.value(beyond, reading));
                let counted = (lost - free).max(Decimal::ZERO);
                let whole = self.service_time.unwrap_or(Decimal::ZERO);
                steps.push(CreditStep::LostTime {
                    lost: Number(lost),
                    beyond: Number(free),
                    counted: Number(counted),
                    of: Number(whole),
                    times: *often,
                });
                Quantity {
                    unit: GiveUnit::Share,
                    amount: times(times(counted, often.0), Decimal::ONE_HUNDRED),
                    over: whole,
                    undecided: false,
                }
            }
        }
    }

    /// How far a reading is past a level, towards the bad side.
    fn past(&self, from: Decimal, reading: Reading) -> Decimal {
        match self.low_is_bad(reading) {
            true => from - reading.value(),
            false => reading.value() - from,
        }
    }

    fn slabs(
        &self,
        slabs: &[Slab],
        count: Blocks,
        reading: Reading,
        steps: &mut Vec<CreditStep>,
    ) -> Quantity {
        let mut sum = Decimal::ZERO;
        let unit = slabs.first().map_or(GiveUnit::Sum, |slab| slab.give.unit());
        for (position, slab) in slabs.iter().enumerate() {
            let from = self.value(slab.from, reading);
            let past = self.past(from, reading).max(Decimal::ZERO);
            let next = slabs.get(position + 1);
            let length = next.map(|next| (self.value(next.from, reading) - from).abs());
            let past = length.map_or(past, |length| past.min(length));
            let blocks = blocks(past, self.value(slab.each, reading), count);
            let amount = times(blocks, slab.give.amount());
            sum = plus(sum, amount);
            if past.is_zero() {
                break;
            }
            steps.push(CreditStep::Steps {
                from: reading.with(from),
                past: reading.with(past),
                each: slab.each,
                count,
                steps: Number(blocks),
                first: None,
                give: slab.give,
                quantity: unit.of(amount),
            });
        }
        Quantity::of(unit.of(sum))
    }

    /// What the band gives in which a reading falls; nothing if it falls in none.
    fn band(
        &self,
        bands: &[Band],
        reading: Reading,
        steps: &mut Vec<CreditStep>,
    ) -> Option<Quantity> {
        let low_is_bad = self.low_is_bad(reading);
        let edges: Vec<Edges> = bands
            .iter()
            .map(|band| self.edges(band, reading, low_is_bad))
            .collect();
        let value = match low_is_bad {
            true => -reading.value(),
            false => reading.value(),
        };
        // Of several the one whose good edge is nearest to the bad side; of equal ones the narrower.
        let mut found: Option<usize> = None;
        for (position, one) in edges.iter().enumerate() {
            let nearer = found.is_none_or(|found| one.is_nearer(edges[found]));
            if one.hold(value) && nearer {
                found = Some(position);
            }
        }
        if let Some(band) = found.map(|found| bands[found]) {
            steps.push(CreditStep::Band { band });
            return Some(Quantity::of(band.give));
        }
        let better = edges.iter().enumerate();
        let better = better.filter(|(_, one)| one.bad.is_some_and(|bad| bad <= Edge::at(value)));
        let better = better.max_by_key(|(_, one)| one.bad);
        let Some((better, _)) = better else {
            steps.push(CreditStep::NoBand);
            return None;
        };
        let worse = edges.iter().enumerate();
        let worse = worse.filter(|(_, one)| one.good.is_some_and(|good| good >= Edge::at(value)));
        let worse = worse.min_by_key(|(_, one)| one.good);
        let better = bands[better].give;
        steps.push(CreditStep::InGap {
            better,
            worse: worse.map(|(worse, _)| bands[worse].give),
        });
        Some(Quantity {
            undecided: true,
            ..Quantity::of(better.unit().of(Decimal::ZERO))
        })
    }

    /// The edges of a band on a scale that gets worse as it goes up.
    fn edges(&self, band: &Band, reading: Reading, low_is_bad: bool) -> Edges {
        let edge = |level: Option<Level>, inside: bool, low: bool| {
            let value = self.value(level?, reading);
            Some(Edge {
                at: if low_is_bad { -value } else { value },
                // Past an edge on the way to the bad side.
                past: low != inside,
            })
        };
        let narrower = |one: Option<Edge>, other: Option<Edge>, low: bool| match (one, other) {
            (Some(one), Some(other)) if low => Some(one.max(other)),
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        };
        let (upper, lower) = match low_is_bad {
            // On the turned scale what is below a level lies past it.
            true => ((band.above, band.at_least), (band.below, band.at_most)),
            false => ((band.below, band.at_most), (band.above, band.at_least)),
        };
        let good = narrower(edge(lower.0, false, true), edge(lower.1, true, true), true);
        let bad = narrower(
            edge(upper.0, false, false),
            edge(upper.1, true, false),
            false,
        );
        Edges { good, bad }
    }
}

/// A place on the scale: at a value, or just past it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Edge {
    at: Decimal,
    past: bool,
}

impl Edge {
    fn at(at: Decimal) -> Edge {
        Edge { at, past: false }
    }
}

/// From where to where a band reaches, from the good to the bad side; without an edge it has no end.
#[derive(Clone, Copy, Debug)]
struct Edges {
    /// The first place inside.
    good: Option<Edge>,
    /// The first place after it.
    bad: Option<Edge>,
}

impl Edges {
    fn hold(&self, value: Decimal) -> bool {
        let value = Edge::at(value);
        self.good.is_none_or(|good| good <= value) && self.bad.is_none_or(|bad| value < bad)
    }

    /// Whether it says more about what lies in both: it begins nearer to the bad side, or ends sooner.
    fn is_nearer(&self, other: Edges) -> bool {
        let sooner = match (self.bad, other.bad) {
            (Some(own), Some(other)) => own < other,
            (own, other) => own.is_some() && other.is_none(),
        };
        self.good > other.good || self.good == other.good && sooner
    }
}

/// How many steps so much makes.
fn blocks(past: Decimal, each: Decimal, count: Blocks) -> Decimal {
    let past = past.max(Decimal::ZERO);
    let blocks = over(past, each);
    let rounded = match count {
        Blocks::Whole => blocks.floor(),
        Blocks::Started => blocks.ceil(),
        Blocks::Exact => return blocks,
    };
    // A quotient without an end may have been rounded up to a whole number, or down to it.
    match count {
        Blocks::Whole if times(rounded, each) > past => rounded - Decimal::ONE,
        Blocks::Started if times(rounded, each) < past => plus(rounded, Decimal::ONE),
        _ => rounded,
    }
}
