//! What the custom element calls: a state that outlives its view, and the view's place in the page.
//!
//! A thin leaf: it turns JSON text into actions of `state`, and what `store` tells into events.

use super::compare::act;
use super::frame::Frame;
use super::host;
use super::language;
use super::page::Chosen;
use super::state::{Action, HostDocument, Source, State, TermsPanel, View};
use super::store::{Current, Store, Told};
use super::take;
use super::text;
use crate::document::agreement::Agreement;
use crate::document::choices::{value, word};
use crate::document::outages::{GivenFigure, Outage, Sample};
use crate::document::read::{At, Read};
use crate::document::tickets::Tickets;
use crate::document::variant::Variant;
use crate::document::{self, Question};
use crate::holidays::index;
use crate::issue::Issue;
use crate::js;
use crate::sentence::{Sentence, said};
use crate::time::Instant;
use serde::Serialize;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::prelude::*;

/// One widget: its state, its undo stack and, while it is in the page, its view.
#[wasm_bindgen]
pub struct Widget {
    store: Rc<Store>,
    view: Option<AppHandle<App>>,
}

/// What the host may set, as one JSON object; data that is `null` returns to the example, or to none.
struct HostSettings {
    agreement: Option<Option<Box<Agreement>>>,
    tickets: Option<Option<Tickets>>,
    ticket: Option<Option<Question>>,
    view: Option<String>,
    terms: Option<String>,
    read_only: Option<bool>,
    lang: Option<String>,
    now: Option<Instant>,
    outages: Option<Option<Vec<Outage>>>,
    samples: Option<Option<Vec<Sample>>>,
    figures: Option<Option<Vec<GivenFigure>>>,
    no_example: Option<bool>,
    max_rows: Option<u32>,
    variants: Option<Option<Vec<Variant>>>,
    preset: Option<Option<Box<Agreement>>>,
    page: Option<Chosen>,
    cause: Option<String>,
}

impl Read for HostSettings {
    fn read(at: At<'_>) -> HostSettings {
        let fields = at.record(&[
            "agreement",
            "tickets",
            "ticket",
            "view",
            "terms",
            "readOnly",
            "lang",
            "now",
            "outages",
            "samples",
            "figures",
            "noExample",
            "maxRows",
            "variants",
            "preset",
            "page",
            "cause",
        ]);
        HostSettings {
            agreement: fields.given("agreement"),
            tickets: fields.given("tickets"),
            ticket: fields.given("ticket"),
            view: fields.optional("view"),
            terms: fields.optional("terms"),
            read_only: fields.optional("readOnly"),
            lang: fields.optional("lang"),
            now: fields.optional("now"),
            outages: fields.given("outages"),
            samples: fields.given("samples"),
            figures: fields.given("figures"),
            no_example: fields.optional("noExample"),
            max_rows: fields.optional("maxRows"),
            variants: fields.given("variants"),
            preset: fields.given("preset"),
            page: fields.optional("page"),
            cause: fields.optional("cause"),
        }
    }
}

impl View {
    /// Its name in the page.
    pub fn name(self) -> &'static str {
        word(View::WORDS, &self)
    }

    /// Unknown names are the default, as for any enumerated attribute.
    fn named(name: &str) -> View {
        value(View::WORDS, name).unwrap_or_default()
    }
}

impl TermsPanel {
    fn name(self) -> &'static str {
        word(TermsPanel::WORDS, &self)
    }

    fn named(name: &str) -> TermsPanel {
        value(TermsPanel::WORDS, name).unwrap_or_default()
    }
}

#[wasm_bindgen]
impl Widget {
    /// A widget that is not in the page yet, showing the example as of `now` (RFC 3339).
    #[wasm_bindgen(constructor)]
    pub fn new(now: &str, emit: js_sys::Function) -> Result<Widget, JsValue> {
        let now: Instant = now.parse().map_err(|remedy| {
            js::error(&Issue::new("now", "bad-value", Sentence::plain(remedy)).into())
        })?;
        let tell = move |kind: &str, detail: JsValue| {
            // A host that throws in its listener must not stop the widget.
            let answer = emit.call2(&JsValue::UNDEFINED, &kind.into(), &detail);
            answer.ok().and_then(|answer| answer.as_bool()) != Some(false)
        };
        let store = Store::new(State::example(now), move |told, state| match told {
            Told::Done(cause, before) => {
                host::told(cause, &before, state, &tell);
                true
            }
            Told::Leaving(_) | Told::Intake(_) => host::asks(&told, state, &tell),
            // The element asks for them when it passes them on.
            Told::Results => tell("sla-results", JsValue::UNDEFINED),
            Told::View => tell(
                "sla-view",
                js::to_js(&(state.view.name(), state.terms.name())),
            ),
            Told::Presets(ids) => tell("sla-presets", js::to_js(&ids)),
            Told::Index => tell("sla-index", JsValue::UNDEFINED),
            Told::Variant(action, id) => tell(
                "sla-variant",
                js::to_js(&BTreeMap::from([("action", action), ("id", &*id)])),
            ),
            Told::Published(name) => tell("sla-published", name.into()),
            Told::Take(ask) => tell("sla-take", js::to_js(&ask)),
        });
        Ok(Widget { store, view: None })
    }

