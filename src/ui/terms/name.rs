//! The head of the panel: the agreement's name, edited in place, and its parties.

use super::clause::{Desk, Edits, Field, id, on_escape, opened, toggle};
use crate::document::agreement::Parties;
use crate::ui::icon::Icon;
use crate::ui::text::common::EN as COMMON;
use crate::ui::text::finer::EN as FINER;
use crate::ui::text::terms::EN;
use crate::ui::text::{Text, fill};
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
                <p class="clv2">
                    { match [&*parties.provider, &*parties.customer] {
                        ["", only] | [only, ""] => only.to_owned(),
                        both => fill(EN.parties, &both),
                    } }
                </p>
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
    let parties = edits.agreement().parties.clone();
    let (provider, customer) = parties.map_or_else(Default::default, |parties| {
        (parties.provider, parties.customer)
    });
    let party = |number, label: Text, value: String| {
        let at = [number, 0, 0];
        let field = Field {
            placeholder: Some(label.into()),
            ..Field::small(id("party", at), label.into(), value)
        };
        edits.field(field, at, set_party)
    };
    html! {
        <div class="nm">
            { edits.field(field, [0; 3], rename) }
            <div class="two">
                { party(0, FINER.provider, provider) }
                { party(1, FINER.customer, customer) }
            </div>
        </div>
    }
}

/// Without any name there are no parties.
fn set_party(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let mut parties = desk.agreement.parties.clone().unwrap_or(Parties {
        provider: String::new(),
        customer: String::new(),
    });
    let name = match desk.at[0] {
        0 => &mut parties.provider,
        _ => &mut parties.customer,
    };
    text.trim().clone_into(name);
    let named = !parties.provider.is_empty() || !parties.customer.is_empty();
    desk.agreement.parties = named.then_some(parties);
    Ok(())
}

fn rename(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let name = text.trim();
    if name.is_empty() {
        return Err(EN.name_missing.get().to_owned());
    }
    name.clone_into(&mut desk.agreement.name);
    Ok(())
}
