//! Availability in words: what a measure promises, what its goal leaves, what became of it.
//!
//! Pure; `clause` shows the terms, `drawing` the rest. Figures are cut and not rounded, so that none ever
//! looks better than it is.

use crate::availability::{
    AvailabilityPeriod, Budget, BudgetUnit, NoFigure, NotCounted, allowed_downtime, allowed_in,
};
use crate::compliance::{Month, PeriodId};
use crate::document::agreement::Agreement;
use crate::document::availability::{
    Availability, Basis, Component, ErrorRate, Excluded, Exclusion, OutageCount,
};
use crate::document::choices::word;
use crate::document::measure::{FigureRounding, FigureRoundingMode, MonthBlock, Periods};
use crate::holidays::HolidayData;
use crate::money::Percent;
use crate::report::Report;
use crate::time::Instant;
use crate::ui::format;
use crate::ui::terms::finer::dated::date;
use crate::ui::terms::finer::{figures, length, look};
use crate::ui::text::availability::EN;
use crate::ui::text::finer::EN as FINER;
use crate::ui::text::units::EN as UNITS;
use crate::ui::text::{Text, fill};
use crate::zone::Zone;
use rust_decimal::prelude::ToPrimitive;
use rust_decimal::{Decimal, RoundingStrategy};

/// The decimals that figures are shown with.
const SHOWN: u32 = 4;

/// `uptime: 99.9% up each month, around the clock.`
pub fn headline(agreement: &Agreement, measure: &Availability) -> String {
    let goal = format::percent(measure.goal);
    let period = figures::period(measure.period);
    let hours = hours(agreement, &measure.calendar);
    fill(EN.headline, &[&measure.id, &goal, &period, &hours]) + "."
}

/// The hours of a calendar, as a sentence refers to them.
fn hours(agreement: &Agreement, id: &str) -> String {
    let calendar = agreement.calendars.get(id);
    match calendar {
        Some(calendar) if calendar.is_always() => EN.around_the_clock.get().to_owned(),
        Some(_) if agreement.service_hours() == Some(id) => EN.service_hours.get().to_owned(),
        _ => fill(EN.hours_of, &[id]),
    }
}

/// The word of a basis.
pub fn basis(basis: &Basis) -> &'static str {
    match basis {
        Basis::Minutes => "minutes",
        Basis::Fixed { .. } => "fixed",
        Basis::Requests => "requests",
        Basis::ErrorRateMean { .. } => "error-rate-mean",
        Basis::ErrorRateMinutes { .. } => "error-rate-minutes",
        Basis::Scores { .. } => "scores",
    }
}

/// What a measure says beside its goal, period and hours.
pub fn sentences(measure: &Availability) -> Vec<String> {
    let mut says = Vec::new();
    let mut add = |text: String| {
        if !text.is_empty() {
            says.push(text + ".");
        }
    };
    let share = EN.bases.map(|(word, says, _)| (word, says));
    let share = look(&share, basis(&measure.basis));
    add(match &measure.basis {
        Basis::Minutes | Basis::Requests | Basis::Scores { .. } => share.into(),
        Basis::Fixed { time } => fill(share, &[&length(*time)]),
        Basis::ErrorRateMean { interval } => fill(share, &[&length(*interval)]),
        Basis::ErrorRateMinutes { interval, down } => {
            let rate = match down {
                ErrorRate::Above(rate) => fill(EN.above, &[&rate.to_string()]),
                ErrorRate::From(rate) => fill(EN.from, &[&rate.to_string()]),
            };
            fill(share, &[&length(*interval), &rate])
        }
    });
    if !measure.of.is_empty() {
        add(fill(EN.of, &[&measure.of.join(EN.and.get())]));
    }
    if let Some(users) = measure.users {
        add(fill(EN.users, &[&users.to_string()]));
    }
    if let Some(shortest) = measure.shortest_outage {
        add(fill(EN.shortest, &[&length(shortest)]));
    }
    let counts = EN.counts.map(|(word, says, _)| (word, says));
    add(look(&counts, word(OutageCount::WORDS, &measure.count)).into());
    if !measure.exclude.is_empty() {
        let kinds: Vec<String> = measure.exclude.iter().map(exclusion).collect();
        add(fill(EN.excludes, &[&format::long_list(&kinds)]));
    }
    if measure.excluded == Excluded::AsUp {
        add(EN.excluded_up.get().to_owned());
    }
    if let Some(component) = &measure.components {
        add(fill(EN.components, &[&components(component)]));
    }
    if let Some(FigureRounding { to, mode }) = measure.rounding {
        let how = look(&FINER.roundings, word(FigureRoundingMode::WORDS, &mode));
        add(fill(FINER.rounded, &[how.get(), &to.to_string()]));
    }
    if let Some(effective) = measure.effective {
        let from = date(effective.from);
        add(match effective.until {
            Some(until) => fill(FINER.holds_until, &[&from, &date(until)]),
            None => fill(FINER.holds_from, &[&from]),
        });
    }
    says
}

