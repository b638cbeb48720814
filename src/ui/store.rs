//! Holds the current state of one widget, takes actions, and tells the view and the host.
//!
//! The state outlives the view: when the element is taken out of the page the view goes and the
//! store stays, so that everything, also undo, is there when it comes back.

use super::state::{Action, Cause, State};
use std::cell::RefCell;
use std::rc::Rc;
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
    /// The document changed for a reason; the state before comes along.
    Changed(Cause, Current),
    /// There are new results.
    Results,
    /// The tab or the panel changed.
    View,
}

/// The current state of one widget.
pub struct Store {
    state: RefCell<Current>,
    view: RefCell<Option<Callback<Current>>>,
    host: Host,
}

/// What listens on the host's side.
type Host = Box<dyn Fn(Told, &State)>;

impl Store {
    /// A store that tells `host` what happens.
    pub fn new(state: State, host: impl Fn(Told, &State) + 'static) -> Rc<Store> {
        Rc::new(Store {
            state: RefCell::new(Current(Rc::new(state))),
            view: RefCell::new(None),
            host: Box::new(host),
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

    /// Applies an action that a person caused.
    pub fn dispatch(&self, action: Action) {
        let before = self.current();
        let (state, cause) = before.apply(action);
        self.replace(state);
        let now = self.current();
        // No borrow is held here: the host may set something in answer.
        if let Some(cause) = cause {
            (self.host)(Told::Changed(cause, before.clone()), &now);
        }
        if !Rc::ptr_eq(&before.report, &now.report) {
            (self.host)(Told::Results, &now);
        }
        if before.view != now.view || before.terms != now.terms {
            (self.host)(Told::View, &now);
        }
    }

    /// Puts a state that the host asked for in place; the host is told of results only.
    pub fn set(&self, state: State) {
        let before = self.current();
        self.replace(state);
        let now = self.current();
        if !Rc::ptr_eq(&before.report, &now.report) {
            (self.host)(Told::Results, &now);
        }
    }

    fn replace(&self, state: State) {
        let current = Current(Rc::new(state));
        *self.state.borrow_mut() = current.clone();
        let view = self.view.borrow().clone();
        if let Some(view) = view {
            view.emit(current);
        }
    }
}
