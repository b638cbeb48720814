//! What bounds the work on a document beside the bounds of its calendars, targets and pause rules: no list
//! is so long, and no two together, that judging would take minutes or gigabytes.
//!
//! A part of `validate`, which looks at the rest only where nothing here is too much.

use super::credits::periods_of;
use super::{Faults, MOST_PAUSES, MOST_PERIODS, MOST_TARGETS, rarely};
use crate::document::Document;
use crate::document::agreement::{
    Agreement, Calendar, Credit, CreditOn, Measure, Metric, Schedule,
};
use crate::document::hours::Week;
use crate::document::measure::{Every, Periods};
use crate::document::tickets::{Dictionary, Tickets};
use crate::sentence::{english, said};
use crate::time::{DAY, Instant, Local, When};

/// The pause rules that may name one status, or one reason.
const MOST_PAUSES_OF_ONE: usize = 20;
/// The calendars that an agreement may have, and the periods that their weeks may have together.
const MOST_CALENDARS: usize = 100;
const MOST_PERIODS_IN_ALL: usize = 2_000;
/// The priorities, thresholds, charges, credits, limits, and bands of a credit that there may be.
const MOST_OF_A_KIND: usize = 100;
/// The pauses that a question may have.
const MOST_ASKED_PAUSES: usize = 1_000;
/// The exceptions that all measures may have together.
const MOST_EXCEPTIONS: usize = 1_000;
/// The later amounts that all charges may have together.
const MOST_CHANGES: usize = 1_000;
/// The steps by which all credits may be worked out together, over all periods, misses and outages.
const MOST_STEPS: usize = 2_000_000;
/// What a line or an item takes beside its steps, in steps.
const OF_ONE: usize = 2;
/// Below so many lines and items no credits have too many steps, of those that a credit may have.
const FEW: usize = 4_000;
/// The events that a ticket may have, and all of them.
pub(crate) const MOST_EVENTS: usize = 10_000;
pub(crate) const MOST_EVENTS_IN_ALL: usize = 10_000_000;
/// The figures that all measures may come to, over all periods that the tickets reach over.
const MOST_FIGURES: i64 = 2_000_000;

impl Faults {
    /// The lists of an agreement.
    pub(super) fn sizes(&mut self, agreement: &Agreement) {
        // One calendar with too many is told at its place.
        let periods = |calendar| periods_a_week(calendar).min(MOST_PERIODS);
        let periods = agreement.calendars.values().map(periods).sum();
        // So is one measure.
        let exceptions = agreement.measures.iter();
        let exceptions = exceptions.map(|measure| measure.exceptions.len().min(MOST_EXCEPTIONS));
        let exceptions = exceptions.sum();
        let changes = agreement.charges.iter().map(|one| one.changes.len()).sum();
        let most = MOST_OF_A_KIND;
        for (list, count, most, what) in [
            (
                "calendars",
                agreement.calendars.len(),
                MOST_CALENDARS,
                english!("calendars"),
            ),
            (
                "calendars",
                periods,
                MOST_PERIODS_IN_ALL,
                english!("periods a week"),
            ),
            (
                "priorities",
                agreement.priorities.len(),
                most,
                english!("priorities"),
            ),
            (
                "warnings",
                agreement.warnings.len(),
                most,
                english!("warnings"),
            ),
            (
                "charges",
                agreement.charges.len(),
                most,
                english!("charges"),
            ),
            (
                "credits",
                agreement.credits.len(),
                most,
                english!("credits"),
            ),
            ("limits", agreement.limits.len(), most, english!("limits")),
            ("parts", agreement.parts.len(), most, english!("parts")),
            ("charges", changes, MOST_CHANGES, english!("later amounts")),
            (
                "availability",
                agreement.availability.len(),
                most,
                english!("measures of availability"),
            ),
            (
                "reported",
                agreement.reported.len(),
                most,
                english!("reported figures"),
            ),
            (
                "measures",
                exceptions,
                MOST_EXCEPTIONS,
                english!("exceptions"),
            ),
        ] {
            self.bound(&format!("agreement.{list}"), count, most, what);
        }
        for (position, credit) in agreement.credits.iter().enumerate() {
            if let Schedule::Bands { bands } = &credit.schedule {
                let path = format!("agreement.credits[{position}].as.bands");
                self.bound(&path, bands.len(), most, english!("bands"));
            }
        }
        for (position, limit) in agreement.limits.iter().enumerate() {
            let path = format!("agreement.limits[{position}].over");
            self.bound(&path, limit.over.len(), most, english!("credits"));
        }
        for (position, measure) in agreement.measures.iter().enumerate() {
            let path = format!("agreement.measures[{position}].of");
            self.bound(&path, measure.of.len(), MOST_TARGETS, english!("targets"));
        }
        for (position, target) in agreement.targets.iter().enumerate() {
            let rules = target.paused_by.as_ref().map_or(0, Vec::len);
            let path = format!("agreement.targets[{position}].pausedBy");
            self.bound(&path, rules, MOST_PAUSES, english!("pause rules"));
        }
        // Fewer rules than that cannot all name the same status too often.
        if (MOST_PAUSES_OF_ONE + 1..=MOST_PAUSES).contains(&agreement.pauses.len()) {
            self.pauses_of_one(agreement);
        }
    }

