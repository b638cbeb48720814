//! What calendars have beside their normal week, in sentences: zones of their own, weeks in turn, dates,
//! closures, maintenance, and calendars made of others.
//!
//! Pure. `hours` shows it; the calendars are edited as `text`.

use super::look;
use crate::document::agreement::{Agreement, Calendar};
use crate::document::choices::word;
use crate::document::combined::Combine;
use crate::document::hours::Period;
use crate::document::openings::Alternating;
use crate::map::Map;
use crate::time::{Date, Local};
use crate::ui::format;
use crate::ui::terms::week;
use crate::ui::text::finer::EN;
use crate::ui::text::terms::EN as TERMS;
use crate::ui::text::{Text, fill, t};
use crate::zone::Zone;

/// The most dates of a kind that are told one by one.
const MOST: usize = 6;

/// `Thu 31 Dec 2026`.
pub fn date(date: Date) -> String {
    format::dated(date)
}

fn moment(local: Local) -> String {
    format::dated_time(local)
}

fn periods(periods: &[Period]) -> String {
    let periods: Vec<String> = periods.iter().map(|&one| week::period(one)).collect();
    periods.join(EN.and.get())
}

/// What a calendar has beside its week and its holidays; of many dates the first ones.
#[inline(never)]
pub fn sentences(calendar: &Calendar) -> Vec<String> {
    told(calendar, MOST)
}

/// The same with every date.
pub fn all_sentences(calendar: &Calendar) -> Vec<String> {
    told(calendar, usize::MAX)
}

fn told(calendar: &Calendar, most: usize) -> Vec<String> {
    let mut says = Vec::new();
    if let Some(zone) = calendar.time_zone.as_deref().and_then(Zone::named) {
        says.push(fill(EN.own_zone, &[&format::city(zone)]));
    }
    turns(calendar.alternating.as_ref(), &mut says);
    for version in &calendar.versions {
        let hours = week::sentence(
            &version.hours,
            TERMS.around_the_clock.get(),
            TERMS.closed.get(),
        );
        says.push(fill(EN.version, &[&date(version.from), &hours]));
        turns(version.alternating.as_ref(), &mut says);
    }
    dates(
        &calendar.overrides,
        [EN.open_on, EN.closed_on],
        most,
        &mut says,
    );
    dates(&calendar.extra, [EN.extra_on, t("")], most, &mut says);
    dates(&calendar.breaks, [EN.break_on, t("")], most, &mut says);
    let closures = calendar.closures.iter().map(|closed| {
        fill(
            EN.closure,
            &[&moment(closed.from), &moment(closed.to), &closed.name],
        )
    });
    some(closures, most, &mut says);
    if !calendar.maintenance.is_empty() {
        let hours = week::sentence(&calendar.maintenance, TERMS.around_the_clock.get(), "");
        says.push(fill(EN.maintenance, &[&hours]));
    }
    says
}

/// The weeks in turn with the hours told last.
fn turns(alternating: Option<&Alternating>, says: &mut Vec<String>) {
    let Some(weeks) = alternating else {
        return;
    };
    says.push(fill(EN.turn_first, &[&date(weeks.from)]));
    for (position, hours) in weeks.then.iter().enumerate() {
        let hours = week::sentence(hours, TERMS.around_the_clock.get(), TERMS.closed.get());
        says.push(fill(EN.turn, &[&(position + 1).to_string(), &hours]));
    }
}

/// One sentence a date, another one where it has no periods; a date without either is not told.
fn dates(
    dates: &Map<Date, Vec<Period>>,
    [open, closed]: [Text; 2],
    most: usize,
    says: &mut Vec<String>,
) {
    let told = dates.iter().filter_map(|(on, hours)| {
        let form = if hours.is_empty() { closed } else { open };
        (!form.is_empty()).then(|| fill(form, &[&date(*on), &periods(hours)]))
    });
    some(told, most, says);
}

/// The first of some sentences, and how many there are more.
fn some(sentences: impl Iterator<Item = String>, most: usize, says: &mut Vec<String>) {
    let mut more = 0;
    for (position, sentence) in sentences.enumerate() {
        if position < most {
            says.push(sentence);
        } else {
            more += 1;
        }
    }
    if more > 0 {
        says.push(fill(EN.further, &[&more.to_string()]));
    }
}

