//! What the credits of the running period may still become, at the top of the opened derivation.
//!
//! Worked out only while somebody looks at it, and a moment after a change, so that no edit waits for it.
//! `outlook` has the sentences.

use super::outlook;
use super::steps;
use super::words::Words;
use crate::compliance::PeriodId;
use crate::credits::{CreditForecast, CreditReport};
use crate::time::Instant;
use crate::ui::format;
use crate::ui::judged::Judged;
use crate::ui::language::use_language;
use crate::ui::state::State;
use crate::ui::text::fill;
use crate::ui::text::forecast::EN;
use crate::ui::timer::Timeout;
use std::rc::Rc;
use yew::prelude::*;

/// How long an edit has the machine for itself.
const LATER: i32 = 150;

/// The props of [`Ahead`].
#[derive(Clone, Properties)]
pub struct AheadProps {
    /// The report that the credits are of.
    report: Rc<Judged>,
    /// The periods that run, of those that are shown.
    running: Vec<PeriodId>,
}

impl PartialEq for AheadProps {
    fn eq(&self, other: &AheadProps) -> bool {
        Rc::ptr_eq(&self.report, &other.report) && self.running == other.running
    }
}

/// What lies ahead of some credits, where any of their periods runs.
pub fn ahead(state: &State, credits: &CreditReport) -> Html {
    let running = credits.periods.iter().filter(|period| !period.complete);
    let props = AheadProps {
        report: state.report.clone(),
        running: running.map(|period| period.period).collect(),
    };
    match props.running.is_empty() {
        true => Html::default(),
        false => html! { <Ahead ..props /> },
    }
}

/// What lies ahead, a moment after the report has changed.
#[component]
fn Ahead(props: &AheadProps) -> Html {
    use_language();
    let known = use_state(|| None::<Rc<Judged>>);
    {
        let (known, report) = (known.clone(), props.report.clone());
        let number = Rc::as_ptr(&report) as usize;
        use_effect_with(number, move |_| {
            let waiting = Timeout::new(LATER, move || {
                report.forecast();
                known.set(Some(report));
            });
            move || drop(waiting)
        });
    }
    // The one before stays until then: what is below would jump.
    match &*known {
        Some(report) => shown(report, props),
        None => Html::default(),
    }
}

/// The forecasts of the periods that are shown.
#[inline(never)]
fn shown(report: &Judged, props: &AheadProps) -> Html {
    let credits = report.forecast().map_or(&[][..], |all| &all.credits);
    let is_shown = |one: &&CreditForecast| props.running.contains(&one.period);
    let credits: Vec<&CreditForecast> = credits.iter().filter(is_shown).collect();
    let agreement = &*report.compiled().agreement;
    let words = Words { agreement };
    let of_period = |credits: &[&CreditForecast]| {
        let one = credits[0];
        let last = format::wall(Instant(one.to.0 - 1), report.compiled().zone).date();
        let head = fill(EN.until, &[&steps::period(one.period), &format::day(last)]);
        html! {
            <section class="fcs">
                <h4>{ head }</h4>
                <ul class="plain">
                    for one in credits {
                        <li><b>{ &one.credit }</b>{ ": " }{ outlook::sentence(&words, one) }</li>
                    }
                </ul>
            </section>
        }
    };
    let mut by_period: Vec<Vec<&CreditForecast>> = Vec::new();
    for one in &credits {
        let mut known = by_period.iter_mut();
        match known.find(|known| known[0].period == one.period) {
            Some(known) => known.push(one),
            None => by_period.push(vec![one]),
        }
    }
    let note = match agreement.availability.is_empty() {
        true => EN.of_tickets,
        false => EN.of_services,
    };
    let varies = credits.iter().any(|one| outlook::varies(one));
    html! {
        <>
            for credits in &by_period { { of_period(credits) } }
            if varies { <p class="fine fcn">{ note }</p> }
        </>
    }
}
