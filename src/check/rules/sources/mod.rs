//! Sources of data (GDPR Art. 14).

use crate::check::rule::Apart;

crate::rules! {
    unstated_source,
}

/// The codes of the reference that have no rule, and why.
pub const APART: &[Apart] = &[];
