//! What a service credit is, as an agreement writes it: a sentence of five parts.
//!
//! `on` says what it looks at, `as` how that becomes a quantity, `of` what the quantity is a share of,
//! `then` what changes it, in the order written, and limits bound it together with others. Every published
//! schedule is a combination of these. Part of `agreement`; the texts with units are in `quantity`,
//! `credits` works the amounts out.

mod read;

use super::is_default;
use super::measure::Periods;
pub use super::quantity::{Factor, Give, GiveUnit, Level};
use super::read::{record, words};
use crate::money::{Money, Percent, Share};
use crate::time::Date;
use serde::Serialize;

/// What is paid for the service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Charge {
    /// The id that credits and limits refer to.
    pub id: String,
    /// The amount, in the agreement's currency.
    pub amount: Money,
    /// How often it is paid.
    pub per: ChargePer,
    /// How many users or units it is paid for, if the amount is that of one (rule 52).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub units: Option<u32>,
    /// Other amounts from later dates on, in their order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub changes: Vec<ChargeChange>,
    /// The dates for which it is paid; of a period that they cut, it is paid by days (rule 52).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effective: Option<super::agreement::Effective>,
}

/// Another amount from a date on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ChargeChange {
    /// The first date on which it is paid.
    pub from: Date,
    /// The amount.
    pub amount: Money,
}

/// How often a charge is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ChargePer {
    /// For every hour.
    Hour,
    /// For every day.
    Day,
    /// For every month.
    Month,
    /// For three months.
    Quarter,
    /// For six months.
    HalfYear,
    /// For twelve months.
    Year,
    /// Once.
    Contract,
}

impl ChargePer {
    /// How many months it is paid for, if whole months.
    pub fn months(self) -> Option<u32> {
        match self {
            ChargePer::Month => Some(1),
            ChargePer::Quarter => Some(3),
            ChargePer::HalfYear => Some(6),
            ChargePer::Year => Some(12),
            ChargePer::Hour | ChargePer::Day | ChargePer::Contract => None,
        }
    }
}

/// A part of a charge that credits are shares of: the amount at risk, a pool of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Part {
    /// The id that credits, limits and further parts refer to, as to a charge.
    pub id: String,
    /// The share; pools may come to more than the whole (rule 53).
    pub share: Share,
    /// The charge, or a part listed before this one.
    pub of: String,
    /// The largest share of it that one credit may give.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub largest: Option<Percent>,
}

/// What is owed when a level is missed, or kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Credit {
    /// The id that limits refer to.
    pub id: String,
    /// What it looks at.
    pub on: CreditOn,
    /// How that becomes a quantity.
    #[serde(rename = "as")]
    pub schedule: Schedule,
    /// What the quantity is a share of; needed for shares, and for days that are worth money.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<Base>,
    /// What changes it, in the order applied.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub then: Vec<Then>,
    /// It is a reward: the customer owes it to the provider (rule 49).
    #[serde(skip_serializing_if = "is_default")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub reward: bool,
}

/// What a credit looks at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(transform = crate::schema::first_may_lack("kind"))
)]
#[serde(
    tag = "kind",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
pub enum CreditOn {
    /// The figure of a measure, period by period. This kind need not be written.
    Figure {
        /// The measure: counted clocks, availability, or a reported figure.
        measure: String,
        /// Which of its figures.
        #[serde(skip_serializing_if = "is_default")]
        #[cfg_attr(feature = "js", tsify(optional))]
        take: Take,
    },
    /// Each missed clock of some targets.
    EachMiss {
        /// The targets.
        of: Vec<String>,
        /// What is looked at.
        #[serde(skip_serializing_if = "is_default")]
        #[cfg_attr(feature = "js", tsify(optional))]
        take: Late,
        /// The periods in which they are credited, by the instant at which they were due (rule 41).
        #[serde(skip_serializing_if = "is_month")]
        #[cfg_attr(feature = "js", tsify(optional))]
        period: Periods,
    },
    /// Each outage that counts in an availability measure, by the service time that it took.
    EachOutage {
        /// The measure.
        measure: String,
    },
    /// Every so many missed clocks within so many months; each is counted towards one credit only.
    NthMiss {
        /// The targets.
        of: Vec<String>,
        /// How many misses make one credit.
        count: u32,
        /// Within how many months, back from the last of them.
        months: u32,
        /// The periods in which they are credited.
        #[serde(skip_serializing_if = "is_month")]
        #[cfg_attr(feature = "js", tsify(optional))]
        period: Periods,
    },
    /// How many clocks of some targets were missed in a period.
    Misses {
        /// The targets.
        of: Vec<String>,
        /// The periods.
        #[serde(skip_serializing_if = "is_month")]
        #[cfg_attr(feature = "js", tsify(optional))]
        period: Periods,
    },
    /// A measure missed its goal in so many of the last periods, this one among them.
    FailedPeriods {
        /// The measure.
        measure: String,
        /// In how many.
        failed: u32,
        /// Of how many.
        of: u32,
    },
    /// The points that other credits gave in a period.
    Points {
        /// The credits.
        of: Vec<String>,
    },
}