    /// Each of the rules that name a status pauses by itself whenever a ticket has it.
    #[inline(never)]
    fn pauses_of_one(&mut self, agreement: &Agreement) {
        let mut named = Dictionary::default();
        let mut counts: Vec<usize> = Vec::new();
        for (position, rule) in agreement.pauses.iter().enumerate() {
            let when = &rule.when;
            for (list, texts) in [("status", &when.status), ("reason", &when.reason)] {
                for (place, text) in texts.iter().enumerate() {
                    let number = named.number(&format!("{list} {text}")) as usize;
                    counts.resize(counts.len().max(number + 1), 0);
                    counts[number] += 1;
                    if counts[number] == MOST_PAUSES_OF_ONE + 1 {
                        rarely(|| {
                            let message = said!(
                                "\"{0}\" is named by more than {1} pause rules; up to {1} may name one {2}: take some away.",
                                text,
                                MOST_PAUSES_OF_ONE,
                                list
                            );
                            let path = format!("agreement.pauses[{position}].when.{list}[{place}]");
                            self.add(path, "too-many", message)
                        });
                    }
                }
            }
        }
    }

    /// The pauses of a question.
    pub(super) fn asked_pauses(&mut self, pauses: usize) {
        self.bound(
            "question.pauses",
            pauses,
            MOST_ASKED_PAUSES,
            english!("pauses"),
        );
    }

    /// Whether a ticket has too many events, which is told.
    pub(super) fn too_many_events(&mut self, ticket: usize, events: usize) -> bool {
        if events > MOST_EVENTS {
            let path = format!("tickets[{ticket}].events");
            self.bound(&path, events, MOST_EVENTS, english!("events"));
        }
        events > MOST_EVENTS
    }

    /// What the tickets make of an agreement: all events, and all figures.
    pub(super) fn work(&mut self, document: &Document) {
        let tickets = &document.tickets;
        let events = tickets.events();
        self.bound("tickets", events, MOST_EVENTS_IN_ALL, english!("events"));
        let measures = &document.agreement.measures;
        let credits = document.agreement.credits.len();
        if measures.is_empty() && credits == 0 {
            return;
        }
        let (first, last) = reach(tickets, document.as_of);
        let days = (last - first) / DAY + 2;
        let most = usize::try_from(days).unwrap_or(usize::MAX);
        let most = most.saturating_add(events + document.outages.len());
        if credits.saturating_mul(most) > FEW {
            self.credited(document, (first, last), events);
        }
        // No period is shorter than a day.
        let daily: i64 = measures
            .iter()
            .map(|measure| (days + 1) * parts(measure))
            .sum();
        if daily > MOST_FIGURES {
            self.figures(measures, days);
        }
    }

