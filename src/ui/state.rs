//! Everything the widget knows, as one value, and every way it can change.
//!
//! No Yew and no browser: `cargo test --features ui` runs it natively. An edit is applied to the
//! document, judged, and only then becomes the state; what cannot be judged leaves the last good
//! result in place and is reported in [`State::refused`].

use crate::document::agreement::Agreement;
use crate::document::outages::{GivenFigure, Outage, Sample};
use crate::document::tickets::{TicketRow, Tickets};
use crate::document::variant::Variant;
use crate::document::{Document, Question, Sound};
use crate::example;
use crate::holidays::HolidayData;
use crate::holidays::index::Entry;
use crate::import::DayOrder;
use crate::issue::Issues;
use crate::report::{self, Answer};
use crate::time::{Instant, When};
use crate::ui::compare::Compared;
use crate::ui::compare::act::{self, Act};
use crate::ui::credit::published::Published;
use crate::ui::judged::Judged;
use crate::ui::language::Spoken;
use crate::ui::page::Page;
use crate::ui::take::brought::Brought;
use crate::ui::take::{self, Take};
use crate::ui::tickets::listing::Listed;
use crate::ui::tickets::view::{Show, TicketsView};
use crate::zone::Zone;
use std::cell::Cell;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

/// How many rows a file may have unless the host says otherwise.
pub const MAX_ROWS: usize = 1_000_000;

/// How many edits can be taken back.
const UNDO_DEPTH: usize = 100;

/// How many events their tickets may have together: each edit of one of many keeps a list of its own.
const UNDO_EVENTS: usize = 4_000_000;

/// The tab that is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum View {
    /// One ticket.
    #[default]
    Ticket,
    /// All tickets.
    Tickets,
    /// Compare terms.
    Compare,
}

/// The clauses of the agreement, in the order of the panel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Clause {
    /// The name of the agreement.
    Name,
    /// Service hours.
    Hours,
    /// Holidays.
    Holidays,
    /// Targets.
    Targets,
    /// Pauses.
    Pauses,
    /// Service credits.
    Credits,
    /// The rules that may be left open.
    Rules,
    /// The figures of compliance.
    Figures,
    /// Warnings.
    Warnings,
    /// How available services must be.
    Availability,
}

/// How the agreement panel is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum TermsPanel {
    /// Open where there is room beside the results.
    #[default]
    Auto,
    /// Open.
    Open,
    /// Folded to a sentence.
    Closed,
    /// Not there.
    Hidden,
}

/// Where the tickets come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// The example.
    Example,
    /// The host page or a document that was opened.
    Given,
    /// A file or a paste.
    Import(Rc<ImportSource>),
}

/// What is worth saying about an import.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportSource {
    /// The file's name; empty for a paste.
    pub name: String,
    /// Rows read.
    pub rows: usize,
    /// Rows left out.
    pub left_out: usize,
    /// The zone in which its times were read, if they had no offset.
    pub zone: Option<String>,
    /// In which order day and month were read, if it mattered.
    pub day_order: Option<DayOrder>,
    /// Whether it said when statuses changed; without that it has no pauses.
    pub status_history: bool,
}

/// Why the document changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// A person edited it.
    Edit,
    /// Taken back.
    Undo,
    /// Done again.
    Redo,
    /// The host set it.
    Host,
    /// A link brought it.
    Link,
    /// It was saved in this browser.
    Draft,
    /// Everything was forgotten.
    Reset,
}

/// What undo brings back.
#[derive(Clone, Debug, PartialEq)]
pub struct Snapshot {
    /// The document.
    pub document: Rc<Document>,
    /// Where its tickets come from.
    pub source: Source,
}

/// What an edit is compared with: how things stood when its clause was opened.
#[derive(Clone, Debug)]
pub struct Baseline {
    /// The document then.
    pub document: Rc<Document>,
    /// The report then.
    pub report: Rc<Judged>,
    /// The answer then.
    pub answer: Option<Rc<Answer>>,
    /// How many edits there were to take back then.
    pub depth: usize,
}

/// A result that is being worked out in slices.
#[derive(Debug)]
pub struct Pending {
    /// What is judged.
    pub judged: Rc<Judged>,
    /// How many of its tickets are judged by now.
    pub done: Cell<usize>,
    /// How things stood at the last result.
    before: State,
}

