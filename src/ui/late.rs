//! The parts of the widget that the first paint does not need, in a file of their own.
//!
//! The build cuts what only [`views`] reaches out of the module (`cargo xtask build`); the root of the
//! view, in `widget`, loads it as soon as the first paint is on screen. Natively, and in a build that is not cut, it is there
//! at once. Everything that the answer to one ticket needs stays in the module itself.

use super::frame::RegionProps;
use super::terms::clause::{self, Edits};
use super::tickets::TicketsView;
use wasm_bindgen::prelude::*;
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::prelude::*;

/// The views that arrive after the first paint.
#[derive(Clone, Copy, Debug)]
pub struct Late {
    /// All tickets.
    pub tickets: fn(&RegionProps) -> Html,
    /// The editor of a clause.
    pub editor: fn(&Edits) -> Html,
}

/// The file with the views could not be loaded.
#[derive(Clone, Copy, Debug)]
pub struct NotLoaded;

impl From<SplitLoaderError> for NotLoaded {
    fn from(_: SplitLoaderError) -> NotLoaded {
        NotLoaded
    }
}

/// The views, once they are here.
#[wasm_split(views, fallible)]
pub fn views() -> Result<Late, NotLoaded> {
    Ok(Late {
        tickets,
        editor: clause::opened,
    })
}

fn tickets(props: &RegionProps) -> Html {
    html! { <TicketsView state={props.state.clone()} dispatch={props.dispatch.clone()} /> }
}

/// Resolves when everything is loaded that the first paint does not need.
///
/// Rejects when it cannot be loaded; another call tries again.
#[wasm_bindgen]
pub async fn complete() -> Result<(), JsValue> {
    let loaded = views().await.map(|_| ());
    loaded.map_err(|NotLoaded| {
        js_sys::Error::new("a part of the calculator could not be loaded").into()
    })
}
