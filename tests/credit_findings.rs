//! What is pointed at in the credits of an agreement: a fragment of a document, and what is said of it.
//!
//! A service is agreed around the clock with the availability "up" (goal 99.9 %), a measure "m" of two
//! targets (goal 95 %), a reported figure "r" (goal 99 %) and a monthly fee; `credits` names which of them are
//! there. The schedules are those of providers and of the published cases.
#![allow(clippy::unwrap_used)]

use serde_json::{Value, json};
use sla_calculator::document::Document;
use sla_calculator::evaluate;
use sla_calculator::finding::Finding;
use sla_calculator::holidays::HolidayData;

/// The document with these parts of an agreement, and with these of its own.
fn document(parts: &Value, rest: &Value) -> Document {
    let used = |id: &str| parts["credits"].to_string().contains(&format!("\"{id}\""));
    let mut agreement = json!({
        "version": 1, "name": "", "timeZone": "UTC", "currency": "GBP",
        "calendars": { "always": { "hours": { "mon-sun": ["00:00-24:00"] } } },
        "priorities": [{ "id": "P1" }, { "id": "P2" }],
        "targets": [
            { "id": "p1", "metric": "resolution", "when": { "priority": ["P1"] }, "within": "4h", "calendar": "always" },
            { "id": "p2", "metric": "resolution", "when": { "priority": ["P2"] }, "within": "8h", "calendar": "always" },
            { "id": "reply", "metric": "first-response", "when": { "priority": ["P1"] }, "within": "15m", "calendar": "always" }
        ],
        "charges": [{ "id": "fee", "amount": "1000.00", "per": "month" }],
    });
    if used("m") {
        agreement["measures"] = json!([{ "id": "m", "kind": "attainment", "of": ["p1", "p2"], "goal": "95%", "period": "month" }]);
    }
    if used("up") {
        agreement["availability"] =
            json!([{ "id": "up", "calendar": "always", "goal": "99.9%", "period": "month" }]);
    }
    if used("r") {
        agreement["reported"] = json!([{ "id": "r", "goal": "99%", "period": "month" }]);
    }
    for (key, value) in parts.as_object().unwrap() {
        agreement[key] = value.clone();
    }
    let mut document = json!({
        "version": 1, "asOf": "2026-11-24T12:00:00Z", "agreement": agreement, "tickets": [],
    });
    for (key, value) in rest.as_object().unwrap() {
        document[key] = value.clone();
    }
    Document::parse(&document.to_string()).unwrap_or_else(|faults| panic!("{parts}: {faults}"))
}

/// What is pointed at: `code path: words`.
fn said(parts: &Value, rest: &Value) -> Vec<String> {
    let report = evaluate(&document(parts, rest), &HolidayData::default()).unwrap();
    let said = report.findings.iter().map(|finding| match finding {
        Finding::Terms {
            path,
            code,
            message,
        } => {
            let path = path.strip_prefix("agreement.").unwrap_or(path);
            format!("{code} {path}: {}", &**message)
        }
        other => other.to_string(),
    });
    said.collect()
}

/// One credit of the fee on the figure of a measure.
fn on(measure: &str, schedule: &Value) -> Value {
    json!({ "credits": [{ "id": "c", "on": { "measure": measure }, "as": schedule, "of": "fee" }] })
}

fn bands(bands: Value) -> Value {
    json!({ "kind": "bands", "bands": bands })
}

/// With other parts.
fn with(mut parts: Value, more: Value) -> Value {
    for (key, value) in more.as_object().unwrap() {
        parts[key] = value.clone();
    }
    parts
}

fn capped(cap: &str) -> Value {
    json!({ "limits": [{ "cap": cap, "of": "fee", "per": "month", "over": ["c"] }] })
}

fn downtime(schedule: Value) -> Value {
    let on = json!({ "measure": "up", "take": "downtime" });
    json!({ "credits": [{ "id": "c", "on": on, "as": schedule, "of": "fee" }] })
}

fn goal(goal: &str) -> Value {
    json!({ "availability": [{ "id": "up", "calendar": "always", "goal": goal, "period": "month" }] })
}

