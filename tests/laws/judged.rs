//! What the laws ask of a judged document.

use crate::random::Written;
use sla_calculator::clock::Clock;
use sla_calculator::document::Document;
use sla_calculator::document::agreement::Metric;
use sla_calculator::evaluate;
use sla_calculator::explain::Explanation;
use sla_calculator::holidays::HolidayData;
use sla_calculator::report::Report;

/// A document with its report.
pub(crate) struct Judged {
    pub(crate) document: Document,
    pub(crate) report: Report,
}

pub(crate) fn judge(written: &Written) -> Judged {
    let document = written.read();
    let report = evaluate(&document, &HolidayData::default()).unwrap();
    Judged { document, report }
}

impl Judged {
    /// Every clock that there is, with its ticket and its metric.
    pub(crate) fn clocks(&self) -> impl Iterator<Item = (usize, Metric, &Clock)> {
        Metric::ALL.into_iter().flat_map(move |metric| {
            let clocks = self.report.clocks_of(metric).iter().enumerate();
            clocks.map(move |(ticket, clock)| (ticket, metric, clock))
        })
    }

    pub(crate) fn explain(&self, ticket: usize, metric: Metric) -> Explanation {
        self.report
            .explain(&self.document.tickets, ticket, metric)
            .unwrap()
    }
}
