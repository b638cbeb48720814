//! What credits, limits and charges say, in sentences.
//!
//! Pure. `terms::credits` shows them under the clause, `steps` uses the smaller parts for derivations.

use crate::document::agreement::{
    Agreement, Band, Base, Blocks, Charge, ChargePer, Claim, Credit, CreditOn, DayValue, Excess,
    Give, GiveUnit, Late, Level, Limit, LimitPer, Metric, Part, Schedule, Slab, Take, Taken,
    Target, Then, Together,
};
use crate::document::choices::word;
use crate::document::measure::{FigureRoundingMode, Periods};
use crate::money::{Money, Percent};
use crate::time::DAY;
use crate::ui::format;
use crate::ui::language;
use crate::ui::terms::finer::figures::period;
use crate::ui::terms::finer::{self, dated::date, look};
use crate::ui::text::credits::EN;
use crate::ui::text::finer::EN as FINER;
use crate::ui::text::{Text, fill};
use rust_decimal::Decimal;

/// What the sentences need to know beside a credit.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    /// The agreement, for its targets and its currency.
    pub agreement: &'a Agreement,
}

/// What a table of three columns says of a word.
pub fn third<const N: usize>(table: &[(&'static str, Text, Text); N], word: &str) -> Text {
    look(&table.map(|(word, says, _)| (word, says)), word)
}

/// The word for what a credit looks at, as its list of choices has it.
pub fn looks_at(on: &CreditOn) -> &'static str {
    match on {
        CreditOn::Figure { take, .. } => match take {
            Take::Figure => "figure",
            Take::Downtime => "downtime",
            Take::Misses => "measure-misses",
        },
        CreditOn::EachMiss { .. } => "each-miss",
        CreditOn::EachOutage { .. } => "each-outage",
        CreditOn::NthMiss { .. } => "nth-miss",
        CreditOn::Misses { .. } => "misses",
        CreditOn::FailedPeriods { .. } => "failed-periods",
        CreditOn::Points { .. } => "points",
    }
}

/// The word for how a quantity comes about.
pub fn schedule(schedule: &Schedule) -> &'static str {
    match schedule {
        Schedule::Bands { .. } => "bands",
        Schedule::Steps { .. } => "steps",
        Schedule::Slabs { .. } => "slabs",
        Schedule::Gap { .. } => "gap",
        Schedule::Flat { .. } => "flat",
        Schedule::LostTime { .. } => "lost-time",
        Schedule::Right { .. } => "right",
    }
}

/// The word for what changes a quantity.
pub fn then(then: &Then) -> &'static str {
    match then {
        Then::Repeat { .. } => "repeat",
        Then::Average => "average",
        Then::Round { .. } => "round",
        Then::AffectedShare => "affected-share",
        Then::Above { .. } => "above",
        Then::AtLeast { .. } => "at-least",
        Then::EarnBack { .. } => "earn-back",
    }
}

/// Several names: `a, b or c`.
fn any_of(names: &[String]) -> String {
    match names.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, rest)) => [&format::list(rest), FINER.or.get(), last].concat(),
        None => String::new(),
    }
}

/// `5 misses`, with the number in front left out where it is one and `bare` is asked for.
fn counted(number: Decimal, [one, counted]: [Text; 2], bare: bool) -> String {
    if bare && number == Decimal::ONE {
        return one.into();
    }
    format::quantity(number, counted)
}

/// What the numbers of a credit count.
pub fn noun(on: &CreditOn) -> [Text; 2] {
    let [misses, days, points, periods] = EN.counted;
    match on {
        CreditOn::EachMiss {
            take: Late::DaysLate,
            ..
        } => days,
        CreditOn::Points { .. } => points,
        CreditOn::FailedPeriods { .. } => periods,
        _ => misses,
    }
}

/// A level as sentences write it.
pub fn level(level: Level, noun: [Text; 2]) -> String {
    match level {
        Level::Share(share) => format::percent(share),
        Level::Time(length) => finer::length(length),
        Level::Number(number) => counted(number, noun, false),
    }
}

