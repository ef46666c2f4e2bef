//! A country that is not written as a code of ISO 3166-1, or a code that no country has.
//!
//! ## Why it matters
//! From the country follow the supervisory authority, the national rules and whether data leave the European
//! Economic Area. The name of the country in each language comes from the code, too.
//!
//! ## Example
//! ```yaml
//! recipients:
//!   accounting:
//!     role: processor
//!     category: {fi: Tilitoimisto, en: Accounting firm}
//!     country: Finland
//! ```
//!
//! ## Instead
//! ```yaml
//! recipients:
//!   accounting:
//!     role: processor
//!     category: {fi: Tilitoimisto, en: Accounting firm}
//!     country: FI
//! ```

use crate::check::rule::Rule;

pub const RULE: Rule = Rule::error("YML-024", "unknown-country", "");
