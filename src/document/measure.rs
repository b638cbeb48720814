//! How a measure turns clocks into a figure for a period, as an agreement writes it.
//!
//! Part of `agreement`; `compliance` counts by it. Everything but the goal and the period may be left
//! out, and then has the default of rules 41 to 45.

use super::agreement::{Effective, MeasureKind};
use super::is_default;
use super::read::{At, Read, record, words};
use super::versions::Settled;
use crate::length::Length;
use crate::map::Map;
use crate::money::Percent;
use crate::sentence::english;
use crate::time::{Date, text_form};
use rust_decimal::Decimal;
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

/// A figure for a period: the share of clocks that were met.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Measure {
    /// The id that credits refer to.
    pub id: String,
    /// What the figure is.
    pub kind: MeasureKind,
    /// The targets whose clocks are counted, all together.
    pub of: Vec<String>,
    /// The figure that should be reached.
    pub goal: Percent,
    /// The periods over which it is taken, in the agreement's zone.
    pub period: Periods,
    /// The instant that decides in which period a clock is counted (rule 41).
    #[serde(skip_serializing_if = "is_default")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub counted_in: CountedIn,
    /// What becomes of tickets that are still open (rule 42).
    #[serde(skip_serializing_if = "is_default")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub open: OpenTickets,
    /// What is counted (rule 41).
    #[serde(skip_serializing_if = "is_default")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub unit: MeasureUnit,
    /// What holds where few are judged (rule 43).
    #[serde(skip_serializing_if = "is_default")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub small_numbers: SmallNumbers,
    /// Goals beside the first one for the share within shorter or longer times; all must hold.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub steps: Vec<MeasureStep>,
    /// Goals for one priority or one target alone.
    #[serde(skip_serializing_if = "is_default")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub goals: MeasureGoals,
    /// How the figure is rounded before it is compared; left out: not at all (rule 44).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rounding: Option<FigureRounding>,
    /// The volume for which the goals hold (rule 45).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workload: Option<Workload>,
    /// The tickets that are left out, by category (rule 45). Of several that fit, the first one applies.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub exceptions: Vec<MeasureException>,
    /// Counts only what falls on these dates by `countedIn`; left out, always. Two measures in force one
    /// after the other are two versions of a goal (rule 36).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effective: Option<Effective>,
    /// Periods whose figure was agreed when they were closed, and stands (rule 36).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub settled: Vec<Settled>,
}

impl Measure {
    /// A measure by calendar months with every default.
    pub fn monthly(id: impl Into<String>, of: Vec<String>, goal: Percent) -> Measure {
        Measure {
            id: id.into(),
            kind: MeasureKind::Attainment,
            of,
            goal,
            period: Periods::MONTH,
            counted_in: CountedIn::default(),
            open: OpenTickets::default(),
            unit: MeasureUnit::default(),
            small_numbers: SmallNumbers::default(),
            steps: Vec::new(),
            goals: MeasureGoals::default(),
            rounding: None,
            workload: None,
            exceptions: Vec::new(),
            effective: None,
            settled: Vec::new(),
        }
    }
}

/// The periods into which a measure cuts time, aligned in the agreement's zone.
///
/// In JSON a word, or an object where something is to be said beside it:
/// `"quarter"`, `{ "kind": "month", "startsOn": 26 }`, `{ "kind": "rolling", "days": 30, "every": "week" }`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(schema_with = "periods")
)]
#[cfg_attr(
    feature = "js",
    tsify(
        type = "\"day\" | \"week\" | MonthBlock | \"contract\" | { kind: MonthBlock; startsIn?: number; startsOn?: number } | { kind: \"weeks\"; count: number; from: Date } | { kind: \"rolling\"; days: number; every: Every }"
    )
)]
pub enum Periods {
    /// Civil days.
    Day,
    /// Weeks from Monday to Sunday.
    Week,
    /// So many weeks each, counted from a date.
    Weeks {
        /// How many weeks a period lasts.
        count: u32,
        /// The first day of one of the periods.
        from: Date,
    },
    /// Whole months.
    Months {
        /// How many.
        block: MonthBlock,
        /// The month in which one of the periods starts, 1 to 12.
        starts_in: u32,
        /// The day of the month on which they start, 1 to 28.
        starts_on: u32,
    },
    /// So many days back from the end of each day, week or month; a clock is in several of them.
    Rolling {
        /// How many days.
        days: u32,
        /// How often the figure is taken.
        every: Every,
    },
    /// The whole life of the contract.
    Contract,
}

impl Periods {
    /// Calendar months.
    pub const MONTH: Periods = Periods::Months {
        block: MonthBlock::Month,
        starts_in: 1,
        starts_on: 1,
    };

    /// How many months a period lasts, if it lasts whole months.
    pub fn months(self) -> Option<u32> {
        match self {
            Periods::Months { block, .. } => Some(block.months()),
            _ => None,
        }
    }

