//! The file has a version of the format that this program does not read.
//!
//! ## Why it matters
//! In a later format the same key may mean something else. Read as the old one, it might become a notice that nobody
//! wrote.
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
