//! A text for people that is not there in every language of the file.
//!
//! ## Why it matters
//! A reader of that language would find a gap, or a sentence in a language they may not understand. Each version of
//! the notice has to be whole by itself.
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
//!   en: We also tell about changes by e-mail.
//! ```

use crate::check::rule::Rule;

pub const RULE: Rule = Rule::error("YML-016", "missing-language", "");
