//! Targets with all their terms: a sentence for each that the table of priorities does not say whole,
//! and the fields of one of them.
//!
//! `targets` shows both below its table; conditions, dated deadlines and further fields are edited as
//! `text`.

use super::dated::date;
use super::{
    asked, field, length, length_field, look, options, read_length, read_list, select, sentence,
};
use crate::document::agreement::{Agreement, Day, Effective, Metric, Target};
use crate::document::choices::{value, word};
use crate::document::deadline::{Deadline, Moves, WhenClosed};
use crate::document::fresh;
use crate::document::hours::TimeOfDay;
use crate::length::Length;
use crate::time::{DAY, Date};
use crate::ui::format;
use crate::ui::input::Select;
use crate::ui::terms::clause::{Button, Desk, Edits, Place};
use crate::ui::terms::{hours, matrix, read, regions};
use crate::ui::text::fill;
use crate::ui::text::finer::EN;
use crate::ui::text::terms::EN as TERMS;
use yew::prelude::*;

/// The targets that say more than the table of priorities does, or are not in it.
#[inline(never)]
pub fn sentences(agreement: &Agreement) -> Vec<String> {
    let mut shown = Vec::new();
    for priority in &agreement.priorities {
        for metric in matrix::COLUMNS {
            shown.extend(matrix::cell(agreement, &priority.id, metric));
        }
    }
    let targets = agreement.targets.iter().enumerate();
    targets
        .filter_map(|(position, target)| {
            let in_table = shown.contains(&position);
            let mut parts = Vec::new();
            if !in_table {
                parts.push(read::write_target(target, format::agreed));
            }
            counted(agreement, target, in_table, &mut parts);
            if let (Some(goal), false) = (target.goal, in_table) {
                parts.push(fill(EN.goal, &[&format::percent(goal)]));
            }
            finer(target, &mut parts);
            (!parts.is_empty()).then(|| sentence(&subject(target), &parts))
        })
        .collect()
}

/// `Resolution, priority P1 or P2`.
fn subject(target: &Target) -> String {
    let metric = look(&EN.metrics, word(Metric::WORDS, &target.metric));
    let tickets = match target.when.is_empty() {
        true => EN.every_ticket.get().to_owned(),
        false => asked(&target.when),
    };
    [metric.get(), EN.and.get(), &tickets].concat()
}

/// The calendar, where the table does not say which.
fn counted(agreement: &Agreement, target: &Target, in_table: bool, parts: &mut Vec<String>) {
    let id = &target.calendar;
    let always = agreement.calendars.get(id.as_str());
    let usual = regions::union(agreement).or(agreement.service_hours());
    let plain = usual == Some(id) || always.is_some_and(|calendar| calendar.is_always());
    if !in_table || !plain {
        parts.push(fill(EN.counted_by, &[&regions::called(agreement, id)]));
    }
}

/// What stands beside length, calendar and goal.
fn finer(target: &Target, parts: &mut Vec<String>) {
    if let Some(deadline) = &target.by {
        by(deadline, parts);
    }
    if let Some(day) = target.day {
        parts.push(fill(EN.day_is, &[&day_words(day)]));
    }
    for (form, amount) in [
        (EN.grace, target.grace),
        (EN.surcharge, target.surcharge),
        (EN.then, target.then),
    ] {
        parts.extend(amount.map(|amount| fill(form, &[&length(amount)])));
    }
    if !target.assigned_to.is_empty() {
        parts.push(fill(EN.assigned, &[&target.assigned_to.join(EN.or.get())]));
    }
    if let Some(conditions) = &target.conditions {
        let all = [
            &conditions.start,
            &conditions.cancel,
            &conditions.pause,
            &conditions.resume,
            &conditions.stop,
            &conditions.reset,
        ];
        for (form, condition) in EN.conditions.into_iter().zip(all) {
            if !condition.is_empty() {
                parts.push(fill(form, &[&asked(condition)]));
            }
        }
    }
    parts.extend(target.effective.map(|in_force| match in_force.until {
        Some(until) => fill(EN.in_force_until, &[&date(in_force.from), &date(until)]),
        None => fill(EN.in_force, &[&date(in_force.from)]),
    }));
}

