//! What takes long, driven in slices between the browser's other tasks: reading a file, judging many
//! tickets, sorting their rows.
//!
//! The state says what is wanted; `store` asks here after each change and takes the outcome in. What is no
//! longer wanted is dropped, so a newer edit replaces the work for the one before. What only one view wants,
//! such as terms that are weighed, it has judged by [`use_judged`].

use super::judged::{Judged, LIVE};
use super::state::{Action, State, View};
use super::tickets::intake::Intake;
use super::tickets::listing::{Listed, Needs};
use super::tickets::view::{Panel, Show};
use super::timer::{FRAME, Timeout, now};
use crate::import::{Import, ImportError};
use crate::report::Report;
use crate::slices::{Job, Slice};
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;
use yew::prelude::*;

/// How long a slice may take, in milliseconds.
const SLICE: f64 = 12.0;
/// How long an edit waits for the next one before many tickets are judged, in milliseconds.
const TYPING: i32 = 250;

/// A file that is being read.
type Reading = (Rc<Intake>, Job<Result<Import, ImportError>>);

/// The work that is under way.
#[derive(Default)]
pub struct Work {
    reading: Option<Reading>,
    judging: Option<(Rc<Judged>, Job<Report>)>,
    listing: Option<(Needs, Job<Listed>)>,
    /// What starts the next slice.
    next: Option<Timeout>,
}

/// How soon the next slice is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// There is nothing to do.
    Never,
    /// As soon as the browser has done what else it has to do.
    Soon,
    /// When what was edited is painted.
    Painted,
    /// When nobody has typed for a moment.
    Later,
}

impl Work {
    /// Drops what a state no longer wants and takes up what it wants now.
    pub fn follow(&mut self, state: &State) -> Due {
        let was_busy = self.is_busy(state);
        let unread = match &state.tickets_view.panel {
            Some(Panel::Check(intake)) if intake.is_unread() => Some(intake),
            _ => None,
        };
        if !is_on(&self.reading, unread) {
            self.reading = unread.map(|intake| (intake.clone(), intake.job()));
        }
        let long = state.pending.as_ref().map(|pending| &pending.judged);
        let long = long.filter(|judged| judged.is_long());
        let mut due = Due::Soon;
        if !is_on(&self.judging, long) {
            self.judging = long.map(|judged| (judged.clone(), judged.job()));
            let edited = long.filter(|judged| {
                let (now, before) = (judged.document(), state.report.document());
                Arc::ptr_eq(&now.tickets, &before.tickets)
            });
            if let Some(judged) = edited {
                due = match judged.is_of_many() {
                    true => Due::Later,
                    false => Due::Painted,
                };
            }
        }
        let wanted = wanted(state).filter(|_| long.is_none());
        if self.listing.as_ref().map(|(needs, _)| needs) != wanted.as_ref() {
            self.listing = wanted.map(|needs| (needs.clone(), needs.job()));
        }
        match self.is_busy(state) {
            false => Due::Never,
            // The slice that is waited for goes on with it.
            true if was_busy && due == Due::Soon && self.next.is_some() => Due::Never,
            true => due,
        }
    }

    fn is_busy(&self, state: &State) -> bool {
        let works = self.reading.is_some() || self.judging.is_some() || self.listing.is_some();
        works || is_ready(state)
    }

    /// Starts the next slice when it is due.
    pub fn wait(&mut self, due: Due, slice: impl FnOnce() + 'static) {
        let after = match due {
            Due::Never => return,
            Due::Soon => 0,
            Due::Painted => FRAME,
            Due::Later => TYPING,
        };
        // Native tests do the slices themselves.
        if cfg!(target_arch = "wasm32") {
            self.next = Timeout::new(after, slice);
        }
    }

