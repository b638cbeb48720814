//! Where the parts of a clock drawing stand, in whole pixels: stretches of time, day names above
//! them, markers below. No browser: it is told the width and how wide a letter is.
//!
//! On the elastic scale open time is proportional and closed time has a fixed width; on the true
//! scale everything is proportional.

use crate::clock::Status;
use crate::document::agreement::Metric;
use crate::explain::{Explanation, Reason, StepKind};
use crate::time::{DAY, Date, Instant, Local};
use crate::ui::format;
use crate::ui::text::question::CLOCK;
use crate::ui::text::{Text, fill_for};
use crate::zone::Zone;

/// From this span on, whole days are folded.
const LONG: i64 = 14 * DAY;
/// Above so many stretches only the first and the last days are drawn one by one.
const MOST: usize = 60;
/// So many days are drawn at each end then.
const ENDS: i64 = 5 * DAY;
/// The narrowest stretch of open time.
const LEAST: i32 = 14;
/// Below this width everything is tighter.
const NARROW: i32 = 560;
/// Rows of marker labels.
const LANES: usize = 3;
/// Between two labels.
const GAP: i32 = 6;

/// What happens during a stretch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Before the ticket was logged, or after all is over.
    Blank,
    /// The clock runs.
    Running,
    /// A pause stops it.
    Paused,
    /// The service is closed.
    Closed,
    /// It runs beyond the target.
    Late,
    /// What is left of the target.
    Left,
}

/// Time of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// Its start.
    pub from: i64,
    /// Its end.
    pub to: i64,
    /// What happens.
    pub kind: Kind,
    /// What its label says, in seconds.
    pub seconds: i64,
    /// How many days are folded into it; none if it is 0.
    pub days: i64,
    /// What closes the service, in a word or two.
    pub name: String,
    /// Closed from one day to the next, or for a part of a day.
    short: bool,
}

/// A stretch in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// What it shows.
    pub kind: Kind,
    /// Its start.
    pub x: i32,
    /// Its width.
    pub width: i32,
    /// Its length in words, where there is room.
    pub label: String,
}

/// A name above the drawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// Its start.
    pub x: i32,
    /// Its room.
    pub width: i32,
    /// The weekday, or what closes the service.
    pub strong: String,
    /// The date.
    pub rest: String,
}

/// What a marker stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Logged.
    Logged,
    /// When the first reply is due.
    Reply,
    /// When the target is used up.
    Due,
    /// Stopped in time.
    Met,
    /// Stopped too late.
    Missed,
    /// The instant of judging.
    Now,
}

/// A line with a label below the drawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marker {
    /// What it stands for.
    pub mark: Mark,
    /// Where the line is.
    pub x: i32,
    /// What it says: a word and a time.
    pub word: Text,
    /// The time.
    pub time: String,
    /// Where the label is, if there is room for it.
    pub label: Option<Label>,
}

/// The place of a marker's label.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Label {
    /// Its start.
    pub x: i32,
    /// Its width.
    pub width: i32,
    /// Its row, from 0.
    pub lane: usize,
    /// It ends at the line instead of beginning there.
    pub before: bool,
}

/// A drawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layout {
    /// The stretches, in order.
    pub blocks: Vec<Block>,
    /// The names above them.
    pub names: Vec<Name>,
    /// The markers below.
    pub markers: Vec<Marker>,
    /// How many rows the labels take.
    pub lanes: usize,
}

/// How the drawing is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measure {
    /// The width in pixels.
    pub width: i32,
    /// The width of a letter in tenths of a pixel.
    pub letter: i32,
    /// Everything proportional.
    pub true_scale: bool,
}

impl Measure {
    fn text(self, text: &str) -> i32 {
        // Spaces, most of them narrow ones, count half.
        let halves = text
            .chars()
            .map(|letter| if letter.is_whitespace() { 1 } else { 2 });
        (halves.sum::<i32>() * self.letter + 19) / 20
    }
}

