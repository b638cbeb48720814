//! Service credits: what the figures of a measure give back, in exact decimals.
//!
//! Takes `compliance`'s figures period by period; every amount carries the steps that made it.

use crate::compliance::{Excuse, Figure, MeasureReport, Month, PeriodFigure, PeriodId, PeriodSpan};
use crate::document::agreement::{Agreement, Band, Charge, Credit, Schedule};
use crate::map::Map;
use crate::money::{Money, Percent};
use rust_decimal::Decimal;
use serde::Serialize;

/// One step of the way to an amount, in the order applied.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(
    tag = "kind",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
pub enum CreditStep {
    /// The figure lies below this band's edge, and below no lower one.
    Band {
        /// The edge.
        below: Percent,
        /// The share it gives.
        give: Percent,
    },
    /// The figure lies below no band.
    NoBand,
    /// No clock was judged in the period, so there is no figure and no credit.
    NothingJudged,
    /// The period is not held against its goal, so there is no credit (rules 43 and 45).
    NotJudged,
    /// The goal is reached by what the measure says of few tickets or much work (rules 43 and 45).
    Excused {
        /// By what.
        by: Excuse,
    },
    /// The share of the charge.
    Share {
        /// The charge's id.
        of: String,
        /// Its amount for the period.
        base: Money,
        /// The share, exact.
        amount: Money,
    },
    /// Rounded half away from zero to the currency's smallest unit.
    Rounded {
        /// The rounded amount.
        amount: Money,
    },
    /// Cut down by a limit.
    Capped {
        /// The cap as a share of a charge.
        cap: Percent,
        /// The charge's id.
        of: String,
        /// The most that all credits under this limit may come to.
        most: Money,
        /// What is left for this credit.
        amount: Money,
    },
}

/// One credit in one period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct CreditLine {
    /// The credit's id.
    pub credit: String,
    /// The figure it looked at, rounded only if the measure says so (rule 44).
    pub figure: Option<Percent>,
    /// What it comes to.
    pub amount: Money,
    /// How.
    pub steps: Vec<CreditStep>,
}

/// All credits of one period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct CreditPeriod {
    /// The period: that of the measures.
    pub period: PeriodId,
    /// Whether it had ended at the instant of judging.
    pub complete: bool,
    /// All charges of the period.
    pub charges: Money,
    /// All credits of the period.
    pub amount: Money,
    /// Credit by credit, in the order of the agreement.
    pub lines: Vec<CreditLine>,
}

/// An estimate of what is owed. The contract decides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct CreditReport {
    /// The currency of every amount.
    pub currency: String,
    /// All charges of the periods.
    pub charges: Money,
    /// All credits.
    pub amount: Money,
    /// Period by period.
    pub periods: Vec<CreditPeriod>,
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
        CreditReport::over(periods, self.currency.clone())
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
        let share = (self.amount.0 * Decimal::ONE_HUNDRED).checked_div(self.charges.0)?;
        Some(Percent(share))
    }

    fn over(periods: Vec<CreditPeriod>, currency: String) -> CreditReport {
        let total = |amount: fn(&CreditPeriod) -> Money| {
            Money(periods.iter().map(|period| amount(period).0).sum()).rounded(&currency)
        };
        CreditReport {
            charges: total(|period| period.charges),
            amount: total(|period| period.amount),
            currency,
            periods,
        }
    }
}

/// The credits of a valid agreement, given its measures; nothing if it has none.
///
/// A valid agreement has them all on measures with the same periods of whole months, and a monthly
/// charge counts in each as often as the period has months.
pub(crate) fn credits(agreement: &Agreement, measures: &[MeasureReport]) -> Option<CreditReport> {
    let currency = agreement
        .currency
        .clone()
        .filter(|_| !agreement.credits.is_empty())?;
    let asked = |id: &str| {
        let mut credits = agreement.credits.iter();
        credits.any(|credit| credit.on.measure == id)
    };
    let mut asked_for = agreement.measures.iter().filter(|one| asked(&one.id));
    let months = asked_for.find_map(|measure| measure.period.months());
    let periods: Map<PeriodSpan, bool> = measures
        .iter()
        .filter(|report| asked(&report.measure))
        .flat_map(|report| {
            let span = |figure: &PeriodFigure| PeriodSpan {
                from: figure.from,
                to: figure.to,
                id: figure.period,
            };
            report
                .periods
                .iter()
                .map(move |figure| (span(figure), figure.complete))
        })
        .collect();
    let periods: Vec<CreditPeriod> = periods
        .into_iter()
        .map(|(span, complete)| {
            let period = Period {
                id: span.id,
                complete,
                months: Decimal::from(months.unwrap_or(1)),
            };
            self::period(agreement, measures, &currency, &period)
        })
        .collect();
    Some(CreditReport::over(periods, currency))
}

