//! From the notice to the files that a build publishes.

pub mod consent;
