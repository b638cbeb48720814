//! Why: the ledger of one clock, step by step, adding up exactly to its span.
//!
//! Takes the clock and the pauses that `clock` found and cuts the time between them at every
//! opening, closing, pause and due time. `ui` prints it, JavaScript gets it as `explain(id)`.

mod closed;
mod corrected;

pub use corrected::{Corrected, CorrectedTime};

use crate::calendar::ServiceCalendar;
use crate::clock::{Clock, Judge, Pause, PauseCause, Status};
use crate::document::agreement::Metric;
use crate::document::tickets::Ticket;
use crate::document::warning::Warning;
use crate::map::Map;
use crate::span::Span;
use crate::time::{Date, Instant, Local};
use crate::zone::Zone;
use serde::Serialize;

/// A ledger tells of so many openings; a longer one nobody could read, and few could hold.
const MOST_OPENINGS: usize = 20_000;

/// What the clock does during a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum StepKind {
    /// Open, and the time counts.
    Running,
    /// Open, but a pause stops the clock.
    Paused,
    /// Outside the service hours.
    Closed,
    /// Open, and the time counts beyond the target.
    Late,
}

/// Why a step is what it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(
    tag = "kind",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
pub enum Reason {
    /// The clock starts here.
    Started,
    /// The target is used up at the end of this step.
    TargetReached,
    /// A pause reached its cap; from here the clock runs again.
    PauseCapReached {
        /// The pause rule.
        rule: String,
    },
    /// A status that stops the clock.
    Status {
        /// The status.
        status: String,
        /// The pause rule that names it.
        rule: String,
    },
    /// A pause agreed for this ticket.
    Agreed {
        /// Why; may be empty.
        reason: String,
    },
    /// Resolved, and reopened later.
    Resolved,
    /// Before the clock starts.
    Grace,
    /// Before the change, or the reopening, that started the clock anew.
    StartedAnew,
    /// Not assigned to those whom the target names.
    AssignedElsewhere,
    /// The pause condition of the target holds.
    Condition,
    /// Between two periods of a day.
    Break,
    /// Before the first period of a day, on that day.
    BeforeHours,
    /// From the last period of a day into the next day.
    Night,
    /// Saturday, Sunday or both.
    Weekend,
    /// A day of the week without hours that is not a weekend, or a day closed by an override.
    ClosedDay {
        /// The date.
        date: Date,
    },
    /// A holiday.
    Holiday {
        /// The date.
        date: Date,
        /// What it is called.
        name: String,
        /// The date it was moved from, if it was.
        #[serde(skip_serializing_if = "Option::is_none")]
        moved_from: Option<Date>,
    },
    /// The clocks change during this step: by so many seconds, forward if positive.
    ClockChange {
        /// The change of the offset.
        seconds: i32,
    },
    /// A weekly maintenance window.
    Maintenance,
    /// A closure with a name.
    Closure {
        /// What it is called.
        name: String,
    },
    /// Open only because of an extra opening.
    ExtraOpening {
        /// The date on which it starts.
        date: Date,
    },
    /// A calendar of a combined one that is closed for some of the time.
    CalendarClosed {
        /// The calendar's id.
        calendar: String,
        /// Why it is closed.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        #[cfg_attr(feature = "js", tsify(optional))]
        reasons: Vec<Reason>,
    },
    /// A calendar that is open for some of the time, and is taken out of a combined one.
    CalendarTakenOut {
        /// The calendar's id.
        calendar: String,
    },
}

/// A stretch of the clock's life.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Step {
    /// Its start.
    pub from: Instant,
    /// Its end.
    pub to: Instant,
    /// What the clock does.
    pub kind: StepKind,
    /// Why.
    pub reasons: Vec<Reason>,
    /// The numbers of the rules that decided, as in the documentation's table.
    pub rules: Vec<u8>,
    /// Real seconds from start to end.
    pub calendar_seconds: i64,
    /// What it adds to the clock: all of it or nothing.
    pub counted_seconds: i64,
    /// What the clock shows at the end of the step.
    pub counted_so_far: i64,
}

