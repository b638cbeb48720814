//! The clause *Availability*: what each measure promises, what its goal leaves, and its fields.
//!
//! Built like `terms::finer::figures`; components, scores, dates and reported figures are edited as text.

use super::words;
use crate::document::agreement::Calendar;
use crate::document::availability::{
    Availability, Basis, ErrorRate, Excluded, Exclusion, OutageCount, Reported,
};
use crate::document::choices::{value, word};
use crate::document::fresh;
use crate::document::measure::{FigureRounding, FigureRoundingMode, Periods};
use crate::document::read::record;
use crate::length::Length;
use crate::money::Percent;
use crate::ui::format;
use crate::ui::icon::Icon;
use crate::ui::terms::clause::{Act, Button, Desk, Edits, clause, id};
use crate::ui::terms::finer::text::{checked, disclosure, json};
use crate::ui::terms::finer::{
    self, field, figures, length_field, options, read_length, read_list, read_number, select,
};
use crate::ui::terms::read;
use crate::ui::text::availability::EN;
use crate::ui::text::fill;
use crate::ui::text::finer::EN as FINER;
use crate::ui::text::terms::EN as TERMS;
use rust_decimal::Decimal;
use serde::Serialize;
use yew::prelude::*;

/// The choice of hours that are around the clock, where no calendar is.
const NEW: &str = "+";

/// The clause.
#[inline(never)]
pub fn clause_of(edits: &Edits) -> Html {
    let agreement = edits.agreement();
    let (measures, reported) = (&agreement.availability, &agreement.reported);
    let summary = html! {
        <>
            for measure in measures { { promise(edits, measure) } }
            for one in reported {
                <p class="clv">{ fill(EN.reported, &[&one.id, &format::percent(one.goal), &figures::period(one.period)]) + "." }</p>
            }
            if measures.is_empty() && reported.is_empty() {
                <p class="clv2">{ EN.none }</p>
            }
        </>
    };
    clause(edits, "clause-availability", EN.title, summary)
}

/// What one measure promises.
fn promise(edits: &Edits, measure: &Availability) -> Html {
    let (state, agreement) = (&edits.state, edits.agreement());
    let leaves = words::leaves(
        agreement,
        measure,
        &state.holidays,
        state.zone(),
        state.as_of(),
    );
    let mut says = words::sentences(measure);
    says.extend(leaves);
    html! {
        <>
            <p class="clv">{ words::headline(agreement, measure) }</p>
            { finer::says(&says) }
        </>
    }
}

/// The fields of every measure.
#[inline(never)]
pub fn editor(edits: &Edits) -> Html {
    let agreement = edits.agreement();
    let part = Promises {
        availability: agreement.availability.clone(),
        reported: agreement.reported.clone(),
    };
    html! {
        <>
            for (position, measure) in agreement.availability.iter().enumerate() { { fields(edits, position, measure) } }
            <div>{ edits.word_button(EN.add, true, Button::at("add-availability".to_owned()), [0; 3], add) }</div>
            { disclosure(edits, "availability-text", EN.text, json(&part), set_text) }
        </>
    }
}

/// What is edited as text.
#[derive(Serialize)]
struct Promises {
    availability: Vec<Availability>,
    reported: Vec<Reported>,
}

record!(Promises { ; availability, reported });