impl CreditOn {
    /// The id of the measure that it names.
    pub fn measure(&self) -> Option<&String> {
        match self {
            CreditOn::Figure { measure, .. }
            | CreditOn::EachOutage { measure }
            | CreditOn::FailedPeriods { measure, .. } => Some(measure),
            _ => None,
        }
    }

    /// The same, to be changed.
    pub fn measure_mut(&mut self) -> Option<&mut String> {
        match self {
            CreditOn::Figure { measure, .. }
            | CreditOn::EachOutage { measure }
            | CreditOn::FailedPeriods { measure, .. } => Some(measure),
            _ => None,
        }
    }
}

/// Which figure of a measure a credit looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Take {
    /// The percentage that is held against the goal.
    #[default]
    Figure,
    /// The downtime of the period, of an availability measure.
    Downtime,
    /// The number of misses, of a measure that counts clocks.
    Misses,
}

/// What a credit looks at in a missed clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Late {
    /// The time over the target, in the clock's own service time.
    #[default]
    Overrun,
    /// The time from the due instant on, by the clock on the wall; days are of 24 hours.
    CalendarOverrun,
    /// The dates from the one on which it was due up to the one on which it was done, which does not count.
    DaysLate,
    /// All time that the clock used, in its own service time.
    Used,
}

/// How what a credit looks at becomes a quantity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(
    tag = "kind",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
pub enum Schedule {
    /// What the band gives in which it falls. Of several the one that begins nearest to the bad side, of
    /// those the narrowest.
    Bands {
        /// The bands.
        bands: Vec<Band>,
    },
    /// So much for every step.
    Steps {
        /// Where they begin. Left out: at the goal of the measure, or at nothing.
        #[serde(skip_serializing_if = "Option::is_none")]
        from: Option<Level>,
        /// How long a step is.
        each: Level,
        /// Which steps count.
        count: Blocks,
        /// What the beginning gives, before any step; at a goal that is reached, or if nothing was missed,
        /// nothing has begun.
        #[serde(skip_serializing_if = "Option::is_none")]
        first: Option<Give>,
        /// What a step gives.
        give: Give,
    },
    /// Steps that give more, or less, from some level on.
    Slabs {
        /// The slabs, from the one nearest to the good side on.
        slabs: Vec<Slab>,
        /// Which steps count.
        count: Blocks,
    },
    /// As many percent as the figure is below the goal.
    Gap {
        /// From where the gap is taken. Left out: the goal of the measure.
        #[serde(skip_serializing_if = "Option::is_none")]
        from: Option<Percent>,
        /// How often it is taken. Left out: once.
        #[serde(skip_serializing_if = "Option::is_none")]
        times: Option<Factor>,
    },
    /// So much, whenever the goal is missed; or for each miss, each outage, each time.
    Flat {
        /// What it gives.
        give: Give,
    },
    /// What the lost time cost, so many times: of each outage, or of a period whose goal is missed.
    LostTime {
        /// How often.
        times: Factor,
        /// Only what is lost beyond this: a time, or a share of the service time of the period.
        #[serde(skip_serializing_if = "Option::is_none")]
        beyond: Option<Level>,
    },
    /// No money but a right of the customer, such as to terminate.
    Right {
        /// What it is.
        right: String,
    },
}

/// What is given between two edges. An edge that is left out is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Band {
    /// Lower than this.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub below: Option<Level>,
    /// This, or lower.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_most: Option<Level>,
    /// Higher than this.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub above: Option<Level>,
    /// This, or higher.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_least: Option<Level>,
    /// What is given.
    pub give: Give,
}

/// Steps from a level on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Slab {
    /// Where it begins; it ends where the next one begins.
    pub from: Level,
    /// How long a step is.
    pub each: Level,
    /// What a step gives.
    pub give: Give,
}

/// Which steps count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Blocks {
    /// Only whole ones.
    Whole,
    /// Each that was begun.
    Started,
    /// Parts of them in proportion.
    Exact,
}

/// What a quantity is a share of. In JSON the id alone, or an object where something is to be said beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(schema_with = "read::base")
)]
#[cfg_attr(
    feature = "js",
    tsify(type = "string | { charge: string; taken?: Taken; day?: DayValue }")
)]
pub struct Base {
    /// The charge, or a part of one.
    pub charge: String,
    /// How much of a charge that is paid for longer than a period of the credit; needed for these.
    pub taken: Option<Taken>,
    /// What a day of it is worth; needed where days are given.
    pub day: Option<DayValue>,
}

