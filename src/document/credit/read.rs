//! How the parts of a credit are read and written where a word alone may stand for an object, or an object
//! says its kind.

use super::{Base, Claim, Credit, CreditOn, Late, LimitPer, Schedule, Take, Then};
use crate::document::measure::Periods;
use crate::document::read::{At, Read};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

/// What an object says that it is, and how the rest of it is read.
type Kind<T> = (&'static str, fn(At<'_>) -> T);

impl Read for Credit {
    fn read(at: At<'_>) -> Credit {
        let fields = at.record(&["id", "on", "as", "of", "then", "reward"]);
        Credit {
            id: fields.required("id"),
            on: fields.required("on"),
            schedule: fields.required("as"),
            of: fields.or("of", None),
            then: fields.or("then", Vec::new()),
            reward: fields.or("reward", false),
        }
    }
}

impl Read for CreditOn {
    fn read(at: At<'_>) -> CreditOn {
        if !at.has("kind") {
            return figure(at);
        }
        let kinds: [Kind<CreditOn>; 7] = [
            ("figure", figure),
            ("each-miss", |at| {
                let fields = at.record(&["kind", "of", "take", "period"]);
                CreditOn::EachMiss {
                    of: fields.required("of"),
                    take: fields.or("take", Late::default()),
                    period: fields.or("period", Periods::MONTH),
                }
            }),
            ("each-outage", |at| CreditOn::EachOutage {
                measure: at.record(&["kind", "measure"]).required("measure"),
            }),
            ("nth-miss", |at| {
                let fields = at.record(&["kind", "of", "count", "months", "period"]);
                CreditOn::NthMiss {
                    of: fields.required("of"),
                    count: fields.required("count"),
                    months: fields.required("months"),
                    period: fields.or("period", Periods::MONTH),
                }
            }),
            ("misses", |at| {
                let fields = at.record(&["kind", "of", "period"]);
                CreditOn::Misses {
                    of: fields.required("of"),
                    period: fields.or("period", Periods::MONTH),
                }
            }),
            ("failed-periods", |at| {
                let fields = at.record(&["kind", "measure", "failed", "of"]);
                CreditOn::FailedPeriods {
                    measure: fields.required("measure"),
                    failed: fields.required("failed"),
                    of: fields.required("of"),
                }
            }),
            ("points", |at| CreditOn::Points {
                of: at.record(&["kind", "of"]).required("of"),
            }),
        ];
        at.kind(&kinds)(at)
    }
}

fn figure(at: At<'_>) -> CreditOn {
    let fields = at.record(&["kind", "measure", "take"]);
    CreditOn::Figure {
        measure: fields.required("measure"),
        take: fields.or("take", Take::default()),
    }
}

impl Read for Schedule {
    fn read(at: At<'_>) -> Schedule {
        let kinds: [Kind<Schedule>; 7] = [
            ("bands", |at| Schedule::Bands {
                bands: at.record(&["kind", "bands"]).required("bands"),
            }),
            ("steps", |at| {
                let fields = at.record(&["kind", "from", "each", "count", "first", "give"]);
                Schedule::Steps {
                    from: fields.or("from", None),
                    each: fields.required("each"),
                    count: fields.required("count"),
                    first: fields.or("first", None),
                    give: fields.required("give"),
                }
            }),
            ("slabs", |at| {
                let fields = at.record(&["kind", "slabs", "count"]);
                Schedule::Slabs {
                    slabs: fields.required("slabs"),
                    count: fields.required("count"),
                }
            }),
            ("gap", |at| {
                let fields = at.record(&["kind", "from", "times"]);
                Schedule::Gap {
                    from: fields.or("from", None),
                    times: fields.or("times", None),
                }
            }),
            ("flat", |at| Schedule::Flat {
                give: at.record(&["kind", "give"]).required("give"),
            }),
            ("lost-time", |at| {
                let fields = at.record(&["kind", "times", "beyond"]);
                Schedule::LostTime {
                    times: fields.required("times"),
                    beyond: fields.or("beyond", None),
                }
            }),
            ("right", |at| Schedule::Right {
                right: at.record(&["kind", "right"]).required("right"),
            }),
        ];
        at.kind(&kinds)(at)
    }
}

