//! Own days from an iCalendar file (RFC 5545), as calendars and web sites export them.
//!
//! Events become days of [`Holidays::also`](crate::document::agreement::Holidays::also): whole days are
//! closed, a timed event closes its part of the week's hours. Only events that recur yearly are followed;
//! whatever else says when an event is and cannot be read leaves that event out, with an issue that names
//! the line. Properties that say nothing about the time (`DESCRIPTION`, `LOCATION` …) are not looked at.

use crate::document::agreement::OwnDay;
use crate::document::hours::{Period, WEEKDAYS, Week};
use crate::issue::Issue;
use crate::map::Map;
use crate::sentence::{Sentence, said};
use crate::span::{self, Span};
use crate::time::{DAY, Date};
use crate::zone::Zone;
use std::borrow::Cow;
use std::ops::RangeInclusive;

/// The most issues that are told one by one.
const MOST_ISSUES: usize = 50;

/// The most work on one file: days looked at for recurrences, and [`CLOSING`] for each day closed.
const MOST_STEPS: i64 = 10_000_000;

/// What closing a day counts for; it takes memory besides.
const CLOSING: i64 = 50;

/// What was read.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Import {
    /// The days, in order, one a date.
    pub days: Vec<OwnDay>,
    /// Events read, also those without a day in these years.
    pub events: usize,
    /// What could not be read, each with its line as the path.
    pub issues: Vec<Issue>,
}

/// Reads the days of some years.
///
/// `hours` is the week of which timed events close a part, `zone` the agreement's: in it days are counted
/// and times without a zone of their own are read.
///
/// ```
/// use sla_calculator::{document::hours::Week, holidays::ics, zone::Zone};
/// let text = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Founders' Day\nDTSTART;VALUE=DATE:20200914\n\
///     RRULE:FREQ=YEARLY\nEND:VEVENT\nEND:VCALENDAR\n";
/// let read = ics::read(text, 2026..=2027, &Week::always(), Zone::UTC);
/// let dates: Vec<String> = read.days.iter().map(|day| day.date.to_string()).collect();
/// assert_eq!((dates.join(" ").as_str(), read.events), ("2026-09-14 2027-09-14", 1));
/// ```
pub fn read(text: &str, years: RangeInclusive<i32>, hours: &Week, zone: Zone) -> Import {
    let mut reader = Reader {
        years: *years.start().max(&1970)..=*years.end().min(&2199),
        zone,
        closures: Map::new(),
        steps: MOST_STEPS,
        import: Import::default(),
        untold: 0,
    };
    reader.text(text);
    reader.days(hours);
    if reader.untold > 0 {
        let message = said!("And {0} more that cannot be read.", reader.untold);
        reader
            .import
            .issues
            .push(Issue::new("", "bad-ics", message));
    }
    reader.import
}

/// What closes a date so far.
struct Closure {
    names: Vec<String>,
    /// Seconds after midnight that are closed.
    parts: Vec<Span>,
    /// The line of the first event.
    line: usize,
}

struct Reader {
    years: RangeInclusive<i32>,
    zone: Zone,
    closures: Map<Date, Closure>,
    steps: i64,
    import: Import,
    untold: usize,
}

/// A date or a time as an event writes it, on the wall of its own zone.
#[derive(Clone, Copy)]
struct Moment {
    date: Date,
    /// Seconds after midnight, unless it is a whole day.
    time: Option<i64>,
    /// The agreement's if it names none.
    zone: Option<Zone>,
}

/// The parameters of a property, names in capitals.
type Parameters = Vec<(String, String)>;

/// An event that is being read.
#[derive(Default)]
struct Event {
    line: usize,
    summary: String,
    start: Option<Moment>,
    end: Option<Moment>,
    duration: Option<i64>,
    rule: Option<Rule>,
    more: Vec<Moment>,
    except: Vec<Moment>,
    /// What cannot be read, and the line.
    fault: Option<(usize, Sentence)>,
}

/// A yearly recurrence; empty lists follow the first date.
#[derive(Default)]
struct Rule {
    interval: i32,
    count: Option<usize>,
    until: Option<Moment>,
    months: Vec<i64>,
    month_days: Vec<i64>,
    /// Weekday and which of them, 0 for each.
    weekdays: Vec<(usize, i64)>,
    positions: Vec<i64>,
}

