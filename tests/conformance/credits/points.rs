//! Service points: by severity, by steps, and what they are worth.

use super::{Case, Found, World, exact, lines, list, number, percent, quantity, sum, total, whole};
use rust_decimal::Decimal;
use serde_json::{Value, json};

pub fn run(kind: &str, case: &Case) -> Option<Result<Found, String>> {
    Some(match kind {
        "points_table" => table(case),
        "service_points_repeat_doubling" => repeated(case),
        "points_to_pct" => to_percent(case),
        "points_per_step" => per_step(case),
        _ => return None,
    })
}

/// A world in which so many points were given in November, and a credit that converts them.
fn given(points: usize, fee: Decimal, conversion: Value) -> Result<World, String> {
    let mut world = World::new();
    world.target("fault", "resolution", "1h");
    for _ in 0..points {
        world.ticket("fault", "2026-11-02T00:00:00Z", Some(Decimal::from(7200)))?;
    }
    let one = json!({ "kind": "flat", "give": "1 point" });
    world.credit(
        "p",
        json!({ "kind": "each-miss", "of": ["fault"] }),
        one,
        Value::Null,
    );
    world.fee(fee, "month");
    world.credit(
        "c",
        json!({ "kind": "points", "of": ["p"] }),
        conversion,
        json!("fee"),
    );
    Ok(world)
}

fn table(case: &Case) -> Result<Found, String> {
    let bands: Result<Vec<Value>, String> = list(case.terms, "table")?
        .iter()
        .map(|row| {
            let least = sum(number(row, "points")?);
            Ok(json!({ "atLeast": least, "give": percent(number(row, "pct")?) }))
        })
        .collect();
    let bands = json!({ "kind": "bands", "bands": bands? });
    let world = given(whole(case.input, "points")?, Decimal::ONE_HUNDRED, bands)?;
    let reduction = quantity(&world.report()?, "c").to_string();
    Ok(Found::from([("reduction_pct", json!(reduction))]))
}

fn to_percent(case: &Case) -> Result<Found, String> {
    let give = percent(case.term("pct_per_point")?);
    let steps = json!({ "kind": "steps", "each": "1", "count": "whole", "give": give });
    let world = given(whole(case.input, "points")?, case.given("payment")?, steps)?;
    Ok(Found::from([("credit", total(&world.report()?))]))
}

/// Points by severity, more of them when the period before failed too. The figures that stand for the
/// severities are 98, 97 and 96; a period that failed nowhere has 100.
fn repeated(case: &Case) -> Result<Found, String> {
    let severities = [
        ("minor", 985, 980),
        ("serious", 975, 970),
        ("severe", 965, 960),
    ];
    let mut bands = Vec::new();
    for (severity, below, _) in severities {
        let points = sum(number(&case.terms["points"], severity)?);
        let below = percent(Decimal::new(below, 1));
        bands.push(json!({ "below": below, "give": format!("{points} points") }));
    }
    let failures = list(case.input, "kpi_failures_by_period")?;
    let figure = |failure: &Value| {
        let mut known = severities.iter();
        let found = known.find(|(severity, ..)| failure.as_str() == Some(severity));
        found.map_or(Decimal::ONE_HUNDRED, |(.., figure)| {
            Decimal::new(*figure, 1)
        })
    };
    let figures: Vec<Decimal> = failures.iter().map(figure).collect();
    let mut world = World::new();
    world.reported(Decimal::from(99), &figures);
    let bands = json!({ "kind": "bands", "bands": bands });
    world.credit("c", json!({ "measure": "up" }), bands, Value::Null);
    let repeat = case.terms["repeat_failure"].as_str().unwrap_or_default();
    let times = repeat
        .split("x ")
        .nth(1)
        .and_then(|rest| rest.split(' ').next());
    let times = times.ok_or("how often is not said")?;
    world.agreement["credits"][0]["then"] = json!([{ "kind": "repeat", "times": times }]);
    let report = world.report()?;
    let by_period: Vec<String> = lines(&report, "c")
        .iter()
        .filter_map(|line| Some(line.quantity?.amount().to_string()))
        .collect();
    Ok(Found::from([
        ("points_by_period", json!(by_period)),
        ("total", json!(quantity(&report, "c").to_string())),
    ]))
}

fn per_step(case: &Case) -> Result<Found, String> {
    let threshold = case.term("threshold_pct")?;
    let mut world = World::new();
    world.reported(threshold, &[case.given("uptime_pct")?]);
    let count = match case.terms["whole_steps_only"] == json!(true) {
        true => "whole",
        false => "started",
    };
    let steps = json!({
        "kind": "steps", "from": percent(threshold), "each": percent(case.term("step_pp")?),
        "count": count, "give": "1 point",
    });
    world.credit("p", json!({ "measure": "up" }), steps, Value::Null);
    let terms = case.terms.as_object().ok_or("no terms")?;
    let worth = terms
        .iter()
        .find(|(key, _)| key.starts_with("value_per_point"));
    let worth = worth
        .and_then(|(_, value)| exact(value))
        .ok_or("no value of a point")?;
    let steps = json!({ "kind": "steps", "each": "1", "count": "whole", "give": sum(worth) });
    world.credit(
        "c",
        json!({ "kind": "points", "of": ["p"] }),
        steps,
        Value::Null,
    );
    let report = world.report()?;
    let deduction = total(&report);
    Ok(Found::from([
        ("points", json!(quantity(&report, "p").to_string())),
        ("deduction_gbp", deduction.clone()),
        ("deduction", deduction),
    ]))
}
