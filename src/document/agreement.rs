//! The terms of an agreement, as they are written and signed.
//!
//! Four layers, each referring to the one before by id: calendars say when time counts, targets put
//! a clock on a ticket, measures turn many clocks into a figure for a period, credits turn a figure
//! into money. `terms` compiles them.

use super::availability::{Availability, Reported};
use super::combined::Combined;
use super::conditions::Conditions;
pub use super::credit::*;
use super::deadline::Deadline;
use super::hours::{Period, TimeOfDay, Week};
use super::is_default;
pub use super::measure::Measure;
use super::measure::Periods;
use super::openings::{Alternating, ClosedSpan};
use super::read::{At, Read, record, words};
pub use super::rules::*;
use super::versions::CalendarVersion;
use super::warning::Warning;
use crate::length::Length;
use crate::map::Map;
use crate::money::Percent;
use crate::time::{DAY, Date};
use serde::Serialize;
use std::fmt;

/// What two parties agreed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Agreement {
    /// The version of this shape: 1.
    #[cfg_attr(feature = "schema", schemars(extend("const" = super::VERSION)))]
    pub version: u32,
    /// What the parties call it.
    pub name: String,
    /// Who provides and who receives the service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parties: Option<Parties>,
    /// The IANA name of the zone in which local times, days and months are read (rule 8).
    pub time_zone: String,
    /// The ISO 4217 code of every amount; needed as soon as there are charges.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// What one day in a target means (rule 9); needed as soon as a length uses days.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day: Option<Day>,
    /// When time counts, by id.
    #[cfg_attr(feature = "js", tsify(type = "Record<string, Calendar>"))]
    pub calendars: Map<String, Calendar>,
    /// The priorities in the order of the matrix.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub priorities: Vec<Priority>,
    /// When a clock stands still although the service is open.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub pauses: Vec<PauseRule>,
    /// The clocks. Of the targets of one metric that fit a ticket, the first one applies.
    pub targets: Vec<Target>,
    /// The choices that an agreement may leave open, each with its default.
    #[serde(skip_serializing_if = "is_default")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub rules: Rules,
    /// The figures per period.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub measures: Vec<Measure>,
    /// What is paid for the service.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub charges: Vec<Charge>,
    /// What a missed goal gives back.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub credits: Vec<Credit>,
    /// What bounds the credits.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub limits: Vec<Limit>,
    /// When somebody is told about a clock (rule 38).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub warnings: Vec<Warning>,
    /// Calendars made of others, by id; targets name them like those of `calendars` (rule 6).
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    #[cfg_attr(feature = "js", tsify(type = "Record<string, Combined>"))]
    pub combined: Map<String, Combined>,
    /// Parts of charges that credits are shares of: the amount at risk, its pools.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub parts: Vec<Part>,
    /// Until when credits must be asked for (rule 55).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claim: Option<Claim>,
    /// How available the service must be (rules 46 to 48).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub availability: Vec<Availability>,
    /// Figures that are taken from elsewhere.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub reported: Vec<Reported>,
}

impl Agreement {
    /// The id of the calendar that is meant by "the service hours": of those that are not open around
    /// the clock the one that most targets refer to, and the first by id of equally many. If all are
    /// open around the clock it is chosen among them in the same way.
    ///
    /// ```
    /// let agreement = sla_calculator::example::agreement();
    /// assert_eq!(agreement.service_hours(), Some("office"));
    /// ```
    pub fn service_hours(&self) -> Option<&str> {
        // A combined calendar is used as its first part.
        let uses = |id: &String| {
            let refers = |target: &&Target| {
                let combined = self.combined.get(&target.calendar);
                let first = combined.and_then(|combined| combined.of.first());
                target.calendar == *id || first == Some(id)
            };
            self.targets.iter().filter(refers).count()
        };
        let rank = |id: &&String| (!self.calendars[id.as_str()].is_always(), uses(id));
        // Of equals the last one is taken, so the first by id must come last.
        let ids = self.calendars.keys().rev();
        ids.max_by_key(rank).map(String::as_str)
    }

    /// Everything that has a figure: the ids, periods and goals of counted, promised and reported measures.
    ///
    /// ```
    /// let agreement = sla_calculator::example::agreement();
    /// let goals: Vec<String> = agreement.figures().map(|(id, _, goal)| format!("{id} {goal}")).collect();
    /// assert_eq!(goals, ["resolution 95%"]);
    /// ```
    pub fn figures(&self) -> impl Iterator<Item = (&str, Periods, Percent)> {
        let counted = self.measures.iter();
        let counted = counted.map(|one| (&*one.id, one.period, one.goal));
        let promised = self.availability.iter();
        let promised = promised.map(|one| (&*one.id, one.period, one.goal));
        let reported = self.reported.iter();
        let reported = reported.map(|one| (&*one.id, one.period, one.goal));
        counted.chain(promised).chain(reported)
    }

