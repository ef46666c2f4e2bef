//! A recipient is outside the EEA, and the policy says nothing about the transfer.
//!
//! ## Why it matters
//! Giving data to a recipient outside the EEA is a transfer, and people must be told of it and of its ground. Only
//! where an adequacy decision covers the whole country does the ground follow from the country itself.
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
        "data go to {}, outside the EEA, and the policy does not say on what ground",
        "add `transfer:`, such as `transfer: {mechanism: scc, copy: https://…}`",
    )]);
