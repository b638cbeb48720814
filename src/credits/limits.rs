//! What credits may come to together: on each incident, in each period, in points, days or money.
//!
//! Called by `work` between its stages. Limits apply in the order of the agreement, each to what the ones
//! before it left; under one cap the credits of earlier periods go first, then those written first.

use super::base::{self, Paid};
use super::exact::{clean, over, percent, plus, rounded, times};
use super::work::{Line, Work};
use super::{CreditItem, CreditStep, Incident};
use crate::compliance::{Cut, PeriodId, PeriodSpan};
use crate::document::agreement::{Excess, Give, GiveUnit, Limit, LimitPer, Together};
use crate::document::measure::Periods;
use crate::map::Map;
use crate::money::Money;
use crate::time::{Date, Instant};
use rust_decimal::Decimal;

/// The limits on each incident.
pub(super) fn incidents(work: &mut Work<'_>) {
    for limit in &work.agreement.limits {
        if limit.per != LimitPer::Incident {
            continue;
        }
        let mut found: Map<Incident, Vec<[usize; 3]>> = Map::new();
        for credit in credits(work, limit) {
            for (line, of) in work.lines[credit].iter().enumerate() {
                for (item, one) in of.items.iter().enumerate() {
                    let list = found.get_or_insert_with(one.incident.clone(), Vec::new);
                    list.push([credit, line, item]);
                }
            }
        }
        for (_, places) in found {
            let worth: Vec<(Decimal, Decimal)> = places
                .iter()
                .map(|&[credit, line, item]| {
                    let one = &work.lines[credit][line].items[item];
                    (one.amount.0, one.quantity.amount())
                })
                .collect();
            let chosen = chosen(limit.combine, &worth);
            let mut left = None;
            for (position, [credit, line, item]) in places.iter().copied().enumerate() {
                let span = work.lines[credit][line].span;
                if let Some(chosen) = chosen.filter(|&chosen| chosen != position) {
                    let by = work.agreement.credits[places[chosen][0]].id.clone();
                    let one = &mut work.lines[credit][line].items[item];
                    if !one.quantity.is_zero() {
                        put(one, Decimal::ZERO);
                        one.steps.push(CreditStep::NotChosen {
                            combine: limit.combine,
                            credit: by,
                        });
                    }
                    continue;
                }
                let Some(cap) = limit.cap else {
                    continue;
                };
                let periods = work.periods(&work.agreement.credits[credit]);
                let most = most(work, limit, cap, periods, &span);
                let one = &mut work.lines[credit][line].items[item];
                let left = left.get_or_insert(most);
                cut_item(one, limit, cap, most, left);
            }
        }
    }
}

/// Cuts an item down to what is left under a cap.
fn cut_item(one: &mut CreditItem, limit: &Limit, cap: Give, most: Decimal, left: &mut Decimal) {
    let counts = matches!(cap, Give::Points(_) | Give::Days(_));
    let worth = match counts {
        true => one.quantity.amount(),
        false => one.amount.0,
    };
    if worth > *left {
        put(one, over(*left, worth));
        one.steps.push(match counts {
            true => CreditStep::CappedCount {
                cap,
                quantity: one.quantity,
                amount: one.amount,
            },
            false => {
                one.amount = Money(*left);
                CreditStep::Capped {
                    cap,
                    of: limit.of.as_ref().map(|of| of.charge.clone()),
                    most: Money(most),
                    amount: one.amount,
                    carried: false,
                }
            }
        });
    }
    *left -= worth.min(*left);
}

/// Leaves so much of an item.
fn put(one: &mut CreditItem, share: Decimal) {
    let quantity = clean(times(one.quantity.amount(), share));
    one.quantity = one.quantity.unit().of(quantity);
    one.amount = Money(clean(times(one.amount.0, share)));
}

/// The limits on points, before they are turned into anything.
pub(super) fn points(work: &mut Work<'_>) {
    bound_all(work, true);
}

/// The limits on everything else.
pub(super) fn periods(work: &mut Work<'_>) {
    bound_all(work, false);
}

