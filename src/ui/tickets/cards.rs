//! The two headline figures: compliance as a ring, and the estimated credit.

use super::insight::{self, Insight};
use super::period;
use crate::compliance::{Counts, Figure, MetricReport, Month};
use crate::credits::CreditPeriod;
use crate::document::agreement::Metric;
use crate::money::Percent;
use crate::time::Local;
use crate::ui::credit::card;
use crate::ui::format;
use crate::ui::format::number;
use crate::ui::frame::RegionProps;
use crate::ui::icon::Icon;
use crate::ui::judged::Judged;
use crate::ui::language::use_language;
use crate::ui::page::Hidden;
use crate::ui::state::{Source, State};
use crate::ui::store::Current;
use crate::ui::text::tickets::EN;
use crate::ui::text::{fill, fill_for};
use rust_decimal::prelude::ToPrimitive;
use std::rc::Rc;
use yew::prelude::*;

/// Months with a credit that are named one by one.
const NAMED: usize = 6;
/// The gap between the two parts of the ring, and the shortest part, in thousandths of its length.
const GAP: u64 = 9;
const SHORTEST: u64 = 12;

/// The figures of the chosen metric over the chosen months.
pub fn figures(state: &State) -> Option<MetricReport> {
    let view = &state.tickets_view;
    let all = state.report.metric(view.metric)?;
    Some(match view.period {
        Some((first, last)) => all.during(first, last),
        None => all.clone(),
    })
}

/// `91.4`, rounded once for showing.
pub fn share(percent: Percent) -> String {
    let mut shown = percent.shown();
    shown.rescale(1);
    format::decimal(shown)
}

/// `91.4%`, rounded once for showing.
pub fn percent_of(percent: Percent) -> String {
    let mut shown = percent.shown();
    shown.rescale(1);
    format::percent_of(shown)
}

/// A percentage in thousandths, for drawing.
pub fn thousandths(percent: Percent) -> u64 {
    (percent.0 * rust_decimal::Decimal::TEN)
        .to_u64()
        .unwrap_or(0)
}

/// What an insight follows from; equal when nothing of it changed.
#[derive(Clone)]
struct Needs {
    report: Rc<Judged>,
    metric: Metric,
    period: Option<(Month, Month)>,
}

impl PartialEq for Needs {
    fn eq(&self, other: &Needs) -> bool {
        Rc::ptr_eq(&self.report, &other.report)
            && (self.metric, self.period) == (other.metric, other.period)
    }
}

/// Both cards.
#[component]
pub fn Cards(props: &RegionProps) -> Html {
    use_language();
    let state = &props.state;
    let needs = Needs {
        report: state.report.clone(),
        metric: state.tickets_view.metric,
        period: state.tickets_view.period,
    };
    let insight = {
        let state = state.clone();
        use_memo(needs, move |needs| {
            let tickets = &needs.report.document().tickets;
            insight::insight(&needs.report, tickets, &figures(&state)?, needs.period)
        })
    };
    html! {
        <div class="k2">
            { compliance(state, (*insight).as_ref()) }
            if !state.hides(Hidden::Credits) { { credit(state) } }
        </div>
    }
}

fn compliance(state: &State, insight: Option<&Insight>) -> Html {
    let view = &state.tickets_view;
    let Some(figures) = figures(state) else {
        return html! {};
    };
    let counts = figures.overall.counts;
    let title = match view.metric {
        Metric::FirstResponse => EN.replied_in_time,
        _ => EN.met_target,
    };
    let not_judged = not_judged(counts.open, counts.unknown);
    let no_history =
        matches!(&state.current.source, Source::Import(source) if !source.status_history);
    let Some(compliance) = figures.overall.compliance else {
        return html! {
            <div class="card kp">
                <div>
                    <h3 class="eyebrow">{ title }</h3>
                    <p>{ EN.none_judged }{ " " }{ not_judged }</p>
                    if no_history { <p class="ins">{ EN.no_pauses }</p> }
                </div>
            </div>
        };
    };
    let of = met_of(&counts);
    let shown = percent_of(compliance);
    let goal = figures.goal.map(format::percent);
    let met = counts.met * 1000 / counts.judged.max(1);
    html! {
        <div class="card kp">
            <div class="kring">
                <svg class="ring" viewBox="0 0 128 128" role="img" aria-label={match &goal {
                    Some(goal) => fill(EN.ring_goal, &[&shown, &of, goal]),
                    None => fill(EN.ring, &[&shown, &of]),
                }}>
                    <g transform="rotate(-90 64 64)">
                        { arc("r0", 0, 1000) }
                        { ring(met, counts.breached > 0) }
                        if let Some(goal) = figures.goal {
                            { arc("r3", thousandths(goal).saturating_sub(3), 6) }
                        }
                    </g>
                </svg>
                <div class="kc" aria-hidden="true">
                    <b>{ shown }</b>
                    if let Some(goal) = &goal { <span>{ fill(EN.goal, &[goal]) }</span> }
                </div>
            </div>
            <div class="kt">
                <h3 class="eyebrow">{ title }</h3>
                <p class="kfig">{ of }</p>
                { distance(&figures.overall) }
                if let Some(insight) = insight { <p class="ins">{ sentence(insight) }</p> }
                if !not_judged.is_empty() { <p class="ins">{ not_judged }</p> }
                if no_history { <p class="ins">{ EN.no_pauses }</p> }
            </div>
        </div>
    }
}