fn fields(edits: &Edits, position: usize, one: &Availability) -> Html {
    let at = [position, 0, 0];
    let [
        goal,
        calendar,
        period,
        basis,
        time,
        interval,
        from,
        rate,
        users,
        services,
        shortest,
        count,
        exclude,
        excluded,
        rounding,
        multiples,
        name,
    ] = EN.fields;
    let text =
        |name: &str, label, value: String, act: Act| field(edits, name, at, label, value, act);
    let list = |name: &str, label, word: &str, rows: Vec<(AttrValue, AttrValue)>, act: Act| {
        select(edits, name, at, label, (word.to_owned(), rows), act)
    };
    let mut modes = options([("", FINER.not_rounded)]);
    modes.extend(options(FINER.rounding_modes));
    let mode = one.rounding.map_or("", |rounding| {
        word(FigureRoundingMode::WORDS, &rounding.mode)
    });
    let of_basis = match &one.basis {
        Basis::Minutes | Basis::Requests | Basis::Scores { .. } => Html::default(),
        Basis::Fixed { time: fixed } => text("av-time", time, length_field(Some(*fixed)), set_time),
        Basis::ErrorRateMean { interval: each } => {
            text("av-interval", interval, length_field(Some(*each)), set_time)
        }
        Basis::ErrorRateMinutes {
            interval: each,
            down,
        } => {
            let (kind, least) = match down {
                ErrorRate::Above(rate) => ("above", rate),
                ErrorRate::From(rate) => ("from", rate),
            };
            html! {
                <>
                    { text("av-interval", interval, length_field(Some(*each)), set_time) }
                    { list("av-from", from, kind, options(EN.rates), set_rate_kind) }
                    { text("av-rate", rate, least.to_string(), set_rate) }
                </>
            }
        }
    };
    let kinds: Vec<String> = one.exclude.iter().map(write_exclusion).collect();
    let remove = Button::named(id("unavailability", at), fill(EN.remove, &[&one.id]));
    html! {
        <fieldset class="rl" key={position}>
            <legend>{ fill(EN.named, &[&one.id]) }</legend>
            { edits.icon_button(Icon::Cross, remove, at, remove_one) }
            <div class="two clear">
                { text("av-goal", goal, one.goal.to_string(), set_goal) }
                { text("av-name", name, one.id.clone(), set_name) }
                { list("av-calendar", calendar, &one.calendar, calendars(edits), set_calendar) }
                { list("av-period", period, figures::kind(one.period), options(FINER.periods.map(|(word, _, name)| (word, name))), set_period) }
                { list("av-basis", basis, words::basis(&one.basis), options(EN.bases.map(|(word, _, name)| (word, name))), set_basis) }
                { of_basis }
                { text("av-services", services, format::list(&one.of), set_services) }
                { text("av-users", users, one.users.map_or_else(String::new, |users| users.to_string()), set_users) }
                { text("av-shortest", shortest, length_field(one.shortest_outage), set_shortest) }
                { text("av-exclude", exclude, format::list(&kinds), set_exclude) }
                { list("av-count", count, word(OutageCount::WORDS, &one.count), options(EN.counts.map(|(word, _, name)| (word, name))), set_count) }
                { list("av-excluded", excluded, word(Excluded::WORDS, &one.excluded), options(EN.excluded), set_excluded) }
                { list("av-rounding", rounding, mode, modes, set_rounding) }
                if let Some(rounding) = one.rounding {
                    { text("av-multiples", multiples, rounding.to.to_string(), set_multiples) }
                }
            </div>
        </fieldset>
    }
}

/// The calendars to choose from, with one around the clock even if there is none yet.
fn calendars(edits: &Edits) -> Vec<(AttrValue, AttrValue)> {
    let agreement = edits.agreement();
    let own = agreement.calendars.keys().chain(agreement.combined.keys());
    let mut rows: Vec<(AttrValue, AttrValue)> = own
        .map(|id| (AttrValue::from(id.clone()), AttrValue::from(id.clone())))
        .collect();
    let always = agreement.calendars.values().any(Calendar::is_always);
    if !always {
        rows.push((NEW.into(), EN.new_always.into()));
    }
    rows
}

fn write_exclusion(exclusion: &Exclusion) -> String {
    match exclusion.at_most {
        Some(most) => [
            &exclusion.kind,
            EN.typed_most.get(),
            &length_field(Some(most)),
        ]
        .concat(),
        None => exclusion.kind.clone(),
    }
}

/// A kind of outage and the most of it that is left out, as they are typed.
fn with_most(text: &str) -> Option<(&str, &str)> {
    let mut between = [EN.typed_most.get(), EN.typed_most.english()].into_iter();
    between.find_map(|between| text.split_once(between))
}

fn one<'a>(desk: &'a mut Desk<'_>) -> &'a mut Availability {
    &mut desk.agreement.availability[desk.at[0]]
}

fn set_goal(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    one(desk).goal = read::percent(text).ok_or(TERMS.bad_percent)?;
    Ok(())
}

