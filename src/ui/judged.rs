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
use crate::terms::Terms;
use std::cell::OnceCell;
use std::ops::Deref;
use std::sync::Arc;

/// A valid document with its report.
#[derive(Debug)]
pub struct Judged {
    document: Document,
    terms: Arc<Terms>,
    report: OnceCell<Report>,
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
            forecast: OnceCell::new(),
        })
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
        self.report
            .get_or_init(|| report::report(&self.document, self.terms.clone(), None, false))
    }
}
