//! Lists or mappings that stand inside one another more than 64 levels deep.
//!
//! ## Why it matters
//! No policy needs a tenth of that. A bracket was most likely opened again and again instead of being closed.
//!
//! ## Example
//! ```yaml letters
//! extra: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
//! ```
//!
//! ## Instead
//! ```yaml letters
//! extra: []
//! ```

use crate::check::rule::Rule;

pub const RULE: Rule = Rule::error("YML-005", "nested-too-deep", "");
