//! What a link brings: terms, maybe the ticket in question, and maybe tickets.

use crate::document::agreement::Agreement;
use crate::document::read::{At, Read};
use crate::document::tickets::Tickets;
use crate::document::{self, Document, Question};
use crate::issue::Issues;
use crate::time::When;
use crate::ui::state::{Source, State};
use serde::Serialize;
use std::sync::Arc;

/// The terms and what goes with them. A document without what belongs to the one who shares it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Brought {
    version: u32,
    /// The terms.
    pub agreement: Arc<Agreement>,
    /// The ticket in question.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub question: Option<Question>,
    /// The tickets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tickets: Option<Arc<Tickets>>,
    /// As of when they are judged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub as_of: Option<When>,
}

impl Read for Brought {
    fn read(at: At<'_>) -> Brought {
        let fields = at.record(&["version", "agreement", "question", "tickets", "as_of"]);
        Brought {
            version: fields.required("version"),
            agreement: fields.required("agreement"),
            question: fields.optional("question"),
            tickets: fields.optional("tickets"),
            as_of: fields.optional("as_of"),
        }
    }
}

impl Brought {
    /// What a state has to share.
    pub fn of(state: &State, tickets: bool) -> Brought {
        let document = state.document();
        Brought {
            version: document::VERSION,
            agreement: document.agreement.clone(),
            question: document.question.clone(),
            tickets: tickets.then(|| document.tickets.clone()),
            as_of: tickets.then_some(document.as_of),
        }
    }

    /// Reads it, and checks it as the document it would become.
    ///
    /// # Errors
    /// The faults of its shape, or else those of its content.
    pub fn parse(json: &str, state: &State) -> Result<Brought, Issues> {
        let brought: Brought = document::read(json, "")?;
        let issues = Document {
            version: brought.version,
            ..brought.over(state).0
        }
        .validate();
        match issues.is_empty() {
            true => Ok(brought),
            false => Err(Issues(issues)),
        }
    }

    /// The document of a state under it, and where its tickets come from then.
    pub fn over(&self, state: &State) -> (Document, Source) {
        let before = state.document();
        let document = Document {
            question: self.question.clone().or_else(|| before.question.clone()),
            tickets: self
                .tickets
                .clone()
                .unwrap_or_else(|| before.tickets.clone()),
            as_of: self.as_of.unwrap_or(before.as_of),
            ..before.clone()
        };
        let document = crate::ui::state::with_agreement(document, self.agreement.clone());
        let source = match &self.tickets {
            Some(_) => Source::Given,
            None => state.current.source.clone(),
        };
        (document, source)
    }

    /// Whether it brings nothing that is not there.
    pub fn is_there(&self, state: &State) -> bool {
        self.over(state).0 == *state.document()
    }
}
