//! What a template left behind.

use crate::check::rule::Apart;

crate::rules! {
    leftover_placeholder,
    template_instruction,
    marked_fact,
}

/// The codes of the reference that have no rule, and why.
pub const APART: &[Apart] = &[];