/// The stretches of a clock, folded where there are too many.
pub fn stretches(explanation: &Explanation, zone: Zone) -> Vec<Stretch> {
    let clock = &explanation.clock;
    let now = if clock.stopped {
        i64::MAX
    } else {
        clock.until.0
    };
    let mut list = Vec::new();
    for step in &explanation.steps {
        let (from, to) = (step.from.0, step.to.0);
        let kind = match step.kind {
            StepKind::Running => Kind::Running,
            StepKind::Paused => Kind::Paused,
            StepKind::Closed => Kind::Closed,
            StepKind::Late => Kind::Late,
        };
        let ahead = if kind == Kind::Running {
            Kind::Left
        } else {
            kind
        };
        let stretch = |from: i64, to: i64, kind| Stretch {
            from,
            to,
            kind,
            seconds: to - from,
            days: 0,
            name: closing(&step.reasons),
            short: kind == Kind::Closed && to - from < DAY && is_short(&step.reasons),
        };
        let cut = now.clamp(from, to);
        if from < cut {
            list.push(stretch(from, cut, kind));
        }
        if cut < to {
            list.push(stretch(cut, to, ahead));
        }
    }
    if let Some(due) = clock.due.filter(|due| clock.stopped && *due > clock.until) {
        list.push(Stretch {
            from: clock.until.0,
            to: due.0,
            kind: Kind::Left,
            seconds: explanation.margin.max(0),
            days: 0,
            name: String::new(),
            short: false,
        });
    }
    if let (Some(first), Some(last)) = (list.first(), list.last())
        && last.to - first.from > LONG
    {
        list = fold_days(&list, zone);
    }
    if list.len() > MOST {
        list = fold_middle(&list, zone);
    }
    list
}

/// Whether a closed step lies within the daily round, so that days can be folded over it.
fn is_short(reasons: &[Reason]) -> bool {
    reasons.iter().all(|reason| {
        matches!(
            reason,
            Reason::Night | Reason::Break | Reason::BeforeHours | Reason::ClockChange { .. }
        )
    })
}

fn closing(reasons: &[Reason]) -> String {
    let mut name = None;
    for reason in reasons {
        match reason {
            Reason::Holiday { name: holiday, .. } if reasons.len() == 1 => return holiday.clone(),
            Reason::Holiday { .. } => name = Some(CLOCK.holiday),
            Reason::Weekend if name != Some(CLOCK.holiday) => name = Some(CLOCK.weekend),
            Reason::Night | Reason::BeforeHours if name.is_none() => name = Some(CLOCK.night),
            Reason::Break => name = Some(CLOCK.rest),
            Reason::ClosedDay { .. }
            | Reason::Maintenance
            | Reason::Closure { .. }
            | Reason::CalendarClosed { .. }
            | Reason::CalendarTakenOut { .. } => name = Some(CLOCK.closed),
            _ => {}
        }
    }
    name.map_or_else(String::new, String::from)
}

/// Folds runs of whole open days, with the nights between them, into one stretch each.
fn fold_days(list: &[Stretch], zone: Zone) -> Vec<Stretch> {
    let closed = |position: usize| list.get(position).is_some_and(|s| s.kind == Kind::Closed);
    let whole = |position: usize| {
        position > 0
            && closed(position - 1)
            && closed(position + 1)
            && matches!(list[position].kind, Kind::Running | Kind::Late | Kind::Left)
    };
    let mut folded = Vec::new();
    let mut at = 0;
    while at < list.len() {
        let mut last = at;
        while whole(last)
            && list[last + 1].short
            && last + 2 < list.len()
            && whole(last + 2)
            && list[last + 2].kind == list[at].kind
        {
            last += 2;
        }
        folded.push(joined(&list[at..=last], list[at].kind, zone));
        at = last + 1;
    }
    folded
}

/// Keeps the first and the last days and folds what lies between.
fn fold_middle(list: &[Stretch], zone: Zone) -> Vec<Stretch> {
    let (start, end) = (list[0].from, list[list.len() - 1].to);
    let most = MOST / 2 - 1;
    let head = list.iter().take_while(|s| s.to <= start + ENDS).count();
    let tail = list
        .iter()
        .rev()
        .take_while(|s| s.from >= end - ENDS)
        .count();
    let (head, tail) = (head.clamp(1, most), tail.clamp(1, most));
    let middle = &list[head..list.len() - tail];
    let kind = middle
        .iter()
        .map(|s| s.kind)
        .find(|&kind| kind != Kind::Closed)
        .unwrap_or(Kind::Closed);
    let mut folded = list[..head].to_vec();
    folded.push(joined(middle, kind, zone));
    folded.extend_from_slice(&list[list.len() - tail..]);
    folded
}

