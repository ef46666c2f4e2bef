//! Purposes.

use crate::check::rule::Apart;

pub(super) mod words;

crate::rules! {
    bundled_purposes,
    circular_purpose,
    empty_compliance_claim,
    hidden_purpose,
    marketing_without_consent,
    missing_purposes,
    publication_by_opt_out,
    purpose_long_ended,
    unexplained_further_purpose,
    unnamed_purpose,
    vague_purpose,
}

/// The codes of the reference that have no rule, and why.
pub const APART: &[Apart] = &[Apart::elsewhere(
    "PUR-003",
    "Purpose without legal basis",
    "BAS-001 reports it: a purpose without `legal_basis`.",
)];
