//! A value of another kind than the key takes: a word where a list is due, a list where a text is due.
//!
//! ## Why it matters
//! What is meant could be guessed at times, but a guess that is wrong would be published as a promise.
//!
//! ## Example
//! ```yaml
//! rights:
//!   languages: fi
//! ```
//!
//! ## Instead
//! ```yaml
//! rights:
//!   languages: [fi, en]
//! ```

use crate::check::rule::Rule;

pub const RULE: Rule = Rule::error("YML-012", "wrong-type", "");
