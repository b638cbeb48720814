//! The widget: a Yew component over one state value.
//!
//! `state` is the value and its transitions, without Yew (`judged` is the report in it); `store` holds the current one and tells
//! the host what a person changed; `work` does in slices what takes long; `widget` is what the custom element calls. The views take the
//! state apart: `frame` (header, agreement, tabs), `question` (one ticket), `tickets` (all tickets),
//! `compare` (other terms on the same tickets), `terms` (the clauses); `clock` and `ledger` draw and explain one clock for both of them;
//! `take` is what is kept, shared and taken away; `page` is what the page around it chose; `host` answers its script;
//! `availability` has the clause and the outages, `finding` lists what the report points at under its clause.
//! Views decide no rule: what they show, the engine computed.

mod availability;
mod clock;
mod compare;
mod credit;
mod file;
mod finding;
mod format;
mod frame;
mod host;
mod icon;
mod input;
mod judged;
mod language;
mod ledger;
mod moment;
mod page;
mod question;
mod state;
mod store;
mod take;
mod terms;
mod text;
mod tickets;
mod timer;
#[cfg(not(target_arch = "wasm32"))]
pub mod translations;
mod widget;
mod work;