fn exclusion(exclusion: &Exclusion) -> String {
    match exclusion.at_most {
        Some(most) => fill(EN.at_most, &[&exclusion.kind, &length(most)]),
        None => exclusion.kind.clone(),
    }
}

/// `web (99.95%) and any of (db-1, db-2)`.
fn components(component: &Component) -> String {
    let list = |parts: &[Component], between: &str| {
        let parts: Vec<String> = parts.iter().map(components).collect();
        parts.join(between)
    };
    let bracketed = |parts: &[Component]| ["(", &list(parts, &UNITS.comma), ")"].concat();
    match component {
        Component::Service { service, goal } => match goal {
            Some(goal) => fill(EN.promised, &[service, &format::percent(*goal)]),
            None => service.clone(),
        },
        Component::Series { of } => list(of, EN.and.get()),
        Component::Parallel { of } => fill(EN.any_of, &[&bracketed(of)]),
        Component::KOfN { k, of } => fill(EN.k_of, &[&k.to_string(), &bracketed(of)]),
    }
}

/// What the goal leaves for downtime in the month, the quarter and the year of an instant; in the fixed time
/// where there is one. Of figures that are made of requests nothing can be said.
pub fn leaves(
    agreement: &Agreement,
    measure: &Availability,
    holidays: &HolidayData,
    zone: Zone,
    at: Instant,
) -> Vec<String> {
    let goal = measure.goal;
    let shown = format::percent(goal);
    let leaves = |of: &str, seconds| {
        let down = duration(seconds);
        fill(EN.leaves_down, &[&shown, of, &down]) + "."
    };
    let Some(calendar) = agreement.calendars.get(&measure.calendar) else {
        return Vec::new();
    };
    match measure.basis {
        Basis::Minutes => {}
        Basis::Fixed { time } => {
            let seconds = time.in_seconds(agreement.day_seconds());
            let seconds = seconds.map(|seconds| allowed_in(goal, seconds));
            return seconds.map_or(Vec::new(), |down| vec![leaves(&length(time), down)]);
        }
        _ => return Vec::new(),
    }
    let block = |block| Periods::Months {
        block,
        starts_in: 1,
        starts_on: 1,
    };
    let periods = [
        Periods::MONTH,
        block(MonthBlock::Quarter),
        block(MonthBlock::Year),
    ];
    let allowed = periods
        .into_iter()
        .filter_map(|period| allowed_downtime(goal, calendar, zone, holidays, period, at).ok());
    allowed
        .map(|allowed| leaves(&name(allowed.period), allowed.seconds))
        .collect()
}

/// `November 2026`, `Q4 2026`, `2026`, or the form of documents.
pub fn name(period: PeriodId) -> String {
    match period {
        PeriodId::Month(month) => format::month_of_year(month.month, month.year),
        PeriodId::Quarter { year, quarter } => {
            ["Q", &quarter.to_string(), " ", &year.to_string()].concat()
        }
        PeriodId::HalfYear { year, half } => {
            ["H", &half.to_string(), " ", &year.to_string()].concat()
        }
        other => other.to_string().replace('/', " – "),
    }
}

/// A length in seconds, to a tenth of one: `43 m 12 s`, `40 m 19.2 s`.
pub fn duration(seconds: Decimal) -> String {
    let cut = seconds
        .abs()
        .round_dp_with_strategy(1, RoundingStrategy::ToZero)
        .normalize();
    let whole = cut.trunc().to_i64().unwrap_or(i64::MAX);
    let second = UNITS.short_units[3];
    if cut.scale() == 0 {
        return match whole {
            0 => ["0", &*second].join(&format::THIN.to_string()),
            whole => format::length(whole),
        };
    }
    let minutes = whole / 60 * 60;
    let rest = format::decimal(cut - Decimal::from(minutes));
    let rest = [&*rest, &*second].join(&format::THIN.to_string());
    match minutes {
        0 => rest,
        minutes => [&format::length(minutes), &*rest].join(&format::NBSP.to_string()),
    }
}

/// A figure, cut after four decimals.
pub fn figure(figure: Percent) -> String {
    let cut = figure
        .0
        .round_dp_with_strategy(SHOWN, RoundingStrategy::ToZero);
    format::percent(Percent(cut))
}

