//! Availability and what is given back by it: bands, blocks, durations, minutes that count.

use super::{
    Case, Found, World, amount, exact, figure, length, lines, list, number, percent, quantity,
    seconds, share, steps, sum, text, total, whole,
};
use rust_decimal::Decimal;
use serde_json::{Value, json};
use sla_calculator::credits::CreditStep;
use sla_calculator::report::Report;

pub fn run(kind: &str, case: &Case) -> Option<Result<Found, String>> {
    Some(match kind {
        "tiered_uptime" => tiers(case),
        "tiered_uptime_explicit_bands" => explicit(case),
        "integer_ladder" => ladder(case),
        "error_rate_minute" => error_minute(case),
        "interval_error_rate_average" => error_mean(case),
        "uptime_percentage" | "rounding_sensitivity" => plain(case),
        "user_minutes_uptime" => user_minutes(case),
        "minimum_outage_length" => shortest(case),
        "request_ratio" => requests(case),
        "request_score_average" => scores(case),
        "duration_tiers" => durations(case),
        "per_block_downtime" | "day_credits_per_block" => blocks(case),
        "day_credits_per_hour" => day_per_hour(case),
        "proportional_refund" | "multiple_of_time_cost" => lost_time(case),
        "excluded_downtime" => excluded(case),
        "first_plus_blocks_capped" => first_and_blocks(case),
        _ => return None,
    })
}

/// The month or quarter that has so many minutes, and its first day.
fn period(minutes: Decimal) -> Option<(&'static str, &'static str)> {
    let days = minutes.checked_div(Decimal::from(1440))?;
    [
        (28, ("month", "2027-02-01")),
        (30, ("month", "2026-11-01")),
        (31, ("month", "2026-12-01")),
        (90, ("quarter", "2027-01-01")),
        (91, ("quarter", "2027-04-01")),
        (92, ("quarter", "2026-10-01")),
        (365, ("year", "2027-01-01")),
    ]
    .into_iter()
    .find(|(known, _)| Decimal::from(*known) == days)
    .map(|(_, period)| period)
}

/// The figure that a case speaks of, from its minutes or as reported, and the id of its period.
fn measured(
    world: &mut World,
    case: &Case,
    goal: Decimal,
    more: Value,
) -> Result<&'static str, String> {
    if let Ok(uptime) = case.given("uptime_pct") {
        world.reported(goal, &[uptime]);
        return Ok("month");
    }
    let total = case
        .given("total_minutes")
        .or_else(|_| case.given("month_minutes"))?;
    let found = period(total);
    let (name, first) = found.unwrap_or(("month", "2026-11-01"));
    let mut more = more;
    if found.is_none() {
        more["basis"] = json!({ "kind": "fixed", "time": length(seconds(total)) });
    }
    world.availability(goal, name, more);
    let down = case.given("downtime_minutes")?;
    world.down(&format!("{first}T00:00:00Z"), seconds(down))?;
    Ok(name)
}

fn fee(case: &Case) -> Decimal {
    let names = ["fee", "fee_for_feature", "monthly_fee"];
    let given = names.iter().find_map(|name| case.given(name).ok());
    given.unwrap_or(Decimal::ONE_HUNDRED)
}

/// The figure, the credit and its share of the fee.
fn outcome(report: &Report) -> Found {
    let credit = amount(report, "c");
    let undecided = lines(report, "c").iter().any(|line| line.undecided);
    let uptime = figure(report, "c");
    let down = exact(&uptime).map(|uptime| (Decimal::ONE_HUNDRED - uptime).to_string());
    let given = if undecided {
        Value::Null
    } else {
        json!(quantity(report, "c").to_string())
    };
    Found::from([
        ("uptime_pct", uptime.clone()),
        ("uptime_pct_2dp", uptime),
        ("downtime_pct", json!(down)),
        ("credit_pct", given),
        ("credit", json!(credit.to_string())),
    ])
}