    /// Whether a clock may be in more than one of the periods.
    pub fn is_rolling(self) -> bool {
        matches!(self, Periods::Rolling { .. })
    }
}

/// How many months a period has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum MonthBlock {
    /// One.
    Month,
    /// Three.
    Quarter,
    /// Six.
    HalfYear,
    /// Twelve.
    Year,
}

impl MonthBlock {
    /// How many months it has.
    pub fn months(self) -> u32 {
        match self {
            MonthBlock::Month => 1,
            MonthBlock::Quarter => 3,
            MonthBlock::HalfYear => 6,
            MonthBlock::Year => 12,
        }
    }

    fn word(self) -> &'static str {
        match self {
            MonthBlock::Month => "month",
            MonthBlock::Quarter => "quarter",
            MonthBlock::HalfYear => "half-year",
            MonthBlock::Year => "year",
        }
    }
}

/// How often a rolling figure is taken: at the end of each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Every {
    /// Day.
    Day,
    /// Week from Monday to Sunday.
    Week,
    /// Calendar month.
    Month,
}

/// The instant that decides in which period a clock is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum CountedIn {
    /// When it stopped if it was met, when it was due if it was missed.
    #[default]
    Verdict,
    /// When the ticket was logged.
    Opened,
    /// When the clock stopped; one that runs is in no period and not judged yet.
    Closed,
    /// When it was due, whether or not it stopped before.
    Due,
}

/// What becomes of clocks that have not stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum OpenTickets {
    /// Those that are missed already count, the others are not judged yet.
    #[default]
    MissedOnly,
    /// None of them counts.
    Exclude,
    /// As `missed-only`, and every figure says what it may still become.
    Range,
}

/// What a measure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum MeasureUnit {
    /// Every clock by itself.
    #[default]
    Clock,
    /// Tickets: met if all clocks of the measure are, missed as soon as one is.
    Ticket,
}

/// What holds where few are judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct SmallNumbers {
    /// With fewer judged than this, the figure is not held against its goal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum: Option<u32>,
    /// With no more misses than this, the goal is reached whatever the figure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_misses: Option<u32>,
    /// The misses are allowed only if fewer than this are judged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub below: Option<u32>,
    /// Misses are divided by at least this many.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub denominator_floor: Option<u32>,
}

/// A goal for the share within another time than the target's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct MeasureStep {
    /// The time.
    pub within: StepTime,
    /// The share that should stay within it.
    pub goal: Percent,
}

/// A time in a step: a length, or a share of each clock's own target such as `200%`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(with = "String", extend("pattern" = step_time(), "minLength" = 2, "examples" = ["20h", "200%"]))
)]
#[cfg_attr(feature = "js", tsify(type = "string"))]
pub enum StepTime {
    /// So many percent of the target.
    Share(Decimal),
    /// So long, in the clock's own time.
    Length(Length),
}

impl FromStr for StepTime {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<StepTime, Self::Err> {
        let Some(digits) = text.strip_suffix('%') else {
            return text.parse().map(StepTime::Length).map_err(|_| {
                english!("write a length such as 8h, or a share of the target such as 200%")
            });
        };
        let share = crate::money::decimal(digits)
            .filter(|share| *share <= Decimal::from(10_000) && share.scale() <= 6);
        share.map(StepTime::Share).ok_or(english!(
            "write a share of the target up to 10000%, such as 200%"
        ))
    }
}

impl fmt::Display for StepTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            StepTime::Share(share) => write!(f, "{}%", share.normalize()),
            StepTime::Length(length) => length.fmt(f),
        }
    }
}

text_form!(StepTime: StepTime::Length(Length::default()));

/// What is read as the time of a step.
#[cfg(feature = "schema")]
fn step_time() -> String {
    let (share, length) = (crate::money::decimals(10_000, 6), crate::length::pattern());
    format!("^{share}%$|{length}")
}

/// Goals for parts of what a measure counts.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct MeasureGoals {
    /// By priority.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    #[cfg_attr(feature = "js", tsify(type = "Record<string, Percent>"))]
    pub priority: Map<String, Percent>,
    /// By target.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    #[cfg_attr(feature = "js", tsify(type = "Record<string, Percent>"))]
    pub target: Map<String, Percent>,
    /// Which of them the measure must reach.
    #[serde(skip_serializing_if = "is_default")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub require: Require,
}

/// Which goals a measure must reach.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Require {
    /// All of them.
    #[default]
    All,
    /// The one for all clocks together; those of priorities and targets are only reported.
    Overall,
}

/// How a figure is rounded before it is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct FigureRounding {
    /// To multiples of this.
    pub to: Percent,
    /// In which direction.
    pub mode: FigureRoundingMode,
}

