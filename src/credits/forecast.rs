//! What the credits of the running period may still become: at best, at worst, and after how many more misses
//! or how much more downtime they change.
//!
//! Works all credits out again by `work` under other facts, so that modifiers and limits hold as they do in
//! the report. Asked for by `report::evaluate`, after the report itself.

use super::reading::{Measurement, Miss};
use super::work::{Facts, Work, looks_at_misses};
use super::{CreditReport, Reading};
use crate::availability::{AvailabilityPeriod, is_by_samples, share_up};
use crate::compliance::{Figure, PeriodId, PeriodSpan, Running, rounded};
use crate::document::agreement::{Agreement, Credit, CreditOn, Give, Measure, Take, Then};
use crate::document::availability::Availability;
use crate::money::{Money, Percent};
use crate::time::Instant;
use rust_decimal::Decimal;
use serde::Serialize;

/// The misses that are tried one by one; beyond, every further one is taken to make things worse.
const ONE_BY_ONE: u64 = 1_000;
/// The most misses that are thought of, and those of which each is worked out by itself.
const MOST_MISSES: u64 = 100_000;
const MOST_ITEMS: u64 = 10_000;
/// The misses, each for every credit that looks at single ones, beyond which nothing is forecast: everything
/// would be worked out several times over.
const MOST_CREDITED: usize = 10_000;
/// The changes of a reading that may change nothing that is owed.
const MOST_TRIES: usize = 20;

/// What the credits of the running period may still become.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Forecast {
    /// Credit by credit, those that have a period that runs.
    pub credits: Vec<CreditForecast>,
}

/// What one credit of the running period may still become.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct CreditForecast {
    /// The credit's id.
    pub credit: String,
    /// Whether it is a reward, which the customer owes.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub reward: bool,
    /// The running period.
    pub period: PeriodId,
    /// The instant after its last.
    pub to: Instant,
    /// What it comes to so far.
    pub so_far: Outlook,
    /// What it comes to if everything open is met that can be, nothing more goes wrong, and the service stays up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub best: Option<Outlook>,
    /// What it comes to if everything open is missed that can be, or the service stays down. New tickets
    /// are not thought of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub worst: Option<Outlook>,
    /// What changes it next, if nothing else happens.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<NextChange>,
}

/// What a credit comes to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Outlook {
    /// What it looks at, if that is one reading for the period.
    pub reading: Option<Reading>,
    /// What it gives.
    pub quantity: Option<Give>,
    /// What that comes to, limits applied.
    pub amount: Money,
    /// The rights that the customer has by it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub rights: Vec<String>,
    /// Whether the terms leave open what is owed.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub undecided: bool,
}

impl Outlook {
    /// Whether it gives the same, whatever the reading.
    fn is_same(&self, other: &Outlook) -> bool {
        let reading = other.reading;
        *other
            == Outlook {
                reading,
                ..self.clone()
            }
    }
}

/// What changes a credit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(
    tag = "kind",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
pub enum NextChange {
    /// So many more missed clocks in the period, each late by a second.
    Misses {
        /// How many.
        misses: u64,
        /// The target that they are of; others of the measure weigh the same.
        target: String,
        /// What it comes to then.
        gives: Outlook,
    },
    /// So much more downtime in the period.
    Downtime {
        /// How long, in seconds.
        seconds: u64,
        /// What it comes to then.
        gives: Outlook,
    },
}

/// Other facts about the running periods.
#[derive(Default)]
struct Change {
    /// By the position among the measures that count clocks: so many met and missed.
    counts: Vec<(u64, u64)>,
    /// By the position among those of availability: so many more seconds of downtime.
    downtime: Vec<Option<Decimal>>,
    /// Measures of availability become as bad as they can.
    all_down: bool,
    /// Further misses of a target.
    misses: Option<(usize, u64)>,
}