fn bound_all(work: &mut Work<'_>, points: bool) {
    for limit in &work.agreement.limits {
        let LimitPer::Period(periods) = limit.per else {
            continue;
        };
        let schedules = credits(work, limit).map(|credit| &work.agreement.credits[credit].schedule);
        let unit = schedules.filter_map(super::schedule::unit).next();
        let on_points = unit == Some(GiveUnit::Points);
        if on_points == points {
            bound(work, limit, periods);
        }
    }
}

/// The positions of the credits that a limit is over, in the order of the agreement.
fn credits<'a>(work: &Work<'a>, limit: &'a Limit) -> impl Iterator<Item = usize> + use<'a> {
    let credits = work.agreement.credits.iter().enumerate();
    credits
        .filter(|(_, credit)| limit.over.contains(&credit.id))
        .map(|(position, _)| position)
}

/// What a cap comes to in a period.
fn most(work: &Work<'_>, limit: &Limit, cap: Give, periods: Periods, span: &PeriodSpan) -> Decimal {
    match (cap, &limit.of) {
        (Give::Share(share), Some(of)) => {
            let paid = Paid::new(periods, span, work.zone);
            let last = Date::from_days(paid.end.days() - 1);
            let base = base::base(work.agreement, of, &paid, last, &mut Vec::new());
            rounded(percent(base, share.0), &work.currency).0
        }
        (Give::Sum(sum), _) => rounded(sum.0, &work.currency).0,
        _ => cap.amount(),
    }
}

/// Which of several counts, if only one does.
fn chosen(combine: Together, worth: &[(Decimal, Decimal)]) -> Option<usize> {
    let mut chosen: Option<usize> = None;
    for (position, one) in worth.iter().enumerate() {
        let better = match (combine, chosen) {
            (Together::Sum, _) => return None,
            (Together::First, None) => one.0 > Decimal::ZERO || one.1 > Decimal::ZERO,
            (Together::First, Some(_)) => false,
            (Together::Greatest | Together::Choice, None) => true,
            (Together::Greatest | Together::Choice, Some(found)) => *one > worth[found],
        };
        if better {
            chosen = Some(position);
        }
    }
    chosen
}

/// A line that a limit is over: the number of the limit's period in which its own period ends, and where
/// it is.
#[derive(Clone, Copy)]
struct Place {
    group: i64,
    credit: usize,
    line: usize,
}

fn bound(work: &mut Work<'_>, limit: &Limit, periods: Periods) {
    let cut = Cut::new(periods, work.zone);
    let mut places: Vec<Place> = credits(work, limit)
        .flat_map(|credit| {
            let lines = work.lines[credit].iter().enumerate();
            lines.map(move |(line, _)| (credit, line))
        })
        .map(|(credit, line)| {
            let last = Instant(work.lines[credit][line].span.to.0 - 1);
            let group = cut.index(last);
            Place {
                group,
                credit,
                line,
            }
        })
        .collect();
    places.sort_by_key(|place| {
        let span = work.lines[place.credit][place.line].span;
        (place.group, span.to, place.credit)
    });
    if let Periods::Rolling { days, .. } = periods {
        rolling(work, limit, periods, days, &places);
        return;
    }
    // What is carried of each credit, and from where.
    let mut carried: Map<usize, (Decimal, PeriodId)> = Map::new();
    let mut rest = &places[..];
    while let Some(first) = rest.first() {
        let count = rest
            .iter()
            .take_while(|place| place.group == first.group)
            .count();
        let (group, after) = rest.split_at(count);
        rest = after;
        group_of(work, limit, &cut, periods, group, &mut carried);
    }
    for (carried, _) in carried.values() {
        work.carried = plus(work.carried, *carried);
    }
}

