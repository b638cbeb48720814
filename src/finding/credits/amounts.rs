//! Credits that come to more than what is paid, or grow without end; pools of more than everything (rules
//! 52 and 53).

use super::probe::Probe;
use super::{Code, Findings};
use crate::credits::{looks_at_items, months_of};
use crate::document::agreement::{
    Agreement, Charge, Credit, CreditOn, Give, GiveUnit, LimitPer, Schedule, Take, Then, Together,
};
use crate::document::measure::Periods;
use crate::sentence::{Part, Sentence, said};
use rust_decimal::Decimal;

/// The most that a credit can give in a period.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Most {
    /// There is always more.
    NoEnd,
    /// So much, in its unit.
    Of(Decimal),
}

pub(super) fn amounts(agreement: &Agreement, probes: &[Probe<'_>], findings: &mut Findings) {
    pools(agreement, findings);
    let owed = |probe: &&Probe<'_>| !probe.credit.reward;
    for probe in probes.iter().filter(owed) {
        let money = matches!(
            probe.unit,
            Some(GiveUnit::Share | GiveUnit::Sum | GiveUnit::Days)
        );
        if money && most(agreement, probes, probe) == Most::NoEnd && !is_capped(agreement, probe) {
            let message = said!(
                "{0} Nothing caps what it comes to in a period: add a limit with a cap.",
                accrues(probe)
            );
            findings.add(probe.path.clone(), Code::Uncapped, message);
        }
    }
    for (position, charge) in agreement.charges.iter().enumerate() {
        above_charge(agreement, probes, (position, charge), findings);
    }
    unconverted(agreement, probes, findings);
}

/// How a credit grows, in words.
fn accrues(probe: &Probe<'_>) -> Sentence {
    let each = match &probe.credit.on {
        CreditOn::EachMiss { .. } => said!("Each miss"),
        CreditOn::NthMiss { .. } => said!("Every such number of misses"),
        CreditOn::EachOutage { .. } => said!("Each outage"),
        CreditOn::Points { .. } | CreditOn::FailedPeriods { .. } => said!("What it looks at"),
        CreditOn::Misses { .. }
        | CreditOn::Figure {
            take: Take::Misses, ..
        } => said!("Each further miss"),
        CreditOn::Figure { .. } => said!("All further downtime"),
    };
    match &probe.credit.schedule {
        Schedule::Steps {
            each: step, give, ..
        } => said!(
            "{0} costs {1} for every {2}.",
            each,
            Part::from(*give),
            Part::from(*step)
        ),
        Schedule::Flat { give } => said!("{0} costs {1}.", each, Part::from(*give)),
        Schedule::LostTime { times, .. } => {
            said!("The lost time is given back {0} times.", times)
        }
        _ => said!("{0} costs more.", each),
    }
}

/// The most that a credit can give in a period, whatever caps it.
fn most(agreement: &Agreement, probes: &[Probe<'_>], probe: &Probe<'_>) -> Most {
    let schedule = &probe.credit.schedule;
    let repeat = probe.credit.then.iter().map(|then| match then {
        Then::Repeat { times } => times.0.max(Decimal::ONE),
        _ => Decimal::ONE,
    });
    let repeated = |amount: Decimal| {
        let mut repeat = repeat.clone();
        let all = repeat.try_fold(amount, |all, times| all.checked_mul(times));
        all.map_or(Most::NoEnd, Most::Of)
    };
    match schedule {
        Schedule::Right { .. } => Most::Of(Decimal::ZERO),
        _ if looks_at_items(probe.credit) => Most::NoEnd,
        Schedule::Flat { give } => repeated(give.amount()),
        Schedule::Bands { bands } => {
            let gives = bands.iter().map(|band| band.give.amount());
            repeated(gives.max().unwrap_or_default())
        }
        Schedule::LostTime { times, .. } => match times.0 <= Decimal::ONE {
            true => repeated(times.0 * Decimal::ONE_HUNDRED),
            false => Most::NoEnd,
        },
        Schedule::Steps { .. } | Schedule::Slabs { .. } | Schedule::Gap { .. } => {
            let worst = match &probe.credit.on {
                CreditOn::Figure {
                    take: Take::Figure, ..
                } => match probe.credit.reward {
                    true => Most::Of(Decimal::ONE_HUNDRED),
                    false => Most::Of(Decimal::ZERO),
                },
                CreditOn::FailedPeriods { of, .. } => Most::Of(Decimal::from(*of)),
                CreditOn::Points { of } => points(agreement, probes, of),
                _ => Most::NoEnd,
            };
            match worst {
                Most::Of(worst) => repeated(probe.at(worst).amount),
                Most::NoEnd => Most::NoEnd,
            }
        }
    }
}

/// The most points that some credits can give together.
fn points(agreement: &Agreement, probes: &[Probe<'_>], of: &[String]) -> Most {
    let cap = agreement.limits.iter().find_map(|limit| match limit.cap {
        Some(Give::Points(cap)) if of.iter().all(|id| limit.over.contains(id)) => Some(cap),
        _ => None,
    });
    let given = probes.iter().filter(|probe| of.contains(&probe.credit.id));
    let mut sum = Decimal::ZERO;
    for probe in given {
        match (most(agreement, probes, probe), cap) {
            (Most::Of(points), _) => sum = sum.checked_add(points).unwrap_or(sum),
            (Most::NoEnd, Some(cap)) => return Most::Of(cap),
            (Most::NoEnd, None) => return Most::NoEnd,
        }
    }
    Most::Of(cap.map_or(sum, |cap| sum.min(cap)))
}

/// Whether a limit on a period caps a credit.
fn is_capped(agreement: &Agreement, probe: &Probe<'_>) -> bool {
    agreement.limits.iter().any(|limit| {
        let of_period = matches!(limit.per, LimitPer::Period(_));
        of_period && limit.cap.is_some() && limit.over.contains(&probe.credit.id)
    })
}

/// Parts of one whole that come to more than all of it.
fn pools(agreement: &Agreement, findings: &mut Findings) {
    let parts = &agreement.parts;
    for (position, first) in parts.iter().enumerate() {
        let same = |of: &[crate::document::agreement::Part]| -> Decimal {
            of.iter()
                .filter(|part| part.of == first.of)
                .map(|part| part.share.0)
                .sum()
        };
        let before = parts[..position].iter().any(|part| part.of == first.of);
        let whole = same(parts);
        if !before && whole > Decimal::ONE_HUNDRED {
            let message = said!(
                "The parts of \"{0}\" come to {1}% of it together: only a cap keeps what is owed below the whole.",
                first.of,
                whole.normalize()
            );
            let path = format!("agreement.parts[{position}].share");
            findings.add(path, Code::PartsAboveWhole, message);
        }
    }
}

/// What a charge or a part of one is of a charge, in percent.
fn share_of(agreement: &Agreement, id: &str, charge: &Charge) -> Option<Decimal> {
    let (mut id, mut share) = (id, Decimal::ONE_HUNDRED);
    for part in agreement.parts.iter().rev() {
        if part.id == id {
            id = &part.of;
            share = share.checked_mul(part.share.0)? / Decimal::ONE_HUNDRED;
        }
    }
    (id == charge.id).then_some(share)
}

/// What a quantity is of a charge in percent, as far as that is the same in every period.
fn percent_of(
    agreement: &Agreement,
    charge: &Charge,
    of: Option<&str>,
    amount: (GiveUnit, Decimal),
    periods: Option<Periods>,
) -> Option<Decimal> {
    let hundred = Decimal::ONE_HUNDRED;
    match amount {
        (GiveUnit::Share, amount) => {
            let share = share_of(agreement, of?, charge)?;
            Some(share.checked_mul(amount)? / hundred)
        }
        (GiveUnit::Days, amount) => {
            let share = share_of(agreement, of?, charge)?;
            let months = Decimal::from(months_of(periods?)?);
            Some(share.checked_mul(amount)? / (months * Decimal::from(30)))
        }
        (GiveUnit::Sum, amount) => {
            // Of several charges it is not said which one a sum is held against.
            let alone = agreement.charges.len() == 1 && charge.changes.is_empty();
            let as_long =
                charge.per.months().is_some() && charge.per.months() == periods.and_then(months_of);
            let units = Decimal::from(charge.units.unwrap_or(1));
            let paid = charge.amount.0.checked_mul(units)?;
            let percent = amount.checked_mul(hundred)?.checked_div(paid)?;
            (alone && as_long).then_some(percent)
        }
        (GiveUnit::Points, _) => None,
    }
}

/// The periods of a credit, as far as they are known without what it refers to.
fn periods_of(probe: &Probe<'_>) -> Option<Periods> {
    match &probe.credit.on {
        CreditOn::EachMiss { period, .. }
        | CreditOn::NthMiss { period, .. }
        | CreditOn::Misses { period, .. } => Some(*period),
        _ => probe.measured.as_ref().map(|one| one.periods),
    }
}

/// Credits that can come to more than all of a charge.
fn above_charge(
    agreement: &Agreement,
    probes: &[Probe<'_>],
    (position, charge): (usize, &Charge),
    findings: &mut Findings,
) {
    // What each credit can come to; of one without an end only what a cap leaves.
    let mut sums: Vec<(&Credit, Option<Decimal>)> = Vec::new();
    for probe in probes.iter().filter(|probe| !probe.credit.reward) {
        let of = probe.credit.of.as_ref().map(|of| &*of.charge);
        let Some(unit) = probe.unit else {
            continue;
        };
        let percent = |amount| percent_of(agreement, charge, of, (unit, amount), periods_of(probe));
        match most(agreement, probes, probe) {
            Most::Of(amount) => match percent(amount) {
                Some(amount) if !amount.is_zero() => sums.push((probe.credit, Some(amount))),
                _ => {}
            },
            Most::NoEnd if percent(Decimal::ONE).is_some() => sums.push((probe.credit, None)),
            Most::NoEnd => {}
        }
    }
    for limit in &agreement.limits {
        let LimitPer::Period(periods) = limit.per else {
            continue;
        };
        let over = |credit: &Credit| limit.over.contains(&credit.id);
        let within: Vec<usize> = (0..sums.len()).filter(|&one| over(sums[one].0)).collect();
        let Some(&first) = within.first() else {
            continue;
        };
        let mut all = within.iter().map(|&one| sums[one].1);
        let together = all.try_fold(Decimal::ZERO, |all, one| {
            Some(match limit.combine {
                Together::Sum => all.checked_add(one?)?,
                _ => all.max(one?),
            })
        });
        let cap = limit.cap.and_then(|cap| {
            let of = limit.of.as_ref().map(|of| &*of.charge);
            percent_of(
                agreement,
                charge,
                of,
                (cap.unit(), cap.amount()),
                Some(periods),
            )
        });
        let bounded = match (together, cap) {
            (Some(together), Some(cap)) => Some(together.min(cap)),
            (together, cap) => together.or(cap),
        };
        if limit.combine != Together::Sum || bounded != together {
            within
                .iter()
                .for_each(|&one| sums[one].1 = Some(Decimal::ZERO));
            sums[first].1 = bounded;
        }
    }
    let known: Vec<(&Credit, Decimal)> = sums
        .iter()
        .filter_map(|(credit, sum)| Some((*credit, (*sum)?)))
        .filter(|(_, sum)| !sum.is_zero())
        .collect();
    let sum = known
        .iter()
        .try_fold(Decimal::ZERO, |sum, (_, one)| sum.checked_add(*one));
    let Some(sum) = sum.filter(|sum| *sum > Decimal::ONE_HUNDRED) else {
        return;
    };
    let said = |amount: Decimal| format!("{}%", amount.round_dp(2).normalize());
    let parts: Vec<String> = known
        .iter()
        .map(|(credit, one)| format!("\"{}\" {}", credit.id, said(*one)))
        .collect();
    let message = said!(
        "What is owed can come to {0} of \"{1}\", more than is paid: {2}. A limit with a cap keeps it within.",
        said(sum),
        charge.id,
        parts.join(", ")
    );
    findings.add(
        format!("agreement.charges[{position}]"),
        Code::CreditAboveCharge,
        message,
    );
}

/// Points that no credit turns into anything.
fn unconverted(agreement: &Agreement, probes: &[Probe<'_>], findings: &mut Findings) {
    let converts = |id: &String| {
        agreement.credits.iter().any(|credit| match &credit.on {
            CreditOn::Points { of } => of.contains(id),
            _ => false,
        })
    };
    for probe in probes {
        if probe.unit == Some(GiveUnit::Points) && !converts(&probe.credit.id) {
            let message = said!(
                "The points of \"{0}\" come to nothing: no credit on points turns them into a share or a sum.",
                probe.credit.id
            );
            findings.add(
                format!("{}.as", probe.path),
                Code::PointsUnconverted,
                message,
            );
        }
    }
}
