//! What is given for single missed tickets, for counts of them, and the percentages that they make.

use super::{
    Case, Found, World, exact, lines, list, number, percent, quantity, seconds, share, steps, sum,
    text, total, whole,
};
use rust_decimal::Decimal;
use serde_json::{Value, json};
use sla_calculator::credits::CreditStep;

pub fn run(kind: &str, case: &Case) -> Option<Result<Found, String>> {
    Some(match kind {
        "count_threshold" => threshold(case),
        "flat_pct_per_miss_capped" | "flat_pct_per_miss" => flat_share(case),
        "flat_per_incident" => by_type(case),
        "rolling_count" => rolling(case),
        "day_credits" => day_credits(case),
        "per_day" => per_day(case),
        "per_period_capped" => per_week(case),
        "per_day_capped" => per_day_and_item(case),
        "per_day_per_ticket" => day_charges(case),
        "per_hour_then_fallback" => per_hour(case),
        "small_volume_denominator" => few(case),
        "compliance_pct" => compliance(case),
        "compliance_open_tickets" => with_open(case),
        _ => return None,
    })
}

const HOUR: i64 = 3600;
const DAY: i64 = 86_400;

/// A world with so many tickets of one type that took twice their hour.
fn missed(misses: usize) -> Result<World, String> {
    let mut world = World::new();
    world.target("late", "resolution", "1h");
    for _ in 0..misses {
        world.ticket(
            "late",
            "2026-11-02T00:00:00Z",
            Some(Decimal::from(2 * HOUR)),
        )?;
    }
    Ok(world)
}

fn each_miss(take: &str) -> Value {
    json!({ "kind": "each-miss", "of": ["late"], "take": take })
}

fn flat(give: String) -> Value {
    json!({ "kind": "flat", "give": give })
}

fn threshold(case: &Case) -> Result<Found, String> {
    let mut world = missed(whole(case.input, "misses")?)?;
    world.fee(case.given("monthly_fee")?, "month");
    let give = percent(case.term("credit_pct_of_monthly_fee")?);
    let least = sum(case.term("misses_needed")?);
    let bands = json!({ "kind": "bands", "bands": [{ "atLeast": least, "give": give }] });
    world.credit(
        "c",
        json!({ "kind": "misses", "of": ["late"] }),
        bands,
        json!("fee"),
    );
    Ok(Found::from([("credit", total(&world.report()?))]))
}

fn flat_share(case: &Case) -> Result<Found, String> {
    let each = case.term("pct_per_miss").or_else(|_| case.term("pct"));
    let mut over = vec!["c".to_owned()];
    let mut world = match &each {
        Ok(_) => missed(whole(case.input, "misses")?)?,
        Err(_) => World::new(),
    };
    let fee = case
        .given("monthly_charge")
        .or_else(|_| case.given("monthly_fee"));
    let (fee, base) = match (fee, case.given("annual_fee")) {
        (Ok(fee), _) => {
            world.fee(fee, "month");
            (fee, json!("fee"))
        }
        (_, Ok(fee)) => {
            world.fee(fee, "year");
            (fee, json!({ "charge": "fee", "taken": "whole" }))
        }
        (Err(error), _) => return Err(error),
    };
    match each {
        Ok(each) => drop(world.credit("c", each_miss("overrun"), flat(percent(each)), base)),
        // `P1_over_30min_pct`: what a reply costs that takes longer than that, whatever its target.
        Err(_) => {
            over.clear();
            for (key, give) in case.terms.as_object().ok_or("no terms")? {
                let Some((priority, rest)) = key.split_once("_over_") else {
                    continue;
                };
                let long = rest
                    .strip_suffix("_pct")
                    .ok_or("no share")?
                    .replace("min", "m");
                world.target(priority, "first-response", "15m");
                for (day, took) in list(case.input, &format!("{priority}_response_minutes"))?
                    .iter()
                    .enumerate()
                {
                    let took = seconds(exact(took).ok_or("no minutes")?);
                    world.ticket(
                        priority,
                        &format!("2026-11-{:02}T00:00:00Z", day + 1),
                        Some(took),
                    )?;
                }
                let give = percent(exact(give).ok_or("no share")?);
                let bands = json!({ "kind": "bands", "bands": [{ "above": long, "give": give }] });
                let on = json!({ "kind": "each-miss", "of": [priority], "take": "used" });
                world.credit(priority, on, bands, base.clone());
                over.push(priority.to_owned());
            }
        }
    }
    if let Ok(cap) = case.term("cap_pct") {
        world.add(
            "limits",
            json!({ "cap": percent(cap), "of": "fee", "per": "month", "over": over }),
        );
    }
    let report = world.report()?;
    let credit = total(&report);
    let paid = exact(&credit).unwrap_or_default();
    Ok(Found::from([
        ("credit_pct", share(paid, fee)),
        ("credit", credit.clone()),
        ("penalty", credit),
    ]))
}