/// Everything the widget knows.
#[derive(Clone, Debug)]
pub struct State {
    /// What is judged, and where its tickets come from.
    pub current: Snapshot,
    /// What follows from the agreement and the tickets; while something is pending, the last result.
    pub report: Rc<Judged>,
    /// The result that is to come, if it takes long.
    pub pending: Option<Rc<Pending>>,
    /// The rows of many tickets, which take long to sort.
    pub listed: Option<Rc<Listed>>,
    /// What follows for the question.
    pub answer: Option<Rc<Answer>>,
    /// The faults of the last edit, if it was not accepted, and the clause it was made in.
    pub refused: Option<(Option<Clause>, Issues)>,
    /// The holiday presets that are loaded.
    pub holidays: Rc<HolidayData>,
    /// The instant that the host calls now.
    pub now: Instant,
    /// What the clock of the page has come to since then, where nothing pins it.
    pub clock: Option<Instant>,
    /// The tab.
    pub view: View,
    /// The panel.
    pub terms: TermsPanel,
    /// Whether a narrow widget shows the folded panel open.
    pub terms_shown: bool,
    /// The clauses whose editor is open.
    pub open_clauses: BTreeMap<Clause, Baseline>,
    /// Whether the terms can be edited.
    pub readonly: bool,
    /// The built-in agreement of the example, if not the one in the engine.
    pub preset: Option<Arc<Agreement>>,
    /// Whether it starts without the example's tickets.
    pub no_example: bool,
    /// How many rows a file may have that is used as a whole.
    pub max_rows: usize,
    /// Whether the first paint is over: what has to wait for it, such as figures from all tickets, may show.
    pub painted: bool,
    /// The language in force.
    pub language: Spoken,
    /// What the page around the widget chose.
    pub page: Page,
    /// What is shown of the tickets.
    pub tickets_view: TicketsView,
    /// What is compared.
    pub compared: Rc<Compared>,
    /// What is shared, kept and taken away, as far as it is on screen.
    pub take: Take,
    past: Vec<Snapshot>,
    future: Vec<Snapshot>,
    /// The presets that can be loaded, once somebody asked what there is.
    pub offered: Rc<Vec<Entry>>,
    /// The published agreements that one can start from, as far as they were asked for.
    pub published: Rc<Published>,
}

/// A change of the state.
#[derive(Clone, Debug)]
pub enum Action {
    /// The first paint is over.
    Painted,
    /// Shows a tab.
    View(View),
    /// Folds or unfolds the agreement in a narrow widget.
    ShowTerms(bool),
    /// Opens or closes a clause's editor.
    OpenClause(Clause, bool),
    /// Asks something else.
    Question(Question),
    /// Goes on with the last edit of the question, such as the next digit of a time: one step of undo.
    Amend(Question),
    /// Edits the agreement in a clause.
    Agreement(Clause, Box<Agreement>),
    /// Replaces the ticket at a position, or adds one at the end.
    Ticket(usize, Box<TicketRow>),
    /// Brings in other tickets, judged as of an instant, maybe with terms adapted to them.
    Import {
        /// The tickets.
        tickets: Arc<Tickets>,
        /// Where they come from.
        source: Rc<ImportSource>,
        /// The instant of judging: that of the latest event.
        as_of: Instant,
        /// The agreement with what the import suggests, such as pause rules for its statuses.
        agreement: Option<Box<Agreement>>,
    },
    /// Opens a document.
    Open(Box<Document>),
    /// A file that was to be opened cannot be read.
    Refuse(Issues),
    /// Judges open tickets as of another instant.
    AsOf(When),
    /// Shows something else of the tickets.
    Show(Show),
    /// A result that was pending is here.
    Settled,
    /// The rows of many tickets are sorted.
    Listed(Rc<Listed>),
    /// Takes the example's tickets where there are none.
    Example,
    /// Gives up a result that is pending: back to how things stood at the last one.
    GiveUp,
    /// Takes the last edit back.
    Undo,
    /// Takes edits back until this many are left, as one step; each can be done again.
    UndoTo(usize),
    /// Does it again.
    Redo,
    /// The host sets parts of the document.
    Host(Box<HostDocument>),
    /// Brings in other outages.
    Outages(Arc<Vec<Outage>>),
    /// Looks at a published agreement, by its id.
    LookAt(String),
    /// Compares terms.
    Compare(Act),
    /// Shares, keeps, takes away.
    Take(take::Act),
    /// Uses what a link brings.
    Bring(Box<Brought>),
}

