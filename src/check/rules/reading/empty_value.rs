//! A key has nothing after it, or an empty text.
//!
//! ## Why it matters
//! It is not clear whether something is still to be written or nothing is meant. If there is nothing to say, leave the
//! key out; a clear no is `none` where the format has it.
//!
//! ## Example
//! ```yaml letters
//! change_notice:
//! ```
//!
//! ## Instead
//! ```yaml letters
//! change_notice: {fi: Kerromme muutoksista myös sähköpostilla., en: We also tell you about changes by e-mail.}
//! ```

use crate::check::rule::Rule;

pub const RULE: Rule = Rule::error("YML-022", "empty-value", "");
