//! The clock on a wall: which instants a stretch of local time means, also where clocks change.
//!
//! `openings` lays hours out in local time, `calendar` turns them into instants here. The agreement
//! chooses between the two readings of rule 2.

use crate::document::reading::Dst;
use crate::span::{self, Span};
use crate::zone::Zone;

/// A zone's clock and how it is read; a zone alone is read by the default.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wall {
    /// The zone.
    pub zone: Zone,
    /// What local times mean where clocks change (rule 2).
    pub dst: Dst,
}

impl From<Zone> for Wall {
    fn from(zone: Zone) -> Wall {
        Wall {
            zone,
            dst: Dst::default(),
        }
    }
}

impl Wall {
    /// Sorted, merged spans of local time as the instants inside `range` that they mean.
    pub(crate) fn instants(self, wall: &[Span], range: Span) -> Vec<Span> {
        let mut instants = match self.dst {
            Dst::WallClock => shown(wall, self.zone, range),
            Dst::Edges => {
                let edge = |local| self.zone.instant(local).instant;
                let span = |span: &Span| Span::new(edge(span.from), edge(span.to)).and(range);
                wall.iter().map(span).collect()
            }
        };
        // By the wall only neighbours can touch, at a clock change inside open time. Edges that are
        // moved over a gap may pass each other.
        span::merge(&mut instants);
        instants
    }
}

/// Each stretch of constant offset takes the part of the wall it shows, in order.
fn shown(wall: &[Span], zone: Zone, range: Span) -> Vec<Span> {
    let mut instants = Vec::with_capacity(wall.len());
    for stretch in zone.stretches(range.from, range.to) {
        let offset = i64::from(stretch.offset);
        let shown = Span::new(stretch.from + offset, stretch.to + offset);
        let first = wall.partition_point(|span| span.to <= shown.from);
        for span in wall[first..].iter().take_while(|span| span.from < shown.to) {
            let part = span.and(shown);
            instants.push(Span::new(part.from - offset, part.to - offset));
        }
    }
    instants
}
