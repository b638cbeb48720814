//! Charges, their parts, and claims: what credits and limits are shares of.
//!
//! `credits` draws the credits; what it asks here is what a period is paid by.

use super::dice::{Choices, put};
use serde_json::{Map, Value, json};

/// The months of a period, if it has whole ones, as the engine tells them.
fn months(period: &Value) -> Option<u32> {
    match period["kind"].as_str().or(period.as_str()) {
        Some("month") => Some(1),
        Some("quarter") => Some(3),
        Some("half-year") => Some(6),
        Some("year") => Some(12),
        Some("rolling") if period["every"] == "month" => match period["days"].as_u64() {
            Some(30) => Some(1),
            Some(365) => Some(12),
            _ => None,
        },
        _ => None,
    }
}

pub(super) fn is_contract(period: &Value) -> bool {
    period["kind"].as_str().or(period.as_str()) == Some("contract")
}

/// Something that is paid in a period, or a part of it; with the worth of a day if days are given.
pub(super) fn base(choices: &mut Choices, period: &Value, days: bool) -> Value {
    let months = months(period);
    let mut bases: Vec<Value> = Vec::new();
    let longer = |charge: &str, taken: &str| json!({ "charge": charge, "taken": taken });
    if is_contract(period) {
        bases.extend(["once", "leased"].map(|charge| json!(charge)));
    } else {
        bases.extend(["daily", "hourly", "leased"].map(|charge| json!(charge)));
        if !days {
            bases.push(longer("once", "whole"));
        }
    }
    if let Some(months) = months {
        bases.extend(["fee", "hosting", "at-risk", "pool"].map(|charge| json!(charge)));
        for (charge, every) in [("quarterly", 3), ("half-yearly", 6), ("yearly", 12)] {
            if every <= months {
                bases.push(json!(charge));
                continue;
            }
            bases.push(longer(charge, "part"));
            if !days {
                bases.push(longer(charge, "whole"));
            }
        }
    }
    let base = choices.one(&bases);
    if !days {
        return base;
    }
    let day = match months {
        Some(_) => choices.one(&["thirtieth", "calendar-day"]),
        None => "calendar-day",
    };
    let mut base = match base.as_str() {
        Some(charge) => json!({ "charge": charge }),
        None => base,
    };
    base["day"] = json!(day);
    base
}

/// Puts the terms into an agreement, or none of them.
pub(super) fn money(choices: &mut Choices, agreement: &mut Map<String, Value>) -> bool {
    if !choices.maybe() {
        return false;
    }
    agreement.insert("currency".to_owned(), json!(choices.one(&["GBP", "JPY"])));
    let charge =
        |id: &str, amount: &str, per: &str| json!({ "id": id, "amount": amount, "per": per });
    let mut hosting = charge("hosting", "999.99", "month");
    let fields = hosting.as_object_mut().unwrap();
    put(choices, 2, fields, "units", |choices| {
        json!(choices.one(&[1, 17]))
    });
    put(choices, 2, fields, "changes", |choices| {
        let amount = choices.one(&["1000", "0.33"]);
        json!([{ "from": "2026-10-10", "amount": amount }, { "from": "2026-11-01", "amount": "7.77" }])
    });
    put(choices, 2, fields, "effective", |choices| {
        let mut effective = json!({ "from": "2026-09-30" });
        if choices.maybe() {
            effective["until"] = json!("2026-11-11");
        }
        effective
    });
    let mut leased = charge("leased", "3.10", "day");
    leased["effective"] = json!({ "from": "2026-09-01", "until": "2027-03-01" });
    let charges = json!([
        charge("fee", "12000.00", "month"),
        hosting,
        leased,
        charge("quarterly", "700", "quarter"),
        charge("half-yearly", "100.01", "half-year"),
        charge("yearly", "126000", "year"),
        charge("once", "250000", "contract"),
        charge("daily", "2.50", "day"),
        charge("hourly", "0.07", "hour"),
    ]);
    agreement.insert("charges".to_owned(), charges);
    let mut pool =
        json!({ "id": "pool", "share": choices.one(&["50%", "150%", "33.3%"]), "of": "at-risk" });
    if choices.maybe() {
        pool["largest"] = json!("60%");
    }
    let parts = json!([{ "id": "at-risk", "share": "10%", "of": "fee" }, pool]);
    agreement.insert("parts".to_owned(), parts);
    put(choices, 2, agreement, "claim", |choices| {
        choices.one(&[
            json!({ "kind": "days", "days": 30 }),
            json!({ "kind": "months", "months": 2 }),
        ])
    });
    true
}
