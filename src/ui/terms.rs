//! The agreement panel: its name and its clauses, each said in sentences and edited in place.
//!
//! `clause` is what they share, `effect` says what an edit does; `name`, `hours`, `holidays`, `targets`,
//! `pauses` and `credits` are the editors, `finer` has those of all other terms; `grid` and `zones` belong to the
//! hours, `weighed` to the rules. What they know without the browser is in `read`, `week`, `regions`, `matrix`,
//! `rules` and `bands`.

pub(super) mod bands;
pub(super) mod clause;
mod credits;
mod effect;
pub(super) mod finer;
mod grid;
mod holidays;
pub(super) mod hours;
pub(super) mod matrix;
mod name;
pub(super) mod pauses;
pub(super) mod read;
mod regions;
mod rules;
pub(super) mod targets;
pub(super) mod week;
mod weighed;
mod zones;

use super::format;
use super::frame::RegionProps;
use super::icon::Icon;
use super::page::Hidden;
use super::state::{Action, Clause, State, TermsPanel};
use super::text::common::EN as COMMON;
use super::text::fill;
use super::text::terms::EN;
use super::text::units::EN as UNITS;
use crate::document::agreement::Metric;
use crate::ui::language::use_language;
use clause::{Edits, Half, use_focus};
use yew::prelude::*;

/// The agreement.
#[component]
pub fn Terms(props: &RegionProps) -> Html {
    use_language();
    let RegionProps { state, dispatch } = props;
    let half = use_state_eq(Half::default);
    let focus = use_focus();
    let place = focus.place.clone();
    let edits = Edits {
        state: state.clone(),
        dispatch: dispatch.clone(),
        clause: Clause::Name,
        half,
        focus,
    };
    let (panel, shown) = (state.terms, state.terms_shown);
    let onclick = {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.emit(Action::ShowTerms(!shown)))
    };
    let class = match (panel, shown) {
        (TermsPanel::Open, _) => "rail shown",
        (TermsPanel::Closed, true) => "rail foldable shown",
        (TermsPanel::Closed, false) => "rail foldable",
        (_, true) => "rail auto foldable shown",
        (_, false) => "rail auto foldable",
    };
    html! {
        <section ref={place} {class} aria-label={COMMON.agreement}>
            if state.compared.editing.is_some() {
                <super::compare::Banner state={state.clone()} dispatch={dispatch.clone()} />
            }
            <div class="railh">
                { name::head(&edits) }
                if panel != TermsPanel::Open {
                    <button type="button" class="btn sm tgl" aria-expanded={shown.to_string()} {onclick}>
                        { if shown { COMMON.hide_terms } else { COMMON.show_terms } }
                        { Icon::Chevron.draw() }
                    </button>
                }
            </div>
            <p class="sum">{ summary(state) }</p>
            if state.painted { { clauses(&edits) } }
        </section>
    }
}

/// Every clause; they stand beside or below the answer, which does not wait for them: kept apart, so that
/// the build can let them come later.
#[inline(never)]
fn clauses(edits: &Edits) -> Html {
    html! {
        <div class="cls">
            <div class="col">
                { hours::clause_of(&edits.of(Clause::Hours)) }
                { holidays::clause_of(&edits.of(Clause::Holidays)) }
                { targets::clause_of(&edits.of(Clause::Targets)) }
            </div>
            <div class="col">
                { pauses::clause_of(&edits.of(Clause::Pauses)) }
                { finer::counting::clause_of(&edits.of(Clause::Rules)) }
                { finer::figures::clause_of(&edits.of(Clause::Figures)) }
                if !edits.state.hides(Hidden::Credits) { { credits::clause_of(&edits.of(Clause::Credits)) } }
                { finer::warns::clause_of(&edits.of(Clause::Warnings)) }
                { super::availability::clause::clause_of(&edits.of(Clause::Availability)) }
            </div>
        </div>
    }
}

/// The terms that matter for the question, in two sentences.
fn summary(state: &State) -> Html {
    let agreement = state.agreement();
    let calendar = agreement
        .service_hours()
        .and_then(|id| agreement.calendars.get(id));
    let hours = calendar.map_or_else(String::new, |calendar| {
        week::sentence(
            &calendar.hours,
            EN.around_the_clock.get(),
            EN.no_hours.get(),
        )
    });
    let asked = state.document().question.as_ref();
    let within = |metric| {
        let position = matrix::cell(agreement, &asked?.priority, metric)?;
        let target = &agreement.targets[position];
        Some(read::write_target(target, format::agreed))
    };
    let respond = within(Metric::FirstResponse);
    let resolve = within(Metric::Resolution);
    let statuses: Vec<&str> = agreement
        .pauses
        .iter()
        .flat_map(|rule| rule.when.status.iter().map(String::as_str))
        .collect();
    html! {
        <>
            <b>{ hours }</b>{ UNITS.comma }{ fill(EN.zone_time, &[&format::city(state.zone())]) }{ ". " }
            if let Some(asked) = asked.filter(|_| respond.is_some() || resolve.is_some()) {
                { fill(EN.fold_targets, &[&asked.priority]) }
                if let Some(respond) = &respond { { EN.fold_respond }<b>{ respond }</b> }
                if respond.is_some() && resolve.is_some() { { UNITS.comma } }
                if let Some(resolve) = &resolve { { EN.fold_resolve }<b>{ resolve }</b> }
                { ". " }
            }
            if !statuses.is_empty() {
                { fill(EN.fold_paused, &[&format::inside(&statuses.join(EN.or.get()))]) }
            }
        </>
    }
}
