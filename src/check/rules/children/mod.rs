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
        "Notice for children not in child language",
        "seloste cannot judge whether a child understands a text, and there may be a simpler version elsewhere.",
    ),
    Apart::left_out(
        "CHI-005",
        "Several countries, several ages",
        "The policy does not say for which countries a service is meant, and its languages do not show it.",
    ),
];
