//! A service made of others: what of it is down when some of them are, and the product formulas (rule 47).
//!
//! `sweep` asks for every stretch of time in which nothing changes; `window` reports the formulas beside the
//! measured figure.

use super::report::Formula;
use crate::document::availability::Component;
use crate::money::Percent;
use rust_decimal::Decimal;

/// Components with their services numbered in the order written.
#[derive(Clone, Debug)]
pub(super) enum Tree {
    Service(usize),
    /// Up as far as so many of its parts are.
    Group(usize, Vec<Tree>),
}

impl Tree {
    pub fn new(component: &Component) -> Tree {
        Tree::numbered(component, &mut 0)
    }

    fn numbered(component: &Component, next: &mut usize) -> Tree {
        let (needed, parts) = component.parts();
        if let Component::Service { .. } = component {
            *next += 1;
            return Tree::Service(*next - 1);
        }
        let parts = parts.iter().map(|part| Tree::numbered(part, next));
        Tree::Group(needed, parts.collect())
    }

    /// How many services there are in it.
    pub fn services(&self) -> usize {
        match self {
            Tree::Service(_) => 1,
            Tree::Group(_, parts) => parts.iter().map(Tree::services).sum(),
        }
    }

    /// How much is down, given how much of each service is: a group is down as far as the first of its parts
    /// without which too few are up.
    pub fn down(&self, of_service: &impl Fn(usize) -> i128) -> i128 {
        match self {
            Tree::Service(number) => of_service(*number),
            Tree::Group(needed, parts) => {
                let of_parts = parts.iter().map(|part| part.down(of_service));
                if *needed == 1 {
                    return of_parts.min().unwrap_or(0);
                }
                if *needed == parts.len() {
                    return of_parts.max().unwrap_or(0);
                }
                let mut down: Vec<i128> = parts.iter().map(|part| part.down(of_service)).collect();
                down.sort_unstable();
                let last = needed.checked_sub(1).and_then(|last| down.get(last));
                last.copied().unwrap_or(0)
            }
        }
    }

    /// Notes the services because of which it is down.
    pub fn blame(&self, of_service: &impl Fn(usize) -> i128, blamed: &mut Vec<usize>) {
        match self {
            Tree::Service(number) => blamed.push(*number),
            Tree::Group(_, parts) => {
                let down = self.down(of_service);
                let guilty = parts.iter();
                let guilty = guilty.filter(|part| part.down(of_service) >= down);
                guilty.for_each(|part| part.blame(of_service, blamed));
            }
        }
    }

    /// The formula over the figures of its services, which fail independently of each other; nothing if one
    /// of them has none.
    pub fn formula(&self, of_service: &impl Fn(usize) -> Option<Percent>) -> Option<Formula> {
        let up = self.probability(of_service)?;
        Some(Formula {
            figure: Percent(up.checked_mul(Decimal::ONE_HUNDRED)?),
            assumes_independence: true,
        })
    }

    fn probability(&self, of_service: &impl Fn(usize) -> Option<Percent>) -> Option<Decimal> {
        match self {
            Tree::Service(number) => of_service(*number)?.0.checked_div(Decimal::ONE_HUNDRED),
            Tree::Group(needed, parts) => {
                // How probable it is that so many of the parts seen so far are up; the last stands for
                // enough of them.
                let mut up = vec![Decimal::ZERO; needed + 1];
                up[0] = Decimal::ONE;
                for part in parts {
                    let one = part.probability(of_service)?;
                    let none = Decimal::ONE - one;
                    for count in (0..*needed).rev() {
                        let more = up[count].checked_mul(one)?;
                        up[count + 1] = up[count + 1].checked_add(more)?;
                        up[count] = up[count].checked_mul(none)?;
                    }
                }
                up.last().copied()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// By hand: 0.99 × 0.98; 1 − 0.01 × 0.02; two of three of 0.9: 3 × 0.81 × 0.1 + 0.729.
    #[test]
    fn formulas_of_groups() {
        for (tree, figures, expected) in [
            (
                r#"{"kind":"series","of":["a","b"]}"#,
                "99% 98%",
                Some("97.02%"),
            ),
            (
                r#"{"kind":"parallel","of":["a","b"]}"#,
                "99% 98%",
                Some("99.98%"),
            ),
            (
                r#"{"kind":"k-of-n","k":2,"of":["a","b","c"]}"#,
                "90% 90% 90%",
                Some("97.2%"),
            ),
            // 0.999 × (1 − 0.01²).
            (
                r#"{"kind":"series","of":["a",{"kind":"parallel","of":["b","c"]}]}"#,
                "99.9% 99% 99%",
                Some("99.89001%"),
            ),
            (r#"{"kind":"series","of":["a","b"]}"#, "99%", None),
            (r#""a""#, "99%", Some("99%")),
        ] {
            let component: Component = crate::document::read(tree, "").expect(tree);
            let figures: Vec<Percent> = figures
                .split(' ')
                .map(|figure| figure.parse().expect(figure))
                .collect();
            let found = Tree::new(&component).formula(&|number| figures.get(number).copied());
            let found = found.map(|formula| formula.figure.to_string());
            assert_eq!(found.as_deref(), expected, "{tree}");
        }
    }

    #[test]
    fn a_group_is_down_as_far_as_it_lacks_parts() {
        for (tree, down, expected, blamed) in [
            (r#"{"kind":"series","of":["a","b"]}"#, [0, 7, 0], 7, "1"),
            (
                r#"{"kind":"parallel","of":["a","b"]}"#,
                [10, 7, 0],
                7,
                "0 1",
            ),
            (
                r#"{"kind":"k-of-n","k":2,"of":["a","b","c"]}"#,
                [10, 0, 4],
                4,
                "0 2",
            ),
            (
                r#"{"kind":"series","of":["c",{"kind":"parallel","of":["a","b"]}]}"#,
                [10, 10, 0],
                10,
                "0",
            ),
        ] {
            let component: Component = crate::document::read(tree, "").expect(tree);
            let compiled = Tree::new(&component);
            let of_service = |number: usize| down[number];
            assert_eq!(compiled.down(&of_service), expected, "{tree}");
            let mut numbers = Vec::new();
            compiled.blame(&of_service, &mut numbers);
            let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
            assert_eq!(numbers.join(" "), blamed, "{tree}");
        }
    }
}
