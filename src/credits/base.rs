//! What a credit is a share of: a charge as it is paid in a period, and its parts.
//!
//! Called by `work` and `limits`. Charges are paid by months, and cut by days where they begin, end or
//! change within a period (rule 52).

use super::CreditStep;
use super::exact::{over, percent, plus, times};
use crate::compliance::PeriodSpan;
use crate::document::agreement::{Agreement, Base, Charge, ChargePer, DayValue, Taken};
use crate::document::measure::{Every, Periods};
use crate::money::{Money, Percent};
use crate::time::{Date, Instant, Local};
use crate::zone::Zone;
use rust_decimal::Decimal;

/// A period in which charges are paid.
#[derive(Clone, Copy, Debug)]
pub(super) struct Paid {
    /// Its first day.
    pub first: Date,
    /// The day after its last.
    pub end: Date,
    /// Its seconds.
    pub seconds: i64,
    /// How many months it lasts.
    pub months: Option<u32>,
    /// It is the whole contract, whose ends nobody says.
    pub contract: bool,
}

impl Paid {
    /// The time for which a period is paid: of a rolling one the months that end with it.
    pub fn new(periods: Periods, span: &PeriodSpan, zone: Zone) -> Paid {
        let date = |at: Instant| Local(at.0 + i64::from(zone.offset(at.0).seconds)).date();
        let months = months_of(periods);
        let end = Date::from_days(date(Instant(span.to.0.saturating_sub(1))).days() + 1);
        let first = match (periods, months) {
            (Periods::Rolling { .. }, Some(months)) => add_months(end, -i64::from(months)),
            _ => date(span.from),
        };
        let from = match periods {
            Periods::Rolling { .. } => Instant(zone.instant(first.midnight().0).instant),
            _ => span.from,
        };
        Paid {
            first,
            end,
            seconds: span.to.0.saturating_sub(from.0),
            months,
            contract: periods == Periods::Contract,
        }
    }

    fn days(&self) -> i64 {
        self.end.days() - self.first.days()
    }
}

/// How many months a period is paid for: those that it lasts, or of rolling days as many as they are meant
/// to be.
pub(crate) fn months_of(periods: Periods) -> Option<u32> {
    match periods {
        Periods::Months { block, .. } => Some(block.months()),
        Periods::Rolling {
            days,
            every: Every::Month,
        } => match days {
            28..=31 => Some(1),
            89..=92 => Some(3),
            181..=184 => Some(6),
            365 | 366 => Some(12),
            _ => None,
        },
        _ => None,
    }
}

/// The same day so many months later, or the last one of a shorter month.
pub(super) fn add_months(date: Date, months: i64) -> Date {
    let month = i64::from(date.year()) * 12 + i64::from(date.month()) - 1 + months;
    let year = i32::try_from(month.div_euclid(12)).unwrap_or(i32::MAX);
    let of = |day| Date::from_ymd(year, month.rem_euclid(12) as u32 + 1, day);
    let mut days = (1..=date.day()).rev();
    days.find_map(of).unwrap_or(date)
}

/// The average of a charge's amount over some days: of those on which it is not paid, nothing.
fn amount(charge: &Charge, first: Date, end: Date) -> Decimal {
    let days = end.days() - first.days();
    let always = charge.effective.is_none() && charge.changes.is_empty();
    if always || days <= 0 {
        return charge.amount.0;
    }
    let (mut begins, mut ends) = (first, end);
    if let Some(effective) = charge.effective {
        begins = begins.max(effective.from);
        ends = ends.min(effective.until.unwrap_or(ends));
    }
    let amounts = std::iter::once(charge.amount).chain(charge.changes.iter().map(|one| one.amount));
    let from = charge.changes.iter().map(|one| one.from);
    let starts = std::iter::once(begins).chain(from.clone());
    let until = from.chain(std::iter::once(ends));
    let mut weighted = Decimal::ZERO;
    for ((start, until), amount) in starts.zip(until).zip(amounts) {
        let part = until.min(ends).days() - start.max(begins).days();
        if part > 0 {
            weighted = plus(weighted, times(amount.0, Decimal::from(part)));
        }
    }
    over(weighted, Decimal::from(days))
}

