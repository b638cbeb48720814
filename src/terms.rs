//! An agreement made ready to judge: calendars compiled, lengths in seconds, ids as positions.
//!
//! `report` compiles one [`Terms`] per document; `history`, `clock` and `explain` read it.

use crate::calendar::ServiceCalendar;
use crate::combine::Compiler;
use crate::condition::{Bound, named};
use crate::conditions::BoundConditions;
use crate::document::agreement::{Agreement, Day, Effective, Equality, Metric, PauseWhen, Target};
use crate::document::deadline::Deadline;
use crate::document::tickets::Tickets;
use crate::document::versions::Versions;
use crate::document::warning::WarnAt;
use crate::history::History;
use crate::holidays::HolidayData;
use crate::issue::Issues;
use crate::length::Length;
use crate::merge::Merges;
use crate::shortlist::Shortlist;
use crate::span::Span;
use crate::time::{DAY, Date, Instant, When};
use crate::wall::Wall;
use crate::zone::Zone;
use rust_decimal::Decimal;
use std::sync::Arc;

/// A civil day on which clocks go back an hour.
const LONGEST_DAY: i64 = 25 * 3600;

/// A compiled agreement.
#[derive(Clone, Debug)]
pub struct Terms {
    /// What it was compiled from.
    pub agreement: Arc<Agreement>,
    /// The agreement's zone.
    pub zone: Zone,
    /// The calendars in the order of [`Agreement::calendar_ids`].
    pub calendars: Vec<ServiceCalendar>,
    /// The targets in the order of the agreement.
    pub targets: Vec<CompiledTarget>,
    /// For each pause rule, the most that one pause and all of them may come to, in seconds.
    pub(crate) caps: Vec<(Option<i64>, Option<i64>)>,
    /// The share of a target from which a clock is at risk, as a fraction.
    at_risk: (i128, i128),
    /// When targets begin or end to be in force, in order, if clocks go by each instant (rule 36).
    pub(crate) version_edges: Vec<i64>,
}

/// A target with its references resolved.
#[derive(Clone, Debug)]
pub struct CompiledTarget {
    /// What it measures.
    pub metric: Metric,
    /// The position of its calendar.
    pub calendar: usize,
    /// How much time there is, or by when.
    pub allowance: Allowance,
    /// Service seconds after logging before the clock starts (rule 14).
    pub grace: i64,
    /// Service seconds more for a ticket logged outside the hours (rule 14).
    pub surcharge: i64,
    /// Real seconds that follow when the allowance is used up (rule 14).
    pub then: i64,
    /// For each pause rule, whether it stops this clock.
    pub(crate) paused_by: Vec<bool>,
    /// Whether pauses agreed for one ticket stop it: not before the first response (rule 24).
    pub(crate) agreed_pauses: bool,
    /// Whether it is measured only while assigned to those whom it names (rule 33).
    assigned_to: bool,
    /// Its place in the agreement.
    position: usize,
    /// The instants between which it is in force (rule 36).
    effective: Span,
}

/// How much time a target gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Allowance {
    /// So many seconds of the clock's own time.
    Service(i64),
    /// So many days that are counted, not measured.
    Days(i64, Day),
    /// An instant that follows from the calendar or the ticket.
    By(Deadline),
}

impl CompiledTarget {
    /// Whether it is in force at an instant (rule 36).
    pub(crate) fn is_in_force(&self, at: i64) -> bool {
        self.effective.from <= at && at < self.effective.to
    }

    /// The target in seconds of service time, if it is such a length; for the rest `clock` works it out
    /// ticket by ticket.
    pub fn seconds(&self) -> Option<i64> {
        match self.allowance {
            Allowance::Service(seconds) => Some(seconds),
            Allowance::Days(..) | Allowance::By(_) => None,
        }
    }
}

/// How the terms meet the texts of one ticket list: numbers instead of strings.
#[derive(Clone, Debug)]
pub(crate) struct Binding {
    /// Which tickets were merged into which.
    pub(crate) merges: Merges,
    /// For each metric, which targets can fit a ticket.
    pub(crate) shortlists: Vec<Shortlist>,
    /// For each target, the tickets that it is for.
    when: Vec<Bound>,
    /// For each status, the pause rules that name it.
    pub(crate) pause_rules: Vec<Vec<u16>>,
    /// For each reason of an agreed pause, the pause rules that name it.
    pub(crate) reason_rules: Vec<Vec<u16>>,
    /// For each target with a dated field, its column and by the number of the value the time that it
    /// says, if it says one.
    dates: Vec<Option<(usize, Vec<Option<When>>)>>,
    /// For each target, by the number of a text, whether it is one of those it is measured for.
    assignees: Vec<Vec<bool>>,
    /// For each target, its six conditions.
    pub(crate) six: Vec<Option<BoundConditions>>,
}

