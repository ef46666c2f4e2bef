//! Automated decisions and profiling (GDPR Art. 22).

use crate::check::rule::Apart;

crate::rules! {
    automated_special_data,
    bought_score,
    decision_without_ground,
    decision_without_human,
    undeclared_profiling,
    undisclosed_decision,
    unsaid_automated_decisions,
}

/// The codes of the reference that have no rule, and why.
pub const APART: &[Apart] = &[Apart::elsewhere(
    "ADM-008",
    "Profiling not mentioned",
    "What a purpose declares as `profiling` is a text that the notice shows; a text about profiling that no purpose declares is ADM-005.",
)];
