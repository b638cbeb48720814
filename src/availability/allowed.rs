//! The reverse question: how much downtime a goal leaves in a month, a quarter, a year, or the service hours
//! of one.
//!
//! Needs no outages and no document; `js` offers it to pages.

use super::report::exactly;
use crate::calendar::ServiceCalendar;
use crate::compliance::{Cut, PeriodId};
use crate::document::agreement::Calendar;
use crate::document::measure::Periods;
use crate::holidays::HolidayData;
use crate::issue::Issue;
use crate::money::Percent;
use crate::sentence::said;
use crate::time::{DAY, Instant};
use crate::zone::Zone;
use rust_decimal::Decimal;
use serde::Serialize;

/// What a goal leaves for downtime in one period (rule 46).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct AllowedDowntime {
    /// What the period is called.
    pub period: PeriodId,
    /// Its first instant.
    pub from: Instant,
    /// The instant after its last.
    pub to: Instant,
    /// Its agreed service time in seconds.
    pub service_time: i64,
    /// The most downtime in seconds with which the goal is reached, exactly.
    #[serde(serialize_with = "exactly")]
    #[cfg_attr(feature = "js", tsify(type = "string"))]
    pub seconds: Decimal,
}

/// The most downtime in so many seconds of service time with which a goal is reached, in seconds.
///
/// ```
/// use sla_calculator::availability::allowed_in;
/// let goal = "99.9%".parse()?;
/// assert_eq!(allowed_in(goal, 30 * 86_400).normalize().to_string(), "2592"); // 43 minutes and 12 seconds
/// # Ok::<(), &'static str>(())
/// ```
pub fn allowed_in(goal: Percent, seconds: i64) -> Decimal {
    let rest = (Decimal::ONE_HUNDRED - goal.0).max(Decimal::ZERO) / Decimal::ONE_HUNDRED;
    Decimal::from(seconds)
        .checked_mul(rest)
        .unwrap_or(Decimal::MAX)
}

/// The most downtime with which a goal is reached in the period of an instant, in the agreed service time.
///
/// # Errors
/// `preset-not-loaded` when `holidays` lacks a preset that the calendar names; `bad-value` for the period of a
/// contract, which has no length of its own.
///
/// ```
/// use sla_calculator::availability::allowed_downtime;
/// use sla_calculator::document::{agreement::Calendar, measure::Periods};
/// use sla_calculator::{holidays::HolidayData, zone::Zone};
/// let (goal, at) = ("99.9%".parse()?, "2026-02-10T00:00:00Z".parse()?);
/// let always = Calendar::always();
/// let none = HolidayData::default();
/// let february = allowed_downtime(goal, &always, Zone::UTC, &none, Periods::MONTH, at);
/// let seconds = february.map(|allowed| allowed.seconds.normalize().to_string());
/// assert_eq!(seconds.ok().as_deref(), Some("2419.2"));
/// # Ok::<(), &'static str>(())
/// ```
pub fn allowed_downtime(
    goal: Percent,
    calendar: &Calendar,
    zone: Zone,
    holidays: &HolidayData,
    period: Periods,
    at: Instant,
) -> Result<AllowedDowntime, Issue> {
    if period == Periods::Contract {
        let message = said!(
            "How long a contract lasts is not known here: write a month, a quarter or a year."
        );
        return Err(Issue::new("period", "bad-value", message));
    }
    let cut = Cut::new(period, zone);
    let at = Instant(at.0.clamp(Instant::MIN.0, Instant::MAX.0 - 1));
    let span = cut.span(cut.index(at));
    let (from, until) = (Instant(span.from.0 - 2 * DAY), Instant(span.to.0 + 2 * DAY));
    let calendar = ServiceCalendar::compile(calendar, zone, holidays, from, until)?;
    let service_time = calendar.elapsed(span.from.0, span.to.0);
    Ok(AllowedDowntime {
        period: span.id,
        from: span.from,
        to: span.to,
        service_time,
        seconds: allowed_in(goal, service_time),
    })
}
