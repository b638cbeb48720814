//! The table of rules in the documentation is whole, and every test that it names exists.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::PathBuf;

#[test]
fn every_rule_has_its_row_and_its_test() {
    let table = include_str!("../src/rules.md");
    let mut sources = String::new();
    let mut folders = vec![PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                sources += &fs::read_to_string(path).unwrap();
            }
        }
    }
    let rows: Vec<Vec<&str>> = table
        .lines()
        .filter(|line| line.starts_with("| ") && !line.starts_with("| Rule"))
        .map(|line| line.trim_matches('|').split('|').map(str::trim).collect())
        .collect();
    for row in &rows {
        let [_, subject, field, test] = row[..] else {
            panic!("{row:?}");
        };
        assert!(!subject.is_empty() && !field.is_empty(), "{row:?}");
        let test = format!("fn {}(", test.trim_matches('`'));
        assert!(sources.contains(&test), "no test: {row:?}");
    }
    let numbers: Vec<u32> = rows.iter().map(|row| row[0].parse().unwrap()).collect();
    assert_eq!(numbers, (1..=56).collect::<Vec<_>>());
}
