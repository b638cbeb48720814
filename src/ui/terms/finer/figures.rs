//! The figures of compliance: what each measure says, in sentences, and its fields.
//!
//! Steps, goals by priority or target, workload limits, exceptions, dates and settled periods are edited as
//! `text`.

use super::dated::date;
use super::{asked, field, length, look, options, read_list, read_number, select};
use crate::document::agreement::{Agreement, Effective, LimitPer, Measure, Metric};
use crate::document::choices::{value, word};
use crate::document::fresh;
use crate::document::measure::{
    Above, CountedIn, Every, FigureRounding, FigureRoundingMode, MeasureUnit, MonthBlock,
    OpenTickets, Periods, Require, StepTime, Volume, Workload,
};
use crate::money::Percent;
use crate::time::Date;
use crate::ui::format;
use crate::ui::icon::Icon;
use crate::ui::terms::clause::{Act, Button, Desk, Edits, Place, clause, id};
use crate::ui::terms::read;
use crate::ui::text::fill;
use crate::ui::text::finer::EN;
use crate::ui::text::terms::EN as TERMS;
use rust_decimal::Decimal;
use yew::prelude::*;

/// The clause.
#[inline(never)]
pub fn clause_of(edits: &Edits) -> Html {
    let agreement = edits.agreement();
    let summary = html! {
        <>
            for measure in &agreement.measures {
                <p class="clv">{ headline(agreement, measure) }</p>
                { super::says(&sentences(measure)) }
            }
            if agreement.measures.is_empty() {
                <p class="clv2">{ EN.no_figures }</p>
            }
        </>
    };
    clause(edits, "clause-figures", EN.figures, summary)
}

/// `95% of all resolution targets met, each month.`
pub fn headline(agreement: &Agreement, measure: &Measure) -> String {
    let period = period(measure.period);
    let goal = format::percent(measure.goal);
    fill(EN.figure, &[&goal, &of(agreement, measure), &period]) + "."
}

/// The targets of a measure: by their metric, if they are all of it.
fn of(agreement: &Agreement, measure: &Measure) -> String {
    for metric in Metric::ALL {
        let mut targets = agreement.targets.iter();
        let listed = |id: &str| measure.of.iter().any(|of| of == id);
        let same = targets.all(|target| (target.metric == metric) == listed(&target.id));
        if same && !measure.of.is_empty() {
            let name = look(&EN.metrics, word(Metric::WORDS, &metric));
            return fill(EN.all_of, &[&format::inside(&name)]);
        }
    }
    measure.of.join(EN.and.get())
}

/// The periods in words, such as `each quarter, starting in April`.
pub fn period(periods: Periods) -> String {
    let says = look(
        &EN.periods.map(|(word, says, _)| (word, says)),
        kind(periods),
    );
    match periods {
        Periods::Weeks { count, from } => fill(says, &[&count.to_string(), &date(from)]),
        Periods::Rolling { days, every } => {
            let every = look(&EN.every, word(Every::WORDS, &every));
            fill(says, &[&days.to_string(), every.get()])
        }
        Periods::Months {
            starts_in,
            starts_on,
            ..
        } => {
            let mut text = String::from(says);
            if starts_in != 1 {
                text += EN.and.get();
                text += &fill(EN.starts_in, &[format::month(starts_in)]);
            }
            if starts_on != 1 {
                text += EN.and.get();
                text += &fill(EN.starts_on, &[&starts_on.to_string()]);
            }
            text
        }
        Periods::Day | Periods::Week | Periods::Contract => says.into(),
    }
}

/// The word of a kind of period.
pub fn kind(periods: Periods) -> &'static str {
    match periods {
        Periods::Day => "day",
        Periods::Week => "week",
        Periods::Weeks { .. } => "weeks",
        Periods::Months { block, .. } => match block {
            MonthBlock::Month => "month",
            MonthBlock::Quarter => "quarter",
            MonthBlock::HalfYear => "half-year",
            MonthBlock::Year => "year",
        },
        Periods::Rolling { .. } => "rolling",
        Periods::Contract => "contract",
    }
}