fn by_type(case: &Case) -> Result<Found, String> {
    let mut world = World::new();
    for (of, rate) in case.terms["rates"].as_object().ok_or("no rates")? {
        world.target(of, "resolution", "1h");
        for _ in 0..whole(&case.input["counts"], of).unwrap_or(0) {
            world.ticket(of, "2026-11-02T00:00:00Z", Some(Decimal::from(2 * HOUR)))?;
        }
        let give = sum(exact(rate).ok_or("no rate")?);
        world.credit(
            of,
            json!({ "kind": "each-miss", "of": [of] }),
            flat(give),
            Value::Null,
        );
    }
    Ok(Found::from([("credit", total(&world.report()?))]))
}

fn rolling(case: &Case) -> Result<Found, String> {
    let mut world = missed(whole(case.input, "failures")?)?;
    world.fee(case.given("annual_fee")?, "year");
    let on = json!({ "kind": "nth-miss", "of": ["late"], "count": whole(case.terms, "failures_per_event")?, "months": 12 });
    let give = percent(case.term("pct_of_annual_fee_per_event")?);
    world.credit(
        "c",
        on,
        flat(give),
        json!({ "charge": "fee", "taken": "whole" }),
    );
    let report = world.report()?;
    let events: usize = lines(&report, "c")
        .iter()
        .map(|line| line.items.len())
        .sum();
    Ok(Found::from([
        ("events", json!(events.to_string())),
        ("credit", total(&report)),
    ]))
}

fn day_credits(case: &Case) -> Result<Found, String> {
    let mut world = missed(whole(case.input, "days_earned")?)?;
    world.fee(case.given("monthly_charge")?, "month");
    let of = json!({ "charge": "fee", "day": "thirtieth" });
    world.credit("c", each_miss("overrun"), flat("1 day".to_owned()), of);
    let most = format!("{} days", sum(case.term("max_days_per_month")?));
    world.add(
        "limits",
        json!({ "cap": most, "per": "month", "over": ["c"] }),
    );
    let report = world.report()?;
    Ok(Found::from([
        ("days_credited", json!(quantity(&report, "c").to_string())),
        ("credit", total(&report)),
    ]))
}

/// A sum for each date from the day that was missed up to the day on which it was done.
fn per_day(case: &Case) -> Result<Found, String> {
    let terms = case.terms.as_object().ok_or("no terms")?;
    let rate = terms.iter().find(|(key, _)| key.ends_with("_per_day"));
    let rate = rate.and_then(|(_, rate)| exact(rate)).ok_or("no rate")?;
    let days = match (text(case.input, "promised"), text(case.input, "live")) {
        (Ok(promised), Ok(live)) => {
            let week = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
            let of = |day: &str| week.iter().position(|name| day.starts_with(name));
            let (from, to) = (of(promised).ok_or("no day")?, of(live).ok_or("no day")?);
            (to + 7 - from) % 7
        }
        _ => whole(case.input, "days")?,
    };
    let mut world = World::new();
    world.target("late", "resolution", "1h");
    let took = Decimal::from(days) * Decimal::from(DAY) + Decimal::from(2 * HOUR);
    world.ticket("late", "2026-11-03T00:00:00Z", Some(took))?;
    let mut schedule = json!({ "kind": "steps", "each": "1", "count": "whole", "give": sum(rate) });
    // The first day counts and the last one does not, unless the terms say otherwise.
    match (
        case.terms["counts_start_day"] != json!(false),
        case.terms["counts_fix_day"] == json!(true),
    ) {
        (true, true) => schedule["first"] = json!(sum(rate)),
        (false, false) => schedule["from"] = json!("1"),
        _ => {}
    }
    world.credit("c", each_miss("days-late"), schedule, Value::Null);
    let report = world.report()?;
    let credit = total(&report);
    let found = steps(&report, "c").into_iter().find_map(|step| match step {
        CreditStep::Steps { steps, .. } => Some(steps.to_string()),
        _ => None,
    });
    Ok(Found::from([
        ("days", json!(found)),
        ("compensation_gbp", credit.clone()),
        ("penalty", credit),
    ]))
}

