//! What is on screen of taking away and keeping: the menu, the dialogs, the line of a link, what was saved.

use super::{Act, Dialog, Link, MOST_TICKETS, Taken};
use crate::export::bundle;
use crate::time::Date;
use crate::ui::file::{self, FileButton};
use crate::ui::format;
use crate::ui::frame::RegionProps;
use crate::ui::icon::Icon;
use crate::ui::input::{checked_of, focus_near};
use crate::ui::language::use_language;
use crate::ui::state::{Action, State};
use crate::ui::store::Current;
use crate::ui::text::take::EN;
use crate::ui::text::tickets::EN as TICKETS;
use crate::ui::text::{Text, counted, fill};
use crate::ui::timer::Polite;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::*;
use web_sys::{Element, FocusEvent, HtmlElement, HtmlInputElement, KeyboardEvent};
use yew::prelude::*;

/// The id of the button that opens the menu.
pub const BUTTON: &str = "export";

/// In the header: what was saved, the menu, and the dialogs, which lie above everything.
#[inline(never)]
pub fn at_header(state: &Current, dispatch: &Callback<Action>) -> Html {
    let Some(taken) = &state.take else {
        return Html::default();
    };
    let dialog = taken.dialog.map(|dialog| {
        html! { <Sheet key={dialog as usize} state={state.clone()} dispatch={dispatch.clone()} {dialog} /> }
    });
    html! {
        <>
            { saved(taken) }
            <Menu state={state.clone()} dispatch={dispatch.clone()} />
            { for dialog }
        </>
    }
}

fn saved(taken: &Taken) -> Html {
    let text = match taken.saved {
        None => return Html::default(),
        Some(true) => EN.saved,
        Some(false) => EN.not_saved,
    };
    html! { <p class="kept" role="status">{ text }</p> }
}

/// Under the header: what a link brings, or that it cannot be read.
#[inline(never)]
pub fn below(state: &Current, dispatch: &Callback<Action>) -> Html {
    let Some(taken) = &state.take else {
        return Html::default();
    };
    // What is pressed here goes with the line, so the focus moves to what is below it first.
    let onwards = |event: &MouseEvent| focus_near(event, ".sla", "[aria-selected=true]");
    let act = |act: Act| {
        let dispatch = dispatch.clone();
        Callback::from(move |event: MouseEvent| {
            onwards(&event);
            dispatch.emit(Action::Take(act.clone()));
        })
    };
    if taken.unreadable {
        return html! {
            <div class="rfs" role="alert">
                { Icon::Warning.draw() }
                <p>{ EN.unreadable }</p>
                <button type="button" class="lk" onclick={act(Act::Dismiss)}>{ EN.dismiss }</button>
            </div>
        };
    }
    let Some(offer) = &taken.offer else {
        return Html::default();
    };
    let name = &offer.agreement.name;
    let says = match &offer.tickets {
        None => fill(EN.brings, &[name]),
        Some(tickets) => fill(
            EN.brings_tickets,
            &[name, &counted(tickets.len() as u64, TICKETS.tickets)],
        ),
    };
    let bring = {
        let (dispatch, offer) = (dispatch.clone(), offer.clone());
        Callback::from(move |event: MouseEvent| {
            onwards(&event);
            dispatch.emit(Action::Bring(Box::new((*offer).clone())))
        })
    };
    html! {
        <div class="rfs brings" role="status">
            { Icon::Link.draw() }
            <p>{ says }</p>
            <button type="button" class="btn sm pri" onclick={bring}>{ EN.use_link }</button>
            <button type="button" class="btn sm" onclick={act(Act::Dismiss)}>{ EN.keep_mine }</button>
        </div>
    }
}

/// The foot of a printed calculator.
#[inline(never)]
pub fn foot(state: &State) -> Html {
    if state.take.as_ref().is_none_or(|taken| !taken.printing) {
        return Html::default();
    }
    let (zone, as_of) = (state.shown_zone(), state.as_of());
    let version = env!("CARGO_PKG_VERSION");
    let when = format::dated_time(format::wall(as_of, zone));
    let first = fill(
        EN.footer,
        &[
            &state.agreement().name,
            &when,
            &format::zone_label(zone, as_of),
            version,
        ],
    );
    let logged = state.document().tickets.iter().filter_map(|ticket| {
        let first = ticket.events().next()?;
        Some(format::wall_of(first.at, zone).date())
    });
    let logged: Vec<Date> = logged.collect();
    let (from, to) = (logged.iter().min(), logged.iter().max());
    let period = from.zip(to).map(|(from, to)| {
        let written = [*from, *to].map(format::long_day);
        fill(EN.footer_period, &[&written[0], &written[1]])
    });
    html! {
        <footer class="foot">
            <p>{ first }{ for period.map(|period| [" ", &*period].concat()) }</p>
            <p><b>{ EN.estimate }</b></p>
        </footer>
    }
}

