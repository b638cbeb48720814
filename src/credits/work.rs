//! All credits of a report: `read` has the quantities, `worth` what they come to, `collect` the report.
//!
//! The order is fixed and shown in every line: schedule, what `then` lists, the charge, limits on each
//! incident before their sum, limits on periods after it, in the order of the agreement. Credits on points
//! come after those that give the points.

mod collect;
mod read;
mod worth;

use super::exact::over;
use super::limits;
use super::reading::{self, Measured, Measurement, Miss};
use super::schedule::{Context, Quantity, unit};
use super::then::Value;
use super::{CreditItem, CreditReport, CreditStep, Reading};
use crate::availability::{AvailabilityReport, ReportedFigures};
use crate::compliance::{MeasureReport, PeriodId, PeriodSpan};
use crate::document::agreement::{
    Agreement, Credit, CreditOn, Day, Give, GiveUnit, Late, Schedule, Take,
};
use crate::document::measure::Periods;
use crate::document::outages::Outage;
use crate::document::tickets::Tickets;
use crate::money::{Money, Number, Percent};
use crate::time::{DAY, Instant};
use crate::zone::Zone;
use rust_decimal::Decimal;
use std::borrow::Cow;

/// What credits are worked out from.
#[derive(Clone)]
pub(crate) struct Facts<'a> {
    pub agreement: &'a Agreement,
    pub measures: &'a [MeasureReport],
    pub availability: &'a [AvailabilityReport],
    pub reported: &'a [ReportedFigures],
    pub outages: &'a [Outage],
    /// Every missed clock, if a credit looks at them.
    pub misses: Vec<Miss>,
    /// The first instant at which one of them could have been judged.
    pub first: Option<Instant>,
    pub tickets: &'a Tickets,
    pub zone: Zone,
    pub as_of: Instant,
}

/// What a schedule gives: how much, whether that is left open, and how many rights.
pub(super) type Given = (Give, bool, usize);

/// A credit in a period on its way to a [`CreditLine`].
pub(super) struct Line {
    pub span: PeriodSpan,
    pub complete: bool,
    pub reading: Option<Reading>,
    pub unit: GiveUnit,
    pub value: Value,
    /// The value before each modifier.
    pub stages: Vec<Value>,
    pub items: Vec<CreditItem>,
    pub steps: Vec<CreditStep>,
    pub rights: Vec<String>,
    pub undecided: bool,
    /// The amount rounded to the currency, from when it is.
    pub amount: Money,
}

impl Line {
    /// What it gives in its unit.
    pub fn give(&self) -> Give {
        self.unit.of(over(self.value.quantity, self.value.over))
    }

    /// It gives nothing, for a reason that is said.
    pub fn drop_it(&mut self, why: CreditStep) {
        self.value.quantity = Decimal::ZERO;
        self.value.amount = Decimal::ZERO;
        self.amount = Money::ZERO;
        self.steps.push(why);
    }
}

/// The credits of a valid agreement; nothing if it has none.
pub(crate) fn credits(facts: &Facts<'_>) -> Option<CreditReport> {
    if facts.agreement.credits.is_empty() {
        return None;
    }
    Some(Work::new(facts).report())
}

/// Whether a credit looks at single clocks.
pub(crate) fn looks_at_misses(credit: &Credit) -> bool {
    matches!(
        credit.on,
        CreditOn::EachMiss { .. } | CreditOn::NthMiss { .. } | CreditOn::Misses { .. }
    )
}

/// Whether a credit comes to the sum of single incidents.
pub(crate) fn looks_at_items(credit: &Credit) -> bool {
    matches!(
        credit.on,
        CreditOn::EachMiss { .. } | CreditOn::EachOutage { .. } | CreditOn::NthMiss { .. }
    )
}

pub(super) struct Work<'a> {
    pub facts: &'a Facts<'a>,
    pub agreement: &'a Agreement,
    pub currency: Cow<'a, str>,
    measured: Vec<Measured<'a>>,
    pub zone: Zone,
    /// The lines of each credit, in the order of time.
    pub lines: Vec<Vec<Line>>,
    /// What was carried past the last period.
    pub carried: Decimal,
}