/// The length of a step: `hour`, `30 m`, `percentage point`, `miss`.
pub fn each(step: Level, noun: [Text; 2]) -> String {
    match step {
        Level::Share(Percent(points)) if points == Decimal::ONE => {
            EN.point_of_share.get().to_owned()
        }
        Level::Share(Percent(points)) => {
            fill(EN.points_of_share, &[&format::decimal(points.normalize())])
        }
        Level::Time(length) => match (length.days, length.seconds) {
            (0, 60) => EN.minute.get().to_owned(),
            (0, 3600) => EN.hour.get().to_owned(),
            (1, 0) | (0, DAY) => EN.day.get().to_owned(),
            (7, 0) => EN.week.get().to_owned(),
            _ => finer::length(length),
        },
        Level::Number(number) => counted(number, noun, true),
    }
}

/// Between which edges a band lies: `below 95%`, `at 4 h or more`, `above 90% and at 95% or less`.
pub fn edges(band: &Band, noun: [Text; 2]) -> String {
    let edge = |text: Text, at: Option<Level>| at.map(|at| fill(text, &[&level(at, noun)]));
    let low = edge(EN.above, band.above).or_else(|| edge(EN.at_least, band.at_least));
    let high = edge(EN.below, band.below).or_else(|| edge(EN.at_most, band.at_most));
    let both: Vec<String> = low.into_iter().chain(high).collect();
    match both.as_slice() {
        [low, high] => fill(EN.both_edges, &[low, high]),
        _ => both.concat(),
    }
}

