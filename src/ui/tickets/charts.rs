//! Compliance by priority as bars and by month as dots on a line; both can be shown as tables.

use super::cards::met_of;
use super::cards::{figures, share, thousandths};
use super::period;
use super::view::Show;
use crate::compliance::{Figure, MetricReport, MonthFigure};
use crate::credits::CreditPeriod;
use crate::money::Percent;
use crate::ui::format;
use crate::ui::format::number;
use crate::ui::frame::RegionProps;
use crate::ui::icon::Icon;
use crate::ui::language::use_language;
use crate::ui::page::Hidden;
use crate::ui::state::{Action, State};
use crate::ui::text::fill;
use crate::ui::text::tickets::EN;
use crate::ui::text::units::EN as UNITS;
use yew::prelude::*;

/// Months drawn at most; the table has all.
const DRAWN: usize = 12;
/// From so many months on, labels have to be thinned out where there is little room.
const MANY: usize = 7;

/// Both charts.
#[component]
pub fn Charts(props: &RegionProps) -> Html {
    use_language();
    let RegionProps { state, dispatch } = props;
    let Some(figures) = figures(state) else {
        return html! {};
    };
    let tables = state.tickets_view.tables;
    let toggle = |chart: usize| {
        let (dispatch, shown) = (dispatch.clone(), tables[chart]);
        let onclick = Callback::from(move |_: MouseEvent| {
            dispatch.emit(Action::Show(Show::Table(chart, !shown)))
        });
        let name = if chart == 0 {
            EN.by_priority
        } else {
            EN.by_month
        };
        html! {
            <button type="button" class="lk swt" {onclick}>
                { if shown { EN.show_chart } else { EN.show_table } }<span class="vh">{ " " }{ name }</span>
            </button>
        }
    };
    html! {
        <div class="k2 b">
            <div class="card">
                <div class="ch2"><h3>{ EN.by_priority }</h3>{ toggle(0) }</div>
                { if tables[0] { priority_table(state, &figures) } else { bars(state, &figures) } }
            </div>
            <div class="card">
                <div class="ch2"><h3>{ EN.by_month }</h3>{ toggle(1) }</div>
                { match (figures.months.is_empty(), tables[1]) {
                    (true, _) => html! { <p class="ins">{ EN.nothing_to_draw }</p> },
                    (_, true) => month_table(state, &figures),
                    _ => months(state, &figures),
                } }
            </div>
        </div>
    }
}

/// Whether a figure without a goal counts as good: it does.
fn is_good(figure: &Figure) -> bool {
    figure.reached != Some(false)
}

fn percent_of(figure: &Figure) -> String {
    figure
        .compliance
        .map_or(EN.dash.get().to_owned(), |compliance| {
            super::cards::percent_of(compliance)
        })
}

fn name_of(state: &State, id: &str) -> Html {
    let mut priorities = state.agreement().priorities.iter();
    let position = priorities
        .position(|priority| priority.id == id)
        .unwrap_or(0);
    let name = state
        .agreement()
        .priorities
        .get(position)
        .map_or("", |priority| &priority.name);
    html! { <><i class={rank(position)} />{ id }{ " " }{ name }</> }
}

/// How much of a priority's square is filled.
pub fn rank(position: usize) -> Classes {
    classes!("rank", ["r0", "r1", "r2", "r3"].get(position).copied())
}

fn bars(state: &State, figures: &MetricReport) -> Html {
    html! {
        <>
            <p class="fine">{ EN.tick_is_goal }</p>
            <ul class="plain pbs">
                for priority in &figures.priorities {
                    { bar(state, &priority.priority, &priority.figure) }
                }
            </ul>
        </>
    }
}