impl Base {
    /// A charge as it is paid in the period.
    pub fn charge(id: impl Into<String>) -> Base {
        Base {
            charge: id.into(),
            taken: None,
            day: None,
        }
    }
}

/// How much of a charge that is paid for longer than a period counts in the period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Taken {
    /// All of it.
    Whole,
    /// As much as falls on the months of the period.
    Part,
}

/// What a day of service is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum DayValue {
    /// A thirtieth of a month's charge.
    Thirtieth,
    /// The charge of the period by its days.
    CalendarDay,
}

/// What changes a quantity or an amount on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(
    tag = "kind",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
pub enum Then {
    /// So many times as much if the same credit gave something in the period before, whatever that was
    /// multiplied by.
    Repeat {
        /// How many times.
        times: Factor,
    },
    /// The mean with what the period before gave, before it was averaged itself.
    Average,
    /// Rounded to multiples, a share before it is taken or an amount after that.
    Round {
        /// To multiples of this share, sum, number of points or of days.
        to: Give,
        /// In which direction.
        mode: super::measure::FigureRoundingMode,
    },
    /// Times the share of users who were hit.
    AffectedShare,
    /// Nothing, unless it is more than this.
    Above {
        /// The sum that it must exceed.
        sum: Money,
    },
    /// Nothing, unless it is this or more.
    AtLeast {
        /// The sum that it must reach.
        sum: Money,
    },
    /// Given back to the provider if the measure reaches a level in each of the periods that follow.
    EarnBack {
        /// The level.
        reach: Percent,
        /// In how many periods after this one.
        periods: u32,
    },
}

/// What credits may come to together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Limit {
    /// The most: a share of a charge, a sum, a number of points or of days. Left out, there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cap: Option<Give>,
    /// What the cap is a share of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<Base>,
    /// For which time, or for each incident.
    pub per: LimitPer,
    /// The credits it holds for, together.
    pub over: Vec<String>,
    /// Which of them count before the cap is applied.
    #[serde(skip_serializing_if = "is_default")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub combine: Together,
    /// What becomes of what is above the cap.
    #[serde(skip_serializing_if = "is_default")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub excess: Excess,
}

/// For which time a limit holds. In JSON `"incident"`, or periods as measures have them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(schema_with = "read::limit_per")
)]
#[cfg_attr(feature = "js", tsify(type = "\"incident\" | Periods"))]
pub enum LimitPer {
    /// For each ticket, and for each outage together with the ticket about it.
    Incident,
    /// For each of these periods.
    Period(Periods),
}

/// Which of several credits count together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Together {
    /// All of them.
    #[default]
    Sum,
    /// The greatest.
    Greatest,
    /// The one that the customer picks; the greatest is taken as long as nobody has.
    Choice,
    /// The first in the order of the agreement that gives anything.
    First,
}

/// What becomes of what is above a cap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Excess {
    /// It is lost.
    #[default]
    Lost,
    /// It is carried forward to the next period.
    Carried,
}

/// Until when a credit must be asked for (rule 55).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(
    tag = "kind",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
pub enum Claim {
    /// So many days after the last one of the period.
    Days {
        /// How many.
        days: u32,
    },
    /// Up to the last day of the month so many months after the one in which the period ends.
    Months {
        /// How many.
        months: u32,
    },
}

record!(Charge { id, amount, per; units, changes, effective });
record!(ChargeChange { from, amount });
words!(ChargePer {
    Hour = "hour",
    Day = "day",
    Month = "month",
    Quarter = "quarter",
    HalfYear = "half-year",
    Year = "year",
    Contract = "contract",
});
record!(Part { id, share, of; largest });
words!(Take {
    Figure = "figure",
    Downtime = "downtime",
    Misses = "misses",
});
words!(Late {
    Overrun = "overrun",
    CalendarOverrun = "calendar-overrun",
    DaysLate = "days-late",
    Used = "used",
});
record!(Band { give; below, at_most, above, at_least });
record!(Slab { from, each, give });
words!(Blocks {
    Whole = "whole",
    Started = "started",
    Exact = "exact",
});
words!(Taken { Whole = "whole", Part = "part" });
words!(DayValue {
    Thirtieth = "thirtieth",
    CalendarDay = "calendar-day",
});
record!(Limit { per, over; cap, of, combine, excess });
words!(Together {
    Sum = "sum",
    Greatest = "greatest",
    Choice = "choice",
    First = "first",
});
words!(Excess { Lost = "lost", Carried = "carried" });

fn is_month(periods: &Periods) -> bool {
    *periods == Periods::MONTH
}
