//! The notice as a whole.

use crate::check::rule::Apart;

crate::rules! {
    empty_section,
    undated_notice,
}

/// The codes of the reference that have no rule, and why.
pub const APART: &[Apart] = &[];
