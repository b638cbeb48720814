//! Warnings: when somebody is told about a clock, in a sentence each, and their fields.

use super::{length, length_field, look, options, read_length};
use crate::document::agreement::Agreement;
use crate::document::fresh;
use crate::document::warning::{WarnAt, Warning};
use crate::length::Length;
use crate::money::Share;
use crate::ui::icon::Icon;
use crate::ui::input::Select;
use crate::ui::terms::clause::{Button, Desk, Edits, Field, clause, id};
use crate::ui::text::fill;
use crate::ui::text::finer::EN;
use crate::ui::text::terms::EN as TERMS;
use rust_decimal::Decimal;
use yew::prelude::*;

/// The clause.
#[inline(never)]
pub fn clause_of(edits: &Edits) -> Html {
    let says = sentences(edits.agreement());
    let summary = html! {
        if says.is_empty() { <p class="clv2">{ EN.no_warnings }</p> } else { { super::says(&says) } }
    };
    clause(edits, "clause-warnings", EN.warnings, summary)
}

/// When somebody is told.
pub fn sentences(agreement: &Agreement) -> Vec<String> {
    let warnings = agreement.warnings.iter();
    warnings
        .map(|warning| {
            let (kind, amount) = match warning.at {
                WarnAt::Used { share } => ("used", share.to_string()),
                WarnAt::AfterStart { time } => ("after-start", length(time)),
                WarnAt::BeforeDue { time } => ("before-due", length(time)),
                WarnAt::AfterDue { time } => ("after-due", length(time)),
            };
            let table = EN.warn.map(|(word, says, _)| (word, says));
            fill(look(&table, kind), &[&amount]) + "."
        })
        .collect()
}

/// A row a warning.
#[inline(never)]
pub fn editor(edits: &Edits) -> Html {
    let warnings = &edits.agreement().warnings;
    html! {
        <>
            for (position, warning) in warnings.iter().enumerate() { { row(edits, position, warning.at) } }
            <div>{ edits.word_button(EN.add_warning, true, Button::at("add-warning".to_owned()), [0; 3], add) }</div>
        </>
    }
}

fn row(edits: &Edits, position: usize, falls: WarnAt) -> Html {
    let at = [position, 0, 0];
    let number = (position + 1).to_string();
    let (kind, amount) = match falls {
        WarnAt::Used { share } => ("used", share.to_string()),
        WarnAt::AfterStart { time } => ("after-start", length_field(Some(time))),
        WarnAt::BeforeDue { time } => ("before-due", length_field(Some(time))),
        WarnAt::AfterDue { time } => ("after-due", length_field(Some(time))),
    };
    let field = Field::small(id("warn", at), fill(EN.warn_at, &[&number]), amount);
    let remove = Button::named(id("unwarn", at), fill(EN.remove_warning, &[&number]));
    html! {
        <div class="wrn" key={position}>
            <Select id={id("warn-kind", at)} class="sm" label={fill(EN.warn_when, &[&number])} value={kind}
                options={options(EN.warn.map(|(word, _, name)| (word, name)))} onchange={edits.on_choice(at, set_kind)} />
            { edits.field(field, at, set_amount) }
            { edits.icon_button(Icon::Cross, remove, at, remove_one) }
        </div>
    }
}

/// Another kind keeps the time, and begins with a usual amount where there is none to keep.
fn set_kind(desk: &mut Desk<'_>, kind: &str) -> Result<(), String> {
    let at = &mut desk.agreement.warnings[desk.at[0]].at;
    let time = match *at {
        WarnAt::AfterStart { time } | WarnAt::BeforeDue { time } | WarnAt::AfterDue { time } => {
            time
        }
        WarnAt::Used { .. } => Length::seconds(3600),
    };
    *at = match kind {
        "after-start" => WarnAt::AfterStart { time },
        "before-due" => WarnAt::BeforeDue { time },
        "after-due" => WarnAt::AfterDue { time },
        _ => WarnAt::Used {
            share: Share(Decimal::from(75)),
        },
    };
    Ok(())
}

fn set_amount(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let time = || read_length(text)?.ok_or_else(|| TERMS.bad_length.get().to_owned());
    match &mut desk.agreement.warnings[desk.at[0]].at {
        WarnAt::Used { share } => {
            let typed = text.trim().trim_end_matches('%').trim_end();
            let typed = [&typed.replace(',', "."), "%"].concat();
            *share = typed.parse().map_err(|_| EN.bad_share.get().to_owned())?;
        }
        WarnAt::AfterStart { time: kept }
        | WarnAt::BeforeDue { time: kept }
        | WarnAt::AfterDue { time: kept } => *kept = time()?,
    }
    Ok(())
}

fn add(desk: &mut Desk<'_>, _: &str) -> Result<(), String> {
    let warnings = &mut desk.agreement.warnings;
    let taken = |id: &str| warnings.iter().any(|warning| warning.id == id);
    let id_of = fresh("warning", taken);
    desk.focus = Some(id("warn", [warnings.len(), 0, 0]));
    warnings.push(Warning {
        id: id_of,
        at: WarnAt::Used {
            share: Share(Decimal::from(75)),
        },
    });
    Ok(())
}

fn remove_one(desk: &mut Desk<'_>, _: &str) -> Result<(), String> {
    let warnings = &mut desk.agreement.warnings;
    warnings.remove(desk.at[0]);
    desk.focus = Some(match warnings.len() {
        0 => "add-warning".to_owned(),
        left => id("unwarn", [desk.at[0].min(left - 1), 0, 0]),
    });
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn warnings_say_when_they_fall() {
        let mut agreement = crate::example::agreement();
        agreement.warnings = crate::document::read(
            r#"[{ "id": "a", "at": { "kind": "used", "share": "75%" } },
                { "id": "b", "at": { "kind": "after-start", "time": "30m" } },
                { "id": "c", "at": { "kind": "before-due", "time": "1h" } },
                { "id": "d", "at": { "kind": "after-due", "time": "1d" } }]"#,
            "",
        )
        .expect("warnings");
        assert_eq!(
            sentences(&agreement).join(" ").replace('\u{202f}', " "),
            "When 75% of a target is used. 30 m after a clock starts. 1 h before a clock is due. \
             1 day after a clock was due."
        );
        assert!(agreement.validate().is_empty());
    }
}
