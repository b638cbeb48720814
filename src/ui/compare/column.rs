//! What follows from a variant: its terms, its report and how that differs from the agreement's.
//!
//! Worked out when somebody looks at *Compare terms*, and kept as long as the agreement's report and the
//! variant's patch are the same: the state that everything else needs knows nothing of it.

use super::act::News;
use crate::compare::{self, Change, Flip, Headline, Side, Why};
use crate::document::agreement::Agreement;
use crate::document::variant::{Patch, Variant};
use crate::document::{Document, Question};
use crate::issue::Issues;
use crate::report::{self, Answer};
use crate::ui::judged::Judged as Report;
use crate::ui::state::State;
use std::cell::RefCell;
use std::fmt;
use std::rc::Rc;
use std::sync::Arc;

/// Tickets that change, shown at first.
pub const ROWS: usize = 10;

/// What *Compare terms* keeps in the state.
#[derive(Clone, Debug)]
pub struct Compared {
    /// The id of the variant that the editors work on.
    pub editing: Option<String>,
    /// How many of the tickets that change are shown of each variant.
    pub rows: usize,
    /// What the last step did, to what, and how many edits there were then.
    pub news: Option<(News, String, usize)>,
    /// What was worked out last.
    pub memo: Memo,
}

impl Default for Compared {
    fn default() -> Compared {
        Compared {
            editing: None,
            rows: ROWS,
            news: None,
            memo: Memo::default(),
        }
    }
}

/// The columns that were worked out last, each with the report that it was compared with.
#[derive(Clone, Default)]
pub struct Memo(Rc<RefCell<Vec<Known>>>);

/// A report, what is changed of its terms, and what comes of it.
type Known = (Rc<Report>, Patch, Rc<Column>);

impl fmt::Debug for Memo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Memo")
    }
}

/// Columns that are kept: those that are shown, and those before the last step.
const KEPT: usize = 6;

/// A variant with what follows from it, or why nothing does.
pub type Judged = (Variant, Result<Rc<Column>, Issues>);

/// What follows from a variant.
pub struct Column {
    /// The variant.
    pub variant: Variant,
    /// Its terms.
    pub agreement: Arc<Agreement>,
    /// Their report.
    pub judged: Rc<Report>,
    /// What they come to.
    pub headline: Headline,
    /// What is agreed otherwise.
    pub changes: Vec<Change>,
    /// The tickets that are judged otherwise.
    pub flips: Vec<Flip>,
    whys: RefCell<Vec<Vec<Why>>>,
    asked: RefCell<Option<(Question, Option<Rc<Answer>>)>>,
}

impl Column {
    /// The answer to the state's question under these terms.
    pub fn answer(&self, state: &State) -> Option<Rc<Answer>> {
        let mut question = state.document().question.clone()?;
        // As where an agreement changes: one about a priority that is gone asks about the first one.
        let known = (self.agreement.priorities.iter()).any(|known| known.id == question.priority);
        if let (false, Some(first)) = (known, self.agreement.priorities.first()) {
            question.priority.clone_from(&first.id);
        }
        if let Some((before, answer)) = &*self.asked.borrow()
            && *before == question
        {
            return answer.clone();
        }
        let answer = report::ask(&self.agreement, &state.holidays, &question, state.as_of());
        let answer = answer.ok().map(Rc::new);
        *self.asked.borrow_mut() = Some((question, answer.clone()));
        answer
    }

    /// The first so many tickets that change, each with its reasons.
    pub fn reasons(&self, state: &State, rows: usize) -> Vec<(Flip, Vec<Why>)> {
        let rows = rows.min(self.flips.len());
        let known = self.whys.borrow().len();
        if known < rows {
            let before = Side {
                agreement: state.agreement(),
                report: &state.report,
                answer: None,
            };
            let tickets = &state.document().tickets;
            let more =
                compare::reasons(&before, &self.side(None), tickets, &self.flips[known..rows]);
            self.whys.borrow_mut().extend(more);
        }
        let whys = self.whys.borrow();
        let pairs = self.flips.iter().copied().zip(whys.iter().cloned());
        pairs.take(rows).collect()
    }

    /// These terms as one side of a comparison.
    pub fn side<'a>(&'a self, answer: Option<&'a Answer>) -> Side<'a> {
        Side {
            agreement: &self.agreement,
            report: &self.judged,
            answer,
        }
    }
}

/// The variant that is edited, with its position.
pub fn editing(state: &State) -> Option<(usize, &Variant)> {
    let id = state.compared.editing.as_ref()?;
    let mut variants = state.document().variants.iter().enumerate();
    variants.find(|(_, variant)| variant.id == *id)
}

/// What follows from the variant that is edited.
pub fn edited(state: &State) -> Option<Rc<Column>> {
    column(state, editing(state)?.1).ok()
}

/// What follows from each variant of the document.
#[inline(never)]
pub fn columns(state: &State) -> Vec<Judged> {
    let variants = state.document().variants.iter();
    variants
        .map(|variant| (variant.clone(), column(state, variant)))
        .collect()
}

/// The same, of those that are worked out already.
pub fn known(state: &State) -> Vec<Judged> {
    let variants = state.document().variants.iter();
    variants
        .filter_map(|variant| Some((variant.clone(), Ok(kept(state, variant)?))))
        .collect()
}

fn kept(state: &State, variant: &Variant) -> Option<Rc<Column>> {
    let memo = state.compared.memo.0.borrow();
    memo.iter().find_map(|(report, patch, column)| {
        let same = Rc::ptr_eq(report, state.result_in_force()) && *patch == variant.patch;
        (same && column.variant.id == variant.id).then(|| column.clone())
    })
}

fn column(state: &State, variant: &Variant) -> Result<Rc<Column>, Issues> {
    if let Some(column) = kept(state, variant) {
        return Ok(column);
    }
    let column = Rc::new(judge(state, variant)?);
    let mut memo = state.compared.memo.0.borrow_mut();
    memo.push((
        state.result_in_force().clone(),
        variant.patch.clone(),
        column.clone(),
    ));
    if memo.len() > KEPT {
        memo.remove(0);
    }
    Ok(column)
}

fn judge(state: &State, variant: &Variant) -> Result<Column, Issues> {
    let agreement = Arc::new(variant.terms(state.agreement())?);
    let same = *agreement == *state.agreement();
    let judged = match same {
        true => state.result_in_force().clone(),
        false => {
            let document = Document {
                agreement: agreement.clone(),
                variants: Arc::default(),
                ..state.document().clone()
            };
            Rc::new(Report::new(&document, &state.holidays)?)
        }
    };
    let (before, after) = (
        Side {
            agreement: state.agreement(),
            report: state.result_in_force(),
            answer: None,
        },
        Side {
            agreement: &agreement,
            report: &judged,
            answer: None,
        },
    );
    let headline = compare::headline(&before, &after);
    let changes = compare::changes(before.agreement, after.agreement);
    let flips = match same {
        true => Vec::new(),
        false => compare::flips(before.report, after.report),
    };
    Ok(Column {
        variant: variant.clone(),
        agreement,
        judged,
        headline,
        changes,
        flips,
        whys: RefCell::default(),
        asked: RefCell::default(),
    })
}
