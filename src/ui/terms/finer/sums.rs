//! What bounds credits beside the cap that each of them shows, and charges that no credit is a share of.
//!
//! Pure. `credits` shows it; they are edited as `text`.

use crate::document::agreement::{Agreement, Limit};
use crate::ui::format;
use crate::ui::terms::bands;
use crate::ui::text::fill;
use crate::ui::text::finer::EN;

/// The limits and charges that the credits themselves do not say.
#[inline(never)]
pub fn sentences(agreement: &Agreement, lang: &str) -> Vec<String> {
    let credits = &agreement.credits;
    let of_one = |position: usize, limit: &Limit| {
        let on = |(credit, one): (usize, &crate::document::agreement::Credit)| {
            bands::limit(agreement, credit) == Some(position)
                && limit.over.len() == 1
                && limit.of == one.of
        };
        credits.iter().enumerate().any(on)
    };
    let limits = agreement.limits.iter().enumerate();
    let limits = limits
        .filter(|(position, limit)| !of_one(*position, limit))
        .map(|(_, limit)| {
            let over = limit.over.join(EN.and);
            let cap = limit.cap.map_or_else(String::new, |cap| cap.to_string());
            let of = limit.of.as_ref().map_or("", |of| &*of.charge);
            fill(EN.bounded, &[&over, &cap, of])
        });
    let currency = agreement.currency.as_deref().unwrap_or_default();
    let charges = agreement.charges.iter();
    let charges = charges
        .filter(|charge| {
            credits
                .iter()
                .all(|credit| credit.of.as_ref().is_none_or(|of| of.charge != charge.id))
        })
        .map(|charge| {
            let amount = format::money(charge.amount, currency, lang);
            fill(EN.charged, &[&charge.id, &amount])
        });
    limits.chain(charges).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_that_a_credit_does_not_show_are_said() {
        let mut agreement = crate::example::agreement();
        assert_eq!(sentences(&agreement, "en-GB"), Vec::<String>::new());
        let mut second = agreement.credits[0].clone();
        second.id = "other".to_owned();
        agreement.credits.push(second);
        let mut limit = agreement.limits[0].clone();
        limit.cap = "10%".parse().ok();
        limit.over.push("other".to_owned());
        agreement.limits.push(limit);
        assert_eq!(agreement.validate(), []);
        assert_eq!(
            sentences(&agreement, "en-GB"),
            ["late-resolution, other together: at most 10% of monthly-fee each month."]
        );
    }
}
