//! Recipients and processors.

use crate::check::rule::Apart;

crate::rules! {
    unnamed_recipient,
}

/// The codes of the reference that have no rule, and why.
pub const APART: &[Apart] = &[];
