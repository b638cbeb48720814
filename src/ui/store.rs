//! Holds the current state of one widget, takes actions, and tells the view and the host.
//!
//! The state outlives the view: when the element is taken out of the page the view goes and the
//! store stays, so that everything, also undo, is there when it comes back.

use super::compare::act;
use super::language;
use super::state::{Action, Cause, Clause, State, View};
use super::take::{self, Ask};
use super::tickets::intake::Intake;
use super::tickets::view::{Panel, Show};
use super::work::{self, Due, Work};
use crate::document::Document;
use crate::holidays::index::Entry;
use crate::issue::Issues;
use std::cell::RefCell;
use std::rc::{Rc, Weak};
use yew::Callback;

/// A state shared by value: two are equal when they are the same one.
#[derive(Clone, Debug)]
pub struct Current(pub Rc<State>);

impl PartialEq for Current {
    fn eq(&self, other: &Current) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl std::ops::Deref for Current {
    type Target = State;

    fn deref(&self) -> &State {
        &self.0
    }
}

/// What happened, for the host.
#[derive(Clone, Debug)]
pub enum Told {
    /// Something was done: the document changed for a reason, or what is open did; the state before comes along.
    Done(Option<Cause>, Current),
    /// Somebody is about to look at another view; whether that may be is the answer.
    Leaving(View),
    /// Somebody brings in a file; whether it may be read here is the answer.
    Intake(Rc<Intake>),
    /// There are new results.
    Results,
    /// The tab or the panel changed.
    View,
    /// Holiday presets are needed that are not loaded; the answer is [`Store::load`].
    Presets(Vec<String>),
    /// Somebody asks which presets there are; the answer is [`Store::offer`].
    Index,
    /// Somebody added, removed or adopted a variant: which of these, and its id.
    Variant(&'static str, String),
    /// Somebody asks for a file of the published agreements; the answer is [`Store::publish`].
    Published(String),
    /// A view asks something of the page's script.
    Take(Ask),
}

/// The current state of one widget.
pub struct Store {
    state: RefCell<Current>,
    view: RefCell<Option<Callback<Current>>>,
    host: Host,
    /// An action that needs presets, and the document that it was made on.
    waiting: RefCell<Option<(Action, Rc<Document>)>>,
    work: RefCell<Work>,
    me: Weak<Store>,
}

/// What listens on the host's side; it answers whether a person may go on, where it is asked.
type Host = Box<dyn Fn(Told, &State) -> bool>;

impl Store {
    /// A store that tells `host` what happens.
    pub fn new(state: State, host: impl Fn(Told, &State) -> bool + 'static) -> Rc<Store> {
        Rc::new_cyclic(|me| Store {
            state: RefCell::new(Current(Rc::new(state))),
            view: RefCell::new(None),
            host: Box::new(host),
            waiting: RefCell::new(None),
            work: RefCell::default(),
            me: me.clone(),
        })
    }

    /// The current state.
    pub fn current(&self) -> Current {
        self.state.borrow().clone()
    }

    /// Shows every further state in a view; `None` when the view is gone.
    pub fn show(&self, view: Option<Callback<Current>>) {
        *self.view.borrow_mut() = view;
    }

    /// Applies an action that a person caused; one that needs holidays which are not loaded waits for them.
    pub fn dispatch(&self, action: Action) {
        let now = self.current();
        if !self.may(&action, &now) {
            return;
        }
        let mut wanted = action.agreement().map(|terms| now.presets_wanted(terms));
        if let (Action::Open(document), Some(wanted)) = (&action, &mut wanted)
            && !document.variants.is_empty()
        {
            wanted.extend(act::presets_wanted(
                &now,
                &document.variants,
                &document.agreement,
            ));
        }
        if let Some(wanted) = wanted.filter(|wanted| !wanted.is_empty()) {
            *self.waiting.borrow_mut() = Some((action, now.current.document.clone()));
            (self.host)(Told::Presets(wanted), &now);
            return;
        }
        let asks = matches!(action, Action::OpenClause(Clause::Holidays, true));
        let looks = matches!(
            action,
            Action::OpenClause(Clause::Credits, true) | Action::LookAt(_)
        );
        let ask = match action {
            Action::Take(_) | Action::Import { .. } => take::ask(&action),
            _ => None,
        };
        self.perform(action);
        if let Some(ask) = ask {
            (self.host)(Told::Take(ask), &self.current());
        }
        if asks && now.offered.is_empty() {
            (self.host)(Told::Index, &self.current());
        }
        if looks && let Some(name) = self.current().published.wanted() {
            (self.host)(Told::Published(name), &self.current());
        }
    }