    /// The id of a calendar beside the service hours that is open around the clock, if there is one.
    pub fn around_the_clock(&self) -> Option<&str> {
        let hours = self.service_hours();
        let found = self
            .calendars
            .iter()
            .find(|(id, calendar)| calendar.is_always() && hours != Some(id));
        found.map(|(id, _)| id.as_str())
    }
}

/// The two parties.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Parties {
    /// Who provides the service.
    pub provider: String,
    /// Who receives it.
    pub customer: String,
}

/// What one day in a target or a limit means (rule 9).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Day {
    /// So many hours of the clock's own time: `{ "kind": "hours", "hours": "8h30m" }`.
    Hours {
        /// The length of a day.
        hours: Length,
    },
    /// 24 hours of the clock's own time.
    Block,
    /// A day of the calendar: the same clock time so many days later, open or not.
    Calendar,
    /// The same clock time so many business days later.
    SameTime,
    /// The same, but what starts at an opening ends at the closing of the last day.
    SameTimeOrClose,
    /// The end of the hours so many business days later.
    EndOfDay,
    /// This time so many business days later: `{ "kind": "by-time", "time": "16:00" }`.
    ByTime {
        /// The time.
        time: TimeOfDay,
    },
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Day::Hours { hours } => write!(f, "{hours}"),
            Day::Block => f.write_str("block"),
            Day::Calendar => f.write_str("calendar"),
            Day::SameTime => f.write_str("same-time"),
            Day::SameTimeOrClose => f.write_str("same-time-or-close"),
            Day::EndOfDay => f.write_str("end-of-day"),
            Day::ByTime { time } => write!(f, "by {time}"),
        }
    }
}

impl Day {
    /// The seconds of the clock's own time that it comes to, if it is such a length.
    pub fn seconds(self) -> Option<i64> {
        match self {
            Day::Hours { hours } => Some(hours.seconds),
            Day::Block => Some(DAY),
            Day::Calendar
            | Day::SameTime
            | Day::SameTimeOrClose
            | Day::EndOfDay
            | Day::ByTime { .. } => None,
        }
    }
}

/// When time counts: weekly hours, what replaces or cuts them on a date, and holidays.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Calendar {
    /// The hours of a normal week.
    pub hours: Week,
    /// On these dates other periods start than the week's; what runs over from the night before stays (rule 5).
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    #[cfg_attr(feature = "js", tsify(type = "Record<string, Period[]>"))]
    pub overrides: Map<Date, Vec<Period>>,
    /// Closed for these periods of these dates, whatever opened them (rule 5).
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    #[cfg_attr(feature = "js", tsify(type = "Record<string, Period[]>"))]
    pub breaks: Map<Date, Vec<Period>>,
    /// Closed on these days.
    #[serde(skip_serializing_if = "Holidays::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub holidays: Holidays,
    /// Weeks in turn with `hours` (rule 5); left out: every week has `hours`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alternating: Option<Alternating>,
    /// Open on these dates for these periods too, beside the week's or the override's (rule 5).
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    #[cfg_attr(feature = "js", tsify(type = "Record<string, Period[]>"))]
    pub extra: Map<Date, Vec<Period>>,
    /// Closed once, for spans of local time (rule 5).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub closures: Vec<ClosedSpan>,
    /// Closed for these periods of every week, whatever opened them (rule 5).
    #[serde(skip_serializing_if = "Week::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub maintenance: Week,
    /// The IANA name of the zone its local times are read in; left out: the agreement's (rule 8).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<String>,
    /// Other hours from a date on, in the order of their dates (rule 36). Each holds in place of `hours` and
    /// `alternating` until the next one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub versions: Vec<CalendarVersion>,
}

impl Calendar {
    /// Open around the clock, every day.
    pub fn always() -> Calendar {
        Calendar {
            hours: Week::always(),
            overrides: Map::new(),
            breaks: Map::new(),
            holidays: Holidays::default(),
            alternating: None,
            extra: Map::new(),
            closures: Vec::new(),
            maintenance: Week::default(),
            time_zone: None,
            versions: Vec::new(),
        }
    }

    /// Whether it is open around the clock, every day.
    pub fn is_always(&self) -> bool {
        let dated = !self.overrides.is_empty() || !self.breaks.is_empty();
        let dated = dated || !self.closures.is_empty();
        let weekly = self.alternating.is_some() || !self.maintenance.is_empty();
        let weekly = weekly || !self.versions.is_empty();
        !dated && !weekly && self.holidays.is_empty() && self.hours.is_always()
    }
}

