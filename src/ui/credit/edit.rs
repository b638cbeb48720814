//! What edits do to a credit: what it looks at, how much it gives, of what, and the pieces of these.
//!
//! Pure. A choice that does not go together with the rest takes the least of the rest with it: the engine
//! is asked which way is sound ([`settle`]). What is typed is refused instead, by the engine's own words.

use super::words;
use crate::credits::unit;
use crate::document::agreement::{
    Agreement, Band, Base, Blocks, Credit, CreditOn, DayValue, Factor, Give, GiveUnit, Late, Level,
    Metric, Schedule, Slab, Take, Taken,
};
use crate::document::measure::{Every, MonthBlock, Periods};
use crate::length::Length;
use crate::money::{Money, Percent};
use crate::ui::format;
use crate::ui::terms::read;
use crate::ui::text::credits::EN;
use crate::ui::text::{Text, units::EN as UNITS};
use rust_decimal::Decimal;

/// A number as a decimal.
fn number(number: i64) -> Decimal {
    Decimal::from(number)
}

/// So many percent.
pub fn percent(share: i64) -> Percent {
    Percent(number(share))
}

/// The ids of all measures that a credit can be on.
pub fn measures(agreement: &Agreement) -> Vec<String> {
    agreement.figures().map(|(id, ..)| id.to_owned()).collect()
}

/// The ids of everything that a share can be taken of.
pub fn bases(agreement: &Agreement) -> Vec<String> {
    let charges = agreement.charges.iter().map(|charge| charge.id.clone());
    let parts = agreement.parts.iter().map(|part| part.id.clone());
    charges.chain(parts).collect()
}

/// The ids of the credits whose points another credit can turn into money.
pub fn giving_points(agreement: &Agreement) -> Vec<String> {
    let gives = |credit: &&Credit| {
        unit(&credit.schedule) == Some(GiveUnit::Points)
            && !matches!(credit.on, CreditOn::Points { .. })
    };
    let credits = agreement.credits.iter().filter(gives);
    credits.map(|credit| credit.id.clone()).collect()
}

/// The targets of a credit, if it names any.
pub fn targets(on: &CreditOn) -> Option<&Vec<String>> {
    match on {
        CreditOn::EachMiss { of, .. }
        | CreditOn::NthMiss { of, .. }
        | CreditOn::Misses { of, .. } => Some(of),
        _ => None,
    }
}

fn targets_mut(on: &mut CreditOn) -> Option<&mut Vec<String>> {
    match on {
        CreditOn::EachMiss { of, .. }
        | CreditOn::NthMiss { of, .. }
        | CreditOn::Misses { of, .. } => Some(of),
        _ => None,
    }
}

/// The periods of the measure with an id.
pub fn period_of(agreement: &Agreement, id: &str) -> Option<Periods> {
    let found = agreement.figures().find(|(known, ..)| *known == id);
    found.map(|(_, periods, _)| periods)
}

/// The goal of the measure with an id.
pub fn goal_of(agreement: &Agreement, id: &str) -> Option<Percent> {
    let found = agreement.figures().find(|(known, ..)| *known == id);
    found.map(|(.., goal)| goal)
}

/// The periods that a credit names itself.
pub fn period_mut(on: &mut CreditOn) -> Option<&mut Periods> {
    match on {
        CreditOn::EachMiss { period, .. }
        | CreditOn::NthMiss { period, .. }
        | CreditOn::Misses { period, .. } => Some(period),
        _ => None,
    }
}

/// The resolution targets, or all if there are none.
pub fn resolutions(agreement: &Agreement) -> Vec<String> {
    let of = |all: bool| {
        let targets = agreement.targets.iter();
        let targets = targets.filter(|target| all || target.metric == Metric::Resolution);
        targets.map(|target| target.id.clone()).collect()
    };
    let found: Vec<String> = of(false);
    if found.is_empty() { of(true) } else { found }
}

