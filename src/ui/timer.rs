//! Something that happens a little later, unless it is dropped before.

use crate::ui::language::use_language;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use yew::prelude::*;

/// How long it takes until what was done is painted: a frame and a little more, in milliseconds.
pub const FRAME: i32 = 20;

/// The browser's clock in milliseconds, from a start of its own; it stands still where there is no browser.
pub fn now() -> f64 {
    if !cfg!(target_arch = "wasm32") {
        return 0.0;
    }
    let clock = web_sys::window().and_then(|window| window.performance());
    clock.map_or(0.0, |clock| clock.now())
}

/// A task that waits; dropping it cancels it.
pub struct Timeout {
    handle: i32,
    _task: Closure<dyn FnMut()>,
}

impl Timeout {
    /// Runs a task after some milliseconds; nothing where there is no window to wait in.
    pub fn new(milliseconds: i32, task: impl FnOnce() + 'static) -> Option<Timeout> {
        let task = Closure::once(task);
        let handle = web_sys::window()?
            .set_timeout_with_callback_and_timeout_and_arguments_0(
                task.as_ref().unchecked_ref(),
                milliseconds,
            )
            .ok()?;
        Some(Timeout {
            handle,
            _task: task,
        })
    }
}

impl Drop for Timeout {
    fn drop(&mut self) {
        if let Some(window) = web_sys::window() {
            window.clear_timeout_with_handle(self.handle);
        }
    }
}

/// Runs a task as the browser's next one, whatever becomes of the view by then.
pub fn soon(task: impl FnOnce() + 'static) {
    let task = Closure::once_into_js(task);
    if let Some(window) = web_sys::window() {
        // It fails only for what is no function.
        let _ = window.set_timeout_with_callback(task.unchecked_ref());
    }
}

/// How long a sentence waits for the next one before it is said.
const SETTLED: i32 = 600;

/// The props of [`Polite`].
#[derive(Clone, PartialEq, Properties)]
pub struct PoliteProps {
    /// One sentence.
    pub text: AttrValue,
}

/// Says a sentence to those who listen, once it has stayed the same for a moment; the first one is
/// not said, because it is read with the page.
#[component]
pub fn Polite(props: &PoliteProps) -> Html {
    use_language();
    let said = use_state(AttrValue::default);
    let seen = use_mut_ref(|| None::<AttrValue>);
    {
        let said = said.clone();
        use_effect_with(props.text.clone(), move |text| {
            let first = seen.borrow_mut().replace(text.clone()).is_none();
            let text = text.clone();
            let waiting = (!first)
                .then(|| Timeout::new(SETTLED, move || said.set(text)))
                .flatten();
            move || drop(waiting)
        });
    }
    html! { <p class="vh" role="status">{ (*said).clone() }</p> }
}
