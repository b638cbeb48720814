//! What the report points at in the terms, under the clause that it is about.
//!
//! The engine decides what is pointed at and says it; here is where that is shown. `terms::clause` asks for
//! the list of its clause, only if there are findings at all.

use crate::document::agreement::Agreement;
use crate::finding::{Finding, Mark};
use crate::ui::icon::Icon;
use crate::ui::state::Clause;
use crate::ui::terms::clause::Edits;
use crate::ui::terms::finer::look;
use crate::ui::text::findings::EN;
use crate::ui::text::say;
use crate::ui::text::{Text, fill};
use yew::prelude::*;

/// So many are shown at once; the others open.
const SHOWN: usize = 5;
/// So many are listed at all: every ticket of a long list may be the same finding.
const MOST: usize = 50;

fn words(mark: Mark) -> Text {
    match mark {
        Mark::Check => EN.check,
        Mark::Unfair => EN.unfair,
    }
}

fn draw(mark: Mark) -> Html {
    match mark {
        Mark::Check => Icon::Unknown.draw(),
        Mark::Unfair => Icon::Warning.draw(),
    }
}

/// A finding as it is shown.
#[derive(Debug, PartialEq, Eq)]
struct Said {
    mark: Mark,
    /// What it is about, if that is a part of the clause.
    about: String,
    /// The engine's sentence.
    sentence: String,
}

/// The clause that a finding is shown under.
fn clause(finding: &Finding) -> Clause {
    match finding {
        Finding::HolidaysUnknown { .. } => Clause::Holidays,
        Finding::TimesCorrected { .. } | Finding::MergedElsewhere { .. } => Clause::Rules,
        Finding::SettledDiffers { .. } => Clause::Figures,
        Finding::Terms { path, .. } => match leads(path).0 {
            "targets" => Clause::Targets,
            "measures" => Clause::Figures,
            "availability" | "reported" | "outages" | "samples" => Clause::Availability,
            _ => Clause::Credits,
        },
    }
}

/// The list that a path leads into, and the position in it.
fn leads(path: &str) -> (&str, Option<usize>) {
    let path = path.strip_prefix("agreement.").unwrap_or(path);
    let first = path.split('.').next().unwrap_or_default();
    match first.split_once('[') {
        Some((list, position)) => (list, position.trim_end_matches(']').parse().ok()),
        None => (first, None),
    }
}

fn said(agreement: &Agreement, finding: &Finding) -> Said {
    match finding {
        Finding::Terms {
            path,
            code,
            message,
        } => Said {
            mark: code.mark(),
            about: about(agreement, path),
            sentence: outages_in_words(&say(message)),
        },
        other => Said {
            mark: Mark::Check,
            about: String::new(),
            sentence: say(&other.sentence()),
        },
    }
}

/// What a path leads to in words: `Credit late, band 2`.
fn about(agreement: &Agreement, path: &str) -> String {
    let (list, Some(position)) = leads(path) else {
        return String::new();
    };
    let number = (position + 1).to_string();
    let id = match list {
        "targets" => agreement.targets.get(position).map(|one| &one.id),
        "measures" => agreement.measures.get(position).map(|one| &one.id),
        "availability" => agreement.availability.get(position).map(|one| &one.id),
        "reported" => agreement.reported.get(position).map(|one| &one.id),
        "credits" => agreement.credits.get(position).map(|one| &one.id),
        "charges" => agreement.charges.get(position).map(|one| &one.id),
        "parts" => agreement.parts.get(position).map(|one| &one.id),
        _ => None,
    };
    let says = fill(look(&EN.about, list), &[id.unwrap_or(&number)]);
    let band = path.split_once(".bands[").and_then(|(_, rest)| {
        let band: usize = rest.split(']').next()?.parse().ok()?;
        Some(fill(EN.band, &[&says, &(band + 1).to_string()]))
    });
    band.unwrap_or(says)
}

/// A sentence with `outages[1]` as `outage 2`.
fn outages_in_words(message: &str) -> String {
    let named = || {
        let (before, rest) = message.split_once("outages[")?;
        let (position, after) = rest.split_once(']')?;
        let number = position.parse::<usize>().ok()?.checked_add(1)?;
        Some([before, &fill(EN.outage, &[&number.to_string()]), after].concat())
    };
    named().unwrap_or_else(|| message.to_owned())
}

