//! Comparisons in words: headlines, what differs, why a ticket changes.

use super::column::Column;
use super::letter;
use crate::compare::{Change, CreditChange, Part, PauseOf, Value, What, Why};
use crate::document::agreement::{Agreement, Day, Holidays, Metric, PauseRule, Target};
use crate::document::hours::Week;
use crate::document::variant::Variant;
use crate::explain::Reason;
use crate::money::{Money, Percent};
use crate::time::Instant;
use crate::ui::format::{self, number};
use crate::ui::state::State;
use crate::ui::terms::{read, week};
use crate::ui::text::compare::EN;
use crate::ui::text::units::EN as UNITS;
use crate::ui::text::{Text, counted, fill, fill_for, fill_html, fill_html_for, plural_of};
use crate::zone::Zone;
use rust_decimal::Decimal;
use yew::prelude::*;

/// `Extended hours`, or `Variant B` where it has no name.
pub fn called(position: usize, variant: &Variant) -> String {
    match variant.name.trim() {
        "" => fill(EN.variant, &[letter(position)]),
        name => name.to_owned(),
    }
}

/// `B, Extended hours`.
pub fn titled(position: usize, variant: &Variant) -> String {
    match variant.name.trim() {
        "" => fill(EN.variant, &[letter(position)]),
        name => fill(EN.of_variant, &[letter(position), name]),
    }
}

/// What a variant comes to, maybe with its credits; what counts stands out.
pub fn headline(column: &Column, credits: bool) -> Html {
    let headline = &column.headline;
    if headline.same {
        return html! { <>{ EN.nothing_changes }{ ". " }{ EN.same_hint }</> };
    }
    let plain = |sentence: Text| html! { <>{ sentence }</> };
    let mut sentences: Vec<Html> = Vec::new();
    let causes = headline.causes.iter().take(2);
    sentences.extend(causes.map(|&cause| plain(EN.causes[cause as usize])));
    let said = |change: i64, more: Text, fewer: Text| {
        let count = change.unsigned_abs();
        let sentence = if change > 0 { more } else { fewer };
        (change != 0).then(|| fill_html_for(count, sentence, &[strong(number(count))]))
    };
    let resolutions = said(headline.resolutions, EN.more_late, EN.fewer_late);
    let replies = said(headline.replies, EN.more_replies, EN.fewer_replies);
    match (resolutions, replies) {
        (None, None) if column.flips.is_empty() => sentences.push(plain(EN.no_verdict)),
        (None, None) => sentences.push(plain(EN.same_count)),
        (resolutions, replies) => sentences.extend(resolutions.into_iter().chain(replies)),
    }
    let moved = headline.credit.as_ref().filter(|_| credits);
    sentences.extend(moved.map(credit));
    let spaced = sentences
        .into_iter()
        .enumerate()
        .map(|(position, sentence)| {
            html! { <>if position > 0 { { " " } }{ sentence }</> }
        });
    spaced.collect()
}

fn credit(change: &CreditChange) -> Html {
    let money = |amount| strong(format::money(amount, &change.currency));
    let sentence = EN.credit[change.times as usize];
    fill_html(sentence, &[money(change.before), money(change.after)])
}

fn strong(text: String) -> Html {
    html! { <b>{ text }</b> }
}

/// What a row is about.
pub fn row(what: &What) -> String {
    let text = match what {
        What::Met(Metric::FirstResponse) => EN.replied,
        What::Met(_) => EN.met,
        What::Missed(Metric::FirstResponse) => EN.replies_missed,
        What::Missed(_) => EN.missed,
        What::Open(Metric::FirstResponse) => EN.replies_open,
        What::Open(_) => EN.open,
        What::Unknown(Metric::FirstResponse) => EN.replies_unknown,
        What::Unknown(_) => EN.unknown,
        What::Credit => EN.credit_row,
        What::Week => EN.week,
        What::Due => EN.due,
        What::Priority(id) => return fill(EN.priority, &[id]),
    };
    text.into()
}