#[test]
fn sound_schedules_are_left_alone() {
    let aws = json!([{ "below": "99.9%", "give": "10%" }, { "below": "99%", "give": "25%" }, { "below": "95%", "give": "100%" }]);
    let blocks = json!({ "kind": "steps", "each": "30m", "count": "whole", "give": "5%" });
    for parts in [
        // AWS S3, Azure and Microsoft 365, Bigtable.
        on("up", &bands(aws)),
        on(
            "m",
            &bands(json!([{ "below": "95%", "give": "5%" }, { "below": "90%", "give": "10%" }])),
        ),
        with(
            on(
                "up",
                &bands(
                    json!([{ "below": "99.999%", "give": "10%" }, { "below": "99%", "give": "25%" }, { "below": "95%", "give": "50%" }]),
                ),
            ),
            goal("99.999%"),
        ),
        // Explicit edges without a gap.
        on(
            "up",
            &bands(
                json!([{ "atLeast": "99%", "below": "99.9%", "give": "10%" }, { "below": "99%", "give": "25%" }]),
            ),
        ),
        // Google Workspace: days of service.
        json!({ "credits": [{ "id": "c", "on": { "measure": "up" }, "as": bands(json!([{ "below": "99.9%", "give": "3 days" }, { "below": "99%", "give": "7 days" }])) }] }),
        // Rackspace: per block, with a cap.
        with(downtime(blocks), capped("100%")),
        // CrossRoads, from the second band on: times in whole seconds leave no gap of less than one.
        downtime(bands(
            json!([{ "atLeast": "10m1s", "atMost": "45m", "give": "5%" }, { "atLeast": "45m1s", "atMost": "4h", "give": "10%" }, { "atLeast": "4h1s", "give": "20%" }]),
        )),
        // Each outage by the lost time, once.
        downtime(json!({ "kind": "lost-time", "times": "1" })),
        // Points with their conversion.
        json!({ "credits": [
            { "id": "p", "on": { "measure": "m" }, "as": { "kind": "flat", "give": "3 points" }, "then": [{ "kind": "repeat", "times": "2" }] },
            { "id": "c", "on": { "kind": "points", "of": ["p"] }, "as": { "kind": "steps", "each": "1", "count": "whole", "give": "1%" }, "of": "fee" }
        ] }),
        // A reward on the other side of the goal.
        json!({ "credits": [
            { "id": "c", "on": { "measure": "m" }, "as": bands(json!([{ "below": "95%", "give": "5%" }])), "of": "fee" },
            { "id": "bonus", "reward": true, "on": { "measure": "m" }, "as": bands(json!([{ "atLeast": "98%", "give": "1%" }])), "of": "fee" }
        ] }),
        // The reported gap to the promise.
        on("r", &json!({ "kind": "gap" })),
    ] {
        assert_eq!(said(&parts, &json!({})), [""; 0], "{parts}");
    }
}

