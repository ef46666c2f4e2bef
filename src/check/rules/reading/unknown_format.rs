//! A version of the format that this program does not read.
//!
//! ## Why it matters
//! A later format may mean something else by the same key. Read as if it were the old one, a notice might come out
//! that nobody wrote.
//!
//! ## Example
//! ```yaml letters
//! seloste: 2
//! ```
//!
//! ## Instead
//! ```yaml letters
//! seloste: 1
//! ```

use crate::check::rule::Rule;

pub const RULE: Rule = Rule::error("YML-028", "unknown-format", "");
