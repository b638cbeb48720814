//! What a measure counts: clocks or tickets, each with the instant that puts it into a period.
//!
//! Made from the clocks of the report; `measure` sorts them into periods.

use super::counts::Counts;
use super::exception::NONE;
use crate::clock::{Clock, Status};
use crate::document::agreement::Measure;
use crate::document::measure::{CountedIn, MeasureUnit, OpenTickets, StepTime};
use crate::slices::{Pace, sort_by};
use crate::span::Span;
use crate::terms::Terms;
use crate::time::Instant;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// A clock of the report and whose it is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Unit<'a> {
    /// The position of the ticket.
    pub ticket: usize,
    /// The position of the priority that it was judged under.
    pub priority: Option<usize>,
    pub clock: &'a Clock,
}

/// How an item counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    Met,
    Missed,
    /// Missed, but it runs and does not count before it stops.
    Overdue,
    Open,
    Unknown,
    Cancelled,
}

/// Why an item is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Out {
    /// By an exception.
    Exception,
    /// As more than the workload limit.
    Excess,
    /// As it falls where the measure is not in force: no part of it (rule 36).
    NotInForce,
}

/// How the time of an item compares with a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Within {
    Yes,
    NotYetKnown,
    No,
}

/// The steps that a measure may have.
pub(crate) const MOST_STEPS: usize = 8;

/// A clock or a ticket as a measure counts it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Item {
    /// The instant that puts it into a period.
    pub at: Option<Instant>,
    pub opened: Instant,
    /// When it is due, at the earliest.
    pub due: Option<Instant>,
    pub class: Class,
    pub out: Option<Out>,
    /// The position of the ticket.
    pub ticket: u32,
    /// The position of the first clock's target.
    pub target: u16,
    /// The position of the priority, if it is one of the agreement's.
    pub priority: Option<u32>,
    /// The position of the exception that fits, or [`NONE`]: also when its cap lets it count.
    pub exception: u16,
    pub steps: [Within; MOST_STEPS],
}

impl Item {
    pub fn is_judged(&self) -> bool {
        self.out.is_none() && matches!(self.class, Class::Met | Class::Missed)
    }

    /// Whether it is work at all: cancelled tickets are not.
    pub fn is_work(&self) -> bool {
        self.class != Class::Cancelled
    }

    /// The same if the measure is in force where it falls. What has no instant of its own falls at the
    /// instant of judging if it is open, otherwise where it was logged: so of two versions of a measure
    /// one has it.
    pub fn held(self, force: Span, as_of: Instant) -> Item {
        let falls = self.at.unwrap_or(match self.class {
            Class::Open | Class::Overdue => as_of,
            _ => self.opened,
        });
        if force.from <= falls.0 && falls.0 < force.to {
            return self;
        }
        Item {
            at: None,
            out: Some(Out::NotInForce),
            exception: NONE,
            ..self
        }
    }

    /// Whether it is open and will be judged.
    pub fn is_open(&self) -> bool {
        self.out.is_none() && self.class == Class::Open
    }

    /// Whether it is missed and counts only when it stops.
    pub fn is_overdue(&self) -> bool {
        self.out.is_none() && self.class == Class::Overdue
    }
}

impl Counts {
    /// Counts one item in.
    pub(super) fn count(&mut self, class: Class, out: Option<Out>) {
        match (out, class) {
            (Some(Out::Exception), _) => self.exceptions += 1,
            (Some(Out::Excess), _) => self.excess += 1,
            (Some(Out::NotInForce), _) => {}
            (None, Class::Met) => self.add(Status::Met),
            (None, Class::Missed) => self.add(Status::Breached),
            (None, Class::Overdue | Class::Open) => self.add(Status::Running),
            (None, Class::Unknown) => self.add(Status::Unknown),
            (None, Class::Cancelled) => self.add(Status::Cancelled),
        }
    }
}

/// A clock, or all clocks of a ticket together.
#[derive(Clone, Copy)]
struct Joined {
    ticket: usize,
    priority: Option<usize>,
    target: u16,
    status: Status,
    stopped: bool,
    opened: Instant,
    until: Instant,
    due: Option<Instant>,
    due_moves: bool,
    judged_at: Option<Instant>,
    steps: [Within; MOST_STEPS],
}

impl Joined {
    fn new(unit: Unit<'_>, target: u16, measure: &Measure, terms: &Terms) -> Joined {
        let clock = unit.clock;
        let mut steps = [Within::Yes; MOST_STEPS];
        for (within, step) in steps.iter_mut().zip(&measure.steps) {
            *within = if terms.is_late(clock.used, step_limit(step.within, clock.limit, terms)) {
                Within::No
            } else if clock.stopped {
                Within::Yes
            } else {
                Within::NotYetKnown
            };
        }
        Joined {
            ticket: unit.ticket,
            priority: unit.priority,
            target,
            status: clock.status,
            stopped: clock.stopped,
            opened: clock.started.unwrap_or(clock.until),
            until: clock.until,
            due: clock.due,
            due_moves: clock.due_moves,
            judged_at: clock.judged_at,
            steps,
        }
    }