/// The two parts of the ring with a gap between them, so that they differ without colour.
fn ring(met: u64, missed: bool) -> Html {
    if !missed {
        return arc("r1", 0, 1000);
    }
    let end = met.clamp(SHORTEST + GAP, 1000 - 2 * GAP - SHORTEST);
    html! {
        <>
            if met > 0 { { arc("r1", 0, end) } }
            { if met > 0 { arc("r2", end + GAP, 1000 - end - 2 * GAP) } else { arc("r2", 0, 1000) } }
        </>
    }
}

/// A part of the ring, in thousandths of its length.
fn arc(class: &'static str, from: u64, length: u64) -> Html {
    html! {
        <circle class={class} cx="64" cy="64" r="52" pathLength="1000"
            stroke-dasharray={[&length.to_string(), " 1000"].concat()}
            stroke-dashoffset={["-", &from.to_string()].concat()} />
    }
}

/// How far from the goal, as a badge.
fn distance(figure: &Figure) -> Html {
    let Some((compliance, goal)) = figure.compliance.zip(figure.goal) else {
        return html! {};
    };
    let points = Percent((compliance.0 - goal.0).abs());
    let tiny = points.shown().is_zero();
    let reached = figure.reached == Some(true);
    let (class, icon) = if reached {
        ("met", Icon::Met)
    } else {
        ("missed", Icon::Missed)
    };
    let text = match (reached, tiny) {
        (true, true) => EN.at_goal.get().to_owned(),
        (true, false) => fill(EN.over, &[&share(points)]),
        (false, true) => EN.just_under.get().to_owned(),
        (false, false) => fill(EN.under, &[&share(points)]),
    };
    html! { <p><span class={classes!("bdg", class)}>{ icon.draw() }{ text }</span></p> }
}

/// `117 of 128`.
pub fn met_of(counts: &Counts) -> String {
    fill(EN.met_of, &[&number(counts.met), &number(counts.judged)])
}

/// What is in no figure yet, and what never will be.
fn not_judged(open: u64, unknown: u64) -> String {
    let (some_open, some_unknown) = (number(open), number(unknown));
    match (open, unknown) {
        (0, 0) => String::new(),
        (_, 0) => fill(EN.not_judged_open, &[&some_open]),
        (0, _) => fill(EN.not_judged_unknown, &[&some_unknown]),
        _ => fill(EN.not_judged_both, &[&some_open, &some_unknown]),
    }
}

fn sentence(insight: &Insight) -> String {
    match insight {
        Insight::Few { judged, points } => {
            fill_for(*judged, EN.few, &[&number(*judged), &number(*points)])
        }
        Insight::Afternoon {
            some,
            missed,
            priority,
            hour,
        } => {
            let after = format::time(Local(*hour * 3600));
            fill_for(
                *some,
                EN.afternoon,
                &[&number(*some), &number(*missed), priority, &after],
            )
        }
        Insight::Priority {
            some,
            missed,
            priority,
        } => fill_for(
            *some,
            EN.of_priority,
            &[&number(*some), &number(*missed), priority],
        ),
        Insight::Month {
            some,
            missed,
            month,
        } => {
            let month = period::name((*month, *month));
            fill_for(
                *some,
                EN.in_month,
                &[&number(*some), &number(*missed), &month],
            )
        }
        Insight::OneHour { some, missed } => fill(EN.one_hour, &[&number(*some), &number(*missed)]),
        Insight::Waiting { percent } => {
            fill(EN.waited, &[&format::percent(Percent((*percent).into()))])
        }
    }
}

fn credit(state: &Current) -> Html {
    let Some(credits) = card::credits(state) else {
        return html! {
            <div class="card"><h3 class="eyebrow">{ EN.credit }</h3><p class="ins">{ EN.no_credits }</p></div>
        };
    };
    let money = |amount| format::money(amount, &credits.currency);
    let causes: Vec<_> = credits
        .periods
        .iter()
        .filter(|period| period.amount.0 > rust_decimal::Decimal::ZERO)
        .collect();
    let year = |cause: &&CreditPeriod| cause.period.last_month().map(|month| month.year);
    let years = causes
        .iter()
        .any(|cause| Some(year(cause)) != causes.last().map(year));
    let mut named = String::new();
    for (position, cause) in causes.iter().rev().take(NAMED).rev().enumerate() {
        if position > 0 {
            named.push_str(", ");
        }
        match cause.period.month() {
            Some(month) => {
                named.push_str(format::short_month(month.month));
                if years {
                    named.push(' ');
                    named.push_str(&month.year.to_string());
                }
            }
            None => named.push_str(&cause.period.to_string()),
        }
        named.push(' ');
        named.push_str(&money(cause.amount));
        if !cause.complete {
            named.push_str(EN.so_far.get());
        }
    }
    if causes.len() > NAMED {
        named = fill(
            EN.and_more,
            &[&named, &number((causes.len() - NAMED) as u64)],
        );
    }
    let of_fees = credits
        .share()
        .map(|part| fill(EN.of_fees, &[&percent_of(part), &money(credits.charges)]));
    html! {
        <div class="card">
            <h3 class="eyebrow">{ EN.credit }</h3>
            <p class="kfig">{ money(credits.amount) }</p>
            if causes.is_empty() {
                <p class="ins">{ EN.nothing_owed }</p>
            } else {
                <p class="ins">{ named }{ ". " }{ of_fees }</p>
            }
            <p class="cav">{ Icon::Warning.draw() }<slot name="disclaimer">{ EN.estimate }</slot></p>
            <card::Derivation state={state.clone()} />
        </div>
    }
}
