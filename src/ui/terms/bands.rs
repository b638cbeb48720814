//! The bands of a service credit: what an edit does to the agreement, and where the step chart draws.
//!
//! Pure; positions are thousandths of the chart's width. `credits` is the view.

use crate::document::agreement::{
    Agreement, Band, Charge, ChargePer, Credit, CreditOn, Excess, Give, Level, Limit, LimitPer,
    Measure, Metric, Schedule, Take, Together,
};
use crate::document::measure::Periods;
use crate::money::{Money, Percent};
use crate::ui::credit::edit;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// A band below a percentage that gives a share: what the step chart draws.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tier {
    /// Below this figure.
    pub below: Percent,
    /// The share of the charge.
    pub give: Percent,
}

impl Tier {
    fn of(band: &Band) -> Option<Tier> {
        match (
            band.below,
            band.at_most.or(band.above).or(band.at_least),
            band.give,
        ) {
            (Some(Level::Share(below)), None, Give::Share(give)) => Some(Tier { below, give }),
            _ => None,
        }
    }

    fn band(self) -> Band {
        Band {
            below: Some(Level::Share(self.below)),
            at_most: None,
            above: None,
            at_least: None,
            give: Give::Share(self.give),
        }
    }
}

/// The bands of a credit, the highest edge first.
pub fn bands(credit: &Credit) -> Vec<Tier> {
    let Schedule::Bands { bands } = &credit.schedule else {
        return Vec::new();
    };
    let tiers: Option<Vec<Tier>> = bands.iter().map(Tier::of).collect();
    let mut tiers = tiers.unwrap_or_default();
    tiers.sort_by_key(|band| std::cmp::Reverse(band.below));
    tiers
}

fn schedule(tiers: &[Tier]) -> Schedule {
    let bands = tiers.iter().map(|tier| tier.band()).collect();
    Schedule::Bands { bands }
}

/// Puts a band in the place of another, or adds it; they stay sorted.
///
/// # Errors
/// The edge that another band has already.
pub fn put(credit: &mut Credit, position: usize, band: Tier) -> Result<(), Percent> {
    let mut sorted = bands(credit);
    let mut others = sorted.iter().enumerate();
    if others.any(|(other, kept)| other != position && kept.below == band.below) {
        return Err(band.below);
    }
    match sorted.get_mut(position) {
        Some(kept) => *kept = band,
        None => sorted.push(band),
    }
    sorted.sort_by_key(|band| std::cmp::Reverse(band.below));
    credit.schedule = schedule(&sorted);
    Ok(())
}

/// A further band: one step lower and one step higher than the last one, unless that gives all there is.
pub fn next(credit: &Credit) -> Option<Tier> {
    let step = Decimal::from(5);
    let last = bands(credit).pop();
    if last.is_some_and(|band| band.give.0 >= Decimal::ONE_HUNDRED) {
        return None;
    }
    let below = last.map_or(Decimal::from(95), |band| band.below.0 - step);
    let give = last
        .map_or(step, |band| band.give.0 + step)
        .min(Decimal::ONE_HUNDRED);
    (below > Decimal::ZERO).then_some(Tier {
        below: Percent(below),
        give: Percent(give),
    })
}

/// Takes a band away; with the last one goes the credit.
pub fn remove(agreement: &mut Agreement, credit: usize, position: usize) {
    let mut rest = bands(&agreement.credits[credit]);
    rest.remove(position);
    if !rest.is_empty() {
        agreement.credits[credit].schedule = schedule(&rest);
        return;
    }
    let id = agreement.credits.remove(credit).id;
    for limit in &mut agreement.limits {
        limit.over.retain(|over| *over != id);
    }
    agreement.limits.retain(|limit| !limit.over.is_empty());
}

/// The position of the plain cap of a credit alone: a share of its own charge each month.
pub fn limit(agreement: &Agreement, credit: usize) -> Option<usize> {
    let credit = &agreement.credits[credit];
    agreement.limits.iter().position(|limit| {
        limit.over.len() == 1
            && limit.over[0] == credit.id
            && matches!(limit.cap, Some(Give::Share(_)))
            && limit.of == credit.of
            && limit.per == LimitPer::Period(Periods::MONTH)
            && limit.combine == Together::Sum
            && limit.excess == Excess::Lost
    })
}

