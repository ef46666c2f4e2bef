//! A transfer rests on safeguards, and nothing says how to get a copy of them.
//!
//! ## Why it matters
//! Clauses, corporate rules and certificates protect people who have never seen them. They have a right to: the notice
//! must say where the safeguards are, or how to ask for them.
//!
//! ## Example
//! ```yaml
//! recipients:
//!   accounting:
//!     name: Esimerkki Ltd
//!     role: processor
//!     country: IN
//!     transfer: {mechanism: scc}
//! ```
//!
//! ## Instead
//! ```yaml
//! recipients:
//!   accounting:
//!     name: Esimerkki Ltd
//!     role: processor
//!     country: IN
//!     transfer:
//!       mechanism: scc
//!       copy: {fi: Pyydä jäljennös osoitteesta tietosuoja@esimerkki.example., en: Ask tietosuoja@esimerkki.example for a copy.}
//! ```

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error(
    "TRF-009",
    "safeguard-without-copy",
    "GDPR Art. 13(1)(f), 14(1)(f)",
)
.needs(&[Need::new(
    "recipients.*.transfer.*.copy",
    "GDPR Art. 13(1)(f), 14(1)(f)",
    "{} does not say how to get a copy of the safeguards",
    "add `copy:` with a link, or a text that says how",
)]);