/// What is paid of a charge in a period; of one that is paid for longer what `taken` says.
fn paid(charge: &Charge, paid: &Paid, taken: Taken, on: Date) -> Decimal {
    let day_after = Date::from_days(on.days() + 1);
    let units = Decimal::from(charge.units.unwrap_or(1));
    let of_one = match (charge.per, charge.per.months(), paid.months) {
        (ChargePer::Hour, ..) => {
            let hours = over(Decimal::from(paid.seconds), Decimal::from(3600));
            times(amount(charge, paid.first, paid.end), hours)
        }
        (ChargePer::Day, ..) => {
            let days = Decimal::from(paid.days());
            times(amount(charge, paid.first, paid.end), days)
        }
        (_, Some(every), Some(months)) if every <= months => {
            let mut sum = Decimal::ZERO;
            for part in 0..i64::from(months / every) {
                let part = part * i64::from(every);
                let first = add_months(paid.first, part);
                let end = add_months(paid.first, part + i64::from(every));
                sum = plus(sum, amount(charge, first, end));
            }
            sum
        }
        (_, Some(every), Some(months)) if taken == Taken::Part => {
            let share = times(amount(charge, paid.first, paid.end), Decimal::from(months));
            over(share, Decimal::from(every))
        }
        _ => amount(charge, on, day_after),
    };
    times(of_one, units)
}

/// All charges of a period; of those that are paid for longer the part that falls on it.
pub(super) fn all(agreement: &Agreement, period: &Paid) -> Decimal {
    let ends = |charge: &Charge| charge.effective.is_some_and(|dates| dates.until.is_some());
    let due = |charge: &&Charge| match charge.per {
        ChargePer::Contract => period.contract,
        ChargePer::Hour | ChargePer::Day => !period.contract || ends(charge),
        _ => period.months.is_some(),
    };
    let charges = agreement.charges.iter().filter(due);
    charges.fold(Decimal::ZERO, |sum, charge| {
        plus(sum, paid(charge, period, Taken::Part, period.first))
    })
}

/// The amount of a charge or of a part of one, and the steps to it.
pub(super) fn base(
    agreement: &Agreement,
    base: &Base,
    period: &Paid,
    on: Date,
    steps: &mut Vec<CreditStep>,
) -> Decimal {
    let mut parts = Vec::new();
    let mut id = &base.charge;
    while let Some(part) = agreement.parts.iter().find(|part| part.id == *id) {
        id = &part.of;
        parts.push(part);
    }
    let charge = agreement.charges.iter().find(|charge| charge.id == *id);
    let taken = base.taken.unwrap_or(Taken::Part);
    let mut amount = charge.map_or(Decimal::ZERO, |charge| paid(charge, period, taken, on));
    for part in parts.iter().rev() {
        let whole = amount;
        amount = percent(whole, part.share.0);
        steps.push(CreditStep::Part {
            part: part.id.clone(),
            share: part.share,
            of: part.of.clone(),
            base: Money(whole),
            amount: Money(amount),
        });
    }
    amount
}

/// What one day of a charge is worth in a period.
pub(super) fn day(amount: Decimal, value: DayValue, period: &Paid) -> Decimal {
    let days = match value {
        DayValue::Thirtieth => i64::from(period.months.unwrap_or(1)) * 30,
        DayValue::CalendarDay => period.days(),
    };
    over(amount, Decimal::from(days))
}

/// The largest share that one credit may give of a charge or part.
pub(crate) fn largest(agreement: &Agreement, id: &str) -> Option<Percent> {
    let part = agreement.parts.iter().find(|part| part.id == id)?;
    part.largest
}
