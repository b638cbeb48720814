//! The one document: what two parties sign, what a file and a link carry, what a test states.
//!
//! [`Document::parse`] is the only way in for text from outside: `read` reads the shape and
//! `validate` checks what a shape cannot say. Inside the engine a document is trusted.
//! The parts: `agreement` (the terms), `hours` (weekly service hours), `paint` (half hours of them), `openings` and `combined` (what
//! calendars have beside them), `reading` (of local times), `rules` and `choices` (what may be left open),
//! `deadline`, `conditions` and `warning` (what targets may have), `measure` (how figures are counted),
//! `credit` and `quantity` (what they are worth),
//! `versions` (terms with dates, and settled periods), `tickets` (the compact columns), `availability` and
//! `outages` (how available a service must be, and was), `variant` (other terms to compare with).

pub mod agreement;
pub mod availability;
pub mod choices;
pub mod combined;
pub mod conditions;
pub mod credit;
pub mod deadline;
mod fault;
pub mod hours;
pub mod measure;
pub mod openings;
pub mod outages;
pub mod paint;
mod quantity;
pub(crate) mod read;
pub mod reading;
pub mod rules;
pub mod tickets;
mod validate;
pub mod variant;
pub mod versions;
pub mod warning;

pub(crate) use self::fault::nearest;
use self::read::record;
pub(crate) use self::read::{Node, read, read_tree};
pub(crate) use self::validate::{MOST_EVENTS, MOST_EVENTS_IN_ALL, Sound, is_plain, is_sound};
use crate::issue::{Issue, Issues};
use crate::time::When;
use agreement::{Agreement, Calendar};
use measure::Periods;
use outages::{GivenFigure, Outage, Sample};
use serde::Serialize;
use std::sync::Arc;
use tickets::{Event, EventKind, TicketRow, Tickets};
use variant::Variant;

/// The version of the document's shape that this engine reads and writes.
pub const VERSION: u32 = 1;

/// An agreement, the tickets judged by it, and the instant at which they are judged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(transform = crate::schema::may_lack("tickets"))
)]
#[serde(rename_all = "camelCase")]
pub struct Document {
    /// The version of this shape: 1.
    #[cfg_attr(feature = "schema", schemars(extend("const" = VERSION)))]
    pub version: u32,
    /// Open clocks are judged as of this time; the engine itself never reads a clock.
    pub as_of: When,
    /// The terms.
    pub agreement: Arc<Agreement>,
    /// The one ticket that is being asked about, if any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub question: Option<Question>,
    /// The tickets.
    pub tickets: Arc<Tickets>,
    /// When services were down.
    #[serde(skip_serializing_if = "is_default")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub outages: Arc<Vec<Outage>>,
    /// Requests of services, by short stretches of time.
    #[serde(skip_serializing_if = "is_default")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub samples: Arc<Vec<Sample>>,
    /// Figures that are taken from elsewhere.
    #[serde(skip_serializing_if = "is_default")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub figures: Arc<Vec<GivenFigure>>,
    /// Other terms that the agreement is compared with, at most three.
    #[serde(skip_serializing_if = "is_default")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub variants: Arc<Vec<Variant>>,
}

/// "Logged Friday 16:40, P2: when is it due?"
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Question {
    /// The priority's id.
    pub priority: String,
    /// When it was logged.
    pub logged: When,
    /// When the clock was, or will be, stopped for a while.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub pauses: Vec<Pause>,
    /// When the first reply went out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replied: Option<When>,
    /// When it was resolved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resolved: Option<When>,
    /// Judge it as open at `asOf`; otherwise the question is hypothetical and looks ahead to the due time.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub open_now: bool,
}

/// A pause agreed for one ticket.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Pause {
    /// The clock stops here.
    pub from: When,
    /// The clock goes on here; without it the pause still lasts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<When>,
    /// Why.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub reason: String,
}

impl Question {
    /// The same thing as a ticket with events; those after the answer are kept, judging ignores them.
    pub fn as_ticket(&self) -> TicketRow {
        let event = |at, kind, value: &str| Event {
            at,
            kind,
            value: value.to_owned(),
            field: String::new(),
        };
        let mut events = vec![event(self.logged, EventKind::Opened, "")];
        for pause in &self.pauses {
            events.push(event(pause.from, EventKind::Paused, &pause.reason));
            if let Some(to) = pause.to {
                events.push(event(to, EventKind::Resumed, &pause.reason));
            }
        }
        events.extend(self.replied.map(|at| event(at, EventKind::Replied, "")));
        events.extend(self.resolved.map(|at| event(at, EventKind::Resolved, "")));
        TicketRow {
            id: "question".to_owned(),
            fields: [("priority".to_owned(), self.priority.clone())].into(),
            events,
            unrecorded: Vec::new(),
        }
    }
}

