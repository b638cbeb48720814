//! Service level agreements, computed.

pub mod document;
pub mod issue;
pub mod length;
pub mod money;
pub mod time;
pub mod zone;