fn bands_below(tiers: &[Value]) -> Result<Value, String> {
    let band = |tier: &Value| {
        let below = percent(number(tier, "uptime_below_pct")?);
        let give = match number(tier, "days") {
            Ok(days) => format!("{} days", sum(days)),
            Err(_) => percent(number(tier, "credit_pct")?),
        };
        Ok(json!({ "below": below, "give": give }))
    };
    let bands: Result<Vec<Value>, String> = tiers.iter().map(band).collect();
    Ok(json!({ "kind": "bands", "bands": bands? }))
}

fn tiers(case: &Case) -> Result<Found, String> {
    // Of some schedules only the first band is known: "99.9 -> 10".
    let tiers = match list(case.terms, "tiers") {
        Ok(tiers) => tiers.clone(),
        Err(_) => {
            let known = text(case.terms, "tiers_known")?;
            let (below, rest) = known.split_once("->").ok_or("no tier is known")?;
            let give = rest.split_whitespace().next().unwrap_or_default();
            vec![json!({ "uptime_below_pct": below.trim(), "credit_pct": give })]
        }
    };
    let goal = number(&tiers[0], "uptime_below_pct")?;
    let mut world = World::new();
    let period = measured(&mut world, case, goal, json!({}))?;
    world.fee(fee(case), period);
    world.credit(
        "c",
        json!({ "measure": "up" }),
        bands_below(&tiers)?,
        json!("fee"),
    );
    Ok(outcome(&world.report()?))
}

/// Bands with edges of their own: `gt`, `ge`, `lt`, `le`.
fn edges(band: &Value, edge: fn(Decimal) -> String, give: &str) -> Result<Value, String> {
    let mut found = json!({ "give": percent(number(band, give)?) });
    for (name, own) in [
        ("gt", "above"),
        ("ge", "atLeast"),
        ("lt", "below"),
        ("le", "atMost"),
    ] {
        if let Ok(level) = number(band, name) {
            found[own] = json!(edge(level));
        }
    }
    Ok(found)
}

fn explicit(case: &Case) -> Result<Found, String> {
    let bands: Result<Vec<Value>, String> = list(case.terms, "bands")?
        .iter()
        .map(|band| edges(band, percent, "credit_pct"))
        .collect();
    let goal = text(case.terms, "commitment")?;
    let goal = goal.rsplit(' ').next().unwrap_or_default();
    let goal = Decimal::from_str_exact(goal).map_err(|error| error.to_string())?;
    let mut world = World::new();
    let period = measured(&mut world, case, goal, json!({}))?;
    world.fee(fee(case), period);
    let bands = json!({ "kind": "bands", "bands": bands? });
    world.credit("c", json!({ "measure": "up" }), bands, json!("fee"));
    let report = world.report()?;
    let mut found = outcome(&report);
    let reported = report.reported.iter().flat_map(|one| &one.periods);
    let reached = reported.map(|period| period.reached).next();
    let available = report.availability.iter().flat_map(|one| &one.periods);
    let reached = reached.or_else(|| available.filter_map(|period| period.reached).min());
    found.insert("commitment_met", json!(reached));
    found.insert(
        "in_gap",
        json!(lines(&report, "c").iter().any(|line| line.undecided)),
    );
    Ok(found)
}

/// A row for each whole percent: `"97": 20`, `"99-100": 0`, `"below_90": 100`.
fn ladder(case: &Case) -> Result<Found, String> {
    let rows = case.terms["ladder"].as_object().ok_or("no ladder")?;
    let bands = rows.iter().map(|(row, give)| {
        let give = percent(exact(give).unwrap_or_default());
        match (row.strip_prefix("below_"), row.split_once('-')) {
            (Some(below), _) => json!({ "below": format!("{below}%"), "give": give }),
            (_, Some((from, to))) => {
                json!({ "atLeast": format!("{from}%"), "atMost": format!("{to}%"), "give": give })
            }
            _ => json!({ "atLeast": format!("{row}%"), "atMost": format!("{row}%"), "give": give }),
        }
    });
    let bands: Vec<Value> = bands.collect();
    let mut world = World::new();
    let period = measured(&mut world, case, Decimal::from(99), json!({}))?;
    world.fee(fee(case), period);
    let bands = json!({ "kind": "bands", "bands": bands });
    world.credit("c", json!({ "measure": "up" }), bands, json!("fee"));
    Ok(outcome(&world.report()?))
}