fn per_week(case: &Case) -> Result<Found, String> {
    let mut world = World::new();
    world.target("late", "resolution", "1h");
    let late = case.given("weeks_late")? * Decimal::from(7 * DAY);
    world.ticket(
        "late",
        "2026-11-02T00:00:00Z",
        Some(late + Decimal::from(HOUR)),
    )?;
    let value = case.given("value")?;
    world.fee(value, "contract");
    let all = json!({ "charge": "fee", "taken": "whole" });
    let give = percent(case.term("pct_per_week")?);
    let schedule = json!({ "kind": "steps", "each": "7d", "count": "whole", "give": give });
    world.credit("c", each_miss("calendar-overrun"), schedule, all.clone());
    let cap = percent(case.term("cap_pct")?);
    world.add(
        "limits",
        json!({ "cap": cap, "of": all, "per": "incident", "over": ["c"] }),
    );
    let report = world.report()?;
    let penalty = total(&report);
    Ok(Found::from([
        (
            "penalty_pct",
            share(exact(&penalty).unwrap_or_default(), value),
        ),
        ("penalty", penalty),
    ]))
}

fn per_day_and_item(case: &Case) -> Result<Found, String> {
    let free = case.term("free_days")?;
    let build = |capped: bool| -> Result<Value, String> {
        let mut world = World::new();
        world.target("late", "resolution", "1h");
        let late = (free + case.given("days_late_beyond_free")?) * Decimal::from(DAY);
        for _ in 0..whole(case.input, "items")? {
            world.ticket(
                "late",
                "2026-11-02T00:00:00Z",
                Some(late + Decimal::from(2 * HOUR)),
            )?;
        }
        let give = sum(case.term("inr_per_day_per_item")?);
        let schedule = json!({ "kind": "steps", "from": sum(free), "each": "1", "count": "whole", "give": give });
        world.credit("c", each_miss("days-late"), schedule, Value::Null);
        if capped {
            world.fee(case.given("order_value")?, "contract");
            let cap = percent(case.term("cap_pct_of_order_value")?);
            world.add(
                "limits",
                json!({ "cap": cap, "of": "fee", "per": "contract", "over": ["c"] }),
            );
        }
        Ok(total(&world.report()?))
    };
    Ok(Found::from([
        ("uncapped", build(false)?),
        ("penalty", build(true)?),
    ]))
}

/// A day of the month's charge for each day that a ticket stays unresolved.
fn day_charges(case: &Case) -> Result<Found, String> {
    let severity = format!("sev{}_hours", case.given("severity")?);
    let hours = case.term(&severity)?;
    let mut world = World::new();
    world.target("late", "resolution", &format!("{hours}h"));
    let late = case.given("days_unresolved_after_target")? * Decimal::from(DAY);
    for _ in 0..whole(case.input, "incidents")? {
        let took = hours * Decimal::from(HOUR) + late;
        world.ticket("late", "2026-11-02T00:00:00Z", Some(took))?;
    }
    if case.given("days_in_month")? != Decimal::from(30) {
        return Err("November has 30 days".to_owned());
    }
    world.fee(case.given("monthly_charge")?, "month");
    let schedule = json!({ "kind": "steps", "each": "24h", "count": "whole", "give": "1 day" });
    let of = json!({ "charge": "fee", "day": "calendar-day" });
    world.credit("c", each_miss("calendar-overrun"), schedule, of);
    let report = world.report()?;
    let day = steps(&report, "c").into_iter().find_map(|step| match step {
        CreditStep::Days { day, .. } => Some(day.to_string()),
        _ => None,
    });
    Ok(Found::from([
        ("day_charge", json!(day)),
        ("credit", total(&report)),
    ]))
}

/// A sum for each hour up to some hours; after them a right.
fn per_hour(case: &Case) -> Result<Found, String> {
    let attend = number(&case.terms["attend_within_hours"], "city")?;
    let most = case.term("max_hours")?;
    let rate = case.term("inr_per_hour")?;
    let mut world = World::new();
    let within = |id: &str, metric: &str, hours: Decimal| json!({ "id": id, "metric": metric, "within": format!("{hours}h"), "calendar": "always" });
    world.add("targets", within("attend", "first-response", attend));
    world.add("targets", within("step-in", "resolution", attend + most));
    let took = (attend + case.given("hours_late")?) * Decimal::from(HOUR);
    world.ticket("visit", "2026-11-02T00:00:00Z", Some(took))?;
    let steps = json!({ "kind": "steps", "each": "1h", "count": "whole", "give": sum(rate) });
    world.credit(
        "c",
        json!({ "kind": "each-miss", "of": ["attend"] }),
        steps,
        Value::Null,
    );
    let right = json!({ "kind": "right", "right": "local vendor at supplier's cost" });
    world.credit(
        "r",
        json!({ "kind": "each-miss", "of": ["step-in"] }),
        right,
        Value::Null,
    );
    world.add(
        "limits",
        json!({ "cap": sum(rate * most), "per": "incident", "over": ["c"] }),
    );
    let report = world.report()?;
    let rights = lines(&report, "r")
        .into_iter()
        .flat_map(|line| &line.rights);
    Ok(Found::from([
        ("penalty", total(&report)),
        ("fallback", json!(rights.into_iter().next())),
    ]))
}

