//! A file that is being checked before its tickets are used: what it held, and what was answered.
//!
//! `import` shows it; nothing is committed before [`Intake::action`]. The reading itself is `import`'s.

use crate::compliance::Month;
use crate::document::agreement::{Agreement, Metric, PauseRule, PauseWhen, Priority};
use crate::document::read::record;
use crate::document::tickets::Tickets;
use crate::export::table::RECORD;
use crate::import::{
    self, DayOrder, Encoding, Import, ImportError, Look, Options, PriorityValue, Question, Seen,
    Source, StatusCount,
};
use crate::issue::Issue;
use crate::sentence::Sentence;
use crate::slices::Job;
use crate::time::Instant;
use crate::ui::state::{Action, ImportSource, MAX_ROWS};
use crate::ui::text::tickets::EN;
use crate::zone::Zone;
use serde::Serialize;
use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;

/// A file and what came of it.
#[derive(Clone, Debug)]
pub struct Intake {
    /// The file's name; empty for a paste.
    pub name: String,
    /// What the person answered.
    pub options: Options,
    /// What the file itself left open, whether it is answered by now or not.
    pub asked: Rc<Vec<Question>>,
    /// What it held.
    pub outcome: Result<Rc<Held>, ImportError>,
    /// How the file begins, read as it was answered; nothing if that cannot be read.
    pub look: Option<Rc<Look>>,
    /// The statuses that are to pause the clock.
    pub pauses: Vec<String>,
    /// How many rows of a long file are read by now.
    pub progress: Rc<Cell<usize>>,
    unread: bool,
    /// How many tickets may be used.
    pub most: usize,
    /// The months of the file, if it holds more tickets than that.
    pub span: Option<(Month, Month)>,
    /// Those of them that were chosen.
    pub months: Option<(Month, Month)>,
    zone: Zone,
    /// Where what the file leaves open is asked anew: the answers to what may be asked again.
    asks: Option<Answers>,
    /// The list of its tickets, of a log that leaves to it when they were logged.
    pub list: Option<Rc<Intake>>,
    /// The log that is to be read beside it, once it can be read itself.
    pub log: Option<Rc<Intake>>,
    /// Whether its header was known, and it is read as the file before.
    pub is_remembered: bool,
    /// What its header says, by which its reading is remembered.
    header: String,
    bytes: Rc<Vec<u8>>,
    /// How its letters are written, as the bytes suggest: found once, for it takes all of them.
    encoding: Option<Encoding>,
}

/// What was answered before.
#[derive(Clone, Debug)]
struct Answers {
    zone: Option<String>,
    day_order: Option<DayOrder>,
}

/// A file up to this many bytes is read at once, a longer one in slices.
const AT_ONCE: usize = 1 << 18;

/// The local times of a file that this tool wrote are those of the agreement's zone.
pub fn read_by(options: &mut Options, look: &Look, zone: Zone) {
    if look.columns.iter().any(|column| column.name == RECORD) {
        options.zone = Some(zone.name().to_owned());
    }
}

/// How a file with a certain header was read, for the next one. It stays on this device.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Known {
    /// What stands for the header, which may name what is nobody's business.
    pub header: String,
    /// The answers that hold for the next file too; of the priorities those that were matched by hand.
    pub options: Options,
}

record!(Known { header, options });

/// Headers that are remembered.
const KNOWN: usize = 20;

/// A file that could be read.
#[derive(Debug)]
pub struct Held {
    /// The tickets.
    pub tickets: Arc<Tickets>,
    /// All else.
    pub import: Import,
}

impl Intake {
    /// Reads a file for an agreement; one with a header that is known, as it was read before.
    pub fn new(
        name: String,
        bytes: Vec<u8>,
        agreement: &Agreement,
        known: Option<&Vec<Known>>,
    ) -> Intake {
        let look = import::look(&bytes, &Options::default()).ok();
        let encoding = look.as_ref().map(|look| look.layout.encoding);
        let header = look
            .as_ref()
            .map_or_else(String::new, |look| fingerprint(&look.columns));
        let mut known = known.into_iter().flatten();
        let known = known
            .rfind(|known| known.header == header)
            .map(|known| known.options.clone());
        let is_remembered = known.is_some();
        let mut options = known.unwrap_or_default();
        let ids = |id: &str| agreement.priorities.iter().any(|own| own.id == id);
        options.priorities.retain(|alias| ids(&alias.id));
        let aliases = std::mem::take(&mut options.priorities);
        options.priorities.clone_from(&agreement.priorities);
        options.priorities.extend(aliases);
        let empty = Intake {
            name,
            options: Options::default(),
            asked: Rc::default(),
            outcome: Err(ImportError::Ask(Vec::new())),
            look: None,
            pauses: Vec::new(),
            progress: Rc::default(),
            unread: false,
            most: MAX_ROWS,
            span: None,
            months: None,
            zone: Zone::named(&agreement.time_zone).unwrap_or(Zone::UTC),
            asks: None,
            list: None,
            log: None,
            is_remembered,
            header,
            bytes: Rc::new(bytes),
            encoding,
        };
        empty.anew(options)
    }