/// A minute is down when its error rate is above, or as high as, some percentage.
fn error_minute(case: &Case) -> Result<Found, String> {
    let mut basis = json!({ "kind": "error-rate-minutes", "interval": "1m" });
    match case.term("minute_is_down_if_error_rate_gt_pct") {
        Ok(above) => basis["above"] = json!(percent(above)),
        Err(_) => basis["from"] = json!(percent(case.term("minute_is_down_if_error_rate_ge_pct")?)),
    }
    let (total, failed) = (whole(case.input, "total")?, whole(case.input, "failed")?);
    let mut world = World::new();
    world.availability(Decimal::from(99), "month", json!({ "basis": basis }));
    world
        .samples
        .push(json!({ "at": "2026-11-02T00:00:00Z", "total": total, "failed": failed }));
    let report = world.report()?;
    let down: Decimal = report.availability[0]
        .periods
        .iter()
        .map(|one| one.downtime)
        .sum();
    let mut requests = World::new();
    requests.availability(Decimal::from(99), "month", json!({ "basis": "requests" }));
    requests.samples = world.samples.clone();
    let figures = requests.report()?;
    let good = figures.availability[0]
        .periods
        .iter()
        .filter_map(|one| one.figure)
        .min();
    let rate = good.map(|good| (Decimal::ONE_HUNDRED - good.0).to_string());
    Ok(Found::from([
        ("error_rate_pct", json!(rate)),
        ("counts_as_downtime", json!(!down.is_zero())),
    ]))
}

/// The plain mean of the error rates of intervals.
fn error_mean(case: &Case) -> Result<Found, String> {
    let minutes = case.term("interval_minutes")?;
    let tiers = list(case.terms, "tiers")?;
    let goal = number(&tiers[0], "uptime_below_pct")?;
    let basis = json!({ "kind": "error-rate-mean", "interval": length(seconds(minutes)) });
    let total = minutes * case.given("intervals_in_month")?;
    let (name, first) = period(total).ok_or("no month has so many intervals")?;
    let mut world = World::new();
    world.availability(goal, name, json!({ "basis": basis }));
    let start: sla_calculator::time::Instant = format!("{first}T00:00:00Z")
        .parse()
        .map_err(str::to_owned)?;
    let mut at = start.0;
    let step = i64::try_from(seconds(minutes)).map_err(|error| error.to_string())?;
    for group in list(case.input, "intervals")? {
        // As many requests as it takes to write the rate in whole ones; how many does not matter.
        let failed = number(group, "error_rate_pct")? * Decimal::from(10_000);
        let failed = u64::try_from(failed).map_err(|error| error.to_string())?;
        for _ in 0..whole(group, "count")? {
            let at_text = sla_calculator::time::Instant(at).to_string();
            world
                .samples
                .push(json!({ "at": at_text, "total": 1_000_000, "failed": failed }));
            at += step;
        }
    }
    world.fee(fee(case), name);
    world.credit(
        "c",
        json!({ "measure": "up" }),
        bands_below(tiers)?,
        json!("fee"),
    );
    Ok(outcome(&world.report()?))
}

/// A percentage against a promise, exact and rounded.
fn plain(case: &Case) -> Result<Found, String> {
    let goal = case
        .term("commitment_pct")
        .or_else(|_| case.term("threshold_pct"))?;
    let figures = |more: Value| -> Result<(Value, bool), String> {
        let mut world = World::new();
        measured(&mut world, case, goal, more)?;
        let report = world.report()?;
        let periods = report.availability.iter().flat_map(|one| &one.periods);
        let worst = periods.min_by_key(|one| one.held()).ok_or("no period")?;
        let figure = worst.held().map(|figure| figure.0.to_string());
        Ok((json!(figure), worst.reached == Some(true)))
    };
    let (uptime, met) = figures(json!({}))?;
    let (rounded, met_rounded) =
        figures(json!({ "rounding": { "to": "0.1%", "mode": "half-up" } }))?;
    Ok(Found::from([
        ("uptime_pct", uptime.clone()),
        ("uptime_pct_2dp", uptime.clone()),
        ("uptime_pct_exact", uptime),
        ("met", json!(met)),
        ("breach_if_exact", json!(!met)),
        ("uptime_pct_1dp", rounded),
        ("breach_if_rounded_1dp", json!(!met_rounded)),
    ]))
}

