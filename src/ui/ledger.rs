//! The ledger: every stretch of a clock with what it added and why, adding up to the calendar time.
//!
//! Long clocks are grouped by week. *Copy working* gives the same as plain text, one line a step.

use super::format::{self, Length};
use super::icon::Icon;
use super::language;
use super::text::question::LEDGER;
use super::timer::Polite;
use crate::document::agreement::Metric;
use crate::explain::{Explanation, Reason, Step, StepKind};
use crate::time::{Date, Instant};
use crate::ui::language::use_language;
use crate::ui::text::units::EN as UNITS;
use crate::ui::text::{fill, fill_html};
use crate::zone::Zone;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use yew::prelude::*;

/// Up to so many rows are shown one by one.
const ROWS: usize = 400;

/// The props of [`Ledger`].
#[derive(Clone, PartialEq, Properties)]
pub struct LedgerProps {
    /// The clock and its steps.
    pub explanation: Rc<Explanation>,
    /// The zone of the agreement.
    pub zone: Zone,
    /// When the first reply is due, for the clock of the resolution.
    #[prop_or_default]
    pub reply_due: Option<Instant>,
    /// A heading one level lower.
    #[prop_or_default]
    pub nested: bool,
}

/// See [`LedgerProps`].
#[component]
pub fn Ledger(props: &LedgerProps) -> Html {
    use_language();
    let LedgerProps {
        explanation, zone, ..
    } = props;
    let said = use_state(AttrValue::default);
    let open_weeks = use_state(Vec::<i64>::new);
    let rows = rows(explanation, *zone, props.reply_due);
    let oncopy = {
        let (text, said) = (plain_text(explanation, &rows, *zone), said.clone());
        Callback::from(move |_: MouseEvent| copy(&text, said.setter()))
    };
    let title = title(explanation, *zone);
    let sums = &explanation.sums;
    let limit = explanation.clock.limit;
    html! {
        <>
            <div class="ch">
                if props.nested { <h4>{ title }</h4> } else { <h3>{ title }</h3> }
                <div class="row">
                    if !said.is_empty() { <span class="fine" aria-hidden="true">{ (*said).clone() }</span> }
                    <button type="button" class="btn sm" onclick={oncopy}>{ Icon::Copy.draw() }{ LEDGER.copy }</button>
                    <Polite text={(*said).clone()} />
                </div>
            </div>
            <table class="led">
                <caption class="vh">{ LEDGER.caption }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ LEDGER.day }</th>
                        <th scope="col">{ LEDGER.from_to }</th>
                        <th scope="col">{ LEDGER.what }</th>
                        <th scope="col" class="num">{ LEDGER.time }</th>
                        <th scope="col" class="num">{ LEDGER.so_far }</th>
                    </tr>
                </thead>
                <tbody>
                    if rows.len() <= ROWS {
                        for row in &rows { { row.draw() } }
                    } else {
                        { weeks(&rows, &open_weeks) }
                    }
                </tbody>
                <tfoot>
                    <tr>
                        <td colspan="3" class="sums">
                            { fill_html(LEDGER.sums, &[html! { <Length seconds={sums.counted} /> },
                                html! { <Length seconds={sums.paused} /> },
                                html! { <Length seconds={sums.closed} /> }]) }
                        </td>
                        <td class="num">{ figure(sums.calendar, false) }</td>
                        <td class="num"><b>
                            { fill_html(LEDGER.of, &[html! { <Length seconds={sums.counted} /> },
                                html! { <Length seconds={limit} /> }]) }
                        </b></td>
                    </tr>
                </tfoot>
            </table>
        </>
    }
}

/// "Why Tuesday 10:10?", or what else the ledger answers.
fn title(explanation: &Explanation, zone: Zone) -> String {
    match explanation.clock.due {
        Some(due) if !explanation.clock.stopped => {
            let wall = format::wall(due, zone);
            let weekday = format::weekday(wall.date().weekday());
            fill(LEDGER.why, &[&[weekday, " ", &format::time(wall)].concat()])
        }
        _ => LEDGER.how.get().to_owned(),
    }
}