/// What is left of a budget, or how far it is overrun.
pub fn budget(budget: &Budget) -> String {
    let (left, overrun) = match budget.unit {
        BudgetUnit::Seconds => (EN.left, EN.overrun),
        BudgetUnit::Intervals => (EN.intervals_left, EN.intervals_overrun),
        BudgetUnit::Requests => (EN.requests_left, EN.requests_overrun),
    };
    let amount = |amount: Decimal| match budget.unit {
        BudgetUnit::Seconds => duration(amount),
        _ => amount
            .abs()
            .round_dp_with_strategy(1, RoundingStrategy::ToZero)
            .normalize()
            .to_string(),
    };
    let [rest, used, allowed] = [budget.left, budget.used, budget.allowed].map(amount);
    match budget.left < Decimal::ZERO {
        true => fill(overrun, &[&rest, &used, &allowed]),
        false => fill(left, &[&rest, &allowed]),
    }
}

/// Why there is no figure.
pub fn no_figure(why: Option<NoFigure>) -> Text {
    match why {
        Some(NoFigure::NoRequests) => EN.no_requests,
        _ => EN.no_service_time,
    }
}

/// Mean time between failures, and to restore service.
pub fn reliability(failures: u64, mtbf: Option<Decimal>, mtrs: Option<Decimal>) -> String {
    let Some((between, restore)) = mtbf.zip(mtrs) else {
        return EN.no_failures.get().to_owned();
    };
    let sentence = match failures {
        1 => EN.one_failure,
        _ => EN.failures,
    };
    let parts = [failures.to_string(), duration(between), duration(restore)];
    fill(sentence, &[&parts[0], &parts[1], &parts[2]])
}

/// Why an outage counts nothing.
pub fn not_counted(why: Option<NotCounted>) -> Text {
    let word = match why {
        None => return EN.counted,
        Some(NotCounted::Excluded) => "excluded",
        Some(NotCounted::TooShort) => "too-short",
        Some(NotCounted::OutsideHours) => "outside-hours",
        Some(NotCounted::NotYet) => "not-yet",
        Some(NotCounted::CountedAlready) => "counted-already",
        Some(NotCounted::Redundant) => "redundant",
        Some(NotCounted::NobodyHit) => "nobody-hit",
        Some(NotCounted::BySamples) => "by-samples",
    };
    look(&EN.not_counted, word)
}

/// The first and the last month in which availability is measured.
#[inline(never)]
pub fn months(report: &Report, zone: Zone) -> Option<(Month, Month)> {
    let periods = report.availability.iter().flat_map(|one| &one.periods);
    let last = |to: Instant| Month::of(Instant(to.0 - 1), zone);
    let months = periods.map(|period| (Month::of(period.from, zone), last(period.to)));
    months.reduce(|one, other| (one.0.min(other.0), one.1.max(other.1)))
}