impl Document {
    /// Whether it knows, or wants to know, anything of how available services were.
    pub(crate) fn knows_services(&self) -> bool {
        let agreed = !self.agreement.availability.is_empty();
        agreed || !(self.outages.is_empty() && self.samples.is_empty() && self.figures.is_empty())
    }

    /// Reads and checks a document written as JSON.
    ///
    /// # Errors
    /// The faults of its shape or else those of its content, up to 50 of them, each with its
    /// path and what to do about it.
    ///
    /// ```
    /// use sla_calculator::document::Document;
    /// let issues = Document::parse(r#"{ "version": 1, "asOf": "today" }"#).unwrap_err();
    /// assert_eq!(issues.0[0].path, "asOf");
    /// ```
    pub fn parse(json: &str) -> Result<Document, Issues> {
        let document: Result<Document, Issues> = read(json, "");
        #[cfg(feature = "schema-check")]
        crate::schema::check::agree(json, true, &document);
        let document = document.map_err(|issues| newer(json).unwrap_or(issues))?;
        match document.validate() {
            issues if issues.is_empty() => Ok(document),
            issues => Err(Issues(issues)),
        }
    }

    /// The faults of the content, up to 50 of them: ids that point nowhere, empty calendars, events out of order.
    pub fn validate(&self) -> Vec<Issue> {
        validate::document(self, Sound::None)
    }

    /// The same where some of the tickets are known to have no faults in this agreement's zone.
    #[cfg_attr(
        not(feature = "ui"),
        expect(dead_code, reason = "what the widget alone asks for")
    )]
    pub(crate) fn validate_but(&self, known: Sound) -> Vec<Issue> {
        validate::document(self, known)
    }

    /// The document as JSON text, indented; [`Document::parse`] reads it back to an equal value.
    pub fn to_json(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default()
    }
}

impl Periods {
    /// Reads periods alone, written as JSON; paths begin with `period`.
    ///
    /// # Errors
    /// The faults of its shape, or else those of its content, each with its path.
    pub fn parse(json: &str) -> Result<Periods, Issues> {
        let periods: Periods = read(json, "period")?;
        match validate::periods(periods) {
            issues if issues.is_empty() => Ok(periods),
            issues => Err(Issues(issues)),
        }
    }
}

impl Calendar {
    /// Reads a calendar alone, written as JSON; paths begin with `calendar`.
    ///
    /// # Errors
    /// The faults of its shape, or else those of its content, up to 50 of them, each with its path.
    pub fn parse(json: &str) -> Result<Calendar, Issues> {
        let calendar: Calendar = read(json, "calendar")?;
        match validate::calendar(&calendar) {
            issues if issues.is_empty() => Ok(calendar),
            issues => Err(Issues(issues)),
        }
    }
}

impl Agreement {
    /// Reads and checks an agreement alone, written as JSON; paths begin with `agreement`.
    ///
    /// # Errors
    /// As [`Document::parse`].
    pub fn parse(json: &str) -> Result<Agreement, Issues> {
        let agreement: Result<Agreement, Issues> = read(json, "agreement");
        #[cfg(feature = "schema-check")]
        crate::schema::check::agree(json, false, &agreement);
        let agreement = agreement?;
        match agreement.validate() {
            issues if issues.is_empty() => Ok(agreement),
            issues => Err(Issues(issues)),
        }
    }

    /// The agreement as JSON text, indented; [`Agreement::parse`] reads it back to an equal value.
    pub fn to_json(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default()
    }

    /// The faults of the content, as in [`Document::validate`].
    pub fn validate(&self) -> Vec<Issue> {
        validate::agreement(self)
    }
}

/// The one fault that matters if the text is a document of another version, with other fields.
pub(crate) fn newer(json: &str) -> Option<Issues> {
    let version = read::version(json)?;
    (version != VERSION).then(|| validate::version("version", version).into())
}

/// Whether a value is what it would be if nobody had written it.
fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

record!(Document { version, as_of, agreement; question, tickets, outages, samples, figures, variants });
record!(Question { priority, logged; pauses, replied, resolved, open_now });
record!(Pause { from; to, reason });

/// The id, with a number behind it if it is taken.
pub(crate) fn fresh(id: &str, taken: impl Fn(&str) -> bool) -> String {
    let numbered = (2_u32..).map(|number| [id, "-", &number.to_string()].concat());
    std::iter::once(id.to_owned())
        .chain(numbered)
        .find(|id| !taken(id))
        .unwrap_or_default()
}
