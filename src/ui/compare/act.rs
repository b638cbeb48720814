//! The edits of variants: each is one step that can be taken back.
//!
//! While a variant is edited, the editors of the agreement work on it: an edit of the terms becomes one of the
//! variant's patch.

use super::column::{self, Compared, editing as edited_variant};
use super::words;
use crate::document::agreement::Agreement;
use crate::document::variant::{MOST_VARIANTS, Patch, Variant, carried_over};
use crate::document::{Document, fresh};
use crate::ui::state::{Action, Baseline, Cause, HostDocument, State, View};
use std::rc::Rc;
use std::sync::Arc;

/// A step of comparing.
#[derive(Clone, Debug)]
pub enum Act {
    /// Adds a variant.
    Add(Variant),
    /// Takes the variant with an id away.
    Remove(String),
    /// Gives it another name.
    Rename(String, String),
    /// Makes its terms the agreement.
    Adopt(String),
    /// Edits it, or the agreement again.
    Edit(Option<String>),
    /// Shows so many of the tickets that change.
    Rows(usize),
}

/// What a step did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// A variant is there.
    Added,
    /// One is gone.
    Removed,
    /// One is the agreement.
    Adopted,
    /// One has another name.
    Renamed,
}

/// What a page is told of a step: what happened, and to which variant.
pub fn told(action: &Action) -> Option<(&'static str, String)> {
    let Action::Compare(act) = action else {
        return None;
    };
    match act {
        Act::Add(variant) => Some(("add", variant.id.clone())),
        Act::Remove(id) => Some(("remove", id.clone())),
        Act::Adopt(id) => Some(("adopt", id.clone())),
        Act::Rename(..) | Act::Edit(_) | Act::Rows(_) => None,
    }
}

/// An id that no variant has: the letter that it will be called by, if that is free.
pub fn free_id(variants: &[Variant]) -> String {
    let letters = ["b", "c", "d"];
    let taken = |id: &str| variants.iter().any(|variant| variant.id == id);
    let free = letters.into_iter().find(|id| !taken(id));
    free.map_or_else(|| fresh("variant", taken), str::to_owned)
}

/// A step of comparing.
#[inline(never)]
pub fn apply(state: &State, act: Act) -> (State, Option<Cause>) {
    let variants = &state.document().variants;
    let with = |variants: Vec<Variant>| Document {
        variants: Arc::new(variants),
        ..state.document().clone()
    };
    let position = |id: &str| variants.iter().position(|variant| variant.id == id);
    let name = |place: usize| words::titled(place + 1, &variants[place]);
    let (news, name, document) = match act {
        Act::Edit(id) => {
            let mut next = turned_to(state, id.filter(|id| position(id).is_some()));
            next.terms_shown |= next.compared.editing.is_some();
            return (next, None);
        }
        Act::Rows(rows) => {
            let mut next = state.clone();
            next.compared = Rc::new(Compared {
                rows,
                ..(*state.compared).clone()
            });
            return (next, None);
        }
        Act::Add(_) if variants.len() >= MOST_VARIANTS => return (state.clone(), None),
        Act::Add(variant) => {
            let name = words::titled(variants.len() + 1, &variant);
            let mut all = (**variants).clone();
            all.push(variant);
            (News::Added, name, with(all))
        }
        Act::Remove(id) => {
            let Some(place) = position(&id) else {
                return (state.clone(), None);
            };
            let mut all = (**variants).clone();
            all.remove(place);
            (News::Removed, name(place), with(all))
        }
        Act::Rename(id, called) => {
            let Some(place) = position(&id) else {
                return (state.clone(), None);
            };
            let mut all = (**variants).clone();
            all[place].name = called;
            (News::Renamed, name(place), with(all))
        }
        Act::Adopt(id) => {
            let Some(place) = position(&id) else {
                return (state.clone(), None);
            };
            let Ok(terms) = variants[place].terms(state.agreement()) else {
                return (state.clone(), None);
            };
            (News::Adopted, name(place), adopted(state, place, terms))
        }
    };
    let (mut next, cause) = state.edit(None, document, state.current.source.clone());
    if cause.is_some() {
        let depth = next.edits();
        next.compared = Rc::new(Compared {
            news: Some((news, name, depth)),
            ..(*next.compared).clone()
        });
    }
    (next, cause)
}