impl<'a> Work<'a> {
    pub fn new(facts: &'a Facts<'a>) -> Work<'a> {
        let agreement = facts.agreement;
        let currency = agreement.currency.as_deref().unwrap_or_default();
        Work {
            facts,
            agreement,
            currency: Cow::Borrowed(currency),
            measured: measured(facts),
            zone: facts.zone,
            lines: agreement.credits.iter().map(|_| Vec::new()).collect(),
            carried: Decimal::ZERO,
        }
    }

    pub fn report(mut self) -> CreditReport {
        let of_points = |credit: &Credit| matches!(credit.on, CreditOn::Points { .. });
        for on_points in [false, true] {
            for (position, credit) in self.agreement.credits.iter().enumerate() {
                if of_points(credit) == on_points {
                    self.lines[position] = self.read(position, credit);
                }
            }
            if !on_points {
                limits::incidents(&mut self);
            }
            for (position, credit) in self.agreement.credits.iter().enumerate() {
                if of_points(credit) == on_points {
                    self.change(position, credit);
                }
            }
            // Again for credits on points that give points: what is within its limits stays as it is.
            limits::points(&mut self);
        }
        limits::periods(&mut self);
        self.collect()
    }

    /// The measure that a credit is on.
    pub fn measured(&self, id: &str) -> Option<&Measured<'a>> {
        self.measured.iter().find(|measured| measured.id == id)
    }

    /// The periods of a credit.
    pub fn periods(&self, credit: &Credit) -> Periods {
        match &credit.on {
            CreditOn::Figure { measure, .. }
            | CreditOn::EachOutage { measure }
            | CreditOn::FailedPeriods { measure, .. } => {
                let measured = self.measured(measure);
                measured.map_or(Periods::MONTH, |measured| measured.periods)
            }
            CreditOn::EachMiss { period, .. }
            | CreditOn::NthMiss { period, .. }
            | CreditOn::Misses { period, .. } => *period,
            CreditOn::Points { of } => {
                let mut credits = self.agreement.credits.iter();
                let first = credits.find(|credit| of.contains(&credit.id));
                first.map_or(Periods::MONTH, |credit| match credit.on {
                    CreditOn::Points { .. } => Periods::MONTH,
                    _ => self.periods(credit),
                })
            }
        }
    }

    fn context(&self, credit: &Credit) -> Context {
        context(self.agreement, credit)
    }

    fn line(&self, credit: usize, span: PeriodSpan, complete: bool) -> Line {
        let schedule = &self.agreement.credits[credit].schedule;
        Line {
            span,
            complete,
            reading: None,
            unit: unit(schedule).unwrap_or(GiveUnit::Sum),
            value: Value {
                over: Decimal::ONE,
                ..Value::default()
            },
            stages: Vec::new(),
            items: Vec::new(),
            steps: Vec::new(),
            rights: Vec::new(),
            undecided: false,
            amount: Money::ZERO,
        }
    }

    /// What a credit reads in all its periods, as quantities.
    fn read(&self, position: usize, credit: &Credit) -> Vec<Line> {
        match &credit.on {
            CreditOn::Figure { measure, take } => self.figures(position, credit, measure, *take),
            CreditOn::EachOutage { measure } => self.outages(position, credit, measure),
            CreditOn::EachMiss { of, take, period } => {
                let mut lines = self.empty(position, of, *period);
                for miss in self.misses(of) {
                    let mut item = self.item(miss, miss.reading(*take, self.zone));
                    if let Some(line) = line_at(&mut lines, miss.at) {
                        self.add(line, credit, &mut item);
                        line.items.push(item);
                    }
                }
                lines
            }
            CreditOn::NthMiss {
                of,
                count,
                months,
                period,
            } => {
                let mut lines = self.empty(position, of, *period);
                let misses: Vec<&Miss> = self.misses(of).collect();
                let lots = reading::nth(&misses, *count as usize, *months, self.zone);
                for (from, last) in lots {
                    let miss = misses[last];
                    let number = Number(Decimal::from(*count));
                    let mut item = self.item(miss, Reading::Number { number });
                    item.open = false;
                    item.steps.push(CreditStep::Counted {
                        misses: *count,
                        from,
                    });
                    if let Some(line) = line_at(&mut lines, miss.at) {
                        self.add(line, credit, &mut item);
                        line.items.push(item);
                    }
                }
                lines
            }
            CreditOn::Misses { of, period } => {
                let mut lines = self.empty(position, of, *period);
                let mut counts = vec![0_u64; lines.len()];
                for miss in self.misses(of) {
                    if let Some(line) = position_at(&lines, miss.at) {
                        counts[line] += 1;
                    }
                }
                for (line, count) in lines.iter_mut().zip(counts) {
                    let number = Number(Decimal::from(count));
                    self.number(line, credit, number);
                }
                lines
            }
            CreditOn::FailedPeriods {
                measure,
                failed,
                of,
            } => self.failed(position, credit, measure, (*failed, *of)),
            CreditOn::Points { of } => self.points(position, credit, of),
        }
    }

    /// What a figure gives by the schedule of a credit alone.
    pub fn given(&self, credit: &Credit, goal: Percent, one: &Measurement, take: Take) -> Given {
        let mut credits = self.agreement.credits.iter();
        let position = credits.position(|other| other.id == credit.id).unwrap_or(0);
        let line = self.line(position, one.span, one.complete);
        let line = self.figure(line, credit, goal, one, take);
        (line.give(), line.undecided, line.rights.len())
    }

    /// What a number gives by the schedule of a credit alone.
    pub fn given_for(&self, credit: &Credit, number: Decimal) -> Given {
        let mut credits = self.agreement.credits.iter();
        let position = credits.position(|other| other.id == credit.id).unwrap_or(0);
        let span = PeriodSpan {
            from: Instant::MIN,
            to: Instant::MAX,
            id: PeriodId::Contract,
        };
        let mut line = self.line(position, span, false);
        self.number(&mut line, credit, Number(number));
        (line.give(), line.undecided, line.rights.len())
    }

    /// Puts another figure in the place of one, or adds it.
    pub fn put(&mut self, id: &str, other: Measurement) {
        let mut measured = self.measured.iter_mut();
        let Some(measured) = measured.find(|measured| measured.id == id) else {
            return;
        };
        let after =
            |one: &Measurement| (one.span.from, one.span.to) < (other.span.from, other.span.to);
        let place = measured.figures.partition_point(after);
        match measured.figures.get_mut(place) {
            Some(one) if one.span == other.span => *one = other,
            _ => measured.figures.insert(place, other),
        }
    }

    /// Changes the figure of a period.
    pub fn alter(&mut self, id: &str, period: PeriodId, change: impl FnOnce(&mut Measurement)) {
        let mut measured = self.measured.iter_mut();
        let measured = measured.find(|measured| measured.id == id);
        let mut figures = measured.into_iter().flat_map(|one| &mut one.figures);
        if let Some(one) = figures.find(|one| one.span.id == period) {
            change(one);
        }
    }
}