/// Whether a credit is the plainest of all: shares of one monthly fee in bands below percentages.
pub fn is_plain(agreement: &Agreement, credit: &Credit) -> bool {
    let figure = matches!(
        credit.on,
        CreditOn::Figure {
            take: Take::Figure,
            ..
        }
    );
    let monthly = credit.of.as_ref().is_some_and(|of| {
        let mut charges = agreement.charges.iter();
        of.taken.is_none()
            && of.day.is_none()
            && charges.any(|charge| {
                charge.id == of.charge
                    && charge.per == ChargePer::Month
                    && charge.units.is_none()
                    && charge.changes.is_empty()
                    && charge.effective.is_none()
            })
    });
    figure && monthly && credit.then.is_empty() && !credit.reward && !bands(credit).is_empty()
}

/// Caps a credit, or lifts its cap.
pub fn set_cap(agreement: &mut Agreement, credit: usize, cap: Option<Percent>) {
    match (limit(agreement, credit), cap) {
        (Some(position), Some(cap)) => {
            agreement.limits[position].cap = Some(Give::Share(cap));
        }
        (Some(position), None) => {
            agreement.limits.remove(position);
        }
        (None, Some(cap)) => {
            let credit = &agreement.credits[credit];
            agreement.limits.push(Limit {
                cap: Some(Give::Share(cap)),
                of: credit.of.clone(),
                per: LimitPer::Period(Periods::MONTH),
                over: vec![credit.id.clone()],
                combine: Together::Sum,
                excess: Excess::Lost,
            });
        }
        (None, None) => {}
    }
}

/// The first measure, of clocks, of availability or reported, or a new one: 95 % of resolutions a month.
pub fn a_measure(agreement: &mut Agreement) -> String {
    if let Some(measure) = edit::measures(agreement).into_iter().next() {
        return measure;
    }
    let of = agreement
        .targets
        .iter()
        .filter(|target| target.metric == Metric::Resolution);
    let of = of.map(|target| target.id.clone()).collect();
    let goal = Percent(Decimal::from(95));
    let measure = Measure::monthly("resolution", of, goal);
    let id = measure.id.clone();
    agreement.measures.push(measure);
    id
}

/// The first charge, or a new one: a monthly fee.
pub fn a_charge(agreement: &mut Agreement) -> String {
    if let Some(charge) = agreement.charges.first() {
        return charge.id.clone();
    }
    let charge = Charge {
        id: "monthly-fee".to_owned(),
        amount: Money(Decimal::from(1000)),
        per: ChargePer::Month,
        units: None,
        changes: Vec::new(),
        effective: None,
    };
    let id = charge.id.clone();
    agreement.charges.push(charge);
    id
}

/// One step of the chart: equally wide each, so that the low bands do not squeeze the high ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// Its upper edge: the figure at its left end.
    pub from: Percent,
    /// Its lower edge.
    pub to: Percent,
    /// What it gives.
    pub give: Percent,
    /// Where it starts.
    pub at: i64,
    /// How wide it is.
    pub width: i64,
    /// How high it is, in thousandths of the highest.
    pub height: i64,
}

/// The steps from 100 % downwards.
pub fn steps(bands: &[Tier]) -> Vec<Step> {
    let full = Percent(Decimal::ONE_HUNDRED);
    let highest = bands.iter().map(|band| band.give).max();
    let highest = highest.filter(|give| give.0 > Decimal::ZERO);
    let edges = std::iter::once((full, Percent(Decimal::ZERO)))
        .chain(bands.iter().map(|band| (band.below, band.give)))
        // With a band below 100 % there is nothing above it to draw.
        .skip(usize::from(
            bands.first().is_some_and(|band| band.below == full),
        ));
    let edges: Vec<(Percent, Percent)> = edges.collect();
    let count = edges.len() as i64;
    let step = |position: usize| {
        let (from, give) = edges[position];
        let to = edges
            .get(position + 1)
            .map_or(Percent(Decimal::ZERO), |next| next.0);
        let at = position as i64 * 1000 / count;
        Step {
            from,
            to,
            give,
            at,
            width: (position as i64 + 1) * 1000 / count - at,
            height: highest.map_or(0, |highest| thousandths(give.0, highest.0)),
        }
    };
    (0..edges.len()).map(step).collect()
}

