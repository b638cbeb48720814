//! The real log against a brute-force oracle: for every ticket each minute is looked at, one by one.
//!
//! The oracle shares nothing with the importer or the engine: it splits the file at commas, counts
//! days with its own calendar, knows the clock changes of 2016 by heart and follows the states
//! itself. It is slow and plain on purpose; where it and the engine disagree, one of them is wrong.
#![allow(clippy::unwrap_used)]

use flate2::read::GzDecoder;
use sla_calculator::clock::{Note, Status};
use sla_calculator::document::Document;
use sla_calculator::document::agreement::Metric;
use sla_calculator::holidays::HolidayData;
use sla_calculator::import::{self, Options};
use sla_calculator::time::Instant;
use std::io::Read as _;
use std::sync::Arc;

/// Minutes since 1970-01-01T00:00.
type Minute = i64;

/// The zones the oracle knows, in 2016 and up to the spring of 2017.
#[derive(Clone, Copy, PartialEq)]
enum Zone {
    Utc,
    London,
}

impl Zone {
    fn name(self) -> &'static str {
        match self {
            Zone::Utc => "UTC",
            Zone::London => "Europe/London",
        }
    }

    /// Summer time began on Sunday 27 March 2016 at 01:00 and ended on Sunday 30 October at 01:00, UTC.
    fn wall(self, utc: Minute) -> Minute {
        let summer = minute(2016, 3, 27, 1, 0) <= utc && utc < minute(2016, 10, 30, 1, 0);
        utc + if self == Zone::London && summer {
            60
        } else {
            0
        }
    }

    /// Wall times from 01:00 to 02:00 do not exist on 27 March and move forward; on 30 October they
    /// exist twice and mean the first.
    fn utc(self, wall: Minute) -> Minute {
        let summer = minute(2016, 3, 27, 2, 0) <= wall && wall < minute(2016, 10, 30, 2, 0);
        wall - if self == Zone::London && summer {
            60
        } else {
            0
        }
    }
}

/// Days before a date, counted year by year and month by month.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let leap = |year: i64| year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let length = |month: i64| match month {
        2 if leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    let years: i64 = (1970..year)
        .map(|year| if leap(year) { 366 } else { 365 })
        .sum();
    years + (1..month).map(length).sum::<i64>() + day - 1
}

fn minute(year: i64, month: i64, day: i64, hour: i64, minute: i64) -> Minute {
    days(year, month, day) * 1440 + hour * 60 + minute
}

/// `29-02-2016 01:16`
fn written(text: &str) -> Minute {
    let number = |from: usize, to: usize| text[from..to].parse::<i64>().unwrap();
    minute(
        number(6, 10),
        number(3, 5),
        number(0, 2),
        number(11, 13),
        number(14, 16),
    )
}

/// Monday to Friday 09:00–17:30, but not on Good Friday and Easter Monday of 2016.
fn is_open(wall: Minute) -> bool {
    let (day, time) = (wall.div_euclid(1440), wall.rem_euclid(1440));
    // 1970-01-01 was a Thursday.
    let weekday = (day + 3).rem_euclid(7);
    let holiday = day == days(2016, 3, 25) || day == days(2016, 3, 28);
    weekday < 5 && !holiday && (540..1050).contains(&time)
}

struct Row {
    at: Minute,
    state: String,
    priority: usize,
}

struct Incident {
    number: String,
    opened: Minute,
    rows: Vec<Row>,
}

/// The rows of each incident in the order of time, those of one minute in the order of the file.
fn incidents(text: &str, zone: Zone) -> Vec<Incident> {
    let mut lines = text.lines();
    let header: Vec<&str> = lines.next().unwrap().split(',').collect();
    let mut incidents: Vec<Incident> = Vec::new();
    for line in lines {
        let cells: Vec<&str> = line.split(',').collect();
        let cell = |name: &str| cells[header.iter().position(|known| *known == name).unwrap()];
        let opened = zone.utc(written(cell("opened_at")));
        let row = Row {
            at: zone.utc(written(cell("sys_updated_at"))).max(opened),
            state: cell("incident_state").to_owned(),
            priority: cell("priority")[..1].parse().unwrap(),
        };
        match incidents.last_mut() {
            Some(incident) if incident.number == cell("number") => incident.rows.push(row),
            _ => incidents.push(Incident {
                number: cell("number").to_owned(),
                opened,
                rows: vec![row],
            }),
        }
    }
    for incident in &mut incidents {
        incident.rows.sort_by_key(|row| row.at);
    }
    incidents
}

