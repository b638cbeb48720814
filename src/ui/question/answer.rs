//! What follows from the question: when it is due, when the first reply is, how it stands or would.

use super::PartProps;
use crate::clock::{Note, Status};
use crate::document::Question;
use crate::explain::{Explanation, StepKind};
use crate::report::{Answer, read};
use crate::time::{Instant, Local};
use crate::ui::format::{self, Length};
use crate::ui::icon::Icon;
use crate::ui::moment::{Moment, Typed};
use crate::ui::page::Hidden;
use crate::ui::state::{Action, Clause, State};
use crate::ui::text::common;
use crate::ui::text::question::EN;
use crate::ui::text::units::EN as UNITS;
use crate::ui::text::{Text, fill, fill_html};
use crate::ui::timer::Polite;
use crate::zone::{LocalKind, Zone};
use yew::prelude::*;

/// What follows from the question.
pub fn answer(props: &PartProps, supposed: &UseStateHandle<Option<Local>>) -> Html {
    let PartProps {
        state,
        question,
        answer,
        ..
    } = props;
    let zone = state.shown_zone();
    let Some(answer) = answer else {
        return Html::default();
    };
    let resolution = &answer.resolution;
    let is_hypothetical = question.resolved.is_none() && !question.open_now;
    let has_pauses = !question.pauses.is_empty();
    let unpaused = answer.due_without_pauses.filter(|_| {
        has_pauses && is_hypothetical && answer.due_without_pauses != resolution.clock.due
    });
    html! {
        <div class="ans">
            <div class="main">
                { headline(props, resolution, zone) }
                if !is_hypothetical { { verdict(resolution) } }
                if let Some(due) = unpaused {
                    <p class="sub">{ fill(EN.without_pauses, &[&format::day_time(format::wall(due, zone))]) }</p>
                }
                for note in notes(state, question, answer, zone) { <p class="note">{ note }</p> }
            </div>
            <dl class="side">
                if let Some(due) = answer.response.clock.due.filter(|_| !state.hides(Hidden::Reply)) {
                    <div>
                        <dt>{ EN.first_reply_by }</dt>
                        <dd>{ format::day_time(format::wall(due, zone)) }</dd>
                        if !is_hypothetical || question.replied.is_some() {
                            <dd>{ verdict(&answer.response) }</dd>
                        }
                    </div>
                }
                if is_hypothetical { { if_resolved(props, answer, supposed, zone) } }
            </dl>
            <Polite text={spoken(resolution, zone, is_hypothetical)} />
        </div>
    }
}

/// The due time in large, and the sentence below it.
fn headline(props: &PartProps, resolution: &Explanation, zone: Zone) -> Html {
    let clock = &resolution.clock;
    let big = |text: &str| html! { <p class="big">{ text }</p> };
    if clock.status == Status::NotCovered {
        return html! {
            <>
                <p class="eyebrow">{ EN.resolve_by }</p>
                { big(EN.no_target.get()) }
                <p class="sub">{ fill(EN.not_covered, &[&props.question.priority]) }</p>
            </>
        };
    }
    let Some(due) = clock.due else {
        let dispatch = props.dispatch.clone();
        let onclick = Callback::from(move |_: MouseEvent| {
            dispatch.emit(Action::OpenClause(Clause::Hours, true))
        });
        return html! {
            <p class="sub">{ EN.never_due }{ " " }
                <button type="button" class="lk" {onclick}>{ EN.service_hours }</button>
            </p>
        };
    };
    let wall = format::wall(due, zone);
    if clock.due_moves {
        return html! {
            <>
                <p class="eyebrow">{ EN.resolve_by }</p>
                { big(EN.moves.get()) }
                <p class="sub">{ fill(EN.at_the_earliest, &[&format::day_time(wall)]) }</p>
            </>
        };
    }
    let calendar = clock.started.map_or(0, |started| due.0 - started.0);
    let year = clock
        .started
        .map(|started| format::wall(started, zone).date().year());
    let day = match year == Some(wall.date().year()) {
        true => format::day(wall.date()),
        false => format::dated(wall.date()),
    };
    html! {
        <>
            <p class="eyebrow">{ EN.resolve_by }</p>
            <p class="big">{ fill_html(UNITS.day_time, &[day.into(), html! { <span>{ format::time(wall) }</span> }]) }</p>
            <p class="sub">
                { fill_html(EN.spread, &[html! { <Length seconds={clock.limit} /> },
                    html! { <b><Length seconds={calendar} calendar=true /></b> },
                    format::zone_label(zone, due).into()]) }
            </p>
        </>
    }
}

/// How a clock stands: shape, word and margin.
fn verdict(explanation: &Explanation) -> Html {
    let clock = &explanation.clock;
    let (class, icon, word) = look(clock.status);
    let margin = html! { <Length seconds={explanation.margin.abs()} /> };
    let text = match (clock.status, clock.stopped) {
        (Status::Met, _) => fill_html(EN.to_spare, &[margin]),
        (Status::Breached, true) => fill_html(EN.missed_by, &[margin]),
        (Status::Breached, false) => fill_html(EN.over, &[margin]),
        (status, _) if status.is_open() => fill_html(EN.time_left, &[word.into(), margin]),
        _ => html! { { word } },
    };
    html! { <span class={classes!("bdg", class)}>{ icon.draw() }<span>{ text }</span></span> }
}

