//! Two sets of terms on the same tickets. The tickets are small enough to count their time by hand: it stands
//! beside each.
#![allow(clippy::unwrap_used)]

use serde_json::{Value, json};
use sla_calculator::compare::{self, Side};
use sla_calculator::document::Document;
use sla_calculator::document::agreement::Agreement;
use sla_calculator::evaluate;
use sla_calculator::example;
use sla_calculator::holidays::HolidayData;
use sla_calculator::report::Report;
use std::sync::Arc;

/// Monday to Friday, 09:00 to 17:00 UTC, 8 hours to resolve.
fn document(events: &Value, patch: &Value) -> Document {
    let document = json!({
        "version": 1, "asOf": "2026-12-01T12:00:00Z",
        "agreement": {
            "version": 1, "name": "Small", "timeZone": "UTC",
            "calendars": { "office": {
                "hours": { "mon-fri": ["09:00-17:00"] },
                "holidays": { "also": [{ "date": "2026-11-25", "name": "Founders" }] },
            } },
            "pauses": [{ "id": "waiting", "when": { "status": ["Waiting"] } }],
            "targets": [{ "id": "resolve", "metric": "resolution", "within": "8h", "calendar": "office" }],
        },
        "tickets": [{ "id": "T-1", "events": events }],
        "variants": [{ "id": "b", "patch": patch }],
    });
    Document::parse(&document.to_string()).unwrap()
}

/// The agreement and its variant, each with its report.
fn judged(document: &Document) -> [(Arc<Agreement>, Report); 2] {
    let terms = document.variants[0].terms(&document.agreement).unwrap();
    [document.agreement.clone(), Arc::new(terms)].map(|agreement| {
        let document = Document {
            agreement: agreement.clone(),
            variants: Arc::default(),
            ..document.clone()
        };
        let report = evaluate(&document, &HolidayData::default()).unwrap();
        (agreement, report)
    })
}

fn side((agreement, report): &(Arc<Agreement>, Report)) -> Side<'_> {
    Side {
        agreement,
        report,
        answer: None,
    }
}

/// Friday 16:00 to Monday 15:00: 1 h + 6 h = 7 h.
fn weekend() -> Value {
    json!([
        ["2026-11-20T16:00Z", "opened"],
        ["2026-11-23T15:00Z", "resolved"]
    ])
}

/// Monday 09:00 to Tuesday 10:00, waiting Monday 10:00 to 14:00: 4 h + 1 h = 5 h.
fn waiting() -> Value {
    json!([
        ["2026-11-23T09:00Z", "opened"],
        ["2026-11-23T10:00Z", "status", "Waiting"],
        ["2026-11-23T14:00Z", "status", "Open"],
        ["2026-11-24T10:00Z", "resolved"],
    ])
}