/// Where a figure falls: the step, and how far along the chart.
pub fn place(steps: &[Step], figure: Percent) -> Option<(usize, i64)> {
    // A figure exactly at an edge has not fallen below it.
    let position = steps.iter().position(|step| figure >= step.to)?;
    let step = steps.get(position)?;
    let into = thousandths(step.from.0 - figure.0, step.from.0 - step.to.0);
    Some((position, step.at + step.width * into / 1000))
}

fn thousandths(part: Decimal, whole: Decimal) -> i64 {
    let share = part * Decimal::ONE_THOUSAND;
    share
        .checked_div(whole)
        .and_then(|share| share.to_i64())
        .unwrap_or(0)
        .clamp(0, 1000)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::example;

    fn band(text: &str) -> Tier {
        let (below, give) = text.split_once(':').expect(text);
        let percent = |text: &str| [text, "%"].concat().parse().expect("a percentage");
        Tier {
            below: percent(below),
            give: percent(give),
        }
    }

    fn shown(agreement: &Agreement) -> String {
        let credit = agreement.credits.first().map(bands).unwrap_or_default();
        let band = |band: &Tier| format!("{}:{}", band.below.0, band.give.0);
        credit.iter().map(band).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn bands_sort_themselves_and_start_at_different_edges() {
        for (position, text, expected) in [
            (0, "99:5", Ok("99:5 90:10 85:15")),
            (0, "87:5", Ok("90:10 87:5 85:15")),
            (3, "80:20", Ok("95:5 90:10 85:15 80:20")),
            (3, "92:7", Ok("95:5 92:7 90:10 85:15")),
            (1, "90:12", Ok("95:5 90:12 85:15")),
            (0, "90:5", Err("90%")),
            (3, "85:5", Err("85%")),
        ] {
            let mut agreement = example::agreement();
            let put = put(&mut agreement.credits[0], position, band(text));
            let seen = put
                .map(|()| shown(&agreement))
                .map_err(|edge| edge.to_string());
            assert_eq!(seen.as_deref().map_err(String::as_str), expected, "{text}");
        }
    }

    #[test]
    fn credits_come_and_go() {
        let mut agreement = example::agreement();
        assert_eq!(next(&agreement.credits[0]), Some(band("80:20")));
        set_cap(&mut agreement, 0, None);
        assert_eq!(limit(&agreement, 0), None);
        set_cap(&mut agreement, 0, "20%".parse().ok());
        assert_eq!(
            agreement.limits[0]
                .cap
                .map(|cap| cap.to_string())
                .as_deref(),
            Some("20%")
        );
        for expected in ["90:10 85:15", "85:15", ""] {
            remove(&mut agreement, 0, 0);
            assert_eq!(shown(&agreement), expected);
        }
        assert_eq!((agreement.credits.len(), agreement.limits.len()), (0, 0));
    }

    #[test]
    fn the_chart_places_every_figure() {
        let bands = bands(&example::agreement().credits[0]);
        let steps = steps(&bands);
        let widths: Vec<(i64, i64, i64)> = steps
            .iter()
            .map(|step| (step.at, step.width, step.height))
            .collect();
        assert_eq!(
            widths,
            [
                (0, 250, 0),
                (250, 250, 333),
                (500, 250, 666),
                (750, 250, 1000)
            ]
        );
        for (figure, expected) in [
            ("100%", (0, 0)),
            ("97.5%", (0, 125)),
            ("95%", (0, 250)),
            ("94.9%", (1, 255)),
            ("90%", (1, 500)),
            ("77.3%", (3, 772)),
            ("0%", (3, 1000)),
        ] {
            let figure: Percent = figure.parse().expect(figure);
            assert_eq!(place(&steps, figure), Some(expected), "{figure}");
        }
    }
}