impl Read for Then {
    fn read(at: At<'_>) -> Then {
        let kinds: [Kind<Then>; 7] = [
            ("repeat", |at| Then::Repeat {
                times: at.record(&["kind", "times"]).required("times"),
            }),
            ("average", |at| {
                at.record(&["kind"]);
                Then::Average
            }),
            ("round", |at| {
                let fields = at.record(&["kind", "to", "mode"]);
                Then::Round {
                    to: fields.required("to"),
                    mode: fields.required("mode"),
                }
            }),
            ("affected-share", |at| {
                at.record(&["kind"]);
                Then::AffectedShare
            }),
            ("above", |at| Then::Above {
                sum: at.record(&["kind", "sum"]).required("sum"),
            }),
            ("at-least", |at| Then::AtLeast {
                sum: at.record(&["kind", "sum"]).required("sum"),
            }),
            ("earn-back", |at| {
                let fields = at.record(&["kind", "reach", "periods"]);
                Then::EarnBack {
                    reach: fields.required("reach"),
                    periods: fields.required("periods"),
                }
            }),
        ];
        at.kind(&kinds)(at)
    }
}

impl Read for Claim {
    fn read(at: At<'_>) -> Claim {
        let kinds: [Kind<Claim>; 2] = [
            ("days", |at| Claim::Days {
                days: at.record(&["kind", "days"]).required("days"),
            }),
            ("months", |at| Claim::Months {
                months: at.record(&["kind", "months"]).required("months"),
            }),
        ];
        at.kind(&kinds)(at)
    }
}

impl Read for Base {
    fn read(at: At<'_>) -> Base {
        if at.is_text() {
            return Base::charge(String::read(at));
        }
        let fields = at.record(&["charge", "taken", "day"]);
        Base {
            charge: fields.required("charge"),
            taken: fields.or("taken", None),
            day: fields.or("day", None),
        }
    }
}

impl Serialize for Base {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.taken.is_none() && self.day.is_none() {
            return serializer.serialize_str(&self.charge);
        }
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("charge", &self.charge)?;
        if let Some(taken) = self.taken {
            map.serialize_entry("taken", &taken)?;
        }
        if let Some(day) = self.day {
            map.serialize_entry("day", &day)?;
        }
        map.end()
    }
}

/// The word for a limit on each incident.
const INCIDENT: &str = "incident";

impl Read for LimitPer {
    fn read(at: At<'_>) -> LimitPer {
        if at.says(INCIDENT) {
            LimitPer::Incident
        } else {
            LimitPer::Period(Periods::read(at))
        }
    }
}

impl Serialize for LimitPer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            LimitPer::Incident => serializer.serialize_str(INCIDENT),
            LimitPer::Period(periods) => periods.serialize(serializer),
        }
    }
}

/// An id, or an object with what is to be said beside it.
#[cfg(feature = "schema")]
pub(super) fn base(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
    let (taken, day) = (
        generator.subschema_for::<Option<super::Taken>>(),
        generator.subschema_for::<Option<super::DayValue>>(),
    );
    schemars::json_schema!({ "oneOf": [
        { "type": "string" },
        {
            "type": "object",
            "properties": { "charge": { "type": "string" }, "taken": taken, "day": day },
            "required": ["charge"],
        },
    ] })
}

/// A word, or periods.
#[cfg(feature = "schema")]
pub(super) fn limit_per(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
    let periods = generator.subschema_for::<Periods>();
    schemars::json_schema!({ "anyOf": [{ "const": INCIDENT }, periods] })
}