impl Binding {
    pub(crate) fn new(agreement: &Agreement, tickets: &Tickets) -> Binding {
        let rules_naming = |texts: fn(&PauseWhen) -> &[String]| {
            let mut rules: Vec<Vec<u16>> = vec![Vec::new(); tickets.texts().texts().len()];
            for (rule, terms) in agreement.pauses.iter().enumerate() {
                for text in texts(&terms.when) {
                    let named = tickets.texts().position(text).map(|text| &mut rules[text]);
                    if let Some(rules) = named.filter(|rules| rules.last() != Some(&(rule as u16)))
                    {
                        rules.push(rule as u16);
                    }
                }
            }
            rules
        };
        let dates = agreement.targets.iter().map(|target| {
            let Some(Deadline::Field { field, .. }) = &target.by else {
                return None;
            };
            let column = tickets
                .fields()
                .iter()
                .position(|column| column.name == *field)?;
            let values = tickets.fields()[column].values.texts();
            Some((
                column,
                values.iter().map(|value| value.parse().ok()).collect(),
            ))
        });
        Binding {
            merges: Merges::new(agreement.rules.merged, tickets),
            shortlists: (Metric::ALL.iter())
                .map(|&metric| Shortlist::new(agreement, metric, tickets))
                .collect(),
            when: (agreement.targets.iter())
                .map(|target| Bound::new(&target.when, tickets))
                .collect(),
            pause_rules: rules_naming(|when| &when.status),
            reason_rules: rules_naming(|when| &when.reason),
            dates: dates.collect(),
            six: (agreement.targets.iter())
                .map(|target| BoundConditions::new(target, tickets))
                .collect(),
            assignees: (agreement.targets.iter())
                .map(|target| match target.assigned_to.is_empty() {
                    true => Vec::new(),
                    false => named(tickets.texts(), &target.assigned_to),
                })
                .collect(),
        }
    }

    /// The stretches from `from` on in which a ticket is not assigned to those whom a target names.
    pub(crate) fn elsewhere(
        &self,
        target: &CompiledTarget,
        history: &History,
        from: i64,
    ) -> Vec<Span> {
        let mut elsewhere = Vec::new();
        if !target.assigned_to {
            return elsewhere;
        }
        let mut since = Some(from);
        for &(at, text) in &history.assigned {
            match (self.is_assignee(target, text), since) {
                (true, Some(began)) => {
                    elsewhere.extend((began < at).then(|| Span::new(began, at)));
                    since = None;
                }
                (false, None) => since = Some(at),
                _ => {}
            }
        }
        elsewhere.extend(since.map(|began| Span::new(began, i64::MAX)));
        elsewhere
    }

    /// The first assignment to those whom a target names; for other targets there is none to wait for.
    pub(crate) fn assigned(&self, target: &CompiledTarget, history: &History) -> Option<i64> {
        if !target.assigned_to {
            return None;
        }
        let named = |&&(_, text): &&(i64, u32)| self.is_assignee(target, text);
        history.assigned.iter().find(named).map(|&(at, _)| at)
    }

    /// Whether a target is measured for certain people to whom the ticket never came.
    pub(crate) fn never_assigned(&self, target: &CompiledTarget, history: &History) -> bool {
        target.assigned_to && self.assigned(target, history).is_none()
    }

    fn is_assignee(&self, target: &CompiledTarget, text: u32) -> bool {
        let named = &self.assignees[target.position];
        named.get(text as usize).copied().unwrap_or(false)
    }

    /// The time in the field that a target's deadline names, given the number of its value.
    pub(crate) fn date(&self, target: usize, value: impl Fn(usize) -> u32) -> Option<When> {
        let (column, dates) = self.dates[target].as_ref()?;
        dates.get(value(*column) as usize).copied().flatten()
    }

    /// Whether a target applies, given the number of a field's value.
    pub(crate) fn applies(&self, target: usize, value: impl Fn(usize) -> u32) -> bool {
        self.when[target].holds(value)
    }
}