/// The direction of rounding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum FigureRoundingMode {
    /// To the lower one.
    Down,
    /// To the higher one.
    Up,
    /// To the nearer one; halfway to the higher one.
    HalfUp,
    /// To the nearer one; halfway to the even one.
    HalfEven,
}

/// The volume for which the goals hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Workload {
    /// The most in a period; exactly this many are within it.
    pub limit: u32,
    /// What is counted against the limit.
    pub of: Volume,
    /// What happens above it.
    pub above: Above,
}

/// What is counted against a workload limit, in the unit of the measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Volume {
    /// Those logged in the period, without cancelled ones.
    Opened,
    /// Those judged in the period.
    Judged,
}

/// What happens in a period above the workload limit.
///
/// In JSON `"not-judged"`, `{ "kind": "relaxed-goal", "goal": "85%" }` or `{ "kind": "excess-left-out" }`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(schema_with = "above")
)]
#[cfg_attr(
    feature = "js",
    tsify(
        type = "\"not-judged\" | \"excess-left-out\" | { kind: \"not-judged\" | \"excess-left-out\" } | { kind: \"relaxed-goal\"; goal: Percent }"
    )
)]
pub enum Above {
    /// The period is not held against its goals, and its clocks do not count in the whole.
    NotJudged,
    /// No goal is higher than this.
    RelaxedGoal {
        /// The highest goal.
        goal: Percent,
    },
    /// The first ones up to the limit count, in the order of time; the others are left out.
    ExcessLeftOut,
}

/// Tickets of a category that a measure leaves out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct MeasureException {
    /// The id that the report names.
    pub id: String,
    /// What people call it, such as `No access to site`.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub name: String,
    /// The tickets: every named field has one of its values at the instant of judging.
    #[cfg_attr(feature = "js", tsify(type = "Record<string, string[]>"))]
    pub when: Map<String, Vec<String>>,
    /// The most that may be left out in a period, in the measure's unit and in the order of time;
    /// further ones count.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_most: Option<u32>,
}

record!(Measure {
    id, kind, of, goal, period;
    counted_in, open, unit, small_numbers, steps, goals, rounding, workload, exceptions, effective, settled
});
words!(Every { Day = "day", Week = "week", Month = "month" });
words!(CountedIn {
    Verdict = "verdict",
    Opened = "opened",
    Closed = "closed",
    Due = "due",
});
words!(OpenTickets {
    MissedOnly = "missed-only",
    Exclude = "exclude",
    Range = "range",
});
words!(MeasureUnit { Clock = "clock", Ticket = "ticket" });
record!(SmallNumbers { ; minimum, allowed_misses, below, denominator_floor });
record!(MeasureStep { within, goal });
record!(MeasureGoals { ; priority, target, require });
words!(Require { All = "all", Overall = "overall" });
record!(FigureRounding { to, mode });
words!(FigureRoundingMode {
    Down = "down",
    Up = "up",
    HalfUp = "half-up",
    HalfEven = "half-even",
});
record!(Workload { limit, of, above });
words!(Volume { Opened = "opened", Judged = "judged" });
record!(MeasureException { id, when; name, at_most });

/// The words that say all of a period.
const PERIOD_WORDS: [(&str, Periods); 7] = [
    ("month", Periods::MONTH),
    ("quarter", months(MonthBlock::Quarter)),
    ("half-year", months(MonthBlock::HalfYear)),
    ("year", months(MonthBlock::Year)),
    ("week", Periods::Week),
    ("day", Periods::Day),
    ("contract", Periods::Contract),
];

const fn months(block: MonthBlock) -> Periods {
    Periods::Months {
        block,
        starts_in: 1,
        starts_on: 1,
    }
}

/// What a tagged period is, before its fields are read.
#[derive(Clone, Copy)]
enum Kind {
    Plain(Periods),
    Weeks,
    Rolling,
}

impl Read for Periods {
    fn read(at: At<'_>) -> Periods {
        if at.is_text() {
            return at.word(&PERIOD_WORDS);
        }
        let kinds: Vec<(&str, Kind)> = PERIOD_WORDS
            .iter()
            .map(|&(word, periods)| (word, Kind::Plain(periods)))
            .chain([("weeks", Kind::Weeks), ("rolling", Kind::Rolling)])
            .collect();
        let Some(kind) = at.tagged(&kinds) else {
            return Periods::MONTH;
        };
        match kind {
            Kind::Weeks => {
                let fields = at.record(&["kind", "count", "from"]);
                Periods::Weeks {
                    count: fields.required("count"),
                    from: fields.required("from"),
                }
            }
            Kind::Rolling => {
                let fields = at.record(&["kind", "days", "every"]);
                Periods::Rolling {
                    days: fields.required("days"),
                    every: fields.required("every"),
                }
            }
            Kind::Plain(Periods::Months { block, .. }) => {
                let known: &[&str] = match block {
                    MonthBlock::Month => &["kind", "starts_on"],
                    _ => &["kind", "starts_in", "starts_on"],
                };
                let fields = at.record(known);
                Periods::Months {
                    block,
                    starts_in: fields.or("starts_in", 1),
                    starts_on: fields.or("starts_on", 1),
                }
            }
            Kind::Plain(periods) => {
                at.record(&["kind"]);
                periods
            }
        }
    }
}

