//! What the shape of a document cannot say: references that lead nowhere, lengths that mean
//! nothing, events out of order, and the bounds of what is computed.
//!
//! Collects many faults, though not without end, rather than the first. `document` calls it after reading,
//! `report` before judging; the modules behind them rely on what is checked here. `calendars`, `targets`,
//! `measures`, `availability`, `credits`, `charges`, `schedules`, `limits`, `tickets`, `outages`, `versions`,
//! `variants` and `sizes` (what bounds the work) have parts of their own.

mod availability;
mod calendars;
mod charges;
mod credits;
mod limits;
mod measures;
mod outages;
mod schedules;
mod sizes;
mod targets;
mod tickets;
mod variants;
mod versions;

pub(crate) use credits::is_plain;
pub(crate) use sizes::{MOST_EVENTS, MOST_EVENTS_IN_ALL};
pub(crate) use tickets::{Sound, is_sound};
pub(crate) use variants::variant;

use super::agreement::{Agreement, Calendar, Day};
use super::fault::nearest;
use super::measure::Periods;
use super::read::MOST_FAULTS;
use super::versions::Versions;
use super::warning::WarnAt;
use super::{Document, Question, VERSION};
use crate::combine;
use crate::issue::Issue;
use crate::length::{LONGEST, Length};
use crate::map::Map;
use crate::report::read;
use crate::sentence::{Part, Sentence, english, said};
use crate::time::{DAY, Date, When};
use crate::zone::{self, Zone};
use std::collections::HashMap;

/// The periods that a calendar's weeks may have, those in turn and the maintenance together.
const MOST_PERIODS: usize = 1_000;
/// The overrides, breaks, extra openings, closures, own days and exceptions that a calendar may have,
/// by their periods.
const MOST_DATED: usize = 20_000;
/// The targets that an agreement may have.
const MOST_TARGETS: usize = 1_000;
/// The pause rules that an agreement may have.
const MOST_PAUSES: usize = 10_000;

/// The faults of a document, as many as are told; tickets that are known to have none are passed over.
pub(super) fn document(document: &Document, known: Sound) -> Vec<Issue> {
    let mut faults = Faults::default();
    if document.version != VERSION {
        faults.0.push(version("version", document.version));
    }
    faults.agreement(&document.agreement);
    // Without its zone no local time of the document can be read.
    if let Some(zone) = Zone::named(&document.agreement.time_zone) {
        if let Some(question) = &document.question {
            faults.question(question, &document.agreement, zone);
        }
        let sound = faults.0.len();
        faults.work(document);
        if faults.0.len() == sound {
            faults.tickets(&document.tickets, zone, known);
        }
        if document.knows_services() && faults.0.is_empty() {
            faults.known_of_services(document, zone);
        }
        let mut measures = document.agreement.measures.iter();
        if measures.any(|measure| !measure.settled.is_empty()) {
            faults.settled_too_early(&document.agreement, read(document.as_of, zone), zone);
        }
        if !document.variants.is_empty() && faults.0.is_empty() {
            faults.variants(document);
        }
    }
    faults.0
}

/// The faults of a calendar on its own; paths begin with `calendar`.
pub(super) fn calendar(calendar: &Calendar) -> Vec<Issue> {
    let mut faults = Faults::default();
    faults.calendar("calendar", "calendar", calendar);
    if faults.0.is_empty() && combine::never_opens(calendar) {
        faults.closed_for_good("calendar", calendar);
    }
    faults.0
}

/// The faults of periods on their own; paths begin with `period`.
pub(super) fn periods(periods: Periods) -> Vec<Issue> {
    let mut faults = Faults::default();
    faults.period("", periods);
    for issue in &mut faults.0 {
        issue.path = issue.path.trim_start_matches('.').to_owned();
    }
    faults.0
}

/// The faults of an agreement, as many as are told.
pub(super) fn agreement(agreement: &Agreement) -> Vec<Issue> {
    let mut faults = Faults::default();
    faults.agreement(agreement);
    faults.0
}

/// The fault of a version that is not [`VERSION`].
pub(super) fn version(path: &str, found: u32) -> Issue {
    let message = said!(
        "This is version {0}, and version {1} is known here: use a calculator that knows version {0}, or write version {1}.",
        found,
        VERSION
    );
    Issue::new(path, "unknown-version", message)
}

