//! Whether people must give their data (GDPR Art. 13(2)(e)).

use crate::check::rule::Apart;

crate::rules! {
    contradictory_provision,
    unanswered_provision,
    unstated_consequence,
}

/// The codes of the reference that have no rule, and why.
pub const APART: &[Apart] = &[
    Apart::impossible(
        "OBL-004",
        "Question as heading only",
        "The section holds the answer that follows from `provision` or from the legal basis, and where neither gives one OBL-001 says so.",
    ),
    Apart::left_out(
        "OBL-005",
        "Forms",
        "Whether the required fields of a form are marked is seen on the form, which is not part of the policy.",
    ),
];
