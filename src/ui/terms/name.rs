//! The head of the panel: the agreement's name, edited in place, and its parties.

use super::clause::{Desk, Edits, Field, on_escape, opened, toggle};
use crate::ui::icon::Icon;
use crate::ui::text::common::EN as COMMON;
use crate::ui::text::fill;
use crate::ui::text::terms::EN;
use yew::prelude::*;

/// The name and the parties.
pub fn head(edits: &Edits) -> Html {
    let open = edits.open();
    let agreement = edits.agreement();
    html! {
        <div class="agr" onkeydown={on_escape(edits)}>
            <p class="eyebrow">{ COMMON.agreement }</p>
            <div class="agrn">
                // The heading stays, so that the clauses below keep their place in the outline.
                <h3 class={open.then_some("vh")}>{ &agreement.name }</h3>
                if open { { opened(edits) } }
                if !edits.state.readonly {
                    <button type="button" class="ib ed" aria-expanded={open.to_string()}
                        aria-label={if open { COMMON.done } else { EN.change_name }} onclick={toggle(edits)}>
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

/// The field of the name.
pub fn editor(edits: &Edits) -> Html {
    let field = Field {
        id: "agreement-name".to_owned(),
        label: Some(EN.name.into()),
        value: edits.agreement().name.clone(),
        ..Field::default()
    };
    edits.field(field, [0; 3], rename)
}

fn rename(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let name = text.trim();
    if name.is_empty() {
        return Err(EN.name_missing.to_owned());
    }
    name.clone_into(&mut desk.agreement.name);
    Ok(())
}