fn look(status: Status) -> (&'static str, Icon, Text) {
    let words = &common::EN;
    match status {
        Status::NotStarted => ("quiet", Icon::None, words.not_started),
        Status::Running => ("running", Icon::Play, words.running),
        Status::AtRisk => ("at-risk", Icon::Warning, words.at_risk),
        Status::Paused => ("paused", Icon::Pause, words.paused),
        Status::OutsideHours => ("quiet", Icon::Moon, words.outside_hours),
        Status::Met => ("met", Icon::Met, words.met),
        Status::Breached => ("missed", Icon::Missed, words.missed),
        Status::Cancelled => ("quiet", Icon::None, words.cancelled),
        Status::Unknown => ("unknown", Icon::Unknown, words.unknown),
        Status::NotCovered => ("quiet", Icon::None, words.not_covered),
    }
}

/// "If resolved then": a supposition that is no part of the document.
fn if_resolved(
    props: &PartProps,
    answer: &Answer,
    supposed: &UseStateHandle<Option<Local>>,
    zone: Zone,
) -> Html {
    let Some(half) = answer.half_used else {
        return Html::default();
    };
    let agreed = props.state.zone();
    let logged = read(props.question.logged, agreed);
    let at = (**supposed)
        .filter(|&local| read(props.state.typed(local), agreed) >= logged)
        .unwrap_or_else(|| format::wall(half, zone));
    let asked = Question {
        resolved: Some(props.state.typed(at)),
        ..(*props.question).clone()
    };
    let oncommit = {
        let (supposed, state) = (supposed.clone(), props.state.clone());
        Callback::from(move |Typed { at: local, .. }: Typed| {
            if read(state.typed(local), agreed) < logged {
                return Err(EN.before_logged.into());
            }
            supposed.set(Some(local));
            Ok(())
        })
    };
    html! {
        <div class="if">
            <dt>{ EN.if_resolved }</dt>
            <dd class="when">
                <Moment id="supposed" bare=true date={EN.if_resolved_on} time={EN.if_resolved_at} value={at} {oncommit} />
            </dd>
            <dd>
                if let Some(answer) = props.state.ask(&asked) { { verdict(&answer.resolution) } }
            </dd>
        </div>
    }
}

/// What a reader of the answer should know.
fn notes(state: &State, question: &Question, answer: &Answer, zone: Zone) -> Vec<String> {
    let resolution = &answer.resolution;
    let clock = &resolution.clock;
    let mut notes = Vec::new();
    let local_day_time = |at: Instant| format::day_time(format::wall(at, zone));
    if let Some(first) = resolution
        .steps
        .first()
        .filter(|s| s.kind == StepKind::Closed)
        && let Some(start) = resolution.steps.iter().find(|s| s.kind != StepKind::Closed)
        && first.from < start.from
    {
        notes.push(fill(EN.starts, &[&local_day_time(start.from)]));
    }
    if let Some(opens) = &resolution.reopens {
        notes.push(fill(EN.used_up, &[&local_day_time(opens.instant)]));
    }
    if clock.notes.contains(Note::ClockAndDeadlineDisagree)
        && let Some(due) = clock.due
    {
        notes.push(fill(EN.disagree, &[&local_day_time(due)]));
    }
    if answer
        .response
        .clock
        .notes
        .contains(Note::ResolvedWithoutReply)
    {
        notes.push(EN.resolved_unreplied.get().to_owned());
    }
    let wall = state.wall(question.logged);
    // The reading of the logged time is told beside its field.
    if zone.instant(wall.0).kind == LocalKind::Once {
        if clock.notes.contains(Note::RepeatedTime) {
            notes.push(EN.repeated_elsewhere.get().to_owned());
        }
        if clock.notes.contains(Note::SkippedTime) {
            notes.push(EN.skipped_elsewhere.get().to_owned());
        }
    }
    if clock.notes.contains(Note::HolidaysUnknown)
        && let Some(year) = unknown_year(state, resolution, zone)
    {
        notes.push(fill(EN.holidays_unknown, &[&year.to_string()]));
    }
    notes
}

/// The first year of a clock for which its calendar's preset knows no holidays.
fn unknown_year(state: &State, explanation: &Explanation, zone: Zone) -> Option<i32> {
    let preset = state
        .result_in_force()
        .calendar(explanation.calendar.as_ref()?)?
        .preset()?;
    let year = |at: Instant| format::wall(at, zone).date().year();
    let (from, to) = (
        year(explanation.clock.started?),
        year(explanation.clock.due.max(Some(explanation.clock.until))?),
    );
    (from..=to).find(|year| !(preset.from..=preset.to).contains(year))
}

/// The answer in one sentence, for ears; a verdict follows in a word.
fn spoken(resolution: &Explanation, zone: Zone, is_hypothetical: bool) -> String {
    let answer = match resolution.clock.due {
        Some(_) if resolution.clock.due_moves => [EN.moves.get(), "."].concat(),
        Some(due) => {
            let wall = format::wall(due, zone);
            fill(EN.said, &[&format::spoken_day_time(wall)])
        }
        None => [EN.no_target.get(), "."].concat(),
    };
    if is_hypothetical {
        return answer;
    }
    let (_, _, word) = look(resolution.clock.status);
    [&answer, " ", word.get(), "."].concat()
}