    /// Sets what the host wants: `agreement`, `tickets`, `ticket`, `outages`, `samples`, `figures`, `variants`,
    /// `view`, `terms`, `readOnly`, `lang`, `now`, `noExample`, `maxRows`, `preset` (the agreement of the example), `page`
    /// (see `page`), each on its own, as JSON text; `cause` is why, if it is for a person. Nothing is set when anything is wrong; the error carries `issues`,
    /// and `presets` if nothing is wrong but that these holidays are not loaded.
    pub fn set(&self, json: &str) -> Result<(), JsValue> {
        self.speak();
        let settings: HostSettings =
            document::read(json, "").map_err(|issues| js::error(&issues))?;
        let cause = settings.cause.as_deref().and_then(take::host::cause);
        let mut state = (*self.store.current().0).clone();
        state.no_example = settings.no_example.unwrap_or(state.no_example);
        let max_rows = settings.max_rows.map(|rows| rows as usize);
        state.max_rows = max_rows.unwrap_or(state.max_rows);
        let host = HostDocument {
            preset: settings.preset.map(|given| given.map(|own| Arc::new(*own))),
            agreement: settings.agreement,
            tickets: settings.tickets,
            question: settings.ticket,
            now: settings.now,
            outages: settings.outages.map(Option::unwrap_or_default),
            samples: settings.samples.map(Option::unwrap_or_default),
            figures: settings.figures.map(Option::unwrap_or_default),
            variants: settings.variants.map(Option::unwrap_or_default),
        };
        let (path, lacking) = match (&host.preset, &host.variants) {
            (Some(Some(own)), _) => ("preset", state.presets_wanted(own)),
            (_, Some(_)) => ("variants", act::presets_lacking(&state, &host)),
            _ => ("", Vec::new()),
        };
        let given = host.agreement.as_ref().and_then(Option::as_deref);
        let wanted = given.map(|terms| state.presets_wanted(terms));
        if !lacking.is_empty() && wanted.iter().all(Vec::is_empty) {
            let message = text::thrown::holidays_not_loaded(&lacking[0]);
            let error =
                js::error(&Issue::new(path, "preset-not-loaded", said!("{0}", message)).into());
            // Setting a property of a fresh error cannot fail.
            let _ = js_sys::Reflect::set(&error, &"presets".into(), &js::to_js(&lacking));
            return Err(error);
        }
        // What a person was refused before is no fault of what is set now.
        let kept = state.refused.take().filter(|_| !host.sets_data());
        state = state.apply(Action::Host(Box::new(host))).0;
        if let Some((_, issues)) = &state.refused {
            let error = js::error(issues);
            let unloaded = |issue: &Issue| issue.code == "preset-not-loaded";
            if issues.0.iter().all(unloaded) {
                // Setting a property of a fresh error cannot fail.
                let _ = js_sys::Reflect::set(&error, &"presets".into(), &js::to_js(&wanted));
            }
            return Err(error);
        }
        state.refused = kept;
        state.view = settings.view.as_deref().map_or(state.view, View::named);
        state.terms = settings
            .terms
            .as_deref()
            .map_or(state.terms, TermsPanel::named);
        state.readonly = settings.read_only.unwrap_or(state.readonly);
        state.page = settings.page.map_or(state.page, |page| Some(Rc::new(page)));
        state.language = settings
            .lang
            .as_deref()
            .map_or(state.language, language::named);
        self.store.set(state, cause);
        Ok(())
    }

    /// Says what the clock of the page has come to (RFC 3339), for what is left of the time of a ticket that is open.
    pub fn tick(&self, now: &str) {
        let ticked = |clock| self.store.current().ticked(clock);
        if let Some(state) = now.parse().ok().and_then(ticked) {
            self.store.set(state, None);
        }
    }

