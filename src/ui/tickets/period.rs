//! The months that cards and charts can cover: all, a year, a quarter, a month.

use crate::compliance::Month;
use crate::ui::format;

/// A choice of months: what it is called, and the first and the last of them; nothing for all.
pub type Choice = (String, Option<(Month, Month)>);

/// The choices for the months of a report, all of them first, then years, quarters and months.
pub fn choices(first: Month, last: Month, all: &str) -> Vec<Choice> {
    let mut choices = vec![(all.to_owned(), None)];
    for length in [12, 3, 1] {
        // A year is no choice where there is only one, and a month always is.
        let blocks: Vec<(Month, Month)> = blocks(first, last, length);
        if blocks.len() > 1 || length == 1 {
            let named = |block: (Month, Month)| (name(block), Some(block));
            choices.extend(blocks.into_iter().rev().map(named));
        }
    }
    choices
}

/// `2026`, `Jul–Sep 2026` or `November 2026`.
pub fn name((first, last): (Month, Month)) -> String {
    let year = first.year.to_string();
    let short = |month: Month| format::short_month(month.month);
    match last.month - first.month {
        11 => year,
        0 => format::month_of_year(first.month, first.year),
        _ => [short(first), "–", short(last), " ", &year].concat(),
    }
}

/// Calendar years, quarters or months from the one with `first` to the one with `last`.
fn blocks(first: Month, last: Month, length: u32) -> Vec<(Month, Month)> {
    let start = |month: Month| (month.month - 1) / length * length + 1;
    let mut block = Month {
        month: start(first),
        ..first
    };
    let mut blocks = Vec::new();
    while block <= last {
        let end = Month {
            month: block.month + length - 1,
            ..block
        };
        blocks.push((block, end));
        block = end.next();
    }
    blocks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_quarters_and_months_can_be_chosen() {
        let month = |year, month| Month { year, month };
        let names = |first, last| {
            let named = choices(first, last, "All months").into_iter();
            named.map(|(name, _)| name).collect::<Vec<_>>().join(", ")
        };
        assert_eq!(
            names(month(2026, 11), month(2027, 2)),
            "All months, 2027, 2026, Jan–Mar 2027, Oct–Dec 2026, February 2027, January 2027, December 2026, November 2026"
        );
        assert_eq!(
            names(month(2026, 11), month(2026, 11)),
            "All months, November 2026"
        );
        let quarter = &choices(month(2026, 6), month(2026, 11), "All")[1];
        assert_eq!(quarter.1, Some((month(2026, 10), month(2026, 12))));
    }
}