/// The parts of a document that a host may set, each on its own.
#[derive(Clone, Debug, Default)]
pub struct HostDocument {
    /// The built-in agreement that the example has; `Some(None)` is the one in the engine.
    pub preset: Option<Option<Arc<Agreement>>>,
    /// The terms; `Some(None)` returns to the example.
    pub agreement: Option<Option<Box<Agreement>>>,
    /// The tickets; `Some(None)` returns to the example.
    pub tickets: Option<Option<Tickets>>,
    /// The question; `Some(None)` returns to the example.
    pub question: Option<Option<Question>>,
    /// The instant of judging.
    pub now: Option<Instant>,
    /// When services were down.
    pub outages: Option<Vec<Outage>>,
    /// Requests of services.
    pub samples: Option<Vec<Sample>>,
    /// Figures that somebody else took.
    pub figures: Option<Vec<GivenFigure>>,
    /// Other terms to compare with.
    pub variants: Option<Vec<Variant>>,
}

impl HostDocument {
    /// Whether it sets a part of the document; `now` is none.
    pub(in crate::ui) fn sets_data(&self) -> bool {
        let terms = self.agreement.is_some() || self.tickets.is_some() || self.question.is_some();
        let known = self.outages.is_some() || self.samples.is_some() || self.figures.is_some();
        terms || known || self.variants.is_some() || self.preset.is_some()
    }
}

impl Action {
    /// The terms that it brings in.
    pub fn agreement(&self) -> Option<&Agreement> {
        match self {
            Action::Agreement(_, agreement) => Some(agreement),
            Action::Import { agreement, .. } => agreement.as_deref(),
            Action::Open(document) => Some(&document.agreement),
            Action::Bring(brought) => Some(&brought.agreement),
            _ => None,
        }
    }
}

impl State {
    /// The example as of `now`; its tickets come when the first paint is over.
    pub fn example(now: Instant) -> State {
        let holidays = Rc::new(HolidayData::default());
        let document = Rc::new(example::asked(now));
        let (report, answer) = judge(&document, &holidays, &[], Sound::None, false)
            .expect("the example is judged by its own tests");
        State {
            current: Snapshot {
                document,
                source: Source::Example,
            },
            report,
            pending: None,
            listed: None,
            answer,
            refused: None,
            holidays,
            now,
            clock: None,
            view: View::default(),
            terms: TermsPanel::default(),
            terms_shown: false,
            open_clauses: BTreeMap::new(),
            readonly: false,
            preset: None,
            no_example: false,
            max_rows: MAX_ROWS,
            painted: false,
            language: None,
            page: None,
            tickets_view: TicketsView::default(),
            compared: Rc::default(),
            take: None,
            past: Vec::new(),
            future: Vec::new(),
            offered: Rc::default(),
            published: Rc::default(),
        }
    }

    /// The presets that an agreement names and that are not loaded.
    pub fn presets_wanted(&self, agreement: &Agreement) -> Vec<String> {
        let named = agreement
            .calendars
            .values()
            .filter_map(|calendar| calendar.holidays.preset.as_ref());
        let mut wanted: Vec<String> = named
            .filter(|id| self.holidays.get(id).is_none())
            .cloned()
            .collect();
        wanted.sort_unstable();
        wanted.dedup();
        wanted
    }

    /// Whether there are no tickets, not even those of the example.
    pub fn is_empty(&self) -> bool {
        let none = self.current.source == Source::Example && self.document().tickets.is_empty();
        none && self.no_example && self.tickets_view.open.is_none()
    }

    /// The document.
    pub fn document(&self) -> &Document {
        &self.current.document
    }

    /// The terms.
    pub fn agreement(&self) -> &Agreement {
        &self.current.document.agreement
    }

    /// The agreement's zone.
    pub fn zone(&self) -> Zone {
        Zone::named(&self.agreement().time_zone).unwrap_or(Zone::UTC)
    }

    /// How many edits there are to take back.
    pub fn edits(&self) -> usize {
        self.past.len()
    }

    /// Whether there is an edit to take back.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether there is an edit to do again.
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// Answers the question with some of it changed, such as "what if resolved then?".
    pub fn ask(&self, question: &Question) -> Option<Answer> {
        report::ask(
            &self.current.document.agreement,
            &self.holidays,
            question,
            self.as_of(),
        )
        .ok()
    }

