//! Legal bases (GDPR Art. 6).

use crate::check::rule::Apart;

crate::rules! {
    missing_legal_basis,
    unexplained_withdrawal,
    unnamed_interest,
    unnamed_legal_obligation,
    unnamed_public_task,
}

/// The codes of the reference that have no rule, and why.
pub const APART: &[Apart] = &[];
