//! What is drawn for a credit: what each band gives, or how much comes together step by step.
//!
//! Pure; heights are thousandths of the highest. The sentence of the credit says the same.

use super::words;
use crate::document::agreement::CreditOn;
use crate::document::agreement::{Band, Blocks, Credit, Give, Level, Schedule, Take};
use crate::length::Length;
use crate::money::Percent;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// How many steps are drawn.
const STEPS: i64 = 4;

/// A stair: where it begins, what it gives, how high it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stair {
    /// Where it begins.
    pub from: String,
    /// What is given on it.
    pub give: Give,
    /// Its height.
    pub height: i64,
}

/// The stairs of a credit; none for what has no shape.
pub fn stairs(credit: &Credit) -> Vec<Stair> {
    let noun = words::noun(&credit.on);
    let shown = |level: Level| words::level(level, noun);
    let found: Vec<(String, Give)> = match &credit.schedule {
        Schedule::Bands { bands } => bands
            .iter()
            .map(|band: &Band| (words::edges(band, noun), band.give))
            .collect(),
        Schedule::Steps {
            from,
            each,
            count,
            first,
            give,
        } => {
            let falls = matches!(
                credit.on,
                CreditOn::Figure {
                    take: Take::Figure,
                    ..
                }
            ) != credit.reward;
            let first = first.map_or(Decimal::ZERO, Give::amount);
            // A step that was begun counts at once.
            let ahead = i64::from(*count == Blocks::Started);
            let step = |number: i64| {
                let at = along(*from, *each, number, falls)?;
                let steps = Decimal::from(number + ahead);
                let amount = give.amount().checked_mul(steps)?.checked_add(first)?;
                Some((shown(at), give.unit().of(amount)))
            };
            let start = i64::from(*count != Blocks::Started && first.is_zero());
            (start..start + STEPS).map_while(step).collect()
        }
        _ => Vec::new(),
    };
    let highest = found.iter().map(|(_, give)| give.amount()).max();
    let height = |give: Give| {
        let share = give.amount().checked_mul(Decimal::ONE_THOUSAND)?;
        share.checked_div(highest?)?.to_i64()
    };
    let stair = |(from, give): (String, Give)| Stair {
        from,
        give,
        height: height(give).unwrap_or(0).clamp(0, 1000),
    };
    found.into_iter().map(stair).collect()
}

/// The level so many steps past another one.
fn along(from: Option<Level>, each: Level, number: i64, falls: bool) -> Option<Level> {
    let steps = Decimal::from(if falls { -number } else { number });
    match (from, each) {
        (Some(Level::Share(Percent(from))), Level::Share(Percent(each))) => {
            let at = from.checked_add(each.checked_mul(steps)?)?;
            let within = at >= Decimal::ZERO && at <= Decimal::ONE_HUNDRED;
            within.then_some(Level::Share(Percent(at)))
        }
        // Past a goal that is said elsewhere.
        (None, Level::Share(_)) | (Some(_), Level::Share(_)) => None,
        (from, Level::Time(each)) => {
            let from = match from {
                Some(Level::Time(from)) => from,
                None => Length::default(),
                Some(_) => return None,
            };
            let days = each.days.checked_mul(number)?.checked_add(from.days)?;
            let seconds = each.seconds.checked_mul(number)?;
            let seconds = seconds.checked_add(from.seconds)?;
            Some(Level::Time(Length { days, seconds }))
        }
        (from, Level::Number(each)) => {
            let from = match from {
                Some(Level::Number(from)) => from,
                None => Decimal::ZERO,
                Some(_) => return None,
            };
            let at = from.checked_add(each.checked_mul(steps)?)?;
            (at >= Decimal::ZERO).then_some(Level::Number(at))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bands_and_steps_have_a_shape() {
        let late = r#"{ "kind": "each-miss", "of": ["t"] }"#;
        let figure = r#"{ "measure": "m" }"#;
        for (on, schedule, expected) in [
            (
                late,
                r#"{ "kind": "steps", "each": "1h", "count": "started", "give": "50.00" }"#,
                "0 m 50.00 250, 1 h 100.00 500, 2 h 150.00 750, 3 h 200.00 1000",
            ),
            (
                late,
                r#"{ "kind": "steps", "from": "12h", "each": "12h", "count": "whole", "first": "75.00", "give": "35.00" }"#,
                "12 h 75.00 416, 24 h 110.00 611, 36 h 145.00 805, 48 h 180.00 1000",
            ),
            (
                figure,
                r#"{ "kind": "steps", "from": "99%", "each": "1%", "count": "whole", "give": "1%" }"#,
                "98% 1% 250, 97% 2% 500, 96% 3% 750, 95% 4% 1000",
            ),
            (
                figure,
                r#"{ "kind": "steps", "each": "1%", "count": "whole", "give": "1%" }"#,
                "",
            ),
            (
                late,
                r#"{ "kind": "bands", "bands": [{ "above": "4h", "give": "1 day" }, { "above": "8h", "give": "2 days" }] }"#,
                "above 4 h 1 day 500, above 8 h 2 days 1000",
            ),
            (late, r#"{ "kind": "flat", "give": "50.00" }"#, ""),
        ] {
            let json = format!(r#"{{ "id": "c", "on": {on}, "as": {schedule} }}"#);
            let credit: Credit = crate::document::read(&json, "").expect(&json);
            let seen: Vec<String> = stairs(&credit)
                .iter()
                .map(|stair| format!("{} {} {}", stair.from, stair.give, stair.height))
                .collect();
            let seen = seen.join(", ").replace(['\u{a0}', '\u{202f}'], " ");
            assert_eq!(seen, expected, "{schedule}");
        }
    }
}
