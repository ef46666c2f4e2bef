//! The policy names no categories of data.
//!
//! ## Why it matters
//! Where data come from elsewhere, people must be told which kinds they are. Where people give the data themselves, the
//! Regulation does not ask for it in so many words, but they may ask at any time, and a purpose is fair only if they
//! can see what it uses. Rights, sources and special categories are worked out from the data too.
//!
//! ## Example
//! ```yaml
//! data_categories:
//! ```
//!
//! ## Instead
//! ```yaml
//! data_categories:
//!   contact: [name, email, phone, postal_address]
//!   orders: [order_history, payment_status]
//! ```

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error(
    "DAT-002",
    "missing-categories",
    "GDPR Art. 14(1)(d), 5(1)(a), 15(1)(b)",
)
.needs(&[Need::new(
    "data_categories",
    "GDPR Art. 14(1)(d), 5(1)(a), 15(1)(b)",
    "{} names no categories of data",
    "add `data_categories:`, such as `contact: [name, email]`",
)]);
