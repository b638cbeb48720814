//! Credits of every form on whatever a document measures, and limits over them.
//!
//! What credits look at decides which levels go with it, what they give decides what may follow: the
//! sentences are drawn in this order, so that each makes sense.

use super::dice::{Choices, put};
use super::measures::period;
use super::money::{base, is_contract};
use serde_json::{Map, Value, json};

/// What a credit reads.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reads {
    Share,
    /// The time of misses, or of outages.
    Time {
        outages: bool,
    },
    Number,
}

/// A credit as it is drawn: what it looks at, what that is, and how it goes on.
struct Drawn {
    id: String,
    on: Value,
    reads: Reads,
    period: Value,
    /// It comes to the sum of single misses or outages.
    items: bool,
    unit: &'static str,
    reward: bool,
    value: Map<String, Value>,
}

/// About how many days a period has, as the engine compares them.
fn days(period: &Value) -> u64 {
    match period["kind"].as_str().or(period.as_str()) {
        Some("day") => 1,
        Some("week") => 7,
        Some("weeks") => 7 * period["count"].as_u64().unwrap(),
        Some("month") => 28,
        Some("quarter") => 84,
        Some("half-year") => 168,
        Some("year") => 336,
        Some("rolling") => period["days"].as_u64().unwrap(),
        _ => u64::MAX,
    }
}

/// What the measures of a document are: id, period, and whether they count clocks or outages.
pub(super) fn measured(agreement: &Map<String, Value>, measures: &[Value]) -> Vec<[Value; 3]> {
    let list = |name: &str| agreement.get(name).and_then(Value::as_array).cloned();
    let of = |list: Vec<Value>, kind: &str| -> Vec<[Value; 3]> {
        let parts = list
            .iter()
            .map(|one| [one["id"].clone(), one["period"].clone(), json!(kind)]);
        parts.collect()
    };
    let mut all = of(measures.to_vec(), "clocks");
    all.extend(of(list("availability").unwrap_or_default(), "outages"));
    all.extend(of(list("reported").unwrap_or_default(), "reported"));
    all
}

/// What it looks at; nothing if there is none of the kind.
fn on(
    choices: &mut Choices,
    measured: &[[Value; 3]],
    targets: &[Value],
    before: &[Drawn],
) -> Option<(Value, Reads, Value, bool)> {
    let ids: Vec<&Value> = targets.iter().map(|target| &target["id"]).collect();
    let words = [
        "month",
        "day",
        "week",
        "quarter",
        "half-year",
        "year",
        "contract",
    ];
    let of_misses = |choices: &mut Choices, kind: &str| {
        let mut on = json!({ "kind": kind, "of": choices.some(1, &ids) });
        if choices.maybe() {
            on["period"] = json!(choices.one(&words));
        }
        let period = on.get("period").cloned().unwrap_or(json!("month"));
        (on, period)
    };
    let measure = |choices: &mut Choices, kind: Option<&str>| {
        let asked = |one: &&[Value; 3]| kind.is_none_or(|kind| one[2] == kind);
        let list: Vec<&[Value; 3]> = measured.iter().filter(asked).collect();
        (!list.is_empty()).then(|| choices.one(&list))
    };
    match choices.below(11) {
        0 => {
            let [id, period, _] = measure(choices, None)?;
            let on = choices.one(&[
                json!({ "measure": id }),
                json!({ "measure": id, "take": "figure" }),
                json!({ "kind": "figure", "measure": id, "take": "figure" }),
            ]);
            Some((on, Reads::Share, period.clone(), false))
        }
        1 | 2 => {
            let [id, period, _] = measure(choices, Some("outages"))?;
            let on = choices.one(&[
                json!({ "measure": id, "take": "downtime" }),
                json!({ "kind": "figure", "measure": id, "take": "downtime" }),
            ]);
            Some((on, Reads::Time { outages: true }, period.clone(), false))
        }
        3 => {
            let [id, period, _] = measure(choices, Some("clocks"))?;
            let on = choices.one(&[
                json!({ "measure": id, "take": "misses" }),
                json!({ "kind": "figure", "measure": id, "take": "misses" }),
            ]);
            Some((on, Reads::Number, period.clone(), false))
        }
        4 => {
            let [id, period, _] = measure(choices, Some("outages"))?;
            let on = json!({ "kind": "each-outage", "measure": id });
            Some((on, Reads::Time { outages: true }, period.clone(), true))
        }
        _ if ids.is_empty() => None,
        5 | 6 => {
            let (mut on, period) = of_misses(choices, "each-miss");
            let takes = ["overrun", "calendar-overrun", "days-late", "used"];
            let take = choices.one(&takes);
            on["take"] = json!(take);
            let reads = match take {
                "days-late" => Reads::Number,
                _ => Reads::Time { outages: false },
            };
            Some((on, reads, period, true))
        }
        7 => {
            let (mut on, period) = of_misses(choices, "nth-miss");
            on["count"] = json!(choices.one(&[2, 1, 3]));
            on["months"] = json!(choices.one(&[1, 12]));
            Some((on, Reads::Number, period, true))
        }
        8 => {
            let (on, period) = of_misses(choices, "misses");
            Some((on, Reads::Number, period, false))
        }
        9 => {
            let [id, period, _] = measure(choices, None)?;
            let failed = choices.below(2) + 1;
            let on = json!({ "kind": "failed-periods", "measure": id, "failed": failed, "of": choices.one(&[2, 3]) });
            Some((on, Reads::Number, period.clone(), false))
        }
        _ => {
            let gives = |one: &&Drawn| one.unit == "points" && one.on["kind"] != "points";
            let giving: Vec<&Drawn> = before.iter().filter(gives).collect();
            let first = giving.first()?;
            let of = giving.iter().filter(|one| one.period == first.period);
            let of: Vec<&String> = of.map(|one| &one.id).collect();
            let on = json!({ "kind": "points", "of": of });
            Some((on, Reads::Number, first.period.clone(), false))
        }
    }
}