/// The document with the terms of a variant for the agreement; the other variants keep the terms they have.
fn adopted(state: &State, place: usize, terms: Agreement) -> Document {
    let mut variants = (*state.document().variants).clone();
    variants.remove(place);
    for variant in &mut variants {
        if let Ok(own) = variant.terms(state.agreement()) {
            variant.patch = Patch::between(&terms, &own);
        }
    }
    let document = Document {
        variants: Arc::default(),
        ..state.document().clone()
    };
    Document {
        variants: Arc::new(variants),
        ..crate::ui::state::with_agreement(document, terms)
    }
}

/// The state in which a variant, or the agreement, is edited; editors that are open belong to the other one.
fn turned_to(state: &State, editing: Option<String>) -> State {
    let mut next = state.clone();
    next.open_clauses.clear();
    next.refused = None;
    next.compared = Rc::new(Compared {
        editing,
        ..(*state.compared).clone()
    });
    next
}

/// Who leaves *Compare terms*, or takes the variant away, edits it no longer.
#[inline(never)]
pub fn settled(state: State) -> State {
    let there = state.view == View::Compare && edited_variant(&state).is_some();
    match there {
        true => state,
        false => turned_to(&state, None),
    }
}

/// What an action means while a variant is edited; nothing if the same as ever.
#[inline(never)]
pub fn in_place(state: &State, action: &Action) -> Option<(State, Option<Cause>)> {
    let (place, _) = edited_variant(state)?;
    match action {
        Action::Agreement(clause, terms) => {
            let mut variants = (*state.document().variants).clone();
            variants[place].patch = Patch::between(state.agreement(), terms);
            let document = Document {
                variants: Arc::new(variants),
                ..state.document().clone()
            };
            let source = state.current.source.clone();
            let (mut next, cause) = state.edit(Some(*clause), document, source);
            let root = format!("variants[{place}].patch");
            for issue in next
                .refused
                .iter_mut()
                .flat_map(|(_, issues)| &mut issues.0)
            {
                if let Some(rest) = issue.path.strip_prefix(&root) {
                    issue.path = ["agreement", rest].concat();
                }
            }
            Some((next, cause))
        }
        Action::OpenClause(clause, true) => {
            let column = column::edited(state)?;
            let shown = super::projected(state, &column);
            let mut next = state.clone();
            next.refused = None;
            next.open_clauses.entry(*clause).or_insert(Baseline {
                document: shown.current.document,
                report: shown.report,
                answer: shown.answer,
                depth: state.edits(),
            });
            Some((next, None))
        }
        _ => None,
    }
}

/// The document's variants under another agreement.
#[inline(never)]
pub fn under(document: &Document, agreement: &Agreement) -> Arc<Vec<Variant>> {
    carried_over(&document.variants, &document.agreement, agreement)
}

/// The holidays that some variants of an agreement name and that are not loaded.
#[inline(never)]
pub fn presets_wanted(state: &State, variants: &[Variant], agreement: &Agreement) -> Vec<String> {
    let terms = variants
        .iter()
        .filter_map(|variant| variant.terms(agreement).ok());
    terms
        .flat_map(|terms| state.presets_wanted(&terms))
        .collect()
}

