//! Variants: each must make terms of the agreement that could stand by themselves.

use super::Faults;
use crate::document::Document;
use crate::document::agreement::Agreement;
use crate::document::variant::MOST_VARIANTS;
use crate::issue::Issue;
use crate::sentence::english;
use std::sync::Arc;

/// The faults of terms that a patch leads to; paths begin with `root` where they would with `agreement`.
pub(crate) fn variant(terms: &Agreement, root: &str) -> Vec<Issue> {
    let mut faults = Faults::default();
    faults.agreement(terms);
    rooted(faults.0, root)
}

fn rooted(mut issues: Vec<Issue>, root: &str) -> Vec<Issue> {
    for issue in &mut issues {
        if let Some(rest) = issue.path.strip_prefix("agreement") {
            issue.path = [root, rest].concat();
        }
    }
    issues
}

impl Faults {
    /// The faults of all variants of a document whose agreement has none.
    #[inline(never)]
    pub(super) fn variants(&mut self, document: &Document) {
        let variants = &document.variants;
        self.ids("variants", variants.iter().map(|variant| &*variant.id));
        self.bound(
            "variants",
            variants.len(),
            MOST_VARIANTS,
            english!("variants"),
        );
        for (position, variant) in variants.iter().take(MOST_VARIANTS).enumerate() {
            let root = format!("variants[{position}].patch");
            let terms = match variant.patch.apply(&document.agreement, &root) {
                Ok(terms) => terms,
                Err(issues) => {
                    self.extend(issues.0);
                    continue;
                }
            };
            let mut faults = Faults::default();
            faults.agreement(&terms);
            if faults.0.is_empty() {
                faults.work(&Document {
                    agreement: Arc::new(terms),
                    variants: Arc::default(),
                    ..document.clone()
                });
            }
            self.extend(rooted(faults.0, &root));
        }
    }

    fn extend(&mut self, issues: Vec<Issue>) {
        for issue in issues {
            self.add(issue.path, issue.code, issue.message);
        }
    }
}
