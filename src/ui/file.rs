//! Files in and out: a button that picks one, its bytes, and a download. Nothing leaves the page.

use crate::ui::language::{self, use_language};
use js_sys::{Array, Uint8Array};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{Blob, File, FileList, HtmlAnchorElement, HtmlElement, HtmlInputElement, Url};
use yew::prelude::*;

/// A file's name and its bytes.
pub type Bytes = (String, Vec<u8>);

/// Reads a file and hands it on; one that cannot be read is handed on empty.
pub fn read(file: &File, onread: Callback<Bytes>) {
    let (name, spoken) = (file.name(), language::spoken());
    let done = Closure::once_into_js(move |buffer: JsValue| {
        language::speak(spoken);
        let bytes = buffer
            .is_object()
            .then(|| Uint8Array::new(&buffer).to_vec());
        onread.emit((name, bytes.unwrap_or_default()));
    });
    let failed = Closure::once_into_js(|_: JsValue| {});
    // `then` by its name: the typed one wants closures that someone has to keep alive.
    let promise: JsValue = file.array_buffer().into();
    let then = js_sys::Reflect::get(&promise, &"then".into());
    if let Some(then) = then
        .ok()
        .and_then(|then| then.dyn_into::<js_sys::Function>().ok())
    {
        // A promise's `then` does not throw.
        let _ = then.call2(&promise, &done, &failed);
    }
}

/// Reads files and hands them on together, in the order that they have.
pub fn read_all(files: &FileList, onread: Callback<Vec<Bytes>>) {
    let count = files.length();
    let all = Rc::new(RefCell::new(BTreeMap::new()));
    for (position, file) in (0..count).filter_map(|at| Some((at, files.get(at)?))) {
        let (all, onread) = (all.clone(), onread.clone());
        let done = Callback::from(move |bytes: Bytes| {
            let complete = {
                let mut all = all.borrow_mut();
                all.insert(position, bytes);
                all.len() == count as usize
            };
            if complete {
                onread.emit(all.take().into_values().collect());
            }
        });
        read(&file, done);
    }
}

/// Offers text as a download.
pub fn download(name: &str, text: &str) {
    let anchor = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.create_element("a").ok())
        .and_then(|element| element.dyn_into::<HtmlAnchorElement>().ok());
    let blob = Blob::new_with_str_sequence(&Array::of1(&text.into())).ok();
    let address = blob.and_then(|blob| Url::create_object_url_with_blob(&blob).ok());
    if let Some((anchor, address)) = anchor.zip(address) {
        anchor.set_href(&address);
        anchor.set_download(name);
        anchor.click();
        // An address that is not revoked keeps the data for ever; one revoked at once may stop the download.
        let revoke = Closure::once_into_js(move || {
            let _ = Url::revoke_object_url(&address);
        });
        if let Some(window) = web_sys::window() {
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(
                revoke.unchecked_ref(),
                10_000,
            );
        }
    }
}

/// The props of [`FileButton`].
#[derive(Clone, PartialEq, Properties)]
pub struct FileButtonProps {
    /// What the button shows.
    pub children: Children,
    /// The file's name and bytes.
    pub onread: Callback<Bytes>,
    /// The kinds of file, such as `.csv`.
    pub accept: AttrValue,
    /// What the button is called, if it shows no words.
    #[prop_or_default]
    pub label: Option<AttrValue>,
    /// The button's classes.
    pub class: Classes,
    /// Where the button is, for focus.
    #[prop_or_default]
    pub node: NodeRef,
}

/// A button that lets a person choose a file.
#[component]
pub fn FileButton(props: &FileButtonProps) -> Html {
    use_language();
    let input = use_node_ref();
    let onclick = {
        let input = input.clone();
        Callback::from(move |_: MouseEvent| {
            if let Some(input) = input.cast::<HtmlElement>() {
                input.click();
            }
        })
    };
    let onchange = {
        let (input, onread) = (input.clone(), props.onread.clone());
        Callback::from(move |_: Event| {
            let Some(input) = input.cast::<HtmlInputElement>() else {
                return;
            };
            if let Some(file) = input.files().and_then(|files| files.get(0)) {
                read(&file, onread.clone());
            }
            // So that the same file can be chosen once more.
            input.set_value("");
        })
    };
    html! {
        <>
            <button type="button" ref={props.node.clone()} class={props.class.clone()} aria-label={props.label.clone()} {onclick}>
                { props.children.clone() }
            </button>
            <input type="file" ref={input} hidden=true accept={props.accept.clone()} {onchange} />
        </>
    }
}
