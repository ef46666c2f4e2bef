//! A recipient is outside the EEA, and nothing is said of the transfer.
//!
//! ## Why it matters
//! Whoever gives data to a recipient outside the EEA transfers them, and people must be told so, and on what ground.
//! Only where an adequacy decision holds for the whole country does the ground follow from the country itself.
//!
//! ## Example
//! ```yaml
//! recipients:
//!   accounting:
//!     name: Esimerkki Inc.
//!     role: processor
//!     country: US
//! ```
//!
//! ## Instead
//! ```yaml
//! recipients:
//!   accounting:
//!     name: Esimerkki Inc.
//!     role: processor
//!     country: US
//!     transfer: {mechanism: scc, copy: https://esimerkki.example/clauses}
//! ```

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error("TRF-001", "undeclared-transfer", "GDPR Art. 13(1)(f), 44")
    .needs(&[Need::new(
        "recipients.*.transfer",
        "GDPR Art. 13(1)(f), 44",
        "data go to {}, outside the EEA, and nothing is said of it",
        "add `transfer:` with its `mechanism`, such as `scc` with `copy`",
    )]);