/// The faults found so far.
#[derive(Default)]
struct Faults(Vec<Issue>);

/// Faults are rare: what words them is kept apart from what looks for them, which runs at every start.
#[cold]
#[inline(never)]
fn rarely<T>(tell: impl FnOnce() -> T) -> T {
    tell()
}

impl Faults {
    fn add(&mut self, path: impl Into<String>, code: &'static str, message: Sentence) {
        if self.0.len() < MOST_FAULTS {
            self.0.push(Issue::new(path, code, message));
        }
    }

    fn agreement(&mut self, agreement: &Agreement) {
        if agreement.version != VERSION {
            rarely(|| self.0.push(version("agreement.version", agreement.version)));
        }
        if Zone::named(&agreement.time_zone).is_none() {
            rarely(|| {
                self.add(
                    "agreement.timeZone",
                    "unknown-zone",
                    unknown_zone(&agreement.time_zone),
                )
            });
        }
        self.currency(agreement);
        let day = self.day(agreement);
        let sound = self.0.len();
        self.sizes(agreement);
        if self.0.len() > sound {
            // Looking at all of what is too much would take too long.
            return;
        }
        for (id, calendar) in &agreement.calendars {
            self.calendar(&format!("agreement.calendars.{id}"), id, calendar);
        }
        if !agreement.combined.is_empty() {
            self.combined(agreement);
        }
        self.zone_of(agreement);
        self.never_open(agreement);
        self.ids(
            "agreement.priorities",
            agreement.priorities.iter().map(|priority| &*priority.id),
        );
        self.pauses(agreement, day);
        self.targets(agreement, day);
        self.rules(agreement);
        if agreement.rules.versions == Versions::AtEachInstant {
            self.versions(agreement);
        }
        if !agreement.warnings.is_empty() {
            self.warnings(agreement, day);
        }
        self.measures(agreement, day);
        if !agreement.availability.is_empty() || !agreement.reported.is_empty() {
            self.availability(agreement, day);
        }
        self.money(agreement, day);
    }

    #[inline(never)]
    fn warnings(&mut self, agreement: &Agreement, day: DayLength) {
        let warnings = &agreement.warnings;
        self.ids(
            "agreement.warnings",
            warnings.iter().map(|warning| &*warning.id),
        );
        for (position, warning) in warnings.iter().enumerate() {
            let path = format!("agreement.warnings[{position}].at.time");
            match warning.at {
                WarnAt::Used { .. } => {}
                WarnAt::AfterStart { time }
                | WarnAt::BeforeDue { time }
                | WarnAt::AfterDue { time } => self.length(&path, time, day),
            }
        }
    }

    fn currency(&mut self, agreement: &Agreement) {
        let path = "agreement.currency";
        match &agreement.currency {
            None if !agreement.charges.is_empty() => rarely(|| self.add(
                path,
                "missing-field",
                said!("There are charges without a currency: add one, such as \"GBP\"."),
            )),
            Some(code) if code.len() != 3 || !code.bytes().all(|c| c.is_ascii_uppercase()) => self
                .add(
                    path,
                    "bad-value",
                    said!("\"{0}\" is not a currency: write its three capital letters, such as \"GBP\".", code),
                ),
            _ => {}
        }
    }

    /// What a day in a length comes to: nothing if the agreement does not say, or says it wrong.
    fn day(&mut self, agreement: &Agreement) -> DayLength {
        self.day_of("agreement.day", agreement.day)
    }

    fn day_of(&mut self, path: &str, day: Option<Day>) -> DayLength {
        let hours = match day {
            None => return DayLength::Unsaid,
            Some(Day::Hours { hours }) => hours,
            Some(Day::Block) => return DayLength::Seconds(DAY),
            Some(_) => return DayLength::Counted,
        };
        let path = &format!("{path}.hours");
        if hours.days != 0 {
            rarely(|| {
                let message = said!(
                    "\"{0}\" says what a day is by days: write hours, such as \"8h\".",
                    Part::from(hours)
                );
                self.add(path, "bad-value", message)
            });
        } else if !(1..=DAY).contains(&hours.seconds) {
            rarely(|| {
                let message = said!(
                    "A day of {0} is not possible: write more than 0m and at most 24h.",
                    Part::from(hours)
                );
                self.add(path, "bad-value", message)
            });
        } else {
            return DayLength::Seconds(hours.seconds);
        }
        DayLength::Wrong
    }