/// The same of the variants that a host sets, under the agreement that it sets or that is there.
pub fn presets_lacking(state: &State, host: &HostDocument) -> Vec<String> {
    let variants = host.variants.as_deref().unwrap_or_default();
    let given = host.agreement.as_ref().and_then(Option::as_deref);
    let agreement = given.unwrap_or(state.agreement());
    presets_wanted(state, variants, agreement)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::ui::state::Clause;

    fn state() -> State {
        let now = "2026-11-24T12:00:00Z".parse().unwrap();
        let state = State::example(now).apply(Action::Painted).0;
        state.apply(Action::View(View::Compare)).0
    }

    fn variant(id: &str, patch: &str) -> Variant {
        let patch = crate::document::read(patch, "patch").unwrap();
        Variant {
            id: id.to_owned(),
            name: String::new(),
            patch,
        }
    }

    fn act(state: &State, act: Act) -> State {
        state.apply(Action::Compare(act)).0
    }

    const LATE: &str =
        r#"{ "calendars": { "office": { "hours": { "mon-fri": ["08:00-20:00"] } } } }"#;

    #[test]
    fn adopting_and_undoing_restores_everything() {
        let signed = state();
        let with = act(&signed, Act::Add(variant("b", LATE)));
        let with = act(&with, Act::Add(variant("c", r#"{ "name": "Gold" }"#)));
        let adopted = act(&with, Act::Adopt("b".to_owned()));
        let hours = |agreement: &Agreement| agreement.calendars["office"].hours.open_seconds();
        assert_eq!(hours(adopted.agreement()), 60 * 3600);
        // C keeps its own hours.
        let variants = &adopted.document().variants;
        assert_eq!(variants.len(), 1);
        let gold = variants[0].terms(adopted.agreement()).unwrap();
        assert_eq!((hours(&gold), &*gold.name), (42 * 3600 + 1800, "Gold"));
        let back = adopted.apply(Action::Undo).0;
        assert_eq!(back.current, with.current);
    }

    #[test]
    fn a_fourth_variant_is_not_added() {
        let mut state = state();
        for id in ["b", "c", "d", "e"] {
            state = act(&state, Act::Add(variant(id, "{}")));
        }
        assert_eq!(state.document().variants.len(), 3);
        assert_eq!(state.edits(), 3);
        let without = act(&state, Act::Remove("c".to_owned()));
        assert_eq!(free_id(&without.document().variants), "c");
    }

    #[test]
    fn editors_work_on_the_variant_while_it_is_edited() {
        let with = act(&state(), Act::Add(variant("b", LATE)));
        let signed = with.agreement().clone();
        let editing = act(&with, Act::Edit(Some("b".to_owned())));
        let opened = editing.apply(Action::OpenClause(Clause::Name, true)).0;
        let mut terms = opened.document().variants[0].terms(&signed).unwrap();
        assert_eq!(
            *opened.open_clauses[&Clause::Name].document.agreement,
            terms,
            "the editor compares with the variant as it was"
        );
        terms.name = "Gold".to_owned();
        let edited = opened
            .apply(Action::Agreement(Clause::Name, Box::new(terms.clone())))
            .0;
        assert_eq!(*edited.agreement(), signed);
        let own = edited.document().variants[0].terms(&signed).unwrap();
        assert_eq!(own, terms);
        // A fault is told as one of the agreement.
        terms.time_zone = "Nowhere".to_owned();
        let refused = edited
            .apply(Action::Agreement(Clause::Hours, Box::new(terms)))
            .0;
        let (clause, issues) = refused.refused.as_ref().unwrap();
        assert_eq!(*clause, Some(Clause::Hours));
        assert_eq!(issues.0[0].path, "agreement.timeZone");
        // Another tab shows what follows from the agreement, so the panel shows the agreement.
        let left = edited.apply(Action::View(View::Tickets)).0;
        assert_eq!(left.compared.editing, None);
        assert!(left.open_clauses.is_empty());
        // So it is when the variant goes.
        let gone = edited.apply(Action::Undo).0.apply(Action::Undo).0;
        assert_eq!(gone.compared.editing, None);
    }
}
