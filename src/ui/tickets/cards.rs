//! The two headline figures: compliance as a ring, and the estimated credit.

use super::insight::{self, Insight};
use super::period;
use crate::compliance::{Figure, MetricReport};
use crate::credits::CreditPeriod;
use crate::document::agreement::Metric;
use crate::money::Percent;
use crate::ui::credit::card;
use crate::ui::format;
use crate::ui::frame::RegionProps;
use crate::ui::icon::Icon;
use crate::ui::state::{Source, State};
use crate::ui::store::Current;
use crate::ui::text::tickets::EN;
use rust_decimal::prelude::ToPrimitive;
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
    shown.to_string()
}

/// A percentage in thousandths, for drawing.
pub fn thousandths(percent: Percent) -> u64 {
    (percent.0 * rust_decimal::Decimal::TEN)
        .to_u64()
        .unwrap_or(0)
}

/// Both cards.
#[component]
pub fn Cards(props: &RegionProps) -> Html {
    let state = &props.state;
    html! {
        <div class="k2">
            { compliance(state) }
            { credit(state) }
        </div>
    }
}

fn compliance(state: &State) -> Html {
    let view = &state.tickets_view;
    let Some(figures) = figures(state) else {
        return html! {};
    };
    let counts = figures.overall.counts;
    let title = match view.metric {
        Metric::FirstResponse => EN.replied_in_time,
        _ => EN.met_target,
    };
    let not_judged = (EN.not_judged)(counts.open, counts.unknown);
    let Some(compliance) = figures.overall.compliance else {
        return html! {
            <div class="card kp">
                <div><h3 class="eyebrow">{ title }</h3><p>{ EN.none_judged }{ " " }{ not_judged }</p></div>
            </div>
        };
    };
    let insight = insight::insight(
        &state.report,
        &state.document().tickets,
        &figures,
        view.period,
    );
    let no_history =
        matches!(&state.current.source, Source::Import(source) if !source.status_history);
    let of = (EN.met_of)(counts.met, counts.judged);
    let shown = [&share(compliance), "%"].concat();
    let goal = figures.goal.map(|goal| goal.to_string());
    let met = counts.met * 1000 / counts.judged.max(1);
    html! {
        <div class="card kp">
            <div class="kring">
                <svg class="ring" viewBox="0 0 128 128" role="img" aria-label={(EN.ring)(&shown, &of, goal.as_deref())}>
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
                    if let Some(goal) = &goal { <span>{ (EN.goal)(goal) }</span> }
                </div>
            </div>
            <div class="kt">
                <h3 class="eyebrow">{ title }</h3>
                <p class="kfig">{ of }</p>
                { distance(&figures.overall) }
                if let Some(insight) = insight { <p class="ins">{ sentence(&insight) }</p> }
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
        (true, true) => EN.at_goal.to_owned(),
        (true, false) => (EN.over)(&share(points)),
        (false, true) => EN.just_under.to_owned(),
        (false, false) => (EN.under)(&share(points)),
    };
    html! { <p><span class={classes!("bdg", class)}>{ icon.draw() }{ text }</span></p> }
}

fn sentence(insight: &Insight) -> String {
    match insight {
        Insight::Few { judged, points } => (EN.few)(*judged, *points),
        Insight::Afternoon {
            some,
            missed,
            priority,
            hour,
        } => (EN.afternoon)(*some, *missed, priority, *hour),
        Insight::Priority {
            some,
            missed,
            priority,
        } => (EN.of_priority)(*some, *missed, priority),
        Insight::Month {
            some,
            missed,
            month,
        } => (EN.in_month)(*some, *missed, &period::name((*month, *month))),
        Insight::OneHour { some, missed } => (EN.one_hour)(*some, *missed),
        Insight::Waiting { percent } => (EN.waited)(*percent),
    }
}

fn credit(state: &Current) -> Html {
    let Some(credits) = card::credits(state) else {
        return html! {
            <div class="card"><h3 class="eyebrow">{ EN.credit }</h3><p class="ins">{ EN.no_credits }</p></div>
        };
    };
    let money = |amount| format::money(amount, &credits.currency, &state.lang);
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
                named.push_str(&period::month_name(month)[..3]);
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
            named.push_str(EN.so_far);
        }
    }
    if causes.len() > NAMED {
        named.push_str(&(EN.and_more)(causes.len() - NAMED));
    }
    let of_fees = credits
        .share()
        .map(|part| (EN.of_fees)(&share(part), &money(credits.charges)));
    html! {
        <div class="card">
            <h3 class="eyebrow">{ EN.credit }</h3>
            <p class="kfig">{ money(credits.amount) }</p>
            if causes.is_empty() {
                <p class="ins">{ EN.nothing_owed }</p>
            } else {
                <p class="ins">{ named }{ ". " }{ of_fees }</p>
            }
            <p class="cav">{ Icon::Warning.draw() }{ EN.estimate }</p>
            <card::Derivation state={state.clone()} />
        </div>
    }
}
