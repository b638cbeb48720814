//! The conformance cases kept beside this file, run as `examples/conformance.rs` runs any file.
#![allow(clippy::unwrap_used)]

#[path = "conformance/cases.rs"]
mod cases;

/// The ids of the failing cases, and how many passed.
fn run(text: &str) -> (Vec<String>, usize) {
    let outcomes = cases::run(text);
    let passed = outcomes.iter().filter(|outcome| outcome.failure.is_none());
    let passed = passed.count();
    let failing = outcomes.into_iter().filter_map(|outcome| {
        let failure = outcome.failure?;
        println!("{}: {failure}", outcome.id);
        Some(outcome.id)
    });
    (failing.collect(), passed)
}

#[test]
fn service_time_agrees_with_the_peers() {
    let text = include_str!("conformance/service-time.jsonl");
    assert_eq!(run(text), (Vec::new(), 1_144));
}

#[test]
fn hours_at_a_clock_change_are_read_by_the_wall_and_by_the_edges() {
    let text = include_str!("conformance/dst-edges.jsonl");
    assert_eq!(run(text), (Vec::new(), 66));
    // Neither answer passes for the other.
    for (reading, other) in [
        ("expected_wallclock", "expected_boundary"),
        ("expected_boundary", "expected_wallclock"),
    ] {
        let wrong = text.lines().map(|line| {
            let mut case: serde_json::Value = serde_json::from_str(line).unwrap();
            case[reading] = case[other].clone();
            case.to_string()
        });
        let wrong: Vec<String> = wrong.collect();
        assert_eq!(run(&wrong.join("\n")).1, 0, "{reading}");
    }
}

#[test]
fn the_peers_own_cases_hold() {
    let text = include_str!("conformance/peer-suites.jsonl");
    assert_eq!(run(text), (Vec::new(), 75));
}

#[test]
fn clocks_agree_under_their_own_terms() {
    let text = include_str!("conformance/clocks.json");
    assert_eq!(run(text), (Vec::new(), 71));
}

#[test]
fn published_credits_are_met_to_the_penny() {
    let text = include_str!("conformance/credits.json");
    assert_eq!(run(text), (Vec::new(), 103));
}

/// No figure of a case passes for another one.
#[test]
fn a_credit_that_is_off_by_a_penny_fails() {
    let text = include_str!("conformance/credits.json");
    let cases: Vec<serde_json::Value> = serde_json::from_str(text).unwrap();
    let mut wrong = Vec::new();
    for case in &cases {
        for (name, value) in case["expected"].as_object().unwrap() {
            let mut case = case.clone();
            case["expected"][name] = match value {
                serde_json::Value::Number(number) => (number.as_f64().unwrap() + 0.01).into(),
                serde_json::Value::Bool(value) => (!value).into(),
                _ => "otherwise".into(),
            };
            case["id"] = format!("{} {name}", case["id"]).into();
            wrong.push(case);
        }
    }
    let outcomes = cases::run(&serde_json::Value::Array(wrong).to_string());
    let passed = outcomes.iter().filter(|outcome| outcome.failure.is_none());
    let passed: Vec<&str> = passed.map(|outcome| &*outcome.id).collect();
    assert_eq!(passed, Vec::<&str>::new());
}

#[test]
fn what_cannot_be_expressed_fails() {
    for (text, id, failure) in [
        (
            r#"[{ "id": "a", "kind": "hand_shake", "terms": {}, "expected": {} }]"#,
            "a",
            "hand_shake",
        ),
        (r#"[{ "id": "b", "events": [] }]"#, "b", "not a known shape"),
        (r#"{ "id": "c", "op": "due" }"#, "c", "not a known shape"),
        ("nonsense", "a case without id", "not JSON"),
    ] {
        let [outcome] = &cases::run(text)[..] else {
            panic!("{text}");
        };
        assert_eq!(outcome.id, id);
        let found = outcome.failure.as_deref().unwrap();
        assert!(found.contains(failure), "{found}");
    }
}
