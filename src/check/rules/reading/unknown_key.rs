//! A key does not belong to the format at this place.
//!
//! ## Why it matters
//! What is under an unknown key is not read, so the notice would lack it. Mostly the key is misspelt, or indented to
//! the wrong level.
//!
//! ## Example
//! ```yaml
//! rights:
//!   answer_whithin: 14 days
//! ```
//!
//! ## Instead
//! ```yaml
//! rights:
//!   answer_within: 14 days
//! ```

use crate::check::rule::Rule;

pub const RULE: Rule = Rule::error("YML-010", "unknown-key", "");
