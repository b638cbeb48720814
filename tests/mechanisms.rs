//! The table of mechanisms in the documentation is whole, and every example in it gives what it says.
#![allow(clippy::unwrap_used)]

#[path = "mechanisms/example.rs"]
mod example;

use std::collections::BTreeMap;

const TABLE: &str = include_str!("../src/mechanisms.md");

/// The fragments of some text of the documentation, `let name = r#"…"#;`, by their names.
fn fragments(text: &str) -> BTreeMap<&str, &str> {
    let fragments = text.split("let ").skip(1).filter_map(|rest| {
        let (name, rest) = rest.split_once(" = r#\"")?;
        let (fragment, _) = rest.split_once("\"#;")?;
        Some((name, fragment))
    });
    fragments.collect()
}

/// The assertions, `assert_eq!(told(name, "what happened"), "what it gives");`: name, what happened (itself,
/// or the name of a text), what it gives.
fn assertions(text: &str) -> Vec<[String; 3]> {
    let texts: BTreeMap<&str, &str> = text
        .split("let ")
        .skip(1)
        .filter_map(|rest| {
            let (name, rest) = rest.split_once(" = \"")?;
            Some((name, rest.split_once("\";")?.0))
        })
        .collect();
    let assertions = text.split("told(").skip(1).map(|rest| {
        let (name, rest) = rest.split_once(", ").unwrap();
        let (happened, rest) = rest.split_once("),").unwrap();
        let happened = texts.get(happened).copied().unwrap_or(happened);
        let gives = rest.split('"').nth(1).unwrap();
        [name, happened.trim_matches('"'), gives].map(str::to_owned)
    });
    assertions.collect()
}

#[test]
fn every_mechanism_has_its_row_and_its_fragment() {
    let rows: Vec<Vec<&str>> = TABLE
        .lines()
        .filter(|line| line.starts_with("| ") && !line.starts_with("| #"))
        .map(|line| line.trim_matches('|').split('|').map(str::trim).collect())
        .collect();
    let sections: Vec<&str> = TABLE.split("\n## ").skip(1).collect();
    let headings: Vec<&str> = sections
        .iter()
        .map(|section| section.lines().next().unwrap())
        .collect();
    let of_rows: Vec<String> = rows
        .iter()
        .map(|row| {
            let [number, mechanism, found_in] = row[..] else {
                panic!("{row:?}");
            };
            assert!(!found_in.is_empty(), "{row:?}");
            format!("{number}. {mechanism}")
        })
        .collect();
    assert_eq!(of_rows, headings);
    let numbers: Vec<u32> = rows.iter().map(|row| row[0].parse().unwrap()).collect();
    assert_eq!(numbers, (1..=17).collect::<Vec<_>>());
    let mut wrong = Vec::new();
    for section in sections {
        let heading = section.lines().next().unwrap();
        let examples: Vec<&str> = section.split("```rust").skip(1).collect();
        let mut gave = 0;
        for text in examples {
            let fragments = fragments(text);
            let assertions = assertions(text);
            for (name, fragment) in &fragments {
                let of_it = assertions.iter().filter(|[of, ..]| of == name);
                let paid = of_it.filter(|[_, _, gives]| !gives.is_empty()).count();
                assert!(paid > 0, "{heading}: {name} gives nothing: {fragment}");
            }
            for [name, happened, gives] in &assertions {
                let found = example::told(fragments[&**name], happened);
                if found != *gives {
                    wrong.push(format!(
                        "{heading}: {name}, {happened}: {found}, not {gives}"
                    ));
                }
            }
            gave += assertions.len();
        }
        assert!(gave > 0, "{heading} has no example");
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
