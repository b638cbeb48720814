//! Random documents that use every term there is: valid ones, as JSON that a law can change.
//!
//! Each part is drawn from choices of its own (`dice`), so that a failing document shrinks part by part.
//! `vocabulary` holds the parts against the reader: a field or a word that is never drawn fails there.

mod availability;
mod calendars;
mod credits;
mod dice;
mod measures;
mod money;
mod rules;
mod targets;
mod tickets;
mod variants;

use dice::choices;
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use sla_calculator::document::Document;
use std::fmt;
pub(crate) use variants::{Compared, Part, as_written, compared};

/// A valid document, as it is written.
#[derive(Clone)]
pub(crate) struct Written(pub(crate) Value);

impl fmt::Debug for Written {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl Written {
    /// As the engine reads it.
    pub(crate) fn read(&self) -> Document {
        Document::parse(&self.0.to_string()).unwrap_or_else(|issues| panic!("{issues}"))
    }

    /// Whether all its calendars open: they may take each other's time away. Nothing else may be wrong.
    pub(crate) fn opens(&self) -> bool {
        let Err(issues) = Document::parse(&self.0.to_string()) else {
            return true;
        };
        let closed = issues.0.iter().all(|issue| issue.code == "no-hours");
        assert!(closed, "{issues}");
        false
    }

    /// The same with something changed.
    pub(crate) fn with(&self, change: impl FnOnce(&mut Value)) -> Written {
        let mut document = self.0.clone();
        change(&mut document);
        Written(document)
    }
}

/// What the targets of a document give their clocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Targets {
    /// Any length and any deadline.
    Any,
    /// Seconds of service time.
    Seconds,
}

pub(crate) fn documents() -> impl Strategy<Value = Written> {
    documents_with(Targets::Any)
}

pub(crate) fn documents_with(targets: Targets) -> impl Strategy<Value = Written> {
    let parts = (
        choices(8),
        choices(160),
        choices(24),
        choices(30),
        choices(60),
        choices(90),
        choices(90),
        (choices(20), choices(110)),
        choices(160),
        (choices(60), choices(140)),
    );
    parts
        .prop_map(
            move |(
                whole,
                calendars,
                pauses,
                rules,
                terms,
                more,
                measures,
                money,
                tickets,
                services,
            )| {
                let mut whole = whole;
                let zone = whole.one(&dice::ZONES);
                let rules = rules::rules(rules);
                let calendars = calendars::calendars(calendars, rules.contains_key("zone"));
                let ids: Vec<&str> = ["calendars", "combined"]
                    .iter()
                    .filter_map(|list| calendars.get(*list)?.as_object())
                    .flat_map(|list| list.keys().map(String::as_str))
                    .collect();
                let pauses = targets::pauses(pauses);
                let mut agreement = Map::from_iter([
                    ("version".to_owned(), json!(1)),
                    ("name".to_owned(), json!(whole.one(&["", "Support"]))),
                    ("timeZone".to_owned(), json!(zone)),
                ]);
                let day = targets::day(&mut whole, targets);
                agreement.extend(day.clone().map(|day| ("day".to_owned(), day)));
                if whole.maybe() {
                    let parties = json!({ "provider": "Example Ltd", "customer": "Example AG" });
                    agreement.insert("parties".to_owned(), parties);
                }
                let mut targets_of = terms;
                let target_list =
                    targets::targets(&mut targets_of, more, targets, &ids, &pauses, day.as_ref());
                let priorities = if whole.maybe() {
                    json!([{ "id": "P1", "name": "High" }, { "id": "P2" }, { "id": "P3" }])
                } else {
                    json!([])
                };
                let named = priorities != json!([]);
                let measures = measures::measures(measures, &target_list, named);
                let (availability, outages) = services;
                availability::terms(availability, &ids, &mut agreement);
                let (mut money, credits) = money;
                if money::money(&mut money, &mut agreement) {
                    credits::credits(credits, &measures, &target_list, &mut agreement);
                }
                agreement.insert("warnings".to_owned(), targets::warnings(&mut targets_of));
                agreement.extend(calendars);
                agreement.insert("priorities".to_owned(), priorities);
                agreement.insert("pauses".to_owned(), json!(pauses));
                agreement.insert("targets".to_owned(), json!(target_list));
                agreement.insert("rules".to_owned(), json!(rules));
                agreement.insert("measures".to_owned(), json!(measures));
                let mut document = tickets::tickets(tickets, zone);
                document.insert("version".to_owned(), json!(1));
                document.insert("agreement".to_owned(), Value::Object(agreement));
                availability::known(outages, zone, &mut document);
                Written(Value::Object(document))
            },
        )
        .prop_filter("its calendars open", Written::opens)
}
