//! A text is missing in a language of the file.
//!
//! ## Why it matters
//! Readers of that language would find a gap, or a sentence in a language they may not understand. Each version of the
//! notice must be complete by itself.
//!
//! ## Example
//! ```yaml
//! change_notice:
//!   fi: Kerromme muutoksista myös sähköpostilla.
//! ```
//!
//! ## Instead
//! ```yaml
//! change_notice:
//!   fi: Kerromme muutoksista myös sähköpostilla.
//!   en: We also tell you about changes by e-mail.
//! ```

use crate::check::rule::Rule;

pub const RULE: Rule = Rule::error("YML-016", "missing-language", "");
