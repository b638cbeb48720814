//! What the script asks and tells: one call with a word and a text, so that it costs the first paint one name.

use super::brought::Brought;
use super::{Act, Link, files};
use crate::document;
use crate::example;
use crate::issue::Issue;
use crate::js;
use crate::sentence::said;
use crate::ui::state::{Action, Cause};
use crate::ui::store::Store;
use crate::ui::text::thrown::no_export;
use std::rc::Rc;
use wasm_bindgen::prelude::*;

/// Answers the script. An error carries `issues`.
///
/// `terms` and `tickets` (text `on` for both) are what a link carries; `example` the terms of the example;
/// `headers` tells how files were read before, as JSON text that `known` takes again.
/// `csv`, `json`, `markdown` and `ics` are files: `{ name, kind, text }`. The rest is told: `linked` (`url length most`), `offer`,
/// `take`, `unreadable`, `saved`, `keeps`, `printing` and `forget`.
#[inline(never)]
pub fn answer(store: &Store, word: &str, text: &str) -> Result<JsValue, JsValue> {
    let state = store.current();
    let on = text == "on";
    let act = match word {
        "terms" => return Ok(js::to_js(&Brought::of(&state, on))),
        "example" => return Ok(js::to_js(&example::agreement())),
        "count" => return Ok(js::to_js(&state.document().tickets.len())),
        "headers" => {
            let known = state.tickets_view.known.as_deref();
            let written = known.and_then(|known| serde_json::to_string(known).ok());
            return Ok(written.map_or(JsValue::UNDEFINED, JsValue::from));
        }
        // Written by something else, they are none.
        "known" => match document::read::read(text, "") {
            Ok(known) => Act::Known(Rc::new(known)),
            Err(_) => return Ok(JsValue::UNDEFINED),
        },
        "offer" | "take" => {
            let brought = Brought::parse(text, &state).map_err(|issues| js::error(&issues))?;
            if brought.is_there(&state) {
                return Ok(JsValue::UNDEFINED);
            }
            if word == "take" {
                store.dispatch(Action::Bring(Box::new(brought)));
                return Ok(JsValue::UNDEFINED);
            }
            Act::Offer(Rc::new(brought))
        }
        "linked" => Act::Linked(linked(text)),
        "unreadable" => Act::Unreadable,
        "saved" => Act::Saved(on),
        "keeps" => Act::Keeps(on),
        "printing" => Act::Printing(on),
        "shut" => Act::Dialog(None),
        format => {
            let Some(file) = files::file(&state, format) else {
                let message = no_export(format);
                return Err(js::error(
                    &Issue::new("format", "unknown-format", said!("{0}", message)).into(),
                ));
            };
            let file = file.map_err(|sentence| {
                js::error(&Issue::new("format", "nothing-due", said!("{0}", sentence)).into())
            })?;
            let object = js_sys::Object::new();
            for (key, value) in [
                ("name", &*file.name),
                ("kind", file.kind),
                ("text", &*file.text),
            ] {
                // Setting a property of a fresh object cannot fail.
                let _ = js_sys::Reflect::set(&object, &key.into(), &value.into());
            }
            return Ok(object.into());
        }
    };
    store.dispatch(Action::Take(act));
    Ok(JsValue::UNDEFINED)
}

/// `8000 8000 https://…`: how long the link is, how long it may be, and where it leads.
fn linked(text: &str) -> Link {
    let mut parts = text.splitn(3, ' ');
    let mut number = || parts.next().and_then(|part| part.parse().ok()).unwrap_or(0);
    let (length, most) = (number(), number());
    Link {
        url: parts.next().unwrap_or_default().to_owned(),
        length,
        most,
    }
}

/// Why the terms changed, when the script sets them for a person.
pub fn cause(word: &str) -> Option<Cause> {
    match word {
        "draft" => Some(Cause::Draft),
        "reset" => Some(Cause::Reset),
        _ => None,
    }
}
