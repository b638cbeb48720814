//! What the element's script asks and is told, but for what the first paint needs (`widget`): questions that change
//! nothing on screen, an import, the events of a page.
//!
//! One call with a word and a text answers all of them, so that they cost the first paint one name.

use super::compare;
use super::compare::results::VariantResults;
use super::state::{Action, Cause, Source, State};
use super::store::{Store, Told};
use super::take;
use super::text::{say, thrown};
use super::tickets::intake::{self, Intake};
use super::tickets::view::{Choice, Panel};
use crate::clock::{Clock, Status};
use crate::compliance::{MonthFigure, PriorityFigure};
use crate::credits::CreditReport;
use crate::document::agreement::{Agreement, Metric};
use crate::document::read::{At, Read};
use crate::document::{self, Document, Question, Sound};
use crate::import::{self, DayOrder, ImportError, LeftOut, Options, Product, StatusCount};
use crate::issue::{Issue, Issues};
use crate::js::{self, Summary, error, to_js};
use crate::report::{self, Answer, Report};
use crate::sentence::said;
use crate::time::Instant;
use js_sys::{Array, Object, Reflect, Uint8Array};
use serde::Serialize;
use std::rc::Rc;
use std::sync::Arc;
use wasm_bindgen::prelude::*;

/// More tickets than this are in no list of results: they would take longer to write than to judge.
const MOST_LISTED: usize = 10_000;

/// Answers the script: `results`, `figures` (a short form of them), `calculate` (a ticket and maybe a variant, as JSON
/// text), `explain` (the id of a ticket), `imported` (what the last import was); all else is of `take`.
///
/// # Errors
/// A `TypeError` with `issues`.
#[inline(never)]
pub fn answer(store: &Store, word: &str, text: &str) -> Result<JsValue, JsValue> {
    let state = store.current();
    match word {
        "results" => Ok(results(&state.at_last_result())),
        "figures" => Ok(figures(&state)),
        "calculate" => calculate(&state, text).map_err(|issues| error(&issues)),
        "explain" => Ok(js::explain(
            &state.report,
            &state.report.document().tickets,
            text,
        )),
        "imported" => Ok(state
            .tickets_view
            .last
            .as_ref()
            .and_then(|last| last.usable())
            .map_or(JsValue::NULL, |held| {
                imported(held.tickets.len(), &held.import)
            })),
        _ => take::host::answer(store, word, text),
    }
}

/// The short form of the results, which comes with every event.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Figures<'a> {
    as_of: Instant,
    summary: Option<Summary<'a>>,
    credit: Option<&'a CreditReport>,
    duration_ms: f64,
}

fn figures(state: &State) -> JsValue {
    let report: &Report = &state.report;
    to_js(&Figures {
        as_of: report.as_of,
        summary: js::figures(report),
        credit: report.credits.as_ref(),
        duration_ms: state.report.took(),
    })
}

/// One ticket in the results.
#[derive(Serialize)]
struct Listed<'a> {
    id: &'a str,
    response: Clock,
    resolution: Clock,
}

/// Everything that follows from the document.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Results<'a> {
    as_of: Instant,
    summary: Option<Summary<'a>>,
    credit: Option<&'a CreditReport>,
    by_priority: &'a [PriorityFigure],
    by_month: &'a [MonthFigure],
    tickets: Option<Vec<Listed<'a>>>,
    variants: Vec<VariantResults<'a>>,
    report: &'a Report,
}

fn results(state: &State) -> JsValue {
    let report: &Report = &state.report;
    let Some(resolution) = report.metric(Metric::Resolution) else {
        return JsValue::NULL;
    };
    let tickets = &state.report.document().tickets;
    let listed = (tickets.len() <= MOST_LISTED).then(|| {
        let listed = tickets.iter().map(|ticket| Listed {
            id: ticket.id(),
            response: report.clocks_of(Metric::FirstResponse)[ticket.position()],
            resolution: report.clocks_of(Metric::Resolution)[ticket.position()],
        });
        listed.collect()
    });
    let judged = compare::results::judged(state);
    to_js(&Results {
        as_of: report.as_of,
        summary: js::figures(report),
        credit: report.credits.as_ref(),
        by_priority: &resolution.priorities,
        by_month: &resolution.months,
        tickets: listed,
        variants: compare::results::of_variants(state, &judged),
        report,
    })
}

/// A ticket to calculate, and the id of the variant under whose terms.
struct Asked {
    ticket: Question,
    variant: Option<String>,
}

impl Read for Asked {
    fn read(at: At<'_>) -> Asked {
        let fields = at.record(&["ticket", "variant"]);
        Asked {
            ticket: fields.required("ticket"),
            variant: fields.optional("variant"),
        }
    }
}