/// What a measure says beside its goal, targets and period.
pub fn sentences(measure: &Measure) -> Vec<String> {
    let mut says = Vec::new();
    let mut add = |text: String| says.push(text + ".");
    if measure.counted_in != CountedIn::default() {
        add(look(&EN.counted_in, word(CountedIn::WORDS, &measure.counted_in)).into());
    }
    if measure.open != OpenTickets::default() {
        add(look(&EN.open, word(OpenTickets::WORDS, &measure.open)).into());
    }
    if measure.unit != MeasureUnit::default() {
        add(look(&EN.unit, word(MeasureUnit::WORDS, &measure.unit)).into());
    }
    let small = measure.small_numbers;
    if let Some(minimum) = small.minimum {
        add(fill(EN.minimum, &[&minimum.to_string()]));
    }
    match (small.allowed_misses, small.below) {
        (Some(allowed), Some(below)) => add(fill(
            EN.allowed_below,
            &[&allowed.to_string(), &below.to_string()],
        )),
        (Some(allowed), None) => add(fill(EN.allowed, &[&allowed.to_string()])),
        (None, _) => {}
    }
    if let Some(floor) = small.denominator_floor {
        add(fill(EN.floor, &[&floor.to_string()]));
    }
    for step in &measure.steps {
        let goal = format::percent(step.goal);
        add(match step.within {
            StepTime::Length(within) => fill(EN.step, &[&goal, &length(within)]),
            StepTime::Share(_) => fill(EN.step_share, &[&goal, &step.within.to_string()]),
        });
    }
    let parts = measure
        .goals
        .priority
        .iter()
        .chain(measure.goals.target.iter());
    for (part, goal) in parts {
        add(fill(EN.goal_of, &[&format::percent(*goal), part]));
    }
    if measure.goals.require != Require::default() {
        add(EN.only_overall.get().to_owned());
    }
    if let Some(FigureRounding { to, mode }) = measure.rounding {
        let how = look(&EN.roundings, word(FigureRoundingMode::WORDS, &mode));
        add(fill(EN.rounded, &[how.get(), &to.to_string()]));
    }
    if let Some(workload) = measure.workload {
        add(load(workload));
    }
    for exception in &measure.exceptions {
        let name = match exception.name.is_empty() {
            true => &exception.id,
            false => &exception.name,
        };
        let when = asked(&exception.when);
        add(match exception.at_most {
            Some(most) => fill(EN.exception_most, &[name, &when, &most.to_string()]),
            None => fill(EN.exception, &[name, &when]),
        });
    }
    if let Some(Effective { from, until }) = measure.effective {
        add(match until {
            Some(until) => fill(EN.holds_until, &[&date(from), &date(until)]),
            None => fill(EN.holds_from, &[&date(from)]),
        });
    }
    for settled in &measure.settled {
        let (met, missed) = (settled.met.to_string(), settled.missed.to_string());
        add(fill(
            EN.settled,
            &[&settled.period.to_string(), &met, &missed],
        ));
    }
    says
}

fn load(workload: Workload) -> String {
    let above = match workload.above {
        Above::NotJudged => EN.not_judged.get().to_owned(),
        Above::RelaxedGoal { goal } => fill(EN.relaxed, &[&format::percent(goal)]),
        Above::ExcessLeftOut => EN.left_over.get().to_owned(),
    };
    let volume = look(&EN.volume, word(Volume::WORDS, &workload.of));
    fill(
        EN.workload,
        &[&workload.limit.to_string(), volume.get(), &above],
    )
}

/// The fields of every measure.
#[inline(never)]
pub fn editor(edits: &Edits) -> Html {
    let measures = &edits.agreement().measures;
    html! {
        <>
            for (position, measure) in measures.iter().enumerate() { { fields(edits, position, measure) } }
            <div>{ edits.word_button(EN.add_figure, true, Button::at("add-figure".to_owned()), [0; 3], add) }</div>
            { super::text::figures(edits) }
        </>
    }
}