    /// The same where no more than so many tickets may be used.
    #[must_use]
    pub fn of_at_most(self, most: usize) -> Intake {
        Intake { most, ..self }.spanned()
    }

    /// Whether it holds more tickets than may be used.
    pub fn is_too_long(&self) -> bool {
        let held = self.outcome.as_ref();
        held.is_ok_and(|held| held.tickets.len() > self.most)
    }

    /// Reads it again for the tickets that were logged from one month to another.
    #[must_use]
    pub fn during(&self, (first, last): (Month, Month)) -> Intake {
        let chosen = Intake {
            months: Some((first, last.max(first))),
            ..self.clone()
        };
        chosen.with(Options {
            from: Some(first.start(self.zone)),
            to: Some(last.max(first).next().start(self.zone)),
            ..self.options.clone()
        })
    }

    /// What it held, if that can be used as it is.
    pub fn usable(&self) -> Option<&Rc<Held>> {
        let held = self.outcome.as_ref().ok();
        held.filter(|_| !self.unread && !self.is_too_long())
    }

    /// Why it cannot be read.
    pub fn fault(&self) -> Option<&Issue> {
        match &self.outcome {
            Err(ImportError::Failed(issue)) if !self.unread => Some(issue),
            _ => None,
        }
    }

    /// The file as it came.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Whether this is a reading of the same file.
    pub fn is_of(&self, other: &Intake) -> bool {
        Rc::ptr_eq(&self.bytes, &other.bytes)
    }

    /// Looks which months there are to choose from, where some have to be chosen.
    fn spanned(mut self) -> Intake {
        let held = self.outcome.as_ref().ok();
        let reach = held.and_then(|held| held.tickets.reach());
        if let Some((first, last)) = reach.filter(|_| self.span.is_none() && self.is_too_long()) {
            let month = |at| Month::of(Instant(at), self.zone);
            self.span = Some((month(first), month(last)));
        }
        self
    }

    /// Whether it is still to be read, which takes long.
    pub fn is_unread(&self) -> bool {
        self.unread
    }

    /// Whether each of its rows is a change of a ticket.
    pub fn is_log(&self) -> bool {
        let look = self.look.as_ref();
        look.is_some_and(|look| look.source == Source::ChangeLog)
    }

    /// What is to be checked when a file is added to this one: the log beside the list, once the list can be
    /// read; the added file alone if they are not one of each.
    pub fn with_added(self: &Rc<Intake>, added: Rc<Intake>) -> Rc<Intake> {
        let (list, log) = match (self.is_log(), added.is_log()) {
            (false, true) => (self.clone(), added),
            (true, false) => (added, self.clone()),
            _ => return added,
        };
        let list = Intake {
            log: Some(log),
            ..(*list).clone()
        };
        match list.beside() {
            Some(log) => Rc::new(log),
            None => Rc::new(list),
        }
    }

    /// The log that waits for this list, beside it; nothing as long as the list cannot be used.
    pub fn beside(&self) -> Option<Intake> {
        let log = self.log.as_ref().filter(|_| self.usable().is_some())?;
        let log = Intake {
            list: Some(Rc::new(self.clone())),
            ..(**log).clone()
        };
        let mut options = log.options.clone();
        // A priority that was matched in the list is the same one in its log.
        let matched = self.options.priorities.iter();
        let matched = matched.filter(|one| !log.options.priorities.contains(one));
        options.priorities.extend(matched.cloned());
        Some(log.anew(options))
    }

    /// The list beside it, with this log to come back to.
    pub fn list_again(&self) -> Option<Intake> {
        let list = self.list.as_ref()?;
        let log = Intake {
            list: None,
            ..self.clone()
        };
        Some(Intake {
            log: Some(Rc::new(log)),
            ..(**list).clone()
        })
    }

