//! From a document to everything that follows from it: the one pure function of the engine.
//!
//! [`evaluate`] compiles the terms, judges every clock, counts compliance and works out credits.
//! It never reads a clock and asks no network: what it needs is in its two arguments.

use crate::availability::{self, AvailabilityReport, ReportedFigures};
use crate::clock::{Clock, Judge, Note};
pub use crate::compliance::TargetReport;
use crate::compliance::{self, Counts, Exceptions, Figure, MeasureReport, MetricReport, Unit};
use crate::credits::{self, CreditReport, Facts, Forecast, Miss};
use crate::document::agreement::{Agreement, Metric, Target};
use crate::document::deadline::Deadline;
use crate::document::tickets::{EventKind, NO_VALUE, Ticket, Tickets};
use crate::document::{Document, Question, is_plain};
use crate::explain::{Explanation, Step, StepKind};
use crate::finding::{self, Finding};
use crate::history::LeftOut;
use crate::holidays::HolidayData;
use crate::issue::Issues;
use crate::map::Map;
use crate::sentence::said;
use crate::slices::{Job, Pace, at_once};
use crate::terms::{Binding, Terms};
use crate::time::{Instant, Local, When};
use crate::zone::Zone;
use serde::Serialize;
use std::sync::Arc;

/// Everything that follows from a document.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// The instant of judging.
    pub as_of: Instant,
    /// The zone of the agreement.
    pub time_zone: String,
    /// The release of the time-zone data.
    pub tzdb: &'static str,
    /// The holiday presets that were used.
    pub holidays: Vec<HolidaySource>,
    /// The choices in force, stated or by default.
    pub terms: Vec<TermInForce>,
    /// Tickets judged.
    pub tickets: usize,
    /// Compliance metric by metric, whether or not a measure asks for it.
    pub metrics: Vec<MetricReport>,
    /// Compliance target by target.
    pub targets: Vec<TargetReport>,
    /// The figures that the agreement defines.
    pub measures: Vec<MeasureReport>,
    /// What is owed, as an estimate; nothing if the agreement has no credits.
    pub credits: Option<CreditReport>,
    /// The answer to the question, if the document asks one.
    pub question: Option<Answer>,
    /// Tickets left out, by reason.
    #[cfg_attr(feature = "js", tsify(type = "Record<string, number>"))]
    pub exclusions: Map<String, u64>,
    /// How many clocks carry a note.
    #[cfg_attr(feature = "js", tsify(type = "Record<string, number>"))]
    pub notes: Map<Note, u64>,
    /// The zone that each calendar's local times were read in (rule 8); a combined one has no times.
    pub zones: Vec<CalendarZone>,
    /// The clocks, one list a metric, in the order of the tickets.
    #[serde(skip)]
    pub clocks: Vec<Vec<Clock>>,
    /// For each ticket, the number of its priority when its resolution was judged.
    #[serde(skip)]
    pub priorities: Vec<u32>,
    #[serde(skip)]
    compiled: Arc<Terms>,
    /// The clocks that are not the first of their ticket and metric, by the ticket's position.
    #[serde(skip)]
    others: Vec<Vec<(usize, Clock)>>,
    /// What a reader should know before relying on the figures.
    pub findings: Vec<Finding>,
    /// How available the services were.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub availability: Vec<AvailabilityReport>,
    /// Figures that were taken elsewhere.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub reported: Vec<ReportedFigures>,
}

/// A holiday preset that was used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct HolidaySource {
    /// The calendar's id.
    pub calendar: String,
    /// The preset's id.
    pub preset: String,
    /// The version of the data that was used.
    pub data: String,
    /// The version that the agreement names, if it names another.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signed: Option<String>,
    /// The first year it knows.
    pub from: i32,
    /// The last year it knows.
    pub to: i32,
}

