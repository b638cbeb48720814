//! Availability held against an oracle that looks at every second of three days by itself, and laws of its
//! own: splitting outages or merging adjoining ones changes nothing, more downtime never helps, and what the
//! outages count adds up.
//!
//! The service is open from 09:00 to 09:20 and from 23:50 to 00:05 UTC; it has four users.

use crate::config;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use rust_decimal::Decimal;
use serde_json::{Value, json};
use sla_calculator::availability::AvailabilityReport;
use sla_calculator::document::Document;
use sla_calculator::evaluate;
use sla_calculator::holidays::HolidayData;
use sla_calculator::time::Instant;

/// 2026-11-02T00:00Z.
const FIRST: i64 = 1_793_577_600;
const DAY: usize = 86_400;
const DAYS: usize = 3;
const USERS: i64 = 4;
/// Everything: a quarter of each user.
const WHOLE: i64 = 4 * USERS;
const KINDS: [&str; 3] = ["", "maintenance", "customer"];
const SERVICES: [&str; 3] = ["", "web", "db"];
const OPEN: [(usize, usize); 3] = [(0, 300), (32_400, 33_600), (85_800, 86_400)];

#[derive(Clone, Debug)]
struct Outage {
    from: usize,
    to: usize,
    kind: usize,
    service: usize,
    users: Option<i64>,
    /// In quarters.
    share: Option<i64>,
}

impl Outage {
    fn weight(&self) -> i64 {
        self.users.unwrap_or(USERS) * self.share.unwrap_or(4)
    }

    fn written(&self) -> Value {
        let at = |second: usize| Instant(FIRST + second as i64).to_string();
        let mut outage = json!({ "from": at(self.from), "to": at(self.to) });
        for (field, value) in [
            ("kind", KINDS[self.kind]),
            ("service", SERVICES[self.service]),
        ] {
            if !value.is_empty() {
                outage[field] = json!(value);
            }
        }
        if let Some(users) = self.users {
            outage["users"] = json!(users);
        }
        if let Some(share) = self.share {
            outage["share"] = json!(format!("{}%", share * 25));
        }
        outage
    }
}

fn outages(kinds: usize) -> impl Strategy<Value = Vec<Outage>> {
    let anchor = (0..DAYS, prop::sample::select(vec![0, 32_400, 85_800]));
    // Round lengths too, so that runs are exactly as long as what counts.
    let minutes = (0..16_usize).prop_map(|minutes| minutes * 60);
    let length = prop_oneof![3 => minutes, 3 => 0..900_usize, 1 => 0..90_000_usize];
    let after = prop_oneof![
        (0..25_usize).prop_map(|minutes| minutes * 60),
        0..1_500_usize
    ];
    let hits = (option::of(0..=USERS), option::of(0..=4_i64));
    let outage = (anchor, after, length, 0..kinds, 0..3_usize, hits);
    let outage = outage.prop_map(|((day, anchor), after, length, kind, service, hits)| {
        let from = (day * DAY + anchor + after).saturating_sub(300);
        let to = (from + length).min(DAYS * DAY);
        let (users, share) = hits;
        Outage {
            from: from.min(to),
            to,
            kind,
            service,
            users,
            share,
        }
    });
    vec(outage, 0..9)
}

#[derive(Clone, Debug)]
struct Terms {
    shortest: usize,
    count: &'static str,
    /// The exclusions in their order, each with its limit in seconds.
    exclude: Vec<(usize, Option<usize>)>,
    as_up: bool,
    /// How many of the services must be up, if they are components.
    needed: Option<usize>,
    as_of: usize,
}

fn terms() -> impl Strategy<Value = Terms> {
    let limit = || option::of(1..1_200_usize);
    let exclude = prop_oneof![
        Just(Vec::new()),
        limit().prop_map(|most| vec![(1, most)]),
        (limit(), limit()).prop_map(|(one, other)| vec![(2, one), (1, other)]),
    ];
    let count = prop::sample::select(vec!["seconds", "whole-minutes", "started-minutes"]);
    let shortest = prop_oneof![Just(0), Just(60), Just(300), 1..400_usize];
    let as_of = prop_oneof![Just(DAYS * DAY), 1..DAYS * DAY];
    let needed = option::of(1..3_usize);
    (shortest, count, exclude, any::<bool>(), needed, as_of).prop_map(
        |(shortest, count, exclude, as_up, needed, as_of)| Terms {
            shortest,
            count,
            exclude,
            as_up,
            needed,
            as_of,
        },
    )
}