/// Several stretches as one; the days are those on which time of its kind passed.
fn joined(list: &[Stretch], kind: Kind, zone: Zone) -> Stretch {
    let [first, .., last] = list else {
        return list[0].clone();
    };
    let mut days = 0;
    let mut before = None;
    for stretch in list.iter().filter(|s| s.kind != Kind::Closed) {
        let date = format::wall(Instant(stretch.from), zone).date();
        let end = format::wall(Instant(stretch.to - 1), zone).date();
        if stretch.days > 0 {
            days += stretch.days;
        } else {
            days += end.days() - date.days() + i64::from(before != Some(date));
        }
        before = Some(end);
    }
    Stretch {
        from: first.from,
        to: last.to,
        kind,
        seconds: list
            .iter()
            .filter(|s| s.kind == kind)
            .map(|s| s.seconds)
            .sum(),
        days,
        name: String::new(),
        short: false,
    }
}

/// Lays a clock out.
pub fn layout(
    explanation: &Explanation,
    zone: Zone,
    reply_due: Option<Instant>,
    measure: Measure,
) -> Layout {
    let stretches = stretches(explanation, zone);
    let edges = if measure.true_scale {
        true_edges(&stretches, measure.width)
    } else {
        elastic_edges(&stretches, measure)
    };
    let mut blocks = Vec::with_capacity(stretches.len() + 2);
    let mut block = |kind, from: i32, to: i32, label| {
        if from < to {
            blocks.push(Block {
                kind,
                x: from,
                width: to - from,
                label,
            });
        }
    };
    block(
        Kind::Blank,
        0,
        edges.first().copied().unwrap_or(measure.width),
        String::new(),
    );
    for (stretch, edge) in stretches.iter().zip(edges.windows(2)) {
        block(
            stretch.kind,
            edge[0],
            edge[1],
            label(stretch, edge[1] - edge[0], measure),
        );
    }
    block(
        Kind::Blank,
        edges.last().copied().unwrap_or(measure.width),
        measure.width,
        String::new(),
    );
    let place = |at: Instant| x_of(&stretches, &edges, at.0);
    let names = names(&stretches, &edges, zone, measure);
    let (markers, lanes) = markers(explanation, zone, reply_due, measure, place);
    Layout {
        blocks,
        names,
        markers,
        lanes,
    }
}

fn label(stretch: &Stretch, width: i32, measure: Measure) -> String {
    let length = format::length(stretch.seconds);
    let text = if stretch.days > 1 {
        let days = stretch.days.unsigned_abs();
        fill_for(days, CLOCK.days, &[&format::number(days), &length])
    } else {
        length
    };
    let icon = if stretch.kind == Kind::Paused { 18 } else { 0 };
    if measure.text(&text) + icon + 10 <= width && stretch.seconds > 0 {
        text
    } else {
        String::new()
    }
}

/// The edges of stretches that are all proportional.
fn true_edges(stretches: &[Stretch], width: i32) -> Vec<i32> {
    let (Some(first), Some(last)) = (stretches.first(), stretches.last()) else {
        return Vec::new();
    };
    let total = (last.to - first.from).max(1);
    let edge = |at: i64| rounded((at - first.from) * i64::from(width), total);
    let mut edges = vec![0];
    edges.extend(stretches.iter().map(|stretch| edge(stretch.to)));
    edges
}

fn rounded(part: i64, total: i64) -> i32 {
    ((part + total / 2) / total) as i32
}

