//! What is refused of charges, credits and limits: each row changes one sound agreement, and names the one
//! fault that follows, its path and its remedy.

use super::faults;
use serde_json::{Value, json};
use sla_calculator::document::Document;

/// A credit of points and a credit on them, one of shares with a limit; a reward; something paid each way.
fn good() -> Value {
    json!({
        "version": 1, "asOf": "2026-11-24T12:00:00Z",
        "agreement": {
            "version": 1, "name": "", "timeZone": "UTC", "currency": "GBP",
            "calendars": { "always": { "hours": { "mon-sun": ["00:00-24:00"] } } },
            "targets": [
                { "id": "t", "metric": "resolution", "within": "4h", "calendar": "always" },
                { "id": "r", "metric": "first-response", "within": "1h", "calendar": "always" }
            ],
            "measures": [
                { "id": "m", "kind": "attainment", "of": ["t"], "goal": "95%", "period": "month" },
                { "id": "w", "kind": "attainment", "of": ["t"], "goal": "95%", "period": "week" },
                { "id": "all", "kind": "attainment", "of": ["t"], "goal": "95%", "period": "contract" }
            ],
            "availability": [{ "id": "up", "calendar": "always", "goal": "99.9%", "period": "month" }],
            "reported": [{ "id": "survey", "goal": "80%", "period": "month" }],
            "charges": [
                { "id": "fee", "amount": "1000.00", "per": "month" },
                { "id": "yearly", "amount": "12000.00", "per": "year" },
                { "id": "once", "amount": "50000.00", "per": "contract" },
                { "id": "daily", "amount": "10.00", "per": "day" }
            ],
            "parts": [
                { "id": "at-risk", "share": "10%", "of": "fee" },
                { "id": "pool", "share": "50%", "of": "at-risk", "largest": "40%" }
            ],
            "credits": [
                { "id": "share", "on": { "measure": "m" }, "as": { "kind": "flat", "give": "5%" }, "of": "fee" },
                { "id": "points", "on": { "kind": "each-miss", "of": ["t"] }, "as": { "kind": "flat", "give": "1 point" } },
                { "id": "bonus", "reward": true, "on": { "measure": "m" }, "as": { "kind": "flat", "give": "2%" }, "of": "fee" }
            ],
            "limits": [{ "cap": "15%", "of": "fee", "per": "month", "over": ["share"] }],
            "claim": { "kind": "days", "days": 30 }
        }
    })
}

/// The agreement with a value at a place below it; `null` takes it away.
fn with(place: &str, value: &str) -> Value {
    let mut document = good();
    let pointer = format!("/agreement/{place}");
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    let value: Value =
        serde_json::from_str(value).unwrap_or_else(|error| panic!("{value}: {error}"));
    match document.pointer_mut(parent).unwrap() {
        Value::Array(list) => match key.parse::<usize>() {
            Ok(position) => list[position] = value,
            Err(_) => list.push(value),
        },
        parent => match value {
            Value::Null => drop(parent.as_object_mut().unwrap().remove(key)),
            value => parent[key] = value,
        },
    }
    document
}