/// Where a calendar's local times were read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct CalendarZone {
    /// The calendar's id.
    pub calendar: String,
    /// The zone.
    pub time_zone: String,
    /// Whether the calendar names it; otherwise it is the agreement's.
    pub stated: bool,
}

/// A choice in force.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct TermInForce {
    /// The rule's number.
    pub rule: u8,
    /// What is chosen.
    pub term: &'static str,
    /// The choice.
    pub value: String,
    /// Whether the agreement can state it; otherwise this is the engine's one answer.
    pub stated: bool,
}

/// The answer to a question: both clocks, with and without its pauses.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Answer {
    /// The first response.
    pub response: Explanation,
    /// The resolution.
    pub resolution: Explanation,
    /// When it would be due without its pauses.
    pub due_without_pauses: Option<Instant>,
    /// The full hour at or after which half of the target is used: a fair time to ask "what if resolved then?".
    pub half_used: Option<Instant>,
    /// Pauses, by position, that stop nothing: the clock does not run then, or is over.
    pub idle_pauses: Vec<usize>,
}

impl Answer {
    /// Both clocks.
    fn clocks(&self) -> [&Clock; 2] {
        [&self.response.clock, &self.resolution.clock]
    }
}

impl Report {
    /// The derivation of one ticket's clock, asked for when someone wants to see it.
    ///
    /// `tickets` must be those the report was made from; an unknown position has no answer.
    pub fn explain(
        &self,
        tickets: &Tickets,
        position: usize,
        metric: Metric,
    ) -> Option<Explanation> {
        let ticket = tickets.get(position)?;
        let binding = Binding::new(&self.compiled.agreement, tickets);
        let mut judge = Judge::new(&self.compiled, &binding, Some(self.as_of));
        judge.read(ticket);
        Some(judge.explain(ticket, metric))
    }

    /// The clocks of a metric in the order of the tickets.
    pub fn clocks_of(&self, metric: Metric) -> &[Clock] {
        self.clocks.get(metric as usize).map_or(&[], Vec::as_slice)
    }

    /// Compliance of a metric.
    pub fn metric(&self, metric: Metric) -> Option<&MetricReport> {
        self.metrics.iter().find(|report| report.metric == metric)
    }

    /// What the credits of the running period may still become, for a report that was made without that;
    /// `document` must be the one that it was made from.
    #[inline(never)]
    pub(crate) fn forecast(&self, document: &Document) -> Option<Forecast> {
        self.credits.as_ref()?;
        let judged = (
            &self.measures[..],
            &self.availability[..],
            &self.reported[..],
        );
        let clocks = numbered(&self.clocks, &self.others);
        credits::forecast(&facts(document, judged, clocks, self.as_of))
    }

    /// The compiled terms.
    pub fn compiled(&self) -> &Terms {
        &self.compiled
    }
}

/// Judges a valid document: the same document and holidays always give the same report.
///
/// # Errors
/// `preset-not-loaded` when `holidays` lacks a preset that the agreement names; the faults of
/// [`Document::validate`] if there are any.
///
/// ```
/// use sla_calculator::{document::Document, evaluate, holidays::HolidayData, clock::Status};
/// let document = Document::parse(r#"{
///   "version": 1, "asOf": "2026-11-24T12:00:00Z",
///   "agreement": {
///     "version": 1, "name": "Standard support", "timeZone": "Europe/London",
///     "calendars": { "office": { "hours": { "mon-fri": ["09:00-17:30"] } } },
///     "targets": [{ "id": "resolve", "metric": "resolution", "within": "8h", "calendar": "office" }]
///   },
///   "tickets": [{ "id": "INC-1", "events": [["2026-11-20T16:40", "opened"], ["2026-11-23T15:00", "resolved"]] }]
/// }"#)?;
/// let report = evaluate(&document, &HolidayData::default())?;
/// let clock = report.clocks_of(sla_calculator::document::agreement::Metric::Resolution)[0];
/// assert_eq!((clock.status, clock.used), (Status::Met, 6 * 3600 + 50 * 60));
/// # Ok::<(), sla_calculator::issue::Issues>(())
/// ```
pub fn evaluate(document: &Document, holidays: &HolidayData) -> Result<Report, Issues> {
    let (terms, question) = ready(document, holidays)?;
    Ok(report(document, terms, question, true))
}

