//! What each kind of credit reads in its periods, as quantities.

use super::super::base::Paid;
use super::super::exact::{self, plus};
use super::super::reading::{Measurement, Miss};
use super::super::schedule::Context;
use super::super::then::Value;
use super::super::{CreditItem, CreditStep, Incident, Reading};
use super::{Line, Work, set};
use crate::compliance::{Cut, PeriodSpan};
use crate::document::agreement::{Credit, Give, Schedule, Take, Then};
use crate::document::measure::Periods;
use crate::map::Map;
use crate::money::{Money, Number, Percent};
use crate::time::Instant;
use rust_decimal::Decimal;

impl<'a> Work<'a> {
    pub(super) fn figures(
        &self,
        position: usize,
        credit: &Credit,
        measure: &str,
        take: Take,
    ) -> Vec<Line> {
        let Some(measured) = self.measured(measure) else {
            return Vec::new();
        };
        let figures = measured.figures.iter();
        let of_period = |one: &Measurement| {
            let line = self.line(position, one.span, one.complete);
            self.figure(line, credit, measured.goal, one, take)
        };
        figures.map(of_period).collect()
    }

    /// The line of one figure.
    pub(super) fn figure(
        &self,
        mut line: Line,
        credit: &Credit,
        goal: Percent,
        one: &Measurement,
        take: Take,
    ) -> Line {
        line.reading = one.reading(take);
        let context = Context {
            goal: Some(goal),
            service_time: one.downtime.map(|(_, whole)| whole),
            ..self.context(credit)
        };
        let Some(reading) = line.reading else {
            line.steps.push(CreditStep::NothingJudged);
            return line;
        };
        if one.not_judged {
            line.steps.push(CreditStep::NotJudged);
            return line;
        }
        let lost_time = matches!(credit.schedule, Schedule::LostTime { .. });
        let once = lost_time
            || matches!(
                credit.schedule,
                Schedule::Flat { .. } | Schedule::Right { .. }
            );
        let failed = match take {
            Take::Downtime if lost_time => one.reached == Some(credit.reward),
            Take::Figure => one.reached == Some(credit.reward),
            Take::Downtime | Take::Misses => !reading.value().is_zero(),
        };
        if once && !failed {
            line.steps.push(CreditStep::Reached);
            return line;
        }
        let quantity = context.quantity(&credit.schedule, reading, &mut line.steps);
        match one
            .excuse
            .filter(|_| !credit.reward && !once && take == Take::Figure)
        {
            Some(by) if !quantity.amount.is_zero() || quantity.undecided => {
                line.steps.clear();
                line.steps.push(CreditStep::Excused { by });
            }
            _ => set(&mut line, credit, quantity),
        }
        line
    }

    pub(super) fn outages(&self, position: usize, credit: &Credit, measure: &str) -> Vec<Line> {
        let Some(measured) = self.measured(measure) else {
            return Vec::new();
        };
        let mut lines = Vec::new();
        for one in &measured.figures {
            let mut line = self.line(position, one.span, one.complete);
            for outage in &one.outages {
                let seconds = Number(outage.seconds);
                let mut item = CreditItem {
                    incident: outage.incident.clone(),
                    target: None,
                    at: outage.at,
                    open: false,
                    reading: Reading::Time { seconds },
                    quantity: line.unit.of(Decimal::ZERO),
                    amount: Money::ZERO,
                    steps: Vec::new(),
                };
                let service_time = one.downtime.map(|(_, whole)| whole);
                self.add_to(&mut line, credit, &mut item, service_time, outage.affected);
                line.items.push(item);
            }
            lines.push(line);
        }
        lines
    }

    /// A line for a number that is one reading.
    pub(super) fn number(&self, line: &mut Line, credit: &Credit, number: Number) {
        let reading = Reading::Number { number };
        line.reading = Some(reading);
        let once = matches!(
            credit.schedule,
            Schedule::Flat { .. } | Schedule::Right { .. }
        );
        if once && number.0.is_zero() {
            line.steps.push(CreditStep::Reached);
            return;
        }
        let context = self.context(credit);
        let quantity = context.quantity(&credit.schedule, reading, &mut line.steps);
        set(line, credit, quantity);
    }