    /// Two clocks of one ticket as one: it is missed as soon as one is, and met when all are.
    fn and(self, other: Joined) -> Joined {
        let rank = |status: Status| match status {
            Status::Breached => 4,
            Status::Met => 1,
            Status::Unknown => 2,
            Status::Cancelled | Status::NotCovered => 0,
            _ => 3,
        };
        let (one, two) = (rank(self.status), rank(other.status));
        let (first, second) = if one >= two {
            (self, other)
        } else {
            (other, self)
        };
        let judged_at = match first.status {
            Status::Breached if one == two => self.judged_at.min(other.judged_at),
            Status::Met => first.judged_at.max(second.judged_at),
            _ => first.judged_at,
        };
        let mut steps = self.steps;
        for (step, &also) in steps.iter_mut().zip(&other.steps) {
            *step = (*step).max(also);
        }
        Joined {
            status: first.status,
            judged_at,
            // What stopped last decides under which priority the ticket was judged.
            priority: if other.until >= self.until {
                other.priority
            } else {
                self.priority
            },
            stopped: self.stopped && other.stopped,
            opened: self.opened.min(other.opened),
            until: self.until.max(other.until),
            due: self.due.zip(other.due).map(|(one, two)| one.max(two)),
            due_moves: self.due_moves || other.due_moves,
            steps,
            ..self
        }
    }

    fn item(&self, measure: &Measure, exceptions: &[u16]) -> Item {
        let waits = measure.open == OpenTickets::Exclude || measure.counted_in == CountedIn::Closed;
        let class = match self.status {
            Status::Met => Class::Met,
            Status::Breached if waits && !self.stopped => Class::Overdue,
            Status::Breached => Class::Missed,
            Status::Unknown => Class::Unknown,
            Status::Cancelled => Class::Cancelled,
            _ => Class::Open,
        };
        let fits = exceptions.get(self.ticket).copied().unwrap_or(NONE);
        let exception = if class == Class::Cancelled {
            NONE
        } else {
            fits
        };
        let at = match measure.counted_in {
            CountedIn::Verdict => self.judged_at,
            CountedIn::Opened => Some(self.opened),
            CountedIn::Closed => Some(self.until).filter(|_| self.stopped),
            CountedIn::Due => self.due.filter(|_| !self.due_moves),
        };
        Item {
            at,
            opened: self.opened,
            due: self.due,
            class,
            out: (exception != NONE).then_some(Out::Exception),
            ticket: self.ticket as u32,
            target: self.target,
            priority: self.priority.map(|priority| priority as u32),
            exception,
            steps: self.steps,
        }
    }
}

/// The seconds of a step for a clock with this target.
fn step_limit(step: StepTime, limit: i64, terms: &Terms) -> i64 {
    match step {
        StepTime::Length(length) => length
            .in_seconds(terms.agreement.day_seconds())
            .unwrap_or(limit),
        StepTime::Share(share) => (Decimal::from(limit) * share / Decimal::ONE_HUNDRED)
            .floor()
            .to_i64()
            .unwrap_or(limit),
    }
}

/// Tells each item that a measure counts, in no certain order.
pub(crate) async fn items<'a>(
    measure: &Measure,
    terms: &Terms,
    units: impl Iterator<Item = Unit<'a>>,
    exceptions: &[u16],
    mut tell: impl FnMut(Item),
    pace: &Pace,
) {
    let targets = &terms.agreement.targets;
    let asked: Vec<bool> = targets
        .iter()
        .map(|target| measure.of.contains(&target.id))
        .collect();
    // Of a measure of tickets, all of their clocks.
    let mut clocks: Vec<Joined> = Vec::new();
    for unit in units {
        pace.tick().await;
        let target = unit.clock.target;
        let Some(target) = target.filter(|&target| asked[target as usize]) else {
            continue;
        };
        let one = Joined::new(unit, target, measure, terms);
        match measure.unit {
            MeasureUnit::Clock => tell(one.item(measure, exceptions)),
            MeasureUnit::Ticket => clocks.push(one),
        }
    }
    sort_by(&mut clocks, |one, two| one.ticket < two.ticket, pace).await;
    for clocks in clocks.chunk_by(|one, two| one.ticket == two.ticket) {
        pace.tick().await;
        if let Some(one) = clocks.iter().copied().reduce(Joined::and) {
            tell(one.item(measure, exceptions));
        }
    }
}

/// The ids of an item's ticket and target.
pub(crate) type Names<'a> = dyn Fn(&Item) -> (&'a str, &'a str) + 'a;

/// Sorts items by time; what is in no period comes last. Ids break ties, and not positions: the order
/// of tickets and targets in the document decides nothing.
pub(crate) fn sort(items: &mut [Item], names: &Names<'_>) {
    items.sort_by(|one, two| match (one.at, two.at) {
        (Some(at), Some(other)) => at.cmp(&other).then_with(|| names(one).cmp(&names(two))),
        (at, other) => other.is_some().cmp(&at.is_some()),
    });
}