/// The fields of one measure.
fn fields(edits: &Edits, position: usize, measure: &Measure) -> Html {
    let at = [position, 0, 0];
    let [
        goal,
        targets,
        taken,
        month,
        day,
        weeks,
        from,
        days,
        every,
        counted,
        open,
        unit,
        rounding,
        multiples,
        _,
        require,
    ] = EN.figure_fields;
    let text =
        |name: &str, label, value: String, act: Act| field(edits, name, at, label, value, act);
    let list = |name: &str, label, word: &str, rows: Vec<(AttrValue, AttrValue)>, act: Act| {
        select(edits, name, at, label, (word.to_owned(), rows), act)
    };
    let periods = options(EN.periods.map(|(word, _, name)| (word, name)));
    let months = (1..=12).map(|month: u32| {
        (
            AttrValue::from(month.to_string()),
            AttrValue::from(format::month(month)),
        )
    });
    let of_period = match measure.period {
        Periods::Day | Periods::Week | Periods::Contract => Html::default(),
        Periods::Weeks { count, from: first } => html! {
            <>
                { text("weeks", weeks, count.to_string(), set_count) }
                { text("weeks-from", from, first.to_string(), set_from) }
            </>
        },
        Periods::Rolling {
            days: count,
            every: each,
        } => html! {
            <>
                { text("days", days, count.to_string(), set_count) }
                { list("every", every, word(Every::WORDS, &each), options(EN.every), set_every) }
            </>
        },
        Periods::Months {
            block,
            starts_in,
            starts_on,
        } => html! {
            <>
                if block != MonthBlock::Month {
                    { list("starts-in", month, &starts_in.to_string(), months.collect(), set_starts_in) }
                }
                { text("starts-on", day, starts_on.to_string(), set_starts_on) }
            </>
        },
    };
    let mut modes = options([("", EN.not_rounded)]);
    modes.extend(options(EN.rounding_modes));
    let mode = measure.rounding.map_or("", |rounding| {
        word(FigureRoundingMode::WORDS, &rounding.mode)
    });
    let small = measure.small_numbers;
    let numbers = [
        small.minimum,
        small.allowed_misses,
        small.below,
        small.denominator_floor,
    ];
    let number = |(number, value): (usize, Option<u32>)| {
        let value = value.map_or_else(String::new, |value| value.to_string());
        let place: Place = [position, number, 0];
        field(edits, "small", place, EN.small[number], value, set_small)
    };
    let named = (position + 1).to_string();
    let remove = Button::named(id("unfigure", at), fill(EN.remove_figure, &[&named]));
    html! {
        <fieldset class="rl" key={position}>
            <legend>{ fill(EN.figure_named, &[&measure.id]) }</legend>
            { edits.icon_button(Icon::Cross, remove, at, remove_one) }
            <div class="two clear">
                { text("figure-goal", goal, measure.goal.to_string(), set_goal) }
                { text("figure-of", targets, measure.of.join(EN.and.get()), set_of) }
                { list("period", taken, kind(measure.period), periods, set_period) }
                { of_period }
                { list("counted", counted, word(CountedIn::WORDS, &measure.counted_in), options(EN.when_counted), set_counted) }
                { list("open", open, word(OpenTickets::WORDS, &measure.open), options(EN.open_tickets), set_open) }
                { list("unit", unit, word(MeasureUnit::WORDS, &measure.unit), options(EN.units), set_unit) }
                { list("figure-rounding", rounding, mode, modes, set_rounding) }
                if let Some(rounding) = measure.rounding {
                    { text("figure-rounding-to", multiples, rounding.to.to_string(), set_rounding_to) }
                }
                { list("require", require, word(Require::WORDS, &measure.goals.require), options(EN.require), set_require) }
                for one in numbers.into_iter().enumerate() { { number(one) } }
            </div>
        </fieldset>
    }
}

fn measure<'a>(desk: &'a mut Desk<'_>) -> &'a mut Measure {
    &mut desk.agreement.measures[desk.at[0]]
}

fn set_goal(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    measure(desk).goal = read::percent(text).ok_or(TERMS.bad_percent)?;
    Ok(())
}

fn set_of(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    measure(desk).of = read_list(text);
    Ok(())
}

fn set_period(desk: &mut Desk<'_>, kind: &str) -> Result<(), String> {
    let (old, new) = (measure(desk).period, of_kind(desk, kind));
    measure(desk).period = new;
    let id = measure(desk).id.clone();
    limits_follow(&mut desk.agreement, &id, (old, new));
    Ok(())
}

