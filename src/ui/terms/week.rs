//! A week of service hours in words: `Mon–Fri, 09:00–17:30`.
//!
//! Pure; `hours` shows it, `document::hours` measures it.

use crate::document::hours::{Period, Week};
use crate::ui::format::{self, joined};
use crate::ui::text::units::EN as UNITS;

/// The days that have the same hours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Runs of days, first and last, Monday = 0.
    pub runs: Vec<(usize, usize)>,
    /// Their periods; none if they are closed.
    pub periods: Vec<Period>,
}

/// The days by their hours, in the order of their first day.
pub fn groups(week: &Week) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for (day, periods) in week.0.iter().enumerate() {
        match groups.iter_mut().find(|group| group.periods == *periods) {
            None => groups.push(Group {
                runs: vec![(day, day)],
                periods: periods.clone(),
            }),
            Some(group) => match group.runs.last_mut() {
                Some(run) if run.1 + 1 == day => run.1 = day,
                _ => group.runs.push((day, day)),
            },
        }
    }
    groups
}

fn format_span(period: Period, to: &str) -> String {
    let (open, close) = (
        format::time_of_day(period.open),
        format::time_of_day(close(period)),
    );
    [&*open, to, &close].concat()
}

/// `09:00–17:30`.
pub fn period(period: Period) -> String {
    format_span(period, "–")
}

/// When a period closes on the wall, with midnight as `24:00`.
pub fn close(period: Period) -> u32 {
    if period.close == 0 {
        86_400
    } else {
        period.close
    }
}

/// The days of some runs, each by its `name`; `to` stands inside a run, `and` between runs.
fn days(runs: &[(usize, usize)], name: fn(usize) -> &'static str, to: &str, and: &str) -> String {
    let mut text = String::new();
    for (position, &(first, last)) in runs.iter().enumerate() {
        if position > 0 {
            text.push_str(and);
        }
        text.push_str(name(first));
        if last > first {
            text.push_str(to);
            text.push_str(name(last));
        }
    }
    text
}

/// `Mon–Fri, 09:00–17:30; Sat, 10:00–12:00`: only what is open.
pub fn sentence(week: &Week, always: &str, never: &str) -> String {
    if week.is_always() {
        return always.to_owned();
    }
    let open = |group: &Group| {
        let periods: Vec<String> = group.periods.iter().map(|&one| period(one)).collect();
        let days = days(&group.runs, format::short_weekday, "–", &UNITS.comma);
        [&*days, &*UNITS.comma, &*format::list(&periods)].concat()
    };
    let groups: Vec<String> = groups(week)
        .iter()
        .filter(|group| !group.periods.is_empty())
        .map(open)
        .collect();
    if groups.is_empty() {
        never.to_owned()
    } else {
        format::long_list(&groups)
    }
}

/// `Monday to Friday, 09:00 to 17:30; Saturday, 10:00 to 12:00`: only what is open, written out.
pub fn written(week: &Week, to: &str, and: &str) -> String {
    let open = |group: &Group| {
        let span = |&one: &Period| format_span(one, to);
        let periods: Vec<String> = group.periods.iter().map(span).collect();
        let days = days(&group.runs, format::weekday, to, and);
        [&*days, &*UNITS.comma, &*joined(&periods, and)].concat()
    };
    let open: Vec<String> = groups(week)
        .iter()
        .filter(|group| !group.periods.is_empty())
        .map(open)
        .collect();
    format::long_list(&open)
}

/// `Open Monday to Friday, 09:00 to 17:30. Closed Saturday and Sunday.`: all of it, for the ear.
pub fn spoken(week: &Week, open: &str, closed: &str, to: &str, and: &str) -> String {
    let sentence = |group: &Group| {
        let days = days(&group.runs, format::weekday, to, and);
        if group.periods.is_empty() {
            return [closed, &days, "."].concat();
        }
        let periods: Vec<String> = group
            .periods
            .iter()
            .map(|&one| format_span(one, to))
            .collect();
        [open, &days, &UNITS.comma, &joined(&periods, and), "."].concat()
    };
    let sentences: Vec<String> = groups(week).iter().map(sentence).collect();
    joined(&sentences, " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weeks_are_written_by_groups_of_days() {
        for (json, expected, heard) in [
            (
                r#"{"mon-fri":["09:00-17:30"]}"#,
                "Mon–Fri, 09:00–17:30",
                "Open Monday to Friday, 09:00 to 17:30. Closed Saturday to Sunday.",
            ),
            (
                r#"{"mon-thu":["09:00-12:00","13:00-17:30"],"fri":["09:00-12:00"]}"#,
                "Mon–Thu, 09:00–12:00, 13:00–17:30; Fri, 09:00–12:00",
                "Open Monday to Thursday, 09:00 to 12:00 and 13:00 to 17:30. Open Friday, 09:00 to 12:00. Closed Saturday to Sunday.",
            ),
            (
                r#"{"mon":["22:00-06:00"],"wed":["22:00-06:00"]}"#,
                "Mon, Wed, 22:00–06:00",
                "Open Monday and Wednesday, 22:00 to 06:00. Closed Tuesday and Thursday to Sunday.",
            ),
            (
                r#"{"mon-sun":["00:00-00:00"]}"#,
                "Around the clock",
                "Open Monday to Sunday, 00:00 to 24:00.",
            ),
            ("{}", "No open hours", "Closed Monday to Sunday."),
        ] {
            let week: Week = crate::document::read(json, "").expect(json);
            assert_eq!(
                sentence(&week, "Around the clock", "No open hours"),
                expected
            );
            assert_eq!(spoken(&week, "Open ", "Closed ", " to ", " and "), heard);
        }
    }
}