    /// Whether a person may do this: the host is asked before another view or a new file.
    fn may(&self, action: &Action, now: &State) -> bool {
        match action {
            Action::View(view) if *view != now.view => {
                now.views().contains(view) && (self.host)(Told::Leaving(*view), now)
            }
            Action::Show(Show::Panel(Some(Panel::Check(intake)))) => {
                let view = &now.tickets_view;
                let known = match &view.panel {
                    Some(Panel::Check(shown)) => Some(shown),
                    _ => view.last.as_ref(),
                };
                known.is_some_and(|known| known.is_of(intake))
                    || (self.host)(Told::Intake(intake.clone()), now)
            }
            _ => true,
        }
    }

    /// Shows a panel of *All tickets* because the host wants it.
    pub fn show_panel(&self, panel: Panel) {
        self.perform(Action::View(View::Tickets));
        self.perform(Action::Show(Show::Panel(Some(panel))));
    }

    /// Takes presets in, each as the text of its file, and goes on with the action that waits for them.
    /// What still lacks one is refused then.
    ///
    /// # Errors
    /// The faults of a text that is no preset; the others are taken in.
    pub fn load(&self, texts: &[String]) -> Result<(), Issues> {
        let mut state = (*self.current().0).clone();
        let mut holidays = (*state.holidays).clone();
        let mut faults = Vec::new();
        for text in texts {
            faults.extend(
                holidays
                    .load(text)
                    .err()
                    .into_iter()
                    .flat_map(|issues| issues.0),
            );
        }
        state.holidays = Rc::new(holidays);
        self.replace(state);
        let waiting = self.waiting.borrow_mut().take();
        // An edit made in the meantime stands: this one was made on something else.
        if let Some((action, document)) = waiting
            && Rc::ptr_eq(&document, &self.current().current.document)
        {
            self.perform(action);
        }
        if faults.is_empty() {
            Ok(())
        } else {
            Err(Issues(faults))
        }
    }

    /// Says which presets can be loaded.
    pub fn offer(&self, offered: Vec<Entry>) {
        let mut state = (*self.current().0).clone();
        state.offered = Rc::new(offered);
        self.replace(state);
    }

    /// Takes a file of the published agreements in; an empty text is one that could not be had.
    ///
    /// # Errors
    /// The faults of a text that is none of these files.
    pub fn publish(&self, name: String, text: &str) -> Result<(), Issues> {
        let mut state = (*self.current().0).clone();
        let taken = state.published.with(name, text);
        let fault = taken.as_ref().err().cloned();
        state.published = Rc::new(taken.unwrap_or_else(|_| state.published.without()));
        self.replace(state);
        if let Some(issues) = fault {
            return Err(issues);
        }
        // Who looked at one before the list was here waits for it.
        if let Some(name) = self
            .current()
            .published
            .wanted()
            .filter(|_| !text.is_empty())
        {
            (self.host)(Told::Published(name), &self.current());
        }
        Ok(())
    }