impl Terms {
    fn written(&self) -> Value {
        let mut written = json!({
            "id": "a", "calendar": "open", "goal": "99%", "period": "day", "users": USERS, "count": self.count,
            "excluded": if self.as_up { "as-up" } else { "left-out" },
            "effective": { "from": "2026-11-02", "until": "2026-11-05" },
        });
        if self.shortest > 0 {
            written["shortestOutage"] = json!(format!("{}s", self.shortest));
        }
        let exclusion = |&(kind, most): &(usize, Option<usize>)| match most {
            Some(most) => json!({ "kind": KINDS[kind], "atMost": format!("{most}s") }),
            None => json!(KINDS[kind]),
        };
        written["exclude"] = self.exclude.iter().map(exclusion).collect();
        if let Some(needed) = self.needed {
            written["components"] = json!({ "kind": "k-of-n", "k": needed, "of": ["web", "db"] });
        }
        written
    }
}

fn judged(terms: &Terms, outages: &[Outage]) -> AvailabilityReport {
    let document = json!({
        "version": 1, "asOf": Instant(FIRST + terms.as_of as i64).to_string(),
        "agreement": {
            "version": 1, "name": "", "timeZone": "UTC", "targets": [],
            "calendars": { "open": { "hours": { "mon-sun": ["00:00-00:05", "09:00-09:20", "23:50-24:00"] } } },
            "availability": [terms.written()],
        },
        "outages": outages.iter().map(Outage::written).collect::<Vec<_>>(),
    });
    let document = Document::parse(&document.to_string()).unwrap();
    let report = evaluate(&document, &HolidayData::default()).unwrap();
    report.availability.into_iter().next().unwrap()
}

/// What a day comes to: service seconds, weighted seconds, failures.
type Day = (i64, i64, u64);

/// Every second by itself.
fn oracle(terms: &Terms, outages: &[Outage]) -> Vec<Day> {
    let all = DAYS * DAY;
    let open = |t: usize| {
        OPEN.iter()
            .any(|&(from, to)| (from..to).contains(&(t % DAY)))
    };
    let ends = |outage: &Outage| outage.to.min(terms.as_of);
    // What is left out.
    let mut out = vec![false; all];
    let mut cut = vec![vec![false; all]; KINDS.len()];
    for &(kind, most) in &terms.exclude {
        let mut of_kind = vec![false; all];
        for outage in outages.iter().filter(|outage| outage.kind == kind) {
            (outage.from..ends(outage)).for_each(|t| of_kind[t] = true);
        }
        let mut used = 0;
        for t in 0..all {
            if t % DAY == 0 {
                used = 0;
            }
            cut[kind][t] = of_kind[t]
                && most.is_none_or(|most| {
                    let takes = open(t) && !out[t] && used < most;
                    used += usize::from(takes);
                    takes
                });
        }
        (0..all).for_each(|t| out[t] |= cut[kind][t]);
    }
    let counts = |t: usize| open(t) && !out[t];
    let excluded = |kind: usize| terms.exclude.iter().find(|one| one.0 == kind);
    let hits = |outage: &Outage, t: usize| match excluded(outage.kind) {
        Some((_, None)) => false,
        Some((kind, Some(_))) => !cut[*kind][t],
        None => true,
    };
    // How much of each service is down, and whether anything is.
    let mut weight = vec![vec![0; all]; SERVICES.len()];
    let mut raw = vec![vec![false; all]; SERVICES.len()];
    for outage in outages {
        for t in outage.from..ends(outage) {
            if hits(outage, t) {
                weight[outage.service][t] += outage.weight();
                raw[outage.service][t] = true;
            }
        }
    }
    if let Some(needed) = terms.needed {
        // One service, which is down as far as fewer than so many are up.
        let system = (0..all).map(|t| {
            let mut down = [1, 2].map(|service| (weight[service][t] + weight[0][t]).min(WHOLE));
            down.sort_unstable();
            down[needed - 1]
        });
        weight = vec![system.collect()];
        raw = vec![weight[0].iter().map(|&down| down > 0).collect()];
    }
    let mut days = vec![(0, 0, 0); DAYS];
    let mut kept = vec![vec![false; all]; raw.len()];
    for service in 0..raw.len() {
        let mut t = 0;
        while t < all {
            let from = t;
            while t < all && raw[service][t] {
                t += 1;
            }
            let seconds: Vec<usize> = (from..t).filter(|&t| counts(t)).collect();
            t += usize::from(t == from);
            let whole = match terms.count {
                "whole-minutes" => seconds.len() / 60 * 60,
                _ => seconds.len(),
            };
            if seconds.len() < terms.shortest.max(1) || whole == 0 {
                continue;
            }
            seconds[..whole]
                .iter()
                .for_each(|&t| kept[service][t] = true);
            let mut failed: Vec<usize> = seconds[..whole].iter().map(|t| t / DAY).collect();
            failed.dedup();
            failed.into_iter().for_each(|day| days[day].2 += 1);
            if terms.count == "started-minutes" {
                let last = *seconds.last().unwrap();
                let more = (60 - seconds.len() % 60) % 60;
                days[last / DAY].1 += more as i64 * weight[service][last].min(WHOLE);
            }
        }
    }
    for t in 0..all {
        let day = &mut days[t / DAY];
        day.0 += i64::from(if terms.as_up { open(t) } else { counts(t) });
        let down = (0..weight.len()).filter(|&service| kept[service][t]);
        day.1 += down
            .map(|service| weight[service][t])
            .sum::<i64>()
            .min(WHOLE);
    }
    for day in &mut days {
        day.1 = day.1.min(day.0 * WHOLE);
    }
    days
}

