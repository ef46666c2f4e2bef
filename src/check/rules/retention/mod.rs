//! Retention.

use crate::check::rule::Apart;

crate::rules! {
    missing_retention,
    open_ended_retention,
}

/// The codes of the reference that have no rule, and why.
pub const APART: &[Apart] = &[];