/// A preset with its edits, and own days.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Holidays {
    /// The preset's id, such as `gb-eng`; its dates are handed to the engine beside the document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preset: Option<String>,
    /// The version of the preset's data that the parties signed, such as `2026-11`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<String>,
    /// Days of the preset that are not holidays here.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub except: Vec<Date>,
    /// Own days beside the preset; on the same date they replace the preset's day.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub also: Vec<OwnDay>,
}

impl Holidays {
    /// Whether there is no holiday at all.
    pub fn is_empty(&self) -> bool {
        *self == Holidays::default()
    }
}

/// A day of one's own: closed, or open for other hours.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct OwnDay {
    /// The date.
    pub date: Date,
    /// What the day is called.
    pub name: String,
    /// Open for these periods instead of the week's; closed when there are none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub hours: Vec<Period>,
}

/// A priority that targets can ask for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Priority {
    /// What tickets carry, such as `P2`.
    pub id: String,
    /// What people call it, such as `High`.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub name: String,
}

/// The clock stands still while a ticket has one of these statuses.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct PauseRule {
    /// The id that targets refer to.
    pub id: String,
    /// The statuses.
    pub when: PauseWhen,
    /// The longest single pause, in the clock's own time; after it the clock runs again (rule 23).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_most: Option<Length>,
    /// The most that all pauses of this rule may come to on one clock, in its own time (rule 23).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_total: Option<Length>,
    /// The pause begins only when the provider has told the customer: at its first reply or call from
    /// the change of status on (rule 23).
    #[serde(skip_serializing_if = "is_default")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub needs_contact: bool,
    /// The pause ends when the customer writes, whatever the status says (rules 23 and 25).
    #[serde(skip_serializing_if = "is_default")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub ends_on_reply: bool,
    /// Only until the first response.
    #[serde(skip_serializing_if = "is_default")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub before_response: bool,
}

/// What starts and ends a pause.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct PauseWhen {
    /// While the ticket's status is one of these.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub status: Vec<String>,
    /// While a pause agreed for the ticket has one of these reasons. Once a rule names reasons, agreed
    /// pauses for other ones stop nothing (rule 23).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub reason: Vec<String>,
}

/// What a clock measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Metric {
    /// From logged to the first public reply by a person of the provider (rule 26).
    FirstResponse,
    /// From logged to resolved.
    Resolution,
    /// From the oldest unanswered message of the customer after the first response to the answer, again
    /// and again (rule 29).
    NextResponse,
    /// From each response to the next one while the ticket is open (rule 30).
    Update,
    /// From logged to resolved, in the states in which the requester waits; `pausedBy` says in which not.
    RequesterWait,
    /// From logged to resolved, in the states in which the provider works.
    AgentWork,
}

impl Metric {
    /// Every metric, in the order of the report.
    pub const ALL: [Metric; 6] = [
        Metric::FirstResponse,
        Metric::Resolution,
        Metric::NextResponse,
        Metric::Update,
        Metric::RequesterWait,
        Metric::AgentWork,
    ];

    /// The two that every agreement is asked about.
    pub const MAIN: [Metric; 2] = [Metric::FirstResponse, Metric::Resolution];

    /// Whether its clock runs until the ticket is resolved; the others wait for responses.
    pub fn ends_with_resolution(self) -> bool {
        matches!(
            self,
            Metric::Resolution | Metric::RequesterWait | Metric::AgentWork
        )
    }

    /// Whether pauses stop its clock if the target does not say which do (rule 24).
    pub fn pauses_by_default(self) -> bool {
        matches!(self, Metric::Resolution | Metric::AgentWork)
    }
}