/// What the oracle says about a resolution clock; lengths in minutes.
#[derive(Debug, PartialEq)]
struct Verdict {
    counted: i64,
    paused: i64,
    resolved: Minute,
    met: bool,
    /// When a target that was missed was used up.
    due: Option<Minute>,
}

/// `None` where the log does not tell when the incident was resolved.
fn judge(incident: &Incident, zone: Zone, targets: [i64; 4]) -> Option<Verdict> {
    // The last time the state became Resolved before it was closed.
    let mut resolved = None;
    let mut before = "";
    for row in &incident.rows {
        if row.state == "Resolved" && before != "Resolved" {
            resolved = Some(row.at);
        }
        if row.state == "Closed" {
            break;
        }
        before = &row.state;
    }
    let resolved = resolved?;
    let at = |now: Minute| incident.rows.iter().rev().find(|row| row.at <= now);
    let target = targets[at(resolved)?.priority - 1];
    let (mut counted, mut paused, mut due) = (0, 0, None);
    for now in incident.opened..resolved {
        if !is_open(zone.wall(now)) {
            continue;
        }
        let stands = at(now)
            .is_some_and(|row| row.state.starts_with("Awaiting ") || row.state == "Resolved");
        if stands {
            paused += 1;
            continue;
        }
        counted += 1;
        if counted == target {
            due = Some(now + 1);
        }
    }
    let met = counted <= target;
    Some(Verdict {
        counted,
        paused,
        resolved,
        met,
        due: due.filter(|_| !met),
    })
}

/// Targets in minutes for P1 to P4: short enough that the log has both verdicts in each.
const TARGETS: [i64; 4] = [240, 480, 1530, 5100];

fn document(zone: Zone) -> Document {
    let targets: Vec<serde_json::Value> = (1..=4)
        .zip(TARGETS)
        .flat_map(|(priority, within)| {
            let target = |metric: &str, within: i64| {
                serde_json::json!({
                    "id": format!("{metric}-{priority}"), "metric": metric,
                    "when": { "priority": [format!("P{priority}")] },
                    "within": format!("{within}m"), "calendar": "office",
                })
            };
            [target("resolution", within), target("first-response", 60)]
        })
        .collect();
    let json = serde_json::json!({
        "version": 1,
        "asOf": "2017-03-01T00:00:00Z",
        "agreement": {
            "version": 1, "name": "Standard support", "timeZone": zone.name(),
            "calendars": { "office": {
                "hours": { "mon-fri": ["09:00-17:30"] },
                "holidays": { "also": [
                    { "date": "2016-03-25", "name": "Good Friday" },
                    { "date": "2016-03-28", "name": "Easter Monday" },
                ]},
            }},
            "priorities": [{ "id": "P1" }, { "id": "P2" }, { "id": "P3" }, { "id": "P4" }],
            "pauses": [{ "id": "awaiting", "when": { "status": [
                "Awaiting User Info", "Awaiting Problem", "Awaiting Vendor", "Awaiting Evidence",
            ]}}],
            "targets": targets,
        },
    });
    Document::parse(&json.to_string()).unwrap()
}