/// The usual periods of a kind.
pub fn of_kind(desk: &Desk<'_>, kind: &str) -> Periods {
    // Weeks are counted from a Monday: that of the week in which the tickets are judged.
    let today = format::wall(desk.state.as_of(), desk.state.zone()).date();
    let monday = Date::from_days(today.days() - today.weekday() as i64);
    let months = |block| Periods::Months {
        block,
        starts_in: 1,
        starts_on: 1,
    };
    match kind {
        "day" => Periods::Day,
        "week" => Periods::Week,
        "weeks" => Periods::Weeks {
            count: 4,
            from: monday,
        },
        "rolling" => Periods::Rolling {
            days: 30,
            every: Every::Week,
        },
        "quarter" => months(MonthBlock::Quarter),
        "half-year" => months(MonthBlock::HalfYear),
        "year" => months(MonthBlock::Year),
        "contract" => Periods::Contract,
        _ => Periods::MONTH,
    }
}

/// What bounds the credits of a measure for its periods, bounds them for its new ones.
fn limits_follow(agreement: &mut Agreement, measure: &str, (old, new): (Periods, Periods)) {
    let credits = agreement.credits.iter();
    let on = credits.filter(|credit| credit.on.measure().is_some_and(|of| of == measure));
    let on: Vec<String> = on.map(|credit| credit.id.clone()).collect();
    for limit in &mut agreement.limits {
        if limit.per == LimitPer::Period(old) && limit.over.iter().all(|id| on.contains(id)) {
            limit.per = LimitPer::Period(new);
        }
    }
}

fn number(text: &str) -> Result<u32, String> {
    read_number(text)?.ok_or_else(|| EN.bad_number.get().to_owned())
}

fn set_count(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let typed = number(text)?;
    match &mut measure(desk).period {
        Periods::Weeks { count, .. } | Periods::Rolling { days: count, .. } => *count = typed,
        _ => {}
    }
    Ok(())
}

fn set_from(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let typed: Date = text
        .trim()
        .parse()
        .map_err(|_| EN.bad_date.get().to_owned())?;
    if let Periods::Weeks { from, .. } = &mut measure(desk).period {
        *from = typed;
    }
    Ok(())
}

fn set_every(desk: &mut Desk<'_>, word: &str) -> Result<(), String> {
    if let Periods::Rolling { every, .. } = &mut measure(desk).period {
        *every = value(Every::WORDS, word).unwrap_or(*every);
    }
    Ok(())
}

fn set_starts_in(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let typed = number(text)?;
    if let Periods::Months { starts_in, .. } = &mut measure(desk).period {
        *starts_in = typed;
    }
    Ok(())
}

fn set_starts_on(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let typed = number(text)?;
    if let Periods::Months { starts_on, .. } = &mut measure(desk).period {
        *starts_on = typed;
    }
    Ok(())
}

fn set_counted(desk: &mut Desk<'_>, word: &str) -> Result<(), String> {
    measure(desk).counted_in = value(CountedIn::WORDS, word).unwrap_or_default();
    Ok(())
}

fn set_open(desk: &mut Desk<'_>, word: &str) -> Result<(), String> {
    measure(desk).open = value(OpenTickets::WORDS, word).unwrap_or_default();
    Ok(())
}

fn set_unit(desk: &mut Desk<'_>, word: &str) -> Result<(), String> {
    measure(desk).unit = value(MeasureUnit::WORDS, word).unwrap_or_default();
    Ok(())
}

fn set_require(desk: &mut Desk<'_>, word: &str) -> Result<(), String> {
    measure(desk).goals.require = value(Require::WORDS, word).unwrap_or_default();
    Ok(())
}

fn set_rounding(desk: &mut Desk<'_>, mode: &str) -> Result<(), String> {
    let measure = measure(desk);
    let tenth = Percent(Decimal::new(1, 1));
    let to = measure.rounding.map_or(tenth, |rounding| rounding.to);
    measure.rounding =
        value(FigureRoundingMode::WORDS, mode).map(|mode| FigureRounding { to, mode });
    Ok(())
}