/// An item of the menu: what it says, its sign, and what it does; nothing opens a file.
type Item = (Text, Icon, Option<Act>);

/// The menu under *Export*.
#[component]
fn Menu(props: &RegionProps) -> Html {
    use_language();
    let RegionProps { state, dispatch } = props;
    let place = use_node_ref();
    let taken = state.take.clone().unwrap_or_default();
    {
        let place = place.clone();
        use_effect_with(taken.menu, move |&open| {
            if open {
                focus(&place, "[role^=menuitem]");
            }
        });
    }
    let open_file = {
        let dispatch = dispatch.clone();
        Callback::from(move |(_, bytes): file::Bytes| {
            dispatch.emit(match bundle::read(&String::from_utf8_lossy(&bytes)) {
                Ok(document) => Action::Open(Box::new(document)),
                Err(issues) => Action::Refuse(issues),
            });
        })
    };
    let close = {
        let dispatch = dispatch.clone();
        move || dispatch.emit(Action::Take(Act::Menu(false)))
    };
    let onkeydown = {
        let (place, close) = (place.clone(), close.clone());
        Callback::from(move |event: KeyboardEvent| on_key(&event, &place, &close))
    };
    let onfocusout = {
        let place = place.clone();
        Callback::from(move |event: FocusEvent| {
            let to = event
                .related_target()
                .and_then(|to| to.dyn_into::<Element>().ok());
            let menu = place.cast::<Element>();
            // Its own button opens and closes by itself.
            let stays = to.is_some_and(|to| {
                to.id() == BUTTON || menu.is_some_and(|menu| menu.contains(Some(&to)))
            });
            if !stays {
                close();
            }
        })
    };
    let items: [Item; 9] = [
        (EN.csv, Icon::Download, Some(Act::Export("csv"))),
        (EN.json, Icon::Download, Some(Act::Export("json"))),
        (EN.clause, Icon::Download, Some(Act::Export("markdown"))),
        (EN.ics, Icon::Flag, Some(Act::Export("ics"))),
        (EN.print, Icon::Copy, Some(Act::Print)),
        (EN.open, Icon::Upload, None),
        (
            EN.keep_tickets,
            Icon::None,
            Some(Act::Keep(!taken.keeps_tickets)),
        ),
        (
            EN.privacy,
            Icon::Lock,
            Some(Act::Dialog(Some(Dialog::Privacy))),
        ),
        (
            EN.forget,
            Icon::Cross,
            Some(Act::Dialog(Some(Dialog::Forget))),
        ),
    ];
    let own_place = place.clone();
    let item = |(says, icon, act): Item| {
        let checks = matches!(act, Some(Act::Keep(_)));
        let icon = if checks && taken.keeps_tickets {
            Icon::Met
        } else {
            icon
        };
        let (dispatch, place) = (dispatch.clone(), own_place.clone());
        let onclick = Callback::from(move |_: MouseEvent| {
            // What opens next gives the focus back to where it is now.
            focus_button(&place);
            match &act {
                Some(act) => dispatch.emit(Action::Take(act.clone())),
                None => {
                    click_file(&place);
                    dispatch.emit(Action::Take(Act::Menu(false)));
                }
            }
        });
        html! {
            <button type="button" class={classes!("mi", checks.then_some("mk"))} tabindex="-1" role={if checks { "menuitemcheckbox" } else { "menuitem" }}
                aria-checked={checks.then(|| taken.keeps_tickets.to_string())} {onclick}>{ icon.draw() }<span>{ says }</span></button>
        }
    };
    html! {
        <div class="mnp" ref={place}>
            <span hidden=true><FileButton accept=".json,application/json" class="" onread={open_file}><span>{ EN.open }</span></FileButton></span>
            if taken.menu {
                <div class="mnu" role="menu" aria-labelledby={BUTTON} {onkeydown} {onfocusout}>
                    { for items.into_iter().map(item) }
                </div>
            }
        </div>
    }
}