    pub(super) fn failed(
        &self,
        position: usize,
        credit: &Credit,
        measure: &str,
        (failed, of): (u32, u32),
    ) -> Vec<Line> {
        let Some(measured) = self.measured(measure) else {
            return Vec::new();
        };
        let figures = &measured.figures;
        let of_period = |(last, one): (usize, &Measurement)| {
            let mut line = self.line(position, one.span, one.complete);
            let first = (last + 1).saturating_sub(of as usize);
            let missed = figures[first..=last].iter();
            let missed: Vec<_> = missed
                .filter(|one| one.reached == Some(false))
                .map(|one| one.span.id)
                .collect();
            let number = Number(Decimal::from(missed.len()));
            line.reading = Some(Reading::Number { number });
            let enough = missed.len() >= failed as usize && one.reached == Some(false);
            line.steps.push(CreditStep::Failed {
                periods: missed,
                of,
            });
            if enough {
                let reading = Reading::Number { number };
                let context = self.context(credit);
                let quantity = context.quantity(&credit.schedule, reading, &mut line.steps);
                set(&mut line, credit, quantity);
            } else {
                line.steps.push(CreditStep::Reached);
            }
            line
        };
        figures.iter().enumerate().map(of_period).collect()
    }

    pub(super) fn points(&self, position: usize, credit: &Credit, of: &[String]) -> Vec<Line> {
        let mut sums: Map<PeriodSpan, (bool, Decimal)> = Map::new();
        for (from, lines) in self.agreement.credits.iter().zip(&self.lines) {
            if of.contains(&from.id) {
                for line in lines {
                    let sum = sums.get_or_insert_with(line.span, || (line.complete, Decimal::ZERO));
                    sum.1 = plus(sum.1, line.give().amount());
                }
            }
        }
        let of_period = |(span, (complete, sum)): (PeriodSpan, (bool, Decimal))| {
            let mut line = self.line(position, span, complete);
            self.number(&mut line, credit, Number(sum));
            line
        };
        sums.into_iter().map(of_period).collect()
    }

    /// The misses of some targets in the order of time.
    pub(super) fn misses(&self, of: &'a [String]) -> impl Iterator<Item = &'a Miss> + use<'a> {
        let targets = self.agreement.targets.iter();
        let asked: Vec<bool> = targets.map(|target| of.contains(&target.id)).collect();
        let misses = self.facts.misses.iter();
        misses.filter(move |miss| asked[miss.target])
    }

    /// A line for every period from the first in which something could be judged up to now, or to the last
    /// miss.
    pub(super) fn empty(&self, position: usize, of: &'a [String], periods: Periods) -> Vec<Line> {
        let cut = Cut::new(periods, self.zone);
        let misses = self.misses(of).map(|miss| miss.at);
        let ends = misses.chain(self.facts.first).chain([self.facts.as_of]);
        let (first, last) = ends.fold((Instant::MAX, Instant::MIN), |(first, last), at| {
            (first.min(at), last.max(at))
        });
        let spans = (cut.index(first)..=cut.index(last)).map(|index| cut.span(index));
        spans
            .map(|span| self.line(position, span, span.to <= self.facts.as_of))
            .collect()
    }

    pub(super) fn item(&self, miss: &Miss, reading: Reading) -> CreditItem {
        let ticket = self.facts.tickets.get(miss.ticket);
        // One that is not in the list is only thought of; it has its number.
        let ticket =
            ticket.map_or_else(|| miss.ticket.to_string(), |ticket| ticket.id().to_owned());
        CreditItem {
            incident: Incident::Ticket { ticket },
            target: Some(self.agreement.targets[miss.target].id.clone()),
            at: miss.at,
            open: miss.open,
            reading,
            quantity: Give::Sum(Money::ZERO),
            amount: Money::ZERO,
            steps: Vec::new(),
        }
    }

    pub(super) fn add(&self, line: &mut Line, credit: &Credit, item: &mut CreditItem) {
        self.add_to(line, credit, item, None, None);
    }

    /// Works an item out: its quantity, and what that comes to.
    fn add_to(
        &self,
        line: &mut Line,
        credit: &Credit,
        item: &mut CreditItem,
        service_time: Option<Decimal>,
        affected: Option<Percent>,
    ) {
        let context = Context {
            service_time,
            single: true,
            ..self.context(credit)
        };
        let quantity = context.quantity(&credit.schedule, item.reading, &mut item.steps);
        let value = Value {
            quantity: quantity.amount,
            over: quantity.over,
            amount: Decimal::ZERO,
        };
        let paid = Paid::new(self.periods(credit), &line.span, self.zone);
        let on = self.date(item.at);
        let amount = self.worth(credit, value, quantity.unit, (&paid, on), &mut item.steps);
        item.quantity = quantity.give();
        item.amount = Money(amount);
        let shares = credit.then.contains(&Then::AffectedShare);
        if let Some(share) = affected.filter(|_| shares) {
            item.amount = Money(exact::percent(amount, share.0));
            item.steps.push(CreditStep::Affected {
                share,
                amount: item.amount,
            });
        }
        if let Schedule::Right { right } = &credit.schedule
            && !line.rights.contains(right)
        {
            line.rights.push(right.clone());
        }
        line.undecided |= quantity.undecided;
    }
}
