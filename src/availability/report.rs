//! What a report says of availability: the figures period by period, and every outage behind them.
//!
//! `window` and `requests` fill it in; credits and the widget read it.

use crate::compliance::{PeriodId, Possible};
use crate::money::Percent;
use crate::time::Instant;
use rust_decimal::Decimal;
use serde::{Serialize, Serializer};

/// How available a service was, period by period, and over all of them (rule 46).
///
/// ```
/// use sla_calculator::{document::Document, evaluate, holidays::HolidayData};
/// let document = Document::parse(r#"{
///   "version": 1, "asOf": "2026-12-01T00:00:00Z",
///   "agreement": {
///     "version": 1, "name": "Hosting", "timeZone": "UTC", "targets": [],
///     "calendars": { "always": { "hours": { "mon-sun": ["00:00-24:00"] } } },
///     "availability": [{ "id": "uptime", "calendar": "always", "goal": "99.9%", "period": "month" }]
///   },
///   "outages": [{ "from": "2026-11-02T09:00", "to": "2026-11-02T09:44" }]
/// }"#)?;
/// let report = evaluate(&document, &HolidayData::default())?;
/// let november = &report.availability[0].periods[0];
/// assert_eq!((november.service_time, november.reached), (30 * 86_400, Some(false)));
/// assert_eq!(november.figure.map(|figure| figure.0.round_dp(4).to_string()).as_deref(), Some("99.8981"));
/// # Ok::<(), sla_calculator::issue::Issues>(())
/// ```
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct AvailabilityReport {
    /// The id of the availability in the agreement.
    pub measure: String,
    /// The figure that should be reached.
    pub goal: Percent,
    /// Every period from the first outage or sample, or from the first date in force, to the one of the
    /// instant of judging.
    pub periods: Vec<AvailabilityPeriod>,
    /// The time from the first of them until the instant of judging.
    pub overall: Reliability,
    /// What the goals of its components allow, if all of them have one (rule 47).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ceiling: Option<Formula>,
}

/// How available a service was in one period.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct AvailabilityPeriod {
    /// What the period is called.
    pub period: PeriodId,
    /// Its first instant on which the terms are in force.
    pub from: Instant,
    /// The instant after its last; of a contract without an end the instant of judging.
    pub to: Instant,
    /// Whether it had ended at the instant of judging.
    pub complete: bool,
    /// The agreed service time of all of it in seconds, without what is left out; or the fixed time.
    pub service_time: i64,
    /// The downtime that counts, in seconds, by its weight.
    #[serde(serialize_with = "exactly")]
    #[cfg_attr(feature = "js", tsify(type = "string"))]
    pub downtime: Decimal,
    /// The figure, exact to 28 digits; of a period that lasts still, as if the service stayed up.
    pub figure: Option<Percent>,
    /// What is compared with the goal, if the agreement rounds (rule 44).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub compared: Option<Percent>,
    /// Whether the goal is reached.
    pub reached: Option<bool>,
    /// Why there is no figure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_figure: Option<NoFigure>,
    /// Every outage of its services that touches the period, in the order of time. What they count adds up
    /// to the downtime.
    pub outages: Vec<CountedOutage>,
    /// What the goal leaves for downtime or for failed requests (rule 48).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub budget: Option<Budget>,
    /// The runs of downtime that count in it.
    pub failures: u64,
    /// Mean time between failures in seconds: uptime until the instant of judging by failures.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "if_exactly")]
    #[cfg_attr(feature = "js", tsify(type = "string"))]
    pub mtbf: Option<Decimal>,
    /// Mean time to restore service in seconds: downtime by failures.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "if_exactly")]
    #[cfg_attr(feature = "js", tsify(type = "string"))]
    pub mtrs: Option<Decimal>,
    /// Mean time between service incidents in seconds: both of them.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "if_exactly")]
    #[cfg_attr(feature = "js", tsify(type = "string"))]
    pub mtbsi: Option<Decimal>,
    /// The figure of the time until the instant of judging, if the period lasts still.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub so_far: Option<Percent>,
    /// What the figure may become, if the period lasts still: everything up from now on, or down.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub possible: Option<Possible>,
    /// The share of the service or its users that was hit, on average over the downtime that counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub affected: Option<Percent>,
    /// The requests, if the figure is made of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requests: Option<Requests>,
    /// How available its components were, if it has any (rule 47).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub components: Option<Components>,
}

impl AvailabilityPeriod {
    /// The figure that goals and credits look at.
    pub fn held(&self) -> Option<Percent> {
        self.compared.or(self.figure)
    }
}

/// Why a period has no figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum NoFigure {
    /// It has no agreed service time, or all of it is left out.
    NoServiceTime,
    /// It has no requests.
    NoRequests,
}

/// One outage in a period.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct CountedOutage {
    /// Its position in the document's outages; none of a stretch of intervals with many errors.
    pub outage: Option<usize>,
    /// Where it begins in the period.
    pub from: Instant,
    /// Where it ends in the period, or the instant of judging.
    pub to: Instant,
    /// The agreed service time between the two, in seconds.
    pub service_seconds: i64,
    /// How much of that is left out.
    pub excluded_seconds: i64,
    /// The share of the service or its users that it hit.
    pub weight: Percent,
    /// What it adds to the downtime, in seconds. Of outages that together hit more than everything, the
    /// earlier one counts first.
    #[serde(serialize_with = "exactly")]
    #[cfg_attr(feature = "js", tsify(type = "string"))]
    pub counted: Decimal,
    /// Why it adds nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_counted: Option<NotCounted>,
}