/// What a deadline has beside its day and its time.
fn by(deadline: &Deadline, parts: &mut Vec<String>) {
    match deadline {
        Deadline::BusinessDay { time, cut_off, .. } => {
            if time.is_none() {
                parts.push(EN.end_of_hours.get().to_owned());
            }
            parts.extend(cut_off.map(|cut_off| fill(EN.cut_off, &[&cut_off.to_string()])));
        }
        Deadline::Field { when_closed, .. } => {
            if *when_closed == WhenClosed::NextOpening {
                parts.push(EN.next_opening.get().to_owned());
            }
        }
    }
    if deadline.pauses() == Moves::Move {
        parts.push(EN.pauses_move.get().to_owned());
    }
}

/// What a day is.
pub fn day_words(day: Day) -> String {
    match day {
        Day::Hours { hours } => fill(EN.day_hours, &[&length(hours)]),
        Day::ByTime { time } => fill(EN.day_by, &[&time.to_string()]),
        _ => look(&EN.days, kind(day)).into(),
    }
}

/// The word of a kind of day.
fn kind(day: Day) -> &'static str {
    match day {
        Day::Hours { .. } => "hours",
        Day::Block => "block",
        Day::Calendar => "calendar",
        Day::SameTime => "same-time",
        Day::SameTimeOrClose => "same-time-or-close",
        Day::EndOfDay => "end-of-day",
        Day::ByTime { .. } => "by-time",
    }
}

/// The fields that say what a day is: in one target, or with the number of all targets in the agreement.
#[inline(never)]
pub fn day_fields(edits: &Edits, position: usize) -> Html {
    let at = [position, 0, 0];
    let agreement = edits.agreement();
    let target = agreement.targets.get(position);
    let day = target.map_or(agreement.day, |target| target.day);
    let unsaid = match target {
        Some(_) => EN.day_general,
        None => EN.day_unsaid,
    };
    let mut kinds = options([("", unsaid)]);
    kinds.extend(options(EN.days));
    let chosen = day.map_or("", kind).to_owned();
    html! {
        <>
            { select(edits, "day-kind", at, EN.day_kind, (chosen, kinds), set_day_kind) }
            if let Some(Day::Hours { hours }) = day {
                { field(edits, "day-length", at, TERMS.day_length, length_field(Some(hours)), set_day_hours) }
            }
            if let Some(Day::ByTime { time }) = day {
                { field(edits, "day-time", at, EN.day_time, time.to_string(), set_day_time) }
            }
        </>
    }
}

fn day_of<'a>(desk: &'a mut Desk<'_>) -> &'a mut Option<Day> {
    match desk.agreement.targets.get_mut(desk.at[0]) {
        Some(target) => &mut target.day,
        None => &mut desk.agreement.day,
    }
}

fn set_day_kind(desk: &mut Desk<'_>, word: &str) -> Result<(), String> {
    let general = desk.agreement.day;
    let day = day_of(desk);
    let known = day.or(general).and_then(Day::seconds);
    let hours = Length::seconds(known.filter(|seconds| *seconds < DAY).unwrap_or(8 * 3600));
    *day = match word {
        "hours" => Some(Day::Hours { hours }),
        "block" => Some(Day::Block),
        "calendar" => Some(Day::Calendar),
        "same-time" => Some(Day::SameTime),
        "same-time-or-close" => Some(Day::SameTimeOrClose),
        "end-of-day" => Some(Day::EndOfDay),
        "by-time" => Some(Day::ByTime {
            time: TimeOfDay(16 * 3600),
        }),
        _ => None,
    };
    Ok(())
}

fn set_day_hours(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    *day_of(desk) = match read::length(text) {
        Some(hours) if hours.days == 0 => Some(Day::Hours { hours }),
        None if read::is_none(text) => None,
        _ => return Err(TERMS.bad_day.get().to_owned()),
    };
    Ok(())
}

fn set_day_time(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let time = TimeOfDay(hours::time(text)?);
    *day_of(desk) = Some(Day::ByTime { time });
    Ok(())
}

