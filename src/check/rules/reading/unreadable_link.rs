//! A link that is no whole address of the web.
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
//! Whether the page is there is not looked up: nothing here uses the network.

use crate::check::rule::Rule;

pub const RULE: Rule = Rule::error("YML-025", "unreadable-link", "");
