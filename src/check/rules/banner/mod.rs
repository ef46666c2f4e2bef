//! The banner, consent and its record.

use crate::check::rule::Apart;

crate::rules! {}

/// The codes of the reference that have no rule, and why.
pub const APART: &[Apart] = &[];
