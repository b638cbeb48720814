//! Service credits: what figures, misses and outages give back, in exact decimals.
//!
//! Takes the figures of measures and the clocks; every amount carries the steps that made it. The parts:
//! `reading` (what a credit looks at), `schedule` (how that becomes a quantity), `base` (what it is a share
//! of), `then` (what changes it), `limits` (what bounds it together with others), `work` (all of it, in this
//! order), `exact` (the arithmetic), `forecast` (what the running period may still become).

mod base;
mod exact;
mod forecast;
mod limits;
mod reading;
mod schedule;
mod then;
mod work;

use crate::compliance::{Excuse, Month, PeriodId};
use crate::document::agreement::{Band, Blocks, Factor, Give, Level, Together};
use crate::money::{Money, Number, Percent, Share};
use crate::time::{Date, Instant};
use rust_decimal::Decimal;
use serde::Serialize;

pub use forecast::{CreditForecast, Forecast, NextChange, Outlook};

pub(crate) use base::{largest, months_of};
pub(crate) use forecast::forecast;
pub(crate) use reading::Miss;
pub(crate) use schedule::{Context, unit};
pub(crate) use work::{Facts, context, credits, looks_at_items, looks_at_misses};

/// What a credit looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(
    tag = "kind",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
pub enum Reading {
    /// A percentage, rounded only if the measure says so (rule 44).
    Figure {
        /// The percentage.
        figure: Percent,
    },
    /// A time.
    Time {
        /// In seconds.
        seconds: Number,
    },
    /// A number of misses, days or points.
    Number {
        /// The number.
        number: Number,
    },
}

impl Reading {
    /// The plain value: percent, seconds, or the number.
    pub fn value(self) -> Decimal {
        match self {
            Reading::Figure { figure } => figure.0,
            Reading::Time { seconds } => seconds.0,
            Reading::Number { number } => number.0,
        }
    }

    /// The percentage, if it is one.
    pub fn figure(self) -> Option<Percent> {
        match self {
            Reading::Figure { figure } => Some(figure),
            _ => None,
        }
    }

    /// Another value of the same kind.
    fn with(self, value: Decimal) -> Reading {
        match self {
            Reading::Figure { .. } => Reading::Figure {
                figure: Percent(value),
            },
            Reading::Time { .. } => Reading::Time {
                seconds: Number(value),
            },
            Reading::Number { .. } => Reading::Number {
                number: Number(value),
            },
        }
    }
}

/// One step of the way to an amount, in the order applied.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(
    tag = "kind",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