#[test]
fn schedules_are_looked_through() {
    let github = json!([{ "above": "99%", "atMost": "99.9%", "give": "10%" }, { "below": "99%", "give": "25%" }]);
    let each = |take: &str, of: &str, schedule: Value| json!({ "credits": [{ "id": "c", "on": { "kind": "each-miss", "of": [of], "take": take }, "as": schedule, "of": "fee" }] });
    let twice = |limits: Value| {
        json!({
            "credits": [
                { "id": "a", "on": { "kind": "each-miss", "of": ["p1"] }, "as": { "kind": "flat", "give": "100.00" } },
                { "id": "b", "on": { "kind": "each-miss", "of": ["reply"] }, "as": { "kind": "flat", "give": "50.00" } }
            ],
            "limits": limits
        })
    };
    let cap = || json!({ "cap": "50%", "of": "fee", "per": "month", "over": ["a", "b"] });
    let rows: Vec<(Value, &[&str])> = vec![
        (
            on("up", &bands(github)),
            &[
                "band-gap credits[0].as.bands[0]: For a figure of exactly 99% there is no band: whether 10% or 25% is owed is not said, and nothing is counted there.",
                "goal-edge-in-credit credits[0].as: At exactly 99.9% the goal is reached, and yet 10% is owed: that edge belongs to the goal and to the credit. Write \"below\" if nothing is owed there.",
            ],
        ),
        // TELUS: the gap from 96.89 % to 97.9 %.
        (
            on(
                "up",
                &bands(
                    json!([{ "atLeast": "97.9%", "below": "99.9%", "give": "10%" }, { "atMost": "96.89%", "give": "20%" }]),
                ),
            ),
            &[
                "band-gap credits[0].as.bands[0]: For figures above 96.89% and below 97.9% there is no band: whether 10% or 20% is owed is not said, and nothing is counted there.",
            ],
        ),
        // The ladder of whole percent: 97.6 has no row.
        (
            with(
                on(
                    "up",
                    &bands(
                        json!([{ "atLeast": "99%", "give": "0%" }, { "atLeast": "98%", "atMost": "98%", "give": "10%" }, { "atLeast": "97%", "atMost": "97%", "give": "20%" }, { "below": "97%", "give": "30%" }]),
                    ),
                ),
                goal("99%"),
            ),
            &[
                "band-gap credits[0].as.bands[0]: For figures above 98% and below 99% there is no band: whether nothing or 10% is owed is not said, and nothing is counted there. There is one more such gap.",
            ],
        ),
        // The same, rounded to whole percent.
        (
            with(
                on(
                    "up",
                    &bands(
                        json!([{ "atLeast": "99%", "give": "0%" }, { "atLeast": "98%", "atMost": "98%", "give": "10%" }, { "atLeast": "97%", "atMost": "97%", "give": "20%" }, { "below": "97%", "give": "30%" }]),
                    ),
                ),
                json!({ "availability": [{ "id": "up", "calendar": "always", "goal": "99%", "period": "month", "rounding": { "to": "1%", "mode": "down" } }] }),
            ),
            &[],
        ),
        // Past the last band.
        (
            on(
                "m",
                &bands(json!([{ "atLeast": "90%", "below": "95%", "give": "10%" }])),
            ),
            &[
                "past-last-band credits[0].as.bands[0]: The last band ends: what is owed for figures below 90% is not said, and nothing is counted there. Leave out its outer edge if it gives 10% from there on.",
            ],
        ),
        (
            downtime(bands(
                json!([{ "above": "10m", "atMost": "1h", "give": "10%" }]),
            )),
            &[
                "past-last-band credits[0].as.bands[0]: The last band ends: what is owed for readings above 1h is not said, and nothing is counted there. Leave out its outer edge if it gives 10% from there on.",
            ],
        ),
        // Overlaps.
        (
            on(
                "m",
                &bands(
                    json!([{ "atLeast": "90%", "below": "95%", "give": "5%" }, { "atLeast": "80%", "atMost": "91%", "give": "10%" }, { "below": "80%", "give": "15%" }]),
                ),
            ),
            &[
                "band-overlap credits[0].as.bands[1]: Two bands hold for a figure of exactly 91%: one gives 5%, the other 10%. The one that begins nearer to the bad side counts: 10%.",
            ],
        ),
        (
            on(
                "m",
                &bands(
                    json!([{ "atLeast": "90%", "below": "95%", "give": "5%" }, { "atMost": "90%", "give": "10%" }]),
                ),
            ),
            &[
                "band-overlap credits[0].as.bands[1]: Two bands hold for a figure of exactly 90%: one gives 5%, the other 10%. The one that begins nearer to the bad side counts: 10%.",
            ],
        ),
        // Worse and less.
        (
            on(
                "m",
                &bands(
                    json!([{ "below": "95%", "give": "10%" }, { "below": "90%", "give": "5%" }]),
                ),
            ),
            &[
                "not-monotone credits[0].as.bands[1]: What is worse costs less: figures from 90% to below 95% give 10%, and figures below 90%, which are worse, 5%.",
            ],
        ),
        // Never.
        (
            on(
                "m",
                &bands(
                    json!([{ "below": "95%", "give": "5%" }, { "below": "90%", "atLeast": "80%", "give": "10%" }, { "below": "90%", "atLeast": "85%", "give": "10%" }, { "below": "85%", "give": "15%" }]),
                ),
            ),
            &[
                "band-overlap credits[0].as.bands[2]: Two bands hold for figures above 85% and below 90%: one gives 10%, the other 10%. The one that begins nearer to the bad side counts: 10%. There is one more such pair.",
                "unreachable-band credits[0].as.bands[1]: This band never gives its 10%: everything in it lies in bands nearer to the bad side too, and those count.",
            ],
        ),
        (
            on(
                "m",
                &bands(json!([{ "below": "95%", "give": "5%" }, { "below": "0%", "give": "10%" }])),
            ),
            &[
                "unreachable-band credits[0].as.bands[1]: This band never gives its 10%: there can be no reading in it.",
            ],
        ),
        (
            downtime(bands(
                json!([{ "above": "10m", "give": "5%" }, { "above": "800h", "give": "10%" }]),
            )),
            &[
                "unreachable-band credits[0].as.bands[1]: This band never gives its 10%: there can be no reading in it.",
            ],
        ),
        // Owed although the goal is reached.
        (
            on("m", &bands(json!([{ "below": "96%", "give": "5%" }]))),
            &[
                "penalty-while-compliant credits[0].as: The goal of 95% is reached at a figure from 95% to below 96%, and yet 5% is owed there.",
            ],
        ),
        (
            on("m", &json!({ "kind": "gap", "from": "98%" })),
            &[
                "penalty-while-compliant credits[0].as: The goal of 95% is reached at a figure from 95% to below 98%, and yet 3% is owed there.",
            ],
        ),
        (
            downtime(
                json!({ "kind": "steps", "each": "12h", "count": "whole", "first": "1%", "give": "1%" }),
            ),
            &[
                "uncapped credits[0]: All further downtime costs 1% for every 12h. Nothing caps what it comes to in a period: add a limit with a cap.",
            ],
        ),
        // Not owed although it is missed.
        (
            on("m", &bands(json!([{ "below": "90%", "give": "5%" }]))),
            &[
                "misses-cost-nothing credits[0].as: The goal of 95% is missed at a figure from 90% to below 95%, and nothing is owed there.",
            ],
        ),
        // Citizens: 1 % for each full point.
        (
            with(
                on(
                    "up",
                    &json!({ "kind": "steps", "from": "99%", "each": "1%", "count": "whole", "give": "1%" }),
                ),
                goal("99%"),
            ),
            &[
                "misses-cost-nothing credits[0].as: The goal of 99% is missed at a figure above 98% and below 99%, and nothing is owed there.",
            ],
        ),
        // MSPowerhouse: the target is 15 minutes, and the credit begins at 30.
        (
            with(
                each(
                    "used",
                    "reply",
                    bands(json!([{ "above": "30m", "give": "5%" }])),
                ),
                capped("50%"),
            ),
            &[
                "trigger-differs-from-target credits[0].as: The target \"reply\" is 15m, and the credit begins at 30m: a miss between the two costs nothing.",
            ],
        ),
        (
            with(
                each(
                    "calendar-overrun",
                    "p1",
                    json!({ "kind": "steps", "from": "7d", "each": "1d", "count": "started", "give": "1%" }),
                ),
                capped("10%"),
            ),
            &[
                "misses-cost-nothing credits[0].as: A miss costs nothing up to 168h past the target: between the two the promise is broken for nothing.",
            ],
        ),
        // No cap: AT&T without its own, Slack, hours.
        (
            each("overrun", "p1", json!({ "kind": "flat", "give": "35%" })),
            &[
                "uncapped credits[0]: Each miss costs 35%. Nothing caps what it comes to in a period: add a limit with a cap.",
            ],
        ),
        (
            downtime(json!({ "kind": "lost-time", "times": "100" })),
            &[
                "uncapped credits[0]: The lost time is given back 100 times. Nothing caps what it comes to in a period: add a limit with a cap.",
            ],
        ),
        (
            downtime(json!({ "kind": "steps", "each": "1h", "count": "started", "give": "5%" })),
            &[
                "uncapped credits[0]: All further downtime costs 5% for every 1h. Nothing caps what it comes to in a period: add a limit with a cap.",
            ],
        ),
        // More than the fee.
        (
            with(
                on(
                    "r",
                    &json!({ "kind": "steps", "each": "1%", "count": "whole", "give": "5%" }),
                ),
                json!({}),
            ),
            &[
                "misses-cost-nothing credits[0].as: The goal of 99% is missed at a figure above 98% and below 99%, and nothing is owed there.",
                "credit-above-charge charges[0]: What is owed can come to 495% of \"fee\", more than is paid: \"c\" 495%. A limit with a cap keeps it within.",
            ],
        ),
        (
            json!({ "credits": [
                { "id": "a", "on": { "measure": "up" }, "as": bands(json!([{ "below": "99.9%", "give": "100%" }])), "of": "fee" },
                { "id": "b", "on": { "measure": "r" }, "as": bands(json!([{ "below": "99%", "give": "50%" }])), "of": "fee" }
            ] }),
            &[
                "credit-above-charge charges[0]: What is owed can come to 150% of \"fee\", more than is paid: \"a\" 100%, \"b\" 50%. A limit with a cap keeps it within.",
            ],
        ),
        (
            json!({ "credits": [{ "id": "c", "on": { "measure": "m" }, "as": { "kind": "flat", "give": "1500.00" } }] }),
            &[
                "credit-above-charge charges[0]: What is owed can come to 150% of \"fee\", more than is paid: \"c\" 150%. A limit with a cap keeps it within.",
            ],
        ),
        // One ticket.
        (
            twice(json!([cap()])),
            &[
                "one-ticket-costs-twice credits[1]: One ticket can cost twice: misses of \"p1\" and \"reply\" count towards \"a\" and towards \"b\", and both are owed. A limit per incident, or one that lets only the greatest count, says otherwise.",
            ],
        ),
        (
            twice(json!([cap(), { "combine": "greatest", "per": "incident", "over": ["a", "b"] }])),
            &[],
        ),
        // Both at once.
        (
            json!({ "credits": [
                { "id": "c", "on": { "measure": "m" }, "as": bands(json!([{ "below": "95%", "give": "5%" }])), "of": "fee" },
                { "id": "bonus", "reward": true, "on": { "measure": "m" }, "as": bands(json!([{ "atLeast": "94%", "give": "1%" }])), "of": "fee" }
            ] }),
            &[
                "reward-while-missed credits[1].as: The goal of 95% is missed at a figure from 94% to below 95%, and yet a reward of 1% is owed there.",
                "penalty-and-reward credits[1].as: At a figure from 94% to below 95% both are owed: 5% by \"c\" and a reward of 1%.",
            ],
        ),
        // Texas: pools of 150 % and 100 %.
        (
            with(
                on("m", &bands(json!([{ "below": "95%", "give": "40%" }]))),
                json!({ "parts": [{ "id": "risk", "share": "10%", "of": "fee" }, { "id": "one", "share": "150%", "of": "risk" }, { "id": "two", "share": "100%", "of": "risk" }] }),
            ),
            &[
                "parts-above-whole parts[1].share: The parts of \"risk\" come to 250% of it together: only a cap keeps what is owed below the whole.",
            ],
        ),
        // Points.
        (
            json!({ "credits": [{ "id": "p", "on": { "measure": "m" }, "as": { "kind": "flat", "give": "3 points" } }] }),
            &[
                "points-unconverted credits[0].as: The points of \"p\" come to nothing: no credit on points turns them into a share or a sum.",
            ],
        ),
        // TELUS: the first five points give nothing.
        (
            json!({ "credits": [
                { "id": "p", "on": { "measure": "m" }, "as": { "kind": "flat", "give": "5 points" } },
                { "id": "c", "on": { "kind": "points", "of": ["p"] }, "as": bands(json!([{ "atLeast": "5", "give": "0%" }, { "atLeast": "10", "give": "2%" }])), "of": "fee" }
            ] }),
            &[
                "first-band-gives-nothing credits[1].as.bands[0]: The first band gives nothing: readings from 5 to below 10 cost nothing.",
            ],
        ),
        // PacketFabric: a table with two columns.
        (
            json!({
                "availability": [{ "id": "up", "calendar": "always", "goal": "99.999%", "period": "month", "basis": { "kind": "fixed", "time": "720h" } }],
                "credits": [
                    { "id": "figure", "on": { "measure": "up" }, "as": bands(json!([{ "below": "99.999%", "give": "10%" }, { "below": "99.862%", "give": "20%" }])), "of": "fee" },
                    { "id": "time", "on": { "measure": "up", "take": "downtime" }, "as": bands(json!([{ "above": "0m", "give": "10%" }, { "above": "60m", "give": "20%" }])), "of": "fee" }
                ],
                "limits": [{ "combine": "greatest", "per": "month", "over": ["figure", "time"] }]
            }),
            &[
                "columns-disagree credits[1].as: It disagrees with \"figure\", which looks at the figure of the same measure: a downtime of 1h in 720h is 99.861111%, for which 20% is given there and 10% here.",
            ],
        ),
        // Goals that no credit looks at.
        (
            with(
                on("up", &bands(json!([{ "below": "99.9%", "give": "5%" }]))),
                json!({ "measures": [{ "id": "m", "kind": "attainment", "of": ["p1"], "goal": "95%", "period": "month" }] }),
            ),
            &[
                "goal-without-credit measures[0].goal: No credit looks at \"m\", although others of the agreement have one: missing its goal of 95% costs nothing.",
            ],
        ),
    ];
    for (parts, expected) in rows {
        let found = said(&parts, &json!({}));
        assert_eq!(found, expected, "{parts}");
    }
}