/// Why an outage adds nothing to the downtime of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum NotCounted {
    /// All of it is left out.
    Excluded,
    /// The run it belongs to is shorter than what counts.
    TooShort,
    /// It lies outside the agreed service time.
    OutsideHours,
    /// It begins after the instant of judging.
    NotYet,
    /// Other outages at the same time count already.
    CountedAlready,
    /// Enough other components were up.
    Redundant,
    /// It hit nobody.
    NobodyHit,
    /// The figure is made of samples, not of outages.
    BySamples,
}

/// What a goal leaves, and what of it is used (rule 48).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Budget {
    /// What is counted.
    pub unit: BudgetUnit,
    /// The most with which the goal is reached.
    #[serde(serialize_with = "exactly")]
    #[cfg_attr(feature = "js", tsify(type = "string"))]
    pub allowed: Decimal,
    /// What is used.
    #[serde(serialize_with = "exactly")]
    #[cfg_attr(feature = "js", tsify(type = "string"))]
    pub used: Decimal,
    /// What is left; below 0, how far it is overrun.
    #[serde(serialize_with = "exactly")]
    #[cfg_attr(feature = "js", tsify(type = "string"))]
    pub left: Decimal,
}

/// What a budget counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum BudgetUnit {
    /// Seconds of downtime.
    Seconds,
    /// Intervals in which every request fails.
    Intervals,
    /// Failed requests.
    Requests,
}

/// The time between failures, over all periods (rule 46).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Reliability {
    /// The agreed service time in seconds.
    pub service_time: i64,
    /// The downtime that counts, in seconds, by its weight.
    #[serde(serialize_with = "exactly")]
    #[cfg_attr(feature = "js", tsify(type = "string"))]
    pub downtime: Decimal,
    /// The runs of downtime that count.
    pub failures: u64,
    /// Mean time between failures in seconds: uptime by failures.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "if_exactly")]
    #[cfg_attr(feature = "js", tsify(type = "string"))]
    pub mtbf: Option<Decimal>,
    /// Mean time to restore service in seconds: downtime by failures.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "if_exactly")]
    #[cfg_attr(feature = "js", tsify(type = "string"))]
    pub mtrs: Option<Decimal>,
    /// Mean time between service incidents in seconds: both of them.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "if_exactly")]
    #[cfg_attr(feature = "js", tsify(type = "string"))]
    pub mtbsi: Option<Decimal>,
}

impl Reliability {
    /// From the service time that has passed, the downtime and the number of failures in it.
    pub(super) fn new(service_time: i64, downtime: Decimal, failures: u64) -> Reliability {
        let count = Decimal::from(failures);
        let uptime = (Decimal::from(service_time) - downtime).max(Decimal::ZERO);
        let (mtbf, mtrs) = (uptime.checked_div(count), downtime.checked_div(count));
        let both = mtbf.zip(mtrs);
        Reliability {
            service_time,
            downtime,
            failures,
            mtbf,
            mtrs,
            mtbsi: both.and_then(|(up, down)| up.checked_add(down)),
        }
    }
}

/// The requests of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Requests {
    /// How many there were in the agreed service time.
    pub total: u64,
    /// How many of them failed.
    pub failed: u64,
    /// The intervals of the period, if the figure goes by them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intervals: Option<u64>,
}

/// How available the components were, and what follows if they fail independently (rule 47).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Components {
    /// Each of them, in the order written.
    pub measured: Vec<ComponentFigure>,
    /// The formula over those figures; the figure of the period itself is exact.
    pub formula: Option<Formula>,
}

/// How available one component was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct ComponentFigure {
    /// The service.
    pub service: String,
    /// The share of the agreed service time in which it was up.
    pub figure: Option<Percent>,
}

/// A figure by the product of others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Formula {
    /// The figure.
    pub figure: Percent,
    /// It holds only if the components fail independently of each other: always true.
    pub assumes_independence: bool,
}

/// Figures that were taken elsewhere, period by period.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct ReportedFigures {
    /// The id in the agreement.
    pub measure: String,
    /// The figure that should be reached.
    pub goal: Percent,
    /// The periods that have a figure, in order.
    pub periods: Vec<ReportedPeriod>,
}

/// A figure that was taken elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct ReportedPeriod {
    /// What the period is called.
    pub period: PeriodId,
    /// Its first instant.
    pub from: Instant,
    /// The instant after its last.
    pub to: Instant,
    /// Whether it had ended at the instant of judging.
    pub complete: bool,
    /// The figure.
    pub figure: Percent,
    /// Whether the goal is reached.
    pub reached: bool,
}

/// A decimal as text, so that no reader makes a float of it.
pub(super) fn exactly<S: Serializer>(value: &Decimal, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(&value.normalize())
}

fn if_exactly<S: Serializer>(value: &Option<Decimal>, serializer: S) -> Result<S::Ok, S::Error> {
    match value {
        Some(value) => exactly(value, serializer),
        None => serializer.serialize_none(),
    }
}