/// A period to be paid for.
struct Period {
    id: PeriodId,
    complete: bool,
    /// How often a monthly charge is paid in it.
    months: Decimal,
}

fn period(
    agreement: &Agreement,
    measures: &[MeasureReport],
    currency: &str,
    period: &Period,
) -> CreditPeriod {
    let amount = |charge: &Charge| Money(charge.amount.0 * period.months);
    let charge = |id: &str| {
        let mut charges = agreement.charges.iter();
        let charge = charges.find(|charge| charge.id == id);
        charge.map_or(Money::ZERO, amount)
    };
    let line = |credit: &Credit| {
        let report = measures
            .iter()
            .find(|report| report.measure == credit.on.measure);
        let judged = report
            .and_then(|report| {
                let mut periods = report.periods.iter();
                periods.find(|figure| figure.period == period.id)
            })
            .map(|figure| &figure.figure);
        let figure = judged.and_then(Figure::held);
        let Schedule::Bands { bands } = &credit.schedule;
        let mut steps = Vec::new();
        let mut amount = Money::ZERO;
        let excuse = judged.and_then(|figure| figure.excuse);
        match figure.map(|figure| band(bands, figure)) {
            None => steps.push(CreditStep::NothingJudged),
            _ if judged.is_some_and(|figure| figure.not_judged.is_some()) => {
                steps.push(CreditStep::NotJudged);
            }
            Some(Some(_)) if let Some(by) = excuse => steps.push(CreditStep::Excused { by }),
            Some(None) => steps.push(CreditStep::NoBand),
            Some(Some(band)) => {
                let base = charge(&credit.of);
                let share = base.share(band.give);
                amount = share.rounded(currency);
                steps.push(CreditStep::Band {
                    below: band.below,
                    give: band.give,
                });
                steps.push(CreditStep::Share {
                    of: credit.of.clone(),
                    base,
                    amount: share,
                });
                if amount.0 != share.0 {
                    steps.push(CreditStep::Rounded { amount });
                }
            }
        }
        CreditLine {
            credit: credit.id.clone(),
            figure,
            amount: amount.rounded(currency),
            steps,
        }
    };
    let mut lines: Vec<CreditLine> = agreement.credits.iter().map(line).collect();
    for limit in &agreement.limits {
        let most = charge(&limit.of).share(limit.cap).rounded(currency);
        let mut left = most;
        for line in lines
            .iter_mut()
            .filter(|line| limit.over.contains(&line.credit))
        {
            if line.amount > left {
                line.amount = left;
                let (cap, of, amount) = (limit.cap, limit.of.clone(), left);
                line.steps.push(CreditStep::Capped {
                    cap,
                    of,
                    most,
                    amount,
                });
            }
            left = Money(left.0 - line.amount.0);
        }
    }
    CreditPeriod {
        period: period.id,
        complete: period.complete,
        charges: Money(
            agreement
                .charges
                .iter()
                .map(|charge| amount(charge).0)
                .sum(),
        )
        .rounded(currency),
        amount: Money(lines.iter().map(|line| line.amount.0).sum()).rounded(currency),
        lines,
    }
}

/// The lowest band that a figure lies below; exactly at an edge it lies above.
fn band(bands: &[Band], figure: Percent) -> Option<&Band> {
    bands
        .iter()
        .filter(|band| figure < band.below)
        .min_by_key(|band| band.below)
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
