//! Complete credits to start from, each with the measure and the charge that it needs.
//!
//! Pure. They are edited afterwards; the numbers are those that such clauses often have.

use super::edit::{give_by, giving_points, goal_of, percent, resolutions};
use crate::document::agreement::{
    Agreement, Band, Base, Blocks, Credit, CreditOn, Give, Late, Level, Schedule, Take,
};
use crate::document::fresh;
use crate::document::measure::Periods;
use crate::length::Length;
use crate::money::Money;
use crate::ui::terms::bands;
use rust_decimal::Decimal;

/// A credit with nothing that changes it.
fn credit(id: &str, on: CreditOn, schedule: Schedule, of: Option<Base>) -> Credit {
    Credit {
        id: id.to_owned(),
        on,
        schedule,
        of,
        then: Vec::new(),
        reward: false,
    }
}

fn below(edge: i64, give: Give) -> Band {
    Band {
        below: Some(Level::Share(percent(edge))),
        at_most: None,
        above: None,
        at_least: None,
        give,
    }
}

fn sum(amount: i64) -> Give {
    Give::Sum(Money(Decimal::new(amount * 100, 2)))
}

fn flat(give: Give) -> Schedule {
    Schedule::Flat { give }
}

/// Adds a credit that works in a way; says its position, or nothing if the agreement lacks what it is about.
pub fn add(agreement: &mut Agreement, mechanism: &str) -> Option<usize> {
    let figure = |agreement: &mut Agreement| CreditOn::Figure {
        measure: bands::a_measure(agreement),
        take: Take::Figure,
    };
    let misses = |agreement: &Agreement| CreditOn::EachMiss {
        of: resolutions(agreement),
        take: Late::Overrun,
        period: Periods::MONTH,
    };
    let points = |number: i64| Give::Points(Decimal::from(number));
    let mut next = match mechanism {
        "share" => {
            let on = figure(agreement);
            let goal = on.measure().and_then(|id| goal_of(agreement, id));
            let band = Band {
                below: goal.map(Level::Share),
                ..below(95, Give::Share(percent(5)))
            };
            let bands = Schedule::Bands { bands: vec![band] };
            let of = Some(Base::charge(bands::a_charge(agreement)));
            credit("service-credit", on, bands, of)
        }
        "points" => {
            let bands = [(95, 1), (90, 2), (85, 3)];
            let bands = bands.map(|(edge, number)| below(edge, points(number)));
            let bands = bands.to_vec();
            credit(
                "service-points",
                figure(agreement),
                Schedule::Bands { bands },
                None,
            )
        }
        "late" => {
            let steps = Schedule::Steps {
                from: None,
                each: Level::Time(Length::seconds(3600)),
                count: Blocks::Started,
                first: None,
                give: sum(50),
            };
            credit("late", misses(agreement), steps, None)
        }
        "flat" => credit("missed", misses(agreement), flat(sum(50)), None),
        "gap" => {
            let gap = Schedule::Gap {
                from: None,
                times: None,
            };
            let on = figure(agreement);
            let of = Some(Base::charge(bands::a_charge(agreement)));
            credit("gap", on, gap, of)
        }
        "nth" => {
            let of = resolutions(agreement);
            let on = CreditOn::NthMiss {
                of,
                count: 3,
                months: 12,
                period: Periods::MONTH,
            };
            credit("every-third", on, flat(sum(100)), None)
        }
        "days" => {
            let days = |number: i64| Give::Days(Decimal::from(number));
            let bands = [(95, 3), (90, 7), (85, 15)];
            let bands = bands.map(|(edge, number)| below(edge, days(number)));
            let bands = bands.to_vec();
            credit("days", figure(agreement), Schedule::Bands { bands }, None)
        }
        "convert" => {
            let of = giving_points(agreement);
            if of.is_empty() {
                return None;
            }
            let steps = Schedule::Steps {
                from: None,
                each: Level::Number(Decimal::ONE),
                count: Blocks::Whole,
                first: None,
                give: Give::Share(percent(1)),
            };
            let charge = Some(Base::charge(bands::a_charge(agreement)));
            credit("points-paid", CreditOn::Points { of }, steps, charge)
        }
        "terminate" => {
            let measure = bands::a_measure(agreement);
            let on = CreditOn::FailedPeriods {
                measure,
                failed: 3,
                of: 4,
            };
            credit("terminate", on, flat(sum(1)), None)
        }
        "lost-time" => {
            let (measure, of) = (availability(agreement)?, bands::a_charge(agreement));
            let on = CreditOn::Figure {
                measure,
                take: Take::Downtime,
            };
            let lost = Schedule::LostTime {
                times: crate::document::agreement::Factor(Decimal::ONE),
                beyond: None,
            };
            credit("lost-time", on, lost, Some(Base::charge(of)))
        }
        _ => return None,
    };
    next.id = fresh(&next.id, |id| {
        agreement.credits.iter().any(|credit| credit.id == id)
    });
    // Sums need a currency, and so do charges.
    agreement.currency.get_or_insert_with(|| "GBP".to_owned());
    agreement.credits.push(next);
    let position = agreement.credits.len() - 1;
    if mechanism == "terminate" {
        give_by(agreement, position, "right");
    }
    super::edit::settle(agreement, position);
    Some(position)
}

