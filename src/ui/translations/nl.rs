//! Dutch.

mod availability;
mod common;
mod compare;
mod counting;
mod credits;
mod editors;
mod findings;
mod finer;
mod forecast;
mod import;
mod published;
mod question;
mod sentences;
mod states;
mod take;
mod terms;
mod tickets;
mod units;

use super::{Sentences, Tables};

/// Dutch.
pub const TABLES: Tables = Tables {
    common: common::OWN,
    units: units::OWN,
    question: question::OWN,
    clock: question::CLOCK,
    ledger: question::LEDGER,
    terms: terms::OWN,
    finer: finer::OWN,
    counting: counting::OWN,
    editors: editors::OWN,
    credits: credits::OWN,
    findings: findings::OWN,
    forecast: forecast::OWN,
    published: published::OWN,
    availability: availability::OWN,
    tickets: tickets::OWN,
    import: import::OWN,
    states: states::OWN,
    compare: compare::OWN,
    take: take::OWN,
    clause: take::CLAUSE,
};

/// What the engine says.
pub const SENTENCES: Sentences = sentences::OWN;
