//! What a credit is a share of and what bounds it: fees, pools, gaps, minima, caps, several at once.

use super::{
    Case, Found, World, amount, exact, lines, list, number, percent, quantity, steps, sum, total,
};
use rust_decimal::Decimal;
use serde_json::{Value, json};
use sla_calculator::credits::CreditStep;

pub fn run(kind: &str, case: &Case) -> Option<Result<Found, String>> {
    Some(match kind {
        "minimum_credit" => minimum(case),
        "days_of_service" => days_of_service(case),
        "cap" => cap(case),
        "cap_with_carry_forward" => carried(case),
        "stacked_percentages" => stacked(case),
        "pool_allocation" => pool(case),
        "weighting_factor" => weighting(case),
        "linear_gap" => gap(case),
        "pct_per_full_point" => full_points(case),
        "affected_ratio" => affected(case),
        "one_incident_many_levels" => greatest(case),
        "fee_times_pct" => fee_times(case),
        _ => return None,
    })
}

/// A world in which the figure `up` was missed in November.
fn missed() -> World {
    let mut world = World::new();
    world.reported(Decimal::from(99), &[Decimal::from(98)]);
    world
}

fn on_figure() -> Value {
    json!({ "measure": "up" })
}

fn flat(give: String) -> Value {
    json!({ "kind": "flat", "give": give })
}

fn minimum(case: &Case) -> Result<Found, String> {
    let mut world = missed();
    world.fee(case.given("fee")?, "month");
    world.credit(
        "c",
        on_figure(),
        flat(percent(case.term("credit_pct")?)),
        json!("fee"),
    );
    let (kind, least) = match case.term("issue_only_if_credit_gt") {
        Ok(above) => ("above", above),
        Err(_) => ("at-least", case.term("issue_only_if_credit_ge")?),
    };
    world.agreement["credits"][0]["then"] = json!([{ "kind": kind, "sum": sum(least) }]);
    let report = world.report()?;
    let raw = steps(&report, "c").into_iter().find_map(|step| match step {
        CreditStep::Share { amount, .. } => Some(amount.to_string()),
        _ => None,
    });
    Ok(Found::from([
        ("raw_credit", json!(raw)),
        ("credit_issued", total(&report)),
    ]))
}

fn days_of_service(case: &Case) -> Result<Found, String> {
    let bands: Result<Vec<Value>, String> = list(case.terms, "tiers_days")?
        .iter()
        .map(|tier| {
            let below = percent(number(tier, "uptime_below_pct")?);
            Ok(json!({ "below": below, "give": format!("{} days", sum(number(tier, "days")?)) }))
        })
        .collect();
    let mut world = World::new();
    world.reported(Decimal::new(999, 1), &[case.given("uptime_pct")?]);
    let bands = json!({ "kind": "bands", "bands": bands? });
    world.credit("c", on_figure(), bands, Value::Null);
    let days = quantity(&world.report()?, "c").to_string();
    Ok(Found::from([("service_days_added", json!(days))]))
}

fn cap(case: &Case) -> Result<Found, String> {
    let mut world = missed();
    world.fee(case.given("monthly_fee")?, "month");
    world.credit(
        "c",
        on_figure(),
        flat(sum(case.given("computed_credit")?)),
        Value::Null,
    );
    let cap = percent(case.term("cap_pct_of_monthly_fee")?);
    world.add(
        "limits",
        json!({ "cap": cap, "of": "fee", "per": "month", "over": ["c"] }),
    );
    Ok(Found::from([("credit", total(&world.report()?))]))
}

/// What each month comes to is so many cents for 36 seconds of lateness.
fn carried(case: &Case) -> Result<Found, String> {
    let mut world = World::new();
    world.fee(case.given("monthly_fee")?, "month");
    world.target("late", "resolution", "1h");
    let months = list(case.input, "computed_by_month")?;
    for (month, computed) in months.iter().enumerate() {
        let late = exact(computed).ok_or("no sum")? * Decimal::from(3600);
        let at = format!("2027-{:02}-01T00:00:00Z", month + 1);
        world.ticket("late", &at, Some(late + Decimal::from(3600)))?;
    }
    let schedule = json!({ "kind": "steps", "each": "36s", "count": "whole", "give": "0.01" });
    world.credit(
        "c",
        json!({ "kind": "each-miss", "of": ["late"] }),
        schedule,
        Value::Null,
    );
    let cap = percent(case.term("cap_pct")?);
    world.add(
        "limits",
        json!({ "cap": cap, "of": "fee", "per": "month", "over": ["c"], "excess": "carried" }),
    );
    // The year goes on; the months asked for are the first ones.
    let report = world.report()?;
    let applied: Vec<String> = lines(&report, "c")
        .iter()
        .take(months.len())
        .map(|line| line.amount.to_string())
        .collect();
    let computed: Decimal = months.iter().filter_map(exact).sum();
    let granted: Decimal = applied
        .iter()
        .filter_map(|one| one.parse::<Decimal>().ok())
        .sum();
    Ok(Found::from([
        ("applied_by_month", json!(applied)),
        ("carried_out", json!((computed - granted).to_string())),
    ]))
}

