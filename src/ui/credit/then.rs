//! What edits do to the list of what changes a credit.
//!
//! Pure; `fields` shows the list. The engine says which of them go together.

use crate::credits::unit;
use crate::document::agreement::{Agreement, Factor, GiveUnit, Then};
use crate::document::measure::FigureRoundingMode;
use crate::money::{Money, Percent};
use rust_decimal::Decimal;

/// A plain change of a kind, in the unit of the credit.
fn plain(kind: &str, unit: Option<GiveUnit>) -> Option<Then> {
    let one = Money(Decimal::new(100, 2));
    Some(match kind {
        "repeat" => Then::Repeat {
            times: Factor(Decimal::TWO),
        },
        "average" => Then::Average,
        "round" => Then::Round {
            to: match unit.unwrap_or(GiveUnit::Sum) {
                GiveUnit::Sum => GiveUnit::Sum.of(one.0),
                unit => unit.of(Decimal::ONE),
            },
            mode: FigureRoundingMode::Down,
        },
        "affected-share" => Then::AffectedShare,
        "above" => Then::Above { sum: one },
        "at-least" => Then::AtLeast { sum: one },
        "earn-back" => Then::EarnBack {
            reach: Percent(Decimal::from(99)),
            periods: 3,
        },
        _ => return None,
    })
}

/// The agreement with a change added to a credit where it is sound; nothing if it is nowhere.
pub fn added(agreement: &Agreement, position: usize, kind: &str) -> Option<Agreement> {
    let credit = &agreement.credits[position];
    let then = &credit.then;
    let sums = || plain(kind, Some(GiveUnit::Sum));
    // What works on quantities stands before what works on money.
    for next in [plain(kind, unit(&credit.schedule)), sums()]
        .into_iter()
        .flatten()
    {
        for place in (0..=then.len()).rev() {
            let mut tried = agreement.clone();
            tried.credits[position].then.insert(place, next);
            if tried.validate().is_empty() {
                return Some(tried);
            }
        }
    }
    None
}

/// Moves a change up or down.
pub fn moved(agreement: &mut Agreement, position: usize, from: usize, to: usize) {
    let then = &mut agreement.credits[position].then;
    if from < then.len() && to < then.len() {
        then.swap(from, to);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::credit::edit::{give_in, look_at};
    use crate::ui::credit::words;

    fn listed(agreement: &Agreement) -> String {
        let then = agreement.credits[0].then.iter();
        then.map(words::then).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn changes_are_added_where_they_are_sound() {
        let mut agreement = crate::example::agreement();
        for (kind, expected) in [
            ("above", "above"),
            ("repeat", "repeat above"),
            ("round", "repeat round above"),
            ("earn-back", "repeat round above earn-back"),
            ("average", "repeat round average above earn-back"),
        ] {
            agreement = added(&agreement, 0, kind).expect(kind);
            assert_eq!(listed(&agreement), expected);
        }
        assert_eq!(added(&agreement, 0, "affected-share"), None);
        moved(&mut agreement, 0, 0, 1);
        assert_eq!(listed(&agreement), "round repeat average above earn-back");
        assert_eq!(agreement.validate(), []);
        // Points are no money, and what is changed must go with what is looked at.
        give_in(&mut agreement, 0, GiveUnit::Points);
        assert_eq!(agreement.validate(), []);
        look_at(&mut agreement, 0, "each-miss");
        assert_eq!(agreement.validate(), []);
    }
}