/// A further credit, as `on | as | the rest`.
const SENTENCES: &[(&str, &str, &str)] = &[
    // What it looks at.
    (
        r#"{"measure":"n"} | {"kind":"flat","give":"1.00"}"#,
        "on.measure",
        "names the measure \"n\"",
    ),
    (
        r#"{"measure":"m","take":"downtime"} | {"kind":"flat","give":"1.00"}"#,
        "on.take",
        "has no downtime: take its \"figure\"",
    ),
    (
        r#"{"measure":"survey","take":"downtime"} | {"kind":"flat","give":"1.00"}"#,
        "on.take",
        "agreement.reported[0] has no downtime",
    ),
    (
        r#"{"measure":"up","take":"misses"} | {"kind":"flat","give":"1.00"}"#,
        "on.take",
        "agreement.availability[0] counts no misses",
    ),
    (
        r#"{"kind":"each-outage","measure":"m"} | {"kind":"flat","give":"1.00"}"#,
        "on.measure",
        "counts no outages",
    ),
    (
        r#"{"kind":"each-miss","of":[]} | {"kind":"flat","give":"1.00"}"#,
        "on.of",
        "target",
    ),
    (
        r#"{"kind":"each-miss","of":["x"]} | {"kind":"flat","give":"1.00"}"#,
        "on.of[0]",
        "names the target \"x\"",
    ),
    (
        r#"{"kind":"each-miss","of":["t","t"]} | {"kind":"flat","give":"1.00"}"#,
        "on.of[1]",
        "on.of[0] already",
    ),
    (
        r#"{"kind":"misses","of":["t"],"period":{"kind":"rolling","days":30,"every":"day"}} | {"kind":"flat","give":"1.00"}"#,
        "on.period",
        "credited more than once",
    ),
    (
        r#"{"kind":"misses","of":["t"],"period":{"kind":"month","startsOn":29}} | {"kind":"flat","give":"1.00"}"#,
        "on.period.startsOn",
        "from 1 to 28",
    ),
    (
        r#"{"kind":"nth-miss","of":["t"],"count":0,"months":1} | {"kind":"flat","give":"1.00"}"#,
        "on.count",
        "from 1 to",
    ),
    (
        r#"{"kind":"nth-miss","of":["t"],"count":3,"months":121} | {"kind":"flat","give":"1.00"}"#,
        "on.months",
        "from 1 to 120",
    ),
    (
        r#"{"kind":"failed-periods","measure":"m","failed":4,"of":3} | {"kind":"right","right":"Leave"}"#,
        "on.failed",
        "from 1 to 3",
    ),
    (
        r#"{"kind":"failed-periods","measure":"m","failed":1,"of":0} | {"kind":"right","right":"Leave"}"#,
        "on.of",
        "from 1 to 120",
    ),
    (
        r#"{"kind":"points","of":["share"]} | {"kind":"flat","give":"1.00"}"#,
        "on.of[0]",
        "credit that gives points",
    ),
    (
        r#"{"kind":"points","of":["self"]} | {"kind":"flat","give":"1 point"}"#,
        "on.of[0]",
        "credit that gives points",
    ),
    // How it becomes a quantity.
    (
        r#"{"measure":"m"} | {"kind":"bands","bands":[]}"#,
        "as.bands",
        "add one, such as",
    ),
    (
        r#"{"measure":"m"} | {"kind":"bands","bands":[{"give":"1.00"}]}"#,
        "as.bands[0]",
        "add \"below\"",
    ),
    (
        r#"{"measure":"m"} | {"kind":"bands","bands":[{"below":"95%","atMost":"96%","give":"1.00"}]}"#,
        "as.bands[0].below",
        "Keep one of them",
    ),
    (
        r#"{"measure":"m"} | {"kind":"bands","bands":[{"below":"95%","atLeast":"95%","give":"1.00"}]}"#,
        "as.bands[0]",
        "Nothing lies between 95% and 95%",
    ),
    (
        r#"{"measure":"m"} | {"kind":"bands","bands":[{"atMost":"95%","above":"96%","give":"1.00"}]}"#,
        "as.bands[0]",
        "an upper edge that is higher",
    ),
    (
        r#"{"measure":"m"} | {"kind":"bands","bands":[{"atMost":"95%","give":"1.00"},{"atMost":"95.0%","give":"2.00"}]}"#,
        "as.bands[1].atMost",
        "have the same edges",
    ),
    (
        r#"{"measure":"m"} | {"kind":"bands","bands":[{"below":"4h","give":"1.00"}]}"#,
        "as.bands[0].below",
        "write one, such as 99.9%",
    ),
    (
        r#"{"measure":"m","take":"misses"} | {"kind":"bands","bands":[{"above":"5%","give":"1.00"}]}"#,
        "as.bands[0].above",
        "write one, such as 5",
    ),
    (
        r#"{"kind":"each-miss","of":["t"]} | {"kind":"bands","bands":[{"above":"5%","give":"1.00"}]}"#,
        "as.bands[0].above",
        "write one, such as 4h",
    ),
    (
        r#"{"measure":"m"} | {"kind":"bands","bands":[{"below":"95%","give":"1.00"},{"below":"90%","give":"1 point"}]}"#,
        "as.bands[1].give",
        "1 point cannot be added to 1.00",
    ),
    (
        r#"{"measure":"m"} | {"kind":"steps","each":"0%","count":"whole","give":"1.00"}"#,
        "as.each",
        "has no length",
    ),
    (
        r#"{"measure":"m"} | {"kind":"steps","from":"3","each":"1%","count":"whole","give":"1.00"}"#,
        "as.from",
        "a percentage is looked at",
    ),
    (
        r#"{"measure":"m"} | {"kind":"steps","each":"1%","count":"whole","first":"1 day","give":"1.00"}"#,
        "as.first",
        "in the same unit",
    ),
    (
        r#"{"measure":"m"} | {"kind":"steps","each":"1%","count":"half","give":"1.00"}"#,
        "as.count",
        "Known: whole, started, exact",
    ),
    (
        r#"{"measure":"m"} | {"kind":"slabs","slabs":[],"count":"whole"}"#,
        "as.slabs",
        "add one, such as",
    ),
    (
        r#"{"measure":"m"} | {"kind":"slabs","slabs":[{"from":"90%","each":"1%","give":"1.00"},{"from":"95%","each":"1%","give":"1.00"}],"count":"whole"}"#,
        "as.slabs[1].from",
        "further from the good side",
    ),
    (
        r#"{"measure":"up","take":"downtime"} | {"kind":"slabs","slabs":[{"from":"1%","each":"1h","give":"1.00"}],"count":"whole"}"#,
        "as.slabs[0].from",
        "write one, such as 4h",
    ),
    (
        r#"{"measure":"m","take":"misses"} | {"kind":"gap"} | "of":"fee""#,
        "as.kind",
        "Use \"steps\"",
    ),
    (
        r#"{"measure":"m"} | {"kind":"lost-time","times":"1"} | "of":"fee""#,
        "as.kind",
        "Look at the \"downtime\"",
    ),
    (
        r#"{"measure":"up","take":"downtime"} | {"kind":"lost-time","times":"1","beyond":"5"} | "of":"fee""#,
        "as.beyond",
        "write one, such as 4h",
    ),
    (
        r#"{"measure":"up","take":"downtime"} | {"kind":"lost-time","times":"0"} | "of":"fee""#,
        "as.times",
        "above 0 and up to 1000",
    ),
    (
        r#"{"measure":"m"} | {"kind":"right","right":" "}"#,
        "as.right",
        "say what the customer may do",
    ),
    (
        r#"{"measure":"m"} | {"kind":"tiers"}"#,
        "as.kind",
        "Known: bands",
    ),
    // What it is a share of.
    (
        r#"{"measure":"m"} | {"kind":"flat","give":"5%"}"#,
        "of",
        "name a charge",
    ),
    (
        r#"{"measure":"m"} | {"kind":"flat","give":"5.00"} | "of":"fee""#,
        "of",
        "or remove \"of\"",
    ),
    (
        r#"{"measure":"m"} | {"kind":"flat","give":"5%"} | "of":"feee""#,
        "of",
        "did you mean \"fee\"?",
    ),
    (
        r#"{"measure":"m"} | {"kind":"flat","give":"5%"} | "of":"yearly""#,
        "of",
        "\"taken\": \"whole\"",
    ),
    (
        r#"{"measure":"m"} | {"kind":"flat","give":"5%"} | "of":"once""#,
        "of",
        "\"taken\": \"whole\"",
    ),
    (
        r#"{"measure":"w"} | {"kind":"flat","give":"5%"} | "of":"once""#,
        "of",
        "\"taken\": \"whole\"",
    ),
    (
        r#"{"measure":"m"} | {"kind":"flat","give":"5%"} | "of":{"charge":"once","taken":"part"}"#,
        "of.taken",
        "take the \"whole\"",
    ),
    (
        r#"{"measure":"m"} | {"kind":"flat","give":"5%"} | "of":{"charge":"fee","taken":"whole"}"#,
        "of.taken",
        "remove \"taken\"",
    ),
    (
        r#"{"measure":"w"} | {"kind":"flat","give":"5%"} | "of":"fee""#,
        "on.measure",
        "has no whole months",
    ),
    (
        r#"{"kind":"each-miss","of":["t"],"period":"week"} | {"kind":"flat","give":"5%"} | "of":"pool""#,
        "on.period",
        "has no whole months",
    ),
    (
        r#"{"measure":"all"} | {"kind":"flat","give":"5%"} | "of":"daily""#,
        "of",
        "add \"effective\" with \"from\" and \"until\"",
    ),
    (
        r#"{"measure":"m"} | {"kind":"flat","give":"45%"} | "of":"pool""#,
        "as.give",
        "more than 40%",
    ),
    (
        r#"{"measure":"m"} | {"kind":"steps","each":"1%","count":"whole","first":"41%","give":"1%"} | "of":"pool""#,
        "as.first",
        "more than 40%",
    ),
    (
        r#"{"measure":"m"} | {"kind":"flat","give":"1 day"} | "of":"fee""#,
        "of",
        "\"thirtieth\" or \"calendar-day\"",
    ),
    (
        r#"{"measure":"m"} | {"kind":"flat","give":"5%"} | "of":{"charge":"fee","day":"thirtieth"}"#,
        "of.day",
        "remove \"day\"",
    ),
    (
        r#"{"measure":"w"} | {"kind":"flat","give":"1 day"} | "of":{"charge":"daily","day":"thirtieth"}"#,
        "of.day",
        "write \"calendar-day\"",
    ),
    (
        r#"{"measure":"m"} | {"kind":"flat","give":"1 day"} | "of":{"charge":"yearly","taken":"whole","day":"thirtieth"}"#,
        "of.day",
        "Take the \"part\"",
    ),
    (
        r#"{"measure":"all"} | {"kind":"flat","give":"1 day"} | "of":{"charge":"once","day":"calendar-day"}"#,
        "of.day",
        "has no number of days",
    ),
    // What changes it.
    (
        r#"{"measure":"m"} | {"kind":"flat","give":"1 point"} | "then":[{"kind":"above","sum":"1.00"}]"#,
        "then[0]",
        "the credit gives none",
    ),
    (
        r#"{"measure":"m"} | {"kind":"flat","give":"1 day"} | "then":[{"kind":"at-least","sum":"1.00"}]"#,
        "then[0]",
        "the credit gives none",
    ),
    (
        r#"{"measure":"m"} | {"kind":"flat","give":"1.00"} | "then":[{"kind":"above","sum":"1.00"},{"kind":"average"}]"#,
        "then[1]",
        "write it before that",
    ),
    (
        r#"{"measure":"m"} | {"kind":"flat","give":"1.00"} | "then":[{"kind":"affected-share"}]"#,
        "then[0]",
        "look at an availability measure",
    ),
    (
        r#"{"measure":"m"} | {"kind":"flat","give":"1.00"} | "then":[{"kind":"round","to":"0","mode":"up"}]"#,
        "then[0].to",
        "no multiples of 0",
    ),
    (
        r#"{"measure":"m"} | {"kind":"flat","give":"1.00"} | "then":[{"kind":"round","to":"5%","mode":"up"}]"#,
        "then[0].to",
        "another unit",
    ),
    (
        r#"{"kind":"each-miss","of":["t"]} | {"kind":"flat","give":"5%"} | "of":"fee","then":[{"kind":"round","to":"5%","mode":"up"}]"#,
        "then[0].to",
        "write a sum of money",
    ),
    (
        r#"{"measure":"m","take":"misses"} | {"kind":"flat","give":"1.00"} | "then":[{"kind":"earn-back","reach":"99%","periods":1}]"#,
        "then[0]",
        "Only a figure can reach a level",
    ),
    (
        r#"{"measure":"m"} | {"kind":"flat","give":"1.00"} | "then":[{"kind":"earn-back","reach":"99%","periods":0}]"#,
        "then[0].periods",
        "from 1 to 120",
    ),
    (
        r#"{"measure":"m"} | {"kind":"flat","give":"1.00"} | "then":[{"kind":"repeat","times":"1001"}]"#,
        "then[0].times",
        "up to 1000",
    ),
];