    /// The state once the clock of the page has come to an instant; nothing where nobody sees the difference.
    #[inline(never)]
    pub fn ticked(&self, clock: Instant) -> Option<State> {
        let minute = |at: Instant| at.0.div_euclid(60);
        let question = self.current.document.question.as_ref();
        let is_seen =
            self.view == View::Ticket && question.is_some_and(|question| question.open_now);
        let moves = self.clock.map(minute) != Some(minute(clock));
        (is_seen && moves).then(|| State {
            clock: Some(clock),
            ..self.clone()
        })
    }

    /// The state in which the question is asked by the clock of the page, unless somebody chose another instant: how
    /// much is left must not be that of an hour ago. It counts whole minutes, as questions do. Tickets stay judged as
    /// of the instant that stands beside them.
    #[inline(never)]
    pub fn at_clock(&self) -> Option<State> {
        let document = &self.current.document;
        let follows = document.as_of == When::At(self.now);
        let Instant(clock) = self.clock.filter(|_| follows)?;
        let now = Instant(clock - clock.rem_euclid(60));
        let current = Snapshot {
            document: Rc::new(Document {
                as_of: When::At(now),
                ..(**document).clone()
            }),
            ..self.current.clone()
        };
        let mut next = State {
            current,
            now,
            ..self.clone()
        };
        let question = document.question.as_ref();
        next.answer = question.and_then(|question| next.ask(question).map(Rc::new));
        Some(next)
    }

    /// The instant of judging.
    pub fn as_of(&self) -> Instant {
        report::read(self.current.document.as_of, self.zone())
    }

    /// The state after an action, with the cause if the document changed.
    #[must_use]
    pub fn apply(&self, action: Action) -> (State, Option<Cause>) {
        let imported = matches!(action, Action::Import { .. });
        let leaves = matches!(action, Action::View(_));
        let (mut next, cause) = self.change(action);
        let (before, now) = (&self.current, &next.current);
        let others = before.source != now.source
            || before.document.tickets.len() > now.document.tickets.len();
        if others || imported && cause.is_some() {
            next.tickets_view = next.tickets_view.of_other_tickets();
            next.tickets_view.news = imported;
        } else if cause.is_some() || leaves {
            next.tickets_view.news = false;
        }
        if next.compared.editing.is_some() {
            next = act::settled(next);
        }
        (next, cause)
    }

