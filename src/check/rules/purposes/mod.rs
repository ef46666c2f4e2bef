//! Purposes.

use crate::check::rule::Apart;

crate::rules! {
    missing_purposes,
    unexplained_further_purpose,
    unnamed_purpose,
}

/// The codes of the reference that have no rule, and why.
pub const APART: &[Apart] = &[];
