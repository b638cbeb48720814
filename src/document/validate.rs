//! What the shape of a document cannot say.

use super::Document;
use super::agreement::Agreement;
use crate::issue::Issue;

pub(super) fn document(_document: &Document) -> Vec<Issue> {
    Vec::new()
}
pub(super) fn agreement(_agreement: &Agreement) -> Vec<Issue> {
    Vec::new()
}
