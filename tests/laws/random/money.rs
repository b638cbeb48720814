//! Charges, credits and limits: on measures over the same whole months.

use super::dice::Choices;
use serde_json::{Map, Value, json};

pub(super) fn money(mut choices: Choices, measures: &[Value], agreement: &mut Map<String, Value>) {
    if !choices.maybe() {
        return;
    }
    agreement.insert("currency".to_owned(), json!(choices.one(&["GBP", "JPY"])));
    let charge = |id: &str, amount: &str| json!({ "id": id, "amount": amount, "per": "month" });
    let charges = json!([charge("fee", "12000.00"), charge("hosting", "999.99")]);
    agreement.insert("charges".to_owned(), charges);
    let months = [
        json!("month"),
        json!("quarter"),
        json!("half-year"),
        json!("year"),
    ];
    let period = measures.iter().map(|measure| &measure["period"]);
    let Some(period) = period.clone().find(|period| months.contains(period)) else {
        return;
    };
    let asked = measures
        .iter()
        .filter(|measure| measure["period"] == *period);
    let mut credits = Vec::new();
    for (position, measure) in asked.enumerate() {
        let bands = [
            json!({ "below": "95%", "give": choices.one(&["5%", "12.345%"]) }),
            json!({ "below": "60%", "give": "20%" }),
        ];
        credits.push(json!({
            "id": format!("c{position}"), "on": { "measure": measure["id"] }, "of": choices.one(&["fee", "hosting"]),
            "as": { "kind": "bands", "bands": bands },
        }));
    }
    let over: Vec<&Value> = credits.iter().map(|credit| &credit["id"]).collect();
    let limit =
        json!({ "cap": choices.one(&["15%", "0.5%"]), "of": "fee", "per": "month", "over": over });
    agreement.insert("limits".to_owned(), json!([limit]));
    agreement.insert("credits".to_owned(), json!(credits));
}
