//! A key with nothing after it, or with an empty text.
//!
//! ## Why it matters
//! It cannot be told whether something is still to be written or nothing is meant. What is not there has no key; a
//! clear no is `none` where the format offers it.
//!
//! ## Example
//! ```yaml letters
//! change_notice:
//! ```
//!
//! ## Instead
//! ```yaml letters
//! change_notice: {fi: Kerromme muutoksista myös sähköpostilla., en: We also tell about changes by e-mail.}
//! ```

use crate::check::rule::Rule;

pub const RULE: Rule = Rule::error("YML-022", "empty-value", "");
