//! A link is not a complete web address.
//!
//! ## Why it matters
//! Without `https://` a browser looks for the page on your own site, and whoever follows the link finds nothing.
//!
//! ## Example
//! ```yaml
//! site:
//!   url: www.esimerkki.example/tietosuoja/
//! ```
//!
//! ## Instead
//! ```yaml
//! site:
//!   url: https://www.esimerkki.example/tietosuoja/
//! ```
//!
//! ## Limits
//! seloste does not look up whether the page is there: nothing here uses the network.

use crate::check::rule::Rule;

pub const RULE: Rule = Rule::error("YML-025", "unreadable-link", "");
