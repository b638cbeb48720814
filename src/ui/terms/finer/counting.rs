//! How time is counted: the rules that an agreement may leave open, in sentences and as questions.
//!
//! The engine lists the rules with their words and defaults (`document::choices`), the table of words
//! has a question for each; here they only meet.

use super::{field, length, length_field, options, read_length, select};
use crate::document::agreement::{Response, Responses, Rounding, RoundingMode, Rules};
use crate::document::choices::{CHOICES, Choice, value, word};
use crate::length::Length;
use crate::ui::terms::clause::{Desk, Edits, Field, Place, clause, id, labelled};
use crate::ui::terms::{read, weighed};
use crate::ui::text::counting::{EN, Rule};
use crate::ui::text::terms::EN as TERMS;
use crate::ui::text::{Text, fill};
use yew::prelude::*;

/// What a rule says, and whether an agreement that says nothing has the same.
pub struct Said {
    /// The sentence.
    pub sentence: String,
    /// Whether it is the default.
    pub usual: bool,
}

/// Every rule in force.
pub fn sentences(rules: &Rules) -> Vec<Said> {
    let defaults = Rules::default();
    let groups = EN.groups.iter().flat_map(|group| group.rules);
    groups
        .map(|rule| {
            let sentence = sentence(rule, rules);
            Said {
                usual: sentence == self::sentence(rule, &defaults),
                sentence,
            }
        })
        .collect()
}

fn choice_of(rule: &Rule) -> Option<&'static Choice> {
    CHOICES.iter().find(|choice| choice.name == rule.name)
}

fn sentence(rule: &Rule, rules: &Rules) -> String {
    if let Some(choice) = choice_of(rule) {
        let word = choice.get(rules);
        let mut answers = rule.answers.iter();
        let says = answers
            .find(|answer| answer.word == word)
            .map_or(word, |answer| answer.says.get());
        return [rule.ask.get(), " ", says, "."].concat();
    }
    match rule.name {
        "rounding" => {
            let how = rules.rounding.map_or_else(
                || EN.round_none.get().to_owned(),
                |Rounding { to, mode }| {
                    let how = super::look(&EN.round_modes, word(RoundingMode::WORDS, &mode));
                    [how.get(), EN.round_to.get(), &length(to)].join(" ")
                },
            );
            [EN.round_ask.get(), " ", &how, "."].concat()
        }
        "responses" => {
            let counts = |one| super::look(&EN.responses, word(Response::WORDS, one)).get();
            let counts: Vec<&str> = rules.responses.0.iter().map(counts).collect();
            fill(EN.respond_says, &[&counts.join(TERMS.or.get())])
        }
        "reopenWithin" => match rules.reopen_within {
            Some(window) => fill(EN.within_says, &[&length(window)]),
            None => EN.within_none.get().to_owned(),
        },
        _ => fill(EN.risk_says, &[&rules.at_risk.to_string()]),
    }
}

/// The clause: what differs from the usual, and all of it on demand.
#[inline(never)]
pub fn clause_of(edits: &Edits) -> Html {
    let all = sentences(&edits.agreement().rules);
    let count = all.len();
    let own: Vec<String> = all
        .iter()
        .filter(|said| !said.usual)
        .map(|said| said.sentence.clone())
        .collect();
    let rest = match own.len() {
        0 => fill(EN.all_usual, &[&count.to_string()]),
        own => fill(EN.usual, &[&(count - own).to_string()]),
    };
    let summary = html! {
        <>
            { super::says(&own) }
            <p class="clv2">{ rest }</p>
            if !edits.open() {
                <details class="more">
                    <summary>{ EN.all }</summary>
                    <ul class="plain says">
                        for said in &all { <li>{ &said.sentence }</li> }
                    </ul>
                </details>
            }
        </>
    };
    clause(edits, "clause-rules", EN.title, summary)
}

/// A question a rule.
#[inline(never)]
pub fn editor(edits: &Edits) -> Html {
    html! {
        for group in &EN.groups {
            <div class="qs" key={group.title.english()}>
                <h5>{ group.title }</h5>
                for rule in group.rules { { question(edits, rule) } }
            </div>
        }
    }
}