impl Words<'_> {
    /// An amount in the agreement's currency.
    pub fn money(&self, amount: Money) -> String {
        let currency = self.agreement.currency.as_deref().unwrap_or_default();
        // What is no multiple of the smallest unit is written as it is.
        match amount.0 == amount.rounded(currency).0 {
            true => format::money(amount, currency),
            false => [currency, "\u{a0}", &shortened(amount.0)].concat(),
        }
    }

    /// What is given.
    pub fn give(&self, give: Give) -> String {
        match give {
            Give::Share(Percent(share)) => share_of(share),
            Give::Sum(sum) => self.money(sum),
            Give::Points(number) => counted(shortened_number(number), EN.counted[2], false),
            Give::Days(number) => counted(shortened_number(number), EN.counted[1], false),
        }
    }

    fn target(&self, target: &Target) -> String {
        let metric = format::inside(&look(&FINER.metrics, word(Metric::WORDS, &target.metric)));
        let mut fields = target.when.iter();
        match (fields.next(), fields.next()) {
            (None, _) => metric,
            (Some((field, values)), None) if field == "priority" => {
                fill(EN.every, &[&any_of(values), &metric])
            }
            _ => fill(EN.every, &[&finer::asked(&target.when), &metric]),
        }
    }

    /// Some targets: by their metric, if they are all of it.
    pub fn targets(&self, of: &[String]) -> String {
        let all = &self.agreement.targets;
        for metric in Metric::ALL {
            let same = |target: &Target| (target.metric == metric) == of.contains(&target.id);
            if !of.is_empty() && all.iter().all(same) {
                return format::inside(&look(&FINER.metrics, word(Metric::WORDS, &metric)));
            }
        }
        let named = of.iter().map(|id| {
            let target = all.iter().find(|target| target.id == *id);
            target.map_or_else(|| id.clone(), |target| self.target(target))
        });
        any_of(&named.collect::<Vec<_>>())
    }

    fn period_of(&self, measure: &str) -> String {
        super::edit::period_of(self.agreement, measure).map_or_else(String::new, period)
    }

    fn on(&self, on: &CreditOn) -> String {
        let text = third(&EN.looks_at, looks_at(on));
        match on {
            CreditOn::Figure { measure, .. } => fill(text, &[measure, &self.period_of(measure)]),
            CreditOn::EachMiss { of, take, period } => {
                let late = third(&EN.late, word(Late::WORDS, take));
                [
                    &fill(text, &[&self.targets(of)]),
                    late.get(),
                    &in_period(*period),
                ]
                .concat()
            }
            CreditOn::EachOutage { measure } => fill(text, &[measure]),
            CreditOn::NthMiss {
                of,
                count,
                months,
                period,
            } => {
                let within = crate::ui::text::counted(u64::from(*months), EN.so_many_months);
                let lot = ordinal(*count);
                let says = fill(text, &[&self.targets(of), &lot, &within]);
                [says, in_period(*period)].concat()
            }
            CreditOn::Misses { of, period: each } => {
                fill(text, &[&self.targets(of), &period(*each)])
            }
            CreditOn::FailedPeriods {
                measure,
                failed,
                of,
            } => fill(text, &[measure, &failed.to_string(), &of.to_string()]),
            CreditOn::Points { of } => fill(text, &[&format::list(of)]),
        }
    }

    /// What a share is taken of.
    pub fn base(&self, base: &Base) -> String {
        let mut text = base.charge.clone();
        text += match base.taken {
            Some(Taken::Whole) => EN.whole.get(),
            Some(Taken::Part) => EN.part_of.get(),
            None => "",
        };
        text += match base.day {
            Some(DayValue::Thirtieth) => EN.thirtieth.get(),
            Some(DayValue::CalendarDay) => EN.calendar_day.get(),
            None => "",
        };
        text
    }

    fn schedule(&self, credit: &Credit) -> String {
        let noun = noun(&credit.on);
        let of = credit.of.as_ref();
        let of = of.map_or_else(String::new, |of| fill(EN.of, &[&self.base(of)]));
        let give = |give: Give| match (give.unit(), &credit.of) {
            (GiveUnit::Days, None) => fill(EN.service_days, &[&self.give(give)]),
            _ => self.give(give) + &of,
        };
        let steps = |text: String, step: Level, count: Blocks| {
            let count = third(&EN.steps, word(Blocks::WORDS, &count));
            fill(EN.every, &[&text, &fill(count, &[&each(step, noun)])])
        };
        match &credit.schedule {
            Schedule::Bands { bands } => {
                let says = |(position, band): (usize, &Band)| {
                    let gives = match position {
                        0 => give(band.give),
                        _ => self.give(band.give),
                    };
                    fill(EN.band, &[&gives, &edges(band, noun)])
                };
                let says: Vec<String> = bands.iter().enumerate().map(says).collect();
                format::long_list(&says)
            }
            Schedule::Steps {
                from,
                each,
                count,
                first,
                give: one,
            } => {
                let first = first.map(|first| fill(EN.first, &[&self.give(first)]));
                let from = match (from, &credit.on) {
                    (
                        None,
                        CreditOn::Figure {
                            take: Take::Figure, ..
                        },
                    ) => EN.from_goal.get().to_owned(),
                    (None, _) => String::new(),
                    (Some(Level::Share(share)), _) => {
                        fill(EN.from_share, &[&format::percent(*share)])
                    }
                    (Some(from), _) => fill(EN.from_level, &[&level(*from, noun)]),
                };
                first.unwrap_or_default() + &steps(give(*one), *each, *count) + &from
            }
            Schedule::Slabs { slabs, count } => {
                let says = |slab: &Slab| {
                    let text = match slab.from {
                        Level::Share(_) => EN.from_share,
                        _ => EN.from_level,
                    };
                    let from = fill(text, &[&level(slab.from, noun)]);
                    steps(give(slab.give), slab.each, *count) + &from
                };
                let says: Vec<String> = slabs.iter().map(says).collect();
                format::long_list(&says)
            }
            Schedule::Gap { from, times } => {
                let from = from.map_or_else(|| EN.the_goal.get().to_owned(), format::percent);
                let times = times.map(|times| fill(EN.times, &[&times.to_string()]));
                fill(EN.gap, &[&from]) + &of + &times.unwrap_or_default()
            }
            Schedule::Flat { give: one } => give(*one),
            Schedule::LostTime { times, beyond } => {
                let beyond = beyond.map(|beyond| fill(EN.beyond, &[&level(beyond, noun)]));
                fill(EN.lost_time, &[&times.to_string()]) + &of + &beyond.unwrap_or_default()
            }
            Schedule::Right { right } => fill(EN.right, &[right]),
        }
    }

    /// What changes a quantity.
    pub fn then(&self, then: &Then) -> String {
        let text = third(&EN.then, self::then(then));
        match then {
            Then::Repeat { times } => fill(text, &[&times.to_string()]),
            Then::Average | Then::AffectedShare => text.into(),
            Then::Round { to, mode } => {
                let mode = look(&EN.roundings, word(FigureRoundingMode::WORDS, mode));
                fill(text, &[&self.give(*to), mode.get()])
            }
            Then::Above { sum } | Then::AtLeast { sum } => fill(text, &[&self.money(*sum)]),
            Then::EarnBack { reach, periods } => {
                fill(text, &[&format::percent(*reach), &periods.to_string()])
            }
        }
    }

    /// All that a credit says itself.
    pub fn credit(&self, credit: &Credit) -> String {
        let mut says = fill(EN.says, &[&self.on(&credit.on), &self.schedule(credit)]);
        for then in &credit.then {
            says += " ";
            says += &self.then(then);
        }
        if credit.reward {
            says += " ";
            says += EN.reward.get();
        }
        says
    }

    /// What credits may come to together.
    pub fn limit(&self, limit: &Limit) -> String {
        let over = limit.over.join(FINER.and.get());
        let per = match limit.per {
            LimitPer::Incident => self.incidents(limit).into(),
            LimitPer::Period(periods) => period(periods),
        };
        let mut says = Vec::new();
        if limit.combine != Together::Sum {
            let text = third(&EN.combine, word(Together::WORDS, &limit.combine));
            says.push(fill(text, &[&over, &per]));
        }
        if let Some(cap) = limit.cap {
            let of = limit.of.as_ref();
            let of = of.map_or_else(String::new, |of| fill(EN.of, &[&self.base(of)]));
            let text = match limit.over.len() {
                1 => EN.capped_one,
                _ => EN.capped,
            };
            says.push(fill(text, &[&over, &(self.give(cap) + &of), &per]));
        }
        let carried = match limit.excess {
            Excess::Carried => EN.carried.get(),
            Excess::Lost => "",
        };
        says.join(" ") + carried
    }

    /// What a limit per incident bounds: tickets, outages or both.
    fn incidents(&self, limit: &Limit) -> Text {
        let over = |credit: &&Credit| limit.over.contains(&credit.id);
        let mut over = self.agreement.credits.iter().filter(over);
        let outage = |credit: &Credit| matches!(credit.on, CreditOn::EachOutage { .. });
        let [ticket, outages, both] = EN.each_incident;
        match (over.clone().any(outage), over.any(|credit| !outage(credit))) {
            (false, _) => ticket,
            (true, false) => outages,
            (true, true) => both,
        }
    }

    /// What is paid, without a full stop.
    pub fn charge(&self, charge: &Charge) -> String {
        let per = look(&EN.per, word(ChargePer::WORDS, &charge.per));
        let mut says = fill(
            EN.charge,
            &[&charge.id, &self.money(charge.amount), per.get()],
        );
        if let Some(units) = charge.units {
            says += &fill(EN.units, &[&units.to_string()]);
        }
        for change in &charge.changes {
            says += &fill(
                EN.changes,
                &[&self.money(change.amount), &date(change.from)],
            );
        }
        if let Some(effective) = charge.effective {
            let from = date(effective.from);
            says += &match effective.until {
                Some(until) => fill(EN.paid_until, &[&from, &date(until)]),
                None => fill(EN.paid_from, &[&from]),
            };
        }
        says
    }

    /// A part of what is paid.
    pub fn part(&self, part: &Part) -> String {
        let mut says = fill(
            EN.part,
            &[&part.id, &format::percent(Percent(part.share.0)), &part.of],
        );
        if let Some(largest) = part.largest {
            says += &fill(EN.largest, &[&largest.to_string()]);
        }
        says + "."
    }
}