/// Arrows, Home, End and first letters move; Escape closes and goes back to the button.
fn on_key(event: &KeyboardEvent, place: &NodeRef, close: &impl Fn()) {
    let Some(menu) = place.cast::<Element>() else {
        return;
    };
    let key = event.key();
    if key == "Escape" {
        event.prevent_default();
        focus_button(place);
        close();
        return;
    }
    let Ok(found) = menu.query_selector_all("[role^=menuitem]") else {
        return;
    };
    let items = (0..found.length()).filter_map(|at| found.get(at)?.dyn_into::<HtmlElement>().ok());
    // What the page does not offer is not shown, and has no height.
    let items: Vec<HtmlElement> = items.filter(|item| item.client_height() > 0).collect();
    let target = event.composed_path().get(0).dyn_into::<Element>().ok();
    let now = target
        .and_then(|target| items.iter().position(|item| **item == target))
        .unwrap_or(0);
    let count = items.len();
    let next = match key.as_str() {
        "ArrowDown" => (now + 1) % count.max(1),
        "ArrowUp" => (now + count.saturating_sub(1)) % count.max(1),
        "Home" => 0,
        "End" => count.saturating_sub(1),
        letter
            if letter.chars().count() == 1
                && !(event.ctrl_key() || event.meta_key() || event.alt_key()) =>
        {
            let letter = letter.to_lowercase();
            let starts = |at: &usize| {
                let says = items[*at].text_content().unwrap_or_default().to_lowercase();
                says.starts_with(&letter)
            };
            let Some(found) = (now + 1..count)
                .chain(0..=now.min(count.saturating_sub(1)))
                .find(starts)
            else {
                return;
            };
            found
        }
        _ => return,
    };
    event.prevent_default();
    if let Some(item) = items.get(next) {
        // Focus fails only for an element that is gone.
        let _ = item.focus();
    }
}

fn focus(place: &NodeRef, what: &str) {
    let found = place
        .cast::<Element>()
        .and_then(|place| place.query_selector(what).ok()?);
    if let Some(found) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
        // Focus fails only for an element that is gone.
        let _ = found.focus();
    }
}

fn focus_button(place: &NodeRef) {
    let header = place
        .cast::<Element>()
        .and_then(|place| place.parent_element());
    let button = header.and_then(|header| header.query_selector("#export").ok()?);
    if let Some(button) = button.and_then(|button| button.dyn_into::<HtmlElement>().ok()) {
        // Focus fails only for an element that is gone.
        let _ = button.focus();
    }
}

fn click_file(place: &NodeRef) {
    let input = place
        .cast::<Element>()
        .and_then(|place| place.query_selector("input").ok()?);
    if let Some(input) = input.and_then(|input| input.dyn_into::<HtmlElement>().ok()) {
        input.click();
    }
}

/// The props of a dialog.
#[derive(Clone, PartialEq, Properties)]
struct SheetProps {
    state: Current,
    dispatch: Callback<Action>,
    dialog: Dialog,
}

/// A dialog above everything; Escape closes it, and the focus goes back to where it was.
#[component]
fn Sheet(props: &SheetProps) -> Html {
    use_language();
    let SheetProps {
        state,
        dispatch,
        dialog,
    } = props;
    let node = use_node_ref();
    {
        let node = node.clone();
        use_effect_with((), move |()| {
            call(&node, "showModal");
        });
    }
    let close = {
        let node = node.clone();
        Callback::from(move |_: MouseEvent| call(&node, "close"))
    };
    let onclose = {
        let dispatch = dispatch.clone();
        Callback::from(move |_: Event| dispatch.emit(Action::Take(Act::Dialog(None))))
    };
    let (title, body) = match dialog {
        Dialog::Share => (
            EN.share,
            html! { <Share state={state.clone()} dispatch={dispatch.clone()} /> },
        ),
        Dialog::Privacy => (EN.privacy_title, privacy()),
        Dialog::Forget => (EN.forget_title, html! { <p>{ EN.forget_says }</p> }),
    };
    let forget = {
        let (dispatch, node) = (dispatch.clone(), node.clone());
        Callback::from(move |_: MouseEvent| {
            call(&node, "close");
            dispatch.emit(Action::Take(Act::Forget));
        })
    };
    html! {
        <dialog class="dlg" ref={node} aria-labelledby="dialog-title" {onclose}>
            <h3 id="dialog-title">{ title }</h3>
            <div class="dlb">{ body }</div>
            <div class="row end">
                if *dialog == Dialog::Forget {
                    <button type="button" class="btn" onclick={close}>{ EN.cancel }</button>
                    <button type="button" class="btn pri" onclick={forget}>{ EN.forget_do }</button>
                } else {
                    <button type="button" class="btn" onclick={close}>{ EN.close }</button>
                }
            </div>
        </dialog>
    }
}