impl Reader {
    fn issue(&mut self, line: usize, message: Sentence) {
        if self.import.issues.len() < MOST_ISSUES {
            let issue = Issue::new(format!("line {line}"), "bad-ics", message);
            self.import.issues.push(issue);
        } else {
            self.untold += 1;
        }
    }

    fn text(&mut self, text: &str) {
        let mut inside: Vec<String> = Vec::new();
        // With how deep inside other components it began.
        let mut open: Option<(usize, Event)> = None;
        let mut calendars = 0;
        for (line, content) in unfolded(text) {
            if content.trim().is_empty() {
                continue;
            }
            let Some((name, parameters, value)) = property(&content) else {
                let message = said!(
                    "This is no line of an iCalendar file: it has a name, a colon and a value. Export the calendar once more."
                );
                self.issue(line, message);
                continue;
            };
            let component = value.trim().to_ascii_uppercase();
            match (name.as_str(), &mut open) {
                ("BEGIN", _) => {
                    calendars += usize::from(component == "VCALENDAR");
                    let other = ["VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY"];
                    if component == "VEVENT" && open.is_none() {
                        let event = Event {
                            line,
                            ..Event::default()
                        };
                        open = Some((inside.len(), event));
                    } else if other.contains(&component.as_str()) {
                        let message = said!(
                            "{0} is left out here: only events that stand by themselves close days.",
                            component
                        );
                        self.issue(line, message);
                    }
                    inside.push(component);
                }
                ("END", _) => {
                    if inside.pop() != Some(component) {
                        self.issue(
                            line,
                            said!("This ends what did not begin: export the calendar once more."),
                        );
                    }
                    if let Some((_, event)) = open.take_if(|(depth, _)| inside.len() <= *depth) {
                        self.event(event);
                    }
                }
                // Alarms inside an event have times of their own.
                (_, Some((depth, event))) if inside.len() == *depth + 1 => {
                    if let Err(fault) = event.property(&name, &parameters, value) {
                        event.fault.get_or_insert((line, fault));
                    }
                }
                _ => {}
            }
        }
        if let Some((_, event)) = open {
            self.issue(
                event.line,
                said!(
                    "This event does not end: the file is cut off. Export the calendar once more."
                ),
            );
        }
        if calendars == 0 {
            self.issue(1, said!("This is no iCalendar file: one begins with BEGIN:VCALENDAR. Choose a file that ends in .ics."));
        }
    }

    fn event(&mut self, mut event: Event) {
        let read = match event.fault.take() {
            Some(fault) => Err(fault),
            None => self
                .occurrences(&event)
                .map_err(|fault| (event.line, fault)),
        };
        match read {
            Ok(closed) => {
                self.import.events += 1;
                for span in closed {
                    self.close(&event, span);
                }
            }
            Err((line, fault)) => {
                let message = match &*event.summary {
                    "" => said!("An event is left out: {0}", fault),
                    name => said!("{0} is left out: {1}", name, fault),
                };
                self.issue(line, message);
            }
        }
    }

    /// The wall time that an event closes within the years, in the agreement's zone.
    fn occurrences(&mut self, event: &Event) -> Result<Vec<Span>, Sentence> {
        let start = event
            .start
            .ok_or_else(|| said!("it has no DTSTART. Give it a date."))?;
        let local = |moment: Moment| moment.local(self.zone);
        let length = match (event.end, event.duration) {
            (Some(end), _) if end.time.is_some() != start.time.is_some() => {
                return Err(said!(
                    "DTSTART and DTEND must both be dates or both be times."
                ));
            }
            (Some(end), _) => local(end) - local(start),
            (None, Some(duration)) => duration,
            (None, None) if start.time.is_none() => DAY,
            (None, None) => {
                return Err(said!(
                    "it has a time and no end. Give it an end, or make it last all day."
                ));
            }
        };
        if length <= 0 {
            return Err(said!("it ends before it has begun. Correct its end."));
        }
        if length > 366 * DAY {
            return Err(said!("it lasts longer than a year. Correct its end."));
        }
        let mut dates = vec![start.date];
        if let Some(rule) = &event.rule {
            let first = (*self.years.start() - 2).max(start.date.year());
            rule.follow(
                start,
                first..=*self.years.end(),
                self.zone,
                &mut self.steps,
                &mut dates,
            );
        }
        let mut starts: Vec<i64> = dates
            .iter()
            .map(|&date| Moment { date, ..start }.local(self.zone))
            .collect();
        starts.extend(event.more.iter().map(|&more| {
            // A date alone is at the event's own time.
            let time = more.time.or(start.time);
            Moment { time, ..more }.local(self.zone)
        }));
        let excepted = |at: i64| {
            event.except.iter().any(|except| match except.time {
                Some(_) => except.local(self.zone) == at,
                None => except.date.days() == at.div_euclid(DAY),
            })
        };
        starts.sort_unstable();
        starts.dedup();
        let closed = starts.len() as i64 * (length / DAY + 1);
        self.steps -= closed * CLOSING + (starts.len() * event.except.len()) as i64;
        if self.steps <= 0 {
            return Err(said!(
                "the file says more than can be read. Export fewer events."
            ));
        }
        starts.retain(|&at| !excepted(at));
        Ok(starts
            .into_iter()
            .map(|at| Span::new(at, at + length))
            .collect())
    }