    /// Does one slice: what is to be done with its outcome, if something is ready.
    pub fn slice(&mut self, state: &State, may_go_on: impl FnMut() -> bool) -> Option<Action> {
        self.next = None;
        self.follow(state);
        if let Some((intake, job)) = self.reading.take() {
            return match job.step(may_go_on) {
                Slice::Done(outcome) => {
                    let read = Rc::new(intake.told(outcome));
                    Some(Action::Show(Show::Panel(Some(Panel::Check(read)))))
                }
                Slice::More(rest) => {
                    intake.progress.set(rest.done());
                    self.reading = Some((intake, rest));
                    None
                }
            };
        }
        if let Some((judged, job)) = self.judging.take() {
            let start = now();
            let done = job.step(may_go_on);
            judged.spent(now() - start);
            match done {
                Slice::Done(report) => judged.settle(report),
                Slice::More(rest) => {
                    if let Some(pending) = &state.pending {
                        pending.done.set(rest.done());
                    }
                    self.judging = Some((judged, rest));
                }
            }
            return None;
        }
        // A result comes with the rows of the table, if somebody sees it.
        if self.listing.is_none() && is_ready(state) {
            return Some(Action::Settled);
        }
        let (needs, job) = self.listing.take()?;
        match job.step(may_go_on) {
            Slice::Done(listed) => Some(Action::Listed(Rc::new(listed))),
            Slice::More(rest) => {
                self.listing = Some((needs, rest));
                None
            }
        }
    }

    /// Whether there is more to do.
    pub fn due(&self, state: &State) -> Due {
        match self.is_busy(state) {
            true => Due::Soon,
            false => Due::Never,
        }
    }
}

/// Whether a result is worked out and not taken in yet.
fn is_ready(state: &State) -> bool {
    let pending = state.pending.as_ref();
    pending.is_some_and(|pending| !pending.judged.is_long())
}

/// Whether some work is the one that is wanted.
fn is_on<T, J>(work: &Option<(Rc<T>, J)>, wanted: Option<&Rc<T>>) -> bool {
    match (work, wanted) {
        (Some((one, _)), Some(other)) => Rc::ptr_eq(one, other),
        (None, None) => true,
        _ => false,
    }
}

/// The rows that the table shows or is to show, if there are many and they are not sorted yet.
fn wanted(state: &State) -> Option<Needs> {
    let report = match &state.pending {
        Some(pending) if !pending.judged.is_long() => &pending.judged,
        _ => &state.report,
    };
    let is_seen = state.view == View::Tickets && state.tickets_view.panel.is_none();
    if !is_seen || report.document().tickets.len() <= LIVE {
        return None;
    }
    let needs = Needs::new(report, &state.tickets_view);
    let is_known = |listed: &Rc<Listed>| listed.needs == needs;
    (!state.listed.as_ref().is_some_and(is_known)).then_some(needs)
}

/// Whether something is judged. What is not, although nobody waits for it, such as terms that are weighed, is judged in
/// slices as long as the view that asks is there; it is drawn anew then.
#[hook]
pub fn use_judged(judged: Option<&Rc<Judged>>) -> bool {
    let settled = use_force_update();
    let long = judged.filter(|judged| judged.is_long()).cloned();
    let is_judged = long.is_none();
    use_effect_with(long.as_ref().map(Rc::as_ptr), move |_| {
        let next = Rc::new(RefCell::new(None));
        if let Some(judged) = long {
            let job = judged.job();
            judge(judged, job, next.clone(), settled);
        }
        move || drop(next.take())
    });
    is_judged
}

/// Judges a slice after the other; `next` keeps what starts the next one.
fn judge(
    judged: Rc<Judged>,
    job: Job<Report>,
    next: Rc<RefCell<Option<Timeout>>>,
    settled: UseForceUpdateHandle,
) {
    let after = next.clone();
    let slice = move || match job.step(time()) {
        Slice::Done(report) => {
            judged.settle(report);
            settled.force_update();
        }
        Slice::More(job) => judge(judged, job, after, settled),
    };
    *next.borrow_mut() = Timeout::new(0, slice);
}

/// A slice's time: whether there is some left.
pub fn time() -> impl FnMut() -> bool {
    let start = now();
    move || now() - start < SLICE
}