fn bar(state: &State, id: &str, figure: &Figure) -> Html {
    let counts = figure.counts;
    let (class, icon) = if is_good(figure) {
        ("met", Icon::Met)
    } else {
        ("missed", Icon::Missed)
    };
    let width = |percent: Percent| percent_attribute(thousandths(percent));
    html! {
        <li class="pb">
            <span class="pn">{ name_of(state, id) }</span>
            <svg class="pbar" width="100%" height="22" aria-hidden="true">
                <rect class="trk" y="5" width="100%" height="12" rx="3" />
                if let Some(compliance) = figure.compliance {
                    <rect class={class} y="5" width={width(compliance)} height="12" rx="3" />
                }
                if let Some(goal) = figure.goal {
                    <line class="halo" x1={width(goal)} x2={width(goal)} y1="0" y2="22" />
                    <line class="tick" x1={width(goal)} x2={width(goal)} y1="0" y2="22" />
                }
            </svg>
            <span class="pv">{ percent_of(figure) }</span>
            <span class={classes!("ps", (counts.judged > 0).then_some(class))}>
                if counts.judged > 0 { { icon.draw() } }
                { met_of(&counts) }
            </span>
        </li>
    }
}

/// Thousandths as an attribute: `91.7%`.
fn percent_attribute(thousandths: u64) -> String {
    [
        &(thousandths / 10).to_string(),
        ".",
        &(thousandths % 10).to_string(),
        "%",
    ]
    .concat()
}

fn priority_table(state: &State, figures: &MetricReport) -> Html {
    let row = |head: Html, figure: &Figure| {
        html! {
            <tr>
                <th scope="row">{ head }</th>
                <td class="num">{ figure.counts.met }</td>
                <td class="num">{ figure.counts.judged }</td>
                <td class="num">{ percent_of(figure) }</td>
                <td class="num">{ figure.goal.map_or(EN.dash.get().to_owned(), format::percent) }</td>
            </tr>
        }
    };
    html! {
        <table class="cht">
            <caption class="vh">{ EN.by_priority }</caption>
            <thead><tr>
                <th scope="col">{ EN.priority }</th>
                for head in [EN.th_met, EN.th_judged, EN.th_share, EN.th_goal] { <th scope="col" class="num">{ head }</th> }
            </tr></thead>
            <tbody>
                for priority in &figures.priorities {
                    { row(name_of(state, &priority.priority), &priority.figure) }
                }
                { row(html! { EN.all }, &figures.overall) }
            </tbody>
        </table>
    }
}

/// The credit of a month, in words; nothing if the agreement has none by the month.
fn credit_of(state: &State, month: &MonthFigure) -> Option<String> {
    let credits = state.report.credits.as_ref();
    let credits = credits.filter(|_| !state.hides(Hidden::Credits))?;
    let by_month = |period: &CreditPeriod| period.period.month().is_some();
    if !credits.periods.iter().all(by_month) {
        return None;
    }
    let period = credits
        .periods
        .iter()
        .find(|period| period.period.month() == Some(month.period));
    Some(match period.filter(|period| !period.amount.0.is_zero()) {
        Some(period) => format::money(period.amount, &credits.currency),
        None => EN.no_credit.get().to_owned(),
    })
}