/// A figure; a time by the clock of a zone.
pub fn value(value: &Value, zone: Zone) -> String {
    match value {
        Value::None => EN.none.into(),
        Value::Share(share) => format::percent_of(one_decimal(*share)),
        Value::Count(count) => number(*count),
        Value::Money(amount, currency) => format::money(*amount, currency),
        Value::Seconds(seconds) => format::length(*seconds),
        Value::Due(at, _) => format::day_time(format::wall(*at, zone)),
    }
}

fn one_decimal(share: Percent) -> Decimal {
    let mut shown = share.shown();
    shown.rescale(1);
    shown
}

/// A difference without its direction; `due` is one of two instants.
pub fn difference(what: &What, by: &Value, more: bool) -> String {
    match (what, by) {
        (What::Due, Value::Seconds(seconds)) => {
            let sentence = if more { EN.later } else { EN.sooner };
            fill(sentence, &[&format::length(*seconds)])
        }
        (_, Value::Share(share)) => {
            let shown = one_decimal(*share);
            fill_for(plural_of(shown), EN.points, &[&format::decimal(shown)])
        }
        (_, Value::Count(count)) => counted(*count, EN.tickets),
        (_, by) => value(by, Zone::UTC),
    }
}

/// `+ 2 h 30 m`.
fn signed(seconds: i64) -> String {
    let sentence = if seconds < 0 { EN.loses } else { EN.gains };
    fill(sentence, &[&format::length(seconds.abs())])
}

fn counts(what: &str, seconds: i64) -> String {
    let sentence = if seconds < 0 {
        EN.counts_not
    } else {
        EN.counts
    };
    fill(sentence, &[what, &signed(seconds)])
}

/// Why a ticket is judged otherwise, in a sentence without its end.
pub fn why(why: &Why, zone: Zone) -> String {
    match why {
        Why::Target {
            before,
            after,
            used,
        } => {
            let lengths = [used, after, before].map(|seconds| format::length(*seconds));
            fill(EN.target, &lengths.each_ref().map(String::as_str))
        }
        Why::Due { before, after } => {
            let when = |at: &Option<Instant>| {
                let local = at.map(|at| format::day_time(format::wall(at, zone)));
                local.unwrap_or_else(|| EN.never.into())
            };
            fill(EN.due_moves, &[&when(before), &when(after)])
        }
        Why::Covered => EN.covered.into(),
        Why::NotCovered => EN.not_covered.into(),
        Why::LeftOut { now: true } => EN.left_out.into(),
        Why::LeftOut { now: false } => EN.not_left_out.into(),
        Why::Clock {
            around: true,
            seconds,
            ..
        } => fill(EN.around, &[&signed(*seconds)]),
        Why::Clock {
            calendar, seconds, ..
        } => fill(EN.by_calendar, &[calendar, &signed(*seconds)]),
        Why::Hours {
            from,
            to,
            part,
            days,
            seconds,
        } => {
            let window = [&*format::time_of_day(*from), "–", &format::time_of_day(*to)].concat();
            let pattern = match part {
                Part::Morning => EN.parts[0],
                Part::Midday => EN.parts[1],
                Part::Evening => EN.parts[2],
            };
            let text = counts(&fill(pattern, &[&window]), *seconds);
            match days {
                1 => text,
                days => [&*text, " (", &counted(*days as u64, EN.days), ")"].concat(),
            }
        }
        Why::Weekday { days, seconds } => {
            let days: Vec<String> = days
                .iter()
                .map(|&day| format::weekday(day).to_owned())
                .collect();
            counts(&format::list(&days), *seconds)
        }
        Why::Holiday {
            name,
            date,
            seconds,
        } => counts(&fill(EN.holiday, &[name, &format::day(*date)]), *seconds),
        Why::Day { date, seconds } => counts(&format::day(*date), *seconds),
        Why::Pause { of, seconds } => {
            let what = match of {
                PauseOf::Status(status) => status.clone(),
                PauseOf::Agreed(reason) if !reason.is_empty() => reason.clone(),
                PauseOf::Agreed(_) => EN.agreed_pause.into(),
                PauseOf::Other(reason) => other_pause(reason),
            };
            let sentence = if *seconds < 0 {
                EN.pause_new
            } else {
                EN.pause_gone
            };
            fill(sentence, &[&what, &signed(*seconds)])
        }
        Why::Start { seconds } => fill(EN.starts, &[&signed(*seconds)]),
        Why::Stop { seconds } => fill(EN.stops, &[&signed(*seconds)]),
        Why::Exactly => EN.exactly.into(),
        Why::Numbers {
            used_before,
            used_after,
            limit_before,
            limit_after,
        } => {
            let lengths = [used_before, limit_before, used_after, limit_after];
            let lengths = lengths.map(|seconds| format::length(*seconds));
            fill(EN.numbers, &lengths.each_ref().map(String::as_str))
        }
    }
}

