//! Decisions made of bytes: each takes the next one or two. When there are none left the first choice is
//! taken, so that every input has an end and a shorter one means less.

use std::ops::RangeInclusive;

/// The decisions that some bytes stand for.
pub struct Choices<'a> {
    bytes: &'a [u8],
    /// The time that a document made of them is about, in seconds since 1970.
    pub era: i64,
}

impl<'a> Choices<'a> {
    /// The decisions of these bytes.
    pub fn new(bytes: &'a [u8]) -> Choices<'a> {
        Choices { bytes, era: 0 }
    }

    fn byte(&mut self) -> u8 {
        let Some((&first, rest)) = self.bytes.split_first() else {
            return 0;
        };
        self.bytes = rest;
        first
    }

    /// A number between two, both included.
    pub fn number(&mut self, range: RangeInclusive<i64>) -> i64 {
        let (least, most) = range.into_inner();
        let count = (most - least + 1) as u64;
        let mut value = 0;
        let mut reach = 1_u64;
        while reach < count {
            value = value << 8 | u64::from(self.byte());
            reach = reach.saturating_mul(256);
        }
        least + (value % count) as i64
    }

    /// One of some values; the first where there is nothing left to decide.
    pub fn pick<T: Clone>(&mut self, values: &[T]) -> T {
        values[self.number(0..=values.len() as i64 - 1) as usize].clone()
    }

    /// Whether something is so that seldom is.
    pub fn one_in(&mut self, count: i64) -> bool {
        self.number(0..=count - 1) == count - 1
    }
}