fn set_rounding_to(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let to = read::percent(text).ok_or(TERMS.bad_percent)?;
    if let Some(rounding) = &mut measure(desk).rounding {
        rounding.to = to;
    }
    Ok(())
}

fn set_small(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let typed = read_number(text)?;
    let which = desk.at[1];
    let small = &mut measure(desk).small_numbers;
    let kept = match which {
        0 => &mut small.minimum,
        1 => &mut small.allowed_misses,
        2 => &mut small.below,
        _ => &mut small.denominator_floor,
    };
    *kept = typed;
    Ok(())
}

/// A further figure: the same month by month for all resolutions.
fn add(desk: &mut Desk<'_>, _: &str) -> Result<(), String> {
    let Desk { agreement, .. } = desk;
    let taken = |id: &str| agreement.measures.iter().any(|measure| measure.id == id);
    let name = fresh("figure", taken);
    let resolutions = agreement.targets.iter();
    let of = resolutions
        .filter(|target| target.metric == Metric::Resolution)
        .map(|target| target.id.clone());
    let measure = Measure::monthly(name, of.collect(), Percent(Decimal::from(95)));
    desk.focus = Some(id("figure-goal", [agreement.measures.len(), 0, 0]));
    agreement.measures.push(measure);
    Ok(())
}