/// A measure that has downtime: one that counts clocks has none.
fn availability(agreement: &Agreement) -> Option<String> {
    let down = |measure: &String| {
        let mut tried = agreement.clone();
        tried.currency.get_or_insert_with(|| "GBP".to_owned());
        tried.limits.clear();
        let on = CreditOn::Figure {
            measure: measure.clone(),
            take: Take::Downtime,
        };
        tried.credits = vec![credit("credit", on, flat(sum(1)), None)];
        tried.validate().is_empty()
    };
    super::edit::measures(agreement).into_iter().find(down)
}

/// Whether such a credit can be added to an agreement.
pub fn possible(agreement: &Agreement, mechanism: &str) -> bool {
    match mechanism {
        "convert" => !giving_points(agreement).is_empty(),
        "lost-time" => availability(agreement).is_some(),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::credit::words::Words;
    use crate::ui::text::credits::EN;

    #[test]
    fn every_way_is_complete_in_an_agreement_without_credits() {
        let mut bare = crate::example::agreement();
        bare.credits.clear();
        bare.limits.clear();
        bare.charges.clear();
        bare.measures.clear();
        bare.currency = None;
        let mut seen = Vec::new();
        for (mechanism, _) in EN.mechanisms {
            let mut agreement = bare.clone();
            if mechanism == "convert" {
                assert!(!possible(&agreement, mechanism));
                add(&mut agreement, "points");
            }
            if !possible(&agreement, mechanism) {
                assert_eq!(mechanism, "lost-time");
                continue;
            }
            let position = add(&mut agreement, mechanism).expect(mechanism);
            assert_eq!(agreement.validate(), [], "{mechanism}");
            let words = Words {
                agreement: &agreement,
            };
            let says = words.credit(&agreement.credits[position]);
            seen.push(says.replace(['\u{a0}', '\u{202f}'], " "));
        }
        assert_eq!(
            seen,
            [
                "By the figure of resolution, each month: 5% of monthly-fee below 95%.",
                "By the figure of resolution, each month: 1 point below 95%; 2 points below 90%; 3 points below 85%.",
                "For each resolution missed: GBP 50 for every hour begun.",
                "For each resolution missed: GBP 50.",
                "By the figure of resolution, each month: as many percent as the figure is below the goal of monthly-fee.",
                "For every 3rd resolution missed within 12 months: GBP 100.",
                "By the figure of resolution, each month: 3 days of service below 95%; 7 days below 90%; 15 days below 85%.",
                "For the points of service-points: 1% of monthly-fee for every full point.",
                "When resolution missed its goal in 3 of the last 4 periods: the right “Terminate”.",
            ]
        );
    }
}
