//! The document with its results as JSON, and reading it again.
//!
//! The results are for readers of the file; what is opened again is the document alone, which gives the same
//! ones. A plain document, as older files have it, is read too.

use crate::document::read::{At, Read};
use crate::document::{self, Document, VERSION};
use crate::issue::Issues;
use crate::report::Report;
use crate::sentence::said;
use serde::Serialize;

/// What the file is, so that other programs need not guess.
const FORMAT: &str = "sla-calculator";

#[derive(Serialize)]
struct Bundle<'a> {
    format: &'static str,
    version: u32,
    document: &'a Document,
    results: &'a Report,
}

/// The document and its results as JSON text, indented.
pub fn write(document: &Document, report: &Report) -> String {
    let bundle = Bundle {
        format: FORMAT,
        version: VERSION,
        document,
        results: report,
    };
    serde_json::to_string_pretty(&bundle).unwrap_or_default()
}

/// Reads a document, alone or with results.
///
/// # Errors
/// As [`Document::parse`]; paths in a file with results begin with `document`.
pub fn read(json: &str) -> Result<Document, Issues> {
    let opened: Result<Opened, Issues> = document::read(json, "");
    match opened {
        Ok(Opened::Alone) => Document::parse(json),
        Ok(Opened::WithResults(document)) => match document.validate() {
            issues if issues.is_empty() => Ok(*document),
            issues => Err(Issues(issues)),
        },
        Err(issues) => Err(document::newer(json).unwrap_or(issues)),
    }
}

enum Opened {
    Alone,
    WithResults(Box<Document>),
}

impl Read for Opened {
    fn read(at: At<'_>) -> Opened {
        if !at.has("format") {
            return Opened::Alone;
        }
        let fields = at.record(&["format", "version", "document", "results"]);
        let format: String = fields.required("format");
        if format != FORMAT {
            at.fault(said!(
                "This is a file of \"{0}\": open one that was saved here.",
                format
            ));
        }
        Opened::WithResults(Box::new(fields.required("document")))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::example;
    use crate::holidays::HolidayData;
    use crate::report;

    #[test]
    fn a_document_comes_back_from_its_file_with_and_without_results() {
        let document = example::document("2026-11-24T12:00:00Z".parse().unwrap());
        let judge =
            |document: &Document| report::evaluate(document, &HolidayData::default()).unwrap();
        let file = write(&document, &judge(&document));
        let opened = read(&file).unwrap();
        assert_eq!(opened, document);
        assert_eq!(write(&opened, &judge(&opened)), file);
        assert_eq!(read(&document.to_json()).unwrap(), document);
    }

    #[test]
    fn other_files_are_refused_with_their_place() {
        for (file, path, code) in [
            ("{}", "version", "missing-field"),
            ("no", "", "bad-json"),
            (
                r#"{"format":"other","version":1,"document":1}"#,
                "",
                "bad-value",
            ),
            (
                r#"{"format":"sla-calculator","version":1}"#,
                "document",
                "missing-field",
            ),
            (
                r#"{"format":"sla-calculator","version":2,"layers":[]}"#,
                "version",
                "unknown-version",
            ),
        ] {
            let issue = &read(file).unwrap_err().0[0];
            assert_eq!((issue.path.as_str(), issue.code), (path, code), "{file}");
        }
    }
}