    fn perform(&self, action: Action) {
        let before = self.current();
        language::speak(before.language);
        let variant = act::told(&action);
        let (state, cause) = before.apply(action);
        self.replace(state);
        let now = self.current();
        let (shut, open) = (&before.tickets_view, &now.tickets_view);
        let moved = shut.open != open.open
            || shut.panel.is_some() != open.panel.is_some()
            || shut.fault() != open.fault();
        // No borrow is held here: the host may set something in answer.
        if cause.is_some() || moved {
            (self.host)(Told::Done(cause, before.clone()), &now);
        }
        if let (Some((what, id)), Some(_)) = (variant, cause) {
            (self.host)(Told::Variant(what, id), &now);
        }
        if !Rc::ptr_eq(&before.report, &now.report) {
            (self.host)(Told::Results, &now);
        }
        if before.view != now.view || before.terms != now.terms {
            (self.host)(Told::View, &now);
        }
    }

    /// Puts a state that the host asked for in place; the host is told of results only, unless there is a cause
    /// for which a person's terms changed with it.
    pub fn set(&self, state: State, cause: Option<Cause>) {
        let before = self.current();
        self.replace(state);
        let now = self.current();
        if let Some(cause) = cause {
            (self.host)(Told::Done(Some(cause), before.clone()), &now);
        }
        if !Rc::ptr_eq(&before.report, &now.report) {
            (self.host)(Told::Results, &now);
        }
    }

    fn replace(&self, state: State) {
        let current = Current(Rc::new(state));
        *self.state.borrow_mut() = current.clone();
        let view = self.view.borrow().clone();
        if let Some(view) = view {
            view.emit(current.clone());
        }
        if current.pending.is_some()
            || current.report.is_of_many()
            || current.tickets_view.panel.is_some()
        {
            self.work_on(&current);
        }
    }

    /// Takes up what takes long and is wanted now; what is under way looks by itself.
    #[inline(never)]
    fn work_on(&self, state: &State) {
        let due = self.work.borrow_mut().follow(state);
        self.wait(due);
    }

    fn wait(&self, due: Due) {
        let me = self.me.clone();
        self.work.borrow_mut().wait(due, move || {
            if let Some(store) = me.upgrade() {
                store.slice(work::time());
            }
        });
    }

