//! A retention period in words that the format does not know.
//!
//! ## Why it matters
//! From a period that can be read, the notice says it in every language and the same way. Anything else belongs
//! under `criteria`, in full sentences that people can work out the end from.
//!
//! ## Example
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       feedback:
//!         name: {fi: Palautteen käsittely, en: Handling feedback}
//!         legal_basis: consent
//!         withdrawal: {fi: Kirjoita meille., en: Write to us.}
//!         data: [contact]
//!         retention: for two years or so
//! ```
//!
//! ## Instead
//! ```yaml
//! registers:
//!   customers:
//!     purposes:
//!       feedback:
//!         name: {fi: Palautteen käsittely, en: Handling feedback}
//!         legal_basis: consent
//!         withdrawal: {fi: Kirjoita meille., en: Write to us.}
//!         data: [contact]
//!         retention: 2 years after last_contact
//! ```

use crate::check::rule::Rule;

pub const RULE: Rule = Rule::error("YML-018", "unreadable-retention", "");