/// What judging begins with: compiled terms, and what is answered of the question.
fn ready(
    document: &Document,
    holidays: &HolidayData,
) -> Result<(Arc<Terms>, Option<Answer>), Issues> {
    let issues = document.validate();
    if !issues.is_empty() {
        return Err(Issues(issues));
    }
    let agreement = &document.agreement;
    let as_of = read(document.as_of, agreement_zone(agreement));
    let question = document.question.as_ref();
    let question = question
        .map(|question| ask(agreement, holidays, question, as_of))
        .transpose()?;
    Ok((compile(document, holidays)?, question))
}

/// [`evaluate`] as work in slices, for so many tickets that a page would stand still.
///
/// # Errors
/// As for [`evaluate`], before any ticket is judged.
pub fn job(document: &Document, holidays: &HolidayData) -> Result<Job<Report>, Issues> {
    let ((terms, question), document) = (ready(document, holidays)?, document.clone());
    Ok(Job::new(|pace| async move {
        work_out(&document, terms, question, true, &pace).await
    }))
}

/// The terms of a valid document, compiled for the time that its tickets reach over.
///
/// # Errors
/// `preset-not-loaded` when `holidays` lacks a preset that the agreement names.
pub(crate) fn compile(document: &Document, holidays: &HolidayData) -> Result<Arc<Terms>, Issues> {
    let agreement = &document.agreement;
    let as_of = read(document.as_of, agreement_zone(agreement));
    let (mut first, mut last) = reach(agreement, &document.tickets, as_of);
    if !agreement.availability.is_empty() {
        let periods = availability::reach(document, agreement_zone(agreement), as_of);
        let (from, to) = periods.unwrap_or((first, last));
        (first, last) = (first.min(from), last.max(to));
    }
    Terms::compile(agreement, holidays, first, last).map(Arc::new)
}

fn agreement_zone(agreement: &Agreement) -> Zone {
    Zone::named(&agreement.time_zone).unwrap_or(Zone::UTC)
}

/// What the credits of a document that has some are worked out from, given its measures and its clocks.
#[inline(never)]
fn facts<'a, 'c>(
    document: &'a Document,
    (measures, availability, reported): (
        &'a [MeasureReport],
        &'a [AvailabilityReport],
        &'a [ReportedFigures],
    ),
    clocks: impl Iterator<Item = (usize, &'c Clock)>,
    as_of: Instant,
) -> Facts<'a> {
    let agreement = &document.agreement;
    let mut misses = Vec::new();
    let mut first: Option<Instant> = None;
    if agreement.credits.iter().any(credits::looks_at_misses) {
        for (ticket, clock) in clocks {
            misses.extend(Miss::of(ticket, clock));
            let judged = clock
                .judged_at
                .or(clock.due)
                .filter(|_| clock.target.is_some());
            if let Some(at) = judged {
                first = Some(first.map_or(at, |first| first.min(at)));
            }
        }
        misses.sort_by_key(|miss| (miss.at, miss.ticket, miss.target));
    }
    Facts {
        agreement,
        measures,
        availability,
        reported,
        outages: &document.outages,
        misses,
        first,
        tickets: &document.tickets,
        zone: agreement_zone(agreement),
        as_of,
    }
}

/// Every clock of every ticket with the ticket's position, also those that are no ticket's first.
fn numbered<'a>(
    clocks: &'a [Vec<Clock>],
    others: &'a [Vec<(usize, Clock)>],
) -> impl Iterator<Item = (usize, &'a Clock)> {
    clocks.iter().zip(others).flat_map(|(clocks, others)| {
        let others = others.iter().map(|(ticket, clock)| (*ticket, clock));
        clocks.iter().enumerate().chain(others)
    })
}