fn set_name(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    text.trim().clone_into(&mut one(desk).id);
    Ok(())
}

fn set_calendar(desk: &mut Desk<'_>, id: &str) -> Result<(), String> {
    one(desk).calendar = match id {
        NEW => always(desk),
        id => id.to_owned(),
    };
    Ok(())
}

/// The calendar that is always open, which is added if there is none.
fn always(desk: &mut Desk<'_>) -> String {
    let calendars = &mut desk.agreement.calendars;
    let open = calendars.iter().find(|(_, calendar)| calendar.is_always());
    if let Some((id, _)) = open {
        return id.clone();
    }
    let id = fresh("always", |id| calendars.contains_key(id));
    calendars.insert(id.clone(), Calendar::always());
    id
}

fn set_period(desk: &mut Desk<'_>, kind: &str) -> Result<(), String> {
    one(desk).period = figures::of_kind(desk, kind);
    Ok(())
}

/// Another basis begins with usual values.
fn set_basis(desk: &mut Desk<'_>, kind: &str) -> Result<(), String> {
    let half = || Percent(Decimal::from(50));
    one(desk).basis = match kind {
        "fixed" => Basis::Fixed {
            time: Length::seconds(720 * 3600),
        },
        "requests" => Basis::Requests,
        "error-rate-mean" => Basis::ErrorRateMean {
            interval: Length::seconds(300),
        },
        "error-rate-minutes" => Basis::ErrorRateMinutes {
            interval: Length::seconds(60),
            down: ErrorRate::Above(Percent(Decimal::from(5))),
        },
        "scores" => Basis::Scores {
            scores: [("slow".to_owned(), half())].into_iter().collect(),
        },
        _ => Basis::Minutes,
    };
    Ok(())
}

fn set_time(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let typed = read_length(text)?.ok_or(TERMS.bad_length)?;
    match &mut one(desk).basis {
        Basis::Fixed { time } => *time = typed,
        Basis::ErrorRateMean { interval } | Basis::ErrorRateMinutes { interval, .. } => {
            *interval = typed;
        }
        _ => {}
    }
    Ok(())
}

fn set_rate_kind(desk: &mut Desk<'_>, kind: &str) -> Result<(), String> {
    if let Basis::ErrorRateMinutes { down, .. } = &mut one(desk).basis {
        let (ErrorRate::Above(rate) | ErrorRate::From(rate)) = *down;
        *down = match kind {
            "from" => ErrorRate::From(rate),
            _ => ErrorRate::Above(rate),
        };
    }
    Ok(())
}

fn set_rate(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let typed = read::percent(text).ok_or(TERMS.bad_percent)?;
    if let Basis::ErrorRateMinutes { down, .. } = &mut one(desk).basis {
        let (ErrorRate::Above(rate) | ErrorRate::From(rate)) = down;
        *rate = typed;
    }
    Ok(())
}

fn set_services(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    one(desk).of = read_list(text);
    Ok(())
}

fn set_users(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    one(desk).users = read_number(text)?;
    Ok(())
}

fn set_shortest(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    one(desk).shortest_outage = read_length(text)?;
    Ok(())
}

/// `customer, maintenance at most 10 h`.
fn set_exclude(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let kinds = read_list(text);
    let kinds = kinds.iter().map(|kind| match with_most(kind) {
        Some((kind, most)) => Ok(Exclusion {
            kind: kind.trim().to_owned(),
            at_most: Some(read_length(most)?.ok_or(TERMS.bad_length)?),
        }),
        None => Ok(Exclusion {
            kind: kind.clone(),
            at_most: None,
        }),
    });
    one(desk).exclude = kinds.collect::<Result<_, String>>()?;
    Ok(())
}

fn set_count(desk: &mut Desk<'_>, word: &str) -> Result<(), String> {
    one(desk).count = value(OutageCount::WORDS, word).unwrap_or_default();
    Ok(())
}

fn set_excluded(desk: &mut Desk<'_>, word: &str) -> Result<(), String> {
    one(desk).excluded = value(Excluded::WORDS, word).unwrap_or_default();
    Ok(())
}

