//! The rules that are a choice between words, as a list: for whoever shows them and lets people choose.
//!
//! `rules` has the fields and what the words mean. The other rules are lengths, shares and lists:
//! `rounding`, `responses`, `reopenWithin` and `atRisk`.

use super::reading::{Dst, ZoneOf};
use super::rules::{
    ClosingEdge, Corrections, Cycles, Equality, JudgedBy, MergedTickets, OutsideHours,
    PauseAfterBreach, PriorityChange, ProviderOpened, Reopen, ResolvedWithoutReply, Rules, Several,
};
use super::versions::Versions;

/// A rule that is a choice between words.
pub struct Choice {
    /// The number of the rule.
    pub rule: u8,
    /// The field of `rules`, as documents write it.
    pub name: &'static str,
    words: fn() -> Vec<&'static str>,
    get: fn(&Rules) -> &'static str,
    set: fn(&mut Rules, &str),
}

impl Choice {
    /// The words to choose from.
    pub fn words(&self) -> Vec<&'static str> {
        (self.words)()
    }

    /// The word in force.
    pub fn get(&self, rules: &Rules) -> &'static str {
        (self.get)(rules)
    }

    /// The word that holds where an agreement says nothing.
    pub fn default(&self) -> &'static str {
        self.get(&Rules::default())
    }

    /// Chooses a word; one that is none of [`Choice::words`] changes nothing.
    pub fn set(&self, rules: &mut Rules, word: &str) {
        (self.set)(rules, word);
    }
}

/// The word of a value.
pub fn word<T: PartialEq>(words: &[(&'static str, T)], value: &T) -> &'static str {
    let mut words = words.iter();
    words
        .find(|(_, known)| known == value)
        .map_or("", |(word, _)| word)
}

/// The value of a word.
pub fn value<T: Copy>(words: &[(&'static str, T)], word: &str) -> Option<T> {
    let mut words = words.iter();
    words
        .find(|(known, _)| *known == word)
        .map(|&(_, value)| value)
}

macro_rules! choices {
    ($($rule:literal $name:literal $field:ident $type:ident;)+) => {
        /// Every rule that is a choice between words, in the order of the rules.
        pub const CHOICES: &[Choice] = &[$(Choice {
            rule: $rule,
            name: $name,
            words: || $type::WORDS.iter().map(|&(word, _)| word).collect(),
            get: |rules| word($type::WORDS, &rules.$field),
            set: |rules, word| rules.$field = value($type::WORDS, word).unwrap_or(rules.$field),
        }),+];
    };
}

choices! {
    2 "dst" dst Dst;
    8 "zone" zone ZoneOf;
    9 "outsideHours" outside_hours OutsideHours;
    10 "closingEdge" closing_edge ClosingEdge;
    11 "equality" equality Equality;
    12 "judge" judge JudgedBy;
    14 "several" several Several;
    22 "pauseAfterBreach" pause_after_breach PauseAfterBreach;
    27 "providerOpened" provider_opened ProviderOpened;
    28 "resolvedWithoutReply" resolved_without_reply ResolvedWithoutReply;
    31 "cycles" cycles Cycles;
    32 "priorityChange" priority_change PriorityChange;
    34 "reopen" reopen Reopen;
    35 "merged" merged MergedTickets;
    36 "versions" versions Versions;
    37 "corrections" corrections Corrections;
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a document without `rules` says, rule by rule, by the semantics.
    #[test]
    fn every_rule_that_is_a_word_has_its_default() {
        let defaults: Vec<String> = CHOICES
            .iter()
            .map(|choice| [choice.name, choice.default()].join(" "))
            .collect();
        assert_eq!(
            defaults.join(", "),
            "dst wall-clock, zone agreement, outsideHours next-opening, closingEdge close, \
             equality met, judge clock, several first, pauseAfterBreach stops, \
             providerOpened no-clock, resolvedWithoutReply counts, cycles each, \
             priorityChange retroactive, reopen continue-excluding-closed, merged excluded, \
             versions at-start, corrections count"
        );
    }

    #[test]
    fn a_chosen_word_is_what_a_document_says() {
        for choice in CHOICES {
            for word in choice.words() {
                let mut rules = Rules::default();
                choice.set(&mut rules, word);
                choice.set(&mut rules, "soon");
                assert_eq!(choice.get(&rules), word);
                let json = format!(r#"{{ "{}": "{word}" }}"#, choice.name);
                let read: Rules = crate::document::read(&json, "").expect("a rule");
                assert_eq!(read, rules, "{json}");
            }
        }
    }

    /// The list is whole: whatever else `rules` holds is no word.
    #[test]
    fn no_rule_that_is_a_word_is_missing() {
        let mut rules = Rules::default();
        for choice in CHOICES {
            let default = choice.default();
            let other = choice.words().into_iter().find(|word| *word != default);
            choice.set(&mut rules, other.expect("two words"));
        }
        let written = serde_json::to_value(&rules).expect("rules");
        let names: Vec<&String> = written.as_object().expect("an object").keys().collect();
        assert_eq!(names.len(), CHOICES.len(), "{names:?}");
    }
}