fn user_minutes(case: &Case) -> Result<Found, String> {
    let tiers = list(case.terms, "tiers")?;
    let goal = number(&tiers[0], "uptime_below_pct")?;
    let (name, first) = period(case.given("total_minutes")?).ok_or("no such month")?;
    let mut world = World::new();
    world.availability(goal, name, json!({ "users": whole(case.input, "users")? }));
    for (number_of, incident) in list(case.input, "incidents")?.iter().enumerate() {
        let day = format!("{}-{:02}T00:00:00Z", &first[..7], number_of + 1);
        world.down(&day, seconds(number(incident, "minutes")?))?;
        if let Some(outage) = world.outages.last_mut() {
            outage["users"] = incident["users"].clone();
        }
    }
    world.fee(fee(case), name);
    world.credit(
        "c",
        json!({ "measure": "up" }),
        bands_below(tiers)?,
        json!("fee"),
    );
    Ok(outcome(&world.report()?))
}

/// Outages one a day, of which shorter ones or parts of minutes do not count.
fn shortest(case: &Case) -> Result<Found, String> {
    let least = case.term("min_consecutive_minutes")?;
    let mut more = json!({ "shortestOutage": length(seconds(least)) });
    if case.terms["partial_minutes"] == json!("not counted") {
        more["count"] = json!("whole-minutes");
    }
    let mut world = World::new();
    world.availability(Decimal::from(99), "month", more);
    let (name, factor) = match case.input.get("outages_minutes") {
        Some(_) => ("outages_minutes", 60),
        None => ("outages_seconds", 1),
    };
    for (day, outage) in list(case.input, name)?.iter().enumerate() {
        let long = exact(outage).ok_or("no length")? * Decimal::from(factor);
        world.down(&format!("2026-11-{:02}T00:00:00Z", day + 1), long)?;
    }
    let report = world.report()?;
    let down: Decimal = report.availability[0]
        .periods
        .iter()
        .map(|one| one.downtime)
        .sum();
    let minutes = down.checked_div(Decimal::from(60)).unwrap_or_default();
    Ok(Found::from([(
        "counted_minutes",
        json!(minutes.to_string()),
    )]))
}

/// GitHub's ratio of executions, by the bands of the agreement that it is from.
fn requests(case: &Case) -> Result<Found, String> {
    let goal = case.term("commitment_pct")?;
    let mut world = World::new();
    world.availability(goal, "quarter", json!({ "basis": "requests" }));
    let (total, failed) = (
        whole(case.input, "triggered")?,
        whole(case.input, "unavailable")?,
    );
    world
        .samples
        .push(json!({ "at": "2026-11-02T00:00:00Z", "total": total, "failed": failed }));
    world.fee(fee(case), "quarter");
    let bands = json!({ "kind": "bands", "bands": [
        { "above": "99%", "atMost": percent(goal), "give": "10%" }, { "below": "99%", "give": "25%" }
    ] });
    world.credit("c", json!({ "measure": "up" }), bands, json!("fee"));
    Ok(outcome(&world.report()?))
}

/// The mean score of requests by their classes.
fn scores(case: &Case) -> Result<Found, String> {
    let scores = case.terms["scores"].as_object().ok_or("no scores")?;
    let mut total = 0;
    let (mut classes, mut values) = (json!({}), json!({}));
    for (class, score) in scores {
        let count = whole(case.input, class)?;
        total += count;
        classes[class] = json!(count);
        values[class] = json!(percent(
            exact(score).ok_or("no score")? * Decimal::ONE_HUNDRED
        ));
    }
    let mut world = World::new();
    let basis = json!({ "kind": "scores", "scores": values });
    world.availability(case.term("slo_pct")?, "month", json!({ "basis": basis }));
    world.samples.push(
        json!({ "at": "2026-11-02T00:00:00Z", "total": total, "failed": 0, "classes": classes }),
    );
    let report = world.report()?;
    let figures = report.availability[0]
        .periods
        .iter()
        .filter_map(|one| one.figure);
    let figure = figures.min().map(|figure| figure.0.to_string());
    Ok(Found::from([("availability_pct", json!(figure))]))
}

