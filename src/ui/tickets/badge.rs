//! A status as shape, word and tint, in that order.

use crate::clock::Status;
use crate::ui::icon::Icon;
use crate::ui::text::Text;
use crate::ui::text::common::EN;
use yew::prelude::*;

/// The word of a status.
pub fn word(status: Status) -> Text {
    match status {
        Status::NotStarted => EN.not_started,
        Status::Running => EN.running,
        Status::AtRisk => EN.at_risk,
        Status::Paused => EN.paused,
        Status::OutsideHours => EN.outside_hours,
        Status::Met => EN.met,
        Status::Breached => EN.missed,
        Status::Cancelled => EN.cancelled,
        Status::Unknown => EN.unknown,
        Status::NotCovered => EN.not_covered,
    }
}

/// The icon of a status.
pub fn icon(status: Status) -> Icon {
    match status {
        Status::Running => Icon::Play,
        Status::AtRisk => Icon::Warning,
        Status::Paused => Icon::Pause,
        Status::OutsideHours => Icon::Moon,
        Status::Met => Icon::Met,
        Status::Breached => Icon::Missed,
        Status::Unknown => Icon::Unknown,
        Status::NotStarted | Status::Cancelled | Status::NotCovered => Icon::None,
    }
}

/// The class that colours a status.
pub fn class(status: Status) -> &'static str {
    match status {
        Status::Running => "running",
        Status::AtRisk => "at-risk",
        Status::Paused => "paused",
        Status::Met => "met",
        Status::Breached => "missed",
        Status::Unknown => "unknown",
        _ => "quiet",
    }
}

/// A status as a badge.
pub fn badge(status: Status) -> Html {
    html! { <span class={classes!("bdg", class(status))}>{ icon(status).draw() }{ word(status) }</span> }
}
