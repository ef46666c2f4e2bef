//! Transfers outside the EEA (GDPR Chapter V).

use crate::check::rule::Apart;

crate::rules! {
    consent_without_risks,
    safeguard_without_copy,
    transfer_without_mechanism,
    undeclared_transfer,
    unnamed_country,
    unverified_framework,
}

/// The codes of the reference that have no rule, and why.
pub const APART: &[Apart] = &[];
