//! To be written.

use super::frame::RegionProps;
use yew::prelude::*;

/// To be written.
#[component]
pub fn Terms(_props: &RegionProps) -> Html {
    html! {}
}