impl Agreement {
    /// The seconds of one day in a length, if the agreement defines it by service time.
    pub fn day_seconds(&self) -> Option<i64> {
        self.day.and_then(Day::seconds)
    }

    /// The pause rules that stop a target's clock, by position; the default is rule 24's.
    pub fn paused_by(&self, target: &Target) -> Vec<bool> {
        let stops = |rule: &str| match &target.paused_by {
            Some(rules) => rules.iter().any(|named| named == rule),
            None => target.metric.pauses_by_default(),
        };
        self.pauses.iter().map(|rule| stops(&rule.id)).collect()
    }
}

impl Terms {
    /// Compiles a valid agreement for tickets whose events lie from `first` to `last`.
    ///
    /// The calendars reach as far beyond `last` as the longest target needs, at most to the end of 2199.
    ///
    /// # Errors
    /// `preset-not-loaded` when `holidays` lacks a preset that a calendar names.
    pub fn compile(
        agreement: &Arc<Agreement>,
        holidays: &HolidayData,
        first: Instant,
        last: Instant,
    ) -> Result<Terms, Issues> {
        let zone = Zone::named(&agreement.time_zone).unwrap_or(Zone::UTC);
        let day = agreement.day_seconds();
        let cap = |cap: Option<Length>| cap.and_then(|cap| cap.in_seconds(day));
        let caps: Vec<_> = (agreement.pauses.iter())
            .map(|rule| (cap(rule.at_most), cap(rule.in_total)))
            .collect();
        let position = |id: &str| {
            let mut ids = agreement.calendar_ids();
            ids.position(|key| key == id).unwrap_or(0)
        };
        let target = |(place, target): (usize, &Target)| {
            let seconds = |length: Option<Length>| {
                length
                    .and_then(|length| length.in_seconds(day))
                    .unwrap_or(0)
            };
            CompiledTarget {
                metric: target.metric,
                calendar: position(&target.calendar),
                allowance: allowance(target, agreement.day),
                grace: seconds(target.grace),
                surcharge: seconds(target.surcharge),
                then: seconds(target.then),
                paused_by: agreement.paused_by(target),
                // Once a rule names reasons, agreed pauses go by the rules.
                agreed_pauses: target.metric.pauses_by_default()
                    && (agreement.pauses.iter()).all(|rule| rule.when.reason.is_empty()),
                assigned_to: !target.assigned_to.is_empty(),
                position: place,
                effective: in_force(target.effective, zone),
            }
        };
        let targets: Vec<CompiledTarget> =
            agreement.targets.iter().enumerate().map(target).collect();

        let compiler = Compiler {
            agreement,
            wall: Wall {
                zone,
                dst: agreement.rules.dst,
            },
            holidays,
        };
        let mut calendars = Vec::new();
        for (position, id) in agreement.calendar_ids().enumerate() {
            let asked = targets.iter().filter(|target| target.calendar == position);
            // Thresholds may lie as far behind the due time as the target is long, and more.
            let beyond = if agreement.warnings.is_empty() { 1 } else { 10 };
            let longest = asked.map(|target| target.reach() * beyond).max();
            let capped = caps.iter();
            let capped = capped.flat_map(|&(single, total)| single.into_iter().chain(total));
            // The target may begin to be used when the longest pause is over.
            let longest = longest.unwrap_or(0) + capped.max().unwrap_or(0);
            let from = Instant(first.0 - 2 * DAY);
            let mut reach = 60 * DAY + (6 * longest).min(730 * DAY);
            let calendar = loop {
                let until = Instant((last.0 + reach).min(Instant::MAX.0));
                let calendar = compiler.calendar(id, from, until)?;
                let open = calendar.elapsed(last.0, until.0);
                if open >= longest || until == Instant::MAX {
                    break calendar;
                }
                // As far as it takes if it stays open as often, and a quarter more.
                let enough = i128::from(reach) * i128::from(longest) / i128::from(open.max(1));
                let enough = i64::try_from(enough * 5 / 4).unwrap_or(i64::MAX / 2);
                reach = enough.max(2 * reach).min(Instant::MAX.0);
            };
            calendars.push(calendar);
        }
        Ok(Terms {
            agreement: agreement.clone(),
            zone,
            calendars,
            targets,
            caps,
            at_risk: fraction(agreement.rules.at_risk.0),
            version_edges: version_edges(agreement, zone),
        })
    }

