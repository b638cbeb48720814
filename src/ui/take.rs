//! Take away and keep: share links, the draft in this browser, exports, print, and forgetting all of it.
//!
//! [`Taken`] is what is on screen of it, a part of the state that is not there before somebody uses it. The
//! script beside the page (`sla-extras.js`) has what needs the browser: compression, storage, the printer. Views
//! ask it by [`Ask`], it answers through `host`. `view` shows all, `files` makes what is exported, `clause` the contract's.

pub mod brought;
mod clause;
mod files;
pub mod host;
pub mod view;

use super::state::{Action, Cause, State};
use super::tickets::intake::Known;
use brought::Brought;
use std::rc::Rc;

/// The most tickets that a link may carry.
pub const MOST_TICKETS: usize = 299;

/// What is on screen of it; nothing until somebody uses it.
pub type Take = Option<Rc<Taken>>;

/// See [`Take`].
#[derive(Clone, Debug, Default)]
pub struct Taken {
    /// Whether the menu is open.
    pub menu: bool,
    /// The dialog that is open.
    pub dialog: Option<Dialog>,
    /// The link in the dialog, once it is made.
    pub link: Option<Link>,
    /// Whether it is to carry the tickets.
    pub with_tickets: bool,
    /// Whether the last change is saved, if that was tried.
    pub saved: Option<bool>,
    /// Whether tickets are kept on this device.
    pub keeps_tickets: bool,
    /// What a link brings that waits for an answer.
    pub offer: Option<Rc<Brought>>,
    /// Whether there was a link that could not be read.
    pub unreadable: bool,
    /// Whether everything is drawn for paper.
    pub printing: bool,
}

/// A dialog.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialog {
    /// The link to share.
    Share,
    /// What is sent and kept.
    Privacy,
    /// Whether to forget everything.
    Forget,
}

/// A link to share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Its address, empty if it is too long.
    pub url: String,
    /// How many characters it has or would have.
    pub length: u64,
    /// How many it may have.
    pub most: u64,
}

/// What can happen here.
#[derive(Clone, Debug)]
pub enum Act {
    /// Opens or closes the menu.
    Menu(bool),
    /// Opens a dialog, or closes it.
    Dialog(Option<Dialog>),
    /// Makes a link, with the tickets or without.
    Share(bool),
    /// The link is made.
    Linked(Link),
    /// Takes a file away: `csv`, `json`, `markdown` or `ics`.
    Export(&'static str),
    /// Prints.
    Print,
    /// Keeps tickets on this device, or no longer.
    Keep(bool),
    /// The same, as it was before.
    Keeps(bool),
    /// The last change is saved, or cannot be.
    Saved(bool),
    /// A link brings something.
    Offer(Rc<Brought>),
    /// A link cannot be read.
    Unreadable,
    /// What a link brought is not wanted, or that one cannot be read is known.
    Dismiss,
    /// Forgets everything.
    Forget,
    /// How files with certain headers were read before, kept in this browser.
    Known(Rc<Vec<Known>>),
    /// Draws everything for paper, or no longer.
    Printing(bool),
}

/// What a view asks of the script: a word and what goes with it.
pub type Ask = (&'static str, &'static str);

impl Act {
    fn ask(&self) -> Option<Ask> {
        let flag = |on: bool| if on { "on" } else { "" };
        Some(match self {
            Act::Share(tickets) => ("share", flag(*tickets)),
            Act::Export(format) => ("download", format),
            Act::Print => ("print", ""),
            Act::Keep(on) => ("keepTickets", flag(*on)),
            Act::Forget => ("forget", ""),
            _ => return None,
        })
    }
}

/// What an action asks of the script.
#[inline(never)]
pub fn ask(action: &Action) -> Option<Ask> {
    match action {
        Action::Take(act) => act.ask(),
        Action::Import { .. } => Some(("remember", "")),
        _ => None,
    }
}

/// The state after an act.
#[inline(never)]
pub fn apply(state: &State, act: Act) -> State {
    let mut taken = state.take.as_deref().cloned().unwrap_or_default();
    let mut known = state.tickets_view.known.clone();
    match act {
        Act::Menu(open) => taken.menu = open,
        Act::Dialog(dialog) => {
            (taken.dialog, taken.menu) = (dialog, false);
        }
        Act::Share(tickets) => {
            (taken.with_tickets, taken.link) = (tickets, None);
        }
        Act::Linked(link) => {
            (taken.dialog, taken.link) = (Some(Dialog::Share), Some(link));
        }
        Act::Export(_) | Act::Print => taken.menu = false,
        Act::Keep(on) => (taken.keeps_tickets, taken.menu) = (on, false),
        Act::Keeps(on) => taken.keeps_tickets = on,
        // What cannot be saved is said once.
        Act::Saved(saved) => taken.saved = Some(saved),
        Act::Offer(offer) => (taken.offer, taken.unreadable) = (Some(offer), false),
        Act::Unreadable => (taken.offer, taken.unreadable) = (None, true),
        Act::Dismiss => (taken.offer, taken.unreadable) = (None, false),
        Act::Forget => (taken, known) = (Taken::default(), None),
        Act::Known(kept) => known = Some(kept),
        Act::Printing(on) => taken.printing = on,
    }
    let mut next = state.clone();
    next.take = Some(Rc::new(taken));
    next.tickets_view.known = known;
    next
}

/// The state under what a link brought: an edit that can be taken back.
#[inline(never)]
pub fn bring(state: &State, brought: &Brought) -> (State, Option<Cause>) {
    let (document, source) = brought.over(state);
    let (next, cause) = state.edit(None, document, source);
    let next = apply(&next, Act::Dismiss);
    (next, cause.map(|_| Cause::Link))
}