/// Periods of a word.
pub fn periods(word: &str) -> Option<Periods> {
    let months = |block| Periods::Months {
        block,
        starts_in: 1,
        starts_on: 1,
    };
    Some(match word {
        "day" => Periods::Day,
        "week" => Periods::Week,
        "month" => Periods::MONTH,
        "quarter" => months(MonthBlock::Quarter),
        "half-year" => months(MonthBlock::HalfYear),
        "year" => months(MonthBlock::Year),
        "contract" => Periods::Contract,
        "rolling" => Periods::Rolling {
            days: 365,
            every: Every::Month,
        },
        _ => return None,
    })
}

/// Lets a credit look at something else, with as much of what it named as can stay.
pub fn look_at(agreement: &mut Agreement, position: usize, word: &str) {
    let on = agreement.credits[position].on.clone();
    let mut measures = measures(agreement);
    // The measure at hand if it will do, else the first that does.
    measures.sort_by_key(|id| Some(id) != on.measure());
    let kept = agreement.clone();
    for measure in measures.iter().map(String::as_str).chain([""]) {
        agreement.credits[position].on = seen(&kept, position, word, measure);
        settle(agreement, position);
        if agreement.validate().is_empty() {
            return;
        }
        *agreement = kept.clone();
    }
}

/// What a credit would look at.
fn seen(agreement: &Agreement, position: usize, word: &str, measure: &str) -> CreditOn {
    let credit = &agreement.credits[position];
    let on = credit.on.clone();
    let of = targets(&on).cloned();
    let of = of.unwrap_or_else(|| resolutions(agreement));
    let mut kept = on.clone();
    let period = period_mut(&mut kept).map_or(Periods::MONTH, |period| *period);
    let measure = measure.to_owned();
    match word {
        "figure" | "downtime" | "measure-misses" => CreditOn::Figure {
            measure,
            take: match word {
                "downtime" => Take::Downtime,
                "measure-misses" => Take::Misses,
                _ => Take::Figure,
            },
        },
        "each-miss" => CreditOn::EachMiss {
            of,
            take: Late::Overrun,
            period,
        },
        "each-outage" => CreditOn::EachOutage { measure },
        "nth-miss" => CreditOn::NthMiss {
            of,
            count: 3,
            months: 12,
            period,
        },
        "misses" => CreditOn::Misses { of, period },
        "failed-periods" => CreditOn::FailedPeriods {
            measure,
            failed: 3,
            of: 4,
        },
        "points" => {
            let mut of = giving_points(agreement);
            of.retain(|id| *id != credit.id);
            CreditOn::Points { of }
        }
        _ => on,
    }
}

/// Names a target, or a credit whose points count, or no longer.
pub fn toggle(agreement: &mut Agreement, position: usize, id: &str, named: bool) {
    let on = &mut agreement.credits[position].on;
    let list = match on {
        CreditOn::Points { of } => Some(of),
        on => targets_mut(on),
    };
    if let Some(list) = list {
        list.retain(|known| known != id);
        if named {
            list.push(id.to_owned());
        }
    }
    settle(agreement, position);
}

/// What a credit reads, as a level of it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reads {
    Share,
    Time,
    Number,
}

