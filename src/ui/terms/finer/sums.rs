//! What bounds credits beside the cap that each of them shows, and charges that no credit is a share of.
//!
//! Pure. `credits` shows it; they are edited as `text`.

use crate::document::agreement::{Agreement, Credit, Limit};
use crate::ui::credit::words::{self, Words};
use crate::ui::terms::bands;
use crate::ui::text::fill;
use crate::ui::text::finer::EN;

/// The limits and charges that the credits themselves do not say, the parts of charges, and until when to
/// ask for a credit.
#[inline(never)]
pub fn sentences(agreement: &Agreement) -> Vec<String> {
    let credits = &agreement.credits;
    let words = Words { agreement };
    let plain = |credit: usize| bands::is_plain(agreement, &credits[credit]);
    let of_one = |position: usize| {
        let said =
            |credit: usize| plain(credit) && bands::limit(agreement, credit) == Some(position);
        (0..credits.len()).any(said)
    };
    let limits = agreement.limits.iter().enumerate();
    let limits = limits
        .filter(|(position, _)| !of_one(*position))
        .map(|(_, limit)| words.limit(limit));
    let charges = agreement.charges.iter();
    let charges = charges.filter_map(|charge| {
        let of = |credit: &Credit| credit.of.as_ref().is_some_and(|of| of.charge == charge.id);
        let said = (0..credits.len()).any(|credit| plain(credit) && of(&credits[credit]));
        let limited = |limit: &Limit| limit.of.as_ref().is_some_and(|of| of.charge == charge.id);
        let used = credits.iter().any(of)
            || agreement.limits.iter().any(limited)
            || agreement.parts.iter().any(|part| part.of == charge.id);
        let says = words.charge(charge);
        match (said, used) {
            (true, _) => None,
            (false, true) => Some(says + "."),
            (false, false) => Some(fill(EN.charged, &[&says])),
        }
    });
    let parts = agreement.parts.iter().map(|part| words.part(part));
    let claim = agreement.claim.map(words::claim);
    limits.chain(charges).chain(parts).chain(claim).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_that_a_credit_does_not_show_are_said() {
        let mut agreement = crate::example::agreement();
        assert_eq!(sentences(&agreement), Vec::<String>::new());
        let mut second = agreement.credits[0].clone();
        second.id = "other".to_owned();
        agreement.credits.push(second);
        let mut limit = agreement.limits[0].clone();
        limit.cap = "10%".parse().ok();
        limit.over.push("other".to_owned());
        agreement.limits.push(limit);
        assert_eq!(agreement.validate(), []);
        assert_eq!(
            sentences(&agreement),
            ["late-resolution, other together: at most 10% of monthly-fee each month."]
        );
    }
}
