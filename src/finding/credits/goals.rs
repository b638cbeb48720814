//! What is owed although the goal is reached, and what is not owed although it is missed (rules 50 and 56).

use super::probe::{Cell, Measured, Probe};
use super::{Code, Findings};
use crate::document::agreement::{Agreement, CreditOn, Late, Schedule, Target};
use crate::sentence::{Part, said};
use rust_decimal::Decimal;

/// A penalty while the goal holds, a reward while it fails.
pub(super) fn compliant(probe: &Probe<'_>, findings: &mut Findings) {
    let path = format!("{}.as", probe.path);
    if let Some(goal) = probe.goal {
        let cells = probe.cells(probe.levels());
        let wrong = |cell: &&Cell| (cell.sample < goal) == probe.credit.reward;
        let wrong = cells.iter().filter(wrong);
        let owed: Vec<&Cell> = wrong.filter(|cell| !cell.given.amount.is_zero()).collect();
        let (Some(first), Some(last)) = (owed.first(), owed.last()) else {
            return;
        };
        let goal_said = probe.reading(goal);
        if probe.credit.reward {
            let message = said!(
                "The goal of {0} is missed at a figure {1}, and yet a reward of {2} is owed there.",
                goal_said,
                probe.range(first, last),
                probe.give(first.given.amount)
            );
            findings.add(path, Code::RewardWhileMissed, message);
        } else if first.low == goal && first.high == Some(goal) {
            let message = said!(
                "At exactly {0} the goal is reached, and yet {1} is owed: that edge belongs to the goal and to the credit. Write \"below\" if nothing is owed there.",
                goal_said,
                probe.give(last.given.amount)
            );
            findings.add(path, Code::GoalEdgeInCredit, message);
        } else {
            let message = said!(
                "The goal of {0} is reached at a figure {1}, and yet {2} is owed there.",
                goal_said,
                probe.range(first, last),
                probe.give(last.given.amount)
            );
            findings.add(path, Code::PenaltyWhileCompliant, message);
        }
        return;
    }
    let of_period = matches!(
        probe.credit.on,
        CreditOn::Figure { .. } | CreditOn::Misses { .. } | CreditOn::Points { .. }
    );
    let at_nothing = probe.at(Decimal::ZERO).amount;
    if of_period && !probe.credit.reward && !at_nothing.is_zero() {
        let message = said!(
            "Already at {0} {1} is owed, so it is owed when nothing went wrong.",
            probe.reading(Decimal::ZERO),
            probe.give(at_nothing)
        );
        findings.add(path, Code::PenaltyWhileCompliant, message);
    }
}

/// Where what a credit on single misses looks at begins to cost something.
fn begins(probe: &Probe<'_>) -> Option<Decimal> {
    let cells = probe.cells(probe.levels());
    let costs = |cell: &&Cell| !cell.given.amount.is_zero();
    cells.iter().find(costs).map(|cell| cell.low)
}

/// Credits on single misses that begin later than the target ends.
pub(super) fn trigger(agreement: &Agreement, probe: &Probe<'_>, findings: &mut Findings) {
    let CreditOn::EachMiss { of, take, .. } = &probe.credit.on else {
        return;
    };
    let schedule = &probe.credit.schedule;
    let says_where = match schedule {
        Schedule::Bands { .. } | Schedule::Slabs { .. } => true,
        Schedule::Steps { from, .. } => from.is_some(),
        _ => false,
    };
    let Some(begins) = begins(probe).filter(|_| says_where && !probe.credit.reward) else {
        return;
    };
    let path = format!("{}.as", probe.path);
    let from = probe.reading(begins);
    if *take != Late::Used {
        if !begins.is_zero() {
            let message = said!(
                "A miss costs nothing up to {0} past the target: between the two the promise is broken for nothing.",
                from
            );
            findings.add(path, Code::MissesCostNothing, message);
        }
        return;
    }
    let target = |id: &String| agreement.targets.iter().find(|target| target.id == *id);
    let within = |target: &Target| {
        let day = target.day.or(agreement.day);
        let seconds = target
            .within?
            .in_seconds(day.and_then(|day| day.seconds()))?;
        Some(Decimal::from(seconds))
    };
    let mut earlier = of.iter().filter_map(|id| {
        let target = target(id)?;
        let within = within(target).filter(|within| *within < begins)?;
        Some((target, within))
    });
    if let Some((target, within)) = earlier.next() {
        let message = said!(
            "The target \"{0}\" is {1}, and the credit begins at {2}: a miss between the two costs nothing.",
            target.id,
            probe.reading(within),
            from
        );
        findings.add(path, Code::TriggerDiffersFromTarget, message);
    }
}