/// A text field of a target: how it shows, and how what is typed is taken in.
type TargetText = (
    fn(&Target) -> String,
    fn(&mut Target, &str) -> Result<(), String>,
);

/// The text fields of a target, in the order in which they stand.
const TEXTS: [TargetText; 9] = [
    (
        |target| {
            let wanted = target.when.get("priority");
            wanted.map_or_else(String::new, |wanted| wanted.join(EN.and.get()))
        },
        |target, text| {
            match read_list(text) {
                none if none.is_empty() => drop(target.when.remove("priority")),
                some => drop(target.when.insert("priority".to_owned(), some)),
            }
            Ok(())
        },
    ),
    (
        |target| read::write_target(target, format::typed),
        |target, text| {
            target.within = Some(read::length(text).ok_or(TERMS.bad_length)?);
            target.by = None;
            Ok(())
        },
    ),
    (
        |target| {
            target
                .goal
                .map_or_else(String::new, |goal| goal.to_string())
        },
        |target, text| {
            target.goal = read::or_none(read::percent(text), text, TERMS.bad_percent.get())?;
            Ok(())
        },
    ),
    (
        |target| length_field(target.grace),
        |target, text| {
            target.grace = read_length(text)?;
            Ok(())
        },
    ),
    (
        |target| length_field(target.surcharge),
        |target, text| {
            target.surcharge = read_length(text)?;
            Ok(())
        },
    ),
    (
        |target| length_field(target.then),
        |target, text| {
            target.then = read_length(text)?;
            Ok(())
        },
    ),
    (
        |target| target.assigned_to.join(EN.and.get()),
        |target, text| {
            target.assigned_to = read_list(text);
            Ok(())
        },
    ),
    (
        |target| {
            target
                .effective
                .map_or_else(String::new, |dates| dates.from.to_string())
        },
        |target, text| {
            let until = target.effective.and_then(|dates| dates.until);
            target.effective = read_date(text)?.map(|from| Effective { from, until });
            Ok(())
        },
    ),
    (
        |target| {
            let until = target.effective.and_then(|dates| dates.until);
            until.map_or_else(String::new, |until| until.to_string())
        },
        |target, text| {
            let until = read_date(text)?;
            match (&mut target.effective, until) {
                (Some(dates), until) => dates.until = until,
                (None, None) => {}
                // It needs a beginning.
                (None, Some(_)) => return Err(EN.bad_date.get().to_owned()),
            }
            Ok(())
        },
    ),
];

fn read_date(text: &str) -> Result<Option<Date>, String> {
    read::or_none(text.trim().parse().ok(), text, EN.bad_date.get())
}

/// The fields of the chosen target.
#[inline(never)]
pub fn editor(edits: &Edits) -> Html {
    let agreement = edits.agreement();
    let last = agreement.targets.len().saturating_sub(1);
    let position = edits.half.target.min(last);
    let Some(target) = agreement.targets.get(position) else {
        return super::text::targets(edits);
    };
    let at = [position, 0, 0];
    let named = |(number, target): (usize, &Target)| {
        let name = [&subject(target), " (", &target.id, ")"].concat();
        (AttrValue::from(number.to_string()), AttrValue::from(name))
    };
    let all = agreement
        .targets
        .iter()
        .enumerate()
        .map(named)
        .collect::<Vec<_>>();
    let [
        measures,
        for_priorities,
        within,
        by,
        goal,
        grace,
        surcharge,
        then,
        assigned,
        from,
        until,
    ] = EN.target_fields;
    let metric = word(Metric::WORDS, &target.metric).to_owned();
    let calendars = agreement.calendar_ids().map(|id| {
        let id = AttrValue::from(id.to_owned());
        (id.clone(), id)
    });
    let text = |number: usize, label| {
        let value = TEXTS[number].0(target);
        field(
            edits,
            "target-field",
            [position, number, 0],
            label,
            value,
            set_text,
        )
    };
    let remove = Button {
        disabled: agreement.targets.len() < 2,
        ..Button::at("remove-target".to_owned())
    };
    html! {
        <div class="one">
            <h5>{ EN.one_target }</h5>
            <Select id="one-target" class="sm" label={EN.one_target} value={position.to_string()} options={all}
                onchange={edits.on_choice(at, choose)} />
            // The fields of another target are other fields: a draft does not move on to it.
            <div class="two" key={position}>
                { select(edits, "target-metric", at, measures, (metric, options(EN.metrics)), set_metric) }
                { text(0, for_priorities) }
                { text(1, within) }
                { select(edits, "target-calendar", at, by, (target.calendar.clone(), calendars.collect()), set_calendar) }
                { day_fields(edits, position) }
                { text(2, goal) }
                { text(3, grace) }
                { text(4, surcharge) }
                { text(5, then) }
                { text(6, assigned) }
                { text(7, from) }
                { text(8, until) }
            </div>
            <p class="fine">{ EN.target_help }</p>
            <div class="row">
                { edits.word_button(EN.add_target, true, Button::default(), at, add) }
                { edits.word_button(EN.remove_target, false, remove, at, remove_one) }
            </div>
            { super::text::targets(edits) }
        </div>
    }
}

