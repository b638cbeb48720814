//! How an amount comes about, in a sentence and a result for every step.
//!
//! Pure. `card` shows them as rows; the engine's `credits` made the steps.

use super::words::{self, Words};
use crate::compliance::{Excuse, PeriodId};
use crate::credits::{CreditItem, CreditStep, Incident, Reading};
use crate::document::agreement::{Blocks, Credit, CreditOn, Give, Late, Level, Take};
use crate::document::choices::word;
use crate::money::{Number, Percent};
use crate::report::Report;
use crate::ui::format;
use crate::ui::text::credits::EN;
use crate::ui::text::{Text, fill};
use crate::zone::Zone;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// A row of a derivation: what is done, and what that comes to.
pub type Row = (String, Option<String>);

/// `November 2026`, `2026-Q4`.
pub fn period(id: PeriodId) -> String {
    match id.month() {
        Some(month) => format::month_of_year(month.month, month.year),
        None => id.to_string(),
    }
}

/// Seconds as a length of hours, minutes and seconds; of days where those are of 24 hours.
fn time(seconds: Number) -> String {
    format::length(seconds.0.trunc().to_i64().unwrap_or(i64::MAX))
}

/// What was looked at.
pub fn reading(reading: Reading, noun: [Text; 2]) -> String {
    match reading {
        Reading::Figure { figure } => near(figure),
        Reading::Time { seconds } => time(seconds),
        Reading::Number { number } => words::level(Level::Number(number.0), noun),
    }
}

/// A figure with two decimals, and as many more as it has nines: cut and not rounded, so that 89.999 is not shown
/// as 90, and 99.9993 not as if it were below 99.999.
pub fn near(figure: Percent) -> String {
    let figure = figure.0;
    let mut left = (Decimal::ONE_HUNDRED - figure).abs();
    let mut decimals = 2;
    while left < Decimal::ONE && !left.is_zero() && decimals < 10 {
        left *= Decimal::TEN;
        decimals += 1;
    }
    let mut shown = figure.trunc_with_scale(decimals);
    if shown == figure {
        shown = shown.normalize();
        // Two decimals or none.
        if !shown.is_integer() && shown.scale() < 2 {
            shown.rescale(2);
        }
        return format::percent_of(shown);
    }
    shown.rescale(decimals);
    format::nearly_percent(shown)
}

/// What a credit looked at in a period, with the two counts of a measure that counts clocks, or the downtime of one
/// that is an availability.
pub fn looked_at(credit: &Credit, seen: Reading, id: PeriodId, report: &Report) -> String {
    let noun = words::noun(&credit.on);
    let shown = reading(seen, noun);
    if let (CreditOn::Figure { measure, take }, Reading::Figure { figure }) = (&credit.on, seen)
        && *take == Take::Figure
    {
        let mut measures = report.measures.iter();
        let known = measures.find(|known| known.measure == *measure);
        let counts = known
            .and_then(|known| known.periods.iter().find(|one| one.period == id))
            .map(|one| one.figure.counts);
        if let Some(counts) = counts {
            let (met, judged) = (counts.met.to_string(), counts.judged.to_string());
            return fill(EN.met_of, &[measure, &met, &judged, &near(figure)]);
        }
        let mut promised = report.availability.iter();
        let promised = promised.find(|known| known.measure == *measure);
        let period = promised.and_then(|known| known.periods.iter().find(|one| one.period == id));
        if let Some(period) = period.filter(|period| period.requests.is_none()) {
            let (down, whole) = (
                time(Number(period.downtime)),
                format::length(period.service_time),
            );
            return fill(EN.down_of, &[measure, &down, &whole, &shown]);
        }
        return fill(EN.looked_at, &[measure, &shown]);
    }
    let name = match &credit.on {
        CreditOn::Figure { measure, .. } | CreditOn::FailedPeriods { measure, .. } => {
            measure.clone()
        }
        CreditOn::Points { of } => format::list(of),
        _ => credit.id.clone(),
    };
    fill(EN.looked_at, &[&name, &shown])
}