fn calculate(state: &State, text: &str) -> Result<JsValue, Issues> {
    let Asked { ticket, variant } = document::read(text, "")?;
    let agreement = match variant {
        None => state.current.document.agreement.clone(),
        Some(id) => terms_of(state, &id)?,
    };
    let asked = Document {
        agreement: agreement.clone(),
        question: Some(ticket),
        tickets: Arc::default(),
        variants: Arc::default(),
        ..state.document().clone()
    };
    let issues = asked.validate_but(Sound::None);
    let question = match asked.question {
        Some(question) if issues.is_empty() => question,
        _ => return Err(Issues(issues)),
    };
    let answer = report::ask(&agreement, &state.holidays, &question, state.as_of())?;
    Ok(to_js(&answer))
}

fn terms_of(state: &State, id: &str) -> Result<Arc<Agreement>, Issues> {
    let mut variants = state.document().variants.iter();
    let variant = variants.find(|variant| variant.id == id);
    let unknown = || {
        Issue::new(
            "variant",
            "unknown-variant",
            said!("{0}", thrown::no_variant(id)),
        )
    };
    Ok(Arc::new(
        variant.ok_or_else(unknown)?.terms(state.agreement())?,
    ))
}

/// What an import brought in.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Imported<'a> {
    tickets: usize,
    rows: usize,
    left_out: &'a [LeftOut],
    suggested_pauses: &'a [StatusCount],
}

fn imported(tickets: usize, import: &import::Import) -> JsValue {
    to_js(&Imported {
        tickets,
        rows: import.rows,
        left_out: &import.left_out,
        suggested_pauses: &import.suggested_pauses,
    })
}

/// How a page wants a file to be imported.
struct Wanted {
    name: String,
    confirm: bool,
    options: Options,
}

impl Read for Wanted {
    fn read(at: At<'_>) -> Wanted {
        let fields = at.record(&["name", "confirm", "options"]);
        Wanted {
            name: fields.required("name"),
            confirm: fields.required("confirm"),
            options: fields.required("options"),
        }
    }
}

/// Reads a CSV and puts its tickets in place, as one edit that can be taken back; the agreement stays. Or shows it
/// to a person first, who decides.
///
/// `wanted` is JSON text: the file's `name`, whether a person is to `confirm` it, and the `options` of the importer, whose
/// `priorities` are the agreement's if left out. What the file leaves open is an error whose `questions` say what to ask.
#[inline(never)]
pub fn import(store: &Store, bytes: &[u8], wanted: &str) -> Result<JsValue, JsValue> {
    let Wanted {
        name,
        confirm,
        mut options,
    } = document::read(wanted, "").map_err(|issues| error(&issues))?;
    let state = store.current();
    if options.priorities.is_empty() {
        options.priorities.clone_from(&state.agreement().priorities);
    }
    if confirm {
        let intake = Intake::new(name, bytes.to_vec(), state.agreement(), None);
        let intake = intake.of_at_most(state.max_rows).with(options);
        store.show_panel(Panel::Check(Rc::new(intake)));
        return Ok(JsValue::UNDEFINED);
    }
    if let Ok(look) = import::look(bytes, &options) {
        intake::read_by(&mut options, &look, state.zone());
    }
    let mut import = import::read(bytes, &options).map_err(|failed| match failed {
        ImportError::Failed(issue) => error(&issue.into()),
        ImportError::Ask(ref questions) => {
            let thrown = error(&Issue::new("options", "ask", said!("{0}", failed)).into());
            put(&thrown, "questions", &to_js(questions));
            thrown
        }
    })?;
    let tickets = Arc::new(std::mem::take(&mut import.tickets));
    let told = imported(tickets.len(), &import);
    store.dispatch(Action::Import {
        tickets,
        as_of: import.latest_event.unwrap_or(state.now),
        source: Rc::new(intake::source(&name, &import)),
        agreement: None,
    });
    match &store.current().refused {
        Some((_, issues)) => Err(error(issues)),
        None => Ok(told),
    }
}

fn put(object: &JsValue, key: &str, value: &JsValue) {
    // Setting a property of a fresh object cannot fail.
    let _ = Reflect::set(object, &key.into(), value);
}

/// `sla-ticket-change`.
#[derive(Serialize)]
struct Changed<'a> {
    ticket: &'a Question,
    result: Option<&'a Answer>,
}

/// `sla-import`.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct BroughtIn<'a> {
    name: &'a str,
    rows: usize,
    accepted: usize,
    rejected: usize,
    tickets: usize,
    day_order: Option<DayOrder>,
    zone: Option<&'a str>,
    source: Product,
}

/// `sla-select`.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Selected<'a> {
    ticket_id: &'a str,
    status: Status,
    expanded: bool,
}

/// `sla-view-change`.
#[derive(Serialize)]
struct Leaving {
    view: &'static str,
    previous: &'static str,
}

