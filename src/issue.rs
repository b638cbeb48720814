//! What is wrong with an input: where it is, what it is and what to do about it.
//!
//! Everything that reads from outside (`document`, `import`, `js`) answers with [`Issues`];
//! nothing inside the engine panics on what a person typed.

use crate::sentence::Sentence;
use serde::Serialize;
use std::fmt;

/// One fault of an input, with the place and the remedy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
pub struct Issue {
    /// Where: keys joined by dots, list positions in brackets, such as `agreement.targets[0].within`.
    /// Empty for the document as a whole.
    pub path: String,
    /// What kind of fault, in kebab-case, stable for programs.
    pub code: &'static str,
    /// What is wrong and how to mend it, one or two sentences in English.
    #[cfg_attr(feature = "js", tsify(type = "string"))]
    pub message: Sentence,
}

impl Issue {
    /// An issue at `path`.
    pub fn new(path: impl Into<String>, code: &'static str, message: Sentence) -> Issue {
        Issue {
            path: path.into(),
            code,
            message,
        }
    }
}

impl fmt::Display for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.path.as_str() {
            "" => f.write_str(&self.message),
            path => write!(f, "{path}: {}", &*self.message),
        }
    }
}

impl std::error::Error for Issue {}

/// One or more faults; an input with any of them is not used at all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "js", derive(tsify::Tsify))]
#[serde(transparent)]
pub struct Issues(pub Vec<Issue>);

impl From<Issue> for Issues {
    fn from(issue: Issue) -> Issues {
        Issues(vec![issue])
    }
}

impl fmt::Display for Issues {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, issue) in self.0.iter().enumerate() {
            if position > 0 {
                f.write_str("\n")?;
            }
            write!(f, "{issue}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Issues {}