/// The calendars that are made of others.
#[inline(never)]
pub fn combined(agreement: &Agreement) -> Vec<String> {
    let combined = agreement.combined.iter();
    combined
        .map(|(id, made)| {
            let form = look(&EN.combine, word(Combine::WORDS, &made.combine));
            fill(form, &[id, &made.of.join(EN.and.get())])
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calendars_say_what_they_have_beside_their_week() {
        for (json, expected) in [
            (r#""hours": { "mon": ["09:00-17:00"] }"#, ""),
            (
                r#""hours": { "mon": ["09:00-17:00"] }, "timeZone": "America/New_York""#,
                "In New York time, whatever the agreement’s zone.",
            ),
            (
                r#""hours": { "mon-fri": ["09:00-17:00"] },
                   "alternating": { "from": "2026-01-05", "then": [{ "mon-thu": ["08:00-18:00"] }, {}] }"#,
                "Weeks in turn: these hours hold in the week of Mon 5 Jan 2026. \
                 Week 1 after it: Mon–Thu, 08:00–18:00. Week 2 after it: Closed.",
            ),
            (
                r#""hours": { "mon-fri": ["09:00-17:00"] },
                   "versions": [{ "from": "2026-04-01", "hours": { "mon-fri": ["08:00-18:00"] } },
                                { "from": "2027-01-01", "hours": { "mon": ["09:00-17:00"] },
                                  "alternating": { "from": "2027-01-04", "then": [{ "tue": ["09:00-17:00"] }] } }]"#,
                "From Wed 1 Apr 2026 on: Mon–Fri, 08:00–18:00. \
                 From Fri 1 Jan 2027 on: Mon, 09:00–17:00. \
                 Weeks in turn: these hours hold in the week of Mon 4 Jan 2027. \
                 Week 1 after it: Tue, 09:00–17:00.",
            ),
            (
                r#""hours": { "mon": ["09:00-17:00"] },
                   "overrides": { "2026-12-24": ["09:00-12:00"], "2026-12-31": [] },
                   "extra": { "2026-11-28": ["09:00-12:00", "13:00-15:00"] },
                   "breaks": { "2026-11-30": ["12:00-13:00"] }"#,
                "On Thu 24 Dec 2026 open 09:00–12:00 in place of the week’s hours. \
                 On Thu 31 Dec 2026 closed in place of the week’s hours. \
                 On Sat 28 Nov 2026 also open 09:00–12:00, 13:00–15:00. \
                 On Mon 30 Nov 2026 closed 12:00–13:00.",
            ),
            (
                r#""hours": { "mon": ["09:00-17:00"] },
                   "closures": [{ "from": "2026-12-24T12:00", "to": "2027-01-02T09:00", "name": "Shutdown" }],
                   "maintenance": { "sun": ["02:00-04:00"] }"#,
                "Closed from Thu 24 Dec 2026, 12:00 to Sat 2 Jan 2027, 09:00: Shutdown. \
                 Closed every week for maintenance: Sun, 02:00–04:00.",
            ),
        ] {
            let calendar = Calendar::parse(&["{", json, "}"].concat()).expect(json);
            assert_eq!(sentences(&calendar).join(" "), expected, "{json}");
        }
    }

    #[test]
    fn many_dates_are_told_by_number() {
        let mut calendar = Calendar::always();
        for day in 1..=9 {
            let date = Date::from_ymd(2026, 12, day).expect("a date");
            calendar.extra.insert(date, vec![Period::DAY]);
        }
        let said = sentences(&calendar);
        assert_eq!(said.len(), MOST + 1);
        assert_eq!(said[MOST], "And 3 more dates.");
    }

    #[test]
    fn combined_calendars_say_how() {
        let mut agreement = crate::example::agreement();
        agreement.combined = crate::document::read(
            r#"{ "both": { "combine": "all", "of": ["office", "always"] },
                 "either": { "combine": "any", "of": ["office", "always"] },
                 "rest": { "combine": "except", "of": ["always", "office"] } }"#,
            "",
        )
        .expect("calendars");
        assert_eq!(
            combined(&agreement).join(" "),
            "both: open when all of office, always are. either: open when any of office, always is. \
             rest: open when the first of always, office is and none of the rest."
        );
    }
}
