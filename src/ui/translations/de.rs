//! German.

mod availability;
mod common;
mod counting;
mod credits;
mod findings;
mod finer;
mod forecast;
mod published;
mod question;
mod terms;
mod tickets;
mod units;

use super::Tables;

/// German.
pub const TABLES: Tables = Tables {
    common: common::OWN,
    units: units::OWN,
    question: question::OWN,
    clock: question::CLOCK,
    ledger: question::LEDGER,
    terms: terms::OWN,
    finer: finer::OWN,
    counting: counting::OWN,
    credits: credits::OWN,
    findings: findings::OWN,
    forecast: forecast::OWN,
    published: published::OWN,
    availability: availability::OWN,
    tickets: tickets::OWN,
};
