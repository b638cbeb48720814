//! What outages come to under one measure: figures against the goal period by period, the strip of time,
//! what is left of the budget, and the derivation of every outage.
//!
//! `words` and `layout` know what is said and where it lies; every fact of the drawings stands in a table too.

use super::layout::{self, Mark, MarkKind, PARTS};
use super::words;
use crate::availability::{AvailabilityPeriod, AvailabilityReport, BudgetUnit, CountedOutage};
use crate::compliance::Month;
use crate::time::Instant;
use crate::ui::format;
use crate::ui::icon::Icon;
use crate::ui::language::use_language;
use crate::ui::state::State;
use crate::ui::store::Current;
use crate::ui::text::availability::EN;
use crate::ui::text::common::EN as COMMON;
use crate::ui::text::units::EN as UNITS;
use crate::ui::text::{Text, fill};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use yew::prelude::*;

/// Periods that are drawn; the table has more.
const DRAWN: usize = 12;
/// Rows that tables have at most.
const ROWS: usize = 200;

/// The props of [`Measure`].
#[derive(Clone, PartialEq, Properties)]
pub struct MeasureProps {
    /// The state.
    pub state: Current,
    /// The id of the measure.
    pub measure: String,
}

/// See [`MeasureProps`].
#[component]
pub fn Measure(props: &MeasureProps) -> Html {
    use_language();
    let MeasureProps { state, measure } = props;
    let table = use_state_eq(|| false);
    let mut reports = state.report.availability.iter();
    let Some(report) = reports.find(|report| report.measure == *measure) else {
        return Html::default();
    };
    let chosen = chosen(state, report);
    let toggle = {
        let table = table.clone();
        Callback::from(move |_: MouseEvent| table.set(!*table))
    };
    html! {
        <div class="avm">
            <div class="ch2">
                <h4>{ measure }{ ", " }{ fill(EN.goal, &[&format::percent(report.goal)]) }</h4>
                <button type="button" class="lk swt" onclick={toggle}>
                    { if *table { EN.show_chart } else { EN.show_table } }<span class="vh">{ " " }{ measure }</span>
                </button>
            </div>
            if chosen.is_empty() { <p class="ins">{ EN.no_periods }</p> }
            { if *table { table_of(report, &chosen) } else { bars(&chosen) } }
            { strip(state, &chosen) }
            { reliability(report, &chosen) }
            { derivation(state, measure, &chosen) }
        </div>
    }
}

/// The periods that touch the months that are chosen.
fn chosen<'a>(state: &State, report: &'a AvailabilityReport) -> Vec<&'a AvailabilityPeriod> {
    let zone = state.zone();
    let within = state.tickets_view.period;
    let within =
        within.map(|(first, last): (Month, Month)| (first.start(zone), last.next().start(zone)));
    let periods = report.periods.iter();
    periods
        .filter(|period| within.is_none_or(|(from, to)| period.from < to && period.to > from))
        .collect()
}

/// A share of the longest bar as an attribute: `41.7%`.
fn part(value: Decimal, whole: Decimal) -> String {
    let parts = (value * Decimal::from(PARTS)).checked_div(whole);
    attribute(parts.and_then(|parts| parts.to_i64()).unwrap_or(0))
}

fn attribute(parts: i64) -> String {
    [
        &(parts / 10).to_string(),
        ".",
        &(parts % 10).to_string(),
        "%",
    ]
    .concat()
}

fn bars(periods: &[&AvailabilityPeriod]) -> Html {
    let shown = &periods[periods.len().saturating_sub(DRAWN)..];
    let budgets = shown.iter().filter_map(|period| period.budget.as_ref());
    let longest = budgets.map(|budget| budget.allowed.max(budget.used)).max();
    let longest = longest.unwrap_or_default();
    html! {
        <>
            <p class="fine">
                { EN.bars_say }
                if shown.len() < periods.len() {
                    { " " }{ fill(EN.last_periods, &[&shown.len().to_string(), &periods.len().to_string()]) }
                }
            </p>
            <ul class="plain pbs">
                for period in shown { { bar(period, longest) } }
            </ul>
        </>
    }
}

