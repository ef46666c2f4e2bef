//! A word that is none of those the key takes, nor a word of the catalogue or of this file.
//!
//! ## Why it matters
//! Words are what the rest follows from: rights from the legal basis, articles from the source of the data. From a
//! word that nobody knows nothing follows.
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
//! Own words are free: define them under `items`, `subjects` or `events`, or write the text itself, `{fi: …, en:
//! …}`.

use crate::check::rule::Rule;

pub const RULE: Rule = Rule::error("YML-013", "unknown-word", "");
