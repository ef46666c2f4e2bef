//! A register does not say whether it makes automated decisions.
//!
//! ## Why it matters
//! Silence leaves readers guessing. With one word, `none`, the notice tells them that no machine alone decides about
//! them.
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     automated_decisions:
//! ```
//!
//! ## Instead
//! ```yaml
//! registers:
//!   customers:
//!     automated_decisions: none
//! ```
//!
//! ## Limits
//! The Regulation asks to tell of automated decisions where there are any, not that there are none. An answer is asked
//! either way, since silence would hide those that somebody forgot: hence an error.

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error(
    "ADM-007",
    "unsaid-automated-decisions",
    "GDPR Art. 13(2)(f), 14(2)(g)",
)
.needs(&[Need::new(
    "registers.*.automated_decisions",
    "GDPR Art. 13(2)(f), 14(2)(g)",
    "{} does not say whether it makes automated decisions",
    "add `automated_decisions: none`, or describe them under their purposes as `automated_decision:`",
)]);
