//! Service hours as a grid of half hours: what a cell holds, and opening or closing a stretch of a day.
//!
//! Painting touches the periods under it and those that it meets; every other period stays as it was
//! written, also one that does not begin or end on a half hour. Beside `hours`, whose [`Week`] it changes.

use super::hours::{Period, Week, join};
use crate::span::Span;
use crate::time::DAY;
use std::ops::RangeInclusive;

/// The cells of a day.
pub const CELLS: usize = 48;
/// The seconds of a cell.
const CELL: i64 = DAY / CELLS as i64;

/// What a cell holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fill {
    /// No open second.
    Closed,
    /// Open for some of it.
    Partly,
    /// Open for all of it.
    Open,
}

/// The seconds after midnight that some cells of a day cover.
pub fn covered(cells: &RangeInclusive<usize>) -> Span {
    Span::new(
        *cells.start() as i64 * CELL,
        (*cells.end() as i64 + 1) * CELL,
    )
}

impl Week {
    /// What a cell of a day (Monday = 0) holds.
    pub fn fill(&self, day: usize, cell: usize) -> Fill {
        fill(&self.open_on(day), cell)
    }

    /// Opens or closes the cells of some days. What runs into a day from the night before is cut, too,
    /// and a night that is met from the morning side grows.
    pub fn paint(
        &mut self,
        days: RangeInclusive<usize>,
        cells: &RangeInclusive<usize>,
        open: bool,
    ) {
        for day in days {
            let span = covered(cells);
            match open {
                true => self.open(day, span),
                false => self.close(day, span),
            }
        }
    }

    fn open(&mut self, day: usize, mut span: Span) {
        let (before, midnight) = ((day + 6) % 7, DAY);
        // The night that ends in the morning of this day, as seen from the day on which it begins.
        let night = self.0[before].iter().position(|night| {
            let end = i64::from(night.end());
            end > midnight && end >= span.from + midnight
        });
        if let Some(position) = night {
            let night = self.0[before][position];
            let (from, mut until) = (i64::from(night.open), i64::from(night.end()));
            until = until.max(span.to + midnight);
            // What the night now meets of the day itself becomes a part of it.
            let mut own = self.0[day].clone();
            own.retain(|period| {
                let (open, end) = (
                    i64::from(period.open) + midnight,
                    i64::from(period.end()) + midnight,
                );
                let met = open <= until && end - from <= midnight;
                if met {
                    until = until.max(end);
                }
                !met
            });
            if until - from <= midnight {
                self.0[before][position].close = (until - midnight) as u32;
                self.0[day] = own;
                return;
            }
            span.from = span.from.max(i64::from(night.end()) - midnight);
        }
        if span.from < span.to {
            self.0[day].push(period(span));
            join(&mut self.0[day]);
        }
    }

    fn close(&mut self, day: usize, cut: Span) {
        let (before, after) = ((day + 6) % 7, (day + 1) % 7);
        // A night that is cut in two leaves its morning to the day on which that lies.
        let mut morning = Vec::new();
        for (from, shift, to) in [(before, DAY, day), (day, 0, after)] {
            let cut = Span::new(cut.from + shift, cut.to + shift);
            let mut kept = Vec::new();
            for one in &self.0[from] {
                let whole = Span::new(i64::from(one.open), i64::from(one.end()));
                if whole.and(cut).seconds() == 0 {
                    kept.push(*one);
                    continue;
                }
                let left = [Span::new(whole.from, cut.from), Span::new(cut.to, whole.to)];
                for rest in left.into_iter().filter(|rest| rest.seconds() > 0) {
                    if rest.from < DAY {
                        kept.push(period(rest));
                    } else {
                        morning.push((to, period(Span::new(rest.from - DAY, rest.to - DAY))));
                    }
                }
            }
            self.0[from] = kept;
        }
        for (day, period) in morning {
            self.0[day].push(period);
            self.0[day].sort_unstable();
        }
    }
}

/// What a cell holds of the open spans of its day.
pub fn fill(open: &[Span], cell: usize) -> Fill {
    let cell = covered(&(cell..=cell));
    let inside = open.iter().map(|span| span.and(cell).seconds()).sum();
    match inside {
        0 => Fill::Closed,
        CELL => Fill::Open,
        _ => Fill::Partly,
    }
}