fn choose(desk: &mut Desk<'_>, number: &str) -> Result<(), String> {
    desk.half.target = number.parse().unwrap_or_default();
    Ok(())
}

fn set_text(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let [position, number, _]: Place = desk.at;
    TEXTS[number].1(&mut desk.agreement.targets[position], text)
}

fn set_metric(desk: &mut Desk<'_>, metric: &str) -> Result<(), String> {
    let target = &mut desk.agreement.targets[desk.at[0]];
    target.metric = value(Metric::WORDS, metric).unwrap_or(target.metric);
    // What the requester waits for is the time that pauses leave: it names them.
    if target.metric == Metric::RequesterWait && target.paused_by.is_none() {
        target.paused_by = Some(Vec::new());
    }
    Ok(())
}

fn set_calendar(desk: &mut Desk<'_>, calendar: &str) -> Result<(), String> {
    calendar.clone_into(&mut desk.agreement.targets[desk.at[0]].calendar);
    Ok(())
}

fn add(desk: &mut Desk<'_>, _: &str) -> Result<(), String> {
    let targets = &mut desk.agreement.targets;
    let mut target = targets[desk.at[0]].clone();
    let taken = |id: &str| targets.iter().any(|target| target.id == id);
    target.id = fresh(&target.id, taken);
    desk.half.target = desk.at[0] + 1;
    desk.focus = Some("one-target".to_owned());
    targets.insert(desk.at[0] + 1, target);
    Ok(())
}