    /// The steps of all lines and items of credits.
    #[inline(never)]
    fn credited(&mut self, document: &Document, (first, last): (i64, i64), events: usize) {
        let agreement = &document.agreement;
        let outages = document.outages.iter().map(|outage| second(outage.from));
        let days = (last - outages.fold(first, i64::min)) / DAY + 2;
        // Those that are opened again and again have more clocks.
        let tickets = document.tickets.len().max(events / 4);
        let one = |credit: &Credit| {
            let lines = periods_of(agreement, credit).map_or(1, |one| periods(one, days));
            let lines = usize::try_from(lines).unwrap_or(usize::MAX);
            let items = match &credit.on {
                CreditOn::EachMiss { of, .. } | CreditOn::NthMiss { of, .. } => {
                    let targets = agreement.targets.iter();
                    let named = targets.filter(|target| of.contains(&target.id));
                    let mut metrics: Vec<Metric> = named.map(|target| target.metric).collect();
                    metrics.sort_unstable();
                    metrics.dedup();
                    tickets.saturating_mul(metrics.len())
                }
                CreditOn::EachOutage { .. } => document.outages.len(),
                _ => 0,
            };
            let slabs = match &credit.schedule {
                Schedule::Slabs { slabs, .. } => slabs.len(),
                _ => 1,
            };
            let parts = agreement.parts.iter().rev();
            let of = credit.of.as_ref().map(|of| &of.charge);
            let (_, depth) = parts.fold((of, 0), |(id, depth), part| match id {
                Some(id) if *id == part.id => (Some(&part.of), depth + 1),
                _ => (id, depth),
            });
            let steps = OF_ONE + slabs + depth + usize::from(of.is_some());
            let of_lines = lines.saturating_mul(steps + credit.then.len());
            of_lines.saturating_add(items.saturating_mul(steps))
        };
        let steps = agreement.credits.iter().map(one);
        let steps = steps.fold(0, usize::saturating_add);
        if steps > MOST_STEPS {
            let message = said!(
                "Over the {0} days and {1} tickets of the document these credits have {2} steps; up to {3} are possible: credit over longer periods, or judge fewer tickets.",
                days,
                tickets,
                steps,
                MOST_STEPS
            );
            self.add("agreement.credits", "too-many", message);
        }
    }

    #[inline(never)]
    fn figures(&mut self, measures: &[Measure], days: i64) {
        let figures = |measure: &Measure| periods(measure.period, days) * parts(measure);
        let figures: i64 = measures.iter().map(figures).sum();
        if figures > MOST_FIGURES {
            rarely(|| {
                let message = said!(
                    "Over the {0} days of the tickets these are {1} figures; up to {2} are possible: measure over longer periods, or judge fewer years.",
                    days,
                    figures,
                    MOST_FIGURES
                );
                self.add("agreement.measures", "too-many", message)
            });
        }
    }
}

/// The periods of a calendar's weeks, those of its versions, those in turn and the maintenance together.
pub(super) fn periods_a_week(calendar: &Calendar) -> usize {
    let of_week = |week: &Week| week.0.iter().map(Vec::len).sum::<usize>();
    let others = calendar.weeks().skip(1);
    let others: usize = others.map(|week| of_week(week).max(1)).sum();
    of_week(&calendar.hours) + others + of_week(&calendar.maintenance)
}

fn second(when: When) -> i64 {
    match when {
        When::At(Instant(second)) | When::Local(Local(second)) => second,
    }
}

/// The first and the last second, near enough.
fn reach(tickets: &Tickets, as_of: When) -> (i64, i64) {
    let now = second(as_of);
    let (first, last) = tickets.reach().unwrap_or((now, now));
    (first.min(now), last.max(now))
}

/// The periods that so many days have at most.
pub(super) fn periods(periods: Periods, days: i64) -> i64 {
    let lasts = match periods {
        Periods::Day => 1,
        Periods::Week => 7,
        Periods::Weeks { count, .. } => 7 * i64::from(count),
        Periods::Months { block, .. } => 28 * i64::from(block.months()),
        Periods::Rolling { every, .. } => match every {
            Every::Day => 1,
            Every::Week => 7,
            Every::Month => 28,
        },
        Periods::Contract => return 1,
    };
    days / lasts.max(1) + 1
}

/// The figures and counts of one period.
fn parts(measure: &Measure) -> i64 {
    let goals = measure.goals.priority.len() + measure.goals.target.len();
    (1 + measure.steps.len() + goals + measure.exceptions.len()) as i64
}
