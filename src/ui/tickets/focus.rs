//! Where the focus goes when what had it is gone: a button that matched a priority, or tried another encoding, is
//! not there any more once it did, and the panel of the import goes as a whole.
//!
//! What still asks for an answer has the class `asks`.

use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, Node};
use yew::prelude::*;

/// What comes and goes with the import.
const PASSING: &str = ".imps, .news";
/// Where to go on, the first that is there: what asks, in the order of the page; the button of the panel that goes
/// on, or its heading; the button that brings in tickets.
const WAYS_ON: [&str; 4] = [
    ".asks select, .asks input",
    ".fin .pri",
    ".imp h3",
    ":is(.src, .none) .pri",
];

/// Keeps the focus in the region that `region` refers to, where the import takes it away. The callback hears which
/// element gets the focus.
#[hook]
pub(super) fn use_kept_focus(region: &NodeRef) -> Callback<FocusEvent> {
    let last = use_mut_ref(|| None::<Node>);
    {
        let (region, last) = (region.clone(), last.clone());
        use_effect(move || {
            if let Some(region) = region
                .cast::<Element>()
                .filter(|region| is_lost(region, &last))
            {
                go_on(&region);
            }
        });
    }
    Callback::from(move |event: FocusEvent| {
        let target = event.composed_path().get(0).dyn_into::<Element>().ok();
        let passing = target.filter(|target| matches!(target.closest(PASSING), Ok(Some(_))));
        *last.borrow_mut() = passing.map(Node::from);
    })
}

/// What has the focus, in the widget around an element or elsewhere on the page.
pub(super) fn focused(near: &Element) -> Option<Element> {
    let widget = near.closest(".sla").ok().flatten();
    let inside = widget.and_then(|widget| widget.query_selector(":focus").ok().flatten());
    inside.or_else(|| {
        let page = web_sys::window().and_then(|window| window.document());
        let focused = page.and_then(|page| page.active_element());
        focused.filter(|element| element.local_name() != "body")
    })
}

/// Whether what had the focus last is gone, and nothing else on the page has it.
fn is_lost(region: &Element, last: &Rc<RefCell<Option<Node>>>) -> bool {
    let is_gone = |node: &Node| !node.is_connected();
    if !last.borrow().as_ref().is_some_and(is_gone) {
        return false;
    }
    last.borrow_mut().take();
    focused(region).is_none()
}

fn go_on(region: &Element) {
    let find = |selector| region.query_selector(selector).ok().flatten();
    let next = WAYS_ON.into_iter().find_map(find);
    if let Some(next) = next.and_then(|next| next.dyn_into::<HtmlElement>().ok()) {
        // Focus fails only for an element that is gone.
        let _ = next.focus();
    }
}
