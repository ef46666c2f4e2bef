//! A word is not one of those the key takes, nor defined in the catalogue or in this file.
//!
//! ## Why it matters
//! The rest of the notice follows from these words: rights from the legal basis, articles from the source of the data.
//! Nothing follows from an unknown word.
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     subjects: [custommer]
//! ```
//!
//! ## Instead
//! ```yaml
//! registers:
//!   customers:
//!     subjects: [customer]
//! ```
//!
//! ## Limits
//! You may use words of your own: define them under `items`, `subjects` or `events`, or write the text itself, `{fi: …,
//! en: …}`.

use crate::check::rule::Rule;

pub const RULE: Rule = Rule::error("YML-013", "unknown-word", "");
