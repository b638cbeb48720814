//! Compliance: the share of clocks that were met, for a period, a target or a priority.
//!
//! Counts the clocks of `clock`; `credits` turns the figures of a measure into money. The parts:
//! `counts` (how many stand how), `figure` (their share against a goal), `period` (the intervals), `named` (their names),
//! `bucket` (values by period), `item` (what is counted, and when), `measure` (a figure that the agreement defines, period by
//! period), `metric` (the same for every metric by the defaults), `exception` (what a measure leaves
//! out), `settled` (what was agreed of a closed period), `running` (the period that lasts still), `choice` (what its terms say in words).

mod bucket;
mod choice;
mod counts;
mod exception;
mod figure;
mod item;
mod measure;
mod metric;
mod named;
mod period;
mod running;
mod settled;

pub use counts::Counts;
pub use figure::{Excuse, Figure, NotJudged, Possible};
pub use measure::{
    ExceptionCount, MeasureReport, Parts, PeriodFigure, Recomputed, StepFigure, TargetReport,
    WorkloadFigure,
};
pub use metric::{MetricReport, MonthFigure, PriorityFigure};
pub use period::{Month, PeriodId};

pub(crate) use choice::{terms_in_force, versions_in_force};
pub(crate) use exception::Exceptions;
pub(crate) use figure::round as rounded;
pub(crate) use item::{MOST_STEPS, Unit};
pub(crate) use measure::measure;
pub(crate) use metric::metric;
pub(crate) use period::{Cut, PeriodSpan};
pub(crate) use running::Running;
