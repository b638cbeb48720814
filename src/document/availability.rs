//! How available a service must be, as an agreement writes it (rules 46 to 48).
//!
//! Part of `agreement`, beside its measures, which count clocks. `outages` has what a document knows of the
//! service; `crate::availability` makes figures of both.

use super::agreement::Effective;
use super::is_default;
use super::measure::{FigureRounding, Periods};
use super::read::{At, Read, record, words};
use crate::length::Length;
use crate::map::Map;
use crate::money::Percent;
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

/// The share of the agreed service time in which a service was up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Availability {
    /// The id that credits refer to; no measure has the same one.
    pub id: String,
    /// The calendar of the agreed service time, a combined one or not.
    pub calendar: String,
    /// The figure that should be reached.
    pub goal: Percent,
    /// The periods over which it is taken, in the agreement's zone.
    pub period: Periods,
    /// What the figure is a share of.
    #[serde(skip_serializing_if = "is_default")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub basis: Basis,
    /// The services whose outages count; none named: all. An outage without a service counts everywhere.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub of: Vec<String>,
    /// How many users the service has; outages that say how many they hit weigh so many of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub users: Option<u32>,
    /// Shorter runs of downtime do not count at all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shortest_outage: Option<Length>,
    /// How much of a run counts.
    #[serde(skip_serializing_if = "is_default")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub count: OutageCount,
    /// The kinds of outage that are left out.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub exclude: Vec<Exclusion>,
    /// What becomes of the time that is left out.
    #[serde(skip_serializing_if = "is_default")]
    #[cfg_attr(feature = "js", tsify(optional))]
    pub excluded: Excluded,
    /// The services that it is made of, and which of them must be up (rule 47).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub components: Option<Component>,
    /// How the figure is rounded before it is compared; left out: not at all (rule 44).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rounding: Option<FigureRounding>,
    /// Counts only these dates; left out, always (rule 36).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effective: Option<Effective>,
}

/// What an availability is a share of.
///
/// In JSON a word, or an object where something is to be said beside it:
/// `"minutes"`, `{ "kind": "error-rate-minutes", "interval": "1m", "above": "5%" }`.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(schema_with = "basis")
)]
#[cfg_attr(
    feature = "js",
    tsify(
        type = "\"minutes\" | \"requests\" | { kind: \"minutes\" | \"requests\" } | { kind: \"fixed\"; time: Length } | { kind: \"error-rate-mean\"; interval: Length } | { kind: \"error-rate-minutes\"; interval: Length; above?: Percent; from?: Percent } | { kind: \"scores\"; scores: Record<string, Percent> }"
    )
)]
pub enum Basis {
    /// The agreed service time of the actual period.
    #[default]
    Minutes,
    /// A time that is the same for every period, such as 720 hours.
    Fixed {
        /// The time.
        time: Length,
    },
    /// 100 % minus the plain mean of the error rates of all intervals; one without requests has none.
    ErrorRateMean {
        /// The length of an interval; the first begins with the period.
        interval: Length,
    },
    /// The agreed service time, down in the intervals whose error rate is high.
    ErrorRateMinutes {
        /// The length of an interval; the first begins with the period.
        interval: Length,
        /// From which error rate on an interval is down.
        down: ErrorRate,
    },
    /// The requests that did not fail among all.
    Requests,
    /// The mean of the scores of all requests: 0 % for failed ones, 100 % for the others.
    Scores {
        /// The scores of some classes of requests.
        scores: Map<String, Percent>,
    },
}

/// From which error rate on an interval is down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorRate {
    /// When it is higher.
    Above(Percent),
    /// When it is that high.
    From(Percent),
}

/// How much of a run of downtime counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum OutageCount {
    /// All of its service time.
    #[default]
    Seconds,
    /// Its whole minutes; what is left over does not count.
    WholeMinutes,
    /// Every minute of it that was begun.
    StartedMinutes,
}

/// A kind of outage that is left out.
///
/// In JSON the kind alone, or `{ "kind": "maintenance", "atMost": "10h" }`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(schema_with = "exclusion")
)]
#[cfg_attr(
    feature = "js",
    tsify(type = "string | { kind: string; atMost?: Length }")
)]
pub struct Exclusion {
    /// The kind, as outages write it.
    pub kind: String,
    /// The most service time of the kind that is left out in a period; the rest counts.
    pub at_most: Option<Length>,
}

/// What becomes of the time that is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Excluded {
    /// It is neither service time nor downtime.
    #[default]
    LeftOut,
    /// It is service time in which the service was up.
    AsUp,
}

/// A service that another is made of, or several of them (rule 47).
///
/// In JSON the name of a service, `{ "service": "db", "goal": "99.95%" }`, or
/// `{ "kind": "series", "of": [...] }`, which may be nested.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(schema_with = "component")
)]
#[cfg_attr(
    feature = "js",
    tsify(
        type = "string | { service: string; goal?: Percent } | { kind: \"series\" | \"parallel\"; of: Component[] } | { kind: \"k-of-n\"; k: number; of: Component[] }"
    )
)]
pub enum Component {
    /// A service.
    Service {
        /// What outages call it.
        service: String,
        /// How available its own provider says that it will be.
        goal: Option<Percent>,
    },
    /// Up when all of them are.
    Series {
        /// The parts.
        of: Vec<Component>,
    },
    /// Up when any of them is.
    Parallel {
        /// The parts.
        of: Vec<Component>,
    },
    /// Up when so many of them are.
    KOfN {
        /// How many.
        k: u32,
        /// The parts.
        of: Vec<Component>,
    },
}