/// In how many periods availability is missed now, against before; nothing if in as many.
#[inline(never)]
pub fn changed(before: &Report, now: &Report) -> Option<String> {
    let missed = |report: &Report| {
        let periods = report.availability.iter().flat_map(|one| &one.periods);
        let missed = |period: &&AvailabilityPeriod| period.reached == Some(false);
        periods.filter(missed).count() as i64
    };
    let change = missed(now) - missed(before);
    let sentence = match change {
        0 => return None,
        1.. => EN.more_missed,
        _ => EN.fewer_missed,
    };
    Some(fill(sentence, &[&change.abs().to_string()]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::format::{NBSP, THIN};

    fn plain(text: &str) -> String {
        text.replace([THIN, NBSP], " ")
    }

    fn measure(more: &str) -> (Agreement, Availability) {
        let json = [
            r#"{ "id": "uptime", "calendar": "office", "goal": "99.9%", "period": "month""#,
            more,
            "}",
        ];
        let json = json.concat();
        let measure: Availability = crate::document::read(&json, "").expect(&json);
        let mut agreement = crate::example::agreement();
        agreement.availability = vec![measure.clone()];
        assert_eq!(agreement.validate(), [], "{json}");
        (agreement, measure)
    }

    #[test]
    fn a_measure_says_all_of_its_terms() {
        for (more, expected) in [
            ("", ""),
            (
                r#", "basis": { "kind": "fixed", "time": "720h" }"#,
                "Of 720 h in every period.",
            ),
            (
                r#", "basis": { "kind": "error-rate-minutes", "interval": "1m", "above": "5%" }"#,
                "Down in every stretch of 1 m with an error rate above 5%.",
            ),
            (
                r#", "of": ["web", "shop"], "users": 500, "shortestOutage": "5m", "count": "whole-minutes""#,
                "For web and shop. Weighed by users hit, of 500. Outages shorter than 5 m do not count. Only whole minutes count.",
            ),
            (
                r#", "exclude": ["customer", { "kind": "maintenance", "atMost": "10h" }], "excluded": "as-up""#,
                "Left out: customer; maintenance, at most 10 h a period. What is left out counts as time up.",
            ),
            (
                r#", "components": { "kind": "series", "of": [{ "service": "web", "goal": "99.95%" }, { "kind": "parallel", "of": ["db-1", "db-2"] }, { "kind": "k-of-n", "k": 2, "of": ["a", "b", "c"] }] }"#,
                "Up while these are: web (99.95%) and any of (db-1, db-2) and 2 of (a, b, c).",
            ),
            (
                r#", "rounding": { "to": "0.01%", "mode": "down" }, "effective": { "from": "2026-01-01" }"#,
                "The figure is rounded down to multiples of 0.01% before it is compared. Counts from Thu 1 Jan 2026 on.",
            ),
        ] {
            let (agreement, measure) = measure(more);
            assert_eq!(plain(&sentences(&measure).join(" ")), expected, "{more}");
            let headline = headline(&agreement, &measure);
            assert_eq!(
                headline,
                "uptime: 99.9% up each month, in the service hours."
            );
        }
    }

    #[test]
    fn a_goal_leaves_so_much_downtime() {
        let at = "2026-11-24T12:00:00Z".parse().expect("a time");
        let zone = Zone::named("Europe/London").expect("a zone");
        let (agreement, mut measure) = measure("");
        let mut said = |calendar: &str, basis: Basis| {
            measure.calendar = calendar.to_owned();
            measure.basis = basis;
            let holidays = HolidayData::default();
            plain(&leaves(&agreement, &measure, &holidays, zone, at).join(" "))
        };
        let always = agreement.around_the_clock().expect("the example's");
        // 30, 92 and 365 days; the quarter has the hour that October's clock change adds, and the year
        // gains in autumn what it lost in spring: 0.001 × 7,952,400 s.
        assert_eq!(
            said(always, Basis::Minutes),
            "99.9% of November 2026 leaves 43 m 12 s of downtime. \
             99.9% of Q4 2026 leaves 2 h 12 m 32.4 s of downtime. \
             99.9% of 2026 leaves 8 h 45 m 36 s of downtime."
        );
        // November 2026 has 21 working days of 8 h 30 m: 0.001 × 642,600 s.
        let office = said("office", Basis::Minutes);
        assert!(
            office.starts_with("99.9% of November 2026 leaves 10 m 42.6 s of downtime."),
            "{office}"
        );
        let time = "720h".parse().expect("a length");
        assert_eq!(
            said("office", Basis::Fixed { time }),
            "99.9% of 720 h leaves 43 m 12 s of downtime."
        );
        assert_eq!(said("office", Basis::Requests), "");
    }

    #[test]
    fn figures_are_cut_and_never_flatter() {
        for (figure, expected) in [("99.99999", "99.9999%"), ("99.9", "99.9%"), ("100", "100%")] {
            let read = Percent(figure.parse().expect("a number"));
            assert_eq!(super::figure(read), expected);
        }
        for (seconds, expected) in [
            ("0", "0 s"),
            ("2592", "43 m 12 s"),
            ("2419.2", "40 m 19.2 s"),
            ("259.2", "4 m 19.2 s"),
            ("0.25", "0.2 s"),
            ("60.05", "1 m"),
        ] {
            let seconds = seconds.parse().expect("a number");
            assert_eq!(plain(&duration(seconds)), expected);
        }
    }

    #[test]
    fn budgets_say_what_is_left() {
        for (unit, allowed, used, expected) in [
            (
                BudgetUnit::Seconds,
                2592,
                1842,
                "12 m 30 s of 43 m 12 s left",
            ),
            (
                BudgetUnit::Seconds,
                2592,
                2640,
                "Overrun by 48 s: 44 m used of 43 m 12 s",
            ),
            (
                BudgetUnit::Requests,
                100,
                40,
                "60 of 100 failed requests left",
            ),
            (
                BudgetUnit::Intervals,
                5,
                7,
                "Overrun by 2: 7 intervals of 5",
            ),
        ] {
            let (allowed, used) = (Decimal::from(allowed), Decimal::from(used));
            let left = allowed - used;
            let said = budget(&Budget {
                unit,
                allowed,
                used,
                left,
            });
            assert_eq!(plain(&said), expected);
        }
    }
}