fn set_rounding(desk: &mut Desk<'_>, mode: &str) -> Result<(), String> {
    let one = one(desk);
    let hundredth = Percent(Decimal::new(1, 2));
    let to = one.rounding.map_or(hundredth, |rounding| rounding.to);
    one.rounding = value(FigureRoundingMode::WORDS, mode).map(|mode| FigureRounding { to, mode });
    Ok(())
}

fn set_multiples(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let to = read::percent(text).ok_or(TERMS.bad_percent)?;
    if let Some(rounding) = &mut one(desk).rounding {
        rounding.to = to;
    }
    Ok(())
}

fn set_text(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let part = crate::document::read::<Promises>(text, "agreement");
    checked(desk, part, |agreement, part| {
        agreement.availability = part.availability;
        agreement.reported = part.reported;
    })
}

/// A further measure: 99.9 % of each month, around the clock.
fn add(desk: &mut Desk<'_>, _: &str) -> Result<(), String> {
    let calendar = always(desk);
    let agreement = &mut desk.agreement;
    let taken = |id: &str| agreement.figures().any(|(known, ..)| known == id);
    let name = fresh("uptime", taken);
    desk.focus = Some(id("av-goal", [agreement.availability.len(), 0, 0]));
    agreement.availability.push(Availability {
        id: name,
        calendar,
        goal: Percent(Decimal::new(999, 1)),
        period: Periods::MONTH,
        basis: Basis::Minutes,
        of: Vec::new(),
        users: None,
        shortest_outage: None,
        count: OutageCount::Seconds,
        exclude: Vec::new(),
        excluded: Excluded::LeftOut,
        components: None,
        rounding: None,
        effective: None,
    });
    Ok(())
}

fn remove_one(desk: &mut Desk<'_>, _: &str) -> Result<(), String> {
    let measures = &mut desk.agreement.availability;
    measures.remove(desk.at[0]);
    desk.focus = Some(match measures.len() {
        0 => "add-availability".to_owned(),
        left => id("unavailability", [desk.at[0].min(left - 1), 0, 0]),
    });
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::state::State;
    use crate::ui::store::Current;
    use crate::ui::terms::clause::Half;
    use std::rc::Rc;

    #[test]
    fn fields_edit_what_they_show() {
        let now = "2026-11-24T12:00:00Z".parse().expect("a time");
        let state = Current(Rc::new(State::example(now)));
        let mut desk = Desk {
            agreement: state.agreement().clone(),
            state: &state,
            half: Half::default(),
            at: [0; 3],
            focus: None,
        };
        add(&mut desk, "").expect("a measure");
        for (act, text, expected) in [
            (set_goal as Act, "99,99", r#""goal":"99.99%""#),
            (set_period, "quarter", r#""period":"quarter""#),
            (
                set_exclude,
                "customer, maintenance at most 10 h",
                r#""exclude":["customer",{"kind":"maintenance","atMost":"10h"}]"#,
            ),
            (set_shortest, "5 m", r#""shortestOutage":"5m""#),
            (
                set_basis,
                "fixed",
                r#""basis":{"kind":"fixed","time":"720h"}"#,
            ),
            (
                set_time,
                "700 h",
                r#""basis":{"kind":"fixed","time":"700h"}"#,
            ),
            (set_users, "500", r#""users":500"#),
            (
                set_rounding,
                "down",
                r#""rounding":{"to":"0.01%","mode":"down"}"#,
            ),
        ] {
            act(&mut desk, text).expect(text);
            let json = serde_json::to_string(&desk.agreement.availability).expect("JSON");
            assert!(json.contains(expected), "{json}");
            assert_eq!(desk.agreement.validate(), [], "{json}");
        }
        for (act, text) in [
            (set_goal as Act, "most"),
            (set_exclude, "maintenance at most some"),
            (set_users, "many"),
        ] {
            assert!(act(&mut desk, text).is_err(), "{text}");
        }
        let kept = desk.agreement.clone();
        let part = Promises {
            availability: kept.availability.clone(),
            reported: Vec::new(),
        };
        set_text(&mut desk, &json(&part)).expect("its own text");
        assert_eq!(desk.agreement, kept);
        remove_one(&mut desk, "").expect("removed");
        assert_eq!(desk.agreement, *state.agreement());
    }
}
