//! To be written.

use super::frame::RegionProps;
use yew::prelude::*;

/// To be written.
#[component]
pub fn QuestionView(_props: &RegionProps) -> Html {
    html! {}
}