/// What the running periods may still become; nothing if there is none.
#[inline(never)]
pub(crate) fn forecast(facts: &Facts<'_>) -> Option<Forecast> {
    let agreement = facts.agreement;
    let on_misses = agreement.credits.iter();
    let on_misses = on_misses.filter(|credit| looks_at_misses(credit)).count();
    if facts.misses.len().saturating_mul(on_misses) > MOST_CREDITED {
        return None;
    }
    let so_far = worked_out(facts, &Change::default());
    let pending = facts.measures.iter().map(|measure| {
        let running = measure.running.as_ref();
        running.map_or_else(Default::default, |running| running.pending)
    });
    let best = Change {
        counts: pending.clone().map(|open| (open.met, open.lost)).collect(),
        ..Change::default()
    };
    let worst = Change {
        counts: pending.map(|open| (0, open.lost + open.missed)).collect(),
        all_down: true,
        ..Change::default()
    };
    let (best, worst) = (worked_out(facts, &best), worked_out(facts, &worst));
    let mut credits = Vec::new();
    for credit in &agreement.credits {
        let Some((span, outlook)) = outlook(&so_far, credit, facts.as_of) else {
            continue;
        };
        let range = goes_by_figures(agreement, credit);
        let at = |report: &CreditReport| {
            let found = outlook_of(report, credit, span.id);
            found.filter(|_| range)
        };
        credits.push(CreditForecast {
            credit: credit.id.clone(),
            reward: credit.reward,
            period: span.id,
            to: span.to,
            best: at(&best),
            worst: at(&worst),
            next: next(facts, credit, span, &outlook),
            so_far: outlook,
        });
    }
    (!credits.is_empty()).then_some(Forecast { credits })
}

/// Whether a credit hangs on nothing but figures that may become better or worse.
fn goes_by_figures(agreement: &Agreement, credit: &Credit) -> bool {
    if credit.then.contains(&Then::AffectedShare) {
        return false;
    }
    match &credit.on {
        CreditOn::Figure { .. } | CreditOn::FailedPeriods { .. } => true,
        CreditOn::Points { of } => {
            let mut credits = agreement.credits.iter();
            credits.all(|one| !of.contains(&one.id) || goes_by_figures(agreement, one))
        }
        _ => false,
    }
}

/// All credits under other facts.
fn worked_out(facts: &Facts<'_>, change: &Change) -> CreditReport {
    let mut changed = facts.clone();
    let looks_at = |credit: &Credit, target: usize| match &credit.on {
        CreditOn::EachMiss { of, .. }
        | CreditOn::NthMiss { of, .. }
        | CreditOn::Misses { of, .. } => of.contains(&facts.agreement.targets[target].id),
        _ => false,
    };
    let mut credits = facts.agreement.credits.iter();
    if let Some((target, count)) = change.misses
        && credits.any(|credit| looks_at(credit, target))
    {
        let within = facts.agreement.targets[target].within;
        let limit = within.and_then(|within| within.in_seconds(None));
        for number in 0..count {
            let ticket = usize::MAX - usize::try_from(number).unwrap_or(0);
            let miss = Miss::further(ticket, target, facts.as_of, limit.unwrap_or(0));
            changed.misses.push(miss);
        }
    }
    let mut work = Work::new(&changed);
    for (position, report) in facts.measures.iter().enumerate() {
        let Some(running) = &report.running else {
            continue;
        };
        let measure = &facts.agreement.measures[position];
        let (met, mut missed) = change.counts.get(position).copied().unwrap_or_default();
        if let Some((target, count)) = change.misses
            && measure.of.contains(&facts.agreement.targets[target].id)
        {
            missed += count;
        }
        let figure = running.after(measure, met, missed);
        work.put(&measure.id, counted(running, &figure));
    }
    for (position, report) in facts.availability.iter().enumerate() {
        let measure = &facts.agreement.availability[position];
        let running = report.periods.iter().filter(|period| !period.complete);
        for period in running {
            let more = change.downtime.get(position).copied().flatten();
            work.alter(&measure.id, period.period, |one| {
                if change.all_down {
                    all_down(measure, period, one);
                } else if let Some(more) = more {
                    down(measure, period, more, one);
                }
            });
        }
    }
    work.report()
}

/// The figure of a running period that counts clocks.
fn counted(running: &Running, figure: &Figure) -> Measurement {
    Measurement {
        span: running.span,
        complete: false,
        figure: figure.held(),
        reached: figure.reached,
        not_judged: figure.not_judged.is_some(),
        excuse: figure.excuse,
        misses: Some(figure.counts.breached),
        downtime: None,
        affected: None,
        outages: Vec::new(),
    }
}