impl Component {
    /// Its parts, and how many of them must be up; a service has none.
    pub fn parts(&self) -> (usize, &[Component]) {
        match self {
            Component::Service { .. } => (0, &[]),
            Component::Series { of } => (of.len(), of),
            Component::Parallel { of } => (1, of),
            Component::KOfN { k, of } => (*k as usize, of),
        }
    }

    /// The services in it, in the order written, each with its goal.
    pub fn services(&self) -> Vec<(&str, Option<Percent>)> {
        match self {
            Component::Service { service, goal } => vec![(service, *goal)],
            _ => (self.parts().1.iter())
                .flat_map(Component::services)
                .collect(),
        }
    }
}

/// A figure that is taken from elsewhere, period by period: from the provider's report, or a survey.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Reported {
    /// The id that the figures and credits refer to; no measure has the same one.
    pub id: String,
    /// The figure that should be reached.
    pub goal: Percent,
    /// The periods for which figures are given, in the agreement's zone.
    pub period: Periods,
}

record!(Availability {
    id, calendar, goal, period;
    basis, of, users, shortest_outage, count, exclude, excluded, components, rounding, effective
});
words!(OutageCount {
    Seconds = "seconds",
    WholeMinutes = "whole-minutes",
    StartedMinutes = "started-minutes",
});
words!(Excluded { LeftOut = "left-out", AsUp = "as-up" });
record!(Reported { id, goal, period });

/// What a basis is, before its fields are read.
#[derive(Clone, Copy)]
enum Kind {
    Minutes,
    Requests,
    Fixed,
    ErrorRateMean,
    ErrorRateMinutes,
    Scores,
}

const KINDS: [(&str, Kind); 6] = [
    ("minutes", Kind::Minutes),
    ("requests", Kind::Requests),
    ("fixed", Kind::Fixed),
    ("error-rate-mean", Kind::ErrorRateMean),
    ("error-rate-minutes", Kind::ErrorRateMinutes),
    ("scores", Kind::Scores),
];

/// The bases that a word says all of.
const WORDS: usize = 2;

impl Read for Basis {
    fn read(at: At<'_>) -> Basis {
        let kind = if at.is_text() {
            Some(at.word(&KINDS[..WORDS]))
        } else {
            at.tagged(&KINDS)
        };
        let Some(kind) = kind else {
            return Basis::Minutes;
        };
        let known: &[&str] = match kind {
            Kind::Minutes | Kind::Requests if at.is_text() => &[],
            Kind::Minutes | Kind::Requests => &["kind"],
            Kind::Fixed => &["kind", "time"],
            Kind::ErrorRateMean => &["kind", "interval"],
            Kind::ErrorRateMinutes if at.has("from") => &["kind", "interval", "from"],
            Kind::ErrorRateMinutes => &["kind", "interval", "above"],
            Kind::Scores => &["kind", "scores"],
        };
        if known.is_empty() {
            return if matches!(kind, Kind::Requests) {
                Basis::Requests
            } else {
                Basis::Minutes
            };
        }
        let fields = at.record(known);
        match kind {
            Kind::Minutes => Basis::Minutes,
            Kind::Requests => Basis::Requests,
            Kind::Fixed => Basis::Fixed {
                time: fields.required("time"),
            },
            Kind::ErrorRateMean => Basis::ErrorRateMean {
                interval: fields.required("interval"),
            },
            Kind::ErrorRateMinutes => {
                let interval = fields.required("interval");
                let down = if at.has("from") {
                    ErrorRate::From(fields.required("from"))
                } else {
                    ErrorRate::Above(fields.required("above"))
                };
                Basis::ErrorRateMinutes { interval, down }
            }
            Kind::Scores => Basis::Scores {
                scores: fields.required("scores"),
            },
        }
    }
}

impl Serialize for Basis {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = match self {
            Basis::Minutes => return serializer.serialize_str("minutes"),
            Basis::Requests => return serializer.serialize_str("requests"),
            _ => serializer.serialize_map(None)?,
        };
        match self {
            Basis::Minutes | Basis::Requests => {}
            Basis::Fixed { time } => {
                map.serialize_entry("kind", "fixed")?;
                map.serialize_entry("time", time)?;
            }
            Basis::ErrorRateMean { interval } => {
                map.serialize_entry("kind", "error-rate-mean")?;
                map.serialize_entry("interval", interval)?;
            }
            Basis::ErrorRateMinutes { interval, down } => {
                map.serialize_entry("kind", "error-rate-minutes")?;
                map.serialize_entry("interval", interval)?;
                match down {
                    ErrorRate::Above(rate) => map.serialize_entry("above", rate)?,
                    ErrorRate::From(rate) => map.serialize_entry("from", rate)?,
                }
            }
            Basis::Scores { scores } => {
                map.serialize_entry("kind", "scores")?;
                map.serialize_entry("scores", scores)?;
            }
        }
        map.end()
    }
}