/// Compares every clock of a log; gives back how many resolutions were met, how many missed, and how
/// many clocks are 0 s because the ticket was logged when it was already resolved.
fn compare(bytes: &[u8], file_zone: Zone, agreement_zone: Zone) -> (usize, usize, usize) {
    let options = Options {
        zone: Some(file_zone.name().to_owned()),
        ..Options::default()
    };
    let import = import::read(bytes, &options).unwrap();
    let mut document = document(agreement_zone);
    document.tickets = Arc::new(import.tickets);
    let report = sla_calculator::evaluate(&document, &HolidayData::default()).unwrap();

    let incidents = incidents(std::str::from_utf8(bytes).unwrap(), file_zone);
    assert_eq!(document.tickets.len(), incidents.len());
    let (mut met, mut missed, mut logged_resolved) = (0, 0, 0);
    for (position, incident) in incidents.iter().enumerate() {
        let number = &incident.number;
        assert_eq!(document.tickets.get(position).unwrap().id(), number);
        // No column holds a first reply.
        let response = report.clocks_of(Metric::FirstResponse)[position];
        assert_eq!(response.status, Status::Unknown, "{number}");

        let clock = report.clocks_of(Metric::Resolution)[position];
        let Some(verdict) = judge(incident, agreement_zone, TARGETS) else {
            assert_eq!(clock.status, Status::Unknown, "{number}");
            continue;
        };
        let engine = Verdict {
            counted: clock.used / 60,
            paused: clock.paused / 60,
            resolved: clock.until.0 / 60,
            met: clock.status == Status::Met,
            due: clock
                .due
                .filter(|_| clock.status == Status::Breached)
                .map(|due| due.0 / 60),
        };
        assert_eq!(engine, verdict, "{number}");
        assert_eq!((clock.used % 60, clock.paused % 60), (0, 0), "{number}");
        assert_eq!(
            clock.started,
            Some(Instant(incident.opened * 60)),
            "{number}"
        );
        if incident.rows[0].state == "Resolved" {
            assert_eq!((clock.used, clock.status), (0, Status::Met), "{number}");
            assert!(clock.notes.contains(Note::ResolvedWhenLogged), "{number}");
            logged_resolved += 1;
        }
        if verdict.met {
            assert_eq!(clock.status, Status::Met, "{number}");
            met += 1;
        } else {
            assert_eq!(clock.status, Status::Breached, "{number}");
            missed += 1;
        }
    }
    (met, missed, logged_resolved)
}

const SLICE: &[u8] = include_bytes!("data/servicenow-slice.csv");

/// The zone of the file and that of the agreement.
const ZONES: [(Zone, Zone); 3] = [
    (Zone::Utc, Zone::Utc),
    (Zone::London, Zone::London),
    (Zone::Utc, Zone::London),
];

/// The oracle itself, against clocks counted by hand.
#[test]
fn the_oracle_counts_as_a_person_does() {
    let text = std::str::from_utf8(SLICE).unwrap();
    let incidents = incidents(text, Zone::London);
    for (number, counted, paused, resolved) in [
        // Mon 29 Feb 09:48 to 11:03; a later row with an earlier state does not reopen it.
        ("INC0000137", 75, 0, minute(2016, 2, 29, 11, 3)),
        // Tue 1 Mar 13:03 on: 4:27, Wed 8:30, resolved Thu before opening; reopened Fri 12:42: 4:48,
        // Mon to Wed 25:30, Thu 3:16, resolved for 31 minutes, then 2:49.
        (
            "INC0000715",
            2960,
            510 + 222 + 31,
            minute(2016, 3, 10, 15, 36),
        ),
        // Awaiting user info from Mon 29 Feb 09:45, four minutes after it was opened, to Thu 3 Mar 09:27.
        (
            "INC0000131",
            4,
            465 + 510 + 510 + 27,
            minute(2016, 3, 3, 9, 27),
        ),
    ] {
        let incident = incidents
            .iter()
            .find(|incident| incident.number == number)
            .unwrap();
        let verdict = judge(incident, Zone::London, TARGETS).unwrap();
        let told = (verdict.counted, verdict.paused, verdict.resolved);
        assert_eq!(told, (counted, paused, resolved), "{number}");
    }
}

#[test]
fn every_clock_of_the_slice_is_what_the_oracle_counts() {
    for (file, agreement) in ZONES {
        let (met, missed, logged_resolved) = compare(SLICE, file, agreement);
        assert_eq!((met + missed, logged_resolved), (95, 8));
        assert!(met > 10 && missed > 10, "{met} met, {missed} missed");
    }
}

/// All 890 tickets.
#[test]
fn every_clock_of_the_log_is_what_the_oracle_counts() {
    let packed = include_bytes!("data/servicenow-log.csv.gz");
    let mut bytes = Vec::new();
    GzDecoder::new(&packed[..]).read_to_end(&mut bytes).unwrap();
    for (file, agreement) in ZONES {
        let (met, missed, logged_resolved) = compare(&bytes, file, agreement);
        println!(
            "{} in {}: {met} met, {missed} missed",
            file.name(),
            agreement.name()
        );
        assert_eq!((met + missed, logged_resolved), (890, 29));
    }
}