impl Serialize for Periods {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if let Some((word, _)) = PERIOD_WORDS.iter().find(|(_, periods)| periods == self) {
            return serializer.serialize_str(word);
        }
        let mut map = serializer.serialize_map(None)?;
        match self {
            Periods::Weeks { count, from } => {
                map.serialize_entry("kind", "weeks")?;
                map.serialize_entry("count", count)?;
                map.serialize_entry("from", from)?;
            }
            Periods::Rolling { days, every } => {
                map.serialize_entry("kind", "rolling")?;
                map.serialize_entry("days", days)?;
                map.serialize_entry("every", every)?;
            }
            Periods::Months {
                block,
                starts_in,
                starts_on,
            } => {
                map.serialize_entry("kind", block.word())?;
                if *starts_in != 1 {
                    map.serialize_entry("startsIn", starts_in)?;
                }
                if *starts_on != 1 {
                    map.serialize_entry("startsOn", starts_on)?;
                }
            }
            Periods::Day | Periods::Week | Periods::Contract => {}
        }
        map.end()
    }
}

const ABOVE_WORDS: [(&str, Above); 2] = [
    ("not-judged", Above::NotJudged),
    ("excess-left-out", Above::ExcessLeftOut),
];

impl Read for Above {
    fn read(at: At<'_>) -> Above {
        if at.is_text() {
            return at.word(&ABOVE_WORDS);
        }
        let kinds = [
            ("not-judged", Some(Above::NotJudged)),
            ("relaxed-goal", None),
            ("excess-left-out", Some(Above::ExcessLeftOut)),
        ];
        match at.tagged(&kinds) {
            None => Above::NotJudged,
            Some(Some(above)) => {
                at.record(&["kind"]);
                above
            }
            Some(None) => Above::RelaxedGoal {
                goal: at.record(&["kind", "goal"]).required("goal"),
            },
        }
    }
}

impl Serialize for Above {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Above::NotJudged => serializer.serialize_str("not-judged"),
            Above::ExcessLeftOut => serializer.serialize_str("excess-left-out"),
            Above::RelaxedGoal { goal } => {
                let mut map = serializer.serialize_map(Some(2))?;
                map.serialize_entry("kind", "relaxed-goal")?;
                map.serialize_entry("goal", goal)?;
                map.end()
            }
        }
    }
}

/// A word, or an object with what is to be said beside it.
#[cfg(feature = "schema")]
fn periods(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
    let words = |fits: fn(Periods) -> bool| -> Vec<&str> {
        let fitting = PERIOD_WORDS.iter().filter(|(_, periods)| fits(*periods));
        fitting.map(|&(word, _)| word).collect()
    };
    let is_longer = |periods: Periods| periods.months().is_some_and(|months| months > 1);
    let number = generator.subschema_for::<u32>();
    let (date, every) = (
        generator.subschema_for::<Date>(),
        generator.subschema_for::<Every>(),
    );
    schemars::json_schema!({ "oneOf": [
        { "enum": words(|_| true) },
        {
            "type": "object",
            "properties": { "kind": { "enum": words(|periods| periods.months().is_none()) } },
            "required": ["kind"],
        },
        {
            "type": "object",
            "properties": { "kind": { "const": "month" }, "startsOn": number },
            "required": ["kind"],
        },
        {
            "type": "object",
            "properties": { "kind": { "enum": words(is_longer) }, "startsIn": number, "startsOn": number },
            "required": ["kind"],
        },
        {
            "type": "object",
            "properties": { "kind": { "const": "weeks" }, "count": number, "from": date },
            "required": ["kind", "count", "from"],
        },
        {
            "type": "object",
            "properties": { "kind": { "const": "rolling" }, "days": number, "every": every },
            "required": ["kind", "days", "every"],
        },
    ] })
}

/// A word, or an object with its `kind`.
#[cfg(feature = "schema")]
fn above(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
    let words = ABOVE_WORDS.map(|(word, _)| word);
    schemars::json_schema!({ "oneOf": [
        { "enum": words },
        {
            "type": "object",
            "properties": { "kind": { "enum": words } },
            "required": ["kind"],
        },
        {
            "type": "object",
            "properties": { "kind": { "const": "relaxed-goal" }, "goal": generator.subschema_for::<Percent>() },
            "required": ["kind", "goal"],
        },
    ] })
}
