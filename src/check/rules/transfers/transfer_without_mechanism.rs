//! A transfer names no mechanism.
//!
//! ## Why it matters
//! Data may leave the EEA only on one of the grounds in Chapter V, and people must be told which: it decides what
//! protects their data there.
//!
//! ## Example
//! ```yaml
//! recipients:
//!   accounting:
//!     name: Esimerkki Inc.
//!     role: processor
//!     country: FI
//!     transfer: {country: US}
//! ```
//!
//! ## Instead
//! ```yaml
//! recipients:
//!   accounting:
//!     name: Esimerkki Inc.
//!     role: processor
//!     country: FI
//!     transfer: {country: US, mechanism: scc, copy: https://esimerkki.example/clauses}
//! ```

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error(
    "TRF-002",
    "transfer-without-mechanism",
    "GDPR Art. 44–49, 13(1)(f), 14(1)(f)",
)
.needs(&[Need::new(
    "recipients.*.transfer.*.mechanism",
    "GDPR Art. 44–49, 13(1)(f), 14(1)(f)",
    "{} names no mechanism",
    "add `mechanism:`, such as `dpf` or `scc`",
)]);