/// One step, in words.
struct Row {
    /// The day it begins on, and whether the row before began on the same one.
    date: Date,
    repeats: bool,
    span: String,
    kind: StepKind,
    what: String,
    reached: bool,
    seconds: i64,
    so_far: i64,
}

fn rows(explanation: &Explanation, zone: Zone, reply_due: Option<Instant>) -> Vec<Row> {
    let reply_due = reply_due.filter(|_| explanation.metric == Metric::Resolution);
    let mut before = None;
    let last = explanation.steps.len().saturating_sub(1);
    let mut rows = Vec::with_capacity(explanation.steps.len());
    for (position, step) in explanation.steps.iter().enumerate() {
        let (from, to) = (format::wall(step.from, zone), format::wall(step.to, zone));
        let mut span = [&format::time(from), " – "].concat();
        if from.date() != to.date() {
            span += &if to.date().days() - from.date().days() < 7 {
                format::short_weekday(to.date().weekday()).to_owned()
            } else {
                format::day(to.date())
            };
            span.push(' ');
        }
        span += &format::time(to);
        let stopped = position == last && explanation.clock.stopped;
        rows.push(Row {
            date: from.date(),
            repeats: before == Some(from.date()),
            span,
            kind: step.kind,
            what: what(step, zone, reply_due, stopped.then_some(explanation.metric)),
            reached: step.reasons.contains(&Reason::TargetReached),
            seconds: step.calendar_seconds,
            so_far: step.counted_so_far,
        });
        before = Some(from.date());
    }
    rows
}

/// What happened in a step, and why.
fn what(step: &Step, zone: Zone, reply_due: Option<Instant>, stops: Option<Metric>) -> String {
    let mut sentences: Vec<String> = Vec::new();
    match step.kind {
        StepKind::Running => sentences.push(LEDGER.open.get().to_owned()),
        StepKind::Late => sentences.push(LEDGER.late.get().to_owned()),
        StepKind::Paused => {
            let whys: Vec<String> = step.reasons.iter().filter_map(why_paused).collect();
            let whys: Vec<&str> = whys
                .iter()
                .map(String::as_str)
                .filter(|why| !why.is_empty())
                .collect();
            sentences.push(if whys.is_empty() {
                LEDGER.paused.get().to_owned()
            } else {
                [LEDGER.paused.get(), ": ", &enumerated(&whys)].concat()
            });
        }
        StepKind::Closed => sentences.push(why_closed(&step.reasons)),
    }
    for reason in &step.reasons {
        match reason {
            Reason::Started => sentences.push(LEDGER.started.get().to_owned()),
            Reason::PauseCapReached { rule } => sentences.push(fill(LEDGER.cap, &[rule])),
            Reason::ClockChange { seconds } => {
                let length = format::length(i64::from(*seconds));
                sentences.push(if *seconds > 0 {
                    fill(LEDGER.forward, &[&length])
                } else {
                    fill(LEDGER.back, &[&length])
                });
            }
            _ => {}
        }
    }
    if let Some(due) = reply_due.filter(|&due| step.from < due && due <= step.to) {
        sentences.push(fill(
            LEDGER.reply_due,
            &[&format::time(format::wall(due, zone))],
        ));
    }
    sentences.extend(stops.map(|metric| match metric {
        Metric::FirstResponse => LEDGER.stopped_replied.get().to_owned(),
        _ => LEDGER.stopped_resolved.get().to_owned(),
    }));
    let reached = step.reasons.contains(&Reason::TargetReached);
    let alone = sentences.len() == 1 && !reached;
    let mut text = sentences.remove(0);
    if !alone {
        text.push('.');
    }
    for sentence in sentences {
        text.push(' ');
        text += &sentence;
    }
    text
}

fn why_paused(reason: &Reason) -> Option<String> {
    Some(match reason {
        Reason::Status { status, rule } => fill(LEDGER.status, &[status, rule]),
        Reason::Agreed { reason } => uncapitalised(reason),
        Reason::Resolved => LEDGER.resolved.get().to_owned(),
        _ => return None,
    })
}