    /// One of the things that [`Widget::set`] takes, as JSON text; `null` where there is none. Each by itself:
    /// who asks for the terms does not wait until a million tickets are written out.
    pub fn datum(&self, name: &str) -> String {
        fn some<T: Serialize>(list: &[T]) -> String {
            json(&Some(list).filter(|list| !list.is_empty()))
        }
        let state = self.store.current();
        let document = state.document();
        match name {
            "agreement" => json(&document.agreement),
            "ticket" => json(&document.question),
            "tickets" => json(&document.tickets),
            "outages" => some(&document.outages),
            "samples" => some(&document.samples),
            "figures" => some(&document.figures),
            "own" => json(&(state.current.source != Source::Example)),
            _ => some(&document.variants),
        }
    }

    /// Takes holiday presets in, each as the JSON text of its file, and goes on with what waits for them.
    #[wasm_bindgen(js_name = loadPresets)]
    pub fn load_presets(&self, texts: Vec<String>) -> Result<(), JsValue> {
        self.store.load(&texts).map_err(|issues| js::error(&issues))
    }

    /// Offers the presets of an index, given as its JSON text, in the clause of the holidays.
    #[wasm_bindgen(js_name = offerPresets)]
    pub fn offer_presets(&self, index: &str) -> Result<(), JsValue> {
        let offered = index::read(index).map_err(|issues| js::error(&issues))?;
        self.store.offer(offered);
        Ok(())
    }

    /// Takes a file of published agreements in, by its name; an empty text is one that could not be had.
    pub fn publish(&self, name: String, text: &str) -> Result<(), JsValue> {
        let taken = self.store.publish(name, text);
        taken.map_err(|issues| js::error(&issues))
    }

    /// What the script asks and tells besides: see `host`.
    pub fn ask(&self, word: &str, text: &str) -> Result<JsValue, JsValue> {
        self.speak();
        host::answer(&self.store, word, text)
    }

    /// Takes in what a language says, by its name (`de`) and as the JSON text of its file.
    pub fn learn(&self, name: &str, file: &str) -> Result<(), JsValue> {
        language::learn(name, file).map_err(|issues| js::error(&issues))
    }

    /// Puts this widget's language in force. With widgets of several languages on a page, this comes
    /// before anything that may show something else.
    pub fn speak(&self) {
        language::speak(self.store.current().language);
    }

    /// Tells that the first paint is over and every part of the engine is here.
    pub fn painted(&self) {
        self.store.dispatch(Action::Painted);
    }

    /// The faults of an agreement, as JSON text; an empty list if it can be used.
    pub fn validate(&self, agreement: &str) -> JsValue {
        self.speak();
        js::faults(agreement)
    }

    /// Imports a CSV: see `host::import`.
    #[wasm_bindgen(js_name = importTickets)]
    pub fn import_tickets(&self, bytes: &[u8], wanted: &str) -> Result<JsValue, JsValue> {
        self.speak();
        host::import(&self.store, bytes, wanted)
    }

    /// Shows the widget inside an element.
    pub fn mount(&mut self, host: Element) {
        self.unmount();
        let props = AppProps {
            store: Shared(self.store.clone()),
        };
        self.view = Some(yew::Renderer::<App>::with_root_and_props(host, props).render());
    }

    /// Takes the view out of the page; the state stays.
    pub fn unmount(&mut self) {
        if let Some(view) = self.view.take() {
            self.store.show(None);
            view.destroy();
        }
    }

    /// Takes the last edit back.
    pub fn undo(&self) -> bool {
        let can = self.store.current().can_undo();
        self.store.dispatch(Action::Undo);
        can
    }

    /// Does it again.
    pub fn redo(&self) -> bool {
        let can = self.store.current().can_redo();
        self.store.dispatch(Action::Redo);
        can
    }
}

fn json(value: &impl Serialize) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default()
}

/// A store in the props of a component: the same one or another.
#[derive(Clone)]
pub struct Shared(Rc<Store>);

impl PartialEq for Shared {
    fn eq(&self, other: &Shared) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// The props of [`App`].
#[derive(Clone, PartialEq, Properties)]
pub struct AppProps {
    /// Where the state lives.
    pub store: Shared,
}

/// The root of the view: follows the store.
#[component]
pub fn App(props: &AppProps) -> Html {
    let current = use_state_eq(|| props.store.0.current());
    language::speak(current.language);
    {
        let (store, setter) = (props.store.clone(), current.setter());
        use_effect_with((), move |()| {
            let follow = move |state: Current| setter.set(state);
            // What has changed since this was drawn: the rest of the engine may be here already.
            follow(store.0.current());
            store.0.show(Some(Callback::from(follow)));
        });
    }
    let dispatch = {
        let store = props.store.clone();
        use_callback((), move |action: Action, ()| store.0.dispatch(action))
    };
    // Nothing that was written in another language may stay.
    let language = language::tag_of(current.language);
    html! { <Frame key={language} state={(*current).clone()} {dispatch} /> }
}