/// `hh:mm:ss` in seconds.
fn clock(text: &str) -> Result<Decimal, String> {
    let parts: Result<Vec<i64>, _> = text.split(':').map(str::parse).collect();
    match parts.map_err(|_| format!("{text} is no time"))?[..] {
        [hours, minutes, seconds] => Ok(Decimal::from(hours * 3600 + minutes * 60 + seconds)),
        _ => Err(format!("{text} is no time")),
    }
}

fn durations(case: &Case) -> Result<Found, String> {
    let mut world = World::new();
    world.fee(Decimal::ONE_HUNDRED, "month");
    let on = || json!({ "measure": "up", "take": "downtime" });
    if let Ok(columns) = list(case.terms, "bands_pct") {
        // One table in two columns, which are two schedules.
        let shares: Result<Vec<Value>, String> = columns
            .iter()
            .map(|band| edges(band, percent, "credit_pct"))
            .collect();
        let mut times = Vec::new();
        let mut before = None;
        for band in list(case.terms, "bands_duration")? {
            let to = length(seconds(number(band, "to_minutes")?));
            let give = percent(number(band, "credit_pct")?);
            let mut own = json!({ "atMost": to, "give": give });
            own["above"] = json!(before.unwrap_or_else(|| "0s".to_owned()));
            before = Some(to);
            times.push(own);
        }
        measured(&mut world, case, Decimal::ONE_HUNDRED, json!({}))?;
        let bands = |bands: Vec<Value>| json!({ "kind": "bands", "bands": bands });
        world.credit(
            "c",
            json!({ "measure": "up" }),
            bands(shares?),
            json!("fee"),
        );
        world.credit("d", on(), bands(times), json!("fee"));
        let report = world.report()?;
        let given = |credit| json!(quantity(&report, credit).to_string());
        return Ok(Found::from([
            ("uptime_pct", figure(&report, "c")),
            ("credit_pct_by_percent_column", given("c")),
            ("credit_pct_by_duration_column", given("d")),
        ]));
    }
    let (bands, down) = match list(case.terms, "tiers") {
        Ok(tiers) => {
            let band = |tier: &Value| {
                let mut band = json!({ "give": percent(number(tier, "credit_pct")?) });
                band["atLeast"] = json!(length(clock(text(tier, "from")?)?));
                if let Ok(to) = text(tier, "to") {
                    band["atMost"] = json!(length(clock(to)?));
                }
                Ok(band)
            };
            let bands: Result<Vec<Value>, String> = tiers.iter().map(band).collect();
            (
                bands?,
                clock(text(case.input, "cumulative_unavailability")?)?,
            )
        }
        Err(_) => {
            let bands: Result<Vec<Value>, String> = list(case.terms, "bands_hours")?
                .iter()
                .map(|band| {
                    edges(
                        band,
                        |level| length(level * Decimal::from(3600)),
                        "reduction_pct",
                    )
                })
                .collect();
            (bands?, case.given("downtime_hours")? * Decimal::from(3600))
        }
    };
    world.availability(Decimal::ONE_HUNDRED, "month", json!({}));
    world.down("2026-11-01T00:00:00Z", down)?;
    world.credit(
        "c",
        on(),
        json!({ "kind": "bands", "bands": bands }),
        json!("fee"),
    );
    let given = json!(quantity(&world.report()?, "c").to_string());
    Ok(Found::from([
        ("credit_pct", given.clone()),
        ("reduction_pct", given),
    ]))
}