/// A world whose tickets took an hour, or two; open ones are still in time, or not.
fn judged(
    met: usize,
    breached: usize,
    open: usize,
    overdue: usize,
    more: Value,
) -> Result<World, String> {
    let mut world = World::new();
    world.target("late", "resolution", "1h");
    for (count, at, took) in [
        (met, "2027-12-02T00:00:00Z", Some(HOUR)),
        (breached, "2027-12-02T00:00:00Z", Some(2 * HOUR)),
        // Judged at the start of 2028.
        (open, "2027-12-31T23:30:00Z", None),
        (overdue, "2027-12-02T00:00:00Z", None),
    ] {
        for _ in 0..count {
            world.ticket("late", at, took.map(Decimal::from))?;
        }
    }
    let mut measure =
        json!({ "id": "m", "kind": "attainment", "of": ["late"], "goal": "99%", "period": "year" });
    for (key, value) in more.as_object().into_iter().flatten() {
        measure[key] = value.clone();
    }
    world.add("measures", measure);
    Ok(world)
}

/// Late ones among those resolved, but among five at least.
fn few(case: &Case) -> Result<Found, String> {
    let floor = text(case.terms, "formula")?;
    let floor = floor
        .rsplit(", ")
        .next()
        .and_then(|rest| rest.strip_suffix(')'));
    let floor: u32 = floor
        .and_then(|floor| floor.parse().ok())
        .ok_or("no floor")?;
    let (all, late) = (
        whole(case.input, "resolved_in_month")?,
        whole(case.input, "late")?,
    );
    let more = json!({ "smallNumbers": { "denominatorFloor": floor } });
    let report = judged(all - late, late, 0, 0, more)?.report()?;
    let held = report.measures[0].overall.held().map(|figure| figure.0);
    let gap = held.map(|held| (Decimal::ONE_HUNDRED - held).to_string());
    Ok(Found::from([("gap_pct", json!(gap))]))
}

fn compliance(case: &Case) -> Result<Found, String> {
    let (all, met) = (whole(case.input, "tickets")?, whole(case.input, "met")?);
    let goal = percent(case.term("target_pct")?);
    let report = judged(met, all - met, 0, 0, json!({ "goal": goal }))?.report()?;
    let overall = &report.measures[0].overall;
    let figure = json!(overall.compliance.map(|figure| figure.0.to_string()));
    let whole = overall.compliance.map(|figure| figure.0.round());
    Ok(Found::from([
        ("pct", figure),
        ("pct_whole", json!(whole.map(|figure| figure.to_string()))),
        ("met_target", json!(overall.reached)),
    ]))
}

/// Three populations: with the open ones that are already missed, with all open ones as not met, which is
/// the lowest that the figure can become, and without any.
fn with_open(case: &Case) -> Result<Found, String> {
    let count = |name: &str| whole(case.input, name).unwrap_or(0);
    let counts = [
        "completed_met",
        "completed_breached",
        "ongoing_not_breached",
        "ongoing_breached",
    ]
    .map(count);
    let denominator =
        text(case.terms, "denominator").or_else(|_| text(case.terms, "denominator_in_example"))?;
    let open = match denominator {
        "completed + ongoing" => "range",
        closed if closed.contains("CLOSED") => "exclude",
        _ => "missed-only",
    };
    let [met, breached, ongoing, overdue] = counts;
    let report = judged(met, breached, ongoing, overdue, json!({ "open": open }))?.report()?;
    let overall = &report.measures[0].overall;
    let figure = match open {
        "range" => overall.possible.and_then(|possible| possible.worst),
        _ => overall.compliance,
    };
    Ok(Found::from([(
        "pct",
        json!(figure.map(|figure| figure.0.to_string())),
    )]))
}
