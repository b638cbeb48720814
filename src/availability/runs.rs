//! Runs of downtime: what overlaps or touches is one, and its length decides how much of it counts.
//!
//! Made of the pieces of `hits`; `window` counts what is left, period by period.

use super::hits::{Agreed, Hit};
use crate::document::availability::{Availability, OutageCount};
use crate::span::{self, Span};
use crate::timeline::Timeline;

/// A stretch of an outage that may count.
#[derive(Clone, Copy, Debug)]
pub(super) struct Piece {
    /// The position of its hit.
    pub hit: usize,
    pub span: Span,
}

/// A run of downtime that counts.
#[derive(Clone, Copy, Debug)]
pub(super) struct Run {
    /// What counts of it.
    pub span: Span,
    /// What is added so that it has whole minutes: so many seconds at its last second.
    pub added: Option<(i64, i64)>,
    /// The service that it is of.
    pub service: Option<usize>,
}

/// How runs count.
pub(super) struct Yardstick<'a> {
    pub counting: &'a Timeline,
    shortest: i64,
    count: OutageCount,
}

impl<'a> Yardstick<'a> {
    pub fn new(measure: &Availability, agreed: &'a Agreed, day: Option<i64>) -> Yardstick<'a> {
        let shortest = measure.shortest_outage;
        Yardstick {
            counting: &agreed.counting,
            shortest: shortest
                .and_then(|shortest| shortest.in_seconds(day))
                .unwrap_or(0),
            count: measure.count,
        }
    }

    /// What counts of a run, if anything does.
    pub fn run(&self, span: Span, service: Option<usize>) -> Option<Run> {
        let length = self.counting.elapsed(span.from, span.to);
        if length == 0 || length < self.shortest {
            return None;
        }
        let over = length % 60;
        let end = |seconds| self.counting.due(span.from, seconds).unwrap_or(span.to);
        match self.count {
            OutageCount::WholeMinutes if over > 0 => {
                let to = end(length - over);
                (length > over).then_some(Run {
                    span: Span::new(span.from, to),
                    added: None,
                    service,
                })
            }
            OutageCount::StartedMinutes if over > 0 => Some(Run {
                span,
                added: Some((end(length) - 1, 60 - over)),
                service,
            }),
            _ => Some(Run {
                span,
                added: None,
                service,
            }),
        }
    }
}

/// The pieces of outages that count and the runs that they make, service by service.
pub(super) fn by_service(
    yardstick: &Yardstick<'_>,
    hits: &[Hit],
    pieces: Vec<Piece>,
) -> (Vec<Piece>, Vec<Run>) {
    let mut by_service: Vec<(Option<usize>, Piece)> = pieces
        .into_iter()
        .map(|piece| (hits[piece.hit].service, piece))
        .collect();
    by_service.sort_by_key(|(service, piece)| (*service, piece.span.from));
    let (mut kept, mut runs) = (Vec::new(), Vec::new());
    for group in by_service.chunk_by(|one, other| one.0 == other.0) {
        let service = group[0].0;
        let mut spans: Vec<Span> = group.iter().map(|(_, piece)| piece.span).collect();
        span::merge(&mut spans);
        let mut rest = group;
        for span in spans {
            // The pieces are in order too, so those of a run stand together.
            let count = rest.partition_point(|(_, piece)| piece.span.from < span.to);
            let (of_run, others) = rest.split_at(count);
            rest = others;
            let Some(run) = yardstick.run(span, service) else {
                continue;
            };
            runs.push(run);
            kept.extend(of_run.iter().filter_map(|(_, piece)| {
                let span = piece.span.and(run.span);
                (span.from < span.to).then_some(Piece { span, ..*piece })
            }));
        }
    }
    kept.sort_by_key(|piece| (piece.span.from, piece.hit));
    runs.sort_by_key(|run| run.span.from);
    (kept, runs)
}
