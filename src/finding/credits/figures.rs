//! What the figures of a report show about its credits: periods in a gap, figures at the edge of a band,
//! misses that still cost more.
//!
//! `report` asks for it when everything is worked out; the terms alone are looked at before.

use super::probe::{self, Probe};
use super::{Code, Findings};
use crate::credits::{CreditLine, CreditReport, CreditStep, Reading};
use crate::document::agreement::{Agreement, Give, Schedule};
use crate::finding::Finding;
use crate::sentence::{Part, said};
use rust_decimal::{Decimal, RoundingStrategy};

/// Everything to point at in the credits of a report.
#[inline(never)]
pub(crate) fn owed(agreement: &Agreement, report: &CreditReport) -> Vec<Finding> {
    let mut findings = Findings(Vec::new());
    let measures = probe::measures(agreement);
    for (position, credit) in agreement.credits.iter().enumerate() {
        let probe = Probe::new(agreement, &measures, position, credit);
        let levels = match probe.is_on_figure() {
            true => probe.levels(),
            false => Vec::new(),
        };
        let mut open = 0;
        for period in &report.periods {
            let of_it = period.lines.iter().filter(|line| line.credit == credit.id);
            for line in of_it {
                let name = period.period.to_string();
                in_gap(&probe, &name, line, &mut findings);
                at_edge(&probe, &name, line, &levels, &mut findings);
                open += line.items.iter().filter(|item| item.open).count();
            }
        }
        let grows = !matches!(
            credit.schedule,
            Schedule::Flat { .. } | Schedule::Right { .. }
        );
        if open > 0 && grows {
            let message = said!(
                "Misses of \"{0}\" that still run: {1}. What they cost may grow until they end, also in a period that is over.",
                credit.id,
                open
            );
            findings.add(probe.path.clone(), Code::OpenMissesAccrue, message);
        }
    }
    findings.0
}

/// A reading for which the terms do not say what is owed.
fn in_gap(probe: &Probe<'_>, period: &str, line: &CreditLine, findings: &mut Findings) {
    let own = line.reading.map(|reading| (reading, &line.steps));
    let items = line.items.iter().map(|item| (item.reading, &item.steps));
    for (reading, steps) in own.into_iter().chain(items) {
        let gap = steps.iter().find_map(|step| match step {
            CreditStep::InGap { better, worse } => Some((*better, *worse)),
            _ => None,
        });
        let Some((better, worse)) = gap else {
            continue;
        };
        let said = |give: Give| match give.is_zero() {
            true => said!("nothing"),
            false => said!("{0}", Part::from(give)),
        };
        let between = match worse {
            Some(worse) => said!(
                "between the bands for {0} and for {1}",
                said(better),
                said(worse)
            ),
            None => said!("past the last band, which gives {0}", said(better)),
        };
        let message = said!(
            "{0}: {1} lies {2}. The terms do not say what is owed, and nothing is counted.",
            period,
            probe.reading(reading.value()),
            between
        );
        findings.add(probe.path.clone(), Code::PeriodInGap, message);
    }
}

/// A figure that is printed as the edge of a band, and is not it.
fn at_edge(
    probe: &Probe<'_>,
    period: &str,
    line: &CreditLine,
    levels: &[Decimal],
    findings: &mut Findings,
) {
    let Some(Reading::Figure { figure }) = line.reading else {
        return;
    };
    let exact = figure.0;
    let decides = levels.iter().find_map(|&edge| {
        let digits = edge.normalize().scale().max(1);
        let away = RoundingStrategy::MidpointAwayFromZero;
        let printed = exact.round_dp_with_strategy(digits, away);
        let (own, other) = (probe.at(exact), probe.at(edge));
        let differ = printed == edge && exact != edge && own.amount != other.amount;
        differ.then_some((edge, digits, own.amount, other.amount))
    });
    if let Some((edge, digits, own, other)) = decides {
        let decimals = match digits {
            1 => said!("one decimal"),
            _ => said!("{0} decimals", digits),
        };
        let given = |amount: Decimal| match amount.is_zero() {
            true => said!("nothing"),
            false => said!("{0}", probe.give(amount)),
        };
        let message = said!(
            "{0}: the figure is {1} and is printed as {2} with {3}. As it is, {4} is owed; rounded before it is compared, {5} would be.",
            period,
            probe.reading(exact),
            probe.reading(edge),
            decimals,
            given(own),
            given(other)
        );
        findings.add(probe.path.clone(), Code::RoundingDecides, message);
    }
}