    /// The calendar of an id.
    pub fn calendar_named(&self, id: &str) -> Option<&ServiceCalendar> {
        let position = self.agreement.calendar_ids().position(|key| key == id)?;
        self.calendars.get(position)
    }

    /// The calendar of a target.
    pub fn calendar(&self, target: &CompiledTarget) -> &ServiceCalendar {
        &self.calendars[target.calendar]
    }

    /// The used seconds at which a threshold of a clock of so many seconds falls; nothing if that is before
    /// it starts.
    pub(crate) fn warns_at(&self, at: WarnAt, limit: i64) -> Option<i64> {
        let day = self.agreement.day_seconds();
        let seconds = match at {
            WarnAt::Used { share } => {
                let (share, whole) = fraction(share.0);
                let seconds = (i128::from(limit) * share + whole - 1).div_euclid(whole);
                i64::try_from(seconds).ok()?
            }
            WarnAt::AfterStart { time } => time.in_seconds(day)?,
            WarnAt::BeforeDue { time } => limit - time.in_seconds(day)?,
            WarnAt::AfterDue { time } => limit + time.in_seconds(day)?,
        };
        (seconds >= 0).then_some(seconds)
    }

    /// The used seconds from which a clock of so many seconds is at risk (rule 38).
    pub fn at_risk(&self, limit: i64) -> i64 {
        let (share, whole) = self.at_risk;
        let seconds = (i128::from(limit) * share + whole - 1).div_euclid(whole);
        i64::try_from(seconds).unwrap_or(i64::MAX)
    }

    /// Whether a clock that used `used` of `limit` seconds is late (rule 11).
    ///
    /// Instants are compared in the same way.
    pub fn is_late(&self, used: i64, limit: i64) -> bool {
        match self.agreement.rules.equality {
            Equality::Met => used > limit,
            Equality::Breached => used >= limit,
        }
    }
}

impl CompiledTarget {
    /// Service seconds beyond a ticket that the calendar has to reach for this target, roughly.
    fn reach(&self) -> i64 {
        let allowed = match &self.allowance {
            Allowance::Service(seconds) => *seconds,
            // Where so much was open there were as many business days: none is longer than 25 hours.
            Allowance::Days(days, _) => (days + 1) * LONGEST_DAY,
            Allowance::By(Deadline::BusinessDay { days, .. }) => {
                (i64::from(*days) + 2) * LONGEST_DAY
            }
            Allowance::By(Deadline::Field { .. }) => 0,
        };
        allowed + self.grace + self.surcharge + self.then
    }
}

/// When targets begin or end to be in force, in order, if the agreement goes by each instant (rule 36).
pub(crate) fn version_edges(agreement: &Agreement, zone: Zone) -> Vec<i64> {
    if agreement.rules.versions == Versions::AtStart {
        return Vec::new();
    }
    let dated = agreement
        .targets
        .iter()
        .filter(|target| target.effective.is_some());
    let spans = dated.map(|target| in_force(target.effective, zone));
    let mut edges: Vec<i64> = spans.flat_map(|span| [span.from, span.to]).collect();
    edges.retain(|&edge| edge < i64::MAX);
    edges.sort_unstable();
    edges.dedup();
    edges
}

/// The instants between which a target or a measure is in force.
pub(crate) fn in_force(effective: Option<Effective>, zone: Zone) -> Span {
    let midnight = |date: Date| zone.instant(date.midnight().0).instant;
    match effective {
        None => Span::new(i64::MIN, i64::MAX),
        Some(Effective { from, until }) => {
            Span::new(midnight(from), until.map_or(i64::MAX, midnight))
        }
    }
}

/// What a valid target allows.
fn allowance(target: &Target, day: Option<Day>) -> Allowance {
    match (&target.by, target.within) {
        (Some(deadline), _) => Allowance::By(deadline.clone()),
        (None, Some(within)) => {
            let day = target.day.or(day);
            match within.in_seconds(day.and_then(Day::seconds)) {
                Some(seconds) => Allowance::Service(seconds),
                None => Allowance::Days(within.days, day.unwrap_or(Day::Calendar)),
            }
        }
        (None, None) => Allowance::Service(0),
    }
}

/// A percentage as a fraction of whole numbers.
fn fraction(percent: Decimal) -> (i128, i128) {
    (percent.mantissa(), 100 * 10_i128.pow(percent.scale()))
}