fn remove_one(desk: &mut Desk<'_>, _: &str) -> Result<(), String> {
    let measures = &mut desk.agreement.measures;
    measures.remove(desk.at[0]);
    desk.focus = Some(match measures.len() {
        0 => "add-figure".to_owned(),
        left => id("unfigure", [desk.at[0].min(left - 1), 0, 0]),
    });
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::credit::edit;

    fn read(more: &str) -> (Agreement, Measure) {
        let mut agreement = crate::example::agreement();
        let json = [
            r#"[{ "id": "m", "kind": "attainment", "goal": "95%""#,
            more,
            "}]",
        ];
        let json = json.concat();
        agreement.credits.clear();
        agreement.limits.clear();
        agreement.measures = crate::document::read(&json, "").expect(&json);
        assert_eq!(agreement.validate(), [], "{json}");
        let measure = agreement.measures[0].clone();
        (agreement, measure)
    }

    const RESOLUTIONS: &str =
        r#", "of": ["p1-resolution", "p2-resolution", "p3-resolution", "p4-resolution"]"#;

    #[test]
    fn the_headline_says_goal_targets_and_period() {
        for (of, period, expected) in [
            (
                RESOLUTIONS,
                r#""month""#,
                "95% of all resolution targets met, each month.",
            ),
            (
                r#", "of": ["p1-resolution"]"#,
                r#""quarter""#,
                "95% of p1-resolution met, each quarter.",
            ),
            (
                RESOLUTIONS,
                r#""contract""#,
                "95% of all resolution targets met, over the whole contract.",
            ),
            (
                RESOLUTIONS,
                r#"{ "kind": "year", "startsIn": 4, "startsOn": 6 }"#,
                "95% of all resolution targets met, each year, starting in April, starting on day 6.",
            ),
            (
                RESOLUTIONS,
                r#"{ "kind": "weeks", "count": 4, "from": "2026-01-05" }"#,
                "95% of all resolution targets met, every 4 weeks, counted from Mon 5 Jan 2026.",
            ),
            (
                RESOLUTIONS,
                r#"{ "kind": "rolling", "days": 30, "every": "week" }"#,
                "95% of all resolution targets met, over the 30 days before each week’s end.",
            ),
        ] {
            let (agreement, measure) = read(&[of, r#", "period": "#, period].concat());
            assert_eq!(headline(&agreement, &measure), expected);
        }
    }

    #[test]
    fn what_bounds_a_credit_follows_the_periods_of_its_measure() {
        let mut agreement = crate::example::agreement();
        let new = edit::periods("quarter").expect("a word");
        agreement.measures[0].period = new;
        assert!(!agreement.validate().is_empty());
        limits_follow(&mut agreement, "another", (Periods::MONTH, new));
        assert!(!agreement.validate().is_empty());
        limits_follow(&mut agreement, "resolution", (Periods::MONTH, new));
        assert_eq!(agreement.validate(), []);
    }

    #[test]
    fn everything_else_is_said_in_sentences() {
        for (more, expected) in [
            ("", ""),
            (
                r#", "countedIn": "closed""#,
                "Counted when the clock stopped.",
            ),
            (r#", "open": "exclude""#, "Open tickets do not count."),
            (
                r#", "unit": "ticket""#,
                "A ticket counts once, missed as soon as one of its clocks is.",
            ),
            (
                r#", "smallNumbers": { "minimum": 5, "denominatorFloor": 20 }"#,
                "With fewer than 5 judged, the goal does not hold. Misses are divided by at least 20.",
            ),
            (
                r#", "smallNumbers": { "allowedMisses": 1, "below": 20 }"#,
                "With no more than 1 missed of fewer than 20, the goal is reached.",
            ),
            (
                r#", "smallNumbers": { "allowedMisses": 1 }"#,
                "With no more than 1 missed, the goal is reached.",
            ),
            (
                r#", "steps": [{ "within": "2d", "goal": "99%" }, { "within": "200%", "goal": "100%" }]"#,
                "99% within 2 days. 100% within 200% of the target.",
            ),
            (
                r#", "goals": { "priority": { "P1": "99%" }, "require": "overall" }"#,
                "99% for P1. Only the goal for all together must be reached.",
            ),
            (
                r#", "rounding": { "to": "0.1%", "mode": "half-up" }"#,
                "The figure is rounded half up to multiples of 0.1% before it is compared.",
            ),
            (
                r#", "workload": { "limit": 200, "of": "opened", "above": { "kind": "relaxed-goal", "goal": "85%" } }"#,
                "The goals hold up to 200 logged in a period; above it no goal is higher than 85%.",
            ),
            (
                r#", "exceptions": [{ "id": "a", "name": "No access", "when": { "closure": ["No access"] }, "atMost": 3 },
                                    { "id": "weather", "when": { "closure": ["Storm", "Flood"] } }]"#,
                "Left out: No access, when closure No access, at most 3 in a period. \
                 Left out: weather, when closure Storm or Flood.",
            ),
            (
                r#", "effective": { "from": "2026-04-01", "until": "2027-04-01" }"#,
                "Counts from Wed 1 Apr 2026 until before Thu 1 Apr 2027.",
            ),
            (
                r#", "effective": { "from": "2026-04-01" }"#,
                "Counts from Wed 1 Apr 2026 on.",
            ),
            (
                r#", "settled": [{ "period": "2026-03", "met": 40, "missed": 2 }]"#,
                "2026-03 is settled: 40 met, 2 missed, whatever is counted now.",
            ),
        ] {
            let (_, measure) = read(&[RESOLUTIONS, r#", "period": "month""#, more].concat());
            assert_eq!(sentences(&measure).join(" "), expected, "{more}");
        }
    }

    #[test]
    fn every_word_of_a_measure_has_its_words() {
        use crate::ui::text::Text;
        fn known<T, const N: usize>(words: &[(&str, T)], tables: &[[(&str, Text); N]]) {
            let words: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
            for table in tables {
                assert_eq!(table.map(|(word, _)| word).to_vec(), words);
            }
        }
        known(CountedIn::WORDS, &[EN.counted_in, EN.when_counted]);
        known(OpenTickets::WORDS, &[EN.open, EN.open_tickets]);
        known(MeasureUnit::WORDS, &[EN.unit, EN.units]);
        known(
            FigureRoundingMode::WORDS,
            &[EN.roundings, EN.rounding_modes],
        );
        known(Require::WORDS, &[EN.require]);
        known(Every::WORDS, &[EN.every]);
        known(Volume::WORDS, &[EN.volume]);
        for (word, ..) in EN.periods {
            let json = match word {
                "weeks" => r#"{ "kind": "weeks", "count": 1, "from": "2026-01-05" }"#.to_owned(),
                "rolling" => r#"{ "kind": "rolling", "days": 1, "every": "day" }"#.to_owned(),
                word => format!("\"{word}\""),
            };
            let periods: Periods = crate::document::read(&json, "").expect(word);
            assert_eq!(kind(periods), word);
        }
    }
}