/// One credit by the figure and one by the repairs, each a share of the same fee.
fn stacked(case: &Case) -> Result<Found, String> {
    let mut world = missed();
    world.fee(Decimal::ONE_HUNDRED, "month");
    world.credit(
        "c",
        on_figure(),
        flat(percent(case.term("availability_credit_pct")?)),
        json!("fee"),
    );
    let hours = list(case.input, "ttr_hours")?;
    // What one repair costs the source does not say: all of them cost the same here.
    let each = case
        .term("ttr_credit_pct_total")?
        .checked_div(Decimal::from(hours.len()));
    world.target("repair", "resolution", "1h");
    for (number_of, hours) in hours.iter().enumerate() {
        let took = exact(hours).ok_or("no hours")? * Decimal::from(3600);
        world.ticket(
            "repair",
            &format!("2026-11-{:02}T00:00:00Z", number_of + 1),
            Some(took),
        )?;
    }
    let each = flat(percent(each.unwrap_or_default()));
    world.credit(
        "d",
        json!({ "kind": "each-miss", "of": ["repair"] }),
        each,
        json!("fee"),
    );
    let report = world.report()?;
    let all = quantity(&report, "c") + quantity(&report, "d");
    Ok(Found::from([("credit_pct", json!(all.to_string()))]))
}

/// The amount at risk, a pool of it, and the level's share of the pool.
fn pool(case: &Case) -> Result<Found, String> {
    if let Ok(most) = case.term("max_allocation_pct_per_level") {
        let mut world = missed();
        world.fee(Decimal::ONE_HUNDRED, "month");
        world.add(
            "parts",
            json!({ "id": "at-risk", "share": "10%", "of": "fee", "largest": percent(most) }),
        );
        world.credit(
            "c",
            on_figure(),
            flat(percent(case.given("allocation_pct")?)),
            json!("at-risk"),
        );
        let faults = world.document().err().map(|issues| issues.0);
        let refused = faults
            .iter()
            .flatten()
            .any(|issue| issue.code == "above-largest");
        if faults.is_some() && !refused {
            return Err(format!("refused for another reason: {faults:?}"));
        }
        return Ok(Found::from([("valid_configuration", json!(!refused))]));
    }
    let one = json!([{ "pool": case.input["pool_allocation_pct"], "share": case.input["sl_allocation_pct"] }]);
    let defaults = case.input["defaults"]
        .as_array()
        .or(one.as_array())
        .cloned();
    let build = |capped: bool| -> Result<(Value, Value), String> {
        let mut world = missed();
        world.fee(case.given("monthly_invoice")?, "month");
        let risk = percent(case.term("at_risk_pct")?);
        world.add(
            "parts",
            json!({ "id": "at-risk", "share": risk, "of": "fee" }),
        );
        let mut over = Vec::new();
        for (position, default) in defaults.iter().flatten().enumerate() {
            let (pool, id) = (format!("pool{position}"), format!("c{position}"));
            let share = percent(number(default, "pool")?);
            world.add(
                "parts",
                json!({ "id": pool, "share": share, "of": "at-risk" }),
            );
            world.credit(
                &id,
                on_figure(),
                flat(percent(number(default, "share")?)),
                json!(pool),
            );
            over.push(id);
        }
        if capped {
            world.add(
                "limits",
                json!({ "cap": "100%", "of": "at-risk", "per": "month", "over": over }),
            );
        }
        let report = world.report()?;
        let risk = steps(&report, "c0")
            .into_iter()
            .find_map(|step| match step {
                CreditStep::Part { part, amount, .. } if part == "at-risk" => {
                    Some(amount.to_string())
                }
                _ => None,
            });
        Ok((json!(risk), total(&report)))
    };
    let (risk, credit) = build(true)?;
    Ok(Found::from([
        ("at_risk_amount", risk),
        ("uncapped", build(false)?.1),
        ("credit", credit),
    ]))
}

