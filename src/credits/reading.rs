//! What a credit looks at: figures of periods, single misses, outages, and counts of them.
//!
//! Made from the reports of measures and from clocks; `schedule` turns a reading into a quantity.

use super::exact::{over, plus, times};
use super::{Incident, Reading};
use crate::availability::{AvailabilityReport, CountedOutage, ReportedFigures};
use crate::clock::{Clock, Status};
use crate::compliance::{Cut, Excuse, MeasureReport, PeriodId, PeriodSpan};
use crate::document::agreement::{Agreement, Late, Take};
use crate::document::availability::{Availability, Reported};
use crate::document::measure::Periods;
use crate::document::outages;
use crate::money::{Number, Percent};
use crate::time::{DAY, Instant, Local};
use crate::zone::Zone;
use rust_decimal::Decimal;

/// A measure's figures, whatever it counts.
pub(super) struct Measured<'a> {
    pub id: &'a str,
    pub goal: Percent,
    pub periods: Periods,
    pub figures: Vec<Measurement>,
}

/// The figures of one period.
pub(super) struct Measurement {
    pub span: PeriodSpan,
    pub complete: bool,
    pub figure: Option<Percent>,
    pub reached: Option<bool>,
    /// It is not held against its goal (rules 43 and 45).
    pub not_judged: bool,
    pub excuse: Option<Excuse>,
    pub misses: Option<u64>,
    /// Seconds that count, and the seconds of service that they are taken from.
    pub downtime: Option<(Decimal, Decimal)>,
    /// The share of users hit, by time.
    pub affected: Option<Percent>,
    pub outages: Vec<Outage>,
}

/// An outage as it counts in a period.
pub(super) struct Outage {
    pub incident: Incident,
    pub at: Instant,
    pub seconds: Decimal,
    pub affected: Option<Percent>,
}

impl Measurement {
    /// What a credit that looks at this period reads.
    pub fn reading(&self, take: Take) -> Option<Reading> {
        match take {
            Take::Figure => self.figure.map(|figure| Reading::Figure { figure }),
            Take::Downtime => {
                let (seconds, _) = self.downtime?;
                Some(Reading::Time {
                    seconds: Number(seconds),
                })
            }
            Take::Misses => {
                let number = Number(Decimal::from(self.misses?));
                Some(Reading::Number { number })
            }
        }
    }
}

/// The figures of the measures that count clocks.
pub(super) fn counted<'a>(
    agreement: &'a Agreement,
    reports: &[MeasureReport],
) -> Vec<Measured<'a>> {
    let measures = agreement.measures.iter().zip(reports);
    let measured = measures.map(|(measure, report)| Measured {
        id: &measure.id,
        goal: measure.goal,
        periods: measure.period,
        figures: report
            .periods
            .iter()
            .map(|period| Measurement {
                span: PeriodSpan {
                    from: period.from,
                    to: period.to,
                    id: period.period,
                },
                complete: period.complete,
                figure: period.figure.held(),
                reached: period.figure.reached,
                not_judged: period.figure.not_judged.is_some(),
                excuse: period.figure.excuse,
                misses: Some(period.figure.counts.breached),
                downtime: None,
                affected: None,
                outages: Vec::new(),
            })
            .collect(),
    });
    measured.collect()
}

/// The figures of measures of availability.
pub(super) fn available<'a>(
    agreement: &'a Agreement,
    reports: &[AvailabilityReport],
    outages: &[outages::Outage],
    zone: Zone,
) -> Vec<Measured<'a>> {
    let measured = |(measure, report): (&'a Availability, &AvailabilityReport)| {
        let cut = Cut::new(measure.period, zone);
        let figures = report.periods.iter().map(|period| Measurement {
            span: whole(&cut, period.period, period.from, period.to),
            complete: period.complete,
            figure: period.held(),
            reached: period.reached,
            not_judged: false,
            excuse: None,
            misses: None,
            downtime: Some((period.downtime, Decimal::from(period.service_time))),
            affected: period.affected,
            outages: incidents(&period.outages, outages),
        });
        Measured {
            id: &measure.id,
            goal: measure.goal,
            periods: measure.period,
            figures: figures.collect(),
        }
    };
    agreement
        .availability
        .iter()
        .zip(reports)
        .map(measured)
        .collect()
}

/// Figures that were taken elsewhere.
pub(super) fn reported<'a>(
    agreement: &'a Agreement,
    reports: &[ReportedFigures],
    zone: Zone,
) -> Vec<Measured<'a>> {
    let measured = |(measure, report): (&'a Reported, &ReportedFigures)| {
        let cut = Cut::new(measure.period, zone);
        let figures = report.periods.iter().map(|period| Measurement {
            span: whole(&cut, period.period, period.from, period.to),
            complete: period.complete,
            figure: Some(period.figure),
            reached: Some(period.reached),
            not_judged: false,
            excuse: None,
            misses: None,
            downtime: None,
            affected: None,
            outages: Vec::new(),
        });
        Measured {
            id: &measure.id,
            goal: measure.goal,
            periods: measure.period,
            figures: figures.collect(),
        }
    };
    agreement
        .reported
        .iter()
        .zip(reports)
        .map(measured)
        .collect()
}