    fn length(&mut self, path: &str, length: Length, day: DayLength) {
        let day = match day {
            DayLength::Seconds(seconds) => Some(seconds),
            DayLength::Unsaid if length.days != 0 => {
                return rarely(|| {
                    let message = said!(
                        "\"{0}\" counts days, and the agreement does not say what a day is: add agreement.day, such as { \"kind\": \"hours\", \"hours\": \"8h\" }, or write hours.",
                        Part::from(length)
                    );
                    self.add(path, "day-unsaid", message)
                });
            }
            DayLength::Wrong if length.days != 0 => return,
            DayLength::Counted if length.days != 0 => {
                return rarely(|| {
                    let message = said!(
                        "\"{0}\" counts days, which here is a time by the clock and not a length: write hours, such as \"8h\".",
                        Part::from(length)
                    );
                    self.add(path, "day-counted", message)
                });
            }
            _ => None,
        };
        match length.in_seconds(day) {
            Some(seconds) if seconds <= 0 => {
                rarely(|| {
                    let message = said!(
                        "\"{0}\" is no time at all: write a longer one, such as \"15m\".",
                        Part::from(length)
                    );
                    self.add(path, "too-short", message)
                });
            }
            Some(seconds) if seconds <= LONGEST => {}
            _ => {
                rarely(|| {
                    let message = said!(
                        "\"{0}\" is too long: lengths go up to ten years.",
                        Part::from(length)
                    );
                    self.add(path, "too-long", message)
                });
            }
        }
    }

    fn calendar(&mut self, path: &str, id: &str, calendar: &Calendar) {
        if id.is_empty() {
            rarely(|| {
                self.add(
                    "agreement.calendars",
                    "empty",
                    said!("A calendar has no id: give it one, such as \"office\"."),
                )
            });
        }
        let own = &calendar.holidays.also;
        let has_hours = calendar.weeks().any(|week| !week.is_empty())
            || calendar.overrides.values().any(|hours| !hours.is_empty())
            || own.iter().any(|day| !day.hours.is_empty())
            || calendar.extra.values().any(|hours| !hours.is_empty());
        if !has_hours {
            rarely(|| {
                let message = said!(
                    "The calendar \"{0}\" has no open hours, so no time would ever count: give it at least one period, such as { \"mon-fri\": [\"09:00-17:30\"] }.",
                    id
                );
                self.add(format!("{path}.hours"), "no-hours", message)
            });
        }
        self.bound(
            &format!("{path}.hours"),
            sizes::periods_a_week(calendar),
            MOST_PERIODS,
            english!("periods a week"),
        );
        let of_dates = |dates: &Map<Date, Vec<_>>| -> usize {
            dates.values().map(|periods| periods.len().max(1)).sum()
        };
        let own_periods: usize = own.iter().map(|day| day.hours.len().max(1)).sum();
        let dated = of_dates(&calendar.overrides)
            + of_dates(&calendar.breaks)
            + of_dates(&calendar.extra)
            + calendar.closures.len()
            + own_periods
            + calendar.holidays.except.len();
        self.bound(path, dated, MOST_DATED, english!("dated entries"));
        self.openings(path, calendar);
        if !calendar.versions.is_empty() {
            self.hours_versions(path, calendar);
        }
        if !own.is_empty() || !calendar.holidays.except.is_empty() {
            self.own_days(path, calendar);
        }
        if calendar.holidays.preset.is_none() && calendar.holidays.data.is_some() {
            rarely(|| {
                self.add(
                    format!("{path}.holidays.data"),
                    "no-preset",
                    said!("A version of holiday data needs the preset it belongs to: add \"preset\", such as \"gb-eng\", or remove \"data\"."),
                )
            });
        }
    }