/// The edges on the elastic scale.
fn elastic_edges(stretches: &[Stretch], measure: Measure) -> Vec<i32> {
    let Some(last) = stretches.last() else {
        return Vec::new();
    };
    let narrow = measure.width < NARROW;
    let before = if narrow { 6 } else { 40 };
    let after = match last.kind {
        Kind::Left => 2,
        _ if narrow => 16,
        _ => 60,
    };
    let room = measure.width - before - after;
    let is_closed = |stretch: &&Stretch| stretch.kind == Kind::Closed;
    let closed = stretches.iter().filter(is_closed).count() as i32;
    let open = stretches.len() as i32 - closed;
    // Closed time never takes more than half of the room.
    let most = room / 2 / closed.max(1);
    let closed_width = |stretch: &Stretch| {
        let wish = if narrow {
            24
        } else {
            (measure.text(&format::length(stretch.seconds)) + 18).clamp(64, 84)
        };
        wish.min(most)
    };
    let taken: i32 = stretches.iter().filter(is_closed).map(closed_width).sum();
    let room = (room - taken).max(open);
    let least = LEAST.min(room / open.max(1));
    // What would be narrower than the least gets the least; the others share the rest.
    let shares: Vec<i64> = stretches
        .iter()
        .map(|stretch| match stretch.kind {
            Kind::Closed => 0,
            _ => stretch.seconds.max(1),
        })
        .collect();
    let mut small = vec![false; stretches.len()];
    let (rest, total) = loop {
        let lifted = small.iter().filter(|&&small| small).count() as i32;
        let rest = room - lifted * least;
        let total: i64 = (0..shares.len())
            .filter(|&i| !small[i])
            .map(|i| shares[i])
            .sum();
        let too_small = (0..shares.len()).find(|&i| {
            !small[i] && shares[i] > 0 && shares[i] * i64::from(rest) < i64::from(least) * total
        });
        match too_small {
            Some(i) => small[i] = true,
            None => break (rest, total.max(1)),
        }
    };
    let mut edges = vec![before];
    let (mut fixed, mut shared) = (before, 0);
    for (i, stretch) in stretches.iter().enumerate() {
        match stretch.kind {
            Kind::Closed => fixed += closed_width(stretch),
            _ if small[i] => fixed += least,
            _ => shared += shares[i],
        }
        edges.push(fixed + rounded(shared * i64::from(rest), total));
    }
    edges
}

/// Where an instant stands.
fn x_of(stretches: &[Stretch], edges: &[i32], at: i64) -> i32 {
    for (stretch, edge) in stretches.iter().zip(edges.windows(2)) {
        if at <= stretch.to {
            let part = (at - stretch.from).max(0) * i64::from(edge[1] - edge[0]);
            return edge[0] + rounded(part, (stretch.to - stretch.from).max(1));
        }
    }
    edges.last().copied().unwrap_or(0)
}

/// The names of the days, and of what closes the service where its block has room.
fn names(stretches: &[Stretch], edges: &[i32], zone: Zone, measure: Measure) -> Vec<Name> {
    let mut days: Vec<(i32, Date)> = Vec::new();
    let mut closings: Vec<Name> = Vec::new();
    for (stretch, edge) in stretches.iter().zip(edges.windows(2)) {
        let from = format::wall(Instant(stretch.from), zone).date();
        let to = format::wall(Instant(stretch.to - 1), zone).date();
        let width = edge[1] - edge[0];
        let is_folded = stretch.days > 1;
        if stretch.kind == Kind::Closed && !measure.true_scale {
            let text = measure.text(&stretch.name);
            if !stretch.name.is_empty() && text + GAP <= width {
                closings.push(Name {
                    x: edge[0] + (width - text) / 2,
                    width: text,
                    strong: stretch.name.clone(),
                    rest: String::new(),
                });
            }
            continue;
        }
        if days.last().is_none_or(|&(_, date)| date < from) {
            let x = if days.is_empty() { 0 } else { edge[0] };
            days.push((x, from));
        }
        if !is_folded || measure.true_scale {
            for day in from.days() + 1..=to.days() {
                let date = Date::from_days(day);
                let midnight = zone.instant(date.midnight().0).instant;
                days.push((x_of(stretches, edges, midnight), date));
            }
        }
    }
    let mut names: Vec<Name> = Vec::new();
    let mut taken = i32::MIN;
    for (position, &(x, date)) in days.iter().enumerate() {
        if x < taken {
            continue;
        }
        let next_day = days
            .get(position + 1)
            .map_or(measure.width + GAP, |&(x, _)| x);
        let next_closing = closings
            .iter()
            .find(|name| name.x + name.width > x && name.x < next_day)
            .map_or(next_day, |name| name.x);
        let room = next_closing.min(next_day) - GAP - x;
        let weekday = format::short_weekday(date.weekday()).to_owned();
        let day = date.day().to_string();
        let variants = [
            [" ", &day, " ", format::short_month(date.month())].concat(),
            [" ", &day].concat(),
            String::new(),
        ];
        let width = |rest: &str| measure.text(&weekday) + measure.text(rest) + 2;
        let last = position + 1 == days.len();
        let fits = variants
            .iter()
            .find(|rest| width(rest) <= room)
            .or_else(|| variants.last());
        let Some(rest) = fits else { continue };
        let mut x = x;
        if x + width(rest) > measure.width && last {
            x = measure.width - width(rest);
        }
        if x < taken || x + width(rest) > measure.width {
            continue;
        }
        taken = x + width(rest) + GAP;
        names.push(Name {
            x,
            width: width(rest),
            strong: weekday,
            rest: rest.clone(),
        });
    }
    // A day's name comes first; what closes the service is named where nothing is in the way.
    for closing in closings {
        let place = names.partition_point(|name| name.x < closing.x);
        let is_free = names.iter().all(|name| {
            name.x + name.width + GAP <= closing.x || closing.x + closing.width + GAP <= name.x
        });
        if is_free {
            names.insert(place, closing);
        }
    }
    names
}

