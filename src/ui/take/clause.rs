//! The agreement as a clause for a contract, in Markdown, with the ticket in question as its worked example.
//!
//! Pure. Every term is in it: what the panel says in a table or a drawing is written out here, what it says
//! in sentences comes from where the panel has them. Rules that nobody changed are those of the engine.

use crate::document::agreement::{Agreement, Calendar, Credit, Metric, PauseRule, Target};
use crate::document::choices::word;
use crate::document::hours::Period;
use crate::document::{Pause, Question};
use crate::holidays::HolidayData;
use crate::report::Answer;
use crate::time::Local;
use crate::ui::availability::words as availability;
use crate::ui::credit::words::Words;
use crate::ui::format;
use crate::ui::ledger::uncapitalised;
use crate::ui::state::State;
use crate::ui::terms::finer::{self, counting, dated, figures, sums, warns};
use crate::ui::terms::{bands, hours, matrix, pauses, read, targets, week};
use crate::ui::text::availability::EN as AVAILABILITY;
use crate::ui::text::common::EN as COMMON;
use crate::ui::text::finer::EN as FINER;
use crate::ui::text::take::CLAUSE as EN;
use crate::ui::text::terms::EN as TERMS;
use crate::ui::text::{Text, counted, fill};
use crate::zone::Zone;

/// The clause.
pub fn clause(state: &State) -> String {
    let agreement = state.agreement();
    let mut text = ["### ", &fill(EN.title, &[&escaped(&agreement.name)]), "\n"].concat();
    if let Some(parties) = &agreement.parties {
        let (provider, customer) = (escaped(&parties.provider), escaped(&parties.customer));
        text += &match [&*provider, &*customer] {
            ["", only] => fill(EN.party, &[FINER.customer.get(), only]),
            [only, ""] => fill(EN.party, &[FINER.provider.get(), only]),
            both => fill(EN.between, &both),
        };
        text.push('\n');
    }
    section(
        &mut text,
        TERMS.hours,
        when_open(agreement, &state.holidays),
    );
    table(&mut text, agreement);
    lines(&mut text, further_targets(agreement));
    lines(&mut text, finer::clocks::sentences(agreement));
    section(&mut text, EN.counting, counting_of(agreement));
    let rules = counting::sentences(&agreement.rules).into_iter();
    let rules = rules.filter(|rule| !rule.usual);
    section(
        &mut text,
        EN.rules,
        rules.map(|rule| rule.sentence).collect(),
    );
    let measures = agreement.measures.iter().flat_map(|measure| {
        let headline = figures::headline(agreement, measure);
        std::iter::once(headline).chain(figures::sentences(measure))
    });
    section(&mut text, EN.compliance, measures.collect());
    section(&mut text, EN.availability, services(agreement));
    section(&mut text, EN.credits, credits(agreement));
    section(&mut text, EN.warnings, warns::sentences(agreement));
    let asked = state.document().question.as_ref();
    let example = asked.zip(state.answer.as_deref());
    let example = example.map(|(question, answer)| example_of(question, answer, state.zone()));
    section(&mut text, EN.example, example.into_iter().collect());
    // What keeps numbers and units together on screen is in the way in a text that is edited further.
    text.replace([format::THIN, format::NBSP], " ")
}

/// `**Name.** Sentences.`, if there are any.
fn section(text: &mut String, name: Text, sentences: Vec<String>) {
    if sentences.is_empty() {
        return;
    }
    let sentences: Vec<String> = sentences.iter().map(|sentence| escaped(sentence)).collect();
    let name = fill(EN.section, &[name.get()]);
    *text += &["**", &name, "** ", &sentences.join(" "), "\n"].concat();
}

/// A list, if there is anything in it.
fn lines(text: &mut String, sentences: Vec<String>) {
    if sentences.is_empty() {
        return;
    }
    text.push('\n');
    for sentence in sentences {
        *text += &["- ", &escaped(&sentence), "\n"].concat();
    }
    text.push('\n');
}

/// Words of people, which Markdown must not take for signs of its own.
fn escaped(words: &str) -> String {
    let mut text = String::with_capacity(words.len());
    for letter in words.chars() {
        match letter {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#' => {
                text.extend(['\\', letter])
            }
            '\n' | '\r' => text.push(' '),
            letter => text.push(letter),
        }
    }
    text
}