/// Everything that follows from a valid document under its compiled terms, with the answer to its question;
/// on request also with what lies ahead, which a first paint does without.
pub(crate) fn report(
    document: &Document,
    terms: Arc<Terms>,
    question: Option<Answer>,
    ahead: bool,
) -> Report {
    at_once(work_out(
        document,
        terms,
        question,
        ahead,
        &Pace::unbounded(),
    ))
}

/// The same as work in slices, without a question and what lies ahead.
#[cfg_attr(
    not(feature = "ui"),
    expect(dead_code, reason = "what the widget alone asks for")
)]
pub(crate) fn job_of(document: Document, terms: Arc<Terms>) -> Job<Report> {
    Job::new(|pace| async move { work_out(&document, terms, None, false, &pace).await })
}

/// What the tickets come to, one after the other.
struct Tally<'a> {
    judge: Judge<'a>,
    /// The two metrics that everyone asks about, and those that the agreement has targets for.
    asked: Vec<Metric>,
    priority_column: Option<usize>,
    clocks: Vec<Vec<Clock>>,
    others: Vec<Vec<(usize, Clock)>>,
    /// The priority that each clock was judged under: a later change moves no clock that had stopped.
    priorities: Vec<Vec<u32>>,
    exclusions: Map<String, u64>,
    exceptions: Exceptions,
    notes: [u64; Note::ALL.len()],
    unusual: finding::Unusual,
}