    fn change(&self, action: Action) -> (State, Option<Cause>) {
        if self.compared.editing.is_some()
            && let Some(done) = act::in_place(self, &action)
        {
            return done;
        }
        let mut next = State {
            refused: None,
            ..self.clone()
        };
        let document = || (*self.current.document).clone();
        let source = self.current.source.clone();
        match action {
            Action::Painted => {
                if !self.painted {
                    next = self.with_tickets();
                }
                next.painted = true;
            }
            Action::View(view) => {
                // Who is faster than the rest of the engine waits for it.
                if view != View::Ticket && !self.painted {
                    next = self.with_tickets();
                }
                next.view = view;
            }
            Action::Show(show) => next.tickets_view = next.tickets_view.apply(show),
            Action::Refuse(issues) => next.refused = Some((None, issues)),
            Action::ShowTerms(shown) => next.terms_shown = shown,
            Action::OpenClause(clause, true) => {
                let (report, answer) = (self.result_in_force().clone(), self.answer.clone());
                next.open_clauses.entry(clause).or_insert(Baseline {
                    document: self.current.document.clone(),
                    report,
                    answer,
                    depth: self.past.len(),
                });
            }
            Action::OpenClause(clause, false) => {
                next.open_clauses.remove(&clause);
            }
            Action::Question(question) => {
                return self.edit(
                    None,
                    Document {
                        question: Some(question),
                        ..document()
                    },
                    source,
                );
            }
            Action::Amend(question) => {
                let (mut next, cause) = self.apply(Action::Question(question));
                if cause.is_some() && self.can_undo() {
                    next.past.pop();
                }
                return (next, cause);
            }
            Action::Agreement(clause, agreement) => {
                let document = with_agreement(document(), *agreement);
                return self.edit(Some(clause), document, source);
            }
            Action::Ticket(position, row) => {
                let tickets = Arc::new(self.current.document.tickets.with(position, &row));
                let document = Document {
                    tickets,
                    ..document()
                };
                return self.edit_knowing(Sound::But(position), None, document, source);
            }
            Action::Import {
                tickets,
                source,
                as_of,
                agreement,
            } => {
                let mut document = Document {
                    tickets,
                    as_of: When::At(as_of),
                    ..document()
                };
                if let Some(agreement) = agreement {
                    document = with_agreement(document, *agreement);
                }
                // What is wrong in a file, the importer leaves out.
                return self.edit_knowing(Sound::All, None, document, Source::Import(source));
            }
            Action::Open(document) => return self.edit(None, *document, Source::Given),
            Action::AsOf(as_of) => {
                return self.edit(
                    None,
                    Document {
                        as_of,
                        ..document()
                    },
                    source,
                );
            }
            Action::Settled => {
                let pending = next.pending.take();
                if let Some(pending) = pending.filter(|pending| !pending.judged.is_long()) {
                    next.report = pending.judged.clone();
                }
            }
            Action::Listed(listed) => {
                // The rows of a result that is to come come with it.
                let pending = self.pending.as_ref();
                if pending.is_some_and(|one| Rc::ptr_eq(&one.judged, &listed.needs.report)) {
                    next.report = listed.needs.report.clone();
                    next.pending = None;
                }
                next.listed = Some(listed);
            }
            Action::Example => {
                let document = Document {
                    tickets: self.example_tickets(),
                    ..document()
                };
                return self.edit(None, document, Source::Example);
            }
            Action::GiveUp => {
                if self.pending.is_some() {
                    return (self.at_last_result(), Some(Cause::Undo));
                }
            }
            Action::Undo => {
                if let Some(snapshot) = next.past.pop() {
                    next.future.push(self.current.clone());
                    return (next.restored(self, snapshot), Some(Cause::Undo));
                }
            }
            Action::UndoTo(left) => {
                let kept = left.min(next.past.len());
                let mut taken = None;
                for snapshot in next.past.drain(kept..).rev() {
                    let later = taken.replace(snapshot);
                    next.future
                        .push(later.unwrap_or_else(|| self.current.clone()));
                }
                if let Some(snapshot) = taken {
                    return (next.restored(self, snapshot), Some(Cause::Undo));
                }
            }
            Action::Redo => {
                if let Some(snapshot) = next.future.pop() {
                    next.past.push(self.current.clone());
                    return (next.restored(self, snapshot), Some(Cause::Redo));
                }
            }
            Action::Host(host) => return self.set_by_host(*host),
            Action::Compare(act) => return act::apply(self, act),
            Action::Take(act) => return (take::apply(self, act), None),
            Action::Bring(brought) => return take::bring(self, &brought),
            Action::LookAt(id) => next.published = Rc::new(self.published.looking(id)),
            Action::Outages(outages) => {
                let document = Document {
                    outages,
                    ..document()
                };
                return self.edit(None, document, source);
            }
        }
        (next, None)
    }

    /// Judges an edited document; it becomes the state only if it can be judged.
    pub(in crate::ui) fn edit(
        &self,
        clause: Option<Clause>,
        document: Document,
        source: Source,
    ) -> (State, Option<Cause>) {
        self.edit_knowing(Sound::None, clause, document, source)
    }

    /// The same where tickets are known to have no faults; those that the document keeps have none.
    fn edit_knowing(
        &self,
        known: Sound,
        clause: Option<Clause>,
        document: Document,
        source: Source,
    ) -> (State, Option<Cause>) {
        let snapshot = Snapshot {
            document: Rc::new(document),
            source,
        };
        if snapshot == self.current {
            return (
                State {
                    refused: None,
                    ..self.clone()
                },
                None,
            );
        }
        match self.judged(&snapshot, known) {
            Ok((report, answer)) => {
                let mut past = self.past.clone();
                let mut open_clauses = self.open_clauses.clone();
                past.push(self.current.clone());
                while past.len() > UNDO_DEPTH || past.len() > 1 && events_of(&past) > UNDO_EVENTS {
                    past.remove(0);
                    for baseline in open_clauses.values_mut() {
                        baseline.depth = baseline.depth.saturating_sub(1);
                    }
                }
                let next = State {
                    open_clauses,
                    current: snapshot,
                    answer,
                    refused: None,
                    past,
                    future: Vec::new(),
                    ..self.clone()
                };
                (next.with_result(self, report), Some(Cause::Edit))
            }
            Err(issues) => (
                State {
                    refused: Some((clause, issues)),
                    ..self.clone()
                },
                None,
            ),
        }
    }