pub enum CreditStep {
    /// There is no figure in the period, and so no credit.
    NothingJudged,
    /// The period is not held against its goal, so there is no credit (rules 43 and 45).
    NotJudged,
    /// The goal is reached by what the measure says of few tickets or much work (rules 43 and 45).
    Excused {
        /// By what.
        by: Excuse,
    },
    /// The goal is reached, or nothing was missed.
    Reached,
    /// The reading lies in this band, and in none that is nearer to the bad side.
    Band {
        /// The band.
        band: Band,
    },
    /// The reading is better than every band.
    NoBand,
    /// The reading lies between bands, or past the last one: the terms do not say what is owed.
    InGap {
        /// What the next band on the good side gives.
        better: Give,
        /// What the next one on the bad side gives, if there is one.
        worse: Option<Give>,
    },
    /// So many steps past a level.
    Steps {
        /// The level.
        from: Reading,
        /// How far past it.
        past: Reading,
        /// How long a step is.
        each: Level,
        /// Which steps count.
        count: Blocks,
        /// How many there are.
        steps: Number,
        /// What the beginning gives.
        first: Option<Give>,
        /// What a step gives.
        give: Give,
        /// What all of it gives.
        quantity: Give,
    },
    /// The distance to a level, in percent.
    Gap {
        /// The level.
        from: Percent,
        /// What it gives.
        give: Give,
    },
    /// The same whenever it applies.
    Flat {
        /// What it gives.
        give: Give,
    },
    /// The time lost and what it is a part of, in seconds.
    LostTime {
        /// All of it.
        lost: Number,
        /// What does not count.
        beyond: Number,
        /// What counts.
        counted: Number,
        /// The service time of the period.
        of: Number,
        /// How often what it cost is given back.
        times: Factor,
    },
    /// No money but a right.
    Right {
        /// Which.
        right: String,
    },
    /// One of so many misses, from this instant on, that make a credit together.
    Counted {
        /// How many.
        misses: u32,
        /// The first of them.
        from: Instant,
    },
    /// The goal was missed in so many of the last periods.
    Failed {
        /// The periods.
        periods: Vec<PeriodId>,
        /// Of how many.
        of: u32,
    },
    /// The sum of the items.
    Items {
        /// How many there are.
        items: u64,
        /// What they give together.
        quantity: Give,
        /// What they come to, exact.
        amount: Money,
    },
    /// Multiplied, since the period before gave something too.
    Repeated {
        /// How many times.
        times: Factor,
        /// The period before.
        before: PeriodId,
        /// What it gives now.
        quantity: Give,
    },
    /// The mean with the period before.
    Averaged {
        /// The period before.
        before: PeriodId,
        /// What that gave.
        with: Give,
        /// The mean.
        quantity: Give,
    },
    /// Rounded to multiples, as the terms say.
    RoundedTo {
        /// To multiples of this.
        to: Give,
        /// What it gives now.
        quantity: Give,
    },
    /// A part of a charge, or of another part.
    Part {
        /// The part's id.
        part: String,
        /// The share that it is.
        share: Share,
        /// Of what.
        of: String,
        /// The amount of that.
        base: Money,
        /// The amount of the part, exact.
        amount: Money,
    },
    /// The share of the charge.
    Share {
        /// The id of the charge or part.
        of: String,
        /// Its amount for the period.
        base: Money,
        /// The share.
        share: Give,
        /// The amount, exact.
        amount: Money,
    },
    /// Days of a charge.
    Days {
        /// The id of the charge or part.
        of: String,
        /// What a day of it is worth, exact.
        day: Money,
        /// How many days.
        days: Give,
        /// The amount, exact.
        amount: Money,
    },
    /// Times the share of users who were hit.
    Affected {
        /// The share.
        share: Percent,
        /// The amount, exact.
        amount: Money,
    },
    /// Not issued: it would have to be more than this.
    NotAbove {
        /// The sum.
        sum: Money,
    },
    /// Not issued: it would have to be this or more.
    NotEnough {
        /// The sum.
        sum: Money,
    },
    /// Rounded half away from zero to the currency's smallest unit.
    Rounded {
        /// The rounded amount.
        amount: Money,
    },
    /// What was above the cap in the period before.
    CarriedIn {
        /// The period before.
        from: PeriodId,
        /// What was carried.
        carried: Money,
        /// The amount with it.
        amount: Money,
    },
    /// Cut down by a limit in money.
    Capped {
        /// The cap.
        cap: Give,
        /// The charge that it is a share of.
        of: Option<String>,
        /// The most that all credits under this limit may come to.
        most: Money,
        /// What is left for this credit.
        amount: Money,
        /// Whether the rest is carried forward.
        #[serde(skip_serializing_if = "std::ops::Not::not")]
        #[cfg_attr(feature = "js", tsify(optional))]
        carried: bool,
    },
    /// Cut down by a limit in points or days.
    CappedCount {
        /// The cap.
        cap: Give,
        /// What is left for this credit.
        quantity: Give,
        /// What that comes to.
        amount: Money,
    },
    /// Another credit counts in its place.
    NotChosen {
        /// How it was chosen.
        combine: Together,
        /// The credit that counts.
        credit: String,
    },
}

/// What an item is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(
    tag = "kind",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
pub enum Incident {
    /// A ticket.
    Ticket {
        /// Its id.
        ticket: String,
    },
    /// An outage that no ticket is named for, with those that follow it without a gap.
    Outage {
        /// Its position in the document.
        outage: usize,
    },
    /// A time in which too many requests failed.
    Downtime {
        /// Since when.
        from: Instant,
    },
}

/// One miss or outage that is credited.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct CreditItem {
    /// What it is about.
    pub incident: Incident,
    /// The target that was missed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<String>,
    /// The instant that decides the period.
    pub at: Instant,
    /// Whether it still goes on, and may come to more.
    pub open: bool,
    /// What was looked at.
    pub reading: Reading,
    /// What it gives, before anything is done to the sum of the items.
    pub quantity: Give,
    /// What that comes to, exact.
    pub amount: Money,
    /// How.
    pub steps: Vec<CreditStep>,
}

/// One credit in one period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct CreditLine {
    /// The credit's id.
    pub credit: String,
    /// Whether it is a reward, which the customer owes.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub reward: bool,
    /// What it looked at, if it is one reading for the period.
    pub reading: Option<Reading>,
    /// What it gives: a share, a sum, points or days. A right gives nothing of these.
    pub quantity: Option<Give>,
    /// What it comes to.
    pub amount: Money,
    /// How.
    pub steps: Vec<CreditStep>,
    /// The single misses or outages behind it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub items: Vec<CreditItem>,
    /// The rights that the customer has by it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub rights: Vec<String>,
    /// Whether the terms leave open what is owed: nothing of it is in the amount.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub undecided: bool,
    /// The period by which it was earned back, in which the amount is given back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub earned_back_in: Option<PeriodId>,
}