/// A period of availability after so much more downtime.
fn down(measure: &Availability, period: &AvailabilityPeriod, more: Decimal, one: &mut Measurement) {
    let downtime = period.downtime + more;
    one.downtime = Some((downtime, Decimal::from(period.service_time)));
    if is_by_samples(&measure.basis) {
        return;
    }
    let figure = share_up(period.service_time, downtime);
    hold(measure, figure, one);
}

/// A period of availability whose rest is all down.
fn all_down(measure: &Availability, period: &AvailabilityPeriod, one: &mut Measurement) {
    down(measure, period, period.rest, one);
    if let Some(worst) = period.possible.and_then(|possible| possible.worst) {
        hold(measure, Some(worst), one);
    }
}

fn hold(measure: &Availability, figure: Option<Percent>, one: &mut Measurement) {
    let held = figure.map(|figure| match measure.rounding {
        Some(rounding) => rounded(figure, rounding),
        None => figure,
    });
    one.figure = held;
    one.reached = held.map(|held| held >= measure.goal);
}

/// What a credit comes to in the period of an instant.
fn outlook(report: &CreditReport, credit: &Credit, at: Instant) -> Option<(PeriodSpan, Outlook)> {
    let running = report.periods.iter().filter(|period| !period.complete);
    let mut running = running.filter(|period| period.from <= at && at < period.to);
    running.find_map(|period| {
        let span = PeriodSpan {
            from: period.from,
            to: period.to,
            id: period.period,
        };
        Some((span, outlook_of(report, credit, period.period)?))
    })
}

/// What a credit comes to in a period.
fn outlook_of(report: &CreditReport, credit: &Credit, id: PeriodId) -> Option<Outlook> {
    let period = report.periods.iter().find(|period| period.period == id)?;
    let line = period.lines.iter().find(|line| line.credit == credit.id)?;
    Some(Outlook {
        reading: line.reading,
        quantity: line.quantity,
        amount: line.amount,
        rights: line.rights.clone(),
        undecided: line.undecided,
    })
}

/// What changes a credit next.
fn next(
    facts: &Facts<'_>,
    credit: &Credit,
    span: PeriodSpan,
    so_far: &Outlook,
) -> Option<NextChange> {
    if credit.then.contains(&Then::AffectedShare) {
        return None;
    }
    let agreement = facts.agreement;
    let work = Work::new(facts);
    let on_clocks = |id: &str| {
        let position = agreement.measures.iter().position(|one| one.id == id)?;
        let running = facts.measures.get(position)?.running.as_ref()?;
        Some((&agreement.measures[position], running))
    };
    let figure = |measure: &Measure, running: &Running, more: u64| {
        counted(running, &running.after(measure, 0, more))
    };
    match &credit.on {
        CreditOn::Figure { measure, take } => match on_clocks(measure) {
            Some((measure, running)) => {
                let key =
                    |more| work.given(credit, measure.goal, &figure(measure, running, more), *take);
                misses(facts, credit, span, first(&measure.of)?, so_far, key)
            }
            None => downtime(facts, &work, credit, span, (measure, *take), so_far),
        },
        CreditOn::FailedPeriods { measure, .. } => {
            let (measure, running) = on_clocks(measure)?;
            let key = |more| figure(measure, running, more).reached;
            misses(facts, credit, span, first(&measure.of)?, so_far, key)
        }
        CreditOn::Misses { of, .. } => {
            let now = so_far.reading.map_or(Decimal::ZERO, Reading::value);
            let key = |more| work.given_for(credit, now + Decimal::from(more));
            misses(facts, credit, span, first(of)?, so_far, key)
        }
        CreditOn::EachMiss { of, .. } => {
            misses(facts, credit, span, first(of)?, so_far, |more| more.min(1))
        }
        CreditOn::NthMiss { of, count, .. } => {
            // The lot that is open needs no more than all of them.
            let target = first(of)?;
            let changes = |more| {
                let gives = after_misses(facts, credit, span, target, more);
                gives.is_some_and(|gives| !gives.is_same(so_far))
            };
            let count = u64::from(*count).min(MOST_ITEMS);
            let least = changes(count).then(|| bisect(0, count, changes))?;
            let gives = after_misses(facts, credit, span, target, least)?;
            Some(NextChange::Misses {
                misses: least,
                target: target.to_owned(),
                gives,
            })
        }
        CreditOn::Points { .. } | CreditOn::EachOutage { .. } => None,
    }
}