    fn close(&mut self, event: &Event, closed: Span) {
        let mut day = closed.from.div_euclid(DAY);
        while day * DAY < closed.to {
            let date = Date::from_days(day);
            let midnight = day * DAY;
            day += 1;
            if !self.years.contains(&date.year()) {
                continue;
            }
            let part = closed.and(Span::new(midnight, midnight + DAY));
            let closure = self.closures.get_or_insert_with(date, || Closure {
                names: Vec::new(),
                parts: Vec::new(),
                line: event.line,
            });
            closure
                .parts
                .push(Span::new(part.from - midnight, part.to - midnight));
            if closure.names.len() < 4
                && !event.summary.is_empty()
                && !closure.names.contains(&event.summary)
            {
                closure.names.push(event.summary.clone());
            }
        }
    }

    /// What is left of the hours on the dates that are closed wholly or in part.
    fn days(&mut self, week: &Week) {
        for (date, mut closure) in std::mem::take(&mut self.closures) {
            span::merge(&mut closure.parts);
            let weekday = date.weekday();
            let spans = |periods: &[Period], shift: i64| -> Vec<Span> {
                let of = |period: &Period| {
                    Span::new(
                        i64::from(period.open) - shift,
                        i64::from(period.end()) - shift,
                    )
                };
                periods.iter().map(of).collect()
            };
            let whole = closure.parts == [Span::new(0, DAY)];
            let mut open = spans(&week.0[weekday], 0);
            span::merge(&mut open);
            let left = span::subtract(&open, &closure.parts);
            let mut hours = Vec::new();
            if !whole {
                let night = spans(&week.0[(weekday + 6) % 7], DAY);
                let touched = |night: &Span| closure.parts.iter().any(|part| part.from < night.to);
                if left == open && !night.iter().any(touched) {
                    // Outside of the hours it closes nothing.
                    continue;
                }
                // A closed day would close the end of the night, too.
                let closes = |night: &Span| night.to > 0 && (left.is_empty() || touched(night));
                if night.iter().any(closes) {
                    let message = said!(
                        "{0} closes a part of the night shift of the day before, which a day cannot say. Add it as a break of the calendar.",
                        date
                    );
                    self.issue(closure.line, message);
                    continue;
                }
                let time = |seconds: i64| u32::try_from(seconds).unwrap_or_default();
                hours.extend(left.iter().map(|span| Period {
                    open: time(span.from % DAY),
                    close: time(if span.to > DAY {
                        span.to - DAY
                    } else {
                        span.to
                    }),
                }));
            }
            let name = match closure.names.as_slice() {
                [] => "Holiday".to_owned(),
                names => names.join("; "),
            };
            self.import.days.push(OwnDay { date, name, hours });
        }
    }
}