    /// The days that a calendar adds to a preset, or takes from it.
    #[inline(never)]
    fn own_days(&mut self, path: &str, calendar: &Calendar) {
        let own = &calendar.holidays.also;
        let holidays = format!("{path}.holidays");
        let except = &calendar.holidays.except;
        self.unique(
            &holidays,
            &|position| format!("except[{position}]"),
            except.iter().map(Date::to_string).collect(),
        );
        let dates = own.iter().map(|day| day.date.to_string()).collect();
        self.unique(
            &holidays,
            &|position| format!("also[{position}].date"),
            dates,
        );
        for (position, day) in own.iter().enumerate() {
            if !day.hours.is_empty() && calendar.overrides.contains_key(&day.date) {
                rarely(|| {
                    let message = said!(
                        "{0} has hours here and in {1}.overrides.{2}: keep one of them.",
                        day.date,
                        path,
                        day.date
                    );
                    self.add(
                        format!("{holidays}.also[{position}].hours"),
                        "duplicate",
                        message,
                    )
                });
            }
        }
        if calendar.holidays.preset.is_none() && !except.is_empty() {
            rarely(|| {
                self.add(
                    format!("{holidays}.except"),
                    "no-preset",
                    said!("Exceptions need the preset that they are taken from: add \"preset\", such as \"gb-eng\", or remove \"except\"."),
                )
            });
        }
    }

    fn question(&mut self, question: &Question, agreement: &Agreement, zone: Zone) {
        let priorities = known(
            english!("priority"),
            "agreement.priorities",
            agreement.priorities.iter().map(|priority| &*priority.id),
        );
        if !priorities.ids.is_empty() {
            self.reference("question.priority", &question.priority, &priorities);
        }
        self.asked_pauses(question.pauses.len());
        for (position, pause) in question.pauses.iter().enumerate() {
            let path = format!("question.pauses[{position}].to");
            self.not_before(
                &path,
                pause.to,
                (english!("the start of the pause"), pause.from),
                zone,
            );
        }
        let logged = (english!("logged"), question.logged);
        self.not_before("question.replied", question.replied, logged, zone);
        self.not_before("question.resolved", question.resolved, logged, zone);
    }

    fn not_before(
        &mut self,
        path: &str,
        at: Option<When>,
        (name, first): (&'static str, When),
        zone: Zone,
    ) {
        if let Some(at) = at.filter(|&at| read(at, zone) < read(first, zone)) {
            rarely(|| {
                let message = said!(
                    "{0} is before {1}, {2}: write a later time.",
                    at,
                    Sentence::plain(name),
                    first
                );
                self.add(path, "out-of-order", message)
            });
        }
    }
}

impl Faults {
    /// The conditions on a ticket's fields: each names values, and those of the priority are known.
    fn conditions(&mut self, path: &str, when: &Map<String, Vec<String>>, priorities: &Known<'_>) {
        for (field, values) in when {
            let path = format!("{path}.{field}");
            self.values(&path, values, english!("value"));
            if field == "priority" && !priorities.ids.is_empty() {
                for (position, value) in values.iter().enumerate() {
                    self.reference(&format!("{path}[{position}]"), value, priorities);
                }
            }
        }
    }

    /// Ids must be there and differ.
    fn ids<'a>(&mut self, list: &str, ids: impl Iterator<Item = &'a str> + Clone) {
        for (position, _) in ids.clone().enumerate().filter(|(_, id)| id.is_empty()) {
            let message = said!("The id is empty: give it a word that others can refer to.");
            rarely(|| self.add(format!("{list}[{position}].id"), "empty", message));
        }
        let named = ids.enumerate().filter(|(_, id)| !id.is_empty());
        let (positions, ids): (Vec<usize>, Vec<&str>) = named.unzip();
        self.unique(
            list,
            &|position| format!("[{}].id", positions[position]),
            ids.iter().map(ToString::to_string).collect(),
        );
    }

    /// Nothing may stand in a list twice; `place` says where below `list` an item stands.
    fn unique(&mut self, list: &str, place: &dyn Fn(usize) -> String, items: Vec<String>) {
        let path = |position| match place(position) {
            place if place.starts_with('[') => format!("{list}{place}"),
            place => format!("{list}.{place}"),
        };
        let texts: Vec<&str> = items.iter().map(String::as_str).collect();
        for (position, first) in repeated(&texts) {
            rarely(|| {
                let text = texts[position];
                let message = said!(
                    "\"{0}\" stands in {1} already: keep one of them, or change one.",
                    text,
                    path(first)
                );
                self.add(path(position), "duplicate", message)
            });
        }
    }

    /// A list of words to compare with must not be empty, and neither may the words be.
    fn values(&mut self, path: &str, values: &[String], what: &'static str) {
        if values.is_empty() {
            rarely(|| {
                let message = said!(
                    "No {0} is named, so it would never apply: name one, or remove it.",
                    Sentence::plain(what)
                );
                self.add(path, "empty", message)
            });
        }
        self.filled(path, values, what);
    }

