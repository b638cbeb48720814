//! What the terms of availability say, in words: the choices in force under rules 44 and 46 to 48.
//!
//! `report` lists them with those of the other rules, where an agreement has such terms.

use crate::document::agreement::Agreement;
use crate::document::availability::Availability;
use crate::report::TermInForce;
use serde::Serialize;

/// How a term is said.
type Say = fn(&Availability) -> String;

/// The choices in force: one value where all agree, otherwise one for each.
#[inline(never)]
pub(crate) fn terms_in_force(agreement: &Agreement) -> Vec<TermInForce> {
    const TERMS: [(u8, &str, Say); 12] = [
        (44, "availabilityRounding", |one| stated(&one.rounding)),
        (46, "agreedServiceTime", |one| one.calendar.clone()),
        (46, "availabilityBasis", |one| word(&one.basis)),
        (46, "services", |one| match &one.components {
            Some(_) => "its components".to_owned(),
            None if one.of.is_empty() => "all".to_owned(),
            None => one.of.join(", "),
        }),
        (46, "users", |one| stated(&one.users)),
        (46, "shortestOutage", |one| stated(&one.shortest_outage)),
        (46, "outageCount", |one| word(&one.count)),
        (46, "exclusions", |one| stated(&one.exclude)),
        (46, "excludedTime", |one| word(&one.excluded)),
        (46, "availabilityInForce", |one| stated(&one.effective)),
        (47, "components", |one| stated(&one.components)),
        (48, "budgetWindow", |one| word(&one.period)),
    ];
    let measures = &agreement.availability;
    let in_force = TERMS.into_iter().map(|(rule, term, say)| {
        let said: Vec<String> = measures.iter().map(say).collect();
        let value = match &said[..] {
            [first, rest @ ..] if rest.iter().all(|other| other == first) => first.clone(),
            _ => {
                let each = measures.iter().zip(&said);
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
    });
    in_force.collect()
}

/// A term as JSON writes it.
fn word(term: &impl Serialize) -> String {
    let json = serde_json::to_string(term).unwrap_or_default();
    json.trim_matches('"').to_owned()
}

/// The same, where nothing stated is none.
fn stated(term: &impl Serialize) -> String {
    match word(term) {
        word if ["null", "[]"].contains(&&*word) => "none".to_owned(),
        word => word,
    }
}