/// So much of a unit.
fn give(choices: &mut Choices, unit: &str) -> Value {
    json!(match unit {
        "share" => choices.one(&["5%", "12.345%", "33.333333333333333333%", "0.5%"]),
        "sum" => choices.one(&["50.00", "0.01", "33.333", "1000"]),
        "points" => choices.one(&["1 point", "3 points", "0.5 points"]),
        _ => choices.one(&["1 day", "7 days", "0.25 days"]),
    })
}

/// Levels from the good side on.
fn levels(choices: &mut Choices, reads: Reads, reward: bool) -> Vec<&'static str> {
    let mut levels = match reads {
        Reads::Share => ["99.9%", "95%", "66.6%", "50%"],
        Reads::Time { outages: true } if choices.maybe() => ["0.01%", "0.1%", "2.5%", "30%"],
        Reads::Time { .. } => ["0h", "30m", "5h", "40h"],
        Reads::Number => ["0", "1", "3", "5.5"],
    };
    if reward {
        levels.reverse();
    }
    levels.to_vec()
}

fn bands(choices: &mut Choices, reads: Reads, reward: bool, unit: &str) -> Value {
    let levels = levels(choices, reads, reward);
    let low_is_bad = (reads == Reads::Share) != reward;
    let (good, bad) = match (low_is_bad, choices.maybe()) {
        (true, true) => ("below", "atLeast"),
        (true, false) => ("atMost", "above"),
        (false, true) => ("above", "atMost"),
        (false, false) => ("atLeast", "below"),
    };
    // One below the other, or with gaps between them, or overlapping.
    let style = choices.below(4);
    let mut bands = Vec::new();
    for position in 0..levels.len() - 1 {
        let mut band = json!({ good: levels[position], "give": give(choices, unit) });
        match style {
            0 => {}
            1 => band[bad] = json!(levels[position + 1]),
            2 if position != 1 => band[bad] = json!(levels[position + 1]),
            2 => continue,
            _ => band[bad] = json!(levels[levels.len() - 1]),
        }
        bands.push(band);
    }
    if choices.maybe() {
        bands.reverse();
    }
    json!({ "kind": "bands", "bands": bands })
}