/// A span of at most a day that begins on its day, as a period.
fn period(span: Span) -> Period {
    let close = match span.to {
        to if to > DAY => to - DAY,
        to => to,
    };
    Period {
        open: span.from as u32,
        close: close as u32,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::read;

    fn week(json: &str) -> Week {
        read(json, "").expect(json)
    }

    /// `sat 09:00 12:00` as days and cells.
    fn place(text: &str) -> (usize, RangeInclusive<usize>) {
        let words: Vec<&str> = text.split(' ').collect();
        let day = super::super::hours::WEEKDAYS
            .iter()
            .position(|day| *day == words[0]);
        let cell = |time: &str| {
            let seconds = super::super::hours::parse_time(time).expect(time);
            i64::from(seconds) / CELL
        };
        let cells = cell(words[1]) as usize..=cell(words[2]) as usize - 1;
        (day.expect(text), cells)
    }

    #[test]
    fn what_is_painted_is_open_and_nothing_else_changes() {
        let office = r#"{"mon-fri":["09:00-17:30"]}"#;
        let odd = r#"{"mon":["09:10-12:05","13:00:30-17:20"]}"#;
        let nights = r#"{"mon":["22:00-06:00"],"tue":["22:00-06:00"]}"#;
        for (start, painted, expected) in [
            (
                office,
                "+sat 09:00 12:00",
                r#"{"mon-fri":["09:00-17:30"],"sat":["09:00-12:00"]}"#,
            ),
            (
                office,
                "+mon 17:30 18:00",
                r#"{"mon":["09:00-18:00"],"tue-fri":["09:00-17:30"]}"#,
            ),
            (
                office,
                "+mon 23:30 24:00",
                r#"{"mon":["09:00-17:30","23:30-24:00"],"tue-fri":["09:00-17:30"]}"#,
            ),
            (
                office,
                "-mon 12:00 13:00",
                r#"{"mon":["09:00-12:00","13:00-17:30"],"tue-fri":["09:00-17:30"]}"#,
            ),
            (office, "-mon 00:00 24:00", r#"{"tue-fri":["09:00-17:30"]}"#),
            // Times that are on no half hour stay where nobody paints, and are cut or met where somebody does.
            (
                odd,
                "+mon 20:00 21:00",
                r#"{"mon":["09:10-12:05","13:00:30-17:20","20:00-21:00"]}"#,
            ),
            (odd, "-mon 20:00 21:00", odd),
            (
                odd,
                "-mon 12:00 12:30",
                r#"{"mon":["09:10-12:00","13:00:30-17:20"]}"#,
            ),
            (
                odd,
                "+mon 09:00 09:30",
                r#"{"mon":["09:00-12:05","13:00:30-17:20"]}"#,
            ),
            // A night belongs to the day on which it begins.
            (
                nights,
                "-tue 02:00 02:30",
                r#"{"mon":["22:00-02:00"],"tue":["02:30-06:00","22:00-06:00"]}"#,
            ),
            (
                nights,
                "-tue 00:00 00:30",
                r#"{"mon":["22:00-24:00"],"tue":["00:30-06:00","22:00-06:00"]}"#,
            ),
            (
                nights,
                "-tue 05:00 06:00",
                r#"{"mon":["22:00-05:00"],"tue":["22:00-06:00"]}"#,
            ),
            (
                nights,
                "-mon 22:00 24:00",
                r#"{"tue":["00:00-06:00","22:00-06:00"]}"#,
            ),
            (
                nights,
                "-tue 23:00 24:00",
                r#"{"mon":["22:00-06:00"],"tue":["22:00-23:00"],"wed":["00:00-06:00"]}"#,
            ),
            (
                nights,
                "+tue 06:00 07:00",
                r#"{"mon":["22:00-07:00"],"tue":["22:00-06:00"]}"#,
            ),
            (nights, "+tue 03:00 04:00", nights),
            (
                nights,
                "+tue 07:00 08:00",
                r#"{"mon":["22:00-06:00"],"tue":["07:00-08:00","22:00-06:00"]}"#,
            ),
            // More than a day is no period: the rest is one of its own.
            (
                nights,
                "+tue 06:00 22:00",
                r#"{"mon":["22:00-22:00"],"tue":["22:00-06:00"]}"#,
            ),
            (
                nights,
                "+tue 06:00 22:30",
                r#"{"mon":["22:00-06:00"],"tue":["06:00-06:00"]}"#,
            ),
            // The week is round.
            (
                r#"{"sun":["22:00-06:00"]}"#,
                "-mon 05:00 06:00",
                r#"{"sun":["22:00-05:00"]}"#,
            ),
            (
                r#"{"sun":["22:00-06:00"]}"#,
                "-sun 22:00 24:00",
                r#"{"mon":["00:00-06:00"]}"#,
            ),
        ] {
            let mut painted_week = week(start);
            let (day, cells) = place(&painted[1..]);
            let open = painted.starts_with('+');
            painted_week.paint(day..=day, &cells, open);
            assert_eq!(painted_week, week(expected), "{start} {painted}");

            // Whatever it is written as: inside it is as painted, outside as it was.
            let before = week(start);
            for other in 0..7 {
                for cell in 0..CELLS {
                    let inside = other == day && cells.contains(&cell);
                    let expected = match (inside, open) {
                        (false, _) => before.fill(other, cell),
                        (true, true) => Fill::Open,
                        (true, false) => Fill::Closed,
                    };
                    assert_eq!(
                        painted_week.fill(other, cell),
                        expected,
                        "{painted}: {other}, {cell}"
                    );
                }
            }
        }
    }

    #[test]
    fn closing_a_night_and_opening_it_again_is_as_before() {
        let start = week(r#"{"mon":["22:00-06:00"]}"#);
        let mut painted = start.clone();
        painted.paint(1..=1, &(4..=4), false);
        painted.paint(1..=1, &(4..=4), true);
        assert_eq!(painted, start);
    }

    #[test]
    fn days_are_painted_together() {
        let mut painted = week("{}");
        painted.paint(0..=6, &(0..=47), true);
        assert!(painted.is_always());
        painted.paint(5..=6, &(0..=47), false);
        painted.paint(0..=4, &(0..=17), false);
        painted.paint(0..=4, &(35..=47), false);
        assert_eq!(painted, week(r#"{"mon-fri":["09:00-17:30"]}"#));
    }
}
