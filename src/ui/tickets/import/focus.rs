//! Where the focus goes when an answer takes away what had it: a button that tried another encoding, or mended
//! rows by a rule, is not there any more once it did.
//!
//! What is still open has the class `asks`.

use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, Node};
use yew::prelude::*;

/// What asks for an answer, in the order of the page.
const OPEN: &str = ".asks select, .asks input";
/// Where one goes on if nothing does.
const WAYS_ON: [&str; 2] = [".fin .pri", "h3"];

/// Keeps the focus in the panel that `panel` refers to. The callback hears which of its elements has the focus.
#[hook]
pub(super) fn use_kept_focus(panel: &NodeRef) -> Callback<FocusEvent> {
    let last = use_mut_ref(|| None::<Node>);
    {
        let (panel, last) = (panel.clone(), last.clone());
        use_effect(move || {
            if let Some(panel) = panel.cast::<Element>().filter(|_| is_lost(&last)) {
                go_on(&panel);
            }
        });
    }
    Callback::from(move |event: FocusEvent| {
        *last.borrow_mut() = event.composed_path().get(0).dyn_into().ok();
    })
}

/// Whether what had the focus last is gone, and nothing else on the page has it.
fn is_lost(last: &Rc<RefCell<Option<Node>>>) -> bool {
    let is_gone = |node: &Node| !node.is_connected();
    if !last.borrow().as_ref().is_some_and(is_gone) {
        return false;
    }
    last.borrow_mut().take();
    let page = web_sys::window().and_then(|window| window.document());
    let focused = page.and_then(|page| page.active_element());
    focused.is_none_or(|element| element.local_name() == "body")
}

/// Puts the focus on what asks first, else on the button that goes on, else on the heading.
fn go_on(panel: &Element) {
    let find = |selector| panel.query_selector(selector).ok().flatten();
    let next = std::iter::once(OPEN).chain(WAYS_ON).find_map(find);
    if let Some(next) = next.and_then(|next| next.dyn_into::<HtmlElement>().ok()) {
        // Focus fails only for an element that is gone.
        let _ = next.focus();
    }
}
