//! An agreement made ready to judge: calendars compiled, lengths in seconds, ids as positions.
//!
//! `report` compiles one [`Terms`] per document; `history`, `clock` and `explain` read it.

use crate::calendar::ServiceCalendar;
use crate::combine::Compiler;
use crate::document::agreement::{Agreement, Day, Equality, Metric, Target};
use crate::document::tickets::{NO_VALUE, Tickets};
use crate::holidays::HolidayData;
use crate::issue::Issues;
use crate::time::{DAY, Instant};
use crate::wall::Wall;
use crate::zone::Zone;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use std::sync::Arc;

/// A compiled agreement.
#[derive(Clone, Debug)]
pub struct Terms {
    /// What it was compiled from.
    pub agreement: Arc<Agreement>,
    /// The agreement's zone.
    pub zone: Zone,
    /// The calendars in the order of [`Agreement::calendar_ids`].
    pub calendars: Vec<ServiceCalendar>,
    /// The targets in the order of the agreement.
    pub targets: Vec<CompiledTarget>,
    /// For each pause rule, its cap in seconds.
    pub(crate) caps: Vec<Option<i64>>,
}

/// A target with its references resolved.
#[derive(Clone, Debug)]
pub struct CompiledTarget {
    /// What it measures.
    pub metric: Metric,
    /// The position of its calendar.
    pub calendar: usize,
    /// The target in seconds.
    pub limit: i64,
    /// The used seconds from which it is at risk.
    pub at_risk: i64,
    /// For each pause rule, whether it stops this clock.
    pub(crate) paused_by: Vec<bool>,
    /// Whether pauses agreed for one ticket stop it: not before the first response (rule 24).
    pub(crate) agreed_pauses: bool,
}

/// How the terms meet the texts of one ticket list: numbers instead of strings.
#[derive(Clone, Debug)]
pub(crate) struct Binding {
    /// For each target, its conditions: the field's column (none if no ticket has the field) and,
    /// by the number of the value, whether it is one of those asked for.
    conditions: Vec<Vec<(Option<usize>, Vec<bool>)>>,
    /// For each status, the pause rules that name it.
    pub(crate) pause_rules: Vec<Vec<u16>>,
}

impl Binding {
    pub(crate) fn new(agreement: &Agreement, tickets: &Tickets) -> Binding {
        let condition = |field: &String, wanted: &Vec<String>| {
            let column = tickets
                .fields()
                .iter()
                .position(|column| column.name == *field);
            let values = column.map_or(&[][..], |column| tickets.fields()[column].values.texts());
            (
                column,
                values.iter().map(|value| wanted.contains(value)).collect(),
            )
        };
        let conditions = agreement.targets.iter().map(|target| {
            target
                .when
                .iter()
                .map(|(field, wanted)| condition(field, wanted))
                .collect()
        });
        let rules_of = |status: &String| {
            let named = |position: &usize| agreement.pauses[*position].when.status.contains(status);
            (0..agreement.pauses.len())
                .filter(named)
                .map(|position| position as u16)
                .collect()
        };
        Binding {
            conditions: conditions.collect(),
            pause_rules: tickets.texts().texts().iter().map(rules_of).collect(),
        }
    }

    /// Whether a target applies, given the number of a field's value.
    pub(crate) fn applies(&self, target: usize, value: impl Fn(usize) -> u32) -> bool {
        self.conditions[target].iter().all(|(column, wanted)| {
            let number = column.map_or(NO_VALUE, &value);
            wanted.get(number as usize).copied().unwrap_or(false)
        })
    }
}

impl Agreement {
    /// The seconds of one day in a target, if the agreement defines it.
    pub fn day_seconds(&self) -> Option<i64> {
        self.day.map(|Day::Hours { hours }| hours.seconds)
    }

    /// The pause rules that stop a target's clock, by position; the default is rule 24's.
    pub fn paused_by(&self, target: &Target) -> Vec<bool> {
        let stops = |rule: &str| match &target.paused_by {
            Some(rules) => rules.iter().any(|named| named == rule),
            None => target.metric == Metric::Resolution,
        };
        self.pauses.iter().map(|rule| stops(&rule.id)).collect()
    }
}

impl Terms {
    /// Compiles a valid agreement for tickets whose events lie from `first` to `last`.
    ///
    /// The calendars reach as far beyond `last` as the longest target needs, at most to the end of 2199.
    ///
    /// # Errors
    /// `preset-not-loaded` when `holidays` lacks a preset that a calendar names.
    pub fn compile(
        agreement: &Arc<Agreement>,
        holidays: &HolidayData,
        first: Instant,
        last: Instant,
    ) -> Result<Terms, Issues> {
        let zone = Zone::named(&agreement.time_zone).unwrap_or(Zone::UTC);
        let day = agreement.day_seconds();
        let caps: Vec<Option<i64>> = agreement
            .pauses
            .iter()
            .map(|rule| rule.at_most.and_then(|cap| cap.in_seconds(day)))
            .collect();
        let position = |id: &str| {
            let mut ids = agreement.calendar_ids();
            ids.position(|key| key == id).unwrap_or(0)
        };
        let target = |target: &Target| {
            let limit = target.within.in_seconds(day).unwrap_or(0);
            CompiledTarget {
                metric: target.metric,
                calendar: position(&target.calendar),
                limit,
                at_risk: share_up(limit, agreement.rules.at_risk.0),
                paused_by: agreement.paused_by(target),
                agreed_pauses: target.metric != Metric::FirstResponse,
            }
        };
        let targets: Vec<CompiledTarget> = agreement.targets.iter().map(target).collect();

        let compiler = Compiler {
            agreement,
            wall: Wall {
                zone,
                dst: agreement.rules.dst,
            },
            holidays,
        };
        let mut calendars = Vec::new();
        for (position, id) in agreement.calendar_ids().enumerate() {
            let asked = targets.iter().filter(|target| target.calendar == position);
            let longest = asked
                .map(|target| target.limit)
                .chain(caps.iter().flatten().copied())
                .max()
                .unwrap_or(0);
            let from = Instant(first.0 - 2 * DAY);
            let mut reach = 60 * DAY + 6 * longest;
            let calendar = loop {
                let until = Instant((last.0 + reach).min(Instant::MAX.0));
                let calendar = compiler.calendar(id, from, until)?;
                if calendar.elapsed(last.0, until.0) >= longest || until == Instant::MAX {
                    break calendar;
                }
                reach *= 2;
            };
            calendars.push(calendar);
        }
        Ok(Terms {
            agreement: agreement.clone(),
            zone,
            calendars,
            targets,
            caps,
        })
    }

    /// The calendar of an id.
    pub fn calendar_named(&self, id: &str) -> Option<&ServiceCalendar> {
        let position = self.agreement.calendar_ids().position(|key| key == id)?;
        self.calendars.get(position)
    }

    /// The calendar of a target.
    pub fn calendar(&self, target: &CompiledTarget) -> &ServiceCalendar {
        &self.calendars[target.calendar]
    }

    /// Whether a clock that used `used` of `limit` seconds is late (rule 11).
    pub fn is_late(&self, used: i64, limit: i64) -> bool {
        match self.agreement.rules.equality {
            Equality::Met => used > limit,
            Equality::Breached => used >= limit,
        }
    }
}

/// A percentage of some seconds, rounded up to a whole second.
fn share_up(seconds: i64, percent: Decimal) -> i64 {
    (Decimal::from(seconds) * percent / Decimal::ONE_HUNDRED)
        .ceil()
        .to_i64()
        .unwrap_or(seconds)
}