fn other_pause(reason: &Reason) -> String {
    match reason {
        Reason::Status { status, .. } => status.clone(),
        _ => EN.other_pause.into(),
    }
}

/// Something that is agreed otherwise: what, the new value and the old one.
pub struct Said {
    /// What it is about.
    pub what: String,
    /// The new value.
    pub new: String,
    /// The old one.
    pub old: String,
}

/// A difference of the terms in words.
pub fn change(change: &Change, state: &State, after: &Agreement) -> Said {
    let said = |what: String, new: String, old: String| Said { what, new, old };
    let percent = |share: &Option<Percent>| share.map_or_else(|| EN.none.into(), format::percent);
    match change {
        Change::Zone(before, now) => said(EN.zone.into(), now.clone(), before.clone()),
        Change::Hours {
            calendar,
            before,
            after,
        } => said(
            of(calendar.as_ref(), EN.hours, EN.hours_of),
            hours(after.as_ref()),
            hours(before.as_ref()),
        ),
        Change::Holidays {
            calendar,
            before,
            after,
        } => said(
            of(calendar.as_ref(), EN.holidays, EN.holidays_of),
            holidays(state, after),
            holidays(state, before),
        ),
        Change::Day(before, now) => said(EN.day.into(), day(*now), day(*before)),
        Change::Within { before, after: now } => {
            let target = now.as_ref().or(before.as_ref());
            let what = target.map_or_else(String::new, about);
            let within = |target: &Option<Target>| {
                let text = target
                    .as_ref()
                    .map(|target| read::write_target(target, format::agreed));
                text.unwrap_or_else(|| EN.none.into())
            };
            said(what, within(now), within(before))
        }
        Change::Clock {
            target,
            before,
            after,
        } => {
            let calendar = |id: &Option<String>| id.clone().unwrap_or_else(|| EN.always.into());
            said(
                fill(EN.counted, &[&about(target)]),
                calendar(after),
                calendar(before),
            )
        }
        Change::Goal {
            target,
            before,
            after,
        } => said(
            fill(EN.goal, &[&about(target)]),
            percent(after),
            percent(before),
        ),
        Change::Order { before, after: now } => {
            // By their ids: targets between which the order decides are often called alike.
            let ids = |ids: &[String]| format::joined(ids, UNITS.comma.get());
            said(EN.order.into(), ids(now), ids(before))
        }
        Change::Pause { before, after } => {
            let rule =
                |rule: &Option<PauseRule>| rule.as_ref().map_or_else(|| EN.none.into(), pause);
            said(EN.pause.into(), rule(after), rule(before))
        }
        Change::PausedBy {
            target,
            before,
            after: now,
        } => {
            let names = |ids: &[String]| {
                let rules = after.pauses.iter().filter(|rule| ids.contains(&rule.id));
                let names: Vec<String> = rules.map(pause).collect();
                match names.is_empty() {
                    true => EN.none.into(),
                    false => format::joined(&names, EN.or.get()),
                }
            };
            said(
                fill(EN.paused_by, &[&about(target)]),
                names(now),
                names(before),
            )
        }
        Change::Charge { before, after } => {
            let amount = |charge: &Option<(Money, String)>| {
                let text = charge
                    .as_ref()
                    .map(|(amount, currency)| format::money(*amount, currency));
                text.unwrap_or_else(|| EN.none.into())
            };
            said(EN.charge.into(), amount(after), amount(before))
        }
        Change::Other {
            kind,
            before,
            after,
        } => {
            let text = |text: &Option<String>| text.clone().unwrap_or_else(|| EN.none.into());
            said(EN.kinds[*kind as usize].into(), text(after), text(before))
        }
    }
}