/// The target that further misses are thought of, whatever the order in which they are named.
fn first(of: &[String]) -> Option<&str> {
    of.iter().min().map(String::as_str)
}

/// The fewest further misses of a target that change a credit, given what tells apart what it gives.
fn misses<K: PartialEq>(
    facts: &Facts<'_>,
    credit: &Credit,
    span: PeriodSpan,
    target: &str,
    so_far: &Outlook,
    key: impl Fn(u64) -> K,
) -> Option<NextChange> {
    let mut from = 0;
    // A band may be reached and still give nothing, below the least sum that is issued.
    for _ in 0..MOST_TRIES {
        from = least(from, MOST_MISSES, &key)?;
        let gives = after_misses(facts, credit, span, target, from)?;
        if !gives.is_same(so_far) {
            return Some(NextChange::Misses {
                misses: from,
                target: target.to_owned(),
                gives,
            });
        }
    }
    None
}

/// What a credit comes to after so many further misses of a target.
fn after_misses(
    facts: &Facts<'_>,
    credit: &Credit,
    span: PeriodSpan,
    target: &str,
    count: u64,
) -> Option<Outlook> {
    let mut targets = facts.agreement.targets.iter();
    let target = targets.position(|one| one.id == target)?;
    let change = Change {
        misses: Some((target, count)),
        ..Change::default()
    };
    outlook_of(&worked_out(facts, &change), credit, span.id)
}

/// The least further downtime that changes a credit.
fn downtime(
    facts: &Facts<'_>,
    work: &Work<'_>,
    credit: &Credit,
    span: PeriodSpan,
    (id, take): (&str, Take),
    so_far: &Outlook,
) -> Option<NextChange> {
    let measures = &facts.agreement.availability;
    let position = measures.iter().position(|one| one.id == id)?;
    let measure = &measures[position];
    let mut periods = facts.availability.get(position)?.periods.iter();
    let period = periods.find(|period| period.period == span.id)?;
    if is_by_samples(&measure.basis) {
        return None;
    }
    let key = |more: u64| {
        let mut one = Measurement::empty(span);
        down(measure, period, Decimal::from(more), &mut one);
        work.given(credit, measure.goal, &one, take)
    };
    let rest = u64::try_from(period.rest.floor()).unwrap_or(0);
    let mut from = 0;
    for _ in 0..MOST_TRIES {
        from = least(from, rest, key)?;
        let mut downtime = vec![None; measures.len()];
        downtime[position] = Some(Decimal::from(from));
        let change = Change {
            downtime,
            ..Change::default()
        };
        let gives = outlook_of(&worked_out(facts, &change), credit, span.id)?;
        if !gives.is_same(so_far) {
            let seconds = from;
            return Some(NextChange::Downtime { seconds, gives });
        }
    }
    None
}

/// The least number above one and up to another at which something is not what it is there.
fn least<K: PartialEq>(from: u64, most: u64, key: impl Fn(u64) -> K) -> Option<u64> {
    let now = key(from);
    let differs = |number: u64| key(number) != now;
    let one_by_one = (from + 1)..=most.min(from.saturating_add(ONE_BY_ONE));
    if let Some(found) = one_by_one.into_iter().find(|&number| differs(number)) {
        return Some(found);
    }
    let (mut low, mut step) = (from.saturating_add(ONE_BY_ONE), ONE_BY_ONE);
    while low < most {
        let high = low.saturating_add(step).min(most);
        if differs(high) {
            return Some(bisect(low, high, differs));
        }
        (low, step) = (high, step * 2);
    }
    None
}

/// The least number above one at which something holds, given one at which it does.
fn bisect(mut low: u64, mut high: u64, holds: impl Fn(u64) -> bool) -> u64 {
    while high - low > 1 {
        let middle = low + (high - low) / 2;
        match holds(middle) {
            true => high = middle,
            false => low = middle,
        }
    }
    high
}
