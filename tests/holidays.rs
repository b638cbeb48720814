//! The presets of `www/holidays/`: whole, equal to what python-holidays says, and where a government
//! publishes its own list, equal to that.
//!
//! `tests/holidays/README.md` says how the presets and the oracle's list are made.
#![allow(clippy::unwrap_used)]

use flate2::read::GzDecoder;
use sla_calculator::document::Document;
use sla_calculator::evaluate;
use sla_calculator::finding::Finding;
use sla_calculator::holidays::index::{self, Entry};
use sla_calculator::holidays::{HolidayData, Preset};
use sla_calculator::time::Date;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Read as _;
use std::sync::Arc;

const ORACLE: &[u8] = include_bytes!("holidays/oracle.txt.gz");

fn file(name: &str) -> String {
    let path = format!("{}/www/holidays/{name}.json", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn offered() -> Vec<Entry> {
    index::read(&file("index")).unwrap()
}

fn preset(id: &str) -> Arc<Preset> {
    let mut data = HolidayData::none();
    data.load(&file(id))
        .unwrap_or_else(|issues| panic!("{id}: {issues}"));
    data.get(id)
        .unwrap_or_else(|| panic!("{id}: the file is of another id"))
        .clone()
}

/// Days that replace no date the package knows: between two holidays, around a feast at a weekend, or on
/// another day of the year for good.
const ADDED: [(&str, &str); 6] = [
    ("th", "Songkran Festival"),
    ("us-ga", "Washington's Birthday"),
    ("us-in", "Washington's Birthday"),
    ("jp", "National Holiday"),
    ("vn", "29 of Lunar New Year"),
    ("vn", "Fifth Day of Lunar New Year"),
];

/// Days of a year, such as `0101`, with `*` where another day was moved to it.
fn marks<'a>(preset: &'a Preset, year: i32, moved: &'a str) -> impl Iterator<Item = String> + 'a {
    let days = preset
        .days
        .iter()
        .filter(move |(date, _)| date.year() == year);
    days.map(move |(date, day)| {
        let mark = if day.moved_from.is_some() { moved } else { "" };
        format!("{:02}{:02}{mark}", date.month(), date.day())
    })
}

#[test]
fn every_file_is_in_the_index_and_whole() {
    let offered = offered();
    let folder = format!("{}/www/holidays", env!("CARGO_MANIFEST_DIR"));
    let files: BTreeSet<String> = std::fs::read_dir(folder)
        .unwrap()
        .filter_map(|entry| {
            Some(
                entry
                    .unwrap()
                    .file_name()
                    .to_str()?
                    .strip_suffix(".json")?
                    .to_owned(),
            )
        })
        .filter(|id| id != "index")
        .collect();
    let ids: BTreeSet<String> = offered.iter().map(|entry| entry.id.clone()).collect();
    assert_eq!(files, ids);
    assert_eq!(ids.len(), offered.len(), "no id stands twice");
    let countries: BTreeSet<&str> = offered.iter().map(|entry| entry.country.as_str()).collect();
    assert!(countries.len() >= 30, "{} countries", countries.len());

    let mut seen: Vec<&str> = Vec::new();
    for entry in &offered {
        let preset = preset(&entry.id);
        let Entry {
            id,
            name,
            from,
            to,
            data,
            ..
        } = entry;
        assert_eq!(
            (&preset.name, preset.from, preset.to, &preset.data),
            (name, *from, *to, data),
            "{id}"
        );
        assert!(
            id.bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-'),
            "{id}"
        );
        assert!(preset.source.starts_with("python-holidays "), "{id}");
        let years: BTreeSet<i32> = preset.days.keys().map(|date| date.year()).collect();
        assert!(
            years.into_iter().eq(preset.from..=preset.to),
            "{id}: a year without a day, or one too many"
        );
        let estimates = preset
            .days
            .values()
            .filter(|day| day.name.contains("estimated"));
        assert_eq!(estimates.count(), 0, "{id}");
        // The regions of a country follow one another, and each has a name of its own.
        if seen.last() != Some(&entry.country.as_str()) {
            assert!(
                !seen.contains(&entry.country.as_str()),
                "{} comes twice",
                entry.country
            );
            seen.push(&entry.country);
        }
    }
    let named: BTreeSet<(&str, &str)> = offered
        .iter()
        .map(|entry| (&*entry.country, &*entry.region))
        .collect();
    assert_eq!(
        named.len(),
        offered.len(),
        "a region has the name of another"
    );
}

#[test]
fn every_date_is_that_of_python_holidays() {
    let mut text = String::new();
    GzDecoder::new(ORACLE).read_to_string(&mut text).unwrap();
    let mut lines: BTreeMap<(String, i32), Vec<&str>> = BTreeMap::new();
    for line in text.lines() {
        let mut words = line.split(' ');
        let (id, year) = (words.next().unwrap(), words.next().unwrap());
        lines.insert((id.to_owned(), year.parse().unwrap()), words.collect());
    }
    let mut compared = 0;
    for entry in offered() {
        let (id, preset) = (&entry.id, preset(&entry.id));
        for year in entry.from..=entry.to {
            let oracle = lines
                .remove(&(id.clone(), year))
                .unwrap_or_else(|| panic!("{id} {year}: not in the oracle"));
            let expected: Vec<String> = oracle
                .iter()
                .filter(|mark| {
                    // The government's list wins: gov.uk names the substitute day only, python-holidays
                    // also the Saturday or Sunday that it replaces.
                    let date = |part: &str| part.parse().unwrap();
                    let date = Date::from_ymd(year, date(&mark[..2]), date(&mark[2..4])).unwrap();
                    !(id.starts_with("gb-") && date.weekday() >= 5)
                })
                .map(|mark| mark.trim_end_matches('*').to_owned())
                .collect();
            let dates: Vec<String> = marks(&preset, year, "").collect();
            assert_eq!(dates, expected, "{id} {year}");
            // A day that is only there because another one moved says from where.
            for mark in oracle.iter().filter(|mark| mark.ends_with('*')) {
                let date = |part: &str| part.parse().unwrap();
                let date = Date::from_ymd(year, date(&mark[..2]), date(&mark[2..4])).unwrap();
                let Some(day) = preset.days.get(&date) else {
                    continue;
                };
                let added = ADDED.contains(&(id.as_str(), day.name.as_str()));
                assert!(
                    day.moved_from.is_some() || added,
                    "{id} {date}: {} is not said to be moved",
                    day.name
                );
            }
            compared += dates.len();
        }
    }
    assert_eq!(
        lines.keys().collect::<Vec<_>>(),
        Vec::<&(String, i32)>::new(),
        "presets are missing"
    );
    assert!(compared > 50_000, "{compared} dates");
}

/// Preset, year, the list of the government, written down by hand, and where it is published. Weekends
/// only where the list has them.
#[rustfmt::skip]
const GOVERNMENTS: &[(&str, i32, &str, &str)] = &[
    ("gb-eng", 2022, "0103* 0415 0418 0502 0602 0603 0829 0919 1226 1227*", "https://www.gov.uk/bank-holidays"),
    ("gb-eng", 2026, "0101 0403 0406 0504 0525 0831 1225 1228*", "https://www.gov.uk/bank-holidays"),
    ("gb-eng", 2027, "0101 0326 0329 0503 0531 0830 1227* 1228*", "https://www.gov.uk/bank-holidays"),
    ("gb-sct", 2025, "0101 0102 0418 0505 0526 0804 1201* 1225 1226", "https://www.gov.uk/bank-holidays"),
    ("gb-sct", 2027, "0101 0104* 0326 0503 0531 0802 1130 1227* 1228*", "https://www.gov.uk/bank-holidays"),
    ("gb-nir", 2026, "0101 0317 0403 0406 0504 0525 0713* 0831 1225 1228*", "https://www.gov.uk/bank-holidays"),
    ("us", 2026, "0101 0119 0216 0525 0619 0703* 0907 1012 1111 1126 1225", "https://www.opm.gov/policy-data-oversight/pay-leave/federal-holidays/"),
    ("us", 2027, "0101 0118 0215 0531 0618* 0705* 0906 1011 1111 1125 1224* 1231*", "https://www.opm.gov/policy-data-oversight/pay-leave/federal-holidays/"),
    ("ie", 2026, "0101 0202 0317 0406 0504 0601 0803 1026 1225 1226", "https://www.citizensinformation.ie/en/employment/employment-rights-and-conditions/leave-and-holidays/public-holidays/"),
    ("fr", 2026, "0101 0406 0501 0508 0514 0525 0714 0815 1101 1111 1225", "https://www.service-public.fr/particuliers/vosdroits/F2405"),
    ("fr-57", 2026, "0101 0403 0406 0501 0508 0514 0525 0714 0815 1101 1111 1225 1226", "https://www.service-public.fr/particuliers/vosdroits/F2405"),
    // Art. 1 FTG; the Assumption (15 August) where most are Catholic.
    ("de-by", 2026, "0101 0106 0403 0406 0501 0514 0525 0604 1003 1101 1225 1226", "https://www.gesetze-bayern.de/Content/Document/BayFTG-1"),
    ("de-by-catholic", 2026, "0101 0106 0403 0406 0501 0514 0525 0604 0815 1003 1101 1225 1226", "https://www.gesetze-bayern.de/Content/Document/BayFTG-1"),
    ("de-be", 2025, "0101 0308 0418 0421 0501 0508 0529 0609 1003 1225 1226", "https://gesetze.berlin.de/bsbe/document/jlr-FeiertGBErahmen"),
    ("at", 2026, "0101 0106 0406 0501 0514 0525 0604 0815 1026 1101 1208 1225 1226", "https://www.oesterreich.gv.at/themen/leben_in_oesterreich/Seite.2620001.html"),
    ("pl", 2026, "0101 0106 0405 0406 0501 0503 0524 0604 0815 1101 1111 1224 1225 1226", "https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU19510040028"),
    ("jp", 2026, "0101 0112 0211 0223 0320 0429 0503 0504 0505 0506* 0720 0811 0921 0922 0923 1012 1103 1123", "https://www8.cao.go.jp/chosei/shukujitsu/gaiyou.html"),
    // The list has names of their own for the days that follow a Sunday.
    ("hk-general", 2026, "0101 0217 0218 0219 0403 0404 0406 0407 0501 0525 0619 0701 0926 1001 1019 1225 1226", "https://www.gov.hk/en/about/abouthk/holiday/2026.htm"),
    ("sg", 2026, "0101 0217 0218 0321 0403 0501 0527 0531 0601* 0809 0810* 1108 1109* 1225", "https://www.mom.gov.sg/employment-practices/public-holidays"),
    ("nz", 2026, "0101 0102 0206 0403 0406 0425 0427* 0601 0710 1026 1225 1226 1228*", "https://www.employment.govt.nz/leave-and-holidays/public-holidays/public-holidays-and-anniversary-dates"),
    ("au-vic", 2026, "0101 0126 0309 0403 0404 0405 0406 0425 0608 0925 1103 1225 1226 1228*", "https://business.vic.gov.au/business-information/public-holidays/victorian-public-holidays-2026"),
    ("ca-on", 2025, "0101 0217 0418 0519 0701 0901 1013 1225 1226", "https://www.ontario.ca/document/your-guide-employment-standards-act-0/public-holidays"),
    ("nl", 2025, "0101 0418 0420 0421 0426* 0505 0529 0608 0609 1225 1226", "https://www.rijksoverheid.nl/onderwerpen/arbeidsovereenkomst-en-cao/vraag-en-antwoord/officiele-feestdagen"),
    ("se", 2026, "0101 0106 0403 0405 0406 0501 0514 0524 0606 0620 1031 1225 1226", "https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/lag-1989253-om-allmanna-helgdagar_sfs-1989-253/"),
    ("za", 2026, "0101 0321 0403 0406 0427 0501 0616 0809 0810* 0924 1104 1216 1225 1226", "https://www.gov.za/about-sa/public-holidays"),
];

#[test]
fn governments_have_the_last_word() {
    for &(id, year, list, source) in GOVERNMENTS {
        let preset = preset(id);
        let weekend = |mark: &str| {
            let part = |part: &str| part.parse().unwrap();
            Date::from_ymd(year, part(&mark[..2]), part(&mark[2..4]))
                .unwrap()
                .weekday()
                >= 5
        };
        let listed: BTreeSet<&str> = list.split(' ').collect();
        let ours: BTreeSet<String> = marks(&preset, year, "*")
            .filter(|mark| !weekend(mark) || listed.contains(mark.as_str()))
            .collect();
        assert_eq!(
            ours,
            listed.into_iter().map(str::to_owned).collect(),
            "{id} {year}: {source}"
        );
    }
}

#[test]
fn what_is_built_in_is_the_file() {
    let built_in = HolidayData::default();
    assert_eq!(built_in.get("gb-eng"), Some(&preset("gb-eng")));
}

#[test]
fn a_faulty_file_says_where() {
    let good = r#"{ "id": "x", "name": "X", "data": "2026-11", "source": "none", "from": 2026, "to": 2026,
        "days": { "Founders' Day": ["2026-09-14"], "Boxing Day": ["2026-12-28 from 2026-12-26"] } }"#;
    let load = |text: &str| {
        HolidayData::none()
            .load(text)
            .map_err(|issues| issues.to_string())
    };
    assert_eq!(load(good), Ok(()));
    for (from, to, expected) in [
        (
            "2026-09-14",
            "14.9.2026",
            "holidays.days.Founders' Day[0]: \"14.9.2026\" cannot be read: write a date that exists",
        ),
        (
            "from 2026-12-26",
            "from Saturday",
            "holidays.days.Boxing Day[0]: \"2026-12-28 from Saturday\" cannot be read: write a date that exists",
        ),
        (
            "[\"2026-09-14\"]",
            "\"2026-09-14\"",
            "holidays.days.Founders' Day: Here is \"2026-09-14\": write a list of dates.",
        ),
        (
            "2026-09-14",
            "2026-12-28",
            "holidays.days.Boxing Day[0]: 2026-12-28 is \"Founders' Day\" already: give it one name.",
        ),
        (
            "\"to\": 2026",
            "\"to\": 2025",
            "holidays.from: the years run backwards, from 2026 to 2025",
        ),
        (
            "\"name\": \"X\", ",
            "",
            "holidays.name: \"name\" is missing here: add it.",
        ),
    ] {
        let told = load(&good.replacen(from, to, 1)).unwrap_err();
        assert!(told.starts_with(expected), "{told}");
    }
}

/// Singapore's preset ends with 2027, England's with 2035; each calendar is told on its own.
#[test]
fn a_report_tells_the_years_without_holidays() {
    let agreement = r#"{ "version": 1, "name": "Support", "timeZone": "Asia/Singapore", "priorities": [{ "id": "P1" }, { "id": "P2" }, { "id": "P3" }],
        "combined": { "either": { "combine": "any", "of": ["own", "both"] }, "both": { "combine": "all", "of": ["london", "office"] } },
        "calendars": {
            "london": { "hours": { "mon-fri": ["09:00-17:00"] }, "holidays": { "preset": "gb-eng", "data": "2026-11" } },
            "office": { "hours": { "mon-fri": ["09:00-17:00"] }, "holidays": { "preset": "sg", "data": "2026-11" } },
            "own": { "hours": { "mon-fri": ["09:00-17:00"] } } },
        "targets": [
            { "id": "reply", "metric": "first-response", "within": "1h", "calendar": "own" },
            { "id": "resolve", "metric": "resolution", "within": "4h", "calendar": "office", "when": { "priority": ["P1"] } },
            { "id": "together", "metric": "resolution", "within": "4h", "calendar": "either", "when": { "priority": ["P3"] } },
            { "id": "later", "metric": "resolution", "within": "4h", "calendar": "london" }] }"#;
    let mut holidays = HolidayData::default();
    holidays.load(&file("sg")).unwrap();
    let found = |tickets: &str, question: &str| {
        let json = format!(
            r#"{{ "version": 1, "asOf": "2037-01-01T00:00:00Z", "agreement": {agreement}, "tickets": [{tickets}]{question} }}"#
        );
        let document = Document::parse(&json).unwrap_or_else(|issues| panic!("{issues}"));
        let report = evaluate(&document, &holidays).unwrap();
        let tell = |finding: &Finding| {
            let Finding::HolidaysUnknown { clocks, .. } = finding else {
                panic!("{finding}");
            };
            format!("{finding} ({clocks})")
        };
        report
            .findings
            .iter()
            .map(tell)
            .collect::<Vec<_>>()
            .join("\n")
    };
    let ticket = |id: &str, priority: &str, opened: &str, resolved: &str| {
        format!(
            r#"{{ "id": "{id}", "fields": {{ "priority": "{priority}" }}, "events": [["{opened}", "opened"], ["{resolved}", "resolved"]] }}"#
        )
    };
    let sg = |years: &str, clocks: u32| {
        format!(
            "No holidays known for {years} in the preset \"sg\" of calendar \"office\": they count as ordinary days. ({clocks})"
        )
    };
    let known = ticket("a", "P1", "2027-12-30T09:00", "2027-12-30T10:00");
    assert_eq!(found(&known, ""), "");
    let before = ticket("b", "P1", "2014-12-30T09:00", "2014-12-30T10:00");
    assert_eq!(found(&format!("{known}, {before}"), ""), sg("2014", 1));
    // Over the turn of the year, and due the year after.
    let across = ticket("c", "P1", "2027-12-31T16:00", "2028-01-03T10:00");
    assert_eq!(
        found(&format!("{before}, {across}"), ""),
        sg("2014 and 2028", 2)
    );
    let due_after = ticket("d", "P1", "2027-12-31T16:00", "2027-12-31T16:30");
    assert_eq!(found(&due_after, ""), sg("2028", 1));
    let long = ticket("e", "P1", "2028-03-01T09:00", "2031-03-01T09:00");
    assert_eq!(found(&long, ""), sg("2028 to 2031", 1));
    let london = ticket("f", "P2", "2036-03-03T09:00", "2036-03-03T10:00");
    assert_eq!(
        found(&format!("{long}, {london}"), ""),
        format!(
            "No holidays known for 2036 in the preset \"gb-eng\" of calendar \"london\": they count as ordinary days. (1)\n{}",
            sg("2028 to 2031", 1)
        )
    );
    // A combined calendar knows no more than each of its parts.
    let together = ticket("g", "P3", "2028-03-01T09:00", "2028-03-01T10:00");
    assert_eq!(found(&together, ""), sg("2028", 1));
    // A question counts as well as a ticket.
    assert_eq!(
        found(
            "",
            r#", "question": { "priority": "P1", "logged": "2031-03-03T09:00" }"#
        ),
        sg("2031", 1)
    );
    assert_eq!(
        found(
            "",
            r#", "question": { "priority": "P1", "logged": "2026-03-03T09:00" }"#
        ),
        ""
    );
    let json = serde_json::to_string(&Finding::HolidaysUnknown {
        calendar: "office".to_owned(),
        preset: "sg".to_owned(),
        years: vec![2031],
        clocks: 1,
    });
    assert_eq!(
        json.unwrap(),
        r#"{"kind":"holidays-unknown","calendar":"office","preset":"sg","years":[2031],"clocks":1}"#
    );
}