fn bar(period: &AvailabilityPeriod, longest: Decimal) -> Html {
    let (class, icon) = match period.reached {
        Some(false) => ("missed", Icon::Missed),
        _ => ("met", Icon::Met),
    };
    html! {
        <li class="pb">
            <span class="pn">{ words::name(period.period) }</span>
            <svg class="pbar" width="100%" height="22" aria-hidden="true">
                <rect class="trk" y="5" width="100%" height="12" rx="3" />
                if let Some(budget) = &period.budget {
                    <rect class={class} y="5" width={part(budget.used, longest)} height="12" rx="3" />
                    <line class="halo" x1={part(budget.allowed, longest)} x2={part(budget.allowed, longest)} y1="0" y2="22" />
                    <line class="tick" x1={part(budget.allowed, longest)} x2={part(budget.allowed, longest)} y1="0" y2="22" />
                }
            </svg>
            <span class="pv">{ figure(period) }</span>
            <span class={classes!("ps", class)}>
                if period.reached.is_some() { { icon.draw() } }
                { standing(period) }
                if !period.complete { { ", " }{ EN.so_far } }
            </span>
        </li>
    }
}

/// The figure, or why there is none.
fn figure(period: &AvailabilityPeriod) -> String {
    match period.figure {
        Some(figure) => words::figure(figure),
        None => words::no_figure(period.no_figure).into(),
    }
}

/// What is left of the budget.
fn standing(period: &AvailabilityPeriod) -> String {
    period
        .budget
        .as_ref()
        .map_or_else(|| words::no_figure(period.no_figure).into(), words::budget)
}

fn table_of(report: &AvailabilityReport, periods: &[&AvailabilityPeriod]) -> Html {
    let shown = &periods[periods.len().saturating_sub(ROWS)..];
    let by_time = |period: &AvailabilityPeriod| {
        let budget = period.budget.as_ref();
        budget.is_none_or(|budget| budget.unit == BudgetUnit::Seconds)
    };
    html! {
        <div class="scr" tabindex="0" role="region" aria-label={report.measure.clone()}>
            <table class="cht">
                <caption class="vh">{ &report.measure }</caption>
                <thead><tr>
                    <th scope="col">{ EN.th[0] }</th>
                    for head in &EN.th[1..] { <th scope="col" class="num">{ *head }</th> }
                </tr></thead>
                <tbody>
                    for period in shown {
                        <tr>
                            <th scope="row">{ words::name(period.period) }{ if period.complete { "" } else { " " } }{ if period.complete { "" } else { EN.so_far.get() } }</th>
                            <td class="num">{ figure(period) }</td>
                            <td class="num">{ format::length(period.service_time) }</td>
                            <td class="num">{ if by_time(period) { words::duration(period.downtime) } else { "–".to_owned() } }</td>
                            <td class="num">{ standing(period) }</td>
                            <td class="num">{ match period.reached { Some(true) => EN.reached, Some(false) => EN.missed, None => COMMON.dash } }</td>
                        </tr>
                    }
                </tbody>
            </table>
            if shown.len() < periods.len() { { cut(shown.len(), periods.len()) } }
        </div>
    }
}

fn cut(shown: usize, all: usize) -> Html {
    html! { <p class="fine">{ fill(EN.rows_shown, &[&shown.to_string(), &all.to_string()]) }</p> }
}

/// What a kind of mark is called, and the class that draws it.
fn kind(kind: MarkKind) -> (Text, &'static str) {
    let number = MarkKind::ALL.iter().position(|known| *known == kind);
    let number = number.unwrap_or_default();
    let class = ["cnt", "exc", "sht", "out", "oth"];
    (EN.marks[number], class[number])
}

/// A mark: full height where it counts, half with slanted lines where it is left out, low and empty where it
/// is too short, dashed outside the hours, dotted else.
fn shape(kind_of: MarkKind, x: String, width: String) -> Html {
    let (y, height) = match kind_of {
        MarkKind::Counted => ("3", "34"),
        MarkKind::Excluded => ("11", "18"),
        MarkKind::TooShort => ("25", "12"),
        MarkKind::Outside | MarkKind::Other => ("15", "10"),
    };
    html! { <rect class={kind(kind_of).1} {x} {y} {width} {height} /> }
}