/// A plain schedule of a kind, for what is read, in a unit.
fn plain(kind: &str, reads: Reads, unit: GiveUnit, reward: bool) -> Schedule {
    let give = match unit {
        GiveUnit::Share => unit.of(number(5)),
        GiveUnit::Sum => unit.of(Decimal::new(5000, 2)),
        GiveUnit::Points | GiveUnit::Days => unit.of(number(1)),
    };
    let hour = Level::Time(Length::seconds(3600));
    let (edge, each, start) = match reads {
        Reads::Share => (
            Level::Share(percent(95)),
            Level::Share(percent(1)),
            Level::Share(percent(95)),
        ),
        Reads::Time => (hour, hour, Level::Time(Length::default())),
        Reads::Number => (
            Level::Number(number(1)),
            Level::Number(number(1)),
            Level::Number(number(0)),
        ),
    };
    let count = match reads {
        Reads::Time => Blocks::Started,
        _ => Blocks::Whole,
    };
    match kind {
        "steps" => Schedule::Steps {
            from: None,
            each,
            count,
            first: None,
            give,
        },
        "slabs" => Schedule::Slabs {
            slabs: vec![Slab {
                from: start,
                each,
                give,
            }],
            count,
        },
        "gap" => Schedule::Gap {
            from: None,
            times: None,
        },
        "lost-time" => Schedule::LostTime {
            times: Factor(Decimal::ONE),
            beyond: None,
        },
        "right" => Schedule::Right {
            right: EN.terminate.get().to_owned(),
        },
        "flat" => Schedule::Flat { give },
        _ => {
            let low = reads == Reads::Share && !reward;
            Schedule::Bands {
                bands: vec![Band {
                    below: low.then_some(edge),
                    at_most: None,
                    above: None,
                    at_least: (!low).then_some(edge),
                    give,
                }],
            }
        }
    }
}

/// Lets a credit give in another way.
pub fn give_by(agreement: &mut Agreement, position: usize, kind: &str) {
    let credit = &mut agreement.credits[position];
    if words::schedule(&credit.schedule) == kind {
        return;
    }
    let unit = unit(&credit.schedule).unwrap_or(GiveUnit::Sum);
    credit.schedule = plain(kind, reads(&credit.on), unit, credit.reward);
    settle(agreement, position);
}

fn reads(on: &CreditOn) -> Reads {
    match on {
        CreditOn::Figure {
            take: Take::Figure, ..
        } => Reads::Share,
        CreditOn::Figure {
            take: Take::Downtime,
            ..
        }
        | CreditOn::EachOutage { .. } => Reads::Time,
        CreditOn::EachMiss { take, .. } if *take != Late::DaysLate => Reads::Time,
        _ => Reads::Number,
    }
}

/// All that a schedule gives, in the order of its fields.
pub fn gives(schedule: &mut Schedule) -> Vec<&mut Give> {
    match schedule {
        Schedule::Bands { bands } => bands.iter_mut().map(|band| &mut band.give).collect(),
        Schedule::Steps { first, give, .. } => {
            let first = first.iter_mut();
            std::iter::once(give).chain(first).collect()
        }
        Schedule::Slabs { slabs, .. } => slabs.iter_mut().map(|slab| &mut slab.give).collect(),
        Schedule::Flat { give } => vec![give],
        Schedule::Gap { .. } | Schedule::LostTime { .. } | Schedule::Right { .. } => Vec::new(),
    }
}

/// Gives the same numbers in another unit.
pub fn give_in(agreement: &mut Agreement, position: usize, unit: GiveUnit) {
    let most = match unit {
        GiveUnit::Share => Decimal::ONE_HUNDRED,
        _ => number(1_000_000),
    };
    for give in gives(&mut agreement.credits[position].schedule) {
        *give = unit.of(give.amount().min(most));
    }
    if unit == GiveUnit::Sum {
        agreement.currency.get_or_insert_with(|| "GBP".to_owned());
    }
    settle(agreement, position);
}

/// Takes shares of a charge, or of none.
pub fn of(agreement: &mut Agreement, position: usize, charge: &str) {
    let credit = &mut agreement.credits[position];
    credit.of = (!charge.is_empty()).then(|| Base {
        charge: charge.to_owned(),
        ..credit.of.clone().unwrap_or_else(|| Base::charge(charge))
    });
    settle(agreement, position);
}

/// The edges of a band by the words of their fields, the lower first.
pub fn edges(band: &Band) -> String {
    let names = [
        ("atLeast", band.at_least),
        ("above", band.above),
        ("below", band.below),
        ("atMost", band.at_most),
    ];
    let there = names.iter().filter(|(_, level)| level.is_some());
    there.map(|(name, _)| *name).collect::<Vec<_>>().join(" ")
}

