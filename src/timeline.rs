//! Open time, compiled: sorted spans of instants with running totals.
//!
//! `calendar` builds one per calendar of an agreement. [`Timeline::elapsed`] and [`Timeline::due`]
//! are inverses of each other and cost the same at any span: a bucket table leads to the few spans
//! among which the answer lies.

use crate::span::Span;

/// Buckets of 2^16 s over time and 2^14 s over the running total hold about one working day each.
const TIME_BITS: u32 = 16;
const TOTAL_BITS: u32 = 14;

/// The open spans of a calendar over a range of time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timeline {
    range: Span,
    opens: Vec<i64>,
    /// The open seconds before each span, and at the end those of all spans.
    totals: Vec<i64>,
    by_time: Vec<u32>,
    by_total: Vec<u32>,
}

impl Timeline {
    /// From sorted, merged spans inside `range`.
    pub(crate) fn new(range: Span, spans: &[Span]) -> Timeline {
        let opens: Vec<i64> = spans.iter().map(|span| span.from).collect();
        let mut totals = Vec::with_capacity(spans.len() + 1);
        let mut total = 0;
        for span in spans {
            totals.push(total);
            total += span.seconds();
        }
        totals.push(total);
        let by_time = buckets(&opens, range.from, range.to, TIME_BITS);
        let by_total = buckets(&totals, 0, total, TOTAL_BITS);
        Timeline {
            range,
            opens,
            totals,
            by_time,
            by_total,
        }
    }

    /// The range it covers; it knows nothing of the time outside.
    pub fn range(&self) -> Span {
        self.range
    }

    /// All open seconds it covers.
    pub fn total(&self) -> i64 {
        self.totals.last().copied().unwrap_or(0)
    }

    /// The open spans in order.
    pub fn spans(&self) -> impl Iterator<Item = Span> + '_ {
        (0..self.opens.len()).map(|position| self.span(position))
    }

    fn span(&self, position: usize) -> Span {
        let open = self.opens[position];
        Span::new(
            open,
            open + self.totals[position + 1] - self.totals[position],
        )
    }

    /// How many spans open at or before `at`.
    #[inline]
    fn opened_by(&self, at: i64) -> usize {
        search(
            &self.opens,
            &self.by_time,
            at,
            at - self.range.from,
            TIME_BITS,
        )
    }

    /// Open seconds from the start of the range up to `at`.
    #[inline]
    pub fn worked(&self, at: i64) -> i64 {
        let opened = self.opened_by(at);
        if opened == 0 {
            return 0;
        }
        let before = self.totals[opened - 1];
        (before + at - self.opens[opened - 1]).min(self.totals[opened])
    }

    /// Open seconds in `[from, to)`; 0 if `to` is before `from`.
    #[inline]
    pub fn elapsed(&self, from: i64, to: i64) -> i64 {
        (self.worked(to) - self.worked(from)).max(0)
    }

    /// The first instant by which `seconds` open seconds have passed since `from`.
    ///
    /// Used up exactly at closing time, it stays at closing time (rule 10); zero seconds are used up
    /// at once, open or not. Nothing if the range ends before.
    #[inline]
    pub fn due(&self, from: i64, seconds: i64) -> Option<i64> {
        if seconds <= 0 {
            return Some(from);
        }
        let worked = self.worked(from);
        if seconds > self.total() - worked {
            return None;
        }
        let wanted = worked + seconds;
        // The last span that begins with less than what is wanted.
        let position = search(
            &self.totals,
            &self.by_total,
            wanted - 1,
            wanted - 1,
            TOTAL_BITS,
        ) - 1;
        Some(self.opens[position] + wanted - self.totals[position])
    }

    /// Whether it is open at an instant.
    pub fn is_open(&self, at: i64) -> bool {
        self.opened_by(at)
            .checked_sub(1)
            .is_some_and(|position| at < self.span(position).to)
    }

    /// The first open instant at or after `at`, if the range has one.
    pub fn next_open(&self, at: i64) -> Option<i64> {
        if self.is_open(at) {
            Some(at)
        } else {
            self.opens.get(self.opened_by(at)).copied()
        }
    }

    /// The open spans that overlap `[from, to)`, cut to it.
    pub fn between(&self, from: i64, to: i64) -> impl Iterator<Item = Span> + '_ {
        let window = Span::new(from, to);
        let first = self.opened_by(from).saturating_sub(1);
        (first..self.opens.len())
            .map(|position| self.span(position))
            .take_while(move |span| span.from < to)
            .map(move |span| span.and(window))
            .filter(|span| span.from < span.to)
    }
}

/// For each bucket of values from `start` on: how many of the sorted values lie before it.
fn buckets(sorted: &[i64], start: i64, end: i64, bits: u32) -> Vec<u32> {
    let count = ((end - start).max(0) >> bits) as usize + 2;
    let mut table = Vec::with_capacity(count);
    let mut position = 0;
    for bucket in 0..count as i64 {
        let edge = start + (bucket << bits);
        while position < sorted.len() && sorted[position] < edge {
            position += 1;
        }
        table.push(position as u32);
    }
    table
}

/// How many of the sorted values are at most `value`, which lies `offset` after the table's start.
#[inline]
fn search(sorted: &[i64], table: &[u32], value: i64, offset: i64, bits: u32) -> usize {
    if offset < 0 {
        return 0;
    }
    let bucket = (offset >> bits) as usize;
    let Some(&low) = table.get(bucket) else {
        return sorted.len();
    };
    let low = low as usize;
    let rest = &sorted[low..];
    // Few values share a bucket, and those behind it are greater: comparing four at once needs no
    // branch to predict. Only a crowded bucket, or the last few values, are searched by halves.
    let found = rest.first_chunk::<4>().map_or(4, |near| {
        near.iter().filter(|&&start| start <= value).count()
    });
    if found < 4 {
        return low + found;
    }
    let high = table
        .get(bucket + 1)
        .map_or(sorted.len(), |&high| high as usize);
    low + sorted[low..high].partition_point(|&start| start <= value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_than_there_is_has_no_due_time() {
        let timeline = Timeline::new(Span::new(0, 100), &[Span::new(10, 20), Span::new(30, 50)]);
        for (from, seconds, due) in [
            (0, 10, Some(20)),
            (0, 11, Some(31)),
            (0, 30, Some(50)),
            (0, 31, None),
            (40, 10, Some(50)),
            (40, 11, None),
            (0, i64::MAX, None),
            (45, 0, Some(45)),
        ] {
            assert_eq!(timeline.due(from, seconds), due, "{seconds} s from {from}");
        }
    }
}
