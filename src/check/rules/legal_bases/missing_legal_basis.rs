//! A purpose has no legal basis.
//!
//! ## Why it matters
//! Processing is lawful only on one of six bases, and people must be told which. Their rights depend on it: consent can
//! be withdrawn, a legitimate interest can be objected to, data given for a contract can be moved elsewhere.
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       bookings:
//!         data: [contact]
//!         retention: 1 year after last_contact
//! ```
//!
//! ## Instead
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       bookings:
//!         legal_basis: contract
//!         data: [contact]
//!         retention: 1 year after last_contact
//!         if_not_provided: {fi: Emme voi varata aikaa., en: We cannot book a time for you.}
//! ```

use crate::check::rule::{Need, Rule};

pub const RULE: Rule = Rule::error(
    "BAS-001",
    "missing-legal-basis",
    "GDPR Art. 6(1), 13(1)(c), 14(1)(c)",
)
.needs(&[Need::new(
    "purposes.*.legal_basis",
    "GDPR Art. 6(1), 13(1)(c), 14(1)(c)",
    "{} has no legal basis",
    "add `legal_basis:`, such as `contract` or `consent`",
)]);