    /// `before` is the state that an action was made on, and this the one after all but its judging.
    fn restored(self, before: &State, snapshot: Snapshot) -> State {
        match before.judged(&snapshot, Sound::None) {
            Ok((report, answer)) => State {
                current: snapshot,
                answer,
                ..self
            }
            .with_result(before, report),
            Err(issues) => State {
                refused: Some((None, issues)),
                ..self
            },
        }
    }

    /// The state with its result, or with the last one of the state before if this one takes long.
    fn with_result(self, before: &State, judged: Rc<Judged>) -> State {
        if !judged.is_long() {
            return State {
                report: judged,
                pending: None,
                ..self
            };
        }
        let pending = match &before.pending {
            Some(pending) if Rc::ptr_eq(&pending.judged, &judged) => pending.clone(),
            _ => Rc::new(Pending {
                judged,
                done: Cell::new(0),
                before: before.at_last_result(),
            }),
        };
        State {
            report: before.report.clone(),
            pending: Some(pending),
            ..self
        }
    }

    /// How things stood at the last result, as far as it goes into one; itself if nothing is pending.
    pub fn at_last_result(&self) -> State {
        let Some(pending) = &self.pending else {
            return self.clone();
        };
        let before = &pending.before;
        State {
            current: before.current.clone(),
            report: before.report.clone(),
            answer: before.answer.clone(),
            past: before.past.clone(),
            future: before.future.clone(),
            pending: None,
            ..self.clone()
        }
    }

    /// The terms of the document and what its tickets come to; these are judged here and now if nobody has looked at
    /// them yet, which takes its time when they are many ([`Judged::is_long`]).
    pub fn result_in_force(&self) -> &Rc<Judged> {
        self.pending
            .as_ref()
            .map_or(&self.report, |pending| &pending.judged)
    }

    fn judged(
        &self,
        snapshot: &Snapshot,
        known: Sound,
    ) -> Result<(Rc<Judged>, Option<Rc<Answer>>), Issues> {
        let pending = self.pending.as_ref().map(|pending| &pending.judged);
        let reports: Vec<&Rc<Judged>> = pending.into_iter().chain([&self.report]).collect();
        let (before, now) = (&self.current.document, &snapshot.document);
        let is_read_alike =
            before.agreement.time_zone == now.agreement.time_zone || now.tickets.are_of_any_zone();
        let known = match Arc::ptr_eq(&before.tickets, &now.tickets) && is_read_alike {
            true => Sound::All,
            false => known,
        };
        // What became of the same variants of the same terms is known.
        let variants_known = !now.variants.is_empty() && same_variants(before, now);
        judge(now, &self.holidays, &reports, known, variants_known)
    }

    /// The state with the example's tickets where the example is shown.
    #[inline(never)]
    fn with_tickets(&self) -> State {
        let tickets = self.example_tickets();
        let fill = |snapshot: &Snapshot| match snapshot.source {
            Source::Example if !self.no_example && snapshot.document.tickets.is_empty() => {
                Snapshot {
                    document: Rc::new(Document {
                        tickets: tickets.clone(),
                        ..(*snapshot.document).clone()
                    }),
                    source: Source::Example,
                }
            }
            _ => snapshot.clone(),
        };
        let mut next = State {
            current: fill(&self.current),
            past: self.past.iter().map(fill).collect(),
            future: self.future.iter().map(fill).collect(),
            ..self.clone()
        };
        // Under the same terms the example's tickets can be judged like any others.
        if let Ok((report, answer)) = self.judged(&next.current, Sound::None) {
            (next.report, next.answer) = (report, answer);
        }
        next
    }

    /// The example as far as it is there.
    fn example_at(&self, now: Instant) -> Document {
        let is_there = self.painted && !self.no_example;
        let mut document = match &self.preset {
            None => example::asked(now),
            Some(terms) => example::asked_under(terms, &self.holidays, now),
        };
        if is_there || !self.current.document.tickets.is_empty() {
            let at = State {
                now,
                ..self.clone()
            };
            document.tickets = at.example_tickets();
        }
        document
    }

    fn example_tickets(&self) -> Arc<Tickets> {
        match &self.preset {
            None => example::tickets(self.now),
            Some(terms) => example::tickets_under(terms, &self.holidays, self.now),
        }
    }

