//! What a credit of a running period may still become, in sentences.
//!
//! Pure. `ahead` shows them; the engine's forecast has the numbers.

use super::words::Words;
use crate::credits::{CreditForecast, NextChange, Outlook};
use crate::document::agreement::{Credit, CreditOn};
use crate::ui::format;
use crate::ui::text::credits::EN as CREDITS;
use crate::ui::text::fill;
use crate::ui::text::forecast::EN;

/// `So far £0; at best £0, at worst £600. 1 more ticket that misses resolution makes it £600.`
pub fn sentence(words: &Words<'_>, one: &CreditForecast) -> String {
    let next = one.next.as_ref().map(|next| match next {
        NextChange::Misses { gives, .. } | NextChange::Downtime { gives, .. } => gives,
    });
    let mut outlooks = [
        Some(&one.so_far),
        one.best.as_ref(),
        one.worst.as_ref(),
        next,
    ]
    .into_iter()
    .flatten();
    // Where some of it is no money, nothing is not £0.
    let money = outlooks.all(|outlook| other_than_money(words, outlook).is_none())
        && words.agreement.currency.is_some();
    let gives = |outlook: &Outlook| match (outlook.undecided, other_than_money(words, outlook)) {
        (true, _) => EN.left_open.get().to_owned(),
        (false, Some(gives)) => gives,
        (false, None) if outlook.amount.0.is_zero() && !money => EN.nothing.get().to_owned(),
        (false, None) => words.money(outlook.amount),
    };
    let so_far = gives(&one.so_far);
    let mut says = fill(EN.so_far, &[&so_far]);
    if one.reward {
        says += EN.reward.get();
    }
    if let (Some(best), Some(worst)) = (&one.best, &one.worst) {
        let (best, worst) = (gives(best), gives(worst));
        says += &match (best == worst, best == so_far) {
            (true, true) => EN.same.get().to_owned(),
            (true, false) => fill(EN.sure, &[&best]),
            (false, _) => fill(EN.range, &[&best, &worst]),
        };
    }
    says += ".";
    if let Some(next) = &one.next {
        says += " ";
        says += &change(words, one, next, gives);
    }
    says
}

/// Whether what is open now changes what a credit comes to.
pub fn varies(one: &CreditForecast) -> bool {
    let gives = |outlook: &Outlook| {
        let rights = outlook.rights.clone();
        (outlook.amount, outlook.quantity, rights, outlook.undecided)
    };
    one.best.as_ref().map(gives) != one.worst.as_ref().map(gives)
}

/// The points, days and rights of a credit that comes to no money.
fn other_than_money(words: &Words<'_>, outlook: &Outlook) -> Option<String> {
    let quantity = outlook
        .quantity
        .filter(|give| outlook.amount.0.is_zero() && !give.is_zero());
    let rights = outlook.rights.iter();
    let rights = rights.map(|right| fill(CREDITS.right, &[right]));
    let gives: Vec<String> = (quantity.map(|give| words.give(give)).into_iter())
        .chain(rights)
        .collect();
    (!gives.is_empty()).then(|| format::list(&gives))
}

/// What changes it next.
fn change(
    words: &Words<'_>,
    one: &CreditForecast,
    next: &NextChange,
    gives: impl Fn(&Outlook) -> String,
) -> String {
    match next {
        NextChange::Misses {
            misses,
            target,
            gives: then,
        } => {
            let mut credits = words.agreement.credits.iter();
            let credit = credits.find(|credit| credit.id == one.credit);
            let of = credit.map_or(&[][..], |credit| counted(words, credit));
            let targets = match of.contains(target) {
                true => words.targets(of),
                false => words.targets(std::slice::from_ref(target)),
            };
            match misses {
                1 => fill(EN.miss, &[&targets, &gives(then)]),
                _ => fill(EN.misses, &[&misses.to_string(), &targets, &gives(then)]),
            }
        }
        NextChange::Downtime {
            seconds,
            gives: then,
        } => {
            let time = format::length(i64::try_from(*seconds).unwrap_or(i64::MAX));
            fill(EN.downtime, &[&time, &gives(then)])
        }
    }
}

