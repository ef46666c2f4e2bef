//! A value is of another kind than the key takes: a word where a list belongs, a list where a text belongs.
//!
//! ## Why it matters
//! Sometimes one could guess what is meant, but a wrong guess would be published as a promise.
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