fn months(state: &State, figures: &MetricReport) -> Html {
    let hidden = figures.months.len().saturating_sub(DRAWN);
    let shown = &figures.months[hidden..];
    let values: Vec<Option<u64>> = shown
        .iter()
        .map(|month| month.figure.compliance.map(thousandths))
        .collect();
    let goal = figures.goal.map(thousandths);
    let lowest = values
        .iter()
        .flatten()
        .copied()
        .chain(goal)
        .min()
        .unwrap_or(1000);
    // Dots on a line may start above nought, with the start printed: at the ten below the lowest dot.
    let base = (lowest.saturating_sub(30) / 100 * 100).min(700);
    let height = |value: u64| (1000 - value) * 1000 / (1000 - base);
    let across = |position: usize| (2 * position as u64 + 1) * 1000 / (2 * shown.len() as u64);
    let far = |line: &u64| goal.is_none_or(|goal| height(*line).abs_diff(height(goal)) > 90);
    let lines = [1000, (1000 + base) / 2, base].into_iter();
    let axis = |value: u64, class: &'static str| {
        html! { <text class={class} x="34" y={percent_attribute(height(value))} dy="4">{ value / 10 }{ if value == 1000 { "%" } else { "" } }</text> }
    };
    let mut line = String::new();
    let mut pen = "M";
    for (position, value) in values.iter().enumerate() {
        match value {
            Some(value) => {
                line.push_str(pen);
                line.push_str(&across(position).to_string());
                line.push(' ');
                line.push_str(&height(*value).to_string());
                pen = "L";
            }
            // A month without a verdict leaves a gap.
            None => pen = "M",
        }
    }
    let words = shown.iter().map(|month| {
        [
            format::month(month.period.month),
            " ",
            &percent_of(&month.figure),
        ]
        .concat()
    });
    let mut spoken = words.collect::<Vec<_>>().join(UNITS.comma.get());
    if let Some(goal) = figures.goal {
        spoken.push_str(&UNITS.semicolon);
        spoken.push_str(&fill(EN.goal, &[&format::percent(goal)]));
    }
    let dot = |position: usize, month: &MonthFigure| {
        month.figure.compliance.map(|compliance| {
            let y = percent_attribute(height(thousandths(compliance)));
            let good = is_good(&month.figure);
            html! {
                <svg x={percent_attribute(across(position))} {y} overflow="visible">
                    if good { <circle class="ok" r="5.5" /> } else { <path class="no" d="M0-7L7 0 0 7-7 0z" /> }
                    <text class="val" y={if good { "-13" } else { "22" }}>{ share(compliance) }</text>
                </svg>
            }
        })
    };
    let many = (shown.len() >= MANY).then_some("many");
    html! {
        <figure>
            <figcaption class="fine">
                { EN.share_of_met }
                if let Some(goal) = figures.goal { { " " }{ fill(EN.dashed_goal, &[&format::percent(goal)]) } }
                if hidden > 0 { { " " }{ fill(EN.last_months, &[&number(shown.len() as u64), &number(figures.months.len() as u64)]) } }
            </figcaption>
            <div class={classes!("trf", many)}>
                <div class="tr" role="img" aria-label={spoken}>
                    <svg class="axs" width="42" height="160" overflow="visible" aria-hidden="true">
                        for value in lines.clone().filter(far) { { axis(value, "ax") } }
                        if let Some(goal) = goal { { axis(goal, "ax gl") } }
                    </svg>
                    <svg width="100%" height="160" overflow="visible" aria-hidden="true">
                        <svg viewBox="0 0 1000 1000" preserveAspectRatio="none" width="100%" height="100%" overflow="visible">
                            for value in lines {
                                <path class="grid" d={["M0 ", &height(value).to_string(), "H1000"].concat()} />
                            }
                            if let Some(goal) = goal {
                                <path class="goal" d={["M0 ", &height(goal).to_string(), "H1000"].concat()} />
                            }
                            <path class="ln" d={line} />
                        </svg>
                        for (position, month) in shown.iter().enumerate() { { dot(position, month) } }
                    </svg>
                </div>
                <ol class="plain trx" aria-hidden="true">
                    for month in shown {
                        <li><b>{ format::short_month(month.period.month) }</b>{ credit_of(state, month) }</li>
                    }
                </ol>
            </div>
        </figure>
    }
}

fn month_table(state: &State, figures: &MetricReport) -> Html {
    let with_credit = state.report.credits.is_some() && !state.hides(Hidden::Credits);
    html! {
        <div class="scr" tabindex="0" role="region" aria-label={EN.by_month}>
            <table class="cht">
                <caption class="vh">{ EN.by_month }</caption>
                <thead><tr>
                    <th scope="col">{ EN.th_month }</th>
                    for head in [EN.th_met, EN.th_judged, EN.th_share] { <th scope="col" class="num">{ head }</th> }
                    if with_credit { <th scope="col" class="num">{ EN.th_credit }</th> }
                </tr></thead>
                <tbody>
                    for month in &figures.months {
                        <tr>
                            <th scope="row">{ period::name((month.period, month.period)) }{ if month.complete { "" } else { EN.so_far.get() } }</th>
                            <td class="num">{ month.figure.counts.met }</td>
                            <td class="num">{ month.figure.counts.judged }</td>
                            <td class="num">{ percent_of(&month.figure) }</td>
                            if with_credit { <td class="num">{ credit_of(state, month) }</td> }
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}
