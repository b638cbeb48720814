//! To be written.

use super::frame::RegionProps;
use yew::prelude::*;

/// To be written.
#[component]
pub fn TicketsView(_props: &RegionProps) -> Html {
    html! {}
}