impl Event {
    /// Takes a property that says when the event is, or what it is called.
    fn property(
        &mut self,
        name: &str,
        parameters: &[(String, String)],
        value: &str,
    ) -> Result<(), Sentence> {
        let moments = || {
            value
                .split(',')
                .map(|value| moment(value, parameters))
                .collect::<Result<Vec<_>, _>>()
        };
        match name {
            "SUMMARY" => self.summary = unescaped(value),
            "DTSTART" => self.start = Some(moment(value, parameters)?),
            "DTEND" => self.end = Some(moment(value, parameters)?),
            "DURATION" => {
                self.duration = Some(duration(value).ok_or_else(|| {
                    said!("its DURATION cannot be read. Write one such as P1D or PT4H.")
                })?)
            }
            "RRULE" if self.rule.is_some() => {
                return Err(said!("it has two recurrences. Make two events of it."));
            }
            "RRULE" => self.rule = Some(rule(value)?),
            "RDATE" => self.more.extend(moments()?),
            "EXDATE" => self.except.extend(moments()?),
            "EXRULE" => return Err(said!("EXRULE is not read. List the dates in EXDATE.")),
            "RECURRENCE-ID" => {
                return Err(said!(
                    "it changes one date of another event. Exclude the date there with EXDATE, and make this an event of its own."
                ));
            }
            "STATUS" if value.trim().eq_ignore_ascii_case("CANCELLED") => {
                return Err(said!("it is cancelled."));
            }
            _ => {}
        }
        Ok(())
    }
}

impl Moment {
    /// Seconds on the wall of the agreement's zone.
    fn local(self, home: Zone) -> i64 {
        let wall = self.date.midnight().0 + self.time.unwrap_or(0);
        match self.zone {
            Some(zone) if self.time.is_some() => {
                let instant = zone.instant(wall).instant;
                instant + i64::from(home.offset(instant).seconds)
            }
            _ => wall,
        }
    }
}

impl Rule {
    /// Adds the dates of the years after the first one; a count begins with the event's own start.
    fn follow(
        &self,
        start: Moment,
        years: RangeInclusive<i32>,
        home: Zone,
        steps: &mut i64,
        dates: &mut Vec<Date>,
    ) {
        // Whole days end with a date, whatever the zone says of the hour.
        let until = self.until.map_or(i64::MAX, |until| match until.time {
            Some(_) if start.time.is_some() => until.local(home),
            _ => until.date.midnight().0 + DAY - 1,
        });
        let mut left = self
            .count
            .map_or(usize::MAX, |count| count.saturating_sub(1));
        // A count has to be counted from the start.
        let skipped = match self.count {
            None => (*years.start() - start.date.year()) / self.interval,
            Some(_) => 0,
        };
        let mut year = start.date.year() + skipped * self.interval;
        while year <= *years.end() && left > 0 && *steps > 0 {
            *steps -= 366;
            for date in self.of_year(year, start.date) {
                if date <= start.date {
                    continue;
                }
                if left == 0 || (Moment { date, ..start }).local(home) > until {
                    return;
                }
                left -= 1;
                dates.push(date);
            }
            year = year.saturating_add(self.interval);
        }
    }

    /// The dates of one year, in order.
    fn of_year(&self, year: i32, start: Date) -> Vec<Date> {
        let by_start = self.month_days.is_empty() && self.weekdays.is_empty();
        let mut found = Vec::new();
        let of_month =
            |month: u32| (1..=31).filter_map(move |day| Date::from_ymd(year, month, day));
        for month in 1..=12 {
            let wanted = match self.months.as_slice() {
                [] => !by_start || month == start.month(),
                months => months.contains(&i64::from(month)),
            };
            if !wanted {
                continue;
            }
            let length = of_month(month).count() as i64;
            for date in of_month(month) {
                let day = i64::from(date.day());
                let on_day = match self.month_days.as_slice() {
                    [] => !by_start || date.day() == start.day(),
                    days => days.contains(&day) || days.contains(&(day - length - 1)),
                };
                if on_day && self.on_weekday(date, day, length) {
                    found.push(date);
                }
            }
        }
        if self.positions.is_empty() {
            return found;
        }
        let count = found.len() as i64;
        let chosen = |place: i64| {
            self.positions.contains(&(place + 1)) || self.positions.contains(&(place - count))
        };
        let mut place = 0..;
        found.retain(|_| place.next().is_some_and(chosen));
        found
    }

