//! A colour is not written as one.
//!
//! ## Why it matters
//! The colour goes into the style sheet of every page. Names and functions of CSS are left out, so that the shades that
//! can be read on a light and on a dark page can be worked out from it.
//!
//! ## Example
//! ```yaml
//! site:
//!   accent: teal
//! ```
//!
//! ## Instead
//! ```yaml
//! site:
//!   accent: "#0b5c63"
//! ```
//!
//! ## Limits
//! Any colour will do. Where it could not be read on the page, a darker or lighter shade of it is published.

use crate::check::rule::Rule;

pub const RULE: Rule = Rule::error("YML-041", "unreadable-colour", "");