/// The markers, each with its label where one fits.
fn markers(
    explanation: &Explanation,
    zone: Zone,
    reply_due: Option<Instant>,
    measure: Measure,
    place: impl Fn(Instant) -> i32,
) -> (Vec<Marker>, usize) {
    let clock = &explanation.clock;
    let is_response = explanation.metric == Metric::FirstResponse;
    let mut wanted: Vec<(Mark, Text, Instant)> = Vec::new();
    wanted.extend(clock.started.map(|at| (Mark::Logged, CLOCK.logged, at)));
    wanted.extend(clock.due.map(|at| (Mark::Due, CLOCK.due, at)));
    if clock.stopped {
        let word = if is_response {
            CLOCK.replied
        } else {
            CLOCK.resolved
        };
        let mark = if clock.status == Status::Breached {
            Mark::Missed
        } else {
            Mark::Met
        };
        wanted.push((mark, word, clock.until));
    } else if clock.due != Some(clock.until) {
        wanted.push((Mark::Now, CLOCK.now, clock.until));
    }
    let end = explanation.steps.last().map(|step| step.to);
    let shown = |at: &Instant| Some(*at) > clock.started && Some(*at) <= end.max(clock.due);
    wanted.extend(
        reply_due
            .filter(|at| !is_response && shown(at))
            .map(|at| (Mark::Reply, CLOCK.reply_due, at)),
    );

    // What is taken: labels (row, from, to), and lines down to their row.
    let mut labels: Vec<(usize, i32, i32)> = Vec::new();
    let mut lines: Vec<(usize, i32)> = Vec::new();
    let mut lanes = 1;
    let mut markers = Vec::new();
    for (mark, word, at) in wanted {
        let x = place(at);
        let time = format::time(Local(format::wall(at, zone).0));
        let icon = match mark {
            Mark::Due | Mark::Met | Mark::Missed => 20,
            _ => 0,
        };
        let width = if mark == Mark::Due {
            measure.text(word.get()) + measure.text(&time) + icon + 8
        } else {
            (measure.text(word.get()) + icon).max(measure.text(&time)) + 4
        };
        let after = x + GAP;
        let before = x - GAP - width;
        let crowded = measure.width - x < 90;
        let sides = if crowded || mark == Mark::Due {
            [(before, true), (after, false)]
        } else {
            [(after, false), (before, true)]
        };
        let free = |lane: usize, from: i32, to: i32| {
            from >= 0
                && to <= measure.width
                && labels.iter().all(|&(other, other_from, other_to)| {
                    other != lane || to + GAP <= other_from || other_to + GAP <= from
                })
                && lines
                    .iter()
                    .all(|&(down, line)| down < lane || line < from - 1 || to + 1 < line)
        };
        let line_is_free = |lane: usize| {
            labels
                .iter()
                .all(|&(other, from, to)| other > lane || x + 1 < from || to < x - 1)
        };
        let label = (0..LANES)
            .filter(|&lane| line_is_free(lane))
            .flat_map(|lane| sides.map(|(x, before)| (lane, x, before)))
            .find(|&(lane, x, _)| free(lane, x, x + width))
            .map(|(lane, x, before)| Label {
                x,
                width,
                lane,
                before,
            });
        if let Some(label) = label {
            labels.push((label.lane, label.x, label.x + width));
            lines.push((label.lane, x));
            lanes = lanes.max(label.lane + 1);
        }
        markers.push(Marker {
            mark,
            x,
            word,
            time,
            label,
        });
    }
    (markers, lanes)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::document::agreement::Agreement;
    use crate::document::{Pause, Question};
    use crate::example;
    use crate::holidays::HolidayData;
    use crate::report::ask;
    use std::sync::Arc;

    const NOW: &str = "2026-11-24T12:00:00Z";

    fn question(change: impl FnOnce(&mut Question)) -> (Explanation, Zone, Option<Instant>) {
        question_under(example::agreement(), change)
    }

    fn question_under(
        agreement: Agreement,
        change: impl FnOnce(&mut Question),
    ) -> (Explanation, Zone, Option<Instant>) {
        let now = NOW.parse().unwrap();
        let mut question = example::document(now).question.unwrap();
        change(&mut question);
        let zone = Zone::named(&agreement.time_zone).unwrap();
        let holidays = HolidayData::default();
        let answer = ask(&Arc::new(agreement), &holidays, &question, now).unwrap();
        (answer.resolution, zone, answer.response.clock.due)
    }

    /// Letters of 6.6 px, as in a common interface font.
    fn measure(width: i32) -> Measure {
        Measure {
            width,
            letter: 66,
            true_scale: false,
        }
    }

    fn shown(layout: &Layout) -> String {
        let text = |text: &str| text.replace([format::THIN, format::NBSP], " ");
        let blocks: Vec<String> = layout
            .blocks
            .iter()
            .map(|block| format!("{:?} {} {}", block.kind, block.width, text(&block.label)))
            .collect();
        let names: Vec<String> = layout
            .names
            .iter()
            .map(|name| format!("{}{}", name.strong, name.rest))
            .collect();
        let markers: Vec<String> = layout
            .markers
            .iter()
            .map(|marker| {
                let lane = marker
                    .label
                    .map_or("–".to_owned(), |label| label.lane.to_string());
                format!("{} {} in {lane}", marker.word, marker.time)
            })
            .collect();
        format!(
            "{}\n{}\n{}",
            blocks.join("; "),
            names.join("; "),
            markers.join("; ")
        )
    }

    #[test]
    fn the_example_is_drawn_at_two_widths() {
        let (explanation, zone, reply) = question(|_| ());
        assert_eq!(
            shown(&layout(&explanation, zone, reply, measure(790))),
            "Blank 40 ; Running 44 50 m; Closed 68 63 h 30 m; Running 105 2 h; Paused 132 2 h 30 m; \
             Running 211 4 h; Closed 68 15 h 30 m; Running 62 1 h 10 m; Blank 60 \n\
             Fri 20 Nov; Sat–Sun; Mon 23 Nov; Night; Tue 24 Nov\n\
             Logged 16:40 in 0; Due 10:10 in 0; Reply due 09:10 in 0"
        );
        assert_eq!(
            shown(&layout(&explanation, zone, reply, measure(262))),
            "Blank 6 ; Running 15 ; Closed 24 ; Running 37 2 h; Paused 46 ; Running 73 4 h; Closed 24 ; \
             Running 21 ; Blank 16 \n\
             Fri 20; Mon 23 Nov; Tue\n\
             Logged 16:40 in 0; Due 10:10 in 0; Reply due 09:10 in –"
        );
    }

    #[test]
    fn the_true_scale_is_proportional() {
        let (explanation, zone, reply) = question(|_| ());
        let measure = Measure {
            true_scale: true,
            ..measure(895)
        };
        // 895 px for 89 h 30 m: 10 px an hour.
        assert_eq!(
            shown(&layout(&explanation, zone, reply, measure)),
            "Running 8 ; Closed 635 63 h 30 m; Running 20 ; Paused 25 ; Running 40 4 h; \
             Closed 155 15 h 30 m; Running 12 \n\
             Fri 20 Nov; Sat 21 Nov; Sun 22 Nov; Mon 23 Nov; Tue 24 Nov\n\
             Logged 16:40 in 0; Due 10:10 in 0; Reply due 09:10 in 0"
        );
    }

    /// A clock, the zone it is drawn in, and now.
    type Case = (Explanation, Zone, Option<Instant>);

    /// Questions that are hard to draw.
    fn hard() -> Vec<(&'static str, Case)> {
        let at = |text: &str| text.parse().unwrap();
        let long = |target: &str, days: i64| {
            let mut agreement = example::agreement();
            for found in agreement
                .targets
                .iter_mut()
                .filter(|found| found.id == target)
            {
                found.within.get_or_insert_default().days = days;
            }
            agreement
        };
        vec![
            ("the example", question(|_| ())),
            (
                "around the clock",
                question(|q| q.priority = "P1".to_owned()),
            ),
            (
                "logged on a Saturday",
                question(|q| q.logged = at("2026-11-21T10:00")),
            ),
            (
                "over Christmas",
                question(|q| q.logged = at("2026-12-24T16:40")),
            ),
            (
                "met",
                question(|q| q.resolved = Some(at("2026-11-23T15:00"))),
            ),
            (
                "met to the second",
                question(|q| q.resolved = Some(at("2026-11-24T10:10"))),
            ),
            (
                "missed",
                question(|q| q.resolved = Some(at("2026-11-26T15:00"))),
            ),
            ("open and late", question(|q| q.open_now = true)),
            (
                "resolved when logged",
                question(|q| q.resolved = Some(q.logged)),
            ),
            ("still paused", question(|q| q.pauses[0].to = None)),
            (
                "open with time left",
                question(|q| {
                    q.logged = at("2026-11-24T09:30");
                    q.open_now = true;
                }),
            ),
            (
                "a pause every minute",
                question(|q| {
                    let pause = |minute: i64| {
                        let from = 1_795_424_400 + minute * 120;
                        Pause {
                            from: crate::time::When::At(Instant(from)),
                            to: Some(crate::time::When::At(Instant(from + 60))),
                            reason: String::new(),
                        }
                    };
                    q.pauses = (0..100).map(pause).collect();
                }),
            ),
            ("weeks", question(|q| q.priority = "P4".to_owned())),
            (
                "90 days",
                question_under(long("p4-resolution", 62), |q| q.priority = "P4".to_owned()),
            ),
            (
                "three years",
                question_under(long("p4-resolution", 750), |q| q.priority = "P4".to_owned()),
            ),
        ]
    }

    #[test]
    fn nothing_overlaps_and_nothing_is_cut_at_any_width() {
        for (name, (explanation, zone, reply)) in hard() {
            for width in (220..1200).step_by(20) {
                for true_scale in [false, true] {
                    let measure = Measure {
                        true_scale,
                        ..measure(width)
                    };
                    let drawn = layout(&explanation, zone, reply, measure);
                    let place = format!("{name} at {width}, true scale: {true_scale}");
                    assert!(drawn.blocks.len() <= MOST + 2, "{place}");
                    let mut x = 0;
                    for block in &drawn.blocks {
                        assert_eq!(block.x, x, "{place}");
                        assert!(block.width > 0, "{place}");
                        x += block.width;
                    }
                    assert_eq!(x, width, "{place}");
                    for pair in drawn.names.windows(2) {
                        assert!(pair[0].x + pair[0].width <= pair[1].x, "{place}: {pair:?}");
                    }
                    let labels: Vec<Label> = drawn.markers.iter().filter_map(|m| m.label).collect();
                    for (position, label) in labels.iter().enumerate() {
                        assert!(label.x >= 0 && label.x + label.width <= width, "{place}");
                        let overlaps = |other: &Label| {
                            other.lane == label.lane
                                && other.x < label.x + label.width
                                && label.x < other.x + other.width
                        };
                        assert!(!labels[position + 1..].iter().any(overlaps), "{place}");
                    }
                    let named = |mark| {
                        drawn
                            .markers
                            .iter()
                            .any(|m| m.mark == mark && m.label.is_some())
                    };
                    assert!(named(Mark::Logged) && named(Mark::Due), "{place}");
                }
            }
        }
    }

    #[test]
    fn long_clocks_fold_whole_days() {
        for (name, expected) in [
            (
                "weeks",
                "Blank 40 ; Running 14 ; Closed 68 63 h 30 m; Running 14 ; Paused 18 ; Running 28 4 h; \
                 Closed 68 15 h 30 m; Running 240 4 days, 34 h; Closed 68 63 h 30 m; \
                 Running 300 5 days, 42 h 30 m; Closed 68 63 h 30 m; Running 14 ; Blank 60 ",
            ),
            (
                "three years",
                "Blank 40 ; Running 14 ; Closed 68 63 h 30 m; Running 14 ; Paused 14 ; Running 14 ; \
                 Closed 68 15 h 30 m; Running 612 745 days, 6332 h 30 m; Running 14 ; \
                 Closed 68 15 h 30 m; Running 14 ; Blank 60 ",
            ),
        ] {
            let hard = hard();
            let (_, (explanation, zone, reply)) = hard.iter().find(|hard| hard.0 == name).unwrap();
            let drawn = layout(explanation, *zone, *reply, measure(1000));
            assert_eq!(shown(&drawn).lines().next().unwrap(), expected, "{name}");
        }
    }
}
