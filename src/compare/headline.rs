//! What the second terms come to, for one sentence or two: why, how many more are late, what it costs.

use super::Side;
use super::terms::changes;
use crate::document::agreement::{Agreement, Metric, Target};
use crate::money::Money;
use crate::report::Report;
use serde::Serialize;
use std::cmp::Ordering;

/// What in the terms makes the difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cause {
    /// More time counts: clocks run faster.
    FasterClock,
    /// Less time counts.
    SlowerClock,
    /// Some more and some less counts.
    OtherClock,
    /// Targets leave less time.
    StricterTargets,
    /// Targets leave more time.
    LooserTargets,
    /// Some less and some more, or there are other targets.
    OtherTargets,
    /// Clocks stand still more often.
    MorePauses,
    /// Clocks stand still less often.
    FewerPauses,
    /// They stand still for other reasons.
    OtherPauses,
    /// Other credits.
    OtherCredits,
    /// Anything else.
    OtherTerms,
}

/// How an amount relates to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Times {
    /// There was none.
    New,
    /// There is none any more.
    Gone,
    /// Twice as much.
    Double,
    /// Half as much.
    Half,
    /// More.
    More,
    /// Less.
    Less,
}

/// What becomes of the credit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CreditChange {
    /// Under the first terms.
    pub before: Money,
    /// Under the second.
    pub after: Money,
    /// Of both.
    pub currency: String,
    /// How they relate.
    pub times: Times,
}

/// What the second terms come to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Headline {
    /// Whether both terms are the same.
    pub same: bool,
    /// Why, the weightiest first.
    pub causes: Vec<Cause>,
    /// How many more resolutions are late; fewer if negative.
    pub resolutions: i64,
    /// How many more first replies are late.
    pub replies: i64,
    /// What becomes of the credit, if it changes.
    pub credit: Option<CreditChange>,
}

/// The headline of the second terms against the first.
pub fn headline(before: &Side<'_>, after: &Side<'_>) -> Headline {
    let missed = |report: &Report, metric| {
        let counts = report.metric(metric).map(|metric| metric.overall.counts);
        counts.map_or(0, |counts| {
            i64::try_from(counts.breached).unwrap_or(i64::MAX)
        })
    };
    let more = |metric| missed(after.report, metric) - missed(before.report, metric);
    Headline {
        same: before.agreement == after.agreement,
        causes: causes(before, after),
        resolutions: more(Metric::Resolution),
        replies: more(Metric::FirstResponse),
        credit: credit(before.report, after.report),
    }
}

fn credit(before: &Report, after: &Report) -> Option<CreditChange> {
    let of = |report: &Report| {
        let credits = report.credits.as_ref()?;
        Some((credits.amount, credits.currency.clone()))
    };
    let (was, is) = (of(before), of(after));
    let currency = was.as_ref().or(is.as_ref())?.1.clone();
    // Amounts of two currencies are not compared.
    let alike =
        |one: &Option<(Money, String)>| one.as_ref().is_none_or(|(_, other)| *other == currency);
    if !alike(&was) || !alike(&is) {
        return None;
    }
    let amount = |one: Option<(Money, String)>| one.map_or(Money::ZERO, |(amount, _)| amount);
    let (before, after) = (amount(was), amount(is));
    let times = match after.cmp(&before) {
        Ordering::Equal => return None,
        _ if before == Money::ZERO => Times::New,
        _ if after == Money::ZERO => Times::Gone,
        _ if after.0 == before.0 + before.0 => Times::Double,
        _ if before.0 == after.0 + after.0 => Times::Half,
        Ordering::Greater => Times::More,
        Ordering::Less => Times::Less,
    };
    Some(CreditChange {
        before,
        after,
        currency,
        times,
    })
}

/// Which way something goes: up, down, or both.
#[derive(Default)]
struct Ways {
    up: bool,
    down: bool,
}

impl Ways {
    fn see(&mut self, order: Ordering) {
        self.up |= order == Ordering::Greater;
        self.down |= order == Ordering::Less;
    }

    fn cause(&self, up: Cause, down: Cause, both: Cause) -> Option<Cause> {
        match (self.up, self.down) {
            (false, false) => None,
            (true, false) => Some(up),
            (false, true) => Some(down),
            (true, true) => Some(both),
        }
    }
}