/// Other changes: the place, the value, the path of the fault, the remedy.
const CHANGES: &[(&str, &str, &str, &str)] = &[
    (
        "charges/0/units",
        "0",
        "charges[0].units",
        "from 1 to 10000000",
    ),
    (
        "charges/0/changes",
        r#"[{"from":"2026-10-01","amount":"1"},{"from":"2026-10-01","amount":"2"}]"#,
        "charges[0].changes[1].from",
        "write a later date",
    ),
    (
        "charges/0",
        r#"{"id":"fee","amount":"1","per":"month","effective":{"from":"2026-10-01"},"changes":[{"from":"2026-09-01","amount":"1"}]}"#,
        "charges[0].changes[0].from",
        "write a later date",
    ),
    (
        "charges/0/effective",
        r#"{"from":"2026-10-01","until":"2026-10-01"}"#,
        "charges[0].effective.until",
        "write a later date",
    ),
    ("charges/1/id", "\"fee\"", "charges[1].id", "already"),
    (
        "charges/0/per",
        "\"week\"",
        "charges[0].per",
        "Known: hour, day, month",
    ),
    (
        "parts/0/id",
        "\"yearly\"",
        "parts[0].id",
        "is the id of a charge too",
    ),
    ("parts/0/of", "\"pool\"", "parts[0].of", "the parts before"),
    ("parts/1/share", "\"0%\"", "parts[1].share", "above 0%"),
    (
        "claim",
        r#"{"kind":"days","days":0}"#,
        "claim.days",
        "from 1 to 3660",
    ),
    (
        "claim",
        r#"{"kind":"months","months":121}"#,
        "claim.months",
        "from 1 to 120",
    ),
    ("credits/1/id", "\"share\"", "credits[1].id", "already"),
    (
        "limits/0/of",
        "null",
        "limits[0].of",
        "name a charge, or write a sum",
    ),
    (
        "limits/0/cap",
        "\"150.00\"",
        "limits[0].of",
        "or remove \"of\"",
    ),
    (
        "limits/0/of",
        "\"yearly\"",
        "limits[0].of",
        "\"taken\": \"whole\"",
    ),
    (
        "limits/0/of",
        r#"{"charge":"fee","day":"thirtieth"}"#,
        "limits[0].of.day",
        "remove \"day\"",
    ),
    (
        "limits/0",
        r#"{"per":"month","over":["share"]}"#,
        "limits[0]",
        "add a \"cap\"",
    ),
    ("limits/0/over", "[]", "limits[0].over", "credit"),
    (
        "limits/0/over",
        r#"["shore"]"#,
        "limits[0].over[0]",
        "did you mean \"share\"?",
    ),
    (
        "limits/0/over",
        r#"["share","share"]"#,
        "limits[0].over[1]",
        "over[0] already",
    ),
    (
        "limits/0/over",
        r#"["share","bonus"]"#,
        "limits[0].over[1]",
        "make two limits of it",
    ),
    (
        "limits/0/per",
        "\"incident\"",
        "limits[0].over[0]",
        "limit it by its period",
    ),
    (
        "limits/0/per",
        r#"{"kind":"weeks","count":0,"from":"2026-01-01"}"#,
        "limits[0].per.count",
        "from 1 to 520",
    ),
    (
        "limits/0",
        r#"{"cap":"1.00","per":"week","over":["share"]}"#,
        "limits[0].over[0]",
        "at least as long",
    ),
    (
        "limits/0",
        r#"{"cap":"5 points","per":"month","over":["share"]}"#,
        "limits[0].over[0]",
        "cap each in its own unit",
    ),
    (
        "limits/0",
        r#"{"cap":"5.00","per":"month","over":["points"]}"#,
        "limits[0].over[0]",
        "cap them in points",
    ),
    (
        "limits/0",
        r#"{"combine":"greatest","per":"month","over":["share","points"]}"#,
        "limits[0].over[0]",
        "some give points and some do not",
    ),
    (
        "limits/0",
        r#"{"cap":"5 points","per":"month","over":["points"],"excess":"carried"}"#,
        "limits[0].excess",
        "Cap a sum or a share",
    ),
    (
        "limits/0",
        r#"{"cap":"5.00","per":{"kind":"rolling","days":90,"every":"month"},"over":["share"],"excess":"carried"}"#,
        "limits[0].excess",
        "periods that follow each other",
    ),
    (
        "limits/0",
        r#"{"cap":"5.00","per":{"kind":"rolling","days":90,"every":"month"},"over":["share"],"combine":"first"}"#,
        "limits[0].combine",
        "Use other periods",
    ),
];