fn schedule(
    choices: &mut Choices,
    reads: Reads,
    reward: bool,
    unit: &str,
) -> (Value, &'static str) {
    let each = match reads {
        Reads::Share => choices.one(&["0.1%", "1%", "0.7%"]),
        Reads::Time { .. } => choices.one(&["30m", "1h", "7m"]),
        Reads::Number => choices.one(&["1", "2", "0.3"]),
    };
    let count = choices.one(&["whole", "started", "exact"]);
    let kept = match unit {
        "share" => "share",
        "sum" => "sum",
        "points" => "points",
        _ => "days",
    };
    match choices.below(8) {
        0 | 1 => (bands(choices, reads, reward, unit), kept),
        2 => {
            let mut steps = Map::from_iter([
                ("kind".to_owned(), json!("steps")),
                ("each".to_owned(), json!(each)),
                ("count".to_owned(), json!(count)),
                ("give".to_owned(), give(choices, unit)),
            ]);
            let level = levels(choices, reads, reward)[1];
            put(choices, 2, &mut steps, "from", |_| json!(level));
            put(choices, 2, &mut steps, "first", |choices| {
                give(choices, unit)
            });
            (Value::Object(steps), kept)
        }
        3 => {
            // A slab begins at a level of its own kind.
            let plain = match reads {
                Reads::Time { .. } => Reads::Time { outages: false },
                reads => reads,
            };
            let levels = levels(choices, plain, reward);
            let slab =
                |level: &&str| json!({ "from": level, "each": each, "give": give(choices, unit) });
            let slabs: Vec<Value> = levels.iter().map(slab).collect();
            (
                json!({ "kind": "slabs", "slabs": slabs, "count": count }),
                kept,
            )
        }
        4 if reads == Reads::Share => {
            let mut gap = Map::from_iter([("kind".to_owned(), json!("gap"))]);
            put(choices, 2, &mut gap, "from", |_| json!("98%"));
            put(choices, 2, &mut gap, "times", |choices| {
                json!(choices.one(&["2", "0.333333"]))
            });
            (Value::Object(gap), "share")
        }
        4 | 5 if reads == (Reads::Time { outages: true }) => {
            let mut lost = Map::from_iter([
                ("kind".to_owned(), json!("lost-time")),
                ("times".to_owned(), json!(choices.one(&["1", "10", "0.7"]))),
            ]);
            put(choices, 2, &mut lost, "beyond", |choices| {
                json!(choices.one(&["10m", "0.1%"]))
            });
            (Value::Object(lost), "share")
        }
        6 if choices.maybe() => (
            json!({ "kind": "right", "right": "Terminate for cause" }),
            "none",
        ),
        _ => (json!({ "kind": "flat", "give": give(choices, unit) }), kept),
    }
}

/// What changes it: what works on quantities before what works on money.
fn then(choices: &mut Choices, credit: &Drawn, kind: Option<&Value>) -> Vec<Value> {
    let mode = choices.one(&["down", "up", "half-up", "half-even"]);
    let mut then = Vec::new();
    let worth = credit.unit == "share"
        || credit.unit == "sum"
        || credit.unit == "days" && credit.value.contains_key("of");
    if choices.once_in(3) {
        then.push(json!({ "kind": "repeat", "times": choices.one(&["2", "1.5"]) }));
    }
    if choices.once_in(3) {
        then.push(json!({ "kind": "average" }));
    }
    if choices.once_in(3) && !credit.items && credit.unit != "none" {
        let to = match credit.unit {
            "share" => "0.5%",
            "sum" => "0.05",
            "points" => "1 point",
            _ => "0.5 days",
        };
        if credit.unit != "sum" {
            then.push(json!({ "kind": "round", "to": to, "mode": mode }));
        }
    }
    let figure = credit.on.get("kind").is_none_or(|kind| kind == "figure");
    if figure && credit.reads == Reads::Share && choices.once_in(3) {
        then.push(json!({ "kind": "earn-back", "reach": "60%", "periods": choices.below(2) + 1 }));
    }
    if !worth {
        return then;
    }
    let of_outages = figure || credit.on["kind"] == "each-outage";
    if of_outages && kind.is_some_and(|kind| kind == "outages") && choices.maybe() {
        then.push(json!({ "kind": "affected-share" }));
    }
    if choices.once_in(3) {
        let to = choices.one(&["0.05", "1", "33.3"]);
        then.push(json!({ "kind": "round", "to": to, "mode": mode }));
    }
    if choices.once_in(4) {
        then.push(choices.one(&[
            json!({ "kind": "above", "sum": "1.00" }),
            json!({ "kind": "at-least", "sum": "10" }),
        ]));
    }
    then
}