/// The levels of a band, the lower first.
pub fn levels(band: &mut Band) -> Vec<&mut Level> {
    let low = band.at_least.iter_mut().chain(band.above.iter_mut());
    let high = band.below.iter_mut().chain(band.at_most.iter_mut());
    low.chain(high).collect()
}

/// Holds a band between other edges, at the levels that it has.
pub fn hold(agreement: &mut Agreement, [position, row]: [usize; 2], words: &str) {
    let Schedule::Bands { bands } = &mut agreement.credits[position].schedule else {
        return;
    };
    let Some(band) = bands.get_mut(row) else {
        return;
    };
    let known: Vec<Level> = levels(band).into_iter().map(|level| *level).collect();
    let (Some(first), Some(last)) = (known.first().copied(), known.last().copied()) else {
        return;
    };
    let both = words.contains(' ');
    let (low, high) = match (both, known.len()) {
        // One level becomes the upper one of two: the lower one lies a step below it.
        (true, 1) => (before(first), first),
        _ => (first, last),
    };
    let has = |name: &str| words.split(' ').any(|word| word == name);
    *band = Band {
        below: has("below").then_some(high),
        at_most: has("atMost").then_some(high),
        above: has("above").then_some(low),
        at_least: has("atLeast").then_some(low),
        give: band.give,
    };
}

/// A level below another one.
fn before(level: Level) -> Level {
    let half = |number: Decimal| number.checked_div(Decimal::TWO).unwrap_or_default();
    match level {
        Level::Share(Percent(share)) => {
            Level::Share(Percent((share - number(5)).max(Decimal::ZERO)))
        }
        Level::Time(length) => Level::Time(Length {
            days: length.days / 2,
            seconds: length.seconds / 2,
        }),
        Level::Number(number) => Level::Number(half(number).floor()),
    }
}

/// A level further to the bad side.
fn worse(level: Level) -> Level {
    match level {
        Level::Share(_) => before(level),
        Level::Time(length) => Level::Time(Length {
            days: length.days.saturating_mul(2),
            seconds: length.seconds.saturating_mul(2).max(3600),
        }),
        Level::Number(count) => Level::Number(count + Decimal::ONE),
    }
}

/// More of what is given: as much again as the first gives.
fn more(last: Give, first: Give) -> Give {
    let most = match last {
        Give::Share(_) => Decimal::ONE_HUNDRED,
        _ => number(1_000_000),
    };
    let sum = last.amount().checked_add(first.amount()).unwrap_or(most);
    last.unit().of(sum.min(most))
}

/// A further band or slab behind the last one; says its row.
pub fn add_row(agreement: &mut Agreement, position: usize) -> usize {
    match &mut agreement.credits[position].schedule {
        Schedule::Bands { bands } => {
            if let (Some(first), Some(last)) = (bands.first().copied(), bands.last().copied()) {
                let mut next = last;
                next.give = more(last.give, first.give);
                for level in levels(&mut next) {
                    *level = worse(*level);
                }
                bands.push(next);
            }
            bands.len().saturating_sub(1)
        }
        Schedule::Slabs { slabs, .. } => {
            if let (Some(first), Some(last)) = (slabs.first().copied(), slabs.last().copied()) {
                slabs.push(Slab {
                    from: worse(last.from),
                    give: more(last.give, first.give),
                    ..last
                });
            }
            slabs.len().saturating_sub(1)
        }
        _ => 0,
    }
}

/// Takes a band or slab away; the last one stays.
pub fn remove_row(agreement: &mut Agreement, position: usize, row: usize) {
    match &mut agreement.credits[position].schedule {
        Schedule::Bands { bands } if bands.len() > 1 && row < bands.len() => {
            bands.remove(row);
        }
        Schedule::Slabs { slabs, .. } if slabs.len() > 1 && row < slabs.len() => {
            slabs.remove(row);
        }
        _ => {}
    }
}

