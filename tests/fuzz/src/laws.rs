//! What holds for every judged document: all clocks are counted, shares are shares, ledgers add up, and
//! lists that have no order may stand in any.

use super::choices::Choices;
use sla_calculator::compliance::{Figure, MeasureReport};
use sla_calculator::document::Document;
use sla_calculator::document::agreement::{Agreement, Metric};
use sla_calculator::evaluate;
use sla_calculator::explain::{Explanation, StepKind};
use sla_calculator::holidays::HolidayData;
use sla_calculator::money::Percent;
use sla_calculator::report::Report;
use std::sync::Arc;

/// Judges a valid document and looks at everything that comes out.
pub fn hold(document: &Document, choices: &mut Choices<'_>) {
    let holidays = HolidayData::default();
    let report = match evaluate(document, &holidays) {
        Ok(report) => report,
        Err(issues) => {
            let loaded = |issue: &&sla_calculator::issue::Issue| issue.code != "preset-not-loaded";
            assert_eq!(issues.0.iter().find(loaded), None);
            return;
        }
    };
    assert!(serde_json::to_string(&report).is_ok());
    counts(document, &report);
    for position in 0..document.tickets.len() {
        for metric in Metric::ALL {
            if let Some(explanation) = report.explain(&document.tickets, position, metric) {
                ledger(&explanation);
            }
        }
    }
    if let Some(answer) = &report.question {
        ledger(&answer.response);
        ledger(&answer.resolution);
    }
    if choices.one_in(4) {
        any_order(document, &report, &holidays);
    }
}

/// Every clock is in exactly one place, and every percentage between 0 and 100.
fn counts(document: &Document, report: &Report) {
    for metric in &report.metrics {
        figure(&metric.overall);
        let clocks = report.clocks_of(metric.metric).len();
        assert_eq!(clocks, document.tickets.len());
        let total = metric.overall.counts.total();
        assert!(
            total >= clocks as u64,
            "{total} of {clocks} {:?}",
            metric.metric
        );
        if metric.metric == Metric::FirstResponse {
            assert_eq!(total, clocks as u64);
        }
    }
    for target in &report.targets {
        figure(&target.figure);
    }
    for measure in &report.measures {
        figures(measure);
    }
    if let Some(credits) = &report.credits {
        for period in &credits.periods {
            assert!(!period.amount.0.is_sign_negative() && period.amount <= period.charges);
        }
    }
}

fn figures(measure: &MeasureReport) {
    figure(&measure.overall);
    for period in &measure.periods {
        figure(&period.figure);
        assert!(period.from < period.to, "{}", period.period);
        let steps = period.parts.steps.iter().map(|step| &step.figure);
        let targets = period.parts.targets.iter().map(|target| &target.figure);
        steps.chain(targets).for_each(figure);
    }
    let in_order = measure
        .periods
        .windows(2)
        .all(|pair| pair[0].to <= pair[1].to);
    assert!(in_order, "{}", measure.measure);
}

fn figure(figure: &Figure) {
    let counts = figure.counts;
    assert_eq!(counts.judged, counts.met + counts.breached);
    let left_out = counts.cancelled + counts.exceptions + counts.excess;
    let known = counts.judged + counts.open + counts.unknown + counts.not_covered;
    assert_eq!(counts.total(), known + left_out);
    assert_eq!(figure.compliance.is_some(), counts.judged > 0);
    let possible = figure.possible.iter();
    let possible = possible.flat_map(|possible| [possible.worst, possible.best]);
    for share in [figure.compliance, figure.goal, figure.compared]
        .into_iter()
        .chain(possible)
    {
        let bounds = Percent(0.into())..=Percent(100.into());
        assert!(
            share.is_none_or(|share| bounds.contains(&share)),
            "{figure:?}"
        );
    }
}

/// The steps follow each other without a gap from the start of the clock, and add up.
fn ledger(explanation: &Explanation) {
    let clock = &explanation.clock;
    assert!(clock.used >= 0 && clock.paused >= 0, "{clock:?}");
    let (Some(first), Some(last)) = (explanation.steps.first(), explanation.steps.last()) else {
        return;
    };
    assert_eq!(Some(first.from), clock.started);
    assert!(last.to >= clock.until, "{explanation:?}");
    let mut counted = 0;
    let mut at = first.from;
    for step in &explanation.steps {
        assert_eq!(step.from, at, "{explanation:?}");
        assert!(step.to > step.from, "{explanation:?}");
        assert_eq!(step.calendar_seconds, step.to.0 - step.from.0);
        let counts = matches!(step.kind, StepKind::Running | StepKind::Late);
        assert_eq!(
            step.counted_seconds,
            if counts { step.calendar_seconds } else { 0 }
        );
        counted += step.counted_seconds;
        assert_eq!(step.counted_so_far, counted);
        at = step.to;
    }
    let sums = explanation.sums;
    assert_eq!(sums.calendar, last.to.0 - first.from.0);
    assert_eq!(sums.calendar, sums.counted + sums.paused + sums.closed);
    if last.to == clock.until {
        assert_eq!(
            (sums.counted, sums.paused),
            (clock.used, clock.paused),
            "{explanation:?}"
        );
    }
}

/// Pause rules, holidays, closures, values and tickets from the last to the first: the same verdicts.
fn any_order(document: &Document, report: &Report, holidays: &HolidayData) {
    let mut agreement = Agreement::clone(&document.agreement);
    agreement.pauses.reverse();
    for rule in &mut agreement.pauses {
        rule.when.status.reverse();
        rule.when.reason.reverse();
    }
    for target in &mut agreement.targets {
        target.assigned_to.reverse();
        target
            .paused_by
            .iter_mut()
            .for_each(|rules| rules.reverse());
    }
    let ids: Vec<String> = agreement.calendars.keys().cloned().collect();
    for id in ids {
        if let Some(calendar) = agreement.calendars.get_mut(id.as_str()) {
            calendar.closures.reverse();
            calendar.holidays.also.reverse();
            calendar.holidays.except.reverse();
            calendar
                .hours
                .0
                .iter_mut()
                .for_each(|periods| periods.reverse());
        }
    }
    let rows: Vec<_> = document.tickets.iter().map(|ticket| ticket.row()).collect();
    let other = Document {
        agreement: Arc::new(agreement),
        tickets: Arc::new(rows.into_iter().rev().collect()),
        ..document.clone()
    };
    let Ok(other) = evaluate(&other, holidays) else {
        panic!("in another order it is not valid");
    };
    for metric in Metric::ALL {
        let clocks = report.clocks_of(metric).iter();
        assert!(
            clocks.eq(other.clocks_of(metric).iter().rev()),
            "{metric:?}"
        );
    }
    assert_eq!(report.measures, other.measures);
    assert_eq!(report.credits, other.credits);
}