#[test]
fn each_change_of_the_terms_has_its_reason() {
    let hours = |hours: Value| json!({ "calendars": { "office": { "hours": hours } } });
    let target = |field: &str, value: Value| {
        let mut target = json!({ "id": "resolve", "metric": "resolution", "within": "8h", "calendar": "office" });
        target[field] = value;
        json!({ "targets": [target] })
    };
    for (name, events, patch, expected) in [
        (
            // 4 h on Friday, 7 h on Monday.
            "longer days",
            weekend(),
            hours(json!({ "mon-fri": ["08:00-20:00"] })),
            json!([
                { "kind": "hours", "from": 61200, "to": 72000, "part": "evening", "days": 1, "seconds": 10800 },
                { "kind": "hours", "from": 28800, "to": 32400, "part": "morning", "days": 1, "seconds": 3600 },
            ]),
        ),
        (
            "a day more",
            weekend(),
            hours(json!({ "mon-fri": null, "mon-sat": ["09:00-17:00"] })),
            json!([{ "kind": "weekday", "days": [5], "seconds": 28800 }]),
        ),
        (
            // 71 h in all, 64 more. One sentence says it where nothing closes any more, however long the ticket was.
            "around the clock",
            weekend(),
            json!({ "calendars": { "office": {
                "hours": { "mon-fri": null, "mon-sun": ["00:00-24:00"] }, "holidays": null,
            } } }),
            json!([{ "kind": "clock", "calendar": "office", "around": true, "seconds": 230_400 }]),
        ),
        (
            // The same 64 h, but closed on the holiday, so that it is not around the clock: Saturday and Sunday,
            // Monday up to nine, Friday from five on.
            "all hours of all days but a holiday",
            weekend(),
            hours(json!({ "mon-fri": null, "mon-sun": ["00:00-24:00"] })),
            json!([
                { "kind": "weekday", "days": [5, 6], "seconds": 172_800 },
                { "kind": "hours", "part": "morning", "days": 1, "from": 0, "to": 32_400, "seconds": 32_400 },
                { "kind": "hours", "part": "evening", "days": 1, "from": 61_200, "to": 86_400, "seconds": 25_200 },
            ]),
        ),
        (
            "a shorter target",
            weekend(),
            target("within", json!("6h")),
            json!([{ "kind": "target", "before": 28800, "after": 21600, "used": 25200 }]),
        ),
        (
            // 9 h instead of 5.
            "no pauses",
            waiting(),
            json!({ "pauses": null }),
            json!([{ "kind": "pause", "of": { "status": "Waiting" }, "seconds": 14400 }]),
        ),
        (
            // Tuesday 16:00 to Thursday 15:00, closed on Wednesday: 7 h; with Wednesday 15 h.
            "a holiday less",
            json!([
                ["2026-11-24T16:00Z", "opened"],
                ["2026-11-26T15:00Z", "resolved"]
            ]),
            json!({ "calendars": { "office": { "holidays": null } } }),
            json!([{ "kind": "holiday", "name": "Founders", "date": "2026-11-25", "seconds": 28800 }]),
        ),
        (
            // 8 h, which is met only where that includes them.
            "another reading of the limit",
            json!([
                ["2026-11-23T09:00Z", "opened"],
                ["2026-11-23T17:00Z", "resolved"]
            ]),
            json!({ "rules": { "equality": "breached" } }),
            json!([{ "kind": "exactly" }]),
        ),
        (
            "no target",
            weekend(),
            target("when", json!({ "priority": ["P1"] })),
            json!([{ "kind": "not-covered" }]),
        ),
    ] {
        let document = document(&events, &patch);
        let [one, other] = judged(&document);
        let flips = compare::flips(&one.1, &other.1);
        assert_eq!(flips.len(), 1, "{name}");
        let whys = compare::reasons(&side(&one), &side(&other), &document.tickets, &flips);
        assert_eq!(json!(whys), json!([expected]), "{name}");
        // The same the other way round is explained by as much time with the other sign.
        let back = compare::flips(&other.1, &one.1);
        let whys = compare::reasons(&side(&other), &side(&one), &document.tickets, &back);
        let seconds: i64 = whys[0].iter().map(compare::Why::seconds).sum();
        let there: i64 = expected
            .as_array()
            .unwrap()
            .iter()
            .filter_map(|why| why["seconds"].as_i64())
            .sum();
        assert_eq!(seconds, -there, "{name}, back");
    }
}