/// Calls a credit something else, wherever it is named.
pub fn rename(agreement: &mut Agreement, position: usize, id: &str) {
    let old = std::mem::replace(&mut agreement.credits[position].id, id.to_owned());
    let swap = |list: &mut Vec<String>| {
        for known in list.iter_mut().filter(|known| **known == old) {
            id.clone_into(known);
        }
    };
    for credit in &mut agreement.credits {
        if let CreditOn::Points { of } = &mut credit.on {
            swap(of);
        }
    }
    for limit in &mut agreement.limits {
        swap(&mut limit.over);
    }
}

/// Takes a credit away, and with it what was only about it.
pub fn remove(agreement: &mut Agreement, position: usize) {
    let id = agreement.credits.remove(position).id;
    for limit in &mut agreement.limits {
        limit.over.retain(|over| *over != id);
    }
    agreement.limits.retain(|limit| !limit.over.is_empty());
    let points = |credit: &Credit| match &credit.on {
        CreditOn::Points { of } => of.iter().all(|known| *known == id),
        _ => false,
    };
    while let Some(empty) = agreement.credits.iter().position(points) {
        remove(agreement, empty);
    }
    for credit in &mut agreement.credits {
        if let CreditOn::Points { of } = &mut credit.on {
            of.retain(|known| *known != id);
        }
    }
}

/// Changes what a credit takes shares of, then how much it gives, then what changes it, then its limits,
/// until the engine finds nothing wrong; if no way leads there, nothing of these is changed.
pub fn settle(agreement: &mut Agreement, position: usize) {
    if agreement.validate().is_empty() {
        return;
    }
    let kept = agreement.clone();
    let credit = &kept.credits[position];
    let unit = unit(&credit.schedule);
    let mut of = vec![credit.of.clone()];
    let named = credit.of.as_ref().map(|of| of.charge.clone());
    let charge = named.or_else(|| bases(&kept).first().cloned());
    if let Some(charge) = charge {
        for taken in [None, Some(Taken::Part), Some(Taken::Whole)] {
            for day in [None, Some(DayValue::Thirtieth), Some(DayValue::CalendarDay)] {
                let charge = charge.clone();
                of.push(Some(Base { charge, taken, day }));
            }
        }
    }
    of.push(None);
    let mut schedules = vec![credit.schedule.clone()];
    let own = words::schedule(&credit.schedule);
    let units = unit.into_iter().chain([GiveUnit::Sum]);
    for unit in units {
        for kind in [own, "steps", "flat"] {
            schedules.push(plain(kind, reads(&credit.on), unit, credit.reward));
        }
    }
    for unlimited in [false, true] {
        for unchanged in [true, false] {
            for schedule in &schedules {
                for of in &of {
                    let mut tried = kept.clone();
                    let credit = &mut tried.credits[position];
                    credit.schedule = schedule.clone();
                    credit.of = of.clone();
                    if !unchanged {
                        credit.then.clear();
                    }
                    if unlimited {
                        let id = credit.id.clone();
                        for limit in &mut tried.limits {
                            limit.over.retain(|over| *over != id);
                        }
                        tried.limits.retain(|limit| !limit.over.is_empty());
                    }
                    if tried.validate().is_empty() {
                        *agreement = tried;
                        return;
                    }
                }
            }
        }
    }
}

/// What someone means to give: `5`, `5%`, `£50`, `3 points`; a plain number is in the unit at hand.
pub fn read_give(text: &str, unit: GiveUnit) -> Option<Give> {
    let letters: String = text.chars().filter(|c| c.is_alphabetic()).collect();
    let is_code = letters.len() == 3 && letters.chars().all(|c| c.is_ascii_uppercase());
    let text = read::plain(text.trim());
    if text.ends_with('%') {
        return read::percent(&text).map(Give::Share);
    }
    let count = |number: &str, unit: &str| [number.trim(), " ", unit].concat().parse().ok();
    if let Some(number) = counted(&text, UNITS.points) {
        return count(&number, "points");
    }
    let mut days = [UNITS.units[0], UNITS.otherwise[0]].into_iter();
    let days = days.find_map(|words| counted(&text, words));
    if let Some(number) = days.or_else(|| shortly(&text, UNITS.short_units[0])) {
        return count(&number, "days");
    }
    // A code of money has three letters; what has more is something else.
    if text.chars().filter(|c| c.is_alphabetic()).count() > 3 {
        return None;
    }
    match unit {
        // A sign or a code of money says what it is.
        GiveUnit::Share if !is_code && !text.contains(['£', '€', '$']) => {
            read::percent(&text).map(Give::Share)
        }
        GiveUnit::Share | GiveUnit::Sum => read::money(&text).map(Give::Sum),
        GiveUnit::Points => count(&text, "points"),
        GiveUnit::Days => count(&text, "days"),
    }
}

