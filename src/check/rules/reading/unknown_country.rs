//! A country is not written as a two-letter code (ISO 3166-1), or no country has the code.
//!
//! ## Why it matters
//! The supervisory authority, the national rules and whether data leave the EEA follow from the country. Its name in
//! each language comes from the code too.
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
