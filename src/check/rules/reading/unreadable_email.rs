//! An e-mail address that mail could not be sent to.
//!
//! ## Why it matters
//! It is the way by which people use their rights. The notice makes a link of it, and a misspelt address makes a
//! link that reaches nobody.
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
//! Whether the mailbox exists is not looked up.

use crate::check::rule::Rule;

pub const RULE: Rule = Rule::error("YML-026", "unreadable-email", "");
