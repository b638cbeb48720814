//! Credits: every amount is what its steps say, within its limits, and what does not matter changes nothing.
//!
//! `steps` replays lines with arithmetic of its own; `bands` holds bands against fractions.

use crate::config;
use crate::judged::judge;
use crate::random::{Written, documents};
use crate::steps::replay;
use proptest::prelude::*;
use rust_decimal::Decimal;
use serde_json::{Value, json};
use sla_calculator::credits::{CreditLine, CreditReport, Reading};
use sla_calculator::document::agreement::{Excess, Give, LimitPer};
use sla_calculator::document::measure::{MonthBlock, Periods};
use sla_calculator::time::{Date, Instant, Local};
use sla_calculator::zone::Zone;
use std::collections::BTreeMap;

/// A document's credits, if it has any.
fn credits(written: &Written) -> Option<CreditReport> {
    judge(written).report.credits
}

/// Every line by its credit and its period.
fn lines(report: &CreditReport) -> BTreeMap<(String, String), CreditLine> {
    let lines = report.periods.iter().flat_map(|period| {
        let of = |line: &CreditLine| {
            let key = (line.credit.clone(), period.period.to_string());
            (key, line.clone())
        };
        period.lines.iter().map(of)
    });
    lines.collect()
}

fn is_multiple(amount: Decimal, digits: u32) -> bool {
    (amount * Decimal::from(10_u32.pow(digits)))
        .fract()
        .is_zero()
}

/// A list of the agreement, if it is written.
fn list<'a>(document: &'a mut Value, name: &str) -> Option<&'a mut Vec<Value>> {
    let list = document.pointer_mut(&format!("/agreement/{name}"))?;
    list.as_array_mut()
}

fn without_limits(document: &mut Value) {
    document["agreement"]
        .as_object_mut()
        .unwrap()
        .remove("limits");
}

/// The last day of a period that ends at an instant.
fn last_day(to: Instant, zone: Zone) -> Date {
    Local(to.0 - 1 + i64::from(zone.offset(to.0 - 1).seconds)).date()
}

/// The calendar period of a limit in which a day lies; nothing for those that this oracle does not cut.
fn group(periods: Periods, last: Date) -> Option<(i64, u32)> {
    let month = last.month() - 1;
    match periods {
        Periods::Day => Some((last.days(), 0)),
        Periods::Contract => Some((0, 0)),
        Periods::Months {
            block,
            starts_in: 1,
            starts_on: 1,
        } => {
            let months = match block {
                MonthBlock::Month => 1,
                MonthBlock::Quarter => 3,
                MonthBlock::HalfYear => 6,
                MonthBlock::Year => 12,
            };
            Some((i64::from(last.year()), month / months))
        }
        _ => None,
    }
}

/// So much of what a limit counts.
fn counted(line: &CreditLine, cap: Give) -> Decimal {
    match cap {
        Give::Points(_) | Give::Days(_) => line.quantity.map_or(Decimal::ZERO, Give::amount),
        _ => line.amount.0,
    }
}

/// Caps that are shares become sums, which this oracle can tell.
fn of_sums(document: &mut Value) {
    for limit in list(document, "limits").into_iter().flatten() {
        if limit["cap"].as_str().is_some_and(|cap| cap.ends_with('%')) {
            limit["cap"] = json!("1800.00");
            limit.as_object_mut().unwrap().remove("of");
        }
    }
}