/// Goals that can be missed by a little for nothing.
pub(super) fn free(probes: &[Probe<'_>], findings: &mut Findings) {
    let penal = |probe: &&Probe<'_>| !probe.credit.reward && probe.unit.is_some();
    for (position, first) in probes.iter().enumerate() {
        let Some((measured, goal)) = first.measured.as_ref().zip(first.goal) else {
            continue;
        };
        let same =
            |probe: &&Probe<'_>| probe.is_on_figure() && probe.measure() == Some(measured.id);
        if !penal(&first)
            || probes[..position]
                .iter()
                .any(|one| penal(&one) && same(&one))
        {
            continue;
        }
        let on_it: Vec<&Probe<'_>> = probes.iter().filter(penal).filter(same).collect();
        if (probes.iter().filter(penal)).any(|probe| costs_each(probe, measured)) {
            continue;
        }
        let levels: Vec<Decimal> = on_it.iter().flat_map(|probe| probe.levels()).collect();
        let all: Vec<Vec<Cell>> = on_it
            .iter()
            .map(|probe| probe.cells(levels.clone()))
            .collect();
        let free = |cell: usize| {
            let mut given = all.iter().filter_map(|cells| cells.get(cell));
            given.all(|cell| cell.given.amount.is_zero() && !cell.given.gap)
        };
        let missed = all[0].iter().position(|cell| cell.sample < goal);
        let Some(missed) = missed.filter(|&missed| free(missed)) else {
            continue;
        };
        let last = (missed..all[0].len()).take_while(|&cell| free(cell)).last();
        let last = last.unwrap_or(missed);
        let message = said!(
            "The goal of {0} is missed at a figure {1}, and nothing is owed there.",
            first.reading(goal),
            first.range(&all[0][missed], &all[0][last])
        );
        findings.add(
            format!("{}.as", first.path),
            Code::MissesCostNothing,
            message,
        );
    }
}

/// Whether a credit makes each miss or outage cost something that a measure counts.
fn costs_each(probe: &Probe<'_>, measured: &Measured<'_>) -> bool {
    let of_measure = probe.measure() == Some(measured.id);
    let counts = |of: &[String]| {
        let clocks = measured.clocks.iter();
        clocks
            .flat_map(|one| &one.of)
            .any(|target| of.contains(target))
    };
    match &probe.credit.on {
        CreditOn::Figure { .. } => {
            let costs = !probe.at(Decimal::ONE).amount.is_zero();
            of_measure && !probe.is_on_figure() && costs
        }
        CreditOn::EachOutage { .. } => of_measure,
        CreditOn::EachMiss { of, .. } => counts(of),
        CreditOn::Misses { of, .. } => counts(of) && !probe.at(Decimal::ONE).amount.is_zero(),
        _ => false,
    }
}

/// Goals that no credit looks at, although others have one.
pub(super) fn uncovered(
    agreement: &Agreement,
    measures: &[Measured<'_>],
    probes: &[Probe<'_>],
    findings: &mut Findings,
) {
    let penal = || {
        probes
            .iter()
            .filter(|probe| !probe.credit.reward && probe.unit.is_some())
    };
    let credited: Vec<&str> = penal().filter_map(Probe::measure).collect();
    let targets = |on: &'_ CreditOn| match on {
        CreditOn::EachMiss { of, .. }
        | CreditOn::NthMiss { of, .. }
        | CreditOn::Misses { of, .. } => of.clone(),
        _ => Vec::new(),
    };
    let direct: Vec<String> = penal()
        .flat_map(|probe| targets(&probe.credit.on))
        .collect();
    let counted = measures.iter().filter(|one| credited.contains(&one.id));
    let counted = counted.filter_map(|one| one.clocks).flat_map(|one| &one.of);
    let looked_at: Vec<&String> = direct.iter().chain(counted).collect();
    for measure in measures.iter().filter(|_| !credited.is_empty()) {
        let covered = credited.contains(&measure.id)
            || measure
                .clocks
                .is_some_and(|one| one.of.iter().any(|target| looked_at.contains(&target)));
        if !covered {
            let message = said!(
                "No credit looks at \"{0}\", although others of the agreement have one: missing its goal of {1} costs nothing.",
                measure.id,
                Part::Share(measure.goal)
            );
            findings.add(
                format!("{}.goal", measure.path),
                Code::GoalWithoutCredit,
                message,
            );
        }
    }
    let with_goal = agreement.targets.iter().enumerate();
    let mut free = with_goal.filter(|(_, target)| {
        target.goal.is_some() && !direct.is_empty() && !looked_at.contains(&&target.id)
    });
    if let Some((position, target)) = free.next() {
        let message = said!(
            "No credit looks at \"{0}\", although it has a goal and others of the agreement have a credit: its misses cost nothing.{1}",
            target.id,
            super::more(
                free.count(),
                || said!(" There is one more such target."),
                |count| said!(" There are {0} more such targets.", count)
            )
        );
        findings.add(
            format!("agreement.targets[{position}].goal"),
            Code::GoalWithoutCredit,
            message,
        );
    }
}
