//! A length of time is not a number with a unit.
//!
//! ## Why it matters
//! Lifetimes and deadlines are written out in every language of the notice, and the banner calculates with them. That
//! takes a number.
//!
//! ## Example
//! ```yaml
//! rights:
//!   answer_within: two weeks
//! ```
//!
//! ## Instead
//! ```yaml
//! rights:
//!   answer_within: 2 weeks
//! ```

use crate::check::rule::Rule;

pub const RULE: Rule = Rule::error("YML-023", "unreadable-period", "");