fn when_open(agreement: &Agreement, known: &HolidayData) -> Vec<String> {
    let calendars = hours::shown(agreement);
    let several = calendars.len() > 1;
    let mut says = Vec::new();
    for (id, calendar) in &calendars {
        let first = says.len();
        one_calendar(agreement, calendar, known, &mut says);
        if several && let Some(sentence) = says.get_mut(first) {
            *sentence = [*id, ": ", sentence].concat();
        }
    }
    says.extend(dated::combined(agreement));
    says
}

fn one_calendar(
    agreement: &Agreement,
    calendar: &Calendar,
    known: &HolidayData,
    says: &mut Vec<String>,
) {
    let open = match calendar.hours.is_always() {
        true => TERMS.around_the_clock.get().to_owned(),
        false => match week::written(&calendar.hours, TERMS.to.get(), TERMS.and.get()) {
            open if open.is_empty() => TERMS.closed.get().to_owned(),
            open => open,
        },
    };
    let zone = calendar.time_zone.as_ref().unwrap_or(&agreement.time_zone);
    let holidays = &calendar.holidays;
    says.push(match &holidays.preset {
        None => fill(EN.hours, &[&open, zone]),
        Some(preset) => {
            let name = known
                .get(preset)
                .map_or(preset.as_str(), |preset| &preset.name);
            fill(EN.hours_of, &[&open, zone, name])
        }
    });
    says.extend(
        holidays
            .data
            .as_ref()
            .map(|data| fill(EN.holidays_of, &[data])),
    );
    for date in &holidays.except {
        says.push(fill(EN.not_closed, &[&dated::date(*date)]));
    }
    for day in &holidays.also {
        let date = dated::date(day.date);
        let open: Vec<String> = day
            .hours
            .iter()
            .map(|&one: &Period| week::period(one))
            .collect();
        says.push(match open.is_empty() {
            true => fill(EN.also_closed, &[&date, &day.name]),
            false => fill(
                EN.also_open,
                &[&date, &day.name, &open.join(TERMS.and.get())],
            ),
        });
    }
    says.extend(dated::all_sentences(calendar));
}

fn table(text: &mut String, agreement: &Agreement) {
    let row = |cells: [String; 4]| ["| ", &cells.join(" | "), " |\n"].concat();
    if agreement.priorities.is_empty() {
        return;
    }
    *text += &[
        "\n",
        &row(EN.columns.map(String::from)),
        "|---|---|---|---|\n",
    ]
    .concat();
    for priority in &agreement.priorities {
        let within = |metric| {
            let target = agreement
                .targets
                .get(matrix::cell(agreement, &priority.id, metric)?)?;
            Some(escaped(&within(agreement, target)))
        };
        let goals: Vec<String> = matrix::goals(agreement, &priority.id)
            .into_iter()
            .map(format::percent)
            .collect();
        let [response, resolution] =
            Metric::MAIN.map(|metric| within(metric).unwrap_or_else(|| COMMON.dash.into()));
        let goal = match goals.is_empty() {
            true => COMMON.dash.get().to_owned(),
            false => goals.join(" / "),
        };
        *text += &row([
            escaped(&targets::called(priority)),
            response,
            resolution,
            goal,
        ]);
    }
    text.push('\n');
}

/// What is promised besides the first reply and the resolution: `Update: 3 service hours`.
fn further_targets(agreement: &Agreement) -> Vec<String> {
    let further = agreement
        .targets
        .iter()
        .filter(|target| !Metric::MAIN.contains(&target.metric));
    let said = further.map(|target| {
        let name = finer::look(&FINER.metrics, word(Metric::WORDS, &target.metric));
        [name.get(), ": ", &within(agreement, target)].concat()
    });
    said.collect()
}

/// `8 service hours`, `15 minutes, around the clock`, `3 days`.
fn within(agreement: &Agreement, target: &Target) -> String {
    let Some(length) = target.within.filter(|_| target.by.is_none()) else {
        return read::write_target(target, format::typed);
    };
    let days = format::spoken_length_of_days(length.days);
    let calendar = agreement.calendars.get(&target.calendar);
    let always = calendar.is_some_and(Calendar::is_always);
    let (seconds, spoken) = (length.seconds, format::spoken_length(length.seconds));
    match (length.days, always) {
        (0, true) => fill(EN.around_the_clock, &[&spoken]),
        (0, false) if seconds % 3600 == 0 => counted((seconds / 3600) as u64, EN.service_hours),
        (0, false) if seconds < 3600 && seconds % 60 == 0 => {
            counted((seconds / 60) as u64, EN.service_minutes)
        }
        (0, false) => fill(EN.of_service, &[&spoken]),
        (_, true) if seconds == 0 => fill(EN.around_the_clock, &[&days]),
        (_, false) if seconds == 0 => days,
        (_, true) => fill(EN.around_the_clock, &[&[days, spoken].join(" ")]),
        (_, false) => fill(EN.of_days, &[&days, &spoken]),
    }
}

