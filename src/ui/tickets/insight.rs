//! The one sentence worth saying about the missed targets, chosen by what is true of the data.
//!
//! A short list of tests in order; the first that finds something speaks, and often none does.

use crate::clock::Status;
use crate::compliance::{MetricReport, Month};
use crate::document::agreement::Metric;
use crate::document::tickets::Tickets;
use crate::report::Report;
use crate::time::Local;
use crate::ui::format;

/// Fewer judged clocks than this say little.
const FEW: u64 = 10;
/// Fewer missed clocks than this have no pattern.
const PATTERN: u64 = 4;

/// Something that is true of the judged clocks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Insight {
    /// So few tickets that one moves the figure by so many points.
    Few {
        /// Judged.
        judged: u64,
        /// What one more or less changes, in percentage points.
        points: u64,
    },
    /// Many of the missed have one priority and were logged after a full hour.
    Afternoon {
        /// Those.
        some: u64,
        /// All missed.
        missed: u64,
        /// The priority's name.
        priority: String,
        /// The hour on the wall.
        hour: i64,
    },
    /// Most of the missed have one priority.
    Priority {
        /// Those.
        some: u64,
        /// All missed.
        missed: u64,
        /// The priority's name.
        priority: String,
    },
    /// Many of the missed fall into one month.
    Month {
        /// Those.
        some: u64,
        /// All missed.
        missed: u64,
        /// The month.
        month: Month,
    },
    /// An hour more would have met many of the missed.
    OneHour {
        /// Those.
        some: u64,
        /// All missed.
        missed: u64,
    },
    /// A large share of the service time was spent waiting.
    Waiting {
        /// In percent.
        percent: i64,
    },
}

/// What to say about a metric in some months; nothing if no test finds anything.
///
/// `figures` are those of the months; all months if there is no `period`.
pub fn insight(
    report: &Report,
    tickets: &Tickets,
    figures: &MetricReport,
    period: Option<(Month, Month)>,
) -> Option<Insight> {
    let counts = figures.overall.counts;
    let missed = counts.breached;
    if counts.judged == 0 {
        return None;
    }
    if counts.judged < FEW {
        let points = (100 + counts.judged / 2) / counts.judged;
        return Some(Insight::Few {
            judged: counts.judged,
            points,
        });
    }
    let terms = report.compiled();
    let priorities = &terms.agreement.priorities;
    let seen = Seen::of(report, tickets, figures.metric, period);
    // A group stands out when its share of the missed is large, and well above its share of all.
    let stands_out = |(all, some): (u64, u64), percent: u64| {
        some >= 3 && some * 100 >= missed * percent && some * counts.judged * 2 >= 3 * missed * all
    };
    if missed >= PATTERN {
        for (priority, hours) in priorities.iter().zip(&seen.hours) {
            let after = |hour: usize| {
                let some = hours[hour..].iter();
                some.fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1))
            };
            let of_it = after(0);
            // The latest hour after which all missed of this priority were logged.
            let hour = (12..=17).rev().find(|&hour| after(hour).1 == of_it.1);
            if let Some(hour) = hour.filter(|&hour| of_it.1 > 0 && stands_out(after(hour), 40)) {
                return Some(Insight::Afternoon {
                    some: of_it.1,
                    missed,
                    priority: priority.id.clone(),
                    hour: hour as i64,
                });
            }
        }
        for priority in &figures.priorities {
            let counts = priority.figure.counts;
            if stands_out((counts.judged, counts.breached), 50) {
                return Some(Insight::Priority {
                    some: counts.breached,
                    missed,
                    priority: priority.priority.clone(),
                });
            }
        }
        for month in figures.months.iter().filter(|_| figures.months.len() > 2) {
            let counts = month.figure.counts;
            if stands_out((counts.judged, counts.breached), 40) {
                return Some(Insight::Month {
                    some: counts.breached,
                    missed,
                    month: month.period,
                });
            }
        }
        let some = seen.nearly;
        if some * 100 >= missed * 30 {
            return Some(Insight::OneHour { some, missed });
        }
    }
    let percent = (seen.waited * 100)
        .checked_div(seen.waited + seen.used)
        .unwrap_or(0);
    (percent >= 20).then_some(Insight::Waiting { percent })
}

/// What the judged clocks are like, looked at once: there may be a million.
struct Seen {
    /// For each priority of the agreement and each hour on the wall at which tickets were logged, how many
    /// there are and how many of them were missed.
    hours: Vec<[(u64, u64); 24]>,
    /// Missed by less than an hour.
    nearly: u64,
    waited: i64,
    used: i64,
}