/// The targets whose misses weigh the same for a credit.
fn counted<'a>(words: &Words<'a>, credit: &'a Credit) -> &'a [String] {
    match &credit.on {
        CreditOn::Figure { measure, .. } | CreditOn::FailedPeriods { measure, .. } => {
            let mut measures = words.agreement.measures.iter();
            let measure = measures.find(|one| one.id == *measure);
            measure.map_or(&[], |one| &one.of)
        }
        CreditOn::NthMiss { of, .. } | CreditOn::Misses { of, .. } => of,
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::document::Document;
    use crate::holidays::HolidayData;
    use serde_json::{Value, json};

    /// What is said of the credits of a document with these parts of an agreement and of its own: everything
    /// is open around the clock in UTC and judged on 20 November 2026 at noon.
    fn said(parts: &Value, rest: &Value) -> Vec<String> {
        let mut agreement = json!({
            "version": 1, "name": "", "timeZone": "UTC", "currency": "GBP",
            "calendars": { "always": { "hours": { "mon-sun": ["00:00-24:00"] } } },
            "priorities": [{ "id": "P1" }, { "id": "P2" }],
            "targets": [
                { "id": "p1", "metric": "resolution", "when": { "priority": ["P1"] }, "within": "4h", "calendar": "always" },
                { "id": "p2", "metric": "resolution", "when": { "priority": ["P2"] }, "within": "8h", "calendar": "always" }
            ],
            "measures": [{ "id": "m", "kind": "attainment", "of": ["p1", "p2"], "goal": "95%", "period": "month" }],
            "charges": [{ "id": "fee", "amount": "1000.00", "per": "month" }],
        });
        for (key, value) in parts.as_object().unwrap() {
            agreement[key] = value.clone();
        }
        let mut document = json!({ "version": 1, "asOf": "2026-11-20T12:00:00Z", "agreement": agreement, "tickets": [] });
        for (key, value) in rest.as_object().unwrap() {
            document[key] = value.clone();
        }
        let document = Document::parse(&document.to_string()).unwrap();
        let report = crate::evaluate(&document, &HolidayData::default()).unwrap();
        let words = Words {
            agreement: &document.agreement,
        };
        let forecast = report.credits.unwrap().forecast;
        let credits = forecast.map_or_else(Vec::new, |forecast| forecast.credits);
        let plain =
            |one: &CreditForecast| sentence(&words, one).replace(['\u{a0}', '\u{202f}'], " ");
        credits.iter().map(plain).collect()
    }

    /// Tickets of a priority: so many solved in an hour, in nine hours, and open since 10:00 on the 20th.
    fn tickets(priority: &str, solved: [usize; 2], open: usize) -> Value {
        let ticket = |number: usize, opened: &str, resolved: Option<&str>| {
            let mut events = vec![json!([opened, "opened"])];
            events.extend(resolved.map(|at| json!([at, "resolved"])));
            json!({ "id": format!("T{number}"), "fields": { "priority": priority }, "events": events })
        };
        let (early, late) = (solved[0], solved[0] + solved[1]);
        let rows = (0..late + open).map(|number| match number {
            _ if number < early => ticket(number, "2026-11-02T00:00Z", Some("2026-11-02T01:00Z")),
            _ if number < late => ticket(number, "2026-11-02T00:00Z", Some("2026-11-02T09:00Z")),
            _ => ticket(number, "2026-11-20T10:00Z", None),
        });
        json!({ "tickets": rows.collect::<Vec<_>>() })
    }

    fn one(on: Value, schedule: Value) -> Value {
        json!({ "credits": [{ "id": "c", "on": on, "as": schedule, "of": "fee" }] })
    }

    fn up(parts: Value) -> Value {
        let mut parts = parts;
        parts["availability"] =
            json!([{ "id": "up", "calendar": "always", "goal": "99.9%", "period": "month" }]);
        parts
    }

    #[test]
    fn forecasts_are_said() {
        let figure = || json!({ "measure": "m" });
        let bands = || json!({ "kind": "bands", "bands": [{ "below": "95%", "give": "5%" }, { "below": "90%", "give": "10%" }] });
        let misses = |count: &str| json!({ "kind": "misses", "of": [count], "period": "month" });
        let flat = |give: &str| json!({ "kind": "flat", "give": give });
        let outage = json!({ "outages": [{ "service": "", "from": "2026-11-05T00:00Z", "to": "2026-11-05T00:40Z" }] });
        for (parts, rest, expected) in [
            // 18 of 19 is 94.7 %, with one open 18 or 19 of 20; 18 of 20 is not below 90 %, 18 of 21 is 85.7 %.
            (
                one(figure(), bands()),
                tickets("P1", [18, 1], 1),
                "So far GBP 50; at best GBP 0, at worst GBP 50. 2 more tickets that miss resolution make it GBP 100.",
            ),
            // 39 of 40; 39 of 41 is 95.1 %, 39 of 42 is 92.9 %.
            (
                one(figure(), bands()),
                tickets("P1", [39, 1], 0),
                "So far GBP 0; what is open now cannot change it. 2 more tickets that miss resolution make it GBP 50.",
            ),
            // The last band: nothing is worse.
            (
                one(figure(), bands()),
                tickets("P1", [0, 1], 0),
                "So far GBP 100; what is open now cannot change it.",
            ),
            (
                json!({ "credits": [{ "id": "c", "on": { "kind": "each-miss", "of": ["p1", "p2"] }, "as": flat("50.00") }] }),
                tickets("P2", [0, 2], 0),
                "So far GBP 100. 1 more ticket that misses P1 resolution makes it GBP 150.",
            ),
            (
                one(
                    misses("p2"),
                    json!({ "kind": "bands", "bands": [{ "atLeast": "3", "give": "5%" }] }),
                ),
                tickets("P2", [0, 1], 0),
                "So far GBP 0. 2 more tickets that miss P2 resolution make it GBP 50.",
            ),
            (
                json!({ "credits": [{ "id": "c", "on": figure(), "as": flat("3 points") }] }),
                tickets("P1", [20, 1], 0),
                "So far nothing; what is open now cannot change it. 1 more ticket that misses resolution makes it 3 points.",
            ),
            (
                json!({ "credits": [{ "id": "c", "on": { "kind": "failed-periods", "measure": "m", "failed": 1, "of": 2 }, "as": { "kind": "right", "right": "Terminate" } }] }),
                tickets("P1", [20, 1], 0),
                "So far nothing; what is open now cannot change it. 1 more ticket that misses resolution makes it the right “Terminate”.",
            ),
            (
                json!({ "credits": [{ "id": "c", "reward": true, "on": figure(), "as": { "kind": "bands", "bands": [{ "atLeast": "99%", "give": "2%" }] }, "of": "fee" }] }),
                tickets("P1", [20, 0], 0),
                "So far GBP 20 (a reward); what is open now cannot change it. 1 more ticket that misses resolution makes it GBP 0.",
            ),
            // 40 m of 720 h is down: 99.907 %. Down for 43 m 12 s it is 99.9 %.
            (
                up(one(
                    json!({ "measure": "up" }),
                    json!({ "kind": "bands", "bands": [{ "below": "99.9%", "give": "10%" }, { "below": "99%", "give": "25%" }] }),
                )),
                outage.clone(),
                "So far GBP 0; at best GBP 0, at worst GBP 250. 3 m 13 s more downtime makes it GBP 100.",
            ),
            (
                one(
                    figure(),
                    json!({ "kind": "bands", "bands": [{ "above": "90%", "atMost": "95%", "give": "10%" }, { "below": "90%", "give": "25%" }] }),
                ),
                tickets("P1", [9, 1], 0),
                "So far left open by the terms; what is open now cannot change it. 1 more ticket that misses resolution makes it GBP 250.",
            ),
        ] {
            assert_eq!(said(&parts, &rest), [expected], "{parts}");
        }
    }
}
