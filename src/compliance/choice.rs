//! What the terms of the measures say, in words: the choices in force under rules 36 and 41 to 45.
//!
//! `report` lists them with those of the other rules.

use crate::document::agreement::{Agreement, Effective, Measure};
use crate::document::measure::{CountedIn, OpenTickets};
use crate::report::TermInForce;
use serde::Serialize;

/// How a term of a measure is said.
type Say = fn(&Measure) -> String;

/// A term that measures have: its rule, its name, what holds where there is no measure, how it is said.
type Term = (u8, &'static str, &'static str, Say);

/// The dates of measures, and what is settled.
pub(crate) fn versions_in_force(agreement: &Agreement) -> impl Iterator<Item = TermInForce> + '_ {
    const TERMS: [Term; 2] = [
        (36, "measureInForce", "always", |measure| {
            match measure.effective {
                None => "always".to_owned(),
                Some(Effective { from, until: None }) => format!("from {from}"),
                Some(Effective {
                    from,
                    until: Some(until),
                }) => format!("from {from} until {until}"),
            }
        }),
        (36, "settled", "none", |measure| {
            let periods = measure.settled.iter().map(|one| one.period.to_string());
            let periods: Vec<String> = periods.collect();
            if periods.is_empty() {
                "none".to_owned()
            } else {
                periods.join(", ")
            }
        }),
    ];
    say(agreement, TERMS)
}

/// The choices in force: one value where all measures agree, otherwise one for each.
pub(crate) fn terms_in_force(agreement: &Agreement) -> impl Iterator<Item = TermInForce> + '_ {
    const TERMS: [Term; 10] = [
        (41, "period", "month", |measure| word(&measure.period)),
        (41, "countedIn", "verdict", |measure| {
            word(&measure.counted_in)
        }),
        (41, "unit", "clock", |measure| word(&measure.unit)),
        (42, "openTickets", "missed-only", |measure| {
            // A clock that has not stopped has not closed.
            match measure.counted_in {
                CountedIn::Closed if measure.open == OpenTickets::MissedOnly => {
                    word(&OpenTickets::Exclude)
                }
                _ => word(&measure.open),
            }
        }),
        (43, "smallNumbers", "none", |measure| {
            stated(&measure.small_numbers)
        }),
        (43, "steps", "none", |measure| stated(&measure.steps)),
        (43, "goalsRequired", "all", |measure| {
            word(&measure.goals.require)
        }),
        (44, "roundingBeforeComparing", "none", |measure| {
            stated(&measure.rounding)
        }),
        (45, "workload", "none", |measure| stated(&measure.workload)),
        (45, "exceptions", "none", |measure| {
            let ids = measure.exceptions.iter().map(|exception| &*exception.id);
            let ids: Vec<&str> = ids.collect();
            if ids.is_empty() {
                "none".to_owned()
            } else {
                ids.join(", ")
            }
        }),
    ];
    say(agreement, TERMS)
}

fn say<const N: usize>(
    agreement: &Agreement,
    terms: [Term; N],
) -> impl Iterator<Item = TermInForce> + '_ {
    terms.into_iter().map(|(rule, term, default, say)| {
        let said: Vec<String> = agreement.measures.iter().map(say).collect();
        let value = match &said[..] {
            [] => default.to_owned(),
            [first, rest @ ..] if rest.iter().all(|other| other == first) => first.clone(),
            _ => {
                let each = agreement.measures.iter().zip(&said);
                let each = each.map(|(measure, said)| [&measure.id, ": ", said].concat());
                each.collect::<Vec<_>>().join("; ")
            }
        };
        TermInForce {
            rule,
            term,
            value,
            stated: true,
        }
    })
}

/// A term as JSON writes it.
fn word(term: &impl Serialize) -> String {
    let json = serde_json::to_string(term).unwrap_or_default();
    json.trim_matches('"').to_owned()
}

/// The same, where nothing stated is none.
fn stated(term: &impl Serialize) -> String {
    match word(term) {
        word if ["null", "{}", "[]"].contains(&&*word) => "none".to_owned(),
        word => word,
    }
}
