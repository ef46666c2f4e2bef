//! The folder `versions/` holds something that `seloste release` did not write, or a released text is not as it was.
//!
//! ## Why it matters
//! A released text is the record of what people were told, and is published as the notice of its time. Nothing else may
//! pass for it.
//!
//! ## Example
//! ```versions/2025-03-01/version.json
//! {"format": 1, "effective": "2025-03-01", "style": {}}
//! ```
//!
//! ## Instead
//! ```yaml
//! effective: 2026-03-01
//! ```
//!
//! ## Limits
//! A missing folder is not told: seloste cannot know which texts were in force.

use crate::check::rule::Rule;

pub const RULE: Rule = Rule::error("YML-033", "damaged-version", "");