    /// Whether the weekday is wanted: the n-th of its month, or of the year where no month is named.
    fn on_weekday(&self, date: Date, day: i64, length: i64) -> bool {
        let (day, length) = match self.months.as_slice() {
            [] => {
                let new_year = |year| Date::from_ymd(year, 1, 1).map_or(0, Date::days);
                let (first, next) = (new_year(date.year()), new_year(date.year() + 1));
                (date.days() - first + 1, next - first)
            }
            _ => (day, length),
        };
        let (nth, last) = ((day - 1) / 7 + 1, -((length - day) / 7 + 1));
        let fits = |&(weekday, which): &(usize, i64)| {
            weekday == date.weekday() && [0, nth, last].contains(&which)
        };
        self.weekdays.is_empty() || self.weekdays.iter().any(fits)
    }
}

/// The lines with those joined that go on with a space or a tab, each with the number of its first.
fn unfolded(text: &str) -> Vec<(usize, Cow<'_, str>)> {
    let mut lines: Vec<(usize, Cow<'_, str>)> = Vec::new();
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    for (position, line) in text.split('\n').enumerate() {
        let line = line.strip_suffix('\r').unwrap_or(line);
        match (line.strip_prefix([' ', '\t']), lines.last_mut()) {
            (Some(rest), Some((_, before))) => before.to_mut().push_str(rest),
            _ => lines.push((position + 1, Cow::Borrowed(line))),
        }
    }
    lines
}

/// Name and parameters in capitals, and the value: `DTSTART;VALUE=DATE:20261224`.
fn property(line: &str) -> Option<(String, Parameters, &str)> {
    let mut quoted = false;
    let mut ends = line.char_indices().filter(|&(_, letter)| {
        quoted ^= letter == '"';
        !quoted && (letter == ';' || letter == ':')
    });
    let (mut from, mut parts, mut colon) = (0, Vec::new(), None);
    for (at, letter) in ends.by_ref() {
        parts.push(&line[from..at]);
        from = at + 1;
        if letter == ':' {
            colon = Some(at);
            break;
        }
    }
    let value = &line[colon? + 1..];
    let name = parts
        .first()
        .filter(|name| !name.is_empty())?
        .to_ascii_uppercase();
    let parameter = |part: &&str| {
        let (key, value) = part.split_once('=')?;
        Some((key.to_ascii_uppercase(), value.trim_matches('"').to_owned()))
    };
    Some((
        name,
        parts[1..].iter().filter_map(parameter).collect(),
        value,
    ))
}

/// `20261224`, `20261224T130000` or `20261224T130000Z`, maybe with the zone in `TZID`.
fn moment(value: &str, parameters: &[(String, String)]) -> Result<Moment, Sentence> {
    let value = value.trim();
    let unread = || {
        said!(
            "\"{0}\" is no date that can be read. Write one such as 20261224 or 20261224T130000.",
            value
        )
    };
    let (date, time) = match value.split_once('T') {
        Some((date, time)) => (date, Some(time)),
        None => (value, None),
    };
    let date = digits(date, 8).and_then(|date| {
        let part = |number: i64| u32::try_from(number).ok();
        // Yearly days may have begun before the times that the engine counts.
        let year = i32::try_from(date / 10_000)
            .ok()
            .filter(|year| (1600..2200).contains(year))?;
        Date::from_ymd(year, part(date / 100 % 100)?, part(date % 100)?)
    });
    let date = date.ok_or_else(unread)?;
    let Some(time) = time else {
        return Ok(Moment {
            date,
            time: None,
            zone: None,
        });
    };
    let (time, utc) = match time.strip_suffix('Z') {
        Some(time) => (time, true),
        None => (time, false),
    };
    let time = digits(time, 6).ok_or_else(unread)?;
    let (hours, minutes, seconds) = (time / 10_000, time / 100 % 100, time % 100);
    // A leap second is the first of the next minute.
    if hours > 23 || minutes > 59 || seconds > 60 {
        return Err(unread());
    }
    let named = parameters.iter().find(|(key, _)| key == "TZID");
    let zone = match named {
        _ if utc => Some(Zone::UTC),
        None => None,
        Some((_, name)) => Some(Zone::named(name).ok_or_else(|| {
            said!("its time zone \"{0}\" is not known. Use an IANA name such as Europe/London, or a time without a zone.", name)
        })?),
    };
    Ok(Moment {
        date,
        time: Some(hours * 3600 + minutes * 60 + seconds),
        zone,
    })
}

/// A number of so many digits.
fn digits(text: &str, length: usize) -> Option<i64> {
    let plain = text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

/// Seconds of `P1W`, `P2D`, `PT4H30M`; a day is one of the wall.
fn duration(value: &str) -> Option<i64> {
    let rest = value
        .trim()
        .strip_prefix('+')
        .unwrap_or(value.trim())
        .strip_prefix('P')?;
    let (mut total, mut number, mut timed) = (0_i64, String::new(), false);
    for letter in rest.chars() {
        let unit = match letter {
            'T' if number.is_empty() => {
                timed = true;
                continue;
            }
            '0'..='9' => {
                number.push(letter);
                continue;
            }
            'W' if !timed => 7 * DAY,
            'D' if !timed => DAY,
            'H' if timed => 3600,
            'M' if timed => 60,
            'S' if timed => 1,
            _ => return None,
        };
        // More than nine digits are no length of an event.
        let count: i64 = Some(number.as_str())
            .filter(|number| number.len() < 10)?
            .parse()
            .ok()?;
        total = total.saturating_add(count * unit);
        number.clear();
    }
    number.is_empty().then_some(total)
}

/// `FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO`.
fn rule(value: &str) -> Result<Rule, Sentence> {
    let mut rule = Rule {
        interval: 1,
        ..Rule::default()
    };
    let mut yearly = false;
    for part in value.trim().split(';').filter(|part| !part.is_empty()) {
        let (key, value) = part.split_once('=').unwrap_or((part, ""));
        let unread = || {
            said!(
                "\"{0}\" in its RRULE cannot be read. List its dates in RDATE instead.",
                part
            )
        };
        let whole = |text: &str| text.trim().parse::<i64>().ok();
        let list = |limit: i64, negative: bool| {
            let fits =
                |number: &i64| *number != 0 && number.abs() <= limit && (negative || *number > 0);
            let mut numbers = value
                .split(',')
                .map(|text| whole(text).filter(fits))
                .collect::<Option<Vec<_>>>()
                .ok_or_else(unread)?;
            numbers.sort_unstable();
            numbers.dedup();
            Ok::<_, Sentence>(numbers)
        };
        let positive = || whole(value).filter(|&number| number > 0).ok_or_else(unread);
        match key.to_ascii_uppercase().as_str() {
            "FREQ" if value.eq_ignore_ascii_case("YEARLY") => yearly = true,
            "FREQ" => {
                return Err(said!(
                    "it recurs {0}, and only YEARLY is read. List its dates in RDATE instead.",
                    value
                ));
            }
            "INTERVAL" => rule.interval = positive()?.min(1_000) as i32,
            "COUNT" => rule.count = Some(positive()? as usize),
            "UNTIL" => rule.until = Some(moment(value, &[])?),
            "BYMONTH" => rule.months = list(12, false)?,
            "BYMONTHDAY" => rule.month_days = list(31, true)?,
            "BYSETPOS" => rule.positions = list(366, true)?,
            "BYDAY" => {
                let weekday = |text: &str| {
                    let text = text.trim();
                    let (which, day) = text.split_at_checked(text.len().checked_sub(2)?)?;
                    let which = if which.is_empty() {
                        0
                    } else {
                        whole(which).filter(|which| *which != 0 && which.abs() <= 53)?
                    };
                    let day = WEEKDAYS
                        .iter()
                        .position(|name| name[..2].eq_ignore_ascii_case(day))?;
                    Some((day, which))
                };
                let mut days = value
                    .split(',')
                    .map(weekday)
                    .collect::<Option<Vec<_>>>()
                    .ok_or_else(unread)?;
                days.sort_unstable();
                days.dedup();
                rule.weekdays = days;
            }
            // Where a week begins matters to weekly rules only.
            "WKST" => {}
            _ => return Err(unread()),
        }
    }
    if yearly {
        Ok(rule)
    } else {
        Err(said!("its RRULE has no FREQ. Write FREQ=YEARLY."))
    }
}

/// Text without its escapes, on one line.
fn unescaped(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    let mut letters = value.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => match letters.next() {
                Some('n' | 'N') => text.push(' '),
                Some(escaped) => text.push(escaped),
                None => {}
            },
            control if control.is_control() => {}
            _ => text.push(letter),
        }
    }
    // As long as a name may be.
    text.trim().chars().take(200).collect()
}