/// The figures of all measures.
fn measured<'a>(facts: &Facts<'a>) -> Vec<Measured<'a>> {
    let agreement = facts.agreement;
    let mut measured = reading::counted(agreement, facts.measures);
    if !facts.availability.is_empty() {
        let (reports, outages) = (facts.availability, facts.outages);
        measured.extend(reading::available(agreement, reports, outages, facts.zone));
    }
    if !facts.reported.is_empty() {
        measured.extend(reading::reported(agreement, facts.reported, facts.zone));
    }
    measured
}

/// What the schedule of a credit needs to know that does not change from period to period.
pub(crate) fn context(agreement: &Agreement, credit: &Credit) -> Context {
    let wall = |take: Late| take == Late::CalendarOverrun;
    let day = match (&credit.on, agreement.day) {
        (CreditOn::EachMiss { take, .. }, _) if wall(*take) => Some(DAY),
        (_, Some(Day::Hours { hours })) => Some(hours.seconds),
        _ => Some(DAY),
    };
    Context {
        day,
        reward: credit.reward,
        ..Context::default()
    }
}

/// Takes over what a schedule gave.
fn set(line: &mut Line, credit: &Credit, quantity: Quantity) {
    line.value.quantity = quantity.amount;
    line.value.over = quantity.over;
    line.undecided = quantity.undecided;
    if let Schedule::Right { right } = &credit.schedule {
        line.rights.push(right.clone());
    }
}

/// The line in whose period an instant lies.
fn position_at(lines: &[Line], at: Instant) -> Option<usize> {
    let after = lines.partition_point(|line| line.span.to <= at);
    lines
        .get(after)
        .filter(|line| line.span.from <= at)
        .map(|_| after)
}

fn line_at(lines: &mut [Line], at: Instant) -> Option<&mut Line> {
    position_at(lines, at).map(|position| &mut lines[position])
}