/// Tells a page what a person did, by events.
#[inline(never)]
pub fn told(
    cause: Option<Cause>,
    before: &State,
    now: &State,
    tell: &dyn Fn(&str, JsValue) -> bool,
) {
    let word = match cause {
        Some(Cause::Host) => return,
        Some(Cause::Edit) => "edit",
        Some(Cause::Undo) => "undo",
        Some(Cause::Redo) => "redo",
        Some(Cause::Link) => "link",
        Some(Cause::Draft) => "draft",
        Some(Cause::Reset) => "reset",
        None => {
            selected(before, now, tell);
            unreadable(before, now, tell);
            left(before, now, tell);
            return;
        }
    };
    if before.agreement() != now.agreement() {
        let change = js::change(before.agreement(), now.agreement(), word);
        tell("sla-change", change);
    }
    let (asked, now_asked) = (&before.document().question, &now.document().question);
    if let Some(ticket) = now_asked.as_ref().filter(|_| asked != now_asked) {
        let result = now.answer.as_deref();
        tell("sla-ticket-change", to_js(&Changed { ticket, result }));
    }
    left(before, now, tell);
}

/// A row of the tickets was opened or closed.
fn selected(before: &State, now: &State, tell: &dyn Fn(&str, JsValue) -> bool) {
    let (shut, open) = (before.tickets_view.open, now.tickets_view.open);
    let Some(position) = open.or(shut).filter(|_| shut != open) else {
        return;
    };
    let tickets = &now.report.document().tickets;
    // A ticket that is being written is none yet.
    let Some(ticket) = tickets.get(position) else {
        return;
    };
    let clocks = now.report.clocks_of(now.tickets_view.metric);
    tell(
        "sla-select",
        to_js(&Selected {
            ticket_id: ticket.id(),
            status: clocks[position].status,
            expanded: open.is_some(),
        }),
    );
}

/// A file cannot be read as it is.
fn unreadable(before: &State, now: &State, tell: &dyn Fn(&str, JsValue) -> bool) {
    let (known, issue) = (before.tickets_view.fault(), now.tickets_view.fault());
    let Some(issue) = issue.filter(|_| known != issue) else {
        return;
    };
    let detail = Object::new();
    put(&detail, "code", &"import-failed".into());
    put(&detail, "message", &say(&issue.message).into());
    put(&detail, "fatal", &JsValue::FALSE);
    put(&detail, "issues", &to_js(&[issue]));
    tell("sla-error", detail.into());
}

/// The place where a file is checked was left, with its tickets or without.
fn left(before: &State, now: &State, tell: &dyn Fn(&str, JsValue) -> bool) {
    let intake = match &before.tickets_view.panel {
        Some(Panel::Check(intake)) => intake,
        // Who has gone back to the choice of a file still has one.
        Some(Panel::Choose(Choice {
            kept: Some(intake), ..
        })) => intake,
        _ => return,
    };
    if now.tickets_view.panel.is_some() {
        return;
    }
    let held = intake.usable().filter(|held| {
        let is_import = matches!(now.current.source, Source::Import(_));
        is_import && Arc::ptr_eq(&held.tickets, &now.document().tickets)
    });
    let detail = held.map(|held| BroughtIn {
        name: &intake.name,
        rows: held.import.rows,
        accepted: held.import.rows - held.import.left_out.len(),
        rejected: held.import.left_out.len(),
        tickets: held.tickets.len(),
        day_order: held.import.day_order,
        zone: held.import.zone.as_deref(),
        source: held.import.product,
    });
    tell("sla-imported", to_js(&detail));
}

/// Asks a page whether a person may go on, which is so unless it says no.
#[inline(never)]
pub fn asks(told: &Told, now: &State, tell: &dyn Fn(&str, JsValue) -> bool) -> bool {
    match told {
        Told::Leaving(view) => tell(
            "sla-view-change",
            to_js(&Leaving {
                view: view.name(),
                previous: now.view.name(),
            }),
        ),
        Told::Intake(intake) => {
            let bytes = intake.bytes();
            let detail = Object::new();
            put(&detail, "name", &intake.name.as_str().into());
            put(&detail, "size", &JsValue::from(bytes.len() as f64));
            let kind = if intake.name.is_empty() {
                "paste"
            } else {
                "file"
            };
            put(&detail, "kind", &kind.into());
            put(&detail, "blob", &blob(bytes));
            tell("sla-import-start", detail.into())
        }
        _ => true,
    }
}

/// Bytes as a page takes them: by name, as a binding of its own would stand in the glue.
fn blob(bytes: &[u8]) -> JsValue {
    let class = Reflect::get(&js_sys::global(), &"Blob".into());
    let chunks = Array::of1(&Uint8Array::from(bytes));
    let made = class.ok().and_then(|class| {
        let class = class.dyn_into::<js_sys::Function>().ok()?;
        Reflect::construct(&class, &Array::of1(&chunks)).ok()
    });
    made.unwrap_or(JsValue::NULL)
}
