//! The report on the state's document, worked out when something first looks at it.
//!
//! A visitor who asks for one date never needs it, so it must not stand between them and the first
//! paint. Whether the document can be judged at all is known at once.

use crate::calendar::ServiceCalendar;
use crate::credits::Forecast;
use crate::document::Document;
use crate::holidays::HolidayData;
use crate::issue::Issues;
use crate::report::{self, Report};
use crate::slices::Job;
use crate::terms::Terms;
use crate::ui::timer;
use std::cell::{Cell, OnceCell};
use std::ops::Deref;
use std::sync::Arc;

/// So many tickets are judged before an edit is painted; more in slices, while the last result stays.
const AT_ONCE: usize = 1_000;

/// Of so many tickets the result comes a moment after the edit; of more it takes so long that it is said.
pub const LIVE: usize = 10_000;

/// A valid document with its report.
#[derive(Debug)]
pub struct Judged {
    document: Document,
    terms: Arc<Terms>,
    report: OnceCell<Report>,
    took: Cell<f64>,
    forecast: OnceCell<Option<Forecast>>,
}

impl Judged {
    /// Compiles the terms of a valid document; its question is not part of the report.
    pub fn new(document: &Document, holidays: &HolidayData) -> Result<Judged, Issues> {
        let document = Document {
            question: None,
            ..document.clone()
        };
        Ok(Judged {
            terms: report::compile(&document, holidays)?,
            document,
            report: OnceCell::new(),
            took: Cell::default(),
            forecast: OnceCell::new(),
        })
    }

    /// What it is the report of, without its question.
    pub fn document(&self) -> &Document {
        &self.document
    }

    /// Whether it is the report of this document, whatever that asks.
    pub fn is_of(&self, document: &Document) -> bool {
        let own = &self.document;
        Arc::ptr_eq(&own.agreement, &document.agreement)
            && Arc::ptr_eq(&own.tickets, &document.tickets)
            && Arc::ptr_eq(&own.outages, &document.outages)
            && Arc::ptr_eq(&own.samples, &document.samples)
            && Arc::ptr_eq(&own.figures, &document.figures)
            && own.as_of == document.as_of
    }

    /// Whether its tickets are so many that their result takes its time.
    pub fn is_of_many(&self) -> bool {
        self.document.tickets.len() > LIVE
    }

    /// Whether looking at it takes long: the tickets are many, and none is judged yet.
    pub fn is_long(&self) -> bool {
        self.document.tickets.len() > AT_ONCE && self.report.get().is_none()
    }

    /// The work of judging, for who will [`Judged::settle`] it.
    pub fn job(&self) -> Job<Report> {
        report::job_of(self.document.clone(), self.terms.clone())
    }

    /// Takes the outcome of its [`Judged::job`].
    pub fn settle(&self, report: Report) {
        // Who looked at it in the meantime has made the same.
        let _ = self.report.set(report);
    }

    /// Counts milliseconds that went into judging.
    pub fn spent(&self, milliseconds: f64) {
        self.took.set(self.took.get() + milliseconds);
    }

    /// How long it took to judge its tickets, in milliseconds of work.
    pub fn took(&self) -> f64 {
        self.took.get()
    }

    /// What the credits of the running period may still become, worked out when it is first asked for.
    pub fn forecast(&self) -> Option<&Forecast> {
        let forecast = self
            .forecast
            .get_or_init(|| self.deref().forecast(&self.document));
        forecast.as_ref()
    }

    /// The compiled calendar of an id.
    pub fn calendar(&self, id: &str) -> Option<&ServiceCalendar> {
        self.terms.calendar_named(id)
    }
}

impl Deref for Judged {
    type Target = Report;

    fn deref(&self) -> &Report {
        self.report.get_or_init(|| {
            let start = timer::now();
            let report = report::report(&self.document, self.terms.clone(), None, false);
            self.spent(timer::now() - start);
            report
        })
    }
}
