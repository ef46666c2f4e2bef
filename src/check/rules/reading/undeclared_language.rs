//! A text is in a language that `languages` does not list.
//!
//! ## Why it matters
//! No page is made in that language, so nobody would ever read the text. Either the language is missing from the list,
//! or the text is left over.
//!
//! ## Example
//! ```yaml
//! change_notice:
//!   fi: Kerromme muutoksista myös sähköpostilla.
//!   en: We also tell you about changes by e-mail.
//!   sv: Vi berättar om ändringar även per e-post.
//! ```
//!
//! ## Instead
//! ```yaml
//! change_notice:
//!   fi: Kerromme muutoksista myös sähköpostilla.
//!   en: We also tell you about changes by e-mail.
//! ```

use crate::check::rule::Rule;

pub const RULE: Rule = Rule::error("YML-017", "undeclared-language", "");