fn of(calendar: Option<&String>, own: Text, named: Text) -> String {
    calendar.map_or_else(|| own.into(), |id| fill(named, &[id]))
}

/// `Mon–Fri, 09:00–17:30`.
pub fn hours(hours: Option<&Week>) -> String {
    match hours {
        None => EN.no_calendar.into(),
        Some(hours) => week::sentence(hours, EN.always.get(), EN.no_calendar.get()),
    }
}

fn holidays(state: &State, holidays: &Holidays) -> String {
    let mut parts = Vec::new();
    if let Some(id) = &holidays.preset {
        let preset = state.holidays.get(id);
        parts.push(preset.map_or_else(|| id.clone(), |preset| preset.name.clone()));
    }
    if !holidays.also.is_empty() {
        parts.push(counted(holidays.also.len() as u64, EN.own_days));
    }
    if !holidays.except.is_empty() {
        parts.push(counted(holidays.except.len() as u64, EN.except));
    }
    match parts.is_empty() {
        true => EN.no_holidays.into(),
        false => format::list(&parts),
    }
}

fn day(day: Option<Day>) -> String {
    match day {
        None => EN.none.into(),
        Some(day) => match day.seconds() {
            Some(seconds) => format::length(seconds),
            None => crate::ui::terms::finer::clocks::day_words(day),
        },
    }
}

/// `P1 resolve`.
fn about(target: &Target) -> String {
    let ids = target.when.get("priority");
    let who = ids.map_or_else(|| target.id.clone(), |ids| format::list(ids));
    match target.metric {
        Metric::FirstResponse => fill(EN.respond, &[&who]),
        Metric::Resolution => fill(EN.resolve, &[&who]),
        _ => fill(EN.measure, &[&who, &target.id]),
    }
}

fn pause(rule: &PauseRule) -> String {
    let names: Vec<String> = rule
        .when
        .status
        .iter()
        .chain(&rule.when.reason)
        .cloned()
        .collect();
    let names = format::joined(&names, EN.or.get());
    match rule.at_most {
        None => names,
        Some(most) => {
            let most = format::agreed(most);
            fill(EN.up_to, &[&names, &most])
        }
    }
}

/// How many tickets change in which way.
pub fn tally(column: &Column, position: usize) -> String {
    let letter = letter(position);
    let (mut lost, mut won) = (0_u64, 0_u64);
    for flip in &column.flips {
        lost += u64::from(flip.is_lost());
        won += u64::from(flip.is_won());
    }
    let others = column.flips.len() as u64 - lost - won;
    let mut sentences = Vec::new();
    for (count, sentence) in [(lost, EN.lost), (won, EN.won)] {
        if count > 0 {
            sentences.push(fill_for(count, sentence, &[&number(count), letter]));
        }
    }
    if (lost == 0) != (won == 0) && others == 0 {
        sentences.push(EN.other_way.into());
    }
    if others > 0 {
        sentences.push(fill_for(others, EN.others, &[&number(others)]));
    }
    format::joined(&sentences, " ")
}