/// An instant as the agreement's zone writes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct ZonedTime {
    /// The instant.
    pub instant: Instant,
    /// The wall clock, such as `2026-11-24T10:10:00`.
    pub local: String,
    /// The UTC offset in seconds.
    pub offset: i32,
    /// What the offset is called, such as `GMT`.
    pub abbreviation: &'static str,
}

impl ZonedTime {
    /// An instant in a zone.
    pub fn new(instant: Instant, zone: Zone) -> ZonedTime {
        let offset = zone.offset(instant.0);
        let local = Local(instant.0 + i64::from(offset.seconds)).to_string();
        ZonedTime {
            instant,
            local,
            offset: offset.seconds,
            abbreviation: offset.abbreviation,
        }
    }
}

/// One clock with its derivation.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Explanation {
    /// What was measured.
    pub metric: Metric,
    /// The verdict.
    pub clock: Clock,
    /// The target's id, if one applies.
    pub target: Option<String>,
    /// The id of the calendar that counts.
    pub calendar: Option<String>,
    /// When the target is used up, in the agreement's zone.
    pub due: Option<ZonedTime>,
    /// When the service opens next, if the target is used up exactly at closing time (rule 10).
    pub reopens: Option<ZonedTime>,
    /// Used time in percent of the target, in service time, rounded down.
    pub service_percent: Option<i64>,
    /// Real time since logging in percent of the target, rounded down.
    pub calendar_percent: Option<i64>,
    /// Seconds left of the target; negative when it is exceeded.
    pub margin: i64,
    /// When the thresholds fall, as far as they do; one that would fall outside the hours falls at the
    /// next opening (rule 38).
    pub warnings: Vec<WarningTime>,
    /// The steps from logged to the end: stopped, due or the instant of judging, whichever says most.
    /// There are none where the service opens more than 20,000 times before the end; the sums then
    /// reach to where the clock stopped or was judged.
    pub steps: Vec<Step>,
    /// The sums of the steps.
    pub sums: Sums,
    /// The release of the time-zone data.
    pub tzdb: &'static str,
    /// Times of the ticket that were corrected, and what that changed (rule 37).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub corrected: Option<Corrected>,
}

/// When a threshold falls.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct WarningTime {
    /// The threshold's id.
    pub warning: String,
    /// When it falls; of an open pause it is known only that it is not before this.
    pub at: ZonedTime,
}

/// What the steps come to, in seconds; `counted + paused + closed = calendar`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Sums {
    /// Service time that counted.
    pub counted: i64,
    /// Service time that pauses took out.
    pub paused: i64,
    /// Time outside the service hours.
    pub closed: i64,
    /// All of it.
    pub calendar: i64,
}