/// Calls what the browser has for a dialog; one that is gone needs nothing.
fn call(node: &NodeRef, method: &str) {
    let Some(dialog) = node.cast::<Element>() else {
        return;
    };
    let method = js_sys::Reflect::get(&dialog, &method.into());
    if let Some(method) = method
        .ok()
        .and_then(|method| method.dyn_into::<js_sys::Function>().ok())
    {
        // It throws only if the dialog is open or gone already.
        let _ = method.call0(&dialog);
    }
}

fn privacy() -> Html {
    html! {
        <>
            <p>{ EN.privacy_sends }{ " " }{ EN.privacy_files }</p>
            <p class="saves">{ EN.privacy_saves }</p>
            <p class="saves-not">{ EN.privacy_saves_nothing }</p>
            <p>{ EN.privacy_page }</p>
        </>
    }
}

/// The link, what is in it, and how long it is.
#[component]
fn Share(props: &RegionProps) -> Html {
    use_language();
    let RegionProps { state, dispatch } = props;
    let said = use_state(AttrValue::default);
    let field = use_node_ref();
    let taken = state.take.clone().unwrap_or_default();
    let count = state.document().tickets.len();
    let fits = count <= MOST_TICKETS;
    let onchange = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: Event| {
            dispatch.emit(Action::Take(Act::Share(checked_of(&event))))
        })
    };
    let url = taken
        .link
        .as_ref()
        .map(|link| link.url.clone())
        .filter(|url| !url.is_empty());
    let oncopy = {
        let (said, url, field) = (said.clone(), url.clone(), field.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(field) = field.cast::<HtmlInputElement>() {
                field.select();
            }
            copy(url.as_deref().unwrap_or_default(), said.setter());
        })
    };
    let holds = match state.document().question {
        Some(_) => EN.has_question,
        None => EN.has_terms,
    };
    let tickets = match taken.with_tickets {
        true => EN.has_tickets,
        false => EN.not_tickets,
    };
    html! {
        <>
            <p>{ holds }{ " " }{ counted(count as u64, tickets) }</p>
            <label class="lab" for="share-link">{ EN.link }</label>
            <div class="lnk">
                <input class="in" id="share-link" type="text" readonly=true ref={field} value={url.clone().unwrap_or_default()} />
                <button type="button" class="btn" disabled={url.is_none()} onclick={oncopy}>{ Icon::Copy.draw() }{ EN.copy }</button>
            </div>
            { length(taken.link.as_ref()) }
            <p class="fine" aria-hidden="true">{ (*said).clone() }</p>
            <Polite text={(*said).clone()} />
            <label class="check"><input type="checkbox" checked={taken.with_tickets} disabled={!fits} {onchange} />{ EN.include }</label>
            if !fits { <p class="fine">{ fill(EN.too_many, &[&format::number(MOST_TICKETS as u64)]) }</p> }
        </>
    }
}

fn length(link: Option<&Link>) -> Html {
    let Some(link) = link else {
        return html! { <p class="fine" role="status">{ EN.making }</p> };
    };
    let numbers = [format::number(link.length), format::number(link.most)];
    let numbers = numbers.each_ref().map(String::as_str);
    match link.url.is_empty() {
        true => html! { <p class="err" role="alert">{ fill(EN.too_long, &numbers) }</p> },
        false => html! { <p class="fine">{ fill(EN.length, &numbers) }</p> },
    }
}

fn copy(text: &str, said: UseStateSetter<AttrValue>) {
    let clipboard = web_sys::window().map(|window| window.navigator().clipboard());
    // A page that is not served securely has no clipboard.
    let Some(clipboard) = clipboard.filter(|clipboard| !clipboard.is_undefined()) else {
        said.set(EN.not_copied.into());
        return;
    };
    let failed = said.clone();
    // What is said then is said in the language that is in force now.
    let [copied, not_copied] = [EN.copied, EN.not_copied].map(AttrValue::from);
    let done = Closure::once(move |_: JsValue| said.set(copied));
    let fail = Closure::once(move |_: JsValue| failed.set(not_copied));
    // Both closures live until one of them is called; the browser then lets go of them.
    let _ = clipboard.write_text(text).then2(&done, &fail);
    done.forget();
    fail.forget();
}
