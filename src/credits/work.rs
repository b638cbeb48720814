//! All credits of a report: reads, turns into quantities, changes, adds up, limits.
//!
//! The order is fixed and shown in every line: schedule, what `then` lists, the charge, limits on each
//! incident before their sum, limits on periods after it, in the order of the agreement. Credits on points
//! come after those that give the points.

use super::base::{self, Paid};
use super::exact::{over, plus, rounded, times};
use super::limits;
use super::reading::{self, Measured, Measurement, Miss};
use super::schedule::{Context, Quantity, unit};
use super::then::{self, Value};
use super::{CreditItem, CreditLine, CreditPeriod, CreditReport, CreditStep, Incident, Reading};
use crate::availability::{AvailabilityReport, ReportedFigures};
use crate::compliance::{Cut, MeasureReport, PeriodId, PeriodSpan};
use crate::document::agreement::{
    Agreement, Base, Claim, Credit, CreditOn, Day, Give, GiveUnit, Late, Schedule, Take, Then,
};
use crate::document::measure::Periods;
use crate::document::outages::Outage;
use crate::document::tickets::Tickets;
use crate::map::Map;
use crate::money::{Money, Number, Percent};
use crate::time::{DAY, Date, Instant, Local};
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

    fn figures(&self, position: usize, credit: &Credit, measure: &str, take: Take) -> Vec<Line> {
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
    fn figure(
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

    fn outages(&self, position: usize, credit: &Credit, measure: &str) -> Vec<Line> {
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

    /// A line for a number that is one reading.
    fn number(&self, line: &mut Line, credit: &Credit, number: Number) {
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

    fn failed(
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

    fn points(&self, position: usize, credit: &Credit, of: &[String]) -> Vec<Line> {
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
    fn misses(&self, of: &'a [String]) -> impl Iterator<Item = &'a Miss> + use<'a> {
        let targets = self.agreement.targets.iter();
        let asked: Vec<bool> = targets.map(|target| of.contains(&target.id)).collect();
        let misses = self.facts.misses.iter();
        misses.filter(move |miss| asked[miss.target])
    }

    /// A line for every period from the first in which something could be judged up to now, or to the last
    /// miss.
    fn empty(&self, position: usize, of: &'a [String], periods: Periods) -> Vec<Line> {
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

    fn item(&self, miss: &Miss, reading: Reading) -> CreditItem {
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

    fn add(&self, line: &mut Line, credit: &Credit, item: &mut CreditItem) {
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
            item.amount = Money(super::exact::percent(amount, share.0));
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

    fn date(&self, at: Instant) -> Date {
        Local(at.0 + i64::from(self.zone.offset(at.0).seconds)).date()
    }

    /// What a quantity comes to in money, exact.
    fn worth(
        &self,
        credit: &Credit,
        value: Value,
        unit: GiveUnit,
        (paid, on): (&Paid, Date),
        steps: &mut Vec<CreditStep>,
    ) -> Decimal {
        if value.quantity.is_zero() {
            return Decimal::ZERO;
        }
        let give = unit.of(over(value.quantity, value.over));
        let base_of = |base: &Base, steps: &mut Vec<CreditStep>| {
            base::base(self.agreement, base, paid, on, steps)
        };
        match (unit, &credit.of) {
            (GiveUnit::Sum, _) => over(value.quantity, value.over),
            (GiveUnit::Share, Some(of)) => {
                let base = base_of(of, steps);
                let hundredths = times(value.over, Decimal::ONE_HUNDRED);
                let amount = over(times(base, value.quantity), hundredths);
                steps.push(CreditStep::Share {
                    of: of.charge.clone(),
                    base: Money(base),
                    share: give,
                    amount: Money(amount),
                });
                amount
            }
            (GiveUnit::Days, Some(of)) => {
                let base = base_of(of, steps);
                let Some(worth) = of.day else {
                    return Decimal::ZERO;
                };
                let day = base::day(base, worth, paid);
                let days = over(value.quantity, value.over);
                let whole = base::day(times(base, days), worth, paid);
                steps.push(CreditStep::Days {
                    of: of.charge.clone(),
                    day: Money(day),
                    days: give,
                    amount: Money(whole),
                });
                whole
            }
            _ => Decimal::ZERO,
        }
    }

    /// Applies what a credit says under `then`, and rounds.
    fn change(&mut self, position: usize, credit: &Credit) {
        let mut lines = std::mem::take(&mut self.lines[position]);
        let of_items = looks_at_items(credit);
        let periods = self.periods(credit);
        for place in 0..lines.len() {
            let (before, rest) = lines.split_at_mut(place);
            let line = &mut rest[0];
            let before = before.last();
            let before =
                before.filter(|before| periods.is_rolling() || before.span.to == line.span.from);
            if of_items {
                sum(line);
            }
            let mut in_money = of_items;
            for (stage, then) in credit.then.iter().enumerate() {
                if then::on_money(*then) && !in_money {
                    self.to_money(line, credit, periods);
                    in_money = true;
                }
                line.stages.push(line.value);
                let of_the_whole = !of_items || *then != Then::AffectedShare;
                if of_the_whole {
                    let affected = self.affected(credit, place);
                    then::apply(line, *then, stage, before, affected);
                }
            }
            if !in_money {
                self.to_money(line, credit, periods);
            }
            line.amount = rounded(line.value.amount, &self.currency);
            if line.amount.0 != line.value.amount {
                line.steps.push(CreditStep::Rounded {
                    amount: line.amount,
                });
            }
        }
        self.lines[position] = lines;
    }

    /// The share of users hit in a period of the measure that a credit is on.
    fn affected(&self, credit: &Credit, place: usize) -> Option<Percent> {
        let CreditOn::Figure { measure, .. } = &credit.on else {
            return None;
        };
        // It has a line for each of their figures.
        self.measured(measure)?.figures.get(place)?.affected
    }

    fn to_money(&self, line: &mut Line, credit: &Credit, periods: Periods) {
        let paid = Paid::new(periods, &line.span, self.zone);
        let last = Date::from_days(paid.end.days() - 1);
        let steps = &mut line.steps;
        line.value.amount = self.worth(credit, line.value, line.unit, (&paid, last), steps);
    }

    /// All lines by their periods.
    fn collect(mut self) -> CreditReport {
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

/// Adds the items of a line up.
fn sum(line: &mut Line) {
    let (mut quantity, mut amount) = (Decimal::ZERO, Decimal::ZERO);
    for item in &line.items {
        quantity = plus(quantity, item.quantity.amount());
        amount = plus(amount, item.amount.0);
    }
    line.value = Value {
        quantity,
        over: Decimal::ONE,
        amount,
    };
    match line.items.len() as u64 {
        0 => line.steps.push(CreditStep::Reached),
        items => line.steps.push(CreditStep::Items {
            items,
            quantity: line.give(),
            amount: Money(amount),
        }),
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