/// All of a period, also where a measure is in force for a part of it only.
fn whole(cut: &Cut, id: PeriodId, from: Instant, to: Instant) -> PeriodSpan {
    let own = PeriodSpan { from, to, id };
    match id {
        PeriodId::Contract => own,
        _ => cut.named(id).unwrap_or(own),
    }
}

/// Outages as incidents: those of one service that follow each other without a gap are one. Their lengths
/// are what counts of them, so that all of it is the downtime of the period.
fn incidents(counted: &[CountedOutage], outages: &[outages::Outage]) -> Vec<Outage> {
    /// An incident, its service, until when it lasts, and its seconds by their weight.
    struct Open<'o> {
        outage: Outage,
        service: &'o str,
        until: Instant,
        weighted: Decimal,
    }

    let mut open: Vec<Open<'_>> = Vec::new();
    for one in counted.iter().filter(|one| !one.counted.is_zero()) {
        let given = one.outage.and_then(|position| outages.get(position));
        let service = given.map_or("", |outage| &*outage.service);
        let seconds = over(times(one.counted, Decimal::ONE_HUNDRED), one.weight.0);
        let goes_on = open.last_mut().filter(|last| {
            last.service == service && one.from <= last.until && one.outage.is_some()
        });
        if let Some(last) = goes_on {
            last.outage.seconds = plus(last.outage.seconds, seconds);
            last.weighted = plus(last.weighted, one.counted);
            last.until = last.until.max(one.to);
            continue;
        }
        let ticket = given.map_or("", |outage| &*outage.ticket);
        let incident = match (ticket, one.outage) {
            ("", Some(outage)) => Incident::Outage { outage },
            ("", None) => Incident::Downtime { from: one.from },
            (ticket, _) => Incident::Ticket {
                ticket: ticket.to_owned(),
            },
        };
        open.push(Open {
            outage: Outage {
                incident,
                at: one.from,
                seconds,
                affected: None,
            },
            service,
            until: one.to,
            weighted: one.counted,
        });
    }
    let close = |open: Open<'_>| {
        let weighted = times(open.weighted, Decimal::ONE_HUNDRED);
        Outage {
            affected: Some(Percent(over(weighted, open.outage.seconds))),
            ..open.outage
        }
    };
    open.into_iter().map(close).collect()
}

/// A missed clock.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Miss {
    /// The position of the ticket.
    pub ticket: usize,
    /// The position of the target.
    pub target: usize,
    /// When it was due, which decides the period (rule 41).
    pub at: Instant,
    /// When the clock stopped, or the instant of judging.
    until: Instant,
    used: i64,
    limit: i64,
    /// Whether the clock still runs, so that it may yet cost more.
    pub open: bool,
}

impl Miss {
    /// A clock that was missed, if it was.
    pub fn of(ticket: usize, clock: &Clock) -> Option<Miss> {
        let missed = clock.status == Status::Breached;
        let target = clock.target.filter(|_| missed)?;
        Some(Miss {
            ticket,
            target: usize::from(target),
            at: clock.judged_at.or(clock.due)?,
            until: clock.until,
            used: clock.used,
            limit: clock.limit,
            open: !clock.stopped,
        })
    }

    /// What a credit that looks at this miss reads.
    pub fn reading(&self, take: Late, zone: Zone) -> Reading {
        let seconds = match take {
            Late::Overrun => (self.used - self.limit).max(0),
            Late::Used => self.used,
            Late::CalendarOverrun => (self.until.0 - self.at.0).max(0),
            Late::DaysLate => {
                let day = |at: i64| (at + i64::from(zone.offset(at).seconds)).div_euclid(DAY);
                // Due at midnight is due at the end of the day before.
                let days = day(self.until.0) - day(self.at.0 - 1);
                let number = Number(Decimal::from(days.max(0)));
                return Reading::Number { number };
            }
        };
        Reading::Time {
            seconds: Number(Decimal::from(seconds)),
        }
    }
}

/// The misses in the order of their instants that make every so many of them within so many months, each
/// counted once: the first and the last of each lot.
pub(super) fn nth(
    misses: &[&Miss],
    count: usize,
    months: u32,
    zone: Zone,
) -> Vec<(Instant, usize)> {
    let mut lots = Vec::new();
    let mut open: std::collections::VecDeque<Instant> = std::collections::VecDeque::new();
    for (position, miss) in misses.iter().enumerate() {
        let date = Local(miss.at.0 + i64::from(zone.offset(miss.at.0).seconds));
        let back = super::base::add_months(date.date(), -i64::from(months));
        let since = zone.instant(back.midnight().0 + date.time_of_day()).instant;
        while open.front().is_some_and(|first| first.0 <= since) {
            open.pop_front();
        }
        open.push_back(miss.at);
        if open.len() >= count
            && let Some(&first) = open.front()
        {
            lots.push((first, position));
            open.clear();
        }
    }
    lots
}