/// The first letter small, unless the word is written in capitals; only English does so within a sentence.
pub fn uncapitalised(text: &str) -> String {
    let mut own = text.to_owned();
    let second = own.as_bytes().get(1);
    if language::is_english() && second.is_some_and(|letter| !letter.is_ascii_uppercase()) {
        // A first letter beyond ASCII has no such form here.
        if let Some(first) = own.get_mut(..1) {
            first.make_ascii_lowercase();
        }
    }
    own
}

fn why_closed(reasons: &[Reason]) -> String {
    // What is named by one word comes first: "Closed for the night and weekend".
    let mut words: Vec<String> = Vec::new();
    let mut dated: Vec<String> = Vec::new();
    for reason in reasons {
        match reason {
            Reason::Night => words.push(LEDGER.night.get().to_owned()),
            Reason::Weekend => words.push(LEDGER.weekend.get().to_owned()),
            Reason::Break => words.push(LEDGER.rest.get().to_owned()),
            Reason::Maintenance => words.push(LEDGER.maintenance.get().to_owned()),
            Reason::Closure { name } => dated.push(name.clone()),
            Reason::CalendarClosed { calendar, .. } => dated.push(calendar.clone()),
            Reason::CalendarTakenOut { calendar } => {
                dated.push(fill(LEDGER.taken_out, &[calendar]))
            }
            Reason::BeforeHours => return LEDGER.before_hours.get().to_owned(),
            Reason::ClosedDay { date } => dated.push(format::day(*date)),
            Reason::Holiday {
                date,
                name,
                moved_from,
            } => {
                let day = format::day(*date);
                let day = match moved_from {
                    Some(from) => fill(LEDGER.moved, &[&day, &format::day(*from)]),
                    None => day,
                };
                dated.push([name, " (", &day, ")"].concat());
            }
            _ => {}
        }
    }
    let has_words = !words.is_empty();
    words.append(&mut dated);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    if words.is_empty() {
        LEDGER.closed.get().to_owned()
    } else if has_words {
        fill(LEDGER.closed_for, &[&enumerated(&words)])
    } else {
        fill(LEDGER.closed_on, &[&enumerated(&words)])
    }
}

/// `a, b and c`.
fn enumerated(words: &[&str]) -> String {
    match words {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [most @ .., last] => [&most.join(UNITS.comma.get()), LEDGER.and.get(), last].concat(),
    }
}

/// A length in a column: `+ 0 h 50 m` if it counted.
fn figure(seconds: i64, counts: bool) -> Html {
    html! { <>{ if counts { "+\u{a0}" } else { "" } }<Length {seconds} column=true /></> }
}

impl Row {
    fn counts(&self) -> bool {
        matches!(self.kind, StepKind::Running | StepKind::Late)
    }

    fn draw(&self) -> Html {
        let (class, icon) = match self.kind {
            StepKind::Running => ("run", Icon::Play),
            StepKind::Late => ("late", Icon::Play),
            StepKind::Paused => ("pa", Icon::Pause),
            StepKind::Closed => ("shut", Icon::Moon),
        };
        html! {
            <tr {class}>
                <td class={classes!("day", self.repeats.then_some("same"))}>
                    <span class={classes!(self.repeats.then_some("vh"))}>{ format::day(self.date) }</span>
                </td>
                <td class="span">{ &self.span }</td>
                <td class="what">
                    <span class="kind">{ icon.draw() }</span>
                    <span>
                        { &self.what }
                        if self.reached { { " " }{ LEDGER.target_reached }<b>{ LEDGER.due }</b>{ "." } }
                    </span>
                </td>
                <td class="num time">{ figure(self.seconds, self.counts()) }</td>
                <td class="num so">
                    if self.counts() {
                        <span class="tot" aria-hidden="true">{ LEDGER.total }</span>{ figure(self.so_far, false) }
                    }
                </td>
            </tr>
        }
    }
}