fn question(edits: &Edits, rule: &Rule) -> Html {
    let rules = &edits.agreement().rules;
    let asked = CHOICES.iter().position(|choice| choice.name == rule.name);
    let Some(number) = asked else {
        return match rule.name {
            "rounding" => rounding(edits, rules),
            "responses" => responses(edits, rules),
            "reopenWithin" => reopen_within(edits, rules),
            _ => at_risk(edits, rules),
        };
    };
    let choice = &CHOICES[number];
    let at = [number, 0, 0];
    let (now, default) = (choice.get(rules), choice.default());
    let mut answers = rule.answers.iter();
    let effect = answers
        .find(|answer| answer.word == now)
        .map(|answer| answer.effect);
    let weighs = edits.half.weighed == Some(number);
    let note = html! { <p class="fine" id={id("rule-effect", at)}>{ for effect }</p> };
    html! {
        <fieldset class="rule" key={rule.name} aria-describedby={id("rule-effect", at)}>
            <legend class="lab">{ rule.ask }</legend>
            for (answered, answer) in rule.answers.iter().enumerate() {
                <label class="check" key={answer.word}>
                    <input type="radio" name={id("rule", at)} value={answer.word} checked={answer.word == now}
                        onchange={edits.on_check([number, answered, 0], choose_answer)} />
                    <span>
                        { answer.says }if answer.word == default { { " " }<em>{ EN.default }</em> }
                        if weighs && answer.word != now { { weighed::answer(edits, number, answer.word) } }
                    </span>
                </label>
            }
            { note }
            { weighed::button(edits, number, rule.ask) }
        </fieldset>
    }
}

/// The answers of a choice stand in the order of its words.
fn choose_answer(desk: &mut Desk<'_>, _: &str) -> Result<(), String> {
    let choice = &CHOICES[desk.at[0]];
    if let Some(word) = choice.words().get(desk.at[1]) {
        choice.set(&mut desk.agreement.rules, word);
    }
    Ok(())
}

fn rounding(edits: &Edits, rules: &Rules) -> Html {
    let at: Place = [0; 3];
    let mode = rules
        .rounding
        .map_or("", |rounding| word(RoundingMode::WORDS, &rounding.mode));
    let none = [EN.round_none.get(), " (", EN.default.get(), ")"].concat();
    let mut modes = vec![(AttrValue::from(""), AttrValue::from(none))];
    modes.extend(options(EN.round_modes));
    html! {
        <div class="rule">
            { select(edits, "rounding", at, EN.round_ask, (mode.to_owned(), modes), set_rounding) }
            if let Some(rounding) = rules.rounding {
                { field(edits, "rounding-to", at, EN.round_to, length_field(Some(rounding.to)), set_rounding_to) }
            }
            <p class="fine">{ EN.round_effect }</p>
        </div>
    }
}

fn set_rounding(desk: &mut Desk<'_>, mode: &str) -> Result<(), String> {
    let rules = &mut desk.agreement.rules;
    let quarter = Length::seconds(900);
    let to = rules.rounding.map_or(quarter, |rounding| rounding.to);
    rules.rounding = value(RoundingMode::WORDS, mode).map(|mode| Rounding { to, mode });
    Ok(())
}

fn set_rounding_to(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    let to = read::length(text).ok_or(TERMS.bad_length)?;
    if let Some(rounding) = &mut desk.agreement.rules.rounding {
        rounding.to = to;
    }
    Ok(())
}

fn responses(edits: &Edits, rules: &Rules) -> Html {
    let usual = Responses::default();
    let check = |number: usize, of: Response, says: Text| {
        html! {
            <label class="check" key={number}>
                <input type="checkbox" checked={rules.responses.0.contains(&of)} onchange={edits.on_check([number, 0, 0], set_response)} />
                <span>{ says }if usual.0.contains(&of) { { " " }<em>{ EN.default }</em> }</span>
            </label>
        }
    };
    html! {
        <fieldset class="rule">
            <legend class="lab">{ EN.respond_ask }</legend>
            for (number, &(word, of)) in Response::WORDS.iter().enumerate() {
                { check(number, of, super::look(&EN.responses, word)) }
            }
            <p class="fine">{ EN.respond_last }</p>
        </fieldset>
    }
}

fn set_response(desk: &mut Desk<'_>, on: &str) -> Result<(), String> {
    let counted = &mut desk.agreement.rules.responses.0;
    let of = Response::WORDS[desk.at[0]].1;
    counted.retain(|other| *other != of);
    if !on.is_empty() {
        counted.push(of);
    }
    // In the order of the list, so that an edit and its opposite cancel out.
    counted.sort_by_key(|of| Response::WORDS.iter().position(|(_, known)| known == of));
    Ok(())
}

fn reopen_within(edits: &Edits, rules: &Rules) -> Html {
    let at = [0; 3];
    let window = Field {
        placeholder: Some(EN.within_any.into()),
        ..Field::labelled(id("reopen-within", at), length_field(rules.reopen_within))
    };
    html! {
        <div class="rule">
            { labelled(window.id.clone(), EN.within_ask, edits.field(window, at, set_reopen_within)) }
            <p class="fine">{ EN.within_effect }</p>
        </div>
    }
}

fn set_reopen_within(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    desk.agreement.rules.reopen_within = read_length(text)?;
    Ok(())
}

fn at_risk(edits: &Edits, rules: &Rules) -> Html {
    html! {
        <div class="rule">
            { field(edits, "at-risk", [0; 3], EN.risk_ask, rules.at_risk.to_string(), set_at_risk) }
            <p class="fine">{ EN.risk_effect }</p>
        </div>
    }
}