/// The number before a word, in the language in force or in English; of some words the number is in the word.
fn counted(text: &str, words: Text) -> Option<String> {
    let forms = [words.get(), words.english()].map(read::forms);
    let mut forms: Vec<_> = forms.into_iter().flatten().collect();
    forms.sort_by_key(|(_, word)| std::cmp::Reverse(word.len()));
    forms.into_iter().find_map(|(number, word)| match number {
        Some(number) => (text == word).then(|| number.to_string()),
        // The d of USD is no word for days.
        None => text.strip_suffix(&*word).and_then(digits),
    })
}

/// What is left of a text before a word, if that ends in a digit.
fn digits(text: &str) -> Option<String> {
    let number = text.trim_end();
    number
        .ends_with(|c: char| c.is_ascii_digit())
        .then(|| number.to_owned())
}

/// The number before a sign for a unit, in the language in force or in English.
fn shortly(text: &str, sign: Text) -> Option<String> {
    let signs = [sign.get(), sign.english()].map(read::plain);
    digits(signs.iter().find_map(|sign| text.strip_suffix(&**sign))?)
}

/// What is given, as fields show it.
pub fn write_give(give: Give) -> String {
    match give {
        Give::Sum(Money(sum)) if sum.scale() < 2 => {
            let mut sum = sum;
            sum.rescale(2);
            sum.to_string()
        }
        Give::Points(points) => format::typed_quantity(points, UNITS.points),
        Give::Days(days) => format::typed_quantity(days, UNITS.units[0]),
        give => give.to_string(),
    }
}

/// The level that someone means: `95`, `95%`, `4 h`, `5`; a plain number is of the kind of another level.
pub fn read_level(text: &str, like: Level) -> Option<Level> {
    let text = text.trim();
    if text.ends_with('%') {
        return read::percent(text).map(Level::Share);
    }
    let bare = text.trim_end_matches(|c: char| c.is_alphabetic() || c.is_whitespace());
    let plain = bare.len() == text.len();
    match (plain, like) {
        (true, Level::Share(_)) => read::percent(text).map(Level::Share),
        (true, Level::Number(_)) => text.parse().ok(),
        (_, Level::Time(_)) if bare == "0" => Some(Level::Time(Length::default())),
        (false, Level::Number(_)) if read::length(text).is_none() => bare.parse().ok(),
        _ => read::length(text).map(Level::Time),
    }
}

/// A level, as fields show it.
pub fn write_level(level: Level) -> String {
    match level {
        Level::Time(length) if length == Length::default() => {
            ["0", UNITS.short_units[1].get()].join(" ")
        }
        Level::Time(length) => format::typed(length),
        level => level.to_string(),
    }
}