fn strip(state: &State, periods: &[&AvailabilityPeriod]) -> Html {
    let Some(range) = layout::range(periods) else {
        return Html::default();
    };
    let (marks, counts) = layout::marks(periods, range);
    let zone = state.zone();
    let day = |at: Instant| format::dated(format::wall(at, zone).date());
    let ends = [day(range.0), day(Instant(range.1.0 - 1))];
    let told = counts
        .iter()
        .map(|&(of, count)| [kind(of).0.get(), " ", &count.to_string()].concat());
    let told = told.collect::<Vec<_>>().join(UNITS.comma.get());
    let caption = fill(EN.strip, &[&ends[0], &ends[1]]);
    let spoken = match told.is_empty() {
        true => caption.clone(),
        false => [&caption, ": ", &told].concat(),
    };
    let starts = periods.iter().skip(1);
    let mark = |mark: &Mark| {
        let (x, width) = (attribute(mark.from), attribute(mark.to - mark.from));
        shape(mark.kind, x, width)
    };
    html! {
        <figure class="avs">
            <figcaption class="fine">{ caption }</figcaption>
            <svg class="ast" width="100%" height="40" role="img" aria-label={spoken}>
                <rect class="trk" y="14" width="100%" height="12" />
                for start in starts {
                    <line class="sep" x1={attribute(layout::place(start.from, range))} x2={attribute(layout::place(start.from, range))} y1="8" y2="32" />
                }
                for one in &marks { { mark(one) } }
            </svg>
            if !counts.is_empty() {
                <ul class="plain avk" aria-hidden="true">
                    for (of, count) in counts {
                        <li><svg class="ast" width="18" height="40">{ shape(of, "2".to_owned(), "12".to_owned()) }</svg>{ kind(of).0 }{ " " }<b>{ count }</b></li>
                    }
                </ul>
            }
        </figure>
    }
}

/// The time between failures: of the period, if there is only one, or over all.
fn reliability(report: &AvailabilityReport, periods: &[&AvailabilityPeriod]) -> Html {
    let text = match periods {
        [] => return Html::default(),
        [one] => words::reliability(one.failures, one.mtbf, one.mtrs),
        all if all.len() == report.periods.len() => {
            let overall = &report.overall;
            words::reliability(overall.failures, overall.mtbf, overall.mtrs)
        }
        _ => return Html::default(),
    };
    html! { <p class="ins">{ text }</p> }
}

fn derivation(state: &State, measure: &str, periods: &[&AvailabilityPeriod]) -> Html {
    let all: Vec<&CountedOutage> = periods.iter().flat_map(|period| &period.outages).collect();
    if all.is_empty() {
        return Html::default();
    }
    let shown = &all[all.len().saturating_sub(ROWS)..];
    let zone = state.zone();
    let time = |at: Instant| format::day_time(format::wall(at, zone));
    let label = [EN.derivation.get(), " ", measure].concat();
    html! {
        <details class="more">
            <summary>{ EN.derivation }<span class="vh">{ " " }{ measure }</span></summary>
            <div class="scr" tabindex="0" role="region" aria-label={label.clone()}>
                <table class="cht">
                    <caption class="vh">{ label }</caption>
                    <thead><tr>
                        for head in &EN.derivation_th[..2] { <th scope="col">{ *head }</th> }
                        for head in &EN.derivation_th[2..6] { <th scope="col" class="num">{ *head }</th> }
                        <th scope="col">{ EN.derivation_th[6] }</th>
                    </tr></thead>
                    <tbody>
                        for one in shown {
                            <tr>
                                <th scope="row">{ time(one.from) }</th>
                                <td>{ time(one.to) }</td>
                                <td class="num">{ format::length(one.service_seconds) }</td>
                                <td class="num">{ format::length(one.excluded_seconds) }</td>
                                <td class="num">{ words::figure(one.weight) }</td>
                                <td class="num">{ words::duration(one.counted) }</td>
                                <td>
                                    { words::not_counted(one.not_counted) }
                                    if one.outage.is_none() { { ", " }{ EN.by_requests } }
                                </td>
                            </tr>
                        }
                    </tbody>
                </table>
                if shown.len() < all.len() { { cut(shown.len(), all.len()) } }
            </div>
        </details>
    }
}
