//! Where the marks of outages lie on the strip of a stretch of time.
//!
//! Pure; `drawing` draws it. What would lie on the same spot is one mark, so that thousands of outages are
//! a bounded drawing.

use crate::availability::{AvailabilityPeriod, NotCounted};
use crate::time::Instant;

/// The parts in which a strip is measured.
pub const PARTS: i64 = 1000;

/// What a mark says of its outages, in the order in which they are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MarkKind {
    /// They count for nothing, for some other reason.
    Other,
    /// Outside the service time.
    Outside,
    /// Shorter than what counts.
    TooShort,
    /// Left out by their kind.
    Excluded,
    /// They count.
    Counted,
}

impl MarkKind {
    /// Every kind, in the order of the key under the strip.
    pub const ALL: [MarkKind; 5] = [
        MarkKind::Counted,
        MarkKind::Excluded,
        MarkKind::TooShort,
        MarkKind::Outside,
        MarkKind::Other,
    ];

    fn of(why: Option<NotCounted>) -> MarkKind {
        match why {
            None => MarkKind::Counted,
            Some(NotCounted::Excluded) => MarkKind::Excluded,
            Some(NotCounted::TooShort) => MarkKind::TooShort,
            Some(NotCounted::OutsideHours) => MarkKind::Outside,
            Some(_) => MarkKind::Other,
        }
    }
}

/// A mark on the strip.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// What it says.
    pub kind: MarkKind,
    /// Where it begins, in parts of the strip.
    pub from: i64,
    /// Where it ends; at least one part later.
    pub to: i64,
}

/// The first and the last instant of periods, which are in order.
pub fn range(periods: &[&AvailabilityPeriod]) -> Option<(Instant, Instant)> {
    let (first, last) = periods.first().zip(periods.last())?;
    Some((first.from, last.to)).filter(|(from, to)| from < to)
}

/// Where an instant lies, in parts of the strip.
pub fn place(at: Instant, (from, to): (Instant, Instant)) -> i64 {
    let whole = i128::from(to.0 - from.0).max(1);
    let part = i128::from(at.0 - from.0) * i128::from(PARTS) / whole;
    part.clamp(0, i128::from(PARTS)) as i64
}

/// The marks of all outages of some periods, and how many outages each kind has.
pub fn marks(
    periods: &[&AvailabilityPeriod],
    range: (Instant, Instant),
) -> (Vec<Mark>, Vec<(MarkKind, usize)>) {
    let mut marks = Vec::new();
    let mut counts = Vec::from(MarkKind::ALL.map(|kind| (kind, 0)));
    for outage in periods.iter().flat_map(|period| &period.outages) {
        let kind = MarkKind::of(outage.not_counted);
        let from = place(outage.from, range).min(PARTS - 1);
        let to = place(outage.to, range).max(from + 1);
        marks.push(Mark { kind, from, to });
        for (counted, count) in &mut counts {
            *count += usize::from(*counted == kind);
        }
    }
    marks.sort_by_key(|mark| (mark.kind, mark.from, mark.to));
    marks.dedup_by(|next, mark| {
        let joins = next.kind == mark.kind && next.from <= mark.to;
        if joins {
            mark.to = mark.to.max(next.to);
        }
        joins
    });
    counts.retain(|(_, count)| *count > 0);
    (marks, counts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Document;
    use crate::holidays::HolidayData;

    #[test]
    fn marks_tell_kinds_apart_and_join_what_touches() {
        let document = Document::parse(
            r#"{ "version": 1, "asOf": "2026-12-01T00:00:00Z",
                "agreement": { "version": 1, "name": "X", "timeZone": "UTC", "targets": [],
                    "calendars": { "office": { "hours": { "mon-fri": ["09:00-17:00"] } } },
                    "availability": [{ "id": "up", "calendar": "office", "goal": "99.9%", "period": "month",
                        "shortestOutage": "5m", "exclude": ["maintenance"] }] },
                "outages": [
                    { "from": "2026-11-02T09:00", "to": "2026-11-02T10:00" },
                    { "from": "2026-11-02T09:30", "to": "2026-11-02T12:00", "service": "shop" },
                    { "from": "2026-11-03T09:00", "to": "2026-11-03T10:00", "kind": "maintenance" },
                    { "from": "2026-11-04T09:00", "to": "2026-11-04T09:01" },
                    { "from": "2026-11-07T00:00", "to": "2026-11-08T00:00" }] }"#,
        )
        .expect("a document");
        let report = crate::evaluate(&document, &HolidayData::default()).expect("a report");
        let periods: Vec<_> = report.availability[0].periods.iter().collect();
        let periods = &periods[..1];
        let range = range(periods).expect("a month");
        let (marks, counts) = marks(periods, range);
        // A day of November is 33.3 parts: day 1 and 9 hours 45.8, day 6 is 200 and day 7 is 233.3.
        let said: Vec<_> = marks
            .iter()
            .map(|mark| (mark.kind, mark.from, mark.to))
            .collect();
        assert_eq!(
            said,
            [
                (MarkKind::Outside, 200, 233),
                (MarkKind::TooShort, 112, 113),
                (MarkKind::Excluded, 79, 80),
                (MarkKind::Counted, 45, 50),
            ]
        );
        assert_eq!(
            counts,
            [
                (MarkKind::Counted, 2),
                (MarkKind::Excluded, 1),
                (MarkKind::TooShort, 1),
                (MarkKind::Outside, 1),
            ]
        );
    }
}
