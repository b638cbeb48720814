//! Half-open spans `[from, to)` of seconds, and the set algebra on lists of them.
//!
//! Used on wall time, to build a week's hours and cut holidays out of them (`openings`), and on
//! instants, to combine calendars (`combine`) and to join pauses (`clock`).

/// From `from` up to but not including `to`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// The first second inside.
    pub from: i64,
    /// The first second after it.
    pub to: i64,
}

impl Span {
    /// A span; empty if `to` is not after `from`.
    pub fn new(from: i64, to: i64) -> Span {
        Span { from, to }
    }

    /// Its seconds, 0 if it is empty.
    pub fn seconds(self) -> i64 {
        (self.to - self.from).max(0)
    }

    /// The part that lies in both.
    pub fn and(self, other: Span) -> Span {
        Span::new(self.from.max(other.from), self.to.min(other.to))
    }
}

/// Sorts spans and joins those that overlap or touch; empty ones go.
pub fn merge(spans: &mut Vec<Span>) {
    spans.retain(|span| span.from < span.to);
    spans.sort_unstable();
    spans.dedup_by(|next, kept| {
        let joined = next.from <= kept.to;
        if joined {
            // A span inside another must not shorten it.
            kept.to = kept.to.max(next.to);
        }
        joined
    });
}

/// The first list without what the second covers; both sorted and merged.
pub fn subtract(spans: &[Span], cuts: &[Span]) -> Vec<Span> {
    let mut rest = Vec::with_capacity(spans.len());
    let mut first = 0;
    for &span in spans {
        while first < cuts.len() && cuts[first].to <= span.from {
            first += 1;
        }
        let mut from = span.from;
        for cut in cuts[first..].iter().take_while(|cut| cut.from < span.to) {
            if cut.from > from {
                rest.push(Span::new(from, cut.from));
            }
            from = from.max(cut.to);
        }
        if from < span.to {
            rest.push(Span::new(from, span.to));
        }
    }
    rest
}

/// What lies in both lists; both sorted and merged.
pub fn intersect(left: &[Span], right: &[Span]) -> Vec<Span> {
    let mut both = Vec::with_capacity(left.len().min(right.len()));
    let (mut left, mut right) = (left.iter().peekable(), right.iter().peekable());
    while let (Some(one), Some(other)) = (left.peek(), right.peek()) {
        let part = one.and(**other);
        if part.from < part.to {
            both.push(part);
        }
        // The one that ends first can meet nothing more.
        if one.to < other.to {
            left.next();
        } else {
            right.next();
        }
    }
    both
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `"1-3 5-8"` as spans.
    fn spans(text: &str) -> Vec<Span> {
        let span = |part: &str| {
            let (from, to) = part.split_once('-').expect(part);
            Span::new(from.parse().expect(part), to.parse().expect(part))
        };
        text.split_whitespace().map(span).collect()
    }

    #[test]
    fn spans_are_merged_cut_and_intersected() {
        for (input, merged) in [
            ("1-3 2-5", "1-5"),
            ("1-9 2-3", "1-9"),
            ("1-3 3-5", "1-5"),
            ("5-8 1-3", "1-3 5-8"),
            ("4-4 6-5", ""),
            ("1-9 2-3 4-12", "1-12"),
        ] {
            let mut list = spans(input);
            merge(&mut list);
            assert_eq!(list, spans(merged), "{input}");
        }
        for (list, cuts, rest) in [
            ("1-10", "3-5", "1-3 5-10"),
            ("1-10 20-30", "0-2 9-21 29-40", "2-9 21-29"),
            ("1-10", "0-20", ""),
            ("1-10", "", "1-10"),
            ("1-4 6-9", "2-3 7-8", "1-2 3-4 6-7 8-9"),
            ("1-10", "1-10", ""),
        ] {
            assert_eq!(
                subtract(&spans(list), &spans(cuts)),
                spans(rest),
                "{list} without {cuts}"
            );
        }
        for (left, right, both) in [
            ("1-10", "3-5", "3-5"),
            ("1-10 20-30", "0-2 9-21 29-40", "1-2 9-10 20-21 29-30"),
            ("1-3 5-8", "3-5 8-9", ""),
            ("1-4 6-9", "1-4 6-9", "1-4 6-9"),
            ("1-4", "", ""),
        ] {
            for (one, other) in [(left, right), (right, left)] {
                let found = intersect(&spans(one), &spans(other));
                assert_eq!(found, spans(both), "{one} and {other}");
            }
        }
    }
}