#[test]
fn figures_show_more() {
    let github = json!([{ "above": "99%", "atMost": "99.9%", "give": "10%" }, { "below": "99%", "give": "25%" }]);
    let last = json!([{ "atLeast": "90%", "below": "99%", "give": "10%" }]);
    let hourly = json!({ "kind": "steps", "each": "1h", "count": "started", "give": "50.00" });
    let each_miss = json!({ "kind": "each-miss", "of": ["p1"] });
    let figures = |figure: &str| json!({ "figures": [{ "measure": "r", "period": "2026-10", "value": figure }] });
    let late = |events: Value| json!({ "tickets": [{ "id": "T1", "fields": { "priority": "P1" }, "events": events }] });
    let rows: Vec<(Value, Value, Option<&str>)> = vec![
        // Exactly 99 %, in October.
        (
            on("r", &bands(github.clone())),
            figures("99%"),
            Some(
                "period-in-gap credits[0]: 2026-10: 99% lies between the bands for 10% and for 25%. The terms do not say what is owed, and nothing is counted.",
            ),
        ),
        (on("r", &bands(github)), figures("98.5%"), None),
        (
            on("r", &bands(last)),
            figures("89.9%"),
            Some(
                "period-in-gap credits[0]: 2026-10: 89.9% lies past the last band, which gives 10%. The terms do not say what is owed, and nothing is counted.",
            ),
        ),
        // 44 of 43,200 minutes are 99.898 %: a credit as it is, none at one decimal.
        (
            with(
                on("up", &bands(json!([{ "below": "99.9%", "give": "10%" }]))),
                json!({ "availability": [{ "id": "up", "calendar": "always", "goal": "99.9%", "period": "month", "basis": { "kind": "fixed", "time": "720h" } }] }),
            ),
            json!({ "outages": [{ "from": "2026-10-02T00:00:00Z", "to": "2026-10-02T00:44:00Z" }] }),
            Some(
                "rounding-decides credits[0]: 2026-10: the figure is 99.898148% and is printed as 99.9% with one decimal. As it is, 10% is owed; rounded before it is compared, nothing would be.",
            ),
        ),
        (
            on("r", &bands(json!([{ "below": "99%", "give": "10%" }]))),
            figures("98.94%"),
            None,
        ),
        // Still late, and dearer by the hour.
        (
            json!({ "credits": [{ "id": "c", "on": each_miss, "as": hourly }] }),
            late(json!([["2026-11-02T00:00:00Z", "opened"]])),
            Some(
                "open-misses-accrue credits[0]: Misses of \"c\" that still run: 1. What they cost may grow until they end, also in a period that is over.",
            ),
        ),
        (
            json!({ "credits": [{ "id": "c", "on": each_miss, "as": hourly }] }),
            late(json!([
                ["2026-11-02T00:00:00Z", "opened"],
                ["2026-11-02T09:00:00Z", "resolved"]
            ])),
            None,
        ),
    ];
    for (parts, rest, expected) in rows {
        let of_terms = said(&parts, &json!({}));
        let found = said(&parts, &rest);
        let new: Vec<&String> = found.iter().filter(|one| !of_terms.contains(one)).collect();
        assert_eq!(new, expected.iter().collect::<Vec<_>>(), "{parts} {rest}");
    }
}