fn causes(before: &Side<'_>, after: &Side<'_>) -> Vec<Cause> {
    let (one, other) = (before.agreement, after.agreement);
    let pairs = one.targets.iter().filter_map(|was| {
        let is = other.targets.iter().find(|is| is.id == was.id)?;
        Some((was, is))
    });
    let pairs: Vec<(&Target, &Target)> = pairs.collect();
    let mut clock = Ways::default();
    for (was, is) in &pairs {
        clock.see(open(before, after, was, is));
    }
    let mut targets = Ways::default();
    for (was, is) in &pairs {
        match length(one, was).zip(length(other, is)) {
            Some((was, is)) => targets.see(is.cmp(&was)),
            None if (was.within, &was.by, was.day) != (is.within, &is.by, is.day) => {
                let lengths = was.within.zip(is.within).filter(|_| was.day == is.day);
                let lengths = lengths.filter(|_| one.day == other.day);
                match lengths {
                    Some((was, is)) => {
                        targets.see((is.days, is.seconds).cmp(&(was.days, was.seconds)));
                    }
                    None => (targets.up, targets.down) = (true, true),
                }
            }
            None => {}
        }
    }
    if pairs.len() != one.targets.len() || pairs.len() != other.targets.len() {
        (targets.up, targets.down) = (true, true);
    }
    let pauses = pauses(one, other, &pairs);
    let mut causes: Vec<Cause> = [
        clock.cause(Cause::FasterClock, Cause::SlowerClock, Cause::OtherClock),
        targets.cause(
            Cause::LooserTargets,
            Cause::StricterTargets,
            Cause::OtherTargets,
        ),
        pauses.cause(Cause::MorePauses, Cause::FewerPauses, Cause::OtherPauses),
    ]
    .into_iter()
    .flatten()
    .collect();
    let money = |agreement: &Agreement| {
        (
            agreement.charges.clone(),
            agreement.credits.clone(),
            agreement.limits.clone(),
            agreement.parts.clone(),
            agreement.currency.clone(),
        )
    };
    if money(one) != money(other) {
        causes.push(Cause::OtherCredits);
    }
    if causes.is_empty() && !changes(one, other).is_empty() {
        causes.push(Cause::OtherTerms);
    }
    causes
}

/// Whether a target's calendar under the second terms is open longer than under the first, all days of both
/// reports together.
fn open(before: &Side<'_>, after: &Side<'_>, was: &Target, is: &Target) -> Ordering {
    let one = before.report.compiled().calendar_named(&was.calendar);
    let other = after.report.compiled().calendar_named(&is.calendar);
    let Some((one, other)) = one.zip(other) else {
        return Ordering::Equal;
    };
    let both = one.range().and(other.range());
    let open = |calendar: &crate::calendar::ServiceCalendar| calendar.elapsed(both.from, both.to);
    open(other).cmp(&open(one))
}

/// What a target allows, in seconds, if a length says so.
fn length(agreement: &Agreement, target: &Target) -> Option<i64> {
    let day = target
        .day
        .or(agreement.day)
        .and_then(crate::document::agreement::Day::seconds);
    target.within?.in_seconds(day)
}

/// Whether clocks stand still more often: by statuses and reasons of the rules that stop a target's clock,
/// and by how long a pause may be.
fn pauses(one: &Agreement, other: &Agreement, pairs: &[(&Target, &Target)]) -> Ways {
    let mut ways = Ways::default();
    let stops = |agreement: &Agreement, target: &Target| {
        let stops = agreement
            .paused_by(target)
            .into_iter()
            .zip(&agreement.pauses);
        let rules = stops
            .filter(|(stops, _)| *stops)
            .map(|(_, rule)| rule.clone());
        rules.collect::<Vec<_>>()
    };
    for (was, is) in pairs {
        let (was, is) = (stops(one, was), stops(other, is));
        if was == is {
            continue;
        }
        let names = |rules: &[crate::document::agreement::PauseRule]| {
            let names = rules
                .iter()
                .flat_map(|rule| rule.when.status.iter().chain(&rule.when.reason));
            let mut names: Vec<String> = names.cloned().collect();
            names.sort_unstable();
            names.dedup();
            names
        };
        let (had, has) = (names(&was), names(&is));
        ways.up |= has.iter().any(|name| !had.contains(name));
        ways.down |= had.iter().any(|name| !has.contains(name));
        for rule in &is {
            let Some(before) = was.iter().find(|before| before.id == rule.id) else {
                continue;
            };
            // Without a cap a pause may last for ever.
            let caps = |rule: &crate::document::agreement::PauseRule| {
                let cap = |cap: Option<crate::length::Length>| {
                    cap.map_or((i64::MAX, 0), |cap| (cap.days, cap.seconds))
                };
                [cap(rule.at_most), cap(rule.in_total)]
            };
            for (was, is) in caps(before).into_iter().zip(caps(rule)) {
                ways.see(is.cmp(&was));
            }
            let flags = |rule: &crate::document::agreement::PauseRule| {
                [rule.needs_contact, rule.ends_on_reply, rule.before_response]
            };
            for (was, is) in flags(before).into_iter().zip(flags(rule)) {
                // Each of them makes pauses shorter.
                ways.see(was.cmp(&is));
            }
        }
    }
    ways
}