fn counting_of(agreement: &Agreement) -> Vec<String> {
    let mut says = vec![EN.only_inside.get().to_owned()];
    says.extend(agreement.day.map(|day| match agreement.day_seconds() {
        Some(seconds) => fill(EN.one_day, &[&format::spoken_length(seconds)]),
        None => fill(FINER.day_in_all, &[&finer::clocks::day_words(day)]),
    }));
    says.extend(agreement.pauses.iter().map(stops));
    says.extend(pauses::details(agreement));
    says
}

fn stops(rule: &PauseRule) -> String {
    let by_status = !rule.when.status.is_empty();
    let words = if by_status {
        &rule.when.status
    } else {
        &rule.when.reason
    };
    let quoted: Vec<String> = words.iter().map(|word| fill(EN.quoted, &[word])).collect();
    let quoted = quoted.join(TERMS.or.get());
    let most = rule.at_most.map(|most| match (most.days, most.seconds) {
        (days, 0) => format::spoken_length_of_days(days),
        (0, seconds) => format::spoken_length(seconds),
        (days, seconds) => [
            format::spoken_length_of_days(days),
            format::spoken_length(seconds),
        ]
        .join(" "),
    });
    match (most, by_status) {
        (None, true) => fill(EN.stops_while, &[&quoted]),
        (Some(most), true) => fill(EN.stops_most, &[&quoted, &most]),
        (None, false) => fill(EN.stops_agreed, &[&quoted]),
        (Some(most), false) => fill(EN.stops_agreed_most, &[&quoted, &most]),
    }
}

fn services(agreement: &Agreement) -> Vec<String> {
    let promised = agreement.availability.iter().flat_map(|measure| {
        let headline = availability::headline(agreement, measure);
        std::iter::once(headline).chain(availability::sentences(measure))
    });
    let reported = agreement.reported.iter().map(|one| {
        let (goal, period) = (format::percent(one.goal), figures::period(one.period));
        fill(AVAILABILITY.reported, &[&one.id, &goal, &period]) + "."
    });
    promised.chain(reported).collect()
}

fn credits(agreement: &Agreement) -> Vec<String> {
    let words = Words { agreement };
    let plain: Vec<_> = agreement
        .credits
        .iter()
        .enumerate()
        .map(|(position, credit)| in_bands(agreement, position, credit))
        .collect();
    let mut says = Vec::new();
    // The plain ones say what the fee is.
    if plain.iter().any(Option::is_none) {
        let charges = agreement.charges.iter();
        says.extend(charges.map(|charge| words.charge(charge) + "."));
    }
    for (credit, plain) in agreement.credits.iter().zip(plain) {
        match plain {
            Some(plain) => says.extend(plain),
            None if agreement.credits.len() > 1 => {
                says.push([&*credit.id, ": ", &words.credit(credit)].concat());
            }
            None => says.push(words.credit(credit)),
        }
    }
    says.extend(sums::sentences(agreement));
    says
}

/// A share of the monthly fee by the figure of a month, which is what most agreements have.
fn in_bands(agreement: &Agreement, position: usize, credit: &Credit) -> Option<Vec<String>> {
    if !bands::is_plain(agreement, credit) || agreement.figures().count() != 1 {
        return None;
    }
    let charge = credit.of.as_ref().map(|of| &of.charge);
    let charge = agreement
        .charges
        .iter()
        .find(|one| Some(&one.id) == charge)?;
    let monthly = agreement
        .figures()
        .all(|(_, period, _)| period == crate::document::measure::Periods::MONTH);
    if !monthly {
        return None;
    }
    let fee = format::money(charge.amount, agreement.currency.as_deref().unwrap_or(""));
    let tiers = bands::bands(credit);
    let first = tiers.first()?;
    let mut parts = vec![fill(
        EN.credit_first,
        &[
            &format::percent(first.below),
            &format::percent(first.give),
            &fee,
        ],
    )];
    parts.extend(tiers.iter().skip(1).map(|tier| {
        let (below, give) = (format::percent(tier.below), format::percent(tier.give));
        fill(EN.credit_next, &[&below, &give])
    }));
    let exactly = fill(TERMS.exactly, &[&format::percent(first.below)]);
    let mut says = vec![format::long_list(&parts) + ".", exactly];
    let cap = bands::limit(agreement, position).and_then(|limit| agreement.limits[limit].cap);
    says.extend(cap.map(|cap| fill(TERMS.cap_is, &[&Words { agreement }.give(cap)])));
    Some(says)
}

