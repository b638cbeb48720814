//! Choices, drawn beforehand: proptest shrinks them one by one, and 0 stands for the simplest answer.

use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Map, Value};

pub(crate) const ZONES: [&str; 6] = [
    "UTC",
    "Europe/London",
    "America/New_York",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Africa/Casablanca",
];

/// What is left of the choices; when there are none any more, each is 0.
#[derive(Clone, Debug)]
pub(crate) struct Choices(std::vec::IntoIter<u16>);

pub(crate) fn choices(count: usize) -> impl Strategy<Value = Choices> {
    vec(any::<u16>(), count).prop_map(|choices| Choices(choices.into_iter()))
}

impl Choices {
    /// A number below a bound.
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        usize::from(self.0.next().unwrap_or(0)) % bound
    }

    /// Yes in half of the cases.
    pub(crate) fn maybe(&mut self) -> bool {
        self.below(2) == 1
    }

    /// Yes in one of so many cases.
    pub(crate) fn once_in(&mut self, cases: usize) -> bool {
        self.below(cases) == cases - 1
    }

    /// One of a list.
    pub(crate) fn one<T: Clone>(&mut self, list: &[T]) -> T {
        list[self.below(list.len())].clone()
    }

    /// Some of a list, at least so many, in its order.
    pub(crate) fn some<T: Clone>(&mut self, least: usize, list: &[T]) -> Vec<T> {
        let mut rest = list.to_vec();
        let more = self.below(list.len() - least + 1).min(2);
        for _ in least + more..list.len() {
            let position = rest.len() - 1 - self.below(rest.len());
            rest.remove(position);
        }
        rest
    }
}

/// Adds a field to an object in one of so many cases.
pub(crate) fn put(
    choices: &mut Choices,
    cases: usize,
    object: &mut Map<String, Value>,
    field: &str,
    value: impl FnOnce(&mut Choices) -> Value,
) {
    if choices.once_in(cases) {
        let value = value(choices);
        object.insert(field.to_owned(), value);
    }
}