impl<'a> Tally<'a> {
    fn new(judge: Judge<'a>, agreement: &Agreement, tickets: &Tickets) -> Tally<'a> {
        let is_asked = |metric: &Metric| {
            let mut targets = agreement.targets.iter();
            Metric::MAIN.contains(metric) || targets.any(|target| target.metric == *metric)
        };
        let asked: Vec<Metric> = Metric::ALL.into_iter().filter(is_asked).collect();
        let room = |metric: &Metric| match asked.contains(metric) {
            true => tickets.len(),
            false => 0,
        };
        Tally {
            judge,
            priority_column: (tickets.fields().iter()).position(|field| field.name == "priority"),
            clocks: (Metric::ALL.iter())
                .map(|metric| Vec::with_capacity(room(metric)))
                .collect(),
            others: vec![Vec::new(); Metric::ALL.len()],
            priorities: (Metric::ALL.iter())
                .map(|metric| Vec::with_capacity(room(metric)))
                .collect(),
            exclusions: Map::new(),
            exceptions: Exceptions::new(agreement, tickets),
            notes: [0; Note::ALL.len()],
            unusual: finding::Unusual::default(),
            asked,
        }
    }

    fn ticket(&mut self, ticket: Ticket<'_>, as_of: Instant) {
        let judge = &mut self.judge;
        judge.read(ticket);
        self.unusual.ticket(&judge.history);
        for &metric in &self.asked {
            let list = &mut self.clocks[metric as usize];
            let clock = judge.clock(ticket, metric);
            let more = judge.others(ticket, metric, &clock);
            let position = list.len();
            self.others[metric as usize].extend(more.into_iter().map(|clock| (position, clock)));
            if clock.notes != crate::clock::Notes::default() {
                clock
                    .notes
                    .iter()
                    .for_each(|note| self.notes[note as usize] += 1);
            }
            self.unusual.clock(judge, ticket, metric, &clock);
            list.push(clock);
            self.priorities[metric as usize].push(
                self.priority_column.map_or(NO_VALUE, |column| {
                    judge.history.field(ticket, column, clock.until.0)
                }),
            );
        }
        self.exceptions
            .note(|column| judge.history.field(ticket, column, as_of.0));
        if let Some(reason) = judge.history.left_out {
            let reason = match reason {
                LeftOut::Merged => "merged",
                LeftOut::Cancelled(reason) => match ticket.text(reason) {
                    "" => "cancelled",
                    reason => reason,
                },
            };
            *self.exclusions.get_or_insert_with(reason.to_owned(), || 0) += 1;
        }
    }
}

async fn work_out(
    document: &Document,
    terms: Arc<Terms>,
    question: Option<Answer>,
    ahead: bool,
    pace: &Pace,
) -> Report {
    let agreement = &document.agreement;
    let zone = agreement_zone(agreement);
    let as_of = read(document.as_of, zone);
    let tickets = &document.tickets;
    let binding = Binding::new(agreement, tickets);
    let judge = Judge::new(&terms, &binding, Some(as_of));
    let mut tally = Tally::new(judge, agreement, tickets);
    for ticket in tickets.iter() {
        pace.step().await;
        tally.ticket(ticket, as_of);
    }
    let Tally {
        asked,
        priority_column,
        clocks,
        others,
        mut priorities,
        exclusions,
        exceptions,
        notes: note_counts,
        unusual,
        ..
    } = tally;

    let priority_of = priority_positions(agreement, tickets, priority_column);
    let priority = |metric: usize, ticket: usize| {
        let number = priorities[metric].get(ticket)?;
        priority_of.get(*number as usize).copied().flatten()
    };
    let mut metrics = Vec::new();
    for metric in asked {
        let counted = clocks[metric as usize].iter().enumerate();
        let others = others[metric as usize].iter();
        let counted = counted.chain(others.map(|(ticket, clock)| (*ticket, clock)));
        let counted = counted.map(|(ticket, clock)| (clock, priority(metric as usize, ticket)));
        metrics.push(compliance::metric(metric, agreement, counted, zone, as_of, pace).await);
    }
    let mut measures = Vec::new();
    for (position, measure) in agreement.measures.iter().enumerate() {
        let units = clocks.iter().zip(&others).enumerate();
        let units = units.flat_map(|(metric, (clocks, others))| {
            let unit = move |(ticket, clock)| Unit {
                ticket,
                priority: priority(metric, ticket),
                clock,
            };
            let others = others.iter().map(|(ticket, clock)| (*ticket, clock));
            clocks.iter().enumerate().chain(others).map(unit)
        });
        let exceptions = exceptions.of(position);
        let counted = compliance::measure(measure, units, exceptions, &terms, tickets, as_of, pace);
        measures.push(counted.await);
    }
    let mut by_target = vec![Counts::default(); agreement.targets.len()];
    let cycles = others.iter().flatten().map(|(_, clock)| clock);
    for clock in clocks.iter().flatten().chain(cycles) {
        pace.tick().await;
        if let Some(target) = clock.target {
            by_target[target as usize].add(clock.status);
        }
    }
    let targets = agreement
        .targets
        .iter()
        .zip(by_target)
        .map(|(target, counts)| TargetReport {
            target: target.id.clone(),
            figure: Figure::new(counts, target.goal),
        })
        .collect();
    let mut findings = finding::terms(agreement);
    let asked = question.iter().flat_map(Answer::clocks);
    let every = clocks.iter().flatten().chain(asked);
    findings.extend(finding::holidays_unknown(&terms, every));
    findings.extend(unusual.findings(&terms));
    findings.extend(finding::settled_differ(&measures, clocks.iter().flatten()));
    let availability = match agreement.availability.is_empty() {
        true => Vec::new(),
        false => availability::reports(document, &terms, as_of),
    };
    let reported = match agreement.reported.is_empty() {
        true => Vec::new(),
        false => availability::reported(document, &terms, as_of),
    };
    let credits = (!agreement.credits.is_empty())
        .then(|| {
            let judged = (&measures[..], &availability[..], &reported[..]);
            let facts = facts(document, judged, numbered(&clocks, &others), as_of);
            credits::credits(&facts)
        })
        .flatten();
    // Of the plainest credits, which a first paint shows, only what can be seen without their figures.
    if let Some(credits) = credits.as_ref().filter(|_| ahead || !is_plain(agreement)) {
        findings.extend(finding::owed(agreement, credits));
    }
    if document.knows_services() {
        findings.extend(finding::availability(document, &availability, zone, as_of));
    }
    let mut report = Report {
        as_of,
        time_zone: zone.name().to_owned(),
        tzdb: crate::zone::VERSION,
        holidays: holiday_sources(agreement, &terms),
        zones: zones(agreement, &terms),
        terms: terms_in_force(agreement),
        tickets: tickets.len(),
        metrics,
        targets,
        credits,
        measures,
        question,
        exclusions,
        notes: Note::ALL
            .into_iter()
            .zip(note_counts)
            .filter(|&(_, count)| count > 0)
            .collect(),
        clocks,
        others,
        priorities: priorities.swap_remove(Metric::Resolution as usize),
        availability,
        reported,
        compiled: terms,
        findings,
    };
    if ahead {
        let forecast = report.forecast(document);
        if let Some(credits) = &mut report.credits {
            credits.forecast = forecast;
        }
    }
    report
}

/// Answers a question about one ticket under a valid agreement.
///
/// # Errors
/// `preset-not-loaded` when `holidays` lacks a preset that the agreement names.
pub fn ask(
    agreement: &Arc<Agreement>,
    holidays: &HolidayData,
    question: &Question,
    as_of: Instant,
) -> Result<Answer, Issues> {
    let zone = agreement_zone(agreement);
    let tickets: Tickets = [question.as_ticket()].into_iter().collect();
    let (first, last) = reach(agreement, &tickets, as_of);
    let terms = Terms::compile(agreement, holidays, first, last)?;
    // The other questions leave something out, so the terms reach far enough for them.
    let answer = |question: &Question| {
        let tickets: Tickets = [question.as_ticket()].into_iter().collect();
        let binding = Binding::new(agreement, &tickets);
        let mut judge = Judge::new(&terms, &binding, question.open_now.then_some(as_of));
        let ticket = tickets.get(0);
        Ok::<_, Issues>(ticket.map(|ticket| {
            judge.read(ticket);
            Metric::MAIN.map(|metric| judge.explain(ticket, metric))
        }))
    };
    let without = Question {
        pauses: Vec::new(),
        resolved: None,
        replied: None,
        open_now: false,
        ..question.clone()
    };
    let hypothetical = Question {
        resolved: None,
        replied: None,
        open_now: false,
        ..question.clone()
    };
    let missing = || {
        crate::issue::Issue::new(
            "question",
            "bad-value",
            said!("the question holds no ticket"),
        )
    };
    let [response, resolution] = answer(question)?.ok_or_else(missing)?;
    let [_, without] = answer(&without)?.ok_or_else(missing)?;
    let [_, ahead] = answer(&hypothetical)?.ok_or_else(missing)?;
    let idle = |pause: &crate::document::Pause| {
        let (from, to) = (
            read(pause.from, zone),
            pause.to.map_or(Instant::MAX, |to| read(to, zone)),
        );
        let stops = |step: &Step| step.kind == StepKind::Paused && step.from < to && from < step.to;
        // One that still lasts has no step ahead of its time, but the due time waits for it.
        let moves = resolution.clock.due_moves && pause.to.is_none();
        !moves && !resolution.steps.iter().any(stops)
    };
    Ok(Answer {
        due_without_pauses: without.clock.due,
        half_used: half_used(&ahead, zone),
        idle_pauses: (0..question.pauses.len())
            .filter(|&position| idle(&question.pauses[position]))
            .collect(),
        response,
        resolution,
    })
}

/// Where the clock shows half of its target, rounded up to the full hour on the wall.
fn half_used(ahead: &Explanation, zone: Zone) -> Option<Instant> {
    let half = (ahead.clock.limit + 1) / 2;
    let step = ahead
        .steps
        .iter()
        .find(|step| step.counted_so_far >= half && step.counted_seconds > 0)?;
    let at = step.to.0 - (step.counted_so_far - half);
    let local = at + i64::from(zone.offset(at).seconds);
    Some(Instant(at + (-local).rem_euclid(3600)))
}

/// A document's time as an instant; a local time that clocks skip or repeat is read by rule 2.
pub fn read(when: When, zone: Zone) -> Instant {
    match when {
        When::At(instant) => instant,
        When::Local(Local(local)) => Instant(zone.instant(local).instant),
    }
}

/// An instant near enough for a bound: `Terms::compile` adds two days on each side.
fn near(when: When) -> Instant {
    match when {
        When::At(instant) => instant,
        When::Local(local) => Instant(local.0),
    }
}

/// The first and the last instant that tickets, the dates they carry and the judging touch.
fn reach(agreement: &Agreement, tickets: &Tickets, as_of: Instant) -> (Instant, Instant) {
    let (first, last) = tickets.reach().unwrap_or((as_of.0, as_of.0));
    let (first, last) = (as_of.min(Instant(first)), as_of.max(Instant(last)));
    let by_field = |target: &Target| matches!(target.by, Some(Deadline::Field { .. }));
    if agreement.targets.iter().any(by_field) || tickets.have(EventKind::Corrected) {
        return reach_of_dates(agreement, tickets, first, last);
    }
    (first, last)
}

/// The same with the times that tickets carry: corrected ones, and promised ones, which may lie behind all
/// that happened and be moved by every pause.
#[inline(never)]
fn reach_of_dates(
    agreement: &Agreement,
    tickets: &Tickets,
    first: Instant,
    last: Instant,
) -> (Instant, Instant) {
    let corrected = tickets.iter().flat_map(|ticket| {
        let events = ticket.events();
        let events = events.filter(|event| event.kind == EventKind::Corrected);
        events.filter_map(move |event| ticket.text(event.corrected().1).parse().ok())
    });
    let (first, last) = corrected
        .map(near)
        .fold((first, last), |(first, last), at| {
            (first.min(at), last.max(at))
        });
    let promised = agreement
        .targets
        .iter()
        .filter_map(|target| match &target.by {
            Some(Deadline::Field { field, .. }) => Some(field),
            _ => None,
        });
    let columns = tickets.fields().iter();
    let columns = columns.filter(|column| promised.clone().any(|field| *field == column.name));
    let dates = columns.flat_map(|column| column.values.texts());
    let dates = dates.filter_map(|date| date.parse().ok().map(near));
    let promised = dates.max().map(|date| Instant(date.0 + last.0 - first.0));
    (first, promised.map_or(last, |date| last.max(date)))
}

/// For each number of a priority in the tickets, its position in the agreement.
fn priority_positions(
    agreement: &Agreement,
    tickets: &Tickets,
    column: Option<usize>,
) -> Vec<Option<usize>> {
    let values = column.map_or(&[][..], |column| tickets.fields()[column].values.texts());
    let position = |value: &String| {
        agreement
            .priorities
            .iter()
            .position(|priority| priority.id == *value)
    };
    values.iter().map(position).collect()
}

fn holiday_sources(agreement: &Agreement, terms: &Terms) -> Vec<HolidaySource> {
    let source = |((id, calendar), compiled): (
        (&String, &crate::document::agreement::Calendar),
        &crate::calendar::ServiceCalendar,
    )| {
        compiled.preset().map(|preset| HolidaySource {
            calendar: id.clone(),
            preset: preset.id.clone(),
            data: preset.data.clone(),
            signed: calendar
                .holidays
                .data
                .clone()
                .filter(|signed| *signed != preset.data),
            from: preset.from,
            to: preset.to,
        })
    };
    agreement
        .calendars
        .iter()
        .zip(&terms.calendars)
        .filter_map(source)
        .collect()
}

fn zones(agreement: &Agreement, terms: &Terms) -> Vec<CalendarZone> {
    let own = agreement.calendars.iter().zip(&terms.calendars);
    own.map(|((id, calendar), compiled)| CalendarZone {
        calendar: id.clone(),
        time_zone: compiled.zone().name().to_owned(),
        stated: calendar.time_zone.is_some(),
    })
    .collect()
}

/// The answers to what agreements may leave open; the numbers are those of the documentation's table.
fn terms_in_force(agreement: &Agreement) -> Vec<TermInForce> {
    let fixed = |rule, term, value: &str| TermInForce {
        rule,
        term,
        value: value.to_owned(),
        stated: false,
    };
    let stated = |rule, term, value: String| TermInForce {
        rule,
        term,
        value,
        stated: true,
    };
    let rules = &agreement.rules;
    let rounding = rules.rounding.map_or_else(
        || "none".to_owned(),
        |rounding| format!("{} to {}", word(&rounding.mode), rounding.to),
    );
    let responses: Vec<String> = rules.responses.0.iter().map(word).collect();
    let window = rules
        .reopen_within
        .map_or_else(|| "none".to_owned(), |window| window.to_string());
    let mut terms = vec![
        stated(2, "dst", rules.dst.word().to_owned()),
        stated(7, "rounding", rounding),
        stated(8, "zone", rules.zone.word().to_owned()),
        stated(9, "outsideHours", word(&rules.outside_hours)),
        stated(10, "closingEdge", word(&rules.closing_edge)),
        stated(11, "equality", word(&rules.equality)),
        stated(12, "judge", word(&rules.judge)),
        stated(14, "several", word(&rules.several)),
        stated(22, "pauseAfterBreach", word(&rules.pause_after_breach)),
        fixed(24, "pausesBeforeResponse", "do-not-stop-the-response"),
        stated(26, "responses", responses.join(", ")),
        stated(27, "providerOpened", word(&rules.provider_opened)),
        stated(
            28,
            "resolvedWithoutReply",
            word(&rules.resolved_without_reply),
        ),
        stated(31, "cycles", word(&rules.cycles)),
        stated(32, "priorityChange", word(&rules.priority_change)),
        stated(34, "reopen", word(&rules.reopen)),
        stated(34, "reopenWithin", window),
        fixed(35, "cancelled", "excluded"),
        stated(35, "merged", word(&rules.merged)),
        stated(36, "versions", word(&rules.versions)),
        stated(36, "calendarVersions", calendar_versions(agreement)),
    ];
    terms.extend(compliance::versions_in_force(agreement));
    terms.push(stated(37, "corrections", word(&rules.corrections)));
    terms.push(stated(38, "atRisk", rules.at_risk.to_string()));
    terms.extend(compliance::terms_in_force(agreement));
    if !agreement.availability.is_empty() {
        terms.extend(availability::terms_in_force(agreement));
    }
    if let Some(day) = agreement.day {
        terms.insert(2, stated(9, "day", day.to_string()));
    }
    terms
}

/// The dates from which calendars have other hours.
fn calendar_versions(agreement: &Agreement) -> String {
    let said: Vec<String> = (agreement.calendars.iter())
        .filter(|(_, calendar)| !calendar.versions.is_empty())
        .map(|(id, calendar)| {
            let dates = calendar.versions.iter().map(|one| one.from.to_string());
            format!("{id} from {}", dates.collect::<Vec<_>>().join(", "))
        })
        .collect();
    if said.is_empty() {
        return "none".to_owned();
    }
    said.join("; ")
}

/// The word that a choice has in a document.
fn word(choice: &impl Serialize) -> String {
    let json = serde_json::to_string(choice).unwrap_or_default();
    json.trim_matches('"').to_owned()
}