proptest! {
    #![proptest_config(config(160))]

    /// Items add up to lines, lines to periods, periods to the report; nothing is negative, and every step
    /// leads to the next.
    #[test]
    fn every_amount_is_what_its_steps_say(written in documents()) {
        let Some(report) = credits(&written) else {
            return Ok(());
        };
        prop_assert!(credits(&written).is_some_and(|again| again == report));
        let digits = if report.currency == "JPY" { 0 } else { 2 };
        let mut sums = [Decimal::ZERO; 3];
        for period in &report.periods {
            let mut own = [Decimal::ZERO; 2];
            for line in &period.lines {
                prop_assert!(line.amount.0 >= Decimal::ZERO);
                prop_assert!(line.quantity.is_none_or(|give| give.amount() >= Decimal::ZERO));
                prop_assert!(is_multiple(line.amount.0, digits), "{:?}", line);
                prop_assert!(!line.undecided || line.reading.is_none() || line.amount.0.is_zero() || line.steps.len() > 1);
                own[usize::from(line.reward)] += line.amount.0;
                replay(line, digits)?;
            }
            prop_assert_eq!(own, [period.amount.0, period.rewards.0]);
            for (sum, own) in sums.iter_mut().zip([own[0], own[1], period.earned_back.0]) {
                *sum += own;
            }
        }
        prop_assert_eq!(sums, [report.amount.0, report.rewards.0, report.earned_back.0]);
        let back: Decimal = report.periods.iter().flat_map(|period| &period.lines)
            .filter(|line| line.earned_back_in.is_some()).map(|line| line.amount.0).sum();
        prop_assert_eq!(back, report.earned_back.0);
    }

    /// A credit on points reads all points that the others give, and no more.
    #[test]
    fn points_are_read_as_they_are_given(written in documents()) {
        let Some(report) = credits(&written) else {
            return Ok(());
        };
        let list = written.0["agreement"]["credits"].as_array().unwrap();
        for credit in list.iter().filter(|credit| credit["on"]["kind"] == "points") {
            let of = credit["on"]["of"].as_array().unwrap();
            for period in &report.periods {
                let given = period.lines.iter().filter(|line| of.contains(&json!(line.credit)));
                let given: Decimal = given.map(|line| line.quantity.unwrap().amount()).sum();
                if let Some(line) = period.lines.iter().find(|line| credit["id"] == *line.credit) {
                    let read = line.reading.map_or(Decimal::ZERO, Reading::value);
                    prop_assert_eq!(read, given);
                }
            }
        }
    }

    /// In which order credits are written decides nothing where no limit joins them, nor does that of bands.
    #[test]
    fn credits_do_not_know_each_other(written in documents()) {
        let free = written.with(without_limits);
        let turned = free.with(|document| {
            if let Some(credits) = list(document, "credits") {
                credits.reverse();
                for credit in credits {
                    if let Some(bands) = credit.pointer_mut("/as/bands").and_then(Value::as_array_mut) {
                        bands.reverse();
                    }
                }
            }
        });
        if let (Some(one), Some(other)) = (credits(&free), credits(&turned)) {
            prop_assert_eq!(lines(&one), lines(&other));
            prop_assert_eq!(one.amount, other.amount);
        }
    }

    /// Limits take away, and add nothing but what they carry.
    #[test]
    fn limits_raise_nothing(written in documents()) {
        let lost = written.with(|document| {
            for limit in list(document, "limits").into_iter().flatten() {
                limit.as_object_mut().unwrap().remove("excess");
            }
        });
        let (Some(with), Some(without)) = (credits(&lost), credits(&lost.with(without_limits))) else {
            return Ok(());
        };
        prop_assert!(with.carried.0.is_zero());
        let (with, without) = (lines(&with), lines(&without));
        let list = lost.0["agreement"]["credits"].as_array().unwrap();
        for (key, line) in &with {
            let on = &list.iter().find(|credit| credit["id"] == *key.0).unwrap()["on"];
            // Fewer points may be worth more, if the terms say so.
            if on["kind"] != "points" {
                prop_assert!(line.amount <= without[key].amount, "{:?} {:?}", key, line);
            }
        }
    }

    /// What is granted and what is carried out is all that there was.
    #[test]
    fn what_is_carried_is_conserved(written in documents()) {
        let one = written.with(|document| {
            let limits = list(document, "limits");
            let Some(limits) = limits else {
                return;
            };
            limits.retain(|limit| limit["cap"].as_str().is_some_and(|cap| !cap.contains(' ')) && limit["per"] != "incident" && limit["per"]["kind"] != "rolling");
            limits.truncate(1);
            for limit in limits {
                limit["excess"] = json!("carried");
                limit.as_object_mut().unwrap().remove("combine");
            }
        });
        let (Some(with), Some(without)) = (credits(&one), credits(&one.with(without_limits))) else {
            return Ok(());
        };
        let both = |report: &CreditReport| report.amount.0 + report.rewards.0;
        prop_assert_eq!(both(&with) + with.carried.0, both(&without));
    }

    /// No cap is exceeded: on an incident, in a period of the calendar, or over days gone by.
    #[test]
    fn caps_hold(written in documents()) {
        let written = written.with(of_sums);
        let judged = judge(&written);
        let agreement = &judged.document.agreement;
        let Some(report) = &judged.report.credits else {
            return Ok(());
        };
        let zone = Zone::named(written.0["agreement"]["timeZone"].as_str().unwrap()).unwrap();
        let later = |position: usize, credit: &String| agreement.limits[position + 1..].iter()
            .any(|limit| limit.excess == Excess::Carried && limit.over.contains(credit));
        for (position, limit) in agreement.limits.iter().enumerate() {
            // What a later limit carries is owed for an earlier period.
            let Some(cap) = limit.cap.filter(|_| !limit.over.iter().any(|credit| later(position, credit))) else {
                continue;
            };
            let under = report.periods.iter().flat_map(|period| {
                period.lines.iter().filter(|line| limit.over.contains(&line.credit)).map(move |line| (period, line))
            });
            let mut sums: BTreeMap<String, Decimal> = BTreeMap::new();
            match limit.per {
                LimitPer::Incident => {
                    for item in under.flat_map(|(_, line)| &line.items) {
                        let worth = match cap {
                            Give::Points(_) | Give::Days(_) => item.quantity.amount(),
                            _ => item.amount.0,
                        };
                        *sums.entry(format!("{:?}", item.incident)).or_default() += worth;
                    }
                }
                LimitPer::Period(Periods::Rolling { days, .. }) => {
                    let under: Vec<_> = under.map(|(period, line)| (last_day(period.to, zone), counted(line, cap))).collect();
                    for (end, _) in &under {
                        let within = |day: &Date| day <= end && day.days() > end.days() - i64::from(days);
                        let sum = under.iter().filter(|(day, _)| within(day)).map(|(_, worth)| *worth).sum();
                        sums.insert(end.to_string(), sum);
                    }
                }
                LimitPer::Period(periods) => {
                    for (period, line) in under {
                        if let Some(group) = group(periods, last_day(period.to, zone)) {
                            *sums.entry(format!("{group:?}")).or_default() += counted(line, cap);
                        }
                    }
                }
            }
            // A cap in money is rounded as money is.
            let most = match (cap, limit.per) {
                (Give::Sum(sum), _) => sum.rounded(&report.currency).0,
                _ => cap.amount(),
            };
            let last_digit = Decimal::new(1, 15);
            for (place, sum) in sums {
                prop_assert!(sum <= most + last_digit, "{} > {} in {} of {:?}", sum, most, place, limit);
            }
        }
    }
}