/// What a single miss or outage is called.
pub fn incident(incident: &Incident) -> String {
    match incident {
        Incident::Ticket { ticket } => ticket.clone(),
        Incident::Outage { outage } => fill(EN.outage, &[&(outage + 1).to_string()]),
        Incident::Downtime { from } => fill(EN.downtime, &[&from.to_string()]),
    }
}

/// What was looked at in a single miss: `due Mon 2 Nov, 10:10, 1 h 20 m late`.
pub fn item(item: &CreditItem, on: &CreditOn, zone: Zone) -> String {
    let due = match on {
        CreditOn::EachMiss { .. } => {
            fill(EN.due_at, &[&format::day_time(format::wall(item.at, zone))])
        }
        _ => String::new(),
    };
    let shown = reading(item.reading, words::noun(on));
    let seen = match (on, item.reading) {
        (CreditOn::EachMiss { take, .. }, seen) => match (take, seen) {
            (Late::Used, _) => fill(EN.used_so, &[&shown]),
            (Late::CalendarOverrun, Reading::Time { seconds }) => {
                let seconds = seconds.0.trunc().to_i64().unwrap_or(i64::MAX);
                fill(EN.late_so, &[&format::calendar_length(seconds)])
            }
            _ => fill(EN.late_so, &[&shown]),
        },
        _ => shown,
    };
    match item.open {
        true => [&due, &seen, ", ", EN.still_open.get()].concat(),
        false => due + &seen,
    }
}

/// How many steps: `3 hours` would be wrong for `30 m`, so the steps are counted and named after.
fn steps(
    words: &Words<'_>,
    (from, past): (Reading, Reading),
    (each, count): (Level, Blocks),
    (number, first, give): (Number, Option<Give>, Give),
    noun: [Text; 2],
) -> String {
    let how = words::third(&EN.steps, word(Blocks::WORDS, &count));
    let how = fill(how, &[&words::each(each, noun)]);
    let text = match from.value().is_zero() {
        true => EN.past_nothing,
        false => EN.past,
    };
    let (past, from) = (reading(past, noun), reading(from, noun));
    let one = words.give(give);
    let says = fill(text, &[&past, &from, &number.to_string(), &one, &how]);
    match first {
        Some(first) => says + &fill(EN.at_once, &[&words.give(first)]),
        None => says,
    }
}