impl Read for Exclusion {
    fn read(at: At<'_>) -> Exclusion {
        if at.is_text() {
            return Exclusion {
                kind: String::read(at),
                at_most: None,
            };
        }
        let fields = at.record(&["kind", "at_most"]);
        Exclusion {
            kind: fields.required("kind"),
            at_most: fields.or("at_most", None),
        }
    }
}

impl Serialize for Exclusion {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Some(at_most) = &self.at_most else {
            return serializer.serialize_str(&self.kind);
        };
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("kind", &self.kind)?;
        map.serialize_entry("atMost", at_most)?;
        map.end()
    }
}

impl Read for Component {
    fn read(at: At<'_>) -> Component {
        if at.is_text() {
            return Component::Service {
                service: String::read(at),
                goal: None,
            };
        }
        if !at.has("kind") {
            let fields = at.record(&["service", "goal"]);
            return Component::Service {
                service: fields.required("service"),
                goal: fields.or("goal", None),
            };
        }
        let kind = at.kind(&[("series", 0), ("parallel", 1), ("k-of-n", 2)]);
        let known: &[&str] = match kind {
            2 => &["kind", "k", "of"],
            _ => &["kind", "of"],
        };
        let fields = at.record(known);
        let of = fields.required("of");
        match kind {
            0 => Component::Series { of },
            1 => Component::Parallel { of },
            _ => Component::KOfN {
                k: fields.required("k"),
                of,
            },
        }
    }
}

impl Serialize for Component {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if let Component::Service {
            service,
            goal: None,
        } = self
        {
            return serializer.serialize_str(service);
        }
        let mut map = serializer.serialize_map(None)?;
        match self {
            Component::Service { service, goal } => {
                map.serialize_entry("service", service)?;
                map.serialize_entry("goal", goal)?;
            }
            Component::Series { of } => {
                map.serialize_entry("kind", "series")?;
                map.serialize_entry("of", of)?;
            }
            Component::Parallel { of } => {
                map.serialize_entry("kind", "parallel")?;
                map.serialize_entry("of", of)?;
            }
            Component::KOfN { k, of } => {
                map.serialize_entry("kind", "k-of-n")?;
                map.serialize_entry("k", k)?;
                map.serialize_entry("of", of)?;
            }
        }
        map.end()
    }
}

/// A word, or an object with its `kind`.
#[cfg(feature = "schema")]
fn basis(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
    let words = KINDS.map(|(word, _)| word);
    let length = generator.subschema_for::<Length>();
    let percent = generator.subschema_for::<Percent>();
    let scores = generator.subschema_for::<Map<String, Percent>>();
    let rate = |name: &str| {
        schemars::json_schema!({
            "type": "object",
            "properties": { "kind": { "const": "error-rate-minutes" }, "interval": length, name: percent },
            "required": ["kind", "interval", name],
        })
    };
    let (above, from) = (rate("above"), rate("from"));
    schemars::json_schema!({ "oneOf": [
        { "enum": words[..WORDS] },
        { "type": "object", "properties": { "kind": { "enum": words[..WORDS] } }, "required": ["kind"] },
        {
            "type": "object",
            "properties": { "kind": { "const": "fixed" }, "time": length },
            "required": ["kind", "time"],
        },
        {
            "type": "object",
            "properties": { "kind": { "const": "error-rate-mean" }, "interval": length },
            "required": ["kind", "interval"],
        },
        above,
        from,
        {
            "type": "object",
            "properties": { "kind": { "const": "scores" }, "scores": scores },
            "required": ["kind", "scores"],
        },
    ] })
}

/// A kind, or an object with the most that is left out.
#[cfg(feature = "schema")]
fn exclusion(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
    let length = generator.subschema_for::<Option<Length>>();
    schemars::json_schema!({ "oneOf": [
        { "type": "string" },
        {
            "type": "object",
            "properties": { "kind": { "type": "string" }, "atMost": length },
            "required": ["kind"],
        },
    ] })
}

/// A service, or a group with its `kind`.
#[cfg(feature = "schema")]
fn component(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
    let of = generator.subschema_for::<Vec<Component>>();
    let goal = generator.subschema_for::<Option<Percent>>();
    let k = generator.subschema_for::<u32>();
    schemars::json_schema!({ "oneOf": [
        { "type": "string" },
        {
            "type": "object",
            "properties": { "service": { "type": "string" }, "goal": goal },
            "required": ["service"],
        },
        {
            "type": "object",
            "properties": { "kind": { "enum": ["series", "parallel"] }, "of": of },
            "required": ["kind", "of"],
        },
        {
            "type": "object",
            "properties": { "kind": { "const": "k-of-n" }, "k": k, "of": of },
            "required": ["kind", "k", "of"],
        },
    ] })
}