    /// What the host sets is the new ground: it cannot be taken back.
    fn set_by_host(&self, host: HostDocument) -> (State, Option<Cause>) {
        let mut next = self.clone();
        let mut document = (*self.current.document).clone();
        let sets_data = host.sets_data();
        next.preset = host.preset.unwrap_or_else(|| self.preset.clone());
        next.now = host.now.unwrap_or(self.now);
        next.clock = self.clock.filter(|_| host.now.is_none());
        if next.now != self.now || next.preset != self.preset {
            // What still is the example moves with it; what somebody brought or asked stays.
            let (before, after) = (self.example_at(self.now), next.example_at(next.now));
            if document.agreement == before.agreement {
                document.agreement = after.agreement;
            }
            if document.question == before.question {
                document.question = after.question;
            }
            if document.tickets == before.tickets {
                document.tickets = after.tickets;
            }
            if document.as_of == When::At(self.now) {
                document.as_of = When::At(next.now);
            }
        }
        if let Some(agreement) = host.agreement {
            let own = |given: Box<Agreement>| Arc::new(*given);
            let agreement = agreement.map_or_else(|| next.example_at(next.now).agreement, own);
            document = with_agreement(document, agreement);
        }
        match host.tickets {
            Some(Some(tickets)) => {
                document.tickets = Arc::new(tickets);
                document.as_of = When::At(next.now);
                next.current.source = Source::Given;
            }
            Some(None) => {
                let example = next.example_at(next.now);
                document = Document {
                    tickets: example.tickets,
                    as_of: example.as_of,
                    ..document
                };
                next.current.source = Source::Example;
            }
            None => {}
        }
        if let Some(question) = host.question {
            document.question = question.or_else(|| next.example_at(next.now).question);
        }
        document.outages = host.outages.map_or(document.outages, Arc::new);
        document.samples = host.samples.map_or(document.samples, Arc::new);
        document.figures = host.figures.map_or(document.figures, Arc::new);
        document.variants = host.variants.map_or(document.variants, Arc::new);
        let snapshot = Snapshot {
            document: Rc::new(document),
            source: next.current.source.clone(),
        };
        if snapshot == self.current {
            return (next, None);
        }
        match self.judged(&snapshot, Sound::None) {
            Ok((report, answer)) if !sets_data => {
                let next = State {
                    current: snapshot,
                    answer,
                    ..next
                };
                (next.with_result(self, report), Some(Cause::Host))
            }
            Ok((report, answer)) => {
                let next = State {
                    current: snapshot,
                    answer,
                    refused: None,
                    past: Vec::new(),
                    future: Vec::new(),
                    open_clauses: BTreeMap::new(),
                    ..next
                };
                (next.with_result(self, report), Some(Cause::Host))
            }
            Err(issues) => (
                State {
                    refused: Some((None, issues)),
                    ..self.clone()
                },
                None,
            ),
        }
    }
}

/// The document under other terms; a question about a priority that is gone asks about the first one.
pub fn with_agreement(mut document: Document, agreement: impl Into<Arc<Agreement>>) -> Document {
    let agreement = agreement.into();
    if !document.variants.is_empty() {
        document.variants = act::under(&document, &agreement);
    }
    if let Some(question) = &mut document.question {
        let known = agreement
            .priorities
            .iter()
            .any(|priority| priority.id == question.priority);
        if let (false, Some(first)) = (known, agreement.priorities.first()) {
            question.priority.clone_from(&first.id);
        }
    }
    Document {
        agreement,
        ..document
    }
}

/// The events of all ticket lists that snapshots hold on to.
fn events_of(past: &[Snapshot]) -> usize {
    let mut known: Option<&Arc<Tickets>> = None;
    let lists = past.iter().map(|snapshot| &snapshot.document.tickets);
    let events = lists.map(|list| match known.replace(list) {
        Some(before) if Arc::ptr_eq(before, list) => 0,
        _ => list.events(),
    });
    events.sum()
}

