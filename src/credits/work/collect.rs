//! All lines by their periods, with charges, last days to ask, and what was earned back.

use super::super::base::{self, Paid};
use super::super::exact::{plus, rounded};
use super::super::reading::Measurement;
use super::super::{CreditLine, CreditPeriod, CreditReport};
use super::Work;
use crate::compliance::{Cut, PeriodSpan};
use crate::document::agreement::{Claim, CreditOn, Schedule, Then};
use crate::document::measure::Periods;
use crate::map::Map;
use crate::money::Money;
use crate::time::{Date, Instant};
use rust_decimal::Decimal;

impl<'a> Work<'a> {
    /// All lines by their periods.
    pub(super) fn collect(mut self) -> CreditReport {
        let mut periods: Map<PeriodSpan, CreditPeriod> = Map::new();
        let back = self.earned_back();
        for (position, credit) in self.agreement.credits.iter().enumerate() {
            let of = self.periods(credit);
            for span in self.quiet(position, of) {
                periods.get_or_insert_with(span, || {
                    self.period(of, span, span.to <= self.facts.as_of)
                });
            }
            for line in std::mem::take(&mut self.lines[position]) {
                let key = (line.span.from, line.span.id);
                let earned_back_in = back.get(&(position, key.0)).map(|(span, _)| span.id);
                let period = periods
                    .get_or_insert_with(line.span, || self.period(of, line.span, line.complete));
                let sum = match credit.reward {
                    true => &mut period.rewards,
                    false => &mut period.amount,
                };
                *sum = Money(plus(sum.0, line.amount.0));
                let right = matches!(credit.schedule, Schedule::Right { .. });
                period.lines.push(CreditLine {
                    credit: credit.id.clone(),
                    reward: credit.reward,
                    reading: line.reading,
                    quantity: (!right).then(|| line.give()),
                    amount: line.amount,
                    steps: line.steps,
                    items: line.items,
                    rights: line.rights,
                    undecided: line.undecided,
                    earned_back_in,
                });
            }
        }
        for (span, amount) in back.values() {
            if let Some(period) = periods.get_mut(span) {
                period.earned_back = Money(plus(period.earned_back.0, amount.0));
            }
        }
        let carried = rounded(self.carried, &self.currency);
        let periods = periods.into_iter().map(|(_, period)| period).collect();
        CreditReport::over(periods, self.currency.into_owned(), carried)
    }

    /// A period in which nothing is owed yet.
    fn period(&self, of: Periods, span: PeriodSpan, complete: bool) -> CreditPeriod {
        let paid = Paid::new(of, &span, self.zone);
        let none = rounded(Decimal::ZERO, &self.currency);
        // Nobody says when the contract ends.
        let claim = self.agreement.claim.filter(|_| !paid.contract);
        CreditPeriod {
            period: span.id,
            from: span.from,
            to: span.to,
            complete,
            charges: rounded(base::all(self.agreement, &paid), &self.currency),
            amount: none,
            rewards: none,
            earned_back: none,
            claim_by: claim.map(|claim| claim_by(claim, &paid)),
            lines: Vec::new(),
        }
    }

    /// The periods of a credit from its last line up to now: nothing was judged in them, but charges were paid.
    fn quiet(&self, position: usize, of: Periods) -> Vec<PeriodSpan> {
        let Some(last) = self.lines[position].last().map(|line| line.span) else {
            return Vec::new();
        };
        let cut = Cut::new(of, self.zone);
        let place = cut.index(last.from);
        // Windows that roll overlap; they are there whenever something is judged.
        if cut.span(place) != last {
            return Vec::new();
        }
        let later = place + 1..=cut.index(self.facts.as_of);
        later.map(|index| cut.span(index)).collect()
    }

    /// The credits that were earned back, by the start of their period, with the period that brought them
    /// back, and how much.
    fn earned_back(&self) -> Map<(usize, Instant), (PeriodSpan, Money)> {
        let mut back = Map::new();
        for (position, credit) in self.agreement.credits.iter().enumerate() {
            let earn = credit.then.iter().find_map(|then| match then {
                Then::EarnBack { reach, periods } => Some((*reach, *periods as usize)),
                _ => None,
            });
            let (Some((reach, count)), CreditOn::Figure { measure, .. }) = (earn, &credit.on)
            else {
                continue;
            };
            let Some(measured) = self.measured(measure) else {
                continue;
            };
            let figures = &measured.figures;
            let lines = self.lines[position].iter().enumerate();
            for (at, line) in lines.filter(|(_, line)| !line.amount.0.is_zero()) {
                let Some(after) = figures.get(at + 1..=at + count) else {
                    continue;
                };
                let kept = |one: &Measurement| {
                    one.complete && one.figure.is_some_and(|figure| figure >= reach)
                };
                if let Some(last) = after.last().filter(|_| after.iter().all(kept)) {
                    back.insert((position, line.span.from), (last.span, line.amount));
                }
            }
        }
        back
    }
}

/// The last day on which the credits of a period can be asked for.
fn claim_by(claim: Claim, paid: &Paid) -> Date {
    let last = Date::from_days(paid.end.days() - 1);
    match claim {
        Claim::Days { days } => Date::from_days(last.days() + i64::from(days)),
        Claim::Months { months } => {
            let first = Date::from_ymd(last.year(), last.month(), 1).unwrap_or(last);
            let next = base::add_months(first, i64::from(months) + 1);
            Date::from_days(next.days() - 1)
        }
    }
}
