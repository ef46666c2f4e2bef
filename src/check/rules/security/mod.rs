//! Security, in texts.

use crate::check::rule::Apart;

crate::rules! {
    revealing_security,
    foreign_register,
    absolute_promise,
}

/// The codes of the reference that have no rule, and why.
pub const APART: &[Apart] = &[Apart::left_out(
    "SEC-001",
    "not required",
    "a notice without security is whole, and one with a few sentences on it is no fault",
)];
