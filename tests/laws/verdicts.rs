//! What a verdict does not depend on, and which way a stricter term moves it.

use crate::config;
use crate::judged::judge;
use crate::random::documents;
use proptest::prelude::*;
use serde_json::{Value, json};
use sla_calculator::clock::{Clock, Status};
use sla_calculator::document::agreement::Cycles;
use sla_calculator::report::read;
use sla_calculator::time::{Instant, When};
use sla_calculator::zone::Zone;

proptest! {
    #![proptest_config(config(120))]

    /// Each ticket is judged by itself, where none follows the one that it was merged into.
    #[test]
    fn a_ticket_more_changes_no_clock_of_another(written in documents()) {
        let written = written.with(|document| {
            document["agreement"]["rules"].as_object_mut().unwrap().remove("merged");
        });
        let all = judge(&written);
        let mut last = Value::Null;
        let without = judge(&written.with(|document| {
            last = document["tickets"].as_array_mut().unwrap().pop().unwrap();
        }));
        for ((ticket, metric, clock), (_, _, alone)) in clocks_of_both(&all.report.clocks, &without.report.clocks) {
            prop_assert_eq!(clock, alone, "{} {:?} beside {}", ticket, metric, last);
        }
    }

    /// What is met or missed stays so, if nothing more happens.
    #[test]
    fn judged_later_is_judged_the_same(written in documents(), later in 0..5_000_000_i64) {
        let known = judge(&written).report.as_of;
        let at = |as_of: i64| judge(&written.with(|document| known_at(document, known, Instant(as_of))));
        let (before, after) = (at(known.0), at(known.0 + later));
        for ((ticket, metric, before), (_, _, after)) in clocks_of_both(&before.report.clocks, &after.report.clocks) {
            if before.judged_at.is_some() && before.started == after.started {
                // A reply that can no longer come is missed before it is due; a pause may still move that.
                let due = |clock: &Clock| clock.due.filter(|&due| clock.judged_at >= Some(due));
                let verdict = |clock: &Clock| (clock.status, clock.judged_at, due(clock), clock.target, clock.limit);
                prop_assert_eq!(verdict(before), verdict(after), "{} {}", ticket, metric);
            }
        }
        // Where one cycle speaks for all, a worse one may come to speak.
        let worst = before.document.agreement.rules.cycles == Cycles::Worst;
        for (before, after) in before.report.targets.iter().zip(&after.report.targets) {
            let (before, after) = (before.figure.counts, after.figure.counts);
            prop_assert!(before.breached <= after.breached);
            prop_assert!(worst || before.met <= after.met);
        }
    }

    /// What a closed period counts stays, if nothing more happens: under rule 41 the default counts known
    /// misses where they were due. A target that is used up at closing time is missed at the next opening
    /// only, and a rounded one later, so that each may be due in a period that was over; here neither is.
    #[test]
    fn closed_periods_stay_as_they_are(written in documents(), later in 0..5_000_000_i64) {
        let written = written.with(|document| {
            let agreement = &mut document["agreement"];
            let rules = agreement["rules"].as_object_mut().unwrap();
            rules.insert("closingEdge".to_owned(), json!("open"));
            rules.remove("rounding");
            for measure in agreement["measures"].as_array_mut().unwrap() {
                let measure = measure.as_object_mut().unwrap();
                for field in ["countedIn", "open", "workload", "settled"] {
                    measure.remove(field);
                }
            }
        });
        let known = judge(&written).report.as_of;
        let at = |as_of: i64| judge(&written.with(|document| known_at(document, known, Instant(as_of))));
        let (before, after) = (at(known.0), at(known.0 + later));
        for (before, after) in before.report.measures.iter().zip(&after.report.measures) {
            for period in before.periods.iter().filter(|period| period.complete) {
                let same = after.periods.iter().find(|same| same.period == period.period);
                prop_assert_eq!(same.map(|same| &same.figure), Some(&period.figure), "{}", before.measure);
            }
        }
    }

    /// Whoever is in time before the deadline is in time at the deadline too.
    #[test]
    fn to_the_second_is_a_miss_at_most(written in documents()) {
        let with = |equality: &str| judge(&written.with(|document| {
            document["agreement"]["rules"]["equality"] = json!(equality);
        }));
        let (kind, strict) = (with("met"), with("breached"));
        for ((ticket, metric, kind), (_, _, strict)) in clocks_of_both(&kind.report.clocks, &strict.report.clocks) {
            let pardoned = kind.status == Status::Breached && strict.status == Status::Met;
            prop_assert!(!pardoned, "{} {}", ticket, metric);
        }
    }

    /// A higher share leaves fewer clocks at risk, and changes nothing else.
    #[test]
    fn at_risk_later_is_at_risk_less(written in documents(), low in 0..100_u8, more in 0..100_u8) {
        let share = |share: u8| judge(&written.with(|document| {
            document["agreement"]["rules"]["atRisk"] = json!(format!("{share}%"));
        }));
        let (sooner, later) = (share(low), share((low + more).min(100)));
        for ((ticket, metric, sooner), (_, _, later)) in clocks_of_both(&sooner.report.clocks, &later.report.clocks) {
            let calmed = sooner.status == Status::AtRisk && later.status == Status::Running;
            let same = Clock { status: sooner.status, ..*later };
            prop_assert!(calmed || sooner.status == later.status, "{} {:?}", ticket, metric);
            prop_assert_eq!(sooner, &same);
        }
    }
}

/// What was known at an instant, judged at another.
fn known_at(document: &mut Value, known: Instant, as_of: Instant) {
    let zone = Zone::named(document["agreement"]["timeZone"].as_str().unwrap()).unwrap();
    let at = |event: &Value| read(event[0].as_str().unwrap().parse::<When>().unwrap(), zone);
    document["asOf"] = json!(as_of.to_string());
    // A version that comes into force is something that happens.
    let rules = document["agreement"]["rules"].as_object_mut();
    rules.unwrap().remove("versions");
    let tickets = document["tickets"].as_array_mut().unwrap();
    for ticket in &mut *tickets {
        let events = ticket["events"].as_array_mut().unwrap();
        events.retain(|event| at(event) <= known);
    }
    let opened = |event: &Value| event[1] == "opened";
    tickets.retain(|ticket| ticket["events"].as_array().unwrap().iter().any(opened));
}

type Place<'a> = (usize, usize, &'a Clock);

/// The clocks of the tickets that both have, metric by metric.
fn clocks_of_both<'a>(
    one: &'a [Vec<Clock>],
    other: &'a [Vec<Clock>],
) -> impl Iterator<Item = (Place<'a>, Place<'a>)> {
    let metrics = one.iter().zip(other).enumerate();
    metrics.flat_map(|(metric, (one, other))| {
        let tickets = one.iter().zip(other).enumerate();
        tickets.map(move |(ticket, (one, other))| ((ticket, metric, one), (ticket, metric, other)))
    })
}
