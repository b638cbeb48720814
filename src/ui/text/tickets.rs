//! The words of this region.
