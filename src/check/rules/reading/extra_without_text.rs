//! The text of a section of your own (`extra`) is missing in a language.
//!
//! ## Why it matters
//! The heading would stand in the table of contents and lead to nothing, or only one language would have the
//! section.
//!
//! ## Example
//! ```yaml
//! extra: [loyalty-programme]
//! ```
//! ```content/fi/extra/loyalty-programme.md
//! # Kanta-asiakkuus
//!
//! Kertynyt etu näkyy kuitissa.
//! ```
//!
//! ## Instead
//! ```yaml
//! extra: [loyalty-programme]
//! ```
//! ```content/fi/extra/loyalty-programme.md
//! # Kanta-asiakkuus
//!
//! Kertynyt etu näkyy kuitissa.
//! ```
//! ```content/en/extra/loyalty-programme.md
//! # Loyalty programme
//!
//! The receipt shows what you have earned.
//! ```

use crate::check::rule::Rule;

pub const RULE: Rule = Rule::error("YML-029", "extra-without-text", "");