impl Judge<'_> {
    /// The clock of one metric of the ticket that was read last, with its ledger.
    pub(crate) fn explain(&mut self, ticket: Ticket<'_>, metric: Metric) -> Explanation {
        let corrected = self.corrected(ticket, metric);
        let clock = self.clock(ticket, metric);
        let terms = self.terms;
        let target = clock
            .target
            .map(|position| &terms.targets[position as usize]);
        let zoned = |at| ZonedTime::new(at, terms.zone);
        let percent =
            |seconds: i64| (clock.limit > 0).then(|| seconds.saturating_mul(100) / clock.limit);
        let mut explanation = Explanation {
            metric,
            clock,
            target: clock
                .target
                .map(|position| terms.agreement.targets[position as usize].id.clone()),
            calendar: clock
                .target
                .map(|position| terms.agreement.targets[position as usize].calendar.clone()),
            due: clock.due.map(zoned),
            reopens: None,
            service_percent: None,
            calendar_percent: None,
            margin: clock.margin(),
            warnings: Vec::new(),
            steps: Vec::new(),
            sums: Sums::default(),
            tzdb: crate::zone::VERSION,
            corrected,
        };
        let (Some(target), Some(opened)) = (target, clock.started) else {
            return explanation;
        };
        if clock.status == Status::Unknown {
            return explanation;
        }
        let calendar = terms.calendar(target);
        explanation.service_percent = percent(clock.used);
        explanation.calendar_percent = percent(clock.until.0 - opened.0);
        if let Some(due) = clock
            .due
            .filter(|due| clock.limit > 0 && !calendar.is_open(due.0))
        {
            explanation.reopens = calendar.next_open(due.0).map(|at| zoned(Instant(at)));
        }
        if !terms.agreement.warnings.is_empty() {
            explanation.warnings = self.warnings(calendar, opened.0, clock.limit);
        }
        // An open clock is followed to its due time, also where that lies ahead.
        let end = match (clock.stopped, clock.due) {
            (false, Some(due)) => clock.until.max(due),
            _ => clock.until,
        };
        if calendar
            .between(opened.0, end.0)
            .nth(MOST_OPENINGS)
            .is_some()
        {
            explanation.sums = Sums {
                counted: clock.used,
                paused: clock.paused,
                closed: clock.until.0 - opened.0 - clock.used - clock.paused,
                calendar: clock.until.0 - opened.0,
            };
            return explanation;
        }
        explanation.steps = self.steps(ticket, calendar, opened.0, end.0, clock);
        for step in &explanation.steps {
            let part = match step.kind {
                StepKind::Running | StepKind::Late => &mut explanation.sums.counted,
                StepKind::Paused => &mut explanation.sums.paused,
                StepKind::Closed => &mut explanation.sums.closed,
            };
            *part += step.calendar_seconds;
            explanation.sums.calendar += step.calendar_seconds;
        }
        explanation
    }

    #[inline(never)]
    fn warnings(&self, calendar: &ServiceCalendar, opened: i64, limit: i64) -> Vec<WarningTime> {
        let terms = self.terms;
        let falls = |warning: &Warning| {
            let seconds = terms.warns_at(warning.at, limit)?;
            let at = self.falls(calendar, opened, seconds)?;
            Some(WarningTime {
                warning: warning.id.clone(),
                at: ZonedTime::new(Instant(at), terms.zone),
            })
        };
        terms.agreement.warnings.iter().filter_map(falls).collect()
    }

    /// When the clock shows so many seconds, in open time.
    fn falls(&self, calendar: &ServiceCalendar, opened: i64, seconds: i64) -> Option<i64> {
        let (mut at, mut left) = (opened, seconds);
        for pause in &self.paused {
            let known = pause.known;
            let before = calendar.elapsed(at, known.from);
            if before > left || before == left && left > 0 && calendar.is_open(known.from) {
                break;
            }
            left -= before;
            at = known.to;
        }
        calendar.next_open(calendar.due(at, left)?)
    }

    fn steps(
        &self,
        ticket: Ticket<'_>,
        calendar: &ServiceCalendar,
        opened: i64,
        end: i64,
        clock: Clock,
    ) -> Vec<Step> {
        let due = clock.due.map_or(i64::MAX, |due| due.0);
        let mut steps = Steps {
            list: Vec::new(),
            counted: 0,
            zone: calendar.zone(),
        };
        let mut pauses = self.paused.iter().map(|pause| pause.known).peekable();
        let mut at = opened;
        for open in calendar.between(opened, end) {
            if at < open.from {
                steps.push(
                    Span::new(at, open.from),
                    StepKind::Closed,
                    closed::reasons(calendar, at, open.from),
                );
            }
            at = open.from;
            while at < open.to {
                while pauses.next_if(|span| span.to <= at).is_some() {}
                let pause = pauses.peek().copied();
                match pause.filter(|pause| pause.from <= at) {
                    Some(pause) => {
                        let span = Span::new(at, pause.to.min(open.to));
                        steps.push(span, StepKind::Paused, self.pause_reasons(ticket, span));
                        at = span.to;
                    }
                    None => {
                        let until = pause.map_or(open.to, |pause| pause.from.min(open.to));
                        let kind = if at < due {
                            StepKind::Running
                        } else {
                            StepKind::Late
                        };
                        let to = if at < due { until.min(due) } else { until };
                        let mut reasons = Vec::new();
                        if steps.counted == 0 {
                            reasons.push(Reason::Started);
                        }
                        reasons.extend(self.capped_at(at));
                        if to == due {
                            reasons.push(Reason::TargetReached);
                        }
                        reasons.extend(closed::extra(calendar, at, to));
                        steps.push(Span::new(at, to), kind, reasons);
                        at = to;
                    }
                }
            }
        }
        if at < end {
            steps.push(
                Span::new(at, end),
                StepKind::Closed,
                closed::reasons(calendar, at, end),
            );
        }
        steps.list
    }

    /// Every pause that covers a span.
    fn pause_reasons(&self, ticket: Ticket<'_>, span: Span) -> Vec<Reason> {
        let mut reasons = Vec::new();
        for pause in self
            .pauses
            .iter()
            .filter(|pause| pause.span.and(span).seconds() > 0)
        {
            let reason = match pause.cause {
                PauseCause::Status { rule, text } => Reason::Status {
                    status: ticket.text(text).to_owned(),
                    rule: self.terms.agreement.pauses[rule as usize].id.clone(),
                },
                PauseCause::Agreed { text, .. } => Reason::Agreed {
                    reason: ticket.text(text).to_owned(),
                },
                PauseCause::Away => Reason::Resolved,
                PauseCause::Grace => Reason::Grace,
                PauseCause::StartedAnew => Reason::StartedAnew,
                PauseCause::Elsewhere => Reason::AssignedElsewhere,
                PauseCause::Condition => Reason::Condition,
            };
            if !reasons.contains(&reason) {
                reasons.push(reason);
            }
        }
        reasons
    }

    /// The caps that end a pause at this instant.
    fn capped_at(&self, at: i64) -> Vec<Reason> {
        let ends = |pause: &&Pause| pause.capped && pause.span.to == at;
        let mut rules: Vec<u16> = (self.pauses.iter())
            .filter(ends)
            .filter_map(|pause| match pause.cause {
                PauseCause::Status { rule, .. } => Some(rule),
                PauseCause::Agreed { rule, .. } => rule,
                _ => None,
            })
            .collect();
        rules.dedup();
        let id = |&rule: &u16| self.terms.agreement.pauses[usize::from(rule)].id.clone();
        let reached = |rule| Reason::PauseCapReached { rule };
        rules.iter().map(id).map(reached).collect()
    }
}