    /// Does a slice of what takes long; the next one follows by itself.
    fn slice(&self, may_go_on: impl FnMut() -> bool) {
        let current = self.current();
        language::speak(current.language);
        // Borrowed for no longer than that: what is ready leads to more work.
        let ready = self.work.borrow_mut().slice(&current, may_go_on);
        match ready {
            Some(action) => self.perform(action),
            None => {
                let due = self.work.borrow().due(&current);
                self.wait(due);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::document::agreement::Agreement;
    use crate::ui::judged::LIVE;

    const FOUNDERS: &str = r#"{ "id": "x", "name": "X", "data": "2026-11", "source": "none",
        "from": 2026, "to": 2026, "days": { "Founders' Day": ["2026-11-23"] } }"#;

    /// A store with the example, and what it asked its host for.
    fn store() -> (Rc<Store>, Rc<RefCell<Vec<String>>>) {
        let asked = Rc::new(RefCell::new(Vec::new()));
        let (now, told) = ("2026-11-24T12:00:00Z".parse().unwrap(), asked.clone());
        let store = Store::new(State::example(now), move |said, _| {
            match said {
                Told::Presets(ids) => told.borrow_mut().extend(ids),
                Told::Index => told.borrow_mut().push("the index".to_owned()),
                Told::Published(name) => told.borrow_mut().push(format!("agreement {name}")),
                _ => {}
            }
            true
        });
        (store, asked)
    }

    fn choose(store: &Store, preset: &str) {
        let mut agreement: Agreement = store.current().agreement().clone();
        let holidays = &mut agreement.calendars.get_mut("office").unwrap().holidays;
        holidays.preset = Some(preset.to_owned());
        store.dispatch(Action::Agreement(Clause::Holidays, Box::new(agreement)));
    }

    fn preset(store: &Store) -> Option<String> {
        let state = store.current();
        state.agreement().calendars["office"]
            .holidays
            .preset
            .clone()
    }

    #[test]
    fn an_edit_waits_for_its_holidays() {
        let (store, asked) = store();
        choose(&store, "x");
        assert_eq!(*asked.borrow(), ["x"]);
        assert_eq!(preset(&store).as_deref(), Some("gb-eng"));
        store.load(&[FOUNDERS.to_owned()]).unwrap();
        assert_eq!(preset(&store).as_deref(), Some("x"));
        assert_eq!(store.current().edits(), 1);
        store.dispatch(Action::Undo);
        store.dispatch(Action::Redo);
        assert_eq!(preset(&store).as_deref(), Some("x"));
        assert_eq!(
            *asked.borrow(),
            ["x"],
            "what is loaded is not asked for again"
        );
    }

    #[test]
    fn without_the_file_the_edit_is_refused_in_words() {
        let (store, _) = store();
        choose(&store, "nowhere");
        store.load(&[]).unwrap();
        let state = store.current();
        let (clause, issues) = state.refused.as_ref().unwrap();
        assert_eq!(*clause, Some(Clause::Holidays));
        assert_eq!(issues.0[0].code, "preset-not-loaded");
        assert_eq!(preset(&store).as_deref(), Some("gb-eng"));
        let faults = store
            .load(&["{}".to_owned(), FOUNDERS.to_owned()])
            .unwrap_err();
        assert_eq!(faults.0[0].path, "holidays.id");
        assert!(
            store.current().holidays.get("x").is_some(),
            "the good one is taken in"
        );
    }

    #[test]
    fn an_edit_in_the_meantime_stands() {
        let (store, _) = store();
        choose(&store, "x");
        let mut agreement: Agreement = store.current().agreement().clone();
        agreement.name = "Gold".to_owned();
        store.dispatch(Action::Agreement(Clause::Name, Box::new(agreement)));
        store.load(&[FOUNDERS.to_owned()]).unwrap();
        assert_eq!(store.current().agreement().name, "Gold");
        assert_eq!(preset(&store).as_deref(), Some("gb-eng"));
    }

    #[test]
    fn the_index_is_asked_for_when_the_clause_opens() {
        let (store, asked) = store();
        store.dispatch(Action::OpenClause(Clause::Hours, true));
        assert!(asked.borrow().is_empty());
        store.dispatch(Action::OpenClause(Clause::Holidays, true));
        assert_eq!(*asked.borrow(), ["the index"]);
    }

    #[test]
    fn published_terms_are_asked_for_when_somebody_looks_at_them() {
        let (store, asked) = store();
        store.dispatch(Action::OpenClause(Clause::Credits, true));
        store
            .publish(
                "index".to_owned(),
                include_str!("../../www/agreements/index.json"),
            )
            .unwrap();
        store.dispatch(Action::LookAt("msp".to_owned()));
        store.publish("msp".to_owned(), "").unwrap();
        store.dispatch(Action::LookAt("msp".to_owned()));
        store
            .publish(
                "msp".to_owned(),
                include_str!("../../www/agreements/msp.json"),
            )
            .unwrap();
        store.dispatch(Action::LookAt("msp".to_owned()));
        assert_eq!(
            *asked.borrow(),
            ["agreement index", "agreement msp", "agreement msp"]
        );
        assert!(store.publish("ola".to_owned(), "{}").is_err());
    }

    /// A list of so many tickets, each resolved an hour after it was logged.
    fn list(count: usize) -> Vec<u8> {
        let mut csv = "Key,Priority,Created,Resolved\n".to_owned();
        for row in 0..count {
            let (day, hour) = (1 + row % 28, 9 + row % 8);
            let next = hour + 1;
            csv += &format!(
                "SERVICEDESK-{row:0180},P2,2026-03-{day:02}T{hour:02}:00Z,2026-03-{day:02}T{next:02}:00Z\n"
            );
        }
        csv.into_bytes()
    }

    /// Reads a list and takes it, up to where its tickets are to be judged.
    fn brought_in(store: &Store, count: usize) {
        let state = store.current();
        let intake = Intake::new("list.csv".to_owned(), list(count), state.agreement(), None);
        assert!(intake.is_unread());
        let panel = Panel::Check(Rc::new(intake));
        store.dispatch(Action::Show(Show::Panel(Some(panel))));
        let read = loop {
            store.slice(|| false);
            match &store.current().tickets_view.panel {
                Some(Panel::Check(intake)) if !intake.is_unread() => break intake.clone(),
                _ => {}
            }
        };
        let state = store.current();
        store.dispatch(read.action(state.agreement(), false, state.now).unwrap());
    }

    /// Slices until nothing is to come, and how many they were.
    fn slices(store: &Store) -> usize {
        let mut slices = 0;
        while store.current().pending.is_some() {
            store.slice(|| false);
            slices += 1;
        }
        slices
    }

    #[test]
    fn many_tickets_are_judged_in_slices_while_the_last_result_stays() {
        let (store, _) = store();
        store.dispatch(Action::Painted);
        store.dispatch(Action::View(View::Tickets));
        brought_in(&store, LIVE + 1);
        let state = store.current();
        assert_eq!(state.document().tickets.len(), LIVE + 1);
        assert_eq!(state.report.tickets, 135);
        assert_eq!(state.at_last_result().document().tickets.len(), 135);
        assert!(slices(&store) > 100);
        let state = store.current();
        assert_eq!(state.report.tickets, LIVE + 1);
        let listed = state.listed.as_ref().unwrap();
        assert_eq!(listed.listing.rows.len(), LIVE + 1);
        assert!(Rc::ptr_eq(&listed.needs.report, &state.report));
        // As if it had been done at once.
        let at_once = crate::evaluate(state.document(), &state.holidays).unwrap();
        let clocks = |report: &crate::report::Report| report.clocks.clone();
        assert_eq!(clocks(&state.report), clocks(&at_once));
    }

    #[test]
    fn an_edit_is_answered_before_more_than_a_thousand_tickets_are_judged() {
        let (store, _) = store();
        store.dispatch(Action::Painted);
        let state = store.current();
        let intake = Intake::new("list.csv".to_owned(), list(1_001), state.agreement(), None);
        store.dispatch(intake.action(state.agreement(), false, state.now).unwrap());
        slices(&store);
        let before = store.current();
        assert_eq!(before.report.tickets, 1_001);
        let mut agreement: Agreement = before.agreement().clone();
        agreement.time_zone = "America/New_York".to_owned();
        store.dispatch(Action::Agreement(Clause::Hours, Box::new(agreement)));
        let edited = store.current();
        assert_ne!(edited.answer, before.answer);
        assert!(Rc::ptr_eq(&edited.report, &before.report));
        assert!(slices(&store) > 10);
        assert!(!Rc::ptr_eq(&store.current().report, &before.report));
    }

    #[test]
    fn a_newer_edit_replaces_the_work_and_giving_up_takes_both_back() {
        let (store, _) = store();
        store.dispatch(Action::Painted);
        brought_in(&store, LIVE + 1);
        slices(&store);
        let before = store.current();
        for name in ["Gold", "Silver"] {
            let mut agreement: Agreement = store.current().agreement().clone();
            agreement.name = name.to_owned();
            store.dispatch(Action::Agreement(Clause::Name, Box::new(agreement)));
            store.slice(|| false);
        }
        let pending = store.current();
        assert_eq!(pending.agreement().name, "Silver");
        assert!(Rc::ptr_eq(&pending.report, &before.report));
        store.dispatch(Action::GiveUp);
        assert_eq!(store.current().current, before.current);
        assert_eq!(store.current().edits(), before.edits());
        assert!(store.current().pending.is_none());
        store.slice(|| false);
        assert!(Rc::ptr_eq(&store.current().report, &before.report));
    }
}