/// The rows by week, each week with its sums and a button that shows its days.
fn weeks(rows: &[Row], open: &UseStateHandle<Vec<i64>>) -> Html {
    let days = language::week();
    let first_day = |date: Date| {
        let place = days.iter().position(|day| *day == date.weekday());
        date.days() - place.unwrap_or(0) as i64
    };
    let mut html: Vec<Html> = Vec::new();
    for week in rows.chunk_by(|left, right| first_day(left.date) == first_day(right.date)) {
        let first = first_day(week[0].date);
        let begins = Date::from_days(first);
        let is_open = open.contains(&first);
        let sum = |counts: bool| -> i64 {
            week.iter()
                .filter(|row| row.counts() == counts)
                .map(|row| row.seconds)
                .sum()
        };
        let so_far = week.last().map_or(0, |row| row.so_far);
        let name = format::long_day(begins);
        let onclick = {
            let open = open.clone();
            Callback::from(move |_: MouseEvent| {
                let mut weeks = (*open).clone();
                weeks.retain(|&week| week != first);
                if !is_open {
                    weeks.push(first);
                }
                open.set(weeks);
            })
        };
        html.push(html! {
            <tr class="week">
                <td colspan="3">
                    <span class="row">
                        <b>{ fill(LEDGER.week, &[&format::dated(begins)]) }</b>
                        <button type="button" class="lk" aria-expanded={is_open.to_string()}
                            aria-label={fill(LEDGER.show_days_of, &[&name])} {onclick}>
                            { if is_open { LEDGER.hide_days } else { LEDGER.show_days } }
                        </button>
                    </span>
                </td>
                <td class="num time">{ figure(sum(true), true) }</td>
                <td class="num so"><span class="tot" aria-hidden="true">{ LEDGER.total }</span>{ figure(so_far, false) }</td>
            </tr>
        });
        if is_open {
            html.extend(week.iter().map(Row::draw));
        }
    }
    html.into_iter().collect()
}

/// One line a step and one for the sums.
fn plain_text(explanation: &Explanation, rows: &[Row], zone: Zone) -> String {
    let mut text = String::new();
    for row in rows {
        let reached = if row.reached {
            [" ", LEDGER.target_reached.get(), LEDGER.due.get(), "."].concat()
        } else {
            String::new()
        };
        let plus = if row.counts() { "+ " } else { "" };
        let so_far = if row.counts() {
            [
                UNITS.semicolon.get(),
                LEDGER.total.get(),
                &format::column_length(row.so_far),
            ]
            .concat()
        } else {
            String::new()
        };
        text += &[
            &fill(UNITS.day_time, &[&format::dated(row.date), &row.span]),
            ": ",
            &row.what,
            &reached,
            " [",
            plus,
            &format::column_length(row.seconds),
            &so_far,
            "]\n",
        ]
        .concat();
    }
    let sums = &explanation.sums;
    let [counted, paused, closed, calendar, limit] = [
        sums.counted,
        sums.paused,
        sums.closed,
        sums.calendar,
        explanation.clock.limit,
    ]
    .map(format::length);
    text += &[
        &fill(LEDGER.sums, &[&counted, &paused, &closed]),
        ": ",
        &calendar,
        ". ",
        &fill(LEDGER.of, &[&counted, &limit]),
        ". ",
        zone.name(),
        ".",
    ]
    .concat();
    // Outside the widget ordinary spaces serve better.
    text.replace([format::THIN, format::NBSP], " ")
}

/// Puts a text on the clipboard and says whether that worked.
fn copy(text: &str, said: UseStateSetter<AttrValue>) {
    let clipboard = web_sys::window().map(|window| window.navigator().clipboard());
    // A page that is not served securely has no clipboard.
    let Some(clipboard) = clipboard.filter(|clipboard| !clipboard.is_undefined()) else {
        said.set(LEDGER.not_copied.into());
        return;
    };
    let failed = said.clone();
    // What is said then is said in the language that is in force now.
    let [copied, not_copied] = [LEDGER.copied, LEDGER.not_copied].map(AttrValue::from);
    let done = Closure::once(move |_: JsValue| said.set(copied));
    let fail = Closure::once(move |_: JsValue| failed.set(not_copied));
    // Both closures live until one of them is called; the browser then lets go of them.
    let _ = clipboard.write_text(text).then2(&done, &fail);
    done.forget();
    fail.forget();
}