    fn list_bytes(&self) -> usize {
        self.list.as_ref().map_or(0, |list| list.bytes.len())
    }

    /// Its letters, as far as they are UTF-8.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// The work of reading it.
    pub fn job(&self) -> Job<Result<Import, ImportError>> {
        let list = self.list.as_ref();
        let list = list.map(|list| (list.bytes.clone(), list.options.clone()));
        import::job(self.bytes.clone(), self.reading(), list)
    }

    /// Options with the encoding that was found, where they name none.
    fn encoded(&self, options: &Options) -> Options {
        Options {
            encoding: options.encoding.or(self.encoding),
            ..options.clone()
        }
    }

    /// How it is read. Local times of a file that was written here are those of the agreement; of other files
    /// it is asked.
    fn reading(&self) -> Options {
        let mut options = self.encoded(&self.options);
        if let Some(look) = &self.look {
            read_by(&mut options, look, self.zone);
        }
        options
    }

    /// Reads it again with other answers; a long file is left to whoever does its [`Intake::job`].
    #[must_use]
    pub fn with(&self, options: Options) -> Intake {
        let look = import::look(&self.bytes, &self.encoded(&options)).ok();
        let next = Intake {
            look: look.map(Rc::new).or_else(|| self.look.clone()),
            options,
            progress: Rc::default(),
            ..self.clone()
        };
        if self.bytes.starts_with(b"PK\x03\x04") || self.bytes.starts_with(b"\xd0\xcf") {
            return next.told(Err(Issue::new(
                "",
                "spreadsheet",
                Sentence::plain(EN.spreadsheet.english()),
            )
            .into()));
        }
        if self.bytes.len() + self.list_bytes() > AT_ONCE {
            return Intake {
                unread: true,
                ..next
            };
        }
        let outcome = match &self.list {
            None => import::read(&self.bytes, &next.reading()),
            Some(list) => {
                let list = (list.bytes.as_slice(), &list.options);
                import::read_beside(&self.bytes, &next.reading(), list)
            }
        };
        next.told(outcome)
    }

    /// The same with what came of reading it.
    #[must_use]
    pub fn told(&self, outcome: Result<Import, ImportError>) -> Intake {
        let outcome = outcome.map(|mut import| {
            let tickets = Arc::new(std::mem::take(&mut import.tickets));
            Rc::new(Held { tickets, import })
        });
        let suggested = |outcome: &Result<Rc<Held>, ImportError>| -> Vec<String> {
            let all = outcome
                .iter()
                .flat_map(|held| &held.import.suggested_pauses);
            all.map(|count| count.status.clone()).collect()
        };
        let before = suggested(&self.outcome);
        let mut pauses = self.pauses.clone();
        pauses.extend(
            suggested(&outcome)
                .into_iter()
                .filter(|status| !before.contains(status) && !self.pauses.contains(status)),
        );
        let next = Intake {
            outcome,
            pauses,
            unread: false,
            asks: None,
            ..self.clone()
        };
        match &self.asks {
            Some(answers) => next.asked(answers),
            None => next,
        }
        .spanned()
    }

    /// The same with the questions that it came to, read once more with the answers that are there. An order
    /// of day and month that the evidence speaks for is taken.
    fn asked(self, answers: &Answers) -> Intake {
        let asked = match &self.outcome {
            Err(ImportError::Ask(questions)) => Rc::new(questions.clone()),
            _ => Rc::default(),
        };
        let mut kept = self.options.clone();
        for question in asked.iter() {
            match question {
                Question::Zone { .. } => kept.zone.clone_from(&answers.zone),
                Question::DayOrder { .. } => {
                    kept.day_order = answers.day_order.or_else(|| question.likelier());
                }
            }
        }
        let next = Intake { asked, ..self };
        match kept == next.options {
            true => next,
            false => next.with(kept),
        }
    }

    /// Reads it again laid out or mapped in another way: the questions are asked anew, and answers to those
    /// that are asked again stay. Its tickets may have been logged in other months then.
    #[must_use]
    pub fn anew(&self, options: Options) -> Intake {
        let anew = Intake {
            asks: Some(Answers {
                zone: options.zone.clone(),
                day_order: options.day_order,
            }),
            span: None,
            months: None,
            ..self.clone()
        };
        anew.with(Options {
            zone: None,
            day_order: None,
            from: None,
            to: None,
            ..options
        })
    }

