//! What the second terms come to, for one sentence or two: why, how many more are late, what it costs.

use super::Side;
use super::terms::{both, changes};
use crate::document::agreement::{Agreement, Metric, PauseRule, Target};
use crate::document::rules::Several;
use crate::length::Length;
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
    let goes_by_order = |agreement: &Agreement| agreement.rules.several == Several::First;
    let (was, is) = both(&one.targets, &other.targets, |target| &target.id);
    let is_reordered = was != is && (goes_by_order(one) || goes_by_order(other));
    if pairs.len() != one.targets.len() || pairs.len() != other.targets.len() || is_reordered {
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
            agreement.claim,
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

/// What stops a target's clock.
struct Stops<'a> {
    /// The rules that do.
    rules: Vec<&'a PauseRule>,
    /// Whether a pause that was agreed for a ticket does, whatever its reason: so it is until a rule of the
    /// agreement names reasons (rule 23).
    any_agreed: bool,
    day: Option<i64>,
}

/// How far the pauses of a name go, the further the greater: a single one, all together, and whether they need
/// no contact, outlast a reply, and go on after the first response.
type Reach = (i64, i64, [bool; 3]);

impl<'a> Stops<'a> {
    fn of(agreement: &'a Agreement, target: &Target) -> Stops<'a> {
        let stops = agreement.paused_by(target).into_iter();
        let rules = stops.zip(&agreement.pauses);
        let names_none = |rule: &PauseRule| rule.when.reason.is_empty();
        Stops {
            rules: rules
                .filter_map(|(stops, rule)| stops.then_some(rule))
                .collect(),
            any_agreed: target.metric.pauses_by_default()
                && agreement.pauses.iter().all(names_none),
            day: agreement.day_seconds(),
        }
    }

    fn names(&self, of: fn(&PauseRule) -> &[String]) -> Vec<&'a str> {
        let names = self.rules.iter().flat_map(|rule| of(rule));
        names.map(String::as_str).collect()
    }

    /// How far the rules that name something let its pauses go; nothing if none does.
    fn reach(&self, of: fn(&PauseRule) -> &[String], name: &str) -> Option<Reach> {
        // Without a cap a pause may last for ever.
        let cap = |cap: Option<Length>| {
            let seconds = cap.and_then(|cap| cap.in_seconds(self.day));
            seconds.unwrap_or(i64::MAX)
        };
        let naming = self.rules.iter().filter(|rule| {
            let mut names = of(rule).iter();
            names.any(|named| named == name)
        });
        let reaches = naming.map(|rule| {
            let free = [
                !rule.needs_contact,
                !rule.ends_on_reply,
                !rule.before_response,
            ];
            (cap(rule.at_most), cap(rule.in_total), free)
        });
        reaches.reduce(|one, other| {
            let free = [0, 1, 2].map(|at| one.2[at] || other.2[at]);
            (one.0.max(other.0), one.1.max(other.1), free)
        })
    }
}

/// Whether clocks stand still more often: by the statuses and the reasons that stop a target's clock, and by how
/// far their pauses go.
fn pauses(one: &Agreement, other: &Agreement, pairs: &[(&Target, &Target)]) -> Ways {
    let mut ways = Ways::default();
    for (was, is) in pairs {
        let (was, is) = (Stops::of(one, was), Stops::of(other, is));
        let statuses: fn(&PauseRule) -> &[String] = |rule| &rule.when.status;
        let reasons: fn(&PauseRule) -> &[String] = |rule| &rule.when.reason;
        for (of, is_reason) in [(statuses, false), (reasons, true)] {
            for name in was.names(of).into_iter().chain(is.names(of)) {
                match (was.reach(of, name), is.reach(of, name)) {
                    (Some(was), Some(is)) => {
                        ways.see(is.0.cmp(&was.0));
                        ways.see(is.1.cmp(&was.1));
                        for (was, is) in was.2.into_iter().zip(is.2) {
                            ways.see(is.cmp(&was));
                        }
                    }
                    // Where all agreed pauses stop the clock, to name a reason takes the others out.
                    _ if is_reason && (was.any_agreed || is.any_agreed) => {}
                    (was, is) => ways.see(is.is_some().cmp(&was.is_some())),
                }
            }
        }
        ways.see(is.any_agreed.cmp(&was.any_agreed));
    }
    ways
}