    /// Values may be none, but not empty.
    fn filled(&mut self, path: &str, values: &[String], what: &'static str) {
        for (position, _) in values
            .iter()
            .enumerate()
            .filter(|(_, value)| value.is_empty())
        {
            rarely(|| {
                let message = said!(
                    "The {0} is empty: write it, or remove it.",
                    Sentence::plain(what)
                );
                self.add(format!("{path}[{position}]"), "empty", message)
            });
        }
    }

    /// An id must be one of those known.
    fn reference(&mut self, path: &str, id: &str, known: &Known<'_>) {
        if known.ids.contains_key(id) || self.0.len() >= MOST_FAULTS {
            return;
        }
        let Known { what, list, ids } = known;
        let remedy = if ids.is_empty() {
            said!("add it to {0}.", list)
        } else if let Some(near) = nearest(id, ids.keys().copied()) {
            said!("did you mean \"{0}\"?", near)
        } else {
            let ids: Vec<&str> = ids.keys().take(12).copied().collect();
            said!(
                "name one of those in {0} ({1}), or add it there.",
                list,
                ids.join(", ")
            )
        };
        rarely(|| {
            let message = said!(
                "{0} names the {1} \"{2}\", which {3} does not have: {4}",
                path,
                Sentence::plain(what),
                id,
                list,
                remedy
            );
            self.add(path, "dangling", message)
        });
    }

    fn bound(&mut self, path: &str, count: usize, most: usize, what: &'static str) {
        if count > most {
            rarely(|| {
                let message = said!(
                    "There are {0} {1} here; up to {2} are possible: take some away.",
                    count,
                    Sentence::plain(what),
                    most
                );
                self.add(path, "too-many", message)
            });
        }
    }
}

/// What the agreement says about the seconds of a day.
#[derive(Clone, Copy)]
enum DayLength {
    Unsaid,
    Wrong,
    Seconds(i64),
    /// A time by the clock, so many days later.
    Counted,
}

/// The ids that a reference may name, and where they stand.
struct Known<'a> {
    what: &'static str,
    list: &'a str,
    ids: Map<&'a str, ()>,
}

/// So many texts are compared each with each.
const FEW: usize = 50;

/// The positions of texts that stood before, and where each stood first.
fn repeated(texts: &[&str]) -> Vec<(usize, usize)> {
    // Numbers and dates that only rise do not repeat.
    let rises = |pair: &[&str]| (pair[0].len(), pair[0]) < (pair[1].len(), pair[1]);
    if texts.windows(2).all(rises) {
        return Vec::new();
    }
    if texts.len() > FEW {
        return repeated_of_many(texts);
    }
    let first = |position: usize| {
        texts[..position]
            .iter()
            .position(|text| *text == texts[position])
    };
    (0..texts.len())
        .filter_map(|position| Some((position, first(position)?)))
        .collect()
}

#[inline(never)]
fn repeated_of_many(texts: &[&str]) -> Vec<(usize, usize)> {
    let mut seen: HashMap<&str, usize> = HashMap::with_capacity(texts.len());
    let positions = texts.iter().enumerate().map(|(position, &text)| {
        let first = *seen.entry(text).or_insert(position);
        (position, first)
    });
    positions
        .filter(|(position, first)| position != first)
        .collect()
}

fn known<'a>(what: &'static str, list: &'a str, ids: impl Iterator<Item = &'a str>) -> Known<'a> {
    Known {
        what,
        list,
        ids: ids.map(|id| (id, ())).collect(),
    }
}

fn unknown_zone(name: &str) -> Sentence {
    if name.is_empty() {
        return said!("The time zone is empty: write one, such as \"Europe/London\".");
    }
    // People write the city alone, or with a space.
    let written = name.trim().replace(' ', "_");
    let city = |zone: &&str| {
        let last = zone.rsplit('/').next().unwrap_or(zone);
        last.eq_ignore_ascii_case(written.rsplit('/').next().unwrap_or(&written))
    };
    let near = zone::names()
        .find(city)
        .or_else(|| nearest(&written, zone::names()));
    match near {
        Some(near) => said!(
            "\"{0}\" is not a time zone known here: did you mean \"{1}\"?",
            name,
            near
        ),
        None => said!(
            "\"{0}\" is not a time zone known here: write a name of the IANA database, such as \"Europe/London\".",
            name
        ),
    }
}