    /// Whether a separator would make columns of the file.
    pub fn has_columns(&self, separator: char) -> bool {
        let options = Options {
            separator: Some(separator),
            mapping: Default::default(),
            ..self.options.clone()
        };
        let look = import::look(&self.bytes, &self.encoded(&options));
        look.is_ok_and(|look| look.columns.len() > 1)
    }

    /// What is known of headers, with this one among it.
    pub fn known(&self, before: Option<&Vec<Known>>) -> Rc<Vec<Known>> {
        let of_list = self.list.as_ref().map(|list| list.known(before));
        let before = of_list.as_deref().or(before);
        let mut known = before.cloned().unwrap_or_default();
        known.retain(|known| known.header != self.header);
        let mut options = self.options.clone();
        // A date may be written otherwise in the next file, which has evidence of its own.
        options.day_order = None;
        // Nor does the next file hold the same months.
        (options.from, options.to) = (None, None);
        // What the agreement calls them itself is known without it.
        let mut ids: Vec<String> = Vec::new();
        options.priorities.retain(|priority| {
            let again = ids.contains(&priority.id);
            ids.push(priority.id.clone());
            again
        });
        known.push(Known {
            header: self.header.clone(),
            options,
        });
        let extra = known.len().saturating_sub(KNOWN);
        known.drain(..extra);
        Rc::new(known)
    }

    /// The statuses that look like waiting and do not pause the clock yet.
    pub fn suggestions<'a>(&'a self, agreement: &Agreement) -> Vec<&'a StatusCount> {
        let suggested = self.held().map_or(&[][..], |held| &held.suggested_pauses);
        let all = suggested.iter();
        all.filter(|count| !pauses(agreement, &count.status))
            .collect()
    }

    /// The statuses of the file that pause the clock by the terms as they are.
    pub fn pausing_already<'a>(&'a self, agreement: &Agreement) -> Vec<&'a StatusCount> {
        let all = self.held().map_or(&[][..], |held| &held.statuses).iter();
        all.filter(|count| pauses(agreement, &count.status))
            .collect()
    }

    fn held(&self) -> Option<&Import> {
        self.outcome.as_ref().ok().map(|held| &held.import)
    }

    /// Whether a status is to pause the clock, or is no longer to.
    #[must_use]
    pub fn pausing(&self, status: &str, pauses: bool) -> Intake {
        let mut intake = self.clone();
        intake.pauses.retain(|known| known != status);
        if pauses {
            intake.pauses.push(status.to_owned());
        }
        intake
    }

    /// Reads it again with a priority of the file matched to one of the agreement, or to none.
    #[must_use]
    pub fn matching(&self, value: &str, id: Option<&str>, agreement: &Agreement) -> Intake {
        let mut options = self.options.clone();
        // The importer takes a priority's name for the priority, so another name for it is a match.
        options.priorities.retain(|known| {
            known.name != value || agreement.priorities.iter().any(|own| own == known)
        });
        options.priorities.extend(id.map(|id| Priority {
            id: id.to_owned(),
            name: value.to_owned(),
        }));
        self.with(options)
    }

    /// The priorities that the agreement does not know by themselves, each with its match.
    pub fn unmatched<'a>(&'a self, agreement: &Agreement) -> Vec<&'a PriorityValue> {
        let by_hand = |value: &str| {
            let mut known = self.options.priorities.iter();
            known.any(|known| known.name == value && !agreement.priorities.contains(known))
        };
        let held = self.outcome.as_ref().ok();
        held.map_or(Vec::new(), |held| {
            let all = held.import.priorities.iter();
            all.filter(|priority| priority.id.is_none() || by_hand(&priority.value))
                .collect()
        })
    }

    /// What brings the tickets in, if there are any; `now` judges a file without any event.
    pub fn action(&self, agreement: &Agreement, readonly: bool, now: Instant) -> Option<Action> {
        let held = self.usable().filter(|held| !held.tickets.is_empty())?;
        let import = &held.import;
        let chosen: Vec<String> = self
            .suggestions(agreement)
            .into_iter()
            .filter(|count| !readonly && self.pauses.contains(&count.status))
            .map(|count| count.status.clone())
            .collect();
        Some(Action::Import {
            tickets: held.tickets.clone(),
            source: Rc::new(source(&self.title(), import)),
            as_of: import.latest_event.unwrap_or(now),
            agreement: (!chosen.is_empty()).then(|| Box::new(with_pauses(agreement, &chosen))),
        })
    }

    /// Its name, with that of the list beside it.
    pub fn title(&self) -> String {
        match &self.list {
            Some(list) => [&list.name, " + ", &self.name].concat(),
            None => self.name.clone(),
        }
    }

    /// The rows that were left out, as a file to mend.
    pub fn left_out_csv(&self) -> Option<String> {
        let held = self.outcome.as_ref().ok()?;
        held.import.left_out_csv(&self.bytes, &self.options).ok()
    }
}