/// A limit over some of the credits that can be limited together.
fn limit(choices: &mut Choices, credits: &[Drawn]) -> Option<Value> {
    let counts = |one: &Drawn| match one.unit {
        "points" => "points",
        "days" => "days",
        _ => "money",
    };
    let first = &credits[choices.below(credits.len())];
    let same = credits
        .iter()
        .filter(|one| counts(one) == counts(first) && one.reward == first.reward);
    let mut over: Vec<&Drawn> = same.collect();
    let incident = first.items && choices.maybe();
    if incident {
        over.retain(|one| one.items && one.period == first.period);
    }
    if choices.maybe() {
        over = vec![first];
    }
    let longest = over.iter().map(|one| days(&one.period)).max()?;
    let per = match choices.below(3) {
        _ if incident => json!("incident"),
        _ if longest == 1 && choices.maybe() => json!(choices.one(&["day", "week"])),
        0 => choices.one(&[
            json!({ "kind": "rolling", "days": 30, "every": "day" }),
            json!({ "kind": "rolling", "days": 365, "every": "month" }),
            json!({ "kind": "rolling", "days": 30, "every": "month" }),
            json!({ "kind": "rolling", "days": 92, "every": "week" }),
            json!({ "kind": "year" }),
            json!("year"),
        ]),
        _ => period(choices),
    };
    let per = match incident || days(&per) >= longest {
        true => per,
        false => choices.one(&[json!("contract"), json!({ "kind": "contract" })]),
    };
    let rolls = per["kind"] == "rolling";
    let over: Vec<&String> = over.iter().map(|one| &one.id).collect();
    let mut limit = Map::from_iter([
        ("per".to_owned(), per.clone()),
        ("over".to_owned(), json!(over)),
    ]);
    if !rolls {
        put(choices, 2, &mut limit, "combine", |choices| {
            json!(choices.one(&["greatest", "sum", "choice", "first"]))
        });
    }
    let sums = limit.get("combine").is_none_or(|combine| combine == "sum");
    if !sums && choices.maybe() {
        return Some(Value::Object(limit));
    }
    let (cap, money) = match counts(first) {
        "points" => (choices.one(&["2 points", "5.5 points"]), false),
        "days" => (choices.one(&["3 days", "0.3 days"]), false),
        _ => (
            choices.one(&["15%", "0.1%", "20.00", "700", "99.995"]),
            true,
        ),
    };
    limit.insert("cap".to_owned(), json!(cap));
    if cap.ends_with('%') {
        let of = match incident {
            true => &first.period,
            false => &per,
        };
        limit.insert("of".to_owned(), base(choices, of, false));
    }
    if money && !incident && !rolls {
        put(choices, 2, &mut limit, "excess", |choices| {
            json!(choices.one(&["carried", "lost"]))
        });
    }
    Some(Value::Object(limit))
}

pub(super) fn credits(
    mut choices: Choices,
    measures: &[Value],
    targets: &[Value],
    agreement: &mut Map<String, Value>,
) {
    let choices = &mut choices;
    let measured = measured(agreement, measures);
    let mut credits: Vec<Drawn> = Vec::new();
    for position in 0..choices.below(6) {
        let Some((on, reads, period, items)) = on(choices, &measured, targets, &credits) else {
            continue;
        };
        let reward = choices.once_in(6);
        let asked = choices.one(&["share", "sum", "points", "days"]);
        let (schedule, unit) = schedule(choices, reads, reward, asked);
        let mut value = Map::from_iter([("as".to_owned(), schedule)]);
        let days = unit == "days" && !is_contract(&period) && choices.maybe();
        if unit == "share" || days {
            value.insert("of".to_owned(), base(choices, &period, days));
        }
        if reward {
            value.insert("reward".to_owned(), json!(true));
        }
        let kind = measured.iter().find(|one| one[0] == on["measure"]);
        let kind = kind.map(|[.., kind]| kind);
        let mut credit = Drawn {
            id: format!("c{position}"),
            on,
            reads,
            period,
            items,
            unit,
            reward,
            value,
        };
        let then = then(choices, &credit, kind);
        if !then.is_empty() {
            credit.value.insert("then".to_owned(), json!(then));
        }
        credits.push(credit);
    }
    if credits.is_empty() {
        return;
    }
    let limits = (0..choices.below(4)).filter_map(|_| limit(choices, &credits));
    let limits: Vec<Value> = limits.collect();
    agreement.insert("limits".to_owned(), json!(limits));
    let written = credits.into_iter().map(|credit| {
        let mut value = credit.value;
        value.insert("id".to_owned(), json!(credit.id));
        value.insert("on".to_owned(), credit.on);
        Value::Object(value)
    });
    let written: Vec<Value> = written.collect();
    agreement.insert("credits".to_owned(), json!(written));
}