/// What the engine says of the days that it lists: those until the instant of judging.
fn days(report: &AvailabilityReport) -> Vec<Day> {
    let periods = report.periods.iter();
    let day = |period: &sla_calculator::availability::AvailabilityPeriod| {
        let weighted = period.downtime * Decimal::from(WHOLE);
        (
            period.service_time,
            i64::try_from(weighted).unwrap(),
            period.failures,
        )
    };
    periods.map(day).collect()
}

proptest! {
    #![proptest_config(config(96))]

    #[test]
    fn availability_agrees_with_the_seconds(terms in terms(), outages in outages(3)) {
        let report = judged(&terms, &outages);
        let expected = oracle(&terms, &outages);
        let found = days(&report);
        prop_assert_eq!(&found[..], &expected[..found.len()]);
        prop_assert!(found.len() == (terms.as_of / DAY + 1).min(DAYS));
        for period in &report.periods {
            let service_time = Decimal::from(period.service_time);
            let counted: Decimal = period.outages.iter().map(|line| line.counted).sum();
            prop_assert!(counted == period.downtime || (counted > service_time && terms.count == "started-minutes"));
            for line in &period.outages {
                prop_assert_eq!(line.counted.is_zero(), line.not_counted.is_some());
                prop_assert!(line.excluded_seconds <= line.service_seconds);
            }
            if let Some(figure) = period.figure {
                let up = (service_time - period.downtime) * Decimal::ONE_HUNDRED / service_time;
                prop_assert_eq!(figure.0, up);
                prop_assert!(figure.0 >= Decimal::ZERO && figure.0 <= Decimal::ONE_HUNDRED);
            }
            if let Some(possible) = period.possible {
                prop_assert!(possible.worst <= possible.best);
            }
        }
    }

    /// Each outage in two, and in another order.
    #[test]
    fn splitting_outages_changes_nothing(
        terms in terms(), outages in outages(3), cuts in vec(0..10_usize, 9)
    ) {
        let mut parts = Vec::new();
        for (outage, cut) in outages.iter().zip(cuts) {
            let at = outage.from + (outage.to - outage.from) * cut / 10;
            parts.push(Outage { from: at, ..outage.clone() });
            parts.insert(0, Outage { to: at, ..outage.clone() });
        }
        let (whole, split) = (judged(&terms, &outages), judged(&terms, &parts));
        prop_assert_eq!(days(&whole), days(&split));
        prop_assert_eq!(whole.overall, split.overall);
        for (one, other) in whole.periods.iter().zip(&split.periods) {
            prop_assert_eq!(one.figure, other.figure);
            prop_assert_eq!((one.so_far, one.possible), (other.so_far, other.possible));
            prop_assert_eq!(&one.components, &other.components);
        }
    }

    /// Where whole or started minutes count, joining two runs may move a minute; in seconds nothing helps.
    #[test]
    fn more_downtime_never_helps(terms in terms(), outages in outages(1), one in outages(1)) {
        let terms = Terms { count: "seconds", ..terms };
        let more = [&outages[..], &one[..]].concat();
        let (less, more) = (judged(&terms, &outages), judged(&terms, &more));
        for (less, more) in less.periods.iter().zip(&more.periods) {
            prop_assert!(less.downtime <= more.downtime);
            prop_assert!(less.figure >= more.figure);
        }
    }
}