/// Whether a rule of the agreement pauses the clock in a status.
fn pauses(agreement: &Agreement, status: &str) -> bool {
    let mut rules = agreement.pauses.iter();
    rules.any(|rule| rule.when.status.iter().any(|known| known == status))
}

/// What stands for the names of columns (FNV-1a).
fn fingerprint(columns: &[Seen]) -> String {
    let names = columns
        .iter()
        .flat_map(|column| column.name.bytes().chain([0]));
    let hash = names.fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{hash:016x}")
}

/// What is worth saying about an import once it is in.
pub fn source(name: &str, import: &Import) -> ImportSource {
    ImportSource {
        name: name.to_owned(),
        rows: import.rows,
        left_out: import.left_out.len(),
        zone: import.zone.clone(),
        day_order: import.day_order,
        status_history: import.status_history,
    }
}

/// The agreement with a pause rule for each status; targets that list their pauses get them too.
fn with_pauses(agreement: &Agreement, statuses: &[String]) -> Agreement {
    let mut agreement = agreement.clone();
    for status in statuses {
        let id = free_id(&agreement, status);
        agreement.pauses.push(PauseRule {
            id: id.clone(),
            when: PauseWhen {
                status: vec![status.clone()],
                reason: Vec::new(),
            },
            ..PauseRule::default()
        });
        for target in &mut agreement.targets {
            if target.metric == Metric::Resolution
                && let Some(paused_by) = &mut target.paused_by
            {
                paused_by.push(id.clone());
            }
        }
    }
    agreement
}