/// A level of the kind that a credit reads, to read further ones by.
pub fn like(on: &CreditOn) -> Level {
    match reads(on) {
        Reads::Share => Level::Share(percent(0)),
        Reads::Time => Level::Time(Length::default()),
        Reads::Number => Level::Number(Decimal::ZERO),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::credit::start;
    use crate::ui::credit::words::Words;

    fn said(agreement: &Agreement, position: usize) -> String {
        let words = Words { agreement };
        let says = words.credit(&agreement.credits[position]);
        says.replace(['\u{a0}', '\u{202f}'], " ")
    }

    #[test]
    fn whatever_is_chosen_leaves_a_sound_credit() {
        let all = [
            "figure",
            "measure-misses",
            "each-miss",
            "nth-miss",
            "misses",
            "failed-periods",
        ];
        let schedules = ["bands", "steps", "slabs", "gap", "flat", "right"];
        let units = [
            GiveUnit::Share,
            GiveUnit::Sum,
            GiveUnit::Points,
            GiveUnit::Days,
        ];
        for from in all {
            for kind in schedules {
                for unit in units {
                    for to in all {
                        let mut agreement = crate::example::agreement();
                        look_at(&mut agreement, 0, from);
                        give_by(&mut agreement, 0, kind);
                        give_in(&mut agreement, 0, unit);
                        look_at(&mut agreement, 0, to);
                        let faults = agreement.validate();
                        assert_eq!(faults, [], "{from} {kind} {unit:?} {to}");
                        assert_eq!(words::looks_at(&agreement.credits[0].on), to);
                    }
                }
            }
        }
    }

    #[test]
    fn downtime_is_looked_at_where_there_is_some() {
        let mut agreement = crate::example::agreement();
        let json = r#"[{ "id": "up", "calendar": "office", "goal": "99.5%", "period": "month" }]"#;
        agreement.availability = crate::document::read(json, "").expect(json);
        assert_eq!(agreement.validate(), []);
        assert!(start::possible(&agreement, "lost-time"));
        let lost = start::add(&mut agreement, "lost-time");
        assert_eq!(lost, Some(1));
        assert_eq!(
            said(&agreement, 1),
            "By the downtime of up, each month: 1 times what the lost time cost of monthly-fee."
        );
        look_at(&mut agreement, 0, "each-outage");
        assert_eq!(
            agreement.credits[0].on.measure().map(String::as_str),
            Some("up")
        );
        look_at(&mut agreement, 0, "measure-misses");
        let seen = agreement.credits[0].on.measure().map(String::as_str);
        assert_eq!(seen, Some("resolution"));
        assert_eq!(agreement.validate(), []);
    }

    #[test]
    fn the_least_is_changed_with_a_choice() {
        let mut agreement = crate::example::agreement();
        look_at(&mut agreement, 0, "each-miss");
        assert_eq!(
            said(&agreement, 0),
            "For each resolution missed: 5% of monthly-fee at 1 h or more."
        );
        give_by(&mut agreement, 0, "steps");
        assert_eq!(
            said(&agreement, 0),
            "For each resolution missed: 5% of monthly-fee for every hour begun."
        );
        give_in(&mut agreement, 0, GiveUnit::Sum);
        assert_eq!(
            said(&agreement, 0),
            "For each resolution missed: GBP 5 for every hour begun."
        );
        // The cap is still a share of the fee.
        assert_eq!(agreement.limits.len(), 1);
        give_in(&mut agreement, 0, GiveUnit::Days);
        of(&mut agreement, 0, "monthly-fee");
        assert_eq!(
            said(&agreement, 0),
            "For each resolution missed: 5 days of monthly-fee (a day being a thirtieth of a month) for every hour begun."
        );
        let first = agreement.targets.iter().map(|target| target.id.clone());
        for id in first.collect::<Vec<_>>() {
            let p1 = id.contains("p1") || id.contains("P1");
            if !p1 && targets(&agreement.credits[0].on).is_some_and(|of| of.contains(&id)) {
                toggle(&mut agreement, 0, &id, false);
            }
        }
        assert!(said(&agreement, 0).starts_with("For each P1 resolution missed"));
        assert_eq!(agreement.validate(), []);
    }

    #[test]
    fn bands_hold_between_all_kinds_of_edges() {
        let mut agreement = crate::example::agreement();
        for (words, expected) in [
            ("atMost", "at 90% or less"),
            ("above below", "above 85% and below 90%"),
            ("atLeast atMost", "at 85% or more and at 90% or less"),
            ("above", "above 85%"),
            ("atLeast below", "at 80% or more and below 85%"),
        ] {
            hold(&mut agreement, [0, 1], words);
            let Schedule::Bands { bands } = &agreement.credits[0].schedule else {
                panic!("{words}");
            };
            assert_eq!(edges(&bands[1]), words);
            let seen = super::words::edges(&bands[1], [crate::ui::text::t(""); 2]);
            assert_eq!(seen, expected);
            assert_eq!(agreement.validate(), []);
        }
    }

    #[test]
    fn rows_come_and_go() {
        let mut agreement = crate::example::agreement();
        assert_eq!(add_row(&mut agreement, 0), 3);
        assert!(said(&agreement, 0).ends_with("15% below 85%; 20% below 80%."));
        for row in [3, 0, 0, 0] {
            remove_row(&mut agreement, 0, row);
            assert_eq!(agreement.validate(), []);
        }
        assert_eq!(
            said(&agreement, 0),
            "By the figure of resolution, each month: 15% of monthly-fee below 85%."
        );
        give_by(&mut agreement, 0, "slabs");
        assert_eq!(add_row(&mut agreement, 0), 1);
        assert_eq!(agreement.validate(), []);
        assert_eq!(
            said(&agreement, 0),
            "By the figure of resolution, each month: 5% of monthly-fee for every full percentage point below 95%; 10% of monthly-fee for every full percentage point below 90%."
        );
    }

    #[test]
    fn a_credit_is_renamed_and_removed_wherever_it_is_named() {
        let mut agreement = crate::example::agreement();
        start::add(&mut agreement, "points");
        start::add(&mut agreement, "convert");
        rename(&mut agreement, 1, "severity");
        rename(&mut agreement, 0, "late");
        assert_eq!(agreement.limits[0].over, ["late"]);
        assert!(said(&agreement, 2).starts_with("For the points of severity"));
        assert_eq!(agreement.validate(), []);
        // Nothing is left to convert.
        remove(&mut agreement, 1);
        assert_eq!(agreement.credits.len(), 1);
        remove(&mut agreement, 0);
        assert_eq!((agreement.credits.len(), agreement.limits.len()), (0, 0));
    }

    #[test]
    fn what_is_typed_is_read_in_the_unit_at_hand() {
        for (text, unit, expected) in [
            ("5", GiveUnit::Share, "5%"),
            ("50", GiveUnit::Sum, "50"),
            ("£1,250.50", GiveUnit::Sum, "1250.50"),
            ("2", GiveUnit::Points, "2 points"),
            ("1 point", GiveUnit::Sum, "1 point"),
            ("7 days", GiveUnit::Share, "7 days"),
            ("10 %", GiveUnit::Sum, "10%"),
            ("50 USD", GiveUnit::Share, "50"),
            ("CAD 7.5", GiveUnit::Sum, "7.5"),
            ("3 pts", GiveUnit::Share, "?"),
            ("5 pct", GiveUnit::Share, "?"),
            ("£250", GiveUnit::Share, "250"),
            ("", GiveUnit::Share, "?"),
            ("many", GiveUnit::Points, "?"),
            ("7 d", GiveUnit::Sum, "7 days"),
            ("7 GBP", GiveUnit::Sum, "7"),
            ("7 weeks", GiveUnit::Sum, "?"),
        ] {
            let read = read_give(text, unit).map_or("?".to_owned(), |give| give.to_string());
            assert_eq!(read, expected, "{text}");
        }
        let (share, time, count) = (
            Level::Share(percent(0)),
            Level::Time(Length::default()),
            Level::Number(Decimal::ZERO),
        );
        for (text, like, expected) in [
            ("95", share, "95%"),
            ("99.9 %", share, "99.9%"),
            ("4 h", time, "4 h"),
            ("0h", time, "0 h"),
            ("4", time, "?"),
            ("5", count, "5"),
            ("5 misses", count, "5"),
            ("soon", count, "?"),
            ("10%", time, "10%"),
        ] {
            let read = read_level(text, like).map_or("?".to_owned(), write_level);
            assert_eq!(read, expected, "{text}");
        }
    }
}
