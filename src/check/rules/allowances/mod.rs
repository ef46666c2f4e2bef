//! What is wrong with an `allow` itself.

use crate::check::rule::Apart;

crate::rules! {
    expired_allowance,
    misplaced_allowance,
    unused_allowance,
}

/// The codes of the reference that have no rule, and why.
pub const APART: &[Apart] = &[];

pub(in crate::check) use expired_allowance::expired;
pub(in crate::check) use misplaced_allowance::{no_such_place, no_such_rule};
pub(in crate::check) use unused_allowance::unused;
