//! Children (GDPR Art. 8).

use crate::check::rule::Apart;

crate::rules! {
    age_too_low,
    unverified_parent,
    automated_decisions_on_children,
}

/// The codes of the reference that have no rule, and why.
pub const APART: &[Apart] = &[
    Apart::left_out(
        "CHI-003",
        "notice for children not in child language",
        "whether a child understands a text cannot be told from the text, and a simpler version may stand elsewhere",
    ),
    Apart::left_out(
        "CHI-005",
        "several countries, several ages",
        "the policy does not say for which countries a service is meant, and its languages do not tell",
    ),
];
