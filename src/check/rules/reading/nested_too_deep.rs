//! Lists or mappings are nested more than 64 levels deep.
//!
//! ## Why it matters
//! No policy needs a tenth of that. Most likely brackets were opened and never closed.
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