/// The lines of one period of a limit.
fn group_of(
    work: &mut Work<'_>,
    limit: &Limit,
    cut: &Cut,
    periods: Periods,
    group: &[Place],
    carried: &mut Map<usize, (Decimal, PeriodId)>,
) {
    let Some(first) = group.first() else {
        return;
    };
    let span = cut.span(first.group);
    let worth: Vec<(Decimal, Decimal)> = group
        .iter()
        .map(|place| {
            let line = &work.lines[place.credit][place.line];
            (line.amount.0, line.give().amount())
        })
        .collect();
    if let Some(chosen) = chosen(limit.combine, &worth) {
        for (position, place) in group.iter().enumerate() {
            let line = &mut work.lines[place.credit][place.line];
            let gives = !line.give().is_zero() || !line.amount.0.is_zero();
            if position != chosen && gives {
                let credit = work.agreement.credits[group[chosen].credit].id.clone();
                line.drop_it(CreditStep::NotChosen {
                    combine: limit.combine,
                    credit,
                });
            }
        }
    }
    // What was carried is owed already: it comes beside what counts now, under the same cap.
    for place in group {
        let line = &mut work.lines[place.credit][place.line];
        if let Some((sum, from)) = carried.remove(&place.credit) {
            line.amount = Money(plus(line.amount.0, sum));
            line.value.amount = line.amount.0;
            line.steps.push(CreditStep::CarriedIn {
                from,
                carried: Money(sum),
                amount: line.amount,
            });
        }
    }
    let mut left = limit.cap.map(|cap| most(work, limit, cap, periods, &span));
    let whole = left;
    for place in group {
        let line = &mut work.lines[place.credit][place.line];
        let (Some(cap), Some(left), Some(whole)) = (limit.cap, left.as_mut(), whole) else {
            continue;
        };
        let excess = cut_line(line, limit, cap, (whole, left), &work.currency);
        if limit.excess == Excess::Carried && !excess.is_zero() {
            let sum = carried.get_or_insert_with(place.credit, || (Decimal::ZERO, span.id));
            sum.0 = plus(sum.0, excess);
        }
    }
}

/// Cuts a line down to what is left under a cap; says how much was cut off.
fn cut_line(
    line: &mut Line,
    limit: &Limit,
    cap: Give,
    (whole, left): (Decimal, &mut Decimal),
    currency: &str,
) -> Decimal {
    let counts = matches!(cap, Give::Points(_) | Give::Days(_));
    let worth = match counts {
        true => line.give().amount(),
        false => line.amount.0,
    };
    let excess = (worth - *left).max(Decimal::ZERO);
    if !excess.is_zero() {
        if counts {
            // Of the exact amount, so that nothing is rounded twice.
            let amount = over(times(line.value.amount, *left), worth);
            line.value.quantity = *left;
            line.value.over = Decimal::ONE;
            line.value.amount = amount;
            line.amount = rounded(amount, currency);
            line.steps.push(CreditStep::CappedCount {
                cap,
                quantity: line.give(),
                amount: line.amount,
            });
        } else {
            line.amount = Money(*left);
            line.steps.push(CreditStep::Capped {
                cap,
                of: limit.of.as_ref().map(|of| of.charge.clone()),
                most: Money(whole),
                amount: line.amount,
                carried: limit.excess == Excess::Carried,
            });
            line.value.amount = line.amount.0;
        }
    }
    *left -= worth.min(*left);
    excess
}

/// A cap over the days before the end of each period.
fn rolling(work: &mut Work<'_>, limit: &Limit, periods: Periods, days: u32, places: &[Place]) {
    let Some(cap) = limit.cap else {
        return;
    };
    let counts = matches!(cap, Give::Points(_) | Give::Days(_));
    let mut granted: std::collections::VecDeque<(Instant, Decimal)> = Default::default();
    let mut sum = Decimal::ZERO;
    for place in places {
        let span = work.lines[place.credit][place.line].span;
        // By dates, as periods are cut: a day may have 23 hours.
        let end = Paid::new(periods, &span, work.zone).end;
        let first = Date::from_days(end.days() - i64::from(days));
        let since = work.zone.instant(first.midnight().0).instant;
        while let Some(&(at, amount)) = granted.front() {
            if at.0 > since {
                break;
            }
            granted.pop_front();
            sum -= amount;
        }
        let most = most(work, limit, cap, periods, &span);
        let line = &mut work.lines[place.credit][place.line];
        let mut left = (most - sum).max(Decimal::ZERO);
        cut_line(line, limit, cap, (most, &mut left), &work.currency);
        let taken = match counts {
            true => line.give().amount(),
            false => line.amount.0,
        };
        granted.push_back((span.to, taken));
        sum = plus(sum, taken);
    }
}
