//! A register does not say where its data come from.
//!
//! ## Why it matters
//! People who did not give the data themselves have a right to know who did. The source also decides what people must
//! be told, and when.
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     sources:
//! ```
//!
//! ## Instead
//! ```yaml
//! registers:
//!   customers:
//!     sources: [data_subject]
//! ```
//!
//! ## Limits
//! The source itself must be told of data from elsewhere. `sources` is asked of every register, since it decides whether
//! Article 13 or 14 applies.

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error("SRC-001", "unstated-source", "GDPR Art. 14(2)(f)").needs(&[
    Need::new(
        "registers.*.sources",
        "GDPR Art. 14(2)(f)",
        "{} does not say where the data come from",
        "add `sources:`, such as `[data_subject]`",
    ),
    Need::new(
        "registers.*.sources.*.from",
        "GDPR Art. 14(2)(f)",
        "{} does not say who it is",
        "add `from:`",
    ),
]);
