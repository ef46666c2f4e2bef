//! A length of time that is not a number with a unit.
//!
//! ## Why it matters
//! Lifetimes and deadlines are said in every language of the notice, and the banner counts with them. That takes a
//! number.
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