fn refused(document: &Value, path: &str, remedy: &str, row: &str) {
    let issues = faults(document).0;
    let told: Vec<String> = issues.iter().map(ToString::to_string).collect();
    let path = format!("agreement.{path}");
    assert!(
        issues
            .first()
            .is_some_and(|issue| issue.path == path && issue.message.contains(remedy)),
        "{row}\nexpected {path}: {remedy}\nfound {told:#?}"
    );
}

#[test]
fn a_sentence_that_makes_no_sense_is_refused() {
    for (sentence, path, remedy) in SENTENCES {
        let mut parts = sentence.split(" | ");
        let (on, schedule) = (parts.next().unwrap(), parts.next().unwrap());
        let rest = parts
            .next()
            .map_or(String::new(), |rest| format!(", {rest}"));
        let credit = format!(r#"{{ "id": "self", "on": {on}, "as": {schedule}{rest} }}"#);
        let place = format!("credits[3].{path}");
        refused(&with("credits/+", &credit), &place, remedy, sentence);
    }
}

#[test]
fn what_is_paid_and_limited_must_make_sense() {
    assert_eq!(
        Document::parse(&good().to_string()).map(|document| document.validate()),
        Ok(Vec::new())
    );
    for (place, value, path, remedy) in CHANGES {
        refused(
            &with(place, value),
            path,
            remedy,
            &format!("{place} {value}"),
        );
    }
}
