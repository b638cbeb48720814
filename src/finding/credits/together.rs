//! Credits that meet: a penalty and a reward at once, one ticket that costs twice, two columns of one table
//! that disagree (rules 50 and 54).

use super::probe::{Cell, Probe};
use super::{Code, Findings, more};
use crate::document::agreement::{Agreement, CreditOn, LimitPer, Take, Target, Together};
use crate::sentence::said;
use rust_decimal::Decimal;

pub(super) fn together(agreement: &Agreement, probes: &[Probe<'_>], findings: &mut Findings) {
    penalty_and_reward(probes, findings);
    twice(agreement, probes, findings);
    columns(probes, findings);
}

/// A figure for which both sides owe something.
fn penalty_and_reward(probes: &[Probe<'_>], findings: &mut Findings) {
    for reward in probes.iter().filter(|probe| probe.credit.reward) {
        let penal = probes.iter().filter(|probe| {
            !probe.credit.reward
                && probe.is_on_figure()
                && reward.is_on_figure()
                && probe.measure() == reward.measure()
        });
        for penalty in penal {
            let levels: Vec<Decimal> = [penalty.levels(), reward.levels()].concat();
            let cells = penalty.cells(levels);
            let both = |cell: &&Cell| {
                let reward = reward.at(cell.sample);
                !cell.given.amount.is_zero() && !reward.amount.is_zero()
            };
            let first = cells.iter().position(|cell| both(&cell));
            if let Some(first) = first {
                let run = cells[first..].iter().take_while(both).count();
                let (cell, last) = (&cells[first], &cells[first + run - 1]);
                let message = said!(
                    "At a figure {0} both are owed: {1} by \"{2}\" and a reward of {3}.",
                    penalty.range(cell, last),
                    penalty.give(cell.given.amount),
                    penalty.credit.id,
                    reward.give(reward.at(cell.sample).amount)
                );
                findings.add(
                    format!("{}.as", reward.path),
                    Code::PenaltyAndReward,
                    message,
                );
            }
        }
    }
}

/// The targets whose misses a credit looks at.
fn targets<'a>(agreement: &'a Agreement, probe: &'a Probe<'_>) -> Vec<&'a Target> {
    let ids: &[String] = match &probe.credit.on {
        CreditOn::EachMiss { of, .. }
        | CreditOn::NthMiss { of, .. }
        | CreditOn::Misses { of, .. } => of,
        CreditOn::Figure { .. } => probe
            .measured
            .as_ref()
            .and_then(|one| one.clocks)
            .map_or(&[], |one| &one.of),
        _ => &[],
    };
    let targets = agreement.targets.iter();
    targets.filter(|target| ids.contains(&target.id)).collect()
}

/// Whether one ticket can fit both targets.
fn meet(one: &Target, other: &Target) -> bool {
    let shared = one.when.iter().filter_map(|(field, values)| {
        let others = other.when.get(field)?;
        Some(values.iter().any(|value| others.contains(value)))
    });
    let mut shared = shared;
    shared.all(|some| some)
}

/// One ticket that costs twice, without anything that says which of the two counts.
fn twice(agreement: &Agreement, probes: &[Probe<'_>], findings: &mut Findings) {
    let costs: Vec<(&Probe<'_>, Vec<&Target>)> = probes
        .iter()
        .filter(|probe| !probe.credit.reward && probe.unit.is_some())
        .map(|probe| (probe, targets(agreement, probe)))
        .collect();
    let decided = |one: &str, other: &str| {
        agreement.limits.iter().any(|limit| {
            let over = |id: &str| limit.over.iter().any(|over| over == id);
            let chooses = limit.per == LimitPer::Incident || limit.combine != Together::Sum;
            chooses && over(one) && over(other)
        })
    };
    let mut found: Vec<(&Probe<'_>, &Probe<'_>, &Target, &Target)> = Vec::new();
    for (position, (one, own)) in costs.iter().enumerate() {
        for (other, others) in &costs[position + 1..] {
            if decided(&one.credit.id, &other.credit.id) {
                continue;
            }
            let mut pairs = own
                .iter()
                .flat_map(|own| others.iter().map(move |other| (*own, *other)));
            if let Some((a, b)) = pairs.find(|(a, b)| meet(a, b)) {
                found.push((one, other, a, b));
            }
        }
    }
    if let Some((one, other, a, b)) = found.first() {
        let by = match a.id == b.id {
            true => said!("a miss of \"{0}\" counts", a.id),
            false => said!("misses of \"{0}\" and \"{1}\" count", a.id, b.id),
        };
        let message = said!(
            "One ticket can cost twice: {0} towards \"{1}\" and towards \"{2}\", and both are owed. A limit per incident, or one that lets only the greatest count, says otherwise.{3}",
            by,
            one.credit.id,
            other.credit.id,
            more(
                found.len() - 1,
                || said!(" There is one more such pair of credits."),
                |count| said!(" There are {0} more such pairs of credits.", count)
            )
        );
        findings.add(other.path.clone(), Code::OneTicketCostsTwice, message);
    }
}

/// A table with a column for the figure and one for the downtime, which give different things for the same.
fn columns(probes: &[Probe<'_>], findings: &mut Findings) {
    let downtime = probes.iter().filter(|probe| {
        matches!(
            probe.credit.on,
            CreditOn::Figure {
                take: Take::Downtime,
                ..
            }
        )
    });
    for by_time in downtime {
        let same = |probe: &&Probe<'_>| {
            probe.is_on_figure()
                && probe.measure() == by_time.measure()
                && probe.unit == by_time.unit
                && probe.credit.of == by_time.credit.of
                && !probe.bands().is_empty()
        };
        let Some(whole) = by_time
            .usual_seconds()
            .filter(|_| !by_time.bands().is_empty())
        else {
            continue;
        };
        for by_figure in probes.iter().filter(same) {
            let levels = by_time.levels();
            let levels = levels.into_iter().filter(|down| *down <= whole);
            let differs = levels.filter_map(|down| {
                let up = (whole - down).checked_mul(Decimal::ONE_HUNDRED)?;
                let figure = up.checked_div(whole)?;
                let (by_figure, by_time) = (by_figure.at(figure), by_time.at(down));
                let differ = by_figure.amount != by_time.amount;
                differ.then_some((down, figure, by_figure.amount, by_time.amount))
            });
            if let Some((down, figure, of_figure, of_time)) = differs.min_by_key(|one| one.0) {
                let message = said!(
                    "It disagrees with \"{0}\", which looks at the figure of the same measure: a downtime of {1} in {2} is {3}, for which {4} is given there and {5} here.",
                    by_figure.credit.id,
                    by_time.reading(down),
                    by_time.reading(whole),
                    by_figure.reading(figure),
                    by_figure.give(of_figure),
                    by_time.give(of_time)
                );
                findings.add(
                    format!("{}.as", by_time.path),
                    Code::ColumnsDisagree,
                    message,
                );
            }
        }
    }
}
