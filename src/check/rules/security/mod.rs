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
    "Security not mentioned",
    "No law asks a notice to describe security, and one that does so in a few sentences is fine.",
)];
