//! Texts that are numbered in the order they first appear: ticket ids, statuses, field values.
//!
//! All texts lie in one string and the index holds hashes only, so that a million different ids
//! cost little more than their letters.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

#[derive(Default)]
pub(super) struct Names {
    text: String,
    ends: Vec<u32>,
    by_hash: HashMap<u64, u32>,
}

impl Names {
    /// The number of a text; a new text gets the next one.
    pub(super) fn number(&mut self, name: &str) -> u32 {
        // The rows of one ticket, and of one status, tend to follow each other.
        let last = self.ends.len().wrapping_sub(1) as u32;
        if !self.ends.is_empty() && self.get(last) == name {
            return last;
        }
        let mut hasher = DefaultHasher::new();
        name.hash(&mut hasher);
        let mut hash = hasher.finish();
        while let Some(&number) = self.by_hash.get(&hash) {
            if self.get(number) == name {
                return number;
            }
            hash = hash.wrapping_add(1);
        }
        let number = self.ends.len() as u32;
        self.text.push_str(name);
        self.ends.push(self.text.len() as u32);
        self.by_hash.insert(hash, number);
        number
    }

    /// The text of a number.
    pub(super) fn get(&self, number: u32) -> &str {
        let end = |number: u32| self.ends.get(number as usize).copied().unwrap_or_default();
        let start = number.checked_sub(1).map_or(0, end);
        &self.text[start as usize..end(number) as usize]
    }

    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }
}