/// An id made of a status's words that no pause rule has.
fn free_id(agreement: &Agreement, status: &str) -> String {
    let lower = status.to_lowercase();
    let words = lower.split(|letter: char| !letter.is_ascii_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let mut id = words.join("-");
    if id.is_empty() {
        id.push_str("pause");
    }
    while agreement.pauses.iter().any(|rule| rule.id == id) {
        id.push_str("-x");
    }
    id
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::clock::Status;
    use crate::document;
    use crate::import::Role;
    use crate::ui::state::{Source, State};
    use crate::ui::text::say;

    const SLICE: &[u8] = include_bytes!("../../../tests/data/servicenow-slice.csv");

    fn example() -> State {
        State::example("2026-11-24T12:00:00Z".parse().unwrap())
            .apply(Action::Painted)
            .0
    }

    #[test]
    fn the_real_log_asks_for_its_zone_and_brings_its_pauses() {
        let state = example();
        let intake = Intake::new("log.csv".into(), SLICE.to_vec(), state.agreement(), None);
        assert!(matches!(intake.asked[..], [Question::Zone { .. }]));
        assert!(intake.action(state.agreement(), false, state.now).is_none());

        let zone = Some("Europe/London".to_owned());
        let intake = intake.with(Options {
            zone,
            ..intake.options.clone()
        });
        let suggested: Vec<&str> = intake
            .suggestions(state.agreement())
            .iter()
            .map(|count| count.status.as_str())
            .collect();
        assert!(suggested.contains(&"Awaiting User Info"), "{suggested:?}");
        let action = intake.action(state.agreement(), false, state.now).unwrap();
        let (imported, _) = state.apply(action);
        assert_eq!(imported.refused, None);
        assert_eq!(imported.document().tickets.len(), 95);
        let rules = &imported.agreement().pauses;
        assert!(rules.iter().any(|rule| rule.id == "awaiting-user-info"));
        let Source::Import(source) = &imported.current.source else {
            panic!("{:?}", imported.current.source);
        };
        assert_eq!((source.rows, source.left_out), (747, 0));
        assert_eq!(source.day_order, Some(DayOrder::DayFirst));
        let clocks = imported.report.clocks_of(Metric::Resolution);
        let covered = clocks
            .iter()
            .all(|clock| clock.status != Status::NotCovered);
        assert!(covered, "3 - Moderate and its like are P3 and its like");

        let (restored, _) = imported.apply(Action::Undo);
        assert_eq!(restored.current, state.current);
    }

    #[test]
    fn what_is_known_of_headers_is_written_and_read_again() {
        let state = example();
        let csv = "Vorgang,Prio,Erstellt\nA-1,Sev-0,2026-04-03 10:00\n";
        let read = |known| {
            let bytes = csv.as_bytes().to_vec();
            Intake::new("list.csv".into(), bytes, state.agreement(), known)
        };
        let intake = read(None);
        assert!(!intake.is_remembered);
        let mut options = intake.options.clone();
        options.mapping.insert(Role::Logged, "Erstellt".into());
        let intake = intake.anew(options);
        let zone = Some("Asia/Kolkata".to_owned());
        let intake = intake.with(Options {
            zone,
            ..intake.options.clone()
        });
        let intake = intake.matching("Sev-0", Some("P1"), state.agreement());
        let known = intake.known(None);
        let written = serde_json::to_string(&*known).unwrap();
        // The names of columns stay here only as far as they were chosen.
        assert!(!written.contains("Vorgang"), "{written}");
        let again: Vec<Known> = document::read::read(&written, "").unwrap();
        assert_eq!(again, *known);
        let next = read(Some(&again));
        assert!(next.is_remembered);
        assert_eq!(next.usable().unwrap().tickets.len(), 1);
        assert_eq!(
            next.unmatched(state.agreement())[0].id.as_deref(),
            Some("P1")
        );
    }

    #[test]
    fn terms_that_cannot_be_edited_stay_as_they_are() {
        let state = example();
        let intake = Intake::new("log.csv".into(), SLICE.to_vec(), state.agreement(), None);
        let zone = Some("Europe/London".to_owned());
        let intake = intake.with(Options {
            zone,
            ..intake.options.clone()
        });
        let Some(Action::Import { agreement, .. }) =
            intake.action(state.agreement(), true, state.now)
        else {
            panic!("it can be read");
        };
        assert!(agreement.is_none());
    }

    #[test]
    fn day_order_stays_asked_after_it_was_answered() {
        let state = example();
        let csv = "Key,Priority,Created,Resolved\nA-1,P2,03/04/2026 10:00,04/04/2026 11:00\n";
        let intake = Intake::new("list.csv".into(), csv.into(), state.agreement(), None);
        assert_eq!(intake.asked.len(), 2);
        let answered = intake.with(Options {
            zone: Some("Europe/London".into()),
            day_order: Some(DayOrder::DayFirst),
            ..intake.options.clone()
        });
        assert!(answered.outcome.is_ok());
        assert_eq!(answered.asked.len(), 2);
        assert!(
            answered
                .anew(Options {
                    separator: Some(';'),
                    ..answered.options.clone()
                })
                .outcome
                .is_err()
        );
    }

    #[test]
    fn a_priority_can_be_matched_by_hand() {
        let state = example();
        let agreement = state.agreement();
        let csv = "Key,Priority,Created\nA-1,Sev-0,2026-04-03T10:00Z\nA-2,High,2026-04-03T10:00Z\n";
        let intake = Intake::new("list.csv".into(), csv.into(), agreement, None);
        let open = |intake: &Intake| {
            let all = intake.unmatched(agreement).into_iter();
            all.map(|priority| (priority.value.clone(), priority.id.clone()))
                .collect::<Vec<_>>()
        };
        assert_eq!(open(&intake), [("Sev-0".to_owned(), None)]);
        let intake = intake.matching("Sev-0", Some("P1"), agreement);
        assert_eq!(open(&intake), [("Sev-0".to_owned(), Some("P1".to_owned()))]);
        let intake = intake.matching("Sev-0", None, agreement);
        assert_eq!(open(&intake), [("Sev-0".to_owned(), None)]);
    }

    #[test]
    fn a_spreadsheet_is_turned_away_with_the_way_out() {
        let state = example();
        let intake = Intake::new(
            "book.xlsx".into(),
            b"PK\x03\x04...".to_vec(),
            state.agreement(),
            None,
        );
        let Err(ImportError::Failed(issue)) = &intake.outcome else {
            panic!("{:?}", intake.outcome);
        };
        assert_eq!(say(&issue.message), EN.spreadsheet.get());
    }

    #[test]
    fn ids_of_new_rules_are_words_and_differ() {
        let mut agreement = crate::example::agreement();
        for (status, id) in [
            ("Awaiting User Info", "awaiting-user-info"),
            ("Customer", "customer-x"),
            ("保留", "pause"),
        ] {
            agreement = with_pauses(&agreement, &[status.to_owned()]);
            assert_eq!(agreement.pauses.last().unwrap().id, id);
        }
    }
}
