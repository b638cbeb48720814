//! The head of the panel: the agreement's name, edited in place, and its parties.

use super::clause::{Edits, on_escape, toggle};
use crate::ui::frame::RegionProps;
use crate::ui::icon::Icon;
use crate::ui::input::TextField;
use crate::ui::state::Clause;
use crate::ui::text::common::EN as COMMON;
use crate::ui::text::fill;
use crate::ui::text::terms::EN;
use yew::prelude::*;

/// The name and the parties.
#[component]
pub fn Name(props: &RegionProps) -> Html {
    let edits = Edits::new(props, Clause::Name);
    let button = use_node_ref();
    let open = edits.open();
    let agreement = edits.agreement();
    let oncommit = {
        let edits = edits.clone();
        Callback::from(move |text: String| {
            let name = text.trim();
            if name.is_empty() {
                return Err(EN.name_missing.to_owned());
            }
            edits.apply(|agreement| name.clone_into(&mut agreement.name))
        })
    };
    html! {
        <div class="agr" onkeydown={on_escape(&edits, &button)}>
            <p class="eyebrow">{ COMMON.agreement }</p>
            <div class="agrn">
                // The heading stays, so that the clauses below keep their place in the outline.
                <h3 class={classes!(open.then_some("vh"))}>{ &agreement.name }</h3>
                if open {
                    <TextField id="agreement-name" label={EN.name} value={agreement.name.clone()} {oncommit} />
                }
                if !edits.state.readonly {
                    <button type="button" ref={button} class="ib" aria-expanded={open.to_string()}
                        aria-label={if open { COMMON.done } else { EN.change_name }} onclick={toggle(&edits)}>
                        { if open { Icon::Met.draw() } else { Icon::Pencil.draw() } }
                    </button>
                }
            </div>
            if let Some(parties) = &agreement.parties {
                <p class="clv2">{ fill(EN.parties, &[&parties.provider, &parties.customer]) }</p>
            }
        </div>
    }
}