/// Until when credits must be asked for.
pub fn claim(claim: Claim) -> String {
    match claim {
        Claim::Days { days } => fill(EN.claim_days, &[&days.to_string()]),
        Claim::Months { months } => fill(EN.claim_months, &[&months.to_string()]),
    }
}

/// `, each quarter`; nothing for months, which are usual.
fn in_period(periods: Periods) -> String {
    match periods == Periods::MONTH {
        true => String::new(),
        false => [", ", &period(periods)].concat(),
    }
}

/// `3rd`; other languages put what belongs to an ordinal into their sentence.
fn ordinal(number: u32) -> String {
    if !language::is_english() {
        return number.to_string();
    }
    let ending = match (number % 10, number % 100) {
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    };
    [&number.to_string(), ending].concat()
}

/// At most six decimals, with a sign that more follow.
fn shortened(number: Decimal) -> String {
    let short = shortened_number(number);
    let more = if short == number { "" } else { "…" };
    [&short.to_string(), more].concat()
}

/// A share with at most six decimals, and a sign that more follow.
fn share_of(share: Decimal) -> String {
    let short = shortened_number(share);
    match short == share {
        true => format::percent_of(short),
        false => format::nearly_percent(short),
    }
}

fn shortened_number(number: Decimal) -> Decimal {
    number.trunc_with_scale(6).normalize()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example's agreement with these parts in place of its own.
    fn with(parts: &str) -> Agreement {
        let mut agreement = serde_json::to_value(crate::example::agreement()).expect("json");
        let parts: serde_json::Value = serde_json::from_str(parts).expect(parts);
        for (key, value) in parts.as_object().expect("an object") {
            agreement[key] = value.clone();
        }
        let agreement: Agreement =
            crate::document::read(&agreement.to_string(), "").expect("an agreement");
        assert_eq!(agreement.validate(), [], "{parts}");
        agreement
    }

    fn plain(text: String) -> String {
        text.replace(['\u{a0}', '\u{202f}'], " ")
    }

    #[test]
    fn every_credit_is_a_sentence() {
        let measure = r#"{ "measure": "resolution" }"#;
        let p1 = r#"{ "kind": "each-miss", "of": ["p1-resolution"] }"#;
        for (on, schedule, rest, expected) in [
            (
                p1,
                r#"{ "kind": "steps", "each": "1h", "count": "started", "give": "50.00" }"#,
                "",
                "For each P1 resolution missed: GBP 50 for every hour begun.",
            ),
            (
                r#"{ "kind": "each-miss", "of": ["p1-resolution", "p2-resolution"], "take": "days-late", "period": "quarter" }"#,
                r#"{ "kind": "steps", "from": "1", "each": "1", "count": "whole", "first": "75.00", "give": "35.00" }"#,
                "",
                "For each P1 resolution or P2 resolution missed, by the dates it was late, each quarter: GBP 75 at once, then GBP 35 for every full day beyond 1 day.",
            ),
            (
                measure,
                r#"{ "kind": "bands", "bands": [{ "below": "95%", "give": "1 point" }, { "atMost": "90%", "atLeast": "85%", "give": "2 points" }] }"#,
                r#", "then": [{ "kind": "repeat", "times": "2" }]"#,
                "By the figure of resolution, each month: 1 point below 95%; 2 points at 85% or more and at 90% or less. 2 times as much, and never more, if the period before gave something too.",
            ),
            (
                measure,
                r#"{ "kind": "gap", "times": "2" }"#,
                r#", "of": "monthly-fee", "then": [{ "kind": "round", "to": "1%", "mode": "down" }, { "kind": "above", "sum": "1.00" }, { "kind": "earn-back", "reach": "99%", "periods": 3 }]"#,
                "By the figure of resolution, each month: as many percent as the figure is below the goal of monthly-fee, 2 times. Rounded down to multiples of 1%. Nothing unless it is more than GBP 1. Given back if 99% is reached in each of the 3 periods after it.",
            ),
            (
                measure,
                r#"{ "kind": "slabs", "count": "exact", "slabs": [{ "from": "95%", "each": "1%", "give": "0.5%" }, { "from": "90%", "each": "0.5%", "give": "2%" }] }"#,
                r#", "of": "monthly-fee""#,
                "By the figure of resolution, each month: 0.5% of monthly-fee for every percentage point in proportion below 95%; 2% of monthly-fee for every 0.5 percentage points in proportion below 90%.",
            ),
            (
                r#"{ "measure": "resolution", "take": "misses" }"#,
                r#"{ "kind": "bands", "bands": [{ "above": "4", "give": "7 days" }] }"#,
                r#", "reward": true"#,
                "By the misses of resolution, each month: 7 days of service above 4 misses. A reward: the customer owes it.",
            ),
            (
                r#"{ "kind": "nth-miss", "of": ["p1-resolution", "p2-resolution", "p3-resolution", "p4-resolution"], "count": 3, "months": 12 }"#,
                r#"{ "kind": "flat", "give": "3 days" }"#,
                r#", "of": { "charge": "monthly-fee", "day": "thirtieth" }"#,
                "For every 3rd resolution missed within 12 months: 3 days of monthly-fee (a day being a thirtieth of a month).",
            ),
            (
                r#"{ "kind": "failed-periods", "measure": "resolution", "failed": 3, "of": 4 }"#,
                r#"{ "kind": "right", "right": "Terminate" }"#,
                "",
                "When resolution missed its goal in 3 of the last 4 periods: the right “Terminate”.",
            ),
        ] {
            let parts = format!(
                r#"{{ "limits": [], "credits": [{{ "id": "c", "on": {on}, "as": {schedule}{rest} }}] }}"#
            );
            let agreement = with(&parts);
            let words = Words {
                agreement: &agreement,
            };
            assert_eq!(plain(words.credit(&agreement.credits[0])), expected);
        }
    }

    #[test]
    fn limits_charges_and_claims_are_said() {
        let p1 = r#"{ "id": "late", "on": { "kind": "each-miss", "of": ["p1-resolution"] }, "as": { "kind": "flat", "give": "50.00" } }"#;
        let other = p1.replace("\"late\"", "\"other\"");
        for (limit, expected) in [
            (
                r#"{ "cap": "25%", "of": "monthly-fee", "per": "month", "over": ["late"] }"#,
                "late: at most 25% of monthly-fee each month.",
            ),
            (
                r#"{ "cap": "500.00", "per": "incident", "over": ["late", "other"] }"#,
                "late, other together: at most GBP 500 for each ticket.",
            ),
            (
                r#"{ "cap": "500.00", "per": "year", "over": ["late"], "excess": "carried" }"#,
                "late: at most GBP 500 each year. What is above is carried forward.",
            ),
            (
                r#"{ "per": "month", "over": ["late", "other"], "combine": "greatest" }"#,
                "Of late, other only the greatest counts, each month.",
            ),
        ] {
            let agreement = with(&format!(
                r#"{{ "credits": [{p1}, {other}], "limits": [{limit}] }}"#
            ));
            let words = Words {
                agreement: &agreement,
            };
            assert_eq!(plain(words.limit(&agreement.limits[0])), expected);
        }
        let agreement = with(
            r#"{ "limits": [], "credits": [], "charges": [{ "id": "seat", "amount": "7.505", "per": "quarter", "units": 10, "changes": [{ "from": "2026-04-01", "amount": "8" }], "effective": { "from": "2026-01-01" } }],
                "parts": [{ "id": "at-risk", "share": "10%", "of": "seat", "largest": "25%" }] }"#,
        );
        let words = Words {
            agreement: &agreement,
        };
        assert_eq!(
            plain(words.charge(&agreement.charges[0])),
            "seat: GBP 7.505 a quarter, for each of 10 units, GBP 8 from Wed 1 Apr 2026 on, paid from Thu 1 Jan 2026 on"
        );
        assert_eq!(
            words.part(&agreement.parts[0]),
            "at-risk: 10% of seat, at most 25% of it for one credit."
        );
        assert_eq!(
            claim(Claim::Days { days: 30 }),
            "Credits must be asked for within 30 days after the period."
        );
    }

    #[test]
    fn every_word_of_a_credit_has_its_words() {
        fn known<T>(words: &[(&str, T)], table: &[&str]) {
            let words: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
            assert_eq!(table, words);
        }
        known(Late::WORDS, &EN.late.map(|(word, ..)| word));
        known(Blocks::WORDS, &EN.steps.map(|(word, ..)| word));
        known(Together::WORDS, &EN.combine.map(|(word, ..)| word));
        known(ChargePer::WORDS, &EN.per.map(|(word, _)| word));
        known(
            FigureRoundingMode::WORDS,
            &EN.roundings.map(|(word, _)| word),
        );
        for (number, expected) in [
            (1, "1st"),
            (2, "2nd"),
            (3, "3rd"),
            (10, "10th"),
            (12, "12th"),
            (21, "21st"),
        ] {
            assert_eq!(ordinal(number), expected);
        }
    }
}
