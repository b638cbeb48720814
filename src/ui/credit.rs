//! Credits for people: what they say, how they are edited, and how their amounts come about.
//!
//! Pure: `words` has the sentences of credits, limits and charges, `steps` those of a derivation, `place`
//! says where a fault is, `edit` and `then` are what edits do, `start` puts complete credits into an
//! agreement, `stairs` says what is drawn. Views: `fields` (one credit), `bounds` (limits, charges and their
//! parts), `card` (the derivation, below the credit card), `ahead` (what lies ahead of it, in the sentences of
//! `outlook`). The clause itself is `terms::credits`.

pub mod ahead;
pub mod bounds;
pub mod card;
pub mod edit;
pub mod fields;
pub mod outlook;
pub mod place;
pub mod published;
pub mod stairs;
pub mod start;
pub mod steps;
pub mod then;
pub mod words;