/// What is to be said under a clause, in the order of the report.
fn of_clause(agreement: &Agreement, findings: &[Finding], at: Clause) -> Vec<Said> {
    let here = findings.iter().filter(|finding| clause(finding) == at);
    here.map(|finding| said(agreement, finding)).collect()
}

/// The findings of a clause; nothing if there are none.
#[inline(never)]
pub fn list(edits: &Edits) -> Html {
    let all = of_clause(
        edits.agreement(),
        &edits.state.report.findings,
        edits.clause,
    );
    if all.is_empty() {
        return Html::default();
    }
    let (first, rest) = all.split_at(all.len().min(SHOWN));
    let (rest, others) = rest.split_at(rest.len().min(MOST));
    html! {
        <div class="fnds">
            <ul class="plain fnd" aria-label={EN.list}>{ for first.iter().map(item) }</ul>
            if !rest.is_empty() {
                <details class="more">
                    <summary>{ fill(EN.more, &[&(rest.len() + others.len()).to_string()]) }</summary>
                    <ul class="plain fnd">{ for rest.iter().map(item) }</ul>
                    if !others.is_empty() {
                        <p class="fine">{ fill(EN.others, &[&others.len().to_string()]) }</p>
                    }
                </details>
            }
        </div>
    }
}

fn item(said: &Said) -> Html {
    html! {
        <li class={if said.mark == Mark::Unfair { "unf" } else { "" }}>
            { draw(said.mark) }
            <p>
                <b>{ words(said.mark) }</b>
                if !said.about.is_empty() { <span class="fna">{ " " }{ &said.about }</span> }
                <span class="fns">{ &said.sentence }</span>
            </p>
        </li>
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::document::Document;
    use crate::holidays::HolidayData;
    use serde_json::{Value, json};

    /// An agreement around the clock with one credit of the fee on its availability, and with other parts.
    fn document(parts: &Value, rest: &Value) -> Document {
        let bands = json!([{ "below": "99.9%", "give": "10%" }]);
        let mut agreement = json!({
            "version": 1, "name": "", "timeZone": "UTC", "currency": "GBP",
            "calendars": { "always": { "hours": { "mon-sun": ["00:00-24:00"] } } },
            "priorities": [{ "id": "P1" }],
            "targets": [
                { "id": "p1", "metric": "resolution", "when": { "priority": ["P1"] }, "within": "4h", "calendar": "always" }
            ],
            "availability": [{ "id": "up", "calendar": "always", "goal": "99.9%", "period": "month" }],
            "charges": [{ "id": "fee", "amount": "1000.00", "per": "month" }],
            "credits": [{ "id": "c", "on": { "measure": "up" }, "as": { "kind": "bands", "bands": bands }, "of": "fee" }]
        });
        for (key, value) in parts.as_object().unwrap() {
            agreement[key] = value.clone();
        }
        let mut document = json!({ "version": 1, "asOf": "2026-11-20T12:00:00Z", "agreement": agreement, "tickets": [] });
        for (key, value) in rest.as_object().unwrap() {
            document[key] = value.clone();
        }
        Document::parse(&document.to_string()).unwrap()
    }

    /// `Credits | Check this | Credit c, band 1 | words`, one a finding.
    fn shown(agreement: &Agreement, findings: &[Finding]) -> Vec<String> {
        let line = |finding: &Finding| {
            let said = said(agreement, finding);
            let mark = words(said.mark);
            format!(
                "{:?} | {mark} | {} | {}",
                clause(finding),
                said.about,
                said.sentence
            )
        };
        findings.iter().map(line).collect()
    }

    fn on(schedule: Value) -> Value {
        json!({ "credits": [{ "id": "c", "on": { "measure": "up" }, "as": schedule, "of": "fee" }] })
    }

    #[test]
    fn findings_are_said_under_their_clause() {
        let bands = |bands: Value| on(json!({ "kind": "bands", "bands": bands }));
        let p1 = json!({ "id": "p1", "metric": "resolution", "when": { "priority": ["P1"] }, "within": "4h", "calendar": "always" });
        let reply = json!({ "id": "reply", "metric": "first-response", "when": { "priority": ["P1"] }, "within": "8h", "calendar": "always" });
        let half = |from: &str| json!({ "service": "", "from": from, "to": "2026-11-05T02:00Z", "share": "50%" });
        let rows: Vec<(Value, Value, &[&str])> = vec![
            (json!({}), json!({}), &[]),
            (
                bands(
                    json!([{ "above": "99%", "below": "99.9%", "give": "10%" }, { "below": "99%", "give": "25%" }]),
                ),
                json!({}),
                &[
                    "Credits | Check this | Credit c, band 1 | For a figure of exactly 99% there is no band: whether 10% or 25% is owed is not said, and nothing is counted there.",
                ],
            ),
            (
                bands(json!([{ "below": "99%", "give": "10%" }])),
                json!({}),
                &[
                    "Credits | May be unfair | Credit c | The goal of 99.9% is missed at a figure from 99% to below 99.9%, and nothing is owed there.",
                ],
            ),
            (
                json!({ "credits": [{ "id": "c", "on": { "measure": "up" }, "as": { "kind": "flat", "give": "1500.00" } }] }),
                json!({}),
                &[
                    "Credits | May be unfair | Charge fee | What is owed can come to 150% of \"fee\", more than is paid: \"c\" 150%. A limit with a cap keeps it within.",
                ],
            ),
            (
                json!({ "targets": [p1, reply] }),
                json!({}),
                &[
                    "Targets | Check this | Target reply | There is more time to respond than to resolve (\"p1\"): the response can never be late on its own.",
                ],
            ),
            (
                json!({ "measures": [{ "id": "m", "kind": "attainment", "of": ["p1"], "goal": "95%", "period": "month" }] }),
                json!({}),
                &[
                    "Figures | May be unfair | Figure m | No credit looks at \"m\", although others of the agreement have one: missing its goal of 95% costs nothing.",
                ],
            ),
            (
                json!({}),
                json!({ "outages": [half("2026-11-05T00:00Z"), half("2026-11-05T01:00Z")] }),
                &[
                    "Availability | Check this | Outage 2 | It overlaps outage 1, and each hits only a part: together they count with both shares. If it is the same outage entered twice, remove one.",
                ],
            ),
        ];
        for (parts, rest, expected) in rows {
            let document = document(&parts, &rest);
            let report = crate::evaluate(&document, &HolidayData::default()).unwrap();
            assert_eq!(
                shown(&document.agreement, &report.findings),
                expected,
                "{parts}"
            );
        }
        let plain = document(&json!({}), &json!({}));
        let unknown = Finding::HolidaysUnknown {
            calendar: "always".to_owned(),
            preset: "x".to_owned(),
            years: vec![2031],
            clocks: 1,
        };
        let merged = Finding::MergedElsewhere { tickets: 2 };
        assert_eq!(
            shown(&plain.agreement, &[unknown, merged]),
            [
                "Holidays | Check this |  | No holidays known for 2031 in the preset \"x\" of calendar \"always\": they count as ordinary days.",
                "Rules | Check this |  | Tickets merged into tickets that are not in the list: 2. What they should follow is not known, so it can't be told how they stand.",
            ]
        );
    }

    #[test]
    fn a_clause_lists_its_own_findings_only() {
        let document = document(
            &on(
                json!({ "kind": "bands", "bands": [{ "above": "99%", "atMost": "99.9%", "give": "10%" }, { "below": "99%", "give": "25%" }] }),
            ),
            &json!({}),
        );
        let report = crate::evaluate(&document, &HolidayData::default()).unwrap();
        let count = |at| of_clause(&document.agreement, &report.findings, at).len();
        assert_eq!(
            [count(Clause::Credits), count(Clause::Availability)],
            [2, 0]
        );
    }

    #[test]
    fn what_is_shown_of_published_terms_names_no_path() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/www/agreements");
        let mut seen = 0;
        for file in std::fs::read_dir(folder).unwrap() {
            let path = file.unwrap().path();
            if path.ends_with("index.json") {
                continue;
            }
            let agreement: Value =
                serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
            let document = json!({ "version": 1, "asOf": "2026-11-20T12:00:00Z", "agreement": agreement, "tickets": [] });
            let document = Document::parse(&document.to_string()).unwrap();
            let report = crate::evaluate(&document, &HolidayData::default()).unwrap();
            for says in shown(&document.agreement, &report.findings) {
                seen += 1;
                let path = ["agreement.", "[", "]", "{", "_"];
                assert!(!path.iter().any(|sign| says.contains(sign)), "{says}");
                assert!(!says.contains("|  |"), "{says}");
            }
        }
        assert!(seen > 0);
    }
}
