//! An e-mail address is incomplete or not correctly written.
//!
//! ## Why it matters
//! People use their rights by e-mail. The notice makes a link of the address, and a misspelt one reaches nobody.
//!
//! ## Example
//! ```yaml
//! rights:
//!   email: tietosuoja(at)esimerkki.example
//! ```
//!
//! ## Instead
//! ```yaml
//! rights:
//!   email: tietosuoja@esimerkki.example
//! ```
//!
//! ## Limits
//! seloste does not look up whether the mailbox exists.

use crate::check::rule::Rule;

pub const RULE: Rule = Rule::error("YML-026", "unreadable-email", "");