/// So much for each block of downtime, in percent or in days.
fn blocks(case: &Case) -> Result<Found, String> {
    let fee = fee(case);
    let block = seconds(case.term("block_minutes")?);
    let count = match case.terms["block_rounding"].as_str() {
        Some("up") => "started",
        _ => "whole",
    };
    let (give, of) = match case.term("days_per_block") {
        Ok(days) => (
            format!("{} days", sum(days)),
            json!({ "charge": "fee", "day": "thirtieth" }),
        ),
        Err(_) => (percent(case.term("pct_per_block")?), json!("fee")),
    };
    let mut schedule =
        json!({ "kind": "steps", "each": length(block), "count": count, "give": give });
    if let Ok(allowance) = case.term("allowance_pct") {
        schedule["from"] = json!(percent(allowance));
    }
    if let Ok(free) = case
        .term("free_minutes")
        .and_then(|free| (!free.is_zero()).then_some(free).ok_or_else(String::new))
    {
        schedule["from"] = json!(length(seconds(free)));
    }
    let mut world = World::new();
    match case.input.get("month_minutes") {
        Some(_) => drop(measured(&mut world, case, Decimal::ONE_HUNDRED, json!({}))?),
        None => {
            world.availability(Decimal::ONE_HUNDRED, "month", json!({}));
            world.down(
                "2026-11-01T00:00:00Z",
                seconds(case.given("downtime_minutes")?),
            )?;
        }
    }
    world.fee(fee, "month");
    world.credit(
        "c",
        json!({ "measure": "up", "take": "downtime" }),
        schedule,
        of,
    );
    let cap = case
        .term("cap_pct")
        .or_else(|_| case.term("cap_pct_of_30_day_bill"))?;
    world.add(
        "limits",
        json!({ "cap": percent(cap), "of": "fee", "per": "month", "over": ["c"] }),
    );
    let report = world.report()?;
    let credit = amount(&report, "c");
    let mut found = Found::from([
        ("credit", json!(credit.to_string())),
        ("credit_pct", share(credit, fee)),
    ]);
    // The first month is the one with the outage.
    for step in steps(&report, "c").into_iter().rev() {
        if let CreditStep::Steps { steps, past, .. } = step {
            let minutes = past.value().checked_div(Decimal::from(60));
            found.insert("blocks", json!(steps.to_string()));
            found.insert(
                "excess_minutes",
                json!(minutes.unwrap_or_default().to_string()),
            );
        }
    }
    Ok(found)
}

/// A day's charge for every hour, capped at a share of the quarter.
fn day_per_hour(case: &Case) -> Result<Found, String> {
    let days = case.given("quarter_days")?;
    let (name, first) = period(days * Decimal::from(1440)).ok_or("no such quarter")?;
    let cap = case.term("cap_pct_of_quarter_charge")?;
    let build = |capped: bool| -> Result<Value, String> {
        let mut world = World::new();
        world.availability(Decimal::ONE_HUNDRED, name, json!({}));
        let hours = case.given("fault_hours")?;
        world.down(&format!("{first}T00:00:00Z"), hours * Decimal::from(3600))?;
        world.fee(case.given("quarter_charge")?, name);
        let give = format!("{} days", sum(case.term("days_per_hour")?));
        let schedule = json!({ "kind": "steps", "each": "1h", "count": "whole", "give": give });
        let of = json!({ "charge": "fee", "day": "calendar-day" });
        world.credit(
            "c",
            json!({ "measure": "up", "take": "downtime" }),
            schedule,
            of,
        );
        if capped {
            world.add(
                "limits",
                json!({ "cap": percent(cap), "of": "fee", "per": name, "over": ["c"] }),
            );
        }
        Ok(total(&world.report()?))
    };
    Ok(Found::from([
        ("uncapped", build(false)?),
        ("credit", build(true)?),
    ]))
}

