//! Every word of the widget, as typed tables: a text that is missing does not compile.
//!
//! One table per region of the screen; English so far.

pub mod availability;
pub mod common;
pub mod counting;
pub mod credits;
pub mod findings;
pub mod finer;
pub mod forecast;
pub mod published;
pub mod question;
pub mod terms;
pub mod tickets;

/// A sentence with its parts put in: `{0}` is the first.
pub fn fill(sentence: &str, parts: &[&str]) -> String {
    let mut filled = String::with_capacity(sentence.len() + 16);
    let mut rest = sentence;
    while let Some(start) = rest.find('{') {
        filled.push_str(&rest[..start]);
        let number = rest[start + 1..].bytes().next().unwrap_or(b'0');
        filled.push_str(
            parts
                .get(usize::from(number.wrapping_sub(b'0')))
                .unwrap_or(&""),
        );
        rest = rest.get(start + 3..).unwrap_or("");
    }
    filled.push_str(rest);
    filled
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn parts_go_where_the_sentence_wants_them() {
        for (sentence, parts, expected) in [
            ("until {0}", &["06:00"][..], "until 06:00"),
            ("{1} of {0}", &["8", "5"], "5 of 8"),
            ("Nothing", &[], "Nothing"),
        ] {
            assert_eq!(fill(sentence, parts), expected);
        }
    }
}