fn example_of(question: &Question, answer: &Answer, zone: Zone) -> String {
    let logged = format::wall_of(question.logged, zone);
    let priority = &question.priority;
    let (day, time) = (format::long_day(logged.date()), format::time(logged));
    let clock = &answer.resolution.clock;
    let Some(due) = clock.due else {
        return fill(EN.never, &[priority, &day, &time]);
    };
    let due = format::wall(due, zone);
    let (due_day, due_time) = (format::spoken_day(due.date()), format::time(due));
    if question.pauses.is_empty() {
        return fill(EN.due, &[priority, &day, &time, &due_day, &due_time]);
    }
    let pauses: Vec<String> = question
        .pauses
        .iter()
        .map(|pause| waiting(pause, zone))
        .collect();
    let form = if clock.due_moves {
        EN.paused_still
    } else {
        EN.paused
    };
    let pauses = pauses.join(FINER.and.get());
    fill(form, &[priority, &day, &time, &pauses, &due_day, &due_time])
}

/// `waiting for customer on Monday from 11:00 to 13:30`.
fn waiting(pause: &Pause, zone: Zone) -> String {
    let why = match pause.reason.is_empty() {
        true => EN.paused_only.get().to_owned(),
        false => uncapitalised(&pause.reason),
    };
    let day = |local: Local| format::spoken_day(local.date());
    let from = format::wall_of(pause.from, zone);
    let Some(to) = pause.to.map(|to| format::wall_of(to, zone)) else {
        return fill(EN.waiting_since, &[&why, &day(from), &format::time(from)]);
    };
    let (began, ended) = (format::time(from), format::time(to));
    match from.date() == to.date() {
        true => {
            let weekday = format::weekday(from.date().weekday());
            fill(EN.waiting, &[&why, weekday, &began, &ended])
        }
        false => fill(
            EN.waiting_days,
            &[&why, &day(from), &began, &day(to), &ended],
        ),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::ui::state::Action;
    use crate::ui::state::Clause;

    fn example() -> State {
        State::example("2026-11-24T12:00:00Z".parse().unwrap())
    }

    fn of(agreement: &str) -> String {
        let agreement = Agreement::parse(agreement).unwrap();
        let (state, _) = example().apply(Action::Agreement(Clause::Name, Box::new(agreement)));
        assert!(state.refused.is_none(), "{:?}", state.refused);
        clause(&state)
    }

    /// The wording of the specification of the widget, but for what it leaves out: the data of the holidays,
    /// the measure, the amount of the fee; and statuses are quoted as tickets carry them.
    #[test]
    fn the_example_is_a_clause_that_can_be_signed() {
        let expected = "\
### Service levels: Standard support
**Service hours.** Monday to Friday, 09:00 to 17:30, Europe/London, except public holidays in England and Wales. \
The public holidays are those known in 2026-11.

| Priority | First reply | Resolution | Goal |
|---|---|---|---|
| P1 Critical | 15 minutes, around the clock | 4 hours, around the clock | 95% |
| P2 High | 1 service hour | 8 service hours | 95% |
| P3 Normal | 4 service hours | 3 days | 90% |
| P4 Low | 1 day | 10 days | 90% |

**Counting.** Only time inside service hours counts. One day is 8 hours 30 minutes of service time. \
The clock stops while the status is “Waiting for customer”. \
The clock stops while the status is “Waiting for supplier”, for at most 5 days.
**Compliance.** 95% of all resolution targets met, each month.
**Service credits.** Below 95% in a calendar month: 5% of the monthly fee of £12,000; below 90%: 10%; below 85%: 15%. \
Exactly 95% earns no credit. Cap 15%.
**Example.** A P2 ticket logged on Friday 20 November 2026 at 16:40, waiting for customer on Monday from 11:00 to 13:30, \
is due on Tuesday 24 November at 10:10.
";
        // Outside a browser there are no symbols of currencies.
        assert_eq!(clause(&example()).replace("GBP 12000", "£12,000"), expected);
    }

    /// An agreement that says something of everything, each with a word or number of its own that must be found.
    #[test]
    fn every_term_is_in_words() {
        let text = of(r#"{
            "version": 1, "name": "Gold | *net*", "timeZone": "Europe/Berlin", "currency": "EUR",
            "parties": { "provider": "Hosting_GmbH", "customer": "Shop AG" },
            "day": { "kind": "end-of-day" },
            "calendars": {
                "office": {
                    "hours": { "mon-thu": ["08:00-12:00", "13:00-17:15"], "fri": ["08:00-14:45"] },
                    "holidays": { "preset": "gb-eng", "data": "2026-11", "except": ["2026-12-28"],
                        "also": [{ "date": "2026-12-24", "name": "Christmas Eve" },
                                 { "date": "2026-12-31", "name": "Old year", "hours": ["09:00-11:00"] }] },
                    "overrides": { "2026-03-02": ["10:00-10:31"], "2026-03-03": ["10:00-10:32"], "2026-03-04": ["10:00-10:33"],
                        "2026-03-05": ["10:00-10:34"], "2026-03-06": ["10:00-10:35"], "2026-03-09": ["10:00-10:36"],
                        "2026-03-10": ["10:00-10:37"], "2026-03-11": [] },
                    "closures": [{ "from": "2026-08-03T00:00", "to": "2026-08-17T00:00", "name": "Works holiday" }],
                    "maintenance": { "sun": ["02:00-04:05"] }
                },
                "always": { "hours": { "mon-sun": ["00:00-24:00"] } }
            },
            "priorities": [{ "id": "A", "name": "Outage" }, { "id": "B", "name": "Fault" }],
            "pauses": [
                { "id": "c", "when": { "status": ["On hold", "Pending"] }, "atMost": "16h", "inTotal": "9h" },
                { "id": "n", "when": { "reason": ["No access"] }, "needsContact": true }
            ],
            "targets": [
                { "id": "a", "metric": "resolution", "when": { "priority": ["A"] }, "within": "1h30m", "calendar": "always", "goal": "97.5%" },
                { "id": "b", "metric": "resolution", "when": { "priority": ["B"] }, "within": "45m", "calendar": "office", "goal": "93%", "grace": "7m" },
                { "id": "u", "metric": "update", "within": "3h", "calendar": "office" }
            ],
            "rules": { "atRisk": "66%" },
            "measures": [{ "id": "m", "kind": "attainment", "of": ["a"], "goal": "96%", "period": "quarter" }],
            "charges": [{ "id": "retainer", "amount": "777.00", "per": "month" }],
            "credits": [{ "id": "c", "on": { "measure": "m" }, "as": { "kind": "bands", "bands": [{ "below": "96%", "give": "4%" }] }, "of": "retainer" }],
            "limits": [{ "cap": "11%", "of": "retainer", "per": "year", "over": ["c"] }],
            "warnings": [{ "id": "w", "at": { "kind": "used", "share": "71%" } }],
            "claim": { "kind": "days", "days": 31 },
            "reported": [{ "id": "csat", "goal": "88%", "period": "month" }]
        }"#);
        for said in [
            "Gold \\| \\*net\\*",
            "Hosting\\_GmbH",
            "Shop AG",
            "Europe/Berlin",
            "Monday to Thursday, 08:00 to 12:00 and 13:00 to 17:15; Friday, 08:00 to 14:45",
            "England and Wales",
            "2026-11",
            "Mon 28 Dec 2026",
            "Christmas Eve",
            "Old year",
            "09:00–11:00",
            "10:31",
            "10:37",
            "Wed 11 Mar 2026",
            "Works holiday",
            "02:00–04:05",
            "the end of the next business day",
            "“On hold” or “Pending”, for at most 16 hours",
            "9 h",
            "“No access”",
            "when you were told",
            "1 hour 30 minutes, around the clock",
            "97.5%",
            "45 service minutes",
            "93%",
            "7 m",
            "Update: 3 service hours",
            "66%",
            "96%",
            "each quarter",
            "777",
            "4%",
            "11%",
            "71%",
            "31",
            "csat",
            "88%",
        ] {
            assert!(text.contains(said), "{said} is not in\n{text}");
        }
    }
}