/// What the lost time cost, so many times.
fn lost_time(case: &Case) -> Result<Found, String> {
    let mut world = World::new();
    let hours = case
        .given("lost_hours")
        .or_else(|_| case.given("downtime_hours"))?;
    match case.given("hourly_rate") {
        Ok(rate) => world.fee(rate, "hour"),
        Err(_) => world.fee(case.given("monthly_fee")?, "month"),
    };
    let month = case
        .given("month_hours")
        .or_else(|_| case.term("month_hours"));
    let month = month.unwrap_or(Decimal::from(720));
    let basis = match month == Decimal::from(720) {
        true => json!({}),
        false => {
            json!({ "basis": { "kind": "fixed", "time": length(month * Decimal::from(3600)) } })
        }
    };
    world.availability(Decimal::ONE_HUNDRED, "month", basis);
    world.down("2026-11-01T00:00:00Z", hours * Decimal::from(3600))?;
    let mut schedule = json!({ "kind": "lost-time", "times": sum(case.term("multiplier")?) });
    if let Ok(allowance) = case.term("allowance_pct") {
        schedule["beyond"] = json!(percent(allowance));
    }
    world.credit(
        "c",
        json!({ "measure": "up", "take": "downtime" }),
        schedule,
        json!("fee"),
    );
    if let Ok(cap) = case.term("cap_pct") {
        world.add(
            "limits",
            json!({ "cap": percent(cap), "of": "fee", "per": "month", "over": ["c"] }),
        );
    }
    let report = world.report()?;
    let mut found = Found::from([("credit", total(&report))]);
    let hours = |seconds: Decimal| seconds.checked_div(Decimal::from(3600)).unwrap_or_default();
    // The first month is the one with the outage.
    let steps = steps(&report, "c");
    let lost = steps.iter().find_map(|step| match step {
        CreditStep::LostTime { counted, of, .. } => Some((hours(counted.0), hours(of.0))),
        _ => None,
    });
    let base = steps.iter().find_map(|step| match step {
        CreditStep::Share { base, .. } => Some(base.0),
        _ => None,
    });
    let (excess, month) = lost.ok_or("no time is lost")?;
    let hour = base
        .and_then(|base| base.checked_div(month))
        .unwrap_or_default();
    found.insert("hourly_cost", json!(hour.to_string()));
    found.insert("excess_hours", json!(excess.to_string()));
    Ok(found)
}

fn excluded(case: &Case) -> Result<Found, String> {
    let (gross, out) = (
        case.given("gross_minutes")?,
        case.given("excluded_minutes")?,
    );
    let mut world = World::new();
    let more = json!({ "exclude": ["customer"], "excluded": "as-up" });
    world.availability(Decimal::new(9999, 2), "month", more);
    world.down("2026-11-02T00:00:00Z", seconds(gross))?;
    world.down("2026-11-02T00:00:00Z", seconds(out))?;
    if let Some(outage) = world.outages.last_mut() {
        outage["kind"] = json!("customer");
    }
    world.fee(fee(case), "month");
    let flat = json!({ "kind": "flat", "give": percent(case.term("credit_pct")?) });
    world.credit("c", json!({ "measure": "up" }), flat, json!("fee"));
    let report = world.report()?;
    let down: Decimal = report.availability[0]
        .periods
        .iter()
        .map(|one| one.downtime)
        .sum();
    let minutes = down.checked_div(Decimal::from(60)).unwrap_or_default();
    Ok(Found::from([
        ("billable_minutes", json!(minutes.to_string())),
        ("credit", total(&report)),
    ]))
}

/// A first sum, then one for each further block, capped for each outage.
fn first_and_blocks(case: &Case) -> Result<Found, String> {
    let hours = |hours: Decimal| length(hours * Decimal::from(3600));
    let money = |name: &str| -> Result<Decimal, String> {
        let terms = case.terms.as_object().ok_or("no terms")?;
        let found = terms.iter().find(|(key, _)| {
            key.strip_prefix(name)
                .is_some_and(|rest| rest.len() == 4 && rest.starts_with('_'))
        });
        found
            .and_then(|(_, value)| exact(value))
            .ok_or_else(|| format!("no {name}"))
    };
    let mut world = World::new();
    world.availability(Decimal::ONE_HUNDRED, "month", json!({}));
    world.down(
        "2026-11-01T00:00:00Z",
        case.given("hours_off")? * Decimal::from(3600),
    )?;
    let schedule = json!({
        "kind": "steps", "count": "whole",
        "from": hours(case.term("first_after_hours")?), "first": sum(money("first")?),
        "each": hours(case.term("each_further_hours")?), "give": sum(money("each")?),
    });
    world.credit(
        "c",
        json!({ "kind": "each-outage", "measure": "up" }),
        schedule,
        Value::Null,
    );
    world.add(
        "limits",
        json!({ "cap": sum(money("cap")?), "per": "incident", "over": ["c"] }),
    );
    let compensation = total(&world.report()?);
    Ok(Found::from([
        ("compensation_gbp", compensation.clone()),
        ("compensation", compensation),
    ]))
}