/// Steps under construction, with the running total.
struct Steps {
    list: Vec<Step>,
    counted: i64,
    zone: Zone,
}

impl Steps {
    fn push(&mut self, span: Span, kind: StepKind, mut reasons: Vec<Reason>) {
        let change = self.zone.offset(span.to - 1).seconds - self.zone.offset(span.from).seconds;
        if change != 0 {
            reasons.push(Reason::ClockChange { seconds: change });
        }
        let seconds = span.seconds();
        let counts = matches!(kind, StepKind::Running | StepKind::Late);
        self.counted += if counts { seconds } else { 0 };
        let rules = rules(kind, &reasons);
        self.list.push(Step {
            from: Instant(span.from),
            to: Instant(span.to),
            kind,
            reasons,
            rules,
            calendar_seconds: seconds,
            counted_seconds: if counts { seconds } else { 0 },
            counted_so_far: self.counted,
        });
    }
}

/// The rules that decided a step.
fn rules(kind: StepKind, reasons: &[Reason]) -> Vec<u8> {
    let by_kind: &[u8] = match kind {
        StepKind::Running => &[1],
        StepKind::Late => &[11, 22],
        StepKind::Paused | StepKind::Closed => &[],
    };
    let by_reason = reasons.iter().filter_map(|reason| match reason {
        Reason::Started => None,
        Reason::TargetReached => Some(10),
        Reason::PauseCapReached { .. } => Some(23),
        Reason::Status { .. } => Some(18),
        Reason::Agreed { .. } => Some(18),
        Reason::Resolved => Some(34),
        Reason::Grace => Some(14),
        Reason::StartedAnew => Some(32),
        Reason::AssignedElsewhere => Some(33),
        Reason::Condition => Some(17),
        Reason::ClockChange { .. } => Some(2),
        Reason::Break
        | Reason::BeforeHours
        | Reason::Night
        | Reason::Weekend
        | Reason::ClosedDay { .. }
        | Reason::Holiday { .. }
        | Reason::Maintenance
        | Reason::Closure { .. }
        | Reason::ExtraOpening { .. } => Some(5),
        Reason::CalendarClosed { .. } | Reason::CalendarTakenOut { .. } => Some(6),
    });
    let rules: Map<u8, ()> = by_kind
        .iter()
        .copied()
        .chain(by_reason)
        .map(|rule| (rule, ()))
        .collect();
    rules.keys().copied().collect()
}