fn weighting(case: &Case) -> Result<Found, String> {
    let mut world = missed();
    world.fee(case.given("amount_at_risk")?, "month");
    world.credit(
        "c",
        on_figure(),
        flat(percent(case.given("weighting_pct")?)),
        json!("fee"),
    );
    Ok(Found::from([("credit", total(&world.report()?))]))
}

fn gap(case: &Case) -> Result<Found, String> {
    let mut world = World::new();
    world.reported(case.given("measure_pct")?, &[case.given("actual_pct")?]);
    world.fee(case.given("charges")?, "month");
    world.credit("c", on_figure(), json!({ "kind": "gap" }), json!("fee"));
    let report = world.report()?;
    Ok(Found::from([
        ("credit_pct", json!(quantity(&report, "c").to_string())),
        ("credit", total(&report)),
    ]))
}

/// So much for each full point below a level, which depends on the severity.
fn full_points(case: &Case) -> Result<Found, String> {
    let severity = case.given("severity")?.to_string();
    let terms = case.terms.as_object().ok_or("no terms")?;
    let own = terms.iter().find(|(key, _)| {
        key.strip_prefix("sev_")
            .is_some_and(|rest| rest.split('_').any(|one| one == severity))
    });
    let (_, own) = own.ok_or("no terms for the severity")?;
    let threshold = number(own, "threshold")?;
    let mut world = World::new();
    world.reported(threshold, &[case.given("achieved_pct")?]);
    world.fee(Decimal::ONE_HUNDRED, "month");
    let give = percent(number(own, "credit_pct_per_full_1pct")?);
    let schedule = json!({ "kind": "steps", "from": percent(threshold), "each": "1%", "count": "whole", "give": give });
    world.credit("c", on_figure(), schedule, json!("fee"));
    let given = quantity(&world.report()?, "c").to_string();
    Ok(Found::from([("credit_pct", json!(given))]))
}

/// A share of the fee for an outage, times the share of accounts that it hit.
fn affected(case: &Case) -> Result<Found, String> {
    let mut world = World::new();
    let users = &case.input["total"];
    world.availability(Decimal::ONE_HUNDRED, "month", json!({ "users": users }));
    world.down("2026-11-01T00:00:00Z", Decimal::from(3600))?;
    world.outages[0]["users"] = case.input["affected"].clone();
    world.fee(case.given("monthly_fee")?, "month");
    let flat = flat(percent(case.given("credit_pct")?));
    world.credit(
        "c",
        json!({ "kind": "each-outage", "measure": "up" }),
        flat,
        json!("fee"),
    );
    world.agreement["credits"][0]["then"] = json!([{ "kind": "affected-share" }]);
    let report = world.report()?;
    let ratio = steps(&report, "c").into_iter().find_map(|step| match step {
        CreditStep::Affected { share, .. } => Some(share.0.to_string()),
        _ => None,
    });
    Ok(Found::from([
        ("ratio_pct", json!(ratio)),
        ("credit", total(&report)),
    ]))
}

/// One outage that fails several levels.
fn greatest(case: &Case) -> Result<Found, String> {
    let mut world = World::new();
    world.availability(Decimal::ONE_HUNDRED, "month", json!({}));
    world.down("2026-11-01T00:00:00Z", Decimal::from(3600))?;
    let mut over = Vec::new();
    for (position, rebate) in list(case.input, "rebates")?.iter().enumerate() {
        let id = format!("c{position}");
        let flat = flat(sum(exact(rebate).ok_or("no rebate")?));
        world.credit(
            &id,
            json!({ "kind": "each-outage", "measure": "up" }),
            flat,
            Value::Null,
        );
        over.push(id);
    }
    world.add(
        "limits",
        json!({ "combine": "greatest", "per": "incident", "over": over }),
    );
    Ok(Found::from([("rebate", total(&world.report()?))]))
}

fn fee_times(case: &Case) -> Result<Found, String> {
    let mut world = World::new();
    world.reported(Decimal::new(999, 1), &[case.given("uptime_pct")?]);
    world.fee(case.given("monthly_fee")?, "month");
    world.credit(
        "c",
        on_figure(),
        flat(percent(case.term("credit_pct")?)),
        json!("fee"),
    );
    let report = world.report()?;
    Ok(Found::from([(
        "credit",
        json!(amount(&report, "c").to_string()),
    )]))
}
