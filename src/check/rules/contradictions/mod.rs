//! Places of one notice that contradict each other.

use crate::check::rule::Apart;

crate::rules! {}

/// The codes of the reference that have no rule, and why.
pub const APART: &[Apart] = &[];