/// A clock on every ticket that fits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Target {
    /// The id that measures refer to.
    pub id: String,
    /// What it measures.
    pub metric: Metric,
    /// The tickets it applies to: every named field has one of its values. None named: all tickets.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    #[cfg_attr(feature = "js", tsify(type = "Record<string, string[]>"))]
    pub when: Map<String, Vec<String>>,
    /// How much time there is; either this or `by`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub within: Option<Length>,
    /// By when, where no length says it (rule 13).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<Deadline>,
    /// The calendar that counts the time.
    pub calendar: String,
    /// The pause rules that stop this clock. Left out: every rule for a resolution, none for a
    /// first response (rule 24).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paused_by: Option<Vec<String>>,
    /// The share of these clocks that should be met.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goal: Option<Percent>,
    /// What a day in `within` means here, if it is not what it means in the rest of the agreement (rule 9).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day: Option<Day>,
    /// Service time after logging before the clock starts (rule 14).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grace: Option<Length>,
    /// What is added to `within` when the ticket is logged outside the hours (rule 14).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub surcharge: Option<Length>,
    /// Real time that follows when `within` is used up (rule 14).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub then: Option<Length>,
    /// Measured only while assigned to one of these, from the first such assignment on (rule 33).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub assigned_to: Vec<String>,
    /// When the clock starts, stands still and stops, by the ticket's fields.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conditions: Option<Conditions>,
    /// In force for clocks that start on these dates, or on these dates alone if `rules.versions` says so;
    /// left out, always. Versions of an agreement stand side by side as targets that are in force one
    /// after the other (rule 36).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effective: Option<Effective>,
}

/// When a term is in force, by dates in the agreement's zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Effective {
    /// The first date.
    pub from: Date,
    /// The first date on which it is in force no longer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
}

record!(Effective { from; until });

/// The kinds of figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum MeasureKind {
    /// Met clocks among judged clocks.
    Attainment,
}

record!(Agreement {
    version, name, time_zone, calendars, targets;
    parties, currency, day, priorities, pauses, rules, measures, charges, credits, limits, warnings, combined, parts, claim,
    availability, reported
});
record!(Parties { provider, customer });
record!(Calendar {
    hours;
    overrides, breaks, holidays, alternating, extra, closures, maintenance, time_zone, versions
});
record!(Holidays { ; preset, data, except, also });
record!(OwnDay { date, name; hours });
record!(Priority { id; name });
record!(PauseRule { id, when; at_most, in_total, needs_contact, ends_on_reply, before_response });
record!(PauseWhen { ; status, reason });
words!(Metric {
    FirstResponse = "first-response",
    Resolution = "resolution",
    NextResponse = "next-response",
    Update = "update",
    RequesterWait = "requester-wait",
    AgentWork = "agent-work",
});
record!(Target { id, metric, calendar; within, by, when, paused_by, goal, day, grace, surcharge, then, assigned_to, conditions, effective });
words!(MeasureKind { Attainment = "attainment" });

impl Read for Day {
    fn read(at: At<'_>) -> Day {
        let kinds = [
            ("hours", 0),
            ("block", 1),
            ("calendar", 2),
            ("same-time", 3),
            ("same-time-or-close", 4),
            ("end-of-day", 5),
            ("by-time", 6),
        ];
        let kind = at.kind(&kinds);
        let fields = at.record(match kind {
            0 => &["kind", "hours"],
            6 => &["kind", "time"],
            _ => &["kind"],
        });
        match kind {
            0 => Day::Hours {
                hours: fields.required("hours"),
            },
            1 => Day::Block,
            2 => Day::Calendar,
            3 => Day::SameTime,
            4 => Day::SameTimeOrClose,
            5 => Day::EndOfDay,
            _ => Day::ByTime {
                time: fields.required("time"),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::example;

    #[test]
    fn the_service_hours_are_the_calendar_most_targets_use() {
        let week = |hours: &str| Calendar {
            hours: crate::document::read(hours, "").expect(hours),
            ..Calendar::always()
        };
        let (day, always) = (
            r#"{"mon-fri":["09:00-17:00"]}"#,
            r#"{"mon-sun":["00:00-24:00"]}"#,
        );
        for (calendars, used, expected, around) in [
            (
                vec![("a", always), ("o", day)],
                "a a o",
                Some("o"),
                Some("a"),
            ),
            (vec![("o", day), ("p", day)], "o p p", Some("p"), None),
            (vec![("o", day), ("p", day)], "o p", Some("o"), None),
            (vec![("o", day), ("p", day)], "", Some("o"), None),
            (
                vec![("a", always), ("o", always)],
                "a o o",
                Some("o"),
                Some("a"),
            ),
            (vec![("a", always)], "a", Some("a"), None),
            (vec![], "", None, None),
        ] {
            let mut agreement = example::agreement();
            let model = agreement.targets[0].clone();
            agreement.targets = used
                .split_whitespace()
                .map(|calendar| Target {
                    calendar: calendar.to_owned(),
                    ..model.clone()
                })
                .collect();
            agreement.calendars = calendars
                .iter()
                .map(|&(id, hours)| (id.to_owned(), week(hours)))
                .collect();
            assert_eq!(agreement.service_hours(), expected, "{calendars:?} {used}");
            assert_eq!(agreement.around_the_clock(), around, "{calendars:?} {used}");
        }
    }
}