/// All credits of one period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct CreditPeriod {
    /// The period: that of the measure, or of the credit itself.
    pub period: PeriodId,
    /// Its first instant.
    pub from: Instant,
    /// The instant after its last.
    pub to: Instant,
    /// Whether it had ended at the instant of judging.
    pub complete: bool,
    /// All charges of the period.
    pub charges: Money,
    /// All credits of the period.
    pub amount: Money,
    /// All rewards of the period, which go the other way.
    pub rewards: Money,
    /// Credits of periods before, given back because the level was earned back by the end of this one.
    pub earned_back: Money,
    /// The last day on which they can be asked for, if the agreement says and the period has an end (rule 55).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claim_by: Option<Date>,
    /// Credit by credit, in the order of the agreement.
    pub lines: Vec<CreditLine>,
}

/// An estimate of what is owed. The contract decides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct CreditReport {
    /// The currency of every amount; empty if the agreement names none, as all of it is points and days.
    pub currency: String,
    /// All charges of the periods, each time counted once.
    pub charges: Money,
    /// All credits.
    pub amount: Money,
    /// All rewards, which go the other way.
    pub rewards: Money,
    /// All credits that were earned back.
    pub earned_back: Money,
    /// What is carried forward past the last period.
    pub carried: Money,
    /// Whether the terms leave open what is owed somewhere.
    pub undecided: bool,
    /// Period by period.
    pub periods: Vec<CreditPeriod>,
    /// What the period of the instant of judging may still become; only [`crate::evaluate`] works it out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub forecast: Option<Forecast>,
}

impl CreditReport {
    /// The same report over the periods that end from `first` to `last` only.
    #[must_use]
    pub fn during(&self, first: Month, last: Month) -> CreditReport {
        let within = |period: &&CreditPeriod| {
            let ends = period.period.last_month();
            ends.is_some_and(|ends| (first..=last).contains(&ends))
        };
        let periods: Vec<CreditPeriod> = self.periods.iter().filter(within).cloned().collect();
        CreditReport::over(periods, self.currency.clone(), self.carried)
    }

    /// The credits in percent of the charges; nothing if there are no charges.
    ///
    /// ```
    /// use sla_calculator::{evaluate, example, holidays::HolidayData};
    /// let document = example::document("2026-11-24T12:00:00Z".parse()?);
    /// let credits = evaluate(&document, &HolidayData::default()).ok().and_then(|report| report.credits);
    /// let share = credits.and_then(|credits| credits.share()).map(|share| share.shown().to_string());
    /// assert_eq!(share.as_deref(), Some("4.2")); // 3,000 of 72,000
    /// # Ok::<(), &'static str>(())
    /// ```
    pub fn share(&self) -> Option<Percent> {
        let share =
            exact::times(self.amount.0, Decimal::ONE_HUNDRED).checked_div(self.charges.0)?;
        Some(Percent(share))
    }

    fn over(periods: Vec<CreditPeriod>, currency: String, carried: Money) -> CreditReport {
        let total = |amount: fn(&CreditPeriod) -> Money| {
            let sum = periods.iter().fold(Decimal::ZERO, |sum, period| {
                exact::plus(sum, amount(period).0)
            });
            exact::rounded(sum, &currency)
        };
        // Quarters beside months would count the same time twice.
        let mut until = Instant::MIN;
        let mut charges = Decimal::ZERO;
        for period in &periods {
            if period.from >= until {
                charges = exact::plus(charges, period.charges.0);
                until = period.to;
            }
        }
        let mut lines = periods.iter().flat_map(|period| &period.lines);
        CreditReport {
            charges: exact::rounded(charges, &currency),
            amount: total(|period| period.amount),
            rewards: total(|period| period.rewards),
            earned_back: total(|period| period.earned_back),
            carried,
            undecided: lines.any(|line| line.undecided),
            currency,
            periods,
            forecast: None,
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn some_months_of_a_report_sum_up_alone() {
        let document = crate::example::document("2026-11-24T12:00:00Z".parse().unwrap());
        let report = crate::evaluate(&document, &crate::holidays::HolidayData::default()).unwrap();
        let credits = report.credits.unwrap();
        let month = |month| Month { year: 2026, month };
        for (first, last, amount, charges, share) in [
            (6, 11, "3000.00", "72000.00", Some("4.2")),
            (6, 8, "0.00", "36000.00", Some("0.0")),
            (10, 11, "2400.00", "24000.00", Some("10.0")),
            (12, 12, "0.00", "0.00", None),
        ] {
            let part = credits.during(month(first), month(last));
            assert_eq!(part.amount.to_string(), amount);
            assert_eq!(part.charges.to_string(), charges);
            let shown = part.share().map(|share| format!("{:.1}", share.shown()));
            assert_eq!(shown.as_deref(), share);
        }
    }
}