impl Seen {
    fn of(
        report: &Report,
        tickets: &Tickets,
        metric: Metric,
        period: Option<(Month, Month)>,
    ) -> Seen {
        let terms = report.compiled();
        let priorities = &terms.agreement.priorities;
        let column = (tickets.fields().iter()).find(|field| field.name == "priority");
        let texts = column.map_or(&[][..], |column| column.values.texts());
        let place = |text: &String| priorities.iter().position(|known| known.id == *text);
        let places: Vec<Option<usize>> = texts.iter().map(place).collect();
        let within = period.map(|(first, last)| {
            let (from, to) = (first.start(terms.zone), last.next().start(terms.zone));
            from..to
        });
        let mut seen = Seen {
            hours: vec![[(0, 0); 24]; priorities.len()],
            nearly: 0,
            waited: 0,
            used: 0,
        };
        for (position, clock) in report.clocks_of(metric).iter().enumerate() {
            let is_in = |at| within.as_ref().is_none_or(|within| within.contains(&at));
            if !clock.judged_at.is_some_and(is_in) {
                continue;
            }
            let missed = u64::from(clock.status == Status::Breached);
            seen.nearly += missed * u64::from((-3600..0).contains(&clock.margin()));
            seen.waited += clock.paused;
            seen.used += clock.used;
            let number = report.priorities.get(position);
            let place = number.and_then(|&number| *places.get(number as usize)?);
            if let Some(hours) = place.and_then(|place| seen.hours.get_mut(place)) {
                let local = format::wall(clock.started.unwrap_or(clock.until), terms.zone);
                let hour = Local::time_of_day(local) / 3600;
                if let Some((all, some)) = hours.get_mut(hour as usize) {
                    (*all, *some) = (*all + 1, *some + missed);
                }
            }
        }
        seen
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Document;
    use crate::document::tickets::TicketRow;
    use crate::{evaluate, example, holidays::HolidayData};
    use std::sync::Arc;

    fn said(rows: Option<Vec<TicketRow>>, period: Option<(Month, Month)>) -> Option<Insight> {
        let mut document: Document =
            example::document("2026-11-24T12:00:00Z".parse().expect("a time"));
        if let Some(rows) = rows {
            document.tickets = Arc::new(rows.into_iter().collect());
        }
        let report = evaluate(&document, &HolidayData::default()).expect("it can be judged");
        let all = report
            .metric(Metric::Resolution)
            .expect("there are targets");
        let figures = period.map_or_else(|| all.clone(), |(first, last)| all.during(first, last));
        insight(&report, &document.tickets, &figures, period)
    }

    /// A ticket logged on a Tuesday of a month at an hour, and resolved the same day.
    fn ticket(number: usize, priority: &str, month: u32, from: &str, to: &str) -> TicketRow {
        let day = [2, 7, 4, 1, 6, 3][month as usize - 6];
        let json = format!(
            r#"{{ "id": "{number}", "fields": {{ "priority": "{priority}" }},
                "events": [["2026-{month:02}-{day:02}T{from}", "opened"], ["2026-{month:02}-{day:02}T{to}", "resolved"]] }}"#
        );
        crate::document::read(&json, "").expect("a ticket")
    }

    fn many(groups: &[(usize, &str, u32, &str, &str)]) -> Option<Vec<TicketRow>> {
        let mut rows = Vec::new();
        for &(count, priority, month, from, to) in groups {
            let first = rows.len();
            rows.extend((first..first + count).map(|row| ticket(row, priority, month, from, to)));
        }
        Some(rows)
    }

    #[test]
    fn the_first_thing_that_is_true_is_said() {
        let month = |month| Month { year: 2026, month };
        let afternoon = Insight::Afternoon {
            some: 5,
            missed: 11,
            priority: "P2".to_owned(),
            hour: 15,
        };
        assert_eq!(said(None, None), Some(afternoon));
        assert_eq!(said(None, Some((month(6), month(6)))), None);

        let good = |count, month| (count, "P1", month, "09:00", "10:00");
        for (groups, expected) in [
            (vec![], None),
            (
                vec![good(6, 9)],
                Some(Insight::Few {
                    judged: 6,
                    points: 17,
                }),
            ),
            (vec![good(20, 9)], None),
            (
                vec![
                    (5, "P1", 9, "06:00", "16:00"),
                    (20, "P3", 9, "10:00", "11:00"),
                ],
                Some(Insight::Priority {
                    some: 5,
                    missed: 5,
                    priority: "P1".to_owned(),
                }),
            ),
            (
                vec![(5, "P1", 10, "06:00", "16:00"), good(8, 8), good(20, 9)],
                Some(Insight::Month {
                    some: 5,
                    missed: 5,
                    month: month(10),
                }),
            ),
            (
                vec![
                    (2, "P1", 8, "06:00", "10:30"),
                    (2, "P1", 9, "06:00", "10:30"),
                    (2, "P1", 10, "06:00", "10:30"),
                    good(3, 8),
                    good(3, 9),
                    good(3, 10),
                ],
                Some(Insight::OneHour { some: 6, missed: 6 }),
            ),
        ] {
            assert_eq!(said(many(&groups), None), expected, "{groups:?}");
        }
    }

    #[test]
    fn much_waiting_is_said() {
        let json = |number: usize| {
            format!(
                r#"{{ "id": "{number}", "fields": {{ "priority": "P2" }}, "events": [
                    ["2026-09-01T09:00", "opened"], ["2026-09-01T10:00", "status", "Waiting for customer"],
                    ["2026-09-01T11:00", "status", "In progress"], ["2026-09-01T13:00", "resolved"]] }}"#
            )
        };
        let rows =
            (0..12).map(|number| crate::document::read(&json(number), "").expect("a ticket"));
        assert_eq!(
            said(Some(rows.collect()), None),
            Some(Insight::Waiting { percent: 25 })
        );
    }
}
