//! The mechanisms of service credits, each with the terms of a document that express it.
//!
//! Only documentation: `document::credit` and `document::availability` have the terms, `credits` works them out.
//!
#![doc = include_str!("mechanisms.md")]