/// Report and answer of a document; the report is kept if only the question changed.
fn judge(
    document: &Document,
    holidays: &HolidayData,
    reports: &[&Rc<Judged>],
    known: Sound,
    variants_known: bool,
) -> Result<(Rc<Judged>, Option<Rc<Answer>>), Issues> {
    let issues = match variants_known {
        true => Document {
            variants: Arc::default(),
            ..document.clone()
        }
        .validate_but(known),
        false => document.validate_but(known),
    };
    if !issues.is_empty() {
        return Err(Issues(issues));
    }
    let mut same = reports.iter().filter(|report| report.is_of(document));
    let report = match same.next() {
        Some(report) => Rc::clone(report),
        None => Rc::new(Judged::new(document, holidays)?),
    };
    let zone = Zone::named(&document.agreement.time_zone).unwrap_or(Zone::UTC);
    let as_of = report::read(document.as_of, zone);
    let ask = |question| report::ask(&document.agreement, holidays, question, as_of).map(Rc::new);
    let answer = document.question.as_ref().map(ask).transpose()?;
    Ok((report, answer))
}

fn same_variants(before: &Document, now: &Document) -> bool {
    Arc::ptr_eq(&before.agreement, &now.agreement) && Arc::ptr_eq(&before.variants, &now.variants)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_clock_of_the_page_moves_what_is_left_and_nothing_else() {
        let at = |text: &str| text.parse().unwrap();
        let mut state = State::example(at("2026-11-24T09:00:00Z"));
        let mut question = state.document().question.clone().unwrap();
        question.open_now = true;
        state = state.apply(Action::Question(question)).0;
        let margin = |state: &State| state.answer.as_ref().map(|answer| answer.resolution.margin);
        assert!(state.at_clock().is_none());

        state = state.ticked(at("2026-11-24T09:20:30Z")).unwrap();
        assert!(state.ticked(at("2026-11-24T09:20:50Z")).is_none());
        let later = state.at_clock().unwrap();
        // Both are service time: Tuesday from nine o'clock on.
        assert_eq!(margin(&state).map(|left| left - 1200), margin(&later));
        assert!(Rc::ptr_eq(&later.report, &state.report));

        // Whoever chose an instant, or sets one, has that.
        let chosen = When::At(at("2026-11-24T09:10:00Z"));
        assert!(state.apply(Action::AsOf(chosen)).0.at_clock().is_none());
        let host = HostDocument {
            now: Some(state.now),
            ..HostDocument::default()
        };
        let (set, _) = state.apply(Action::Host(Box::new(host)));
        assert!(set.at_clock().is_none());
    }

    #[test]
    fn another_now_moves_the_example_and_nothing_else() {
        let state = State::example("2026-11-24T12:00:00Z".parse().unwrap())
            .apply(Action::Painted)
            .0;
        let later = HostDocument {
            now: Some("2026-12-08T12:00:00Z".parse().unwrap()),
            ..HostDocument::default()
        };
        let (moved, _) = state.apply(Action::Host(Box::new(later.clone())));
        assert_ne!(moved.document().question, state.document().question);
        assert_ne!(moved.document().tickets, state.document().tickets);

        let asked = Question {
            priority: "P1".to_owned(),
            ..state.document().question.clone().unwrap()
        };
        let (edited, _) = state.apply(Action::Question(asked.clone()));
        let (moved, _) = edited.apply(Action::Host(Box::new(later)));
        assert_eq!(moved.document().question, Some(asked));
        assert!(
            moved.can_undo(),
            "an edit can be taken back whatever the host calls now"
        );
        let (same, _) = moved.apply(Action::Host(Box::default()));
        assert!(same.can_undo(), "setting nothing changes nothing");
    }

    #[test]
    fn going_on_with_an_edit_is_one_step_of_undo() {
        let state = State::example("2026-11-24T12:00:00Z".parse().unwrap())
            .apply(Action::Painted)
            .0;
        let logged_at = |text: &str| Question {
            logged: text.parse().unwrap(),
            ..state.document().question.clone().unwrap()
        };
        let (typing, _) = state.apply(Action::Question(logged_at("2026-11-20T01:40")));
        let (typed, cause) = typing.apply(Action::Amend(logged_at("2026-11-20T12:40")));
        assert_eq!(cause, Some(Cause::Edit));
        assert_eq!(
            typed.document().question,
            Some(logged_at("2026-11-20T12:40"))
        );
        let (back, cause) = typed.apply(Action::Undo);
        assert_eq!(cause, Some(Cause::Undo));
        assert_eq!(back.current, state.current);
        assert!(!back.can_undo());
        // With nothing to go on with it is an edit of its own.
        let (fresh, _) = state.apply(Action::Amend(logged_at("2026-11-20T12:40")));
        assert!(fresh.can_undo());
    }
}