/// The example's terms written out: Monday to Friday from one hour to another in London, closed on 31 August, and
/// how many minutes each priority has; P1 is counted around the clock.
struct Minutes {
    office: std::ops::Range<i64>,
    limits: [(&'static str, i64); 4],
}

/// What comes of the example when its time is counted minute by minute.
#[derive(Debug, PartialEq, Eq)]
struct Counted {
    met: u64,
    missed: u64,
    /// Of those, the tickets that are not resolved yet.
    missed_open: u64,
    /// In pounds.
    credit: u64,
}

impl Minutes {
    /// Counts the tickets of the example as a person with a calendar would, with jiff for the wall clock; it shares
    /// no code with the engine and reads the document as it is written.
    fn count(&self, document: &Value) -> Counted {
        let zone = jiff::tz::TimeZoneDatabase::bundled()
            .get("Europe/London")
            .unwrap();
        let minute = |text: &Value| {
            let at: jiff::Timestamp = text.as_str().unwrap().parse().unwrap();
            assert_eq!(at.as_second() % 60, 0, "the example writes whole minutes");
            at.as_second() / 60
        };
        let wall =
            |minute: i64| zone.to_datetime(jiff::Timestamp::from_second(minute * 60).unwrap());
        let tickets = document["tickets"].as_array().unwrap();
        let now = minute(&document["asOf"]);
        let first = tickets
            .iter()
            .map(|ticket| minute(&ticket["events"][0][0]))
            .min()
            .unwrap();
        let bank_holiday = jiff::civil::date(2026, 8, 31);
        let office: Vec<bool> = (first..now)
            .map(|minute| {
                let wall = wall(minute);
                let of_day = i64::from(wall.hour()) * 60 + i64::from(wall.minute());
                let weekday = wall.date().weekday().to_monday_zero_offset();
                weekday < 5 && wall.date() != bank_holiday && self.office.contains(&of_day)
            })
            .collect();
        let (mut met, mut missed, mut missed_open) = (0, 0, 0);
        let mut months = std::collections::BTreeMap::new();
        for ticket in tickets {
            if ticket["unrecorded"]
                .as_array()
                .is_some_and(|kinds| kinds.contains(&json!("resolved")))
            {
                continue;
            }
            let priority = ticket["fields"]["priority"].as_str().unwrap();
            let limit = self
                .limits
                .iter()
                .find(|(id, _)| *id == priority)
                .unwrap()
                .1;
            let events = ticket["events"].as_array().unwrap();
            let last = events.last().unwrap();
            let resolved = events
                .iter()
                .rfind(|event| event[1] == "resolved")
                .map(|event| minute(&event[0]));
            let end = resolved.unwrap_or(now);
            let (mut used, mut waited, mut stands, mut due) = (0, 0, false, end);
            for at in minute(&events[0][0])..end {
                for event in events.iter().filter(|event| minute(&event[0]) == at) {
                    stands = match event[1].as_str().unwrap() {
                        "status" => event[2].as_str().unwrap().starts_with("Waiting"),
                        "resolved" => true,
                        "reopened" => false,
                        _ => stands,
                    };
                }
                let counts = priority == "P1" || office[(at - first) as usize];
                used += i64::from(counts && !stands);
                waited += i64::from(counts && stands);
                if used == limit && counts && !stands {
                    due = at + 1;
                }
            }
            // For a supplier it waits five days at most, which are 42.5 hours.
            assert!(
                last[2] == "Waiting for customer" || waited < 5 * 510,
                "no pause reaches its cap"
            );
            let late = used > limit;
            if !late && resolved.is_none() {
                continue;
            }
            (met, missed) = (met + u64::from(!late), missed + u64::from(late));
            missed_open += u64::from(late && resolved.is_none());
            let month = wall(if late { due } else { end }).date().first_of_month();
            let (good, all) = months.entry(month).or_insert((0, 0));
            (*good, *all) = (*good + u64::from(!late), *all + 1);
        }
        // 5, 10 and 15 % of £12,000 below 95, 90 and 85 %.
        let credit = months.values().map(|&(good, all)| match good * 100 {
            hundredths if hundredths < 85 * all => 1_800,
            hundredths if hundredths < 90 * all => 1_200,
            hundredths if hundredths < 95 * all => 600,
            _ => 0,
        });
        Counted {
            met,
            missed,
            missed_open,
            credit: credit.sum(),
        }
    }
}

/// The example with 08:00 to 20:00 and 3 hours for P1: 117 of 128 and £3,000 as signed, 82 of 130 and £10,800 then,
/// counted minute by minute.
#[test]
fn the_example_under_longer_hours_is_judged_as_a_count_of_minutes_says() {
    let written = example::document("2026-11-24T12:00:00Z".parse().unwrap()).to_json();
    let written: Value = serde_json::from_str(&written).unwrap();
    let limits = [("P1", 240), ("P2", 480), ("P3", 3 * 510), ("P4", 10 * 510)];
    let signed = Minutes {
        office: 540..1050,
        limits,
    };
    let mut longer = Minutes {
        office: 480..1200,
        limits,
    };
    longer.limits[0].1 = 180;
    let [signed, longer] = [signed, longer].map(|terms| terms.count(&written));
    assert_eq!(
        signed,
        Counted {
            met: 117,
            missed: 11,
            missed_open: 0,
            credit: 3_000
        }
    );
    assert_eq!(
        longer,
        Counted {
            met: 82,
            missed: 48,
            missed_open: 2,
            credit: 10_800
        }
    );

    let mut document = example::document("2026-11-24T12:00:00Z".parse().unwrap());
    let mut terms = (*document.agreement).clone();
    terms.targets[1].within = "3h".parse().ok();
    let patch = json!({ "calendars": { "office": { "hours": { "mon-fri": ["08:00-20:00"] } } } });
    let mut patch = patch;
    patch["targets"] = json!(terms.targets);
    let mut value: Value = serde_json::from_str(&document.to_json()).unwrap();
    value["variants"] = json!([{ "id": "b", "name": "Extended hours", "patch": patch }]);
    document = Document::parse(&value.to_string()).unwrap();
    assert_eq!(Document::parse(&document.to_json()).unwrap(), document);
    let [one, other] = judged(&document);
    let headline = compare::headline(&side(&one), &side(&other));
    assert!(!headline.same);
    assert_eq!(
        headline.causes,
        [compare::Cause::FasterClock, compare::Cause::StricterTargets]
    );
    assert_eq!(
        headline.resolutions,
        longer.missed as i64 - signed.missed as i64
    );
    for (judged, counted) in [(&one, &signed), (&other, &longer)] {
        let metric = sla_calculator::document::agreement::Metric::Resolution;
        let counts = judged.1.metric(metric).unwrap().overall.counts;
        assert_eq!((counts.met, counts.breached), (counted.met, counted.missed));
    }
    let credit = headline.credit.unwrap();
    assert_eq!(
        (credit.before.to_string(), credit.after.to_string()),
        (
            format!("{}.00", signed.credit),
            format!("{}.00", longer.credit)
        )
    );
    assert_eq!(credit.times, compare::Times::More);
    let flips = compare::flips(&one.1, &other.1);
    let resolutions = flips
        .iter()
        .filter(|flip| flip.metric == sla_calculator::document::agreement::Metric::Resolution);
    // 35 were met, two are open still.
    assert_eq!(
        resolutions.clone().filter(|flip| flip.is_lost()).count(),
        35
    );
    assert_eq!(resolutions.count(), 37);
    let whys = compare::reasons(&side(&one), &side(&other), &document.tickets, &flips);
    assert!(whys.iter().all(|whys| !whys.is_empty()));
    let in_numbers = |why: &compare::Why| matches!(why, compare::Why::Numbers { .. });
    assert!(
        !whys.iter().flatten().any(in_numbers),
        "each has a reason of its own"
    );
    let rows = compare::table(&[side(&one), side(&other)]);
    let week = rows
        .iter()
        .find(|row| row.what == compare::What::Week)
        .unwrap();
    let hours = [42 * 3600 + 1800, 60 * 3600].map(compare::Value::Seconds);
    assert_eq!(
        week.cells
            .iter()
            .map(|cell| cell.value.clone())
            .collect::<Vec<_>>(),
        hours
    );
}

#[test]
fn an_equal_variant_changes_nothing() {
    let document = document(&weekend(), &json!({ "name": "Small" }));
    let [one, other] = judged(&document);
    assert!(compare::headline(&side(&one), &side(&other)).same);
    assert!(compare::changes(&one.0, &other.0).is_empty());
    assert!(compare::flips(&one.1, &other.1).is_empty());
}

#[test]
fn quick_variants_are_offered_where_they_make_sense() {
    let kinds = |agreement: &Agreement| -> Vec<Value> {
        let offered = compare::offered(agreement);
        offered
            .iter()
            .map(|(quick, _)| json!(quick)["kind"].clone())
            .collect()
    };
    let signed = example::agreement();
    // P1 is counted around the clock already.
    assert_eq!(
        kinds(&signed),
        ["evenings", "saturday", "no-pauses", "half-the-time"]
    );
    let mut other = signed.clone();
    other.pauses.clear();
    other.targets[0].calendar = "office".to_owned();
    other.calendars.remove("always");
    other.targets[1].calendar = "office".to_owned();
    assert_eq!(
        kinds(&other),
        ["evenings", "saturday", "around-the-clock", "half-the-time"]
    );
}

#[test]
fn a_variant_that_makes_no_terms_is_refused_with_the_place() {
    let base = document(&weekend(), &json!({}));
    for (variants, path, code) in [
        (
            json!([{ "id": "b", "patch": { "targets": "none" } }]),
            "variants[0].patch.targets",
            "bad-value",
        ),
        (
            json!([{ "id": "b", "patch": { "timeZone": "X" } }]),
            "variants[0].patch.timeZone",
            "unknown-zone",
        ),
        (
            json!([{ "id": "b", "patch": { "x": 1 } }]),
            "variants[0].patch.x",
            "unknown-field",
        ),
        (
            json!([{ "id": "b", "patch": {} }, { "id": "b", "patch": {} }]),
            "variants[1].id",
            "duplicate",
        ),
        (
            json!(["b", "c", "d", "e"].map(|id| json!({ "id": id, "patch": {} }))),
            "variants",
            "too-many",
        ),
        (
            json!([{ "id": "b", "patch": 1 }]),
            "variants[0].patch",
            "bad-value",
        ),
    ] {
        let mut value: Value = serde_json::from_str(&base.to_json()).unwrap();
        value["variants"] = variants.clone();
        let issue = &Document::parse(&value.to_string()).unwrap_err().0[0];
        assert_eq!((&*issue.path, issue.code), (path, code), "{variants}");
    }
}

/// The agreement of [`document`] under a patch, with its report on the ticket that waits.
fn under(patch: &Value) -> (Arc<Agreement>, Report) {
    let [_, other] = judged(&document(&waiting(), patch));
    other
}

/// Between targets that fit the same ticket their order decides, where the first one applies.
#[test]
fn another_order_is_a_change() {
    let target = |id: &str, within: &str| json!({ "id": id, "metric": "resolution", "within": within, "calendar": "office" });
    let (long, short, new) = (
        target("long", "8h"),
        target("short", "4h"),
        target("new", "2h"),
    );
    let pause = |id: &str, status: &str| json!({ "id": id, "when": { "status": [status] } });
    let order = |before: [&str; 2], after: [&str; 2]| compare::Change::Order {
        before: before.map(str::to_owned).into(),
        after: after.map(str::to_owned).into(),
    };
    let is_order = |change: &&compare::Change| matches!(change, compare::Change::Order { .. });
    for (name, before, after, expected, cause, late) in [
        (
            "targets, of which the first applies: 5 h are in time for one and late for the other",
            json!({ "targets": [long, short] }),
            json!({ "targets": [short, long] }),
            Some(order(["long", "short"], ["short", "long"])),
            compare::Cause::OtherTargets,
            1,
        ),
        (
            "targets, of which the earliest applies",
            json!({ "targets": [long, short], "rules": { "several": "earliest" } }),
            json!({ "targets": [short, long], "rules": { "several": "earliest" } }),
            Some(order(["long", "short"], ["short", "long"])),
            compare::Cause::OtherTerms,
            0,
        ),
        (
            "a new target first: the others stand as they stood",
            json!({ "targets": [long, short] }),
            json!({ "targets": [new, long, short] }),
            None,
            compare::Cause::OtherTargets,
            1,
        ),
        (
            "pause rules",
            json!({ "pauses": [pause("a", "A"), pause("b", "B")] }),
            json!({ "pauses": [pause("b", "B"), pause("a", "A")] }),
            None,
            compare::Cause::OtherTerms,
            0,
        ),
        (
            "the default written out",
            json!({}),
            json!({ "targets": [{
                "id": "resolve", "metric": "resolution", "within": "8h", "calendar": "office", "pausedBy": ["waiting"],
            }] }),
            None,
            compare::Cause::OtherTerms,
            0,
        ),
    ] {
        let (one, other) = (under(&before), under(&after));
        let changes = compare::changes(&one.0, &other.0);
        // A change is told once: that of the order not for each target, too.
        let is_new = name.starts_with("a new target");
        assert_eq!(changes.len(), 1, "{name}: {changes:?}");
        assert_eq!(
            is_new,
            matches!(changes[0], compare::Change::Within { before: None, .. }),
            "{name}"
        );
        assert_eq!(changes.iter().find(is_order), expected.as_ref(), "{name}");
        let headline = compare::headline(&side(&one), &side(&other));
        assert_eq!(
            (headline.causes, headline.resolutions),
            (vec![cause], late),
            "{name}"
        );
    }
}

/// More statuses stop a clock more often. Reasons do the contrary at first: until a rule names one, every pause that
/// was agreed for a ticket stops it (rule 23).
#[test]
fn the_headline_says_whether_pauses_are_more_or_fewer() {
    use compare::Cause::{FewerPauses, MorePauses, OtherCredits, OtherPauses};
    let rule = |more: Value| {
        let mut rule = json!({ "id": "waiting", "when": { "status": ["Waiting"] } });
        let fields = rule.as_object_mut().unwrap();
        fields.extend(more.as_object().unwrap().clone());
        json!({ "pauses": [rule] })
    };
    let when = |status: &[&str], reason: &[&str]| {
        let mut when = json!({});
        for (field, names) in [("status", status), ("reason", reason)] {
            if !names.is_empty() {
                when[field] = json!(names);
            }
        }
        rule(json!({ "when": when }))
    };
    let plain = || rule(json!({}));
    let both =
        |one: Value, other: Value| json!({ "pauses": [one["pauses"][0], other["pauses"][0]] });
    let mut renamed = plain();
    renamed["pauses"][0]["id"] = json!("renamed");
    let mut capped = rule(json!({ "atMost": "1h" }));
    capped["pauses"][0]["id"] = json!("renamed");
    for (name, before, after, there, back) in [
        (
            "a status more",
            plain(),
            when(&["Waiting", "On hold"], &[]),
            Some(MorePauses),
            Some(FewerPauses),
        ),
        (
            "another status",
            plain(),
            when(&["On hold"], &[]),
            Some(OtherPauses),
            Some(OtherPauses),
        ),
        (
            "reasons at all",
            plain(),
            when(&["Waiting"], &["Parts"]),
            Some(FewerPauses),
            Some(MorePauses),
        ),
        (
            "a reason more",
            when(&["Waiting"], &["Parts"]),
            when(&["Waiting"], &["Parts", "Access"]),
            Some(MorePauses),
            Some(FewerPauses),
        ),
        (
            "another reason",
            when(&["Waiting"], &["Parts"]),
            when(&["Waiting"], &["Access"]),
            Some(OtherPauses),
            Some(OtherPauses),
        ),
        (
            "a reason for a status",
            when(&["Waiting", "On hold"], &["Parts"]),
            when(&["Waiting"], &["Parts", "Access"]),
            Some(OtherPauses),
            Some(OtherPauses),
        ),
        (
            "a reason that is called like a status",
            plain(),
            when(&["Waiting"], &["Waiting"]),
            Some(FewerPauses),
            Some(MorePauses),
        ),
        (
            "no rules at all",
            plain(),
            json!({ "pauses": null }),
            Some(FewerPauses),
            Some(MorePauses),
        ),
        (
            "a cap",
            plain(),
            rule(json!({ "atMost": "4h" })),
            Some(FewerPauses),
            Some(MorePauses),
        ),
        (
            "a longer cap",
            rule(json!({ "inTotal": "4h" })),
            rule(json!({ "inTotal": "5h" })),
            Some(MorePauses),
            Some(FewerPauses),
        ),
        (
            "only with contact",
            plain(),
            rule(json!({ "needsContact": true })),
            Some(FewerPauses),
            Some(MorePauses),
        ),
        ("a rule of another name", plain(), renamed, None, None),
        (
            "a rule of another name, with a cap",
            plain(),
            capped.clone(),
            Some(FewerPauses),
            Some(MorePauses),
        ),
        (
            "a second rule that adds nothing",
            plain(),
            both(plain(), capped),
            None,
            None,
        ),
    ] {
        let (one, other) = (under(&before), under(&after));
        let of_pauses = |before, after| {
            let causes = compare::headline(&side(before), &side(after)).causes;
            causes
                .into_iter()
                .find(|cause| matches!(cause, MorePauses | FewerPauses | OtherPauses))
        };
        assert_eq!(
            (of_pauses(&one, &other), of_pauses(&other, &one)),
            (there, back),
            "{name}"
        );
    }
    let claims = under(&json!({ "claim": { "kind": "days", "days": 30 } }));
    let headline = compare::headline(&side(&under(&json!({}))), &side(&claims));
    assert_eq!(headline.causes, [OtherCredits], "credits must be asked for");
}

/// £10 are not half as long as €20: bars are drawn where amounts have a scale in common.
#[test]
fn credits_of_two_currencies_have_no_bars() {
    let now = "2026-11-24T12:00:00Z".parse().unwrap();
    let document = example::document(now);
    let credited = |currency: &str, share: &str| {
        let mut terms = serde_json::to_value(&*document.agreement).unwrap();
        terms["currency"] = json!(currency);
        terms["credits"][0]["as"]["bands"] = json!([{ "below": "95%", "give": share }]);
        let agreement = Arc::new(Agreement::parse(&terms.to_string()).unwrap());
        let document = Document {
            agreement: agreement.clone(),
            ..document.clone()
        };
        let report = evaluate(&document, &HolidayData::default()).unwrap();
        (agreement, report)
    };
    let (pounds, half, euros) = (
        credited("GBP", "10%"),
        credited("GBP", "5%"),
        credited("EUR", "5%"),
    );
    for (sides, expected) in [
        ([&pounds, &half], [Some(1000), Some(500)]),
        ([&pounds, &euros], [None, None]),
        ([&euros, &euros], [Some(1000), Some(1000)]),
    ] {
        let rows = compare::table(&sides.map(side));
        let row = rows
            .iter()
            .find(|row| row.what == compare::What::Credit)
            .unwrap();
        let bars: Vec<_> = row.cells.iter().map(|cell| cell.bar).collect();
        assert_eq!(bars, expected);
        let difference = compare::difference(&row.cells[0].value, &row.cells[1].value);
        assert_eq!(difference.is_none(), expected != [Some(1000), Some(500)]);
    }
}