fn set_at_risk(desk: &mut Desk<'_>, text: &str) -> Result<(), String> {
    desk.agreement.rules.at_risk = read::percent(text).ok_or(TERMS.bad_percent)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules(json: &str) -> Rules {
        crate::document::read(json, "").expect(json)
    }

    /// The sentences that are not the usual ones.
    fn own(json: &str) -> String {
        let own = sentences(&rules(json)).into_iter();
        let own: Vec<String> = own
            .filter(|said| !said.usual)
            .map(|said| said.sentence)
            .collect();
        own.join(" ").replace('\u{202f}', " ")
    }

    #[test]
    fn the_table_has_every_rule_of_the_engine_and_every_word() {
        let asked: Vec<&Rule> = EN.groups.iter().flat_map(|group| group.rules).collect();
        for choice in CHOICES {
            let rule = asked.iter().find(|rule| rule.name == choice.name);
            let answers = rule.expect(choice.name).answers.iter();
            let words: Vec<&str> = answers.map(|answer| answer.word).collect();
            assert_eq!(words, choice.words(), "{}", choice.name);
        }
        let others: Vec<&str> = asked
            .iter()
            .map(|rule| rule.name)
            .filter(|name| CHOICES.iter().all(|choice| choice.name != *name))
            .collect();
        assert_eq!(others, ["rounding", "atRisk", "responses", "reopenWithin"]);
        let known: Vec<&str> = Response::WORDS.iter().map(|(word, _)| *word).collect();
        assert_eq!(EN.responses.map(|(word, _)| word).to_vec(), known);
        let known: Vec<&str> = RoundingMode::WORDS.iter().map(|(word, _)| *word).collect();
        assert_eq!(EN.round_modes.map(|(word, _)| word).to_vec(), known);
    }

    #[test]
    fn an_agreement_that_says_nothing_has_the_usual_rules() {
        assert_eq!(own("{}"), "");
        let all = sentences(&Rules::default());
        assert_eq!(all.len(), 20);
        assert_eq!(
            all[0].sentence,
            "A target that is used up exactly at closing time is due at closing time."
        );
        assert_eq!(
            all[3].sentence,
            "Before it is compared, the time used is not rounded."
        );
        assert_eq!(
            all[6].sentence,
            "A running clock is at risk from 80% of its target on."
        );
        assert_eq!(
            all[7].sentence,
            "As a first reply counts a public reply by a person."
        );
    }

    #[test]
    fn rules_are_said_in_sentences() {
        for (json, expected) in [
            (
                r#"{ "reopen": "restart" }"#,
                "When a ticket is reopened its clock starts again.",
            ),
            (
                r#"{ "equality": "breached" }"#,
                "A clock that stops exactly at its target has missed it.",
            ),
            (
                r#"{ "closingEdge": "open" }"#,
                "A target that is used up exactly at closing time is due at the next opening.",
            ),
            (
                r#"{ "judge": "deadline" }"#,
                "A clock is in time if it stopped by its due time.",
            ),
            (
                r#"{ "rounding": { "to": "15m", "mode": "up" } }"#,
                "Before it is compared, the time used is rounded up to multiples of 15 m.",
            ),
            (
                r#"{ "outsideHours": "same-date" }"#,
                "For a ticket logged outside the hours, days are counted from the date of logging.",
            ),
            (
                r#"{ "several": "earliest" }"#,
                "Of several targets that fit a ticket the one that is due first applies.",
            ),
            (
                r#"{ "atRisk": "75%" }"#,
                "A running clock is at risk from 75% of its target on.",
            ),
            (
                r#"{ "responses": ["call", "acknowledgement"] }"#,
                "As a first reply counts a call or an acknowledgement.",
            ),
            (
                r#"{ "providerOpened": "second-response" }"#,
                "For a ticket that the provider logged the second reply is owed.",
            ),
            (
                r#"{ "resolvedWithoutReply": "missed" }"#,
                "A ticket that is resolved with no reply has missed its reply.",
            ),
            (
                r#"{ "priorityChange": "carry-percent" }"#,
                "When the priority of a ticket changes the share used so far is carried over.",
            ),
            (
                r#"{ "reopenWithin": "5d" }"#,
                "A resolution stands if the ticket is reopened more than 5 days later.",
            ),
            (
                r#"{ "pauseAfterBreach": "ignored" }"#,
                "A pause that begins after the target was missed changes nothing.",
            ),
            (
                r#"{ "cycles": "worst" }"#,
                "When a clock runs several times on one ticket the worst run stands for all.",
            ),
            (
                r#"{ "dst": "edges" }"#,
                "Where clocks change, service hours keep their two ends.",
            ),
            (
                r#"{ "zone": "customer" }"#,
                "Service hours are read in the time zone of the customer.",
            ),
        ] {
            assert_eq!(own(json), expected, "{json}");
        }
    }
}