fn remove_one(desk: &mut Desk<'_>, _: &str) -> Result<(), String> {
    matrix::remove_target(&mut desk.agreement, desk.at[0]);
    desk.half.target = desk.at[0].saturating_sub(1);
    desk.focus = Some("one-target".to_owned());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is said of the example with these targets put in front of its own.
    fn said(targets: &str) -> String {
        let mut agreement = crate::example::agreement();
        let own: Vec<Target> = crate::document::read(targets, "").expect(targets);
        agreement.targets.splice(0..0, own);
        assert_eq!(agreement.validate(), [], "{targets}");
        let said = sentences(&agreement).join(" ");
        said.replace(['\u{202f}', '\u{a0}'], " ")
    }

    #[test]
    fn the_example_says_everything_in_its_table() {
        assert_eq!(said("[]"), "");
    }

    #[test]
    fn targets_outside_the_table_are_said_whole() {
        for (json, expected) in [
            (
                r#"{ "id": "n", "metric": "next-response", "when": { "priority": ["P1", "P2"] }, "within": "30m", "calendar": "office", "goal": "90%" }"#,
                "Next reply, priority P1 or P2: 30 m; counted by office; goal 90%.",
            ),
            (
                r#"{ "id": "u", "metric": "update", "when": { "vip": ["yes"] }, "within": "1d", "calendar": "always" }"#,
                "Update, vip yes: 1 day; counted by always.",
            ),
            (
                r#"{ "id": "w", "metric": "requester-wait", "within": "2h", "calendar": "office", "pausedBy": ["supplier"] }"#,
                "Requester’s wait, every ticket: 2 h; counted by office.",
            ),
            (
                r#"{ "id": "a", "metric": "agent-work", "within": "2h", "calendar": "office" }"#,
                "Work by the provider, every ticket: 2 h; counted by office.",
            ),
            (
                r#"{ "id": "v", "metric": "resolution", "when": { "priority": ["P1"], "vip": ["yes"] }, "within": "1h", "calendar": "always" }"#,
                "Resolution, priority P1, vip yes: 1 h; counted by always.",
            ),
        ] {
            assert_eq!(said(&["[", json, "]"].concat()), expected, "{json}");
        }
    }

    #[test]
    fn what_the_table_leaves_out_is_said() {
        for (terms, expected) in [
            (
                r#""within": "2h", "grace": "15m""#,
                "starts 15 m of service time after logging",
            ),
            (
                r#""within": "2h", "surcharge": "1h""#,
                "1 h more if logged outside the hours",
            ),
            (r#""within": "2h", "then": "4h""#, "then 4 h of real time"),
            (
                r#""within": "2d", "day": { "kind": "end-of-day" }"#,
                "a day is the end of the next business day",
            ),
            (
                r#""within": "2d", "day": { "kind": "hours", "hours": "6h" }"#,
                "a day is 6 h of service time",
            ),
            (
                r#""within": "2d", "day": { "kind": "by-time", "time": "16:00" }"#,
                "a day is 16:00 on the next business day",
            ),
            (
                r#""within": "2h", "assignedTo": ["Second line", "Network"]"#,
                "only while assigned to Second line or Network",
            ),
            (
                r#""within": "2h", "effective": { "from": "2026-01-01" }"#,
                "in force from Thu 1 Jan 2026",
            ),
            (
                r#""within": "2h", "effective": { "from": "2026-01-01", "until": "2026-07-01" }"#,
                "in force from Thu 1 Jan 2026 until before Wed 1 Jul 2026",
            ),
            (
                r#""by": { "kind": "business-day", "days": 1, "time": "16:00", "cutOff": "15:00", "pauses": "move" }"#,
                "logged after 15:00 counts as the next business day; pauses move it",
            ),
            (
                r#""by": { "kind": "business-day", "days": 2 }"#,
                "at the end of the hours",
            ),
            (
                r#""by": { "kind": "field", "field": "agreed", "whenClosed": "next-opening" }"#,
                "outside the hours it moves to the next opening",
            ),
            (
                r#""within": "2h", "conditions": { "start": { "group": ["Network"] }, "pause": { "status": ["Hold", "Parts"] }, "stop": { "status": ["Fixed"] } }"#,
                "starts when group Network; stands still when status Hold or Parts; stops when status Fixed",
            ),
        ] {
            let json = [
                r#"[{ "id": "t", "metric": "resolution", "when": { "priority": ["P2"] }, "calendar": "office", "#,
                terms,
                "}]",
            ];
            let expected = ["Resolution, priority P2: ", expected, "."].concat();
            let said = said(&json.concat());
            // The example's own target comes after it and applies no longer.
            let own = " Resolution, priority P2: 8 h; counted by office; goal 95%.";
            assert_eq!(said, expected + own, "{terms}");
        }
    }

    #[test]
    fn every_kind_of_metric_and_day_has_its_words() {
        let known: Vec<&str> = Metric::WORDS.iter().map(|(word, _)| *word).collect();
        assert_eq!(EN.metrics.map(|(word, _)| word).to_vec(), known);
        for (word, _) in EN.days {
            let json = match word {
                "hours" => r#"{ "kind": "hours", "hours": "8h" }"#.to_owned(),
                "by-time" => r#"{ "kind": "by-time", "time": "16:00" }"#.to_owned(),
                _ => format!(r#"{{ "kind": "{word}" }}"#),
            };
            let day: Day = crate::document::read(&json, "").expect(word);
            assert_eq!(kind(day), word);
        }
    }
}
