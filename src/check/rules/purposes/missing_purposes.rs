//! The notice has no register, or a register has no purpose.
//!
//! ## Why it matters
//! What the data are for is the first thing people want to know, and everything else depends on it: legal basis, data,
//! recipients, retention and rights. Without a purpose there is nothing to tell.
//!
//! ## Example
//! ```yaml
//! registers:
//!   website:
//!     subjects: [visitor]
//!     sources: [observed]
//! ```
//!
//! ## Instead
//! ```yaml
//! registers:
//!   website:
//!     subjects: [visitor]
//!     sources: [observed]
//!     recipients: []
//!     purposes:
//!       site-operation:
//!         legal_basis: legitimate_interests
//!         interest: {fi: toimiva ja turvallinen sivusto, en: a site that works and is secure}
//!         balancing: {done: 2026-02-02}
//!         data: [contact.email]
//!         retention: 30 days
//!     automated_decisions: none
//! ```

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error(
    "PUR-001",
    "missing-purposes",
    "GDPR Art. 13(1)(c), 14(1)(c)",
)
.needs(&[
    Need::new(
        "registers",
        "GDPR Art. 13(1)(c), 14(1)(c)",
        "{} has no register",
        "add `registers:` with at least one register",
    ),
    Need::new(
        "registers.*.purposes",
        "GDPR Art. 5(1)(b), 13(1)(c), 14(1)(c)",
        "{} has no purpose",
        "add `purposes:` with at least one purpose",
    ),
]);