impl Words<'_> {
    /// A step of a single miss, which a limit bounds on its own.
    pub fn single(&self, step: &CreditStep, on: &CreditOn) -> Row {
        match step {
            CreditStep::Capped { cap, amount, .. } => {
                let says = fill(EN.cap_single, &[&self.give(*cap)]);
                (says, Some(self.money(*amount)))
            }
            _ => self.step(step, on),
        }
    }

    /// A step as a row.
    pub fn step(&self, step: &CreditStep, on: &CreditOn) -> Row {
        let noun = words::noun(on);
        let quantity = |says: String, give: Give| (says, Some(self.give(give)));
        let amount = |says: String, sum| (says, Some(self.money(sum)));
        let only = |says: &str| (says.to_owned(), None);
        match step {
            CreditStep::NothingJudged => only(EN.nothing_judged.get()),
            CreditStep::NotJudged => only(EN.not_judged.get()),
            CreditStep::Excused { by } => only(match by {
                Excuse::AllowedMisses => EN.excused[0].get(),
                Excuse::RelaxedGoal => EN.excused[1].get(),
            }),
            CreditStep::Reached => only(EN.reached.get()),
            CreditStep::Band { band } => {
                quantity(fill(EN.in_band, &[&words::edges(band, noun)]), band.give)
            }
            CreditStep::NoBand => only(EN.no_band.get()),
            CreditStep::InGap { better, worse } => match worse {
                Some(worse) => only(&fill(EN.in_gap, &[&self.give(*better), &self.give(*worse)])),
                None => only(&fill(EN.in_gap_last, &[&self.give(*better)])),
            },
            CreditStep::Steps {
                from,
                past,
                each,
                count,
                steps: number,
                first,
                give,
                quantity: all,
            } => {
                let (way, unit) = ((*from, *past), (*each, *count));
                quantity(steps(self, way, unit, (*number, *first, *give), noun), *all)
            }
            CreditStep::Gap { from, give } => {
                quantity(fill(EN.gap_from_to, &[&from.to_string()]), *give)
            }
            CreditStep::Flat { give } => quantity(EN.flat.get().to_owned(), *give),
            CreditStep::LostTime {
                lost,
                beyond,
                counted,
                of,
                times,
            } => {
                let (all, often) = (time(*of), times.to_string());
                let mut says = fill(EN.lost, &[&time(*counted), &all, &often]);
                if !beyond.0.is_zero() {
                    says += ": ";
                    says += &fill(EN.allowed, &[&time(*lost), &time(*beyond)]);
                }
                (says, None)
            }
            CreditStep::Right { right } => only(&fill(EN.has_right, &[right])),
            CreditStep::Counted { misses, from } => {
                let from = from.to_string();
                only(&fill(
                    EN.lot,
                    &[&misses.to_string(), from.get(..10).unwrap_or(&from)],
                ))
            }
            CreditStep::Failed { periods, of } => {
                let named: Vec<String> = periods.iter().map(|id| period(*id)).collect();
                let count = named.len().to_string();
                let named = match named.is_empty() {
                    true => "–".to_owned(),
                    false => format::list(&named),
                };
                only(&fill(EN.failed_in, &[&count, &of.to_string(), &named]))
            }
            CreditStep::Items {
                items,
                quantity: all,
                amount: sum,
            } => {
                let says = fill(EN.items, &[&items.to_string()]);
                match sum.0.is_zero() {
                    true => quantity(says, *all),
                    false => amount(says, *sum),
                }
            }
            CreditStep::Repeated {
                times,
                before,
                quantity: all,
            } => quantity(
                fill(EN.repeated, &[&times.to_string(), &period(*before)]),
                *all,
            ),
            CreditStep::Averaged {
                before,
                with,
                quantity: all,
            } => quantity(
                fill(EN.averaged, &[&period(*before), &self.give(*with)]),
                *all,
            ),
            CreditStep::RoundedTo { to, quantity: all } => {
                quantity(fill(EN.rounded_to, &[&self.give(*to)]), *all)
            }
            CreditStep::Part {
                part,
                share,
                of,
                base,
                amount: sum,
            } => {
                let named = fill(EN.looked_at, &[part, &format::percent(Percent(share.0))]);
                amount(fill(EN.share_step, &[&named, of, &self.money(*base)]), *sum)
            }
            CreditStep::Share {
                of,
                base,
                share,
                amount: sum,
            } => amount(
                fill(EN.share_step, &[&self.give(*share), of, &self.money(*base)]),
                *sum,
            ),
            CreditStep::Days {
                of,
                day,
                days,
                amount: sum,
            } => amount(
                fill(EN.days_step, &[&self.give(*days), &self.money(*day), of]),
                *sum,
            ),
            CreditStep::Affected { share, amount: sum } => {
                amount(fill(EN.affected, &[&format::percent(*share)]), *sum)
            }
            CreditStep::NotAbove { sum } => only(&fill(EN.not_above, &[&self.money(*sum)])),
            CreditStep::NotEnough { sum } => only(&fill(EN.not_enough, &[&self.money(*sum)])),
            CreditStep::Rounded { amount: sum } => amount(EN.rounded.get().to_owned(), *sum),
            CreditStep::CarriedIn {
                from,
                carried,
                amount: sum,
            } => amount(
                fill(EN.carried_in, &[&self.money(*carried), &period(*from)]),
                *sum,
            ),
            CreditStep::Capped {
                cap,
                of,
                most,
                amount: sum,
                carried,
            } => {
                let cap = self.give(*cap);
                let says = match of {
                    Some(of) => fill(EN.cap_of, &[&cap, of, &self.money(*most)]),
                    None => fill(EN.cap, &[&cap]),
                };
                let rest = if *carried { EN.cap_carried.get() } else { "" };
                amount(says + rest, *sum)
            }
            CreditStep::CappedCount {
                cap, quantity: all, ..
            } => quantity(fill(EN.cap_count, &[&self.give(*cap)]), *all),
            CreditStep::NotChosen { credit, .. } => only(&fill(EN.not_chosen, &[credit])),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compliance::Month;
    use crate::document::agreement::Band;
    use crate::money::Money;

    fn money(text: &str) -> Money {
        text.parse().expect(text)
    }

    fn give(text: &str) -> Give {
        text.parse().expect(text)
    }

    fn number(text: &str) -> Number {
        Number(text.parse().expect(text))
    }

    fn figure(text: &str) -> Reading {
        let figure = text.parse().expect(text);
        Reading::Figure { figure }
    }

    fn seconds(text: &str) -> Reading {
        let seconds = number(text);
        Reading::Time { seconds }
    }

    #[test]
    fn every_step_is_a_row() {
        let agreement = crate::example::agreement();
        let words = Words {
            agreement: &agreement,
        };
        let september = PeriodId::Month(Month {
            year: 2026,
            month: 9,
        });
        let band = Band {
            below: "95%".parse().ok(),
            at_most: None,
            above: None,
            at_least: None,
            give: give("5%"),
        };
        let on = &agreement.credits[0].on;
        let late = CreditOn::EachMiss {
            of: Vec::new(),
            take: Late::Overrun,
            period: crate::document::measure::Periods::MONTH,
        };
        let steps = |from: &str, past: &str, count, first| CreditStep::Steps {
            from: seconds(from),
            past: seconds(past),
            each: "1h".parse().expect("a level"),
            count,
            steps: number("2"),
            first,
            give: give("50.00"),
            quantity: give("100.00"),
        };
        for (step, on, expected) in [
            (
                CreditStep::NothingJudged,
                on,
                "Nothing was judged in the period: no credit",
            ),
            (
                CreditStep::NotJudged,
                on,
                "The period is not held against its goal: no credit",
            ),
            (
                CreditStep::Excused {
                    by: Excuse::AllowedMisses,
                },
                on,
                "So few misses are allowed: no credit",
            ),
            (
                CreditStep::Reached,
                on,
                "The goal was reached, or nothing was missed",
            ),
            (CreditStep::Band { band }, on, "Band: below 95% = 5%"),
            (CreditStep::NoBand, on, "Better than every band"),
            (
                CreditStep::InGap {
                    better: give("5%"),
                    worse: Some(give("10%")),
                },
                on,
                "Between two bands, one of 5% and one of 10%: the terms do not say what is owed",
            ),
            (
                CreditStep::InGap {
                    better: give("5%"),
                    worse: None,
                },
                on,
                "Past the last band, of 5%: the terms do not say what is owed",
            ),
            (
                steps("0", "4800", Blocks::Started, None),
                &late,
                "1 h 20 m: 2 × GBP 50, for every hour begun = GBP 100",
            ),
            (
                steps("3600", "7200", Blocks::Whole, Some(give("75.00"))),
                &late,
                "2 h past 1 h: 2 × GBP 50, for every full hour, and GBP 75 at once = GBP 100",
            ),
            (
                CreditStep::Gap {
                    from: "98%".parse().expect("a figure"),
                    give: give("23%"),
                },
                on,
                "From 98% down to the figure = 23%",
            ),
            (
                CreditStep::Flat {
                    give: give("3 points"),
                },
                on,
                "Given each time = 3 points",
            ),
            (
                CreditStep::LostTime {
                    lost: number("7200"),
                    beyond: number("3600"),
                    counted: number("3600"),
                    of: number("720000"),
                    times: "10".parse().expect("a factor"),
                },
                on,
                "1 h of 200 h lost, given back 10 times: 2 h lost, 1 h allowed",
            ),
            (
                CreditStep::Right {
                    right: "Terminate".to_owned(),
                },
                on,
                "Gives the right “Terminate”",
            ),
            (
                CreditStep::Counted {
                    misses: 3,
                    from: "2026-09-02T10:00:00Z".parse().expect("a time"),
                },
                &late,
                "3 misses since 2026-09-02",
            ),
            (
                CreditStep::Failed {
                    periods: vec![september],
                    of: 3,
                },
                on,
                "Goal missed in 1 of the last 3 periods: September 2026",
            ),
            (
                CreditStep::Items {
                    items: 2,
                    quantity: give("150.00"),
                    amount: money("150.00"),
                },
                &late,
                "2 added up = GBP 150",
            ),
            (
                CreditStep::Items {
                    items: 2,
                    quantity: give("3 points"),
                    amount: Money::ZERO,
                },
                &late,
                "2 added up = 3 points",
            ),
            (
                CreditStep::Repeated {
                    times: "2".parse().expect("a factor"),
                    before: september,
                    quantity: give("6 points"),
                },
                on,
                "2 times, as September 2026 gave something too = 6 points",
            ),
            (
                CreditStep::Averaged {
                    before: september,
                    with: give("4 points"),
                    quantity: give("3 points"),
                },
                on,
                "Mean with 4 points of September 2026 = 3 points",
            ),
            (
                CreditStep::RoundedTo {
                    to: give("1%"),
                    quantity: give("3%"),
                },
                on,
                "Rounded to multiples of 1% = 3%",
            ),
            (
                CreditStep::Part {
                    part: "pool".to_owned(),
                    share: "40%".parse().expect("a share"),
                    of: "monthly-fee".to_owned(),
                    base: money("12000.00"),
                    amount: money("4800.00"),
                },
                on,
                "pool: 40% of monthly-fee, GBP 12000 = GBP 4800",
            ),
            (
                CreditStep::Share {
                    of: "monthly-fee".to_owned(),
                    base: money("12000.00"),
                    share: give("5%"),
                    amount: money("600.00"),
                },
                on,
                "5% of monthly-fee, GBP 12000 = GBP 600",
            ),
            (
                CreditStep::Days {
                    of: "monthly-fee".to_owned(),
                    day: money("33.333333"),
                    days: give("3 days"),
                    amount: money("99.999999"),
                },
                on,
                "3 days at GBP 33.333333 each, of monthly-fee = GBP 99.999999",
            ),
            (
                CreditStep::Affected {
                    share: "40%".parse().expect("a share"),
                    amount: money("12.50"),
                },
                on,
                "Times 40% of the users, who were hit = GBP 12.50",
            ),
            (
                CreditStep::NotAbove { sum: money("1.00") },
                on,
                "Not issued, as it is not more than GBP 1",
            ),
            (
                CreditStep::NotEnough { sum: money("1.00") },
                on,
                "Not issued, as it is less than GBP 1",
            ),
            (
                CreditStep::Rounded {
                    amount: money("33.33"),
                },
                on,
                "Rounded to the currency’s smallest unit = GBP 33.33",
            ),
            (
                CreditStep::CarriedIn {
                    from: september,
                    carried: money("100.00"),
                    amount: money("300.00"),
                },
                on,
                "GBP 100 carried over from September 2026 = GBP 300",
            ),
            (
                CreditStep::Capped {
                    cap: give("25%"),
                    of: Some("monthly-fee".to_owned()),
                    most: money("3000.00"),
                    amount: money("400.00"),
                    carried: true,
                },
                on,
                "Limit of 25% of monthly-fee: GBP 3000 for all under it, the rest is carried forward = GBP 400",
            ),
            (
                CreditStep::Capped {
                    cap: give("250.00"),
                    of: None,
                    most: money("250.00"),
                    amount: money("250.00"),
                    carried: false,
                },
                on,
                "Limit of GBP 250 = GBP 250",
            ),
            (
                CreditStep::CappedCount {
                    cap: give("5 points"),
                    quantity: give("2 points"),
                    amount: Money::ZERO,
                },
                on,
                "Limit of 5 points = 2 points",
            ),
            (
                CreditStep::NotChosen {
                    combine: crate::document::agreement::Together::Greatest,
                    credit: "other".to_owned(),
                },
                on,
                "other counts in its place",
            ),
        ] {
            let (says, result) = words.step(&step, on);
            let result = result
                .map(|result| format!(" = {result}"))
                .unwrap_or_default();
            let seen = [says, result].concat().replace(['\u{a0}', '\u{202f}'], " ");
            assert_eq!(seen, expected);
        }
    }

    #[test]
    fn items_say_how_late_they_are() {
        for (take, seen, open, expected) in [
            (
                Late::Overrun,
                seconds("4800"),
                false,
                "due Thu 1 Jan, 00:00 · 1 h 20 m late",
            ),
            (
                Late::Overrun,
                seconds("4800"),
                true,
                "due Thu 1 Jan, 00:00 · 1 h 20 m late, still open",
            ),
            (
                Late::CalendarOverrun,
                seconds("180000"),
                false,
                "due Thu 1 Jan, 00:00 · 2 d 2 h late",
            ),
            (
                Late::DaysLate,
                Reading::Number {
                    number: number("2"),
                },
                false,
                "due Thu 1 Jan, 00:00 · 2 days late",
            ),
            (
                Late::Used,
                seconds("18000"),
                false,
                "due Thu 1 Jan, 00:00 · 5 h used",
            ),
        ] {
            let on = CreditOn::EachMiss {
                of: Vec::new(),
                take,
                period: crate::document::measure::Periods::MONTH,
            };
            let one = CreditItem {
                incident: Incident::Ticket {
                    ticket: "T1".to_owned(),
                },
                target: None,
                at: crate::time::Instant(0),
                open,
                reading: seen,
                quantity: give("50.00"),
                amount: money("50.00"),
                steps: Vec::new(),
            };
            let shown = item(&one, &on, Zone::UTC).replace(['\u{a0}', '\u{202f}'], " ");
            assert_eq!(shown, expected);
        }
        assert_eq!(incident(&Incident::Outage { outage: 0 }), "Outage 1");
    }

    #[test]
    fn readings_are_cut_and_not_rounded() {
        for (seen, expected) in [
            (figure("95%"), "95%"),
            (figure("89.99999%"), "89.99…%"),
            (figure("90.5%"), "90.50%"),
            (seconds("4800"), "1 h 20 m"),
            (
                Reading::Number {
                    number: number("1"),
                },
                "1 miss",
            ),
            (
                Reading::Number {
                    number: number("2.5"),
                },
                "2.5 misses",
            ),
        ] {
            let shown = reading(seen, EN.counted[0]).replace(['\u{a0}', '\u{202f}'], " ");
            assert_eq!(shown, expected);
        }
    }

    #[test]
    fn a_figure_says_its_two_counts() {
        let document = crate::example::document("2026-11-24T12:00:00Z".parse().expect("a time"));
        let report = crate::evaluate(&document, &crate::holidays::HolidayData::default());
        let report = report.expect("a report");
        let credits = report.credits.as_ref().expect("credits");
        let seen: Vec<String> = credits
            .periods
            .iter()
            .filter_map(|period| {
                let seen = period.lines[0].reading?;
                let credit = &document.agreement.credits[0];
                Some(looked_at(credit, seen, period.period, &report))
            })
            .collect();
        assert_eq!(seen[3], "resolution: 19 of 21 met, 90.47…%");
    }

    #[test]
    fn figures_near_the_whole_have_more_decimals() {
        for (figure, shown) in [
            ("100", "100%"),
            ("95", "95%"),
            ("95.5", "95.50%"),
            ("89.999", "89.99…%"),
            ("90.476190476", "90.47…%"),
            ("99.98842592", "99.9884…%"),
            ("99.9993", "99.9993%"),
            ("99.99999999999", "99.9999999999…%"),
            ("0", "0%"),
        ] {
            assert_eq!(near(Percent(figure.parse().expect("a number"))), shown);
        }
    }
}
